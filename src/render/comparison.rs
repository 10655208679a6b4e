//! The page of a comparison.
//!
//! In: a comparison with a page of its own. Out: its views in the context.

use tera::{Context, Value};

use crate::catalog::Curated;
use crate::catalog::exports::Format;
use crate::compare::{Comparison, Row, Verdict, compare};
use crate::reading::Phrase;
use crate::render::table::Shown;
use crate::render::views::{ColumnView, ComparisonLinkView, ComparisonView, FileView, SwitchView};
use crate::render::{Html, LanguageRenderer, html, json_ld};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
use crate::switch;
use crate::words::Arg;

/// How many further comparisons a page names.
const MORE_COMPARISONS: usize = 3;

impl LanguageRenderer<'_> {
    pub(super) fn comparison(&self, index: usize, context: &mut Context) {
        let checked = self.site.checked;
        let curated: &Curated = &checked.comparisons[index];
        let methods: Vec<_> = curated.methods.iter().map(|method| &checked.methods[*method]).collect();
        let comparison = compare(&methods);
        let versus = self.reading.versus(&curated.methods);
        let heading = match &curated.title {
            Some(title) => html::phrase_value(&self.reading.localised(title)),
            None => Value::safe_string(&self.versus(&curated.methods)),
        };
        let title = curated.title.as_ref().map_or_else(|| versus.clone(), |title| self.reading.localised(title).text);
        let counting = self.reading.counting(&comparison);
        let list =
            self.reading.list(&curated.methods.iter().map(|method| self.names[*method].clone()).collect::<Vec<_>>());
        // What an editor says of it, in the page's language, says more than what can be counted.
        let said = curated.description.as_ref().map(|text| self.reading.localised(text));
        let description = match said {
            Some(Phrase { text, tag: None }) => text,
            _ => self.comparison_description(&comparison, &list, &counting),
        };
        let json_ld = json_ld::comparison(self.site.addresses, self.index, &title, &curated.methods);
        let kind = PageKind::Comparison(index);
        let from = self.standpoint(kind);
        let page = self.page_view(kind, &title, heading, &description, Some(json_ld));
        let absent = comparison.rows.iter().filter(|row| row.verdict == Verdict::Absent);
        let absent: Vec<&str> = absent.filter_map(|row| self.labels[row.field].as_str()).collect();
        let files = self.files(from, index);
        let view = ComparisonView {
            description: curated.description.as_ref().map(|text| html::phrase_value(&self.reading.localised(text))),
            answer: self.answer(&comparison, &curated.methods),
            caption: self.caption(&self.list_of_phrases(&curated.methods), &counting),
            counting,
            columns: curated
                .methods
                .iter()
                .map(|method| ColumnView { id: checked.methods[*method].id.clone(), html: self.link(from, *method) })
                .collect(),
            has_groups: comparison.rows.iter().any(Row::has_letters),
            absent: (!absent.is_empty()).then(|| self.absent_rows(&absent)),
            groups: self.groups(&comparison, &curated.methods, Shown::WithoutAbsent),
            records: curated.methods.iter().map(|method| self.record(from, *method)).collect(),
            // Of more than two, no text stands against another.
            has_marks: curated.methods.len() == 2
                && comparison.rows.iter().any(|row| {
                    row.verdict == Verdict::Differs && self.rendered(curated.methods[0], row.field).words.is_some()
                }),
            files_are_made: files.iter().any(|file| file.href.is_empty()),
            files,
            switches: self.switches(&comparison, &curated.methods),
            more: self.more_comparisons(from, index),
        };
        context.insert("page", &page);
        context.insert("comparison", &view);
    }

    /// The sentence over a table; what counts in it is strong. `names` is HTML.
    pub(super) fn caption(&self, names: &str, counting: &str) -> Value {
        let strong = format!("<strong>{}</strong>", html::escaped(counting));
        Value::safe_string(
            &self.say_html("compare-caption", &[Html::Said("names", names), Html::Said("count", &strong)]),
        )
    }

    /// Two methods around the language's "vs", more of them as a list, as HTML. A browser that composes tables makes
    /// the same of it.
    pub(super) fn versus(&self, methods: &[usize]) -> String {
        let [one, two] = methods else { return self.list_of_phrases(methods) };
        self.versus_html(&self.phrases[*one], &self.phrases[*two])
    }

    /// The language's "vs" around two names, which are HTML; what it says is marked.
    pub(super) fn versus_html(&self, one: &str, two: &str) -> String {
        let said = self.say("compare-versus", &[("one", Arg::Said("\u{1}")), ("two", Arg::Said("\u{1}"))]);
        let parts: Vec<&str> = said.split('\u{1}').collect();
        let marked = |text: &str| {
            let words = text.trim();
            let html = format!("<span class=\"vs\">{}</span>", html::escaped(words));
            if words.is_empty() { text.to_owned() } else { text.replacen(words, &html, 1) }
        };
        let names = [one, two].map(|name| self.reading.language.wording.isolated(name));
        let [before, between, behind] = parts.as_slice() else { return names.join(" ") };
        [&marked(before), &*names[0], &marked(between), &*names[1], &marked(behind)].concat()
    }

    /// A list as HTML. A browser that composes tables makes the same of it.
    pub(super) fn list_of_phrases(&self, methods: &[usize]) -> String {
        self.list_of_html(methods.iter().map(|method| self.phrases[*method].as_str()))
    }

    pub(super) fn list_of_html<'h>(&self, items: impl Iterator<Item = &'h str>) -> String {
        let items: Vec<_> = items.map(|item| self.reading.language.wording.isolated(item)).collect();
        items.join(&html::escaped(&self.say("list-separator", &[])))
    }

    pub(super) fn comparison_description(&self, comparison: &Comparison, names: &str, counting: &str) -> String {
        let differing = comparison.rows.iter().filter(|row| row.verdict == Verdict::Differs);
        let rows: Vec<String> = differing.map(|row| self.reading.label(row.field).text).collect();
        let args = [("names", Arg::Said(names)), ("count", Arg::Said(counting))];
        if rows.is_empty() {
            return self.say("compare-description-same", &args);
        }
        let rows = self.reading.list(&rows);
        let [names, count] = args;
        self.say("compare-description", &[names, count, ("rows", Arg::Said(&rows))])
    }

    /// The rows that no method has anything in, from their labels as HTML.
    fn absent_rows(&self, labels: &[&str]) -> Value {
        let fields = self.list_of_html(labels.iter().copied());
        Value::safe_string(
            &self.say_html("absent-rows", &[Html::Said("fields", &fields), Html::Count("count", labels.len())]),
        )
    }

    /// What can be taken away: the files that lie beside the page, and what its buttons make.
    pub(super) fn files(&self, from: Standpoint, index: usize) -> Vec<FileView> {
        let addresses = self.site.addresses;
        let checked = self.site.checked;
        let beside = checked.settings.exports.beside(&checked.comparisons[index]);
        let file = |format: Format| {
            let file = format!("comparison.{}", format.ending());
            let href = match format {
                _ if !beside.contains(&format) => String::new(),
                _ if format.is_of_sources() && self.index != 0 => {
                    addresses.link(from, &addresses.comparison_path(index, &file, 0))
                }
                // It lies in the page's own folder.
                _ => file,
            };
            FileView { name: format.name(), ending: format.ending(), href }
        };
        Format::ALL.map(file).into()
    }

    /// Two methods, read in both directions.
    pub(super) fn switches(&self, comparison: &Comparison, methods: &[usize]) -> Vec<SwitchView> {
        let [one, two] = methods else { return Vec::new() };
        let switch = |from: usize, to: usize| {
            let heading = self
                .say_html("switch", &[Html::Text("from", &self.phrases[from]), Html::Text("to", &self.phrases[to])]);
            SwitchView {
                heading: Value::safe_string(&heading),
                sentences: switch::sentences(self.reading, comparison, (from, to), &|method, field| {
                    self.texts(method, field)
                }),
            }
        };
        vec![switch(*one, *two), switch(*two, *one)]
    }

    pub(super) fn more_comparisons(&self, from: Standpoint, index: usize) -> Vec<ComparisonLinkView> {
        let methods = &self.site.checked.comparisons[index].methods;
        let mut others: Vec<usize> = methods
            .iter()
            .flat_map(|method| &self.site.comparisons_of[*method])
            .copied()
            .filter(|other| *other != index)
            .collect();
        others.sort_unstable();
        others.dedup();
        others.truncate(MORE_COMPARISONS);
        others.into_iter().map(|other| self.comparison_link(from, other)).collect()
    }
}
