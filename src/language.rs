//! Languages: tags, texts in several of them, and what a language decides about direction, order, numbers and dates.
//!
//! In: tags as people write them (BCP 47). Out: canonical tags, and for a page's language its collation, numbers and
//! dates (Unicode CLDR, through ICU4X). No words of the interface live here; those are in `words`.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

use fixed_decimal::{Decimal, FloatPrecision};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, fieldsets::YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander, TransformResult};
use serde::{Serialize, Serializer};

use crate::value::number::Number;

/// A canonical BCP 47 language tag, such as `uk`, `pt-BR` or `zh-Hans`. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

impl Tag {
    /// Reads a tag as written.
    ///
    /// Errors: `None` where it is no tag (RFC 5646), or where Unicode CLDR knows no such language.
    pub fn parse(written: &str) -> Option<Self> {
        let identifier = LanguageIdentifier::try_from_str(written).ok()?;
        let mut expanded = identifier.clone();
        let known = LocaleExpander::new_extended().maximize(&mut expanded) == TransformResult::Modified
            || (identifier.script.is_some() && identifier.region.is_some());
        (known && !identifier.language.is_unknown()).then(|| Self(identifier.to_string().into()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        LocaleDirectionality::new_extended().is_right_to_left(&self.identifier())
    }

    /// `rtl` or `ltr`, as HTML's `dir` takes it.
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The language's name in itself, with script or region where the tag has one: `Українська`, `中文 (Hans)`.
    pub fn autonym(&self) -> String {
        let identifier = self.identifier();
        let code = identifier.language.to_string();
        let language = isolang::Language::from_639_1(&code).or_else(|| isolang::Language::from_639_3(&code));
        let name = language.and_then(|l| l.to_autonym().or(Some(l.to_name()))).unwrap_or(&code);
        // Autonyms come as a list of variants in some languages; the first is the usual one.
        let name = name.split([',', ';', '/']).next().unwrap_or(name).trim();
        let mut chars = name.chars();
        let capital = chars.next().map(|c| c.to_uppercase().to_string() + chars.as_str()).unwrap_or_default();
        match self.0.split_once('-') {
            Some((_, rest)) => format!("{capital} ({rest})"),
            None => capital,
        }
    }

    /// The same tag without its last subtag: `zh-Hant` → `zh`.
    fn broader(&self) -> Option<Self> {
        self.0.rfind('-').map(|at| Self(self.0[..at].into()))
    }

    fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// The mark that a language puts before decimals: `.` or `,`, for digits of ASCII.
pub fn decimal_mark(tag: &Tag) -> char {
    static KNOWN: Mutex<BTreeMap<Tag, char>> = Mutex::new(BTreeMap::new());
    let find = || {
        let conventions = Conventions::of(tag);
        let half = conventions.number(1.5);
        if half.contains(',') { ',' } else { '.' }
    };
    // Whoever holds the lock does nothing that may fail.
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *known.entry(tag.clone()).or_insert_with(find)
}

/// One text in one or more languages; never empty. The first entry is the one that keys are made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localised(Vec<(Tag, String)>);

impl Localised {
    /// A text in one language.
    pub fn new(tag: Tag, text: impl Into<String>) -> Self {
        Self(vec![(tag, text.into())])
    }

    /// A text from its entries, the base language first where it has one. `None` without entries.
    pub fn from_entries(mut entries: Vec<(Tag, String)>, base: &Tag) -> Option<Self> {
        entries.sort_by_key(|(tag, _)| tag != base);
        (!entries.is_empty()).then_some(Self(entries))
    }

    /// Adds or replaces the text in one language.
    pub fn set(&mut self, tag: Tag, text: String) {
        match self.0.iter_mut().find(|(t, _)| *t == tag) {
            Some(entry) => entry.1 = text,
            None => self.0.push((tag, text)),
        }
    }

    /// The text for a reader of `wanted`: in that language, else in a broader one (`pt-BR` → `pt`), else the first.
    pub fn resolve(&self, wanted: &Tag) -> (&Tag, &str) {
        let mut tag = Some(wanted.clone());
        while let Some(current) = tag {
            if let Some((tag, text)) = self.0.iter().find(|(t, _)| *t == current) {
                return (tag, text);
            }
            tag = current.broader();
        }
        (&self.0[0].0, &self.0[0].1)
    }

    /// The text that stands for all of them: the base language's, or the only one there is.
    pub fn base(&self) -> &str {
        &self.0[0].1
    }

    /// The language of that text.
    pub fn base_tag(&self) -> &Tag {
        &self.0[0].0
    }

    /// All texts with their languages.
    pub fn entries(&self) -> &[(Tag, String)] {
        &self.0
    }
}

impl Serialize for Localised {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(tag, text)| (tag, text)))
    }
}

/// What one language decides about order, numbers and dates.
pub struct Conventions {
    collator: CollatorBorrowed<'static>,
    plain: DecimalFormatter,
    grouped: DecimalFormatter,
    dates: DateTimeFormatter<YMD>,
}

impl Conventions {
    /// The conventions of a language; where CLDR has none for it, the root's.
    pub fn of(tag: &Tag) -> Self {
        let locale = Locale::from(tag.identifier());
        let decimals = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new((&locale).into(), options)
                .or_else(|_| DecimalFormatter::try_new(Default::default(), options))
                .expect("the root locale's numbers are compiled in")
        };
        Self {
            collator: Collator::try_new((&locale).into(), CollatorOptions::default())
                .or_else(|_| Collator::try_new(Default::default(), CollatorOptions::default()))
                .expect("the root locale's collation is compiled in"),
            plain: decimals(GroupingStrategy::Never),
            grouped: decimals(GroupingStrategy::Auto),
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long())
                .or_else(|_| DateTimeFormatter::try_new(Default::default(), YMD::long()))
                .expect("the root locale's dates are compiled in"),
        }
    }

    /// How the language sorts two texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// A year in the language's digits, without grouping.
    pub fn year(&self, year: i32) -> String {
        self.plain.format(&Decimal::from(year)).to_string()
    }

    /// A number in the language's digits, with grouping and the language's decimal mark.
    pub fn number(&self, number: f64) -> String {
        match Decimal::try_from_f64(number, FloatPrecision::RoundTrip) {
            Ok(decimal) => self.decimal(&decimal),
            Err(_) => number.to_string(),
        }
    }

    /// The same of an exact number, with all decimals that it is written with.
    pub fn exact(&self, number: &Number) -> String {
        let written = number.to_string();
        Decimal::from_str(&written).map_or(written, |decimal| self.decimal(&decimal))
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        self.grouped.format(decimal).to_string()
    }

    /// A date in the language's long form. `None` for a day that the calendar lacks.
    pub fn date(&self, (year, month, day): (i32, u8, u8)) -> Option<String> {
        Some(self.dates.format(&Date::try_new_iso(year, month, day).ok()?).to_string())
    }
}
