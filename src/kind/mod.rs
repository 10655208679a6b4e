//! The kinds of value: a file each, and a line of [`ALL`] each.
//!
//! In: nodes of a record, and what a field's declaration says. Out: typed items, and what the rest of the program has to
//! know of their kind: how its values are keyed, searched, narrowed down by, measured, shown in a table of terms. Items
//! are of few shapes, which kinds share ([`Item`]); a kind says which of them it makes. The list of kinds is a value that
//! the loader is given, so that a test adds one.

pub mod choice;
pub mod date;
pub mod flag;
pub mod identifier;
pub mod link;
pub mod methods;
pub mod names;
pub mod number;
pub mod partly;
pub mod people;
pub mod person;
pub mod prose;
mod slot;
pub mod source;
pub mod term;
pub mod text;
pub mod version;
pub mod year;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::catalog::yaml::Node;
use crate::language::Localised;
use crate::value::Item;
use crate::value::read::Reader;

/// All kinds, in the order in which they are told of.
static ALL: [&Spec; 17] = [
    &term::SPEC,
    &text::SPEC,
    &prose::SPEC,
    &year::SPEC,
    &people::SPEC,
    &source::SPEC,
    &names::SPEC,
    &methods::SPEC,
    &number::SPEC,
    &flag::SPEC,
    &choice::SPEC,
    &link::SPEC,
    &date::SPEC,
    &version::SPEC,
    &partly::SPEC,
    &identifier::SPEC,
    &person::SPEC,
];

/// What there is to know of a kind. Whatever is asked of kinds is a part of this, so that each says it.
pub struct Spec {
    /// Its name, as declarations write it.
    pub name: &'static str,
    /// Whether a value is a set of items, shown as a list, whatever a declaration says.
    pub list: bool,
    /// What a field's declaration may say of this kind beyond what it says of any: some of `better`, `link`, `many`, `options`, `unit`, `units`.
    pub settings: &'static [&'static str],
    /// Reads these from a declaration's node; `None`, with a finding, where the field can't be without.
    pub declare: fn(&Node, &mut Reader) -> Option<Params>,
    /// What a value that is a mapping has; none where it is no mapping, or one of languages or of a thing's own parts.
    pub parts: &'static [&'static str],
    /// What a record may write, for the sentence that refuses something else.
    pub accepts: fn(&Params) -> String,
    /// A value as a record writes it, for a field whose declaration says nothing more than it has to.
    pub example: &'static str,
    /// The same as JSON Schema.
    pub schema: Schema,
    /// Reads a value: no items where it can't be read, which a finding tells.
    pub read: fn(&mut Reader, &str, &Kind, &Node) -> Vec<Item>,
    /// What makes two of its items equal.
    pub keying: Keying,
    /// The same in a sentence, for `diff --explain`.
    pub equality: &'static str,
    /// What a language file may say of it.
    pub translated: Translated,
    /// How far its values may lie apart.
    pub measure: Option<Measure>,
    /// What it is to a search; nothing where nobody looks for its values in words.
    pub searched: Option<Class>,
    /// What the library narrows down by.
    pub facet: Facet,
    /// How many methods a table of a term may have so that this is a column of it.
    pub room: Room,
    /// Whether words are marked where two of its values stand side by side and differ.
    pub marked: bool,
    /// Whether having it in common is worth saying of two near methods.
    pub near: bool,
    /// How soon a difference in it is told where there are a few words for one, from 0; nothing where its values are longer.
    /// What a method is says more than when it came, and that more than from whom.
    pub brief: Option<u8>,
}

/// What a field takes: a kind, with what the field's declaration says beyond its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    spec: &'static Spec,
    params: Params,
}

/// What declarations say of kinds. A kind has those that its [`Spec::settings`] name, and no others.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Params {
    /// The unit that values are shown and compared in.
    pub unit: Option<String>,
    /// Further units, each with its size in `unit`.
    pub units: BTreeMap<String, f64>,
    /// The options in the declared order.
    pub options: Vec<ChoiceOption>,
    /// Which numbers are better than others.
    pub better: Option<Better>,
    /// Whether a record may have several terms.
    pub many: bool,
    /// The address that identifiers make, with `{}` where they go.
    pub link: Option<String>,
}

/// Which numbers are better than others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// The lower ones.
    Lower,
    /// The higher ones.
    Higher,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceOption {
    /// What records write.
    pub id: String,
    /// What readers see.
    pub label: Localised,
}

/// What makes two items equal.
#[derive(Clone, Copy)]
pub enum Keying {
    /// Equal keys, which the item alone decides. An item without a key is left out.
    Own(fn(&Item) -> Option<String>),
    /// One term of the field's vocabulary.
    Terms,
    /// One person.
    People,
    /// One work.
    Works,
    /// One method.
    Methods,
}

/// What a language file may say of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translated {
    /// Nothing: it is the same in every language.
    Not,
    /// The same text in its language. Such a value may be a mapping from language tags to texts.
    Text,
    /// Further items in its language, beside those of the record.
    Further,
}

/// How far values may lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// In years.
    Years,
    /// In the field's unit.
    Numbers,
}

/// What a field is to a search; scripts know these by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(into = "u8")]
pub enum Class {
    /// The name of a method.
    Name = 0,
    /// Another name of it.
    Alias = 1,
    /// Who found it.
    Person = 2,
    /// A word for what it is.
    Term = 3,
    /// A word in a text about it.
    Prose = 4,
}

impl From<Class> for u8 {
    fn from(class: Class) -> Self {
        class as Self
    }
}

/// What the library narrows down by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Nothing.
    None,
    /// The terms of the vocabulary, in the order of the language.
    Terms,
    /// The options, in the declared order.
    Options,
    /// What methods say, by its keys.
    Values,
    /// Yes and no.
    Flags,
    /// Ranges of a quantity, or its values where they are few.
    Ranges,
    /// The decades of the first field that has years.
    Decades,
}

/// How many methods a table of a term may have so that a field is a column of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Any number: it is a few letters.
    Any,
    /// Many: it is a word.
    Many,
    /// Some: it is a line.
    Some,
    /// None: it is too long for such a table.
    None,
}

/// What records may write, in the shapes that JSON Schema is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// A text, or one per language.
    Texts,
    /// One scalar of these types.
    Scalar(&'static [&'static str]),
    /// One scalar of these types that is spelt like this, from its start to its end.
    Spelt {
        /// Types of JSON.
        types: &'static [&'static str],
        /// A regular expression for texts.
        pattern: &'static str,
        /// What an editor offers.
        examples: &'static [&'static str],
    },
    /// A number with or without its unit.
    Quantity,
    /// One or more persons, sources, names: a definition that lists and others share.
    Items(&'static str),
    /// One or more ids of methods.
    Methods,
    /// One or more of the options.
    Options,
}

impl Kind {
    /// A kind with what a declaration says of it.
    pub fn new(spec: &'static Spec, params: Params) -> Self {
        Self { spec, params }
    }

    /// What there is to know of it.
    pub fn spec(&self) -> &'static Spec {
        self.spec
    }

    /// What its field's declaration says.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// The name of this kind.
    pub fn name(&self) -> &'static str {
        self.spec.name
    }

    /// Whether it is this one, whatever its field's declaration says.
    pub fn is(&self, spec: &Spec) -> bool {
        self.spec == spec
    }

    /// Whether a value is a set of items, shown as a list.
    pub fn is_list(&self) -> bool {
        self.spec.list || self.params.many
    }

    /// What a language file may say of it. Of several terms it can't be told which of them a text translates; the
    /// vocabulary can say that.
    pub fn translated(&self) -> Translated {
        if self.params.many { Translated::Not } else { self.spec.translated }
    }

    /// Whether its fields have a vocabulary.
    pub fn has_terms(&self) -> bool {
        matches!(self.spec.keying, Keying::Terms)
    }

    /// Whether its items are works.
    pub fn has_works(&self) -> bool {
        matches!(self.spec.keying, Keying::Works)
    }

    /// Whether its items are other methods.
    pub fn names_methods(&self) -> bool {
        matches!(self.spec.keying, Keying::Methods)
    }

    /// Whether the order of its items says something: who did more of a work comes first.
    pub fn keeps_order(&self) -> bool {
        matches!(self.spec.keying, Keying::People)
    }

    /// What a record may write, for the sentence that refuses something else.
    pub fn accepts(&self) -> String {
        (self.spec.accepts)(&self.params)
    }
}

impl From<&'static Spec> for Kind {
    fn from(spec: &'static Spec) -> Self {
        Self::new(spec, Params::default())
    }
}

/// Two rows are one kind if they have one name.
impl PartialEq for Spec {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl fmt::Debug for Spec {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The kinds that a catalogue's declarations may name.
#[derive(Debug, Clone)]
pub struct Kinds(Vec<&'static Spec>);

impl Default for Kinds {
    fn default() -> Self {
        Self(ALL.to_vec())
    }
}

impl Kinds {
    /// These kinds and one more.
    pub fn with(mut self, spec: &'static Spec) -> Self {
        self.0.push(spec);
        self
    }

    /// The kind of this name.
    pub fn find(&self, name: &str) -> Option<&'static Spec> {
        self.iter().find(|spec| spec.name == name)
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &'static Spec> + '_ {
        self.0.iter().copied()
    }

    /// Their names, in their order.
    pub fn names(&self) -> Vec<&'static str> {
        self.iter().map(|spec| spec.name).collect()
    }
}

/// For [`Spec::declare`]: a declaration says nothing more of this kind.
fn nothing_more(_: &Node, _: &mut Reader) -> Option<Params> {
    Some(Params::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_kinds_have_one_name() {
        let mut names = Kinds::default().names();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ALL.len());
    }
}
