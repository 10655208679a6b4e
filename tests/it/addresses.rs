//! Addresses of two kinds: those that records write, and those that pages have. What browsers don't open is text, what
//! names a work leads to it, and no name of a term, a field or a method is too long or too strange for a file system.
//! Their catalogues are in `tests/cases/addresses` and `tests/cases/long-names`; what editors read about them is in
//! `expected.txt` there, what readers get in `expected/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use methodical::diagnostic::{self, Rule};
use unicode_normalization::UnicodeNormalization;

use crate::built::{Built, all, attribute, file_of, one, project};
use crate::golden;
use crate::site::Site;

fn case(name: &str) -> Site {
    Site::new().copy_of(&project().join("tests/cases").join(name))
}

/// The catalogue of long names, with records whose files have names that not every machine could check out.
fn long_names() -> Site {
    let record = |name: &str, related: &str| format!("name: {name}\nrelated: [{related}]\nsummary: It has a name.\n");
    let (long, longest) = ("m".repeat(200), "n".repeat(245));
    case("long-names")
        .file("methods/con.yaml", record("Called like a device", &long))
        .file(&format!("methods/{long}.yaml"), record("Id of 200 letters", "con"))
        .file(&format!("methods/{longest}.yaml"), record("Id of 245 letters", "none"))
}

/// What a page is about, without what all pages have around it.
fn main_of(site: &Built, path: &str) -> Vec<u8> {
    one(&site.page(path), "main").html().into_bytes()
}

#[test]
fn addresses_that_browsers_do_not_open_are_text() {
    let site = case("addresses");
    // A record that does harm keeps a site from being built; the others are here for their pages.
    fs::remove_file(site.path("methods/script.yaml")).expect("the case has it");
    let built = Built::of(&site);
    let mut made: BTreeMap<String, Vec<u8>> = ["file-transfer", "identifiers", "without-scheme"]
        .map(|id| format!("methods/{id}/index.html"))
        .into_iter()
        .map(|path| (path.clone(), main_of(&built, &path)))
        .collect();
    let footer = one(&built.page("index.html"), "body > footer").html();
    made.insert("footer.html".to_owned(), footer.into_bytes());
    golden::assert_folder("addresses/expected", &made);

    let mut links = 0;
    for (path, _) in built.pages() {
        for link in all(&built.page(path), "a[href]") {
            let href = attribute(link, "href");
            let scheme = href.split_once(':').map(|(scheme, _)| scheme);
            assert!(matches!(scheme, None | Some("http" | "https" | "mailto")), "{path}: {href}");
            links += 1;
        }
    }
    assert!(links > 50, "only {links} links");
}

#[test]
fn a_fault_in_one_address_does_not_hide_another() {
    let (checked, found) = case("addresses").checked();
    let rules: BTreeSet<&str> = found.iter().map(|found| found.rule.id()).collect();
    assert!(rules.is_superset(&BTreeSet::from(["bad-url", "unopened-url", "unsafe-link", "unknown-key"])), "{rules:?}");
    // The record is there, with all that is right about it.
    let script = &checked.methods[checked.find("script").expect("it is read")];
    assert!(script.cells.iter().filter(|cell| !cell.atoms().is_empty()).count() >= 2);
}

#[test]
fn long_and_strange_names_have_pages() {
    let site = long_names();
    let built = Built::of(&site);
    let list: String =
        built.files.keys().filter(|path| !path.starts_with("static/")).map(|path| format!("{path}\n")).collect();
    let mut made = BTreeMap::from([("paths.txt".to_owned(), list.into_bytes())]);
    for (name, start) in [
        ("id-200.html", "methods/mmm"),
        ("id-245.html", "methods/nnn"),
        ("id-con.html", "methods/con"),
        ("key-200.html", "kkk"),
        ("term-latin-300.html", "family/statistics"),
        ("term-cyrillic-100.html", "field/statistika"),
        ("term-chinese-100.html", "field/ji"),
        ("term-declared-250.html", "topic/ttt"),
        ("term-case.html", "family/deep-learning/"),
        ("term-nfc.html", "family/theorie-"),
        ("comparison.html", "compare/con-vs-mmm"),
    ] {
        let pages: Vec<_> = built.pages().into_iter().filter(|(path, _)| path.starts_with(start)).collect();
        let [(path, _)] = pages.as_slice() else { panic!("`{start}` begins {} pages", pages.len()) };
        made.insert(name.to_owned(), main_of(&built, path));
    }
    let mut found = site.checked().1;
    found.retain(|found| found.rule == Rule::LongName && found.place.line == 0);
    made.insert("ids.txt".to_owned(), diagnostic::to_text(&found, site.root(), false).into_bytes());
    golden::assert_folder("long-names/expected", &made);

    let parts = built.files.keys().flat_map(|path| path.split('/'));
    assert!(parts.clone().all(|part| part.len() <= 240), "{:?}", parts.max_by_key(|part| part.len()));
    let folded: BTreeSet<String> =
        built.files.keys().map(|path| path.nfd().collect::<String>().to_lowercase()).collect();
    assert_eq!(folded.len(), built.files.len(), "two files are one where case or accents don't count");
}

/// Scripts make the address of a method from its id; for the few whose folder has another name, they are told which.
#[test]
fn scripts_know_the_folders_that_are_not_called_by_their_ids() {
    let built = Built::of(&long_names());
    let words: serde_json::Value = serde_json::from_str(built.text("words.json")).expect("it is JSON");
    let renamed = words["renamed"].as_array().expect("a list of pairs");
    let ids: BTreeSet<&str> = renamed.iter().filter_map(|pair| pair[0].as_str()).collect();
    assert_eq!(ids, BTreeSet::from(["con", "n".repeat(245).as_str()]));
    for pair in renamed {
        let path = format!("methods/{}/", pair[1].as_str().expect("a name"));
        assert!(built.files.contains_key(&file_of(&path)), "{path}");
    }
}

/// Which other terms there are, and in which order, changes no term's address, save that two that share one both get
/// their own.
#[test]
fn the_address_of_a_term_is_its_own() {
    let paths = |terms: &[&str]| {
        let site = terms.iter().enumerate().fold(Site::new(), |site, (number, term)| {
            site.file(&format!("methods/m{number}.yaml"), format!("name: M{number}\nfield: \"{term}\"\n"))
        });
        let checked = site.faultless();
        let terms = &checked.vocabularies["field"].terms;
        terms.iter().map(|term| (term.label.base().to_owned(), term.id.clone())).collect::<BTreeMap<_, _>>()
    };
    let all = paths(&["C", "C++", "C#", "Naïve", "Naive", "∞", "∑∑"]);
    for order in [["C#", "C++", "C"], ["C++", "C", "C#"], ["C", "C#", "C++"]] {
        for (label, id) in paths(&order) {
            assert_eq!(all[&label], id);
        }
    }
    assert_eq!((all["C"].as_str(), all["Naive"].as_str()), ("c", "naive"));
    assert_eq!(all.values().collect::<BTreeSet<_>>().len(), 7, "{all:?}");
    assert_eq!(paths(&["C++"])["C++"], "c");
}
