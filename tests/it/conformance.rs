//! Pages as the standard wants them: every page of the shipped and of the small site passes the Nu HTML Checker, and so
//! do pages of hostile records.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use methodical::site::addresses::Hosting;
use serde_json::Value as Json;

use crate::built::{Built, project, shipped, small};
use crate::hostile_catalogue::Catalogue;
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
    // Addresses are left as they are written, and noncharacters too; in neither is anything that HTML would read.
    let hostile = Catalogue::hostile(0, 40).without(&['\u{FDD0}', '\u{FDD1}']).with_end("?q=\"><b onclick=x>&r='");
    assert_conforms("hostile", &Built::of(&hostile.site()));
}

/// An override that nothing ends would turn the rest of its paragraph around. Elements are isolated from each other, so
/// each text of a record must stand in one of its own.
#[test]
fn bidi_controls_do_not_reach_beyond_their_own_element() {
    let site = Built::of(&Catalogue::hostile(0, 120).site());
    let page = site.page("index.html");
    let texts = page.tree.nodes().filter(|node| node.value().as_text().is_some_and(|text| text.contains('\u{202e}')));
    let holders: Vec<&str> =
        texts.filter_map(|node| node.parent()?.value().as_element().map(|element| element.name())).collect();
    assert!(!holders.is_empty(), "the method with an override is in the library");
    assert!(holders.iter().all(|name| matches!(*name, "a" | "span" | "bdi" | "li" | "h3" | "script")), "{holders:?}");
}
