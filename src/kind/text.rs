//! A line of text.

use crate::catalog::yaml::Node;
use crate::diagnostic::{Rule, counted};
use crate::kind::{Class, Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::text::list::list_parts;
use crate::value::Item;
use crate::value::read::Reader;

/// A line of text.
pub static SPEC: Spec = Spec {
    name: "text",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a line of text, or one per language: `{en: …, uk: …}`".to_owned(),
    example: "Ensemble of trees",
    schema: Schema::Texts,
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "texts are compared in the base language, whatever their case, spaces and marks",
    translated: Translated::Text,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::None,
    room: Room::Some,
    marked: true,
    near: true,
    brief: Some(1),
};

/// A line; one that is a list is warned of.
fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.localised(key, node, &kind.accepts())?;
    if let Some(parts) = list_parts(text.base()) {
        let message = format!("`{key}` is a list of {} that is written as a text", counted(parts.len(), "part"));
        let way_out = "its parts are compared in any order; for a list, declare a field of the kind `names`";
        reader.report(Rule::TextList, node, message, way_out);
    }
    Some(Item::Text(text))
}
