//! The files of a catalogue's records, as texts.
//!
//! In: the site's root. Out: every file of `methods/` that holds a record or one of its languages, in the order of paths.

use std::path::Path;
use std::sync::Arc;

use crate::catalog::file::{EntryKind, folder, read_text, walk};
use crate::diagnostic::Diagnostic;

/// A file of a record, or of a language of it.
pub struct RecordFile {
    /// The path below the root, with `/`.
    pub file: Arc<str>,
    /// The path below `methods/`.
    pub below: String,
    /// What it says.
    pub text: String,
}

impl RecordFile {
    /// The name without its folders and its ending: an id, or an id and a language.
    pub fn stem(&self) -> &str {
        stem(&self.below)
    }
}

/// The name in a path without its folders and its ending.
pub fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")).unwrap_or(name)
}

/// Reads all of them.
///
/// Errors: a finding for each file or folder that can't be read.
pub fn read_all(root: &Path) -> (Vec<RecordFile>, Vec<Diagnostic>) {
    let (mut files, mut found) = (Vec::new(), Vec::new());
    let folder = match folder(root, "methods") {
        Ok(Some(folder)) => folder,
        Ok(None) => return (files, found),
        Err(refused) => return (files, vec![refused]),
    };
    for entry in walk(root, &folder, |_| false) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(refused) => {
                found.push(refused);
                continue;
            }
        };
        let below = entry.file.strip_prefix("methods/").unwrap_or_default().to_owned();
        let is_record = [".yaml", ".yml"].iter().any(|ending| below.ends_with(ending)) && stem(&below) != "_catalog";
        if entry.is_hidden || entry.kind != EntryKind::File || !is_record {
            continue;
        }
        match read_text(root, &entry.file) {
            Ok(text) => files.push(RecordFile { file: entry.file, below, text }),
            Err(refused) => found.push(refused),
        }
    }
    (files, found)
}
