//! What the first page says of a catalogue: how many methods, of which fields, when somebody last changed them; each
//! field with the methods that have most relations; and what to compare for a start.
//!
//! In: a checked catalogue. Out: views for the library, for the page that composes tables, and for the one that is shown
//! where there is nothing.

use std::cmp::Reverse;

use tera::Value;

use crate::catalog::Term;
use crate::render::views::SectionView;
use crate::render::{Html, LanguageRenderer, html};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
use crate::value::Gap;
use crate::words::Arg;

/// How many methods stand for a term, and how many links of that kind a page has at most.
const BEST: usize = 5;
const LINKS: usize = 240;

/// How many methods without a term are listed.
const WITHOUT: usize = 60;

/// How many terms the sentence on a catalogue names.
const NAMED: usize = 6;

/// How many comparisons are suggested.
const EXAMPLES: usize = 3;

impl LanguageRenderer<'_> {
    /// "43 methods · Deep learning (25), Statistics (5) · updated November 23, 2026", as HTML.
    pub(super) fn overview(&self) -> Value {
        let checked = self.site.checked;
        let count = self.say("method-count", &[("count", Arg::Count(checked.methods.len()))]);
        let updated = checked.methods.iter().filter_map(|method| method.updated).max();
        let updated = updated.map(|date| self.say("updated", &[("date", Arg::Said(&self.reading.date(date)))]));
        let parts = [Some(html::escaped(&count)), self.largest_terms(), updated.as_deref().map(html::escaped)];
        Value::safe_string(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }

    /// The largest terms of the first vocabulary, each with the number of its methods.
    fn largest_terms(&self) -> Option<String> {
        let mut terms: Vec<&Term> = self.terms_of(self.first_vocabulary()?).map(|(_, term)| term).collect();
        terms.sort_by_key(|term| Reverse(term.methods.len()));
        let said = terms.into_iter().take(NAMED).map(|term| {
            let label = html::phrase(&self.reading.localised(&term.label));
            let count = self.reading.language.conventions.number(term.methods.len() as f64);
            self.say_html("with-note", &[Html::Said("text", &label), Html::Said("note", &html::escaped(&count))])
        });
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| self.list_of_html(said.iter().map(String::as_str)))
    }

    /// The field by whose terms the first page is ordered.
    pub(super) fn first_vocabulary(&self) -> Option<usize> {
        self.site.checked.fields().iter().position(|field| field.kind.has_terms())
    }

    /// The terms of a vocabulary that have methods, by their labels.
    fn terms_of(&self, field: usize) -> impl Iterator<Item = (usize, &Term)> {
        let key = &self.site.checked.fields()[field].key;
        let terms = self.site.checked.vocabularies[key].terms.iter().enumerate();
        let mut terms: Vec<_> = terms.filter(|(_, term)| !term.methods.is_empty()).collect();
        terms.sort_by(|(_, a), (_, b)| {
            let text = |term: &Term| self.reading.localised(&term.label).text;
            self.reading.language.conventions.compare(&text(a), &text(b)).then_with(|| a.id.cmp(&b.id))
        });
        terms.into_iter()
    }

    /// Each term of the first vocabulary with the methods that have most relations; then the methods without a term, by
    /// the reason, since what nobody has written down is another thing than what there is not.
    pub(super) fn term_sections(&self, from: Standpoint) -> Vec<SectionView> {
        let Some(field) = self.first_vocabulary() else { return Vec::new() };
        let terms: Vec<_> = self.terms_of(field).collect();
        let most = (LINKS / terms.len().max(1)).min(BEST);
        let section = |id: &str, heading: Value, methods: &[usize], most: usize| SectionView {
            id: id.to_owned(),
            heading,
            count: self.say("method-count", &[("count", Arg::Count(methods.len()))]),
            methods: self.method_links(from, &self.best_connected(methods, most)),
        };
        let with = terms.iter().map(|(number, term)| {
            let label = html::phrase(&self.reading.localised(&term.label));
            let heading = html::link(&self.href(from, PageKind::Term(field, *number)), &label);
            section(&term.id, Value::safe_string(&heading), &term.methods, most)
        });
        let label = self.reading.label(field).text;
        let without = Gap::ALL.iter().filter_map(|gap| {
            let methods = (0..self.names.len()).filter(|method| self.cell(*method, field).gap() == Some(*gap));
            let methods: Vec<usize> = methods.collect();
            let args = [("field", Arg::Text(&label)), ("gap", Arg::Said(&self.gaps[gap]))];
            let heading = || Value::normal_string(&self.say("no-term", &args));
            (!methods.is_empty()).then(|| section(&format!("without-{}", gap.id()), heading(), &methods, WITHOUT))
        });
        with.chain(without).collect()
    }

    /// Those of some methods that have most relations, most first.
    fn best_connected(&self, methods: &[usize], most: usize) -> Vec<usize> {
        let mut methods = methods.to_vec();
        methods.sort_by(|a, b| self.relations_of(*b).cmp(&self.relations_of(*a)).then_with(|| self.order(*a, *b)));
        methods.truncate(most);
        methods
    }

    fn relations_of(&self, method: usize) -> usize {
        self.site.relations.with(method).len()
    }

    /// The pairs with pages whose methods have most relations, no method twice.
    fn example_pairs(&self) -> Vec<(usize, [usize; 2])> {
        let comparisons = self.site.checked.comparisons.iter().enumerate();
        let mut pairs: Vec<(usize, [usize; 2])> =
            comparisons.filter_map(|(index, own)| Some((index, own.methods.as_slice().try_into().ok()?))).collect();
        pairs.sort_by_key(|(index, [one, other])| {
            (Reverse(self.relations_of(*one) + self.relations_of(*other)), *index)
        });
        let mut taken: Vec<usize> = Vec::new();
        pairs.retain(|(_, pair)| {
            let is_new = pair.iter().all(|method| !taken.contains(method)) && taken.len() < 2 * EXAMPLES;
            if is_new {
                taken.extend(pair);
            }
            is_new
        });
        pairs
    }

    /// "For example: Random Forest vs XGBoost, …", as HTML; nothing where no two methods have a page.
    pub(super) fn examples(&self, from: Standpoint) -> Option<Value> {
        let links = self
            .example_pairs()
            .into_iter()
            .map(|(index, pair)| html::link(&self.href(from, PageKind::Comparison(index)), &self.versus(&pair)));
        let links: Vec<String> = links.collect();
        let list = self.list_of_html(links.iter().map(String::as_str));
        (!links.is_empty()).then(|| Value::safe_string(&self.say_html("for-example", &[Html::Said("list", &list)])))
    }

    /// What a reader may type: "Random Forest vs XGBoost", else what is searched.
    pub(super) fn search_hint(&self) -> String {
        let pair = self.example_pairs().into_iter().next();
        pair.map_or_else(|| self.say("search-hint", &[]), |(_, pair)| self.reading.versus(&pair))
    }
}
