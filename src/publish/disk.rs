//! Every call that changes the disk, in one place: publishing is safe if the program may end before any one of them.
//!
//! In: paths. Out: what the system answered; sentences are made of it by [`super::explain`]. In a debug build the
//! environment variable `METHODICAL_TRIAL` lets the trials in `tests/it/trials` end the program at a call of their
//! choice (`kill-at=17`) or take the exchange of folders away (`two-steps`). Release builds don't know that variable.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

pub(super) fn create_dir(path: &Path) -> io::Result<()> {
    trial::before_change();
    fs::create_dir(path)
}

pub(super) fn create_dir_all(path: &Path) -> io::Result<()> {
    trial::before_change();
    fs::create_dir_all(path)
}

/// Writes a file that is not there yet.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    trial::before_change();
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    trial::before_change();
    file.write_all(bytes)
}

pub(super) fn hard_link(old: &Path, new: &Path) -> io::Result<()> {
    trial::before_change();
    fs::hard_link(old, new)
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    trial::before_change();
    fs::rename(from, to)
}

pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    trial::before_change();
    fs::remove_file(path)
}

pub(super) fn remove_dir(path: &Path) -> io::Result<()> {
    trial::before_change();
    fs::remove_dir(path)
}

/// Gives each of two things the other's place in one step. `ErrorKind::Unsupported` where the system or the file system
/// has no such step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    if trial::has_no_exchange() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    trial::before_change();
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(|error| match error {
        Errno::INVAL | Errno::NOSYS | Errno::NOTSUP => io::ErrorKind::Unsupported.into(),
        error => error.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(debug_assertions)]
mod trial {
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    static ORDER: LazyLock<String> = LazyLock::new(|| std::env::var("METHODICAL_TRIAL").unwrap_or_default());
    static CHANGES: AtomicUsize = AtomicUsize::new(0);

    static KILL_AT: LazyLock<Option<usize>> =
        LazyLock::new(|| ORDER.split(' ').find_map(|word| word.strip_prefix("kill-at=")?.parse().ok()));

    /// Ends the program as a kill does, with nothing cleared up, if this is the change that a trial chose.
    pub(super) fn before_change() {
        if let Some(chosen) = *KILL_AT
            && CHANGES.fetch_add(1, Ordering::Relaxed) + 1 >= chosen
        {
            std::process::abort();
        }
    }

    pub(super) fn has_no_exchange() -> bool {
        ORDER.split(' ').any(|word| word == "two-steps")
    }
}

#[cfg(not(debug_assertions))]
mod trial {
    pub(super) const fn before_change() {}

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    pub(super) const fn has_no_exchange() -> bool {
        false
    }
}
