//! What scripts say and where they find things: one file for all pages of a language.
//!
//! In: the language's words and the site's addresses. Out: JSON. Whoever adds a word for a script adds a row here.

use serde_json::{Map, Value as Json, json};

use crate::render::LanguageRenderer;
use crate::site::PageKind;
use crate::site::addresses::{SEARCH, Standpoint};
use crate::words::{Pattern, Slot};

/// Files that scripts fetch when somebody needs them.
const FILES: [(&str, &str); 12] = [
    ("add", "add.js"),
    ("compose", "compose.js"),
    ("drag", "drag.js"),
    ("facets", "facets.js"),
    ("finder", "finder.js"),
    ("rows", "rows.js"),
    ("search", "search.js"),
    ("searchBox", "searchbox.js"),
    ("searchStyle", "search.css"),
    ("switch", "switch.js"),
    ("takeAway", "takeaway.js"),
    ("versus", "versus.js"),
];

/// What scripts say: their name for it, the message, and what they fill into it.
const WORDS: [(&str, &str, &[Slot]); 43] = [
    ("addHint", "tool-add-hint", &[]),
    ("addLabel", "tool-add", &[]),
    ("againstDiffers", "tool-against-differs", &[Slot::Text("name")]),
    ("copied", "tool-copied", &[]),
    ("copyLink", "tool-copy-link", &[]),
    ("copyTable", "tool-copy-table", &[]),
    ("earlier", "tool-earlier", &[Slot::Text("name")]),
    ("failed", "tool-loading-failed", &[Slot::Text("id")]),
    ("filtersShow", "filters-show", &[Slot::Said("found")]),
    // "12 methods".
    ("found", "method-count", &[Slot::Count("count")]),
    ("gone", "tool-gone", &[Slot::Said("ids"), Slot::Count("count")]),
    ("later", "tool-later", &[Slot::Text("name")]),
    ("many", "tool-many", &[Slot::Count("count")]),
    ("noMatch", "tool-no-match", &[]),
    ("one", "tool-one", &[]),
    ("pin", "tool-pin", &[Slot::Text("name")]),
    ("pinned", "tool-pinned", &[Slot::Text("name")]),
    ("remove", "tool-remove", &[Slot::Text("name")]),
    ("removed", "tool-removed", &[Slot::Text("name")]),
    ("scheme", "scheme", &[]),
    ("schemeDark", "scheme-dark", &[]),
    ("schemeLight", "scheme-light", &[]),
    ("schemeSystem", "scheme-system", &[]),
    ("searchBetween", "search-between", &[]),
    ("searchClose", "search-close", &[]),
    ("searchCompare", "search-compare", &[Slot::Text("one"), Slot::Text("other")]),
    ("searchCompareMore", "search-compare-more", &[Slot::Said("names")]),
    ("searchFailed", "search-failed", &[]),
    ("searchFirst", "search-first", &[Slot::Said("shown"), Slot::Count("count")]),
    ("searchHint", "search-hint", &[]),
    ("searchLabel", "search", &[]),
    ("searchNone", "search-none", &[]),
    ("searchPartly", "search-partly", &[]),
    ("searchReason", "search-reason", &[Slot::Text("field"), Slot::Text("text")]),
    ("searchSlash", "search-slash", &[]),
    ("searchVersus", "search-versus", &[]),
    ("separator", "list-separator", &[]),
    ("tray", "tray", &[Slot::Count("count")]),
    ("trayAdd", "tray-add", &[Slot::Text("name")]),
    ("trayClear", "tray-clear", &[]),
    ("trayRemove", "tray-remove", &[Slot::Text("name")]),
    ("trayUndo", "tray-undo", &[]),
    ("yearBefore", "year-before", &[Slot::Said("year")]),
];

impl LanguageRenderer<'_> {
    /// The file.
    pub(super) fn script_words(&self) -> Vec<u8> {
        let addresses = self.site.addresses;
        // Every page finds its language's root by where this file is, and all paths in it begin there.
        let root = Standpoint::root(self.index);
        let mut all: Map<String, Json> =
            FILES.iter().map(|(name, file)| ((*name).to_owned(), self.static_file(root, file).into())).collect();
        all.extend(WORDS.iter().map(|(name, key, slots)| ((*name).to_owned(), json!(self.pattern(key, slots)))));
        let others = [
            ("tag", json!(self.reading.language.tag.as_str())),
            ("digits", json!(numbering_system(&self.reading.language.conventions.year(0)))),
            // An item of a list.
            ("item", json!(self.reading.language.wording.isolated("{text}"))),
            ("compare", json!(self.href(root, PageKind::CompareIndex))),
            ("composer", json!(addresses.link(root, &addresses.composer_path(self.index)))),
            ("index", json!(SEARCH)),
            ("columns", json!(addresses.around_column())),
            ("comparisons", json!(addresses.around_comparison())),
            ("methods", json!(addresses.around_method())),
            ("site", json!(addresses.way_up(root))),
        ];
        all.extend(others.map(|(name, value)| (name.to_owned(), value)));
        let renamed = addresses.renamed();
        if !renamed.is_empty() {
            all.insert("renamed".to_owned(), json!(renamed));
        }
        serde_json::to_vec(&all).expect("words have text keys, so they are always JSON")
    }

    /// A sentence that scripts fill.
    pub(super) fn pattern(&self, key: &str, slots: &[Slot]) -> Pattern {
        self.reading.language.wording.pattern(key, slots)
    }
}

/// The name of the numbering system (Unicode LDML) whose zero this is.
fn numbering_system(zero: &str) -> &'static str {
    match zero {
        "٠" => "arab",
        "۰" => "arabext",
        "०" => "deva",
        "০" => "beng",
        "၀" => "mymr",
        _ => "latn",
    }
}
