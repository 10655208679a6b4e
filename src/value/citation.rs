//! Citations: what can be read from one line of a list of references.
//!
//! In: a citation as an editor copied it, in one of the usual styles. Out: its authors, its year, its title and what stands
//! behind the title. A part that is not plainly there stays empty: a wrong title would make one work of two.

use crate::value::person::{self, Person};

/// What can be read from a citation in one of the usual styles: APA; styles that put the title into quotation marks, such
/// as IEEE, MLA and Chicago; ACM; "Title (year)".
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Citation {
    /// Key of the first author's name without the initial, or nothing.
    pub first_author: String,
    /// Four digits, or nothing.
    pub year: String,
    /// The title, or nothing.
    pub title: String,
    /// What stands before the year, split like a list of people.
    pub authors: Vec<Person>,
    /// What stands behind the title, or nothing.
    pub container: String,
}

impl Citation {
    /// Reads a citation. Parts that can't be found stay empty; a text without a year is taken for a title.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        if let Some(quoted) = Self::with_quoted_title(text) {
            return quoted;
        }
        let Some((at, year, after)) = bare_year(text).or_else(|| parenthesised_year(text)) else {
            return Self { title: text.trim_end_matches('.').to_owned(), ..Self::default() };
        };
        let before = text[..at].trim();
        let rest = text[after..].trim_start_matches(['.', ',', ':', ' ']);
        if rest.is_empty() {
            // "Title (2021)", as in lists of papers.
            return Self { year, title: before.trim_end_matches(['.', ' ']).to_owned(), ..Self::default() };
        }
        let title = first_sentence(rest);
        if !has_words(title) {
            // "5–32", behind a year that stands at the end.
            return Self { year, ..Self::default() };
        }
        let container = rest[title.len()..].trim_start_matches('.').trim().to_owned();
        Self { year, title: title.to_owned(), container, ..Self::by(before) }
    }

    /// `L. Breiman, “Random forests,” Machine Learning, vol. 45, no. 1, pp. 5–32, 2001.`
    fn with_quoted_title(text: &str) -> Option<Self> {
        let (before, rest) = text.split_once(['“', '"'])?;
        let (title, container) = rest.split_once(['”', '"'])?;
        let authors = before.trim_end();
        // Elsewhere, marks stand around a word of the title or of a name.
        if !authors.ends_with(['.', ',']) || parenthesised_year(authors).is_some() || !has_words(title) {
            return None;
        }
        let (authors, early_year) = match authors.trim_end_matches('.').rsplit_once(' ') {
            Some((authors, year)) if is_year(year) => (authors, Some(year.to_owned())),
            _ => (authors, None),
        };
        let late_year = || {
            // Behind an address stands the day on which somebody looked at it, and `arXiv:2010.11929` is no year.
            let words = container.split("http").next().unwrap_or_default().split([' ', ',', ';', '(', ')']);
            words.map(|word| word.trim_end_matches('.')).rfind(|word| is_year(word)).map(str::to_owned)
        };
        let year = early_year.or_else(|| parenthesised_year(container).map(|(_, year, _)| year)).or_else(late_year);
        let title = title.trim().trim_end_matches([',', '.']).to_owned();
        let container = container.trim_start_matches([',', '.', ' ']).to_owned();
        Some(Self { year: year.unwrap_or_default(), title, container, ..Self::by(authors) })
    }

    /// A citation of which only the authors are known.
    fn by(authors: &str) -> Self {
        let authors = authors.trim_end_matches([',', ' ']);
        // The full stop behind "Leo" ends the list; the one behind "L." belongs to the initial.
        let ends_in_word = authors
            .rsplit(' ')
            .next()
            .is_some_and(|word| word.contains(char::is_lowercase) && !matches!(word, "Jr." | "Sr." | "al."));
        let authors = person::parse(if ends_in_word { authors.trim_end_matches('.') } else { authors });
        let first_author = authors.first().map(|person| person::Name::of(person).readings[0].family.plain.clone());
        let first_author = first_author.unwrap_or_default();
        Self { first_author, authors, ..Self::default() }
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

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && ("1500".."2100").contains(&text)
}

/// The year of `Leo Breiman. 2001. Random forests. …`: where the authors end, the year and where it ends.
fn bare_year(text: &str) -> Option<(usize, String, usize)> {
    let (at, _) = text.match_indices(". ").find(|(at, _)| {
        let rest = &text[at + 2..];
        rest.get(..4).is_some_and(is_year) && rest[4..].starts_with(". ")
    })?;
    (!text[..at].contains('(')).then(|| (at + 1, text[at + 2..at + 6].to_owned(), at + 6))
}

/// The first "(2021)" or "(2021a)": where it starts, its year and where it ends.
fn parenthesised_year(text: &str) -> Option<(usize, String, usize)> {
    text.match_indices('(').find_map(|(open, _)| {
        let inner = &text[open + 1..];
        // "(2021, March 14)" is the longest form that is a date.
        let close = inner.bytes().take(25).position(|byte| byte == b')')?;
        let year: String = inner[..close].trim().chars().take_while(char::is_ascii_digit).collect();
        (year.len() == 4).then_some((open, year, open + 1 + close + 1))
    })
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
                "Is it real?",
                "A study. ICLR.",
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
