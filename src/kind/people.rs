//! Persons and groups.

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::Rule;
use crate::kind::{Class, Facet, Keying, Room, Schema, Spec, Translated, nothing_more};
use crate::value::Item;
use crate::value::person::{self, Halves};
use crate::value::read::Reader;

/// Persons and groups.
pub static SPEC: Spec = Spec {
    name: "people",
    list: true,
    settings: &[],
    declare: nothing_more,
    parts: &[],
    accepts: |_| "a list of names, each a text, `{name: …, orcid: …}` or `{family: …, given: …}`".to_owned(),
    example: "[\"Hoare, C. A. R.\"]",
    schema: Schema::Items("person"),
    read: |reader, key, kind, node| {
        if let Yaml::List(nodes) = &node.value {
            cut_names(reader, nodes);
        }
        reader.items(key, kind, node, |reader, node| {
            reader.people(key, node, &kind.accepts()).into_iter().map(Item::Person).collect()
        })
    },
    keying: Keying::People,
    equality: "people are found once for the whole catalogue, and compared as sets",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Person),
    facet: Facet::None,
    room: Room::Some,
    marked: false,
    near: false,
    brief: Some(3),
};

/// Reports names that a comma cut in two. Names in lines of their own, or with quotation marks, are meant as they are.
fn cut_names(reader: &mut Reader, nodes: &[Node]) {
    let pairs: Vec<(&Node, String, Halves)> = nodes
        .chunks(2)
        .filter_map(|pair| {
            let [first, second] = pair else { return None };
            let (family, given) = (first.plain()?, second.plain()?);
            let how = if first.line == second.line { person::halves(family, given) } else { Halves::No };
            Some((first, format!("{family}, {given}"), how))
        })
        .collect();
    // Two words may be two people; where every pair of a list looks like one name, somebody should look.
    let all = pairs.len() * 2 == nodes.len() && pairs.iter().all(|(_, _, how)| *how != Halves::No);
    for (first, name, how) in pairs {
        if how == Halves::Surely || (how == Halves::Perhaps && all) {
            let message = format!("`{name}` are two people here");
            let way_out = format!(
                "in a list a comma ends a name: write \"{name}\" with quotation marks, or each of the two in a line of its own"
            );
            reader.report(Rule::CutName, first, message, way_out);
        }
    }
}
