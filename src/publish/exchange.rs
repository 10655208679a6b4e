//! How a new site takes the place of an old one, and whether it can.
//!
//! In: two folders side by side. Out: the new one where the old one was, and where the old one is now. What can't be
//! replaced (a mount point, a folder in a lower layer of an overlay, somebody else's) is found out beforehand, by a
//! rename that no file system carries out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::{Places, disk, explain, has_entries};

/// How two folders are exchanged here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// In one step.
    AtOnce,
    /// By renames, between which there is no target for an instant. The next build mends what a kill leaves then.
    ByRenames,
}

/// Folders below the staging folder that are there for a moment, to try things on.
struct Probe {
    folder: PathBuf,
    /// Has something in it, so that nothing can be renamed onto it.
    full: PathBuf,
    inner: PathBuf,
    other: PathBuf,
}

impl Probe {
    fn new(places: &Places) -> io::Result<Self> {
        let folder = places.staging.join(".methodical.probe");
        let (full, inner, other) = (folder.join("full"), folder.join("full/inner"), folder.join("other"));
        let probe = Self { folder, full, inner, other };
        for path in [&probe.folder, &probe.full, &probe.inner, &probe.other] {
            disk::create_dir(path)?;
        }
        Ok(probe)
    }

    fn remove(self) -> io::Result<()> {
        for path in [&self.other, &self.inner, &self.full, &self.folder] {
            disk::remove_dir(path)?;
        }
        Ok(())
    }

    /// Whether folders can be exchanged here.
    fn way(&self) -> io::Result<Way> {
        match disk::exchange(&self.full, &self.other) {
            Ok(()) => disk::exchange(&self.full, &self.other).map(|()| Way::AtOnce),
            Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(Way::ByRenames),
            Err(error) => Err(error),
        }
    }

    /// Whether something may be moved elsewhere. It is told to take the place of a folder that has something in it,
    /// which is refused last, after all other reasons to refuse.
    fn may_be_moved(&self, path: &Path) -> io::Result<()> {
        match disk::rename(path, &self.full) {
            // A file system that carries it out can move things, and can move this one back.
            Ok(()) => {
                disk::rename(&self.full, path)?;
                disk::create_dir(&self.full)?;
                disk::create_dir(&self.inner)
            }
            Err(error) => match error.kind() {
                io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists | io::ErrorKind::IsADirectory => Ok(()),
                _ => Err(error),
            },
        }
    }
}

/// Finds out how the target will be replaced, and that it and what others put into it (`carried`) can be.
///
/// Errors: it can't be, with the reason and the way out.
pub(super) fn prepare(places: &Places, carried: &[PathBuf]) -> anyhow::Result<Way> {
    let probe = Probe::new(places).map_err(|error| explain(error, &places.staging))?;
    // Elsewhere than on Unix a refused rename does not say why.
    if cfg!(unix) && fs::symlink_metadata(&places.target).is_ok() {
        probe.may_be_moved(&places.target).map_err(|error| immovable(error, &places.target))?;
        for path in carried {
            probe.may_be_moved(path).map_err(|error| not_carried(error, path))?;
        }
    }
    let way = probe.way().map_err(|error| explain(error, &places.staging))?;
    probe.remove().map_err(|error| explain(error, &places.staging))?;
    if way == Way::ByRenames && fs::symlink_metadata(&places.aside).is_ok() {
        bail!("`{}` is in the way: methodical did not write it, so it stays; move it away", places.aside.display());
    }
    Ok(way)
}

fn immovable(error: io::Error, path: &Path) -> anyhow::Error {
    let path = path.display();
    match error.kind() {
        io::ErrorKind::ResourceBusy => anyhow::anyhow!(
            "`{path}` is a mount point, so no new site can take its place in one step; build into a folder below it with --out, or mount the folder above"
        ),
        io::ErrorKind::CrossesDevices => anyhow::anyhow!(
            "`{path}` lies in a lower layer of its file system (a container's image?), so no new site can take its place in one step; build into a new folder with --out"
        ),
        io::ErrorKind::PermissionDenied => anyhow::anyhow!(
            "no permission to move `{path}`, and a new site takes its place; allow it, or choose another folder with --out"
        ),
        _ => anyhow::anyhow!("`{path}` can't be replaced: {error}; choose another folder with --out"),
    }
}

fn not_carried(error: io::Error, path: &Path) -> anyhow::Error {
    let path = path.display();
    let why = match error.kind() {
        io::ErrorKind::PermissionDenied => {
            return anyhow::anyhow!(
                "no permission to move `{path}`, which methodical did not write, into the new site; allow it, or take it away"
            );
        }
        io::ErrorKind::ResourceBusy => "is a mount point".to_owned(),
        _ => format!("can't be moved ({error})"),
    };
    anyhow::anyhow!(
        "`{path}` {why}, so it can't follow into the new site; take it away, or choose another folder with --out"
    )
}

/// Puts the new site where the target is. Gives the folder that has the old site now, if there was one.
///
/// Errors: the system refuses; the old site is then where it was.
pub(super) fn replace(places: &Places, way: Way) -> anyhow::Result<Option<PathBuf>> {
    let Places { target, staging, aside, .. } = places;
    let refused = || format!("`{}` can't be replaced", target.display());
    if !has_entries(target)? {
        // An empty folder is replaced by a rename too; only Windows wants it gone before.
        if cfg!(not(unix)) && target.exists() {
            disk::remove_dir(target).with_context(refused)?;
        }
        disk::rename(staging, target).with_context(refused)?;
        return Ok(None);
    }
    match way {
        Way::AtOnce => disk::exchange(staging, target).with_context(refused)?,
        Way::ByRenames => {
            disk::rename(target, aside).with_context(refused)?;
            if let Err(error) = disk::rename(staging, target) {
                disk::rename(aside, target).with_context(refused)?;
                return Err(error).with_context(refused);
            }
            // From here on the old site is to be removed, and not to be restored.
            if disk::rename(aside, staging).is_err() {
                return Ok(Some(aside.clone()));
            }
        }
    }
    Ok(Some(staging.clone()))
}
