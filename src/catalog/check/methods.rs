//! From records to methods: each item gets the key that it is compared by.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::answer::{self, Symbol};
use crate::catalog::check::former::Ids;
use crate::catalog::check::terms::Terms;
use crate::catalog::field::Field;
use crate::catalog::people::People;
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::catalog::works::Works;
use crate::catalog::{Asked, Atom, Cell, Method};
use crate::kind::Keying;
use crate::text::{fold, fold_name};
use crate::value::{Gap, Item, NOT_COMPARED, Slot};

/// Makes the methods of all records, in their order.
pub(super) fn make(
    records: Vec<Record>,
    settings: &Settings,
    all_ids: &Ids,
    people: &People,
    works: &Works,
    vocabularies: &BTreeMap<String, Terms>,
) -> Vec<Method> {
    let ids: BTreeSet<String> = records.iter().map(|record| record.id.clone()).collect();
    let key = |field: &Field, id: &str, item: &Item| -> Option<Arc<str>> {
        match (field.kind.spec().keying, item) {
            (_, Item::Translation(_)) => item.key().map(Arc::from),
            (Keying::Own(key), item) => key(item).map(compared),
            (Keying::Terms, Item::Term(label)) => vocabularies.get(&field.key)?.id(label).map(|id| id.as_str().into()),
            (Keying::People, Item::Person(person)) => Some(people.key(person)),
            (Keying::Works, Item::Source(source)) => Some(works.key(source)),
            (Keying::Methods, Item::Method(other)) => {
                // A draft is in no site; what is only planned is shown as what it will be called.
                let is_shown = ids.contains(other) || all_ids.is_planned(other);
                (other != id && is_shown).then(|| other.as_str().into())
            }
            (Keying::Terms | Keying::People | Keying::Works | Keying::Methods, _) => None,
        }
    };
    let related = related_field(settings);
    let asked = |field: &Field| Asked { compared: field.compared, better: field.kind.params().better };
    let asked: Arc<[Asked]> = settings.fields.iter().map(asked).collect();
    let mut methods: Vec<Method> = records
        .into_par_iter()
        .map(|record| {
            let cells = settings.fields.iter().zip(record.slots);
            let cells = cells.map(|(field, slot)| make_cell(slot, |item| key(field, &record.id, item)));
            Method {
                cells: cells.collect(),
                asked: asked.clone(),
                answers: Vec::new(),
                symbol: Symbol::SHOWN,
                id: record.id,
                formerly: record.formerly,
                name: record.name,
                file: record.file,
                draft: record.draft,
                references: record.references,
                related,
                referenced_by: Vec::new(),
                updated: record.updated,
                version: record.version,
            }
        })
        .collect();
    answer::number(&mut methods);
    add_referenced_by(&mut methods, settings);
    methods
}

/// A key of something that is compared, though it be written with a tilde in front: that becomes U+223C, which looks
/// the same.
fn compared(key: String) -> Arc<str> {
    match key.strip_prefix(NOT_COMPARED) {
        Some(rest) => format!("\u{223C}{rest}").into(),
        None => key.into(),
    }
}

fn make_cell(slot: Slot, key: impl Fn(&Item) -> Option<Arc<str>>) -> Cell {
    let items = match slot {
        Slot::Gap(gap) => return Cell::Gap(gap),
        Slot::Items(items) => items,
    };
    let mut seen: HashSet<(Arc<str>, String)> = HashSet::with_capacity(items.len());
    let mut atoms: Vec<Atom> = Vec::with_capacity(items.len());
    for item in items {
        let Some(key) = key(&item) else { continue };
        // One person under two names, two writings of a name, and the two versions of one work, are both shown.
        let shown = match &item {
            Item::Person(person) => fold_name(&person.name),
            Item::Text(text) => fold(text.base()),
            Item::Source(source) => {
                source.marks().into_iter().find(|mark| !mark.starts_with("url:")).unwrap_or_default()
            }
            Item::Term(_)
            | Item::Prose(_)
            | Item::Translation(_)
            | Item::Year(_)
            | Item::Method(_)
            | Item::Number { .. }
            | Item::Flag(_)
            | Item::Choice(_)
            | Item::Link(_)
            | Item::Extent { .. }
            | Item::Date(_)
            | Item::Version(_)
            | Item::Partly(_)
            | Item::Identifier { .. } => String::new(),
        };
        if seen.insert((key.clone(), shown)) {
            atoms.push(Atom { key, symbol: Symbol::SHOWN, item });
        }
    }
    if atoms.is_empty() { Cell::Gap(Gap::NotRecorded) } else { Cell::Atoms(atoms) }
}

/// The field that names related methods, unless it is hidden.
fn related_field(settings: &Settings) -> Option<usize> {
    settings.fields.iter().position(|field| field.key == "related")
}

/// The methods that each method names as related, by index; empty where the field is hidden.
pub(super) fn related(methods: &[Method], settings: &Settings) -> Vec<Vec<usize>> {
    let Some(field) = related_field(settings) else { return vec![Vec::new(); methods.len()] };
    let index: HashMap<&str, usize> =
        methods.iter().enumerate().map(|(index, method)| (method.id.as_str(), index)).collect();
    let of = |method: &Method| {
        method.cells[field].atoms().iter().filter_map(|atom| index.get(&*atom.key).copied()).collect()
    };
    methods.iter().map(of).collect()
}

fn add_referenced_by(methods: &mut [Method], settings: &Settings) {
    let related = related(methods, settings);
    for (index, names) in related.iter().enumerate() {
        for other in names.iter().filter(|other| !related[**other].contains(&index)) {
            methods[*other].referenced_by.push(index);
        }
    }
}
