//! What `_catalog.yaml` says of fields: their declarations, their kinds, their order.
//!
//! In: the nodes of `fields`, `fields_order` and `hide`. Out: the fields of the settings. A faulty declaration declares
//! nothing, and is told of.

use std::collections::BTreeMap;

use super::{LONGEST_KEY, Settings, list};
use crate::catalog::field::{Field, Importance, RECORD_KEYS, RESERVED_ADDRESSES, is_built_in};
use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::language::{Localised, Tag};
use crate::value::read::{Reader, parse_number};
use crate::value::{ChoiceOption, Kind};

/// What a field's declaration may have.
pub const FIELD_PARTS: [&str; 9] = ["key", "kind", "label", "group", "help", "importance", "options", "unit", "units"];

impl Settings {
    /// Adds a field, or says more about a built-in one.
    pub(super) fn declare(&mut self, node: &Node, reader: &mut Reader) {
        if let Yaml::Map(entries) = &node.value {
            for (part, _) in entries {
                let name = part.scalar().unwrap_or_default();
                if !FIELD_PARTS.contains(&name) {
                    let way_out = did_you_mean(name, FIELD_PARTS, || format!("it takes {}", FIELD_PARTS.join(", ")));
                    reader.report(
                        Rule::UnknownKey,
                        part,
                        format!("`{name}` is not known in a field's declaration"),
                        way_out,
                    );
                }
            }
        }
        let Some(key_node) = node.get("key") else {
            reader.report(Rule::BadField, node, "a field has no `key`", "write `{key: …, kind: …, label: …}`");
            return;
        };
        let Some(key) = reader.scalar("key", key_node, "a key") else { return };
        let mut text = |part: &str| node.get(part).and_then(|value| reader.localised(part, value, "a text"));
        let (label, group, help) = (text("label"), text("group"), text("help"));
        let importance = node.get("importance").and_then(|value| read_importance(value, reader));
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            if is_built_in(&key) && node.get("kind").is_none_or(|kind| kind.scalar() == Some(field.kind.name())) {
                field.label = label.or_else(|| field.label.take());
                field.group = group.or_else(|| field.group.take());
                field.help = help.or_else(|| field.help.take());
                field.importance = importance.or(field.importance);
            } else {
                reader.report(
                    Rule::BadField,
                    key_node,
                    format!("`{key}` is declared already"),
                    "choose another key; a built-in field keeps its kind",
                );
            }
            return;
        }
        if RECORD_KEYS.contains(&key.as_str()) {
            let message = format!("records have `{key}` anyway");
            reader.report(Rule::RedundantField, key_node, message, "leave this declaration out; it changes nothing");
            return;
        }
        if let Err(why) = check_key(&key, node.get("kind").and_then(Node::scalar), &self.languages) {
            reader.report(Rule::BadField, key_node, format!("`{key}` can't be a field's key"), why);
            return;
        }
        if key.len() > LONGEST_KEY {
            let message = format!("this key has {} letters", key.len());
            reader.report(Rule::LongName, key_node, message, "write a short one, and the long one as its `label`");
        }
        if let Some(kind) = read_kind(node, reader) {
            let label = label.or_else(|| Some(Localised::new(self.languages[0].clone(), key.clone())));
            self.fields.push(Field { key, kind, label, group, help, importance });
        }
    }

    pub(super) fn order_fields(&mut self, node: &Node, reader: &mut Reader) {
        for setting in ["fields_order", "hide"] {
            let Some(listed) = node.get(setting) else { continue };
            let mut keys = Vec::new();
            for item in list(listed) {
                let key = item.scalar().unwrap_or_default();
                if self.fields.iter().any(|field| field.key == key) {
                    keys.push(key.to_owned());
                } else {
                    let known = self.fields.iter().map(|field| field.key.as_str());
                    let way_out = did_you_mean(key, known, || "declare it under `fields`".to_owned());
                    reader.report(Rule::UnknownField, item, format!("`{key}` is not a field"), way_out);
                }
            }
            if setting == "hide" {
                self.fields.retain(|field| !keys.contains(&field.key));
                self.hidden = keys;
            } else {
                // Fields that the order does not name keep their order behind those that it does.
                self.fields.sort_by_key(|field| keys.iter().position(|key| *key == field.key).unwrap_or(usize::MAX));
            }
        }
    }
}

fn read_importance(node: &Node, reader: &mut Reader) -> Option<Importance> {
    match node.scalar() {
        Some("high") => Some(Importance::High),
        Some("low") => Some(Importance::Low),
        _ => {
            reader.report(Rule::BadField, node, "`importance` is neither `high` nor `low`", "write `high` or `low`");
            None
        }
    }
}

fn check_key(key: &str, kind: Option<&str>, languages: &[Tag]) -> Result<(), String> {
    let well_formed = key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'))
        && key.starts_with(|c: char| c.is_ascii_lowercase());
    if !well_formed {
        return Err("use lower-case letters, digits, `_` and `-`, a letter first".to_owned());
    }
    if kind == Some("term") && (RESERVED_ADDRESSES.contains(&key) || languages.iter().any(|tag| tag.as_str() == key)) {
        return Err("the site has pages at this address already".to_owned());
    }
    Ok(())
}

fn read_kind(node: &Node, reader: &mut Reader) -> Option<Kind> {
    let Some(kind_node) = node.get("kind") else {
        reader.report(Rule::BadField, node, "a field has no `kind`", format!("one of {}", Kind::NAMES.join(", ")));
        return None;
    };
    let name = kind_node.scalar().unwrap_or_default();
    Some(match name {
        "term" => Kind::Term,
        "text" => Kind::Text,
        "prose" => Kind::Prose,
        "year" => Kind::Year,
        "people" => Kind::People,
        "source" => Kind::Source,
        "names" => Kind::Names,
        "methods" => Kind::Methods,
        "flag" => Kind::Flag,
        "link" => Kind::Link,
        "number" => read_number(node, reader),
        "choice" => read_choice(node, reader)?,
        _ => {
            let way_out = did_you_mean(name, Kind::NAMES, || format!("one of {}", Kind::NAMES.join(", ")));
            reader.report(Rule::BadField, kind_node, format!("`{name}` is not a kind of value"), way_out);
            return None;
        }
    })
}

fn read_number(node: &Node, reader: &mut Reader) -> Kind {
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
    Kind::Number { unit, units }
}

fn read_choice(node: &Node, reader: &mut Reader) -> Option<Kind> {
    let options: Vec<ChoiceOption> = match node.get("options").map(|options| &options.value) {
        Some(Yaml::List(nodes)) => {
            let ids: Vec<String> =
                nodes.iter().filter_map(|node| reader.scalar("options", node, "an option")).collect();
            ids.into_iter()
                .map(|id| ChoiceOption { label: Localised::new(reader.language.clone(), id.clone()), id })
                .collect()
        }
        Some(Yaml::Map(entries)) => entries
            .iter()
            .filter_map(|(id, label)| {
                let label = reader.localised("options", label, "a label")?;
                Some(ChoiceOption { id: id.scalar()?.to_owned(), label })
            })
            .collect(),
        _ => Vec::new(),
    };
    if options.is_empty() {
        reader.report(Rule::BadField, node, "a choice has no `options`", "write `options: [first, second]`");
        return None;
    }
    Some(Kind::Choice { options })
}
