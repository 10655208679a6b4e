//! Which sources are the same work, and which names the same person: found once for the whole catalogue, so that
//! equality is transitive and a comparison only has to look at keys.

use std::collections::HashMap;
use std::sync::Arc;

use crate::text::fold;
use crate::value::source::Source;

/// All works of a catalogue. Sources that share a mark, directly or through others, are one work.
#[derive(Debug, Default)]
pub struct Works {
    marks: HashMap<String, usize>,
    parent: Vec<usize>,
    /// For each set's root, the strongest mark of any of its sources.
    name: Vec<String>,
}

impl Works {
    /// Finds the works among sources.
    pub fn of<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Self {
        let mut works = Self::default();
        for source in sources {
            works.add(&source.marks());
        }
        works
    }

    fn add(&mut self, marks: &[String]) {
        let mut root = None;
        for mark in marks {
            let own = match self.marks.get(mark) {
                Some(index) => *index,
                None => {
                    self.marks.insert(mark.clone(), self.parent.len());
                    self.parent.push(self.parent.len());
                    self.name.push(mark.clone());
                    self.parent.len() - 1
                }
            };
            root = Some(match root {
                None => self.root(own),
                Some(other) => self.join(other, own),
            });
        }
    }

    /// The work of a source that was among those that the works were found in. A source that nothing identifies is known
    /// by its words, to which no other mark leads.
    pub fn key(&self, source: &Source) -> Arc<str> {
        let known = source.marks().first().and_then(|mark| self.marks.get(mark)).map(|index| self.root(*index));
        known.map_or_else(|| format!("text:{}", fold(&source.shown())).into(), |root| self.name[root].as_str().into())
    }

    fn root(&self, mut index: usize) -> usize {
        while self.parent[index] != index {
            index = self.parent[index];
        }
        index
    }

    fn join(&mut self, a: usize, b: usize) -> usize {
        let (a, b) = (self.root(a), self.root(b));
        // The name decides which root stays, so that the order of files does not matter.
        let (stays, goes) = if rank(&self.name[a]) <= rank(&self.name[b]) { (a, b) } else { (b, a) };
        self.parent[goes] = stays;
        stays
    }
}

/// DOI before arXiv id before ISBN before address before title; then by text.
fn rank(mark: &str) -> (usize, &str) {
    let kinds = ["doi:", "arxiv:", "isbn:", "url:", "title:"];
    (kinds.iter().position(|kind| mark.starts_with(kind)).unwrap_or(kinds.len()), mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works_join_through_any_mark() {
        let a = Source { doi: Some("10.1000/A".into()), ..Source::default() };
        let b = Source { doi: Some("10.1000/a".into()), arxiv: Some("2010.11929v2".into()), ..Source::default() };
        let c = Source { url: Some("https://arxiv.org/abs/2010.11929".into()), ..Source::default() };
        let d = Source { url: Some("https://example.org/".into()), ..Source::default() };
        for order in [[&a, &b, &c, &d], [&d, &c, &b, &a], [&c, &a, &d, &b]] {
            let works = Works::of(order);
            assert_eq!(&*works.key(&a), "doi:10.1000/a");
            assert_eq!(works.key(&b), works.key(&a));
            assert_eq!(works.key(&c), works.key(&a));
            assert_ne!(works.key(&d), works.key(&a));
        }
    }
}
