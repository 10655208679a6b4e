//! `methodical build`: the whole site.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use super::signals::Signals;
use super::{RootArgs, Talk, coloured, fails};
use crate::build::again::{self, Made};
use crate::build::{Bar, Built, Order, Progress, Purpose, Stopped, check_target, examine, publish};
use crate::catalog::base_url;
use crate::catalog::check::Drafts;
use crate::diagnostic::{Diagnostic, Severity, count, counted, summary, to_text, visible_path};
use crate::site::addresses::Hosting;

/// How it is called.
const EXAMPLES: &str = "\
Examples:
  methodical build                                    # the catalogue here, into public/
  methodical build --base-url https://example.org/m/  # with a sitemap
  methodical build --offline --out site               # for a disk, without a web server
  methodical build --strict --quiet                   # for a CI: warnings fail, nothing else is said";

#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Args {
    #[command(flatten)]
    root: RootArgs,
    /// The output folder, below the root. It must be new, empty, or written by methodical.
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Where the site will be, such as `https://example.org/methods/`, or its path alone, such as `/methods/`; instead of
    /// the catalogue's `base_url`.
    #[arg(long, value_name = "URL", value_parser = base_url::parse)]
    base_url: Option<String>,
    /// Make a site for a disk, a stick or a zip, which browsers open without a web server.
    #[arg(long)]
    offline: bool,
    /// Include records with `status: draft`.
    #[arg(long)]
    drafts: bool,
    /// Let warnings fail the build, too.
    #[arg(long)]
    strict: bool,
}

/// How many warnings a build shows before it only counts them.
const SHOWN_WARNINGS: usize = 10;

/// How many notes on a user's own files a build shows before it only counts them.
const SHOWN_NOTES: usize = 20;

/// Shows how far a build is, and knows when somebody wants it to stop.
struct Terminal<'s> {
    /// Where somebody wants to see it.
    bar: Option<Bar>,
    signals: &'s Signals,
}

impl Progress for Terminal<'_> {
    fn start(&self, pages: usize) {
        self.bar.iter().for_each(|bar| bar.start(pages));
    }

    fn advance(&self) {
        self.bar.iter().for_each(|bar| bar.advance());
    }

    fn finish(&self) {
        self.bar.iter().for_each(|bar| bar.finish());
    }

    fn wants_to_stop(&self) -> bool {
        self.signals.came()
    }
}

pub(super) fn run(args: Args, talk: Talk) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    let signals = Signals::heed();
    let hosting = if args.offline { Hosting::Files } else { Hosting::Server };
    let order = Order { root: args.root.root, out: args.out, base_url: args.base_url, hosting };
    let print = again::print(&order, args.drafts);
    if let Some(made) = print.as_ref().and_then(|print| again::made(&order, print))
        && let Some(shown) = made.shown()
        && !(args.strict && made.warnings > 0)
        && check_target(&order.root, &order.root.join(&order.out)).is_ok()
    {
        if talk == Talk::Usual {
            say_findings(&shown, made.warnings, &order)?;
            say_built(&made.built, &order, start, "nothing had changed: ")?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let drafts = if args.drafts { Drafts::Include } else { Drafts::Exclude };
    let (checked, theme, diagnostics) = examine(&order.root, Purpose::Build(drafts))?;
    let shown = worth_showing(&diagnostics, args.strict);
    let (errors, warnings) = count(&diagnostics);
    match talk {
        Talk::Usual => say_findings(&shown, errors + warnings, &order)?,
        Talk::Quiet if fails(&diagnostics, args.strict) => {
            let failing: Vec<Diagnostic> =
                shown.iter().filter(|found| args.strict || is_error(found)).cloned().collect();
            say_findings(&failing, failing.len(), &order)?;
        }
        Talk::Quiet => {}
    }
    if fails(&diagnostics, args.strict) {
        writeln!(io::stderr(), "{}; nothing was built, the last site is as it was", summary(&diagnostics))?;
        return Ok(ExitCode::FAILURE);
    }
    let kept = |built: &Built| {
        // Somebody may have edited a file while it was read.
        let print = print.filter(|print| again::print(&order, args.drafts).as_ref() == Some(print))?;
        Some(Made::new(print, built.clone(), warnings, &shown).line())
    };
    let progress = Terminal { bar: (talk == Talk::Usual).then(Bar::default), signals: &signals };
    let built = match publish(&checked, &theme, &order, &progress, kept) {
        Err(error) if error.is::<Stopped>() => {
            writeln!(io::stderr(), "{error}")?;
            return Ok(signals.exit_code());
        }
        built => built?,
    };
    if talk == Talk::Usual {
        say_built(&built, &order, start, "")?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what was found: what is shown, and how many more there are.
fn say_findings(shown: &[Diagnostic], all: usize, order: &Order) -> anyhow::Result<()> {
    let mut stderr = io::stderr().lock();
    write!(stderr, "{}", to_text(shown, &order.root, coloured(&io::stderr())))?;
    if shown.len() < all {
        let (errors, _) = count(shown);
        let warnings = all - errors;
        writeln!(stderr, "{} more of {warnings} warnings; `methodical check` shows all", all - shown.len())?;
    }
    Ok(())
}

/// Says what there is now, and how to look at it.
fn say_built(built: &Built, order: &Order, start: Instant, first: &str) -> anyhow::Result<()> {
    for note in built.notes.iter().take(SHOWN_NOTES) {
        writeln!(io::stderr(), "note: {note}")?;
    }
    if built.notes.len() > SHOWN_NOTES {
        writeln!(io::stderr(), "note: and {} more of this kind", built.notes.len() - SHOWN_NOTES)?;
    }
    if !built.has_sitemap {
        writeln!(
            io::stderr(),
            "no sitemap: it needs whole addresses; set `base_url` in methods/_catalog.yaml or pass --base-url"
        )?;
    }
    writeln!(
        io::stdout(),
        "{first}{}, {}, {}, {} in {:.2} s → {}",
        counted(built.methods, "method"),
        counted(built.comparisons, "comparison"),
        counted(built.pages, "page"),
        counted(built.languages, "language"),
        start.elapsed().as_secs_f64(),
        visible_path(&order.root.join(&order.out)),
    )?;
    writeln!(io::stdout(), "{}", how_to_look(&order.root.join(&order.out), order.hosting))?;
    Ok(())
}

/// One line that says how to see the site, to be copied into a terminal or an address line.
fn how_to_look(folder: &Path, hosting: Hosting) -> String {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    match hosting {
        Hosting::Files => match url::Url::from_file_path(folder.join("index.html")) {
            Ok(address) => format!("look at it: {address}"),
            Err(()) => format!("look at it: open {}", visible_path(&folder.join("index.html"))),
        },
        // Every plain server does; this one is on most machines.
        Hosting::Server => {
            let quoted = visible_path(&folder).replace('\'', r"'\''");
            format!("look at it: python3 -m http.server -d '{quoted}' 8000, then http://localhost:8000/")
        }
    }
}

/// All errors, and as many warnings as somebody reads who wants to see the site.
fn worth_showing(diagnostics: &[Diagnostic], strict: bool) -> Vec<Diagnostic> {
    let mut warnings = 0;
    let shown = diagnostics.iter().filter(|diagnostic| {
        if strict || is_error(diagnostic) {
            return true;
        }
        warnings += 1;
        warnings <= SHOWN_WARNINGS
    });
    shown.cloned().collect()
}

fn is_error(found: &Diagnostic) -> bool {
    found.rule.severity() == Severity::Error
}
