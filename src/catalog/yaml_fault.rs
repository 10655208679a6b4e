//! What the YAML parser has against a file, in the words of people who write records.
//!
//! In: the parser's sentence, the file's text and the place. Out: a sentence and a way out, and where it helps a better
//! place. What the parser says to programmers (of its options, of types that it reads into) reaches nobody.

/// A fault as editors read it.
pub(super) struct Fault {
    /// What is wrong, behind "this is not valid YAML: ".
    pub message: String,
    /// The way out.
    pub way_out: &'static str,
    /// The line that it is about, from 1, where that is another one than the parser's.
    pub line: Option<usize>,
}

/// What the parser says (a part of it is enough), what we say, and the way out.
const FAULTS: [(&str, &str, &str); 26] = [
    (
        "mapping values are not allowed",
        "a second `: ` stands in this line",
        "put a text with `: ` into quotation marks",
    ),
    (
        "escape character",
        "a backslash in double quotation marks begins a sign of YAML's, and this is none",
        "write the text in single quotation marks, or on lines of its own behind `|`",
    ),
    (
        "hexadecimal number",
        "`\\x`, `\\u` and `\\U` in double quotation marks want a number behind them",
        "write the text in single quotation marks, or on lines of its own behind `|`",
    ),
    ("surrogate", "`\\u` in double quotation marks names half of a letter", "write the letter itself"),
    (
        "unclosed bracket",
        "a bracket that is opened here is never closed",
        "close it, or put the text into quotation marks",
    ),
    (
        "misplaced bracket",
        "a bracket is closed here that was never opened",
        "open it, or put the text into quotation marks",
    ),
    ("unclosed quote", "a quotation mark that is opened here is never closed", "close it with the same mark"),
    (
        "trailing content after double-quoted",
        "something stands behind the closing quotation mark",
        "write a quotation mark inside of the text as `\\\"`, or put single ones around it",
    ),
    (
        "trailing content after single-quoted",
        "something stands behind the closing quotation mark",
        "write a quotation mark or an apostrophe inside of the text twice (`''`), or put double ones around it",
    ),
    (
        "unknown anchor",
        "`*` at the beginning of a value repeats what `&` has marked, and nothing is marked so",
        "put a text that begins with `*` into quotation marks",
    ),
    (
        "block sequence entries",
        "`- ` begins an item of a list, which stands on a line of its own",
        "put the list below its key, or the text into quotation marks",
    ),
    (
        "mapping keys are not allowed",
        "`? ` is a sign of YAML's",
        "put a text that begins with `?` into quotation marks",
    ),
    (
        "scanning a block scalar",
        "a text behind `|` or `>` begins on the next line",
        "move it there and indent it, or leave the mark out",
    ),
    (
        "did not find expected key",
        "this line is no key of the mapping that it stands in",
        "write `key: value`; items of a list stand below their key, indented",
    ),
    (
        "simple key expected",
        "there is no `:` behind this key",
        "write `key: value`; indent the further lines of a text",
    ),
    (
        "illegal placement of ':'",
        "a `:` stands in a list or a mapping that was opened before",
        "close the bracket `[` or `{` that is open here",
    ),
    ("!!binary", "`!!binary` says that letters follow which stand for bytes, and they don't", "leave `!!binary` out"),
    ("tagged scalar", "what begins with `!` says of what type a value is, and no record needs that", "leave it out"),
    ("invalid u64", "`!!int` says that a number follows, and it does not", "leave `!!int` out"),
    ("invalid i64", "`!!int` says that a number follows, and it does not", "leave `!!int` out"),
    ("floating point", "`!!float` says that a number follows, and it does not", "leave `!!float` out"),
    ("invalid boolean", "`!!bool` says that `true` or `false` follows, and it does not", "leave `!!bool` out"),
    ("merge value", "`<<` takes a mapping, or a list of mappings", "leave it out, or write a mapping behind it"),
    ("recursive references", "a value that is marked with `&` contains itself", "write the value out"),
    (
        "before directive",
        "a line that begins with `%` is for the parser",
        "put a text that begins with `%` into quotation marks",
    ),
    ("NUL", "a text has the character NUL, which no text has", "take it out"),
];

/// Puts a fault into words.
pub(super) fn explained(said: &str, source: &str, line: usize, column: usize) -> Fault {
    let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let at = |message: &str, way_out| Fault { message: message.to_owned(), way_out, line: None };
    if said.contains("tab") && !said.contains("table") {
        let tabbed = |text: &&str| text.trim_start_matches(' ').starts_with('\t');
        let below = source.lines().skip(line.saturating_sub(1)).position(|text| tabbed(&text));
        return Fault {
            line: below.map(|below| line + below),
            ..at("a tab indents this line", "indent with spaces, not tabs")
        };
    }
    if let Some(sign) = said.strip_prefix("unexpected character: `").and_then(|rest| rest.strip_suffix('\'')) {
        return at(&format!("no text may begin with `{sign}`"), "put it into quotation marks");
    }
    let before: String = text.chars().take(column.saturating_sub(1)).collect();
    if said.contains("mapping values are not allowed") {
        if before.contains(['“', '”', '„', '«', '‘', '’']) {
            let way_out = "write straight quotation marks: \"…\" or '…'";
            return at("“ and ” are letters to YAML, so `: ` ends a key here", way_out);
        }
        if !before.contains(": ") {
            let way_out = "begin it where the other keys begin; a text of several lines stands behind `|`";
            return at("this line is indented, but the one before has a value of its own", way_out);
        }
    }
    let found = FAULTS.iter().find(|(theirs, _, _)| said.contains(theirs));
    match found {
        Some((_, message, way_out)) => at(message, way_out),
        None => at(said, "put a text with `: `, `#` or quotation marks into quotes, and close what you open"),
    }
}
