//! Reading numbers with their units.
//!
//! In: a node and the units that its field declares. Out: the number in the field's own unit; what it can't be is told.

use unicode_normalization::UnicodeNormalization;

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::language::decimal_mark;
use crate::value::number::{self, Read, Style};
use crate::value::read::Reader;
use crate::value::{Item, Kind};

impl Reader<'_> {
    /// A number, or `{value: …, unit: …}`.
    pub(super) fn number(&mut self, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
        let Kind::Number { unit, units } = kind else { return None };
        let (value, unit_node) = match &node.value {
            Yaml::Map(entries) => {
                for (part, _) in entries {
                    if !matches!(part.scalar(), Some("value" | "unit")) {
                        self.unknown_part(part, &["value", "unit"]);
                    }
                }
                (node.get("value"), node.get("unit"))
            }
            _ => (Some(node), None),
        };
        let style = if value.is_some_and(Node::is_plain) { Style::Plain } else { Style::Text };
        let mark = decimal_mark(&self.languages[0]);
        let read = value.and_then(Node::scalar).and_then(|text| number::read(text, mark, style));
        let (Some(Read { number, unit: behind, doubtful }), Some(value)) = (read, value) else {
            self.wrong_number(key, kind, value.unwrap_or(node));
            return None;
        };
        if behind.is_some() && unit_node.is_some() {
            self.wrong_number(key, kind, value);
            return None;
        }
        if doubtful {
            let message = format!("`{}` is read as {number}", value.scalar().unwrap_or_default());
            let way_out = "write it without marks between thousands, and with a point before decimals";
            self.report(Rule::DoubtfulNumber, value, message, way_out);
        }
        let written_unit = unit_node.and_then(Node::scalar).map(str::to_owned).or(behind);
        let Some(name) = written_unit else { return Some(Item::Number { value: number, written: None }) };
        let same = |known: &str| known == name || known.nfkc().eq(name.nfkc());
        if unit.as_deref().is_some_and(same) {
            return Some(Item::Number { value: number, written: None });
        }
        match units.iter().find(|(known, _)| same(known)).map(|(known, factor)| (known, number.times(*factor))) {
            Some((known, Some(value))) => Some(Item::Number { value, written: Some((number, known.clone())) }),
            Some(_) => {
                let message = format!("`{number}` {name} is too large a number");
                self.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
                None
            }
            None => {
                let known = unit.iter().chain(units.keys()).map(String::as_str);
                let way_out = did_you_mean(&name, known, || format!("write {}", kind.accepts()));
                let place = unit_node.unwrap_or(value);
                self.report(Rule::UnknownUnit, place, format!("`{name}` is not a unit of `{key}`"), way_out);
                None
            }
        }
    }

    fn wrong_number(&mut self, key: &str, kind: &Kind, node: &Node) {
        let message = match node.scalar() {
            Some(text) => format!("`{text}` is not a number"),
            None => format!("`{key}` can't be {}", node.shape()),
        };
        self.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
    }
}

/// A finite number as people write it, with `_` between groups of digits if they like.
pub fn parse_number(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace('_', "").parse().ok()?;
    number.is_finite().then_some(number)
}
