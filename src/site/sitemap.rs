//! What crawlers ask for first: the sitemap and robots.txt.
//!
//! In: the plan and the addresses. Out: the files. Source: the Sitemaps protocol 0.9 (at most 50,000 addresses and 50 MB
//! a file, an index over several). Which pages are one page in several languages is said by the pages themselves: here
//! it would be said once more for each of them, which in forty languages is a hundred times what the addresses are.

use std::fmt::Write as _;

use crate::catalog::Checked;
use crate::site::PageKind;
use crate::site::addresses::Addresses;

/// The most addresses that one sitemap may have.
const MOST: usize = 50_000;

/// The sitemap's files: one, or an index and its parts. None without a base URL, since the protocol asks for whole
/// addresses.
pub fn sitemaps(checked: &Checked, plan: &[PageKind], addresses: &Addresses) -> Vec<(String, String)> {
    if !addresses.has_base() {
        return Vec::new();
    }
    let languages = 0..checked.settings.languages.len();
    let pages: Vec<(PageKind, usize)> = languages
        .flat_map(|language| plan.iter().filter(|kind| **kind != PageKind::NotFound).map(move |kind| (*kind, language)))
        .collect();
    let parts: Vec<String> = pages.chunks(MOST).map(|pages| part(checked, pages, addresses)).collect();
    match <[String; 1]>::try_from(parts) {
        Ok([only]) => vec![("sitemap.xml".to_owned(), only)],
        Err(parts) => {
            let mut index = format!("{HEAD}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            let mut files = Vec::new();
            for (number, text) in parts.into_iter().enumerate() {
                let name = format!("sitemap-{}.xml", number + 1);
                let _ = writeln!(
                    index,
                    "<sitemap><loc>{}</loc></sitemap>",
                    xml(&addresses.whole(&name).unwrap_or_default())
                );
                files.push((name, text));
            }
            index.push_str("</sitemapindex>\n");
            files.push(("sitemap.xml".to_owned(), index));
            files
        }
    }
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn part(checked: &Checked, pages: &[(PageKind, usize)], addresses: &Addresses) -> String {
    let mut text = format!("{HEAD}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (kind, language) in pages {
        let _ = write!(
            text,
            "<url><loc>{}</loc>",
            xml(&addresses.whole(&addresses.path(*kind, *language)).unwrap_or_default())
        );
        if let PageKind::Method(method) = kind
            && let Some(date) = checked.methods[*method].updated
        {
            let _ = write!(text, "<lastmod>{}</lastmod>", crate::reading::iso(date));
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Everybody may read everything.
pub fn robots(addresses: &Addresses) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(address) = addresses.whole("sitemap.xml") {
        let _ = write!(text, "\nSitemap: {address}\n");
    }
    text
}
