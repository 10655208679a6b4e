//! The kinds of value: a closed set of types, each of which knows what it accepts and what equality means.
//!
//! In: nodes of a record. Out: typed items; and for each item, once the whole catalogue is known, the key that is
//! compared. How an item is shown is no business of this module.

pub mod address;
pub mod citation;
pub mod formula;
pub(crate) mod gap;
pub mod identifier;
pub(crate) mod markup;
mod mathml;
pub mod number;
pub mod person;
pub mod prose;
pub mod read;
mod signs;
pub mod source;
mod tex;
pub mod year;

use std::collections::BTreeMap;

use serde::Serialize;
use xxhash_rust::xxh3::xxh3_128;

use crate::language::Localised;
use crate::text::fold;
use crate::text::line::{self, Line};
use crate::text::list;
use crate::value::number::Number;
use crate::value::person::Person;
use crate::value::source::Source;
use crate::value::year::Year;

/// What a field takes, with what its declaration says beyond the name of the kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Kind {
    /// A term of a vocabulary.
    Term,
    /// A line of text.
    Text,
    /// Markdown with mathematics.
    Prose,
    /// A year, an interval of years, or words about one.
    Year,
    /// Persons and groups.
    People,
    /// Published works.
    Source,
    /// Names, each perhaps in a language of its own.
    Names,
    /// Ids of methods of the catalogue.
    Methods,
    /// A quantity.
    Number {
        /// The unit that values are shown and compared in.
        #[serde(skip_serializing_if = "Option::is_none")]
        unit: Option<String>,
        /// Further units, each with its size in `unit`.
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        units: BTreeMap<String, f64>,
    },
    /// True or false.
    Flag,
    /// One or more of declared options.
    Choice {
        /// The options in the declared order.
        options: Vec<ChoiceOption>,
    },
    /// An address.
    Link,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ChoiceOption {
    /// What records write.
    pub id: String,
    /// What readers see.
    pub label: Localised,
}

impl Kind {
    /// The names of the kinds, as declarations write them.
    pub const NAMES: [&'static str; 12] =
        ["term", "text", "prose", "year", "people", "source", "names", "methods", "number", "flag", "choice", "link"];

    /// The name of this kind.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Term => "term",
            Self::Text => "text",
            Self::Prose => "prose",
            Self::Year => "year",
            Self::People => "people",
            Self::Source => "source",
            Self::Names => "names",
            Self::Methods => "methods",
            Self::Number { .. } => "number",
            Self::Flag => "flag",
            Self::Choice { .. } => "choice",
            Self::Link => "link",
        }
    }

    /// Whether a value is a set of items, shown as a list.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::People | Self::Source | Self::Names | Self::Methods | Self::Choice { .. })
    }

    /// What a record may write, for the sentence that refuses something else.
    pub fn accepts(&self) -> String {
        match self {
            Self::Term => "the label or id of one term".to_owned(),
            Self::Text => "a line of text, or one per language: `{en: …, uk: …}`".to_owned(),
            Self::Prose => "Markdown, or one text per language".to_owned(),
            Self::Year => "a year such as `2014`, `2020-2021`, `2000s` or `c. 1990`".to_owned(),
            Self::People => "a list of names, each a text, `{name: …, orcid: …}` or `{family: …, given: …}`".to_owned(),
            Self::Source => {
                "a mapping with `citation`, `title`, `doi`, `arxiv`, `isbn`, `pmid`, `pmcid` or `url`, or a list of these".to_owned()
            }
            Self::Names => "a list of names, each a text or `{language: text}`".to_owned(),
            Self::Methods => "a list of ids of methods".to_owned(),
            Self::Number { unit, units } => {
                let others: Vec<_> = unit.iter().chain(units.keys()).map(|u| format!("`{u}`")).collect();
                let units = if others.is_empty() { String::new() } else { format!(" in {}", others.join(", ")) };
                format!("a number, or `{{value: …, unit: …}}`{units}")
            }
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Choice { options } => {
                format!(
                    "one or more of {}",
                    options.iter().map(|o| format!("`{}`", o.id)).collect::<Vec<_>>().join(", ")
                )
            }
            Self::Link => "an address that starts with `https://`, `http://`, `mailto:` or `doi:`".to_owned(),
        }
    }
}

/// Why a cell has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gap {
    /// The record says nothing.
    NotRecorded,
    /// `unknown`: nobody knows.
    Unknown,
    /// `none` or `[]`: there is none.
    None,
    /// `n/a`: the question does not apply.
    NotApplicable,
}

impl Gap {
    /// All gaps.
    pub const ALL: [Self; 4] = [Self::NotRecorded, Self::Unknown, Self::None, Self::NotApplicable];

    /// The gap that a scalar says in one of the words that records are to use.
    pub fn parse(written: &str) -> Option<Self> {
        match written {
            "unknown" => Some(Self::Unknown),
            "none" => Some(Self::None),
            "n/a" => Some(Self::NotApplicable),
            _ => None,
        }
    }

    /// The id used in markup and data: `not-recorded`, `unknown`, `none`, `not-applicable`.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotRecorded => "not-recorded",
            Self::Unknown => "unknown",
            Self::None => "none",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Whether the gap is itself an answer, which compares like a value.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::None | Self::NotApplicable)
    }
}

/// One typed part of a value. Kinds with a single value have one item.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Item {
    /// A label or id as written, with its translations.
    Term(Localised),
    /// A line, or one name.
    Text(Localised),
    /// Markdown.
    Prose(Localised),
    /// A name that only a language file gives: it is shown and never compared, so that no translation changes a verdict.
    Translation(Localised),
    /// A year.
    Year(Year),
    /// A person.
    Person(Person),
    /// A source.
    Source(Source),
    /// A method's id.
    Method(String),
    /// A quantity in the field's own unit, and as it was written.
    Number {
        /// In the field's unit.
        value: Number,
        /// Number and unit as the record has them, where that is another unit.
        #[serde(skip_serializing_if = "Option::is_none")]
        written: Option<(Number, String)>,
    },
    /// True or false.
    Flag(bool),
    /// An option's id.
    Choice(String),
    /// An address as written.
    Link(String),
}

/// What the key of an atom starts with that is shown and not compared.
pub const NOT_COMPARED: char = '~';

impl Item {
    /// The key, where the item alone decides it. `None` for terms, people and sources, whose keys the catalogue as a
    /// whole decides. `kind` is that of its field: a line of text and a name are folded differently.
    pub fn own_key(&self, kind: &Kind) -> Option<String> {
        Some(match self {
            Self::Term(_) | Self::Person(_) | Self::Source(_) => return None,
            Self::Text(name) if *kind == Kind::Names => line::key(name.base(), name.base_tag(), Line::Name),
            Self::Text(text) => list::text_key(text.base(), text.base_tag()),
            Self::Translation(text) => format!("{NOT_COMPARED}{}", fold(text.base())),
            // A whole text as a key would be long; 128 bits tell texts apart as well.
            Self::Prose(markdown) => {
                let pieces = prose::lines(markdown.base());
                let key = line::pieces_key(&pieces, markdown.base_tag(), Line::Text);
                format!("{:032x}", xxh3_128(key.as_bytes()))
            }
            Self::Year(year) => year.key(),
            Self::Method(id) | Self::Choice(id) => id.clone(),
            Self::Number { value, .. } => value.key(),
            Self::Flag(flag) => flag.to_string(),
            Self::Link(url) => {
                let address = address::href(url).unwrap_or_else(|| url.clone());
                address::normal_url(&address).unwrap_or(address)
            }
        })
    }
}

/// What a record says in one field.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Slot {
    /// Its items; never empty.
    Items(Vec<Item>),
    /// Why there are none.
    Gap(Gap),
}

impl Slot {
    /// The items, or none.
    pub fn items(&self) -> &[Item] {
        match self {
            Self::Items(items) => items,
            Self::Gap(_) => &[],
        }
    }
}
