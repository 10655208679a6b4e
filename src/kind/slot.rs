//! Reading a field's value from its node: gaps first, then what the kind reads.
//!
//! In: a node and the field's kind. Out: a slot; where the node can't be read, diagnostics and a gap.

use crate::catalog::yaml::{Node, Yaml};
use crate::diagnostic::Rule;
use crate::kind::{Kind, Translated};
use crate::value::gap::{self, Said};
use crate::value::read::Reader;
use crate::value::{Gap, Item, Slot};

impl Reader<'_> {
    /// The value of a field of a record.
    pub fn slot(&mut self, key: &str, kind: &Kind, node: &Node) -> Slot {
        let has_parts = !kind.spec().parts.is_empty();
        let alone = match &node.value {
            Yaml::List(items) if items.is_empty() => return Slot::Gap(Gap::None),
            // One word alone in a list says the same as without the list.
            Yaml::List(items) if items.len() == 1 => &items[0],
            _ if node.is_empty() => return self.empty(key, node),
            // The gap of a number may stand where its value would, and that of a text where its base language would.
            Yaml::Map(_) if has_parts => node.get("value").unwrap_or(node),
            Yaml::Map(entries) if is_by_language(kind) => {
                node.get(self.languages[0].as_str()).or(entries.first().map(|(_, text)| text)).unwrap_or(node)
            }
            _ => node,
        };
        // A text of some language may say "none"; that nobody knows is no text.
        let is_text = alone.start != node.start && matches!(node.value, Yaml::Map(_)) && !has_parts;
        let gap = self.gap(key, kind, alone).filter(|gap| !(is_text && gap.is_answer()));
        if let Some(gap) = gap {
            self.keys_beside_gap(kind, node);
            return Slot::Gap(gap);
        }
        let items = (kind.spec().read)(self, key, kind, node);
        if items.is_empty() { Slot::Gap(Gap::NotRecorded) } else { Slot::Items(items) }
    }

    /// Keys of a mapping whose value is a gap are read as those of any other.
    fn keys_beside_gap(&mut self, kind: &Kind, node: &Node) {
        let Yaml::Map(entries) = &node.value else { return };
        let parts = kind.spec().parts;
        for (key, _) in entries {
            if is_by_language(kind) {
                self.tag(key);
            } else if !parts.is_empty() && !parts.iter().any(|part| key.scalar() == Some(part)) {
                self.unknown_part(key, parts);
            }
        }
    }

    /// The gap that a scalar says; what only holds the place of a value is unknown, and warned of.
    fn gap(&mut self, key: &str, kind: &Kind, node: &Node) -> Option<Gap> {
        match said(node.scalar()?, kind)? {
            Said::Gap(gap) => Some(gap),
            Said::Placeholder => {
                let message = format!("`{}` is no value of `{key}`; it counts as unknown", node.scalar()?.trim());
                let way_out = "write `unknown`, `none` or `n/a`, or leave the key out for \"not recorded\"";
                self.report(Rule::Placeholder, node, message, way_out);
                Some(Gap::Unknown)
            }
        }
    }

    /// The items of a kind whose values are lists: of each node those that `read` makes of it. A node by itself is a list
    /// of one; a placeholder among others is none.
    pub(crate) fn items(
        &mut self,
        key: &str,
        kind: &Kind,
        node: &Node,
        read: impl Fn(&mut Self, &Node) -> Vec<Item>,
    ) -> Vec<Item> {
        let Yaml::List(nodes) = &node.value else { return read(self, node) };
        let mut items = Vec::new();
        for node in nodes {
            if !self.holds_a_place(key, kind, node) {
                items.extend(read(self, node));
            }
        }
        items
    }

    /// Whether a node among others says nothing, which is reported.
    fn holds_a_place(&mut self, key: &str, kind: &Kind, node: &Node) -> bool {
        let is_placeholder = node
            .scalar()
            .and_then(|text| said(text, kind))
            .is_some_and(|said| matches!(said, Said::Placeholder | Said::Gap(Gap::Unknown)));
        if is_placeholder {
            let message = format!("`{}` is no item of `{key}`", node.scalar().unwrap_or_default().trim());
            let way_out = "leave it out; `unknown`, `none` and `n/a` stand alone, without a list";
            self.report(Rule::Placeholder, node, message, way_out);
        }
        is_placeholder
    }
}

/// Whether a value may be a mapping from language tags to texts that say the same.
fn is_by_language(kind: &Kind) -> bool {
    kind.spec().translated == Translated::Text
}

/// What a scalar says, if it is no value of the kind. In a list of ids only words that are no id are gaps, beside the four.
fn said(written: &str, kind: &Kind) -> Option<Said> {
    let is_id = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    gap::said(written, |written| {
        kind.names_methods() && is_id(written) && written.contains(|c: char| c != '-')
            || kind.params().options.iter().any(|option| option.id == written)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind;

    #[test]
    fn an_id_is_an_id() {
        let said = |written| said(written, &Kind::from(&kind::methods::SPEC));
        for id in ["na", "tbd", "nan", "missing", "xxx"] {
            assert_eq!(said(id), None, "{id}");
        }
        for (written, gap) in [("N/A", Gap::NotApplicable), ("Unknown", Gap::Unknown), ("none", Gap::None)] {
            assert_eq!(said(written), Some(Said::Gap(gap)), "{written}");
        }
        assert_eq!(said("-"), Some(Said::Placeholder));
    }
}
