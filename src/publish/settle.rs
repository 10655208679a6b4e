//! What becomes of an old site: this program's own files are removed, and what others put among them goes to the same
//! place in the new one.
//!
//! In: a folder with a marker, and where its foreign files belong. Out: the folder is gone, or what of it could not be
//! settled is still in it, beside the marker, and is named. Things are moved one by one and whole folders at once, and
//! the marker goes last: a kill at any instant leaves a folder that is settled from there on by the next build.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::time::SystemTime;

use rayon::prelude::*;

use super::marker::{self, List, Listed, MARKER, Part};
use super::{disk, explain};

/// What there is to say after an old site has been settled, as sentences.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// Files of this program's that somebody edited and that are no part of the new site.
    pub(super) kept: Vec<String>,
    /// What is still in the old folder, and why.
    pub(super) unsettled: Vec<String>,
}

struct Settling<'a> {
    from: &'a Path,
    to: &'a Path,
    written: Option<SystemTime>,
    settled: Mutex<Settled>,
}

/// Settles the folder `from`, which has the marker `old`; the site at `to` has the marker `new`.
pub(super) fn settle(from: &Path, old: &List, to: &Path, new: &List) -> Settled {
    let settling = Settling { from, to, written: old.written, settled: Mutex::default() };
    settling.folder("", old.all(), new.all());
    let mut settled = settling.settled.into_inner().unwrap_or_default();
    if settled.unsettled.is_empty()
        && let Err(error) = remove_marker(from)
    {
        settled.unsettled.push(explain(error, from).to_string());
    }
    settled.kept.sort();
    settled.unsettled.sort();
    settled
}

/// Removes what this program wrote from a folder that has the marker `old` and whose site is gone. What others put
/// there stays where it is, with the marker; if there is none of it, the folder goes.
pub(super) fn strip(folder: &Path, old: &List) -> Settled {
    // To take each foreign thing to where it is already is to leave it.
    settle(folder, old, folder, &List::default())
}

/// Removes an unfinished site, all of which is this program's own.
pub(super) fn clear(folder: &Path) -> anyhow::Result<()> {
    let removed = remove_below(folder).and_then(|()| remove_marker(folder));
    removed.map_err(|error| explain(error, folder))
}

fn remove_below(folder: &Path) -> io::Result<()> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        } else if entry.file_name() != MARKER {
            disk::remove_file(&entry.path())?;
        }
    }
    folders.into_par_iter().try_for_each(|folder| {
        remove_below(&folder)?;
        disk::remove_dir(&folder)
    })
}

/// Removes a folder in which the marker is all that is left.
fn remove_marker(folder: &Path) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?;
    if entries.try_fold(false, |others, entry| Ok::<_, io::Error>(others | (entry?.file_name() != MARKER)))? {
        // Without the marker nobody would know that the folder is to be settled.
        return Err(io::ErrorKind::DirectoryNotEmpty.into());
    }
    match disk::remove_file(&folder.join(MARKER)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    disk::remove_dir(folder)
}

impl Settling<'_> {
    /// Settles the folder at `path`, of which `old` is listed there and `new` in the new site.
    fn folder(&self, path: &str, old: Part<'_>, new: Part<'_>) {
        let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") };
        let (mut ours, mut folders) = (Vec::new(), Vec::new());
        let entries = match fs::read_dir(self.from.join(path)) {
            Ok(entries) => entries,
            Err(error) => return self.unsettled(explain(error, &self.from.join(path)).to_string()),
        };
        for entry in entries {
            let (name, kind) = match entry.and_then(|entry| Ok((entry.file_name(), entry.file_type()?))) {
                Ok(entry) => entry,
                Err(error) => return self.unsettled(explain(error, &self.from.join(path)).to_string()),
            };
            // What this program writes has names in UTF-8.
            match name.to_str() {
                Some(MARKER) if path.is_empty() => {}
                Some(name) if kind.is_dir() && !old.folder(name).is_empty() => folders.push(name.to_owned()),
                Some(name)
                    if kind.is_file()
                        && let Some(listed) = old.file(name) =>
                {
                    ours.push((name.to_owned(), listed))
                }
                _ => self.carry(&Path::new(path).join(name)),
            }
        }
        for (name, listed) in ours {
            self.own_file(&below(&name), listed, new.file(&name));
        }
        folders.into_par_iter().for_each(|name| {
            let path = below(&name);
            self.folder(&path, old.folder(&name), new.folder(&name));
            self.remove_empty(Path::new(&path));
        });
    }

    /// Removes a file that this program wrote, unless somebody has made it his own and the new site has none there.
    fn own_file(&self, path: &str, listed: Listed, new: Option<Listed>) {
        let file = self.from.join(path);
        if new.is_none()
            && let Ok(metadata) = fs::symlink_metadata(&file)
            && is_edited(&file, &metadata, listed, self.written)
        {
            if let Ok(mut settled) = self.settled.lock() {
                settled.kept.push(path.to_owned());
            }
            return self.carry(Path::new(path));
        }
        match disk::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                self.unsettled(explain(error, &file).to_string());
            }
            _ => {}
        }
    }

    /// Takes what somebody put into the old site to the same place in the new one.
    fn carry(&self, path: &Path) {
        let (from, to) = (self.from.join(path), self.to.join(path));
        if from == to {
            return self.unsettled(from.display().to_string());
        }
        let there = match fs::symlink_metadata(&to) {
            Ok(there) => Some(there),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return self.unsettled(stays(&from, &to, &error.to_string())),
        };
        match there {
            None => {
                let folder = to.parent().unwrap_or(self.to);
                let made = if folder.is_dir() { Ok(()) } else { disk::create_dir_all(folder) };
                if let Err(error) = made.and_then(|()| disk::rename(&from, &to)) {
                    self.unsettled(stays(&from, &to, &error.to_string()));
                }
            }
            Some(there) if there.is_dir() && fs::symlink_metadata(&from).is_ok_and(|from| from.is_dir()) => {
                self.merge(path, &from);
            }
            Some(_) => self.unsettled(stays(&from, &to, "something else is there now; move one of them away")),
        }
    }

    /// Takes all that is in somebody's folder into the folder of that name in the new site.
    fn merge(&self, path: &Path, from: &Path) {
        let names = fs::read_dir(from).and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.file_name())).collect::<io::Result<Vec<_>>>()
        });
        match names {
            Ok(names) => {
                names.iter().for_each(|name| self.carry(&path.join(name)));
                self.remove_empty(path);
            }
            Err(error) => self.unsettled(explain(error, from).to_string()),
        }
    }

    /// Removes a folder from which all has gone; of one in which something stayed it was said.
    fn remove_empty(&self, path: &Path) {
        let folder = self.from.join(path);
        match disk::remove_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::DirectoryNotEmpty => {
                self.unsettled(explain(error, &folder).to_string());
            }
            _ => {}
        }
    }

    fn unsettled(&self, sentence: String) {
        if let Ok(mut settled) = self.settled.lock() {
            settled.unsettled.push(sentence);
        }
    }
}

fn stays(from: &Path, to: &Path, why: &str) -> String {
    format!("`{}` can't go to `{}`: {why}", from.display(), to.display())
}

/// Whether somebody has changed a file since this program wrote it. One that is as long as it was, and of which nothing
/// has changed since the marker was made the youngest of all files, is not read for that.
pub(super) fn is_edited(path: &Path, metadata: &Metadata, listed: Listed, written: Option<SystemTime>) -> bool {
    if metadata.len() != listed.size {
        return true;
    }
    let is_older = changed(metadata).zip(written).is_some_and(|(changed, written)| changed < written);
    !is_older && !fs::read(path).is_ok_and(|bytes| marker::hash(&bytes) == listed.hash)
}

/// When a file, or what is known of it, changed last: who gives a file another time changes what is known of it.
#[cfg(unix)]
fn changed(metadata: &Metadata) -> Option<SystemTime> {
    use std::os::unix::fs::MetadataExt as _;
    use std::time::Duration;
    let since = Duration::new(metadata.ctime().try_into().ok()?, metadata.ctime_nsec().try_into().ok()?);
    Some((SystemTime::UNIX_EPOCH + since).max(metadata.modified().ok()?))
}

#[cfg(not(unix))]
fn changed(metadata: &Metadata) -> Option<SystemTime> {
    metadata.modified().ok()
}

/// Removes a folder that is empty but for its marker.
pub(super) fn remove_empty(folder: &Path) -> anyhow::Result<()> {
    remove_marker(folder).map_err(|error| explain(error, folder))
}
