//! One record: a method as its file and its language files tell it.
//!
//! In: a file's node. Out: a record that is complete whatever was wrong, with a diagnostic for each fault.

use std::sync::Arc;

use crate::catalog::field::{Field, RECORD_KEYS};
use crate::catalog::settings::Settings;
use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::language::{Localised, Tag};
use crate::value::read::Reader;
use crate::value::source::Source;
use crate::value::{Gap, Item, Kind, Slot};

/// A method as written.
#[derive(Debug, Clone)]
pub struct Record {
    /// The id: the file's name.
    pub id: String,
    /// The file's path, relative to the root.
    pub file: Arc<str>,
    /// The name; a record without one has its id.
    pub name: Localised,
    /// One slot per field of the settings, in their order.
    pub slots: Vec<Slot>,
    /// Further sources.
    pub references: Vec<Source>,
    /// Whether it is kept out of the site.
    pub draft: bool,
    /// Year, month, day.
    pub updated: Option<(i32, u8, u8)>,
    /// As written.
    pub version: Option<String>,
    /// Its language files: language, path, date.
    pub translations: Vec<TranslationFile>,
}

/// A language file of a record.
#[derive(Debug, Clone)]
pub struct TranslationFile {
    /// The language.
    pub tag: Tag,
    /// The file's path, relative to the root.
    pub file: Arc<str>,
    /// When it was last looked over.
    pub updated: Option<(i32, u8, u8)>,
}

impl Record {
    /// Reads a record's node.
    pub fn read(id: &str, node: &Node, settings: &Settings, reader: &mut Reader) -> Self {
        let fields = &settings.fields;
        let mut record = Self {
            id: id.to_owned(),
            file: reader.file.clone(),
            name: Localised::new(reader.language.clone(), id),
            slots: vec![Slot::Gap(Gap::NotRecorded); fields.len()],
            references: Vec::new(),
            draft: false,
            updated: None,
            version: None,
            translations: Vec::new(),
        };
        let Yaml::Map(entries) = &node.value else {
            reader.report(Rule::WrongKind, node, "this record is not a mapping", "write `name: …` and so on, one key a line");
            return record;
        };
        for (key, value) in entries {
            let name = key.scalar().unwrap_or_default();
            if let Some(index) = fields.iter().position(|field| field.key == name) {
                record.slots[index] = reader.slot(name, &fields[index].kind, value);
            } else if RECORD_KEYS.contains(&name) {
                record.read_key(name, value, reader);
            } else if !settings.hidden.iter().any(|hidden| hidden == name) {
                report_unknown(key, fields, reader);
            }
        }
        if node.get("name").is_none() {
            reader.report(Rule::MissingName, node, "this record has no name", "add `name: …`");
        }
        record
    }

    fn read_key(&mut self, key: &str, node: &Node, reader: &mut Reader) {
        match key {
            "id" => {
                let written = node.scalar().unwrap_or_default();
                if written != self.id {
                    let message = format!("`id` is `{written}`, but the file is called `{}`", self.id);
                    reader.report(Rule::IdMismatch, node, message, "leave `id` out, or rename the file");
                }
            }
            "name" => {
                if let Some(name) = reader.localised(key, node, "a name, or one per language") {
                    self.name = name;
                } else if matches!(node.value, Yaml::Null | Yaml::Scalar(_)) {
                    reader.report(Rule::MissingName, node, "this record has no name", "write one behind `name:`");
                }
            }
            "references" => {
                self.references = match &node.value {
                    Yaml::List(nodes) => nodes.iter().filter_map(|node| reader.source(key, node)).collect(),
                    _ => reader.source(key, node).into_iter().collect(),
                };
            }
            "status" => match node.scalar() {
                Some("draft") => self.draft = true,
                Some("published") => {}
                _ => reader.report(Rule::WrongKind, node, "`status` is neither `draft` nor `published`", "leave it out for a published record"),
            },
            "updated" => self.updated = read_date(node, reader),
            _ => self.version = reader.scalar(key, node, "a number or a text"),
        }
    }

    /// Adds what a language file says.
    pub fn translate(&mut self, node: &Node, settings: &Settings, reader: &mut Reader) {
        let fields = &settings.fields;
        let mut translation = TranslationFile { tag: reader.language.clone(), file: reader.file.clone(), updated: None };
        let Yaml::Map(entries) = &node.value else {
            reader.report(Rule::WrongKind, node, "this language file is not a mapping", "write `name: …` and so on, one key a line");
            return;
        };
        for (key, value) in entries {
            let name = key.scalar().unwrap_or_default();
            match (name, fields.iter().position(|field| field.key == name)) {
                ("name", _) => {
                    if let Some(text) = reader.scalar(name, value, "a text") {
                        self.name.set(reader.language.clone(), text);
                    }
                }
                ("updated", _) => translation.updated = read_date(value, reader),
                (_, Some(index)) if is_translatable(&fields[index].kind) => {
                    self.translate_slot(index, &fields[index], value, reader);
                }
                _ if settings.hidden.iter().any(|hidden| hidden == name) => {}
                _ if RECORD_KEYS.contains(&name) || fields.iter().any(|field| field.key == name) => {
                    let message = format!("`{name}` is the same in every language");
                    reader.report(Rule::WrongKind, key, message, "write it in the record itself");
                }
                _ => report_unknown(key, fields, reader),
            }
        }
        self.translations.push(translation);
    }

    fn translate_slot(&mut self, index: usize, field: &Field, node: &Node, reader: &mut Reader) {
        let Slot::Items(items) = reader.slot(&field.key, &field.kind, node) else { return };
        match (&mut self.slots[index], &field.kind) {
            (Slot::Items(own), Kind::Names) => own.extend(items),
            (Slot::Items(own), _) => {
                if let (Some(Item::Term(own) | Item::Text(own) | Item::Prose(own)), Some(text)) = (own.first_mut(), items.first())
                    && let Item::Term(text) | Item::Text(text) | Item::Prose(text) = text
                {
                    own.set(reader.language.clone(), text.base().to_owned());
                }
            }
            (slot, _) => *slot = Slot::Items(items),
        }
    }
}

fn is_translatable(kind: &Kind) -> bool {
    matches!(kind, Kind::Term | Kind::Text | Kind::Prose | Kind::Names)
}

fn report_unknown(key: &Node, fields: &[Field], reader: &mut Reader) {
    let name = key.scalar().unwrap_or_default();
    let known = fields.iter().map(|field| field.key.as_str()).chain(RECORD_KEYS);
    let way_out = did_you_mean(name, known, || "declare it under `fields` in `_catalog.yaml`, or leave it out".to_owned());
    reader.report(Rule::UnknownKey, key, format!("`{name}` is not a field"), way_out);
}

/// A day of the calendar, `2026-11-23` (ISO 8601).
fn read_date(node: &Node, reader: &mut Reader) -> Option<(i32, u8, u8)> {
    let written = node.scalar().unwrap_or_default();
    let date = parse_date(written);
    if date.is_none() {
        reader.report(Rule::BadDate, node, format!("`{written}` is not a day"), "write it as `2026-11-23`");
    }
    date
}

fn parse_date(text: &str) -> Option<(i32, u8, u8)> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let date = (text.get(..4)?.parse().ok()?, text.get(5..7)?.parse().ok()?, text.get(8..)?.parse().ok()?);
    icu_datetime::input::Date::try_new_iso(date.0, date.1, date.2).ok().map(|_| date)
}
