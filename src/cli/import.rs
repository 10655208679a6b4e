//! `methodical import`: records from a spreadsheet, JSON Lines or a bibliography.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::ValueEnum;

use super::{RootArgs, Talk, coloured, settings};
use crate::catalog::file::why;
use crate::catalog::settings::Settings;
use crate::diagnostic::{counted, to_text, visible, visible_path};
use crate::edit::files::read_all;
use crate::import::columns::{Columns, start};
use crate::import::{Outcome, Planned, Row, lines, plan, table, works, write};

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical import methods.csv              # columns are keys: name, year, source.doi, name.uk
  methodical import table.csv --map map.yaml  # writes a map of columns; the second time, uses it
  methodical import refs.bib                 # a draft for each work
  methodical import methods.jsonl --dry-run  # says what would happen";

/// The largest file that is imported, in bytes.
const MAX_BYTES: u64 = 512 * 1024 * 1024;

/// How many files are named in each list; more are more than anybody reads.
const NAMED: usize = 20;

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The file: CSV, TSV, JSON Lines, BibTeX or CSL-JSON.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What the file is, where its ending doesn't say so.
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    /// Which column of a table is which key. A map that is not there is written, and nothing is imported.
    #[arg(long, value_name = "MAP")]
    map: Option<PathBuf>,
    /// Write nothing; say what would be written.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    root: RootArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table: CSV, or what else stands between its cells.
    #[value(alias = "tsv")]
    Csv,
    /// JSON Lines.
    Jsonl,
    /// BibTeX or BibLaTeX.
    Bib,
    /// CSL-JSON.
    Csl,
}

impl Format {
    /// What a file's ending says.
    fn of(file: &Path) -> anyhow::Result<Self> {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        Ok(match ending.as_str() {
            "csv" | "tsv" | "tab" => Self::Csv,
            "jsonl" | "ndjson" => Self::Jsonl,
            "bib" => Self::Bib,
            "json" => Self::Csl,
            "xlsx" | "xls" | "ods" => {
                bail!("a spreadsheet's own file is not read; save it as CSV with the encoding UTF-8")
            }
            _ => bail!("its ending doesn't say what it is; say it by --format csv, jsonl, bib or csl"),
        })
    }
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let shown = visible_path(&args.file);
    let of_file = || format!("`{shown}`");
    let format = args.format.map_or_else(|| Format::of(&args.file), Ok).with_context(of_file)?;
    if args.map.is_some() && format != Format::Csv {
        bail!("a map is of columns: it goes with a table, CSV or TSV");
    }
    let text = text_of(&args.file)?;
    let settings = &settings(&args.root.root)?;
    if let Some(map) = args.map.as_deref().filter(|map| !map.exists()) {
        return begin_map(map, &args.file, &text, settings, talk);
    }
    let rows = match format {
        Format::Csv => {
            let columns = args.map.as_deref().map(|map| read_map(map, settings)).transpose()?.unwrap_or_default();
            table::rows(&text, &columns, settings)
        }
        Format::Jsonl => lines::rows(&text, settings),
        Format::Bib | Format::Csl => {
            let found = works::works(&text).with_context(of_file)?;
            if talk == Talk::Usual {
                for (part, works) in &found.left_out {
                    writeln!(io::stderr(), "no place for `{}`, of {}", visible(part), counted(*works, "work"))?;
                }
            }
            Ok(found.rows)
        }
    };
    let (files, found) = read_all(&args.root.root);
    if !found.is_empty() {
        write!(io::stderr(), "{}", to_text(&found, &args.root.root, coloured(&io::stderr())))?;
        bail!("nothing was imported: some files can't be read");
    }
    match rows.and_then(|rows: Vec<Row>| plan(&files, &rows, settings)) {
        Err(faults) => {
            for fault in &faults {
                writeln!(io::stderr(), "{shown}: {}", visible(fault))?;
            }
            let is_of_columns = args.map.is_none() && faults.iter().any(|fault| fault.starts_with("the column"));
            let way_out = if is_of_columns { "; `--map FILE` writes a map of columns to begin with" } else { "" };
            bail!("nothing was imported: {} in `{shown}`{way_out}", counted(faults.len(), "fault"));
        }
        Ok(planned) => {
            if !args.dry_run {
                write(&args.root.root, &planned)?;
            }
            if talk == Talk::Usual {
                report(&planned, args.dry_run)?;
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// What was done to which file.
fn report(planned: &[Planned], dry_run: bool) -> anyhow::Result<()> {
    let mut stdout = io::stdout().lock();
    let mut count = |outcome, word: &str| -> anyhow::Result<String> {
        let of_kind: Vec<&Planned> = planned.iter().filter(|file| file.outcome == outcome).collect();
        if outcome != Outcome::Same {
            for file in of_kind.iter().take(NAMED) {
                writeln!(stdout, "{word} {}", visible(&file.file))?;
            }
            if of_kind.len() > NAMED {
                writeln!(stdout, "{word} {} more", of_kind.len() - NAMED)?;
            }
        }
        Ok(format!("{} {word}", of_kind.len()))
    };
    let said =
        [count(Outcome::Added, "added")?, count(Outcome::Changed, "changed")?, count(Outcome::Same, "as before")?];
    let meant = if dry_run { "would be: " } else { "" };
    writeln!(stdout, "{meant}{}", said.join(", "))?;
    Ok(())
}

/// Writes a map of columns to begin with.
fn begin_map(map: &Path, file: &Path, text: &str, settings: &Settings, talk: Talk) -> anyhow::Result<ExitCode> {
    let delimiter = table::delimiter(text);
    let names = table::names(text, delimiter).with_context(|| format!("`{}`", visible_path(file)))?;
    let said = start(&names, &table::sample(text, delimiter), delimiter, &visible_path(file), settings);
    let cant = |error: io::Error| anyhow::anyhow!("`{}` can't be written: {}", visible_path(map), why(&error));
    fs::File::create_new(map).and_then(|mut new| new.write_all(said.as_bytes())).map_err(cant)?;
    if talk == Talk::Usual {
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{}: a map of {}", visible_path(map), counted(names.len(), "column"))?;
        writeln!(stdout, "\nnext:\n  say in it which column is which key, then run the same command again")?;
    }
    Ok(ExitCode::SUCCESS)
}

fn read_map(map: &Path, settings: &Settings) -> anyhow::Result<Columns> {
    let shown = visible_path(map);
    let text = fs::read_to_string(map).map_err(|error| anyhow::anyhow!("`{shown}` can't be read: {}", why(&error)))?;
    Columns::read(&text, settings).with_context(|| format!("`{shown}`"))
}

fn text_of(file: &Path) -> anyhow::Result<String> {
    let shown = visible_path(file);
    let cant = |error: io::Error| anyhow::anyhow!("`{shown}` can't be read: {}", why(&error));
    if fs::metadata(file).map_err(cant)?.len() > MAX_BYTES {
        bail!("`{shown}` is larger than {} MB", MAX_BYTES / 1024 / 1024);
    }
    table::text(&fs::read(file).map_err(cant)?).with_context(|| format!("`{shown}`"))
}
