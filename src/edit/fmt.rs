//! One order of keys and one way of quoting, by edits of what is written.
//!
//! In: a file's text, and the order of its keys. Out: the text with its keys in that order, each with its comments, and
//! quotation marks where they are wanted, double ones where nothing speaks for single ones. Nothing else changes.

use std::ops::Range;
use std::sync::Arc;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use crate::edit::layout::Layout;
use crate::edit::write::{Spot, is_plain, scalar};
use crate::edit::{Refusal, check, read};

/// The text in its canonical form.
///
/// Errors: it can't be read, or something would be lost.
pub fn formatted(text: &str, file: &Arc<str>, order: &[&str]) -> Result<String, Refusal> {
    let said = read(text, file)?;
    let sorted = match Layout::of(text) {
        Some(mut layout) => {
            layout.sort(order);
            layout.text()
        }
        None => text.to_owned(),
    };
    let mut edited = sorted.clone();
    for (range, new) in quotes(&sorted).into_iter().rev() {
        edited.replace_range(range, &new);
    }
    check(text, &edited, &said, file)?;
    Ok(edited)
}

/// What a scalar may stand in.
enum Around {
    List(StructureStyle),
    /// A mapping, and how many of its nodes have been seen: each other one is a key.
    Map(StructureStyle, usize),
}

/// The quoted scalars that are to be written otherwise.
fn quotes(text: &str) -> Vec<(Range<usize>, String)> {
    let mut around: Vec<Around> = Vec::new();
    let mut edits = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        let spot = spot(around.last());
        let is_node =
            matches!(event, Event::Scalar(..) | Event::Alias(_) | Event::MappingStart(..) | Event::SequenceStart(..));
        if let (true, Some(Around::Map(_, seen))) = (is_node, around.last_mut()) {
            *seen += 1;
        }
        match event {
            Event::MappingStart(style, ..) => around.push(Around::Map(style, 0)),
            Event::SequenceStart(style, ..) => around.push(Around::List(style)),
            Event::MappingEnd | Event::SequenceEnd => drop(around.pop()),
            Event::Scalar(said, style @ (ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted), _, None) => {
                let Some(range) = span.byte_range() else { continue };
                let Some(written) = text.get(range.clone()) else { continue };
                let new = requoted(&said, written, style, spot);
                if let Some(new) = new.filter(|new| new != written) {
                    edits.push((range, new));
                }
            }
            _ => {}
        }
    }
    edits
}

fn spot(around: Option<&Around>) -> Spot {
    match around {
        Some(Around::List(StructureStyle::Flow) | Around::Map(StructureStyle::Flow, _)) => Spot::Flow,
        Some(Around::List(StructureStyle::Block)) => Spot::Item,
        Some(Around::Map(_, seen)) if seen % 2 == 0 => Spot::Key,
        _ => Spot::Value,
    }
}

/// A quoted text as it is to be written. `None` where it stays: over several lines, or with signs that were escaped.
fn requoted(said: &str, written: &str, style: ScalarStyle, spot: Spot) -> Option<String> {
    if written.contains('\n') || (style == ScalarStyle::DoubleQuoted && has_escapes(written)) {
        return None;
    }
    // What others read as a number or a day without its marks keeps them, and so does what a comma would cut in two.
    let is_text = said.starts_with(char::is_alphabetic)
        && !said.contains(',')
        && !["true", "false", "nan", "inf"].contains(&said.to_lowercase().as_str());
    if spot != Spot::Flow && is_text && is_plain(said, spot) {
        return Some(said.to_owned());
    }
    // A comma in a list is a reason for marks in any place.
    let marked = scalar(said, if is_plain(said, spot) { Spot::Flow } else { spot });
    Some(if marked.starts_with(['"', '\'']) { marked } else { format!("\"{said}\"") })
}

fn has_escapes(written: &str) -> bool {
    written.replace("\\\"", "").replace("\\\\", "").contains('\\')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::edit::set;
    use crate::edit::tree::Tree;

    const ORDER: [&str; 4] = ["name", "field", "originators", "summary"];

    #[test]
    fn keys_and_quotation_marks_are_canonical_and_stay_so() {
        for (old, new) in [
            ("name: A\nfield: F\n", "name: A\nfield: F\n"),
            ("field: 'F'\nname: \"A\"\n", "name: A\nfield: F\n"),
            ("own: 1\nfield: F # f\n# on name\nname: 'A: b'\n", "# on name\nname: \"A: b\"\nfield: F # f\nown: 1\n"),
            ("name: '2014'\nfield: 'No'\n", "name: \"2014\"\nfield: \"No\"\n"),
            ("name: 'it''s'\nfield: 'say \"so\"'\n", "name: it's\nfield: say \"so\"\n"),
            ("name: \"a\\tb\"\n", "name: \"a\\tb\"\n"),
            ("name: \"# \\\\x\"\n", "name: '# \\x'\n"),
            ("name: A\noriginators: ['Hartigan', 'James']\n", "name: A\noriginators: [\"Hartigan\", \"James\"]\n"),
            ("originators:\n- 'Hoare, C.'\n- 'Leo'\n'name': A", "name: A\noriginators:\n- \"Hoare, C.\"\n- Leo\n"),
            ("summary: |\n  'a'\n\nname: >-\n  \"b\"\n", "name: >-\n  \"b\"\nsummary: |\n  'a'\n\n"),
            ("{field: 'F', name: A} # x\n", "{field: \"F\", name: A} # x\n"),
            ("name: !!str '5'\n", "name: !!str '5'\n"),
            ("aliases: 'foo, bar'\n", "aliases: \"foo, bar\"\n"),
            ("", ""),
        ] {
            let once = formatted(old, &"a.yaml".into(), &ORDER);
            assert_eq!(once.as_deref(), Ok(new), "{old:?}");
            assert_eq!(formatted(new, &"a.yaml".into(), &ORDER).as_deref(), Ok(new), "{old:?} twice");
        }
    }

    #[test]
    fn what_would_be_lost_is_refused() {
        let refused = formatted("own: &n A\nname: *n\n", &"a.yaml".into(), &ORDER);
        assert!(refused.is_err(), "{refused:?}");
    }

    /// A key with comments and empty lines around it and in it, as somebody might write it.
    fn a_part(key: &'static str) -> impl Strategy<Value = String> {
        let above = prop::sample::select(&["", "\n", "# above\n", "\n# far\n\n# near\n", "# a\n# b\n", "\n\n"][..]);
        let value = prop::sample::select(
            &[
                " plain\n",
                " 'single' # behind\n",
                " \"double: 'x'\"\n",
                "\n",
                " # nothing\n",
                " |\n  text\n\n  # no comment\n",
                " |+\n  kept\n\n\n",
                " >-\n  folded\n  'text'\n",
                "\n  - 'one' # first\n  # between\n  - \"two, three\"\n",
                "\n- a\n- 'b'\n",
                " ['a', \"b\", {c: 'd'}] # flow\n",
                "\n  en: 'x'\n  # in it\n  uk: \"y\"\n  # at its end\n",
                " 'over\n  two lines'\n",
                " [a, # in flow\n  'b']\n",
                " '2014'\n",
                "   'spaces'   \n",
            ][..],
        );
        (above, value).prop_map(move |(above, value)| format!("{above}{key}:{value}"))
    }

    fn a_text() -> impl Strategy<Value = String> {
        const KEYS: [&str; 6] = ["name", "field", "originators", "summary", "own", "other"];
        let keys = prop::sample::subsequence(&KEYS[..], 0..=KEYS.len()).prop_shuffle();
        let end = prop::sample::select(&["", "# end\n", "\n# end\n", "\n\n", "  # indented\n"][..]);
        let parts = keys.prop_flat_map(|keys| keys.into_iter().map(a_part).collect::<Vec<_>>());
        let start = prop::sample::select(&["", "# top\n\n", "---\n", "# yaml-language-server: $schema=x.json\n"][..]);
        (start, parts, end, any::<bool>()).prop_map(|(start, parts, end, is_wide)| {
            let text = format!("{start}{}{end}", parts.concat());
            if is_wide { text.replace('\n', "\r\n") } else { text }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]
        #[test]
        fn whatever_is_written_is_kept_and_formatted_once(text in a_text()) {
            let once = formatted(&text, &"a.yaml".into(), &ORDER);
            // Empty lines behind such a text are a part of it, so that not everything may follow.
            prop_assert!(once.is_ok() || text.contains("|+"), "{}: {:?}", text, once);
            let Ok(once) = once else { return Ok(()) };
            let twice = formatted(&once, &"a.yaml".into(), &ORDER);
            prop_assert_eq!(twice.as_ref(), Ok(&once), "{}", text);
            let keys = |text: &str| text.lines().filter_map(|line| {
                ORDER.iter().position(|key| line.starts_with(&format!("{key}:")))
            }).collect::<Vec<_>>();
            prop_assert!(keys(&once).is_sorted(), "{}", once);
        }

        #[test]
        fn a_value_is_set_in_whatever_is_written(text in a_text(), key in prop::sample::select(&ORDER[..])) {
            let value = [(key.to_owned(), Tree::List(vec![Tree::Text("New".to_owned()), Tree::Text("a, b".to_owned())]))];
            let once = set(&text, &"a.yaml".into(), &value, &ORDER);
            prop_assert!(once.is_ok() || text.contains("|+"), "{}: {:?}", text, once);
            let Ok(once) = once else { return Ok(()) };
            prop_assert_eq!(set(&once, &"a.yaml".into(), &value, &ORDER), Ok(once));
        }
    }
}
