//! The command line: one subcommand, one small file.
//!
//! In: arguments. Out: text on the terminal and an exit code. What commands do is done elsewhere.

mod build;
mod changes;
mod check;
mod completions;
mod diff;
mod explain;
mod export;
mod fmt;
mod import;
mod init;
mod man;
mod new;
mod schema;
mod serve;
mod signals;
mod similar;
mod theme;
mod words;

use std::io::{self, IsTerminal, Write as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Parser, Subcommand};

use crate::build::with_threads;
use crate::catalog::Checked;
use crate::catalog::load::load;
use crate::catalog::settings::Settings;
use crate::diagnostic::{Diagnostic, Severity, count, did_you_mean, to_text, visible};
use crate::kind::Kinds;
use crate::language::Tag;

/// A static site generator for catalogues of methods: YAML records in, compared pages out.
#[derive(Debug, Parser)]
#[command(name = "methodical", version, propagate_version = true, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    always: Always,
}

/// What every command takes.
#[derive(Debug, clap::Args)]
struct Always {
    /// Say nothing where all is well.
    #[arg(long, short, global = true)]
    quiet: bool,
    /// Work with so many threads; by default with as many as there are cores.
    #[arg(long, global = true, value_name = "N")]
    jobs: Option<NonZeroUsize>,
}

/// How much a command says beside what it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Talk {
    /// What was done, and what comes next.
    Usual,
    /// Only what went wrong.
    Quiet,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Begin a catalogue: three records, settings with a word on each, and what publishes them.
    Init(init::Args),
    /// Begin a record: all keys of the catalogue, with a word on each.
    New(new::Args),
    /// Build the site: every method, every comparison, in every language.
    Build(build::Args),
    /// Show the site in a browser, and follow each file that is saved; write nothing.
    Serve(serve::Args),
    /// Report everything that is wrong with the records; write nothing.
    Check(check::Args),
    /// Compare methods in the terminal.
    Diff(diff::Args),
    /// Take records from a spreadsheet, JSON Lines or a bibliography.
    Import(import::Args),
    /// Write all records as a table or JSON Lines, or their sources as a bibliography.
    Export(export::Args),
    /// Put keys and quotation marks of records in one order and form.
    Fmt(fmt::Args),
    /// Say what became of a catalogue: methods that came, went and changed.
    Changes(changes::Args),
    /// Describe records and settings for editors, as JSON Schema.
    Schema(schema::Args),
    /// Name the nearest methods of one, with the reasons.
    Similar(similar::Args),
    /// Name the files of the default theme, and copy some to change them.
    Theme(theme::Args),
    /// Hold the words of the interface against the English ones.
    Words(words::Args),
    /// Print completions for a shell.
    Completions(completions::Args),
    /// Print the man page, or that of one command.
    Man(man::Args),
}

/// Where the catalogue is.
#[derive(Debug, clap::Args)]
struct RootArgs {
    /// The folder that has `methods/`, and perhaps `templates/` and `static/`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Runs the command that the arguments name.
///
/// Out: 0 where all is well, 1 where something failed, 130 or 143 where a signal ended a build; clap itself ends wrong
/// usage with 2.
pub fn run() -> ExitCode {
    let Cli { command, always } = Cli::parse();
    let talk = if always.quiet { Talk::Quiet } else { Talk::Usual };
    let done = with_threads(always.jobs, || match command {
        Command::Init(args) => init::run(args, talk),
        Command::New(args) => new::run(args, talk),
        Command::Build(args) => build::run(args, talk),
        Command::Serve(args) => serve::run(args, talk),
        Command::Check(args) => check::run(args, talk),
        Command::Diff(args) => diff::run(args),
        Command::Import(args) => import::run(args, talk),
        Command::Export(args) => export::run(args, talk),
        Command::Fmt(args) => fmt::run(args, talk),
        Command::Changes(args) => changes::run(args),
        Command::Schema(args) => schema::run(args, talk),
        Command::Similar(args) => similar::run(args),
        Command::Theme(args) => theme::run(args, talk),
        Command::Words(args) => words::run(args),
        Command::Completions(args) => completions::run(args),
        Command::Man(args) => man::run(args),
    });
    match done {
        Ok(code) => code,
        // Whoever reads our output has seen enough, as in `methodical check | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {}", told(&sentence(&error)));
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}

/// What went wrong. An error of the system that nobody has put a path to comes from where this program prints.
fn sentence(error: &anyhow::Error) -> String {
    match error.downcast_ref::<io::Error>() {
        Some(fault) if error.chain().count() == 1 => match fault.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "the disk is full: standard output can't be written".to_owned()
            }
            _ => format!("standard output can't be written: {fault}"),
        },
        _ => format!("{error:#}"),
    }
}

/// An error's text, in which names of files may be: nothing in it is obeyed. Its further lines are marked as such, since a
/// CI runner obeys lines that begin with `::`.
fn told(text: &str) -> String {
    text.lines().map(visible).collect::<Vec<_>>().join("\n  | ")
}

/// Whether what is written there may be coloured (<https://no-color.org>).
fn coloured(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// The settings of the catalogue below `root`, for what goes by its rows.
///
/// Errors: there is no catalogue, or its settings have errors, which are said: half of the rows would be none.
fn settings(root: &Path) -> anyhow::Result<Settings> {
    let (catalog, found) = load(root, &Kinds::default())?;
    let is_of_settings =
        |found: &Diagnostic| found.rule.severity() == Severity::Error && found.place.file == catalog.settings.file;
    let faults: Vec<Diagnostic> = found.into_iter().filter(is_of_settings).collect();
    if !faults.is_empty() {
        write!(io::stderr(), "{}", to_text(&faults, root, coloured(&io::stderr())))?;
        bail!("nothing was done: the settings have errors");
    }
    Ok(catalog.settings)
}

/// The method with this id.
///
/// Errors: there is none; the nearest id is named.
fn find(checked: &Checked, id: &str, diagnostics: &[Diagnostic]) -> anyhow::Result<usize> {
    checked.find(id).with_context(|| {
        let known = checked.methods.iter().map(|method| method.id.as_str());
        let faulty = if count(diagnostics).0 == 0 { "" } else { " (some records have errors; see `methodical check`)" };
        let way_out = did_you_mean(id, known, || "an id is the name of a record's file".to_owned());
        format!("`{id}` is not a method of this catalogue{faulty}; {way_out}")
    })
}

/// The language to read in.
///
/// Errors: the catalogue does not list it.
fn language(checked: &Checked, wanted: Option<&str>) -> anyhow::Result<Tag> {
    let languages = &checked.settings.languages;
    let Some(wanted) = wanted else { return Ok(languages[0].clone()) };
    Tag::parse(wanted).filter(|tag| languages.contains(tag)).with_context(|| {
        let known: Vec<&str> = languages.iter().map(Tag::as_str).collect();
        format!("the catalogue has no language `{wanted}`; it has {}", known.join(", "))
    })
}

/// Whether findings fail the run: errors always, warnings under `--strict`.
fn fails(diagnostics: &[Diagnostic], strict: bool) -> bool {
    let (errors, warnings) = count(diagnostics);
    errors > 0 || (strict && warnings > 0)
}

/// A record's text without what a terminal would obey: of control characters only the ends of lines stay.
fn printable(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\n' | '\r') || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// Every command shows how it is called, and what it shows can be called.
    #[test]
    fn examples_are_commands() {
        let mut cli = Cli::command();
        cli.build();
        let mut seen = 0;
        for command in cli.get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let examples: Vec<&str> = help.lines().filter(|line| line.starts_with("  methodical ")).collect();
            assert!(help.starts_with("Examples:\n") && !examples.is_empty(), "{}: {help:?}", command.get_name());
            for example in examples {
                let bare = example.split("  # ").next().unwrap_or(example).trim();
                let bare = bare.split(" > ").next().unwrap_or(bare);
                assert_eq!(bare.split(' ').nth(1), Some(command.get_name()), "{example}");
                let parsed = Cli::try_parse_from(bare.split_whitespace());
                assert!(
                    parsed.is_ok(),
                    "{example}: {}",
                    parsed.err().map(|error| error.to_string()).unwrap_or_default()
                );
                seen += 1;
            }
        }
        assert!(seen >= 20, "only {seen} examples");
    }
}
