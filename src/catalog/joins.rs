//! Groups of things that are one: a union-find that remembers why, and who is in each group.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Some things joined into groups. Things are numbers below the count that the groups were made for.
#[derive(Debug)]
pub struct Groups<E> {
    parent: Vec<usize>,
    members: Vec<Vec<usize>>,
    edges: BTreeMap<usize, Vec<(usize, E)>>,
}

/// What is wrong with an editor's word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// `same_as` names nothing.
    Unknown(String),
    /// `same_as` and `not` contradict each other about this one.
    Contradiction(String),
}

/// One key that joins what is not written alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    /// The key.
    pub key: Arc<str>,
    /// What it joins, as records write it.
    pub written: Vec<String>,
    /// Why, one sentence for each step.
    pub why: Vec<String>,
}

impl<E> Default for Groups<E> {
    fn default() -> Self {
        Self { parent: Vec::new(), members: Vec::new(), edges: BTreeMap::new() }
    }
}

impl<E: Copy> Groups<E> {
    /// So many things, each alone.
    pub fn of(count: usize) -> Self {
        Self { parent: (0..count).collect(), members: (0..count).map(|at| vec![at]).collect(), edges: BTreeMap::new() }
    }

    /// The thing that stands for the whole group.
    pub fn root(&self, mut at: usize) -> usize {
        while self.parent[at] != at {
            at = self.parent[at];
        }
        at
    }

    /// Whether two things are in one group.
    pub fn are_one(&self, a: usize, b: usize) -> bool {
        self.root(a) == self.root(b)
    }

    /// The members of the group of a root.
    pub fn members(&self, root: usize) -> &[usize] {
        &self.members[root]
    }

    /// One thing of each group.
    pub fn roots(&self) -> impl Iterator<Item = usize> {
        (0..self.parent.len()).filter(|at| self.parent[*at] == *at)
    }

    /// Joins two groups; the larger one takes in the smaller, so that the way to a root stays short.
    pub fn join(&mut self, a: usize, b: usize, evidence: E) {
        let (left, right) = (self.root(a), self.root(b));
        if left == right {
            return;
        }
        let (stays, goes) =
            if self.members[left].len() >= self.members[right].len() { (left, right) } else { (right, left) };
        let moved = std::mem::take(&mut self.members[goes]);
        self.members[stays].extend(moved);
        self.parent[goes] = stays;
        self.edges.entry(a).or_default().push((b, evidence));
        self.edges.entry(b).or_default().push((a, evidence));
    }

    /// The steps that joined a group, each once.
    pub fn edges(&self, root: usize) -> impl Iterator<Item = (usize, usize, E)> {
        let of = |at: &usize| self.edges.get(at).map(|edges| (*at, edges));
        let edges = self.members[root].iter().filter_map(of);
        edges.flat_map(|(at, edges)| edges.iter().filter(move |(to, _)| *to > at).map(move |(to, why)| (at, *to, *why)))
    }

    /// The steps from one thing to another of its group.
    pub fn way(&self, from: usize, to: usize) -> Vec<(usize, usize, E)> {
        let mut came: BTreeMap<usize, Option<(usize, E)>> = BTreeMap::from([(from, None)]);
        let mut queue = VecDeque::from([from]);
        while let Some(at) = queue.pop_front() {
            for (next, why) in self.edges.get(&at).into_iter().flatten() {
                came.entry(*next).or_insert_with(|| {
                    queue.push_back(*next);
                    Some((at, *why))
                });
            }
        }
        let mut steps = Vec::new();
        let mut at = to;
        while let Some(Some((before, why))) = came.get(&at) {
            steps.push((*before, at, *why));
            at = *before;
        }
        steps.reverse();
        steps
    }
}
