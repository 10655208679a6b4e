//! Pages as the standard wants them: every page of the shipped and of the small site passes the Nu HTML Checker, and no
//! text of a record ever becomes markup, whatever it says, in whatever field and language.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use methodical::value::Kind;
use scraper::Html;
use serde_json::Value as Json;

use methodical::site::addresses::Hosting;

use crate::built::{Built, assert_each, project, shipped, small};
use crate::site::Site;

/// Where the checker is. It is Java's, so a plain `cargo test` leaves out what asks it.
fn checker() -> PathBuf {
    let jar = project().join("tests/browser/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(jar.is_file(), "the HTML checker is not installed; `sh tests/run` installs it");
    jar
}

/// What the checker says against a site's pages, one sentence each, with the page.
fn complaints(jar: &PathBuf, site: &Built) -> BTreeSet<String> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (path, text) in site.pages() {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().expect("a page stands in a folder")).expect("a folder can be made");
        fs::write(&file, text).expect("a page can be written");
    }
    let output = Command::new("java")
        .args(["-Xss4m", "-jar"])
        .arg(jar)
        .args(["--stdout", "--exit-zero-always", "--errors-only", "--skip-non-html", "--format", "json"])
        .arg(folder.path())
        .output()
        .expect("there is a Java runtime; `sh tests/run` installs one");
    let report: Json = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    let messages = report["messages"].as_array().unwrap_or_else(|| panic!("no messages: {report}"));
    let complaints = messages.iter().map(|message| {
        let text = |key: &str| message[key].as_str().unwrap_or_default().to_owned();
        let page =
            text("url").rsplit_once(&*folder.path().to_string_lossy()).map_or(text("url"), |(_, page)| page.to_owned());
        format!("{page}:{}: {}: {}", message["lastLine"], text("message"), text("extract").trim())
    });
    complaints.collect()
}

fn assert_conforms(name: &str, site: &Built) {
    let complaints = complaints(&checker(), site);
    let shown = complaints.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(complaints.is_empty(), "{name}: {} complaints\n{shown}", complaints.len());
}

#[test]
#[ignore = "wants Java and the Nu HTML Checker, which `sh tests/run` installs"]
fn the_shipped_site_conforms() {
    assert_conforms("shipped", shipped());
}

#[test]
#[ignore = "wants Java and the Nu HTML Checker, which `sh tests/run` installs"]
fn the_small_site_conforms() {
    assert_conforms("small-site", small());
}

/// The checker itself is tried: a fault deep in the tree is found.
#[test]
#[ignore = "wants Java and the Nu HTML Checker, which `sh tests/run` installs"]
fn the_checker_finds_what_is_wrong() {
    let page = |body: &str| {
        format!("<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>{body}</body></html>")
    };
    let files = BTreeMap::from([
        ("index.html".to_owned(), page("<p>sound</p>").into_bytes()),
        ("a/b/index.html".to_owned(), page("<ul><p>a paragraph is no item</p></ul>").into_bytes()),
        ("a/style.css".to_owned(), b"not { css".to_vec()),
    ]);
    let checked = Site::new().faultless();
    let found = complaints(
        &checker(),
        &Built { checked, base_path: "/".to_owned(), base_url: None, hosting: Hosting::Server, files },
    );
    assert!(
        found.len() == 1 && found.iter().all(|said| said.starts_with("/a/b/index.html:1: Element “p” not allowed")),
        "{found:?}"
    );
}

#[test]
#[ignore = "wants Java and the Nu HTML Checker, which `sh tests/run` installs"]
fn hostile_records_make_pages_that_conform() {
    assert_conforms("hostile", &Built::of(&hostile()));
}

/// What somebody may write who wants a page to do something. None of it has a control character, which records may
/// not have, and none a line break, so that it fits every field.
const HOSTILE: [&str; 16] = [
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<img src=x onerror=alert(3)>",
    "\"><b onmouseover='alert(4)'>bold</b>",
    "' onfocus=alert(5) autofocus='",
    "[link](javascript:alert(6))",
    "![picture](https://evil.example/track.png)",
    "<javascript:alert(7)>",
    "[link](data:text/html,<script>alert(8)</script>)",
    "{{ 7*7 }} {% raw %} {# no #} {{ words.nothing }}",
    "--><!--><svg/onload=alert(9)>",
    "\u{202e}desrever\u{202c} \u{2066}isolated",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "]]><style>*{display:none}</style>",
    "$\\href{javascript:alert(10)}{x}$ $\\text{<script>}$ $</math><script>alert(11)</script>$",
    "# Heading <iframe src=\"https://evil.example\"></iframe>",
];

/// The same number of texts that do nothing, with the markup that records may have.
const HARMLESS: [&str; 16] = [
    "plain",
    "a *b*",
    "a **b**",
    "`code`",
    "[link](https://example.org/)",
    "$x^2$",
    "# Heading",
    "a & b",
    "1 < 2",
    "it's",
    "\"quoted\"",
    "![picture](https://example.org/a.png)",
    "$\\frobnicate$",
    "<b>",
    "two words",
    "https://example.org/",
];

/// An address that ends the attribute it stands in, if it can.
const HOSTILE_URL: &str = "https://example.org/?q=\"><b onclick=x>&r='";

/// A text as a YAML scalar.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON, and JSON is YAML")
}

/// One text in all languages, different in each.
fn in_all_languages(text: &str) -> String {
    format!("{{en: {}, uk: {}, ar: {}}}", quoted(text), quoted(&format!("{text} uk")), quoted(&format!("{text} ar")))
}

/// A catalogue in which every text is one of these: each record has another, in every field of every kind and in every
/// language, and the settings have them too.
fn saying(texts: &[&str; 16], url: &str) -> Site {
    let (first, second, third) = (in_all_languages(texts[3]), in_all_languages(texts[0]), in_all_languages(texts[2]));
    let mut settings =
        format!("title: {second}\ndescription: {first}\nbase_url: https://example.org/h/\nlanguages: [en, uk, ar]\n");
    settings += &format!("license: {{name: {}, url: {}}}\n", quoted(texts[2]), quoted(url));
    settings += &format!("attribution: {third}\nrepository: {}\nfields:\n", quoted(url));
    for kind in Kind::NAMES {
        let more = match kind {
            "choice" => format!(", options: {{one: {first}, two: {second}}}"),
            "number" => format!(", unit: {}", quoted(texts[3])),
            _ => String::new(),
        };
        settings +=
            &format!("  - {{key: a_{kind}, kind: {kind}, label: {first}, group: {second}, help: {third}{more}}}\n");
    }
    settings += &format!("comparisons:\n  - {{title: {first}, description: {second}, methods: [m0, m1, m2]}}\n");
    let url = quoted(url);
    texts.iter().enumerate().fold(Site::new().file("methods/_catalog.yaml", settings), |site, (number, text)| {
        let (one, all) = (quoted(text), in_all_languages(text));
        let next = (number + 1) % texts.len();
        let source = format!("{{citation: {one}, title: {one}, url: {url}, doi: \"10.1000/<b>\\\"onclick='x\"}}");
        let record = format!(
            "name: {all}\nfield: {all}\nfamily: {one}\nyear: {one}\noriginators: [{one}, {{name: {one}}}]\ntype: {all}\n\
             source: {source}\naliases: [{one}, {{uk: {one}}}]\nrelated: [m{next}]\nsummary: {all}\n\
             references: [{source}, {one}]\nversion: {one}\na_term: {all}\na_text: {all}\na_prose: {all}\na_year: {one}\n\
             a_people: {one}\na_source: {one}\na_names: [{one}, {{ar: {one}}}]\na_methods: [m{next}]\na_number: {number}\n\
             a_flag: true\na_choice: [one, two]\na_link: {url}\n"
        );
        site.file(&format!("methods/m{number}.yaml"), record)
    })
}

fn hostile() -> Site {
    saying(&HOSTILE, HOSTILE_URL)
}

/// What a page is made of: its elements, each with the names of its attributes. What is inside of a formula is made by
/// the converter, and is one thing here.
fn vocabulary(page: &Html) -> BTreeSet<String> {
    let elements = page.tree.values().filter_map(|node| node.as_element());
    let mut vocabulary = BTreeSet::new();
    for element in elements {
        if &*element.name.ns == "http://www.w3.org/1998/Math/MathML" {
            vocabulary.insert("<math>".to_owned());
            continue;
        }
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

#[test]
fn nothing_of_a_record_is_markup() {
    let site = Built::of(&hostile());
    let harmless = Built::of(&saying(&HARMLESS, "https://example.org/?a=b"));
    let known: BTreeSet<String> =
        harmless.pages().into_iter().flat_map(|(path, _)| vocabulary(&harmless.page(path))).collect();
    assert!(
        ["<math>", "<code class>", "<td data-method>", "<strong>"].iter().all(|name| known.contains(*name)),
        "{known:?}"
    );
    let pages = site.pages();
    assert!(pages.len() > 150, "only {} pages", pages.len());
    assert_each(&pages, |(path, text)| {
        let page = Html::parse_document(text);
        let (active, vocabulary) = (active(&page), vocabulary(&page));
        assert!(active.is_empty(), "{path}: {active:?}");
        let foreign: Vec<_> = vocabulary.difference(&known).collect();
        assert!(foreign.is_empty(), "{path} has what no page of harmless records has: {foreign:?}");
        assert!(page.errors.is_empty(), "{path}: {:?}", page.errors);
        assert!(!text.contains("49 {"), "{path}: a template was run");
    });
    // What is not markup is still there to be read.
    for (path, said) in [
        ("uk/methods/m0/index.html", "<script>alert(1)</script> uk"),
        ("methods/m9/index.html", "{{ 7*7 }} {% raw %}"),
        ("ar/methods/m2/index.html", "<img src=x onerror=alert(3)> ar"),
    ] {
        let read: String = site.page(path).root_element().text().collect();
        assert!(read.contains(said), "{path}: {read}");
    }
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
    let expected = ["<a href>", "<a>", "<body>", "<head>", "<html>", "<math>", "<p>", "<title>"];
    assert_eq!(vocabulary(&sound).into_iter().collect::<Vec<_>>(), expected);
}

/// An override that nothing ends would turn the rest of its paragraph around. Elements are isolated from each other, so
/// each text of a record must stand in one of its own.
#[test]
fn bidi_controls_do_not_reach_beyond_their_own_element() {
    let site = Built::of(&hostile());
    let page = site.page("index.html");
    let texts = page.tree.nodes().filter(|node| node.value().as_text().is_some_and(|text| text.contains('\u{202e}')));
    let holders: Vec<&str> =
        texts.filter_map(|node| node.parent()?.value().as_element().map(|element| element.name())).collect();
    assert!(!holders.is_empty(), "the method with an override is in the library");
    assert!(holders.iter().all(|name| matches!(*name, "a" | "span" | "bdi" | "li" | "h3" | "script")), "{holders:?}");
}
