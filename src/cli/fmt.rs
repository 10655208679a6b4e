//! `methodical fmt`: one order of keys and one way of quoting.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;
use rayon::prelude::*;

use super::{RootArgs, Talk, coloured, settings};
use crate::catalog::file::read_text;
use crate::diagnostic::{counted, to_text, visible};
use crate::edit::Refusal;
use crate::edit::files::read_all;
use crate::edit::fmt::formatted;
use crate::edit::keys::{order, settings_order};
use crate::import::replace;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical fmt          # keys in the catalogue's order, quotation marks where they are wanted
  methodical fmt --check  # write nothing; exit code 1 where something would change";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// Write nothing; name the files that would change, and end with 1 if there are any.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    root: RootArgs,
}

const SETTINGS_FILE: &str = "methods/_catalog.yaml";

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let root = &args.root.root;
    let settings = settings(root)?;
    let (records, mut found) = read_all(root);
    let keys = order(&settings);
    let mut files: Vec<(Arc<str>, String, &[&str])> =
        records.into_iter().map(|record| (record.file, record.text, keys.as_slice())).collect();
    let (file, settings_keys): (Arc<str>, _) = (SETTINGS_FILE.into(), settings_order());
    if root.join(SETTINGS_FILE).exists() {
        match read_text(root, &file) {
            Ok(text) => files.push((file, text, &settings_keys)),
            Err(refused) => found.push(refused),
        }
    }
    write!(io::stderr(), "{}", to_text(&found, root, coloured(&io::stderr())))?;

    let formatted: Vec<Result<String, Refusal>> =
        files.par_iter().map(|(file, text, order)| formatted(text, file, order)).collect();
    let (mut changed, mut refused) = (0, found.len());
    for ((file, old, _), new) in files.iter().zip(formatted) {
        match new {
            Err(refusal) => {
                writeln!(io::stderr(), "{}: left as it is: {}", visible(file), visible(&refusal.0))?;
                refused += 1;
            }
            Ok(new) if new == *old => {}
            Ok(new) => {
                changed += 1;
                if !args.check {
                    replace(&root.join(&**file), &new)?;
                }
                if talk == Talk::Usual || args.check {
                    writeln!(io::stdout(), "{}", visible(file))?;
                }
            }
        }
    }
    if talk == Talk::Usual {
        let verb = if args.check { "would change" } else { "changed" };
        writeln!(io::stdout(), "{}: {changed} {verb}", counted(files.len(), "file"))?;
    }
    if refused > 0 {
        bail!("not in canonical form: {}", counted(refused, "file"));
    }
    Ok(if args.check && changed > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
