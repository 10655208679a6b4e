//! Vocabularies: which terms a field has, and which of them a label or an id means.

use std::collections::{BTreeMap, HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;
use xxhash_rust::xxh3::xxh3_64;

use crate::catalog::check::{Found, MOST_SUGGESTIONS};
use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::catalog::{Method, Term, Vocabulary};
use crate::diagnostic::{Rule, counted, did_you_mean};
use crate::language::Localised;
use crate::text::fold;
use crate::text::line::{self, Line};
use crate::value::Item;

/// A vocabulary on its way.
#[derive(Default)]
pub(super) struct Terms {
    /// Ids by the keys of labels.
    ids: HashMap<String, String>,
    /// Labels by id.
    labels: BTreeMap<String, Localised>,
}

/// What the labels of one term have in common, before it has an id.
struct Coined<'l> {
    label: &'l Localised,
    others: Vec<&'l Localised>,
}

impl Terms {
    /// Takes in a term of a declared vocabulary. Of two terms with one label, the first has it.
    fn declare(&mut self, id: &str, label: &Localised) {
        for (tag, text) in label.entries() {
            self.ids.entry(line::key(text, tag, Line::Term)).or_insert_with(|| id.to_owned());
        }
        self.labels.insert(id.to_owned(), label.clone());
    }

    /// Takes in all labels of an open vocabulary. Which of them are one term, and what its id is, does not depend on
    /// where they stand.
    fn coin_all<'l>(&mut self, labels: impl Iterator<Item = &'l Localised>) {
        let (ids, labels): (Vec<_>, Vec<_>) = labels.partition(|label| is_written_as_id(label.base()));
        let mut terms: BTreeMap<String, Coined> = BTreeMap::new();
        for label in labels {
            coin(&mut terms, key(label), label);
        }
        let mut by_slug: HashMap<String, Vec<String>> = HashMap::new();
        for (key, term) in &terms {
            by_slug.entry(slug::slugify(term.label.base())).or_default().push(key.clone());
        }
        for label in ids {
            let own = key(label);
            // One word in small letters may well be a label: `maca` is no `maçã`. With a hyphen it is an id.
            match by_slug.get(label.base()).map(Vec::as_slice) {
                Some([only]) if label.base().contains('-') && !terms.contains_key(&own) => {
                    self.ids.insert(own, only.clone());
                }
                _ => coin(&mut terms, own, label),
            }
        }
        self.name(terms);
    }

    /// Gives each term its id.
    fn name(&mut self, terms: BTreeMap<String, Coined>) {
        let mut sharing: HashMap<String, usize> = HashMap::new();
        for term in terms.values() {
            *sharing.entry(slug::slugify(term.label.base())).or_default() += 1;
        }
        let mut named: HashMap<String, String> = HashMap::new();
        for (key, Coined { label, others }) in terms {
            let slug = slug::slugify(label.base());
            let is_alone = sharing[&slug] == 1;
            let id = own_id(slug, &key, is_alone);
            let mut label = label.clone();
            for (tag, text) in others.into_iter().flat_map(Localised::entries) {
                if !label.entries().iter().any(|(own, _)| own == tag) {
                    label.set(tag.clone(), text.clone());
                }
            }
            self.labels.insert(id.clone(), label);
            named.insert(key, id);
        }
        let aliases = std::mem::take(&mut self.ids);
        self.ids = aliases.into_iter().filter_map(|(alias, key)| Some((alias, named.get(&key)?.clone()))).collect();
        self.ids.extend(named);
    }

    /// The term that a record means: by its id, if it is written like one, or by its label.
    pub(super) fn id(&self, label: &Localised) -> Option<&String> {
        let declared = || self.labels.get_key_value(label.base()).map(|(id, _)| id);
        self.ids.get(&key(label)).or_else(|| declared().filter(|id| is_written_as_id(id)))
    }
}

fn key(label: &Localised) -> String {
    line::key(label.base(), label.base_tag(), Line::Term)
}

fn is_written_as_id(text: &str) -> bool {
    slug::slugify(text) == text
}

/// Adds a label to its term, which is new where the key is.
fn coin<'l>(terms: &mut BTreeMap<String, Coined<'l>>, key: String, label: &'l Localised) {
    match terms.get_mut(&key) {
        Some(term) => term.others.push(label),
        None => {
            terms.insert(key, Coined { label, others: Vec::new() });
        }
    }
}

/// The id of a term: its slug, which ends in a hash of the label where another label has the same slug ("C" and "C++")
/// and this one says more than it. No order of records and no number of terms changes it.
fn own_id(slug: String, folded: &str, is_alone: bool) -> String {
    let says_as_much = folded.replace(' ', "-") == slug;
    match slug.as_str() {
        "" => format!("term-{:08x}", xxh3_64(folded.as_bytes()) as u32),
        _ if is_alone || says_as_much => slug,
        _ => format!("{slug}-{:08x}", xxh3_64(folded.as_bytes()) as u32),
    }
}

/// Finds the vocabularies of a catalogue, by the field's key.
pub(super) fn collect(records: &[Record], settings: &Settings, found: &mut Vec<Found>) -> BTreeMap<String, Terms> {
    let mut vocabularies: BTreeMap<String, Terms> = BTreeMap::new();
    for (index, field) in settings.fields.iter().enumerate().filter(|(_, field)| field.kind.has_terms()) {
        let mut terms = Terms::default();
        let items =
            records.iter().flat_map(|record| record.slots[index].items().iter().map(move |item| (record, item)));
        let used =
            items.filter_map(|(record, item)| if let Item::Term(label) = item { Some((record, label)) } else { None });
        match settings.terms.get(&field.key) {
            Some(declared) => {
                declared.iter().for_each(|(id, label)| terms.declare(id, label));
                report_unknown(&field.key, &terms, used, found);
            }
            None => {
                terms.coin_all(used.clone().map(|(_, label)| label));
                report_variants(&field.key, &terms, used.clone(), found);
                report_long(&field.key, &terms, used.clone(), found);
                report_near_duplicates(&field.key, &terms, used, found);
            }
        }
        vocabularies.insert(field.key.clone(), terms);
    }
    report_stray_vocabularies(&vocabularies, settings, found);
    vocabularies
}

/// Values that a declared vocabulary does not have.
fn report_unknown<'r>(
    key: &str,
    terms: &Terms,
    used: impl Iterator<Item = (&'r Record, &'r Localised)>,
    found: &mut Vec<Found>,
) {
    let labels: Vec<&str> = terms.labels.values().flat_map(Localised::entries).map(|(_, text)| text.as_str()).collect();
    for (number, (record, label)) in used.filter(|(_, label)| terms.id(label).is_none()).enumerate() {
        let candidates = if number < MOST_SUGGESTIONS { labels.as_slice() } else { &[] };
        let way_out = did_you_mean(label.base(), candidates.iter().copied(), || {
            format!("add it under `terms` → `{key}` in `_catalog.yaml`")
        });
        let message = format!("`{}` is not a term of `{key}`", label.base());
        found.push(Found::new(Rule::UnknownTerm, &record.file, &[key], message, way_out).about(label.base()));
    }
}

/// Vocabularies that are declared for something else than a field with terms.
fn report_stray_vocabularies(known: &BTreeMap<String, Terms>, settings: &Settings, found: &mut Vec<Found>) {
    let stray = settings.terms.keys().filter(|key| !known.contains_key(*key) && !settings.hidden.contains(key));
    for key in stray {
        let (message, way_out) = match settings.fields.iter().find(|field| field.key == *key) {
            Some(field) => {
                let message = format!(
                    "`{key}` is a field of the kind `{}`; only fields of the kind `term` have terms",
                    field.kind.name()
                );
                (message, "leave its terms out".to_owned())
            }
            None => {
                let way_out =
                    did_you_mean(key, known.keys().map(String::as_str), || "declare it under `fields`".to_owned());
                (format!("`{key}` is not a field"), way_out)
            }
        };
        found.push(Found::new(Rule::UnknownField, &settings.file, &["terms", key], message, way_out));
    }
}

/// A term of an open vocabulary, held against the others.
struct Used<'r> {
    folded: String,
    /// The key that it would have as a name: without diacritics, spaces and hyphens.
    loose: String,
    count: usize,
    first: &'r Record,
    label: &'r str,
}

/// Terms of an open vocabulary that are almost written alike; reported at the first record of the rarer.
fn report_near_duplicates<'r>(
    key: &str,
    terms: &Terms,
    used: impl Iterator<Item = (&'r Record, &'r Localised)>,
    found: &mut Vec<Found>,
) {
    let mut uses: BTreeMap<&String, Used> = BTreeMap::new();
    for (record, label) in used {
        if let Some(id) = terms.id(label) {
            let used = || Used {
                folded: fold(label.base()),
                loose: line::key(label.base(), label.base_tag(), Line::Name),
                count: 0,
                first: record,
                label: label.base(),
            };
            uses.entry(id).or_insert_with(used).count += 1;
        }
    }
    let uses: Vec<Used> = uses.into_values().collect();
    for (index, one) in uses.iter().enumerate() {
        for other in uses[index + 1..].iter().filter(|other| almost_alike(one, other)) {
            let (rare, common) = if one.count <= other.count { (one, other) } else { (other, one) };
            let have = if common.count == 1 { "has" } else { "have" };
            let message = format!(
                "`{}` is almost `{}`, which {} {have}",
                rare.label,
                common.label,
                counted(common.count, "method")
            );
            let way_out = "write both alike, or declare the vocabulary under `terms`";
            found.push(
                Found::new(Rule::TermNearDuplicate, &rare.first.file, &[key], message, way_out).about(rare.label),
            );
        }
    }
}

/// Labels that are one term although they are not written alike; each once, against the label that readers see.
fn report_variants<'r>(
    key: &str,
    terms: &Terms,
    used: impl Iterator<Item = (&'r Record, &'r Localised)>,
    found: &mut Vec<Found>,
) {
    let mut seen = HashSet::new();
    for (record, label) in used {
        let written = label.base();
        let Some((id, shown)) = terms.id(label).and_then(|id| Some((id, terms.labels.get(id)?.base()))) else {
            continue;
        };
        // What is written like an id is meant as one.
        if written == shown || written == id || !seen.insert(written) {
            continue;
        }
        let (a, b): (String, String) = (written.nfc().collect(), shown.nfc().collect());
        // Hyphens, quotation marks and plurals are no fault of writing; what a file system would confuse is.
        let difference = if a == b {
            "in the code of accented letters (NFC, NFD)"
        } else if a.to_lowercase() == b.to_lowercase() {
            "in small and capital letters"
        } else {
            continue;
        };
        let message = format!("`{written}` is the term `{shown}`; the two differ {difference} alone");
        let way_out = "write both alike; readers see the one that comes first";
        found.push(Found::new(Rule::TermNearDuplicate, &record.file, &[key], message, way_out).about(written));
    }
}

/// Labels that are too long for a term, at the first record that has them.
fn report_long<'r>(
    key: &str,
    terms: &Terms,
    used: impl Iterator<Item = (&'r Record, &'r Localised)>,
    found: &mut Vec<Found>,
) {
    let mut seen = HashSet::new();
    for (record, label) in used.filter(|(_, label)| label.base().width() > LONGEST_TERM) {
        if terms.id(label).is_some_and(|id| seen.insert(id)) {
            let message = format!("a term of {} letters: is this a list?", label.base().chars().count());
            let way_out = "write the one term that fits best; a list stands in a field of the kind `names` or `choice`";
            found.push(Found::new(Rule::LongName, &record.file, &[key], message, way_out));
        }
    }
}

/// The widest label that is taken for a term, in columns of a terminal (two for a Chinese character).
const LONGEST_TERM: usize = 80;

fn almost_alike(one: &Used, other: &Used) -> bool {
    if one.loose == other.loose {
        return true;
    }
    let (a, b) = (one.folded.as_str(), other.folded.as_str());
    let shorter = a.chars().count().min(b.chars().count());
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let allowed = match shorter {
        0..6 => return false,
        6..12 => 1,
        _ => 2,
    };
    // "2D convolution" and "3D convolution" are two terms.
    a.len().abs_diff(b.len()) <= 2 * allowed && digits(a) == digits(b) && strsim::damerau_levenshtein(a, b) <= allowed
}

/// The vocabularies with the methods that have their terms.
pub(super) fn fill(
    vocabularies: BTreeMap<String, Terms>,
    methods: &[Method],
    settings: &Settings,
) -> BTreeMap<String, Vocabulary> {
    let mut filled: BTreeMap<String, Vocabulary> = vocabularies
        .into_iter()
        .map(|(key, terms)| {
            let terms = terms.labels.into_iter().map(|(id, label)| Term { id, label, methods: Vec::new() }).collect();
            (key, Vocabulary { terms })
        })
        .collect();
    for (index, field) in settings.fields.iter().enumerate() {
        let Some(vocabulary) = filled.get_mut(&field.key) else { continue };
        for (number, method) in methods.iter().enumerate() {
            for atom in method.cells[index].atoms() {
                if let Some(term) = vocabulary.find(&atom.key) {
                    vocabulary.terms[term].methods.push(number);
                }
            }
        }
    }
    filled
}
