//! Addresses: the only place where they are made.
//!
//! In: pages and files. Out: their paths below the site's root, links from one to another, and whole addresses where the
//! site's own is known. Links are relative to the page that holds them, so a site works wherever it is put. Links
//! within a language go by that language's root, so that all pages of one depth share them.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use xxhash_rust::xxh3::xxh3_64;

use crate::catalog::Checked;
use crate::site::PageKind;
use crate::site::segment::{of_tag, segment};

/// The folder of methods below the root of their language.
const METHODS: &str = "methods/";
/// The folder of comparisons.
const COMPARE: &str = "compare/";
/// Where the files that are searched lie below the root of their language.
pub const SEARCH: &str = "search/";

/// What a site is opened from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hosting {
    /// A web server, which answers for a folder with its `index.html`.
    #[default]
    Server,
    /// A disk, a stick, a zip: no server. Links name `index.html`, and data come as scripts, since a browser lets no page
    /// of `file:` fetch anything.
    Files,
}

/// Where a page stands, which decides how its links begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standpoint {
    /// So many folders below the root of its language.
    Below {
        /// The language, by index.
        language: usize,
        /// How many folders.
        folders: usize,
        /// The first of these folders, where the page lists what lies in it.
        lists: Option<&'static str>,
    },
    /// Shown at any address, as the page for what is not there; its links begin with the path of the base URL.
    Anywhere,
}

impl Standpoint {
    fn below(language: usize, folders: usize) -> Self {
        Self::Below { language, folders, lists: None }
    }

    fn listing(language: usize, folders: usize, folder: &'static str) -> Self {
        Self::Below { language, folders, lists: Some(folder) }
    }

    /// The root of a language.
    pub fn root(language: usize) -> Self {
        Self::below(language, 0)
    }

    /// Where methods, comparisons and terms have their pages: two folders below the root. Most pages stand here, so what
    /// they share is made for here.
    pub fn usual(language: usize) -> Self {
        Self::below(language, 2)
    }

    /// Where a page of a site with a server stands.
    fn of(kind: PageKind, language: usize) -> Self {
        match kind {
            PageKind::NotFound => Self::Anywhere,
            PageKind::Library => Self::root(language),
            PageKind::Methods(0) => Self::listing(language, 1, METHODS),
            PageKind::Methods(_) => Self::listing(language, 3, METHODS),
            PageKind::CompareIndex => Self::listing(language, 1, COMPARE),
            PageKind::Pairs(_) => Self::listing(language, 3, COMPARE),
            PageKind::Timeline | PageKind::Map => Self::below(language, 1),
            PageKind::Method(_) | PageKind::Comparison(_) | PageKind::Term(..) | PageKind::Decade(_) => {
                Self::usual(language)
            }
            PageKind::TermPart(..) => Self::below(language, 4),
        }
    }

    /// Every place where a page of a language may stand.
    pub fn all(language: usize) -> Vec<Self> {
        let kinds = [
            PageKind::NotFound,
            PageKind::Library,
            PageKind::Methods(0),
            PageKind::Methods(1),
            PageKind::CompareIndex,
            PageKind::Pairs(1),
            PageKind::Map,
            PageKind::Method(0),
            PageKind::TermPart(0, 0, 1),
        ];
        kinds.into_iter().map(|kind| Self::of(kind, language)).collect()
    }
}
/// What of a file's name is written as its code in an address.
const FILE_NAME: &AsciiSet = &CONTROLS.add(b' ').add(b'#').add(b'?').add(b'%').add(b'\\');

/// Makes the addresses of one site.
pub struct Addresses<'c> {
    checked: &'c Checked,
    hosting: Hosting,
    /// `https://example.org/methods/`, where it is known.
    base_url: Option<String>,
    /// The path of the base URL, `/` at least.
    base_path: String,
    /// For each comparison, its path below `compare/`, without the slash.
    comparisons: Vec<String>,
}

impl<'c> Addresses<'c> {
    /// Addresses below a base URL: a whole one, or a path alone (`/methods/`), which only the page for what is not there
    /// needs to know.
    pub fn new(checked: &'c Checked, base_url: Option<&str>, hosting: Hosting) -> Self {
        let with_slash = |address: &str| format!("{}/", address.trim_end_matches('/'));
        let parsed = base_url.and_then(|base| url::Url::parse(base).ok());
        let path = parsed.as_ref().map(url::Url::path).or(base_url);
        let base_path = with_slash(path.unwrap_or_default());
        let base_url = base_url.filter(|_| parsed.is_some()).map(with_slash);
        let name = |methods: &[usize]| {
            comparison_name(methods.iter().map(|method| checked.methods[*method].id.as_str()).collect())
        };
        let comparisons = checked.comparisons.iter().map(|comparison| name(&comparison.methods)).collect();
        Self { checked, hosting, base_url, base_path, comparisons }
    }

    /// What the site is opened from.
    pub fn hosting(&self) -> Hosting {
        self.hosting
    }

    /// The folder of a language below the site's root: nothing, or `uk/`.
    fn folder(&self, language: usize) -> String {
        match language {
            0 => String::new(),
            _ => format!("{}/", of_tag(self.checked.settings.languages[language].as_str())),
        }
    }

    /// The path of the base URL, which begins and ends with a slash.
    pub fn base_path(&self) -> &str {
        &self.base_path
    }

    /// The language, by index, whose folder a path below the site's root lies in.
    pub fn language_of(&self, path: &str) -> usize {
        let languages = 1..self.checked.settings.languages.len();
        languages.into_iter().find(|language| path.starts_with(&self.folder(*language))).unwrap_or(0)
    }

    /// A page's path below the site's root: `uk/methods/lasso/`, or `404.html`.
    pub fn path(&self, kind: PageKind, language: usize) -> String {
        let prefix = self.folder(language);
        match kind {
            PageKind::Library => prefix,
            // A method may be called `page`; its own page lies beside the numbers, not among them.
            PageKind::Methods(number) => format!("{prefix}{METHODS}{}", further(number)),
            PageKind::Method(method) => format!("{prefix}{METHODS}{}/", self.method(method)),
            PageKind::CompareIndex => format!("{prefix}{COMPARE}"),
            PageKind::Pairs(number) => format!("{prefix}{COMPARE}{}", further(number)),
            PageKind::Comparison(comparison) => format!("{prefix}{COMPARE}{}/", self.comparisons[comparison]),
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

    /// The paths that a page had when methods in it had other ids, below the site's root.
    pub fn former_paths(&self, kind: PageKind, language: usize) -> Vec<String> {
        let prefix = self.folder(language);
        match kind {
            PageKind::Method(method) => {
                let ids = self.checked.methods[method].formerly.iter();
                ids.map(|id| format!("{prefix}{METHODS}{}/", segment(id))).collect()
            }
            PageKind::Comparison(comparison) => {
                let methods = &self.checked.comparisons[comparison].methods;
                let ids: Vec<&str> = methods.iter().map(|method| self.checked.methods[*method].id.as_str()).collect();
                let formerly = methods.iter().enumerate().flat_map(|(at, method)| {
                    let ids = ids.clone();
                    self.checked.methods[*method].formerly.iter().map(move |former| {
                        let mut ids = ids.clone();
                        ids[at] = former;
                        ids
                    })
                });
                formerly.map(|ids| format!("{prefix}{COMPARE}{}/", comparison_name(ids))).collect()
            }
            PageKind::Library
            | PageKind::Methods(_)
            | PageKind::CompareIndex
            | PageKind::Pairs(_)
            | PageKind::Term(..)
            | PageKind::TermPart(..)
            | PageKind::Timeline
            | PageKind::Decade(_)
            | PageKind::Map
            | PageKind::NotFound => Vec::new(),
        }
    }

    fn method(&self, method: usize) -> Cow<'_, str> {
        segment(&self.checked.methods[method].id)
    }

    fn term(&self, field: usize, term: usize) -> String {
        let key = &self.checked.fields()[field].key;
        format!("{}/{}/", segment(key), segment(&self.checked.vocabularies[key].terms[term].id))
    }

    /// The file of a path below the site's root.
    pub fn file(path: &str) -> String {
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }

    /// Where a page stands.
    pub fn standpoint(&self, kind: PageKind, language: usize) -> Standpoint {
        match kind {
            // Without a server nobody is sent there; it is a page like others.
            PageKind::NotFound if self.hosting == Hosting::Files => Standpoint::root(language),
            _ => Standpoint::of(kind, language),
        }
    }

    /// The way from a page up to the site's root: what a path below it is put behind.
    pub fn way_up(&self, from: Standpoint) -> String {
        match from {
            Standpoint::Anywhere => self.base_path.clone(),
            Standpoint::Below { language, folders, .. } => "../".repeat(folders + usize::from(language > 0)),
        }
    }

    /// The way from a page of a language up to that language's root.
    pub fn way_up_to_language(&self, from: Standpoint, language: usize) -> String {
        match from {
            Standpoint::Anywhere => format!("{}{}", self.base_path, self.folder(language)),
            Standpoint::Below { folders, .. } => "../".repeat(folders),
        }
    }

    /// A link from a page to a path below the site's root.
    pub fn link(&self, from: Standpoint, path: &str) -> String {
        let (mut link, rest) = match from {
            Standpoint::Anywhere => (self.way_up(from), path),
            // Nothing is gained by leaving a folder to come back to it.
            Standpoint::Below { language, folders, lists } => match path.strip_prefix(&self.folder(language)) {
                Some(own) => match lists.and_then(|folder| own.strip_prefix(folder)) {
                    Some(rest) => ("../".repeat(folders - 1), rest),
                    None => ("../".repeat(folders), own),
                },
                None => (self.way_up(from), path),
            },
        };
        match self.hosting {
            Hosting::Server => link.push_str(rest),
            Hosting::Files => link.push_str(&Self::file(rest)),
        }
        // An empty link would be the page itself, with all that its address asks for.
        if link.is_empty() { "./".to_owned() } else { link }
    }

    /// A link from a page to a page.
    pub fn page(&self, from: Standpoint, kind: PageKind, language: usize) -> String {
        self.link(from, &self.path(kind, language))
    }

    /// The path of a static file with a mark of its content behind, so that no browser shows an old one. Browsers keep
    /// nothing of what lies on a disk.
    pub fn marked(&self, path: String, bytes: &[u8]) -> String {
        match self.hosting {
            Hosting::Server => format!("{path}?v={:08x}", xxh3_64(bytes) as u32),
            Hosting::Files => path,
        }
    }

    /// The path of a file that scripts read: where there is no server, of a script that hands the data over.
    pub(super) fn script_path(&self, path: String) -> String {
        match self.hosting {
            Hosting::Server => path,
            Hosting::Files => format!("{path}.js"),
        }
    }

    /// What such a file holds, which is JSON to begin with.
    pub fn for_scripts(&self, json: Vec<u8>) -> Vec<u8> {
        match self.hosting {
            Hosting::Server => json,
            Hosting::Files => [b"methodical.got(", json.as_slice(), b");"].concat(),
        }
    }

    /// The path of the file that a method's column is composed from.
    pub fn column_path(&self, method: usize, language: usize) -> String {
        format!("{}column.json", self.path(PageKind::Method(method), language))
    }

    /// The few ids that no folder can be called by, each with the name of its method's folder.
    pub fn renamed(&self) -> Vec<(&str, String)> {
        let ids = self.checked.methods.iter().map(|method| method.id.as_str());
        let renamed = ids.filter_map(|id| match segment(id) {
            Cow::Owned(name) => Some((id, name)),
            Cow::Borrowed(_) => None,
        });
        renamed.collect()
    }

    /// Whether the folder of a comparison is called by the ids of its methods alone, so that whoever knows these finds it.
    pub fn is_named_by_ids(&self, comparison: usize) -> bool {
        let methods = &self.checked.comparisons[comparison].methods;
        let ids = methods.iter().map(|method| self.checked.methods[*method].id.as_str()).collect();
        joined_ids(ids) == self.comparisons[comparison]
    }

    /// What stands before and behind a comparison's folder in the path of its page below the root of its language.
    pub fn around_comparison(&self) -> (&'static str, &'static str) {
        match self.hosting {
            Hosting::Server => (COMPARE, "/"),
            Hosting::Files => (COMPARE, "/index.html"),
        }
    }

    /// What stands before and behind a method's folder in the path of its page below the root of its language.
    pub fn around_method(&self) -> (&'static str, &'static str) {
        match self.hosting {
            Hosting::Server => (METHODS, "/"),
            Hosting::Files => (METHODS, "/index.html"),
        }
    }

    /// What stands before and behind a method's folder in the path of its column below the root of its language.
    pub fn around_column(&self) -> (&'static str, &'static str) {
        (METHODS, "/column.json")
    }

    /// The path of the file with which scripts say what a composed table says.
    pub fn composer_path(&self, language: usize) -> String {
        format!("{}composer.json", self.path(PageKind::CompareIndex, language))
    }

    /// The path of the file of words for scripts.
    pub fn words_path(&self, language: usize) -> String {
        format!("{}words.json", self.folder(language))
    }

    /// The path of the script that says of a site for a server that it was opened without one.
    pub fn from_disk_path(&self, language: usize) -> String {
        format!("{}from-disk.js", self.folder(language))
    }

    /// The path of a file that is read when somebody searches.
    pub fn search_path(&self, name: &str, language: usize) -> String {
        format!("{}{SEARCH}{name}", self.folder(language))
    }

    /// The path of a file beside a comparison's page.
    pub fn comparison_path(&self, comparison: usize, name: &str, language: usize) -> String {
        format!("{}{name}", self.path(PageKind::Comparison(comparison), language))
    }

    /// The path of a method's data.
    pub fn data_path(&self, method: usize) -> String {
        format!("{METHODS}{}/data.json", self.method(method))
    }

    /// The whole address of a path, where the site's own is known.
    pub fn whole(&self, path: &str) -> Option<String> {
        self.base_url.as_ref().map(|base| format!("{base}{path}"))
    }

    /// Whether whole addresses can be made.
    pub fn has_base(&self) -> bool {
        self.base_url.is_some()
    }

    /// Where a record can be edited, if the catalogue says where its files are.
    pub fn edit(&self, method: usize) -> Option<String> {
        let repository = self.checked.settings.repository.as_ref()?;
        // A file's name may have characters that no address has, or that mean something else in one.
        let file = utf8_percent_encode(&self.checked.methods[method].file, FILE_NAME);
        let address = format!("{repository}{file}");
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
/// An id that itself has `-vs-` is written with `--vs--`, which no id has.
fn comparison_name(ids: Vec<&str>) -> String {
    segment(&joined_ids(ids)).into_owned()
}

fn joined_ids(mut ids: Vec<&str>) -> String {
    ids.sort_unstable();
    ids.iter().map(|id| id.replace("-vs-", "--vs--")).collect::<Vec<_>>().join("-vs-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::segment::LONGEST;

    #[test]
    fn comparison_names() {
        assert_eq!(comparison_name(vec!["b", "a"]), "a-vs-b");
        assert_eq!(comparison_name(vec!["x-vs-y", "a"]), "a-vs-x--vs--y");
        assert_ne!(comparison_name(vec!["a", "x-vs-y"]), comparison_name(vec!["a-vs-x", "y"]));
        let long = "m".repeat(119);
        let others: Vec<String> = (0..3).map(|n| format!("{long}{n}")).collect();
        let name = comparison_name(others.iter().map(String::as_str).collect());
        assert!(name.len() <= LONGEST, "{}", name.len());
    }
}
