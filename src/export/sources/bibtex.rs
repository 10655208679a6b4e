//! One work as a BibTeX entry.
//!
//! In: a work and its id. Out: an entry that BibTeX, BibLaTeX and TeX itself read as the same text. The `biblatex`
//! crate writes it; what the crate's own escapes would mean to others is corrected here.

use biblatex::{Chunk, Chunks, EntryType, Spanned};

use crate::export::sources::work::{Work, in_address};
use crate::value::citation::venue::Kind;
use crate::value::person::Parts;

/// Sources: Patashnik, "BibTeXing" (1988), for types and fields; "Hypertex Bibliography Styles" (arXiv) for `eprint`.
pub(super) fn bibtex_entry(work: &Work, id: &str) -> String {
    let (kind, place) = match work.kind {
        Kind::Journal => (EntryType::Article, "journal"),
        Kind::Conference => (EntryType::InProceedings, "booktitle"),
        Kind::Chapter => (EntryType::InCollection, "booktitle"),
        Kind::Book => (EntryType::Book, "publisher"),
        Kind::Preprint | Kind::Unknown => (EntryType::Misc, "howpublished"),
    };
    let archive = if work.arxiv.is_empty() { "" } else { "arXiv" };
    let mut entry = biblatex::Entry::new(id.to_owned(), kind);
    entry.set("author", bibtex_names(work));
    let is_sentence = is_in_sentence_case(&work.title);
    let words = work.title.split_inclusive(' ').scan(true, |is_first, word| {
        let protects = is_sentence && !*is_first;
        *is_first = word.trim_end().ends_with([':', '?', '!']);
        Some(in_own_case(word, protects))
    });
    entry.set("title", words.flatten().collect());
    let (original, date) = match work.date.split_once('/') {
        Some((original, _)) => (original, ""),
        None if work.year.is_empty() => ("", work.date.as_str()),
        None => ("", ""),
    };
    for (field, value) in [
        ("year", if date.is_empty() { work.year.as_str() } else { date }),
        ("origdate", original),
        (place, &work.place),
        ("volume", &work.volume),
        ("number", &work.issue),
        ("note", &work.note),
        ("isbn", &work.isbn),
        ("archiveprefix", archive),
    ] {
        entry.set(field, plain(value));
    }
    // These are read as they stand, or are marks of the format, as the two hyphens between pages are.
    for (field, value) in [
        ("doi", in_address(&work.doi)),
        ("eprint", in_address(&work.arxiv)),
        ("url", work.address().unwrap_or_default()),
        ("pages", work.pages.join("--")),
    ] {
        entry.set(field, vec![Spanned::detached(Chunk::Normal(value))]);
    }
    entry.fields.retain(|_, chunks| chunks.iter().any(|chunk| !chunk.v.get().is_empty()));
    let written = entry.to_bibtex_string().expect("only a field `date` can be malformed, and there is none");
    portable(&written).replace('\n', "\n  ").replace("\n  }", "\n}") + "\n"
}

/// "Hu, E. J. and King, Jr., M. L. and others"; a name of several words without a given name stays whole in braces.
fn bibtex_names(work: &Work) -> Chunks {
    let mut chunks = Chunks::new();
    for (at, name) in work.authors.iter().enumerate() {
        chunks.extend(plain(if at == 0 { "" } else { " and " }));
        match name {
            Parts { family, given, .. } if given.is_empty() && family.contains(' ') => {
                chunks.push(Spanned::detached(Chunk::Verbatim(family.clone())));
            }
            Parts { family, given, .. } if given.is_empty() => chunks.extend(plain(family)),
            Parts { family, given, suffix } if suffix.is_empty() => chunks.extend(plain(&format!("{family}, {given}"))),
            Parts { family, given, suffix } => chunks.extend(plain(&format!("{family}, {suffix}, {given}"))),
        }
    }
    if work.others && !work.authors.is_empty() {
        chunks.extend(plain(" and others"));
    }
    chunks
}

/// A word of a title. Styles that write titles in lower case leave what is in braces: acronyms, `LoRA`, `U-Net`. A lone
/// `@` in front of a brace would be the start of an entry.
fn in_own_case(word: &str, protects: bool) -> Chunks {
    let own = word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '@' | '+' | '#'));
    let is_own = |piece: &str| piece.chars().skip(1).any(char::is_uppercase);
    // "R" and "C++" are names; "A" and "I" are words.
    let is_letter = own.starts_with(char::is_uppercase)
        && own.chars().filter(|c| c.is_alphanumeric()).count() == 1
        && (!matches!(own, "A" | "I" | "O" | "Y") || protects);
    let is_name = protects && own.starts_with(char::is_uppercase);
    let has_own_case =
        own.split('-').any(is_own) || own.find('-') == Some(1) || own.contains('@') || is_letter || is_name;
    match word.split_once(own) {
        Some((before, after)) if has_own_case && !word.contains("--") => {
            let own = Spanned::detached(Chunk::Verbatim(own.to_owned()));
            plain(before).into_iter().chain([own]).chain(plain(after)).collect()
        }
        _ => plain(word),
    }
}

/// Whether a title has capitals only where they are meant: then a word with a capital is a name.
fn is_in_sentence_case(title: &str) -> bool {
    let words = title.split(' ').skip(1).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 4);
    let (high, low): (Vec<&str>, Vec<&str>) = words.partition(|word| word.starts_with(|c: char| !c.is_lowercase()));
    high.len() < low.len()
}

/// Text as it is. Two hyphens side by side would be a dash, so braces part them.
fn plain(text: &str) -> Chunks {
    let mut chunks = Chunks::new();
    let mut rest = text;
    while let Some(at) = rest.find("--") {
        chunks.push(Spanned::detached(Chunk::Normal(rest[..=at].to_owned())));
        chunks.push(Spanned::detached(Chunk::Verbatim(String::new())));
        rest = &rest[at + 1..];
    }
    chunks.push(Spanned::detached(Chunk::Normal(rest.to_owned())));
    chunks
}

/// Puts commands for the escapes that only `biblatex` reads: BibTeX counts braces also behind a backslash, and to TeX
/// `\\` is a line break and `\~` and `\^` are accents.
fn portable(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut chars = written.chars();
    while let Some(c) = chars.next() {
        out.push(c);
        if c == '\\' {
            match chars.next() {
                Some('\\') => out.push_str("textbackslash{}"),
                Some('{') => out.push_str("textbraceleft{}"),
                Some('}') => out.push_str("textbraceright{}"),
                Some('~') => out.push_str("textasciitilde{}"),
                Some('^') => out.push_str("textasciicircum{}"),
                other => out.extend(other),
            }
        }
    }
    out
}
