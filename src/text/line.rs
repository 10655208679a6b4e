//! When two lines say the same: the keys of terms, texts and names.
//!
//! In: a line as written, its language, and how far it is folded. Out: its key. All of them forgive case, hyphens that
//! stand for spaces, emphasis, quotation marks, the full stop at the end, vowel marks of Arabic and Hebrew; texts and
//! names forgive more. Nothing here looks at more than one line, so that no record changes what another one says.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_casemap::CaseMapper;
use pulldown_cmark::{Event, Options, Parser, Tag as Markup};
use unicode_normalization::UnicodeNormalization;

use crate::language::Tag;
use crate::text::plural::singular;
use crate::text::{before_nfkc, fold, is_ignorable, is_mark, variant};
use crate::value::formula;

/// How far a line is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// A term: diacritics tell terms apart, spaces count.
    Term,
    /// A text: without diacritics; an inner hyphen may be absent, `&` is "and" and `×` is x.
    Text,
    /// A name: as a text, and English plurals are the singular.
    Name,
}

/// The key of a line.
pub fn key(text: &str, tag: &Tag, line: Line) -> String {
    let text = license_name(text).unwrap_or(text);
    let pieces = pieces(text);
    let key = pieces_key(&pieces, tag, line);
    // What has nothing but signs of punctuation is known by them.
    if key.is_empty() { fold(text) } else { key }
}

/// The key of a text that is cut into words and formulas already.
pub fn pieces_key(pieces: &[Piece], tag: &Tag, line: Line) -> String {
    let mut writer = Writer::new(tag, line);
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Words(words) => writer.words(words),
            // The k of `$k$-means` is the k of k-means.
            Piece::Formula(tex) if is_letter(tex) && begins_with_hyphen(pieces.get(index + 1)) => writer.words(tex),
            Piece::Formula(tex) => writer.formula(&formula::key(tex)),
        }
    }
    writer.finish()
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// What stands between two dollars.
    Formula(String),
}

fn is_letter(tex: &str) -> bool {
    let mut chars = tex.trim().chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

fn begins_with_hyphen(piece: Option<&Piece>) -> bool {
    matches!(piece, Some(Piece::Words(words)) if words.starts_with(['-', '\u{2010}', '\u{2011}']))
}

/// Cuts a line at its formulas, and takes the marks of emphasis off.
fn pieces(text: &str) -> Vec<Piece> {
    if !text.contains(['*', '_', '$']) {
        return vec![Piece::Words(text.to_owned())];
    }
    // A line is no block: what stands in front keeps Markdown from reading a heading or a list.
    const BEFORE: &str = "\u{2060} ";
    let line = format!("{BEFORE}{}", text.replace(['\n', '\r'], " "));
    let mut cuts: Vec<(std::ops::Range<usize>, Option<String>)> = Vec::new();
    for (event, range) in Parser::new_ext(&line, Options::ENABLE_MATH).into_offset_iter() {
        match event {
            Event::Start(Markup::Emphasis) if stands_alone(&line, &range) => {
                cuts.push((range.start..range.start + 1, None));
                cuts.push((range.end - 1..range.end, None));
            }
            Event::Start(Markup::Strong) if stands_alone(&line, &range) => {
                cuts.push((range.start..range.start + 2, None));
                cuts.push((range.end - 2..range.end, None));
            }
            // As in prose, two prices make no formula.
            Event::InlineMath(tex) | Event::DisplayMath(tex)
                if !line[range.end..].starts_with(|c: char| c.is_ascii_digit()) =>
            {
                cuts.push((range, Some(tex.into_string())));
            }
            _ => {}
        }
    }
    cuts.sort_by_key(|(range, _)| range.start);
    let mut pieces = vec![];
    let mut words = String::new();
    let mut at = BEFORE.len();
    for (range, tex) in cuts {
        words.push_str(&line[at..range.start]);
        at = range.end;
        if let Some(tex) = tex {
            pieces.push(Piece::Words(std::mem::take(&mut words)));
            pieces.push(Piece::Formula(tex));
        }
    }
    words.push_str(&line[at..]);
    pieces.push(Piece::Words(words));
    pieces
}

/// Whether an emphasis has no letter or digit at either side: `2*3*4` has no emphasis.
fn stands_alone(line: &str, range: &std::ops::Range<usize>) -> bool {
    let before = line[..range.start].chars().next_back();
    let behind = line[range.end..].chars().next();
    ![before, behind].into_iter().flatten().any(char::is_alphanumeric)
}

/// The full name of a licence whose SPDX identifier the line is. Source: the SPDX licence list, through the crate `spdx`.
fn license_name(text: &str) -> Option<&'static str> {
    static NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        spdx::identifiers::LICENSES.iter().map(|one| (one.name.to_ascii_lowercase(), one.full_name)).collect()
    });
    let id = text.trim();
    if id.len() > 40 || !id.is_ascii() || id.contains(' ') {
        return None;
    }
    NAMES.get(&id.to_ascii_lowercase()).copied()
}

/// What a language's text decides about its folding.
struct Writer {
    line: Line,
    turkic: bool,
    english: bool,
    ands: &'static [&'static str],
    key: String,
    /// What stands between the last word and the next.
    gap: Gap,
    /// Whether the last word may not run into the next: articles and the like, which make another word of it.
    apart: bool,
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Gap {
    #[default]
    Nothing,
    Space,
    Hyphen,
}

/// Words that make another word of the one behind them: "a symmetric", "asymmetric".
const APART: [&str; 4] = ["a", "an", "in", "no"];

impl Writer {
    fn new(tag: &Tag, line: Line) -> Self {
        let language = tag.as_str().split('-').next().unwrap_or_default();
        Self {
            line,
            turkic: matches!(language, "tr" | "az"),
            english: language == "en" || is_of_another_script(language),
            ands: ands(language),
            key: String::new(),
            gap: Gap::Nothing,
            apart: false,
        }
    }

    /// Adds the key of a formula, in which case and signs count.
    fn formula(&mut self, key: &str) {
        self.separate(key.chars().next());
        self.key.push_str(key);
        self.apart = false;
    }

    /// Adds words: marks between them are what is left of punctuation.
    fn words(&mut self, words: &str) {
        let text = self.composed(words);
        let chars: Vec<char> = text.chars().filter(|c| !is_ignorable(*c)).map(quote).collect();
        let mut open = [false, false];
        let mut at = 0;
        while at < chars.len() {
            let c = chars[at];
            if is_letter_of_word(&chars, at) {
                let end = (at..chars.len()).find(|next| !is_letter_of_word(&chars, *next)).unwrap_or(chars.len());
                let word: String = chars[at..end].iter().collect();
                match chars.get(end) {
                    // A letter with an exponent is a formula, and has its case.
                    Some('^') if end == at + 1 => self.formula(&word),
                    next => self.word(&word, next.copied()),
                }
                at = end;
                continue;
            }
            let before = at.checked_sub(1).map(|before| chars[before]);
            let next = chars.get(at + 1).copied();
            match c {
                c if c.is_whitespace() => self.gap = if self.gap == Gap::Hyphen { self.gap } else { Gap::Space },
                '-' => self.dash(before, next),
                '\'' | '"' => {
                    let is_open = &mut open[usize::from(c == '"')];
                    let closes = std::mem::replace(is_open, false);
                    if !closes && before.is_some_and(|c| c.is_ascii_digit()) {
                        // Feet and inches, minutes and seconds.
                        self.sign(c);
                    } else if !closes && next.is_some_and(|c| !c.is_whitespace()) {
                        *is_open = true;
                    }
                }
                c => self.sign(c),
            }
            at += 1;
        }
    }

    /// A hyphen stands for a space; a dash with spaces around it is a sign, and so is a minus.
    fn dash(&mut self, before: Option<char>, next: Option<char>) {
        let spaced = before.is_none_or(char::is_whitespace);
        if spaced && next.is_some_and(|c| c.is_ascii_digit() || c.is_whitespace()) {
            self.sign('-');
        } else if self.gap == Gap::Nothing {
            self.gap = Gap::Hyphen;
        }
    }

    fn sign(&mut self, sign: char) {
        self.gap = Gap::Nothing;
        self.apart = false;
        self.key.push(if sign == '\u{2014}' { '-' } else { sign });
    }

    fn word(&mut self, word: &str, next: Option<char>) {
        let mapper = CaseMapper::new();
        let cased = if word.is_ascii() && !self.turkic {
            word.to_ascii_lowercase()
        } else if self.turkic {
            mapper.fold_turkic_string(word).into_owned()
        } else {
            mapper.fold_string(word).into_owned()
        };
        let mut folded = self.letters(&cased);
        if self.line != Line::Text && self.english {
            folded = singular(word, &folded);
        }
        if let Some(number) = without_version_mark(&folded) {
            folded = number;
        }
        if self.line != Line::Term && next != Some('\'') && self.ands.contains(&folded.as_str()) {
            return self.sign('&');
        }
        self.separate(folded.chars().next());
        self.key.push_str(&folded);
        self.apart = APART.contains(&folded.as_str());
    }

    /// Ends what stands between the last word and the next, which starts with `first`.
    fn separate(&mut self, first: Option<char>) {
        let gap = std::mem::take(&mut self.gap);
        if gap == Gap::Nothing {
            return;
        }
        let last = self.key.chars().next_back();
        let digits = [last, first].iter().all(|c| c.is_some_and(char::is_numeric));
        let between_words = last.is_some_and(|c| c.is_alphanumeric() || is_mark(c));
        let kept = match self.line {
            Line::Term => between_words,
            Line::Text | Line::Name => digits || (self.apart && between_words),
        };
        if kept {
            self.key.push(' ');
        }
    }

    /// Compatibility forms, with the variants of quotation marks and dashes made one; long dashes stay.
    fn composed(&self, words: &str) -> String {
        let long = |c: char| matches!(c, '\u{2014}' | '\u{2015}');
        // Between spaces, all dashes are one sign.
        let chars: Vec<char> = words.chars().collect();
        let dashes = chars.iter().enumerate().map(|(at, c)| {
            let spaced = |other: Option<&char>| other.is_some_and(|c| c.is_whitespace());
            let is_spaced = at > 0 && spaced(chars.get(at - 1)) && spaced(chars.get(at + 1));
            if long(*c) && is_spaced { '-' } else { *c }
        });
        let dashes: String = dashes.collect();
        if dashes.is_ascii() {
            return dashes;
        }
        let dashes = with_carets(&dashes);
        let mut out = String::with_capacity(dashes.len());
        for (index, part) in dashes.split(long).enumerate() {
            if index > 0 {
                out.push('\u{2014}');
            }
            out.extend(before_nfkc(part).nfkc());
        }
        out
    }

    /// Letters without what does not tell this kind of line apart.
    fn letters(&self, cased: &str) -> String {
        if cased.is_ascii() {
            return cased.to_owned();
        }
        let mut out = String::with_capacity(cased.len());
        let mut latin = false;
        for c in cased.nfd().filter(|c| !is_vowel_mark(*c)) {
            let is_accent = ('\u{300}'..='\u{36F}').contains(&c);
            if !is_accent {
                latin = is_latin(c);
            }
            match c {
                'œ' => out.push_str("oe"),
                _ if self.line == Line::Term => out.push(c),
                _ if is_accent && latin => {}
                'ł' => out.push('l'),
                'ø' => out.push('o'),
                'đ' | 'ð' => out.push('d'),
                'ħ' => out.push('h'),
                'ı' if !self.turkic => out.push('i'),
                'æ' => out.push_str("ae"),
                'þ' => out.push_str("th"),
                '×' => out.push('x'),
                c => out.push(c),
            }
        }
        out.nfc().collect()
    }

    fn finish(self) -> String {
        let end = self.key.trim_end_matches(['.', '。', '।', '۔']).len();
        let mut key = self.key;
        key.truncate(end);
        key
    }
}

/// `x²` is `x^2` and `x¹⁰` is `x^{10}`, as the keys of formulas have it.
fn with_carets(text: &str) -> String {
    let is_raised = |c: &char| matches!(c, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' | 'ⁿ' | 'ⁱ');
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        out.push(c);
        if !(c.is_alphanumeric() || c == ')') || is_raised(&c) {
            continue;
        }
        let mut raised = String::new();
        while let Some(c) = chars.next_if(is_raised) {
            raised.push(c);
        }
        match raised.chars().count() {
            0 => {}
            1 => out.extend(['^'].into_iter().chain(raised.chars())),
            _ => out.extend(["^{", &raised, "}"]),
        }
    }
    out
}

/// Quotation marks of all kinds become the two straight ones.
fn quote(c: char) -> char {
    match c {
        '\u{2039}' | '\u{203A}' => '\'',
        '「' | '」' | '『' | '』' => '"',
        '\u{2014}' => c,
        c => variant(c),
    }
}

/// Whether the character is part of a word: letters, digits, their marks, joiners, `×`, and apostrophes between letters.
fn is_letter_of_word(chars: &[char], at: usize) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '×' | '\u{200C}' | '\u{200D}');
    let c = chars[at];
    is_letter(c)
        || (c == '\''
            && at > 0
            && chars[at - 1].is_alphabetic()
            && chars.get(at + 1).is_some_and(|next| next.is_alphabetic()))
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' | '\u{250}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}')
}

/// Vowel marks and the like that Arabic and Hebrew are mostly written without, and the stroke that lengthens a word.
fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{656}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6ED}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}')
}

/// `v3` is 3, and `yolov3` is yolo3; words that end in a v of their own stay.
fn without_version_mark(word: &str) -> Option<String> {
    const OWN: [&str; 15] =
        ["conv", "rev", "inv", "div", "lev", "env", "dev", "nov", "adv", "serv", "curv", "riv", "quiv", "hiv", "siv"];
    let at = word.rfind('v')?;
    let (stem, number) = (&word[..at], &word[at + 1..]);
    let is_number = number.starts_with(|c: char| c.is_ascii_digit()) && number.is_ascii();
    let is_version = stem.is_empty()
        || (stem.chars().count() >= 3
            && stem.chars().all(char::is_alphanumeric)
            && !OWN.iter().any(|own| word[..=at].ends_with(own)));
    (is_number && is_version).then(|| format!("{stem}{number}"))
}

/// Languages in whose texts a word in Latin letters is most likely English.
fn is_of_another_script(language: &str) -> bool {
    const OTHERS: [&str; 15] =
        ["ar", "bg", "bn", "el", "fa", "he", "hi", "ja", "ko", "ru", "te", "th", "uk", "zh", "ka"];
    OTHERS.contains(&language)
}

/// The words of a language for `&`.
fn ands(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &["and"],
        "de" => &["und"],
        "fr" => &["et"],
        "es" => &["y", "e"],
        "it" => &["e", "ed"],
        "pt" => &["e"],
        "nl" => &["en"],
        "sv" => &["och"],
        "et" | "fi" => &["ja"],
        "hu" => &["és"],
        "sk" | "cs" => &["a"],
        "sq" => &["dhe"],
        "tr" => &["ve"],
        "vi" => &["và", "va"],
        "uk" => &["і", "й", "та"],
        "ru" | "bg" => &["и"],
        "el" => &["και"],
        "fa" | "ar" => &["و"],
        "he" => &[],
        "hi" => &["और"],
        "bn" => &["এবং"],
        "te" => &["మరియు"],
        "th" => &["และ"],
        "zh" => &["和"],
        "ko" => &["및"],
        _ => &[],
    }
}
