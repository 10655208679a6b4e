//! One build at a time for one target: a lock that the system lets go of when its holder ends, however it ends.
//!
//! In: the path of the lock's file, beside the target. Out: a lock, held until it is dropped. The file is always empty;
//! one with something in it is somebody else's and stays.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::bail;

use super::{explain, explain_parent};

pub(super) struct Lock {
    path: PathBuf,
    _held: File,
}

impl Lock {
    /// Takes the lock, or says who has it.
    ///
    /// Errors: another build holds it; something else is in its place; the disk refuses.
    pub(super) fn take(path: PathBuf) -> anyhow::Result<Self> {
        loop {
            refuse_others(&path)?;
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .map_err(|error| explain_parent(error, &path))?;
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
        let _ = super::disk::remove_file(&self.path);
    }
}

/// Refuses a lock that this program did not make.
fn refuse_others(path: &Path) -> anyhow::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() && metadata.len() == 0 => Ok(()),
        Ok(_) => bail!("`{}` is in the way: methodical did not write it, so it stays; move it away", path.display()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(explain(error, path)),
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(held), Ok(there)) => held.ino() == there.ino() && held.dev() == there.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
