//! Hostile catalogues: texts that a grammar makes (`tests/cases/hostile/grammar.json`), in every field of records and
//! settings and in names of files and folders; and the same catalogue with harmless texts.
//!
//! A text is each way out of a tag, with each payload behind it, in each piece of Markdown or TeX around both: 39,000 in
//! all, in an order in which neighbours have little in common.

use std::sync::LazyLock;

use methodical::kind::Kinds;
use serde::Deserialize;

use crate::site::Site;

/// What hostile texts are made of.
#[derive(Deserialize)]
pub struct Grammar {
    /// What stands for the payload in the pieces around it.
    place: String,
    #[serde(rename = "ways out")]
    ways_out: Vec<String>,
    payloads: Vec<String>,
    /// Pieces of one line, which fit every field.
    lines: Vec<String>,
    /// Pieces of several lines.
    paragraphs: Vec<String>,
    /// Further texts that do nothing, with markup that hostile ones may come out as.
    harmless: Vec<String>,
}

/// The grammar.
pub static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../cases/hostile/grammar.json")).expect("the grammar is in its form")
});

impl Grammar {
    fn frames(&self) -> impl Iterator<Item = &String> {
        self.lines.iter().chain(&self.paragraphs)
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.ways_out.len() * self.payloads.len() * self.frames().count()
    }

    /// One of the texts.
    pub fn text(&self, number: usize) -> String {
        // A prime that divides no length of a list, so that each text comes once and neighbours differ in all parts.
        const STEP: usize = 7919;
        let number = number * STEP % self.count();
        let (number, way_out) = (number / self.ways_out.len(), &self.ways_out[number % self.ways_out.len()]);
        let (number, payload) = (number / self.payloads.len(), &self.payloads[number % self.payloads.len()]);
        let frame = self.frames().nth(number).expect("the number is below the count");
        frame.replace(&self.place, &format!("{way_out}{payload}"))
    }

    /// The same pieces with nothing in them.
    pub fn harmless(&self) -> Vec<String> {
        self.frames().map(|frame| frame.replace(&self.place, "x")).chain(self.harmless.iter().cloned()).collect()
    }
}

/// A catalogue in which every text is one of these: each record has all of its fields, each with another text, so that
/// each field has each text once. Addresses and DOIs have them at their ends.
pub struct Catalogue {
    texts: Vec<String>,
    /// Pieces of addresses.
    ends: Vec<String>,
}

impl Catalogue {
    /// The hostile texts from one number on.
    pub fn hostile(from: usize, count: usize) -> Self {
        let ends = |number: usize| GRAMMAR.payloads[number % GRAMMAR.payloads.len()].clone();
        Self {
            texts: (from..from + count).map(|number| GRAMMAR.text(number)).collect(),
            ends: (from..from + count).map(ends).collect(),
        }
    }

    /// The same without some characters.
    pub fn without(mut self, characters: &[char]) -> Self {
        self.texts.iter_mut().for_each(|text| text.retain(|c| !characters.contains(&c)));
        self
    }

    /// The same with all addresses ending alike.
    pub fn with_end(mut self, end: &str) -> Self {
        self.ends.fill(end.to_owned());
        self
    }

    /// The harmless texts.
    pub fn harmless() -> Self {
        let texts = GRAMMAR.harmless();
        Self { ends: vec!["?a=b".to_owned(); texts.len()], texts }
    }

    fn prose(&self, number: usize) -> String {
        quoted(&self.texts[number % self.texts.len()])
    }

    fn line(&self, number: usize) -> String {
        quoted(&self.texts[number % self.texts.len()].replace('\n', " "))
    }

    /// A term of an open vocabulary, from which an address is made, so that it is short.
    fn term(&self, number: usize) -> String {
        quoted(&self.texts[number % self.texts.len()].replace('\n', " ").chars().take(60).collect::<String>())
    }

    /// In two languages, different in each.
    fn in_both(&self, number: usize) -> String {
        format!("{{en: {}, ar: {}}}", self.line(number), self.line(number + 1))
    }

    fn url(&self, number: usize) -> String {
        quoted(&format!("https://example.org/{}", self.ends[number % self.ends.len()]))
    }

    fn source(&self, number: usize) -> String {
        let suffix: String = self.ends[number % self.ends.len()].split_whitespace().collect();
        format!(
            "{{citation: {}, title: {}, url: {}, doi: {}}}",
            self.line(number),
            self.line(number + 1),
            self.url(number),
            quoted(&format!("10.1000/{suffix}"))
        )
    }

    fn settings(&self) -> String {
        let mut settings = format!(
            "title: {}\ndescription: {}\nbase_url: https://example.org/h/\nlanguages: [en, ar]\npairs: none\n\
             license: {{name: {}, url: {}}}\nattribution: {}\nrepository: {}\nfields:\n",
            self.in_both(0),
            self.in_both(1),
            self.line(2),
            self.url(2),
            self.in_both(3),
            self.url(4),
        );
        for (number, kind) in Kinds::default().names().iter().enumerate() {
            let more = match *kind {
                "choice" => format!(", options: {{one: {}, two: {}}}", self.in_both(number), self.in_both(number + 1)),
                "number" => format!(", unit: {}, units: {{{}: 2}}", self.line(number), self.line(number + 1)),
                "identifier" => ", link: \"https://example.org/{}\"".to_owned(),
                _ => String::new(),
            };
            let [label, group, help] = [20, 40, 60].map(|step| self.in_both(number + step));
            settings +=
                &format!("  - {{key: a_{kind}, kind: {kind}, label: {label}, group: {group}, help: {help}{more}}}\n");
        }
        let terms = (0..self.texts.len()).map(|number| format!("    t{number}: {}\n", self.in_both(number)));
        settings += &format!("terms:\n  field:\n{}comparisons:\n", terms.collect::<String>());
        // Two methods have marks, three have groups.
        let mut first = 0;
        while first + 1 < self.texts.len() {
            let methods: Vec<String> =
                (first..self.texts.len()).take(2 + first % 2).map(|number| format!("m{number}")).collect();
            let (title, description) = (self.in_both(first), self.in_both(first + 1));
            settings +=
                &format!("  - {{title: {title}, description: {description}, methods: [{}]}}\n", methods.join(", "));
            first += methods.len();
        }
        settings
    }

    fn record(&self, number: usize) -> String {
        // Far enough apart that no two fields of a record have texts of one kind.
        let at = |field: usize| number + 13 * field;
        let (next, line, both) =
            ((number + 1) % self.texts.len(), |field| self.line(at(field)), |field| self.in_both(at(field)));
        format!(
            "name: {}\nfield: t{number}\nfamily: {}\nyear: {}\noriginators: [{}, {{name: {}}}]\ntype: {}\nsource: {}\n\
             aliases: [{}, {{ar: {}}}]\nrelated: [m{next}]\nsummary: {{en: {}, ar: {}}}\nreferences: [{}, {}]\n\
             version: {}\na_term: {}\na_text: {}\na_prose: {}\na_year: {}\na_people: {}\na_source: {}\na_names: [{}]\n\
             a_methods: [m{next}]\na_number: {number}\na_flag: true\na_choice: [one, two]\na_link: {}\n\
             a_date: 2026-11-23\na_version: {}\na_partly: partly\na_identifier: [{}]\na_person: {{name: {}}}\n",
            both(0),
            self.term(at(1)),
            line(2),
            line(3),
            line(4),
            both(5),
            self.source(at(6)),
            line(7),
            line(8),
            self.prose(at(9)),
            self.prose(at(10)),
            self.source(at(11)),
            line(12),
            line(13),
            self.term(at(14)),
            both(15),
            self.prose(at(16)),
            line(17),
            line(18),
            self.source(at(19)),
            line(20),
            self.url(at(21)),
            quoted(&format!("1{}", self.texts[at(22) % self.texts.len()])),
            line(23),
            line(24),
        )
    }

    /// The catalogue on disk. Folders and files beside the records have names that do nothing good either.
    pub fn site(&self) -> Site {
        let named = |number: usize| -> String {
            let text = &self.ends[number % self.ends.len()];
            text.chars().filter(|c| !c.is_control() && !"/\\\0".contains(*c)).take(40).collect()
        };
        let site = Site::new()
            .file("methods/_catalog.yaml", self.settings())
            .file(&format!("static/{} x.txt", named(1)), "x")
            .file(&format!("static/{} y/x.js", named(2)), "x");
        (0..self.texts.len()).fold(site, |site, number| {
            site.file(&format!("methods/in {}/m{number}.yaml", named(number)), self.record(number))
        })
    }
}

/// A text as a YAML scalar.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text is JSON, and JSON is YAML")
}
