//! Small pieces of HTML: escaping, phrases with their language, items of cells.
//!
//! In: phrases and items. Out: HTML in which nothing of a record's is markup. Pages as wholes are Tera's.

use pulldown_cmark_escape::{escape_href, escape_html_body_text};
use tera::Value;

use crate::catalog::Atom;
use crate::language::Tag;
use crate::reading::{Phrase, Reading};
use crate::site::PageKind;
use crate::site::addresses::{Addresses, Standpoint};
use crate::value::address::{self, Address};
use crate::value::source::Source;
use crate::value::{Item, Partly, prose};

/// Text between tags, with the characters escaped that HTML reads there; quotation marks stay what they are.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_html_body_text(&mut out, text).expect("writing to a string does not fail");
    visible(out)
}

/// HTML without control characters, which no HTML may have: each becomes its picture.
pub fn visible(html: String) -> String {
    let is_forbidden = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    if !html.contains(is_forbidden) {
        return html;
    }
    let picture = |c: char| match c {
        c if !is_forbidden(c) => c,
        '\0'..=' ' => char::from_u32(0x2400 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER),
        '\u{7f}' => '\u{2421}',
        _ => char::REPLACEMENT_CHARACTER,
    };
    html.chars().map(picture).collect()
}

/// The same for a page, which has none but for a record that was made to have them.
pub fn make_visible(page: &mut Vec<u8>) {
    // Whole stretches at once, which a processor does faster than to look whether it can stop at each byte.
    const STRETCH: usize = 1024;
    let is_old = |byte: u8| (byte < b' ') & (byte != b'\t') & (byte != b'\n') & (byte != b'\r') | (byte == 0x7f);
    let is_new = |(lead, byte): (&u8, &u8)| (*lead == 0xc2) & (*byte >= 0x80) & (*byte < 0xa0);
    let has_old = |stretch: &[u8]| stretch.iter().fold(false, |found, byte| found | is_old(*byte));
    let has_new =
        |(leads, bytes): (&[u8], &[u8])| leads.iter().zip(bytes).fold(false, |found, pair| found | is_new(pair));
    let behind = page.get(1..).unwrap_or_default();
    if page.chunks(STRETCH).any(has_old) || page.chunks(STRETCH).zip(behind.chunks(STRETCH)).any(has_new) {
        *page = visible(String::from_utf8_lossy(page).into_owned()).into_bytes();
    }
}

/// Text inside of an attribute, as a template writes it.
pub fn in_attribute(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    pulldown_cmark_escape::escape_html(&mut out, text).expect("writing to a string does not fail");
    out
}

/// An address inside of an attribute; characters that no address may have are percent-encoded.
fn attribute(address: &str) -> String {
    let mut out = String::with_capacity(address.len() + 8);
    escape_href(&mut out, address).expect("writing to a string does not fail");
    out
}

/// A phrase, in a `span` that says its language where that is not the page's.
pub fn phrase(phrase: &Phrase) -> String {
    let text = escaped(&phrase.text);
    match &phrase.tag {
        Some(tag) => format!("<span{}>{text}</span>", language_attributes(tag)),
        None => text,
    }
}

/// The same as a value that templates don't escape again.
pub fn phrase_value(of: &Phrase) -> Value {
    Value::safe_string(&phrase(of))
}

/// ` lang="…" dir="…"`.
pub fn language_attributes(tag: &Tag) -> String {
    format!(" lang=\"{tag}\" dir=\"{}\"", tag.direction())
}

/// JSON for a script element that holds data: a `<` could end the element, so it is escaped.
pub fn data(of: &impl serde::Serialize) -> Value {
    let json = serde_json::to_string(of).expect("views have text keys, so they are always JSON");
    Value::safe_string(&json.replace('<', "\\u003c"))
}

/// A link whose text is HTML already.
pub fn link(href: &str, html: &str) -> String {
    format!("<a href=\"{}\">{html}</a>", attribute(href))
}

/// A name, given as HTML, that leads to an address; one that browsers don't open stands behind it.
pub fn named_address(name: &str, address: &str) -> String {
    match address::href(address) {
        Some(href) => link(&href, name),
        None => format!("{name} ({})", isolated(address)),
    }
}

/// What a reader sees of one atom on a page that stands at `from`.
pub fn atom(
    reading: Reading,
    addresses: &Addresses,
    (from, language): (Standpoint, usize),
    method: usize,
    field: usize,
    atom: &Atom,
) -> String {
    let checked = reading.checked;
    let shown = reading.atom_without_prose(field, atom);
    match &atom.item {
        Item::Term(_) => {
            let term = checked.vocabularies[&checked.fields()[field].key].find(&atom.key);
            let html = phrase(&shown);
            term.map_or_else(
                || html.clone(),
                |term| link(&addresses.page(from, PageKind::Term(field, term), language), &html),
            )
        }
        Item::Prose(markdown) => {
            let Phrase { text, tag } = reading.localised(markdown);
            let prefix = format!("{}-{}-", checked.methods[method].id, checked.fields()[field].key);
            let address = |id: &str| Some(addresses.page(from, PageKind::Method(checked.find(id)?), language));
            let attributes = tag.map(|tag| language_attributes(&tag)).unwrap_or_default();
            format!("<div class=\"prose\"{attributes}>{}</div>", prose::to_html(&text, &prefix, address))
        }
        Item::Method(id) => match checked.find(id) {
            Some(other) => link(&addresses.page(from, PageKind::Method(other), language), &phrase(&shown)),
            None => phrase(&shown),
        },
        Item::Person(person) => match &person.orcid {
            Some(orcid) => link(&format!("https://orcid.org/{orcid}"), &isolated(&shown.text)),
            None => isolated(&shown.text),
        },
        Item::Source(source) => self::source(source),
        Item::Link(url) => match address::href(url) {
            Some(href) => link(&href, &isolated(url)),
            None => isolated(url),
        },
        Item::Text(_)
        | Item::Translation(_)
        | Item::Year(_)
        | Item::Number { .. }
        | Item::Flag(_)
        | Item::Choice(_)
        | Item::Extent { .. }
        | Item::Date(_) => phrase(&shown),
        Item::Version(text) => isolated(text),
        Item::Identifier { id, url: Some(url) } => link(url, &isolated(id)),
        Item::Identifier { id, url: None } => isolated(id),
        Item::Partly(partly) => self::partly(*partly, &phrase(&shown)),
    }
}

/// Yes in bold, partly in italics, no as it is, so that a table is read without reading its words.
fn partly(partly: Partly, words: &str) -> String {
    let element = match partly {
        Partly::Yes => "b",
        Partly::Partly => "i",
        Partly::No => "span",
    };
    format!("<{element} data-partly=\"{}\">{words}</{element}>", partly.id())
}

/// A text of no known language, such as a person's name: its letters decide its direction, whatever the page's.
fn isolated(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

/// A citation with its identifiers as links.
pub fn source(source: &Source) -> String {
    let mut html = format!("<cite dir=\"auto\">{}</cite>", escaped(&source.shown()));
    if let Some(doi) = &source.doi {
        html += &format!(" {}", identifier(&source.doi_address().unwrap_or_default(), &format!("doi:{doi}")));
    }
    if let Some(id) = &source.arxiv {
        html += &format!(" {}", identifier(&format!("https://arxiv.org/abs/{id}"), &format!("arXiv:{id}")));
    }
    if let Some(isbn) = &source.isbn {
        html += &format!(" {}", identifier(&Address::Isbn(isbn.clone()).href(), &format!("ISBN {isbn}")));
    }
    if let Some(url) = &source.url {
        let host = url::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
        match address::href(url) {
            Some(href) => html += &format!(" {}", identifier(&href, host.as_deref().unwrap_or(url))),
            // A source that has nothing else is called by its address already.
            None if source.shown() == *url => {}
            None => html += &format!(" <span class=\"identifier\">{}</span>", escaped(url)),
        }
    }
    html
}

fn identifier(href: &str, text: &str) -> String {
    format!("<a class=\"identifier\" href=\"{}\">{}</a>", attribute(href), escaped(text))
}
