//! What records can hold: kinds of value, of which each is a row of a list, and a row that nobody has heard of goes the
//! whole way; rows that are not compared, planned methods, the format of a catalogue.

use methodical::catalog::yaml::Node;
use methodical::compare::Verdict;
use methodical::diagnostic::Rule;
use methodical::kind::{Class, Facet, Keying, Kind, Kinds, Params, Room, Schema, Spec, Translated};
use methodical::language::Localised;
use methodical::schema::{Subject, schema};
use methodical::value::Item;
use methodical::value::read::Reader;
use serde_json::Value as Json;

use crate::built::{Built, attribute, one, words};
use crate::site::{Site, compared, row};

/// Grades from `a` to `f`, in capital letters or small ones.
static GRADE: Spec = Spec {
    name: "grade",
    list: false,
    settings: &["best"],
    declare: |_, _| Some(Params::default()),
    parts: &[],
    accepts: |_| "a grade from `a` to `f`".to_owned(),
    example: "b",
    schema: Schema::Scalar(&["string"]),
    read,
    keying: Keying::Own(|item| {
        Some(format!("grade-{}", item.localised()?.base().to_lowercase().trim_start_matches("grade ")))
    }),
    equality: "grades are compared by their letters",
    translated: Translated::Not,
    measure: None,
    searched: Some(Class::Term),
    facet: Facet::Values,
    room: Room::Any,
    marked: false,
    near: true,
    brief: Some(0),
};

fn read(reader: &mut Reader, key: &str, kind: &Kind, node: &Node) -> Vec<Item> {
    let Some(text) = reader.scalar(key, node, &kind.accepts()) else { return Vec::new() };
    if !matches!(text.to_lowercase().as_str(), "a" | "b" | "c" | "d" | "e" | "f") {
        let way_out = format!("write {}", kind.accepts());
        reader.report(Rule::WrongKind, node, format!("`{text}` is no grade"), way_out);
        return Vec::new();
    }
    vec![Item::Text(Localised::new(reader.language.clone(), format!("Grade {text}")))]
}

fn site(grades: [&str; 3]) -> Site {
    let settings = "title: T\nfields:\n  - {key: mark, kind: grade, best: a, label: Mark}\n\
                    exports: all\ncomparisons:\n  - {title: Chosen, methods: [one, two, three]}\n";
    let ids = ["one", "two", "three"];
    ids.iter().zip(grades).fold(Site::new().file("methods/_catalog.yaml", settings), |site, (id, grade)| {
        let other = if *id == "one" { "two" } else { "one" };
        site.file(
            &format!("methods/{id}.yaml"),
            format!("name: Method {id}\nmark: {grade}\nrelated: [{other}]\nsummary: Words.\n"),
        )
    })
}

#[test]
fn a_kind_that_nobody_has_heard_of_goes_the_whole_way() {
    let kinds = Kinds::default().with(&GRADE);
    let site = site(["A", "a", "C"]);
    let built = Built::with_kinds(&site, &kinds);
    let json = |path: &str| -> Json { serde_json::from_str(built.text(path)).expect("JSON") };

    let verdicts = [(["one", "two"], Verdict::Same), (["one", "three"], Verdict::Differs)];
    for (methods, verdict) in verdicts {
        assert_eq!(row(&built.checked, &compared(&built.checked, &methods), "mark").verdict, verdict);
    }
    let page = built.page("compare/one-vs-two/index.html");
    assert_eq!(words(one(&page, "tr[data-field=mark][data-verdict=same] td[data-method=two]")), "Grade a");
    let table = json("compare/one-vs-three-vs-two/comparison.json");
    let rows = table["rows"].as_array().expect("rows");
    let mark = rows.iter().find(|row| row["field"] == "mark").expect("the row");
    assert_eq!((&mark["kind"], &mark["verdict"]), (&"grade".into(), &"differs".into()));
    assert_eq!(mark["cells"][1]["atoms"][0]["key"], "grade-a");
    assert!(built.text("compare/one-vs-three-vs-two/comparison.csv").contains("Mark,differs,Grade A,Grade a,Grade C"));

    let facets = json("search/facets.json");
    let facet = facets["facets"].as_array().expect("facets").iter().find(|facet| facet["id"] == "is-mark");
    let values = &facet.expect("a facet")["values"];
    assert_eq!([&values[0][1], &values[1][1]], ["Grade A", "Grade C"]);
    assert!(built.text("search/index.json").contains(r#"["Mark",3,"#), "{}", built.text("search/index.json"));

    let column = json("methods/two/column.json");
    let at = built.checked.fields().iter().position(|field| field.key == "mark").expect("the field");
    assert_eq!((&column["cells"][at]["k"][0], &column["cells"][at]["h"][0]), (&"grade-a".into(), &"Grade a".into()));
    let composer: Json =
        serde_json::from_str(&one(&built.page("compare/index.html"), "#composer").inner_html()).expect("JSON");
    assert_eq!(composer["fields"][at]["kind"], "grade");
    assert_eq!(
        schema(&built.checked, Subject::Record)["properties"]["mark"]["errorMessage"],
        "Write a grade from `a` to `f`."
    );
}

#[test]
fn what_it_refuses_is_said_as_of_any_kind() {
    let kinds = Kinds::default().with(&GRADE);
    let (_, found) = site(["A", "x", "n/a"]).checked_of(&kinds);
    let found: Vec<String> = found.into_iter().map(|found| format!("{}; {}", found.message, found.way_out)).collect();
    assert_eq!(found.last().map(String::as_str), Some("`x` is no grade; write a grade from `a` to `f`"));
    let (_, found) = site(["A", "B", "C"]).checked();
    assert!(found[0].message.contains("`grade` is not a kind of value"), "{}", found[0].message);
}

/// A method that says this of a row that is not compared, and of one that is.
fn with_demo(demos: &[&str]) -> Site {
    let settings = "languages: [en]\nexports: all\nfields:\n  - {key: demo, kind: text, compare: false, label: Demo}\n\
                    comparisons:\n  - {title: Chosen, methods: [m0, m1]}\n";
    demos.iter().enumerate().fold(Site::new().file("methods/_catalog.yaml", settings), |site, (number, demo)| {
        let demo = if demo.is_empty() { String::new() } else { format!("demo: {demo}\n") };
        site.file(&format!("methods/m{number}.yaml"), format!("name: M{number}\nyear: 199{number}\n{demo}"))
    })
}

#[test]
fn a_row_that_is_not_compared_is_shown_and_counts_for_nothing() {
    for (demos, verdict) in [
        (["one", "other"], Verdict::Shown),
        (["one", "one"], Verdict::Shown),
        (["one", ""], Verdict::Shown),
        (["n/a", ""], Verdict::Shown),
        (["unknown", ""], Verdict::Absent),
        (["", ""], Verdict::Absent),
    ] {
        let checked = with_demo(&demos).faultless();
        let comparison = compared(&checked, &["m0", "m1"]);
        let found = row(&checked, &comparison, "demo");
        assert_eq!((found.verdict, found.known, comparison.counted()), (verdict, 0, 1), "{demos:?}");
        assert!(found.shared.iter().flatten().all(|shared| !shared) && found.groups.is_empty(), "{demos:?}");
    }
    // What is not compared makes no two methods near.
    let near = |demos: &[&str]| methodical::similar::neighbours_of(&with_demo(demos).faultless(), 0).len();
    assert_eq!([near(&["one", "one"]), near(&["one", "other"])], [0, 0]);

    let built = Built::of(&with_demo(&["one", "other"]));
    let page = built.page("compare/m0-vs-m1/index.html");
    assert_eq!(words(one(&page, "tr[data-field=demo][data-verdict=shown] th")), "Demo not compared");
    assert_eq!(words(one(&page, "caption strong")), "The one row differs");
    assert!(built.text("compare/m0-vs-m1/comparison.csv").contains("Demo,not compared,one,other"));
    let table: Json = serde_json::from_str(built.text("compare/m0-vs-m1/comparison.json")).expect("JSON");
    assert_eq!((&table["counts"]["shown"], &table["counts"]["differs"]), (&1.into(), &1.into()));
}

#[test]
fn a_method_that_is_only_planned_is_shown_without_a_link_and_told_of_once() {
    let record = |name: &str, related: &str| format!("name: {name}\nsummary: Words.\nrelated: [{related}]\n");
    let site = Site::new()
        .file("methods/a.yaml", record("A", "b, qlora, elastic-net"))
        .file("methods/b.yaml", record("B", "a, qlora"))
        .file("methods/lora.yaml", record("L", "elastic-net"));
    let (checked, found) = site.checked();
    let said: Vec<String> =
        found.iter().map(|found| format!("{}: {}; {}", found.rule.id(), found.message, found.way_out)).collect();
    assert_eq!(
        said,
        [
            "planned-method: 2 methods are named and have no record yet: `elastic-net`, `qlora`; did you mean `lora` instead \
          of `qlora`? If not, `methodical new elastic-net` begins a record; until then it is shown without a link"
        ]
    );
    assert_eq!((found[0].place.line, found[0].place.column), (3, 14));
    // They are compared like others: both name `qlora`, and one more than that.
    assert_eq!(row(&checked, &compared(&checked, &["a", "b"]), "related").verdict, Verdict::Differs);
    assert_eq!(row(&checked, &compared(&checked, &["a", "lora"]), "related").verdict, Verdict::Differs);

    let built = Built::of(&site);
    let page = built.page("methods/lora/index.html");
    let cell = one(&page, "tr[data-field=related] td");
    assert!(words(cell).contains("elastic-net (planned)") && !cell.html().contains("<a "), "{}", cell.html());
    assert!(!built.files.keys().any(|path| path.contains("elastic-net")));
    assert!(built.text("methods/lora/data.json").contains("elastic-net"));
}

#[test]
fn a_newer_format_is_said_in_one_sentence_and_nothing_else() {
    let site = |format: &str| {
        let settings = format!("methodical: {format}\ntitel: T\ncomparisons: [{{methods: [a, nobody]}}]\n");
        Site::new().file("methods/_catalog.yaml", settings).file("methods/a.yaml", "nmae: A\n")
    };
    let found = |format: &str| -> Vec<String> {
        let found = site(format).checked().1;
        found.into_iter().map(|found| format!("{}: {}; {}", found.rule.id(), found.message, found.way_out)).collect()
    };
    assert_eq!(
        found("2"),
        [
            "newer-format: this catalogue has the format 2, and this program reads 1; use a newer version of `methodical`"
        ]
    );
    assert!(found("1").len() > 3 && found("1").iter().all(|found| !found.contains("format")));
    for wrong in ["0", "yes", "1.5", "[1]"] {
        let wrong_kind = "wrong-kind: `methodical` is not the number of a format; write `methodical: 1`";
        assert!(found(wrong).iter().any(|found| found == wrong_kind), "{wrong}: {:?}", found(wrong));
    }
    let built = Built::of(&with_demo(&["one", "other"]));
    for data in ["methods/m0/data.json", "compare/m0-vs-m1/comparison.json", "compare/composer.json"] {
        let data: Json = serde_json::from_str(built.text(data)).expect("JSON");
        assert_eq!(data["format"], 1);
    }
}

#[test]
fn former_ids_keep_their_addresses() {
    let record = |name: &str, more: &str| format!("name: {name}\nsummary: Words.\n{more}");
    let site = || {
        Site::new()
            .file("methods/_catalog.yaml", "title: T\nlanguages: [en, uk]\nbase_url: https://example.org/m/\n")
            .file("methods/a.yaml", record("A <b> & \"c\"", "related: [b]\nformerly: [old-a, older]\n"))
            .file("methods/b.yaml", record("B", "related: [a]\nformerly: old-b\n"))
    };
    let built = Built::of(&site());
    for (path, link, canonical) in [
        ("methods/old-a/index.html", "../../methods/a/", "https://example.org/m/methods/a/"),
        ("uk/methods/older/index.html", "../../methods/a/", "https://example.org/m/uk/methods/a/"),
        ("compare/b-vs-older/index.html", "../../compare/a-vs-b/", "https://example.org/m/compare/a-vs-b/"),
        ("uk/compare/a-vs-old-b/index.html", "../../compare/a-vs-b/", "https://example.org/m/uk/compare/a-vs-b/"),
    ] {
        let page = built.page(path);
        let refresh = format!("0; url={link}");
        assert_eq!(attribute(one(&page, "meta[http-equiv=refresh]"), "content"), refresh, "{path}");
        assert_eq!(attribute(one(&page, "link[rel=canonical]"), "href"), canonical, "{path}");
        assert_eq!(attribute(one(&page, "p a"), "href"), link, "{path}");
    }
    assert_eq!(
        built.text("uk/compare/b-vs-older/index.html"),
        "<!DOCTYPE html>\n<html lang=\"uk\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>A &lt;b&gt; &amp; \"c\" і B</title>\n\
         <meta http-equiv=\"refresh\" content=\"0; url=../../compare/a-vs-b/\">\n\
         <link rel=\"canonical\" href=\"https://example.org/m/uk/compare/a-vs-b/\">\n</head>\n<body>\n\
         <p><a href=\"../../compare/a-vs-b/\">A &lt;b&gt; &amp; \"c\" і B</a></p>\n</body>\n</html>\n"
    );
    assert!(!built.text("sitemap.xml").contains("old"));
    assert!(built.text("methods/b/data.json").contains("\"formerly\": [\n    \"old-b\"\n  ]"));
    let of_disk = Built::without_server(&site());
    assert!(of_disk.text("methods/old-a/index.html").contains("url=../../methods/a/index.html\""));

    // Who names an old id is told the new one; an id leads to one method.
    let (_, found) =
        site().file("methods/c.yaml", record("C", "related: [old-a]\nformerly: [a, older, Bad, c]\n")).checked();
    let mut said: Vec<&str> = found.iter().map(|found| found.message.as_str()).collect();
    said.sort_unstable();
    assert_eq!(
        said,
        [
            "`Bad` can't have been an id: an id has lower-case letters, digits and single hyphens",
            "`a` is the id of a record, so its address leads there",
            "`c` is the id of a record, so its address leads there",
            "`old-a` is called `a` now",
            "`older` is a former id of `a`",
        ]
    );
}

#[test]
fn a_record_may_have_several_terms() {
    let settings = "title: T\nlanguages: [en, uk]\nfields:\n  - {key: topics, kind: term, many: true, label: Topics}\n  \
                    - {key: family, many: true}\nterms:\n  family: {trees: Trees, nets: Nets}\n";
    let record = |name: &str, more: &str| format!("name: {name}\nsummary: Words.\n{more}");
    let site = Site::new()
        .file("methods/_catalog.yaml", settings)
        .file("methods/a.yaml", record("A", "topics: [Vision, Speech, vision]\nfamily: [trees, Nets]\nrelated: [b]\n"))
        .file("methods/b.yaml", record("B", "topics: [speech, Vision]\nfamily: Trees\nrelated: [a]\n"))
        .file("methods/c.yaml", record("C", "topics: {en: Vision, uk: Зір}\nfamily: none\n"))
        .file("methods/c.uk.yaml", "topics: Мова\n");
    let (_, found) = site.checked();
    let said: Vec<&str> = found.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(said, ["`topics` is the same in every language"]);
    std::fs::remove_file(site.path("methods/c.uk.yaml")).expect("the file can be removed");

    let built = Built::of(&site);
    let verdict = |key: &str, ids: [&str; 2]| row(&built.checked, &compared(&built.checked, &ids), key).verdict;
    assert_eq!([verdict("topics", ["a", "b"]), verdict("topics", ["a", "c"])], [Verdict::Same, Verdict::Differs]);
    assert_eq!([verdict("family", ["a", "b"]), verdict("family", ["b", "c"])], [Verdict::Differs; 2]);
    let methods = |key: &str, id: &str| {
        let vocabulary = &built.checked.vocabularies[key];
        vocabulary.terms[vocabulary.find(id).expect("the term is there")].methods.clone()
    };
    assert_eq!(methods("topics", "vision"), [0, 1, 2]);
    assert_eq!((methods("topics", "speech"), methods("family", "nets")), (vec![0, 1], vec![0]));
    for page in ["topics/vision/index.html", "uk/topics/speech/index.html", "family/nets/index.html"] {
        assert!(built.files.contains_key(page), "{page}");
    }
    assert_eq!(words(one(&built.page("uk/methods/c/index.html"), "tr[data-field=topics] td")), "Зір");
    let facets: Json = serde_json::from_str(built.text("search/facets.json")).expect("JSON");
    let family = facets["facets"].as_array().expect("facets").iter().find(|facet| facet["id"] == "is-family");
    assert_eq!(family.expect("a facet")["of"][0].as_array().map(Vec::len), Some(2));
}
