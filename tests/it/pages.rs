//! A whole small site, file by file, as it is in `tests/cases/small-site/expected`: four methods in three languages,
//! a declared field of each kind, all four gaps, groups of rows, a curated comparison and pairs. Whoever changes a
//! template sees here what readers will get. `UPDATE_EXPECT=1 cargo test pages` writes the site anew.

use std::collections::{BTreeMap, BTreeSet};

use methodical::kind::Kinds;
use methodical::value::Gap;

use crate::built::{Built, all, attribute, project, small, tree, words};
use crate::golden;

/// The site without its static files, which are copies, and with the marks of their content hidden: a new colour in the
/// style sheet is no change of any page.
fn comparable(site: &Built) -> BTreeMap<String, Vec<u8>> {
    let files = site.files.iter().filter(|(path, _)| !path.starts_with("static/"));
    files
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes.clone()).unwrap_or_else(|error| panic!("{path}: {error}"));
            (path.clone(), without_marks(&text).into_bytes())
        })
        .collect()
}

/// `style.css?v=0123abcd` → `style.css?v=…`.
fn without_marks(text: &str) -> String {
    let mut pieces = text.split("?v=");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        let rest = piece.trim_start_matches(|c: char| c.is_ascii_hexdigit());
        assert_eq!(piece.len() - rest.len(), 8, "a mark of content has eight digits: {piece:.20}");
        text + "?v=…" + rest
    })
}

#[test]
fn the_small_site_is_file_by_file_as_expected() {
    golden::assert_folder("small-site/expected", &comparable(small()));
}

/// Scripts and styles are written smaller than they were made; everything else is a copy.
#[test]
fn static_files_are_the_themes_own() {
    let themes = tree(&project().join("static"));
    let made = small().files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("static/")?, bytes)));
    let made: BTreeMap<&str, &Vec<u8>> = made.collect();
    assert!(made.keys().copied().eq(themes.keys().map(String::as_str)), "{:?} and {:?}", made.keys(), themes.keys());
    for (path, bytes) in made {
        let smaller = path.ends_with(".js") || path.ends_with(".css");
        assert!(bytes.is_empty() == themes[path].is_empty() && bytes.len() <= themes[path].len(), "{path}");
        assert!(smaller || *bytes == themes[path], "{path}");
    }
}

/// A golden site proves only what is in it.
#[test]
fn the_small_site_has_everything_that_it_is_there_for() {
    let site = small();
    let kinds: BTreeSet<&str> = site.checked.fields().iter().skip(9).map(|field| field.kind.name()).collect();
    assert_eq!(kinds, Kinds::default().names().into_iter().collect());
    let gaps: BTreeSet<&str> =
        site.checked.methods.iter().flat_map(|m| &m.cells).filter_map(|c| c.gap()).map(Gap::id).collect();
    assert_eq!(gaps, Gap::ALL.map(Gap::id).into_iter().collect());
    assert_eq!((site.checked.methods.len(), site.languages().len()), (4, 3));
    let curated = site.checked.comparisons.iter().filter(|comparison| comparison.title.is_some()).count();
    assert_eq!((curated, site.checked.comparisons.len()), (1, 3));
    let verdicts: BTreeSet<String> = site
        .pages()
        .into_iter()
        .flat_map(|(path, _)| {
            let page = site.page(path);
            all(&page, "tr[data-verdict]")
                .into_iter()
                .map(|row| attribute(row, "data-verdict").to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(verdicts.into_iter().collect::<Vec<_>>(), ["differs", "partial", "same", "shown"]);
}

/// No cell says nothing: a gap has words, a value has text.
#[test]
fn no_cell_is_empty() {
    let site = small();
    for (path, _) in site.pages() {
        let page = site.page(path);
        for cell in all(&page, "td, th, li, h1, h2, h3, caption, summary, title, a") {
            assert!(!words(cell).is_empty(), "{path}: {}", cell.html());
        }
    }
}
