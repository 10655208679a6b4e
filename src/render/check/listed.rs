//! What templates are given, for the reference: the names that the pages of a catalogue have between them.
//!
//! In: a checked catalogue and its theme. Out: paths such as `method.groups[].label`, for each template.

use std::collections::{BTreeMap, BTreeSet};

use tera::Value;

use crate::catalog::Checked;
use crate::reading::PageLanguage;
use crate::render::Renderer;
use crate::render::check::names;
use crate::render::check::samples::samples;
use crate::site::addresses::{Addresses, Hosting};
use crate::theme::Theme;

/// The variables of each template, as far as this catalogue has them. `words` is one of them, for all its messages.
///
/// Errors: what the theme says can't be read.
pub fn variables(checked: &Checked, theme: &Theme) -> anyhow::Result<BTreeMap<&'static str, BTreeSet<String>>> {
    let addresses = Addresses::new(checked, checked.settings.base_url.as_deref(), Hosting::Server);
    let renderer = Renderer::new(checked, &addresses, theme)?;
    let words = PageLanguage::load(theme, checked.base())?;
    let language = renderer.language(0, &words);
    let mut found: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for kind in samples(checked) {
        let context = language.context(kind)?;
        let paths = found.entry(kind.template()).or_default();
        for name in names(&context) {
            match context.get(&name) {
                Some(value) if name != "words" => add(paths, &name, value),
                _ => drop(paths.insert(name)),
            }
        }
    }
    Ok(found)
}

/// Adds the paths of a value's parts; of what has none, its own.
fn add(paths: &mut BTreeSet<String>, path: &str, value: &Value) {
    if let Some(parts) = value.as_map().filter(|parts| !parts.is_empty()) {
        for (key, part) in parts {
            if let Some(name) = key.as_str() {
                add(paths, &format!("{path}.{name}"), part);
            }
        }
    } else if let Some(items) = value.as_array().filter(|items| !items.is_empty()) {
        items.iter().for_each(|item| add(paths, &format!("{path}[]"), item));
    } else {
        paths.insert(path.to_owned());
    }
}
