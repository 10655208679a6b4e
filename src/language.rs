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
use icu_calendar::Gregorian;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::input::Date;
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::fallback::LocaleFallbacker;
use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander, TransformResult};
use serde::{Serialize, Serializer};

use crate::value::number::Number;

/// A canonical BCP 47 language tag, such as `uk`, `pt-BR` or `zh-Hans`. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<Names>);

/// A tag, and by which others a reader of it is served.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Names {
    tag: String,
    /// What stands in where there is nothing in the language itself, the nearest first: its other spellings, then its
    /// parents (Unicode CLDR). A child whose script is another one has no parent: who reads `sr-Latn` may not read `sr`.
    stand_ins: Vec<String>,
}

/// What a language with a script or region calls itself (as Unicode CLDR has it); the region or script in parentheses
/// would be no word of it.
const AUTONYMS: [(&str, &str); 17] = [
    ("de-AT", "Österreichisches Deutsch"),
    ("de-CH", "Schweizer Hochdeutsch"),
    ("en-AU", "Australian English"),
    ("en-CA", "Canadian English"),
    ("en-GB", "British English"),
    ("en-US", "American English"),
    ("es-MX", "Español de México"),
    ("fr-CA", "Français canadien"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português europeu"),
    ("sr-Cyrl", "Српски (ћирилица)"),
    ("sr-Latn", "Srpski (latinica)"),
    ("zh-CN", "简体中文"),
    ("zh-HK", "繁體中文（香港）"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zh-TW", "繁體中文（台灣）"),
];

impl Tag {
    /// Reads a tag as written.
    ///
    /// Errors: `None` where it is no tag (RFC 5646), or where Unicode CLDR knows no such language.
    pub fn parse(written: &str) -> Option<Self> {
        let identifier = LanguageIdentifier::try_from_str(written).ok()?;
        let mut expanded = identifier.clone();
        let known = LocaleExpander::new_extended().maximize(&mut expanded) == TransformResult::Modified
            || (identifier.script.is_some() && identifier.region.is_some());
        (known && !identifier.language.is_unknown()).then(|| {
            let tag = identifier.to_string();
            let stand_ins = stand_ins(&identifier).into_iter().filter(|other| *other != tag).collect();
            Self(Arc::new(Names { tag, stand_ins }))
        })
    }

    /// The tag that somebody means who writes a country (`jp`) or a language's name (`Ukrainian`) instead.
    pub fn meant(written: &str) -> Option<Self> {
        let expanded = || {
            let mut country = LanguageIdentifier::try_from_str(&format!("und-{}", written.to_uppercase())).ok()?;
            let is_country = country.region.is_some();
            LocaleExpander::new_extended().maximize(&mut country);
            (is_country && !country.language.is_unknown()).then(|| country.language.to_string())
        };
        let mut letters = written.chars();
        let name: String = letters.next()?.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect();
        let language = || isolang::Language::from_name(&name).or_else(|| isolang::Language::from_autonym(written));
        let code = expanded().or_else(|| language().and_then(|language| language.to_639_1()).map(str::to_owned))?;
        Self::parse(&code)
    }

    /// The tag, and then those that stand in for it, the nearest first: `zh-TW`, `zh-Hant-TW`, `zh-Hant`.
    pub fn nearest(&self) -> impl Iterator<Item = &str> {
        [self.as_str()].into_iter().chain(self.0.stand_ins.iter().map(String::as_str))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0.tag
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        LocaleDirectionality::new_extended().is_right_to_left(&self.identifier())
    }

    /// `rtl` or `ltr`, as HTML's `dir` takes it.
    pub fn direction(&self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The language's name in itself, with script or region where the tag has one: `Українська`, `繁體中文`.
    pub fn autonym(&self) -> String {
        if let Some((_, own)) = AUTONYMS.iter().find(|(tag, _)| *tag == self.as_str()) {
            return (*own).to_owned();
        }
        let identifier = self.identifier();
        let code = identifier.language.to_string();
        let language = isolang::Language::from_639_1(&code).or_else(|| isolang::Language::from_639_3(&code));
        let name = language.and_then(|l| l.to_autonym().or(Some(l.to_name()))).unwrap_or(&code);
        // Autonyms come as a list of variants in some languages; the first is the usual one.
        let name = name.split([',', ';', '/']).next().unwrap_or(name).trim();
        let mut chars = name.chars();
        let capital = chars.next().map(|c| c.to_uppercase().to_string() + chars.as_str()).unwrap_or_default();
        match self.as_str().split_once('-') {
            Some((_, rest)) => format!("{capital} ({rest})"),
            None => capital,
        }
    }

    fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(self.as_str()).unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

/// Spellings of a tag and of its parents, the nearest first. CLDR's chain leaves out a script that goes without saying
/// (`zh-Hans` is `zh` to it), and catalogues write it as well as not, so each step is spelt both ways.
fn stand_ins(identifier: &LanguageIdentifier) -> Vec<String> {
    let fallbacker = LocaleFallbacker::new();
    let mut steps = fallbacker.for_config(Default::default()).fallback_for(identifier.clone().into());
    let mut names = Vec::new();
    while !steps.get().is_unknown() {
        let step = steps.get().into_locale().id;
        let mut whole = step.clone();
        LocaleExpander::new_extended().maximize(&mut whole);
        let mut with_script = step.clone();
        with_script.script = whole.script;
        for name in [step, with_script] {
            let name = name.to_string();
            if !names.contains(&name) {
                names.push(name);
            }
        }
        steps.step();
    }
    names
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
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

    /// The text for a reader of `wanted`: in that language, else in the nearest that stands in for it (`pt-BR` → `pt`),
    /// else the first.
    pub fn resolve(&self, wanted: &Tag) -> (&Tag, &str) {
        let find = |name: &str| self.0.iter().find(|(tag, _)| tag.as_str() == name);
        let (tag, text) = wanted.nearest().find_map(find).unwrap_or(&self.0[0]);
        (tag, text)
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
    dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
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
            dates: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())
                .or_else(|_| FixedCalendarDateTimeFormatter::try_new(Default::default(), YMD::long()))
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

    /// A date in the language's long form, in the calendar in which all years of a catalogue are written: where people
    /// count years in another one, the language's words say the era. `None` for a day that the calendar lacks.
    pub fn date(&self, (year, month, day): (i32, u8, u8)) -> Option<String> {
        Some(self.dates.format(&Date::try_new_gregorian(year, month, day).ok()?).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(written: &str) -> Tag {
        Tag::parse(written).expect("a language")
    }

    #[test]
    fn a_tag_is_served_by_its_parents_and_other_spellings() {
        for (written, nearest) in [
            ("uk", "uk uk-Cyrl"),
            ("zh", "zh zh-Hans"),
            ("zh-Hans", "zh-Hans zh"),
            ("zh-TW", "zh-TW zh-Hant-TW zh-Hant"),
            ("zh-HK", "zh-HK zh-Hant-HK zh-Hant"),
            ("zh-Hant", "zh-Hant"),
            ("zh-CN", "zh-CN zh-Hans-CN zh zh-Hans"),
            ("zh-SG", "zh-SG zh-Hans-SG zh zh-Hans"),
            ("pt-PT", "pt-PT pt-Latn-PT pt pt-Latn"),
            ("pt-AO", "pt-AO pt-Latn-AO pt-PT pt-Latn-PT pt pt-Latn"),
            ("ko-KR", "ko-KR ko-Kore-KR ko ko-Kore"),
            ("en-GB", "en-GB en-Latn-GB en-001 en-Latn-001 en en-Latn"),
            // Who reads Serbian in Latin letters is not given Cyrillic ones.
            ("sr-Latn", "sr-Latn"),
            ("sr", "sr sr-Cyrl"),
        ] {
            assert_eq!(tag(written).nearest().collect::<Vec<_>>().join(" "), nearest, "{written}");
        }
    }

    #[test]
    fn a_text_is_found_for_a_reader_of_a_narrower_language() {
        let text = Localised::from_entries(
            ["en", "pt", "zh-Hant", "zh-CN"].map(|own| (tag(own), own.to_owned())).into(),
            &tag("en"),
        )
        .expect("there are entries");
        for (wanted, found) in
            [("pt-BR", "pt"), ("zh-TW", "zh-Hant"), ("zh-Hant", "zh-Hant"), ("zh-CN", "zh-CN"), ("uk", "en")]
        {
            assert_eq!(text.resolve(&tag(wanted)).1, found, "{wanted}");
        }
    }

    #[test]
    fn languages_are_called_what_they_call_themselves() {
        for (written, own) in [
            ("uk", "Українська"),
            ("zh-Hans", "简体中文"),
            ("zh-Hant", "繁體中文"),
            ("zh", "中文"),
            ("pt-BR", "Português (Brasil)"),
            ("sr-Latn", "Srpski (latinica)"),
        ] {
            assert_eq!(tag(written).autonym(), own);
        }
    }

    #[test]
    fn dates_are_in_the_calendar_of_the_years_beside_them() {
        for (written, date) in [("en", "November 23, 2026"), ("th", "23 พฤศจิกายน ค.ศ. 2026"), ("fa", "۲۳ نوامبر ۲۰۲۶")]
        {
            assert_eq!(Conventions::of(&tag(written)).date((2026, 11, 23)).as_deref(), Some(date), "{written}");
        }
    }
}
