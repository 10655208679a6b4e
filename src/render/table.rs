//! The rows and cells of a table, on a comparison's page and on a method's.
//!
//! In: a comparison and its methods. Out: views of rows. A browser that composes tables makes the same ones.

use std::borrow::Cow;

use tera::Value;

use crate::compare::{Comparison, Row, Verdict};
use crate::language::Localised;
use crate::render::views::{CellView, GroupView, ItemView, RowView};
use crate::render::{LanguageRenderer, html};
use crate::words::Arg;

/// Which rows a table has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// All, as on a method's own page, where a gap is worth knowing.
    WithGaps,
    /// Those that some column has a value in.
    WithoutAbsent,
}

impl LanguageRenderer<'_> {
    /// The rows under the headings of their groups, both in the order of first appearance.
    pub(super) fn groups(&self, comparison: &Comparison, methods: &[usize], shown: Shown) -> Vec<GroupView> {
        let mut groups: Vec<(Option<&Localised>, Vec<&Row>)> = Vec::new();
        for row in comparison.rows.iter().filter(|row| shown == Shown::WithGaps || row.verdict != Verdict::Absent) {
            let label = self.site.checked.fields()[row.field].group.as_ref();
            match groups
                .iter_mut()
                .find(|(known, _)| known.map(|known| known.base()) == label.map(|label| label.base()))
            {
                Some((_, rows)) => rows.push(row),
                None => groups.push((label, vec![row])),
            }
        }
        let view = |(label, rows): (Option<&Localised>, Vec<&Row>)| {
            let label = label.map(|label| match shown {
                Shown::WithGaps => html::phrase_value(&self.reading.localised(label)),
                Shown::WithoutAbsent => Value::safe_string(&self.group_heading(label)),
            });
            match self.written_rows(&rows, methods, shown) {
                Some(html) => GroupView { label, html: Some(Value::safe_string(&html)), rows: Vec::new() },
                None => {
                    let rows = rows.into_iter().map(|row| self.row_with_cells(row, methods)).collect();
                    GroupView { label, html: None, rows }
                }
            }
        };
        groups.into_iter().map(view).collect()
    }

    /// Rows as HTML; nothing where their template has to be asked for each.
    fn written_rows(&self, rows: &[&Row], methods: &[usize], shown: Shown) -> Option<String> {
        let mut html = String::with_capacity(rows.len() * methods.len() * 256);
        rows.iter().all(|row| self.write_row(row, methods, shown, &mut html)).then_some(html)
    }

    /// The heading of a group of rows, with a box that folds them: no script is needed for it. A browser that composes
    /// tables gets the same.
    pub(super) fn group_heading(&self, label: &Localised) -> String {
        let phrase = self.reading.localised(label);
        let fold = self.say("tool-fold", &[("group", Arg::Text(&phrase.text))]);
        format!(
            "<input type=\"checkbox\" class=\"fold\" aria-label=\"{}\"><span>{}</span>",
            html::escaped(&fold).replace('"', "&quot;"),
            html::phrase(&phrase)
        )
    }

    /// The heads of a field's row, by verdict: mark, label, and what there is to say about it, with `<distance>` where
    /// that goes, which no label can have. A browser that composes tables gets the same heads.
    pub(super) fn row_heads(&self, field: usize) -> [String; Verdict::ALL.len()] {
        Verdict::ALL.map(|verdict| self.row_head(field, verdict))
    }

    fn row_head(&self, field: usize, verdict: Verdict) -> String {
        let label = self.labels[field].as_str().unwrap_or_default();
        let mut head = String::new();
        let label = format!("<span class=\"label\">{label}</span>");
        if verdict == Verdict::Differs {
            let (before, behind) = self.around("row-differs", "field");
            let unseen = |text: &str| match text {
                "" => String::new(),
                _ => format!("<span class=\"visually-hidden\">{text}</span>"),
            };
            let mark = html::escaped(&self.say("mark-differs", &[]));
            head += &format!("<span class=\"mark\" aria-hidden=\"true\">{mark}</span>");
            head += &format!("{}{label}{}", unseen(&before), unseen(&behind));
        } else {
            head += &label;
        }
        head += "<distance>";
        if let Some(help) = &self.site.checked.fields()[field].help {
            head += &format!(" <small class=\"help\">{}</small>", html::phrase(&self.reading.localised(help)));
        }
        head
    }

    /// The letter of a group of columns that agree, with the words around it for those who hear it, and `{letter}` where
    /// it goes. A browser that composes tables gets the same.
    pub(super) fn letter_html(&self) -> String {
        let (before, behind) = self.around("group", "letter");
        let unseen = |text: &str| match text {
            "" => String::new(),
            _ => format!("<span>{text}</span>"),
        };
        format!("<span class=\"letter\">{}{{letter}}{}</span> ", unseen(&before), unseen(&behind))
    }

    /// What stands behind the best number of a row. A browser that composes tables gets the same.
    pub(super) fn best_html(&self) -> String {
        format!(" <small class=\"best\">{}</small>", html::escaped(&self.say("best", &[])))
    }

    /// What a message says before and behind its one value, as HTML.
    fn around(&self, key: &str, slot: &str) -> (String, String) {
        let words = self.say(key, &[(slot, Arg::Said("\u{1}"))]);
        let (before, behind) = words.split_once('\u{1}').unwrap_or((&words, ""));
        (html::escaped(before), html::escaped(behind))
    }

    /// The head of a row: mark, label, what there is to say beside it, and help.
    pub(super) fn write_head(&self, row: &Row, columns: usize, out: &mut String) {
        // On a method's own page there is no verdict to speak of.
        let verdict = if columns == 1 { Verdict::Same } else { row.verdict };
        let head = self.heads[row.field][verdict as usize].as_str();
        let (before, behind) = head.split_once("<distance>").unwrap_or((head, ""));
        out.push_str(before);
        if let Some(beside) = self.reading.beside(row, columns) {
            let class = if row.distance.is_some() { "distance" } else { "verdict" };
            *out += &format!(" <small class=\"{class}\">{}</small>", html::escaped(&beside));
        }
        out.push_str(behind);
    }

    /// A row without its head and cells.
    pub(super) fn row_view(&self, row: &Row) -> RowView {
        let field = &self.site.checked.fields()[row.field];
        RowView {
            key: field.key.clone(),
            head: Value::none(),
            verdict: row.verdict.id(),
            telling: self.site.telling.step(row.field, row.verdict),
            facet: field.kind.has_terms() && !field.kind.is_list(),
            agreement: row.has_letters(),
            cells: Vec::new(),
        }
    }

    /// A row as its template takes it.
    fn row_with_cells(&self, row: &Row, methods: &[usize]) -> RowView {
        let mut head = String::new();
        self.write_head(row, methods.len(), &mut head);
        let cells = (0..methods.len()).map(|column| self.cell_view(row, column, methods)).collect();
        RowView { head: Value::safe_string(&head), cells, ..self.row_view(row) }
    }

    fn cell_view(&self, row: &Row, column: usize, methods: &[usize]) -> CellView {
        let method = methods[column];
        let view = CellView {
            method: self.site.checked.methods[method].id.clone(),
            letter: self.letter_of(row, column).as_deref().map(Value::safe_string),
            group: group(row, column),
            ..CellView::default()
        };
        if let Some(gap) = self.cell(method, row.field).gap() {
            return CellView { gap: Some(gap.id()), gap_words: Some(self.gaps[&gap].clone()), ..view };
        }
        let items = self.items_with_best(row, column, methods);
        let items = self.aligned(row, column, &items);
        let items = items.map(|(html, shared)| ItemView { html: Value::safe_string(html), shared }).collect();
        let list = self.site.checked.fields()[row.field].kind.is_list();
        CellView { list, count: self.count(row, column), items, ..view }
    }

    /// What a cell has inside; false where its template has to be asked.
    pub(super) fn write_cell(&self, row: &Row, column: usize, methods: &[usize], out: &mut String) -> bool {
        if let Some(gap) = self.cell(methods[column], row.field).gap() {
            return self.frames.write_gap(gap, out);
        }
        let items = self.items_with_best(row, column, methods);
        let is_list = self.site.checked.fields()[row.field].kind.is_list();
        let items = self.aligned(row, column, &items);
        self.frames.write_cell(is_list, self.count(row, column).as_deref(), items, out)
    }

    /// The items of a cell, with the mark of the best number of the row.
    fn items_with_best(&self, row: &Row, column: usize, methods: &[usize]) -> Cow<'_, [String]> {
        let items = self.items(row, column, methods);
        match row.best.get(column) {
            Some(true) => Cow::Owned(vec![items.concat() + &self.best_html()]),
            Some(false) | None => items,
        }
    }

    /// The items of a cell, each with whether all columns have it: those first, in the order of the column, so that what is
    /// shared stands side by side. A browser that composes tables gives them the same order.
    fn aligned<'i>(&self, row: &Row, column: usize, items: &'i [String]) -> impl Iterator<Item = (&'i str, bool)> {
        let is_kept = self.site.checked.fields()[row.field].kind.keeps_order();
        let shared = &row.shared[column];
        let items = move |wanted: bool| {
            let own = items.iter().map(String::as_str).zip(shared.iter().copied());
            own.filter(move |(_, shared)| is_kept && wanted || !is_kept && *shared == wanted)
        };
        items(true).chain(items(false))
    }

    /// How many methods a cell names: "5 methods".
    fn count(&self, row: &Row, column: usize) -> Option<String> {
        let is_counted = self.site.checked.fields()[row.field].kind.names_methods();
        is_counted.then(|| self.say("method-count", &[("count", Arg::Count(row.shared[column].len()))]))
    }

    /// The letter of a column's group with what is said around it, as HTML.
    pub(super) fn letter_of(&self, row: &Row, column: usize) -> Option<String> {
        group(row, column).map(|group| self.letter.replace("{letter}", &group))
    }

    /// The items of a cell as HTML; where two texts stand side by side and differ, with the words marked that only one
    /// of them has.
    pub(super) fn items(&self, row: &Row, column: usize, methods: &[usize]) -> Cow<'_, [String]> {
        let own = self.rendered(methods[column], row.field);
        if let ([one, two], Verdict::Differs, Some(words)) = (methods, row.verdict, &own.words) {
            let other = if column == 0 { two } else { one };
            if let Some(others) = &self.rendered(*other, row.field).words {
                return Cow::Owned(vec![words.marked_against(others)]);
            }
        }
        Cow::Borrowed(&own.items)
    }
}

/// The letter of a column's group of columns that agree: a, b, …, z, aa, bb, …
pub(super) fn group(row: &Row, column: usize) -> Option<String> {
    let group = row.groups.get(column).copied().flatten()?;
    Some(char::from(b'a' + (group % 26) as u8).to_string().repeat(1 + group / 26))
}
