//! From bytes to `public/`: a site becomes visible whole or not at all, and nothing is deleted that this program did
//! not write.
//!
//! In: files, one by one, in any order and from any thread. They go to a staging folder beside the target; at the end
//! the two are exchanged in one step. Killed at any instant, the target is the whole old site or the whole new one.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, bail};

/// The file that marks a folder as written by this program.
pub const MARKER: &str = ".methodical";

const MARKER_TEXT: &str = "This folder was written by methodical. Its content is replaced by every build.\n";

/// A site on its way to its target.
pub struct Publication {
    target: PathBuf,
    staging: PathBuf,
    /// Held from the first to the last moment, so that two builds of one target never mix.
    _lock: Lock,
    unchanged: AtomicUsize,
    done: bool,
}

impl Publication {
    /// Prepares to publish to `target`, which must be new, empty or marked.
    ///
    /// Errors: the target is somebody else's folder or a file; another build is under way; the disk refuses.
    pub fn begin(target: &Path) -> anyhow::Result<Self> {
        let target = resolve(target)?;
        let parent = target.parent().context("the output folder has no parent folder")?;
        fs::create_dir_all(parent).with_context(|| format!("the folder `{}` can't be made", parent.display()))?;
        check_target(&target)?;
        let name = target.file_name().context("the output folder has no name")?.to_string_lossy().into_owned();
        let lock = Lock::take(parent.join(format!(".{name}.lock")))?;
        let staging = parent.join(format!(".{name}.staging"));
        // What a killed build left behind is this program's own, and marked as such.
        if staging.exists() {
            if staging.join(MARKER).is_file() {
                remove_marked(&staging)?;
            } else if fs::remove_dir(&staging).is_err() {
                // An empty folder is what a build leaves that was killed before its marker was there.
                bail!(
                    "`{}` is in the way: it has no `{MARKER}` file, so it is not deleted; move it away",
                    staging.display()
                );
            }
        }
        fs::create_dir(&staging).with_context(|| format!("the folder `{}` can't be made", staging.display()))?;
        let publication = Self { target, staging, _lock: lock, unchanged: AtomicUsize::new(0), done: false };
        publication.write(MARKER, MARKER_TEXT.as_bytes())?;
        Ok(publication)
    }

    /// Writes one file of the site. A file that is as it was keeps its modification time.
    ///
    /// `path` is relative, with `/`. Errors: the path leads out of the site; the disk refuses, with the path.
    pub fn write(&self, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside || path.is_empty() {
            bail!("`{path}` would be written outside of the site");
        }
        let new = self.staging.join(path);
        let old = self.target.join(path);
        if let Some(folder) = new.parent() {
            fs::create_dir_all(folder).with_context(|| format!("the folder `{}` can't be made", folder.display()))?;
        }
        if same_content(&old, bytes) && fs::hard_link(&old, &new).is_ok() {
            self.unchanged.fetch_add(1, Ordering::Relaxed);
            return Ok(());
        }
        let mut file =
            OpenOptions::new().write(true).create_new(true).open(&new).map_err(|error| explain(error, &new))?;
        file.write_all(bytes).map_err(|error| explain(error, &new))
    }

    /// How many files were as they had been.
    pub fn unchanged(&self) -> usize {
        self.unchanged.load(Ordering::Relaxed)
    }

    /// Makes the new site visible and removes the old one.
    ///
    /// Errors: the exchange is refused, with the target's path; the old site is then untouched.
    pub fn finish(mut self) -> anyhow::Result<()> {
        // Somebody may have put files there since the beginning.
        check_target(&self.target)?;
        if self.target.exists() {
            exchange(&self.staging, &self.target)
                .with_context(|| format!("`{}` can't be replaced", self.target.display()))?;
            // From here on the new site is visible; what is in the staging folder is the old one.
            self.done = true;
            // An empty folder of the user's has no marker; it is empty still.
            if self.staging.join(MARKER).is_file() {
                remove_marked(&self.staging)?;
            } else {
                let _ = fs::remove_dir(&self.staging);
            }
        } else {
            fs::rename(&self.staging, &self.target)
                .with_context(|| format!("`{}` can't be made", self.target.display()))?;
            self.done = true;
        }
        Ok(())
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        // An unfinished site is of no use to anybody; the next build would remove it too.
        if !self.done && self.staging.join(MARKER).is_file() {
            let _ = fs::remove_dir_all(&self.staging);
        }
    }
}

/// The target with links resolved, so that a link to a folder stays a link.
fn resolve(target: &Path) -> anyhow::Result<PathBuf> {
    if target.exists() {
        return fs::canonicalize(target).with_context(|| format!("`{}` can't be read", target.display()));
    }
    std::path::absolute(target).with_context(|| format!("`{}` is no path", target.display()))
}

fn check_target(target: &Path) -> anyhow::Result<()> {
    let metadata = match fs::symlink_metadata(target) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(explain(error, target)),
    };
    if !metadata.is_dir() {
        bail!("`{}` is not a folder; choose another with --out", target.display());
    }
    let mut entries = fs::read_dir(target).map_err(|error| explain(error, target))?;
    if target.join(MARKER).is_file() || entries.next().is_none() {
        return Ok(());
    }
    bail!(
        "`{}` has files that methodical did not write, and they are left alone; empty it, or choose another folder with --out",
        target.display()
    )
}

/// Removes a folder that carries the marker. The marker goes last, so that a half-removed folder is still known.
fn remove_marked(folder: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).map_err(|error| explain(error, folder))? {
        let path = entry.map_err(|error| explain(error, folder))?.path();
        if path.file_name().is_some_and(|name| name == MARKER) {
            continue;
        }
        let is_folder = fs::symlink_metadata(&path).map_err(|error| explain(error, &path))?.is_dir();
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(|error| explain(error, &path))?;
    }
    let marker = folder.join(MARKER);
    fs::remove_file(&marker).map_err(|error| explain(error, &marker))?;
    fs::remove_dir(folder).map_err(|error| explain(error, folder))
}

fn same_content(path: &Path, bytes: &[u8]) -> bool {
    // The size is asked first: most changed files differ in it.
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64)
        && fs::read(path).is_ok_and(|old| old == bytes)
}

/// One sentence that names the path.
fn explain(error: io::Error, path: &Path) -> anyhow::Error {
    let path = path.display();
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            anyhow::anyhow!("the disk is full: `{path}` can't be written")
        }
        io::ErrorKind::PermissionDenied => anyhow::anyhow!("no permission to write `{path}`"),
        io::ErrorKind::ReadOnlyFilesystem => anyhow::anyhow!("`{path}` is on a file system that can only be read"),
        _ => anyhow::anyhow!("`{path}` can't be written: {error}"),
    }
}

/// Exchanges two folders in one step.
#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // Some network file systems don't know the exchange.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => exchange_in_two_steps(a, b),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    exchange_in_two_steps(a, b)
}

/// The nearest thing: between the two renames there is no target for an instant.
fn exchange_in_two_steps(a: &Path, b: &Path) -> io::Result<()> {
    let aside = a.with_extension("old");
    fs::rename(b, &aside)?;
    if let Err(error) = fs::rename(a, b) {
        fs::rename(&aside, b)?;
        return Err(error);
    }
    fs::rename(&aside, a)
}

/// A lock that the system lets go of when its holder ends, however it ends.
struct Lock {
    path: PathBuf,
    _held: File,
}

impl Lock {
    fn take(path: PathBuf) -> anyhow::Result<Self> {
        loop {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .map_err(|error| explain(error, &path))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    bail!(
                        "another build is writing to this folder (it holds `{}`); wait for it to end",
                        path.display()
                    );
                }
                Err(TryLockError::Error(error)) => return Err(explain(error, &path)),
            }
            // Its last holder may have removed the file between the opening and the locking.
            if is_at(&file, &path) {
                return Ok(Self { path, _held: file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held: whoever opened it meanwhile sees that it is gone and tries again.
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(there)) => held.ino() == there.ino() && held.dev() == there.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
