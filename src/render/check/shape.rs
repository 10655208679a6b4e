//! What templates are given, as far as any page has it: names in names.
//!
//! In: the values of many pages. Out: the first part of a path that none of them has. Where no page had a value, nothing is
//! known of what could be in it.

use std::collections::BTreeMap;

use tera::Value;

/// The names in a value.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// Empty where the value was none, a text, a number or an empty list on every page.
    parts: BTreeMap<String, Shape>,
}

impl Shape {
    /// A part, known from now on.
    pub(super) fn part(&mut self, name: &str) -> &mut Self {
        self.parts.entry(name.to_owned()).or_default()
    }

    /// Takes in what a page has.
    pub(super) fn take(&mut self, value: &Value) {
        for (key, part) in value.as_map().into_iter().flatten() {
            if let Some(name) = key.as_str() {
                self.part(name).take(part);
            }
        }
    }

    /// Takes in what other pages had.
    pub(super) fn merge(&mut self, other: Self) {
        other.parts.into_iter().for_each(|(name, part)| self.part(&name).merge(part));
    }

    /// Which part of a path is missing, and what is there in its place.
    pub(super) fn missing(&self, path: &[&str]) -> Option<(usize, Vec<&str>)> {
        let mut shape = self;
        for (at, part) in path.iter().enumerate() {
            if shape.parts.is_empty() {
                return None;
            }
            let Some(next) = shape.parts.get(*part) else {
                return Some((at, shape.parts.keys().map(String::as_str).collect()));
            };
            shape = next;
        }
        None
    }
}
