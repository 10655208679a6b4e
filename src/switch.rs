//! "What would change if I switched from A to B?": a comparison of two methods, read in one direction.
//!
//! In: a comparison of two methods and a reading. Out: a sentence per row in the reader's language, first what changes,
//! then what stays. Nothing is compared anew; the verdicts are those of the table, in whichever order it has the two.

use std::borrow::Cow;

use crate::catalog::answer::Symbol;
use crate::catalog::{Atom, Cell};
use crate::compare::{Comparison, Row, Verdict};
use crate::reading::{Phrase, Reading};
use crate::value::{Gap, Item};
use crate::words::Arg;

/// What the atoms of a method's cell say, by method and field, as [`Reading::atom`] has it.
pub type Texts<'t> = dyn Fn(usize, usize) -> Cow<'t, [Phrase]> + 't;

/// The sentences on the way from one method to another, both by index, whose comparison is given.
pub fn sentences(reading: Reading, comparison: &Comparison, (from, to): (usize, usize), texts: &Texts) -> Vec<String> {
    let changes = comparison.rows.iter().filter(|row| matches!(row.verdict, Verdict::Differs | Verdict::Partial));
    let mut sentences: Vec<String> = changes.map(|row| sentence(reading, row, (from, to), texts)).collect();
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

fn sentence(reading: Reading, row: &Row, (from, to): (usize, usize), texts: &Texts) -> String {
    let cell = |method: usize| known(&reading.checked.methods[method].cells[row.field]);
    let (old, new) = (cell(from), cell(to));
    // Whom the two name of each other is no change from one to the other.
    let own = |method: usize| reading.checked.methods[method].symbol;
    let is_related = reading.checked.methods[from].related == Some(row.field);
    let left_out: &[Symbol] = if is_related { &[own(from), own(to)] } else { &[] };
    let field = reading.label(row.field).text;
    let text = |method: usize| match cell(method) {
        Cell::Gap(gap) => reading.list(&[reading.gap(*gap)]),
        Cell::Atoms(_) => reading.list_of(texts(method, row.field).iter().map(|phrase| phrase.text.as_str())),
    };
    // The words for a gap are no value that something comes from or turns into, and nobody knows what some of them hide.
    if old.gap().is_some() || new.gap().is_some() {
        let name = |method: usize| reading.name(method).text;
        let (from, to, old, new) = (name(from), name(to), text(from), text(to));
        let sides = [("old", Arg::Said(&old)), ("new", Arg::Said(&new))];
        let names = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        return reading.say("switch-gap", &[("field", Arg::Text(&field)), sides[0], sides[1], names[0], names[1]]);
    }
    let kind = &reading.checked.fields()[row.field].kind;
    if kind.is_list() {
        return {
            let cells = [(old, texts(from, row.field)), (new, texts(to, row.field))];
            list_sentence(reading, &field, &cells, left_out)
        };
    }
    if [old, new].iter().all(|cell| matches!(cell.atoms().first().map(|atom| &atom.item), Some(Item::Prose(_)))) {
        return reading.say("switch-text", &[("field", Arg::Text(&field))]);
    }
    let (old, new) = (text(from), text(to));
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

/// What comes in and what falls away, from one cell with its texts to another. A list that differs has at least one of the
/// two.
fn list_sentence(reading: Reading, field: &str, cells: &[(&Cell, Cow<[Phrase]>); 2], left_out: &[Symbol]) -> String {
    let [old, new] = cells;
    let only_in = |(cell, texts): &'_ (&Cell, Cow<[Phrase]>), other: &Cell| {
        // What a translator added is no change from one method to the other.
        let is_told = |atom: &Atom| atom.symbol.is_compared() && !left_out.contains(&atom.symbol);
        let is_own = |atom: &Atom| !other.atoms().iter().any(|known| known.symbol == atom.symbol);
        let own = cell.atoms().iter().zip(texts.iter()).filter(|(atom, _)| is_told(atom) && is_own(atom));
        own.map(|(_, phrase)| phrase.text.clone()).collect::<Vec<_>>()
    };
    let (added, lacking) = (only_in(new, old.0), only_in(old, new.0));
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
