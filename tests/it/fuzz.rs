//! Fuzz targets in small: the known texts of `fuzz/corpus`, and relatives of theirs that are made of them by cutting,
//! doubling and exchanging pieces. Always the same ones: a test that fails today fails tomorrow. `sh fuzz/run` looks for
//! new ones, and holds the bounds of time and memory, which a busy machine would not.

#[path = "../../fuzz/src/targets.rs"]
mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::built::{project, tree};
use targets::{TARGETS, Target};

/// How many relatives of each known text are tried.
const RELATIVES: usize = 60;
/// How long repetitions are, in bytes: enough for what nests too deep, little enough for a slow build.
const REPEATED: usize = 8 << 10;

/// Numbers that look random and never change (xorshift64*, Vigna 2016).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end.max(1)
    }
}

/// A text with some of its pieces cut, doubled, exchanged or replaced.
fn relative(text: &str, pieces: &[&str], numbers: &mut Numbers) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(chars.len() + 1);
        let length = numbers.below(12).min(chars.len() - at);
        match numbers.below(4) {
            0 => drop(chars.drain(at..at + length)),
            1 => {
                let piece: Vec<char> = chars[at..at + length].to_vec();
                let times = 1 + numbers.below(50);
                (0..times).for_each(|_| drop(chars.splice(at..at, piece.iter().copied())));
            }
            2 => {
                let other = numbers.below(chars.len() + 1 - length);
                (0..length).for_each(|step| chars.swap(at + step, other + step));
            }
            _ => drop(chars.splice(at..at, pieces[numbers.below(pieces.len())].chars())),
        }
    }
    chars.into_iter().collect()
}

fn fault(target: &Target, text: &str) -> Option<String> {
    let said = catch_unwind(AssertUnwindSafe(|| (target.run)(text))).err()?;
    let why = said.downcast_ref::<String>().map(String::as_str).or_else(|| said.downcast_ref::<&str>().copied());
    let shown: String = text.chars().take(2000).collect();
    Some(format!("{}: {}\n{shown:?}", target.name, why.unwrap_or("a panic")))
}

fn assert_no_faults(target: &Target, texts: impl Iterator<Item = String>) {
    let faults: Vec<String> = texts.filter_map(|text| fault(target, &text)).take(3).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| panic!("`{name}` is no target"))
}

fn known(name: &str) -> Vec<String> {
    let files = tree(&project().join("fuzz/corpus").join(name));
    let texts: Vec<String> = files.into_values().filter_map(|bytes| String::from_utf8(bytes).ok()).collect();
    assert!(!texts.is_empty(), "fuzz/corpus/{name} is empty");
    texts
}

fn try_target(name: &str) {
    let target = target(name);
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let known = known(name);
    assert_no_faults(target, known.iter().cloned());
    let relatives = known.iter().flat_map(|text| std::iter::repeat_n(text, RELATIVES));
    assert_no_faults(target, relatives.map(|text| relative(text, target.pieces, &mut numbers)));
    assert_no_faults(target, target.pieces.iter().map(|piece| piece.repeat(REPEATED / piece.len())));
}

#[test]
fn records() {
    try_target("record");
}

#[test]
fn edits() {
    try_target("edit");
}

#[test]
fn tables() {
    try_target("table");
}

#[test]
fn settings() {
    try_target("settings");
}

#[test]
fn citations() {
    try_target("citation");
}

#[test]
fn formulas() {
    try_target("tex");
}

#[test]
fn markdown() {
    try_target("markdown");
}

#[test]
fn locales() {
    try_target("locale");
}

#[test]
fn addresses() {
    try_target("address");
}

/// The script that fuzzes for long, and the tests here, try the same targets.
#[test]
fn every_target_is_tried() {
    let script = project().join("fuzz/run");
    let script = fs::read_to_string(&script).unwrap_or_else(|error| panic!("{}: {error}", script.display()));
    let tests = include_str!("fuzz.rs");
    for target in TARGETS {
        assert!(tests.contains(&format!("try_target(\"{}\")", target.name)), "{}", target.name);
    }
    let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    assert!(script.contains(&format!("set -- {} query\n", names.join(" "))), "{names:?}");
}
