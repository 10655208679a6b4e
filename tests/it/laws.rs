//! Laws of the comparison, tried on random catalogues: two to six methods with random values and gaps in fields of all
//! twelve kinds, written to disk and read back. Values come from small pools in which several writings mean the same,
//! so that equal, partly equal and unequal rows all happen, and from random text.

use std::collections::BTreeSet;

use methodical::catalog::Checked;
use methodical::compare::{Comparison, Row, Verdict};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::site::{Site, compared};

const SETTINGS: &str = "
languages: [en, uk, ar]
fields:
  - {key: parameters, kind: number, unit: M, units: {B: 1000, K: 0.001}, label: Parameters}
  - {key: supervised, kind: flag, label: Supervised}
  - {key: data, kind: choice, options: [images, text, tables], label: Data}
  - {key: homepage, kind: link, label: Home page}
";

/// One field of each kind: its key, and values as YAML on one line.
const POOLS: [(&str, &[&str]); 12] = [
    ("field", &["Deep learning", "deep  learning", "Statistics", "{en: Statistics, uk: Статистика}"]),
    ("type", &["Generative deep-learning", "generative deep\u{2011}learning", "a test", "{en: A test, uk: Тест}"]),
    ("summary", &["A *random* forest.", "A random forest.", "It splits.", "{en: It splits., uk: Ділить.}"]),
    ("year", &["2014", "2014 (coined)", "2000s", "2000-2009", "-2700", "2700 BC", "late 1990s", "c. 2014"]),
    (
        "originators",
        &[
            "[Leo Breiman]",
            "['Breiman, L.']",
            "['Breiman, L.', 'Cutler, A.']",
            "[{name: Leo Breiman, orcid: 0000-0002-1825-0097}]",
            "[Jane Goodall]",
            "['Goodall, J.']",
            "['Goodall, John']",
            "['Goodall, J. A.', 'Müller, H.']",
            "[Hans Mueller]",
            "[Heike Muller]",
            "[{name: L. Braiman, orcid: 0000-0002-1825-0097}]",
            "['University of Oxford']",
        ],
    ),
    (
        "source",
        &[
            "{doi: '10.1023/A:1010933404324'}",
            "{url: 'https://doi.org/10.1023/a:1010933404324'}",
            "'Breiman, L. (2001). Random forests. Machine Learning.'",
            "{doi: '10.1023/A:1010933404324', citation: 'Breiman, L. (2001). Random Forests. ML.'}",
            "[{arxiv: 2010.11929v2}, {isbn: 0-306-40615-2}]",
            "'Breiman L. Random forests. Mach Learn. 2001;45(1):5-32.'",
            "'Ferro, N. (2021). Drifting ice and the voices of whales. Polar Biology, 44(3), 210–224.'",
            "'Ferro N. Drifting ice and the voices of whales. Polar Biol. 2021;44(3):210-24.'",
            "'Ferro, N. (2021). Drifting ice and the voices of whales: a reply. Polar Biology.'",
            "{title: Drifting ice and the voices of whales, arxiv: 2010.11929}",
            "{citation: 'Moreau, L. (2019). Wells of salt. Y.', arxiv: 2010.11929}",
            "{url: 'https://arxiv.org/abs/2010.11929'}",
            "{doi: 10.48550/arXiv.2010.11929, isbn: 978-0-306-40615-7}",
        ],
    ),
    ("aliases", &["[GAN]", "[gan, GAN]", "[GAN, VAE]", "[VAE, gan]", "[{uk: ГЗМ}]", "[{en: GAN, uk: ГЗМ}]"]),
    ("related", &["[p]", "[p, q]", "[q, p]", "[r]"]),
    ("parameters", &["1500", "{value: 1.5, unit: B}", "{value: 1500000, unit: K}", "1.5", "0"]),
    ("supervised", &["true", "false", "True"]),
    ("data", &["images", "[images]", "[text, images]", "[images, text]"]),
    ("homepage", &["https://example.org/a", "http://www.example.org/a/", "https://example.org/b"]),
];

/// Fields that take any text; YAML's double quotes take what JSON's take.
const FREE: [&str; 6] = ["field", "type", "summary", "year", "originators", "aliases"];

fn field_value(key: &'static str, pool: &'static [&'static str]) -> BoxedStrategy<Option<String>> {
    let free = if FREE.contains(&key) { 1 } else { 0 };
    let text = "[a-zA-ZäßÉіїЄığ中文تع0-9 .,;:()&'\"×–_*$-]{1,16}";
    prop_oneof![
        8 => select(pool).prop_map(|value| Some(value.to_owned())),
        1 => select(&["unknown", "none", "n/a"][..]).prop_map(|gap| Some(gap.to_owned())),
        1 => Just(None),
        free => text.prop_map(|text| Some(serde_json::Value::from(text).to_string())),
    ]
    .boxed()
}

/// What one method says: key and value, for each field that is there.
type Fields = Vec<(&'static str, Option<String>)>;

fn a_method() -> impl Strategy<Value = Fields> {
    let values: Vec<_> = POOLS.iter().map(|(key, pool)| field_value(key, pool)).collect();
    values.prop_map(|values| POOLS.iter().map(|(key, _)| *key).zip(values).collect())
}

fn methods() -> impl Strategy<Value = Vec<Fields>> {
    proptest::collection::vec(a_method(), 2..=6)
}

fn id(number: usize) -> String {
    format!("m{number}")
}

fn ids(methods: &[Fields]) -> Vec<String> {
    (0..methods.len()).map(id).collect()
}

fn record(fields: &Fields) -> String {
    let lines = fields.iter().filter_map(|(key, value)| Some(format!("{key}: {}\n", value.as_ref()?)));
    format!("name: Name\n{}", lines.collect::<String>())
}

/// The methods on disk, with the three to which `related` refers.
fn site(methods: &[Fields]) -> Site {
    let mut site = Site::new().file("methods/_catalog.yaml", SETTINGS);
    for other in ["p", "q", "r"] {
        site = site.file(&format!("methods/{other}.yaml"), format!("name: {other}\n"));
    }
    for (number, fields) in methods.iter().enumerate() {
        site = site.file(&format!("methods/{}.yaml", id(number)), record(fields));
    }
    site
}

fn verdicts(comparison: &Comparison) -> Vec<Verdict> {
    comparison.rows.iter().map(|row| row.verdict).collect()
}

/// The groups of a row as sets of ids, whatever their letters.
fn partition(row: &Row, ids: &[String]) -> BTreeSet<BTreeSet<String>> {
    let groups: BTreeSet<usize> = row.groups.iter().flatten().copied().collect();
    let members = |group| ids.iter().zip(&row.groups).filter(move |(_, own)| **own == Some(group));
    groups.into_iter().map(|group| members(group).map(|(id, _)| id.clone()).collect()).collect()
}

/// Which atoms are shared, by id.
fn shared<'r>(row: &'r Row, ids: &'r [String]) -> BTreeSet<(&'r str, &'r [bool])> {
    ids.iter().map(String::as_str).zip(row.shared.iter().map(Vec::as_slice)).collect()
}

fn verdict_of(checked: &Checked, field: usize, ids: &[&String]) -> Verdict {
    compared(checked, ids).rows[field].verdict
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_columns_decides_nothing((methods, shuffled) in methods().prop_flat_map(|methods| {
        let ids = ids(&methods);
        (Just(methods), Just(ids).prop_shuffle())
    })) {
        let checked = site(&methods).faultless();
        let ids = ids(&methods);
        let (straight, crossed) = (compared(&checked, &ids), compared(&checked, &shuffled));
        for (one, other) in straight.rows.iter().zip(&crossed.rows) {
            prop_assert_eq!(one.verdict, other.verdict);
            prop_assert_eq!(partition(one, &ids), partition(other, &shuffled));
            prop_assert_eq!(shared(one, &ids), shared(other, &shuffled));
            prop_assert_eq!(&one.distance, &other.distance);
        }
    }

    #[test]
    fn a_method_does_not_differ_from_its_copy(fields in a_method()) {
        let checked = site(&[fields.clone(), fields]).faultless();
        for (row, field) in compared(&checked, &["m0", "m1"]).rows.iter().zip(checked.fields()) {
            let said = matches!(row.verdict, Verdict::Same | Verdict::Absent);
            prop_assert!(said, "{}: {}", field.key, row.verdict.id());
            prop_assert!(row.shared.iter().flatten().all(|shared| *shared), "{}", field.key);
        }
    }

    #[test]
    fn a_row_is_the_same_where_all_its_pairs_are(methods in methods()) {
        let checked = site(&methods).faultless();
        let ids = ids(&methods);
        for row in compared(&checked, &ids).rows {
            let mut pairs = ids.iter().enumerate().flat_map(|(n, a)| ids[n + 1..].iter().map(move |b| [a, b]));
            let all_same = pairs.all(|pair| verdict_of(&checked, row.field, &pair) == Verdict::Same);
            prop_assert_eq!(row.verdict == Verdict::Same, all_same, "{}", checked.fields()[row.field].key);
        }
    }

    #[test]
    fn a_row_differs_where_one_of_its_pairs_does(methods in methods()) {
        let checked = site(&methods).faultless();
        let ids = ids(&methods);
        for row in compared(&checked, &ids).rows {
            let mut pairs = ids.iter().enumerate().flat_map(|(n, a)| ids[n + 1..].iter().map(move |b| [a, b]));
            let one_differs = pairs.any(|pair| verdict_of(&checked, row.field, &pair) == Verdict::Differs);
            prop_assert_eq!(row.verdict == Verdict::Differs, one_differs, "{}", checked.fields()[row.field].key);
        }
    }

    #[test]
    fn equality_is_transitive(methods in proptest::collection::vec(a_method(), 3)) {
        let checked = site(&methods).faultless();
        let ids = ids(&methods);
        for (field, declared) in checked.fields().iter().enumerate() {
            let same = |a: usize, b: usize| verdict_of(&checked, field, &[&ids[a], &ids[b]]) == Verdict::Same;
            for (a, b, c) in [(0, 1, 2), (1, 0, 2), (0, 2, 1)] {
                prop_assert!(!(same(a, b) && same(b, c)) || same(a, c), "{}: {a} {b} {c}", declared.key);
            }
        }
    }

    #[test]
    fn the_order_of_records_decides_nothing(methods in methods()) {
        let turned: Vec<Fields> = methods.iter().rev().cloned().collect();
        let (straight, crossed) = (site(&methods).faultless(), site(&turned).faultless());
        let ids = ids(&methods);
        let last = ids.len() - 1;
        for a in 0..ids.len() {
            for b in 0..a {
                let there = verdicts(&compared(&straight, &[&ids[a], &ids[b]]));
                let back = verdicts(&compared(&crossed, &[&ids[last - a], &ids[last - b]]));
                prop_assert_eq!(there, back);
            }
        }
    }

    #[test]
    fn an_unrelated_record_changes_nothing(methods in methods()) {
        let ids = ids(&methods);
        let unrelated = "name: Zero\noriginators: ['Qvortrup, Z.', Qvortrup Institute]\n\
                         source: 'Qvortrup, Z. (1911). Of quite another thing altogether. Nowhere.'\n";
        let (before, after) = (site(&methods).faultless(), site(&methods).file("methods/a0.yaml", unrelated).faultless());
        prop_assert_eq!(verdicts(&compared(&before, &ids)), verdicts(&compared(&after, &ids)));
    }

    #[test]
    fn agreement_groups_are_classes_of_equal_columns(methods in proptest::collection::vec(a_method(), 3..=6)) {
        let checked = site(&methods).faultless();
        let ids = ids(&methods);
        for row in compared(&checked, &ids).rows.iter().filter(|row| row.verdict == Verdict::Differs) {
            for (a, own) in row.groups.iter().enumerate() {
                for (b, other) in row.groups.iter().enumerate().filter(|(b, _)| *b != a) {
                    let same = verdict_of(&checked, row.field, &[&ids[a], &ids[b]]) == Verdict::Same;
                    prop_assert_eq!(own.is_some() && own == other, same, "{} and {}", &ids[a], &ids[b]);
                }
            }
        }
    }

    #[test]
    fn translations_change_no_verdict(methods in methods(), translated in any::<Index>(), as_file in any::<bool>()) {
        let number = translated.index(methods.len());
        let name = format!("methods/{}", id(number));
        let translated = if as_file {
            site(&methods).file(&format!("{name}.uk.yaml"), language_file(&methods[number]))
        } else {
            site(&methods).file(&format!("{name}.yaml"), with_maps(&methods[number]))
        };
        let (before, after) = (site(&methods).faultless(), translated.faultless());
        let ids = ids(&methods);
        prop_assert_eq!(verdicts(&compared(&before, &ids)), verdicts(&compared(&after, &ids)));
        // Without this, a translation that nobody reads would keep the law too.
        let index = after.find(&id(number)).expect("the method is there");
        prop_assert_eq!(after.methods[index].name.entries().len(), 2);
    }
}

/// Fields of one text, which a translator gives another text.
const TRANSLATED: [&str; 3] = ["field", "type", "summary"];

/// A file in Ukrainian with a text for everything that the record says, gaps too, and with names of its own.
fn language_file(fields: &Fields) -> String {
    let said = fields.iter().filter(|(key, value)| TRANSLATED.contains(key) && value.is_some());
    let texts = said.map(|(key, _)| format!("{key}: Переклад\n")).collect::<String>();
    format!("name: Назва\naliases: [Переклад, GAN]\n{texts}")
}

/// The same record with its texts as maps from languages to texts; what is a map already stays.
fn with_maps(fields: &Fields) -> String {
    let mapped = fields.iter().filter_map(|(key, value)| {
        let value = value.as_ref()?;
        let is_gap = ["unknown", "none", "n/a"].contains(&value.as_str());
        // A text of nothing but spaces is none, so that another language's would be the first.
        let is_blank = value.trim_matches('"').trim().is_empty();
        let is_text = TRANSLATED.contains(key) && !is_gap && !is_blank && !value.starts_with('{');
        let value =
            if is_text { format!("{{uk: Переклад, en: {value}, ar: ترجمة}}") } else { value.clone() };
        Some(format!("{key}: {value}\n"))
    });
    format!("name: {{uk: Назва, en: Name}}\n{}", mapped.collect::<String>())
}
