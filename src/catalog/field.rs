//! The rows of a comparison: nine that are built in, and those that a catalogue declares.

use crate::language::Localised;
use crate::value::Kind;

/// One row: what records call it, what it takes, and what readers see.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The key in records.
    pub key: String,
    /// What it takes.
    pub kind: Kind,
    /// The row's label; without one, the interface's own word for the built-in row.
    pub label: Option<Localised>,
    /// The group of rows that it stands in.
    pub group: Option<Localised>,
    /// What the row means, for readers and editors.
    pub help: Option<Localised>,
}

/// The built-in declaration, in the order of rows. Their labels are words of the interface (`field-<key>`).
const BUILT_IN: [(&str, Kind); 9] = [
    ("field", Kind::Term),
    ("family", Kind::Term),
    ("year", Kind::Year),
    ("originators", Kind::People),
    ("type", Kind::Text),
    ("source", Kind::Source),
    ("aliases", Kind::Names),
    ("related", Kind::Methods),
    ("summary", Kind::Prose),
];

/// The nine built-in fields.
pub fn built_in() -> Vec<Field> {
    BUILT_IN
        .into_iter()
        .map(|(key, kind)| Field { key: key.to_owned(), kind, label: None, group: None, help: None })
        .collect()
}

/// Whether a key is one of the nine.
pub fn is_built_in(key: &str) -> bool {
    BUILT_IN.iter().any(|(built_in, _)| *built_in == key)
}

/// Keys of a record that are no fields.
pub const RECORD_KEYS: [&str; 6] = ["id", "name", "references", "status", "updated", "version"];

/// First parts of addresses that a vocabulary can't have, since other pages have them.
pub const RESERVED_ADDRESSES: [&str; 9] =
    ["methods", "compare", "timeline", "map", "data", "quality", "static", "search", "404"];
