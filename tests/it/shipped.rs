//! The catalogue that the project ships, as readers find it: the page that the project was started for, the same marks
//! on every page in every language, a source for every record, and what search engines and readers' tools rely on.

use std::collections::BTreeMap;

use methodical::build::read;
use methodical::catalog::check::Drafts;
use methodical::diagnostic;
use methodical::value::Item;
use scraper::Html;
use serde_json::Value as Json;

use crate::built::{Built, all, assert_each, attribute, css, one, shipped, shipped_site, words};

/// The page that started it; its ids stand in the order of the alphabet, its columns in the curated one.
const REFERENCE: &str =
    "compare/generative-adversarial-network-vs-lora-peft-vs-variational-autoencoder-vs-vision-transformer/index.html";

/// The rows of the page: key, label in Ukrainian, verdict.
const ROWS: [(&str, &str, &str); 9] = [
    ("field", "Галузь", "same"),
    ("family", "Родина", "same"),
    ("year", "Рік появи", "differs"),
    ("originators", "Автор методу", "differs"),
    ("type", "Тип", "differs"),
    ("source", "Основоположне джерело", "differs"),
    ("aliases", "Інші назви", "differs"),
    ("related", "Пов'язані", "differs"),
    ("summary", "Підсумок", "differs"),
];

const COLUMNS: [(&str, usize); 4] = [
    ("lora-peft", 5),
    ("generative-adversarial-network", 4),
    ("variational-autoencoder", 5),
    ("vision-transformer", 5),
];

/// Everything on a comparison's page that says what differs, and nothing that is in a language.
#[derive(Debug, PartialEq)]
struct Marks {
    columns: Vec<String>,
    /// Key, verdict, and for each cell its method, group, gap, and which of its items all columns share.
    rows: Vec<(String, String, Vec<CellMarks>)>,
}

type CellMarks = (String, Option<String>, Option<String>, Vec<bool>);

fn marks(page: &Html) -> Marks {
    let (cells, items) = (css("td"), css("li"));
    let heads = all(page, "table.comparison thead th[data-method]").into_iter();
    let rows = all(page, "table.comparison tr[data-verdict]").into_iter().map(|row| {
        let cells = row.select(&cells).map(|cell| {
            let optional = |name| cell.attr(name).map(str::to_owned);
            let shared = cell.select(&items).map(|item| item.attr("data-shared").is_some()).collect();
            (attribute(cell, "data-method").to_owned(), optional("data-group"), optional("data-gap"), shared)
        });
        (attribute(row, "data-field").to_owned(), attribute(row, "data-verdict").to_owned(), cells.collect())
    });
    Marks { columns: heads.map(|head| attribute(head, "data-method").to_owned()).collect(), rows: rows.collect() }
}

#[test]
fn the_reference_page_has_the_expected_rows_and_verdicts_in_every_language() {
    let site = shipped();
    assert_eq!(site.languages(), ["en", "uk", "tr", "ar"]);
    for language in 0..site.languages().len() {
        let path = site.in_language(REFERENCE, language);
        let marks = marks(&site.page(&path));
        assert_eq!(marks.columns, COLUMNS.map(|(id, _)| id), "{path}");
        let verdicts: Vec<_> = marks.rows.iter().map(|(key, verdict, _)| (key.as_str(), verdict.as_str())).collect();
        assert_eq!(verdicts, ROWS.map(|(key, _, verdict)| (key, verdict)), "{path}");
        for (key, _, cells) in &marks.rows {
            assert_eq!(
                cells.iter().map(|cell| cell.0.as_str()).collect::<Vec<_>>(),
                COLUMNS.map(|(id, _)| id),
                "{path}: {key}"
            );
        }
    }
}

#[test]
fn the_reference_page_is_labelled_in_ukrainian() {
    let page = shipped().page(&format!("uk/{REFERENCE}"));
    let labels: Vec<String> = all(&page, "tr[data-field] th[scope=row] .label").into_iter().map(words).collect();
    assert_eq!(labels, ROWS.map(|(_, label, _)| label));
}

#[test]
fn the_reference_page_counts_the_related_methods() {
    for language in 0..4 {
        let path = shipped().in_language(REFERENCE, language);
        let page = shipped().page(&path);
        let cells = all(&page, "tr[data-field=related] td").into_iter();
        let counts: Vec<usize> = cells.map(|cell| cell.select(&css("li a")).count()).collect();
        assert_eq!(counts, COLUMNS.map(|(_, related)| related), "{path}");
    }
}

#[test]
fn the_mark_is_a_sign_and_words_on_exactly_the_rows_that_differ() {
    for language in 0..4 {
        let path = shipped().in_language(REFERENCE, language);
        let page = shipped().page(&path);
        for row in all(&page, "table.comparison tr[data-verdict]") {
            let differs = attribute(row, "data-verdict") == "differs";
            let head = row.select(&css("th[scope=row]")).next().expect("a row has a head");
            assert_eq!(words(head).contains('≠'), differs, "{path}: {}", words(head));
            let hidden: Vec<String> = head.select(&css(".visually-hidden")).map(words).collect();
            assert_eq!(hidden.iter().any(|said| said.chars().any(char::is_alphabetic)), differs, "{path}: {hidden:?}");
        }
    }
}

#[test]
fn every_comparison_has_the_same_marks_in_every_language() {
    let site = shipped();
    let is_comparison = |path: &str| path.starts_with("compare/") && path != "compare/index.html";
    let paths: Vec<&str> = site.pages().into_iter().map(|(path, _)| path).filter(|path| is_comparison(path)).collect();
    assert_eq!(paths.len(), site.checked.comparisons.len(), "each comparison has a page");
    assert_each(&paths, |path| {
        let base = marks(&site.page(path));
        assert!(base.rows.len() >= 5, "{path} has only {} rows", base.rows.len());
        for language in 1..site.languages().len() {
            let other = site.in_language(path, language);
            assert_eq!(marks(&site.page(&other)), base, "{other}");
        }
    });
}

#[test]
fn nothing_is_to_be_warned_of() {
    let site = shipped_site();
    let (_, _, found) = read(site.root(), Drafts::Include).expect("the shipped catalogue can be read");
    assert!(found.is_empty(), "{}", diagnostic::to_text(&found, site.root(), false));
}

#[test]
fn the_catalogue_is_large_enough_and_every_record_has_a_source_with_an_identifier() {
    let methods = &shipped().checked.methods;
    assert!(methods.len() >= 30, "only {} methods", methods.len());
    for method in methods {
        let own = method.cells.iter().flat_map(|cell| cell.atoms());
        let own = own.filter_map(|atom| if let Item::Source(source) = &atom.item { Some(source) } else { None });
        let identified = own
            .chain(&method.references)
            .any(|source| source.doi.is_some() || source.arxiv.is_some() || source.isbn.is_some());
        assert!(identified, "{} has no DOI, arXiv id or ISBN", method.id);
    }
}

/// What the head of a page must say, whatever the page is.
fn assert_head(site: &Built, path: &str) {
    let page = site.page(path);
    assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
    let (base, language) = site.without_language(path);
    let tags = site.languages();
    let tag = &tags[language];

    let html = one(&page, "html");
    assert_eq!(attribute(html, "lang"), tag, "{path}");
    assert_eq!(attribute(html, "dir"), if tag == "ar" { "rtl" } else { "ltr" }, "{path}");

    let whole = |language| address(site, base, language);
    let link = |selector: &str| attribute(one(&page, selector), "href").to_owned();
    assert_eq!(link("link[rel=canonical]"), whole(language), "{path}");
    let alternates = all(&page, "link[rel=alternate][hreflang]");
    let alternates: Vec<_> =
        alternates.into_iter().map(|link| (attribute(link, "hreflang"), attribute(link, "href"))).collect();
    let addresses: Vec<String> = (0..tags.len()).map(whole).collect();
    let mut expected: Vec<_> = tags.iter().map(String::as_str).zip(addresses.iter().map(String::as_str)).collect();
    expected.push(("x-default", &addresses[0]));
    assert_eq!(alternates, expected, "{path}");

    // The switcher has a link for each language that leads to this very page.
    for (index, tag) in tags.iter().enumerate() {
        let target = without_index(&site.in_language(base, index)).to_owned();
        let links = all(&page, &format!("body a[hreflang={tag}]"));
        let hrefs = links.iter().map(|link| attribute(*link, "href"));
        let hrefs: Vec<String> = hrefs.map(|href| site.resolved(path, href)).collect();
        assert_eq!(hrefs, [target], "{path}: the switcher to {tag}");
    }

    let content = |selector: &str| attribute(one(&page, selector), "content").to_owned();
    let description = content("meta[name=description]");
    let length = description.chars().count();
    assert!((10..=160).contains(&length), "{path}: {length} characters: {description}");
    assert_eq!(content("meta[property='og:description']"), description, "{path}");
    assert_eq!(content("meta[property='og:title']"), words(one(&page, "head > title")), "{path}");
    assert_eq!(content("meta[property='og:url']"), whole(language), "{path}");
    for property in ["og:type", "og:site_name"] {
        assert!(!content(&format!("meta[property='{property}']")).is_empty(), "{path}: {property}");
    }
    let policy = content("meta[http-equiv=Content-Security-Policy]");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
    assert_eq!(all(&page, "h1").len(), 1, "{path}");
    assert_eq!(all(&page, "meta[name=robots][content=noindex]").len(), usize::from(base == "404.html"), "{path}");
}

fn without_index(path: &str) -> &str {
    path.strip_suffix("index.html").unwrap_or(path)
}

fn address(site: &Built, base: &str, language: usize) -> String {
    let url = site.base_url.as_deref().expect("the shipped catalogue has an address");
    format!("{url}{}", without_index(&site.in_language(base, language)))
}

#[test]
fn every_page_says_its_language_its_address_and_what_it_is_about() {
    let site = shipped();
    let pages = site.pages();
    assert!(pages.len() > 300, "only {} pages", pages.len());
    assert_each(&pages, |(path, _)| assert_head(site, path));
}

#[test]
fn titles_tell_pages_apart() {
    let site = shipped();
    let mut seen = BTreeMap::new();
    // The pages of terms may be called like anything else: what a vocabulary calls them is not ours.
    let subjects = ["methods", "compare", "index.html"];
    for (path, _) in site.pages().into_iter().filter(|(path, _)| subjects.iter().any(|first| path.starts_with(first))) {
        let title = words(one(&site.page(path), "head > title"));
        if let Some(other) = seen.insert(title.clone(), path) {
            panic!("`{other}` and `{path}` have the same title: {title}");
        }
    }
    assert!(seen.len() > 100, "only {} pages", seen.len());
}

/// The types of schema.org that a page's JSON-LD has at its top.
fn types(path: &str, page: &Html) -> Vec<String> {
    let blocks = all(page, "script[type='application/ld+json']").into_iter();
    blocks
        .map(|block| {
            let text: String = block.text().collect();
            let json: Json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            assert_eq!(json["@context"], "https://schema.org", "{path}");
            let url = &json["url"];
            assert!(url.is_null() || url.as_str().is_some_and(|url| url.starts_with("https://")), "{path}: {url}");
            json["@type"].as_str().unwrap_or_else(|| panic!("{path}: no @type")).to_owned()
        })
        .collect()
}

#[test]
fn machines_are_told_what_a_page_is() {
    let site = shipped();
    let mut counts = [0; 3];
    for (path, _) in site.pages() {
        let (base, _) = site.without_language(path);
        let (index, expected): (usize, &[&str]) = match base.split('/').collect::<Vec<_>>().as_slice() {
            ["methods", _, "index.html"] => (0, &["DefinedTerm"]),
            ["compare", _, "index.html"] => (1, &["ItemList"]),
            _ => (2, &[]),
        };
        assert_eq!(types(path, &site.page(path)), expected, "{path}");
        counts[index] += 1;
    }
    assert!(counts.iter().all(|count| *count >= 4), "{counts:?}");
}

#[test]
fn a_methods_json_ld_has_its_sources_and_a_comparisons_its_methods_in_order() {
    let site = shipped();
    let block = |path: &str| -> Json {
        let page = site.page(path);
        let text: String = one(&page, "script[type='application/ld+json']").text().collect();
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let method = block("methods/generative-adversarial-network/index.html");
    assert_eq!(method["identifier"], "generative-adversarial-network");
    assert_eq!(method["subjectOf"][0]["@type"], "ScholarlyArticle");
    assert!(method["subjectOf"][0]["sameAs"].as_str().is_some_and(|url| url.starts_with("https://")), "{method}");
    let comparison = block(REFERENCE);
    let elements = comparison["itemListElement"].as_array().expect("a list has elements");
    let urls: Vec<&str> = elements.iter().filter_map(|element| element["url"].as_str()).collect();
    assert_eq!(urls, COLUMNS.map(|(id, _)| format!("https://example.org/methods/methods/{id}/")));
}
