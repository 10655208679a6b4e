//! Prose: Markdown (CommonMark with tables, footnotes and strike-through) and TeX, from untrusted records.
//!
//! In: Markdown. Out: its plain text, which is compared; its HTML, in which nothing of the record's is markup unless
//! Markdown made it; and what an editor should look at. Neutralised are, at the event stream: raw HTML (shown as
//! text), links that browsers don't open (shown as text) or should not (their words alone), pictures (a link to them,
//! so that no page asks a third party), and headings (strong paragraphs, so that no text breaks a page's outline).

mod lead;
mod sentence;

use math_core::MathDisplay;
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::diagnostic::Rule;
use crate::text::line;
use crate::value::address::{Address, Refusal, href};
use crate::value::markup::Markup;
use crate::value::tex::{mathml, without_markdown_escapes};

pub use lead::lead;
pub use sentence::first_sentence;

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

/// The same, with all formulas apart, as keys are made of it.
pub fn lines(markdown: &str) -> Vec<line::Piece> {
    let pieces = split(markdown, |_| true).into_iter();
    let lines = pieces.map(|piece| match piece {
        Piece::Text(words) => line::Piece::Words(words),
        Piece::Math(tex) => line::Piece::Formula(tex),
    });
    lines.collect()
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
            Event::InlineMath(tex) => {
                if let Err(why) = mathml(&tex, MathDisplay::Inline) {
                    add(Rule::UnreadableMath, &tex, range.start, why);
                }
            }
            Event::DisplayMath(tex) => {
                if let Err(why) = mathml(&tex, MathDisplay::Block) {
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
    let mut writer = Writer::new(Markup::with_capacity(markdown.len() * 3 / 2), prefix, method);
    for (event, _) in events(markdown) {
        writer.event(event);
    }
    writer.out.into_html()
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

/// How a link or a picture ends.
#[derive(Debug, PartialEq, Eq)]
enum LinkEnd {
    /// It was written as a link.
    Link,
    /// It leads nowhere; behind its words stands the address that browsers don't open, or nothing.
    Words(String),
}

/// An address that browsers don't open, to stand behind the words that were to lead there; one that does harm is left out.
fn as_text(address: &str) -> String {
    match Address::read(address) {
        Err(Refusal::Unopened(..)) => format!(" ({address})"),
        _ => String::new(),
    }
}

/// Writes the events of one text.
struct Writer<'m, F> {
    out: Markup,
    prefix: &'m str,
    method: F,
    /// For each link and picture around, how it ends.
    links: Vec<LinkEnd>,
    /// The names of footnotes, in the order of their numbers.
    footnotes: Vec<CowStr<'m>>,
    /// What a cell of the table is, in this row.
    cell: &'static str,
}

impl<'m> Writer<'m, fn(&str) -> Option<String>> {
    /// For words without links and footnotes.
    fn inline() -> Self {
        Self::new(Markup::default(), "", |_| None)
    }
}

impl<'m, F: Fn(&str) -> Option<String>> Writer<'m, F> {
    fn new(out: Markup, prefix: &'m str, method: F) -> Self {
        Self { out, prefix, method, links: Vec::new(), footnotes: Vec::new(), cell: "td" }
    }

    fn event(&mut self, event: Event<'m>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.out.text(&text),
            Event::Code(text) => {
                self.out.open("code", &[]);
                self.out.text(&text);
                self.out.close();
            }
            Event::InlineMath(tex) => self.formula(&tex, MathDisplay::Inline),
            Event::DisplayMath(tex) => self.formula(&tex, MathDisplay::Block),
            Event::SoftBreak => self.out.text("\n"),
            Event::HardBreak => {
                self.out.void("br");
                self.out.fresh_line();
            }
            Event::Rule => {
                self.out.fresh_line();
                self.out.void("hr");
                self.out.fresh_line();
            }
            Event::FootnoteReference(name) => {
                let (number, id) = self.footnote(name);
                self.out.open("sup", &[("class", "footnote-reference")]);
                self.out.open("a", &[("href", &format!("#{id}"))]);
                self.out.text(&number.to_string());
                self.out.close();
                self.out.close();
            }
            // Lists of tasks are not asked for.
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'m>) {
        // What is too wide scrolls inside of its cell, and what scrolls has to be reachable by keyboard.
        const SCROLLS: &[(&str, &str)] = &[("tabindex", "0")];
        let begins_a_line = matches!(
            tag,
            Tag::Paragraph
                | Tag::HtmlBlock
                | Tag::BlockQuote(_)
                | Tag::CodeBlock(_)
                | Tag::List(_)
                | Tag::Item
                | Tag::FootnoteDefinition(_)
        );
        if begins_a_line {
            self.out.fresh_line();
        }
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.out.open("p", &[]),
            Tag::Heading { .. } => {
                self.out.open("p", &[]);
                self.out.open("strong", &[]);
            }
            Tag::BlockQuote(_) => {
                self.out.open("blockquote", &[]);
                self.out.text("\n");
            }
            Tag::CodeBlock(_) => {
                self.out.open("pre", SCROLLS);
                self.out.open("code", &[]);
            }
            Tag::List(first) => {
                match first {
                    None => self.out.open("ul", &[]),
                    Some(1) => self.out.open("ol", &[]),
                    Some(first) => self.out.open("ol", &[("start", &first.to_string())]),
                }
                self.out.text("\n");
            }
            Tag::Item => self.out.open("li", &[]),
            Tag::FootnoteDefinition(name) => {
                let (number, id) = self.footnote(name);
                self.out.open("div", &[("class", "footnote-definition"), ("id", &id)]);
                self.out.open("sup", &[("class", "footnote-definition-label")]);
                self.out.text(&number.to_string());
                self.out.close();
            }
            Tag::Table(_) => self.out.open("table", SCROLLS),
            Tag::TableHead => {
                self.cell = "th";
                self.out.open("thead", &[]);
                self.out.open("tr", &[]);
            }
            Tag::TableRow => self.out.open("tr", &[]),
            Tag::TableCell => self.out.open(self.cell, &[]),
            Tag::Emphasis => self.out.open("em", &[]),
            Tag::Strong => self.out.open("strong", &[]),
            Tag::Strikethrough => self.out.open("del", &[]),
            Tag::Link { dest_url, link_type, .. } => {
                // An address in angle brackets is its own words.
                let is_said = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let otherwise = if is_said { String::new() } else { as_text(&dest_url) };
                self.start_link((self.method)(&dest_url).or_else(|| href(&dest_url)), otherwise);
            }
            Tag::Image { dest_url, .. } => self.start_link(href(&dest_url), as_text(&dest_url)),
            // These are not asked for.
            Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => self.out.open("span", &[]),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => match self.links.pop() {
                Some(LinkEnd::Link) => self.out.close(),
                Some(LinkEnd::Words(address)) => self.out.text(&address),
                None => {}
            },
            TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Table | TagEnd::TableHead => {
                self.out.close();
                self.out.close();
            }
            _ => self.out.close(),
        }
        if tag == TagEnd::TableHead {
            self.cell = "td";
            self.out.open("tbody", &[]);
        }
        let is_phrase = matches!(
            tag,
            TagEnd::Link
                | TagEnd::Image
                | TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::TableCell
        );
        if !is_phrase {
            self.out.fresh_line();
        }
    }

    /// Begins a link, where there is an address. A title would be a tooltip, which touch and keyboard never reach. A
    /// picture may stand in a link and a link in a picture, which would be a link in a link; there the text is enough.
    fn start_link(&mut self, address: Option<String>, otherwise: String) {
        let is_within = self.links.contains(&LinkEnd::Link);
        match address {
            Some(address) if !is_within => {
                self.out.open("a", &[("href", &address)]);
                self.links.push(LinkEnd::Link);
            }
            _ => self.links.push(LinkEnd::Words(if is_within { String::new() } else { otherwise })),
        }
    }

    /// The number of a footnote, and its id: its name, where that is a word.
    fn footnote(&mut self, name: CowStr<'m>) -> (usize, String) {
        let known = self.footnotes.iter().position(|known| *known == name);
        let number = known.unwrap_or(self.footnotes.len()) + 1;
        let is_word = name.starts_with(char::is_alphanumeric)
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
        let id = if is_word { format!("{}{name}", self.prefix) } else { format!("{}-{number}", self.prefix) };
        if known.is_none() {
            self.footnotes.push(name);
        }
        (number, id)
    }

    fn formula(&mut self, tex: &str, display: MathDisplay) {
        match mathml(tex, display) {
            Ok(formula) => self.out.add(formula),
            Err(_) => {
                let dollars = if matches!(display, MathDisplay::Block) { "$$" } else { "$" };
                self.out.open("code", &[("class", "tex")]);
                self.out.text(dollars);
                self.out.text(tex);
                self.out.text(dollars);
                self.out.close();
            }
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
            ("![a [b](https://b.org)](https://a.org)", "<p><a href=\"https://a.org\">a b</a></p>\n"),
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
    fn nothing_of_a_formula_is_markup() {
        for (tex, text) in [
            ("\\operatorname{a<b}", "a<b"),
            ("\\operatorname*{a\\lt b \\gt c}", "a<b>c"),
            ("\\operatornamewithlimits{A\\&B}", "A&B"),
            ("\\operatorname{\\textit{<svg/onload=alert(1)>}}", "<svg/onload=alert(1)>"),
            (
                "\\operatorname{\\textit{</math><a/href=https://example.org/>click</a>}}",
                "</math><a/href=https://example.org/>click</a>",
            ),
            ("\\operatorname{</mo><mo>}", "</mo><mo>"),
            ("\\operatorname{\\&lt;b\\&gt;}", "&lt;b&gt;"),
        ] {
            let html = html(&format!("${tex}$"));
            let page = roxmltree::Document::parse(&html).unwrap_or_else(|error| panic!("{tex}: {error}: {html}"));
            let operator = page.descendants().find(|node| node.has_tag_name("mo")).and_then(|node| node.text());
            assert_eq!(operator, Some(text), "{tex}: {html}");
            assert_eq!(findings(&format!("${tex}$"), |_| false), [], "{tex}");
        }
    }

    #[test]
    fn footnotes_of_two_texts_stay_apart() {
        for (name, id) in [("1", "p-1"), ("прим-2", "p-прим-2"), ("a \"b", "p--1"), ("-1", "p--1")] {
            let expected = format!(
                "<p>a<sup class=\"footnote-reference\"><a href=\"#{id}\">1</a></sup></p>\n\
                 <div class=\"footnote-definition\" id=\"{id}\"><sup class=\"footnote-definition-label\">1</sup>\n\
                 <p>b</p>\n</div>\n"
            );
            assert_eq!(html(&format!("a[^{name}]\n\n[^{name}]: b")), expected);
        }
    }

    #[test]
    fn plain_text_has_no_markup() {
        assert_eq!(plain("**Bold** and `code`\n\n* one\n* two\n\n$x$"), "Bold and code one two x");
    }
}
