//! `methodical check`: every diagnostic of every file, nothing written.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::ValueEnum;

use super::{RootArgs, coloured, counted, fails};
use crate::build::read;
use crate::catalog::check::Drafts;
use crate::diagnostic::{summary, to_github, to_json, to_text};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    root: RootArgs,
    /// How to report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Let warnings fail the check, too.
    #[arg(long)]
    strict: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people: each finding with the line that it speaks of.
    Text,
    /// For programs: one JSON object a line.
    Json,
    /// For GitHub: workflow commands that mark lines of a pull request.
    Github,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = args.root.root;
    // Drafts are checked too: they are what editors are working on.
    let (checked, _, diagnostics) = read(&root, Drafts::Include)?;
    let mut stdout = io::stdout().lock();
    match args.format {
        Format::Text => {
            write!(stdout, "{}", to_text(&diagnostics, &root, coloured(&io::stdout())))?;
            writeln!(stdout, "{}: {}", counted(checked.methods.len(), "method"), summary(&diagnostics))?;
        }
        Format::Json => write!(stdout, "{}", to_json(&diagnostics))?,
        Format::Github => write!(stdout, "{}", to_github(&diagnostics))?,
    }
    Ok(if fails(&diagnostics, args.strict) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
