//! The rows and cells of a table, on a comparison's page and on a method's.
//!
//! In: a comparison and its methods. Out: views of rows. A browser that composes tables makes the same ones.

use std::borrow::Cow;

use tera::Value;

use crate::compare::{Comparison, Row, Verdict};
use crate::language::Localised;
use crate::render::views::{CellView, GroupView, ItemView, RowView};
use crate::render::{LanguageRenderer, html};
use crate::value::Kind;
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
        let mut groups: Vec<(Option<&Localised>, GroupView)> = Vec::new();
        for row in comparison.rows.iter().filter(|row| shown == Shown::WithGaps || row.verdict != Verdict::Absent) {
            let label = self.site.checked.fields()[row.field].group.as_ref();
            let view = self.row(row, methods);
            match groups
                .iter_mut()
                .find(|(known, _)| known.map(|known| known.base()) == label.map(|label| label.base()))
            {
                Some((_, group)) => group.rows.push(view),
                None => {
                    let heading = label.map(|label| match shown {
                        Shown::WithGaps => html::phrase_value(&self.reading.localised(label)),
                        Shown::WithoutAbsent => Value::safe_string(&self.group_heading(label)),
                    });
                    groups.push((label, GroupView { label: heading, rows: vec![view] }));
                }
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
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
    pub(super) fn row_heads(&self, field: usize) -> [String; 4] {
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

    /// What a message says before and behind its one value, as HTML.
    fn around(&self, key: &str, slot: &str) -> (String, String) {
        let words = self.say(key, &[(slot, Arg::Said("\u{1}"))]);
        let (before, behind) = words.split_once('\u{1}').unwrap_or((&words, ""));
        (html::escaped(before), html::escaped(behind))
    }

    pub(super) fn row(&self, row: &Row, methods: &[usize]) -> RowView {
        let field = &self.site.checked.fields()[row.field];
        let class = if row.distance.is_some() { "distance" } else { "verdict" };
        let beside = self.reading.beside(row, methods.len());
        let beside = beside.map(|text| format!(" <small class=\"{class}\">{}</small>", html::escaped(&text)));
        // On a method's own page there is no verdict to speak of.
        let verdict = if methods.len() == 1 { Verdict::Same } else { row.verdict };
        RowView {
            key: field.key.clone(),
            head: Value::safe_string(
                &self.heads[row.field][verdict as usize].replace("<distance>", &beside.unwrap_or_default()),
            ),
            verdict: row.verdict.id(),
            telling: self.site.telling.step(row.field, row.verdict),
            facet: field.kind == Kind::Term,
            agreement: row.has_letters(),
            cells: (0..methods.len()).map(|column| self.cell_view(row, column, methods)).collect(),
        }
    }

    pub(super) fn cell_view(&self, row: &Row, column: usize, methods: &[usize]) -> CellView {
        let method = methods[column];
        let field = &self.site.checked.fields()[row.field];
        let group = row.groups.get(column).copied().flatten().map(letter);
        let view = CellView {
            method: self.site.checked.methods[method].id.clone(),
            letter: group.as_ref().map(|letter| Value::safe_string(&self.letter.replace("{letter}", letter))),
            group,
            ..CellView::default()
        };
        if let Some(gap) = self.cell(method, row.field).gap() {
            let html = self.frames.gap(gap);
            let gap_words = html.is_none().then(|| self.gaps[&gap].clone());
            return CellView { gap: Some(gap.id()), html, gap_words, ..view };
        }
        let items = self.items(row, column, methods);
        let items = || items.iter().map(|html| &**html).zip(row.shared[column].iter().copied());
        let list = field.kind.is_list();
        let count =
            (field.kind == Kind::Methods).then(|| self.say("method-count", &[("count", Arg::Count(items().count()))]));
        match self.frames.cell(list, count.as_deref(), items()) {
            Some(html) => CellView { html: Some(html), ..view },
            None => {
                let items = items().map(|(html, shared)| ItemView { html: Value::safe_string(html), shared }).collect();
                CellView { list, count, items, ..view }
            }
        }
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

/// The letter of a group: a, b, …, z, aa, bb, …
fn letter(group: usize) -> String {
    char::from(b'a' + (group % 26) as u8).to_string().repeat(1 + group / 26)
}
