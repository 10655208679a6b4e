//! Titles that are known from one source, found word for word in the citation of another, in whatever style that is.
//!
//! In: all sources. Out: pairs of a source that has the title and one whose citation has it as its own. A title counts
//! only where the citation's own marks part it from what is around it, so that no title is found inside of a longer one,
//! and only where nothing before it is a title itself: a chapter's book is not the chapter.

use std::collections::{HashMap, HashSet};

use super::form::{Form, Token, weight};
use crate::value::citation::is_year;

/// How many words of a title it is looked up by.
const FIRST_WORDS: usize = 4;

/// The pairs: the source that has the title, and the one whose citation has it.
pub(super) fn pairs(forms: &[Form]) -> Vec<(usize, usize)> {
    let mut known: HashMap<Vec<&str>, Vec<usize>> = HashMap::new();
    let mut lengths: HashSet<usize> = HashSet::new();
    let mut seen: HashSet<(&str, Option<i32>, Option<&str>)> = HashSet::new();
    let mut twins: HashMap<&str, usize> = HashMap::new();
    for (at, form) in forms.iter().enumerate().filter(|(_, form)| form.has_telling_title()) {
        // Many sources may have one title; those that say the same of it are one work anyway.
        let author = form.first.as_ref().map(|name| name.readings[0].family.plain.as_str());
        let count = twins.entry(&form.title).or_default();
        if !seen.insert((&form.title, form.year, author)) || *count > 50 {
            continue;
        }
        *count += 1;
        let first: Vec<&str> = form.title.split(' ').take(FIRST_WORDS).collect();
        lengths.insert(first.len());
        known.entry(first).or_default().push(at);
    }
    let mut pairs = Vec::new();
    for (at, form) in forms.iter().enumerate() {
        let words: Vec<&str> = form.words.iter().map(|token| token.word.as_str()).collect();
        let mut best: Vec<(usize, usize)> = Vec::new();
        for start in 0..words.len().saturating_sub(1) {
            for length in lengths.iter().filter(|length| start + **length < words.len()) {
                let Some(candidates) = known.get(&words[start..start + length]) else { continue };
                for candidate in
                    candidates.iter().filter(|candidate| **candidate != at && forms[**candidate].title != form.title)
                {
                    if let Some(end) = ends(&forms[*candidate].title, &words, start)
                        && is_bounded(form, &forms[*candidate], start, end)
                    {
                        best.push((end - start, *candidate));
                    }
                }
            }
        }
        // The longest title that is there is the one that is meant.
        let longest = best.iter().map(|(length, _)| *length).max();
        pairs.extend(
            best.into_iter().filter(|(length, _)| Some(*length) == longest).map(|(_, candidate)| (candidate, at)),
        );
    }
    pairs
}

/// Where a title ends whose words start here.
fn ends(title: &str, words: &[&str], start: usize) -> Option<usize> {
    let mut at = start;
    for word in title.split(' ') {
        if words.get(at) != Some(&word) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Words in front of a title that make another work of it.
const ABOUT: [&str; 26] = [
    "comment",
    "comments",
    "reply",
    "response",
    "correction",
    "corrigendum",
    "corrigenda",
    "erratum",
    "errata",
    "retraction",
    "retracted",
    "review",
    "discussion",
    "rejoinder",
    "addendum",
    "supplement",
    "kommentar",
    "erwiderung",
    "rezension",
    "berichtigung",
    "réponse",
    "commentaire",
    "рецензія",
    "рецензия",
    "відповідь",
    "editorial",
];

/// Words behind a title that make another work of it.
const BEHIND: [&str; 22] = [
    "part",
    "pt",
    "teil",
    "partie",
    "parte",
    "частина",
    "часть",
    "ii",
    "iii",
    "iv",
    "vi",
    "vii",
    "reply",
    "erratum",
    "correction",
    "corrigendum",
    "comment",
    "discussion",
    "rejoinder",
    "retraction",
    "review",
    "letter",
];

fn is_bounded(form: &Form, titled: &Form, start: usize, end: usize) -> bool {
    let words = &form.words;
    starts_there(words, titled, start)
        && (ends_there(words, end) || has_numbers_behind(words, titled, start, end))
        && has_no_title_before(words, titled, start)
        && is_by_the_same(form, titled, start, end)
}

fn starts_there(words: &[Token], titled: &Form, start: usize) -> bool {
    if start == 0 {
        return true;
    }
    let (before, previous) = (words[start].before.as_str(), words[start - 1].word.as_str());
    if previous == "in" || ABOUT.contains(&previous) {
        return false;
    }
    if before.contains(['“', '"', '„', '«', '‘', '\'', '《', '「', '“']) {
        // A quoted title is one of its own only where a mark or a year stands before it.
        return before.contains(['.', ',', ':', ';', ')', ']']) || is_year(previous);
    }
    if before.contains(['.', ',', ';', ')', ']', '?', '!', '。', '，', '、', '；']) || is_year(previous) {
        return true;
    }
    // "Ferro, N., Adeyemi, K.: Drifting …", but not "Whales: drifting …".
    before.contains([':', '：'])
        && (previous.chars().count() == 1
            || previous == "al"
            || is_name_of(titled, previous)
            || words[start - 1].before.contains(','))
}

fn is_name_of(titled: &Form, word: &str) -> bool {
    titled.words.iter().take(60).any(|token| token.word == word) && !titled.title.split(' ').any(|own| own == word)
}

/// Some styles set the place right behind the title; there, volume and pages say that it ends here.
fn has_numbers_behind(words: &[Token], titled: &Form, start: usize, end: usize) -> bool {
    let behind: Vec<&str> = words[end..].iter().map(|token| token.word.as_str()).collect();
    let has = |one: &String, other: &String| {
        behind.iter().position(|word| word == one).is_some_and(|at| behind[at + 1..].contains(&other.as_str()))
    };
    start > 0
        && is_year(&words[start - 1].word)
        && words[end].before.trim().is_empty()
        && !words[end].is_small
        && titled.numbers.iter().any(|(one, other)| has(one, other))
}

fn ends_there(words: &[Token], end: usize) -> bool {
    let Some(next) = words.get(end) else { return true };
    let behind = next.before.trim_start();
    let first = behind.chars().next().unwrap_or(' ');
    if BEHIND.contains(&next.word.as_str()) && !next.word.is_empty() {
        return false;
    }
    match first {
        '.' | '?' | '!' | '。' | '”' | '"' | '»' | '》' | '」' | ']' | ';' => true,
        // A comma inside of a longer title is followed by a small word.
        ',' | '，' | '’' | '\'' => {
            behind.contains(['”', '"', '»', '’'])
                || !next.is_small
                || matches!(
                    next.word.as_str(),
                    "vol" | "no" | "pp" | "p" | "in" | "edited" | "ed" | "eds" | "arxiv" | "doi"
                )
        }
        '[' | '/' | '|' => true,
        '(' => {
            next.word.starts_with(|c: char| c.is_ascii_digit())
                || matches!(
                    next.word.as_str(),
                    "pp" | "p"
                        | "vol"
                        | "version"
                        | "ed"
                        | "publication"
                        | "no"
                        | "report"
                        | "thesis"
                        | "doctoral"
                        | "phd"
                        | "master"
                        | "unpublished"
                        | "in"
                        | "preprint"
                        | "arxiv"
                )
        }
        _ => false,
    }
}

/// Whether nothing before a title can be one itself: names, years, numbers and what joins them.
fn has_no_title_before(words: &[Token], titled: &Form, start: usize) -> bool {
    let before = &words[..start];
    let closes = |token: &Token| token.before.contains(['”', '»', '“']) && token.before.contains('”');
    if before.iter().chain([&words[start]]).skip(1).any(closes)
        || before.iter().any(|token| ABOUT.contains(&token.word.as_str()))
    {
        return false;
    }
    let joins = |word: &str| {
        matches!(
            word,
            "and"
                | "et"
                | "und"
                | "al"
                | "others"
                | "eds"
                | "ed"
                | "edited"
                | "by"
                | "with"
                | "the"
                | "press"
                | "та"
                | "ін"
                | "и"
                | "др"
                | "et al"
                | "accessed"
        ) || crate::value::person::is_particle(word)
    };
    let months = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is_sign = |token: &Token| {
        token.word.chars().count() <= 2
            || token.word.starts_with(|c: char| c.is_ascii_digit())
            || joins(&token.word)
            || months.contains(&token.word.as_str())
            || is_name_of(titled, &token.word)
    };
    before.iter().filter(|token| !is_sign(token)).all(|token| !token.is_small)
}

/// The same first family name, and the same year as far as both are known.
fn is_by_the_same(form: &Form, titled: &Form, start: usize, end: usize) -> bool {
    let words = &form.words;
    let years: Vec<i32> =
        words.iter().filter(|token| is_year(&token.word)).filter_map(|token| token.word.parse().ok()).collect();
    let may_differ = form.is_preprint || titled.is_preprint;
    let year_fits = match titled.year {
        Some(year) => {
            let fits = |own: i32| own == year || (may_differ && own.abs_diff(year) == 1);
            form.year.map_or_else(
                || years.is_empty() || years.iter().any(|own| fits(*own)),
                |own| fits(own) || years.contains(&year),
            )
        }
        None => true,
    };
    if !year_fits {
        return false;
    }
    let Some(first) = &titled.first else { return form.first.is_none() || start == 0 || titled.year.is_some() };
    if form.is_by && form.first.is_some() {
        return form.first_fits(titled);
    }
    let family = &first.readings[0].family;
    let has_family = |tokens: &[Token]| {
        let joined: Vec<String> = (1..=4)
            .flat_map(|count| {
                tokens.windows(count).map(|words| words.iter().map(|token| token.word.as_str()).collect::<String>())
            })
            .collect();
        let names = family.each().chain([titled.family.as_str()]).filter(|name| name.chars().count() > 1);
        names.into_iter().any(|name| joined.iter().any(|text| text == name))
    };
    if start == 0 {
        // The title alone, or with its authors behind it.
        let rest = words.len() - 1 - end;
        return rest <= 6 && weight(&titled.title) >= 4 || has_family(&words[end..]);
    }
    has_family(&words[..start.min(8)])
}
