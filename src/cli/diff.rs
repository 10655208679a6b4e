//! `methodical diff`: the comparison in the terminal.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::bail;
use clap::ValueEnum;
use comfy_table::{Attribute, Cell, Color, ContentArrangement, Table, presets};

use super::explain::explain;
use super::{RootArgs, coloured, find, language, printable};
use crate::build::read;
use crate::catalog::Checked;
use crate::catalog::check::Drafts;
use crate::compare::{Verdict, compare};
use crate::diagnostic::{Diagnostic, Severity, to_text};
use crate::export;
use crate::reading::{PageLanguage, Reading};

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical diff lasso ridge-regression            # a table, fitted to the terminal
  methodical diff lasso ridge-regression --explain  # by which rule values are the same
  methodical diff a b c --format csv > table.csv    # for a spreadsheet";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Two or more ids: the names of records' files.
    #[arg(value_name = "ID", num_args = 2.., required = true)]
    ids: Vec<String>,
    #[command(flatten)]
    root: RootArgs,
    /// The language to read in; the catalogue's base language by default.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Say for each row by which rule values were joined or kept apart.
    #[arg(long)]
    explain: bool,
    /// How to write the comparison.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A table, fitted to the terminal.
    Table,
    /// A Markdown table.
    Markdown,
    /// CSV, as spreadsheets read it.
    Csv,
    /// JSON, with the keys that were compared.
    Json,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let (checked, theme, diagnostics) = read(&args.root.root, Drafts::Include)?;
    // Faults elsewhere don't hinder a comparison, but a comparison of half-read records would lie.
    let is_of_records = |d: &Diagnostic| d.rule.severity() == Severity::Error && d.place.file.starts_with("methods");
    let errors: Vec<Diagnostic> = diagnostics.into_iter().filter(is_of_records).collect();
    let methods = find_all(&checked, &args.ids, &errors)?;
    write!(io::stderr(), "{}", to_text(&errors, &args.root.root, coloured(&io::stderr())))?;

    let language = PageLanguage::load(&theme, &language(&checked, args.lang.as_deref())?)?;
    let reading = Reading { checked: &checked, language: &language };
    let records: Vec<_> = methods.iter().map(|method| &checked.methods[*method]).collect();
    let comparison = compare(&records);
    let table = export::Table::of(reading, &methods, &comparison);
    if args.explain {
        write!(io::stdout(), "{}", printable(&explain(&checked, &methods, &comparison)))?;
        return Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let text = match args.format {
        Format::Table => format!("{}\n{}\n", fitted(reading, &table), reading.counting(&comparison)),
        Format::Markdown => printable(&table.markdown()),
        Format::Csv => printable(&table.csv()?),
        Format::Json => table.json(),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn find_all(checked: &Checked, ids: &[String], errors: &[Diagnostic]) -> anyhow::Result<Vec<usize>> {
    let mut methods = Vec::new();
    for id in ids {
        match find(checked, id, errors)? {
            method if methods.contains(&method) => bail!("`{id}` is given twice"),
            method => methods.push(method),
        }
    }
    Ok(methods)
}

/// The table, fitted to the terminal.
fn fitted(reading: Reading, compared: &export::Table) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    if !coloured(&io::stdout()) {
        table.force_no_tty();
    }
    // Piped output has no width; a wide page is easier to read than one line per word.
    if table.width().is_none() {
        table.set_width(120);
    }
    table.set_header(compared.heads().iter().map(|head| Cell::new(printable(head)).add_attribute(Attribute::Bold)));
    for line in compared.rows() {
        let differs = line.verdict == Verdict::Differs;
        let shade = |cell: Cell| match line.verdict {
            Verdict::Differs => cell,
            _ => cell.add_attribute(Attribute::Dim),
        };
        let mark = if differs { Cell::new(reading.say("mark-differs", &[])).fg(Color::Yellow) } else { Cell::new("") };
        let label = line.beside.as_ref().map_or(line.label.clone(), |beside| format!("{}\n({beside})", line.label));
        let label = printable(&label);
        let cells = line.cells.iter().map(|cell| shade(Cell::new(printable(&export::texts(cell).join("\n")))));
        table.add_row([shade(Cell::new(label)), mark].into_iter().chain(cells));
    }
    table
}
