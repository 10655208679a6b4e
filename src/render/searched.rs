//! What a site is searched for beside methods, with the addresses that only the site knows.
//!
//! In: the catalogue's comparisons and terms. Out: the files of the search. What words they are found by is the search's
//! business (`search/`).

use std::collections::BTreeMap;

use crate::render::LanguageRenderer;
use crate::search::{self, Page, Pages, SearchFile};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;

impl LanguageRenderer<'_> {
    /// What the library is searched and narrowed down by, as JSON. It is made when it is first asked for, by all threads:
    /// none of them may be the first to ask from among others.
    pub(super) fn searched(&self) -> &BTreeMap<SearchFile, Vec<u8>> {
        self.searched.get_or_init(|| {
            let named = self.comparisons().chain(self.term_pages()).collect();
            let pages = Pages { pairs: self.pairs_by_ids(), named };
            search::files(self.reading, &self.by_name, &pages).into_iter().collect()
        })
    }

    fn pairs_by_ids(&self) -> Vec<[usize; 2]> {
        let comparisons = self.site.checked.comparisons.iter().enumerate();
        let pairs = comparisons.filter_map(|(index, comparison)| match comparison.methods.as_slice() {
            [one, other] if self.site.addresses.is_named_by_ids(index) => Some([*one, *other]),
            _ => None,
        });
        pairs.collect()
    }

    fn comparisons(&self) -> impl Iterator<Item = Page> {
        let is = self.say("compare-index", &[]);
        self.site.checked.comparisons.iter().enumerate().filter_map(move |(index, comparison)| {
            Some(Page {
                name: comparison.title.clone()?,
                path: self.href(Standpoint::root(self.index), PageKind::Comparison(index)),
                is: is.clone(),
                count: comparison.methods.len(),
                compares: comparison.methods.clone(),
            })
        })
    }

    fn term_pages(&self) -> impl Iterator<Item = Page> {
        let checked = self.site.checked;
        checked.fields().iter().enumerate().flat_map(move |(field, own)| {
            let terms = checked.vocabularies.get(&own.key).map_or(&[][..], |vocabulary| &vocabulary.terms);
            let is = self.reading.label(field).text;
            let pages = terms.iter().enumerate().filter(|(_, term)| !term.methods.is_empty());
            pages.map(move |(number, term)| Page {
                name: term.label.clone(),
                path: self.href(Standpoint::root(self.index), PageKind::Term(field, number)),
                is: is.clone(),
                count: term.methods.len(),
                compares: Vec::new(),
            })
        })
    }
}
