//! The settings of a catalogue, as JSON Schema.
//!
//! In: a checked catalogue, whose rows and ids are offered. Out: the schema. Which keys there are, the lists of
//! `catalog::settings` say; here stands what each is for and what it takes.

use serde_json::{Map, Value, json};

use crate::catalog::Checked;
use crate::catalog::exports::Format;
use crate::catalog::field::SCHEMA_KEY;
use crate::catalog::settings::{COMPARISON_PARTS, FORMAT, KEYS, field_parts};
use crate::kind::Kinds;
use crate::schema::{TAG, described, scalar};

/// The schema of `methods/_catalog.yaml`.
pub(super) fn settings(checked: &Checked) -> Value {
    let mut properties: Map<String, Value> =
        KEYS.iter().map(|key| ((*key).to_owned(), setting(key, checked))).collect();
    properties.insert(SCHEMA_KEY.to_owned(), Value::Bool(true));
    properties.insert("<<".to_owned(), Value::Bool(true));
    json!({
        "title": "A catalogue",
        "description": "The settings of a catalogue of methods.",
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": false,
    })
}

fn setting(key: &str, checked: &Checked) -> Value {
    let text = || json!({"$ref": "#/$defs/localised"});
    let keys: Vec<&str> = checked.fields().iter().map(|field| field.key.as_str()).collect();
    let (schema, meaning) = match key {
        "methodical" => (
            json!({"enum": [FORMAT, FORMAT.to_string()]}),
            "The format of the catalogue, so that an older program says what it can't read.",
        ),
        "title" => (text(), "What the catalogue is called."),
        "description" => (text(), "A sentence on it, under the title."),
        "attribution" => (text(), "Whom to thank for the records."),
        "base_url" => (
            scalar(&[]),
            "Where the site will be: a whole address, for the sitemap and for links from elsewhere, or its path alone.",
        ),
        "languages" => (
            json!({"type": ["string", "boolean", "array"], "pattern": TAG, "items": {"type": ["string", "boolean"], "pattern": TAG}}),
            "The languages of the site. The first one is at its root and is what is compared.",
        ),
        "license" => (
            json!({"type": ["string", "number", "boolean", "object"], "required": ["name"], "properties": {"name": scalar(&[]), "url": scalar(&[])}}),
            "Under which licence the records are: a name, or `{name: …, url: …}`.",
        ),
        "repository" => (scalar(&[]), "The address to which a record's path is added to edit it."),
        "fields" => (
            json!({"type": ["array", "object", "null"], "if": {"type": "array"}, "then": {"items": field(&checked.settings.kinds)}, "else": {"if": {"type": "object"}, "then": field(&checked.settings.kinds)}}),
            "Rows after the nine that every catalogue has, and other labels for these.",
        ),
        "fields_order" => (listed(&keys), "The keys of rows that come first."),
        "hide" => (listed(&keys), "The keys of rows that pages don't show."),
        "terms" => (
            json!({
                "type": ["object", "null"],
                "additionalProperties": {
                    "type": "object",
                    "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
                    "additionalProperties": text(),
                },
            }),
            "Vocabularies by the key of their row: terms by their ids, with their labels. One that is declared is closed.",
        ),
        "comparisons" => (
            json!({"type": ["array", "object", "null"], "if": {"type": "array"}, "then": {"items": comparison()}, "else": {"if": {"type": "object"}, "then": comparison()}}),
            "Comparisons that you choose, of any number of methods from two up.",
        ),
        "pairs" => (json!({"enum": ["related", "none"]}), "A page for each two related methods, or for none."),
        _ => {
            let endings = Format::ALL.map(Format::ending);
            let words = ["curated", "all", "none"].iter().chain(&endings);
            let words: Vec<&str> = words.copied().collect();
            (
                json!({"type": ["string", "array", "null"], "if": {"type": "string"}, "then": {"enum": words}, "items": {"enum": endings}}),
                "Files to take away that lie beside comparisons: beside chosen ones, all, none, or a list of formats.",
            )
        }
    };
    described(schema, None, Some(meaning), None)
}

/// Keys of rows: those that there are, and others that may be declared meanwhile.
fn listed(keys: &[&str]) -> Value {
    json!({"type": ["string", "array", "null"], "items": {"type": "string", "examples": keys}, "examples": keys})
}

/// The declaration of a row.
fn field(kinds: &Kinds) -> Value {
    let text = || json!({"$ref": "#/$defs/localised"});
    let part = |part: &str| match part {
        "key" => described(
            json!({"type": "string", "pattern": r"^\s*[a-z][a-z0-9_-]*\s*$"}),
            None,
            Some("What records call the row: lower-case letters, digits, `_` and `-`, a letter first."),
            None,
        ),
        "kind" => described(json!({"enum": kinds.names()}), None, Some("What the row takes."), None),
        "label" => described(text(), None, Some("What readers call the row."), None),
        "group" => described(text(), None, Some("The group of rows that it stands in."), None),
        "help" => described(text(), None, Some("What the row means, for readers and editors."), None),
        "compare" => described(
            json!({"type": "boolean"}),
            None,
            Some("Whether the row is compared; with `false` it is shown, and nothing is said of what differs."),
            None,
        ),
        "importance" => described(
            json!({"enum": ["high", "low"]}),
            None,
            Some(
                "Whether what differs in the row has a ground of its own always, or a quiet one; else the catalogue says.",
            ),
            None,
        ),
        "options" => {
            described(any(), None, Some("What a choice chooses from: a list, or ids with their labels."), None)
        }
        "better" => described(
            json!({"enum": ["lower", "higher"]}),
            None,
            Some("Which numbers are better: the best one of a row is marked."),
            None,
        ),
        "many" => described(json!({"type": "boolean"}), None, Some("Whether a record may have several terms."), None),
        "link" => described(
            any(),
            None,
            Some("The address that an identifier makes: `https://www.wikidata.org/wiki/{}`."),
            None,
        ),
        "unit" => described(any(), None, Some("The unit of a number."), None),
        _ => described(any(), None, Some("Further units, each with how many of the row's own it is."), None),
    };
    let properties: Map<String, Value> =
        field_parts(kinds).into_iter().map(|name| (name.to_owned(), part(name))).collect();
    // Options are read of a choice, and units of a number.
    let options = json!({
        "type": ["array", "object"],
        "minItems": 1,
        "items": scalar(&[]),
        "minProperties": 1,
        "additionalProperties": text(),
    });
    let size = json!({"type": ["number", "string"], "pattern": "[0-9]"});
    let units = json!({"type": "object", "additionalProperties": size});
    let of = |kind: &str, then: Value| json!({"if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]}, "then": then});
    json!({
        "type": "object",
        "required": ["key"],
        "properties": properties,
        "additionalProperties": false,
        "allOf": [
            of("choice", json!({"required": ["options"], "properties": {"options": options}})),
            of("number", json!({"properties": {"unit": scalar(&[]), "units": units}})),
            of("identifier", json!({"properties": {"link": {"type": "string", "pattern": r"^\s*https?://.*\{\}"}}})),
        ],
    })
}

/// Anything at all.
fn any() -> Value {
    Value::Object(Map::new())
}

/// A chosen comparison.
fn comparison() -> Value {
    let part = |part: &str| match part {
        "methods" => {
            let id = json!({"$ref": "#/$defs/method"});
            json!({"type": ["array", "string"], "items": id, "description": "The ids of its methods, in the order of columns."})
        }
        _ => json!({"$ref": "#/$defs/localised"}),
    };
    let properties: Map<String, Value> = COMPARISON_PARTS.iter().map(|name| ((*name).to_owned(), part(name))).collect();
    json!({"type": "object", "required": ["methods"], "properties": properties, "additionalProperties": false})
}
