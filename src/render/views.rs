//! What templates are given: one type per thing that they show. Templates choose markup; they decide nothing.

use serde::Serialize;
use tera::Value;

use crate::render::answer::AnswerView;

/// The site, the same for every page of a language.
#[derive(Serialize)]
pub struct SiteView {
    /// The catalogue's title, as text.
    pub title: String,
    /// The same as HTML.
    pub title_html: Value,
    /// A sentence on it, as HTML.
    pub description: Option<Value>,
    /// Links of the navigation.
    pub library: String,
    /// The page of all comparisons.
    pub compare: String,
    /// The time line, where a method has a year.
    pub timeline: Option<String>,
    /// The map of relations, where there are any.
    pub map: Option<String>,
    /// The sentence on the licence, as HTML.
    pub license: Option<Value>,
    /// Whom to thank, as HTML.
    pub attribution: Option<Value>,
    /// The file of words and paths for scripts.
    pub script_words: String,
    /// Whether the site is opened without a server.
    pub for_files: bool,
    /// The script that shows a page as light or dark as its reader wishes, before it is painted.
    pub scheme: String,
    /// The script that every page has.
    pub page: String,
    /// The tray's script.
    pub tray: String,
    /// The script of comparisons.
    pub tools: String,
    /// The script that puts tables together.
    pub compose: String,
    /// The script of the library.
    pub library_script: String,
    /// The style of what is searched with.
    pub search_style: String,
    /// The style sheet.
    pub style: String,
    /// The style sheet of comparisons.
    pub comparison_style: String,
    /// The style sheet of drawings and of tables of terms.
    pub drawings: String,
    /// The script of tables of terms.
    pub table: String,
    /// The icon.
    pub icon: String,
    /// The site's own style sheet over all others, where it has one: `static/custom.css`.
    pub own_style: Option<String>,
}

/// What every page has.
#[derive(Serialize)]
pub struct PageView {
    /// The language of the page's words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// For the browser's tab: page and site.
    pub title: String,
    /// The heading, as HTML.
    pub heading: Value,
    /// For search engines, as text.
    pub description: String,
    /// A link to the page itself.
    pub href: String,
    /// The whole address, where the site's own is known.
    pub canonical: Option<String>,
    /// `article` or `website`, for Open Graph.
    pub og_type: &'static str,
    /// The page's JSON-LD, safe inside of a script element.
    pub json_ld: Option<Value>,
    /// The page in every language.
    pub alternates: Vec<AlternateView>,
    /// The whole address in the base language, for readers of no listed language.
    pub default_language: Option<String>,
    /// False for pages that search engines should leave out.
    pub indexed: bool,
}

/// The page in one language.
#[derive(Serialize)]
pub struct AlternateView {
    /// The language's tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// A link.
    pub href: String,
    /// The whole address, where the site's own is known.
    pub whole: Option<String>,
    /// Whether it is this page.
    pub current: bool,
}

/// A list of methods under a heading.
#[derive(Serialize)]
pub struct SectionView {
    /// An id for the heading.
    pub id: String,
    /// The heading, as HTML; perhaps a link.
    pub heading: Value,
    /// "12 methods".
    pub count: String,
    /// Its methods.
    pub methods: Vec<MethodLinkView>,
}

/// A method in a list.
#[derive(Serialize)]
pub struct MethodLinkView {
    /// Its id.
    pub id: String,
    /// Its name, as text.
    pub name: String,
    /// A link to its page, as HTML.
    pub link: Value,
}

/// A comparison in a list.
#[derive(Serialize)]
pub struct ComparisonLinkView {
    /// Where to.
    pub href: String,
    /// Title, or the names, as HTML.
    pub html: Value,
    /// The names as HTML, where there is a title.
    pub names: Option<Value>,
}

/// The library.
#[derive(Serialize)]
pub struct LibraryView {
    /// "43 methods".
    pub count: String,
    /// A line on the whole catalogue, as HTML.
    pub overview: Value,
    /// What may be typed into the search.
    pub hint: String,
    /// Comparisons for a start, as HTML.
    pub examples: Option<Value>,
    /// The heading over the terms: "Methods by field".
    pub by: Option<String>,
    /// Terms, each with the methods that have most relations.
    pub sections: Vec<SectionView>,
    /// All methods by name; of a large catalogue none.
    pub methods: Vec<MethodLinkView>,
    /// The list of all methods by name.
    pub all: String,
    /// Its pages, where it has several.
    pub pages: Vec<PageLinkView>,
    /// Curated comparisons.
    pub comparisons: Vec<ComparisonLinkView>,
}

/// One page of the list of all methods.
#[derive(Serialize)]
pub struct MethodsView {
    /// "43 methods", all pages together.
    pub count: String,
    /// Its methods.
    pub methods: Vec<MethodLinkView>,
    /// All pages, where there are several.
    pub pages: Vec<PageLinkView>,
}

/// A link to a page of a long list.
#[derive(Serialize)]
pub struct PageLinkView {
    /// Where to.
    pub href: String,
    /// The page's number, in the language's digits.
    pub number: String,
    /// "Adam – BERT": what it begins and ends with, as HTML.
    pub span: Value,
    /// Whether it is the page that is shown.
    pub current: bool,
}

/// The page of all comparisons.
#[derive(Serialize)]
pub struct CompareIndexView {
    /// Curated ones.
    pub curated: Vec<ComparisonLinkView>,
    /// Pairs, or the first of them.
    pub pairs: Vec<ComparisonLinkView>,
    /// The pages of the list of pairs, where there are several.
    pub pages: Vec<PageLinkView>,
    /// Comparisons for a start, as HTML.
    pub examples: Option<Value>,
    /// What tables are composed from, as JSON.
    pub composer: Value,
    /// What can be taken away.
    pub files: Vec<FileView>,
    /// "What changes from … to …", for a script to fill.
    pub switch: String,
}

/// A comparison in a format for other programs.
#[derive(Serialize)]
pub struct FileView {
    /// The format.
    pub name: &'static str,
    /// The file's ending.
    pub ending: &'static str,
    /// A link; composed comparisons have none.
    pub href: String,
}

/// A comparison of two, read from one to the other.
#[derive(Serialize)]
pub struct SwitchView {
    /// "What changes from A to B", as HTML.
    pub heading: Value,
    /// A sentence a row.
    pub sentences: Vec<String>,
}

/// One method.
#[derive(Serialize)]
pub struct MethodView {
    /// Its id.
    pub id: String,
    /// Its name, as text.
    pub name: String,
    /// What the page begins with, as HTML.
    pub lead: Option<Value>,
    /// The rest of the summary, as HTML.
    pub text: Option<Value>,
    /// Groups of rows: what is recorded and has no other place on the page.
    pub groups: Vec<GroupView>,
    /// The record's line: version, date, sources.
    pub record: RecordView,
    /// "Compare LoRA", as HTML.
    pub compare: Value,
    /// What it may be compared with.
    pub neighbours: Vec<NeighbourView>,
    /// Chosen comparisons that it is in.
    pub comparisons: Vec<ComparisonLinkView>,
    /// Further texts of the record.
    pub notes: Vec<NoteView>,
    /// Further sources, as HTML.
    pub references: Vec<Value>,
    /// How to cite the page, as HTML.
    pub cite: Value,
    /// Where the record can be edited.
    pub edit: Option<String>,
}

/// A method that another one may be compared with.
#[derive(Serialize)]
pub struct NeighbourView {
    /// A link to its page, as HTML; its name alone where the page has such a link in its text.
    pub link: Value,
    /// Where the two are compared.
    pub compare: String,
    /// What it has where the two differ most tellingly, as HTML.
    pub difference: Option<Value>,
    /// Why it is here, as HTML.
    pub why: Option<Value>,
}

/// A text of a record under its label.
#[derive(Serialize)]
pub struct NoteView {
    /// The field's key.
    pub key: String,
    /// Its label, as HTML.
    pub label: Value,
    /// As HTML.
    pub html: Value,
}

/// Methods side by side.
#[derive(Serialize)]
pub struct ComparisonView {
    /// A sentence on it, as HTML.
    pub description: Option<Value>,
    /// What all methods are, and each of them in a few lines.
    pub answer: AnswerView,
    /// The table's caption, as HTML.
    pub caption: Value,
    /// The counting sentence.
    pub counting: String,
    /// The heads of columns.
    pub columns: Vec<ColumnView>,
    /// Whether letters of agreement are shown.
    pub has_groups: bool,
    /// Groups of rows.
    pub groups: Vec<GroupView>,
    /// A sentence on rows that no column has a value in, as HTML.
    pub absent: Option<Value>,
    /// One per column.
    pub records: Vec<RecordView>,
    /// Whether words may be marked.
    pub has_marks: bool,
    /// What can be taken away.
    pub files: Vec<FileView>,
    /// Whether some of them are made by scripts.
    pub files_are_made: bool,
    /// Two methods, read in both directions; empty for more.
    pub switches: Vec<SwitchView>,
    /// Other comparisons with these methods.
    pub more: Vec<ComparisonLinkView>,
}

/// The head of a column.
#[derive(Serialize)]
pub struct ColumnView {
    /// The method's id.
    pub id: String,
    /// A link to its page, as HTML.
    pub html: Value,
}

/// Rows under one heading.
#[derive(Serialize)]
pub struct GroupView {
    /// The heading, as HTML; rows outside of any group have none.
    pub label: Option<Value>,
    /// What `components/row.html`, or on a method's page `components/fact.html`, makes of its rows, where that is known
    /// beforehand; then there are no rows.
    pub html: Option<Value>,
    /// Its rows.
    pub rows: Vec<RowView>,
}

/// One row.
#[derive(Serialize)]
pub struct RowView {
    /// The field's key.
    pub key: String,
    /// Mark, label, distance and help, as HTML.
    pub head: Value,
    /// `same`, `differs` or `partial`.
    pub verdict: &'static str,
    /// How rare the verdict is in this row, from 0 to 3.
    pub telling: u8,
    /// Whether its value is a term of a vocabulary, by which another search engine may narrow down.
    pub facet: bool,
    /// Whether some columns agree although the row differs, so that letters say which.
    pub agreement: bool,
    /// One per column.
    pub cells: Vec<CellView>,
}

/// One cell.
#[derive(Serialize, Default)]
pub struct CellView {
    /// The method's id.
    pub method: String,
    /// The letter of its group of agreement.
    pub group: Option<String>,
    /// The letter and "group", as HTML.
    pub letter: Option<Value>,
    /// The gap's id.
    pub gap: Option<&'static str>,
    /// What `components/cell.html` makes of what follows, where that is known beforehand; then nothing follows.
    pub html: Option<Value>,
    /// The gap's words.
    pub gap_words: Option<String>,
    /// Whether it is a list.
    pub list: bool,
    /// "5 methods".
    pub count: Option<String>,
    /// What is in it.
    pub items: Vec<ItemView>,
}

/// One item of a cell.
#[derive(Serialize)]
pub struct ItemView {
    /// As HTML.
    pub html: Value,
    /// Whether every column has it.
    pub shared: bool,
}

/// What is known of the record itself.
#[derive(Serialize)]
pub struct RecordView {
    /// The method's id.
    pub method: String,
    /// "version 3".
    pub version: Option<String>,
    /// The date as ISO 8601.
    pub updated: Option<String>,
    /// "updated 23 November 2026".
    pub updated_words: Option<String>,
    /// "2 sources".
    pub sources: Option<String>,
    /// The record as data.
    pub data: String,
}
