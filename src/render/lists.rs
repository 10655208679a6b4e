//! Pages that are lists: the library, all methods by name, all comparisons; and the page for what is not there.
//!
//! In: the page's subject. Out: its views in the context. Methods and pairs are listed up to `site::LONGEST_LIST` a page:
//! what is more is on further pages, each of which leads to all others. Chosen comparisons are listed whole.

use tera::{Context, Value};

use crate::catalog::exports::Format;
use crate::reading::Phrase;
use crate::render::views::{
    CompareIndexView, ComparisonLinkView, FileView, LibraryView, MethodLinkView, MethodsView, PageLinkView,
};
use crate::render::{LanguageRenderer, html, shortened};
use crate::site::addresses::Standpoint;
use crate::site::{self, LONGEST_LIST, PageKind};
use crate::words::Arg;

/// How long a name may be in a link to the page that it begins or ends, in characters.
const SPAN: usize = 24;

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
        let from = self.standpoint(PageKind::Library);
        let by = self
            .first_vocabulary()
            .map(|field| self.say("library-by-field", &[("field", Arg::Text(&self.reading.label(field).text))]));
        let view = LibraryView {
            count: self.say("method-count", &[("count", Arg::Count(count))]),
            overview: self.overview(),
            hint: self.search_hint(),
            examples: self.examples(from),
            by,
            sections: self.term_sections(from),
            // Of a large catalogue the terms alone, whose pages have the methods.
            methods: if count > LONGEST_LIST { Vec::new() } else { self.method_links(from, &self.by_name) },
            all: self.href(from, PageKind::Methods(0)),
            pages: self.pages_of_methods(from, None),
            comparisons: (0..checked.comparisons.len())
                .filter(|index| checked.comparisons[*index].title.is_some())
                .map(|index| self.comparison_link(from, index))
                .collect(),
        };
        context.insert("page", &page);
        context.insert("library", &view);
    }

    pub(super) fn method_links(&self, from: Standpoint, methods: &[usize]) -> Vec<MethodLinkView> {
        let link = |method: &usize| MethodLinkView {
            id: self.site.checked.methods[*method].id.clone(),
            name: self.names[*method].clone(),
            link: self.link(from, *method),
        };
        methods.iter().map(link).collect()
    }

    /// One page of the list of all methods by name.
    pub(super) fn methods(&self, number: usize, context: &mut Context) {
        let all = &self.by_name;
        let description = self.say("library-description", &[("count", Arg::Count(all.len()))]);
        let heading = Phrase { text: self.say("library-all", &[]), tag: None };
        self.list_page(PageKind::Methods(number), &heading, (number, all.len()), &description, context);
        let from = self.standpoint(PageKind::Methods(number));
        let view = MethodsView {
            count: self.say("method-count", &[("count", Arg::Count(all.len()))]),
            methods: self.method_links(from, &all[site::part(number, all.len())]),
            pages: self.pages_of_methods(from, Some(number)),
        };
        context.insert("list", &view);
    }

    /// The page of a long list: from the second on, its title says which one it is.
    pub(super) fn list_page(
        &self,
        kind: PageKind,
        heading: &Phrase,
        (number, length): (usize, usize),
        description: &str,
        context: &mut Context,
    ) {
        let args = [
            ("title", Arg::Text(&heading.text)),
            ("page", Arg::Count(number + 1)),
            ("count", Arg::Count(site::parts(length))),
        ];
        let title = if number == 0 { heading.text.clone() } else { self.say("page-of", &args) };
        let page = self.page_view(kind, &title, html::phrase_value(heading), description, None);
        context.insert("page", &page);
    }

    fn pages_of_methods(&self, from: Standpoint, current: Option<usize>) -> Vec<PageLinkView> {
        self.pages(from, (self.by_name.len(), current), PageKind::Methods, |at| self.reading.name(self.by_name[at]))
    }

    /// The pages of the list of pairs, each known by the first names of its first and its last pair.
    fn pages_of_pairs(&self, current: usize) -> Vec<PageLinkView> {
        let page = |number| if number == 0 { PageKind::CompareIndex } else { PageKind::Pairs(number) };
        let comparisons = &self.site.checked.comparisons;
        let name = |at: usize| self.reading.name(comparisons[self.pairs[at]].methods[0]);
        self.pages(self.standpoint(page(current)), (self.pairs.len(), Some(current)), page, name)
    }

    /// Links to all pages of a list, each with what it begins and ends with; none where it has but one.
    pub(super) fn pages(
        &self,
        from: Standpoint,
        (length, current): (usize, Option<usize>),
        page: impl Fn(usize) -> PageKind,
        name: impl Fn(usize) -> Phrase,
    ) -> Vec<PageLinkView> {
        let numbers = 0..if length > LONGEST_LIST { site::parts(length) } else { 0 };
        let link = |number: usize| {
            let of = site::part(number, length);
            let mut ends = vec![name(of.start), name(of.end - 1)];
            ends.dedup();
            let short = |Phrase { text, tag }: &Phrase| {
                html::phrase(&Phrase { text: shortened(text, SPAN).into_owned(), tag: tag.clone() })
            };
            let ends: Vec<String> = ends.iter().map(short).collect();
            PageLinkView {
                href: self.href(from, page(number)),
                number: self.reading.language.conventions.number((number + 1) as f64),
                span: Value::safe_string(&ends.join(" – ")),
                current: current == Some(number),
            }
        };
        numbers.map(link).collect()
    }

    pub(super) fn compare_index(&self, context: &mut Context) {
        let title = self.say("compare-index", &[]);
        let description = self.say("compare-index-description", &[]);
        let page = self.page_view(PageKind::CompareIndex, &title, Value::normal_string(&title), &description, None);
        let comparisons = &self.site.checked.comparisons;
        let curated = (0..comparisons.len()).filter(|index| comparisons[*index].title.is_some());
        context.insert("page", &page);
        let from = self.standpoint(PageKind::CompareIndex);
        let view = CompareIndexView {
            curated: curated.map(|index| self.comparison_link(from, index)).collect(),
            pairs: self.part_of_pairs(from, 0),
            pages: self.pages_of_pairs(0),
            examples: self.examples(from),
            composer: self.composer(),
            switch: self.say("switch", &[("from", Arg::Said("…")), ("to", Arg::Said("…"))]),
            files: Format::ALL
                .map(|format| FileView { name: format.name(), ending: format.ending(), href: String::new() })
                .into(),
        };
        context.insert("compare", &view);
    }

    /// A further page of the list of pairs.
    pub(super) fn further_pairs(&self, number: usize, context: &mut Context) {
        let heading = Phrase { text: self.say("compare-pairs", &[]), tag: None };
        let description = self.say("compare-index-description", &[]);
        self.list_page(PageKind::Pairs(number), &heading, (number, self.pairs.len()), &description, context);
        context.insert("comparisons", &self.part_of_pairs(self.standpoint(PageKind::Pairs(number)), number));
        context.insert("pages", &self.pages_of_pairs(number));
    }

    fn part_of_pairs(&self, from: Standpoint, number: usize) -> Vec<ComparisonLinkView> {
        let pairs = self.pairs[site::part(number, self.pairs.len())].iter();
        pairs.map(|index| self.comparison_link(from, *index)).collect()
    }

    /// All pairs by the names of their methods.
    pub(super) fn sorted_pairs(&self) -> Vec<usize> {
        let methods = |pair: usize| &self.site.checked.comparisons[pair].methods;
        let mut place = vec![0; self.by_name.len()];
        self.by_name.iter().enumerate().for_each(|(at, method)| place[*method] = at);
        let mut pairs: Vec<usize> = site::pairs(self.site.checked).collect();
        pairs.sort_by_key(|pair| methods(*pair).iter().map(|method| place[*method]).collect::<Vec<_>>());
        pairs
    }

    pub(super) fn comparison_link(&self, from: Standpoint, index: usize) -> ComparisonLinkView {
        let comparison = &self.site.checked.comparisons[index];
        let names = || Value::safe_string(&self.versus(&comparison.methods));
        ComparisonLinkView {
            href: self.href(from, PageKind::Comparison(index)),
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
        context.insert("hint", &self.search_hint());
        context.insert("examples", &self.examples(self.standpoint(PageKind::NotFound)));
    }
}
