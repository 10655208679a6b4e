//! What the disk refuses, in sentences.
//!
//! In: what the system answered, and about which path. Out: one sentence that names the path, without a code.

use std::io;
use std::path::Path;

/// Why something can't be written, in one sentence that names it.
pub(super) fn explain(error: io::Error, path: &Path) -> anyhow::Error {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::StorageFull if has_no_room_for_files(path) => {
            anyhow::anyhow!("the disk has no room for more files, however small: `{shown}` can't be written")
        }
        io::ErrorKind::StorageFull => anyhow::anyhow!("the disk is full: `{shown}` can't be written"),
        io::ErrorKind::QuotaExceeded => anyhow::anyhow!("your share of the disk is full: `{shown}` can't be written"),
        io::ErrorKind::PermissionDenied => anyhow::anyhow!("no permission to write `{shown}`"),
        io::ErrorKind::ReadOnlyFilesystem => anyhow::anyhow!("`{shown}` is on a file system that can only be read"),
        _ => anyhow::anyhow!("`{shown}` can't be written: {error}"),
    }
}

/// The same for something beside the target. Whoever may not write there never asked for that file, but for a site in
/// that folder.
pub(super) fn explain_parent(error: io::Error, path: &Path) -> anyhow::Error {
    let folder = path.ancestors().skip(1).find(|folder| folder.is_dir());
    match (error.kind(), folder) {
        (io::ErrorKind::PermissionDenied, Some(folder)) => anyhow::anyhow!(
            "no permission to write into the folder `{}`, and a site is made there before it takes its place; allow it, or choose another folder with --out",
            folder.display()
        ),
        _ => explain(error, path),
    }
}

pub(super) fn unreadable(error: io::Error, path: &Path) -> anyhow::Error {
    let path = path.display();
    match error.kind() {
        io::ErrorKind::PermissionDenied => anyhow::anyhow!("no permission to read `{path}`"),
        _ => anyhow::anyhow!("`{path}` can't be read: {error}"),
    }
}

/// Whether a disk lacks not space, but entries for further files.
#[cfg(unix)]
fn has_no_room_for_files(path: &Path) -> bool {
    let folder = path.parent().unwrap_or(path);
    rustix::fs::statvfs(folder).is_ok_and(|disk| disk.f_files > 0 && disk.f_favail == 0)
}

#[cfg(not(unix))]
fn has_no_room_for_files(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_of_the_disk_are_sentences_that_name_the_path() {
        for (kind, said) in [
            (io::ErrorKind::StorageFull, "the disk is full: `/a/b` can't be written"),
            (io::ErrorKind::QuotaExceeded, "your share of the disk is full: `/a/b` can't be written"),
            (io::ErrorKind::PermissionDenied, "no permission to write `/a/b`"),
            (io::ErrorKind::ReadOnlyFilesystem, "`/a/b` is on a file system that can only be read"),
            (io::ErrorKind::NotADirectory, "`/a/b` can't be written: not a directory"),
        ] {
            assert_eq!(explain(kind.into(), Path::new("/a/b")).to_string(), said);
        }
    }
}
