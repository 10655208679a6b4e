//! `methodical man`: the manual's pages, for `man`.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::CommandFactory as _;
use clap_mangen::Man;

use super::Cli;
use crate::diagnostic::did_you_mean;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical man > methodical.1
  methodical man build > methodical-build.1";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A command, for its own page.
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let mut cli = Cli::command();
    // Global options get to the commands when the whole is put together.
    cli.build();
    let page = match &args.command {
        None => cli,
        Some(name) => {
            let names = || cli.get_subcommands().map(clap::Command::get_name);
            let found = cli.find_subcommand(name).with_context(|| {
                let all = || format!("there are {}", names().collect::<Vec<_>>().join(", "));
                format!("`{name}` is not a command; {}", did_you_mean(name, names(), all))
            })?;
            found.clone()
        }
    };
    let mut text = Vec::new();
    Man::new(page).render(&mut text)?;
    io::stdout().lock().write_all(&text)?;
    Ok(ExitCode::SUCCESS)
}
