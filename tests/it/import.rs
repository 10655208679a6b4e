//! Records that go to a table, to JSON Lines or to a bibliography, and come back: nothing is lost on the way, and what an
//! editor wrote stays.

use std::fs;
use std::sync::Arc;

use methodical::edit::files::{RecordFile, read_all};
use methodical::edit::tree::Tree;
use methodical::edit::{new_text, read};
use methodical::export::rows::{csv, json_lines, said};
use methodical::import::columns::Columns;
use methodical::import::{lines, plan, table};
use proptest::prelude::*;

use crate::built::{Built, generated_site, program, shipped_site, small_site};
use crate::site::Site;

const SETTINGS: &str = "\
languages: [en, uk, pt-BR]
fields:
  - {key: size, kind: number, unit: MB, units: {GB: 1000}}
  - {key: speed, kind: choice, options: [fast, slow]}
  - {key: free, kind: flag}
hide: [type]
";

fn run(site: &Site, arguments: &[&str]) -> (Option<i32>, String) {
    let output = program(site.root()).args(arguments).output().expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}

/// Anything that a key may have behind it.
fn a_value() -> impl Strategy<Value = Tree> {
    let text = prop_oneof![
        4 => "[A-Z][a-z]{1,6}( [a-z]{1,6})?",
        2 => "[a-c'=+@\\[\\]\"{}#:|>&*!%, \n\r\t.-]{0,8}",
        1 => "\\PC{0,6}",
        1 => prop::sample::select(&["none", "n/a", "null", "true", "1.0", "1e3", "-5", "a\n\nb\n", " a", "9,99"][..])
            .prop_map(str::to_owned),
    ];
    let parts = prop::collection::hash_map(
        prop::sample::select(&["en", "uk", "pt-BR", "doi", "a.b", ""][..]),
        text.clone(),
        0..4,
    );
    let texts = prop::collection::vec(text.clone().prop_map(Tree::Text), 0..4).prop_map(Tree::List);
    let map = parts.prop_map(|parts| {
        Tree::Map(parts.into_iter().map(|(part, text)| (part.to_owned(), Tree::Text(text))).collect())
    });
    let flat = prop_oneof![4 => text.prop_map(Tree::Text), 2 => texts, 2 => map];
    let nested =
        prop::collection::vec(prop_oneof![3 => flat.clone(), 1 => Just(Tree::Null)], 0..3).prop_map(Tree::List);
    prop_oneof![6 => flat, 1 => nested]
}

/// Keys of a record, known ones and others.
const KEYS: [&str; 14] = [
    "name", "id", "field", "type", "source", "aliases", "related", "summary", "size", "speed", "free", "own", "a.b",
    "$schema",
];

fn a_record() -> impl Strategy<Value = Vec<(String, Tree)>> {
    let keys = prop::sample::subsequence(&KEYS[..], 0..=KEYS.len()).prop_shuffle();
    keys.prop_flat_map(|keys| {
        let values = prop::collection::vec(a_value(), keys.len());
        values.prop_map(move |values| keys.iter().map(|key| (*key).to_owned()).zip(values).collect())
    })
}

fn files(records: &[Vec<(String, Tree)>]) -> Vec<RecordFile> {
    let path = |number: usize| match number % 3 {
        0 => format!("m{number}.yaml"),
        1 => format!("deep/er/m{number}.yml"),
        _ => format!("deep/m{}.uk.yaml", number - 1),
    };
    let file = |(number, entries): (usize, &Vec<(String, Tree)>)| {
        let below = path(number);
        let text = if entries.is_empty() { "{}\n".to_owned() } else { new_text(entries, &[]) };
        RecordFile { file: Arc::from(format!("methods/{below}")), below, text }
    };
    records.iter().enumerate().map(file).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]
    #[test]
    fn tables_and_json_lines_lose_nothing(records in prop::collection::vec(a_record(), 1..6)) {
        let site = Site::new().file("methods/_catalog.yaml", SETTINGS);
        let settings = site.load().0.settings;
        let files = files(&records);
        let said = said(&files).expect("what was written is read");
        let table = csv(&said, &settings).expect("it is CSV");
        let read_back = [
            ("csv", table::rows(&table, &Columns::default(), &settings)),
            ("jsonl", lines::rows(&json_lines(&said, &settings), &settings)),
        ];
        for (format, rows) in read_back {
            let rows = rows.unwrap_or_else(|faults| panic!("{format}: {faults:?}\n{table}"));
            let planned = plan(&[], &rows, &settings).unwrap_or_else(|faults| panic!("{format}: {faults:?}\n{table}"));
            prop_assert_eq!(planned.len(), files.len());
            for (old, new) in files.iter().zip(&planned) {
                prop_assert_eq!(&*old.file, new.file.as_str());
                let (old, new) = (read(&old.text, &old.file), read(&new.text, &old.file));
                let same = old.as_ref().ok().zip(new.as_ref().ok()).is_some_and(|(old, new)| old.says(new));
                prop_assert!(same, "{}:\n{:?}\n{:?}\n{}", format, old, new, table);
            }
            // What says the same already is not touched.
            let again = plan(&files, &rows, &settings).unwrap_or_else(|faults| panic!("{format}: {faults:?}"));
            prop_assert!(again.iter().zip(&files).all(|(new, old)| new.text == old.text));
        }
    }
}

/// A catalogue that goes out and comes into an empty folder with the same settings makes the same pages.
pub fn assert_comes_back(name: &str, site: &Site) {
    let pages = Built::of(site).files;
    for format in ["csv", "jsonl"] {
        let exported = program(site.root()).args(["export", format]).output().expect("the program runs");
        assert!(exported.status.success(), "{name}: {exported:?}");
        let settings = fs::read(site.path("methods/_catalog.yaml")).expect("there are settings");
        let file = format!("all.{format}");
        let new = Site::new().file("methods/_catalog.yaml", settings).file(&file, &exported.stdout);
        let (code, told) = run(&new, &["import", &file]);
        assert_eq!(code, Some(0), "{name}: {told}");
        let paths = |site: &Site| read_all(site.root()).0.into_iter().map(|file| file.below).collect::<Vec<_>>();
        assert_eq!(paths(site), paths(&new), "{name}");
        let back = Built::of(&new).files;
        let is_other = |(path, bytes): &(&String, &Vec<u8>)| back.get(*path) != Some(*bytes);
        let other: Vec<&String> = pages.iter().filter(is_other).map(|(path, _)| path).collect();
        let other = other.into_iter().filter(|path| *path != ".methodical").collect::<Vec<_>>();
        assert!(other.is_empty() && pages.len() == back.len(), "{name}, {format}: {other:?}");
    }
}

#[test]
fn what_comes_back_makes_the_same_pages() {
    for (name, site) in [("shipped", shipped_site()), ("small", small_site()), ("generated", generated_site(60))] {
        assert_comes_back(name, &site);
    }
}

/// A second import says what is new and keeps what an editor wrote.
#[test]
fn a_second_import_keeps_what_an_editor_wrote() {
    let site = Site::new()
        .file("methods/_catalog.yaml", SETTINGS)
        .file("t.csv", "name,year,source.doi\nTide,1867,10.1000/1\n");
    let (code, told) = run(&site, &["import", "t.csv"]);
    assert_eq!((code, told.as_str()), (Some(0), "added methods/tide.yaml\n1 added, 0 changed, 0 as before\n"));
    let site = site.file(
        "methods/tide.yaml",
        "# Looked over by Ada.\n\nname: Tide\nyear: 1867 # the second paper\nsource:\n  # resolves\n  doi: 10.1000/1\nsummary: |\n  It rises.\n",
    );
    let site = site.file("t.csv", "name,year,source.doi,field\nTide,1868,10.1000/1,Seas\n");
    let (code, told) = run(&site, &["import", "t.csv"]);
    assert_eq!((code, told.as_str()), (Some(0), "changed methods/tide.yaml\n0 added, 1 changed, 0 as before\n"));
    let text = fs::read_to_string(site.path("methods/tide.yaml")).expect("the record is there");
    assert_eq!(
        text,
        "# Looked over by Ada.\n\nname: Tide\nfield: Seas\nyear: 1868 # the second paper\nsource:\n  # resolves\n  doi: 10.1000/1\nsummary: |\n  It rises.\n"
    );
}

/// A column speaks of its own part alone.
#[test]
fn parts_without_a_column_stay() {
    let site = Site::new()
        .file("methods/_catalog.yaml", SETTINGS)
        .file("methods/a.yaml", "name: {en: A, uk: А}\nsource:\n  citation: Of a. # whole\n  doi: 10.1000/1\n")
        .file("t.csv", "id,name,source.doi,name.pt-BR\na,B,10.1000/2,C\n");
    let (code, told) = run(&site, &["import", "t.csv"]);
    assert_eq!(code, Some(0), "{told}");
    let text = fs::read_to_string(site.path("methods/a.yaml")).expect("the record is there");
    let expected = "name:\n  en: B\n  uk: А\n  pt-BR: C\n# whole\nsource:\n  citation: Of a.\n  doi: 10.1000/2\n";
    assert_eq!(text, expected);
    let site = site.file("methods/a.yaml", "name: A\nsource: [{doi: 10.1000/1}, {doi: 10.1000/3}]\n");
    let (code, told) = run(&site, &["import", "t.csv"]);
    assert!(code == Some(1) && told.contains("line 2: `methods/a.yaml`: `source` has a list"), "{told}");
}

/// A record that an editor moved is found by its id.
#[test]
fn a_record_that_was_moved_is_found() {
    let site = Site::new()
        .file("methods/deep/a.yaml", "# mine\nname: A\n")
        .file("t.csv", "$file,name\na.yaml,B\n")
        .file("u.csv", "id,name\na,C\n");
    for (table, name) in [("t.csv", "B"), ("u.csv", "C")] {
        let (code, told) = run(&site, &["import", table]);
        assert_eq!(code, Some(0), "{told}");
        let text = fs::read_to_string(site.path("methods/deep/a.yaml")).expect("the record is there");
        assert_eq!(text, format!("# mine\nname: {name}\n"));
    }
    assert_eq!(read_all(site.root()).0.len(), 1);
}

/// One fault in a table, and nothing of it is written.
#[test]
fn a_table_with_a_fault_changes_nothing() {
    for (table, faults) in [
        (
            "name;size\nOrbit;9,99\nTide;1.234,5\n",
            &["line 2: the comma of `9,99`", "line 3: the comma of `1.234,5`"][..],
        ),
        ("name,nmae\nA,B\n", &["the column `nmae` is no key of a record; did you mean `name`?", "--map FILE"]),
        ("name,author\nA,B\n", &["here it is `originators`"]),
        ("name,Size\nA,1\n", &["that is the label of `size`"]),
        ("name,name\nA,B\n", &["two columns are called `name`"]),
        ("name,id\nA,A b\n", &["line 2: `A b` can't be an id"]),
        ("name\nA\nA\n", &["line 3: `a.yaml` is in line 2 already"]),
        ("year\n2014\n", &["line 2: it has neither an id nor a name"]),
        ("name\nA,b\n", &["line 2: it has 2 cells, and the first line has 1"]),
        ("$file,name\n../a.yaml,A\n", &["`../a.yaml` can't be a record's file"]),
        ("$file,name\na/.b/c.yaml,A\n", &["`a/.b/c.yaml` can't be a record's file"]),
        ("$file,name\na.txt,A\n", &["it ends in `.yaml`"]),
        ("name,source,source.doi\nA,x,y\n", &["line 2: `source` is given twice, whole and in parts"]),
        ("", &["it has no first line with names of columns"]),
    ] {
        let site = Site::new().file("methods/_catalog.yaml", SETTINGS).file("t.csv", table);
        let (code, told) = run(&site, &["import", "t.csv"]);
        assert_eq!(code, Some(1), "{table}: {told}");
        faults.iter().for_each(|fault| assert!(told.contains(fault), "{table}: {told}"));
        assert_eq!(read_all(site.root()).0.len(), 0, "{table}");
    }
}

/// A link out of the catalogue is not followed, and a record that is a link inside of it stays one.
#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    let site = Site::new().file("t.csv", "$file,name\nout/a.yaml,A\n");
    std::os::unix::fs::symlink(elsewhere.path(), site.path("methods/out")).expect("a link");
    let (code, told) = run(&site, &["import", "t.csv"]);
    assert_eq!(code, Some(1), "{told}");
    assert!(fs::read_dir(elsewhere.path()).expect("the folder").next().is_none(), "{told}");
}

/// A column without a BOM, a BOM, UTF-16, semicolons, tabs and lone CRs in cells: the same records.
#[test]
fn spreadsheets_write_one_table_in_many_ways() {
    let table = "name,originators\nOrbit,\"Hoare, C.\nLovelace, Ada\"\n";
    let wide: Vec<u8> = format!("\u{feff}{table}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ways: [(&str, Vec<u8>); 6] = [
        ("t.csv", table.into()),
        ("t.csv", format!("\u{feff}{table}").into()),
        ("t.csv", wide),
        ("t.csv", table.replace('\n', "\r\n").into()),
        ("t.csv", "name,originators\r\nOrbit,\"Hoare, C.\rLovelace, Ada\"\r\n".into()),
        ("t.tsv", "name\toriginators\nOrbit\t\"Hoare, C.\nLovelace, Ada\"\n".into()),
    ];
    for (number, (file, bytes)) in ways.into_iter().enumerate() {
        let site = Site::new().file(file, bytes);
        let (code, told) = run(&site, &["import", file]);
        assert_eq!(code, Some(0), "{number}: {told}");
        let text = fs::read_to_string(site.path("methods/orbit.yaml")).expect("the record is there");
        assert_eq!(text, "name: Orbit\noriginators:\n  - \"Hoare, C.\"\n  - \"Lovelace, Ada\"\n", "{number}");
    }
}

/// The shipped catalogue in one form: it says the same, and the second time there is nothing to do.
#[test]
fn a_form_is_found_once() {
    for site in [shipped_site(), small_site(), generated_site(40)] {
        let text = |site: &Site| {
            let output = program(site.root()).args(["export", "csv"]).output().expect("the program runs");
            String::from_utf8(output.stdout).expect("it is text")
        };
        let before = text(&site);
        let (code, told) = run(&site, &["fmt"]);
        assert_eq!(code, Some(0), "{told}");
        assert_eq!(text(&site), before);
        let (code, told) = run(&site, &["fmt", "--check"]);
        assert!(code == Some(0) && told.ends_with(": 0 would change\n"), "{told}");
    }
}

/// Settings that can't be read leave half of the rows out; nothing goes by them.
#[test]
fn nothing_goes_by_settings_with_errors() {
    let record = "size: 3\nname: A\n";
    for settings in ["fields: [{key: size, kind: nmber}]\n", "fields: [\n"] {
        let site = Site::new()
            .file("methods/_catalog.yaml", settings)
            .file("methods/a.yaml", record)
            .file("t.csv", "name,size\nA,4\n");
        for arguments in [&["fmt"][..], &["import", "t.csv"], &["export", "csv"]] {
            let (code, told) = run(&site, arguments);
            let is_said = told.contains("--> methods/_catalog.yaml:") && told.contains("the settings have errors");
            assert!(code == Some(1) && is_said, "{arguments:?}: {told}");
        }
        assert_eq!(fs::read_to_string(site.path("methods/a.yaml")).expect("the record is there"), record);
    }
}

/// What `init` and `new` write needs no `fmt`.
#[test]
fn what_the_program_begins_is_in_one_form() {
    let site = Site::new();
    for arguments in
        [&["init", "new"][..], &["new", "bogo-sort", "--root", "new"], &["fmt", "--check", "--root", "new"]]
    {
        let (code, told) = run(&site, arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {told}");
    }
}
