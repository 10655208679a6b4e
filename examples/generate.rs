//! A catalogue of any size, to see how large sites behave: `cargo run --example generate -- <folder> <methods>`.
//!
//! In: a folder, and how many methods it is to have. Out: records and settings that build without an error. Names,
//! people and texts are put together from short lists by the number of the method alone, so the same number of methods
//! is the same catalogue on every machine and on every day; tests rely on that.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

/// Each name is one of each list. The first letters differ within a list, so that initials tell names apart.
const FIRST: [&str; 24] = [
    "Adaptive", "Bounded", "Coarse", "Damped", "Elastic", "Folded", "Guarded", "Hidden", "Iterated", "Joint",
    "Kinetic", "Layered", "Masked", "Nested", "Oblique", "Paired", "Quiet", "Rotated", "Sparse", "Tempered", "Uniform",
    "Variable", "Weighted", "Zonal",
];
const SECOND: [&str; 32] = [
    "Anchor", "Beacon", "Canyon", "Delta", "Ember", "Fjord", "Glacier", "Harbour", "Island", "Juniper", "Kestrel",
    "Lantern", "Meadow", "Nebula", "Orchard", "Prairie", "Quarry", "Ravine", "Summit", "Thicket", "Umber", "Valley",
    "Willow", "Yarrow", "Zephyr", "Acorn", "Basalt", "Cedar", "Dune", "Estuary", "Falcon", "Geyser",
];
const THIRD: [&str; 12] = [
    "Boosting",
    "Clustering",
    "Descent",
    "Encoder",
    "Filter",
    "Grammar",
    "Kernel",
    "Network",
    "Pooling",
    "Regression",
    "Sampling",
    "Transform",
];
/// As many as there are names.
const MOST: usize = FIRST.len() * SECOND.len() * THIRD.len();

const PEOPLE: [&str; 36] = [
    "Abernathy",
    "Öberg",
    "Castellane",
    "Dvorská",
    "Eldridge",
    "Fenwick",
    "Grünwald",
    "Halloran",
    "Ibarra",
    "Jóhannsson",
    "Kowalczyk",
    "Łącka",
    "Marchetti",
    "Nuñez",
    "Okonkwo",
    "Petrosyan",
    "Quennell",
    "Rasmussen",
    "Šimić",
    "Takahara",
    "Underhill",
    "Vasquez",
    "Whitlock",
    "Xenakis",
    "Yıldız",
    "Żeromska",
    "Ashdown",
    "Brightwell",
    "Çelik",
    "Dunmore",
    "Erdélyi",
    "Farouk",
    "Gaillard",
    "Hoxha",
    "Ivanenko",
    "Jaramillo",
];
const FIELDS: [&str; 8] =
    ["Acoustics", "Cartography", "Deep learning", "Ecology", "Genomics", "Hydrology", "Linguistics", "Statistics"];
const SUBJECTS: [&str; 16] = [
    "river gauges",
    "bird calls",
    "old maps",
    "protein folds",
    "tide tables",
    "street plans",
    "medical notes",
    "star charts",
    "soil samples",
    "market prices",
    "spoken dialects",
    "satellite scenes",
    "folk songs",
    "crop yields",
    "pollen counts",
    "train delays",
];

/// A catalogue's files: paths below its root, and texts. With more methods than there are names it has all names.
pub fn catalogue(methods: usize) -> Vec<(String, String)> {
    let methods = methods.min(MOST);
    let names: Vec<Name> = (0..methods).map(Name::of).collect();
    let mut acronyms = HashMap::new();
    let records = names.iter().enumerate().map(|(number, name)| {
        let initials = name.initials();
        let seen = acronyms.entry(initials.clone()).and_modify(|seen| *seen += 1).or_insert(1);
        let acronym = if *seen == 1 { initials } else { format!("{initials}{seen}") };
        (format!("methods/{}/{}.yaml", name.parts[2].to_lowercase(), name.id()), record(number, &names, &acronym))
    });
    let settings = ("methods/_catalog.yaml".to_owned(), settings(&names));
    std::iter::once(settings).chain(records).collect()
}

/// The name of a method.
struct Name {
    parts: [&'static str; 3],
    /// What stands between its parts: people write such names in more ways than one.
    between: [&'static str; 2],
}

impl Name {
    fn of(number: usize) -> Self {
        // A stride that shares no factor with their number comes to each name once.
        let place = number * 1_511 % MOST;
        let parts = [
            FIRST[place % FIRST.len()],
            SECOND[place / FIRST.len() % SECOND.len()],
            THIRD[place / FIRST.len() / SECOND.len()],
        ];
        Self { parts, between: [[" ", " "], [" ", " "], ["-", " "], ["", " "]][number % 4] }
    }

    fn text(&self) -> String {
        let ([first, second, third], [one, other]) = (self.parts, self.between);
        format!("{first}{one}{second}{other}{third}")
    }

    fn id(&self) -> String {
        self.parts.join("-").to_lowercase()
    }

    fn initials(&self) -> String {
        self.parts.iter().filter_map(|part| part.chars().next()).collect()
    }
}

fn settings(names: &[Name]) -> String {
    let mut settings = "title: Generated\nlanguages: [en, uk]\nfields:\n  \
         - {key: supervision, kind: choice, options: [supervised, unsupervised, mixed], label: Supervision}\n  \
         - {key: parameters, kind: number, unit: M, label: Parameters}\ncomparisons:\n"
        .to_owned();
    for (number, chosen) in names.chunks_exact(3).step_by(50).enumerate() {
        let ids: Vec<String> = chosen.iter().map(Name::id).collect();
        let _ = writeln!(settings, "  - {{title: Choice {number}, methods: [{}]}}", ids.join(", "));
    }
    settings
}

fn record(number: usize, names: &[Name], acronym: &str) -> String {
    let other = |step: usize| &names[(number + step) % names.len()];
    let (name, [first, second, third]) = (names[number].text(), names[number].parts);
    let (one, two) = (PEOPLE[number % PEOPLE.len()], PEOPLE[(number / PEOPLE.len() + 7 * number + 1) % PEOPLE.len()]);
    let year = 1950 + number * 31 % 75;
    let (subject, next) = (SUBJECTS[number * 5 % SUBJECTS.len()], SUBJECTS[(number / 3 + 1) % SUBJECTS.len()]);
    // Some methods are named by many, as in real catalogues.
    let known = &names[number / 40 * 40];
    let mut related = vec![other(1).id(), other(names.len() - 1).id(), known.id()];
    related.retain(|id| *id != names[number].id());
    related.sort();
    related.dedup();
    let mut text = match number % 5 {
        0 => format!("name: {{en: {name}, uk: Метод {number} «{second}»}}\n"),
        _ => format!("name: {name}\n"),
    };
    let _ = write!(
        text,
        "field: {}\nfamily: {third}\nyear: {year}\noriginators: [\"{one}, A.\", \"{two}, B. et al.\"]\n\
         type: {} {} for {subject}\n\
         source: {{citation: \"{one}, A., & {two}, B. ({year}). {name} for {subject}. Annals of {}.\", doi: 10.1000/{number}}}\n\
         aliases: [{acronym}]\nrelated: [{}]\n",
        FIELDS[number * 3 % FIELDS.len()],
        first,
        third.to_lowercase(),
        FIELDS[number % FIELDS.len()],
        related.join(", "),
    );
    if !number.is_multiple_of(3) {
        let _ = writeln!(text, "supervision: {}", ["supervised", "unsupervised", "mixed"][number / 3 % 3]);
    }
    if !number.is_multiple_of(4) {
        let _ = writeln!(text, "parameters: {}", number * 37 % 900 + 1);
    }
    let _ = write!(
        text,
        "summary: |\n  It reads {subject} in {} passes and keeps what {next} have in common. Unlike **{}**, it bounds\n  \
         $\\lVert w_{{{}}} \\rVert^{} \\le \\lambda$ and never looks back. [{}]({}) came before it.\n",
        number % 9 + 2,
        other(1).text(),
        number % 7,
        number % 3 + 2,
        known.text(),
        known.id(),
    );
    text
}

fn main() {
    let given: Vec<String> = env::args().skip(1).collect();
    let [folder, methods] = given.as_slice() else { exit("usage: generate <folder> <methods>") };
    let Ok(methods) = methods.parse() else { exit(&format!("`{methods}` is no number of methods")) };
    for (path, text) in catalogue(methods) {
        let path = Path::new(folder).join(path);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        if let Err(error) = written {
            exit(&format!("{}: {error}", path.display()));
        }
    }
}

fn exit(said: &str) -> ! {
    eprintln!("{said}");
    process::exit(1)
}
