//! Folding: when two ways of writing are one. Every key that is made from text is made here.
//!
//! In: text as written. Out: folded text that is equal exactly where the difference is one of writing: Unicode
//! compatibility forms (NFKC, UAX #15), case (Unicode full case folding), white space, dashes, quotation marks.

pub mod line;
pub mod list;
mod plural;

use std::borrow::Cow;

use icu_casemap::CaseMapper;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// Folds a line or a paragraph for comparison.
pub fn fold(text: &str) -> String {
    let composed: Cow<str> = match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(before_nfkc(text).nfkc().collect()),
    };
    let cased = if composed.is_ascii() {
        Cow::Owned(composed.to_ascii_lowercase())
    } else {
        CaseMapper::new().fold_string(&composed)
    };
    let mut folded = String::with_capacity(cased.len());
    let mut space = false;
    for c in cased.chars().filter(|c| !is_ignorable(*c)) {
        if c.is_whitespace() {
            space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        folded.push(variant(c));
    }
    folded
}

/// NFKC takes some characters apart that mean something as a whole: `″` would become two marks, `´` a space with an
/// accent, and the exponent of `10⁶` a digit of 106.
fn before_nfkc(text: &str) -> impl Iterator<Item = char> {
    let mut after_digit = false;
    text.chars().flat_map(move |c| {
        let is_exponent = matches!(c, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹');
        let caret = (is_exponent && after_digit).then_some('^');
        after_digit = c.is_ascii_digit();
        caret.into_iter().chain([variant(c)])
    })
}

/// Folds a name of a person: `fold`, and letters lose their diacritics ("Schölkopf" = "Scholkopf").
pub fn fold_name(name: &str) -> String {
    if name.is_ascii() {
        return fold(name);
    }
    // Only Latin, Greek and Cyrillic diacritics are a matter of writing; in other scripts combining marks are letters.
    let stripped: String = name.nfkd().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).collect();
    let mut folded = String::with_capacity(stripped.len());
    for c in fold(&stripped).chars() {
        match c {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            _ => folded.push(c),
        }
    }
    folded
}

/// Folds a title of a work: `fold`, without punctuation, and `×` is the letter x ("16×16" = "16x16").
pub fn fold_title(title: &str) -> String {
    let spaced: String = title
        .chars()
        .map(|c| {
            if c == '×' {
                'x'
            } else if c.is_alphanumeric() || is_mark(c) {
                c
            } else {
                ' '
            }
        })
        .collect();
    fold(&spaced)
}

/// The text with the decimal digits of any script as those of ASCII.
pub fn ascii_digits(text: &str) -> String {
    /// The zeros of the scripts whose digits people use beside those of ASCII (Unicode, general category Nd).
    const ZEROS: [u32; 16] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x1040, 0x17E0,
        0xFF10,
    ];
    let ascii = |c: char| {
        let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&u32::from(c)));
        zero.and_then(|zero| char::from_digit(u32::from(c) - zero, 10)).unwrap_or(c)
    };
    text.chars().map(|c| if c.is_ascii() { c } else { ascii(c) }).collect()
}

/// Combining marks belong to the letter before them in every script.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Characters that show nothing: soft hyphen, zero-width space, byte order mark, directional marks. Joiners stay,
/// since they tell words apart in Persian and in the scripts of India.
pub fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2060}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The one form of a character that has variants of writing.
fn variant(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{02BC}' | '\u{02B9}' | '\u{00B4}' | '\u{0060}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{00AB}' | '\u{00BB}' => '"',
        c => c,
    }
}

/// At most `limit` characters, cut between words.
pub fn shortened(text: &str, limit: usize) -> Cow<'_, str> {
    if text.chars().count() <= limit {
        return Cow::Borrowed(text);
    }
    let cut: String = text.chars().take(limit - 1).collect();
    let end = cut.rfind(' ').filter(|at| *at > cut.len() / 2).unwrap_or(cut.len());
    Cow::Owned(format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' '])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writings_of_one_text_fold_to_one_key() {
        for (a, b) in [
            ("Generative deep-learning", "generative  deep\u{2011}learning"),
            ("“quoted”", "\"quoted\""),
            ("ﬁne", "FINE"),
            ("Straße", "STRASSE"),
            ("soft\u{AD}hyphen", "softhyphen"),
            (" outer ", "outer"),
            ("5″ disk", "5\" disk"),
            ("l´eau", "l'eau"),
            ("H₂O", "h2o"),
            ("е\u{301}", "é".replace('é', "е\u{301}").as_str()),
        ] {
            assert_eq!(fold(a), fold(b), "{a:?} and {b:?}");
        }
        for (a, b) in [("deep-learning", "deep learning"), ("10⁶", "106"), ("й", "и"), ("نمی\u{200C}خواهم", "نمیخواهم")]
        {
            assert_ne!(fold(a), fold(b), "{a:?} and {b:?}");
        }
    }

    #[test]
    fn names_lose_diacritics_and_titles_lose_punctuation() {
        assert_eq!(fold_name("Schölkopf"), fold_name("Scholkopf"));
        assert_eq!(fold_name("Łukasz"), "lukasz");
        assert_eq!(
            fold_title("An Image is Worth 16×16 Words: Transformers"),
            fold_title("An image is worth 16x16 words — Transformers")
        );
    }
}
