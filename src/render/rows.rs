//! Rows of tables as HTML, without asking a template for each.
//!
//! In: what a theme's `components/row.html` and `components/fact.html` make of a row of each shape. Out: rows that are
//! put together from that. A shape is all that a template may decide by: the field, the verdict, which cells are gaps,
//! which have letters. What it only writes (heads, names, letters, cells) stands in for itself while it is asked, once a
//! shape and language. A template that does more with that has no shapes; pages include it for each row.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use tera::{Context, Value};

use crate::compare::{Row, Verdict};
use crate::render::table::{Shown, group};
use crate::render::views::{CellView, RowView};
use crate::render::{LanguageRenderer, html};
use crate::value::Gap;

/// All that the template of a row may decide by.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Shape {
    /// Whether it is a row of a method's own page.
    is_fact: bool,
    field: usize,
    verdict: Verdict,
    has_letters: bool,
    /// For each column its gap, and whether it belongs to a group that agrees.
    cells: Box<[(Option<Gap>, bool)]>,
}

/// What a template only writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Slot {
    /// Mark, label, distance and help.
    Head,
    /// The id of a column's method.
    Method(usize),
    /// The letter of a column's group, as an attribute has it.
    Group(usize),
    /// The same as a reader gets it.
    Letter(usize),
    /// The items of a column's cell.
    Cell(usize),
}

/// A row of one shape: texts, each with what comes behind it, and the last text.
#[derive(PartialEq, Eq)]
struct Frame {
    parts: Vec<(String, Slot)>,
    end: String,
}

/// The rows of one language.
#[derive(Default)]
pub(super) struct RowFrames(RwLock<HashMap<Shape, Option<Arc<Frame>>>>);

impl RowFrames {
    fn get(&self, shape: &Shape, read: impl FnOnce() -> Option<Frame>) -> Option<Arc<Frame>> {
        // What a thread that died had put in is whole.
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(shape) {
            return known.clone();
        }
        let frame = read().map(Arc::new);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(shape.clone(), frame.clone());
        frame
    }
}

impl LanguageRenderer<'_> {
    /// Writes a row to the end of `out`; false, and nothing that counts, where templates have to be asked for it.
    pub(super) fn write_row(&self, row: &Row, methods: &[usize], shown: Shown, out: &mut String) -> bool {
        let shape = Shape {
            is_fact: shown == Shown::WithGaps,
            field: row.field,
            verdict: row.verdict,
            has_letters: row.has_letters(),
            cells: methods
                .iter()
                .enumerate()
                .map(|(column, method)| (self.cell(*method, row.field).gap(), group(row, column).is_some()))
                .collect(),
        };
        let Some(frame) = self.rows.get(&shape, || self.frame(&shape, row)) else { return false };
        for (text, slot) in &frame.parts {
            out.push_str(text);
            match *slot {
                Slot::Head => self.write_head(row, methods.len(), out),
                Slot::Method(column) => {
                    out.push_str(&html::in_attribute(&self.site.checked.methods[methods[column]].id))
                }
                Slot::Group(column) => out.push_str(&group(row, column).unwrap_or_default()),
                Slot::Letter(column) => out.push_str(&self.letter_of(row, column).unwrap_or_default()),
                Slot::Cell(column) => {
                    if !self.write_cell(row, column, methods, out) {
                        return false;
                    }
                }
            }
        }
        out.push_str(&frame.end);
        true
    }

    /// Asks the template of a shape. What stands in for slots is tried twice, the second time much longer, so that a
    /// template that counts, cuts or changes what it is given is found out.
    fn frame(&self, shape: &Shape, row: &Row) -> Option<Frame> {
        let frame = self.ask(shape, row, "methodicalslot")?;
        let again = self.ask(shape, row, &format!("methodicalplac{}", "e".repeat(LONG)))?;
        (frame == again).then_some(frame)
    }

    fn ask(&self, shape: &Shape, row: &Row, stand_in: &str) -> Option<Frame> {
        let slots = shape.slots();
        let name = |slot: Slot| slots.iter().position(|own| *own == slot).map(|place| named(stand_in, place));
        let html = |slot: Slot| name(slot).map(|name| Value::safe_string(&name));
        let cells = shape.cells.iter().enumerate().map(|(column, (gap, _))| CellView {
            method: name(Slot::Method(column)).unwrap_or_default(),
            group: name(Slot::Group(column)),
            letter: html(Slot::Letter(column)),
            gap: gap.map(Gap::id),
            html: html(Slot::Cell(column)),
            ..CellView::default()
        });
        let head = html(Slot::Head).unwrap_or(Value::none());
        let view = RowView { cells: cells.collect(), head, ..self.row_view(row) };
        let mut context = Context::new();
        context.insert_value("words", self.words.clone());
        context.insert("row", &view);
        let template = if shape.is_fact { "components/fact.html" } else { "components/row.html" };
        Frame::read(&self.site.tera.render(template, &context).ok()?, stand_in, &slots)
    }
}

/// How long a stand-in is that no template should cut.
const LONG: usize = 500;

/// A stand-in: letters alone, so that nothing escapes them, and all equally long, so that none is the beginning of
/// another.
fn named(stand_in: &str, place: usize) -> String {
    let letter = |index: usize| char::from(b'a' + (index % 26) as u8);
    format!("{stand_in}{}{}{}", letter(place / 676), letter(place / 26), letter(place))
}

impl Shape {
    fn slots(&self) -> Vec<Slot> {
        let of_column = |(column, (_, is_grouped)): (usize, &(Option<Gap>, bool))| {
            let letters = [Slot::Group(column), Slot::Letter(column)].into_iter().filter(|_| *is_grouped);
            [Slot::Method(column), Slot::Cell(column)].into_iter().chain(letters).collect::<Vec<_>>()
        };
        [Slot::Head].into_iter().chain(self.cells.iter().enumerate().flat_map(of_column)).collect()
    }
}

impl Frame {
    /// Finds the stand-ins again, in whatever order and as often as the template has them.
    fn read(html: &str, stand_in: &str, slots: &[Slot]) -> Option<Self> {
        let mut parts = Vec::new();
        let mut rest = html;
        while let Some((text, behind)) = rest.split_once(stand_in) {
            let place = (0..slots.len()).find(|place| behind.starts_with(&named("", *place)))?;
            parts.push((text.to_owned(), slots[place]));
            rest = &behind[named("", place).len()..];
        }
        Some(Self { parts, end: rest.to_owned() })
    }
}
