//! One record: a method as its file and its language files tell it.
//!
//! In: a file's node. Out: a record that is complete whatever is wrong in it, with a diagnostic for each fault; none only
//! where the file holds no record at all.

use std::sync::Arc;

use crate::catalog::elsewhere::{Where, called_here};
use crate::catalog::field::{Field, RECORD_KEYS, SCHEMA_KEY};
use crate::catalog::settings::Settings;
use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Rule, did_you_mean};
use crate::kind::{Kind, Translated};
use crate::language::{Localised, Tag};
use crate::value::date::{Date, Fault};
use crate::value::read::Reader;
use crate::value::source::Source;
use crate::value::{Gap, Item, Slot};

/// A method as written.
#[derive(Debug, Clone)]
pub struct Record {
    /// The id: the file's name.
    pub id: String,
    /// The file's path, relative to the root.
    pub file: Arc<str>,
    /// The name; a record without one has its id.
    pub name: Localised,
    /// Ids that it had before.
    pub formerly: Vec<String>,
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
    /// Reads a record's node. `None` where it is no mapping, so that nothing can be said about its keys.
    pub fn read(id: &str, node: &Node, settings: &Settings, reader: &mut Reader) -> Option<Self> {
        let fields = &settings.fields;
        let entries = mapping(node, "this record", reader)?;
        let mut record = Self {
            id: id.to_owned(),
            file: reader.file.clone(),
            name: Localised::new(reader.language.clone(), id),
            formerly: Vec::new(),
            slots: vec![Slot::Gap(Gap::NotRecorded); fields.len()],
            references: Vec::new(),
            draft: false,
            updated: None,
            version: None,
            translations: Vec::new(),
        };
        for (key, value) in entries {
            let name = key.scalar().unwrap_or_default();
            if let Some(index) = fields.iter().position(|field| field.key == name) {
                record.slots[index] = reader.slot(name, &fields[index].kind, value);
            } else if RECORD_KEYS.contains(&name) {
                record.read_key(name, value, reader);
            } else if name != SCHEMA_KEY && !settings.hidden.iter().any(|hidden| hidden == name) {
                report_unknown(key, fields, reader);
            }
        }
        if node.get("name").is_none() {
            reader.report(Rule::MissingName, node, "this record has no name", "add `name: …`");
        }
        Some(record)
    }

    fn read_key(&mut self, key: &str, node: &Node, reader: &mut Reader) {
        match key {
            "id" => {
                let written = node.id().unwrap_or_default();
                if written != self.id {
                    let message = format!("`id` is `{written}`, but the file is called `{}`", self.id);
                    reader.report(Rule::IdMismatch, node, message, "leave `id` out, or rename the file");
                }
            }
            "name" if node.is_empty() => {
                reader.report(Rule::MissingName, node, "this record has no name", "write one behind `name:`");
            }
            "name" => {
                if let Some(name) = reader.localised(key, node, "a name, or one per language") {
                    self.name = name;
                }
            }
            "formerly" => {
                self.formerly = match &node.value {
                    Yaml::List(nodes) => nodes.iter().filter_map(|node| reader.id(key, node, "an id")).collect(),
                    _ => reader.id(key, node, "an id, or a list of these").into_iter().collect(),
                };
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
                _ => reader.report(
                    Rule::WrongKind,
                    node,
                    "`status` is neither `draft` nor `published`",
                    "leave it out for a published record",
                ),
            },
            "updated" => self.updated = read_date(node, reader),
            _ => self.version = reader.scalar(key, node, "a number or a text"),
        }
    }

    /// Adds what a language file says.
    pub fn translate(&mut self, node: &Node, settings: &Settings, reader: &mut Reader) {
        let Some(entries) = mapping(node, "this language file", reader) else { return };
        let fields = &settings.fields;
        let mut translation =
            TranslationFile { tag: reader.language.clone(), file: reader.file.clone(), updated: None };
        for (key, value) in entries {
            let name = key.scalar().unwrap_or_default();
            match (name, fields.iter().position(|field| field.key == name)) {
                ("name", _) => {
                    if let Some(text) = reader.scalar(name, value, "a text")
                        && !says_again(&[&self.name], key, reader)
                    {
                        add_text(&mut self.name, text, reader);
                    }
                }
                ("updated", _) => translation.updated = read_date(value, reader),
                (_, Some(index)) if is_translatable(&fields[index].kind) => {
                    self.translate_slot(index, &fields[index].kind, key, value, reader);
                }
                (SCHEMA_KEY, _) => {}
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

    fn translate_slot(&mut self, index: usize, kind: &Kind, key: &Node, node: &Node, reader: &mut Reader) {
        let Slot::Items(items) = reader.slot(key.scalar().unwrap_or_default(), kind, node) else { return };
        let slot = &mut self.slots[index];
        let said: Vec<&Localised> = slot.items().iter().filter_map(Item::localised).collect();
        if says_again(&said, key, reader) {
            return;
        }
        let is_base = reader.language == reader.languages[0];
        let translated = kind.translated();
        let items: Vec<Item> = match translated {
            Translated::Further if !is_base => items.into_iter().map(as_translation).collect(),
            Translated::Further | Translated::Text | Translated::Not => items,
        };
        match (slot, translated) {
            (slot @ Slot::Gap(Gap::NotRecorded), _) => *slot = Slot::Items(items),
            // What the record says as a gap holds in every language.
            (Slot::Gap(_), _) => {}
            (Slot::Items(own), Translated::Further) => own.extend(items),
            (Slot::Items(own), Translated::Text | Translated::Not) => {
                if let (Some(Item::Term(own) | Item::Text(own) | Item::Prose(own)), Some(text)) =
                    (own.first_mut(), items.first().and_then(Item::localised))
                {
                    add_text(own, text.base().to_owned(), reader);
                }
            }
        }
    }
}

/// The entries of a file's mapping. `None`, with the finding, where the file has something else.
fn mapping<'n, 's>(node: &'n Node<'s>, what: &str, reader: &mut Reader) -> Option<&'n [(Node<'s>, Node<'s>)]> {
    const WAY_OUT: &str = "write `name: …` and so on, one key a line";
    match &node.value {
        Yaml::Map(entries) => return Some(entries),
        Yaml::Null(_) => reader.report(Rule::WrongKind, node, "this file is empty", WAY_OUT),
        _ => reader.report(Rule::WrongKind, node, format!("{what} is not a mapping"), WAY_OUT),
    }
    None
}

fn as_translation(item: Item) -> Item {
    match item {
        Item::Text(name) => Item::Translation(name),
        item => item,
    }
}

/// Reports a text of a language file in the base language that the record has itself: it would have two places, and one
/// of them would be overlooked.
fn says_again(said: &[&Localised], key: &Node, reader: &mut Reader) -> bool {
    let language = reader.language.clone();
    let again = language == reader.languages[0]
        && said.iter().any(|text| text.entries().iter().any(|(tag, _)| *tag == language));
    if again {
        let message = format!("the record itself has `{}` in `{language}`", key.scalar().unwrap_or_default());
        reader.report(Rule::BaseTranslation, key, message, "write it there, and leave it out here");
    }
    again
}

/// Adds the text of a language file. One in the base language comes first, since it is what is compared.
fn add_text(own: &mut Localised, text: String, reader: &Reader) {
    own.set(reader.language.clone(), text);
    if let Some(sorted) = Localised::from_entries(own.entries().to_vec(), &reader.languages[0]) {
        *own = sorted;
    }
}

/// Whether a language file may say it.
pub fn is_translatable(kind: &Kind) -> bool {
    kind.translated() != Translated::Not
}

fn report_unknown(key: &Node, fields: &[Field], reader: &mut Reader) {
    let name = key.scalar().unwrap_or_default();
    let known = || fields.iter().map(|field| field.key.as_str()).chain(RECORD_KEYS);
    let way_out = called_here(Where::Record, name, known()).unwrap_or_else(|| {
        did_you_mean(name, known(), || "declare it under `fields` in `_catalog.yaml`, or leave it out".to_owned())
    });
    reader.report(Rule::UnknownKey, key, format!("`{name}` is not a field"), way_out);
}

/// A day of the calendar, `2026-11-23` (ISO 8601).
fn read_date(node: &Node, reader: &mut Reader) -> Option<(i32, u8, u8)> {
    let written = node.scalar().unwrap_or_default();
    let (message, way_out) = match Date::parse(written).map(Date::whole) {
        Ok(Some(day)) => return Some(day),
        Ok(None) | Err(Fault::Form) => (format!("`{written}` is not a day"), "write it as `2026-11-23`"),
        Err(Fault::Calendar) => (format!("`{written}`: there is no such day"), "correct the month or the day"),
    };
    reader.report(Rule::BadDate, node, message, way_out);
    None
}
