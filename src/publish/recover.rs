//! What earlier builds left beside the target when something killed them.
//!
//! In: the places where it may lie. Out: the places are free, each thing of somebody else's is in the target again, and
//! what could not be brought back is named and stays where it is. Never deletes what has no marker.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::bail;

use super::marker::{self, List, MARKER, Marked};
use super::{Places, disk, explain, has_entries, settle, unreadable};

/// Whether there is anything that a killed build left, or that is in the way.
pub(super) fn is_needed(places: &Places) -> bool {
    [&places.aside, &places.staging].into_iter().any(|folder| fs::symlink_metadata(folder).is_ok())
}

/// Mends what a killed build left. Gives notes, as sentences.
///
/// Errors: something that this program did not write is in the way, or something can't be brought back.
pub(super) fn leftovers(places: &Places) -> anyhow::Result<Vec<String>> {
    let mut notes = aside(places)?;
    notes.extend(staging(places)?);
    Ok(notes)
}

/// The old site, set aside where it could not be exchanged in one step: it is put back if nothing took its place.
fn aside(places: &Places) -> anyhow::Result<Vec<String>> {
    match Leftover::of(&places.aside)? {
        Leftover::Site(_) if !has_entries(&places.target)? => {
            put_back(&places.aside, &places.target)?;
            Ok(Vec::new())
        }
        Leftover::Site(old) => settle_into_target(&places.aside, &old, places),
        Leftover::Empty => settle::remove_empty(&places.aside).map(|()| Vec::new()),
        // It is in the way of a build that needs this place only, and that one says so.
        Leftover::Nothing | Leftover::Unfinished | Leftover::Foreign => Ok(Vec::new()),
    }
}

/// The staging folder: an unfinished site, or after the exchange an old one that has not gone yet.
pub(super) fn staging(places: &Places) -> anyhow::Result<Vec<String>> {
    let Places { target, staging, .. } = places;
    match Leftover::of(staging)? {
        Leftover::Nothing => {}
        Leftover::Empty => settle::remove_empty(staging)?,
        Leftover::Unfinished => settle::clear(staging)?,
        Leftover::Site(old) if has_entries(target)? => return settle_into_target(staging, &old, places),
        Leftover::Site(old) => {
            settle::strip(staging, &old);
            if fs::symlink_metadata(staging).is_ok() {
                put_back(staging, target)?;
            }
        }
        Leftover::Foreign => {
            bail!("`{}` is in the way: methodical did not write it, so it stays; move it away", staging.display())
        }
    }
    Ok(Vec::new())
}

fn settle_into_target(from: &Path, old: &List, places: &Places) -> anyhow::Result<Vec<String>> {
    let target = &places.target;
    let Marked::Site(new) = marker::read(target).map_err(|error| unreadable(error, target))? else {
        bail!("`{}` has what belongs to `{}`, which is not a site any more", from.display(), target.display());
    };
    let settled = settle::settle(from, old, target, &new);
    if !settled.unsettled.is_empty() {
        bail!("an earlier build left `{}`, and it can't be cleared: {}", from.display(), settled.unsettled.join("; "));
    }
    Ok(notes_on_kept(target, &settled.kept))
}

/// Puts a folder where the target was, which is gone or empty.
fn put_back(from: &Path, target: &Path) -> anyhow::Result<()> {
    if cfg!(not(unix)) && target.exists() {
        disk::remove_dir(target).map_err(|error| explain(error, target))?;
    }
    disk::rename(from, target).map_err(|error| explain(error, target))
}

/// What is said of edited files that are no part of the site any more.
pub(super) fn notes_on_kept(target: &Path, kept: &[String]) -> Vec<String> {
    let note = |path: &String| {
        format!("`{}` was changed by hand and is no part of the site any more; it stays", target.join(path).display())
    };
    kept.iter().map(note).collect()
}

/// What lies in a folder beside the target.
enum Leftover {
    Nothing,
    /// An empty folder, or one in which a marker was about to be written.
    Empty,
    Unfinished,
    Site(List),
    /// Something that this program did not write.
    Foreign,
}

impl Leftover {
    fn of(folder: &Path) -> anyhow::Result<Self> {
        match fs::symlink_metadata(folder) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Ok(Self::Foreign),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::Nothing),
            Err(error) => return Err(unreadable(error, folder)),
        }
        Ok(match marker::read(folder).map_err(|error| unreadable(error, folder))? {
            Marked::Site(list) => Self::Site(list),
            Marked::Unfinished => Self::Unfinished,
            Marked::Not if is_about_to_be_marked(folder).map_err(|error| unreadable(error, folder))? => Self::Empty,
            Marked::Not | Marked::Newer | Marked::WithoutList => Self::Foreign,
        })
    }
}

/// Whether a folder has nothing in it but perhaps a marker without a word.
fn is_about_to_be_marked(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        if entry.file_name() != MARKER || !metadata.is_file() || metadata.len() > 0 {
            return Ok(false);
        }
    }
    Ok(true)
}
