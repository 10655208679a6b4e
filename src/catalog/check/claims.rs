//! What two records claim: the same name, or the same work under another title.

use std::collections::HashMap;
use std::sync::Arc;

use crate::catalog::check::record::file_of;
use crate::catalog::check::{Found, persons, shortened, sources};
use crate::catalog::joins::Fault;
use crate::catalog::people::People;
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::catalog::works::Works;
use crate::diagnostic::Rule;
use crate::text::fold_title;
use crate::text::line::{self, Line};
use crate::value::Item;
use crate::value::source::Source;

/// Names and aliases that two records claim.
pub(super) fn check_names(records: &[Record], settings: &Settings, found: &mut Vec<Found>) {
    let aliases = settings.fields.iter().position(|field| field.key == "aliases");
    let mut claims: HashMap<String, usize> = HashMap::new();
    // Names come first, so that the alias is what is reported.
    let names = records.iter().enumerate().map(|(index, record)| (index, &record.file, "name", &record.name));
    let others = records.iter().enumerate().flat_map(|(index, record)| {
        let items = aliases.map_or(&[][..], |field| record.slots[field].items());
        items.iter().filter_map(move |item| match item {
            Item::Text(name) => Some((index, &record.file, "aliases", name)),
            Item::Translation(name) => Some((index, file_of(record, &name.entries()[0].0), "aliases", name)),
            _ => None,
        })
    });
    for (index, file, key, name) in names.chain(others) {
        let first = *claims.entry(line::key(name.base(), name.base_tag(), Line::Name)).or_insert(index);
        let name = name.base();
        if first != index {
            let message = format!("`{name}` is also a name of `{}`", records[first].id);
            let way_out = "keep it where it belongs, so that a reader who looks for it finds one method";
            found.push(Found::new(Rule::SharedAlias, file, &[key], message, way_out).about(name));
        }
    }
}

/// Works that two records cite under different titles, and identifiers that belong to another work than the title.
pub(super) fn check_works(records: &[Record], settings: &Settings, works: &Works, found: &mut Vec<Found>) {
    let mut titles: HashMap<Arc<str>, (usize, String)> = HashMap::new();
    for (index, record) in records.iter().enumerate() {
        for (key, source) in sources(record, &settings.fields) {
            if let Some((mark, other)) = works.wrong_mark(source) {
                let message = format!("`{mark}` is also that of \"{}\", by somebody else", shortened(other));
                let way_out = "one of the two has a wrong identifier; they are kept apart until it is corrected";
                found.push(
                    Found::new(Rule::WrongIdentifier, &record.file, &[key], message, way_out).about(named_by(source)),
                );
            }
            let Some(title) = source.known_title().filter(|title| !title.is_empty()) else { continue };
            let (first, known) = titles.entry(works.key(source)).or_insert_with(|| (index, title.clone()));
            // A title that is only found in a citation is read as it can be.
            let is_own = source.title.is_some() || source.cited().is_sure;
            if *first != index && is_own && fold_title(known) != fold_title(&title) {
                let message = format!("`{}` cites this work as \"{}\"", records[*first].id, shortened(known));
                let way_out = "correct the identifier, or give both the same title";
                found.push(
                    Found::new(Rule::SharedSource, &record.file, &[key], message, way_out).about(named_by(source)),
                );
            }
        }
    }
}

/// `same_as` and `not` of works.
pub(super) fn check_editors_of_works(records: &[Record], settings: &Settings, works: &Works, found: &mut Vec<Found>) {
    if works.faults.is_empty() {
        return;
    }
    for record in records {
        for (key, source) in sources(record, &settings.fields) {
            let shown = source.shown();
            let faults = works.faults.iter().filter(|(own, _)| *own == shown && !source.same_as.is_empty());
            found.extend(faults.map(|(_, fault)| said(fault, record, key, source.same_as.first())));
        }
    }
}

/// `same_as` and `not` of people.
pub(super) fn check_editors_of_people(
    records: &[Record],
    settings: &Settings,
    people: &People,
    found: &mut Vec<Found>,
) {
    if people.faults.is_empty() {
        return;
    }
    for record in records {
        for (key, person) in persons(record, &settings.fields) {
            let faults = people.faults.iter().filter(|(own, _)| own == person);
            found.extend(faults.map(|(_, fault)| said(fault, record, key, person.same_as.first())));
        }
    }
}

fn said(fault: &Fault, record: &Record, key: &str, written: Option<&String>) -> Found {
    let (rule, message, way_out) = match fault {
        Fault::Unknown(_) => {
            let message =
                format!("`same_as` names nobody and nothing of this catalogue: `{}`", written.map_or("", |text| text));
            (Rule::UnknownSame, message, "write it as the other record does, or leave it out")
        }
        Fault::Contradiction(other) => {
            let message = format!("`same_as` and `not` contradict each other about `{}`", shortened(other));
            (Rule::Contradiction, message, "take back one of the two")
        }
    };
    let found = Found::new(rule, &record.file, &[key], message, way_out);
    match written {
        Some(text) => found.about(text),
        None => found,
    }
}

/// The part of a source that tells it from others of the same list, as it is written.
fn named_by(source: &Source) -> &str {
    source.title.as_deref().or(source.citation.as_deref()).unwrap_or_default()
}
