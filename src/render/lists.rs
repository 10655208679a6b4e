//! Pages that are lists: the library, all comparisons, the methods of a term; and the page for what is not there.
//!
//! In: the page's subject. Out: its views in the context.

use tera::{Context, Value};

use crate::catalog::Term;
use crate::render::comparison::FORMATS;
use crate::render::views::{CompareIndexView, ComparisonLinkView, FileView, LibraryView, MethodLinkView, SectionView};
use crate::render::{LanguageRenderer, html};
use crate::site::PageKind;
use crate::value::Kind;
use crate::words::Arg;

impl LanguageRenderer<'_> {
    pub(super) fn library(&self, context: &mut Context) {
        let checked = self.site.checked;
        let count = checked.methods.len();
        let description = match &checked.settings.description {
            Some(text) => self.reading.localised(text).text,
            None => self.say("library-description", &[("count", Arg::Count(count))]),
        };
        let title = self.reading.localised(&checked.settings.title);
        let page = self.page_view(PageKind::Library, &title.text, html::phrase_value(&title), &description, None);
        let (by, sections) = self.library_sections();
        let view = LibraryView {
            count: self.say("method-count", &[("count", Arg::Count(count))]),
            by,
            sections,
            comparisons: (0..checked.comparisons.len())
                .filter(|index| checked.comparisons[*index].title.is_some())
                .map(|index| self.comparison_link(index))
                .collect(),
        };
        context.insert("page", &page);
        context.insert("library", &view);
    }

    /// All methods under the terms of the first vocabulary; in one list where there is none.
    pub(super) fn library_sections(&self) -> (String, Vec<SectionView>) {
        let checked = self.site.checked;
        let section = |id: &str, heading: Value, methods: Vec<usize>| SectionView {
            id: id.to_owned(),
            heading,
            count: self.say("method-count", &[("count", Arg::Count(methods.len()))]),
            methods: self.method_links(methods),
        };
        let Some((index, field)) = checked.fields().iter().enumerate().find(|(_, field)| field.kind == Kind::Term)
        else {
            let heading = self.say("library-methods", &[]);
            let all = section("methods", Value::normal_string(&heading), (0..checked.methods.len()).collect());
            return (heading, vec![all]);
        };
        let label = self.reading.label(index).text;
        let by = self.say("library-by-field", &[("field", Arg::Text(&label))]);
        let mut terms: Vec<_> = checked.vocabularies[&field.key]
            .terms
            .iter()
            .enumerate()
            .filter(|(_, term)| !term.methods.is_empty())
            .collect();
        terms.sort_by(|(_, a), (_, b)| {
            let text = |term: &Term| self.reading.localised(&term.label).text;
            self.reading.language.conventions.compare(&text(a), &text(b)).then_with(|| a.id.cmp(&b.id))
        });
        let mut sections: Vec<SectionView> = terms
            .into_iter()
            .map(|(number, term)| {
                let heading = html::link(
                    &self.href(PageKind::Term(index, number)),
                    &html::phrase(&self.reading.localised(&term.label)),
                );
                section(&term.id, Value::safe_string(&heading), term.methods.clone())
            })
            .collect();
        let others: Vec<usize> =
            (0..checked.methods.len()).filter(|method| self.cell(*method, index).atoms().is_empty()).collect();
        if !others.is_empty() {
            let heading = self.say("no-term", &[("field", Arg::Text(&label))]);
            sections.push(section("without", Value::normal_string(&heading), others));
        }
        (by, sections)
    }

    /// Methods in the order of the language.
    pub(super) fn method_links(&self, methods: impl IntoIterator<Item = usize>) -> Vec<MethodLinkView> {
        let link = |method: usize| MethodLinkView {
            id: self.site.checked.methods[method].id.clone(),
            name: self.names[method].clone(),
            link: self.links[method].clone(),
        };
        self.sorted(methods).into_iter().map(link).collect()
    }

    pub(super) fn compare_index(&self, context: &mut Context) {
        let title = self.say("compare-index", &[]);
        let description = self.say("compare-index-description", &[]);
        let page = self.page_view(PageKind::CompareIndex, &title, Value::normal_string(&title), &description, None);
        let comparisons = &self.site.checked.comparisons;
        let (curated, mut pairs): (Vec<usize>, Vec<usize>) =
            (0..comparisons.len()).partition(|index| comparisons[*index].title.is_some());
        pairs.sort_by(|a, b| {
            let (a, b) = (&comparisons[*a].methods, &comparisons[*b].methods);
            self.order(a[0], b[0]).then_with(|| self.order(a[1], b[1]))
        });
        let links = |of: Vec<usize>| of.into_iter().map(|index| self.comparison_link(index)).collect();
        context.insert("page", &page);
        let view = CompareIndexView {
            curated: links(curated),
            pairs: links(pairs),
            composer: self.composer(),
            files: FORMATS.iter().map(|(name, ending, _)| FileView { name, ending, href: String::new() }).collect(),
        };
        context.insert("compare", &view);
    }

    pub(super) fn comparison_link(&self, index: usize) -> ComparisonLinkView {
        let comparison = &self.site.checked.comparisons[index];
        let names = || Value::normal_string(&self.reading.versus(&comparison.methods));
        ComparisonLinkView {
            href: self.href(PageKind::Comparison(index)),
            html: comparison
                .title
                .as_ref()
                .map_or_else(names, |title| html::phrase_value(&self.reading.localised(title))),
            names: comparison.title.as_ref().map(|_| names()),
        }
    }

    pub(super) fn not_found(&self, context: &mut Context) {
        let title = self.say("not-found-title", &[]);
        let text = self.say("not-found-text", &[]);
        let page = self.page_view(PageKind::NotFound, &title, Value::normal_string(&title), &text, None);
        context.insert("page", &page);
    }
}
