//! Golden folders, both ways: a file that differs, a file that was made and is not expected, and an expected file that
//! nothing made are all failures. `UPDATE_EXPECT=1 cargo test` writes what was made.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;

use crate::built::{project, tree};

/// Compares a folder below `tests/cases` with what was made.
pub fn assert_folder(folder: &str, made: &BTreeMap<String, Vec<u8>>) {
    let folder = project().join("tests/cases").join(folder);
    if env::var_os("UPDATE_EXPECT").is_some() {
        write(&folder, made);
    }
    let expected = if folder.is_dir() { tree(&folder) } else { BTreeMap::new() };
    let faults = differences(&expected, made);
    assert!(
        faults.is_empty(),
        "{} of {} files of {} are not as expected:\n{}\n`UPDATE_EXPECT=1 cargo test` writes what was made",
        faults.len(),
        made.len().max(expected.len()),
        folder.display(),
        faults.join("\n"),
    );
}

fn write(folder: &Path, made: &BTreeMap<String, Vec<u8>>) {
    if folder.is_dir() {
        fs::remove_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
    for (path, bytes) in made {
        let file = folder.join(path);
        let parent = file.parent().expect("a file stands in a folder");
        fs::create_dir_all(parent).unwrap_or_else(|error| panic!("{}: {error}", parent.display()));
        fs::write(&file, bytes).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
}

/// One sentence for each file that is not as expected.
pub fn differences(expected: &BTreeMap<String, Vec<u8>>, made: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, bytes) in made {
        match expected.get(path) {
            None => faults.push(format!("{path}: was made, but is not expected")),
            Some(expected) if expected != bytes => faults.push(format!("{path}:{}", first_difference(expected, bytes))),
            Some(_) => {}
        }
    }
    let gone = expected.keys().filter(|path| !made.contains_key(*path));
    faults.extend(gone.map(|path| format!("{path}: is expected, but was not made")));
    faults
}

/// Line number and both lines, where two texts part.
fn first_difference(expected: &[u8], made: &[u8]) -> String {
    let (expected, made) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(made));
    let (mut lines, mut others) = (expected.split('\n'), made.split('\n'));
    for number in 1.. {
        match (lines.next(), others.next()) {
            (Some(expected), Some(made)) if expected == made => {}
            (None, None) => break,
            (expected, made) => {
                let shown = |line: Option<&str>| {
                    line.map_or_else(|| "(the end)".to_owned(), |line| line.chars().take(300).collect())
                };
                return format!("{number}\n  expected {}\n  made     {}", shown(expected), shown(made));
            }
        }
    }
    String::from(" differs")
}

#[test]
fn every_kind_of_difference_is_told() {
    let files = |list: &[(&str, &str)]| {
        list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect::<BTreeMap<_, _>>()
    };
    let expected = files(&[("same", "x"), ("changed", "one\ntwo\n"), ("gone", "x"), ("shorter", "a\nb\n")]);
    let made = files(&[("same", "x"), ("changed", "one\n2\n"), ("new", "x"), ("shorter", "a\n")]);
    assert_eq!(
        differences(&expected, &made),
        [
            "changed:2\n  expected two\n  made     2",
            "new: was made, but is not expected",
            "shorter:2\n  expected b\n  made     ",
            "gone: is expected, but was not made",
        ]
    );
}
