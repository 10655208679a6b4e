//! People: from the ways in which names are written to what the catalogue compares.
//!
//! In: items of a list, each with one or more names ("Kingma, D. P. & Welling, M."). Out: persons, each with the words
//! that were written, and for each a [`Name`]: its parts folded. Which names are one person is found for the whole
//! catalogue (`catalog::people`); nothing here looks at more than one name.

mod fold;
mod halves;
mod list;
mod name;
mod transliterated;
mod words;

use serde::Serialize;

pub use fold::{expanded, plain, without_tex};
pub use halves::{Halves, halves};
pub use name::{Reading, is_group};
pub use words::SHORT_FORMS;

/// A person or a group that originated a method.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Person {
    /// The name as written, with "et al." and affiliation.
    pub name: String,
    /// ORCID iD in its canonical form, `0000-0002-1825-0097`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orcid: Option<String>,
    /// The record says that this is an organisation.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub group: bool,
    /// The parts, where the record gives them one by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Parts>,
    /// Names or ORCID iDs of which an editor says that they are this person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<String>,
    /// Names or ORCID iDs of which an editor says that they are not this person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not: Vec<String>,
}

/// A name taken apart; "et al." and an affiliation belong to no part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Parts {
    /// The family name with its particles, or the only name.
    pub family: String,
    /// Given names or initials, or nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given: String,
    /// "Jr.", "III", or nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub suffix: String,
}

impl Person {
    /// Somebody of whom only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// Somebody whose parts the record gives one by one.
    pub fn of_parts(parts: Parts) -> Self {
        let Parts { family, given, suffix } = &parts;
        let joined = family.chars().chain(given.chars()).all(name::is_joined_script);
        let name = match (given.is_empty(), joined) {
            (true, _) => family.clone(),
            (false, true) => format!("{family}{given}"),
            (false, false) => format!("{family}, {given}"),
        };
        let name = if suffix.is_empty() { name } else { format!("{name}, {suffix}") };
        Self { name, parts: Some(parts), ..Self::default() }
    }

    /// What the name says.
    pub fn reading(&self) -> Option<Reading> {
        match &self.parts {
            _ if self.group => Some(Reading::Group(without_tex(&self.name).into_owned())),
            Some(Parts { family, given, .. })
                if !given.is_empty() && family.chars().chain(given.chars()).all(name::is_joined_script) =>
            {
                Some(Reading::Joined(vec![family.clone(), given.clone()], true))
            }
            Some(parts) => Some(Reading::Known(parts.clone())),
            None => name::read(&self.name),
        }
    }

    /// The name taken apart, with the letters as written; an organisation is a family name. `None` where the text has
    /// no name in it.
    pub fn parts(&self) -> Option<Parts> {
        Some(match self.reading()? {
            Reading::Known(parts) | Reading::Spoken(parts) => parts,
            Reading::Group(family) => Parts { family, ..Parts::default() },
            Reading::Joined(words, family_first) => match words.as_slice() {
                [family, given] if family_first => {
                    Parts { family: family.clone(), given: given.clone(), suffix: String::new() }
                }
                _ => Parts { family: words.concat(), ..Parts::default() },
            },
        })
    }

    /// Whether it is an organisation.
    pub fn is_group(&self) -> bool {
        self.group || matches!(self.reading(), Some(Reading::Group(_)))
    }

    /// The name without "et al.", and whether that was there.
    pub fn without_others(&self) -> (String, bool) {
        list::without_others(&self.name)
    }
}

/// Splits an item into its persons. An item without any name gives one person with the item's text.
pub fn parse(item: &str) -> Vec<Person> {
    list::names(item).into_iter().map(Person::named).collect()
}

/// "C. A. R.": what is left where a comma cut a name in two. "Y. Li" and "ISO" are whole.
pub fn has_initials_alone(item: &str) -> bool {
    item.contains('.')
        && item.contains(char::is_alphabetic)
        && item.split(['.', ' ', '-']).all(|piece| piece.chars().count() <= 1)
}

/// Whether a word is a particle of a family name.
pub fn is_particle(word: &str) -> bool {
    words::PARTICLES.has(word)
}

/// A name folded for comparison.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// The ways in which it can be read; the first is in its own script, others are transliterations. Empty for an
    /// organisation.
    pub readings: Vec<Spelled>,
    /// Given names and family name as words, where the order is only that of speech and there are three and more.
    pub spoken: Vec<Word>,
    /// How many of the words behind are the family name.
    pub spoken_family: usize,
    /// One form of a generational suffix, or nothing.
    pub suffix: &'static str,
    /// Other ways to write the whole, for scripts that do not part words: the parts the other way round.
    pub turned: Option<String>,
    /// An organisation, or a single name.
    pub is_single: bool,
}

/// One way in which a name can be spelled: keys of its family name, and its given names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spelled {
    /// The family name without spaces and marks; a second one where letters have two writings.
    pub family: Word,
    /// The given names in their order.
    pub given: Vec<Given>,
}

/// A folded word, and how it is written where its letters are missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word {
    /// Letters without their marks.
    pub plain: String,
    /// Two letters for one, where that is something else.
    pub expanded: Option<String>,
}

/// A given name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The word, folded.
    pub word: Word,
    /// Whether it is only the beginning of a name: an initial, "Yu.", "Chr.".
    pub short: bool,
    /// Whether a hyphen binds it to the one before it.
    pub bound: bool,
}

impl Word {
    fn of(text: &str) -> Self {
        let bare = |text: String| -> String { text.chars().filter(|c| c.is_alphanumeric() || is_mark(*c)).collect() };
        let plain = bare(fold::plain(text));
        let expanded = fold::expanded(text).map(bare).filter(|expanded| *expanded != plain);
        Self { plain, expanded }
    }

    /// Its writings.
    pub fn each(&self) -> impl Iterator<Item = &str> {
        [self.plain.as_str()].into_iter().chain(self.expanded.as_deref())
    }

    /// Whether two words have a writing in common.
    pub fn is_like(&self, other: &Self) -> bool {
        self.each().any(|own| other.each().any(|theirs| own == theirs))
    }

    fn canonical(&self) -> String {
        match &self.expanded {
            Some(expanded) => format!("{}/{expanded}", self.plain),
            None => self.plain.clone(),
        }
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

impl Name {
    /// Folds a person's name.
    pub fn of(person: &Person) -> Self {
        match person.reading() {
            None => Self::single(&[crate::text::fold(&person.name)]),
            Some(Reading::Group(name)) => {
                let expanded =
                    name::group_words(&name, |text| fold::expanded(text).unwrap_or_else(|| fold::plain(text)));
                let plain = name::group_words(&name, fold::plain);
                let mut group = Self::single(&plain);
                group.readings[0].family.expanded = (expanded != plain).then(|| expanded.join(" "));
                group
            }
            Some(Reading::Joined(words, family_first)) => {
                let folded: Vec<String> = words.iter().map(|word| fold::plain(word)).collect();
                let mut name = Self::single(&[folded.concat()]);
                if let [first, second] = folded.as_slice() {
                    // Two family names of one character each say nothing about their order.
                    let both_short = first.chars().count() == 1 && second.chars().count() == 1;
                    name.turned = (family_first || !both_short).then(|| format!("{second}{first}"));
                }
                name
            }
            Some(Reading::Known(parts)) => Self::of_parts(&parts),
            Some(Reading::Spoken(parts)) => {
                let mut name = Self::of_parts(&parts);
                let family: Vec<Word> = parts.family.split([' ', '-']).map(Word::of).collect();
                name.spoken_family = family.len();
                name.spoken = name.readings[0].given.iter().map(|given| given.word.clone()).chain(family).collect();
                name
            }
        }
    }

    fn single(words: &[String]) -> Self {
        let family = Word { plain: words.join(" "), expanded: None };
        Self { readings: vec![Spelled { family, given: Vec::new() }], is_single: true, ..Self::default() }
    }

    fn of_parts(parts: &Parts) -> Self {
        let suffix = name::suffix(&parts.suffix).unwrap_or_default();
        let is_short_family = parts.family.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        let asian = name::is_east_asian(&parts.family);
        let mut given = given_names(&parts.given, is_short_family);
        let family = Word::of(&parts.family);
        // Syllables of one given name may be written apart, with a hyphen or together.
        if asian && given.len() > 1 && given.iter().all(|one| !one.short && is_syllabic(&one.word.plain)) {
            let plain = given.iter().map(|one| one.word.plain.as_str()).collect();
            given = vec![Given { word: Word { plain, expanded: None }, short: false, bound: false }];
        }
        let mut readings = vec![Spelled { family, given }];
        if !parts.family.is_ascii() {
            readings.extend(transliterated(&readings[0], &fold::plain(&parts.family)));
        }
        let is_single = readings[0].given.is_empty();
        Self { readings, suffix, is_single, ..Self::default() }
    }

    /// The name with that many of its spoken words as its family name.
    pub fn with_family(&self, count: usize) -> Self {
        let split = self.spoken.len() - count;
        let join = |write: fn(&Word) -> &str| self.spoken[split..].iter().map(write).collect::<String>();
        let plain = join(|word| &word.plain);
        let expanded = join(|word| word.expanded.as_deref().unwrap_or(&word.plain));
        let family = Word { expanded: (expanded != plain).then_some(expanded), plain };
        let given = self.spoken[..split].iter().enumerate().map(|(at, word)| {
            // What was read as a given name keeps its shape; a word of the family name is written out.
            let known = self.readings[0].given.get(at).filter(|given| given.word == *word);
            known.cloned().unwrap_or(Given { word: word.clone(), short: false, bound: false })
        });
        let readings = vec![Spelled { family, given: given.collect() }];
        Self { readings, spoken: Vec::new(), spoken_family: 0, ..self.clone() }
    }

    /// The one writing of it: equal for names that differ in nothing but writing.
    pub fn canonical(&self) -> String {
        let Spelled { family, given } = &self.readings[0];
        let given: Vec<String> =
            given.iter().map(|one| format!("{}{}", one.word.canonical(), if one.short { "." } else { "" })).collect();
        let suffix = if self.suffix.is_empty() { String::new() } else { format!("|{}", self.suffix) };
        match given.is_empty() {
            true => format!("{}{suffix}", family.canonical()),
            false => format!("{}|{}{suffix}", family.canonical(), given.join(" ")),
        }
    }

    /// The first given name, if there is one.
    pub fn first_given(&self) -> Option<&Given> {
        self.readings.first()?.given.first()
    }

    /// Whether its family name is one of East Asia in Latin letters.
    pub fn is_east_asian(&self) -> bool {
        name::is_east_asian(&self.readings[0].family.plain)
    }
}

/// Given names as words: "D.P.", "Jean-Baptiste", "DP", "Yu.".
fn given_names(text: &str, family_is_short: bool) -> Vec<Given> {
    let mut names = Vec::new();
    for word in text.split_whitespace() {
        for (at, piece) in word.split(['-', '\u{2010}', '\u{2011}', '\u{2013}']).enumerate() {
            let pieces: Vec<&str> = piece.split_inclusive('.').filter(|piece| *piece != ".").collect();
            for (number, own) in pieces.iter().enumerate() {
                let dotted = own.ends_with('.');
                let bare: String = own.chars().filter(|c| c.is_alphanumeric() || is_mark(*c)).collect();
                let length = bare.chars().filter(|c| c.is_alphanumeric()).count();
                let bound = at > 0 && number == 0;
                let capitals = (2..=if family_is_short { 2 } else { 3 }).contains(&length)
                    && bare.chars().all(char::is_uppercase)
                    && !dotted;
                if length == 0 {
                    continue;
                }
                if capitals {
                    names.extend(bare.chars().map(|c| Given { word: Word::of(&c.to_string()), short: true, bound }));
                } else {
                    let short = length == 1 && !bare.starts_with(name::is_joined_script) || dotted && length <= 3;
                    names.push(Given { word: Word::of(&bare), short, bound });
                }
            }
        }
    }
    names
}

/// Whether a word is made of syllables as given names of East Asia are in Latin letters: "xiaohong", "seung", not "mark".
pub fn is_syllabic(word: &str) -> bool {
    const OPENINGS: [&str; 15] =
        ["ch", "sh", "zh", "ts", "hs", "hw", "kw", "gw", "gy", "hy", "ky", "my", "sy", "ny", "tz"];
    const ENDINGS: [&str; 11] = ["", "n", "ng", "r", "k", "l", "m", "p", "h", "t", "b"];
    let is_vowel = |c: char| "aeiouy".contains(c);
    let opens = |text: &str| text.len() <= 1 || OPENINGS.contains(&text);
    let is_between = |text: &str| ENDINGS.iter().any(|ending| text.strip_prefix(ending).is_some_and(opens));
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) || !word.contains(is_vowel) {
        return false;
    }
    let mut consonants = word.split(is_vowel);
    let first = consonants.next().unwrap_or_default();
    let mut others: Vec<&str> = consonants.collect();
    let last = others.pop().unwrap_or_default();
    opens(first) && ENDINGS.contains(&last) && others.into_iter().all(is_between)
}

/// The same name in Latin letters, once for each table that has its letters.
fn transliterated(own: &Spelled, family: &str) -> Vec<Spelled> {
    let words: Vec<&str> =
        [family].into_iter().chain(own.given.iter().map(|given| given.word.plain.as_str())).collect();
    let latin = transliterated::in_latin(&words).into_iter();
    let spelled = latin.map(|words| {
        let word = |text: &str| Word { plain: text.chars().filter(|c| c.is_alphanumeric()).collect(), expanded: None };
        let given = own.given.iter().zip(&words[1..]);
        let given = given.map(|(given, latin)| Given { word: word(latin), ..given.clone() }).collect();
        Spelled { family: word(&words[0]), given }
    });
    spelled.collect()
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

    fn names(item: &str) -> Vec<String> {
        parse(item).iter().map(|person| Name::of(person).canonical()).collect()
    }

    #[test]
    fn names_are_taken_apart() {
        for (item, expected) in [
            ("Leo Breiman", vec!["breiman|leo"]),
            ("Breiman, L.", vec!["breiman|l."]),
            ("Breiman L", vec!["breiman|l."]),
            ("Breiman L., Cutler A.", vec!["breiman|l.", "cutler|a."]),
            ("Hampel F. R.", vec!["hampel|f. r."]),
            ("Hale K.L.M.", vec!["hale|k. l. m."]),
            ("Lin B.-F.", vec!["lin|b. f."]),
            ("van Orden H.P.", vec!["vanorden|h. p."]),
            ("MG Azar", vec!["azar|m. g."]),
            ("Leo Breiman and others", vec!["breiman|leo"]),
            ("Breiman, L., and others (Berkeley)", vec!["breiman|l."]),
            ("Kingma, D. P. & Welling, M.", vec!["kingma|d. p.", "welling|m."]),
            ("Kingma, D.P. and Welling, M.", vec!["kingma|d. p.", "welling|m."]),
            ("Diederik P. Kingma; Max Welling", vec!["kingma|diederik p.", "welling|max"]),
            ("Dosovitskiy, A., et al.", vec!["dosovitskiy|a."]),
            ("Alec Radford, Jong Wook Kim, Tao Xu", vec!["radford|alec", "kim|jongwook", "xu|tao"]),
            ("Laurens van der Maaten", vec!["vandermaaten|laurens"]),
            ("Maaten, L. van der, Hinton, G.", vec!["vandermaaten|l.", "hinton|g."]),
            ("van den Orden, Hanna", vec!["vandenorden|hanna"]),
            ("Ruiz Ferrer, Marta", vec!["ruizferrer|marta"]),
            ("García Márquez, Gabriel J.", vec!["garciamarquez|gabriel j."]),
            ("Santiago Ramón y Cajal", vec!["ramonycajal|santiago"]),
            ("A. Moreau y B. Keller", vec!["moreau|a.", "keller|b."]),
            ("Lubba, Carl H., Rob Hyndman, and Ben Fulcher", vec!["lubba|carl h.", "hyndman|rob", "fulcher|ben"]),
            ("Martin Luther King Jr.", vec!["king|martin luther|jr"]),
            ("King, M. L., Jr.", vec!["king|m. l.|jr"]),
            ("Prof. Keller.", vec!["keller"]),
            ("Keller†", vec!["keller"]),
            ("Keller1", vec!["keller"]),
            ("St. Clair, A.", vec!["stclair|a."]),
            ("O' Dell, A.", vec!["odell|a."]),
            ("Müller, Jürgen", vec!["muller/mueller|jurgen/juergen"]),
            ("李 小红", vec!["李小红"]),
            ("李小红、王明等", vec!["李小红", "王明"]),
            ("李小红和王明", vec!["李小红", "王明"]),
            ("AT&T Bell Labs", vec!["at & t bell labs"]),
            ("Lumen Technologies, Inc", vec!["lumen technologies"]),
            ("The Grace Hopper Institute", vec!["grace hopper institute"]),
            ("Centers for Disease Control and Prevention", vec!["centers for disease control & prevention"]),
            ("University of California, Berkeley", vec!["university of california berkeley"]),
            ("{{Google Brain}}", vec!["google brain"]),
            ("OpenAI", vec!["openai"]),
        ] {
            assert_eq!(names(item), expected, "{item:?}");
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
