//! What changes of records do elsewhere: to comparisons and their verdicts, and to the nearest methods.
//!
//! In: two checked catalogues. Out: what the newer one shows otherwise. Each is judged by its own keys, as its pages are.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Checked, Method};
use crate::changes::{Nearest, Turned};
use crate::compare::{Verdict, compare};
use crate::similar::neighbours;

/// The comparisons with pages of their own, each by the ids of its methods, in the order of columns.
fn comparisons(checked: &Checked) -> impl Iterator<Item = Vec<String>> {
    let id = |method: &usize| checked.methods[*method].id.clone();
    checked.comparisons.iter().map(move |page| page.methods.iter().map(id).collect())
}

/// Comparisons that one catalogue has and another one doesn't, in whatever order of columns.
pub(super) fn missing(of: &Checked, from: &Checked) -> Vec<Vec<String>> {
    let known: BTreeSet<BTreeSet<String>> = comparisons(from).map(BTreeSet::from_iter).collect();
    comparisons(of).filter(|ids| !known.contains(&ids.iter().cloned().collect::<BTreeSet<_>>())).collect()
}

/// What comparisons that both have say otherwise, each revision by its own keys.
pub(super) fn turned(old: &Checked, new: &Checked) -> Vec<Turned> {
    let mut turned: BTreeMap<(usize, Verdict, Verdict), Vec<Vec<String>>> = BTreeMap::new();
    for page in &new.comparisons {
        let after: Vec<&Method> = page.methods.iter().map(|method| &new.methods[*method]).collect();
        let before: Option<Vec<&Method>> =
            after.iter().map(|method| old.find(&method.id).map(|index| &old.methods[index])).collect();
        let Some(before) = before else { continue };
        let before = compare(&before).rows;
        for row in compare(&after).rows {
            let key = &new.fields()[row.field].key;
            let was = old.fields().iter().position(|field| field.key == *key).map(|index| before[index].verdict);
            if let Some(was) = was.filter(|was| *was != row.verdict) {
                let ids = after.iter().map(|method| method.id.clone()).collect();
                turned.entry((row.field, was, row.verdict)).or_default().push(ids);
            }
        }
    }
    let turned = turned.into_iter().map(|((field, old, was), comparisons)| Turned {
        key: new.fields()[field].key.clone(),
        old: old.id(),
        new: was.id(),
        comparisons,
    });
    turned.collect()
}

/// Methods of both that have other nearest ones now. Those that are new or gone say so themselves.
pub(super) fn nearest(old: &Checked, new: &Checked) -> Vec<Nearest> {
    let ids = |checked: &Checked| -> BTreeMap<String, BTreeSet<String>> {
        let near = neighbours(checked).into_iter().zip(&checked.methods);
        let id = |method: usize| checked.methods[method].id.clone();
        near.map(|(near, method)| (method.id.clone(), near.iter().map(|near| id(near.method)).collect())).collect()
    };
    let before = ids(old);
    let changed = ids(new).into_iter().filter_map(|(id, after)| {
        let before = before.get(&id)?;
        let (came, went) = (after.difference(before).cloned().collect(), before.difference(&after).cloned().collect());
        (*before != after).then_some(Nearest { id, came, went })
    });
    changed.collect()
}
