//! What publishing guarantees: the same bytes from the same records, a site that is always the whole old one or the
//! whole new one, and nothing deleted or touched that the program did not write. Builds are run as readers of the
//! manual run them, by the program itself, and some of them are killed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Output, Stdio};
use std::time::Duration;

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
        ("methods/b.yaml", "name: B\nrelated: [nobody]\n", "error[unknown-method]"),
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

#[test]
fn a_staging_folder_of_somebody_elses_is_not_deleted() {
    let site = two_methods().file(".public.staging/mine.txt", "keep");
    let said = refused(&site, &[]);
    assert!(said.contains(".public.staging") && said.contains("move it away"), "{said}");
    assert_eq!(fs::read(site.path(".public.staging/mine.txt")).expect("it is still there"), b"keep");
    assert_eq!(names(site.root()), [".public.staging", "methods"], "nothing is left behind");
}

/// A build that was killed between making its staging folder and marking it leaves an empty one.
#[test]
fn an_empty_staging_folder_is_in_nobodys_way() {
    let site = two_methods();
    fs::create_dir(site.path(".public.staging")).expect("a folder can be made");
    assert!(built(&site, &[]).contains_key("index.html"));
    assert_eq!(names(site.root()), ["methods", "public"]);
}

/// How many methods a catalogue has whose build takes long enough to be met in the middle.
const MANY: usize = 60;

/// Such a catalogue. `word` is on every page.
fn larger(word: &str) -> Site {
    let settings = format!("title: Methods {word}\nbase_url: https://example.org/\nlanguages: [en, uk, tr, ar]\n");
    (0..MANY).fold(Site::new().file("methods/_catalog.yaml", settings), |site, number| {
        let (last, next) = ((number + MANY - 1) % MANY, (number + 1) % MANY);
        let record = format!(
            "name: Method {number}\nyear: {}\nsummary: Number {number}.\nrelated: [m{last}, m{next}]\n",
            1900 + number
        );
        site.file(&format!("methods/m{number}.yaml"), record)
    })
}

fn start(site: &Site) -> Child {
    let mut command = program(site.root());
    command.arg("build").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
}

/// How many entries the parts of the staging folder have that fill while a build goes on.
fn progress(site: &Site) -> usize {
    let count = |folder: &str| fs::read_dir(site.path(".public.staging").join(folder)).map_or(0, Iterator::count);
    ["compare", "methods", "uk/compare", "uk/methods", "tr/compare", "tr/methods", "ar/compare", "ar/methods"]
        .into_iter()
        .map(count)
        .sum()
}

#[test]
fn a_site_is_whole_whenever_a_build_is_killed() {
    let site = larger("of old");
    let old_settings = fs::read(site.path("methods/_catalog.yaml")).expect("the settings are there");
    let new_settings = fs::read(larger("of new").path("methods/_catalog.yaml")).expect("the settings are there");
    let old = built(&site, &[]);
    fs::write(site.path("methods/_catalog.yaml"), &new_settings).expect("the settings can be written");
    let new = built(&site, &[]);
    assert!(
        old.keys().eq(new.keys()) && old["index.html"] != new["index.html"],
        "the two sites differ in what pages say"
    );

    let mut killed_midway = 0;
    for moment in 0..10 {
        // The site on disk is the new one now; the build that is killed would make the old one of it, or has.
        fs::write(site.path("methods/_catalog.yaml"), &old_settings).expect("the settings can be written");
        let mut child = start(&site);
        // Each language has a page a method and one a pair, and each ring has as many pairs as methods.
        let goal = moment * MANY * 8 / 10 + 1;
        while progress(&site) < goal && child.try_wait().expect("a child can be asked").is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        child.kill().expect("a child can be killed");
        child.wait_with_output().expect("a child ends");
        let found = tree(&site.path("public"));
        assert!(found == new || found == old, "moment {moment}: the site on disk is a mixture");
        if site.path(".public.staging").exists() {
            killed_midway += 1;
        }
        fs::write(site.path("methods/_catalog.yaml"), &new_settings).expect("the settings can be written");
        assert!(built(&site, &[]) == new, "moment {moment}: the next build makes the whole new site");
        assert_eq!(names(site.root()), ["methods", "public"], "moment {moment}: and clears up");
    }
    assert!(killed_midway >= 3, "only {killed_midway} builds were met in the middle");
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = larger("at once");
    let alone = built(&site, &[]);
    let mut second_said_so = 0;
    for _ in 0..4 {
        let children: Vec<Child> = (0..3).map(|_| start(&site)).collect();
        let outputs: Vec<Output> =
            children.into_iter().map(|child| child.wait_with_output().expect("a child ends")).collect();
        assert!(outputs.iter().any(|output| output.status.success()), "{outputs:?}");
        for output in outputs.iter().filter(|output| !output.status.success()) {
            let said = stderr(output);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains("another build is writing") && said.matches('\n').count() == 1, "{said}");
            second_said_so += 1;
        }
        assert!(tree(&site.path("public")) == alone, "the site is not what one build makes");
        assert_eq!(names(site.root()), ["methods", "public"]);
    }
    assert!(second_said_so >= 1, "no two of the builds ever met");
}

/// Disks that are full or can't be written to, where the system lets us have some.
#[cfg(target_os = "linux")]
mod disks {
    use super::*;
    use crate::built::program_path;
    use std::process::Command;

    /// Runs a shell script where mounting is allowed and nobody else sees it. `$METHODICAL` is the program, the folder
    /// is the site's.
    fn with_mounts(site: &Site, script: &str) -> Output {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-euc", script]);
        command.current_dir(site.root()).env("METHODICAL", program_path());
        command.output().expect("`unshare` of util-linux runs")
    }

    #[test]
    #[ignore = "mounts a disk of its own, which not every system lets people do"]
    fn a_full_disk_is_one_sentence_and_the_old_site_stays() {
        let site = larger("of old");
        // The disk has room for one such site, but not for a second one beside it.
        let script = "
            mkdir disk
            mount -t tmpfs tmpfs disk
            \"$METHODICAL\" build --out disk/public
            cp -r disk/public before
            size=$(du -sk disk | cut -f 1)
            mount -o remount,size=$((size * 21 / 20))k disk
            sed -i 's/of old/of new/' methods/_catalog.yaml
            \"$METHODICAL\" build --out disk/public && exit 99
            diff -r before disk/public
            ls -A disk
            exit 7";
        let output = with_mounts(&site, script);
        let (said, listed) = (stderr(&output), String::from_utf8_lossy(&output.stdout).into_owned());
        assert_eq!(output.status.code(), Some(7), "{said}\n{listed}");
        assert!(said.contains("error: the disk is full: `"), "{said}");
        assert!(said.contains("/disk/.public.staging/"), "the sentence names the path: {said}");
        assert_eq!(listed.lines().last(), Some("public"), "nothing half-made is left: {listed}");
    }

    #[test]
    #[ignore = "mounts a disk of its own, which not every system lets people do"]
    fn a_target_that_can_only_be_read_is_one_sentence_and_stays() {
        let site = two_methods();
        let script = "
            mkdir disk
            mount -t tmpfs tmpfs disk
            \"$METHODICAL\" build --out disk/public
            cp -r disk/public before
            sed -i 's/Two/Three/' methods/_catalog.yaml
            mount -o remount,ro disk
            \"$METHODICAL\" build --out disk/public && exit 99
            diff -r before disk/public
            exit 7";
        let output = with_mounts(&site, script);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(7), "{said}");
        assert!(said.contains("is on a file system that can only be read") && said.contains("disk/"), "{said}");
        assert_eq!(said.lines().filter(|line| line.starts_with("error")).count(), 1, "{said}");
    }

    #[test]
    fn no_permission_is_one_sentence_and_names_the_path() {
        use std::os::unix::fs::PermissionsExt;
        let site = two_methods();
        let before = built(&site, &[]);
        let site = site.file("methods/a.yaml", "name: A\nsummary: First, changed.\nrelated: [b]\n");
        let set =
            |mode| fs::set_permissions(site.root(), fs::Permissions::from_mode(mode)).expect("the mode can be set");
        // Root may write everywhere, so root becomes somebody else; the program must be where that one can read it.
        let own = tempfile::tempdir().expect("a temporary folder can be made");
        fs::set_permissions(own.path(), fs::Permissions::from_mode(0o755)).expect("the mode can be set");
        let copy = own.path().join("methodical");
        fs::copy(program_path(), &copy).expect("the program can be copied");
        let mut command = match fs::metadata("/proc/self").map(|own| std::os::unix::fs::MetadataExt::uid(&own)) {
            Ok(0) => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy);
                command
            }
            _ => Command::new(&copy),
        };
        set(0o555);
        let output = command.arg("build").current_dir(site.root()).output();
        set(0o755);
        let output = output.expect("`setpriv` of util-linux makes somebody else of root");
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.starts_with("error: no permission to write `") && said.matches('\n').count() == 1, "{said}");
        assert_same("without permission", &before, &tree(&site.path("public")));
    }
}
