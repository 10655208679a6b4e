//! Citations: what can be read from one line of a list of references.
//!
//! In: a citation as an editor copied it, in one of the usual styles. Out: its authors, its year, its title and what stands
//! behind the title. A part that is not plainly there stays empty: a wrong title would make one work of two. This is the
//! only reader of citations: works are found by it, and what it reads is what is exported.

mod bibtex;
mod date;
pub mod names;
pub mod venue;

use date::{Date, bare_year, date_in_brackets, year_behind};
use names::Names;
use venue::pages;

use crate::value::person::{self, Name, Parts, Person};

pub use date::is_year;

/// What can be read from a citation in one of the usual styles: those that put the year behind the authors (APA, Harvard,
/// Chicago, ACM); those that put the title into quotation marks (IEEE, MLA); those that have authors, title and place in
/// a row (Vancouver, AMA, Nature, Springer, DIN, GOST, GB/T); BibTeX; "Title (year)".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// Key of the first author's family name, or nothing.
    pub first_author: String,
    /// The first author, folded.
    pub first: Option<Name>,
    /// Four digits, or nothing.
    pub year: String,
    /// The date as it is written, where it is more than a year: `2020a`, `n.d.`, `in press`, `1763/1958`.
    pub date: String,
    /// The title, or nothing.
    pub title: String,
    /// Whether the title is one and nothing more, by all that can be seen.
    pub is_sure: bool,
    /// The authors as persons.
    pub authors: Vec<Person>,
    /// The authors taken apart, where all of them are plainly names.
    pub names: Option<Names>,
    /// What stands behind the title, or nothing.
    pub container: String,
}

impl Citation {
    /// Reads a citation. Parts that can't be found stay empty; a text without a year is taken for a title.
    pub fn parse(text: &str) -> Self {
        let line = one_line(text);
        let text = without_number(&line);
        if let Some(entry) = bibtex::read(text) {
            return entry;
        }
        let mut cited = Self::of_style(text);
        // A sentence may end before a small letter where that is arXiv's.
        if let Some((title, venue)) = cited.title.clone().split_once(". arXiv") {
            cited.container = one_line(&format!("arXiv{venue} {}", cited.container));
            cited.title = title.to_owned();
        }
        cited.is_sure = !cited.title.is_empty() && is_title(&cited.title);
        cited
    }

    fn of_style(text: &str) -> Self {
        if let Some(quoted) = Self::with_quoted_title(text) {
            return quoted;
        }
        let date = bare_year(text).or_else(|| date_in_brackets(text));
        if let Some(date) = &date
            && let Some(cited) = Self::dated(text, date)
        {
            return cited;
        }
        if let Some(listed) = Self::listed(text) {
            return listed;
        }
        let Some(Date { start, year, written, end }) = date.filter(|date| !date.year.is_empty()) else {
            return Self { title: text.trim_end_matches('.').to_owned(), ..Self::default() };
        };
        let before = text[..start].trim();
        let rest = text[end..].trim_start_matches(['.', ',', ':', ' ']);
        let date = if written == year { String::new() } else { written };
        if rest.is_empty() {
            // "Title (2021)", as in lists of papers.
            return Self { year, date, title: before.trim_end_matches(['.', ' ']).to_owned(), ..Self::default() };
        }
        let (title, container) = title_and_rest(rest);
        if !has_words(title) {
            // "5–32", behind a year that stands at the end.
            return Self { year, date, ..Self::default() };
        }
        Self { year, date, title: title.to_owned(), container: container.to_owned(), ..Self::by(before) }
    }

    /// `Ferro, N., & Adeyemi, K. (2021). Drifting ice and the voices of whales. Polar Biology, 44(3), 210-224.`
    fn dated(text: &str, date: &Date) -> Option<Self> {
        let before = text[..date.start].trim().trim_end_matches([',', ' ']);
        let rest = text[date.end..].trim_start_matches(['.', ',', ':', ' ', ';']);
        let (title, container) = title_and_rest(rest);
        if before.is_empty() || !has_words(title) {
            return None;
        }
        let by = Self::by(before);
        by.names.as_ref()?;
        let written = if date.written == date.year { String::new() } else { date.written.clone() };
        Some(Self {
            year: date.year.clone(),
            date: written,
            title: title.to_owned(),
            container: container.to_owned(),
            ..by
        })
    }

    /// `L. Breiman, “Random forests,” Machine Learning, vol. 45, no. 1, pp. 5–32, 2001.`
    fn with_quoted_title(text: &str) -> Option<Self> {
        const MARKS: [(char, &str); 6] = [('“', "”"), ('"', "\""), ('«', "»"), ('„', "“"), ('‘', "’"), ('„', "”")];
        let (open, mark) = text.char_indices().find(|(at, c)| {
            // An apostrophe is no quotation mark.
            MARKS.iter().any(|(own, _)| own == c) && text[..*at].ends_with([' ', '(', '\u{A0}'])
        })?;
        let inner = &text[open + mark.len_utf8()..];
        let closes = |at: usize, end: &str| {
            end != "’" || inner[at + end.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric())
        };
        let ends = MARKS.iter().filter(|(own, _)| *own == mark);
        let (at, end) = ends
            .filter_map(|(_, end)| inner.match_indices(end).find(|(at, _)| closes(*at, end)).map(|(at, _)| (at, *end)))
            .min()?;
        let (title, container) = (&inner[..at], &inner[at + end.len()..]);
        let authors = text[..open].trim_end();
        // Elsewhere, marks stand around a word of the title or of a name.
        let is_title = has_words(title) || title.split(' ').count() >= 3;
        if !authors.ends_with(['.', ',', ')', ':', ';']) || !is_title || title.split(' ').count() < 2 {
            return None;
        }
        let bracketed =
            date_in_brackets(authors).filter(|date| authors[date.end..].trim_matches(['.', ',', ':', ' ']).is_empty());
        if bracketed.is_none() && authors.ends_with(')') {
            return None;
        }
        let (authors, early_year) = match (&bracketed, authors.trim_end_matches(['.', ',']).rsplit_once(' ')) {
            (Some(date), _) => (&authors[..date.start], Some(date.year.clone())),
            (None, Some((authors, year))) if is_year(year) => (authors, Some(year.to_owned())),
            _ => (authors, None),
        };
        let by = Self::by(authors);
        if by.names.is_none() && title.split(' ').count() < 3 {
            return None;
        }
        let year = early_year.unwrap_or_else(|| year_behind(container));
        let title = title.trim().trim_end_matches([',', '.']).to_owned();
        let container = container.trim_start_matches([',', '.', ' ']).to_owned();
        Some(Self { year, title, container, ..by })
    }

    /// `Ferro N, Adeyemi K. Drifting ice and the voices of whales. Polar Biol. 2021;44(3):210-24.`
    fn listed(text: &str) -> Option<Self> {
        let (authors, names, rest, separator) = names::in_front(text)?;
        let mut parts = if separator == ',' { title_to_comma(rest) } else { title_and_rest(rest) };
        if separator == '.' && !is_title(parts.0) {
            parts = title_to_comma(rest);
        }
        let (title, container) = parts;
        if !has_words(title) || title.split(' ').count() < 2 && separator == ',' {
            return None;
        }
        // "An influence curve (1974)."
        let dated = date_in_brackets(title).filter(|date| date.end == title.len() && !date.year.is_empty());
        let (title, year) = match dated {
            Some(date) => (title[..date.start].trim_end(), date.year),
            None => (title, year_behind(container)),
        };
        let first = authors.first().map(Name::of);
        let first_author = first.as_ref().map(|name| name.readings[0].family.plain.clone()).unwrap_or_default();
        let container = container.to_owned();
        Some(Self {
            first_author,
            first,
            year,
            title: title.to_owned(),
            authors,
            names: Some(names),
            container,
            ..Self::default()
        })
    }

    /// A citation of which only the authors are known.
    fn by(authors: &str) -> Self {
        let authors = authors.trim_end_matches([',', ' ', ':', ';']);
        // The full stop behind "Leo" ends the list; the one behind "L." belongs to the initial.
        let ends_in_word = authors
            .rsplit(' ')
            .next()
            .is_some_and(|word| word.contains(char::is_lowercase) && !matches!(word, "Jr." | "Sr." | "al."));
        let authors = person::parse(if ends_in_word { authors.trim_end_matches('.') } else { authors });
        let first = authors.first().map(Name::of);
        let first_author = first.as_ref().map(|name| name.readings[0].family.plain.clone()).unwrap_or_default();
        let names = Names::of(&authors);
        Self { first_author, first, authors, names, ..Self::default() }
    }

    /// The authors where a citation gives them one by one.
    fn of_authors(authors: Vec<Person>, others: bool) -> Self {
        let first = authors.first().map(Name::of);
        let first_author = first.as_ref().map(|name| name.readings[0].family.plain.clone()).unwrap_or_default();
        let list: Vec<Parts> = authors.iter().filter_map(Person::parts).collect();
        let names = Names { list, others, are_marked: true, are_ambiguous: false };
        Self { first_author, first, authors, names: Some(names), ..Self::default() }
    }
}

/// A text on one line: white space and control characters become single spaces.
pub fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A citation without its number in a list: `[12] `, `12. `.
fn without_number(text: &str) -> &str {
    let bare = text.trim_start_matches(['[', '(']);
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &bare[digits..];
    let rest = match bare.len() < text.len() {
        true => behind.strip_prefix(']').or_else(|| behind.strip_prefix(')')),
        false => behind.strip_prefix(". ").or_else(|| behind.strip_prefix(") ")).or_else(|| {
            // "1 W. Müller and …", but not "2 kernels for …".
            let rest = behind.strip_prefix(' ')?;
            let mut words = rest.split(' ');
            let is_initial = |word: &str| word.len() <= 3 && word.starts_with(char::is_uppercase);
            let is_name = |word: &str| word.starts_with(char::is_uppercase) && word.ends_with(',');
            let (first, second) = (words.next()?, words.next()?);
            ((is_initial(first) && first.ends_with('.')) || is_name(first) || is_initial(second.trim_end_matches(',')))
                .then_some(rest)
        }),
    };
    match rest {
        Some(rest) if (1..=3).contains(&digits) && !rest.trim().is_empty() => rest.trim_start_matches(['.', ' ']),
        _ => text,
    }
}

/// Whether a text could be a title: a word of three letters that is not about volumes and pages, or four letters of a
/// script that does not part words.
fn has_words(text: &str) -> bool {
    const PLACES: [&str; 6] = ["vol", "volume", "iss", "issue", "pages", "chapter"];
    let is_word = |word: &str| {
        word.chars().count() >= 3
            && word.chars().all(char::is_alphabetic)
            && !PLACES.contains(&word.to_lowercase().as_str())
    };
    let without_case = |c: &char| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).any(is_word) || text.chars().filter(without_case).nth(3).is_some()
}

/// Whether a text is a title and nothing more: one sentence without signs of names, numbers, addresses or markup.
fn is_title(text: &str) -> bool {
    let sentence = first_sentence(text);
    let words: Vec<&str> = text.split(' ').collect();
    let is_initial = |word: &str| word.contains('.') && word.split_terminator('.').all(|c| c.chars().count() == 1);
    let names = words.windows(2).any(|pair| pair[0].ends_with(',') && is_initial(pair[1].trim_end_matches(',')));
    (sentence.len() == text.len() || text[..sentence.len()].ends_with(['?', '!']))
        && !names
        && !is_initial(words[0])
        && words[0] != "in"
        && !text.split(", ").skip(1).any(|part| is_year(part) || pages(part).is_some() || is_volume(part))
        && ![" et al", " et. al", "http", "doi:", "arXiv:"].iter().any(|sign| text.contains(sign))
        && !(text.contains('@') && text.contains('{'))
}

/// "28(1):2017"
fn is_volume(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_digit()) && part.contains('(')
}

/// The title and what stands behind it. A title goes on behind its question mark where another sentence parts it from
/// the place.
fn title_and_rest(text: &str) -> (&str, &str) {
    let mut end = first_sentence(text).len();
    if text[..end].ends_with(['?', '!']) {
        let rest = text[end..].trim_start();
        let next = first_sentence(rest);
        let behind = rest[next.len()..].trim_matches(['.', ' ']);
        let is_subtitle = !behind.is_empty()
            && !next.starts_with("In ")
            && !next.contains(|c: char| c.is_ascii_digit())
            && next.split(' ').skip(1).any(|word| word.starts_with(char::is_lowercase));
        if is_subtitle {
            end = text.len() - rest.len() + next.len();
        }
    }
    // GOST has the authors once more behind a stroke, GB/T the kind of work in brackets.
    let marks = [
        " // ",
        " / ",
        "[J]",
        "[C]",
        "[M]",
        "[D]",
        "[R]",
        "[N]",
        "[P]",
        "[S]",
        "[Z]",
        "[J/OL]",
        "[EB/OL]",
        "[C]//",
        "[Text]",
        "[Текст]",
        " [Electronic",
        " [Електронний",
        " [Электронный",
    ];
    for mark in marks {
        if let Some(at) = text[..end].find(mark) {
            end = at;
        }
    }
    let title = text[..end].trim_end_matches([' ', ',']);
    let rest = text[end..].trim_start_matches(['.', ' ', '/']);
    let rest = if rest.starts_with('[') { rest.split_once(']').map_or(rest, |(_, rest)| rest) } else { rest };
    (title, rest.trim_start_matches(['.', ' ', '/']).trim())
}

/// The title in styles that part everything with commas.
fn title_to_comma(text: &str) -> (&str, &str) {
    let sentence = first_sentence(text);
    let commas = sentence.match_indices(", ").map(|(at, _)| at);
    // A comma inside of a title is followed by a small letter.
    let end = commas
        .into_iter()
        .find(|at| sentence[at + 2..].starts_with(|c: char| !c.is_lowercase()))
        .unwrap_or(sentence.len());
    (&text[..end], text[end..].trim_start_matches([',', '.', ' ']))
}

/// Up to the full stop, question mark or exclamation mark that ends the title.
pub(crate) fn first_sentence(text: &str) -> &str {
    let end = text.char_indices().find(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        match c {
            '?' | '!' => rest.is_empty() || rest.starts_with(' '),
            // "vs. the world" goes on; a new sentence starts with a capital, a digit, a bracket or an address.
            '.' => {
                rest.is_empty()
                    || rest.strip_prefix(' ').is_some_and(|r| {
                        let before = text[..*at].rsplit(' ').next().unwrap_or_default();
                        let starts_anew = r.starts_with("http") || r.chars().next().is_none_or(|c| !c.is_lowercase());
                        before.chars().count() > 2 && starts_anew
                    })
            }
            _ => false,
        }
    });
    end.map_or(text, |(at, c)| if c == '.' { &text[..at] } else { &text[..at + c.len_utf8()] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations() {
        for (text, author, year, title, container) in [
            (
                "Goodfellow, I. et al. (2014). Generative Adversarial Nets. NeurIPS.",
                "goodfellow",
                "2014",
                "Generative Adversarial Nets",
                "NeurIPS.",
            ),
            (
                "Involution: Inverting the Inherence of Convolution (2021)",
                "",
                "2021",
                "Involution: Inverting the Inherence of Convolution",
                "",
            ),
            (
                "Zhang, C., & Others. (2017a). Is it real? A study. ICLR.",
                "zhang",
                "2017",
                "Is it real? A study",
                "ICLR.",
            ),
            ("Deep learning vs. the rest", "", "", "Deep learning vs. the rest", ""),
            (
                "Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32.",
                "breiman",
                "2001",
                "Random forests",
                "Machine Learning, 45(1), 5–32.",
            ),
            (
                "L. Breiman, “Random forests,” Machine Learning, vol. 45, no. 1, pp. 5–32, 2001.",
                "breiman",
                "2001",
                "Random forests",
                "Machine Learning, vol. 45, no. 1, pp. 5–32, 2001.",
            ),
            (
                "L. Breiman and A. Cutler, \"Random forests,\" Mach. Learn., 2001.",
                "breiman",
                "2001",
                "Random forests",
                "Mach. Learn., 2001.",
            ),
            (
                "Breiman, Leo. \"Random Forests.\" Machine Learning 45.1 (2001): 5-32.",
                "breiman",
                "2001",
                "Random Forests",
                "Machine Learning 45.1 (2001): 5-32.",
            ),
            (
                "Breiman, Leo. 2001. “Random Forests.” Machine Learning 45 (1): 5–32.",
                "breiman",
                "2001",
                "Random Forests",
                "Machine Learning 45 (1): 5–32.",
            ),
            (
                "Leo Breiman. 2001. Random Forests. Machine Learning 45, 1 (2001), 5–32.",
                "breiman",
                "2001",
                "Random Forests",
                "Machine Learning 45, 1 (2001), 5–32.",
            ),
            ("Smith, J. (2001). The “quick” fox study. ML.", "smith", "2001", "The “quick” fox study", "ML."),
            ("Random forests, Machine Learning 45 (2001): 5-32.", "", "2001", "", ""),
            ("李航 (2012). 统计学习方法. 清华大学出版社.", "李航", "2012", "统计学习方法", "清华大学出版社."),
        ] {
            let read = Citation::parse(text);
            let found = [&read.first_author, &read.year, &read.title, &read.container];
            assert_eq!(found, [author, year, title, container], "{text:?}");
        }
    }
}
