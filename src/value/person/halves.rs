//! Names that a comma cut in two, as in `[Hartigan, James]`.
//!
//! In: two neighbours of a list. Out: how sure it is that they are the halves of one name. What to say about it is no
//! business of this file.

use super::{has_initials_alone, is_particle};

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
    let particle_ends = words.last().is_some_and(|word| is_particle(word));
    let initial_ends = words.len() > 1 && words.last().is_some_and(|word| has_initials_alone(word));
    let is_given = words.first().is_some_and(|word| is_name_word(word))
        && words[1..].iter().all(|word| is_name_word(word) || has_initials_alone(word) || is_particle(word));
    let (particles, family): (Vec<&str>, Vec<&str>) =
        first.split_whitespace().partition(|word| is_particle(&word.to_lowercase()));
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
