//! Terms of a vocabulary.

use crate::catalog::yaml::Node;
use crate::kind::{Class, Facet, Keying, Params, Room, Schema, Spec, Translated};
use crate::value::Item;
use crate::value::read::Reader;

/// A term of a vocabulary; several where the field says `many: true`.
pub static SPEC: Spec = Spec {
    name: "term",
    list: false,
    settings: &["many"],
    declare,
    parts: &[],
    accepts: |params| {
        let one = "the label or id of one term".to_owned();
        if params.many { one + ", or a list of these" } else { one }
    },
    example: "Statistics",
    schema: Schema::Texts,
    read: |reader, key, kind, node| {
        let accepts = kind.accepts();
        let read = |reader: &mut Reader, node: &Node| -> Vec<Item> {
            reader.localised(key, node, &accepts).map(Item::Term).into_iter().collect()
        };
        if kind.params().many { reader.items(key, kind, node, read) } else { read(reader, node) }
    },
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

fn declare(node: &Node, reader: &mut Reader) -> Option<Params> {
    let many = node.get("many").and_then(|node| reader.truth("many", node)).unwrap_or(false);
    Some(Params { many, ..Params::default() })
}
