//! Years: from what scholars write to an interval that can be compared.
//!
//! In: `2014`, `-2700`, `2020–2021`, `2000s`, `c. 1990`, `2010 (formalized)`, or any other words. Out: an interval of
//! years where there is one, else the words. Years before the common era are negative, as in ISO 8601's year -2700
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
    if let Some((year, decade)) = point(text) {
        return Some((year, if decade { year + 9 } else { year }, decade));
    }
    // A leading minus is a sign; any later dash separates.
    let dash = text.char_indices().skip(1).find(|(_, c)| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}'))?;
    let (first, last) = (text[..dash.0].trim(), text[dash.0 + dash.1.len_utf8()..].trim());
    let (from, _) = point(first)?;
    let (to, decade) = point(last)?;
    // `2020–21` is a short way of writing 2020–2021.
    let short = last.len() == 2 && !decade && from >= 1000;
    let to = if short { from / 100 * 100 + to } else { to };
    Some((from, if decade { to + 9 } else { to }, false))
}

/// One year or one decade, with whether it is a decade.
fn point(text: &str) -> Option<(i32, bool)> {
    let (text, sign) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (rest, -1),
        None => (text, 1),
    };
    let (text, sign) = [" bce", " bc"].iter().find_map(|era| text.strip_suffix(era)).map_or((text, sign), |rest| (rest, -1));
    let (digits, decade) = match text.strip_suffix("'s").or_else(|| text.strip_suffix('s')) {
        Some(digits) if digits.ends_with('0') && sign == 1 => (digits, true),
        Some(_) => return None,
        None => (text, false),
    };
    let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| (sign * digits.parse::<i32>().unwrap_or_default(), decade))
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
