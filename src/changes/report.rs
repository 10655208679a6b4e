//! Changes as text for a terminal, as Markdown for a pull request, and as JSON.

use std::fmt::Write as _;

use crate::changes::{Changes, Said, Turned, Value};
use crate::diagnostic::counted;
use crate::export::in_table;

/// How many methods or comparisons are named in one place.
const NAMED: usize = 100;

/// The longest text that is shown whole, in letters.
const LONGEST: usize = 120;

/// Which marks a text has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marks {
    Plain,
    Markdown,
}

/// Text for a terminal.
pub fn text(changes: &Changes) -> String {
    report(changes, Marks::Plain)
}

/// Markdown, as pull requests have it.
pub fn markdown(changes: &Changes) -> String {
    report(changes, Marks::Markdown)
}

/// JSON, with all values whole.
pub fn json(changes: &Changes) -> String {
    serde_json::to_string_pretty(changes).unwrap_or_default() + "\n"
}

fn report(changes: &Changes, marks: Marks) -> String {
    if changes.is_empty() {
        return "nothing that a comparison would show\n".to_owned();
    }
    let mut out = summary(changes);
    for (title, methods) in [("Added", &changes.added), ("Removed", &changes.removed)] {
        let lines = methods
            .iter()
            .map(|method| line(marks, 0, &format!("{} ({})", said(marks, &method.name), code(marks, &method.id))));
        section(&mut out, marks, title, lines.collect());
    }
    let mut lines = Vec::new();
    for method in &changes.changed {
        let mut text = line(marks, 0, &format!("{} ({})", said(marks, &method.name), code(marks, &method.id)));
        method.values.iter().for_each(|value| text += &line(marks, 1, &of_value(value, marks)));
        lines.push(text);
    }
    section(&mut out, marks, "Changed", lines);
    let sets = [
        ("rows", "added", &changes.rows_added),
        ("rows", "removed", &changes.rows_removed),
        ("languages", "added", &changes.languages_added),
        ("languages", "removed", &changes.languages_removed),
    ];
    let sets = sets.into_iter().filter(|(_, _, keys)| !keys.is_empty()).map(|(what, verb, keys)| {
        let keys: Vec<String> = keys.iter().map(|key| code(marks, key)).collect();
        line(marks, 0, &format!("{what} {verb}: {}", keys.join(", ")))
    });
    section(&mut out, marks, "Settings", sets.collect());
    let sets = [("new", &changes.comparisons_added), ("gone", &changes.comparisons_removed)];
    let pages = sets.iter().filter(|(_, pages)| !pages.is_empty()).map(|(what, pages)| some(what, pages, marks));
    let turned = changes.verdicts.iter().map(|turned| of_verdict(turned, marks));
    section(&mut out, marks, "Comparisons", pages.chain(turned).map(|text| line(marks, 0, &text)).collect());
    let near = changes.nearest.iter().map(|near| {
        let parts = [("+", &near.came), ("−", &near.went)].map(|(sign, ids)| (sign, ids.join(", ")));
        let parts = parts.iter().filter(|(_, ids)| !ids.is_empty()).map(|(sign, ids)| format!("{sign} {ids}"));
        line(marks, 0, &format!("{}: {}", code(marks, &near.id), parts.collect::<Vec<_>>().join(" ")))
    });
    section(&mut out, marks, "Nearest methods", near.collect());
    out
}

/// "1 method added, 2 changed"
fn summary(changes: &Changes) -> String {
    let counts =
        [(changes.added.len(), "added"), (changes.removed.len(), "removed"), (changes.changed.len(), "changed")];
    let counts: Vec<String> = counts.iter().map(|(count, verb)| format!("{count} {verb}")).collect();
    format!("methods: {}\n", counts.join(", "))
}

fn section(out: &mut String, marks: Marks, title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let _ = match marks {
        Marks::Plain => writeln!(out, "\n{}", title.to_lowercase()),
        Marks::Markdown => writeln!(out, "\n### {title}\n"),
    };
    lines.iter().take(NAMED).for_each(|line| out.push_str(line));
    if lines.len() > NAMED {
        out.push_str(&line(marks, 0, &format!("and {} more", lines.len() - NAMED)));
    }
}

fn line(marks: Marks, depth: usize, text: &str) -> String {
    let start = if marks == Marks::Markdown { "* " } else { "  " };
    format!("{}{start}{text}\n", "  ".repeat(depth))
}

/// A record's text on one line, without anything that a terminal or Markdown would obey.
fn said(marks: Marks, text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short =
        if text.chars().count() > LONGEST { text.chars().take(LONGEST - 1).chain(['…']).collect() } else { text };
    if marks == Marks::Markdown { in_table(&short) } else { short }
}

fn code(marks: Marks, key: &str) -> String {
    if marks == Marks::Markdown { format!("`{key}`") } else { key.to_owned() }
}

fn of_value(value: &Value, marks: Marks) -> String {
    let key = code(marks, &value.key);
    let list = |items: &[String]| items.iter().map(|item| said(marks, item)).collect::<Vec<_>>().join("; ");
    let words = |said: &Said| match said {
        Said::Gap(gap) => gap.id().replace('-', " "),
        Said::Items(items) => list(items),
    };
    if let (Said::Items(_), Said::Items(_)) = (&value.old, &value.new) {
        if value.kind == "prose" {
            return format!("{key}: reworded");
        }
        let parts = [("+", &value.came), ("−", &value.went)];
        let parts = parts.iter().filter(|(_, items)| !items.is_empty());
        let parts: Vec<String> = parts.map(|(sign, items)| format!("{sign} {}", list(items))).collect();
        if !parts.is_empty() {
            return format!("{key}: {}", parts.join(" "));
        }
    }
    format!("{key}: {} → {}", words(&value.old), words(&value.new))
}

/// How many comparisons of some sort there are, and a few of them.
fn some(what: &str, pages: &[Vec<String>], marks: Marks) -> String {
    const SHOWN: usize = 3;
    let shown = pages.iter().take(SHOWN).map(|ids| code(marks, &ids.join(", "))).collect::<Vec<_>>().join("; ");
    let more = if pages.len() > SHOWN { "; …" } else { "" };
    format!("{} {what}: {shown}{more}", counted(pages.len(), "page"))
}

/// "originators: now the same on 3 pages (was: differs): lasso, ridge; …"
fn of_verdict(turned: &Turned, marks: Marks) -> String {
    let now = match turned.new {
        "same" => "now the same",
        "differs" => "now differs",
        "partial" => "now known in part",
        _ => "now nowhere known",
    };
    let old = if turned.old == "absent" { "nowhere known" } else { turned.old };
    let pages = some(&format!("(was: {old})"), &turned.comparisons, marks);
    format!("{}: {now} on {pages}", code(marks, &turned.key))
}
