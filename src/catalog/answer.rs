//! What cells answer, as numbers: the form in which they are compared.
//!
//! In: atoms with keys. Out: for each key a symbol, and for each cell its answer. Keys are texts, made once; a comparison
//! looks at them often, and at a number faster than at a text.

use std::collections::HashMap;
use std::sync::Arc;

use crate::catalog::{Cell, Method};
use crate::value::{Gap, NOT_COMPARED};

/// A key, or the id of a method, as a number: within one catalogue, two are equal where their texts are. The numbers
/// themselves mean nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(u32);

impl Symbol {
    /// Whether this is a key that is compared, not one of a translation.
    pub fn is_compared(self) -> bool {
        self != Self::SHOWN
    }

    /// What all keys have that are shown and never compared.
    pub(super) const SHOWN: Self = Self(u32::MAX);
}

/// What a cell answers: a set of keys, or a gap that is an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Sorted, each once.
    Keys(Box<[Symbol]>),
    /// "None" or "does not apply".
    Gap(Gap),
}

impl Answer {
    /// What a cell answers; nothing where nobody knows.
    fn of(cell: &Cell) -> Option<Self> {
        match cell {
            Cell::Gap(gap) => gap.is_answer().then_some(Self::Gap(*gap)),
            Cell::Atoms(atoms) => {
                let mut keys: Vec<Symbol> =
                    atoms.iter().map(|atom| atom.symbol).filter(|key| key.is_compared()).collect();
                keys.sort_unstable();
                keys.dedup();
                (!keys.is_empty()).then(|| Self::Keys(keys.into()))
            }
        }
    }

    /// Whether a key is among the answer's.
    pub fn has(&self, key: Symbol) -> bool {
        matches!(self, Self::Keys(keys) if keys.binary_search(&key).is_ok())
    }

    /// The same without some keys.
    pub fn without(&self, left_out: &[Symbol]) -> Self {
        match self {
            Self::Keys(keys) => Self::Keys(keys.iter().filter(|key| !left_out.contains(key)).copied().collect()),
            Self::Gap(gap) => Self::Gap(*gap),
        }
    }
}

/// Gives all keys and ids of a catalogue their symbols, and all cells their answers. What is not compared answers nothing.
pub(super) fn number(methods: &mut [Method]) {
    let mut known: HashMap<Arc<str>, u32> = HashMap::new();
    let mut symbol = |text: &Arc<str>| {
        if text.starts_with(NOT_COMPARED) {
            return Symbol::SHOWN;
        }
        let next = known.len() as u32;
        Symbol(*known.entry(text.clone()).or_insert(next))
    };
    for method in methods {
        method.symbol = symbol(&method.id.as_str().into());
        for (cell, _) in method.cells.iter_mut().zip(&*method.asked).filter(|(_, asked)| asked.compared) {
            if let Cell::Atoms(atoms) = cell {
                atoms.iter_mut().for_each(|atom| atom.symbol = symbol(&atom.key));
            }
        }
        let answers = method.cells.iter().zip(&*method.asked);
        method.answers = answers.map(|(cell, asked)| Answer::of(cell).filter(|_| asked.compared)).collect();
    }
}
