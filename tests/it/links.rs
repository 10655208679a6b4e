//! Every link of a built site leads somewhere, wherever the site is put: each `href` and `src` is resolved to a file, as
//! a browser does it, each fragment to an element of the page, and each page can be reached from the library by
//! following links. No link begins with a slash but those of the page that is shown at addresses that lead nowhere. So
//! it is for sites with an address and without one, for those that are opened from a disk, and for one so large
//! that its lists have pages.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use methodical::build::read;
use methodical::catalog::check::Drafts;
use methodical::site::addresses::{Addresses, Hosting};
use methodical::site::{LONGEST_LIST, PageKind, plan};
use rayon::prelude::*;
use scraper::Html;

use crate::built::{Built, file_of, generated_site, shipped, shipped_site, small, small_site};
use crate::site::Site;

/// What a page gives to others and wants of them.
struct Page {
    /// The ids of its elements.
    ids: HashSet<String>,
    /// Where it leads: the element's name, the attribute's and the address.
    links: Vec<(String, &'static str, String)>,
    /// Ids that two elements have.
    doubled: Vec<String>,
    /// Ids that attributes such as `aria-labelledby` name.
    named: Vec<String>,
}

/// More methods than one page lists.
const LARGE: usize = LONGEST_LIST + 20;

/// Attributes that hold an address.
const ADDRESSES: [&str; 6] = ["href", "src", "action", "srcset", "poster", "data"];

/// Attributes that hold ids of the same page.
const REFERENCES: [&str; 6] = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list"];

fn read_page(text: &str) -> Page {
    let html = Html::parse_document(text);
    let mut page = Page { ids: HashSet::new(), links: Vec::new(), doubled: Vec::new(), named: Vec::new() };
    for element in html.tree.values().filter_map(|node| node.as_element()) {
        for (name, value) in element.attrs() {
            if name == "id" && !page.ids.insert(value.to_owned()) {
                page.doubled.push(value.to_owned());
            }
            if let Some(name) = ADDRESSES.iter().find(|address| **address == name) {
                page.links.push((element.name().to_owned(), name, value.to_owned()));
            }
            if REFERENCES.contains(&name) {
                page.named.extend(value.split_whitespace().map(str::to_owned));
            }
        }
    }
    page
}

/// What an address is, seen from a page of the site.
enum Target<'l> {
    /// A file of the site, and perhaps an element of it.
    File { path: String, fragment: Option<&'l str> },
    /// Somewhere else.
    Elsewhere,
    /// Nothing that a page of the site may say.
    Wrong(&'static str),
}

fn target<'l>(site: &Built, page: &str, link: &'l str) -> Target<'l> {
    let (address, fragment) =
        link.split_once('#').map_or((link, None), |(address, fragment)| (address, Some(fragment)));
    let address = address.split_once('?').map_or(address, |(address, _)| address);
    let (_, behind) = address.rsplit_once("../").unwrap_or(("", address.strip_prefix("./").unwrap_or(address)));
    let is_plain = |path: &str| path.split('/').all(|part| part != ".." && part != ".") && !path.contains("//");
    let file = |path: &str| match percent_decoded(path) {
        Some(path)
            if is_plain(&path) && (site.hosting == Hosting::Server || !path.is_empty() && !path.ends_with('/')) =>
        {
            Target::File { path: file_of(&path), fragment }
        }
        Some(path) if is_plain(&path) => Target::Wrong("names a folder, which nobody answers for"),
        _ => Target::Wrong("is not written plainly"),
    };
    if address.is_empty() && fragment.is_some() {
        return Target::File { path: page.to_owned(), fragment };
    }
    if let Some(base) = &site.base_url
        && let Some(path) = address.strip_prefix(base.as_str())
    {
        return Target::File { path: file_of(path), fragment };
    }
    if let Some(scheme) = ["https://", "http://", "mailto:"].into_iter().find(|scheme| address.starts_with(scheme)) {
        return if address.len() > scheme.len() { Target::Elsewhere } else { Target::Wrong("ends behind its scheme") };
    }
    // Shown at any address, this one page has to know where the site is.
    if site.without_language(page).0 == "404.html" && site.hosting == Hosting::Server {
        return match address.strip_prefix(site.base_path.as_str()) {
            Some(path) => file(path),
            None => Target::Wrong("does not begin with the site's own path"),
        };
    }
    if address.starts_with('/') {
        return Target::Wrong("begins with a slash");
    }
    if address.split('/').next().is_some_and(|first| first.contains(':')) {
        return Target::Wrong("is neither http, https or mailto nor relative");
    }
    let ups = address.len() - behind.len();
    if !is_plain(behind) || !address[..ups].replace("../", "").trim_start_matches("./").is_empty() {
        return Target::Wrong("is not written plainly");
    }
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    let ups = address[..ups].matches("../").count();
    match folders.len().checked_sub(ups) {
        Some(left) => {
            folders.truncate(left);
            folders.push(behind);
            file(&folders.join("/"))
        }
        None => Target::Wrong("leads out of the site"),
    }
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, others @ ..] = rest {
        rest = others;
        match first {
            b'%' => {
                let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
                bytes.push(u8::from_str_radix(digits, 16).ok()?);
                rest = &rest[2..];
            }
            byte => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// Everything that is wrong with a site's links, one sentence each.
fn faults(site: &Built) -> Vec<String> {
    let pages: HashMap<&str, Page> = site.pages().into_par_iter().map(|(path, text)| (path, read_page(text))).collect();
    let mut faults = BTreeSet::new();
    let mut onward: HashMap<&str, Vec<String>> = HashMap::new();
    for (path, page) in &pages {
        faults.extend(page.doubled.iter().map(|id| format!("{path}: two elements have the id `{id}`")));
        let missing = page.named.iter().filter(|id| !page.ids.contains(*id));
        faults.extend(missing.map(|id| format!("{path}: nothing has the id `{id}`")));
        for (element, attribute, link) in &page.links {
            match target(site, path, link) {
                Target::Elsewhere => {}
                Target::Wrong(why) => {
                    faults.insert(format!("{path}: {attribute} `{link}` {why}"));
                }
                Target::File { path: found, .. } if !site.files.contains_key(&found) => {
                    faults.insert(format!("{path}: {attribute} `{link}` leads to `{found}`, which is not there"));
                }
                Target::File { path: found, fragment } => {
                    let id = fragment.filter(|id| !id.is_empty());
                    if id.is_some_and(|id| pages.get(found.as_str()).is_none_or(|page| !page.ids.contains(id))) {
                        faults.insert(format!("{path}: `{link}` leads to an element that is not there"));
                    }
                    // A crawler follows links for readers, not those in the head.
                    if element == "a" {
                        onward.entry(path).or_default().push(found);
                    }
                }
            }
        }
    }
    let mut reached = HashSet::from(["index.html"]);
    let mut queue = vec!["index.html"];
    while let Some(path) = queue.pop() {
        for next in onward.get(path).into_iter().flatten() {
            if let Some((next, _)) = site.files.get_key_value(next)
                && reached.insert(next)
            {
                queue.push(next);
            }
        }
    }
    let lonely = pages.keys().filter(|path| !reached.contains(*path) && site.without_language(path).0 != "404.html");
    faults.extend(lonely.map(|path| format!("{path}: no chain of links leads here from the library")));
    faults.into_iter().collect()
}

pub fn assert_links(name: &str, site: &Built) {
    let faults = faults(site);
    let shown = faults.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{name} at {}: {} faults\n{shown}", site.base_path, faults.len());
    assert_sitemap(name, site);
}

/// The sitemap names exactly the pages that may be indexed; without an address there is none.
fn assert_sitemap(name: &str, site: &Built) {
    let Some(base) = &site.base_url else {
        assert!(!site.files.contains_key("sitemap.xml"), "{name}: a sitemap needs whole addresses");
        assert!(!site.text("robots.txt").contains("Sitemap"), "{name}");
        return;
    };
    assert!(site.text("robots.txt").contains(&format!("Sitemap: {base}sitemap.xml\n")), "{name}");
    let parsed = roxmltree::Document::parse(site.text("sitemap.xml")).unwrap_or_else(|error| panic!("{name}: {error}"));
    let listed =
        parsed.descendants().filter(|node| node.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "loc")));
    let listed: BTreeSet<&str> = listed.filter_map(|node| node.text()).collect();
    let pages = site.pages().into_iter().map(|(path, _)| path).filter(|path| !path.ends_with("404.html"));
    let expected: Vec<String> =
        pages.map(|path| format!("{base}{}", path.strip_suffix("index.html").unwrap_or(path))).collect();
    assert_eq!(listed, expected.iter().map(String::as_str).collect::<BTreeSet<_>>(), "{name}");
}

#[test]
fn links_of_the_shipped_site_lead_somewhere() {
    assert_links("shipped", shipped());
}

#[test]
fn links_of_the_small_site_lead_somewhere() {
    assert_links("small-site", small());
}

#[test]
fn a_site_works_at_a_root_and_under_a_path() {
    for (base_url, base_path) in [
        ("https://sort.example", "/"),
        ("https://sort.example/", "/"),
        ("https://sort.example/a", "/a/"),
        ("https://sort.example:8443/deep/down/", "/deep/down/"),
        ("/", "/"),
        ("/a/b/", "/a/b/"),
        ("/a", "/a/"),
    ] {
        let site = Built::at(&small_site(), Some(base_url));
        assert_eq!(site.base_path, base_path, "{base_url}");
        assert_links(base_url, &site);
    }
    assert_links("shipped", &Built::at(&shipped_site(), Some("https://sort.example/")));
}

#[test]
fn pages_are_the_same_wherever_a_site_is_put() {
    let (one, other) = (Built::at(&small_site(), Some("/")), Built::at(&small_site(), Some("/a/b/")));
    for (path, bytes) in &one.files {
        let is_same = other.files.get(path) == Some(bytes);
        // The list of what was written has the hash of that page in it.
        assert_eq!(is_same, !path.ends_with("404.html") && path != ".methodical", "{path}");
    }
}

#[test]
fn a_site_works_without_a_server() {
    for (name, site) in [("shipped", shipped_site()), ("small-site", small_site())] {
        let built = Built::without_server(&site);
        assert_links(name, &built);
        // What a browser would have to fetch comes as a script.
        let fetched = ["words.json", "compare/composer.json", "search/index.json", "search/facets.json"];
        for path in fetched.into_iter().chain(built.files.keys().filter_map(|path| path.strip_suffix(".js"))) {
            let is_data = path.ends_with(".json");
            assert!(!is_data || !built.files.contains_key(path), "{name}: {path}");
            let script = built.text(&format!("{path}.js"));
            assert_eq!(
                is_data,
                script.starts_with("methodical.got({") || script.starts_with("methodical.got(["),
                "{path}"
            );
        }
    }
}

#[test]
fn links_are_written_for_where_they_stand() {
    let (checked, _, _) = read(small_site().root(), Drafts::Exclude).expect("the small site can be read");
    for (from, language, path, on_server, on_disk) in [
        (PageKind::Library, 0, "", "./", "index.html"),
        (PageKind::Library, 0, "methods/x/", "methods/x/", "methods/x/index.html"),
        (PageKind::Library, 1, "", "../", "../index.html"),
        (PageKind::Library, 1, "uk/", "./", "index.html"),
        (PageKind::Library, 1, "ar/map/", "../ar/map/", "../ar/map/index.html"),
        (PageKind::Method(0), 0, "", "../../", "../../index.html"),
        (PageKind::Method(0), 0, "methods/x/", "../../methods/x/", "../../methods/x/index.html"),
        (PageKind::Method(0), 0, "uk/methods/x/", "../../uk/methods/x/", "../../uk/methods/x/index.html"),
        (PageKind::Comparison(0), 1, "uk/methods/x/", "../../methods/x/", "../../methods/x/index.html"),
        (
            PageKind::Comparison(0),
            1,
            "methods/x/data.json",
            "../../../methods/x/data.json",
            "../../../methods/x/data.json",
        ),
        (PageKind::Method(0), 0, "static/a.css?v=1", "../../static/a.css?v=1", "../../static/a.css?v=1"),
        (PageKind::TermPart(0, 0, 1), 0, "methods/x/", "../../../../methods/x/", "../../../../methods/x/index.html"),
        // What a list has in its own folder is near.
        (PageKind::Methods(0), 0, "methods/x/", "x/", "x/index.html"),
        (PageKind::Methods(1), 0, "methods/x/", "../../x/", "../../x/index.html"),
        (PageKind::Methods(1), 1, "uk/methods/", "../../", "../../index.html"),
        (PageKind::Pairs(1), 0, "compare/a-vs-b/", "../../a-vs-b/", "../../a-vs-b/index.html"),
        (PageKind::Pairs(1), 0, "methods/x/", "../../../methods/x/", "../../../methods/x/index.html"),
        // Where nobody serves, nobody is sent to the page for what is not there.
        (PageKind::NotFound, 1, "uk/methods/x/", "/a/uk/methods/x/", "methods/x/index.html"),
    ] {
        for (hosting, expected) in [(Hosting::Server, on_server), (Hosting::Files, on_disk)] {
            let addresses = Addresses::new(&checked, Some("https://sort.example/a"), hosting);
            let link = addresses.link(addresses.standpoint(from, language), path);
            assert_eq!(link, expected, "from {from:?} in language {language} to `{path}`");
        }
    }
}

#[test]
fn a_site_works_without_an_address() {
    let site = small_site();
    let settings = std::fs::read_to_string(site.path("methods/_catalog.yaml")).expect("the small site has settings");
    let settings: String = settings.split_inclusive('\n').filter(|line| !line.starts_with("base_url:")).collect();
    let site = Built::of(&site.file("methods/_catalog.yaml", settings));
    assert_eq!((site.base_url.as_deref(), site.base_path.as_str()), (None, "/"));
    assert_links("without an address", &site);
}

#[test]
fn links_of_a_large_site_lead_somewhere() {
    let site = Built::of(&generated_site(LARGE));
    for path in ["methods/page/2/index.html", "compare/page/2/index.html"] {
        assert!(site.files.contains_key(path), "lists of {LARGE} methods go on at {path}");
    }
    assert_links("generated", &site);
}

/// Some file systems don't tell `A` from `a`, so neither may paths.
pub fn assert_paths(name: &str, site: &Site) {
    let (checked, theme, _) = read(site.root(), Drafts::Exclude).unwrap_or_else(|error| panic!("{name}: {error}"));
    let addresses = Addresses::new(&checked, None, Hosting::Server);
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    let pages = (0..checked.settings.languages.len())
        .flat_map(|language| plan(&checked).into_iter().map(move |kind| (kind, language)))
        .map(|(kind, language)| {
            (format!("{kind:?} in language {language}"), Addresses::file(&addresses.path(kind, language)))
        });
    let data =
        (0..checked.methods.len()).map(|method| (format!("the data of method {method}"), addresses.data_path(method)));
    let statics = theme.statics.keys().map(|file| (format!("the static file {file}"), format!("static/{file}")));
    let others = ["sitemap.xml", "robots.txt"].map(|file| (file.to_owned(), file.to_owned()));
    for (what, path) in pages.chain(data).chain(statics).chain(others) {
        if let Some(other) = paths.insert(path.to_lowercase(), what.clone()) {
            panic!("{name}: {what} and {other} are both `{path}`");
        }
    }
    // A file can't stand where another path needs a folder.
    for path in paths.keys() {
        for (at, _) in path.match_indices('/') {
            assert!(!paths.contains_key(&path[..at]), "{name}: `{}` is a file and a folder", &path[..at]);
        }
        let longest = path.split('/').map(str::len).max();
        assert!(longest <= Some(255), "{name}: no file system takes `{path}`");
    }
}

#[test]
fn no_two_pages_have_one_path() {
    assert_paths("shipped", &shipped_site());
    assert_paths("small-site", &small_site());
    assert_paths("generated", &generated_site(LARGE));
}

/// The walk itself can fail: each of these pages has one fault of its own.
#[test]
fn the_walk_finds_what_is_wrong() {
    let page = |body: &str| format!("<!DOCTYPE html><html lang=en><title>t</title><body id=top>{body}").into_bytes();
    for (body, said) in [
        ("<a href=\"gone/\">x</a>", "leads to `gone/index.html`, which is not there"),
        ("<a href=\"a/#nowhere\">x</a>", "leads to an element that is not there"),
        ("<a href=\"#nowhere\">x</a>", "leads to an element that is not there"),
        ("<a href=\"javascript:x\">x</a>", "is neither http, https or mailto"),
        ("<a href=\"//example.org/\">x</a>", "begins with a slash"),
        ("<a href=\"/a/\">x</a>", "begins with a slash"),
        ("<a href=\"../a/\">x</a>", "leads out of the site"),
        ("<a href=\"a/../a/\">x</a>", "is not written plainly"),
        ("<a href=\"a//\">x</a>", "is not written plainly"),
        ("<a href=\"https://\">x</a>", "ends behind its scheme"),
        ("<img src=\"static/none.png\" alt=\"\">", "leads to `static/none.png`"),
        ("<p id=top>x</p>", "two elements have the id `top`"),
        ("<p aria-labelledby=\"nobody\">x</p>", "nothing has the id `nobody`"),
        ("", "b/index.html: no chain of links leads here"),
    ] {
        let files = BTreeMap::from([
            ("index.html".to_owned(), page(&format!("<a href=\"a/#top\">a</a>{body}"))),
            ("a/index.html".to_owned(), page(if said.starts_with("b/") { "" } else { "<a href=\"../b/?x=1\">b</a>" })),
            ("b/index.html".to_owned(), page("<a href=\"https://example.org/\">x</a><a href=\"mailto:a@b.c\">x</a>")),
        ]);
        let checked = small_site().faultless();
        let site = Built { checked, base_path: "/".to_owned(), base_url: None, hosting: Hosting::Server, files };
        let found = faults(&site);
        assert!(matches!(found.as_slice(), [only] if only.contains(said)), "{body}: {found:?}");
    }
}
