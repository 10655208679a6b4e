//! Prose: Markdown (CommonMark with tables, footnotes and strike-through) and TeX, from untrusted records.
//!
//! In: Markdown. Out: its plain text, which is compared; its HTML, in which nothing of the record's is markup unless
//! Markdown made it; and what an editor should look at. Neutralised are, at the event stream: raw HTML (shown as
//! text), links that browsers don't open (shown as text) or should not (their words alone), pictures (a link to them,
//! so that no page asks a third party), and headings (strong paragraphs, so that no text breaks a page's outline).

use math_core::MathDisplay;
use pulldown_cmark::{Alignment, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};

use crate::diagnostic::Rule;
use crate::value::address::{Address, Refusal, href};
use crate::value::tex::{mathml, without_markdown_escapes};

/// Something in a text that is not shown as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// The piece of the text, as written.
    pub piece: String,
    /// Where the piece starts in the text, in bytes.
    pub start: usize,
    /// Why.
    pub reason: String,
}

/// The text without markup; TeX stays as its source.
pub fn plain(markdown: &str) -> String {
    match split(markdown, |_| false).pop() {
        Some(Piece::Text(text)) => text,
        _ => String::new(),
    }
}

/// A stretch of a text without markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// TeX that can be read.
    Math(String),
}

/// The text without markup, its formulas apart. TeX that can't be read counts as words.
pub fn pieces(markdown: &str) -> Vec<Piece> {
    split(markdown, |tex| mathml(tex, MathDisplay::Inline).is_ok())
}

/// Cuts the text at the formulas that `is_formula` knows; the last piece is always words.
fn split(markdown: &str, is_formula: impl Fn(&str) -> bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    for event in events(markdown).map(|(event, _)| event) {
        match event {
            Event::InlineMath(tex) | Event::DisplayMath(tex) if is_formula(&tex) => {
                pieces.push(Piece::Text(std::mem::take(&mut words)));
                pieces.push(Piece::Math(without_markdown_escapes(&tex).into_owned()));
            }
            Event::Text(t) | Event::Code(t) | Event::Html(t) | Event::InlineHtml(t) => words.push_str(&t),
            Event::InlineMath(tex) | Event::DisplayMath(tex) => words.push_str(&tex),
            Event::SoftBreak | Event::HardBreak | Event::Rule => words.push(' '),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock | TagEnd::TableCell,
            ) => words.push(' '),
            _ => {}
        }
    }
    words.truncate(words.trim_end().len());
    pieces.push(Piece::Text(words));
    pieces
}

/// What is not shown as it was meant, in the text's order. `is_method` knows the ids that a link may name.
pub fn findings(markdown: &str, is_method: impl Fn(&str) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |rule, piece: &str, start, reason: String| {
        found.push(Finding { rule, piece: piece.trim().to_owned(), start, reason })
    };
    for (event, range) in events(markdown) {
        match event {
            Event::Html(t) | Event::InlineHtml(t) if !t.trim().is_empty() => {
                add(Rule::RawHtml, &t, range.start, "HTML is shown as text; write Markdown instead".to_owned());
            }
            Event::Start(Tag::Link { dest_url, .. }) if !is_method(&dest_url) => {
                if let Some((rule, why)) = unlinked(&dest_url) {
                    add(rule, &dest_url, range.start, why);
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let (rule, why) =
                    unlinked(&dest_url).unwrap_or_else(|| (Rule::UnsafeLink, "pictures are shown as links".to_owned()));
                add(rule, &dest_url, range.start, why);
            }
            Event::InlineMath(tex) | Event::DisplayMath(tex) => {
                if let Err(why) = mathml(&tex, MathDisplay::Inline) {
                    add(Rule::UnreadableMath, &tex, range.start, why);
                }
            }
            _ => {}
        }
    }
    found
}

/// Why an address is no link, if it is none.
fn unlinked(address: &str) -> Option<(Rule, String)> {
    let refusal = Address::read(address).err()?;
    // Prose is a text: what can't be a link in it is words, and no fault of the record.
    let rule = if let Refusal::Unopened(..) = refusal { Rule::UnopenedUrl } else { Rule::UnsafeLink };
    Some((rule, refusal.to_string()))
}

/// The text as HTML. `prefix` keeps the ids of footnotes apart from those of other texts on the same page; `method`
/// gives the address of a method of the catalogue, so that `[BERT](bert)` leads to it.
pub fn to_html(markdown: &str, prefix: &str, method: impl Fn(&str) -> Option<String>) -> String {
    let mut ends = Vec::new();
    let neutral = events(markdown).map(|(event, _)| neutralise(event, &mut ends, prefix, &method));
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, neutral);
    // What is too wide scrolls inside of its cell, and what scrolls has to be reachable by keyboard. Text is escaped, so
    // these tags are Markdown's own.
    out.replace("<pre>", "<pre tabindex=\"0\">").replace("<table>", "<table tabindex=\"0\">")
}

/// The events of a text, with dollars that are no mathematics put back as text.
fn events(markdown: &str) -> impl Iterator<Item = (Event<'_>, std::ops::Range<usize>)> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_MATH;
    Parser::new_ext(markdown, options).into_offset_iter().map(move |(event, range)| match event {
        // Pandoc's rule: a closing dollar is not followed by a digit, else two prices would make a formula.
        Event::InlineMath(_) if markdown[range.end..].starts_with(|c: char| c.is_ascii_digit()) => {
            (Event::Text(CowStr::Borrowed(&markdown[range.clone()])), range)
        }
        event => (event, range),
    })
}

fn neutralise<'e>(
    event: Event<'e>,
    ends: &mut Vec<Event<'e>>,
    prefix: &str,
    method: impl Fn(&str) -> Option<String>,
) -> Event<'e> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { .. }) => Event::InlineHtml("<p><strong>".into()),
        Event::End(TagEnd::Heading(_)) => Event::InlineHtml("</strong></p>\n".into()),
        Event::Start(Tag::Link { dest_url, link_type, .. }) => {
            let is_said = matches!(link_type, LinkType::Autolink | LinkType::Email);
            let end = if is_said { nothing() } else { as_text(&dest_url) };
            begin_link(method(&dest_url).or_else(|| href(&dest_url)), end, ends)
        }
        // A picture inside a link would make a link in a link; there its text is enough.
        Event::Start(Tag::Image { .. }) if ends.contains(&Event::End(TagEnd::Link)) => {
            begin_link(None, nothing(), ends)
        }
        Event::Start(Tag::Image { dest_url, .. }) => begin_link(href(&dest_url), as_text(&dest_url), ends),
        Event::End(TagEnd::Link | TagEnd::Image) => ends.pop().unwrap_or_else(nothing),
        // Alignment would be an inline style, which the page's security policy forbids.
        Event::Start(Tag::Table(columns)) => Event::Start(Tag::Table(vec![Alignment::None; columns.len()])),
        Event::Start(Tag::CodeBlock(_)) => Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented)),
        Event::Start(Tag::FootnoteDefinition(name)) => {
            Event::Start(Tag::FootnoteDefinition(format!("{prefix}{name}").into()))
        }
        Event::FootnoteReference(name) => Event::FootnoteReference(format!("{prefix}{name}").into()),
        Event::InlineMath(tex) => math_event(&tex, MathDisplay::Inline),
        Event::DisplayMath(tex) => math_event(&tex, MathDisplay::Block),
        event => event,
    }
}

/// The start of a link, or of its words alone where it leads nowhere; `ends` gets what ends it.
fn begin_link<'e>(address: Option<String>, otherwise: Event<'e>, ends: &mut Vec<Event<'e>>) -> Event<'e> {
    ends.push(if address.is_some() { Event::End(TagEnd::Link) } else { otherwise });
    address.map_or_else(nothing, link_to)
}

fn nothing<'e>() -> Event<'e> {
    Event::Text("".into())
}

/// An address that browsers don't open, behind the words that were to lead there; one that does harm is left out.
fn as_text(address: &str) -> Event<'static> {
    match Address::read(address) {
        Err(Refusal::Unopened(..)) => Event::Text(format!(" ({address})").into()),
        _ => nothing(),
    }
}

/// The start of a link. A title would be a tooltip, which touch and keyboard never reach.
fn link_to(address: String) -> Event<'static> {
    Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url: address.into(), title: "".into(), id: "".into() })
}

fn math_event(tex: &str, display: MathDisplay) -> Event<'static> {
    match mathml(tex, display) {
        Ok(mathml) => Event::InlineHtml(mathml.into()),
        Err(_) => {
            let mut source = String::new();
            let delimiter = if matches!(display, MathDisplay::Block) { "$$" } else { "$" };
            pulldown_cmark_escape::escape_html(&mut source, tex).expect("writing to a string does not fail");
            Event::InlineHtml(format!("<code class=\"tex\">{delimiter}{source}{delimiter}</code>").into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        to_html(markdown, "p-", |id| (id == "bert").then(|| "/methods/bert/".to_owned()))
    }

    #[test]
    fn nothing_of_the_record_is_markup() {
        for (markdown, expected) in [
            ("a <script>alert(1)</script> b", "<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>\n"),
            ("<div onclick=x>\nhi\n</div>", "<p>&lt;div onclick=x&gt;\nhi\n&lt;/div&gt;</p>\n"),
            ("[x](javascript:alert(1))", "<p>x</p>\n"),
            ("[x](ftp://a.org/<y)", "<p>x (ftp://a.org/&lt;y)</p>\n"),
            ("![x](ftp://a.org/y)", "<p>x (ftp://a.org/y)</p>\n"),
            ("<ftp://a.org/y>", "<p>ftp://a.org/y</p>\n"),
            ("[x](doi:10.1000/1)", "<p><a href=\"https://doi.org/10.1000/1\">x</a></p>\n"),
            ("<arxiv:2010.11929>", "<p><a href=\"https://arxiv.org/abs/2010.11929\">arxiv:2010.11929</a></p>\n"),
            ("[![x](ftp://a.org/y)](https://a.org)", "<p><a href=\"https://a.org\">x</a></p>\n"),
            ("[x](https://a.org \"t\")", "<p><a href=\"https://a.org\">x</a></p>\n"),
            ("![alt](https://a.org/p.png)", "<p><a href=\"https://a.org/p.png\">alt</a></p>\n"),
            ("[![alt](https://a.org/p.png)](https://a.org)", "<p><a href=\"https://a.org\">alt</a></p>\n"),
            ("[BERT](bert) [x](nobody)", "<p><a href=\"/methods/bert/\">BERT</a> x</p>\n"),
            ("# H {#main .x onload=y}", "<p><strong>H {#main .x onload=y}</strong></p>\n"),
            (
                "a | b\n--|:-:\n1 | 2",
                "<table tabindex=\"0\"><thead><tr><th>a</th><th>b</th></tr></thead><tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody></table>\n",
            ),
            ("```js x=y\nz\n```", "<pre tabindex=\"0\"><code>z\n</code></pre>\n"),
        ] {
            assert_eq!(self::html(markdown), expected, "{markdown:?}");
        }
    }

    #[test]
    fn false_maths_stays_text() {
        for markdown in ["costs $0.3 vs. $ in all", "from $5 to $6", "$ x $", "a $20,000 and $30,000 car"] {
            let html = html(markdown);
            assert!(!html.contains("<math"), "{html}");
            assert_eq!(html.trim(), format!("<p>{markdown}</p>"));
            assert_eq!(findings(markdown, |_| false), [], "{markdown}");
        }
    }

    #[test]
    fn tex_becomes_mathml_or_stays_as_source() {
        assert!(html("$x^2$").contains("<msup>"));
        assert!(html("$$x^2$$").contains("display=\"block\""));
        let source = html("$\\frobnicate{<x>}$");
        assert!(source.contains("<code class=\"tex\">$\\frobnicate{&lt;x&gt;}$</code>"), "{source}");
        assert_eq!(html("$x\\_{1}^{\\*}$"), html("$x_{1}^{*}$"));
        assert_eq!(findings("a $\\frobnicate$ b", |_| false)[0].rule, Rule::UnreadableMath);
        let aligned = html("$$\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}$$");
        assert!(!aligned.contains(" style="), "{aligned}");
    }

    #[test]
    fn footnotes_of_two_texts_stay_apart() {
        let html = html("a[^1]\n\n[^1]: b");
        assert!(html.contains("p-1"), "{html}");
    }

    #[test]
    fn plain_text_has_no_markup() {
        assert_eq!(plain("**Bold** and `code`\n\n* one\n* two\n\n$x$"), "Bold and code one two x");
    }
}
