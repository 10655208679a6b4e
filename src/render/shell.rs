//! What every page has around its subject: the site, the page's address in every language, words for scripts.
//!
//! In: a page and its title. Out: the views that the base template takes.

use tera::Value;

use crate::language::Tag;
use crate::render::views::{AlternateView, PageView, SiteView};
use crate::render::{Html, LanguageRenderer, html, shortened};
use crate::site::PageKind;
use crate::site::addresses::{Hosting, Standpoint};
use crate::site::output::Output;
use crate::words::Arg;

/// The style sheet that every page links last where a site has it. The default theme has none of this name.
const OWN_STYLE: &str = "custom.css";

/// How long a description may be before search engines cut it, in characters.
pub(super) const DESCRIPTION: usize = 160;

impl LanguageRenderer<'_> {
    /// What every page of the language shows of the site, for pages that stand at `from`.
    pub(super) fn site_view(&self, from: Standpoint) -> SiteView {
        let addresses = self.site.addresses;
        let settings = &self.site.checked.settings;
        let title = self.reading.localised(&settings.title);
        let license = settings.license.as_ref().map(|license| {
            let name = html::escaped(&license.name);
            let linked = license.url.as_deref().map_or_else(|| name.clone(), |url| html::named_address(&name, url));
            Value::safe_string(&self.say_html("footer-records", &[Html::Text("license", &linked)]))
        });
        let attribution = settings.attribution.as_ref().map(|attribution| {
            let whom = html::phrase(&self.reading.localised(attribution));
            Value::safe_string(&self.say_html("footer-source", &[Html::Text("attribution", &whom)]))
        });
        SiteView {
            title_html: html::phrase_value(&title),
            title: title.text,
            description: settings.description.as_ref().map(|text| html::phrase_value(&self.reading.localised(text))),
            library: self.href(from, PageKind::Library),
            compare: self.href(from, PageKind::CompareIndex),
            timeline: self.site.chronicle.is_some().then(|| self.href(from, PageKind::Timeline)),
            map: (!self.site.relations.is_empty()).then(|| self.href(from, PageKind::Map)),
            license,
            attribution,
            script_words: self.words_link(from),
            for_files: addresses.hosting() == Hosting::Files,
            scheme: self.static_file(from, "scheme.js"),
            page: self.static_file(from, "page.js"),
            tray: self.static_file(from, "tray.js"),
            tools: self.static_file(from, "compare.js"),
            compose: self.static_file(from, "compose.js"),
            library_script: self.static_file(from, "library.js"),
            search_style: self.static_file(from, "search.css"),
            style: self.static_file(from, "style.css"),
            comparison_style: self.static_file(from, "comparison.css"),
            drawings: self.static_file(from, "drawings.css"),
            table: self.static_file(from, "table.js"),
            icon: self.static_file(from, "icon.svg"),
            own_style: Some(self.static_file(from, OWN_STYLE)).filter(|link| !link.is_empty()),
        }
    }

    /// A link to the file of words for scripts.
    fn words_link(&self, from: Standpoint) -> String {
        let addresses = self.site.addresses;
        let path = addresses.output(Output::Words(self.index));
        addresses.link(from, &addresses.marked(path, &addresses.for_scripts(self.script_words.clone())))
    }

    /// The part that all pages have. `title` is text, `heading` HTML.
    pub(super) fn page_view(
        &self,
        kind: PageKind,
        title: &str,
        heading: Value,
        description: &str,
        json_ld: Option<Value>,
    ) -> PageView {
        let addresses = self.site.addresses;
        let from = self.standpoint(kind);
        let languages = self.site.checked.settings.languages.iter().enumerate();
        let alternates = languages.map(|(index, tag): (usize, &Tag)| AlternateView {
            tag: tag.to_string(),
            name: self.site.autonyms[index].clone(),
            dir: tag.direction(),
            href: addresses.page(from, kind, index),
            whole: addresses.whole(&addresses.path(kind, index)),
            current: index == self.index,
        });
        let site = self.reading.localised(&self.site.checked.settings.title).text;
        let title = match kind {
            PageKind::Library => site,
            _ => self.say("title-separator", &[("page", Arg::Text(title)), ("site", Arg::Text(&site))]),
        };
        let wording = &self.reading.language.wording.tag;
        PageView {
            lang: wording.to_string(),
            dir: wording.direction(),
            title,
            heading,
            description: shortened(description, DESCRIPTION).into_owned(),
            href: self.href(from, kind),
            canonical: addresses.whole(&addresses.path(kind, self.index)),
            og_type: if matches!(kind, PageKind::Method(_) | PageKind::Comparison(_)) { "article" } else { "website" },
            json_ld,
            alternates: alternates.collect(),
            default_language: addresses.whole(&addresses.path(kind, 0)),
            indexed: kind != PageKind::NotFound,
        }
    }
}
