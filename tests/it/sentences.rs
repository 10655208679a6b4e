//! Golden sentences: each message of each language with every count that may choose among its words, and with every kind
//! of value in its slots. What comes into a slot is read from the comments of the English words, so a comment that is
//! missing or wrong fails here. `UPDATE_EXPECT=1 cargo test` writes `tests/cases/locales`; whoever changes words reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use methodical::language::Tag;
use methodical::reading::PageLanguage;
use methodical::theme::Theme;
use methodical::words::Arg;

use crate::built::{project, tree};
use crate::golden;

const COUNTS: [usize; 8] = [0, 1, 2, 5, 11, 21, 100, 1_000_000];

/// Decades of every ending, and those that are centuries and millennia.
const DECADES: [i32; 13] = [1000, 1800, 1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000];

/// What the English comments say of a message's variables: name and kind.
type Kinds = BTreeMap<String, Vec<(String, String)>>;

fn kinds() -> Kinds {
    let text = std::fs::read_to_string(project().join("templates/locales/en.ftl")).expect("there are English words");
    let mut kinds = Kinds::new();
    let mut comment = Vec::new();
    for line in text.lines() {
        if let Some(said) = line.strip_prefix("# ") {
            let variable = said.strip_prefix('$').and_then(|rest| rest.split_once(" (")?.1.split_once("): "));
            if let Some((kind, _)) = variable {
                comment.push((said[1..].split(' ').next().unwrap_or_default().to_owned(), kind.to_owned()));
            }
        } else if let Some((key, _)) =
            line.split_once(" =").filter(|(key, _)| key.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            kinds.insert(key.to_owned(), std::mem::take(&mut comment));
        } else {
            assert!(comment.is_empty() || line.starts_with(' '), "a comment stands over no message: {comment:?}");
        }
    }
    kinds
}

/// What one variable holds, and how a golden file names it.
#[derive(Clone)]
enum Value {
    Count(usize),
    Choice(i32),
    Text(String),
    Said(String),
}

/// A language with its words, and texts for slots.
struct Speaker {
    language: PageLanguage,
}

impl Speaker {
    fn say(&self, key: &str, args: &[(String, Value)]) -> String {
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, value)| match value {
                Value::Count(count) => (name.as_str(), Arg::Count(*count)),
                Value::Choice(number) => (name.as_str(), Arg::Choice(*number)),
                Value::Text(text) => (name.as_str(), Arg::Text(text)),
                Value::Said(text) => (name.as_str(), Arg::Said(text)),
            })
            .collect();
        self.language.wording.try_say(key, &args).unwrap_or_else(|error| panic!("{error:#}"))
    }

    fn count(&self, key: &str, counts: &[(&str, usize)]) -> String {
        let args: Vec<_> = counts.iter().map(|(name, count)| ((*name).to_owned(), Value::Count(*count))).collect();
        self.say(key, &args)
    }

    fn list(&self, items: &[&str]) -> String {
        let items: Vec<_> = items.iter().map(|item| self.language.wording.isolated(item)).collect();
        items.join(&self.say("list-separator", &[]))
    }

    /// Texts that may stand in a slot.
    fn texts(&self, key: &str, name: &str, kind: &str) -> Vec<Value> {
        let conventions = &self.language.conventions;
        let year = |from, to, decade, circa| Value::Said(self.language.span((from, to), decade, circa));
        match kind {
            "name" => match name {
                "field" => vec![Value::Text(self.say("field-family", &[]))],
                "letter" => vec![Value::Text("a".into())],
                "unit" => vec![Value::Said("kg".into())],
                _ => vec![Value::Text("A*".into())],
            },
            "list" => vec![Value::Said(self.list(&["A*", "B"]))],
            "value" if name == "new" || name == "text" => vec![year(1956, 1956, false, false)],
            "value" => vec![
                Value::Said(self.list(&["A*"])),
                Value::Said(self.list(&["A*", "B"])),
                year(1956, 1956, false, false),
                year(1990, 1999, true, false),
                year(1990, 1999, true, true),
                year(1990, 1995, false, false),
                year(-300, -290, false, false),
                Value::Said(conventions.number(1234.5)),
            ],
            "year" if name == "range" => vec![year(1990, 1995, false, false), year(-300, -290, false, false)],
            "year" if name == "time" => vec![year(1990, 1999, true, false)],
            "year" => vec![year(1956, 1956, false, false), year(-500, -500, false, false)],
            "date" => vec![Value::Said(conventions.date((2026, 11, 23)).expect("a day of the calendar"))],
            "digits" => match name {
                "shown" => vec![Value::Said(conventions.number(10.0))],
                "from" | "year" => vec![Value::Said(conventions.year(if key == "year-across" { 10 } else { 300 }))],
                "to" => vec![Value::Said(conventions.year(if key == "year-before-range" { 290 } else { 310 }))],
                _ => vec![Value::Said(conventions.number(1234.5))],
            },
            "sentence" => match name {
                "all" => vec![Value::Said(self.count("counting-all", &[("shown", 9), ("differing", 3)]))],
                "partial" => vec![Value::Said(self.count("counting-partial", &[("count", 2)]))],
                "count" => vec![Value::Said(self.count("counting-all", &[("shown", 9), ("differing", 3)]))],
                "apart" => vec![Value::Said(self.count("years-apart", &[("count", 8)]))],
                "gap" => ["not-recorded", "unknown", "none", "not-applicable"]
                    .map(|gap| Value::Said(self.say(&format!("gap-{gap}"), &[])))
                    .into(),
                _ => panic!("{key}: what is the sentence ${name}?"),
            },
            _ => panic!("{key}: ${name} is a {kind}, which is no kind of value"),
        }
    }

    /// Every choice of values for a message.
    fn choices(&self, key: &str, variables: &[(String, String)]) -> Vec<Vec<(String, Value)>> {
        if variables.iter().any(|(_, kind)| kind == "choice") {
            let decade = |from: &i32| {
                let year = |year| Value::Said(self.language.conventions.year(year));
                let values = [year(*from), year(from + 9), Value::Choice(from % 100), Value::Choice(*from)];
                variables.iter().map(|(name, _)| name.clone()).zip(values).collect()
            };
            return DECADES.iter().map(decade).collect();
        }
        let mut choices = vec![Vec::new()];
        for (name, kind) in variables {
            let values = match kind.as_str() {
                "number" => COUNTS.map(Value::Count).to_vec(),
                _ => self.texts(key, name, kind),
            };
            let with = |choice: &Vec<(String, Value)>| {
                let longer = |value: &Value| [choice.as_slice(), &[(name.clone(), value.clone())]].concat();
                values.iter().map(longer).collect::<Vec<_>>()
            };
            choices = choices.iter().flat_map(with).collect();
        }
        // A list has as many items as its number says: one, or more.
        let lists: Vec<usize> = (0..variables.len()).filter(|at| variables[*at].1 == "list").collect();
        for choice in &mut choices {
            let counts: Vec<_> = choice.iter().filter(|(_, value)| matches!(value, Value::Count(_))).cloned().collect();
            for (at, (_, count)) in lists.iter().zip(counts) {
                if matches!(count, Value::Count(1)) {
                    choice[*at].1 = Value::Said(self.list(&["A*"]));
                }
            }
        }
        choices
    }

    /// The lines of one message: sentences that differ in more than their numbers, each with the counts that choose it.
    fn lines(&self, key: &str, variables: &[(String, String)]) -> String {
        let mut said: Vec<(String, String, Vec<String>)> = Vec::new();
        for args in self.choices(key, variables) {
            let sentence = self.say(key, &args);
            assert!(!sentence.contains(['{', '<', '&', '\n']) && !sentence.trim().is_empty(), "{key}: {sentence:?}");
            let mut counts: Vec<usize> = args
                .iter()
                .filter_map(|(_, value)| if let Value::Count(n) = value { Some(*n) } else { None })
                .collect();
            let chosen = counts.iter().map(usize::to_string).collect::<Vec<_>>().join("/");
            counts.sort_unstable();
            let numbers = counts.iter().rev().map(|count| self.language.conventions.number(*count as f64));
            let shape = numbers.fold(sentence.clone(), |text, number| text.replace(&number, "#"));
            match said.iter_mut().find(|(known, ..)| *known == shape) {
                Some((_, _, counts)) => counts.push(chosen),
                None => said.push((shape, sentence, vec![chosen])),
            }
        }
        let line = |(_, sentence, counts): (String, String, Vec<String>)| {
            let more = if counts.len() > 10 { " …" } else { "" };
            let counts = counts.into_iter().take(10).collect::<Vec<_>>().join(" ") + more;
            let marks = if counts.trim().is_empty() { String::new() } else { format!("[{counts}] ") };
            format!("  {marks}{}\n", visible(&sentence))
        };
        format!("{key}\n{}", said.into_iter().map(line).collect::<String>())
    }

    /// What the language makes of years, dates and numbers.
    fn conventions(&self) -> String {
        let span = |(from, to): (i32, i32), decade, circa| self.language.span((from, to), decade, circa);
        let years = [(1956, 1956), (-500, -500), (1990, 1995), (-300, -290), (-10, 20)];
        let mut lines = vec![self.language.tag.autonym(), self.language.conventions.number(1_234_567.5)];
        lines.extend(self.language.conventions.date((2026, 11, 23)));
        lines.extend(years.iter().flat_map(|years| [false, true].map(|circa| span(*years, false, circa))));
        lines.iter().map(|line| format!("  {}\n", visible(line))).collect()
    }
}

/// With the marks that nobody sees: of isolation, and spaces that don't break.
fn visible(text: &str) -> String {
    text.replace('\u{2068}', "⟦").replace('\u{2069}', "⟧").replace(['\u{a0}', '\u{202f}'], "⍽").replace('\u{200f}', "")
}

#[test]
fn the_sentences_of_every_language_are_what_somebody_has_read() {
    let (theme, _) = Theme::load(Path::new("a folder that is not there"));
    let kinds = kinds();
    let tags = theme.languages();
    assert_eq!(tags.len(), tree(&project().join("templates/locales")).len());
    let golden: BTreeMap<String, Vec<u8>> = tags
        .iter()
        .map(|tag| {
            let language = PageLanguage::load(&theme, &Tag::parse(tag).expect("a language")).expect("words");
            let speaker = Speaker { language };
            let messages: String =
                kinds.iter().map(|(key, variables)| speaker.lines(key, variables)).collect::<Vec<_>>().concat();
            (format!("{tag}.txt"), format!("{}{messages}", speaker.conventions()).into_bytes())
        })
        .collect();
    golden::assert_folder("locales", &golden);
}

/// Languages whose scripts say `zh`: one file is the other under another name.
#[test]
fn simplified_chinese_has_one_wording() {
    let files = tree(&project().join("templates/locales"));
    let words = |tag: &str| {
        let text = String::from_utf8(files[&format!("{tag}.ftl")].clone()).expect("locales are UTF-8");
        text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(words("zh"), words("zh-Hans"));
}

/// Fluent's plurals are led to CLDR's, whatever the language and the count; and 0 and 1 take words of their own.
#[test]
fn every_count_takes_the_words_that_are_written_for_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let locales = folder.path().join("templates/locales");
    std::fs::create_dir_all(&locales).expect("a folder");
    let forms = ["zero", "one", "two", "few", "many"].map(|name| format!("    [{name}] {name}\n")).concat();
    let text = format!("plural = {{ $n ->\n{forms}   *[other] other\n }}\n")
        + "exact = { $n ->\n    [0] nought\n    [1] single\n   *[other] { $n }\n }\n";
    let others = ["lt", "lv", "pl", "sl", "ga", "cy", "mt", "gd", "br", "ro", "da", "hr"];
    let (theme, _) = Theme::load(folder.path());
    let tags: BTreeSet<String> = theme.languages().into_iter().chain(others.map(str::to_owned)).collect();
    for tag in &tags {
        std::fs::write(locales.join(format!("{tag}.ftl")), &text).expect("a file");
    }
    let (theme, _) = Theme::load(folder.path());
    for tag in &tags {
        let language = PageLanguage::load(&theme, &Tag::parse(tag).expect("a language")).expect("words");
        let locale: icu_locale::Locale = tag.parse().expect("a language");
        let rules = icu_plurals::PluralRules::try_new_cardinal((&locale).into()).expect("rules");
        for count in (0..=220).chain([1_000, 1_002, 1_011, 1_000_000, 2_000_000]) {
            let said = |key| language.wording.say(key, &[("n", Arg::Count(count))]);
            let category = format!("{:?}", rules.category_for(count)).to_lowercase();
            assert_eq!(said("plural"), category, "{tag} {count}");
            let own = match count {
                0 => "nought".to_owned(),
                1 => "single".to_owned(),
                _ => language.conventions.number(count as f64),
            };
            assert_eq!(said("exact"), own, "{tag}");
        }
    }
}
