//! Words to search by: what a text is cut into before it is looked up.
//!
//! In: a text. Out: folded words. The script that searches cuts a reader's question in the same way (`words` in
//! `static/search.js`); whoever changes one changes the other. The two differ in letters whose full case folding is
//! not their small letter, beyond those that both name, such as those of Cherokee.

use unicode_normalization::char::is_combining_mark;

use crate::text::fold_name;

/// The words of a text, in its order. Letters lose their diacritics, since whoever searches may not have them at hand.
///
/// Scripts without spaces are cut into pairs of letters that overlap: no dictionary has to be the same on both sides.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold_name(text);
    let mut words = Vec::new();
    for run in folded.split(|c: char| !is_of_word(c)).filter(|run| !run.is_empty()) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let unspaced = is_unspaced(first);
            let end = rest.find(|c| is_unspaced(c) != unspaced).unwrap_or(rest.len());
            let (part, behind) = rest.split_at(end);
            if unspaced {
                words.extend(pairs(part))
            } else {
                words.push(part.to_owned())
            }
            rest = behind;
        }
    }
    words
}

/// Each two neighbours as one word: "Random forest" is looked for as "randomforest" too. What is written without spaces
/// is cut into pairs already.
pub fn neighbours(words: &[String]) -> impl Iterator<Item = String> {
    let is_spaced = |word: &String| !word.starts_with(is_unspaced);
    words.windows(2).filter(move |two| two.iter().all(is_spaced)).map(<[String]>::concat)
}

/// Names that are written with joints, without them: "t-SNE" is looked for as "tsne" too. Empty where there is no joint.
pub fn joined(text: &str) -> Vec<String> {
    let parts: Vec<Vec<String>> = text.split_whitespace().map(words).collect();
    if parts.iter().all(|part| part.len() < 2) {
        return Vec::new();
    }
    parts.into_iter().map(|part| part.concat()).filter(|word| !word.is_empty()).collect()
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
}
