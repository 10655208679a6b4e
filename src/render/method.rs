//! The page of a method.
//!
//! In: a method. Out: its views in the context.

use tera::{Context, Value};

use crate::compare::compare;
use crate::kind::prose;
use crate::reading::iso;
use crate::render::shell::DESCRIPTION;
use crate::render::table::Shown;
use crate::render::views::{ComparisonLinkView, MethodView, NearView, RecordView};
use crate::render::{Html, LanguageRenderer, html, json_ld, shortened};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
use crate::value::Item;
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
        let alone = compare(&[record]);
        let view = MethodView {
            id: record.id.clone(),
            name: name.text.clone(),
            groups: self.groups(&alone, &[method], Shown::WithGaps),
            record: self.record(from, method),
            compare: Value::safe_string(
                &self.say_html("method-comparisons", &[Html::Text("name", &self.phrases[method])]),
            ),
            comparisons: self.site.comparisons_of[method]
                .iter()
                .map(|index| self.comparison_with(from, *index, method))
                .collect(),
            near: self.near(from, method),
            referenced_by: self.links(from, &self.sorted(record.referenced_by.iter().copied())),
            references: record.references.iter().map(|source| Value::safe_string(&html::source(source))).collect(),
            cite: self.citation(method),
            edit: self.site.addresses.edit(method),
        };
        context.insert("page", &page);
        context.insert("method", &view);
        context.insert("map", &self.map_around(from, method));
    }

    /// The start of the summary, or a sentence that every method has.
    pub(super) fn method_description(&self, method: usize) -> String {
        let summary = self.site.checked.fields().iter().position(|field| field.kind.is(&prose::SPEC));
        let text =
            summary.and_then(|field| Some(self.reading.atom(field, self.cell(method, field).atoms().first()?).text));
        match text {
            Some(text) => shortened(&text, DESCRIPTION).into_owned(),
            None => self.say("method-description", &[("name", Arg::Text(&self.names[method]))]),
        }
    }

    /// A comparison in the list of one of its methods: its title, or "with" the other.
    pub(super) fn comparison_with(&self, from: Standpoint, index: usize, method: usize) -> ComparisonLinkView {
        let mut link = self.comparison_link(from, index);
        let comparison = &self.site.checked.comparisons[index];
        if comparison.title.is_none() {
            let others: Vec<usize> = comparison.methods.iter().copied().filter(|other| *other != method).collect();
            let with = self.say_html("method-compare-with", &[Html::Said("names", &self.list_of_phrases(&others))]);
            link.html = Value::safe_string(&with);
        }
        link
    }

    pub(super) fn near(&self, from: Standpoint, method: usize) -> Vec<NearView> {
        let near = self.site.near(method).iter();
        near.map(|near| NearView {
            link: self.link(from, near.method),
            reasons: self.reading.reasons(near),
            compare: self.comparison_of(from, method, near.method),
        })
        .collect()
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
