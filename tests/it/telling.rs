//! How telling rows are, against the verdicts that the pages of the shipped catalogue have.

use std::collections::HashSet;

use methodical::compare::{Verdict, compare};
use methodical::telling::Telling;

use crate::built::shipped;

#[test]
fn steps_follow_from_how_many_pairs_with_pages_have_a_verdict() {
    let checked = &shipped().checked;
    let telling = Telling::of(checked);
    let pairs = checked.comparisons.iter().filter(|comparison| comparison.methods.len() == 2);
    let compared: Vec<_> = pairs
        .map(|pair| compare(&pair.methods.iter().map(|method| &checked.methods[*method]).collect::<Vec<_>>()))
        .collect();
    assert!(compared.len() > 70);
    let mut seen = HashSet::new();
    for (field, own) in checked.fields().iter().enumerate() {
        for verdict in [Verdict::Same, Verdict::Differs] {
            let count = compared.iter().filter(|comparison| comparison.rows[field].verdict == verdict).count();
            let expected = match count as f64 / compared.len() as f64 {
                ..=0.05 => 3,
                ..=0.2 => 2,
                ..=0.6 => 1,
                _ => 0,
            };
            let step = telling.step(field, verdict);
            assert_eq!(step, expected, "{} {}: {count} of {}", own.key, verdict.id(), compared.len());
            seen.insert(step);
        }
        assert_eq!(telling.step(field, Verdict::Partial), 0);
    }
    assert_eq!(seen.len(), 4, "every step comes up");
}
