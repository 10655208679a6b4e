//! What publishing guarantees: the same bytes from the same records, a site that is always the whole old one or the
//! whole new one, and nothing deleted or touched that the program did not write. Builds are run as readers of the
//! manual run them, by the program itself. Kills, two builds at once and the like are in `tests/trials`.

mod again;
mod foreign;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Output;

use crate::built::{program, small_site, tree};
use crate::golden::differences;
use crate::site::Site;

/// Runs a build with further arguments.
fn build(site: &Site, args: &[&str]) -> Output {
    program(site.root()).arg("build").args(args).output().expect("the program runs")
}

/// Runs a build that must succeed, and gives the site.
fn built(site: &Site, args: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let output = build(site, args);
    assert!(output.status.success(), "{}", stderr(&output));
    tree(&site.path("public"))
}

/// Runs a build that must fail with one sentence, and gives the sentence.
fn refused(site: &Site, args: &[&str]) -> String {
    let output = build(site, args);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(output.stdout.is_empty(), "{output:?}");
    assert_eq!(said.matches('\n').count(), 1, "one sentence: {said}");
    said
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A site of two methods, quickly built.
fn two_methods() -> Site {
    Site::new()
        .file("methods/_catalog.yaml", "title: Two\nbase_url: https://example.org/\n")
        .file("methods/a.yaml", "name: A\nsummary: First.\nrelated: [b]\n")
        .file("methods/b.yaml", "name: B\nsummary: Second.\nrelated: [a]\n")
}

/// The names in the site's root.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry can be read").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn assert_same(what: &str, expected: &BTreeMap<String, Vec<u8>>, made: &BTreeMap<String, Vec<u8>>) {
    let faults = differences(expected, made);
    assert!(faults.is_empty(), "{what}: {}", faults.join("\n"));
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let site = small_site();
    let first = built(&site, &[]);
    assert!(first.len() > 40 && first.contains_key("sitemap.xml") && first.contains_key("robots.txt"));
    for threads in ["1", "2", "7"] {
        fs::remove_dir_all(site.path("public")).expect("the site can be removed");
        let output = program(site.root()).arg("build").env("RAYON_NUM_THREADS", threads).output();
        assert!(output.as_ref().is_ok_and(|output| output.status.success()), "{output:?}");
        assert_same(&format!("{threads} threads"), &first, &tree(&site.path("public")));
    }
    assert_same("a build over the last one", &first, &built(&site, &[]));
}

#[test]
fn the_order_in_which_files_were_made_decides_nothing() {
    let first = built(&small_site(), &[]);
    let mut records: Vec<_> = tree(&small_site().path("methods")).into_iter().collect();
    for _ in 0..records.len() {
        records.rotate_left(1);
        let site = records.iter().fold(Site::new(), |site, (path, bytes)| site.file(&format!("methods/{path}"), bytes));
        assert_same(&format!("{} first", records[0].0), &first, &built(&site, &[]));
    }
    records.reverse();
    let site = records.iter().fold(Site::new(), |site, (path, bytes)| site.file(&format!("methods/{path}"), bytes));
    assert_same("in reverse", &first, &built(&site, &[]));
}

#[cfg(unix)]
#[test]
fn unchanged_files_stay_the_files_that_they_were() {
    use std::os::unix::fs::MetadataExt;
    let identities = |site: &Site| {
        let paths = tree(&site.path("public")).into_keys();
        let identity = |path: &str| {
            let metadata = fs::metadata(site.path("public").join(path)).expect("the file is there");
            (metadata.ino(), metadata.mtime(), metadata.mtime_nsec())
        };
        paths.map(|path| (path.clone(), identity(&path))).collect::<BTreeMap<_, _>>()
    };
    let site = two_methods();
    let (old_files, old) = (built(&site, &[]), identities(&site));
    let site = site.file("methods/a.yaml", "name: A\nsummary: First, changed.\nrelated: [b]\n");
    let (new_files, new) = (built(&site, &[]), identities(&site));
    let (mut kept, mut replaced) = (0, 0);
    for (path, identity) in &new {
        let unchanged = old_files.get(path) == new_files.get(path);
        assert_eq!(old.get(path) == Some(identity), unchanged, "{path}");
        if unchanged { kept += 1 } else { replaced += 1 }
    }
    assert!(kept >= 5 && replaced >= 2, "{kept} files were kept, {replaced} replaced");
}

#[test]
fn what_is_no_longer_made_is_gone() {
    let site = two_methods();
    assert!(built(&site, &[]).contains_key("methods/b/index.html"));
    fs::remove_file(site.path("methods/b.yaml")).expect("the record can be removed");
    let site = site.file("methods/a.yaml", "name: A\nsummary: First.\n");
    let files = built(&site, &[]);
    assert!(files.contains_key("methods/a/index.html") && !files.keys().any(|path| path.starts_with("methods/b/")));
}

#[test]
fn a_faulty_catalogue_leaves_the_last_site_as_it_was() {
    let site = two_methods();
    let before = built(&site, &[]);
    for (file, content, said) in [
        ("methods/b.yaml", "name: B\nrelated: [Nobody]\n", "error[unknown-method]"),
        ("templates/method.html", "{% extends \"default/method.html\" %}\n{{ nothing.here }", "method.html:2:"),
        ("templates/method.html", "{{ nothing.here }}\n", "method.html:1:"),
        ("templates/locales/en.ftl", "nav-library = { $\n", "templates/locales/en.ftl"),
    ] {
        let original = fs::read(site.path(file)).ok();
        let path = site.path(file);
        fs::create_dir_all(path.parent().expect("it stands in a folder")).expect("a folder can be made");
        fs::write(&path, content).expect("a file can be written");
        let output = build(&site, &[]);
        assert_eq!(output.status.code(), Some(1), "{file}: {}", stderr(&output));
        assert!(stderr(&output).contains(said), "{file}: {}", stderr(&output));
        assert_same(file, &before, &tree(&site.path("public")));
        match original {
            Some(original) => fs::write(&path, original).expect("a file can be written"),
            None => fs::remove_file(&path).expect("a file can be removed"),
        }
        assert!(!site.path(".public.staging").exists(), "{file}: a staging folder is left");
    }
    fs::remove_dir_all(site.path("templates")).expect("it is empty but for folders");
    assert_same("put right again", &before, &built(&site, &[]));
}

#[test]
fn foreign_folders_and_files_are_refused_with_the_way_out() {
    let site = two_methods().file("mine/notes.txt", "keep").file("a-file", "keep").file("hidden/.keep", "keep");
    for out in ["mine", "a-file", "hidden", "methods", ".", "mine/notes.txt/below"] {
        let said = refused(&site, &["--out", out]);
        let name = out.trim_end_matches("/below");
        assert!(said.contains(name) || out == ".", "{out}: {said}");
        assert!(said.contains("--out") || out.ends_with("/below"), "{out}: {said}");
    }
    for file in ["mine/notes.txt", "a-file", "hidden/.keep"] {
        assert_eq!(fs::read(site.path(file)).expect("it is still there"), b"keep", "{file}");
    }
    assert_eq!(names(site.root()), ["a-file", "hidden", "methods", "mine"]);
}

#[test]
fn new_and_empty_folders_are_taken() {
    let site = two_methods();
    fs::create_dir(site.path("public")).expect("a folder can be made");
    let files = built(&site, &[]);
    assert!(files.contains_key(".methodical"), "a site carries the program's mark");
    assert_eq!(names(site.root()), ["methods", "public"]);
    let output = build(&site, &["--out", "deep/down/public"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_same("in a new folder", &files, &tree(&site.path("deep/down/public")));
    let elsewhere = tempfile::tempdir().expect("a temporary folder can be made");
    let absolute = elsewhere.path().join("site");
    let output = build(&site, &["--out", absolute.to_str().expect("temporary folders have names in UTF-8")]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_same("at an absolute path", &files, &tree(&absolute));
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_stays_a_link() {
    let site = two_methods();
    fs::create_dir(site.path("real")).expect("a folder can be made");
    std::os::unix::fs::symlink("real", site.path("public")).expect("a link can be made");
    let files = built(&site, &[]);
    let again = built(&site, &[]);
    assert!(fs::symlink_metadata(site.path("public")).is_ok_and(|link| link.is_symlink()));
    assert_same("through the link", &files, &again);
    assert_same("where it leads", &files, &tree(&site.path("real")));
    assert_eq!(names(site.root()), ["methods", "public", "real"]);
}

#[test]
fn nothing_else_in_the_root_is_touched() {
    let site = two_methods()
        .file("static/own.css", "b {}")
        .file("templates/term.html", "{% extends \"default/term.html\" %}")
        .file("README", "mine")
        .file(".hidden", "mine")
        .file("public.bak/index.html", "mine")
        .file(".public.backup/index.html", "mine");
    let times = |site: &Site| {
        let entries = walkdir::WalkDir::new(site.root()).min_depth(1).into_iter().flatten();
        let own = entries.filter(|entry| !entry.path().starts_with(site.path("public")));
        own.map(|entry| {
            (entry.path().to_owned(), entry.metadata().expect("it is there").modified().expect("it has a time"))
        })
        .collect::<BTreeMap<_, _>>()
    };
    let before = times(&site);
    built(&site, &[]);
    assert_eq!(times(&site), before);
    built(&site, &["--drafts"]);
    assert_eq!(times(&site), before);
    // Nor do the commands that only read leave anything behind.
    for args in [&["check"][..], &["diff", "a", "b"][..]] {
        let output = program(site.root()).args(args).output().expect("the program runs");
        assert!(output.status.success(), "{}", stderr(&output));
    }
    assert_eq!(times(&site), before);
}
