//! Edits of what editors wrote: the text of a record changes where something else is to be said, and nowhere else.
//!
//! In: a file's text, and what it is to say. Out: the new text, in which every comment is still there and which is read
//! as it was meant; or a refusal. Nothing here knows what a key means.

pub mod files;
pub mod fmt;
pub mod keys;
pub mod layout;
pub mod tree;
pub mod write;

use std::sync::Arc;

use crate::catalog::yaml::parse;
use crate::edit::layout::{Layout, comments};
use crate::edit::tree::Tree;

/// Why a file can't be edited, for a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

/// What a file's text says.
///
/// Errors: it is no YAML, or has keys that are lists or mappings.
pub fn read(text: &str, file: &Arc<str>) -> Result<Tree, Refusal> {
    let node = parse(text, file).map_err(|fault| Refusal(format!("line {}: {}", fault.place.line, fault.message)))?;
    Tree::of(&node).map_err(|line| Refusal(format!("line {line}: a key is a list or a mapping")))
}

/// A new file's text.
pub fn new_text(entries: &[(String, Tree)], order: &[&str]) -> String {
    let mut entries: Vec<&(String, Tree)> = entries.iter().collect();
    entries.sort_by_key(|(key, _)| rank(key, order));
    entries.into_iter().map(|(key, value)| write::entry(key, value)).collect()
}

/// The text in which some keys say something else. Keys that are not named keep what they say; new ones stand where `order`
/// has them.
///
/// Errors: the text can't be read, or the edit would lose something.
pub fn set(text: &str, file: &Arc<str>, values: &[(String, Tree)], order: &[&str]) -> Result<String, Refusal> {
    let old = read(text, file)?;
    let changed: Vec<&(String, Tree)> = values.iter().filter(|(key, value)| old.get(key) != Some(value)).collect();
    if changed.is_empty() {
        return Ok(text.to_owned());
    }
    let mut wanted = match &old {
        Tree::Map(entries) => entries.clone(),
        Tree::Null => Vec::new(),
        _ => return Err(Refusal("it is no mapping of keys".to_owned())),
    };
    for (key, value) in &changed {
        match wanted.iter_mut().find(|(known, _)| known == key) {
            Some((_, said)) => *said = value.clone(),
            None => wanted.push((key.clone(), value.clone())),
        }
    }
    let edited = match Layout::of(text) {
        Some(mut layout) => {
            changed.iter().for_each(|(key, value)| layout.set(key, value, order));
            layout.text()
        }
        None if comments(text).is_empty() => new_text(&wanted, order),
        None => return Err(Refusal("it is not written as one key a line, and has comments".to_owned())),
    };
    check(text, &edited, &Tree::Map(wanted), file)?;
    Ok(edited)
}

/// Where a key stands among others.
fn rank(key: &str, order: &[&str]) -> usize {
    order.iter().position(|known| *known == key).unwrap_or(order.len())
}

/// An edited text is read again: it says what it is to say, and every comment is in it.
fn check(old: &str, new: &str, wanted: &Tree, file: &Arc<str>) -> Result<(), Refusal> {
    let said = read(new, file).map_err(|fault| Refusal(format!("edited, it would not be read: {}", fault.0)))?;
    if !said.says(wanted) {
        return Err(Refusal("the edited text would say something else".to_owned()));
    }
    let (mut before, mut after) = (comments(old), comments(new));
    before.sort_unstable();
    after.sort_unstable();
    if before == after { Ok(()) } else { Err(Refusal("a comment would be lost".to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Tree {
        Tree::Text(text.to_owned())
    }

    #[test]
    fn an_edit_changes_one_value_and_keeps_the_rest() {
        let order = ["name", "field", "year", "aliases"];
        let list = Tree::List(vec![text("one"), text("Hoare, C.")]);
        for (old, key, value, new) in [
            ("name: A\nyear: 1 # seen\n", "year", text("2"), "name: A\nyear: 2 # seen\n"),
            ("name: A\nyear: 1 # seen\n", "field", text("F"), "name: A\nfield: F\nyear: 1 # seen\n"),
            ("name: A # x\n", "name", list.clone(), "# x\nname:\n  - one\n  - \"Hoare, C.\"\n"),
            (
                "# top\n\n# on a\nname:\n  - b # in b\n  # under\nother: 'x'   # o\n# end\n",
                "name",
                text("c: d"),
                "# top\n\n# on a\n# in b\n# under\nname: \"c: d\"\nother: 'x'   # o\n# end\n",
            ),
            ("{name: A, year: 1}\n", "year", text("2"), "name: A\nyear: 2\n"),
            ("name: A", "year", text("2"), "name: A\nyear: 2\n"),
            ("name: A\r\nyear: 1\r\n", "year", list, "name: A\r\nyear:\r\n  - one\r\n  - \"Hoare, C.\"\r\n"),
            ("name: &n A\nother: *n\n", "year", text("2"), "name: &n A\nyear: 2\nother: *n\n"),
            ("", "name", text("A"), "name: A\n"),
            ("# soon\n", "name", text("A"), "# soon\nname: A\n"),
            ("name: |\n  a\n\n  # no comment\n\nx: y\n", "name", text("a\nb\n"), "name: |\n  a\n  b\nx: y\n"),
        ] {
            let edited = set(old, &"a.yaml".into(), &[(key.to_owned(), value)], &order);
            assert_eq!(edited.as_deref(), Ok(new), "{old:?}");
        }
    }

    #[test]
    fn what_would_be_lost_is_refused() {
        for (old, why) in [
            ("{name: A, year: 1} # both\n", "it is not written as one key a line, and has comments"),
            ("name: &n A\nyear: *n\n", "edited, it would not be read: line 2: "),
            ("- a\n", "it is no mapping of keys"),
            ("[a]: b\n", "line 1: a key is a list or a mapping"),
            ("name: [\n", "line "),
        ] {
            let refused = set(old, &"a.yaml".into(), &[("name".to_owned(), text("B"))], &["name"]);
            assert!(refused.as_ref().is_err_and(|said| said.0.starts_with(why)), "{old:?}: {refused:?}");
        }
    }
}
