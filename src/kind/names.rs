//! Names, each perhaps in a language of its own.

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, counted};
use crate::kind::{Class, Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::language::Localised;
use crate::text::line::{self, Line};
use crate::text::list::list_parts;
use crate::value::Item;
use crate::value::read::Reader;

/// Names, each perhaps in a language of its own.
pub static SPEC: Spec = Spec {
    name: "names",
    list: true,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a list of names, each a text or `{language: text}`".to_owned(),
    example: "[another, one more]",
    schema: Schema::Items("name"),
    read: |reader, key, kind, node| {
        if !matches!(node.value, Yaml::List(_)) {
            one_name(reader, key, node);
        }
        reader.items(key, kind, node, |reader, node| read(reader, key, kind, node))
    },
    keying: Keying::Own(key),
    equality: "lists are compared as sets",
    translated: Translated::Further,
    measure: None,
    searched: Some(Class::Alias),
    facet: Facet::None,
    room: Room::None,
    marked: false,
    near: false,
    brief: None,
};

/// A name is folded harder than a line of text.
fn key(item: &Item) -> Option<String> {
    match item {
        Item::Text(name) => Some(line::key(name.base(), name.base_tag(), Line::Name)),
        item => item.key(),
    }
}

/// Reports a name by itself that is probably two.
fn one_name(reader: &mut Reader, key: &str, node: &Node) {
    if let Some([first, second]) = node.plain().and_then(list_parts).as_deref() {
        let message = format!("`{key}` is one name with a comma in it");
        let way_out = format!("write `[{first}, {second}]` for two names, or the one in quotation marks");
        reader.report(Rule::TextList, node, message, way_out);
    }
}

/// A name. A list that is written as one text is a list all the same, and warned of.
fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Vec<Item> {
    let Some(name) = reader.localised(key, node, &kind.accepts()) else { return Vec::new() };
    let parts = node.scalar().and_then(list_parts);
    let Some(parts) = parts.filter(|parts| parts.len() > 2) else { return vec![Item::Text(name)] };
    let message = format!("`{key}` has {} in one text", counted(parts.len(), "name"));
    reader.report(Rule::TextList, node, message, "write them as a list: `[one, another]`");
    parts.into_iter().map(|part| Item::Text(Localised::new(name.base_tag().clone(), part))).collect()
}
