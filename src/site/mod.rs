//! The site as data: which pages there are, and where. Planned first, so that a test can print it.
//!
//! In: a checked catalogue. Out: a list of pages and the address of each. No page is rendered here.

pub mod addresses;
pub mod sitemap;

use crate::catalog::Checked;
use crate::drawing::map::Relations;
use crate::drawing::timeline::Chronicle;
use crate::value::Kind;

/// What a page is about. The same page exists in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// Every method.
    Library,
    /// One method, by index.
    Method(usize),
    /// Every comparison.
    CompareIndex,
    /// One comparison, by index.
    Comparison(usize),
    /// One term of a vocabulary: the field's index and the term's.
    Term(usize, usize),
    /// Methods in the order of time.
    Timeline,
    /// The methods of a decade, by its first year; big catalogues have such pages.
    Decade(i32),
    /// Which methods are related.
    Map,
    /// What is shown at addresses that lead nowhere.
    NotFound,
}

impl PageKind {
    /// The template that renders it.
    pub fn template(self) -> &'static str {
        match self {
            Self::Library => "library.html",
            Self::Method(_) => "method.html",
            Self::CompareIndex => "compare.html",
            Self::Comparison(_) => "comparison.html",
            Self::Term(..) => "term.html",
            Self::Timeline | Self::Decade(_) => "timeline.html",
            Self::Map => "map.html",
            Self::NotFound => "404.html",
        }
    }
}

/// Every page, once; a site has each of them in every language.
pub fn plan(checked: &Checked) -> Vec<PageKind> {
    let terms =
        checked.fields().iter().enumerate().filter(|(_, field)| field.kind == Kind::Term).flat_map(|(index, field)| {
            let terms = checked.vocabularies.get(&field.key).map_or(0, |vocabulary| vocabulary.terms.len());
            (0..terms).map(move |term| PageKind::Term(index, term))
        });
    let chronicle = Chronicle::of(checked, 0..checked.methods.len());
    let decades = chronicle.iter().flat_map(Chronicle::decades).map(PageKind::Decade);
    [PageKind::Library, PageKind::CompareIndex, PageKind::NotFound]
        .into_iter()
        .chain(chronicle.is_some().then_some(PageKind::Timeline))
        .chain(decades)
        .chain((!Relations::of(checked).is_empty()).then_some(PageKind::Map))
        .chain(terms)
        .chain((0..checked.methods.len()).map(PageKind::Method))
        .chain((0..checked.comparisons.len()).map(PageKind::Comparison))
        .collect()
}
