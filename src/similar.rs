//! Nearest methods: which other methods a reader of one should know, and why.
//!
//! In: checked methods. Out: for each method its nearest ones with the reasons. The measure is Gower's coefficient for
//! mixed types (J. C. Gower, "A general coefficient of similarity and some of its properties", Biometrics 27, 1971): the
//! mean, over the fields that both methods have, of a similarity from 0 to 1. Not all pairs are measured: candidates
//! share a term, a person, a source, a relation or a rare word. Same catalogue, same answer.

use std::cell::RefCell;
use std::collections::HashMap;

use rayon::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use crate::catalog::answer::Symbol;
use crate::catalog::{Atom, Cell, Checked, Method};
use crate::compare::{Verdict, verdict};
use crate::kind::Measure;
use crate::text::fold;
use crate::value::{Gap, Item, prose};

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
enum Feature {
    /// Nothing is known.
    Missing,
    /// One value, or a gap that is an answer.
    One(u32),
    /// A set of values, sorted.
    Set(Vec<u32>),
    /// The rarest words of a text that some other text has too, sorted, how many words stand for the text, and its key.
    Words { shared: Vec<u32>, size: usize, key: Symbol },
    /// A quantity.
    Number(f64),
}

impl Feature {
    /// All keys by which it may be found.
    fn keys(&self) -> &[u32] {
        match self {
            Self::One(key) => std::slice::from_ref(key),
            Self::Set(keys) | Self::Words { shared: keys, .. } => keys,
            Self::Missing | Self::Number(_) => &[],
        }
    }

    /// The keys of a set, or of the words of a text.
    fn set(&self) -> &[u32] {
        match self {
            Self::Set(keys) | Self::Words { shared: keys, .. } => keys,
            Self::Missing | Self::One(_) | Self::Number(_) => &[],
        }
    }
}

/// What methods are measured by, for the whole catalogue.
pub struct Similarity<'c> {
    checked: &'c Checked,
    /// For each method, one feature per field.
    of: Vec<Vec<Feature>>,
    /// For each field, how far apart its numbers are at most.
    ranges: Vec<f64>,
    /// For each field, how many keys its sets are of: all are smaller.
    keys: Vec<usize>,
    /// For each key of each field, the methods that have it.
    having: Vec<Having>,
}

impl<'c> Similarity<'c> {
    /// Makes the fields of all methods ready to be measured.
    pub fn of(checked: &'c Checked) -> Self {
        let fields = checked.fields();
        let by_field: Vec<Vec<Feature>> =
            (0..fields.len()).into_par_iter().map(|field| column(checked, field)).collect();
        let ranges = by_field.iter().map(|column| range(column)).collect();
        let having = by_field.iter().map(|column| Having::of(column)).collect();
        let keys = by_field.iter().map(|column| {
            let keys = column.iter().flat_map(|feature| feature.set().iter());
            keys.max().map_or(0, |key| *key as usize + 1)
        });
        let keys = keys.collect();
        let mut of: Vec<Vec<Feature>> = (0..checked.methods.len()).map(|_| Vec::with_capacity(fields.len())).collect();
        for column in by_field {
            column.into_iter().zip(&mut of).for_each(|(feature, method)| method.push(feature));
        }
        Self { checked, of, ranges, keys, having }
    }

    /// The nearest methods of one method, nearest first.
    pub fn nearest(&self, method: usize) -> Vec<Neighbour> {
        let candidates = self.candidates(method).into_iter();
        let mut near: Vec<(f64, usize)> = OWN.with_borrow_mut(|own| {
            let sets = || self.of[method].iter().map(Feature::set).enumerate();
            own.resize(self.keys.len(), Vec::new());
            for (field, set) in sets() {
                own[field].resize(self.keys[field], false);
                set.iter().for_each(|key| own[field][*key as usize] = true);
            }
            let near = candidates.map(|other| (self.similarity(method, other, own), other)).collect();
            sets().for_each(|(field, set)| set.iter().for_each(|key| own[field][*key as usize] = false));
            near
        });
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        near.truncate(KEPT);
        // Why they are near is found for those alone that are shown.
        near.into_iter().map(|(similarity, other)| self.neighbour(method, other, similarity)).collect()
    }

    /// Methods that share something, those that share the rarest things first.
    fn candidates(&self, method: usize) -> Vec<usize> {
        WEIGHTS.with_borrow_mut(|(weights, touched)| {
            weights.resize(self.of.len(), 0.0);
            for (feature, having) in self.of[method].iter().zip(&self.having) {
                for methods in
                    feature.keys().iter().map(|key| having.of_key(*key)).filter(|methods| methods.len() <= COMMON)
                {
                    let weight = 1.0 / methods.len() as f64;
                    for other in methods.iter().map(|other| *other as usize).filter(|other| *other != method) {
                        if weights[other] == 0.0 {
                            touched.push(other);
                        }
                        weights[other] += weight;
                    }
                }
            }
            let mut candidates: Vec<(f64, usize)> =
                touched.drain(..).map(|other| (std::mem::take(&mut weights[other]), other)).collect();
            let by_weight = |a: &(f64, usize), b: &(f64, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
            if candidates.len() > CANDIDATES {
                candidates.select_nth_unstable_by(CANDIDATES, by_weight);
                candidates.truncate(CANDIDATES);
            }
            candidates.into_iter().map(|(_, other)| other).collect()
        })
    }

    /// How many rows of the two are the same, and how many both have: what a comparison of them says.
    fn equal(&self, one: usize, other: usize) -> (usize, usize) {
        let pair = [&self.checked.methods[one], &self.checked.methods[other]];
        let verdicts = (0..self.checked.fields().len()).map(|field| verdict(pair, field));
        verdicts.fold((0, 0), |(same, known), verdict| match verdict {
            Verdict::Same => (same + 1, known + 1),
            Verdict::Differs => (same, known + 1),
            Verdict::Partial | Verdict::Absent | Verdict::Shown => (same, known),
        })
    }

    /// Gower's coefficient of two methods; of one of them it is known which keys it has in each field.
    fn similarity(&self, one: usize, other: usize, own: &[Vec<bool>]) -> f64 {
        let (mut sum, mut known) = (0.0, 0);
        for (field, (a, b)) in self.of[one].iter().zip(&self.of[other]).enumerate() {
            let common = || b.set().iter().map(|key| usize::from(own[field][*key as usize])).sum();
            if let Some(alike) = self.alike(field, a, b, common) {
                known += 1;
                sum += alike;
            }
        }
        sum / f64::from(known.max(1))
    }

    /// How much two methods have in common in one field, from 0 to 1; nothing where one of them has nothing.
    /// `common` counts what their sets have in common.
    fn alike(&self, field: usize, a: &Feature, b: &Feature, common: impl Fn() -> usize) -> Option<f64> {
        Some(match (a, b) {
            (Feature::Missing, _) | (_, Feature::Missing) => return None,
            (Feature::One(a), Feature::One(b)) => f64::from(u8::from(a == b)),
            (Feature::Set(a), Feature::Set(b)) => {
                let common = common();
                common as f64 / (a.len() + b.len() - common) as f64
            }
            (Feature::Words { key: a, .. }, Feature::Words { key: b, .. }) if a == b => 1.0,
            // Two texts of no common word have nothing in common, however few words they have.
            (Feature::Words { size, .. }, Feature::Words { size: other, .. }) => {
                let common = common();
                common as f64 / (size + other - common).max(1) as f64
            }
            (Feature::Number(a), Feature::Number(b)) if a == b => 1.0,
            (Feature::Number(a), Feature::Number(b)) => 1.0 - (a - b).abs() / self.ranges[field],
            // A value beside "none" or "does not apply".
            _ => 0.0,
        })
    }

    /// A near method with what makes it near.
    fn neighbour(&self, one: usize, other: usize, similarity: f64) -> Neighbour {
        let (mut same, mut shared, mut years) = (Vec::new(), Vec::new(), None);
        for (field, (a, b)) in self.of[one].iter().zip(&self.of[other]).enumerate() {
            let kind = &self.checked.fields()[field].kind;
            match (a, b) {
                (Feature::Set(a), Feature::Set(b)) if kind.is_list() => {
                    shared.extend(Some((field, common(a, b))).filter(|(_, common)| *common > 0));
                }
                (Feature::Number(a), Feature::Number(b)) if kind.spec().measure == Some(Measure::Years) => {
                    years = Some((a - b).abs() as u32)
                }
                _ => {}
            }
            if kind.spec().near && !kind.is_list() && self.alike(field, a, b, || common(a.set(), b.set())) == Some(1.0)
            {
                same.push(field);
            }
        }
        Neighbour { method: other, similarity, same, shared, years, equal: self.equal(one, other) }
    }
}

thread_local! {
    /// How much each method has in common with the one that is looked at, and which have anything: all are zero and none
    /// between two looks. Most methods have nothing in common, and a fresh list for each would cost more than the look.
    static WEIGHTS: RefCell<(Vec<f64>, Vec<usize>)> = const { RefCell::new((Vec::new(), Vec::new())) };
    /// For each field, which keys the method has that is looked at: none between two looks.
    static OWN: RefCell<Vec<Vec<bool>>> = const { RefCell::new(Vec::new()) };
}

/// The features of all methods in one field.
fn column(checked: &Checked, field: usize) -> Vec<Feature> {
    let kind = &checked.fields()[field].kind;
    let words = is_prose(checked, field).then(|| rare_words(&checked.methods, field));
    let mut ids: HashMap<Symbol, u32> = HashMap::new();
    let mut id = |atom: &Atom| -> u32 {
        // The first numbers are those of gaps.
        let next = (Gap::ALL.len() + ids.len()) as u32;
        *ids.entry(atom.symbol).or_insert(next)
    };
    checked
        .methods
        .iter()
        .enumerate()
        .map(|(index, method)| match &method.cells[field] {
            _ if !method.asked[field].compared => Feature::Missing,
            Cell::Gap(gap) if gap.is_answer() => Feature::One(*gap as u32),
            Cell::Gap(_) => Feature::Missing,
            Cell::Atoms(atoms) => match (&atoms[0].item, &words) {
                (_, Some(words)) => {
                    let (shared, size) = words[index].clone();
                    Feature::Words { shared, size, key: atoms[0].symbol }
                }
                (Item::Year(year), _) => {
                    year.bounds().map_or(Feature::Missing, |(from, _)| Feature::Number(f64::from(from)))
                }
                (Item::Number { value, .. }, _) => Feature::Number(value.to_f64()),
                _ if kind.is_list() => {
                    let compared = atoms.iter().filter(|atom| atom.symbol.is_compared());
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

/// Whether a field's values are Markdown, which is measured by its words.
fn is_prose(checked: &Checked, field: usize) -> bool {
    let mut items = checked.methods.iter().filter_map(|method| Some(&method.cells[field].atoms().first()?.item));
    items.next().is_some_and(|item| matches!(item, Item::Prose(_)))
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

/// For each key of a field, the methods that have it, in one list behind another.
struct Having {
    /// Where the list of each key begins, and behind the last one where it ends.
    starts: Vec<usize>,
    methods: Vec<u32>,
}

impl Having {
    fn of(column: &[Feature]) -> Self {
        let all =
            || (0..).zip(column).flat_map(|(method, feature)| feature.keys().iter().map(move |key| (*key, method)));
        let mut starts = vec![0; all().map(|(key, _)| key as usize + 2).max().unwrap_or(1)];
        all().for_each(|(key, _)| starts[key as usize + 1] += 1);
        (1..starts.len()).for_each(|key| starts[key] += starts[key - 1]);
        let mut next = starts.clone();
        let mut methods = vec![0; starts.last().copied().unwrap_or_default()];
        for (key, method) in all() {
            methods[next[key as usize]] = method;
            next[key as usize] += 1;
        }
        Self { starts, methods }
    }

    /// The methods that have a key, in their order.
    fn of_key(&self, key: u32) -> &[u32] {
        &self.methods[self.starts[key as usize]..self.starts[key as usize + 1]]
    }
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
