//! `methodical similar`: the nearest methods of one, with the reasons.

use std::io::{self, Write as _};
use std::process::ExitCode;

use super::{RootArgs, find, language, printable};
use crate::build::read;
use crate::catalog::check::Drafts;
use crate::reading::{PageLanguage, Reading};
use crate::similar::neighbours_of;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical similar lasso
  methodical similar lasso --lang uk";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// An id: the name of a record's file.
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    root: RootArgs,
    /// The language to read in; the catalogue's base language by default.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let (checked, theme, diagnostics) = read(&args.root.root, Drafts::Include)?;
    let method = find(&checked, &args.id, &diagnostics)?;
    let language = PageLanguage::load(&theme, &language(&checked, args.lang.as_deref())?)?;
    let reading = Reading { checked: &checked, language: &language };
    let mut stdout = io::stdout().lock();
    let neighbours = neighbours_of(&checked, method);
    if neighbours.is_empty() {
        writeln!(stdout, "no method of this catalogue is near `{}`", args.id)?;
    }
    for near in neighbours {
        let id = &checked.methods[near.method].id;
        let (name, reasons) = (printable(&reading.name(near.method).text), printable(&reading.reasons(&near)));
        writeln!(stdout, "{:.2}  {id}  {name}: {reasons}", near.similarity)?;
    }
    Ok(ExitCode::SUCCESS)
}
