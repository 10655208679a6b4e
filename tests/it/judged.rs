//! Pairs of values that were judged by hand, one file per kind of field in `tests/cases/verdicts/`: left, right, what
//! they are, why. Every pair goes the whole way, from two files on disk to the verdict on their row.
//!
//! A line that begins with `@` names the catalogue's languages for the lines below it, `#` is a remark. Behind the
//! verdict, `!rule` is a warning that one of both values must have; no other warning about values may come.

use std::collections::BTreeMap;
use std::fs;

use methodical::compare::Verdict;
use methodical::diagnostic::{Diagnostic, Rule};

use crate::built::project;
use crate::site::{Site, compared, row};

const SETTINGS: &str = "
fields:
  - {key: size, kind: number, unit: M, units: {B: 1000, K: 0.001}, label: Size}
  - {key: share, kind: number, unit: '%', label: Share}
  - {key: speed, kind: number, unit: GB/s, units: {MB/s: 0.001}, label: Speed}
  - {key: count, kind: number, label: Count}
  - {key: supervised, kind: flag, label: Supervised}
  - {key: data, kind: choice, options: [images, text, tables], label: Data}
  - {key: homepage, kind: link, label: Home page}
";

/// The files, the field that each is about, and whether its pairs stand in catalogues of their own: what a term is, all
/// records of a catalogue say.
const FILES: [(&str, &str, Stand); 11] = [
    ("term", "family", Stand::Apart),
    ("text", "type", Stand::Together),
    ("prose", "summary", Stand::Together),
    ("names", "aliases", Stand::Together),
    ("year", "year", Stand::Together),
    ("size", "size", Stand::Together),
    ("share", "share", Stand::Together),
    ("speed", "speed", Stand::Together),
    ("count", "count", Stand::Together),
    ("link", "homepage", Stand::Together),
    ("gaps", "type", Stand::Together),
];

#[derive(Clone, Copy, PartialEq)]
enum Stand {
    Apart,
    Together,
}

/// Rules about single values; of others, such as that a summary is missing, the pairs say nothing.
const ABOUT_VALUES: [Rule; 5] =
    [Rule::Placeholder, Rule::TextList, Rule::YearInWords, Rule::DoubtfulNumber, Rule::TermNearDuplicate];

#[derive(Debug)]
struct Pair {
    line: usize,
    left: String,
    right: String,
    verdict: Verdict,
    warning: Option<String>,
}

/// The pairs of a file, by the languages of their catalogue.
fn pairs(file: &str) -> BTreeMap<String, Vec<Pair>> {
    let path = project().join(format!("tests/cases/verdicts/{file}.txt"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut languages = "en".to_owned();
    let mut pairs: BTreeMap<String, Vec<Pair>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        if let Some(tags) = line.strip_prefix('@') {
            languages = tags.trim().to_owned();
            continue;
        }
        let place = format!("{file}.txt:{}", number + 1);
        let parts: Vec<&str> = line.split(" | ").map(str::trim).collect();
        let [left, right, said, why] = parts[..] else { panic!("{place}: left | right | verdict | why") };
        assert!(!why.is_empty(), "{place}: no reason");
        let (verdict, warning) =
            said.split_once(" !").map_or((said, None), |(said, rule)| (said, Some(rule.to_owned())));
        let verdict = Verdict::ALL.into_iter().find(|known| known.id() == verdict).unwrap_or_else(|| panic!("{place}"));
        let pair = Pair { line: number + 1, left: left.to_owned(), right: right.to_owned(), verdict, warning };
        pairs.entry(languages.clone()).or_default().push(pair);
    }
    pairs
}

fn record(key: &str, value: &str) -> String {
    let value = if value == "(nothing)" { String::new() } else { format!("{key}: {value}\n") };
    format!("name: Some method\n{value}")
}

/// A catalogue of these pairs.
fn site(languages: &str, key: &str, pairs: &[&Pair]) -> Site {
    let mut site = Site::new().file("methods/_catalog.yaml", format!("languages: [{languages}]\n{SETTINGS}"));
    for pair in pairs {
        for (side, value) in [("a", &pair.left), ("b", &pair.right)] {
            site = site.file(&format!("methods/p{}-{side}.yaml", pair.line), record(key, value));
        }
    }
    site
}

/// What is wrong about some pairs of one catalogue.
fn faults(file: &str, key: &str, languages: &str, pairs: &[&Pair]) -> Vec<String> {
    let (checked, diagnostics) = site(languages, key, pairs).checked();
    let mut faults = Vec::new();
    for pair in pairs {
        let ids = ["a", "b"].map(|side| format!("p{}-{side}", pair.line));
        let place = format!("{file}.txt:{}: {} | {}", pair.line, pair.left, pair.right);
        if let Some(lost) = ids.iter().find(|id| checked.find(id).is_none()) {
            faults.push(format!("{place}: `{lost}` is no YAML"));
            continue;
        }
        let found = row(&checked, &compared(&checked, &ids), key).verdict;
        let back = row(&checked, &compared(&checked, &[&ids[1], &ids[0]]), key).verdict;
        if found != pair.verdict || back != found {
            faults.push(format!("{place}: {} and {} back, not {}", found.id(), back.id(), pair.verdict.id()));
        }
        let own = |found: &&Diagnostic| ids.iter().any(|id| found.place.file.ends_with(&format!("/{id}.yaml")));
        let said: Vec<&Diagnostic> = diagnostics.iter().filter(own).collect();
        let is_error = |found: &&&Diagnostic| found.rule.severity() == methodical::diagnostic::Severity::Error;
        faults.extend(said.iter().filter(is_error).map(|found| format!("{place}: {}", found.message)));
        let warned: Vec<&str> =
            said.iter().map(|found| found.rule).filter(|rule| ABOUT_VALUES.contains(rule)).map(Rule::id).collect();
        let expected = pair.warning.as_deref();
        if !warned.iter().all(|rule| Some(*rule) == expected) || warned.is_empty() != expected.is_none() {
            faults.push(format!("{place}: warned of {warned:?}, not of {expected:?}"));
        }
    }
    faults
}

#[test]
fn pairs_are_judged_as_a_scholar_would() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (file, key, stand) in FILES {
        for (languages, pairs) in pairs(file) {
            count += pairs.len();
            let pairs: Vec<&Pair> = pairs.iter().collect();
            let size = if stand == Stand::Apart { 1 } else { pairs.len() };
            wrong.extend(pairs.chunks(size).flat_map(|pairs| faults(file, key, &languages, pairs)));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} pairs\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 250, "{count} pairs");
}
