//! The one way to what a catalogue's files hold: its three folders (`methods/`, `templates/`, `static/`), what lies in
//! them, and the text of a file.
//!
//! Only regular files inside of these folders are read; a link that leads elsewhere is refused, since it may have come
//! with somebody's contribution and what it leads to would be published. Who prints a line of a file reads it through
//! here too, and who adds a file has its folder made here.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, Place, Rule, visible_path};

/// The folders that a catalogue is read from, below its root.
pub const FOLDERS: [&str; 3] = ["methods", "templates", "static"];

/// The largest file that is read as text, in bytes: some hundred times the longest record that anybody has written.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// One of the [`FOLDERS`]; `None` where it is not there.
///
/// Errors: it may not be looked at, it is no folder, or it is a link that leads out of the catalogue.
pub fn folder(root: &Path, name: &str) -> Result<Option<PathBuf>, Diagnostic> {
    let (path, file) = (root.join(name), Arc::from(name));
    let metadata = match fs::symlink_metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        Err(error) => return Err(unreadable(&file, &error)),
    };
    if metadata.is_symlink() {
        check_folder_link(root, &file)?;
    }
    let metadata = fs::metadata(&path).map_err(|error| unreadable(&file, &error))?;
    if metadata.is_dir() {
        return Ok(Some(path));
    }
    let message = format!("`{name}` is not a folder");
    Err(Diagnostic::new(Rule::Unreadable, Place::of_file(&file), message, "give it another name, or make it a folder"))
}

/// One of the folders may be a link to another folder of the catalogue, but not to one that is hidden: `.git` has the
/// keys of whoever builds the site.
fn check_folder_link(root: &Path, file: &Arc<str>) -> Result<(), Diagnostic> {
    let Ok(target) = fs::canonicalize(root.join(&**file)) else { return Err(refused(file, "nowhere")) };
    let inside = fs::canonicalize(root).map_err(|error| unreadable(file, &error))?;
    match target.strip_prefix(inside) {
        Err(_) => Err(refused(file, "out of the catalogue's folder")),
        Ok(below) if below.as_os_str().is_empty() => Err(refused(file, "to the catalogue's folder itself")),
        Ok(below) if below.components().any(is_hidden) => Err(refused(file, "into a hidden folder")),
        Ok(_) => Ok(()),
    }
}

fn is_hidden(part: Component) -> bool {
    part.as_os_str().to_string_lossy().starts_with('.')
}

fn refused(file: &Arc<str>, where_to: &str) -> Diagnostic {
    let message = format!("`{file}` is a link that leads {where_to}");
    Diagnostic::new(Rule::OutsideLink, Place::of_file(file), message, "put there what it leads to, or take it away")
}

/// Refuses a link that leads elsewhere than to a file inside of the folder that it stands in.
pub fn check_link(root: &Path, file: &Arc<str>) -> Result<(), Diagnostic> {
    let Ok(target) = fs::canonicalize(root.join(&**file)) else { return Err(refused(file, "nowhere")) };
    let name = file.split('/').next().unwrap_or_default();
    let inside = fs::canonicalize(root.join(name)).unwrap_or_else(|_| root.join(name));
    if !target.starts_with(inside) {
        return Err(refused(file, &format!("out of `{name}/`")));
    }
    if target.is_file() { Ok(()) } else { Err(refused(file, "to something that is not a file")) }
}

/// What a walk comes by.
pub struct Entry {
    /// The path below the root, with `/`.
    pub file: Arc<str>,
    /// Whether it is a folder, a file, or a link to a file that may be followed; anything else is none of them.
    pub kind: EntryKind,
    /// Whether its own name begins with a dot.
    pub is_hidden: bool,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A folder; a walk goes into it unless it is hidden.
    Folder,
    /// A file, or a link to one.
    File,
    /// A pipe, a device, a socket: reading it would fail or never end.
    Other,
}

/// Everything below one of the [`FOLDERS`], in the order of names. What lies in hidden folders is left out, but for those
/// that `enter` takes.
///
/// Errors: for each entry that can't be looked at, is called by no text, or is a link that leads elsewhere.
pub fn walk(root: &Path, folder: &Path, enter: impl Fn(&str) -> bool) -> Vec<Result<Entry, Diagnostic>> {
    let mut found = Vec::new();
    let mut walk = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let file = relative(root, error.path().unwrap_or(folder));
                let why = error.io_error().map_or_else(|| error.to_string(), why);
                found.push(Err(cant_be_read(&file, &why)));
                continue;
            }
        };
        let file = relative(root, entry.path());
        let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        if entry.file_type().is_dir() && (is_hidden && !enter(&file)) {
            walk.skip_current_dir();
        }
        let kind = match entry.file_type() {
            kind if kind.is_dir() => EntryKind::Folder,
            kind if kind.is_file() || kind.is_symlink() => EntryKind::File,
            _ => EntryKind::Other,
        };
        // Editors lock files by hidden links that lead nowhere.
        let checked = match entry.path_is_symlink() {
            true if !is_hidden || enter(&file) => check_link(root, &file),
            _ => Ok(()),
        };
        let named = entry.file_name().to_str().map(|_| ()).ok_or_else(|| nameless(&file));
        found.push(named.and(checked).map(|()| Entry { file, kind, is_hidden }));
    }
    found
}

/// A path below the root with `/`, as diagnostics and links show it.
fn relative(root: &Path, path: &Path) -> Arc<str> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/").into()
}

fn nameless(file: &Arc<str>) -> Diagnostic {
    let message = format!("the name of `{file}` is not UTF-8 text");
    Diagnostic::new(Rule::NotUtf8, Place::of_file(file), message, "rename it")
}

/// A file's text.
///
/// Errors: it can't be read, is too large or is not UTF-8.
pub fn read_text(root: &Path, file: &Arc<str>) -> Result<String, Diagnostic> {
    String::from_utf8(read_bytes(root, file)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = &error.as_bytes()[..at];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
        let place = Place { file: file.clone(), line, column, start: at, end: at };
        Diagnostic::new(Rule::NotUtf8, place, format!("`{file}` is not UTF-8 text"), "save it with the encoding UTF-8")
    })
}

/// A text file's bytes, whatever they are.
///
/// Errors: it can't be read, is too large, or is a link that may not be followed.
pub fn read_bytes(root: &Path, file: &Arc<str>) -> Result<Vec<u8>, Diagnostic> {
    let path = root.join(&**file);
    let unreadable = |error: io::Error| unreadable(file, &error);
    if fs::symlink_metadata(&path).map_err(unreadable)?.is_symlink() {
        check_link(root, file)?;
    }
    let metadata = fs::metadata(&path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(irregular(file));
    }
    if metadata.len() > MAX_FILE_BYTES {
        let message = format!("`{file}` has {} bytes; {MAX_FILE_BYTES} are read at most", metadata.len());
        let way_out = "split it, or move what does not belong there elsewhere";
        return Err(Diagnostic::new(Rule::TooLarge, Place::of_file(file), message, way_out));
    }
    let mut bytes = Vec::new();
    // The bound holds for a file that grows meanwhile, too.
    File::open(&path).and_then(|opened| opened.take(MAX_FILE_BYTES).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

/// The finding that a path can't be read.
pub fn unreadable(file: &Arc<str>, error: &io::Error) -> Diagnostic {
    cant_be_read(file, &why(error))
}

fn cant_be_read(file: &Arc<str>, why: &str) -> Diagnostic {
    let message = format!("`{file}` can't be read: {why}");
    Diagnostic::new(Rule::Unreadable, Place::of_file(file), message, "check that it is there and that you may read it")
}

/// The finding that a path is a folder, a pipe or a device, where reading would fail or never end.
pub fn irregular(file: &Arc<str>) -> Diagnostic {
    let message = format!("`{file}` is no regular file");
    Diagnostic::new(Rule::Unreadable, Place::of_file(file), message, "put a text file there, or give it another name")
}

/// Makes the folder that a new file of the catalogue will stand in. `file` is its path below the root, in one of the
/// [`FOLDERS`].
///
/// Errors: a link on the way leads elsewhere, where nothing would read the file; the disk refuses.
pub fn make_room(root: &Path, file: &Path) -> anyhow::Result<()> {
    let first = file.iter().next().and_then(OsStr::to_str).context("a file has a name")?;
    let unmade = |folder: &Path| format!("`{}` can't be made", visible_path(folder));
    if let Err(refused) = folder(root, first) {
        bail!("{}; {}", refused.message, refused.way_out);
    }
    let base = root.join(first);
    fs::create_dir_all(&base).with_context(|| unmade(&base))?;
    let path = root.join(file);
    let parent = path.parent().context("a file stands in a folder")?;
    let there = parent.ancestors().find(|folder| folder.exists()).context("the catalogue's folder is there")?;
    let real = |path: &Path| fs::canonicalize(path).with_context(|| format!("`{}` can't be read", visible_path(path)));
    if !real(there)?.starts_with(real(&base)?) {
        let (file, there) = (visible_path(file), visible_path(there));
        bail!("`{file}` would lie outside of the catalogue: `{there}` leads elsewhere");
    }
    fs::create_dir_all(parent).with_context(|| unmade(parent))
}

/// What the system said, in words: without the number that only programmers look up.
pub fn why(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "it is not there".to_owned(),
        ErrorKind::PermissionDenied => "you have no permission".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        _ => {
            let text = error.to_string();
            text.split_once(" (os error ").map_or(text.as_str(), |(words, _)| words).to_lowercase()
        }
    }
}
