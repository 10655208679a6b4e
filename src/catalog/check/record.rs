//! What can be said about one record when all ids are known: its references, its prose, its languages, its dates.

use std::collections::HashSet;
use std::sync::Arc;

use crate::catalog::check::former::Ids;
use crate::catalog::check::{Found, shortened};
use crate::catalog::field::Field;
use crate::catalog::load::check_id;
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::diagnostic::{Rule, counted};
use crate::kind::Translated;
use crate::language::{Localised, Tag};
use crate::value::prose::{self, Finding};
use crate::value::{Gap, Item, Slot};

/// Checks one record.
pub(super) fn check(record: &Record, settings: &Settings, ids: &Ids) -> Vec<Found> {
    let mut found = Vec::new();
    found.extend(unlisted_languages(record, "name", &record.name, settings));
    for (field, slot) in settings.fields.iter().zip(&record.slots) {
        // A draft may still want one.
        if field.key == "summary" && *slot == Slot::Gap(Gap::NotRecorded) && !record.draft {
            let way_out = "add `summary: …`: two or three sentences on what the method does";
            found.push(Found::new(Rule::MissingSummary, &record.file, &[], "this record has no summary", way_out));
        }
        for item in slot.items() {
            check_item(record, field, item, settings, ids, &mut found);
        }
    }
    found.extend(stale_translations(record));
    found
}

fn check_item(record: &Record, field: &Field, item: &Item, settings: &Settings, ids: &Ids, found: &mut Vec<Found>) {
    let key = field.key.as_str();
    match item {
        Item::Method(id) if *id == record.id => {
            let message = format!("`{id}` is this record itself");
            found.push(Found::new(Rule::SelfRelated, &record.file, &[key], message, "leave it out").about(id));
        }
        Item::Method(id) if !ids.contains(id) && !ids.is_planned(id) => found.push(unknown(id, record, key, ids)),
        Item::Prose(texts) => {
            for (tag, text) in texts.entries() {
                found.extend(check_prose(text, key, file_of(record, tag), ids));
            }
        }
        Item::Method(_)
        | Item::Term(_)
        | Item::Text(_)
        | Item::Translation(_)
        | Item::Year(_)
        | Item::Person(_)
        | Item::Source(_)
        | Item::Number { .. }
        | Item::Flag(_)
        | Item::Choice(_)
        | Item::Link(_)
        | Item::Extent { .. }
        | Item::Date(_)
        | Item::Version(_)
        | Item::Partly(_)
        | Item::Identifier { .. } => {}
    }
    // A name may be in any language.
    if let Some(texts) = item.localised()
        && field.kind.spec().translated == Translated::Text
    {
        found.extend(unlisted_languages(record, key, texts, settings));
    }
}

/// An id that no record has. One that a record had before is corrected here, since its address only leads on.
fn unknown(id: &str, record: &Record, key: &str, ids: &Ids) -> Found {
    match ids.now(id) {
        Some(now) => {
            let message = format!("`{id}` is called `{now}` now");
            Found::new(Rule::UnknownMethod, &record.file, &[key], message, format!("write `{now}`")).about(id)
        }
        None => Found::unknown_method(id, &record.file, &[key]),
    }
}

/// What one text has that is not shown as it was meant: HTML once, anything else wherever it is written.
fn check_prose(text: &str, key: &str, file: &Arc<str>, ids: &Ids) -> Vec<Found> {
    // Nobody reads more about one text.
    const MOST: usize = 100;
    let findings = prose::findings(text, |id| ids.contains(id));
    let html = findings.iter().filter(|finding| finding.rule == Rule::RawHtml).count();
    let mut seen: HashSet<(Rule, &str)> = HashSet::new();
    let mut found = Vec::new();
    for Finding { rule, piece, reason, .. } in &findings {
        // All pieces of HTML have one key here, so that the first stands for all.
        let identity = if *rule == Rule::RawHtml { "" } else { piece };
        if found.len() == MOST || !seen.insert((*rule, identity)) {
            continue;
        }
        let short = shortened(piece);
        let (message, way_out) = match rule {
            Rule::UnreadableMath => (
                format!("this TeX can't be read: {reason}"),
                "check the braces, or write it as `code`; it is shown as its source until then",
            ),
            Rule::RawHtml if html > 1 => {
                let others = counted(html - 1, "more piece");
                (format!("`{short}` and {others} of HTML are not shown as they were meant"), reason.as_str())
            }
            Rule::UnsafeLink if check_id(piece).is_ok() => (
                format!("`{short}` is neither an address nor the id of a method, so it is no link"),
                "write the id of a record, or a whole address such as `https://example.org/`",
            ),
            _ => (format!("`{short}` is not shown as it was meant"), reason.as_str()),
        };
        found.push(Found::new(*rule, file, &[key], message, way_out).about(piece));
    }
    found
}

fn unlisted_languages(record: &Record, key: &str, texts: &Localised, settings: &Settings) -> Vec<Found> {
    let unlisted = texts.entries().iter().map(|(tag, _)| tag).filter(|tag| !settings.languages.contains(tag));
    let found = unlisted.map(|tag| {
        let message = format!("the catalogue does not list the language `{tag}`");
        let way_out = "add it to `languages` in `_catalog.yaml`, or leave the text out";
        Found::new(Rule::UnlistedLanguage, file_of(record, tag), &[key, tag.as_str()], message, way_out)
    });
    found.collect()
}

fn iso((year, month, day): (i32, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The file that has a record's text in a language.
pub(super) fn file_of<'r>(record: &'r Record, tag: &Tag) -> &'r Arc<str> {
    let translation = record.translations.iter().find(|translation| translation.tag == *tag);
    translation.map_or(&record.file, |translation| &translation.file)
}

fn stale_translations(record: &Record) -> Vec<Found> {
    let Some(base) = record.updated else { return Vec::new() };
    let stale = record.translations.iter().filter(|translation| translation.updated.is_some_and(|own| own < base));
    let found = stale.map(|translation| {
        let message = format!("this translation is older than its record, which was updated on {}", iso(base));
        let way_out = "look it over, then set its date";
        Found::new(Rule::StaleTranslation, &translation.file, &["updated"], message, way_out)
    });
    found.collect()
}
