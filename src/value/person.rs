//! People: from the ways in which names are written to one key for one person.
//!
//! In: items of a list, each with one or more names ("Kingma, D. P. & Welling, M."). Out: persons, each with the words
//! that were written and a key made of family name (particles kept, diacritics folded) and first initial.
//! "et al.", affiliations in parentheses and generational suffixes are read, shown, and not compared.

use serde::Serialize;

use crate::text::{fold, fold_name};

/// A person or a group that originated a method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The name as written, with "et al." and affiliation.
    pub name: String,
    /// ORCID iD in its canonical form, `0000-0002-1825-0097`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orcid: Option<String>,
}

impl Person {
    /// The key made from the name alone: `family|initial`, or `family` where no given name is written.
    pub fn name_key(&self) -> String {
        let Some(Parts { family, given, .. }) = split(&self.name) else { return fold_name(&self.name) };
        match fold_name(&given).chars().find(|c| c.is_alphanumeric()) {
            Some(initial) => format!("{}|{initial}", fold_name(&family)),
            None => fold_name(&family),
        }
    }

    /// The name taken apart, or `None` where the text has no name in it.
    pub fn parts(&self) -> Option<Parts> {
        split(&self.name)
    }
}

/// A name taken apart; "et al." and an affiliation belong to no part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The family name with its particles, or the only name.
    pub family: String,
    /// Given names or initials, or nothing.
    pub given: String,
    /// "Jr.", "III", or nothing.
    pub suffix: String,
}

/// Splits an item into its persons. An item without any name gives one person with the item's text.
pub fn parse(item: &str) -> Vec<Person> {
    let mut names: Vec<String> = Vec::new();
    for part in split_joined(item) {
        for name in split_commas(&part) {
            // "et al." stands behind the name that it belongs to.
            match names.last_mut() {
                Some(last) if is_others(&name) => *last = format!("{last} {name}"),
                _ => names.push(name),
            }
        }
    }
    names.into_iter().map(|name| Person { name, orcid: None }).collect()
}

/// Splits at `;`, a free-standing `&` and the word "and", but not inside parentheses, nor before "others".
fn split_joined(item: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0usize;
    let mut words = item.split_inclusive(char::is_whitespace).peekable();
    while let Some(word) = words.next() {
        let bare = word.trim();
        if depth == 0 && matches!(bare, "&" | "and") && words.peek().is_some_and(|next| !is_rest(next)) {
            parts.push(String::new());
            continue;
        }
        for c in word.chars() {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && c == ';' {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(c);
            }
        }
    }
    parts
        .into_iter()
        .map(|part| part.trim().trim_end_matches(',').trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Splits "Family, I., Family, I." and "Given Family, Given Family"; "Family, Given" stays one name.
fn split_commas(part: &str) -> Vec<String> {
    let tokens = split_outside_parentheses(part, ',');
    let mut names: Vec<String> = Vec::new();
    let mut waits_for_given = false;
    let one_pair = tokens.len() == 2;
    for token in tokens {
        let family_of_one_pair = one_pair && names.len() == 1 && !names[0].contains(' ');
        match names.last_mut() {
            Some(last) if waits_for_given && (is_initials(&token) || is_suffix(&token) || family_of_one_pair) => {
                *last = format!("{last}, {token}");
                waits_for_given = is_suffix(&token);
            }
            Some(last) if is_suffix(&token) => *last = format!("{last}, {token}"),
            _ => {
                waits_for_given = true;
                names.push(token);
            }
        }
    }
    names
}

fn split_outside_parentheses(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0usize;
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match parts.last_mut() {
            Some(part) if c != separator || depth > 0 => part.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// "et al.", "and others", "& colleagues", "…" alone.
fn is_others(text: &str) -> bool {
    matches!(fold(text).trim_end_matches('.'), "et al" | "..." | "") || without_others(text).is_empty()
}

/// The word that stands for the people who are not named.
fn is_rest(word: &str) -> bool {
    matches!(fold(word).trim_end_matches(['.', ',']), "others" | "colleagues" | "coworkers" | "co-workers")
}

/// "D. P.", "D.P.", "J.-B.", "DP", with or without "et al." and an affiliation behind it.
fn is_initials(token: &str) -> bool {
    let token = without_others(token);
    let token = given_and_particles(&token).0;
    let letters = token.chars().filter(|c| c.is_alphabetic()).count();
    let dotted = token.contains('.') && token.split(['.', ' ', '-']).all(|piece| piece.chars().count() <= 2);
    let capitals = letters <= 3 && token.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '-' | '.'));
    letters > 0 && (dotted || capitals)
}

/// "C. A. R.": what is left where a comma cut a name in two. "Y. Li" and "ISO" are whole.
pub fn has_initials_alone(item: &str) -> bool {
    item.contains('.')
        && item.contains(char::is_alphabetic)
        && item.split(['.', ' ', '-']).all(|piece| piece.chars().count() <= 1)
}

/// How sure it is that two neighbours of a list are the two halves of one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halves {
    /// "Hartigan" and "James A.": the second has no family name.
    Surely,
    /// "Hartigan" and "James": they may be two people.
    Perhaps,
    /// "OpenAI" and "NASA", "Leo Breiman" and "Adele Cutler".
    No,
}

/// Whether a comma has cut one name into these two.
pub fn halves(first: &str, second: &str) -> Halves {
    let words: Vec<&str> = second.split_whitespace().collect();
    let particle_ends = words.last().is_some_and(|word| PARTICLES.contains(word));
    let initial_ends = words.len() > 1 && words.last().is_some_and(|word| has_initials_alone(word));
    let is_given = words.first().is_some_and(|word| is_name_word(word))
        && words[1..].iter().all(|word| is_name_word(word) || has_initials_alone(word) || PARTICLES.contains(word));
    let (particles, family): (Vec<&str>, Vec<&str>) =
        first.split_whitespace().partition(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
    let is_family = family.len() == 1 && is_name_word(family[0]);
    match is_family && is_given {
        true if particle_ends || initial_ends => Halves::Surely,
        true if words.len() == 1 && particles.is_empty() => Halves::Perhaps,
        _ => Halves::No,
    }
}

/// "James", "Jean-Paul", "O'Neill": a capital letter and small ones, as no acronym and few firms are written.
fn is_name_word(word: &str) -> bool {
    word.split(['-', '\'', '’']).all(|piece| {
        let mut letters = piece.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
    }) && word.chars().count() > 1
}

fn is_suffix(token: &str) -> bool {
    matches!(token.trim_end_matches('.'), "Jr" | "Sr" | "II" | "III" | "IV")
}

/// A name without parentheses and "et al.".
fn without_others(name: &str) -> String {
    let mut bare = String::new();
    let mut depth = 0usize;
    for c in name.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(c),
            _ => {}
        }
    }
    let mut words: Vec<&str> = bare.split_whitespace().collect();
    let lower = |word: &str| word.trim_end_matches(['.', ',']).to_lowercase();
    match words.as_slice() {
        [.., et, al] if lower(et) == "et" && lower(al) == "al" => words.truncate(words.len() - 2),
        [.., "and" | "&", rest] if is_rest(rest) => words.truncate(words.len() - 2),
        [rest] if is_rest(rest) => words.clear(),
        _ => {}
    }
    words.join(" ").trim_end_matches(',').to_owned()
}

/// Particles that belong to a family name although they are written in lower case or before it.
pub(crate) const PARTICLES: [&str; 22] = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "ten", "ter", "zu",
    "zur", "bin", "ibn", "al", "el",
];

/// The given names, and the particles of the family name that stand behind them in lower case.
fn given_and_particles(given: &str) -> (&str, &str) {
    let mut end = given.len();
    while let Some((before, word)) = given[..end].trim_end().rsplit_once(' ')
        && PARTICLES.contains(&word)
    {
        end = before.len();
    }
    (given[..end].trim(), given[end..].trim())
}

/// The one place where a name is taken apart.
fn split(name: &str) -> Option<Parts> {
    let bare = without_others(name);
    let (suffixes, pieces): (Vec<&str>, Vec<&str>) =
        bare.split(',').map(str::trim).filter(|piece| !piece.is_empty()).partition(|piece| is_suffix(piece));
    let mut suffix = suffixes.first().copied().unwrap_or_default();
    let (family, given) = match pieces.as_slice() {
        [] => return None,
        // "Maaten, L. van der" has its particles at the end.
        [family, given, ..] => match given_and_particles(given) {
            (given, "") => ((*family).to_owned(), given.to_owned()),
            (given, particles) => (format!("{particles} {family}"), given.to_owned()),
        },
        [one] => {
            let (suffixes, mut words): (Vec<&str>, Vec<&str>) =
                one.split_whitespace().partition(|word| is_suffix(word));
            suffix = suffixes.first().copied().unwrap_or(suffix);
            // "Breiman L" is a family name with its initial behind it, as in PubMed's lists, with or without a full stop.
            let bare = |word: &str| word.chars().filter(|c| *c != '.').collect::<String>();
            let is_initial = |word: &&str| {
                (1..=2).contains(&bare(word).chars().count()) && bare(word).chars().all(char::is_uppercase)
            };
            let last_are_initials =
                words.len() > 1 && bare(words[0]).chars().count() > 2 && words[1..].iter().all(is_initial);
            if last_are_initials {
                (words[0].to_owned(), words[1..].join(" "))
            } else {
                let family = words.pop().unwrap_or(one);
                let particles =
                    words.iter().rev().take_while(|word| PARTICLES.contains(&word.to_lowercase().as_str())).count();
                // A particle alone in front of the family name may be a given name ("Van Nguyen").
                let particles = if particles == words.len() { particles.saturating_sub(1) } else { particles };
                let split = words.len() - particles;
                let family = words[split..].iter().copied().chain([family]).collect::<Vec<_>>().join(" ");
                (family, words[..split].join(" "))
            }
        }
    };
    Some(Parts { family, given, suffix: suffix.to_owned() })
}

/// Checks an ORCID iD and gives its canonical form.
///
/// In: `0000-0002-1825-0097`, or as an `https://orcid.org/…` address. Errors: what is wrong, for a sentence.
/// Source: ORCID, "Structure of the ORCID Identifier" (ISO 7064 MOD 11-2).
pub fn parse_orcid(written: &str) -> Result<String, String> {
    let digits: String = written
        .trim()
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .trim_start_matches("orcid.org/")
        .chars()
        .filter(|c| *c != '-')
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let (body, check) = match digits.char_indices().nth(15) {
        Some((at, check)) if digits.len() == 16 && digits[..at].bytes().all(|b| b.is_ascii_digit()) => {
            (&digits[..at], check)
        }
        _ => return Err("an ORCID iD has 16 digits in groups of four".to_owned()),
    };
    let total = body.bytes().fold(0u32, |sum, digit| (sum + u32::from(digit - b'0')) * 2);
    let expected = match (12 - total % 11) % 11 {
        10 => 'X',
        digit => char::from_digit(digit, 10).unwrap_or('?'),
    };
    if check != expected {
        return Err(format!("the check digit should be {expected}"));
    }
    Ok([&digits[..4], &digits[4..8], &digits[8..12], &digits[12..]].join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(item: &str) -> Vec<String> {
        parse(item).iter().map(Person::name_key).collect()
    }

    #[test]
    fn one_person_has_one_key() {
        for (item, expected) in [
            ("Leo Breiman", vec!["breiman|l"]),
            ("Breiman, L.", vec!["breiman|l"]),
            ("Breiman, Leo", vec!["breiman|l"]),
            ("Breiman L", vec!["breiman|l"]),
            ("Breiman L.", vec!["breiman|l"]),
            ("Breiman L., Cutler A.", vec!["breiman|l", "cutler|a"]),
            ("Hampel F. R.", vec!["hampel|f"]),
            ("Leo Breiman and others", vec!["breiman|l"]),
            ("Breiman, L. & colleagues.", vec!["breiman|l"]),
            ("Breiman, L., and others (Berkeley)", vec!["breiman|l"]),
            ("AT&T Bell Labs", vec!["labs|a"]),
            ("Kingma, D. P. & Welling, M.", vec!["kingma|d", "welling|m"]),
            ("Kingma, D. P., Welling, M.", vec!["kingma|d", "welling|m"]),
            ("Kingma, D.P. and Welling, M.", vec!["kingma|d", "welling|m"]),
            ("Diederik P. Kingma; Max Welling", vec!["kingma|d", "welling|m"]),
            ("Hu, E. J. et al.", vec!["hu|e"]),
            ("Dosovitskiy, A. et al. (Google Brain)", vec!["dosovitskiy|a"]),
            ("Dosovitskiy, A., et al.", vec!["dosovitskiy|a"]),
            ("Alec Radford, Jong Wook Kim, Tao Xu", vec!["radford|a", "kim|j", "xu|t"]),
            ("Laurens van der Maaten", vec!["van der maaten|l"]),
            ("van der Maaten, L.", vec!["van der maaten|l"]),
            ("Maaten, L. van der", vec!["van der maaten|l"]),
            ("Maaten, L. van der, Hinton, G.", vec!["van der maaten|l", "hinton|g"]),
            ("Goethe, Johann Wolfgang von", vec!["von goethe|j"]),
            ("L Van Der Maaten", vec!["van der maaten|l"]),
            ("Schölkopf, B.", vec!["scholkopf|b"]),
            ("OpenAI", vec!["openai"]),
            ("Martin Luther King Jr.", vec!["king|m"]),
            ("King, M. L., Jr.", vec!["king|m"]),
            ("G Huang", vec!["huang|g"]),
            ("李飞飞", vec!["李飞飞"]),
        ] {
            assert_eq!(keys(item), expected, "{item:?}");
        }
    }

    #[test]
    fn initials_alone_are_seen() {
        for (item, expected) in [
            ("C. A. R.", true),
            ("J.-P.", true),
            ("Y. Li", false),
            ("ISO", false),
            ("Hoare, C. A. R.", false),
            ("...", false),
        ] {
            assert_eq!(has_initials_alone(item), expected, "{item}");
        }
    }

    #[test]
    fn halves_of_a_name_are_seen() {
        for (first, second, expected) in [
            ("Hartigan", "James", Halves::Perhaps),
            ("Sartre", "Jean-Paul", Halves::Perhaps),
            ("Hartigan", "James A.", Halves::Surely),
            ("Goethe", "Johann Wolfgang von", Halves::Surely),
            ("van Rijsbergen", "Cornelis J.", Halves::Surely),
            ("Leo Breiman", "Adele Cutler", Halves::No),
            ("Breiman", "Adele Cutler", Halves::No),
            ("OpenAI", "Google", Halves::No),
            ("Google", "DeepMind", Halves::No),
            ("NASA", "ESA", Halves::No),
            ("李", "飞飞", Halves::No),
            ("", "", Halves::No),
        ] {
            assert_eq!(halves(first, second), expected, "{first}, {second}");
        }
    }

    #[test]
    fn what_was_written_is_kept() {
        let names: Vec<String> = parse("Hu, E. J. et al. & Lester, B. (Google)").into_iter().map(|p| p.name).collect();
        assert_eq!(names, ["Hu, E. J. et al.", "Lester, B. (Google)"]);
    }

    #[test]
    fn orcids_have_a_check_digit() {
        assert_eq!(parse_orcid("https://orcid.org/0000-0002-1825-0097").as_deref(), Ok("0000-0002-1825-0097"));
        assert_eq!(parse_orcid("http://www.orcid.org/0000-0002-1825-0097").as_deref(), Ok("0000-0002-1825-0097"));
        assert_eq!(parse_orcid("0000-0002-1694-233x").as_deref(), Ok("0000-0002-1694-233X"));
        assert!(parse_orcid("0000-0002-1825-0098").is_err());
        assert!(parse_orcid("0000").is_err());
    }
}
