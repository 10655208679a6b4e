//! A year, an interval of years, or words about one.

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Class, Facet, Keying, Measure, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::read::Reader;
use crate::value::year::Year;

/// A year, an interval of years, or words about one.
pub static SPEC: Spec = Spec {
    name: "year",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a year such as `2014`, `2020-2021`, `2000s` or `c. 1990`".to_owned(),
    example: "2014",
    schema: Schema::Scalar(&["string", "number", "boolean"]),
    read: |reader, key, kind, node| {
        let text = reader.scalar(key, node, &kind.accepts());
        text.map(|text| Item::Year(read(reader, key, node, &text))).into_iter().collect()
    },
    keying: Keying::Own(Item::key),
    equality: "years are compared as intervals",
    translated: Translated::Not,
    measure: Some(Measure::Years),
    searched: Some(Class::Term),
    facet: Facet::Decades,
    room: Room::Any,
    marked: false,
    near: false,
    brief: Some(2),
};

/// A year; what stays words is warned of.
fn read(reader: &mut Reader, key: &str, node: &Node, text: &str) -> Year {
    let year = Year::parse(text, &reader.languages[0]);
    if year.is_in_words() {
        let message = format!("`{key}` says its years in words, which equal the same words only");
        let way_out = "write a year or a span of years, and the rest in parentheses behind it";
        reader.report(Rule::YearInWords, node, message, way_out);
    }
    year
}
