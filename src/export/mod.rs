//! Data for machines and for other programs: records and comparisons as JSON, CSV and Markdown.
//!
//! In: checked methods, comparisons, a reading. Out: text. No HTML, no files.

pub mod latex;
pub mod sources;

use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use crate::catalog::{Cell, Checked};
use crate::compare::{Comparison, Row, Verdict};
use crate::language::Localised;
use crate::reading::{Reading, iso};
use crate::value::source::Source;

/// A method's record as JSON, with all languages and the key of each atom.
pub fn record(checked: &Checked, method: usize) -> String {
    #[derive(Serialize)]
    struct Record<'m> {
        id: &'m str,
        name: &'m Localised,
        fields: Map<String, Json>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        references: Vec<&'m Source>,
        #[serde(skip_serializing_if = "Option::is_none")]
        updated: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<&'m str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        license: Option<&'m str>,
    }
    let own = &checked.methods[method];
    let fields = checked.fields().iter().zip(&own.cells).map(|(field, cell)| {
        let value = match cell {
            Cell::Gap(gap) => json!({"gap": gap.id()}),
            Cell::Atoms(atoms) => atoms.iter().map(|atom| json!({"key": &*atom.key, "value": &atom.item})).collect(),
        };
        (field.key.clone(), value)
    });
    let record = Record {
        id: &own.id,
        name: &own.name,
        fields: fields.collect(),
        references: own.references.iter().collect(),
        updated: own.updated.map(iso),
        version: own.version.as_deref(),
        license: checked.settings.license.as_ref().map(|license| license.name.as_str()),
    };
    pretty(&record)
}

/// A comparison in every format that has words, by the name of its file.
///
/// Errors: a table that CSV can't hold.
pub fn tables(reading: Reading, methods: &[usize], comparison: &Comparison) -> anyhow::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("comparison.csv", csv(reading, methods, comparison)?),
        ("comparison.md", markdown(reading, methods, comparison)),
        ("comparison.json", json(reading, methods, comparison)),
        ("comparison.tex", latex::table(reading, methods, comparison)),
    ])
}

/// A comparison as JSON: methods, rows with verdicts, groups and distances, cells with atoms.
pub fn json(reading: Reading, methods: &[usize], comparison: &Comparison) -> String {
    let columns: Vec<Json> = methods
        .iter()
        .map(|method| json!({"id": reading.checked.methods[*method].id, "name": reading.name(*method).text}))
        .collect();
    let rows: Vec<Json> = comparison.rows.iter().map(|row| json_row(reading, methods, row)).collect();
    pretty(&json!({
        "language": reading.language.tag,
        "methods": columns,
        "counts": Verdict::ALL.iter().map(|verdict| (verdict.id().to_owned(), json!(comparison.count(*verdict)))).collect::<Map<_, _>>(),
        "sentence": reading.counting(comparison),
        "rows": rows,
    }))
}

fn json_row(reading: Reading, methods: &[usize], row: &Row) -> Json {
    let field = &reading.checked.fields()[row.field];
    let cells: Vec<Json> = methods
        .iter()
        .enumerate()
        .map(|(column, method)| {
            let cell = &reading.checked.methods[*method].cells[row.field];
            let atoms = cell.atoms().iter().zip(&row.shared[column]).map(|(atom, shared)| {
                let phrase = reading.atom(row.field, atom);
                json!({"key": &*atom.key, "text": phrase.text, "lang": phrase.tag, "shared": shared})
            });
            match cell.gap() {
                Some(gap) => json!({"method": reading.checked.methods[*method].id, "gap": gap.id()}),
                None => json!({"method": reading.checked.methods[*method].id, "atoms": atoms.collect::<Vec<_>>()}),
            }
        })
        .collect();
    json!({
        "field": field.key,
        "label": reading.label(row.field).text,
        "kind": field.kind.name(),
        "verdict": row.verdict.id(),
        "groups": row.groups,
        "distance": row.distance,
        "cells": cells,
    })
}

fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("maps have text keys, so they are always JSON");
    text.push('\n');
    text
}

/// One line of a table: the row's label, its verdict and the text of each cell.
pub struct Line {
    /// The label.
    pub label: String,
    /// The verdict.
    pub verdict: Verdict,
    /// How far apart the values are.
    pub distance: Option<String>,
    /// One text per column; a list has its items, a single value one.
    pub cells: Vec<Vec<String>>,
}

/// The rows of a comparison as text, without those that nobody has a value in.
pub fn lines(reading: Reading, methods: &[usize], comparison: &Comparison) -> Vec<Line> {
    let shown = comparison.rows.iter().filter(|row| row.verdict != Verdict::Absent);
    shown
        .map(|row| Line {
            label: reading.label(row.field).text,
            verdict: row.verdict,
            distance: row.distance.map(|distance| reading.distance(row.field, distance)),
            cells: methods
                .iter()
                .map(|method| match &reading.checked.methods[*method].cells[row.field] {
                    Cell::Gap(gap) => vec![reading.gap(*gap)],
                    Cell::Atoms(atoms) => atoms.iter().map(|atom| reading.atom(row.field, atom).text).collect(),
                })
                .collect(),
        })
        .collect()
}

/// The heads of a table: what the first two columns are, then the names of methods.
pub fn heads(reading: Reading, methods: &[usize]) -> Vec<String> {
    let mut heads = vec![reading.say("column-label", &[]), String::new()];
    heads.extend(methods.iter().map(|method| reading.name(*method).text));
    heads
}

/// A comparison as CSV (RFC 4180): label, verdict, one column a method; items of lists on lines of their own.
pub fn csv(reading: Reading, methods: &[usize], comparison: &Comparison) -> anyhow::Result<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(heads(reading, methods))?;
    for line in lines(reading, methods, comparison) {
        let verdict = reading.say(&format!("verdict-{}", line.verdict.id()), &[]);
        let cells = line.cells.iter().map(|cell| harmless(&cell.join("\n")));
        writer.write_record([line.label, verdict].into_iter().chain(cells))?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

/// A cell that a spreadsheet would run as a formula is marked as text (OWASP, "CSV Injection").
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// A comparison as a GitHub-flavoured Markdown table.
pub fn markdown(reading: Reading, methods: &[usize], comparison: &Comparison) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut heads = heads(reading, methods);
    heads.iter_mut().for_each(|head| *head = in_table(head));
    let mut text = line(&heads) + &line(&vec!["---".to_owned(); heads.len()]);
    for row in lines(reading, methods, comparison) {
        let mark = if row.verdict == Verdict::Differs { reading.say("mark-differs", &[]) } else { String::new() };
        let cells = row.cells.iter().map(|cell| cell.iter().map(|item| in_table(item)).collect::<Vec<_>>().join("<br>"));
        text += &line(&[in_table(&row.label), mark].into_iter().chain(cells).collect::<Vec<_>>());
    }
    text + "\n" + &reading.counting(comparison) + "\n"
}

/// Text inside of a Markdown table: one line, its markup escaped.
fn in_table(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '|' | '\\' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
