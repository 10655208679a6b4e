//! Yes, partly or no.

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::value::read::Reader;
use crate::value::{Item, Partly};

/// Whether something holds, be it in part. What holds in part differs from what holds.
pub static SPEC: Spec = Spec {
    name: "partly",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "`yes`, `partly` or `no`".to_owned(),
    example: "partly",
    schema: Schema::Spelt {
        types: &["string", "boolean"],
        pattern: "[Yy]es|YES|[Tt]rue|TRUE|[Pp]artly|PARTLY|[Nn]o|NO|[Ff]alse|FALSE",
        examples: &["yes", "partly", "no"],
    },
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "yes, partly and no are compared as they are",
    translated: Translated::Not,
    measure: None,
    searched: None,
    facet: Facet::Values,
    room: Room::Many,
    marked: false,
    near: true,
    brief: Some(0),
};

fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.scalar(key, node, &kind.accepts())?;
    match text.as_str() {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" => Some(Item::Partly(Partly::Yes)),
        "partly" | "Partly" | "PARTLY" => Some(Item::Partly(Partly::Partly)),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" => Some(Item::Partly(Partly::No)),
        _ => {
            let message = format!("`{text}` is neither yes nor no, nor partly");
            reader.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
            None
        }
    }
}
