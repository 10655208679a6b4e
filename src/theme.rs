//! The look: templates, words and static files, embedded in the program, with a site's own files over them.
//!
//! In: the site's root. Out: for each name the site's own file or the default, and every diagnostic of every file that
//! can't be one. Templates of the default theme are always there as `default/<name>` too, so that a site's template can
//! extend one and change a block. What lies in `static/root/` goes to the root of the site.

pub mod locales;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::catalog::file::{Entry, EntryKind, folder, irregular, read_text, unreadable, walk};
use crate::diagnostic::{Diagnostic, Place, Rule, did_you_mean};
use crate::language::Tag;
use crate::publish::MARKER;
use crate::theme::locales::{LOCALES, check_bounds};

static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");
static STATIC: Dir = include_dir!("$CARGO_MANIFEST_DIR/static");

/// What the names of the default templates begin with.
pub const DEFAULT: &str = "default/";

/// What lies in this folder of `static/` goes to the root of the site, hidden files too.
const ROOT: &str = "root/";

/// The theme of one site.
pub struct Theme {
    /// The default templates and locales, by path below `templates/`.
    default_templates: BTreeMap<String, String>,
    /// The site's own, where they differ from the default.
    own_templates: BTreeMap<String, String>,
    /// Static files, by path below `static/`; the site's own over the default.
    pub statics: BTreeMap<String, Vec<u8>>,
    /// Files for the root of the site, by path.
    pub root_files: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// Reads a site's `templates/` and `static/` over the default theme. Folders that are not there add nothing; files
    /// that can't be read are left out, with a diagnostic for each.
    pub fn load(root: &Path) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("our own templates are text");
        let default_templates: BTreeMap<_, _> =
            embedded(&TEMPLATES).into_iter().map(|(name, bytes)| (name, text(bytes))).collect();
        let mut own_templates = own_templates(root, &mut diagnostics);
        // A copy of a default file changes nothing; the project's own folders are such copies.
        own_templates.retain(|name, text| default_templates.get(name) != Some(text));

        let default_statics: BTreeMap<_, _> = embedded(&STATIC).into_iter().collect();
        let (root_files, mut own_statics): (BTreeMap<_, _>, BTreeMap<_, _>) =
            own_statics(root, &mut diagnostics).into_iter().partition(|(name, _)| name.starts_with(ROOT));
        let root_files = root_files.into_iter().map(|(name, bytes)| (name[ROOT.len()..].to_owned(), bytes)).collect();
        own_statics.retain(|name, bytes| default_statics.get(name) != Some(bytes));
        let taken = own_statics.keys().filter_map(|name| taken(name, &own_statics, &default_statics));
        diagnostics.extend(taken);
        let mut statics: BTreeMap<_, _> =
            default_statics.into_iter().map(|(name, bytes)| (name.clone(), small(&name, bytes))).collect();
        statics.extend(own_statics);
        (Self { default_templates, own_templates, statics, root_files }, diagnostics)
    }

    /// The templates that Tera takes: the default ones under `default/`, the site's own under their names.
    pub fn templates(&self) -> impl Iterator<Item = (String, &str)> {
        // The names of the default templates are taken, whatever a site has in a folder of this name.
        let is_template = |name: &str| !name.starts_with(LOCALES) && !name.starts_with(DEFAULT);
        let default = self.default_templates.iter().map(|(name, text)| (format!("{DEFAULT}{name}"), name, text));
        let own = self.own_templates.iter().map(|(name, text)| (name.clone(), name, text));
        default.chain(own).filter(move |(_, name, _)| is_template(name)).map(|(name, _, text)| (name, text.as_str()))
    }

    /// A language's Fluent files with their names, the default first and the site's own over it; none where there are
    /// no words in this language.
    pub fn locale(&self, tag: &str) -> Vec<(String, String)> {
        let name = format!("{LOCALES}{tag}.ftl");
        let layers = [&self.default_templates, &self.own_templates];
        layers.iter().filter_map(|layer| Some((format!("templates/{name}"), layer.get(&name)?.clone()))).collect()
    }

    /// The site's own files below `templates/`, where they differ from the default: path and text. Templates are all but
    /// those in `locales/`.
    pub fn own_templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.own_templates.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The default files below `templates/`: path and text.
    pub fn default_templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.default_templates.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The Fluent files for readers of a language, each over those before it: those of the languages that stand in for it,
    /// then its own. None where there are no words that such a reader reads.
    pub fn words(&self, tag: &Tag) -> Vec<(String, String)> {
        let nearest: Vec<&str> = tag.nearest().collect();
        nearest.into_iter().rev().flat_map(|name| self.locale(name)).collect()
    }

    /// A language's own Fluent file: the site's, else the default one.
    pub fn locale_text(&self, tag: &str) -> Option<String> {
        self.locale(tag).pop().map(|(_, text)| text)
    }

    /// The languages that the default theme or the site has words for.
    pub fn languages(&self) -> Vec<String> {
        let names: BTreeSet<&String> = self.default_templates.keys().chain(self.own_templates.keys()).collect();
        names
            .into_iter()
            .filter_map(|name| Some(name.strip_prefix(LOCALES)?.strip_suffix(".ftl")?.to_owned()))
            .collect()
    }
}

/// The files of the default theme as they were written, by path below a site's root: `templates/base.html`.
pub fn default_files() -> BTreeMap<String, Vec<u8>> {
    let of = |folder: &str, dir: &Dir<'static>| -> Vec<(String, Vec<u8>)> {
        embedded(dir).into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)).collect()
    };
    of("templates", &TEMPLATES).into_iter().chain(of("static", &STATIC)).collect()
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

/// The site's own templates and locales.
fn own_templates(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let entries = folder(root, "templates").map(|folder| folder.map(|folder| walk(root, &folder, |_| false)));
    let entries = entries.unwrap_or_else(|refused| Some(vec![Err(refused)]));
    for entry in entries.into_iter().flatten() {
        let text = entry.and_then(|Entry { file, kind, is_hidden }| match kind {
            _ if is_hidden => Ok(None),
            EntryKind::Folder => Ok(None),
            EntryKind::Other => Err(irregular(&file)),
            EntryKind::File => {
                let (name, text) = (below(&file), read_text(root, &file)?);
                // Nobody after this may even try to read it.
                if name.starts_with(LOCALES) {
                    check_bounds(&file, &text)?;
                }
                Ok(Some((name, text)))
            }
        });
        match text {
            Ok(text) => files.extend(text),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    files
}

/// The site's own static files.
fn own_statics(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let is_of_root = |file: &str| file.strip_prefix("static/").is_some_and(|file| file.starts_with(ROOT));
    let enter = |file: &str| is_of_root(file) && !file.ends_with("/.git");
    let entries = folder(root, "static").map(|folder| folder.map(|folder| walk(root, &folder, enter)));
    let entries = entries.unwrap_or_else(|refused| Some(vec![Err(refused)]));
    for entry in entries.into_iter().flatten() {
        let read = entry.and_then(|Entry { file, kind, is_hidden }| match kind {
            _ if is_litter(&file) => Ok(None),
            _ if is_hidden && !enter(&file) => Err(not_copied(&file, is_of_root(&file))),
            EntryKind::Folder => Ok(None),
            EntryKind::Other => Err(irregular(&file)),
            EntryKind::File if below(&file) == format!("{ROOT}{MARKER}") => Err(marker(&file)),
            EntryKind::File => match fs::read(root.join(&*file)) {
                Ok(bytes) => Ok(Some((below(&file), bytes))),
                Err(error) => Err(unreadable(&file, &error)),
            },
        });
        match read {
            Ok(read) => files.extend(read),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    files
}

/// A path without the folder that it begins with.
fn below(file: &str) -> String {
    file.split_once('/').map_or(file, |(_, below)| below).to_owned()
}

/// What systems and version control leave in folders: nobody wants to be told that it is no part of a site.
fn is_litter(file: &str) -> bool {
    const LITTER: [&str; 5] = [".DS_Store", ".gitkeep", ".keep", ".gitignore", ".gitattributes"];
    let name = file.rsplit('/').next().unwrap_or(file);
    LITTER.contains(&name) || name.starts_with("._")
}

fn not_copied(file: &Arc<str>, is_of_root: bool) -> Diagnostic {
    let message = format!("`{file}` is hidden, so it is no part of the site");
    let way_out = match is_of_root {
        true => "take it away: a site has no version control of its own",
        false => "put it into `static/root/` if it belongs to the root of the site; or give it a name without the dot",
    };
    Diagnostic::new(Rule::NotCopied, Place::of_file(file), message, way_out)
}

fn marker(file: &Arc<str>) -> Diagnostic {
    let message = format!("`{MARKER}` is how this program knows the sites that it wrote");
    Diagnostic::new(Rule::TakenPath, Place::of_file(file), message, "take it away, or give it another name")
}

/// A file of the site's own that can't lie beside another one, which may be ours: one would have to be a folder, or they
/// would be one file on systems that don't tell capitals from small letters.
fn taken(name: &str, own: &BTreeMap<String, Vec<u8>>, default: &BTreeMap<String, Vec<u8>>) -> Option<Diagnostic> {
    let file = Arc::from(format!("static/{name}"));
    let folders = name.match_indices('/').map(|(at, _)| &name[..at]);
    if let Some(ours) = folders.clone().find(|folder| default.contains_key(*folder)) {
        let message = format!("`static/{ours}` is a folder here, and a file of the default theme");
        return Some(Diagnostic::new(Rule::TakenPath, Place::of_file(&file), message, "give the folder another name"));
    }
    if let Some(ours) = default.keys().find(|ours| ours.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'))) {
        let message = format!("`static/{name}` is a file here, and the default theme has `{ours}`");
        return Some(Diagnostic::new(Rule::TakenPath, Place::of_file(&file), message, "give it another name"));
    }
    let is_twin = |other: &&String| *other != name && other.to_lowercase() == name.to_lowercase();
    let twin = default.keys().find(is_twin).filter(|twin| !own.contains_key(*twin))?;
    let message = format!("`static/{name}` and the default `{twin}` are one file where capitals don't count");
    let way_out = did_you_mean(name, [twin.as_str()], || "give it another name".to_owned());
    Some(Diagnostic::new(Rule::TakenPath, Place::of_file(&file), message, way_out))
}
