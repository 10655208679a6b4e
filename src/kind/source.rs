//! Published works.

use crate::kind::{Class, Facet, Keying, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::read::SOURCE_FORM;

/// Published works.
pub static SPEC: Spec = Spec {
    name: "source",
    list: true,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| SOURCE_FORM.to_owned(),
    example: "{title: A work of four words}",
    schema: Schema::Items("source"),
    read: |reader, key, kind, node| {
        reader.items(key, kind, node, |reader, node| reader.source(key, node).map(Item::Source).into_iter().collect())
    },
    keying: Keying::Works,
    equality: "works are found once for the whole catalogue, and compared as sets",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Prose),
    facet: Facet::None,
    room: Room::None,
    marked: false,
    near: false,
    brief: None,
};
