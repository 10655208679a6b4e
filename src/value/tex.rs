//! TeX: formulas of untrusted records as MathML Core.
//!
//! In: what stands between the dollars. Out: MathML of our own writing (`mathml`), or why the TeX can't be read. The
//! parser behind it goes as deep as the formula does, so formulas that are nested beyond any use are refused before it
//! sees them; and it leaves the names of operators as they are, so signs that HTML reads are kept from it there.

use std::borrow::Cow;
use std::iter::Peekable;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::str::Chars;
use std::sync::LazyLock;

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

use crate::value::markup::Markup;
use crate::value::mathml::rewritten;

/// How deep groups and arguments may be nested. Formulas that people read stay below ten; the stack of a thread ends
/// at some hundreds.
const MOST_NESTING: usize = 60;

/// The longest formula, in bytes. The longest of some five thousand real ones has 523; the parser takes a time that grows
/// with the square of some (`~~~…`).
const LONGEST: usize = 3000;

/// Signs that HTML reads, and what stands for them in names of operators while the converter is at work: noncharacters,
/// which Unicode keeps free for a program's own use (The Unicode Standard, 23.7).
const STAND_INS: [(char, char); 3] = [('<', '\u{FDD0}'), ('>', '\u{FDD1}'), ('&', '\u{FDD2}')];

/// One formula as MathML. Errors: why the TeX can't be read.
pub fn mathml(tex: &str, display: MathDisplay) -> Result<Markup, String> {
    static CONVERTER: LazyLock<LatexToMathML> =
        LazyLock::new(|| LatexToMathML::new(MathCoreConfig::default()).unwrap_or_else(|_| LatexToMathML::default()));
    if tex.len() > LONGEST {
        return Err(format!("it is longer than {LONGEST} bytes."));
    }
    let tex = without_markdown_escapes(tex);
    if nesting(&tex) > MOST_NESTING {
        return Err(format!("it is nested deeper than {MOST_NESTING} levels."));
    }
    if STAND_INS.iter().any(|(_, stand_in)| tex.contains(*stand_in)) {
        return Err("it has a code point that is no character.".to_owned());
    }
    if has_script_at_row_start(&tex) {
        return Err("a row begins with a script that belongs to nothing.".to_owned());
    }
    // The parser checks itself where debug assertions are on; a fault of its own must not end a build.
    let tex = shielded(&tex);
    let converted = catch_unwind(AssertUnwindSafe(|| CONVERTER.convert_with_local_state(&tex, display)));
    match converted {
        Ok(Ok(converted)) => rewritten(&converted.mathml, unshielded),
        Ok(Err(error)) => Err(unshielded(&error.to_string()).into_owned()),
        Err(_) => Err("the reader of TeX failed at it.".to_owned()),
    }
}

/// The formula with stand-ins in the names of its operators. The converter writes these as they are, so that `a<b` would
/// begin a tag; everywhere else it escapes texts.
fn shielded(tex: &str) -> Cow<'_, str> {
    const COMMANDS: [&str; 3] = ["\\operatorname", "\\operatorname*", "\\operatornamewithlimits"];
    if !tex.contains(COMMANDS[0]) {
        return Cow::Borrowed(tex);
    }
    let mut out = String::with_capacity(tex.len() + 8);
    let mut rest = tex;
    while !rest.is_empty() {
        let (token, behind) = rest.split_at(token(rest));
        out.push_str(token);
        rest = if COMMANDS.contains(&token) { shield_argument(behind, &mut out) } else { behind };
    }
    Cow::Owned(out)
}

/// Writes the argument that the text begins with, with stand-ins, and gives what is behind it.
fn shield_argument<'t>(tex: &'t str, out: &mut String) -> &'t str {
    let mut rest = tex;
    let mut depth = 0_usize;
    while !rest.is_empty() {
        let (token, behind) = rest.split_at(token(rest));
        rest = behind;
        match stand_in(token) {
            Some(stand_in) => out.push(stand_in),
            None => out.push_str(token),
        }
        match token {
            "{" => depth += 1,
            "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && !token.trim().is_empty() {
            break;
        }
    }
    rest
}

/// What stands for a token that would come out as a sign that HTML reads.
fn stand_in(token: &str) -> Option<char> {
    let sign = match token {
        "<" | "\\lt" => '<',
        ">" | "\\gt" => '>',
        "\\&" => '&',
        _ => return None,
    };
    STAND_INS.iter().find(|(own, _)| *own == sign).map(|(_, stand_in)| *stand_in)
}

/// The length of the token that a text begins with: a command with its star, a backslash with its sign, a comment with
/// its line's end, or one character.
fn token(tex: &str) -> usize {
    let mut chars = tex.chars();
    let first = chars.next().map_or(0, char::len_utf8);
    match &tex[..first] {
        "%" => tex.find('\n').map_or(tex.len(), |end| end + 1),
        "\\" => {
            let letters = tex[1..].bytes().take_while(u8::is_ascii_alphabetic).count();
            match letters {
                0 => 1 + chars.next().map_or(0, char::len_utf8),
                _ => 1 + letters + usize::from(tex[1 + letters..].starts_with('*')),
            }
        }
        _ => first,
    }
}

/// A text with the signs that stand-ins stand for.
fn unshielded(text: &str) -> Cow<'_, str> {
    let sign = |c| STAND_INS.iter().find(|(_, stand_in)| *stand_in == c).map_or(c, |(sign, _)| *sign);
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.chars().map(sign).collect()) }
}

/// Whether a script follows a line break. The parser would take the break for its base, and lose the row.
fn has_script_at_row_start(tex: &str) -> bool {
    let mut rows = tex.split("\\\\");
    rows.next();
    rows.any(|row| row.trim_start().starts_with(['^', '_', '\'']))
}

/// Editors who know Markdown escape what Markdown would read, also inside of formulas: `x\_{1}`, `y^{\*}`, `\(`. In TeX
/// these escapes mean nothing, or a literal sign that no formula wants.
pub fn without_markdown_escapes(tex: &str) -> Cow<'_, str> {
    const ESCAPED: [char; 6] = ['_', '*', '(', ')', '[', ']'];
    if !tex.contains('\\') {
        return Cow::Borrowed(tex);
    }
    let mut out = String::with_capacity(tex.len());
    let mut chars = tex.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(next)) if ESCAPED.contains(next) => {}
            // `\\\\` is a line break; its second half escapes nothing.
            ('\\', Some('\\')) => {
                out.push_str("\\\\");
                chars.next();
            }
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Something that a formula has opened and not yet ended.
enum Open {
    /// The formula as a whole, `{`, `\left` or `\begin`.
    Group {
        /// Scripts in a row, with nothing between them but their own texts: some commands take the scripts behind them
        /// for theirs, and such a row is a chain of arguments.
        scripts: usize,
    },
    /// A command that waits for this many arguments.
    Arguments(usize),
    /// A command that takes the rest of its group, or may do so.
    Rest,
}

const GROUP: Open = Open::Group { scripts: 0 };

/// How deep a formula goes at its deepest, by a reading that would rather count too much: a command in front of another
/// takes it for its argument. The count ends where it is beyond what is read.
fn nesting(tex: &str) -> usize {
    let mut open: Vec<Open> = vec![GROUP];
    let mut deepest = 0;
    let mut chars = tex.chars().peekable();
    while let (Some(c), true) = (chars.next(), deepest <= MOST_NESTING) {
        match c {
            '\\' => command(&mut chars, &mut open),
            '{' => open.push(GROUP),
            '}' => end_group(&mut open),
            '^' | '_' => {
                if let Some(Open::Group { scripts }) = open.iter_mut().rfind(|open| matches!(open, Open::Group { .. }))
                {
                    *scripts += 1;
                }
                open.push(Open::Arguments(1));
            }
            c if c.is_whitespace() => {}
            _ => end_argument(&mut open),
        }
        deepest = deepest.max(depth(&open));
    }
    deepest
}

/// How deep the reading is: what is open, and the scripts that may be arguments of those before them.
fn depth(open: &[Open]) -> usize {
    let scripts = |open: &Open| if let Open::Group { scripts } = open { scripts.saturating_sub(1) } else { 0 };
    open.len() - 1 + open.iter().map(scripts).sum::<usize>()
}

/// Reads a command, whose backslash is behind us.
fn command(chars: &mut Peekable<Chars>, open: &mut Vec<Open>) {
    let mut name = String::new();
    while let Some(letter) = chars.next_if(char::is_ascii_alphabetic) {
        name.push(letter);
    }
    if name.is_empty() {
        name.extend(chars.next());
    }
    while chars.next_if(|c| c.is_whitespace() || *c == '*').is_some() {}
    match name.as_str() {
        "left" | "begin" => open.push(GROUP),
        "right" => {
            // The delimiter belongs to the command.
            if chars.next_if_eq(&'\\').is_some() {
                while chars.next_if(char::is_ascii_alphabetic).is_some() {}
            } else {
                chars.next();
            }
            end_group(open);
        }
        "end" => {
            chars.find(|c| *c == '}');
            end_group(open);
        }
        "color" | "displaystyle" | "textstyle" | "scriptstyle" | "scriptscriptstyle" => open.push(Open::Rest),
        // An optional argument may hold anything.
        _ if chars.peek() == Some(&'[') => open.push(Open::Rest),
        "frac" | "dfrac" | "tfrac" | "cfrac" | "binom" | "dbinom" | "tbinom" | "overset" | "underset" | "stackrel" => {
            open.push(Open::Arguments(2));
        }
        "prescript" | "sideset" => open.push(Open::Arguments(3)),
        "genfrac" => open.push(Open::Arguments(6)),
        _ if matches!(chars.peek(), Some('\\' | '{')) => open.push(Open::Arguments(1)),
        _ => end_argument(open),
    }
}

/// Ends the innermost group, with whatever in it still waits for arguments; the formula itself stays open.
fn end_group(open: &mut Vec<Open>) {
    let group = open.iter().rposition(|open| matches!(open, Open::Group { .. })).unwrap_or_default();
    open.truncate(group.max(1));
    end_argument(open);
}

/// Something whole was read: it is an argument of the innermost command that waits for one, or else stands free. The
/// last argument of a command makes the command something whole.
fn end_argument(open: &mut Vec<Open>) {
    let is_argument = matches!(open.last(), Some(Open::Arguments(_)));
    while let Some(Open::Arguments(wanted)) = open.last_mut() {
        *wanted -= 1;
        if *wanted > 0 {
            return;
        }
        open.pop();
    }
    if let (false, Some(Open::Group { scripts })) = (is_argument, open.last_mut()) {
        *scripts = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nesting_is_counted() {
        for (tex, expected) in [
            ("", 0),
            ("x + y", 0),
            ("{x}{y}", 1),
            ("x^{y_{z}}", 4),
            ("\\frac12 + \\frac{1}{2}", 2),
            ("\\frac1\\frac1\\frac12", 3),
            ("\\hat\\hat\\hat x", 2),
            ("\\alpha x \\beta y", 0),
            ("\\left( \\left[ x \\right] \\right) x", 2),
            ("\\frac\\left(1\\right)\\frac\\left(1\\right)\\frac12", 3),
            ("\\begin{matrix} a & b \\\\ c & d \\end{matrix}", 2),
            ("\\sqrt[3]\\sqrt[3]x", 2),
        ] {
            assert_eq!(nesting(tex), expected, "{tex}");
        }
    }

    #[test]
    fn the_longest_formula_is_read_and_a_longer_one_is_not() {
        let of = |length: usize| mathml(&"~".repeat(length), MathDisplay::Inline).map(|_| ());
        assert_eq!((of(LONGEST), of(LONGEST + 1)), (Ok(()), Err("it is longer than 3000 bytes.".to_owned())));
    }

    #[test]
    fn names_of_operators_are_shielded_and_nothing_else() {
        for (tex, expected) in [
            ("a < b", "a < b"),
            ("\\operatorname{a<b}<c", "\\operatorname{a\u{FDD0}b}<c"),
            ("\\operatorname* {a\\gt {b}\\&}\\gt", "\\operatorname* {a\u{FDD1} {b}\u{FDD2}}\\gt"),
            ("\\operatornamewithlimits <>", "\\operatornamewithlimits \u{FDD0}>"),
            ("\\operatornames{<}", "\\operatornames{<}"),
            ("\\\\operatorname{<}", "\\\\operatorname{<}"),
            ("\\operatorname{\\}<}<", "\\operatorname{\\}\u{FDD0}}<"),
            ("\\operatorname{a% }\n<}<", "\\operatorname{a% }\n\u{FDD0}}<"),
            ("\\operatorname{\\lthree}", "\\operatorname{\\lthree}"),
            ("\\operatorname{<", "\\operatorname{\u{FDD0}"),
            ("\\operatorname", "\\operatorname"),
            ("\\operatorname\\", "\\operatorname\\"),
        ] {
            assert_eq!(shielded(tex), expected, "{tex}");
        }
        let why = mathml("x\u{FDD0}", MathDisplay::Inline).expect_err("it is no character");
        assert_eq!(why, "it has a code point that is no character.");
    }

    #[test]
    fn formulas_nested_without_end_are_refused() {
        for (before, after) in [
            ("{", "}"),
            ("x^{", "}"),
            ("x_", ""),
            ("\\frac1", ""),
            ("\\frac{1}", ""),
            ("\\frac{", "}{2}"),
            ("\\hat", ""),
            ("\\hat ", ""),
            ("\\overset a", ""),
            ("\\genfrac(){}{}1", ""),
            ("\\sqrt[", "]{x}"),
            ("\\sqrt[3]", ""),
            ("\\operatorname*{1}_", ""),
            ("\\left(", "\\right)"),
            ("\\begin{matrix}", "\\end{matrix}"),
            ("\\color{red}", ""),
            ("\\displaystyle ", ""),
            ("\\text{", "}"),
        ] {
            let tex = before.repeat(5_000) + "x" + &after.repeat(5_000);
            assert!(mathml(&tex, MathDisplay::Inline).is_err(), "{before}");
        }
    }
}
