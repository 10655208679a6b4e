//! What one source says of its work, folded for comparison, and what of it contradicts another source.
//!
//! In: a source. Out: its identifiers by kind, title, first author, year and place. Nothing here joins.

use std::collections::BTreeSet;

use crate::catalog::people::likeness::{self, Likeness};
use crate::text::{fold, fold_title};
use crate::value::citation::venue::Venue;
use crate::value::person::{Name, plain, without_tex};
use crate::value::source::Source;

/// One source, taken apart.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// All that it says, as one text; forms are told apart and sorted by it.
    pub identity: String,
    pub shown: String,
    pub marks: Vec<String>,
    /// The folded title with the number of its part; empty where none is sure.
    pub title: String,
    pub first: Option<Name>,
    /// The first author's family name without its particles, as some styles have it in front.
    pub family: String,
    /// Whether the first author is plainly a name.
    pub is_by: bool,
    pub year: Option<i32>,
    pub is_preprint: bool,
    pub edition: Option<String>,
    /// Volume and first page, first and last page.
    pub numbers: Vec<(String, String)>,
    /// The citation as words, for titles that are known from elsewhere.
    pub words: Vec<Token>,
    pub same_as: BTreeSet<String>,
    pub not: BTreeSet<String>,
}

/// A word of a citation, with what stands before it.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub word: String,
    pub before: String,
    pub is_small: bool,
}

/// Titles that many works have.
const GENERIC: [&str; 40] = [
    "editorial",
    "introduction",
    "preface",
    "foreword",
    "conclusion",
    "conclusions",
    "book review",
    "book reviews",
    "review",
    "erratum",
    "errata",
    "corrigendum",
    "correction",
    "reply",
    "response",
    "comment",
    "comments",
    "discussion",
    "rejoinder",
    "letter to the editor",
    "letters to the editor",
    "from the editor",
    "in memoriam",
    "obituary",
    "index",
    "table of contents",
    "abstracts",
    "proceedings",
    "annual report",
    "news",
    "front matter",
    "back matter",
    "in this issue",
    "note from the editor",
    "vorwort",
    "einleitung",
    "éditorial",
    "передмова",
    "вступ",
    "введение",
];

impl Form {
    pub fn of(source: &Source) -> Self {
        let cited = source.cited();
        let own = source.title.as_deref().map(str::to_owned);
        let written = own.unwrap_or_else(|| if cited.is_sure { cited.title.clone() } else { String::new() });
        let (bare, edition) = without_edition(&written);
        let mut title = folded_title(bare);
        if let Some(part) = part_of(&cited.container).filter(|_| !title.is_empty()) {
            title = format!("{title} {part}");
        }
        let marks = source.marks();
        let place = Venue::read(&cited.container, &cited.year);
        let family = cited.authors.first().and_then(crate::value::person::Person::parts).map(|parts| parts.family);
        let family = family.unwrap_or_default();
        let bare = family.split([' ', '-', '\'']).map(plain).filter(|word| !crate::value::person::is_particle(word));
        let family: String = bare.collect();
        let mut numbers = Vec::new();
        if let [first, last] = place.pages.as_slice() {
            numbers.push((first.to_lowercase(), last.to_lowercase()));
        }
        if let Some(first) = place.pages.first().filter(|_| !place.volume.is_empty()) {
            numbers.push((place.volume.clone(), first.to_lowercase()));
        }
        let container = cited.container.to_lowercase();
        let is_preprint = marks.iter().any(|mark| mark.starts_with("arxiv:") || is_preprint_doi(mark))
            || ["arxiv", "biorxiv", "medrxiv", "preprint", "ssrn", "research square", "working paper"]
                .iter()
                .any(|word| container.contains(word));
        let citation = source.citation.as_deref().unwrap_or_default();
        let folded = [citation, source.title.as_deref().unwrap_or_default()].map(fold);
        let label = |text: &String| label(text);
        let mut form = Self {
            shown: source.shown(),
            title,
            first: cited.first.clone(),
            family,
            is_by: cited.names.is_some(),
            year: cited.year.parse().ok(),
            is_preprint,
            edition: edition.or_else(|| without_edition(first_part(&cited.container)).1),
            numbers,
            words: tokens(citation),
            same_as: source.same_as.iter().map(label).collect(),
            not: source.not.iter().map(label).collect(),
            marks,
            identity: String::new(),
        };
        let said = form.same_as.iter().map(|to| format!("={to}")).chain(form.not.iter().map(|to| format!("!{to}")));
        form.identity = form.marks.iter().cloned().chain(folded).chain(said).collect::<Vec<_>>().join("\u{1}");
        form
    }

    fn of_kind<'f>(&'f self, kind: &'f str) -> impl Iterator<Item = &'f str> {
        self.marks.iter().filter_map(move |mark| mark.strip_prefix(kind))
    }

    /// DOIs of the work as it was published: those of preprint servers and of archives are others of the same work.
    fn published_dois(&self) -> impl Iterator<Item = &str> {
        let of_archive = |doi: &&str| doi.starts_with("10.2307/") || doi.starts_with("10.5281/");
        self.of_kind("doi:").filter(move |doi| !is_preprint_doi(&format!("doi:{doi}")) && !of_archive(doi))
    }

    /// How much of title, first author and year it knows.
    pub fn completeness(&self) -> usize {
        usize::from(!self.title.is_empty()) + usize::from(self.first.is_some()) + usize::from(self.year.is_some())
    }

    /// Whether the title says enough by itself: four words and more, and no title of a section that every journal has.
    pub fn has_telling_title(&self) -> bool {
        weight(&self.title) >= 4 && !self.is_generic()
    }

    pub fn is_generic(&self) -> bool {
        GENERIC.contains(&self.title.as_str())
    }

    /// Whether an editor's label means this source.
    pub fn is(&self, label: &str) -> bool {
        self.marks.iter().any(|mark| mark == label)
            || label.strip_prefix("title:").is_some_and(|title| title == self.title)
    }

    pub fn is_not(&self, other: &Self) -> bool {
        self.not.iter().any(|label| other.is(label) || other.same_as.contains(label))
    }

    /// Why two sources can't be one work.
    pub fn contradiction(&self, other: &Self) -> Option<Contradiction> {
        let disjoint =
            |a: Vec<&str>, b: Vec<&str>| !a.is_empty() && !b.is_empty() && !a.iter().any(|one| b.contains(one));
        if self.is_not(other) || other.is_not(self) {
            return Some(Contradiction::Said);
        }
        if disjoint(self.published_dois().collect(), other.published_dois().collect()) {
            return Some(Contradiction::Identifiers("DOIs"));
        }
        for (kind, name) in [("isbn:", "ISBNs"), ("arxiv:", "arXiv ids"), ("pmid:", "PubMed ids")] {
            if disjoint(self.of_kind(kind).collect(), other.of_kind(kind).collect()) {
                return Some(Contradiction::Identifiers(name));
            }
        }
        if self.edition.is_some() && other.edition.is_some() && self.edition != other.edition {
            return Some(Contradiction::Editions);
        }
        if self.parts_differ(other) {
            return Some(Contradiction::Titles);
        }
        (self.titles_disagree(other) && self.authors_disagree(other)).then_some(Contradiction::TitlesAndAuthors)
    }

    /// "Part I" and "Part II" of one title.
    fn parts_differ(&self, other: &Self) -> bool {
        let part = |title: &str| -> Option<(String, String)> {
            let (before, number) = title.rsplit_once(' ')?;
            let before = before.strip_suffix(" part").unwrap_or(before);
            is_numeral(number).then(|| (before.to_owned(), number.to_owned()))
        };
        match (part(&self.title), part(&other.title)) {
            (Some((a, first)), Some((b, second))) => a == b && first != second,
            _ => false,
        }
    }

    /// Whether both titles are known and are not the same in other words.
    pub fn titles_disagree(&self, other: &Self) -> bool {
        if self.title.is_empty() || other.title.is_empty() || self.title == other.title {
            return false;
        }
        let (short, long) = if self.title.len() <= other.title.len() {
            (&self.title, &other.title)
        } else {
            (&other.title, &self.title)
        };
        if long.starts_with(short.as_str()) && weight(short) >= 2
            || (weight(short) >= 4 && long.ends_with(short.as_str()))
        {
            return false;
        }
        let (a, b): (BTreeSet<&str>, BTreeSet<&str>) = (short.split(' ').collect(), long.split(' ').collect());
        let common = a.intersection(&b).count();
        // Small words are in every title.
        common * 2 < a.len().max(b.len())
            || strsim::normalized_damerau_levenshtein(short, long) < 0.5 && common * 3 < a.union(&b).count() * 2
    }

    fn authors_disagree(&self, other: &Self) -> bool {
        match (&self.first, &other.first) {
            (Some(a), Some(b)) if self.is_by && other.is_by => !likeness::share_family(a, b),
            _ => false,
        }
    }

    /// Whether the first authors may be one; unknown ones may be anybody.
    pub fn first_fits(&self, other: &Self) -> bool {
        match (&self.first, &other.first) {
            (Some(a), Some(b)) => likeness::share_family(a, b) && likeness::of_names(a, b) > Likeness::Apart,
            _ => true,
        }
    }

    /// Whether the years may be those of one work: equal, or one apart where one of the two is a preprint.
    pub fn year_fits(&self, other: &Self) -> bool {
        match (self.year, other.year) {
            (Some(a), Some(b)) => a == b || ((self.is_preprint || other.is_preprint) && a.abs_diff(b) == 1),
            _ => true,
        }
    }
}

/// Why two sources are two works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contradiction {
    Said,
    Identifiers(&'static str),
    Editions,
    Titles,
    TitlesAndAuthors,
}

/// What an editor's `same_as` or `not` means: an identifier, or a title.
pub(super) fn label(text: &str) -> String {
    let mut of = Source { citation: Some(text.to_owned()), ..Source::default() };
    if let Some(mark) = of.marks().into_iter().next() {
        return mark;
    }
    of.citation = None;
    let found = [
        crate::value::source::parse_arxiv(text).map(|id| crate::value::source::arxiv_mark(&id)),
        crate::value::source::parse_isbn(text).map(|id| format!("isbn:{id}")),
    ];
    found.into_iter().find_map(Result::ok).unwrap_or_else(|| format!("title:{}", folded_title(text)))
}

fn is_preprint_doi(mark: &str) -> bool {
    const SERVERS: [&str; 12] = [
        "10.1101/",
        "10.2139/",
        "10.21203/",
        "10.31219/",
        "10.31234/",
        "10.26434/",
        "10.20944/",
        "10.36227/",
        "10.31235/",
        "10.22541/",
        "10.32388/",
        "10.48550/",
    ];
    mark.strip_prefix("doi:").is_some_and(|doi| SERVERS.iter().any(|server| doi.starts_with(server)))
}

/// A title as it is compared: words, without marks and TeX.
pub(super) fn folded_title(title: &str) -> String {
    let text = without_tex(title).replace('&', " and ").replace('$', " ");
    plain(&fold_title(&text))
}

/// How much a title says, in words; two letters of a script that does not part words count as one.
pub(super) fn weight(title: &str) -> usize {
    let of_word = |word: &str| {
        let joined = word
            .chars()
            .filter(|c| matches!(c, '\u{3040}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{E00}'..='\u{E7F}'))
            .count();
        (joined / 2).max(1)
    };
    title.split(' ').filter(|word| !word.is_empty()).map(of_word).sum()
}

fn is_numeral(word: &str) -> bool {
    matches!(word, "i" | "ii" | "iii" | "iv" | "v" | "vi" | "vii" | "viii" | "ix" | "x")
        || (word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit()))
}

fn first_part(text: &str) -> &str {
    let end =
        text.char_indices().filter(|(_, c)| *c == ',' || *c == '.').map(|(at, _)| at).nth(1).unwrap_or(text.len());
    &text[..end]
}

/// "Part II" at the start of what stands behind a title.
fn part_of(container: &str) -> Option<String> {
    let folded = plain(container.get(..container.char_indices().nth(24).map_or(container.len(), |(at, _)| at))?);
    let mut words = folded.split([' ', '.', ',', ':', '(', '[', ';']).filter(|word| !word.is_empty());
    let first = words.next()?;
    if matches!(first, "part" | "pt" | "teil" | "partie" | "parte" | "частина" | "часть" | "bolum" | "deel" | "del")
    {
        return words.next().filter(|number| is_numeral(number)).map(|number| format!("part {number}"));
    }
    (is_numeral(first) && first.starts_with(['i', 'v', 'x']) && folded.starts_with(&format!("{first}.")))
        .then(|| format!("part {first}"))
}

/// A title without its edition, and the edition: "(2nd ed.)", "3. Auflage", "third edition".
fn without_edition(title: &str) -> (&str, Option<String>) {
    const WORDS: [&str; 12] =
        ["ed", "edn", "edition", "aufl", "auflage", "éd", "édition", "edición", "edição", "изд", "вид", "baskı"];
    const ORDINALS: [(&str, &str); 10] = [
        ("first", "1"),
        ("second", "2"),
        ("third", "3"),
        ("fourth", "4"),
        ("fifth", "5"),
        ("sixth", "6"),
        ("seventh", "7"),
        ("eighth", "8"),
        ("ninth", "9"),
        ("tenth", "10"),
    ];
    let lower = title.to_lowercase();
    if lower.len() != title.len() {
        return (title, None);
    }
    let words: Vec<(usize, &str)> = lower
        .split([' ', '(', ')', ',', '.'])
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - lower.as_ptr() as usize, word))
        .collect();
    for pair in words.windows(2) {
        let [(start, number), (_, word)] = pair else { continue };
        if !WORDS.contains(word) {
            continue;
        }
        let digits: String = number.chars().take_while(char::is_ascii_digit).collect();
        let ordinal = ORDINALS.iter().find(|(own, _)| own == number).map(|(_, digit)| (*digit).to_owned());
        let found = Some(digits).filter(|digits| !digits.is_empty() && digits.len() < 3).or(ordinal);
        if let Some(edition) = found {
            return (title[..*start].trim_end_matches([' ', '(', ',', '.', ':']), Some(edition));
        }
    }
    (title, None)
}

/// A citation as words.
fn tokens(citation: &str) -> Vec<Token> {
    let text = without_tex(citation).replace('&', " and ").replace('$', " ");
    let mut tokens: Vec<Token> = Vec::new();
    let (mut word, mut before) = (String::new(), String::new());
    let mut push = |word: &mut String, before: &mut String| {
        if !word.is_empty() {
            let is_small = word.starts_with(char::is_lowercase);
            // A ligature or a fraction may make several words of one.
            let folded = if word.is_ascii() { word.to_ascii_lowercase() } else { plain(&fold_title(word)) };
            for (at, part) in folded.split(' ').filter(|part| !part.is_empty()).enumerate() {
                let before = if at == 0 { std::mem::take(before) } else { " ".to_owned() };
                tokens.push(Token { word: part.to_owned(), before, is_small });
            }
            word.clear();
        }
    };
    for c in text.chars() {
        if c == '×' {
            word.push('x');
        } else if c.is_alphanumeric()
            || unicode_normalization::char::is_combining_mark(c)
            || matches!(c, '\u{AD}' | '\u{200B}')
        {
            word.push(c);
        } else {
            push(&mut word, &mut before);
            before.push(c);
        }
    }
    push(&mut word, &mut before);
    // What stands behind the last word is the mark of an end.
    tokens.push(Token { word: String::new(), before: format!("{before}."), is_small: false });
    tokens
}
