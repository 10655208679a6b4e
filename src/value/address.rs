//! Addresses: which of them a browser opens, which name a work, and which do harm.
//!
//! In: an address as people write it. Out: what it is. Only what would run in a reader's browser or read a reader's disk
//! is refused; what browsers merely don't open is shown as text, since it may still tell a reader where to look.

mod normal;

use std::fmt;

use url::Url;

use crate::diagnostic::Rule;
pub use normal::normal_url;

use crate::value::identifier::percent_decoded;
use crate::value::source::{Source, parse_arxiv, parse_doi, parse_isbn, percent_encoded};

/// An address that may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// Browsers open it: http, https, mailto. As written.
    Web(String),
    /// It names a work: `doi:`, `info:doi/`. Without the prefix.
    Doi(String),
    /// `arxiv:`. Without the prefix.
    Arxiv(String),
    /// `urn:isbn:`, `isbn:`. Thirteen digits.
    Isbn(String),
    /// `hdl:`, `info:hdl/`. Without the prefix.
    Handle(String),
}

/// Why there is no link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is no whole address.
    Incomplete,
    /// A browser would run it, or read the reader's disk; its scheme.
    Harmful(String),
    /// Browsers don't open it; its scheme, and what would help.
    Unopened(String, String),
}

/// Schemes that run something in the reader's browser or system, or read what is the reader's own.
/// Source: IANA's registry of URI schemes, and what browsers and mail programs have had to block.
const HARMFUL: [&str; 20] = [
    "about",
    "afp",
    "blob",
    "chrome",
    "data",
    "file",
    "filesystem",
    "intent",
    "jar",
    "javascript",
    "livescript",
    "mhtml",
    "mocha",
    "ms-its",
    "resource",
    "shell",
    "smb",
    "vbs",
    "vbscript",
    "view-source",
];

impl Address {
    /// Reads an address; angle brackets around it are not part of it.
    ///
    /// Errors: why it can't be a link. Sources: the WHATWG URL standard; RFC 3986 (schemes), RFC 8141 (`urn:isbn:`),
    /// RFC 4452 (`info:doi/`, `info:hdl/`).
    pub fn read(written: &str) -> Result<Self, Refusal> {
        let bare = bare(written);
        let url = Url::parse(bare).map_err(|_| Refusal::Incomplete)?;
        let scheme = url.scheme();
        // Protocols of one system's own programs (`ms-word:`, `ms-msdt:`) start them.
        if HARMFUL.contains(&scheme) || scheme.starts_with("ms-") {
            return Err(Refusal::Harmful(scheme.to_owned()));
        }
        if matches!(scheme, "http" | "https" | "mailto") {
            // Browsers read over these within an address, wherever they stand.
            return Ok(Self::Web(bare.replace(['\t', '\n', '\r'], "")));
        }
        identifier(bare).unwrap_or_else(|| Err(Refusal::Unopened(scheme.to_owned(), way_out(bare, scheme))))
    }

    /// Where a link to it leads.
    pub fn href(&self) -> String {
        match self {
            Self::Web(address) => address.clone(),
            Self::Doi(doi) => format!("https://doi.org/{}", percent_encoded(doi)),
            Self::Arxiv(id) => format!("https://arxiv.org/abs/{id}"),
            Self::Isbn(isbn) => format!("https://openlibrary.org/isbn/{isbn}"),
            Self::Handle(handle) => format!("https://hdl.handle.net/{}", percent_encoded(handle)),
        }
    }

    /// The source that is known by this address alone.
    pub fn source(self) -> Source {
        let nothing = Source::default();
        match self {
            Self::Doi(doi) => Source { doi: Some(doi), ..nothing },
            Self::Arxiv(id) => Source { arxiv: Some(id), ..nothing },
            Self::Isbn(isbn) => Source { isbn: Some(isbn), ..nothing },
            Self::Web(_) | Self::Handle(_) => Source { url: Some(self.href()), ..nothing },
        }
    }
}

/// Where a link to an address leads, if it can be one.
pub fn href(written: &str) -> Option<String> {
    Address::read(written).ok().map(|address| address.href())
}

/// An address without white space and angle brackets around it.
pub fn bare(written: &str) -> &str {
    // Browsers leave control characters away there (WHATWG URL, basic URL parser).
    let around = |c: char| c.is_whitespace() || c.is_ascii_control();
    let trimmed = written.trim_matches(around);
    trimmed.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(trimmed).trim_matches(around)
}

impl Refusal {
    /// The rule that is broken.
    pub fn rule(&self) -> Rule {
        match self {
            Self::Incomplete | Self::Harmful(_) => Rule::BadUrl,
            Self::Unopened(..) => Rule::UnopenedUrl,
        }
    }

    /// Whether the address may stand there as text.
    pub fn can_be_shown(&self) -> bool {
        matches!(self, Self::Unopened(..))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete => f.write_str("a link is a whole address such as `https://example.org/`"),
            Self::Harmful(scheme) => write!(f, "`{scheme}:` is not allowed; http, https and mailto are"),
            Self::Unopened(_, way_out) => f.write_str(way_out),
        }
    }
}

/// The identifier that an address is, or why it is none; `None` where it does not look like one.
fn identifier(bare: &str) -> Option<Result<Address, Refusal>> {
    let after = |prefix: &str| {
        let start = bare.get(..prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then(|| &bare[prefix.len()..])
    };
    fn unopened(scheme: &str) -> impl FnOnce(String) -> Refusal {
        move |why| Refusal::Unopened(scheme.to_owned(), why)
    }
    // `info:` is a URI, in which a slash of the identifier may be escaped; the others are written as they are.
    if let Some(doi) = after("info:doi/") {
        return Some(parse_doi(&percent_decoded(doi)).map(Address::Doi).map_err(unopened("info")));
    }
    if let Some(doi) = after("doi:") {
        return Some(parse_doi(doi).map(Address::Doi).map_err(unopened("doi")));
    }
    if let Some(id) = after("arxiv:") {
        return Some(parse_arxiv(id).map(Address::Arxiv).map_err(unopened("arxiv")));
    }
    if let Some(isbn) = after("urn:isbn:") {
        return Some(parse_isbn(isbn).map(Address::Isbn).map_err(unopened("urn")));
    }
    if let Some(isbn) = after("isbn:") {
        return Some(parse_isbn(isbn).map(Address::Isbn).map_err(unopened("isbn")));
    }
    let (scheme, handle) = after("hdl:").map(|handle| ("hdl", handle.to_owned())).or_else(|| {
        let handle = after("info:hdl/")?;
        Some(("info", percent_decoded(handle)))
    })?;
    Some(parse_handle(&handle).map(Address::Handle).map_err(unopened(scheme)))
}

/// Source: RFC 3651 (a naming authority, a slash, a local name).
fn parse_handle(written: &str) -> Result<String, String> {
    let valid = written.split_once('/').is_some_and(|(authority, name)| {
        !authority.is_empty()
            && authority.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
            && !name.is_empty()
            && !name.chars().any(|c| c.is_whitespace() || c.is_control())
    });
    if valid { Ok(written.to_owned()) } else { Err("a handle looks like `2027/mdp.39015054061430`".to_owned()) }
}

fn way_out(bare: &str, scheme: &str) -> String {
    // "example.org:8080/x" and "localhost:8080" are read as schemes.
    if scheme.contains('.') || scheme == "localhost" {
        return format!("write `https://{bare}`");
    }
    "give an address that begins with `https://`, if there is one".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_open_is_a_link() {
        for (written, href) in [
            ("https://a.org/b", "https://a.org/b"),
            (" <https://a.org/b> ", "https://a.org/b"),
            ("HTTP://a.org", "HTTP://a.org"),
            ("mailto:a@b.org", "mailto:a@b.org"),
            ("doi:10.1000/a#b", "https://doi.org/10.1000/a%23b"),
            ("DOI: 10.1000/1", "https://doi.org/10.1000/1"),
            ("info:doi/10.1000%2F1", "https://doi.org/10.1000/1"),
            ("arXiv:2010.11929v2", "https://arxiv.org/abs/2010.11929v2"),
            ("arxiv:cs/0112017", "https://arxiv.org/abs/cs/0112017"),
            ("urn:isbn:0-306-40615-2", "https://openlibrary.org/isbn/9780306406157"),
            ("URN:ISBN:9780306406157", "https://openlibrary.org/isbn/9780306406157"),
            ("isbn:0306406152", "https://openlibrary.org/isbn/9780306406157"),
            ("hdl:2027/mdp.39015054061430", "https://hdl.handle.net/2027/mdp.39015054061430"),
            ("info:hdl/2027/x", "https://hdl.handle.net/2027/x"),
        ] {
            assert_eq!(Address::read(written).map(|address| address.href()), Ok(href.to_owned()), "{written}");
        }
    }

    #[test]
    fn what_browsers_do_not_open_is_text() {
        for (written, scheme) in [
            ("ftp://lab.example.org/x", "ftp"),
            ("gopher://example.org/1", "gopher"),
            ("magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a", "magnet"),
            ("news:comp.lang.misc", "news"),
            ("urn:nbn:de:101:1-201102033592", "urn"),
            ("urn:isbn:12", "urn"),
            ("doi:none", "doi"),
            ("arxiv:2013.11929", "arxiv"),
            ("hdl:x", "hdl"),
            ("info:lccn/2002022641", "info"),
            ("tel:+1-201-555-0123", "tel"),
            ("example.org:8080/x", "example.org"),
            ("git+ssh://example.org/x", "git+ssh"),
            ("c:\\methods\\a.pdf", "c"),
        ] {
            let Err(Refusal::Unopened(found, way_out)) = Address::read(written) else { panic!("{written}") };
            assert_eq!(found, scheme, "{written}");
            assert!(!way_out.is_empty());
        }
        let hint = Address::read("example.org:8080/x").map_err(|refusal| refusal.to_string());
        assert_eq!(hint, Err("write `https://example.org:8080/x`".to_owned()));
    }

    #[test]
    fn what_runs_or_reads_the_disk_is_refused() {
        for (written, scheme) in [
            ("javascript:alert(1)", "javascript"),
            ("JaVaScRiPt:alert(1)", "javascript"),
            ("java\nscript:alert(1)", "javascript"),
            ("\u{1}javascript:alert(1)", "javascript"),
            ("<javascript:alert(1)>", "javascript"),
            ("< javascript:alert(1)>", "javascript"),
            ("vbscript:x", "vbscript"),
            ("data:text/html,<script>alert(1)</script>", "data"),
            ("blob:https://a.org/1", "blob"),
            ("file:///etc/passwd", "file"),
            ("view-source:https://a.org", "view-source"),
            ("ms-msdt:/id", "ms-msdt"),
        ] {
            assert_eq!(Address::read(written), Err(Refusal::Harmful(scheme.to_owned())), "{written:?}");
        }
        for written in ["", "example.org", "//example.org/x", "/x", "#x", "see the book", "http://", "\\\\server\\x"] {
            assert_eq!(Address::read(written), Err(Refusal::Incomplete), "{written:?}");
        }
    }

    #[test]
    fn a_source_is_known_by_its_address() {
        let source = |written| Address::read(written).map(Address::source);
        let nothing = Source::default();
        assert_eq!(source("doi:10.1000/1"), Ok(Source { doi: Some("10.1000/1".to_owned()), ..nothing.clone() }));
        assert_eq!(source("arxiv:2010.11929"), Ok(Source { arxiv: Some("2010.11929".to_owned()), ..nothing.clone() }));
        let isbn = Some("9780306406157".to_owned());
        assert_eq!(source("urn:isbn:0306406152"), Ok(Source { isbn, ..nothing.clone() }));
        let url = Some("https://hdl.handle.net/2027/x".to_owned());
        assert_eq!(source("hdl:2027/x"), Ok(Source { url, ..nothing }));
    }
}
