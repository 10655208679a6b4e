//! The look: templates, words and static files, embedded in the program, with a site's own files over them.
//!
//! In: the site's root. Out: for each name the site's own file or the default; templates of the default theme are
//! always there as `default/<name>` too, so that a site's template can extend one and change a block.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");
static STATIC: Dir = include_dir!("$CARGO_MANIFEST_DIR/static");

/// The theme of one site.
pub struct Theme {
    /// The default templates and locales, by path below `templates/`.
    default_templates: BTreeMap<String, String>,
    /// The site's own, where they differ from the default.
    own_templates: BTreeMap<String, String>,
    /// Static files, by path below `static/`; the site's own over the default.
    pub statics: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// Reads a site's `templates/` and `static/` over the default theme. Folders that are not there add nothing.
    ///
    /// Errors: a file that can't be read, or a template that is not UTF-8, with its path.
    pub fn load(root: &Path) -> anyhow::Result<Self> {
        let text = |(name, bytes): (String, Vec<u8>)| {
            let text = String::from_utf8(bytes).with_context(|| format!("`templates/{name}` is not UTF-8 text"))?;
            anyhow::Ok((name, text))
        };
        let default_templates: BTreeMap<_, _> =
            embedded(&TEMPLATES).into_iter().map(text).collect::<anyhow::Result<_>>()?;
        let mut own_templates: BTreeMap<_, _> =
            files_below(&root.join("templates"))?.into_iter().map(text).collect::<anyhow::Result<_>>()?;
        // A copy of a default file changes nothing; the project's own folders are such copies.
        own_templates.retain(|name, text| default_templates.get(name) != Some(text));
        let default_statics: BTreeMap<_, _> = embedded(&STATIC).into_iter().collect();
        let mut own_statics: BTreeMap<_, _> = files_below(&root.join("static"))?.into_iter().collect();
        own_statics.retain(|name, bytes| default_statics.get(name) != Some(bytes));
        let mut statics: BTreeMap<_, _> =
            default_statics.into_iter().map(|(name, bytes)| (name.clone(), small(&name, bytes))).collect();
        statics.extend(own_statics);
        Ok(Self { default_templates, own_templates, statics })
    }

    /// The templates that Tera takes: the default ones under `default/`, the site's own under their names.
    pub fn templates(&self) -> impl Iterator<Item = (String, &str)> {
        let is_template = |name: &str| !name.starts_with("locales/");
        let default = self.default_templates.iter().map(|(name, text)| (format!("default/{name}"), name, text));
        let own = self.own_templates.iter().map(|(name, text)| (name.clone(), name, text));
        default.chain(own).filter(move |(_, name, _)| is_template(name)).map(|(name, _, text)| (name, text.as_str()))
    }

    /// A language's Fluent files with their names, the default first and the site's own over it; none where there are
    /// no words in this language.
    pub fn locale(&self, tag: &str) -> Vec<(String, String)> {
        let name = format!("locales/{tag}.ftl");
        let layers = [&self.default_templates, &self.own_templates];
        layers.iter().filter_map(|layer| Some((format!("templates/{name}"), layer.get(&name)?.clone()))).collect()
    }

    /// The languages that the default theme has words for.
    pub fn languages(&self) -> Vec<String> {
        let names = self.default_templates.keys();
        names.filter_map(|name| Some(name.strip_prefix("locales/")?.strip_suffix(".ftl")?.to_owned())).collect()
    }
}

/// The default theme's scripts and style sheets without comments and white space; a site's own files are never touched.
fn small(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let Ok(text) = str::from_utf8(&bytes) else { return bytes };
    if name.ends_with(".js") {
        return minifier::js::minify(text).map_or(bytes.clone(), |small| small.to_string().into_bytes());
    }
    if name.ends_with(".css") {
        // Our style sheets have each comment on lines of its own, so lines are all there is to look at.
        let lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !(line.is_empty() || line.starts_with("/*") && line.ends_with("*/")));
        return lines.collect::<Vec<_>>().join("\n").into_bytes();
    }
    bytes
}

fn embedded(folder: &Dir<'static>) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in folder.entries() {
        match entry {
            include_dir::DirEntry::Dir(dir) => files.extend(embedded(dir)),
            include_dir::DirEntry::File(file) => {
                files.push((file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec()));
            }
        }
    }
    files
}

fn files_below(folder: &Path) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(visible) {
        let entry = entry.with_context(|| format!("`{}` can't be read", folder.display()))?;
        // Links are not followed: what is published lies in the site's own folders.
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let name: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
            let bytes =
                fs::read(entry.path()).with_context(|| format!("`{}` can't be read", entry.path().display()))?;
            files.push((name.join("/"), bytes));
        }
    }
    Ok(files)
}
