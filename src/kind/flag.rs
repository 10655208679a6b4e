//! True or false.

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::read::Reader;

/// True or false.
pub static SPEC: Spec = Spec {
    name: "flag",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "`true` or `false`".to_owned(),
    example: "true",
    schema: Schema::Spelt {
        types: &["string", "boolean"],
        pattern: "[Tt]rue|TRUE|[Ff]alse|FALSE",
        examples: &["true", "false"],
    },
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "yes and no are compared as they are",
    translated: Translated::Not,
    measure: None,
    searched: None,
    facet: Facet::Flags,
    room: Room::Many,
    marked: false,
    near: true,
    brief: Some(0),
};

fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.scalar(key, node, &kind.accepts())?;
    match text.as_str() {
        "true" | "True" | "TRUE" => Some(Item::Flag(true)),
        "false" | "False" | "FALSE" => Some(Item::Flag(false)),
        _ => {
            let way_out = format!("write {}", kind.accepts());
            reader.report(Rule::WrongKind, node, format!("`{text}` is neither true nor false"), way_out);
            None
        }
    }
}
