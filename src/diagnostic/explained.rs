//! What each rule means: a paragraph for whoever got a finding, with an example and a way out. One row a rule.
//!
//! In: a rule. Out: text for a terminal. The examples are files of a catalogue; tests put them into one, where the first
//! must be found by the rule and the second by none that is an error.

use crate::diagnostic::{Rule, Severity};

/// A rule in more words.
pub struct Explained {
    /// The rule.
    pub rule: Rule,
    /// What it means and what to do.
    pub text: &'static str,
    /// A file that the rule finds and how it is mended: path and text of each. Of a record it is a part, to which name,
    /// field and summary belong. Some faults can't be shown in a text.
    pub example: Option<[File; 2]>,
}

/// The file that examples of records stand in.
const RECORD: &str = "methods/lasso.yaml";

/// The file that examples of settings stand in.
const SETTINGS: &str = "methods/_catalog.yaml";

const fn plain(rule: Rule, text: &'static str) -> Explained {
    Explained { rule, text, example: None }
}

/// A file's path and text.
type File = (&'static str, &'static str);

const fn files(rule: Rule, text: &'static str, wrong: File, right: File) -> Explained {
    Explained { rule, text, example: Some([wrong, right]) }
}

const fn record(rule: Rule, text: &'static str, wrong: &'static str, right: &'static str) -> Explained {
    files(rule, text, (RECORD, wrong), (RECORD, right))
}

const fn settings(rule: Rule, text: &'static str, wrong: &'static str, right: &'static str) -> Explained {
    files(rule, text, (SETTINGS, wrong), (SETTINGS, right))
}

/// The row of a rule.
pub fn explained(rule: Rule) -> Option<&'static Explained> {
    EXPLAINED.iter().find(|row| row.rule == rule)
}

/// A rule's row as text for a terminal.
pub fn to_text(row: &Explained) -> String {
    let severity = match row.rule.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning; it fails a run with --strict",
    };
    let mut text = format!("{} ({severity})\n\n{}\n\n{}\n", row.rule.id(), row.rule.meaning(), row.text);
    if let Some([wrong, right]) = row.example {
        for (lead, (path, content)) in [("for example", wrong), ("better", right)] {
            text += &format!("\n{lead}, in {path}:\n\n");
            content.lines().for_each(|line| {
                text += &format!("    {line}\n");
            });
        }
    }
    text
}

/// All rules in the order of their table.
pub static EXPLAINED: &[Explained] = &[
    plain(
        Rule::Unreadable,
        "The system does not let this program read something: it vanished meanwhile, it belongs to somebody else, or it is no regular file. Look at its owner and its permissions; a pipe or a device has no place in a catalogue.",
    ),
    plain(
        Rule::NotUtf8,
        "Files are read as UTF-8. An older editor or a spreadsheet may have saved this one as Windows-1252, Windows-1251 or UTF-16. Open it in an editor that shows its letters as they are meant, and save it with the encoding UTF-8.",
    ),
    plain(
        Rule::TooLarge,
        "A file of more than 4 MB is no record: it may be a picture or an export that got the wrong ending. Move it out of `methods/`, or split it into one file for each method.",
    ),
    plain(
        Rule::OutsideLink,
        "A symbolic link is followed inside of its own folder only, since what it leads to is published with the site, and a contribution may bring a link to anything on the disk. Put the file itself there.",
    ),
    record(
        Rule::YamlSyntax,
        "YAML reads `: `, ` #`, a leading `[`, `{`, `*`, `&`, `!`, `%`, `@`, `` ` `` or a quotation mark as signs of its own, and wants spaces where lines are indented. Put a text with such signs into quotation marks, or write it on lines of its own behind `|`.",
        "type: Regression: with a penalty\n",
        "type: \"Regression: with a penalty\"\n",
    ),
    plain(
        Rule::YamlBudget,
        "Anchors (`&a`) and aliases (`*a`) can make a short file expand to gigabytes, and lists can be nested until a program's memory ends. No record needs that: write values out, and nest no deeper than a few levels.",
    ),
    record(
        Rule::DuplicateKey,
        "A key has one value. Where it stands twice, nobody can say which value is meant, so neither is read. Keep one of the two; several values of a list go into one list.",
        "year: 1996\nyear: 1997\n",
        "year: 1996\n",
    ),
    record(
        Rule::UnknownKey,
        "Records take the keys of their catalogue's rows and a few of their own (`name`, `references`, `status`, `updated`, `version`, `id`). A key that is none of them is shown nowhere, so it is probably misspelt. A new row is declared under `fields` in `methods/_catalog.yaml`.",
        "originator: [Tibshirani]\n",
        "originators: [Tibshirani]\n",
    ),
    record(
        Rule::WrongKind,
        "Each row takes values of its kind: a year, a list of names, true or false. The finding says what the row takes. A value of another kind is left out of the page, which says that nothing is recorded.",
        "year: [1996]\n",
        "year: 1996\n",
    ),
    record(
        Rule::EmptyValue,
        "A key without a value says nothing, and whoever reads the record wonders whether something is missing. Leave the key out for \"not recorded\", or say which gap it is: `unknown` (nobody knows), `none` (there is none), `n/a` (the question does not apply).",
        "aliases:\n",
        "aliases: none\n",
    ),
    record(
        Rule::Placeholder,
        "`TBD`, `?` and the like hold the place of a value. They count as unknown, which is not the same as not recorded or none. Say which of these it is.",
        "type: TBD\n",
        "type: unknown\n",
    ),
    record(
        Rule::TextList,
        "Commas in one text are taken for a list, whose parts are compared in any order. Write a list as a list, so that each part can be shared or missing by itself.",
        "aliases: lasso regression, L1 regression, basis pursuit\n",
        "aliases: [lasso regression, L1 regression, basis pursuit]\n",
    ),
    record(
        Rule::CurlyQuotes,
        "Word processors turn straight quotation marks into curly ones, which are letters like any other to YAML: they are shown, and a comma or a colon between them is not protected. Write `\"` or `'`. If they belong to the text, put straight ones around them.",
        "type: “Regression”\n",
        "type: \"Regression\"\n",
    ),
    record(
        Rule::LostBackslash,
        "In double quotation marks a backslash and the letter behind it are one sign: `\\f` of `\\frac` feeds a form, `\\t` of `\\theta` is a tab, `\\b` of `\\beta` goes back. So the formula has lost its command. Write the text in single quotation marks, or on lines of its own behind `|`.",
        "summary: \"The loss is $\\frac{1}{2}$.\"\n",
        "summary: 'The loss is $\\frac{1}{2}$.'\n",
    ),
    record(
        Rule::YearInWords,
        "A year that is said in words equals the same words only: it has no place on the time line and no distance to another year. Write a year or a span, and the rest in parentheses behind it.",
        "year: in the late nineties or so\n",
        "year: 1996 (in print)\n",
    ),
    record(
        Rule::DoubtfulNumber,
        "`1,5` is one and a half to some readers and fifteen to others. The finding says how it was read. Write numbers without marks between thousands, and with a point before decimals.",
        "parameters: \"1,5\"\n",
        "parameters: 1.5\n",
    ),
    record(
        Rule::MissingName,
        "A method is called something. Its name stands in lists, in heads of columns and in links; without one the id stands in for it. It may be one text, or one for each language.",
        "field: Statistics\nsummary: It shrinks and selects.\n",
        "name: Lasso\nfield: Statistics\nsummary: It shrinks and selects.\n",
    ),
    record(
        Rule::MissingSummary,
        "The summary is what readers look for first: two or three sentences on what the method does, when it fits and when not. A draft (`status: draft`) may do without.",
        "name: Lasso\nfield: Statistics\n",
        "name: Lasso\nfield: Statistics\nsummary: It shrinks coefficients, and sets some of them to zero.\n",
    ),
    files(
        Rule::BadId,
        "The name of a record's file is its id, which is a part of addresses and has to be the same in every file system. So it has lower-case letters, digits and single hyphens. What readers see is the `name` in the record. Ids of terms follow the same rule.",
        ("methods/The_Lasso.yaml", "name: Lasso\nsummary: It shrinks and selects.\n"),
        ("methods/the-lasso.yaml", "name: Lasso\nsummary: It shrinks and selects.\n"),
    ),
    files(
        Rule::ReservedId,
        "Pages of comparisons have the ids of their methods in the address, with `-vs-` between them. An id that has it too gets an address with `--vs--`, which works and reads badly. Rename it where you can.",
        ("methods/lasso-vs-ridge.yaml", "name: Lasso against ridge\nsummary: A test of both.\n"),
        ("methods/lasso-against-ridge.yaml", "name: Lasso against ridge\nsummary: A test of both.\n"),
    ),
    record(
        Rule::IdMismatch,
        "A record may say its id, and then it has to be the name of its file: links, translations and comparisons go by the file. Leave `id` out, or rename one of the two.",
        "id: the-lasso\n",
        "id: lasso\n",
    ),
    files(
        Rule::DuplicateId,
        "Folders below `methods/` are free and no part of an id, so two files of one name make the same method twice. Rename one of them, or put the two together. The same holds for two language files of one record.",
        ("methods/older/ridge-regression.yaml", "name: Ridge\nsummary: It shrinks.\n"),
        ("methods/older/ridge.yaml", "name: Ridge, older\nsummary: It shrinks.\n"),
    ),
    files(
        Rule::OrphanTranslation,
        "A language file is called as its record, with the language between id and ending, and translates nothing without it. Perhaps the record was renamed, or the id is misspelt.",
        ("methods/ridge.uk.yaml", "name: Гребенева регресія\n"),
        ("methods/ridge-regression.uk.yaml", "name: Гребенева регресія\n"),
    ),
    files(
        Rule::BaseTranslation,
        "What the base language says stands in the record itself. A second place for it would be overlooked when the first one is changed. Move the text into the record.",
        ("methods/ridge-regression.en.yaml", "name: Ridge\n"),
        ("methods/ridge-regression.uk.yaml", "name: Гребенева регресія\n"),
    ),
    files(
        Rule::StaleTranslation,
        "The record was looked over after its translation, by the dates that both have under `updated`. Hold the translation against the record, then set its date.",
        ("methods/elastic-net.uk.yaml", "name: Еластична сітка\nupdated: 2025-01-01\n"),
        ("methods/elastic-net.uk.yaml", "name: Еластична сітка\nupdated: 2026-03-01\n"),
    ),
    record(
        Rule::UnknownLanguage,
        "Languages are named by their tags (BCP 47), such as `en`, `uk`, `pt-BR` or `zh-Hant`, which browsers and screen readers know. A country is no language: Japanese is `ja`, Czech `cs`, Ukrainian `uk`.",
        "aliases: [{english: the lasso}]\n",
        "aliases: [{en: the lasso}]\n",
    ),
    record(
        Rule::UnlistedLanguage,
        "A text is in a language that the catalogue has no pages in, so nobody would read it. Add the language to `languages` in `methods/_catalog.yaml`, or leave the text out.",
        "type: {en: Regression, fr: Régression}\n",
        "type: {en: Regression, uk: Регресія}\n",
    ),
    settings(
        Rule::MissingWords,
        "Pages in a language need words for buttons, rows and sentences. There are none for this one, so English words stand in, and pages say so. Put `templates/locales/<language>.ftl` into the catalogue; `methodical words --language <tag> --to-po <file>` makes a start.",
        "languages: [en, eo]\n",
        "languages: [en, de]\n",
    ),
    record(
        Rule::UnknownMethod,
        "A method is named by its id, the name of its record's file without the ending. This names no record of the catalogue, and no record could have it for an id: that has lower-case letters, digits and single hyphens.",
        "related: [Ridge regression]\n",
        "related: [ridge-regression]\n",
    ),
    record(
        Rule::PlannedMethod,
        "A record may name methods before anybody has written their records, so that a catalogue can be begun. They are shown by their ids, without a link. The finding lists them all once, for an id may also be misspelt.",
        "related: [group-lasso]\n",
        "related: [ridge-regression]\n",
    ),
    record(
        Rule::SelfRelated,
        "A method can't be compared with itself. Probably another one was meant.",
        "related: [lasso]\n",
        "related: [ridge-regression]\n",
    ),
    record(
        Rule::OneWayRelated,
        "Relations are shown on both sides, but only one of the two records says so. Whoever edits the other record does not see it. Add the id there, or take it away here.",
        "related: [ridge-regression]\n",
        "related: none\n",
    ),
    record(
        Rule::UnknownTerm,
        "The vocabulary of this row is declared under `terms` in `methods/_catalog.yaml`, and so it is closed: a value that is not in it is a slip, or a term that somebody has to declare first. Labels in any language and ids are known.",
        "family: Regresion\n",
        "family: Regression\n",
    ),
    record(
        Rule::TermNearDuplicate,
        "Two terms differ by a letter or so, and each has a page of its own. Most often one is a slip of the other. Write both alike; where they are two things, declare the vocabulary under `terms`.",
        "name: Lasso\nfield: Statistcs\nsummary: It shrinks and selects.\n",
        "name: Lasso\nfield: Statistics\nsummary: It shrinks and selects.\n",
    ),
    plain(
        Rule::LongName,
        "Ids, keys and terms are parts of addresses, which people read and type, and heads of pages. One of this length is most likely a sentence that belongs into another row. Write a short one; what readers see is the label or the name.",
    ),
    record(
        Rule::UnknownOption,
        "A choice takes the options that its declaration lists, by their id or their label. Add one there, or correct the value.",
        "supervision: semisupervised\n",
        "supervision: [supervised, unsupervised]\n",
    ),
    record(
        Rule::UnknownUnit,
        "A number is compared in the unit of its row. Others are declared with their size, as in `units: {B: 1000}`; without that nobody can compare them.",
        "parameters: {value: 3, unit: kg}\n",
        "parameters: {value: 3, unit: B}\n",
    ),
    record(
        Rule::BadDoi,
        "A DOI begins with `10.` and a number, then has a slash and what the publisher made of it. The address at `doi.org` does as well. Other identifiers have keys of their own: `arxiv`, `isbn`, `pmid`.",
        "source: {title: The lasso in four words, doi: 10.1111}\n",
        "source: {title: The lasso in four words, doi: 10.1111/j.2517-6161.1996.tb02080.x}\n",
    ),
    record(
        Rule::BadArxiv,
        "arXiv ids look like `2010.11929` (year, month, number) or, before April 2007, like `cs/0112017`. A version behind it (`v2`) may stay.",
        "source: {arxiv: 2013.11929}\n",
        "source: {arxiv: 2010.11929}\n",
    ),
    record(
        Rule::BadIsbn,
        "The last digit of an ISBN is made of the others, and here it does not fit: a digit is wrong, missing, or in another place. Copy it once more from the book.",
        "source: {isbn: 978-0-306-40615-8}\n",
        "source: {isbn: 978-0-306-40615-7}\n",
    ),
    record(
        Rule::BadPmid,
        "A PubMed id is a number of up to eight digits; that of PubMed Central begins with `PMC`. The first goes behind `pmid`, the second behind `pmcid`.",
        "source: {title: The lasso in four words, pmid: PMC1234}\n",
        "source: {title: The lasso in four words, pmcid: PMC1234}\n",
    ),
    record(
        Rule::BadOrcid,
        "An ORCID iD has sixteen digits, of which the last is made of the others and may be `X`. Copy it from the person's page at orcid.org.",
        "originators: [{name: Josiah Carberry, orcid: 0000-0002-1825-0098}]\n",
        "originators: [{name: Josiah Carberry, orcid: 0000-0002-1825-0097}]\n",
    ),
    record(
        Rule::InitialsAlone,
        "In a list without quotation marks a comma ends a name, so that \"Hoare, C. A. R.\" became two people. Put each name into quotation marks.",
        "originators: [Hoare, C. A. R.]\n",
        "originators: [\"Hoare, C. A. R.\"]\n",
    ),
    record(
        Rule::CutName,
        "Two items of a list look like family name and given name of one person, cut in two by a comma. Put the name into quotation marks; if they are two people, write each in a line of its own.",
        "originators: [Hartigan, James]\n",
        "originators: [\"Hartigan, James\"]\n",
    ),
    record(
        Rule::BadUrl,
        "A link is a whole address with `https://`, `http://`, `mailto:` or `doi:` before it. Addresses that would run something or read the reader's disk are refused.",
        "homepage: example.org/lasso\n",
        "homepage: https://example.org/lasso\n",
    ),
    record(
        Rule::UnopenedUrl,
        "Browsers don't open addresses of this kind any more, so it is shown as text. If there is a web address of the same thing, write that.",
        "homepage: ftp://example.org/lasso.tar\n",
        "homepage: https://example.org/lasso.tar\n",
    ),
    record(
        Rule::BracketedUrl,
        "Angle brackets around an address are for texts; in a value of its own they are no part of it. It works, but leave them out.",
        "homepage: <https://example.org/lasso>\n",
        "homepage: https://example.org/lasso\n",
    ),
    record(
        Rule::BadDate,
        "Days are written as `2026-11-23`: year, month, day (ISO 8601), which everybody reads in the same way. The month and the day have to exist.",
        "updated: 23.11.2026\n",
        "updated: 2026-11-23\n",
    ),
    record(
        Rule::SharedAlias,
        "Two methods claim one name, and whoever looks for it finds both. Keep it where it belongs. If both are really called so, give each an alias that tells them apart.",
        "aliases: [Tikhonov regularisation]\n",
        "aliases: [least absolute shrinkage]\n",
    ),
    record(
        Rule::SharedSource,
        "Two records have one identifier and two titles for it. Either the identifier was copied into the wrong record, or one title is not right. Correct the one, or give both records the same title.",
        "source: {title: Another title that nobody else has, doi: 10.1080/00401706.1970.10488634}\n",
        "source: {title: \"Ridge regression: biased estimation for nonorthogonal problems\", doi: 10.1080/00401706.1970.10488634}\n",
    ),
    record(
        Rule::WrongIdentifier,
        "An identifier is that of a work by other people with another title, as another record has it. The two are kept apart until one of the identifiers is corrected.",
        "source: {citation: \"Tibshirani, R. (1996). Regression shrinkage and selection via the lasso. JRSS B.\", doi: 10.1080/00401706.1970.10488634}\n",
        "source: {citation: \"Tibshirani, R. (1996). Regression shrinkage and selection via the lasso. JRSS B.\", doi: 10.1111/j.2517-6161.1996.tb02080.x}\n",
    ),
    record(
        Rule::Contradiction,
        "`same_as` says that two are one, `not` that they are two. Here both are said of the same pair, perhaps by way of a third. Take back one of the two.",
        "originators: [{name: \"Hoerl, A.\", same_as: \"Hoerl, A. E.\", not: \"Hoerl, A. E.\"}]\n",
        "originators: [{name: \"Hoerl, A.\", same_as: \"Hoerl, A. E.\"}]\n",
    ),
    record(
        Rule::UnknownSame,
        "`same_as` names a person or a work as another record writes it. Nobody and nothing is written like this.",
        "originators: [{name: \"Hoerl, A.\", same_as: \"Hörl, Arthur\"}]\n",
        "originators: [{name: \"Hoerl, A.\", same_as: \"Hoerl, A. E.\"}]\n",
    ),
    record(
        Rule::RawHtml,
        "Texts are Markdown. HTML in them is shown as text, so that no contribution can put anything else onto the pages. Write `**bold**`, `*italic*`, lists and links as Markdown has them.",
        "summary: It shrinks <b>and</b> selects.\n",
        "summary: It shrinks **and** selects.\n",
    ),
    record(
        Rule::UnsafeLink,
        "A link of this kind is not shown as one: it would run something, or load a picture from elsewhere. Links lead to `https://`, `http://` and `mailto:`, or to another method by its id.",
        "summary: \"It shrinks. ![Path](https://example.org/path.png)\"\n",
        "summary: \"It shrinks. [Path](https://example.org/path.png)\"\n",
    ),
    record(
        Rule::UnreadableMath,
        "TeX between dollar signs is made MathML when the site is built. This formula could not be read, so its source is shown. Mind that backslashes in double quotation marks are YAML's: write `|` and the text below it, or single quotation marks. A dollar sign that is money is written `\\$`.",
        "summary: The loss is $\\frobnicate{x}$.\n",
        "summary: The loss is $\\frac{1}{x}$.\n",
    ),
    settings(
        Rule::NewerFormat,
        "The settings say `methodical: 2` or more, so this catalogue was written for a later version, which may mean something else by the same words. Nothing of it is read. Install that version, or ask who wrote the catalogue.",
        "methodical: 1000\n",
        "methodical: 1\n",
    ),
    settings(
        Rule::BadField,
        "A row is declared with a `key` and a `kind`; a choice has `options` besides. The key is new, in lower-case letters, and no address of the site. A row that is built in keeps its kind and may have another `label`.",
        "fields:\n  - {key: speed, kind: choice}\n",
        "fields:\n  - {key: speed, kind: choice, options: [fast, slow]}\n",
    ),
    settings(
        Rule::RedundantField,
        "Every record has this key anyway, so the declaration changes nothing. Leave it out.",
        "fields:\n  - {key: version, kind: text}\n",
        "fields:\n  - {key: edition, kind: text}\n",
    ),
    settings(
        Rule::UnknownField,
        "An order, a list of hidden rows or a vocabulary names a row that is neither built in nor declared under `fields`.",
        "fields_order: [sumary]\n",
        "fields_order: [summary]\n",
    ),
    settings(
        Rule::BadComparison,
        "A chosen comparison has two methods or more, each of them once, and no other comparison has the same ones.",
        "comparisons:\n  - {title: Shrinkage, methods: [ridge-regression]}\n",
        "comparisons:\n  - {title: Shrinkage, methods: [ridge-regression, elastic-net]}\n",
    ),
    settings(
        Rule::BadBaseUrl,
        "The site's address is a whole one such as `https://example.org/methods/`, or a path alone such as `/methods/`. It has no `?` and no `#`. Without it the site works too, since its links are relative; only the sitemap and other whole addresses need it.",
        "base_url: example.org/methods\n",
        "base_url: https://example.org/methods/\n",
    ),
    plain(
        Rule::NoMethods,
        "There is nothing to show: `methods/` has no record, or only drafts. A site without methods would replace one that has some, so none is built. `methodical new` begins a record; `status: draft` is what keeps one out.",
    ),
    files(
        Rule::TemplateSyntax,
        "Templates are written in Tera's language. This one can't be read: a tag is not closed, or something in it is not an expression.",
        ("templates/404.html", "<p>{{ page.title }</p>\n"),
        ("templates/404.html", "<p>{{ page.title }}</p>\n"),
    ),
    files(
        Rule::UnknownTemplate,
        "A template extends or includes another one by its name. Default templates are always there as `default/<name>`; a template of your own that has the name of a default one extends that, not itself.",
        ("templates/404.html", "{% extends \"default/405.html\" %}\n"),
        ("templates/404.html", "{% extends \"default/404.html\" %}\n"),
    ),
    files(
        Rule::UnknownInTemplate,
        "A block of this name is in no template above, or there is no such filter, test, function or component. A block that nobody has would be shown nowhere. `docs/themes.md` lists the blocks.",
        ("templates/404.html", "{% extends \"default/404.html\" %}\n{% block mian %}{% endblock mian %}\n"),
        ("templates/404.html", "{% extends \"default/404.html\" %}\n{% block main %}{% endblock main %}\n"),
    ),
    files(
        Rule::UnknownVariable,
        "No page gives its template a variable of this name. The finding names those that there are.",
        ("templates/404.html", "<p>{{ page.titel }}</p>\n"),
        ("templates/404.html", "<p>{{ page.title }}</p>\n"),
    ),
    files(
        Rule::FailingTemplate,
        "The template is well formed, but what it asks for can't be done with what a page gives it, such as adding a number to a text. The finding says on which page that happens.",
        ("templates/404.html", "<p>{{ page.title + 1 }}</p>\n"),
        ("templates/404.html", "<p>{{ page.title }} 1</p>\n"),
    ),
    files(
        Rule::UnusedFile,
        "A file of yours in `templates/` replaces a default file of the same name, or is included by another template. This one does neither, so its name is probably misspelt.",
        ("templates/methdo.html", "<p>Mine.</p>\n"),
        ("templates/404.html", "<p>Mine.</p>\n"),
    ),
    files(
        Rule::LocaleSyntax,
        "Words of the interface are Fluent files: a key, `=`, and the words, with variables as `{ $name }`. The rest of the file is read; this message is not.",
        ("templates/locales/uk.ftl", "search = Пошук { $\n"),
        ("templates/locales/uk.ftl", "search = Пошук\n"),
    ),
    files(
        Rule::BadMessage,
        "A message names a variable that it is not given, another message that is not there, or itself; or it has no words. Comments in the English file say what each variable holds.",
        ("templates/locales/uk.ftl", "search = Пошук { $count }\n"),
        ("templates/locales/uk.ftl", "search = Пошук\n"),
    ),
    files(
        Rule::UnknownMessage,
        "Neither the program nor a template of yours asks for this key, so nobody reads the words. The finding names the nearest key.",
        ("templates/locales/uk.ftl", "nav-libary = Полиця\n"),
        ("templates/locales/uk.ftl", "nav-library = Полиця\n"),
    ),
    files(
        Rule::NotCopied,
        "Hidden files of `static/` are not published, since they are most often an editor's or a system's. What belongs to the root of the site, such as `.nojekyll`, goes into `static/root/`.",
        ("static/.nojekyll", "\n"),
        ("static/root/.nojekyll", "\n"),
    ),
    files(
        Rule::TakenPath,
        "A file of yours would lie where the site has a page or a file of its own. Pages are changed by their templates; anything else takes another name.",
        ("static/root/404.html", "<p>Mine.</p>\n"),
        ("templates/404.html", "<p>Mine.</p>\n"),
    ),
];
