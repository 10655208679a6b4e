//! From `methods/` to a [`Catalog`]: every file is read, in parallel, and a wrong one never stops another.
//!
//! In: the site's root. Out: the catalogue and every diagnostic of every file. What records say about each other is
//! not looked at here.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;

use crate::catalog::Catalog;
use crate::catalog::record::Record;
use crate::catalog::settings::{Settings, default_language, languages};
use crate::catalog::yaml::{self, Node, Yaml};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::language::Tag;
use crate::value::read::Reader;

/// The largest file that is read, in bytes: some hundred times the longest record that anybody has written.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

const SETTINGS_FILE: &str = "methods/_catalog.yaml";

/// Reads the catalogue below `root`.
///
/// Errors: only where there is no `methods/` folder to read; everything else is a diagnostic.
pub fn load(root: &Path) -> anyhow::Result<(Catalog, Vec<Diagnostic>)> {
    let folder = root.join("methods");
    if !folder.is_dir() {
        anyhow::bail!(
            "there is no folder `{}`: a catalogue keeps its records there, one YAML file a method",
            folder.display()
        );
    }
    let mut diagnostics = Vec::new();
    let files = find_files(root, &folder, &mut diagnostics);
    let settings = load_settings(root, &mut diagnostics);

    let read: Vec<(Option<Record>, Vec<Diagnostic>)> =
        files.records.par_iter().map(|file| read_record(root, file, &settings)).collect();
    let mut records: Vec<Record> = Vec::with_capacity(read.len());
    for (record, found) in read {
        records.extend(record);
        diagnostics.extend(found);
    }
    records.sort_by(|a, b| (&a.id, &a.file).cmp(&(&b.id, &b.file)));
    drop_duplicates(&mut records, &mut diagnostics);
    add_translations(root, &files.translations, &mut records, &settings, &mut diagnostics);
    Ok((Catalog { root: root.to_owned(), settings, records }, diagnostics))
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
    records: Vec<RecordFile>,
    translations: Vec<RecordFile>,
}

fn find_files(root: &Path, folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Files {
    let mut files = Files::default();
    let inside = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let visible = |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(visible) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = relative(root, error.path().unwrap_or(folder));
                let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                diagnostics.push(Diagnostic::new(Rule::Unreadable, Place::of_file(&path), format!("`{path}` can't be read: {why}"), "check its permissions"));
                continue;
            }
        };
        let path = relative(root, entry.path());
        if entry.path_is_symlink() && !leads_to_file_inside(entry.path(), &inside) {
            diagnostics.push(Diagnostic::new(
                Rule::OutsideLink,
                Place::of_file(&path),
                format!("`{path}` is a link that leads out of `methods/` or to a folder"),
                "put the file itself there",
            ));
            continue;
        }
        if entry.file_type().is_dir() || &*path == SETTINGS_FILE {
            continue;
        }
        let Some(stem) = path.strip_suffix(".yaml").or_else(|| path.strip_suffix(".yml")) else { continue };
        let stem = stem.rsplit('/').next().unwrap_or(stem);
        match stem.split_once('.') {
            Some((id, tag)) => files.translations.push(RecordFile { id: id.to_owned(), tag: Some(tag.to_owned()), path }),
            None => files.records.push(RecordFile { id: stem.to_owned(), tag: None, path }),
        }
    }
    files
}

fn leads_to_file_inside(link: &Path, inside: &Path) -> bool {
    fs::canonicalize(link).is_ok_and(|target| target.starts_with(inside) && target.is_file())
}

/// A path below the root with `/`, as diagnostics and links show it.
fn relative(root: &Path, path: &Path) -> Arc<str> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<String> = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/").into()
}

fn load_settings(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> Settings {
    let file: Arc<str> = SETTINGS_FILE.into();
    if !root.join(SETTINGS_FILE).exists() {
        return Settings::new(file, vec![default_language()]);
    }
    let source = match read_source(root, &file) {
        Ok(source) => source,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Settings::new(file, vec![default_language()]);
        }
    };
    let node = match yaml::parse(&source, &file) {
        Ok(node) => node,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Settings::new(file, vec![default_language()]);
        }
    };
    let mut first = Reader { file: file.clone(), languages: &[], language: default_language(), diagnostics: Vec::new() };
    let tags = languages(Some(&node), &mut first);
    diagnostics.append(&mut first.diagnostics);
    let mut reader = Reader { file, languages: &tags, language: tags[0].clone(), diagnostics: Vec::new() };
    let settings = Settings::read(&node, &mut reader);
    diagnostics.append(&mut reader.diagnostics);
    settings
}

/// A file's text.
///
/// Errors: it can't be read, is too large or is not UTF-8.
pub fn read_source(root: &Path, file: &Arc<str>) -> Result<String, Diagnostic> {
    let path: PathBuf = root.join(&**file);
    let fail = |rule, message: String, way_out: &str| Err(Diagnostic::new(rule, Place::of_file(file), message, way_out));
    let unreadable = |error: std::io::Error| Diagnostic::new(Rule::Unreadable, Place::of_file(file), format!("`{file}` can't be read: {error}"), "check that it is there and readable");
    let size = fs::metadata(&path).map_err(unreadable)?.len();
    if size > MAX_FILE_BYTES {
        return fail(
            Rule::TooLarge,
            format!("`{file}` has {size} bytes; a record has {MAX_FILE_BYTES} at most"),
            "split it, or move what is not about the method elsewhere",
        );
    }
    let bytes = fs::read(&path).map_err(unreadable)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..at];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        let place = Place { file: file.clone(), line, column, start: at, end: at };
        Diagnostic::new(Rule::NotUtf8, place, format!("`{file}` is not UTF-8 text"), "save it with the encoding UTF-8")
    })
}

/// Parses a file and hands its node on; faults of reading and parsing become diagnostics.
fn with_node<T>(
    root: &Path,
    file: &RecordFile,
    settings: &Settings,
    language: Tag,
    read: impl FnOnce(&Node, &mut Reader) -> T,
) -> (Option<T>, Vec<Diagnostic>) {
    let source = match read_source(root, &file.path) {
        Ok(source) => source,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let node = match yaml::parse(&source, &file.path) {
        Ok(node) => node,
        Err(diagnostic) => return (None, vec![diagnostic]),
    };
    let mut reader = Reader { file: file.path.clone(), languages: &settings.languages, language, diagnostics: Vec::new() };
    let value = read(&node, &mut reader);
    (Some(value), reader.diagnostics)
}

fn read_record(root: &Path, file: &RecordFile, settings: &Settings) -> (Option<Record>, Vec<Diagnostic>) {
    if let Err(why) = check_id(&file.id) {
        let way_out = format!("rename it, for example to `{}.yaml`", slug::slugify(&file.id));
        let message = format!("`{}` can't be an id: {why}", file.id);
        return (None, vec![Diagnostic::new(Rule::BadId, Place::of_file(&file.path), message, way_out)]);
    }
    let (record, mut diagnostics) =
        with_node(root, file, settings, settings.languages[0].clone(), |node, reader| Record::read(&file.id, node, settings, reader));
    if file.id.contains("-vs-") {
        diagnostics.push(Diagnostic::new(
            Rule::ReservedId,
            Place::of_file(&file.path),
            format!("the id `{}` has `-vs-`, which separates ids in the addresses of comparisons", file.id),
            "rename it where you can; its comparisons get addresses with `--vs--`",
        ));
    }
    (record, diagnostics)
}

/// Lower-case letters and digits, in words joined by single hyphens, so that an id is the same in every file system
/// and address.
fn check_id(id: &str) -> Result<(), &'static str> {
    if id.len() > 120 {
        return Err("it is longer than 120 characters");
    }
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if id.split('-').all(word) { Ok(()) } else { Err("an id has lower-case letters, digits and single hyphens") }
}

/// Keeps the first of the files that make one id.
fn drop_duplicates(records: &mut Vec<Record>, diagnostics: &mut Vec<Diagnostic>) {
    records.dedup_by(|second, first| {
        let same = second.id == first.id;
        if same {
            let message = format!("the id `{}` is taken by `{}`", second.id, first.file);
            diagnostics.push(Diagnostic::new(Rule::DuplicateId, Place::of_file(&second.file), message, "rename one of the two files"));
        }
        same
    });
}

fn add_translations(
    root: &Path,
    files: &[RecordFile],
    records: &mut [Record],
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut by_id: HashMap<String, Vec<&RecordFile>> = HashMap::new();
    for file in files {
        by_id.entry(file.id.clone()).or_default().push(file);
    }
    for file in files.iter().filter(|file| !records.iter().any(|record| record.id == file.id)) {
        let message = format!("`{}` translates `{}`, but there is no such record", file.path, file.id);
        diagnostics.push(Diagnostic::new(Rule::OrphanTranslation, Place::of_file(&file.path), message, "name it like the record: `<id>.<language>.yaml`"));
    }
    let found: Vec<Vec<Diagnostic>> = records
        .par_iter_mut()
        .map(|record| {
            let files = by_id.get(&record.id).map(Vec::as_slice).unwrap_or_default();
            files.iter().flat_map(|file| translate(root, file, record, settings)).collect()
        })
        .collect();
    diagnostics.extend(found.into_iter().flatten());
}

fn translate(root: &Path, file: &RecordFile, record: &mut Record, settings: &Settings) -> Vec<Diagnostic> {
    let written = file.tag.as_deref().unwrap_or_default();
    let Some(tag) = Tag::parse(written) else {
        let message = format!("`{written}` in the file's name is not a language tag");
        return vec![Diagnostic::new(Rule::UnknownLanguage, Place::of_file(&file.path), message, "name it `<id>.<language>.yaml`, as in `lasso.uk.yaml`")];
    };
    with_node(root, file, settings, tag, |node, reader| {
        // An empty file says nothing yet.
        if !matches!(node.value, Yaml::Null) {
            record.translate(node, settings, reader);
        }
    })
    .1
}
