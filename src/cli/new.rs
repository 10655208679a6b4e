//! `methodical new`: a record to begin with.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use super::{RootArgs, Talk};
use crate::catalog::check::{Drafts, check};
use crate::catalog::file::{MAX_FILE_BYTES, why};
use crate::catalog::load::load;
use crate::diagnostic::visible_path;
use crate::draft::work::Work;
use crate::draft::{filled, place, record, write};
use crate::kind::Kinds;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical new lasso                                      # methods/lasso.yaml
  methodical new regression/lasso                           # in a folder of methods/
  methodical new lasso --from refs.bib --entry tibshirani96  # year, originators and source from BibTeX";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    /// The id of the method, which becomes the name of its file; folders of `methods/` may stand before it.
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    root: RootArgs,
    /// Take year, originators and source from a work in a file of BibTeX or CSL-JSON.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Which entry of the file, by its key; by default the only one, or the one whose key is the id.
    #[arg(long, value_name = "KEY", requires = "from")]
    entry: Option<String>,
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let root = &args.root.root;
    let place = place(&args.id)?;
    let (catalog, _) = load(root, &Kinds::default())?;
    if let Some(taken) = catalog.records.iter().find(|record| record.id == place.id) {
        bail!("`{}` is there already, in `{}`; nothing was written", place.id, taken.file);
    }
    if catalog.unread.contains(&place.id) {
        bail!("`{}` is there already, in a file that can't be read (see `methodical check`)", place.id);
    }
    let (checked, _) = check(catalog, Drafts::Include);
    let work = args.from.as_deref().map(|file| {
        let text = text_of(file)?;
        Work::read(&text, args.entry.as_deref(), &place.id).with_context(|| format!("`{}`", visible_path(file)))
    });
    let text = record(&checked, &place.id, work.transpose()?.as_ref());
    write(root, &place, &text)?;
    if talk == Talk::Quiet {
        return Ok(ExitCode::SUCCESS);
    }

    let mut stdout = io::stdout().lock();
    let is_here = root == Path::new(".");
    let file = if is_here { visible_path(&place.file) } else { visible_path(&root.join(&place.file)) };
    writeln!(stdout, "{file}: a draft that says {}", filled(&text).join(", "))?;
    writeln!(stdout, "\nnext:\n  write in it what you know, then take `status: draft` away")?;
    let root = if is_here { String::new() } else { format!(" --root {}", visible_path(root)) };
    writeln!(stdout, "  methodical check{root}")?;
    Ok(ExitCode::SUCCESS)
}

/// The text of a bibliography.
fn text_of(file: &Path) -> anyhow::Result<String> {
    let shown = visible_path(file);
    let size = fs::metadata(file).map_err(|error| anyhow::anyhow!("`{shown}` can't be read: {}", why(&error)))?.len();
    if size > 16 * MAX_FILE_BYTES {
        bail!("`{shown}` is too large for a bibliography");
    }
    let bytes = fs::read(file).map_err(|error| anyhow::anyhow!("`{shown}` can't be read: {}", why(&error)))?;
    String::from_utf8(bytes).ok().with_context(|| format!("`{shown}` is not UTF-8 text; save it as UTF-8"))
}
