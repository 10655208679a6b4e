//! A language's words beside the English ones: what is missing, what is still English, and what was translated from
//! another English than today's; and the way to PO files and back, for people who translate.
//!
//! In: Fluent files as texts. Out: lists of keys, and Fluent or PO as text. Over each message of a translation stands a mark
//! of the English that it says, `# English: 1f0c…`: who changes the English changes its mark, so that each translation of
//! it is known to be of another text. Nothing is read from disk or written here.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufWriter;

use anyhow::{Context as _, bail};
use fluent_syntax::ast::{Entry, InlineExpression, Message, PatternElement, Resource};
use fluent_syntax::{ast, parser, serializer};
use polib::catalog::Catalog;
use polib::message::Message as PoMessage;
use polib::metadata::CatalogMetadata;
use polib::po_file;
use xxhash_rust::xxh3::xxh3_64;

/// What stands over a message, before the mark of its English.
const MARK: &str = "English: ";

/// How a language's words stand to the English ones: keys in the order of the English file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Messages that the language lacks.
    pub missing: Vec<String>,
    /// Messages that say the same as in English, letter by letter, and have letters.
    pub same: Vec<String>,
    /// Messages that were translated from another English.
    pub outdated: Vec<String>,
    /// Messages of which nobody has said which English they translate.
    pub unmarked: Vec<String>,
}

/// A message as its file has it.
struct Written {
    /// What it says, in Fluent's own layout, without its key.
    text: String,
    comment: Vec<String>,
    has_letters: bool,
}

impl Written {
    fn of(message: &Message<&str>) -> Self {
        let alone = Message { comment: None, ..message.clone() };
        let whole = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
        let said = whole.split_once('=').map_or("", |(_, said)| said.trim());
        Self {
            // Fluent lays out what needs several lines with four spaces before each.
            text: said.replace("\n    ", "\n"),
            comment: message
                .comment
                .iter()
                .flat_map(|comment| &comment.content)
                .map(|line| (*line).to_owned())
                .collect(),
            has_letters: message.value.as_ref().is_some_and(has_letters),
        }
    }

    fn mark(&self) -> Option<&str> {
        self.comment.iter().find_map(|line| line.strip_prefix(MARK))
    }

    /// The mark of a translation of this text.
    fn own_mark(&self) -> String {
        format!("{:08x}", xxh3_64(self.text.as_bytes()) as u32)
    }
}

fn has_letters(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable {
            expression: ast::Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression: ast::Expression::Inline(_) } => false,
        PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_letters(&variant.value))
        }
    })
}

/// The messages of a file by their keys, and the keys in the file's order.
///
/// Errors: the text is no Fluent.
fn read(text: &str) -> anyhow::Result<(Vec<String>, BTreeMap<String, Written>)> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            bail!("it is not valid Fluent: {}", errors.first().map(ToString::to_string).unwrap_or_default())
        }
    };
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), Written::of(message))),
        _ => None,
    });
    let messages: Vec<_> = messages.collect();
    Ok((messages.iter().map(|(key, _)| key.clone()).collect(), messages.into_iter().collect()))
}

/// How a translation stands to the English words.
///
/// Errors: one of the texts is no Fluent.
pub fn state(english: &str, translation: &str) -> anyhow::Result<State> {
    let (keys, english) = read(english)?;
    let (_, own) = read(translation)?;
    let mut state = State::default();
    for key in keys {
        let Some(message) = own.get(&key) else {
            state.missing.push(key);
            continue;
        };
        if message.text == english[&key].text && message.has_letters {
            state.same.push(key.clone());
        }
        match message.mark() {
            None => state.unmarked.push(key),
            Some(mark) if mark != english[&key].own_mark() => state.outdated.push(key),
            Some(_) => {}
        }
    }
    Ok(state)
}

/// The translation with a mark of today's English over each message, or over some: it says that somebody has held one
/// against the other. Nothing else changes.
///
/// Errors: one of the texts is no Fluent.
pub fn marked(english: &str, translation: &str, keys: Option<&BTreeSet<String>>) -> anyhow::Result<String> {
    let (_, english) = read(english)?;
    read(translation)?;
    let mut lines: Vec<String> = Vec::new();
    for line in translation.lines() {
        let key = key_of(line).filter(|key| keys.is_none_or(|keys| keys.contains(*key)));
        if let Some(message) = key.and_then(|key| english.get(key)) {
            if lines.last().is_some_and(|before| before.starts_with(&format!("# {MARK}"))) {
                lines.pop();
            }
            lines.push(format!("# {MARK}{}", message.own_mark()));
        }
        lines.push(line.to_owned());
    }
    Ok(lines.join("\n") + "\n")
}

/// The key of the message that begins on a line.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    line.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(key.trim_end())
}

/// The words as PO: the key as context, the English as what is translated, the English comments as what is said of it, and
/// what was translated from another English as fuzzy.
///
/// Errors: one of the texts is no Fluent.
pub fn to_po(english: &str, translation: &str, tag: &str) -> anyhow::Result<String> {
    let (keys, english) = read(english)?;
    let (_, own) = read(translation)?;
    let mut metadata = CatalogMetadata::new();
    metadata.project_id_version = "methodical".to_owned();
    metadata.mime_version = "1.0".to_owned();
    metadata.content_type = "text/plain; charset=UTF-8".to_owned();
    metadata.content_transfer_encoding = "8bit".to_owned();
    metadata.language = tag.to_owned();
    let mut catalog = Catalog::new(metadata);
    for key in keys {
        let (source, own) = (&english[&key], own.get(&key));
        let mut message = PoMessage::build_singular();
        message
            .with_extracted_comments(source.comment.join("\n"))
            .with_msgid(source.text.clone())
            .with_msgstr(own.map(|own| own.text.clone()).unwrap_or_default());
        let is_outdated = own.and_then(Written::mark).is_some_and(|mark| mark != source.own_mark());
        let mut message = message.with_msgctxt(key).done();
        if is_outdated {
            polib::message::MessageMutView::flags_mut(&mut message).add_flag("fuzzy");
        }
        catalog.append_or_update(message);
    }
    let mut bytes = Vec::new();
    po_file::write(&catalog, &mut BufWriter::new(&mut bytes)).context("PO can be written to memory")?;
    Ok(String::from_utf8(bytes)?)
}

/// The translation with what a PO file says: messages that it says otherwise are replaced and new ones added at the end, and
/// those that it does not call fuzzy are marked as translations of the English that it has. What it leaves empty stays as
/// it was.
///
/// Errors: a text is no Fluent or no PO, or the PO translates a key that English lacks.
pub fn from_po(english: &str, translation: &str, po: &str) -> anyhow::Result<String> {
    let (_, source) = read(english)?;
    let (_, own) = read(translation)?;
    let catalog =
        po_file::parse_from_reader(po.as_bytes()).map_err(|error| anyhow::anyhow!("it is not valid PO: {error}"))?;
    let mut changed = BTreeMap::new();
    let mut read_anew = BTreeSet::new();
    for message in catalog.messages() {
        let key =
            message.msgctxt().with_context(|| format!("`{}` has no context that says its key", message.msgid()))?;
        let english = source.get(key).with_context(|| format!("no English words have the key `{key}`"))?;
        let said = message.msgstr().unwrap_or_default();
        if said.is_empty() {
            continue;
        }
        if own.get(key).is_none_or(|own| own.text != said) {
            changed.insert(key.to_owned(), said.to_owned());
        }
        if !message.is_fuzzy() && message.msgid() == english.text {
            read_anew.insert(key.to_owned());
        }
    }
    let text = replaced(translation, changed);
    read(&text).context("with what the PO file says")?;
    marked(english, &text, Some(&read_anew))
}

/// A file with some messages saying something else.
fn replaced(translation: &str, mut changed: BTreeMap<String, String>) -> String {
    let block = |key: &str, said: &str| match said.contains('\n') {
        true => format!("{key} =\n    {}", said.replace('\n', "\n    ")),
        false => format!("{key} = {said}"),
    };
    let mut lines: Vec<String> = Vec::new();
    let mut is_replaced = false;
    for line in translation.lines() {
        let goes_on = line.starts_with(' ');
        if !goes_on {
            let said = key_of(line).and_then(|key| changed.remove_entry(key));
            is_replaced = said.is_some();
            lines.push(said.map_or_else(|| line.to_owned(), |(key, said)| block(&key, &said)));
        } else if !is_replaced {
            lines.push(line.to_owned());
        }
    }
    lines.extend(changed.iter().map(|(key, said)| block(key, said)));
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "# Beside a name.\n# $count (number): of methods\na = { $count ->\n        [one] one\n       *[other] { $count } more\n    }\nb = Same\nc = { $from }–{ $to }\nd = New\n";
    const OWN: &str = "# Words.\n\na = { $count ->\n        [one] ein\n       *[other] { $count } mehr\n    }\nb = Same\nc = { $from }–{ $to }\n";

    fn keys(list: &[&str]) -> Vec<String> {
        list.iter().map(|key| (*key).to_owned()).collect()
    }

    #[test]
    fn what_is_missing_english_or_of_another_english_is_listed() -> anyhow::Result<()> {
        let first = state(ENGLISH, OWN)?;
        assert_eq!(
            first,
            State { missing: keys(&["d"]), same: keys(&["b"]), outdated: Vec::new(), unmarked: keys(&["a", "b", "c"]) }
        );
        let own = marked(ENGLISH, OWN, None)?;
        assert_eq!(state(ENGLISH, &own)?.unmarked, keys(&[]));
        assert_eq!(marked(ENGLISH, &own, None)?, own, "a mark stands once");
        assert_eq!(
            own.lines().filter(|line| !line.starts_with("# English: ")).collect::<Vec<_>>(),
            OWN.lines().collect::<Vec<_>>()
        );
        // Another layout of the same English is no other English; other words are.
        let laid_out = ENGLISH.replace("        [one]", "    [one]");
        assert_eq!(state(&laid_out, &own)?.outdated, keys(&[]));
        let other = ENGLISH.replace("} more", "} further ones");
        assert_eq!(state(&other, &own)?.outdated, keys(&["a"]));
        Ok(())
    }

    #[test]
    fn the_way_to_po_and_back_loses_nothing() -> anyhow::Result<()> {
        let own = marked(ENGLISH, OWN, None)?;
        let po = to_po(ENGLISH, &own, "de")?;
        assert!(po.contains("msgctxt \"a\"") && po.contains("#. Beside a name."), "{po}");
        assert_eq!(from_po(ENGLISH, &own, &po)?, own);
        // One is translated, one is said otherwise, and one is of another English.
        let changed =
            po.replace("msgid \"New\"\nmsgstr \"\"", "msgid \"New\"\nmsgstr \"Neu\"").replace("mehr", "weitere");
        let translated = from_po(ENGLISH, &own, &changed)?;
        assert!(translated.contains("} weitere") && translated.ends_with("d = Neu\n"), "{translated}");
        assert_eq!(state(ENGLISH, &translated)?, State { same: keys(&["b"]), ..State::default() });
        let other = ENGLISH.replace("New", "Newer");
        assert!(to_po(&other, &translated, "de")?.contains("#, fuzzy"));
        Ok(())
    }

    #[test]
    fn what_no_file_may_say_is_refused() -> anyhow::Result<()> {
        let po = to_po(ENGLISH, OWN, "de")?;
        for (changed, said) in [
            (po.replace("msgctxt \"b\"", "msgctxt \"nothing\""), "no English words have the key `nothing`"),
            (po.replace("[one] ein", "[one ein"), "not valid Fluent"),
        ] {
            let error = format!("{:#}", from_po(ENGLISH, OWN, &changed).expect_err("it is wrong"));
            assert!(error.contains(said), "{error}");
        }
        Ok(())
    }
}
