//! `methodical words`: what the languages of the interface lack, and their way to PO files and back.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use super::{RootArgs, coloured};
use crate::diagnostic::{Diagnostic, Severity, to_text};
use crate::theme::Theme;
use crate::translation::{State, from_po, marked, state, to_po};
use crate::words::FALLBACK;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical words                               # what each language lacks
  methodical words --language uk                 # the keys of one language
  methodical words --language uk --to-po uk.po   # for people who translate
  methodical words --language uk --from-po uk.po";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    root: RootArgs,
    /// One language, with the keys of its messages; all languages and their numbers by default.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Note over each message of the site's own file that it says what the English says today.
    #[arg(long, requires = "language", conflicts_with_all = ["to_po", "from_po"])]
    mark: bool,
    /// Write the language's words as a PO file.
    #[arg(long, value_name = "FILE", requires = "language", conflicts_with = "from_po")]
    to_po: Option<PathBuf>,
    /// Put what a PO file says into the site's own file, `templates/locales/<TAG>.ftl`.
    #[arg(long, value_name = "FILE", requires = "language")]
    from_po: Option<PathBuf>,
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let (theme, found) = Theme::load(&args.root.root);
    // Words that can't be read would look like the default ones, which would then be written over them.
    let errors: Vec<Diagnostic> = found.into_iter().filter(hides_words).collect();
    if !errors.is_empty() {
        write!(io::stderr(), "{}", to_text(&errors, &args.root.root, coloured(&io::stderr())))?;
        return Ok(ExitCode::FAILURE);
    }
    let english = theme.locale_text(FALLBACK).context("there are English words")?;
    let Some(tag) = &args.language else { return summary(&theme, &english) };
    let path = args.root.root.join("templates/locales").join(format!("{tag}.ftl"));
    let Some(own) = theme.locale_text(tag) else {
        bail!("there are no words in `{tag}`; there are in {}", theme.languages().join(", "))
    };
    let write = |text: String| fs::write(&path, text).with_context(|| format!("`{}` can't be written", path.display()));
    if let Some(file) = &args.to_po {
        let po = to_po(&english, &own, tag).with_context(|| format!("`{tag}.ftl`"))?;
        fs::write(file, po).with_context(|| format!("`{}` can't be written", file.display()))?;
    } else if let Some(file) = &args.from_po {
        let po = fs::read_to_string(file).with_context(|| format!("`{}` can't be read", file.display()))?;
        write(from_po(&english, &own, &po).with_context(|| format!("`{}`", file.display()))?)?;
    } else if args.mark {
        write(marked(&english, &own, None).with_context(|| format!("`{tag}.ftl`"))?)?;
    } else {
        let state = state(&english, &own).with_context(|| format!("`{tag}.ftl`"))?;
        let mut stdout = io::stdout().lock();
        for (title, keys) in lists(&state) {
            writeln!(stdout, "{title}: {}", keys.len())?;
            keys.iter().try_for_each(|key| writeln!(stdout, "  {key}"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a finding is of a site's own words, or of a folder around them.
fn hides_words(found: &Diagnostic) -> bool {
    const FOLDER: &str = "templates/locales/";
    let file = &*found.place.file;
    found.rule.severity() == Severity::Error && (file.starts_with(FOLDER) || FOLDER.starts_with(file))
}

fn lists(state: &State) -> [(&'static str, &[String]); 4] {
    [
        ("missing", &state.missing),
        ("as in English", &state.same),
        ("from another English", &state.outdated),
        ("not marked", &state.unmarked),
    ]
}

/// A line for each language.
fn summary(theme: &Theme, english: &str) -> anyhow::Result<ExitCode> {
    let mut stdout = io::stdout().lock();
    for tag in theme.languages().into_iter().filter(|tag| tag != FALLBACK) {
        let own = theme.locale_text(&tag).unwrap_or_default();
        let state = state(english, &own).with_context(|| format!("`{tag}.ftl`"))?;
        let said: Vec<String> = lists(&state).iter().map(|(title, keys)| format!("{title} {}", keys.len())).collect();
        writeln!(stdout, "{tag:8} {}", said.join(", "))?;
    }
    Ok(ExitCode::SUCCESS)
}
