//! The rows of a comparison: nine that are built in, and those that a catalogue declares.

use crate::kind::{Kind, Spec, methods, names, people, prose, source, term, text, year};
use crate::language::Localised;

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
    /// Whether it is compared; else its values are shown, and nothing is said of them.
    pub compared: bool,
    /// What an editor says of the row's weight, where that is another one than the catalogue gives it.
    pub importance: Option<Importance>,
}

/// How much a row weighs, whatever other pairs say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Importance {
    /// What differs in it is never on a quiet ground.
    High,
    /// It is never named in an answer, and what differs in it is always on a quiet ground.
    Low,
}

impl Field {
    /// What the row is for: in the catalogue's own words, in its base language, or in those of the program.
    pub fn meaning(&self) -> Option<&str> {
        self.help.as_ref().map(Localised::base).or_else(|| help(&self.key))
    }
}

/// The built-in declaration, in the order of rows. Their labels are words of the interface (`field-<key>`).
static BUILT_IN: [(&str, &Spec); 9] = [
    ("field", &term::SPEC),
    ("family", &term::SPEC),
    ("year", &year::SPEC),
    ("originators", &people::SPEC),
    ("type", &text::SPEC),
    ("source", &source::SPEC),
    ("aliases", &names::SPEC),
    ("related", &methods::SPEC),
    ("summary", &prose::SPEC),
];

/// The nine built-in fields.
pub fn built_in() -> Vec<Field> {
    BUILT_IN
        .iter()
        .map(|(key, spec)| Field {
            key: (*key).to_owned(),
            kind: (*spec).into(),
            label: None,
            group: None,
            help: None,
            compared: true,
            importance: None,
        })
        .collect()
}

/// Whether a key is one of the nine.
pub fn is_built_in(key: &str) -> bool {
    BUILT_IN.iter().any(|(built_in, _)| *built_in == key)
}

/// What the keys are for that every catalogue has, in a sentence for editors.
const HELP: [(&str, &str); 16] = [
    ("id", "The id. It is the file's name, so there is no need to write it."),
    ("name", "What the method is called."),
    ("formerly", "Ids that it had before. Their addresses lead on to it."),
    ("field", "The field that the method belongs to, such as statistics."),
    ("family", "The family of methods within the field."),
    ("year", "When the method was first published."),
    ("originators", "Who found it."),
    ("type", "What sort of method it is, in a line."),
    ("source", "The work in which it was first described."),
    ("aliases", "What else it is called."),
    ("related", "Methods that readers may take for this one, or choose instead of it."),
    ("summary", "What it does, when it fits and when not, in a few sentences."),
    ("references", "Further works, shown on the method's own page."),
    ("status", "A draft is kept out of the site."),
    ("updated", "The day on which somebody last looked the record over."),
    ("version", "The version of the record, as you count them."),
];

/// What a key is for that every catalogue has.
pub fn help(key: &str) -> Option<&'static str> {
    HELP.iter().find(|(known, _)| *known == key).map(|(_, help)| *help)
}

/// Keys of a record that are no fields.
pub const RECORD_KEYS: [&str; 7] = ["id", "name", "formerly", "references", "status", "updated", "version"];

/// A key that leads an editor to the schema of the file. Nobody else reads it.
pub const SCHEMA_KEY: &str = "$schema";

/// First parts of addresses that a vocabulary can't have, since other pages have them.
pub const RESERVED_ADDRESSES: [&str; 9] =
    ["methods", "compare", "timeline", "map", "data", "quality", "static", "search", "404"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_has_a_sentence() {
        let keys = BUILT_IN.iter().map(|(key, _)| *key).chain(RECORD_KEYS);
        let mut count = 0;
        for key in keys {
            assert!(help(key).is_some_and(|help| help.ends_with('.')), "{key}");
            count += 1;
        }
        assert_eq!(count, HELP.len());
    }
}
