//! A text with its first sentence apart, for a page that begins with it.
//!
//! In: Markdown. Out: HTML of the first sentence, and of all that follows. Nothing is said twice and nothing is left out,
//! so a text is only cut where its first sentence is one: at the start of its first paragraph, not within stress or a link,
//! and not where it leads on to a formula or a list.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::sentence::{end, says_something, words};
use super::{Markup, Writer, events};

/// The first sentence and the rest as HTML; `None` where the text can't be cut. The rest may be nothing.
pub fn lead(markdown: &str, prefix: &str, method: impl Fn(&str) -> Option<String>) -> Option<(String, String)> {
    let events: Vec<Event> = events(markdown).map(|(event, _)| event).collect();
    let paragraph = events.iter().position(|event| matches!(event, Event::End(TagEnd::Paragraph)))?;
    let [Event::Start(Tag::Paragraph), inside @ ..] = &events[..paragraph] else { return None };
    let text = words(inside);
    let end = end(&text);
    if !says_something(&text[..end]) || text[..end].ends_with([':', '：', ',', '،', ';']) {
        return None;
    }
    let (first, left) = cut(inside, end)?;
    let mut writer = Writer::new(Markup::default(), prefix, method);
    first.into_iter().for_each(|event| writer.event(event));
    let first = std::mem::take(&mut writer.out).into_html();
    if !left.is_empty() {
        writer.event(Event::Start(Tag::Paragraph));
        left.into_iter().for_each(|event| writer.event(event));
        writer.event(Event::End(TagEnd::Paragraph));
    }
    events[paragraph + 1..].iter().for_each(|event| writer.event(event.clone()));
    Some((first, writer.out.into_html()))
}

/// What stands before a place in the words of a paragraph and what stands behind it; `None` within stress or a link.
fn cut<'e>(inside: &[Event<'e>], end: usize) -> Option<(Vec<Event<'e>>, Vec<Event<'e>>)> {
    let (mut before, mut behind): (Vec<Event>, Vec<Event>) = Default::default();
    let (mut left, mut depth, mut has_begun) = (end, 0, false);
    for event in inside {
        let length = words(std::slice::from_ref(event)).len();
        match event {
            // What was begun before the place ends before it.
            Event::End(_) if depth > 0 && behind.is_empty() => before.push(event.clone()),
            Event::Text(text) if 0 < left && left < length => {
                before.push(Event::Text(CowStr::from(text[..left].to_owned())));
                behind.push(Event::Text(CowStr::from(text[left..].trim_start().to_owned())));
            }
            _ if left > 0 => before.push(event.clone()),
            Event::SoftBreak | Event::HardBreak if behind.is_empty() => {}
            Event::FootnoteReference(_) if behind.is_empty() => before.push(event.clone()),
            Event::Text(text) if behind.is_empty() => {
                behind.push(Event::Text(CowStr::from(text.trim_start().to_owned())));
            }
            _ => behind.push(event.clone()),
        }
        if depth > 0 && !behind.is_empty() && !has_begun {
            return None;
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        has_begun = !behind.is_empty();
        left = left.saturating_sub(length);
    }
    behind.retain(|event| !matches!(event, Event::Text(text) if text.is_empty()));
    Some((before, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_behind_its_first_sentence() {
        for (markdown, expected) in [
            ("One. Two.\n\nThree.", Some(("One.", "<p>Two.</p>\n<p>Three.</p>\n"))),
            ("One.", Some(("One.", ""))),
            ("One.\n\n* a", Some(("One.", "<ul>\n<li>a</li>\n</ul>\n"))),
            ("**One.** *Two*.", Some(("<strong>One.</strong>", "<p><em>Two</em>.</p>\n"))),
            ("One\ntwo.\nThree.", Some(("One\ntwo.", "<p>Three.</p>\n"))),
            (
                "By $p$ and `c`. $q$.",
                Some(("By <math><mi>p</mi></math> and <code>c</code>.", "<p><math><mi>q</mi></math>.</p>\n")),
            ),
            ("See [PCA](pca). More.", Some(("See <a href=\"/pca\">PCA</a>.", "<p>More.</p>\n"))),
            // A note's number stays with its sentence, and its text with the rest.
            (
                "One.[^n] Two.\n\n[^n]: A note.",
                Some((
                    "One.<sup class=\"footnote-reference\"><a href=\"#x-n\">1</a></sup>",
                    "<p>Two.</p>\n<div class=\"footnote-definition\" id=\"x-n\"><sup class=\"footnote-definition-label\">1</sup>\n<p>A note.</p>\n</div>\n",
                )),
            ),
            // What can't be cut.
            ("**One. And more.** Two.", None),
            ("[One. And more](b).", None),
            ("**One.\nTwo.** Three.", None),
            ("It minimises:\n\n$$x$$", None),
            ("# A heading\n\nOne.", None),
            ("* One. Two.", None),
            ("$x$", None),
            ("", None),
        ] {
            let found = lead(markdown, "x-", |id| Some(format!("/{id}")));
            let found = found.as_ref().map(|(first, rest)| (first.as_str(), rest.as_str()));
            assert_eq!(found, expected, "{markdown:?}");
        }
    }
}
