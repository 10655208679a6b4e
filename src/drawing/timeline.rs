//! The time line: methods on an axis of years, their labels packed into rows; and years as a grid where there are too
//! many methods to name each.
//!
//! In: years, and the widths of labels. Out: positions. The axis runs from left to right; whoever draws for a language
//! that is written from right to left turns it round.

use std::collections::BTreeMap;

use crate::catalog::{Cell, Checked};
use crate::drawing::{LINE, Side, WIDTH};
use crate::kind::Measure;
use crate::value::Item;
use crate::value::year::Year;

/// The most methods that are named in a drawing; of more, each year is one mark.
pub const NAMED: usize = 90;

/// More methods than this are listed by decade, each on a page of its own.
pub const ON_ONE_PAGE: usize = 400;

/// So many years without a method are drawn shorter, and the axis shows that it is broken.
const EMPTY: i32 = 10;
/// How many years long a broken stretch is drawn.
const BROKEN: i32 = 5;
/// Half of a mark's height.
pub const RADIUS: i32 = 5;
/// What is left free between a label and the next mark.
const GAP: i32 = 14;
/// The axis keeps away from the edges.
const MARGIN: i32 = 40;
/// The distance of two labels on the axis.
const TICK: i32 = 56;

/// When a method came up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// The method.
    pub method: usize,
    /// The first year.
    pub from: i32,
    /// The last year.
    pub to: i32,
    /// Whether the record says "about".
    pub circa: bool,
}

/// Methods by what is known of their years.
#[derive(Debug, Default)]
pub struct Chronicle {
    /// The field that has the years.
    pub field: usize,
    /// Those with years, by first and last year.
    pub dated: Vec<Dated>,
    /// Those whose years are words that are no interval.
    pub worded: Vec<usize>,
    /// How many have no year.
    pub undated: usize,
}

impl Chronicle {
    /// The years of some methods. `None` where the catalogue has no field for years, or no method has one.
    pub fn of(checked: &Checked, methods: impl IntoIterator<Item = usize>) -> Option<Self> {
        let field = checked.fields().iter().position(|field| field.kind.spec().measure == Some(Measure::Years))?;
        let mut chronicle = Self { field, ..Self::default() };
        for method in methods {
            match year(&checked.methods[method].cells[field]) {
                Some(Year::Interval { from, to, circa, .. }) => {
                    chronicle.dated.push(Dated { method, from: *from, to: *to, circa: *circa });
                }
                Some(Year::Words { .. }) => chronicle.worded.push(method),
                None => chronicle.undated += 1,
            }
        }
        chronicle.dated.sort_by_key(|dated| (dated.from, dated.to, dated.method));
        (!chronicle.dated.is_empty() || !chronicle.worded.is_empty()).then_some(chronicle)
    }

    /// Whether there are too many methods to name each in a drawing.
    pub fn is_big(&self) -> bool {
        self.dated.len() > NAMED
    }

    /// The decades, if there are too many methods for one page.
    pub fn decades(&self) -> Vec<i32> {
        if self.dated.len() <= ON_ONE_PAGE {
            return Vec::new();
        }
        let mut decades: Vec<i32> = self.dated.iter().map(|dated| decade(dated.from)).collect();
        decades.dedup();
        decades
    }

    /// The methods of one decade, by first year.
    pub fn within(&self, of: i32) -> Vec<Dated> {
        self.dated.iter().filter(|dated| decade(dated.from) == of).copied().collect()
    }
}

/// The year that a cell says.
pub fn year(cell: &Cell) -> Option<&Year> {
    if let Item::Year(year) = &cell.atoms().first()?.item { Some(year) } else { None }
}

/// The first year of a year's decade, also before the common era.
pub fn decade(year: i32) -> i32 {
    year.div_euclid(10) * 10
}

/// A named mark on the time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Where it begins.
    pub x: i32,
    /// How long it is; a single year is as long as it is high.
    pub length: i32,
    /// The middle of its row.
    pub y: i32,
    /// Where the label begins, or ends if it stands before the mark.
    pub label: i32,
    /// The label's side.
    pub side: Side,
}

/// A drawn time line.
#[derive(Debug)]
pub struct Line {
    /// How high the drawing is.
    pub height: i32,
    /// A mark for each of the dated methods, in their order.
    pub bars: Vec<Bar>,
    /// Years that the axis names.
    pub ticks: Vec<(i32, i32)>,
    /// Where the axis is broken.
    pub breaks: Vec<i32>,
}

/// Draws methods whose labels have these widths.
pub fn line(dated: &[Dated], widths: &[i32]) -> Line {
    let scale = Scale::of(dated);
    let mut rows: Vec<Vec<(i32, i32)>> = Vec::new();
    let mut bars = Vec::with_capacity(dated.len());
    for (own, width) in dated.iter().zip(widths) {
        let (from, to) = (scale.x(own.from) - RADIUS, scale.x(own.to) + RADIUS);
        let after = (from, to + RADIUS + width);
        let before = (from - RADIUS - width, to);
        // The higher row is the better one; a label before its mark has to earn it.
        let candidates = [(after, Side::After), (before, Side::Before)];
        let fitting = candidates.into_iter().filter(|((start, end), _)| *start >= 0 && *end <= WIDTH);
        let placed = fitting.map(|(taken, side)| (free_row(&rows, taken), taken, side)).min_by_key(|(row, ..)| *row);
        let (row, taken, side) = placed.unwrap_or((rows.len(), after, Side::After));
        if row == rows.len() {
            rows.push(Vec::new());
        }
        rows[row].push(taken);
        let label = if side == Side::After { to + RADIUS } else { from - RADIUS };
        bars.push(Bar { x: from, length: to - from, y: 2 * LINE + row as i32 * LINE, label, side });
    }
    Line { height: (rows.len() as i32 + 2) * LINE, bars, ticks: scale.ticks(), breaks: scale.breaks() }
}

/// The first row in which nothing lies between two places.
fn free_row(rows: &[Vec<(i32, i32)>], (start, end): (i32, i32)) -> usize {
    let is_free = |row: &Vec<(i32, i32)>| row.iter().all(|(from, to)| end + GAP <= *from || to + GAP <= start);
    rows.iter().position(is_free).unwrap_or(rows.len())
}

/// Years on the axis: straight between years that have methods, shorter where for long there are none.
struct Scale {
    /// Years with their places, ascending.
    points: Vec<(i32, i32)>,
}

impl Scale {
    fn of(dated: &[Dated]) -> Self {
        let mut years: Vec<i32> = dated.iter().flat_map(|dated| [dated.from, dated.to]).collect();
        years.sort_unstable();
        years.dedup();
        let drawn = |pair: &[i32]| if pair[1] - pair[0] > EMPTY { BROKEN } else { pair[1] - pair[0] };
        let whole: i32 = years.windows(2).map(drawn).sum();
        let mut passed = 0;
        let mut points = Vec::with_capacity(years.len());
        for (index, year) in years.iter().enumerate() {
            if index > 0 {
                passed += drawn(&years[index - 1..=index]);
            }
            let x = if whole == 0 { WIDTH / 2 } else { MARGIN + passed * (WIDTH - 2 * MARGIN) / whole };
            points.push((*year, x));
        }
        Self { points }
    }

    /// The place of a year between the first and the last.
    fn x(&self, year: i32) -> i32 {
        let next = self.points.partition_point(|(own, _)| *own < year).clamp(1, self.points.len().max(2) - 1);
        let Some((to, right)) = self.points.get(next) else { return self.points[0].1 };
        let (from, left) = self.points[next - 1];
        left + (year - from) * (right - left) / (to - from)
    }

    fn is_broken(pair: &[(i32, i32)]) -> bool {
        pair[1].0 - pair[0].0 > EMPTY
    }

    fn breaks(&self) -> Vec<i32> {
        self.points.windows(2).filter(|pair| Self::is_broken(pair)).map(|pair| (pair[0].1 + pair[1].1) / 2).collect()
    }

    /// The first year, the years beside breaks, round years between them, and the last, none too near to another.
    fn ticks(&self) -> Vec<(i32, i32)> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Vec::new() };
        let whole = || self.points.windows(2).filter(|pair| !Self::is_broken(pair));
        let beside = self.points.windows(2).filter(|pair| Self::is_broken(pair)).flat_map(|pair| [pair[1], pair[0]]);
        // Outside of breaks, all years are equally long.
        let (years, length) = whole()
            .fold((0, 0), |(years, length), pair| (years + pair[1].0 - pair[0].0, length + pair[1].1 - pair[0].1));
        let step = [1, 2, 5, 10].into_iter().find(|step| length * step >= TICK * years).unwrap_or(20);
        let round = whole().flat_map(|pair| pair[0].0..=pair[1].0).filter(|year| year.rem_euclid(step) == 0);
        let mut ticks: Vec<(i32, i32)> = Vec::new();
        for tick in [*first].into_iter().chain(beside).chain(round.map(|year| (year, self.x(year)))).chain([*last]) {
            if ticks.iter().all(|(_, x)| (x - tick.1).abs() >= TICK) {
                ticks.push(tick);
            }
        }
        ticks.sort_unstable();
        ticks
    }
}

/// How many methods each year has, by decade and year.
pub fn counts(dated: &[Dated]) -> BTreeMap<i32, BTreeMap<i32, usize>> {
    let mut counts: BTreeMap<i32, BTreeMap<i32, usize>> = BTreeMap::new();
    for own in dated {
        *counts.entry(decade(own.from)).or_default().entry(own.from).or_default() += 1;
    }
    counts
}

/// How dark or how wide a number is drawn, from 1 to 5, by the square root: 500 methods in one year must not make 50 in
/// another vanish.
pub fn shade(count: usize, most: usize) -> u8 {
    let share = (count as f64 / most.max(1) as f64).sqrt();
    (share * 5.0).ceil().clamp(1.0, 5.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(years: &[i32]) -> Vec<Dated> {
        years.iter().enumerate().map(|(method, year)| Dated { method, from: *year, to: *year, circa: false }).collect()
    }

    #[test]
    fn labels_never_overlap_and_stay_inside() {
        let years: Vec<i32> = (0..90).map(|index| 1990 + index * index / 250).collect();
        let widths: Vec<i32> = (0..90).map(|index| 40 + index * 37 % 220).collect();
        let drawn = line(&dated(&years), &widths);
        let boxes: Vec<(i32, i32, i32)> = drawn
            .bars
            .iter()
            .zip(&widths)
            .map(|(bar, width)| match bar.side {
                Side::After => (bar.y, bar.x, bar.label + width),
                Side::Before => (bar.y, bar.label - width, bar.x + bar.length),
            })
            .collect();
        for (index, (y, from, to)) in boxes.iter().enumerate() {
            assert!(*from >= 0 && *to <= WIDTH, "{from}..{to}");
            assert!(boxes[..index].iter().all(|(other, start, end)| other != y || to < start || end < from));
        }
    }

    #[test]
    fn long_silence_is_drawn_short() {
        let drawn = line(&dated(&[-2700, 1958, 1961]), &[50, 50, 50]);
        assert_eq!(drawn.breaks.len(), 1);
        assert!(drawn.bars[1].x - drawn.bars[0].x < WIDTH * 3 / 4, "{:?}", drawn.bars);
        assert_eq!(drawn.ticks.iter().map(|(year, _)| *year).collect::<Vec<_>>(), [-2700, 1958, 1959, 1960, 1961]);
    }

    #[test]
    fn one_year_is_a_line_too() {
        assert_eq!(line(&dated(&[2014]), &[50]).ticks, [(2014, WIDTH / 2)]);
        assert!(line(&[], &[]).bars.is_empty());
    }

    #[test]
    fn decades_before_the_common_era() {
        assert_eq!([decade(-1), decade(-2700), decade(2019), decade(2020)], [-10, -2700, 2010, 2020]);
    }

    #[test]
    fn shades_keep_small_years_visible() {
        assert_eq!([shade(1, 500), shade(50, 500), shade(500, 500), shade(1, 1), shade(0, 0)], [1, 2, 5, 5, 1]);
    }
}
