//! The harness: a site in a temporary folder, written by the test that looks at it, and gone when the test is over.

use std::fs;
use std::path::{Path, PathBuf};

use methodical::catalog::check::{Drafts, check};
use methodical::catalog::load::load;
use methodical::catalog::{Catalog, Checked};
use methodical::compare::{Comparison, Row, compare};
use methodical::diagnostic::{self, Diagnostic, Severity};
use methodical::kind::Kinds;
use tempfile::TempDir;

/// A folder with a catalogue in it.
pub struct Site {
    folder: TempDir,
}

impl Site {
    /// A site with an empty `methods/`.
    pub fn new() -> Self {
        Self::inside(&std::env::temp_dir())
    }

    /// The same, on the disk that this folder is on.
    pub fn inside(folder: &Path) -> Self {
        let site = Self { folder: tempfile::tempdir_in(folder).expect("a temporary folder can be made") };
        fs::create_dir(site.path("methods")).expect("a folder can be made in it");
        site
    }

    /// The site with one more file; its folders are made on the way.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        let folder = path.parent().expect("a file stands in a folder");
        fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        fs::write(&path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        self
    }

    /// The site with a copy of everything below a folder.
    pub fn copy_of(mut self, folder: &Path) -> Self {
        for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
            let entry = entry.unwrap_or_else(|error| panic!("{error}"));
            if entry.file_type().is_file() {
                let below = entry.path().strip_prefix(folder).expect("the walk stays below its start");
                let below = below.to_str().expect("cases have names in ASCII").to_owned();
                self = self.file(&below, fs::read(entry.path()).expect("a case can be read"));
            }
        }
        self
    }

    /// The site's root.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A path below the root.
    pub fn path(&self, below: &str) -> PathBuf {
        self.root().join(below)
    }

    /// The first step: the catalogue, and what reading found.
    pub fn load(&self) -> (Catalog, Vec<Diagnostic>) {
        self.load_of(&Kinds::default())
    }

    fn load_of(&self, kinds: &Kinds) -> (Catalog, Vec<Diagnostic>) {
        load(self.root(), kinds).expect("there is a `methods/` folder")
    }

    /// The first two steps, without drafts: the checked catalogue, and all findings in the order of places.
    pub fn checked(&self) -> (Checked, Vec<Diagnostic>) {
        self.checked_of(&Kinds::default())
    }

    /// The same of a catalogue that may have other kinds of value than there are.
    pub fn checked_of(&self, kinds: &Kinds) -> (Checked, Vec<Diagnostic>) {
        let (catalog, mut diagnostics) = self.load_of(kinds);
        let (checked, found) = check(catalog, Drafts::Exclude);
        diagnostics.extend(found);
        diagnostic::sort(&mut diagnostics);
        (checked, diagnostics)
    }

    /// The checked catalogue of a site that has no errors; warnings are let pass.
    pub fn faultless(&self) -> Checked {
        self.faultless_of(&Kinds::default())
    }

    /// The same of a catalogue that may have other kinds of value than there are.
    pub fn faultless_of(&self, kinds: &Kinds) -> Checked {
        let (checked, diagnostics) = self.checked_of(kinds);
        let errors: Vec<Diagnostic> =
            diagnostics.into_iter().filter(|found| found.rule.severity() == Severity::Error).collect();
        assert!(errors.is_empty(), "{}", diagnostic::to_text(&errors, self.root(), false));
        checked
    }
}

/// The comparison of the methods with these ids, in this order.
pub fn compared(checked: &Checked, ids: &[impl AsRef<str>]) -> Comparison {
    let methods: Vec<_> = ids
        .iter()
        .map(|id| {
            let index = checked.find(id.as_ref()).unwrap_or_else(|| panic!("there is no method `{}`", id.as_ref()));
            &checked.methods[index]
        })
        .collect();
    compare(&methods)
}

/// The row of the field with this key.
pub fn row<'c>(checked: &Checked, comparison: &'c Comparison, key: &str) -> &'c Row {
    let index = checked.fields().iter().position(|field| field.key == key);
    &comparison.rows[index.unwrap_or_else(|| panic!("there is no field `{key}`"))]
}
