//! How alike two names are: whether one may stand for the other, and whether they contradict each other.
//!
//! In: two folded names. Out: a step on one scale. That two names don't contradict each other is no evidence that they
//! are one person's; evidence is an equal given name, an initial that fits, a short form.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::value::person::{Given, Name, SHORT_FORMS, Spelled, is_syllabic};

/// From a contradiction to equality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Two given names that don't begin alike, other middle initials, another suffix.
    Apart,
    /// Nothing speaks for it and nothing against it: `Paul` and `Paula`, or a family name alone.
    Open,
    /// An initial or a short form that fits.
    Fits,
    /// The same given names.
    Equal,
}

/// How alike the given names of two spellings are.
pub fn of_given(one: &Spelled, other: &Spelled, asian: bool) -> Likeness {
    let (a, b) = (&one.given, &other.given);
    if a.is_empty() || b.is_empty() {
        return if a.is_empty() && b.is_empty() { Likeness::Equal } else { Likeness::Open };
    }
    if a.len() != b.len() && written_out(a) && written_out(b) && joined(a) == joined(b) {
        return Likeness::Equal;
    }
    if lacks_initial(a, b, asian) || lacks_initial(b, a, asian) {
        return Likeness::Apart;
    }
    let pairs = a.iter().zip(b).map(|(a, b)| of_words(a, b, asian));
    let worst = pairs.min().unwrap_or(Likeness::Open);
    if a.len() == b.len() { worst } else { worst.min(Likeness::Fits) }
}

fn written_out(given: &[Given]) -> bool {
    given.iter().all(|one| !one.short)
}

fn joined(given: &[Given]) -> String {
    given.iter().map(|one| one.word.plain.as_str()).collect()
}

/// `S. Q.` is not `Shiliang`, nor `J.-B.` a `Jean`: where the second initial belongs to the first name, the name has it.
fn lacks_initial(initials: &[Given], full: &[Given], asian: bool) -> bool {
    let ([first, second, ..], [only]) = (initials, full) else { return false };
    let is_one_name = second.bound || (asian && is_syllabic(&only.word.plain));
    first.short
        && second.short
        && !only.short
        && is_one_name
        && !only.word.each().any(|word| word.chars().skip(1).collect::<String>().contains(&second.word.plain))
}

/// How alike two given names are.
pub fn of_words(a: &Given, b: &Given, asian: bool) -> Likeness {
    let begins = |long: &Given, short: &Given| long.word.each().any(|l| short.word.each().any(|s| l.starts_with(s)));
    match (a.short, b.short) {
        _ if a.short == b.short && a.word.is_like(&b.word) => Likeness::Equal,
        (true, true) if begins(a, b) || begins(b, a) => Likeness::Fits,
        (false, true) if begins(a, b) => Likeness::Fits,
        (true, false) if begins(b, a) => Likeness::Fits,
        (false, false) if is_short_form(a, b) || is_short_form(b, a) => Likeness::Fits,
        (false, false) if asian && is_syllabic(&a.word.plain) && is_syllabic(&b.word.plain) => Likeness::Apart,
        (false, false) if begins(a, b) || begins(b, a) => Likeness::Open,
        _ => Likeness::Apart,
    }
}

/// The short forms, each with the names that it is short for.
pub static SHORTS: LazyLock<HashMap<&'static str, HashSet<&'static str>>> = LazyLock::new(|| {
    let rows = SHORT_FORMS.split("; ").filter_map(|row| row.trim().split_once(": "));
    rows.map(|(short, long)| (short, long.split_whitespace().collect())).collect()
});

fn is_short_form(short: &Given, long: &Given) -> bool {
    SHORTS.get(short.word.plain.as_str()).is_some_and(|known| known.contains(long.word.plain.as_str()))
}

/// How alike two names are, whatever their family names; suffixes count.
pub fn of_names(one: &Name, other: &Name) -> Likeness {
    if !one.suffix.is_empty() && !other.suffix.is_empty() && one.suffix != other.suffix {
        return Likeness::Apart;
    }
    let asian = one.is_east_asian() || other.is_east_asian();
    // Where both have spellings in one script, transliterations say nothing more.
    if same_script(&one.readings[0], &other.readings[0]) {
        return of_given(&one.readings[0], &other.readings[0], asian);
    }
    let pairs = one.readings.iter().flat_map(|a| other.readings.iter().map(move |b| (a, b)));
    let pairs = pairs.filter(|(a, b)| same_script(a, b) && a.family.is_like(&b.family));
    pairs.map(|(a, b)| of_given(a, b, asian)).max().unwrap_or(Likeness::Open)
}

fn same_script(a: &Spelled, b: &Spelled) -> bool {
    script(a) == script(b)
}

/// The block of Unicode that a name's first letter is in; all of Latin is one.
fn script(spelled: &Spelled) -> u32 {
    match spelled.family.plain.chars().find(|c| c.is_alphabetic()) {
        None | Some('\u{0}'..='\u{36F}' | '\u{1E00}'..='\u{1EFF}') => 0,
        Some(c) => c as u32 / 0x100,
    }
}

/// Whether two names have a family name in common, in any of their spellings.
pub fn share_family(one: &Name, other: &Name) -> bool {
    one.readings.iter().any(|a| other.readings.iter().any(|b| a.family.is_like(&b.family)))
}
