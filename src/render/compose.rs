//! What a browser needs to put together a table of its own: one small file per method and language, and once per
//! language the fields, words and patterns.
//!
//! In: the cells that the pages are made of. Out: JSON. A script compares answers and joins what is here; it knows no
//! kind of value, cuts no text and holds no words.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Value};

use crate::catalog::Cell;
use crate::catalog::settings::FORMAT;
use crate::compare::{Verdict, answer, gap_answer};
use crate::export::latex;
use crate::kind::{Better, Measure as Axis};
use crate::language::Tag;
use crate::render::answer::{AnswerParts, Card};
use crate::render::marks::Words;
use crate::render::{LanguageRenderer, html};
use crate::site::LONGEST_LIST;
use crate::site::addresses::Standpoint;
use crate::value::extent::Bounds;
use crate::value::{Gap, Item, Position};
use crate::words::{Arg, Pattern, Slot};

/// A method's column.
#[derive(Serialize)]
struct Column<'r> {
    id: &'r str,
    /// The name as text.
    name: &'r str,
    /// The name as HTML, where it is more than the escaped text.
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase: Option<&'r str>,
    /// The head of the column, as HTML.
    head: &'r str,
    /// What answers say of the method.
    card: &'r Card,
    /// The last row's cell, as HTML.
    record: String,
    /// One per field.
    cells: Vec<ColumnCell<'r>>,
    /// The works of the cells that hold sources: key, BibTeX, RIS, CSL-JSON.
    works: Vec<(&'r str, &'r str, &'r str, &'r serde_json::Value)>,
}

/// A cell. A gap has its id; a value has, for each atom, its key, HTML, text and the text's language.
#[derive(Serialize)]
#[serde(untagged)]
enum ColumnCell<'r> {
    Gap(&'static str),
    Value {
        /// What is compared; left out where it is the one key.
        #[serde(skip_serializing_if = "Option::is_none")]
        a: Option<Option<String>>,
        /// Keys.
        k: Vec<&'r str>,
        /// HTML; for a text instead its pieces, every second one a word.
        h: Vec<Markup<'r>>,
        /// Texts with their languages.
        t: Vec<(String, Option<String>)>,
        /// LaTeX, where it is more than the escaped text.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        x: Vec<String>,
        /// First year, number as a text, so that no digit is lost, or the bounds of one: what distances are made of.
        #[serde(skip_serializing_if = "Option::is_none")]
        n: Option<Measure>,
        /// Last year, where it is another one; nothing where there is none yet.
        #[serde(skip_serializing_if = "Option::is_none")]
        e: Option<Option<i32>>,
        /// "5 methods", as HTML.
        #[serde(skip_serializing_if = "Option::is_none")]
        c: Option<String>,
    },
}

#[derive(Serialize)]
#[serde(untagged)]
enum Measure {
    Year(i32),
    Number(String),
    Within(Bounds),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Markup<'r> {
    Html(&'r str),
    Words(&'r Words),
}

/// What is the same for all tables of a language.
#[derive(Serialize)]
struct Composer<'r> {
    /// The format of data, which is handed on with tables.
    format: u32,
    /// The language of the page, as the catalogue lists it.
    tag: &'r str,
    /// The ids of all methods, so that nothing is asked for that is not there; on the page alone, and not of a large
    /// catalogue, whose ids are in the index.
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<String>,
    fields: Vec<ComposerField<'r>>,
    /// Gaps as cells, by their names.
    gaps: BTreeMap<&'static str, GapCell<'r>>,
    words: BTreeMap<&'static str, String>,
    /// Recorded for none of the methods, as HTML.
    absent: Pattern,
    /// "7 of 9 rows differ".
    counting: Pattern,
    /// "1 row is not recorded everywhere".
    partial: Pattern,
    /// Both sentences together.
    joined: Pattern,
    /// "8 years apart".
    years: Pattern,
    /// "apart by {difference}", with a factor, and that bounds overlap.
    apart: (Pattern, Pattern, String),
    /// "recorded for {count} of {total}", "related to each other".
    beside: (Pattern, String),
    caption: Pattern,
    /// Sentences on the way from one method to another, by the ends of their keys.
    switch: BTreeMap<&'static str, Pattern>,
    /// Two names around the language's "vs", as HTML.
    versus: String,
    /// The table around its heads, bodies and records, as HTML.
    table: String,
    /// The letter of a group of columns that agree, as HTML.
    letter: &'r str,
    /// What stands behind the best number of a row, as HTML.
    best: String,
    /// What stands over the table.
    answer: AnswerParts,
}

#[derive(Serialize)]
struct ComposerField<'r> {
    key: &'r str,
    kind: &'static str,
    /// The row's label, as HTML.
    label: &'r str,
    /// The whole head of the row by verdict, as HTML, with `<distance>` where that goes, which no label can have.
    heads: BTreeMap<&'static str, &'r str>,
    /// The same as text.
    text: String,
    /// What the group is known by, and its heading as HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<(&'r str, String)>,
    list: bool,
    /// Whether the order of its items says something.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    kept: bool,
    /// Whether it is shown and not compared.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    shown: bool,
    /// Which numbers are better than others.
    #[serde(skip_serializing_if = "Option::is_none")]
    better: Option<Better>,
    /// How telling the row is where its cells are the same, and where they differ.
    telling: [u8; 2],
    /// A number with its unit: "{number} M".
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
}

/// A gap, as a cell that has no keys.
#[derive(Serialize)]
struct GapCell<'r> {
    gap: &'static str,
    /// What it answers, if it is an answer.
    a: Option<String>,
    k: [&'r str; 0],
    h: [String; 1],
    t: [[&'r str; 1]; 1],
}

/// Words that scripts put into tables and files.
const WORDS: [&str; 6] =
    ["column-label", "mark-differs", "verdict-same", "verdict-differs", "verdict-partial", "verdict-shown"];

/// The sentences of `switch.rs`, by the ends of their keys, and what is filled into each.
const SWITCHES: [(&str, &[Slot]); 9] = [
    ("heading", &[Slot::Text("from"), Slot::Text("to")]),
    ("becomes", &[Slot::Text("field"), Slot::Said("old"), Slot::Said("new")]),
    ("becomes-apart", &[Slot::Text("field"), Slot::Said("old"), Slot::Said("new"), Slot::Said("apart")]),
    ("text", &[Slot::Text("field")]),
    ("adds", &[Slot::Text("field"), Slot::Said("items"), Slot::Count("count")]),
    ("lacks", &[Slot::Text("field"), Slot::Said("items"), Slot::Count("count")]),
    (
        "adds-lacks",
        &[Slot::Text("field"), Slot::Said("added"), Slot::Count("adds"), Slot::Said("lacking"), Slot::Count("lacks")],
    ),
    ("gap", &[Slot::Text("field"), Slot::Said("old"), Slot::Said("new"), Slot::Text("from"), Slot::Text("to")]),
    ("stays", &[Slot::Said("fields"), Slot::Count("count")]),
];

impl LanguageRenderer<'_> {
    /// The file of one method. Its links begin, like those of any file, where it lies itself, which is beside the
    /// method's page.
    pub fn column(&self, method: usize) -> anyhow::Result<Vec<u8>> {
        let record = &self.site.checked.methods[method];
        let mut context = Context::new();
        context.insert_value("words", self.words.clone());
        context.insert("record", &self.record(Standpoint::usual(self.index), method));
        let works = self.site.bibliography.works_of(self.site.checked, &[method]);
        let column = Column {
            id: &record.id,
            name: &self.names[method],
            phrase: Some(self.phrases[method].as_str()).filter(|html| *html != html::escaped(&self.names[method])),
            head: self.links[method].as_str().unwrap_or_default(),
            card: self.card(method),
            record: self.site.tera.render("components/record.html", &context)?,
            cells: (0..record.cells.len()).map(|field| self.column_cell(method, field)).collect(),
            works: works
                .into_iter()
                .filter_map(|work| {
                    let entry = self.site.bibliography.entry(work)?;
                    Some((work, entry.bibtex.as_str(), entry.ris.as_str(), &entry.csl))
                })
                .collect(),
        };
        Ok(serde_json::to_vec(&column)?)
    }

    fn column_cell(&self, method: usize, field: usize) -> ColumnCell<'_> {
        let atoms = match self.cell(method, field) {
            Cell::Gap(gap) => return ColumnCell::Gap(gap.id()),
            Cell::Atoms(atoms) => atoms,
        };
        let rendered = self.rendered(method, field);
        let kind = &self.site.checked.fields()[field].kind;
        let texts = self.texts(method, field);
        let latex: Vec<String> = if matches!(atoms[0].item, Item::Prose(_)) {
            atoms.iter().zip(texts.iter()).map(|(atom, text)| latex::item(self.reading, atom, text)).collect()
        } else {
            Vec::new()
        };
        let differs = latex.iter().zip(texts.iter()).any(|(latex, text)| *latex != latex::escaped(&text.text));
        let answer = answer(self.cell(method, field));
        let position = atoms.first().and_then(|atom| atom.item.position());
        ColumnCell::Value {
            a: Some(answer).filter(|answer| atoms.len() != 1 || answer.as_deref() != Some(&*atoms[0].key)),
            k: atoms.iter().map(|atom| &*atom.key).collect(),
            h: match &rendered.words {
                Some(words) => vec![Markup::Words(words)],
                None => rendered.items.iter().map(|html| Markup::Html(html)).collect(),
            },
            x: if differs { latex } else { Vec::new() },
            t: texts.iter().map(|phrase| (phrase.text.clone(), phrase.tag.as_ref().map(Tag::to_string))).collect(),
            n: position.map(|position| match position {
                Position::Number(value) => Measure::Number(value.to_string()),
                Position::Within(bounds) => Measure::Within(bounds),
                Position::Years(span) => Measure::Year(span.first),
            }),
            e: position.and_then(|position| match position {
                Position::Number(_) | Position::Within(_) => None,
                Position::Years(span) => Some(span.last).filter(|last| *last != Some(span.first)),
            }),
            c: kind.names_methods().then(|| {
                let count = self.say("method-count", &[("count", Arg::Count(atoms.len()))]);
                format!("<p class=\"count\">{}</p>", html::escaped(&count))
            }),
        }
    }

    /// The data of the page on which tables are put together, safe inside of a script element.
    pub(super) fn composer(&self) -> Value {
        let methods = &self.site.checked.methods;
        let ids = || methods.iter().map(|method| method.id.as_str()).collect::<Vec<_>>().join(" ");
        html::data(&Composer { ids: (methods.len() <= LONGEST_LIST).then(ids), ..self.composer_view() })
    }

    /// The same as a file, for other pages.
    pub(super) fn composer_data(&self) -> Vec<u8> {
        serde_json::to_vec(&self.composer_view()).expect("views have text keys, so they are always JSON")
    }

    fn composer_view(&self) -> Composer<'_> {
        Composer {
            format: FORMAT,
            tag: self.reading.language.tag.as_str(),
            ids: None,
            fields: (0..self.labels.len()).map(|field| self.composer_field(field)).collect(),
            gaps: self.gaps.iter().map(|(gap, words)| (gap.id(), gap_cell(*gap, words))).collect(),
            words: WORDS.iter().map(|key| (*key, self.say(key, &[]))).collect(),
            absent: self.pattern("absent-rows", &[Slot::Said("fields"), Slot::Count("count")]).map(html::escaped),
            counting: self.pattern("counting-all", &[Slot::Count("shown"), Slot::Count("differing")]),
            partial: self.pattern("counting-partial", &[Slot::Count("count")]),
            joined: self.pattern("counting-joined", &[Slot::Said("all"), Slot::Said("partial")]),
            years: self.pattern("years-apart", &[Slot::Count("count")]),
            apart: (
                self.pattern("numbers-apart", &[Slot::Said("difference")]),
                self.pattern("numbers-apart-ratio", &[Slot::Said("difference"), Slot::Said("ratio")]),
                self.say("numbers-overlap", &[]),
            ),
            beside: (
                self.pattern("row-recorded", &[Slot::Count("count"), Slot::Count("total")]),
                self.say("row-mutual", &[]),
            ),
            caption: self.pattern("compare-caption", &[Slot::Said("names"), Slot::Said("count")]),
            switch: SWITCHES.iter().map(|(name, slots)| (*name, self.switch_pattern(name, slots))).collect(),
            versus: self.versus_html("{0}", "{1}"),
            table: self.table_frame(),
            letter: &self.letter,
            best: self.best_html(),
            answer: self.answer_parts(),
        }
    }

    fn switch_pattern(&self, name: &str, slots: &[Slot]) -> Pattern {
        match name {
            "heading" => self.pattern("switch", slots),
            _ => self.pattern(&format!("switch-{name}"), slots),
        }
    }

    /// The table around what scripts put into it.
    fn table_frame(&self) -> String {
        let word = |key: &str| html::escaped(&self.say(key, &[]));
        let caption = self.caption("{names}", "{count}");
        format!(
            "<table class=\"comparison\" data-columns=\"{{columns}}\"><caption>{}</caption>\
             <thead><tr><th scope=\"col\" class=\"corner\">{}</th>{{heads}}</tr></thead>{{bodies}}\
             <tfoot><tr class=\"record\"><th scope=\"row\">{}</th>{{records}}</tr></tfoot></table>",
            caption.as_str().unwrap_or_default(),
            word("column-label"),
            word("field-record"),
        )
    }

    fn composer_field(&self, field: usize) -> ComposerField<'_> {
        let own = &self.site.checked.fields()[field];
        ComposerField {
            key: &own.key,
            kind: own.kind.name(),
            label: self.labels[field].as_str().unwrap_or_default(),
            text: self.reading.label(field).text,
            heads: Verdict::ALL
                .iter()
                .filter(|verdict| **verdict == Verdict::Absent || own.compared != (**verdict == Verdict::Shown))
                .map(|verdict| (verdict.id(), self.heads[field][*verdict as usize].as_str()))
                .collect(),
            group: own.group.as_ref().map(|group| (group.base(), self.group_heading(group))),
            list: own.kind.is_list(),
            kept: own.kind.keeps_order(),
            shown: !own.compared,
            better: own.kind.params().better,
            telling: [Verdict::Same, Verdict::Differs].map(|verdict| self.site.telling.step(field, verdict)),
            unit: match own.kind.spec().measure {
                Some(Axis::Numbers) => Some(match &own.kind.params().unit {
                    Some(unit) => {
                        self.say("number-unit", &[("number", Arg::Said("{number}")), ("unit", Arg::Said(unit))])
                    }
                    None => "{number}".to_owned(),
                }),
                Some(Axis::Years) | None => None,
            },
        }
    }
}

fn gap_cell(gap: Gap, words: &str) -> GapCell<'_> {
    GapCell {
        gap: gap.id(),
        a: gap.is_answer().then(|| gap_answer(gap)),
        k: [],
        h: [format!("<span class=\"gap\">{}</span>", html::escaped(words))],
        t: [[words]],
    }
}
