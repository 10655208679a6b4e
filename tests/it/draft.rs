//! The record that `methodical new` begins: it has every key of its catalogue, is no error as it is, can be filled in by
//! taking marks away, says what a bibliography knows, and never lies over another one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use methodical::catalog::Checked;
use methodical::edit::keys::order;
use methodical::value::Slot;

use crate::built::{program, shipped_site, small_site, tree};
use crate::site::Site;

fn said(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = program(folder).args(arguments).output().expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}

/// A catalogue with a row of each kind.
fn every_kind() -> Site {
    let settings = "\
title: All
languages: [en, uk]
fields:
  - {key: cost, kind: number, unit: MB, units: {GB: 1000}, label: {en: Memory, uk: Пам'ять}, help: \"What it takes. All of it\"}
  - {key: speed, kind: choice, options: [fast, slow]}
  - {key: free, kind: flag, help: \"Line\\nfree: true\"}
  - {key: home, kind: link}
  - {key: school, kind: term}
  - {key: notes, kind: prose}
terms:
  family: {trees: {en: Trees, uk: Дерева}}
hide: [type]
";
    Site::new()
        .file("methods/_catalog.yaml", settings)
        .file("methods/one.yaml", "name: One\nfield: Statistics\nfamily: trees\nschool: Old\nsummary: It is there.\n")
}

/// What a new record says when every remark that is a key is made one, each with a value of its kind.
fn filled_in(text: &str, checked: &Checked) -> String {
    let value = |key: &str| {
        let field = checked.fields().iter().find(|field| field.key == key);
        match field.map(|field| field.kind.name()) {
            Some("term") if key == "family" => "trees",
            // Their remark ends in the sign of a text of several lines.
            Some("prose") => "\n  A few words.",
            Some("methods") => "[one]",
            Some(_) => field.map(|field| field.kind.spec().example).unwrap_or_default(),
            None if key == "updated" => "2026-11-23",
            None if key == "references" => "[{title: Another work of some words}]",
            None => "3",
        }
    };
    let line =
        |line: &str| match line.strip_prefix('#').filter(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase())) {
            Some(rest) => format!("{rest} {}\n", value(rest.split(':').next().unwrap_or_default())),
            None => format!("{line}\n"),
        };
    text.lines().filter(|text| !text.starts_with("status:")).map(line).collect()
}

#[test]
fn a_new_record_has_every_key_and_can_be_filled_in() {
    for (site, kinds) in [(every_kind(), 12), (shipped_site(), 5), (small_site(), 5), (Site::new(), 5)] {
        let (code, told) = said(site.root(), &["new", "deep/wholly-new"]);
        assert_eq!(code, Some(0), "{told}");
        let text = fs::read_to_string(site.path("methods/deep/wholly-new.yaml")).expect("it was written");
        let (checked, _) = site.checked();
        let keys: Vec<&str> = checked.fields().iter().map(|field| field.key.as_str()).collect();
        let is_key = |line: &&str| line.trim_start_matches('#').starts_with(|c: char| c.is_ascii_lowercase());
        let written: Vec<&str> =
            text.lines().filter(is_key).filter_map(|line| line.trim_start_matches('#').split(':').next()).collect();
        let expected: BTreeSet<&str> =
            ["name", "status"].into_iter().chain(keys).chain(["references", "updated", "version"]).collect();
        assert_eq!(written.iter().copied().collect::<BTreeSet<_>>(), expected);
        let order = order(&checked.settings);
        let places: Vec<_> = written.iter().map(|key| order.iter().position(|known| known == key)).collect();
        assert!(places.is_sorted() && written.len() == expected.len(), "{written:?}");
        assert!(text.lines().all(|line| line.chars().count() <= 130), "{text}");

        // As it is, there is nothing to say against it.
        let (_, told) = said(site.root(), &["check", "--format", "json"]);
        let own: Vec<&str> = told.lines().filter(|line| line.contains("wholly-new.yaml")).collect();
        assert!(own.is_empty(), "{own:?}");

        if kinds == 12 {
            let site = site.file("methods/deep/wholly-new.yaml", filled_in(&text, &checked));
            let (checked, found) = site.checked();
            let own: Vec<_> = found.iter().filter(|found| found.place.file.contains("wholly-new")).collect();
            let one_way: Vec<_> = own.iter().filter(|found| found.rule.id() != "one-way-related").collect();
            assert!(one_way.is_empty(), "{one_way:?}\n{}", filled_in(&text, &checked));
            let method = &checked.methods[checked.find("wholly-new").expect("it is no draft any more")];
            assert!(method.cells.iter().all(|cell| cell.gap().is_none()), "{text}");
        }
    }
}

#[test]
fn remarks_say_what_is_known_of_a_key() {
    let site = every_kind();
    said(site.root(), &["new", "two"]);
    let text = fs::read_to_string(site.path("methods/two.yaml")).expect("it was written");
    let flat = text.replace("\n# ", " ");
    for part in [
        "Memory. What it takes. All of it. Write a number, a bound or a range such as `5–10`, or `{value: …, unit: …}` in `MB`, `GB`.",
        "Write one or more of `fast`, `slow`.",
        "Line free: true. Write `true` or `false`.",
        "One of: Trees.",
        "So far: Statistics.",
        "When the method was first published.",
    ] {
        assert!(flat.contains(part), "no `{part}` in:\n{flat}");
    }
    assert!(!text.contains("#type:"), "what pages don't show is not asked for");
}

const BIB: &str = r#"
@article{quick, author = {Hoare, C. A. R.}, title = {Algorithm 64: {Quicksort}}, journal = {Communications of the {ACM}},
  year = 1961, volume = 4, number = 7, pages = {321--321}, doi = {https://doi.org/10.1145/366622.366644}}
@inproceedings{gan, author = {Ian Goodfellow and Jean Pouget-Abadie and others}, title = {Generative adversarial nets},
  booktitle = {Advances in Neural Information Processing Systems}, date = {2014-06}, eprint = {1406.2661},
  archiveprefix = {arXiv}}
@misc{org, author = {{World Health Organization} and M{\"u}ller, J{\'e}r{\^o}me and van der Berg, Jan}, title = {A report on methods},
  year = {n.d.}, isbn = {978-0-201-89685-5}, publisher = {Press: "Q"}, url = {https://example.org/r}}
"#;

const CSL: &str = r#"[
{"id": "quick", "type": "article-journal", "title": "Algorithm 64: <i>Quicksort</i>", "author": [{"family": "Hoare", "given": "C. A. R."}],
 "container-title": "Communications of the ACM", "volume": "4", "issue": 7, "page": "321", "issued": {"date-parts": [["1961", 7]]},
 "DOI": "10.1145/366622.366644"},
{"id": 2, "title": "A report on methods", "author": [{"literal": "World Health Organization"}, {"family": "Berg", "non-dropping-particle": "van der", "given": "Jan"}],
 "issued": {"raw": "2020-03"}, "URL": "https://example.org/r"}]"#;

/// The record that comes of an entry, without the line that keeps it out of the site.
fn taken_from(bibliography: &str, file: &str, entry: &str) -> (String, Checked) {
    let site = Site::new().file("methods/_catalog.yaml", "title: T\n").file(file, bibliography);
    let (code, told) = said(site.root(), &["new", "it", "--from", file, "--entry", entry]);
    assert_eq!(code, Some(0), "{told}");
    let text = fs::read_to_string(site.path("methods/it.yaml")).expect("it was written");
    let site = site.file("methods/it.yaml", text.replace("status: draft", "status: published"));
    let checked = site.faultless();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    (lines.skip(2).map(|line| line.to_owned() + "\n").collect(), checked)
}

#[test]
fn a_work_of_a_bibliography_fills_in_what_it_knows() {
    let quick = "year: 1961
originators:
  - \"Hoare, C. A. R.\"
source:
  citation: \"Hoare, C. A. R. (1961). Algorithm 64: Quicksort. Communications of the ACM, 4(7), 321.\"
  doi: \"10.1145/366622.366644\"
";
    for (bibliography, file) in [(BIB.replace("321--321", "321"), "refs.bib"), (CSL.to_owned(), "refs.json")] {
        let (text, checked) = taken_from(&bibliography, file, "quick");
        assert_eq!(text, quick, "{file}");
        let source = checked.fields().iter().position(|field| field.key == "source").expect("it is built in");
        let [atom] = checked.methods[0].cells[source].atoms() else { panic!("one source") };
        let methodical::value::Item::Source(source) = &atom.item else { panic!("a source") };
        let cited = source.cited();
        assert_eq!((cited.title.as_str(), cited.year.as_str()), ("Algorithm 64: Quicksort", "1961"));
        assert_eq!(cited.authors.len(), 1);
    }
    let (text, _) = taken_from(BIB, "refs.bib", "gan");
    let gan = "year: 2014
originators:
  - \"Goodfellow, Ian\"
  - \"Pouget-Abadie, Jean\"
source:
  citation: \"Goodfellow, I., Pouget-Abadie, J. et al. (2014). Generative adversarial nets. Advances in Neural Information Processing Systems.\"
  arxiv: \"1406.2661\"
";
    assert_eq!(text, gan);
    let (text, _) = taken_from(BIB, "refs.bib", "ORG");
    let report = "originators:
  - {name: World Health Organization, group: true}
  - \"Müller, Jérôme\"
  - \"van der Berg, Jan\"
source:
  citation: \"World Health Organization, Müller, J., & van der Berg, J. (n.d.). A report on methods. Press: \\\"Q\\\".\"
  isbn: \"9780201896855\"
  url: \"https://example.org/r\"
";
    assert_eq!(text, report);
    let (text, _) = taken_from(CSL, "refs.json", "2");
    assert!(
        text.starts_with(
            "year: 2020\noriginators:\n  - {name: World Health Organization, group: true}\n  - \"van der Berg, Jan\"\n"
        ),
        "{text}"
    );
}

#[test]
fn what_can_t_be_taken_is_told_and_nothing_is_written() {
    let site = Site::new()
        .file("refs.bib", BIB)
        .file("broken.bib", "@article{a, title = {x\n")
        .file("broken.json", "[{\"id\": 1,]")
        .file("number.json", "[1]")
        .file("empty.bib", "nothing\n")
        .file("latin.bib", b"@misc{a, title = {\xe9}}");
    let before = tree(site.root());
    for (arguments, part) in [
        (&["--from", "refs.bib"][..], "it has 3 entries; say which with --entry, one of quick, gan, org"),
        (&["--from", "refs.bib", "--entry", "quik"], "did you mean `quick`?"),
        (&["--from", "broken.bib"], "`broken.bib`: line"),
        (&["--from", "broken.json"], "`broken.json`: it is no JSON"),
        (&["--from", "number.json"], "it is no CSL-JSON"),
        (&["--from", "empty.bib"], "`empty.bib`: there is no entry in it"),
        (&["--from", "latin.bib"], "is not UTF-8"),
        (&["--from", "nowhere.bib"], "`nowhere.bib` can't be read: it is not there"),
    ] {
        let (code, told) = said(site.root(), &[&["new", "it"], arguments].concat());
        assert!(code == Some(1) && told.contains(part), "{arguments:?}: {told}");
        assert_eq!(tree(site.root()), before);
    }
    // Without --entry, the entry that is called as the record.
    let (code, told) = said(site.root(), &["new", "quick", "--from", "refs.bib"]);
    assert!(code == Some(0) && told.contains("a draft that says name, year, originators, source\n"), "{told}");
}

#[test]
fn a_record_that_is_there_stays() {
    let site = Site::new()
        .file("methods/deep/one.yaml", "name: One\nsummary: It is there.\n")
        .file("methods/bad.yaml", "name: [\n")
        .file("methods/two.yml", "name: Two\nsummary: It is there.\n");
    let before = tree(site.root());
    for id in ["one", "deep/one", "elsewhere/one", "bad", "two", "../three", "/tmp/three", ".git/three", "Three"] {
        let (code, told) = said(site.root(), &["new", id]);
        assert!(code == Some(1) && told.starts_with("error: `"), "{id}: {told}");
        assert_eq!(tree(site.root()), before, "{id}");
    }
    let (code, told) = said(site.path("methods/deep").as_path(), &["new", "three"]);
    assert!(code == Some(1) && told.contains("there is no folder"), "{told}");
}

#[cfg(unix)]
#[test]
fn no_record_is_written_through_a_link_that_leads_out() {
    let outside = tempfile::tempdir().expect("a temporary folder can be made");
    let site = Site::new();
    std::os::unix::fs::symlink(outside.path(), site.path("methods/out")).expect("a link can be made");
    for id in ["out/one", "out/deep/one"] {
        let (code, told) = said(site.root(), &["new", id]);
        assert!(code == Some(1) && told.contains("outside of the catalogue"), "{told}");
    }
    assert_eq!(fs::read_dir(outside.path()).expect("it is there").count(), 0);
}

/// Slots are what a record is read into; the test above relies on gaps being no items.
#[test]
fn a_remark_is_no_value() {
    let site = Site::new();
    said(site.root(), &["new", "one"]);
    let (catalog, found) = site.load();
    assert!(found.is_empty(), "{found:?}");
    assert!(catalog.records[0].draft && catalog.records[0].slots.iter().all(|slot| matches!(slot, Slot::Gap(_))));
}
