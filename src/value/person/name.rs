//! One name: which part of it is the family name, which the given names, and whether it is a person's at all.
//!
//! In: a name as written, without its neighbours. Out: its parts. Marks of affiliation, titles, "et al." and what stands
//! in brackets belong to no part. The order of parts is read from commas, initials and particles, never guessed from
//! what a word sounds like.

use super::Parts;
use super::fold::{plain, without_tex};
use super::list::without_others;
use super::words::{
    AND, ARTICLES, CONNECTORS, DEGREES, DOUBTFUL_PARTICLES, EAST_ASIAN, GROUP_PIECES, GROUP_SMALL, GROUP_STEMS,
    GROUP_WORDS, LEGAL_FORMS, PARTICLES, SHORT_LEGAL_FORMS, SUFFIXES, TITLES,
};

/// What a name is, with its parts as they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// An organisation, kept whole.
    Group(String),
    /// A name whose order is certain: by a comma, by initials, by its only word, or because the record says so.
    Known(Parts),
    /// A name in the order in which it is spoken: which of its words belong to the family name is the usual reading only.
    Spoken(Parts),
    /// A name in a script that does not part words: its words, and whether the family name is known to come first.
    Joined(Vec<String>, bool),
}

/// Reads a name. `None` where the text has no name in it.
pub fn read(name: &str) -> Option<Reading> {
    let whole = name.trim();
    if let Some(inner) = whole.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'))
        && !inner.trim_start_matches('{').trim_end_matches('}').contains(['{', '}'])
    {
        return Some(Reading::Group(without_tex(inner).trim().to_owned()));
    }
    let bare = clean(name);
    let letters: Vec<char> = bare.chars().filter(|c| c.is_alphanumeric()).collect();
    if letters.is_empty() {
        return None;
    }
    if is_group(&bare) {
        return Some(Reading::Group(bare));
    }
    if letters.iter().all(|c| is_joined_script(*c)) {
        return Some(joined(&bare));
    }
    let (suffixes, pieces): (Vec<&str>, Vec<&str>) = bare
        .split([',', '，', '،'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .partition(|piece| is_suffix(piece));
    let suffix = suffixes.first().copied().unwrap_or_default();
    match pieces.as_slice() {
        [] => None,
        [one] => Some(without_comma(one, suffix)),
        [family, given, ..] => Some(with_comma(family, given, suffix)),
    }
}

fn with_comma(family: &str, given: &str, suffix: &str) -> Reading {
    let (family, own_suffix) = without_suffix(family);
    let suffix = if suffix.is_empty() { own_suffix } else { suffix };
    // "Maaten, L. van der" has its particles at the end.
    let (given, particles) = given_and_particles(given);
    let family = [particles, family].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    Reading::Known(Parts { family, given: given.to_owned(), suffix: suffix.to_owned() })
}

fn without_comma(one: &str, suffix: &str) -> Reading {
    let (one, own_suffix) = without_suffix(one);
    let suffix = if suffix.is_empty() { own_suffix } else { suffix }.to_owned();
    if let Some((family, given)) = trailing_initials(one) {
        return Reading::Known(Parts { family, given, suffix });
    }
    let words: Vec<&str> = one.split_whitespace().collect();
    // "FERRO Nora": a family name in capitals in front of a given name that is not.
    if let [family, given @ ..] = words.as_slice()
        && !given.is_empty()
        && is_shouted(family)
        && given.iter().all(|word| word.chars().any(char::is_lowercase))
    {
        return Reading::Known(Parts { family: (*family).to_owned(), given: given.join(" "), suffix });
    }
    let [.., last] = words.as_slice() else {
        return Reading::Known(Parts { family: one.to_owned(), given: String::new(), suffix });
    };
    let mut start = words.len() - 1;
    let asian = is_east_asian(last);
    while start > 0 {
        let word = words[start - 1];
        let is_particle = PARTICLES.has(&plain(word).replace('.', ""))
            && !(asian && DOUBTFUL_PARTICLES.each().any(|doubtful| doubtful == word));
        if is_particle {
            start -= 1;
        } else if CONNECTORS.has(word) && start > 2 {
            // "Santiago Ramón y Cajal"
            start -= 2;
        } else {
            break;
        }
    }
    // A particle alone in front of the family name may be a given name ("Van Nguyen").
    if start == 0 && words.len() > 1 {
        start = if words[0].starts_with(char::is_lowercase) { 0 } else { 1 };
    }
    let parts = Parts { family: words[start..].join(" "), given: words[..start].join(" "), suffix };
    if start <= 1 || words.len() <= 2 { Reading::Known(parts) } else { Reading::Spoken(parts) }
}

/// A name in a script that does not part words. The family name comes first; behind a middle dot it comes last, as in
/// foreign names.
fn joined(bare: &str) -> Reading {
    let is_comma = |c: char| matches!(c, ',' | '，' | '、');
    if let Some((family, given)) = bare.split_once(is_comma) {
        let words = [family, given].map(|part| part.chars().filter(|c| c.is_alphanumeric()).collect());
        return Reading::Joined(words.into(), true);
    }
    let words: Vec<String> = bare
        .split(|c: char| c.is_whitespace() || matches!(c, '・' | '·' | '‧' | '•' | '＝' | '=' | '･'))
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().filter(|c| c.is_alphanumeric() || *c == 'ー').collect())
        .collect();
    Reading::Joined(words, false)
}

/// A name without brackets, "et al.", titles, degrees, marks of affiliation and the full stop at its end.
pub fn clean(name: &str) -> String {
    let text = without_tex(name);
    let mut bare = String::new();
    let mut depth = 0usize;
    for c in text.chars() {
        match c {
            '(' | '[' | '（' | '【' => depth += 1,
            ')' | ']' | '）' | '】' => depth = depth.saturating_sub(1),
            '*' | '†' | '‡' | '§' | '¶' | '‖' | '#' | '^' | '⁎' | '∗' | '∥' | '⋆' | '★' => {}
            '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' | '⁺' | 'ᵃ' | 'ᵇ' | 'ᶜ' | 'ᵈ' | 'ᵉ' | '⁽' | '⁾' | '\u{2709}' =>
                {}
            '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\u{200E}' | '\u{200F}' => {}
            '’' | 'ʼ' | '‘' | '`' | '´' => bare.push('\''),
            c if depth == 0 => bare.push(if c.is_whitespace() { ' ' } else { c }),
            _ => {}
        }
    }
    let (bare, _) = without_others(&bare);
    // "O' Dell" is "O'Dell"; "'t Veld" starts with its apostrophe.
    let bare = ["O' ", "D' ", "d' ", "L' ", "l' "].iter().fold(bare, |text, mark| text.replace(mark, mark.trim_end()));
    let mut words: Vec<&str> = bare.split_whitespace().collect();
    while words.len() > 1 && is_title(words[0]) {
        words.remove(0);
    }
    let text = words.join(" ");
    let text = without_degrees(&text);
    let text = without_digits(text);
    let last = text.rsplit([' ', '-', '.', ',']).find(|word| !word.is_empty()).unwrap_or_default();
    let is_abbreviation = last.chars().count() <= 2
        || is_suffix(last)
        || (last.chars().count() == 3 && !last.chars().any(|c| "aeiouyäöüаеиоуіїєюя".contains(c)));
    let text = text.trim_end_matches([',', ';', ' ', ':']);
    if is_abbreviation || is_legal(last) { text.to_owned() } else { text.trim_end_matches('.').trim_end().to_owned() }
}

fn is_title(word: &str) -> bool {
    let folded = plain(word).replace('.', "");
    TITLES.has(&folded) || TITLES.has(folded.trim_end_matches("-ing")) && word.contains("-Ing")
}

/// "Keller, B., PhD": a degree behind the whole name; "Moreau, M. D." has initials.
fn without_degrees(text: &str) -> &str {
    let mut text = text;
    let mut has_one = false;
    while let Some((before, last)) = text.rsplit_once(',') {
        let degree = plain(last).replace(['.', ' '], "");
        let sure = matches!(degree.as_str(), "phd" | "msc" | "dsc" | "esq" | "drphil" | "scd" | "frs");
        let is_behind = before.contains(',') || before.trim().contains(' ');
        if !DEGREES.has(&degree) || !(sure || (is_behind && (has_one || before.contains(',')))) {
            break;
        }
        has_one = true;
        text = before.trim_end();
    }
    for degree in [" PhD", " Ph.D.", " Ph.D", " MSc", " M.Sc."] {
        if let Some(before) = text.strip_suffix(degree) {
            text = before.trim_end_matches([',', ' ']);
        }
    }
    text
}

/// "Keller1", "Keller 1,2": digits behind a name are marks of affiliation.
fn without_digits(text: &str) -> &str {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | ' '));
    let is_mark = bare.len() < text.len()
        && bare.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && bare.ends_with(|c: char| c.is_lowercase() || c == '.')
        && !bare.contains(|c: char| c.is_ascii_digit());
    if is_mark { bare } else { text }
}

/// Whether a character is of a script that writes the words of a name without spaces between them.
pub fn is_joined_script(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{1100}'..='\u{11FF}' | '\u{20000}'..='\u{2FA1F}')
}

pub fn is_east_asian(family: &str) -> bool {
    EAST_ASIAN.has(&plain(family).replace(['-', '\''], ""))
}

/// Whether a name is one of an organisation.
pub fn is_group(name: &str) -> bool {
    let words: Vec<&str> = name
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/'))
        .filter(|word| !word.is_empty())
        .collect();
    let folded: Vec<String> =
        words.iter().map(|word| plain(word).trim_matches(['.', '\'', '"', '(', ')']).to_owned()).collect();
    let behind_comma = name.split_once(',').is_some_and(|(_, behind)| is_initials(behind.trim()));
    if behind_comma || words.is_empty() {
        return false;
    }
    if !name.is_ascii() && GROUP_PIECES.each().any(|piece| name.contains(piece)) {
        return true;
    }
    let carries = |word: &String| {
        let pieces = word.split('-');
        pieces.clone().count() <= 3
            && pieces.into_iter().any(|piece| GROUP_WORDS.has(piece) || GROUP_STEMS.starts(piece))
    };
    if words.len() == 1 {
        return carries(&folded[0]) && folded[0].chars().count() > 6;
    }
    let is_small = |at: usize| {
        at > 0
            && at + 1 < words.len()
            && words[at].starts_with(char::is_lowercase)
            && GROUP_SMALL.has(&folded[at])
            // "o for" is nobody's name, but "Ann on" might be.
            && (!matches!(folded[at].as_str(), "on" | "at" | "per" | "para") || words.len() > 3)
    };
    let acronym = |word: &&str| matches!(*word, "AI" | "UK" | "EU" | "UN" | "NASA" | "NATO" | "IBM" | "IEEE" | "ACM");
    let has_digits = |word: &&str| {
        word.contains(|c: char| c.is_ascii_digit())
            && word.contains(char::is_alphabetic)
            && !word.ends_with(|c: char| c.is_ascii_digit())
    };
    folded.iter().any(carries)
        || (0..words.len()).any(is_small)
        || (folded[0] == "the" && words[0].starts_with('T'))
        || is_legal(words[words.len() - 1])
        || (words.iter().any(acronym)
            && words.iter().any(|word| word.chars().any(char::is_lowercase))
            && !name.contains('.'))
        || words.iter().any(|word| word.contains('&') && word.chars().count() > 1)
        || words.iter().any(has_digits)
}

fn is_legal(word: &str) -> bool {
    LEGAL_FORMS.has(&plain(word).replace(['.', '(', ')'], ""))
}

/// The key of an organisation: folded words without article and legal form.
pub fn group_words(name: &str, fold: impl Fn(&str) -> String) -> Vec<String> {
    let mut bare = String::new();
    let mut depth = 0usize;
    for c in without_tex(name).chars() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    let folded = fold(&bare).replace("s.p.a", "spa").replace("sp. z o.o", "spzoo").replace("s.r.o", "sro");
    let folded = folded.replace('&', " & ").replace("'s", "s");
    // A full stop between single letters belongs to an abbreviation.
    let is_mark = |c: char| !c.is_alphanumeric() && c != '&' && !unicode_normalization::char::is_combining_mark(c);
    let dotted: Vec<String> = folded
        .split_whitespace()
        .map(|word| {
            if word.split('.').all(|piece| piece.chars().count() <= 1) {
                word.replace('.', "")
            } else {
                word.to_owned()
            }
        })
        .collect();
    let text = dotted.join(" ");
    let words: Vec<&str> = text.split(is_mark).filter(|word| !word.is_empty()).collect();
    let mut words: Vec<String> = words
        .iter()
        .map(|word| match *word {
            "univ" => "university".to_owned(),
            "dept" => "department".to_owned(),
            "inst" => "institute".to_owned(),
            "intl" => "international".to_owned(),
            word if word != "y" && word != "e" && AND.has(word) => "&".to_owned(),
            word => word.to_owned(),
        })
        .collect();
    while words.len() > 1
        && (LEGAL_FORMS.has(&words[words.len() - 1]) || SHORT_LEGAL_FORMS.has(&words[words.len() - 1]))
    {
        words.pop();
        if words.len() > 1 && words[words.len() - 1] == "&" {
            words.pop();
        }
    }
    if words.len() > 1 && ARTICLES.has(&words[0]) {
        words.remove(0);
    }
    words
}

/// The given names, and the particles of the family name that stand behind them in lower case.
fn given_and_particles(given: &str) -> (&str, &str) {
    let mut end = given.len();
    while let Some((before, word)) = given[..end].trim_end().rsplit_once(' ')
        && (word.starts_with(char::is_lowercase) || word.starts_with('\''))
        && PARTICLES.has(&plain(word))
    {
        end = before.len();
    }
    (given[..end].trim(), given[end..].trim())
}

/// "D. P.", "D.P.", "J.-B.", "DP", "Yu. A.", with or without particles of the family name behind them.
pub fn is_initials(token: &str) -> bool {
    let token = given_and_particles(token.trim()).0;
    let pieces: Vec<&str> =
        token.split(['.', ' ', '-', '\u{2010}', '\u{2011}']).filter(|piece| !piece.is_empty()).collect();
    let letters = token.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0
        || pieces.len() > 5
        || token.chars().any(|c| c.is_ascii_digit())
        || token.chars().any(is_joined_script)
    {
        return false;
    }
    let starts_high = |piece: &&str| piece.starts_with(|c: char| !c.is_lowercase());
    let dotted = token.contains('.') && pieces.iter().all(|piece| piece.chars().count() <= 2 && starts_high(piece));
    let capitals = letters <= 3 && token.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '-' | '.'));
    dotted || capitals
}

/// "Kingma DP", "Hale K.L.M.", "van Orden H.P.", "Lin B.-F.": the family name, and the initials behind it.
pub fn trailing_initials(name: &str) -> Option<(String, String)> {
    let mut words: Vec<&str> = name.split_whitespace().collect();
    // "Orden W van den" has its particles at the end.
    let is_behind = |word: &&&str| word.starts_with(char::is_lowercase) && PARTICLES.has(&plain(word));
    let particles = words.split_off(words.len() - words.iter().rev().take_while(is_behind).count());
    let is_initial = |word: &&str| {
        let bare: String = word.chars().filter(|c| !matches!(c, '.' | '-' | '\u{2010}' | '\u{2011}')).collect();
        let length = bare.chars().count();
        let most = if word.contains('.') { 5 } else { 3 };
        // "Yu." is one initial of two letters.
        let cased = bare.chars().all(char::is_uppercase)
            || (word.contains('.')
                && word.split(['.', '-']).all(|piece| piece.chars().count() <= 2)
                && word.starts_with(char::is_uppercase));
        (1..=most).contains(&length) && cased && !is_suffix(word)
    };
    let count = words.iter().rev().take_while(|word| is_initial(word)).count();
    let count = if count == words.len() { count.saturating_sub(1) } else { count };
    let (family, initials) = words.split_at(words.len() - count);
    let total: usize = initials.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum();
    let is_family = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters >= 2 && (!word.ends_with('.') || plain(word) == "st.")
    };
    // "Bin LIU" and "Nora FERRO" have their family name behind, in capitals.
    let shouted = initials.len() == 1 && !initials[0].contains('.') && total == 3 && is_east_asian(initials[0]);
    let starts_low = family.first().is_some_and(|word| is_initials(word) && word.contains('.'));
    let fits = !initials.is_empty() && total <= 5 && !family.is_empty() && family.len() <= 4;
    (fits && family.iter().all(is_family) && !shouted && !starts_low && !is_acronym_group(family))
        .then(|| (particles.iter().chain(family).copied().collect::<Vec<_>>().join(" "), initials.join(" ")))
}

/// "IBM UK": no initials stand behind an acronym.
fn is_acronym_group(family: &[&str]) -> bool {
    let [one] = family else { return false };
    (2..=3).contains(&one.chars().count()) && one.chars().all(char::is_uppercase) && !is_east_asian(one)
}

fn is_shouted(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() >= 4
        && word.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\''))
}

/// Whether a word is a generational suffix.
pub fn is_suffix(token: &str) -> bool {
    suffix(token).is_some() && !token.trim().starts_with(|c: char| c.is_lowercase())
        || matches!(token.trim(), "jr" | "jr." | "sr" | "sr." | "junior" | "senior")
}

/// The one form of a generational suffix.
pub fn suffix(token: &str) -> Option<&'static str> {
    let folded = plain(token);
    let bare = folded.trim_matches(['.', ' ', ',']);
    SUFFIXES.iter().find(|(written, _)| plain(written) == bare).map(|(_, one)| *one)
}

/// "Ward Jr." with its suffix apart. "Silva Neto" and "Silva Filho" are family names of two words as often as not, so only
/// what is nothing else counts.
fn without_suffix(name: &str) -> (&str, &str) {
    match name.rsplit_once(' ') {
        Some((before, last)) if is_suffix(last) && !matches!(plain(last).as_str(), "neto" | "filho" | "hijo") => {
            (before.trim_end_matches([',', ' ']), last)
        }
        _ => (name, ""),
    }
}
