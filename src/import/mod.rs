//! Records from elsewhere: tables, JSON Lines, bibliographies.
//!
//! In: rows, each what one file is to say. Out: the files' new texts, all of them or, where one can't be, none. What a row
//! doesn't speak of stays as an editor wrote it: other keys, comments, the order of things.

pub mod cell;
pub mod columns;
pub mod lines;
pub mod merge;
pub mod table;
pub mod works;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Component, Path};
use std::sync::Arc;

use crate::catalog::file::{make_room, why};
use crate::catalog::load::check_id;
use crate::catalog::settings::Settings;
use crate::diagnostic::visible;
use crate::edit::files::{RecordFile, stem};
use crate::edit::keys::order;
use crate::edit::tree::Tree;
use crate::edit::{Refusal, new_text, read, set};
use crate::import::merge::merged;
use crate::language::Tag;

/// What a table calls the path of a record's file, below `methods/`. No key of a record begins so.
pub const FILE: &str = "$file";

/// What a table calls keys that can't be a column, as JSON.
pub const MORE: &str = "$more";

/// What one file is to say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The line that says so; 0 where there are no lines.
    pub line: usize,
    /// The file's path below `methods/`.
    pub file: Option<String>,
    /// The id, where there is no path.
    pub id: Option<String>,
    /// Keys and what they say.
    pub values: Vec<(String, Tree)>,
    /// Keys of which only a part is said: what else a record has there stays.
    pub in_parts: BTreeSet<String>,
    /// Keys that only a new record has.
    pub begin: Vec<(String, Tree)>,
}

/// What becomes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// It says that already.
    Same,
}

/// A file as it is to be.
#[derive(Debug)]
pub struct Planned {
    /// The path below the root.
    pub file: String,
    /// What happens to it.
    pub outcome: Outcome,
    /// Its text.
    pub text: String,
}

/// What rows make of a catalogue's files.
///
/// Errors: every row that can't be followed.
pub fn plan(files: &[RecordFile], rows: &[Row], settings: &Settings) -> Result<Vec<Planned>, Vec<String>> {
    let by_path: BTreeMap<&str, &RecordFile> = files.iter().map(|file| (file.below.as_str(), file)).collect();
    let by_stem: BTreeMap<&str, &RecordFile> = files.iter().rev().map(|file| (file.stem(), file)).collect();
    let (mut planned, mut faults) = (Vec::new(), Vec::new());
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let at = if row.line == 0 { String::new() } else { format!("line {}: ", row.line) };
        let made = place(row, &by_path, &by_stem).and_then(|below| {
            if let Some(first) = taken.insert(below.clone(), row.line) {
                return Err(match first {
                    0 => format!("two entries would be `{below}`; give one of them another key"),
                    first => format!("`{below}` is in line {first} already"),
                });
            }
            text_of(row, &below, by_path.get(below.as_str()).copied(), settings)
        });
        match made {
            Ok(made) => planned.push(made),
            Err(fault) => faults.push(format!("{at}{fault}")),
        }
    }
    if faults.is_empty() { Ok(planned) } else { Err(faults) }
}

/// The path of a row's file below `methods/`. A record that somebody has moved into another folder is found there.
fn place(
    row: &Row,
    paths: &BTreeMap<&str, &RecordFile>,
    files: &BTreeMap<&str, &RecordFile>,
) -> Result<String, String> {
    if let Some(written) = &row.file {
        check_path(written).map_err(|why| format!("`{written}` can't be a record's file: {why}"))?;
        let moved = files.get(stem(written)).filter(|_| !paths.contains_key(written.as_str()));
        return Ok(moved.map_or(written, |file| &file.below).clone());
    }
    let id = match &row.id {
        Some(id) => id.clone(),
        None => {
            let name = row.values.iter().chain(&row.begin).find(|(key, _)| key == "name").map(|(_, name)| name);
            let text = name.and_then(|name| name.text().or_else(|| name.entries().first()?.1.text()));
            slug::slugify(text.ok_or("it has neither an id nor a name")?)
        }
    };
    let words = || {
        format!(
            "`{id}` can't be an id: an id has lower-case letters, digits and single hyphens; say one in a column `id`"
        )
    };
    check_id(&id).map_err(|_| words())?;
    let known = files.get(id.as_str());
    Ok(known.map_or_else(|| format!("{id}.yaml"), |file| file.below.clone()))
}

/// A path below `methods/`, of a record or of a language of it.
///
/// Errors: what is wrong with it.
fn check_path(written: &str) -> Result<(), &'static str> {
    let is_plain =
        |part: Component| matches!(part, Component::Normal(name) if !name.to_string_lossy().starts_with('.'));
    if written.is_empty() || written.contains('\\') || !Path::new(written).components().all(is_plain) {
        return Err("it is to be a path below `methods/`, without hidden folders");
    }
    if ![".yaml", ".yml"].iter().any(|ending| written.ends_with(ending)) {
        return Err("it ends in `.yaml`");
    }
    let (id, tag) = stem(written).split_once('.').map_or((stem(written), None), |(id, tag)| (id, Some(tag)));
    check_id(id)?;
    if tag.is_some_and(|tag| Tag::parse(tag).is_none()) {
        Err("what stands between its dots is no language")
    } else {
        Ok(())
    }
}

fn text_of(row: &Row, below: &str, known: Option<&RecordFile>, settings: &Settings) -> Result<Planned, String> {
    let file: Arc<str> = format!("methods/{below}").into();
    let cant = |refusal: Refusal| format!("`{file}` can't be edited: {}", refusal.0);
    let order = &order(settings);
    let values: Vec<(String, Tree)> = match known {
        Some(known) => {
            let old = read(&known.text, &file).map_err(cant)?;
            let value = |(key, new): &(String, Tree)| match row.in_parts.contains(key) {
                true => Ok((key.clone(), merged(key, old.get(key), new, settings)?)),
                false => Ok((key.clone(), new.clone())),
            };
            row.values.iter().map(value).collect::<Result<_, String>>().map_err(|why| format!("`{file}`: {why}"))?
        }
        None => row.begin.iter().chain(&row.values).cloned().collect(),
    };
    let start = match known {
        Some(known) => known.text.clone(),
        None => new_text(&values, order),
    };
    // A new text is read again, too: what was set is there already.
    let text =
        set(&start, &file, &values, order).map_err(|refusal| format!("`{file}` can't be edited: {}", refusal.0))?;
    let outcome = match known {
        None => Outcome::Added,
        Some(known) if known.text == text => Outcome::Same,
        Some(_) => Outcome::Changed,
    };
    Ok(Planned { file: file.to_string(), outcome, text })
}

/// Writes what is planned, each file in one step.
///
/// Errors: a file or a folder can't be written, or lies elsewhere.
pub fn write(root: &Path, planned: &[Planned]) -> anyhow::Result<()> {
    for file in planned.iter().filter(|file| file.outcome != Outcome::Same) {
        let path = root.join(&file.file);
        make_room(root, Path::new(&file.file))?;
        let said =
            |error: std::io::Error| anyhow::anyhow!("`{}` can't be written: {}", visible(&file.file), why(&error));
        match file.outcome {
            // What came there meanwhile is somebody else's.
            Outcome::Added => File::create_new(&path).and_then(|mut new| new.write_all(file.text.as_bytes())),
            _ => replace(&path, &file.text),
        }
        .map_err(said)?;
    }
    Ok(())
}

/// Writes another text into a file, in one step; it keeps its rights, and a link to it stays one.
pub fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let path = fs::canonicalize(path)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new().prefix(".methodical-").tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    new.persist(&path).map(drop).map_err(|error| error.error)
}
