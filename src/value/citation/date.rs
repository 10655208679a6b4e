//! The date of a citation, wherever its style puts it.
//!
//! In: a citation or what stands behind its title. Out: four digits, and the date as it is written.

/// A date in brackets: where it starts, what it says, and where it ends.
pub(super) struct Date {
    pub start: usize,
    pub written: String,
    pub year: String,
    pub end: usize,
}

/// Whether a word is a number that can be the year of a publication.
pub fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && ("1500".."2100").contains(&text)
}

/// The year of `Leo Breiman. 2001. Random forests. …`: where the authors end, the year and where it ends.
pub(super) fn bare_year(text: &str) -> Option<Date> {
    let is_dated = |rest: &str| rest.get(..4).is_some_and(is_year) && rest[4..].starts_with(". ");
    let (at, _) = text.match_indices(". ").find(|(at, _)| is_dated(&text[at + 2..]))?;
    let year = text[at + 2..at + 6].to_owned();
    (!text[..at].contains('(')).then(|| Date { start: at + 1, written: year.clone(), year, end: at + 6 })
}

/// The first date in brackets: `(2021)`, `(2021a)`, `(2021, March 14)`, `(n.d.)`, `(in press)`, `(1763/1958)`.
pub(super) fn date_in_brackets(text: &str) -> Option<Date> {
    const WITHOUT: [&str; 12] = [
        "n.d.",
        "n.d",
        "nd",
        "in press",
        "forthcoming",
        "submitted",
        "im druck",
        "sous presse",
        "en prensa",
        "o.j.",
        "s.f.",
        "у друці",
    ];
    text.match_indices('(').find_map(|(open, _)| {
        let inner = &text[open + 1..];
        // "(2021, September 14–18)" is the longest form that is a date.
        let close = inner.bytes().take(30).position(|byte| byte == b')')?;
        let written = inner[..close].trim();
        let end = open + 1 + close + 1;
        let digits: String = written.chars().take_while(char::is_ascii_digit).collect();
        if digits.len() == 4 {
            // Of a first and a later edition, the later one is cited.
            let later = written.get(5..9).filter(|later| is_year(later) && written[4..].starts_with('/'));
            let year = later.map_or(digits, str::to_owned);
            return Some(Date { start: open, written: written.to_owned(), year, end });
        }
        let last = written.rsplit([' ', ',']).next().unwrap_or_default();
        if is_year(last)
            && written.starts_with(char::is_alphabetic)
            && written.split(' ').count() <= 3
            && text[end..].starts_with(['.', ',', ':'])
        {
            return Some(Date { start: open, written: written.to_owned(), year: last.to_owned(), end });
        }
        WITHOUT.contains(&written.to_lowercase().trim_end_matches('-')).then(|| Date {
            start: open,
            written: written.to_owned(),
            year: String::new(),
            end,
        })
    })
}

/// The year in what stands behind a title: in brackets, in front of a semicolon, or the last one that is no page.
pub(super) fn year_behind(text: &str) -> String {
    let text = text.split("http").next().unwrap_or_default();
    let lower = text.to_lowercase();
    // Behind these stands the day on which somebody looked at it.
    let end = ["accessed", "retrieved", "[cited", "zugriff", "дата звернення", "дата обращения", "consulté"]
        .iter()
        .filter_map(|word| lower.find(word))
        .min();
    let text = end.and_then(|end| text.get(..end)).unwrap_or(text);
    if let Some(date) = date_in_brackets(text).filter(|date| !date.year.is_empty()) {
        return date.year;
    }
    let bytes = text.as_bytes();
    let years = text.char_indices().filter(|(at, _)| {
        let around = |at: Option<usize>| at.and_then(|at| bytes.get(at)).copied().unwrap_or(b' ');
        let (before, behind) = (around(at.checked_sub(1)), around(Some(at + 4)));
        // "1998–2004" are pages, and `arXiv:2010.11929` is no year.
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
        let is_number = behind == b'.' && around(Some(at + 5)).is_ascii_digit();
        text.get(*at..at + 4).is_some_and(is_year)
            && !is_part(before)
            && !is_part(behind)
            && !matches!(before, b'-' | b':' | b'/')
            && behind != b'-'
            && !is_number
    });
    let years: Vec<usize> = years.map(|(at, _)| at).collect();
    let dated = years.iter().find(|at| bytes.get(*at + 4) == Some(&b';'));
    dated.or(years.last()).map(|at| text[*at..at + 4].to_owned()).unwrap_or_default()
}
