//! Addresses: the only place where they are made.
//!
//! In: pages. Out: their paths below the site's root, links for pages, and whole addresses where the site's own is
//! known. Links begin with the path of the base URL, so a site works at a domain's root and under a path; only files to
//! take away, which lie in their page's own folder, are named alone.

use xxhash_rust::xxh3::xxh3_64;

use crate::catalog::Checked;
use crate::site::PageKind;

/// The longest name that common file systems take is 255 bytes; some of it is left for endings.
const LONGEST_NAME: usize = 240;

/// Makes the addresses of one site.
pub struct Addresses<'c> {
    checked: &'c Checked,
    /// `https://example.org/methods/`, where it is known.
    base_url: Option<String>,
    /// The path of the base URL, `/` at least.
    base_path: String,
    /// For each comparison, its path below `compare/`, without the slash.
    comparisons: Vec<String>,
}

impl<'c> Addresses<'c> {
    /// Addresses below a base URL.
    pub fn new(checked: &'c Checked, base_url: Option<&str>) -> Self {
        let parsed = base_url.and_then(|base| url::Url::parse(base).ok());
        let base_path = parsed.map_or_else(|| "/".to_owned(), |url| format!("{}/", url.path().trim_end_matches('/')));
        let base_url = base_url.map(|base| format!("{}/", base.trim_end_matches('/')));
        let name = |methods: &[usize]| {
            comparison_name(methods.iter().map(|method| checked.methods[*method].id.as_str()).collect())
        };
        let comparisons = checked.comparisons.iter().map(|comparison| name(&comparison.methods)).collect();
        Self { checked, base_url, base_path, comparisons }
    }

    /// A page's path below the site's root: `uk/methods/lasso/`, or `404.html`.
    pub fn path(&self, kind: PageKind, language: usize) -> String {
        let prefix = match language {
            0 => String::new(),
            _ => format!("{}/", self.checked.settings.languages[language]),
        };
        match kind {
            PageKind::Library => prefix,
            // A method may be called `page`; its own page lies beside the numbers, not among them.
            PageKind::Methods(number) => format!("{prefix}methods/{}", further(number)),
            PageKind::Method(method) => format!("{prefix}methods/{}/", self.checked.methods[method].id),
            PageKind::CompareIndex => format!("{prefix}compare/"),
            PageKind::Pairs(number) => format!("{prefix}compare/{}", further(number)),
            PageKind::Comparison(comparison) => format!("{prefix}compare/{}/", self.comparisons[comparison]),
            PageKind::Term(field, term) => format!("{prefix}{}", self.term(field, term)),
            PageKind::TermPart(field, term, number) => {
                format!("{prefix}{}{}", self.term(field, term), further(number))
            }
            PageKind::Timeline => format!("{prefix}timeline/"),
            // Years before the common era have a minus, which an address takes as it is.
            PageKind::Decade(from) => format!("{prefix}timeline/{from}/"),
            PageKind::Map => format!("{prefix}map/"),
            PageKind::NotFound => format!("{prefix}404.html"),
        }
    }

    fn term(&self, field: usize, term: usize) -> String {
        let key = &self.checked.fields()[field].key;
        format!("{key}/{}/", self.checked.vocabularies[key].terms[term].id)
    }

    /// The file of a path below the site's root.
    pub fn file(path: &str) -> String {
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// The path of the file that a method's column is composed from.
    pub fn column_path(&self, method: usize, language: usize) -> String {
        format!("{}column.json", self.path(PageKind::Method(method), language))
    }

    /// What stands before and behind a method's id in a link to its column.
    pub fn column_link(&self, language: usize) -> (String, &'static str) {
        (format!("{}methods/", self.page(PageKind::Library, language)), "/column.json")
    }

    /// The path of a file beside the page of all comparisons.
    pub fn compare_path(&self, name: &str, language: usize) -> String {
        format!("{}{name}", self.path(PageKind::CompareIndex, language))
    }

    /// The path of the file of words for scripts.
    pub fn words_path(&self, language: usize) -> String {
        format!("{}words.json", self.path(PageKind::Library, language))
    }

    /// The path of a file that is read when somebody searches.
    pub fn search_path(&self, name: &str, language: usize) -> String {
        format!("{}search/{name}", self.path(PageKind::Library, language))
    }

    /// The path of a file beside a comparison's page.
    pub fn comparison_path(&self, comparison: usize, name: &str, language: usize) -> String {
        format!("{}{name}", self.path(PageKind::Comparison(comparison), language))
    }

    /// The path of a method's data.
    pub fn data_path(&self, method: usize) -> String {
        format!("methods/{}/data.json", self.checked.methods[method].id)
    }

    /// A link to a path, from any page of the site.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_path)
    }

    /// A link to a page, from any page of the site.
    pub fn page(&self, kind: PageKind, language: usize) -> String {
        self.link(&self.path(kind, language))
    }

    /// The whole address of a path; a link where the site's own address is not known.
    pub fn whole(&self, path: &str) -> String {
        match &self.base_url {
            Some(base) => format!("{base}{path}"),
            None => self.link(path),
        }
    }

    /// Whether whole addresses can be made.
    pub fn has_base(&self) -> bool {
        self.base_url.is_some()
    }

    /// Where a record can be edited, if the catalogue says where its files are.
    pub fn edit(&self, method: usize) -> Option<String> {
        let repository = self.checked.settings.repository.as_ref()?;
        let address = format!("{repository}{}", self.checked.methods[method].file);
        // A file's name may have characters that no address has.
        Some(url::Url::parse(&address).map_or(address, Into::into))
    }
}

/// The end of the address of a list's further pages: `page/2/`. The first page has none.
fn further(number: usize) -> String {
    match number {
        0 => String::new(),
        _ => format!("page/{}/", number + 1),
    }
}

/// `a-vs-b-vs-c`, ids sorted, so that A-vs-B and B-vs-A are one page.
///
/// An id that itself has `-vs-` is written with `--vs--`, which no id has; a name too long for a file system is cut
/// and ends in a hash of the whole.
fn comparison_name(mut ids: Vec<&str>) -> String {
    ids.sort_unstable();
    let name = ids.iter().map(|id| id.replace("-vs-", "--vs--")).collect::<Vec<_>>().join("-vs-");
    if name.len() <= LONGEST_NAME {
        return name;
    }
    format!("{}--{:016x}", name[..LONGEST_NAME - 18].trim_end_matches('-'), xxh3_64(name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparison_names() {
        assert_eq!(comparison_name(vec!["b", "a"]), "a-vs-b");
        assert_eq!(comparison_name(vec!["x-vs-y", "a"]), "a-vs-x--vs--y");
        assert_ne!(comparison_name(vec!["a", "x-vs-y"]), comparison_name(vec!["a-vs-x", "y"]));
        let long = "m".repeat(119);
        let others: Vec<String> = (0..3).map(|n| format!("{long}{n}")).collect();
        let name = comparison_name(others.iter().map(String::as_str).collect());
        assert!(name.len() <= LONGEST_NAME, "{}", name.len());
    }
}
