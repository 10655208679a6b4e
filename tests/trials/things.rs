//! What stands in a folder: files, links and folders by their paths; and what somebody else puts into a site.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    File(Vec<u8>),
    Link(PathBuf),
    Folder,
}

/// Everything below a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Things(pub BTreeMap<String, Thing>);

impl Things {
    /// What is there; nothing if the folder is not there.
    pub fn of(folder: &Path) -> Self {
        let entries = walkdir::WalkDir::new(folder).min_depth(1).into_iter().flatten();
        let things = entries.map(|entry| {
            let path = entry.path();
            let thing = if entry.file_type().is_dir() {
                Thing::Folder
            } else if entry.file_type().is_symlink() {
                Thing::Link(fs::read_link(path).expect("a link can be read"))
            } else {
                Thing::File(fs::read(path).expect("a file can be read"))
            };
            let below = path.strip_prefix(folder).expect("the walk stays below its start");
            (below.to_string_lossy().into_owned(), thing)
        });
        Self(things.collect())
    }

    /// What others put into a site: in its root, in folders of its own, as links, as folders without anything.
    pub fn foreign() -> Self {
        let file = |text: &str| Thing::File(text.as_bytes().to_vec());
        let things = [
            (".git", Thing::Folder),
            (".git/HEAD", file("ref: refs/heads/pages\n")),
            (".git/objects", Thing::Folder),
            (".git/objects/0a", Thing::Folder),
            (".git/objects/0a/1b", file("object")),
            (".git/refs", Thing::Folder),
            (".nojekyll", file("")),
            ("CNAME", file("methods.example.org\n")),
            ("docs", Thing::Folder),
            ("docs/guide.md", file("# Guide\n")),
            ("google123.html", file("google-site-verification: google123.html\n")),
            ("latest", Thing::Link("docs".into())),
            ("methods/a.txt", file("about a")),
            ("methods/notes", Thing::Folder),
            ("methods/notes/deep", Thing::Folder),
            ("methods/notes/deep/n.txt", file("notes")),
            ("methods/nowhere", Thing::Link("../../nowhere".into())),
            ("static/mine.css", file("b {}")),
        ];
        Self(things.into_iter().map(|(path, thing)| (path.to_owned(), thing)).collect())
    }

    /// Puts all of it into a folder.
    pub fn put(&self, folder: &Path) {
        for (path, thing) in &self.0 {
            let path = folder.join(path);
            match thing {
                Thing::Folder => fs::create_dir_all(&path),
                Thing::File(bytes) => fs::write(&path, bytes),
                Thing::Link(to) => link(to, &path),
            }
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }

    /// This and that together.
    pub fn with(&self, others: &Self) -> Self {
        Self(self.0.iter().chain(&others.0).map(|(path, thing)| (path.clone(), thing.clone())).collect())
    }

    /// Only the program's own files, without what others may have put there.
    pub fn without(&self, others: &Self) -> Self {
        let own = self.0.iter().filter(|(path, _)| !others.0.contains_key(*path));
        // Folders come and go with what is in them.
        let own = own.filter(|(_, thing)| **thing != Thing::Folder);
        Self(own.map(|(path, thing)| (path.clone(), thing.clone())).collect())
    }

    /// The first path at which two folders differ.
    pub fn first_difference(&self, other: &Self) -> Option<String> {
        let paths = self.0.keys().chain(other.0.keys());
        paths.filter(|path| self.0.get(*path) != other.0.get(*path)).min().cloned()
    }
}

#[cfg(unix)]
fn link(to: &Path, path: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(not(unix))]
fn link(to: &Path, path: &Path) -> std::io::Result<()> {
    fs::write(path, to.to_string_lossy().as_bytes())
}
