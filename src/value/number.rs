//! Numbers: decimals of any length, as they are written.
//!
//! In: what people write for a quantity: signs, groups of digits, either decimal mark, exponents, digits of any script,
//! a unit behind them. Out: an exact decimal that keeps its last zeros, the unit's name, and whether another reader might
//! read another number. Nothing is rounded here but what a factor between units makes longer than any measurement.

use std::fmt;
use std::str::FromStr;

use bigdecimal::{BigDecimal, Zero};
use serde::{Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;

use crate::text::ascii_digits;

/// The most that is read: nobody measures longer numbers, and one with an exponent of a million would fill a page.
const LONGEST: usize = 120;
const GREATEST_EXPONENT: i32 = 308;

/// More digits than this come of a factor and not of a measurement.
const MEASURED: u64 = 15;

/// So many digits stay of them: enough to tell quantities apart, few enough to forgive the factor.
const KEPT: u64 = 12;

/// An exact decimal; `7.50` has two decimals and equals `7.5`.
#[derive(Debug, Clone, PartialEq)]
pub struct Number(BigDecimal);

impl Number {
    /// A number in plain digits, with a point before decimals and perhaps an exponent.
    fn plain(text: &str) -> Option<Self> {
        let exponent = text.split_once(['e', 'E']).map_or(Ok(0), |(_, exponent)| exponent.parse::<i32>()).ok()?;
        if text.len() > LONGEST || exponent.abs() > GREATEST_EXPONENT {
            return None;
        }
        let number = BigDecimal::from_str(text).ok()?;
        // An exponent makes no decimals less than none.
        let number = if number.fractional_digit_count() < 0 { number.with_scale(0) } else { number };
        Some(Self(number))
    }

    /// The number in a unit that is `factor` times smaller.
    pub fn times(&self, factor: f64) -> Option<Self> {
        let product = &self.0 * BigDecimal::from_str(&factor.to_string()).ok()?;
        let product = if product.digits() > MEASURED { product.with_prec(KEPT).normalized() } else { product };
        let product = if product.fractional_digit_count() < 0 { product.with_scale(0) } else { product };
        let number = Self(product);
        number.to_f64().is_finite().then_some(number)
    }

    /// How far it is from a smaller one, with as many decimals as either has.
    pub fn minus(&self, smaller: &Self) -> Self {
        Self(&self.0 - &smaller.0)
    }

    /// The same with more zeros at its end, if it has fewer decimals.
    pub fn with_decimals(self, decimals: i64) -> Self {
        if self.decimals() < decimals { Self(self.0.with_scale(decimals)) } else { self }
    }

    /// How many decimals it is written with.
    pub fn decimals(&self) -> i64 {
        self.0.fractional_digit_count()
    }

    /// What is compared.
    pub fn key(&self) -> String {
        if self.0.is_zero() {
            return "0e0".to_owned();
        }
        let (digits, scale) = self.0.normalized().into_bigint_and_exponent();
        format!("{digits}e{}", -scale)
    }

    /// The nearest number that a machine counts with.
    pub fn to_f64(&self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

/// Plain digits, with a point before decimals.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_plain_string())
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_f64())
    }
}

/// A number as a record has it.
#[derive(Debug, PartialEq)]
pub struct Read {
    /// The number.
    pub number: Number,
    /// What stands behind it.
    pub unit: Option<String>,
    /// Whether its marks mean another number, or none, in the catalogue's language.
    pub doubtful: bool,
}

/// How a number stands in its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As YAML itself writes numbers, where a point is a decimal mark in every language.
    Plain,
    /// As a text.
    Text,
}

/// Reads a number and the unit behind it; `decimal_mark` is the one of the catalogue's base language, `.` or `,`.
pub fn read(written: &str, decimal_mark: char, style: Style) -> Option<Read> {
    let text: String = ascii_digits(&written.trim().nfkc().collect::<String>()).replace(['\u{2212}', '\u{2013}'], "-");
    let (sign, text) = match text.strip_prefix(['-', '+']) {
        Some(rest) if text.starts_with('-') => ("-", rest.trim_start()),
        Some(rest) => ("", rest),
        None => ("", text.as_str()),
    };
    let end = end_of_digits(text);
    let (digits, doubtful) = without_groups(&text[..end], decimal_mark, style)?;
    let (exponent, rest) = exponent(&text[end..]);
    let number = Number::plain(&format!("{sign}{digits}{exponent}"))?;
    let unit = rest.trim();
    if unit.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+' | '(')) {
        return None;
    }
    Some(Read { number, unit: (!unit.is_empty()).then(|| unit.to_owned()), doubtful })
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '\u{2019}' | '_' | ' ' | '\u{66B}' | '\u{66C}')
}

/// Where the digits end, with the marks between them.
fn end_of_digits(text: &str) -> usize {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut end = 0;
    for (index, (at, c)) in chars.iter().enumerate() {
        let next_is_digit = chars.get(index + 1).is_some_and(|(_, next)| next.is_ascii_digit());
        match c {
            c if c.is_ascii_digit() => end = at + 1,
            // "5." is a number; so is ".5".
            '.' if index + 1 == chars.len() && end > 0 => end = at + 1,
            c if is_mark(*c) && next_is_digit && (end > 0 || *c == '.') => {}
            _ => break,
        }
    }
    end
}

/// `e6`, `×10^6`, ` x 10⁶` as an exponent, and what stands behind it.
fn exponent(rest: &str) -> (String, &str) {
    let power = |text: &str| {
        let sign = usize::from(text.starts_with(['-', '+']));
        let digits = text[sign..].bytes().take_while(u8::is_ascii_digit).count();
        (digits > 0).then_some(sign + digits)
    };
    if let Some(behind) = rest.strip_prefix(['e', 'E'])
        && let Some(length) = power(behind)
    {
        return (format!("e{}", behind[..length].trim_start_matches('+')), &behind[length..]);
    }
    let ten =
        rest.trim_start().strip_prefix(['×', 'x', '·', '*', '⋅']).and_then(|rest| rest.trim_start().strip_prefix("10"));
    if let Some(behind) = ten
        && let Some(behind) = behind.strip_prefix('^').or(Some(behind))
        && let Some(length) = power(behind)
    {
        return (format!("e{}", behind[..length].trim_start_matches('+')), &behind[length..]);
    }
    (String::new(), rest)
}

/// The digits with a point before decimals, and whether their marks are in doubt.
fn without_groups(written: &str, decimal_mark: char, style: Style) -> Option<(String, bool)> {
    // These mark groups, and nothing else, wherever they are used.
    let body = written.replace('_', "").replace('\u{66B}', ".").replace('\u{66C}', "'");
    let neutral = |c: char| matches!(c, ' ' | '\'' | '\u{2019}');
    if body.contains(neutral) {
        let (whole, decimals) = match body.rfind(['.', ',']) {
            Some(at) => (&body[..at], &body[at + 1..]),
            None => (body.as_str(), ""),
        };
        if decimals.contains(neutral) || whole.contains(['.', ',']) || !is_grouped(&whole.replace(neutral, ","), ',') {
            return None;
        }
        let whole = whole.replace(neutral, "");
        return Some((if decimals.is_empty() { whole } else { format!("{whole}.{decimals}") }, false));
    }
    let count = |mark: char| body.matches(mark).count();
    let (points, commas) = (count('.'), count(','));
    let mark = match (points, commas) {
        (0, 0) => return (!body.is_empty()).then_some((body, false)),
        (_, 0) => '.',
        (0, _) => ',',
        // The last of both is the decimal mark.
        _ => {
            let at = body.rfind(['.', ','])?;
            let (whole, decimals) = (&body[..at], &body[at + 1..]);
            let mark = if body[at..].starts_with('.') { '.' } else { ',' };
            let group = if mark == '.' { ',' } else { '.' };
            let whole_is_right = !whole.contains(mark) && is_grouped(whole, group);
            return whole_is_right.then(|| (format!("{}.{decimals}", whole.replace(group, "")), mark != decimal_mark));
        }
    };
    let grouped = is_grouped(&body, mark);
    if points + commas > 1 {
        return grouped.then(|| (body.replace(mark, ""), mark == decimal_mark));
    }
    let as_decimal = body.replace(mark, ".");
    Some(match (mark == decimal_mark, grouped) {
        (true, _) => (as_decimal, false),
        (false, true) if mark == '.' && style == Style::Plain => (as_decimal, true),
        (false, true) => (body.replace(mark, ""), false),
        // YAML's own way of writing decimals is nobody's mistake.
        (false, false) => (as_decimal, mark == ','),
    })
}

/// Whether marks divide digits into groups of three, or as in India of two before the last three.
fn is_grouped(digits: &str, mark: char) -> bool {
    let groups: Vec<&str> = digits.split(mark).collect();
    let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return false };
    let middle = groups.get(1..groups.len() - 1).unwrap_or_default();
    groups.len() > 1
        && !first.starts_with('0')
        && last.len() == 3
        && ((1..=3).contains(&first.len()) && middle.iter().all(|group| group.len() == 3)
            || (1..=2).contains(&first.len()) && middle.iter().all(|group| group.len() == 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for (written, mark, expected) in [
            ("10 K", '.', "10 K"),
            ("1.5B", '.', "1.5 B"),
            ("51 %", '.', "51 %"),
            ("51％", '.', "51 %"),
            ("12 GB/s", '.', "12 GB/s"),
            ("1,500", '.', "1500"),
            ("1,500", ',', "1.500"),
            ("1.500", '.', "1.500"),
            ("1.500", ',', "1500"),
            ("1,234,567", '.', "1234567"),
            ("1.234.567", ',', "1234567"),
            ("1.234.567", '.', "1234567 ?"),
            ("1,234.50", '.', "1234.50"),
            ("1.234,50", ',', "1234.50"),
            ("1.234,50", '.', "1234.50 ?"),
            ("1,5", '.', "1.5 ?"),
            ("1,5", ',', "1.5"),
            ("1.5", ',', "1.5"),
            ("0,500", '.', "0.500 ?"),
            ("1 500", '.', "1500"),
            ("1 500,25", ',', "1500.25"),
            ("1'500", '.', "1500"),
            ("1_500", '.', "1500"),
            ("12,34,567", '.', "1234567"),
            ("7.50", '.', "7.50"),
            ("1.5e3", '.', "1500"),
            ("1.5e-3", '.', "0.0015"),
            ("1.5 × 10^6", '.', "1500000"),
            ("2×10⁶ M", '.', "2000000 M"),
            ("−5", '.', "-5"),
            ("-.5", '.', "-0.5"),
            ("5.", '.', "5"),
            ("2e", '.', "2 e"),
            ("٢٠٫٥", '.', "20.5"),
            ("２０", '.', "20"),
            ("20231127123456", '.', "20231127123456"),
            ("12345678901234567890123", '.', "12345678901234567890123"),
        ] {
            let found = read(written, mark, Style::Text).unwrap_or_else(|| panic!("{written} is not read"));
            let unit = found.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
            let doubt = if found.doubtful { " ?" } else { "" };
            assert_eq!(format!("{}{unit}{doubt}", found.number), expected, "{written}");
        }
        for written in
            ["", "abc", "1.2.3", "1,23,45", "1 50", "12-15", "1e999", "inf", "NaN", "> 5", "1.5 (approx.)", "--5"]
        {
            assert_eq!(read(written, '.', Style::Text), None, "{written}");
        }
        assert_eq!(
            read("7.125", ',', Style::Plain).map(|read| (read.number.to_string(), read.doubtful)),
            Some(("7.125".into(), true))
        );
    }

    #[test]
    fn keys_are_exact() {
        let key = |text| read(text, '.', Style::Text).map(|read| read.number.key());
        assert_eq!(key("7.50"), key("7.5"));
        assert_eq!(key("-0.0"), key("0"));
        assert_eq!(key("1.5e3"), key("1500"));
        assert_ne!(key("20231127123456"), key("20231127123457"));
        assert_ne!(key("12345678901234567890123"), key("12345678901234567890124"));
        let number = |text: &str| Number::plain(text).expect("a number");
        assert_eq!(number("25").minus(&number("7.75")).to_string(), "17.25");
        assert_eq!(number("1.31").times(0.001).map(|number| number.to_string()).as_deref(), Some("0.00131"));
        assert_eq!(number("0.3").times(0.1).map(|number| number.key()), Some(number("0.03").key()));
        assert_eq!(number("60").times(1.0 / 60.0).map(|number| number.key()), Some(number("1").key()));
    }
}
