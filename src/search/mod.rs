//! What a reader's browser searches and filters: small files, read only when somebody searches.
//!
//! In: a catalogue read in one language, its methods in that language's order, and the pages that are found beside them.
//! Out: files by name, the same bytes for the same catalogue. Methods are known by their place in the order, so that a number sorts as a name does. How
//! results are ranked and shown is the scripts' business (`static/search.js`, `static/finder.js`); nothing here knows
//! HTML or addresses.

mod facets;
mod forms;
mod index;
mod ranges;
pub mod words;

use std::fmt;

use serde::Serialize;

use crate::catalog::Checked;
use crate::language::Localised;
use crate::reading::Reading;

/// A file that is read when somebody searches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SearchFile {
    /// Where to look.
    Index,
    /// By what the library is narrowed down.
    Facets,
    /// A stretch of words, from 0.
    Words(usize),
    /// What is shown of some methods, from 0.
    Methods(usize),
}

impl fmt::Display for SearchFile {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Index => f.write_str("index.json"),
            Self::Facets => f.write_str("facets.json"),
            Self::Words(number) => write!(f, "words-{number}.json"),
            Self::Methods(number) => write!(f, "methods-{number}.json"),
        }
    }
}

/// A file that is searched: which one, and its content as JSON.
pub type File = (SearchFile, Vec<u8>);

/// The pages of a site that are found and are no method's, and the pairs that have one.
#[derive(Debug, Default)]
pub struct Pages {
    /// Pairs of methods, by index, whose page is found by their ids alone.
    pub pairs: Vec<[usize; 2]>,
    /// What is found by its name. Comparisons stand before terms.
    pub named: Vec<Page>,
}

/// A page with a name of its own.
#[derive(Debug)]
pub struct Page {
    /// The name in all its languages.
    pub name: Localised,
    /// Its path below the root of its language.
    pub path: String,
    /// What it is, in a word: the label of a field, or what comparisons are called.
    pub is: String,
    /// How many methods it has.
    pub count: usize,
    /// The methods, by index, where it compares them.
    pub compares: Vec<usize>,
}

/// The files of one language. `order` has every method once, in the order of the language.
pub fn files(reading: Reading, order: &[usize], pages: &Pages) -> Vec<File> {
    let mut files = index::files(reading, order, pages);
    files.push((SearchFile::Facets, json(&facets::facets(reading, order))));
    files
}

/// How many methods a method names or is named by.
fn relations(checked: &Checked, method: usize) -> usize {
    let own = &checked.methods[method];
    let cells = own.cells.iter().zip(checked.fields()).filter(|(_, field)| field.kind.names_methods());
    cells.map(|(cell, _)| cell.atoms().len()).sum::<usize>() + own.referenced_by.len()
}

/// The field that says what kind of thing a method is: `family`, or the first one with a vocabulary.
fn family(checked: &Checked) -> Option<usize> {
    let terms = || checked.fields().iter().enumerate().filter(|(_, field)| field.kind.has_terms());
    terms().find(|(_, field)| field.key == "family").or_else(|| terms().next()).map(|(index, _)| index)
}

fn json(of: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(of).expect("what is searched has text keys, so it is always JSON")
}
