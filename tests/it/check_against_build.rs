//! What `check` passes, `build` builds, and what `check` finds wrong, no build makes a site of: more than a hundred ways to
//! break a site, and next to each a like thing that breaks nothing. Each is tried on a small site of its own, by the two
//! functions that the two commands are.
//!
//! A draft is the one exception: it is checked, since somebody works on it, and no part of what is built.

use std::path::Path;

use methodical::build::{Order, Purpose, Silent, examine, publish};
use methodical::catalog::check::Drafts;
use methodical::diagnostic::{Diagnostic, Rule, Severity};

use methodical::site::addresses::Hosting;
use rayon::prelude::*;

use crate::site::Site;

/// Whether a site can be made of it, and if not the rule that says why.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    Builds,
    /// The one rule that finds errors.
    Breaks(Rule),
}
use Outcome::{Breaks, Builds};

/// What is tried: a file that is added to the site or replaced, its content, and what comes of it.
type Try = (&'static str, &'static str, Outcome);

const SETTINGS: &str = "methods/_catalog.yaml";

/// Settings, of which all but the last line are given.
const BASE_URLS: &[(&str, Outcome)] = &[
    ("https://x.org/a", Builds),
    ("https://x.org/a/", Builds),
    ("http://localhost:8000/", Builds),
    ("/a/", Builds),
    ("/", Builds),
    ("x.org/a", Breaks(Rule::BadBaseUrl)),
    ("mailto:a@b", Breaks(Rule::BadBaseUrl)),
    ("ftp://x.org/", Breaks(Rule::BadBaseUrl)),
    ("javascript:alert(1)", Breaks(Rule::BadBaseUrl)),
    ("https://x.org/a/?q", Breaks(Rule::BadBaseUrl)),
    ("https://x.org/a/#f", Breaks(Rule::BadBaseUrl)),
    ("?q", Breaks(Rule::BadBaseUrl)),
    ("https://x.org/a b/", Breaks(Rule::BadBaseUrl)),
    ("https://user:word@x.org/", Breaks(Rule::BadBaseUrl)),
    ("https://", Breaks(Rule::BadBaseUrl)),
    ("//x.org/", Breaks(Rule::BadBaseUrl)),
    ("methods", Breaks(Rule::BadBaseUrl)),
    ("../a/", Breaks(Rule::BadBaseUrl)),
];

const OTHER_SETTINGS: &[Try] = &[
    (SETTINGS, "", Builds),
    (SETTINGS, "title: [", Breaks(Rule::YamlSyntax)),
    (SETTINGS, "tilte: T\n", Breaks(Rule::UnknownKey)),
    (SETTINGS, "- a\n", Breaks(Rule::WrongKind)),
    (SETTINGS, "languages: [en, tlhingan]\n", Breaks(Rule::UnknownLanguage)),
    (SETTINGS, "languages: [en, en, uk]\n", Builds),
    (SETTINGS, "languages: [eo]\n", Builds),
    (SETTINGS, "languages: [en, map]\n", Breaks(Rule::UnknownLanguage)),
    (SETTINGS, "languages: [en, cut]\nfields: [{key: cut, kind: term}]\n", Breaks(Rule::BadField)),
    (SETTINGS, "fields: [{key: compare, kind: term}]\n", Breaks(Rule::BadField)),
    (SETTINGS, "fields: [{key: compare, kind: text}]\n", Builds),
    (SETTINGS, "fields: [{key: Use, kind: text}]\n", Breaks(Rule::BadField)),
    (SETTINGS, "fields: [{key: page, kind: term}]\n", Builds),
    (SETTINGS, "fields: [{key: size, kind: number, units: {B: 0}}]\n", Breaks(Rule::BadField)),
    (SETTINGS, "fields: [{key: size, kind: choice}]\n", Breaks(Rule::BadField)),
    (SETTINGS, "hide: [field, family, related, year, summary]\n", Builds),
    (SETTINGS, "hide: [feild]\n", Breaks(Rule::UnknownField)),
    (SETTINGS, "terms: {field: {deep-learning: Deep learning}}\n", Breaks(Rule::UnknownTerm)),
    (SETTINGS, "terms: {field: {statistics: Statistics, page: Page, index.html: X}}\n", Breaks(Rule::BadId)),
    (SETTINGS, "terms: {field: {statistics: Statistics, page: Page}}\n", Builds),
    (SETTINGS, "comparisons: [{methods: [a, b]}, {methods: [b, a]}]\n", Breaks(Rule::BadComparison)),
    (SETTINGS, "comparisons: [{methods: [a, b]}, {methods: [a, b, draft]}]\n", Builds),
    (SETTINGS, "comparisons: [{methods: [a, nothing]}]\n", Breaks(Rule::UnknownMethod)),
    (SETTINGS, "comparisons: [{methods: [a, draft]}]\n", Builds),
    (SETTINGS, "repository: 'https://x.org/#/edit'\n", Builds),
];

const RECORDS: &[Try] = &[
    ("methods/c.yaml", "name: C\n", Builds),
    ("methods/c.yaml", "name: \"C\n", Breaks(Rule::YamlSyntax)),
    ("methods/c.yaml", "summary: No name.\n", Breaks(Rule::MissingName)),
    ("methods/c.yaml", "name: C\nyaer: 2001\n", Breaks(Rule::UnknownKey)),
    ("methods/c.yaml", "name: C\nrelated: [No Thing]\n", Breaks(Rule::UnknownMethod)),
    ("methods/c.yaml", "name: C\nrelated: [nothing]\n", Builds),
    ("methods/c.yaml", "name: C\nrelated: [draft]\n", Builds),
    ("methods/c.yaml", "name: C\nrelated: [c]\n", Breaks(Rule::SelfRelated)),
    ("methods/c.yaml", "name: C\nfield: '+++'\nfamily: '***'\n", Builds),
    ("methods/c.yaml", "name: C\nfield: ../../x\n", Builds),
    ("methods/c.yaml", "name: C\nfield: index.html\n", Builds),
    ("methods/c.yaml", "name: C\nyear: 2147483647\n", Builds),
    ("methods/c.yaml", "name: C\nyear: 99999999999999999999\n", Builds),
    ("methods/c.yaml", "name: C\nyear: -99999\n", Builds),
    ("methods/c.yaml", "name: C\nsummary: '$\\frac{$ and [x](javascript:y) and <b>'\n", Builds),
    ("methods/c.yaml", "name: \"\\e[31m\\a\"\n", Builds),
    ("methods/page.yaml", "name: Page\n", Builds),
    ("methods/con.yaml", "name: Con\n", Builds),
    ("methods/Bad_Name.yaml", "name: C\n", Breaks(Rule::BadId)),
    ("methods/deep/a.yaml", "name: A again\n", Breaks(Rule::DuplicateId)),
    ("methods/a.uk.yaml", "name: А\n", Builds),
    ("methods/a.uk.yaml", "yaer: 2001\n", Breaks(Rule::UnknownKey)),
    ("methods/z.uk.yaml", "name: Я\n", Breaks(Rule::OrphanTranslation)),
    ("methods/a\n::error::x/c.yaml", "name: C\n", Builds),
    ("methods/readme.md", "{{ no record }}", Builds),
    ("methods/draft.yaml", "name: \"C\nstatus: draft\n", Breaks(Rule::YamlSyntax)),
];

const TEMPLATES: &[Try] = &[
    // Syntax.
    ("templates/method.html", "{{ page.title }", Breaks(Rule::TemplateSyntax)),
    ("templates/method.html", "{% if %}x{% endif %}", Breaks(Rule::TemplateSyntax)),
    ("templates/method.html", "{% if page %}x", Breaks(Rule::TemplateSyntax)),
    ("templates/method.html", "{% for x page.alternates %}{% endfor %}", Breaks(Rule::TemplateSyntax)),
    ("templates/method.html", "{% nonsense %}", Breaks(Rule::TemplateSyntax)),
    (
        "templates/method.html",
        "{% extends \"default/method.html\" %}{% set who = \"Ada\" %}",
        Breaks(Rule::TemplateSyntax),
    ),
    ("templates/own.html", "{{ unused and broken", Breaks(Rule::TemplateSyntax)),
    ("templates/notes.txt", "{{ 'a text", Breaks(Rule::TemplateSyntax)),
    (
        "templates/method.html",
        "{{ ((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))) }}",
        Breaks(Rule::TemplateSyntax),
    ),
    // What is not there.
    ("templates/method.html", "{% extends \"default/metod.html\" %}", Breaks(Rule::UnknownTemplate)),
    ("templates/method.html", "{% extends \"method.html\" %}", Breaks(Rule::UnknownTemplate)),
    ("templates/base.html", "{% extends \"method.html\" %}", Breaks(Rule::UnknownTemplate)),
    ("templates/own.html", "{% extends \"nothing.html\" %}", Breaks(Rule::UnknownTemplate)),
    ("templates/method.html", "{% include \"components/nothing.html\" %}", Breaks(Rule::UnknownTemplate)),
    ("templates/components/record.html", "{% include \"components/record.html\" %}", Breaks(Rule::UnknownTemplate)),
    ("templates/components/record.html", "{% include \"default/components/record.html\" %}", Builds),
    ("templates/own.html", "{% include \"nothing.html\" %}", Breaks(Rule::UnknownTemplate)),
    (
        "templates/method.html",
        "{% extends \"default/method.html\" %}{% block fatcs %}{% endblock %}",
        Breaks(Rule::UnknownInTemplate),
    ),
    ("templates/method.html", "{{ method.name | uper }}", Breaks(Rule::UnknownInTemplate)),
    ("templates/method.html", "{% if method is emtpy %}{% endif %}", Breaks(Rule::UnknownInTemplate)),
    ("templates/method.html", "{{ rnage(end=3) }}", Breaks(Rule::UnknownInTemplate)),
    ("templates/method.html", "{{ <Card /> }}", Breaks(Rule::UnknownInTemplate)),
    ("templates/own.html", "{{ x | uper }}", Breaks(Rule::UnknownInTemplate)),
    // Variables.
    ("templates/method.html", "{{ method.nmae }}", Breaks(Rule::UnknownVariable)),
    ("templates/method.html", "{{ mehtod.name }}", Breaks(Rule::UnknownVariable)),
    ("templates/method.html", "{% if false %}{{ method.nmae }}{% endif %}", Breaks(Rule::UnknownVariable)),
    ("templates/method.html", "{% if method.nmae %}x{% endif %}", Breaks(Rule::UnknownVariable)),
    ("templates/method.html", "{% if method.nmae is defined %}{{ method.nmae }}{% endif %}", Builds),
    ("templates/method.html", "{{ method.nmae | default(value=1) }}", Builds),
    (
        "templates/method.html",
        "{% for near in method.neighbours %}{{ near.lnik }}{% endfor %}",
        Breaks(Rule::UnknownVariable),
    ),
    (
        "templates/method.html",
        "{% for group in method.groups %}{% for row in group.rows %}{{ row.kye }}{% endfor %}{% endfor %}",
        Breaks(Rule::UnknownVariable),
    ),
    (
        "templates/method.html",
        "{% for r in method.references %}{{ r.title.x }}{% endfor %}",
        Breaks(Rule::UnknownVariable),
    ),
    ("templates/method.html", "{% if method.record.version %}{{ nothing }}{% endif %}", Breaks(Rule::UnknownVariable)),
    ("templates/components/record.html", "{{ record.vresion }}", Breaks(Rule::UnknownVariable)),
    ("templates/404.html", "{{ words.no_such_word }}", Breaks(Rule::UnknownVariable)),
    ("templates/404.html", "{{ words.method_count }}", Breaks(Rule::UnknownVariable)),
    ("templates/404.html", "{{ library.count }}", Breaks(Rule::UnknownVariable)),
    ("templates/timeline.html", "{{ timeline.nothing }}", Breaks(Rule::UnknownVariable)),
    ("templates/map.html", "{% if map.nothing %}{% endif %}", Breaks(Rule::UnknownVariable)),
    ("templates/term.html", "{{ term.nothing }}", Breaks(Rule::UnknownVariable)),
    ("templates/own.html", "{{ site.nothing }}", Breaks(Rule::UnknownVariable)),
    (
        "templates/method.html",
        "{% if page.lang == \"uk\" %}{{ page.nothing }}{% endif %}",
        Breaks(Rule::UnknownVariable),
    ),
    // What is there and can't be done.
    ("templates/method.html", "{{ method.name + 1 }}", Breaks(Rule::FailingTemplate)),
    ("templates/method.html", "{{ throw(message=\"no\") }}", Breaks(Rule::FailingTemplate)),
    ("templates/method.html", "{{ method.name | round }}", Breaks(Rule::FailingTemplate)),
    ("templates/method.html", "{{ range(end=1000000000) | length }}", Breaks(Rule::FailingTemplate)),
    ("templates/comparison.html", "{% for x in comparison.counting.y %}{% endfor %}", Breaks(Rule::FailingTemplate)),
    (
        "templates/method.html",
        "{% component C() %}{{ <C /> }}{% endcomponent %}{{ <C /> }}",
        Breaks(Rule::FailingTemplate),
    ),
    (
        "templates/method.html",
        "{% if page.lang == \"uk\" %}{{ throw(message=\"no\") }}{% endif %}",
        Breaks(Rule::FailingTemplate),
    ),
    // What is right.
    (
        "templates/method.html",
        "{% extends \"default/method.html\" %}{% block facts %}{{ super() }}{% endblock facts %}",
        Builds,
    ),
    ("templates/method.html", "{% raw %}{{ method.nmae }}{% endraw %}{# {{ x }} #}", Builds),
    ("templates/method.html", "{% set x = method.name %}{{ x | upper }}", Builds),
    ("templates/own.html", "{{ method.name }}", Builds),
    ("templates/methdo.html", "x", Builds),
    ("templates/default/method.html", "{{ broken", Builds),
    ("templates/.method.html.swp", "{{ broken", Builds),
    ("templates/method.html", "", Builds),
    ("templates/base.html", "{% block main %}{% endblock %}{% block head %}{% endblock %}", Builds),
];

const LOCALES: &[Try] = &[
    ("templates/locales/uk.ftl", "nav-library = Полиця\n", Builds),
    ("templates/locales/uk.ftl", "", Builds),
    ("templates/locales/uk.ftl", "nav-library = { $\n", Breaks(Rule::LocaleSyntax)),
    ("templates/locales/uk.ftl", "= b\n", Breaks(Rule::LocaleSyntax)),
    ("templates/locales/uk.ftl", "nav-library = { $x -> [one] a }\n", Breaks(Rule::LocaleSyntax)),
    ("templates/locales/uk.ftl", "nav-library = { \"\\x\" }\n", Breaks(Rule::LocaleSyntax)),
    ("templates/locales/de.ftl", "nav-library = { $\n", Breaks(Rule::LocaleSyntax)),
    ("templates/locales/en.ftl", "nav-library = { $\n", Breaks(Rule::LocaleSyntax)),
    ("templates/locales/uk.ftl", "nav-library = { $nmae }\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "method-count = { $cuont } x\n", Breaks(Rule::BadMessage)),
    (
        "templates/locales/uk.ftl",
        "method-count = { $count ->\n    [one] { $cuont }\n   *[other] x\n  }\n",
        Breaks(Rule::BadMessage),
    ),
    ("templates/locales/uk.ftl", "method-count = багато\n", Builds),
    ("templates/locales/uk.ftl", "method-count = { FORMAT($count) }\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "nav-library = { nav-libary }\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "nav-library = { nav-compare }\n", Builds),
    ("templates/locales/uk.ftl", "nav-library = { method-count }\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "nav-library = { -shelf }\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "-shelf = Полиця\nnav-library = { -shelf }\n", Builds),
    ("templates/locales/uk.ftl", "nav-library = { nav-library }\n", Breaks(Rule::BadMessage)),
    (
        "templates/locales/uk.ftl",
        "nav-library = { nav-compare }\nnav-compare = { nav-library }\n",
        Breaks(Rule::BadMessage),
    ),
    ("templates/locales/uk.ftl", "-a = { -b }\n-b = { -a }\nnav-library = x\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "nav-library =\n    .title = x\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "nav-library = { nav-compare.title }\n", Breaks(Rule::BadMessage)),
    ("templates/locales/uk.ftl", "nav-libary = Полиця\n", Builds),
    ("templates/locales/uk-UA.ftl", "nav-library = Полиця\n", Builds),
    ("templates/locales/notes.md", "no { fluent\n", Builds),
];

const STATICS: &[Try] = &[
    ("static/pic.png", "x", Builds),
    ("static/style.css", "b{}", Builds),
    ("static/fonts/a.woff2", "x", Builds),
    ("static/style.css/own.css", "b{}", Breaks(Rule::TakenPath)),
    ("static/icon.svg/a/b/c.txt", "x", Breaks(Rule::TakenPath)),
    ("static/Style.css", "b{}", Breaks(Rule::TakenPath)),
    ("static/.secret", "x", Builds),
    ("static/a\n::error::x.txt", "x", Builds),
    ("static/index.html", "x", Builds),
    ("static", "a file", Breaks(Rule::Unreadable)),
    ("templates", "a file", Breaks(Rule::Unreadable)),
    // Files for the root of the site.
    ("static/root/CNAME", "x.org", Builds),
    ("static/root/.nojekyll", "", Builds),
    ("static/root/.well-known/security.txt", "x", Builds),
    ("static/root/robots.txt", "User-agent: *\n", Builds),
    ("static/root/sitemap.xml", "<x/>", Builds),
    ("static/root/sitemap-1.xml", "<x/>", Builds),
    ("static/root/old/index.html", "x", Builds),
    ("static/root/methods/old/index.html", "moved", Builds),
    ("static/root/field/index.html", "all fields", Builds),
    ("static/root/static.txt", "x", Builds),
    ("static/root/index.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/404.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/words.json", "{}", Breaks(Rule::TakenPath)),
    ("static/root/uk/index.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/methods/a/index.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/methods/a/data.json", "{}", Breaks(Rule::TakenPath)),
    ("static/root/Methods/A/Index.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/uk/compare/index.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/compare/a-vs-b/comparison.csv", "x", Breaks(Rule::TakenPath)),
    ("static/root/field/statistics/index.html", "x", Breaks(Rule::TakenPath)),
    ("static/root/search/index.json", "{}", Breaks(Rule::TakenPath)),
    ("static/root/static/style.css", "x", Breaks(Rule::TakenPath)),
    ("static/root/methods", "a file", Breaks(Rule::TakenPath)),
    ("static/root/methods/a", "a file", Breaks(Rule::TakenPath)),
    ("static/root/uk", "a file", Breaks(Rule::TakenPath)),
    ("static/root/static", "a file", Breaks(Rule::TakenPath)),
    ("static/root/robots.txt/x", "x", Breaks(Rule::TakenPath)),
    ("static/root/404.html/x", "x", Breaks(Rule::TakenPath)),
    ("static/root/.methodical", "x", Breaks(Rule::TakenPath)),
];

/// Two methods and a draft, with something of everything.
fn site() -> Site {
    Site::new()
        .file(SETTINGS, "title: Two\nbase_url: https://x.org/t/\nlanguages: [en, uk]\n")
        .file(
            "methods/a.yaml",
            "name: A\nfield: Statistics\nfamily: F\nyear: 1999\nversion: 2\nsummary: First.\nrelated: [b]\n\
             references: [{title: A long title of a work}]\n",
        )
        .file("methods/b.yaml", "name: B\nfield: Statistics\nfamily: F\nyear: 2001\nsummary: Second.\nrelated: [a]\n")
        .file("methods/draft.yaml", "name: Draft\nstatus: draft\nsummary: Third.\n")
}

fn errors(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.into_iter().filter(|found| found.rule.severity() == Severity::Error).collect()
}

/// The errors that `check` reports.
fn checked(root: &Path) -> Vec<Diagnostic> {
    errors(examine(root, Purpose::Report).unwrap_or_else(|error| panic!("{error:#}")).2)
}

/// Whether `build` makes a site, or what it says.
fn built(root: &Path) -> Result<(), String> {
    let (checked, theme, found) =
        examine(root, Purpose::Build(Drafts::Exclude)).map_err(|error| format!("{error:#}"))?;
    let errors = errors(found);
    if !errors.is_empty() {
        return Err(format!("{errors:?}"));
    }
    let order = Order { root: root.to_owned(), out: "public".into(), base_url: None, hosting: Hosting::Server };
    publish(&checked, &theme, &order, &Silent, |_| None).map(|_| ()).map_err(|error| format!("{error:#}"))
}

/// Tries one way; what is not as expected is returned in words.
fn disagreement(site: &Site, expected: Outcome) -> Option<String> {
    let (checked, built) = (checked(site.root()), built(site.root()));
    let is = |rule: Rule| checked.iter().all(|found| found.rule == rule && !found.place.file.starts_with("default/"));
    let agrees = match expected {
        Builds => checked.is_empty() && built.is_ok(),
        Breaks(rule) => !checked.is_empty() && is(rule) && built.is_err() && !site.path("public").exists(),
    };
    (!agrees).then(|| format!("expected {expected:?}\n  `check` says {checked:?}\n  `build` says {built:?}"))
}

#[test]
fn a_hundred_ways_to_break_a_site() {
    let base_urls = BASE_URLS.iter().map(|(url, outcome)| (SETTINGS, format!("base_url: '{url}'\n"), *outcome));
    let others = [OTHER_SETTINGS, RECORDS, TEMPLATES, LOCALES, STATICS].concat().into_iter();
    let tries: Vec<(&str, String, Outcome)> =
        base_urls.chain(others.map(|(file, content, outcome)| (file, content.to_owned(), outcome))).collect();
    let breaking = tries.iter().filter(|(.., outcome)| *outcome != Builds).count();
    assert!(breaking >= 100, "only {breaking} of {} break a site", tries.len());
    assert_agreed(&tries);
}

fn assert_agreed(tries: &[(&str, String, Outcome)]) {
    let faults: Vec<String> = tries
        .par_iter()
        .filter_map(|(file, content, outcome)| {
            let fault = disagreement(&site().file(file, content), *outcome)?;
            Some(format!("{file}: {:?}: {fault:.2000}", content.chars().take(200).collect::<String>()))
        })
        .collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), tries.len(), faults.join("\n"));
}

/// What would end the program, or keep it busy for hours, is refused as well, and soon.
#[test]
fn what_has_no_end_is_refused() {
    let nested =
        |open: &str, inside: &str, close: &str, times: usize| open.repeat(times) + inside + &close.repeat(times);
    let chain = |length: usize, message: &dyn Fn(usize) -> String| {
        let messages: String = (0..length).map(|at| format!("m{at} = {}\n", message(at + 1))).collect();
        format!("nav-library = {{ m0 }}\n{messages}m{length} = x\n")
    };
    let uk = "templates/locales/uk.ftl";
    let tries: Vec<(&str, String, Outcome)> = vec![
        (uk, format!("nav-library = {}\n", nested("{ ", "\"x\"", " }", 50_000)), Breaks(Rule::LocaleSyntax)),
        (uk, format!("nav-library = {{ {} }}\n", nested("F(", "", ")", 50_000)), Breaks(Rule::LocaleSyntax)),
        (uk, format!("nav-library = {}\n", nested("{ ", "\"x\"", " }", 8)), Builds),
        (uk, chain(50, &|next| format!("{{ m{next} }}")), Builds),
        (uk, chain(300, &|next| format!("{{ m{next} }}")), Breaks(Rule::BadMessage)),
        (uk, chain(20_000, &|next| format!("{{ m{next} }}")), Breaks(Rule::BadMessage)),
        (uk, chain(60, &|next| format!("{{ m{next} }}{{ m{next} }}")), Breaks(Rule::BadMessage)),
        (
            uk,
            chain(60, &|next| format!("{{ \"a\" ->\n    [b] {{ m{next} }}\n   *[c] {{ m{next} }}\n }}")),
            Breaks(Rule::BadMessage),
        ),
        (uk, format!("nav-library = {}\n", "{ nav-compare }".repeat(5_000)), Breaks(Rule::BadMessage)),
        (uk, "= x\n".repeat(20_000), Breaks(Rule::LocaleSyntax)),
        (uk, (0..5_000).map(|at| format!("own-{at} = x\n")).collect(), Builds),
        (uk, "# x\n".repeat(1_100_000), Breaks(Rule::TooLarge)),
        ("templates/404.html", nested("{% if page %}", "x", "{% endif %}", 10_000), Breaks(Rule::TemplateSyntax)),
        ("templates/404.html", format!("{{{{ {} }}}}", nested("(", "1", ")", 50_000)), Breaks(Rule::TemplateSyntax)),
        ("templates/404.html", format!("{{{{ page{} }}}}", ".title".repeat(20_000)), Breaks(Rule::TemplateSyntax)),
        ("templates/404.html", "{{ page.tilte }}".repeat(5_000), Breaks(Rule::UnknownVariable)),
        ("templates/404.html", "{{ page.title }}".repeat(5_000), Builds),
        ("templates/404.html", "{{".repeat(20_000), Breaks(Rule::TemplateSyntax)),
        ("templates/404.html", "x".repeat(5_000_000), Breaks(Rule::TooLarge)),
    ];
    assert_agreed(&tries);
}

/// The site itself is sound, else nothing above would say anything.
#[test]
fn the_site_that_is_broken_is_whole() {
    assert_eq!(disagreement(&site(), Builds), None);
}
