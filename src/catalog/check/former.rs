//! Former ids: what methods were called before, so that their old addresses lead on.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::check::Found;
use crate::catalog::load::check_id;
use crate::catalog::record::Record;
use crate::diagnostic::Rule;

/// The ids of a catalogue.
pub(super) struct Ids {
    /// Those that records have, also drafts and records that could not be read.
    pub all: BTreeSet<String>,
    /// Those that methods had before, each with the id that its method has now.
    former: BTreeMap<String, String>,
}

impl Ids {
    /// The ids of some records, and what is wrong with their former ones. A former id that can't be one is taken out of its
    /// record, so that every one that is left leads to one method.
    pub fn of(records: &mut [Record], all: BTreeSet<String>, found: &mut Vec<Found>) -> Self {
        let mut former: BTreeMap<String, String> = BTreeMap::new();
        for record in records {
            let (file, now) = (record.file.clone(), record.id.clone());
            record.formerly.retain(|id| match fault(id, &all, &former) {
                None => former.insert(id.clone(), now.clone()).is_none(),
                Some((message, way_out)) => {
                    found.push(Found::new(Rule::BadId, &file, &["formerly"], message, way_out).about(id));
                    false
                }
            });
        }
        Self { all, former }
    }

    /// Whether a record has this id.
    pub fn contains(&self, id: &str) -> bool {
        self.all.contains(id)
    }

    /// What the method with this former id is called now.
    pub fn now(&self, id: &str) -> Option<&str> {
        self.former.get(id).map(String::as_str)
    }

    /// Whether an id is one of a method that is planned: no record has or had it, and one could have it.
    pub fn is_planned(&self, id: &str) -> bool {
        !self.contains(id) && self.now(id).is_none() && check_id(id).is_ok()
    }
}

/// Why an id can't be a former one.
fn fault(id: &str, all: &BTreeSet<String>, former: &BTreeMap<String, String>) -> Option<(String, String)> {
    if let Err(why) = check_id(id) {
        return Some((format!("`{id}` can't have been an id: {why}"), "write the old name of the file".to_owned()));
    }
    if all.contains(id) {
        let message = format!("`{id}` is the id of a record, so its address leads there");
        return Some((message, "leave it out, or rename one of the two".to_owned()));
    }
    let other = former.get(id)?;
    Some((format!("`{id}` is a former id of `{other}`"), "an address can lead to one method only".to_owned()))
}
