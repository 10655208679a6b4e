//! Every rule has a paragraph and, where a text can show it, an example: the wrong one is found by the rule, and the
//! better one has no fault.

use methodical::build::{Purpose, examine};
use methodical::diagnostic::explained::{EXPLAINED, explained, to_text};
use methodical::diagnostic::{Diagnostic, Rule, Severity};

use crate::built::program;
use crate::site::Site;

/// The catalogue that examples are put into.
fn around() -> Site {
    let settings = "\
languages: [en, uk]
fields:
  - {key: parameters, kind: number, unit: M, units: {B: 1000}}
  - {key: supervision, kind: choice, options: [supervised, unsupervised]}
  - {key: homepage, kind: link}
terms: {family: {regression: Regression}}
";
    let ridge = "\
name: Ridge regression
field: Statistics
family: Regression
originators: [\"Hoerl, A. E.\", \"Kennard, R. W.\"]
source:
  citation: \"Hoerl, A. E., & Kennard, R. W. (1970). Ridge regression: biased estimation for nonorthogonal problems. Technometrics, 12(1), 55-67.\"
  doi: 10.1080/00401706.1970.10488634
aliases: [Tikhonov regularisation]
summary: It shrinks.
";
    Site::new().file("methods/_catalog.yaml", settings).file("methods/ridge-regression.yaml", ridge).file(
        "methods/elastic-net.yaml",
        "name: Elastic net\nfield: Statistics\nupdated: 2026-02-01\nsummary: It does both.\n",
    )
}

/// An example as the whole file that it is a part of.
fn whole(path: &str, text: &str) -> String {
    let is_part = path == "methods/lasso.yaml" && !text.contains("name: Lasso\n") && !text.starts_with("field:");
    if !is_part {
        return text.to_owned();
    }
    let missing = ["name: Lasso\n", "field: Statistics\n", "summary: It shrinks and selects.\n"];
    let missing = missing.into_iter().filter(|line| {
        let key = line.split(' ').next().unwrap_or_default();
        !text.starts_with(key)
    });
    missing.collect::<String>() + text
}

fn found((path, text): (&str, &str)) -> Vec<Diagnostic> {
    let site = around().file(path, whole(path, text));
    examine(site.root(), Purpose::Report).expect("there is a catalogue").2
}

#[test]
fn every_rule_is_explained_in_the_order_of_rules() {
    assert_eq!(EXPLAINED.iter().map(|row| row.rule).collect::<Vec<_>>(), Rule::ALL);
    for row in EXPLAINED {
        let words = row.text.split_whitespace().count();
        assert!((12..=90).contains(&words) && row.text.ends_with(['.', '`']), "{}: {words} words", row.rule.id());
        assert!(!row.text.contains(row.rule.meaning()), "{}: says its line again", row.rule.id());
        let text = to_text(row);
        assert!(text.starts_with(row.rule.id()) && text.contains(row.rule.meaning()) && text.contains(row.text));
    }
    let shown = EXPLAINED.iter().filter(|row| row.example.is_some()).count();
    assert!(shown >= 60, "only {shown} have an example");
}

#[test]
fn examples_are_found_by_their_rule_and_mended_by_what_stands_beside_them() {
    let mut faults = Vec::new();
    for row in EXPLAINED {
        let Some([wrong, right]) = row.example else { continue };
        let (before, after) = (found(wrong), found(right));
        if !before.iter().any(|found| found.rule == row.rule) {
            let told: Vec<&str> = before.iter().map(|found| found.rule.id()).collect();
            faults.push(format!("{}: the example is found as {told:?}", row.rule.id()));
        }
        let left: Vec<&Diagnostic> =
            after.iter().filter(|found| found.rule == row.rule || found.rule.severity() == Severity::Error).collect();
        if !left.is_empty() {
            faults.push(format!("{}: the better one has {left:?}", row.rule.id()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_report_leads_to_the_paragraph_of_its_first_rule() {
    let site = around().file("methods/lasso.yaml", "name: Lasso\nyeer: 1996\nsummary: It shrinks.\n");
    let run = |arguments: &[&str]| {
        let output = program(site.root()).args(arguments).output().expect("the program runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code(), said)
    };
    let (_, report) = run(&["check"]);
    let (_, rest) = report.split_once("`methodical check --explain ").expect("the report names a rule");
    let id = rest.split('`').next().unwrap_or_default();
    assert_eq!(id, "unknown-key");
    let rule = Rule::parse(id).expect("it is one");
    assert_eq!(run(&["check", "--explain", id]), (Some(0), to_text(explained(rule).expect("it is explained"))));
    let (code, list) = run(&["check", "--explain"]);
    assert!(code == Some(0) && Rule::ALL.iter().all(|rule| list.contains(rule.id()) && list.contains(rule.meaning())));
    assert_eq!(list.lines().count(), Rule::ALL.len());
    assert_eq!(
        run(&["check", "--explain", "unknown-kye"]),
        (Some(1), "error: `unknown-kye` is not a rule; did you mean `unknown-key`?\n".to_owned())
    );
}
