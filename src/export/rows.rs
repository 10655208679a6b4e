//! The records of a catalogue as they are written, for spreadsheets and programs: CSV and JSON Lines, one row a file.
//!
//! In: the files and the settings. Out: text from which `import` makes files that say the same. A key without a value says
//! nothing, and comments have no place; how many there are is told.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;

use crate::catalog::settings::Settings;
use crate::edit::files::RecordFile;
use crate::edit::keys::order;
use crate::edit::layout::comments;
use crate::edit::read;
use crate::edit::tree::Tree;
use crate::import::cell::{Shape, encode};
use crate::import::{FILE, MORE};
use crate::kind::flag;

/// A file and what it says.
pub struct Said {
    /// The path below `methods/`.
    pub below: String,
    /// Its keys and values; of those without a value none.
    pub entries: Vec<(String, Tree)>,
    /// How many comments it has.
    pub comments: usize,
}

/// What the files say.
///
/// Errors: a file can't be read, or is no mapping.
pub fn said(files: &[RecordFile]) -> anyhow::Result<Vec<Said>> {
    let said = files.iter().map(|file| {
        let tree = read(&file.text, &file.file).map_err(|refusal| anyhow::anyhow!("`{}`, {}", file.file, refusal.0))?;
        anyhow::ensure!(matches!(tree, Tree::Map(_) | Tree::Null), "`{}` is no mapping of keys", file.file);
        let entries = tree.entries().iter().filter(|(_, value)| *value != Tree::Null).cloned().collect();
        Ok(Said { below: file.below.clone(), entries, comments: comments(&file.text).len() })
    });
    said.collect()
}

/// JSON Lines: one object a file, its keys in the file's order.
pub fn json_lines(said: &[Said], settings: &Settings) -> String {
    let line = |file: &Said| {
        let path = format!("{}:{}", quoted(FILE), quoted(&file.below));
        let entries = file.entries.iter().map(|(key, value)| format!("{}:{}", quoted(key), json(key, value, settings)));
        let entries: Vec<String> = [path].into_iter().chain(entries).collect();
        format!("{{{}}}\n", entries.join(","))
    };
    said.iter().map(line).collect()
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A value as JSON. In rows of years, numbers and flags, what is a number or a flag of JSON's is one.
fn json(key: &str, value: &Tree, settings: &Settings) -> String {
    let field = settings.fields.iter().find(|field| field.key == key);
    let is_bare = field.is_some_and(|field| field.kind.spec().measure.is_some() || field.kind.is(&flag::SPEC));
    let bare = value.text().filter(|text| is_bare && serde_json::from_str::<Tree>(text).ok().as_ref() == Some(value));
    match bare {
        Some(text) if !text.starts_with('"') => text.to_owned(),
        _ => serde_json::to_string(value).unwrap_or_default(),
    }
}

/// CSV (RFC 4180): one line a file, one column a key, and one for each part of a value that has parts.
///
/// Errors: what CSV can't hold.
pub fn csv(said: &[Said], settings: &Settings) -> anyhow::Result<String> {
    let parts = orders(said);
    let order = order(settings);
    let rows: Vec<BTreeMap<(String, String), String>> =
        said.iter().map(|file| cells(file, &parts, &order, settings)).collect();
    let used: BTreeSet<&(String, String)> = rows.iter().flat_map(|row| row.keys()).collect();
    let mut columns: Vec<&(String, String)> = used.into_iter().collect();
    let place = |(key, part): &(String, String)| {
        let first = order.iter().position(|known| known == key).unwrap_or(order.len());
        let second = parts.get(key).and_then(|parts| parts.iter().position(|known| known == part));
        (key == MORE, first, key.clone(), if part.is_empty() { 0 } else { 1 + second.unwrap_or(0) })
    };
    columns.sort_by_cached_key(|column| place(column));
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let name = |(key, part): &(String, String)| if part.is_empty() { key.clone() } else { format!("{key}.{part}") };
    writer.write_record([FILE.to_owned()].into_iter().chain(columns.iter().map(|column| name(column))))?;
    for (file, row) in said.iter().zip(&rows) {
        let cells = columns.iter().map(|column| row.get(*column).map_or("", String::as_str));
        writer.write_record([file.below.as_str()].into_iter().chain(cells))?;
    }
    String::from_utf8(writer.into_inner()?).context("cells are text")
}

/// The parts of a value as cells of their own, where every one of them is a text.
fn dotted(value: &Tree) -> Option<Vec<&str>> {
    let is_plain = |(part, text): &(String, Tree)| {
        !part.is_empty() && part.trim() == part && text.text().is_some_and(|text| !text.is_empty())
    };
    let entries = value.entries();
    let fits = !entries.is_empty() && entries.iter().all(is_plain);
    fits.then(|| entries.iter().map(|(part, _)| part.as_str()).collect())
}

/// For each key its parts, in an order in which most records have them.
fn orders(said: &[Said]) -> BTreeMap<String, Vec<String>> {
    let mut before: BTreeMap<&str, BTreeMap<(&str, &str), usize>> = BTreeMap::new();
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (key, value) in said.iter().flat_map(|file| &file.entries) {
        let Some(parts) = dotted(value) else { continue };
        seen.entry(key).or_default().extend(&parts);
        for (number, first) in parts.iter().enumerate() {
            for second in &parts[number + 1..] {
                *before.entry(key).or_default().entry((first, second)).or_default() += 1;
            }
        }
    }
    let order = |(key, parts): (&str, BTreeSet<&str>)| {
        let pairs = before.remove(key).unwrap_or_default();
        (key.to_owned(), merged(parts, &pairs))
    };
    seen.into_iter().map(order).collect()
}

/// One order of parts: each time the one that stands behind the fewest of those that are left.
fn merged<'s>(mut left: BTreeSet<&'s str>, before: &BTreeMap<(&'s str, &'s str), usize>) -> Vec<String> {
    let times = |first: &'s str, second: &'s str| before.get(&(first, second)).copied().unwrap_or(0);
    let mut order = Vec::new();
    while !left.is_empty() {
        let behind = |part: &&&'s str| left.iter().filter(|other| times(other, part) > times(part, other)).count();
        let Some(next) = left.iter().min_by_key(behind).copied() else { break };
        left.remove(next);
        order.push(next.to_owned());
    }
    order
}

/// The cells of a file, by key and part.
fn cells(
    file: &Said,
    orders: &BTreeMap<String, Vec<String>>,
    known: &[&str],
    settings: &Settings,
) -> BTreeMap<(String, String), String> {
    let mut cells = BTreeMap::new();
    let mut more = Vec::new();
    let base = settings.languages[0].as_str();
    for (key, value) in &file.entries {
        // What is no key of the catalogue may be called as a part is, or as nothing that a column can be.
        if !known.contains(&key.as_str()) {
            more.push((key.clone(), value.clone()));
            continue;
        }
        let shape = Shape::of(settings, key);
        let order = orders.get(key).map(Vec::as_slice).unwrap_or_default();
        let place = |part: &&str| order.iter().position(|known| known == part);
        match dotted(value) {
            Some(parts) if parts.iter().map(place).is_sorted() => {
                let is_beside = shape.localised && parts.len() > 1 && parts[0] == base;
                for (part, text) in value.entries() {
                    let part = if is_beside && part == base { String::new() } else { part.clone() };
                    let shape = if part.is_empty() { shape } else { Shape::default() };
                    cells.insert((key.clone(), part), encode(text, shape));
                }
            }
            _ => drop(cells.insert((key.clone(), String::new()), encode(value, shape))),
        }
    }
    if !more.is_empty() {
        cells.insert((MORE.to_owned(), String::new()), serde_json::to_string(&Tree::Map(more)).unwrap_or_default());
    }
    cells
}
