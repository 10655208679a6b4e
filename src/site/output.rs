//! Every file of a site, as data: what it is, where it lies, and what lies at a path.
//!
//! In: a checked catalogue and its addresses. Out: outputs, which are small values; paths are computed from them, not
//! stored. Nothing is rendered here. What is searched is cut into files by its size, so how many of those there are is
//! known when the words have been counted, and given.

use std::collections::HashMap;

use crate::catalog::Checked;
use crate::catalog::exports::Format;
use crate::search::SearchFile;
use crate::site::addresses::{Addresses, Hosting};
use crate::site::{PageKind, sitemap};
use crate::theme::Theme;

/// One file of a site. Methods, comparisons and languages are known by their indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Output<'s> {
    /// A page in a language.
    Page(PageKind, usize),
    /// What leads on from a former address of a page in a language: one of them, by number.
    Moved(PageKind, usize, usize),
    /// What a table that has this method is composed from, in a language.
    Column(usize, usize),
    /// With what scripts say what a composed table says, in a language.
    Composer(usize),
    /// The words of scripts in a language.
    Words(usize),
    /// What a site for a server says in a language when it is opened without one.
    FromDisk(usize),
    /// A file that is read when somebody searches in a language.
    Search(SearchFile, usize),
    /// A comparison in a format for other programs, in a language.
    TakeAway(usize, Format, usize),
    /// A method's record as data.
    Record(usize),
    /// A file of the theme, by its path below `static/`.
    Static(&'s str),
    /// A file of the site's own that goes to its root, by its path.
    Root(&'s str),
    /// The sitemap, or the index of its parts.
    Sitemap,
    /// A part of the sitemap, from 1.
    SitemapPart(usize),
    /// What crawlers may read.
    Robots,
}

/// The outputs of one language but those that are read when somebody searches.
pub fn of_language<'a>(
    checked: &'a Checked,
    addresses: &Addresses,
    plan: &'a [PageKind],
    language: usize,
) -> impl Iterator<Item = Output<'static>> + 'a {
    let from_disk = (addresses.hosting() == Hosting::Server).then_some(Output::FromDisk(language));
    let take_away = checked.comparisons.iter().enumerate().flat_map(move |(index, comparison)| {
        let formats = checked.settings.exports.beside(comparison).iter();
        // Sources know no language, so they lie beside the base language's page alone.
        let formats = formats.filter(move |format| language == 0 || !format.is_of_sources());
        formats.map(move |format| Output::TakeAway(index, *format, language))
    });
    // Hardly any catalogue has former ids, and then no page needs to be asked.
    let has_moved = checked.methods.iter().any(|method| !method.formerly.is_empty());
    let moved = plan.iter().filter(|_| has_moved).flat_map(|kind| {
        let count = addresses.former_paths(*kind, language).len();
        (0..count).map(move |number| Output::Moved(*kind, number, language))
    });
    let moved: Vec<Output> = moved.collect();
    [Output::Composer(language), Output::Words(language)]
        .into_iter()
        .chain(moved)
        .chain(from_disk)
        .chain(plan.iter().map(move |kind| Output::Page(*kind, language)))
        .chain((0..checked.methods.len()).map(move |method| Output::Column(method, language)))
        .chain(take_away)
}

/// The outputs that are the same for all languages. A file of the site's own takes the place of a made one.
pub fn of_no_language<'s>(
    checked: &'s Checked,
    addresses: &Addresses,
    plan: &[PageKind],
    theme: &'s Theme,
) -> impl Iterator<Item = Output<'s>> {
    let parts = if addresses.has_base() { sitemap::parts(checked, plan) } else { 0 };
    let map = (parts > 0).then_some(Output::Sitemap);
    let parts = (1..=parts).filter(move |_| parts > 1).map(Output::SitemapPart);
    let made = map.into_iter().chain(parts).chain([Output::Robots]);
    let made = made.filter(|output| own_name(*output).is_none_or(|name| !theme.root_files.contains_key(&name)));
    (0..checked.methods.len())
        .map(Output::Record)
        .chain(theme.statics.keys().map(|name| Output::Static(name)))
        .chain(made.collect::<Vec<_>>())
        .chain(theme.root_files.keys().map(|name| Output::Root(name)))
}

/// What a made file at the root of the site is called.
fn own_name(output: Output) -> Option<String> {
    match output {
        Output::Sitemap => Some("sitemap.xml".to_owned()),
        Output::SitemapPart(number) => Some(sitemap::part_name(number)),
        Output::Robots => Some("robots.txt".to_owned()),
        _ => None,
    }
}

impl Addresses<'_> {
    /// The path of a file below the site's root: `uk/methods/lasso/index.html`.
    pub fn output(&self, output: Output) -> String {
        match output {
            Output::Page(kind, language) => Self::file(&self.path(kind, language)),
            Output::Moved(kind, number, language) => Self::file(&self.former_paths(kind, language).swap_remove(number)),
            Output::Column(method, language) => self.script_path(self.column_path(method, language)),
            Output::Composer(language) => self.script_path(self.composer_path(language)),
            Output::Words(language) => self.script_path(self.words_path(language)),
            Output::FromDisk(language) => self.from_disk_path(language),
            Output::Search(file, language) => self.script_path(self.search_path(&file.to_string(), language)),
            Output::TakeAway(comparison, format, language) => {
                self.comparison_path(comparison, &format.file(), language)
            }
            Output::Record(method) => self.data_path(method),
            Output::Static(name) => format!("static/{name}"),
            Output::Root(name) => name.to_owned(),
            Output::Sitemap | Output::SitemapPart(_) | Output::Robots => own_name(output).unwrap_or_default(),
        }
    }
}

/// What lies where.
pub struct Routes<'s>(HashMap<String, Output<'s>>);

impl<'s> Routes<'s> {
    /// The routes to some outputs.
    pub fn to(outputs: impl Iterator<Item = Output<'s>>, addresses: &Addresses) -> Self {
        Self(outputs.map(|output| (addresses.output(output), output)).collect())
    }

    /// The file at a path below the site's root; a folder's is its `index.html`.
    pub fn resolve(&self, path: &str) -> Option<Output<'s>> {
        self.0.get(&Addresses::file(path)).copied()
    }
}
