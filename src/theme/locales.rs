//! Words of a site's own, looked through before any page is made: what Fluent can't read, and what it could read but not
//! say, with the file and the message.
//!
//! In: a theme, the catalogue's languages, and the messages that the site's templates name. Out: diagnostics. Which values
//! a message is given is known from the default locales.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{ParserError, parse, parse_runtime};

use crate::diagnostic::{Diagnostic, Place, Rule, did_you_mean};
use crate::language::Tag;
use crate::theme::Theme;
use crate::words::bounds::{WHOLE_ESCAPE, broken_escape};
use crate::words::{FALLBACK, FUNCTIONS};

/// Where words are, below `templates/`.
pub const LOCALES: &str = "locales/";

/// How deep braces and parentheses may stand in each other. The default locales need two; Fluent's parser takes some
/// thousands and then ends the program.
const DEEPEST: usize = 16;

/// How many pieces Fluent puts into one message.
const MOST_PIECES: usize = 100;

/// Nobody reads more about one file, and each finding costs a search.
const MOST_FINDINGS: usize = 100;

/// Looks through the site's own locales. `named` are the keys that its templates use.
pub fn check(theme: &Theme, languages: &[Tag], named: &BTreeSet<String>) -> Vec<Diagnostic> {
    let own: Vec<(&str, &str)> = theme.own_templates().filter(|(name, _)| name.starts_with(LOCALES)).collect();
    if own.is_empty() {
        return Vec::new();
    }
    let defaults: Vec<Resource<&str>> = theme
        .default_templates()
        .filter(|(name, _)| name.starts_with(LOCALES))
        .map(|(_, text)| parsed(text).0)
        .collect();
    let english = theme.default_templates().find(|(name, _)| *name == format!("{LOCALES}{FALLBACK}.ftl"));
    let given = given(&defaults, english.map_or("", |(_, text)| text));
    // A language is served by its parents' words too.
    let used = languages.iter().flat_map(|tag| theme.words(tag)).chain(theme.locale(FALLBACK));
    let used: BTreeSet<String> = used.map(|(name, _)| name).collect();
    let mut found = Vec::new();
    for (name, text) in own {
        let file: Arc<str> = format!("templates/{name}").into();
        if !used.contains(&*file) {
            found.push(unused(&file, name, languages));
        }
        if !name.ends_with(".ftl") {
            continue;
        }
        let (resource, errors) = parsed(text);
        found.extend(errors.iter().take(MOST_FINDINGS).map(|error| syntax(&file, text, error)));
        // A file with holes in it would be told of every reference into them.
        if errors.is_empty() {
            let layers = below(theme, name);
            let layers: Vec<Resource<&str>> = layers.iter().map(|text| parsed(text).0).chain([resource]).collect();
            found.extend(Locale::new(&file, text, &layers, &given, named).check());
        }
    }
    found
}

fn parsed(text: &str) -> (Resource<&str>, Vec<ParserError>) {
    parse_runtime(text).map_or_else(|(resource, errors)| (resource, errors), |resource| (resource, Vec::new()))
}

/// The texts whose messages lie under those of an own locale.
fn below(theme: &Theme, name: &str) -> Vec<String> {
    let mut layers: Vec<String> = theme.locale(FALLBACK).into_iter().map(|(_, text)| text).collect();
    if name == format!("locales/{FALLBACK}.ftl") {
        layers.truncate(1);
    }
    layers.extend(theme.default_templates().filter(|(other, _)| *other == name).map(|(_, text)| text.to_owned()));
    layers
}

/// Refuses what would end the program: braces in braces without end, and signs in numbers that end within a letter.
pub(super) fn check_bounds(file: &Arc<str>, text: &str) -> Result<(), Diagnostic> {
    if let Some(at) = broken_escape(text) {
        let place = Place::of_bytes(file, text, at..at + 2);
        let message = format!("`{file}` has a sign that is not whole");
        return Err(Diagnostic::new(Rule::LocaleSyntax, place, message, WHOLE_ESCAPE));
    }
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            // Parentheses are text where there are no braces around them.
            '(' if depth > 0 => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            let place = Place::of_bytes(file, text, at..at + 1);
            let message = format!("`{file}` has more than {DEEPEST} braces and parentheses in each other");
            return Err(Diagnostic::new(Rule::LocaleSyntax, place, message, "a message needs two or three"));
        }
    }
    Ok(())
}

/// The values that each message is given: all that any default locale uses, and those that the comments over the English
/// messages name, since a count may choose among words in no default locale and in a site's own.
fn given<'d>(defaults: &[Resource<&'d str>], english: &'d str) -> BTreeMap<&'d str, BTreeSet<&'d str>> {
    let mut given: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for message in defaults.iter().flat_map(|resource| messages(resource)) {
        let pieces = message.value.as_ref().map(Pieces::of).unwrap_or_default();
        given.entry(message.id.name).or_default().extend(pieces.variables);
    }
    let english = parse(english).unwrap_or_else(|(resource, _)| resource);
    for message in messages(&english) {
        let lines = message.comment.iter().flat_map(|comment| &comment.content);
        let named = lines.filter_map(|line| line.strip_prefix('$')?.split_once(' ').map(|(name, _)| name));
        given.entry(message.id.name).or_default().extend(named);
    }
    given
}

fn messages<'r, 's>(resource: &'r Resource<&'s str>) -> impl Iterator<Item = &'r Message<&'s str>> {
    resource.body.iter().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
}

fn unused(file: &Arc<str>, name: &str, languages: &[Tag]) -> Diagnostic {
    let written = name.trim_start_matches(LOCALES);
    let known: Vec<String> = languages.iter().map(|tag| format!("{tag}.ftl")).collect();
    let message = format!("nothing uses `{file}`: the catalogue has no such language");
    let way_out = did_you_mean(written, known.iter().map(String::as_str), || {
        "add the language to `languages` in `_catalog.yaml`, or take the file away".to_owned()
    });
    Diagnostic::new(Rule::UnusedFile, Place::of_file(file), message, way_out)
}

fn syntax(file: &Arc<str>, text: &str, error: &ParserError) -> Diagnostic {
    // The sentence names the message, since a fault may show lines below its cause.
    let entry = error.slice.as_ref().and_then(|slice| text.get(slice.start..)).unwrap_or_default();
    let key: String = entry.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    let whose = if key.is_empty() { "this".to_owned() } else { format!("`{key}`") };
    let mut why = error.kind.to_string();
    if let Some(first) = why.get(..1).map(str::to_lowercase) {
        why.replace_range(..1, &first);
    }
    let place = Place::of_bytes(file, text, error.pos.clone());
    let way_out = "write `key = words`, values as `{ $name }`, further lines indented";
    Diagnostic::new(Rule::LocaleSyntax, place, format!("{whose} can't be read: {why}"), way_out)
}

/// What is in a pattern, each as the piece of the file's text that names it.
#[derive(Default)]
struct Pieces<'s> {
    variables: Vec<&'s str>,
    functions: Vec<&'s str>,
    /// Messages and terms, with the attribute that is meant.
    references: Vec<(Name<'s>, Option<&'s str>)>,
}

/// A message or a term: its name, and whether it is a term.
type Name<'s> = (&'s str, bool);

impl<'s> Pieces<'s> {
    fn of(pattern: &Pattern<&'s str>) -> Self {
        let mut pieces = Self::default();
        pieces.pattern(pattern);
        pieces
    }

    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        let arguments = match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
            InlineExpression::VariableReference { id } => {
                self.variables.push(id.name);
                None
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.push(((id.name, false), attribute.as_ref().map(|attribute| attribute.name)));
                None
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.references.push(((id.name, true), attribute.as_ref().map(|attribute| attribute.name)));
                arguments.as_ref()
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                Some(arguments)
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression);
                None
            }
        };
        if let Some(arguments) = arguments {
            arguments.positional.iter().for_each(|argument| self.inline(argument));
            arguments.named.iter().for_each(|argument| self.inline(&argument.value));
        }
    }
}

/// A message or a term, or an attribute of one.
type Target<'s> = (Name<'s>, Option<&'s str>);

/// One of the site's own locales, with all that its messages may refer to.
struct Locale<'l, 's> {
    file: &'l Arc<str>,
    text: &'s str,
    own: &'l Resource<&'s str>,
    known: BTreeMap<Target<'s>, (&'l Pattern<&'s str>, Pieces<'s>)>,
    given: &'l BTreeMap<&'l str, BTreeSet<&'l str>>,
    named: &'l BTreeSet<String>,
}

impl<'l, 's> Locale<'l, 's> {
    /// The last of the `layers` is the locale itself.
    fn new(
        file: &'l Arc<str>,
        text: &'s str,
        layers: &'l [Resource<&'s str>],
        given: &'l BTreeMap<&'l str, BTreeSet<&'l str>>,
        named: &'l BTreeSet<String>,
    ) -> Self {
        let mut known = BTreeMap::new();
        for entry in layers.iter().flat_map(|resource| &resource.body) {
            let (name, value, attributes) = match entry {
                Entry::Message(message) => ((message.id.name, false), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => ((term.id.name, true), Some(&term.value), &term.attributes),
                _ => continue,
            };
            known.extend(value.map(|value| ((name, None), (value, Pieces::of(value)))));
            let attributes = attributes.iter().map(|own| (own.id.name, (&own.value, Pieces::of(&own.value))));
            known.extend(attributes.map(|(own, value)| ((name, Some(own)), value)));
        }
        Self { file, text, own: &layers[layers.len() - 1], known, given, named }
    }

    fn check(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for entry in &self.own.body {
            if found.len() >= MOST_FINDINGS {
                break;
            }
            match entry {
                Entry::Message(message) => self.check_message(message, &mut found),
                Entry::Term(term) => self.check_pieces((term.id.name, true), None, &mut found),
                _ => {}
            }
        }
        found
    }

    fn check_message(&self, message: &Message<&'s str>, found: &mut Vec<Diagnostic>) {
        let key = message.id.name;
        if !self.given.contains_key(key) && !self.named.contains(key) {
            let way_out = did_you_mean(key, self.given.keys().copied(), || {
                format!("a template of yours can use it as `{{{{ words.{} }}}}`", key.replace('-', "_"))
            });
            let message = format!("neither the program nor a template uses `{key}`");
            found.push(Diagnostic::new(Rule::UnknownMessage, self.place(key), message, way_out));
        }
        if message.value.is_none() {
            let sentence = format!("`{key}` says nothing");
            found.push(self.fault(key, sentence, "write words behind the `=`, or leave the message out"));
            return;
        }
        let given = self.given.get(key).cloned().unwrap_or_default();
        self.check_pieces((key, false), Some(&given), found);
    }

    /// What a message or a term is made of. `given` are the values of a message; a term has those that it is called with.
    fn check_pieces(&self, name: Name<'s>, given: Option<&BTreeSet<&str>>, found: &mut Vec<Diagnostic>) {
        let Some((_, pieces)) = self.known.get(&(name, None)) else { return };
        let shown = shown(name);
        let foreign = |pieces: &Pieces<'s>| {
            let given = given?;
            pieces.variables.iter().copied().find(|variable| !given.contains(variable))
        };
        let faults = found.len();
        found.extend(foreign(pieces).map(|variable| self.ungiven(&shown, variable, variable, given)));
        for function in pieces.functions.iter().filter(|name| !FUNCTIONS.contains(name)) {
            let way_out = did_you_mean(function, FUNCTIONS.iter().copied(), || {
                "write the value alone: numbers come as the language writes them".to_owned()
            });
            let sentence = format!("`{shown}` uses the function `{function}`, which is not there");
            found.push(self.fault(function, sentence, &way_out));
        }
        for target @ (other, attribute) in pieces.references.iter().copied().take(MOST_PIECES) {
            let Some((_, pieces)) = self.known.get(&target) else {
                found.push(self.unknown_reference(&shown, other, attribute));
                continue;
            };
            if self.reaches(target, (name, None)) {
                let way = if other == name { "" } else { " in the end" };
                found.push(self.fault(other.0, format!("`{shown}` refers to itself{way}"), "write the words out"));
            } else if let Some(variable) = foreign(pieces).filter(|_| !other.1) {
                found.push(self.ungiven(&shown, variable, other.0, given));
            }
        }
        if found.len() == faults && self.weight((name, None), 0, &mut BTreeMap::new()) > MOST_PIECES {
            let sentence = format!("`{shown}` has more than {MOST_PIECES} pieces, with all that it refers to");
            found.push(self.fault(name.0, sentence, "write a shorter sentence"));
        }
    }

    fn ungiven(&self, shown: &str, variable: &str, at: &'s str, given: Option<&BTreeSet<&str>>) -> Diagnostic {
        let known: Vec<String> = given.into_iter().flatten().map(|name| format!("${name}")).collect();
        let way_out = did_you_mean(&format!("${variable}"), known.iter().map(String::as_str), || {
            if known.is_empty() {
                "it is given no values".to_owned()
            } else {
                format!("it is given {}", known.join(", "))
            }
        });
        self.fault(at, format!("`{shown}` is not given `${variable}`"), &way_out)
    }

    fn unknown_reference(&self, whose: &str, name: Name<'s>, attribute: Option<&str>) -> Diagnostic {
        let written = attribute.map_or_else(|| shown(name), |attribute| format!("{}.{attribute}", shown(name)));
        let known: Vec<String> = self.known.keys().map(|(name, _)| shown(*name)).collect();
        let way_out = did_you_mean(&written, known.iter().map(String::as_str), || "write the words out".to_owned());
        self.fault(name.0, format!("`{whose}` refers to `{written}`, which is not there"), &way_out)
    }

    /// Whether one message needs another. A way that is longer than a message may have pieces is not followed further.
    fn reaches(&self, from: Target<'s>, to: Target<'s>) -> bool {
        let (mut ways, mut seen) = (vec![from], BTreeSet::new());
        while let Some(at) = ways.pop().filter(|_| seen.len() <= MOST_PIECES) {
            if at == to {
                return true;
            }
            if seen.insert(at) {
                let further = self.known.get(&at).map(|(_, pieces)| pieces.references.as_slice());
                ways.extend(further.into_iter().flatten().take(MOST_PIECES));
            }
        }
        false
    }

    /// How many pieces Fluent would put together; what is more than it takes is not counted further.
    fn weight(&self, target: Target<'s>, depth: usize, weighed: &mut BTreeMap<Target<'s>, usize>) -> usize {
        let Some((pattern, _)) = self.known.get(&target) else { return 0 };
        if depth > MOST_PIECES {
            return depth;
        }
        if let Some(weight) = weighed.get(&target) {
            return *weight;
        }
        let weight = self.weight_of(pattern, depth, weighed).min(MOST_PIECES + 1);
        weighed.insert(target, weight);
        weight
    }

    fn weight_of(&self, pattern: &Pattern<&'s str>, depth: usize, weighed: &mut BTreeMap<Target<'s>, usize>) -> usize {
        let mut weight = 0_usize;
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let mut expression = expression;
            while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
                expression = inner;
            }
            weight += 1 + match expression {
                Expression::Select { variants, .. } => {
                    let variants = variants.iter().map(|variant| self.weight_of(&variant.value, depth, weighed));
                    variants.max().unwrap_or_default()
                }
                Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                    self.weight(((id.name, false), attribute.as_ref().map(|own| own.name)), depth + 1, weighed)
                }
                Expression::Inline(InlineExpression::TermReference { id, attribute, .. }) => {
                    self.weight(((id.name, true), attribute.as_ref().map(|own| own.name)), depth + 1, weighed)
                }
                Expression::Inline(_) => 0,
            };
        }
        weight
    }

    fn fault(&self, at: &'s str, message: String, way_out: &str) -> Diagnostic {
        Diagnostic::new(Rule::BadMessage, self.place(at), message, way_out)
    }

    /// The place of a piece of the file's own text; the file where the piece is another file's.
    fn place(&self, piece: &str) -> Place {
        match (piece.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize) {
            Some(at) if at + piece.len() <= self.text.len() => {
                Place::of_bytes(self.file, self.text, at..at + piece.len())
            }
            _ => Place::of_file(self.file),
        }
    }
}

fn shown((name, is_term): Name) -> String {
    if is_term { format!("-{name}") } else { name.to_owned() }
}
