//! The names of one family name, ordered by their given names, so that those which one name may stand for are found
//! without a look at all others.

use std::collections::BTreeMap;

use crate::catalog::people::likeness::SHORTS;
use crate::value::person::{Given, Spelled};

/// Nobody has more given names than this. What has is no name, and stands for nobody but itself; each step is one of the
/// stack's.
const MOST_GIVEN: usize = 32;

/// Given names as steps: a name that is written out is a step, an initial is one with a full stop behind it.
#[derive(Debug, Default)]
pub struct Trie {
    here: Vec<usize>,
    below: BTreeMap<String, Trie>,
}

impl Trie {
    /// Takes in a name under all spellings of its given names.
    pub fn insert(&mut self, spelled: &Spelled, form: usize) {
        if spelled.given.len() > MOST_GIVEN {
            return;
        }
        let path = |write: fn(&Given) -> &str| -> Vec<String> {
            spelled.given.iter().map(|given| step(write(given), given.short)).collect()
        };
        let plain = path(|given| &given.word.plain);
        let expanded = path(|given| given.word.expanded.as_deref().unwrap_or(&given.word.plain));
        let bound = spelled.given.len() > 1 && spelled.given.iter().all(|given| !given.short);
        let joined = bound.then(|| vec![spelled.given.iter().map(|given| given.word.plain.as_str()).collect()]);
        let mut paths = vec![plain, expanded];
        paths.extend(joined);
        paths.dedup();
        for path in paths {
            let mut at = &mut *self;
            for step in path {
                at = at.below.entry(step).or_default();
            }
            at.here.push(form);
        }
    }

    /// Calls `found` with each form that a name may stand for, or that may stand for it, until it says stop.
    /// Out: whether the search came to its end.
    pub fn search(&self, given: &[Given], found: &mut impl FnMut(usize) -> bool) -> bool {
        if given.len() > MOST_GIVEN {
            return true;
        }
        let joined: String = given.iter().map(|given| given.word.plain.as_str()).collect();
        let is_joined = given.len() > 1 && given.iter().all(|given| !given.short);
        if is_joined && let Some(below) = self.below.get(&joined) {
            return below.here.iter().all(|form| found(*form)) && self.step(given, true, found);
        }
        self.step(given, true, found)
    }

    fn step(&self, given: &[Given], is_first: bool, found: &mut impl FnMut(usize) -> bool) -> bool {
        let Some((first, rest)) = given.split_first() else { return is_first || self.all(found) };
        if !is_first && !self.here.iter().all(|form| found(*form)) {
            return false;
        }
        self.fitting(first).into_iter().all(|below| below.step(rest, false, found))
    }

    fn all(&self, found: &mut impl FnMut(usize) -> bool) -> bool {
        self.here.iter().all(|form| found(*form)) && self.below.values().all(|below| below.all(found))
    }

    /// The steps that a given name fits.
    fn fitting<'t>(&'t self, given: &Given) -> Vec<&'t Trie> {
        let mut steps: BTreeMap<&str, &Trie> = BTreeMap::new();
        let mut take = |key: &str| {
            if let Some((key, below)) = self.below.get_key_value(key) {
                steps.insert(key, below);
            }
        };
        for word in given.word.each() {
            let initials = word.char_indices().map(|(at, c)| at + c.len_utf8()).take(3);
            initials.for_each(|end| take(&step(&word[..end], true)));
            if !given.short {
                take(word);
                SHORTS.get(word).into_iter().flatten().for_each(|long| take(long));
                SHORTS.iter().filter(|(_, long)| long.contains(word)).for_each(|(short, _)| take(short));
            }
        }
        if given.short {
            for word in given.word.each() {
                let range = self.below.range(word.to_owned()..);
                steps.extend(
                    range.take_while(|(key, _)| key.starts_with(word)).map(|(key, below)| (key.as_str(), below)),
                );
            }
        }
        steps.into_values().collect()
    }
}

fn step(word: &str, short: bool) -> String {
    if short { format!("{word}.") } else { word.to_owned() }
}
