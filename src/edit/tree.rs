//! What a file says, without how it is written: scalars as their text, lists, and mappings in their order.
//!
//! In: nodes of YAML, or JSON. Out: trees, which CSV, JSON Lines and YAML hold alike.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};

use crate::catalog::yaml::{Node, Yaml};

/// A value of a record, whatever its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// Nothing behind a key or a hyphen.
    Null,
    /// A scalar's text. What `2014` and `true` are, their field decides.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// A mapping; keys are unique.
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// What a node says.
    ///
    /// Errors: the line of a key that is no scalar.
    pub fn of(node: &Node) -> Result<Self, usize> {
        Ok(match &node.value {
            Yaml::Null(_) => Self::Null,
            Yaml::Scalar(text) => Self::Text(text.to_string()),
            Yaml::List(items) => Self::List(items.iter().map(Self::of).collect::<Result<_, _>>()?),
            Yaml::Map(entries) => {
                let entry = |(key, value): &(Node, Node)| match key.scalar() {
                    Some(name) => Ok((name.to_owned(), Self::of(value)?)),
                    None => Err(key.line),
                };
                Self::Map(entries.iter().map(entry).collect::<Result<_, _>>()?)
            }
        })
    }

    /// The value of a key of this mapping.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The entries of this mapping; of anything else none.
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The scalar's text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether two files say the same: keys of a file may stand in any order, those of a value may not. A key without a
    /// value says nothing.
    pub fn says(&self, other: &Self) -> bool {
        let said = |tree: &Self| {
            let mut said: Vec<(String, Self)> = tree.entries().to_vec();
            said.retain(|(_, value)| *value != Self::Null);
            said.sort_by(|(a, _), (b, _)| a.cmp(b));
            said
        };
        match (self, other) {
            (Self::Map(_) | Self::Null, Self::Map(_) | Self::Null) => said(self) == said(other),
            _ => self == other,
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_string()))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Tree, E> {
        if text.contains('\0') {
            Err(E::custom("a text contains the character NUL"))
        } else {
            Ok(Tree::Text(text.into()))
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        let mut entries: Vec<(String, Tree)> = Vec::new();
        while let Some((key, value)) = access.next_entry::<String, Tree>()? {
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(serde::de::Error::custom(format!("`{key}` is given twice")));
            }
            entries.push((key, value));
        }
        Ok(Tree::Map(entries))
    }
}
