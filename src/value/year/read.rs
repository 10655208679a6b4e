//! Reading years: from words and signs to spans of years.
//!
//! In: a text as written. Out: the span that it means, or nothing where it is not certain. Sources: ISO 8601-1 for days
//! and months, ISO 8601-2 (EDTF) levels 0 and 1 for what is uncertain, open or unspecified, and the table of words.

use crate::value::year::tokens::{Token, normal, tokens};
use crate::value::year::words::{self, Word};

/// What a text says about years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// First year; the known end where the other is open.
    pub from: i32,
    /// Last year.
    pub to: i32,
    /// The end that is open.
    pub open: Option<End>,
    /// A decade alone.
    pub decade: bool,
    /// Approximate or uncertain.
    pub circa: bool,
    /// Early, mid or late.
    pub rough: bool,
    /// A day or a month of that year.
    pub date: Option<(u8, Option<u8>)>,
    /// Whether the years alone say less than what is written.
    pub says_more: bool,
}

/// An end of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum End {
    /// The first year is not known.
    Start,
    /// There is no last year.
    End,
}

/// The span that a text means.
pub(super) fn read(text: &str, language: &str) -> Option<Reading> {
    let mut tokens = tokens(&normal(text), language)?;
    let all = tokens.len();
    tokens.retain(|token| !token.has(Word::Circa));
    let circa = tokens.len() < all;
    let reading = span(&tokens)?;
    (reading.from <= reading.to).then_some(Reading { circa, ..reading })
}

/// Whether a text says that a work is not yet out.
pub(super) fn is_in_press(text: &str) -> bool {
    let text = normal(text);
    words::at(&text, None).is_some_and(|(phrase, words)| words.contains(&Word::InPress) && phrase.len() == text.len())
}

/// One year, one decade, one century, one day.
#[derive(Debug, Clone, Copy, Default)]
struct Point {
    first: i32,
    last: i32,
    decade: bool,
    century: bool,
    rough: bool,
    /// `Some(true)` before the common era.
    era: Option<bool>,
    date: Option<(u8, Option<u8>)>,
    says_more: bool,
    /// How many digits a bare number has.
    digits: Option<usize>,
    /// Whether it counts something that is not said: "19th".
    ordinal: bool,
}

fn span(tokens: &[Token]) -> Option<Reading> {
    if let Some(own) = point(tokens).filter(|own| !own.ordinal) {
        let Point { first, last, decade, century, rough, era, date, says_more, .. } = own;
        let (from, to) = if era == Some(true) { (-last, -first) } else { (first, last) };
        let full = matches!(date, Some((_, Some(_))));
        let says_more = century || rough || (says_more && !full);
        return Some(Reading { from, to, open: None, decade, circa: false, rough, date, says_more });
    }
    range(tokens).or_else(|| open(tokens))
}

/// Two points and what stands between them.
fn range(tokens: &[Token]) -> Option<Reading> {
    let is_between = tokens.first()?.has(Word::Between) || tokens.last()?.has(Word::UpTo);
    (1..tokens.len().saturating_sub(1)).find_map(|at| {
        let separator = &tokens[at];
        if !(separator.separates() || is_between && separator.has(Word::And)) {
            return None;
        }
        let left = without_ends(&tokens[..at], &[Word::Between, Word::Since], &[Word::Onward]);
        let right = without_ends(&tokens[at + 1..], &[Word::To], &[Word::UpTo]);
        joined(point(left)?, point(right)?, separator)
    })
}

fn without_ends<'t>(tokens: &'t [Token], first: &[Word], last: &[Word]) -> &'t [Token] {
    let tokens = tokens.strip_prefix_if(|token| token.any(first));
    match tokens.split_last() {
        Some((end, rest)) if end.any(last) => rest,
        _ => tokens,
    }
}

/// Taking one token off the front.
trait StripPrefix {
    fn strip_prefix_if(&self, is_prefix: impl Fn(&Token) -> bool) -> &Self;
}

impl StripPrefix for [Token] {
    fn strip_prefix_if(&self, is_prefix: impl Fn(&Token) -> bool) -> &Self {
        match self.split_first() {
            Some((first, rest)) if is_prefix(first) => rest,
            _ => self,
        }
    }
}

fn joined(left: Point, right: Point, separator: &Token) -> Option<Reading> {
    let (mut left, mut right) = (left, right);
    // "18th–19th century", "300–290 BC": what stands behind the second is that of both.
    if right.century && !left.century && left.digits.is_some_and(|digits| digits <= 2) {
        left = century(left.first)?;
    }
    if left.ordinal || right.ordinal {
        return None;
    }
    if left.era.is_none() && right.era == Some(true) {
        left.era = right.era;
    }
    // `2020–21` is a short way of writing 2020–2021, but `2001/09` may be a month.
    let short = right.digits.filter(|digits| *digits <= 2 && right.era.is_none());
    if let (Some(digits), Some(3..)) = (short, left.digits) {
        if *separator == Token::Slash && right.first <= 12 {
            return None;
        }
        let size = 10_i32.pow(digits as u32);
        right.first += left.first / size * size;
        right.last = right.first;
    } else if right.decade && right.digits == Some(2) && left.first >= 1000 {
        let in_century = left.first / 100 * 100 + right.first % 100;
        (right.first, right.last) = (in_century, in_century + 9);
    }
    let signed = |point: &Point| match point.era {
        Some(true) => (-point.last, -point.first),
        _ => (point.first, point.last),
    };
    Some(Reading {
        from: signed(&left).0,
        to: signed(&right).1,
        open: None,
        decade: false,
        circa: false,
        rough: left.rough || right.rough,
        date: None,
        says_more: [left, right].iter().any(|point| point.says_more || point.century || point.rough),
    })
}

/// "since 2020", "2020–", "../1990", "before 1990".
fn open(tokens: &[Token]) -> Option<Reading> {
    let (first, rest) = tokens.split_first()?;
    let (last, start) = tokens.split_last()?;
    let point = |tokens: &[Token]| point(tokens).filter(|own| !own.ordinal);
    let reading = |point: Point, end: End, shift: i32| {
        let (from, to) = if point.era == Some(true) { (-point.last, -point.first) } else { (point.first, point.last) };
        let known = match end {
            End::Start if shift != 0 => from,
            End::Start => to,
            End::End if shift != 0 => to,
            End::End => from,
        } + shift;
        let rough = point.rough;
        Reading {
            from: known,
            to: known,
            open: Some(end),
            decade: false,
            circa: false,
            rough,
            date: None,
            says_more: true,
        }
    };
    let is_separator =
        |token: &Token| matches!(token, Token::Dash | Token::Hyphen | Token::Slash) || token.has(Word::To);
    // What stands at the end: a dash, "today", two dots.
    let endless = match last {
        Token::Dash | Token::Slash => Some(start),
        Token::Hyphen => Some(start),
        last if *last == Token::Dots || last.has(Word::Present) => match start.split_last() {
            Some((separator, start)) if is_separator(separator) => Some(start),
            _ if last.has(Word::Present) => Some(start),
            _ => None,
        },
        last if last.has(Word::Onward) => Some(start),
        _ => None,
    };
    if let Some(own) = endless.and_then(|tokens| point(without_ends(tokens, &[Word::Since], &[]))) {
        return Some(reading(own, End::End, 0));
    }
    if let Some(own) = Some(last).filter(|last| last.any(&[Word::Before, Word::After])).and_then(|_| point(start)) {
        let is_before = last.has(Word::Before);
        return Some(if is_before { reading(own, End::Start, -1) } else { reading(own, End::End, 1) });
    }
    if let Some(own) = Some(last).filter(|last| last.has(Word::UpTo)).and_then(|_| point(start)) {
        return Some(reading(own, End::Start, 0));
    }
    let behind = || point(rest.strip_prefix_if(|token| *token == Token::Hyphen || *token == Token::Slash));
    match first {
        Token::Dots | Token::Slash | Token::Dash => Some(reading(behind()?, End::Start, 0)),
        first if first.has(Word::Before) => Some(reading(behind()?, End::Start, -1)),
        first if first.has(Word::After) => Some(reading(behind()?, End::End, 1)),
        first if first.has(Word::Since) => Some(reading(behind()?, End::End, 0)),
        first if first.has(Word::To) => Some(reading(behind()?, End::Start, 0)),
        _ => None,
    }
}

fn point(tokens: &[Token]) -> Option<Point> {
    numeric_date(tokens).or_else(|| worded(tokens))
}

fn dated(year: i32, month: i32, day: Option<i32>) -> Option<Point> {
    let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    let day = match day {
        Some(day) => Some(u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?),
        None => None,
    };
    Some(Point { first: year, last: year, date: Some((month, day)), says_more: true, ..Point::default() })
}

/// Days and months in digits alone.
fn numeric_date(tokens: &[Token]) -> Option<Point> {
    let tokens = match tokens {
        [own @ .., Token::Dot] => own,
        own => own,
    };
    let number = |token: &Token| token.number();
    match tokens {
        [year, one, month, two, day] if one == two && matches!(one, Token::Hyphen | Token::Slash | Token::Dot) => {
            let ((a, a_digits), (b, b_digits), (c, c_digits)) = (number(year)?, number(month)?, number(day)?);
            match (a_digits, b_digits, c_digits) {
                (4, ..=2, ..=2) => dated(a, b, Some(c)),
                // Which of both is the month, the year does not mind.
                (..=2, ..=2, 4) if b > 12 => dated(c, a, Some(b)),
                (..=2, ..=2, 4) if a > 12 || a == b || *one == Token::Dot => dated(c, b, Some(a)),
                (..=2, ..=2, 4) if a <= 31 && b <= 12 => Some(part_of(c)),
                _ => None,
            }
        }
        [year, Token::Hyphen, month] => match (number(year)?, number(month)?) {
            ((year, 4), (month @ 1..=12, 2)) => dated(year, month, None),
            // A season, unless it is the year after: `2020-21`.
            ((year, 4), (season @ 21..=24, 2)) if (year + 1) % 100 != season => Some(part_of(year)),
            _ => None,
        },
        [month, Token::Slash | Token::Dot, year] => match (number(month)?, number(year)?) {
            ((month @ 1..=12, ..=2), (year, 4)) => dated(year, month, None),
            _ => None,
        },
        _ => None,
    }
}

/// Some part of a year that has no number.
fn part_of(year: i32) -> Point {
    Point { first: year, last: year, says_more: true, ..Point::default() }
}

/// A year, decade, century or day with the words that belong to it.
fn worded(tokens: &[Token]) -> Option<Point> {
    let negative = matches!(tokens, [Token::Hyphen, Token::Number { .. }, ..]);
    let tokens = if negative { &tokens[1..] } else { tokens };
    let roughly =
        tokens.iter().find_map(|token| [Word::Early, Word::Mid, Word::Late].into_iter().find(|word| token.has(*word)));
    let era = tokens.iter().find_map(|token| {
        let bce = token.has(Word::Bce).then_some(true);
        bce.or(token.has(Word::Ce).then_some(false))
    });
    let is_said = |token: &Token| token.any(&[Word::Early, Word::Mid, Word::Late, Word::Bce, Word::Ce]);
    let mut left: Vec<&Token> = tokens.iter().filter(|token| !is_said(token) && !token.is_idle()).collect();
    // "mid-1990s", "20th-century".
    if roughly.is_some() || left.iter().any(|token| token.has(Word::Century)) {
        left.retain(|token| **token != Token::Hyphen);
    }
    let own = match left.as_slice() {
        [Token::Number { value, digits: digits @ 1..=4 }] => {
            let ordinal = tokens.iter().any(Token::is_ordinal);
            Point { first: *value, last: *value, digits: Some(*digits), ordinal, ..Point::default() }
        }
        [Token::Blurred { first, last }] if last - first == 99 => {
            Point { says_more: true, ..century(first / 100 + 1)? }
        }
        [Token::Blurred { first, last }] => Point { first: *first, last: *last, decade: true, ..Point::default() },
        [number, word] | [word, number] if word.has(Word::Decade) && number.number().is_some() => {
            decade(number.number()?)?
        }
        [number, word] | [word, number] if word.has(Word::Century) => match number {
            Token::Number { value, .. } | Token::Roman(value) => century(*value)?,
            _ => return None,
        },
        _ => day(&left)?,
    };
    let era = if negative { Some(true) } else { era };
    if era == Some(true) && own.decade {
        return None;
    }
    let own = Point { era, ..own };
    Some(match roughly {
        Some(part) if own.decade || own.century => third(own, part),
        Some(_) => Point { says_more: true, ..own },
        None => own,
    })
}

fn decade((value, digits): (i32, usize)) -> Option<Point> {
    let first = match digits {
        3 | 4 => value,
        // The forties are those of the last century, as long as nothing else is said.
        2 if (30..=90).contains(&value) => 1900 + value,
        _ => return None,
    };
    (first % 10 == 0).then_some(Point {
        first,
        last: first + 9,
        decade: true,
        digits: Some(digits),
        ..Point::default()
    })
}

fn century(number: i32) -> Option<Point> {
    let known = (1..=40).contains(&number);
    known.then(|| Point { first: number * 100 - 99, last: number * 100, century: true, ..Point::default() })
}

/// The early, middle or late third of a span. Nobody means a year by its ends.
fn third(own: Point, part: Word) -> Point {
    let size = own.last - own.first + 1;
    let third = size / 3;
    let is_before = own.era == Some(true);
    let (from_start, from_end) = match (part, is_before) {
        (Word::Early, false) | (Word::Late, true) => (0, size - third),
        (Word::Mid, _) => (third, third),
        _ => (size - third, 0),
    };
    Point { first: own.first + from_start, last: own.last - from_end, decade: false, rough: true, ..own }
}

/// One year among months, days, seasons and the signs between them.
fn day(tokens: &[&Token]) -> Option<Point> {
    let years: Vec<i32> = tokens
        .iter()
        .filter_map(|token| token.number())
        .filter(|(_, digits)| *digits == 4)
        .map(|(year, _)| year)
        .collect();
    let days: Vec<i32> = tokens
        .iter()
        .filter_map(|token| token.number())
        .filter(|(_, digits)| *digits <= 2)
        .map(|(day, _)| day)
        .collect();
    let month = |token: &&&Token| match token {
        Token::Words(words) => {
            words.iter().find_map(|word| if let Word::Month(month) = word { Some(*month) } else { None })
        }
        _ => None,
    };
    let months: Vec<u8> = tokens.iter().filter_map(|token| month(&token)).collect();
    let marks = tokens.iter().filter(|token| token.has(Word::MonthMark)).count();
    let is_part = |token: &&&Token| {
        token.any(&[Word::Part, Word::MonthMark, Word::And, Word::To, Word::Ordinal])
            || matches!(token, Token::Hyphen | Token::Dash | Token::Slash)
            || token.number().is_some()
            || month(token).is_some()
    };
    let has_part = !months.is_empty() || marks > 0 || tokens.iter().any(|token| token.has(Word::Part));
    let [year] = years[..] else { return None };
    if !has_part || !tokens.iter().all(|token| is_part(&token)) || days.iter().any(|day| !(1..=31).contains(day)) {
        return None;
    }
    match (months[..].first(), &days[..], marks) {
        (Some(month @ 1..), [day], 0) if months.len() == 1 => dated(year, i32::from(*month), Some(*day)),
        (Some(month @ 1..), [], 0) if months.len() == 1 => dated(year, i32::from(*month), None),
        (None, [month, day], 1) => dated(year, *month, Some(*day)),
        (None, [month], 1) => dated(year, *month, None),
        _ => Some(part_of(year)),
    }
}
