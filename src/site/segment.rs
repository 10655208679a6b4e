//! One part of a path, as every file system takes it and none takes it for another.
//!
//! In: a name, such as an id, a key or a tag. Out: the same name where it is safe; else what can be kept of it and a
//! hash of the whole. What comes out depends on the name alone, so that no record changes another one's address.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use xxhash_rust::xxh3::xxh3_64;

use crate::text::fold;

/// The longest part of a path, in bytes. Common file systems take 255; some of it is left for endings.
pub const LONGEST: usize = 240;

/// A safe name for a folder or a file.
///
/// Names that are equal but for case or Unicode's normal forms are one name on some systems; at most one of them is
/// kept as it is, the others get their hashes. Sources: Microsoft, "Naming Files, Paths, and Namespaces"; Apple, "File
/// system basics" (APFS is insensitive to case and normalisation, for all but those who ask otherwise).
pub fn segment(name: &str) -> Cow<'_, str> {
    if is_safe(name) {
        return Cow::Borrowed(name);
    }
    let hash = format!("--{:016x}", xxh3_64(name.as_bytes()));
    // A device is one with any ending.
    let is_device = is_device(name);
    let is_replaced = |c: char| is_refused(c) || (c == '.' && is_device);
    let kept: String = fold(name).nfc().map(|c| if is_replaced(c) { '-' } else { c }).collect();
    let end = kept.floor_char_boundary(LONGEST - hash.len());
    Cow::Owned(format!("{}{hash}", kept[..end].trim_matches(['.', ' ', '-'])))
}

/// The same for a language tag. Tags have capital letters, but only one writing each, so none is taken for another.
pub fn of_tag(tag: &str) -> Cow<'_, str> {
    if is_safe(&tag.to_ascii_lowercase()) { Cow::Borrowed(tag) } else { segment(tag) }
}

fn is_safe(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains(is_refused)
        && !is_device(name)
        && (name.is_ascii() || fold(name) == name)
        && !name.contains(|c: char| c.is_ascii_uppercase())
}

/// Characters that Windows refuses, or that an address would have to escape.
fn is_refused(c: char) -> bool {
    c.is_control() || c.is_whitespace() || "<>:\"/\\|?*#%&;'`^{}[]".contains(c)
}

/// Names that Windows keeps for devices, whatever follows behind a full stop.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    match stem.as_str() {
        "con" | "prn" | "aux" | "nul" | "conin$" | "conout$" => true,
        _ => stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")).is_some_and(|port| {
            let mut port = port.chars();
            matches!((port.next(), port.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn safe_names_stay() {
        let long = "a".repeat(LONGEST);
        for name in ["lasso", "random-forest", "gpt-3", "-2700", "words-0.json", "a_b", "icon", "com10", "company"] {
            assert_eq!(segment(name), name);
        }
        assert_eq!(segment(&long), long);
        for name in ["метод", "決定木", "naïve", "हिन्दी"] {
            assert_eq!(segment(name), name);
        }
        for tag in ["uk", "pt-BR", "zh-Hant"] {
            assert_eq!(of_tag(tag), tag);
        }
    }

    #[test]
    fn unsafe_names_keep_what_they_can() {
        let kept = |name: &str| {
            let safe = segment(name).into_owned();
            let (kept, hash) = safe.rsplit_once("--").unwrap_or_else(|| panic!("{name:?} stayed"));
            assert!(hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{safe}");
            assert!(is_safe(&safe), "{safe}");
            kept.to_owned()
        };
        for (name, expected) in [
            ("con", "con"),
            ("Aux", "aux"),
            ("nul.txt", "nul-txt"),
            ("com1", "com1"),
            ("lpt²", "lpt2"),
            ("Lasso", "lasso"),
            ("Straße", "strasse"),
            ("naïve".nfd().collect::<String>().as_str(), "naïve"),
            ("end.", "end"),
            ("end ", "end"),
            (".hidden", "hidden"),
            ("..", ""),
            ("", ""),
            ("a/b\\c", "a-b-c"),
            ("c: *?", "c"),
            ("a\u{0}b\tc", "a-b-c"),
            ("50%", "50"),
        ] {
            assert_eq!(kept(name), expected, "{name:?}");
        }
        for tag in ["con", "aux-Latn"] {
            assert_eq!(of_tag(tag) == tag, tag != "con", "{tag}");
        }
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        for letter in ["x", "ж", "あ", "𝄞"] {
            for count in [60, 61, 80, 81, 120, 121, 240, 241, 315, 10_000] {
                let name = letter.repeat(count);
                let safe = segment(&name);
                assert!(safe.len() <= LONGEST, "{letter} {count}: {}", safe.len());
                assert_eq!(safe == name, name.len() <= LONGEST, "{letter} {count}");
            }
        }
    }

    /// However a file system sees names, those of two things are two.
    #[test]
    fn no_two_names_are_taken_for_one() {
        let long = "x".repeat(300);
        let names = [
            "a",
            "A",
            "a.",
            "a ",
            "é",
            "e\u{301}",
            "É",
            "ß",
            "ss",
            "SS",
            "con",
            "CON",
            "con.",
            "a/b",
            "a-b",
            "a:b",
            "",
            ".",
            "..",
            &long,
            &long[..299],
        ];
        let seen: BTreeSet<String> =
            names.iter().map(|name| fold(&segment(name)).trim_end_matches(['.', ' ']).nfd().collect()).collect();
        assert_eq!(seen.len(), names.len(), "{seen:?}");
    }
}
