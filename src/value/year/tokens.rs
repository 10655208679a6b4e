//! The tokens of a text about years: numbers, the words around them, and the signs between.
//!
//! In: a text as written. Out: its tokens in their order. A word that is not in the table says that the text is no year;
//! what the tokens mean together is not decided here.

use unicode_normalization::UnicodeNormalization;

use crate::text::{ascii_digits, is_ignorable};
use crate::value::year::words::{self, Word};

/// One of them.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Number {
        value: i32,
        digits: usize,
    },
    /// Digits of which the last are unspecified: `201X`.
    Blurred {
        first: i32,
        last: i32,
    },
    Roman(i32),
    Words(Vec<Word>),
    Hyphen,
    Dash,
    Slash,
    Dot,
    Comma,
    Dots,
}

impl Token {
    pub(super) fn has(&self, word: Word) -> bool {
        matches!(self, Self::Words(words) if words.contains(&word))
    }

    pub(super) fn any(&self, words: &[Word]) -> bool {
        words.iter().any(|word| self.has(*word))
    }

    pub(super) fn number(&self) -> Option<(i32, usize)> {
        if let Self::Number { value, digits } = self { Some((*value, *digits)) } else { None }
    }

    pub(super) fn separates(&self) -> bool {
        matches!(self, Self::Hyphen | Self::Dash | Self::Slash) || self.any(&[Word::To, Word::Onward])
    }

    /// Whether it makes the number before it an ordinal, and nothing else.
    pub(super) fn is_ordinal(&self) -> bool {
        self.has(Word::Ordinal) && !self.any(&[Word::Filler, Word::Decade])
    }

    /// Whether a year is the same without it.
    pub(super) fn is_idle(&self) -> bool {
        const TELLING: [Word; 9] = [
            Word::To,
            Word::Since,
            Word::Before,
            Word::After,
            Word::Onward,
            Word::UpTo,
            Word::Decade,
            Word::Century,
            Word::Between,
        ];
        matches!(self, Self::Comma | Self::Dot)
            || (self.any(&[Word::Filler, Word::Ordinal, Word::YearMark, Word::DayMark]) && !self.any(&TELLING))
    }
}

/// Small letters, digits of ASCII, one kind of hyphen and one of dash.
pub(super) fn normal(text: &str) -> String {
    let dashes = text.trim().replace(['～', '〜'], "–");
    let composed: String =
        ascii_digits(&dashes.nfkc().filter(|c| !is_ignorable(*c)).collect::<String>()).to_lowercase();
    let mut out: String = composed
        .chars()
        .map(|c| match c {
            '\u{2010}' | '\u{2011}' | '\u{2212}' | '־' => '-',
            '\u{2012}'..='\u{2015}' => '–',
            '\u{2018}' | '\u{2019}' | '\u{2BC}' | '`' => '\'',
            '\u{201C}' | '\u{201D}' | '״' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    // The time of a day: `2014-06-10T12:00Z`.
    let is_digit = |at: usize| out.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    if let Some(at) = out.find('t').filter(|at| *at > 7 && is_digit(at - 1) && is_digit(at + 1)) {
        out.truncate(at);
    }
    if out.ends_with("0s.") {
        out.pop();
    }
    out
}

/// The tokens of a text in normal form; `None` where some word says nothing about years.
pub(super) fn tokens(text: &str, language: &str) -> Option<Vec<Token>> {
    let mut found: Vec<Token> = Vec::new();
    let mut rest = text;
    let mut before = None;
    while let Some(c) = rest.chars().next() {
        let (token, length) = token(rest, before, language)?;
        // Behind an ordinal number, c. is no circa.
        let is_century = token.as_ref().is_some_and(|token| token.has(Word::Circa))
            && rest.starts_with(['c', 'с'])
            && matches!(found.last(), Some(own) if own.is_ordinal() || matches!(own, Token::Roman(_)));
        found.extend(if is_century { Some(Token::Words(vec![Word::Century])) } else { token });
        before = rest[..length].chars().next_back();
        rest = &rest[length..];
        debug_assert!(length > 0, "{c} is read");
    }
    // More words than this are a text.
    (!found.is_empty() && found.len() <= 24).then_some(found)
}

/// The token at the start of a text, if it is one that counts, and its length in bytes.
fn token(rest: &str, before: Option<char>, language: &str) -> Option<(Option<Token>, usize)> {
    let c = rest.chars().next()?;
    if c == ' ' {
        return Some((None, 1));
    }
    if c.is_ascii_digit() {
        return Some(number(rest)).map(|(token, length)| (Some(token), length));
    }
    if let Some(long) =
        rest.strip_prefix('y').filter(|long| long.starts_with(['-', '1', '2', '3', '4', '5', '6', '7', '8', '9']))
    {
        let digits = long.trim_start_matches('-').bytes().take_while(u8::is_ascii_digit).count();
        let length = long.len() - long.trim_start_matches('-').len() + digits;
        let value: i32 = long[..length].parse().ok().filter(|_| digits > 4)?;
        return Some((Some(Token::Number { value, digits: 4 }), length + 1));
    }
    if let Some((token, length)) = roman(rest) {
        return Some((Some(token), length));
    }
    // Unspecified days and months say nothing.
    if let Some(length) = ["-xx-xx", "-xx"].iter().find(|own| rest.starts_with(**own)).map(|own| own.len()) {
        return Some((None, length));
    }
    if let Some((phrase, mut words)) = words::at(rest, before) {
        // "300 years ago" is no year.
        if phrase == "前" && !rest[phrase.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        // What is "after Christ" in Swedish is "before Christ" in Estonian.
        if language == "et" && phrase.starts_with("e.") && words.contains(&Word::Ce) {
            words = vec![Word::Bce];
        }
        return Some((Some(Token::Words(words)), phrase.len()));
    }
    let token = match c {
        '-' => Token::Hyphen,
        '–' => Token::Dash,
        '/' => Token::Slash,
        '.' if rest.starts_with("..") => return Some((Some(Token::Dots), 2)),
        '.' => Token::Dot,
        ',' | '،' | '、' => Token::Comma,
        '~' | '?' | '%' | '≈' | '∼' | '≃' | '≅' | '？' => Token::Words(vec![Word::Circa]),
        c if c.is_alphabetic() => {
            let is_part = |c: char| c.is_alphabetic() || words::is_sign_of_letter(c);
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let month = words::month(&rest[..length])?;
            let dotted = length + usize::from(rest[length..].starts_with('.'));
            return Some((Some(Token::Words(vec![Word::Month(month)])), dotted));
        }
        _ => return None,
    };
    Some((Some(token), c.len_utf8()))
}

/// Digits, the last of which may be unspecified.
fn number(rest: &str) -> (Token, usize) {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let blurred = rest[digits..].bytes().take_while(|b| *b == b'x').count();
    let value: i32 = rest[..digits].parse().unwrap_or(i32::MAX);
    if blurred > 0 && digits + blurred == 4 {
        let size = 10_i32.pow(blurred as u32);
        return (Token::Blurred { first: value * size, last: value * size + size - 1 }, 4);
    }
    (Token::Number { value, digits }, digits)
}

/// A Roman numeral as centuries have them, in Latin or Cyrillic letters, and the ending of French ordinals.
fn roman(rest: &str) -> Option<(Token, usize)> {
    let value = |c: char| match c {
        'i' | 'і' => Some(1),
        'v' => Some(5),
        'x' | 'х' => Some(10),
        _ => None,
    };
    let letters: Vec<i32> = rest.chars().map_while(value).collect();
    let length: usize = rest.chars().take(letters.len()).map(char::len_utf8).sum();
    let behind = &rest[length..];
    let ending = ["ème", "ieme", "ième", "e", "er", "th"]
        .iter()
        .find(|own| behind.starts_with(**own) && !behind[own.len()..].starts_with(char::is_alphabetic));
    let is_whole =
        ending.is_some() || !behind.starts_with(|c: char| c.is_alphanumeric() || c == '.' && letters.len() == 1);
    // One letter may be a word.
    let is_numeral =
        letters.len() > 1 || (!rest.starts_with(['i', 'і']) && letters.len() == 1 && behind.starts_with([' ', 'e']));
    if !is_whole || !is_numeral || letters == [5, 1] && ending.is_some() {
        return None;
    }
    let mut total = 0;
    for (index, own) in letters.iter().enumerate() {
        total += if letters.get(index + 1).is_some_and(|next| next > own) { -own } else { *own };
    }
    Some((Token::Roman(total), length + ending.map_or(0, |ending| ending.len())))
}
