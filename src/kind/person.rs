//! One person or group.

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Class, Facet, Keying, Kind, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::read::Reader;

/// One person or group: who keeps it, who has looked it over.
pub static SPEC: Spec = Spec {
    name: "person",
    list: false,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "one name: a text, `{name: …, orcid: …}` or `{family: …, given: …}`".to_owned(),
    example: "\"Hoare, C. A. R.\"",
    schema: Schema::Items("person"),
    read: |reader, key, kind, node| read(reader, key, kind, node).into_iter().collect(),
    keying: Keying::People,
    equality: "people are found once for the whole catalogue",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Person),
    facet: Facet::None,
    room: Room::Some,
    marked: false,
    near: true,
    brief: Some(3),
};

fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let mut people = reader.people(key, node, &kind.accepts());
    if people.len() > 1 {
        let message = format!("`{key}` names {} people", people.len());
        let way_out = "write the one, or declare the field with the kind `people`";
        reader.report(Rule::WrongKind, node, message, way_out);
        return None;
    }
    people.pop().map(Item::Person)
}
