//! What a template names, read from its text: Tera compiles templates, but shows nobody what is in them.
//!
//! In: a template that Tera has taken. Out: the templates, blocks and components that it names, the variables that it
//! reads with their places, and those that it makes itself. Where this reading is in doubt it leaves a name out, so that
//! nobody is told of a fault that is none.

use std::collections::BTreeSet;
use std::ops::Range;

/// What one template names.
#[derive(Debug, Default)]
pub struct Scan<'t> {
    /// The template that it extends, and where it says so.
    pub extends: Option<(&'t str, Range<usize>)>,
    /// Templates that it includes.
    pub includes: Vec<(&'t str, Range<usize>)>,
    /// Blocks that it has.
    pub blocks: Vec<&'t str>,
    /// Components that it defines.
    pub components: Vec<&'t str>,
    /// Components that it calls.
    pub calls: Vec<&'t str>,
    /// Variables that it makes: of loops, and by `set`.
    pub bound: BTreeSet<&'t str>,
    /// Variables that it reads, part by part.
    pub paths: Vec<Path<'t>>,
}

/// A variable that is read, such as `method.record.version`.
#[derive(Debug, PartialEq, Eq)]
pub struct Path<'t> {
    /// Its parts: `method`, `record`, `version`.
    pub parts: Vec<&'t str>,
    /// Where each part is.
    pub places: Vec<Range<usize>>,
    /// Whether the template asks if it is there, or says what is to be taken if it isn't.
    pub is_guarded: bool,
    /// Whether something depends on it.
    pub is_asked: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'t> {
    Name(&'t str),
    Text(&'t str),
    Number,
    Sign(&'t str),
}

type Placed<'t> = (Token<'t>, Range<usize>);

/// Words of the language, and variables that Tera itself makes.
const KEYWORDS: [&str; 15] = [
    "and",
    "or",
    "not",
    "in",
    "is",
    "if",
    "else",
    "true",
    "false",
    "none",
    "True",
    "False",
    "None",
    "loop",
    "__tera_context",
];

impl<'t> Scan<'t> {
    /// Reads a template.
    pub fn of(text: &'t str) -> Self {
        let mut scan = Self::default();
        let mut in_component = false;
        let mut at = 0;
        while let Some((start, opened)) = opening(text, at) {
            let inside = start + 2;
            at = match opened {
                "{#" => text[inside..].find("#}").map_or(text.len(), |end| inside + end + 2),
                _ if opened == "{%" && is_tag(&text[inside..], "raw") => end_of_raw(text, inside),
                _ => {
                    let (tokens, end) = lexed(text, inside, if opened == "{%" { "%}" } else { "}}" });
                    scan.tag(&tokens, opened == "{%", &mut in_component);
                    end
                }
            };
        }
        // A guard speaks for every other use of the same name.
        let guarded: BTreeSet<Vec<&str>> =
            scan.paths.iter().filter(|path| path.is_guarded).map(|path| path.parts.clone()).collect();
        for path in &mut scan.paths {
            path.is_guarded |= guarded.iter().any(|guarded| path.parts.starts_with(guarded));
        }
        scan
    }

    fn tag(&mut self, tokens: &[Placed<'t>], is_block: bool, in_component: &mut bool) {
        let names = |tokens: &[Placed<'t>]| {
            tokens
                .iter()
                .filter_map(|(token, _)| if let Token::Name(name) = token { Some(*name) } else { None })
                .collect()
        };
        match tokens {
            [(Token::Sign("<"), _), (Token::Name(name), _), ..] => self.calls.push(name),
            [(Token::Sign("<"), _), ..] => {}
            [(Token::Name("extends"), _), (Token::Text(name), place), ..] if is_block => {
                self.extends = Some((name, place.clone()));
            }
            [(Token::Name("include"), _), (Token::Text(name), place), ..] if is_block => {
                self.includes.push((name, place.clone()));
            }
            [(Token::Name("block"), _), (Token::Name(name), _), ..] if is_block => self.blocks.push(name),
            [(Token::Name("component"), _), (Token::Name(name), _), ..] if is_block => {
                self.components.push(name);
                *in_component = true;
            }
            [(Token::Name("endcomponent"), _), ..] if is_block => *in_component = false,
            // What a component is given, nobody sees from outside.
            _ if *in_component => {}
            [(Token::Name("for"), _), rest @ ..] if is_block => {
                let colon = rest.iter().position(|(token, _)| *token == Token::Name("in")).unwrap_or(rest.len());
                let bound: Vec<&str> = names(&rest[..colon]);
                self.bound.extend(bound);
                self.read(&rest[colon..]);
            }
            [(Token::Name("set" | "set_global"), _), (Token::Name(name), _), rest @ ..] if is_block => {
                self.bound.insert(name);
                self.read(rest);
            }
            [(Token::Name("if"), _), ..] if is_block => self.read(tokens),
            [(Token::Name("elif"), _), rest @ ..] if is_block => {
                let from = self.paths.len();
                self.read(rest);
                self.paths[from..].iter_mut().for_each(|path| path.is_asked = true);
            }
            _ if is_block => {}
            tokens => self.read(tokens),
        }
    }

    /// Reads the variables of an expression.
    fn read(&mut self, tokens: &[Placed<'t>]) {
        let is_asked = tokens.iter().any(|(token, _)| *token == Token::Name("if"));
        let token = |at: usize| tokens.get(at).map(|(token, _)| *token);
        let mut at = 0;
        while let Some((own, place)) = tokens.get(at) {
            let before = at.checked_sub(1).and_then(token);
            let is_test = before == Some(Token::Name("is"))
                || before == Some(Token::Name("not")) && at.checked_sub(2).and_then(token) == Some(Token::Name("is"));
            let first = match own {
                Token::Name(name) if !KEYWORDS.contains(name) && !is_test => *name,
                _ => {
                    at += 1;
                    continue;
                }
            };
            let mut path = Path { parts: vec![first], places: vec![place.clone()], is_guarded: false, is_asked };
            at += 1;
            while let (Some(Token::Sign(".")), Some(Token::Name(part))) = (token(at), token(at + 1)) {
                path.parts.push(part);
                path.places.push(tokens[at + 1].1.clone());
                at += 2;
            }
            // Filters, names of arguments, functions, keys of maps, and parts of what is no path from its beginning.
            let is_other = matches!(before, Some(Token::Sign("|" | "." | "?.")))
                || matches!(token(at), Some(Token::Sign("=" | "(" | ":")));
            path.is_guarded = match (token(at), token(at + 1), token(at + 2)) {
                (Some(Token::Sign("?." | "?")), ..) => true,
                (Some(Token::Sign("|")), Some(Token::Name("default")), _) => true,
                (Some(Token::Name("is")), Some(Token::Name(test)), _) if test != "not" => is_guard(test),
                (Some(Token::Name("is")), Some(Token::Name("not")), Some(Token::Name(test))) => is_guard(test),
                _ => false,
            };
            if !is_other {
                self.paths.push(path);
            }
        }
    }
}

fn is_guard(test: &str) -> bool {
    matches!(test, "defined" | "undefined")
}

/// Where the next tag, output or comment begins.
fn opening(text: &str, from: usize) -> Option<(usize, &str)> {
    let braces = text.get(from..)?.match_indices('{').map(|(at, _)| from + at);
    let opened = braces.filter_map(|at| Some((at, text.get(at..at + 2)?)));
    opened.into_iter().find(|(_, open)| matches!(*open, "{{" | "{%" | "{#"))
}

/// Whether a tag is the one word, behind its `{%`.
fn is_tag(inside: &str, word: &str) -> bool {
    let rest = inside.trim_start_matches('-').trim_start().strip_prefix(word);
    rest.is_some_and(|rest| rest.trim_start().trim_start_matches('-').starts_with("%}"))
}

fn end_of_raw(text: &str, from: usize) -> usize {
    let ends = text[from..].match_indices("{%").map(|(at, _)| from + at + 2);
    let end = ends.into_iter().find(|at| is_tag(&text[*at..], "endraw")).unwrap_or(text.len());
    text[end..].find("%}").map_or(text.len(), |close| end + close + 2)
}

/// The tokens up to a tag's end, and where it ends.
fn lexed<'t>(text: &'t str, from: usize, close: &str) -> (Vec<Placed<'t>>, usize) {
    let bytes = text.as_bytes();
    let run = |from: usize, is_part: fn(&u8) -> bool| from + bytes[from..].iter().take_while(|b| is_part(b)).count();
    let mut tokens = Vec::new();
    let mut at = from;
    while at < bytes.len() && !text[at..].starts_with(close) {
        let start = at;
        let token = match bytes[at] {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => {
                at = run(at, |b| b.is_ascii_alphanumeric() || *b == b'_');
                Some(Token::Name(&text[start..at]))
            }
            b'0'..=b'9' => {
                at = run(at, |b| b.is_ascii_digit() || *b == b'.');
                Some(Token::Number)
            }
            quote @ (b'"' | b'\'' | b'`') => {
                at = end_of_text(bytes, at + 1, quote);
                Some(Token::Text(text[start + 1..at].strip_suffix(quote as char).unwrap_or(&text[start + 1..at])))
            }
            b'?' | b'=' if matches!(bytes.get(at + 1), Some(b'.' | b'=')) => {
                at += 2;
                Some(Token::Sign(&text[start..at]))
            }
            byte if byte.is_ascii_whitespace() || !byte.is_ascii() => {
                at += 1;
                while !text.is_char_boundary(at) {
                    at += 1;
                }
                None
            }
            _ => {
                at += 1;
                Some(Token::Sign(&text[start..at]))
            }
        };
        tokens.extend(token.map(|token| (token, start..at)));
    }
    // White space is taken away at both ends of a tag by a minus, which is no part of what is in it.
    if matches!(tokens.first(), Some((Token::Sign("-"), place)) if place.start == from) {
        tokens.remove(0);
    }
    (tokens, (at + close.len()).min(text.len()))
}

/// Behind the closing quotation mark.
fn end_of_text(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut at = from;
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let mark = |path: &Path| if path.is_guarded { "?" } else { "" };
        Scan::of(text).paths.iter().map(|path| path.parts.join(".") + mark(path)).collect()
    }

    #[test]
    fn variables_are_read_and_nothing_else_is() {
        for (text, expected) in [
            ("a b.c", &[][..]),
            ("{{ a }}{{- b.c -}}{{d}}", &["a", "b.c", "d"]),
            ("{{ a | upper | default(value=b.c) }}", &["a", "b.c"]),
            ("{{ a.b | default(value=1) }} {{ a.b.c }} {{ a.d }}", &["a.b?", "a.b.c?", "a.d"]),
            ("{% if a is defined and not b.c %}{{ a.x }}{% elif d is not undefined %}", &["a?", "b.c", "a.x?", "d?"]),
            ("{% if a is containing(pat=b) or c == \"d.e\" %}", &["a", "b", "c"]),
            ("{% for x, y in a.b %}{{ x }}{% endfor %}", &["a.b", "x"]),
            ("{% set x = a.b ~ 'c' %}{% set y = 1.5 %}", &["a.b"]),
            ("{{ range(end=a) }} {{ a[b].c }} {{ a?.b }}", &["a?", "a?", "b", "a?"]),
            ("{# {{ a }} #}{% raw %}{{ b }}{% endraw %}{{ c }}", &["c"]),
            ("{%- raw -%}{% if a %}{%- endraw -%}{{ c }}", &["c"]),
            ("{{ \"}} {{ a \\\" }}\" }}{{ b }}", &["b"]),
            ("{{ 'a' if b else c }} {{ true and None }}", &["b", "c"]),
            ("{% component C(a: String) %}{{ a.b }}{% endcomponent %}{{ d }}", &["d"]),
            ("{{ <C a={b} /> }}{% <C> %}{{ c }}{% </C> %}", &["c"]),
            ("{% block a %}{{ super() }}{% endblock a %}{% filter upper %}{% endfilter %}", &[]),
            ("{{ ü.b }} {{ a", &["a"]),
            ("{{ {\"k\": a.b, c: 1} }}", &["a.b"]),
        ] {
            assert_eq!(paths(text), expected, "{text}");
        }
    }

    #[test]
    fn what_something_depends_on_is_known() {
        let scan = Scan::of("{% if a.b %}{{ c }}{% elif d %}{% endif %}{{ 'x' if e else f }}{% for g in h %}");
        let asked: Vec<&str> = scan.paths.iter().filter(|path| path.is_asked).map(|path| path.parts[0]).collect();
        assert_eq!(asked, ["a", "d", "e", "f"]);
    }

    #[test]
    fn templates_blocks_and_components_are_named() {
        let text = "{%- extends 'a.html' -%}{% block b %}{% include \"c/d.html\" %}{% for e in f %}{% set g = 1 %}\
                    {{ <H /> }}{% endblock %}{% component I() %}{% endcomponent %}";
        let scan = Scan::of(text);
        assert_eq!(scan.extends.map(|(name, place)| (name, &text[place])), Some(("a.html", "'a.html'")));
        assert_eq!(scan.includes.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["c/d.html"]);
        assert_eq!((scan.blocks, scan.components, scan.calls), (vec!["b"], vec!["I"], vec!["H"]));
        assert_eq!(scan.bound.into_iter().collect::<Vec<_>>(), ["e", "g"]);
    }

    #[test]
    fn any_text_is_read_to_its_end() {
        for text in
            ["{{", "{%", "{#", "{% raw %}", "{{ 'a", "{{ '\\", "{{ a ?", "{%-", "{{ é", "{{-}}", "{{ a.\u{1F600} }}"]
        {
            Scan::of(text);
        }
    }
}
