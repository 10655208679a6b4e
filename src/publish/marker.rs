//! The marker of a folder that this program wrote: a list of the files that are its own, with their sizes and hashes.
//!
//! In: what was written. Out: text, sorted by path, the same for the same site; and back again. The first line says
//! what the folder is and in which version of this format. Each line after it begins with a word that says what the
//! line is; a reader passes over words that it doesn't know, so that more may be kept here later. A file that can't be
//! read as a marker makes nothing ours.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;

/// The file that marks a folder as written by this program.
pub const MARKER: &str = ".methodical";

/// The first line of a whole site.
const SITE: &str = "methodical 1 site";

/// All of the marker of a site that is being written. Everything beside it is this program's own.
pub(super) const UNFINISHED: &str =
    "methodical 1 unfinished\n# A build is writing this site, or was killed while it did; the next build removes it.\n";

/// What a person reads who opens the file.
const REMARK: &str =
    "# The files here that methodical wrote: hash (XXH3), size, path. What is not listed is never deleted.";

/// What the line begins with that says what a site was made from.
pub const MADE: &str = "made ";

/// What the first versions wrote, which kept no list.
const WITHOUT_LIST: &str = "This folder was written by methodical. Its content is replaced by every build.\n";

/// What a folder's marker says of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Marked {
    /// There is no marker, or a file of that name that this program did not write.
    Not,
    /// A marker from before there were lists, so that nothing is known of the folder's files.
    WithoutList,
    /// A marker in a format that this version doesn't read.
    Newer,
    /// A site on its way.
    Unfinished,
    /// A whole site.
    Site(List),
}

/// Reads a folder's marker.
///
/// Errors: the folder or the marker can't be read.
pub(super) fn read(folder: &Path) -> io::Result<Marked> {
    let path = folder.join(MARKER);
    let metadata = match fs::symlink_metadata(&path) {
        Ok(metadata) if metadata.is_file() => metadata,
        Ok(_) => return Ok(Marked::Not),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Marked::Not),
        Err(error) => return Err(error),
    };
    let Ok(text) = String::from_utf8(fs::read(&path)?) else { return Ok(Marked::Not) };
    let first = text.lines().next().unwrap_or_default();
    let version = first.strip_prefix("methodical ").and_then(|rest| rest.split_once(' '));
    Ok(match version {
        _ if first == SITE => Marked::Site(List::read(text, metadata.modified().ok())),
        _ if text == UNFINISHED => Marked::Unfinished,
        _ if text == WITHOUT_LIST => Marked::WithoutList,
        Some((version, "site" | "unfinished")) if version.parse::<u32>().is_ok_and(|version| version > 1) => {
            Marked::Newer
        }
        _ => Marked::Not,
    })
}

/// A file that this program wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Listed {
    pub(super) size: u64,
    pub(super) hash: u64,
    /// Where its path stands in the list's text.
    start: usize,
    end: usize,
}

/// The files of a site, sorted by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    text: String,
    files: Vec<Listed>,
    /// When the marker was written, which is later than any of its files.
    pub(super) written: Option<SystemTime>,
}

impl List {
    fn read(text: String, written: Option<SystemTime>) -> Self {
        let mut end = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            let start = end;
            end += line.len();
            (start, line.trim_end_matches(['\r', '\n']))
        });
        let mut files: Vec<Listed> = lines.filter_map(|(start, line)| Listed::read(start, line)).collect();
        // A list is written sorted; one that somebody's tool has sorted otherwise still says the same.
        files.sort_unstable_by(|a, b| text[a.start..a.end].cmp(&text[b.start..b.end]));
        Self { text, files, written }
    }

    /// The marker word for word; nothing where there was none.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What the site was made from, if that was kept.
    pub(super) fn made(&self) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix(MADE))
    }

    /// All files with their paths.
    pub(super) fn files(&self) -> impl ParallelIterator<Item = (Cow<'_, str>, Listed)> {
        (0..self.files.len()).into_par_iter().map(|index| (unescaped(self.path(index)), self.files[index]))
    }

    /// The file at a path with `/`.
    pub(super) fn file(&self, path: &str) -> Option<Listed> {
        self.all().find(&escaped(path))
    }

    /// All files.
    pub(super) fn all(&self) -> Part<'_> {
        Part { list: self, files: 0..self.files.len(), prefix: 0 }
    }

    fn path(&self, index: usize) -> &str {
        let file = self.files[index];
        &self.text[file.start..file.end]
    }
}

impl Listed {
    /// A line such as `file 0123456789abcdef 1234 compare/index.html` that begins at `start` in its text.
    fn read(start: usize, line: &str) -> Option<Self> {
        let (hash, rest) = line.strip_prefix("file ")?.split_once(' ')?;
        let (size, path) = rest.split_once(' ')?;
        let (hash, size) = (u64::from_str_radix(hash, 16).ok()?, size.parse().ok()?);
        let end = start + line.len();
        Some(Self { size, hash, start: end - path.len(), end })
    }
}

/// The files of a list below one folder.
#[derive(Clone)]
pub(super) struct Part<'l> {
    list: &'l List,
    files: Range<usize>,
    /// How many bytes of each path lead to the folder.
    prefix: usize,
}

impl Part<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The file of this name in the folder itself.
    pub(super) fn file(&self, name: &str) -> Option<Listed> {
        self.find(&escaped(name))
    }

    /// What is listed below the folder of this name.
    pub(super) fn folder(&self, name: &str) -> Self {
        let name = format!("{}/", escaped(name));
        let from = self.first(|rest| rest < name.as_str());
        let to = self.first(|rest| rest < name.as_str() || rest.starts_with(&name));
        Self { list: self.list, files: from..to, prefix: self.prefix + name.len() }
    }

    fn find(&self, rest: &str) -> Option<Listed> {
        let index = self.first(|other| other < rest);
        (index < self.files.end && &self.list.path(index)[self.prefix..] == rest).then(|| self.list.files[index])
    }

    /// The index of the first file whose path, from this folder on, does not come before.
    fn first(&self, comes_before: impl Fn(&str) -> bool) -> usize {
        let files = &self.list.files[self.files.clone()];
        let before = |file: &Listed| comes_before(&self.list.text[file.start + self.prefix..file.end]);
        self.files.start + files.partition_point(before)
    }
}

/// A file on its way into a list.
pub(super) struct Written {
    pub(super) path: Box<str>,
    pub(super) size: u64,
    pub(super) hash: u64,
}

/// The marker of a site of these files; `made` is one line on what it was made from.
pub(super) fn list(mut files: Vec<Written>, made: Option<&str>) -> List {
    for file in &mut files {
        if let Cow::Owned(escaped) = escaped(&file.path) {
            file.path = escaped.into();
        }
    }
    files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let mut text = format!("{SITE}\n{REMARK}\n");
    if let Some(made) = made {
        let _ = writeln!(text, "{MADE}{made}");
    }
    for Written { path, size, hash } in &files {
        // Writing to a string can't fail.
        let _ = writeln!(text, "file {hash:016x} {size} {path}");
    }
    List::read(text, None)
}

/// The hash by which a file is known again. It guards against edits, not against forgers.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    xxhash_rust::xxh3::xxh3_64(bytes)
}

/// A path that keeps to its line.
fn escaped(path: &str) -> Cow<'_, str> {
    if path.contains(['\\', '\n', '\r']) {
        path.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").into()
    } else {
        path.into()
    }
}

/// The path that was [`escaped`].
fn unescaped(path: &str) -> Cow<'_, str> {
    if !path.contains('\\') {
        return path.into();
    }
    let mut chars = path.chars();
    let mut out = String::with_capacity(path.len());
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                other => other.unwrap_or(c),
            },
            c => c,
        });
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(paths: &[&str]) -> List {
        let file = |path: &&str| Written { path: (*path).into(), size: path.len() as u64, hash: 1 };
        list(paths.iter().map(file).collect(), Some("of something"))
    }

    #[test]
    fn a_list_finds_files_and_folders_again() {
        let paths = ["a/x", "a-b", "a/y/z", "a", "b/line\nbreak", "b/back\\slash", "b/back\\nslash", "é/ü", "a b/c d"];
        let list = of(&paths);
        for path in paths {
            assert_eq!(list.file(path).map(|file| file.size), Some(path.len() as u64), "{path:?}");
            let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
            let part =
                folders.split('/').filter(|part| !part.is_empty()).fold(list.all(), |all, part| all.folder(part));
            assert_eq!(part.file(name), list.file(path), "{path:?}");
        }
        let mut all: Vec<_> = list.files().map(|(path, _)| path.into_owned()).collect();
        let mut expected = paths.map(str::to_owned);
        all.sort();
        expected.sort();
        assert_eq!(all, expected);
        assert_eq!(list.made(), Some("of something"));
        for path in ["", "a/", "a/y", "x", "a/x/", "b/line", "b/back\\\\slash", "/a", "a//x", "é"] {
            assert_eq!(list.file(path), None, "{path:?}");
        }
        assert!(list.all().folder("a").folder("x").is_empty() && list.all().folder("c").is_empty());
        assert!(!list.all().folder("a").folder("y").is_empty() && list.all().folder("").is_empty());
    }

    #[test]
    fn only_a_marker_of_ours_makes_anything_ours() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = of(&["index.html"]);
        assert_eq!(read(folder.path()).expect("a folder"), Marked::Not);
        for (text, expected) in [
            ("", "Not"),
            ("mine", "Not"),
            ("methodical", "Not"),
            ("methodical 1", "Not"),
            ("methodical x site\n", "Not"),
            ("methodical 2 garden\n", "Not"),
            ("methodical 2 site\nfile", "Newer"),
            (WITHOUT_LIST, "WithoutList"),
            (&WITHOUT_LIST[1..], "Not"),
            (UNFINISHED, "Unfinished"),
            (&UNFINISHED[..UNFINISHED.len() - 1], "Not"),
            (site.text(), "Site"),
            (&site.text().replace('\n', "\r\n"), "Site"),
            ("methodical 1 site", "Site"),
        ] {
            fs::write(folder.path().join(MARKER), text).expect("a file");
            let marked = format!("{:?}", read(folder.path()).expect("a marker"));
            assert_eq!(marked.split('(').next(), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn lines_that_are_not_understood_list_nothing() {
        for line in ["file", "file x 1 a", "file 00 a", "file 00 -1 a", "input 00 1 a", " file 00 1 a", "file  00 1 a"]
        {
            let list = List::read(format!("{SITE}\n{line}\nfile 0f 2 b\n"), None);
            assert_eq!(list.file("a"), None, "{line:?}");
            assert_eq!(list.file("b").map(|file| (file.hash, file.size)), Some((15, 2)), "{line:?}");
        }
    }
}
