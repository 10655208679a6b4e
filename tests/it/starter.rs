//! The catalogue that `methodical init` begins: it passes without a warning, is built as it is, says every setting that
//! there is, and never lies over what somebody has.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use methodical::catalog::settings::{COMPARISON_PARTS, KEYS, field_parts};
use methodical::kind::Kinds;
use methodical::schema::{Subject, schema};
use methodical::starter::{begin, files};

use crate::built::{Built, program, tree};
use crate::site::Site;

/// The new catalogue as a site of the harness.
fn started() -> Site {
    files().fold(Site::new(), |site, (path, text)| site.file(path, text))
}

/// What a command says, with its exit code.
fn said(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = program(folder).args(arguments).output().expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}

#[test]
fn a_new_catalogue_passes_without_a_warning_and_is_built() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let (code, told) = said(folder.path(), &["init", "deep/new"]);
    assert_eq!(code, Some(0), "{told}");
    let written = tree(&folder.path().join("deep/new"));
    let mut expected: BTreeMap<String, Vec<u8>> =
        files().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let (checked, _) = started().checked();
    for subject in Subject::ALL {
        let text = serde_json::to_string_pretty(&schema(&checked, subject)).expect("a schema is JSON") + "\n";
        expected.insert(subject.file().to_owned(), text.into_bytes());
    }
    assert_eq!(written, expected);
    // Each file of the catalogue has one schema by the editor's settings, of which the last that fits counts.
    let settings = String::from_utf8_lossy(&written[".vscode/settings.json"]).into_owned();
    let settings: serde_json::Value = serde_json::from_str(&settings).expect("it is JSON");
    let schemas = settings["yaml.schemas"].as_object().expect("it names schemas");
    let named: Vec<String> = schemas.keys().map(|name| name.trim_start_matches("./").to_owned()).collect();
    assert!(named.len() == 3 && named.iter().all(|name| written.contains_key(name)), "{named:?}");
    let new = folder.path().join("deep/new");
    let (code, told) = said(&new, &["check", "--strict"]);
    assert_eq!((code, told.as_str()), (Some(0), "3 methods: no errors and no warnings\n"));

    let built = Built::of(&started());
    let chosen = built.text("compare/heapsort-vs-merge-sort-vs-quicksort/index.html");
    assert!(chosen.contains("Three classic ways to sort") && chosen.contains("data-verdict=\"differs\""));
    assert!(built.text("methods/quicksort/index.html").contains("<math"));
}

/// The commands that its own files name are commands of this program.
#[test]
fn what_the_new_catalogue_tells_people_and_machines_to_run_runs() {
    let site = started();
    let texts: BTreeMap<&str, String> = files().collect();
    let mut run = 0;
    for (file, before) in [("README.md", "methodical "), (".github/workflows/publish.yml", "run: methodical ")] {
        for line in texts[file].lines() {
            let Some((lead, command)) = line.split_once(before) else { continue };
            if !lead.trim_start_matches([' ', '-']).is_empty() {
                continue;
            }
            let command =
                command.split(" #").next().unwrap_or(command).replace("\"$BASE_URL/\"", "https://example.org/m/");
            let arguments: Vec<&str> = command.split_whitespace().collect();
            let (code, told) = said(site.root(), &arguments);
            assert_eq!(code, Some(0), "{file}: {command}: {told}");
            run += 1;
        }
    }
    assert_eq!(run, 8);
    assert!(site.path("public/index.html").is_file(), "the folder that is published is the one that is built");
    let workflow = &texts[".github/workflows/publish.yml"];
    assert!(workflow.contains("path: public\n") && !workflow.contains("@VERSION@"));
    assert!(texts[".gitignore"].contains("/public/"));
}

#[test]
fn a_folder_that_has_something_of_it_is_refused_and_left_as_it_is() {
    for path in files().map(|(path, _)| path).chain(Subject::ALL.map(Subject::file)) {
        let site = Site::new().file(path, "mine\n");
        let before = tree(site.root());
        let (code, told) = said(site.root(), &["init", "."]);
        assert_eq!(code, Some(1), "{path}");
        assert!(told.contains(&format!("`{path}`")) && told.contains("nothing was written"), "{told}");
        assert_eq!(tree(site.root()), before, "{path}");
    }
    let site = Site::new().file("README.md", "mine\n").file(".gitignore", "mine\n");
    let (_, told) = said(site.root(), &["init", "."]);
    assert!(told.contains("`.gitignore`, `README.md`"), "{told}");
    let site = Site::new().file("methods/deep/mine.yaml", "name: Mine\n");
    let (code, told) = said(site.root(), &["init", "."]);
    assert!(code == Some(1) && told.contains("`methods`") && tree(site.root()).len() == 1, "{told}");
}

#[test]
fn what_else_is_in_a_folder_stays() {
    let site = Site::new().file("LICENSE", "mine\n").file("static/custom.css", "p {}\n");
    assert_eq!(begin(site.root()).expect("there is room").len(), files().count() + 3);
    assert_eq!(fs::read_to_string(site.path("LICENSE")).expect("it is there"), "mine\n");
    assert!(begin(site.root()).is_err(), "a second time there is no room");
    let under_a_file = begin(&site.path("LICENSE/new")).expect_err("a file is no folder");
    assert!(format!("{under_a_file:#}").contains("LICENSE"), "{under_a_file:#}");
}

/// Lines that begin with `#` and a key, or with `#` and the room before a nested one, are settings; other remarks are not.
fn uncommented(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(rest) if rest.starts_with("  ") || rest.starts_with(|c: char| c.is_ascii_lowercase()) => rest.to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(|text| line(text) + "\n").collect()
}

#[test]
fn every_setting_is_there_with_a_word_on_it_and_can_be_used() {
    let texts: BTreeMap<&str, String> = files().collect();
    let settings = &texts["methods/_catalog.yaml"];
    let used = uncommented(settings);
    for key in KEYS {
        assert_eq!(used.lines().filter(|line| line.starts_with(&format!("{key}:"))).count(), 1, "{key}");
    }
    for part in field_parts(&Kinds::default()).iter().chain(&COMPARISON_PARTS) {
        assert!(settings.contains(&format!("{part}: ")), "{part}");
    }
    for kind in Kinds::default().names() {
        let is_said = |text: &str| text.split(|c: char| !c.is_ascii_lowercase()).any(|word| word == kind);
        assert!(settings.lines().any(|line| line.starts_with('#') && is_said(line)), "{kind}");
    }
    let site = started().file("methods/_catalog.yaml", used);
    let (code, told) = said(site.root(), &["check", "--strict"]);
    assert_eq!((code, told.as_str()), (Some(0), "3 methods: no errors and no warnings\n"));
}
