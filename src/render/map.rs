//! Maps of relations: around a method, within a term, of the whole catalogue.
//!
//! In: relations. Out: views of the drawing, and of the list that says the same. Where things lie is decided in
//! `drawing`. What would be a hairball of methods is drawn as terms with the number of relations between them.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Value};

use crate::drawing::map::{Spot, TERMS, bend, columns, ring, ring_order};
use crate::drawing::timeline::shade;
use crate::drawing::{Side, WIDTH, width};
use crate::render::timeline::LABEL;
use crate::render::{LanguageRenderer, html, shortened};
use crate::site::PageKind;
use crate::value::Kind;
use crate::words::Arg;

/// How long the label of a term may be; a number follows it.
const TERM: usize = 24;

/// A map with its list.
#[derive(Serialize)]
pub struct MapView {
    /// What the terms are of, where it is a map of terms.
    heading: Option<Value>,
    height: i32,
    nodes: Vec<NodeView>,
    edges: Vec<EdgeView>,
    items: Vec<MapItemView>,
    left_out: Option<String>,
}

/// A method or a term in the drawing.
#[derive(Serialize)]
struct NodeView {
    /// Nothing for the page's own subject.
    href: Option<String>,
    label: String,
    title: Option<String>,
    x: i32,
    y: i32,
    text: i32,
    side: &'static str,
    radius: i32,
}

/// A relation: from, to, and the points that bend it.
#[derive(Serialize)]
struct EdgeView {
    path: [i32; 8],
    /// From 1 to 5; nothing where all are alike.
    weight: Option<u8>,
}

/// A line of the list: who, and with whom.
#[derive(Serialize)]
struct MapItemView {
    who: Value,
    count: Option<String>,
    with: Vec<Value>,
}

/// How many relations there are within and between the terms with these places.
type Between = BTreeMap<(usize, usize), usize>;

/// Terms as the nodes of a map: their indices, and how many relations there are within and between them.
struct Clusters {
    terms: Vec<usize>,
    between: Between,
    left_out: usize,
}

impl LanguageRenderer<'_> {
    /// The map of the whole catalogue: its methods where they are few, else the terms of each vocabulary.
    pub(super) fn map(&self, context: &mut Context) {
        let title = self.say("map", &[]);
        let description = self.say("map-description", &[]);
        let page = self.page_view(PageKind::Map, &title, Value::normal_string(&title), &description, None);
        let methods: Vec<usize> = (0..self.site.checked.methods.len()).collect();
        context.insert("page", &page);
        context.insert("maps", &self.maps(&methods, None));
    }

    /// Maps of some methods: one of themselves where they are few, else one of each vocabulary's terms. `but` is the
    /// vocabulary that they all share a term of.
    pub(super) fn maps(&self, methods: &[usize], but: Option<usize>) -> Vec<MapView> {
        let (related, left_out) = self.site.relations.among(methods);
        if left_out == 0 {
            return self.map_of_methods(&related, 0).into_iter().collect();
        }
        let fields = self.site.checked.fields().iter().enumerate();
        let vocabularies = fields.filter(|(index, field)| field.kind == Kind::Term && Some(*index) != but);
        let maps: Vec<MapView> = vocabularies.filter_map(|(index, _)| self.map_of_terms(index, methods)).collect();
        if maps.is_empty() { self.map_of_methods(&related, left_out).into_iter().collect() } else { maps }
    }

    /// The methods within two steps, in columns.
    pub(super) fn map_around(&self, centre: usize) -> Option<MapView> {
        let around = self.site.relations.around(centre);
        if around.near.is_empty() {
            return None;
        }
        let methods: Vec<usize> = [centre].iter().chain(&around.near).chain(&around.far).copied().collect();
        let (spots, height) = columns(around.near.len(), around.far.len());
        let labels: Vec<String> = methods.iter().map(|method| shortened(&self.names[*method], LABEL - 2).into_owned()).collect();
        let nodes = methods.iter().zip(&spots).zip(&labels).map(|((method, spot), label)| {
            let href = (*method != centre).then(|| self.href(PageKind::Method(*method)));
            self.node(href, label.clone(), None, *spot, 4)
        });
        let edges = self.site.relations.links(&methods).into_iter().map(|(a, b)| {
            let (from, to) = (spots[a], spots[b]);
            if from.x == to.x {
                return self.edge([from.x - 6, from.y, from.x - 36, from.y, to.x - 36, to.y, to.x - 6, to.y], None);
            }
            // An edge begins behind the label. The label's width is a generous guess; a little less looks right.
            let (start, end) = (from.x + 14 + width(&labels[a]) * 4 / 5, to.x - 6);
            let middle = (start + end) / 2;
            self.edge([start, from.y, middle, from.y, middle, to.y, end, to.y], None)
        });
        let items = around.near.iter().map(|near| {
            let with = around.far.iter().filter(|far| self.site.relations.with(*near).binary_search(far).is_ok());
            MapItemView { who: self.links[*near].clone(), count: None, with: with.map(|far| self.links[*far].clone()).collect() }
        });
        Some(MapView {
            heading: None,
            height,
            nodes: nodes.collect(),
            edges: edges.collect(),
            items: items.collect(),
            left_out: self.left_out(around.left_out),
        })
    }

    /// Methods on a ring. Nothing where none is related to another.
    fn map_of_methods(&self, methods: &[usize], left_out: usize) -> Option<MapView> {
        if methods.is_empty() {
            return None;
        }
        let sorted = self.sorted(methods.iter().copied());
        let order = ring_order(sorted.len(), &self.site.relations.links(&sorted));
        let placed: Vec<usize> = order.into_iter().map(|place| sorted[place]).collect();
        let (spots, height) = ring(placed.len());
        let nodes = placed.iter().zip(&spots).map(|(method, spot)| {
            let label = shortened(&self.names[*method], LABEL).into_owned();
            self.node(Some(self.href(PageKind::Method(*method))), label, None, *spot, 4)
        });
        let edges = self.site.relations.links(&placed).into_iter().map(|(a, b)| self.chord(spots[a], spots[b], height, None));
        let items = sorted.iter().map(|method| {
            let with = sorted.iter().filter(|other| self.site.relations.with(*method).binary_search(other).is_ok());
            MapItemView { who: self.links[*method].clone(), count: None, with: with.map(|other| self.links[*other].clone()).collect() }
        });
        Some(MapView {
            heading: None,
            height,
            nodes: nodes.collect(),
            edges: edges.collect(),
            items: items.collect(),
            left_out: self.left_out(left_out),
        })
    }

    /// The terms of a vocabulary on a ring. Nothing where no two terms have relations between them.
    fn map_of_terms(&self, field: usize, methods: &[usize]) -> Option<MapView> {
        let Clusters { terms, between, left_out } = self.clusters(field, methods);
        let (links, pairs) = strongest(&between, terms.len() * 3 / 2);
        let most = between[links.first()?];
        let (spots, height) = ring(terms.len());
        let order = ring_order(terms.len(), &links);
        let mut place = vec![0; terms.len()];
        order.iter().enumerate().for_each(|(at, own)| place[*own] = at);
        let relations = |count: usize| self.say("map-relations", &[("count", Arg::Count(count))]);
        let own: Vec<_> = terms.iter().map(|term| &self.site.checked.vocabularies[&self.site.checked.fields()[field].key].terms[*term]).collect();
        let labels: Vec<_> = own.iter().map(|term| self.reading.localised(&term.label)).collect();
        let number = |count: usize| self.reading.language.conventions.number(count as f64);
        let size = |own: usize| methods_in(&self.site.checked.vocabularies[&self.site.checked.fields()[field].key].terms[terms[own]].methods, methods);
        let href = |own: usize| self.href(PageKind::Term(field, terms[own]));
        let nodes = order.iter().enumerate().map(|(at, own)| {
            let label = format!("{} · {}", shortened(&labels[*own].text, TERM), number(size(*own)));
            let radius = 4 + i32::from(shade(size(*own), methods.len()));
            self.node(Some(href(*own)), label, Some(labels[*own].text.clone()), spots[at], radius)
        });
        let edges = links.iter().map(|link| self.chord(spots[place[link.0]], spots[place[link.1]], height, Some(shade(between[link], most))));
        let link = |own: usize| html::link(&href(own), &html::phrase(&labels[own]));
        let mut listed: Vec<usize> = (0..terms.len()).collect();
        listed.sort_by(|a, b| self.reading.language.conventions.compare(&labels[*a].text, &labels[*b].text));
        let items = listed.iter().map(|a| {
            let mut others: Vec<(usize, usize)> = (0..terms.len()).filter(|b| a != b).filter(|b| links.contains(&(*a.min(b), *a.max(b)))).map(|b| (b, between[&(*a.min(&b), *a.max(&b))])).collect();
            others.sort_by_key(|(other, count)| (usize::MAX - count, *other));
            let with = others.into_iter().map(|(other, count)| Value::safe_string(&format!("{} <span class=\"count\">{}</span>", link(other), number(count))));
            MapItemView { who: Value::safe_string(&link(*a)), count: between.get(&(*a, *a)).map(|count| relations(*count)), with: with.collect() }
        });
        Some(MapView {
            heading: Some(self.labels[field].clone()),
            height,
            nodes: nodes.collect(),
            edges: edges.collect(),
            items: items.collect(),
            left_out: (pairs > links.len() || left_out > 0).then(|| {
                self.say("map-strongest", &[("shown", Arg::Count(links.len())), ("count", Arg::Count(pairs)), ("terms", Arg::Count(terms.len()))])
            }),
        })
    }

    /// The terms that relations lead from or to, those with the most first where there are too many.
    fn clusters(&self, field: usize, methods: &[usize]) -> Clusters {
        let vocabulary = &self.site.checked.vocabularies[&self.site.checked.fields()[field].key];
        let term = |method: usize| self.cell(method, field).atoms().first().and_then(|atom| vocabulary.find(&atom.key));
        let mut counts: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut degree: BTreeMap<usize, usize> = BTreeMap::new();
        for method in methods {
            let others = self.site.relations.with(*method).iter().filter(|other| *other > method && methods.binary_search(other).is_ok());
            for (a, b) in others.filter_map(|other| Some((term(*method)?, term(*other)?))) {
                *counts.entry((a.min(b), a.max(b))).or_default() += 1;
                if a != b {
                    *degree.entry(a).or_default() += 1;
                    *degree.entry(b).or_default() += 1;
                }
            }
        }
        let mut terms: Vec<usize> = degree.keys().copied().collect();
        let left_out = terms.len().saturating_sub(TERMS);
        terms.sort_by_key(|term| (usize::MAX - degree[term], *term));
        terms.truncate(TERMS);
        terms.sort_unstable();
        let place = |term: usize| terms.binary_search(&term).ok();
        let between = counts.iter().filter_map(|((a, b), count)| Some(((place(*a)?, place(*b)?), *count))).collect();
        Clusters { terms, between, left_out }
    }

    fn left_out(&self, count: usize) -> Option<String> {
        (count > 0).then(|| self.say("map-left-out", &[("count", Arg::Count(count))]))
    }

    fn node(&self, href: Option<String>, label: String, title: Option<String>, spot: Spot, radius: i32) -> NodeView {
        let outwards = if spot.side == Side::After { radius + 5 } else { -radius - 5 };
        NodeView {
            href,
            title,
            label: self.label_in_drawing(label),
            x: self.turned(spot.x),
            y: spot.y,
            text: self.turned(spot.x + outwards),
            side: if spot.side == Side::After { "start" } else { "end" },
            radius,
        }
    }

    fn chord(&self, from: Spot, to: Spot, height: i32, weight: Option<u8>) -> EdgeView {
        let (x, y) = bend(from, to, height);
        // A curve with one bend, written with two, as all edges are.
        let third = |end: i32, middle: i32| (end + 2 * middle) / 3;
        let path = [from.x, from.y, third(from.x, x), third(from.y, y), third(to.x, x), third(to.y, y), to.x, to.y];
        self.edge(path, weight)
    }

    fn edge(&self, mut path: [i32; 8], weight: Option<u8>) -> EdgeView {
        path.iter_mut().step_by(2).for_each(|x| *x = self.turned(*x));
        EdgeView { path, weight }
    }

    /// A place in a drawing that runs in the direction of reading.
    fn turned(&self, x: i32) -> i32 {
        if self.is_mirrored() { WIDTH - x } else { x }
    }
}

/// The pairs of terms with the most relations between them, strongest first, and how many pairs there are. Among terms
/// nearly every pair has some relation; drawn together they would hide the few that matter.
fn strongest(between: &Between, most: usize) -> (Vec<(usize, usize)>, usize) {
    let mut pairs: Vec<(usize, usize)> = between.keys().copied().filter(|(a, b)| a != b).collect();
    let count = pairs.len();
    pairs.sort_by_key(|pair| (usize::MAX - between[pair], *pair));
    pairs.truncate(most);
    (pairs, count)
}

/// How many of some methods are among others; both ascending.
fn methods_in(some: &[usize], others: &[usize]) -> usize {
    some.iter().filter(|method| others.binary_search(method).is_ok()).count()
}
