//! Gaps as editors write them: the four words in any case and spelling, and what only holds the place of a value.
//!
//! In: a scalar. Out: the gap that it says. Whether a gap is an answer, its own type knows.

use crate::value::Gap;

/// What a scalar says instead of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// One of the gaps.
    Gap(Gap),
    /// That somebody meant to write a value: as good as unknown.
    Placeholder,
}

/// Phrases that hold the place of a value, in lower case.
const PLACEHOLDERS: [&str; 38] = [
    "tbd",
    "tba",
    "tbc",
    "tbf",
    "todo",
    "to do",
    "fixme",
    "to be determined",
    "to be added",
    "to be announced",
    "to be confirmed",
    "to be completed",
    "to be decided",
    "to be done",
    "to be filled",
    "to be filled in",
    "fill in",
    "fill me in",
    "placeholder",
    "lorem ipsum",
    "not available",
    "not specified",
    "not reported",
    "not stated",
    "not given",
    "not provided",
    "unspecified",
    "undetermined",
    "undefined",
    "missing",
    "n/k",
    "n/d",
    "#n/a",
    "nan",
    "pending",
    "work in progress",
    "wip",
    "coming soon",
];

/// What a reference to some other place starts with, and what it may go on with.
const ELSEWHERE: [&str; 16] = [
    "above",
    "article",
    "below",
    "documentation",
    "docs",
    "link",
    "notes",
    "paper",
    "publication",
    "reference",
    "references",
    "source",
    "sources",
    "summary",
    "text",
    "website",
];

/// How such a reference begins.
const REFERENCES: [&str; 4] = ["see ", "see: ", "cf. ", "refer to "];

/// Signs that hold the place of a value where nothing else is there; those of one row go together.
const SIGNS: [&[char]; 3] =
    [&['?', '？', '¿', '!', '؟'], &['-', '–', '—', '−', '_', '―', '‐', '‑'], &['.', '…', '*', '/']];

/// What a scalar says, if it is no value: beside the four words, whatever is none to `is_value`.
pub fn said(written: &str, is_value: impl Fn(&str) -> bool) -> Option<Said> {
    let written = written.trim();
    if written.len() > 40 {
        return None;
    }
    if let Some(gap) = Gap::parse(written) {
        return Some(Said::Gap(gap));
    }
    if is_value(written) {
        return None;
    }
    let bare = written.trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | '<' | '>' | '"' | '\'')).trim();
    let lower = bare.to_lowercase();
    let lower = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    match lower.trim_end_matches(['.', '!']) {
        phrase if UNKNOWN.contains(&phrase) => return Some(Said::Gap(Gap::Unknown)),
        "none" => return Some(Said::Gap(Gap::None)),
        // Na is a family name and an element.
        phrase if NOT_APPLICABLE.contains(&phrase) && bare != "Na" => return Some(Said::Gap(Gap::NotApplicable)),
        phrase if PLACEHOLDERS.contains(&phrase) || is_elsewhere(phrase) => return Some(Said::Placeholder),
        _ => {}
    }
    is_placeholder_sign(bare).then_some(Said::Placeholder)
}

/// Words for the four gaps, in lower case and without their last stop.
const UNKNOWN: [&str; 4] = ["unknown", "unk", "not known", "nobody knows"];
const NOT_APPLICABLE: [&str; 8] =
    ["n/a", "n / a", "n.a", "n. a", "not applicable", "does not apply", "inapplicable", "na"];

/// A pattern, as JSON Schema has them, of all texts that are gaps, placeholders or
/// nothing at all, and of few others.
pub fn pattern() -> String {
    let phrase = |phrase: &str| -> String {
        let letter = |c: char| match c {
            c if c.is_ascii_lowercase() => format!("[{c}{}]", c.to_ascii_uppercase()),
            ' ' => r"\s+".to_owned(),
            '.' | '/' | '#' => format!("[{c}]"),
            c => c.to_string(),
        };
        phrase.chars().map(letter).collect()
    };
    let words = UNKNOWN.iter().chain(&["none"]).chain(&NOT_APPLICABLE).chain(&PLACEHOLDERS);
    let words = words.map(|word| phrase(word)).collect::<Vec<_>>().join("|");
    let starts = REFERENCES.iter().map(|start| phrase(start.trim_end())).collect::<Vec<_>>().join("|");
    let elsewhere = ELSEWHERE.iter().map(|place| phrase(place)).collect::<Vec<_>>().join("|");
    let signs = SIGNS
        .concat()
        .iter()
        .map(|sign| if *sign == '-' { r"\-".to_owned() } else { sign.to_string() })
        .collect::<String>();
    let (before, after) = (r#"^[\s()\[\]<>"']*"#, r#"[\s()\[\]<>"'.!]*$"#);
    format!(r"{before}({words}|({starts})\s+({elsewhere})|[{signs}]+|[xX]{{3,}})?{after}")
}

/// "see publication", "cf. text"; "See the paper." is a sentence.
fn is_elsewhere(phrase: &str) -> bool {
    let rest = REFERENCES.iter().find_map(|start| phrase.strip_prefix(start));
    let Some(rest) = rest else { return false };
    ELSEWHERE.contains(&rest)
}

/// `?`, `-`, `—`, `…`, `xxx`, `___`, `**`.
fn is_placeholder_sign(text: &str) -> bool {
    let only = |signs: &[char]| text.chars().all(|c| signs.contains(&c));
    !text.is_empty() && (SIGNS.iter().any(|signs| only(signs)) || (text.len() > 2 && only(&['x', 'X'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_in_any_spelling() {
        for (gap, spellings) in [
            (Gap::Unknown, &["unknown", "Unknown", "UNKNOWN", "(unknown)", "unknown.", "not known", "\"Unknown\""][..]),
            (Gap::None, &["none", "None", "NONE", "none."]),
            (Gap::NotApplicable, &["n/a", "N/A", "NA", "N.A.", "n. a.", "na", "not applicable", "Does not apply"]),
        ] {
            for written in spellings {
                assert_eq!(said(written, |_| false), Some(Said::Gap(gap)), "{written}");
            }
        }
        for written in [
            "?",
            "??",
            "-",
            "--",
            "—",
            "–",
            "TBD",
            "tbd.",
            "xxx",
            "XXXX",
            "…",
            "...",
            "See publication",
            "see paper",
            "see text",
            "to be determined",
            "TODO",
            "not specified",
            "not available",
            "NaN",
            "(?)",
            "_",
        ] {
            assert_eq!(said(written, |_| false), Some(Said::Placeholder), "{written}");
        }
        for written in [
            "Na",
            "no",
            "nothing",
            "0",
            "x",
            "xx",
            "Unknown Pleasures",
            "none of them",
            "C--",
            "N",
            "seeing",
            "see Cooper (1982)",
            "See the paper.",
            "A?",
            "unknowns",
        ] {
            assert_eq!(said(written, |_| false), None, "{written}");
        }
    }
}
