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
        prose::Piece::Math(tex) => formula(&tex),
    };
    prose::pieces(&source).into_iter().map(piece).collect()
}

/// Displays that stand on lines of their own, and what does their work inside of a formula.
const DISPLAYS: [(&str, &str); 8] = [
    ("align*", "aligned"),
    ("align", "aligned"),
    ("gather*", "gathered"),
    ("gather", "gathered"),
    ("multline*", "gathered"),
    ("multline", "gathered"),
    ("equation*", "gathered"),
    ("equation", "gathered"),
];

/// A formula inside of a cell, where a line's end or a tab of its own would end the row or the cell.
fn formula(written: &str) -> String {
    let mut tex = without_comments(written);
    for (display, inner) in DISPLAYS {
        for command in ["begin", "end"] {
            tex = tex.replace(&format!("\\{command}{{{display}}}"), &format!("\\{command}{{{inner}}}"));
        }
    }
    let mut tex = tex.trim();
    while let Some(rest) = tex.strip_suffix("\\\\") {
        tex = rest.trim_end();
    }
    // A space behind a backslash is a command, and not to be trimmed away.
    let control_space = if tex.ends_with('\\') { " " } else { "" };
    match lines(tex) {
        // Two dollars without anything between them would begin a display.
        _ if tex.is_empty() => String::new(),
        Lines::None => format!("${tex}{control_space}$"),
        Lines::Outside => format!("$\\begin{{aligned}}{tex}{control_space}\\end{{aligned}}$"),
        // Nothing but a slip of the pen: TeX itself could not set it.
        Lines::InBraces => escaped(tex),
    }
}

/// What stands behind a bare `%` is for no reader, and would hide the rest of the row.
fn without_comments(tex: &str) -> String {
    let kept = tex.lines().map(|line| {
        let mut escaping = false;
        let end = line.find(|c| {
            let begins = c == '%' && !escaping;
            escaping = c == '\\' && !escaping;
            begins
        });
        &line[..end.unwrap_or(line.len())]
    });
    kept.collect::<Vec<_>>().join(" ")
}

/// Where a formula has `\\` or `&`, environments and `\substack` aside, which take them.
enum Lines {
    None,
    Outside,
    InBraces,
}

fn lines(tex: &str) -> Lines {
    // What is open: braces, and delimiters between `\left` and `\right`; true for what takes lines.
    let (mut environments, mut open) = (0i32, Vec::new());
    let mut found = Lines::None;
    let mut rest = tex;
    while let Some(c) = rest.chars().next() {
        let ends_something = c == '&' || rest.starts_with("\\\\");
        if ends_something && environments == 0 && !open.contains(&true) {
            if !open.is_empty() {
                return Lines::InBraces;
            }
            found = Lines::Outside;
        }
        let name = rest.strip_prefix('\\').unwrap_or_default();
        let name = &name[..name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len())];
        match (c, name) {
            (_, "begin") => environments += 1,
            (_, "end") => environments -= 1,
            (_, "left") => open.push(false),
            ('{', _) => open.push(tex[..tex.len() - rest.len()].trim_end().ends_with("\\substack")),
            ('}', _) | (_, "right") => drop(open.pop()),
            _ => {}
        }
        // What stands behind a backslash is no brace and no tab.
        let width = if c == '\\' { 1 + rest[1..].chars().next().map_or(0, char::len_utf8) } else { c.len_utf8() };
        rest = &rest[width..];
    }
    found
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
            // Not every font for text has the signs of bounds.
            '≤' => out.push_str("$\\leq$"),
            '≥' => out.push_str("$\\geq$"),
            '≈' => out.push_str("$\\approx$"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            // LaTeX has no sign for the isolation of a text, and does without.
            '\u{2068}' | '\u{2069}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_ends_no_row_and_no_cell() {
        for (tex, expected) in [
            (" x^2 ", "$x^2$"),
            ("x_t \\\\ \\\\ ", "$x_t$"),
            ("a \\\\ b", "$\\begin{aligned}a \\\\ b\\end{aligned}$"),
            ("a &= b", "$\\begin{aligned}a &= b\\end{aligned}$"),
            ("a \\& b", "$a \\& b$"),
            ("", ""),
            ("50% of it", "$50$"),
            ("50\\% % a note\nof it", "$50\\%  of it$"),
            ("x\\ ", "$x\\ $"),
            ("\\begin{align}a &= b \\\\ c\\end{align}", "$\\begin{aligned}a &= b \\\\ c\\end{aligned}$"),
            (
                "\\left( a \\\\ b \\right)",
                "\\textbackslash{}left( a \\textbackslash{}\\textbackslash{} b \\textbackslash{}right)",
            ),
            ("\\leftarrow a \\\\ b", "$\\begin{aligned}\\leftarrow a \\\\ b\\end{aligned}$"),
            ("\\frac{a \\\\ b}{c}", "\\textbackslash{}frac\\{a \\textbackslash{}\\textbackslash{} b\\}\\{c\\}"),
            ("\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}", "$\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}$"),
            ("\\sum_{\\substack{i \\\\ j}} x", "$\\sum_{\\substack{i \\\\ j}} x$"),
        ] {
            assert_eq!(formula(tex), expected, "{tex}");
        }
    }
}
