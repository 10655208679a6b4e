//! What became of a catalogue: which methods came, went and changed, and what that does to comparisons.
//!
//! In: two catalogues, an older and a newer one. Out: the changes, as data. Whether a value changed, the comparison says:
//! both revisions of all records are put into one catalogue, in which people, works and terms are found once, and a
//! method's old record is compared with its new one. So a citation in another style is no change. What verdicts become,
//! each revision says by its own keys.

mod effects;
pub mod report;
pub mod revision;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::catalog::check::{Drafts, check};
use crate::catalog::field::Field;
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::catalog::{Atom, Catalog, Cell, Checked, Method};
use crate::compare::{Verdict, compare};
use crate::kind::Kind;
use crate::language::Localised;
use crate::reading::{PageLanguage, Reading};
use crate::text::fold;
use crate::value::{Gap, Item, Slot};

/// What became of a catalogue.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// Methods that are new.
    pub added: Vec<Named>,
    /// Methods that are gone.
    pub removed: Vec<Named>,
    /// Methods of which something else is said.
    pub changed: Vec<Changed>,
    /// Rows that are new, by their keys.
    pub rows_added: Vec<String>,
    /// Rows that are gone.
    pub rows_removed: Vec<String>,
    /// Languages that are new.
    pub languages_added: Vec<String>,
    /// Languages that are gone.
    pub languages_removed: Vec<String>,
    /// Comparisons with pages of their own that are new, by the ids of their methods.
    pub comparisons_added: Vec<Vec<String>>,
    /// Those that are gone.
    pub comparisons_removed: Vec<Vec<String>>,
    /// What comparisons that both have say now, row by row.
    pub verdicts: Vec<Turned>,
    /// Methods that have other nearest ones now.
    pub nearest: Vec<Nearest>,
}

impl Changes {
    /// Whether nothing became of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A method.
#[derive(Debug, PartialEq, Serialize)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name in the base language.
    pub name: String,
}

/// A method of which something else is said.
#[derive(Debug, PartialEq, Serialize)]
pub struct Changed {
    /// Its id.
    pub id: String,
    /// Its name in the base language.
    pub name: String,
    /// What changed.
    pub values: Vec<Value>,
}

/// A value that changed.
#[derive(Debug, PartialEq, Serialize)]
pub struct Value {
    /// The row's key, or `name` or `references`.
    pub key: String,
    /// The kind of the row.
    pub kind: &'static str,
    /// What was there, each item by itself; a gap in its words.
    pub old: Said,
    /// What is there.
    pub new: Said,
    /// Items that came.
    pub came: Vec<String>,
    /// Items that went.
    pub went: Vec<String>,
}

/// What a cell says.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// Its items.
    Items(Vec<String>),
    /// Why there are none.
    Gap(Gap),
}

/// How many comparisons say something else in a row.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Turned {
    /// The row's key.
    pub key: String,
    /// The verdict that it was.
    pub old: &'static str,
    /// The verdict that it is.
    pub new: &'static str,
    /// The comparisons, by the ids of their methods.
    pub comparisons: Vec<Vec<String>>,
}

/// A method with other nearest ones.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Nearest {
    /// Its id.
    pub id: String,
    /// The ids that came.
    pub came: Vec<String>,
    /// The ids that went.
    pub went: Vec<String>,
}

/// What no id begins with: old records whose ids are taken by new ones.
const OLD: char = '\u{1}';

/// What became of the older catalogue. Drafts are no methods of either. `words` are those of the newer one's base language.
pub fn changes(old: Catalog, new: Catalog, words: &PageLanguage) -> Changes {
    let tags = |catalog: &Catalog| catalog.settings.languages.iter().map(ToString::to_string).collect::<Vec<_>>();
    let keys = |catalog: &Catalog| catalog.settings.fields.iter().map(|field| field.key.clone()).collect::<Vec<_>>();
    let (languages, rows) = ([tags(&old), tags(&new)], [keys(&old), keys(&new)]);
    let (mut both, common) = together(&old, &new);
    let [old, new] = [old, new].map(|catalog| check(catalog, Drafts::Exclude).0);
    both.settings.comparisons.clear();
    let both = check(both, Drafts::Exclude).0;
    let reading = Reading { checked: &both, language: words };
    let changed = common.iter().filter_map(|id| changed(reading, id));
    Changes {
        added: only(&new, &old),
        removed: only(&old, &new),
        changed: changed.collect(),
        rows_added: missing(&rows[1], &rows[0]),
        rows_removed: missing(&rows[0], &rows[1]),
        languages_added: missing(&languages[1], &languages[0]),
        languages_removed: missing(&languages[0], &languages[1]),
        comparisons_added: effects::missing(&new, &old),
        comparisons_removed: effects::missing(&old, &new),
        verdicts: effects::turned(&old, &new),
        nearest: effects::nearest(&old, &new),
    }
}

fn missing(of: &[String], from: &[String]) -> Vec<String> {
    of.iter().filter(|one| !from.contains(one)).cloned().collect()
}

/// Methods that one catalogue has and another one doesn't.
fn only(one: &Checked, other: &Checked) -> Vec<Named> {
    let own = one.methods.iter().filter(|method| other.find(&method.id).is_none());
    own.map(|method| Named { id: method.id.clone(), name: method.name.base().to_owned() }).collect()
}

/// Both revisions of all records in one catalogue, and the ids that both have. Old records of these have a mark before
/// their ids.
fn together(old: &Catalog, new: &Catalog) -> (Catalog, Vec<String>) {
    let published =
        |catalog: &Catalog| catalog.records.iter().filter(|record| !record.draft).cloned().collect::<Vec<_>>();
    let (before, after) = (published(old), published(new));
    let ids: BTreeSet<String> = after.iter().map(|record| record.id.clone()).collect();
    let (fields, places) = union(&old.settings.fields, &new.settings.fields);
    let mut settings = Settings { fields, ..new.settings.clone() };
    add_terms(&mut settings, &old.settings, &before);

    let width = settings.fields.len();
    let after = after.into_iter().map(|record| replaced(record, width, Some));
    let before = before.into_iter().map(|record| {
        let id = if ids.contains(&record.id) { format!("{OLD}{}", record.id) } else { record.id.clone() };
        Record { id, ..replaced(record, width, |index| places.get(index).copied()) }
    });
    let common: Vec<String> =
        before.clone().filter_map(|record| record.id.strip_prefix(OLD).map(str::to_owned)).collect();
    let mut records: Vec<Record> = after.chain(before).collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    (Catalog { root: new.root.clone(), settings, records, unread: BTreeSet::new() }, common)
}

/// The newer rows and those of the older ones that are no more or were of another kind; and where each older one stands.
fn union(old: &[Field], new: &[Field]) -> (Vec<Field>, Vec<usize>) {
    let mut fields = new.to_vec();
    let mut places = Vec::new();
    for field in old {
        let known = new.iter().position(|known| known.key == field.key && is_one_kind(&known.kind, &field.kind));
        places.push(known.unwrap_or_else(|| {
            fields.push(field.clone());
            fields.len() - 1
        }));
    }
    (fields, places)
}

/// Whether values of two kinds can be compared: a number is in the unit of its row.
fn is_one_kind(one: &Kind, other: &Kind) -> bool {
    one.is(other.spec()) && one.params().unit == other.params().unit
}

/// Vocabularies have the terms of both, so that no old value is left out for being a term no more.
fn add_terms(settings: &mut Settings, old: &Settings, records: &[Record]) {
    for (key, terms) in &old.terms {
        if let Some(known) = settings.terms.get_mut(key) {
            for (id, label) in terms {
                known.entry(id.clone()).or_insert_with(|| label.clone());
            }
        }
    }
    for (key, known) in &mut settings.terms {
        let Some(index) = old.fields.iter().position(|field| field.key == *key) else { continue };
        for item in records.iter().flat_map(|record| record.slots[index].items()) {
            let Item::Term(label) = item else { continue };
            let is_known = |(id, term): (&String, &Localised)| {
                id == label.base() || term.entries().iter().any(|(_, text)| fold(text) == fold(label.base()))
            };
            if !known.iter().any(is_known) {
                known.insert(slug::slugify(label.base()), label.clone());
            }
        }
    }
}

/// A record with its values at other places. What it says of itself as a related method is left out, as ever.
fn replaced(record: Record, width: usize, place: impl Fn(usize) -> Option<usize>) -> Record {
    let is_itself = |item: &Item| matches!(item, Item::Method(id) if *id == record.id);
    let mut slots = vec![Slot::Gap(Gap::NotRecorded); width];
    for (index, slot) in record.slots.iter().enumerate() {
        let Some(at) = place(index) else { continue };
        slots[at] = match slot {
            Slot::Gap(gap) => Slot::Gap(*gap),
            Slot::Items(items) if items.iter().all(is_itself) => Slot::Gap(Gap::NotRecorded),
            Slot::Items(items) => Slot::Items(items.iter().filter(|item| !is_itself(item)).cloned().collect()),
        };
    }
    Record { slots, ..record }
}

/// What changed in a method that both have; `None` where nothing did.
fn changed(reading: Reading, id: &str) -> Option<Changed> {
    let both = reading.checked;
    let (old, new) = (&both.methods[both.find(&format!("{OLD}{id}"))?], &both.methods[both.find(id)?]);
    let texts = |name: &str| Said::Items(vec![name.to_owned()]);
    let mut values = Vec::new();
    let (before, after) = (old.name.base(), new.name.base());
    if fold(before) != fold(after) {
        let (old, new) = (texts(before), texts(after));
        values.push(Value { key: "name".to_owned(), kind: "text", old, new, came: Vec::new(), went: Vec::new() });
    }
    let rows = compare(&[old, new]).rows;
    let others = rows.iter().filter(|row| matches!(row.verdict, Verdict::Differs | Verdict::Partial));
    values.extend(others.map(|row| value(reading, row.field, old, new)));
    values.extend(references(reading, old, new));
    (!values.is_empty()).then(|| Changed { id: id.to_owned(), name: after.to_owned(), values })
}

fn value(reading: Reading, field: usize, old: &Method, new: &Method) -> Value {
    let own = &reading.checked.fields()[field];
    let text = |atom: &Atom| reading.atom(field, atom).text;
    let said = |cell: &Cell| match cell {
        Cell::Gap(gap) => Said::Gap(*gap),
        Cell::Atoms(atoms) => Said::Items(atoms.iter().map(text).collect()),
    };
    let (old, new) = (&old.cells[field], &new.cells[field]);
    let lacking = |one: &Cell, other: &Cell| -> Vec<String> {
        let is_there = |atom: &&Atom| !other.atoms().iter().any(|known| known.key == atom.key);
        one.atoms().iter().filter(is_there).map(text).collect()
    };
    let (came, went) = if own.kind.is_list() { (lacking(new, old), lacking(old, new)) } else { Default::default() };
    Value { key: own.key.clone(), kind: own.kind.name(), old: said(old), new: said(new), came, went }
}

/// What changed among further sources: works, by their keys.
fn references(reading: Reading, old: &Method, new: &Method) -> Option<Value> {
    let works = |method: &Method| -> BTreeMap<String, String> {
        let key = |source| (reading.checked.works.key(source).to_string(), source.shown().to_string());
        method.references.iter().map(key).collect()
    };
    let (old, new) = (works(old), works(new));
    let lacking = |one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        one.iter().filter(|(key, _)| !other.contains_key(*key)).map(|(_, shown)| shown.clone()).collect::<Vec<_>>()
    };
    let (came, went) = (lacking(&new, &old), lacking(&old, &new));
    let said = |works: BTreeMap<String, String>| match works.is_empty() {
        true => Said::Gap(Gap::NotRecorded),
        false => Said::Items(works.into_values().collect()),
    };
    let changed = !came.is_empty() || !went.is_empty();
    changed.then(|| Value { key: "references".to_owned(), kind: "source", old: said(old), new: said(new), came, went })
}
