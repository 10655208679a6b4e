//! The one list of methods that a reader of a method may want to compare it with.
//!
//! In: a method. Out: views of its neighbours, each once: those that its record names, the nearest ones with the reasons,
//! and the others that it has a page with; each with what it differs in most tellingly. Nothing is compared here but
//! whether two answers are one.

use tera::Value;

use crate::catalog::{Atom, Cell};
use crate::reading::Phrase;
use crate::render::views::NeighbourView;
use crate::render::{Html, LanguageRenderer, html, shortened};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
use crate::value::Item;

/// How long a value may be, in characters, and how many of a list are told.
const VALUE: usize = 110;
const VALUES: usize = 3;

/// More neighbours than these are listed without what they differ in, so that a page on what everybody builds on can be
/// loaded.
const TOLD: usize = 60;

impl LanguageRenderer<'_> {
    /// The neighbours, in the order in which a reader needs them, each perhaps with the reason why it is one, as HTML.
    pub(super) fn neighbours(&self, method: usize) -> Vec<(usize, Option<String>)> {
        let mut known: Vec<(usize, Option<String>)> = Vec::new();
        let mut add = |other: usize, why: Option<String>| match known.iter_mut().find(|(known, _)| *known == other) {
            Some((_, reason)) => *reason = reason.take().or(why),
            None => known.push((other, why)),
        };
        for (field, other) in self.related_by_record(method) {
            add(other, self.labels[field].as_str().map(str::to_owned));
        }
        for near in self.site.near(method) {
            add(near.method, Some(html::escaped(&self.reading.reasons(near))));
        }
        let mut others = self.site.checked.methods[method].referenced_by.clone();
        others.extend(self.partners(method));
        for other in self.sorted(others) {
            add(other, None);
        }
        known
    }

    /// The same as views. `text` is HTML of the page: a name that is a link there is none once more.
    pub(super) fn neighbour_views(
        &self,
        from: Standpoint,
        method: usize,
        neighbours: Vec<(usize, Option<String>)>,
        text: &str,
    ) -> Vec<NeighbourView> {
        let views = neighbours.into_iter().enumerate().map(|(place, (other, why))| {
            let is_linked =
                text.contains(html::link(&self.href(from, PageKind::Method(other)), "").trim_end_matches("</a>"));
            let is_told = place < TOLD;
            NeighbourView {
                link: if is_linked { Value::safe_string(&self.phrases[other]) } else { self.link(from, other) },
                compare: self.comparison_of(from, method, other),
                difference: if is_told { self.difference(method, other) } else { None },
                why: why.filter(|_| is_told).map(|why| Value::safe_string(&why)),
            }
        });
        views.collect()
    }

    /// The methods that the record names, each with the field that names it.
    fn related_by_record(&self, method: usize) -> impl Iterator<Item = (usize, usize)> {
        let checked = self.site.checked;
        let cells = checked.methods[method].cells.iter().enumerate();
        let atoms = cells.flat_map(|(field, cell)| cell.atoms().iter().map(move |atom| (field, atom)));
        atoms.filter_map(move |(field, atom)| match &atom.item {
            Item::Method(id) => Some((field, checked.find(id).filter(|other| *other != method)?)),
            _ => None,
        })
    }

    /// The methods that it has a page with, two by two.
    fn partners(&self, method: usize) -> impl Iterator<Item = usize> {
        let comparisons = self.site.comparisons_of[method].iter().map(|index| &self.site.checked.comparisons[*index]);
        let pairs = comparisons.filter(|comparison| comparison.methods.len() == 2);
        pairs.flat_map(|pair| pair.methods.iter().copied()).filter(move |other| *other != method)
    }

    /// What another method has where the two differ most tellingly: "Year: 2006", as HTML.
    fn difference(&self, method: usize, other: usize) -> Option<Value> {
        let [own, others] = [method, other].map(|method| &self.site.checked.methods[method]);
        let field = self.site.telling.difference(own, others)?;
        let said = match &others.cells[field] {
            Cell::Gap(gap) => html::escaped(&self.gaps[gap]),
            Cell::Atoms(atoms) => {
                let is_own = |atom: &&Atom| own.answers[field].as_ref().is_some_and(|own| own.has(atom.symbol));
                let mut told: Vec<&Atom> = atoms.iter().filter(|atom| !is_own(atom)).take(VALUES).collect();
                if told.is_empty() {
                    told.extend(atoms.iter().take(VALUES));
                }
                let told: Vec<String> = told.into_iter().map(|atom| self.brief(field, atom)).collect();
                self.list_of_html(told.iter().map(String::as_str))
            }
        };
        let label = format!("<b>{}</b>", self.labels[field].as_str().unwrap_or_default());
        let args = [Html::Said("field", &label), Html::Said("text", &said)];
        Some(Value::safe_string(&self.say_html("search-reason", &args)))
    }

    fn brief(&self, field: usize, atom: &Atom) -> String {
        let Phrase { text, tag } = self.reading.atom_without_prose(field, atom);
        html::phrase(&Phrase { text: shortened(&text, VALUE).into_owned(), tag })
    }
}
