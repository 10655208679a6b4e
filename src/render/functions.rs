//! What a site's own templates can call: `url(page="compare")`, `url(method="lasso")` and `asset(file="my.css")`, all
//! written for the page that they stand on.
//!
//! In: names, and the ways up that every page's context has. Out: links. Unknown names are errors that name the nearest
//! known one.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Error, Kwargs, State, Tera, TeraResult};

use crate::diagnostic::nearest;
use crate::site::PageKind;
use crate::site::addresses::{Addresses, Standpoint};
use crate::site::segment::segment;

/// The way from a page to the root of its site, in the context of each page.
pub const TO_SITE: &str = "way_to_site";
/// The way from a page to the root of its language.
pub const TO_LANGUAGE: &str = "way_to_language";

/// Pages that have a name of their own in templates.
const PAGES: [(&str, PageKind); 5] = [
    ("compare", PageKind::CompareIndex),
    ("library", PageKind::Library),
    ("map", PageKind::Map),
    ("methods", PageKind::Methods(0)),
    ("timeline", PageKind::Timeline),
];

/// The names of the functions.
pub const NAMES: [&str; 2] = ["url", "asset"];

/// Declares the functions for a site that is not known yet: enough to read templates, not to render them.
pub fn declare(tera: &mut Tera) {
    for name in NAMES {
        tera.register_function(name, |_: Kwargs, _: &State| -> TeraResult<String> {
            Err(Error::message("there is no page yet that a link could be written for"))
        });
    }
}

/// Registers the functions. `ids` are those of all methods, `statics` the static files by name with their paths below the
/// site's root, and `lacks` says which of the named pages this site doesn't have.
pub fn register(
    tera: &mut Tera,
    addresses: &Addresses,
    ids: BTreeSet<String>,
    statics: BTreeMap<String, String>,
    lacks: impl Fn(PageKind) -> bool,
) {
    // The base language has no folder, so a path of its pages is one below the root of any language.
    let path = |kind| addresses.link(Standpoint::root(0), &addresses.path(kind, 0));
    let pages: BTreeMap<String, String> =
        PAGES.iter().filter(|(_, kind)| !lacks(*kind)).map(|(name, kind)| ((*name).to_owned(), path(*kind))).collect();
    let (before, behind) = addresses.around_method();
    tera.register_function("url", move |wanted: Kwargs, state: &State| -> TeraResult<String> {
        let path = match (wanted.get::<&str>("page")?, wanted.get::<&str>("method")?) {
            (Some(page), None) => found(&pages, page, "page")?.trim_start_matches("./").to_owned(),
            (None, Some(id)) if ids.contains(id) => format!("{before}{}{behind}", segment(id)),
            (None, Some(id)) => return Err(unknown("method", id, ids.iter().map(String::as_str))),
            _ => return Err(Error::message("`url` takes either `page` or `method`, such as url(page=\"compare\")")),
        };
        Ok(from_here(state, TO_LANGUAGE, &path))
    });
    tera.register_function("asset", move |wanted: Kwargs, state: &State| -> TeraResult<String> {
        let path = found(&statics, wanted.must_get::<&str>("file")?, "static file")?;
        Ok(from_here(state, TO_SITE, path))
    });
}

fn from_here(state: &State, way: &str, path: &str) -> String {
    let way: Option<String> = state.get(way).ok().flatten();
    let link = way.unwrap_or_default() + path;
    if link.is_empty() { "./".to_owned() } else { link }
}

fn found<'k>(known: &'k BTreeMap<String, String>, name: &str, what: &str) -> TeraResult<&'k String> {
    known.get(name).ok_or_else(|| unknown(what, name, known.keys().map(String::as_str)))
}

fn unknown<'k>(what: &str, name: &str, known: impl Iterator<Item = &'k str>) -> Error {
    let way_out = nearest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    Error::message(format!("there is no {what} `{name}`{way_out}"))
}
