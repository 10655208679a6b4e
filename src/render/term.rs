//! The page of a term: its methods as a table that scripts can sort, on a time line, and on a map.
//!
//! In: a term. Out: its views in the context. The table is whole without scripts; what a script sorts by is in it.

use serde::Serialize;
use tera::{Context, Value};

use crate::drawing::timeline::{Chronicle, year};
use crate::render::timeline::year_link;
use crate::render::views::ComparisonLinkView;
use crate::render::{LanguageRenderer, html};
use crate::site::PageKind;
use crate::value::{Item, Kind};
use crate::words::Arg;

/// Up to so many methods have all short fields as columns.
const ALL_COLUMNS: usize = 60;
/// More methods than this have name and year only, so that the page stays small.
const SOME_COLUMNS: usize = 200;
/// No table has more columns than this besides the name.
const MOST_COLUMNS: usize = 12;
/// No cell has more items than this; a paper's fifty authors are on the method's own page.
const ITEMS: usize = 4;

/// One term of a vocabulary.
#[derive(Serialize)]
struct TermView {
    /// What the vocabulary is called, as HTML.
    field: Value,
    /// "12 methods".
    count: String,
    /// The table's caption.
    caption: String,
    /// Comparisons of methods that have the term.
    comparisons: Vec<ComparisonLinkView>,
    /// Labels of columns behind the name.
    columns: Vec<TermColumnView>,
    /// A row for each method.
    rows: Vec<TermRowView>,
    /// Whether rows are in the order of time, not of names.
    by_year: bool,
    /// "Select {name}", for the script.
    select: String,
    /// Where chosen methods are compared.
    compare: String,
}

/// The head of a column.
#[derive(Serialize)]
struct TermColumnView {
    key: String,
    label: Value,
    numeric: bool,
}

/// A method.
#[derive(Serialize)]
struct TermRowView {
    /// An id for links to the year; only its first row has one, and only where rows are in the order of time.
    anchor: Option<String>,
    id: String,
    name: String,
    link: Value,
    cells: Vec<TermCellView>,
}

/// What a method says in a column.
#[derive(Serialize)]
struct TermCellView {
    gap: Option<&'static str>,
    gap_words: String,
    /// A number to sort by, where text would sort wrongly.
    sort: Option<String>,
    html: Value,
}

impl LanguageRenderer<'_> {
    pub(super) fn term(&self, field: usize, term: usize, context: &mut Context) {
        let checked = self.site.checked;
        let own = &checked.vocabularies[&checked.fields()[field].key].terms[term];
        let label = self.reading.localised(&own.label);
        let field_label = self.reading.label(field);
        let count = own.methods.len();
        let args =
            [("count", Arg::Count(count)), ("field", Arg::Text(&field_label.text)), ("term", Arg::Text(&label.text))];
        let description = self.say("term-description", &args);
        let page =
            self.page_view(PageKind::Term(field, term), &label.text, html::phrase_value(&label), &description, None);
        let curated = (0..checked.comparisons.len()).filter(|index| {
            let comparison = &checked.comparisons[*index];
            comparison.title.is_some()
                && comparison.methods.iter().all(|method| own.methods.binary_search(method).is_ok())
        });
        let chronicle = Chronicle::of(checked, own.methods.iter().copied());
        let columns = self.term_columns(field, &own.methods);
        let view = TermView {
            field: html::phrase_value(&field_label),
            count: self.say("method-count", &[("count", Arg::Count(count))]),
            caption: description.clone(),
            comparisons: curated.map(|index| self.comparison_link(index)).collect(),
            select: self.say("term-select", &[("name", Arg::Text("{name}"))]),
            by_year: chronicle.as_ref().is_some_and(Chronicle::is_big),
            rows: self.term_rows(&own.methods, &columns, chronicle.as_ref()),
            columns: columns.into_iter().map(|column| self.term_column(column)).collect(),
            compare: self.href(PageKind::CompareIndex),
        };
        context.insert("page", &page);
        context.insert("term", &view);
        context.insert("maps", &self.maps(&own.methods, Some(field)));
        if let Some(chronicle) = chronicle.filter(|_| count > 1) {
            let mut view = self.timeline_view(&chronicle, &|year| year_link("", year));
            // The table of many methods is in the order of time, and so is the list already.
            if chronicle.is_big() {
                view.without_list();
            }
            context.insert("timeline", &view);
        }
    }

    /// The fields that are columns: short ones, and those that some method says something in.
    fn term_columns(&self, of: usize, methods: &[usize]) -> Vec<usize> {
        let fields = self.site.checked.fields();
        let fits = |field: usize| match fields[field].kind {
            Kind::Year => true,
            Kind::People | Kind::Text => methods.len() <= SOME_COLUMNS,
            Kind::Term | Kind::Number { .. } | Kind::Flag | Kind::Choice { .. } => methods.len() <= ALL_COLUMNS,
            Kind::Prose | Kind::Source | Kind::Names | Kind::Methods | Kind::Link => false,
        };
        let said = |field: &usize| methods.iter().any(|method| !self.cell(*method, *field).atoms().is_empty());
        (0..fields.len()).filter(|field| *field != of && fits(*field)).filter(said).take(MOST_COLUMNS).collect()
    }

    fn term_column(&self, field: usize) -> TermColumnView {
        let declared = &self.site.checked.fields()[field];
        let numeric = matches!(declared.kind, Kind::Year | Kind::Number { .. });
        TermColumnView { key: declared.key.clone(), label: self.labels[field].clone(), numeric }
    }

    /// Rows by name; of very many methods by year, so that the time line can lead to them.
    fn term_rows(&self, methods: &[usize], columns: &[usize], chronicle: Option<&Chronicle>) -> Vec<TermRowView> {
        let mut order = self.sorted(methods.iter().copied());
        let big = chronicle.filter(|chronicle| chronicle.is_big());
        let first = |method: usize| {
            let year = year(self.cell(method, big?.field))?;
            year.bounds().map(|(from, _)| from)
        };
        if big.is_some() {
            // What has no year stands at the end.
            order.sort_by_key(|method| (first(*method).is_none(), first(*method)));
        }
        let mut last = None;
        let rows = order.into_iter().map(|method| {
            let own = first(method);
            let anchor = own.filter(|_| own != last).map(|year| format!("y{year}"));
            last = own;
            TermRowView {
                anchor,
                id: self.site.checked.methods[method].id.clone(),
                name: self.names[method].clone(),
                link: self.links[method].clone(),
                cells: columns.iter().map(|field| self.term_cell(method, *field)).collect(),
            }
        });
        rows.collect()
    }

    fn term_cell(&self, method: usize, field: usize) -> TermCellView {
        let cell = self.cell(method, field);
        let sort = cell.atoms().first().and_then(|atom| match &atom.item {
            Item::Year(year) => year.bounds().map(|(from, _)| from.to_string()),
            Item::Number { value, .. } => Some(value.to_string()),
            _ => None,
        });
        let items = self.cells[method][field].items.iter().filter_map(Value::as_str);
        let more = if self.cells[method][field].items.len() > ITEMS { " …" } else { "" };
        let separator = html::escaped(&self.say("list-separator", &[]));
        TermCellView {
            gap: cell.gap().map(|gap| gap.id()),
            gap_words: cell.gap().map(|gap| self.gaps[&gap].clone()).unwrap_or_default(),
            sort,
            html: Value::safe_string(&(items.take(ITEMS).collect::<Vec<_>>().join(&separator) + more)),
        }
    }
}
