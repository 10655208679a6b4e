//! A value of a record as one cell of a table, and back.
//!
//! A cell is a text; in fields that take several things each line is one of them. What a cell can't say that way is JSON: a
//! list, a mapping, or a text in quotation marks. What a spreadsheet would run as a formula has an apostrophe before it.

use crate::catalog::settings::Settings;
use crate::edit::tree::Tree;
use crate::export::is_formula;
use crate::kind::{Kind, Measure, Spec, Translated, methods, names, people};
use crate::value::Gap;

/// What a field's kind means for its cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shape {
    /// Each line is an item.
    pub lines: bool,
    /// A single line is a list of one item.
    pub listed: bool,
    /// The text may have one per language.
    pub localised: bool,
    /// A number, in which a comma may mean two things.
    pub number: bool,
}

/// Kinds whose records write a list where they have one item.
const LISTED: [&Spec; 3] = [&people::SPEC, &names::SPEC, &methods::SPEC];

impl Shape {
    /// The shape of a key's cells.
    pub fn of(settings: &Settings, key: &str) -> Self {
        let kind = settings.fields.iter().find(|field| field.key == key).map(|field| &field.kind);
        let spec = kind.map(Kind::spec);
        Self {
            lines: kind.is_some_and(Kind::is_list) || key == "references",
            listed: kind.is_some_and(|kind| LISTED.into_iter().any(|spec| kind.is(spec))),
            localised: spec.is_some_and(|spec| spec.translated == Translated::Text) || key == "name",
            number: spec.is_some_and(|spec| spec.measure == Some(Measure::Numbers)),
        }
    }
}

/// A value as a cell; nothing is an empty one.
pub fn encode(value: &Tree, shape: Shape) -> String {
    let plain = match value {
        Tree::Null => return String::new(),
        Tree::Text(text) => Some(text.clone()),
        Tree::List(items) => items.iter().map(Tree::text).collect::<Option<Vec<_>>>().map(|lines| lines.join("\n")),
        Tree::Map(_) => None,
    };
    let plain = plain.map(|text| guarded(&text));
    match plain.filter(|cell| decode(cell, shape, '.').as_ref() == Ok(&Some(value.clone()))) {
        Some(cell) => cell,
        None => serde_json::to_string(value).unwrap_or_default(),
    }
}

/// What a cell says; `None` where it is empty.
///
/// Errors: a number whose comma may be a decimal sign or not.
pub fn decode(cell: &str, shape: Shape, decimal: char) -> Result<Option<Tree>, String> {
    let cell = unguarded(cell).replace("\r\n", "\n").replace('\r', "\n");
    if cell.trim().is_empty() {
        return Ok(None);
    }
    if cell.trim_start().starts_with(['[', '{', '"'])
        && let Ok(tree @ (Tree::List(_) | Tree::Map(_) | Tree::Text(_))) = serde_json::from_str(&cell)
    {
        return Ok(Some(tree));
    }
    if shape.number {
        return number(&cell, decimal).map(|text| Some(Tree::Text(text)));
    }
    if !shape.lines {
        return Ok(Some(Tree::Text(cell)));
    }
    let mut items: Vec<Tree> =
        cell.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| Tree::Text(line.to_owned())).collect();
    let is_gap = |item: &Tree| item.text().is_some_and(|text| Gap::parse(text).is_some());
    let alone = items.len() == 1 && (!shape.listed || items.iter().any(is_gap));
    Ok(if alone { items.pop() } else { Some(Tree::List(items)) })
}

/// A number as records write it.
///
/// Errors: a comma or a point in it may mean something else.
fn number(cell: &str, decimal: char) -> Result<String, String> {
    if decimal == '.' {
        return match cell.contains(',') {
            false => Ok(cell.to_owned()),
            true => Err(format!(
                "the comma of `{}` may be a decimal sign: say `decimal: \",\"` in a map of columns (`--map`), or write a point",
                cell.trim()
            )),
        };
    }
    let bare: String = cell.chars().filter(|c| !matches!(c, '\'' | '’' | '\u{a0}' | '\u{202f}')).collect();
    let (whole, rest) = bare.split_once(',').unwrap_or((&bare, ""));
    let are_thousands = |group: &str| group.chars().take_while(char::is_ascii_digit).count() == 3;
    if rest.contains(['.', ',']) || !whole.split('.').skip(1).all(are_thousands) {
        return Err(format!("`{}` is no number with a decimal comma, which the map says it has", cell.trim()));
    }
    Ok(bare.replace('.', "").replace(',', "."))
}

fn guarded(text: &str) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: Shape = Shape { lines: false, listed: false, localised: true, number: false };
    const NAMES: Shape = Shape { lines: true, listed: true, localised: false, number: false };
    const CHOICE: Shape = Shape { lines: true, listed: false, localised: false, number: false };
    const NUMBER: Shape = Shape { lines: false, listed: false, localised: false, number: true };

    fn text(text: &str) -> Tree {
        Tree::Text(text.to_owned())
    }

    #[test]
    fn cells_are_what_people_write_in_spreadsheets() {
        let names = Tree::List(vec![text("Hoare, C."), text("Ada")]);
        for (value, shape, cell) in [
            (text("Lasso"), TEXT, "Lasso"),
            (text("two\nlines"), TEXT, "two\nlines"),
            (names.clone(), NAMES, "Hoare, C.\nAda"),
            (Tree::List(vec![text("Ada")]), NAMES, "Ada"),
            (text("Ada"), NAMES, "\"Ada\""),
            (text("none"), NAMES, "none"),
            (Tree::List(vec![text("none")]), NAMES, "[\"none\"]"),
            (text("slow"), CHOICE, "slow"),
            (Tree::List(vec![text("slow")]), CHOICE, "[\"slow\"]"),
            (Tree::List(vec![]), NAMES, "[]"),
            (text("-5"), TEXT, "-5"),
            (text("-2+3"), TEXT, "'-2+3"),
            (text("@x"), TEXT, "'@x"),
            (text("'=1"), TEXT, "''=1"),
            (text("+49 123"), TEXT, "'+49 123"),
            (text("-0.5"), NUMBER, "-0.5"),
            (text("1,5"), NUMBER, "\"1,5\""),
            (text("[1]"), TEXT, "\"[1]\""),
            (text("\"a\""), TEXT, "\"\\\"a\\\"\""),
            (text("[a"), TEXT, "[a"),
            (text(""), TEXT, "\"\""),
            (text("a\r\nb"), TEXT, "\"a\\r\\nb\""),
        ] {
            assert_eq!(encode(&value, shape), cell);
            assert_eq!(decode(cell, shape, '.'), Ok(Some(value)), "{cell}");
        }
        for ends in ["Hoare, C.\r\nAda", "Hoare, C.\rAda", " Hoare, C. \n\nAda\n"] {
            assert_eq!(decode(ends, NAMES, '.'), Ok(Some(names.clone())));
        }
    }

    #[test]
    fn a_comma_in_a_number_is_never_dropped() {
        for (cell, decimal, value) in
            [("9,99", ',', "9.99"), ("1.234,5 B", ',', "1234.5 B"), ("9.99", '.', "9.99"), ("1.5 B", '.', "1.5 B")]
        {
            assert_eq!(decode(cell, NUMBER, decimal), Ok(Some(text(value))));
        }
        for (cell, decimal) in [("9,99", '.'), ("1.234,5", '.'), ("9.99", ','), ("1,234.5", ','), ("1,2,3", ',')] {
            assert!(decode(cell, NUMBER, decimal).is_err_and(|said| said.contains("decimal")), "{cell}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]
        #[test]
        fn no_value_is_lost_in_a_cell(
            lines in prop::collection::vec("[a-c'=+@\\[\\]\"{}, \n\r\t-]{0,5}|none|\\PC{0,3}", 0..4),
            is_list: bool,
            shape in prop::sample::select(&[TEXT, NAMES, CHOICE, NUMBER][..]),
        ) {
            let value = if is_list { Tree::List(lines.iter().map(|line| text(line)).collect()) } else { text(&lines.concat()) };
            let cell = encode(&value, shape);
            prop_assert_eq!(decode(&cell, shape, '.'), Ok(Some(value)), "{}", cell);
        }
    }
}
