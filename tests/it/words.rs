//! Words of the interface: every locale has exactly the messages of the English one, with the same variables; every
//! message is used; and no page of any language has a hole where a word should be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::built::{Built, all, assert_each, attribute, one, project, small_site, tree, words};
use crate::site::Site;

/// The variables of each message, by its key.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Reads a locale; anything in it that is no comment and no message is a fault.
fn messages(name: &str, text: &str) -> Messages {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let pattern =
                    message.value.as_ref().unwrap_or_else(|| panic!("{name}: `{}` says nothing", message.id.name));
                assert!(
                    message.attributes.is_empty(),
                    "{name}: `{}` has attributes, which nothing reads",
                    message.id.name
                );
                let mut variables = BTreeSet::new();
                of_pattern(pattern, &mut variables);
                let before = messages.insert(message.id.name.to_owned(), variables);
                assert!(before.is_none(), "{name}: `{}` is there twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{name}: {other:?}"),
        }
    }
    messages
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Inline(inline) } => of_inline(inline, variables),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                of_inline(selector, variables);
                variants.iter().for_each(|variant| of_pattern(&variant.value, variables));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        // References to other messages and functions would hide what a message needs.
        other => panic!("locales use variables and texts only, not {other:?}"),
    }
}

/// The locales of the project by language.
fn locales() -> BTreeMap<String, Messages> {
    let files = tree(&project().join("templates/locales"));
    let locales: BTreeMap<_, _> = files
        .into_iter()
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
            let tag =
                name.strip_suffix(".ftl").unwrap_or_else(|| panic!("templates/locales/{name} is no locale")).to_owned();
            (tag, messages(&name, &text))
        })
        .collect();
    assert!(["en", "uk", "tr", "ar"].iter().all(|tag| locales.contains_key(*tag)), "{:?}", locales.keys());
    locales
}

/// What the English comments say that the program gives: for each message its variables with their kinds.
fn given() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = fs::read_to_string(project().join("templates/locales/en.ftl")).expect("there are English words");
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let lines = message.comment.iter().flat_map(|comment| &comment.content);
            let variables = lines.filter_map(|line| line.strip_prefix('$')?.split_once("): ")?.0.split_once(" ("));
            let variables = variables.map(|(name, kind)| (name.to_owned(), kind.to_owned()));
            Some((message.id.name.to_owned(), variables.collect()))
        }
        _ => None,
    });
    messages.collect()
}

/// What one locale lacks and what it has too much, against the English one and what its comments say.
fn differences(
    tag: &str,
    locale: &Messages,
    english: &Messages,
    given: &BTreeMap<String, BTreeMap<String, String>>,
) -> Vec<String> {
    let missing = english.keys().filter(|key| !locale.contains_key(*key)).map(|key| format!("{tag}.ftl lacks `{key}`"));
    let spare = locale
        .keys()
        .filter(|key| !english.contains_key(*key))
        .map(|key| format!("{tag}.ftl has `{key}`, which en.ftl lacks"));
    let variables = locale.iter().filter_map(|(key, variables)| {
        let known = english.get(key)?;
        let kind = |name: &str| Some(given.get(key)?.get(name)?.as_str());
        // A language may choose among words by a count or leave it out, but it can't know more than it is told.
        let unknown = variables.iter().any(|name| kind(name).is_none());
        let unsaid = known.difference(variables).any(|name| !matches!(kind(name), Some("number" | "choice")));
        (unknown || unsaid).then(|| format!("{tag}.ftl: `{key}` takes {variables:?}, but in en.ftl {known:?}"))
    });
    missing.chain(spare).chain(variables).collect()
}

#[test]
fn every_locale_has_exactly_the_keys_and_variables_of_english() {
    let locales = locales();
    let given = given();
    let faults: Vec<String> =
        locales.iter().flat_map(|(tag, locale)| differences(tag, locale, &locales["en"], &given)).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn missing_and_spare_keys_and_variables_are_told() {
    let english = messages(
        "en.ftl",
        "a = A\nb = { $name } b\nc = { $count ->\n    [one] one { $what }\n   *[other] { $count }\n  }\n",
    );
    let kinds = [("b", "name", "name"), ("c", "count", "number"), ("c", "what", "name")];
    let mut given = BTreeMap::<String, BTreeMap<String, String>>::new();
    for (key, name, kind) in kinds {
        given.entry(key.to_owned()).or_default().insert(name.to_owned(), kind.to_owned());
    }
    let told = |text: &str| differences("xx", &messages("xx.ftl", text), &english, &given);
    assert_eq!(
        told("a = A { $name }\nc = { $what }\nd = D\nb = B\n"),
        [
            "xx.ftl has `d`, which en.ftl lacks",
            "xx.ftl: `a` takes {\"name\"}, but in en.ftl {}",
            "xx.ftl: `b` takes {}, but in en.ftl {\"name\"}",
        ]
    );
    assert_eq!(told("a = A\nb = { $name }\n"), ["xx.ftl lacks `c`"]);
}

/// The texts of the project's templates and of its program, by path.
fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let files = tree(&project().join(folder)).into_iter().filter(|(path, _)| path.ends_with(ending));
    let texts = files.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("sources are UTF-8")));
    texts.collect()
}

/// The keys that a template names as `words.some_key`.
fn keys_of_template(text: &str) -> Vec<String> {
    let named = text
        .match_indices("words.")
        .filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || "_.".contains(c)));
    named
        .map(|(at, mark)| {
            text[at + mark.len()..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
        })
        .map(|key| key.replace('_', "-"))
        .collect()
}

#[test]
fn every_word_of_a_template_is_there_and_takes_no_values() {
    let english = &locales()["en"];
    let mut named = 0;
    for (path, text) in sources("templates", ".html") {
        for key in keys_of_template(&text) {
            let variables =
                english.get(&key).unwrap_or_else(|| panic!("templates/{path}: no words have the key `{key}`"));
            assert!(variables.is_empty(), "templates/{path}: `{key}` takes {variables:?}, which a template can't give");
            named += 1;
        }
    }
    assert!(named > 30, "only {named} keys are named");
}

#[test]
fn every_key_is_used() {
    let templates: BTreeSet<String> =
        sources("templates", ".html").iter().flat_map(|(_, text)| keys_of_template(text)).collect();
    let program: String = sources("src", ".rs").into_iter().map(|(_, text)| text).collect();
    // Keys that the program puts together: `gap-` and the gap's id.
    let stems: Vec<String> = program
        .match_indices("-{}\"")
        .filter_map(|(at, _)| Some(format!("{}-", program[..at].rsplit_once('"')?.1)))
        .filter(|stem| stem.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        .collect();
    assert!(stems.contains(&"gap-".to_owned()) && stems.contains(&"field-".to_owned()), "{stems:?}");
    let unused: Vec<String> = locales()["en"]
        .keys()
        .filter(|key| !templates.contains(*key) && !program.contains(&format!("\"{key}\"")))
        .filter(|key| !stems.iter().any(|stem| key.starts_with(stem.as_str())))
        .cloned()
        .collect();
    assert!(unused.is_empty(), "neither a template nor the program uses {unused:?}");
}

#[test]
fn a_template_that_uses_a_key_that_is_not_there_fails() {
    let site = Site::new().file("methods/a.yaml", "name: A\nsummary: First.\n");
    let site = site.file("templates/404.html", "<p>{{ words.not_found_text }}</p>\n<p>{{ words.no_such_key }}</p>\n");
    let error = Built::try_at(&site, None).err().expect("the build fails");
    assert!(error.contains("404.html:2:") && error.contains("no_such_key"), "{error}");
}

/// The small site in all languages that there are words for: what a language alone makes of a message is tried too.
#[test]
fn no_page_of_any_language_has_a_hole() {
    let mut tags: Vec<String> =
        locales().into_keys().filter(|tag| !["en", "uk", "ar"].contains(&tag.as_str())).collect();
    tags.sort();
    let site = small_site();
    let settings = fs::read_to_string(site.path("methods/_catalog.yaml")).expect("the small site has settings");
    let all = format!("languages: [en, uk, ar, {}]", tags.join(", "));
    assert!(settings.contains("languages: [en, uk, ar]"), "the small site's languages are as they were");
    let built = Built::of(&site.file("methods/_catalog.yaml", settings.replace("languages: [en, uk, ar]", &all)));
    assert_eq!(built.languages().len(), tags.len() + 3);
    let files: Vec<_> =
        built.files.keys().filter(|path| !path.starts_with("static/") && *path != ".methodical").collect();
    assert_each(&files, |path| {
        let text = built.text(path);
        for hole in ["⟨", "{ $", "{$", "{ \""] {
            let at = text.find(hole);
            assert!(at.is_none(), "{path}: {:.200}", &text[at.unwrap_or_default()..]);
        }
    });
}

#[test]
fn a_language_without_words_is_warned_of_and_read_in_english() {
    let site = Site::new()
        .file("methods/_catalog.yaml", "languages: [en, eo]\n")
        .file("methods/a.yaml", "name: A\nsummary: First.\n");
    let (_, _, found) =
        methodical::build::read(site.root(), methodical::catalog::check::Drafts::Exclude).expect("it can be read");
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.rule.id() == "missing-words" && only.message.contains("`eo`"), "{only:?}");
    let built = Built::of(&site);
    assert!(built.text("eo/index.html").contains("<html lang=\"en\""), "the page says which language its words are in");
}

/// Languages that are served by a broader one: the words of the right script, the page in the reader's own language, and
/// a warning for the one that nothing serves.
#[test]
fn tags_that_have_no_file_take_the_words_of_their_parents() {
    let site = Site::new()
        .file("methods/_catalog.yaml", "languages: [en, zh-TW, zh-HK, zh-CN, zh-SG, pt-PT, ko-KR, en-GB, sr-Latn]\n")
        .file("templates/locales/zh-HK.ftl", "nav-compare = 對比\n")
        .file("methods/a.yaml", "name: A\nsummary: First.\n");
    let (_, _, found) =
        methodical::build::read(site.root(), methodical::catalog::check::Drafts::Exclude).expect("it can be read");
    let [only] = found.as_slice() else { panic!("{found:?}") };
    assert!(only.rule.id() == "missing-words" && only.message.contains("in `sr-Latn`;"), "{only:?}");
    let built = Built::of(&site);
    for (tag, lang, library, compare) in [
        ("zh-TW", "zh-TW", "方法庫", "比較"),
        // A site's own few words lie over those of the parent.
        ("zh-HK", "zh-HK", "方法庫", "對比"),
        ("zh-CN", "zh-CN", "方法库", "比较"),
        ("zh-SG", "zh-SG", "方法库", "比较"),
        ("pt-PT", "pt-PT", "Biblioteca", "Comparação"),
        ("ko-KR", "ko-KR", "라이브러리", "비교"),
        ("en-GB", "en-GB", "Library", "Compare"),
        ("sr-Latn", "en", "Library", "Compare"),
    ] {
        let page = built.page(&format!("{tag}/index.html"));
        assert_eq!(attribute(one(&page, "html"), "lang"), lang);
        let menu: Vec<String> = all(&page, "nav.main a").into_iter().map(words).take(2).collect();
        assert_eq!(menu, [library, compare], "{tag}");
    }
    let names: Vec<String> = all(&built.page("index.html"), "nav.languages a").into_iter().map(words).collect();
    for name in ["繁體中文（台灣）", "简体中文", "Português europeu", "British English", "Srpski (latinica)"]
    {
        assert!(names.iter().any(|own| own == name), "{name}: {names:?}");
    }
}
