//! `methodical theme`: what the default theme is made of, and copies of its files to begin with.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use super::{RootArgs, Talk};
use crate::catalog::file::make_room;
use crate::diagnostic::{did_you_mean, visible_path};
use crate::theme::default_files;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical theme list                              # every file of the default theme
  methodical theme eject templates/comparison.html   # a copy of one, to be changed
  methodical theme eject static/icon.svg templates/404.html";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Name the files of the default theme, and which of them the site has its own of.
    List(RootArgs),
    /// Copy files of the default theme into the site. A copy changes nothing until somebody changes the copy; to add to a
    /// page, a template that extends the default one keeps up with later versions, and a copy does not.
    Eject {
        /// Files as `theme list` names them.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<String>,
        #[command(flatten)]
        root: RootArgs,
    },
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let known = default_files();
    match args.command {
        Command::List(RootArgs { root }) => {
            let mut stdout = io::stdout().lock();
            for name in known.keys() {
                let own = if root.join(name).is_file() { "  (the site has its own)" } else { "" };
                writeln!(stdout, "{name}{own}")?;
            }
        }
        Command::Eject { files, root: RootArgs { root } } => {
            // All of them are looked at before the first is written.
            let chosen = files.iter().map(|name| chosen(&root, name, &known)).collect::<anyhow::Result<Vec<_>>>()?;
            for (name, bytes) in chosen {
                write(&root, name, bytes)?;
                if talk == Talk::Usual {
                    writeln!(io::stdout(), "{}", shown(&root, name))?;
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A file of the default theme that can be copied to the site.
///
/// Errors: there is none of this name, or the site has one.
fn chosen<'k>(root: &Path, name: &str, known: &'k BTreeMap<String, Vec<u8>>) -> anyhow::Result<(&'k str, &'k [u8])> {
    let Some((name, bytes)) = known.get_key_value(name) else {
        let way_out = did_you_mean(name, known.keys().map(String::as_str), || {
            "`methodical theme list` names those that there are".to_owned()
        });
        bail!("the default theme has no file `{name}`; {way_out}");
    };
    if fs::symlink_metadata(root.join(name)).is_ok() {
        bail!("`{}` is there already; nothing was written", shown(root, name));
    }
    Ok((name, bytes))
}

/// A file of the site as whoever runs this would write it.
fn shown(root: &Path, name: &str) -> String {
    if root == Path::new(".") { name.to_owned() } else { visible_path(&root.join(name)) }
}

/// Writes a file that is not there yet.
///
/// Errors: its folder leads out of the site, or the disk refuses.
fn write(root: &Path, name: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let path = root.join(name);
    let shown = shown(root, name);
    make_room(root, Path::new(name))?;
    let mut file = fs::File::create_new(&path).with_context(|| format!("`{shown}` can't be written"))?;
    file.write_all(bytes).with_context(|| format!("`{shown}` can't be written"))
}
