//! Words of the interface: Project Fluent messages, one file per language, with CLDR plurals.
//!
//! In: `locales/<lang>.ftl` of the theme, with a site's own file of the same name over it. Out: a wording for each
//! language of the catalogue. A language without a file takes the English words and says so.

pub(crate) mod bounds;
mod plurals;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use intl_memoizer::Memoizable;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::language::{Conventions, Tag};
use crate::theme::Theme;
use crate::words::plurals::{Plurals, Sample, in_arabic, samples};

/// The language whose words stand in for missing ones.
pub const FALLBACK: &str = "en";

/// The functions that messages may call: none, since numbers come as the language writes them.
pub const FUNCTIONS: &[&str] = &[];

/// The words of one language.
pub struct Wording {
    /// The language that the words are in: the wanted one, also where a file for a broader one has them; English where
    /// there is none.
    pub tag: Tag,
    bundle: Bundle,
    /// The same words under Fluent's rules for Arabic, which know every category there is: for categories that Fluent does
    /// not know in the language itself, as that of a million in Spanish.
    in_all_categories: Bundle,
    /// The messages that take no values, by key: a page says the same few dozen again and again.
    plain: BTreeMap<String, String>,
    conventions: Conventions,
    plurals: Option<Plurals>,
    samples: Vec<Sample>,
    is_right_to_left: bool,
}

/// A value that a message takes.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// A text from elsewhere, such as a name: nobody knows which way it is written.
    Text(&'a str),
    /// What the language itself says: a sentence, a list that was made by its rules, a number in its digits.
    Said(&'a str),
    /// A count, which chooses the plural and is written in the language's digits.
    Count(usize),
    /// A number that only chooses among words, such as the decade of a century.
    Choice(i32),
}

/// A place in a sentence that a script fills: its name, and what comes there.
#[derive(Clone, Copy)]
pub enum Slot {
    /// As [`Arg::Text`].
    Text(&'static str),
    /// As [`Arg::Said`].
    Said(&'static str),
    /// As [`Arg::Count`].
    Count(&'static str),
}

impl Wording {
    /// The words of a language, or the English ones.
    ///
    /// Errors: a file that is no Fluent, with its name.
    pub fn load(theme: &Theme, wanted: &Tag) -> anyhow::Result<Self> {
        let layers = theme.words(wanted);
        let (tag, layers) = if layers.is_empty() {
            (Tag::parse(FALLBACK).context("English is a language")?, theme.locale(FALLBACK))
        } else {
            (wanted.clone(), layers)
        };
        // English lies under everything, so that a site's own unfinished locale never leaves a hole.
        Self::of(tag, theme.locale(FALLBACK).into_iter().chain(layers))
    }

    /// The words of Fluent files, each with its name; a later one lies over those before it.
    ///
    /// Errors: a file that is no Fluent, with its name.
    pub fn of(tag: Tag, layers: impl IntoIterator<Item = (String, String)>) -> anyhow::Result<Self> {
        let mut bundles = [empty_bundle(tag.as_str())?, empty_bundle("ar")?];
        let mut keys = Vec::new();
        for (name, text) in layers {
            bounds::check(&name, &text)?;
            keys.extend(message_ids(&text));
            match FluentResource::try_new(text) {
                Ok(resource) => {
                    let resource = Arc::new(resource);
                    bundles.iter_mut().for_each(|bundle| bundle.add_resource_overriding(resource.clone()));
                }
                Err((_, errors)) => bail!(
                    "`{name}` is not valid Fluent: {}",
                    errors.first().map(ToString::to_string).unwrap_or_default()
                ),
            }
        }
        let (conventions, plurals) = (Conventions::of(&tag), Plurals::of(&tag));
        let samples = samples(plurals.as_ref());
        let is_right_to_left = tag.is_right_to_left();
        let [bundle, in_all_categories] = bundles;
        let plain = BTreeMap::new();
        let mut wording =
            Self { tag, bundle, in_all_categories, plain, conventions, plurals, samples, is_right_to_left };
        wording.plain =
            keys.into_iter().filter_map(|key| Some((key.clone(), wording.try_say(&key, &[]).ok()?))).collect();
        Ok(wording)
    }

    /// A message with its values.
    ///
    /// Errors: no message has this key, or it takes a value that is not given.
    pub fn try_say(&self, key: &str, args: &[(&str, Arg)]) -> anyhow::Result<String> {
        if let Some(said) = self.filled(key, args) {
            return Ok(said);
        }
        let counts =
            || args.iter().filter_map(|(_, arg)| if let Arg::Count(count) = arg { Some(*count) } else { None });
        let bundle = if counts().all(|count| self.is_reached(count)) { &self.bundle } else { &self.in_all_categories };
        let say = |bundle: &Bundle, number: &dyn Fn(usize) -> FluentValue<'static>| {
            let mut values = FluentArgs::new();
            for (name, arg) in args {
                let value = match arg {
                    Arg::Text(text) if self.is_right_to_left => FluentValue::from(self.isolated(text)),
                    Arg::Text(text) | Arg::Said(text) => FluentValue::from(ended(text)),
                    Arg::Count(count) => number(*count),
                    Arg::Choice(number) => FluentValue::from(*number),
                };
                values.set(*name, value);
            }
            self.format(bundle, key, &values)
        };
        // Words for 0 and 1 come before their plurals, also where Fluent has to be led to those.
        let is_own = std::ptr::eq(bundle, &self.bundle);
        if counts().any(|count| count < 2 && !(is_own && self.is_agreed(count))) {
            let with = |small: &dyn Fn(usize) -> FluentValue<'static>| {
                say(bundle, &|count| if count < 2 { small(count) } else { self.number(bundle, count) })
            };
            let own = with(&|count| FluentValue::from(count))?;
            let general = with(&|count| written(count, self.conventions.number(count as f64)))?;
            if own != general {
                return Ok(own);
            }
        }
        say(bundle, &|count| self.number(bundle, count))
    }

    /// A message that is texts around texts, put together without asking Fluent; nothing where something is chosen.
    fn filled(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut said = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => said.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => match args.iter().find(|(name, _)| *name == id.name)?.1 {
                    Arg::Text(text) if self.is_right_to_left => said.push_str(&self.isolated(text)),
                    Arg::Text(text) | Arg::Said(text) => said.push_str(&ended(text)),
                    Arg::Count(_) | Arg::Choice(_) => return None,
                },
                PatternElement::Placeable { .. } => return None,
            }
        }
        Some(if said.contains(END) { with_one_stop(&said) } else { said })
    }

    fn format(&self, bundle: &Bundle, key: &str, values: &FluentArgs) -> anyhow::Result<String> {
        let pattern = bundle.get_message(key).and_then(|message| message.value());
        let pattern = pattern.with_context(|| format!("no words have the key `{key}`"))?;
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(values), &mut errors).into_owned();
        match errors.first() {
            Some(error) => bail!("`{key}` in the words for `{}`: {error}", self.tag),
            None if said.contains(END) => Ok(with_one_stop(&said)),
            None => Ok(said),
        }
    }

    /// A message of the program's own, whose key is known to be there.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        if let Some(said) = self.plain.get(key).filter(|_| args.is_empty()) {
            return said.clone();
        }
        self.try_say(key, args).unwrap_or_else(|error| format!("⟨{error}⟩"))
    }

    /// A text in the midst of others. In a language that is written from right to left, its letters alone decide its
    /// direction (Unicode Standard Annex #9): else a Latin name would turn its neighbours round, or lose its last sign to
    /// its other end.
    pub fn isolated<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.is_right_to_left { Cow::Owned(format!("\u{2068}{text}\u{2069}")) } else { Cow::Borrowed(text) }
    }

    /// A sentence for scripts, with `{slot}` where they fill something in: one text, or where counts choose the words one
    /// for each choice.
    pub fn pattern(&self, key: &str, slots: &[Slot]) -> Pattern {
        self.try_pattern(key, slots).unwrap_or_else(|error| Pattern::One(format!("⟨{error}⟩")))
    }

    fn try_pattern(&self, key: &str, slots: &[Slot]) -> anyhow::Result<Pattern> {
        let counts = slots.iter().filter(|slot| matches!(slot, Slot::Count(_))).count();
        let mut choices: Vec<Vec<&Sample>> = vec![Vec::new()];
        for _ in 0..counts {
            let longer = |choice: &Vec<_>| {
                self.samples.iter().map(|sample| [choice.as_slice(), &[sample]].concat()).collect::<Vec<_>>()
            };
            choices = choices.iter().flat_map(longer).collect();
        }
        let said = choices.iter().map(|choice| {
            let names: Vec<&str> = choice.iter().map(|sample| sample.name).collect();
            Ok((names.join(" "), self.chosen(key, slots, choice)?))
        });
        said.collect::<anyhow::Result<BTreeMap<_, _>>>().map(Pattern::of)
    }

    /// The text for one choice of counts. Where a message has words of its own for 0 or 1, they are written out: a script
    /// that asks with them has that number.
    fn chosen(&self, key: &str, slots: &[Slot], choice: &[&Sample]) -> anyhow::Result<String> {
        let is_reached = choice.iter().all(|sample| self.is_reached(sample.count));
        let bundle = if is_reached { &self.bundle } else { &self.in_all_categories };
        let say = |small: &dyn Fn(usize, String) -> FluentValue<'static>| {
            let mut choice = choice.iter();
            let mut values = FluentArgs::new();
            for slot in slots {
                let filled = format!("{{{}}}", slot.name());
                let value = match slot {
                    Slot::Text(_) => FluentValue::from(self.isolated(&filled).into_owned()),
                    Slot::Said(_) => FluentValue::from(filled),
                    Slot::Count(_) => match choice.next().map_or(0, |sample| sample.count) {
                        count @ 0..2 => small(count, filled),
                        count => self.written_as(bundle, count, filled),
                    },
                };
                values.set(slot.name(), value);
            }
            self.format(bundle, key, &values)
        };
        let own = say(&|count, _| FluentValue::from(count))?;
        let general = say(&|count, _| written(count, self.conventions.number(count as f64)))?;
        if own != general { Ok(own) } else { say(&|count, filled| self.written_as(bundle, count, filled)) }
    }

    /// A number as Fluent takes it: as itself where its rules are right about it.
    fn number(&self, bundle: &Bundle, count: usize) -> FluentValue<'static> {
        let is_own = std::ptr::eq(bundle, &self.bundle);
        match &self.plurals {
            Some(plurals) if !(is_own && plurals.are_agreed(count)) => {
                self.written_as(bundle, count, self.conventions.number(count as f64))
            }
            _ => FluentValue::from(count),
        }
    }

    /// A number that chooses the plural of `count` and is written as `text`. Where Fluent's rules are wrong about a count (to
    /// them, Arabic has one plural for 5 and another for 105), another one goes that takes the same plural.
    fn written_as(&self, bundle: &Bundle, count: usize, text: String) -> FluentValue<'static> {
        let sample = match &self.plurals {
            Some(plurals) if !std::ptr::eq(bundle, &self.bundle) => in_arabic(plurals.category(count)),
            Some(plurals) if !plurals.are_agreed(count) => {
                let same = |sample: &&Sample| sample.name == plurals.category(count) && sample.count > 1;
                self.samples.iter().find(same).map_or(count, |sample| sample.count)
            }
            _ => count,
        };
        written(sample, text)
    }

    /// Whether Fluent's rules are right about a count.
    fn is_agreed(&self, count: usize) -> bool {
        self.plurals.as_ref().is_none_or(|plurals| plurals.are_agreed(count))
    }

    /// Whether Fluent has a number that takes the plural of this one.
    fn is_reached(&self, count: usize) -> bool {
        let Some(plurals) = &self.plurals else { return true };
        let name = plurals.category(count);
        plurals.are_agreed(count)
            || self.samples.iter().any(|sample| sample.name == name && plurals.are_agreed(sample.count))
    }

    /// Whether there are words for a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// All messages that take no values, by key with `_` for `-`, so that templates can name them.
    pub fn plain(&self) -> BTreeMap<String, String> {
        self.plain.iter().map(|(key, said)| (key.replace('-', "_"), said.clone())).collect()
    }
}

/// A sentence for scripts.
#[derive(Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Pattern {
    /// The same for all counts.
    One(String),
    /// By the categories of the counts in the order of the slots: `few`, or `few other` where two counts choose. `0` and
    /// `1` are categories too, for which messages may have words of their own.
    Chosen(BTreeMap<String, String>),
}

impl Pattern {
    fn of(all: BTreeMap<String, String>) -> Self {
        let first = all.values().next().cloned().unwrap_or_default();
        if all.values().all(|text| *text == first) { Self::One(first) } else { Self::Chosen(all) }
    }

    /// The same sentence with each of its texts made into another one, such as HTML.
    pub fn map(self, change: impl Fn(&str) -> String) -> Self {
        match self {
            Self::One(text) => Self::One(change(&text)),
            Self::Chosen(all) => Self::Chosen(all.into_iter().map(|(name, text)| (name, change(&text))).collect()),
        }
    }
}

impl Slot {
    fn name(self) -> &'static str {
        match self {
            Self::Text(name) | Self::Said(name) | Self::Count(name) => name,
        }
    }
}

/// The ids of the messages in a Fluent file.
pub fn message_ids(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
        .collect()
}

/// Stops of the scripts that sentences are in.
pub const STOPS: [char; 4] = ['.', '。', '।', '۔'];

/// Stands behind a stop that a value ends with. No text has this character.
const END: char = '\u{F8FF}';

/// A value whose end is marked where it has a stop of its own, as "500 BC." or "et al." has.
fn ended(text: &str) -> Cow<'_, str> {
    if text.ends_with(STOPS) { Cow::Owned(format!("{text}{END}")) } else { Cow::Borrowed(text) }
}

/// A sentence in which no stop follows that of a value. Scripts do the same.
fn with_one_stop(said: &str) -> String {
    let mut out = String::with_capacity(said.len());
    let mut parts = said.split(END);
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let own = out.chars().next_back().filter(|stop| part.starts_with(*stop));
        out.push_str(own.map_or(part, |stop| &part[stop.len_utf8()..]));
    }
    out
}

type Bundle = FluentBundle<Arc<FluentResource>>;

fn empty_bundle(tag: &str) -> anyhow::Result<Bundle> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().context("a language tag")?]);
    // Fluent would isolate everything in every language; `isolated` does it where it is needed.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format_number));
    Ok(bundle)
}

/// A number that is written as `text`. The currency is a field of Fluent's numbers that no message of an interface uses; a
/// number that has one is equal to none that a message names.
fn written(count: usize, text: String) -> FluentValue<'static> {
    let options = FluentNumberOptions { currency: Some(text), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(count as f64, options))
}

fn format_number<M: MemoizerKind>(value: &FluentValue, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if number.options.currency.is_some() {
        return number.options.currency.clone();
    }
    memoizer.with_try_get_threadsafe::<Digits, _, _>((), |digits| digits.0.number(number.value)).ok()
}

/// A language's way of writing numbers, kept by Fluent for each of its bundles.
struct Digits(Conventions);

impl Memoizable for Digits {
    type Args = ();
    type Error = anyhow::Error;

    fn construct(language: LanguageIdentifier, (): ()) -> anyhow::Result<Self> {
        Ok(Self(Conventions::of(&Tag::parse(&language.to_string()).context("a bundle has a language")?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn great_counts_take_the_plurals_that_small_ones_take() -> anyhow::Result<()> {
        let (theme, _) = Theme::load(std::path::Path::new("a folder that is not there"));
        for (tag, few, many) in [("ar", [5, 105], [11, 111]), ("uk", [2, 1_002], [5, 1_011])] {
            let wording = Wording::load(&theme, &Tag::parse(tag).context("a language")?)?;
            let said = |count: usize| {
                let number = wording.conventions.number(count as f64);
                wording.say("years-apart", &[("count", Arg::Count(count))]).replace(&number, "#")
            };
            assert_eq!(said(few[0]), said(few[1]), "{tag}");
            assert_eq!(said(many[0]), said(many[1]), "{tag}");
            assert_ne!(said(few[0]), said(many[0]), "{tag}");
        }
        Ok(())
    }
}
