//! Markdown with mathematics.

use crate::kind::{Class, Facet, Keying, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;

/// Markdown with mathematics.
pub static SPEC: Spec = Spec {
    name: "prose",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "Markdown, or one text per language".to_owned(),
    example: "A few words, *or more*.",
    schema: Schema::Texts,
    read: |reader, key, kind, node| reader.localised(key, node, &kind.accepts()).map(Item::Prose).into_iter().collect(),
    keying: Keying::Own(Item::key),
    equality: "texts are compared in the base language, whatever their case, spaces and marks",
    translated: Translated::Text,
    measure: None,
    searched: Some(Class::Prose),
    facet: Facet::None,
    room: Room::None,
    marked: true,
    near: false,
    brief: None,
};
