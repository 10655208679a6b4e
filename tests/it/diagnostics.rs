//! What editors read when something is wrong: whole reports, word for word, for the catalogues in `tests/cases`. Each
//! has `methods/`, perhaps `templates/` and `static/`, with faults, and `expected.txt` with the report of a build. `UPDATE_EXPECT=1 cargo test` writes the reports
//! anew; what changed is then read like any other text.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use methodical::build::{Purpose, examine};
use methodical::catalog::check::Drafts;
use methodical::catalog::file::MAX_FILE_BYTES;
use methodical::diagnostic::{self, Diagnostic, Rule, Severity};

use crate::site::Site;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn found_in(case: &str) -> (Site, Vec<Diagnostic>) {
    let folder = cases().join(case);
    let site = Site::new().copy_of(&folder);
    let examined = examine(site.root(), Purpose::Build(Drafts::Exclude));
    let (.., diagnostics) = examined.unwrap_or_else(|error| panic!("{case}: {error:#}"));
    (site, diagnostics)
}

/// The cases with faults, all of them.
const CASES: [&str; 11] = [
    "thirty-faults",
    "settings-faults",
    "kinds-faults",
    "newer-format",
    "addresses",
    "long-names",
    "theme-faults",
    "template-faults",
    "page-faults",
    "nothing-to-show",
    "what-editors-write",
];

fn report(site: &Site, diagnostics: &[Diagnostic]) -> String {
    format!("{}{}\n", diagnostic::to_text(diagnostics, site.root(), false), diagnostic::summary(diagnostics))
}

#[test]
fn reports_are_word_for_word_as_expected() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for entry in fs::read_dir(cases()).expect("there are cases") {
        let folder = entry.expect("a case can be read").path();
        let case = folder.file_name().and_then(|name| name.to_str()).expect("cases have names in ASCII").to_owned();
        // Other tests keep their cases here too; those of this one are the folders with a report.
        if !folder.join("expected.txt").is_file() {
            continue;
        }
        // A folder without records would be a report that nothing made.
        assert!(folder.join("methods").is_dir(), "tests/cases/{case} has no methods/");
        let (site, diagnostics) = found_in(&case);
        let found = report(&site, &diagnostics);
        let file = folder.join("expected.txt");
        if env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&file, &found).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        }
        let expected = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        if let Some((line, (found, expected))) =
            (1..).zip(found.lines().zip(expected.lines())).find(|(_, (found, expected))| found != expected)
        {
            wrong.push(format!("tests/cases/{case}/expected.txt:{line}\n  expected {expected}\n  found    {found}"));
        } else if found != expected {
            wrong.push(format!("tests/cases/{case}/expected.txt ends otherwise:\n{found}"));
        }
        tried += 1;
    }
    assert!(wrong.is_empty(), "\n{}\n`UPDATE_EXPECT=1 cargo test` writes what was found", wrong.join("\n"));
    assert_eq!(tried, CASES.len(), "{CASES:?}");
}

#[test]
fn thirty_faults_are_found_in_one_run() {
    let (_, diagnostics) = found_in("thirty-faults");
    let files: BTreeSet<&str> = diagnostics.iter().map(|found| &*found.place.file).collect();
    assert!(files.len() >= 30, "only {} records are named", files.len());
    // Each record of the case has a fault, save those that another one needs in order to be wrong, or that are
    // reported at their language file.
    const FAULTLESS: [&str; 12] = [
        "_catalog.yaml",
        "base-translated.yaml",
        "cited-once.yaml",
        "common-term.yaml",
        "lender.yaml",
        "nets/twice-translated.uk.yaml",
        "nets/twin.yaml",
        "no-language.yaml",
        "old-translation.yaml",
        "too-much-translated.yaml",
        "twice-translated.yaml",
        "usual-term.yaml",
    ];
    let site = Site::new().copy_of(&cases().join("thirty-faults"));
    for entry in walkdir::WalkDir::new(site.path("methods")).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        let below = entry.path().strip_prefix(site.path("methods")).expect("the walk stays below its start");
        let below = below.to_string_lossy().replace('\\', "/");
        let expected = !FAULTLESS.contains(&below.as_str());
        assert_eq!(files.contains(format!("methods/{below}").as_str()), expected, "{below}");
    }
}

/// Rules about a file as a whole; all others are about something within it, and say where.
const ABOUT_A_FILE: [Rule; 14] = [
    Rule::BadId,
    Rule::DuplicateId,
    Rule::LongName,
    Rule::MissingWords,
    Rule::NoMethods,
    Rule::NotCopied,
    Rule::OrphanTranslation,
    Rule::OutsideLink,
    Rule::ReservedId,
    Rule::TakenPath,
    Rule::TooLarge,
    Rule::UnknownLanguage,
    Rule::Unreadable,
    Rule::UnusedFile,
];

#[test]
fn findings_say_where_and_the_way_out() {
    for case in CASES {
        let (site, diagnostics) = found_in(case);
        for Diagnostic { place, rule, message, way_out } in &diagnostics {
            let id = rule.id();
            assert!(site.path(&place.file).exists(), "{id}: there is no {}", place.file);
            assert!(place.line >= 1 && place.column >= 1 || ABOUT_A_FILE.contains(rule), "{id}: {place:?}");
            assert!(!message.trim().is_empty() && !way_out.trim().is_empty(), "{id} in {}", place.file);
            if place.line >= 1 {
                let text = fs::read(site.path(&place.file)).expect("it was read before");
                let text = String::from_utf8_lossy(&text);
                let lines = text[..place.start].matches('\n').count() + 1;
                assert_eq!(place.line, lines, "{id} in {}: the line and the byte are not in one place", place.file);
            }
        }
        let sorted = diagnostics.windows(2).all(|pair| pair[0] < pair[1]);
        assert!(sorted, "{case}: findings are sorted and none is there twice");
    }
}

/// Faults that a case can't keep: git has no empty folders and no links that would work everywhere, and a file of more
/// than four megabytes is no reading.
fn faults_made_here() -> Vec<Diagnostic> {
    let large = vec![b'#'; usize::try_from(MAX_FILE_BYTES).expect("it fits") + 1];
    let site = Site::new()
        .file("methods/large.yaml", large)
        .file("methods/_catalog.yaml/a-file-where-a-file-should-be.txt", "The settings are a folder.");
    #[cfg(unix)]
    std::os::unix::fs::symlink(site.root(), site.path("methods/out.yaml")).expect("a link can be made");
    site.checked().1
}

#[test]
fn every_rule_is_shown_by_a_case() {
    let mut shown: BTreeSet<Rule> = faults_made_here().iter().map(|found| found.rule).collect();
    for case in CASES {
        shown.extend(found_in(case).1.iter().map(|found| found.rule));
    }
    for rule in Rule::ALL {
        assert!(shown.contains(rule), "no case shows `{}`", rule.id());
    }
}

#[test]
fn every_rule_has_an_id_and_a_meaning_of_its_own() {
    let ids: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    let meanings: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.meaning()).collect();
    assert_eq!((ids.len(), meanings.len()), (Rule::ALL.len(), Rule::ALL.len()));
    assert!(ids.iter().all(|id| id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')));
    assert!(meanings.iter().all(|meaning| meaning.ends_with('.')));
}

#[test]
fn what_is_said_of_many_places_is_said_once() {
    let many = |count: usize| {
        (0..count).fold(Site::new(), |site, at| site.file(&format!("methods/m{at:02}.yaml"), format!("name: M{at}\n")))
    };
    let site = many(79);
    let (_, found) = site.checked();
    assert_eq!(found.len(), 79);
    let text = diagnostic::to_text(&found, site.root(), false);
    assert_eq!(text.matches("this record has no summary").count(), 1, "{text}");
    assert!(text.contains("methods/m00.yaml:1:1\n"), "{text}");
    assert!(text.ends_with("  = 79 times: here, methods/m01.yaml:1, methods/m02.yaml:1, 76 more places\n\n"), "{text}");
    assert_eq!(diagnostic::to_json(&found).lines().count(), 79, "machines read each of them");
    // Three are few enough to be shown.
    let site = many(3);
    let text = diagnostic::to_text(&site.checked().1, site.root(), false);
    assert_eq!(text.matches("this record has no summary").count(), 3, "{text}");
}

#[test]
fn machines_read_what_people_read() {
    let (_, diagnostics) = found_in("thirty-faults");
    let json = diagnostic::to_json(&diagnostics);
    let github = diagnostic::to_github(&diagnostics);
    assert_eq!((json.lines().count(), github.lines().count()), (diagnostics.len(), diagnostics.len()));
    for ((found, json), github) in diagnostics.iter().zip(json.lines()).zip(github.lines()) {
        let json: serde_json::Value = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
        let (place, severity) = (&found.place, found.rule.severity());
        let expected = serde_json::json!({
            "rule": found.rule.id(),
            "severity": if severity == Severity::Error { "error" } else { "warning" },
            "file": &*place.file,
            "line": place.line,
            "column": place.column,
            "message": found.message,
            "way_out": found.way_out,
        });
        assert_eq!(json, expected);
        let start = if severity == Severity::Error { "::error file=methods/" } else { "::warning file=methods/" };
        assert!(github.starts_with(start) && github.contains(&format!(",title={}::", found.rule.id())), "{github}");
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let site = Site::new().file("methods/a.yaml", "name: A\nsummary: B.\nyear: 1999\n\"k\\e[31m\\r\\b\": 1\n");
    let (_, diagnostics) = site.checked();
    let text = report(&site, &diagnostics);
    assert!(text.contains("unknown-key"), "{text}");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
}

#[test]
fn coloured_reports_say_the_same() {
    let (site, diagnostics) = found_in("settings-faults");
    let coloured = diagnostic::to_text(&diagnostics, site.root(), true);
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    assert_ne!(rest.len(), coloured.len(), "there are colours");
    assert_eq!(plain + rest, diagnostic::to_text(&diagnostics, site.root(), false));
}

/// The ids of the rules that find something, without those about what a record lacks.
fn rules(site: &Site) -> BTreeSet<&'static str> {
    site.checked().1.iter().map(|found| found.rule.id()).filter(|id| !id.starts_with("missing-")).collect()
}

#[test]
fn one_broken_record_makes_no_second_fault() {
    for content in ["name: \"B\nsummary: x\n", "", "- name: B\n", "name: A\nname: B\n"] {
        let site = Site::new()
            .file("methods/_catalog.yaml", "languages: [en, uk]\ncomparisons:\n  - {methods: [good, broken]}\n")
            .file("methods/broken.yaml", content)
            .file("methods/broken.uk.yaml", "name: Б\n")
            .file("methods/good.yaml", "name: G\nrelated: [broken]\nsummary: See [it](broken).\n");
        let found = site.checked().1;
        assert_eq!(found.len(), 1, "{content:?}: {found:?}");
        assert_eq!(&*found[0].place.file, "methods/broken.yaml");
    }
}

#[test]
fn findings_of_comparisons_point_at_their_comparison() {
    let settings =
        "comparisons:\n  - {methods: [a, b]}\n  - {methods: [c, a, a]}\n  - {methods: [b, a]}\n  - {methods: [a]}\n";
    let site = Site::new()
        .file("methods/_catalog.yaml", settings)
        .file("methods/a.yaml", "name: A\n")
        .file("methods/b.yaml", "name: B\n")
        .file("methods/c.yaml", "name: C\n");
    let found: Vec<Diagnostic> =
        site.checked().1.into_iter().filter(|found| found.rule == Rule::BadComparison).collect();
    assert_eq!(found.iter().map(|found| found.place.line).collect::<Vec<_>>(), [3, 4, 5]);
    assert!(found[2].message.contains("needs two methods"), "{}", found[2].message);
}

#[test]
fn syntax_faults_show_their_line() {
    let site = Site::new().file("methods/a.yaml", "name: Ä\ntype: one: two\nsummary: x\n");
    let (_, found) = site.checked();
    let text = diagnostic::to_text(&found, site.root(), false);
    assert!(text.contains("2 | type: one: two"), "{text}");
}

#[test]
fn a_fault_in_a_long_line_does_not_print_the_line() {
    let ids: Vec<String> = (0..3000).map(|number| format!("Unknown-{number}")).collect();
    let site = Site::new().file("methods/a.yaml", format!("name: A\nrelated: [{}]\n", ids.join(", ")));
    let (_, found) = site.checked();
    let text = diagnostic::to_text(&found, site.root(), false);
    assert!(text.len() < 300 * ids.len(), "{} bytes", text.len());
    assert!(text.contains("methods/a.yaml:2:37"), "{}", &text[..1000]);
}

#[test]
fn an_unknown_id_is_known_wherever_it_stands() {
    let mut site = Site::new().file("methods/random-forest.yaml", "name: Random forest\n");
    for number in 0..150 {
        site = site.file(&format!("methods/m{number}.yaml"), format!("name: M{number}\nrelated: [Randm-Forest]\n"));
    }
    let found: Vec<Diagnostic> =
        site.checked().1.into_iter().filter(|found| found.rule == Rule::UnknownMethod).collect();
    assert_eq!(found.len(), 150);
    assert!(found.iter().all(|found| found.way_out == "did you mean `random-forest`?"));
}

#[test]
fn a_work_under_two_titles_is_shown_where_it_is_cited() {
    let site = Site::new().file("methods/a.yaml", "name: A\nsource: {title: A tree grows, doi: 10.1000/1}\n").file(
        "methods/b.yaml",
        "name: B\nsource: {doi: 10.1000/2}\nreferences:\n  - {title: A forest, doi: 10.1000/1}\n",
    );
    let found = site.checked().1.into_iter().find(|found| found.rule == Rule::SharedSource).expect("it is found");
    assert_eq!((&*found.place.file, found.place.line), ("methods/b.yaml", 4));
}

#[test]
fn a_number_that_grows_beyond_all_bounds_is_refused() {
    let site = Site::new()
        .file("methods/_catalog.yaml", "fields:\n  - {key: n, kind: number, unit: M, units: {B: 1000}}\n")
        .file("methods/a.yaml", "name: A\nn: {value: 1e308, unit: B}\n");
    assert_eq!(rules(&site), BTreeSet::from(["wrong-kind"]));
}

#[test]
fn vocabularies_belong_to_fields_with_terms() {
    let found = found_in("settings-faults").1;
    let sentence = "`year` is a field of the kind `year`; only fields of the kind `term` have terms";
    assert!(found.iter().any(|found| found.message == sentence));
}
