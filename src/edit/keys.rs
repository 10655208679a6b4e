//! The order in which keys of records and settings stand.

use crate::catalog::field::SCHEMA_KEY;
use crate::catalog::settings::{KEYS, Settings};

/// The keys of a record, as `methodical new` has them: what it is called, the rows in the catalogue's order, the rest.
pub fn order(settings: &Settings) -> Vec<&str> {
    let first = [SCHEMA_KEY, "id", "name", "status"];
    let fields = settings.fields.iter().map(|field| field.key.as_str());
    let hidden = settings.hidden.iter().map(String::as_str);
    first.into_iter().chain(fields).chain(hidden).chain(["references", "updated", "version"]).collect()
}

/// The keys of the settings.
pub fn settings_order() -> Vec<&'static str> {
    [SCHEMA_KEY].into_iter().chain(KEYS).collect()
}
