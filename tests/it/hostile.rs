//! Hostile records: no text of a record or of the settings becomes markup, whatever it says, in whatever field.
//!
//! A site that is made of hostile texts (`hostile_catalogue`) is read by a parser that isn't ours, and may have no
//! element and no attribute that the site of the same catalogue with harmless texts doesn't have. A short run takes the
//! first few texts; `sh tests/trials/hostile.sh` takes as many as are wished.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use methodical::diagnostic::Rule;
use methodical::value::prose;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use scraper::Html;
use serde_json::Value as Json;

use crate::built::{Built, all, assert_each, project, small_site};
use crate::hostile_catalogue::{Catalogue, GRAMMAR};
use crate::site::Site;

/// How many hostile texts are tried.
fn wished() -> usize {
    std::env::var("METHODICAL_HOSTILE").ok().and_then(|count| count.parse().ok()).unwrap_or(SHORT)
}

/// The short run.
const SHORT: usize = 240;

/// No site has more records than this, so that its pages fit into memory.
const BATCH: usize = 200;

/// What a page is made of: its elements, each with the names of its attributes.
fn vocabulary(page: &Html) -> BTreeSet<String> {
    let elements = page.tree.values().filter_map(|node| node.as_element());
    let mut vocabulary = BTreeSet::new();
    for element in elements {
        let name = element.name();
        vocabulary.insert(format!("<{name}>"));
        vocabulary.extend(element.attrs().map(|(attribute, _)| format!("<{name} {attribute}>")));
    }
    vocabulary
}

/// Everything on a page that would do something, or that shows what is somewhere else.
fn active(page: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    for element in page.tree.values().filter_map(|node| node.as_element()) {
        let name = element.name();
        if matches!(name, "iframe" | "style" | "img" | "object" | "embed" | "base" | "applet" | "video" | "audio") {
            faults.push(format!("an element <{name}>"));
        }
        // Data that no browser runs, or a script of the theme's.
        let (kind, src) = (element.attr("type"), element.attr("src"));
        let is_data = matches!(kind, Some("application/ld+json" | "application/json")) && src.is_none();
        if name == "script"
            && !is_data
            && !src.is_some_and(|src| src.trim_start_matches("/h/").trim_start_matches("../").starts_with("static/"))
        {
            faults.push(format!("a script: {element:?}"));
        }
        for (attribute, value) in element.attrs() {
            if attribute.starts_with("on") || matches!(attribute, "style" | "srcdoc" | "autofocus" | "formaction") {
                faults.push(format!("an attribute {attribute}={value:?} of <{name}>"));
            }
            let address = value.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).to_ascii_lowercase();
            let is_address = matches!(attribute, "href" | "src" | "action" | "xlink:href" | "data");
            // Links within the site are relative; the page for what is not there knows the site's path.
            let is_relative =
                !address.starts_with('/') && !address.split('/').next().is_some_and(|part| part.contains(':'));
            let is_known = ["https://", "http://", "mailto:", "/h/"].iter().any(|start| address.starts_with(start));
            if is_address && !is_relative && !is_known {
                faults.push(format!("an address {attribute}={value:?} of <{name}>"));
            }
        }
    }
    faults
}

/// The HTML in the files that scripts put into pages: columns of methods, and what tables are made of.
fn fragments(path: &str, bytes: &[u8]) -> Vec<String> {
    let json: Json = serde_json::from_slice(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut found = Vec::new();
    collect(&json, "", &mut found);
    found
}

fn collect(json: &Json, key: &str, found: &mut Vec<String>) {
    const HTML: [&str; 11] =
        ["phrase", "head", "sentence", "record", "h", "c", "label", "heads", "group", "table", "letter"];
    match json {
        Json::String(html) if HTML.contains(&key) => found.push(html.replace("<distance>", "")),
        // The pieces of a text, every second one a word, which is alone or with its key.
        Json::Array(pieces) if key == "h" && pieces.len() == 1 && pieces[0].is_array() => {
            let word = |piece: &Json| piece.as_str().or(piece[0].as_str()).unwrap_or_default().to_owned();
            found.push(pieces[0].as_array().into_iter().flatten().map(word).collect());
        }
        // What a group is known by is a text; its heading is behind.
        Json::Array(values) if key == "group" => collect(&values[1], key, found),
        Json::Array(values) => values.iter().for_each(|value| collect(value, key, found)),
        Json::Object(entries) => {
            let heads = key == "heads";
            entries.iter().for_each(|(own, value)| collect(value, if heads { key } else { own }, found));
        }
        _ => {}
    }
}

/// Every page and every piece of HTML of a site, as a browser reads it, with its path.
fn read(site: &Built) -> Vec<(String, Html)> {
    let pages = site.pages().into_iter().map(|(path, text)| (path.to_owned(), Html::parse_document(text)));
    let files = site.files.iter().filter(|(path, _)| path.ends_with("column.json") || path.ends_with("composer.json"));
    let fragments = files.flat_map(|(path, bytes)| {
        fragments(path, bytes).into_iter().map(move |html| (path.clone(), Html::parse_fragment(&html)))
    });
    pages.chain(fragments).collect()
}

/// What pages with harmless texts are made of.
static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let site = Built::of(&Catalogue::harmless().site());
    read(&site).iter().flat_map(|(_, page)| vocabulary(page)).collect()
});

#[test]
fn nothing_of_a_record_is_markup() {
    for name in ["<mo lspace>", "<mtext>", "<code class>", "<td data-method>", "<strong>", "<mark>", "<table tabindex>"]
    {
        assert!(KNOWN.contains(name), "{name}: {:?}", *KNOWN);
    }
    let wished = wished();
    for from in (0..wished).step_by(BATCH) {
        let count = BATCH.min(wished - from).max(2);
        let site = Built::of(&Catalogue::hostile(from, count).site());
        let pages = read(&site);
        assert!(pages.len() > 20 * count, "only {} pages and pieces", pages.len());
        assert_each(&site.pages(), |(path, text)| {
            let page = Html::parse_document(text);
            assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
            assert!(!text.contains("49{"), "{path}: a template was run");
        });
        for (path, page) in &pages {
            let (active, vocabulary) = (active(page), vocabulary(page));
            assert!(active.is_empty(), "{path}: {active:?}");
            let foreign: Vec<_> = vocabulary.difference(&KNOWN).collect();
            assert!(foreign.is_empty(), "{path} has what no page of harmless records has: {foreign:?}");
        }
    }
}

/// Words of a locale are texts too: an `&` in one of them is none that HTML reads.
#[test]
fn words_of_the_interface_are_no_markup() {
    let english = fs::read_to_string(project().join("templates/locales/en.ftl")).expect("there are English words");
    // Every line that ends with words.
    let hostile = english.lines().map(|line| match line.trim_end().chars().last() {
        None | Some('{' | '}' | '>' | '=') => format!("{line}\n"),
        Some(_) if line.starts_with('#') => format!("{line}\n"),
        Some(_) => format!("{line}&lt;<svg/onload=alert(1)>\n"),
    });
    let hostile: String = hostile.collect();
    assert!(hostile.matches("onload").count() > 100, "{hostile}");
    let plain = Built::of(&small_site());
    let known: BTreeSet<String> = read(&plain).iter().flat_map(|(_, page)| vocabulary(page)).collect();
    let site = Built::of(&small_site().file("templates/locales/en.ftl", hostile));
    for (path, page) in read(&site).iter().filter(|(path, _)| site.without_language(path).1 == 0) {
        let foreign: Vec<_> = vocabulary(page).difference(&known).cloned().collect();
        assert!(foreign.is_empty(), "{path}: {foreign:?}");
        assert!(page.errors.is_empty() || !path.ends_with(".html"), "{path}: {:?}", page.errors);
    }
}

/// A text as prose, and as a browser reads it.
fn as_prose(text: &str) -> (String, Html) {
    let html = prose::to_html(text, "p-", |id| (id == "m1").then(|| "/h/methods/m1/".to_owned()));
    let page = Html::parse_fragment(&html);
    (html, page)
}

/// What harmless prose is made of.
static KNOWN_IN_PROSE: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| GRAMMAR.harmless().iter().flat_map(|text| vocabulary(&as_prose(text).1)).collect());

/// What is wrong with a text as prose: it has become markup, or a formula that is shown as its source was not found.
fn faults_of_prose(text: &str) -> Vec<String> {
    let (html, page) = as_prose(text);
    let mut faults = active(&page);
    faults.extend(vocabulary(&page).difference(&KNOWN_IN_PROSE).cloned());
    faults.extend(page.errors.iter().map(ToString::to_string));
    let found = prose::findings(text, |id| id == "m1").iter().any(|found| found.rule == Rule::UnreadableMath);
    if found != html.contains("<code class=\"tex\">") {
        faults.push(format!("a formula that can't be read: {found}"));
    }
    faults
}

#[test]
fn no_text_of_the_grammar_is_markup_as_prose() {
    // Numbers in no order, so that the first of them have all pieces.
    let numbers: Vec<usize> = (0..wished().max(4_000)).collect();
    assert_each(&numbers, |number| {
        let text = GRAMMAR.text(*number);
        let faults = faults_of_prose(&text);
        assert!(faults.is_empty(), "{text:?}: {faults:?}: {}", as_prose(&text).0);
    });
}

/// Commands of TeX that take one argument.
const COMMANDS: [&str; 24] = [
    "operatorname",
    "operatorname*",
    "operatornamewithlimits",
    "text",
    "textit",
    "textbf",
    "texttt",
    "textsf",
    "textrm",
    "textsc",
    "emph",
    "mathrm",
    "mathbf",
    "mathbb",
    "mathop",
    "mathrel",
    "hat",
    "widehat",
    "sqrt",
    "boxed",
    "cancel",
    "phantom",
    "tag",
    "not",
];

/// TeX around everything that HTML reads.
fn tex() -> impl Strategy<Value = String> {
    const SIGNS: &[&str] = &[
        "<", ">", "&", "\"", "'", "/", "=", "`", "\\lt ", "\\gt ", "\\&", "\\#", "\\%", "a", "b", "1", " ", ",", ";",
        "svg", "onload", "</math>", "<mi>", "</mo>", "<!--", "&lt;", "&#60;", "^", "_", "~", "\\\\", "\\alpha ",
        "\u{FDD0}", "\u{338}", "é",
    ];
    let leaf = proptest::collection::vec(select(SIGNS), 0..6).prop_map(|signs| signs.concat());
    leaf.prop_recursive(4, 40, 4, |inner| {
        prop_oneof![
            (select(&COMMANDS[..]), inner.clone()).prop_map(|(command, tex)| format!("\\{command}{{{tex}}}")),
            (select(&COMMANDS[..]), inner.clone()).prop_map(|(command, tex)| format!("\\{command} {tex}")),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("\\frac{{{one}}}{{{other}}}")),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("{{{one}}}_{{{other}}}")),
            (select(&["align", "cases", "matrix", "gather"][..]), inner.clone())
                .prop_map(|(name, tex)| format!("\\begin{{{name}}}{tex}\\end{{{name}}}")),
            proptest::collection::vec(inner, 2..4).prop_map(|parts| parts.concat()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: u32::try_from(wished()).unwrap_or(u32::MAX).max(2_000),
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(11),
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_of_a_formula_is_markup(tex in tex(), dollars in select(&["$", "$$"][..])) {
        let text = format!("{dollars}x{tex}x{dollars}");
        let faults = faults_of_prose(&text);
        prop_assert!(faults.is_empty(), "{faults:?}: {}", as_prose(&text).0);
    }

    #[test]
    fn a_name_of_an_operator_is_shown_as_it_is_written(name in "[a-z<>/=:!]{1,12}") {
        for command in ["\\operatorname", "\\operatorname*", "\\operatornamewithlimits", "\\operatorname{\\text"] {
            let end = if command.ends_with("text") { "}}" } else { "}" };
            let (html, page) = as_prose(&format!("${command}{{{name}{end}$"));
            let operators: Vec<String> = all(&page, "mo").into_iter().map(|mo| mo.text().collect()).collect();
            prop_assert_eq!(&operators, std::slice::from_ref(&name), "{}", html);
        }
    }
}

#[test]
fn a_formula_that_is_shown_as_its_source_is_found_with_its_place() {
    for (summary, column, reason) in [
        ("a $\\operatorname{a<b}$", None, ""),
        ("a $\\operatorname{<svg/onload=alert(1)>}$", None, ""),
        ("a $\\frobnicate{<b>}$", Some(13), "this TeX can't be read: Unknown command \"\\frobnicate\"."),
        ("a $$\\frobnicate$$", Some(14), "this TeX can't be read: Unknown command \"\\frobnicate\"."),
        ("a $\u{FDD0}$", Some(13), "this TeX can't be read: it has a code point that is no character."),
    ] {
        let record = format!("name: {{en: A, ar: B}}\nsummary: {summary}\n");
        let (_, found) = Site::new().file("methods/x.yaml", record).checked();
        let found: Vec<_> = found.iter().filter(|found| found.rule == Rule::UnreadableMath).collect();
        let places: Vec<_> = found.iter().map(|found| (found.place.line, found.place.column)).collect();
        assert_eq!(places, column.map(|column| (2, column)).into_iter().collect::<Vec<_>>(), "{summary}");
        assert!(found.iter().all(|found| found.message == reason), "{found:?}");
    }
    // In another language's file too; a control character has to be written as an escape, so the value is the place.
    let site = Site::new()
        .file("methods/_catalog.yaml", "languages: [en, ar]\n")
        .file("methods/x.yaml", "name: X\nsummary: a\n")
        .file("methods/x.ar.yaml", "summary: \"a $\\\\text{\\x01}$\"\n");
    let (_, found) = site.checked();
    let found: Vec<_> = found.iter().filter(|found| found.rule == Rule::UnreadableMath).collect();
    let [only] = found[..] else { panic!("{found:?}") };
    assert_eq!((&*only.place.file, only.place.line, only.place.column), ("methods/x.ar.yaml", 1, 10));
    assert_eq!(only.message, "this TeX can't be read: it has a control character.");
}

#[test]
fn what_would_do_something_is_seen() {
    for (markup, said) in [
        ("<script>alert(1)</script>", "a script"),
        ("<script src=\"https://evil.example/x.js\"></script>", "a script"),
        ("<script type=\"application/json\" src=\"x\"></script>", "a script"),
        ("<p onclick=\"x\">y</p>", "an attribute onclick"),
        ("<p style=\"color: red\">y</p>", "an attribute style"),
        ("<a href=\" javascript:x\">y</a>", "an address href"),
        ("<a href=\"data:text/html,x\">y</a>", "an address href"),
        ("<a href=\"/elsewhere/\">y</a>", "an address href"),
        ("<iframe></iframe>", "an element <iframe>"),
        ("<img src=\"https://evil.example/track.png\">", "an element <img>"),
    ] {
        let page = Html::parse_document(&format!("<!DOCTYPE html><title>t</title><body>{markup}"));
        let found = active(&page);
        assert!(found.iter().any(|found| found.starts_with(said)), "{markup}: {found:?}");
    }
    let sound =
        Html::parse_document("<!DOCTYPE html><title>t</title><p><a href=\"/h/\">x</a><math><mi x=y>y</mi></math>");
    assert!(active(&sound).is_empty());
    let expected = ["<a href>", "<a>", "<body>", "<head>", "<html>", "<math>", "<mi x>", "<mi>", "<p>", "<title>"];
    assert_eq!(vocabulary(&sound).into_iter().collect::<Vec<_>>(), expected);
    // A piece of HTML is found in whatever form it is stored.
    let column = br#"{"name": "<b>", "phrase": "<i>", "cells": [{"k": ["<b>"], "h": [["<p>", "a", " ", ["B", "b"]]]}, {"h": ["<u>"]}]}"#;
    assert_eq!(fragments("column.json", column), ["<p>a B", "<u>", "<i>"]);
    let composer = br#"{"fields": [{"heads": {"same": "<i><distance>"}, "group": ["<b>", "<u>"], "text": "<b>"}], "table": "<table>"}"#;
    assert_eq!(fragments("composer.json", composer), ["<u>", "<i>", "<table>"]);
}

#[test]
fn each_text_of_the_grammar_comes_once() {
    let texts: BTreeSet<String> = (0..GRAMMAR.count()).map(|number| GRAMMAR.text(number)).collect();
    // A way out and a payload may make what another pair makes, and no more.
    assert!(texts.len() * 100 > GRAMMAR.count() * 95, "{} of {}", texts.len(), GRAMMAR.count());
}
