//! Reading a field's value from its node: one function per shape, all faults collected, none fatal.
//!
//! In: a node and the field's kind. Out: a slot; where the node can't be read, diagnostics and a gap.

use std::sync::Arc;

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean};
use crate::language::{Localised, Tag};
use crate::value::address::{self, Address, Refusal};
use crate::value::person::{self, Halves, Person};
use crate::value::source::{self, Source};
use crate::value::year::Year;
use crate::value::{Gap, Item, Kind, Slot};

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

    fn wrong_kind(&mut self, node: &Node, key: &str, accepts: &str) {
        let message = format!("`{key}` can't be {}", node.shape());
        self.report(Rule::WrongKind, node, message, format!("write {accepts}"));
    }

    /// The value of a field of a record.
    pub fn slot(&mut self, key: &str, kind: &Kind, node: &Node) -> Slot {
        let gap = match &node.value {
            Yaml::List(items) if items.is_empty() => Some(Gap::None),
            // One word alone in a list says the same as without the list.
            Yaml::List(items) if items.len() == 1 => items[0].scalar().and_then(Gap::parse),
            _ if node.is_empty() => return self.empty(key, node),
            _ => node.scalar().and_then(Gap::parse),
        };
        if let Some(gap) = gap {
            return Slot::Gap(gap);
        }
        let items = self.items(key, kind, node);
        if items.is_empty() { Slot::Gap(Gap::NotRecorded) } else { Slot::Items(items) }
    }

    fn empty(&mut self, key: &str, node: &Node) -> Slot {
        let way_out = "leave the key out for \"not recorded\", or write `none`, `unknown` or `n/a`";
        self.report(Rule::EmptyValue, node, format!("`{key}` is empty"), way_out);
        Slot::Gap(Gap::NotRecorded)
    }

    fn items(&mut self, key: &str, kind: &Kind, node: &Node) -> Vec<Item> {
        if kind.is_list() {
            if let (Kind::People, Yaml::List(nodes)) = (kind, &node.value) {
                self.cut_names(nodes);
            }
            return match &node.value {
                Yaml::List(nodes) => nodes.iter().flat_map(|node| self.list_items(key, kind, node)).collect(),
                _ => self.list_items(key, kind, node),
            };
        }
        let item = match kind {
            Kind::Term => self.localised(key, node, &kind.accepts()).map(Item::Term),
            Kind::Text => self.localised(key, node, &kind.accepts()).map(Item::Text),
            Kind::Prose => self.localised(key, node, &kind.accepts()).map(Item::Prose),
            Kind::Number { .. } => self.number(key, kind, node),
            _ => self.scalar(key, node, &kind.accepts()).and_then(|text| self.single(key, kind, node, &text)),
        };
        item.into_iter().collect()
    }

    /// Kinds whose value is one scalar.
    fn single(&mut self, key: &str, kind: &Kind, node: &Node, text: &str) -> Option<Item> {
        match kind {
            Kind::Flag => match text {
                "true" | "True" | "TRUE" => Some(Item::Flag(true)),
                "false" | "False" | "FALSE" => Some(Item::Flag(false)),
                _ => {
                    let way_out = format!("write {}", kind.accepts());
                    self.report(Rule::WrongKind, node, format!("`{text}` is neither true nor false"), way_out);
                    None
                }
            },
            Kind::Link => self.link(key, node, text).map(Item::Link),
            _ => Some(Item::Year(Year::parse(text))),
        }
    }

    /// One node of a list kind; a node may hold several items ("Kingma, D. P. & Welling, M.").
    fn list_items(&mut self, key: &str, kind: &Kind, node: &Node) -> Vec<Item> {
        match kind {
            Kind::People => self.people(key, node, kind).into_iter().map(Item::Person).collect(),
            Kind::Source => self.source(key, node).map(Item::Source).into_iter().collect(),
            Kind::Names => self.localised(key, node, &kind.accepts()).map(Item::Text).into_iter().collect(),
            Kind::Choice { options } => {
                let Some(text) = self.scalar(key, node, &kind.accepts()) else { return Vec::new() };
                let known = options
                    .iter()
                    .find(|option| option.id == text || option.label.entries().iter().any(|(_, label)| *label == text));
                if known.is_none() {
                    let ids = options.iter().map(|option| option.id.as_str());
                    let way_out = did_you_mean(&text, ids, || format!("write {}", kind.accepts()));
                    self.report(Rule::UnknownOption, node, format!("`{text}` is not an option of `{key}`"), way_out);
                }
                known.map(|option| Item::Choice(option.id.clone())).into_iter().collect()
            }
            _ => self.id(key, node, &kind.accepts()).map(Item::Method).into_iter().collect(),
        }
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
            Some(text) => Some(text.trim().to_owned()),
            None => {
                self.wrong_kind(node, key, accepts);
                None
            }
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
            let way_out = match known.as_slice() {
                [] => "write a tag such as `en`, `pt-BR` or `zh-Hant` (BCP 47)".to_owned(),
                _ => {
                    did_you_mean(written, known.iter().copied(), || format!("the catalogue lists {}", known.join(", ")))
                }
            };
            self.report(Rule::UnknownLanguage, node, format!("`{written}` is not a language tag"), way_out);
        }
        tag
    }

    /// Reports names that a comma cut in two. Names in lines of their own, or with quotation marks, are meant as they are.
    fn cut_names(&mut self, nodes: &[Node]) {
        let pairs: Vec<(&Node, String, Halves)> = nodes
            .chunks(2)
            .filter_map(|pair| {
                let [first, second] = pair else { return None };
                let (family, given) = (first.plain()?, second.plain()?);
                let how = if first.line == second.line { person::halves(family, given) } else { Halves::No };
                Some((first, format!("{family}, {given}"), how))
            })
            .collect();
        // Two words may be two people; where every pair of a list looks like one name, somebody should look.
        let all = pairs.len() * 2 == nodes.len() && pairs.iter().all(|(_, _, how)| *how != Halves::No);
        for (first, name, how) in pairs {
            if how == Halves::Surely || (how == Halves::Perhaps && all) {
                let message = format!("`{name}` are two people here");
                let way_out = format!(
                    "in a list a comma ends a name: write \"{name}\" with quotation marks, or each of the two in a line of its own"
                );
                self.report(Rule::CutName, first, message, way_out);
            }
        }
    }

    fn people(&mut self, key: &str, node: &Node, kind: &Kind) -> Vec<Person> {
        let Yaml::Map(entries) = &node.value else {
            let Some(text) = self.scalar(key, node, &kind.accepts()) else { return Vec::new() };
            if person::has_initials_alone(&text) {
                let way_out = format!("in a list a comma ends a name: write \"Family, {text}\", with quotation marks");
                self.report(Rule::InitialsAlone, node, format!("`{text}` has no family name"), way_out);
            }
            return person::parse(&text);
        };
        let (mut name, mut orcid) = (None, None);
        for (part, value) in entries {
            match part.scalar() {
                Some("name") => name = self.scalar("name", value, "a name"),
                Some("orcid") => {
                    let Some(written) = self.scalar("orcid", value, "an ORCID iD") else { continue };
                    match person::parse_orcid(&written) {
                        Ok(id) => orcid = Some(id),
                        Err(why) => self.report(Rule::BadOrcid, value, format!("`{written}` is not an ORCID iD"), why),
                    }
                }
                _ => self.unknown_part(part, &["name", "orcid"]),
            }
        }
        match name {
            Some(name) => vec![Person { name, orcid }],
            None => {
                self.report(Rule::WrongKind, node, "a person has no `name`", "write `{name: …, orcid: …}`");
                Vec::new()
            }
        }
    }

    fn unknown_part(&mut self, part: &Node, known: &[&str]) {
        let written = part.scalar().unwrap_or_default();
        let way_out = did_you_mean(written, known.iter().copied(), || format!("it takes {}", known.join(", ")));
        self.report(Rule::UnknownKey, part, format!("`{written}` is not known here"), way_out);
    }

    /// One source; a plain text is a citation.
    pub fn source(&mut self, key: &str, node: &Node) -> Option<Source> {
        const PARTS: [&str; 6] = ["citation", "title", "doi", "arxiv", "isbn", "url"];
        let Yaml::Map(entries) = &node.value else {
            let citation = self.scalar(key, node, &Kind::Source.accepts())?;
            return Some(Source { citation: Some(citation), ..Source::default() });
        };
        let (mut found, mut url) = (Source::default(), None);
        for (part, value) in entries {
            let name = part.scalar().unwrap_or_default();
            let Some(&name) = PARTS.iter().find(|known| **known == name) else {
                self.unknown_part(part, &PARTS);
                continue;
            };
            let Some(text) = self.scalar(name, value, "a text") else { continue };
            match name {
                "citation" => found.citation = Some(text),
                "title" => found.title = Some(text),
                "doi" => found.doi = self.identifier(Rule::BadDoi, "DOI", value, &text, source::parse_doi),
                "arxiv" => found.arxiv = self.identifier(Rule::BadArxiv, "arXiv id", value, &text, source::parse_arxiv),
                "isbn" => found.isbn = self.identifier(Rule::BadIsbn, "ISBN", value, &text, source::parse_isbn),
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

    fn number(&mut self, key: &str, kind: &Kind, node: &Node) -> Option<Item> {
        let Kind::Number { unit, units } = kind else { return None };
        let (value, written_unit) = match &node.value {
            Yaml::Map(entries) => {
                for (part, _) in entries {
                    if !matches!(part.scalar(), Some("value" | "unit")) {
                        self.unknown_part(part, &["value", "unit"]);
                    }
                }
                (node.get("value"), node.get("unit"))
            }
            _ => (Some(node), None),
        };
        let Some(number) = value.and_then(Node::scalar).and_then(parse_number) else {
            self.wrong_number(key, kind, value.unwrap_or(node));
            return None;
        };
        let Some(unit_node) = written_unit else { return Some(Item::Number { value: number, written: None }) };
        let name = unit_node.scalar().unwrap_or_default();
        if unit.as_deref() == Some(name) {
            return Some(Item::Number { value: number, written: None });
        }
        match units.get(name).map(|factor| number * factor) {
            Some(value) if value.is_finite() => Some(Item::Number { value, written: Some((number, name.to_owned())) }),
            Some(_) => {
                let message = format!("`{number}` {name} is too large a number");
                self.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
                None
            }
            None => {
                let known = unit.iter().chain(units.keys()).map(String::as_str);
                let way_out = did_you_mean(name, known, || format!("write {}", kind.accepts()));
                self.report(Rule::UnknownUnit, unit_node, format!("`{name}` is not a unit of `{key}`"), way_out);
                None
            }
        }
    }

    fn wrong_number(&mut self, key: &str, kind: &Kind, node: &Node) {
        let message = match node.scalar() {
            Some(text) => format!("`{text}` is not a number"),
            None => format!("`{key}` can't be {}", node.shape()),
        };
        self.report(Rule::WrongKind, node, message, format!("write {}", kind.accepts()));
    }
}

/// A finite number as people write it, with `_` between groups of digits if they like.
pub fn parse_number(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace('_', "").parse().ok()?;
    number.is_finite().then_some(number)
}
