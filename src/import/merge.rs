//! Values that come in parts: a column `source.doi` speaks of the DOI alone, and a column `name` of the name in the base
//! language. What else a record says there stays.
//!
//! In: what a record says behind a key, and the parts. Out: both together.

use crate::catalog::settings::Settings;
use crate::edit::tree::Tree;
use crate::import::cell::Shape;

/// What a record says, with some parts of it said anew.
///
/// Errors: the record has several things there, and nobody says which of them is meant.
pub fn merged(key: &str, old: Option<&Tree>, new: &Tree, settings: &Settings) -> Result<Tree, String> {
    let part = part_of_text(key, settings);
    let parts = |tree: &Tree| match (tree, &part) {
        (Tree::Map(entries), _) => Some(entries.clone()),
        (Tree::Text(_), Some(part)) => Some(vec![(part.clone(), tree.clone())]),
        _ => None,
    };
    let Some(old) = old.filter(|old| **old != Tree::Null) else { return Ok(new.clone()) };
    if let Tree::List(items) = old {
        return among(key, old, items, new);
    }
    // Where neither has parts there is nothing to keep.
    if old.text().is_some() && new.text().is_some() {
        return Ok(new.clone());
    }
    let (Some(before), Some(after)) = (parts(old), parts(new)) else { return Ok(new.clone()) };
    let mut both = before.clone();
    for (part, value) in after {
        match both.iter_mut().find(|(known, _)| *known == part) {
            Some((_, said)) => *said = value,
            // The base language stands first.
            None if Shape::of(settings, key).localised && part == settings.languages[0].as_str() => {
                both.insert(0, (part, value));
            }
            None => both.push((part, value)),
        }
    }
    Ok(if both == before { old.clone() } else { Tree::Map(both) })
}

/// Parts beside a list of things: where one of them says the same, all is said.
fn among(key: &str, old: &Tree, items: &[Tree], new: &Tree) -> Result<Tree, String> {
    let says = |item: &Tree| new.entries().iter().all(|(part, value)| item.get(part) == Some(value));
    match new {
        Tree::Map(_) if items.iter().any(says) => Ok(old.clone()),
        Tree::Map(_) => Err(format!("`{key}` has a list in the record, and its parts don't say which of it is meant")),
        _ => Ok(new.clone()),
    }
}

/// Which part a text is that has no parts.
fn part_of_text(key: &str, settings: &Settings) -> Option<String> {
    if Shape::of(settings, key).localised {
        return Some(settings.languages[0].as_str().to_owned());
    }
    let kind = settings.fields.iter().find(|field| field.key == key).map(|field| &field.kind);
    match kind {
        Some(kind) if kind.has_works() => Some("citation".to_owned()),
        Some(kind) if kind.keeps_order() => Some("name".to_owned()),
        None if key == "references" => Some("citation".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::settings::default_language;
    use crate::kind::Kinds;

    fn tree(json: &str) -> Tree {
        serde_json::from_str(json).expect("it is JSON")
    }

    #[test]
    fn parts_that_nobody_speaks_of_stay() {
        let settings = Settings::new("a.yaml".into(), vec![default_language()], Kinds::default());
        for (key, old, new, both) in [
            ("source", r#"{"citation": "A", "doi": "1"}"#, r#"{"doi": "2"}"#, r#"{"citation": "A", "doi": "2"}"#),
            ("source", r#"{"citation": "A"}"#, r#"{"doi": "2"}"#, r#"{"citation": "A", "doi": "2"}"#),
            ("source", r#""A""#, r#"{"doi": "2"}"#, r#"{"citation": "A", "doi": "2"}"#),
            ("source", r#""A""#, r#"{"citation": "A"}"#, r#""A""#),
            (
                "source",
                r#"[{"doi": "1"}, {"doi": "2", "title": "B"}]"#,
                r#"{"doi": "2"}"#,
                r#"[{"doi": "1"}, {"doi": "2", "title": "B"}]"#,
            ),
            ("source", "null", r#"{"doi": "2"}"#, r#"{"doi": "2"}"#),
            ("name", r#"{"en": "A", "uk": "Б"}"#, r#""C""#, r#"{"en": "C", "uk": "Б"}"#),
            ("name", r#"{"uk": "Б"}"#, r#""C""#, r#"{"en": "C", "uk": "Б"}"#),
            ("name", r#""A""#, r#"{"uk": "Б"}"#, r#"{"en": "A", "uk": "Б"}"#),
            ("name", r#""A""#, r#"{"en": "A"}"#, r#""A""#),
            ("name", r#""A""#, r#""B""#, r#""B""#),
            ("year", r#""2001""#, r#""2002""#, r#""2002""#),
        ] {
            assert_eq!(merged(key, Some(&tree(old)), &tree(new), &settings), Ok(tree(both)), "{key}: {old} {new}");
        }
        assert_eq!(merged("name", None, &tree("\"A\""), &settings), Ok(tree("\"A\"")));
        let several = merged("source", Some(&tree(r#"[{"doi": "1"}, "B"]"#)), &tree(r#"{"doi": "2"}"#), &settings);
        assert!(several.is_err_and(|why| why.contains("which of it is meant")));
    }
}
