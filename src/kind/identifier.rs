//! What another catalogue calls a method, with the address that this makes there.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::catalog::yaml::Node;
use crate::diagnostic::Rule;
use crate::kind::{Class, Facet, Keying, Kind, Params, Room, Schema, Spec, Translated};
use crate::value::Item;
use crate::value::address::Address;
use crate::value::read::Reader;

/// Where an address takes the identifier.
const PLACE: &str = "{}";

/// What an identifier has that an address would read as a part of its own, or that no address has (the code points of the
/// URL standard).
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// One or more identifiers. They are what other catalogues write, so that no two spellings are one.
pub static SPEC: Spec = Spec {
    name: "identifier",
    list: true,
    settings: &["link"],
    declare,
    parts: &[],
    accepts: |params| match &params.link {
        Some(link) => format!("an identifier or a list of these; each makes an address: `{link}`"),
        None => "an identifier, or a list of these".to_owned(),
    },
    example: "Q245748",
    schema: Schema::Items("identifier"),
    read: |reader, key, kind, node| {
        reader.items(key, kind, node, |reader, node| read(reader, key, kind, node).into_iter().collect())
    },
    keying: Keying::Own(Item::key),
    equality: "identifiers are compared as they are written, as sets",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::None,
    room: Room::None,
    marked: false,
    near: false,
    brief: None,
};

/// The address that identifiers make. A link without a place for them would be one for all.
fn declare(node: &Node, reader: &mut Reader) -> Option<Params> {
    let Some(link) = node.get("link") else { return Some(Params::default()) };
    let text = reader.scalar("link", link, "an address")?;
    let is_good = text.matches(PLACE).count() == 1
        && text.starts_with("http")
        && Address::read(&text.replace(PLACE, "x")).is_ok();
    if !is_good {
        let message = format!("`{text}` is no address with a place for an identifier");
        reader.report(Rule::BadField, link, message, "write it as `https://www.wikidata.org/wiki/{}`");
        return None;
    }
    Some(Params { link: Some(text), ..Params::default() })
}

/// An identifier. Whoever writes the whole address means the identifier in it.
fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
    let text = reader.scalar(key, node, &kind.accepts())?;
    let link = kind.params().link.as_deref();
    let around = link.and_then(|link| link.split_once(PLACE));
    let inner = around.and_then(|(before, behind)| text.strip_prefix(before)?.strip_suffix(behind));
    let id = inner.filter(|inner| !inner.is_empty()).unwrap_or(&text).to_owned();
    let url = link.map(|link| link.replace(PLACE, &utf8_percent_encode(&id, ESCAPED).to_string()));
    Some(Item::Identifier { id, url })
}
