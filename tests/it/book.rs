//! The book in `docs/`: its pages are all there, its links lead somewhere, its reference says what the program does, and
//! its examples are built. `UPDATE_EXPECT=1 cargo test book` writes the reference and what commands say anew.

mod examples;
mod reference;

use std::collections::BTreeMap;
use std::env;
use std::fs;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::built::{project, tree};

/// The pages of the book, by their paths below `docs/`.
fn pages() -> BTreeMap<String, String> {
    let files = tree(&project().join("docs")).into_iter().filter(|(path, _)| path.ends_with(".md"));
    let text = |(path, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
        (path, text)
    };
    files.map(text).collect()
}

/// Holds a page against what it should be, or writes it anew.
fn assert_page(path: &str, expected: &str) {
    let file = project().join("docs").join(path);
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&file, expected).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    let written = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}"));
    let different = written.lines().zip(expected.lines()).position(|(one, other)| one != other);
    assert!(
        written == expected,
        "docs/{path} is not up to date, from line {}: run with UPDATE_EXPECT=1",
        different.map_or(written.lines().count().min(expected.lines().count()), |line| line) + 1
    );
}

/// The links and pictures of a page, and the ids of its headings as mdBook makes them.
fn links_and_ids(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut links, mut ids, mut heading) = (Vec::new(), Vec::new(), None::<String>);
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) if heading.is_some() => {
                heading.as_mut().expect("it is begun").push_str(&text)
            }
            Event::End(TagEnd::Heading(_)) => ids.extend(heading.take().map(|heading| id(&heading))),
            _ => {}
        }
    }
    (links, ids)
}

fn id(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    kept.chars()
        .filter_map(|c| match c {
            c if c.is_alphanumeric() || c == '_' || c == '-' => Some(c),
            c if c.is_whitespace() => Some('-'),
            _ => None,
        })
        .collect()
}

#[test]
fn the_book_is_one_of_mdbook() {
    let read = |path: &str| {
        fs::read_to_string(project().join("docs").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let settings = read("book.toml");
    for line in ["[book]", "title = \"Methodical\"", "src = \".\""] {
        assert!(settings.lines().any(|written| written == line), "book.toml has no line `{line}`");
    }
    let summary = read("SUMMARY.md");
    // What mdBook reads of a summary: titles of parts, chapters before and behind, and lists of links.
    for line in summary.lines().filter(|line| !line.is_empty()) {
        let link = line.trim_start_matches("- ");
        let is_link = link.starts_with('[') && link.ends_with(".md)") && link.contains("](");
        assert!(line.starts_with("# ") || is_link, "mdBook would not read `{line}`");
    }
    let (links, _) = links_and_ids(&summary);
    let pages = pages();
    let mut chapters: Vec<&str> = pages.keys().map(String::as_str).filter(|path| *path != "SUMMARY.md").collect();
    let mut listed: Vec<&str> = links.iter().map(String::as_str).collect();
    chapters.sort_unstable();
    listed.sort_unstable();
    assert_eq!(listed, chapters, "the summary names every page once");
    for (path, text) in pages.iter().filter(|(path, _)| *path != "SUMMARY.md") {
        assert!(text.starts_with("# "), "{path} begins with no title");
    }
}

#[test]
fn links_of_the_book_lead_somewhere() {
    let mut pages = pages();
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"] {
        pages.insert(format!("../{name}"), fs::read_to_string(project().join(name)).expect("it is there"));
    }
    let ids: BTreeMap<&String, Vec<String>> = pages.iter().map(|(path, text)| (path, links_and_ids(text).1)).collect();
    let mut seen = 0;
    for (page, text) in &pages {
        for link in links_and_ids(text).0.iter().filter(|link| !link.contains("://")) {
            let (path, anchor) =
                link.split_once('#').map_or((link.as_str(), None), |(path, anchor)| (path, Some(anchor)));
            let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
            let target = if path.is_empty() { page.clone() } else { joined(folder, path) };
            assert!(project().join("docs").join(&target).exists(), "{page} leads to `{link}`, which is not there");
            if let Some(anchor) = anchor {
                assert!(
                    ids.get(&target).is_some_and(|ids| ids.iter().any(|id| id == anchor)),
                    "{page}: `{link}` has no such heading"
                );
            }
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} links");
}

/// A path from a folder, both below `docs/`.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
