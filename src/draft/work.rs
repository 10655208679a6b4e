//! A work as a bibliography has it: an entry of BibTeX or BibLaTeX, or an item of CSL-JSON.
//!
//! In: a file's text, and perhaps which of its entries. Out: the work's authors, year and identifiers, and a citation
//! that the catalogue reads as the same work.

use anyhow::{Context as _, bail};
use biblatex::{Bibliography, ChunksExt as _, DateValue, PermissiveType};
use serde_json::Value;

use crate::diagnostic::did_you_mean;
use crate::value::citation::Citation;
use crate::value::person::{Parts, Person, without_tex};
use crate::value::source::{parse_arxiv, parse_doi, parse_isbn};

/// What is known of a work. What is empty is not known.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Work {
    /// Its authors, in order.
    pub authors: Vec<Author>,
    /// There are more authors than these.
    pub others: bool,
    date: String,
    title: String,
    /// The journal or the book around it.
    container: String,
    publisher: String,
    volume: String,
    issue: String,
    pages: String,
    doi: String,
    arxiv: String,
    isbn: String,
    pmid: String,
    url: String,
}

/// A work of a bibliography.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What the bibliography calls it.
    pub key: String,
    /// The work.
    pub work: Work,
    /// What the bibliography says of it that a record has no place for.
    pub left_out: Vec<String>,
}

/// The works of a file's text: BibTeX, or CSL-JSON where it begins like JSON.
///
/// Errors: it is neither.
pub fn entries(text: &str) -> anyhow::Result<Vec<Entry>> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['[', '{']) { of_csl(text) } else { of_bibtex(text) }
}

/// Who wrote a work.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Author(Parts);

impl Author {
    fn of(family: String, given: String, suffix: String) -> Option<Self> {
        (!family.is_empty()).then_some(Self(Parts { family, given, suffix }))
    }

    /// "Hoare, C. A. R."
    pub fn name(&self) -> String {
        Person::of_parts(self.0.clone()).name
    }

    /// A name of several words without a given one: an organisation.
    pub fn is_group(&self) -> bool {
        self.0.given.is_empty() && self.0.family.contains(' ')
    }

    /// As citations have it: "Goodfellow, I. J."
    fn cited(&self) -> String {
        let Parts { family, given, suffix } = &self.0;
        let part = |part: &str| {
            let first = part.chars().next().map(|first| first.to_uppercase().collect::<String>() + ".");
            first.unwrap_or_default()
        };
        let initials = |word: &str| word.split('-').map(part).collect::<Vec<_>>().join("-");
        // A name without capitals and small letters has no initials.
        let is_cased = given.chars().any(char::is_uppercase);
        let words = given.split([' ', '.']).filter(|word| !word.is_empty());
        let given = if is_cased { words.map(initials).collect::<Vec<_>>().join(" ") } else { given.clone() };
        let parts = [family.clone(), given, suffix.clone()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

impl Work {
    /// Reads a file's text: BibTeX, or CSL-JSON where it begins like JSON. Of several entries the one with the key
    /// `wanted` is taken.
    ///
    /// Errors: it is neither; there is none, or no such entry.
    pub fn read(text: &str, wanted: Option<&str>, id: &str) -> anyhow::Result<Self> {
        let entries = entries(text)?;
        let find = |key: &str| entries.iter().find(|entry| entry.key.eq_ignore_ascii_case(key));
        let keys = || entries.iter().map(|entry| entry.key.as_str());
        let found = match (wanted, entries.as_slice()) {
            (_, []) => bail!("there is no entry in it"),
            (Some(key), _) => find(key).with_context(|| {
                let listed = || format!("it has {}", keys().take(10).collect::<Vec<_>>().join(", "));
                format!("it has no entry `{key}`; {}", did_you_mean(key, keys(), listed))
            })?,
            (None, [only]) => only,
            (None, _) => find(id).with_context(|| {
                let listed = keys().take(10).collect::<Vec<_>>().join(", ");
                format!("it has {} entries; say which with --entry, one of {listed}", entries.len())
            })?,
        };
        Ok(found.work.clone())
    }

    /// The year, as records write it.
    pub fn year(&self) -> Option<&str> {
        let digits = self.date.trim_start_matches('-').bytes().take_while(u8::is_ascii_digit).count();
        let sign = self.date.len() - self.date.trim_start_matches('-').len();
        (digits > 0 && sign <= 1).then(|| &self.date[..sign + digits])
    }

    /// What it is called; nothing where nobody says it.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The parts of a source: key and text.
    pub fn source(&self) -> Vec<(&'static str, String)> {
        let citation = self.citation();
        // Where the citation is plainly read there is no need to say the title again.
        let is_read = Citation::parse(&citation).title == self.title.trim_end_matches('.');
        let title = if is_read { String::new() } else { self.title.clone() };
        let url = if self.doi.is_empty() && self.arxiv.is_empty() { self.url.clone() } else { String::new() };
        let parts = [
            ("citation", citation),
            ("title", title),
            ("doi", self.doi.clone()),
            ("arxiv", self.arxiv.clone()),
            ("isbn", self.isbn.clone()),
            ("pmid", self.pmid.clone()),
            ("url", url),
        ];
        parts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }

    /// "Hoare, C. A. R. (1961). Algorithm 64: Quicksort. Communications of the ACM, 4(7), 321."
    fn citation(&self) -> String {
        if self.title.is_empty() {
            return String::new();
        }
        let names: Vec<String> = self.authors.iter().map(Author::cited).collect();
        let names = match names.as_slice() {
            many if self.others => format!("{} et al.", many.join(", ")),
            [] => String::new(),
            [one] => one.clone(),
            [many @ .., last] => format!("{}, & {last}", many.join(", ")),
        };
        let year = self.year().unwrap_or("n.d.");
        let volume = match (self.volume.as_str(), self.issue.as_str()) {
            ("", "") => String::new(),
            ("", issue) => format!("({issue})"),
            (volume, "") => volume.to_owned(),
            (volume, issue) => format!("{volume}({issue})"),
        };
        let place = if self.container.is_empty() { &self.publisher } else { &self.container };
        let place = [place.as_str(), &volume, &self.pages];
        let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let title = self.title.trim_end_matches('.');
        let stop = if title.ends_with(['?', '!']) { "" } else { "." };
        let sentences = [format!("{names} ({year})."), format!("{title}{stop}"), place];
        let text =
            sentences.iter().filter(|part| !part.is_empty()).map(|part| part.trim()).collect::<Vec<_>>().join(" ");
        if text.ends_with(['.', '?', '!']) { text } else { text + "." }
    }
}

/// One line of text, without what a terminal or YAML would mind.
fn line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The fields of BibTeX that are read, and those that say nothing of the work.
const BIBTEX_FIELDS: [&str; 24] = [
    "author",
    "editor",
    "title",
    "date",
    "year",
    "month",
    "journal",
    "journaltitle",
    "booktitle",
    "publisher",
    "institution",
    "school",
    "howpublished",
    "volume",
    "number",
    "issue",
    "pages",
    "doi",
    "isbn",
    "pmid",
    "url",
    "eprint",
    "archiveprefix",
    "eprinttype",
];

/// The same of CSL-JSON.
const CSL_KEYS: [&str; 15] = [
    "id",
    "type",
    "author",
    "editor",
    "issued",
    "title",
    "container-title",
    "publisher",
    "volume",
    "issue",
    "page",
    "DOI",
    "ISBN",
    "PMID",
    "URL",
];

fn of_bibtex(text: &str) -> anyhow::Result<Vec<Entry>> {
    let parsed = Bibliography::parse(text).map_err(|error| {
        let number = text.get(..error.span.start).map_or(1, |before| before.matches('\n').count() + 1);
        anyhow::anyhow!("line {number}: {}", error.kind)
    })?;
    let left_out = |entry: &biblatex::Entry| {
        let fields = entry.fields.keys().map(|field| field.to_lowercase());
        fields.filter(|field| !BIBTEX_FIELDS.contains(&field.as_str())).collect()
    };
    let entry =
        |entry: &biblatex::Entry| Entry { key: entry.key.clone(), work: of_entry(entry), left_out: left_out(entry) };
    Ok(parsed.iter().map(entry).collect())
}

fn of_entry(entry: &biblatex::Entry) -> Work {
    let field = |keys: &[&str]| {
        let value = keys.iter().find_map(|key| entry.get(key)).map(|chunks| chunks.format_verbatim());
        line(&without_tex(&value.unwrap_or_default()))
    };
    let people =
        entry.author().or_else(|_| entry.editors().map(|lists| lists.into_iter().flat_map(|(list, _)| list).collect()));
    let people: Vec<biblatex::Person> = people.unwrap_or_default();
    let is_others = |person: &biblatex::Person| person.name == "others" && person.given_name.is_empty();
    let author = |person: &biblatex::Person| {
        let family = line(&format!("{} {}", person.prefix, person.name));
        Author::of(family, line(&person.given_name), line(&person.suffix))
    };
    let date = match entry.date() {
        Ok(PermissiveType::Typed(date)) => match date.value {
            DateValue::At(at) | DateValue::After(at) | DateValue::Before(at) | DateValue::Between(at, _) => {
                at.year.to_string()
            }
        },
        _ => field(&["year", "date"]),
    };
    let eprint = field(&["eprint"]);
    let identified = identified(&field(&["doi"]), &field(&["isbn"]), &field(&["pmid"]), &field(&["url"]));
    let is_arxiv = ["archiveprefix", "eprinttype"].iter().any(|key| field(&[key]).eq_ignore_ascii_case("arxiv"));
    Work {
        authors: people.iter().filter(|person| !is_others(person)).filter_map(author).collect(),
        others: people.iter().any(is_others),
        date,
        title: field(&["title"]),
        container: field(&["journal", "journaltitle", "booktitle"]),
        publisher: field(&["publisher", "institution", "school", "howpublished"]),
        volume: field(&["volume"]),
        issue: field(&["number", "issue"]),
        pages: pages(&field(&["pages"])),
        arxiv: parse_arxiv(&eprint).ok().filter(|_| is_arxiv).unwrap_or(identified.arxiv),
        ..identified
    }
}

fn of_csl(text: &str) -> anyhow::Result<Vec<Entry>> {
    let value: Value = serde_json::from_str(text).context("it is no JSON")?;
    let items = match value {
        Value::Array(items) => items,
        Value::Object(mut object) => match object.remove("items") {
            Some(Value::Array(items)) => items,
            _ => vec![Value::Object(object)],
        },
        _ => bail!("it is no CSL-JSON: that is a list of items, each with a `title` and so on"),
    };
    if items.iter().any(|item| !item.is_object()) {
        bail!("it is no CSL-JSON: that is a list of items, each with a `title` and so on");
    }
    let left_out = |item: &Value| {
        let keys = item.as_object().into_iter().flat_map(|object| object.keys());
        keys.filter(|key| !CSL_KEYS.contains(&key.as_str())).cloned().collect()
    };
    let entry = |item: &Value| Entry { key: text_of(&item["id"]), work: of_item(item), left_out: left_out(item) };
    Ok(items.iter().map(entry).collect())
}

fn of_item(item: &Value) -> Work {
    let field = |key: &str| without_tags(&text_of(&item[key]));
    let people =
        ["author", "editor"].iter().find_map(|key| item[*key].as_array()).map(Vec::as_slice).unwrap_or_default();
    let author = |name: &Value| {
        let part = |key: &str| text_of(&name[key]);
        let particle = line(&format!("{} {}", part("dropping-particle"), part("non-dropping-particle")));
        let family = line(&format!("{particle} {}", part("family")));
        Author::of(if family.is_empty() { part("literal") } else { family }, part("given"), part("suffix"))
    };
    let issued = &item["issued"];
    let date = match &issued["date-parts"][0][0] {
        Value::Null => [&issued["literal"], &issued["raw"]].into_iter().map(text_of).find(|text| !text.is_empty()),
        year => Some(text_of(year)),
    };
    Work {
        authors: people.iter().filter_map(author).collect(),
        date: date.unwrap_or_default(),
        title: field("title"),
        container: field("container-title"),
        publisher: field("publisher"),
        volume: field("volume"),
        issue: field("issue"),
        pages: pages(&field("page")),
        ..identified(&field("DOI"), &field("ISBN"), &field("PMID"), &field("URL"))
    }
}

/// Text and numbers alike; exporters don't agree which is which.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => line(text),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// CSL-JSON has a few elements in its texts.
fn without_tags(text: &str) -> String {
    let names = ["i", "b", "sub", "sup", "sc", "span"];
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let name: String = after.trim_start_matches('/').chars().take_while(char::is_ascii_alphabetic).collect();
        match after.split_once('>') {
            Some((_, behind)) if names.contains(&name.as_str()) => rest = behind,
            _ => {
                out.push('<');
                rest = after;
            }
        }
    }
    out + rest
}

/// "210-224", with one hyphen, however it was written.
fn pages(text: &str) -> String {
    let parts: Vec<&str> = text.split(['-', '–']).filter(|part| !part.trim().is_empty()).map(str::trim).collect();
    parts.join("-")
}

/// The identifiers that are valid; what is not one would be an error in the record.
fn identified(doi: &str, isbn: &str, pmid: &str, url: &str) -> Work {
    let arxiv = doi.to_lowercase().strip_prefix("10.48550/arxiv.").and_then(|id| parse_arxiv(id).ok());
    let of_address = parse_arxiv(url).ok().filter(|_| url.contains("arxiv.org"));
    Work {
        doi: parse_doi(doi).ok().filter(|_| arxiv.is_none()).unwrap_or_default(),
        arxiv: arxiv.or(of_address).unwrap_or_default(),
        isbn: parse_isbn(isbn.split([' ', ',']).next().unwrap_or_default()).unwrap_or_default(),
        pmid: pmid.to_owned(),
        url: if url.starts_with("http") { url.to_owned() } else { String::new() },
        ..Work::default()
    }
}
