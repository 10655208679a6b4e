//! Tables as spreadsheets write them: CSV and TSV, with or without a byte order mark, parted by what their first line says.
//!
//! In: a file's bytes, and what is known of its columns. Out: rows; or every fault with its line.

use anyhow::{Context as _, bail};

use crate::catalog::settings::Settings;
use crate::edit::tree::Tree;
use crate::import::cell::{Shape, decode};
use crate::import::columns::{Column, Columns};
use crate::import::{FILE, MORE, Row};

/// The text of a table's bytes: UTF-8, or UTF-16 with its mark.
///
/// Errors: it is neither; the line is named.
pub fn text(bytes: &[u8]) -> anyhow::Result<String> {
    let wide = |order: fn([u8; 2]) -> u16, rest: &[u8]| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        String::from_utf16(&units).context("it is not whole UTF-16 text; save it as UTF-8")
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => wide(u16::from_be_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> anyhow::Result<String> {
    String::from_utf8(bytes.to_vec()).map_err(|error| {
        let line = bytes[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        anyhow::anyhow!("line {line} is not UTF-8 text; save it with the encoding UTF-8")
    })
}

/// What stands between the cells of a table: the sign that its first line has most of.
pub fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // Of equal counts the first one is taken.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| *sign)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes())
}

/// The names of a table's columns.
///
/// Errors: it has none, or one name twice.
pub fn names(text: &str, delimiter: u8) -> anyhow::Result<Vec<String>> {
    let names: Vec<String> = reader(text, delimiter).headers()?.iter().map(|name| name.trim().to_owned()).collect();
    if names.iter().all(String::is_empty) {
        bail!("it has no first line with names of columns");
    }
    for (number, name) in names.iter().enumerate() {
        if !name.is_empty() && names[..number].contains(name) {
            bail!("two columns are called `{name}`; call one otherwise");
        }
    }
    Ok(names)
}

/// The first lines of a table, as far as they can be read.
pub fn sample(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    const LINES: usize = 100;
    let records = reader(text, delimiter).into_records().take(LINES).filter_map(Result::ok);
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

/// The rows of a table.
///
/// Errors: of its columns the first, of its rows all.
pub fn rows(text: &str, columns: &Columns, settings: &Settings) -> Result<Vec<Row>, Vec<String>> {
    let alone = |error: anyhow::Error| vec![format!("{error:#}")];
    let delimiter = columns.delimiter.unwrap_or_else(|| delimiter(text));
    let names = names(text, delimiter).map_err(alone)?;
    let (mut known, mut faults) = (Vec::new(), Vec::new());
    for name in &names {
        match columns.find(name, settings) {
            // A column without a name is as good as none where nothing stands in it.
            _ if name.is_empty() => known.push(Column::default()),
            Ok(column) => known.push(column),
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut rows = Vec::new();
    for record in reader(text, delimiter).records() {
        match record {
            Err(error) => faults.push(error.to_string()),
            Ok(record) => {
                let line = record.position().map_or(0, |position| position.line() as usize);
                match row(line, &record, &known, columns.decimal, settings) {
                    Ok(row) => rows.extend(row),
                    Err(fault) => faults.push(format!("line {line}: {fault}")),
                }
            }
        }
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

/// One line of a table; `None` where nothing stands in it.
fn row(
    line: usize,
    record: &csv::StringRecord,
    columns: &[Column],
    decimal: char,
    settings: &Settings,
) -> Result<Option<Row>, String> {
    if record.iter().skip(columns.len()).any(|cell| !cell.is_empty()) {
        return Err(format!("it has {} cells, and the first line has {}", record.len(), columns.len()));
    }
    let mut row = Row { line, ..Row::default() };
    for (cell, column) in record.iter().zip(columns) {
        let Some(name) = &column.key else { continue };
        let (key, part) = name.split_once('.').map_or((name.as_str(), None), |(key, part)| (key, Some(part)));
        let shape = if part.is_some() { Shape::default() } else { Shape::of(settings, key) };
        let Some(value) = decode(&split(cell, column), shape, decimal)? else { continue };
        match (key, part) {
            (FILE, _) => row.file = value.text().map(str::to_owned),
            (MORE, _) => row.values.extend(value.entries().iter().cloned()),
            (_, None) => {
                if shape.localised && value.text().is_some() {
                    row.in_parts.insert(key.to_owned());
                }
                add(&mut row.values, key, value)?;
            }
            (_, Some(part)) => {
                row.in_parts.insert(key.to_owned());
                add_part(&mut row.values, key, part, value, settings)?;
            }
        }
    }
    let id = row.values.iter().position(|(key, _)| key == "id").filter(|_| row.file.is_none());
    if let Some(at) = id {
        row.id = row.values.remove(at).1.text().map(str::to_owned);
    }
    let says_nothing = row.file.is_none() && row.id.is_none() && row.values.is_empty();
    Ok((!says_nothing).then_some(row))
}

/// The items of a cell on lines of their own.
fn split(cell: &str, column: &Column) -> String {
    match &column.split {
        Some(sign) if !cell.trim_start().starts_with(['[', '{', '"']) => cell.replace(sign.as_str(), "\n"),
        _ => cell.to_owned(),
    }
}

fn add(values: &mut Vec<(String, Tree)>, key: &str, value: Tree) -> Result<(), String> {
    if values.iter().any(|(known, _)| known == key) {
        return Err(format!("`{key}` is given twice, whole and in parts"));
    }
    values.push((key.to_owned(), value));
    Ok(())
}

/// A part of a value. Beside the text of the base language, others may stand in columns of their own.
fn add_part(
    values: &mut Vec<(String, Tree)>,
    key: &str,
    part: &str,
    value: Tree,
    settings: &Settings,
) -> Result<(), String> {
    let new = (part.to_owned(), value);
    match values.iter_mut().find(|(known, _)| known == key) {
        None => values.push((key.to_owned(), Tree::Map(vec![new]))),
        Some((_, Tree::Map(parts))) if parts.iter().all(|(known, _)| known != part) => parts.push(new),
        Some((_, whole @ Tree::Text(_)))
            if Shape::of(settings, key).localised && part != settings.languages[0].as_str() =>
        {
            let base = settings.languages[0].as_str().to_owned();
            *whole = Tree::Map(vec![(base, std::mem::replace(whole, Tree::Null)), new]);
        }
        Some(_) => return Err(format!("`{key}` is given twice, whole and in parts")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_as_it_was_saved() {
        let wide: Vec<u8> = "\u{feff}naïve;b".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&wide).ok().as_deref(), Some("naïve;b"));
        let big: Vec<u8> = "\u{feff}naïve;b".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&big).ok().as_deref(), Some("naïve;b"));
        assert_eq!(text(b"\xef\xbb\xbfname").ok().as_deref(), Some("name"));
        let said = text(b"name\nna\xefve").err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.starts_with("line 2 is not UTF-8"), "{said}");
        for (line, sign) in [("a,b", b','), ("a;b,c;d", b';'), ("a\tb", b'\t'), ("a", b','), ("\"a;b;c\",d\n;;;", b',')]
        {
            assert_eq!(delimiter(line), sign, "{line}");
        }
    }
}
