//! The first sentence of a text, for where there is no room for all of it.
//!
//! In: Markdown. Out: HTML of the first sentence of its first paragraph, whole, with its formulas and its stress, without
//! links and notes, which are the whole text's. Sentences end by the Unicode boundaries of UAX #29; what these take for an
//! end behind an initial or an abbreviation is none.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::{Writer, events};

/// What a formula or code counts as when sentences are looked for: a letter that has no case, so that a sentence may end
/// behind it and begin with it.
const LETTER: char = '一';

/// The first sentence as HTML; `None` where the text has no paragraph of words.
pub fn first_sentence(markdown: &str) -> Option<String> {
    let events = first_paragraph(markdown);
    let text = words(&events);
    let end = end(&text);
    says_something(&text[..end]).then(|| html(events, end))
}

/// The words of some events, in which a formula is a letter.
pub(super) fn words(events: &[Event]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(own) | Event::Html(own) | Event::InlineHtml(own) => text.push_str(own),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => text.push(LETTER),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Whether a sentence has a word, and not formulas alone.
pub(super) fn says_something(sentence: &str) -> bool {
    sentence.contains(|c: char| c.is_alphanumeric() && c != LETTER)
}

/// The words of the first paragraph. Headings are passed over, and a text that begins with a list or a quotation has its
/// first paragraph in there.
fn first_paragraph(markdown: &str) -> Vec<Event<'_>> {
    events(markdown)
        .map(|(event, _)| event)
        .skip_while(|event| !matches!(event, Event::Start(Tag::Paragraph | Tag::HtmlBlock)))
        .skip(1)
        .take_while(|event| !matches!(event, Event::End(TagEnd::Paragraph | TagEnd::HtmlBlock)))
        .filter_map(|event| match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::End(TagEnd::Link | TagEnd::Image) => None,
            Event::FootnoteReference(_) => None,
            // A formula of its own line stands in the sentence here.
            Event::DisplayMath(tex) => Some(Event::InlineMath(tex)),
            event => Some(event),
        })
        .collect()
}

/// Where the first sentence ends, without the space behind it.
pub(super) fn end(text: &str) -> usize {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let boundaries = segmenter.segment_str(text).filter(|boundary| *boundary > 0);
    let end = boundaries.map(|boundary| text[..boundary].trim_end().len()).find(|end| ends(text, *end));
    end.unwrap_or(text.trim_end().len())
}

/// Whether a sentence that is said to end here does: not within parentheses, and not behind an initial ("J.") or an
/// abbreviation with stops of its own ("e.g.").
fn ends(text: &str, end: usize) -> bool {
    let (before, behind) = (&text[..end], text[end..].trim_start());
    let is_within = before.matches('(').count() > before.matches(')').count() && behind.contains(')');
    let is_short = before.strip_suffix('.').is_some_and(|before| {
        let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
        let mut letters = word.chars();
        let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
        is_initial || (word.contains('.') && word.chars().all(|c| c.is_alphabetic() || c == '.'))
    });
    // "et al. (2014)": no sentence begins with a parenthesis.
    !before.is_empty() && !is_within && (behind.is_empty() || !(is_short || behind.starts_with('(')))
}

/// The HTML of what stands before `end`. Where the paragraph leads on to a formula or a list, an ellipsis stands for it.
fn html(events: Vec<Event>, end: usize) -> String {
    let mut writer = Writer::inline();
    let mut left = end;
    for event in events {
        let length = match &event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => text.len(),
            Event::Code(_) | Event::InlineMath(_) => LETTER.len_utf8(),
            Event::SoftBreak | Event::HardBreak => 1,
            _ => 0,
        };
        match event {
            _ if left == 0 => break,
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) if text.len() >= left => {
                let words = &text[..left];
                let led_on = words.trim_end_matches([':', '：', ',', '،', ';']);
                let is_whole = led_on.len() == words.len();
                writer.event(Event::Text(CowStr::from(if is_whole {
                    words.to_owned()
                } else {
                    format!("{led_on} …")
                })));
            }
            Event::HardBreak => writer.event(Event::SoftBreak),
            event => writer.event(event),
        }
        left = left.saturating_sub(length);
    }
    writer.out.into_html()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_whole() {
        for (markdown, sentence) in [
            ("One sentence. And another.", Some("One sentence.")),
            ("# A heading\n\nWords *that are\nstressed*. More.", Some("Words <em>that are\nstressed</em>.")),
            (
                "By $\\sqrt{p}$ and `code`. More.",
                Some("By <math><msqrt><mi>p</mi></msqrt></math> and <code>code</code>."),
            ),
            ("All of $p$. It ends.", Some("All of <math><mi>p</mi></math>.")),
            ("See [PCA](pca)[^1]. More.\n\n[^1]: A note.", Some("See PCA.")),
            ("Some, e.g. Adam, move. More.", Some("Some, e.g. Adam, move.")),
            ("By J. Doe et al. (2014). More.", Some("By J. Doe et al. (2014).")),
            ("Steps (e.g. Adam. Or SGD) end. More.", Some("Steps (e.g. Adam. Or SGD) end.")),
            ("It minimises:\n\n$$x$$", Some("It minimises …")),
            ("**Bold. And more.**", Some("<strong>Bold.</strong>")),
            ("No stop", Some("No stop")),
            ("* a list. More.\n\n* b", Some("a list.")),
            ("Перше речення. Друге.", Some("Перше речення.")),
            ("الجملة الأولى. الثانية.", Some("الجملة الأولى.")),
            ("一つ目の文。二つ目。", Some("一つ目の文。")),
            ("1 < 2 & <b>bold</b>. More.", Some("1 &lt; 2 &amp; &lt;b&gt;bold&lt;/b&gt;.")),
            ("x\\\ny", Some("x\ny")),
            ("# A heading", None),
            ("$x$", None),
            ("***", None),
            ("", None),
        ] {
            assert_eq!(first_sentence(markdown).as_deref(), sentence, "{markdown:?}");
        }
    }
}
