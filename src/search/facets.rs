//! Facets: what the library can be narrowed down by.
//!
//! In: methods in the order of a language. Out: for each facet its values with their labels, and for each method which of
//! them it has; and what methods are sorted by. Counting is the script's business (`static/facets.js`), since each
//! count depends on what is chosen.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::catalog::{Atom, Cell, Method};
use crate::kind::{self, Measure};
use crate::reading::{Phrase, Reading};
use crate::search::ranges::Ranges;
use crate::search::{family, relations};
use crate::value::{Gap, Item};
use crate::words::Arg;

/// What a method has instead of a value. Its id begins as that of no term or option does, since those begin with a letter or
/// a digit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    /// A value that is none of the facet's: words about a year, or more decades than are worth naming.
    Other,
    /// Nothing in another language than the base one.
    Translation,
    Gap(Gap),
}

impl Lack {
    fn value(self, reading: Reading) -> Labelled {
        let (id, label) = match self {
            Self::Other => ("-other".to_owned(), reading.say("facet-other", &[])),
            Self::Translation => ("-".to_owned(), reading.say("facet-untranslated", &[])),
            Self::Gap(Gap::NotRecorded) => ("-".to_owned(), reading.gap(Gap::NotRecorded)),
            Self::Gap(gap) => (format!("-{}", gap.id()), reading.gap(gap)),
        };
        (id, label, None)
    }

    /// Why a cell has no value of a facet.
    fn of(cell: &Cell) -> Self {
        cell.gap().map_or(Self::Other, Self::Gap)
    }
}

/// An interval that is longer than this many decades belongs to none of them.
const LONGEST: i32 = 20;

/// What the library's script reads.
#[derive(Serialize)]
pub struct Facets {
    /// The methods' ids in the order of the language, with spaces between them.
    ids: String,
    /// Their names.
    names: Vec<Name>,
    facets: Vec<Facet>,
    /// Which facet stands behind a name in a list, by its number.
    family: Option<usize>,
    /// The first year of each method, where it is known.
    years: Vec<Option<i32>>,
    /// How many methods each one is related to.
    related: Vec<usize>,
}

/// A name; one in another language than the page's with that language.
#[derive(Serialize)]
#[serde(untagged)]
enum Name {
    Own(String),
    Foreign(String, String),
}

/// Id, label, and the label's language where that is not the page's.
type Labelled = (String, String, Option<String>);

#[derive(Serialize)]
struct Facet {
    /// What an address calls it.
    id: String,
    label: String,
    values: Vec<Labelled>,
    /// For each method, the numbers of its values.
    of: Vec<Vec<usize>>,
    /// Whether values have an order of their own, so that their counts have a shape.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    ordered: bool,
}

impl Facet {
    /// The values that most methods have first; what methods have instead of a value stays at the end.
    fn by_count(mut self) -> Self {
        let mut counts = vec![0; self.values.len()];
        self.of.iter().flatten().for_each(|value| counts[*value] += 1);
        let mut order: Vec<usize> = (0..counts.len()).collect();
        order.sort_by_key(|value| (self.values[*value].0.starts_with('-'), std::cmp::Reverse(counts[*value])));
        let mut place = vec![0; order.len()];
        order.iter().enumerate().for_each(|(new, old)| place[*old] = new);
        self.values = order.iter().map(|old| self.values[*old].clone()).collect();
        for own in &mut self.of {
            own.iter_mut().for_each(|value| *value = place[*value]);
            own.sort_unstable();
        }
        self
    }

    fn ordered(self) -> Self {
        Self { ordered: true, ..self }
    }
}

/// The facets of a catalogue, and what its methods are sorted by.
pub fn facets(reading: Reading, order: &[usize]) -> Facets {
    let methods: Vec<&Method> = order.iter().map(|method| &reading.checked.methods[*method]).collect();
    let fields = reading.checked.fields();
    let year = fields.iter().position(|field| field.kind.spec().measure == Some(Measure::Years));
    let mut facets: Vec<Facet> = (0..fields.len()).filter_map(|field| of_field(reading, &methods, field)).collect();
    let has_decades = |year: &usize| fields[*year].kind.spec().facet == kind::Facet::Decades;
    facets.extend(year.filter(has_decades).map(|year| decades(reading, &methods, year)));
    facets.extend((reading.checked.settings.languages.len() > 1).then(|| languages(reading, &methods)));
    facets.push(completeness(reading, &methods));
    let family = family(reading.checked).map(|field| format!("is-{}", fields[field].key));
    // What divides nothing is no help.
    facets.retain(|facet| facet.values.len() > 1);
    Facets {
        names: order.iter().map(|method| name(reading, *method)).collect(),
        ids: methods.iter().map(|method| method.id.as_str()).collect::<Vec<_>>().join(" "),
        family: family.and_then(|family| facets.iter().position(|facet| facet.id == family)),
        facets,
        years: methods.iter().map(|method| Some(bounds(method, year?)?.0)).collect(),
        related: order.iter().map(|method| relations(reading.checked, *method)).collect(),
    }
}

fn name(reading: Reading, method: usize) -> Name {
    let name = reading.name(method);
    match name.tag {
        Some(tag) => Name::Foreign(name.text, tag.to_string()),
        None => Name::Own(name.text),
    }
}

/// A facet from what each method has: values in the order of their sorting keys, and at the end what methods have instead.
fn facet<K: Ord + Clone>(
    reading: Reading,
    (id, label): (String, String),
    has: Vec<Result<BTreeSet<K>, Lack>>,
    value: impl Fn(&K) -> Labelled,
) -> Facet {
    let all: BTreeSet<&K> = has.iter().flatten().flatten().collect();
    let lacks: BTreeSet<Lack> = has.iter().filter_map(|has| has.as_ref().err().copied()).collect();
    let numbers: BTreeMap<&K, usize> = all.iter().enumerate().map(|(number, key)| (*key, number)).collect();
    let number_of = |lack: &Lack| all.len() + lacks.range(..lack).count();
    let of = has.iter().map(|has| match has {
        Ok(keys) => keys.iter().map(|key| numbers[key]).collect(),
        Err(lack) => vec![number_of(lack)],
    });
    let values = all.iter().map(|key| value(key)).chain(lacks.iter().map(|lack| lack.value(reading)));
    Facet { id, label, of: of.collect(), values: values.collect(), ordered: false }
}

/// The values of a method, or what it has instead where there are none.
fn or_lack<K>(keys: BTreeSet<K>, lack: Lack) -> Result<BTreeSet<K>, Lack> {
    if keys.is_empty() { Err(lack) } else { Ok(keys) }
}

/// What a field's values are narrowed down by; nothing where its kind has no facet of its own.
fn of_field(reading: Reading, methods: &[&Method], index: usize) -> Option<Facet> {
    let field = &reading.checked.fields()[index];
    let ids: Vec<Labelled> = match field.kind.spec().facet {
        kind::Facet::Terms => terms(reading, &field.key),
        kind::Facet::Options => {
            let options = field.kind.params().options.iter();
            options.map(|option| labelled(option.id.clone(), reading.localised(&option.label))).collect()
        }
        kind::Facet::Values => values(reading, methods, index),
        kind::Facet::Flags => return Some(of_flag(reading, methods, index).by_count()),
        kind::Facet::Ranges => return Some(of_number(reading, methods, index)),
        kind::Facet::None | kind::Facet::Decades => return None,
    };
    let numbers: BTreeMap<&str, usize> =
        ids.iter().enumerate().map(|(number, (id, ..))| (id.as_str(), number)).collect();
    let has = methods.iter().map(|method| {
        let cell = &method.cells[index];
        let keys = cell.atoms().iter().filter_map(|atom| numbers.get(&*atom.key).copied()).collect();
        or_lack(keys, Lack::of(cell))
    });
    let facet = facet(reading, name_of(reading, index), has.collect(), |number| ids[*number].clone());
    // What lies in an order of its own is found there.
    Some(if field.kind.spec().facet == kind::Facet::Values { facet } else { facet.by_count() })
}

fn labelled(id: String, phrase: Phrase) -> Labelled {
    (id, phrase.text, phrase.tag.map(|tag| tag.to_string()))
}

/// Terms in the order of the language.
fn terms(reading: Reading, field: &str) -> Vec<Labelled> {
    let terms = reading.checked.vocabularies[field].terms.iter();
    let mut ids: Vec<Labelled> = terms.map(|term| labelled(term.id.clone(), reading.localised(&term.label))).collect();
    ids.sort_by(|a, b| reading.language.conventions.compare(&a.1, &b.1).then_with(|| a.0.cmp(&b.0)));
    ids
}

/// What methods say in a field, in its order; of a key that several write, what the first says.
fn values(reading: Reading, methods: &[&Method], field: usize) -> Vec<Labelled> {
    let atoms = methods.iter().flat_map(|method| method.cells[field].atoms());
    let mut said: BTreeMap<&str, &Atom> = BTreeMap::new();
    for atom in atoms.filter(|atom| atom.symbol.is_compared()) {
        said.entry(&atom.key).or_insert(atom);
    }
    let mut said: Vec<(&str, &Atom)> = said.into_iter().collect();
    said.sort_by_cached_key(|(_, atom)| atom.item.sorting());
    said.into_iter().map(|(key, atom)| labelled(key.to_owned(), reading.atom(field, atom))).collect()
}

/// Yes and no.
fn of_flag(reading: Reading, methods: &[&Method], index: usize) -> Facet {
    let has = methods.iter().map(|method| {
        let cell = &method.cells[index];
        let flags = cell.atoms().iter().filter_map(|atom| match atom.item {
            Item::Flag(flag) => Some(!flag),
            _ => None,
        });
        or_lack(flags.collect(), Lack::of(cell))
    });
    facet(reading, name_of(reading, index), has.collect(), |is_no| {
        let id = if *is_no { "no" } else { "yes" };
        (id.to_owned(), reading.say(id, &[]), None)
    })
}

/// Ranges of a quantity in ascending order, or its values where they are few.
fn of_number(reading: Reading, methods: &[&Method], index: usize) -> Facet {
    let number = |method: &Method| {
        let items = method.cells[index].atoms().iter();
        items.map(|atom| &atom.item).find_map(|item| match item {
            Item::Number { value, .. } => Some(value.to_f64()),
            _ => None,
        })
    };
    let ranges = Ranges::of(methods.iter().filter_map(|method| number(method)));
    let has = methods.iter().map(|method| {
        let key = number(method).map(|number| match &ranges {
            Ranges::Edges(edges) => Key(edges[Ranges::place(edges, number)]),
            Ranges::Each => Key(number),
        });
        or_lack(key.into_iter().collect(), Lack::of(&method.cells[index]))
    });
    let facet = facet(reading, name_of(reading, index), has.collect(), |Key(from)| match &ranges {
        Ranges::Edges(edges) => {
            let to = edges[Ranges::place(edges, *from) + 1];
            (format!("n{from}..{to}"), reading.range(index, *from, to), None)
        }
        Ranges::Each => (format!("n{from}"), reading.amount(index, *from), None),
    });
    facet.ordered()
}

/// A number that is a key.
#[derive(Clone, Copy, PartialEq)]
struct Key(f64);

impl Eq for Key {}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// What addresses call the facet of a field, and its label.
fn name_of(reading: Reading, index: usize) -> (String, String) {
    (format!("is-{}", reading.checked.fields()[index].key), reading.label(index).text)
}

/// Decades, the latest first.
fn decades(reading: Reading, methods: &[&Method], year: usize) -> Facet {
    let has = methods.iter().map(|method| match bounds(method, year) {
        Some((from, to)) if to.div_euclid(10) - from.div_euclid(10) <= LONGEST => {
            Ok((from.div_euclid(10)..=to.div_euclid(10)).map(std::cmp::Reverse).collect())
        }
        _ => Err(Lack::of(&method.cells[year])),
    });
    let label = ("decade".to_owned(), reading.say("facet-decade", &[]));
    let facet = facet(reading, label, has.collect(), |decade| {
        let from = decade.0 * 10;
        (from.to_string(), reading.decade(from), None)
    });
    facet.ordered()
}

/// Languages that a method has something in, beyond the base language.
fn languages(reading: Reading, methods: &[&Method]) -> Facet {
    let listed = &reading.checked.settings.languages;
    let has = methods.iter().map(|method| {
        let of_cells = method.cells.iter().flat_map(Cell::atoms).filter_map(|atom| match &atom.item {
            Item::Text(text) | Item::Prose(text) | Item::Translation(text) => Some(text),
            _ => None,
        });
        let tags = of_cells.chain([&method.name]).flat_map(|text| text.entries()).map(|(tag, _)| tag);
        let places = tags.filter_map(|tag| listed.iter().position(|own| own == tag)).filter(|index| *index > 0);
        or_lack(places.collect(), Lack::Translation)
    });
    let label = ("language".to_owned(), reading.say("facet-language", &[]));
    facet(reading, label, has.collect(), |index| {
        let tag = &listed[*index];
        (tag.to_string(), tag.autonym(), Some(tag.to_string()))
    })
}

/// How many rows are recorded; the fullest records first.
fn completeness(reading: Reading, methods: &[&Method]) -> Facet {
    let is_recorded = |cell: &&Cell| cell.gap().is_none_or(|gap| gap.is_answer());
    let has = methods
        .iter()
        .map(|method| Ok(BTreeSet::from([std::cmp::Reverse(method.cells.iter().filter(is_recorded).count())])));
    let label = ("rows".to_owned(), reading.say("facet-rows", &[]));
    let total = reading.checked.fields().len();
    let facet = facet(reading, label, has.collect(), |rows| {
        let said = reading.say("facet-rows-of", &[("count", Arg::Count(rows.0)), ("total", Arg::Count(total))]);
        (rows.0.to_string(), said, None)
    });
    facet.ordered()
}

fn bounds(method: &Method, year: usize) -> Option<(i32, i32)> {
    method.cells[year]
        .atoms()
        .iter()
        .find_map(|atom| if let Item::Year(year) = &atom.item { year.bounds() } else { None })
}
