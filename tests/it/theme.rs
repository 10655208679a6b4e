//! A site's own look over the default one: a template that changes one block, a static file, a word of the interface.
//! What is wrong in them is told with the file and the line, and the site stays as it was.

use crate::built::{Built, all, attribute, one, shipped, words};
use crate::site::Site;

/// A site of two methods, in English and Ukrainian.
fn site() -> Site {
    Site::new()
        .file("methods/_catalog.yaml", "title: Two\nbase_url: https://example.org/t/\nlanguages: [en, uk]\n")
        .file("methods/a.yaml", "name: A\nsummary: First.\nrelated: [b]\n")
        .file("methods/b.yaml", "name: B\nsummary: Second.\nrelated: [a]\n")
}

#[test]
fn a_template_changes_one_block_and_keeps_the_rest() {
    let default = Built::of(&site());
    let own = "{% extends \"default/method.html\" %}\n{% block facts %}<p class=\"own\">{{ method.id }}: {{ page.heading }}</p>{% endblock facts %}\n";
    let changed = Built::of(&site().file("templates/method.html", own));
    let page = changed.page("uk/methods/a/index.html");
    assert_eq!(words(one(&page, "p.own")), "a: A");
    assert!(all(&page, "table.facts").is_empty());
    // The head, the navigation and the other sections are the default ones.
    let without_facts = |site: &Built| {
        let text = site.text("uk/methods/a/index.html").to_owned();
        let (before, rest) = text.split_once("<h1>").expect("a page has a heading");
        let (_, after) = rest.split_once("<section").expect("a method has sections");
        (before.to_owned(), after.to_owned())
    };
    assert_eq!(without_facts(&changed), without_facts(&default));
    for (path, text) in default.pages().into_iter().filter(|(path, _)| !path.contains("methods/")) {
        assert_eq!(changed.text(path), text, "{path}");
    }
}

#[test]
fn a_block_may_keep_what_it_had() {
    let own = "{% extends \"default/base.html\" %}\n{% block footer %}{{ super() }}<p class=\"own\">Ours.</p>{% endblock footer %}\n";
    let built = Built::of(&site().file("templates/base.html", own));
    for (path, _) in built.pages() {
        let page = built.page(path);
        assert_eq!(words(one(&page, "footer p.own")), "Ours.", "{path}");
        assert!(words(one(&page, "footer")).contains("Methodical"), "{path}");
    }
}

#[test]
fn a_template_may_stand_by_itself() {
    let own = "<!DOCTYPE html>\n<html lang=\"{{ page.lang }}\"><title>{{ page.title }}</title><p>{{ words.not_found_text }}</p></html>\n";
    let built = Built::of(&site().file("templates/404.html", own));
    assert_eq!(words(one(&built.page("404.html"), "head > title")), "This page does not exist · Two");
    assert_eq!(attribute(one(&built.page("uk/404.html"), "html"), "lang"), "uk");
}

#[test]
fn a_part_that_many_pages_include_can_be_replaced() {
    let built = Built::of(&site().file("templates/components/record.html", "<i class=\"own\">{{ record.method }}</i>"));
    assert_eq!(words(one(&built.page("methods/b/index.html"), "i.own")), "b");
    assert_eq!(all(&built.page("compare/a-vs-b/index.html"), "i.own").len(), 2);
}

#[test]
fn own_static_files_lie_over_the_default_ones_and_beside_them() {
    let mark = |site: &Built| {
        let page = site.page("index.html");
        let links = all(&page, "link[rel=stylesheet]");
        links
            .iter()
            .map(|link| attribute(*link, "href"))
            .find(|href| href.contains("style.css"))
            .expect("a style sheet")
            .to_owned()
    };
    let default = Built::of(&site());
    let own = Built::of(&site().file("static/style.css", "b{color:red}").file("static/fonts/own.txt", "a font"));
    assert_eq!(own.text("static/style.css").trim(), "b{color:red}");
    assert_eq!(own.text("static/fonts/own.txt"), "a font");
    assert_eq!(own.text("static/icon.svg"), default.text("static/icon.svg"));
    // Another content has another address, so that no browser shows the old one.
    assert!(mark(&default).starts_with("static/style.css?v="));
    assert_ne!(mark(&own), mark(&default));
    assert_eq!(mark(&default), mark(&Built::of(&site().file("static/other.css", "i{}"))));
}

#[test]
fn an_own_locale_changes_one_word_and_keeps_the_rest() {
    let default = Built::of(&site());
    let own = Built::of(&site().file("templates/locales/uk.ftl", "nav-library = Полиця\n"));
    let navigation =
        |site: &Built, path: &str| all(&site.page(path), "nav.main a").into_iter().map(words).collect::<Vec<_>>();
    let expected: Vec<String> =
        navigation(&default, "uk/index.html").iter().map(|word| word.replace("Бібліотека", "Полиця")).collect();
    assert_eq!(navigation(&own, "uk/index.html"), expected);
    assert_eq!(navigation(&own, "index.html"), navigation(&default, "index.html"));
}

#[test]
fn a_language_that_the_theme_does_not_know_can_be_added() {
    let settings = "title: Two\nlanguages: [en, eo]\n";
    let built = Built::of(
        &site().file("methods/_catalog.yaml", settings).file("templates/locales/eo.ftl", "nav-library = Biblioteko\n"),
    );
    let page = built.page("eo/index.html");
    assert_eq!(attribute(one(&page, "html"), "lang"), "eo");
    assert_eq!(words(all(&page, "nav.main a")[0]), "Biblioteko");
}

#[test]
fn what_is_wrong_in_a_theme_is_told_with_its_place() {
    for (file, content, said) in [
        // A template that can't be read.
        ("templates/method.html", "{% extends \"default/method.html\" %}\n{{ page.title }", &["method.html:2:"][..]),
        ("templates/method.html", "<p>\n{% if %}\n", &["method.html:2:"]),
        ("templates/own.html", "{% extends \"default/nothing.html\" %}", &["own.html", "default/nothing.html"]),
        // One that can be read, but asks for what is not there.
        ("templates/method.html", "<p>\n{{ method.colour }}</p>", &["method.html:2:", "method.colour"]),
        ("templates/404.html", "{{ words.no_such_word }}", &["404.html:1:", "no_such_word"]),
        ("templates/components/record.html", "\n\n{{ nothing }}", &["record.html:3:", "nothing"]),
        // Words that are no Fluent.
        ("templates/locales/uk.ftl", "nav-library = { $\n", &["templates/locales/uk.ftl"]),
        ("templates/locales/uk.ftl", "nav-library = a\n= b\n", &["templates/locales/uk.ftl"]),
    ] {
        match Built::try_at(&site().file(file, content), None) {
            Ok(_) => panic!("{file}: {content:?} passed"),
            Err(error) => {
                for part in said {
                    assert!(error.contains(part), "{file}: {content:?}: no `{part}` in: {error}");
                }
            }
        }
    }
    let bytes = Built::try_at(&site().file("templates/term.html", b"\xff\xfe"), None);
    assert!(bytes.is_err_and(|error| error.contains("`templates/term.html` is not UTF-8")));
}

#[test]
fn hidden_files_are_no_part_of_the_site() {
    let site = site().file("static/.secret", "x").file("static/.git/config", "x").file("templates/.draft.html", "{{");
    let built = Built::of(&site);
    let hidden = built.files.keys().find(|path| path.contains("secret") || path.contains(".git"));
    assert_eq!(hidden, None);
}

/// A sign that some font lacks is a box on the machines that have no other. What is neither a letter nor in the fonts of
/// every system is drawn with lines.
#[test]
fn signs_of_the_interface_are_in_every_font_or_drawn() {
    const EVERYWHERE: &str = "·×…—≠";
    // Scripts beside them say the words of a language, which has marks of its own.
    let files = shipped().files.iter().filter(|(path, _)| path.starts_with("static/"));
    let mut seen = String::new();
    for (path, bytes) in files {
        let text = std::str::from_utf8(bytes).expect("styles and scripts are text");
        for sign in text.chars().filter(|sign| !sign.is_ascii() && !sign.is_alphabetic()) {
            assert!(EVERYWHERE.contains(sign), "{path} writes `{sign}` ({})", sign.escape_unicode());
            seen.push(sign);
        }
    }
    assert!(EVERYWHERE.chars().all(|sign| seen.contains(sign)), "only {seen:?} are written");
}
