//! Which plural a count takes: by Unicode CLDR, which decides, and by Fluent, which has to be led there.
//!
//! In: a language. Out: the category of a count, and counts that stand for each category.

use icu_plurals::{PluralCategory, PluralRules};
use intl_pluralrules::PluralRuleType;
use unic_langid::LanguageIdentifier;

use crate::language::Tag;

/// A count that stands for all counts of its category.
#[derive(Clone, Copy)]
pub(super) struct Sample {
    pub(super) name: &'static str,
    pub(super) count: usize,
}

/// The plurals of a language: those of Unicode CLDR, which decide, and Fluent's, which have to be led to them.
pub(super) struct Plurals {
    rules: PluralRules,
    of_fluent: intl_pluralrules::PluralRules,
}

impl Plurals {
    /// `None` for a language that either of them does not know.
    pub(super) fn of(tag: &Tag) -> Option<Self> {
        let locale = icu_locale::Locale::try_from_str(tag.as_str()).ok()?;
        // Fluent finds its rules by the language alone.
        let language: LanguageIdentifier = locale.id.language.to_string().parse().ok()?;
        Some(Self {
            rules: PluralRules::try_new_cardinal((&locale).into()).ok()?,
            of_fluent: intl_pluralrules::PluralRules::create(language, PluralRuleType::CARDINAL).ok()?,
        })
    }

    pub(super) fn category(&self, count: usize) -> &'static str {
        match self.rules.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    pub(super) fn are_agreed(&self, count: usize) -> bool {
        use intl_pluralrules::PluralCategory::{FEW, MANY, ONE, OTHER, TWO, ZERO};
        let name = match self.of_fluent.select(count) {
            Ok(ZERO) => "zero",
            Ok(ONE) => "one",
            Ok(TWO) => "two",
            Ok(FEW) => "few",
            Ok(MANY) => "many",
            Ok(OTHER) => "other",
            Err(_) => return false,
        };
        name == self.category(count)
    }
}

/// A count of each category of a language, by what a script calls the category: `0` and `1`, and then CLDR's names.
pub(super) fn samples(plurals: Option<&Plurals>) -> Vec<Sample> {
    let mut samples = vec![Sample { name: "0", count: 0 }, Sample { name: "1", count: 1 }];
    let Some(plurals) = plurals else {
        samples.push(Sample { name: "other", count: 2 });
        return samples;
    };
    // No language has a category that neither a number below 200 nor a million has.
    let counts = || (2..200).chain([1_000_000]);
    for count in counts().filter(|count| plurals.are_agreed(*count)).chain(counts()) {
        let name = plurals.category(count);
        if !samples.iter().any(|known| known.name == name) {
            samples.push(Sample { name, count });
        }
    }
    samples
}

/// A number that takes a category in Arabic, by Fluent's rules.
pub(super) fn in_arabic(category: &str) -> usize {
    match category {
        "zero" => 0,
        "one" => 1,
        "two" => 2,
        "few" => 3,
        "many" => 11,
        _ => 1_000,
    }
}
