//! How telling rows are, against the verdicts that the pages of the shipped catalogue have.

use std::collections::HashSet;

use methodical::compare::{Verdict, compare};
use methodical::telling::Telling;

use crate::built::shipped;
use crate::site::Site;

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

/// How telling a year is that differs, and one that is the same, in a catalogue of methods that all have years of their own.
fn steps_of_years(importance: &str) -> [u8; 2] {
    let settings = format!("fields:\n  - {{key: year, {importance}}}\n");
    let site = (0..8).fold(Site::new().file("methods/_catalog.yaml", &settings), |site, number| {
        site.file(&format!("methods/m{number}.yaml"), format!("name: M{number}\nyear: {}\n", 1990 + number))
    });
    let checked = site.faultless();
    let year = checked.fields().iter().position(|field| field.key == "year").expect("it is built in");
    [Verdict::Differs, Verdict::Same].map(|verdict| Telling::of(&checked).step(year, verdict))
}

#[test]
fn an_editor_has_the_last_word_on_a_rows_weight() {
    assert_eq!(steps_of_years("label: Year"), [0, 3]);
    assert_eq!(steps_of_years("importance: high"), [1, 3]);
    assert_eq!(steps_of_years("importance: low"), [0, 0]);
    let (_, found) = Site::new().file("methods/_catalog.yaml", "fields: [{key: year, importance: 3}]\n").checked();
    let found: Vec<&str> = found.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(found, ["`importance` is neither `high` nor `low`"]);
}
