//! Who is who: which names mean one person, found once for the whole catalogue, so that equality is transitive and a
//! comparison only has to look at keys.
//!
//! In: all persons of all records. Out: a key for each, and why two have one key or two. Names are joined where there is
//! evidence, the strongest first: an editor's word, an ORCID iD, the same name, an initial that fits the only one of
//! that family name. No join goes across a contradiction between any two members. Nothing depends on the order of
//! records: forms are sorted, and who is ambiguous is decided before anything is joined.

pub(crate) mod likeness;
mod trie;
mod why;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use likeness::Likeness;
use trie::Trie;

use crate::catalog::joins::{Fault, Groups, Join};
use crate::value::person::{Name, Person, parse_orcid};

/// All people of a catalogue.
#[derive(Debug, Default)]
pub struct People {
    /// Every way in which somebody is written, sorted.
    forms: Vec<Form>,
    of: HashMap<Person, usize>,
    groups: Groups<Evidence>,
    keys: Vec<Arc<str>>,
    /// For each form, those that it may stand for, where two of them contradict each other.
    doubts: BTreeMap<usize, (usize, usize)>,
    /// What editors say that contradicts itself or means nobody.
    pub faults: Vec<(Person, Fault)>,
}

/// One way in which somebody is written, with all that goes with it.
#[derive(Debug)]
struct Form {
    /// Name, ORCID iD and an editor's words, as one text; forms are told apart and sorted by it.
    identity: String,
    canonical: String,
    name: Name,
    orcid: Option<String>,
    same_as: BTreeSet<String>,
    not: BTreeSet<String>,
    /// The name as some record writes it.
    shown: String,
}

/// Why two forms are one person, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// An editor says so.
    Said,
    /// The same ORCID iD.
    Orcid,
    /// The same name, perhaps spelled in another way.
    Name,
    /// Given and family name the other way round, in a script where that is seen.
    Turned,
    /// An initial, or a short form, of the only one whom it fits.
    Initials,
    /// The same name in another script.
    Script,
}

impl Form {
    fn of(person: &Person) -> Self {
        let name = Name::of(person);
        let canonical = name.canonical();
        let label = |target: &String| {
            parse_orcid(target)
                .map_or_else(|_| Name::of(&Person::named(target.as_str())).canonical(), |id| format!("orcid:{id}"))
        };
        let same_as: BTreeSet<String> = person.same_as.iter().map(label).collect();
        let not: BTreeSet<String> = person.not.iter().map(label).collect();
        let mut identity = canonical.clone();
        for (sign, value) in person
            .orcid
            .iter()
            .map(|id| ('@', id))
            .chain(same_as.iter().map(|to| ('=', to)))
            .chain(not.iter().map(|to| ('!', to)))
        {
            identity.push('\u{1}');
            identity.push(sign);
            identity.push_str(value);
        }
        Self { identity, canonical, name, orcid: person.orcid.clone(), same_as, not, shown: person.name.clone() }
    }

    /// Whether an editor's label means this form.
    fn is(&self, label: &str) -> bool {
        match label.strip_prefix("orcid:") {
            Some(id) => self.orcid.as_deref() == Some(id),
            None => self.canonical == label,
        }
    }

    fn likeness(&self, other: &Self) -> Likeness {
        let two_orcids = self.orcid.is_some() && other.orcid.is_some() && self.orcid != other.orcid;
        if two_orcids || self.is_not(other) || other.is_not(self) {
            return Likeness::Apart;
        }
        likeness::of_names(&self.name, &other.name)
    }

    fn is_not(&self, other: &Self) -> bool {
        self.not.iter().any(|label| other.is(label) || other.same_as.contains(label))
    }
}

impl People {
    /// Finds the people among persons.
    pub fn of<'a>(persons: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut people = Self::default();
        people.collect(persons);
        people.settle_spoken();
        let count = people.forms.len();
        people.groups = Groups::of(count);
        people.join_as_said();
        people.join_by_orcid();
        people.join_turned();
        people.join_by_name();
        people.name_groups();
        people
    }

    /// The forms, each once, sorted.
    fn collect<'a>(&mut self, persons: impl IntoIterator<Item = &'a Person>) {
        let mut raw: HashMap<&Person, String> = HashMap::new();
        let mut forms: BTreeMap<String, Form> = BTreeMap::new();
        for person in persons {
            if raw.contains_key(person) {
                continue;
            }
            let form = Form::of(person);
            raw.insert(person, form.identity.clone());
            match forms.get_mut(&form.identity) {
                // What is shown must not depend on the order of records either.
                Some(known) if form.shown < known.shown => known.shown = form.shown,
                Some(_) => {}
                None => {
                    forms.insert(form.identity.clone(), form);
                }
            }
        }
        self.forms = forms.into_values().collect();
        let at =
            |identity: &String| self.forms.binary_search_by(|form| form.identity.cmp(identity)).unwrap_or_default();
        self.of = raw.into_iter().map(|(person, identity)| (person.clone(), at(&identity))).collect();
    }

    /// "Marta Ruiz Ferrer" has a family name of two words where another record writes "Ruiz Ferrer, Marta".
    fn settle_spoken(&mut self) {
        let mut known: HashMap<String, Trie> = HashMap::new();
        for (at, form) in self.forms.iter().enumerate().filter(|(_, form)| form.name.spoken.is_empty()) {
            let own = &form.name.readings[0];
            if !own.given.is_empty() {
                own.family.each().for_each(|family| known.entry(family.to_owned()).or_default().insert(own, at));
            }
        }
        let settle = |form: &Form| {
            let words = form.name.spoken.len();
            (1..words).rev().filter(|count| *count != form.name.spoken_family).find_map(|count| {
                let name = form.name.with_family(count);
                let own = &name.readings[0];
                let mut found = false;
                for family in own.family.each() {
                    let Some(trie) = known.get(family) else { continue };
                    trie.search(&own.given, &mut |at| {
                        found = found || likeness::of_names(&name, &self.forms[at].name) >= Likeness::Fits;
                        !found
                    });
                }
                found.then_some(name)
            })
        };
        let settled: Vec<(usize, Name)> = self
            .forms
            .iter()
            .enumerate()
            .filter(|(_, form)| !form.name.spoken.is_empty())
            .filter_map(|(at, form)| Some((at, settle(form)?)))
            .collect();
        for (at, name) in settled {
            self.forms[at].name = name;
        }
    }

    fn may_join(&self, a: usize, b: usize) -> bool {
        self.forms[a].likeness(&self.forms[b]) > Likeness::Apart
    }

    /// Joins two groups unless any member of one contradicts any of the other.
    fn join(&mut self, a: usize, b: usize, evidence: Evidence) {
        let (left, right) = (self.groups.root(a), self.groups.root(b));
        if left == right {
            return;
        }
        let free =
            self.groups.members(left).iter().all(|a| self.groups.members(right).iter().all(|b| self.may_join(*a, *b)));
        if free {
            self.groups.join(a, b, evidence);
        }
    }

    /// `same_as`, which goes across everything but a `not`.
    fn join_as_said(&mut self) {
        let mut meant: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, form) in self.forms.iter().enumerate() {
            form.same_as.iter().for_each(|label| meant.entry(label.clone()).or_default().push(at));
        }
        let mut known: HashMap<String, Vec<usize>> = HashMap::new();
        if !meant.is_empty() {
            for (at, form) in self.forms.iter().enumerate() {
                known.entry(form.canonical.clone()).or_default().push(at);
                form.orcid.iter().for_each(|id| known.entry(format!("orcid:{id}")).or_default().push(at));
            }
        }
        for (label, forms) in meant {
            // Those who are written so and of whom no editor says anything else.
            let targets = known.get(&label).into_iter().flatten();
            let targets: Vec<usize> = targets.copied().filter(|at| self.forms[*at].same_as.is_empty()).collect();
            if targets.is_empty() {
                let fault = Fault::Unknown(label.clone());
                forms.iter().for_each(|at| self.add_fault(*at, fault.clone()));
            }
            for other in forms.iter().skip(1).chain(&targets) {
                let (left, right) = (self.groups.root(forms[0]), self.groups.root(*other));
                let members = |root| self.groups.members(root);
                let refused = members(left).iter().any(|a| {
                    members(right).iter().any(|b| {
                        let (a, b) = (&self.forms[*a], &self.forms[*b]);
                        a.is_not(b) || b.is_not(a)
                    })
                });
                if refused {
                    let fault = Fault::Contradiction(self.forms[*other].shown.clone());
                    self.add_fault(forms[0], fault);
                } else {
                    self.groups.join(forms[0], *other, Evidence::Said);
                }
            }
        }
    }

    /// Every person of a form has the fault.
    fn add_fault(&mut self, form: usize, fault: Fault) {
        let persons = self.of.iter().filter(|(_, at)| **at == form).map(|(person, _)| (person.clone(), fault.clone()));
        self.faults.extend(persons);
    }

    fn join_by_orcid(&mut self) {
        let mut of: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, form) in self.forms.iter().enumerate() {
            form.orcid.iter().for_each(|id| of.entry(id.clone()).or_default().push(at));
        }
        for forms in of.into_values() {
            forms.windows(2).for_each(|pair| self.join(pair[0], pair[1], Evidence::Orcid));
            // Where neighbours contradict each other, others may not.
            if forms.len() > 2 && forms.windows(2).any(|pair| !self.groups.are_one(pair[0], pair[1])) {
                let pairs = forms
                    .iter()
                    .take(100)
                    .enumerate()
                    .flat_map(|(n, a)| forms[n + 1..].iter().take(100).map(move |b| (*a, *b)));
                pairs.for_each(|(a, b)| self.join(a, b, Evidence::Orcid));
            }
        }
    }

    /// Names of a script that does not part words, written with their parts the other way round; and namesakes of one
    /// word, such as an organisation and the same word as a name.
    fn join_turned(&mut self) {
        let mut whole: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, form) in
            self.forms.iter().enumerate().filter(|(_, form)| form.name.is_single && form.same_as.is_empty())
        {
            let family = &form.name.readings[0].family;
            family.each().for_each(|word| whole.entry(word.to_owned()).or_default().push(at));
        }
        let mut pairs = BTreeSet::new();
        for (at, form) in
            self.forms.iter().enumerate().filter(|(_, form)| form.name.is_single && form.same_as.is_empty())
        {
            let turned = form.name.turned.iter().map(|turned| (turned.as_str(), Evidence::Turned));
            let own = form.name.readings[0].family.each().map(|word| (word, Evidence::Name));
            for (word, evidence) in own.chain(turned) {
                // Two with an ORCID iD each, and one without: nobody can say which.
                let others: Vec<usize> =
                    whole.get(word).into_iter().flatten().copied().filter(|other| *other != at).collect();
                let clear = others.iter().all(|a| others.iter().all(|b| self.may_join(*a, *b)));
                pairs.extend(others.iter().filter(|_| clear).map(|other| (evidence, at.min(*other), at.max(*other))));
            }
        }
        pairs.into_iter().for_each(|(evidence, a, b)| self.join(a, b, evidence));
    }

    /// Names with given names: each is joined with those that it may stand for, where none of these contradicts another.
    fn join_by_name(&mut self) {
        let mut tries: HashMap<String, Trie> = HashMap::new();
        let takes_part = |form: &Form| !form.name.is_single && form.same_as.is_empty();
        for (at, form) in self.forms.iter().enumerate().filter(|(_, form)| takes_part(form)) {
            for spelled in &form.name.readings {
                spelled
                    .family
                    .each()
                    .for_each(|family| tries.entry(family.to_owned()).or_default().insert(spelled, at));
            }
        }
        let mut fitting: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); self.forms.len()];
        for at in (0..self.forms.len()).filter(|at| takes_part(&self.forms[*at])) {
            match self.candidates(at, &tries) {
                Ok(found) => fitting[at] = found,
                Err(doubt) => {
                    self.doubts.insert(at, doubt);
                }
            }
        }
        let mut pairs = BTreeSet::new();
        for (at, found) in fitting.iter().enumerate() {
            let mutual = found.iter().filter(|other| **other > at && fitting[**other].contains(&at));
            pairs.extend(mutual.map(|other| (self.evidence(at, *other), at, *other)));
        }
        pairs.into_iter().for_each(|(evidence, a, b)| self.join(a, b, evidence));
    }

    /// The forms that one may stand for, or that may stand for it; two of them where they contradict each other.
    fn candidates(&self, at: usize, tries: &HashMap<String, Trie>) -> Result<BTreeSet<usize>, (usize, usize)> {
        let form = &self.forms[at];
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let mut doubt = None;
        for spelled in &form.name.readings {
            for trie in spelled.family.each().filter_map(|family| tries.get(family)) {
                trie.search(&spelled.given, &mut |other| {
                    if other == at || found.contains(&other) || self.forms[other].likeness(form) < Likeness::Fits {
                        return true;
                    }
                    doubt = found
                        .iter()
                        .find(|known| self.forms[**known].likeness(&self.forms[other]) < Likeness::Fits)
                        .map(|known| (*known, other));
                    found.insert(other);
                    doubt.is_none()
                });
                if let Some((a, b)) = doubt {
                    return Err((a.min(b), a.max(b)));
                }
            }
        }
        Ok(found)
    }

    fn evidence(&self, a: usize, b: usize) -> Evidence {
        let (one, other) = (&self.forms[a].name, &self.forms[b].name);
        if !one.readings[0].family.is_like(&other.readings[0].family) {
            return Evidence::Script;
        }
        if self.forms[a].likeness(&self.forms[b]) == Likeness::Equal { Evidence::Name } else { Evidence::Initials }
    }

    /// Each group has the key of the form of it that says most; with its ORCID iD where it has one.
    fn name_groups(&mut self) {
        let says = |form: &Form| {
            let given = form.name.readings.first().map_or(&[][..], |spelled| &spelled.given);
            (given.iter().filter(|given| !given.short).count(), given.len())
        };
        let mut owners: HashMap<&str, usize> = HashMap::new();
        let roots: Vec<usize> = self.groups.roots().collect();
        let orcid_of = |root: usize| self.groups.members(root).iter().find_map(|at| self.forms[*at].orcid.as_deref());
        roots.iter().filter_map(|root| orcid_of(*root)).for_each(|id| *owners.entry(id).or_default() += 1);
        let mut keys: Vec<Arc<str>> = vec![Arc::from(""); self.forms.len()];
        for root in &roots {
            let members = self.groups.members(*root);
            let best = members.iter().max_by(|a, b| {
                let (a, b) = (&self.forms[**a], &self.forms[**b]);
                says(a).cmp(&says(b)).then_with(|| b.identity.cmp(&a.identity))
            });
            let best = best.map(|at| &self.forms[*at]);
            let written =
                best.map_or("", |form| if orcid_of(*root).is_none() { &form.identity } else { &form.canonical });
            let written = written.replace('\u{1}', " ");
            let key: Arc<str> = match orcid_of(*root) {
                Some(id) if owners.get(id) == Some(&1) => format!("orcid:{id}").into(),
                Some(id) => format!("orcid:{id} {written}").into(),
                None => written.into(),
            };
            members.iter().for_each(|at| keys[*at] = key.clone());
        }
        self.keys = keys;
    }

    /// The key of a person who was among those that the people were found in.
    pub fn key(&self, person: &Person) -> Arc<str> {
        match self.of.get(person) {
            Some(at) => self.keys[*at].clone(),
            None => Form::of(person).identity.into(),
        }
    }

    /// Every key that joins names that are not written alike, with its names and why.
    pub fn joins(&self) -> Vec<Join> {
        let mut joins = Vec::new();
        for root in self.groups.roots() {
            let members = self.groups.members(root);
            let written: BTreeSet<&str> = members.iter().map(|at| self.forms[*at].canonical.as_str()).collect();
            if written.len() < 2 {
                continue;
            }
            let mut shown: Vec<String> = members.iter().map(|at| self.forms[*at].shown.clone()).collect();
            shown.sort();
            shown.dedup();
            let mut why: Vec<String> =
                self.groups.edges(root).map(|(a, b, evidence)| self.sentence(a, b, evidence)).collect();
            why.sort();
            why.dedup();
            joins.push(Join { key: self.keys[root].clone(), written: shown, why });
        }
        joins.sort_by(|a, b| a.key.cmp(&b.key));
        joins
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str) -> Person {
        Person::named(name)
    }

    #[test]
    fn a_name_takes_the_only_orcid_that_goes_with_it() {
        let with = Person { orcid: Some("0000-0002-1825-0097".into()), ..person("Leo Breiman") };
        let without = person("Breiman, L.");
        let people = People::of([&with, &without]);
        assert_eq!(people.key(&with), people.key(&without));
        let other = Person { orcid: Some("0000-0002-1694-233X".into()), ..person("Breiman, Lea") };
        let people = People::of([&with, &without, &other]);
        assert_ne!(people.key(&with), people.key(&without));
        assert_ne!(people.key(&with), people.key(&other));
    }

    #[test]
    fn the_order_of_records_decides_nothing() {
        let names = [
            "Moreau, L.",
            "Moreau, Lina",
            "Moreau, L. A.",
            "Moreau, Lina B.",
            "Müller, H.",
            "Mueller, Hans",
            "Muller, Hans",
        ];
        let persons: Vec<Person> = names.iter().map(|name| person(name)).collect();
        let forward = People::of(&persons);
        let backward = People::of(persons.iter().rev());
        for one in &persons {
            assert_eq!(forward.key(one), backward.key(one), "{}", one.name);
        }
        assert_eq!(forward.key(&persons[5]), forward.key(&persons[6]), "through a Müller");
        let pair = People::of(&persons[5..]);
        assert_ne!(pair.key(&persons[5]), pair.key(&persons[6]), "without one");
    }

    #[test]
    fn twenty_thousand_of_one_family_name_are_found_at_once() {
        let syllable = |n: usize| {
            format!(
                "{}{}",
                ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r"][n % 10],
                ["a", "e", "i", "o", "u"][n / 10 % 5]
            )
        };
        let given = |n: usize| format!("{}{}{}", syllable(n % 50), syllable(n / 50 % 50), syllable(n / 2500));
        let mut persons: Vec<Person> = (0..20_000).map(|n| person(&format!("Quell, {}", given(n)))).collect();
        persons.extend(('A'..='Z').map(|c| person(&format!("Quell, {c}."))));
        let people = People::of(&persons);
        let keys: BTreeSet<_> = persons.iter().map(|person| people.key(person)).collect();
        assert_eq!(keys.len(), persons.len());
    }
}
