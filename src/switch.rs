//! "What would change if I switched from A to B?": a comparison of two methods, read in one direction.
//!
//! In: two methods and a reading. Out: a sentence per row in the reader's language, first what changes, then what
//! stays. Nothing is compared anew; the verdicts are those of the table.

use crate::catalog::{Atom, Cell};
use crate::compare::{Row, Verdict, compare};
use crate::reading::Reading;
use crate::value::{Gap, Item, Kind, NOT_COMPARED};
use crate::words::Arg;

/// The sentences on the way from one method to another, both by index.
pub fn sentences(reading: Reading, from: usize, to: usize) -> Vec<String> {
    let methods = &reading.checked.methods;
    let comparison = compare(&[&methods[from], &methods[to]]);
    let changes = comparison.rows.iter().filter(|row| matches!(row.verdict, Verdict::Differs | Verdict::Partial));
    let mut sentences: Vec<String> = changes.map(|row| sentence(reading, row, from, to)).collect();
    let stays: Vec<String> = comparison
        .rows
        .iter()
        .filter(|row| row.verdict == Verdict::Same)
        .map(|row| reading.label(row.field).text)
        .collect();
    if !stays.is_empty() {
        sentences.push(reading.say("switch-stays", &[("fields", Arg::Text(&reading.list(&stays)))]));
    }
    sentences
}

fn sentence(reading: Reading, row: &Row, from: usize, to: usize) -> String {
    let cell = |method: usize| &reading.checked.methods[method].cells[row.field];
    let (old, new) = (known(cell(from)), known(cell(to)));
    // Whom the two name of each other is no change from one to the other.
    let own = |method: usize| reading.checked.methods[method].id.as_str();
    let is_related = reading.checked.methods[from].related == Some(row.field);
    let left_out: &[&str] = if is_related { &[own(from), own(to)] } else { &[] };
    let field = reading.label(row.field).text;
    let text = |cell: &Cell| match cell {
        Cell::Gap(gap) => reading.gap(*gap),
        Cell::Atoms(atoms) => {
            reading.list(&atoms.iter().map(|atom| reading.atom(row.field, atom).text).collect::<Vec<_>>())
        }
    };
    let name = |method: usize| reading.name(method).text;
    // Nobody knows what a gap hides, so no change is claimed.
    if let Some(gap) = new.gap().filter(|gap| !gap.is_answer()) {
        let (old, to, gap) = (text(old), name(to), reading.gap(gap));
        return reading.say(
            "switch-unknown",
            &[("field", Arg::Text(&field)), ("old", Arg::Text(&old)), ("to", Arg::Text(&to)), ("gap", Arg::Text(&gap))],
        );
    }
    if let Some(gap) = old.gap().filter(|gap| !gap.is_answer()) {
        let (new, from, gap) = (text(new), name(from), reading.gap(gap));
        return reading.say(
            "switch-known",
            &[
                ("field", Arg::Text(&field)),
                ("new", Arg::Text(&new)),
                ("from", Arg::Text(&from)),
                ("gap", Arg::Text(&gap)),
            ],
        );
    }
    let kind = &reading.checked.fields()[row.field].kind;
    if kind.is_list() && old.gap().is_none() && new.gap().is_none() {
        return list_sentence(reading, row, &field, (old, new), left_out);
    }
    if matches!(kind, Kind::Prose)
        && [old, new].iter().all(|cell| matches!(cell.atoms().first().map(|atom| &atom.item), Some(Item::Prose(_))))
    {
        return reading.say("switch-text", &[("field", Arg::Text(&field))]);
    }
    let (old, new) = (text(old), text(new));
    let args = [("field", Arg::Text(&field)), ("old", Arg::Text(&old)), ("new", Arg::Text(&new))];
    match &row.distance {
        Some(distance) => {
            let apart = reading.distance(row.field, distance);
            let [field, old, new] = args;
            reading.say("switch-becomes-apart", &[field, old, new, ("apart", Arg::Text(&apart))])
        }
        None => reading.say("switch-becomes", &args),
    }
}

/// A cell that has a translator's additions alone says nothing of the method.
fn known(cell: &Cell) -> &Cell {
    const NOTHING: &Cell = &Cell::Gap(Gap::NotRecorded);
    let is_compared = |atom: &Atom| !atom.key.starts_with(NOT_COMPARED);
    if cell.gap().is_some() || cell.atoms().iter().any(is_compared) { cell } else { NOTHING }
}

/// What comes in and what falls away. A list that differs has at least one of the two.
fn list_sentence(reading: Reading, row: &Row, field: &str, cells: (&Cell, &Cell), left_out: &[&str]) -> String {
    let (old, new) = cells;
    let only_in = |cell: &Cell, other: &Cell| {
        // What a translator added is no change from one method to the other.
        let is_told = |atom: &&Atom| !atom.key.starts_with(NOT_COMPARED) && !left_out.contains(&&*atom.key);
        let compared = cell.atoms().iter().filter(is_told);
        let own = compared.filter(|atom| !other.atoms().iter().any(|known| known.key == atom.key));
        reading.list(&own.map(|atom| reading.atom(row.field, atom).text).collect::<Vec<_>>())
    };
    let (added, lacking) = (only_in(new, old), only_in(old, new));
    let field = ("field", Arg::Text(field));
    match (added.is_empty(), lacking.is_empty()) {
        (false, true) => reading.say("switch-adds", &[field, ("items", Arg::Text(&added))]),
        (true, true) => reading.say("switch-text", &[field]),
        (true, false) => reading.say("switch-lacks", &[field, ("items", Arg::Text(&lacking))]),
        (false, false) => {
            reading.say("switch-adds-lacks", &[field, ("added", Arg::Text(&added)), ("lacking", Arg::Text(&lacking))])
        }
    }
}
