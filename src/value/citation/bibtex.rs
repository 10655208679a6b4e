//! A citation that is a BibTeX entry.
//!
//! In: `@article{f, author={Ferro, N. and Adeyemi, K.}, title={…}, year=2021}`. Out: the same parts as of any citation.

use biblatex::{Bibliography, ChunksExt, Entry};

use super::{Citation, is_year};
use crate::value::person::{self, Person, without_tex};

/// Reads an entry. `None` where the text is none.
pub(super) fn read(text: &str) -> Option<Citation> {
    if !text.starts_with('@') || !text.contains('{') {
        return None;
    }
    let parsed = Bibliography::parse(text).ok()?;
    let entry = parsed.iter().next()?;
    let field = |key: &str| entry.get(key).map(ChunksExt::format_verbatim).filter(|value| !value.is_empty());
    let authors = raw_authors(text).or_else(|| field("author")).unwrap_or_default();
    let (authors, others) = match authors.strip_suffix(" and others") {
        Some(named) => (named.to_owned(), true),
        None => (authors, false),
    };
    let people: Vec<Person> = person::parse(&authors);
    let date = field("year").or_else(|| field("date")).unwrap_or_default();
    let year = date.get(..4).filter(|year| is_year(year)).unwrap_or_default().to_owned();
    let title = field("title").map(|title| without_tex(&title).into_owned()).unwrap_or_default();
    let title = title.trim_end_matches('.').to_owned();
    let is_sure = !title.is_empty();
    Some(Citation { year, title, is_sure, container: container(entry), ..Citation::of_authors(people, others) })
}

/// What stands behind the title in other styles.
fn container(entry: &Entry) -> String {
    let field = |key: &str| entry.get(key).map(ChunksExt::format_verbatim).filter(|value| !value.is_empty());
    let journal = field("journal").or_else(|| field("journaltitle"));
    let book = field("booktitle").map(|book| format!("In {book}"));
    let place = journal.or(book).or_else(|| field("publisher")).or_else(|| field("howpublished"));
    let number = field("number").or_else(|| field("issue")).map(|number| format!("({number})")).unwrap_or_default();
    let volume = field("volume").map(|volume| format!("{volume}{number}"));
    let pages = field("pages").map(|pages| pages.replace("--", "–"));
    let parts = [place, volume, pages].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let marks = [("doi", "doi:"), ("isbn", "ISBN "), ("eprint", "arXiv:"), ("url", "")];
    let marks = marks.iter().filter_map(|(key, label)| field(key).map(|value| format!("{label}{value}")));
    [parts].into_iter().filter(|part| !part.is_empty()).chain(marks).collect::<Vec<_>>().join(". ")
}

/// The authors with their braces, which say what is one name.
fn raw_authors(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let at = lower
        .match_indices("author")
        .map(|(at, _)| at)
        .find(|at| lower[at + 6..].trim_start().starts_with('=') && lower[..*at].ends_with([' ', ',', '{']))?;
    let value = text[at + 6..].trim_start().trim_start_matches('=').trim_start();
    let (open, close) = match value.chars().next()? {
        '{' => ('{', '}'),
        '"' => ('"', '"'),
        _ => return None,
    };
    let mut depth = 0usize;
    for (at, c) in value.char_indices() {
        if c == close && depth <= 1 && (open != close || at > 0) {
            return Some(value[1..at].trim().to_owned());
        }
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}
