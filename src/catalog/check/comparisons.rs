//! The comparisons that get pages: those that the settings declare, and related pairs.

use std::collections::BTreeSet;

use crate::catalog::check::{Found, methods};
use crate::catalog::settings::{DeclaredComparison, Settings};
use crate::catalog::{Curated, Method};
use crate::diagnostic::Rule;

/// Curated comparisons, then pairs that are not among them. One-way relations are found here, since this is where
/// relations are walked.
pub(super) fn collect(
    methods: &[Method],
    settings: &Settings,
    all_ids: &BTreeSet<String>,
    found: &mut Vec<Found>,
) -> Vec<Curated> {
    let mut seen: BTreeSet<Vec<usize>> = BTreeSet::new();
    let mut declared_before: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
    let mut comparisons = Vec::new();
    for declared in &settings.comparisons {
        let faults = found.len();
        let columns = columns(declared, methods, settings, all_ids, found);
        let mut set = columns.clone();
        set.sort_unstable();
        if columns.len() < 2 || found.len() > faults {
            continue;
        }
        // Two that are alike without drafts alone are one for now, and no fault.
        if !declared_before.insert(declared.methods.iter().map(String::as_str).collect()) {
            let message = "two comparisons have the same methods";
            found.push(fault(declared, settings, message, "leave one of them out"));
        } else if seen.insert(set) {
            let DeclaredComparison { title, description, .. } = declared.clone();
            comparisons.push(Curated { title, description, methods: columns });
        }
    }
    let pairs = related_pairs(methods, settings, found);
    if settings.related_pairs {
        let pairs = pairs.into_iter().filter(|pair| !seen.contains(pair));
        comparisons.extend(pairs.map(|methods| Curated { title: None, description: None, methods }));
    }
    comparisons
}

/// The methods of a declared comparison. One that is a draft or could not be read is left out without a word.
fn columns(
    declared: &DeclaredComparison,
    methods: &[Method],
    settings: &Settings,
    all_ids: &BTreeSet<String>,
    found: &mut Vec<Found>,
) -> Vec<usize> {
    let mut columns: Vec<usize> = Vec::new();
    for id in &declared.methods {
        match methods.binary_search_by(|method| method.id.as_str().cmp(id)) {
            Ok(index) if columns.contains(&index) => {
                let message = format!("`{id}` stands twice in one comparison");
                found.push(fault(declared, settings, message, "leave one out").about(id));
            }
            Ok(index) => columns.push(index),
            Err(_) if all_ids.contains(id) => {}
            Err(_) => {
                let number = declared.index.to_string();
                found.push(Found::unknown_method(id, &settings.file, &["comparisons", &number, "methods"]));
            }
        }
    }
    if declared.methods.len() < 2 {
        found.push(fault(declared, settings, "a comparison needs two methods", "add another id"));
    }
    columns
}

fn fault(declared: &DeclaredComparison, settings: &Settings, message: impl Into<String>, way_out: &str) -> Found {
    let number = declared.index.to_string();
    Found::new(Rule::BadComparison, &settings.file, &["comparisons", &number, "methods"], message, way_out)
}

/// Each two methods of which one names the other, by index.
fn related_pairs(methods: &[Method], settings: &Settings, found: &mut Vec<Found>) -> BTreeSet<Vec<usize>> {
    let related: Vec<BTreeSet<usize>> =
        methods::related(methods, settings).into_iter().map(BTreeSet::from_iter).collect();
    let mut pairs: BTreeSet<Vec<usize>> = BTreeSet::new();
    for (index, names) in related.iter().enumerate() {
        for other in names {
            if !related[*other].contains(&index) {
                let (here, there) = (&methods[index], &methods[*other]);
                let message = format!("`{}` does not name `{}` as related", there.id, here.id);
                let way_out = format!("add `{}` to `related` in `{}`", here.id, there.file);
                let one_way = Found::new(Rule::OneWayRelated, &here.file, &["related"], message, way_out);
                found.push(one_way.about(&there.id));
            }
            pairs.insert(vec![index.min(*other), index.max(*other)]);
        }
    }
    pairs
}
