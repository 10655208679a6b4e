//! The page of a method: its first sentence, the facts, the rest of its text, and what to compare it with.
//!
//! In: a method. Out: its views in the context. A text is on the page once, and so is a neighbour.

use tera::{Context, Value};

use crate::catalog::Atom;
use crate::catalog::field::Field;
use crate::compare::{Comparison, Row, compare};
use crate::kind;
use crate::reading::{Phrase, iso};
use crate::render::shell::DESCRIPTION;
use crate::render::table::Shown;
use crate::render::views::{ComparisonLinkView, GroupView, MethodView, NoteView, RecordView};
use crate::render::{Html, LanguageRenderer, html, json_ld, shortened};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
use crate::value::{Item, prose};
use crate::words::Arg;

impl LanguageRenderer<'_> {
    pub(super) fn method(&self, method: usize, context: &mut Context) {
        let record = &self.site.checked.methods[method];
        let name = self.reading.name(method);
        let description = self.method_description(method);
        let json_ld = json_ld::method(self.reading, self.site.addresses, self.index, method, &description);
        let kind = PageKind::Method(method);
        let from = self.standpoint(kind);
        let page = self.page_view(kind, &name.text, html::phrase_value(&name), &description, Some(json_ld));
        let (lead, text) = self.text(from, method);
        let neighbours = self.neighbours(method);
        let listed: Vec<usize> = neighbours.iter().map(|(other, _)| *other).collect();
        let written = [lead.as_deref(), text.as_deref()].into_iter().flatten().collect::<String>();
        let view = MethodView {
            id: record.id.clone(),
            name: name.text.clone(),
            lead: lead.map(|html| Value::safe_string(&html)),
            text: text.map(|html| Value::safe_string(&html)),
            groups: self.facts(method),
            record: self.record(from, method),
            compare: Value::safe_string(
                &self.say_html("method-comparisons", &[Html::Text("name", &self.phrases[method])]),
            ),
            neighbours: self.neighbour_views(from, method, neighbours, &written),
            comparisons: self.chosen(from, method),
            notes: self.notes(method),
            references: record.references.iter().map(|source| Value::safe_string(&html::source(source))).collect(),
            cite: self.citation(method),
            edit: self.site.addresses.edit(method),
        };
        context.insert("map", &self.map_around(from, method, &listed));
        context.insert("page", &page);
        context.insert("method", &view);
    }

    /// How the page begins, and the rest of its text, as HTML: the first sentence of the summary; where there is none, what
    /// type of method it is. A text that can't be cut stands there whole.
    fn text(&self, from: Standpoint, method: usize) -> (Option<String>, Option<String>) {
        let paragraph = |html: &str, attributes: &str| format!("<p class=\"lead\"{attributes}>{html}</p>");
        let Some((field, atom)) = self.summary(method) else {
            let kind = self.leading("type", &kind::text::SPEC).and_then(|field| self.phrase_of(method, field));
            return (kind.map(|kind| paragraph(&kind, "")), None);
        };
        let Item::Prose(markdown) = &atom.item else { return (None, None) };
        let Phrase { text, tag } = self.reading.localised(markdown);
        let attributes = tag.map(|tag| html::language_attributes(&tag)).unwrap_or_default();
        let prefix = format!("{}-{}-", self.site.checked.methods[method].id, self.site.checked.fields()[field].key);
        let address = |id: &str| Some(self.href(from, PageKind::Method(self.site.checked.find(id)?)));
        match prose::lead(&text, &prefix, address) {
            Some((first, rest)) => {
                let rest = (!rest.is_empty()).then(|| format!("<div class=\"prose\"{attributes}>{rest}</div>"));
                (Some(paragraph(&html::visible(first), &attributes)), rest.map(html::visible))
            }
            None => (Some(self.rendered(method, field).items.concat()), None),
        }
    }

    /// The text on a method, if anybody wrote one, and its field.
    fn summary(&self, method: usize) -> Option<(usize, &Atom)> {
        let field = self.leading("summary", &kind::prose::SPEC)?;
        Some((field, self.cell(method, field).atoms().first()?))
    }

    /// The rows of what is recorded, without those whose values have places of their own on the page.
    fn facts(&self, method: usize) -> Vec<GroupView> {
        let checked = self.site.checked;
        let alone = compare(&[&checked.methods[method]]);
        // A method that is only planned is in no list of methods.
        let is_there = |atom: &Atom| checked.find(&atom.key).is_some();
        let is_elsewhere = |row: &Row| {
            let (kind, cell) = (&checked.fields()[row.field].kind, self.cell(method, row.field));
            let are_listed = kind.names_methods() && cell.atoms().iter().all(is_there);
            (kind.is(&kind::prose::SPEC) || are_listed) && cell.gap().is_none()
        };
        let rows = alone.rows.into_iter().filter(|row| !is_elsewhere(row)).collect();
        self.groups(&Comparison { rows }, &[method], Shown::WithGaps)
    }

    /// What the record says in its other texts.
    fn notes(&self, method: usize) -> Vec<NoteView> {
        let summary = self.summary(method).map(|(field, _)| field);
        let fields = self.site.checked.fields().iter().enumerate();
        let notes = fields.filter(|(field, own)| {
            own.kind.is(&kind::prose::SPEC) && Some(*field) != summary && self.cell(method, *field).gap().is_none()
        });
        let view = |(field, own): (usize, &Field)| NoteView {
            key: own.key.clone(),
            label: self.labels[field].clone(),
            html: Value::safe_string(&self.rendered(method, field).items.concat()),
        };
        notes.map(view).collect()
    }

    /// The comparisons that somebody chose and gave a title.
    fn chosen(&self, from: Standpoint, method: usize) -> Vec<ComparisonLinkView> {
        let own = self.site.comparisons_of[method].iter();
        let chosen = own.filter(|index| self.site.checked.comparisons[**index].title.is_some());
        chosen.map(|index| self.comparison_link(from, *index)).collect()
    }

    /// The start of the summary, or a sentence that every method has.
    pub(super) fn method_description(&self, method: usize) -> String {
        let summary = self.site.checked.fields().iter().position(|field| field.kind.is(&kind::prose::SPEC));
        let text =
            summary.and_then(|field| Some(self.reading.atom(field, self.cell(method, field).atoms().first()?).text));
        match text {
            Some(text) => shortened(&text, DESCRIPTION).into_owned(),
            None => self.say("method-description", &[("name", Arg::Text(&self.names[method]))]),
        }
    }

    /// Where two methods are compared: their own page, else the one that composes tables.
    pub(super) fn comparison_of(&self, from: Standpoint, one: usize, other: usize) -> String {
        let comparisons = &self.site.checked.comparisons;
        let own = self.site.comparisons_of[one].iter().find(|index| {
            let methods = &comparisons[**index].methods;
            methods.len() == 2 && methods.contains(&other)
        });
        match own {
            Some(index) => self.href(from, PageKind::Comparison(*index)),
            None => {
                let id = |method: usize| &self.site.checked.methods[method].id;
                format!("{}?m={},{}", self.href(from, PageKind::CompareIndex), id(one), id(other))
            }
        }
    }

    pub(super) fn citation(&self, method: usize) -> Value {
        let record = &self.site.checked.methods[method];
        let site = self.reading.localised(&self.site.checked.settings.title).text;
        let mut text = self.say("cite-text", &[("name", Arg::Text(&self.names[method])), ("site", Arg::Text(&site))]);
        let version = record.version.as_ref().map(|version| self.say("version", &[("version", Arg::Text(version))]));
        for part in [version, record.updated.map(|date| self.reading.date(date))].into_iter().flatten() {
            // Some languages end a date with a full stop of its own.
            let part = part.trim_end_matches('.');
            text = self.say("cite-part", &[("citation", Arg::Said(&text)), ("part", Arg::Said(part))]);
        }
        let address = self.site.addresses.whole(&self.site.addresses.path(PageKind::Method(method), self.index));
        let address = address.map(|address| format!(" {}", html::link(&address, &html::escaped(&address))));
        Value::safe_string(&format!("{}{}", html::escaped(&text), address.unwrap_or_default()))
    }

    pub(super) fn record(&self, from: Standpoint, method: usize) -> RecordView {
        let record = &self.site.checked.methods[method];
        let atoms = record.cells.iter().flat_map(|cell| cell.atoms());
        let sources = atoms.filter(|atom| matches!(atom.item, Item::Source(_))).count() + record.references.len();
        RecordView {
            method: record.id.clone(),
            version: record.version.as_ref().map(|version| self.say("version", &[("version", Arg::Text(version))])),
            updated: record.updated.map(iso),
            updated_words: record
                .updated
                .map(|date| self.say("updated", &[("date", Arg::Said(&self.reading.date(date)))])),
            sources: (sources > 0).then(|| self.say("source-count", &[("count", Arg::Count(sources))])),
            data: self.site.addresses.link(from, &self.site.addresses.data_path(method)),
        }
    }
}
