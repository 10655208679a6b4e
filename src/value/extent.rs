//! Quantities that are known within bounds: `< 5`, `≥ 3`, `≈ 5`, `5–10`, `5 ± 0.2`.
//!
//! In: what people write for one. Out: the bounds, as exact numbers. Only what is written alike is the same: of two that
//! overlap nobody knows whether they are.

use serde::Serialize;

use crate::value::number::{self, Number, Style};

/// A quantity, as far as it is known.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// This number.
    Exactly(Number),
    /// Less than it.
    Below(Number),
    /// It or less.
    AtMost(Number),
    /// More than it.
    Above(Number),
    /// It or more.
    AtLeast(Number),
    /// About so much.
    About(Number),
    /// From the first to the second, which is greater.
    Between(Number, Number),
    /// The first, give or take the second.
    Around(Number, Number),
}

/// A quantity as a record has it.
#[derive(Debug, PartialEq)]
pub struct Read {
    /// The quantity.
    pub extent: Extent,
    /// What stands behind it.
    pub unit: Option<String>,
    /// Whether the marks in it mean another number, or none, in the catalogue's language.
    pub doubtful: bool,
}

/// Signs before a number, the longer ones first.
const SIGNS: [(&str, OfOne); 14] = [
    ("<=", Extent::AtMost),
    (">=", Extent::AtLeast),
    ("≤", Extent::AtMost),
    ("⩽", Extent::AtMost),
    ("≥", Extent::AtLeast),
    ("⩾", Extent::AtLeast),
    ("<", Extent::Below),
    (">", Extent::Above),
    ("≈", Extent::About),
    ("~", Extent::About),
    ("∼", Extent::About),
    ("approx.", Extent::About),
    ("ca.", Extent::About),
    ("c.", Extent::About),
];

/// What stands between the two numbers of a range, and before what a number may be off by.
const BETWEEN: [&str; 5] = ["–", "—", "...", "..", " to "];
const OFF_BY: [&str; 2] = ["±", "+/-"];

impl Extent {
    /// Reads a quantity and the unit behind it; `decimal_mark` is the one of the catalogue's base language.
    pub fn read(written: &str, decimal_mark: char, style: Style) -> Option<Read> {
        let number = |text: &str, style| number::read(text, decimal_mark, style);
        let exact = number(written, style).map(|number::Read { number, unit, doubtful }| Read {
            extent: Self::Exactly(number),
            unit,
            doubtful,
        });
        if exact.as_ref().is_some_and(|exact| !exact.unit.as_deref().is_some_and(goes_on)) {
            return exact;
        }
        let text = written.trim();
        if let Some((sign, extent)) = SIGNS.iter().find(|(sign, _)| text.starts_with(sign)) {
            let number::Read { number, unit, doubtful } = number(&text[sign.len()..], Style::Text)?;
            return Some(Read { extent: extent(number), unit, doubtful });
        }
        let of_two = |(before, behind, make): (&str, &str, Made)| {
            let (one, other) = (number(before, Style::Text)?, number(behind, Style::Text)?);
            // The unit may stand behind both.
            let has_one_unit = one.unit.is_none() || one.unit == other.unit;
            let extent = make(one.number, other.number).filter(|_| has_one_unit)?;
            Some(Read { extent, unit: other.unit, doubtful: one.doubtful || other.doubtful })
        };
        two(text).and_then(of_two).or(exact)
    }

    /// The same with each of its numbers made another one. `None` where one of them can't be.
    pub fn map(&self, make: impl Fn(&Number) -> Option<Number>) -> Option<Self> {
        Some(match self {
            Self::Exactly(number) => Self::Exactly(make(number)?),
            Self::Below(number) => Self::Below(make(number)?),
            Self::AtMost(number) => Self::AtMost(make(number)?),
            Self::Above(number) => Self::Above(make(number)?),
            Self::AtLeast(number) => Self::AtLeast(make(number)?),
            Self::About(number) => Self::About(make(number)?),
            Self::Between(one, other) => Self::Between(make(one)?, make(other)?),
            Self::Around(one, other) => Self::Around(make(one)?, make(other)?),
        })
    }

    /// The quantity in signs, its numbers written by `number`.
    pub fn in_signs(&self, number: impl Fn(&Number) -> String) -> String {
        match self {
            Self::Exactly(one) => number(one),
            Self::Below(one) => format!("< {}", number(one)),
            Self::AtMost(one) => format!("≤ {}", number(one)),
            Self::Above(one) => format!("> {}", number(one)),
            Self::AtLeast(one) => format!("≥ {}", number(one)),
            Self::About(one) => format!("≈ {}", number(one)),
            Self::Between(one, other) => format!("{}–{}", number(one), number(other)),
            Self::Around(one, other) => format!("{} ± {}", number(one), number(other)),
        }
    }

    /// What is compared.
    pub fn key(&self) -> String {
        self.in_signs(Number::key)
    }

    /// The number that it is sorted by.
    pub fn first(&self) -> &Number {
        match self {
            Self::Exactly(one)
            | Self::Below(one)
            | Self::AtMost(one)
            | Self::Above(one)
            | Self::AtLeast(one)
            | Self::About(one)
            | Self::Between(one, _)
            | Self::Around(one, _) => one,
        }
    }

    /// The numbers that it may be.
    pub fn bounds(&self) -> Bounds {
        let (low, high, open) = match self {
            Self::Exactly(one) | Self::About(one) => (Some(one.to_f64()), Some(one.to_f64()), false),
            Self::Below(one) => (None, Some(one.to_f64()), true),
            Self::AtMost(one) => (None, Some(one.to_f64()), false),
            Self::Above(one) => (Some(one.to_f64()), None, true),
            Self::AtLeast(one) => (Some(one.to_f64()), None, false),
            Self::Between(one, other) => (Some(one.to_f64()), Some(other.to_f64()), false),
            Self::Around(one, other) => {
                (Some(one.to_f64() - other.to_f64()), Some(one.to_f64() + other.to_f64()), false)
            }
        };
        Bounds(low, high, open)
    }
}

/// The least and the greatest number that a quantity may be, where there are such, and whether it is neither. Numbers are
/// those of machines, so that a browser finds the same.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bounds(Option<f64>, Option<f64>, bool);

impl Bounds {
    /// This number.
    pub fn at(number: &Number) -> Self {
        Self(Some(number.to_f64()), Some(number.to_f64()), false)
    }

    /// Whether some number is within both.
    pub fn overlaps(self, other: Self) -> bool {
        let below = |a: Self, b: Self| match (a.0, b.1) {
            (Some(low), Some(high)) => low < high || low == high && !a.2 && !b.2,
            _ => true,
        };
        below(self, other) && below(other, self)
    }
}

/// How one number makes a quantity.
type OfOne = fn(Number) -> Extent;

/// How two numbers make a quantity, if they do.
type Made = fn(Number, Number) -> Option<Extent>;

/// Whether what stands behind a number may go on with another one; a unit may do that too (`5 m-2`).
fn goes_on(unit: &str) -> bool {
    let is_sign = |(at, _): (usize, &str)| unit[at + 1..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    unit.contains(['±', '—'])
        || unit.starts_with("to ")
        || unit.contains(" to ")
        || unit.match_indices('-').any(is_sign)
}

/// The two parts of a quantity of two numbers.
fn two(text: &str) -> Option<(&str, &str, Made)> {
    let around: Made = |one, other| Some(Extent::Around(one, other));
    let between: Made = |one, other| (one < other).then_some(Extent::Between(one, other));
    let cut = |signs: &[&str]| signs.iter().find_map(|sign| text.split_once(sign));
    if let Some((before, behind)) = cut(&OFF_BY) {
        return Some((before, behind, around));
    }
    let hyphen = || {
        let is_between = |(at, _): &(usize, &str)| text[..*at].trim_end().ends_with(|c: char| c.is_ascii_digit());
        let (at, _) = text.match_indices('-').find(is_between)?;
        Some((&text[..at], &text[at + 1..]))
    };
    let (before, behind) = cut(&BETWEEN).or_else(hyphen)?;
    Some((before, behind, between))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Option<Read> {
        Extent::read(written, '.', Style::Text)
    }

    #[test]
    fn bounds_as_people_write_them() {
        for (written, expected) in [
            ("5", "5"),
            ("<5", "< 5"),
            ("< 5 M", "< 5 M"),
            ("<= 5", "≤ 5"),
            ("≤5", "≤ 5"),
            ("> 1,000", "> 1000"),
            (">= 3", "≥ 3"),
            ("~5.0", "≈ 5.0"),
            ("≈ 5 %", "≈ 5 %"),
            ("ca. 5", "≈ 5"),
            ("5-10", "5–10"),
            ("5 – 10 M", "5–10 M"),
            ("5 M to 10 M", "5–10 M"),
            ("5 M–10 M", "5–10 M"),
            ("5 m-2", "5 m-2"),
            ("5 t/a", "5 t/a"),
            ("-5–-2", "-5–-2"),
            ("1e-3-2e-3", "0.001–0.002"),
            ("1.5 ± 0.2 ms", "1.5 ± 0.2 ms"),
            ("1.5 +/- 0.2", "1.5 ± 0.2"),
        ] {
            let found = read(written).unwrap_or_else(|| panic!("{written} is not read"));
            let unit = found.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
            assert_eq!(found.extent.in_signs(Number::to_string) + &unit, expected, "{written}");
        }
        for written in ["", "<", "< x", "10-5", "5-5", "12-15-20", "2014-05", "many", "± 3"] {
            assert_eq!(read(written), None, "{written}");
        }
    }

    #[test]
    fn what_may_be_one_number_overlaps() {
        let bounds = |written| read(written).map(|read| read.extent.bounds()).expect("a quantity");
        for (one, other, expected) in [
            ("<5", "5", false),
            ("<=5", "5", true),
            ("<5", ">=5", false),
            ("<=5", ">=5", true),
            ("<5", "<3", true),
            (">5", "4.9", false),
            ("5-10", "10-12", true),
            ("5-10", "11", false),
            ("5 ± 1", "6", true),
            ("~5", "5", true),
            ("~5", "6", false),
        ] {
            let (a, b) = (bounds(one), bounds(other));
            assert_eq!([a.overlaps(b), b.overlaps(a)], [expected; 2], "{one} and {other}");
        }
    }
}
