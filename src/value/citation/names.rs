//! The authors of a citation: whether a text is a list of names at all, and where it ends.
//!
//! In: the text before a year or a title. Out: names taken apart, or nothing. A word of a title that became an author
//! would be worse than an author who is missing.

use unicode_normalization::char::is_combining_mark;

use crate::value::person::{self, Parts, Person, is_group, is_particle, plain};

/// The names before a year or a title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The names in their order; empty where nobody can say which words are one name.
    pub list: Vec<Parts>,
    /// Whether "et al." stands behind them.
    pub others: bool,
    /// Commas, initials or several names show that these are names at all.
    pub are_marked: bool,
    /// Of "Lubba, Carl" nobody can say whether it is one name or two.
    pub are_ambiguous: bool,
}

impl Names {
    /// Takes persons apart; `None` where a text is not a name.
    pub fn of(persons: &[Person]) -> Option<Self> {
        let mut names = Self { are_marked: persons.len() > 1, ..Self::default() };
        for person in persons {
            let (bare, others) = person.without_others();
            let group = is_group(&bare);
            if !is_name(&bare, group) {
                return None;
            }
            names.others |= others;
            names.are_marked |= others || bare.contains([',', '.']) || is_pubmed(&bare);
            let parts = Person::named(bare.clone()).parts()?;
            // Nor of "Hampel F. R." where its family name is.
            let is_initial = parts.family.ends_with('.') && parts.family.chars().count() == 2;
            let has_family_alone = persons.len() > 1 && parts.given.is_empty() && !group && !is_joined(&bare);
            names.are_ambiguous |= is_initial || has_family_alone;
            names.list.push(parts);
        }
        if names.are_ambiguous {
            names.list.clear();
        }
        (!persons.is_empty()).then_some(names)
    }
}

fn is_joined(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).all(|c| matches!(c, '\u{3040}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}'))
}

/// "Ferro N", "Ferro NA".
fn is_pubmed(name: &str) -> bool {
    name.rsplit_once(' ').is_some_and(|(family, last)| {
        family.chars().count() > 1 && last.chars().count() <= 3 && last.chars().all(char::is_uppercase)
    })
}

/// Whether a text may be a name: capitals and particles, no digits, no sentence that ends inside.
fn is_name(text: &str, group: bool) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let is_part = |(at, word): (usize, &&str)| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let ends_sentence =
            word.ends_with('.') && letters > 2 && at + 1 < words.len() && !person::is_particle(&plain(word));
        let is_capital = word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
        let is_small = is_particle(&plain(word)) || matches!(*word, "y" | "e" | "i") || (group && letters <= 4);
        (is_capital || is_small || word.starts_with("d'") || matches!(*word, "'t")) && !ends_sentence
    };
    let is_plain = |c: char| c.is_alphabetic() || is_combining_mark(c) || " .,-'’‐‑&".contains(c);
    words.len() <= if group { 12 } else { 7 } && words.iter().enumerate().all(is_part) && text.chars().all(is_plain)
}

/// Where a list of authors ends that no year follows, and the title begins: `Ferro N, Adeyemi K. Drifting ice …`,
/// `Ferro, N., Adeyemi, K.: Drifting …`, `N. Ferro, K. Adeyemi, Drifting …`. Out: the names, and the text behind them.
pub fn in_front(text: &str) -> Option<(Vec<Person>, Names, &str, char)> {
    // A list of authors that is longer than this is followed by "et al.".
    const LONGEST: usize = 3000;
    let ends = text.char_indices().take_while(|(at, _)| *at < LONGEST);
    for (at, c) in ends {
        let behind = &text[at + c.len_utf8()..];
        if !matches!(c, '.' | ':' | ',') || !behind.starts_with(' ') {
            continue;
        }
        let rest = behind.trim_start();
        let before = &text[..at];
        if !starts_title(rest, c) {
            continue;
        }
        // The full stop of an initial belongs to the name.
        let before = if c == '.' && ends_in_initial(before) { &text[..=at] } else { before };
        let persons = person::parse(before.trim_end_matches([',', ' ']));
        if let Some(names) = Names::of(&persons).filter(|names| names.are_marked && !names.are_ambiguous) {
            return Some((persons, names, rest, c));
        }
        // What is no list of names will not become one by being longer.
        if before.split_whitespace().count() > 6 && Names::of(&persons).is_none() && c == '.' {
            return None;
        }
    }
    None
}

fn ends_in_initial(text: &str) -> bool {
    text.rsplit([' ', '.', '-', '\u{A0}'])
        .next()
        .is_some_and(|last| last.chars().count() <= 2 && last.chars().all(char::is_alphabetic))
}

/// Whether a title starts here, rather than one more name.
fn starts_title(text: &str, separator: char) -> bool {
    let end = text.find(['.', ',', ';', '?', '!', '[', '/']).unwrap_or(text.len());
    // "Sorensen EA: Whale song …" starts with one more name.
    let end = text.find(": ").filter(|colon| separator == ',' && *colon < end).unwrap_or(end);
    let first = text[..end].trim();
    let words: Vec<&str> = first.split_whitespace().collect();
    let says = |word: &&str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.chars().count() >= 2
            && bare.starts_with(char::is_lowercase)
            && !is_particle(&plain(bare))
            && !matches!(bare, "and" | "et" | "und" | "al" | "others" | "eds" | "ed")
    };
    let caseless = first.chars().filter(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()).count();
    if caseless >= 4 && separator != ',' {
        return true;
    }
    match separator {
        ',' => words.len() >= 3 && words.iter().any(says) && !matches!(words[0], "and" | "et" | "und" | "&"),
        _ => {
            let is_small = words.first().is_some_and(|word| word.starts_with(char::is_lowercase));
            let names = words.iter().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() == 1).count();
            !is_small
                && (words.iter().any(says)
                    || (words.len() >= 2 && names == 0 && !text[end..].starts_with(','))
                    || (words.len() == 1 && first.chars().count() > 3 && separator == ':'))
        }
    }
}
