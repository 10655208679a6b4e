//! A few pages that stand for all: between them they have everything that a template can meet in this catalogue, taken
//! by itself. What a template asks of two things at once, or of one method by its name, no sample promises.
//!
//! In: a checked catalogue. Out: pages of its plan, in the plan's order: each is the first with something new.

use std::collections::BTreeSet;

use crate::catalog::{Cell, Checked};
use crate::compare::{Verdict, compare};
use crate::drawing::map::Relations;
use crate::site::{LONGEST_LIST, PageKind, plan};
use crate::value::Gap;

/// How many comparisons are made to see how their rows differ; others are known by what is written of them.
const COMPARED: usize = 300;

/// Something that a template may ask of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Trait {
    Template(&'static str),
    /// A further page of a list.
    Further(&'static str),
    Titled(bool),
    Described(bool),
    Columns(usize),
    Verdict(usize, Verdict),
    Gap(usize, Gap),
    /// One item or several.
    Several(usize, bool),
    Dated(bool),
    Versioned(bool),
    Referring(bool),
    Referred(bool),
    Compared(bool),
    Related(bool),
    /// A term's field, and how many methods have it, roughly.
    Methods(usize, usize),
}

/// The pages that stand for all.
pub(super) fn samples(checked: &Checked) -> Vec<PageKind> {
    let relations = Relations::of(checked);
    let mut compared = vec![false; checked.methods.len()];
    for comparison in &checked.comparisons {
        comparison.methods.iter().for_each(|method| compared[*method] = true);
    }
    let mut seen = BTreeSet::new();
    let is_new = |kind: &PageKind| {
        let traits = match *kind {
            PageKind::Method(method) => of_method(checked, method, compared[method], relations.has_any(method)),
            PageKind::Comparison(comparison) => of_comparison(checked, comparison),
            PageKind::Term(field, term) => {
                let own = &checked.vocabularies[&checked.fields()[field].key].terms[term];
                vec![Trait::Methods(field, size(own.methods.len()))]
            }
            PageKind::Methods(number) if number > 0 => vec![Trait::Further("methods")],
            PageKind::TermPart(..) => vec![Trait::Further("term")],
            PageKind::Decade(_) => vec![Trait::Further("decade")],
            _ => Vec::new(),
        };
        let traits = traits.into_iter().chain([Trait::Template(kind.template())]);
        // Each trait is taken in, also behind the first that is new.
        traits.filter(|one| seen.insert(*one)).count() > 0
    };
    plan(checked).into_iter().filter(is_new).collect()
}

/// One page for each template.
pub(super) fn one_of_each(samples: &[PageKind]) -> Vec<PageKind> {
    let mut seen = BTreeSet::new();
    samples.iter().copied().filter(|kind| seen.insert(kind.template())).collect()
}

fn of_method(checked: &Checked, method: usize, is_compared: bool, is_related: bool) -> Vec<Trait> {
    let record = &checked.methods[method];
    let cells = record.cells.iter().enumerate().map(|(field, cell)| match cell {
        Cell::Gap(gap) => Trait::Gap(field, *gap),
        Cell::Atoms(atoms) => Trait::Several(field, atoms.len() > 1),
    });
    let record = [
        Trait::Dated(record.updated.is_some()),
        Trait::Versioned(record.version.is_some()),
        Trait::Referring(!record.references.is_empty()),
        Trait::Referred(!record.referenced_by.is_empty()),
        Trait::Compared(is_compared),
        Trait::Related(is_related),
    ];
    cells.chain(record).collect()
}

fn of_comparison(checked: &Checked, index: usize) -> Vec<Trait> {
    let comparison = &checked.comparisons[index];
    let mut traits = vec![
        Trait::Titled(comparison.title.is_some()),
        Trait::Described(comparison.description.is_some()),
        Trait::Columns(comparison.methods.len().min(4)),
    ];
    if index < COMPARED {
        let methods: Vec<_> = comparison.methods.iter().map(|method| &checked.methods[*method]).collect();
        traits.extend(compare(&methods).rows.iter().map(|row| Trait::Verdict(row.field, row.verdict)));
    }
    traits
}

/// Sizes that a term's page may treat differently.
fn size(methods: usize) -> usize {
    [1, 2, 60, 200, LONGEST_LIST].iter().filter(|size| methods > **size).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::check::{Drafts, check};
    use crate::catalog::load::load;

    #[test]
    fn a_few_pages_have_everything() {
        let root = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(root.path().join("methods")).expect("a folder");
        for number in 0..400 {
            let extra = if number == 333 { "version: 2\nyear: unknown\nrelated: [m332]\n" } else { "year: 2001\n" };
            let record = format!("name: M{number}\nfield: F{}\n{extra}", number % 3);
            std::fs::write(root.path().join(format!("methods/m{number}.yaml")), record).expect("a file");
        }
        let (catalog, _) = load(root.path(), &crate::kind::Kinds::default()).expect("a catalogue");
        let (checked, _) = check(catalog, Drafts::Exclude);
        let samples = samples(&checked);
        let special = checked.find("m333").expect("a method");
        assert!(samples.contains(&PageKind::Method(special)), "it has a version");
        assert!(samples.len() < 30, "{} pages", samples.len());
        let templates: BTreeSet<_> = plan(&checked).into_iter().map(PageKind::template).collect();
        assert_eq!(one_of_each(&samples).into_iter().map(PageKind::template).collect::<BTreeSet<_>>(), templates);
    }
}
