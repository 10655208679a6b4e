//! A comparison as a LaTeX table, with the rules of `booktabs`.
//!
//! In: a comparison and a reading. Out: a `table` for any document that loads `booktabs` and `tabularx`; texts outside
//! of Latin script want LuaLaTeX or XeLaTeX and a font. Every character that TeX would obey is escaped; formulas that
//! could be read stay formulas.

use crate::catalog::{Atom, Cell};
use crate::compare::{Comparison, Verdict};
use crate::reading::Reading;
use crate::value::{Item, prose};

/// The table.
pub fn table(reading: Reading, methods: &[usize], comparison: &Comparison) -> String {
    let names: Vec<String> = methods.iter().map(|method| escaped(&reading.name(*method).text)).collect();
    let caption = escaped(&caption(reading, methods, comparison));
    let mut text = format!(
        "% \\usepackage{{booktabs,tabularx}}\n\\begin{{table}}\n\\caption{{{caption}}}\n\\begin{{tabularx}}{{\\linewidth}}{{@{{}}ll{}@{{}}}}\n\\toprule\n",
        "X".repeat(methods.len())
    );
    text += &format!("& & {} \\\\\n\\midrule\n", names.join(" & "));
    for row in comparison.rows.iter().filter(|row| row.verdict != Verdict::Absent) {
        let mark = if row.verdict == Verdict::Differs { "$\\neq$" } else { "" };
        let cells: Vec<String> = methods
            .iter()
            .map(|method| match &reading.checked.methods[*method].cells[row.field] {
                Cell::Gap(gap) => format!("\\emph{{{}}}", escaped(&reading.gap(*gap))),
                Cell::Atoms(atoms) => atoms.iter().map(|atom| self::atom(reading, row.field, atom)).collect::<Vec<_>>().join("; "),
            })
            .collect();
        text += &format!("{} & {mark} & {} \\\\\n", escaped(&reading.label(row.field).text), cells.join(" & "));
    }
    text + "\\bottomrule\n\\end{tabularx}\n\\end{table}\n"
}

/// The sentence over the table, as on the page.
pub fn caption(reading: Reading, methods: &[usize], comparison: &Comparison) -> String {
    let names: Vec<String> = methods.iter().map(|method| reading.name(*method).text).collect();
    let (names, count) = (reading.list(&names), reading.counting(comparison));
    reading.say("compare-caption", &[("names", crate::words::Arg::Text(&names)), ("count", crate::words::Arg::Text(&count))])
}

/// One atom.
pub fn atom(reading: Reading, field: usize, atom: &Atom) -> String {
    match &atom.item {
        Item::Prose(markdown) => {
            let pieces = prose::pieces(&reading.localised(markdown).text);
            let text = pieces.into_iter().map(|piece| match piece {
                prose::Piece::Text(text) => escaped(&text),
                prose::Piece::Math(tex) => format!("${}$", tex.trim()),
            });
            text.collect()
        }
        _ => escaped(&reading.atom(field, atom).text),
    }
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
