//! The page of a term: its methods as a table that scripts can sort, on a time line, and on a map.
//!
//! In: a term. Out: its views in the context. The table is whole without scripts; what a script sorts by is in it. The
//! table of very many methods goes on on further pages, which have nothing else.

use serde::Serialize;
use tera::{Context, Value};

use crate::drawing::timeline::{Chronicle, year};
use crate::kind::Room;
use crate::reading::Phrase;
use crate::render::timeline::year_link;
use crate::render::views::{ComparisonLinkView, PageLinkView};
use crate::render::{LanguageRenderer, html};
use crate::site::addresses::Standpoint;
use crate::site::{self, LONGEST_LIST, PageKind};
use crate::value::Gap;
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
    /// A row for each method of this page.
    rows: Vec<TermRowView>,
    /// The pages of the table, where there are several.
    pages: Vec<PageLinkView>,
    /// Whether rows are in the order of time, not of names.
    by_year: bool,
    /// Whether all rows are on this page, so that sorting them says something.
    sortable: bool,
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

/// The order of a term's methods, on all pages of its table.
struct TermTable {
    /// The methods; the first one of a year with that year, where rows are in the order of time.
    rows: Vec<(usize, Option<i32>)>,
    /// The field with the years, where rows are in the order of time.
    year_field: Option<usize>,
}

impl TermTable {
    /// The page on which a year begins.
    fn page_of(&self, year: i32) -> usize {
        self.rows.iter().position(|(_, own)| *own == Some(year)).unwrap_or_default() / LONGEST_LIST
    }
}

impl LanguageRenderer<'_> {
    pub(super) fn term(&self, field: usize, term: usize, context: &mut Context) {
        let checked = self.site.checked;
        let own = &checked.vocabularies[&checked.fields()[field].key].terms[term];
        let curated = (0..checked.comparisons.len()).filter(|index| {
            let comparison = &checked.comparisons[*index];
            comparison.title.is_some()
                && comparison.methods.iter().all(|method| own.methods.binary_search(method).is_ok())
        });
        let from = self.standpoint(PageKind::Term(field, term));
        let chronicle = Chronicle::of(checked, own.methods.iter().copied());
        let table = self.term_table(&own.methods, chronicle.as_ref());
        let comparisons = curated.map(|index| self.comparison_link(from, index)).collect();
        self.term_page((field, term, 0), &table, comparisons, context);
        context.insert("maps", &self.maps(from, &own.methods, Some(field)));
        if let Some(chronicle) = chronicle.filter(|_| own.methods.len() > 1) {
            let href = |year: i32| match table.page_of(year) {
                0 => String::new(),
                number => self.href(from, PageKind::TermPart(field, term, number)),
            };
            let mut view = self.timeline_view(from, &chronicle, &|year| year_link(&href(year), year));
            // The table of many methods is in the order of time, and so is the list already.
            if chronicle.is_big() {
                view.without_list();
            }
            context.insert("timeline", &view);
        }
    }

    /// A further page of a term's table.
    pub(super) fn term_part(&self, field: usize, term: usize, number: usize, context: &mut Context) {
        let checked = self.site.checked;
        let methods = &checked.vocabularies[&checked.fields()[field].key].terms[term].methods;
        let table = self.term_table(methods, Chronicle::of(checked, methods.iter().copied()).as_ref());
        self.term_page((field, term, number), &table, Vec::new(), context);
    }

    /// What all pages of a term have.
    fn term_page(
        &self,
        (field, term, number): (usize, usize, usize),
        table: &TermTable,
        comparisons: Vec<ComparisonLinkView>,
        context: &mut Context,
    ) {
        let checked = self.site.checked;
        let own = &checked.vocabularies[&checked.fields()[field].key].terms[term];
        let label = self.reading.localised(&own.label);
        let field_label = self.reading.label(field);
        let count = own.methods.len();
        let args =
            [("count", Arg::Count(count)), ("field", Arg::Text(&field_label.text)), ("term", Arg::Text(&label.text))];
        let description = self.say("term-description", &args);
        let page = |number| match number {
            0 => PageKind::Term(field, term),
            _ => PageKind::TermPart(field, term, number),
        };
        let from = self.standpoint(page(number));
        let columns = self.term_columns(field, &own.methods);
        let view = TermView {
            field: html::phrase_value(&field_label),
            count: self.say("method-count", &[("count", Arg::Count(count))]),
            caption: description.clone(),
            comparisons,
            by_year: table.year_field.is_some(),
            sortable: count <= LONGEST_LIST,
            rows: self.term_rows(from, &table.rows[site::part(number, count)], &columns),
            pages: self.pages(from, (count, Some(number)), page, |at| self.term_row_name(table, at)),
            columns: columns.into_iter().map(|column| self.term_column(column)).collect(),
        };
        self.list_page(page(number), &label, (number, count), &description, context);
        context.insert("term", &view);
    }

    /// The fields that are columns: short ones, and those that some method says something in.
    fn term_columns(&self, of: usize, methods: &[usize]) -> Vec<usize> {
        let fields = self.site.checked.fields();
        let fits = |field: usize| match fields[field].kind.spec().room {
            Room::Any => true,
            Room::Some => methods.len() <= SOME_COLUMNS,
            Room::Many => methods.len() <= ALL_COLUMNS,
            Room::None => false,
        };
        let said = |field: &usize| methods.iter().any(|method| !self.cell(*method, *field).atoms().is_empty());
        (0..fields.len()).filter(|field| *field != of && fits(*field)).filter(said).take(MOST_COLUMNS).collect()
    }

    fn term_column(&self, field: usize) -> TermColumnView {
        let declared = &self.site.checked.fields()[field];
        let numeric = declared.kind.spec().measure.is_some();
        TermColumnView { key: declared.key.clone(), label: self.labels[field].clone(), numeric }
    }

    /// Rows by name; of very many methods by year, so that the time line can lead to them.
    fn term_table(&self, methods: &[usize], chronicle: Option<&Chronicle>) -> TermTable {
        let mut order = self.sorted(methods.iter().copied());
        let Some(chronicle) = chronicle.filter(|chronicle| chronicle.is_big()) else {
            return TermTable { rows: order.into_iter().map(|method| (method, None)).collect(), year_field: None };
        };
        let first = |method: usize| year(self.cell(method, chronicle.field))?.bounds().map(|(from, _)| from);
        // What has no year stands at the end.
        order.sort_by_cached_key(|method| (first(*method).is_none(), first(*method)));
        let mut last = None;
        let rows = order.into_iter().map(|method| {
            let own = first(method).filter(|year| Some(*year) != last);
            last = first(method);
            (method, own)
        });
        TermTable { rows: rows.collect(), year_field: Some(chronicle.field) }
    }

    /// What a row is known by: its method's year where rows are in the order of time, else its name.
    fn term_row_name(&self, table: &TermTable, at: usize) -> Phrase {
        let (method, _) = table.rows[at];
        let Some(field) = table.year_field else { return self.reading.name(method) };
        match year(self.cell(method, field)) {
            Some(year) => self.reading.year(year),
            None => Phrase { text: self.gaps[&Gap::NotRecorded].clone(), tag: None },
        }
    }

    fn term_rows(&self, from: Standpoint, rows: &[(usize, Option<i32>)], columns: &[usize]) -> Vec<TermRowView> {
        let row = |(method, year): &(usize, Option<i32>)| TermRowView {
            anchor: year.map(|year| format!("y{year}")),
            id: self.site.checked.methods[*method].id.clone(),
            name: self.names[*method].clone(),
            link: self.link(from, *method),
            cells: columns.iter().map(|field| self.term_cell(from, *method, *field)).collect(),
        };
        rows.iter().map(row).collect()
    }

    fn term_cell(&self, from: Standpoint, method: usize, field: usize) -> TermCellView {
        let cell = self.cell(method, field);
        let sort = cell.atoms().first().and_then(|atom| atom.item.sorting());
        let items: Vec<String> =
            cell.atoms().iter().take(ITEMS).map(|atom| self.atom(from, method, field, atom)).collect();
        let more = if cell.atoms().len() > ITEMS { " …" } else { "" };
        let separator = html::escaped(&self.say("list-separator", &[]));
        TermCellView {
            gap: cell.gap().map(|gap| gap.id()),
            gap_words: cell.gap().map(|gap| self.gaps[&gap].clone()).unwrap_or_default(),
            sort,
            html: Value::safe_string(&(items.join(&separator) + more)),
        }
    }
}
