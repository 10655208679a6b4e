//! Nearest methods: which other methods a reader of one should know, and why.
//!
//! In: checked methods. Out: for each method its nearest ones with the reasons. The measure is Gower's coefficient for
//! mixed types (J. C. Gower, "A general coefficient of similarity and some of its properties", Biometrics 27, 1971): the
//! mean, over the fields that both methods have, of a similarity from 0 to 1. Not all pairs are measured: candidates
//! share a term, a person, a source, a relation or a rare word. Same catalogue, same answer.

use std::collections::HashMap;

use rayon::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use crate::catalog::{Atom, Cell, Checked, Method};
use crate::compare::{Verdict, compare};
use crate::text::fold;
use crate::value::{Item, Kind, NOT_COMPARED, prose};

/// How many nearest methods are kept.
pub const KEPT: usize = 6;

/// How many candidates of a method are measured.
const CANDIDATES: usize = 120;

/// A key that more methods than this have says too little to look for candidates by, and would make the search
/// quadratic.
const COMMON: usize = 400;

/// The rarest words of a text stand for it.
const WORDS: usize = 24;

/// A near method and what makes it near.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Its index.
    pub method: usize,
    /// Gower's coefficient, from 0 to 1.
    pub similarity: f64,
    /// Single-valued fields in which both say the same, by index.
    pub same: Vec<usize>,
    /// Lists with common items: the field and how many.
    pub shared: Vec<(usize, usize)>,
    /// How many years lie between them.
    pub years: Option<u32>,
    /// Rows that are the same in a comparison of both, and rows that both have.
    pub equal: (usize, usize),
}

/// The nearest methods of every method, nearest first.
pub fn neighbours(checked: &Checked) -> Vec<Vec<Neighbour>> {
    let similarity = Similarity::of(checked);
    (0..checked.methods.len()).into_par_iter().map(|method| similarity.nearest(method)).collect()
}

/// The nearest methods of one method, nearest first.
pub fn neighbours_of(checked: &Checked, method: usize) -> Vec<Neighbour> {
    Similarity::of(checked).nearest(method)
}

/// A field of one method, ready to be measured.
enum Feature<'c> {
    /// Nothing is known.
    Missing,
    /// One value, or a gap that is an answer.
    One(u32),
    /// A set of values, sorted.
    Set(Vec<u32>),
    /// The rarest words of a text that some other text has too, sorted, how many words stand for the text, and its key.
    Words { shared: Vec<u32>, size: usize, key: &'c str },
    /// A quantity.
    Number(f64),
}

/// What methods are measured by, for the whole catalogue.
pub struct Similarity<'c> {
    checked: &'c Checked,
    /// For each method, one feature per field.
    of: Vec<Vec<Feature<'c>>>,
    /// For each field, how far apart its numbers are at most.
    ranges: Vec<f64>,
    /// For each key of each field, the methods that have it.
    having: Vec<HashMap<u32, Vec<usize>>>,
}

impl<'c> Similarity<'c> {
    /// Makes the fields of all methods ready to be measured.
    pub fn of(checked: &'c Checked) -> Self {
        let fields = checked.fields();
        let by_field: Vec<Vec<Feature<'c>>> =
            (0..fields.len()).into_par_iter().map(|field| column(checked, field)).collect();
        let ranges = by_field.iter().map(|column| range(column)).collect();
        let having = by_field.iter().map(|column| having(column)).collect();
        let mut of: Vec<Vec<Feature<'c>>> =
            (0..checked.methods.len()).map(|_| Vec::with_capacity(fields.len())).collect();
        for column in by_field {
            column.into_iter().zip(&mut of).for_each(|(feature, method)| method.push(feature));
        }
        Self { checked, of, ranges, having }
    }

    /// The nearest methods of one method, nearest first.
    pub fn nearest(&self, method: usize) -> Vec<Neighbour> {
        let mut near: Vec<Neighbour> =
            self.candidates(method).into_iter().map(|other| self.measure(method, other)).collect();
        near.sort_by(|a, b| b.similarity.total_cmp(&a.similarity).then(a.method.cmp(&b.method)));
        near.truncate(KEPT);
        for one in &mut near {
            one.equal = self.equal(method, one.method);
        }
        near
    }

    /// Methods that share something, those that share the rarest things first.
    fn candidates(&self, method: usize) -> Vec<usize> {
        let mut weights: HashMap<usize, f64> = HashMap::new();
        for (feature, having) in self.of[method].iter().zip(&self.having) {
            let keys = match feature {
                Feature::One(key) => std::slice::from_ref(key),
                Feature::Set(keys) | Feature::Words { shared: keys, .. } => keys,
                Feature::Missing | Feature::Number(_) => &[],
            };
            for methods in keys.iter().filter_map(|key| having.get(key)).filter(|methods| methods.len() <= COMMON) {
                let weight = 1.0 / methods.len() as f64;
                methods
                    .iter()
                    .filter(|other| **other != method)
                    .for_each(|other| *weights.entry(*other).or_default() += weight);
            }
        }
        let mut candidates: Vec<(usize, f64)> = weights.into_iter().collect();
        candidates.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        candidates.into_iter().take(CANDIDATES).map(|(other, _)| other).collect()
    }

    /// How many rows of the two are the same, and how many both have: what a comparison of them says.
    fn equal(&self, one: usize, other: usize) -> (usize, usize) {
        let comparison = compare(&[&self.checked.methods[one], &self.checked.methods[other]]);
        let same = comparison.count(Verdict::Same);
        (same, same + comparison.count(Verdict::Differs))
    }

    fn measure(&self, one: usize, other: usize) -> Neighbour {
        let mut found = Neighbour {
            method: other,
            similarity: 0.0,
            same: Vec::new(),
            shared: Vec::new(),
            years: None,
            equal: (0, 0),
        };
        let (mut sum, mut known) = (0.0, 0);
        for (field, (a, b)) in self.of[one].iter().zip(&self.of[other]).enumerate() {
            let kind = &self.checked.fields()[field].kind;
            let similarity = match (a, b) {
                (Feature::Missing, _) | (_, Feature::Missing) => continue,
                (Feature::One(a), Feature::One(b)) => f64::from(u8::from(a == b)),
                (Feature::Set(a), Feature::Set(b)) => {
                    let common = common(a, b);
                    if common > 0 && kind.is_list() {
                        found.shared.push((field, common));
                    }
                    common as f64 / (a.len() + b.len() - common) as f64
                }
                (Feature::Words { key: a, .. }, Feature::Words { key: b, .. }) if a == b => 1.0,
                // Two texts of no common word have nothing in common, however few words they have.
                (Feature::Words { shared: a, size, .. }, Feature::Words { shared: b, size: other, .. }) => {
                    let common = common(a, b);
                    common as f64 / (size + other - common).max(1) as f64
                }
                (Feature::Number(a), Feature::Number(b)) => {
                    if *kind == Kind::Year {
                        found.years = Some((a - b).abs() as u32);
                    }
                    if a == b { 1.0 } else { 1.0 - (a - b).abs() / self.ranges[field] }
                }
                // A value beside "none" or "does not apply".
                _ => 0.0,
            };
            known += 1;
            sum += similarity;
            if similarity == 1.0 && matches!(kind, Kind::Term | Kind::Text | Kind::Flag) {
                found.same.push(field);
            }
        }
        found.similarity = sum / f64::from(known.max(1));
        found
    }
}

/// The features of all methods in one field.
fn column<'c>(checked: &'c Checked, field: usize) -> Vec<Feature<'c>> {
    let kind = &checked.fields()[field].kind;
    let words = matches!(kind, Kind::Prose).then(|| rare_words(&checked.methods, field));
    let mut ids: HashMap<&str, u32> = HashMap::new();
    let mut id = |atom: &'c Atom| -> u32 {
        let next = ids.len() as u32;
        *ids.entry(&*atom.key).or_insert(next)
    };
    checked
        .methods
        .iter()
        .enumerate()
        .map(|(index, method)| match &method.cells[field] {
            Cell::Gap(gap) if gap.is_answer() => Feature::One(u32::MAX - *gap as u32),
            Cell::Gap(_) => Feature::Missing,
            Cell::Atoms(atoms) => match (&atoms[0].item, &words) {
                (_, Some(words)) => {
                    let (shared, size) = words[index].clone();
                    Feature::Words { shared, size, key: &atoms[0].key }
                }
                (Item::Year(year), _) => {
                    year.bounds().map_or(Feature::Missing, |(from, _)| Feature::Number(f64::from(from)))
                }
                (Item::Number { value, .. }, _) => Feature::Number(value.to_f64()),
                _ if kind.is_list() => {
                    let compared = atoms.iter().filter(|atom| !atom.key.starts_with(NOT_COMPARED));
                    let mut keys: Vec<u32> = compared.map(&mut id).collect();
                    keys.sort_unstable();
                    keys.dedup();
                    if keys.is_empty() { Feature::Missing } else { Feature::Set(keys) }
                }
                _ => Feature::One(id(&atoms[0])),
            },
        })
        .collect()
}

/// For each method, the rarest words of its text that some other text has too, sorted, and how many words stand for it.
fn rare_words(methods: &[Method], field: usize) -> Vec<(Vec<u32>, usize)> {
    let texts: Vec<Vec<String>> = methods
        .par_iter()
        .map(|method| match method.cells[field].atoms().first().map(|atom| &atom.item) {
            Some(Item::Prose(markdown)) => {
                let mut words: Vec<String> =
                    fold(&prose::plain(markdown.base())).unicode_words().map(str::to_owned).collect();
                words.sort_unstable();
                words.dedup();
                words
            }
            _ => Vec::new(),
        })
        .collect();
    // Ids in the order of first appearance, with how many texts have the word.
    let mut known: HashMap<&str, (u32, usize)> = HashMap::new();
    for word in texts.iter().flatten() {
        let next = known.len() as u32;
        known.entry(word).or_insert((next, 0)).1 += 1;
    }
    let rarest = |words: &Vec<String>| {
        let mut own: Vec<(usize, u32)> = words
            .iter()
            .map(|word| known[word.as_str()])
            .map(|(id, texts)| (texts, id))
            .filter(|(texts, _)| *texts > 1)
            .collect();
        own.sort_unstable();
        own.truncate(WORDS);
        let mut ids: Vec<u32> = own.into_iter().map(|(_, id)| id).collect();
        ids.sort_unstable();
        (ids, words.len().min(WORDS))
    };
    texts.iter().map(rarest).collect()
}

fn range(column: &[Feature]) -> f64 {
    let numbers =
        column.iter().filter_map(|feature| if let Feature::Number(number) = feature { Some(*number) } else { None });
    let (least, most) =
        numbers.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), number| (least.min(number), most.max(number)));
    if most > least { most - least } else { 0.0 }
}

fn having(column: &[Feature]) -> HashMap<u32, Vec<usize>> {
    let mut having: HashMap<u32, Vec<usize>> = HashMap::new();
    for (method, feature) in column.iter().enumerate() {
        match feature {
            Feature::One(key) => having.entry(*key).or_default().push(method),
            Feature::Set(keys) | Feature::Words { shared: keys, .. } => {
                keys.iter().for_each(|key| having.entry(*key).or_default().push(method))
            }
            Feature::Missing | Feature::Number(_) => {}
        }
    }
    having
}

/// How many values two sorted sets have in common.
fn common(a: &[u32], b: &[u32]) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                (i, j, count) = (i + 1, j + 1, count + 1);
            }
        }
    }
    count
}
