//! An address.

use crate::kind::{Facet, Keying, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;

/// An address.
pub static SPEC: Spec = Spec {
    name: "link",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "an address that starts with `https://`, `http://`, `mailto:` or `doi:`".to_owned(),
    example: "https://example.org/",
    schema: Schema::Scalar(&["string"]),
    read: |reader, key, kind, node| {
        let text = reader.scalar(key, node, &kind.accepts());
        text.and_then(|text| reader.link(key, node, &text)).map(Item::Link).into_iter().collect()
    },
    keying: Keying::Own(Item::key),
    equality: "addresses are compared in their normal form",
    translated: Translated::Not,
    measure: None,
    searched: None,
    facet: Facet::None,
    room: Room::None,
    marked: false,
    near: false,
    brief: None,
};
