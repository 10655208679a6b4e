//! The whole way, from `methods/` to `public/`: load, check, plan, render, publish.
//!
//! In: what the command line asked for. Out: a site on disk and what there is to say about it. Errors leave the last
//! site as it was.

pub mod again;
mod target;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Context as _;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

pub use target::check_target;

use crate::catalog::Checked;
use crate::catalog::check::{Drafts, check};
use crate::catalog::load::load;
use crate::diagnostic::{self, Diagnostic, Place, Rule, counted};
use crate::kind::Kinds;
use crate::publish::Publication;
use crate::reading::PageLanguage;
use crate::render::{self, Renderer};
use crate::site::addresses::{Addresses, Hosting};
use crate::site::output::Output;
use crate::site::root_files;
use crate::theme::{Theme, locales};

/// What to build and where to.
pub struct Order {
    /// The folder that has `methods/`.
    pub root: PathBuf,
    /// The output folder; relative ones are below the root.
    pub out: PathBuf,
    /// Instead of the catalogue's own base URL.
    pub base_url: Option<String>,
    /// What the site will be opened from.
    pub hosting: Hosting,
}

/// What was built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Built {
    /// Methods in the catalogue.
    pub methods: usize,
    /// Comparisons with pages of their own.
    pub comparisons: usize,
    /// Pages in all languages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Files that were as they had been.
    #[serde(skip)]
    pub unchanged: usize,
    /// Whether whole addresses could be made, and with them a sitemap.
    pub has_sitemap: bool,
    /// What a user should know about his own files in the output folder, in sentences.
    #[serde(skip)]
    pub notes: Vec<String>,
}

/// Somebody asked a build to stop, and it did.
#[derive(Debug)]
pub struct Stopped;

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("stopped; the last site is as it was")
    }
}

impl std::error::Error for Stopped {}

/// What a catalogue is looked through for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To say what is wrong with it: drafts are read too, for somebody works on them, but a site would not have them.
    Report,
    /// To make a site of it.
    Build(Drafts),
}

/// Reads the catalogue below `root` and finds everything that a build would fail on, so that what is found here and what
/// fails there is the same.
///
/// Errors: there is no catalogue.
pub fn examine(root: &Path, purpose: Purpose) -> anyhow::Result<(Checked, Theme, Vec<Diagnostic>)> {
    let drafts = match purpose {
        Purpose::Report => Drafts::Include,
        Purpose::Build(drafts) => drafts,
    };
    let (checked, theme, mut diagnostics) = read(root, drafts)?;
    diagnostics.extend(root_files::check(&checked, &theme));
    diagnostics.extend(render::check::templates(&theme));
    if diagnostics.iter().all(|found| !is_of_pages(found.rule)) {
        diagnostics.extend(render::check::pages(&checked, &theme));
    }
    // Of a catalogue that could not be read it is known why.
    if diagnostic::count(&diagnostics).0 == 0 {
        diagnostics.extend(nothing_to_show(&checked, purpose));
    }
    diagnostic::sort(&mut diagnostics);
    Ok((checked, theme, diagnostics))
}

/// Rules whose findings would be found once more in each page that is made.
fn is_of_pages(rule: Rule) -> bool {
    use Rule::*;
    matches!(rule, LocaleSyntax | BadMessage | TemplateSyntax | UnknownTemplate | UnknownInTemplate)
}

/// A site without a single method would replace one that has some.
fn nothing_to_show(checked: &Checked, purpose: Purpose) -> Option<Diagnostic> {
    let drafts = checked.drafts;
    let shown = match purpose {
        Purpose::Report => checked.methods.len() - drafts,
        Purpose::Build(_) => checked.methods.len(),
    };
    let (message, way_out) = match drafts {
        _ if shown > 0 => return None,
        0 => ("there is no record in `methods/`".to_owned(), "add one, such as `methods/lasso.yaml`"),
        drafts => {
            let message = format!("there is nothing to show: {} and no more", counted(drafts, "draft"));
            (message, "take `status: draft` out of a record, or build with --drafts")
        }
    };
    Some(Diagnostic::new(Rule::NoMethods, Place::of_file(&"methods".into()), message, way_out))
}

/// Reads and checks the catalogue below `root`, with the theme that lies over it: as much as comparing needs.
///
/// Errors: there is no catalogue.
pub fn read(root: &Path, drafts: Drafts) -> anyhow::Result<(Checked, Theme, Vec<Diagnostic>)> {
    let (catalog, mut diagnostics) = load(root, &Kinds::default())?;
    let (theme, found) = Theme::load(root);
    diagnostics.extend(found);
    let (checked, found) = check(catalog, drafts);
    diagnostics.extend(found);
    diagnostics.extend(missing_words(&checked, &theme));
    diagnostics.extend(locales::check(&theme, &checked.settings.languages, &render::check::named_words(&theme)));
    diagnostic::sort(&mut diagnostics);
    Ok((checked, theme, diagnostics))
}

/// Languages of the catalogue that the theme has no words in.
fn missing_words(checked: &Checked, theme: &Theme) -> Vec<Diagnostic> {
    let silent: Vec<String> = checked
        .settings
        .languages
        .iter()
        .filter(|tag| theme.words(tag).is_empty())
        .map(|tag| format!("`{tag}`"))
        .collect();
    if silent.is_empty() {
        return Vec::new();
    }
    let message = format!("the interface has no words in {}; its pages use English words", silent.join(", "));
    let way_out = format!(
        "put `templates/locales/<language>.ftl` into the site; there are words in {}",
        theme.languages().join(", ")
    );
    vec![Diagnostic::new(Rule::MissingWords, Place::of_file(&checked.settings.file), message, way_out)]
}

/// Renders a checked catalogue and publishes it. `progress` is told how many pages there are, then of each page; `kept`
/// makes of what was built one line that the site's marker keeps.
///
/// Errors: a template fails, the output folder refuses, or `progress` says that somebody wants it to stop
/// ([`Stopped`]); the last site stays as it was.
pub fn publish(
    checked: &Checked,
    theme: &Theme,
    order: &Order,
    progress: &dyn Progress,
    kept: impl FnOnce(&Built) -> Option<String>,
) -> anyhow::Result<Built> {
    check_target(&order.root, &order.root.join(&order.out))?;
    let base_url = order.base_url.as_deref().or(checked.settings.base_url.as_deref());
    let addresses = Addresses::new(checked, base_url, order.hosting);
    let renderer = Renderer::new(checked, &addresses, theme)?;
    let publication = Publication::begin(&order.root.join(&order.out))?;
    let languages = &checked.settings.languages;
    let pages = renderer.pages() * languages.len();
    progress.start(pages);
    let put = |output: Output, bytes: &[u8]| publication.write(&addresses.output(output), bytes);

    // One language after another, so that only one language's cells are held; its files side by side.
    for (index, tag) in languages.iter().enumerate() {
        let language = PageLanguage::load(theme, tag)?;
        let language = renderer.language(index, &language);
        let outputs: Vec<Output> = language.outputs().collect();
        for_each(&outputs, Vec::new, |bytes, output| {
            go_on(progress)?;
            bytes.clear();
            language.write(*output, bytes)?;
            put(*output, bytes)?;
            if matches!(output, Output::Page(..)) {
                progress.advance();
            }
            Ok(())
        })?;
    }
    let outputs: Vec<Output> = renderer.outputs(theme).collect();
    for_each(&outputs, Vec::new, |bytes, output| {
        go_on(progress)?;
        bytes.clear();
        renderer.write(*output, theme, bytes)?;
        put(*output, bytes)
    })?;
    go_on(progress)?;
    let built = Built {
        methods: checked.methods.len(),
        comparisons: checked.comparisons.len(),
        pages,
        languages: languages.len(),
        unchanged: 0,
        has_sitemap: addresses.has_base(),
        notes: Vec::new(),
    };
    let published = publication.finish(kept(&built).as_deref())?;
    progress.finish();
    Ok(Built { unchanged: published.unchanged, notes: published.notes, ..built })
}

fn go_on(progress: &dyn Progress) -> Result<(), Stopped> {
    if progress.wants_to_stop() { Err(Stopped) } else { Ok(()) }
}

/// Does `work` with so many threads, or with as many as there are cores; where the system has no threads to give, with
/// this one alone.
pub fn with_threads<T: Send>(jobs: Option<NonZeroUsize>, work: impl FnOnce() -> T + Send) -> T {
    // None stands for as many as there are cores in rayon too.
    let count = jobs.map_or(0, NonZeroUsize::get);
    match rayon::ThreadPoolBuilder::new().num_threads(count).stack_size(STACK).build() {
        Ok(threads) => threads.install(work),
        Err(_) => {
            // Nothing asked for the threads that all share before; they are this one from now on.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
            work()
        }
    }
}

/// What a program's first thread has in most places.
const STACK: usize = 8 << 20;

/// Does something with each item on all cores; each thread has a scratch space of its own. The first error by the
/// order of items is the one that is returned.
fn for_each<T: Sync, S>(
    items: &[T],
    scratch: impl Fn() -> S + Sync + Send,
    work: impl Fn(&mut S, &T) -> anyhow::Result<()> + Sync,
) -> anyhow::Result<()> {
    let failed = AtomicUsize::new(usize::MAX);
    let first: Mutex<Option<anyhow::Error>> = Mutex::new(None);
    items.par_iter().enumerate().for_each_init(scratch, |scratch, (index, item)| {
        // After a fault, only what comes before it is still of interest.
        if index > failed.load(Ordering::Relaxed) {
            return;
        }
        if let Err(error) = work(scratch, item)
            && let Ok(mut first) = first.lock()
            && index < failed.load(Ordering::Relaxed)
        {
            failed.store(index, Ordering::Relaxed);
            *first = Some(error);
        }
    });
    first.into_inner().ok().context("a page could not be rendered").and_then(|error| error.map_or(Ok(()), Err))
}

/// Is told how far a build is, and is asked whether it should go on.
pub trait Progress: Sync {
    /// There will be this many pages.
    fn start(&self, pages: usize);
    /// One page is done.
    fn advance(&self);
    /// All is done.
    fn finish(&self);
    /// Whether somebody wants the build to stop before it is done.
    fn wants_to_stop(&self) -> bool {
        false
    }
}

/// Says nothing.
pub struct Silent;

impl Progress for Silent {
    fn start(&self, _: usize) {}
    fn advance(&self) {}
    fn finish(&self) {}
}

/// A bar on the terminal; nothing where there is none.
pub struct Bar(indicatif::ProgressBar);

impl Default for Bar {
    fn default() -> Self {
        let style = indicatif::ProgressStyle::with_template("{bar:32} {pos}/{len} pages")
            .unwrap_or_else(|_| indicatif::ProgressStyle::default_bar());
        let bar = indicatif::ProgressBar::no_length().with_style(style);
        // A build that takes a blink should not flicker.
        bar.set_draw_target(indicatif::ProgressDrawTarget::stderr_with_hz(10));
        Self(bar)
    }
}

impl Progress for Bar {
    fn start(&self, pages: usize) {
        self.0.set_length(pages as u64);
    }

    fn advance(&self) {
        self.0.inc(1);
    }

    fn finish(&self) {
        self.0.finish_and_clear();
    }
}
