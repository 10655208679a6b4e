//! `methodical init`: a catalogue to begin with.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::Talk;
use crate::diagnostic::visible_path;
use crate::starter::begin;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical init my-catalogue  # a new folder
  methodical init .             # this one";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The folder. It is made if it is not there; nothing that is in it is overwritten.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let written = begin(&args.folder)?;
    if talk == Talk::Quiet {
        return Ok(ExitCode::SUCCESS);
    }
    let mut stdout = io::stdout().lock();
    let folder = visible_path(&args.folder);
    writeln!(stdout, "a catalogue of three methods, in `{folder}`:")?;
    written.iter().try_for_each(|path| writeln!(stdout, "  {path}"))?;
    writeln!(stdout, "\nnext:")?;
    if args.folder != Path::new(".") {
        let quoted = if folder.contains(|c: char| c.is_whitespace()) { format!("'{folder}'") } else { folder };
        writeln!(stdout, "  cd {quoted}")?;
    }
    writeln!(stdout, "  methodical check")?;
    writeln!(stdout, "  methodical build --offline     then open public/index.html")?;
    Ok(ExitCode::SUCCESS)
}
