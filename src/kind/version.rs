//! The version of something that counts its versions.

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Class, Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::read::Reader;

/// A version. `1.10` is another one than `1.1`, and comes later than `1.9`.
pub static SPEC: Spec = Spec {
    name: "version",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a version that begins with a number, such as `1.10` or `v2.0-beta`".to_owned(),
    example: "1.10",
    schema: Schema::Spelt { types: &["string", "number"], pattern: "[vV]?[0-9].*", examples: &["1.10"] },
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "versions are compared part by part, as they are written",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::None,
    room: Room::Any,
    marked: false,
    near: false,
    brief: Some(0),
};

fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.scalar(key, node, &kind.accepts())?;
    if text.trim_start_matches(['v', 'V']).starts_with(|c: char| c.is_ascii_digit()) {
        return Some(Item::Version(text));
    }
    reader.report(Rule::WrongKind, node, format!("`{text}` is not a version"), format!("write {}", kind.accepts()));
    None
}
