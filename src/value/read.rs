//! Reading what values are made of: one function per shape, all faults collected, none fatal.
//!
//! In: a node. Out: a text, a person, a source …; where the node can't be read, diagnostics and nothing. Which of them a
//! field's value has, its kind says (`kind/`).

use std::sync::Arc;

use crate::catalog::elsewhere::{Where, called_here};
use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean};
use crate::language::{Localised, Tag};
use crate::value::address::{self, Address, Refusal};
use crate::value::identifier;
use crate::value::person::{self, Parts, Person};
use crate::value::signs::{has_lost_backslash, is_wrapped};
use crate::value::source::{self, Source};
use crate::value::{Gap, Slot};

/// What a person may be written with.
pub const PERSON_PARTS: [&str; 9] =
    ["name", "orcid", "group", "family", "given", "suffix", "literal", "same_as", "not"];

/// What a source may be written with.
pub const SOURCE_PARTS: [&str; 10] =
    ["citation", "title", "doi", "arxiv", "isbn", "url", "pmid", "pmcid", "same_as", "not"];

/// The same in words.
pub const SOURCE_FORM: &str =
    "a mapping with `citation`, `title`, `doi`, `arxiv`, `isbn`, `pmid`, `pmcid` or `url`, or a list of these";

/// What a reader needs to know about the catalogue, and the findings that it collects in one file.
pub struct Reader<'c> {
    /// The file's path, for places.
    pub file: Arc<str>,
    /// The catalogue's languages, the base first.
    pub languages: &'c [Tag],
    /// The language of plain texts: the base language, or the file's in a language file.
    pub language: Tag,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// Adds a finding at a node.
    pub fn report(&mut self, rule: Rule, node: &Node, message: impl Into<String>, way_out: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(rule, node.place(&self.file), message, way_out));
    }

    pub(crate) fn wrong_kind(&mut self, node: &Node, key: &str, accepts: &str) {
        let message = format!("`{key}` can't be {}", node.shape());
        self.report(Rule::WrongKind, node, message, format!("write {accepts}"));
    }

    /// A value of which nothing is there.
    pub(crate) fn empty(&mut self, key: &str, node: &Node) -> Slot {
        let way_out = "leave the key out for \"not recorded\", or write `none`, `unknown` or `n/a`";
        self.report(Rule::EmptyValue, node, format!("`{key}` is empty"), way_out);
        Slot::Gap(Gap::NotRecorded)
    }

    /// The id of a method.
    pub fn id(&mut self, key: &str, node: &Node, accepts: &str) -> Option<String> {
        match node.id() {
            Some("null") => Some("null".to_owned()),
            _ => self.scalar(key, node, accepts),
        }
    }

    /// A scalar's text, trimmed and not empty.
    pub fn scalar(&mut self, key: &str, node: &Node, accepts: &str) -> Option<String> {
        match node.scalar() {
            Some(text) if text.trim().is_empty() => {
                self.empty(key, node);
                None
            }
            Some(text) => {
                self.signs(node, key, text);
                Some(text.trim().to_owned())
            }
            None => {
                self.wrong_kind(node, key, accepts);
                None
            }
        }
    }

    /// Yes or no, in a declaration.
    pub fn truth(&mut self, key: &str, node: &Node) -> Option<bool> {
        let truth = node.scalar().and_then(|text| text.parse().ok());
        if truth.is_none() {
            let message = format!("`{key}` is neither `true` nor `false`");
            self.report(Rule::BadField, node, message, "write `true` or `false`");
        }
        truth
    }

    /// Reports signs that somebody meant for YAML, or that YAML took for its own.
    fn signs(&mut self, node: &Node, key: &str, text: &str) {
        if node.is_plain() && is_wrapped(text.trim()) {
            let message = format!("the quotation marks around `{key}` are letters of it");
            let way_out = "write straight ones, \"…\" or '…'; if they belong to the text, put such around it";
            self.report(Rule::CurlyQuotes, node, message, way_out);
        }
        if !node.is_plain() && has_lost_backslash(text) {
            let message = format!("a backslash of `{key}` was read as a sign of YAML's");
            let way_out = "write the text in single quotation marks, or on lines of its own behind `|`";
            self.report(Rule::LostBackslash, node, message, way_out);
        }
    }

    /// A text, or a mapping from language tags to texts.
    pub fn localised(&mut self, key: &str, node: &Node, accepts: &str) -> Option<Localised> {
        let Yaml::Map(entries) = &node.value else {
            return self.scalar(key, node, accepts).map(|text| Localised::new(self.language.clone(), text));
        };
        let mut texts = Vec::new();
        for (tag, text) in entries {
            if let Some(tag) = self.tag(tag)
                && let Some(text) = self.scalar(key, text, "a text")
            {
                texts.push((tag, text));
            }
        }
        Localised::from_entries(texts, &self.languages[0])
    }

    /// A language tag. A tag that the catalogue does not list is read all the same: a name may be in any language.
    pub fn tag(&mut self, node: &Node) -> Option<Tag> {
        let written = node.scalar().unwrap_or_default();
        if let Some(tag) = self.languages.iter().find(|tag| tag.as_str() == written) {
            return Some(tag.clone());
        }
        let tag = Tag::parse(written);
        if tag.is_none() {
            let known: Vec<&str> = self.languages.iter().map(Tag::as_str).collect();
            let way_out = match (Tag::meant(written), known.as_slice()) {
                (Some(meant), _) => format!("did you mean `{meant}`?"),
                (None, []) => "write a tag such as `en`, `pt-BR` or `zh-Hant` (BCP 47)".to_owned(),
                (None, _) => {
                    did_you_mean(written, known.iter().copied(), || format!("the catalogue lists {}", known.join(", ")))
                }
            };
            self.report(Rule::UnknownLanguage, node, format!("`{written}` is not a language tag"), way_out);
        }
        tag
    }

    /// Persons: one text may name several.
    pub fn people(&mut self, key: &str, node: &Node, accepts: &str) -> Vec<Person> {
        let Yaml::Map(entries) = &node.value else {
            let Some(text) = self.scalar(key, node, accepts) else { return Vec::new() };
            if person::has_initials_alone(&text) {
                let way_out = format!("in a list a comma ends a name: write \"Family, {text}\", with quotation marks");
                self.report(Rule::InitialsAlone, node, format!("`{text}` has no family name"), way_out);
            }
            return person::parse(&text);
        };
        let mut person = Person::default();
        let mut parts = Parts::default();
        let mut name = None;
        for (part, value) in entries {
            let key = part.scalar().unwrap_or_default();
            match key {
                "name" => name = self.scalar(key, value, "a name"),
                "literal" => {
                    name = self.scalar(key, value, "the name of an organisation");
                    person.group = true;
                }
                "family" => parts.family = self.scalar(key, value, "a family name").unwrap_or_default(),
                "given" => parts.given = self.scalar(key, value, "given names").unwrap_or_default(),
                "suffix" => parts.suffix = self.scalar(key, value, "a suffix such as `Jr.`").unwrap_or_default(),
                "group" => person.group |= value.scalar() == Some("true"),
                "same_as" => person.same_as = self.texts(key, value, "a name or an ORCID iD, or a list of these"),
                "not" => person.not = self.texts(key, value, "a name or an ORCID iD, or a list of these"),
                "orcid" => {
                    let Some(written) = self.scalar("orcid", value, "an ORCID iD") else { continue };
                    match person::parse_orcid(&written) {
                        Ok(id) => person.orcid = Some(id),
                        Err(why) => self.report(Rule::BadOrcid, value, format!("`{written}` is not an ORCID iD"), why),
                    }
                }
                _ => self.unknown_part(part, &PERSON_PARTS),
            }
        }
        let named = match name {
            Some(name) => Person::named(name),
            None if !parts.family.is_empty() => Person::of_parts(parts),
            None => {
                let way_out = "write `{name: …}` or `{family: …, given: …}`";
                self.report(Rule::WrongKind, node, "a person has no `name`", way_out);
                return Vec::new();
            }
        };
        vec![Person { name: named.name, parts: named.parts, ..person }]
    }

    /// One text or several.
    fn texts(&mut self, key: &str, node: &Node, accepts: &str) -> Vec<String> {
        match &node.value {
            Yaml::List(nodes) => nodes.iter().filter_map(|node| self.scalar(key, node, accepts)).collect(),
            _ => self.scalar(key, node, accepts).into_iter().collect(),
        }
    }

    /// Reports a part of a mapping that is not among those it may have.
    pub(crate) fn unknown_part(&mut self, part: &Node, known: &[&str]) {
        let written = part.scalar().unwrap_or_default();
        let place = if known == PERSON_PARTS { Where::Person } else { Where::Source };
        let way_out = called_here(place, written, known.iter().copied()).unwrap_or_else(|| {
            did_you_mean(written, known.iter().copied(), || format!("it takes {}", known.join(", ")))
        });
        self.report(Rule::UnknownKey, part, format!("`{written}` is not known here"), way_out);
    }

    /// One source; a plain text is a citation.
    pub fn source(&mut self, key: &str, node: &Node) -> Option<Source> {
        let Yaml::Map(entries) = &node.value else {
            let citation = self.scalar(key, node, SOURCE_FORM)?;
            return Some(Source { citation: Some(citation), ..Source::default() });
        };
        let (mut found, mut url) = (Source::default(), None);
        for (part, value) in entries {
            let name = part.scalar().unwrap_or_default();
            let Some(&name) = SOURCE_PARTS.iter().find(|known| **known == name) else {
                self.unknown_part(part, &SOURCE_PARTS);
                continue;
            };
            if matches!(name, "same_as" | "not") {
                let texts = self.texts(name, value, "an identifier or a title, or a list of these");
                if name == "not" {
                    found.not = texts
                } else {
                    found.same_as = texts
                }
                continue;
            }
            let Some(text) = self.scalar(name, value, "a text") else { continue };
            match name {
                "citation" => found.citation = Some(text),
                "title" => found.title = Some(text),
                "doi" => found.doi = self.identifier(Rule::BadDoi, "DOI", value, &text, source::parse_doi),
                "arxiv" => found.arxiv = self.identifier(Rule::BadArxiv, "arXiv id", value, &text, source::parse_arxiv),
                "isbn" => found.isbn = self.identifier(Rule::BadIsbn, "ISBN", value, &text, source::parse_isbn),
                "pmid" => {
                    found.pmid = self.identifier(Rule::BadPmid, "PubMed id", value, &text, identifier::parse_pmid)
                }
                "pmcid" => {
                    found.pmcid =
                        self.identifier(Rule::BadPmid, "PubMed Central id", value, &text, identifier::parse_pmcid);
                }
                _ => url = Some((value, text)),
            }
        }
        // The address comes last: it may be an identifier that the record has as well.
        if let Some((node, text)) = url {
            match self.address("url", node, &text, "until then it is shown as text") {
                Ok(address) => found.add(address),
                Err(refusal) if refusal.can_be_shown() => found.url = Some(address::bare(&text).to_owned()),
                Err(_) => {}
            }
        }
        (found != Source::default()).then_some(found)
    }

    fn identifier(
        &mut self,
        rule: Rule,
        what: &str,
        node: &Node,
        text: &str,
        parse: impl Fn(&str) -> Result<String, String>,
    ) -> Option<String> {
        parse(text).map_err(|why| self.report(rule, node, format!("`{text}` is not a valid {what}"), why)).ok()
    }

    /// An address as written, without angle brackets around it. One that browsers don't open is kept, to be shown as text.
    pub fn link(&mut self, key: &str, node: &Node, text: &str) -> Option<String> {
        let bare = address::bare(text);
        match self.address(key, node, text, "until then it is shown as text") {
            Ok(_) => Some(bare.to_owned()),
            Err(refusal) => refusal.can_be_shown().then(|| bare.to_owned()),
        }
    }

    /// What an address is; a fault is reported. `meanwhile` says what becomes of one that browsers don't open.
    pub fn address(&mut self, key: &str, node: &Node, text: &str, meanwhile: &str) -> Result<Address, Refusal> {
        let found = Address::read(text);
        if let Err(refusal) = &found {
            let (message, way_out) = match refusal {
                Refusal::Unopened(scheme, way_out) => {
                    (format!("browsers don't open `{scheme}:` addresses"), format!("{way_out}; {meanwhile}"))
                }
                _ => (format!("`{text}` can't be a link"), refusal.to_string()),
            };
            self.report(refusal.rule(), node, message, way_out);
        } else if address::bare(text) != text {
            let message = format!("`{key}` has angle brackets around its address");
            self.report(Rule::BracketedUrl, node, message, "leave them out");
        }
        found
    }
}
