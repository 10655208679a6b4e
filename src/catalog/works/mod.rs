//! Which sources are the same work: found once for the whole catalogue, so that equality is transitive and a comparison
//! only has to look at keys.
//!
//! In: all sources of all records. Out: a key for each, why two have one key or two, and whose identifier is wrong.
//! Evidence is taken in a fixed order, the strongest first: an editor's word, identifiers, titles, titles found in
//! citations that nobody can take apart, volume and page. No join goes across a contradiction between any two members.

mod form;
mod titles;
mod why;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use form::Form;

use crate::catalog::joins::{Fault, Groups, Join};
use crate::value::source::Source;

/// All works of a catalogue.
#[derive(Debug, Default)]
pub struct Works {
    /// Every source, each once, sorted.
    forms: Vec<Form>,
    of: HashMap<String, usize>,
    groups: Groups<Evidence>,
    keys: Vec<Arc<str>>,
    /// Sources whose identifier belongs to a work with another title and other authors: the mark, and one of those whose
    /// it is.
    wrong: BTreeMap<usize, (String, usize)>,
    /// What editors say that contradicts itself or means nothing: the source, and the sentence.
    pub faults: Vec<(String, Fault)>,
}

/// Why two sources are one work, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// An editor says so.
    Said,
    /// They share an identifier.
    Mark,
    /// The same title, and nothing that contradicts.
    Title,
    /// The title of one is found in the citation of the other.
    Found,
    /// The same first author, year, volume and first page.
    Numbers,
}

/// DOI before arXiv id before the others before ISBN before address.
const RANKS: [&str; 11] =
    ["doi:", "arxiv:", "pmid:", "pmcid:", "acl:", "openreview:", "hdl:", "urn:", "isbn:", "url:", "title:"];

fn rank(mark: &str) -> (usize, &str) {
    (RANKS.iter().position(|kind| mark.starts_with(kind)).unwrap_or(RANKS.len()), mark)
}

/// All that a source says, as one text.
fn raw(source: &Source) -> String {
    let Source { citation, title, doi, arxiv, isbn, pmid, pmcid, url, same_as, not, reading: _ } = source;
    let fields =
        [citation, title, doi, arxiv, isbn, pmid, pmcid, url].map(|field| field.as_deref().unwrap_or_default());
    let mut text = fields.join("\u{1}");
    for label in same_as.iter().map(|label| ('=', label)).chain(not.iter().map(|label| ('!', label))) {
        text.push(label.0);
        text.push_str(label.1);
    }
    text
}

impl Works {
    /// Finds the works among sources.
    pub fn of<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Self {
        let raw: BTreeMap<String, &Source> = sources.into_iter().map(|source| (raw(source), source)).collect();
        let raw: Vec<(String, &Source)> = raw.into_iter().collect();
        let forms: Vec<Form> = raw.par_iter().map(|(_, source)| Form::of(source)).collect();
        let mut works = Self::default();
        let mut sorted: BTreeMap<String, Form> = BTreeMap::new();
        let identities: Vec<String> = forms.iter().map(|form| form.identity.clone()).collect();
        for form in forms {
            match sorted.get(&form.identity) {
                Some(known) if known.shown <= form.shown => {}
                _ => {
                    sorted.insert(form.identity.clone(), form);
                }
            }
        }
        works.forms = sorted.into_values().collect();
        let at =
            |identity: &String| works.forms.binary_search_by(|form| form.identity.cmp(identity)).unwrap_or_default();
        works.of = raw.into_iter().zip(&identities).map(|((raw, _), identity)| (raw, at(identity))).collect();
        works.groups = Groups::of(works.forms.len());
        works.join_as_said();
        works.join_by_marks();
        works.join_by_titles();
        works.join_by_found_titles();
        works.join_by_numbers();
        works.name_groups();
        works
    }

    fn form_of(&self, source: &Source) -> Option<usize> {
        self.of.get(&raw(source)).copied()
    }

    fn contradict(&self, a: usize, b: usize) -> bool {
        self.forms[a].contradiction(&self.forms[b]).is_some()
    }

    /// Joins two groups unless any member of one contradicts any of the other.
    fn join(&mut self, a: usize, b: usize, evidence: Evidence) {
        let (left, right) = (self.groups.root(a), self.groups.root(b));
        if left == right {
            return;
        }
        let (left, right) = (self.groups.members(left), self.groups.members(right));
        if left.iter().all(|a| right.iter().all(|b| !self.contradict(*a, *b))) {
            self.groups.join(a, b, evidence);
        }
    }

    /// `same_as`, which goes across everything but a `not`.
    fn join_as_said(&mut self) {
        let mut meant: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, form) in self.forms.iter().enumerate() {
            form.same_as.iter().for_each(|label| meant.entry(label.clone()).or_default().push(at));
        }
        for (label, forms) in meant {
            let targets: Vec<usize> =
                (0..self.forms.len()).filter(|at| !forms.contains(at) && self.forms[*at].is(&label)).collect();
            if targets.is_empty() {
                let fault = |at: &usize| (self.forms[*at].shown.clone(), Fault::Unknown(label.clone()));
                let faults: Vec<_> = forms.iter().map(fault).collect();
                self.faults.extend(faults);
            }
            for other in forms.iter().skip(1).chain(&targets) {
                let (left, right) = (self.groups.root(forms[0]), self.groups.root(*other));
                let is_not = |a: &usize, b: &usize| {
                    let (a, b) = (&self.forms[*a], &self.forms[*b]);
                    a.is_not(b) || b.is_not(a)
                };
                let (left, right) = (self.groups.members(left), self.groups.members(right));
                if left.iter().any(|a| right.iter().any(|b| is_not(a, b))) {
                    let shown = self.forms[*other].shown.clone();
                    self.faults.push((self.forms[forms[0]].shown.clone(), Fault::Contradiction(shown)));
                } else {
                    self.groups.join(forms[0], *other, Evidence::Said);
                }
            }
        }
    }

    fn join_by_marks(&mut self) {
        let mut of: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
        for (at, form) in self.forms.iter().enumerate() {
            for mark in &form.marks {
                of.entry((rank(mark).0, mark.clone())).or_default().push(at);
            }
        }
        for ((rank, mark), members) in of.into_iter().filter(|(_, members)| members.len() > 1) {
            // An ISBN is the whole book's, and an address may be that of a whole collection.
            let is_weak = rank >= 8;
            self.join_mark(&mark, &members, is_weak);
        }
    }

    /// Joins the sources that share a mark. Those whose titles disagree are not joined by a weak mark, nor by a strong one
    /// if their first authors disagree too; then a source without a title is one of the most, as one wrong identifier
    /// must not pull others with it.
    fn join_mark(&mut self, mark: &str, members: &[usize], is_weak: bool) {
        // More titles than this at one address are those of a collection.
        const MOST_TITLES: usize = 40;
        let mut clusters: Vec<Vec<usize>> = Vec::new();
        let mut of_title: HashMap<(&str, Option<&str>), usize> = HashMap::new();
        let (titled, bare): (Vec<usize>, Vec<usize>) =
            members.iter().partition(|at| !self.forms[**at].title.is_empty());
        for at in titled {
            let form = &self.forms[at];
            let author = form.first.as_ref().map(|name| name.readings[0].family.plain.as_str());
            let is_apart = |other: &usize| {
                let other = &self.forms[*other];
                if is_weak { form.titles_disagree(other) } else { form.contradiction(other).is_some() }
            };
            let exact = of_title.get(&(form.title.as_str(), author)).copied();
            let likely = || {
                let few = clusters.len() <= MOST_TITLES;
                few.then(|| clusters.iter().position(|cluster| !cluster.iter().take(8).any(is_apart))).flatten()
            };
            match exact.or_else(likely) {
                Some(cluster) => clusters[cluster].push(at),
                None => {
                    clusters.push(vec![at]);
                    of_title.insert((form.title.as_str(), author), clusters.len() - 1);
                }
            }
        }
        let largest = clusters.iter().map(Vec::len).max().unwrap_or_default();
        let mut most = clusters.iter().filter(|cluster| cluster.len() == largest);
        let home = most
            .next()
            .filter(|_| most.next().is_none() && (clusters.len() == 1 || !is_weak))
            .map(|cluster| cluster[0]);
        if clusters.len() > 1 && !is_weak {
            for cluster in clusters.iter().filter(|cluster| home.is_none_or(|home| cluster[0] != home)) {
                let other = home.or_else(|| clusters.iter().find(|other| other[0] != cluster[0]).map(|other| other[0]));
                for (at, other) in cluster.iter().filter_map(|at| Some((at, other?))) {
                    if self.forms[*at].contradiction(&self.forms[other]) == Some(form::Contradiction::TitlesAndAuthors)
                    {
                        self.wrong.insert(*at, (mark.to_owned(), other));
                    }
                }
            }
        }
        for cluster in clusters {
            cluster.iter().skip(1).for_each(|at| self.join(cluster[0], *at, Evidence::Mark));
        }
        for at in &bare {
            self.join(home.unwrap_or(bare[0]), *at, Evidence::Mark);
        }
    }

    fn join_by_titles(&mut self) {
        let mut of: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, form) in self.forms.iter().enumerate().filter(|(_, form)| !form.title.is_empty() && !form.is_generic())
        {
            of.entry(form.title.clone()).or_default().push(at);
        }
        for members in of.into_values().filter(|members| members.len() > 1) {
            self.join_title(members);
        }
    }

    /// Joins the sources of one title: what knows most comes first, and what fits two works is neither.
    fn join_title(&mut self, mut members: Vec<usize>) {
        members.sort_by_key(|at| (usize::MAX - self.forms[*at].completeness(), *at));
        let is_telling = self.forms[members[0]].has_telling_title();
        let mut clusters: Vec<Vec<usize>> = Vec::new();
        let mut of_author: HashMap<Option<String>, Vec<usize>> = HashMap::new();
        for at in members {
            let form = &self.forms[at];
            let is_whole = form.completeness() == 3;
            if !is_telling && !is_whole {
                continue;
            }
            let fits = |other: &usize| {
                let other = &self.forms[*other];
                form.first_fits(other) && form.year_fits(other) && form.contradiction(other).is_none()
            };
            // Authors are looked up by name where all clusters are known by theirs; there may be many of one title.
            let author = form.first.as_ref().map(|name| name.readings[0].family.plain.clone());
            let near: Vec<usize> = match clusters.len() {
                0..64 => (0..clusters.len()).collect(),
                _ => of_author.get(&author).cloned().unwrap_or_default(),
            };
            let fitting: Vec<usize> =
                near.into_iter().filter(|cluster| clusters[*cluster].iter().take(16).all(fits)).collect();
            match fitting.as_slice() {
                [] => {
                    of_author.entry(author).or_default().push(clusters.len());
                    clusters.push(vec![at]);
                }
                [one] => clusters[*one].push(at),
                // Nobody can say which.
                _ => {}
            }
        }
        for cluster in clusters {
            cluster.iter().skip(1).for_each(|at| self.join(cluster[0], *at, Evidence::Title));
        }
    }

    fn join_by_found_titles(&mut self) {
        let mut of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (titled, cited) in titles::pairs(&self.forms) {
            of.entry(cited).or_default().push(titled);
        }
        for (cited, titled) in of {
            // What fits two works of one title is neither.
            let works: BTreeSet<usize> = titled.iter().map(|at| self.groups.root(*at)).collect();
            let clear = titled.iter().all(|a| {
                titled.iter().all(|b| {
                    let (a, b) = (&self.forms[*a], &self.forms[*b]);
                    a.first_fits(b) && a.year_fits(b)
                })
            });
            if works.len() == 1 || clear {
                titled.iter().for_each(|at| self.join(*at, cited, Evidence::Found));
            }
        }
    }

    /// Citations without a title, as physicists write them: first author, year, volume and first page say as much.
    fn join_by_numbers(&mut self) {
        let mut known: HashMap<(i32, &str, &str), Vec<usize>> = HashMap::new();
        for (at, form) in self.forms.iter().enumerate() {
            if let (Some(year), Some(_)) = (form.year, &form.first) {
                for (one, other) in &form.numbers {
                    known.entry((year, one, other)).or_default().push(at);
                }
            }
        }
        let mut pairs = BTreeSet::new();
        for (at, form) in
            self.forms.iter().enumerate().filter(|(_, form)| form.title.is_empty() && form.words.len() > 4)
        {
            let numbers: Vec<&str> = form
                .words
                .iter()
                .map(|token| token.word.as_str())
                .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 8)
                .take(12)
                .collect();
            let years: BTreeSet<i32> = numbers
                .iter()
                .filter(|word| crate::value::citation::is_year(word))
                .filter_map(|word| word.parse().ok())
                .collect();
            for year in years {
                for (place, volume) in numbers.iter().enumerate() {
                    for page in &numbers[place + 1..] {
                        let found = known.get(&(year, *volume, *page)).into_iter().flatten();
                        let found = found.filter(|other| **other != at && self.starts_with_author(at, **other));
                        pairs.extend(found.map(|other| (*other, at)));
                    }
                }
            }
        }
        pairs.into_iter().for_each(|(known, at)| self.join(known, at, Evidence::Numbers));
    }

    /// Whether a citation starts with the first author of another.
    fn starts_with_author(&self, at: usize, known: usize) -> bool {
        let Some(first) = &self.forms[known].first else { return false };
        if self.forms[at].is_by && self.forms[at].first.is_some() {
            return self.forms[at].first_fits(&self.forms[known]);
        }
        let words = &self.forms[at].words[..self.forms[at].words.len().min(6)];
        let joined = (1..=3)
            .flat_map(|count| words.windows(count))
            .map(|words| words.iter().map(|token| token.word.as_str()).collect::<String>());
        let joined: BTreeSet<String> = joined.collect();
        first.readings[0].family.each().any(|family| joined.contains(family))
    }

    /// Each group has the strongest mark as its key that no other group has; else its title; else its words.
    fn name_groups(&mut self) {
        let mut owners: HashMap<&str, BTreeSet<usize>> = HashMap::new();
        for (at, form) in self.forms.iter().enumerate() {
            for mark in &form.marks {
                owners.entry(mark).or_default().insert(self.groups.root(at));
            }
        }
        let mut keys: Vec<Arc<str>> = vec![Arc::from(""); self.forms.len()];
        let mut taken: BTreeSet<Arc<str>> = BTreeSet::new();
        for root in self.groups.roots() {
            let members = self.groups.members(root);
            let own =
                members.iter().flat_map(|at| &self.forms[*at].marks).filter(|mark| owners[mark.as_str()].len() == 1);
            let best = own.min_by(|a, b| rank(a).cmp(&rank(b))).cloned();
            let title = || {
                let forms = members.iter().map(|at| &self.forms[*at]).filter(|form| !form.title.is_empty());
                let best = forms
                    .max_by(|a, b| a.completeness().cmp(&b.completeness()).then_with(|| b.identity.cmp(&a.identity)))?;
                let author = best.first.as_ref().map_or("", |name| name.readings[0].family.plain.as_str());
                let year = best.year.map(|year| year.to_string()).unwrap_or_default();
                Some(format!("title:{}|{year}|{author}", best.title))
            };
            let words = || {
                format!(
                    "text:{}",
                    members.iter().map(|at| crate::text::fold(&self.forms[*at].shown)).min().unwrap_or_default()
                )
            };
            let mut key: Arc<str> = best.or_else(title).unwrap_or_else(words).into();
            if taken.contains(&key) {
                let identity = members.iter().map(|at| self.forms[*at].identity.as_str()).min().unwrap_or_default();
                key = format!("{key} {}", identity.replace('\u{1}', " ")).into();
            }
            taken.insert(key.clone());
            members.iter().for_each(|at| keys[*at] = key.clone());
        }
        self.keys = keys;
    }

    /// The work of a source that was among those that the works were found in.
    pub fn key(&self, source: &Source) -> Arc<str> {
        match self.form_of(source) {
            Some(at) => self.keys[at].clone(),
            None => format!("text:{}", crate::text::fold(&source.shown())).into(),
        }
    }

    /// Whether this source's identifier belongs to another work: the mark, and how that work is cited.
    pub fn wrong_mark(&self, source: &Source) -> Option<(&str, &str)> {
        let (mark, other) = self.wrong.get(&self.form_of(source)?)?;
        Some((mark, &self.forms[*other].shown))
    }

    /// Every key that joins unlike titles, with the sources and why.
    pub fn joins(&self) -> Vec<Join> {
        let mut joins = Vec::new();
        for root in self.groups.roots() {
            let members = self.groups.members(root);
            let titles: BTreeSet<&str> =
                members.iter().map(|at| self.forms[*at].title.as_str()).filter(|title| !title.is_empty()).collect();
            let untitled = members.iter().any(|at| {
                self.forms[*at].title.is_empty() && !self.forms[*at].words.is_empty() && self.forms[*at].words.len() > 3
            });
            if titles.len() + usize::from(untitled) < 2 {
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

    #[test]
    fn one_wrong_identifier_does_not_spread() {
        let cited = |citation: &str| Source {
            citation: Some(citation.into()),
            arxiv: Some("1706.03762".into()),
            ..Source::default()
        };
        let right = [
            cited("Vell, A. (2017). Weights are what you need. X."),
            cited("Vell, A., & Sharp, N. (2017). Weights are what you need. Y."),
        ];
        let bare = Source { url: Some("https://arxiv.org/abs/1706.03762v5".into()), ..Source::default() };
        let wrong = cited("Ferro, N. (2019). Drifting ice and the voices of whales. Polar Biology.");
        let works = Works::of([&wrong, &bare, &right[0], &right[1]]);
        assert_eq!(works.key(&right[0]), works.key(&right[1]));
        assert_eq!(works.key(&right[0]), works.key(&bare));
        assert_ne!(works.key(&wrong), works.key(&bare));
        assert_eq!(works.wrong_mark(&wrong).map(|(mark, _)| mark), Some("arxiv:1706.03762"));
        assert_eq!(works.wrong_mark(&right[0]), None);
    }
}
