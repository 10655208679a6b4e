//! The small pages at former addresses, which lead on to where their methods are now: for any static host.
//!
//! In: a page. Out: the file at its former addresses. They need no script, and say the new name to whoever is not led on.

use crate::render::{LanguageRenderer, html};
use crate::site::PageKind;

impl LanguageRenderer<'_> {
    /// What lies at each former address of a page.
    pub(super) fn leading_to(&self, kind: PageKind) -> String {
        let addresses = self.site.addresses;
        let title = html::escaped(&match kind {
            PageKind::Comparison(comparison) => self.reading.versus(&self.site.checked.comparisons[comparison].methods),
            PageKind::Method(method) => self.names[method].clone(),
            // No other page is called by an id.
            _ => String::new(),
        });
        // A page that was called otherwise lay beside it, as deep.
        let link = addresses.page(self.standpoint(kind), kind, self.index);
        let whole = addresses.whole(&addresses.path(kind, self.index));
        let href = |address: &str| html::escaped(address).replace('"', "&quot;");
        let tag = &self.reading.language.wording.tag;
        format!(
            "<!DOCTYPE html>\n<html{}>\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
             <meta http-equiv=\"refresh\" content=\"0; url={}\">\n<link rel=\"canonical\" href=\"{}\">\n</head>\n\
             <body>\n<p>{}</p>\n</body>\n</html>\n",
            html::language_attributes(tag),
            title,
            href(&link),
            href(whole.as_deref().unwrap_or(&link)),
            html::link(&link, &title),
        )
    }
}
