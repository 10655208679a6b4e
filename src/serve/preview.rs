//! A site that is made as it is asked for, from memory, and made anew when something changed.
//!
//! In: paths, and word that files changed. Out: answers, and news for the pages that are open. One thread owns the site
//! and answers one request after another: a page takes less than a millisecond. Where a change brings a fault, the last
//! good site stays, and the fault is news; a later change that is good heals it. Nothing is written to disk.

use std::cell::OnceCell;
use std::path::Path;
use std::sync::mpsc::Receiver;

use tokio::sync::oneshot::Sender;

use crate::build::{Purpose, examine};
use crate::catalog::Checked;
use crate::catalog::check::Drafts;
use crate::diagnostic::{Diagnostic, Severity, to_text};
use crate::reading::PageLanguage;
use crate::render::{LanguageRenderer, Renderer};
use crate::site::PageKind;
use crate::site::addresses::{Addresses, Hosting};
use crate::site::output::{Output, Routes};
use crate::theme::Theme;

/// What the owner of the site is told.
pub enum Message {
    /// Somebody wants the file at a path, which begins with `/`.
    Get(String, Sender<Answer>),
    /// Files of the catalogue have changed.
    Changed(Change),
}

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Style sheets alone: pages can take them without being loaded again.
    Styles,
    /// Anything else.
    Content,
}

/// What is at a path.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// A file of the site.
    File {
        /// Its path, for its type.
        path: String,
        /// Its content.
        bytes: Vec<u8>,
        /// Whether it is about a method that a published site would not have.
        is_draft: bool,
    },
    /// The page for what is not there, where there is one.
    NotFound(Vec<u8>),
    /// The site lies below another path.
    Elsewhere(String),
    /// The site can't be made, and never could; what is wrong with it is news.
    Broken,
    /// A page that could not be made: why.
    Failed(String),
}

/// What is told to the pages that are open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Which site it is, counted from 1; 0 before there was any.
    pub site: usize,
    /// Whether the last change was one of style sheets alone.
    pub is_of_styles: bool,
    /// What is wrong with the files as they are now; the site is an older one then.
    pub fault: Option<String>,
}

impl News {
    /// Before anything has been read.
    pub const NONE: Self = Self { site: 0, is_of_styles: false, fault: None };
}

/// A catalogue that can be shown.
struct Good {
    checked: Checked,
    theme: Theme,
}

/// Owns the site of the catalogue below `root` until nobody can send messages any more. `tell` is given the news.
pub fn run(root: &Path, messages: &Receiver<Message>, tell: &mut dyn FnMut(News)) {
    let mut owner = Owner { root, messages, tell, news: News::NONE };
    let mut good = owner.read(Change::Content);
    loop {
        let next = match &good {
            Some(good) => owner.show(good),
            None => owner.wait(),
        };
        match next {
            Some(next) => good = Some(next),
            None => return,
        }
    }
}

struct Owner<'o> {
    root: &'o Path,
    messages: &'o Receiver<Message>,
    tell: &'o mut dyn FnMut(News),
    news: News,
}

impl Owner<'_> {
    /// Reads the catalogue and tells what came of it; nothing where it can't be shown.
    fn read(&mut self, change: Change) -> Option<Good> {
        let good = read(self.root);
        self.news = match &good {
            Ok(_) => News {
                site: self.news.site + 1,
                is_of_styles: change == Change::Styles && self.news.fault.is_none(),
                fault: None,
            },
            Err(fault) => News { fault: Some(fault.clone()), ..self.news.clone() },
        };
        (self.tell)(self.news.clone());
        good.ok()
    }

    /// Waits until the catalogue can be shown for the first time.
    fn wait(&mut self) -> Option<Good> {
        loop {
            match self.messages.recv().ok()? {
                Message::Get(_, reply) => drop(reply.send(Answer::Broken)),
                Message::Changed(change) => {
                    if let Some(good) = self.read(change) {
                        return Some(good);
                    }
                }
            }
        }
    }

    /// Answers from a catalogue until a later one can be shown.
    fn show(&mut self, good: &Good) -> Option<Good> {
        let base_url = good.checked.settings.base_url.as_deref();
        let addresses = Addresses::new(&good.checked, base_url, Hosting::Server);
        let site = match Renderer::new(&good.checked, &addresses, &good.theme) {
            Ok(renderer) => renderer,
            // What is checked can be rendered; if not, it is said once more than not at all.
            Err(error) => {
                self.news.fault = Some(format!("{error:#}"));
                (self.tell)(self.news.clone());
                return self.wait();
            }
        };
        let count = good.checked.settings.languages.len();
        let words: Vec<OnceCell<PageLanguage>> = (0..count).map(|_| OnceCell::new()).collect();
        let shown = Shown {
            good,
            addresses: &addresses,
            site: &site,
            words: &words,
            languages: (0..count).map(|_| OnceCell::new()).collect(),
            shared: OnceCell::new(),
        };
        loop {
            match self.messages.recv().ok()? {
                Message::Get(path, reply) => {
                    let answer = shown.answer(&path).unwrap_or_else(|error| Answer::Failed(format!("{error:#}")));
                    // Who asked may have gone.
                    drop(reply.send(answer));
                }
                Message::Changed(change) => {
                    if let Some(next) = self.read(change) {
                        return Some(next);
                    }
                }
            }
        }
    }
}

/// Reads the catalogue with its drafts.
///
/// Errors: what is wrong with it, as a text for a person.
fn read(root: &Path) -> Result<Good, String> {
    let (checked, theme, diagnostics) =
        examine(root, Purpose::Build(Drafts::Include)).map_err(|error| format!("{error:#}"))?;
    let errors: Vec<Diagnostic> =
        diagnostics.into_iter().filter(|found| found.rule.severity() == Severity::Error).collect();
    if errors.is_empty() { Ok(Good { checked, theme }) } else { Err(to_text(&errors, root, false)) }
}

/// A site of which nothing has been made but what was asked for.
struct Shown<'s> {
    good: &'s Good,
    addresses: &'s Addresses<'s>,
    site: &'s Renderer<'s>,
    words: &'s [OnceCell<PageLanguage>],
    languages: Vec<OnceCell<(LanguageRenderer<'s>, Routes<'static>)>>,
    shared: OnceCell<Routes<'s>>,
}

impl<'s> Shown<'s> {
    /// What is at a path.
    ///
    /// Errors: it can't be made.
    fn answer(&self, path: &str) -> anyhow::Result<Answer> {
        let base = self.addresses.base_path();
        let Some(path) = path.strip_prefix(base) else { return Ok(Answer::Elsewhere(base.to_owned())) };
        let mut bytes = Vec::new();
        let shared = self.shared.get_or_init(|| Routes::to(self.site.outputs(&self.good.theme), self.addresses));
        if let Some(output) = shared.resolve(path) {
            self.site.write(output, &self.good.theme, &mut bytes)?;
            return Ok(Answer::File { path: self.addresses.output(output), bytes, is_draft: false });
        }
        let (language, routes) = self.language(self.addresses.language_of(path))?;
        if let Some(output) = routes.resolve(path).or_else(|| language.searched_at(path)) {
            language.write(output, &mut bytes)?;
            let is_draft = self.is_of_draft(output);
            return Ok(Answer::File { path: self.addresses.output(output), bytes, is_draft });
        }
        language.write(Output::Page(PageKind::NotFound, language.index()), &mut bytes)?;
        Ok(Answer::NotFound(bytes))
    }

    /// Whether a file is about a method that a published site would not have.
    fn is_of_draft(&self, output: Output) -> bool {
        let checked = &self.good.checked;
        let is_draft = |method: &usize| checked.methods[*method].draft;
        match output {
            Output::Page(PageKind::Method(method), _) => is_draft(&method),
            Output::Page(PageKind::Comparison(index), _) => checked.comparisons[index].methods.iter().any(is_draft),
            _ => false,
        }
    }

    /// A language, which is made ready when it is first asked for.
    fn language(&self, index: usize) -> anyhow::Result<&(LanguageRenderer<'s>, Routes<'static>)> {
        if let Some(known) = self.languages[index].get() {
            return Ok(known);
        }
        let words = match self.words[index].get() {
            Some(words) => words,
            None => {
                let tag = &self.good.checked.settings.languages[index];
                let loaded = PageLanguage::load(&self.good.theme, tag)?;
                self.words[index].get_or_init(|| loaded)
            }
        };
        Ok(self.languages[index].get_or_init(|| {
            let language = self.site.language(index, words);
            let routes = Routes::to(language.outputs_but_searched(), self.addresses);
            (language, routes)
        }))
    }
}
