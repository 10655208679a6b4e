//! How a record's text is laid out: its top-level keys, each with its lines and the comments that belong to it.
//!
//! In: a text. Out: parts that, put together again, are the text byte for byte. A comment directly above a key belongs to
//! it, and so does one directly below its value; what an empty line separates from the first key stays at the top, and from
//! the last value at the end.

use granit_parser::{Event, Parser, Placement, StructureStyle};

use crate::edit::tree::Tree;
use crate::edit::{rank, write};

/// A record's text in parts.
#[derive(Debug)]
pub struct Layout {
    header: String,
    parts: Vec<Part>,
    footer: String,
    /// How its lines end.
    line_end: &'static str,
}

/// One top-level key.
#[derive(Debug)]
struct Part {
    key: String,
    /// Comments and empty lines above it.
    lead: String,
    /// Its lines, with the comments in them and right below.
    body: String,
    /// The comments in its lines.
    comments: Vec<(String, Placement)>,
}

/// Where a top-level key and its value stand.
struct Span {
    key: String,
    start: usize,
    end: usize,
}

/// The comments of a text, without their marks; none where it can't be read.
pub fn comments(text: &str) -> Vec<String> {
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let comment = |(event, _)| match event {
        Event::Comment(text, _) => Some(text.trim().to_owned()),
        _ => None,
    };
    events.filter_map(comment).collect()
}

/// A comment's place and text.
type Comment = (usize, String, Placement);

impl Layout {
    /// Takes a text apart. `None` where it is not one key a line: in braces, with keys behind `?`, or no mapping.
    pub fn of(text: &str) -> Option<Self> {
        let (spans, comments) = spans(text)?;
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let Some(first) = spans.first() else {
            let header = with_line_end(text, line_end);
            return Some(Self { header, parts: Vec::new(), footer: String::new(), line_end });
        };
        let header_end = lead_of_first(&text[..first.start]);
        let mut lead = &text[header_end..first.start];
        let mut parts = Vec::new();
        let mut footer = "";
        for (number, span) in spans.iter().enumerate() {
            let value_end = end_of_line(text, span.end);
            let next = spans.get(number + 1).map_or(text.len(), |next| next.start);
            let gap = text.get(value_end..next)?;
            let belongs = if number + 1 == spans.len() { below_last(gap) } else { below(gap) };
            let body_end = value_end + belongs;
            let inside = comments.iter().filter(|(at, _, _)| (span.start..body_end).contains(at));
            parts.push(Part {
                key: span.key.clone(),
                lead: lead.to_owned(),
                body: with_line_end(&text[span.start..body_end], line_end),
                comments: inside.map(|(_, text, placement)| (text.clone(), *placement)).collect(),
            });
            lead = &text[body_end..next];
            footer = lead;
        }
        Some(Self { header: text[..header_end].to_owned(), parts, footer: footer.to_owned(), line_end })
    }

    /// The text again.
    pub fn text(&self) -> String {
        let parts = self.parts.iter().flat_map(|part| [part.lead.as_str(), &part.body]);
        [self.header.as_str()].into_iter().chain(parts).chain([self.footer.as_str()]).collect()
    }

    /// Makes a key say something else. Comments in the lines that go stand above the new ones, or behind them where both are
    /// one line.
    pub fn set(&mut self, key: &str, value: &Tree, order: &[&str]) {
        let mut body = write::entry(key, value);
        let Some(part) = self.parts.iter_mut().find(|part| part.key == key) else {
            let at = self.parts.iter().position(|part| rank(&part.key, order) > rank(key, order));
            let body = body.replace('\n', self.line_end);
            let part = Part { key: key.to_owned(), lead: String::new(), body, comments: Vec::new() };
            self.parts.insert(at.unwrap_or(self.parts.len()), part);
            return;
        };
        match part.comments.as_slice() {
            [(text, Placement::Right)] if is_line(&body) && is_line(&part.body) => {
                let before = part.body.find(&format!("#{text}")).unwrap_or(part.body.len());
                let space = &part.body[part.body[..before].trim_end().len()..before];
                body = format!("{}{space}#{text}\n", body.trim_end());
            }
            comments => {
                for (text, _) in comments {
                    part.lead.push_str(&format!("#{text}{}", self.line_end));
                }
            }
        }
        part.comments.clear();
        part.body = body.replace('\n', self.line_end);
    }

    /// Puts the keys into an order; keys that it does not have keep theirs, behind.
    pub fn sort(&mut self, order: &[&str]) {
        self.parts.sort_by_key(|part| rank(&part.key, order));
    }
}

fn is_line(text: &str) -> bool {
    text.trim_end().lines().count() == 1
}

fn with_line_end(text: &str, line_end: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}{line_end}") }
}

/// Where top-level keys stand, and all comments.
fn spans(text: &str) -> Option<(Vec<Span>, Vec<Comment>)> {
    let (mut spans, mut comments): (Vec<Span>, Vec<Comment>) = (Vec::new(), Vec::new());
    let (mut depth, mut nodes) = (0_usize, 0_usize);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        let range = span.byte_range()?;
        match &event {
            Event::Comment(said, placement) => {
                comments.push((range.start, said.to_string(), *placement));
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => depth -= 1,
            _ => {}
        }
        let starts = matches!(event, Event::MappingStart(..) | Event::SequenceStart(..));
        let is_node = starts || matches!(event, Event::Scalar(..) | Event::Alias(_));
        match (&event, depth) {
            (Event::MappingStart(StructureStyle::Block, _, None), 0) => {}
            (Event::Scalar(..), 0) if range.is_empty() => {}
            (_, 0) if is_node => return None,
            (Event::Scalar(key, ..), 1) if nodes % 2 == 0 => {
                let before = &text[..range.start];
                if !(before.is_empty() || before == "\u{feff}" || before.ends_with('\n')) {
                    return None;
                }
                spans.push(Span { key: key.to_string(), start: range.start, end: range.end });
            }
            (_, 1) if is_node && nodes % 2 == 0 => return None,
            _ if !range.is_empty() => {
                if let Some(last) = spans.last_mut() {
                    last.end = last.end.max(range.end);
                }
            }
            _ => {}
        }
        nodes += usize::from(is_node && depth == 1);
        depth += usize::from(starts);
    }
    Some((spans, comments))
}

/// The byte behind the line in which a value ends.
fn end_of_line(text: &str, end: usize) -> usize {
    if text[..end].ends_with('\n') {
        return end;
    }
    text[end..].find('\n').map_or(text.len(), |feed| end + feed + 1)
}

/// How much of what stands between two keys belongs to the first of them.
fn below(gap: &str) -> usize {
    let lines: Vec<&str> = gap.split_inclusive('\n').collect();
    let is_blank = |line: &&str| line.trim().is_empty();
    let length = |lines: &[&str]| lines.iter().map(|line| line.len()).sum();
    match lines.iter().rposition(is_blank) {
        Some(last) => {
            let first = lines[..last].iter().rposition(|line| !is_blank(line)).map_or(0, |before| before + 1);
            length(&lines[..first])
        }
        // Without an empty line, what is not indented speaks of what comes.
        None => {
            let own = lines.iter().rposition(|line| line.starts_with([' ', '\t'])).map_or(0, |last| last + 1);
            length(&lines[..own])
        }
    }
}

/// How much of what stands behind the last value belongs to it.
fn below_last(gap: &str) -> usize {
    let own = gap.split_inclusive('\n').take_while(|line| line.trim_start().starts_with('#'));
    own.map(str::len).sum()
}

/// Where the comments of the first key begin, among what stands above it. Lines that programs read stay at the top.
fn lead_of_first(above: &str) -> usize {
    let lines: Vec<&str> = above.split_inclusive('\n').collect();
    let is_own = |line: &&str| {
        line.starts_with('#') && !["yaml-language-server", "SPDX-", "-*-"].iter().any(|mark| line.contains(mark))
    };
    let first = lines.iter().rposition(|line| !is_own(line)).map_or(0, |before| before + 1);
    lines[..first].iter().map(|line| line.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_together_again() {
        let text = "# top\n\n# on name\nname: X   # in\nsummary: |\n  text\n\n  # none\n\n# on field\nfield: \"Y\"\nlist:\n- a\n# under a\n- b: c\n  # under c\nlast: >+\n  foo\n\n# below\n\n# end\n";
        let mut layout = Layout::of(text).expect("one key a line");
        assert_eq!(layout.text(), text);
        let leads: Vec<&str> = layout.parts.iter().map(|part| part.lead.as_str()).collect();
        assert_eq!(leads, ["# on name\n", "", "# on field\n", "", ""]);
        layout.sort(&["field", "name"]);
        assert_eq!(
            layout.text(),
            "# top\n\n# on field\nfield: \"Y\"\n# on name\nname: X   # in\nsummary: |\n  text\n\n  # none\n\nlist:\n- a\n# under a\n- b: c\n  # under c\nlast: >+\n  foo\n\n# below\n\n# end\n"
        );
    }

    #[test]
    fn what_is_not_one_key_a_line_is_left_alone() {
        for text in ["{a: b}\n", "? a\n: b\n", "- a\n", "a\n", "&x a: b\n", "[a]: b\n", "a: [\n", "!!map\na: b\n"] {
            assert!(Layout::of(text).is_none(), "{text:?}");
        }
        for text in ["", "# a\n", "---\na: b\n", "\u{feff}a: b\n", "a:\nb: c\n"] {
            assert_eq!(Layout::of(text).map(|layout| layout.text()).as_deref(), Some(text));
        }
    }
}
