//! The site as data: which pages there are, and where. Planned first, so that a test can print it.
//!
//! In: a checked catalogue. Out: a list of pages, every file as a small value, and the path of each. Nothing is rendered
//! here.

pub mod addresses;
pub mod output;
pub mod root_files;
pub mod segment;
pub mod sitemap;

use std::ops::Range;

use crate::catalog::Checked;
use crate::drawing::map::Relations;
use crate::drawing::timeline::Chronicle;

/// The longest list of methods, or of pairs, that one page has; what is more goes on on further pages. Such pages have some 60 to 130 KB.
pub const LONGEST_LIST: usize = 400;

/// What a page is about. The same page exists in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PageKind {
    /// The way in: terms, chosen comparisons, the search.
    Library,
    /// All methods by name: one page of the list, counted from 0.
    Methods(usize),
    /// One method, by index.
    Method(usize),
    /// Every comparison, with the first page of the list of pairs.
    CompareIndex,
    /// A further page of the list of pairs, from 1.
    Pairs(usize),
    /// One comparison, by index.
    Comparison(usize),
    /// One term of a vocabulary, with the first page of its table: the field's index and the term's.
    Term(usize, usize),
    /// A further page of a term's table, from 1.
    TermPart(usize, usize, usize),
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
            Self::Methods(_) => "methods.html",
            Self::Method(_) => "method.html",
            Self::CompareIndex => "compare.html",
            Self::Pairs(_) => "pairs.html",
            Self::Comparison(_) => "comparison.html",
            Self::Term(..) | Self::TermPart(..) => "term.html",
            Self::Timeline | Self::Decade(_) => "timeline.html",
            Self::Map => "map.html",
            Self::NotFound => "404.html",
        }
    }
}

/// Every page, once; a site has each of them in every language.
pub fn plan(checked: &Checked) -> Vec<PageKind> {
    plan_from(checked, Chronicle::of(checked, 0..checked.methods.len()).as_ref(), &Relations::of(checked))
}

/// The same from what has been found of the catalogue: the years of all methods, and which of them are related.
pub fn plan_from(checked: &Checked, chronicle: Option<&Chronicle>, relations: &Relations) -> Vec<PageKind> {
    let terms =
        checked.fields().iter().enumerate().filter(|(_, field)| field.kind.has_terms()).flat_map(|(index, field)| {
            let terms = checked.vocabularies.get(&field.key).into_iter().flat_map(|vocabulary| &vocabulary.terms);
            terms.enumerate().flat_map(move |(term, own)| {
                let further = (1..parts(own.methods.len())).map(move |number| PageKind::TermPart(index, term, number));
                [PageKind::Term(index, term)].into_iter().chain(further)
            })
        });
    let decades = chronicle.into_iter().flat_map(Chronicle::decades).map(PageKind::Decade);
    [PageKind::Library, PageKind::CompareIndex, PageKind::NotFound]
        .into_iter()
        .chain((0..parts(checked.methods.len())).map(PageKind::Methods))
        .chain((1..parts(pairs(checked).count())).map(PageKind::Pairs))
        .chain(chronicle.is_some().then_some(PageKind::Timeline))
        .chain(decades)
        .chain((!relations.is_empty()).then_some(PageKind::Map))
        .chain(terms)
        .chain((0..checked.methods.len()).map(PageKind::Method))
        .chain((0..checked.comparisons.len()).map(PageKind::Comparison))
        .collect()
}

/// How many pages a list has; an empty one has one.
pub fn parts(length: usize) -> usize {
    length.div_ceil(LONGEST_LIST).max(1)
}

/// What of a list is on one of its pages.
pub fn part(number: usize, length: usize) -> Range<usize> {
    let start = number * LONGEST_LIST;
    start.min(length)..(start + LONGEST_LIST).min(length)
}

/// The comparisons that nobody chose: pairs of related methods.
pub fn pairs(checked: &Checked) -> impl Iterator<Item = usize> {
    let comparisons = checked.comparisons.iter().enumerate();
    comparisons.filter(|(_, comparison)| comparison.title.is_none()).map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_cut_into_pages_without_a_gap() {
        for length in [0, 1, LONGEST_LIST, LONGEST_LIST + 1, 5 * LONGEST_LIST + 7] {
            let items: Vec<usize> = (0..parts(length)).flat_map(|number| part(number, length)).collect();
            assert_eq!(items, (0..length).collect::<Vec<_>>(), "{length}");
        }
    }
}
