//! `methodical completions`: what a shell offers when somebody presses Tab.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_complete::{Shell, generate};

use super::Cli;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical completions bash > ~/.local/share/bash-completion/completions/methodical
  methodical completions zsh > ~/.zfunc/_methodical
  methodical completions fish > ~/.config/fish/completions/methodical.fish";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The shell.
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    // The generator panics where a reader goes away, so it writes into memory.
    let mut text = Vec::new();
    generate(args.shell, &mut Cli::command(), "methodical", &mut text);
    io::stdout().lock().write_all(&text)?;
    Ok(ExitCode::SUCCESS)
}
