//! The files that a site is searched with: what is in them, how large they are, and that a browser finds them. How well
//! readers find methods with them is tried in `tests/browser/search.test.js`, by the script that does it.

use std::collections::BTreeSet;

use methodical::build::read;
use methodical::catalog::check::Drafts;
use methodical::reading::{PageLanguage, Reading};
use methodical::search::words::{parts, signed, words};
use methodical::search::{self, Pages};
use serde_json::Value as Json;

use crate::built::{Built, all, attribute, generated_site, one, project, shipped};
use crate::site::Site;

fn json(site: &Built, path: &str) -> Json {
    serde_json::from_str(site.text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of a language's search: names and sizes.
fn sizes(site: &Built, language: usize) -> Vec<(String, usize)> {
    let folder = site.in_language("search/", language);
    let files =
        site.files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(&folder)?.to_owned(), bytes.len())));
    files.collect()
}

#[test]
fn texts_are_cut_into_the_words_that_a_question_is_cut_into() {
    let cases = std::fs::read_to_string(project().join("tests/cases/search/words.json")).expect("the cases are there");
    let cases: Vec<(String, Vec<String>)> = serde_json::from_str(&cases).expect("the cases are texts with their words");
    assert!(cases.len() > 10);
    for (text, expected) in cases {
        assert_eq!(words(&text), expected, "{text:?}");
    }
}

#[test]
fn parts_of_words_and_signs_behind_them_are_cut_as_a_question_is() {
    let cases = std::fs::read_to_string(project().join("tests/cases/search/parts.json")).expect("the cases are there");
    let cases: Vec<(String, Vec<String>, Vec<String>)> = serde_json::from_str(&cases).expect("texts with their words");
    assert!(cases.len() > 10);
    for (text, expected, with_signs) in cases {
        assert_eq!(parts(&text), expected, "{text:?}");
        // Where no word has a sign, there is nothing to add to the words.
        let signed = Some(signed(&text)).filter(|words| !words.is_empty());
        assert_eq!(signed.unwrap_or_else(|| words(&text)), with_signs, "{text:?}");
    }
}

#[test]
fn every_method_is_in_the_index_of_every_language_in_its_order() {
    let site = shipped();
    for language in 0..site.languages().len() {
        let path = |name: &str| site.in_language(&format!("search/{name}"), language);
        let index = json(site, &path("index.json"));
        let count = site.checked.methods.len();
        assert_eq!(index["count"], count);
        assert_eq!(index["standing"].as_str().map(str::len), Some(count));
        let names: Vec<String> = sizes(site, language)
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| name.starts_with("methods-"))
            .collect();
        let mut shown: Vec<String> = Vec::new();
        for number in 0..names.len() {
            let block = json(site, &path(&format!("methods-{number}.json")));
            shown.extend(
                block
                    .as_array()
                    .expect("a block is a list")
                    .iter()
                    .filter_map(|own| own["id"].as_str().map(str::to_owned)),
            );
        }
        let facets = json(site, &path("facets.json"));
        assert_eq!(facets["ids"].as_str(), Some(shown.join(" ").as_str()), "one order for all files");
        let known: BTreeSet<&str> = site.checked.methods.iter().map(|method| method.id.as_str()).collect();
        assert_eq!(shown.iter().map(String::as_str).collect::<BTreeSet<_>>(), known);
    }
}

#[test]
fn words_stand_in_order_each_in_one_file_with_the_fields_that_have_it() {
    let site = shipped();
    let index = json(site, "search/index.json");
    let first: Vec<&str> = index["stretches"].as_array().expect("a list").iter().filter_map(Json::as_str).collect();
    let mut seen: Vec<String> = Vec::new();
    for (number, first) in first.iter().enumerate() {
        let part = json(site, &format!("search/words-{number}.json"));
        let own = part.as_array().expect("a list").iter().filter_map(|word| word[0].as_str().map(str::to_owned));
        let own: Vec<String> = own.collect();
        assert_eq!(own.first().map(String::as_str), Some(*first));
        seen.extend(own);
    }
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "words are sorted and each is there once");
    for word in ["gan", "goodfellow", "adversarial", "змагальна", "cekismeli", "2014"] {
        assert!(seen.iter().any(|own| own == word), "{word}");
    }
}

#[test]
fn facets_have_terms_options_decades_languages_and_rows() {
    let site = Built::of(
        &Site::new()
            .file(
                "methods/_catalog.yaml",
                "title: T\nlanguages: [en, uk]\nfields:\n  - {key: use, kind: choice, options: [one, two, three], label: Use}\n",
            )
            .file("methods/a.yaml", "name: {en: A, uk: А}\nfield: X\nyear: 1990s\nuse: [one, two]\n")
            .file("methods/b.yaml", "name: B\nfield: Y\nyear: 1989-1991\nrelated: [a]\n")
            .file("methods/c.yaml", "name: C\nfield: X\nuse: two\n"),
    );
    let facets = json(&site, "search/facets.json");
    assert_eq!(facets["ids"], "a b c");
    let facet = |id: &str| {
        facets["facets"]
            .as_array()
            .and_then(|all| all.iter().find(|own| own["id"] == id))
            .unwrap_or_else(|| panic!("no facet {id}"))
            .clone()
    };
    let ids = |id: &str| {
        facet(id)["values"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|value| value[0].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (ids("is-field"), facet("is-field")["of"].clone()),
        (vec!["x".into(), "y".into()], serde_json::json!([[0], [1], [0]]))
    );
    assert_eq!(
        (ids("is-use"), facet("is-use")["of"].clone()),
        (vec!["two".into(), "one".into(), "-".into()], serde_json::json!([[0, 1], [2], [0]]))
    );
    assert_eq!(
        (ids("decade"), facet("decade")["of"].clone()),
        (vec!["1990".into(), "1980".into(), "-".into()], serde_json::json!([[0], [0, 1], [2]]))
    );
    assert_eq!(
        (ids("language"), facet("language")["of"].clone()),
        (vec!["uk".into(), "-".into()], serde_json::json!([[0], [1], [1]]))
    );
    assert_eq!(ids("rows"), ["3", "2"]);
    assert_eq!(
        (facets["years"].clone(), facets["related"].clone()),
        (serde_json::json!([1990, 1989, null]), serde_json::json!([1, 1, 0]))
    );
}

#[test]
fn the_same_catalogue_makes_the_same_index() {
    let site = || Built::of(&crate::built::small_site());
    let files = |site: Built| site.files.into_iter().filter(|(path, _)| path.contains("search/")).collect::<Vec<_>>();
    assert!(files(site()) == files(site()), "the index differs between two builds");
}

#[test]
fn a_large_catalogue_has_a_small_index_in_small_parts() {
    let site = generated_site(2_275);
    let (checked, theme, _) = read(site.root(), Drafts::Exclude).expect("the catalogue can be read");
    let language = PageLanguage::load(&theme, checked.base()).expect("there are words");
    let order: Vec<usize> = (0..checked.methods.len()).collect();
    let files = search::files(Reading { checked: &checked, language: &language }, &order, &Pages::default());
    let sizes: Vec<(String, usize)> = files.into_iter().map(|(file, bytes)| (file.to_string(), bytes.len())).collect();
    let all: usize = sizes.iter().map(|(_, size)| size).sum();
    assert!(all <= 1_500_000, "{all} bytes");
    let parts = sizes.iter().filter(|(name, _)| name.starts_with("words-") || name.starts_with("methods-"));
    let largest = parts.max_by_key(|(_, size)| *size).expect("there are parts");
    assert!(largest.1 <= 60_000, "{largest:?}");
}

#[test]
fn pages_load_what_searches_only_when_somebody_does() {
    let site = shipped();
    for (path, _) in site.pages() {
        let page = site.page(path);
        let scripts: Vec<&str> = all(&page, "script[src]").into_iter().map(|script| attribute(script, "src")).collect();
        assert!(scripts.iter().any(|src| src.contains("static/page.js")), "{path}: {scripts:?}");
        for lazy in ["search.js", "searchbox.js", "versus.js", "facets.js", "finder.js"] {
            assert!(!scripts.iter().any(|src| src.contains(&format!("static/{lazy}"))), "{path} loads {lazy}");
        }
        // Without scripts there is nothing to search with, so nothing is shown.
        assert!(one(&page, "#search-button").attr("hidden").is_some(), "{path}");
    }
    let library = site.page("index.html");
    assert!(one(&library, "#library").attr("hidden").is_some());
    assert_eq!(all(&library, "#sections li[data-method]").len(), site.checked.methods.len());
    let size = |name: &str| site.files[&format!("static/{name}")].len();
    assert!(
        size("search.js") <= 12_500 && size("searchbox.js") + size("page.js") <= 11_000,
        "{} {} {}",
        size("search.js"),
        size("searchbox.js"),
        size("page.js")
    );
}
