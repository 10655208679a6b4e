//! Identifiers of works wherever they are written: in a field, in an address, in the middle of a citation.
//!
//! In: a text or an address. Out: marks such as `doi:10.1000/a`, `arxiv:2010.11929`, `pmid:31452104`, equal for one work
//! however it was written. What only looks like an identifier gives nothing.

use url::Url;

use crate::value::source::{arxiv_mark, doi_mark, parse_arxiv, parse_isbn};

/// Reads what stands behind a label.
type Read = fn(&str) -> Option<String>;

/// The marks of all identifiers in a text, in their order, none of them twice.
pub fn in_text(text: &str) -> Vec<String> {
    let mut marks = Vec::new();
    let mut push = |mark: String| {
        if !marks.contains(&mark) {
            marks.push(mark);
        }
    };
    let lower = text.to_ascii_lowercase();
    for address in addresses(text) {
        of_address(address).filter(|mark| !mark.starts_with("url:")).into_iter().for_each(&mut push);
    }
    for (at, _) in lower.match_indices("10.") {
        let before = lower[..at].chars().next_back();
        if before.is_none_or(|c| !c.is_alphanumeric() && c != '.')
            && let Some(doi) = doi_at(&text[at..])
        {
            push(doi_mark(doi));
        }
    }
    for (at, label) in
        ["arxiv:", "arxiv preprint ", "arxiv ", "arxiv, "].iter().flat_map(|label| lower.match_indices(label))
    {
        let rest = text[at + label.len()..].trim_start_matches([' ', ':', '[']);
        let word = rest.split([' ', ',', ';', ')', ']', '(']).next().unwrap_or_default().trim_end_matches('.');
        if let Ok(id) = parse_arxiv(word) {
            push(arxiv_mark(&id));
        }
    }
    let labelled: [(&str, Read); 6] = [
        ("pmid", pmid),
        ("pubmed", pmid),
        ("pmc", pmcid),
        ("isbn", isbn),
        ("hdl:", |text| Some(format!("hdl:{}", handle(word(text))?))),
        ("urn:", |text| urn(&format!("urn:{}", word(text)))),
    ];
    for (label, read) in labelled {
        for (at, _) in lower.match_indices(label) {
            let starts = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            if starts {
                read(&text[at + label.len()..]).into_iter().for_each(&mut push);
            }
        }
    }
    marks
}

fn word(text: &str) -> &str {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ')' | ']'))
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
}

fn pmid(behind: &str) -> Option<String> {
    let digits = digits_behind(behind)?;
    (4..=8).contains(&digits.len()).then(|| format!("pmid:{}", digits.trim_start_matches('0')))
}

fn pmcid(behind: &str) -> Option<String> {
    let rest = behind.strip_prefix("ID").or_else(|| behind.strip_prefix("id")).unwrap_or(behind);
    let rest = rest.trim_start_matches([':', ' ']);
    let rest = rest.strip_prefix("PMC").or_else(|| rest.strip_prefix("pmc")).unwrap_or(rest);
    let digits = digits_behind(rest)?;
    (4..=9).contains(&digits.len()).then(|| format!("pmcid:{digits}"))
}

/// "PMID: 31452104", "pmid 31452104".
fn digits_behind(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(['I', 'D', 'i', 'd']).trim_start_matches([':', ' ', '\u{A0}']);
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    (end > 0 && text.len() - rest.len() <= 5).then_some(&rest[..end])
}

fn isbn(behind: &str) -> Option<String> {
    let rest = behind.trim_start_matches(|c: char| !c.is_ascii_digit());
    let rest = if behind.starts_with("-13") || behind.starts_with("-10") {
        behind[3..].trim_start_matches(|c: char| !c.is_ascii_digit())
    } else {
        rest
    };
    let end = rest
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | ' ' | '‐' | '–' | 'X' | 'x')))
        .unwrap_or(rest.len());
    let digits: Vec<char> = rest[..end].chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let read = |count: usize| parse_isbn(&digits.iter().take(count).collect::<String>()).ok();
    read(13).or_else(|| read(10)).map(|isbn| format!("isbn:{isbn}"))
}

fn handle(text: &str) -> Option<String> {
    let (prefix, suffix) = text.split_once('/')?;
    let is_prefix = !prefix.is_empty() && prefix.chars().all(|c| c.is_ascii_digit() || c == '.');
    (is_prefix && !suffix.is_empty()).then(|| text.to_lowercase())
}

fn urn(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some(isbn) = lower.strip_prefix("urn:isbn:") {
        return parse_isbn(isbn).ok().map(|isbn| format!("isbn:{isbn}"));
    }
    (lower.split(':').count() >= 3 && !lower.ends_with(':')).then_some(lower)
}

/// The addresses in a text, without the marks of the sentence behind them.
pub fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("http").map(|(at, _)| at);
    let starts = starts.filter(|at| text[*at..].starts_with("http://") || text[*at..].starts_with("https://"));
    starts.map(|at| {
        let rest = &text[at..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '"' | '”' | '}')).unwrap_or(rest.len());
        trimmed(&rest[..end])
    })
}

/// An identifier at the start of a text, as far as it goes: marks of the sentence and brackets that nothing opened are
/// not part of it.
fn trimmed(text: &str) -> &str {
    let mut text = text;
    loop {
        let next = text.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']);
        let next = match next.chars().next_back() {
            Some(')') if next.matches(')').count() > next.matches('(').count() => &next[..next.len() - 1],
            Some(']') if next.matches(']').count() > next.matches('[').count() => &next[..next.len() - 1],
            Some('>') if next.matches('>').count() > next.matches('<').count() => &next[..next.len() - 1],
            _ => next,
        };
        if next.len() == text.len() {
            return text;
        }
        text = next;
    }
}

/// The DOI that a text starts with.
pub fn doi_at(text: &str) -> Option<&str> {
    let end = text
        .find(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '”' | '}' | '{' | '|'))
        .unwrap_or(text.len());
    let doi = trimmed(&text[..end]);
    let (registrant, suffix) = doi.strip_prefix("10.")?.split_once('/')?;
    let valid =
        registrant.len() >= 4 && registrant.bytes().all(|b| b.is_ascii_digit() || b == b'.') && !suffix.is_empty();
    valid.then_some(doi)
}

/// What addresses of publishers put behind a DOI.
const BEHIND_DOI: [&str; 14] = [
    "/full/html",
    "/full/pdf",
    "/fulltext.pdf",
    "/full",
    "/abstract",
    "/fulltext",
    "/html",
    "/pdf",
    "/epdf",
    "/pdfdirect",
    "/summary",
    "/meta",
    ".full",
    ".pdf",
];

/// The mark of an address: an identifier, where the address has one, else the address in its normal form. `None` where it
/// is no address.
pub fn of_address(written: &str) -> Option<String> {
    let url = Url::parse(written.trim()).ok()?;
    let host = url.host_str().unwrap_or_default().trim_start_matches("www.").to_lowercase();
    let path = percent_decoded(url.path());
    let query = |key: &str| url.query_pairs().find(|(own, _)| own == key).map(|(_, value)| value.into_owned());
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    let known = match host.as_str() {
        "arxiv.org" | "export.arxiv.org" | "ar5iv.org" | "ar5iv.labs.arxiv.org" | "alphaxiv.org" | "xxx.lanl.gov" => {
            let id = ["/abs/", "/pdf/", "/html/", "/format/", "/src/", "/e-print/", "/ps/"]
                .iter()
                .find_map(|part| path.strip_prefix(part));
            id.and_then(|id| parse_arxiv(id).ok()).map(|id| arxiv_mark(&id))
        }
        "pubmed.ncbi.nlm.nih.gov" => number(&last).map(|id| format!("pmid:{id}")),
        "ncbi.nlm.nih.gov" | "pmc.ncbi.nlm.nih.gov" | "europepmc.org" => {
            match last.to_uppercase().strip_prefix("PMC") {
                Some(id) => number(id).map(|id| format!("pmcid:{id}")),
                None if path.contains("/pubmed/") || path.contains("/med/") || path.contains("/MED/") => {
                    number(&last).map(|id| format!("pmid:{id}"))
                }
                None => None,
            }
        }
        "aclanthology.org" | "aclweb.org" | "aclanthology.info" => {
            let id = last.trim_end_matches(".pdf").trim_end_matches(".bib");
            id.contains('-').then(|| format!("acl:{}", id.to_uppercase()))
        }
        "openreview.net" => query("id").map(|id| format!("openreview:{id}")),
        "hdl.handle.net" => handle(path.trim_start_matches('/')).map(|id| format!("hdl:{id}")),
        "nbn-resolving.org" | "nbn-resolving.de" | "resolver.kb.nl" => {
            path.find("urn:").and_then(|at| urn(&path[at..]))
        }
        "jstor.org" => (path.starts_with("/stable/") && number(&last).is_some()).then(|| format!("doi:10.2307/{last}")),
        "nature.com" => path
            .strip_prefix("/articles/")
            .filter(|id| id.len() > 5 && !id.contains('/'))
            .map(|id| doi_mark(&format!("10.1038/{}", id.trim_end_matches(".pdf")))),
        "doi.org" | "dx.doi.org" | "doi.acm.org" => None,
        _ => None,
    };
    if known.is_some() {
        return known;
    }
    // Resolvers, and publishers that have the DOI in their addresses.
    let places = [Some(path.clone()), query("id"), query("doi"), query("uri")];
    for place in places.into_iter().flatten() {
        let Some(at) =
            place.find("10.").filter(|at| *at == 0 || matches!(place.as_bytes()[at - 1], b'/' | b':' | b'='))
        else {
            continue;
        };
        if let Some(doi) = doi_at(&place[at..]) {
            let mut doi = doi.trim_end_matches('/');
            if !host.ends_with("doi.org") {
                doi = BEHIND_DOI.iter().find_map(|end| doi.strip_suffix(end)).unwrap_or(doi);
                if host.ends_with("rxiv.org") {
                    doi = without_version(doi);
                }
                if host.ends_with("oup.com") || host.ends_with("iop.org") || host.ends_with("silverchair.com") {
                    doi = doi
                        .rsplit_once('/')
                        .filter(|(rest, last)| rest.contains('/') && number(last).is_some())
                        .map_or(doi, |(rest, _)| rest);
                }
            }
            if doi_at(doi).is_some() {
                return Some(doi_mark(doi));
            }
        }
    }
    crate::value::address::normal_url(written).map(|normal| format!("url:{normal}"))
}

fn number(text: &str) -> Option<&str> {
    (!text.is_empty() && text.len() <= 10 && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

/// `10.1101/2020.01.01.123v2` without its version.
fn without_version(doi: &str) -> &str {
    match doi.rfind('v') {
        Some(at) if at + 1 < doi.len() && doi[at + 1..].bytes().all(|b| b.is_ascii_digit()) => &doi[..at],
        _ => doi,
    }
}

pub(crate) fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A PubMed id: `31452104`, `PMID: 31452104`, or its address.
pub fn parse_pmid(written: &str) -> Result<String, String> {
    let bare = written.trim().trim_end_matches('.');
    let found = of_address(bare).and_then(|mark| mark.strip_prefix("pmid:").map(str::to_owned));
    let lower = bare.to_ascii_lowercase();
    let digits = lower.trim_start_matches("pmid").trim_start_matches([':', ' ']);
    let valid = (1..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    found.or_else(|| valid.then(|| digits.to_owned())).ok_or_else(|| "a PubMed id has up to eight digits".to_owned())
}

/// A PubMed Central id: `PMC1234567`, or its address. Out: `PMC1234567`.
pub fn parse_pmcid(written: &str) -> Result<String, String> {
    let bare = written.trim().trim_end_matches('.');
    let found = of_address(bare).and_then(|mark| mark.strip_prefix("pmcid:").map(str::to_owned));
    let lower = bare.to_ascii_lowercase();
    let digits = lower.trim_start_matches("pmcid").trim_start_matches([':', ' ']).trim_start_matches("pmc");
    let valid = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let digits = found.or_else(|| valid.then(|| digits.to_owned()));
    digits.map(|digits| format!("PMC{digits}")).ok_or_else(|| "a PubMed Central id looks like `PMC1234567`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_found_in_texts() {
        for (text, marks) in [
            (
                "Machine Learning, 45(1), 5–32. https://doi.org/10.1023/A:1010933404324",
                vec!["doi:10.1023/a:1010933404324"],
            ),
            ("Machine Learning. doi:10.1023/A:1010933404324.", vec!["doi:10.1023/a:1010933404324"]),
            ("(doi: 10.1000/a(b)c).", vec!["doi:10.1000/a(b)c"]),
            (
                "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
                vec!["doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2"],
            ),
            ("arXiv preprint arXiv:1713.09999.", vec![]),
            ("arXiv preprint arXiv:1707.09999v2.", vec!["arxiv:1707.09999"]),
            ("arXiv 1707.09999 [cs.LG]", vec!["arxiv:1707.09999"]),
            ("arXiv:math.GT/0309136", vec!["arxiv:math/0309136"]),
            ("Polar Biol. PMID: 31452104; PMCID: PMC1234567.", vec!["pmid:31452104", "pmcid:1234567"]),
            ("Springer. ISBN 978-0-306-40615-7.", vec!["isbn:9780306406157"]),
            ("ISBN-10: 0-306-40615-2", vec!["isbn:9780306406157"]),
            ("version 10.2/3, pages 10.5", vec![]),
        ] {
            assert_eq!(in_text(text), marks, "{text}");
        }
    }

    #[test]
    fn addresses_have_identifiers() {
        for (address, mark) in [
            ("https://link.springer.com/article/10.1023/A:1010933404324", "doi:10.1023/a:1010933404324"),
            ("https://onlinelibrary.wiley.com/doi/full/10.1002/sim.1234", "doi:10.1002/sim.1234"),
            ("https://dl.acm.org/doi/abs/10.1145/3447548.3467231", "doi:10.1145/3447548.3467231"),
            (
                "https://www.tandfonline.com/doi/abs/10.1080/01621459.1952.10483441",
                "doi:10.1080/01621459.1952.10483441",
            ),
            (
                "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345",
                "doi:10.1371/journal.pone.0012345",
            ),
            ("https://www.frontiersin.org/articles/10.3389/fnins.2020.00123/full", "doi:10.3389/fnins.2020.00123"),
            ("https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2", "doi:10.1101/2020.01.01.123456"),
            ("https://academic.oup.com/nar/article/doi/10.1093/nar/gkz420/5506733", "doi:10.1093/nar/gkz420"),
            ("https://www.nature.com/articles/s41586-020-2649-2", "doi:10.1038/s41586-020-2649-2"),
            ("https://www.jstor.org/stable/2283970", "doi:10.2307/2283970"),
            ("https://export.arxiv.org/abs/math.GT/0309136", "arxiv:math/0309136"),
            ("https://arxiv.org/pdf/1707.09999v3.pdf", "arxiv:1707.09999"),
            ("https://www.ncbi.nlm.nih.gov/pubmed/31452104", "pmid:31452104"),
            ("https://pubmed.ncbi.nlm.nih.gov/31452104/", "pmid:31452104"),
            ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/", "pmcid:1234567"),
            ("https://aclanthology.org/P17-1001.pdf", "acl:P17-1001"),
            ("https://openreview.net/pdf?id=YicbFdNTTy", "openreview:YicbFdNTTy"),
            ("https://hdl.handle.net/2027/mdp.39015", "hdl:2027/mdp.39015"),
            ("https://example.org/a", "url:https://example.org/a"),
        ] {
            assert_eq!(of_address(address).as_deref(), Some(mark), "{address}");
        }
    }
}
