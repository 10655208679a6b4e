//! The schemas that `methodical schema` writes, held against `check` by a validator of other people: what a schema refuses
//! `check` refuses, faults of shape both refuse, and every record of the catalogues here is good to both.

use std::fs;

use boon::{Compiler, SchemaIndex, Schemas};
use methodical::catalog::settings::{COMPARISON_PARTS, KEYS, field_parts};
use methodical::diagnostic::{Diagnostic, Severity};
use methodical::kind::Kinds;
use methodical::schema::{Subject, schema};
use methodical::starter;
use serde_json::Value;

use crate::built::{program, shipped_site, small_site, tree};
use crate::site::Site;

/// A schema of a catalogue, compiled.
struct Held {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Held {
    fn of(site: &Site, subject: Subject) -> Self {
        let (checked, _) = site.checked();
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let address = format!("https://schema.test/{}", subject.file());
        compiler.add_resource(&address, schema(&checked, subject)).expect("a schema is JSON");
        let index = compiler.compile(&address, &mut schemas).unwrap_or_else(|error| panic!("{subject:?}: {error:#}"));
        Self { schemas, index }
    }

    /// What a schema has against a text of YAML: the places, and what is wrong there.
    fn fault(&self, text: &str) -> Option<String> {
        let value: Value = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let error = self.schemas.validate(&value, self.index).err()?.to_string();
        // The patterns of gaps are long.
        Some(error.lines().map(|line| line.chars().take(160).collect::<String>() + "\n").collect())
    }
}

fn errors<'d>(found: &'d [Diagnostic], file: &str) -> Vec<&'d str> {
    let own = found.iter().filter(|found| &*found.place.file == file && found.rule.severity() == Severity::Error);
    own.map(|found| found.message.as_str()).collect()
}

#[test]
fn every_record_that_is_here_passes() {
    let started = starter::files().fold(Site::new(), |site, (path, text)| site.file(path, text));
    let mut seen = [0; 3];
    for site in [shipped_site(), small_site(), started] {
        let held = Subject::ALL.map(|subject| Held::of(&site, subject));
        for (path, bytes) in tree(&site.path("methods")) {
            let name = path.rsplit('/').next().unwrap_or_default();
            let subject = match name.matches('.').count() {
                _ if name == "_catalog.yaml" => Subject::Settings,
                1 => Subject::Record,
                _ => Subject::Translation,
            };
            let text = String::from_utf8(bytes).expect("records are UTF-8");
            let at = Subject::ALL.iter().position(|one| *one == subject).expect("one of all");
            assert_eq!(held[at].fault(&text), None, "{path}");
            seen[at] += 1;
        }
    }
    assert!(seen[0] > 45 && seen[1] > 50 && seen[2] == 3, "{seen:?}");
}

/// A row of each kind, and a record that others can name.
fn every_kind() -> Site {
    let settings = "\
languages: [en, uk]
fields:
  - {key: term, kind: term}
  - {key: text, kind: text}
  - {key: prose, kind: prose}
  - {key: when, kind: year}
  - {key: people, kind: people}
  - {key: works, kind: source}
  - {key: names, kind: names}
  - {key: others, kind: methods}
  - {key: size, kind: number, unit: M, units: {B: 1000}}
  - {key: bare, kind: number}
  - {key: flag, kind: flag}
  - {key: choice, kind: choice, options: [fast, slow, '1', 'yes', 'true', 1e3]}
  - {key: labelled, kind: choice, options: {a: {en: Alpha, uk: Альфа}, b: Beta}}
  - {key: link, kind: link}
  - {key: topics, kind: term, many: true}
  - {key: date, kind: date}
  - {key: edition, kind: version}
  - {key: partly, kind: partly}
  - {key: wikidata, kind: identifier, link: 'https://www.wikidata.org/wiki/{}'}
  - {key: keeper, kind: person}
  - {key: secret, kind: text}
terms:
  term: {one: {en: One, uk: Один}}
hide: [secret]
";
    Site::new().file("methods/_catalog.yaml", settings).file("methods/a.yaml", "name: A\nsummary: It is there.\n")
}

/// What an editor may write behind any key.
const VALUES: &str = r#"
~
''
' '
word
Word
One
один
2014
-2700
1.5
1e3
0x1F
1_000
1.5 B
12 parsecs
'٣'
'½'
true
false
'True'
tRUE
yes
no
fast
' fast '
Alpha
Альфа
b
'1'
unknown
Unknown
(unknown).
none
None
n/a
N/A
n. a.
na
Na
not  applicable
TBD
tbd.
'?'
'--'
'…'
xxx
see paper
See the paper
https://example.org/
example.org
doi:10.1000/1
javascript:alert(1)
2026-11-23
a
nobody
null
2026-13-45
[]
[~]
['']
[unknown]
[N/A]
[TBD]
[none, word]
[word]
[a]
[a, a]
[fast, slow]
[fast, quick]
[1]
[2014]
[true]
[[word]]
[[]]
[{}]
{}
{en: Word}
{en: Word, uk: Слово}
{uk: Слово}
{en: unknown}
{en: 5}
{en: ~}
{en: []}
{en: {}}
{english: Word}
{'1': Word}
{en_GB: Word}
{zh-Hant: 字}
{value: 5}
{value: 5, unit: M}
{value: 5, unit: B}
{value: 5, unit: parsec}
{value: abc, unit: B}
{value: unknown}
{value: unknown, unti: M}
{en: unknown, english: x}
{value: [5]}
{unit: M}
{value: 5, nuit: M}
{value: '5', unit: M}
{name: Somebody}
{name: Somebody, orcid: 0000-0002-1825-0097}
{name: Somebody, orcid: 1}
{family: Hoare, given: C. A. R.}
{given: C. A. R.}
{literal: A group}
{name: A group, group: true}
{name: [Somebody]}
{name: Somebody, same_as: [Other], not: One}
{name: Somebody, nmae: x}
[{name: Somebody}, Another]
[{nmae: Somebody}]
{citation: A text}
{citaton: A text}
{title: A work, doi: 10.1000/1}
{title: A work, doi: nonsense}
{title: [A work]}
{citation: ~}
[{title: A work}, "Some citation (2001). Title of it."]
[{title: A work, same_as: 10.1000/1}]
[{en: Word}, {uk: Слово}, word]
[{en: ~}]
draft
published
"#;

#[test]
fn what_the_schema_refuses_check_refuses() {
    let keys = [
        "term",
        "text",
        "prose",
        "when",
        "people",
        "works",
        "names",
        "others",
        "size",
        "bare",
        "flag",
        "choice",
        "labelled",
        "link",
        "topics",
        "date",
        "edition",
        "partly",
        "wikidata",
        "keeper",
        "secret",
        "name",
        "id",
        "references",
        "status",
        "updated",
        "version",
        "$schema",
        "nonsense",
    ];
    let values: Vec<&str> = VALUES.lines().filter(|line| !line.is_empty()).collect();
    let mut site = every_kind();
    let mut cases = Vec::new();
    for key in keys {
        for value in &values {
            let file = format!("methods/r{}.yaml", cases.len());
            let name = if key == "name" { "" } else { "name: R\n" };
            let text = format!("{name}{key}: {value}\n");
            site = site.file(&file, &text);
            cases.push((file, text));
        }
    }
    // The schema knows the methods and terms of a catalogue without the records that are tried.
    let held = Held::of(&every_kind(), Subject::Record);
    let (_, found) = site.checked();
    let (mut refused, mut only_check, mut only_schema) = (0, Vec::new(), Vec::new());
    for (file, text) in &cases {
        let (fault, errors) = (held.fault(text), errors(&found, file));
        match (&fault, errors.is_empty()) {
            (Some(fault), true) => only_schema.push(format!("{text}{fault}")),
            (Some(_), false) => refused += 1,
            (None, false) => only_check.push(text.as_str()),
            (None, true) => {}
        }
    }
    assert!(only_schema.is_empty(), "check lets pass what the schema refuses: {}", only_schema.join("\n"));
    assert!(refused > 600, "only {refused} are refused by both");
    // What the schema can't know, or leaves alone: terms and ids, which come and go; identifiers, addresses and days.
    assert!(only_check.len() * 3 < refused, "{} are refused by check alone: {only_check:?}", only_check.len());
}

/// Faults of shape, as editors make them, and the key where the schema finds each.
#[test]
fn faults_of_shape_are_refused_by_both_at_the_same_place() {
    let faults = [
        ("name: R\nyeer: 2014", "yeer"),
        ("year: 2014", "name"),
        ("name: [R]", "/name"),
        ("name: ''", "/name"),
        ("name: R\nyear: [2014]", "/year"),
        ("name: R\nyear: {from: 2014}", "/year"),
        ("name: R\nsize: {value: abc, unit: B}", "/size/value"),
        ("name: R\nsize: {value: 5, unit: kg}", "/size/unit"),
        ("name: R\nsize: many", "/size"),
        ("name: R\nsource: {citaton: x}", "/source"),
        ("name: R\nsource: [{title: x, yeer: 1}]", "/source/0"),
        ("name: R\nreferences: {citaton: x}", "/references"),
        ("name: R\nflag: maybe", "/flag"),
        ("name: R\nflag: 1", "/flag"),
        ("name: R\nchoice: quick", "/choice"),
        ("name: R\nchoice: [fast, quick]", "/choice/1"),
        ("name: R\noriginators: [{given: Ada}]", "/originators/0"),
        ("name: R\noriginators: {name: Ada, nmae: x}", "/originators"),
        ("name: R\naliases: [{english: x}]", "english"),
        ("name: R\nsummary: {en: [x]}", "/summary/en"),
        ("name: R\nrelated: [[a]]", "/related/0"),
        ("name: R\nrelated: {a: b}", "/related"),
        ("name: R\nstatus: finished", "/status"),
        ("name: R\nupdated: 23.11.2026", "/updated"),
        ("name: R\nversion: [1]", "/version"),
        ("[a]", ""),
        ("text", ""),
    ];
    let held = Held::of(&every_kind(), Subject::Record);
    let mut site = every_kind();
    for (at, (text, _)) in faults.iter().enumerate() {
        site = site.file(&format!("methods/r{at}.yaml"), text);
    }
    let (_, found) = site.checked();
    for (at, (text, place)) in faults.iter().enumerate() {
        let told = held.fault(text).unwrap_or_else(|| panic!("the schema lets {text:?} pass"));
        assert!(told.contains(place), "{text:?}: not at `{place}`: {told}");
        assert!(!errors(&found, &format!("methods/r{at}.yaml")).is_empty(), "check lets {text:?} pass");
    }
}

#[test]
fn settings_and_language_files_are_held_alike() {
    let settings = [
        ("{}", true),
        ("title: {en: A, uk: Б}", true),
        ("title: [A]", false),
        ("title: ~", false),
        ("titel: A", false),
        ("$schema: ../schema/settings.json", true),
        ("languages: uk", true),
        ("languages: [en, uk, zh-Hant]", true),
        ("languages: [english language]", false),
        ("languages: {en: English}", false),
        ("pairs: none", true),
        ("pairs: [none]", false),
        ("exports: all", true),
        ("exports: [csv, bib]", true),
        ("exports: [csv, pdf]", false),
        ("exports: some", false),
        ("license: CC0", true),
        ("license: {url: \"https://example.org/\"}", false),
        ("fields: [{key: a, kind: text}]", true),
        ("fields: {key: a, kind: text}", true),
        ("fields: [{kind: text}]", false),
        ("fields: [{key: a, kind: txt}]", false),
        ("fields: [{key: A, kind: text}]", false),
        ("fields: [{key: a, kind: choice}]", false),
        ("fields: [{key: a, kind: choice, options: []}]", false),
        ("fields: [{key: a, kind: choice, options: {x: X, y: {en: Y}}}]", true),
        ("fields: [{key: a, kind: number, units: {B: large}}]", false),
        ("fields: [{key: a, kind: number, units: 5}]", false),
        ("fields: [{key: a, kind: number, unit: M, units: {B: 1000}}]", true),
        ("fields: [{key: a, kind: text, lable: A}]", false),
        ("fields: [a]", false),
        ("fields: 5", false),
        ("terms: {field: {one: One, two: {en: Two}}}", true),
        ("terms: {field: {One: One}}", false),
        ("terms: {field: [one]}", false),
        ("terms: 5", false),
        ("comparisons: [{methods: [a, b], title: T}]", true),
        ("comparisons: [{title: T}]", false),
        ("comparisons: [{methods: [a, b], titel: T}]", false),
        ("comparisons: 5", false),
        ("fields_order: [year]", true),
        ("hide: {a: b}", false),
    ];
    // What else the settings say changes what is offered, and nothing that is refused.
    let with_two =
        || Site::new().file("methods/a.yaml", "name: A\nsummary: x\n").file("methods/b.yaml", "name: B\nsummary: y\n");
    let held = Held::of(&with_two(), Subject::Settings);
    for (text, is_good) in settings {
        let site = with_two().file("methods/_catalog.yaml", text);
        let (_, found) = site.checked();
        let fault = held.fault(text);
        assert_eq!(fault.is_none(), is_good, "{text}: {fault:?}");
        assert_eq!(errors(&found, "methods/_catalog.yaml").is_empty(), is_good, "{text}: {found:?}");
    }
    let translations = [
        ("name: Б\ntext: Рядок\nsummary: Текст", true),
        ("$schema: x\nupdated: 2026-11-23\nnames: [Один]", true),
        ("name: [Б]", false),
        ("year: 2014", false),
        ("nmae: Б", false),
        ("updated: today", false),
        ("status: draft", false),
    ];
    let held = Held::of(&every_kind(), Subject::Translation);
    for (text, is_good) in translations {
        let site = every_kind().file("methods/a.uk.yaml", text);
        let (_, found) = site.checked();
        let fault = held.fault(text);
        assert_eq!(fault.is_none(), is_good, "{text}: {fault:?}");
        assert_eq!(errors(&found, "methods/a.uk.yaml").is_empty(), is_good, "{text}: {found:?}");
    }
    assert!(held.fault("~").is_none(), "an empty file says nothing yet");
}

#[test]
fn editors_are_offered_what_there_is() {
    let site = every_kind();
    let (checked, _) = site.checked();
    let record = schema(&checked, Subject::Record);
    let properties = record["properties"].as_object().expect("a record has keys");
    for field in checked.fields() {
        let told = properties[&field.key]["description"].as_str().unwrap_or_default();
        assert!(told.contains(&field.kind.accepts()), "{}: {told}", field.key);
    }
    assert!(properties["year"]["description"].as_str().is_some_and(|told| told.starts_with("When the method was")));
    assert_eq!(properties["term"]["examples"], serde_json::json!(["One"]));
    assert_eq!(properties["labelled"]["examples"], serde_json::json!(["a", "b"]));
    let options = |schema: &Value| schema["then"]["items"]["anyOf"].to_string();
    assert!(options(&properties["choice"]).starts_with("[{\"const\":\"fast\"},{\"const\":\"slow\"}"));
    assert!(options(&properties["labelled"]).starts_with("[{\"const\":\"a\",\"description\":\"Alpha\"}"));
    assert_eq!(record["$defs"]["method"]["anyOf"][0], serde_json::json!({"const": "a", "description": "A"}));
    let settings = schema(&checked, Subject::Settings);
    for key in KEYS {
        assert!(settings["properties"][key]["description"].as_str().is_some_and(|told| told.ends_with('.')), "{key}");
    }
    let field = &settings["properties"]["fields"]["then"]["items"]["properties"];
    assert!(field_parts(&Kinds::default()).iter().all(|part| field[part]["description"].is_string()), "{field}");
    let comparison = &settings["properties"]["comparisons"]["then"]["items"]["properties"];
    assert!(COMPARISON_PARTS.iter().all(|part| comparison[part].is_object()), "{comparison}");
}

#[test]
fn schemas_are_written_beside_the_records_and_over_nothing_else() {
    let site = every_kind();
    let run = |arguments: &[&str]| {
        let output = program(site.root()).args(arguments).output().expect("the program runs");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr),
        )
    };
    assert_eq!(
        run(&["schema"]),
        (Some(0), "schema/record.json\nschema/translation.json\nschema/settings.json\n".to_owned())
    );
    let written = tree(&site.path("schema"));
    assert_eq!(run(&["schema"]).0, Some(0), "a second time they are written anew");
    assert_eq!(tree(&site.path("schema")), written);
    for (what, file) in [("record", "record.json"), ("translation", "translation.json"), ("settings", "settings.json")]
    {
        let (code, printed) = run(&["schema", what]);
        assert_eq!((code, printed.as_bytes()), (Some(0), written[file].as_slice()));
    }
    fs::write(site.path("schema/settings.json"), "{}\n").expect("a file can be written");
    let (code, told) = run(&["schema"]);
    assert!(
        code == Some(1) && told.contains("`./schema/settings.json` is not a schema that this program wrote"),
        "{told}"
    );
    assert_eq!(fs::read_to_string(site.path("schema/settings.json")).expect("it is there"), "{}\n");
}
