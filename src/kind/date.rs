//! A day, or a month or a year of which no more is known.

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Class, Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::date::{Date, Fault};
use crate::value::read::Reader;

/// A day, or a month or a year of which no more is known. A month is another date than any day of it.
pub static SPEC: Spec = Spec {
    name: "date",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a day such as `2026-11-23`, or a month: `2026-11`, or a year".to_owned(),
    example: "2026-11-23",
    schema: Schema::Spelt {
        types: &["string", "number"],
        pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
        examples: &["2026-11-23"],
    },
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "dates are compared as they are written",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::None,
    room: Room::Any,
    marked: false,
    near: false,
    brief: Some(2),
};

fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.scalar(key, node, &kind.accepts())?;
    let (message, way_out) = match Date::parse(&text) {
        Ok(date) => return Some(Item::Date(date)),
        Err(Fault::Form) => (format!("`{text}` is not a date"), format!("write {}", kind.accepts())),
        Err(Fault::Calendar) => (format!("`{text}`: there is no such day"), "correct the month or the day".to_owned()),
    };
    reader.report(Rule::BadDate, node, message, way_out);
    None
}
