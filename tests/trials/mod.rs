//! Trials: what publishing promises, with builds that are killed, starved, doubled, interrupted and moved about.
//!
//! Each trial runs a few times in the test command. `sh tests/trials/run` runs the same ones in their hundreds and
//! prints a table; `METHODICAL_TRIALS="kills=1000 calls=300"` says how often each. What a trial can't do on a machine it
//! says, with the reason.

mod builders;
mod faults;
mod kills;
mod same;
mod signals;
pub mod things;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use methodical::publish::{MADE, MARKER};

use crate::built::program;
use crate::site::Site;
use things::Things;

/// How often a trial runs: what `METHODICAL_TRIALS` says under this name, or what is good for the test command.
fn runs(name: &str, short: usize) -> usize {
    let wanted = std::env::var("METHODICAL_TRIALS").unwrap_or_default();
    let own = wanted.split(' ').find_map(|word| word.split_once('=').filter(|(key, _)| *key == name));
    own.map_or(short, |(_, count)| count.parse().unwrap_or_else(|_| panic!("METHODICAL_TRIALS: `{name}={count}`")))
}

/// The runs of one trial and what went wrong in them: a row of the table.
struct Tally {
    name: String,
    runs: usize,
    broken: Vec<String>,
    remark: String,
}

impl Tally {
    fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), runs: 0, broken: Vec::new(), remark: String::new() }
    }

    /// One more run. Gives whether it held.
    fn run(&mut self, what: &str, held: Result<(), String>) -> bool {
        self.runs += 1;
        let holds = held.is_ok();
        self.broken.extend(held.err().map(|fault| format!("{what}: {fault}")));
        holds
    }

    /// Prints the row, and fails if a run was broken.
    fn end(self) {
        let remark = if self.remark.is_empty() { String::new() } else { format!(" ({})", self.remark) };
        println!("trial | {}{remark} | {} | {}", self.name, self.runs, self.broken.len());
        let first: Vec<&String> = self.broken.iter().take(5).collect();
        assert!(first.is_empty(), "{}: {} of {} broke: {first:#?}", self.name, self.broken.len(), self.runs);
    }
}

/// Prints the row of a trial that this machine can't do.
fn skipped(name: &str, reason: &str) {
    println!("trial | {name} (skipped: {reason}) | 0 | 0");
}

/// Kinds of disk that this machine has: a RAM disk, and where programs are compiled to. With the file system's name.
fn disks() -> Vec<(String, PathBuf)> {
    let build = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let places = [("RAM disk", PathBuf::from("/dev/shm")), ("disk", build)];
    let usable = places.into_iter().filter(|(_, folder)| folder.is_dir());
    usable.map(|(name, folder)| (format!("{name} ({})", file_system(&folder)), folder)).collect()
}

fn file_system(folder: &Path) -> String {
    let named = Command::new("df").arg("--output=fstype").arg(folder).output();
    let named = named.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    named.split_whitespace().last().unwrap_or("unknown").to_owned()
}

/// How many methods a catalogue has whose build takes long enough to be met in the middle.
const MANY: usize = 20;

/// Such a catalogue, in a folder of its own in `place`. `word` is on every page.
fn larger(place: &Path, word: &str) -> Site {
    let site = Site::inside(place).file("methods/_catalog.yaml", settings(word));
    (0..MANY).fold(site, |site, number| {
        let (last, next) = ((number + MANY - 1) % MANY, (number + 1) % MANY);
        let record = format!(
            "name: Method {number}\nyear: {}\nsummary: Number {number}.\nrelated: [m{last}, m{next}]\n",
            1900 + number
        );
        site.file(&format!("methods/m{number}.yaml"), record)
    })
}

fn settings(word: &str) -> String {
    format!("title: Methods {word}\nbase_url: https://example.org/\nlanguages: [en, uk]\n")
}

/// A catalogue that is quickly built.
fn smaller(place: &Path, word: &str) -> Site {
    Site::inside(place)
        .file("methods/_catalog.yaml", format!("title: Two {word}\nbase_url: https://example.org/\n"))
        .file("methods/a.yaml", "name: A\nsummary: First.\nrelated: [b]\n")
        .file("methods/b.yaml", "name: B\nsummary: Second.\nrelated: [a]\n")
}

/// A build of this site, with what the trial tells it.
fn build(site: &Site, trial: &str) -> Command {
    let mut command = program(site.root());
    command.arg("build").env("METHODICAL_TRIAL", trial).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn start(site: &Site, trial: &str) -> Child {
    build(site, trial).spawn().expect("the program starts")
}

/// A build that has to succeed; what it said otherwise.
fn built(site: &Site, trial: &str) -> Result<Things, String> {
    let output = build(site, trial).output().expect("the program runs");
    if output.status.success() { Ok(Things::of(&site.path("public"))) } else { Err(said(&output)) }
}

fn said(output: &Output) -> String {
    format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr))
}

/// Takes out of a site what it was made from, so that nobody finds it as it should be: then there would be nothing to build.
fn forget(site: &Site) {
    let marker = site.path("public").join(MARKER);
    let text = fs::read_to_string(&marker).expect("a site has a marker");
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with(MADE)).collect();
    fs::write(&marker, lines.join("\n") + "\n").expect("it is ours");
}

/// The names of what stands beside the site's records.
fn beside(site: &Site) -> Vec<String> {
    let names = fs::read_dir(site.root()).expect("the site is there").flatten();
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != "methods");
    names.sort();
    names
}

/// Numbers without a pattern, the same ones in each run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }
}
