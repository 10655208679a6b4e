//! Planned methods: ids that records name before anybody has written the records.

use std::collections::BTreeMap;

use crate::catalog::check::former::Ids;
use crate::catalog::check::{Found, MOST_SUGGESTIONS};
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::diagnostic::{Rule, counted, nearest};
use crate::value::Item;

/// How many of them are listed.
const LISTED: usize = 20;

/// How many are asked for, where an id may be a slip of the pen.
const ASKED: usize = 3;

/// One warning that lists them all, at the first record that names one.
pub(super) fn check(records: &[Record], settings: &Settings, ids: &Ids) -> Option<Found> {
    let mut first = None;
    let mut planned: BTreeMap<&str, usize> = BTreeMap::new();
    for record in records {
        for (field, slot) in settings.fields.iter().zip(&record.slots) {
            for item in slot.items() {
                let Item::Method(id) = item else { continue };
                if ids.is_planned(id) {
                    first.get_or_insert((record, field, id));
                    *planned.entry(id).or_default() += 1;
                }
            }
        }
    }
    let (record, field, id) = first?;
    let found = Found::new(Rule::PlannedMethod, &record.file, &[&field.key], message(&planned), way_out(&planned, ids));
    Some(found.about(id))
}

fn message(planned: &BTreeMap<&str, usize>) -> String {
    let named: Vec<String> = planned.keys().take(LISTED).map(|id| format!("`{id}`")).collect();
    let more = match planned.len() - named.len() {
        0 => String::new(),
        count => format!(" and {}", counted(count, "other")),
    };
    let have = if planned.len() == 1 { "is named and has" } else { "are named and have" };
    format!("{} {have} no record yet: {}{more}", counted(planned.len(), "method"), named.join(", "))
}

fn way_out(planned: &BTreeMap<&str, usize>, ids: &Ids) -> String {
    let known = || ids.all.iter().map(String::as_str);
    let near = planned.keys().take(MOST_SUGGESTIONS).filter_map(|id| Some((id, nearest(id, known())?)));
    let asked: Vec<String> = near.take(ASKED).map(|(id, meant)| format!("`{meant}` instead of `{id}`")).collect();
    let first = planned.keys().next().copied().unwrap_or_default();
    let write = format!("`methodical new {first}` begins a record; until then it is shown without a link");
    if asked.is_empty() { write } else { format!("did you mean {}? If not, {write}", asked.join(", ")) }
}
