//! What the files of translators do: they add words that are shown, and no verdict changes by them.

use methodical::compare::Verdict::{self, Partial, Same};

use crate::site::{Site, compared, row};

/// The verdict on two methods in English and Ukrainian, whose files are given by their names.
fn translated(files: &[(&str, &str)], key: &str) -> Verdict {
    let mut site = Site::new().file("methods/_catalog.yaml", "languages: [en, uk]\n");
    for (name, content) in files {
        site = site.file(&format!("methods/{name}.yaml"), content);
    }
    let checked = site.faultless();
    row(&checked, &compared(&checked, &["a", "b"]), key).verdict
}

#[test]
fn language_files_add_words_and_change_no_verdict() {
    let with = |a: &'static str, b: &'static str, uk: &'static str| [("a", a), ("b", b), ("b.uk", uk)];
    let aliases = with("name: A\naliases: [GAN]\n", "name: B\naliases: [GAN]\n", "aliases: [ГЗМ]\n");
    assert_eq!(translated(&aliases, "aliases"), Same);
    let aliases = with("name: A\naliases: [ГЗМ]\n", "name: B\n", "aliases: [ГЗМ]\n");
    assert_eq!(translated(&aliases, "aliases"), Partial);
    let aliases = with("name: A\naliases: none\n", "name: B\naliases: none\n", "aliases: [ГЗМ]\n");
    assert_eq!(translated(&aliases, "aliases"), Same);
    for gap in ["n/a", "none"] {
        let (a, b) = (format!("name: A\ntype: {gap}\n"), format!("name: B\ntype: {gap}\n"));
        assert_eq!(translated(&[("a", &a), ("b", &b), ("b.uk", "type: тип\n")], "type"), Same, "{gap}");
    }
    let unknown = with("name: A\ntype: a test\n", "name: B\ntype: unknown\n", "type: тип\n");
    assert_eq!(translated(&unknown, "type"), Partial);
    // What no record says may be said in a language file.
    let missing = with("name: A\ntype: {uk: Тип}\n", "name: B\n", "type: тип\n");
    assert_eq!(translated(&missing, "type"), Same);
}

#[test]
fn names_of_language_files_are_shown() {
    let site = Site::new()
        .file("methods/_catalog.yaml", "languages: [en, uk]\n")
        .file("methods/a.yaml", "name: A\naliases: [GAN]\n")
        .file("methods/a.uk.yaml", "aliases: [ГЗМ]\n")
        .file("methods/b.yaml", "name: B\naliases: [GAN]\n")
        .file("methods/b.uk.yaml", "aliases: [ГЗМ]\n");
    let checked = site.faultless();
    let field = checked.fields().iter().position(|field| field.key == "aliases").expect("it is built in");
    let keys: Vec<&str> = checked.methods[0].cells[field].atoms().iter().map(|atom| &*atom.key).collect();
    assert_eq!(keys, ["gan", "~гзм"]);
    assert_eq!(compared(&checked, &["a", "b"]).rows[field].shared, [[true, false], [true, false]]);
}

#[test]
fn a_base_text_counts_wherever_it_stands() {
    let files = [
        ("a", "name: A\ntype: {en: Test, uk: Критерій}\n"),
        ("b", "name: B\ntype: {uk: Критерій}\n"),
        ("b.en", "type: Test\n"),
    ];
    assert_eq!(translated(&files, "type"), Same);
}
