//! Letters of names: which of them are one letter written in two ways.
//!
//! In: a name as written, perhaps in TeX. Out: the same name folded, in two ways: *plain*, where a letter only loses its
//! marks (`Müller`, `muller`), and *expanded*, where it becomes the two letters that are written for it (`mueller`).
//! `Muller` and `Mueller` have nothing in common but a `Müller`.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::text::fold;

/// Folds a name; Latin and Greek letters lose their marks, and those that Unicode does not take apart become the letter
/// that is written for them.
pub fn plain(name: &str) -> String {
    folded(name, |_| None)
}

/// Folds a name, with two letters for each that is written so where it is missing: `ä` is `ae`. `None` where that is
/// the same as [`plain`].
pub fn expanded(name: &str) -> Option<String> {
    if name.is_ascii() {
        return None;
    }
    let mut found = false;
    let text = folded(name, |c| {
        let pair = match c {
            'ä' | 'æ' => "ae",
            'ö' | 'ø' | 'œ' | 'ő' => "oe",
            'ü' | 'ű' => "ue",
            'å' => "aa",
            'đ' => "dj",
            _ => return None,
        };
        found |= !matches!(c, 'æ' | 'œ');
        Some(pair)
    });
    found.then_some(text)
}

fn folded(name: &str, mut pair: impl FnMut(char) -> Option<&'static str>) -> String {
    if name.is_ascii() {
        let is_word = !name.bytes().any(|byte| byte.is_ascii_whitespace() || byte == b'`');
        return if is_word { name.to_ascii_lowercase() } else { fold(name) };
    }
    let composed: String = name.nfkc().collect();
    let mut text = String::with_capacity(composed.len());
    for c in fold(&composed).nfc() {
        if let Some(pair) = pair(c) {
            text.push_str(pair);
            continue;
        }
        match c {
            'ł' => text.push('l'),
            'ø' => text.push('o'),
            'đ' | 'ð' => text.push('d'),
            'ħ' => text.push('h'),
            'ŧ' => text.push('t'),
            'ı' => text.push('i'),
            'ə' => text.push('e'),
            'ŋ' => text.push_str("ng"),
            'þ' => text.push_str("th"),
            'æ' => text.push_str("ae"),
            'œ' => text.push_str("oe"),
            'ё' => text.push('е'),
            // Marks of transliteration that stand for themselves: `ʿAlī`.
            '\u{2B0}'..='\u{2FF}' => {}
            // Vowel marks and the stroke that only stretches a word; letters that are written with and without hamza.
            '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{591}'..='\u{5C7}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => text.push('ا'),
            'ى' | 'ی' => text.push('ي'),
            'ک' => text.push('ك'),
            _ => push_base(c, &mut text),
        }
    }
    text
}

/// A Latin or Greek letter without its marks; any other character as it is. Marks of other scripts make other letters.
fn push_base(c: char, text: &mut String) {
    if c.is_ascii() {
        text.push(c);
        return;
    }
    let mut parts = std::iter::once(c).nfd();
    match parts.next() {
        Some(base) if base.is_ascii() || matches!(base, '\u{370}'..='\u{3FF}') => {
            text.push(if base == 'ς' { 'σ' } else { base });
        }
        // A mark on its own sits on a letter that has no composed form with it: stress in Cyrillic, or `x̂`.
        Some('\u{300}' | '\u{301}' | '\u{302}' | '\u{304}' | '\u{308}' | '\u{30C}' | '\u{328}') if c < '\u{370}' => {}
        Some('\u{300}'..='\u{36F}') => {}
        _ => text.push(c),
    }
}

/// TeX's accents and letters as Unicode; braces go. A text without a backslash or a brace stays as it is.
pub fn without_tex(text: &str) -> Cow<'_, str> {
    if !text.contains(['\\', '{', '}']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '{' | '}' => {}
            '\\' => rest = command(rest, &mut out),
            _ => out.push(c),
        }
    }
    Cow::Owned(out.nfc().collect())
}

/// Reads a command, whose backslash is behind us. Out: the text behind it.
fn command<'t>(text: &'t str, out: &mut String) -> &'t str {
    const LETTERS: [(&str, &str); 20] = [
        ("ss", "ß"),
        ("SS", "ẞ"),
        ("oe", "œ"),
        ("OE", "Œ"),
        ("ae", "æ"),
        ("AE", "Æ"),
        ("aa", "å"),
        ("AA", "Å"),
        ("o", "ø"),
        ("O", "Ø"),
        ("l", "ł"),
        ("L", "Ł"),
        ("i", "ı"),
        ("j", "ȷ"),
        ("dh", "ð"),
        ("DH", "Ð"),
        ("th", "þ"),
        ("TH", "Þ"),
        ("dj", "đ"),
        ("DJ", "Đ"),
    ];
    let letters = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let name_length = if letters == 0 { text.chars().next().map_or(0, char::len_utf8) } else { letters };
    let (name, rest) = text.split_at(name_length);
    if let Some((_, letter)) = LETTERS.iter().find(|(known, _)| *known == name) {
        out.push_str(letter);
        return rest.strip_prefix("{}").unwrap_or_else(|| rest.strip_prefix(' ').unwrap_or(rest));
    }
    let mark = match name {
        "`" => '\u{300}',
        "'" => '\u{301}',
        "^" => '\u{302}',
        "~" => '\u{303}',
        "=" => '\u{304}',
        "u" => '\u{306}',
        "." => '\u{307}',
        "\"" => '\u{308}',
        "r" => '\u{30A}',
        "H" => '\u{30B}',
        "v" => '\u{30C}',
        "d" => '\u{323}',
        "c" => '\u{327}',
        "k" => '\u{328}',
        "b" => '\u{331}',
        // `\&`, `\-` and commands that only set type.
        _ => {
            if letters == 0 && !matches!(name, "-" | "/") {
                out.push_str(name);
            }
            return rest;
        }
    };
    let rest = rest.trim_start_matches([' ', '{']);
    let (base, rest) = match rest.strip_prefix("\\i").or_else(|| rest.strip_prefix("\\j")) {
        Some(behind) if !behind.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            (if rest.starts_with("\\i") { 'i' } else { 'j' }, behind)
        }
        _ => match rest.chars().next() {
            Some(base) => (base, &rest[base.len_utf8()..]),
            None => return rest,
        },
    };
    out.push(base);
    out.push(mark);
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_two_plain_writings() {
        for (written, one, two) in [
            ("Müller", "muller", Some("mueller")),
            ("Größe", "grosse", Some("groesse")),
            ("Łukasiewicz", "lukasiewicz", None),
            ("Jørgensen", "jorgensen", Some("joergensen")),
            ("Işık", "isik", None),
            ("İnan", "inan", None),
            ("Æsop", "aesop", None),
            ("Đorđević", "dordevic", Some("djordjevic")),
            ("Erdős", "erdos", Some("erdoes")),
            ("Πάππος", "παπποσ", None),
            ("Їжак", "їжак", None),
            ("Фёдоров", "федоров", None),
            ("مُحَمَّد", "محمد", None),
        ] {
            assert_eq!((plain(written).as_str(), expanded(written).as_deref()), (one, two), "{written}");
        }
    }

    #[test]
    fn tex_is_read() {
        for (tex, text) in [
            ("Gr{\\\"o}{\\ss}e", "Größe"),
            ("Erd{\\H{o}}s", "Erdős"),
            ("Erd\\H{o}s", "Erdős"),
            ("Caf\\'e", "Café"),
            ("Caf\\'{e}", "Café"),
            ("\\L ukasz", "Łukasz"),
            ("{\\L}ukasz", "Łukasz"),
            ("Mart\\'{\\i}n", "Martín"),
            ("\\c{C}elik", "Çelik"),
            ("\\v{S}imek", "Šimek"),
            ("S{\\o}rensen", "Sørensen"),
            ("AT\\&T", "AT&T"),
            ("{LoRA}", "LoRA"),
        ] {
            assert_eq!(without_tex(tex), text, "{tex}");
        }
    }
}
