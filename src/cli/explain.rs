//! `methodical diff --explain`: by which rule two values were joined or kept apart, row by row.
//!
//! In: a checked catalogue, methods and their comparison. Out: lines for a terminal, in the words of the diagnostics.
//! Nothing is decided here: the reasons are those that the keys were made by.

use std::fmt::Write as _;

use crate::catalog::{Atom, Cell, Checked};
use crate::compare::{Comparison, Row, Verdict};
use crate::kind::Kind;
use crate::value::Item;

/// The explanation of all rows.
pub(super) fn explain(checked: &Checked, methods: &[usize], comparison: &Comparison) -> String {
    let mut text = String::new();
    for row in comparison.rows.iter().filter(|row| row.verdict != Verdict::Absent) {
        let field = &checked.fields()[row.field];
        let _ = writeln!(text, "{}: {}; {}", field.key, row.verdict.id(), rule(&field.kind, row.verdict));
        for line in pairs(checked, methods, row) {
            let _ = writeln!(text, "  {line}");
        }
    }
    text
}

/// What equality means for a kind.
fn rule(kind: &Kind, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Partial => "a value is missing somewhere, and what is there agrees",
        Verdict::Shown => "the catalogue does not compare this row",
        Verdict::Same | Verdict::Differs | Verdict::Absent => kind.spec().equality,
    }
}

/// For people and works of each two columns: what is one, what is two, and why.
fn pairs(checked: &Checked, methods: &[usize], row: &Row) -> Vec<String> {
    let cells: Vec<&Cell> = methods.iter().map(|method| &checked.methods[*method].cells[row.field]).collect();
    let mut lines = Vec::new();
    for (at, left) in cells.iter().enumerate() {
        for right in &cells[at + 1..] {
            for line in pair(checked, left.atoms(), right.atoms()) {
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
        }
    }
    lines
}

fn pair(checked: &Checked, left: &[Atom], right: &[Atom]) -> Vec<String> {
    let mut lines = Vec::new();
    for one in left {
        if let Some(same) = right.iter().find(|other| other.key == one.key) {
            lines.extend(why(checked, one, same).map(|(a, b, why)| format!("`{a}` = `{b}`: {why}")));
            continue;
        }
        // Only those that somebody might take for the same.
        let reasons: Vec<_> = right.iter().filter_map(|other| why(checked, one, other)).collect();
        let near = reasons.iter().find(|(_, _, why)| !FAR.contains(&why.as_str()));
        let near = near.or(reasons.first().filter(|_| left.len() == 1 && right.len() == 1));
        lines.extend(near.map(|(a, b, why)| format!("`{a}` ≠ `{b}`: {why}")));
    }
    lines
}

/// Reasons that need no saying where there are others.
const FAR: [&str; 4] = ["unlike family names", "two names", "two titles", "no identifier and no title in common"];

fn why(checked: &Checked, one: &Atom, other: &Atom) -> Option<(String, String, String)> {
    match (&one.item, &other.item) {
        (Item::Person(a), Item::Person(b)) => Some((a.name.clone(), b.name.clone(), checked.people.why(a, b))),
        (Item::Source(a), Item::Source(b)) => Some((a.shown(), b.shown(), checked.works.why(a, b))),
        _ => None,
    }
}
