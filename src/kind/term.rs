//! A term of a vocabulary.

use crate::kind::{Class, Facet, Keying, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;

/// A term of a vocabulary.
pub static SPEC: Spec = Spec {
    name: "term",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "the label or id of one term".to_owned(),
    example: "Statistics",
    schema: Schema::Texts,
    read: |reader, key, kind, node| reader.localised(key, node, &kind.accepts()).map(Item::Term).into_iter().collect(),
    keying: Keying::Terms,
    equality: "terms are compared by the term of the vocabulary that they mean",
    translated: Translated::Text,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::Terms,
    room: Room::Many,
    marked: false,
    near: true,
    brief: Some(0),
};
