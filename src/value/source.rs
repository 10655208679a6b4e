//! Sources: a citation and its identifiers, and what makes two of them the same work.
//!
//! In: identifiers as people write them. Out: their canonical forms, and for each source the marks by which the
//! catalogue finds works (`catalog::works`). Nothing here looks at more than one source.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use crate::value::address::{self, Address};
use crate::value::citation::Citation;
use crate::value::identifier;

/// A published work that a method rests on, as one record names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The citation as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// The title, where the record gives it by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// DOI without a resolver, as written in case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    /// arXiv id, with its version where one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arxiv: Option<String>,
    /// ISBN-13, digits only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isbn: Option<String>,
    /// PubMed id, digits only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pmid: Option<String>,
    /// PubMed Central id, `PMC1234567`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pmcid: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Identifiers or titles of which an editor says that they are this work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<String>,
    /// Identifiers or titles of which an editor says that they are not this work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not: Vec<String>,
    /// The citation, taken apart on demand.
    #[serde(skip)]
    pub reading: Reading,
}

impl Source {
    /// What a reader sees: the citation, else the title, else an identifier.
    pub fn shown(&self) -> String {
        let identifier = || {
            self.doi
                .as_ref()
                .map(|doi| format!("doi:{doi}"))
                .or_else(|| self.arxiv.as_ref().map(|id| format!("arXiv:{id}")))
                .or_else(|| self.pmid.as_ref().map(|id| format!("PMID {id}")))
                .or_else(|| self.pmcid.clone())
                .or_else(|| self.isbn.as_ref().map(|isbn| format!("ISBN {isbn}")))
                .or_else(|| self.url.clone())
        };
        self.citation.clone().or_else(|| self.title.clone()).or_else(identifier).unwrap_or_default()
    }

    /// The address of its DOI at the resolver.
    pub fn doi_address(&self) -> Option<String> {
        self.doi.clone().map(|doi| Address::Doi(doi).href())
    }

    /// Where the work is found: its DOI's resolver, else arXiv, else the address.
    pub fn href(&self) -> Option<String> {
        let arxiv = || self.arxiv.clone().map(|id| Address::Arxiv(id).href());
        let pubmed = || self.pmid.as_ref().map(|id| format!("https://pubmed.ncbi.nlm.nih.gov/{id}/"));
        let central = || self.pmcid.as_ref().map(|id| format!("https://pmc.ncbi.nlm.nih.gov/articles/{id}/"));
        let url = || address::href(self.url.as_deref()?);
        self.doi_address().or_else(arxiv).or_else(url).or_else(pubmed).or_else(central)
    }

    /// Takes in an address, which may be an identifier that has a place of its own. A place that has another one
    /// already keeps it; then the address stays an address.
    pub fn add(&mut self, address: Address) {
        let href = address.href();
        let Source { doi, arxiv, isbn, url, .. } = address.source();
        let places = [(&mut self.doi, doi), (&mut self.arxiv, arxiv), (&mut self.isbn, isbn), (&mut self.url, url)];
        for (place, found) in places {
            match (place.as_ref(), found) {
                (None, Some(found)) => return *place = Some(found),
                (Some(known), Some(found)) if *known == found => return,
                _ => {}
            }
        }
        self.url = Some(href);
    }

    /// What its citation says, read once.
    pub fn cited(&self) -> &Citation {
        self.reading.0.get_or_init(|| Arc::new(self.citation.as_deref().map(Citation::parse).unwrap_or_default()))
    }

    /// The marks of its identifiers, the strongest first: `doi:…`, `arxiv:…`, `pmid:…`, `isbn:…`, `url:…` and others. Those
    /// inside of its citation count.
    pub fn marks(&self) -> Vec<String> {
        let mut marks = Vec::new();
        marks.extend(self.doi.as_deref().map(doi_mark));
        marks.extend(self.arxiv.as_deref().map(arxiv_mark));
        marks.extend(self.pmid.as_ref().map(|id| format!("pmid:{id}")));
        marks.extend(self.pmcid.as_ref().map(|id| format!("pmcid:{}", id.trim_start_matches("PMC"))));
        marks.extend(self.isbn.as_ref().map(|isbn| format!("isbn:{isbn}")));
        marks.extend(self.url.as_deref().and_then(identifier::of_address));
        if let Some(citation) = &self.citation {
            marks.extend(identifier::in_text(citation));
            // A citation that is an address and nothing more.
            marks.extend(
                address::href(citation)
                    .filter(|_| !citation.trim().contains(' '))
                    .as_deref()
                    .and_then(identifier::of_address),
            );
        }
        let anthology = |mark: &String| {
            let id = ["doi:10.18653/v1/", "doi:10.3115/v1/"].iter().find_map(|prefix| mark.strip_prefix(prefix))?;
            Some(format!("acl:{}", id.to_uppercase()))
        };
        let papers: Vec<String> = marks.iter().filter_map(anthology).collect();
        marks.extend(papers);
        let mut seen = HashSet::new();
        marks.retain(|mark| seen.insert(mark.clone()));
        marks
    }

    /// The title that the work is known by: its own, or the one in its citation.
    pub fn known_title(&self) -> Option<String> {
        self.title.clone().or_else(|| Some(self.cited().title.clone()).filter(|title| !title.is_empty()))
    }
}

/// A citation as it was read: it says nothing that the citation's text does not, so it counts in no comparison.
#[derive(Debug, Clone, Default)]
pub struct Reading(OnceLock<Arc<Citation>>);

impl PartialEq for Reading {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Reading {}

/// Checks a DOI and takes resolvers and prefixes off it.
///
/// Errors: what is wrong, for a sentence. Source: ISO 26324; the DOI Handbook, 2.2 (a prefix `10.` and registrant code,
/// a slash, any suffix).
pub fn parse_doi(written: &str) -> Result<String, String> {
    let doi = without_prefix(written, &["doi.org/", "dx.doi.org/", "doi:"]);
    // The full stop belongs to the sentence that it was copied from.
    let doi = doi.trim_end_matches(['.', ',', ';']);
    let valid = doi.strip_prefix("10.").and_then(|rest| rest.split_once('/')).is_some_and(|(registrant, suffix)| {
        registrant.len() >= 4
            && registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && !suffix.is_empty()
            && !doi.chars().any(|c| c.is_whitespace() || c.is_control())
    });
    if valid { Ok(doi.to_owned()) } else { Err("a DOI looks like `10.1023/A:1010933404324`".to_owned()) }
}

/// Checks an arXiv id and takes addresses and prefixes off it; a version stays.
///
/// Errors: what is wrong, for a sentence. Source: arXiv, "Understanding the arXiv identifier" (`YYMM.NNNNN` since
/// April 2007, `archive/YYMMNNN` before).
pub fn parse_arxiv(written: &str) -> Result<String, String> {
    let id = without_prefix(written, &["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/", "arxiv:"]);
    let id =
        id.split(['?', '#']).next().unwrap_or(id).trim_end_matches('/').trim_end_matches(".pdf").trim_end_matches('.');
    let number = without_version(id);
    let digits = |text: &str, allowed: std::ops::RangeInclusive<usize>| {
        allowed.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let month = |text: &str| text.get(2..4).is_some_and(|m| ("01"..="12").contains(&m));
    let new = number
        .split_once('.')
        .is_some_and(|(date, serial)| digits(date, 4..=4) && month(date) && digits(serial, 4..=5));
    let old = number.split_once('/').is_some_and(|(archive, serial)| {
        archive.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '.'))
            && !archive.is_empty()
            && digits(serial, 7..=7)
            && month(serial)
    });
    if new || old { Ok(id.to_owned()) } else { Err("an arXiv id looks like `2010.11929` or `cs/0112017`".to_owned()) }
}

/// Checks an ISBN and gives its thirteen digits.
///
/// Errors: what is wrong, for a sentence. Source: ISO 2108 (check digits of ISBN-10 and ISBN-13).
pub fn parse_isbn(written: &str) -> Result<String, String> {
    let bare = without_prefix(written, &["isbn-13:", "isbn-10:", "isbn-13 ", "isbn-10 ", "isbn13:", "isbn10:", "isbn"]);
    let digits: String = bare.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    match digits.parse::<isbn::Isbn>() {
        Ok(isbn::Isbn::_13(isbn)) => return Ok(isbn.to_string()),
        Ok(isbn::Isbn::_10(isbn)) => return Ok(isbn::Isbn13::from(isbn).to_string()),
        Err(_) => {}
    }
    // Where another last digit would do, the digits are as many as they should be.
    let fitting = digits
        .get(..digits.len().saturating_sub(1))
        .and_then(|body| "0123456789X".chars().find(|check| format!("{body}{check}").parse::<isbn::Isbn>().is_ok()));
    match fitting {
        Some(check) => Err(format!("the check digit should be {check}, if the other digits are right")),
        None => Err("an ISBN has 10 or 13 digits".to_owned()),
    }
}

/// What follows one of these prefixes, in whatever case it is written; an address may have a scheme and `www.` before.
fn without_prefix<'t>(written: &'t str, prefixes: &[&str]) -> &'t str {
    let after = |text: &'t str, prefix: &str| {
        let start = text.get(..prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
    };
    let trimmed = written.trim();
    let bare = after(trimmed, "https://").or_else(|| after(trimmed, "http://")).unwrap_or(trimmed);
    let bare = after(bare, "www.").unwrap_or(bare);
    prefixes.iter().find_map(|prefix| after(bare, prefix)).map_or(trimmed, str::trim)
}

/// DOIs do not know case; arXiv's own DOIs are arXiv ids.
pub(crate) fn doi_mark(doi: &str) -> String {
    let lower = doi.to_lowercase();
    match lower.strip_prefix("10.48550/arxiv.") {
        Some(id) => arxiv_mark(id),
        None => format!("doi:{lower}"),
    }
}

pub(crate) fn arxiv_mark(id: &str) -> String {
    let id = without_version(id).to_lowercase();
    // `math.GT/0309136` is `math/0309136`.
    match id.split_once('/') {
        Some((archive, number)) => format!("arxiv:{}/{number}", archive.split('.').next().unwrap_or(archive)),
        None => format!("arxiv:{id}"),
    }
}

fn without_version(id: &str) -> &str {
    match id.rfind('v') {
        Some(at) if at > 0 && at + 1 < id.len() && id[at + 1..].bytes().all(|b| b.is_ascii_digit()) => &id[..at],
        _ => id,
    }
}

/// A DOI inside an address: the characters that end a path are escaped.
pub(super) fn percent_encoded(doi: &str) -> String {
    doi.chars()
        .map(|c| match c {
            '%' => "%25".to_owned(),
            '#' => "%23".to_owned(),
            '?' => "%3F".to_owned(),
            '"' => "%22".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            c => c.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers() {
        assert_eq!(parse_doi("https://doi.org/10.1023/A:1010933404324").as_deref(), Ok("10.1023/A:1010933404324"));
        assert!(parse_doi("10.1023").is_err() && parse_doi("11.1023/x").is_err() && parse_doi("10.1023/a b").is_err());
        assert_eq!(parse_arxiv("arXiv:2010.11929v2").as_deref(), Ok("2010.11929v2"));
        assert_eq!(parse_arxiv("https://arxiv.org/pdf/cs/0112017.pdf").as_deref(), Ok("cs/0112017"));
        assert!(parse_arxiv("2013.11929").is_err() && parse_arxiv("20101.1").is_err());
        assert_eq!(parse_isbn("0-306-40615-2").as_deref(), Ok("9780306406157"));
        assert_eq!(parse_isbn("978-0-306-40615-7").as_deref(), Ok("9780306406157"));
        for written in ["ISBN-13: 978-0-306-40615-7", "isbn 0306406152", "ISBN-10 0-306-40615-2", "ISBN9780306406157"] {
            assert_eq!(parse_isbn(written).as_deref(), Ok("9780306406157"), "{written}");
        }
        assert_eq!(parse_isbn("0-8044-2957-x").as_deref(), Ok("9780804429573"));
        let wrong =
            [parse_isbn("978-0-306-40615-8"), parse_isbn("0306406153"), parse_isbn("12"), parse_isbn("03064o6152")];
        let said = wrong.map(|found| found.expect_err("wrong digits").split(',').next().unwrap_or_default().to_owned());
        let length = "an ISBN has 10 or 13 digits";
        assert_eq!(said, ["the check digit should be 7", "the check digit should be 2", length, length]);
        for written in ["http://www.doi.org/10.1000/1", "DOI: 10.1000/1", "dx.doi.org/10.1000/1"] {
            assert_eq!(parse_doi(written).as_deref(), Ok("10.1000/1"), "{written}");
        }
        for written in ["https://arxiv.org/html/2010.11929v2", "www.arxiv.org/abs/2010.11929v2?context=cs"] {
            assert_eq!(parse_arxiv(written).as_deref(), Ok("2010.11929v2"), "{written}");
        }
    }

    #[test]
    fn addresses_of_one_work_have_one_mark() {
        for (a, b) in [
            ("https://doi.org/10.1023/a:1010933404324", "http://dx.doi.org/10.1023/A%3A1010933404324"),
            ("https://arxiv.org/abs/2010.11929", "http://arxiv.org/pdf/2010.11929v2.pdf"),
            ("https://arxiv.org/abs/2010.11929", "https://doi.org/10.48550/arXiv.2010.11929"),
            ("https://arxiv.org/abs/2010.11929", "https://arxiv.org/html/2010.11929v2#S1"),
            ("https://arxiv.org/abs/2010.11929", "https://www.arxiv.org/abs/2010.11929?context=cs"),
            ("https://doi.org/10.1000/1#a", "https://www.doi.org/10.1000/1"),
            ("http://www.example.org/paper/", "https://example.org/paper"),
            ("https://example.org:443/", "https://example.org"),
        ] {
            assert_eq!(identifier::of_address(a), identifier::of_address(b), "{a} and {b}");
        }
        for (a, b) in [
            ("https://example.org/?p=1", "https://example.org/?p=2"),
            ("https://example.org/paper#one", "https://example.org/paper#two"),
            ("https://example.org:8080/", "https://example.org/"),
            ("https://a@example.org/", "https://b@example.org/"),
        ] {
            assert_ne!(identifier::of_address(a), identifier::of_address(b), "{a} and {b}");
        }
    }
}
