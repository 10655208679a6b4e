//! A tree as YAML: one key a line, quotation marks where they are wanted, texts of several lines behind `|`.
//!
//! In: keys and trees. Out: text that is read as the same trees.

use crate::edit::tree::Tree;

/// Where a scalar stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A key.
    Key,
    /// Behind a key.
    Value,
    /// Behind a hyphen.
    Item,
    /// Between brackets or braces.
    Flow,
}

/// Words that are no text to some reader of YAML, in lower case.
const WORDS: [&str; 11] = ["null", "~", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf"];

/// One key with its value, as lines of a record.
pub fn entry(key: &str, value: &Tree) -> String {
    let mut out = String::new();
    write_entry(&mut out, key, value, 0);
    out
}

fn write_entry(out: &mut String, key: &str, value: &Tree, indent: usize) {
    out.push_str(&scalar(key, Spot::Key));
    out.push(':');
    match value {
        Tree::List(items) if !items.is_empty() => {
            out.push('\n');
            for item in items {
                out.push_str(&" ".repeat(indent + 2));
                out.push('-');
                write_item(out, item, indent + 2);
            }
        }
        Tree::Map(entries) if !entries.is_empty() => {
            out.push('\n');
            for (key, value) in entries {
                out.push_str(&" ".repeat(indent + 2));
                write_entry(out, key, value, indent + 2);
            }
        }
        _ => write_scalar(out, value, Spot::Value, indent),
    }
}

fn write_item(out: &mut String, item: &Tree, indent: usize) {
    match item {
        Tree::Map(entries) if !entries.is_empty() => {
            for (number, (key, value)) in entries.iter().enumerate() {
                out.push_str(&if number == 0 { " ".to_owned() } else { " ".repeat(indent + 2) });
                write_entry(out, key, value, indent + 2);
            }
        }
        _ => write_scalar(out, item, Spot::Item, indent),
    }
}

/// What fits behind a colon or a hyphen, with the end of the line.
fn write_scalar(out: &mut String, value: &Tree, spot: Spot, indent: usize) {
    out.push(' ');
    match value {
        Tree::Text(text) if is_literal(text) => literal(out, text, indent + 2),
        Tree::Text(text) => out.push_str(&(scalar(text, spot) + "\n")),
        value => out.push_str(&(flow(value) + "\n")),
    }
}

/// A value between brackets.
fn flow(value: &Tree) -> String {
    match value {
        Tree::Null => "null".to_owned(),
        Tree::Text(text) => scalar(text, Spot::Flow),
        Tree::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Tree::Map(entries) => {
            let entry = |(key, value): &(String, Tree)| format!("{}: {}", scalar(key, Spot::Flow), flow(value));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

/// Whether a text may stand behind `|`, where nothing has to be escaped.
fn is_literal(text: &str) -> bool {
    let starts_plain = text.starts_with(|c: char| !matches!(c, ' ' | '\t' | '\n'));
    text.contains('\n') && starts_plain && !text.contains(|c| !matches!(c, '\n' | '\t') && is_unsafe(c))
}

/// Characters that YAML refuses, folds or skips where they stand as they are.
fn is_unsafe(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn literal(out: &mut String, text: &str, indent: usize) {
    let body = text.trim_end_matches('\n');
    let feeds = text.len() - body.len();
    out.push_str(match feeds {
        0 => "|-\n",
        1 => "|\n",
        _ => "|+\n",
    });
    for line in body.split('\n') {
        if !line.is_empty() {
            out.push_str(&" ".repeat(indent));
            out.push_str(line);
        }
        out.push('\n');
    }
    out.push_str(&"\n".repeat(feeds.saturating_sub(1)));
}

/// A text on one line: as it is where every reader of YAML takes it for this text, else in quotation marks; in single ones
/// where they leave more of it as it is.
pub fn scalar(text: &str, spot: Spot) -> String {
    if is_plain(text, spot) {
        text.to_owned()
    } else if text.contains(['"', '\\']) && !text.contains('\'') && !text.contains(is_unsafe) {
        format!("'{text}'")
    } else {
        quoted(text)
    }
}

/// Double quotation marks: JSON's, with what JSON lets pass and YAML does not.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_unsafe(c) => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}

/// Whether a text needs no quotation marks.
pub fn is_plain(text: &str, spot: Spot) -> bool {
    let first = text.chars().next().unwrap_or(' ');
    let is_sign = matches!(first, '(' | '/' | '$' | '+' | '.' | '_' | '^' | '<' | ';' | '\\');
    let starts = first.is_alphanumeric()
        || (is_sign && text.len() > 1)
        || (first == '-' && text[1..].starts_with(|c: char| c.is_ascii_digit()));
    let inside = match spot {
        // A comma in a list is an end of a name to whoever reads it.
        Spot::Item => !text.contains(','),
        Spot::Flow => !text.contains([',', '[', ']', '{', '}']),
        Spot::Key => !text.contains([':', '#']) && text.len() < 1000,
        Spot::Value => true,
    };
    starts
        && inside
        && !text.contains(is_unsafe)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([' ', ':', '\u{a0}'])
        && !WORDS.contains(&text.to_lowercase().as_str())
        && !(spot == Spot::Flow && text.contains(':'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::edit::read;

    fn a_tree() -> impl Strategy<Value = Tree> {
        let text = prop_oneof![
            "[a-zA-Z0-9 ,.:#'\"\\\\\\[\\]{}&*!|>%@`\n\t~-]{0,12}",
            "\\PC{0,6}",
            prop::sample::select(
                &[
                    "null", "~", "", "yes", "1.0", "-5", "- a", "a\n\n", "\n", " x\n y", "{", "a: b", "...", "---",
                    "\r\n", "x\u{85}y"
                ][..]
            )
            .prop_map(str::to_owned),
        ];
        let leaf = prop_oneof![8 => text.prop_map(Tree::Text), 1 => Just(Tree::Null)];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Tree::List),
                prop::collection::btree_map("[a-z]{1,3}|null|a b|x: y|#", inner, 0..4)
                    .prop_map(|map| Tree::Map(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]
        #[test]
        fn what_is_written_is_read(tree in a_tree(), other in a_tree()) {
            let wanted = Tree::Map(vec![("a".to_owned(), tree.clone()), ("b".to_owned(), other.clone())]);
            let text = entry("a", &tree) + &entry("b", &other);
            let read = read(&text, &"a.yaml".into());
            prop_assert_eq!(read.as_ref(), Ok(&wanted), "{}", text);
        }
    }

    #[test]
    fn quotation_marks_stand_where_they_are_wanted() {
        for (text, value, item) in [
            ("Random forest", "Random forest", "Random forest"),
            ("Hoare, C. A. R.", "Hoare, C. A. R.", "\"Hoare, C. A. R.\""),
            ("2014", "2014", "2014"),
            ("No", "\"No\"", "\"No\""),
            ("a: b", "\"a: b\"", "\"a: b\""),
            ("$\\frac{1}{2}$", "$\\frac{1}{2}$", "$\\frac{1}{2}$"),
            ("\"q\" \\x", "'\"q\" \\x'", "'\"q\" \\x'"),
            ("it's: \"so\"", "\"it's: \\\"so\\\"\"", "\"it's: \\\"so\\\"\""),
            ("C#", "C#", "C#"),
            ("-5", "-5", "-5"),
            ("https://example.org/#a", "https://example.org/#a", "https://example.org/#a"),
        ] {
            assert_eq!([scalar(text, Spot::Value), scalar(text, Spot::Item)], [value.to_owned(), item.to_owned()]);
        }
        let list = Tree::List(vec![Tree::Text("a".into()), Tree::Map(vec![("uk".into(), Tree::Text("б\nв".into()))])]);
        assert_eq!(entry("names", &list), "names:\n  - a\n  - uk: |-\n      б\n      в\n");
    }
}
