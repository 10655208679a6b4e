//! Disks that are full, can only be read, or don't let a folder be replaced; rights that are missing; folders that go
//! away; a system without threads. Each is one clear sentence and exit code 1, or is got along with, and nothing is lost.
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::{Command, Output};
use std::thread::sleep;
use std::time::Duration;

use super::things::Things;
use super::{Tally, beside, build, built, disks, forget, larger, runs, said, skipped, smaller, start};
use crate::built::program_path;
use crate::site::Site;

/// What is done to a disk, and what the build after that says.
struct Fault {
    name: &'static str,
    /// Shell; `disk/public` is a site with foreign files in it, on a file system of its own.
    script: &'static str,
    /// Parts of the one sentence; none where the build is to succeed.
    says: &'static [&'static str],
}

const FAULTS: [Fault; 8] = [
    Fault {
        name: "read-only",
        script: "mount -o remount,ro disk",
        says: &["/disk/.public.lock` is on a file system that can only be read"],
    },
    Fault {
        name: "no room for more files",
        script: "mount -o remount,nr_inodes=$(find disk | wc -l) disk",
        says: &["no room for more files", "/disk/.public."],
    },
    Fault {
        name: "a mount point",
        script: "mkdir copy; cp -a disk/public/. copy; mount -t tmpfs tmpfs disk/public; cp -a copy/. disk/public",
        says: &["/disk/public` is a mount point", "--out"],
    },
    Fault {
        name: "a folder mounted onto itself",
        script: "mount --bind disk/public disk/public",
        says: &["/disk/public` is a mount point", "--out"],
    },
    Fault {
        name: "a mount point among foreign things",
        script: "mount -t tmpfs tmpfs disk/public/docs; echo guide > disk/public/docs/guide.md",
        says: &["/disk/public/docs` is a mount point", "take it away"],
    },
    Fault {
        name: "a lower layer of an overlay",
        script: "
            mkdir lower; cp -a disk/. lower; mkdir disk/upper disk/work
            mount -t overlay overlay -o userxattr,lowerdir=lower,upperdir=disk/upper,workdir=disk/work disk || exit 50",
        says: &["/disk/public` lies in a lower layer", "--out"],
    },
    Fault {
        name: "the upper layer of an overlay",
        script: "
            mkdir lower; cp -a disk/. lower; mkdir disk/upper disk/work
            mount -t overlay overlay -o userxattr,lowerdir=lower,upperdir=disk/upper,workdir=disk/work disk || exit 50
            mv disk/public away; mv away disk/public",
        says: &[],
    },
    Fault { name: "nothing at all", script: "true", says: &[] },
];

/// Runs a shell script where mounting is allowed and nobody else sees it. `$METHODICAL` is the program.
fn with_mounts(site: &Site, script: &str) -> Output {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-euc", script]);
    command.current_dir(site.root()).env("METHODICAL", program_path()).output().expect("there is unshare")
}

/// Why nothing can be mounted here, if so.
fn no_mounts(site: &Site) -> Option<String> {
    if Command::new("unshare").arg("--version").output().is_err() {
        return Some("there is no unshare".to_owned());
    }
    let output = with_mounts(site, "mkdir probe; mount -t tmpfs tmpfs probe; umount probe; rmdir probe");
    (!output.status.success()).then(|| format!("nobody may mount here: {}", said(&output).trim()))
}

/// A site on a disk of its own, then what `script` does to it, then a build of other records, as a script that ends with
/// 7 where the build failed and nothing had changed, with 8 where it succeeded and nothing foreign was lost, with 50
/// where the machine can't do it.
fn whole_script(script: &str) -> String {
    format!(
        "mkdir disk foreign; mount -t tmpfs tmpfs disk
        \"$METHODICAL\" build --out disk/public > out
        mkdir foreign/docs foreign/.git; echo guide > foreign/docs/guide.md; echo head > foreign/.git/HEAD
        cp -a foreign/. disk/public
        {script}
        cp -a disk/public before
        sed -i 's/of old/of new/' methods/_catalog.yaml
        if \"$METHODICAL\" build --out disk/public 2> said >> out; then
            for file in docs/guide.md .git/HEAD; do cmp foreign/$file disk/public/$file; done
            grep -q 'of new' disk/public/index.html
            code=8
        else
            diff -r --no-dereference before disk/public
            code=7
        fi
        test \"$(ls -A disk | grep -v -e upper -e work)\" = public
        cat said >&2
        exit $code"
    )
}

#[test]
fn of_disks() {
    let (_, place) = disks().swap_remove(0);
    if let Some(reason) = no_mounts(&smaller(&place, "of old")) {
        return skipped("faults of disks", &reason);
    }
    for fault in FAULTS {
        let site = smaller(&place, "of old");
        let output = with_mounts(&site, &whole_script(fault.script));
        let mut tally = Tally::new(format!("faults of disks: {}", fault.name));
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        let is_one_sentence = words.starts_with("error: ") && words.matches('\n').count() == 1;
        let held = match output.status.code() {
            Some(50) => {
                skipped(&tally.name, words.lines().last().unwrap_or_default());
                continue;
            }
            Some(7) if is_one_sentence && !fault.says.is_empty() => {
                let missing = fault.says.iter().find(|part| !words.contains(**part));
                missing.map_or(Ok(()), |part| Err(format!("no word of `{part}`: {words}")))
            }
            Some(8) if fault.says.is_empty() && words.is_empty() => Ok(()),
            _ => Err(said(&output)),
        };
        tally.run(fault.name, held);
        tally.end();
    }
}

/// Disks of every size between that of one site and that of two: full at one call or another, or not at all.
#[test]
fn of_full_disks() {
    let (_, place) = disks().swap_remove(0);
    if let Some(reason) = no_mounts(&smaller(&place, "of old")) {
        return skipped("faults of disks: full", &reason);
    }
    let count = runs("full", 8);
    let mut tally = Tally::new("faults of disks: full");
    let mut failed = 0;
    for run in 0..count {
        let site = smaller(&place, "of old");
        let percent = 100 + 100 * run / count;
        let script =
            format!("size=$(du -sk disk | cut -f 1); mount -o remount,size=$((size * {percent} / 100 + 4))k disk");
        let output = with_mounts(&site, &whole_script(&script));
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        let held = match output.status.code() {
            Some(8) if words.is_empty() => Ok(()),
            Some(7) if words.starts_with("error: the disk is full: `") && words.matches('\n').count() == 1 => {
                failed += 1;
                Ok(())
            }
            _ => Err(said(&output)),
        };
        tally.run(&format!("{percent} % of a site"), held);
    }
    tally.remark = format!("{failed} builds had no room");
    if failed == 0 {
        tally.broken.push("no disk was full".to_owned());
    }
    tally.end();
}

/// The program as somebody who may not do everything, if this is somebody who may.
fn as_nobody(own: &Path, before: &str) -> Command {
    fs::set_permissions(own, fs::Permissions::from_mode(0o755)).expect("the mode can be set");
    let copy = own.join("methodical");
    // A process of its own copies it: while this one has a program open for writing, another test's child may inherit
    // that, and what is open for writing can't be run ("Text file busy").
    if !copy.exists() {
        let copied = Command::new("cp").arg(program_path()).arg(&copy).status().expect("there is cp");
        assert!(copied.success(), "the program can't be copied: {copied}");
    }
    let is_root = fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    let mut command = Command::new(if is_root { "setpriv" } else { "sh" });
    if is_root {
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "sh"]);
    }
    command.args(["-c", &format!("{before} exec \"$0\" \"$@\"")]).arg(copy);
    command.env_remove("RUST_BACKTRACE");
    command
}

#[test]
fn of_rights() {
    let place = std::env::temp_dir();
    let own = tempfile::tempdir().expect("a temporary folder can be made");
    if as_nobody(own.path(), "").arg("--version").output().is_err() {
        return skipped("faults of rights", "there is no setpriv to become somebody else with");
    }
    let mut tally = Tally::new("faults of rights");
    for (name, folder, mode, says) in [
        ("the folder above", "", 0o555, "error: no permission to write into the folder `"),
        ("a folder above that is not there", "", 0o555, "error: no permission to write into the folder `"),
        ("the site", "public", 0o311, "error: no permission to read `"),
        ("its marker", "public/.methodical", 0o000, "error: no permission to read `"),
        ("what others put there", "public/.git", 0o555, "error: no permission to move `"),
    ] {
        let site = smaller(&place, "of old");
        built(&site, "").expect("a faultless catalogue");
        Things::foreign().put(&site.path("public"));
        let site = site.file("methods/_catalog.yaml", "title: Two of new\nbase_url: https://example.org/\n");
        let everyone = Command::new("chown").args(["-R", "65534:65534"]).arg(site.root()).output();
        assert!(everyone.is_ok(), "{everyone:?}");
        let before = Things::of(&site.path("public"));
        let set = |mode| fs::set_permissions(site.path(folder), fs::Permissions::from_mode(mode));
        set(mode).expect("the mode can be set");
        let out = if name.ends_with("not there") { "new/public" } else { "public" };
        let mut command = as_nobody(own.path(), "");
        let output = command.args(["build", "--out", out]).current_dir(site.root()).output().expect("it ran before");
        set(0o755).expect("the mode can be set");
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        let is_said = words.starts_with(says) && words.matches('\n').count() == 1 && output.status.code() == Some(1);
        let mut held = if is_said { Ok(()) } else { Err(said(&output)) };
        if Things::of(&site.path("public")) != before || beside(&site) != ["public"] {
            held = Err(format!("the site is not as it was: {:?}", beside(&site)));
        }
        tally.run(name, held);
    }
    tally.end();
}

/// Once the new site is in place, a build has not failed, whatever keeps the old one from going.
#[test]
fn of_an_old_site_that_stays() {
    let own = tempfile::tempdir().expect("a temporary folder can be made");
    if as_nobody(own.path(), "").arg("--version").output().is_err() {
        return skipped("faults of an old site that stays", "there is no setpriv to become somebody else with");
    }
    let site = smaller(&std::env::temp_dir(), "of old");
    built(&site, "").expect("a faultless catalogue");
    Things::foreign().put(&site.path("public"));
    let site = site.file("methods/_catalog.yaml", "title: Two of new\nbase_url: https://example.org/\n");
    let everyone = Command::new("chown").args(["-R", "65534:65534"]).arg(site.root()).output();
    assert!(everyone.is_ok(), "{everyone:?}");
    let set = |path: &str, mode| fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode));
    set("public/methods/a", 0o555).expect("the mode can be set");
    let mut tally = Tally::new("faults of an old site that stays");
    for (name, code, says) in [
        ("a build", 0, "note: the new site is in place, but not all of the old one is gone: no permission to write `"),
        ("the next one", 1, "error: an earlier build left `"),
        ("the one after it was allowed", 0, ""),
    ] {
        if name.ends_with("allowed") {
            set(".public.staging/methods/a", 0o755).expect("the mode can be set");
        }
        let mut command = as_nobody(own.path(), "");
        let output = command.arg("build").current_dir(site.root()).output().expect("it ran before");
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        let is_said = words.starts_with(says) && words.is_empty() == says.is_empty();
        let found = Things::of(&site.path("public"));
        let is_there = Things::foreign().0.iter().all(|(path, thing)| found.0.get(path) == Some(thing));
        let holds = output.status.code() == Some(code) && is_said && is_there;
        tally.run(name, if holds { Ok(()) } else { Err(said(&output)) });
    }
    if beside(&site) != ["public"] {
        tally.broken.push(format!("{:?} is left", beside(&site)));
    }
    tally.end();
}

#[test]
fn of_what_goes_away() {
    let (_, place) = disks().swap_remove(0);
    let mut tally = Tally::new("faults of what goes away meanwhile");
    for run in 0..runs("gone", 6) {
        let site = larger(&place, "of old");
        built(&site, "").expect("a faultless catalogue");
        let gone = ["public", ".public.staging", "public/methods"][run % 3];
        forget(&site);
        let mut child = start(&site, "");
        let mut has_ended = || child.try_wait().expect("a child can be asked").is_some();
        while !site.path(".public.staging/compare").exists() && !has_ended() {
            sleep(Duration::from_millis(1));
        }
        // What is removed while it is written to may have to be removed twice.
        while fs::remove_dir_all(site.path(gone)).is_err() && site.path(gone).exists() {}
        let output = child.wait_with_output().expect("a child ends");
        let words = String::from_utf8_lossy(&output.stderr).into_owned();
        let held = match output.status.code() {
            Some(0) if words.is_empty() => Ok(()),
            Some(1) if words.starts_with("error: `") && words.matches('\n').count() == 1 => Ok(()),
            _ => Err(said(&output)),
        };
        // Whatever it came to, the next build makes a whole site.
        let whole = built(&site, "").and_then(|found| {
            let alone = larger(&place, "of old");
            let differs = built(&alone, "")?.first_difference(&found);
            differs.map_or(Ok(()), |path| Err(format!("`{path}` differs after the next build")))
        });
        tally.run(gone, held.and(whole));
    }
    tally.end();
}

#[test]
fn of_threads_and_standard_output() {
    let site = smaller(&std::env::temp_dir(), "of old");
    let expected = built(&site, "").expect("a faultless catalogue");
    let mut tally = Tally::new("faults of surroundings: no threads, a full disk under standard output");

    let full = fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    let output = build(&site, "").stdout(full).output().expect("the program runs");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    let is_said = words == "error: the disk is full: standard output can't be written\n";
    tally.run("standard output", if is_said && output.status.code() == Some(1) { Ok(()) } else { Err(said(&output)) });

    let own = tempfile::tempdir().expect("a temporary folder can be made");
    // A site that is there already would not be built.
    fs::remove_dir_all(site.path("public")).expect("it is ours");
    let everyone = Command::new("chown").args(["-R", "65534:65534"]).arg(site.root()).output();
    assert!(everyone.is_ok(), "{everyone:?}");
    match as_nobody(own.path(), "ulimit -p 1 2>/dev/null || ulimit -u 1;")
        .arg("build")
        .current_dir(site.root())
        .output()
    {
        Ok(output) => {
            let found = Things::of(&site.path("public"));
            let is_whole = output.status.success() && output.stderr.is_empty() && found == expected;
            tally.run("no threads", if is_whole { Ok(()) } else { Err(said(&output)) });
        }
        Err(_) => skipped("no threads", "there is no setpriv to become somebody else with"),
    }
    tally.end();
}
