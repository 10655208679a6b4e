//! Lists that are written as a text: "torch, transformers".
//!
//! In: a line. Out: its parts, where it is a list for certain, and the key of a text, which is the set of them. A sentence
//! with commas is no list, and where a comma may mean something else, neither is the line.

use crate::language::Tag;
use crate::text::line::{Line, key};

/// The parts of a list that is written as a text: "torch, transformers". `None` where it is a sentence, or where a comma
/// may mean something else.
pub fn list_parts(text: &str) -> Option<Vec<&str>> {
    /// A part that starts with one of these goes on with a sentence.
    const GOES_ON: [&str; 34] = [
        "but",
        "which",
        "that",
        "who",
        "where",
        "when",
        "then",
        "so",
        "or",
        "not",
        "with",
        "without",
        "for",
        "using",
        "based",
        "such",
        "including",
        "especially",
        "however",
        "also",
        "as",
        "if",
        "while",
        "though",
        "in",
        "on",
        "by",
        "to",
        "from",
        "at",
        "of",
        "a",
        "an",
        "the",
    ];
    let text = text.trim().trim_end_matches('.');
    if text.contains(['(', ')', '[', ']', '{', '}', ':', '"', '“', '«', '$', '\n', '.', '?', '!', '（']) {
        return None;
    }
    let is_semicolon = |c: char| matches!(c, ';' | '；' | '؛');
    let is_comma = |c: char| matches!(c, ',' | '，' | '、' | '،');
    let mut parts: Vec<&str> =
        if text.contains(is_semicolon) { text.split(is_semicolon).collect() } else { text.split(is_comma).collect() };
    if parts.len() < 2 {
        return None;
    }
    // "a, b and c".
    if let Some((before, last)) = parts.last().and_then(|last| last.split_once(" and ")) {
        parts.pop();
        parts.extend([before, last].into_iter().filter(|part| !part.trim().is_empty()));
    }
    let parts: Vec<&str> = parts.into_iter().map(str::trim).collect();
    let short = |part: &&str| {
        let first = part.split(' ').next().unwrap_or_default().to_lowercase();
        !part.is_empty()
            && part.chars().count() <= 40
            && part.split_whitespace().count() <= 4
            && !GOES_ON.contains(&first.as_str())
    };
    let is_number = |part: &&str| part.chars().all(|c| c.is_ascii_digit());
    (parts.iter().all(short) && !parts.iter().any(is_number)).then_some(parts)
}

/// The key of a text that may be a list: the set of its parts.
pub fn text_key(text: &str, tag: &Tag) -> String {
    let Some(parts) = list_parts(text) else { return key(text, tag, Line::Text) };
    let mut keys: Vec<String> = parts.into_iter().map(|part| key(part, tag, Line::Text)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.join(",")
}
