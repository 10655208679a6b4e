//! Years: from what scholars write to an interval that can be compared.
//!
//! In: `2014`, `-2700`, `300–290 BC`, `2020–2021`, `2000s`, `c. 1990`, `2010 (formalized)`, `10 June 2014`, `since 2020`,
//! `19th century`, in the languages of the interface, or any other words. Out: an interval of years where there is one,
//! else the words. A day is compared by its year. Years before the common era are negative, as in ISO 8601's year -2700
//! counted without a shift: what is written is what is meant.

mod read;
mod tokens;
mod words;

use serde::Serialize;

use crate::language::Tag;
use crate::text::fold;
pub use crate::value::year::read::End;

/// When a method came up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "form", rename_all = "lowercase")]
pub enum Year {
    /// An interval, both ends within.
    Interval {
        /// First year; where the start is open, the last one.
        from: i32,
        /// Last year; equal to `from` for a single year, and where the end is open.
        to: i32,
        /// The end that is open, as in `since 2020`.
        #[serde(skip_serializing_if = "Option::is_none")]
        open: Option<End>,
        /// Written as a decade, `1990s`.
        decade: bool,
        /// Written with `c.`, `ca.`, `circa` or `~`.
        circa: bool,
        /// Whether both ends are rough, as those of `early 1990s` are: such an interval equals no other.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        rough: bool,
        /// Month and day, which are shown and not compared.
        #[serde(skip_serializing_if = "Option::is_none")]
        date: Option<(u8, Option<u8>)>,
        /// What stood in parentheses.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<String>,
        /// As written, where that says more than the years.
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Words that are no interval, such as `1969 (term coined); practice dates to 1920s–1930s`.
    Words {
        /// As written.
        text: String,
    },
}

/// The years that a value covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub first: i32,
    /// The last; `None` where there is none yet.
    pub last: Option<i32>,
}

impl Year {
    /// Reads a year as written in a catalogue of this language. Never fails: what is no interval is kept as words.
    pub fn parse(written: &str, tag: &Tag) -> Self {
        Self::interval(written.trim(), tag).unwrap_or_else(|| Self::Words { text: written.trim().to_owned() })
    }

    /// The years from one to another, written as such.
    pub fn from_to(from: i32, to: i32) -> Self {
        Self::Interval {
            from,
            to,
            open: None,
            decade: false,
            circa: false,
            rough: false,
            date: None,
            note: None,
            text: None,
        }
    }

    /// The decade that starts with a year.
    pub fn decade(from: i32) -> Self {
        match Self::from_to(from, from + 9) {
            Self::Interval { to, open, circa, rough, date, note, text, .. } => {
                Self::Interval { from, to, open, decade: from >= 0, circa, rough, date, note, text }
            }
            words => words,
        }
    }

    /// The first and the last year that are known.
    pub fn bounds(&self) -> Option<(i32, i32)> {
        match self {
            Self::Interval { from, to, .. } => Some((*from, *to)),
            Self::Words { .. } => None,
        }
    }

    /// The years that it covers, where the first is known.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Interval { from, to, open: None, .. } => Some(Span { first: *from, last: Some(*to) }),
            Self::Interval { from, open: Some(End::End), .. } => Some(Span { first: *from, last: None }),
            _ => None,
        }
    }

    /// Whether only words are known of it, which nothing but the same words can equal.
    pub fn is_in_words(&self) -> bool {
        matches!(self, Self::Words { text } if !read::is_in_press(text))
    }

    /// What is compared: the interval, or the folded words.
    pub fn key(&self) -> String {
        match self {
            Self::Interval { to, open: Some(End::Start), .. } => format!("..{to}"),
            Self::Interval { from, open: Some(End::End), .. } => format!("{from}.."),
            Self::Interval { from, to, rough: true, .. } => format!("about {from}..{to}"),
            Self::Interval { from, to, .. } => format!("{from}..{to}"),
            Self::Words { text } if read::is_in_press(text) => "in press".to_owned(),
            Self::Words { text } => fold(text),
        }
    }

    fn interval(written: &str, tag: &Tag) -> Option<Self> {
        let (rest, note) = match written.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
            Some((rest, note)) if !note.contains(['(', ')']) => (rest.trim(), Some(note.trim().to_owned())),
            Some(_) => return None,
            None => (written, None),
        };
        let language = tag.as_str().split('-').next().unwrap_or_default();
        let read::Reading { from, to, open, decade, circa, rough, date, says_more } = read::read(rest, language)?;
        let text = says_more.then(|| written.to_owned());
        Some(Self::Interval { from, to, open, decade, circa, rough, date, note: note.filter(|_| text.is_none()), text })
    }
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
            ("2001-09", "2001..2001"),
            ("2001/09", "2001/09"),
            ("2021-2020", "2021-2020"),
            ("2005s", "2005s"),
            ("1969 (term coined); practice dates to 1920s–1930s", "1969 (term coined); practice dates to 1920s-1930s"),
            ("Late 1990s", "about 1997..1999"),
            ("20145", "20145"),
        ] {
            assert_eq!(Year::parse(written, &Tag::parse("en").expect("English")).key(), key, "{written:?}");
        }
    }
}
