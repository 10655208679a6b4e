//! Pairs of people, organisations and works, and what a scholar says of them: tables in `tests/cases/verdicts/`. Every
//! pair goes the whole way, in a catalogue of its own, with the columns both ways round.

use std::fs;
use std::path::Path;

use methodical::compare::Verdict;

use crate::site::{Site, compared, row};

/// One line of a table.
struct Pair<'t> {
    left: &'t str,
    right: &'t str,
    expected: &'t str,
    others: Vec<&'t str>,
}

fn pairs(table: &str) -> impl Iterator<Item = Pair<'_>> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|line| {
        let columns: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let [left, right, expected, _, others @ ..] = columns.as_slice() else { panic!("not a pair: {line}") };
        let others = others.first().map_or_else(Vec::new, |others| others.split(" ;; ").collect());
        Pair { left, right, expected, others }
    })
}

/// Tries all pairs of a table before it fails, so that one run tells all that is wrong.
fn assert_pairs(table: &str, field: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/verdicts").join(table);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (mut wrong, mut count) = (String::new(), 0);
    for pair in pairs(&text) {
        let record = |name: &str, value: &str| format!("name: {name}\n{field}: {value}\n");
        let mut site = Site::new();
        for (number, value) in [pair.left, pair.right].iter().chain(&pair.others).enumerate() {
            let id = ["a", "b", "c", "d", "e"][number];
            site = site.file(&format!("methods/{id}.yaml"), record(id, value));
        }
        let checked = site.faultless();
        let verdict = |ids: [&str; 2]| row(&checked, &compared(&checked, &ids), field).verdict;
        let (there, back) = (verdict(["a", "b"]), verdict(["b", "a"]));
        let found = if there == Verdict::Same { "same" } else { "differs" };
        if there != back || found != pair.expected {
            wrong += &format!("{} | {} | {found} instead of {}\n", pair.left, pair.right, pair.expected);
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count} pairs:\n{wrong}", wrong.lines().count());
}

#[test]
fn people() {
    assert_pairs("people.txt", "originators");
}

#[test]
fn organisations() {
    assert_pairs("organisations.txt", "originators");
}

#[test]
fn works() {
    assert_pairs("works.txt", "source");
}
