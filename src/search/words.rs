//! Words to search by: what a text is cut into before it is looked up.
//!
//! In: a text. Out: folded words. The script that searches cuts a reader's question in the same way (`words` in
//! `static/search.js`); whoever changes one changes the other. The two differ in letters whose full case folding is
//! not their small letter, beyond those that both name, such as those of Cherokee.

use unicode_normalization::char::is_combining_mark;

use crate::text::fold_name;

/// Signs that a name may end in, and differ by from another name.
const SIGNS: [char; 3] = ['+', '#', '*'];

/// The words of a text, in its order. Letters lose their diacritics, since whoever searches may not have them at hand.
///
/// Scripts without spaces are cut into pairs of letters that overlap: no dictionary has to be the same on both sides.
pub fn words(text: &str) -> Vec<String> {
    cut(text, |word, _| word.to_owned())
}

/// The same with the signs that some names end in: `C++`, `F#`, `A*`. Empty where no word has one.
pub fn signed(text: &str) -> Vec<String> {
    let mut has_sign = false;
    let words = cut(text, |word, behind| {
        let sign = &behind[..behind.find(|c| !SIGNS.contains(&c)).unwrap_or(behind.len())];
        // A sign between two words belongs to neither.
        let is_end = !behind[sign.len()..].starts_with(is_of_word);
        has_sign |= is_end && !sign.is_empty();
        format!("{word}{}", if is_end { sign } else { "" })
    });
    if has_sign { words } else { Vec::new() }
}

/// Cuts a text into words; `make` gets each word that is written with spaces around it, and the text behind it.
fn cut(text: &str, mut make: impl FnMut(&str, &str) -> String) -> Vec<String> {
    let folded = folded(text);
    let mut words = Vec::new();
    let mut rest = folded.as_str();
    while let Some(start) = rest.find(is_of_word) {
        rest = &rest[start..];
        let unspaced = rest.starts_with(is_unspaced);
        let end = rest.find(|c| !is_of_word(c) || is_unspaced(c) != unspaced).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        if unspaced {
            words.extend(pairs(part))
        } else {
            words.push(make(part, behind))
        }
        rest = behind;
    }
    words
}

/// The words that one word was put together from: "RandomForestLearner" is looked for as "forest" too, and "YOLOv8" as
/// "v8". Empty where there is no such word; the others stand among them as they are.
pub fn parts(text: &str) -> Vec<String> {
    let runs = text.split(|c: char| !is_of_word(c)).filter(|run| !run.is_empty());
    let mut parts: Vec<String> = Vec::new();
    let mut has_parts = false;
    for run in runs {
        let letters: Vec<char> = run.chars().collect();
        let mut from = 0;
        for at in 1..=letters.len() {
            if at == letters.len() || is_seam(&letters, at) {
                has_parts |= at < letters.len();
                parts.extend(words(&letters[from..at].iter().collect::<String>()));
                from = at;
            }
        }
    }
    if has_parts { parts } else { Vec::new() }
}

/// Whether a new word begins at a letter: a capital behind a small letter, the last of several capitals that has small
/// ones behind it, or the `v` of a version at the end.
fn is_seam(letters: &[char], at: usize) -> bool {
    let (before, own, behind) = (letters[at - 1], letters[at], &letters[at + 1..]);
    let is_small = |count: usize| behind.len() >= count && behind[..count].iter().all(|c| c.is_lowercase());
    (before.is_lowercase() && own.is_uppercase())
        || (before.is_uppercase() && own.is_uppercase() && is_small(2))
        || (before.is_alphabetic() && own == 'v' && !behind.is_empty() && behind.iter().all(char::is_ascii_digit))
}

/// The last letters of what is written without spaces. All others begin a pair, so only these would not be found alone.
pub fn last_letters(text: &str) -> Vec<String> {
    let folded = folded(text);
    let runs = folded.split(|c| !is_unspaced(c)).filter(|run| run.chars().nth(1).is_some());
    runs.filter_map(|run| run.chars().next_back().map(String::from)).collect()
}

/// Each two neighbours as one word: "Random forest" is looked for as "randomforest" too. What is written without spaces
/// is cut into pairs already.
pub fn neighbours(words: &[String]) -> impl Iterator<Item = String> {
    let is_spaced = |word: &String| !word.starts_with(is_unspaced);
    words.windows(2).filter(move |two| two.iter().all(is_spaced)).map(<[String]>::concat)
}

/// Names that are written with joints, without them: "t-SNE" is looked for as "tsne" too. Empty where there is no joint.
pub fn joined(text: &str) -> Vec<String> {
    joined_as(text, words)
}

/// The same with signs: "k-means++" as "kmeans++".
pub fn joined_signed(text: &str) -> Vec<String> {
    joined_as(text, |part| Some(signed(part)).filter(|words| !words.is_empty()).unwrap_or_else(|| words(part)))
}

fn joined_as(text: &str, cut: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let parts: Vec<Vec<String>> = text.split_whitespace().map(cut).collect();
    if parts.iter().all(|part| part.len() < 2) {
        return Vec::new();
    }
    parts.into_iter().map(|part| part.concat()).filter(|word| !word.is_empty()).collect()
}

/// A text without what is a matter of writing; the marks for vowels that Arabic and Hebrew mostly leave out are one too.
fn folded(text: &str) -> String {
    let is_mark = |c| {
        matches!(c, '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
            | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}')
    };
    let mut folded = fold_name(text);
    if !folded.is_ascii() {
        folded.retain(|c| !is_mark(c));
    }
    folded
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Thai, Lao, Burmese, Khmer, kana and Han: written without spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn pairs(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    match letters.len() {
        1 => vec![run.to_owned()],
        _ => letters.windows(2).map(|pair| pair.iter().collect()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_into_words() {
        for (text, expected) in [
            ("Generative adversarial network", vec!["generative", "adversarial", "network"]),
            ("t-SNE (2008)", vec!["t", "sne", "2008"]),
            ("Schölkopf’s", vec!["scholkopf", "s"]),
            ("機械学習 ML", vec!["機械", "械学", "学習", "ml"]),
            ("GAN法", vec!["gan", "法"]),
            ("", vec![]),
        ] {
            assert_eq!(words(text), expected, "{text:?}");
        }
    }

    #[test]
    fn joints_may_be_left_out() {
        assert_eq!(joined("t-SNE"), ["tsne"]);
        assert_eq!(joined("VQ-VAE 2"), ["vqvae", "2"]);
        assert!(joined("random forest").is_empty());
        let spaces = |text: &str| neighbours(&words(text)).collect::<Vec<_>>();
        assert_eq!(spaces("YOLO v3"), ["yolov3"]);
        assert_eq!(spaces("Generative adversarial network"), ["generativeadversarial", "adversarialnetwork"]);
        assert!(spaces("機械学習").is_empty());
    }

    #[test]
    fn single_letters_without_spaces_are_found_at_the_end_too() {
        assert_eq!(last_letters("決定木 と 機械学習, ML"), ["木", "習"]);
    }
}
