//! The writer of markup that is made of records' texts.
//!
//! In: elements and attributes, by names that stand in this program, and texts of any origin. Out: HTML in which no text
//! is a tag, an entity or the end of an attribute, and whose elements end in the order in which they began. What other
//! crates make of a text (MathML, the events of Markdown) comes into a page through here and in no other way.

use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

/// HTML that grows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markup {
    html: String,
    open: Vec<&'static str>,
}

impl Markup {
    /// Nothing yet, with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { html: String::with_capacity(bytes), open: Vec::new() }
    }

    /// Begins an element. `href` is written as an address, unless it is a place on the page, other values as texts.
    pub fn open(&mut self, element: &'static str, attributes: &[(&'static str, &str)]) {
        self.tag(element, attributes, ">");
        self.open.push(element);
    }

    /// Writes an element of MathML that holds nothing.
    pub fn empty(&mut self, element: &'static str, attributes: &[(&'static str, &str)]) {
        self.tag(element, attributes, "/>");
    }

    /// Writes one of HTML's elements that hold nothing.
    pub fn void(&mut self, element: &'static str) {
        self.tag(element, &[], " />");
    }

    /// Ends the innermost element.
    pub fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.html.push_str("</");
            self.html.push_str(element);
            self.html.push('>');
        }
    }

    /// Writes a text.
    pub fn text(&mut self, text: &str) {
        escape_html_body_text(&mut self.html, text).expect("writing to a string does not fail");
    }

    /// Ends the line, unless it has nothing on it.
    pub fn fresh_line(&mut self) {
        if !self.html.is_empty() && !self.html.ends_with('\n') {
            self.html.push('\n');
        }
    }

    /// Writes what was written elsewhere.
    pub fn add(&mut self, other: Self) {
        self.html.push_str(&other.into_html());
    }

    /// What was written, with everything ended that was begun.
    pub fn into_html(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.html
    }

    fn tag(&mut self, element: &'static str, attributes: &[(&'static str, &str)], end: &str) {
        self.html.push('<');
        self.html.push_str(element);
        for (name, value) in attributes {
            self.html.push(' ');
            self.html.push_str(name);
            self.html.push_str("=\"");
            match *name {
                "href" if !value.starts_with('#') => escape_href(&mut self.html, value),
                _ => escape_html(&mut self.html, value),
            }
            .expect("writing to a string does not fail");
            self.html.push('"');
        }
        self.html.push_str(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that HTML reads.
    const SIGNS: &str = "<b a=\"1\" c='2'>&amp;</b>";

    #[test]
    fn texts_and_values_are_no_tags() {
        let mut markup = Markup::default();
        markup.open("p", &[("id", SIGNS)]);
        markup.text(SIGNS);
        markup.open("a", &[("href", &format!("https://a.org/?{SIGNS}"))]);
        markup.close();
        markup.open("a", &[("href", "#п\"")]);
        let html = markup.into_html();
        let expected = "<p id=\"&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;\">\
                        &lt;b a=\"1\" c='2'&gt;&amp;amp;&lt;/b&gt;\
                        <a href=\"https://a.org/?%3Cb%20a=%221%22%20c=&#x27;2&#x27;%3E&amp;amp;%3C/b%3E\"></a>\
                        <a href=\"#п&quot;\"></a></p>";
        assert_eq!(html, expected);
        let page = scraper::Html::parse_fragment(&html);
        let paragraph = page.select(&scraper::Selector::parse("p").expect("a selector")).next().expect("a paragraph");
        assert_eq!((paragraph.attr("id"), paragraph.text().collect::<String>().as_str()), (Some(SIGNS), SIGNS));
        assert_eq!(page.errors, [""; 0]);
    }

    #[test]
    fn elements_end_in_the_order_in_which_they_began() {
        let mut inner = Markup::default();
        inner.open("em", &[]);
        inner.text("x");
        let mut markup = Markup::default();
        markup.close();
        markup.open("p", &[]);
        markup.add(inner);
        markup.void("br");
        markup.fresh_line();
        markup.fresh_line();
        markup.open("b", &[]);
        markup.close();
        assert_eq!(markup.into_html(), "<p><em>x</em><br />\n<b></b></p>");
    }
}
