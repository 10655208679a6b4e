//! A key explains itself: one sentence on why two names have one key, or two.

use super::likeness::{self, Likeness};
use super::{Evidence, Form, People};
use crate::value::person::Person;

impl People {
    /// Why two persons are one, or two.
    pub fn why(&self, a: &Person, b: &Person) -> String {
        let (Some(a), Some(b)) = (self.of.get(a).copied(), self.of.get(b).copied()) else {
            return "they are not of this catalogue".to_owned();
        };
        if self.groups.are_one(a, b) { self.why_one(a, b) } else { self.why_two(a, b) }
    }

    fn why_one(&self, a: usize, b: usize) -> String {
        if a == b {
            return "the same name".to_owned();
        }
        let steps = self.groups.way(a, b);
        let said: Vec<String> = steps.iter().map(|(a, b, evidence)| self.sentence(*a, *b, *evidence)).collect();
        let through: Vec<&str> = steps.iter().skip(1).map(|(at, _, _)| self.forms[*at].shown.as_str()).collect();
        match through.is_empty() {
            true => said.join("; "),
            false => format!("through `{}`: {}", through.join("`, `"), said.join("; ")),
        }
    }

    /// Why two forms were joined.
    pub(super) fn sentence(&self, a: usize, b: usize, evidence: Evidence) -> String {
        let (one, other) = (&self.forms[a], &self.forms[b]);
        match evidence {
            Evidence::Said => "`same_as` says so".to_owned(),
            Evidence::Orcid => format!("same ORCID iD {}", one.orcid.as_deref().unwrap_or_default()),
            Evidence::Name if one.canonical == other.canonical => "the same name".to_owned(),
            Evidence::Name => format!("`{}` and `{}` are one name, spelled in two ways", one.shown, other.shown),
            Evidence::Turned => format!("`{}` and `{}` have the same parts", one.shown, other.shown),
            Evidence::Script => format!("`{}` is `{}` in another script", one.shown, other.shown),
            Evidence::Initials => {
                let length =
                    |form: &Form| form.name.readings[0].given.iter().map(|given| given.word.plain.len()).sum::<usize>();
                let (short, long) = if length(one) <= length(other) { (one, other) } else { (other, one) };
                format!("`{}` fits the only one of that name, `{}`", short.shown, long.shown)
            }
        }
    }

    fn why_two(&self, a: usize, b: usize) -> String {
        let (one, other) = (&self.forms[a], &self.forms[b]);
        if one.is_not(other) || other.is_not(one) {
            return "`not` says so".to_owned();
        }
        if let (Some(a), Some(b)) = (&one.orcid, &other.orcid)
            && a != b
        {
            return format!("two ORCID iDs: {a}, {b}");
        }
        if !likeness::share_family(&one.name, &other.name) {
            let is_group = one.name.is_single && other.name.is_single;
            return if is_group { "two names" } else { "unlike family names" }.to_owned();
        }
        match one.likeness(other) {
            Likeness::Apart if one.name.suffix != other.name.suffix => {
                format!("`{}` and `{}` have unlike suffixes", one.shown, other.shown)
            }
            Likeness::Apart => {
                format!("the given names of `{}` and `{}` contradict each other", one.shown, other.shown)
            }
            Likeness::Open => "the same family name alone is no evidence".to_owned(),
            Likeness::Fits | Likeness::Equal => {
                let doubt = [a, b].into_iter().find_map(|at| Some((at, self.doubts.get(&at)?)));
                match doubt {
                    Some((at, (first, second))) => format!(
                        "`{}` may be `{}` or `{}`: nobody can say which",
                        self.forms[at].shown, self.forms[*first].shown, self.forms[*second].shown
                    ),
                    None => "a join would go across a contradiction".to_owned(),
                }
            }
        }
    }
}
