//! What records say about each other: references, terms, works, names that two records claim.
//!
//! In: a [`Catalog`]. Out: a [`Checked`] in which every reference holds (what is wrong is left out), and the
//! diagnostics. Nothing after this step validates again.

mod claims;
mod comparisons;
mod former;
mod methods;
mod places;
mod planned;
mod record;
mod terms;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::check::former::Ids;
use crate::catalog::field::Field;
use crate::catalog::people::People;
use crate::catalog::record::Record;
use crate::catalog::works::Works;
use crate::catalog::{Catalog, Checked};
use crate::diagnostic::{Diagnostic, Rule, nearest};
use crate::value::Item;
use crate::value::person::Person;
use crate::value::source::Source;

/// Whether drafts are part of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// As `--drafts` asks.
    Include,
    /// As usual.
    Exclude,
}

/// Checks a catalogue.
pub fn check(catalog: Catalog, drafts: Drafts) -> (Checked, Vec<Diagnostic>) {
    let Catalog { root, settings, records, unread } = catalog;
    let mut found = Vec::new();
    let mut all_ids: BTreeSet<String> = records.iter().map(|record| record.id.clone()).collect();
    all_ids.extend(unread);
    let count = records.iter().filter(|record| record.draft).count();
    let mut records: Vec<Record> =
        records.into_iter().filter(|record| drafts == Drafts::Include || !record.draft).collect();

    let ids = Ids::of(&mut records, all_ids, &mut found);
    found.par_extend(records.par_iter().flat_map_iter(|record| record::check(record, &settings, &ids)));
    found.extend(planned::check(&records, &settings, &ids));
    claims::check_names(&records, &settings, &mut found);
    let works =
        Works::of(records.iter().flat_map(|record| sources(record, &settings.fields)).map(|(_, source)| source));
    claims::check_works(&records, &settings, &works, &mut found);
    claims::check_editors_of_works(&records, &settings, &works, &mut found);
    let people =
        People::of(records.iter().flat_map(|record| persons(record, &settings.fields)).map(|(_, person)| person));
    claims::check_editors_of_people(&records, &settings, &people, &mut found);
    let vocabularies = terms::collect(&records, &settings, &mut found);
    let methods = methods::make(records, &settings, &ids, &people, &works, &vocabularies);
    let vocabularies = terms::fill(vocabularies, &methods, &settings);
    let comparisons = comparisons::collect(&methods, &settings, &ids.all, &mut found);

    suggest_ids(&mut found, &ids.all);
    let diagnostics = places::locate(&root, found);
    let checked = Checked { root, settings, methods, vocabularies, comparisons, people, works, drafts: count };
    (checked, diagnostics)
}

/// A finding that knows its file, but not yet its line: that is looked up once all are known.
struct Found {
    rule: Rule,
    file: Arc<str>,
    /// Keys from the top of the file.
    path: Vec<String>,
    /// The part of the value that is meant.
    piece: Option<String>,
    message: String,
    way_out: String,
}

impl Found {
    fn new(rule: Rule, file: &Arc<str>, path: &[&str], message: impl Into<String>, way_out: impl Into<String>) -> Self {
        let path = path.iter().map(|key| (*key).to_owned()).collect();
        Self { rule, file: file.clone(), path, piece: None, message: message.into(), way_out: way_out.into() }
    }

    /// The same, about a piece of the value.
    fn about(self, piece: &str) -> Self {
        Self { piece: Some(piece.to_owned()), ..self }
    }

    /// An id that names no record.
    fn unknown_method(id: &str, file: &Arc<str>, path: &[&str]) -> Self {
        let message = format!("`{id}` is not a method of this catalogue");
        Self::new(Rule::UnknownMethod, file, path, message, WHAT_AN_ID_IS).about(id)
    }
}

/// The way out where no more is known of an id.
const WHAT_AN_ID_IS: &str = "an id is the name of a record's file";

/// For how many wrong words of one catalogue the right one is looked for. Each is held against all that are known, and
/// with thousands of both that would take minutes that no editor wants to wait.
const MOST_SUGGESTIONS: usize = 100;

/// Says which id was meant, where one is near.
fn suggest_ids(found: &mut [Found], ids: &BTreeSet<String>) {
    let mut meant: HashMap<String, Option<&str>> = HashMap::new();
    let is_unknown = |one: &&mut Found| one.rule == Rule::UnknownMethod && one.way_out == WHAT_AN_ID_IS;
    for one in found.iter_mut().filter(is_unknown) {
        let Some(id) = &one.piece else { continue };
        if meant.len() >= MOST_SUGGESTIONS && !meant.contains_key(id) {
            continue;
        }
        let near = meant.entry(id.clone()).or_insert_with(|| nearest(id, ids.iter().map(String::as_str)));
        if let Some(near) = near {
            one.way_out = format!("did you mean `{near}`?");
        }
    }
}

/// A record's sources, each with the key that it stands under.
fn sources<'r>(record: &'r Record, fields: &'r [Field]) -> impl Iterator<Item = (&'r str, &'r Source)> {
    let items = fields
        .iter()
        .zip(&record.slots)
        .flat_map(|(field, slot)| slot.items().iter().map(|item| (field.key.as_str(), item)));
    let own = items.filter_map(|(key, item)| if let Item::Source(source) = item { Some((key, source)) } else { None });
    own.chain(record.references.iter().map(|source| ("references", source)))
}

/// A record's persons, each with the key that it stands under.
fn persons<'r>(record: &'r Record, fields: &'r [Field]) -> impl Iterator<Item = (&'r str, &'r Person)> {
    let slots = fields.iter().zip(&record.slots);
    let items = slots.flat_map(|(field, slot)| slot.items().iter().map(|item| (field.key.as_str(), item)));
    items.filter_map(|(key, item)| if let Item::Person(person) = item { Some((key, person)) } else { None })
}

/// The start of a text, for a sentence.
fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= 60 { line.to_owned() } else { line.chars().take(59).chain(['…']).collect() }
}
