//! Every call that changes the disk, in one place: publishing is safe if the program may end before any one of them.
//!
//! In: paths. Out: what the system answered; sentences are made of it by [`super::explain`]. In a debug build the
//! environment variable `METHODICAL_TRIAL` lets `tests/trials` end the program at a call of their choice, or take the
//! exchange of folders away. Release builds don't know that variable.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

pub(super) fn create_dir(path: &Path) -> io::Result<()> {
    trial::before("create_dir", path);
    fs::create_dir(path)
}

pub(super) fn create_dir_all(path: &Path) -> io::Result<()> {
    trial::before("create_dir_all", path);
    fs::create_dir_all(path)
}

/// Writes a file that is not there yet.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    trial::before("create", path);
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    trial::before("write", path);
    file.write_all(bytes)
}

pub(super) fn hard_link(old: &Path, new: &Path) -> io::Result<()> {
    trial::before("hard_link", new);
    fs::hard_link(old, new)
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    trial::before("rename", from);
    fs::rename(from, to)
}

pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    trial::before("remove_file", path);
    fs::remove_file(path)
}

pub(super) fn remove_dir(path: &Path) -> io::Result<()> {
    trial::before("remove_dir", path);
    fs::remove_dir(path)
}

/// Makes a file one that was written now, by the clock that the system's files go by.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn touch(path: &Path) -> io::Result<()> {
    use rustix::fs::{Timespec, Timestamps, UTIME_NOW, UTIME_OMIT, futimens};
    trial::before("touch", path);
    let time = |tv_nsec| Timespec { tv_sec: 0, tv_nsec };
    let times = Timestamps { last_access: time(UTIME_OMIT), last_modification: time(UTIME_NOW) };
    Ok(futimens(OpenOptions::new().write(true).open(path)?, &times)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn touch(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Gives each of two things the other's place in one step. `ErrorKind::Unsupported` where the system or the file system
/// has no such step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    if trial::wants("two-steps") {
        return Err(io::ErrorKind::Unsupported.into());
    }
    trial::before("exchange", a);
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(|error| match error {
        Errno::INVAL | Errno::NOSYS | Errno::NOTSUP => io::ErrorKind::Unsupported.into(),
        error => error.into(),
    })
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// What a trial wants of a debug build: `kill-at=17`, `trace` (each call on a line of its own), `two-steps`.
#[cfg(debug_assertions)]
mod trial {
    use std::path::Path;
    use std::sync::LazyLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    static WANTED: LazyLock<String> = LazyLock::new(|| std::env::var("METHODICAL_TRIAL").unwrap_or_default());
    static KILL_AT: LazyLock<Option<usize>> =
        LazyLock::new(|| WANTED.split(' ').find_map(|word| word.strip_prefix("kill-at=")?.parse().ok()));
    static CALLS: AtomicUsize = AtomicUsize::new(0);

    /// Ends the program as a kill does, with nothing cleared up, if this is the call that a trial chose.
    pub(super) fn before(call: &str, path: &Path) {
        if WANTED.is_empty() {
            return;
        }
        if wants("trace") {
            eprintln!("{call} {}", path.display());
        }
        let number = CALLS.fetch_add(1, Ordering::Relaxed) + 1;
        if KILL_AT.is_some_and(|chosen| number >= chosen) {
            std::process::abort();
        }
    }

    pub(super) fn wants(word: &str) -> bool {
        WANTED.split(' ').any(|wanted| wanted == word)
    }
}

#[cfg(not(debug_assertions))]
mod trial {
    use std::path::Path;

    pub(super) const fn before(_: &str, _: &Path) {}

    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    pub(super) const fn wants(_: &str) -> bool {
        false
    }
}
