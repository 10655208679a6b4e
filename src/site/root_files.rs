//! Files of the site's own that go to its root, such as `CNAME` and `.well-known/`: which of them can.
//!
//! In: their paths, and the plan. Out: a diagnostic for each that stands where the site has a page or what belongs to one.
//! An own `robots.txt` or sitemap replaces the made one.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::Checked;
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::site::addresses::{Addresses, Hosting};
use crate::site::{PageKind, plan};
use crate::theme::Theme;

/// What lies beside the library, at the root of the site and of each language, of sites with a server and without.
const BESIDE_THE_LIBRARY: [&str; 5] = ["index.html", "404.html", "words.json", "words.json.js", "from-disk.js"];

/// Which of them are pages, and the templates that they are made with.
const PAGES: [(&str, &str); 2] = [("index.html", "library.html"), ("404.html", "404.html")];

/// The files that can't go to the root.
pub fn check(checked: &Checked, theme: &Theme) -> Vec<Diagnostic> {
    if theme.root_files.is_empty() {
        return Vec::new();
    }
    let places = Places::of(checked);
    let found = theme.root_files.keys().filter_map(|path| {
        let owner = places.owner(&path.to_lowercase())?;
        let file: Arc<str> = format!("static/root/{path}").into();
        let message = format!("`{path}` can't go to the root of the site: {}", owner.what);
        let way_out = match owner.template {
            Some(template) => format!("change `templates/{template}`, which the page is made with"),
            None => "give it another name, or put it into a folder of its own".to_owned(),
        };
        Some(Diagnostic::new(Rule::TakenPath, Place::of_file(&file), message, way_out))
    });
    found.collect()
}

/// What has a place already.
struct Owner {
    /// A sentence on it.
    what: String,
    /// The template that it is made with.
    template: Option<&'static str>,
}

impl Owner {
    fn new(what: String) -> Self {
        Self { what, template: None }
    }
}

/// The places that a site fills. Capitals don't count: on some systems they make no other file.
struct Places {
    /// The folders of languages but the base language, with a slash.
    languages: Vec<String>,
    /// The folders of pages in the base language, with a slash.
    pages: BTreeSet<String>,
}

impl Places {
    fn of(checked: &Checked) -> Self {
        let addresses = Addresses::new(checked, None, Hosting::Server);
        let languages = 1..checked.settings.languages.len();
        let languages = languages.map(|index| addresses.path(PageKind::Library, index).to_lowercase());
        let paths = |kind| addresses.former_paths(kind, 0).into_iter().chain([addresses.path(kind, 0)]);
        let pages = plan(checked).into_iter().flat_map(paths).map(|path| path.to_lowercase());
        Self { languages: languages.collect(), pages: pages.filter(|path| path.ends_with('/')).collect() }
    }

    /// Who has the place where a file would go.
    fn owner(&self, path: &str) -> Option<Owner> {
        let language = self.languages.iter().find(|language| path.starts_with(language.as_str()));
        let language = language.map_or("", String::as_str);
        let below = &path[language.len()..];
        // What is a file can't be a folder at the same time.
        let is_or_is_above =
            |name: &str| below.strip_prefix(name).is_some_and(|rest| matches!(rest.get(..1), None | Some("/")));
        if let Some(name) = BESIDE_THE_LIBRARY.into_iter().find(|name| is_or_is_above(name)) {
            let template = PAGES.into_iter().find(|(page, _)| below == *page).map(|(_, template)| template);
            return Some(Owner { what: format!("the site has `{language}{name}`"), template });
        }
        let is_above = |name: &&str| language.is_empty() && below != *name && is_or_is_above(name);
        if let Some(name) = ["robots.txt", "sitemap.xml"].iter().find(|name| is_above(name)) {
            return Some(Owner::new(format!("the site has `{name}`")));
        }
        if let Some(folder) = self.folders(language).find(|folder| below.starts_with(folder)) {
            return Some(Owner::new(format!("all of `{language}{folder}` is the site's own")));
        }
        let folder = below.rfind('/').map_or("", |at| &below[..=at]);
        if self.pages.contains(folder) && !folder.is_empty() {
            return Some(Owner::new(format!("`{language}{folder}` is a page of the site, with what belongs to it")));
        }
        self.is_folder(language, below).then(|| Owner::new(format!("`{path}/` is a folder of the site")))
    }

    /// Folders that are the program's with all that could be in them.
    fn folders(&self, language: &str) -> impl Iterator<Item = &'static str> {
        let is_base = language.is_empty();
        ["search/", "static/"].into_iter().filter(move |folder| is_base || *folder != "static/")
    }

    /// Whether the site needs a folder where a file would go.
    fn is_folder(&self, language: &str, below: &str) -> bool {
        let folder = format!("{below}/");
        let is_of_pages = self.pages.range(folder.clone()..).next().is_some_and(|page| page.starts_with(&folder));
        let is_of_language = language.is_empty() && self.languages.contains(&folder);
        is_of_pages || is_of_language || self.folders(language).any(|own| own == folder)
    }
}
