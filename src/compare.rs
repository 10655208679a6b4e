//! The comparison: which rows of some methods are the same, and which differ. The heart of the program.
//!
//! In: methods whose atoms have keys. Out: a verdict per row, the groups of columns that agree, which atoms are shared
//! and how far apart years and numbers are. Pure: no files, no language, no catalogue. Equality of kinds is decided
//! before, when keys are made; here keys are only compared. Atoms of translations say nothing here: a cell that has no
//! others answers as little as one that is not recorded. Related methods are compared without those of the table
//! itself, which would differ by construction.

use std::cmp::Ordering;
use std::collections::HashSet;

use serde::Serialize;

use crate::catalog::answer::{Answer, Symbol};
use crate::catalog::{Cell, Method};
use crate::kind::Better;
use crate::value::extent::Bounds;
use crate::value::number::Number;
use crate::value::year::Span;
use crate::value::{Gap, Position};

/// What a row says about its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Every column has a value, and all are equal.
    Same,
    /// At least two values differ.
    Differs,
    /// The values agree, or only one is there, and some column is a gap.
    Partial,
    /// No column has a value.
    Absent,
    /// The row is declared not to be compared, and some column has a value.
    Shown,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 5] = [Self::Same, Self::Differs, Self::Partial, Self::Absent, Self::Shown];

    /// The id used in markup, data and words: `same`, `differs`, `partial`, `absent`, `shown`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Differs => "differs",
            Self::Partial => "partial",
            Self::Absent => "absent",
            Self::Shown => "shown",
        }
    }
}

/// How far apart the values of a row are.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Distance {
    /// Quantities that are known within bounds only, and may be equal.
    Overlap,
    /// Years between the earliest and the latest value, counted from first years; none where one holds the other.
    Years(u32),
    /// Numbers: the greatest less the least, and their ratio where both are positive.
    Numbers {
        /// In the field's unit, with as many decimals as any of the values.
        difference: Number,
        /// Greater than 1.
        ratio: Option<f64>,
    },
}

/// One row: the verdict on one field.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The field's index.
    pub field: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// For three or more columns of a row that differs: the group of each column, 0 for `a`; gaps have none. Columns of
    /// one group are equal.
    pub groups: Vec<Option<usize>>,
    /// For each column, whether each of its atoms is in every column.
    pub shared: Vec<Vec<bool>>,
    /// How far apart the values are, where the row differs and the kind has distances.
    pub distance: Option<Distance>,
    /// Where the field says which numbers are better and the row differs: which columns have the best one.
    pub best: Vec<bool>,
    /// Whether the methods name each other as related, and no others.
    pub mutual: bool,
    /// How many columns answer.
    pub known: usize,
}

impl Row {
    /// Whether some columns agree and others do not, so that letters say which.
    pub fn has_letters(&self) -> bool {
        let known = || self.groups.iter().flatten();
        known().collect::<HashSet<_>>().len() < known().count()
    }
}

/// Methods side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// One row per field, in the fields' order.
    pub rows: Vec<Row>,
}

impl Comparison {
    /// How many rows have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// How many rows are counted: all that are neither absent nor shown without being compared.
    pub fn counted(&self) -> usize {
        self.rows.len() - self.count(Verdict::Absent) - self.count(Verdict::Shown)
    }
}

/// Compares methods of one catalogue, field by field. The order of methods decides nothing but the letters of groups.
pub fn compare(methods: &[&Method]) -> Comparison {
    let fields = methods.first().map_or(0, |method| method.cells.len());
    Comparison { rows: (0..fields).map(|field| compare_in(methods, field)).collect() }
}

/// What [`compare`] says of two methods in one field, and nothing more: most looks at two methods want no more.
pub fn verdict(methods: [&Method; 2], field: usize) -> Verdict {
    let [one, other] = methods;
    if !one.asked[field].compared || one.related == Some(field) {
        return compare_in(&methods, field).verdict;
    }
    match (&one.answers[field], &other.answers[field]) {
        (None, None) => Verdict::Absent,
        (Some(one), Some(other)) if one == other => Verdict::Same,
        (Some(_), Some(_)) => Verdict::Differs,
        _ => Verdict::Partial,
    }
}

fn compare_in(methods: &[&Method], field: usize) -> Row {
    let cells: Vec<&Cell> = methods.iter().map(|method| &method.cells[field]).collect();
    let answers: Vec<Option<&Answer>> = methods.iter().map(|method| method.answers[field].as_ref()).collect();
    let asked = methods.first().map(|method| method.asked[field]);
    if asked.is_some_and(|asked| !asked.compared) {
        shown_row(field, &cells)
    } else if let Some(better) = asked.and_then(|asked| asked.better) {
        let row = row(field, &cells, &answers, &answers);
        Row { best: if row.verdict == Verdict::Differs { best(&cells, better) } else { Vec::new() }, ..row }
    } else if methods.first().is_some_and(|method| method.related == Some(field)) {
        let own: Vec<Symbol> = methods.iter().map(|method| method.symbol).collect();
        related_row(field, &own, &cells, &answers)
    } else {
        row(field, &cells, &answers, &answers)
    }
}

/// A row that is not compared: nothing is equal in it, and nothing differs.
fn shown_row(field: usize, cells: &[&Cell]) -> Row {
    let says = |cell: &&Cell| cell.gap().is_none_or(Gap::is_answer);
    Row {
        field,
        verdict: if cells.iter().any(says) { Verdict::Shown } else { Verdict::Absent },
        groups: Vec::new(),
        shared: cells.iter().map(|cell| vec![false; cell.atoms().len()]).collect(),
        distance: None,
        best: Vec::new(),
        mutual: false,
        known: 0,
    }
}

/// The row of related methods: what the columns name beside each other. Where that is nothing, and each names all
/// others, they are the same in this.
fn related_row(field: usize, own: &[Symbol], cells: &[&Cell], answers: &[Option<&Answer>]) -> Row {
    let names = |answer: &Option<&Answer>, id: Symbol| answer.is_some_and(|answer| answer.has(id));
    let mutual = own.iter().zip(answers).all(|(one, answer)| own.iter().all(|id| id == one || names(answer, *id)));
    let others: Vec<Option<Answer>> = answers.iter().map(|answer| Some((*answer)?.without(own))).collect();
    let nothing_left = others.iter().all(|answer| matches!(answer, Some(Answer::Keys(keys)) if keys.is_empty()));
    // Those that name some of each other only differ in whom they name.
    let is_partly = nothing_left && !mutual;
    let others: Vec<Option<&Answer>> = others.iter().map(Option::as_ref).collect();
    let row = row(field, cells, if is_partly { answers } else { &others }, answers);
    Row { mutual: nothing_left && mutual && own.len() > 1, ..row }
}

/// A row by what its columns answer; `whole` is all that they say, of which something may be left out in `answers`.
fn row(field: usize, cells: &[&Cell], answers: &[Option<&Answer>], whole: &[Option<&Answer>]) -> Row {
    let mut distinct: Vec<&Answer> = Vec::new();
    let groups: Vec<Option<usize>> = answers
        .iter()
        .map(|answer| {
            let answer = (*answer)?;
            Some(distinct.iter().position(|known| *known == answer).unwrap_or_else(|| {
                distinct.push(answer);
                distinct.len() - 1
            }))
        })
        .collect();
    let verdict = match distinct.len() {
        0 => Verdict::Absent,
        1 if groups.contains(&None) => Verdict::Partial,
        1 => Verdict::Same,
        _ => Verdict::Differs,
    };
    let differs = verdict == Verdict::Differs;
    let known = groups.iter().flatten().count();
    Row {
        field,
        verdict,
        groups: if differs && cells.len() > 2 { groups } else { Vec::new() },
        shared: shared(cells, whole),
        distance: if differs { distance(cells) } else { None },
        best: Vec::new(),
        mutual: false,
        known,
    }
}

/// What a cell answers, as one text: its compared keys in order, between them a character that texts do not have. Cells
/// are equal if their answers are; a browser that compares cells needs no more. `None` where nobody knows.
pub fn answer(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Gap(gap) => gap.is_answer().then(|| gap_answer(*gap)),
        Cell::Atoms(atoms) => {
            let compared = atoms.iter().filter(|atom| atom.symbol.is_compared());
            let mut keys: Vec<&str> = compared.map(|atom| &*atom.key).collect();
            keys.sort_unstable();
            keys.dedup();
            (!keys.is_empty()).then(|| keys.join(SEPARATOR))
        }
    }
}

/// What a gap answers that is an answer, as [`answer`] has it: unlike a text that says "none".
pub fn gap_answer(gap: Gap) -> String {
    format!("{SEPARATOR}{}", gap.id())
}

const SEPARATOR: &str = "\u{1F}";

/// For each column, whether each of its atoms is in every one; a column alone shares nothing.
fn shared(cells: &[&Cell], answers: &[Option<&Answer>]) -> Vec<Vec<bool>> {
    let everywhere = |key: Symbol| {
        cells.len() > 1 && key.is_compared() && answers.iter().all(|answer| answer.is_some_and(|own| own.has(key)))
    };
    cells.iter().map(|cell| cell.atoms().iter().map(|atom| everywhere(atom.symbol)).collect()).collect()
}

fn distance(cells: &[&Cell]) -> Option<Distance> {
    let (mut years, mut numbers, mut bounds) = (Vec::new(), Vec::new(), Vec::new());
    for atom in cells.iter().flat_map(|cell| cell.atoms()) {
        match atom.item.position() {
            Some(Position::Years(span)) => years.push(span),
            Some(Position::Number(number)) => numbers.push((number, atom.symbol)),
            Some(Position::Within(within)) => bounds.push((within, atom.symbol)),
            None => {}
        }
    }
    // Of what is known within bounds it can't be said how far apart it is.
    if !bounds.is_empty() {
        bounds.extend(numbers.iter().map(|(number, symbol)| (Bounds::at(number), *symbol)));
        return overlap(&bounds).then_some(Distance::Overlap);
    }
    let numbers: Vec<&Number> = numbers.into_iter().map(|(number, _)| number).collect();
    years_apart(&years).or_else(|| numbers_apart(&numbers))
}

/// Which columns have the best number. None where one is only known within bounds: it may be better than all.
fn best(cells: &[&Cell], better: Better) -> Vec<bool> {
    let mut numbers = Vec::with_capacity(cells.len());
    for cell in cells {
        numbers.push(match cell.atoms().first().and_then(|atom| atom.item.position()) {
            Some(Position::Number(number)) => Some(number.to_f64()),
            Some(Position::Within(_) | Position::Years(_)) => return Vec::new(),
            None => None,
        });
    }
    let known = || numbers.iter().flatten().copied();
    let best = match better {
        Better::Lower => known().fold(f64::INFINITY, f64::min),
        Better::Higher => known().fold(f64::NEG_INFINITY, f64::max),
    };
    // Better than nothing is no merit.
    if known().count() < 2 { Vec::new() } else { numbers.iter().map(|number| *number == Some(best)).collect() }
}

/// Whether two quantities that are written otherwise may be equal.
fn overlap(bounds: &[(Bounds, Symbol)]) -> bool {
    let pairs = bounds.iter().enumerate().flat_map(|(at, one)| bounds[at + 1..].iter().map(move |other| (one, other)));
    let mut unlike = pairs.filter(|((_, one), (_, other))| one != other);
    unlike.any(|((one, _), (other, _))| one.overlaps(*other))
}

/// Years between the earliest and the latest first year, unless the earliest span holds all that begin latest.
fn years_apart(spans: &[Span]) -> Option<Distance> {
    let first = spans.iter().map(|span| span.first).min()?;
    let last = spans.iter().map(|span| span.first).max()?;
    let end = |span: &Span| span.last.unwrap_or(i32::MAX);
    let earliest_end = spans.iter().filter(|span| span.first == first).map(end).max()?;
    let is_held = spans.iter().filter(|span| span.first == last).all(|span| end(span) <= earliest_end);
    (!is_held).then(|| Distance::Years(last.abs_diff(first)))
}

fn numbers_apart(numbers: &[&Number]) -> Option<Distance> {
    let by_size = |a: &&&Number, b: &&&Number| a.partial_cmp(b).unwrap_or(Ordering::Equal);
    let (least, most) = (numbers.iter().min_by(by_size)?, numbers.iter().max_by(by_size)?);
    let decimals = numbers.iter().map(|number| number.decimals()).max()?;
    let (low, high) = (least.to_f64(), most.to_f64());
    (numbers.len() > 1).then(|| Distance::Numbers {
        difference: most.minus(least).with_decimals(decimals),
        ratio: (low > 0.0).then(|| high / low),
    })
}
