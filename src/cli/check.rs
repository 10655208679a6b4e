//! `methodical check`: every diagnostic of every file, nothing written.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::ValueEnum;

use super::{RootArgs, Talk, coloured, fails, printable};
use crate::build::{Purpose, examine};
use crate::diagnostic::explained::{explained, to_text as to_text_of_rule};
use crate::diagnostic::{Rule, Severity, counted, did_you_mean, summary, to_github, to_json, to_text};

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical check                        # every fault of every file
  methodical check --strict               # warnings fail, too
  methodical check --explain              # the rules
  methodical check --explain unknown-key  # one of them, with an example
  methodical check --format github        # marks lines of a pull request";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    root: RootArgs,
    /// How to report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Let warnings fail the check, too.
    #[arg(long)]
    strict: bool,
    /// List instead every key that joins people of unlike written names, or works of unlike titles, and why.
    #[arg(long)]
    joins: bool,
    /// Say instead what a rule means, with an example and a way out; without a rule, list all of them.
    #[arg(long, value_name = "RULE", num_args = 0..=1, conflicts_with_all = ["format", "strict", "joins"])]
    explain: Option<Option<String>>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people: each finding with the line that it speaks of.
    Text,
    /// For programs: one JSON object a line.
    Json,
    /// For GitHub: workflow commands that mark lines of a pull request.
    Github,
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    if let Some(rule) = args.explain {
        return explain(rule.as_deref());
    }
    let root = args.root.root;
    let (checked, _, diagnostics) = examine(&root, Purpose::Report)?;
    let mut stdout = io::stdout().lock();
    if args.joins {
        let (people, works) = (checked.people.joins(), checked.works.joins());
        for join in people.iter().chain(&works) {
            writeln!(stdout, "{}", printable(&join.key))?;
            join.written.iter().try_for_each(|written| writeln!(stdout, "  {}", printable(written)))?;
            join.why.iter().try_for_each(|why| writeln!(stdout, "    {}", printable(why)))?;
        }
        let (people, works) = (people.len(), works.len());
        let people = if people == 1 { "1 person".to_owned() } else { format!("{people} people") };
        writeln!(stdout, "{people} of unlike names, {} of unlike titles", counted(works, "work"))?;
        return Ok(ExitCode::SUCCESS);
    }
    match args.format {
        Format::Text => {
            write!(stdout, "{}", to_text(&diagnostics, &root, coloured(&io::stdout())))?;
            let (methods, summary) = (counted(checked.methods.len(), "method"), summary(&diagnostics));
            match diagnostics.first().map(|first| first.rule.id()) {
                Some(rule) => {
                    writeln!(stdout, "{methods}: {summary}; `methodical check --explain {rule}` says more on a rule")?;
                }
                None if talk == Talk::Quiet => {}
                None => writeln!(stdout, "{methods}: {summary}")?,
            }
        }
        Format::Json => write!(stdout, "{}", to_json(&diagnostics))?,
        Format::Github => write!(stdout, "{}", to_github(&diagnostics))?,
    }
    Ok(if fails(&diagnostics, args.strict) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What a rule means; without one, what each of them finds.
fn explain(rule: Option<&str>) -> anyhow::Result<ExitCode> {
    let mut stdout = io::stdout().lock();
    let Some(id) = rule else {
        let widest = Rule::ALL.iter().map(|rule| rule.id().len()).max().unwrap_or_default();
        for rule in Rule::ALL {
            let severity = if rule.severity() == Severity::Error { "error" } else { "warning" };
            writeln!(stdout, "{:widest$}  {severity:7}  {}", rule.id(), rule.meaning())?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let rule = Rule::parse(id).with_context(|| {
        let way_out = did_you_mean(id, Rule::ALL.iter().map(|rule| rule.id()), || {
            "`methodical check --explain` lists them".to_owned()
        });
        format!("`{id}` is not a rule; {way_out}")
    })?;
    let row = explained(rule).context("every rule is explained")?;
    write!(stdout, "{}", to_text_of_rule(row))?;
    Ok(ExitCode::SUCCESS)
}
