//! `methodical schema`: what records and settings may hold, for editors.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::ValueEnum;

use super::{RootArgs, Talk};
use crate::build::read;
use crate::catalog::check::Drafts;
use crate::schema::{Subject, schema, write};

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical schema                       # schema/record.json and two more
  methodical schema record > record.json  # one of them";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Print one schema; without it, all are written into the folder `schema/`.
    #[arg(value_enum, value_name = "WHAT")]
    what: Option<What>,
    #[command(flatten)]
    root: RootArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    /// A record.
    Record,
    /// A language file beside a record.
    Translation,
    /// The settings, `methods/_catalog.yaml`.
    Settings,
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let (checked, _, _) = read(&args.root.root, Drafts::Include)?;
    let mut stdout = io::stdout().lock();
    let subject = match args.what {
        Some(What::Record) => Subject::Record,
        Some(What::Translation) => Subject::Translation,
        Some(What::Settings) => Subject::Settings,
        None => {
            let written = write(&checked)?;
            if talk == Talk::Usual {
                written.iter().try_for_each(|file| writeln!(stdout, "{file}"))?;
            }
            return Ok(ExitCode::SUCCESS);
        }
    };
    writeln!(stdout, "{}", serde_json::to_string_pretty(&schema(&checked, subject))?)?;
    Ok(ExitCode::SUCCESS)
}
