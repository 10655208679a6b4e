//! `methodical check`: every diagnostic of every file, nothing written.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::ValueEnum;

use super::{RootArgs, coloured, fails, printable};
use crate::build::{Purpose, examine};
use crate::diagnostic::{counted, summary, to_github, to_json, to_text};

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
    /// List instead every key that joins people of unlike written names, or works of unlike titles, and why.
    #[arg(long)]
    joins: bool,
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
    let (checked, _, diagnostics) = examine(&root, Purpose::Report)?;
    let mut stdout = io::stdout().lock();
    if args.joins {
        let (people, works) = (checked.people.joins(), checked.works.joins());
        for join in people.iter().chain(&works) {
            writeln!(stdout, "{}", printable(&join.key))?;
            join.written.iter().try_for_each(|written| writeln!(stdout, "  {}", printable(written)))?;
            join.why.iter().try_for_each(|why| writeln!(stdout, "    {}", printable(why)))?;
        }
        let (people, works) = (people.len(), works.len());
        let people = if people == 1 { "1 person".to_owned() } else { format!("{people} people") };
        writeln!(stdout, "{people} of unlike names, {} of unlike titles", counted(works, "work"))?;
        return Ok(ExitCode::SUCCESS);
    }
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
