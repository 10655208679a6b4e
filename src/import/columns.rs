//! Which column of a table is which key of a record: a small file that an editor may change.
//!
//! ```yaml
//! decimal: ","
//! columns:
//!   Method: name
//!   Who: {key: originators, split: ";"}
//!   Internal number:                       # left out
//! ```

use std::fmt::Write as _;
use std::sync::Arc;

use anyhow::bail;

use crate::catalog::elsewhere::{Where, called_here, key_here};
use crate::catalog::field::Field;
use crate::catalog::settings::Settings;
use crate::diagnostic::did_you_mean;
use crate::edit::keys::order;
use crate::edit::read;
use crate::edit::tree::Tree;
use crate::edit::write::{Spot, scalar};
use crate::import::cell::Shape;
use crate::import::{FILE, MORE};

/// What is known of a table before it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// What stands between cells; found in the first line where nobody says it.
    pub delimiter: Option<u8>,
    /// The decimal sign of numbers.
    pub decimal: char,
    /// By the column's name; `None` where names of columns are keys.
    pub columns: Option<Vec<(String, Column)>>,
}

/// What becomes of a column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// The key, or a key and a part of it: `source.doi`, `name.uk`. `None` where the column is left out.
    pub key: Option<String>,
    /// What stands between the items of a cell.
    pub split: Option<String>,
}

impl Default for Columns {
    fn default() -> Self {
        Self { delimiter: None, decimal: '.', columns: None }
    }
}

impl Columns {
    /// Reads a map of columns.
    ///
    /// Errors: it is none; what it says is not known; a key is no key of the catalogue.
    pub fn read(text: &str, settings: &Settings) -> anyhow::Result<Self> {
        let tree = read(text, &Arc::from("map")).map_err(|refusal| anyhow::anyhow!("{}", refusal.0))?;
        let mut found = Self::default();
        for (key, value) in tree.entries() {
            match (key.as_str(), value) {
                (_, Tree::Null) => {}
                ("delimiter", Tree::Text(text)) => found.delimiter = Some(delimiter(text)?),
                ("decimal", Tree::Text(text)) if matches!(text.as_str(), "," | ".") => {
                    found.decimal = if text == "," { ',' } else { '.' };
                }
                ("columns", Tree::Map(entries)) => {
                    let columns =
                        entries.iter().map(|(name, value)| Ok((name.clone(), column(name, value, settings)?)));
                    found.columns = Some(columns.collect::<anyhow::Result<_>>()?);
                }
                ("delimiter" | "decimal" | "columns", _) => {
                    bail!(
                        "`{key}` is not what it may be: `delimiter: \";\"`, `decimal: \",\"`, `columns: {{Name: key}}`"
                    )
                }
                _ => bail!("`{key}` is not known in a map of columns; it has `delimiter`, `decimal` and `columns`"),
            }
        }
        Ok(found)
    }

    /// What becomes of a column.
    ///
    /// Errors: nobody says it.
    pub fn find(&self, name: &str, settings: &Settings) -> Result<Column, String> {
        match &self.columns {
            Some(columns) => match columns.iter().find(|(known, _)| known == name) {
                Some((_, column)) => Ok(column.clone()),
                None => Err(format!("the map has no column `{name}`; with nothing behind it, it is left out")),
            },
            None => match check_key(name, settings) {
                Ok(()) => Ok(Column { key: Some(name.to_owned()), split: None }),
                Err(way_out) => Err(format!("the column `{name}` is no key of a record; {way_out}")),
            },
        }
    }
}

fn delimiter(text: &str) -> anyhow::Result<u8> {
    Ok(match text {
        "tab" | "\t" => b'\t',
        "," | ";" | "|" => text.as_bytes()[0],
        _ => bail!("`delimiter` is one of \",\", \";\", \"|\" and tab"),
    })
}

fn column(name: &str, value: &Tree, settings: &Settings) -> anyhow::Result<Column> {
    let key = match value {
        Tree::Null => return Ok(Column::default()),
        Tree::Text(key) => Some(key.as_str()),
        Tree::Map(_) => value.get("key").and_then(Tree::text),
        Tree::List(_) => None,
    };
    let known =
        value.entries().iter().all(|(part, value)| matches!(part.as_str(), "key" | "split") && value.text().is_some());
    let Some(key) = key.filter(|_| known) else {
        bail!("the column `{name}` is neither a key nor `{{key: …, split: \";\"}}`");
    };
    if let Err(way_out) = check_key(key, settings) {
        bail!("the column `{name}`: `{key}` is no key of a record; {way_out}");
    }
    let split = value.get("split").and_then(Tree::text).filter(|text| !text.is_empty());
    Ok(Column { key: Some(key.to_owned()), split: split.map(str::to_owned) })
}

/// Whether a column may be called so.
///
/// Errors: the way out.
fn check_key(written: &str, settings: &Settings) -> Result<(), String> {
    let key = written.split('.').next().unwrap_or_default();
    let order = order(settings);
    if [FILE, MORE].contains(&key) || order.contains(&key) {
        return Ok(());
    }
    if let Some(field) = settings.fields.iter().find(|field| has_label(field, written)) {
        return Err(format!("that is the label of `{}`", field.key));
    }
    let keys = || order.iter().copied();
    let otherwise = || "declare it, or leave it out by `--map`".to_owned();
    Err(called_here(Where::Record, key, keys()).unwrap_or_else(|| did_you_mean(key, keys(), otherwise)))
}

fn has_label(field: &Field, written: &str) -> bool {
    let label = field.label.as_ref();
    label.is_some_and(|label| label.entries().iter().any(|(_, text)| text.eq_ignore_ascii_case(written)))
}

/// A map to begin with: keys where a column's name says which, and nothing where it doesn't. `sample` are some lines of the
/// table, in which signs are looked for that stand between several things.
pub fn start(names: &[String], sample: &[Vec<String>], delimiter: u8, table: &str, settings: &Settings) -> String {
    let mut out = format!("# Which column of {table} is which key. A column with nothing behind it is left out.\n");
    let keys = order(settings).into_iter().filter(|key| !key.starts_with('$')).collect::<Vec<_>>();
    let _ = writeln!(out, "# Keys: {}.", keys.join(", "));
    out.push_str("# Parts: source.doi, name.uk. Several things in one cell: {key: aliases, split: \";\"}.\n");
    let sign = if delimiter == b'\t' { "tab".to_owned() } else { format!("\"{}\"", char::from(delimiter)) };
    // Where commas stand in numbers, cells are parted by semicolons.
    let decimal = if delimiter == b';' { ',' } else { '.' };
    let _ = writeln!(out, "delimiter: {sign}\ndecimal: \"{decimal}\"\ncolumns:");
    let keys = keys_of(names, settings);
    for (at, (name, key)) in names.iter().zip(keys).enumerate().filter(|(_, (name, _))| !name.is_empty()) {
        let cells = || sample.iter().filter_map(|line| line.get(at));
        let behind = match key {
            None => String::new(),
            Some(key) => match between(cells(), Shape::of(settings, &key)) {
                Some(sign) => format!(" {{key: {key}, split: \"{sign}\"}}"),
                None => format!(" {key}"),
            },
        };
        let _ = writeln!(out, "  {}:{behind}", scalar(name, Spot::Key));
    }
    out
}

/// The keys that columns are probably meant for, each once. Beside parts of a source, a column of sources is its citation.
fn keys_of(names: &[String], settings: &Settings) -> Vec<Option<String>> {
    let mut keys: Vec<Option<String>> = Vec::new();
    for name in names {
        let key = meant(name, settings).filter(|key| !keys.contains(&Some(key.clone())));
        keys.push(key);
    }
    if keys.iter().flatten().any(|key| key.starts_with("source.")) {
        let citation = Some("source.citation".to_owned()).filter(|citation| !keys.contains(&Some(citation.clone())));
        keys.iter_mut().filter(|key| key.as_deref() == Some("source")).for_each(|key| key.clone_from(&citation));
    }
    keys
}

/// What stands between several things in the cells of a column, if anything does.
fn between<'c>(cells: impl Iterator<Item = &'c String> + Clone, shape: Shape) -> Option<char> {
    let is_between = |sign: &char| {
        let parted = |cell: &String| cell.split(*sign).filter(|part| !part.trim().is_empty()).count() > 1;
        cells.clone().any(parted)
    };
    [';', '|'].into_iter().filter(|_| shape.lines).find(is_between)
}

/// The key that a column is probably meant for.
fn meant(name: &str, settings: &Settings) -> Option<String> {
    let order = order(settings);
    if check_key(name, settings).is_ok() {
        return Some(name.to_owned());
    }
    // A unit may stand behind the name.
    let name = name.split(['(', '[']).next().unwrap_or_default().trim();
    let slug = slug::slugify(name);
    let parts = ["doi", "arxiv", "isbn", "pmid", "url", "citation"];
    if parts.contains(&slug.as_str()) {
        return Some(format!("source.{slug}"));
    }
    let labelled = settings.fields.iter().find(|field| field.key == slug || has_label(field, name));
    if let Some(field) = labelled {
        return Some(field.key.clone());
    }
    key_here(Where::Record, &slug).filter(|key| order.contains(key)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::settings::default_language;
    use crate::kind::Kinds;

    #[test]
    fn a_map_begins_with_what_names_and_cells_say() {
        let settings = Settings::new("a.yaml".into(), vec![default_language()], Kinds::default());
        let names = ["Method", "Authors", "Paper", "DOI", "year", "Remark", "", "synonyms"].map(str::to_owned);
        let line = ["A", "B; C", "B; C (2001)", "10.1000/1", "2001", "x; y", "", "a|b"].map(str::to_owned);
        let map = start(&names, &[line.into()], b',', "t.csv", &settings);
        let columns = "columns:
  Method: name
  Authors: {key: originators, split: \";\"}
  Paper: source.citation
  DOI: source.doi
  year: year
  Remark:
  synonyms: {key: aliases, split: \"|\"}
";
        assert!(map.ends_with(columns), "{map}");
        let read = Columns::read(&map, &settings).expect("it is a map");
        assert_eq!(read.columns.map(|columns| columns.len()), Some(7));
    }

    #[test]
    fn a_map_that_says_something_else_is_refused() {
        let settings = Settings::new("a.yaml".into(), vec![default_language()], Kinds::default());
        for (map, why) in [
            ("delimiter: x\n", "one of"),
            ("decimal: x\n", "is not what it may be"),
            ("colums: {A: name}\n", "is not known in a map"),
            ("columns: {A: nmae}\n", "did you mean `name`?"),
            ("columns: {A: {key: name, spilt: x}}\n", "neither a key nor"),
            ("columns: [A]\n", "is not what it may be"),
            ("columns: {A: name\n", "line "),
        ] {
            let said = Columns::read(map, &settings).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(said.contains(why), "{map}: {said}");
        }
    }
}
