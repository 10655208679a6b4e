//! "What would change if I switched from A to B?": a comparison of two methods, read in one direction.
//!
//! In: a comparison of two methods and a reading. Out: a sentence per row in the reader's language, first what changes,
//! then what stays. Nothing is compared anew; the verdicts are those of the table, in whichever order it has the two.

use crate::catalog::answer::Symbol;
use crate::catalog::{Atom, Cell};
use crate::compare::{Comparison, Row, Verdict};
use crate::reading::Reading;
use crate::value::{Gap, Item, Kind};
use crate::words::Arg;

/// The sentences on the way from one method to another, both by index, whose comparison is given.
pub fn sentences(reading: Reading, comparison: &Comparison, from: usize, to: usize) -> Vec<String> {
    let changes = comparison.rows.iter().filter(|row| matches!(row.verdict, Verdict::Differs | Verdict::Partial));
    let mut sentences: Vec<String> = changes.map(|row| sentence(reading, row, from, to)).collect();
    let stays: Vec<String> = comparison
        .rows
        .iter()
        .filter(|row| row.verdict == Verdict::Same)
        .map(|row| reading.label(row.field).text)
        .collect();
    if !stays.is_empty() {
        let fields = reading.list(&stays);
        let args = [("fields", Arg::Said(&fields)), ("count", Arg::Count(stays.len()))];
        sentences.push(reading.say("switch-stays", &args));
    }
    sentences
}

fn sentence(reading: Reading, row: &Row, from: usize, to: usize) -> String {
    let cell = |method: usize| &reading.checked.methods[method].cells[row.field];
    let (old, new) = (known(cell(from)), known(cell(to)));
    // Whom the two name of each other is no change from one to the other.
    let own = |method: usize| reading.checked.methods[method].symbol;
    let is_related = reading.checked.methods[from].related == Some(row.field);
    let left_out: &[Symbol] = if is_related { &[own(from), own(to)] } else { &[] };
    let field = reading.label(row.field).text;
    let text = |cell: &Cell| match cell {
        Cell::Gap(gap) => reading.list(&[reading.gap(*gap)]),
        Cell::Atoms(atoms) => {
            reading.list(&atoms.iter().map(|atom| reading.atom(row.field, atom).text).collect::<Vec<_>>())
        }
    };
    // The words for a gap are no value that something comes from or turns into, and nobody knows what some of them hide.
    if old.gap().is_some() || new.gap().is_some() {
        let name = |method: usize| reading.name(method).text;
        let (from, to, old, new) = (name(from), name(to), text(old), text(new));
        let sides = [("old", Arg::Said(&old)), ("new", Arg::Said(&new))];
        let names = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        return reading.say("switch-gap", &[("field", Arg::Text(&field)), sides[0], sides[1], names[0], names[1]]);
    }
    let kind = &reading.checked.fields()[row.field].kind;
    if kind.is_list() {
        return list_sentence(reading, row, &field, (old, new), left_out);
    }
    if matches!(kind, Kind::Prose)
        && [old, new].iter().all(|cell| matches!(cell.atoms().first().map(|atom| &atom.item), Some(Item::Prose(_))))
    {
        return reading.say("switch-text", &[("field", Arg::Text(&field))]);
    }
    let (old, new) = (text(old), text(new));
    let args = [("field", Arg::Text(&field)), ("old", Arg::Said(&old)), ("new", Arg::Said(&new))];
    match &row.distance {
        Some(distance) => {
            let apart = reading.distance(row.field, distance);
            let [field, old, new] = args;
            reading.say("switch-becomes-apart", &[field, old, new, ("apart", Arg::Said(&apart))])
        }
        None => reading.say("switch-becomes", &args),
    }
}

/// A cell that has a translator's additions alone says nothing of the method.
fn known(cell: &Cell) -> &Cell {
    const NOTHING: &Cell = &Cell::Gap(Gap::NotRecorded);
    let is_compared = |atom: &Atom| atom.symbol.is_compared();
    if cell.gap().is_some() || cell.atoms().iter().any(is_compared) { cell } else { NOTHING }
}

/// What comes in and what falls away. A list that differs has at least one of the two.
fn list_sentence(reading: Reading, row: &Row, field: &str, cells: (&Cell, &Cell), left_out: &[Symbol]) -> String {
    let (old, new) = cells;
    let only_in = |cell: &Cell, other: &Cell| {
        // What a translator added is no change from one method to the other.
        let is_told = |atom: &&Atom| atom.symbol.is_compared() && !left_out.contains(&atom.symbol);
        let compared = cell.atoms().iter().filter(is_told);
        let own = compared.filter(|atom| !other.atoms().iter().any(|known| known.symbol == atom.symbol));
        own.map(|atom| reading.atom(row.field, atom).text).collect::<Vec<_>>()
    };
    let (added, lacking) = (only_in(new, old), only_in(old, new));
    let (adds, lacks) = (reading.list(&added), reading.list(&lacking));
    let field = ("field", Arg::Text(field));
    let items = |said, items: &[String]| [field, ("items", Arg::Said(said)), ("count", Arg::Count(items.len()))];
    match (added.is_empty(), lacking.is_empty()) {
        (false, true) => reading.say("switch-adds", &items(&adds, &added)),
        (true, true) => reading.say("switch-text", &[field]),
        (true, false) => reading.say("switch-lacks", &items(&lacks, &lacking)),
        (false, false) => {
            let [adds, lacks] = [("added", Arg::Said(&adds)), ("lacking", Arg::Said(&lacks))];
            let counts = [("adds", Arg::Count(added.len())), ("lacks", Arg::Count(lacking.len()))];
            reading.say("switch-adds-lacks", &[field, adds, lacks, counts[0], counts[1]])
        }
    }
}
