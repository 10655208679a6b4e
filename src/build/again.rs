//! Whether a site has to be built at all: one that was made from the same, and has stayed as it was, is there already.
//!
//! In: the program, what was ordered, and every file that a build would read. Out: a print of all that, to be kept in
//! the site's marker with what the build said; and what it said, where the marker has the same print. Everything is
//! known by its content, and nothing by a time, so that no clock can be wrong; looking costs a small part of building.

use std::fs;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::build::{Built, Order};
use crate::catalog::file::{EntryKind, FOLDERS, folder, walk};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::publish;

/// What a site was made from and what its build said.
#[derive(Debug, Serialize, Deserialize)]
pub struct Made {
    /// The print of what it was made from.
    from: String,
    /// What was built.
    #[serde(flatten)]
    pub built: Built,
    /// How many warnings there were.
    pub warnings: usize,
    /// Those of them that were shown.
    shown: Vec<Shown>,
}

/// A warning that was shown.
#[derive(Debug, Serialize, Deserialize)]
struct Shown {
    rule: String,
    place: (String, usize, usize, usize, usize),
    message: String,
    way_out: String,
}

impl Made {
    /// What is kept of a build that was made from what `print` stands for.
    pub fn new(print: String, built: Built, warnings: usize, shown: &[Diagnostic]) -> Self {
        let shown = shown.iter().map(|found| Shown {
            rule: found.rule.id().to_owned(),
            place: (
                found.place.file.to_string(),
                found.place.line,
                found.place.column,
                found.place.start,
                found.place.end,
            ),
            message: found.message.clone(),
            way_out: found.way_out.clone(),
        });
        Self { from: print, built, warnings, shown: shown.collect() }
    }

    /// The warnings that were shown; nothing where this program knows one of their rules no more.
    pub fn shown(&self) -> Option<Vec<Diagnostic>> {
        let known = self.shown.iter().map(|shown| {
            let rule = *Rule::ALL.iter().find(|rule| rule.id() == shown.rule)?;
            let (file, line, column, start, end) = shown.place.clone();
            let place = Place { file: file.into(), line, column, start, end };
            Some(Diagnostic::new(rule, place, &shown.message, &shown.way_out))
        });
        known.collect()
    }

    /// As one line.
    pub fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The print of what a build would be made from. Nothing where something can't be read: a build says what.
pub fn print(order: &Order, drafts: bool) -> Option<String> {
    let mut print = Xxh3::new();
    let mut take = |part: &[u8]| {
        print.update(&(part.len() as u64).to_le_bytes());
        print.update(part);
    };
    take(&program()?.to_le_bytes());
    take(format!("{:?} {:?} {drafts}", order.base_url, order.hosting).as_bytes());
    for name in FOLDERS {
        let Some(folder) = folder(&order.root, name).ok()? else { continue };
        let entries = walk(&order.root, &folder, |_| true);
        let prints: Option<Vec<_>> = entries
            .into_par_iter()
            .map(|entry| {
                let entry = entry.ok()?;
                let content = match entry.kind {
                    EntryKind::File => Some(xxh3_128(&fs::read(order.root.join(&*entry.file)).ok()?)),
                    EntryKind::Folder => None,
                    EntryKind::Other => return None,
                };
                Some((entry.file, content))
            })
            .collect();
        for (file, content) in prints? {
            take(file.as_bytes());
            take(content.map(u128::to_le_bytes).as_ref().map_or(&[], |print| print));
        }
    }
    Some(format!("{:032x}", print.digest128()))
}

/// The print of this program: another one may write other pages.
fn program() -> Option<u128> {
    static PRINT: OnceLock<Option<u128>> = OnceLock::new();
    *PRINT.get_or_init(|| Some(xxh3_128(&fs::read(std::env::current_exe().ok()?).ok()?)))
}

/// What the build before said, if a site stands there that was made from what `print` stands for, and is whole.
pub fn made(order: &Order, print: &str) -> Option<Made> {
    let made: Made = serde_json::from_str(&publish::standing(&order.root.join(&order.out))?).ok()?;
    (made.from == print).then_some(made)
}
