//! What records and settings may hold, as JSON Schema, so that an editor offers keys, options, terms and ids while somebody
//! types, and marks what is not known.
//!
//! In: a checked catalogue. Out: three schemas, made from the same kinds and lists that records are read by. What a schema
//! refuses, `check` refuses; what needs more than one value at a time to be seen is left to `check`. Each value has one
//! schema without alternatives of alike shape, so that an editor says one thing at the wrong place.
//!
//! Source: JSON Schema 2020-12. `errorMessage` is an annotation that the YAML server of several editors shows.

pub mod settings;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde_json::{Map, Value, json};

use crate::catalog::field::{Field, RECORD_KEYS, SCHEMA_KEY, help};
use crate::catalog::file::why;
use crate::catalog::record::is_translatable;
use crate::catalog::{Checked, Vocabulary};
use crate::diagnostic::visible_path;
use crate::kind::{ChoiceOption, Kind, Schema, people};
use crate::value::gap;
use crate::value::read::{PERSON_PARTS, SOURCE_PARTS};

/// What a schema says of itself; a file that says it may be written anew.
const COMMENT: &str = "Written by `methodical schema`. Run it again when rows, terms or methods change.";

/// Keys that are no rows: the one that leads an editor to the schema, and YAML's own for what another mapping has too.
const FOREIGN_KEYS: [&str; 2] = [SCHEMA_KEY, "<<"];

/// Language tags, roughly: which of them are languages, `check` knows.
const TAG: &str = "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$|^[A-Za-z]{5,8}[-_][A-Za-z]{4}[-_]";

/// What is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A record.
    Record,
    /// A language file beside a record.
    Translation,
    /// The settings of the catalogue.
    Settings,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Record, Self::Translation, Self::Settings];

    /// The path of the file that describes it, below the catalogue's folder.
    pub fn file(self) -> &'static str {
        match self {
            Self::Record => "schema/record.json",
            Self::Translation => "schema/translation.json",
            Self::Settings => "schema/settings.json",
        }
    }
}

/// The schema of one sort of file of a catalogue.
pub fn schema(checked: &Checked, subject: Subject) -> Value {
    let mut schema = match subject {
        Subject::Record => record(checked),
        Subject::Translation => translation(checked),
        Subject::Settings => settings::settings(checked),
    };
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["$comment"] = COMMENT.into();
    schema["$defs"] = definitions(checked);
    schema
}

/// Writes the schemas into the folder `schema/`.
///
/// Out: the paths of what was written. Errors: another file has one of the names, or one can't be written.
pub fn write(checked: &Checked) -> anyhow::Result<Vec<&'static str>> {
    let root = &checked.root;
    for file in Subject::ALL.map(Subject::file) {
        let is_ours = |path: &Path| fs::read_to_string(path).is_ok_and(|text| text.contains(COMMENT));
        let path = root.join(file);
        if fs::symlink_metadata(&path).is_ok() && !is_ours(&path) {
            bail!("`{}` is not a schema that this program wrote; take it away", visible_path(&path));
        }
    }
    for subject in Subject::ALL {
        let path = root.join(subject.file());
        let text = serde_json::to_string_pretty(&schema(checked, subject))?;
        let folder = path.parent().context("a schema stands in a folder")?;
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text + "\n"))
            .map_err(|error| anyhow::anyhow!("`{}` can't be written: {}", visible_path(&path), why(&error)))?;
    }
    Ok(Subject::ALL.map(Subject::file).to_vec())
}

fn record(checked: &Checked) -> Value {
    let mut properties = Map::new();
    for key in RECORD_KEYS {
        properties.insert(key.to_owned(), described(own_key(key, checked), None, help(key), None));
    }
    for field in checked.fields() {
        properties.insert(field.key.clone(), of_field(field, checked));
    }
    foreign(&mut properties, &checked.settings.hidden);
    json!({
        "title": "A method",
        "description": "One record of the catalogue: a method. The name of its file is its id.",
        "type": "object",
        "required": ["name"],
        "properties": properties,
        "additionalProperties": false,
    })
}

fn translation(checked: &Checked) -> Value {
    let mut properties = Map::new();
    properties.insert("name".into(), described(scalar(&[]), None, help("name"), None));
    properties.insert("updated".into(), described(own_key("updated", checked), None, help("updated"), None));
    for field in checked.fields().iter().filter(|field| is_translatable(&field.kind)) {
        properties.insert(field.key.clone(), of_field(field, checked));
    }
    foreign(&mut properties, &checked.settings.hidden);
    json!({
        "title": "A method in another language",
        "description": "What a record says in one language more, in a file of its own: `<id>.<language>.yaml`.",
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": false,
    })
}

/// Adds keys that may be there and are not looked at.
fn foreign(properties: &mut Map<String, Value>, hidden: &[String]) {
    for key in FOREIGN_KEYS.iter().map(|key| (*key).to_owned()).chain(hidden.iter().cloned()) {
        properties.insert(key, Value::Bool(true));
    }
}

/// A key of a record that is no field.
fn own_key(key: &str, checked: &Checked) -> Value {
    match key {
        "name" => {
            let mut name = scalar(&["object"]);
            languages(&mut name, checked);
            name["pattern"] = r"\S".into();
            name["minProperties"] = 1.into();
            name
        }
        "id" => scalar(&["null"]),
        "formerly" => json!({"type": ["string", "number", "boolean", "null", "array"], "items": scalar(&["null"])}),
        "references" => list_or_one(json!({"$ref": "#/$defs/source"})),
        "status" => json!({"enum": ["draft", "published"]}),
        "updated" => {
            json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "errorMessage": "Write a day such as 2026-11-23."})
        }
        _ => scalar(&[]),
    }
}

/// A schema with what people are told about it: its label, what it is for, and what it takes.
fn described(mut schema: Value, label: Option<&str>, meaning: Option<&str>, accepts: Option<&str>) -> Value {
    let accepts = accepts.map(|accepts| format!("Write {accepts}."));
    let said: Vec<&str> = meaning.into_iter().chain(accepts.as_deref()).collect();
    if let Some(label) = label {
        schema["title"] = label.into();
    }
    if !said.is_empty() {
        schema["description"] = said.join(" ").into();
    }
    if let Some(accepts) = accepts {
        schema["errorMessage"] = accepts.into();
    }
    schema
}

fn of_field(field: &Field, checked: &Checked) -> Value {
    let terms = checked.vocabularies.get(&field.key);
    let label = field.label.as_ref().map(|label| label.base());
    described(of_kind(&field.kind, terms, checked), label, field.meaning(), Some(&field.kind.accepts()))
}

/// What a record may write for a value of a kind.
fn of_kind(kind: &Kind, terms: Option<&Vocabulary>, checked: &Checked) -> Value {
    let params = kind.params();
    match kind.spec().schema {
        Schema::Texts => {
            let mut text = if kind.is_list() {
                list_or_one(json!({"$ref": "#/$defs/name"}))
            } else {
                let mut text = one(&["string", "number", "boolean", "object"]);
                languages(&mut text, checked);
                text
            };
            let labels: Vec<&str> = terms.iter().flat_map(|terms| &terms.terms).map(|term| term.label.base()).collect();
            if !labels.is_empty() {
                text["examples"] = labels.into();
            }
            text
        }
        Schema::Scalar(types) => nothing_in_it(one(types)),
        Schema::Spelt { types, examples, .. } => {
            let mut spelt = nothing_in_it(one(types));
            spelt["$ref"] = format!("#/$defs/{}", kind.name()).into();
            spelt["examples"] =
                examples.iter().filter_map(|example| serde_yaml::from_str::<Value>(example).ok()).collect();
            spelt
        }
        Schema::Quantity => number(params.unit.as_deref(), params.units.keys().map(String::as_str)),
        Schema::Items(definition) => list_or_one(json!({"$ref": format!("#/$defs/{definition}")})),
        Schema::Methods => nothing_in_it(list_or_one(json!({"$ref": "#/$defs/method"}))),
        Schema::Options => {
            let mut chosen = nothing_in_it(list_or_one(choice(&params.options, &kind.accepts())));
            // Editors look for what they offer no deeper than here.
            chosen["examples"] = params.options.iter().map(|option| option.id.as_str()).collect();
            chosen
        }
    }
}

/// One scalar; nothing at all is warned of, not refused.
fn scalar(more: &[&str]) -> Value {
    let types: Vec<&str> = ["string", "number", "boolean"].iter().chain(more).copied().collect();
    json!({"type": types})
}

/// A value of some types: nothing at all, and a gap by itself in a list, may stand for it.
fn one(types: &[&str]) -> Value {
    let types: Vec<&str> = types.iter().copied().chain(["null", "array"]).collect();
    json!({"type": types, "maxItems": 1, "items": {"$ref": "#/$defs/gap"}})
}

/// A mapping with nothing in it is as good as nothing.
fn nothing_in_it(mut schema: Value) -> Value {
    let object = Value::from("object");
    if let Some(types) = schema["type"].as_array_mut().filter(|types| !types.contains(&object)) {
        types.push(object);
    }
    schema["maxProperties"] = 0.into();
    schema
}

/// One or a list, both described alike. An item's schema takes nothing at all too, so that an editor offers what there is
/// where nothing stands yet.
fn list_or_one(item: Value) -> Value {
    json!({
        "type": ["string", "number", "boolean", "object", "null", "array"],
        "if": {"type": "array"},
        "then": {"items": item.clone()},
        "else": item,
    })
}

/// Lets a schema's mapping have languages for keys and a text for each.
fn languages(schema: &mut Value, checked: &Checked) {
    let tags = checked.settings.languages.iter().map(|tag| (tag.to_string(), json!({"$ref": "#/$defs/text"})));
    schema["propertyNames"] =
        json!({"pattern": TAG, "patternErrorMessage": "Write a language tag such as `en` or `pt-BR`."});
    schema["properties"] = Value::Object(tags.collect());
    schema["additionalProperties"] = json!({"$ref": "#/$defs/text"});
}

fn number<'u>(unit: Option<&'u str>, units: impl Iterator<Item = &'u str>) -> Value {
    let mut number = one(&["number", "string", "object"]);
    let names: Vec<&str> = unit.into_iter().chain(units).collect();
    // Signs such as the micro sign are written in more than one way.
    let unit = if !names.is_empty() && names.iter().all(|name| name.is_ascii()) {
        json!({"enum": names})
    } else {
        json!({"examples": names})
    };
    number["$ref"] = "#/$defs/quantity".into();
    let value = json!({"type": ["number", "string"], "$ref": "#/$defs/quantity"});
    number["properties"] = json!({"value": value, "unit": unit});
    number["additionalProperties"] = false.into();
    number["dependentRequired"] = json!({"unit": ["value"]});
    number
}

fn choice(options: &[ChoiceOption], accepts: &str) -> Value {
    let mut accepted: Vec<Value> = Vec::new();
    for option in options {
        let label = option.label.base();
        accepted.push(if label == option.id {
            json!({"const": option.id})
        } else {
            json!({"const": option.id, "description": label})
        });
        // `1` and `true` are no texts to whoever reads YAML without the declaration.
        if let Ok(value @ (Value::Number(_) | Value::Bool(_))) = serde_yaml::from_str::<Value>(&option.id) {
            accepted.push(json!({"const": value}));
        }
    }
    let labels: Vec<&str> =
        options.iter().flat_map(|option| option.label.entries()).map(|(_, label)| label.as_str()).collect();
    accepted.push(json!({"enum": labels}));
    // Room around a text in quotes is taken off.
    accepted.push(json!({"type": "string", "pattern": r"^\s|\s$"}));
    accepted.push(json!({"$ref": "#/$defs/gap"}));
    accepted.push(json!({"type": ["object", "null"], "maxProperties": 0}));
    json!({"anyOf": accepted, "errorMessage": format!("Write {accepts}.")})
}

/// What several schemas refer to.
fn definitions(checked: &Checked) -> Value {
    let text = scalar(&[]);
    let texts = json!({"type": ["string", "number", "boolean", "array"], "items": text});
    let mut localised = scalar(&["object"]);
    languages(&mut localised, checked);
    let parts = |parts: &[&str]| -> Map<String, Value> {
        let part = |part: &&str| {
            let schema = match *part {
                "group" => json!({"type": ["boolean", "string", "number", "null"]}),
                "same_as" | "not" => texts.clone(),
                _ => text.clone(),
            };
            ((*part).to_owned(), schema)
        };
        parts.iter().map(part).collect()
    };
    let mut name = scalar(&["object", "null"]);
    languages(&mut name, checked);
    let mut person = scalar(&["object", "null"]);
    person["properties"] = parts(&PERSON_PARTS).into();
    person["additionalProperties"] = false.into();
    person["anyOf"] =
        json!([{"required": ["name"]}, {"required": ["family"]}, {"required": ["literal"]}, {"maxProperties": 0}]);
    person["errorMessage"] = format!("Write {}.", Kind::from(&people::SPEC).accepts()).into();
    let mut source = scalar(&["object", "null"]);
    source["properties"] = parts(&SOURCE_PARTS).into();
    source["additionalProperties"] = false.into();
    let ids = checked.methods.iter().map(|method| json!({"const": method.id, "description": method.name.base()}));
    let others =
        [json!({"type": ["string", "number", "boolean", "null"]}), json!({"type": "object", "maxProperties": 0})];
    let ids: Vec<Value> = ids.chain(others).collect();
    let mut definitions = json!({
        "text": text,
        // Of a text: whatever has a digit of some script, or says a gap.
        "quantity": {
            "pattern": format!("[0-9]|[^\\x00-\\x7f]|{}", gap::pattern()),
            "patternErrorMessage": "Write a number.",
        },
        "gap": {"patternErrorMessage": "Write the value without a list.", "type": "string", "pattern": gap::pattern()},
        "localised": localised,
        "name": name,
        "person": person,
        "source": source,
        "method": {"anyOf": ids},
        // Another catalogue's own, of which nothing is known here.
        "identifier": {"type": ["string", "number", "boolean", "null", "object"], "maxProperties": 0},
    });
    for spec in checked.settings.kinds.iter() {
        if let Schema::Spelt { pattern, .. } = spec.schema {
            definitions[spec.name] = json!({
                "patternErrorMessage": format!("Write {}.", Kind::from(spec).accepts()),
                "pattern": format!(r"^\s*({pattern})\s*$|{}", gap::pattern()),
            });
        }
    }
    definitions
}
