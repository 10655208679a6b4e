//! How telling a row is: a verdict that hardly any other pair has says more than one that nearly every pair has.
//!
//! In: a checked catalogue. Out: for each field and verdict a step from 0 to 3, found once. Pure: no language, no page, no
//! hand-written list of fields. Steps are few and far apart, so that one more record changes few of them.

use std::collections::HashMap;

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_64;

use crate::catalog::{Cell, Checked, Method};
use crate::compare::{Verdict, answer};

/// How large a part of all pairs may have a verdict that is at step 3, 2 and 1. What more of them have is at step 0.
const PARTS: [f64; 3] = [0.05, 0.2, 0.6];

/// Fewer pairs with pages say little, so all pairs of methods are asked.
const FEW: usize = 30;

/// Where there are not even so many pairs, nothing is rare and nothing usual: all is at step 1.
const TOO_FEW: usize = 10;

/// For each field, how telling each verdict is.
pub struct Telling {
    steps: Vec<[u8; 4]>,
}

impl Telling {
    /// Counts the verdicts of all pairs that have a page.
    pub fn of(checked: &Checked) -> Self {
        let pairs: Vec<(usize, usize)> = checked
            .comparisons
            .iter()
            .filter_map(|comparison| if let [one, other] = comparison.methods[..] { Some((one, other)) } else { None })
            .collect();
        let steps = (0..checked.fields().len()).into_par_iter().map(|field| {
            let answers: Vec<Option<u64>> = checked.methods.iter().map(|method| hash(&method.cells[field])).collect();
            let is_related = checked.methods.first().is_some_and(|method| method.related == Some(field));
            let counts = match pairs.len() {
                ..FEW => of_all(&answers),
                _ => of_pairs(&pairs, |one, other| match is_related {
                    true => related(&checked.methods[one], &checked.methods[other], field),
                    false => verdict(answers[one], answers[other]),
                }),
            };
            steps(counts)
        });
        Self { steps: steps.collect() }
    }

    /// From 0, for what nearly all pairs say of this field, to 3, for what hardly any says. A verdict that a gap decides
    /// tells nothing.
    pub fn step(&self, field: usize, verdict: Verdict) -> u8 {
        self.steps[field][verdict as usize]
    }
}

/// What a cell answers, short.
fn hash(cell: &Cell) -> Option<u64> {
    answer(cell).map(|answer| xxh3_64(answer.as_bytes()))
}

fn verdict(one: Option<u64>, other: Option<u64>) -> Verdict {
    match (one, other) {
        (None, None) => Verdict::Absent,
        (Some(one), Some(other)) if one == other => Verdict::Same,
        (Some(_), Some(_)) => Verdict::Differs,
        _ => Verdict::Partial,
    }
}

/// The verdict on whom two methods name beside each other.
fn related(one: &Method, other: &Method, field: usize) -> Verdict {
    let (own, theirs) = (&one.cells[field], &other.cells[field]);
    if own.gap().is_some() || theirs.gap().is_some() {
        return verdict(hash(own), hash(theirs));
    }
    let beside = |cell: &'_ Cell, left_out: &str| {
        let mut ids: Vec<_> = cell.atoms().iter().map(|atom| atom.key.clone()).filter(|id| **id != *left_out).collect();
        ids.sort_unstable();
        ids
    };
    // Where neither names anybody else, each names the other.
    let is_same = beside(own, &other.id) == beside(theirs, &one.id);
    if is_same { Verdict::Same } else { Verdict::Differs }
}

fn of_pairs(pairs: &[(usize, usize)], verdict: impl Fn(usize, usize) -> Verdict) -> [usize; 4] {
    let mut counts = [0; 4];
    pairs.iter().for_each(|(one, other)| counts[verdict(*one, *other) as usize] += 1);
    counts
}

/// The same for all pairs of methods, without looking at each.
fn of_all(answers: &[Option<u64>]) -> [usize; 4] {
    let pairs = |count: usize| count * count.saturating_sub(1) / 2;
    let mut groups: HashMap<u64, usize> = HashMap::new();
    answers.iter().flatten().for_each(|answer| *groups.entry(*answer).or_default() += 1);
    let known: usize = groups.values().sum();
    let unknown = answers.len() - known;
    let same = groups.values().map(|count| pairs(*count)).sum();
    let mut counts = [0; 4];
    counts[Verdict::Same as usize] = same;
    counts[Verdict::Differs as usize] = pairs(known) - same;
    counts[Verdict::Partial as usize] = known * unknown;
    counts[Verdict::Absent as usize] = pairs(unknown);
    counts
}

fn steps(counts: [usize; 4]) -> [u8; 4] {
    let all: usize = counts.iter().sum();
    Verdict::ALL.map(|verdict| match verdict {
        Verdict::Partial | Verdict::Absent => 0,
        _ if all < TOO_FEW => 1,
        _ => {
            let part = counts[verdict as usize] as f64 / all as f64;
            PARTS.iter().filter(|most| part <= **most).count() as u8
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rarer_the_more_telling() {
        // Same, differs, partial, absent.
        for (counts, expected) in [
            ([3, 97, 0, 0], [3, 0, 0, 0]),
            ([15, 80, 5, 0], [2, 0, 0, 0]),
            ([50, 50, 0, 0], [1, 1, 0, 0]),
            ([0, 0, 0, 100], [3, 3, 0, 0]),
            ([1, 8, 0, 0], [1, 1, 0, 0]),
        ] {
            assert_eq!(steps(counts), expected, "{counts:?}");
        }
    }

    #[test]
    fn all_pairs_are_counted_without_looking_at_each() {
        let answers = [Some(1), Some(1), Some(2), None, Some(1), None];
        let pairs: Vec<(usize, usize)> = (0..6).flat_map(|one| (0..one).map(move |other| (one, other))).collect();
        assert_eq!(of_all(&answers), of_pairs(&pairs, |one, other| verdict(answers[one], answers[other])));
        assert_eq!(of_all(&[]), [0; 4]);
    }
}
