//! Data for machines and for other programs: records and comparisons as JSON, CSV and Markdown.
//!
//! In: checked methods, comparisons, a reading. Out: text. No HTML, no files.

pub mod latex;
pub mod rows;
pub mod sources;

use std::io::{self, Write};

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter};
use serde_json::{Map, Value as Json, json};

use crate::catalog::settings::FORMAT;
use crate::catalog::{Cell, Checked};
use crate::compare::{Comparison, Distance, Row, Verdict};
use crate::language::{Localised, Tag};
use crate::reading::{Phrase, Reading, iso};
use crate::value::Gap;
use crate::value::source::Source;
use crate::words::Arg;

/// A method's record as JSON, with all languages and the key of each atom.
pub fn record(checked: &Checked, method: usize) -> String {
    #[derive(Serialize)]
    struct Record<'m> {
        format: u32,
        id: &'m str,
        name: &'m Localised,
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        formerly: &'m [String],
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
        format: FORMAT,
        id: &own.id,
        name: &own.name,
        formerly: &own.formerly,
        fields: fields.collect(),
        references: own.references.iter().collect(),
        updated: own.updated.map(iso),
        version: own.version.as_deref(),
        license: checked.settings.license.as_ref().map(|license| license.name.as_str()),
    };
    pretty(&record)
}

/// A comparison in words: read once, written in any format.
pub struct Table<'c> {
    reading: Reading<'c>,
    comparison: &'c Comparison,
    /// The methods in the order of columns, by index.
    methods: &'c [usize],
    /// The rows that some column has a value in.
    rows: Vec<TableRow<'c>>,
}

/// One row in words.
pub struct TableRow<'c> {
    row: &'c Row,
    /// The label.
    pub label: String,
    /// The verdict.
    pub verdict: Verdict,
    /// What is said beside the label: how far apart the values are, or how many there are.
    pub beside: Option<String>,
    /// For each column its atoms, or the words of its gap.
    pub cells: Vec<Result<Vec<Phrase>, String>>,
}

impl<'c> Table<'c> {
    /// Reads a comparison.
    pub fn of(reading: Reading<'c>, methods: &'c [usize], comparison: &'c Comparison) -> Self {
        let cell = |method: usize, field: usize| match &reading.checked.methods[method].cells[field] {
            Cell::Gap(gap) => Err(reading.gap(*gap)),
            Cell::Atoms(atoms) => Ok(atoms.iter().map(|atom| reading.atom(field, atom)).collect()),
        };
        let rows = comparison.rows.iter().filter(|row| row.verdict != Verdict::Absent).map(|row| TableRow {
            row,
            label: reading.label(row.field).text,
            verdict: row.verdict,
            beside: reading.beside(row, methods.len()),
            cells: methods.iter().map(|method| cell(*method, row.field)).collect(),
        });
        Self { reading, comparison, methods, rows: rows.collect() }
    }

    /// The rows that some column has a value in.
    pub fn rows(&self) -> &[TableRow<'c>] {
        &self.rows
    }

    /// What the first two columns are, then the names of methods.
    pub fn heads(&self) -> Vec<String> {
        let names = self.methods.iter().map(|method| self.reading.name(*method).text);
        [self.reading.say("column-label", &[]), String::new()].into_iter().chain(names).collect()
    }

    /// The sentence over the table, as on the page.
    pub fn caption(&self) -> String {
        let names = self.reading.list(&self.heads().split_off(2));
        let count = self.reading.counting(self.comparison);
        self.reading.say("compare-caption", &[("names", Arg::Said(&names)), ("count", Arg::Said(&count))])
    }

    /// JSON: methods, rows with verdicts, groups and distances, cells with atoms.
    pub fn json(&self) -> String {
        let mut shown = self.rows.iter();
        let rows = self.comparison.rows.iter().map(|row| {
            let read = if row.verdict == Verdict::Absent { None } else { shown.next() };
            self.json_row(row, read)
        });
        pretty(&JsonTable {
            counts: counts(self.comparison),
            format: FORMAT,
            language: &self.reading.language.tag,
            methods: self
                .methods
                .iter()
                .map(|method| JsonMethod { id: self.id(*method), name: self.reading.name(*method).text })
                .collect(),
            rows: rows.collect(),
            sentence: self.reading.counting(self.comparison),
        })
    }

    fn json_row<'t>(&'t self, row: &'t Row, read: Option<&'t TableRow>) -> JsonRow<'t> {
        let field = &self.reading.checked.fields()[row.field];
        let cell = |(column, method): (usize, &usize)| {
            let method_id = self.id(*method);
            match (&self.reading.checked.methods[*method].cells[row.field], read.map(|read| &read.cells[column])) {
                (Cell::Atoms(atoms), Some(Ok(phrases))) => {
                    let atoms = atoms.iter().zip(phrases).zip(&row.shared[column]).map(|((atom, phrase), shared)| {
                        JsonAtom { key: &atom.key, lang: phrase.tag.as_ref(), shared: *shared, text: &phrase.text }
                    });
                    JsonCell::Value { atoms: atoms.collect(), method: method_id }
                }
                (cell, _) => JsonCell::Gap { gap: cell.gap().map(Gap::id), method: method_id },
            }
        };
        JsonRow {
            best: &row.best,
            cells: self.methods.iter().enumerate().map(cell).collect(),
            distance: row.distance.as_ref(),
            field: &field.key,
            groups: &row.groups,
            kind: field.kind.name(),
            label: self.reading.label(row.field).text,
            verdict: row.verdict.id(),
        }
    }

    fn id(&self, method: usize) -> &'c str {
        &self.reading.checked.methods[method].id
    }

    /// CSV (RFC 4180): label, verdict, one column a method; items of lists on lines of their own.
    ///
    /// Errors: a table that CSV can't hold.
    pub fn csv(&self) -> anyhow::Result<String> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        writer.write_record(self.heads().iter().map(|head| harmless(head)))?;
        for row in &self.rows {
            let verdict = self.reading.say(&format!("verdict-{}", row.verdict.id()), &[]);
            let cells = row.cells.iter().map(|cell| harmless(&texts(cell).join("\n")));
            writer.write_record([harmless(&row.label), verdict].into_iter().chain(cells))?;
        }
        Ok(String::from_utf8(writer.into_inner()?)?)
    }

    /// A GitHub-flavoured Markdown table.
    pub fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let heads: Vec<String> = self.heads().iter().map(|head| in_table(head)).collect();
        let mut text = line(&heads) + &line(&vec!["---".to_owned(); heads.len()]);
        for row in &self.rows {
            let mark =
                if row.verdict == Verdict::Differs { self.reading.say("mark-differs", &[]) } else { String::new() };
            let cells =
                row.cells.iter().map(|cell| texts(cell).into_iter().map(in_table).collect::<Vec<_>>().join("<br>"));
            text += &line(&[in_table(&row.label), mark].into_iter().chain(cells).collect::<Vec<_>>());
        }
        text + "\n" + &self.reading.counting(self.comparison) + "\n"
    }
}

/// A comparison as JSON. Keys stand in the order of the alphabet, here and below: a browser that composes the same
/// comparison writes them in the same order.
#[derive(Serialize)]
struct JsonTable<'t> {
    counts: BTreeMap<&'static str, usize>,
    format: u32,
    language: &'t Tag,
    methods: Vec<JsonMethod<'t>>,
    rows: Vec<JsonRow<'t>>,
    sentence: String,
}

#[derive(Serialize)]
struct JsonMethod<'t> {
    id: &'t str,
    name: String,
}

#[derive(Serialize)]
struct JsonRow<'t> {
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    best: &'t [bool],
    cells: Vec<JsonCell<'t>>,
    distance: Option<&'t Distance>,
    field: &'t str,
    groups: &'t [Option<usize>],
    kind: &'static str,
    label: String,
    verdict: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum JsonCell<'t> {
    Value { atoms: Vec<JsonAtom<'t>>, method: &'t str },
    Gap { gap: Option<&'static str>, method: &'t str },
}

#[derive(Serialize)]
struct JsonAtom<'t> {
    key: &'t str,
    lang: Option<&'t Tag>,
    shared: bool,
    text: &'t str,
}

/// How many rows have each verdict; of rows that are not compared, if there are some.
fn counts(comparison: &Comparison) -> BTreeMap<&'static str, usize> {
    let counts = Verdict::ALL.iter().map(|verdict| (*verdict, comparison.count(*verdict)));
    let told = counts.filter(|(verdict, count)| *verdict != Verdict::Shown || *count > 0);
    told.map(|(verdict, count)| (verdict.id(), count)).collect()
}

/// The texts of a cell; a gap has its words.
pub fn texts(cell: &Result<Vec<Phrase>, String>) -> Vec<&str> {
    match cell {
        Ok(phrases) => phrases.iter().map(|phrase| phrase.text.as_str()).collect(),
        Err(gap) => vec![gap],
    }
}

fn pretty(value: &impl Serialize) -> String {
    let mut text = Vec::new();
    value
        .serialize(&mut serde_json::Serializer::with_formatter(&mut text, AsInScripts::default()))
        .expect("maps have text keys, so they are always JSON");
    text.push(b'\n');
    String::from_utf8(text).expect("JSON is UTF-8")
}

/// Indented JSON with numbers as scripts write them: `1` and not `1.0`, `0.00001` and not `1e-5`.
#[derive(Default)]
struct AsInScripts(PrettyFormatter<'static>);

impl Formatter for AsInScripts {
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(in_scripts(value).as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

/// A number as a script writes it (ECMA-262, `Number::toString`): Rust and scripts find the same digits, but begin to
/// write exponents at other sizes.
fn in_scripts(value: f64) -> String {
    let plain = format!("{value}");
    if value == 0.0 || (1e-6..1e21).contains(&value.abs()) {
        return if value == 0.0 { "0".to_owned() } else { plain };
    }
    let text = format!("{value:e}");
    if text.contains("e-") { text } else { text.replace('e', "e+") }
}

/// A cell that a spreadsheet would run as a formula is marked as text.
fn harmless(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet would run a cell (OWASP, "CSV Injection"). A negative number is none.
pub fn is_formula(text: &str) -> bool {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = text.strip_prefix('-').is_some_and(|number| match number.split_once('.') {
        Some((whole, rest)) => is_digits(whole) && is_digits(rest),
        None => is_digits(number),
    });
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number
}

/// Text inside of a Markdown table: one line, its markup escaped.
pub fn in_table(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if matches!(c, '|' | '\\' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_marked_and_numbers_are_not() {
        for text in ["-5", "-0.5", "5", "a=b", "", "'=1"] {
            assert_eq!(harmless(text), text);
        }
        for text in ["=1", "+49 123", "+5", "-2+3", "@x", "-", "-.5", "-5.", "\t-5", "-5\n=1"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
    }

    #[test]
    fn numbers_are_written_as_scripts_write_them() {
        for (value, written) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1.0, "1"),
            (2.5, "2.5"),
            (-0.1, "-0.1"),
            (1e-6, "0.000001"),
            (2.5e-7, "2.5e-7"),
            (1e-7, "1e-7"),
            (1e16, "10000000000000000"),
            (1e21, "1e+21"),
            (1.5e300, "1.5e+300"),
        ] {
            assert_eq!(in_scripts(value), written);
        }
        assert_eq!(
            pretty(&json!({"a": 1.0, "b": [], "c": [true]})),
            "{\n  \"a\": 1,\n  \"b\": [],\n  \"c\": [\n    true\n  ]\n}\n"
        );
    }
}
