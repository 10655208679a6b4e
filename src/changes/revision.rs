//! A catalogue as it is in a folder, or as it was in a revision of Git.
//!
//! In: what somebody calls it. Out: the catalogue, read. Of a revision, only files of records and settings are taken, into
//! a folder that is gone when they are read; nothing in the repository changes.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Component, Path};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use crate::catalog::Catalog;
use crate::catalog::file::MAX_FILE_BYTES;
use crate::catalog::load::load;
use crate::diagnostic::{Diagnostic, visible};
use crate::kind::Kinds;

/// Reads a folder that has `methods/`, or the catalogue at `root` as it was in a revision.
///
/// Errors: it is neither.
pub fn read(root: &Path, name: &str) -> anyhow::Result<(Catalog, Vec<Diagnostic>)> {
    let folder = Path::new(name);
    if folder.join("methods").is_dir() {
        return load(folder, &Kinds::default());
    }
    let shown = visible(name).into_owned();
    let commit = git(root, &["rev-parse", "--quiet", "--verify", "--end-of-options", &format!("{name}^{{commit}}")])
        .map_err(|_| anyhow::anyhow!("`{shown}` is neither a folder with `methods/` in it nor a revision of Git"))?;
    let taken = tempfile::tempdir().context("no temporary folder can be made")?;
    take(root, commit.trim(), taken.path()).with_context(|| format!("`{shown}` can't be read"))?;
    if !taken.path().join("methods").is_dir() {
        bail!("`{shown}` has no folder `methods/` here");
    }
    load(taken.path(), &Kinds::default())
}

/// What a command of Git says.
///
/// Errors: there is no Git, or it refuses.
fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().context("there is no `git`")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    String::from_utf8(output.stdout).context("names of files are not UTF-8")
}

/// Writes the files of a revision's `methods/` into a folder.
fn take(root: &Path, commit: &str, into: &Path) -> anyhow::Result<()> {
    let listed = git(root, &["ls-tree", "-r", "-z", commit, "--", "methods/"])?;
    // "100644 blob <hash>\t<path>"
    let files: Vec<(&str, &str)> = listed
        .split_terminator('\0')
        .filter_map(|entry| entry.split_once('\t'))
        .filter(|(about, path)| about.starts_with("100") && is_ours(path))
        .filter_map(|(about, path)| Some((about.split(' ').nth(2)?, path)))
        .collect();
    let mut child = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("there is no `git`")?;
    let mut stdin = child.stdin.take().context("git takes what it is asked")?;
    let asked: String = files.iter().map(|(hash, _)| format!("{hash}\n")).collect();
    let asking = std::thread::spawn(move || stdin.write_all(asked.as_bytes()));
    let mut answers = BufReader::new(child.stdout.take().context("git answers")?);
    for (_, path) in &files {
        let mut head = String::new();
        answers.read_line(&mut head)?;
        let size: u64 = head.trim().rsplit(' ').next().and_then(|size| size.parse().ok()).context("git's answer")?;
        if size > 16 * MAX_FILE_BYTES {
            bail!("`{}` is too large", visible(path));
        }
        let mut text = vec![0; size as usize + 1];
        answers.read_exact(&mut text)?;
        text.pop();
        let file = into.join(path);
        fs::create_dir_all(file.parent().context("a file stands in a folder")?)?;
        fs::write(&file, text)?;
    }
    drop(answers);
    asking.join().map_err(|_| anyhow::anyhow!("git was not asked"))??;
    child.wait()?;
    Ok(())
}

/// Whether a path of a revision is that of a record or of the settings; no path leads out of the folder.
fn is_ours(path: &str) -> bool {
    let is_plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    is_plain && [".yaml", ".yml"].iter().any(|ending| path.ends_with(ending))
}
