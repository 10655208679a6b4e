//! Sources: a citation and its identifiers, and what makes two of them the same work.
//!
//! In: identifiers as people write them. Out: their canonical forms, and for each source the marks by which the
//! catalogue finds works (`catalog::works`). Nothing here looks at more than one source.

use serde::Serialize;
use url::Url;

use crate::text::fold_title;
use crate::value::person::{self, Person};

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
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Source {
    /// What a reader sees: the citation, else the title, else an identifier.
    pub fn shown(&self) -> String {
        let identifier = || {
            self.doi.as_ref().map(|doi| format!("doi:{doi}"))
                .or_else(|| self.arxiv.as_ref().map(|id| format!("arXiv:{id}")))
                .or_else(|| self.isbn.as_ref().map(|isbn| format!("ISBN {isbn}")))
                .or_else(|| self.url.clone())
        };
        self.citation.clone().or_else(|| self.title.clone()).or_else(identifier).unwrap_or_default()
    }

    /// The address of its DOI at the resolver.
    pub fn doi_address(&self) -> Option<String> {
        self.doi.as_ref().map(|doi| format!("https://doi.org/{}", percent_encoded(doi)))
    }

    /// Where the work is found: its DOI's resolver, else arXiv, else the address.
    pub fn href(&self) -> Option<String> {
        let arxiv = || self.arxiv.as_ref().map(|id| format!("https://arxiv.org/abs/{id}"));
        self.doi_address().or_else(arxiv).or_else(|| self.url.clone())
    }

    /// The marks that identify the work, the strongest first: `doi:…`, `arxiv:…`, `isbn:…`, `url:…`, `title:…`.
    /// Two sources that share any mark are one work.
    pub fn marks(&self) -> Vec<String> {
        let mut marks = Vec::new();
        if let Some(doi) = &self.doi {
            marks.push(doi_mark(doi));
        }
        if let Some(id) = &self.arxiv {
            marks.push(arxiv_mark(id));
        }
        if let Some(isbn) = &self.isbn {
            marks.push(format!("isbn:{isbn}"));
        }
        marks.extend(self.url.as_deref().and_then(url_mark));
        marks.extend(self.title_mark());
        marks.dedup();
        marks
    }

    /// The title that the work is known by: its own, or the one in its citation.
    pub fn known_title(&self) -> Option<String> {
        self.title.clone().or_else(|| Some(Citation::parse(self.citation.as_deref()?).title))
    }

    fn title_mark(&self) -> Option<String> {
        let cited = self.citation.as_deref().map(Citation::parse).unwrap_or_default();
        let title = fold_title(self.title.as_deref().unwrap_or(&cited.title));
        (!title.is_empty()).then(|| format!("title:{title}|{}|{}", cited.year, cited.first_author))
    }
}

/// What can be read from a citation in one of the usual styles (APA, IEEE, "Title (year)").
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Citation {
    /// Key of the first author's name without the initial, or nothing.
    pub first_author: String,
    /// Four digits, or nothing.
    pub year: String,
    /// The title, or nothing.
    pub title: String,
    /// What stands before the year, split like a list of people.
    pub authors: Vec<Person>,
    /// What stands behind the title, or nothing.
    pub container: String,
}

impl Citation {
    /// Reads a citation. Parts that can't be found stay empty; a text without a year is taken for a title.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let Some((at, year, after)) = parenthesised_year(text) else {
            return Self { title: text.trim_end_matches('.').to_owned(), ..Self::default() };
        };
        let before = text[..at].trim();
        let rest = text[after..].trim_start_matches(['.', ',', ':', ' ']);
        if rest.is_empty() {
            // "Title (2021)", as in lists of papers.
            return Self { year, title: before.trim_end_matches(['.', ' ']).to_owned(), ..Self::default() };
        }
        let authors = person::parse(before);
        let first_author = authors.first().map(|p| p.name_key()).unwrap_or_default();
        let first_author = first_author.split('|').next().unwrap_or_default().to_owned();
        let title = first_sentence(rest);
        let container = rest[title.len()..].trim_start_matches('.').trim().to_owned();
        Self { first_author, year, title: title.to_owned(), authors, container }
    }
}

/// The first "(2021)" or "(2021a)": where it starts, its year and where it ends.
fn parenthesised_year(text: &str) -> Option<(usize, String, usize)> {
    text.match_indices('(').find_map(|(open, _)| {
        let inner = &text[open + 1..];
        let close = inner.find(')')?;
        let year: String = inner[..close].trim().chars().take_while(char::is_ascii_digit).collect();
        (year.len() == 4 && close <= 24).then_some((open, year, open + 1 + close + 1))
    })
}

/// Up to the full stop, question mark or exclamation mark that ends the title.
pub(crate) fn first_sentence(text: &str) -> &str {
    let end = text.char_indices().find(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        match c {
            '?' | '!' => rest.is_empty() || rest.starts_with(' '),
            // "vs. the world" goes on; a new sentence starts with a capital, a digit or a bracket.
            '.' => rest.is_empty() || rest.strip_prefix(' ').is_some_and(|r| {
                let before = text[..*at].rsplit(' ').next().unwrap_or_default();
                before.chars().count() > 2 && r.chars().next().is_none_or(|c| !c.is_lowercase())
            }),
            _ => false,
        }
    });
    end.map_or(text, |(at, c)| if c == '.' { &text[..at] } else { &text[..at + c.len_utf8()] })
}

/// Checks a DOI and takes resolvers and prefixes off it.
///
/// Errors: what is wrong, for a sentence. Source: ISO 26324; the DOI Handbook, 2.2 (a prefix `10.` and registrant code,
/// a slash, any suffix).
pub fn parse_doi(written: &str) -> Result<String, String> {
    let trimmed = written.trim();
    let lower = trimmed.to_ascii_lowercase();
    let skip = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:", "doi.org/"]
        .iter()
        .find(|prefix| lower.starts_with(**prefix))
        .map_or(0, |prefix| prefix.len());
    let doi = trimmed[skip..].trim();
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
    let trimmed = written.trim();
    let lower = trimmed.to_ascii_lowercase();
    let skip = ["https://arxiv.org/abs/", "http://arxiv.org/abs/", "https://arxiv.org/pdf/", "http://arxiv.org/pdf/", "arxiv:"]
        .iter()
        .find(|prefix| lower.starts_with(**prefix))
        .map_or(0, |prefix| prefix.len());
    let id = trimmed[skip..].trim().trim_end_matches(".pdf");
    let number = without_version(id);
    let digits = |text: &str, allowed: std::ops::RangeInclusive<usize>| {
        allowed.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let month = |text: &str| text.get(2..4).is_some_and(|m| ("01"..="12").contains(&m));
    let new = number.split_once('.').is_some_and(|(date, serial)| digits(date, 4..=4) && month(date) && digits(serial, 4..=5));
    let old = number.split_once('/').is_some_and(|(archive, serial)| {
        archive.chars().all(|c| c.is_ascii_alphabetic() || matches!(c, '-' | '.')) && !archive.is_empty()
            && digits(serial, 7..=7) && month(serial)
    });
    if new || old { Ok(id.to_owned()) } else { Err("an arXiv id looks like `2010.11929` or `cs/0112017`".to_owned()) }
}

/// Checks an ISBN and gives its thirteen digits.
///
/// Errors: what is wrong, for a sentence. Source: ISO 2108 (check digits of ISBN-10 and ISBN-13).
pub fn parse_isbn(written: &str) -> Result<String, String> {
    let digits: String = written.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let digits = digits.strip_prefix("ISBN").unwrap_or(&digits);
    match digits.parse::<isbn::Isbn>() {
        Ok(isbn::Isbn::_13(isbn)) => Ok(isbn.to_string()),
        Ok(isbn::Isbn::_10(isbn)) => Ok(isbn::Isbn13::from(isbn).to_string()),
        Err(isbn::IsbnError::InvalidChecksum) => Err("the check digit does not fit the other digits".to_owned()),
        Err(_) => Err("an ISBN has 10 or 13 digits".to_owned()),
    }
}

/// Checks a link.
///
/// Out: the address as written, without angle brackets around it. Errors: what is wrong, for a sentence.
/// Source: the WHATWG URL standard; the schemes are those that a reader can follow without harm.
pub fn parse_link(written: &str) -> Result<String, String> {
    let trimmed = written.trim();
    let bare = trimmed.strip_prefix('<').and_then(|t| t.strip_suffix('>')).unwrap_or(trimmed);
    let url = Url::parse(bare).map_err(|_| "a link is a whole address such as `https://example.org/`".to_owned())?;
    if matches!(url.scheme(), "http" | "https" | "mailto") {
        Ok(bare.to_owned())
    } else {
        Err(format!("`{}:` is not allowed; http, https and mailto are", url.scheme()))
    }
}

/// A URL in normal form for comparison: scheme http = https, no `www.`, no trailing slash, no fragment.
pub fn normal_url(written: &str) -> Option<String> {
    let mut url = Url::parse(written).ok()?;
    url.set_fragment(None);
    let host = url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned();
    let scheme = if url.scheme() == "http" { "https" } else { url.scheme() };
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("{scheme}://{host}{}{query}", url.path().trim_end_matches('/')))
}

fn url_mark(written: &str) -> Option<String> {
    let normal = normal_url(written)?;
    let path = normal.strip_prefix("https://")?;
    if let Some(doi) = path.strip_prefix("doi.org/").or_else(|| path.strip_prefix("dx.doi.org/"))
        && let Ok(doi) = parse_doi(&percent_decoded(doi))
    {
        return Some(doi_mark(&doi));
    }
    let arxiv = ["abs/", "pdf/", "html/"].iter().find_map(|part| path.strip_prefix("arxiv.org/")?.strip_prefix(part));
    if let Some(id) = arxiv
        && let Ok(id) = parse_arxiv(id)
    {
        return Some(arxiv_mark(&id));
    }
    Some(format!("url:{normal}"))
}

/// DOIs do not know case; arXiv's own DOIs are arXiv ids.
fn doi_mark(doi: &str) -> String {
    let lower = doi.to_lowercase();
    match lower.strip_prefix("10.48550/arxiv.") {
        Some(id) => arxiv_mark(id),
        None => format!("doi:{lower}"),
    }
}

fn arxiv_mark(id: &str) -> String {
    format!("arxiv:{}", without_version(id).to_lowercase())
}

fn without_version(id: &str) -> &str {
    match id.rfind('v') {
        Some(at) if at > 0 && at + 1 < id.len() && id[at + 1..].bytes().all(|b| b.is_ascii_digit()) => &id[..at],
        _ => id,
    }
}

fn percent_decoded(text: &str) -> String {
    // The query form of decoding would read `+` as a space; a DOI may have one.
    url::form_urlencoded::parse(text.replace('+', "%2B").as_bytes()).next().map_or_else(String::new, |(key, _)| key.into_owned())
}

/// A DOI inside an address: the characters that end a path are escaped.
fn percent_encoded(doi: &str) -> String {
    doi.chars().map(|c| match c {
        '%' => "%25".to_owned(),
        '#' => "%23".to_owned(),
        '?' => "%3F".to_owned(),
        '"' => "%22".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        c => c.to_string(),
    }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations() {
        for (text, author, year, title, container) in [
            ("Goodfellow, I. et al. (2014). Generative Adversarial Nets. NeurIPS.", "goodfellow", "2014", "Generative Adversarial Nets", "NeurIPS."),
            ("Involution: Inverting the Inherence of Convolution (2021)", "", "2021", "Involution: Inverting the Inherence of Convolution", ""),
            ("Zhang, C., & Others. (2017a). Is it real? A study. ICLR.", "zhang", "2017", "Is it real?", "A study. ICLR."),
            ("Deep learning vs. the rest", "", "", "Deep learning vs. the rest", ""),
            ("Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32.", "breiman", "2001", "Random forests", "Machine Learning, 45(1), 5–32."),
        ] {
            let read = Citation::parse(text);
            let found = [&read.first_author, &read.year, &read.title, &read.container];
            assert_eq!(found, [author, year, title, container], "{text:?}");
        }
    }

    #[test]
    fn identifiers() {
        assert_eq!(parse_doi("https://doi.org/10.1023/A:1010933404324").as_deref(), Ok("10.1023/A:1010933404324"));
        assert!(parse_doi("10.1023").is_err() && parse_doi("11.1023/x").is_err() && parse_doi("10.1023/a b").is_err());
        assert_eq!(parse_arxiv("arXiv:2010.11929v2").as_deref(), Ok("2010.11929v2"));
        assert_eq!(parse_arxiv("https://arxiv.org/pdf/cs/0112017.pdf").as_deref(), Ok("cs/0112017"));
        assert!(parse_arxiv("2013.11929").is_err() && parse_arxiv("20101.1").is_err());
        assert_eq!(parse_isbn("0-306-40615-2").as_deref(), Ok("9780306406157"));
        assert_eq!(parse_isbn("978-0-306-40615-7").as_deref(), Ok("9780306406157"));
        assert!(parse_isbn("978-0-306-40615-8").is_err() && parse_isbn("12").is_err());
        assert!(parse_link("javascript:alert(1)").is_err() && parse_link("example.org").is_err());
        assert_eq!(parse_link("<https://a.org/b>").as_deref(), Ok("https://a.org/b"));
    }

    #[test]
    fn addresses_of_one_work_have_one_mark() {
        for (a, b) in [
            ("https://doi.org/10.1023/a:1010933404324", "http://dx.doi.org/10.1023/A%3A1010933404324"),
            ("https://arxiv.org/abs/2010.11929", "http://arxiv.org/pdf/2010.11929v2.pdf"),
            ("https://arxiv.org/abs/2010.11929", "https://doi.org/10.48550/arXiv.2010.11929"),
            ("http://www.example.org/paper/", "https://example.org/paper#abstract"),
        ] {
            assert_eq!(url_mark(a), url_mark(b), "{a} and {b}");
        }
        assert_ne!(url_mark("https://example.org/?p=1"), url_mark("https://example.org/?p=2"));
    }
}
