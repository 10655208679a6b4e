//! The answer that a comparison begins with: what all methods are, then each of them in a few lines.
//!
//! In: a comparison and its methods. Out: HTML for the page, over its table. A method's lines are made once per language
//! and put into every page that shows them, and into `column.json`, so that a browser that composes tables says the same.
//! What nobody recorded is left out here: the table says which gap it is.

use std::cmp::Reverse;

use serde::Serialize;
use tera::Value;

use crate::compare::{Comparison, Row, Verdict};
use crate::kind::{self, Spec};
use crate::render::{Html, LanguageRenderer, html};
use crate::value::person::Person;
use crate::value::{Item, prose};
use crate::words::{Arg, Pattern, Slot};

/// How many methods have lines of their own. More of them would push the table out of sight.
const MOST: usize = 4;

/// How many methods say their type beside their first sentence. Of more, the columns are narrow: a type stands there for
/// the sentence of a method without a summary.
const WITH_TYPES: usize = 3;

/// From which step on a row is named, and how many are.
const RARE: u8 = 2;
const MOST_RARE: usize = 3;

/// A method in a few lines, as HTML. Between the two stands its type, which is marked against other methods.
#[derive(Serialize)]
pub(super) struct Card {
    /// Name, year and originators.
    head: String,
    /// The first sentence on it, or nothing.
    sentence: String,
}

/// The answer of a page.
#[derive(Serialize)]
pub(super) struct AnswerView {
    /// What all are, and what is rare about them, as HTML.
    lines: Vec<Value>,
    /// A method each, as HTML; none where there are too many.
    methods: Vec<Value>,
}

/// What a browser needs to make the same.
#[derive(Serialize)]
pub(super) struct AnswerParts {
    /// The most methods with lines of their own, and with their types beside the sentence.
    most: [usize; 2],
    /// The fields whose values say by themselves what a method is.
    terms: Vec<usize>,
    /// The field that is marked against other methods.
    #[serde(rename = "type")]
    kind: Option<usize>,
    /// What two share, and what more share, as HTML.
    both: Pattern,
    all: Pattern,
    /// What is rare about them: from which step on, how many rows, the words, and a row with its verdict, as HTML.
    rare: (u8, usize, Pattern, Pattern),
}

impl LanguageRenderer<'_> {
    /// The answer to how these methods differ.
    pub(super) fn answer(&self, comparison: &Comparison, methods: &[usize]) -> AnswerView {
        let own = if methods.len() > MOST { &[] } else { methods };
        let html = |(column, method): (usize, &usize)| {
            let Card { head, sentence } = self.card(*method);
            let kind = self.leading("type", &kind::text::SPEC).filter(|field| {
                self.cell(*method, *field).gap().is_none() && (methods.len() <= WITH_TYPES || sentence.is_empty())
            });
            let kind = kind.map(|field| {
                let items = self.items(&comparison.rows[field], column, methods);
                format!("<p class=\"type\">{}</p>", items.concat())
            });
            Value::safe_string(&[head, kind.as_deref().unwrap_or_default(), sentence].concat())
        };
        let lines = self.shared(comparison, methods).into_iter().chain(self.rare(comparison, methods)).collect();
        AnswerView { lines, methods: own.iter().enumerate().map(html).collect() }
    }

    /// What all methods are: the terms that they share.
    fn shared(&self, comparison: &Comparison, methods: &[usize]) -> Option<Value> {
        let rows = comparison.rows.iter().filter(|row| row.verdict == Verdict::Same && self.is_term(row.field));
        let terms = rows.flat_map(|row| self.terms(methods[0], row.field)).map(|term| format!("<b>{term}</b>"));
        let terms: Vec<String> = terms.collect();
        let key = if methods.len() == 2 { "answer-both" } else { "answer-all" };
        let said = || Value::safe_string(&self.say_html(key, &[Html::Said("terms", &terms.join(" · "))]));
        (!terms.is_empty()).then(said)
    }

    /// The rows in which these methods differ or agree as few others do, the rarest first; terms that differ are told.
    fn rare(&self, comparison: &Comparison, methods: &[usize]) -> Option<Value> {
        let step = |row: &Row| self.site.telling.step(row.field, row.verdict);
        let mut rows: Vec<&Row> = comparison.rows.iter().filter(|row| step(row) >= RARE).collect();
        rows.sort_by_key(|row| Reverse(step(row)));
        rows.truncate(MOST_RARE);
        let rows: Vec<String> = rows
            .into_iter()
            .map(|row| {
                let label = format!("<b>{}</b>", self.labels[row.field].as_str().unwrap_or_default());
                let note = match methods {
                    [one, two] if row.verdict == Verdict::Differs && self.is_term(row.field) => {
                        let separator = html::escaped(&self.say("list-separator", &[]));
                        [*one, *two].map(|method| self.terms(method, row.field).join(&separator)).join(" / ")
                    }
                    _ => html::escaped(&self.say(&format!("verdict-{}", row.verdict.id()), &[])),
                };
                self.say_html("with-note", &[Html::Said("text", &label), Html::Said("note", &note)])
            })
            .collect();
        let list = self.list_of_html(rows.iter().map(String::as_str));
        (!rows.is_empty()).then(|| Value::safe_string(&self.say_html("answer-rare", &[Html::Said("rows", &list)])))
    }

    /// The terms of a method as HTML, without links.
    fn terms(&self, method: usize, field: usize) -> Vec<String> {
        let atoms = self.cell(method, field).atoms().iter();
        let phrases = atoms.map(|atom| html::phrase(&self.reading.atom_without_prose(field, atom)));
        phrases.map(|phrase| self.reading.language.wording.isolated(&phrase).into_owned()).collect()
    }

    fn is_term(&self, field: usize) -> bool {
        self.site.checked.fields()[field].kind.has_terms()
    }

    /// What answers say of a method, which is made when it is first asked for.
    pub(super) fn card(&self, method: usize) -> &Card {
        self.cards[method].get_or_init(|| {
            let mut head = format!("<h2>{}</h2>", self.phrases[method]);
            let year = self.leading("year", &kind::year::SPEC).and_then(|field| self.phrase_of(method, field));
            let people = self.leading("originators", &kind::people::SPEC).and_then(|field| self.people(method, field));
            let beside: Vec<String> = year.into_iter().chain(people).collect();
            if !beside.is_empty() {
                head += &format!(" <small>{}</small>", beside.join(" · "));
            }
            Card { head, sentence: self.first_sentence(method).unwrap_or_default() }
        })
    }

    /// The field of a kind that says most: the one with this key, else the first.
    pub(super) fn leading(&self, key: &str, kind: &Spec) -> Option<usize> {
        let of_kind = || self.site.checked.fields().iter().enumerate().filter(|(_, field)| field.kind.is(kind));
        let found = of_kind().find(|(_, field)| field.key == key).or_else(|| of_kind().next());
        found.map(|(field, _)| field)
    }

    pub(super) fn phrase_of(&self, method: usize, field: usize) -> Option<String> {
        let atom = self.cell(method, field).atoms().first()?;
        Some(html::phrase(&self.reading.atom_without_prose(field, atom)))
    }

    /// One family name, two, or the first of more.
    fn people(&self, method: usize, field: usize) -> Option<String> {
        let atoms = self.cell(method, field).atoms().iter();
        let people: Vec<&Person> =
            atoms.filter_map(|atom| if let Item::Person(person) = &atom.item { Some(person) } else { None }).collect();
        let family = |person: &&Person| person.parts().map_or_else(|| person.name.clone(), |parts| parts.family);
        let names: Vec<String> = people.iter().take(2).map(family).collect();
        let has_others = people.len() > 2 || people.iter().any(|person| person.without_others().1);
        let said = match names.as_slice() {
            [] => return None,
            [first, ..] if has_others => self.say("answer-people", &[("name", Arg::Text(first))]),
            names => self.reading.list(names),
        };
        Some(html::escaped(&said))
    }

    fn first_sentence(&self, method: usize) -> Option<String> {
        let field = self.leading("summary", &kind::prose::SPEC)?;
        let atom = self.cell(method, field).atoms().first()?;
        let Item::Prose(markdown) = &atom.item else { return None };
        let phrase = self.reading.localised(markdown);
        let sentence = html::visible(prose::first_sentence(&phrase.text)?);
        Some(match &phrase.tag {
            Some(tag) => format!("<p><span{}>{sentence}</span></p>", html::language_attributes(tag)),
            None => format!("<p>{sentence}</p>"),
        })
    }

    /// What a browser needs to put an answer together from columns.
    pub(super) fn answer_parts(&self) -> AnswerParts {
        let pattern = |key: &str, slots: &[Slot]| self.pattern(key, slots).map(html::escaped);
        AnswerParts {
            most: [MOST, WITH_TYPES],
            terms: (0..self.labels.len()).filter(|field| self.is_term(*field)).collect(),
            kind: self.leading("type", &kind::text::SPEC),
            both: pattern("answer-both", &[Slot::Said("terms")]),
            all: pattern("answer-all", &[Slot::Said("terms")]),
            rare: (
                RARE,
                MOST_RARE,
                pattern("answer-rare", &[Slot::Said("rows")]),
                pattern("with-note", &[Slot::Said("text"), Slot::Said("note")]),
            ),
        }
    }
}
