//! Lists of people: where one name ends and the next begins.
//!
//! In: one item of a record, or the authors of a citation. Out: the names in it, each as it was written, "et al." with
//! the name that it stands behind. What a name says is read elsewhere; here only its outer shape counts.

use super::fold::plain;
use super::name::{is_group, is_initials, is_joined_script, is_suffix, trailing_initials};
use super::words::{AND, DEGREES, HAN_FAMILIES, LEGAL_FORMS, OTHERS, OTHERS_BEHIND, PARTICLES, WEAK_AND};

/// The names in a text. A text without any name gives itself.
pub fn names(text: &str) -> Vec<String> {
    if is_one_name(text) {
        return vec![text.trim().to_owned()];
    }
    let text = text.replace(['，', '،'], ",").replace(['；', '、', '\n', '\r'], ";");
    let mut names: Vec<String> = Vec::new();
    for part in at_semicolons(&text) {
        let pieces = at_and(&part);
        // "Keller, Moreau and Ward" are three family names: nobody has a given name here.
        let is_word = |text: &str| !text.trim().is_empty() && !text.trim().contains([' ', '.']);
        let are_words = pieces.len() > 1
            && pieces.iter().all(|piece| piece.split(',').all(is_word))
            && pieces.last().is_some_and(|last| !last.contains(','));
        for piece in pieces {
            let split = if are_words { split_outside(&piece, ',') } else { at_commas(&piece) };
            for name in split {
                match names.last_mut() {
                    Some(last) if is_others(&name) => *last = format!("{last} {name}"),
                    _ => names.push(name),
                }
            }
        }
    }
    names
}

/// "Leo Breiman", "C. Tukey": the commonest case, seen without a look at each word.
fn is_one_name(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'.' | b'-' | b'\'');
    text.bytes().all(is_plain) && text.split(' ').all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// "et al.", "та ін.", "等", "…" alone, whatever stands in brackets behind it.
pub fn is_others(text: &str) -> bool {
    let folded = plain(&without_brackets(text));
    let bare = folded.trim_matches([',', '.', ' ']);
    bare.is_empty() || OTHERS.has(bare) || OTHERS.has(&bare.replace(['.', ','], "")) || OTHERS_BEHIND.has(bare)
}

/// A text without what stands for the people who are not named, and whether anything did.
pub fn without_others(text: &str) -> (String, bool) {
    let words: Vec<&str> = text.split_whitespace().collect();
    for count in (1..=3.min(words.len())).rev() {
        let (before, behind) = words.split_at(words.len() - count);
        if is_others(&behind.join(" ")) && !behind.join(" ").trim_matches([',', '.']).is_empty() {
            return (before.join(" ").trim_end_matches([',', ';', ' ']).to_owned(), true);
        }
    }
    let whole = words.join(" ");
    for others in OTHERS_BEHIND.each() {
        if let Some(before) = whole.trim_end_matches('.').strip_suffix(others)
            && before.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && before.trim_end().ends_with(|c: char| is_joined_script(c) || others.starts_with('ו'))
            && (!matches!(others, "他" | "외" | "外") || before.ends_with([' ', ',', ';']))
        {
            return (before.trim_end_matches([',', ';', ' ']).to_owned(), true);
        }
    }
    (whole.trim_end_matches(',').to_owned(), false)
}

/// A word with its place, the brackets counted.
struct Scanner {
    depth: usize,
}

impl Scanner {
    fn is_outside(&mut self, c: char) -> bool {
        match c {
            '(' | '[' | '{' | '（' | '【' => self.depth += 1,
            ')' | ']' | '}' | '）' | '】' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.depth == 0
    }
}

fn split_outside(text: &str, separator: char) -> Vec<String> {
    let mut scanner = Scanner { depth: 0 };
    let mut parts = vec![String::new()];
    for c in text.chars() {
        let outside = scanner.is_outside(c);
        match parts.last_mut() {
            Some(part) if c != separator || !outside => part.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn at_semicolons(text: &str) -> Vec<String> {
    split_outside(text, ';')
}

/// Splits at the words for "and" that stand between two people.
fn at_and(text: &str) -> Vec<String> {
    let mut parts: Vec<Vec<&str>> = vec![Vec::new()];
    let mut scanner = Scanner { depth: 0 };
    let words: Vec<&str> = text.split_whitespace().collect();
    let whole_is_group = is_group(text);
    for (at, word) in words.iter().enumerate() {
        let was_outside = scanner.depth == 0;
        word.chars().for_each(|c| {
            scanner.is_outside(c);
        });
        let (before, behind) = (parts.last().cloned().unwrap_or_default(), &words[at + 1..]);
        if was_outside && parts_people(word, &before, behind, whole_is_group) {
            parts.push(Vec::new());
        } else if was_outside && let Some(own) = glued_and(word, &before, behind) {
            match own {
                Glued::Before(own) => parts.push(vec![own]),
                Glued::Behind(own) => {
                    parts.last_mut().expect("there is one from the start").push(own);
                    parts.push(Vec::new());
                }
            }
        } else if let Some(part) = parts.last_mut() {
            part.push(word);
        }
    }
    let parts = parts.iter().map(|part| part.join(" ").trim_end_matches(',').trim().to_owned());
    parts.filter(|part| !part.is_empty()).flat_map(|part| at_glued_and(&part)).collect()
}

/// Whether a word parts what is before it from what is behind it.
fn parts_people(word: &str, before: &[&str], behind: &[&str], whole_is_group: bool) -> bool {
    // "et al." is no "and", whatever comes after it.
    let is_rest = |count: usize| {
        let next = behind.iter().take(count).copied().collect::<Vec<_>>().join(" ");
        is_others(&next) || is_others(&format!("{word} {next}"))
    };
    if behind.is_empty() || is_rest(1) || is_rest(2) {
        return false;
    }
    let is_cased = word.chars().any(|c| c.is_uppercase());
    let folded = plain(word);
    let until_next: Vec<&str> = behind.iter().copied().take_while(|word| !AND.has(&plain(word))).collect();
    let is_whole = |words: &[&str]| words.len() >= 2 || words.iter().any(|word| word.contains('.'));
    let (left, right) = (before.join(" "), until_next.join(" "));
    if is_cased || before.is_empty() {
        return before.is_empty() && !is_cased && AND.has(&folded);
    }
    if WEAK_AND.has(&folded) {
        let ends_in_given = before.last().is_some_and(|word| word.ends_with(['.', ',']));
        return is_whole(&until_next) && (is_whole(before) || ends_in_given) && !is_group(&left);
    }
    if !AND.has(&folded) {
        return false;
    }
    if matches!(folded.as_str(), "u." | "with") && !is_whole(&until_next) {
        return false;
    }
    // "von und zu" belongs to one family name.
    if behind.first().is_some_and(|next| matches!(*next, "zu" | "zum" | "zur")) {
        return false;
    }
    // "Centers for Disease Control and Prevention" is one organisation; "University of A and University of B" are two.
    !whole_is_group || !is_group(&left) || is_group(&right) || right.contains('.')
}

/// A word with "and" written to it: `ושרה`, `وسارة` in front, `김철수와` behind.
enum Glued<'w> {
    Before(&'w str),
    Behind(&'w str),
}

fn glued_and<'w>(word: &'w str, before: &[&str], behind: &[&str]) -> Option<Glued<'w>> {
    const NAMES: [&str; 14] = [
        "وليد",
        "وائل",
        "وسيم",
        "وفاء",
        "ورد",
        "وداد",
        "وحيد",
        "وجيه",
        "وهيب",
        "وصفي",
        "وديع",
        "وجدان",
        "وسام",
        "وضاح",
    ];
    let enough = |words: &[&str], count| words.len() >= count;
    if let Some(own) = word.strip_prefix('ו').or_else(|| word.strip_prefix('و'))
        && own.chars().count() >= 2
        && enough(before, 2)
        && enough(behind, 1)
        && !NAMES.contains(&word)
    {
        return Some(Glued::Before(own));
    }
    let own = word.strip_suffix('와').or_else(|| word.strip_suffix('과'))?;
    let next = behind.first()?;
    ((3..=4).contains(&own.chars().count()) && next.starts_with(is_hangul)).then_some(Glued::Behind(own))
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{2FA1F}')
}

/// `李小红和王明`, `山田太郎と佐藤花子`: no space parts them.
fn at_glued_and(text: &str) -> Vec<String> {
    let starts_chinese = |name: &str| {
        (2..=4).contains(&name.chars().count())
            && name.chars().all(is_han)
            && name.starts_with(|c| HAN_FAMILIES.contains(c))
    };
    for (at, c) in text.char_indices() {
        let (left, right) = (text[..at].trim(), text[at + c.len_utf8()..].trim());
        let parts = match c {
            '和' | '与' | '與' | '及' => starts_chinese(left) && starts_chinese(right),
            'と' => left.ends_with(is_han) && right.starts_with(is_han),
            _ => false,
        };
        if parts {
            return vec![left.to_owned(), right.to_owned()];
        }
    }
    vec![text.to_owned()]
}

/// What a piece between two commas can be.
struct Token {
    text: String,
    /// "D. P.", with or without "et al." behind it, or particles that belong to the family name.
    initials: bool,
    /// "Kingma DP": a whole name.
    whole: bool,
    group: bool,
    /// One word, or a word with its particles.
    single: bool,
    /// "Carl H.": given names, if anything.
    given: bool,
}

impl Token {
    fn of(text: String) -> Self {
        let (bare, _) = without_others(without_brackets(&text).trim());
        let words: Vec<&str> = bare.split_whitespace().collect();
        let named = words.iter().filter(|word| !PARTICLES.has(&plain(word))).count();
        let last_is_initial = words.len() > 1 && words.last().is_some_and(|word| is_initials(word));
        let whole = trailing_initials(&bare).is_some();
        let ends_in_particle = words.len() > 1 && words.last().is_some_and(|w| is_lower(w) && PARTICLES.has(&plain(w)));
        Self {
            initials: is_initials(&bare),
            group: is_group(&bare),
            single: named <= 1,
            given: last_is_initial || ends_in_particle,
            whole,
            text,
        }
    }

    /// Behind "Family, Given": a suffix, a degree, a legal form, "et al.".
    fn is_attached(&self) -> bool {
        let folded = plain(&self.text).replace(['.', ' '], "");
        is_suffix(&self.text) || LEGAL_FORMS.has(&folded) || is_others(&self.text)
    }

    fn is_degree(&self) -> bool {
        DEGREES.has(&plain(&self.text).replace(['.', ' '], ""))
    }
}

fn is_lower(word: &str) -> bool {
    word.starts_with(|c: char| c.is_lowercase() || c == '\'')
}

fn without_brackets(text: &str) -> String {
    let mut scanner = Scanner { depth: 0 };
    text.chars().filter(|c| scanner.is_outside(*c) && !matches!(c, ')' | ']' | '}' | '）' | '】')).collect()
}

/// Splits "Family, I., Family, I." and "Given Family, Given Family"; "Family, Given" stays one name.
fn at_commas(part: &str) -> Vec<String> {
    let tokens: Vec<Token> = split_outside(part, ',').into_iter().map(Token::of).collect();
    let core: Vec<&Token> = tokens.iter().filter(|token| !token.is_attached()).collect();
    match core.as_slice() {
        _ if tokens.len() < 2 => tokens.into_iter().map(|token| token.text).collect(),
        [] | [_] => vec![together(&tokens)],
        [one, other] if is_one(one, other) => vec![together(&tokens)],
        _ if core.len() > 2 || tokens.len() > 2 => many(&tokens),
        _ => tokens.into_iter().map(|token| token.text).collect(),
    }
}

fn together(tokens: &[Token]) -> String {
    tokens.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(", ")
}

/// Whether "a, b" is one name.
fn is_one(a: &Token, b: &Token) -> bool {
    if b.is_attached() {
        return true;
    }
    if a.group || b.group {
        let words = b.text.split_whitespace().count();
        return a.group && !b.group && words <= 2 && !b.initials && !b.whole;
    }
    if a.whole {
        return b.is_degree();
    }
    if b.initials || b.is_degree() {
        return true;
    }
    if b.given {
        return true;
    }
    if let Some(one) = is_one_joined(&a.text, &b.text) {
        return one;
    }
    let count = |token: &Token| token.text.split_whitespace().count();
    let starts_with_particle =
        a.text.split_whitespace().next().is_some_and(|w| is_lower(w) && PARTICLES.has(&plain(w)));
    count(b) == 1 || a.single || starts_with_particle
}

/// The same for scripts that do not part words: `李, 小红` is one name, `李小红, 王明` are two.
fn is_one_joined(a: &str, b: &str) -> Option<bool> {
    let joined = |text: &str| text.chars().all(is_joined_script);
    if !joined(a) || !joined(b) {
        return None;
    }
    let (first, second) = (a.chars().count(), b.chars().count());
    let is_chinese = |text: &str| text.chars().count() > 1 && text.starts_with(|c| HAN_FAMILIES.contains(c));
    Some(match (first, second) {
        (1, 1..=2) => true,
        _ if a.chars().all(is_hangul) => first == 1 || (first == 2 && second == 2 && !is_korean(a)),
        (2, _) if is_chinese(a) && is_chinese(b) => false,
        (2, 1..=3) => !(is_chinese(a) && second == 3),
        (3, 1..=2) => !is_chinese(a),
        _ => !a.chars().all(is_han) && !b.chars().all(is_han),
    })
}

/// Whether a text starts with one of the commonest family names of Korea.
fn is_korean(text: &str) -> bool {
    text.starts_with(|c| {
        "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공".contains(c)
    })
}

/// Three pieces and more.
fn many(tokens: &[Token]) -> Vec<String> {
    // Where the first is whole as "Hale K", so are the others.
    let is_given = |token: &Token| token.given && !tokens[0].whole;
    let pairs = tokens.iter().any(|token| token.initials || is_given(token));
    let plain_pairs = tokens.len().is_multiple_of(2)
        && tokens.iter().step_by(2).all(|token| token.single && !token.group && !token.whole && !token.initials)
        && tokens.iter().skip(1).step_by(2).any(|token| is_given(token) || token.initials)
        && !tokens.iter().any(Token::is_attached);
    // "Lubba, Carl H., Rob Hyndman": only the first has its family name in front.
    let first_inverted = tokens[0].single
        && !tokens[0].group
        && !tokens[0].whole
        && (is_given(&tokens[1]) || tokens[1].single)
        && !tokens[1].initials
        && tokens[2..].iter().filter(|token| !token.is_attached()).all(|token| !token.single && !token.initials)
        && tokens[2..].iter().any(|token| !token.is_attached());
    let mut names: Vec<String> = Vec::new();
    let mut open = false;
    for (at, token) in tokens.iter().enumerate() {
        let takes = match names.last() {
            None => false,
            Some(_) if token.is_attached() => true,
            Some(_) if token.is_degree() && !open => true,
            Some(last) if is_group(last) => !token.group && !token.initials && token.single && at == 1,
            Some(_) if first_inverted => at == 1,
            Some(_) if plain_pairs => at % 2 == 1,
            Some(_) => open && (token.initials || (pairs && is_given(token))),
        };
        match names.last_mut() {
            Some(last) if takes => {
                *last = format!("{last}, {}", token.text);
                // "King, Jr., M. L." still waits for its given names.
                open = open && is_suffix(&token.text);
            }
            _ => {
                names.push(token.text.clone());
                open = !(token.whole && (at == 0 || tokens[0].whole)) && !token.group && !token.initials;
            }
        }
    }
    names
}
