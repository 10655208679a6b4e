//! Signs that somebody meant for YAML, or that YAML took for its own.
//!
//! In: a text as it was read. Out: whether it is one that was not meant like this. Who is told is decided elsewhere.

/// Whether a text stands in the quotation marks that word processors write, as a whole.
pub(super) fn is_wrapped(text: &str) -> bool {
    const MARKS: [(char, &[char]); 5] =
        [('“', &['”', '“']), ('”', &['”']), ('„', &['“', '”']), ('‘', &['’']), ('«', &['»'])];
    let mut chars = text.chars();
    let (Some(first), Some(last)) = (chars.next(), chars.next_back()) else { return false };
    let fits = MARKS.iter().any(|(open, close)| *open == first && close.contains(&last));
    fits && !chars.any(|c| MARKS.iter().any(|(open, close)| *open == c || close.contains(&c)))
}

/// Whether double quotation marks made a sign of a backslash that was TeX's: `\f` of `\frac`, `\t` of `\theta`. No text
/// has such signs, but for the tab, which is known by what is left of its command.
pub(super) fn has_lost_backslash(text: &str) -> bool {
    const REST: [&str; 9] = ["heta", "au", "imes", "ext", "ilde", "anh", "frac", "riangle", "op"];
    text.char_indices().any(|(at, c)| match c {
        '\u{7}' | '\u{8}' | '\u{b}' | '\u{c}' | '\u{1b}' => true,
        '\r' => !text[at + 1..].starts_with('\n'),
        '\t' => text.contains('$') && REST.iter().any(|rest| text[at + 1..].starts_with(rest)),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curly_quotes_around_a_whole_text() {
        for text in ["“D”", "„D“", "‘D’", "«D»", "”D”"] {
            assert!(is_wrapped(text), "{text}");
        }
        for text in ["“D” and “E”", "D", "“", "The “D”", "“D” test", "»D«", "\"D\""] {
            assert!(!is_wrapped(text), "{text}");
        }
    }

    #[test]
    fn what_is_left_of_a_command() {
        for text in
            ["$\u{c}rac{1}{2}$", "$\theta$", "$a \times b$", "$\u{8}eta$", "$\rho$", "$\u{7}lpha$", "\u{1b}[31m"]
        {
            assert!(has_lost_backslash(text), "{text:?}");
        }
        for text in ["$\\frac{1}{2}$", "a\tb", "$$\n\tx = 1\n$$", "one\r\ntwo", "tau\ttau"] {
            assert!(!has_lost_backslash(text), "{text:?}");
        }
    }
}
