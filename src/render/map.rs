//! Maps of relations: around a method, within a term, of the whole catalogue.
//!
//! In: relations. Out: views of the drawing, and of the list that says the same. Where things lie is decided in
//! `drawing`. What would be a hairball of methods is drawn as terms with the number of relations between them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tera::{Context, Value};

use crate::catalog::Vocabulary;
use crate::drawing::map::{PAIRS, Spot, TERMS, bend, columns, ring, ring_order};
use crate::drawing::timeline::shade;
use crate::drawing::{Side, WIDTH, width};
use crate::reading::Phrase;
use crate::render::timeline::LABEL;
use crate::render::{LanguageRenderer, html, shortened};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
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

/// Terms as the nodes of a map.
struct Clusters {
    /// Their indices, ascending.
    terms: Vec<usize>,
    /// How many relations there are within each.
    within: Vec<usize>,
    /// Two places in `terms` and the number of relations between them, strongest first.
    links: Vec<(usize, usize, usize)>,
    /// How many pairs of terms have relations between them, shown or not.
    pairs: usize,
}

impl LanguageRenderer<'_> {
    /// The map of the whole catalogue: its methods where they are few, else the terms of each vocabulary.
    pub(super) fn map(&self, context: &mut Context) {
        let title = self.say("map", &[]);
        let description = self.say("map-description", &[]);
        let page = self.page_view(PageKind::Map, &title, Value::normal_string(&title), &description, None);
        let methods: Vec<usize> = (0..self.site.checked.methods.len()).collect();
        context.insert("page", &page);
        context.insert("maps", &self.maps(self.standpoint(PageKind::Map), &methods, None));
    }

    /// Maps of some methods: one of themselves where they are few, else one of each vocabulary's terms. `but` is the
    /// vocabulary that they all share a term of.
    pub(super) fn maps(&self, from: Standpoint, methods: &[usize], but: Option<usize>) -> Vec<MapView> {
        let (related, left_out) = self.site.relations.among(methods);
        if left_out == 0 {
            return self.map_of_methods(from, &related, 0).into_iter().collect();
        }
        let fields = self.site.checked.fields().iter().enumerate();
        let vocabularies = fields.filter(|(index, field)| field.kind.has_terms() && Some(*index) != but);
        let maps: Vec<MapView> =
            vocabularies.filter_map(|(index, _)| self.map_of_terms(from, index, methods)).collect();
        if maps.is_empty() { self.map_of_methods(from, &related, left_out).into_iter().collect() } else { maps }
    }

    /// The methods within two steps, in columns. Those that the page lists have links there; of the drawing, the list below
    /// it says only what is farther away.
    pub(super) fn map_around(&self, from: Standpoint, centre: usize, listed: &[usize]) -> Option<MapView> {
        let around = self.site.relations.around(centre);
        if around.near.is_empty() {
            return None;
        }
        let methods: Vec<usize> = [centre].iter().chain(&around.near).chain(&around.far).copied().collect();
        let (spots, height) = columns(around.near.len(), around.far.len());
        let labels: Vec<String> =
            methods.iter().map(|method| shortened(&self.names[*method], LABEL - 2).into_owned()).collect();
        let nodes = methods.iter().zip(&spots).zip(&labels).map(|((method, spot), label)| {
            let has_link = *method != centre && !listed.contains(method);
            let href = has_link.then(|| self.href(from, PageKind::Method(*method)));
            self.node(href, label.clone(), None, *spot, 4)
        });
        let edges = self.site.relations.links(&methods).into_iter().map(|(a, b)| {
            let (one, other) = (spots[a], spots[b]);
            if one.x == other.x {
                let (near, far) = (one.x - 6, one.x - 36);
                return self.edge([near, one.y, far, one.y, far, other.y, near, other.y], None);
            }
            // An edge begins behind the label. The label's width is a generous guess; a little less looks right.
            let (start, end) = (one.x + 14 + width(&labels[a]) * 4 / 5, other.x - 6);
            let middle = (start + end) / 2;
            self.edge([start, one.y, middle, one.y, middle, other.y, end, other.y], None)
        });
        let mut linked = listed.to_vec();
        let items = around.near.iter().filter_map(|near| {
            let with = around.far.iter().filter(|far| self.site.relations.with(*near).binary_search(far).is_ok());
            let with: Vec<Value> = with
                .map(|far| {
                    let phrase = || Value::safe_string(&self.phrases[*far]);
                    if linked.contains(far) {
                        return phrase();
                    }
                    linked.push(*far);
                    self.link(from, *far)
                })
                .collect();
            let who = Value::safe_string(&self.phrases[*near]);
            (!with.is_empty()).then_some(MapItemView { who, count: None, with })
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
    fn map_of_methods(&self, from: Standpoint, methods: &[usize], left_out: usize) -> Option<MapView> {
        if methods.is_empty() {
            return None;
        }
        let sorted = self.sorted(methods.iter().copied());
        let order = ring_order(sorted.len(), &self.site.relations.links(&sorted));
        let placed: Vec<usize> = order.into_iter().map(|place| sorted[place]).collect();
        let (spots, height) = ring(placed.len());
        let nodes = placed.iter().zip(&spots).map(|(method, spot)| {
            let label = shortened(&self.names[*method], LABEL).into_owned();
            self.node(Some(self.href(from, PageKind::Method(*method))), label, None, *spot, 4)
        });
        let edges =
            self.site.relations.links(&placed).into_iter().map(|(a, b)| self.chord(spots[a], spots[b], height, None));
        let items = sorted.iter().map(|method| {
            let with = sorted.iter().filter(|other| self.site.relations.with(*method).binary_search(other).is_ok());
            MapItemView {
                who: self.link(from, *method),
                count: None,
                with: with.map(|other| self.link(from, *other)).collect(),
            }
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
    fn map_of_terms(&self, from: Standpoint, field: usize, methods: &[usize]) -> Option<MapView> {
        let clusters = self.clusters(field, methods);
        let most = clusters.links.first()?.2;
        let vocabulary = self.vocabulary(field);
        let count = clusters.terms.len();
        let order = ring_order(count, &clusters.links.iter().map(|(a, b, _)| (*a, *b)).collect::<Vec<_>>());
        let (ring, height) = ring(count);
        let mut spots = vec![ring[0]; count];
        order.iter().zip(&ring).for_each(|(own, spot)| spots[*own] = *spot);
        let nodes = order.iter().map(|own| {
            let term = clusters.terms[*own];
            let label = self.reading.localised(&vocabulary.terms[term].label).text;
            let size = methods_in(&vocabulary.terms[term].methods, methods);
            let short =
                format!("{} · {}", shortened(&label, TERM), self.reading.language.conventions.number(size as f64));
            let radius = 4 + i32::from(shade(size, methods.len()));
            self.node(Some(self.href(from, PageKind::Term(field, term))), short, Some(label), spots[*own], radius)
        });
        let edges = clusters
            .links
            .iter()
            .map(|(a, b, count)| self.chord(spots[*a], spots[*b], height, Some(shade(*count, most))));
        let shown = clusters.links.len();
        let args = [("shown", Arg::Count(shown)), ("count", Arg::Count(clusters.pairs)), ("terms", Arg::Count(count))];
        Some(MapView {
            heading: Some(self.labels[field].clone()),
            height,
            nodes: nodes.collect(),
            edges: edges.collect(),
            items: self.terms_with_terms(from, field, &clusters),
            left_out: (clusters.pairs > shown).then(|| self.say("map-strongest", &args)),
        })
    }

    /// The list of a map of terms: each with those that it has the most relations with.
    fn terms_with_terms(&self, from: Standpoint, field: usize, clusters: &Clusters) -> Vec<MapItemView> {
        let labels: Vec<Phrase> = clusters
            .terms
            .iter()
            .map(|term| self.reading.localised(&self.vocabulary(field).terms[*term].label))
            .collect();
        let link = |own: usize| {
            html::link(&self.href(from, PageKind::Term(field, clusters.terms[own])), &html::phrase(&labels[own]))
        };
        let mut listed: Vec<usize> = (0..labels.len()).collect();
        listed.sort_by(|a, b| {
            self.reading.language.conventions.compare(&labels[*a].text, &labels[*b].text).then(a.cmp(b))
        });
        let item = |own: usize| {
            let with = clusters.links.iter().filter(|(a, b, _)| *a == own || *b == own).map(|(a, b, count)| {
                let number = self.reading.language.conventions.number(*count as f64);
                Value::safe_string(&format!("{} <span class=\"count\">{number}</span>", link(a + b - own)))
            });
            let within = clusters.within[own];
            MapItemView {
                who: Value::safe_string(&link(own)),
                count: (within > 0).then(|| self.say("map-relations", &[("count", Arg::Count(within))])),
                with: with.collect(),
            }
        };
        listed.into_iter().map(item).collect()
    }

    /// The pairs of terms with the most relations between them. Nearly every pair of terms has some; drawn together they
    /// would hide the few that matter.
    fn clusters(&self, field: usize, methods: &[usize]) -> Clusters {
        let counts = self.relations_of_terms(field, methods);
        let mut pairs: Vec<(usize, usize)> = counts.keys().copied().filter(|(a, b)| a != b).collect();
        pairs.sort_by_key(|pair| (usize::MAX - counts[pair], *pair));
        let mut terms = BTreeSet::new();
        let mut shown = Vec::new();
        for (a, b) in &pairs {
            let new = [a, b].into_iter().filter(|term| !terms.contains(*term)).count();
            if shown.len() < PAIRS && terms.len() + new <= TERMS {
                terms.extend([*a, *b]);
                shown.push((*a, *b));
            }
        }
        let terms: Vec<usize> = terms.into_iter().collect();
        let place = |term: usize| terms.partition_point(|other| *other < term);
        Clusters {
            within: terms.iter().map(|term| counts.get(&(*term, *term)).copied().unwrap_or_default()).collect(),
            links: shown.iter().map(|(a, b)| (place(*a), place(*b), counts[&(*a, *b)])).collect(),
            pairs: pairs.len(),
            terms,
        }
    }

    /// How many relations there are within and between the terms of a vocabulary, by two terms in their order.
    fn relations_of_terms(&self, field: usize, methods: &[usize]) -> BTreeMap<(usize, usize), usize> {
        let vocabulary = self.vocabulary(field);
        let term = |method: usize| self.cell(method, field).atoms().first().and_then(|atom| vocabulary.find(&atom.key));
        let mut counts = BTreeMap::new();
        for method in methods {
            let others = self
                .site
                .relations
                .with(*method)
                .iter()
                .filter(|other| *other > method && methods.binary_search(other).is_ok());
            for (a, b) in others.filter_map(|other| Some((term(*method)?, term(*other)?))) {
                *counts.entry((a.min(b), a.max(b))).or_default() += 1;
            }
        }
        counts
    }

    fn vocabulary(&self, field: usize) -> &Vocabulary {
        &self.site.checked.vocabularies[&self.site.checked.fields()[field].key]
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

/// How many of some methods are among others; both ascending.
fn methods_in(some: &[usize], others: &[usize]) -> usize {
    some.iter().filter(|method| others.binary_search(method).is_ok()).count()
}
