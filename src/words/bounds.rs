//! What would end the program in the parser of Fluent, found before it reads a file.
//!
//! In: the text of a file. Out: why it is not read. What is merely wrong in it, the parser says itself.

use anyhow::bail;

/// How deep braces may be nested in a Fluent file. Messages need three levels or so; the stack of a thread ends at some
/// hundreds.
const MOST_NESTING: usize = 32;

/// Refuses a file that the parser would not survive.
///
/// Errors: braces are nested too deep, for the parser goes as deep as they do; a sign in numbers ends within a letter.
pub(super) fn check(name: &str, text: &str) -> anyhow::Result<()> {
    if nesting(text) > MOST_NESTING {
        bail!("`{name}` has braces in more than {MOST_NESTING} others");
    }
    if broken_escape(text).is_some() {
        bail!("`{name}` has a sign that is not whole; {WHOLE_ESCAPE}");
    }
    Ok(())
}

/// How many braces are open at most. One in a text in quotation marks counts too, which is a brace too much at worst; a
/// message that begins in the first column closes what the one before it left open.
fn nesting(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            open = 0;
        }
        for c in line.chars() {
            match c {
                '{' => open += 1,
                '}' => open = open.saturating_sub(1),
                _ => {}
            }
            most = most.max(open);
        }
    }
    most
}

/// What a sign in numbers has to be.
pub(crate) const WHOLE_ESCAPE: &str = "`\\u` takes four hexadecimal digits and `\\U` six";

/// Where a sign is written in numbers that a letter of more than one byte ends: there the parser would panic.
pub(crate) fn broken_escape(text: &str) -> Option<usize> {
    let first = text.find('{')?;
    let ends_within = |(at, written): &(usize, &str)| {
        let digits = if *written == "\\u" { 4 } else { 6 };
        let other = text[at + 2..].chars().take(digits).find(|c| !c.is_ascii_hexdigit());
        other.is_some_and(|c| !c.is_ascii())
    };
    let signs = text.match_indices("\\u").chain(text.match_indices("\\U"));
    signs.filter(ends_within).map(|(at, _)| at).filter(|at| *at > first).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_that_ends_within_a_letter_is_found() {
        for (text, expected) in [
            ("a = { \"\\u0041\" }", None),
            ("a = { \"\\u009τ\" }", Some(7)),
            ("a = { \"\\U01F60é\" }", Some(7)),
            ("a = { \"\\uτ012\" }", Some(7)),
            ("a = { \"\\u00g τ\" }", None),
            ("a = \\u009τ", None),
            ("a = { \"\\u0041 τ\" }", None),
        ] {
            assert_eq!(broken_escape(text), expected, "{text}");
        }
    }
}
