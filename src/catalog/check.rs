//! What records say about each other: references, terms, works, names that two records claim.
//!
//! In: a [`Catalog`]. Out: a [`Checked`] in which every reference holds (what is wrong is left out), and the
//! diagnostics. Nothing after this step validates again.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::record::Record;
use crate::catalog::settings::Settings;
use crate::catalog::works::{People, Works};
use crate::catalog::{Atom, Catalog, Cell, Checked, Curated, Method, Term, Vocabulary, load, yaml};
use crate::diagnostic::{Diagnostic, Place, Rule, did_you_mean};
use crate::language::{Localised, Tag};
use crate::text::{fold, fold_title};
use crate::value::source::Source;
use crate::value::{Gap, Item, Kind, Slot, prose};

/// Whether drafts are part of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// As `--drafts` asks.
    Include,
    /// As usual.
    Exclude,
}

/// A finding that knows its file, but not yet its line: that is looked up once all are known.
struct Found {
    rule: Rule,
    file: Arc<str>,
    /// Keys from the top of the file.
    path: Vec<String>,
    /// The part of the value that is meant.
    piece: Option<String>,
    message: String,
    way_out: String,
}

/// Checks a catalogue.
pub fn check(catalog: Catalog, drafts: Drafts) -> (Checked, Vec<Diagnostic>) {
    let Catalog { root, settings, records } = catalog;
    let mut found = Vec::new();
    let all_ids: BTreeSet<String> = records.iter().map(|record| record.id.clone()).collect();
    let records: Vec<Record> = records.into_iter().filter(|record| drafts == Drafts::Include || !record.draft).collect();

    found.par_extend(records.par_iter().flat_map_iter(|record| check_record(record, &settings, &all_ids)));
    check_names(&records, &settings, &mut found);
    let works = Works::of(records.iter().flat_map(sources));
    check_works(&records, &works, &mut found);
    let vocabularies = collect_terms(&records, &settings, &mut found);
    let methods = make_methods(records, &settings, &works, &vocabularies);
    let vocabularies = fill_terms(vocabularies, &methods, &settings);
    let comparisons = collect_comparisons(&methods, &settings, &all_ids, &mut found);

    let diagnostics = locate(&root, found);
    (Checked { root, settings, methods, vocabularies, comparisons }, diagnostics)
}

/// What can be said about one record when all ids are known.
fn check_record(record: &Record, settings: &Settings, ids: &BTreeSet<String>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut add = |rule, file: &Arc<str>, path: &[&str], piece: Option<&str>, message: String, way_out: String| {
        let path = path.iter().map(|key| (*key).to_owned()).collect();
        found.push(Found { rule, file: file.clone(), path, piece: piece.map(str::to_owned), message, way_out });
    };
    for (tag, _) in record.name.entries().iter().filter(|(tag, _)| !settings.languages.contains(tag)) {
        add(Rule::UnlistedLanguage, file_of(record, tag), &["name", tag.as_str()], None, unlisted(tag), LIST_IT.to_owned());
    }
    for (field, slot) in settings.fields.iter().zip(&record.slots) {
        let key = field.key.as_str();
        if key == "summary" && *slot == Slot::Gap(Gap::NotRecorded) {
            add(Rule::MissingSummary, &record.file, &[], None, "this record has no summary".to_owned(), "add `summary: …`: two or three sentences on what the method does".to_owned());
        }
        for item in slot.items() {
            match item {
                Item::Method(id) if *id == record.id => {
                    add(Rule::SelfRelated, &record.file, &[key], Some(id), format!("`{id}` is this record itself"), "leave it out".to_owned());
                }
                Item::Method(id) if !ids.contains(id) => {
                    let way_out = did_you_mean(id, ids.iter().map(String::as_str), || "an id is the name of a record's file".to_owned());
                    add(Rule::UnknownMethod, &record.file, &[key], Some(id), format!("`{id}` is not a method of this catalogue"), way_out);
                }
                Item::Prose(texts) => {
                    for (tag, text) in texts.entries() {
                        for finding in prose::findings(text, |id| ids.contains(id)) {
                            let message = match finding.rule {
                                Rule::UnreadableMath => format!("this TeX can't be read: {}", finding.reason),
                                _ => format!("`{}` is not shown as it was meant", shortened(&finding.piece)),
                            };
                            let way_out = if finding.rule == Rule::UnreadableMath { "it is shown as its source".to_owned() } else { finding.reason };
                            add(finding.rule, file_of(record, tag), &[key], Some(&finding.piece), message, way_out);
                        }
                    }
                }
                _ => {}
            }
            if let Item::Text(texts) | Item::Prose(texts) | Item::Term(texts) = item
                && field.kind != Kind::Names
            {
                for (tag, _) in texts.entries().iter().filter(|(tag, _)| !settings.languages.contains(tag)) {
                    add(Rule::UnlistedLanguage, file_of(record, tag), &[key, tag.as_str()], None, unlisted(tag), LIST_IT.to_owned());
                }
            }
        }
    }
    for translation in &record.translations {
        if let (Some(base), Some(own)) = (record.updated, translation.updated)
            && own < base
        {
            let message = format!("this translation is older than its record, which was updated on {}", iso(base));
            add(Rule::StaleTranslation, &translation.file, &["updated"], None, message, "look it over, then set its date".to_owned());
        }
    }
    found
}

const LIST_IT: &str = "add it to `languages` in `_catalog.yaml`, or leave the text out";

fn unlisted(tag: &Tag) -> String {
    format!("the catalogue does not list the language `{tag}`")
}

fn iso((year, month, day): (i32, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= 60 { line.to_owned() } else { line.chars().take(59).chain(['…']).collect() }
}

/// The file that has a record's text in a language.
fn file_of<'r>(record: &'r Record, tag: &Tag) -> &'r Arc<str> {
    record.translations.iter().find(|translation| translation.tag == *tag).map_or(&record.file, |translation| &translation.file)
}

fn sources(record: &Record) -> impl Iterator<Item = &Source> {
    let own = record.slots.iter().flat_map(Slot::items).filter_map(|item| if let Item::Source(source) = item { Some(source) } else { None });
    own.chain(&record.references)
}

/// Names and aliases that two records claim.
fn check_names(records: &[Record], settings: &Settings, found: &mut Vec<Found>) {
    let aliases = settings.fields.iter().position(|field| field.key == "aliases");
    let mut claims: HashMap<String, (usize, String)> = HashMap::new();
    // Names come first, so that the alias is what is reported.
    let names = records.iter().enumerate().map(|(index, record)| (index, "name", record.name.base()));
    let others = records.iter().enumerate().flat_map(|(index, record)| {
        let items = aliases.map_or(&[][..], |field| record.slots[field].items());
        items.iter().filter_map(move |item| if let Item::Text(name) = item { Some((index, "aliases", name.base())) } else { None })
    });
    for (index, key, name) in names.chain(others) {
        match claims.get(&fold(name)) {
            Some((first, _)) if *first != index => found.push(Found {
                rule: Rule::SharedAlias,
                file: records[index].file.clone(),
                path: vec![key.to_owned()],
                piece: Some(name.to_owned()),
                message: format!("`{name}` is also a name of `{}`", records[*first].id),
                way_out: "keep it where it belongs, so that a reader who looks for it finds one method".to_owned(),
            }),
            Some(_) => {}
            None => {
                claims.insert(fold(name), (index, name.to_owned()));
            }
        }
    }
}

/// Works that two records cite under different titles.
fn check_works(records: &[Record], works: &Works, found: &mut Vec<Found>) {
    let mut titles: HashMap<Arc<str>, (usize, String)> = HashMap::new();
    for (index, record) in records.iter().enumerate() {
        for source in sources(record) {
            let Some(title) = source.known_title().filter(|title| !title.is_empty()) else { continue };
            match titles.get(&works.key(source)) {
                Some((first, known)) if *first != index && fold_title(known) != fold_title(&title) => found.push(Found {
                    rule: Rule::SharedSource,
                    file: record.file.clone(),
                    path: vec!["source".to_owned()],
                    piece: None,
                    message: format!("`{}` cites this work as \"{}\"", records[*first].id, shortened(known)),
                    way_out: "correct the identifier, or give both the same title".to_owned(),
                }),
                Some(_) => {}
                None => {
                    titles.insert(works.key(source), (index, title));
                }
            }
        }
    }
}

/// A vocabulary on its way: ids by folded label, labels by id.
#[derive(Default)]
struct Terms {
    ids: HashMap<String, String>,
    labels: BTreeMap<String, Localised>,
}

impl Terms {
    fn declare(&mut self, id: &str, label: &Localised) {
        self.ids.insert(fold(id), id.to_owned());
        for (_, text) in label.entries() {
            self.ids.insert(fold(text), id.to_owned());
        }
        self.labels.insert(id.to_owned(), label.clone());
    }

    /// The id of a label in an open vocabulary, a new one where it is new.
    fn coin(&mut self, label: &Localised) {
        let folded = fold(label.base());
        let id = match self.ids.get(&folded) {
            Some(id) => id.clone(),
            None => {
                let slug = slug::slugify(label.base());
                let slug = if slug.is_empty() { "term".to_owned() } else { slug };
                // "C" and "C++" make one slug; the second gets a number.
                let id = (1..).map(|n| if n == 1 { slug.clone() } else { format!("{slug}-{n}") }).find(|id| !self.labels.contains_key(id));
                id.unwrap_or(slug)
            }
        };
        self.ids.insert(folded, id.clone());
        let known = self.labels.entry(id).or_insert_with(|| label.clone());
        for (tag, text) in label.entries() {
            if !known.entries().iter().any(|(own, _)| own == tag) {
                known.set(tag.clone(), text.clone());
            }
        }
    }

    fn id(&self, label: &Localised) -> Option<&String> {
        self.ids.get(&fold(label.base()))
    }
}

fn collect_terms(records: &[Record], settings: &Settings, found: &mut Vec<Found>) -> BTreeMap<String, Terms> {
    let mut vocabularies: BTreeMap<String, Terms> = BTreeMap::new();
    for (index, field) in settings.fields.iter().enumerate().filter(|(_, field)| field.kind == Kind::Term) {
        let mut terms = Terms::default();
        let used = records.iter().filter_map(|record| match record.slots[index].items().first() {
            Some(Item::Term(label)) => Some((record, label)),
            _ => None,
        });
        match settings.terms.get(&field.key) {
            Some(declared) => {
                declared.iter().for_each(|(id, label)| terms.declare(id, label));
                for (record, label) in used.filter(|(_, label)| terms.id(label).is_none()) {
                    let labels = terms.labels.values().flat_map(|label| label.entries()).map(|(_, text)| text.as_str());
                    let way_out = did_you_mean(label.base(), labels, || format!("add it under `terms` → `{}` in `_catalog.yaml`", field.key));
                    found.push(Found {
                        rule: Rule::UnknownTerm,
                        file: record.file.clone(),
                        path: vec![field.key.clone()],
                        piece: Some(label.base().to_owned()),
                        message: format!("`{}` is not a term of `{}`", label.base(), field.key),
                        way_out,
                    });
                }
            }
            None => {
                used.clone().for_each(|(_, label)| terms.coin(label));
                check_near_duplicates(&field.key, &terms, used, found);
            }
        }
        vocabularies.insert(field.key.clone(), terms);
    }
    for key in settings.terms.keys().filter(|key| !vocabularies.contains_key(*key) && !settings.hidden.contains(key)) {
        found.push(Found {
            rule: Rule::UnknownField,
            file: settings.file.clone(),
            path: vec!["terms".to_owned(), key.clone()],
            piece: None,
            message: format!("`{key}` is not a field of the kind `term`"),
            way_out: did_you_mean(key, vocabularies.keys().map(String::as_str), || "declare it under `fields`".to_owned()),
        });
    }
    vocabularies
}

/// Terms of an open vocabulary that are almost written alike; reported at the first record of the rarer.
fn check_near_duplicates<'r>(
    key: &str,
    terms: &Terms,
    used: impl Iterator<Item = (&'r Record, &'r Localised)>,
    found: &mut Vec<Found>,
) {
    let mut uses: BTreeMap<&String, (usize, &Record, &str)> = BTreeMap::new();
    for (record, label) in used {
        if let Some(id) = terms.id(label) {
            uses.entry(id).or_insert((0, record, label.base())).0 += 1;
        }
    }
    let folded: Vec<(String, usize, &Record, &str)> =
        uses.values().map(|(count, record, label)| (fold(label), *count, *record, *label)).collect();
    for (index, one) in folded.iter().enumerate() {
        for other in &folded[index + 1..] {
            if !almost_alike(&one.0, &other.0) {
                continue;
            }
            let (rare, common) = if one.1 <= other.1 { (one, other) } else { (other, one) };
            found.push(Found {
                rule: Rule::TermNearDuplicate,
                file: rare.2.file.clone(),
                path: vec![key.to_owned()],
                piece: Some(rare.3.to_owned()),
                message: format!("`{}` is almost `{}`, which {} method(s) have", rare.3, common.3, common.1),
                way_out: "write both alike, or declare the vocabulary under `terms`".to_owned(),
            });
        }
    }
}

fn almost_alike(a: &str, b: &str) -> bool {
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

fn make_methods(records: Vec<Record>, settings: &Settings, works: &Works, vocabularies: &BTreeMap<String, Terms>) -> Vec<Method> {
    let people = People::of(records.iter().flat_map(|record| record.slots.iter().flat_map(Slot::items)).filter_map(|item| {
        if let Item::Person(person) = item { Some(person) } else { None }
    }));
    let ids: BTreeSet<String> = records.iter().map(|record| record.id.clone()).collect();
    let key = |field: &str, id: &str, item: &Item| -> Option<Arc<str>> {
        match item {
            Item::Term(label) => vocabularies.get(field)?.id(label).map(|id| id.as_str().into()),
            Item::Person(person) => Some(people.key(person)),
            Item::Source(source) => Some(works.key(source)),
            Item::Method(other) => (other != id && ids.contains(other)).then(|| other.as_str().into()),
            _ => item.own_key().map(Arc::from),
        }
    };
    let mut methods: Vec<Method> = records
        .into_par_iter()
        .map(|record| {
            let cells = settings.fields.iter().zip(record.slots).map(|(field, slot)| make_cell(slot, |item| key(&field.key, &record.id, item)));
            Method {
                cells: cells.collect(),
                id: record.id,
                name: record.name,
                file: record.file,
                references: record.references,
                referenced_by: Vec::new(),
                updated: record.updated,
                version: record.version,
            }
        })
        .collect();
    add_referenced_by(&mut methods, settings);
    methods
}

fn make_cell(slot: Slot, key: impl Fn(&Item) -> Option<Arc<str>>) -> Cell {
    let items = match slot {
        Slot::Gap(gap) => return Cell::Gap(gap),
        Slot::Items(items) => items,
    };
    let mut atoms: Vec<Atom> = Vec::with_capacity(items.len());
    for item in items {
        if let Some(key) = key(&item)
            && !atoms.iter().any(|atom| atom.key == key)
        {
            atoms.push(Atom { key, item });
        }
    }
    if atoms.is_empty() { Cell::Gap(Gap::NotRecorded) } else { Cell::Atoms(atoms) }
}

/// The methods that each method names as related, by index; empty where the field is hidden.
fn related(methods: &[Method], settings: &Settings) -> Vec<Vec<usize>> {
    let Some(field) = settings.fields.iter().position(|field| field.key == "related") else { return vec![Vec::new(); methods.len()] };
    let index: HashMap<&str, usize> = methods.iter().enumerate().map(|(index, method)| (method.id.as_str(), index)).collect();
    methods.iter().map(|method| method.cells[field].atoms().iter().filter_map(|atom| index.get(&*atom.key).copied()).collect()).collect()
}

fn add_referenced_by(methods: &mut [Method], settings: &Settings) {
    let related = related(methods, settings);
    for (index, names) in related.iter().enumerate() {
        for other in names.iter().filter(|other| !related[**other].contains(&index)) {
            methods[*other].referenced_by.push(index);
        }
    }
}

fn fill_terms(vocabularies: BTreeMap<String, Terms>, methods: &[Method], settings: &Settings) -> BTreeMap<String, Vocabulary> {
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

/// The comparisons that get pages: curated ones, then pairs that are not among them. One-way relations are found here,
/// since this is where relations are walked.
fn collect_comparisons(methods: &[Method], settings: &Settings, all_ids: &BTreeSet<String>, found: &mut Vec<Found>) -> Vec<Curated> {
    let mut seen: BTreeSet<Vec<usize>> = BTreeSet::new();
    let mut comparisons = Vec::new();
    for declared in &settings.comparisons {
        let mut columns: Vec<usize> = Vec::new();
        let mut fault = |rule, piece: &str, message: String, way_out: String| {
            let (file, path) = (settings.file.clone(), vec!["comparisons".to_owned()]);
            found.push(Found { rule, file, path, piece: Some(piece.to_owned()), message, way_out });
        };
        let mut faults = false;
        for id in &declared.methods {
            match methods.binary_search_by(|method| method.id.as_str().cmp(id)) {
                Ok(index) if columns.contains(&index) => {
                    faults = true;
                    fault(Rule::BadComparison, id, format!("`{id}` stands twice in one comparison"), "leave one out".to_owned());
                }
                Ok(index) => columns.push(index),
                // A draft is left out without a word.
                Err(_) if all_ids.contains(id) => {}
                Err(_) => {
                    faults = true;
                    let way_out = did_you_mean(id, all_ids.iter().map(String::as_str), || "an id is the name of a record's file".to_owned());
                    fault(Rule::UnknownMethod, id, format!("`{id}` is not a method of this catalogue"), way_out);
                }
            }
        }
        let first = declared.methods.first().map(String::as_str).unwrap_or_default();
        if declared.methods.len() < 2 && !faults {
            fault(Rule::BadComparison, first, "a comparison needs two methods".to_owned(), "add another id".to_owned());
        }
        let mut set = columns.clone();
        set.sort_unstable();
        if columns.len() >= 2 && !seen.insert(set) {
            fault(Rule::BadComparison, first, "two comparisons have the same methods".to_owned(), "leave one of them out".to_owned());
        } else if columns.len() >= 2 {
            comparisons.push(Curated { title: declared.title.clone(), description: declared.description.clone(), methods: columns });
        }
    }
    let related = related(methods, settings);
    let mut pairs: BTreeSet<Vec<usize>> = BTreeSet::new();
    for (index, names) in related.iter().enumerate() {
        for other in names {
            if !related[*other].contains(&index) {
                let (here, there) = (&methods[index], &methods[*other]);
                found.push(Found {
                    rule: Rule::OneWayRelated,
                    file: here.file.clone(),
                    path: vec!["related".to_owned()],
                    piece: Some(there.id.clone()),
                    message: format!("`{}` does not name `{}` as related", there.id, here.id),
                    way_out: format!("add `{}` to `related` in `{}`", here.id, there.file),
                });
            }
            pairs.insert(vec![index.min(*other), index.max(*other)]);
        }
    }
    if settings.related_pairs {
        let pairs = pairs.into_iter().filter(|pair| !seen.contains(pair));
        comparisons.extend(pairs.map(|methods| Curated { title: None, description: None, methods }));
    }
    comparisons
}

/// Gives findings their places: each file with any is parsed once more, now for its places.
fn locate(root: &std::path::Path, found: Vec<Found>) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<Arc<str>, Vec<Found>> = BTreeMap::new();
    for one in found {
        by_file.entry(one.file.clone()).or_default().push(one);
    }
    let by_file: Vec<(Arc<str>, Vec<Found>)> = by_file.into_iter().collect();
    by_file
        .into_par_iter()
        .flat_map_iter(|(file, found)| {
            let source = load::read_source(root, &file).unwrap_or_default();
            let node = yaml::parse(&source, &file).ok();
            let diagnostics: Vec<Diagnostic> = found
                .into_iter()
                .map(|one| {
                    let place = node.as_ref().map_or_else(|| Place::of_file(&file), |node| place_of(&one, node, &source, &file));
                    Diagnostic::new(one.rule, place, one.message, one.way_out)
                })
                .collect();
            diagnostics
        })
        .collect()
}

fn place_of(found: &Found, node: &yaml::Node, source: &str, file: &Arc<str>) -> Place {
    let path: Vec<&str> = found.path.iter().map(String::as_str).collect();
    let node = node.at(&path);
    let Some(piece) = &found.piece else { return node.place(file) };
    if let Some(whole) = node.find(piece) {
        return whole.place(file);
    }
    // A piece of a longer text: look for its first line behind the start of the value.
    let line = piece.lines().next().unwrap_or_default();
    match source[node.start..].find(line) {
        Some(offset) if !line.is_empty() => {
            let start = node.start + offset;
            let line_start = source[..start].rfind('\n').map_or(0, |at| at + 1);
            Place {
                file: file.clone(),
                line: source[..start].matches('\n').count() + 1,
                column: source[line_start..start].chars().count() + 1,
                start,
                end: start + line.len(),
            }
        }
        _ => node.place(file),
    }
}
