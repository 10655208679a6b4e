//! The site's own templates, looked through before any page is made: whether Tera can read them, whether what they name
//! is there, whether they are of any use, and whether a few pages that stand for all can be made with them.
//!
//! In: a checked catalogue and its theme. Out: diagnostics, and the words that the templates name. The default templates
//! are right, so without own ones there is nothing to do. A fault that shows only where two things come together on
//! one page, or for one method by its name, is found by a build alone.

pub mod listed;
mod samples;
mod scan;
mod shape;
mod templates;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use tera::{Context, Error, ErrorKind, Tera};

use crate::catalog::Checked;
use crate::diagnostic::{Diagnostic, Place, Rule, did_you_mean};
use crate::language::Tag;
use crate::reading::PageLanguage;
use crate::render::Renderer;
use crate::render::check::samples::{one_of_each, samples};
use crate::render::check::scan::{Path, Scan};
use crate::render::check::shape::Shape;
use crate::render::check::templates::{Templates, file, lowered, own};
use crate::site::addresses::{Addresses, Hosting};
use crate::theme::DEFAULT;
use crate::theme::Theme;
use crate::theme::locales::LOCALES;

/// Nobody reads more about one file.
const MOST_FINDINGS: usize = 100;

/// The words that the site's own templates name, as keys of messages.
pub fn named_words(theme: &Theme) -> BTreeSet<String> {
    let scans = own(theme).map(|(_, text)| Scan::of(text));
    let paths = scans.flat_map(|scan| scan.paths).filter(|path| path.parts[0] == "words");
    paths.filter_map(|path| Some(path.parts.get(1)?.replace('_', "-"))).collect()
}

/// Looks through the site's own templates, as far as they can be judged by themselves.
pub fn templates(theme: &Theme) -> Vec<Diagnostic> {
    let templates = Templates::of(theme);
    let mut found: Vec<Diagnostic> = shadowed(theme).collect();
    if templates.own.is_empty() {
        return found;
    }
    found.extend(templates.unused());
    let syntax = templates.syntax();
    // What refers to a template that can't be read would be told of that, too.
    found.extend(if syntax.is_empty() { templates.references() } else { syntax });
    found
}

/// Own files in a folder that is called as the default templates are.
fn shadowed(theme: &Theme) -> impl Iterator<Item = Diagnostic> {
    let names = theme.own_templates().filter_map(|(name, _)| name.strip_prefix(DEFAULT));
    names.map(|name| {
        let message = format!("nothing reads `templates/{DEFAULT}{name}`: that is what the default template is called");
        let way_out = format!("call it `templates/{name}`, and it replaces the default one");
        Diagnostic::new(
            Rule::UnusedFile,
            Place::of_file(&format!("templates/{DEFAULT}{name}").into()),
            message,
            way_out,
        )
    })
}

/// Makes the pages that stand for all; what fails, and variables that none of them has. Words and templates must be
/// without faults, else each would be told of once more.
pub fn pages(checked: &Checked, theme: &Theme) -> Vec<Diagnostic> {
    let templates = &Templates::of(theme);
    if templates.own.is_empty() {
        return Vec::new();
    }
    let addresses = Addresses::new(checked, checked.settings.base_url.as_deref(), Hosting::Server);
    let Ok(mut renderer) = Renderer::new(checked, &addresses, theme) else { return Vec::new() };
    // Templates are looked through with all that they may be given.
    renderer.has_frames = false;
    let samples = samples(checked);
    let one_of_each = one_of_each(&samples);
    let made: Vec<(Vec<Diagnostic>, Shape)> = languages(checked, theme, templates)
        .into_par_iter()
        .map(|index| {
            let tag = &checked.settings.languages[index];
            // Words that can't be read have been told of.
            let Ok(language) = PageLanguage::load(theme, tag) else { return Default::default() };
            let language = renderer.language(index, &language);
            let (mut found, mut shape) = (Vec::new(), Shape::default());
            for kind in if index == 0 { &samples } else { &one_of_each } {
                let Ok(context) = language.context(*kind) else { continue };
                names(&context).iter().filter_map(|name| Some((name, context.get(name)?))).for_each(|(name, value)| {
                    shape.part(name).take(value);
                });
                if let Err(error) = renderer.tera.render_to(kind.template(), &context, std::io::sink()) {
                    let page = format!("/{}", addresses.path(*kind, index));
                    found.push(failure(kind.template(), &page, &error, templates));
                }
            }
            (found, shape)
        })
        .collect();
    let (mut found, mut shape) = (Vec::new(), Shape::default());
    for (faults, own) in made {
        found.extend(faults);
        shape.merge(own);
    }
    let told: BTreeSet<(Arc<str>, usize)> =
        found.iter().map(|fault| (fault.place.file.clone(), fault.place.line)).collect();
    let unknown = unknown_variables(&shape, templates).into_iter();
    found.extend(unknown.filter(|fault| !told.contains(&(fault.place.file.clone(), fault.place.line))));
    found
}

/// The languages in which pages are made: all of them where a template asks which it is. Else a few stand for all: the base
/// language, another one, one of each direction, and those with words of the site's own.
fn languages(checked: &Checked, theme: &Theme, templates: &Templates) -> Vec<usize> {
    let tags = &checked.settings.languages;
    let paths = templates.own.keys().flat_map(|name| &templates.scans[name].1.paths);
    let mut asked = paths.filter(|path| path.is_asked).flat_map(|path| &path.parts);
    if asked.any(|part| matches!(*part, "lang" | "tag")) {
        return (0..tags.len()).collect();
    }
    let own: BTreeSet<&str> = theme.own_templates().map(|(name, _)| name).collect();
    let first = |direction: &str| tags.iter().position(|tag| tag.direction() == direction);
    let first = [first("ltr"), first("rtl")];
    let has_own_words = |tag: &Tag| own.contains(format!("{LOCALES}{tag}.ftl").as_str());
    let is_tried = |index: &usize| *index < 2 || first.contains(&Some(*index)) || has_own_words(&tags[*index]);
    (0..tags.len()).filter(is_tried).collect()
}

/// The names of what a page's template is given. A context tells them to templates alone.
fn names(context: &Context) -> Vec<String> {
    const NAMES: &str = "{{ __tera_context | keys | join(sep=\" \") }}";
    let names = Tera::one_off(NAMES, context, false).unwrap_or_default();
    names.split_whitespace().map(str::to_owned).collect()
}

/// A page that can't be made, at the place in the template.
fn failure(template: &str, page: &str, error: &Error, templates: &Templates) -> Diagnostic {
    let ErrorKind::RenderingError(report) = error.kind() else {
        let place = Place::of_file(&file(template));
        let message = lowered(error.to_string().trim_end_matches('.'));
        return Diagnostic::new(Rule::FailingTemplate, place, message, format!("this happens on the page `{page}`"));
    };
    // "Field `x` is not defined. Available fields: a, b"
    let unknown = report.message().split_once("` is not defined").and_then(|(start, rest)| {
        let known = rest.split_once(": ").map_or_else(Vec::new, |(_, known)| known.split(", ").collect());
        Some((start.split_once('`')?.1, known))
    });
    match unknown {
        Some((name, known)) => {
            let message = format!("there is no `{name}` here");
            let found = templates.report(Rule::UnknownVariable, report.filename(), report, meant(name, &known));
            Diagnostic { message, ..found }
        }
        None => {
            let way_out = format!("this happens on the page `{page}`");
            templates.report(Rule::FailingTemplate, report.filename(), report, way_out)
        }
    }
}

/// The name that was meant, or what there is.
fn meant(written: &str, known: &[&str]) -> String {
    const MOST: usize = 12;
    did_you_mean(written, known.iter().copied(), || match known {
        [] => "there is nothing in it".to_owned(),
        known if known.len() > MOST => {
            format!("there are {} and {} more", known[..MOST].join(", "), known.len() - MOST)
        }
        known => format!("there are {}", known.join(", ")),
    })
}

/// Variables that no page has, wherever in a template they stand: also where no sample came by.
fn unknown_variables(shape: &Shape, templates: &Templates) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, text) in &templates.own {
        let bound = templates.bound(name);
        let free = templates.scans[name].1.paths.iter();
        let free = free.filter(|path| !path.is_guarded && !bound.contains(path.parts[0]));
        found.extend(free.filter_map(|path| unknown_variable(shape, name, text, path)).take(MOST_FINDINGS));
    }
    found
}

fn unknown_variable(shape: &Shape, name: &str, text: &str, path: &Path) -> Option<Diagnostic> {
    let (at, known) = shape.missing(&path.parts)?;
    let message = match at {
        0 => format!("no page has `{}`", path.parts[0]),
        _ => format!("there is no `{}` in `{}`", path.parts[at], path.parts[..at].join(".")),
    };
    let place = Place::of_bytes(&file(name), text, path.places[at].clone());
    Some(Diagnostic::new(Rule::UnknownVariable, place, message, meant(path.parts[at], &known)))
}
