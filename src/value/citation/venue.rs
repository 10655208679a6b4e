//! Where a work was published, as the end of a citation says it.
//!
//! In: the text behind a title. Out: the place with its volume, issue and pages, the kind of place, and whether
//! anything is left that was not understood. Only words decide a kind; where there are none, it stays unknown.

use super::first_sentence;

/// Where a work was published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kind {
    /// A journal, with a volume or a name that says so.
    Journal,
    /// A meeting, or its proceedings.
    Conference,
    /// A book with chapters by several authors.
    Chapter,
    /// A book, known by its ISBN.
    Book,
    /// On arXiv, and nowhere else as far as the records know.
    Preprint,
    /// Nothing says what it is.
    #[default]
    Unknown,
}

/// Words that only the name of a meeting has, and meetings that are cited by their acronym alone.
const MEETINGS: [&str; 29] = [
    "Conference",
    "Symposium",
    "Workshop",
    "Workshops",
    "PMLR",
    "NeurIPS",
    "NIPS",
    "ICLR",
    "ICML",
    "CVPR",
    "ICCV",
    "ECCV",
    "AAAI",
    "IJCAI",
    "AISTATS",
    "UAI",
    "COLT",
    "ACL",
    "EMNLP",
    "NAACL",
    "EACL",
    "COLING",
    "KDD",
    "SIGKDD",
    "ICDM",
    "SIGIR",
    "ICASSP",
    "INTERSPEECH",
    "MICCAI",
];

/// What stands behind a title: "Machine Learning, 45(1), 5–32."
#[derive(Default)]
pub struct Venue {
    /// The name of the journal, the meeting or the book, or the publisher.
    pub place: String,
    /// "In" stands before the place.
    is_in: bool,
    /// The volume.
    pub volume: String,
    /// The issue in the volume.
    pub issue: String,
    /// First and last page, or the only one.
    pub pages: Vec<String>,
    /// Something behind the place is neither volume nor pages.
    pub has_more: bool,
    /// Further sentences.
    pub behind: String,
}

impl Venue {
    /// Reads what stands behind a title; the year has been read before.
    pub fn read(written: &str, year: &str) -> Self {
        let year_behind = format!("({year})");
        // "Mach Learn. 2001;45(1):5-32."
        let (year_in_front, year_between) = (format!(". {year};"), format!(" {year};"));
        let signs = [
            (year_behind.as_str(), ""),
            (if year.is_empty() { ". ;" } else { year_in_front.as_str() }, ", "),
            (if year.is_empty() { " ;;" } else { year_between.as_str() }, ", "),
            (" (pp. ", ", "),
            ("pp. ", ""),
            ("vol. ", ""),
            ("Vol. ", ""),
            (" : ", ", "),
            (", Volume ", ", "),
            (", Issue ", ", no. "),
        ];
        let plain = signs.iter().fold(written.to_owned(), |text, (from, to)| text.replace(from, to));
        let sentence = up_to_numbers(plain.split("http").next().unwrap_or_default());
        let behind = plain[sentence.len()..].trim_matches(['.', ' ']).to_owned();
        let sentence = sentence.trim_end_matches([' ', ',', '.', '(']);
        let bare = sentence.strip_prefix("In ").or_else(|| sentence.strip_prefix("in "));
        let parts = bare.unwrap_or(sentence).split(", ").map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let is_number = |part: &str| part.starts_with(|c: char| c.is_ascii_digit());
        let is_name = |(at, part): &(usize, &&str)| pages(part).is_none() && (*at == 0 || !is_number(part));
        let names: Vec<&str> = parts.iter().enumerate().take_while(is_name).map(|(_, part)| *part).collect();
        let mut venue = Self { place: names.join(", "), is_in: bare.is_some(), behind, ..Self::default() };
        for part in parts[names.len()..].iter().filter(|part| **part != year) {
            venue.read_number(part);
        }
        // "Journal of Statistics 30.2 (2021): 360–374" has its volume behind the name.
        if !venue.pages.is_empty()
            && venue.volume.is_empty()
            && venue.kind(false) != Kind::Conference
            && let Some((place, last)) = venue.place.clone().rsplit_once(' ')
            && let Some(found) = volume(last)
        {
            (venue.volume, venue.issue) = found;
            venue.place = place.to_owned();
        }
        venue
    }

    fn read_number(&mut self, part: &str) {
        if self.volume.is_empty()
            && let Some((first, behind)) = part.split_once(':')
            && let (Some(found), Some(span)) = (volume(first.trim()), pages(behind.trim()))
        {
            (self.volume, self.issue) = found;
            self.pages = span;
        } else if self.volume.is_empty()
            && let Some(found) = volume(part)
        {
            (self.volume, self.issue) = found;
        } else if self.pages.is_empty()
            && let Some(found) = pages(part)
        {
            self.pages = found;
        } else if self.pages.is_empty() && !is_year(part) && part.bytes().all(|b| b.is_ascii_digit()) {
            // An article's number, or the only page.
            self.pages = vec![part.to_owned()];
        } else if self.issue.is_empty()
            && let Some(issue) = part.strip_prefix("no. ")
        {
            self.issue = issue.to_owned();
        } else {
            self.has_more = true;
        }
    }

    /// What kind of place it is.
    pub fn kind(&self, has_isbn: bool) -> Kind {
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

/// The first sentence; full stops of abbreviations in front of the volume or the pages end none: "J. R. Stat. Soc. B, 12(1)".
fn up_to_numbers(text: &str) -> &str {
    let sentence = first_sentence(text);
    let is_number = |at: &usize| text[at + 2..].starts_with(|c: char| c.is_ascii_digit());
    let Some(numbers) = text.match_indices(", ").map(|(at, _)| at).find(is_number).filter(|at| *at > sentence.len())
    else {
        return sentence;
    };
    let place = &text[..numbers];
    let is_short = |word: &str| word.ends_with('.') && word.chars().count() <= 8;
    let stops = place.split(' ').filter(|word| word.ends_with('.'));
    let is_abbreviated =
        stops.clone().count() > 0 && stops.into_iter().all(is_short) && !place.contains(['?', '!', ':']);
    if is_abbreviated && place.split(' ').count() <= 14 {
        &text[..numbers + first_sentence(&text[numbers..]).len()]
    } else {
        sentence
    }
}

/// "45" or "45(1)" or "45.1": volume and issue.
fn volume(part: &str) -> Option<(String, String)> {
    let (volume, issue) = part.trim_end_matches(')').split_once(['(', '.']).unwrap_or((part, ""));
    let is_number = |text: &str| (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let is_issue = issue.is_empty() || issue.split(['-', '–']).all(is_number);
    (is_number(volume) && is_issue).then(|| (volume.to_owned(), issue.to_owned()))
}

/// "5–32" with any dash, also "e12--e20": first and last page.
pub fn pages(part: &str) -> Option<Vec<String>> {
    let bounds = part.trim_end_matches(')').split(['-', '–', '—']).map(str::trim);
    let bounds: Vec<String> = bounds.filter(|bound| !bound.is_empty()).map(str::to_owned).collect();
    let is_page =
        |page: &String| page.ends_with(|c: char| c.is_ascii_digit()) && page.chars().all(|c| c.is_ascii_alphanumeric());
    (bounds.len() == 2 && bounds.iter().all(is_page)).then_some(bounds)
}

/// A number that can be a year.
pub fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit()) && ("1800".."2100").contains(&word)
}
