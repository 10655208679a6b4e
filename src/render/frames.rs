//! What a theme's `components/cell.html` writes around the items of a cell, found once per language.
//!
//! In: the template. Out: the pieces of text before, between and behind items, from which a cell is put together without
//! asking the template again: a large site has a million cells of few forms. A template that does more than write around
//! items has no frames; pages include it for each cell.

use tera::{Context, Tera, Value};

use crate::render::html;
use crate::render::views::{CellView, ItemView};
use crate::value::Gap;

const TEMPLATE: &str = "components/cell.html";

/// The forms of cells in one language; a form that the template has no frame for is none.
#[derive(Default)]
pub(super) struct CellFrames {
    /// What a cell of one value has around it.
    one: Option<Frame>,
    list: Option<Frame>,
    /// A list that says how many items it has.
    counted: Option<Frame>,
    gaps: Vec<(Gap, Option<String>)>,
}

/// The text around items, by whether each is shared.
struct Frame {
    /// Before the first item; where items are counted, before the count and between it and the first item.
    first: [(String, String); 2],
    between: [[String; 2]; 2],
    last: [String; 2],
}

/// Stand-ins for a count and for items: letters alone, so that no filter of a template changes them. Whether a template
/// has them itself is seen when what they give is tried.
const COUNT: &str = "methodicalcellcount";
const ITEMS: [&str; 3] = ["methodicalcellitema", "methodicalcellitemb", "methodicalcellitemc"];

impl CellFrames {
    /// Reads the template's forms. `words` are what every template of the language is given, `gaps` what gaps are called.
    pub(super) fn of<'g>(tera: &Tera, words: &Value, gaps: impl Iterator<Item = (&'g Gap, &'g String)>) -> Self {
        let cells = Cells { tera, words };
        let gap = |(gap, said): (&Gap, &String)| {
            let view = CellView { gap: Some(gap.id()), gap_words: Some(said.clone()), ..CellView::default() };
            (*gap, cells.render(view))
        };
        Self {
            one: cells.frame(false, false),
            list: cells.frame(true, false),
            counted: cells.frame(true, true),
            gaps: gaps.map(gap).collect(),
        }
    }

    /// Writes what a cell has inside: its items, each with whether it is shared, and how many they are where that is said.
    /// False where the template has no frame for it.
    pub(super) fn write_cell<'v>(
        &self,
        is_list: bool,
        count: Option<&str>,
        items: impl Iterator<Item = (&'v str, bool)>,
        out: &mut String,
    ) -> bool {
        let frame = match count {
            _ if !is_list => &self.one,
            None => &self.list,
            Some(_) => &self.counted,
        };
        if let Some(frame) = frame {
            frame.fill(count.map(html::escaped).as_deref(), items, out);
        }
        frame.is_some()
    }

    /// Writes what the cell of a gap has inside; false where the template fails for it.
    pub(super) fn write_gap(&self, gap: Gap, out: &mut String) -> bool {
        let known = self.gaps.iter().find(|(own, _)| *own == gap).and_then(|(_, html)| html.as_ref());
        out.push_str(known.map_or("", String::as_str));
        known.is_some()
    }
}

impl Frame {
    fn fill<'v>(&self, count: Option<&str>, items: impl Iterator<Item = (&'v str, bool)>, out: &mut String) {
        let mut before = None;
        for (html, shared) in items {
            let own = usize::from(shared);
            match before {
                None => {
                    *out += &self.first[own].0;
                    *out += count.unwrap_or_default();
                    *out += &self.first[own].1;
                }
                Some(other) => *out += &self.between[usize::from(other)][own],
            }
            *out += html;
            before = Some(shared);
        }
        *out += before.map_or("", |shared| &self.last[usize::from(shared)]);
    }
}

/// The template, ready to be asked.
struct Cells<'t> {
    tera: &'t Tera,
    words: &'t Value,
}

impl Cells<'_> {
    /// Nothing where the template fails: where a page includes it, it says so with the page.
    fn render(&self, view: CellView) -> Option<String> {
        let mut context = Context::new();
        context.insert_value("words", self.words.clone());
        context.insert("cell", &view);
        self.tera.render(TEMPLATE, &context).ok()
    }

    fn sample(&self, is_list: bool, count: Option<&str>, items: &[(&str, bool)]) -> Option<String> {
        let item = |(html, shared): &(&str, bool)| ItemView { html: Value::safe_string(html), shared: *shared };
        let items = items.iter().map(item).collect();
        self.render(CellView { list: is_list, count: count.map(str::to_owned), items, ..CellView::default() })
    }

    /// The frame of a kind of cells.
    fn frame(&self, list: bool, counted: bool) -> Option<Frame> {
        let count = counted.then_some(COUNT);
        let sample = |shared: &[bool]| {
            let items: Vec<_> = ITEMS.into_iter().zip(shared.iter().copied()).collect();
            self.sample(list, count, &items)
        };
        // Before the first item, between each two, and behind the last.
        let pieces = |shared: &[bool]| -> Option<Vec<String>> {
            let said = sample(shared)?;
            let mut rest = said.as_str();
            let mut pieces = Vec::new();
            for item in &ITEMS[..shared.len()] {
                let (before, behind) = rest.split_once(item)?;
                pieces.push(before.to_owned());
                rest = behind;
            }
            pieces.push(rest.to_owned());
            Some(pieces)
        };
        let first = |shared: bool| -> Option<(String, String)> {
            let before = pieces(&[shared])?.swap_remove(0);
            if !counted {
                return Some((String::new(), before));
            }
            before.split_once(COUNT).map(|(before, behind)| (before.to_owned(), behind.to_owned()))
        };
        let between = |one: bool, two: bool| Some(pieces(&[one, two])?.swap_remove(1));
        let last = |shared: bool| pieces(&[shared])?.pop();
        let frame = Frame {
            first: [first(false)?, first(true)?],
            between: [[between(false, false)?, between(false, true)?], [between(true, false)?, between(true, true)?]],
            last: [last(false)?, last(true)?],
        };
        // What was read from one and two items has to be right for three.
        let is_regular = [[false, true, false], [true, false, true], [true, true, true], [false, false, false]]
            .iter()
            .all(|shared| {
                let mut filled = String::new();
                frame.fill(count, ITEMS.into_iter().zip(shared.iter().copied()), &mut filled);
                sample(shared).is_some_and(|said| said == filled)
            });
        is_regular.then_some(frame)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "{% if cell.count %}<p>{{ cell.count }}</p>{% endif %}{% for item in cell.items %}\
        {% if not loop.first %}, {% endif %}<b{% if item.shared %} class=\"s\"{% endif %}>{{ item.html }}</b>{% endfor %}";

    #[test]
    fn frames_give_what_the_template_gives() {
        let numbered = "{% for item in cell.items %}{{ loop.index }}{{ item.html }}{% endfor %}";
        for (template, has_frames) in [(LISTED, true), (numbered, false), ("x", false), ("{{ cell.none }}", false)] {
            let mut tera = Tera::default();
            tera.autoescape_on(vec![".html"]);
            tera.add_raw_template(TEMPLATE, template).expect("a template");
            let words = Value::from_serializable(&std::collections::BTreeMap::from([("nothing", "–")]));
            let cells = Cells { tera: &tera, words: &words };
            let frames = CellFrames::of(&tera, &words, [].into_iter());
            for items in [&[("<i>a</i>", true)][..], &[("a", false), ("&amp;", true), ("c", true), ("d", false)]] {
                for count in [None, Some("2 & more")] {
                    let mut own = String::new();
                    let own = frames.write_cell(true, count, items.iter().copied(), &mut own).then_some(own);
                    let said = cells.sample(true, count, items).filter(|_| has_frames);
                    assert_eq!(own, said, "{template}");
                }
            }
        }
    }
}
