//! What is known of a work: everybody's identifiers, and what can be read from the best of its citations.
//!
//! In: the sources that are one work, in the order of methods. Out: its authors, year, title, place and identifiers.
//! Citations are free text. What is plainly one of these parts is taken for it; everything else goes word for word into
//! the note. Nothing here guesses: an empty field is better than a wrong one.

use unicode_normalization::char::is_combining_mark;

use crate::value::person::{self, PARTICLES, Parts, Person};
use crate::value::source::{Citation, Source, first_sentence, parse_arxiv, parse_isbn, parse_link};

/// Where a work was published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Kind {
    Journal,
    Conference,
    Chapter,
    Book,
    /// On arXiv, and nowhere else as far as the records know.
    Preprint,
    #[default]
    Unknown,
}

/// Words that only the name of a meeting has, and meetings that are cited by their acronym alone.
const MEETINGS: [&str; 29] = [
    "Conference", "Symposium", "Workshop", "Workshops", "PMLR", "NeurIPS", "NIPS", "ICLR", "ICML", "CVPR", "ICCV", "ECCV",
    "AAAI", "IJCAI", "AISTATS", "UAI", "COLT", "ACL", "EMNLP", "NAACL", "EACL", "COLING", "KDD", "SIGKDD", "ICDM", "SIGIR",
    "ICASSP", "INTERSPEECH", "MICCAI",
];

/// What is known of a work. What is empty is not known.
#[derive(Debug, Default)]
pub(super) struct Work {
    pub kind: Kind,
    pub authors: Vec<Parts>,
    /// The citation says "et al.".
    pub others: bool,
    /// Four digits.
    pub year: String,
    pub title: String,
    /// The journal, the book around it, or the publisher, as `kind` says; nothing where the kind is unknown.
    pub place: String,
    pub volume: String,
    pub issue: String,
    /// First and last page, or the only one.
    pub pages: Vec<String>,
    pub note: String,
    pub doi: String,
    pub arxiv: String,
    pub isbn: String,
    pub urls: Vec<String>,
}

impl Work {
    /// Merges the citations of one work: the best citation, and everybody's identifiers.
    pub fn of(sources: &[&Source]) -> Self {
        let readings = sources.iter().filter_map(|source| source.citation.as_deref()).map(Self::read);
        // Of several that are equally good, `min_by_key` keeps the first.
        let best = readings.min_by_key(|(work, _)| {
            [work.authors.is_empty(), work.year.is_empty(), work.title.is_empty()].iter().filter(|missing| **missing).count()
        });
        let (mut work, venue) = best.unwrap_or_default();
        if let Some(title) = sources.iter().find_map(|source| source.title.as_deref()) {
            work.title = line(title);
        }
        sources.iter().for_each(|source| work.identify(source));
        work.read_venue(&venue);
        if work.kind == Kind::Unknown && !work.isbn.is_empty() {
            work.kind = Kind::Book;
        } else if work.kind == Kind::Unknown && !work.arxiv.is_empty() && work.doi.is_empty() {
            work.kind = Kind::Preprint;
        }
        work
    }

    /// Reads a citation up to its title. Out: the work, and the text behind the title.
    fn read(citation: &str) -> (Self, String) {
        let text = line(citation);
        // An address is no citation; `identify` takes it.
        if parse_link(&text).is_ok() {
            return Default::default();
        }
        let mut cited = Citation::parse(&text);
        // A sentence may end before a small letter where that is arXiv's.
        if let Some((title, venue)) = cited.title.clone().split_once(". arXiv") {
            cited.container = line(&format!("arXiv{venue} {}", cited.container));
            cited.title = title.to_owned();
        }
        let names = Names::of(&cited.authors);
        let (names, year, title, venue) = if let Some((names, title, rest)) = quoted(&text) {
            let year = if cited.year.is_empty() { lone_year(&text) } else { cited.year };
            (names, year, title.to_owned(), rest.to_owned())
        } else if let Some(names) = names.filter(|names| is_title(&cited.title) && (names.are_marked || !cited.container.is_empty())) {
            (names, cited.year, cited.title, cited.container)
        } else if cited.authors.is_empty() && is_title(&cited.title) {
            (Names::default(), cited.year, cited.title, cited.container)
        } else {
            return (Self { year: cited.year, note: text, ..Self::default() }, String::new());
        };
        let note = if names.are_ambiguous { text } else { String::new() };
        (Self { authors: names.list, others: names.others, year, title, note, ..Self::default() }, venue)
    }

    /// Takes over a source's identifiers. An address at a resolver is an identifier, too.
    fn identify(&mut self, source: &Source) {
        let marks = source.marks();
        let marked = |kind: &str| marks.iter().find_map(|mark| mark.strip_prefix(kind)).map(str::to_owned);
        // A DOI of arXiv's own is an arXiv id.
        let doi = source.doi.clone().filter(|doi| !doi.to_lowercase().starts_with("10.48550/arxiv."));
        take(&mut self.doi, doi.or_else(|| marked("doi:")));
        take(&mut self.arxiv, source.arxiv.clone().or_else(|| marked("arxiv:")));
        take(&mut self.isbn, source.isbn.clone());
        let plain = source.url.as_deref().filter(|_| marked("url:").is_some()).map(in_address);
        self.urls.extend(plain.filter(|url| !self.urls.contains(url)));
        if let Some(url) = source.citation.as_deref().and_then(|citation| parse_link(citation).ok()) {
            self.identify(&Source { url: Some(url), ..Source::default() });
        }
    }

    /// Whether an address only repeats the identifiers.
    fn knows(&self, address: &str) -> bool {
        let of_url = |url: &str| Source { url: Some(url.to_owned()), ..Source::default() }.marks();
        let own = Source { doi: Some(self.doi.clone()), arxiv: Some(self.arxiv.clone()), ..Source::default() };
        let known: Vec<String> = own.marks().into_iter().chain(self.urls.iter().flat_map(|url| of_url(url))).collect();
        parse_link(address).is_ok() && of_url(address).iter().all(|mark| known.contains(mark))
    }

    /// Takes the text behind the title for a place, or leaves it in the note.
    fn read_venue(&mut self, written: &str) {
        let venue = Venue::read(written, &self.year);
        let isbn = venue.behind.strip_prefix("ISBN").and_then(|isbn| parse_isbn(isbn).ok());
        let mut all_read = !venue.has_more && (venue.behind.is_empty() || isbn.is_some() || self.knows(&venue.behind));
        take(&mut self.isbn, isbn);
        let is_arxiv = venue.place.to_lowercase().starts_with("arxiv");
        // A title that ends in "?" may have a second sentence, which is no place.
        let is_doubtful = self.title.ends_with(['?', '!']) && !all_read;
        if is_arxiv {
            let is_id = |word: &&str| !["arxiv", "arxiv:", "preprint"].contains(&word.to_lowercase().as_str());
            let id = venue.place.split(' ').filter(is_id).collect::<Vec<_>>().join(" ");
            all_read &= id.is_empty() || parse_arxiv(&id).is_ok();
            take(&mut self.arxiv, parse_arxiv(&id).ok());
        } else if !venue.place.is_empty() && !is_doubtful {
            self.kind = venue.kind(!self.isbn.is_empty());
        }
        if self.kind == Kind::Unknown {
            all_read &= is_arxiv || venue.place.is_empty();
        } else {
            (self.place, self.volume, self.issue, self.pages) = (venue.place, venue.volume, venue.issue, venue.pages);
        }
        if !all_read && self.note.is_empty() {
            self.note = written.to_owned();
        }
    }
}

/// What stands behind a title: "Machine Learning, 45(1), 5–32."
#[derive(Default)]
struct Venue {
    place: String,
    /// "In" stands before the place.
    is_in: bool,
    volume: String,
    issue: String,
    pages: Vec<String>,
    /// Something behind the place is neither volume nor pages.
    has_more: bool,
    /// Further sentences.
    behind: String,
}

impl Venue {
    fn read(written: &str, year: &str) -> Self {
        let year_behind = format!("({year})");
        let signs = [
            (year_behind.as_str(), ""),
            (" (pp. ", ", "), ("pp. ", ""), ("vol. ", ""), ("Vol. ", ""), (", Volume ", ", "), (", Issue ", ", no. "), (" : ", ", "),
        ];
        let plain = signs.iter().fold(written.to_owned(), |text, (from, to)| text.replace(from, to));
        let sentence = first_sentence(plain.split("http").next().unwrap_or_default());
        let behind = plain[sentence.len()..].trim_matches(['.', ' ']).to_owned();
        let sentence = sentence.trim_end_matches([' ', ',', '.', '(']);
        let bare = sentence.strip_prefix("In ").or_else(|| sentence.strip_prefix("in "));
        let parts: Vec<&str> = bare.unwrap_or(sentence).split(", ").map(str::trim).filter(|part| !part.is_empty()).collect();
        let is_name = |(at, part): &(usize, &&str)| pages(part).is_none() && (*at == 0 || !part.starts_with(|c: char| c.is_ascii_digit()));
        let names: Vec<&str> = parts.iter().enumerate().take_while(is_name).map(|(_, part)| *part).collect();
        let mut venue = Self { place: names.join(", "), is_in: bare.is_some(), behind, ..Self::default() };
        for part in parts[names.len()..].iter().filter(|part| **part != year) {
            venue.read_number(part);
        }
        // "Journal of Statistics 30.2 (2021): 360–374" has its volume behind the name.
        if !venue.pages.is_empty() && venue.volume.is_empty() && venue.kind(false) != Kind::Conference
            && let Some((place, last)) = venue.place.clone().rsplit_once(' ')
            && let Some(found) = volume(last)
        {
            (venue.volume, venue.issue) = found;
            venue.place = place.to_owned();
        }
        venue
    }

    fn read_number(&mut self, part: &str) {
        if self.volume.is_empty() && let Some(found) = volume(part) {
            (self.volume, self.issue) = found;
        } else if self.pages.is_empty() && let Some(found) = pages(part) {
            self.pages = found;
        } else if self.pages.is_empty() && !is_year(part) && part.bytes().all(|b| b.is_ascii_digit()) {
            // An article's number, or the only page.
            self.pages = vec![part.to_owned()];
        } else if self.issue.is_empty() && let Some(issue) = part.strip_prefix("no. ") {
            self.issue = issue.to_owned();
        } else {
            self.has_more = true;
        }
    }

    fn kind(&self, has_isbn: bool) -> Kind {
        let has = |words: &[&str]| self.place.split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(&word));
        if has(&MEETINGS) || (has(&["Proceedings", "Proc"]) && self.volume.is_empty()) {
            Kind::Conference
        } else if self.is_in {
            Kind::Chapter
        } else if !self.volume.is_empty() || has(&["Journal", "Transactions", "Annals", "Letters"]) {
            Kind::Journal
        } else if has_isbn {
            Kind::Book
        } else {
            Kind::Unknown
        }
    }
}

/// "45" or "45(1)" or "45.1": volume and issue.
fn volume(part: &str) -> Option<(String, String)> {
    let (volume, issue) = part.trim_end_matches(')').split_once(['(', '.']).unwrap_or((part, ""));
    let is_number = |text: &str| text.len() <= 4 && text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '–');
    (is_number(volume) && volume.chars().all(|c| c.is_ascii_digit()) && (issue.is_empty() || is_number(issue)))
        .then(|| (volume.to_owned(), issue.to_owned()))
}

/// "5–32" with any dash, also "e12--e20": first and last page.
fn pages(part: &str) -> Option<Vec<String>> {
    let bounds: Vec<&str> = part.trim_end_matches(')').split(['-', '–', '—']).map(str::trim).filter(|bound| !bound.is_empty()).collect();
    let is_page = |page: &&str| page.ends_with(|c: char| c.is_ascii_digit()) && page.chars().all(|c| c.is_ascii_alphanumeric());
    (bounds.len() == 2 && bounds.iter().all(is_page)).then(|| bounds.into_iter().map(str::to_owned).collect())
}

/// The names before a year or a title.
#[derive(Default)]
struct Names {
    list: Vec<Parts>,
    others: bool,
    /// Commas, initials or several names show that these are names at all.
    are_marked: bool,
    /// Of "Lubba, Carl" nobody can say whether it is one name or two.
    are_ambiguous: bool,
}

impl Names {
    /// Takes persons apart; `None` where a text is not a name.
    fn of(persons: &[Person]) -> Option<Self> {
        let mut names = Self { are_marked: persons.len() > 1, ..Self::default() };
        for person in persons {
            let (bare, others) = without_others(&person.name);
            if !is_name(&bare) {
                return None;
            }
            names.others |= others;
            names.are_marked |= others || bare.contains([',', '.']);
            let is_group = bare.split(' ').any(|word| GROUPS.contains(&word));
            let whole = || Parts { family: bare.clone(), given: String::new(), suffix: String::new() };
            let parts = if is_group { whole() } else { Person { name: bare.clone(), orcid: None }.parts()? };
            // Nor of "Hampel F. R." where its family name is.
            let is_initial = parts.family.chars().filter(|c| c.is_alphanumeric()).count() == 1 && parts.family.ends_with('.');
            names.are_ambiguous |= is_initial || (persons.len() > 1 && parts.given.is_empty() && !is_group);
            names.list.push(parts);
        }
        if names.are_ambiguous {
            names.list.clear();
        }
        (!persons.is_empty()).then_some(names)
    }
}

/// Words that make a name one of a group, which has no family name.
const GROUPS: [&str; 14] = [
    "AI", "Association", "Collaboration", "Committee", "Consortium", "Foundation", "Group", "Institute", "Lab", "Organization",
    "Research", "Society", "Team", "University",
];

/// A name without "et al." or "others" behind it, and whether it was there.
fn without_others(name: &str) -> (String, bool) {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let lower: Vec<String> = words.iter().map(|word| word.trim_end_matches(['.', ',']).to_lowercase()).collect();
    let count = match lower.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [.., "et", "al"] => 2,
        [.., "others"] => 1,
        _ => 0,
    };
    words.truncate(words.len() - count);
    (words.join(" ").trim_end_matches(',').to_owned(), count > 0)
}

/// Whether a text may be a name: capitals and particles, no digits, no sentence that ends inside.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_part = |(at, word): (usize, &&str)| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let ends_sentence = word.ends_with('.') && letters > 2 && at + 1 < words.len();
        let is_capital = word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
        (is_capital || PARTICLES.contains(word)) && !ends_sentence
    };
    words.len() <= 7 && words.iter().enumerate().all(is_part)
        && text.chars().all(|c| c.is_alphabetic() || is_combining_mark(c) || matches!(c, ' ' | '.' | ',' | '-' | '\'' | '’'))
}

/// `Hu, E. J., "A title," a venue`: the names, the title, and the text behind it.
fn quoted(text: &str) -> Option<(Names, &str, &str)> {
    let open = text.find(['"', '“'])?;
    let mark = text[open..].chars().next()?;
    let inner = &text[open + mark.len_utf8()..];
    let (title, rest) = inner.split_once(if mark == '"' { '"' } else { '”' })?;
    // Behind the last letter may be a year; a full stop belongs to an initial only.
    let mut before = text[..open].trim_end_matches(|c: char| !c.is_alphabetic());
    let last = before.rsplit([' ', '.', '-']).next()?;
    if last.chars().count() == 1 && text[before.len()..].starts_with('.') {
        before = &text[..before.len() + 1];
    }
    let mut persons = person::parse(before);
    // Where titles are quoted, "Lubba, Carl H., et al." and "Lubba, Carl H., Rob Hyndman" start with the family name.
    if persons.len() > 1 && !persons[0].name.contains([' ', ',', '.']) {
        let given = persons.remove(1);
        persons[0].name = format!("{}, {}", persons[0].name, given.name);
    }
    let names = Names::of(&persons).filter(|names| names.are_marked)?;
    // A shorter text between quotation marks is a word of a title.
    (title.split(' ').count() >= 3).then(|| (names, title.trim_end_matches([',', '.', ' ']), rest.trim_start_matches([',', '.', ' '])))
}

/// The only number in a text that can be a year.
fn lone_year(text: &str) -> String {
    let mut years: Vec<&str> = text.split([' ', ',', ';']).map(|word| word.trim_end_matches('.')).filter(|word| is_year(word)).collect();
    years.dedup();
    if let [year] = years.as_slice() { (*year).to_owned() } else { String::new() }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()) && ("1800".."2100").contains(&word)
}

/// Whether a text is a title and nothing more: one sentence without signs of names, numbers, addresses or markup.
fn is_title(text: &str) -> bool {
    let sentence = first_sentence(text);
    let words: Vec<&str> = text.split(' ').collect();
    let is_initial = |word: &str| word.len() > 1 && word.split_terminator('.').all(|c| c.chars().count() == 1) && word.contains('.');
    let names = words.windows(2).any(|pair| pair[0].ends_with(',') && is_initial(pair[1].trim_end_matches(',')));
    (sentence.len() == text.len() || sentence.ends_with(['?', '!']))
        && !names
        && !is_initial(words[0])
        && !text.split(", ").skip(1).any(|part| is_year(part) || pages(part).is_some())
        && ![" et al", " et. al", "http", "doi:", "arXiv:"].iter().any(|sign| text.contains(sign))
        && !(text.contains('@') && text.contains('{'))
}

fn take(known: &mut String, found: Option<String>) {
    if known.is_empty() {
        *known = found.unwrap_or_default();
    }
}

/// A text on one line: white space and control characters become single spaces.
fn line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// An address without white space, braces and backslashes, which would end a field; its meaning is the same.
pub(super) fn in_address(url: &str) -> String {
    let escaped = |c: char| c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let is_harmful = |c: char| c.is_whitespace() || matches!(c, '{' | '}' | '\\');
    url.chars().filter(|c| !c.is_control()).map(|c| if is_harmful(c) { escaped(c) } else { c.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(citation: &str) -> Work {
        Work::of(&[&Source { citation: Some(citation.to_owned()), ..Source::default() }])
    }

    #[test]
    fn citations_are_read_into_fields() {
        use Kind::{Chapter, Conference, Journal, Preprint, Unknown};
        for (citation, kind, authors, year, title, place, numbers, note) in [
            ("Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32.", Journal, "Breiman/L.", "2001", "Random forests", "Machine Learning", "45 1 5–32", ""),
            ("Hu, E. J. et al. (2022). LoRA: Low-Rank. ICLR.", Conference, "Hu/E. J. +", "2022", "LoRA: Low-Rank", "ICLR", "", ""),
            ("Lu, J. & King, M. L., Jr. (2019). A title. NeurIPS 32, 1–9.", Conference, "Lu/J. King/M. L./Jr.", "2019", "A title", "NeurIPS 32", "1–9", ""),
            ("Dietterich, T. (2000). Ensembles. In Classifier Systems, vol. 1857, pp. 1–15.", Chapter, "Dietterich/T.", "2000", "Ensembles", "Classifier Systems", "1857 1–15", ""),
            ("Ho, J. (2020). A title. arXiv preprint arXiv:2006.11239.", Preprint, "Ho/J.", "2020", "A title", "", "", ""),
            ("Pritchard, A. (1969). Bibliometrics? Journal of Documentation, 25(4), 348–349.", Journal, "Pritchard/A.", "1969", "Bibliometrics?", "Journal of Documentation", "25 4 348–349", ""),
            ("Google Research (2021). A title. Springer.", Unknown, "Google Research", "2021", "A title", "", "", "Springer."),
            ("Zhang, C. & Others. (2017). Is it real? A study. ICLR.", Unknown, "Zhang/C. +", "2017", "Is it real?", "", "", "A study. ICLR."),
            ("P. Schäfer, \"Scalable time series.\" Data Mining 30, 5-9 (2016).", Journal, "Schäfer/P.", "2016", "Scalable time series", "Data Mining", "30 5–9", ""),
            ("Lubba, Carl H., et al. \"Canonical time series.\" Data Mining 33.6 (2019): 1-52.", Journal, "Lubba/Carl H. +", "2019", "Canonical time series", "Data Mining", "33 6 1–52", ""),
            ("Deep learning vs. the rest", Unknown, "", "", "Deep learning vs. the rest", "", "", ""),
            ("\"Why Should I Trust You?\": Explaining (2016)", Unknown, "", "2016", "\"Why Should I Trust You?\": Explaining", "", "", ""),
        ] {
            let work = cited(citation);
            let names = work.authors.iter().map(|Parts { family, given, suffix }| format!("{family}/{given}/{suffix}").trim_end_matches('/').to_owned());
            let names = names.chain(work.others.then(|| "+".to_owned())).collect::<Vec<_>>().join(" ");
            let pages = work.pages.join("–");
            let read = [&work.volume, &work.issue, &pages].into_iter().filter(|number| !number.is_empty()).map(String::as_str).collect::<Vec<_>>();
            let found = [&names, &work.year, &work.title, &work.place, &read.join(" "), &work.note];
            assert_eq!((work.kind, found.map(String::as_str)), (kind, [authors, year, title, place, numbers, note]), "{citation:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_a_note() {
        for citation in [
            "Brockwell, P. J. and Davis, R. A. Introduction to Time Series, Springer, 2016, Chapter 10.",
            "Zhao et al. Networks for series, Journal of Systems, 28(1):2017.",
            "Hampel F. R., An influence curve (1974). Journal.",
            "@article{a, title = {b}}",
        ] {
            let work = cited(citation);
            assert_eq!((work.title.as_str(), work.note.as_str(), work.authors.len()), ("", citation, 0));
        }
    }

    #[test]
    fn works_have_the_best_citation_and_all_identifiers() {
        let source = |citation: &str| Source { citation: Some(citation.to_owned()), ..Source::default() };
        let a = Source { doi: Some("10.1000/A".into()), isbn: Some("9780412048418".into()), ..source("A title (2001)") };
        let b = Source { url: Some("http://arxiv.org/abs/2010.11929v2".into()), ..source("Lee, A. (2001). A title. Kluwer.") };
        let c = Source { doi: Some("10.48550/arXiv.2010.11929".into()), url: Some("https://a.org/{x}".into()), ..source("Lee, B. (2001). A title.") };
        let work = Work::of(&[&a, &b, &c]);
        let found = [&work.authors[0].given, &work.doi, &work.arxiv, &work.isbn, &work.urls[0], &work.place];
        assert_eq!(found, ["A.", "10.1000/A", "2010.11929", "9780412048418", "https://a.org/%7Bx%7D", "Kluwer"]);
        assert_eq!((work.kind, work.urls.len()), (Kind::Book, 1));
        assert_eq!(cited("https://doi.org/10.1000/x").doi, "10.1000/x");
    }
}
