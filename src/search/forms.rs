//! Forms of words: which endings stand for one another, as "library" and "libraries" end in `y` and `ies`.
//!
//! In: the words of a catalogue by language. Out: pairs of endings. A stemmer says here which words are forms of one, and
//! only the endings that tell them apart travel to the browser, so that both sides need not have the same stemmer. A
//! language that Snowball doesn't know has no pairs; neither have scripts without spaces.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rust_stemmers::{Algorithm, Stemmer};

use crate::language::Tag;
use crate::text::fold_name;

/// Endings that fewer pairs of words have tell nothing: so many, and one more for each so many words.
const LEAST: usize = 2;
const MORE_FOR: usize = 3_000;

/// A stem of more words than this is none: it is the beginning of anything.
const MOST_FORMS: usize = 12;

/// What two forms share at least, in letters.
const SHORTEST: usize = 3;

/// Words by their languages.
#[derive(Debug, Default)]
pub struct Vocabulary(BTreeMap<Tag, HashSet<String>>);

impl Vocabulary {
    /// Takes the words of a text, if they may have forms.
    pub fn add(&mut self, tag: &Tag, text: &str) {
        if algorithm(tag).is_none() {
            return;
        }
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().nth(SHORTEST).is_some());
        self.0.entry(tag.clone()).or_default().extend(words.map(str::to_lowercase));
    }

    /// Takes the words of another one.
    pub fn join(&mut self, other: Self) {
        for (tag, words) in other.0 {
            self.0.entry(tag).or_default().extend(words);
        }
    }

    /// The pairs of endings, each as `ies/y`: folded as words of the index are, and in their order.
    pub fn endings(&self) -> Vec<String> {
        let pairs: BTreeSet<String> = self.0.iter().flat_map(|(tag, words)| endings(tag, words)).collect();
        pairs.into_iter().collect()
    }
}

fn endings(tag: &Tag, words: &HashSet<String>) -> Vec<String> {
    let Some(stemmer) = algorithm(tag).map(Stemmer::create) else { return Vec::new() };
    let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for word in words {
        forms.entry(stemmer.stem(word).into_owned()).or_default().insert(fold_name(word));
    }
    let mut pairs: BTreeMap<String, usize> = BTreeMap::new();
    for forms in forms.values().filter(|forms| forms.len() <= MOST_FORMS) {
        let forms: Vec<&String> = forms.iter().collect();
        for (at, one) in forms.iter().enumerate() {
            for pair in forms[at + 1..].iter().filter_map(|other| pair(one, other)) {
                *pairs.entry(pair).or_default() += 1;
            }
        }
    }
    let least = LEAST + words.len() / MORE_FOR;
    pairs.into_iter().filter(|(_, count)| *count >= least).map(|(pair, _)| pair).collect()
}

/// What tells two words apart, if it is their ends alone.
fn pair(one: &str, other: &str) -> Option<String> {
    let shared: usize = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let is_long = one[..shared].chars().count() >= SHORTEST;
    let (one, other) = (&one[shared..], &other[shared..]);
    is_long.then(|| if one <= other { format!("{one}/{other}") } else { format!("{other}/{one}") })
}

fn algorithm(tag: &Tag) -> Option<Algorithm> {
    let language = tag.as_str().split('-').next().unwrap_or_default();
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str, text: &str) -> Vec<String> {
        let mut words = Vocabulary::default();
        words.add(&Tag::parse(tag).expect("a tag"), text);
        words.endings()
    }

    #[test]
    fn endings_that_stand_for_one_another_are_found() {
        assert_eq!(of("en", "forest forests tree trees library libraries family families"), ["/s", "ies/y"]);
        assert_eq!(of("de", "Wald Wälder Netz Netze Baum Bäume Gewicht Gewichte"), ["/e"]);
        assert!(of("ja", "決定木 木").is_empty() && of("en", "forest forests").is_empty());
    }
}
