//! What the site's own templates name, and whether it is there: other templates, blocks, components, filters.
//!
//! In: a theme's templates. Out: diagnostics. Tera finds most of it, but tells it for programmers; here it gets its place
//! in the file and the name that was meant.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use tera::{ErrorKind, ReportError, Tera};

use crate::diagnostic::{Diagnostic, Place, Rule, did_you_mean};
use crate::render::check::scan::Scan;
use crate::render::{engine, functions};
use crate::theme::{DEFAULT, Theme};

/// The filters that Tera has; it names them to nobody.
const FILTERS: &[&str] = &[
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];

/// Its tests.
const TESTS: &[&str] = &[
    "array",
    "bool",
    "containing",
    "defined",
    "divisible_by",
    "ending_with",
    "even",
    "float",
    "integer",
    "iterable",
    "map",
    "none",
    "number",
    "odd",
    "starting_with",
    "string",
    "undefined",
];

/// Its functions; ours are beside them.
const FUNCTIONS: [&str; 3] = ["range", "super", "throw"];

/// The site's own templates: name and text.
pub(super) fn own(theme: &Theme) -> impl Iterator<Item = (String, &str)> {
    theme.templates().filter(|(name, _)| !name.starts_with(DEFAULT))
}

/// All templates, and what is in them.
pub(super) struct Templates<'t> {
    /// The site's own, by name.
    pub(super) own: BTreeMap<String, &'t str>,
    /// All of them; those of the default theme with their prefix.
    pub(super) scans: BTreeMap<String, (&'t str, Scan<'t>)>,
}

impl<'t> Templates<'t> {
    pub(super) fn of(theme: &'t Theme) -> Self {
        let scans = theme.templates().map(|(name, text)| (name, (text, Scan::of(text)))).collect();
        Self { own: own(theme).collect(), scans }
    }

    /// The template that a name leads to, as Tera finds it: the site's own, else the default one.
    fn resolved(&self, name: &str) -> Option<&str> {
        let default = format!("{DEFAULT}{name}");
        self.scans.get_key_value(name).or_else(|| self.scans.get_key_value(&default)).map(|(name, _)| name.as_str())
    }

    fn default_names(&self) -> impl Iterator<Item = &str> {
        self.scans.keys().filter_map(|name| name.strip_prefix(DEFAULT))
    }

    /// Own templates that replace no default one and that no other template names.
    pub(super) fn unused(&self) -> Vec<Diagnostic> {
        let is_used = |name: &str| {
            let own = &self.scans[name].1.components;
            self.default_names().any(|default| default == name)
                || self.scans.iter().filter(|(other, _)| *other != name).any(|(_, (_, scan))| {
                    let named = scan.includes.iter().chain(&scan.extends).any(|(named, _)| *named == name);
                    named || scan.calls.iter().any(|called| own.contains(called))
                })
        };
        let unused = self.own.keys().filter(|name| !is_used(name));
        let found = unused.map(|name| {
            let message = format!("`templates/{name}` replaces no default template, and no template uses it");
            let way_out = did_you_mean(name, self.default_names(), || {
                "include or extend it somewhere, or take it away".to_owned()
            });
            Diagnostic::new(Rule::UnusedFile, Place::of_file(&file(name)), message, way_out)
        });
        found.collect()
    }

    /// Own templates that Tera can't read, each by itself.
    pub(super) fn syntax(&self) -> Vec<Diagnostic> {
        let read = self.own.iter().map(|(name, text)| (name, Tera::default().add_raw_template(name, text)));
        let faults = read.filter_map(|(name, read)| match read.err()?.kind() {
            ErrorKind::SyntaxError(report) => {
                let way_out = "the language of templates is Tera's: https://keats.github.io/tera/";
                Some(self.report(Rule::TemplateSyntax, name, report, way_out.to_owned()))
            }
            _ => None,
        });
        faults.collect()
    }

    /// What own templates name and is not there.
    pub(super) fn references(&self) -> Vec<Diagnostic> {
        let (circles, mut left): (BTreeMap<&str, &str>, BTreeMap<&str, &str>) = self
            .own
            .iter()
            .map(|(name, text)| (name.as_str(), *text))
            .partition(|(name, _)| self.way_back(name).is_some());
        let mut found: Vec<Diagnostic> = circles.keys().filter_map(|name| self.circle(name)).collect();
        // Tera stops at the first template that extends nothing; without it, it finds the next one.
        loop {
            let Ok(mut tera) = engine() else { return found };
            let default = self.scans.iter().filter(|(name, _)| name.starts_with(DEFAULT));
            let all = default.map(|(name, (text, _))| (name.as_str(), *text)).chain(left.clone());
            let Err(error) = tera.add_raw_templates(all) else { return found };
            match error.kind() {
                ErrorKind::MissingParent { current, parent } if left.remove(current.as_str()).is_some() => {
                    found.extend(self.missing_parent(current, parent));
                }
                ErrorKind::Msg(reports) => {
                    found.extend(self.missing_names(reports, &left));
                    return found;
                }
                other => {
                    let message = format!("these templates can't be read together: {other}");
                    let way_out = "take the newest one away to see which it is";
                    let place = Place::of_file(&"templates".into());
                    found.push(Diagnostic::new(Rule::FailingTemplate, place, message, way_out));
                    return found;
                }
            }
        }
    }

    /// `None` where the parent is one of the site's own and has its own fault.
    fn missing_parent(&self, name: &str, parent: &str) -> Option<Diagnostic> {
        if self.own.contains_key(parent) {
            return None;
        }
        let at = self.scans.get(name)?.1.extends.as_ref().map(|(_, place)| place.clone()).unwrap_or_default();
        let place = Place::of_bytes(&file(name), self.text(name), at);
        let message = format!("`templates/{name}` extends `{parent}`, which is not there");
        Some(Diagnostic::new(Rule::UnknownTemplate, place, message, self.meant(name, parent)))
    }

    pub(super) fn text(&self, name: &str) -> &'t str {
        self.scans.get(name).map_or("", |(text, _)| *text)
    }

    /// The template that was meant by a name that leads nowhere.
    fn meant(&self, whose: &str, written: &str) -> String {
        let known: BTreeSet<&str> = self.scans.keys().map(String::as_str).chain(self.default_names()).collect();
        // A template that extends itself would be the next fault.
        let known = known.into_iter().filter(|name| *name != whose);
        did_you_mean(written, known, || "the default templates are `default/base.html` and so on".to_owned())
    }

    /// What a template names and can't be rendered without the template itself, and where.
    fn way_back(&self, name: &str) -> Option<&(&'t str, Range<usize>)> {
        let (_, scan) = self.scans.get(name)?;
        let leads_back = |target: &str| self.resolved(target).is_some_and(|target| self.reaches(target, name));
        scan.extends.iter().chain(&scan.includes).find(|(target, _)| leads_back(target))
    }

    fn circle(&self, name: &str) -> Option<Diagnostic> {
        let (target, at) = self.way_back(name)?;
        let place = Place::of_bytes(&file(name), self.text(name), at.clone());
        let is_parent = self.scans[name].1.extends.as_ref().is_some_and(|(_, place)| place == at);
        let verb = if is_parent { "extends" } else { "includes" };
        let (message, way_out) = if *target == name {
            let way_out = match self.scans.contains_key(&format!("{DEFAULT}{name}")) {
                true => format!("`{DEFAULT}{name}` is the default template of this name"),
                false => "leave it out".to_owned(),
            };
            (format!("`templates/{name}` {verb} itself"), way_out)
        } else {
            let message = format!("`templates/{name}` {verb} `{target}`, which needs `{name}` itself");
            (message, format!("the default templates are `{DEFAULT}base.html` and so on"))
        };
        Some(Diagnostic::new(Rule::UnknownTemplate, place, message, way_out))
    }

    /// Whether one template needs another to be rendered.
    fn reaches(&self, from: &str, to: &str) -> bool {
        let (mut ways, mut seen) = (vec![from], BTreeSet::new());
        while let Some(at) = ways.pop() {
            if at == to {
                return true;
            }
            if let Some((_, scan)) = self.scans.get(at).filter(|_| seen.insert(at)) {
                ways.extend(scan.includes.iter().chain(&scan.extends).filter_map(|(name, _)| self.resolved(name)));
            }
        }
        false
    }

    /// Tera's reports of all blocks, filters and so on that are not there: a sentence, then `--> name:line:column`.
    fn missing_names(&self, reports: &str, left: &BTreeMap<&str, &str>) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for report in reports.split("error: ").filter(|report| !report.is_empty()) {
            let mut lines = report.lines();
            let sentence = lines.next().unwrap_or_default();
            let place = lines.next().and_then(|line| self.place(line.trim().strip_prefix("--> ")?));
            let (name, mut place) = place.unwrap_or_else(|| (String::new(), Place::of_file(&"templates".into())));
            let Some((kind, written)) =
                sentence.split_once(" `").and_then(|(kind, rest)| Some((kind, rest.split('`').next()?)))
            else {
                let way_out = "the language of templates is Tera's: https://keats.github.io/tera/";
                found.push(Diagnostic::new(Rule::UnknownInTemplate, place, lowered(sentence), way_out));
                continue;
            };
            // An own template that is out has its own fault.
            if kind == "Unknown template" && self.own.contains_key(written) && !left.contains_key(written) {
                continue;
            }
            // Tera says where a name begins; what stands there may have quotation marks around it.
            let rest = &self.text(&name)[place.start..];
            place.end += rest.find(written).filter(|at| *at < 2).map_or(0, |at| 2 * at + written.len());
            found.push(self.missing_name(kind, written, &name, place));
        }
        found
    }

    fn missing_name(&self, kind: &str, written: &str, template: &str, place: Place) -> Diagnostic {
        let list = |known: &[&str]| format!("there are {}", known.join(", "));
        let (rule, what, way_out) = match kind {
            "Unknown template" => (Rule::UnknownTemplate, "template", self.meant(template, written)),
            "Block" => {
                let known = self.blocks_above(template);
                let way_out = did_you_mean(written, known.iter().copied(), || list(&known));
                (Rule::UnknownInTemplate, "block of the template that this one extends", way_out)
            }
            "Unknown component" => {
                let known: Vec<&str> =
                    self.scans.values().flat_map(|(_, scan)| scan.components.iter().copied()).collect();
                let way_out = did_you_mean(written, known.iter().copied(), || {
                    "define it with `{% component … %}` in some template".to_owned()
                });
                (Rule::UnknownInTemplate, "component", way_out)
            }
            _ => {
                let (what, known) = match kind {
                    "Unknown filter" => ("filter", FILTERS.to_vec()),
                    "Unknown test" => ("test", TESTS.to_vec()),
                    _ => ("function", [&functions::NAMES[..], &FUNCTIONS].concat()),
                };
                (Rule::UnknownInTemplate, what, did_you_mean(written, known.iter().copied(), || list(&known)))
            }
        };
        Diagnostic::new(rule, place, format!("`{written}` is not a {what}"), way_out)
    }

    /// The blocks that a template may fill.
    fn blocks_above(&self, template: &str) -> Vec<&str> {
        let (mut blocks, mut at, mut seen) = (BTreeSet::new(), template, BTreeSet::new());
        while let Some((_, scan)) = self.scans.get(at).filter(|_| seen.insert(at)) {
            if at != template {
                blocks.extend(scan.blocks.iter().copied());
            }
            let Some(parent) = scan.extends.as_ref().and_then(|(parent, _)| self.resolved(parent)) else { break };
            at = parent;
        }
        blocks.into_iter().collect()
    }

    /// Reads `name:line:column`.
    fn place(&self, written: &str) -> Option<(String, Place)> {
        let mut parts = written.rsplitn(3, ':');
        let column: usize = parts.next()?.parse().ok()?;
        let line: usize = parts.next()?.parse().ok()?;
        let name = parts.next()?;
        let text = self.text(name);
        let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
        let at = start + text.get(start..)?.chars().take(column.checked_sub(1)?).map(char::len_utf8).sum::<usize>();
        Some((name.to_owned(), Place::of_bytes(&file(name), text, at..at)))
    }

    pub(super) fn report(&self, rule: Rule, name: &str, report: &ReportError, way_out: String) -> Diagnostic {
        let place = Place::of_bytes(&file(name), self.text(name), report.span().range.clone());
        Diagnostic::new(rule, place, lowered(report.message().trim_end_matches('.')), way_out)
    }

    /// The variables that a template may find made when it is rendered: its own, and those of templates that it stands in.
    pub(super) fn bound(&self, name: &str) -> BTreeSet<&'t str> {
        let (mut bound, mut ways, mut seen) = (BTreeSet::new(), vec![name], BTreeSet::new());
        while let Some((at, (_, scan))) = ways.pop().and_then(|at| self.scans.get_key_value(at)) {
            if !seen.insert(at) {
                continue;
            }
            bound.extend(scan.bound.iter().copied());
            ways.extend(scan.extends.as_ref().and_then(|(parent, _)| self.resolved(parent)));
            let includers = self.scans.iter().filter(|(_, (_, other))| {
                other.includes.iter().any(|(included, _)| self.resolved(included) == Some(at))
            });
            ways.extend(includers.map(|(name, _)| name.as_str()));
        }
        bound
    }
}

/// Where a template is on the disk; those of the default theme are in the program.
pub(super) fn file(name: &str) -> Arc<str> {
    if name.starts_with(DEFAULT) { name.into() } else { format!("templates/{name}").into() }
}

/// A sentence of Tera's in the middle of ours.
pub(super) fn lowered(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map(|first| first.to_lowercase().to_string() + chars.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_that_are_listed_are_tera_s() {
        let is_known = |text: String| {
            let read = Tera::default().add_raw_template("x", &text);
            assert!(read.is_ok(), "{text}: {}", read.unwrap_err());
        };
        FILTERS.iter().for_each(|name| is_known(format!("{{{{ x | {name} }}}}")));
        TESTS.iter().for_each(|name| is_known(format!("{{{{ x is {name} }}}}")));
        FUNCTIONS.iter().filter(|name| **name != "super").for_each(|name| is_known(format!("{{{{ {name}() }}}}")));
    }
}
