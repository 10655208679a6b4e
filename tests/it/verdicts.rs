//! The table of verdicts: what two records say in one field, and what the comparison makes of it. Every row goes the
//! whole way (two files on disk → load → check → compare) and is tried with the columns both ways round.

use methodical::compare::Verdict::{self, Absent, Differs, Partial, Same};

use crate::site::{Site, compared, row};

/// The field that stands for a kind: the built-in one where there is one, else one that the settings below declare.
const FIELDS: [(&str, &str); 17] = [
    ("term", "field"),
    ("text", "type"),
    ("prose", "summary"),
    ("year", "year"),
    ("people", "originators"),
    ("source", "source"),
    ("names", "aliases"),
    ("methods", "related"),
    ("number", "parameters"),
    ("flag", "supervised"),
    ("choice", "data"),
    ("link", "homepage"),
    ("date", "seen"),
    ("version", "release"),
    ("partly", "parallel"),
    ("identifier", "wikidata"),
    ("person", "keeper"),
];

const SETTINGS: &str = "
languages: [en, uk, tr, ar, zh]
fields:
  - {key: parameters, kind: number, unit: M, units: {B: 1000, K: 0.001}, label: Parameters}
  - {key: supervised, kind: flag, label: Supervised}
  - {key: data, kind: choice, options: [images, text, tables], label: Data}
  - {key: homepage, kind: link, label: Home page}
  - {key: seen, kind: date, label: Seen}
  - {key: release, kind: version, label: Release}
  - {key: parallel, kind: partly, label: Parallel}
  - {key: wikidata, kind: identifier, link: 'https://www.wikidata.org/wiki/{}', label: Wikidata}
  - {key: keeper, kind: person, label: Keeper}
terms:
  family: {ml: {en: Machine learning, uk: Машинне навчання}}
";

/// A key that is not there: the gap `not recorded`.
const MISSING: &str = "";

/// The field of the method `a`, `b` or another, written as YAML in one line.
fn record(name: &str, kind: &str, value: &str) -> String {
    let (_, key) = FIELDS.iter().find(|(own, _)| *own == kind).unwrap_or_else(|| panic!("no kind `{kind}`"));
    if value == MISSING { format!("name: {name}\n") } else { format!("name: {name}\n{key}: {value}\n") }
}

/// The verdict on two methods, in a catalogue that has ten more (`m0` to `m9`) and whatever else a row asks for.
fn verdict(kind: &str, a: &str, b: &str, others: &[&str]) -> Verdict {
    let mut site = Site::new()
        .file("methods/_catalog.yaml", SETTINGS)
        .file("methods/a.yaml", record("A", kind, a))
        .file("methods/b.yaml", record("B", kind, b));
    for number in 0..10 {
        site = site.file(&format!("methods/m{number}.yaml"), format!("name: M{number}\n"));
    }
    for (number, other) in others.iter().enumerate() {
        site = site.file(&format!("methods/other-{number}.yaml"), record(&format!("Other {number}"), kind, other));
    }
    let checked = site.faultless();
    let key = FIELDS.iter().find(|(own, _)| *own == kind).map_or("", |(_, key)| key);
    let there = row(&checked, &compared(&checked, &["a", "b"]), key).verdict;
    let back = row(&checked, &compared(&checked, &["b", "a"]), key).verdict;
    assert_eq!(there, back, "{kind}: {a} | {b}: the order of the columns decides");
    there
}

/// Tries all rows before it fails, so that one run tells all that is wrong.
fn assert_rows(rows: impl IntoIterator<Item = (&'static str, String, String, &'static [&'static str], Verdict)>) {
    let mut wrong = String::new();
    for (kind, a, b, others, expected) in rows {
        let found = verdict(kind, &a, &b, others);
        if found != expected {
            wrong += &format!("{kind}: {a} | {b}: {} instead of {}\n", found.id(), expected.id());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn assert_table(rows: &[(&'static str, &str, &str, Verdict)]) {
    assert_rows(
        rows.iter().map(|(kind, a, b, expected)| (*kind, (*a).to_owned(), (*b).to_owned(), &[][..], *expected)),
    );
}

#[test]
fn terms_are_compared_by_their_term() {
    assert_table(&[
        ("term", "Deep learning", "Deep learning", Same),
        ("term", "Deep learning", "deep  LEARNING", Same),
        ("term", "Deep learning", "\"Deep\\u00A0learning\"", Same),
        ("term", "Deep learning", "{en: Deep learning, uk: Глибоке навчання}", Same),
        ("term", "{en: Statistics, uk: Статистика}", "{en: Statistics, uk: Математична статистика}", Same),
        ("term", "Deep learning", "Machine learning", Differs),
        ("term", "C", "C++", Differs),
        ("term", "Deep learning", "deep-learning", Same),
        ("term", "deep-learning", "deep-learning", Same),
        ("term", "Глибоке навчання", "глибоке навчання", Same),
        ("term", "机器学习", "深度学习", Differs),
    ]);
}

#[test]
fn texts_are_compared_by_their_folded_words() {
    assert_table(&[
        ("text", "Generative deep-learning", "generative deep\u{2011}learning", Same),
        ("text", "Generative deep-learning", "Generative deep learning", Same),
        ("text", "two-player – zero-sum", "two-player — zero-sum", Same),
        ("text", "the “kernel” trick", "'the \"kernel\" trick'", Same),
        ("text", "«ядровий» метод", "„ядровий“ метод", Same),
        ("text", "Bayes' rule", "Bayes’ rule", Same),
        ("text", "комп'ютерний зір", "комп’ютерний зір", Same),
        ("text", "комп'ютерний зір", "компʼютерний зір", Same),
        ("text", "ЇЖАК", "їжак", Same),
        ("text", "кит", "кіт", Differs),
        ("text", "май", "маи", Differs),
        ("text", "\"re\\u0301gression\"", "\"r\\u00E9gression\"", Same),
        ("text", "régression", "regression", Same),
        ("text", "Straßennetz", "STRASSENNETZ", Same),
        ("text", "classiﬁcation", "classification", Same),
        ("text", "深度学习（CNN）", "深度学习(CNN)", Same),
        ("text", "ＣＮＮ", "cnn", Same),
        ("text", "ﺗﻌﻠﻢ", "تعلم", Same),
        ("text", "تعلم الآلة", "تعلم عميق", Differs),
        ("text", "\"\\u200Fتعلم\\u200F\"", "تعلم", Same),
        ("text", "İstatistik", "istatistik", Same),
        ("text", "IŞIK", "ışık", Same),
        ("text", "\"soft\\u00ADmax\"", "softmax", Same),
        ("text", "softmax", "soft max", Same),
        ("text", "  softmax layer  ", "softmax\n  layer", Same),
        ("text", "Adam", "AdamW", Differs),
        ("text", "true", "'true'", Same),
        ("text", "1.0", "1.00", Differs),
        ("text", "1e3", "1000", Differs),
        ("text", "!!int '5'", "5", Same),
        ("text", "5″ disk", "5\" disk", Same),
        ("text", "5′ 10″", "5' 10\"", Same),
        ("text", "l´étoile", "l'étoile", Same),
        ("text", "10⁶ steps", "106 steps", Differs),
        ("text", "H₂O", "H2O", Same),
        ("text", "~5", "5", Differs),
        ("text", "~5", "~5", Same),
        ("text", "{en: Test, uk: Критерій}", "{en: Test, tr: Sınama}", Same),
        ("text", "{en: Test, uk: Критерій}", "{en: Trial, uk: Критерій}", Differs),
        ("text", "{uk: Критерій}", "{uk: критерій}", Same),
    ]);
}

#[test]
fn dates_versions_support_and_identifiers_are_compared_as_they_are_written() {
    assert_table(&[
        ("date", "2026-11-23", "'2026-11-23'", Same),
        ("date", "2026-11-23", "2026-11-24", Differs),
        ("date", "2026-11", "2026-11-23", Differs),
        ("date", "2026", "2026-11", Differs),
        ("date", "2026", "unknown", Partial),
        ("version", "1.10", "1.1", Differs),
        ("version", "1.10", "'1.10'", Same),
        ("version", "v1.10", "1.10", Same),
        ("version", "2.0-RC1", "2.0-rc1", Same),
        ("version", "1.0", "1.0.0", Differs),
        ("version", "1", "n/a", Differs),
        ("partly", "yes", "true", Same),
        ("partly", "no", "false", Same),
        ("partly", "partly", "yes", Differs),
        ("partly", "partly", "no", Differs),
        ("partly", "Partly", "partly", Same),
        ("partly", "partly", "none", Differs),
        ("identifier", "Q1", "[Q1]", Same),
        ("identifier", "Q1", "https://www.wikidata.org/wiki/Q1", Same),
        ("identifier", "Q1", "q1", Differs),
        ("identifier", "[Q1, Q2]", "[Q2, Q1]", Same),
        ("identifier", "[Q1, Q2]", "Q1", Differs),
        ("person", "Leo Breiman", "\"Breiman, L.\"", Same),
        ("person", "Leo Breiman", "Lea Breiman", Differs),
        ("person", "{name: Leo Breiman}", "Leo Breiman", Same),
    ]);
}

#[test]
fn what_is_known_within_bounds_is_the_same_only_if_it_is_written_alike() {
    assert_table(&[
        ("number", "< 5", "<5", Same),
        ("number", "<= 5", "≤ 5.0", Same),
        ("number", "< 5", "≤ 5", Differs),
        ("number", "< 5", "4", Differs),
        ("number", "≥ 3", "3", Differs),
        ("number", "'>= 3'", "≥ 3 M", Same),
        ("number", "≥ 3000 K", "≥ 3", Same),
        ("number", "5-10", "5 – 10", Same),
        ("number", "5-10", "5-11", Differs),
        ("number", "0.005–0.01 B", "5–10", Same),
        ("number", "{value: 5–10, unit: M}", "5–10 M", Same),
        ("number", "~5", "≈ 5", Same),
        ("number", "~5", "5", Differs),
        ("number", "5 ± 0.5", "5.0 +/- 0.50", Same),
        ("number", "5 ± 0.5", "4.5-5.5", Differs),
        ("number", "< 5", "unknown", Partial),
    ]);
}

#[test]
fn prose_is_compared_by_what_is_read() {
    assert_table(&[
        ("prose", "A *random* forest.", "A **random** forest.", Same),
        ("prose", "A random forest.", "A random tree.", Differs),
        ("prose", "|\n  - trees\n  - votes\n", "|\n  * trees\n  * votes\n", Same),
        ("prose", "|\n  One line.\n  Two lines.\n", "One line. Two lines.", Same),
        ("prose", "See [the paper](https://a.example/).", "See the paper.", Same),
        ("prose", "The loss is $x^2$.", "The loss is $x^3$.", Differs),
        ("prose", "The loss is $x^2$.", "the loss is $x^2$.", Same),
        ("prose", "Bias &amp; variance.", "Bias & variance.", Same),
        ("prose", "it’s \"deep\"", "it's “deep”", Same),
        ("prose", "{en: Trees., uk: Дерева.}", "{en: Trees., uk: Ліс.}", Same),
        ("prose", "|\n  ## Trees\n\n  vote\n", "|\n  Trees\n\n  vote\n", Same),
    ]);
}

#[test]
fn years_are_compared_by_their_interval() {
    assert_table(&[
        ("year", "2020-2021", "2020–2021", Same),
        ("year", "2020 — 2021", "2020–2021", Same),
        ("year", "2020–21", "2020-2021", Same),
        ("year", "2000s", "2000-2009", Same),
        ("year", "2000s", "2000", Differs),
        ("year", "2021", MISSING, Partial),
        ("year", "2014", "2014", Same),
        ("year", "2014", "'2014'", Same),
        ("year", "2014", "2015", Differs),
        ("year", "2014", "2014-2015", Differs),
        ("year", "2014-2014", "2014", Same),
        ("year", "c. 1990", "1990", Same),
        ("year", "circa 1990", "~1990", Same),
        ("year", "2010 (formalized)", "2010", Same),
        ("year", "2010 (formalized)", "2010 (coined)", Same),
        ("year", "-2700", "2700 BCE", Same),
        ("year", "-2700", "−2700", Same),
        ("year", "-300", "300", Differs),
        ("year", "-300–-290", "-300 – -290", Same),
        ("year", "300–290 BC", "-300–-290", Same),
        ("year", "79 CE", "79", Same),
        ("year", "2001-09", "2001-2009", Differs),
        ("year", "'2020/21'", "2020-2021", Same),
        ("year", "1920s–1930s", "1920-1939", Same),
        (
            "year",
            "1969 (term coined); practice dates to 1920s–1930s",
            "1969 (Term coined);  practice dates to 1920s-1930s",
            Same,
        ),
        ("year", "1969 (term coined); practice dates to 1920s–1930s", "1969", Differs),
        ("year", "late 1990s", "1990s", Differs),
    ]);
}

#[test]
fn people_are_compared_by_who_they_are() {
    assert_table(&[
        ("people", "[Leo Breiman]", "['Breiman, L.']", Same),
        ("people", "['Dosovitskiy, A. et al.']", "['Dosovitskiy, A. et al. (Google Brain)']", Same),
        ("people", "['Breiman, L.']", "[Robert Schapire]", Differs),
        ("people", "Leo Breiman", "[Leo Breiman]", Same),
        ("people", "['Kingma, D. P. & Welling, M.']", "[Max Welling, Diederik P. Kingma]", Same),
        ("people", "'Kingma, D. P., Welling, M.'", "Kingma DP; Welling M", Same),
        ("people", "['Kingma, D. P.']", "['Kingma, D. P.', 'Welling, M.']", Differs),
        ("people", "['Breiman, L.']", "['Breiman, A.']", Differs),
        ("people", "['Schölkopf, B.']", "['Scholkopf, Bernhard']", Same),
        ("people", "['Łukasiewicz, J.']", "[Jan Lukasiewicz]", Same),
        ("people", "['Erdős, P.']", "[Paul Erdos]", Same),
        ("people", "['Işık, A.']", "['Isik, A.']", Same),
        ("people", "[Laurens van der Maaten]", "['van der Maaten, L.']", Same),
        ("people", "[Laurens van der Maaten]", "['Maaten, L.']", Differs),
        ("people", "['King, M. L., Jr.']", "[Martin Luther King]", Same),
        ("people", "['Колмогоров, А. Н.']", "[Андрій Колмогоров]", Same),
        ("people", "['Колмогоров, А. Н.']", "['Kolmogorov, A. N.']", Same),
        ("people", "[李飞飞]", "[李飛飛]", Differs),
        ("people", "[محمد الخوارزمي]", "['الخوارزمي، محمد']", Same),
        ("people", "[O'Neil]", "[O’Neil]", Same),
        ("people", "[Leo Breiman and others]", "[Leo Breiman]", Same),
        ("people", "['Breiman, L. & colleagues']", "[Leo Breiman]", Same),
        ("people", "['Maaten, L. van der']", "['van der Maaten, L.']", Same),
        ("people", "[Breiman L.]", "['Breiman, L.']", Same),
        ("people", "[AT&T Bell Labs]", "['AT & T Bell Labs']", Differs),
        ("people", "['Bernoulli, Jacob']", "['Bernoulli, Jacob', 'Bernoulli, Johann']", Differs),
        ("people", "['Fourier, J.-B.']", "[Jean-Baptiste Fourier]", Same),
        ("people", "[OpenAI]", "[openai]", Same),
        ("people", "[{name: Leo Breiman, orcid: 0000-0002-1825-0097}]", "['Breiman, L.']", Same),
        (
            "people",
            "[{name: Leo Breiman, orcid: 0000-0002-1825-0097}]",
            "[{name: L. Braiman, orcid: 'https://orcid.org/0000-0002-1825-0097'}]",
            Same,
        ),
        (
            "people",
            "[{name: 'Wang, W.', orcid: 0000-0002-1825-0097}]",
            "[{name: 'Wang, W.', orcid: 0000-0002-1694-233X}]",
            Differs,
        ),
    ]);
}

#[test]
fn people_and_works_are_found_in_the_whole_catalogue() {
    const DOI: &str = "{doi: 10.1000/xyz123}";
    const ARXIV: &str = "{url: 'https://arxiv.org/abs/1312.6114'}";
    let rows: [(&str, &str, &str, &'static [&'static str], Verdict); 7] = [
        // Two names that differ in writing only; a third record says who that is.
        ("people", "['Wang, W.']", "[Wei Wang]", &["[{name: 'Wang, Wei', orcid: 0000-0002-1825-0097}]"], Same),
        // A name that two people have is neither of them.
        (
            "people",
            "['Wang, W.']",
            "[{name: 'Wang, W.', orcid: 0000-0002-1825-0097}]",
            &["[{name: 'Wang, Wen', orcid: 0000-0002-1694-233X}]"],
            Differs,
        ),
        ("source", DOI, ARXIV, &[], Differs),
        ("source", DOI, ARXIV, &["{doi: 10.1000/XYZ123, arxiv: 1312.6114v10}"], Same),
        // The way from one to the other may have two steps.
        (
            "source",
            DOI,
            ARXIV,
            &["{doi: 10.1000/xyz123, isbn: 978-0-306-40615-7}", "{isbn: 0-306-40615-2, arxiv: 1312.6114}"],
            Same,
        ),
        (
            "source",
            DOI,
            "'Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32.'",
            &["{doi: 10.1000/xyz123, citation: 'Breiman, L. (2001). Random Forests. Mach. Learn. 45.'}"],
            Same,
        ),
        ("source", DOI, ARXIV, &["[{doi: 10.1000/xyz123}, {arxiv: 1312.6114}]"], Differs),
    ];
    assert_rows(rows.map(|(kind, a, b, others, expected)| (kind, a.to_owned(), b.to_owned(), others, expected)));
}

#[test]
fn sources_are_compared_by_their_work() {
    const ICLR: &str = "'Dosovitskiy, A. et al. (2021). An Image is Worth 16x16 Words: Transformers for Image Recognition \
                        at Scale. ICLR.'";
    const ICLR_IN_FULL: &str = "'Dosovitskiy, A., Beyer, L., Kolesnikov, A., Weissenborn, D., & Zhai, X. (2021). An image \
                                is worth 16×16 words: Transformers for image recognition at scale. International \
                                Conference on Learning Representations.'";
    assert_table(&[
        ("source", "{doi: '10.1023/A:1010933404324'}", "{url: 'https://doi.org/10.1023/a:1010933404324'}", Same),
        ("source", "{doi: '10.1023/A:1010933404324'}", "{doi: 'https://dx.doi.org/10.1023/a:1010933404324'}", Same),
        ("source", "{doi: '10.1023/A:1010933404324'}", "{doi: '10.1023/A:1010933404325'}", Differs),
        ("source", "{url: 'https://doi.org/10.1023/A%3A1010933404324'}", "{doi: '10.1023/a:1010933404324'}", Same),
        ("source", "{arxiv: 2010.11929v2}", "{url: 'https://arxiv.org/abs/2010.11929'}", Same),
        ("source", "{arxiv: 2010.11929}", "{url: 'http://www.arxiv.org/pdf/2010.11929v1.pdf'}", Same),
        ("source", "{arxiv: 2010.11929}", "{doi: 10.48550/arXiv.2010.11929}", Same),
        ("source", "{arxiv: 2010.11929}", "{doi: 10.48550/ARXIV.2010.11930}", Differs),
        ("source", "{arxiv: cs/0112017v1}", "{url: 'https://arxiv.org/abs/cs/0112017'}", Same),
        ("source", "{isbn: 0-306-40615-2}", "{isbn: 978-0-306-40615-7}", Same),
        ("source", "{isbn: 0306406152}", "{isbn: 9780306406157}", Same),
        ("source", "{isbn: 0-306-40615-2}", "{isbn: 978-3-16-148410-0}", Differs),
        ("source", "{isbn: 0-8044-2957-X}", "{isbn: 080442957x}", Same),
        ("source", ICLR, ICLR_IN_FULL, Same),
        ("source", &format!("{{citation: {ICLR}}}"), ICLR_IN_FULL, Same),
        (
            "source",
            "'Breiman, L. (2001). Random forests. Machine Learning.'",
            "'Breiman, L. (1996). Bagging predictors. Machine Learning.'",
            Differs,
        ),
        ("source", "'Smith, J. (2001). Random forests. A.'", "'Breiman, L. (2001). Random forests. B.'", Differs),
        ("source", "'Breiman, L. (2001). Random forests. A.'", "'Breiman, L. (2002). Random forests. A.'", Differs),
        ("source", "{url: 'http://example.org/paper/'}", "{url: 'https://www.example.org/paper'}", Same),
        ("source", "{url: 'https://example.org/api#fit'}", "{url: 'https://example.org/api#predict'}", Differs),
        ("source", "{url: 'https://example.org:8080/a'}", "{url: 'https://example.org/a'}", Differs),
        ("source", "{arxiv: 2010.11929}", "{url: 'https://arxiv.org/abs/2010.11929?context=cs'}", Same),
        // A short title alone makes no work of two addresses.
        (
            "source",
            "{title: Introduction, url: 'https://a.example/1'}",
            "{title: Introduction, url: 'https://b.example/2'}",
            Differs,
        ),
        (
            "source",
            "{citation: Wikipedia, url: 'https://en.wikipedia.org/wiki/A'}",
            "{citation: Wikipedia, url: 'https://en.wikipedia.org/wiki/B'}",
            Differs,
        ),
        (
            "source",
            "{title: A survey of random forests, url: 'https://a.example/1'}",
            "{title: A survey of random forests, url: 'https://b.example/2'}",
            Same,
        ),
        ("source", "blog post", "{citation: Blog  post}", Same),
        ("source", "{url: 'https://example.org/?id=1'}", "{url: 'https://example.org/?id=2'}", Differs),
        ("source", "[{doi: 10.1000/a123}, {arxiv: 2010.11929}]", "[{arxiv: 2010.11929v3}, {doi: 10.1000/A123}]", Same),
        ("source", "[{doi: 10.1000/a123}, {arxiv: 2010.11929}]", "{doi: 10.1000/a123}", Differs),
        ("source", "[{doi: 10.1000/a123}]", "{doi: 10.1000/a123}", Same),
        (
            "source",
            "'Гнатюк, О. (2019). Порівняння методів — огляд. Вісник.'",
            "'Гнатюк, О. В. (2019). Порівняння методів: огляд. Вісник КНУ.'",
            Same,
        ),
    ]);
}

#[test]
fn citations_of_other_styles_have_titles() {
    const APA: &str = "'Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32.'";
    assert_table(&[
        ("source", "'L. Breiman, \"Random forests,\" Mach. Learn., vol. 45, no. 1, pp. 5–32, 2001.'", APA, Same),
        ("source", "'Breiman, Leo. \"Random Forests.\" Machine Learning 45.1 (2001): 5-32.'", APA, Same),
        ("source", "'Leo Breiman. 2001. Random Forests. Machine Learning 45, 1 (2001), 5–32.'", APA, Same),
        // Two works that a wrong reading would make one: the pages are no title.
        (
            "source",
            "'Breiman, Leo. \"Random Forests.\" Machine Learning 45.1 (2001): 5-32.'",
            "'Breiman, Leo. \"Statistical Modeling.\" Statistical Science 16.3 (2001): 5-32.'",
            Differs,
        ),
        (
            "source",
            "'Breiman, Random Forests, Machine Learning 45.1 (2001): 5-32.'",
            "'Breiman, Statistical Modeling, Statistical Science 16.3 (2001): 5-32.'",
            Differs,
        ),
    ]);
}

#[test]
fn namesakes_of_one_cell_are_both_shown() {
    let site = Site::new().file(
        "methods/a.yaml",
        "name: A\noriginators: ['Bernoulli, Jacob', 'Bernoulli, Johann', 'bernoulli,  jacob']\n",
    );
    let checked = site.faultless();
    let field = checked.fields().iter().position(|field| field.key == "originators").expect("it is built in");
    assert_eq!(checked.methods[0].cells[field].atoms().len(), 2);
}

#[test]
fn names_and_methods_are_compared_as_sets() {
    assert_table(&[
        ("names", "[GAN, adversarial network]", "[adversarial network, gan]", Same),
        ("names", "[one, two, three, four]", "[five, six, seven, eight]", Differs),
        ("names", "[one, two, three, four]", "[one, two, three, five]", Differs),
        ("names", "[GAN]", "[GAN, GANs]", Same),
        ("names", "[GAN, gan, Gan]", "GAN", Same),
        ("names", "[{tr: Üretici Çekişmeli Ağ}]", "[Üretici çekişmeli ağ]", Same),
        ("names", "[{tr: Üretici Çekişmeli Ağ}, GAN]", "[GAN, {tr: Üretici Çekişmeli Ağ}]", Same),
        ("names", "[{tr: Üretici Çekişmeli Ağ}]", "[Uretici Cekismeli Ag]", Same),
        ("names", "[生成对抗网络]", "[ 生成对抗网络 ]", Same),
        ("names", "[{en: GAN, uk: ГЗМ}]", "[GAN]", Same),
        ("names", "[k-means]", "[k–means]", Same),
        ("names", "[null-model, 1e3, off, yes]", "['1e3', 'null-model', 'yes', 'off']", Same),
        ("methods", "[m0, m1, m2, m3, m4]", "[m5, m6, m7, m8, m9]", Differs),
        ("methods", "[m0, m1, m2]", "[m2, m0, m1]", Same),
        ("methods", "[m0, m1, m1]", "[m1, m0]", Same),
        ("methods", "m0", "[m0]", Same),
        ("methods", "[m0, m1]", "[m0]", Differs),
    ]);
}

#[test]
fn numbers_flags_choices_and_links_are_compared_by_value() {
    assert_table(&[
        ("number", "{value: 1.5, unit: B}", "{value: 1500, unit: M}", Same),
        ("number", "{value: 1.5, unit: B}", "1500", Same),
        ("number", "{value: 110000, unit: K}", "{value: 0.11, unit: B}", Same),
        ("number", "{value: 1.5, unit: B}", "1.5", Differs),
        ("number", "1500", "1.5e3", Same),
        ("number", "1_500", "1500.0", Same),
        ("number", "0", "-0.0", Same),
        ("number", "-1", "1", Differs),
        ("number", "0.1", "0.10000001", Differs),
        ("number", "{value: 0.3, unit: K}", "0.0003", Same),
        ("number", "'12'", "12", Same),
        ("flag", "true", "True", Same),
        ("flag", "true", "false", Differs),
        ("flag", "'false'", "false", Same),
        ("choice", "images", "[images]", Same),
        ("choice", "[images, text]", "[text, images]", Same),
        ("choice", "[images, text]", "[images]", Differs),
        ("choice", "images", "tables", Differs),
        ("link", "https://example.org/a/", "http://www.example.org/a", Same),
        ("link", "https://EXAMPLE.org/a", "https://example.org/a", Same),
        ("link", "https://example.org/a", "https://example.org/a#top", Differs),
        ("link", "https://example.org:8080/", "https://example.org/", Differs),
        ("link", "https://example.org:443/", "https://example.org/", Same),
        ("link", "https://a@example.org/", "https://example.org/", Differs),
        ("link", "https://example.org/a", "https://example.org/A", Differs),
        ("link", "https://приклад.укр/", "https://xn--80aikifvh.xn--j1amh", Same),
        ("link", "mailto:a@example.org", "mailto:b@example.org", Differs),
        ("link", "https://example.org/", "mailto:a@example.org", Differs),
    ]);
}

/// Two values of each kind that differ.
const VALUES: [(&str, &str, &str); 12] = [
    ("term", "Deep learning", "Statistics"),
    ("text", "a test", "a model"),
    ("prose", "It votes.", "It splits."),
    ("year", "2014", "2015"),
    ("people", "[Leo Breiman]", "[Jane Goodall]"),
    ("source", "{doi: 10.1000/a123}", "{arxiv: 2010.11929}"),
    ("names", "[GAN]", "[VAE]"),
    ("methods", "[m0]", "[m1]"),
    ("number", "1", "2"),
    ("flag", "true", "false"),
    ("choice", "images", "text"),
    ("link", "https://example.org/a", "https://example.org/b"),
];

#[test]
fn gaps_are_compared_alike_in_every_kind() {
    // `n/a` and `none` are answers and differ from everything else; `unknown` and a missing key make no row differ.
    let table = [
        (MISSING, MISSING, Absent),
        (MISSING, "unknown", Absent),
        ("unknown", "unknown", Absent),
        ("none", "none", Same),
        ("none", "[]", Same),
        ("n/a", "n/a", Same),
        ("none", "n/a", Differs),
        ("none", "unknown", Partial),
        ("none", MISSING, Partial),
        ("n/a", "unknown", Partial),
        ("n/a", MISSING, Partial),
        ("value", "value", Same),
        ("value", "other", Differs),
        ("value", "n/a", Differs),
        ("value", "none", Differs),
        ("value", "[]", Differs),
        ("n/a", "[n/a]", Same),
        (MISSING, "[unknown]", Absent),
        ("value", "unknown", Partial),
        ("value", MISSING, Partial),
    ];
    assert_rows(VALUES.iter().flat_map(|(kind, value, other)| {
        let written = move |cell: &str| match cell {
            "value" => (*value).to_owned(),
            "other" => (*other).to_owned(),
            gap => gap.to_owned(),
        };
        table.map(|(a, b, expected)| (*kind, written(a), written(b), &[][..], expected))
    }));
}

#[test]
fn gaps_among_three_columns_hide_no_difference() {
    let table = [
        (["value", "value", MISSING], Partial),
        (["value", MISSING, "unknown"], Partial),
        (["value", "other", MISSING], Differs),
        (["value", "unknown", "n/a"], Differs),
        (["n/a", "n/a", "n/a"], Same),
        ([MISSING, "unknown", MISSING], Absent),
    ];
    for (kind, value, other) in VALUES {
        for (cells, expected) in table {
            let mut site = Site::new().file("methods/_catalog.yaml", SETTINGS).file("methods/m0.yaml", "name: M0\n");
            site = site.file("methods/m1.yaml", "name: M1\n");
            for (id, cell) in ["a", "b", "c"].iter().zip(cells) {
                let cell = if cell == "value" {
                    value
                } else if cell == "other" {
                    other
                } else {
                    cell
                };
                site = site.file(&format!("methods/{id}.yaml"), record(id, kind, cell));
            }
            let checked = site.faultless();
            let key = FIELDS.iter().find(|(own, _)| *own == kind).map_or("", |(_, key)| key);
            let found = row(&checked, &compared(&checked, &["a", "b", "c"]), key).verdict;
            assert_eq!(found, expected, "{kind}: {cells:?}");
        }
    }
}
