//! The one way to what a catalogue's files hold. Only regular files inside of `methods/` are read, and none that is
//! larger than a record may be; who prints a line of a file reads it through here too.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Rule};

/// The largest file that is read, in bytes: some hundred times the longest record that anybody has written.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

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

/// A file's bytes, whatever they are.
///
/// Errors: it can't be read, is too large, or is a link that may not be followed.
pub fn read_bytes(root: &Path, file: &Arc<str>) -> Result<Vec<u8>, Diagnostic> {
    let path = root.join(&**file);
    let unreadable = |error: io::Error| unreadable(file, &error.to_string());
    if fs::symlink_metadata(&path).map_err(unreadable)?.is_symlink() {
        check_link(root, file)?;
    }
    let metadata = fs::metadata(&path).map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(irregular(file));
    }
    if metadata.len() > MAX_FILE_BYTES {
        let message = format!("`{file}` has {} bytes; a record has {MAX_FILE_BYTES} at most", metadata.len());
        let way_out = "split it, or move what is not about the method elsewhere";
        return Err(Diagnostic::new(Rule::TooLarge, Place::of_file(file), message, way_out));
    }
    let mut bytes = Vec::new();
    // The bound holds for a file that grows meanwhile, too.
    File::open(&path).and_then(|opened| opened.take(MAX_FILE_BYTES).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

/// Refuses a link that leads elsewhere than to a file inside of `methods/`.
pub fn check_link(root: &Path, file: &Arc<str>) -> Result<(), Diagnostic> {
    let refused = |where_to: &str| {
        let message = format!("`{file}` is a link that leads {where_to}");
        Err(Diagnostic::new(Rule::OutsideLink, Place::of_file(file), message, "put the file itself there"))
    };
    let Ok(target) = fs::canonicalize(root.join(&**file)) else { return refused("nowhere") };
    let inside: PathBuf = fs::canonicalize(root.join("methods")).unwrap_or_else(|_| root.join("methods"));
    if !target.starts_with(inside) {
        return refused("out of `methods/`");
    }
    if target.is_file() { Ok(()) } else { refused("to something that is not a file") }
}

/// The finding that a path can't be read.
pub fn unreadable(file: &Arc<str>, why: &str) -> Diagnostic {
    let message = format!("`{file}` can't be read: {why}");
    Diagnostic::new(Rule::Unreadable, Place::of_file(file), message, "check that it is there and that you may read it")
}

/// The finding that a path is a folder, a pipe or a device, where reading would fail or never end.
pub fn irregular(file: &Arc<str>) -> Diagnostic {
    let message = format!("`{file}` is no regular file");
    Diagnostic::new(Rule::Unreadable, Place::of_file(file), message, "put a text file there, or give it another name")
}
