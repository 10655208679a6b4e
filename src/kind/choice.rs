//! One or more of the options that a field declares.

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::kind::{ChoiceOption, Class, Facet, Keying, Kind, Params, Room, Schema, Spec, Translated};
use crate::language::Localised;
use crate::value::Item;
use crate::value::read::Reader;

/// One or more of declared options.
pub static SPEC: Spec = Spec {
    name: "choice",
    list: true,
    settings: &["options"],
    declare,
    parts: &[],
    accepts: |params| {
        let ids: Vec<String> = params.options.iter().map(|option| format!("`{}`", option.id)).collect();
        format!("one or more of {}", ids.join(", "))
    },
    example: "[fast, slow]",
    schema: Schema::Options,
    read: |reader, key, kind, node| {
        reader.items(key, kind, node, |reader, node| read(reader, key, kind, node).into_iter().collect())
    },
    keying: Keying::Own(Item::key),
    equality: "lists are compared as sets",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::Options,
    room: Room::Many,
    marked: false,
    near: false,
    brief: Some(0),
};

fn declare(node: &Node, reader: &mut Reader) -> Option<Params> {
    let options: Vec<ChoiceOption> = match node.get("options").map(|options| &options.value) {
        Some(Yaml::List(nodes)) => {
            let ids: Vec<String> =
                nodes.iter().filter_map(|node| reader.scalar("options", node, "an option")).collect();
            ids.into_iter()
                .map(|id| ChoiceOption { label: Localised::new(reader.language.clone(), id.clone()), id })
                .collect()
        }
        Some(Yaml::Map(entries)) => entries
            .iter()
            .filter_map(|(id, label)| {
                let label = reader.localised("options", label, "a label")?;
                Some(ChoiceOption { id: id.scalar()?.to_owned(), label })
            })
            .collect(),
        _ => Vec::new(),
    };
    if options.is_empty() {
        reader.report(Rule::BadField, node, "a choice has no `options`", "write `options: [first, second]`");
        return None;
    }
    Some(Params { options, ..Params::default() })
}

/// An option, by its id or a label of it.
fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.scalar(key, node, &kind.accepts())?;
    let options = &kind.params().options;
    let known = options
        .iter()
        .find(|option| option.id == text || option.label.entries().iter().any(|(_, label)| *label == text));
    if known.is_none() {
        let ids = options.iter().map(|option| option.id.as_str());
        let way_out = did_you_mean(&text, ids, || format!("write {}", kind.accepts()));
        reader.report(Rule::UnknownOption, node, format!("`{text}` is not an option of `{key}`"), way_out);
    }
    known.map(|option| Item::Choice(option.id.clone()))
}
