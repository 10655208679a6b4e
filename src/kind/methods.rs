//! Ids of methods of the catalogue.

use crate::catalog::yaml::Node;
use crate::kind::{Facet, Keying, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::read::Reader;

/// Ids of methods of the catalogue.
pub static SPEC: Spec = Spec {
    name: "methods",
    list: true,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a list of ids of methods".to_owned(),
    example: "[random-forest]",
    schema: Schema::Methods,
    read: |reader, key, kind, node| {
        let accepts = kind.accepts();
        let read = |reader: &mut Reader, node: &Node| reader.id(key, node, &accepts).map(Item::Method);
        reader.items(key, kind, node, |reader, node| read(reader, node).into_iter().collect())
    },
    keying: Keying::Methods,
    equality: "lists are compared as sets",
    translated: Translated::Not,
    measure: None,
    searched: None,
    facet: Facet::None,
    room: Room::None,
    marked: false,
    near: false,
    brief: None,
};
