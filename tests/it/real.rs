//! Catalogues that people made for other purposes, with all their oddities. They are not part of the repository: where
//! the folder with their archives is missing, these tests say so and pass.

use std::path::{Path, PathBuf};
use std::process::Command;

use methodical::catalog::check::{Drafts, check};
use methodical::catalog::load::load;
use methodical::compare::{Verdict, compare};
use methodical::diagnostic::{self, Severity};

fn archives() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data")
}

fn assert_reads(name: &str, methods: usize) {
    let archive = archives().join(format!("{name}.tar.gz"));
    if !archive.is_file() {
        println!("skipped: there is no {}", archive.display());
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let unpacked = Command::new("tar").arg("-xzf").arg(&archive).arg("-C").arg(folder.path()).status();
    assert!(unpacked.as_ref().is_ok_and(|status| status.success()), "tar: {unpacked:?}");
    let root = folder.path().join(name);

    let (catalog, mut diagnostics) = load(&root).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (checked, found) = check(catalog, Drafts::Exclude);
    diagnostics.extend(found);
    diagnostics.retain(|found| found.rule.severity() == Severity::Error);
    diagnostic::sort(&mut diagnostics);
    assert!(diagnostics.is_empty(), "{name}:\n{}", diagnostic::to_text(&diagnostics, &root, false));
    assert_eq!(checked.methods.len(), methods, "{name}");

    // Neighbours in the order of ids are as good as any: no row of a method with itself differs, and the verdict on two
    // is the same both ways round.
    for pair in checked.methods.windows(2) {
        let (a, b) = (&pair[0], &pair[1]);
        assert_eq!(compare(&[a, a]).count(Verdict::Differs), 0, "{name}: {}", a.id);
        let verdicts = |methods: &[&_]| compare(methods).rows.iter().map(|row| row.verdict).collect::<Vec<_>>();
        assert_eq!(verdicts(&[a, b]), verdicts(&[b, a]), "{name}: {} and {}", a.id, b.id);
    }
}

#[test]
fn scholargate() {
    assert_reads("scholargate", 42);
}

#[test]
fn hugging_face() {
    assert_reads("hf", 257);
}

#[test]
fn sktime() {
    assert_reads("sktime", 637);
}

#[test]
fn papers_with_code() {
    assert_reads("pwc", 2275);
}
