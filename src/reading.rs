//! How a comparison reads in one language: the words of atoms, gaps, labels and distances, as plain text.
//!
//! In: a checked catalogue and a language. Out: phrases that know which language they are in. The terminal, the data
//! exports and the pages all read through here; markup is added elsewhere.

use std::borrow::Cow;

use crate::catalog::{Atom, Checked};
use crate::compare::{Comparison, Distance, Row, Verdict};
use crate::kind::Kind;
use crate::language::{Conventions, Localised, Tag};
use crate::similar::Neighbour;
use crate::theme::Theme;
use crate::value::date::Date;
use crate::value::extent::Extent;
use crate::value::number::Number;
use crate::value::year::Year;
use crate::value::{Gap, Item, prose};
use crate::words::{Arg, Wording};

/// A language of the catalogue, with its words and conventions.
pub struct PageLanguage {
    /// The language as the catalogue lists it.
    pub tag: Tag,
    /// The words of the interface, in English where there are none in `tag`.
    pub wording: Wording,
    /// Order, numbers and dates.
    pub conventions: Conventions,
}

impl PageLanguage {
    /// A language with its words from the theme.
    ///
    /// Errors: a locale file that is no Fluent.
    pub fn load(theme: &Theme, tag: &Tag) -> anyhow::Result<Self> {
        let wording = Wording::load(theme, tag)?;
        let conventions = Conventions::of(&wording.tag);
        Ok(Self { tag: tag.clone(), wording, conventions })
    }

    /// Years from the first to the last. An era stands once, around both; what is approximate has words of its own for a
    /// year, for a decade and for a range, since in many languages one can't be put around another.
    pub fn span(&self, (from, to): (i32, i32), decade: bool, circa: bool) -> String {
        let year = |year: i32| self.conventions.year(year.abs());
        let (first, last) = (year(from), year(to));
        let [first, last] = [("from", Arg::Said(&first)), ("to", Arg::Said(&last))];
        let say = |key: &str, args: &[(&str, Arg)]| self.wording.say(key, args);
        if decade {
            let key = if circa { "year-circa-decade" } else { "year-decade" };
            return say(key, &[first, last, ("tens", Arg::Choice(from % 100)), ("year", Arg::Choice(from))]);
        }
        let (span, around, slot) = match (from, to) {
            (0.., _) if from == to => (year(from), "year-circa", "year"),
            _ if from == to => (say("year-before", &[("year", first.1)]), "year-circa", "year"),
            (0.., _) => (say("year-range", &[first, last]), "year-circa-range", "range"),
            (_, 0..) => (say("year-across", &[first, last]), "year-circa-range", "range"),
            _ => (say("year-before-range", &[first, last]), "year-circa-range", "range"),
        };
        if circa { say(around, &[(slot, Arg::Said(&span))]) } else { span }
    }
}

/// A text and its language, where that is not the page's. `None` also for texts without a language, such as names of
/// persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// Their language, if a reader's tool has to be told.
    pub tag: Option<Tag>,
}

impl Phrase {
    fn neutral(text: impl Into<String>) -> Self {
        Self { text: text.into(), tag: None }
    }
}

/// A catalogue read in one language.
#[derive(Clone, Copy)]
pub struct Reading<'c> {
    /// The catalogue.
    pub checked: &'c Checked,
    /// The language.
    pub language: &'c PageLanguage,
}

impl<'c> Reading<'c> {
    /// A localised text for this reader.
    pub fn localised(&self, text: &Localised) -> Phrase {
        let (tag, words) = text.resolve(&self.language.tag);
        let foreign = *tag != self.language.wording.tag;
        Phrase { text: words.to_owned(), tag: foreign.then(|| tag.clone()) }
    }

    /// A message of the interface.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.language.wording.say(key, args)
    }

    /// The name of a method.
    pub fn name(&self, method: usize) -> Phrase {
        self.localised(&self.checked.methods[method].name)
    }

    /// The label of a row.
    pub fn label(&self, field: usize) -> Phrase {
        let field = &self.checked.fields()[field];
        match &field.label {
            Some(label) => self.localised(label),
            None => Phrase::neutral(self.say(&format!("field-{}", field.key), &[])),
        }
    }

    /// The words for a gap.
    pub fn gap(&self, gap: Gap) -> String {
        self.say(&format!("gap-{}", gap.id()), &[])
    }

    /// The label of a term.
    pub fn term(&self, field: &str, id: &str) -> Phrase {
        let vocabulary = &self.checked.vocabularies[field];
        vocabulary.find(id).map_or_else(|| Phrase::neutral(id), |term| self.localised(&vocabulary.terms[term].label))
    }

    /// What an atom says, on one line.
    pub fn atom(&self, field: usize, atom: &Atom) -> Phrase {
        let shown = self.atom_without_prose(field, atom);
        let is_prose = matches!(atom.item, Item::Prose(_));
        if is_prose { Phrase { text: prose::plain(&shown.text), tag: shown.tag } } else { shown }
    }

    /// The same, but prose stays Markdown: whoever shows it decides how.
    pub fn atom_without_prose(&self, field: usize, atom: &Atom) -> Phrase {
        let field = &self.checked.fields()[field];
        match &atom.item {
            Item::Term(_) => self.term(&field.key, &atom.key),
            Item::Text(text) | Item::Prose(text) | Item::Translation(text) => self.localised(text),
            Item::Year(year) => self.year(year),
            Item::Person(person) => Phrase::neutral(&person.name),
            Item::Source(source) => Phrase::neutral(source.shown()),
            Item::Method(id) => self.checked.find(id).map_or_else(|| self.planned(id), |method| self.name(method)),
            Item::Number { value, written } => Phrase::neutral(self.number(&field.kind, value, written.as_ref())),
            Item::Flag(flag) => Phrase::neutral(self.say(if *flag { "yes" } else { "no" }, &[])),
            Item::Choice(id) => {
                let option = field.kind.params().options.iter().find(|option| option.id == *id);
                option.map_or_else(|| Phrase::neutral(id), |option| self.localised(&option.label))
            }
            Item::Link(url) => Phrase::neutral(url),
            Item::Extent { value, written } => Phrase::neutral(self.extent(&field.kind, value, written.as_ref())),
            Item::Date(date) => Phrase::neutral(self.date_in_words(*date)),
            Item::Version(text) | Item::Identifier { id: text, .. } => Phrase::neutral(text),
            Item::Partly(partly) => Phrase::neutral(self.say(partly.id(), &[])),
        }
    }

    /// The decade that starts with a year: "1990s".
    pub fn decade(&self, from: i32) -> String {
        self.year(&Year::decade(from)).text
    }

    /// A year, an interval of years, or words about one.
    pub fn year(&self, year: &Year) -> Phrase {
        match year {
            // Words are the record's own, in the base language.
            Year::Words { text } => Phrase { text: text.clone(), tag: self.foreign() },
            Year::Interval { from, date: Some((month, Some(day))), open: None, text: None, note, .. } => {
                self.noted(self.date((*from, *month, *day)), note.as_deref())
            }
            Year::Interval { text: Some(text), .. } => Phrase { text: text.clone(), tag: self.foreign() },
            Year::Interval { from, to, decade, circa, note, .. } => {
                self.noted(self.language.span((*from, *to), *decade, *circa), note.as_deref())
            }
        }
    }

    /// The base language, where the page has another one.
    fn foreign(&self) -> Option<Tag> {
        (self.language.wording.tag != *self.checked.base()).then(|| self.checked.base().clone())
    }

    /// A year with what its record says of it.
    fn noted(&self, year: String, note: Option<&str>) -> Phrase {
        match note {
            Some(note) => Phrase { text: self.with_note(&year, Arg::Text(note)), tag: self.foreign() },
            None => Phrase::neutral(year),
        }
    }

    fn with_note(&self, text: &str, note: Arg) -> String {
        self.say("with-note", &[("text", Arg::Said(text)), ("note", note)])
    }

    fn number(&self, kind: &Kind, value: &Number, written: Option<&(Number, String)>) -> String {
        let exact = |value: &Number| self.language.conventions.exact(value);
        self.quantity(kind, exact(value), written.map(|(number, unit)| (exact(number), unit.as_str())))
    }

    fn extent(&self, kind: &Kind, value: &Extent, written: Option<&(Extent, String)>) -> String {
        let in_signs = |extent: &Extent| extent.in_signs(|number| self.language.conventions.exact(number));
        self.quantity(kind, in_signs(value), written.map(|(extent, unit)| (in_signs(extent), unit.as_str())))
    }

    /// A quantity in the field's unit, and as it was written where that is another one.
    fn quantity(&self, kind: &Kind, value: String, written: Option<(String, &str)>) -> String {
        let with_unit = |number: &str, unit: &str| {
            self.say("number-unit", &[("number", Arg::Said(number)), ("unit", Arg::Said(unit))])
        };
        let own = kind.params().unit.as_ref().map_or_else(|| value.clone(), |unit| with_unit(&value, unit));
        match written {
            Some((number, unit)) => self.with_note(&own, Arg::Said(&with_unit(&number, unit))),
            None => own,
        }
    }

    /// A quantity of a field, with its unit.
    pub fn amount(&self, field: usize, number: f64) -> String {
        self.with_unit(field, &self.language.conventions.number(number))
    }

    /// The quantities from one up to another, with their unit.
    pub fn range(&self, field: usize, from: f64, to: f64) -> String {
        let [from, to] = [from, to].map(|number| self.language.conventions.number(number));
        self.with_unit(field, &self.say("year-range", &[("from", Arg::Said(&from)), ("to", Arg::Said(&to))]))
    }

    fn with_unit(&self, field: usize, number: &str) -> String {
        match &self.checked.fields()[field].kind.params().unit {
            Some(unit) => self.say("number-unit", &[("number", Arg::Said(number)), ("unit", Arg::Said(unit))]),
            None => number.to_owned(),
        }
    }

    /// What is said of a row beside its label: how far apart its values are, how many columns have one, or that the methods
    /// are related to each other.
    pub fn beside(&self, row: &Row, columns: usize) -> Option<String> {
        if let Some(distance) = &row.distance {
            return Some(self.distance(row.field, distance));
        }
        match row.verdict {
            Verdict::Same if row.mutual => Some(self.say("row-mutual", &[])),
            Verdict::Partial => {
                let args = [("count", Arg::Count(row.known)), ("total", Arg::Count(columns))];
                Some(self.say("row-recorded", &args))
            }
            Verdict::Shown if columns > 1 => Some(self.say("verdict-shown", &[])),
            Verdict::Same | Verdict::Differs | Verdict::Absent | Verdict::Shown => None,
        }
    }

    /// How far apart a row's values are.
    pub fn distance(&self, field: usize, distance: &Distance) -> String {
        match distance {
            Distance::Overlap => self.say("numbers-overlap", &[]),
            Distance::Years(years) => self.say("years-apart", &[("count", Arg::Count(*years as usize))]),
            Distance::Numbers { difference, ratio } => {
                let kind = &self.checked.fields()[field].kind;
                let difference = self.number(kind, difference, None);
                match ratio {
                    Some(ratio) => {
                        let ratio = self.language.conventions.number(rounded(*ratio));
                        let args = [("difference", Arg::Said(&difference)), ("ratio", Arg::Said(&ratio))];
                        self.say("numbers-apart-ratio", &args)
                    }
                    None => self.say("numbers-apart", &[("difference", Arg::Said(&difference))]),
                }
            }
        }
    }

    /// The counting sentence: "7 of 9 rows differ".
    pub fn counting(&self, comparison: &Comparison) -> String {
        let (shown, differing) = (comparison.counted(), comparison.count(Verdict::Differs));
        let all = self.say("counting-all", &[("shown", Arg::Count(shown)), ("differing", Arg::Count(differing))]);
        match comparison.count(Verdict::Partial) {
            0 => all,
            count => {
                let partial = self.say("counting-partial", &[("count", Arg::Count(count))]);
                self.say("counting-joined", &[("all", Arg::Said(&all)), ("partial", Arg::Said(&partial))])
            }
        }
    }

    /// Why a method is near: "same Family, Originator: 2 in common, 1 year apart, 4 of 9 rows equal".
    pub fn reasons(&self, near: &Neighbour) -> String {
        let label = |field: usize| self.label(field).text;
        let same = near.same.iter().map(|field| self.say("similar-same", &[("field", Arg::Text(&label(*field)))]));
        let shared = near.shared.iter().map(|(field, count)| {
            self.say("similar-shared", &[("field", Arg::Text(&label(*field))), ("count", Arg::Count(*count))])
        });
        let years = near
            .years
            .filter(|years| *years > 0)
            .map(|years| self.say("years-apart", &[("count", Arg::Count(years as usize))]));
        let (equal, known) = near.equal;
        let rows = self.say("similar-rows", &[("equal", Arg::Count(equal)), ("known", Arg::Count(known))]);
        let reasons: Vec<String> = same.chain(shared).chain(years).chain([rows]).collect();
        reasons.join(&self.say("list-separator", &[]))
    }

    /// Texts as one list, each of which keeps its direction to itself.
    pub fn list(&self, texts: &[String]) -> String {
        self.list_of(texts.iter().map(String::as_str))
    }

    /// The same of texts that lie elsewhere.
    pub fn list_of<'t>(&self, texts: impl Iterator<Item = &'t str>) -> String {
        let items: Vec<Cow<str>> = texts.map(|text| self.language.wording.isolated(text)).collect();
        match items.as_slice() {
            [one] => one.clone().into_owned(),
            items => items.join(&self.say("list-separator", &[])),
        }
    }

    /// A date in the language's long form.
    pub fn date(&self, date: (i32, u8, u8)) -> String {
        self.language.conventions.date(date).unwrap_or_else(|| iso(date))
    }

    /// A method that has no record yet: its id, and that it is planned.
    fn planned(&self, id: &str) -> Phrase {
        Phrase::neutral(self.with_note(&self.language.wording.isolated(id), Arg::Said(&self.say("planned", &[]))))
    }

    /// A date, as far as it is known. A month without a day stays in digits, which are the same in every language.
    fn date_in_words(&self, date: Date) -> String {
        date.whole().map_or_else(|| date.to_string(), |day| self.date(day))
    }

    /// The names of two methods around the language's "vs"; of more as a list, where a chain of "vs" reads badly.
    pub fn versus(&self, methods: &[usize]) -> String {
        let names: Vec<String> = methods.iter().map(|method| self.name(*method).text).collect();
        match names.as_slice() {
            [one, two] => self.say("compare-versus", &[("one", Arg::Text(one)), ("two", Arg::Text(two))]),
            _ => self.list(&names),
        }
    }
}

/// A day as ISO 8601 writes it.
pub fn iso((year, month, day): (i32, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// Three significant digits: how many times one number is another is a rough thing. What lies in the middle is rounded away
/// from zero, as `toPrecision` does it in a browser.
fn rounded(value: f64) -> f64 {
    let exact = format!("{value:.30e}");
    let in_the_middle = exact
        .trim_start_matches('-')
        .get(4..)
        .is_some_and(|rest| rest.starts_with('5') && rest[1..].starts_with(&"0".repeat(27)));
    let value = if in_the_middle { value * (1.0 + 1e-9) } else { value };
    format!("{value:.2e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits_and_the_middle_goes_up() {
        for (value, shown) in [
            (1125.0, 1130.0),
            (2.125, 2.13),
            (-1.125, -1.13),
            (1.005, 1.0),
            (1124.9, 1120.0),
            (999.5, 1000.0),
            (0.0, 0.0),
            (7.0, 7.0),
        ] {
            assert_eq!(rounded(value), shown, "{value}");
        }
    }
}
