//! A catalogue to begin with: a few records, settings with a word on each, schemas for editors, and what publishes them.
//!
//! In: a folder. Out: its files on disk. Nothing that is there already is touched: a folder that has one of the files, or
//! records of its own, is refused.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::catalog::check::{Drafts, check};
use crate::catalog::load::load;
use crate::diagnostic::visible_path;
use crate::kind::Kinds;
use crate::schema::{self, Subject};

/// The files and what is in them. `@VERSION@` stands for this program's version.
const FILES: [(&str, &str); 9] = [
    (".github/workflows/publish.yml", include_str!("cli/init/publish.yml")),
    (".gitignore", include_str!("cli/init/gitignore")),
    (".vscode/extensions.json", include_str!("cli/init/vscode-extensions.json")),
    (".vscode/settings.json", include_str!("cli/init/vscode-settings.json")),
    ("README.md", include_str!("cli/init/README.md")),
    ("methods/_catalog.yaml", include_str!("cli/init/methods/_catalog.yaml")),
    ("methods/heapsort.yaml", include_str!("cli/init/methods/heapsort.yaml")),
    ("methods/merge-sort.yaml", include_str!("cli/init/methods/merge-sort.yaml")),
    ("methods/quicksort.yaml", include_str!("cli/init/methods/quicksort.yaml")),
];

/// The files of a new catalogue: path and text.
pub fn files() -> impl Iterator<Item = (&'static str, String)> {
    FILES.into_iter().map(|(path, text)| (path, text.replace("@VERSION@", env!("CARGO_PKG_VERSION"))))
}

/// Writes a new catalogue into a folder, which is made if it is not there.
///
/// Out: the paths of what was written. Errors: the folder has one of the files, all of which are named, or records; or
/// something can't be written.
pub fn begin(folder: &Path) -> anyhow::Result<Vec<&'static str>> {
    let paths = || FILES.iter().map(|(path, _)| *path).chain(Subject::ALL.map(Subject::file));
    let is_there = |path: &&str| fs::symlink_metadata(folder.join(path)).is_ok();
    let taken: Vec<String> = paths().filter(is_there).map(|path| format!("`{path}`")).collect();
    let shown = visible_path(folder);
    if !taken.is_empty() {
        bail!("`{shown}` has {} already; nothing was written: choose a new folder", taken.join(", "));
    }
    let has_records = fs::read_dir(folder.join("methods")).is_ok_and(|mut entries| entries.next().is_some());
    if has_records {
        bail!("`{shown}` has a folder `methods` with files in it; nothing was written: it is a catalogue already");
    }
    for (path, text) in files() {
        let path = folder.join(path);
        let parent = path.parent().context("a file stands in a folder")?;
        fs::create_dir_all(parent).with_context(|| format!("`{}` can't be made", visible_path(parent)))?;
        // Whoever was faster than we keeps what they wrote.
        fs::File::create_new(&path)
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .with_context(|| format!("`{}` can't be written", visible_path(&path)))?;
    }
    let (checked, _) = check(load(folder, &Kinds::default())?.0, Drafts::Include);
    schema::write(&checked)?;
    Ok(paths().collect())
}
