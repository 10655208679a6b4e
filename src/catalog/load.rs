//! From `methods/` to a [`Catalog`]: every file is read, in parallel, and a wrong one never stops another.
//!
//! In: the site's root. Out: the catalogue and every diagnostic of every file. What records say about each other is
//! not looked at here.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::catalog::file::{Entry, EntryKind, folder, irregular, read_text, walk};
use crate::catalog::record::Record;
use crate::catalog::settings::{Settings, default_language, languages, newer_format};
use crate::catalog::yaml::{self, Node, Yaml};
use crate::diagnostic::{Diagnostic, Place, Rule, visible_path};
use crate::kind::Kinds;
use crate::language::Tag;
use crate::value::read::Reader;

/// The longest id that is taken for one, in letters.
const LONGEST_ID: usize = 100;

const SETTINGS_FILE: &str = "methods/_catalog.yaml";

/// Reads the catalogue below `root`, whose fields are of these kinds.
///
/// Errors: only where there is no `methods/` folder; everything else is a diagnostic.
pub fn load(root: &Path, kinds: &Kinds) -> anyhow::Result<(Catalog, Vec<Diagnostic>)> {
    let mut diagnostics = Vec::new();
    let files = match folder(root, "methods") {
        Ok(Some(folder)) => find_files(root, &folder, &mut diagnostics),
        Ok(None) => anyhow::bail!(
            "there is no folder `{}`: a catalogue keeps its records there, one YAML file a method",
            visible_path(&root.join("methods"))
        ),
        Err(refused) => {
            diagnostics.push(refused);
            Files::default()
        }
    };
    let settings = match load_settings(root, files.settings, kinds, &mut diagnostics) {
        Ok(settings) => settings,
        Err(newer) => {
            let settings = Settings::new(SETTINGS_FILE.into(), vec![default_language()], kinds.clone());
            let catalog = Catalog { root: root.to_owned(), settings, records: Vec::new(), unread: BTreeSet::new() };
            return Ok((catalog, vec![newer]));
        }
    };

    let read: Vec<(Option<Record>, Vec<Diagnostic>)> =
        files.records.par_iter().map(|file| read_record(root, file, &settings)).collect();
    let mut records: Vec<Record> = Vec::with_capacity(read.len());
    let mut unread = BTreeSet::new();
    for (file, (record, found)) in files.records.iter().zip(read) {
        if record.is_none() {
            unread.insert(file.id.clone());
        }
        records.extend(record);
        diagnostics.extend(found);
    }
    records.sort_by(|a, b| (&a.id, &a.file).cmp(&(&b.id, &b.file)));
    drop_duplicates(&mut records, &mut diagnostics);
    let translations = sort_translations(&files.translations, &records, &unread, &mut diagnostics);
    add_translations(root, &translations, &mut records, &settings, &mut diagnostics);
    Ok((Catalog { root: root.to_owned(), settings, records, unread }, diagnostics))
}

/// A file of a record or of one of its languages.
struct RecordFile {
    id: String,
    /// The part of the name between the id and the ending.
    tag: Option<String>,
    path: Arc<str>,
}

#[derive(Default)]
struct Files {
    settings: Option<Arc<str>>,
    records: Vec<RecordFile>,
    translations: Vec<RecordFile>,
}

fn find_files(root: &Path, folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Files {
    let mut files = Files::default();
    for entry in walk(root, folder, |_| false) {
        let added = entry.and_then(|entry| if entry.is_hidden { Ok(()) } else { files.add(entry) });
        diagnostics.extend(added.err());
    }
    files
}

impl Files {
    /// Adds what the walk came by, if it is a file of the catalogue.
    fn add(&mut self, Entry { file: path, kind, .. }: Entry) -> Result<(), Diagnostic> {
        match kind {
            EntryKind::Folder if &*path != SETTINGS_FILE => return Ok(()),
            EntryKind::Folder | EntryKind::Other => return Err(irregular(&path)),
            EntryKind::File => {}
        }
        if &*path == SETTINGS_FILE {
            self.settings = Some(path);
            return Ok(());
        }
        let Some(stem) = path.strip_suffix(".yaml").or_else(|| path.strip_suffix(".yml")) else { return Ok(()) };
        let stem = stem.rsplit('/').next().unwrap_or(stem);
        let (id, tag) = match stem.split_once('.') {
            Some((id, tag)) => (id.to_owned(), Some(tag.to_owned())),
            None => (stem.to_owned(), None),
        };
        if id == "_catalog" {
            let message = format!("`{path}` is not read: the settings of a catalogue are in `{SETTINGS_FILE}`");
            let way_out = "move what it says there";
            return Err(Diagnostic::new(Rule::BadId, Place::of_file(&path), message, way_out));
        }
        let list = if tag.is_some() { &mut self.translations } else { &mut self.records };
        list.push(RecordFile { id, tag, path });
        Ok(())
    }
}

/// Reads the settings.
///
/// Errors: they are in a newer format, and this is all that can be said of the catalogue.
fn load_settings(
    root: &Path,
    file: Option<Arc<str>>,
    kinds: &Kinds,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Settings, Diagnostic> {
    let nothing_said = || Settings::new(SETTINGS_FILE.into(), vec![default_language()], kinds.clone());
    let Some(file) = file else { return Ok(nothing_said()) };
    let source = match read_text(root, &file) {
        Ok(source) => source,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Ok(nothing_said());
        }
    };
    let node = match yaml::parse(&source, &file) {
        Ok(node) => node,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Ok(nothing_said());
        }
    };
    if let Some(newer) = newer_format(&node, &file) {
        return Err(newer);
    }
    let mut first =
        Reader { file: file.clone(), languages: &[], language: default_language(), diagnostics: Vec::new() };
    let tags = languages(Some(&node), &mut first);
    diagnostics.append(&mut first.diagnostics);
    let mut reader = Reader { file, languages: &tags, language: tags[0].clone(), diagnostics: Vec::new() };
    let settings = Settings::read(&node, kinds.clone(), &mut reader);
    diagnostics.append(&mut reader.diagnostics);
    Ok(settings)
}

/// Parses a file and hands its node on; faults of reading and parsing become diagnostics.
fn with_node<T>(
    root: &Path,
    file: &RecordFile,
    settings: &Settings,
    language: Tag,
    read: impl FnOnce(&Node, &mut Reader) -> T,
) -> (Option<T>, Vec<Diagnostic>) {
    let source = match read_text(root, &file.path) {
        Ok(source) => source,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let node = match yaml::parse(&source, &file.path) {
        Ok(node) => node,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let mut reader =
        Reader { file: file.path.clone(), languages: &settings.languages, language, diagnostics: Vec::new() };
    let value = read(&node, &mut reader);
    (Some(value), reader.diagnostics)
}

fn read_record(root: &Path, file: &RecordFile, settings: &Settings) -> (Option<Record>, Vec<Diagnostic>) {
    if let Err(why) = check_id(&file.id) {
        let slug = slug::slugify(&file.id);
        let way_out = match check_id(&slug) {
            Ok(()) => format!("rename it, for example to `{slug}.yaml`"),
            Err(_) => "give it a name such as `random-forest.yaml`".to_owned(),
        };
        let message = format!("`{}` can't be an id: {why}", file.id);
        return (None, vec![Diagnostic::new(Rule::BadId, Place::of_file(&file.path), message, way_out)]);
    }
    let language = settings.languages[0].clone();
    let (record, mut diagnostics) =
        with_node(root, file, settings, language, |node, reader| Record::read(&file.id, node, settings, reader));
    if file.id.len() > LONGEST_ID {
        diagnostics.push(Diagnostic::new(
            Rule::LongName,
            Place::of_file(&file.path),
            format!("this id has {} letters", file.id.len()),
            "rename it to what the method is called: the id is a part of addresses, which people read and type",
        ));
    }
    if file.id.contains("-vs-") {
        diagnostics.push(Diagnostic::new(
            Rule::ReservedId,
            Place::of_file(&file.path),
            format!("the id `{}` has `-vs-`, which separates ids in the addresses of comparisons", file.id),
            "rename it where you can; its comparisons get addresses with `--vs--`",
        ));
    }
    (record.flatten(), diagnostics)
}

/// Lower-case letters and digits, in words joined by single hyphens, so that an id is the same in every file system
/// and address.
///
/// Errors: what an id has, for a sentence.
pub fn check_id(id: &str) -> Result<(), &'static str> {
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if id.split('-').all(word) { Ok(()) } else { Err("an id has lower-case letters, digits and single hyphens") }
}

/// Keeps the first of the files that make one id.
fn drop_duplicates(records: &mut Vec<Record>, diagnostics: &mut Vec<Diagnostic>) {
    records.dedup_by(|second, first| {
        let same = second.id == first.id;
        if same {
            let message = format!("the id `{}` is taken by `{}`", second.id, first.file);
            let way_out = "rename one of the two files";
            diagnostics.push(Diagnostic::new(Rule::DuplicateId, Place::of_file(&second.file), message, way_out));
        }
        same
    });
}

/// The language files of each record, by its id; at most one for a language.
type Translations<'f> = HashMap<&'f str, Vec<(Tag, &'f RecordFile)>>;

fn sort_translations<'f>(
    files: &'f [RecordFile],
    records: &[Record],
    unread: &BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Translations<'f> {
    let known: BTreeSet<&str> = records.iter().map(|record| record.id.as_str()).collect();
    let mut sorted = Translations::new();
    for file in files {
        let (id, written) = (file.id.as_str(), file.tag.as_deref().unwrap_or_default());
        let mut report = |rule, message: String, way_out: String| {
            diagnostics.push(Diagnostic::new(rule, Place::of_file(&file.path), message, way_out));
        };
        let Some(tag) = Tag::parse(written) else {
            let message = format!("`{written}` in the file's name is not a language tag");
            let slug = slug::slugify(format!("{id}-{written}"));
            let way_out = format!("a dot separates the language, as in `lasso.uk.yaml`; an id has none: `{slug}.yaml`");
            report(Rule::UnknownLanguage, message, way_out);
            continue;
        };
        let of_record = sorted.entry(id).or_default();
        if let Some((_, first)) = of_record.iter().find(|(other, _)| *other == tag) {
            let message = format!("`{}` translates `{id}` into `{tag}` already", first.path);
            report(Rule::DuplicateId, message, "put the two together".to_owned());
        } else if known.contains(id) {
            of_record.push((tag, file));
        } else if !unread.contains(id) {
            let message = format!("`{}` translates `{id}`, but there is no such record", file.path);
            report(Rule::OrphanTranslation, message, "name it like the record: `<id>.<language>.yaml`".to_owned());
        }
    }
    sorted
}

fn add_translations(
    root: &Path,
    translations: &Translations,
    records: &mut [Record],
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let found: Vec<Vec<Diagnostic>> = records
        .par_iter_mut()
        .map(|record| {
            let files = translations.get(record.id.as_str()).map(Vec::as_slice).unwrap_or_default();
            files.iter().flat_map(|(tag, file)| translate(root, file, tag, record, settings)).collect()
        })
        .collect();
    diagnostics.extend(found.into_iter().flatten());
}

fn translate(root: &Path, file: &RecordFile, tag: &Tag, record: &mut Record, settings: &Settings) -> Vec<Diagnostic> {
    let read = |node: &Node, reader: &mut Reader| {
        // An empty file says nothing yet.
        if !matches!(node.value, Yaml::Null(_)) {
            record.translate(node, settings, reader);
        }
    };
    with_node(root, file, settings, tag.clone(), read).1
}
