//! JSON Lines: one object a line, each a record with the keys of its file, and the file's path behind `$file`.

use crate::catalog::settings::Settings;
use crate::diagnostic::did_you_mean;
use crate::edit::keys::order;
use crate::edit::tree::Tree;
use crate::import::{FILE, Row};

/// The rows of a file.
///
/// Errors: every line that is no record.
pub fn rows(text: &str, settings: &Settings) -> Result<Vec<Row>, Vec<String>> {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate();
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        match row(number + 1, line, settings) {
            Ok(row) => rows.push(row),
            Err(fault) => faults.push(format!("line {}: {fault}", number + 1)),
        }
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

fn row(line: usize, text: &str, settings: &Settings) -> Result<Row, String> {
    let tree: Tree = serde_json::from_str(text).map_err(|error| {
        let said = error.to_string();
        said.split(" at line ").next().unwrap_or(&said).to_owned()
    })?;
    let Tree::Map(entries) = tree else { return Err("it is no object".to_owned()) };
    let mut row = Row { line, ..Row::default() };
    let has_file = entries.iter().any(|(key, _)| key == FILE);
    for (key, value) in entries {
        match (key.as_str(), value) {
            (_, Tree::Null) => {}
            (FILE, value) => row.file = value.text().map(str::to_owned),
            ("id", value) if !has_file => row.id = value.text().map(str::to_owned),
            // What an export wrote may have any keys: they were in the file.
            (known, _) if !has_file && !order(settings).contains(&known) => {
                let way_out = did_you_mean(known, order(settings), || "declare it, or leave it out".to_owned());
                return Err(format!("`{known}` is no key of a record; {way_out}"));
            }
            (_, value) => row.values.push((key, value)),
        }
    }
    Ok(row)
}
