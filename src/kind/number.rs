//! Numbers with their units, and what is known of them within bounds.
//!
//! In: a node and the units that its field declares. Out: the number in the field's own unit; what it can't be is told.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::kind::{Better, Facet, Keying, Kind, Measure, Params, Room, Schema, Spec, Translated};
use crate::language::decimal_mark;
use crate::value::Item;
use crate::value::extent::{Extent, Read};
use crate::value::number::{Number, Style};
use crate::value::read::Reader;

/// What a number may be written with.
const PARTS: [&str; 2] = ["value", "unit"];

/// A quantity.
pub static SPEC: Spec = Spec {
    name: "number",
    list: false,
    settings: &["better", "unit", "units"],
    declare,
    parts: &PARTS,
    accepts,
    example: "12.5",
    schema: Schema::Quantity,
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "numbers are compared in the field's own unit",
    translated: Translated::Not,
    measure: Some(Measure::Numbers),
    searched: None,
    facet: Facet::Ranges,
    room: Room::Many,
    marked: false,
    near: false,
    brief: Some(0),
};

fn accepts(params: &Params) -> String {
    let Params { unit, units, .. } = params;
    let others: Vec<_> = unit.iter().chain(units.keys()).map(|u| format!("`{u}`")).collect();
    let units = if others.is_empty() { String::new() } else { format!(" in {}", others.join(", ")) };
    format!("a number, a bound or a range such as `5–10`, or `{{value: …, unit: …}}`{units}")
}

fn declare(node: &Node, reader: &mut Reader) -> Option<Params> {
    let unit = node.get("unit").and_then(|unit| reader.scalar("unit", unit, "a unit's name"));
    let mut units = BTreeMap::new();
    match node.get("units").map(|units| (units, &units.value)) {
        None => {}
        Some((_, Yaml::Map(entries))) => {
            for (name, factor) in entries {
                match factor.scalar().and_then(parse_number).filter(|factor| *factor > 0.0) {
                    Some(number) => {
                        units.insert(name.scalar().unwrap_or_default().to_owned(), number);
                    }
                    None => reader.report(
                        Rule::BadField,
                        factor,
                        "a unit's size is not a positive number",
                        "write how many of the field's unit it is",
                    ),
                }
            }
        }
        Some((listed, _)) => {
            reader.report(
                Rule::BadField,
                listed,
                "`units` is not a mapping",
                "write `{name: size in the field's unit}`",
            );
        }
    }
    let better = node.get("better").and_then(|better| match better.scalar() {
        Some("lower") => Some(Better::Lower),
        Some("higher") => Some(Better::Higher),
        _ => {
            reader.report(
                Rule::BadField,
                better,
                "`better` is neither `lower` nor `higher`",
                "write `lower` or `higher`",
            );
            None
        }
    });
    Some(Params { unit, units, better, ..Params::default() })
}

/// A number, or `{value: …, unit: …}`.
fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let Params { unit, units, .. } = kind.params();
    let (value, unit_node) = match &node.value {
        Yaml::Map(entries) => {
            for (part, _) in entries {
                if !PARTS.iter().any(|known| part.scalar() == Some(known)) {
                    reader.unknown_part(part, &PARTS);
                }
            }
            (node.get("value"), node.get("unit"))
        }
        _ => (Some(node), None),
    };
    let style = if value.is_some_and(Node::is_plain) { Style::Plain } else { Style::Text };
    let mark = decimal_mark(&reader.languages[0]);
    let read = value.and_then(Node::scalar).and_then(|text| Extent::read(text, mark, style));
    let (Some(Read { extent, unit: behind, doubtful }), Some(value)) = (read, value) else {
        wrong_number(reader, key, kind, value.unwrap_or(node));
        return None;
    };
    if behind.is_some() && unit_node.is_some() {
        wrong_number(reader, key, kind, value);
        return None;
    }
    if doubtful {
        let message =
            format!("`{}` is read as {}", value.scalar().unwrap_or_default(), extent.in_signs(Number::to_string));
        let way_out = "write it without marks between thousands, and with a point before decimals";
        reader.report(Rule::DoubtfulNumber, value, message, way_out);
    }
    let written_unit = unit_node.and_then(Node::scalar).map(str::to_owned).or(behind);
    let Some(name) = written_unit else { return Some(item(extent, None)) };
    let same = |known: &str| known == name || known.nfkc().eq(name.nfkc());
    if unit.as_deref().is_some_and(same) {
        return Some(item(extent, None));
    }
    match units
        .iter()
        .find(|(known, _)| same(known))
        .map(|(known, factor)| (known, extent.map(|number| number.times(*factor))))
    {
        Some((known, Some(value))) => Some(item(value, Some((extent, known.clone())))),
        Some(_) => {
            let message = format!("`{}` {name} is too large a number", extent.in_signs(Number::to_string));
            reader.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
            None
        }
        None => {
            let known = unit.iter().chain(units.keys()).map(String::as_str);
            let way_out = did_you_mean(&name, known, || format!("write {}", kind.accepts()));
            let place = unit_node.unwrap_or(value);
            reader.report(Rule::UnknownUnit, place, format!("`{name}` is not a unit of `{key}`"), way_out);
            None
        }
    }
}

/// What is one number is a number, as it was written in a further unit too.
fn item(extent: Extent, written: Option<(Extent, String)>) -> Item {
    match (extent, written) {
        (Extent::Exactly(value), None) => Item::Number { value, written: None },
        (Extent::Exactly(value), Some((Extent::Exactly(own), unit))) => {
            Item::Number { value, written: Some((own, unit)) }
        }
        (value, written) => Item::Extent { value, written },
    }
}

fn wrong_number(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) {
    let message = match node.scalar() {
        Some(text) => format!("`{text}` is not a number"),
        None => format!("`{key}` can't be {}", node.shape()),
    };
    reader.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
}

/// A finite number as people write it, with `_` between groups of digits if they like.
fn parse_number(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace('_', "").parse().ok()?;
    number.is_finite().then_some(number)
}
