//! What became of a catalogue: judged by the comparison, from folders and from revisions of Git alike.

use std::process::Command;

use crate::built::{generated_site, program, shipped_site};
use crate::site::Site;

fn said(site: &Site, arguments: &[&str]) -> String {
    let output = program(site.root()).arg("changes").args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A record before and after, and what is said of it.
#[test]
fn changes_are_those_that_a_comparison_would_show() {
    const NOTHING: &str = "nothing that a comparison would show\n";
    for (old, new, expected) in [
        ("year: 2014", "year: 2014 (coined)", NOTHING),
        ("year: 2014", "year: 2015", "year: 2014 → 2015\n"),
        ("year: 2014", "year: unknown", "year: 2014 → unknown\n"),
        ("year: unknown", "status: published", NOTHING),
        ("originators: [Leo Breiman]", "originators: [\"Breiman, L.\"]", NOTHING),
        (
            "originators: [\"Breiman, L.\", Jane Goodall]",
            "originators: [Jane Goodall, Ada Lovelace]",
            "originators: + Ada Lovelace − Breiman, L.\n",
        ),
        ("source: {doi: 10.1000/1}", "source: {url: \"https://doi.org/10.1000/1\"}", NOTHING),
        ("source: {doi: 10.1000/1}", "source: {doi: 10.1000/2}", "source: + doi:10.1000/2 − doi:10.1000/1\n"),
        ("aliases: [GAN]", "aliases: [gan]", NOTHING),
        ("aliases: [GAN]", "aliases: none", "aliases: GAN → none\n"),
        ("related: [b]", "related: [b, c]", "related: + C\n"),
        ("related: [b, gone]", "related: [b]", "related: − Gone\n"),
        ("size: 1500", "size: 1.5 B", NOTHING),
        ("size: 1500", "size: 2 B", "size: 1,500 M → 2,000 M (2 B)\n"),
        ("data: images", "data: [images, text]", "data: + text\n"),
        ("field: F", "field: f", NOTHING),
        ("field: F", "field: G", "field: F → G\n"),
        ("references: [{doi: 10.1000/1}]", "references: [{url: \"https://doi.org/10.1000/1\"}]", NOTHING),
        ("references: [{doi: 10.1000/1}]", "status: published", "references: doi:10.1000/1 → not recorded\n"),
        ("type: a  Test", "type: A test", NOTHING),
        ("summary: It *grows*.", "summary: it grows", NOTHING),
        ("summary: It grows.", "summary: It shrinks.", "summary: reworded\n"),
        ("version: 1\nupdated: 2026-01-01", "version: 2\nupdated: 2026-02-01", NOTHING),
        ("name: A", "name: a", NOTHING),
        ("name: A", "name: Alpha", "name: A → Alpha\n"),
    ] {
        let settings = "fields:\n  - {key: size, kind: number, unit: M, units: {B: 1000}}\n  - {key: data, kind: choice, options: [images, text]}\n";
        let whole =
            |text: &str| if text.starts_with("name:") { format!("{text}\n") } else { format!("name: A\n{text}\n") };
        let mut site = Site::new().file("old/methods/gone.yaml", "name: Gone\n");
        for (folder, text) in [("old/", old), ("", new)] {
            site = site
                .file(&format!("{folder}methods/_catalog.yaml"), settings)
                .file(&format!("{folder}methods/a.yaml"), whole(text))
                .file(&format!("{folder}methods/b.yaml"), "name: B\n")
                .file(&format!("{folder}methods/c.yaml"), "name: C\n");
        }
        let site = if old.contains("gone") { site } else { site.file("methods/gone.yaml", "name: Gone\n") };
        let said = said(&site, &["old"]);
        match expected {
            NOTHING => assert_eq!(said, NOTHING, "{old} / {new}"),
            line => assert!(
                said.ends_with(&format!("    {line}")) || said.contains(&format!("    {line}\n")),
                "{old} / {new}\n{said}"
            ),
        }
    }
}

/// A term that is in no vocabulary any more is shown as it was, and a row of another kind is no change of values.
#[test]
fn settings_may_change_too() {
    let site = Site::new()
        .file("old/methods/_catalog.yaml", "fields: [{key: size, kind: text}]\n")
        .file("old/methods/a.yaml", "name: A\nfamily: Woods\nsize: big\n")
        .file(
            "methods/_catalog.yaml",
            "fields: [{key: size, kind: number}]\nterms: {family: {trees: Trees}}\nlanguages: [en, uk]\n",
        )
        .file("methods/a.yaml", "name: A\nfamily: trees\nsize: 3\n");
    let said = said(&site, &["old"]);
    for part in ["family: Woods → Trees", "size: big → not recorded", "size: not recorded → 3", "languages added: uk"]
    {
        assert!(said.contains(part), "{part}:\n{said}");
    }
}

#[test]
fn comparisons_come_and_go() {
    let mut site = Site::new();
    for (folder, related) in [("old/", "[b, c]"), ("", "[b, d]")] {
        site = site
            .file(&format!("{folder}methods/a.yaml"), format!("name: A\nfamily: F\nrelated: {related}\n"))
            .file(&format!("{folder}methods/b.yaml"), format!("name: B\nfamily: {}F\n", folder.trim_end_matches('/')))
            .file(&format!("{folder}methods/c.yaml"), "name: C\n")
            .file(&format!("{folder}methods/d.yaml"), "name: D\n");
    }
    let said = said(&site, &["old"]);
    let expected = "
comparisons
  1 page new: a, d
  1 page gone: a, c
  family: now the same on 1 page (was: differs): a, b
";
    assert!(said.contains(expected), "{said}");
}

#[test]
fn a_catalogue_is_what_it_is() {
    for site in [shipped_site(), generated_site(60)] {
        assert_eq!(said(&site, &["."]), "nothing that a comparison would show\n");
    }
}

/// Revisions are read from Git; the repository and the working tree stay as they are.
#[test]
fn revisions_are_those_of_git() {
    let site = Site::new()
        .file("site/methods/deep/жук.txt", "no record")
        .file("site/methods/deep/a.yaml", "name: A\nyear: 2001\n")
        .file("site/methods/b.yaml", "name: B\n");
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .current_dir(site.root())
            .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .output();
        output.is_ok_and(|output| output.status.success())
    };
    if !git(&["init", "--quiet"]) {
        eprintln!("there is no git");
        return;
    }
    assert!(git(&["add", "."]) && git(&["commit", "--quiet", "-m", "one"]) && git(&["tag", "v1"]));
    let site = site.file("site/methods/deep/a.yaml", "name: A\nyear: 2002\n").file("site/methods/c.yaml", "name: C\n");
    let expected =
        "methods: 1 added, 0 removed, 1 changed\n\nadded\n  C (c)\n\nchanged\n  A (a)\n    year: 2001 → 2002\n";
    assert_eq!(said(&site, &["v1", "--root", "site"]), expected);
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(site.root()).args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]);
        let output = command.args(["-c", "commit.gpgsign=false"]).args(arguments).output().expect("git runs");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "two"]);
    assert_eq!(said(&site, &["HEAD~1", "HEAD", "--root", "site"]), expected);
    assert_eq!(said(&site, &["HEAD", "--root", "site"]), "nothing that a comparison would show\n");
    assert_eq!(git(&["status", "--porcelain"]), "");
    for (wrong, why) in
        [("no-such", "is neither a folder"), ("--output=x", "unexpected argument"), ("HEAD:site", "is neither")]
    {
        let output =
            program(site.root()).args(["changes", wrong, "--root", "site"]).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains(why), "{wrong}: {said}");
    }
    let output = program(site.root()).args(["changes", "HEAD"]).output().expect("the program runs");
    assert!(!output.status.success(), "{output:?}");
}
