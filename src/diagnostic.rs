//! What is wrong with a catalogue, said so that an editor can mend it: a rule, a place, a sentence and the way out.
//!
//! In: findings of `load` and `check`. Out: text for people (with the line it speaks of), JSON Lines and GitHub
//! workflow commands for machines. Nothing here decides what is wrong.

pub mod explained;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet, renderer::DecorStyle};
use serde::Serialize;

use crate::catalog::file::read_bytes;

/// How much a finding weighs: an error fails the run, a warning does so under `--strict` only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The record can't be shown as it was meant.
    Error,
    /// The record can be shown, but somebody should look.
    Warning,
}

/// One row per rule: the variant, the id that people see, its severity and what it finds.
macro_rules! rules {
    ($($variant:ident $id:literal $severity:ident $meaning:literal;)*) => {
        /// What a diagnostic is about. The table in the source is the only list of rules.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $(#[doc = $meaning] $variant,)* }

        impl Rule {
            /// All rules in the order of the table.
            pub const ALL: &'static [Rule] = &[$(Rule::$variant,)*];

            /// The id shown in brackets, such as `unknown-key`.
            pub fn id(self) -> &'static str {
                match self { $(Rule::$variant => $id,)* }
            }

            /// The rule of an id.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.id() == id)
            }

            /// Whether a finding fails the run.
            pub fn severity(self) -> Severity {
                match self { $(Rule::$variant => Severity::$severity,)* }
            }

            /// One sentence: what the rule finds.
            pub fn meaning(self) -> &'static str {
                match self { $(Rule::$variant => $meaning,)* }
            }
        }
    };
}

rules! {
    Unreadable "unreadable" Error "A file or folder can't be read.";
    NotUtf8 "not-utf8" Error "A file is not UTF-8 text.";
    TooLarge "too-large" Error "A file is larger than a record may be.";
    OutsideLink "outside-link" Error "A symbolic link leads out of its folder, nowhere, or to something that is not a file.";
    YamlSyntax "yaml-syntax" Error "A file is not valid YAML.";
    YamlBudget "yaml-budget" Error "A file expands beyond the bounds that protect the reader (alias bombs).";
    DuplicateKey "duplicate-key" Error "A key stands twice in one mapping.";
    UnknownKey "unknown-key" Error "A key is neither built in nor a declared field.";
    WrongKind "wrong-kind" Error "A value is not of the kind that its field takes.";
    EmptyValue "empty-value" Warning "A key is there but its value is empty.";
    Placeholder "placeholder" Warning "A value only holds the place of one; it counts as unknown.";
    TextList "text-list" Warning "A list is written as one text.";
    CurlyQuotes "curly-quotes" Warning "A value stands in quotation marks that are none to YAML.";
    LostBackslash "lost-backslash" Warning "A backslash in double quotation marks was taken for a sign of YAML's.";
    YearInWords "year-in-words" Warning "A year is said in words, which are compared as words.";
    DoubtfulNumber "doubtful-number" Warning "A number has marks that another reader reads as another number.";
    MissingName "missing-name" Error "A record has no name.";
    MissingSummary "missing-summary" Warning "A record has no summary.";
    BadId "bad-id" Error "A file name is no id: lower-case letters, digits and single hyphens.";
    ReservedId "reserved-id" Warning "An id contains `-vs-`, which separates ids in addresses.";
    IdMismatch "id-mismatch" Error "`id` differs from the file name.";
    DuplicateId "duplicate-id" Error "Two files make the same id, or translate one record into the same language.";
    OrphanTranslation "orphan-translation" Error "A language file has no record beside it.";
    BaseTranslation "base-translation" Error "A language file has a text that its record has in that language itself.";
    StaleTranslation "stale-translation" Warning "A translation is older than the record it translates.";
    UnknownLanguage "unknown-language" Error "A language tag is not one (BCP 47).";
    UnlistedLanguage "unlisted-language" Warning "A text is in a language that the catalogue does not list.";
    MissingWords "missing-words" Warning "The interface has no words in a language of the catalogue.";
    UnknownMethod "unknown-method" Error "An id names no record, and none could have it.";
    PlannedMethod "planned-method" Warning "Ids name methods that have no record yet.";
    SelfRelated "self-related" Error "A method is related to itself.";
    OneWayRelated "one-way-related" Warning "A method names another as related, and not the other way round.";
    UnknownTerm "unknown-term" Error "A value is not in the declared vocabulary.";
    TermNearDuplicate "term-near-duplicate" Warning "Two terms of an open vocabulary are almost written alike.";
    LongName "long-name" Warning "A term, an id or a key is so long that it is probably something else.";
    UnknownOption "unknown-option" Error "A value is not one of the declared options.";
    UnknownUnit "unknown-unit" Error "A unit is not declared for its field.";
    BadDoi "bad-doi" Error "A DOI does not have the form 10.NNNN/suffix (ISO 26324).";
    BadArxiv "bad-arxiv" Error "An arXiv id has neither the new nor the old form.";
    BadIsbn "bad-isbn" Error "An ISBN has the wrong length or check digit (ISO 2108).";
    BadPmid "bad-pmid" Error "A PubMed or PubMed Central id is not a number of the right length.";
    BadOrcid "bad-orcid" Error "An ORCID iD has the wrong form or check digit (ISO 7064 MOD 11-2).";
    InitialsAlone "initials-alone" Warning "A person has initials and no family name: a comma has cut it off.";
    CutName "cut-name" Warning "A list has the two parts of one person's name: a comma has cut it.";
    BadUrl "bad-url" Error "A link is no URL, or it would run something or read the reader's disk.";
    UnopenedUrl "unopened-url" Warning "An address is of a kind that browsers don't open; it is shown as text.";
    BracketedUrl "bracketed-url" Warning "A link is wrapped in angle brackets.";
    BadDate "bad-date" Error "A date is not of the form 2026-11-23.";
    SharedAlias "shared-alias" Warning "Two records claim the same name.";
    SharedSource "shared-source" Warning "Two records cite one work under different titles.";
    WrongIdentifier "wrong-identifier" Warning "A record's identifier belongs to a work with another title and other authors.";
    Contradiction "contradiction" Error "What editors say about who or what is the same contradicts itself.";
    UnknownSame "unknown-same" Warning "`same_as` names nobody and nothing of the catalogue.";
    RawHtml "raw-html" Warning "A text has HTML, which is shown as text.";
    UnsafeLink "unsafe-link" Warning "A text has a link or picture that is not shown as one.";
    UnreadableMath "unreadable-math" Warning "TeX that can't be read is shown as its source.";
    NewerFormat "newer-format" Error "A catalogue is in a newer format than this program reads.";
    BadField "bad-field" Error "A field's declaration is incomplete or contradicts itself.";
    RedundantField "redundant-field" Warning "A declared field is a key that every record has anyway.";
    UnknownField "unknown-field" Error "A key names no field.";
    BadComparison "bad-comparison" Error "A curated comparison has too few methods, or stands twice.";
    BadBaseUrl "bad-base-url" Error "The site's address is neither a whole one nor a path.";
    NoMethods "no-methods" Error "A catalogue has no method to show.";
    TemplateSyntax "template-syntax" Error "A template can't be read.";
    UnknownTemplate "unknown-template" Error "A template extends or includes one that is not there, or itself.";
    UnknownInTemplate "unknown-in-template" Error "A template uses a block, filter, test, function or component that is not there.";
    UnknownVariable "unknown-variable" Error "A template uses a variable that no page has.";
    FailingTemplate "failing-template" Error "A template can't be rendered.";
    UnusedFile "unused-file" Warning "A file in `templates/` replaces nothing, and nothing uses it.";
    LocaleSyntax "locale-syntax" Error "A file of words is not valid Fluent.";
    BadMessage "bad-message" Error "A message refers to what is not there or to itself, or says nothing.";
    UnknownMessage "unknown-message" Warning "A message that neither the program nor a template knows.";
    NotCopied "not-copied" Warning "A file in `static/` is no part of the site.";
    TakenPath "taken-path" Error "A file in `static/` stands where the site has one of its own.";
}

/// Where in which file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path relative to the site's root, with `/`.
    pub file: Arc<str>,
    /// Line, from 1; 0 where the finding is about the file as a whole.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// First byte of the value.
    pub start: usize,
    /// The byte after the value.
    pub end: usize,
}

impl Place {
    /// A place that means a file as a whole.
    pub fn of_file(file: &Arc<str>) -> Self {
        Self { file: file.clone(), line: 0, column: 0, start: 0, end: 0 }
    }

    /// The place of some bytes of a file's text. What lies between characters or behind the end is moved to where it can
    /// be shown.
    pub fn of_bytes(file: &Arc<str>, source: &str, bytes: Range<usize>) -> Self {
        let inside = |at: usize| (0..=at.min(source.len())).rev().find(|at| source.is_char_boundary(*at)).unwrap_or(0);
        let (start, end) = (inside(bytes.start), inside(bytes.end.max(bytes.start)));
        let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line = source[..start].matches('\n').count() + 1;
        Self { file: file.clone(), line, column: source[line_start..start].chars().count() + 1, start, end }
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// Which rule found it.
    pub rule: Rule,
    /// What is wrong, in the editor's words.
    pub message: String,
    /// The way out, shown at the value.
    pub way_out: String,
}

impl Diagnostic {
    /// A finding of `rule` at `place`.
    pub fn new(rule: Rule, place: Place, message: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self { place, rule, message: message.into(), way_out: way_out.into() }
    }
}

/// Sorts findings by place and drops exact repetitions, so that two runs print the same.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort();
    diagnostics.dedup();
}

/// How many findings are errors and how many are warnings.
pub fn count(diagnostics: &[Diagnostic]) -> (usize, usize) {
    let errors = diagnostics.iter().filter(|d| d.rule.severity() == Severity::Error).count();
    (errors, diagnostics.len() - errors)
}

/// How many findings that say the same are shown one by one; of more, the first stands for all.
const MOST_ALIKE: usize = 3;

/// The findings as text for a person, each with the line that it speaks of, read from the files below `root`. What is said
/// of many places is said once, with the first of them and their number.
///
/// With `coloured` the text has ANSI colours.
pub fn to_text(diagnostics: &[Diagnostic], root: &Path, coloured: bool) -> String {
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    let mut sources: HashMap<Arc<str>, String> = HashMap::new();
    let mut alike: HashMap<(Rule, &str, &str), Vec<&Place>> = HashMap::new();
    for found in diagnostics {
        alike.entry((found.rule, &found.message, &found.way_out)).or_default().push(&found.place);
    }
    let mut text = String::new();
    for diagnostic in diagnostics {
        let places = &alike[&(diagnostic.rule, diagnostic.message.as_str(), diagnostic.way_out.as_str())];
        if places.len() > MOST_ALIKE && *places[0] != diagnostic.place {
            continue;
        }
        let file = &diagnostic.place.file;
        let source = sources.entry(file.clone()).or_insert_with(|| {
            // A file that is refused is not read for the report either.
            read_bytes(root, file).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
        });
        text.push_str(&one_as_text(diagnostic, source, &renderer));
        if places.len() > MOST_ALIKE {
            text.push_str(&others_as_text(places));
        }
        text.push_str("\n\n");
    }
    text
}

/// Where else the same is found: the next places, and how many there are.
fn others_as_text(places: &[&Place]) -> String {
    let shown = |place: &&Place| match place.line {
        0 => visible(&place.file).into_owned(),
        line => format!("{}:{line}", visible(&place.file)),
    };
    let named: Vec<String> = places[1..MOST_ALIKE].iter().map(shown).collect();
    let others = counted(places.len() - MOST_ALIKE, "more place");
    format!("\n  = {} times: here, {}, {others}", places.len(), named.join(", "))
}

/// The longest line that a report shows, in bytes: one record with a thousand faults on one line would make a report of
/// a thousand such lines.
const LONGEST_LINE: usize = 2000;

fn one_as_text(diagnostic: &Diagnostic, source: &str, renderer: &Renderer) -> String {
    let level = match diagnostic.rule.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.rule.id());
    let Place { line, column, start, end, .. } = &diagnostic.place;
    let file = visible(&diagnostic.place.file);
    let without_line = |origin: Origin| {
        let report = &[title.clone().element(origin).element(Level::HELP.message(visible(&diagnostic.way_out)))];
        renderer.render(report)
    };
    if *line == 0 || *start > source.len() {
        return without_line(Origin::path(&*file));
    }
    // Only the lines around the value are handed over: the drawing of a long file would cost more than finding the
    // fault. A value of many lines is marked on its first.
    let Some((first, last)) = line_around(*start, source) else {
        return without_line(Origin::path(&*file).line(*line).char_column(*column));
    };
    let end = (*end).clamp(*start, last);
    // The drawing shows most of what a terminal obeys as signs; of the rest each has two bytes, as its stand-in has.
    let shown = source[first..last].replace(|c: char| ('\u{80}'..='\u{9f}').contains(&c), "\u{a4}");
    let report = &[title.element(
        Snippet::source(&shown)
            .line_start(*line)
            .path(&*file)
            .annotation(AnnotationKind::Primary.span(start - first..end - first).label(visible(&diagnostic.way_out))),
    )];
    renderer.render(report)
}

/// Where the line around a byte starts and ends; `None` where it is too long to be shown.
fn line_around(at: usize, source: &str) -> Option<(usize, usize)> {
    let bytes = source.as_bytes();
    let (low, high) = (at.saturating_sub(LONGEST_LINE), (at + LONGEST_LINE).min(bytes.len()));
    let first = bytes[low..at].iter().rposition(|byte| *byte == b'\n').map(|newline| low + newline + 1);
    let last = bytes[at..high].iter().position(|byte| *byte == b'\n').map(|newline| at + newline);
    let first = first.or((low == 0).then_some(0))?;
    let last = last.or((high == bytes.len()).then_some(high))?;
    (last - first <= LONGEST_LINE).then_some((first, last))
}

/// What comes from outside, such as a file's name or a record's text, for a terminal or a log: whatever a program would
/// obey becomes its escape. Control characters move cursors, hide faults and begin lines (to a CI runner, a line that
/// begins with `::` is an order); signs of direction turn what follows them round.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| if is_obeyed(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(shown).collect())
}

fn is_obeyed(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A path as people read it.
pub fn visible_path(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// The closing sentence: `3 errors and 1 warning`.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    match count(diagnostics) {
        (0, 0) => "no errors and no warnings".to_owned(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{} and {}", counted(errors, "error"), counted(warnings, "warning")),
    }
}

/// `1 method`, `2 methods`.
pub fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// One JSON object per line: `rule`, `severity`, `file`, `line`, `column`, `message`, `way_out`.
pub fn to_json(diagnostics: &[Diagnostic]) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        rule: &'a str,
        severity: Severity,
        file: &'a str,
        line: usize,
        column: usize,
        message: &'a str,
        way_out: &'a str,
    }
    let mut text = String::new();
    for Diagnostic { place, rule, message, way_out } in diagnostics {
        let line = Line {
            rule: rule.id(),
            severity: rule.severity(),
            file: &place.file,
            line: place.line,
            column: place.column,
            message,
            way_out,
        };
        let json = serde_json::to_string(&line).expect("strings and numbers are always JSON");
        // JSON itself escapes the old control characters only.
        json.chars().for_each(|c| match is_obeyed(c) {
            true => text.push_str(&format!("\\u{:04x}", c as u32)),
            false => text.push(c),
        });
        text.push('\n');
    }
    text
}

/// GitHub workflow commands, which put each finding at its line in a pull request.
/// Source: GitHub's "Workflow commands for GitHub Actions", escapes included.
pub fn to_github(diagnostics: &[Diagnostic]) -> String {
    let data = |s: &str| visible(s).replace('%', "%25");
    let property = |s: &str| data(s).replace(':', "%3A").replace(',', "%2C");
    let mut text = String::new();
    for Diagnostic { place, rule, message, way_out } in diagnostics {
        let command = match rule.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let _ = writeln!(
            text,
            "::{command} file={},line={},col={},title={}::{}",
            property(&place.file),
            place.line.max(1),
            place.column.max(1),
            property(rule.id()),
            data(&format!("{message}; {way_out}")),
        );
    }
    text
}

/// The candidate nearest to what was written, if one is near enough to be what was meant.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let length = written.chars().count();
    candidates
        .into_iter()
        // Two texts are at least as far apart as their lengths are, which is found out sooner.
        .filter(|candidate| near_enough(candidate.chars().count().abs_diff(length), candidate, length))
        .map(|candidate| (strsim::damerau_levenshtein(&written, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| near_enough(*distance, candidate, length))
        .min()
        .map(|(_, candidate)| candidate)
}

/// A third of the letters may be wrong.
fn near_enough(distance: usize, candidate: &str, length: usize) -> bool {
    distance * 3 <= candidate.chars().count().max(length)
}

/// "did you mean `x`?", or `otherwise` where nothing is near.
pub fn did_you_mean<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    nearest(written, candidates).map_or_else(otherwise, |near| format!("did you mean `{near}`?"))
}
