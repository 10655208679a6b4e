//! Nasty input: files that no editor would write on purpose, and some that an attacker would. Nothing here may panic,
//! hang or stop the reading of another record; what is wrong is a diagnostic.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use methodical::compare::compare;
use methodical::diagnostic::{self, Diagnostic};
use proptest::prelude::*;

use crate::site::Site;

/// Far more than any of these catalogues takes, and far less than an expanded bomb would.
const PATIENCE: Duration = Duration::from_secs(300);

/// Goes the whole way with a site, in a thread that is waited for no longer than `PATIENCE`: reads it, checks it,
/// compares all of its methods and prints the findings in every form. The good neighbour must survive.
fn survives(site: Site) -> Vec<Diagnostic> {
    let site = site.file("methods/neighbour.yaml", "name: Neighbour\nsummary: A record like any other.\n");
    let (done, waits) = mpsc::channel();
    thread::spawn(move || {
        let (checked, diagnostics) = site.checked();
        let comparison = compare(&checked.methods.iter().collect::<Vec<_>>());
        assert_eq!(comparison.rows.len(), checked.fields().len());
        let printed = [
            diagnostic::to_text(&diagnostics, site.root(), false),
            diagnostic::to_text(&diagnostics, site.root(), true),
            diagnostic::to_json(&diagnostics),
            diagnostic::to_github(&diagnostics),
        ];
        assert!(diagnostics.is_empty() || printed.iter().all(|text| !text.is_empty()));
        assert!(checked.find("neighbour").is_some(), "a wrong record stopped the reading of another");
        // The test may have given up by now.
        let _ = done.send(diagnostics);
    });
    match waits.recv_timeout(PATIENCE) {
        Ok(diagnostics) => diagnostics,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it hangs"),
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("it panics; the message stands above"),
    }
}

/// The ids of the rules, without warnings about what nasty records lack too.
fn rules(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    let mut ids: Vec<&str> = diagnostics.iter().map(|found| found.rule.id()).collect();
    ids.retain(|id| *id != "missing-summary" && *id != "missing-name");
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Tries a record of each content under the name `x.yaml`, and lists the rules that are expected to find something.
fn assert_found(table: &[(&str, Vec<u8>, &[&str])]) {
    for (what, content, expected) in table {
        let found = survives(Site::new().file("methods/x.yaml", content));
        assert_eq!(rules(&found), *expected, "{what}: {found:#?}");
    }
}

#[test]
fn odd_files_are_read_or_reported() {
    let text = |text: &str| text.as_bytes().to_vec();
    assert_found(&[
        ("an empty file", text(""), &["wrong-kind"]),
        ("white space", text(" \n\n  \n"), &["wrong-kind"]),
        ("a comment", text("# nothing yet\n"), &["wrong-kind"]),
        ("a lone ---", text("---\n"), &["wrong-kind"]),
        ("--- and ...", text("---\n...\n"), &["wrong-kind"]),
        ("a byte order mark", text("\u{FEFF}name: X\n"), &[]),
        ("a byte order mark and nothing", text("\u{FEFF}"), &["wrong-kind"]),
        ("a byte order mark before a fault", text("\u{FEFF}name: Ж\nyaer: 1999\n"), &["unknown-key"]),
        ("a byte order mark before HTML", text("\u{FEFF}name: Ж\nsummary: Жук <b>\n"), &["raw-html"]),
        ("UTF-16", vec![0xFF, 0xFE, b'n', 0, b'a', 0], &["not-utf8"]),
        ("lines that end as on Windows", text("name: X\r\nsummary: |\r\n  a\r\n  <b>\r\n"), &["raw-html"]),
        ("lines that end as on old Macs", text("name: X\rsummary: a\r"), &[]),
        ("no line end", text("name: X"), &[]),
        ("NUL", text("name: a\0b\n"), &["yaml-syntax"]),
        ("NUL as an escape", text("name: \"a\\0b\"\n"), &["yaml-syntax"]),
        ("only NUL", vec![0; 1000], &["yaml-syntax"]),
        ("a list", text("- name: X\n"), &["wrong-kind"]),
        ("a text", text("X\n"), &["wrong-kind"]),
        ("a number", text("42\n"), &["wrong-kind"]),
        ("two documents", text("name: X\n---\nname: Y\n"), &["yaml-syntax"]),
        ("a directive", text("%YAML 1.2\n---\nname: X\n"), &[]),
        ("an unknown tag", text("!!python/object/apply:os.system ['true']\n"), &["wrong-kind"]),
        ("a key that is a list", text("name: X\n[a, b]: c\n"), &["unknown-key"]),
        ("a key that is a mapping", text("name: X\n{a: b}: c\n"), &["unknown-key"]),
        ("a key that is empty", text("name: X\n: c\n"), &["unknown-key"]),
        ("a key that is null", text("name: X\nnull: c\n"), &["unknown-key"]),
        ("a name that is a list", text("name: [X]\n"), &["wrong-kind"]),
        ("an alias of nothing", text("name: *x\n"), &["yaml-syntax"]),
        ("an alias of itself", text("name: X\naliases: &a [*a]\n"), &["yaml-syntax"]),
        ("a huge year", text("name: X\nyear: 99999999999999999999\n"), &["year-in-words"]),
        ("a number without end", text(&format!("name: X\nversion: {}\n", "9".repeat(5000))), &[]),
        ("a control character", text("name: X\nyaer\u{7F}: 1\n"), &["yaml-syntax"]),
        (
            "control characters as escapes",
            text("name: \"\\e[2J\\b\\a\"\n\"\\x1b[2J\": 1\n"),
            &["lost-backslash", "unknown-key"],
        ),
    ]);
}

#[test]
fn large_things_are_bounded() {
    let nested = |depth: usize| format!("name: X\naliases: {}{}\n", "[".repeat(depth), "]".repeat(depth)).into_bytes();
    let blocks = |depth: usize| {
        let levels = (0..depth).map(|level| format!("{}- \n", " ".repeat(level + 1)));
        format!("name: X\naliases:\n{}", levels.collect::<String>()).into_bytes()
    };
    let bomb = (0..30).map(|n| format!("k{}: &k{} [{}]\n", n + 1, n + 1, vec![format!("*k{n}"); 9].join(", ")));
    let bomb = format!("name: X\nk0: &k0 [lol]\n{}", bomb.collect::<String>()).into_bytes();
    let aliases = format!("name: X\nyear: &a 1999\naliases: [{}]\n", vec!["*a"; 10_000].join(", ")).into_bytes();
    let names: Vec<String> = (0..10_000).map(|n| format!("alias {n}")).collect();
    let in_prose = |text: String| format!("name: X\nsummary: |\n  {text}\n").into_bytes();
    for (what, content) in [
        ("a bomb of aliases", bomb),
        ("a hundred brackets", nested(100)),
        ("a hundred thousand brackets", nested(100_000)),
        ("a hundred levels", blocks(100)),
        ("levels that anchors add up", {
            let lists = (0..30).map(|n| format!("k{}: &k{} {}*k{n}{}\n", n + 1, n + 1, "[".repeat(20), "]".repeat(20)));
            format!("name: X\nk0: &k0 x\n{}", lists.collect::<String>()).into_bytes()
        }),
        ("ten thousand uses of an anchor", aliases),
        ("ten thousand aliases", format!("name: X\naliases: [{}]\n", names.join(", ")).into_bytes()),
        ("brackets in prose", in_prose("[".repeat(50_000) + &"]".repeat(50_000))),
        ("emphasis in prose", in_prose("*a _b ".repeat(50_000))),
        ("quotes in prose", in_prose("> ".repeat(20_000) + "a")),
        ("a hundred thousand people", format!("name: X\noriginators: {}\n", "A, B. & ".repeat(100_000)).into_bytes()),
        ("links in prose", in_prose("[a](b".repeat(50_000))),
        ("tags in prose", in_prose("<a <!-- ".repeat(50_000))),
        ("braces in TeX", in_prose(format!("${}x{}$", "{".repeat(10_000), "}".repeat(10_000)))),
        ("fractions in TeX", in_prose(format!("${}x$", "\\frac1".repeat(10_000)))),
        ("exponents in TeX", in_prose(format!("${}x{}$", "x^{".repeat(10_000), "}".repeat(10_000)))),
        ("brackets in TeX", in_prose(format!("${}x{}$", "\\left(".repeat(10_000), "\\right)".repeat(10_000)))),
        ("a list of unknown methods", {
            let ids: Vec<String> = (0..60_000).map(|n| format!("method-{n}")).collect();
            format!("name: X\nrelated: [{}]\n", ids.join(", ")).into_bytes()
        }),
        ("dollars in prose", in_prose("$x$ $".repeat(20_000))),
        ("backticks in prose", in_prose((1..400).map(|n| "`".repeat(n) + " ").collect::<String>())),
        ("footnotes in prose", in_prose("[^a]: ".repeat(5_000))),
        ("lists in prose", in_prose("- ".repeat(5_000))),
        ("a table in prose", format!("name: X\nsummary: |\n  a|b\n  -|-\n{}\n", "  |\n".repeat(50_000)).into_bytes()),
        ("ten thousand pieces of HTML", in_prose("<b>x</b>\n  ".repeat(5_000))),
        ("a citation of brackets", format!("name: X\nsource: '{}'\n", "(1999".repeat(100_000)).into_bytes()),
        (
            "an address without end",
            format!("name: X\nsource: {{url: 'https://a/{}'}}\n", "a/".repeat(500_000)).into_bytes(),
        ),
        ("a term without end", format!("name: X\nfield: {}\n", "deep ".repeat(100_000)).into_bytes()),
    ] {
        println!("{what}");
        survives(Site::new().file("methods/x.yaml", content));
    }
    let deep: &[&str] = &["yaml-budget"];
    assert_found(&[
        ("a hundred brackets", nested(100), deep),
        ("a hundred levels", blocks(100), deep),
        ("braces in TeX", in_prose(format!("${}x{}$", "{".repeat(100), "}".repeat(100))), &["unreadable-math"]),
    ]);
    let five_megabytes = format!("name: X\nsummary: {}\n", "word ".repeat(1024 * 1024)).into_bytes();
    assert_found(&[("five megabytes", five_megabytes, &["too-large"])]);
}

#[test]
fn ids_are_texts_whatever_they_look_like() {
    let ids =
        ["true", "false", "null", "off", "on", "yes", "no", "1e3", "prn", "con", "nul", "0", "007", "0x1f", "nan"];
    let mut site = Site::new();
    for id in ids {
        let others: Vec<&str> = ids.iter().copied().filter(|other| *other != id).collect();
        let summary = "It has a strange id.";
        let record = format!("id: {id}\nname: The method {id}\nsummary: {summary}\nrelated: [{}]\n", others.join(", "));
        site = site.file(&format!("methods/{id}.yaml"), record);
    }
    let site = site.file("methods/_catalog.yaml", format!("comparisons:\n  - {{methods: [{}]}}\n", ids.join(", ")));
    let (checked, diagnostics) = site.checked();
    assert_eq!(diagnostics, []);
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    assert_eq!(checked.methods.iter().map(|method| method.id.as_str()).collect::<Vec<_>>(), sorted);
    // Each is related to each, both ways; and there is one comparison of all.
    assert_eq!(checked.comparisons.len(), ids.len() * (ids.len() - 1) / 2 + 1);
    assert_eq!(checked.comparisons[0].methods.len(), ids.len());
}

#[test]
fn file_names_that_are_no_ids_are_refused() {
    for name in
        ["Ä.yaml", "a b.yaml", "a--b.yaml", "-a.yaml", "a-.yaml", "A.yaml", "a_b.yaml", "..yaml.yaml", "日本.yml"]
    {
        let site = Site::new().file(&format!("methods/{name}"), "name: X\n");
        let found = rules(&survives(site));
        let expected: &[&str] = if name.starts_with('.') { &[] } else { &["bad-id"] };
        assert_eq!(found, expected, "{name}");
    }
    let long = format!("methods/{}.yaml", "a".repeat(200));
    assert_eq!(rules(&survives(Site::new().file(&long, "name: X\n"))), ["long-name"]);
    let turned = Site::new().file("methods/a\u{202E}b.yaml", "name: X\n");
    assert_eq!(rules(&survives(turned)), ["bad-id"]);
}

#[test]
fn settings_may_be_anything() {
    for (content, expected) in [
        ("", &[][..]),
        ("- a\n- b\n", &["wrong-kind"]),
        ("text\n", &["wrong-kind"]),
        ("fields: text\n", &["bad-field"]),
        ("fields: [[]]\n", &["bad-field"]),
        ("languages: {en: English}\n", &["unknown-language"]),
        ("languages: []\n", &[]),
        ("comparisons: [[[]]]\n", &["bad-comparison"]),
        ("title: \"\u{202E}\"\n", &[]),
        ("a: [\n", &["yaml-syntax"]),
        ("hide: [field, family, year, originators, type, source, aliases, related, summary]\n", &[]),
        ("languages: [en, en, en]\nfields_order: [year, year]\n", &[]),
    ] {
        let site = Site::new().file("methods/_catalog.yaml", content);
        assert_eq!(rules(&survives(site)), expected, "{content}");
    }
}

#[test]
fn directions_are_turned_in_texts_only() {
    let record = "name: \"\\u202Egnisrever\\u202C\"\nsummary: \"\\u2066a\\u2069 \u{202E}b\"\ntype: שלום abc\n";
    assert_eq!(rules(&survives(Site::new().file("methods/x.yaml", record))), [""; 0]);
}

#[test]
fn folders_may_have_names_of_files() {
    let site = Site::new().file("methods/x.yaml/y.yaml", "name: Y\n").file("methods/z.yml/readme.txt", "not a record");
    assert_eq!(rules(&survives(site)), [""; 0]);
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_that_lead_round_or_out_are_refused() {
        let outside = tempfile::NamedTempFile::new().expect("a temporary file can be made");
        for (name, target) in [
            ("methods/loop.yaml", "loop.yaml".as_ref()),
            ("methods/up", "..".as_ref()),
            ("methods/here", ".".as_ref()),
            ("methods/nowhere.yaml", "nothing.yaml".as_ref()),
            ("methods/out.yaml", outside.path()),
            ("methods/x.uk.yaml", outside.path()),
            ("methods/zero.yaml", "/dev/zero".as_ref()),
            ("methods/_catalog.yaml", "/dev/zero".as_ref()),
        ] {
            let site = Site::new();
            symlink(target, site.path(name)).expect("a link can be made");
            let found = survives(site);
            assert_eq!(rules(&found), ["outside-link"], "{name}");
            let is_dangling = ["loop", "nowhere"].iter().any(|word| name.contains(word));
            let says_so = found.iter().any(|found| found.message.ends_with("leads nowhere"));
            assert_eq!(says_so, is_dangling, "{name}");
        }
    }

    #[test]
    fn settings_are_not_read_through_a_link_that_leads_out() {
        let outside = Site::new().file("outside.yaml", "title: Secret\n");
        let site = Site::new().file("methods/a.yaml", "name: A\n");
        symlink(outside.path("outside.yaml"), site.path("methods/_catalog.yaml")).expect("a link can be made");
        let (checked, diagnostics) = site.checked();
        assert_eq!(checked.settings.title.base(), "Methods");
        assert_eq!(rules(&diagnostics), ["outside-link"]);
        assert!(!diagnostic::to_text(&diagnostics, site.root(), false).contains("Secret"));
    }

    #[test]
    fn pipes_and_sockets_are_not_waited_for() {
        for name in ["x.yaml", "_catalog.yaml", "x.uk.yaml"] {
            let site = Site::new();
            let made = std::process::Command::new("mkfifo").arg(site.path(&format!("methods/{name}"))).status();
            assert!(made.is_ok_and(|status| status.success()), "mkfifo");
            assert_eq!(rules(&survives(site)), ["unreadable"], "{name}");
        }
        let site = Site::new();
        let _socket = std::os::unix::net::UnixListener::bind(site.path("methods/x.yaml")).expect("a socket");
        assert_eq!(rules(&survives(site)), ["unreadable"]);
    }

    #[test]
    fn links_to_records_inside_are_records() {
        let site = Site::new().file("methods/deep/x.yaml", "name: X\nsummary: A record.\n");
        symlink("deep/x.yaml", site.path("methods/y.yaml")).expect("a link can be made");
        let (checked, diagnostics) = site.checked();
        assert_eq!(checked.methods.len(), 2, "{diagnostics:?}");
    }
}

/// A valid record with something of everything.
const RECORD: &str = "name: {en: Random forest, uk: Випадковий ліс}
field: Deep learning
year: 2000s
originators:
  - Breiman, L. et al.
  - {name: Josiah Carberry, orcid: 0000-0002-1825-0097}
type: &t Ensemble “of” trees
source:
  - {citation: 'Breiman, L. (2001). Random forests. ML.', doi: '10.1023/A:1010933404324', isbn: 978-0-306-40615-7}
  - {arxiv: 2010.11929v2, url: \"https://arxiv.org/abs/2010.11929\"}
aliases: [RF, {tr: Rastgele orman}, *t]
related: [neighbour]
summary: |
  A *forest* of [trees](https://example.org/) with $\\frac{1}{n}$ <b>votes</b>.

  * one
  * ліс
status: published
updated: 2026-11-23
version: 3
";

/// Characters that mean something to YAML, Markdown, TeX or to the kinds of value.
const MEANINGFUL: &str =
    ": \n\t-[]{}&*!|>'\"%@`#,?\\$<()^_~/=;.0123456789abcxn\u{0}\u{FEFF}\u{202E}\u{301}жя中🙂\r\u{85}\u{2028}";

fn mutation() -> impl Strategy<Value = String> {
    let characters: Vec<char> = MEANINGFUL.chars().collect();
    let edit = (any::<prop::sample::Index>(), 0..3_usize, proptest::sample::select(characters), 0..12_usize);
    proptest::collection::vec(edit, 1..8).prop_map(|edits| {
        let mut text: Vec<char> = RECORD.chars().collect();
        for (at, what, character, length) in edits {
            let at = at.index(text.len().max(1)).min(text.len());
            let end = (at + length).min(text.len());
            match what {
                0 => text.insert(at, character),
                1 => drop(text.drain(at..end)),
                _ => text.extend_from_within(at..end),
            }
        }
        text.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_survived(files in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..400), 20)) {
        let mut site = Site::new();
        for (number, bytes) in files.iter().enumerate() {
            site = site.file(&format!("methods/x{number}.yaml"), bytes);
        }
        survives(site);
    }

    #[test]
    fn random_mistakes_in_a_record_are_survived(files in proptest::collection::vec(mutation(), 20)) {
        let mut site = Site::new().file("methods/_catalog.yaml", "languages: [en, uk, tr]\n");
        for (number, text) in files.iter().enumerate() {
            site = site.file(&format!("methods/x{number}.yaml"), text).file(&format!("methods/x{number}.uk.yaml"), text);
        }
        survives(site);
    }
}
