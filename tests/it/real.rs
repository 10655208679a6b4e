//! Catalogues that people made for other purposes, with all their oddities. They are not part of the repository, so a
//! plain `cargo test` leaves these tests out. Whoever has some runs them:
//! `METHODICAL_CATALOGUES=<folder of catalogues> cargo test -- --ignored real::`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use methodical::catalog::check::{Drafts, check};
use methodical::compare::{Verdict, compare};
use methodical::diagnostic::{self, Severity};

use crate::built::{Built, program, tree};
use crate::import::assert_comes_back;
use crate::links::{assert_links, assert_paths};
use crate::site::Site;

/// Each folder with a `methods/` in the folder that the environment names: its name, and a copy of its records.
fn catalogues() -> Vec<(String, Site)> {
    let folder = env::var_os("METHODICAL_CATALOGUES").map(PathBuf::from);
    let folder = folder.expect("METHODICAL_CATALOGUES names a folder of catalogues");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut roots: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be listed").path()).collect();
    roots.retain(|root| root.join("methods").is_dir());
    roots.sort();
    assert!(!roots.is_empty(), "{} has no folder with `methods/` in it", folder.display());
    roots.iter().map(|root| (root.display().to_string(), copy(&root.join("methods")))).collect()
}

fn copy(methods: &Path) -> Site {
    tree(methods).into_iter().fold(Site::new(), |site, (path, bytes)| site.file(&format!("methods/{path}"), bytes))
}

/// How many records there are: files that are neither settings nor another language's values.
fn records(site: &Site) -> usize {
    let files = tree(&site.path("methods")).into_keys();
    let names = files.filter_map(|path| path.rsplit('/').next().map(str::to_owned));
    let stems = names.filter_map(|name| name.rsplit_once('.').map(|(stem, _)| stem.to_owned()));
    stems.filter(|stem| !stem.starts_with('_') && !stem.contains('.')).count()
}

#[test]
#[ignore = "wants catalogues that are not part of the repository: METHODICAL_CATALOGUES=<folder>"]
fn every_record_is_read_without_an_error_and_compares_lawfully() {
    for (name, site) in catalogues() {
        let (catalog, mut diagnostics) = site.load();
        let (checked, found) = check(catalog, Drafts::Include);
        diagnostics.extend(found);
        diagnostics.retain(|found| found.rule.severity() == Severity::Error);
        diagnostic::sort(&mut diagnostics);
        assert!(diagnostics.is_empty(), "{name}:\n{}", diagnostic::to_text(&diagnostics, site.root(), false));
        assert_eq!(checked.methods.len(), records(&site), "{name}");

        // Neighbours in the order of ids are as good as any: no row of a method with itself differs, and the verdict on
        // two is the same both ways round.
        for pair in checked.methods.windows(2) {
            let (a, b) = (&pair[0], &pair[1]);
            assert_eq!(compare(&[a, a]).count(Verdict::Differs), 0, "{name}: {}", a.id);
            let verdicts = |methods: &[&_]| compare(methods).rows.iter().map(|row| row.verdict).collect::<Vec<_>>();
            assert_eq!(verdicts(&[a, b]), verdicts(&[b, a]), "{name}: {} and {}", a.id, b.id);
        }
    }
}

#[test]
#[ignore = "wants catalogues that are not part of the repository: METHODICAL_CATALOGUES=<folder>"]
fn every_link_leads_somewhere_and_no_two_pages_have_one_path() {
    for (name, site) in catalogues() {
        assert_paths(&name, &site);
        assert_links(&name, &Built::of(&site));
    }
}

#[test]
#[ignore = "wants catalogues that are not part of the repository: METHODICAL_CATALOGUES=<folder>"]
fn tables_and_json_lines_bring_the_same_pages_back() {
    for (name, site) in catalogues() {
        assert_comes_back(&name, &site);
    }
}

#[test]
#[ignore = "wants catalogues that are not part of the repository: METHODICAL_CATALOGUES=<folder>"]
fn every_record_has_a_canonical_form() {
    for (name, site) in catalogues() {
        let run = |arguments: &[&str]| {
            let output = program(site.root()).args(arguments).output().expect("the program runs");
            assert!(output.status.success(), "{name}: {output:?}");
            String::from_utf8_lossy(&output.stdout).into_owned()
        };
        let before = run(&["export", "csv"]);
        run(&["fmt"]);
        assert!(before == run(&["export", "csv"]), "{name}: something was lost");
        assert!(run(&["fmt", "--check"]).ends_with(": 0 would change\n"), "{name}");
    }
}
