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

/// How many sitemaps the pages of a site fill.
pub fn parts(checked: &Checked, plan: &[PageKind]) -> usize {
    pages(checked, plan).count().div_ceil(MOST)
}

/// What a part of several is called; they are counted from 1.
pub fn part_name(number: usize) -> String {
    format!("sitemap-{number}.xml")
}

/// The sitemap, or the index of its parts. Only for a site whose address is known: the protocol asks for whole addresses.
pub fn sitemap(checked: &Checked, plan: &[PageKind], addresses: &Addresses) -> String {
    let parts = parts(checked, plan);
    if parts == 1 {
        return part(checked, plan, addresses, 1);
    }
    let mut index = format!("{HEAD}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for number in 1..=parts {
        let address = addresses.whole(&part_name(number)).unwrap_or_default();
        let _ = writeln!(index, "<sitemap><loc>{}</loc></sitemap>", xml(&address));
    }
    index.push_str("</sitemapindex>\n");
    index
}

/// The pages that may be found, language by language.
fn pages<'p>(checked: &Checked, plan: &'p [PageKind]) -> impl Iterator<Item = (PageKind, usize)> + use<'p> {
    let languages = 0..checked.settings.languages.len();
    languages.flat_map(move |language| {
        plan.iter().filter(|kind| **kind != PageKind::NotFound).map(move |kind| (*kind, language))
    })
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// One part of the sitemap.
pub fn part(checked: &Checked, plan: &[PageKind], addresses: &Addresses, number: usize) -> String {
    let mut text = format!("{HEAD}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (kind, language) in pages(checked, plan).skip((number - 1) * MOST).take(MOST) {
        let _ = write!(
            text,
            "<url><loc>{}</loc>",
            xml(&addresses.whole(&addresses.path(kind, language)).unwrap_or_default())
        );
        if let PageKind::Method(method) = kind
            && let Some(date) = checked.methods[method].updated
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
