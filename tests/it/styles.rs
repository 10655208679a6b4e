//! Sixty papers in sixteen styles of citation, each held against the same paper in APA; and pairs of different papers by
//! the same first author in the same year. The styles are written down as their guides have them.

use methodical::catalog::works::Works;
use methodical::value::source::Source;

struct Paper {
    /// Family name, given names written out.
    authors: Vec<(&'static str, &'static str)>,
    title: String,
    year: u32,
    journal: (&'static str, &'static str),
    volume: u32,
    issue: u32,
    pages: (u32, u32),
}

const FAMILIES: [&str; 20] = [
    "Ferro",
    "Adeyemi",
    "Keller",
    "Moreau",
    "Hale",
    "Conroy",
    "Quist",
    "Neyer",
    "Vell",
    "Okafor",
    "Lindqvist",
    "Barros",
    "van den Orden",
    "de la Vega",
    "Müller",
    "Şahin",
    "O'Dell",
    "Ruiz-Ferrer",
    "Sørby",
    "Li",
];
const GIVEN: [&str; 12] =
    ["Nora", "Kemi", "Anna M.", "Luc", "Inés", "William J.", "Jean-Paul", "Hanna", "Olga", "Wei", "Erik", "Clara B."];
const SUBJECTS: [&str; 12] = [
    "Drifting ice",
    "Sparse kernels",
    "Whale song dialects",
    "Random walks on trees",
    "Bootstrap intervals",
    "Soil moisture",
    "Protein folding pathways",
    "Kelp forests",
    "Speech rhythm in R",
    "Causal discovery with C++",
    "Item response models",
    "The 2-Wasserstein distance",
];
const SAID: [&str; 10] = [
    "and the voices of whales",
    "for heavy-tailed data",
    "in northern seas",
    "with missing observations",
    "under distribution shift: a Bayesian view",
    "at scale, from noisy labels",
    "in high dimensions",
    "revisited after forty years: evidence from the field",
    "without tuning",
    "through the lens of optimal transport",
];
const JOURNALS: [(&str, &str); 6] = [
    ("Polar Biology", "Polar Biol."),
    ("Journal of the Royal Statistical Society: Series B", "J. R. Stat. Soc. B"),
    ("Annals of Statistics", "Ann. Stat."),
    ("Machine Learning", "Mach. Learn."),
    ("IEEE Transactions on Pattern Analysis and Machine Intelligence", "IEEE Trans. Pattern Anal. Mach. Intell."),
    ("Biometrika", "Biometrika"),
];

fn papers() -> Vec<Paper> {
    let paper = |n: usize| Paper {
        authors: (0..1 + n % 4).map(|k| (FAMILIES[(n * 7 + k * 3) % 20], GIVEN[(n * 5 + k * 7) % 12])).collect(),
        title: format!("{} {}", SUBJECTS[n % 12], SAID[(n / 12 + n) % 10]),
        year: 1952 + (n as u32 * 13) % 71,
        journal: JOURNALS[n % 6],
        volume: 1 + (n as u32 * 17) % 120,
        issue: 1 + n as u32 % 12,
        pages: (3 + n as u32 * 29, 21 + n as u32 * 29),
    };
    (0..60).map(paper).collect()
}

/// "J.-P.", "W. J."
fn initials(given: &str, dot: &str, between: &str) -> String {
    let word = |word: &str| {
        word.split('-').map(|part| format!("{}{dot}", &part[..1])).collect::<Vec<_>>().join(if dot.is_empty() {
            ""
        } else {
            "-"
        })
    };
    given
        .split(' ')
        .map(|part| word(&part.replace('.', "").replace('É', "E").replace('é', "e")))
        .collect::<Vec<_>>()
        .join(between)
}

/// A list of names: between two, before the last of two, before the last of more.
fn list(names: &[String], comma: &str, two: &str, last: &str) -> String {
    match names {
        [one] => one.clone(),
        [one, other] => format!("{one}{two}{other}"),
        [first @ .., end] => format!("{}{last}{end}", first.join(comma)),
        [] => String::new(),
    }
}

impl Paper {
    fn names(&self, write: impl Fn(&str, &str) -> String) -> Vec<String> {
        self.authors.iter().map(|(family, given)| write(family, given)).collect()
    }

    /// The style with this name.
    fn set(&self, style: &str) -> String {
        let Self { title, year, journal: (long, short), volume, issue, pages: (first, last), .. } = self;
        let behind = self.names(|family, given| format!("{family}, {}", initials(given, ".", " ")));
        let tight = self.names(|family, given| format!("{family}, {}", initials(given, ".", "")));
        let front = self.names(|family, given| format!("{} {family}", initials(given, ".", " ")));
        let bare = self.names(|family, given| format!("{family} {}", initials(given, "", "")));
        let full = self.names(|family, given| format!("{given} {family}"));
        let shouted = self.names(|family, given| format!("{}, {given}", family.to_uppercase()));
        let mut inverted = full.clone();
        inverted[0] = format!("{}, {}", self.authors[0].0, self.authors[0].1);
        let inverted = list(&inverted, ", ", ", and ", ", and ");
        let stop = if inverted.ends_with('.') { "" } else { "." };
        let upper = self.names(|family, given| format!("{} {}", family.to_uppercase(), initials(given, "", " ")));
        match style {
            "apa" => format!(
                "{} ({year}). {title}. {long}, {volume}({issue}), {first}–{last}.",
                list(&behind, ", ", ", & ", ", & ")
            ),
            "mla" if self.authors.len() > 2 => {
                format!(
                    "{}, {}, et al. “{title}.” {long}, vol. {volume}, no. {issue}, {year}, pp. {first}–{last}.",
                    self.authors[0].0, self.authors[0].1
                )
            }
            "mla" => {
                format!("{inverted}{stop} “{title}.” {long}, vol. {volume}, no. {issue}, {year}, pp. {first}–{last}.")
            }
            "chicago" => format!("{inverted}{stop} {year}. “{title}.” {long} {volume} ({issue}): {first}–{last}."),
            "chicago notes" => format!(
                "{}, “{title},” {long} {volume}, no. {issue} ({year}): {first}–{last}.",
                list(&full, ", ", " and ", ", and ")
            ),
            "harvard" => format!(
                "{} ({year}) ‘{title}’, {long}, {volume}({issue}), pp. {first}–{last}.",
                list(&tight, ", ", " and ", " and ")
            ),
            "ieee" => format!(
                "[3] {}, “{title},” {short}, vol. {volume}, no. {issue}, pp. {first}–{last}, {year}.",
                list(&front, ", ", " and ", ", and ")
            ),
            "vancouver" => format!(
                "{}. {title}. {}. {year};{volume}({issue}):{first}-{last}.",
                list(&bare, ", ", ", ", ", "),
                short.trim_end_matches('.')
            ),
            "ama" => format!(
                "4. {}. {title}. {short} {year};{volume}({issue}):{first}-{last}. doi:10.1000/{volume}.{first}",
                list(&bare, ", ", ", ", ", ")
            ),
            "acs" => format!(
                "(5) {} {title}. {short} {year}, {volume} ({issue}), {first}–{last}.",
                list(&behind, "; ", "; ", "; ")
            ),
            "nature" => {
                format!("{} {title}. {short} {volume}, {first}–{last} ({year}).", list(&behind, ", ", " & ", " & "))
            }
            "springer" => format!(
                "{}: {title}. {short} {volume}({issue}), {first}–{last} ({year})",
                list(&tight, ", ", ", ", ", ")
            ),
            "elsevier" => {
                format!("{}, {title}, {short} {volume} ({year}) {first}–{last}.", list(&front, ", ", ", ", ", "))
            }
            "din" => format!(
                "{}: {title}. In: {long} {volume} ({year}), Nr. {issue}, S. {first}–{last}",
                list(&shouted, "; ", "; ", "; ")
            ),
            "gost" => format!(
                "{} {title} // {long}. {year}. Т. {volume}, № {issue}. С. {first}–{last}.",
                list(&behind.iter().map(|name| name.replace(", ", " ")).collect::<Vec<_>>(), ", ", ", ", ", ")
            ),
            "gbt" => format!(
                "{}. {title}[J]. {long}, {year}, {volume}({issue}): {first}-{last}.",
                list(&upper, ", ", ", ", ", ")
            ),
            "dblp" => format!(
                "{}: {title}. {short} {volume}({issue}): {first}-{last} ({year})",
                list(&full, ", ", ", ", ", ")
            ),
            "bibtex" => format!(
                "@article{{key, author = {{{}}}, title = {{{{{title}}}}}, journal = {{{long}}}, year = {{{year}}}, volume = {{{volume}}}, pages = {{{first}--{last}}}}}",
                list(&behind, " and ", " and ", " and ")
            ),
            style => panic!("no style {style}"),
        }
    }
}

const STYLES: [&str; 17] = [
    "mla",
    "chicago",
    "chicago notes",
    "harvard",
    "ieee",
    "vancouver",
    "ama",
    "acs",
    "nature",
    "springer",
    "elsevier",
    "din",
    "gost",
    "gbt",
    "dblp",
    "bibtex",
    "apa",
];

fn source(citation: &str) -> Source {
    Source { citation: Some(citation.to_owned()), ..Source::default() }
}

#[test]
fn a_paper_is_one_in_every_style() {
    let mut missed = Vec::new();
    let papers = papers();
    for paper in &papers {
        let apa = source(&paper.set("apa"));
        for style in STYLES {
            let other = source(&paper.set(style));
            let works = Works::of([&apa, &other]);
            if works.key(&apa) != works.key(&other) {
                missed.push(format!("{style}: {}", other.shown()));
            }
        }
    }
    let count = papers.len() * STYLES.len();
    assert!(missed.len() * 100 <= count * 2, "{} of {count}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn all_styles_of_all_papers_make_as_many_works_as_papers() {
    let papers = papers();
    let sources: Vec<(usize, Source)> =
        papers.iter().enumerate().flat_map(|(at, paper)| STYLES.map(|style| (at, source(&paper.set(style))))).collect();
    let works = Works::of(sources.iter().map(|(_, source)| source));
    let mut owner = std::collections::HashMap::new();
    for (at, source) in &sources {
        let own = *owner.entry(works.key(source)).or_insert(*at);
        assert_eq!(own, *at, "{} is taken for: {}", source.shown(), papers[own].title);
    }
}

#[test]
fn papers_of_one_author_and_year_are_not_one() {
    let base = papers();
    let changes: [fn(&str) -> String; 10] = [
        |title| format!("{title}: some applications"),
        |title| format!("{title}. Part II"),
        |title| format!("Comment on “{title}”"),
        |title| format!("Erratum to: {title}"),
        |title| format!("More on {}", title.to_lowercase()),
        |title| format!("{title} – a reply"),
        |title| format!("{title} in practice"),
        |title| format!("The other {}", title.to_lowercase()),
        |title| title.split(' ').rev().collect::<Vec<_>>().join(" "),
        |title| format!("{title}, with an appendix"),
    ];
    let mut joined = Vec::new();
    let mut count = 0;
    for (number, paper) in base.iter().enumerate() {
        let apa = source(&paper.set("apa"));
        for change in changes {
            let changed = Paper {
                authors: paper.authors.clone(),
                title: change(&paper.title),
                volume: paper.volume + 1,
                pages: (paper.pages.0 + 400, paper.pages.1 + 400),
                ..*paper
            };
            for style in [STYLES[number % 17], STYLES[(number + count) % 17]] {
                let other = source(&changed.set(style));
                let works = Works::of([&apa, &other]);
                count += 1;
                if works.key(&apa) == works.key(&other) {
                    joined.push(format!("{}\n   {}", apa.shown(), other.shown()));
                }
            }
        }
    }
    assert!(count >= 1000 && joined.is_empty(), "{} of {count}:\n{}", joined.len(), joined.join("\n"));
}
