//! Which files lie beside comparisons, as the settings say under `exports`.

use crate::built::Built;
use crate::site::Site;

fn site(exports: &str) -> Site {
    let settings =
        format!("title: T\nlanguages: [en, uk]\n{exports}comparisons:\n  - {{title: Chosen, methods: [a, b]}}\n");
    let record = |name: &str, other: &str| {
        format!(
            "name: {name}\nrelated: [{other}]\nsource: {{citation: \"Ada, L. (1843). Notes on the engine. Memoirs.\"}}\n"
        )
    };
    Site::new()
        .file("methods/_catalog.yaml", settings)
        .file("methods/a.yaml", record("A", "c"))
        .file("methods/b.yaml", record("B", "c"))
        .file("methods/c.yaml", record("C", "a, b"))
}

#[test]
fn files_lie_where_the_settings_say() {
    const TABLES: [&str; 4] = ["csv", "json", "md", "tex"];
    const SOURCES: [&str; 3] = ["bib", "csl.json", "ris"];
    let all: Vec<&str> = TABLES.into_iter().chain(SOURCES).collect();
    let cases: [(&str, &[&str], &[&str]); 6] = [
        ("", &all, &[]),
        ("exports: curated\n", &all, &[]),
        ("exports: all\n", &all, &all),
        ("exports: none\n", &[], &[]),
        ("exports: csv\n", &["csv"], &["csv"]),
        ("exports: [csv, bib]\n", &["csv", "bib"], &["csv", "bib"]),
    ];
    for (exports, chosen, pair) in cases {
        let built = Built::of(&site(exports));
        for (folder, expected) in [("compare/a-vs-b", chosen), ("compare/a-vs-c", pair)] {
            for format in &all {
                let file = format!("{folder}/comparison.{format}");
                let is_there = built.files.contains_key(&file);
                assert_eq!(is_there, expected.contains(format), "{exports:?}: {file}");
                let link = format!("comparison.{format}\" download");
                let page = built.text(&format!("{folder}/index.html"));
                assert_eq!(page.contains(&link), is_there, "{exports:?}: the link to {file}");
                assert_eq!(page.contains(&format!("data-take=\"{format}\"")), !is_there, "{exports:?}: the button");
                // Sources know no language and lie in one place.
                let own = built.files.contains_key(&format!("uk/{file}"));
                assert_eq!(own, is_there && TABLES.contains(format), "{exports:?}: uk/{file}");
            }
        }
    }
}

#[test]
fn unknown_formats_are_named_with_what_there_is() {
    for (exports, said) in [
        ("exports: [csv, pdf]\n", "`pdf` is no format that comparisons are exported in"),
        ("exports: curatd\n", "did you mean `curated`?"),
    ] {
        let error = Built::try_at(&site(exports), None).err().unwrap_or_default();
        assert!(error.contains(said), "{exports:?}: {error}");
    }
}
