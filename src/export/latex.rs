//! A comparison as a LaTeX table, with the rules of `booktabs`.
//!
//! In: a comparison and a reading. Out: a `table` for any document that loads `booktabs` and `tabularx`; texts outside
//! of Latin script want LuaLaTeX or XeLaTeX and a font. Every character that TeX would obey is escaped; formulas that
//! could be read stay formulas.

use crate::catalog::Atom;
use crate::compare::Verdict;
use crate::export::{Table, TableRow};
use crate::reading::{Phrase, Reading};
use crate::value::{Item, prose};

impl Table<'_> {
    /// A LaTeX table.
    pub fn latex(&self) -> String {
        let names: Vec<String> = self.heads().split_off(2).iter().map(|name| escaped(name)).collect();
        let (caption, columns) = (escaped(&self.caption()), "X".repeat(names.len()));
        let rows: Vec<String> = self.rows.iter().map(|row| self.latex_row(row)).collect();
        [
            "% \\usepackage{amsmath,amssymb,booktabs,tabularx}",
            "\\begin{table}",
            &format!("\\caption{{{caption}}}"),
            &format!("\\begin{{tabularx}}{{\\linewidth}}{{@{{}}ll{columns}@{{}}}}"),
            "\\toprule",
            &format!("& & {} \\\\", names.join(" & ")),
            "\\midrule",
            &rows.join("\n"),
            "\\bottomrule",
            "\\end{tabularx}",
            "\\end{table}\n",
        ]
        .join("\n")
    }

    fn latex_row(&self, row: &TableRow) -> String {
        let mark = if row.verdict == Verdict::Differs { "$\\neq$" } else { "" };
        let cell = |(column, cell): (usize, &Result<Vec<Phrase>, String>)| match cell {
            Err(gap) => format!("\\emph{{{}}}", escaped(gap)),
            Ok(phrases) => {
                let atoms = self.reading.checked.methods[self.methods[column]].cells[row.row.field].atoms();
                let items = atoms.iter().zip(phrases).map(|(atom, phrase)| item(self.reading, atom, phrase));
                items.collect::<Vec<_>>().join("; ")
            }
        };
        let cells: Vec<String> = row.cells.iter().enumerate().map(cell).collect();
        format!("{} & {mark} & {} \\\\", escaped(&row.label), cells.join(" & "))
    }
}

/// One atom; in prose, formulas stay formulas.
pub fn item(reading: Reading, atom: &Atom, phrase: &Phrase) -> String {
    let Item::Prose(markdown) = &atom.item else { return escaped(&phrase.text) };
    let source = reading.localised(markdown).text;
    // Most texts have none, and finding out is cheaper than cutting a text.
    if !source.contains('$') {
        return escaped(&phrase.text);
    }
    let piece = |piece| match piece {
        prose::Piece::Text(text) => escaped(&text),
        prose::Piece::Math(tex) => format!("${}$", tex.trim()),
    };
    prose::pieces(&source).into_iter().map(piece).collect()
}

/// Text in which TeX obeys nothing; white space is single spaces, so that no paragraph ends inside of a cell.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' | '$' | '&' | '#' | '%' | '_' => {
                out.push('\\');
                out.push(c);
            }
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
