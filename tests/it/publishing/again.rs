//! Builds of what was built already: the same records leave the site as it is, and anything else makes a new one.

use std::fs;
use std::time::{Duration, SystemTime};

use super::{assert_same, build, built, names, stderr, two_methods};
use crate::built::tree;
use crate::site::Site;

const NOTHING: &str = "nothing had changed: ";

fn said(output: &std::process::Output) -> (bool, String) {
    assert!(output.status.success(), "{}", stderr(output));
    (String::from_utf8_lossy(&output.stdout).starts_with(NOTHING), stderr(output))
}

/// Two methods, one of which is warned of, with files of a theme.
fn site() -> Site {
    two_methods()
        .file("methods/c.yaml", "name: C\nrelated: [a]\n")
        .file("methods/d.yaml", "name: D\nsummary: A draft.\nstatus: draft\n")
        .file("static/own.css", "a { color: red }\n")
        .file("static/root/CNAME", "example.org\n")
        .file("templates/404.html", "{% extends \"default/404.html\" %}\n")
        .file("templates/locales/en.ftl", "nav-library = Shelf\n")
}

#[test]
fn the_same_is_not_built_again_and_says_the_same() {
    let site = site();
    let (was_there, warnings) = said(&build(&site, &[]));
    assert!(!was_there && warnings.contains("warning[missing-summary]"), "{warnings}");
    let files = tree(&site.path("public"));
    let times = || -> Vec<SystemTime> {
        let time = |path: &String| fs::metadata(site.path("public").join(path)).and_then(|file| file.modified());
        files.keys().map(|path| time(path).expect("a file has a time")).collect()
    };
    let before = times();
    let beside = names(site.root());
    assert_eq!(said(&build(&site, &[])), (true, warnings.clone()));
    assert_eq!(times(), before);
    assert_eq!(names(site.root()), beside);
    assert_same("the second build", &files, &tree(&site.path("public")));
    // What somebody put there is in nobody's way.
    fs::write(site.path("public/CNAME.mine"), "mine").expect("a file can be written");
    assert_eq!(said(&build(&site, &[])), (true, warnings));
    // Warnings that fail a build fail it again.
    assert_eq!(build(&site, &["--strict"]).status.code(), Some(1));
}

/// What is done to a site between two builds, and what the second build is told.
type Change = (&'static str, fn(&Site), &'static [&'static str]);

fn write(site: &Site, path: &str, text: &str) {
    fs::write(site.path(path), text).expect("a file can be written");
}

const CHANGES: [Change; 17] = [
    ("a record", |site| write(site, "methods/c.yaml", "name: See\nrelated: [a]\n"), &[]),
    ("a record, as long and as old as it was", as_long_and_as_old, &[]),
    ("a new record", |site| write(site, "methods/e.yaml", "name: E\nsummary: New.\n"), &[]),
    ("a record less", |site| fs::remove_file(site.path("methods/c.yaml")).expect("it is there"), &[]),
    ("a name", |site| fs::rename(site.path("methods/c.yaml"), site.path("methods/z.yaml")).expect("it is there"), &[]),
    ("a style", |site| write(site, "static/own.css", "a { color: tan }\n"), &[]),
    ("a file at the root", |site| write(site, "static/root/CNAME", "example.com\n"), &[]),
    ("a new folder", |site| fs::create_dir(site.path("static/new")).expect("it can be made"), &[]),
    ("a template", |site| write(site, "templates/404.html", "<p>Gone</p>\n"), &[]),
    ("words", |site| write(site, "templates/locales/en.ftl", "nav-library = Books\n"), &[]),
    ("the base address", |_| {}, &["--base-url", "https://example.net/"]),
    ("drafts", |_| {}, &["--drafts"]),
    ("the way it is opened", |_| {}, &["--offline"]),
    ("a page that was edited", |site| write(site, "public/index.html", "mine"), &[]),
    ("a page, as long and as old as it was", a_page_as_long_and_as_old, &[]),
    ("a page that is gone", |site| fs::remove_file(site.path("public/index.html")).expect("it is there"), &[]),
    ("a marker without its line", without_its_line, &[]),
];

/// What sizes and times of writing don't tell.
fn as_long_and_as_old(site: &Site) {
    overwrite(site, "methods/c.yaml", "name: X\nrelated: [a]\n");
}

fn a_page_as_long_and_as_old(site: &Site) {
    let page = fs::read_to_string(site.path("public/index.html")).expect("a page");
    overwrite(site, "public/index.html", &page.replace("Two", "Too"));
}

fn overwrite(site: &Site, path: &str, text: &str) {
    let time = fs::metadata(site.path(path)).and_then(|file| file.modified()).expect("a file has a time");
    write(site, path, text);
    let file = fs::File::options().write(true).open(site.path(path)).expect("it is there");
    file.set_modified(time - Duration::from_secs(5)).expect("a time can be set");
}

fn without_its_line(site: &Site) {
    let marker = fs::read_to_string(site.path("public/.methodical")).expect("a marker");
    let lines: Vec<&str> = marker.lines().filter(|line| !line.starts_with("made ")).collect();
    assert!(lines.len() + 1 == marker.lines().count(), "{marker}");
    write(site, "public/.methodical", &format!("{}\n", lines.join("\n")));
}

#[test]
fn whatever_changes_is_built_as_if_for_the_first_time() {
    for (what, change, args) in CHANGES {
        let site = site();
        built(&site, &[]);
        change(&site);
        assert!(!said(&build(&site, args)).0, "{what}");
        let again = tree(&site.path("public"));
        let cold = built(&site, &[args, &["--out", "cold"]].concat());
        assert_same(what, &tree(&site.path("cold")), &again);
        assert!(!cold.is_empty());
        assert!(said(&build(&site, args)).0, "{what}: then nothing has changed");
    }
}

#[test]
fn after_an_interruption_the_site_is_looked_through_anew() {
    let site = site();
    built(&site, &[]);
    fs::create_dir(site.path(".public.staging")).expect("it can be made");
    assert!(!said(&build(&site, &[])).0, "what a killed build left is mended first");
    assert!(said(&build(&site, &[])).0);
}
