//! Builds that are killed: at random moments, and before each single call that changes the disk.
//!
//! After a kill the site is the whole old one or the whole new one; what others put there is in it, or on its way in the
//! folder beside it; and the next build, unless it is killed too, ends with the whole site and all of theirs in it.

use std::cell::OnceCell;
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::things::{Thing, Things};
use super::{Numbers, Tally, beside, build, built, disks, larger, runs, said, skipped, smaller, start};
use crate::site::Site;

/// With the exchange of folders that the system has, and with the renames that stand in for it elsewhere.
const WAYS: [(&str, &str); 2] = [("exchange", ""), ("two renames", "two-steps")];

/// A site on disk that is built in turn from two states of its records, with foreign things in it.
struct Case {
    site: Site,
    old_settings: Vec<u8>,
    new_settings: Vec<u8>,
    /// The site as the old settings make it, and as the new ones do; without anything foreign.
    old: Things,
    new: Things,
    foreign: Things,
    /// Whether there is no site yet before the build that is killed.
    is_first: bool,
    way: &'static str,
    /// The number of the call that makes the new site visible, once somebody has asked.
    showing: OnceCell<usize>,
}

impl Case {
    /// The site on disk is the new one, with everything foreign in it.
    fn new(make: fn(&Path, &str) -> Site, place: &Path, way: &'static str) -> Self {
        let site = make(place, "of old");
        let read = |site: &Site| fs::read(site.path("methods/_catalog.yaml")).expect("the settings are there");
        let (old_settings, new_settings) = (read(&site), read(&make(place, "of new")));
        let old = built(&site, way).expect("a faultless catalogue");
        let foreign = Things::foreign();
        let mut case = Self {
            site,
            old_settings,
            new_settings,
            old,
            new: Things::default(),
            foreign,
            is_first: false,
            way,
            showing: OnceCell::new(),
        };
        case.take_new();
        case.new = built(&case.site, way).expect("a faultless catalogue");
        case.foreign.put(&case.site.path("public"));
        case
    }

    fn take_old(&self) {
        fs::write(self.site.path("methods/_catalog.yaml"), &self.old_settings).expect("settings can be written");
    }

    fn take_old_and_remove(&self) {
        self.take_old();
        let _ = fs::remove_dir_all(self.site.path("public"));
    }

    fn take_new(&self) {
        fs::write(self.site.path("methods/_catalog.yaml"), &self.new_settings).expect("settings can be written");
        let _ = fs::remove_file(self.site.path("methods/z.yaml"));
    }

    /// Whether a kill left a whole site and lost nothing.
    fn after_a_kill(&self) -> Result<(), String> {
        let at = |folder: &str| Things::of(&self.site.path(folder));
        let (mut found, aside, staging) = (at("public"), at(".public.old"), at(".public.staging"));
        if found.0.is_empty() && !self.site.path("public").exists() && !self.way.is_empty() {
            // Between the two renames the old site stands aside for an instant.
            found = aside.clone();
        }
        if self.is_first && found.0.is_empty() {
            return Ok(());
        }
        let own = found.without(&self.foreign);
        let is_whole = [&self.old, &self.new].iter().any(|site| site.without(&self.foreign) == own);
        if !is_whole {
            let near = own.first_difference(&self.new.without(&self.foreign));
            return Err(format!("the site is a mixture, see {near:?}"));
        }
        let holds = |things: &Things, path: &String, thing: &Thing| things.0.get(path) == Some(thing);
        let lost = self.foreign.0.iter().find(|(path, thing)| {
            ![&found, &aside, &staging].iter().any(|folder| holds(folder, path, thing)) && **thing != Thing::Folder
        });
        lost.map_or(Ok(()), |(path, _)| Err(format!("`{path}` is lost")))
    }

    /// Builds the new site again; it and everything foreign must be there then, and nothing else beside it.
    fn mended(&self) -> Result<(), String> {
        self.take_new();
        let found = built(&self.site, self.way)?;
        if let Some(path) = found.first_difference(&self.new.with(&self.foreign)) {
            return Err(format!("after the next build `{path}` is not as it should be"));
        }
        let beside = beside(&self.site);
        if beside == ["public"] { Ok(()) } else { Err(format!("the next build leaves {beside:?}")) }
    }

    /// After a broken run: everything anew.
    fn reset(&self) {
        for name in beside(&self.site) {
            let path = self.site.path(&name);
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.expect("what a trial made can be removed");
        }
        self.take_new();
        built(&self.site, self.way).expect("a faultless catalogue");
        self.foreign.put(&self.site.path("public"));
    }

    /// Kills a build after so long a time. Gives whether it was met in the middle.
    fn kill_after(&self, wait: Duration) -> bool {
        let mut child = start(&self.site, self.way);
        sleep(wait);
        let is_running = child.try_wait().expect("a child can be asked").is_none();
        child.kill().expect("a child can be killed");
        child.wait_with_output().expect("a child ends");
        is_running && beside(&self.site) != ["public"]
    }

    /// One build, killed at random, and with some luck the next one or two as well.
    fn random_kills(&self, whole: Duration, numbers: &mut Numbers, midway: &mut usize) -> Result<(), String> {
        self.take_old();
        loop {
            let wait = Duration::from_micros(numbers.below(whole.as_micros() as u64));
            *midway += usize::from(self.kill_after(wait));
            self.after_a_kill()?;
            if numbers.below(3) > 0 {
                return self.mended();
            }
        }
    }

    /// Kills a build before the call of this number that changes the disk. Gives whether there were so many.
    fn kill_at(&self, call: usize) -> bool {
        let trial = format!("kill-at={call} {}", self.way);
        let output = build(&self.site, &trial).env("RAYON_NUM_THREADS", "1").output().expect("the program runs");
        let is_killed = output.status.code().is_none();
        assert!(is_killed || output.status.code() <= Some(1), "{}", said(&output));
        is_killed
    }
}

#[test]
fn at_random_moments() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let disks = disks();
    let count = runs("kills", 12).div_ceil(disks.len() * WAYS.len());
    for (disk, place) in &disks {
        for (name, way) in WAYS {
            let case = Case::new(larger, place, way);
            let mut tally = Tally::new(format!("kills at random moments, {disk}, {name}"));
            case.take_old();
            let begun = Instant::now();
            built(&case.site, way).expect("a faultless catalogue");
            let whole = begun.elapsed();
            let mut midway = 0;
            for run in 0..count {
                let held = case.random_kills(whole, &mut numbers, &mut midway);
                if !tally.run(&format!("kill {run}"), held) {
                    case.reset();
                }
            }
            tally.remark = format!("{midway} met in the middle");
            tally.end();
        }
    }
}

/// A way through publishing, of which each call is met by a kill.
struct Route {
    name: &'static str,
    prepare: fn(&mut Case),
    /// What comes before each build that is killed.
    before: fn(&Case),
}

const ROUTES: [Route; 6] = [
    Route { name: "second build", prepare: |_| (), before: Case::take_old },
    Route {
        name: "first build",
        prepare: |case| {
            case.foreign = Things::default();
            case.is_first = true;
        },
        before: Case::take_old_and_remove,
    },
    Route {
        name: "build that fails",
        prepare: |case| {
            let page = "methods/z/index.html".to_owned();
            case.foreign.0.insert("methods/z".to_owned(), Thing::Folder);
            case.foreign.0.insert(page, Thing::File(b"where a page would be".to_vec()));
        },
        before: |case| {
            fs::write(case.site.path("methods/z.yaml"), "name: Z\nsummary: Last.\n").expect("a record can be written");
        },
    },
    Route {
        name: "build after one that was killed while it moved things",
        prepare: |_| (),
        before: |case| {
            // A few calls after the exchange, so that some foreign things are in the one folder and some in the other.
            case.kill_near_the_end(Case::take_old, 5);
        },
    },
    Route {
        name: "build after one that was killed at the exchange",
        prepare: |_| (),
        before: |case| case.kill_near_the_end(Case::take_old, 0),
    },
    Route {
        name: "build after a first one that was killed at its end",
        prepare: |case| {
            case.foreign = Things::default();
            case.is_first = true;
        },
        before: |case| case.kill_near_the_end(Case::take_old_and_remove, 0),
    },
];

#[test]
fn before_each_call_that_changes_the_disk() {
    if cfg!(not(debug_assertions)) {
        return skipped("kills before single calls", "a release build has no place to be killed at");
    }
    let mut numbers = Numbers(0xd1b5_4a32_d192_ed03);
    for (disk, place) in &disks() {
        let count = runs("calls", 12).div_ceil(WAYS.len() * ROUTES.len());
        for (name, way) in WAYS {
            let mut tally = Tally::new(format!("kills before single calls, {disk}, {name}"));
            for route in &ROUTES {
                route.kills(place, way, count, &mut numbers, &mut tally);
            }
            tally.end();
        }
    }
}

impl Case {
    /// The calls of a build that change the disk, one after another.
    fn calls(&self) -> Vec<String> {
        let trial = format!("trace {}", self.way);
        let output = build(&self.site, &trial).env("RAYON_NUM_THREADS", "1").output().expect("the program runs");
        let lines = String::from_utf8_lossy(&output.stderr).into_owned();
        let calls = lines.lines().filter(|line| line.split(' ').nth(1).is_some_and(|path| path.starts_with('/')));
        calls.map(str::to_owned).collect()
    }

    /// Kills a build, before which `before` is done, so many calls after the one that makes the new site visible.
    fn kill_near_the_end(&self, before: fn(&Self), later: usize) {
        let showing = *self.showing.get_or_init(|| {
            before(self);
            let calls = self.calls();
            self.reset();
            let shows = |call: &String| {
                (call.starts_with("exchange ") || call.starts_with("rename ")) && call.ends_with("/.public.staging")
            };
            calls.iter().position(shows).unwrap_or_else(|| panic!("no exchange in {calls:#?}")) + 1
        });
        before(self);
        assert!(self.kill_at(showing + later), "a build has no call {showing} + {later}");
        self.after_a_kill().expect("the trials of single builds would have found it");
    }
}

impl Route {
    fn kills(&self, place: &Path, way: &'static str, count: usize, numbers: &mut Numbers, tally: &mut Tally) {
        let mut case = Case::new(smaller, place, way);
        (self.prepare)(&mut case);
        case.reset();
        (self.before)(&case);
        let calls = case.calls().len();
        case.reset();
        let count = count.min(calls);
        for run in 0..count {
            // One of each stretch of calls; all of them where there are as many runs.
            let (from, to) = (run * calls / count, (run + 1) * calls / count);
            let call = from + 1 + numbers.below((to - from) as u64) as usize;
            (self.before)(&case);
            let killed = case.kill_at(call);
            let held = if killed { case.after_a_kill() } else { Err("the build was over before".to_owned()) };
            let held = held.and_then(|()| case.mended());
            if !tally.run(&format!("{}, call {call} of {calls}", self.name), held) {
                case.reset();
            }
        }
    }
}
