//! `methodical export`: all records as a table or JSON Lines, or their sources as a bibliography.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::bail;
use clap::ValueEnum;

use super::{RootArgs, Talk, coloured, settings, told};
use crate::catalog::Checked;
use crate::catalog::check::{Drafts, check};
use crate::catalog::load::load;
use crate::diagnostic::{counted, to_text};
use crate::edit::files::read_all;
use crate::export::rows::{csv, json_lines, said};
use crate::export::sources::{Bibliography, bibtex, csl_json};
use crate::kind::Kinds;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical export csv > methods.csv         # one line a file; `methodical import` takes it back
  methodical export jsonl > methods.jsonl     # one JSON object a line
  methodical export bib > sources.bib         # the sources of all methods as BibTeX
  methodical export csl > sources.csl.json    # the same as CSL-JSON";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// What to write, to standard output.
    #[arg(value_enum, value_name = "FORMAT")]
    format: Format,
    #[command(flatten)]
    root: RootArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for spreadsheets: all keys of all files, drafts and languages too.
    Csv,
    /// JSON Lines, the same for programs.
    Jsonl,
    /// BibTeX: the works that methods name as sources.
    Bib,
    /// CSL-JSON: the same works.
    Csl,
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let root = &args.root.root;
    let mut stdout = io::stdout().lock();
    if let Format::Bib | Format::Csl = args.format {
        let (checked, _) = check(load(root, &Kinds::default())?.0, Drafts::Include);
        let methods: Vec<usize> = (0..checked.methods.len()).collect();
        let bibliography = Bibliography::of(&checked);
        let works = bibliography.works_of(&checked, &methods);
        let entries: Vec<_> = works.iter().filter_map(|work| bibliography.entry(work)).collect();
        let text = if args.format == Format::Bib { bibtex(&entries) } else { csl_json(&entries) };
        stdout.write_all(text.as_bytes())?;
        if talk == Talk::Usual {
            writeln!(io::stderr(), "{}", no_place(&checked, entries.len()))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let settings = settings(root)?;
    let (files, found) = read_all(root);
    if !found.is_empty() {
        write!(io::stderr(), "{}", to_text(&found, root, coloured(&io::stderr())))?;
        bail!("nothing was exported: some files can't be read");
    }
    let said = said(&files)?;
    let text = if args.format == Format::Csv { csv(&said, &settings)? } else { json_lines(&said, &settings) };
    stdout.write_all(text.as_bytes())?;
    let comments: usize = said.iter().map(|file| file.comments).sum();
    if talk == Talk::Usual && comments > 0 {
        let files = said.iter().filter(|file| file.comments > 0).count();
        let words = format!("{} in {}", counted(comments, "comment"), counted(files, "file"));
        writeln!(io::stderr(), "no place in it: {words}; an import leaves them where they are")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What a bibliography has no place for.
fn no_place(checked: &Checked, works: usize) -> String {
    let is_source = |key: &str| checked.fields().iter().any(|field| field.key == key && field.kind.name() == "source");
    let filled = |index: &usize| checked.methods.iter().any(|method| method.cells[*index].gap().is_none());
    let fields = (0..checked.fields().len()).filter(filled).map(|index| checked.fields()[index].key.as_str());
    let references = checked.methods.iter().any(|method| !method.references.is_empty()).then_some("references");
    let keys: Vec<&str> = ["name"].into_iter().chain(fields.filter(|key| !is_source(key))).chain(references).collect();
    let methods = counted(checked.methods.len(), "method");
    told(&format!("{} of {methods}; no place in it: {}", counted(works, "work"), keys.join(", ")))
}
