//! What others put into a site, or beside it: it stays, wherever it stands, or it is named and the build stops before
//! anything has changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{build, built, names, refused, stderr, two_methods};
use crate::built::{program, tree};
use crate::site::Site;
use crate::trials::things::{Thing, Things};

/// A site that was built, with everything foreign in it.
fn visited() -> (Site, Things) {
    let site = two_methods();
    built(&site, &[]);
    let foreign = Things::foreign();
    foreign.put(&site.path("public"));
    (site, foreign)
}

fn assert_all_there(foreign: &Things, folder: &Path) {
    let found = Things::of(folder);
    for (path, thing) in &foreign.0 {
        assert_eq!(found.0.get(path), Some(thing), "{path}");
    }
}

#[test]
fn foreign_things_stay_from_build_to_build() {
    let (site, foreign) = visited();
    let with_both = built(&site, &[]);
    assert_all_there(&foreign, &site.path("public"));
    let site = site.file("methods/_catalog.yaml", "title: Two others\nbase_url: https://example.org/\n");
    assert_ne!(built(&site, &[])["index.html"], with_both["index.html"]);
    assert_all_there(&foreign, &site.path("public"));
    // Among them is what stood in a folder of a method that is gone.
    fs::write(site.path("public/methods/b/mine.txt"), "mine").expect("a file can be written");
    fs::remove_file(site.path("methods/b.yaml")).expect("a record can be removed");
    let site = site.file("methods/a.yaml", "name: A\nsummary: First.\n");
    let files = built(&site, &[]);
    let of_b: Vec<&String> = files.keys().filter(|path| path.starts_with("methods/b/")).collect();
    assert_eq!(of_b, ["methods/b/mine.txt"]);
    assert_all_there(&foreign, &site.path("public"));
    assert_eq!(names(site.root()), ["methods", "public"]);
}

#[test]
fn what_is_moved_is_not_copied() {
    let (site, _) = visited();
    let identity = |path: &str| {
        let metadata = fs::symlink_metadata(site.path("public").join(path)).expect("it is there");
        (metadata.modified().expect("it has a time"), identity_of(&metadata))
    };
    let paths = [".git", ".git/HEAD", "CNAME", "docs", "latest", "methods/notes/deep", "static/mine.css"];
    let before = paths.map(identity);
    built(&site, &[]);
    assert_eq!(paths.map(identity), before);
}

#[cfg(unix)]
fn identity_of(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn identity_of(metadata: &fs::Metadata) -> u64 {
    metadata.len()
}

/// What stands in the way, and what is named.
#[test]
fn what_is_in_the_way_is_named_and_nothing_has_changed() {
    let file = Thing::File(b"mine".to_vec());
    for (put, named) in [
        (vec![("methods/c/index.html", file.clone())], "methods/c/index.html"),
        (vec![("methods/c", file.clone())], "methods/c"),
        (vec![("methods/c", Thing::Link("../docs".into()))], "methods/c"),
        (vec![("methods/c/index.html", Thing::Folder)], "methods/c/index.html"),
        (vec![("methods/c/index.html/mine.txt", file.clone())], "methods/c/index.html"),
        (vec![("robots.txt", Thing::Folder)], "robots.txt"),
        (vec![("robots.txt", Thing::Link("index.html".into()))], "robots.txt"),
        (vec![("search", file.clone())], "search"),
    ] {
        let (site, foreign) = visited();
        for (path, thing) in put {
            let path = site.path("public").join(path);
            let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            fs::create_dir_all(path.parent().expect("a path below the site")).expect("a folder can be made");
            match thing {
                Thing::File(bytes) => fs::write(&path, bytes),
                Thing::Folder => fs::create_dir(&path),
                Thing::Link(to) => link(&to, &path),
            }
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
        let before = Things::of(&site.path("public"));
        let site = site.file("methods/c.yaml", "name: C\nsummary: Third.\n");
        let said = refused(&site, &[]);
        assert!(said.contains(&format!("public/{named}`")) && said.contains("move it away"), "{named}: {said}");
        assert_eq!(Things::of(&site.path("public")).first_difference(&before), None, "{named}");
        assert_all_there(&foreign, &site.path("public"));
        assert_eq!(names(site.root()), ["methods", "public"], "{named}");
    }
}

#[cfg(unix)]
fn link(to: &Path, path: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(not(unix))]
fn link(_: &Path, path: &Path) -> std::io::Result<()> {
    fs::write(path, "mine")
}

#[test]
fn all_that_is_in_the_way_is_named_at_once() {
    let site = two_methods();
    built(&site, &[]);
    let site = (0..12).fold(site, |site, number| {
        site.file(&format!("methods/c{number:02}.yaml"), "name: C\nsummary: Third.\n")
            .file(&format!("public/methods/c{number:02}/index.html"), "mine")
    });
    let output = build(&site, &[]);
    let said = stderr(&output);
    let said = said.lines().last().expect("a sentence");
    assert!(said.contains("methods/c00/") && said.contains("methods/c09/") && said.contains("and 2 more:"), "{said}");
}

#[test]
fn a_folder_where_a_file_goes_is_replaced_if_it_was_all_ours() {
    let site = two_methods().file("static/x/one.css", "b {}").file("static/y", "i {}");
    built(&site, &[]);
    fs::remove_dir_all(site.path("static")).expect("a folder can be removed");
    let site = site.file("static/x", "b {}").file("static/y/one.css", "i {}");
    let files = built(&site, &[]);
    assert_eq!((&files["static/x"][..], &files["static/y/one.css"][..]), (&b"b {}"[..], &b"i {}"[..]));
}

#[test]
fn edited_files_are_written_anew_and_named() {
    let site = two_methods();
    let before = built(&site, &[]);
    // Longer; as long, and different; as long, with the time that it had.
    let edit = |path: &str, change: fn(&mut Vec<u8>)| {
        let mut bytes = before[path].clone();
        change(&mut bytes);
        fs::write(site.path("public").join(path), bytes).expect("a file can be written");
    };
    edit("index.html", |bytes| bytes.extend(b"<p>mine"));
    edit("robots.txt", |bytes| bytes[0] ^= 1);
    let time = fs::metadata(site.path("public/sitemap.xml")).and_then(|known| known.modified()).expect("a time");
    edit("sitemap.xml", |bytes| bytes[9] ^= 1);
    let file = fs::File::options().write(true).open(site.path("public/sitemap.xml")).expect("a file");
    file.set_modified(time).expect("a time can be set");
    let output = build(&site, &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    for path in ["index.html", "robots.txt", "sitemap.xml"] {
        let note = format!("public/{path}` was changed by hand since the last build; it was written anew\n");
        assert!(stderr(&output).contains(&note), "{path}: {}", stderr(&output));
    }
    assert_eq!(stderr(&output).matches("note: ").count(), 3, "{}", stderr(&output));
    assert!(tree(&site.path("public")) == before);
    assert!(stderr(&build(&site, &[])).is_empty(), "it is said once");
}

#[test]
fn an_edit_is_seen_where_the_page_changes_too() {
    let site = two_methods();
    let before = built(&site, &[]);
    for (path, same_length) in [("methods/a/index.html", true), ("methods/b/index.html", false)] {
        let mut bytes = before[path].clone();
        let last = bytes.len() - 1;
        if same_length {
            bytes[last] ^= 1
        } else {
            bytes.push(b'\n')
        }
        fs::write(site.path("public").join(path), bytes).expect("a file can be written");
    }
    let site = site.file("methods/_catalog.yaml", "title: Two others\nbase_url: https://example.org/\n");
    let said = stderr(&build(&site, &[]));
    assert!(said.contains("methods/a/index.html") && said.contains("methods/b/index.html"), "{said}");
    assert_eq!(said.matches("note: ").count(), 2, "{said}");
}

#[test]
fn an_edited_page_that_is_no_longer_made_stays() {
    let site = two_methods();
    built(&site, &[]);
    fs::write(site.path("public/methods/b/index.html"), "mine").expect("a file can be written");
    fs::remove_file(site.path("methods/b.yaml")).expect("a record can be removed");
    let site = site.file("methods/a.yaml", "name: A\nsummary: First.\n");
    for said in ["methods/b/index.html` was changed by hand and is no part of the site any more; it stays\n", ""] {
        let output = build(&site, &[]);
        assert!(output.status.success() && stderr(&output).ends_with(said), "{}", stderr(&output));
        assert_eq!(stderr(&output).is_empty(), said.is_empty(), "it is said once");
        assert_eq!(fs::read(site.path("public/methods/b/index.html")).expect("it is there"), b"mine");
        assert!(!site.path("public/methods/b/column.json").exists());
    }
}

#[test]
fn a_marker_that_is_not_ours_counts_for_nothing() {
    const FIRST_VERSIONS: &str = "This folder was written by methodical. Its content is replaced by every build.\n";
    for (marker, said) in [
        ("", "has files that methodical did not write"),
        ("my own notes\n", "has files that methodical did not write"),
        ("methodical 1 unfinished\n# mine\n", "has files that methodical did not write"),
        (FIRST_VERSIONS, "kept no list of its files, so nothing in it is touched; delete it or move it away"),
        ("methodical 2 site\nfile", "was written by a newer methodical"),
    ] {
        let site = two_methods().file("mine/.methodical", marker).file("mine/notes.txt", "keep");
        let before = Things::of(site.root());
        let sentence = refused(&site, &["--out", "mine"]);
        assert!(sentence.contains("/mine`") && sentence.contains(said), "{marker:?}: {sentence}");
        assert_eq!(Things::of(site.root()).first_difference(&before), None, "{marker:?}");
    }
    // A list alone, with none of its files there, is no reason to touch others.
    let site = two_methods().file("mine/.methodical", "methodical 1 site\n").file("mine/notes.txt", "keep");
    let output = build(&site, &["--out", "mine"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(fs::read(site.path("mine/notes.txt")).expect("it is there"), b"keep");
}

#[test]
fn a_site_that_was_copied_over_its_catalogue_deletes_no_record() {
    let site = two_methods().file("README", "mine").file("templates/mine.html", "mine");
    let own: BTreeMap<_, _> = tree(site.root());
    built(&site, &[]);
    let files = Things::of(&site.path("public"));
    for (path, thing) in &files.0 {
        let path = site.path(path);
        match thing {
            Thing::Folder => fs::create_dir_all(&path).expect("a folder can be made"),
            Thing::File(bytes) => fs::write(&path, bytes).expect("a file can be written"),
            Thing::Link(_) => unreachable!("a site has no links"),
        }
    }
    // Whether this is refused or done, what was there stays.
    let _ = program(Path::new("/")).args(["build", "--out", "."]).arg("--root").arg(site.root()).output();
    let found = tree(site.root());
    for (path, bytes) in &own {
        assert_eq!(found.get(path), Some(bytes), "{path}");
    }
}

#[test]
fn what_is_called_like_ours_beside_the_site_stays() {
    for (path, text) in [
        (".public.staging/mine.txt", "keep"),
        (".public.staging/.methodical", "keep"),
        (".public.staging", "keep"),
        (".public.lock", "keep"),
        (".public.lock/mine.txt", "keep"),
    ] {
        let site = two_methods().file(path, text);
        let first = path.split('/').next().expect("a name");
        let said = refused(&site, &[]);
        assert!(said.contains(&format!("/{first}` is in the way")) && said.contains("move it away"), "{said}");
        assert_eq!(fs::read(site.path(path)).expect("it is still there"), text.as_bytes());
        assert_eq!(names(site.root()), [first, "methods"], "nothing is left behind");
    }
    let site = two_methods().file(".public.old/mine.txt", "keep");
    built(&site, &[]);
    built(&site, &[]);
    assert_eq!(names(site.root()), [".public.old", "methods", "public"], "it is in nobody's way");
    let output = program(site.root()).arg("build").env("METHODICAL_TRIAL", "two-steps").output().expect("it runs");
    let said = stderr(&output);
    assert!(cfg!(not(debug_assertions)) || said.contains("/.public.old` is in the way"), "{said}");
    assert_eq!(fs::read(site.path(".public.old/mine.txt")).expect("it is still there"), b"keep");
}

/// A build that was killed between making its staging folder and marking it leaves one of these.
#[test]
fn a_staging_folder_that_was_about_to_be_marked_is_in_nobodys_way() {
    let site = two_methods();
    fs::create_dir(site.path(".public.staging")).expect("a folder can be made");
    assert!(built(&site, &[]).contains_key("index.html"));
    let site = site.file(".public.staging/.methodical", "").file(".public.lock", "");
    assert!(built(&site, &[]).contains_key("index.html"));
    assert_eq!(names(site.root()), ["methods", "public"]);
}

#[cfg(unix)]
#[test]
fn a_link_whose_folder_was_set_aside_is_followed_again() {
    if cfg!(not(debug_assertions)) {
        return;
    }
    let site = two_methods();
    fs::create_dir(site.path("real")).expect("a folder can be made");
    link(Path::new("real"), &site.path("public")).expect("a link can be made");
    let files = built(&site, &[]);
    fs::write(site.path("real/CNAME"), "mine").expect("a file can be written");
    // As a kill between the two renames leaves it.
    fs::rename(site.path("real"), site.path(".real.old")).expect("a folder can be renamed");
    let mut again = built(&site, &[]);
    assert_eq!(again.remove("CNAME").as_deref(), Some(&b"mine"[..]));
    assert!(again == files);
    assert_eq!(names(site.root()), ["methods", "public", "real"]);
}

#[test]
fn a_name_that_the_marker_needs_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let publication = methodical::publish::Publication::begin(&folder.path().join("public")).expect("a new folder");
    for path in [".methodical", ".methodical/x", ".Methodical", ".methodical.new"] {
        let error = publication.write(path, b"mine").expect_err("it is taken");
        assert!(error.to_string().contains("keeps its own list in `.methodical`"), "{error}");
    }
    for path in ["", "/x", "../x", "a/../../x", "a//b/./c/.."] {
        let error = publication.write(path, b"mine").expect_err("it leads elsewhere");
        assert!(error.to_string().contains("outside of the site"), "{error}");
    }
    publication.write("a/.methodical", b"mine").expect("only the root has a marker");
    publication.write("x", b"mine").expect("a new file");
    for (path, said) in [("x", "two files"), ("x/y", "a file and a folder"), ("a", "two files")] {
        let error = publication.write(path, b"mine").expect_err("it is there already");
        assert!(error.to_string().contains(said), "{path}: {error}");
    }
    publication.finish(None).expect("a site");
    assert!(
        fs::read_to_string(folder.path().join("public/.methodical")).expect("a marker").contains(" 4 a/.methodical\n")
    );
}
