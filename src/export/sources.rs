//! The works of a catalogue as BibTeX, RIS and CSL-JSON.
//!
//! In: a checked catalogue. Out: for each work one entry with its citation in three formats, and lists of entries as
//! whole files. What is known of a work is read in `work`; here it is only written. No text of a record may break out
//! of its field: all of it is on one line, and what a format would take for its own marks is escaped.

mod bibtex;
mod work;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value as Json, json};

use crate::catalog::{Checked, Method};
use crate::export::sources::bibtex::bibtex_entry;
use crate::export::sources::work::Work;
use crate::text::fold_name;
use crate::value::Item;
use crate::value::citation::venue::Kind;
use crate::value::person::Parts;
use crate::value::source::Source;

/// All works of a catalogue, each with its citation in three formats; made once.
#[derive(Debug)]
pub struct Bibliography {
    entries: BTreeMap<Arc<str>, Entry>,
}

/// One work in three formats; [`bibtex`], [`ris`] and [`csl_json`] make files of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What a text cites it by, such as `hu2022lora`: lower-case ASCII, unique in the catalogue.
    pub id: String,
    /// The BibTeX entry, with a line feed at its end.
    pub bibtex: String,
    /// The RIS record, with CR LF at its end.
    pub ris: String,
    /// The CSL item.
    pub csl: Json,
}

impl Bibliography {
    /// The works of all methods.
    pub fn of(checked: &Checked) -> Self {
        let mut cited: BTreeMap<Arc<str>, Vec<&Source>> = BTreeMap::new();
        for (key, source) in checked.methods.iter().flat_map(sources) {
            cited.entry(key.clone()).or_default().push(source);
        }
        let works: Vec<Work> = cited.values().map(|sources| Work::of(sources)).collect();
        let ids = unique(&works.iter().map(base_id).collect::<Vec<_>>());
        let entries = works.iter().zip(ids).map(|(work, id)| Entry {
            bibtex: bibtex_entry(work, &id),
            ris: ris_record(work, &id),
            csl: csl_item(work, &id),
            id,
        });
        Self { entries: cited.into_keys().zip(entries).collect() }
    }

    /// The entry of a work, by its key.
    pub fn entry(&self, work: &str) -> Option<&Entry> {
        self.entries.get(work)
    }

    /// The entries of some methods' sources, in the order of columns.
    pub fn entries(&self, checked: &Checked, methods: &[usize]) -> Vec<&Entry> {
        self.works_of(checked, methods).into_iter().filter_map(|work| self.entry(work)).collect()
    }

    /// The keys of the works in some methods' cells, in the order of columns, each once.
    pub fn works_of<'c>(&self, checked: &'c Checked, methods: &[usize]) -> Vec<&'c str> {
        let mut seen = BTreeSet::new();
        let keys = methods.iter().flat_map(|method| sources(&checked.methods[*method])).map(|(key, _)| &**key);
        keys.filter(|key| seen.insert(*key)).collect()
    }
}

/// The works in a method's cells with their keys, in the order of fields.
fn sources(method: &Method) -> impl Iterator<Item = (&Arc<str>, &Source)> {
    let atoms = method.cells.iter().flat_map(|cell| cell.atoms());
    atoms.filter_map(|atom| if let Item::Source(source) = &atom.item { Some((&atom.key, source)) } else { None })
}

/// A BibTeX file: the entries joined with a line feed, so that an empty line is between two.
pub fn bibtex(entries: &[&Entry]) -> String {
    entries.iter().map(|entry| entry.bibtex.as_str()).collect::<Vec<_>>().join("\n")
}

/// A RIS file: the records joined with CR LF, so that an empty line is between two.
pub fn ris(entries: &[&Entry]) -> String {
    entries.iter().map(|entry| entry.ris.as_str()).collect::<Vec<_>>().join("\r\n")
}

/// A CSL-JSON file: what `JSON.stringify(items, null, 2) + "\n"` gives in a browser.
pub fn csl_json(entries: &[&Entry]) -> String {
    super::pretty(&entries.iter().map(|entry| &entry.csl).collect::<Vec<_>>())
}

/// The first author's family name, the year and the first word of the title that says something, in ASCII.
fn base_id(work: &Work) -> String {
    const EMPTY: [&str; 22] = [
        "a", "an", "the", "on", "of", "in", "to", "for", "is", "are", "and", "with", "from", "by", "at", "how", "what",
        "https", "http", "www", "doi", "arxiv",
    ];
    let ascii = |text: &str| -> String { fold_name(text).chars().filter(char::is_ascii_alphanumeric).collect() };
    let author = work.authors.first().map(|author| ascii(&author.family)).unwrap_or_default();
    let texts = [&work.title, &work.note, &work.doi, &work.arxiv].into_iter().chain(&work.urls);
    let shown = texts.into_iter().find(|text| !text.is_empty()).map_or("", |text| text);
    let says = |word: &String| word.len() > 1 && word.contains(char::is_alphabetic) && !EMPTY.contains(&word.as_str());
    let word = shown.split(|c: char| !c.is_alphanumeric()).map(ascii).find(says).unwrap_or_default();
    // An id that starts with a letter is one in every program.
    let id = if author.is_empty() { format!("{word}{}", work.year) } else { format!("{author}{}{word}", work.year) };
    if id.starts_with(|c: char| c.is_ascii_alphabetic()) { id } else { format!("work{id}") }
}

/// Ids that differ: those that several works have get a, b, c … in the works' order.
fn unique(ids: &[String]) -> Vec<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    ids.iter().for_each(|id| *uses.entry(id).or_default() += 1);
    let mut taken: BTreeSet<String> = ids.iter().cloned().collect();
    let mut numbers: BTreeMap<&str, std::ops::RangeFrom<usize>> = BTreeMap::new();
    let mut own = |id| {
        let mut candidates = numbers.entry(id).or_insert(0..).map(|number| format!("{id}{}", letters(number)));
        candidates.find(|candidate| taken.insert(candidate.clone())).unwrap_or_default()
    };
    ids.iter().map(|id| if uses[id.as_str()] == 1 { id.clone() } else { own(id.as_str()) }).collect()
}

/// a … z, aa … az, ba …
fn letters(number: usize) -> String {
    let last = char::from(b'a' + (number % 26) as u8);
    if number < 26 { last.to_string() } else { format!("{}{last}", letters(number / 26 - 1)) }
}

/// Source: "RIS Format Specifications" (Research Information Systems, 2011): two letters, two spaces, a hyphen, a
/// space, the value, CR LF; `TY` first, `ER` last. It has no word for "et al."; the known authors are given.
fn ris_record(work: &Work, id: &str) -> String {
    let (kind, place) = match work.kind {
        Kind::Journal => ("JOUR", "T2"),
        Kind::Conference => ("CPAPER", "T2"),
        Kind::Chapter => ("CHAP", "T2"),
        Kind::Book => ("BOOK", "PB"),
        Kind::Preprint => ("UNPB", "PB"),
        Kind::Unknown => ("GEN", "PB"),
    };
    let name = |Parts { family, given, suffix }: &Parts| {
        let parts = [family.as_str(), given, suffix];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let mut lines = vec![("TY", kind.to_owned()), ("ID", id.to_owned())];
    lines.extend(work.authors.iter().map(|author| ("AU", name(author))));
    let single = [
        ("TI", &work.title),
        ("PY", &work.year),
        (place, &work.place),
        ("VL", &work.volume),
        ("IS", &work.issue),
        ("DO", &work.doi),
        ("SN", &work.isbn),
    ];
    lines.extend(single.map(|(tag, value)| (tag, value.clone())));
    lines.extend(["SP", "EP"].into_iter().zip(work.pages.iter().cloned()));
    lines.extend(work.urls.iter().cloned().chain(work.arxiv_address()).map(|url| ("UR", url)));
    lines.push(("N1", work.note.clone()));
    let lines = lines.iter().filter(|(_, value)| !value.is_empty()).map(|(tag, value)| format!("{tag}  - {value}\r\n"));
    lines.collect::<String>() + "ER  - \r\n"
}

/// Source: the schema `csl-data.json` of CSL 1.0.2. As in RIS, the known authors are given.
fn csl_item(work: &Work, id: &str) -> Json {
    let (kind, place) = match work.kind {
        Kind::Journal => ("article-journal", "container-title"),
        Kind::Conference => ("paper-conference", "container-title"),
        Kind::Chapter => ("chapter", "container-title"),
        Kind::Book => ("book", "publisher"),
        Kind::Preprint => ("article", "publisher"),
        Kind::Unknown => ("document", "publisher"),
    };
    let filled = |pairs: &[(&str, &str)]| -> Map<String, Json> {
        let pairs = pairs.iter().filter(|(_, value)| !value.is_empty());
        pairs.map(|(key, value)| ((*key).to_owned(), json!(value))).collect()
    };
    let name = |Parts { family, given, suffix }: &Parts| match family.contains(' ') && given.is_empty() {
        true => json!({"literal": family}),
        false => Json::Object(filled(&[("family", family), ("given", given), ("suffix", suffix)])),
    };
    let archive = if work.arxiv.is_empty() { "" } else { "arXiv" };
    let mut item = filled(&[
        ("id", id),
        ("type", kind),
        ("title", &work.title),
        (place, &work.place),
        ("volume", &work.volume),
        ("issue", &work.issue),
        ("page", &work.pages.join("-")),
        ("DOI", &work.doi),
        ("ISBN", &work.isbn),
        ("URL", &work.address().unwrap_or_default()),
        ("archive", archive),
        ("archive_location", &work.arxiv),
        ("note", &work.note),
    ]);
    if work.kind == Kind::Preprint {
        item.extend(filled(&[("publisher", archive), ("number", &format!("arXiv:{}", work.arxiv))]));
    }
    if !work.authors.is_empty() {
        item.insert("author".to_owned(), work.authors.iter().map(name).collect());
    }
    if let Ok(year) = work.year.parse::<i32>() {
        item.insert("issued".to_owned(), json!({"date-parts": [[year]]}));
    } else if !work.date.is_empty() {
        item.insert("issued".to_owned(), json!({"literal": work.date}));
    }
    if let Some(Ok(year)) = work.date.split_once('/').map(|(original, _)| original.parse::<i32>()) {
        item.insert("original-date".to_owned(), json!({"date-parts": [[year]]}));
    }
    Json::Object(item)
}

#[cfg(test)]
mod tests {
    use super::*;
    use biblatex::ChunksExt;

    fn entry(source: &Source, id: &str) -> Entry {
        let work = Work::of(&[source]);
        let (bibtex, ris, csl) = (bibtex_entry(&work, id), ris_record(&work, id), csl_item(&work, id));
        Entry { id: id.to_owned(), bibtex, ris, csl }
    }

    /// BibTeX as `biblatex` reads it: field and value.
    fn read_bibtex(text: &str) -> BTreeMap<String, String> {
        let parsed = biblatex::Bibliography::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(parsed.len(), 1, "{text}");
        let entry = parsed.into_iter().next().expect("there is one");
        entry.fields.iter().map(|(field, value)| (field.clone(), value.format_verbatim())).collect()
    }

    /// RIS as its specification says it: records of tags with values.
    fn read_ris(text: &str) -> Vec<Vec<(&str, &str)>> {
        let mut records = vec![Vec::new()];
        for line in text.split("\r\n").filter(|line| !line.is_empty()) {
            assert!(!line.contains(['\r', '\n']), "{line:?}");
            match line.split_once("  - ").unwrap_or_else(|| panic!("{line:?}")) {
                ("ER", "") => records.push(Vec::new()),
                pair => records.last_mut().expect("one is begun").push(pair),
            }
        }
        assert_eq!(records.pop(), Some(Vec::new()), "the last record has an end");
        records
    }

    #[test]
    fn a_work_in_three_formats() {
        let citation = "Hu, E. J. et al. (2022). LoRA: Low-Rank Adaptation of Large Language Models. ICLR.";
        let source = Source { citation: Some(citation.into()), arxiv: Some("2106.09685".into()), ..Source::default() };
        let lora = entry(&source, "hu2022lora");
        let fields = [
            "archiveprefix = {arXiv}",
            "author = {Hu, E. J. and others}",
            "booktitle = {ICLR}",
            "eprint = {2106.09685}",
            "title = {{LoRA}: Low-Rank Adaptation of Large Language Models}",
            "url = {https://arxiv.org/abs/2106.09685}",
            "year = {2022}",
        ];
        assert_eq!(lora.bibtex, format!("@inproceedings{{hu2022lora,\n  {},\n}}\n", fields.join(",\n  ")));
        let lines = [
            "TY  - CPAPER",
            "ID  - hu2022lora",
            "AU  - Hu, E. J.",
            "TI  - LoRA: Low-Rank Adaptation of Large Language Models",
            "PY  - 2022",
            "T2  - ICLR",
            "UR  - https://arxiv.org/abs/2106.09685",
            "ER  - \r\n",
        ];
        assert_eq!(lora.ris, lines.join("\r\n"));
        let csl = json!({
            "id": "hu2022lora", "type": "paper-conference",
            "title": "LoRA: Low-Rank Adaptation of Large Language Models", "container-title": "ICLR",
            "author": [{"family": "Hu", "given": "E. J."}], "issued": {"date-parts": [[2022]]},
            "archive": "arXiv", "archive_location": "2106.09685", "URL": "https://arxiv.org/abs/2106.09685",
        });
        assert_eq!(lora.csl, csl);
    }

    const NASTY: [&str; 14] = [
        "}",
        "{",
        "a } b { c",
        "\\",
        "\\textbf{x} \\\\ \\",
        "50 % of #1 & _x_ ^2 ~ $y$",
        "x@y @ LoRA @article{a, b = {c}}",
        "one\nER  - \r\nTY  - JOUR\u{2028}@misc{x,\u{85}}\u{0}\u{1C}",
        "ER  - ",
        "a -- b---c T--X -- LoRA--BERT --",
        "\"quoted\" ``x'' “y”",
        "é 李飞飞 ї \u{301} 😀",
        "{\"json\": [\"\\u0000\"]}</script>",
        " \t ",
    ];

    #[test]
    fn no_text_breaks_a_format() {
        let mut entries = Vec::new();
        for nasty in NASTY {
            let spaced = |text: &str| text.replace(|c: char| c.is_whitespace() || c.is_control(), " ");
            let flat = |text: &str| spaced(text).split_whitespace().collect::<Vec<_>>().join(" ");
            let citation = format!("Nasty et al. http {nasty}");
            let (title, url) = (Some(nasty.to_owned()), Some(format!("https://a.org/{nasty}")));
            let source = Source { title, citation: Some(citation.clone()), url, ..Source::default() };
            let entry = entry(&source, "x");
            let fields = read_bibtex(&entry.bibtex);
            let records = read_ris(&entry.ris);
            let ris: BTreeMap<&str, &str> = records[0].iter().copied().collect();
            for (field, tag, variable, text) in [("title", "TI", "title", nasty), ("note", "N1", "note", &citation)] {
                let expected = Some(flat(text)).filter(|text| !text.is_empty());
                assert_eq!(fields.get(field), expected.as_ref(), "{}", entry.bibtex);
                assert_eq!(ris.get(tag).copied(), expected.as_deref(), "{}", entry.ris);
                assert_eq!(entry.csl.get(variable).and_then(Json::as_str), expected.as_deref());
            }
            // BibTeX counts braces wherever they are.
            let mut depth = 0;
            let mut outside = entry.bibtex.clone();
            outside.retain(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                depth == 0
            });
            assert_eq!(outside, "@misc}\n", "{}", entry.bibtex);
            let bibtex = entry.bibtex.replacen("{x,", &format!("{{x{},", entries.len()), 1);
            entries.push(Entry { bibtex, ..entry });
        }
        let all: Vec<&Entry> = entries.iter().collect();
        assert_eq!(biblatex::Bibliography::parse(&bibtex(&all)).expect("BibTeX").len(), NASTY.len());
        assert_eq!(read_ris(&ris(&all)).len(), NASTY.len());
        let items: Vec<Json> = serde_json::from_str(&csl_json(&all)).expect("JSON");
        assert!(items.iter().eq(all.iter().map(|entry| &entry.csl)));
    }

    #[test]
    fn csl_is_what_a_browser_writes() {
        // The right sides are what `JSON.stringify([value], null, 2)` gives.
        for (value, expected) in [
            (json!("\" \\ / \u{8}\u{c}\n\r\t\u{0}\u{1f}"), r#"[¶  "\" \\ / \b\f\n\r\t\u0000\u001f"¶]"#),
            (json!("\u{7f}\u{80}\u{2028}é😀</script>"), "[¶  \"\u{7f}\u{80}\u{2028}é😀</script>\"¶]"),
            (json!([]), "[¶  []¶]"),
            (json!({}), "[¶  {}¶]"),
            (
                json!({"c": {"d": -1}, "b": [], "a": [[2]]}),
                "[¶  {¶    'a': [¶      [¶        2¶      ]¶    ],¶    'b': [],¶    'c': {¶      'd': -1¶    }¶  }¶]",
            ),
        ] {
            let entry = Entry { id: String::new(), bibtex: String::new(), ris: String::new(), csl: value };
            assert_eq!(csl_json(&[&entry]), expected.replace('¶', "\n").replace('\'', "\"") + "\n");
        }
        assert_eq!(csl_json(&[]), "[]\n");
    }

    #[test]
    fn ids_are_unique_and_plain() {
        let ids: Vec<String> = ["hu2022", "hu2022", "hu2022a", "x", "hu2022"].map(str::to_owned).into();
        assert_eq!(unique(&ids), ["hu2022b", "hu2022c", "hu2022a", "x", "hu2022d"]);
        assert_eq!([0, 25, 26, 702].map(letters), ["a", "z", "aa", "aaa"]);
        for (citation, id) in [
            ("Schölkopf, B. (1998). The 2 kernels. Neural Computation, 10(5), 1299–1319.", "scholkopf1998kernels"),
            ("Involution: Inverting the Inherence (2021)", "involution2021"),
            ("深度学习 (2015)", "work2015"),
            ("https://example.org/a", "example"),
        ] {
            assert_eq!(base_id(&Work::of(&[&Source { citation: Some(citation.into()), ..Source::default() }])), id);
        }
    }

    #[test]
    fn works_of_methods_come_in_the_order_of_columns() {
        let root = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(root.path().join("methods")).expect("a folder");
        let sources = ["[{title: One, doi: 10.1000/1}, {citation: Two}]", "[{citation: Three}, {doi: 10.1000/1}]"];
        for (id, sources) in ["a", "b"].into_iter().zip(sources) {
            let record = format!("name: {id}\nsource: {sources}\n");
            std::fs::write(root.path().join(format!("methods/{id}.yaml")), record).expect("a file");
        }
        let (catalog, _) =
            crate::catalog::load::load(root.path(), &crate::kind::Kinds::default()).expect("a catalogue");
        let (checked, _) = crate::catalog::check::check(catalog, crate::catalog::check::Drafts::Include);
        let bibliography = Bibliography::of(&checked);
        let ids = |methods: &[usize]| -> Vec<String> {
            let works = bibliography.works_of(&checked, methods).into_iter();
            works.map(|work| bibliography.entry(work).expect("an entry").id.clone()).collect()
        };
        assert_eq!(ids(&[0, 1]), ["one", "two", "three"]);
        assert_eq!(ids(&[1, 0]), ["three", "one", "two"]);
    }
}
