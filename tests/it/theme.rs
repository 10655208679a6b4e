//! A site's own look over the default one: a template that changes one block, a static file, a word of the interface.
//! What is wrong in them is told with the file and the line, and the site stays as it was.

use std::collections::BTreeSet;
use std::fs;

use methodical::site::addresses::{Addresses, Hosting};
use methodical::site::{LONGEST_LIST, PageKind, plan};

use crate::built::{Built, all, attribute, css, one, program, project, shipped, tree, words};
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

/// Whoever lists the default theme is told of each of its files, and which of them the site has.
#[test]
fn the_files_of_the_default_theme_are_listed() {
    let site = site().file("templates/404.html", "<p>own</p>");
    let output = program(site.root()).args(["theme", "list"]).output().expect("the program runs");
    let said = String::from_utf8(output.stdout).expect("the program writes UTF-8");
    let own = |name: &str| if name == "templates/404.html" { "  (the site has its own)" } else { "" };
    let of = |folder: &str| -> Vec<String> {
        tree(&project().join(folder)).into_keys().map(|name| format!("{folder}/{name}")).collect()
    };
    let expected: Vec<String> =
        [of("static"), of("templates")].concat().into_iter().map(|name| format!("{name}{}", own(&name))).collect();
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
}

#[cfg(unix)]
#[test]
fn no_file_is_copied_through_a_link_that_leads_out() {
    let outside = tempfile::tempdir().expect("a temporary folder can be made");
    for (link, name) in [("templates", "templates/404.html"), ("templates/components", "templates/components/row.html")]
    {
        let site = if link == "templates" { site() } else { site().file("templates/404.html", "<p>own</p>") };
        std::os::unix::fs::symlink(outside.path(), site.path(link)).expect("a link can be made");
        let output = program(site.root()).args(["theme", "eject", name]).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(1), "{name}: {output:?}");
    }
    assert_eq!(fs::read_dir(outside.path()).expect("it is there").count(), 0);
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

/// A row is asked once for each of its shapes; what a template decides by is in the shape, and one that looks into what it is
/// to write is asked for each row.
#[test]
fn own_rows_are_what_their_template_says() {
    let row = |more: &str| {
        format!(
            "\n<tr data-field=\"{{{{ row.key }}}}\" {more}><th>{{{{ row.head }}}}</th>{{% for cell in row.cells %}}<td \
             id=\"{{{{ cell.method }}}}\">{{% if cell.html %}}{{{{ cell.html }}}}{{% else %}}{{% include \"components/cell.html\" %}}{{% endif %}}</td>{{% endfor %}}</tr>"
        )
    };
    let by_shape = "class=\"{% if row.verdict == 'differs' and row.key == 'summary' %}own{% else %}other{% endif %}\"";
    let by_content = "data-length=\"{{ row.head | length }}\"";
    for more in [by_shape, by_content] {
        let built = Built::of(&site().file("templates/components/row.html", row(more)));
        let page = built.page("compare/a-vs-b/index.html");
        let rows = all(&page, "table.comparison tbody tr[data-field]");
        assert!(rows.len() >= 2, "{more}");
        for row in rows {
            let ids: Vec<&str> = row.select(&css("td")).map(|cell| attribute(cell, "id")).collect();
            assert_eq!(ids, ["a", "b"], "{more}");
            let head = row.select(&css("th")).next().expect("a row has a head").inner_html();
            if more == by_shape {
                let is_own = attribute(row, "data-field") == "summary";
                assert_eq!(attribute(row, "class"), if is_own { "own" } else { "other" });
            } else {
                assert_eq!(attribute(row, "data-length"), head.chars().count().to_string(), "{head}");
            }
        }
    }
}

/// What kind of page it is, by name. Whoever adds a kind has to name it here.
fn kind_of(page: PageKind) -> &'static str {
    match page {
        PageKind::Library => "library",
        PageKind::Methods(0) => "methods",
        PageKind::Methods(_) => "further methods",
        PageKind::Method(_) => "method",
        PageKind::CompareIndex => "composer",
        PageKind::Pairs(_) => "pairs",
        PageKind::Comparison(_) => "comparison",
        PageKind::Term(..) => "term",
        PageKind::TermPart(..) => "further part of a term",
        PageKind::Timeline => "time line",
        PageKind::Decade(_) => "decade",
        PageKind::Map => "map",
        PageKind::NotFound => "not found",
    }
}

/// How many kinds [`kind_of`] knows.
const KINDS: usize = 13;

/// A catalogue that has every kind of page: more methods and pairs than a list takes, in two decades.
fn with_every_kind() -> Site {
    let count = LONGEST_LIST + 3;
    (0..count).fold(Site::new(), |site, index| {
        let related = if index == 0 { String::new() } else { format!("related: [m{}]\n", index - 1) };
        let record = format!("name: M{index}\nfield: F\nyear: {}\n{related}", 2000 + index % 20);
        site.file(&format!("methods/m{index}.yaml"), record)
    })
}

#[test]
fn an_own_head_header_and_footer_and_a_style_reach_every_kind_of_page() {
    let own = "{% extends \"default/base.html\" %}
{% block title %}{{ super() }} - own{% endblock title %}
{% block head %}{{ super() }}<meta name=\"own\" content=\"head\">{% endblock head %}
{% block header %}<p id=\"own-header\">{{ page.lang }}</p>{{ super() }}{% endblock header %}
{% block site_title %}{{ super() }}<b id=\"own-title\">B</b>{% endblock site_title %}
{% block nav %}{{ super() }}<a id=\"own-link\" href=\"https://example.org/\">C</a>{% endblock nav %}
{% block content %}{{ super() }}<p id=\"own-content\">D</p>{% endblock content %}
{% block tray %}{{ super() }}<p id=\"own-tray\">E</p>{% endblock tray %}
{% block footer %}{{ super() }}<p id=\"own-footer\">F</p>{% endblock footer %}
";
    let site = with_every_kind().file("templates/base.html", own).file("static/custom.css", ":root { --ink: navy; }\n");
    let built = Built::of(&site);
    let addresses = Addresses::new(&built.checked, None, Hosting::Server);
    let mut seen = BTreeSet::new();
    for kind in plan(&built.checked) {
        if !seen.insert(kind_of(kind)) {
            continue;
        }
        let path = Addresses::file(&addresses.path(kind, 0));
        let page = built.page(&path);
        assert!(words(one(&page, "head > title")).ends_with(" - own"), "{path}");
        for part in ["body > #own-header", "header #own-title", "nav.main > #own-link", "main + #own-content"] {
            one(&page, part);
        }
        for part in ["#tray + #own-tray", "footer #own-footer", "header.site", "header a.title", "main h1", "#tray"] {
            one(&page, part);
        }
        assert_eq!(all(&page, "nav.main a").len(), 5, "{path}: the links are there, and the own one");
        // The own style is the last, so that it lies over those of the page, and the own head is behind theirs.
        let head: Vec<_> = all(&page, "head > link[rel=stylesheet], head > meta[name=own]");
        let names: Vec<&str> =
            head.iter().map(|link| link.attr("href").or(link.attr("content")).unwrap_or_default()).collect();
        let [.., "head", style] = names.as_slice() else { panic!("{path}: {names:?}") };
        let style = built.resolved(&path, style);
        assert!(style.starts_with("static/custom.css?v="), "{path}: {style}");
        assert_eq!(built.text("static/custom.css"), ":root { --ink: navy; }\n");
        assert!(names.iter().any(|name| name.contains("style.css")), "{path}: {names:?}");
    }
    assert_eq!(seen.len(), KINDS, "the catalogue has pages of {seen:?} only");
}

#[test]
fn nothing_is_linked_that_a_site_does_not_have() {
    for (path, text) in shipped().pages() {
        assert!(!text.contains("custom.css"), "{path}");
    }
}

/// The default templates keep to it themselves: what one of them says in a block of another is added to what is there.
#[test]
fn default_templates_replace_no_block_that_has_something() {
    let folder = project().join("templates");
    let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let base = text("base.html");
    let filled = blocks(&base);
    let mut heads = 0;
    for name in tree(&folder).into_keys().filter(|name| name.ends_with(".html") && name != "base.html") {
        let own = text(&name);
        for block in blocks(&own).into_iter().filter(|block| filled.contains(block) && *block != "main") {
            let (_, rest) = own.split_once(&format!("block {block} %}}")).expect("the block begins");
            let (inside, _) = rest.split_once(&format!("endblock {block}")).expect("the block ends");
            assert!(inside.contains("super()"), "{name}: `{block}` replaces what `base.html` has there");
            heads += 1;
        }
    }
    assert!(heads >= 7, "only {heads} blocks of pages are blocks of `base.html`");
}

/// The names of a template's blocks.
fn blocks(template: &str) -> Vec<&str> {
    let tags = template.split("{%").skip(1);
    tags.filter_map(|tag| tag.trim_start_matches('-').trim_start().strip_prefix("block ")?.split_whitespace().next())
        .collect()
}

/// What `docs/themes.md` lists is what there is.
#[test]
fn blocks_and_custom_properties_are_listed() {
    let path = project().join("docs/themes.md");
    let guide = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect::<Vec<_>>();
    let rows: Vec<Vec<String>> = guide.lines().filter(|line| line.starts_with('|')).map(cells).collect();

    let listed: BTreeSet<String> =
        rows.iter().map(|cells| cells[1].clone()).filter(|name| name.starts_with("--") && *name != "---").collect();
    let statics = tree(&project().join("static"));
    let styles = statics.iter().filter(|(name, _)| name.ends_with(".css"));
    let text: String = styles.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
    let is_name = |c: char| c.is_ascii_lowercase() || c == '-';
    let used =
        text.match_indices("--").map(|(at, _)| text[at..].chars().take_while(|c| is_name(*c)).collect::<String>());
    assert_eq!(listed, used.collect::<BTreeSet<String>>());

    let mut listed = BTreeSet::new();
    let mut template = String::new();
    for cells in rows.iter().filter(|cells| cells.len() == 5) {
        if cells[1].ends_with(".html") {
            template.clone_from(&cells[1]);
        }
        if !template.is_empty() {
            listed.insert((template.clone(), cells[2].clone()));
        }
    }
    let mut found = BTreeSet::new();
    for (name, bytes) in tree(&project().join("templates")).iter().filter(|(name, _)| name.ends_with(".html")) {
        let of_base = ["head", "main"];
        let text = String::from_utf8_lossy(bytes);
        let own = blocks(&text).into_iter().filter(|block| name == "base.html" || !of_base.contains(block));
        found.extend(own.map(|block| (name.clone(), block.to_owned())));
    }
    assert_eq!(listed, found);
}

/// The guide's own example is a theme.
#[test]
fn the_example_of_the_guide_is_built() {
    let guide = fs::read_to_string(project().join("docs/themes.md")).expect("there is a guide");
    let mut own = site().file("static/fonts/fonts.css", "/* fonts */");
    for block in guide.split("```").skip(1).step_by(2) {
        let (_, text) = block.split_once('\n').expect("a fence has a line of its own");
        let first = text.lines().next().unwrap_or_default();
        own = own.file(first.trim_matches(['#', '{', '}', '/', '*', ' ']), text);
    }
    let built = Built::of(&own);
    for (path, text) in built.pages() {
        for part in ["static/custom.css?v=", "static/fonts/fonts.css?v=", "Our institute</a>", "<p>Made by us.</p>"] {
            assert!(text.contains(part), "{path} has no {part}");
        }
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
