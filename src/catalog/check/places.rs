//! The places of findings: each file that has any is parsed once more, now for its lines.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::check::Found;
use crate::catalog::file::read_text;
use crate::catalog::yaml::{self, Node};
use crate::diagnostic::{Diagnostic, Place};

/// Gives findings their places.
pub(super) fn locate(root: &Path, found: Vec<Found>) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<Arc<str>, Vec<Found>> = BTreeMap::new();
    for one in found {
        by_file.entry(one.file.clone()).or_default().push(one);
    }
    let by_file: Vec<(Arc<str>, Vec<Found>)> = by_file.into_iter().collect();
    by_file.into_par_iter().flat_map_iter(|(file, found)| locate_in(root, &file, found)).collect()
}

fn locate_in(root: &Path, file: &Arc<str>, found: Vec<Found>) -> Vec<Diagnostic> {
    let source = read_text(root, file).unwrap_or_default();
    let node = yaml::parse(&source, file).ok();
    let mut places = node.as_ref().map(|node| Places::new(node, &source, file));
    let mut place_of = |one: &Found| places.as_mut().map_or_else(|| Place::of_file(file), |places| places.of(one));
    found.into_iter().map(|one| Diagnostic::new(one.rule, place_of(&one), one.message, one.way_out)).collect()
}

/// One file's text, indexed on demand: a file may have thousands of findings.
struct Places<'n> {
    node: &'n Node<'n>,
    source: &'n str,
    file: &'n Arc<str>,
    /// For each path that was asked for, the first node of each scalar below it.
    scalars: HashMap<Vec<String>, HashMap<&'n str, &'n Node<'n>>>,
    /// Where each line starts.
    lines: Vec<usize>,
}

impl<'n> Places<'n> {
    fn new(node: &'n Node<'n>, source: &'n str, file: &'n Arc<str>) -> Self {
        let lines = [0].into_iter().chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { node, source, file, scalars: HashMap::new(), lines }
    }

    fn of(&mut self, found: &Found) -> Place {
        let node = self.node.at(&found.path);
        let Some(piece) = &found.piece else { return node.place(self.file) };
        let scalars = self.scalars.entry(found.path.clone()).or_insert_with(|| {
            let mut scalars = HashMap::new();
            node.each_scalar(&mut |text, node| {
                scalars.entry(text).or_insert(node);
            });
            scalars
        });
        if let Some(whole) = scalars.get(piece.trim()) {
            return whole.place(self.file);
        }
        // A piece of a longer text: look for its first line behind the start of the value.
        let line = piece.lines().next().unwrap_or_default();
        match self.source[node.start..].find(line) {
            Some(offset) if !line.is_empty() => self.at_byte(node.start + offset, line.len()),
            _ => node.place(self.file),
        }
    }

    fn at_byte(&self, start: usize, length: usize) -> Place {
        let line = self.lines.partition_point(|first| *first <= start);
        let column = self.source[self.lines[line - 1]..start].chars().count() + 1;
        Place { file: self.file.clone(), line, column, start, end: start + length }
    }
}
