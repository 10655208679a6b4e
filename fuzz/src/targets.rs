//! What is fuzzed: one function per way into the program for text that others wrote.
//!
//! In: any text. Out: nothing; a panic is a fault. `fuzz/src/main.rs` looks for such texts for minutes, and
//! `tests/it/fuzz.rs` tries the known ones and their relatives in each run of the tests.

use std::path::PathBuf;
use std::sync::Arc;

use methodical::catalog::check::{Drafts, check};
use methodical::catalog::record::Record;
use methodical::catalog::settings::{Settings, default_language, languages};
use methodical::catalog::{Catalog, Checked, yaml};
use methodical::compare::compare;
use methodical::diagnostic;
use methodical::edit::fmt::formatted;
use methodical::edit::keys::order;
use methodical::edit::set;
use methodical::edit::tree::Tree;
use methodical::export::sources::{Bibliography, bibtex, csl_json, ris};
use methodical::import::columns::Columns;
use methodical::import::{lines, plan, table as tables, works};
use methodical::kind::Kinds;
use methodical::language::Tag;
use methodical::site::addresses::{Addresses, Hosting};
use methodical::site::segment::{LONGEST, of_tag, segment};
use methodical::value::address::{Address, normal_url};
use methodical::value::read::Reader;
use methodical::value::source::Source;
use methodical::value::{Item, Slot, person, prose, year::Year};
use methodical::words::{Arg, Wording};
use methodical::{search, similar, site};

/// A target: its name, which its folder of known texts has too, what is done with a text, and pieces that its texts are
/// made of, which are tried in long repetitions.
pub struct Target {
    /// The name.
    pub name: &'static str,
    /// What is done.
    pub run: fn(&str),
    /// Pieces of texts.
    pub pieces: &'static [&'static str],
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target {
        name: "record",
        run: record,
        pieces: &[
            "- ",
            "a: ",
            "\n",
            " ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a ",
            "? ",
            "!!int ",
            "\"",
            "'",
            "|\n",
            "#",
            "---\n",
            "name: A\n",
            "related: ",
            "x, ",
            "<<: ",
            "Hu, E. & ",
            "(",
            ")",
            "\t",
            "\\",
            "%",
            "@",
            "`",
            "2014",
            "[a](b) ",
            "$x$ ",
            "é",
            "\u{301}",
            "\u{FEFF}",
        ],
    },
    Target {
        name: "edit",
        run: edit,
        pieces: &[
            "name: A\n",
            "field: 'F'\n",
            "  # c\n",
            "# c\n",
            "\n",
            "- a\n",
            "  - b\n",
            ": ",
            "\"",
            "'",
            "|\n",
            ">-\n",
            "|+\n",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "&a ",
            "*a\n",
            "? ",
            "!!str ",
            "---\n",
            "...\n",
            "#",
            "\t",
            "\r\n",
            "\\",
            "\u{FEFF}",
            "\u{85}",
            "a ",
        ],
    },
    Target {
        name: "table",
        run: table,
        pieces: &[
            "name",
            "$file",
            "id",
            "source.doi",
            "name.uk",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "[",
            "]",
            "{",
            "}",
            "'=",
            "-5",
            "1,5",
            "a.yaml",
            "../",
            "A",
            "é",
            "\u{FEFF}",
            ":",
            "@article{a, title = {",
            "}}\n",
            "\\",
            "$more",
            "null",
        ],
    },
    Target {
        name: "settings",
        run: settings,
        pieces: &[
            "- ",
            "fields:\n",
            "  - {key: a, kind: text}\n",
            "terms: {a: {b: c}}\n",
            "[",
            "{",
            ", ",
            "a: ",
            "\n",
            "languages: [en]\n",
            "en-",
            "hide: [year]\n",
        ],
    },
    Target {
        name: "citation",
        run: citation,
        pieces: &[
            "A",
            ". ",
            ", ",
            "(2001). ",
            "(",
            ")",
            "[",
            "]",
            " & ",
            " and ",
            "et al. ",
            "\"",
            "“",
            "”",
            "In ",
            "vol. ",
            "12(3), ",
            "pp. 1-2",
            "doi:10.1000/",
            "https://",
            "arXiv:",
            ":",
            ";",
            "?",
            "!",
            "-",
            "–",
            "1999",
            "van ",
            "J.",
            "É",
            "\u{301}",
            "c. ",
            "BC ",
            "s",
            "{",
            "}",
            "\\",
        ],
    },
    Target {
        name: "tex",
        run: tex,
        pieces: &[
            "x",
            "^",
            "_",
            "{",
            "}",
            "\\frac",
            "\\left(",
            "\\right)",
            "\\sqrt",
            "\\text{",
            "\\mathbf{",
            "\\begin{matrix}",
            "\\end{matrix}",
            "&",
            "\\\\",
            "\\operatorname{",
            "<",
            "'",
            "\\sum",
            "\\limits",
            "\\not",
            "\\color{red}",
            "~",
            "%",
            "#1",
            "\\def\\x{",
            "\\x",
            "\\hat",
            "[",
            "]",
            "|",
            "\\middle|",
            "\\big",
            " ",
            "1",
        ],
    },
    Target {
        name: "markdown",
        run: markdown,
        pieces: &[
            "*",
            "_",
            "**a",
            "[",
            "]",
            "](",
            ")",
            "[a](b)",
            "![",
            "<",
            ">",
            "`",
            "```\n",
            "~~",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "    ",
            "# ",
            "|",
            "-|-\n",
            "[^1]",
            "[^1]: ",
            "$",
            "$$",
            "\\",
            "&amp;",
            "<!--",
            "<a ",
            "http://a.b",
            "<https://a.b>",
            "[a]: b\n",
            "\t",
            "a\n===\n",
        ],
    },
    Target {
        name: "locale",
        run: locale,
        pieces: &[
            "a = b\n",
            "a = { a }\n",
            "{ ",
            " }",
            "{ $x ",
            "->\n",
            "  [one] x\n",
            " *[other] y\n",
            "-t = x\n",
            "{ -t }",
            ".x = y\n",
            "\"",
            "\\u0041",
            "NUMBER(",
            ")",
            "# c\n",
            "    ",
            "\n",
            "{",
            "a = { $x ->\n *[other] ",
            "{ \"",
        ],
    },
    Target {
        name: "address",
        run: address,
        pieces: &[
            "https://",
            "a",
            ".",
            "/",
            "?",
            "#",
            "%",
            "%2F",
            "@",
            ":",
            "[",
            "]",
            "doi:",
            "10.1000/",
            "arxiv:",
            "urn:isbn:",
            "978",
            "-",
            "javascript:",
            "data:",
            "\t",
            "\n",
            "<",
            ">",
            "xn--",
            "é",
            "\u{301}",
            "0x",
            "&",
            "=",
            "\\",
            "con",
            " ",
        ],
    },
];

/// Settings with a field of each kind, and the record that others are compared with.
const SETTINGS: &str = "languages: [en, uk]\nfields:\n  - {key: line, kind: text}\n  - {key: size, kind: number, unit: M, units: {B: 1000}}\n  \
    - {key: free, kind: flag}\n  - {key: data, kind: choice, options: [images, tables]}\n  - {key: page, kind: link}\n";
const OTHER: &str = "name: Other\nfield: Statistics\nfamily: Regression\nyear: 1996\noriginators: [\"Tibshirani, R.\"]\ntype: A line\n\
    source: {citation: \"Hu, E. (2021). A title of some words. NeurIPS.\", doi: 10.1000/1}\naliases: [One, {uk: Два}]\nrelated: [it]\n\
    summary: Words and $x$.\nline: A line\nsize: 3\nfree: true\ndata: [images]\npage: https://example.org/\n";

fn reader<'l>(file: &Arc<str>, languages: &'l [Tag]) -> Reader<'l> {
    Reader { file: file.clone(), languages, language: languages[0].clone(), diagnostics: Vec::new() }
}

fn read_settings(text: &str) -> Option<Settings> {
    let file: Arc<str> = "methods/_catalog.yaml".into();
    let node = yaml::parse(text, &file).ok()?;
    let english = [Tag::parse("en")?];
    let tags = languages(Some(&node), &mut reader(&file, &english));
    let mut reader = reader(&file, &tags);
    let settings = Settings::read(&node, Kinds::default(), &mut reader);
    told(&reader.diagnostics, text);
    Some(settings)
}

fn read_record(id: &str, text: &str, settings: &Settings) -> Option<Record> {
    let file: Arc<str> = format!("methods/{id}.yaml").into();
    let node = match yaml::parse(text, &file) {
        Ok(node) => node,
        Err(found) => {
            told(&[found], text);
            return None;
        }
    };
    let mut reader = reader(&file, &settings.languages);
    let record = Record::read(id, &node, settings, &mut reader);
    told(&reader.diagnostics, text);
    record
}

/// Each finding is at a place that is there.
fn told(found: &[diagnostic::Diagnostic], text: &str) {
    for one in found {
        let place = &one.place;
        assert!(place.start <= place.end && place.end <= text.len(), "{place:?} of {} bytes", text.len());
        assert!(text.is_char_boundary(place.start) && text.is_char_boundary(place.end), "{place:?}");
        assert!(!one.message.is_empty() && !one.way_out.is_empty(), "{one:?}");
    }
    let _ = diagnostic::to_json(found) + &diagnostic::to_github(found);
}

/// Walks the way from records to a comparison and its exports.
fn walk(settings: Settings, records: Vec<Record>) -> Checked {
    let catalog = Catalog { root: PathBuf::from("/nowhere"), settings, records, unread: Default::default() };
    let (checked, _) = check(catalog, Drafts::Include);
    let methods: Vec<_> = checked.methods.iter().collect();
    if methods.len() > 1 {
        let there = compare(&methods);
        let back = compare(&methods.iter().rev().copied().collect::<Vec<_>>());
        for (one, other) in there.rows.iter().zip(&back.rows) {
            assert_eq!(one.verdict, other.verdict, "the order of columns changes no verdict");
        }
    }
    let _ = similar::neighbours(&checked);
    let all: Vec<usize> = (0..checked.methods.len()).collect();
    let bibliography = Bibliography::of(&checked);
    let entries = bibliography.entries(&checked, &all);
    let _ = bibtex(&entries) + &ris(&entries) + &csl_json(&entries);
    let addresses = Addresses::new(&checked, Some("https://example.org/a/"), Hosting::Server);
    for kind in site::plan(&checked) {
        let path = addresses.path(kind, 0);
        assert!(path.split('/').all(|part| part.len() <= LONGEST), "{path}");
    }
    checked
}

/// Edits of a record: what is not refused is in one form for good, and set for good.
fn edit(text: &str) {
    let settings = Settings::new("methods/_catalog.yaml".into(), vec![default_language()], Kinds::default());
    let (order, file) = (order(&settings), Arc::from("methods/a.yaml"));
    if let Ok(once) = formatted(text, &file, &order) {
        assert_eq!(formatted(&once, &file, &order).as_ref(), Ok(&once), "a second form");
    }
    let value = [("field".to_owned(), Tree::Text("one: two".to_owned()))];
    if let Ok(once) = set(text, &file, &value, &order) {
        assert_eq!(set(&once, &file, &value, &order).as_ref(), Ok(&once), "a second value");
    }
}

/// Everything that can be imported, and what it would make of an empty catalogue.
fn table(text: &str) {
    let settings = Settings::new("methods/_catalog.yaml".into(), vec![default_language()], Kinds::default());
    let _ = Columns::read(text, &settings);
    let _ = works::works(text);
    let rows = [tables::rows(text, &Columns::default(), &settings), lines::rows(text, &settings)];
    rows.into_iter().flatten().for_each(|rows| drop(plan(&[], &rows, &settings)));
}

fn record(text: &str) {
    let Some(settings) = read_settings(SETTINGS) else { return };
    let Some(mut own) = read_record("it", text, &settings) else { return };
    // The same text as a language file of itself.
    let file: Arc<str> = "methods/it.uk.yaml".into();
    if let Ok(node) = yaml::parse(text, &file) {
        let mut reader = reader(&file, &settings.languages);
        reader.language = settings.languages[1].clone();
        own.translate(&node, &settings, &mut reader);
    }
    let records = [Some(own), read_record("other", OTHER, &settings)];
    walk(settings, records.into_iter().flatten().collect());
}

fn settings(text: &str) {
    let Some(settings) = read_settings(text) else { return };
    let records = [read_record("it", OTHER, &settings), read_record("other", OTHER, &settings)];
    walk(settings, records.into_iter().flatten().collect());
}

fn citation(text: &str) {
    let source = Source { citation: Some(text.to_owned()), ..Source::default() };
    let _ = (source.marks(), source.known_title());
    let people = person::parse(text);
    for person in &people {
        let _ = (person.reading().is_some(), person.parts(), person::has_initials_alone(&person.name));
    }
    let _ = person::parse_orcid(text);
    let Some(tag) = Tag::parse("en") else { return };
    let _ = Year::parse(text, &tag).key();
    let Some(settings) = read_settings("languages: [en]\n") else { return };
    let Some(mut record) = read_record("it", OTHER, &settings) else { return };
    for (field, slot) in settings.fields.iter().zip(&mut record.slots) {
        match field.key.as_str() {
            "source" => *slot = Slot::Items(vec![Item::Source(source.clone())]),
            "originators" if !people.is_empty() => {
                *slot = Slot::Items(people.iter().cloned().map(Item::Person).collect())
            }
            _ => {}
        }
    }
    walk(settings, vec![record]);
}

fn tex(text: &str) {
    markdown(&format!("${text}$"));
    markdown(&format!("$$\n{text}\n$$"));
}

fn markdown(text: &str) {
    let plain = prose::plain(text);
    let _ = search::words::words(&plain);
    for found in prose::findings(text, |id| id == "b") {
        assert!(text.is_char_boundary(found.start), "{found:?}");
    }
    let html = prose::to_html(text, "p-", |id| (id == "b").then(|| "/methods/b/".to_owned()));
    // Tags of ours alone; what a record writes is escaped.
    for tag in ["<script", "<style", "<iframe", "<svg", "<img", "<object"] {
        assert!(!html.to_ascii_lowercase().contains(tag), "{html}");
    }
}

fn locale(text: &str) {
    let Some(tag) = Tag::parse("en") else { return };
    let Ok(wording) = Wording::of(tag, [("en.ftl".to_owned(), text.to_owned())]) else { return };
    for id in methodical::words::message_ids(text) {
        let _ = wording.try_say(&id, &[("x", Arg::Count(2)), ("y", Arg::Text("z"))]);
    }
}

fn address(text: &str) {
    for name in [segment(text), of_tag(text)] {
        assert!(!name.is_empty() && name.len() <= LONGEST && !name.contains(['/', '\\', '\0']), "{name:?}");
    }
    let _ = normal_url(text);
    let Ok(address) = Address::read(text) else { return };
    let href = address.href();
    let scheme = href.split(':').next().unwrap_or_default().to_ascii_lowercase();
    assert!(matches!(scheme.trim(), "http" | "https" | "mailto"), "{href:?}");
    let mut source = Source::default();
    source.add(address.clone());
    assert!(source != Source::default());
    source.add(address);
    let _ = (source.marks(), source.href(), source.shown());
}
