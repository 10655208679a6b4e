//! The second half of the harness: built sites, as the files that a web server would find, and pages as a browser
//! reads them.
//!
//! A site is built by the library into a temporary folder, read into memory, and gone from the disk.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex};

use methodical::build::{Order, Purpose, Silent, examine, publish};
use methodical::catalog::Checked;
use methodical::catalog::check::Drafts;
use methodical::diagnostic::{self, Severity};
use methodical::kind::Kinds;
use methodical::site::addresses::Hosting;
use methodical::theme::Theme;
use rayon::prelude::*;
use scraper::{ElementRef, Html, Selector};

use crate::generate::catalogue;
use crate::site::Site;

/// The site that a catalogue becomes.
pub struct Built {
    /// What it was built from.
    pub checked: Checked,
    /// The path below which it will be, such as `/` or `/methods/`.
    pub base_path: String,
    /// Its address, with a slash at the end, where it is known.
    pub base_url: Option<String>,
    /// What it is opened from.
    pub hosting: Hosting,
    /// All files by their paths below the site's root.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Built {
    /// Builds a site at the address that its catalogue gives.
    pub fn of(site: &Site) -> Self {
        Self::at(site, None)
    }

    /// Builds a site, perhaps at another address than its catalogue's. Errors in its records or templates are a panic.
    pub fn at(site: &Site, base_url: Option<&str>) -> Self {
        Self::try_at(site, base_url).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Builds a site that is opened from a disk.
    pub fn without_server(site: &Site) -> Self {
        Self::try_for(site, None, Hosting::Files).unwrap_or_else(|error| panic!("{error}"))
    }

    /// The same; what goes wrong is returned in words.
    pub fn try_at(site: &Site, base_url: Option<&str>) -> Result<Self, String> {
        Self::try_for(site, base_url, Hosting::Server)
    }

    fn try_for(site: &Site, base_url: Option<&str>, hosting: Hosting) -> Result<Self, String> {
        let purpose = Purpose::Build(Drafts::Exclude);
        let (checked, theme, mut found) = examine(site.root(), purpose).map_err(|error| format!("{error:#}"))?;
        found.retain(|found| found.rule.severity() == Severity::Error);
        if !found.is_empty() {
            return Err(diagnostic::to_text(&found, site.root(), false));
        }
        Self::published(site, checked, &theme, base_url, hosting)
    }

    /// Builds a site whose catalogue may have other kinds of value than there are.
    pub fn with_kinds(site: &Site, kinds: &Kinds) -> Self {
        let checked = site.faultless_of(kinds);
        let (theme, _) = Theme::load(site.root());
        Self::published(site, checked, &theme, None, Hosting::Server).unwrap_or_else(|error| panic!("{error}"))
    }

    fn published(
        site: &Site,
        checked: Checked,
        theme: &Theme,
        base_url: Option<&str>,
        hosting: Hosting,
    ) -> Result<Self, String> {
        let order = Order {
            root: site.root().to_owned(),
            out: "public".into(),
            base_url: base_url.map(str::to_owned),
            hosting,
        };
        publish(&checked, theme, &order, &Silent, |_| None).map_err(|error| format!("{error:#}"))?;
        let files = tree(&site.path("public"));
        fs::remove_dir_all(site.path("public")).expect("a site that was built can be removed");

        let address = base_url.map(str::to_owned).or_else(|| checked.settings.base_url.clone());
        let address = address.map(|url| format!("{}/", url.trim_end_matches('/'))).unwrap_or_else(|| "/".to_owned());
        let (base_url, base_path) = match address.split_once("://") {
            Some((_, rest)) => (Some(address.clone()), rest.split_once('/').map_or("", |(_, path)| path)),
            None => (None, address.trim_start_matches('/')),
        };
        Ok(Self { checked, base_path: format!("/{base_path}"), base_url, hosting, files })
    }

    /// All pages: path and text.
    pub fn pages(&self) -> Vec<(&str, &str)> {
        let pages = self.files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, bytes)| (path.as_str(), text(path, bytes))).collect()
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        text(path, self.files.get(path).unwrap_or_else(|| panic!("the site has no `{path}`")))
    }

    /// A page as a browser reads it.
    pub fn page(&self, path: &str) -> Html {
        Html::parse_document(self.text(path))
    }

    /// The path below the site's root that a page's link leads to, with what stands behind `?` and `#`; the whole address
    /// of what lies elsewhere.
    pub fn resolved(&self, page: &str, link: &str) -> String {
        let root =
            url::Url::parse("https://site.test").and_then(|host| host.join(&self.base_path)).expect("an address");
        let found = root.join(page).and_then(|page| page.join(link)).unwrap_or_else(|error| panic!("{link}: {error}"));
        found.as_str().strip_prefix(root.as_str()).unwrap_or(found.as_str()).to_owned()
    }

    /// The languages, the base language first.
    pub fn languages(&self) -> Vec<String> {
        self.checked.settings.languages.iter().map(ToString::to_string).collect()
    }

    /// A page's path in the base language and the index of the language that it is in.
    pub fn without_language<'p>(&self, path: &'p str) -> (&'p str, usize) {
        let languages = self.languages();
        let found = path.split_once('/').and_then(|(first, rest)| {
            let index = languages.iter().skip(1).position(|tag| tag == first)?;
            Some((rest, index + 1))
        });
        found.unwrap_or((path, 0))
    }

    /// The path in a language of a page whose path in the base language is known.
    pub fn in_language(&self, path: &str, language: usize) -> String {
        match language {
            0 => path.to_owned(),
            _ => format!("{}/{path}", self.languages()[language]),
        }
    }
}

fn text<'b>(path: &str, bytes: &'b [u8]) -> &'b str {
    std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("`{path}` is not UTF-8: {error}"))
}

/// Every file below a folder, by its path with `/`.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap_or_else(|error| panic!("{error}"));
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(folder).expect("the walk stays below its start");
            let path = below.to_str().expect("sites have paths in UTF-8").replace('\\', "/");
            let bytes = fs::read(entry.path()).unwrap_or_else(|error| panic!("{path}: {error}"));
            files.insert(path, bytes);
        }
    }
    files
}

/// The file that a path below the site's root leads to on a plain web server.
pub fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// A CSS selector.
pub fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// All elements that a selector finds, in the page's order.
pub fn all<'h>(page: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    page.select(&css(selector)).collect()
}

/// The one element that a selector finds.
pub fn one<'h>(page: &'h Html, selector: &str) -> ElementRef<'h> {
    match all(page, selector).as_slice() {
        [only] => *only,
        found => panic!("`{selector}` finds {} elements", found.len()),
    }
}

/// An attribute that must be there.
pub fn attribute<'h>(element: ElementRef<'h>, name: &str) -> &'h str {
    element.attr(name).unwrap_or_else(|| panic!("no `{name}` in {}", element.html()))
}

/// What a reader reads in an element, with white space folded.
pub fn words(element: ElementRef) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks things side by side, and fails here, with what the checks said: a panic on another thread would be told to
/// nobody. After the first faults the rest is not looked at any more.
pub fn assert_each<T: Sync>(things: &[T], check: impl Fn(&T) + Sync) {
    let faults = Mutex::new(Vec::new());
    things.par_iter().for_each(|thing| {
        if faults.lock().is_ok_and(|faults| faults.len() < 5)
            && let Err(said) = catch_unwind(AssertUnwindSafe(|| check(thing)))
            && let Ok(mut faults) = faults.lock()
        {
            faults.push(said.downcast_ref::<String>().cloned().unwrap_or_else(|| "a panic".to_owned()));
        }
    });
    let faults = faults.into_inner().expect("no check holds the list");
    assert!(faults.is_empty(), "of {} the first faults:\n{}", things.len(), faults.join("\n"));
}

/// The project's own folder.
pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The catalogue that the project ships, alone: without the templates beside it, which the program has inside.
pub fn shipped_site() -> Site {
    with_methods(&project().join("methods"))
}

/// The small catalogue of `tests/cases/small-site`.
pub fn small_site() -> Site {
    with_methods(&project().join("tests/cases/small-site/methods"))
}

fn with_methods(folder: &Path) -> Site {
    tree(folder).into_iter().fold(Site::new(), |site, (path, bytes)| site.file(&format!("methods/{path}"), bytes))
}

/// The shipped catalogue, built once for all tests that look at it.
pub fn shipped() -> &'static Built {
    static SHIPPED: LazyLock<Result<Built, String>> = LazyLock::new(|| Built::try_at(&shipped_site(), None));
    SHIPPED.as_ref().unwrap_or_else(|error| panic!("{error}"))
}

/// The small catalogue, built once for all tests that look at it.
pub fn small() -> &'static Built {
    static SMALL: LazyLock<Result<Built, String>> = LazyLock::new(|| Built::try_at(&small_site(), None));
    SMALL.as_ref().unwrap_or_else(|error| panic!("{error}"))
}

/// A generated catalogue of so many methods.
pub fn generated_site(methods: usize) -> Site {
    catalogue(methods).into_iter().fold(Site::new(), |site, (path, text)| site.file(&path, text))
}

/// The program itself, in a site's folder. Nothing of the environment decides what it prints.
pub fn program(folder: &Path) -> Command {
    let mut command = Command::new(program_path());
    command
        .current_dir(folder)
        .env_remove("COLUMNS")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env_remove("RUST_BACKTRACE");
    command
}

/// Where the program is.
pub fn program_path() -> PathBuf {
    env!("CARGO_BIN_EXE_methodical").into()
}
