//! What `methods/_catalog.yaml` says: title, languages, fields, vocabularies, curated comparisons.
//!
//! In: the file's node. Out: settings that are complete whatever was wrong, with a diagnostic for each fault.

mod declared;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::base_url;
use crate::catalog::elsewhere::{Where, called_here};
use crate::catalog::exports::{Exports, Format};
use crate::catalog::field::{Field, SCHEMA_KEY, built_in};
use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean};
use crate::kind::Kinds;
use crate::language::{Localised, Tag};
use crate::value::read::Reader;

pub use declared::field_parts;

/// The settings of a catalogue.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The file's path, relative to the root; it need not exist.
    pub file: Arc<str>,
    /// What the catalogue is called.
    pub title: Localised,
    /// A sentence on it.
    pub description: Option<Localised>,
    /// Where the site will be, with a trailing slash: a whole address, or its path alone.
    pub base_url: Option<String>,
    /// The languages; the first is the base. Never empty.
    pub languages: Vec<Tag>,
    /// Under which licence the records are.
    pub license: Option<License>,
    /// Whom to thank for them.
    pub attribution: Option<Localised>,
    /// The address to which a record's path is added to edit it.
    pub repository: Option<String>,
    /// The rows, in order.
    pub fields: Vec<Field>,
    /// Keys of fields that records may have and pages don't show.
    pub hidden: Vec<String>,
    /// Declared terms by the field's key; a field that is here is closed.
    pub terms: BTreeMap<String, BTreeMap<String, Localised>>,
    /// Curated comparisons as declared; their ids are unchecked.
    pub comparisons: Vec<DeclaredComparison>,
    /// Whether each related pair has a page.
    pub related_pairs: bool,
    /// Which files lie beside comparisons.
    pub exports: Exports,
    /// The kinds that fields may have.
    pub kinds: Kinds,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct License {
    /// Its name.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A curated comparison as written.
#[derive(Debug, Clone)]
pub struct DeclaredComparison {
    /// Its title.
    pub title: Option<Localised>,
    /// A sentence on it.
    pub description: Option<Localised>,
    /// Ids in the order of columns.
    pub methods: Vec<String>,
    /// Where it stands among all that are declared, from 0.
    pub index: usize,
}

/// The longest key of a field, and id of a declared term, that is taken for one, in letters.
const LONGEST_KEY: usize = 60;

/// The format of catalogues that this program reads and of the data that it writes. A higher one means what this program
/// does not know.
pub const FORMAT: u32 = 1;

/// The settings that there are.
pub const KEYS: [&str; 15] = [
    "methodical",
    "title",
    "description",
    "base_url",
    "languages",
    "license",
    "attribution",
    "repository",
    "fields",
    "fields_order",
    "hide",
    "terms",
    "comparisons",
    "pairs",
    "exports",
];

/// What a chosen comparison may have.
pub const COMPARISON_PARTS: [&str; 3] = ["title", "description", "methods"];

/// What lies beside comparisons: a word, or a list of formats.
fn read_exports(node: &Node, reader: &mut Reader) -> Exports {
    match node.scalar() {
        Some("curated") => return Exports::Curated,
        Some("all") => return Exports::All,
        Some("none") => return Exports::None,
        _ => {}
    }
    let mut formats = Vec::new();
    for node in list(node) {
        let written = node.scalar().unwrap_or_default();
        match Format::parse(written) {
            Some(format) if !formats.contains(&format) => formats.push(format),
            Some(_) => {}
            None => {
                let known = Format::ALL.map(Format::ending);
                let way_out = did_you_mean(written, ["curated", "all", "none"].into_iter().chain(known), || {
                    format!("write `curated`, `all`, `none`, or a list of {}", known.join(", "))
                });
                let message = format!("`{written}` is no format that comparisons are exported in");
                reader.report(Rule::WrongKind, node, message, way_out);
            }
        }
    }
    if formats.is_empty() { Exports::None } else { Exports::Formats(formats) }
}

/// The number of a format, from 1.
fn read_format(node: &Node) -> Option<u32> {
    node.scalar()?.trim().parse().ok().filter(|format| *format > 0)
}

/// The finding on a catalogue in a newer format than this program knows; nothing that it says can be taken for what it
/// means.
pub fn newer_format(node: &Node, file: &Arc<str>) -> Option<Diagnostic> {
    let written = node.get("methodical")?;
    let format = read_format(written).filter(|format| *format > FORMAT)?;
    let message = format!("this catalogue has the format {format}, and this program reads {FORMAT}");
    let way_out = "use a newer version of `methodical`";
    Some(Diagnostic::new(Rule::NewerFormat, written.place(file), message, way_out))
}

/// The languages of a catalogue; they must be known before any text is read.
pub fn languages(node: Option<&Node>, reader: &mut Reader) -> Vec<Tag> {
    let listed = node.and_then(|node| node.get("languages"));
    let mut tags: Vec<Tag> = Vec::new();
    let nodes: &[Node] = match listed.map(|node| &node.value) {
        Some(Yaml::List(nodes)) => nodes,
        Some(_) => listed.map(std::slice::from_ref).unwrap_or_default(),
        None => &[],
    };
    for node in nodes {
        if let Some(tag) = reader.tag(node)
            && !tags.contains(&tag)
        {
            tags.push(tag);
        }
    }
    if tags.is_empty() { vec![default_language()] } else { tags }
}

/// The base language of a catalogue that lists none.
pub fn default_language() -> Tag {
    Tag::parse("en").expect("English is a language")
}

impl Settings {
    /// Settings of a catalogue that says nothing.
    pub fn new(file: Arc<str>, languages: Vec<Tag>, kinds: Kinds) -> Self {
        Self {
            file,
            title: Localised::new(default_language(), "Methods"),
            description: None,
            base_url: None,
            languages,
            license: None,
            attribution: None,
            repository: None,
            fields: built_in(),
            hidden: Vec::new(),
            terms: BTreeMap::new(),
            comparisons: Vec::new(),
            related_pairs: true,
            exports: Exports::default(),
            kinds,
        }
    }

    /// Reads the file's node; `reader` has the languages already.
    pub fn read(node: &Node, kinds: Kinds, reader: &mut Reader) -> Self {
        let mut settings = Self::new(reader.file.clone(), reader.languages.to_vec(), kinds);
        let Yaml::Map(entries) = &node.value else {
            if !matches!(node.value, Yaml::Null(_)) {
                reader.report(
                    Rule::WrongKind,
                    node,
                    "the catalogue's settings are not a mapping",
                    "write `title: …` and so on",
                );
            }
            return settings;
        };
        for (key, value) in entries {
            let name = key.scalar().unwrap_or_default();
            if KEYS.contains(&name) {
                settings.read_key(name, value, reader);
            } else if name != SCHEMA_KEY {
                let way_out = called_here(Where::Settings, name, KEYS.into_iter())
                    .unwrap_or_else(|| did_you_mean(name, KEYS, || format!("it takes {}", KEYS.join(", "))));
                reader.report(Rule::UnknownKey, key, format!("`{name}` is not a setting of a catalogue"), way_out);
            }
        }
        // Order and hiding speak of fields, so they are read when all fields are known.
        settings.order_fields(node, reader);
        settings
    }

    fn read_key(&mut self, key: &str, node: &Node, reader: &mut Reader) {
        match key {
            // What is newer than this program was said before anything else was read.
            "methodical" if read_format(node).is_none() => {
                let message = "`methodical` is not the number of a format";
                reader.report(Rule::WrongKind, node, message, format!("write `methodical: {FORMAT}`"));
            }
            "title" => {
                if let Some(title) = reader.localised(key, node, "a text") {
                    self.title = title;
                }
            }
            "description" => self.description = reader.localised(key, node, "a text"),
            "attribution" => self.attribution = reader.localised(key, node, "a text"),
            "base_url" => self.base_url = read_base_url(node, reader),
            "repository" => {
                if let Some(text) = reader.scalar(key, node, "an address") {
                    let meanwhile = "until then no page has a link to edit its record";
                    self.repository = reader.address(key, node, &text, meanwhile).ok().map(|a| with_slash(a.href()));
                }
            }
            "license" => self.license = read_license(node, reader),
            "fields" => list(node).iter().for_each(|node| self.declare(node, reader)),
            "terms" => self.terms = read_terms(node, reader),
            "comparisons" => {
                let declared = list(node).iter().enumerate();
                self.comparisons = declared.filter_map(|(index, node)| read_comparison(index, node, reader)).collect();
            }
            "exports" => self.exports = read_exports(node, reader),
            "pairs" => match node.scalar() {
                Some("related") => self.related_pairs = true,
                Some("none") => self.related_pairs = false,
                _ => reader.report(
                    Rule::WrongKind,
                    node,
                    "`pairs` is neither `related` nor `none`",
                    "write `related` or `none`",
                ),
            },
            _ => {}
        }
    }
}

fn list<'n, 's>(node: &'n Node<'s>) -> &'n [Node<'s>] {
    match &node.value {
        Yaml::List(nodes) => nodes,
        Yaml::Null(_) => &[],
        _ => std::slice::from_ref(node),
    }
}

fn with_slash(mut url: String) -> String {
    if !url.ends_with('/') {
        url.push('/');
    }
    url
}

fn read_base_url(node: &Node, reader: &mut Reader) -> Option<String> {
    // The text as written: an address with a space before it is no address.
    let text = reader.scalar("base_url", node, "an address").and(node.scalar())?;
    match base_url::parse(text) {
        Ok(address) => Some(address),
        Err(why) => {
            reader.report(Rule::BadBaseUrl, node, format!("`{text}` can't be the site's address"), why);
            None
        }
    }
}

fn read_license(node: &Node, reader: &mut Reader) -> Option<License> {
    if let Some(name) = node.scalar() {
        return Some(License { name: name.to_owned(), url: None });
    }
    let name = node.get("name").and_then(|name| reader.scalar("name", name, "a licence's name"));
    let url = node.get("url").and_then(|url| {
        let text = reader.scalar("url", url, "an address")?;
        reader.link("url", url, &text)
    });
    if name.is_none() {
        reader.report(Rule::WrongKind, node, "a licence has no `name`", "write `{name: …, url: …}`");
    }
    name.map(|name| License { name, url })
}

fn read_terms(node: &Node, reader: &mut Reader) -> BTreeMap<String, BTreeMap<String, Localised>> {
    let mut vocabularies = BTreeMap::new();
    let Yaml::Map(fields) = &node.value else {
        if !matches!(node.value, Yaml::Null(_)) {
            reader.report(Rule::WrongKind, node, "`terms` is not a mapping", "write `field: {term-id: Label, …}`");
        }
        return vocabularies;
    };
    for (field, terms) in fields {
        let mut vocabulary = BTreeMap::new();
        match &terms.value {
            Yaml::Map(entries) => {
                for (id, label) in entries {
                    let Some(id_text) = id.scalar() else { continue };
                    if slug::slugify(id_text) != id_text {
                        reader.report(
                            Rule::BadId,
                            id,
                            format!("`{id_text}` can't be a term's id"),
                            format!("write `{}`", slug::slugify(id_text)),
                        );
                    } else if let Some(label) = reader.localised(id_text, label, "a label") {
                        if id_text.len() > LONGEST_KEY {
                            let message = format!("this term's id has {} letters", id_text.len());
                            reader.report(Rule::LongName, id, message, "write a short one; readers see the label");
                        }
                        vocabulary.insert(id_text.to_owned(), label);
                    }
                }
            }
            _ => reader.report(
                Rule::WrongKind,
                terms,
                "a vocabulary is not a mapping",
                "write `term-id: {en: Label, …}`",
            ),
        }
        vocabularies.insert(field.scalar().unwrap_or_default().to_owned(), vocabulary);
    }
    vocabularies
}

fn read_comparison(index: usize, node: &Node, reader: &mut Reader) -> Option<DeclaredComparison> {
    if let Yaml::Map(entries) = &node.value {
        for (part, _) in entries {
            let name = part.scalar().unwrap_or_default();
            if !COMPARISON_PARTS.contains(&name) {
                let way_out =
                    did_you_mean(name, COMPARISON_PARTS, || format!("it takes {}", COMPARISON_PARTS.join(", ")));
                reader.report(Rule::UnknownKey, part, format!("`{name}` is not known in a comparison"), way_out);
            }
        }
    }
    let Some(methods) = node.get("methods") else {
        reader.report(
            Rule::BadComparison,
            node,
            "a comparison has no `methods`",
            "write `methods: [one-id, another-id]`",
        );
        return None;
    };
    let methods = list(methods).iter().filter_map(|id| reader.id("methods", id, "an id")).collect();
    let mut text = |part: &str| node.get(part).and_then(|value| reader.localised(part, value, "a text"));
    Some(DeclaredComparison { title: text("title"), description: text("description"), methods, index })
}
