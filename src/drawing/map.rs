//! The map of relations: which methods are related, and where each lies in a drawing.
//!
//! In: relations between methods, in both directions. Out: a method's neighbourhood in three columns; a few methods, or
//! terms with the number of relations between them, on a ring. The two layouts are our own and short: a layered one in
//! the way of K. Sugiyama, S. Tagawa and M. Toda ("Methods for visual understanding of hierarchical system structures",
//! IEEE Transactions on Systems, Man, and Cybernetics 11, 1981; order by barycentres), and a circular one that shortens
//! its chords by exchanges. In columns and on a ring no edge runs through a label, which is what a general layout of
//! nodes alone does not promise.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Checked;
use crate::drawing::{LINE, Side, WIDTH};
use crate::value::Item;

/// The most methods that are named on a ring.
pub const RING: usize = 48;
/// The most terms on a ring.
pub const TERMS: usize = 30;
/// The most pairs of terms that are joined.
pub const PAIRS: usize = 45;
/// The most methods around one, and how many of them may be its own relations.
const AROUND: (usize, usize) = (15, 7);
/// Where the columns of a neighbourhood begin.
const COLUMNS: [i32; 3] = [8, 330, 660];
/// Half of a ring's width; the rest is for labels.
const ACROSS: f64 = 190.0;

/// All relations of a catalogue.
pub struct Relations {
    /// For each method, the related ones, ascending.
    of: Vec<Vec<usize>>,
}

impl Relations {
    /// What records say in fields of methods; if one says it of another, both are related.
    pub fn of(checked: &Checked) -> Self {
        let fields: Vec<usize> =
            (0..checked.fields().len()).filter(|field| checked.fields()[*field].kind.names_methods()).collect();
        let mut of = vec![BTreeSet::new(); checked.methods.len()];
        for (method, record) in checked.methods.iter().enumerate() {
            for atom in fields.iter().flat_map(|field| record.cells[*field].atoms()) {
                let Item::Method(id) = &atom.item else { continue };
                if let Some(other) = checked.find(id).filter(|other| *other != method) {
                    of[method].insert(other);
                    of[other].insert(method);
                }
            }
        }
        Self { of: of.into_iter().map(|related| related.into_iter().collect()).collect() }
    }

    /// Whether a method is related to another.
    pub fn has_any(&self, method: usize) -> bool {
        !self.of[method].is_empty()
    }

    /// Whether no method is related to another.
    pub fn is_empty(&self) -> bool {
        self.of.iter().all(Vec::is_empty)
    }

    /// The related methods of one, ascending.
    pub fn with(&self, method: usize) -> &[usize] {
        &self.of[method]
    }

    fn are_related(&self, one: usize, other: usize) -> bool {
        self.of[one].binary_search(&other).is_ok()
    }

    /// The methods within two steps of one. Too many are cut by how many of the others they are related to.
    pub fn around(&self, centre: usize) -> Around {
        let (most, most_near) = AROUND;
        let own = &self.of[centre];
        let mut near = own.clone();
        near.sort_by_cached_key(|method| {
            (usize::MAX - self.of[*method].iter().filter(|other| own.binary_search(other).is_ok()).count(), *method)
        });
        let mut paths: BTreeMap<usize, usize> = BTreeMap::new();
        let beyond = near.iter().flat_map(|method| &self.of[*method]);
        beyond
            .filter(|far| **far != centre && own.binary_search(far).is_err())
            .for_each(|far| *paths.entry(*far).or_default() += 1);
        let whole = near.len() + paths.len();
        near.truncate(most_near.max(most.saturating_sub(paths.len())));
        let mut far: Vec<usize> =
            paths.keys().copied().filter(|far| near.iter().any(|near| self.are_related(*far, *near))).collect();
        far.sort_by_key(|method| (usize::MAX - paths[method], *method));
        far.truncate(most.saturating_sub(near.len()));
        near.truncate(most);
        let left_out = whole - near.len() - far.len();
        self.untangled(Around { near, far, left_out })
    }

    /// Both columns in the order of their barycentres, so that few edges cross.
    fn untangled(&self, mut around: Around) -> Around {
        let barycentre = |method: usize, others: &[usize]| {
            let places: Vec<usize> =
                (0..others.len()).filter(|place| self.are_related(method, others[*place])).collect();
            // In parts of a thousand of the column's height, since columns differ in length.
            if places.is_empty() {
                500
            } else {
                places.iter().map(|place| place * 1000 + 500).sum::<usize>() / places.len() / others.len()
            }
        };
        for _ in 0..4 {
            let near = around.near.clone();
            around.far.sort_by_key(|method| (barycentre(*method, &near), *method));
            let far = around.far.clone();
            around.near.sort_by_key(|method| (barycentre(*method, &far), *method));
        }
        around
    }

    /// Those of some methods that are related to another of them, the most related first where there are too many; and
    /// how many were left out.
    pub fn among(&self, methods: &[usize]) -> (Vec<usize>, usize) {
        let degree =
            |method: usize| self.of[method].iter().filter(|other| methods.binary_search(other).is_ok()).count();
        let mut related: Vec<usize> = methods.iter().copied().filter(|method| degree(*method) > 0).collect();
        let left_out = related.len().saturating_sub(RING);
        related.sort_by_cached_key(|method| (usize::MAX - degree(*method), *method));
        related.truncate(RING);
        (related, left_out)
    }

    /// Pairs of places whose methods are related.
    pub fn links(&self, methods: &[usize]) -> Vec<(usize, usize)> {
        let pairs = (0..methods.len()).flat_map(|a| (a + 1..methods.len()).map(move |b| (a, b)));
        pairs.filter(|(a, b)| self.are_related(methods[*a], methods[*b])).collect()
    }
}

/// The methods around one.
#[derive(Debug, PartialEq, Eq)]
pub struct Around {
    /// Its own relations, from top to bottom.
    pub near: Vec<usize>,
    /// Their further relations.
    pub far: Vec<usize>,
    /// How many are not shown.
    pub left_out: usize,
}

/// Where a label lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Where its mark is.
    pub x: i32,
    /// The middle of its line.
    pub y: i32,
    /// The side of its mark that it stands on.
    pub side: Side,
}

/// The spots of a neighbourhood: the method itself, then those near, then those far; and how high all is.
pub fn columns(near: usize, far: usize) -> (Vec<Spot>, i32) {
    let tallest = near.max(far).max(1) as i32;
    let column = |x: i32, count: usize| {
        let top = (tallest - count as i32) * LINE / 2 + LINE / 2;
        (0..count as i32).map(move |row| Spot { x, y: top + row * LINE, side: Side::After })
    };
    let spots = column(COLUMNS[0], 1).chain(column(COLUMNS[1], near)).chain(column(COLUMNS[2], far));
    (spots.collect(), tallest * LINE)
}

/// The order of places on a ring in which their links are short: any two places that are better off exchanged are.
pub fn ring_order(count: usize, links: &[(usize, usize)]) -> Vec<usize> {
    let mut beside = vec![Vec::new(); count];
    for (a, b) in links {
        beside[*a].push(*b);
        beside[*b].push(*a);
    }
    let mut place: Vec<usize> = (0..count).collect();
    let length = |place: &[usize], of: usize| -> usize {
        let apart = |other: &usize| place[of].abs_diff(place[*other]);
        beside[of].iter().map(|other| apart(other).min(count - apart(other))).sum()
    };
    for _ in 0..12 {
        let mut is_settled = true;
        for a in 0..count {
            for b in a + 1..count {
                let before = length(&place, a) + length(&place, b);
                place.swap(a, b);
                if length(&place, a) + length(&place, b) < before {
                    is_settled = false;
                } else {
                    place.swap(a, b);
                }
            }
        }
        if is_settled {
            break;
        }
    }
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by_key(|own| place[*own]);
    order
}

/// The spots of a ring: down its right side, then up its left one; and how high it is.
pub fn ring(count: usize) -> (Vec<Spot>, i32) {
    let right = count.div_ceil(2);
    // A ring of few is not flattened, so that its links don't lie on each other.
    let step = LINE.max(220 / right.max(1) as i32);
    let height = right as i32 * step;
    let spot = |index: usize| {
        let is_right = index < right;
        let row = if is_right { index } else { count - 1 - index } as i32;
        let rows = if is_right { right } else { count - right } as i32;
        let y = (right as i32 - rows) * step / 2 + row * step + step / 2;
        // Half of a place beyond each end keeps the ring open where it would meet itself.
        let t = f64::from(2 * y - height) / f64::from(height + step);
        let x = ((1.0 - t * t).sqrt() * ACROSS).round() as i32;
        Spot {
            x: WIDTH / 2 + if is_right { x } else { -x },
            y,
            side: if is_right { Side::After } else { Side::Before },
        }
    };
    ((0..count).map(spot).collect(), height)
}

/// Where the middle of a link between two spots is drawn to: on its way to the middle of the ring, and the further the
/// longer the link is, so that neighbours are joined at the rim.
pub fn bend(a: Spot, b: Spot, height: i32) -> (i32, i32) {
    let length = f64::from((a.x - b.x).pow(2) + (a.y - b.y).pow(2)).sqrt();
    let pull = (length / ACROSS / 2.0).clamp(0.25, 0.6);
    let pulled = |from: i32, to: i32, middle: i32| {
        let between = f64::from(from + to) / 2.0;
        (between + (f64::from(middle) - between) * pull).round() as i32
    };
    (pulled(a.x, b.x, WIDTH / 2), pulled(a.y, b.y, height / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relations(count: usize, links: &[(usize, usize)]) -> Relations {
        let mut of = vec![Vec::new(); count];
        for (a, b) in links {
            of[*a].push(*b);
            of[*b].push(*a);
        }
        of.iter_mut().for_each(|related: &mut Vec<usize>| related.sort_unstable());
        Relations { of }
    }

    #[test]
    fn a_neighbourhood_has_two_steps() {
        let around = relations(5, &[(0, 1), (1, 2), (2, 3), (0, 4)]).around(0);
        assert_eq!(around, Around { near: vec![1, 4], far: vec![2], left_out: 0 });
    }

    #[test]
    fn a_neighbourhood_is_bounded_and_counts_what_it_leaves_out() {
        let links: Vec<(usize, usize)> =
            (1..=30).map(|near| (0, near)).chain((31..99).map(|far| (far % 30 + 1, far))).collect();
        let around = relations(99, &links).around(0);
        assert_eq!((around.near.len(), around.far.len()), (7, 8));
        assert_eq!(around.left_out, 98 - 15);
        let star: Vec<(usize, usize)> = (1..=30).map(|near| (0, near)).collect();
        assert_eq!(relations(31, &star).around(0).near.len(), 15);
    }

    #[test]
    fn labels_on_a_ring_have_lines_of_their_own() {
        for count in 1..=RING {
            let (spots, height) = ring(count);
            for (index, spot) in spots.iter().enumerate() {
                assert!(spot.y >= LINE / 2 && spot.y <= height - LINE / 2 && spot.x > 256 && spot.x < WIDTH - 256);
                let same_side = spots[..index].iter().filter(|other| other.side == spot.side);
                assert!(same_side.into_iter().all(|other| (other.y - spot.y).abs() >= LINE), "{count}: {spots:?}");
            }
        }
    }

    #[test]
    fn a_ring_puts_together_what_belongs_together() {
        let links = [(0, 3), (3, 1), (1, 5)];
        let order = ring_order(6, &links);
        let place = |own: usize| order.iter().position(|other| *other == own).unwrap_or_default();
        let length = |(a, b): &(usize, usize)| place(*a).abs_diff(place(*b)).min(6 - place(*a).abs_diff(place(*b)));
        assert!(links.iter().map(length).sum::<usize>() <= 4, "{order:?} is hardly shorter than it was");
    }
}
