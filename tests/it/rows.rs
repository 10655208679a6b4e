//! What is said about a row beside its verdict: how far apart its values are, how many columns have one, whether methods
//! are related to each other; and what follows from rows: nearest methods, and what changes from one to the other.

use methodical::catalog::Checked;
use methodical::compare::{Distance, Row, Verdict, compare};
use methodical::reading::{PageLanguage, Reading};
use methodical::similar::neighbours_of;
use methodical::switch;
use methodical::theme::Theme;

use crate::site::{Site, compared, row};

const SETTINGS: &str = "
languages: [en, uk]
fields:
  - {key: size, kind: number, unit: M, units: {K: 0.001}, label: Size}
";

/// Methods `a`, `b`, `c` … that say these in one field, beside `x` and `y`, which say nothing.
fn catalogue(key: &str, values: &[&str]) -> Checked {
    let mut site = Site::new().file("methods/_catalog.yaml", SETTINGS);
    for id in ["x", "y"] {
        site = site.file(&format!("methods/{id}.yaml"), format!("name: {id}\n"));
    }
    for (id, value) in ["a", "b", "c", "d"].iter().zip(values) {
        let value = if value.is_empty() { String::new() } else { format!("{key}: {value}\n") };
        site = site.file(&format!("methods/{id}.yaml"), format!("name: {id}\n{value}"));
    }
    site.faultless()
}

fn row_of(checked: &Checked, key: &str, columns: usize) -> Row {
    let ids = &["a", "b", "c", "d"][..columns];
    row(checked, &compared(checked, ids), key).clone()
}

#[test]
fn bounds_that_overlap_are_said_to() {
    for (values, overlap) in [
        (&["< 5", "3"][..], true),
        (&["< 5", "5"], false),
        (&["≤ 5", "5000 K"], true),
        (&["3–6", "5–9"], true),
        (&["3–4", "5–9"], false),
        (&["5 ± 1", "≈ 6"], true),
        (&["< 5", "'> 4'", "n/a"], true),
        // One of three pairs is enough, but not two that are alike.
        (&["3–6", "5–9", "20"], true),
        (&["3–6", "3–6", "20"], false),
    ] {
        let found = row_of(&catalogue("size", values), "size", values.len());
        assert_eq!(found.verdict, Verdict::Differs, "{values:?}");
        assert_eq!(found.distance, overlap.then_some(Distance::Overlap), "{values:?}");
    }
}

#[test]
fn the_best_number_of_a_row_is_marked_where_a_field_says_what_is_better() {
    let best = |better: &str, values: &[&str]| {
        let settings = format!("fields:\n  - {{key: size, kind: number, better: {better}, label: Size}}\n");
        let site = Site::new().file("methods/_catalog.yaml", settings);
        let site = ["a", "b", "c"].iter().zip(values).fold(site, |site, (id, value)| {
            let value = if value.is_empty() { String::new() } else { format!("size: {value}\n") };
            site.file(&format!("methods/{id}.yaml"), format!("name: {id}\n{value}"))
        });
        row_of(&site.faultless(), "size", values.len()).best
    };
    for (values, lower, higher) in [
        (&["1", "2"][..], &[true, false][..], &[false, true][..]),
        (&["1", "2", "1.0"], &[true, false, true], &[false, true, false]),
        (&["-1", "2", "n/a"], &[true, false, false], &[false, true, false]),
        // All are equal, there is nothing to compare with, or nobody knows.
        (&["1", "1"], &[], &[]),
        (&["1", ""], &[], &[]),
        (&["1", "none"], &[], &[]),
        (&["1", "< 2"], &[], &[]),
    ] {
        assert_eq!(best("lower", values), lower, "{values:?}");
        assert_eq!(best("higher", values), higher, "{values:?}");
    }
}

#[test]
fn related_methods_are_compared_without_those_of_the_table() {
    for (values, verdict, mutual) in [
        (&["[b]", "[a]"][..], Verdict::Same, true),
        (&["[b, x]", "[a, x]"], Verdict::Same, false),
        (&["[b, x]", "[x]"], Verdict::Same, false),
        (&["[b, x]", "[a, y]"], Verdict::Differs, false),
        (&["[b, x]", "[a]"], Verdict::Differs, false),
        (&["[b]", "[x]"], Verdict::Differs, false),
        (&["[b]", ""], Verdict::Partial, false),
        (&["[b]", "none"], Verdict::Differs, false),
        (&["[b, c]", "[a, c]", "[a, b]"], Verdict::Same, true),
        // None names anything else, but not each names all others.
        (&["[b]", "[a]", "[a]"], Verdict::Differs, false),
        (&["[b, x]", "[a, x]", "[x]"], Verdict::Same, false),
        (&["[x]", "[x]"], Verdict::Same, false),
        (&["none", "none"], Verdict::Same, false),
        (&["", ""], Verdict::Absent, false),
    ] {
        let found = row_of(&catalogue("related", values), "related", values.len());
        assert_eq!((found.verdict, found.mutual), (verdict, mutual), "{values:?}");
    }
}

#[test]
fn years_are_as_far_apart_as_their_first_years_unless_one_holds_the_other() {
    for (values, years) in [
        (&["1990", "2000"][..], Some(10)),
        (&["1990-2000", "1995"], None),
        (&["1990s", "1995"], None),
        (&["1990s", "2000"], Some(10)),
        (&["1990-2000", "1995-2005"], Some(5)),
        (&["since 1990", "2000"], None),
        (&["since 1990", "1980"], Some(10)),
        (&["before 1990", "2000"], None),
        (&["1990-2000", "1995", "2010"], Some(20)),
        (&["1990-2000", "1990"], None),
        (&["10 June 2014", "1 May 2016"], Some(2)),
        (&["19th century", "1850"], None),
    ] {
        let found = row_of(&catalogue("year", values), "year", values.len());
        assert_eq!(found.verdict, Verdict::Differs, "{values:?}");
        assert_eq!(found.distance, years.map(Distance::Years), "{values:?}");
    }
}

#[test]
fn numbers_are_apart_by_an_exact_difference_with_their_own_decimals() {
    for (values, expected) in [
        (&["7.75", "25"][..], "17.25"),
        (&["28784", "4707"], "24077"),
        (&["0.3", "0.1"], "0.2"),
        (&["7.50", "10.00"], "2.50"),
        (&["7.50", "1", "2"], "6.50"),
        (&["1.31 K", "0"], "0.00131"),
        (&["20231127123457", "20231127123456"], "1"),
        (&["12345678901234567891", "12345678901234567890"], "1"),
        (&["-5", "5"], "10"),
    ] {
        let found = row_of(&catalogue("size", values), "size", values.len());
        let Some(Distance::Numbers { difference, .. }) = found.distance else { panic!("{values:?} have no distance") };
        assert_eq!(difference.to_string(), expected, "{values:?}");
    }
}

#[test]
fn a_row_says_for_how_many_it_is_recorded_and_has_letters_where_columns_agree() {
    let partial = row_of(&catalogue("year", &["1990", "", "unknown", ""]), "year", 4);
    assert_eq!((partial.verdict, partial.known), (Verdict::Partial, 1));
    for (values, letters) in
        [(&["1990", "1991", "1992"], false), (&["1990", "1990", "1992"], true), (&["1990", "", "1992"], false)]
    {
        assert_eq!(row_of(&catalogue("year", values), "year", 3).has_letters(), letters, "{values:?}");
    }
}

fn said(checked: &Checked, say: impl Fn(Reading) -> Vec<String>) -> Vec<String> {
    let (theme, _) = Theme::load(&checked.root);
    let language = PageLanguage::load(&theme, checked.base()).expect("there are words");
    say(Reading { checked, language: &language })
}

#[test]
fn what_is_beside_a_label_is_said_in_words() {
    for (key, values, expected) in [
        ("year", &["1990", "", "", ""][..], "recorded for 1 of 4"),
        ("related", &["[b]", "[a]"], "related to each other"),
        ("size", &["7.75", "25"], "apart by 17.25 M (a factor of 3.23)"),
        ("year", &["1990", "1992"], "2 years apart"),
    ] {
        let checked = catalogue(key, values);
        let row = row_of(&checked, key, values.len());
        let found = said(&checked, |reading| reading.beside(&row, values.len()).into_iter().collect());
        assert_eq!(found, [expected], "{values:?}");
    }
}

#[test]
fn what_changes_names_neither_of_the_two() {
    let checked = catalogue("related", &["[b, x]", "[a, y]"]);
    let (from, to) = (checked.find("a").expect("it is there"), checked.find("b").expect("it is there"));
    let comparison = compare(&[&checked.methods[from], &checked.methods[to]]);
    let sentences = said(&checked, |reading| {
        let atoms = |method: usize, field: usize| checked.methods[method].cells[field].atoms();
        let texts = |method, field| atoms(method, field).iter().map(|atom| reading.atom(field, atom)).collect();
        switch::sentences(reading, &comparison, (from, to), &texts)
    });
    assert_eq!(sentences, ["Related methods: y comes in; x falls away."]);
}

#[test]
fn nearest_methods_are_near() {
    let site = Site::new()
        .file("methods/a.yaml", "name: A\nfield: Fruit\nyear: 1950\nsummary: Apples ripen slowly.\n")
        .file("methods/b.yaml", "name: B\nfield: Fruit\nyear: 1951\nsummary: Pears rot.\n")
        .file("methods/c.yaml", "name: C\nfield: Fruit\nyear: 2024\nsummary: Nuts crack.\n");
    let checked = site.faultless();
    let near = neighbours_of(&checked, checked.find("a").expect("it is there"));
    let names: Vec<&str> = near.iter().map(|near| checked.methods[near.method].id.as_str()).collect();
    assert_eq!(names, ["b", "c"], "one year is nearer than 74");
    assert!(near.iter().all(|near| near.similarity.is_finite()));
    assert_eq!(near[0].equal, (1, 3));

    // One word in common does not make two texts one.
    let site = Site::new()
        .file("methods/a.yaml", "name: A\nfield: Fruit\nyear: 1950\nsummary: Apples ripen slowly.\n")
        .file("methods/b.yaml", "name: B\nfield: Fruit\nyear: 1950\nsummary: Apples fall early.\n");
    let checked = site.faultless();
    let near = neighbours_of(&checked, 0);
    assert_eq!(near[0].equal, (2, 3));
    assert!(near[0].similarity < 0.9, "{}", near[0].similarity);
}
