//! The same records give the same bytes, the marker's among them: whatever the threads, the zone, the language, the
//! folder, the times of the files and the order in which they were made.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use super::things::Things;
use super::{Numbers, Tally, build, disks, runs, said};
use crate::built::{small_site, tree};
use crate::site::Site;

/// What one build has about it. Each column of values is a number's digits in a system of its own.
const THREADS: [&str; 5] = ["1", "2", "3", "7", "16"];
const ZONES: [&str; 4] = ["UTC", "Pacific/Kiritimati", "America/St_Johns", ":nonsense"];
const LANGUAGES: [&str; 5] = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "ja_JP.eucJP", "C.UTF-8"];

/// The catalogue once more: its files made in another order, with other times.
fn copy(place: &Path, numbers: &mut Numbers) -> Site {
    let mut files: Vec<_> = tree(&small_site().path("methods")).into_iter().collect();
    for end in (1..files.len()).rev() {
        files.swap(end, numbers.below(end as u64 + 1) as usize);
    }
    let site =
        files.iter().fold(Site::inside(place), |site, (path, bytes)| site.file(&format!("methods/{path}"), bytes));
    for (path, _) in &files {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(numbers.below(4_000_000_000));
        let file = fs::File::options().write(true).open(site.path(&format!("methods/{path}"))).expect("a record");
        file.set_modified(time).expect("a time can be set");
    }
    site
}

fn with_surroundings(command: &mut Command, numbers: &mut Numbers) -> String {
    let mut one_of = |values: &[&'static str]| values[numbers.below(values.len() as u64) as usize];
    let (threads, zone, language) = (one_of(&THREADS), one_of(&ZONES), one_of(&LANGUAGES));
    command.env("RAYON_NUM_THREADS", threads).env("TZ", zone).env("LANG", language).env("LC_ALL", language);
    match one_of(&["no home", "a terminal", "an epoch", "nothing"]) {
        "no home" => command.env_remove("HOME"),
        "a terminal" => command.env("TERM", "xterm-256color").env("COLUMNS", "20").env("CLICOLOR_FORCE", "1"),
        "an epoch" => command.env("SOURCE_DATE_EPOCH", "1"),
        _ => command.env("PWD", "/nowhere"),
    };
    format!("{threads} threads, {zone}, {language}")
}

#[test]
fn surroundings_decide_nothing() {
    let disks = disks();
    let mut numbers = Numbers(0x94d0_49bb_1331_11eb);
    let first = small_site();
    let output = build(&first, "").output().expect("the program runs");
    assert!(output.status.success(), "{}", said(&output));
    let expected = Things::of(&first.path("public"));
    assert!(expected.0.len() > 100 && expected.0.contains_key(".methodical"));
    let mut tally = Tally::new("builds in other surroundings");
    for run in 0..runs("same", 12) {
        let (_, place) = &disks[run % disks.len()];
        let site = copy(place, &mut numbers);
        let mut command = build(&site, "");
        let about = with_surroundings(&mut command, &mut numbers);
        // Into a new folder, near or far, or over the site that is there.
        let out = ["public", "some/where/deep", "public"][run % 3];
        command.args(["--out", out]);
        let mut held = Ok(());
        for _ in 0..=run % 2 {
            let output = command.output().expect("the program runs");
            held = held.and_then(|()| if output.status.success() { Ok(()) } else { Err(said(&output)) });
        }
        let found = Things::of(&site.path(out));
        let differs = found.first_difference(&expected);
        held = held.and_then(|()| differs.map_or(Ok(()), |path| Err(format!("`{path}` differs"))));
        tally.run(&about, held);
    }
    tally.end();
}
