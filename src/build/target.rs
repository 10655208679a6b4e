//! Where a site may not go: over what it is made from.
//!
//! In: the catalogue's root and the output folder. Out: nothing, or the refusal. A build reads three folders and replaces
//! one; if they overlapped, it would delete records, or grow by a copy of itself each time.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::bail;
use same_file::is_same_file;

use crate::catalog::file::FOLDERS;
use crate::diagnostic::visible_path;

/// Refuses an output folder that is a folder the build reads from, lies in one, or has one in it.
///
/// Errors: which folder is in the way, and the way out. Nothing is written, and nothing need be there yet.
pub fn check_target(root: &Path, target: &Path) -> anyhow::Result<()> {
    const WAY_OUT: &str = "choose another folder with --out, such as `public`";
    let (root, real) = (resolved(root), resolved(target));
    if is_within(&root, &real) {
        bail!(
            "the site can't go to `{}`: the catalogue itself is there, and a build replaces what is; {WAY_OUT}",
            visible_path(target)
        );
    }
    for name in FOLDERS {
        let input = resolved(&root.join(name));
        if is_within(&real, &input) || is_within(&input, &real) {
            bail!("the site can't go to `{}`: a build reads from `{name}/`; {WAY_OUT}", visible_path(target));
        }
    }
    Ok(())
}

/// Whether a path is a folder or lies in it. The paths are compared, and the folders themselves where they are there: one
/// folder may have several names.
fn is_within(path: &Path, folder: &Path) -> bool {
    path.ancestors().any(|above| above == folder || is_same_file(above, folder).unwrap_or(false))
}

/// A path with its links followed as far as it is there, and without `..`.
fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut real = PathBuf::new();
    for part in absolute.components() {
        match part {
            std::path::Component::ParentDir => {
                real.pop();
            }
            part => real.push(part),
        }
        real = fs::canonicalize(&real).unwrap_or(real);
    }
    real
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_goes_over_what_it_is_made_from() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().join("site");
        for below in ["methods/nets", "static/root", "assets/deep", "public", "docs"] {
            fs::create_dir_all(root.join(below)).expect("a folder");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("assets/deep", root.join("templates")).expect("a link");
            std::os::unix::fs::symlink("static", root.join("other-name")).expect("a link");
        }
        let outside = folder.path().join("elsewhere").to_string_lossy().into_owned();
        let own = root.to_string_lossy().into_owned();
        for (out, refused) in [
            ("public", false),
            ("docs", false),
            ("docs/site", false),
            ("new/deep", false),
            ("../elsewhere", false),
            (outside.as_str(), false),
            ("methods2", false),
            ("static/../docs", false),
            ("new/../docs", false),
            (".", true),
            ("", true),
            ("..", true),
            ("/", true),
            (own.as_str(), true),
            ("docs/..", true),
            ("../site", true),
            ("methods", true),
            ("methods/", true),
            ("methods/nets", true),
            ("methods/new/deep", true),
            ("new/../static", true),
            ("static", true),
            ("static/root", true),
            ("static/public", true),
            ("templates", true),
            ("templates/public", true),
            #[cfg(unix)]
            ("other-name/public", true),
            #[cfg(unix)]
            ("assets", true),
            #[cfg(unix)]
            ("assets/deep/public", true),
            #[cfg(unix)]
            ("assets/public", false),
        ] {
            let found = check_target(&root, &root.join(out));
            assert_eq!(found.is_err(), refused, "{out}: {found:?}");
        }
        // What a folder is read from is known before it is there.
        assert!(check_target(&folder.path().join("other"), &folder.path().join("other/static/public")).is_err());
    }
}
