//! Bibliographies: each work of a BibTeX or CSL-JSON file begins a record, as a draft.
//!
//! In: a file's text. Out: rows; and the parts of works that a record has no key for, which are named.

use std::collections::BTreeMap;

use crate::draft::work::{Entry, entries};
use crate::edit::tree::Tree;
use crate::import::Row;

/// What a bibliography gives.
pub struct Works {
    /// One row a work.
    pub rows: Vec<Row>,
    /// Parts of works that found no place, and of how many works.
    pub left_out: BTreeMap<String, usize>,
}

/// The works of a file.
///
/// Errors: it is no bibliography; a key can't be an id.
pub fn works(text: &str) -> anyhow::Result<Works> {
    let (mut rows, mut left_out) = (Vec::new(), BTreeMap::new());
    for entry in entries(text)? {
        entry.left_out.iter().for_each(|part| *left_out.entry(part.clone()).or_default() += 1);
        rows.push(row(&entry));
    }
    Ok(Works { rows, left_out })
}

fn row(Entry { key, work, .. }: &Entry) -> Row {
    let text = |text: &str| Tree::Text(text.to_owned());
    let mut values = Vec::new();
    if let Some(year) = work.year() {
        values.push(("year".to_owned(), text(year)));
    }
    let people = work.authors.iter().map(|author| match author.is_group() {
        true => Tree::Map(vec![("name".to_owned(), text(&author.name())), ("group".to_owned(), text("true"))]),
        false => text(&author.name()),
    });
    let people: Vec<Tree> = people.collect();
    if !people.is_empty() {
        values.push(("originators".to_owned(), Tree::List(people)));
    }
    let parts: Vec<(String, Tree)> =
        work.source().into_iter().map(|(part, said)| (part.to_owned(), text(&said))).collect();
    if !parts.is_empty() {
        values.push(("source".to_owned(), Tree::Map(parts)));
    }
    let name = if work.title().is_empty() { key } else { work.title() };
    let begin = vec![("name".to_owned(), text(name)), ("status".to_owned(), text("draft"))];
    let in_parts = ["source".to_owned()].into();
    Row { id: Some(slug::slugify(key)), values, in_parts, begin, ..Row::default() }
}
