//! `methodical build`: the whole site.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use super::signals::Signals;
use super::{RootArgs, coloured, fails};
use crate::build::{Bar, Order, Progress, Purpose, Stopped, examine, publish};
use crate::catalog::base_url;
use crate::catalog::check::Drafts;
use crate::diagnostic::{Diagnostic, Severity, count, counted, summary, to_text, visible_path};
use crate::site::addresses::Hosting;

#[derive(Debug, clap::Args)]
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
    bar: Bar,
    signals: &'s Signals,
}

impl Progress for Terminal<'_> {
    fn start(&self, pages: usize) {
        self.bar.start(pages);
    }

    fn advance(&self) {
        self.bar.advance();
    }

    fn finish(&self) {
        self.bar.finish();
    }

    fn wants_to_stop(&self) -> bool {
        self.signals.came()
    }
}

pub(super) fn run(args: Args) -> anyhow::Result<ExitCode> {
    let start = Instant::now();
    let signals = Signals::heed();
    let root = args.root.root;
    let drafts = if args.drafts { Drafts::Include } else { Drafts::Exclude };
    let (checked, theme, diagnostics) = examine(&root, Purpose::Build(drafts))?;
    let shown = worth_showing(&diagnostics, args.strict);
    let mut stderr = io::stderr().lock();
    write!(stderr, "{}", to_text(&shown, &root, coloured(&io::stderr())))?;
    let (_, warnings) = count(&diagnostics);
    if shown.len() < diagnostics.len() {
        let rest = diagnostics.len() - shown.len();
        writeln!(stderr, "{rest} more of {warnings} warnings; `methodical check` shows all")?;
    }
    if fails(&diagnostics, args.strict) {
        writeln!(stderr, "{}; nothing was built, the last site is as it was", summary(&diagnostics))?;
        return Ok(ExitCode::FAILURE);
    }
    drop(stderr);
    let hosting = if args.offline { Hosting::Files } else { Hosting::Server };
    let order = Order { root, out: args.out, base_url: args.base_url, hosting };
    let built = match publish(&checked, &theme, &order, &Terminal { bar: Bar::default(), signals: &signals }) {
        Err(error) if error.is::<Stopped>() => {
            writeln!(io::stderr(), "{error}")?;
            return Ok(signals.exit_code());
        }
        built => built?,
    };
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
        "{}, {}, {}, {} in {:.2} s → {}",
        counted(built.methods, "method"),
        counted(built.comparisons, "comparison"),
        counted(built.pages, "page"),
        counted(built.languages, "language"),
        start.elapsed().as_secs_f64(),
        visible_path(&order.root.join(&order.out)),
    )?;
    writeln!(io::stdout(), "{}", how_to_look(&order.root.join(&order.out), hosting))?;
    Ok(ExitCode::SUCCESS)
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
        if strict || diagnostic.rule.severity() == Severity::Error {
            return true;
        }
        warnings += 1;
        warnings <= SHOWN_WARNINGS
    });
    shown.cloned().collect()
}
