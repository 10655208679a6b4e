//! How telling a row is: a verdict that hardly any other pair has says more than one that nearly every pair has.
//!
//! In: a checked catalogue. Out: for each field and verdict a step from 0 to 3, found once. Pure: no language, no page, no
//! hand-written list of fields. Steps are few and far apart, so that one more record changes few of them.

use std::cmp::Reverse;
use std::collections::HashMap;

use rayon::prelude::*;

use crate::catalog::answer::Answer;
use crate::catalog::field::Importance;
use crate::catalog::{Checked, Method};
use crate::compare::{Verdict, verdict};
use crate::kind::Kind;

/// How large a part of all pairs may have a verdict that is at step 3, 2 and 1. What more of them have is at step 0.
const PARTS: [f64; 3] = [0.05, 0.2, 0.6];

/// Fewer pairs with pages say little, so all pairs of methods are asked.
const FEW: usize = 30;

/// Where there are not even so many pairs, nothing is rare and nothing usual: all is at step 1.
const TOO_FEW: usize = 10;

/// For each field, how telling each verdict is.
pub struct Telling {
    steps: Vec<[u8; ALL]>,
    /// The fields whose differences can be told in a few words, the most telling first.
    brief: Vec<usize>,
}

impl Telling {
    /// Counts the verdicts of all pairs that have a page.
    pub fn of(checked: &Checked) -> Self {
        let comparisons = checked.comparisons.iter();
        let pairs: Vec<[usize; 2]> = comparisons.filter_map(|own| own.methods.as_slice().try_into().ok()).collect();
        let steps = (0..checked.fields().len()).into_par_iter().map(|field| {
            let answer = |method: usize| checked.methods[method].answers[field].as_ref();
            let counts = match pairs.len() {
                ..FEW => of_all((0..checked.methods.len()).map(answer)),
                _ => of_pairs(&pairs, |pair| verdict(pair.map(|method| &checked.methods[method]), field)),
            };
            weighed(steps(counts), checked.fields()[field].importance)
        });
        let steps: Vec<[u8; ALL]> = steps.collect();
        let brief = brief(checked.fields().iter().map(|field| &field.kind), &steps);
        Self { steps, brief }
    }

    /// From 0, for what nearly all pairs say of this field, to 3, for what hardly any says. A verdict that a gap decides
    /// tells nothing.
    pub fn step(&self, field: usize, verdict: Verdict) -> u8 {
        self.steps[field][verdict as usize]
    }

    /// The field in which two methods differ most tellingly, of those whose values are a few words.
    pub fn difference(&self, one: &Method, other: &Method) -> Option<usize> {
        self.brief.iter().copied().find(|field| verdict([one, other], *field) == Verdict::Differs)
    }
}

/// Those of the fields whose values are a few words, by how telling a difference is, and by how much their kinds say.
fn brief<'a>(kinds: impl Iterator<Item = &'a Kind>, steps: &[[u8; ALL]]) -> Vec<usize> {
    let place = |(field, kind): (usize, &Kind)| {
        Some((Reverse(steps[field][Verdict::Differs as usize]), kind.spec().brief?, field))
    };
    let mut brief: Vec<_> = kinds.enumerate().filter_map(place).collect();
    brief.sort_unstable();
    brief.into_iter().map(|(.., field)| field).collect()
}

/// How many verdicts there are.
const ALL: usize = Verdict::ALL.len();

fn of_pairs(pairs: &[[usize; 2]], verdict: impl Fn([usize; 2]) -> Verdict) -> [usize; ALL] {
    let mut counts = [0; ALL];
    pairs.iter().for_each(|pair| counts[verdict(*pair) as usize] += 1);
    counts
}

/// The same for all pairs of methods, without looking at each.
fn of_all<'a>(answers: impl Iterator<Item = Option<&'a Answer>>) -> [usize; ALL] {
    let pairs = |count: usize| count * count.saturating_sub(1) / 2;
    let mut groups: HashMap<Option<&Answer>, usize> = HashMap::new();
    answers.for_each(|answer| *groups.entry(answer).or_default() += 1);
    let unknown = groups.remove(&None).unwrap_or_default();
    let known: usize = groups.values().sum();
    let same = groups.values().map(|count| pairs(*count)).sum();
    let mut counts = [0; ALL];
    counts[Verdict::Same as usize] = same;
    counts[Verdict::Differs as usize] = pairs(known) - same;
    counts[Verdict::Partial as usize] = known * unknown;
    counts[Verdict::Absent as usize] = pairs(unknown);
    counts
}

fn steps(counts: [usize; ALL]) -> [u8; ALL] {
    let all: usize = counts.iter().sum();
    Verdict::ALL.map(|verdict| match verdict {
        Verdict::Partial | Verdict::Absent | Verdict::Shown => 0,
        _ if all < TOO_FEW => 1,
        _ => {
            let part = counts[verdict as usize] as f64 / all as f64;
            PARTS.iter().filter(|most| part <= **most).count() as u8
        }
    })
}

/// What an editor says of a row goes before what the catalogue says.
fn weighed(steps: [u8; ALL], importance: Option<Importance>) -> [u8; ALL] {
    let mut weighed = steps;
    for verdict in [Verdict::Same, Verdict::Differs] {
        let step = &mut weighed[verdict as usize];
        match importance {
            Some(Importance::High) => *step = (*step).max(1),
            Some(Importance::Low) => *step = 0,
            None => {}
        }
    }
    weighed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::{people, prose, term, text, year};
    use crate::value::Gap;

    #[test]
    fn the_rarer_the_more_telling() {
        // Same, differs, partial, absent, shown.
        for (counts, expected) in [
            ([3, 97, 0, 0, 0], [3, 0, 0, 0, 0]),
            ([15, 80, 5, 0, 0], [2, 0, 0, 0, 0]),
            ([50, 50, 0, 0, 0], [1, 1, 0, 0, 0]),
            ([0, 0, 0, 100, 0], [3, 3, 0, 0, 0]),
            ([1, 8, 0, 0, 0], [1, 1, 0, 0, 0]),
        ] {
            assert_eq!(steps(counts), expected, "{counts:?}");
        }
    }

    #[test]
    fn the_rarest_difference_is_told_then_what_a_method_is() {
        let kinds = [&year::SPEC, &text::SPEC, &prose::SPEC, &term::SPEC, &people::SPEC].map(Kind::from);
        let steps = [[0, 2, 0, 0, 0], [0; ALL], [0, 3, 0, 0, 0], [0; ALL], [3, 0, 0, 0, 0]];
        assert_eq!(brief(kinds.iter(), &steps), [0, 3, 1, 4]);
    }

    #[test]
    fn all_pairs_are_counted_without_looking_at_each() {
        let [none, n_a] = [Answer::Gap(Gap::None), Answer::Gap(Gap::NotApplicable)];
        let answers = [Some(&none), Some(&none), Some(&n_a), None, Some(&none), None];
        let pairs: Vec<[usize; 2]> = (0..6).flat_map(|one| (0..one).map(move |other| [one, other])).collect();
        let same = |one: usize, other: usize| match (answers[one], answers[other]) {
            (None, None) => Verdict::Absent,
            (Some(one), Some(other)) if one == other => Verdict::Same,
            (Some(_), Some(_)) => Verdict::Differs,
            _ => Verdict::Partial,
        };
        let counts = of_all(answers.into_iter());
        assert_eq!(counts, of_pairs(&pairs, |[one, other]| same(one, other)));
        assert_eq!(counts, [3, 3, 8, 1, 0]);
        assert_eq!(of_all([].into_iter()), [0; ALL]);
    }
}
