//! What `_catalog.yaml` says of fields: their declarations, their kinds, their order.
//!
//! In: the nodes of `fields`, `fields_order` and `hide`. Out: the fields of the settings. A faulty declaration declares
//! nothing, and is told of.

use std::collections::BTreeSet;

use super::{LONGEST_KEY, Settings, list};
use crate::catalog::field::{Field, Importance, RECORD_KEYS, RESERVED_ADDRESSES, is_built_in};
use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::kind::{Kind, Kinds};
use crate::language::{Localised, Tag};
use crate::value::read::Reader;

/// What any field's declaration may have.
const PARTS: [&str; 7] = ["key", "kind", "label", "group", "help", "compare", "importance"];

/// What a field's declaration may have, whatever its kind.
pub fn field_parts(kinds: &Kinds) -> Vec<&'static str> {
    let of_kinds: BTreeSet<&str> = kinds.iter().flat_map(|spec| spec.settings).copied().collect();
    PARTS.into_iter().chain(of_kinds).collect()
}

impl Settings {
    /// Adds a field, or says more about a built-in one.
    pub(super) fn declare(&mut self, node: &Node, reader: &mut Reader) {
        if let Yaml::Map(entries) = &node.value {
            let known = field_parts(&self.kinds);
            for (part, _) in entries {
                let name = part.scalar().unwrap_or_default();
                if !known.contains(&name) {
                    let way_out =
                        did_you_mean(name, known.iter().copied(), || format!("it takes {}", known.join(", ")));
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
        let compared = node.get("compare").and_then(|value| reader.truth("compare", value));
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            if is_built_in(&key) && node.get("kind").is_none_or(|kind| kind.scalar() == Some(field.kind.name())) {
                field.label = label.or_else(|| field.label.take());
                field.group = group.or_else(|| field.group.take());
                field.help = help.or_else(|| field.help.take());
                field.importance = importance.or(field.importance);
                field.compared = compared.unwrap_or(field.compared);
                let spec = field.kind.spec();
                if spec.settings.iter().any(|part| node.get(part).is_some())
                    && let Some(params) = (spec.declare)(node, reader)
                {
                    field.kind = Kind::new(spec, params);
                }
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
        if let Some(kind) = read_kind(node, &self.kinds, reader) {
            let label = label.or_else(|| Some(Localised::new(self.languages[0].clone(), key.clone())));
            let compared = compared.unwrap_or(true);
            self.fields.push(Field { key, kind, label, group, help, compared, importance });
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

fn read_kind(node: &Node, kinds: &Kinds, reader: &mut Reader) -> Option<Kind> {
    let one_of = || format!("one of {}", kinds.names().join(", "));
    let Some(kind_node) = node.get("kind") else {
        reader.report(Rule::BadField, node, "a field has no `kind`", one_of());
        return None;
    };
    let name = kind_node.scalar().unwrap_or_default();
    let Some(spec) = kinds.find(name) else {
        let way_out = did_you_mean(name, kinds.names(), one_of);
        reader.report(Rule::BadField, kind_node, format!("`{name}` is not a kind of value"), way_out);
        return None;
    };
    Some(Kind::new(spec, (spec.declare)(node, reader)?))
}
