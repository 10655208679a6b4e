//! The reference, made from what the program itself reads by.

use std::fmt::Write as _;

use clap::CommandFactory as _;
use methodical::catalog::field::{RECORD_KEYS, SCHEMA_KEY, built_in, help};
use methodical::catalog::settings::{COMPARISON_PARTS, KEYS, field_parts};
use methodical::cli::Cli;
use methodical::diagnostic::Severity;
use methodical::diagnostic::explained::EXPLAINED;
use methodical::kind::{ChoiceOption, Kind, Kinds, Params, Spec};
use methodical::render::check::listed::variables;
use methodical::schema::{Subject, schema};
use methodical::theme::Theme;
use methodical::value::read::{PERSON_PARTS, SOURCE_PARTS};

use crate::book::{assert_page, pages};
use crate::built::shipped_site;
use crate::site::Site;

/// What each page says of itself.
const MADE: &str = "<!-- Made from the program: UPDATE_EXPECT=1 cargo test book -->\n";

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn code(items: &[&str]) -> String {
    items.iter().map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ")
}

#[test]
fn records() {
    let mut page =
        format!("# Records\n\n{MADE}\nOne YAML file below `methods/` is one method. The file's name is its id.\n\n");
    page += "| key | what it is for | what it takes |\n|---|---|---|\n";
    let kind = |key: &str| built_in().into_iter().find(|field| field.key == key).map(|field| field.kind);
    let keys: Vec<String> = ["id", "name"]
        .map(str::to_owned)
        .into_iter()
        .chain(built_in().into_iter().map(|field| field.key))
        .chain(RECORD_KEYS.into_iter().filter(|key| !["id", "name"].contains(key)).map(str::to_owned))
        .collect();
    for key in keys {
        let takes = match (key.as_str(), kind(&key)) {
            (_, Some(kind)) => format!("[{}](kinds.md#{})", kind.name(), kind.name()),
            ("references", None) => "[source](kinds.md#source)".to_owned(),
            ("name", None) => "a text, or one per language".to_owned(),
            ("status", None) => "`draft` or `published`".to_owned(),
            ("updated", None) => "a day such as `2026-11-23`".to_owned(),
            _ => "a text".to_owned(),
        };
        let _ = writeln!(page, "| `{key}` | {} | {takes} |", cell(help(&key).expect("every key has a sentence")));
    }
    let _ = writeln!(
        page,
        "\nFurther rows are declared in the [settings](settings.md). `{SCHEMA_KEY}` is let pass, for editors.\n"
    );
    page += "Where there is no value, a record says why: a key that is missing is *not recorded*, `unknown` says that nobody knows,\n`none` (or `[]`) that there is none, `n/a` that the question does not apply.\n\n";
    page += "A file `<id>.<language>.yaml` beside the record has one language of its texts.\n\n## A person\n\n";
    let _ = writeln!(page, "A text, or a mapping with {}.\n\n## A source\n", code(&PERSON_PARTS));
    let _ = writeln!(page, "A text, which is a citation, or a mapping with {}.", code(&SOURCE_PARTS));
    assert_page("reference/records.md", &page);
}

#[test]
fn settings() {
    let checked = Site::new().file("methods/a.yaml", "name: A\nfield: F\nsummary: S.\n").faultless();
    let schema = schema(&checked, Subject::Settings);
    let of = |schema: &serde_json::Value, key: &str| {
        let said = schema.pointer(&format!("/properties/{key}/description")).and_then(serde_json::Value::as_str);
        cell(said.unwrap_or_else(|| panic!("`{key}` has no description")))
    };
    let mut page = format!(
        "# Settings\n\n{MADE}\n`methods/_catalog.yaml` has them. All of them may be left out.\n\n| key | what it says |\n|---|---|\n"
    );
    KEYS.iter().for_each(|key| page += &format!("| `{key}` | {} |\n", of(&schema, key)));
    page += "\n## A row\n\nAn entry of `fields` declares a row, or says more about one of the nine that every catalogue has.\n\n| part | what it says |\n|---|---|\n";
    let row = schema.pointer("/properties/fields/then/items").expect("rows have a schema");
    field_parts(&Kinds::default()).iter().for_each(|part| page += &format!("| `{part}` | {} |\n", of(row, part)));
    let _ = writeln!(page, "\n## A comparison\n\nAn entry of `comparisons` has {}.", code(&COMPARISON_PARTS));
    assert_page("reference/settings.md", &page);
}

/// A kind with something declared where a declaration is wanted.
fn kind(spec: &'static Spec) -> Kind {
    let option = |id: &str| ChoiceOption {
        id: id.to_owned(),
        label: methodical::language::Localised::new(methodical::language::Tag::parse("en").expect("a language"), id),
    };
    let params = match spec.name {
        "number" => Params { unit: Some("M".into()), units: [("B".to_owned(), 1000.0)].into(), ..Params::default() },
        "choice" => Params { options: vec![option("fast"), option("slow")], ..Params::default() },
        _ => Params::default(),
    };
    Kind::new(spec, params)
}

#[test]
fn kinds() {
    let mut page = format!(
        "# Kinds of value\n\n{MADE}\nWhat a row takes. [What *same* means](../same.md) says when two values of a kind are one.\n"
    );
    let same = &pages()["same.md"];
    for spec in Kinds::default().iter() {
        let (kind, name) = (kind(spec), spec.name);
        let is_said = same.lines().any(|line| line.starts_with("## ") && line.contains(&format!("`{name}`")));
        assert!(is_said, "same.md doesn't say when two of the kind `{name}` are one");
        let _ = writeln!(page, "\n## {name}\n\nA record writes {}.", kind.accepts());
        let fields: Vec<String> =
            built_in().into_iter().filter(|field| field.kind.name() == name).map(|field| field.key).collect();
        if kind.is_list() {
            page += "A cell is a list of what differs and what is shared.\n";
        }
        if !fields.is_empty() {
            let _ =
                writeln!(page, "Of the nine rows: {}.", code(&fields.iter().map(String::as_str).collect::<Vec<_>>()));
        }
    }
    page += "\nThe unit and the options of a number and a choice are those of an example.\n";
    assert_page("reference/kinds.md", &page);
}

#[test]
fn rules() {
    let mut page = format!(
        "# Rules\n\n{MADE}\nWhat `check` finds. `methodical check --explain RULE` says the same in a terminal.\n"
    );
    for row in EXPLAINED {
        let _ = writeln!(
            page,
            "\n## {}\n\n*{}.* {}\n\n{}",
            row.rule.id(),
            if row.rule.severity() == Severity::Error { "Error" } else { "Warning" },
            row.rule.meaning(),
            row.text
        );
        if let Some([(path, wrong), (better, right)]) = row.example {
            let fence = |path: &str, text: &str| format!("`{path}`:\n\n```\n{}\n```\n", text.trim_end());
            let _ = write!(page, "\nIt is found in {}\nBetter, in {}", fence(path, wrong), fence(better, right));
        }
    }
    assert_page("reference/rules.md", &page);
}

#[test]
fn templates() {
    let site = shipped_site();
    let (theme, _) = Theme::load(site.root());
    let found = variables(&site.faultless(), &theme).expect("the default theme is right");
    let everywhere: Vec<&String> =
        found["404.html"].iter().filter(|path| found.values().all(|paths| paths.contains(*path))).collect();
    let mut page = format!(
        "# Templates\n\n{MADE}\nWhich blocks there are, [Give it a look of your own](../themes.md#blocks) lists. `[]` stands for each item of a list. `words` has the\nmessages of the interface, with `_` for `-`. Templates are [Tera](https://keats.github.io/tera/)'s; beside its own functions there are\n`url(page=…)`, `url(method=…)` and `asset(file=…)`.\n\n## On every page\n\n"
    );
    everywhere.iter().for_each(|path| page += &format!("* `{path}`\n"));
    for (template, paths) in &found {
        let own: Vec<&String> = paths.iter().filter(|path| !everywhere.contains(path)).collect();
        if !own.is_empty() {
            let _ = writeln!(page, "\n## {template}\n");
            own.iter().for_each(|path| page += &format!("* `{path}`\n"));
        }
    }
    assert_page("reference/templates.md", &page);
}

#[test]
fn commands() {
    let mut cli = Cli::command().term_width(100);
    cli.build();
    let mut page = format!(
        "# Commands\n\n{MADE}\nExit codes: 0 where all is well, 1 where something failed, 2 for wrong usage, 130 and 143 where Ctrl-C or SIGTERM ended a build.\nWhat is piped has neither colours nor a progress bar, and `NO_COLOR` is heeded.\n"
    );
    for command in cli.get_subcommands_mut() {
        let name = command.get_name().to_owned();
        let help = command.render_long_help().to_string();
        let help: Vec<&str> = help.lines().map(str::trim_end).collect();
        let _ = writeln!(page, "\n## {name}\n\n```\n{}\n```", help.join("\n").trim());
    }
    assert_page("reference/commands.md", &page);
}
