//! YAML with places: one file's text in, a tree of nodes out, each with its line, column and bytes.
//!
//! Every scalar keeps the text that the editor wrote, so that the id `true`, the year `2014` and the version `1.0`
//! mean what they look like. Nothing here knows what a record is.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::budget::BudgetBreach;
use serde_yaml::{Error, Location, Spanned};

use crate::catalog::yaml_fault::{Fault, explained};
use crate::diagnostic::{Diagnostic, Place, Rule};

/// A value and where it stands.
#[derive(Debug)]
pub struct Node<'s> {
    /// First byte of the value.
    pub start: usize,
    /// The byte after the value; the same as `start` for lists and mappings.
    pub end: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What stands there.
    pub value: Yaml<'s>,
}

/// The shapes that a value can have. Scalars are not told apart further: what `2014` is, its field decides.
#[derive(Debug)]
pub enum Yaml<'s> {
    /// Nothing, and what was written for it: `null`, `~` or no character at all.
    Null(&'s str),
    /// A scalar's text, as written where it is plain.
    Scalar(Cow<'s, str>),
    /// A sequence.
    List(Vec<Node<'s>>),
    /// A mapping in the file's order; keys are unique.
    Map(Vec<(Node<'s>, Node<'s>)>),
}

impl<'s> Node<'s> {
    /// The place of this node in `file`.
    pub fn place(&self, file: &Arc<str>) -> Place {
        Place { file: file.clone(), line: self.line, column: self.column, start: self.start, end: self.end }
    }

    /// The scalar's text.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Yaml::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is a scalar without quotation marks.
    pub fn is_plain(&self) -> bool {
        self.scalar().is_some_and(|text| self.end - self.start == text.len())
    }

    /// The scalar's text where it has no quotation marks around it, nor anything else that says how it is meant.
    pub fn plain(&self) -> Option<&str> {
        self.scalar().filter(|text| text.len() == self.end - self.start)
    }

    /// The scalar's text where an id is expected: there, `null` is an id like any other.
    pub fn id(&self) -> Option<&str> {
        match &self.value {
            Yaml::Null("null") => Some("null"),
            _ => self.scalar(),
        }
    }

    /// What stands there, for a sentence.
    pub fn shape(&self) -> &'static str {
        match self.value {
            Yaml::Null(_) => "nothing",
            Yaml::Scalar(_) => "a single value",
            Yaml::List(_) => "a list",
            Yaml::Map(_) => "a mapping",
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match &self.value {
            Yaml::Null(_) => true,
            Yaml::Scalar(text) => text.trim().is_empty(),
            Yaml::List(items) => items.is_empty(),
            Yaml::Map(entries) => entries.is_empty(),
        }
    }

    /// The value of a key of this mapping.
    pub fn get(&self, key: &str) -> Option<&Node<'s>> {
        match &self.value {
            Yaml::Map(entries) => entries.iter().find(|(k, _)| k.scalar() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The node under a path of keys, or the last one on the way that exists. In a list, a key is a number from 0.
    pub fn at(&self, path: &[String]) -> &Node<'s> {
        let Some((key, rest)) = path.split_first() else { return self };
        let below = match &self.value {
            Yaml::List(items) => key.parse().ok().and_then(|index: usize| items.get(index)),
            _ => self.get(key),
        };
        below.map_or(self, |node| node.at(rest))
    }

    /// Hands each scalar at or below this node to `visit`, in the file's order.
    pub fn each_scalar<'n>(&'n self, visit: &mut impl FnMut(&'n str, &'n Node<'s>)) {
        match &self.value {
            Yaml::Null(text) => visit(text, self),
            Yaml::Scalar(text) => visit(text.trim(), self),
            Yaml::List(items) => items.iter().for_each(|item| item.each_scalar(visit)),
            Yaml::Map(entries) => entries.iter().for_each(|(_, value)| value.each_scalar(visit)),
        }
    }
}

/// How deep lists and mappings may be nested. Records need five levels or so; the parser goes as deep as the text does,
/// and some sixty levels are the end of a thread's stack.
const MOST_NESTING: usize = 32;

/// Parses one document.
///
/// Errors: one diagnostic for a syntax fault, a doubled key or a text that expands beyond the bounds.
pub fn parse<'s>(source: &'s str, file: &Arc<str>) -> Result<Node<'s>, Diagnostic> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        budget: serde_yaml::budget! { max_depth: MOST_NESTING },
        non_finite_float_policy: serde_yaml::options::NonFiniteFloatPolicy::PassThrough,
    };
    match serde_yaml::from_str_with_options::<Option<Node>>(source, options) {
        Ok(Some(mut node)) => {
            node.fill(source);
            Ok(node)
        }
        Ok(None) => Ok(Node { start: 0, end: 0, line: 1, column: 1, value: Yaml::Null("") }),
        Err(error) => Err(explain(&error, source, file)),
    }
}

fn explain(error: &Error, source: &str, file: &Arc<str>) -> Diagnostic {
    let place = error.location().map_or_else(|| Place::of_file(file), |location| place_of(location, source, file));
    let error = innermost(error);
    let text = error.to_string();
    let said = text.split(" at line ").next().unwrap_or(&text).trim();
    match error {
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("?");
            Diagnostic::new(Rule::DuplicateKey, place, format!("`{key}` is given twice"), "keep one of the two")
        }
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => Diagnostic::new(
            Rule::YamlBudget,
            place,
            format!("lists and mappings are nested deeper than {MOST_NESTING} levels here"),
            "a record needs no more than a few levels",
        ),
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => Diagnostic::new(
            Rule::YamlBudget,
            place,
            "this file expands beyond what a record may hold",
            "write the values out instead of repeating them by anchors",
        ),
        Error::MultipleDocuments { .. } => Diagnostic::new(
            Rule::YamlSyntax,
            place,
            "a second document starts here",
            "one record is one file: move it to a file of its own",
        ),
        _ => {
            let Fault { message, way_out, line } = explained(said, source, place.line, place.column);
            let place = match line {
                Some(line) if line != place.line => {
                    let start = offset_of(line, 1, source);
                    Place { file: file.clone(), line, column: 1, start, end: start }
                }
                _ => place,
            };
            Diagnostic::new(Rule::YamlSyntax, place, format!("this is not valid YAML: {message}"), way_out)
        }
    }
}

/// The fault itself: one that shows where an anchor is used is wrapped into a fault of the alias.
fn innermost(error: &Error) -> &Error {
    match error.without_snippet() {
        Error::AliasError { error, .. } => innermost(error),
        error => error,
    }
}

fn place_of(location: Location, source: &str, file: &Arc<str>) -> Place {
    let (line, column) = (location.line() as usize, location.column() as usize);
    let span = location.span();
    let start = span.byte_offset().map_or_else(|| offset_of(line, column, source), |offset| offset as usize);
    let start = start.min(source.len());
    let end = (start + span.byte_len().unwrap_or(0) as usize).min(source.len());
    Place { file: file.clone(), line, column, start, end }
}

/// The byte at a line and a column, both from 1; faults of the scanner know no more.
fn offset_of(line: usize, column: usize, source: &str) -> usize {
    let before: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let line = source[before..].lines().next().unwrap_or_default();
    before + line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, defined, .. } = Spanned::<Yaml>::deserialize(deserializer)?;
        let span = defined.span();
        let start = span.byte_offset().unwrap_or(0) as usize;
        let end = start + span.byte_len().unwrap_or(0) as usize;
        Ok(Self { start, end, line: defined.line() as usize, column: defined.column() as usize, value })
    }
}

impl<'de> Deserialize<'de> for Yaml<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YamlVisitor)
    }
}

/// A plain scalar that the parser took for a number or a boolean; `Node::fill` puts the written text back.
const AS_WRITTEN: Yaml<'static> = Yaml::Scalar(Cow::Borrowed("\0"));

impl<'s> Node<'s> {
    fn fill(&mut self, source: &'s str) {
        let written = source.get(self.start..self.end).unwrap_or_default();
        match &mut self.value {
            Yaml::Scalar(text) if text == "\0" => *text = Cow::Borrowed(without_quotes(written)),
            Yaml::Null(text) => *text = written,
            Yaml::List(items) => items.iter_mut().for_each(|item| item.fill(source)),
            Yaml::Map(entries) => {
                for (key, value) in entries {
                    // `null:` and `~:` are keys with a name like any other.
                    if matches!(key.value, Yaml::Null(_)) && key.end > key.start {
                        key.value = AS_WRITTEN;
                    }
                    key.fill(source);
                    value.fill(source);
                }
            }
            Yaml::Scalar(_) => {}
        }
    }
}

/// A tag such as `!!int` makes a number of a text in quotes.
fn without_quotes(written: &str) -> &str {
    let quoted = |mark| written.strip_prefix(mark)?.strip_suffix(mark);
    quoted('"').or_else(|| quoted('\'')).unwrap_or(written)
}

struct YamlVisitor;

impl<'de> Visitor<'de> for YamlVisitor {
    type Value = Yaml<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(AS_WRITTEN)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(AS_WRITTEN)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(AS_WRITTEN)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(AS_WRITTEN)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Yaml::Null(""))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        reject_nul(text)?;
        Ok(Yaml::Scalar(Cow::Borrowed(text)))
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Self::Value, E> {
        reject_nul(&text)?;
        Ok(Yaml::Scalar(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Yaml::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Yaml::Map(entries))
    }
}

/// No text has a NUL; HTML forbids it too.
fn reject_nul<E: serde::de::Error>(text: &str) -> Result<(), E> {
    if text.contains('\0') { Err(E::custom("a text contains the character NUL")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(source: &str) -> Node<'_> {
        parse(source, &"a.yaml".into()).expect("valid YAML")
    }

    #[test]
    fn plain_scalars_keep_what_was_written() {
        let node = parsed("a: true\nb: 1e3\nc: 0x1F\nd: .inf\nnull: off\ne: 2020-01-01\nf: 1_000\ng: '1'\nh: ~\n");
        for (key, text) in
            [("a", "true"), ("b", "1e3"), ("c", "0x1F"), ("d", ".inf"), ("null", "off"), ("f", "1_000"), ("g", "1")]
        {
            assert_eq!(node.get(key).and_then(Node::scalar), Some(text), "{key}");
        }
        assert!(matches!(node.get("h").map(|n| &n.value), Some(Yaml::Null("~"))));
    }

    #[test]
    fn places_are_those_of_the_value() {
        let node = parsed("name: Жук\nrelated:\n  - a\n  - bcd\n");
        let found = node.at(&["related".to_owned(), "1".to_owned()]);
        assert_eq!((found.scalar(), found.line, found.column, found.end - found.start), (Some("bcd"), 4, 5, 3));
    }

    #[test]
    fn nothing_is_an_id_where_it_is_written_as_null() {
        let node = parsed("ids:\n  - null\n  - ~\n  -\n  - 'null'\n  - !!int '5'\n");
        let Some(Yaml::List(ids)) = node.get("ids").map(|ids| &ids.value) else { panic!("a list") };
        assert_eq!(ids.iter().map(Node::id).collect::<Vec<_>>(), [Some("null"), None, None, Some("null"), Some("5")]);
    }

    #[test]
    fn faults_are_explained() {
        for (source, rule, line) in [
            ("a: 1\na: 2\n", Rule::DuplicateKey, 2),
            ("a: [1\nb: 2\n", Rule::YamlSyntax, 2),
            ("a: 1\n---\nb: 2\n", Rule::YamlSyntax, 3),
            ("a: *nope\n", Rule::YamlSyntax, 1),
            ("a: \"x\\0y\"\n", Rule::YamlSyntax, 1),
            ("ж: 1\nтип: раз: два\nb: 1\n", Rule::YamlSyntax, 2),
            (&format!("a:\n  {}{}", "[".repeat(40), "]".repeat(40)), Rule::YamlBudget, 2),
            ("a: &a [b]\nc: &c [*a, *d]\n", Rule::YamlSyntax, 2),
        ] {
            let fault = parse(source, &"a.yaml".into()).expect_err(source);
            assert_eq!((fault.rule, fault.place.line), (rule, line), "{source:?}: {}", fault.message);
            let before = &source[..fault.place.start];
            assert_eq!(before.matches('\n').count() + 1, line, "{source:?}: the byte is in another line");
        }
    }
}
