//! Words of the interface: Project Fluent messages, one file per language, with CLDR plurals.
//!
//! In: `locales/<lang>.ftl` of the theme, with a site's own file of the same name over it. Out: a wording for each
//! language of the catalogue. A language without a file takes the English words and says so.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::language::{Conventions, Tag};
use crate::theme::Theme;

/// The language whose words stand in for missing ones.
pub const FALLBACK: &str = "en";

/// The functions that messages may call: none, since numbers come as the language writes them.
pub const FUNCTIONS: &[&str] = &[];
/// How deep braces may be nested in a Fluent file. Messages need three levels or so; the stack of a thread ends at some
/// hundreds.
const MOST_NESTING: usize = 32;

/// The words of one language.
pub struct Wording {
    /// The language that the words are in: English where the wanted one has none.
    pub tag: Tag,
    bundle: FluentBundle<FluentResource>,
    /// The messages that take no values, by key: a page says the same few dozen again and again.
    plain: BTreeMap<String, String>,
    conventions: Conventions,
    plurals: Option<PluralRules>,
    samples: Vec<(String, usize)>,
}

/// A value that a message takes.
pub enum Arg<'a> {
    /// A text, used as it is.
    Text(&'a str),
    /// A count, which chooses the plural and is written in the language's digits.
    Count(usize),
    /// A count that only chooses the plural; where it would be written stands `{name}`, for a script to fill.
    Slot(usize),
}

impl Wording {
    /// The words of a language, or the English ones.
    ///
    /// Errors: a file that is no Fluent, with its name.
    pub fn load(theme: &Theme, wanted: &Tag) -> anyhow::Result<Self> {
        let layers = theme.locale(wanted.as_str());
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
        let identifier: LanguageIdentifier = tag.as_str().parse().context("a language tag")?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Direction is said by markup; invisible marks in page text would end up in what readers copy.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        let mut keys = Vec::new();
        for (name, text) in layers {
            // The parser goes as deep as the text does.
            if nesting(&text) > MOST_NESTING {
                bail!("`{name}` has braces in more than {MOST_NESTING} others");
            }
            keys.extend(message_ids(&text));
            match FluentResource::try_new(text) {
                Ok(resource) => bundle.add_resource_overriding(resource),
                Err((_, errors)) => bail!(
                    "`{name}` is not valid Fluent: {}",
                    errors.first().map(ToString::to_string).unwrap_or_default()
                ),
            }
        }
        let (conventions, plurals, samples) = (Conventions::of(&tag), plural_rules(&tag), plural_samples(&tag));
        let mut wording = Self { tag, bundle, plain: BTreeMap::new(), conventions, plurals, samples };
        wording.plain =
            keys.into_iter().filter_map(|key| Some((key.clone(), wording.try_say(&key, &[]).ok()?))).collect();
        Ok(wording)
    }

    /// A message with its values.
    ///
    /// Errors: no message has this key, or it takes a value that is not given.
    pub fn try_say(&self, key: &str, args: &[(&str, Arg)]) -> anyhow::Result<String> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let pattern = pattern.with_context(|| format!("no words have the key `{key}`"))?;
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => {
                    values.set(*name, number(self.sample(*count), self.conventions.number(*count as f64)))
                }
                Arg::Slot(count) => values.set(*name, number(*count, format!("{{{name}}}"))),
            }
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            Some(error) => bail!("`{key}` in the words for `{}`: {error}", self.tag),
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

    /// The smallest count that takes the same plural. Fluent's own rules know small counts only: to them, Arabic has
    /// one plural for 5 and another for 105.
    fn sample(&self, count: usize) -> usize {
        let name = self.plurals.as_ref().filter(|_| count > 1).map(|rules| category(rules, count));
        self.samples.iter().find(|(known, _)| Some(known.as_str()) == name).map_or(count, |(_, sample)| *sample)
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

/// A count of each plural category of a language (Unicode CLDR), by what a script calls the category: `0` and `1`, for
/// which messages may have words of their own, and then CLDR's names.
pub fn plural_samples(tag: &Tag) -> Vec<(String, usize)> {
    let mut samples = vec![("0".to_owned(), 0), ("1".to_owned(), 1)];
    let Some(rules) = plural_rules(tag) else { return samples };
    // No language has a category that a number below 200 does not have.
    for count in 2..200_usize {
        let name = category(&rules, count);
        if !samples.iter().any(|(known, _)| known == name) {
            samples.push((name.to_owned(), count));
        }
    }
    samples
}

fn plural_rules(tag: &Tag) -> Option<PluralRules> {
    let locale = icu_locale::Locale::try_from_str(tag.as_str()).unwrap_or(icu_locale::Locale::UNKNOWN);
    PluralRules::try_new_cardinal((&locale).into()).ok()
}

fn category(rules: &PluralRules, count: usize) -> &'static str {
    match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// How many braces are open at most. One in a text in quotation marks counts too, which is a brace too much at worst; a
/// message that begins in the first column closes what the one before it left open.
fn nesting(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            open = 0;
        }
        for c in line.chars() {
            match c {
                '{' => open += 1,
                '}' => open = open.saturating_sub(1),
                _ => {}
            }
            most = most.max(open);
        }
    }
    most
}

/// The ids of the messages in a Fluent file.
pub fn message_ids(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
        .collect()
}

/// A number that chooses the plural of `count` and is written as `text`. The currency is a field of Fluent's numbers
/// that no message of an interface uses.
fn number(count: usize, text: String) -> FluentValue<'static> {
    let options = FluentNumberOptions { currency: Some(text), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(count as f64, options))
}

fn format_number<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    number.options.currency.clone()
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
