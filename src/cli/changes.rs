//! `methodical changes`: what became of a catalogue.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::ValueEnum;

use super::RootArgs;
use crate::catalog::Catalog;
use crate::catalog::load::load;
use crate::changes::revision::read;
use crate::changes::{changes, report};
use crate::diagnostic::{Diagnostic, count, counted, visible};
use crate::kind::Kinds;
use crate::reading::PageLanguage;
use crate::theme::Theme;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical changes HEAD                           # what is not committed yet
  methodical changes v1.0 v1.1                      # between two revisions of Git
  methodical changes origin/main --format markdown  # for a pull request
  methodical changes ../last-year                   # against another folder";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// A folder with `methods/` in it, or a revision of Git.
    #[arg(value_name = "OLD")]
    old: String,
    /// The same; by default the catalogue as it is now.
    #[arg(value_name = "NEW")]
    new: Option<String>,
    #[command(flatten)]
    root: RootArgs,
    /// How to write it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Lines for a terminal.
    Text,
    /// Markdown, for a pull request.
    Markdown,
    /// JSON, with all values whole.
    Json,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let root = &args.root.root;
    let old = faults(&args.old, read(root, &args.old)?)?;
    let new = match &args.new {
        Some(new) => faults(new, read(root, new)?)?,
        None => faults(&root.to_string_lossy(), load(root, &Kinds::default())?)?,
    };
    let (theme, _) = Theme::load(root);
    let words = PageLanguage::load(&theme, &new.settings.languages[0])?;
    let changes = changes(old, new, &words);
    let text = match args.format {
        Format::Text => report::text(&changes),
        Format::Markdown => report::markdown(&changes),
        Format::Json => report::json(&changes),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// A catalogue. That some of it could not be read is said.
fn faults(name: &str, (catalog, found): (Catalog, Vec<Diagnostic>)) -> anyhow::Result<Catalog> {
    let (errors, _) = count(&found);
    if errors > 0 {
        let errors = counted(errors, "error");
        writeln!(io::stderr(), "`{}` has {errors}: what can't be read counts as not recorded", visible(name))?;
    }
    Ok(catalog)
}
