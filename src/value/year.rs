//! Years: from what scholars write to an interval that can be compared.
//!
//! In: `2014`, `-2700`, `300–290 BC`, `2020–2021`, `2000s`, `c. 1990`, `2010 (formalized)`, or any other words. Out: an
//! interval of years where there is one, else the words. Years before the common era are negative, as in ISO 8601's year -2700
//! counted without a shift: what is written is what is meant.

use serde::Serialize;

use crate::text::fold;

/// When a method came up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "form", rename_all = "lowercase")]
pub enum Year {
    /// An interval, both ends within.
    Interval {
        /// First year.
        from: i32,
        /// Last year; equal to `from` for a single year.
        to: i32,
        /// Written as a decade, `1990s`.
        decade: bool,
        /// Written with `c.`, `ca.`, `circa` or `~`.
        circa: bool,
        /// What stood in parentheses.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// Words that are no interval, such as `1969 (term coined); practice dates to 1920s–1930s`.
    Words {
        /// As written.
        text: String,
    },
}

impl Year {
    /// Reads a year as written. Never fails: what is no interval is kept as words.
    pub fn parse(written: &str) -> Self {
        Self::interval(written.trim()).unwrap_or_else(|| Self::Words { text: written.trim().to_owned() })
    }

    /// The first and the last year, where they are known.
    pub fn bounds(&self) -> Option<(i32, i32)> {
        match self {
            Self::Interval { from, to, .. } => Some((*from, *to)),
            Self::Words { .. } => None,
        }
    }

    /// What is compared: the interval, or the folded words.
    pub fn key(&self) -> String {
        match self {
            Self::Interval { from, to, .. } => format!("{from}..{to}"),
            Self::Words { text } => fold(text),
        }
    }

    fn interval(written: &str) -> Option<Self> {
        let (rest, note) = match written.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
            Some((rest, note)) if !note.contains(['(', ')']) => (rest.trim(), Some(note.trim().to_owned())),
            Some(_) => return None,
            None => (written, None),
        };
        let lower = rest.to_lowercase();
        let (rest, circa) = ["circa ", "ca. ", "ca ", "c. ", "c.", "~"]
            .iter()
            .find_map(|mark| lower.strip_prefix(mark))
            .map_or((lower.as_str(), false), |rest| (rest.trim(), true));
        let (from, to, decade) = span(rest)?;
        (from <= to).then_some(Self::Interval { from, to, decade, circa, note })
    }
}

/// `2014`, `2000s`, `2020-2021` and the like, in lower case.
fn span(text: &str) -> Option<(i32, i32, bool)> {
    if let Some(Point { year, decade, .. }) = point(text) {
        return Some((year, if decade { year + 9 } else { year }, decade));
    }
    // A leading minus is a sign; any later dash separates.
    let is_separator = |c: char| matches!(c, '-' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let (at, separator) = text.char_indices().skip(1).find(|(_, c)| is_separator(*c))?;
    let (first, last) = (text[..at].trim(), text[at + separator.len_utf8()..].trim());
    let from = point(first)?;
    let to = point(last)?;
    // `2020–21` is a short way of writing 2020–2021, but `2001-09` is a month (ISO 8601), as `2001/09` may be.
    let short = last.len() == 2 && !to.decade && from.year >= 1000;
    if short && to.year <= 12 && matches!(separator, '-' | '/') {
        return None;
    }
    let last_year = if short { from.year / 100 * 100 + to.year } else { to.year };
    // The era behind the second year is that of both: `300–290 BC`.
    let from_year = if to.before_common_era && !from.has_era { -from.year } else { from.year };
    Some((from_year, if to.decade { last_year + 9 } else { last_year }, false))
}

/// One year or one decade.
struct Point {
    year: i32,
    decade: bool,
    /// Written with `BC`, `CE` or a minus.
    has_era: bool,
    /// Written with `BC` or `BCE`.
    before_common_era: bool,
}

fn point(text: &str) -> Option<Point> {
    let without = |eras: &[&str]| eras.iter().find_map(|era| text.strip_suffix(era));
    let (text, before, after) = match (without(&[" bce", " bc"]), without(&[" ce", " ad"]).or(text.strip_prefix("ad ")))
    {
        (Some(rest), _) => (rest, true, false),
        (None, Some(rest)) => (rest, false, true),
        (None, None) => (text, false, false),
    };
    let (text, minus) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let negative = before || minus;
    let (digits, decade) = match text.strip_suffix("'s").or_else(|| text.strip_suffix('s')) {
        Some(digits) if digits.ends_with('0') && !negative => (digits, true),
        Some(_) => return None,
        None => (text, false),
    };
    if !(1..=4).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year: i32 = digits.parse().ok()?;
    let year = if negative { -year } else { year };
    Some(Point { year, decade, has_era: negative || after, before_common_era: before })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys() {
        for (written, key) in [
            ("2014", "2014..2014"),
            ("-2700", "-2700..-2700"),
            ("2700 BC", "-2700..-2700"),
            ("2020-2021", "2020..2021"),
            ("2020 – 2021", "2020..2021"),
            ("2020–21", "2020..2021"),
            ("2000s", "2000..2009"),
            ("2000-2009", "2000..2009"),
            ("1920s–1930s", "1920..1939"),
            ("1920s–1935", "1920..1935"),
            ("c. 1990", "1990..1990"),
            ("ca. 1990–1995", "1990..1995"),
            ("~1990", "1990..1990"),
            ("2010 (formalized)", "2010..2010"),
            ("-300–-290", "-300..-290"),
            ("300–290 BC", "-300..-290"),
            ("300 BC – 290 BC", "-300..-290"),
            ("10 BC – 20 CE", "-10..20"),
            ("79 CE", "79..79"),
            ("AD 79", "79..79"),
            ("2020/21", "2020..2021"),
            ("2020/2021", "2020..2021"),
            ("2001–09", "2001..2009"),
            ("2001-09", "2001-09"),
            ("2001/09", "2001/09"),
            ("2021-2020", "2021-2020"),
            ("2005s", "2005s"),
            ("1969 (term coined); practice dates to 1920s–1930s", "1969 (term coined); practice dates to 1920s-1930s"),
            ("Late 1990s", "late 1990s"),
            ("20145", "20145"),
        ] {
            assert_eq!(Year::parse(written).key(), key, "{written:?}");
        }
    }
}
