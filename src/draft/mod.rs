//! A record to begin with: every key that the catalogue has, with a word on each, and what a bibliography knows.
//!
//! In: a catalogue, an id, perhaps a work. Out: the text of a record that `check` has no error in, as it is and when its
//! remarks are made keys; or that record on disk. No file is ever written over.

pub mod work;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Component, Path, PathBuf};

use anyhow::bail;

use crate::catalog::field::{Field, help};
use crate::catalog::file::{make_room, why};
use crate::catalog::load::check_id;
use crate::catalog::{Checked, Vocabulary};
use crate::diagnostic::visible_path;
use crate::draft::work::Work;
use crate::edit::keys::order;
use crate::kind::prose;
use crate::value::read::SOURCE_FORM;

/// How many terms a remark names; more are more than anybody reads.
const NAMED_TERMS: usize = 12;

/// How wide a line of remarks is, in letters.
const WIDTH: usize = 100;

/// Where a record goes.
pub struct Place {
    /// The record's id.
    pub id: String,
    /// The path below the root.
    pub file: PathBuf,
}

/// Reads what somebody calls a new record: an id, perhaps with folders before it, as in `ensembles/random-forest`.
///
/// Errors: it is no id, or its folders lead elsewhere or are hidden.
pub fn place(written: &str) -> anyhow::Result<Place> {
    let path = Path::new(written);
    let plain = |part: Component| match part {
        Component::Normal(name) => !name.to_string_lossy().starts_with('.'),
        _ => false,
    };
    let id = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if !path.components().all(plain) || written.ends_with(['/', '\\']) {
        bail!(
            "`{written}` can't be a record: write an id, or folders of `methods/` and an id, as in `ensembles/bagging`"
        );
    }
    if let Err(why) = check_id(id) {
        let slug = slug::slugify(id.trim_end_matches(".yaml").trim_end_matches(".yml"));
        let way_out = if slug.is_empty() { String::new() } else { format!("; write `{slug}`") };
        bail!("`{id}` can't be an id: {why}{way_out}");
    }
    if id.contains("-vs-") {
        bail!("`{id}` has `-vs-`, which separates ids in the addresses of comparisons; choose another id");
    }
    let file = Path::new("methods").join(path.with_file_name(format!("{id}.yaml")));
    Ok(Place { id: id.to_owned(), file })
}

/// Writes a new record.
///
/// Errors: the file is there already, its folder lies elsewhere, or it can't be written.
pub fn write(root: &Path, place: &Place, text: &str) -> anyhow::Result<()> {
    let (path, shown) = (root.join(&place.file), visible_path(&place.file));
    make_room(root, &place.file)?;
    match fs::File::create_new(&path).and_then(|mut file| file.write_all(text.as_bytes())) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => bail!("`{shown}` is there already"),
        Err(error) => bail!("`{shown}` can't be written: {}", why(&error)),
        Ok(()) => Ok(()),
    }
}

/// The text of a new record. What a work says of the method stands there; all else is a remark until somebody knows it.
pub fn record(checked: &Checked, id: &str, work: Option<&Work>) -> String {
    let mut out = String::new();
    remark(
        &mut out,
        "What you know goes behind its key: take the \"#\" away before it. A key that stays away is \"not recorded\"; `unknown` says that nobody knows, `none` that there is none, `n/a` that the question does not apply.",
    );
    let _ = writeln!(out, "name: {}", scalar(&name_of(id)));
    let _ = writeln!(out, "status: draft # kept out of the site; take this line away when the record is ready");
    for key in order(&checked.settings) {
        match checked.fields().iter().find(|field| field.key == key) {
            Some(field) => add_field(&mut out, field, checked, work),
            None if ["references", "updated", "version"].contains(&key) => add_key(&mut out, key),
            None => {}
        }
    }
    out
}

/// Adds a row: what a work says of it, or the key as a remark.
fn add_field(out: &mut String, field: &Field, checked: &Checked, work: Option<&Work>) {
    out.push('\n');
    let vocabulary = checked.vocabularies.get(&field.key);
    remark(out, &remarks(field, vocabulary, checked.settings.terms.contains_key(&field.key)));
    match work.and_then(|work| known(&field.key, work)) {
        Some(value) => out.push_str(&value),
        None if field.kind.is(&prose::SPEC) => {
            let _ = writeln!(out, "#{}: |", field.key);
        }
        None => {
            let _ = writeln!(out, "#{}:", field.key);
        }
    }
}

/// Adds a key that is no row, as a remark.
fn add_key(out: &mut String, key: &str) {
    let form = match key {
        "references" => format!(" Write {SOURCE_FORM}."),
        "updated" => " Write a day such as `2026-11-23`.".to_owned(),
        _ => String::new(),
    };
    out.push('\n');
    remark(out, &format!("{}{form}", help(key).unwrap_or_default()));
    let _ = writeln!(out, "#{key}:");
}

/// The keys of a new record's text that say something of the method.
pub fn filled(record: &str) -> Vec<&str> {
    let lines = record.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|line| line.split(':').next()).filter(|key| *key != "status").collect()
}

/// `random-forest` → `Random forest`.
fn name_of(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What there is to say on a field: what it is for, what it takes, and which terms there are.
fn remarks(field: &Field, vocabulary: Option<&Vocabulary>, is_closed: bool) -> String {
    let mut said = match &field.label {
        Some(label) => format!("{}. ", label.base()),
        None => String::new(),
    };
    if let Some(meaning) = field.meaning() {
        let stop = if meaning.ends_with(['.', '!', '?', '。']) { "" } else { "." };
        let _ = write!(said, "{meaning}{stop} ");
    }
    let _ = write!(said, "Write {}.", field.kind.accepts());
    let terms = vocabulary.map(|vocabulary| vocabulary.terms.as_slice()).unwrap_or_default();
    if !terms.is_empty() {
        let named: Vec<&str> = terms.iter().take(NAMED_TERMS).map(|term| term.label.base()).collect();
        let more = if terms.len() > NAMED_TERMS { ", …" } else { "" };
        let _ = write!(said, " {} {}{more}.", if is_closed { "One of:" } else { "So far:" }, named.join("; "));
    }
    said
}

/// Adds a text as remarks, in lines. No text ends a remark, whatever is in it.
fn remark(out: &mut String, text: &str) {
    let mut line = String::from("#");
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if line.chars().count() + word.chars().count() >= WIDTH && line.len() > 1 {
            out.push_str(&line);
            out.push('\n');
            line = String::from("#");
        }
        line.push(' ');
        line.push_str(word);
    }
    out.push_str(&line);
    out.push('\n');
}

/// What a work says in one of the fields that every catalogue has, as lines of the record.
fn known(key: &str, work: &Work) -> Option<String> {
    let mut out = String::new();
    match key {
        "year" => {
            let _ = writeln!(out, "year: {}", work.year()?);
        }
        "originators" if !work.authors.is_empty() => {
            out.push_str("originators:\n");
            for author in &work.authors {
                let name = scalar(&author.name());
                let _ = match author.is_group() {
                    true => writeln!(out, "  - {{name: {name}, group: true}}"),
                    false => writeln!(out, "  - {name}"),
                };
            }
        }
        "source" => {
            let parts = work.source();
            if parts.is_empty() {
                return None;
            }
            out.push_str("source:\n");
            parts.iter().for_each(|(part, text)| {
                let _ = writeln!(out, "  {part}: {}", scalar(text));
            });
        }
        _ => return None,
    }
    Some(out)
}

/// A text as a value of YAML. What is not plainly a text is quoted; JSON's quotes are YAML's, too.
fn scalar(text: &str) -> String {
    const WORDS: [&str; 12] = ["true", "false", "null", "yes", "no", "on", "off", "none", "unknown", "n", "y", "nan"];
    let is_plain = text.starts_with(|c: char| c.is_alphabetic())
        && text.ends_with(|c: char| c.is_alphanumeric())
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '/' | '.'))
        && !WORDS.contains(&text.to_lowercase().as_str());
    if is_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_an_id_below_methods() {
        let file = |written: &str| place(written).map(|place| place.file.to_string_lossy().replace('\\', "/"));
        assert_eq!(file("lasso").ok().as_deref(), Some("methods/lasso.yaml"));
        assert_eq!(file("a/b/lasso").ok().as_deref(), Some("methods/a/b/lasso.yaml"));
        for wrong in ["", "Lasso", "../lasso", "/lasso", "a/../lasso", ".a/lasso", "a/", "x-vs-y", "_catalog", "a--b"] {
            assert!(file(wrong).is_err(), "{wrong}");
        }
        let said = place("Random Forest.yaml").err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.ends_with("write `random-forest`"), "{said}");
    }

    #[test]
    fn scalars_are_read_as_they_were_meant() {
        let plain = |text: &str| serde_yaml::from_str::<String>(&scalar(text));
        for text in ["Plain", "a: b", "yes", "1e3", "Hoare, C. A. R.", "\"q\" \\ 'x'", "#1", "- a", "ﬂ é", "C#", "{a}"]
        {
            assert_eq!(plain(text).ok().as_deref(), Some(text));
        }
        assert_eq!([scalar("Random forest"), scalar("No")], ["Random forest".to_owned(), "\"No\"".to_owned()]);
    }

    #[test]
    fn a_remark_stays_one() {
        let mut out = String::new();
        remark(&mut out, "one\nname: two\r\u{85}name: three");
        assert_eq!(out, "# one name: two name: three\n");
        assert_eq!(name_of("random-forest"), "Random forest");
    }
}
