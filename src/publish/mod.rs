//! From bytes to `public/`: a site becomes visible whole or not at all, and nothing is deleted that this program did
//! not write.
//!
//! In: files, one by one, in any order and from any thread. They go to a staging folder beside the target; at the end
//! the two are exchanged in one step. Killed at any instant, the target is the whole old site or the whole new one.
//! What others put among the files of the old site (`.git`, `CNAME`) then follows from the old folder into the new one;
//! until it has, the old folder stays, and whatever ends the build, the next one goes on where it ended.

mod disk;
mod exchange;
mod explain;
mod lock;
mod marker;
mod recover;
mod settle;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

use anyhow::{Context as _, bail};
use rayon::prelude::*;

use self::exchange::Way;
use self::explain::{explain, explain_parent, unreadable};
use self::lock::Lock;
use self::marker::{List, Listed, Marked, Part, UNFINISHED, Written};
pub use self::marker::{MADE, MARKER};

/// The target, and what may lie beside it while a build goes on.
#[derive(Debug)]
struct Places {
    target: PathBuf,
    /// The new site on its way; after the exchange, the old one.
    staging: PathBuf,
    /// The old site for an instant, where two folders can't be exchanged in one step.
    aside: PathBuf,
    lock: PathBuf,
}

/// A site on its way to its target.
pub struct Publication {
    places: Places,
    way: Way,
    /// What the last build wrote; nothing where the target is new.
    old: List,
    /// The folders that have been made, and whether the old site has them too.
    folders: RwLock<HashMap<String, InOldSite>>,
    written: Mutex<Vec<Written>>,
    unchanged: AtomicUsize,
    /// Files of this program's that somebody has edited.
    edited: Mutex<BTreeSet<String>>,
    /// What others put where the site wants to have a file.
    in_the_way: Mutex<BTreeSet<String>>,
    notes: Vec<String>,
    done: bool,
    /// Held from the first to the last moment, so that two builds of one target never mix.
    _lock: Lock,
}

/// What stands at a folder's place in the old site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InOldSite {
    Folder,
    Nothing,
}

/// What was published.
#[derive(Debug, Default)]
pub struct Published {
    /// How many files were as they had been.
    pub unchanged: usize,
    /// What a user should know about his own files and changes, in sentences.
    pub notes: Vec<String>,
}

impl Publication {
    /// Prepares to publish to `target`, which must be new, empty or marked, and mends what a killed build left.
    ///
    /// Errors: the target is somebody else's folder or a file, or can't be replaced in one step; another build is under
    /// way; something else is where this one would work; the disk refuses.
    pub fn begin(target: &Path) -> anyhow::Result<Self> {
        let places = Places::of(target)?;
        let lock = Lock::take(places.lock.clone())?;
        let mut old = old_site(&places.target)?;
        let mut notes = Vec::new();
        if recover::is_needed(&places) {
            notes = recover::leftovers(&places)?;
            old = old_site(&places.target)?;
        }
        disk::create_dir(&places.staging).map_err(|error| explain_parent(error, &places.staging))?;
        let has_old_site = fs::symlink_metadata(&places.target).is_ok();
        let root = if has_old_site { InOldSite::Folder } else { InOldSite::Nothing };
        let mut publication = Self {
            places,
            way: Way::AtOnce,
            old: old.unwrap_or_default(),
            folders: RwLock::new(HashMap::from([(String::new(), root)])),
            written: Mutex::default(),
            unchanged: AtomicUsize::new(0),
            edited: Mutex::default(),
            in_the_way: Mutex::default(),
            notes,
            done: false,
            _lock: lock,
        };
        let marker = publication.places.staging.join(MARKER);
        disk::write_new(&marker, UNFINISHED.as_bytes()).map_err(|error| explain(error, &marker))?;
        let carried = publication.foreign_at_root()?;
        publication.way = exchange::prepare(&publication.places, &carried)?;
        Ok(publication)
    }

    /// Writes one file of the site. A file that is as it was keeps its modification time.
    ///
    /// `path` is relative, with `/`. What others put at its place in the old site is remembered, and [`Self::finish`]
    /// refuses it. Errors: the path leads out of the site or is the marker's; the disk refuses, with the path.
    pub fn write(&self, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
        check_path(path)?;
        let folder = self.folder(path.rsplit_once('/').map_or("", |(folder, _)| folder))?;
        let hash = marker::hash(bytes);
        let new = self.places.staging.join(path);
        let is_kept = folder == InOldSite::Folder
            && self.is_unchanged(path, bytes, hash)?
            && disk::hard_link(&self.places.target.join(path), &new).is_ok();
        if is_kept {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
        } else {
            disk::write_new(&new, bytes).map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => anyhow::anyhow!("two files of the site would be `{path}`"),
                _ => explain(error, &new),
            })?;
        }
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.push(Written { path: path.into(), size: bytes.len() as u64, hash });
        Ok(())
    }

    /// Makes the new site visible, and then removes the old one. `made` is one line on what it was made from, which its
    /// marker keeps.
    ///
    /// Errors: something of others is in the way, named; the exchange is refused, with the target's path; the old site is
    /// then untouched. Once the new site is visible there are only notes.
    pub fn finish(mut self, made: Option<&str>) -> anyhow::Result<Published> {
        self.refuse_what_is_in_the_way()?;
        let written = std::mem::take(self.written.get_mut().unwrap_or_else(PoisonError::into_inner));
        let new = marker::list(written, made);
        self.write_list(&new)?;
        // Somebody may have changed the target since the beginning.
        let target = self.places.target.display();
        let is_as_it_was = match self.old.text() {
            "" => !has_entries(&self.places.target)?,
            text => fs::read(self.places.target.join(MARKER)).is_ok_and(|marker| marker == text.as_bytes()),
        };
        if !is_as_it_was && metadata(&self.places.target)?.is_some() {
            bail!("`{target}` was changed by something else while the site was built; build again");
        }
        let old_folder = exchange::replace(&self.places, self.way)?;
        // From here on the new site is visible.
        self.done = true;
        let mut notes = std::mem::take(&mut self.notes);
        let edited = std::mem::take(self.edited.get_mut().unwrap_or_else(PoisonError::into_inner));
        notes.extend(
            edited
                .into_iter()
                .map(|path| format!("`{target}/{path}` was changed by hand since the last build; it was written anew")),
        );
        if let Some(folder) = old_folder {
            let settled = settle::settle(&folder, &self.old, &self.places.target, &new);
            notes.extend(recover::notes_on_kept(&self.places.target, &settled.kept));
            notes.extend(settled.unsettled.into_iter().map(|sentence| {
                format!("the new site is in place, but not all of the old one is gone: {sentence}; the next build tries again")
            }));
        }
        // What was linked and unlinked up to here has changed in no more than its links. Where this fails, the next build
        // reads more.
        let _ = disk::touch(&self.places.target.join(MARKER));
        Ok(Published { unchanged: self.unchanged.load(Ordering::Relaxed), notes })
    }

    /// Makes a folder of the new site, with those above it, and says what the old site has there.
    fn folder(&self, path: &str) -> anyhow::Result<InOldSite> {
        if let Some(known) = self.folders.read().unwrap_or_else(PoisonError::into_inner).get(path) {
            return Ok(*known);
        }
        let above = self.folder(path.rsplit_once('/').map_or("", |(above, _)| above))?;
        let new = self.places.staging.join(path);
        match disk::create_dir(&new) {
            Ok(()) => {}
            // Another thread was first, unless it is a file.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && new.is_dir() => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                bail!("`{path}` would be a file and a folder of the site")
            }
            Err(error) => return Err(explain(error, &new)),
        }
        let here = match above {
            InOldSite::Folder => self.folder_in_old_site(path)?,
            InOldSite::Nothing => InOldSite::Nothing,
        };
        self.folders.write().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), here);
        Ok(here)
    }

    fn folder_in_old_site(&self, path: &str) -> anyhow::Result<InOldSite> {
        let old = self.places.target.join(path);
        let Some(metadata) = metadata(&old)? else { return Ok(InOldSite::Nothing) };
        if metadata.is_dir() {
            return Ok(InOldSite::Folder);
        }
        match self.old.file(path) {
            Some(listed) if metadata.is_file() => {
                if settle::is_edited(&old, &metadata, listed, self.old.written) {
                    note(&self.edited, path);
                }
            }
            _ => note(&self.in_the_way, path),
        }
        Ok(InOldSite::Nothing)
    }

    /// Whether the old site has this very file, written by this program. What else is there is taken note of.
    fn is_unchanged(&self, path: &str, bytes: &[u8], hash: u64) -> anyhow::Result<bool> {
        let old = self.places.target.join(path);
        let Some(metadata) = metadata(&old)? else { return Ok(false) };
        if metadata.is_dir() {
            let part = path.split('/').fold(self.old.all(), |part, name| part.folder(name));
            if let Some(foreign) = first_foreign(&old, path, part)? {
                note(&self.in_the_way, &foreign);
            }
            return Ok(false);
        }
        let Some(listed) = self.old.file(path).filter(|_| metadata.is_file()) else {
            note(&self.in_the_way, path);
            return Ok(false);
        };
        let is_edited = settle::is_edited(&old, &metadata, listed, self.old.written);
        if is_edited {
            note(&self.edited, path);
        }
        Ok(!is_edited && (listed.size, listed.hash) == (bytes.len() as u64, hash))
    }

    /// What others put beside the site's own folders and files, at its root.
    fn foreign_at_root(&self) -> anyhow::Result<Vec<PathBuf>> {
        let target = &self.places.target;
        if metadata(target)?.is_none() {
            return Ok(Vec::new());
        }
        let is_ours = |entry: &fs::DirEntry| {
            let name = entry.file_name();
            let Some(name) = name.to_str() else { return false };
            let all = self.old.all();
            name == MARKER || all.file(name).is_some() || !all.folder(name).is_empty()
        };
        let entries = fs::read_dir(target).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| unreadable(error, target))?;
        Ok(entries.iter().filter(|entry| !is_ours(entry)).map(fs::DirEntry::path).collect())
    }

    fn refuse_what_is_in_the_way(&mut self) -> anyhow::Result<()> {
        let in_the_way = std::mem::take(self.in_the_way.get_mut().unwrap_or_else(PoisonError::into_inner));
        if in_the_way.is_empty() {
            return Ok(());
        }
        let named: Vec<String> = in_the_way
            .iter()
            .take(NAMED)
            .map(|path| format!("`{}`", self.places.target.join(path).display()))
            .collect();
        let more = in_the_way.len() - named.len();
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        bail!(
            "{}{more}: methodical did not write that, and the site has files of its own there; move it away, or choose another folder with --out; the last site is as it was",
            named.join(", ")
        )
    }

    /// Puts the list of all files in place of the marker that says that the site is unfinished.
    fn write_list(&self, list: &List) -> anyhow::Result<()> {
        let (marker, new) = (self.places.staging.join(MARKER), self.places.staging.join(".methodical.new"));
        let done = disk::write_new(&new, list.text().as_bytes()).and_then(|()| disk::rename(&new, &marker));
        done.map_err(|error| explain(error, &marker))
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        // An unfinished site is of no use to anybody; the next build would remove it too.
        if !self.done {
            let _ = recover::staging(&self.places);
        }
    }
}

/// What the marker of a target keeps on what its site was made from, if a whole site stands there in which every file is
/// as it was written, and nothing is left to be done or to be mended.
pub fn standing(target: &Path) -> Option<String> {
    if !target.join(MARKER).is_file() {
        return None;
    }
    let places = Places::of(target).ok()?;
    let _lock = Lock::take(places.lock.clone()).ok()?;
    if recover::is_needed(&places) {
        return None;
    }
    let Marked::Site(list) = marker::read(&places.target).ok()? else { return None };
    let is_as_written = |(path, listed): (Cow<str>, Listed)| {
        let path = places.target.join(&*path);
        let Ok(metadata) = fs::symlink_metadata(&path) else { return false };
        metadata.is_file() && !settle::is_edited(&path, &metadata, listed, list.written)
    };
    list.files().all(is_as_written).then(|| list.made().map(str::to_owned))?
}

/// How many things one sentence names.
const NAMED: usize = 10;

impl Places {
    /// The target with links resolved, so that a link to a folder stays a link, and what goes with it.
    fn of(target: &Path) -> anyhow::Result<Self> {
        let target = resolved(target)?;
        let parent = target.parent().context("the output folder has no parent folder")?;
        if !parent.is_dir() {
            disk::create_dir_all(parent).map_err(|error| explain_parent(error, parent))?;
        }
        let parent = fs::canonicalize(parent).map_err(|error| explain(error, parent))?;
        let name = target.file_name().context("the output folder has no name")?;
        let beside = |end: &str| {
            let mut hidden = std::ffi::OsString::from(".");
            hidden.push(name);
            hidden.push(end);
            parent.join(hidden)
        };
        let (staging, aside, lock) = (beside(".staging"), beside(".old"), beside(".lock"));
        Ok(Self { target: parent.join(name), staging, aside, lock })
    }
}

/// Follows links, also to what is not there at the moment: a kill between two renames must not hide where a link leads.
fn resolved(target: &Path) -> anyhow::Result<PathBuf> {
    /// As many as Linux follows.
    const MOST_LINKS: usize = 40;
    let mut path = std::path::absolute(target).with_context(|| format!("`{}` is no path", target.display()))?;
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(leads_to) => path = path.parent().unwrap_or(Path::new("")).join(leads_to),
            // It is no link: `..` may be in it, and the folders above may be links.
            Err(_) => return Ok(fs::canonicalize(&path).unwrap_or(path)),
        }
    }
    bail!("`{}` is a link that leads to itself", target.display())
}

/// The list of what the last build wrote to the target; `None` where the target is new or empty.
///
/// Errors: the target is not a folder, or not this program's.
fn old_site(target: &Path) -> anyhow::Result<Option<List>> {
    let Some(metadata) = metadata(target)? else { return Ok(None) };
    if !metadata.is_dir() {
        bail!("`{}` is not a folder; choose another with --out", target.display());
    }
    match marker::read(target).map_err(|error| unreadable(error, target))? {
        Marked::Site(list) => Ok(Some(list)),
        _ if !has_entries(target)? => Ok(None),
        Marked::WithoutList => bail!(
            "`{}` was written by a first version of methodical, which kept no list of its files, so nothing in it is touched; delete it or move it away, and build again",
            target.display()
        ),
        Marked::Newer => bail!(
            "`{}` was written by a newer methodical; build with that one, or choose another folder with --out",
            target.display()
        ),
        Marked::Not | Marked::Unfinished => bail!(
            "`{}` has files that methodical did not write, and they are left alone; empty it, or choose another folder with --out",
            target.display()
        ),
    }
}

fn check_path(path: &str) -> anyhow::Result<()> {
    let mut parts = Path::new(path).components();
    if path.is_empty() || !parts.all(|part| matches!(part, Component::Normal(_))) {
        bail!("`{path}` would be written outside of the site");
    }
    // Some file systems don't tell capital letters.
    let first = path.split('/').next().unwrap_or_default();
    if first.get(..MARKER.len()).is_some_and(|start| start.eq_ignore_ascii_case(MARKER)) {
        bail!(
            "the site can't have a file `{path}`: methodical keeps its own list in `{MARKER}`; give the file another name"
        );
    }
    Ok(())
}

/// The first thing in a folder of the old site that is not listed there.
fn first_foreign(folder: &Path, path: &str, listed: Part<'_>) -> anyhow::Result<Option<String>> {
    if listed.is_empty() {
        return Ok(Some(path.to_owned()));
    }
    for entry in fs::read_dir(folder).map_err(|error| unreadable(error, folder))? {
        let entry = entry.map_err(|error| unreadable(error, folder))?;
        let kind = entry.file_type().map_err(|error| unreadable(error, folder))?;
        let name = entry.file_name();
        let below = format!("{path}/{}", name.to_string_lossy());
        let foreign = match name.to_str() {
            Some(name) if kind.is_dir() => first_foreign(&entry.path(), &below, listed.folder(name))?,
            Some(name) if kind.is_file() && listed.file(name).is_some() => None,
            _ => Some(below),
        };
        if foreign.is_some() {
            return Ok(foreign);
        }
    }
    Ok(None)
}

fn note(paths: &Mutex<BTreeSet<String>>, path: &str) {
    paths.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
}

/// What is known of something, links not followed; `None` where there is nothing.
fn metadata(path: &Path) -> anyhow::Result<Option<fs::Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable(error, path)),
    }
}

/// Whether there is a folder with something in it.
fn has_entries(folder: &Path) -> anyhow::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(unreadable(error, folder)),
    }
}
