//! Values: a closed set of shapes that the kinds of value share (`kind/`), each of which knows what equality means.
//!
//! In: nodes of a record. Out: typed items; and for each item, once the whole catalogue is known, the key that is
//! compared. How an item is shown is no business of this module.

pub mod address;
pub mod citation;
pub mod date;
pub mod extent;
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

use serde::Serialize;
use xxhash_rust::xxh3::xxh3_128;

use crate::language::Localised;
use crate::text::fold;
use crate::text::line::{self, Line};
use crate::text::list;
use crate::value::date::Date;
use crate::value::extent::{Bounds, Extent};
use crate::value::number::Number;
use crate::value::person::Person;
use crate::value::source::Source;
use crate::value::year::{Span, Year};

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
    /// A quantity in the field's own unit that is known within bounds, and as it was written.
    Extent {
        /// In the field's unit.
        value: Extent,
        /// What the record has and its unit, where that is another unit.
        #[serde(skip_serializing_if = "Option::is_none")]
        written: Option<(Extent, String)>,
    },
    /// A day, a month or a year.
    Date(Date),
    /// A version as written.
    Version(String),
    /// Yes, partly or no.
    Partly(Partly),
    /// What another catalogue calls it.
    Identifier {
        /// The identifier.
        id: String,
        /// The address that it makes.
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
}

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Partly {
    /// It does.
    Yes,
    /// It does in part.
    Partly,
    /// It does not.
    No,
}

impl Partly {
    /// The id used in markup, data and words: `yes`, `partly`, `no`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }
}

/// What the key of an atom starts with that is shown and not compared.
pub const NOT_COMPARED: char = '~';

impl Item {
    /// The key, where the item alone decides it. `None` for terms, people and sources, whose keys the catalogue as a
    /// whole decides.
    pub fn key(&self) -> Option<String> {
        Some(match self {
            Self::Term(_) | Self::Person(_) | Self::Source(_) => return None,
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
            Self::Extent { value, .. } => value.key(),
            Self::Date(date) => date.to_string(),
            Self::Version(text) => version_key(text),
            Self::Partly(partly) => partly.id().to_owned(),
            Self::Identifier { id, .. } => id.clone(),
        })
    }

    /// The text of an item that has one per language.
    pub fn localised(&self) -> Option<&Localised> {
        match self {
            Self::Term(text) | Self::Text(text) | Self::Prose(text) | Self::Translation(text) => Some(text),
            Self::Year(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Method(_)
            | Self::Number { .. }
            | Self::Flag(_)
            | Self::Choice(_)
            | Self::Link(_)
            | Self::Extent { .. }
            | Self::Date(_)
            | Self::Version(_)
            | Self::Partly(_)
            | Self::Identifier { .. } => None,
        }
    }

    /// What the item is sorted by among others of its field, where that is not how it reads: a number, or a text that begins
    /// with a letter.
    pub fn sorting(&self) -> Option<String> {
        match self {
            Self::Year(year) => year.bounds().map(|(from, _)| from.to_string()),
            Self::Number { value, .. } => Some(value.to_string()),
            Self::Extent { value, .. } => Some(value.first().to_string()),
            Self::Date(Date { year, month, day }) => {
                Some(format!("{year}{:02}{:02}", month.unwrap_or(0), day.unwrap_or(0)))
            }
            Self::Version(text) => Some(version_order(text)),
            Self::Partly(partly) => Some((*partly as u8).to_string()),
            Self::Term(_)
            | Self::Text(_)
            | Self::Prose(_)
            | Self::Translation(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Method(_)
            | Self::Flag(_)
            | Self::Choice(_)
            | Self::Link(_)
            | Self::Identifier { .. } => None,
        }
    }

    /// Where the item lies among others of its field.
    pub fn position(&self) -> Option<Position<'_>> {
        match self {
            Self::Year(year) => year.span().map(Position::Years),
            Self::Number { value, .. } => Some(Position::Number(value)),
            Self::Extent { value, .. } => Some(Position::Within(value.bounds())),
            Self::Term(_)
            | Self::Text(_)
            | Self::Prose(_)
            | Self::Translation(_)
            | Self::Person(_)
            | Self::Source(_)
            | Self::Method(_)
            | Self::Flag(_)
            | Self::Choice(_)
            | Self::Link(_)
            | Self::Date(_)
            | Self::Version(_)
            | Self::Partly(_)
            | Self::Identifier { .. } => None,
        }
    }
}

/// A version without the letter before it, in small letters.
fn version_key(text: &str) -> String {
    text.trim_start_matches(['v', 'V']).to_lowercase()
}

/// A version as a text that sorts as versions do: its numbers are all equally long, and a release comes behind the versions
/// before it (`2.0-beta`).
fn version_order(text: &str) -> String {
    let key = version_key(text);
    let mut out = String::from("v");
    let mut digits = String::new();
    for c in key.chars().chain(['~']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            out += &format!("{:0>12}", digits.trim_start_matches('0'));
            digits.clear();
        }
        // What goes on with a number is later than the end, what goes on with a letter or a hyphen is earlier.
        out.push(match c {
            '~' => 'm',
            '.' => 'z',
            _ => 'a',
        });
        out.extend(Some(c).filter(|c| c.is_alphanumeric()));
    }
    out
}

/// Where an item lies on the axis of its field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Position<'i> {
    /// In these years.
    Years(Span),
    /// At this number, in the field's unit.
    Number(&'i Number),
    /// Somewhere within these bounds.
    Within(Bounds),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_sorted_as_versions() {
        let sorted = ["0.9", "1.0-alpha", "1.0-beta", "1.0-rc1", "1.0", "1.0.1", "1.1", "1.9", "v1.10", "2", "10.0"];
        let mut versions = sorted.map(version_order);
        versions.reverse();
        versions.sort();
        assert_eq!(versions, sorted.map(version_order));
        assert_eq!(version_key("V1.10-RC"), "1.10-rc");
    }
}
