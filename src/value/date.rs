//! Days, months and years of the calendar, as ISO 8601 writes them.

use std::fmt;

use serde::{Serialize, Serializer};

/// A day, or a month or a year of which no more is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, of four digits.
    pub year: i32,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month.
    pub day: Option<u8>,
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not written as one.
    Form,
    /// It is, but the calendar has no such day or month.
    Calendar,
}

impl Date {
    /// Reads `2026-11-23`, `2026-11` or `2026`.
    ///
    /// Errors: the text has another form, or names what the calendar lacks.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut parts = text.split('-');
        let mut digits = |wanted: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == wanted && part.bytes().all(|byte| byte.is_ascii_digit()) => Ok(Some(part)),
            Some(_) => Err(Fault::Form),
        };
        let (year, month, day) = (digits(4)?, digits(2)?, digits(2)?);
        if parts.next().is_some() {
            return Err(Fault::Form);
        }
        let year = year.and_then(|year| year.parse().ok()).ok_or(Fault::Form)?;
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<u8>().ok());
        let date = Self { year, month: number(month), day: number(day) };
        let first = icu_datetime::input::Date::try_new_iso(year, date.month.unwrap_or(1), date.day.unwrap_or(1));
        first.map(|_| date).map_err(|_| Fault::Calendar)
    }

    /// The day, where it is known: year, month, day.
    pub fn whole(self) -> Option<(i32, u8, u8)> {
        Some((self.year, self.month?, self.day?))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        [self.month, self.day].iter().flatten().try_for_each(|part| write!(f, "-{part:02}"))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_iso_writes_them() {
        for written in ["2026-11-23", "2026-11", "2026", "0001-01-01", "2024-02-29"] {
            assert_eq!(Date::parse(written).map(|date| date.to_string()), Ok(written.to_owned()));
        }
        for written in ["", "26-11-23", "2026-1-2", "2026-11-23-", "2026/11/23", "23.11.2026", "2026-11-", "-2026", "x"]
        {
            assert_eq!(Date::parse(written), Err(Fault::Form), "{written}");
        }
        for written in ["2026-13", "2026-00", "2026-02-29", "2026-11-00"] {
            assert_eq!(Date::parse(written), Err(Fault::Calendar), "{written}");
        }
    }
}
