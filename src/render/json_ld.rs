//! JSON-LD: the page in the words of schema.org, for machines that read pages.
//!
//! In: methods, sources, comparisons. Out: JSON that is safe inside of a script element. Source: schema.org's
//! `DefinedTerm`, `ScholarlyArticle` and `ItemList`.

use serde_json::{Value as Json, json};
use tera::Value;

use crate::catalog::Method;
use crate::reading::Reading;
use crate::render::html;
use crate::site::PageKind;
use crate::site::addresses::Addresses;
use crate::value::Item;
use crate::value::source::Source;

/// A method as a defined term of the catalogue, with its sources.
pub fn method(reading: Reading, addresses: &Addresses, language: usize, method: usize, description: &str) -> Value {
    let record = &reading.checked.methods[method];
    let aliases_field = reading.checked.fields().iter().position(|field| field.key == "aliases");
    let aliases = aliases_field.map_or(&[][..], |field| record.cells[field].atoms());
    let field = aliases_field.unwrap_or_default();
    let aliases: Vec<String> = aliases.iter().map(|atom| reading.atom(field, atom).text).collect();
    let sources: Vec<Json> = record_sources(reading, record).map(source).collect();
    let mut block = json!({
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "name": reading.name(method).text,
        "identifier": record.id,
        "description": description,
        "inLanguage": reading.language.tag.as_str(),
        "inDefinedTermSet": {
            "@type": "DefinedTermSet",
            "name": reading.localised(&reading.checked.settings.title).text,
        },
    });
    // Without the site's own address there is none that a machine could follow.
    if let Some(address) = addresses.whole(&addresses.path(PageKind::Method(method), language)) {
        block["url"] = json!(address);
    }
    if let Some(address) = addresses.whole(&addresses.path(PageKind::Library, language)) {
        block["inDefinedTermSet"]["url"] = json!(address);
    }
    if !aliases.is_empty() {
        block["alternateName"] = json!(aliases);
    }
    if !sources.is_empty() {
        block["subjectOf"] = json!(sources);
    }
    html::data(&block)
}

/// A comparison as a list of its methods. What each of them is, its own page says.
pub fn comparison(addresses: &Addresses, language: usize, title: &str, methods: &[usize]) -> Value {
    let elements: Vec<Json> = methods
        .iter()
        .enumerate()
        .map(|(position, method)| {
            json!({
                "@type": "ListItem",
                "position": position + 1,
                "url": addresses.whole(&addresses.path(PageKind::Method(*method), language)),
            })
        })
        .collect();
    html::data(&json!({
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": title,
        "itemListElement": elements,
    }))
}

/// The sources of the fields of the kind `source`.
fn record_sources<'m>(reading: Reading<'m>, method: &'m Method) -> impl Iterator<Item = &'m Source> {
    let fields = reading.checked.fields().iter().enumerate().filter(|(_, field)| field.kind.has_works());
    fields
        .flat_map(|(field, _)| method.cells[field].atoms())
        .filter_map(|atom| if let Item::Source(source) = &atom.item { Some(source) } else { None })
}

fn source(source: &Source) -> Json {
    let cited = source.cited();
    let name = source.known_title().filter(|title| !title.is_empty()).unwrap_or_else(|| source.shown());
    let mut block = json!({"@type": "ScholarlyArticle", "name": name});
    if let Some(address) = source.href() {
        block["sameAs"] = json!(address);
    }
    if !cited.year.is_empty() {
        block["datePublished"] = json!(cited.year);
    }
    if let Some(isbn) = &source.isbn {
        block["isbn"] = json!(isbn);
    }
    block
}
