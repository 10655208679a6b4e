//! The catalogue: what `methods/` says, typed. `load` makes a [`Catalog`] and never stops at a wrong record; `check`
//! looks at records side by side and makes a [`Checked`], which nothing after it validates again.

pub mod answer;
pub mod base_url;
pub mod check;
pub mod elsewhere;
pub mod exports;
pub mod field;
pub mod file;
pub mod joins;
pub mod load;
pub mod people;
pub mod record;
pub mod settings;
pub mod works;
pub mod yaml;
mod yaml_fault;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::catalog::answer::{Answer, Symbol};
use crate::catalog::field::Field;
use crate::catalog::people::People;
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::catalog::works::Works;
use crate::kind::Better;
use crate::language::{Localised, Tag};
use crate::value::source::Source;
use crate::value::{Gap, Item};

/// Everything that was read, in the order of ids. Values are typed; what they say about each other is unchecked.
pub struct Catalog {
    /// The folder that has `methods/`, `templates/` and `static/`.
    pub root: PathBuf,
    /// What `_catalog.yaml` says.
    pub settings: Settings,
    /// The records, sorted by id; ids are unique.
    pub records: Vec<Record>,
    /// Ids of records that could not be read: naming one of them is no second fault.
    pub unread: BTreeSet<String>,
}

/// A catalogue in which every reference holds: ids name methods, terms are in their vocabularies, works are found.
pub struct Checked {
    /// The folder that has `methods/`, `templates/` and `static/`.
    pub root: PathBuf,
    /// What `_catalog.yaml` says.
    pub settings: Settings,
    /// The methods, sorted by id.
    pub methods: Vec<Method>,
    /// One vocabulary per field of the kind `term`, by the field's key.
    pub vocabularies: BTreeMap<String, Vocabulary>,
    /// The comparisons that have a page of their own: the curated ones in their order, then the pairs by id.
    pub comparisons: Vec<Curated>,
    /// Who is who.
    pub people: People,
    /// Which sources are one work.
    pub works: Works,
    /// How many of the catalogue's records are drafts, whether they are among the methods or not.
    pub drafts: usize,
}

impl Checked {
    /// The declared fields in the order of rows.
    pub fn fields(&self) -> &[Field] {
        &self.settings.fields
    }

    /// The base language.
    pub fn base(&self) -> &Tag {
        &self.settings.languages[0]
    }

    /// The index of the method with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.methods.binary_search_by(|method| method.id.as_str().cmp(id)).ok()
    }
}

/// One method, ready to be compared and shown.
pub struct Method {
    /// The id: its file's name.
    pub id: String,
    /// Ids that it had before; no other method has or had one of them.
    pub formerly: Vec<String>,
    /// Its name.
    pub name: Localised,
    /// The record's path relative to the root.
    pub file: Arc<str>,
    /// Its id as other methods' keys name it.
    pub symbol: Symbol,
    /// One cell per field, in the fields' order.
    pub cells: Vec<Cell>,
    /// How each field is compared; the same in every method of a catalogue.
    pub asked: Arc<[Asked]>,
    /// What each cell answers; nothing where nobody knows.
    pub answers: Vec<Option<Answer>>,
    /// Further sources, shown on the method's page only.
    pub references: Vec<Source>,
    /// Methods that name this one as related, by index, without those that this one names too.
    pub referenced_by: Vec<usize>,
    /// The cell that names related methods, by index; the same in every method of a catalogue.
    pub related: Option<usize>,
    /// When the record was last looked over: year, month, day.
    pub updated: Option<(i32, u8, u8)>,
    /// The record's version, as written.
    pub version: Option<String>,
    /// Whether it is one that a published site would not have.
    pub draft: bool,
}

/// What a catalogue asks of a field when methods are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Whether it is compared at all.
    pub compared: bool,
    /// Which numbers are better than others.
    pub better: Option<Better>,
}

/// What one method says in one field: the atoms that are compared and shown, or the gap.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// The atoms in the record's order, none of them twice; never empty. Namesakes are two atoms with one key.
    Atoms(Vec<Atom>),
    /// Why there is nothing.
    Gap(Gap),
}

impl Cell {
    /// The atoms, or none.
    pub fn atoms(&self) -> &[Atom] {
        match self {
            Self::Atoms(atoms) => atoms,
            Self::Gap(_) => &[],
        }
    }

    /// The gap, if it is one.
    pub fn gap(&self) -> Option<Gap> {
        match self {
            Self::Atoms(_) => None,
            Self::Gap(gap) => Some(*gap),
        }
    }
}

/// The smallest thing that is compared: the key is what is compared, the item is what is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Atom {
    /// Equal keys mean equal things, in every language. A key that starts with `~` is that of a translation: it is shown
    /// and never compared, here as in the browser.
    pub key: Arc<str>,
    /// The key as a number.
    pub symbol: Symbol,
    /// What it is.
    pub item: Item,
}

/// The terms of one field.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Sorted by id.
    pub terms: Vec<Term>,
}

impl Vocabulary {
    /// The index of the term with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.terms.binary_search_by(|term| term.id.as_str().cmp(id)).ok()
    }
}

/// One term.
#[derive(Debug)]
pub struct Term {
    /// The id, which its address has.
    pub id: String,
    /// What readers see.
    pub label: Localised,
    /// The methods that have it, by index, ascending.
    pub methods: Vec<usize>,
}

/// A comparison with a page of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curated {
    /// Its title; pairs have none.
    pub title: Option<Localised>,
    /// A sentence on it.
    pub description: Option<Localised>,
    /// The methods in the order of columns, by index; two or more, all different.
    pub methods: Vec<usize>,
}
