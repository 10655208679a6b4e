//! Time lines: of the catalogue, of a decade of a big one, of a term.
//!
//! In: methods with their years. Out: views of the drawing, and of the list that says the same to whoever can't see it.
//! Where things lie is decided in `drawing`. Time runs in the direction in which the language is read: an Arabic reader
//! finds the past on the right, as in an Arabic book.

use serde::Serialize;
use tera::{Context, Value};

use crate::drawing::timeline::{Chronicle, Dated, RADIUS, counts, decade, line, shade, year};
use crate::drawing::{LINE, Side, WIDTH, width};
use crate::reading::Phrase;
use crate::render::{LanguageRenderer, html, shortened};
use crate::site::PageKind;
use crate::site::addresses::Standpoint;
use crate::words::Arg;

/// How long a label in a drawing may be, in characters; the list has the whole name.
pub(super) const LABEL: usize = 32;

/// A time line with its list.
#[derive(Serialize, Default)]
pub struct TimelineView {
    /// Named marks; few enough methods have them.
    drawing: Option<DrawingView>,
    /// A mark a year; many methods have it.
    grid: Option<GridView>,
    /// The methods by year, if they are listed here.
    years: Vec<YearView>,
    /// The decades, if each has a page.
    decades: Vec<DecadeView>,
    /// Methods whose years are words.
    worded: Vec<WordedView>,
    /// How many have no year.
    undated: Option<String>,
}

/// A drawing with names.
#[derive(Serialize)]
struct DrawingView {
    height: i32,
    bars: Vec<BarView>,
    ticks: Vec<TickView>,
    breaks: Vec<i32>,
    has_ranges: bool,
    has_circa: bool,
}

/// A method's mark and label.
#[derive(Serialize)]
struct BarView {
    href: String,
    label: String,
    title: String,
    circa: bool,
    x: i32,
    y: i32,
    length: i32,
    text: i32,
    side: &'static str,
}

/// A year on the axis.
#[derive(Serialize)]
struct TickView {
    x: i32,
    label: String,
}

/// Years by decade.
#[derive(Serialize)]
struct GridView {
    height: i32,
    rows: Vec<GridRowView>,
}

/// A decade of the grid.
#[derive(Serialize)]
struct GridRowView {
    y: i32,
    label: String,
    cells: Vec<GridCellView>,
}

/// A year of the grid.
#[derive(Serialize)]
struct GridCellView {
    x: i32,
    href: String,
    title: String,
    count: String,
    shade: u8,
}

/// The methods of a year.
#[derive(Serialize)]
struct YearView {
    /// An id for links to the year; only its first entry has one.
    id: Option<String>,
    label: Value,
    methods: Vec<Value>,
}

/// A decade that has a page.
#[derive(Serialize)]
struct DecadeView {
    href: String,
    label: String,
    count: String,
    years: Vec<TickLinkView>,
}

/// A year of such a decade.
#[derive(Serialize)]
struct TickLinkView {
    href: String,
    label: String,
    count: String,
}

/// A method whose year is words.
#[derive(Serialize)]
struct WordedView {
    link: Value,
    words: Value,
}

impl TimelineView {
    /// Leaves the list away, where the page has one already.
    pub(super) fn without_list(&mut self) {
        self.years.clear();
    }
}

impl LanguageRenderer<'_> {
    /// The time line of the whole catalogue.
    pub(super) fn timeline(&self, context: &mut Context) {
        let title = self.say("timeline", &[]);
        let count = Arg::Count(self.site.chronicle.as_ref().map_or(0, |chronicle| chronicle.dated.len()));
        let description = self.say("timeline-description", &[("count", count)]);
        let page = self.page_view(PageKind::Timeline, &title, Value::normal_string(&title), &description, None);
        context.insert("page", &page);
        if let Some(chronicle) = &self.site.chronicle {
            let from = self.standpoint(PageKind::Timeline);
            let has_decades = !chronicle.decades().is_empty();
            let page =
                |year: i32| if has_decades { self.href(from, PageKind::Decade(decade(year))) } else { String::new() };
            let mut view = self.timeline_view(from, chronicle, &|year| year_link(&page(year), year));
            if has_decades {
                view.without_list();
                view.decades = self.decades(from, &chronicle.dated);
            }
            context.insert("timeline", &view);
        }
    }

    /// The methods of one decade.
    pub(super) fn decade(&self, of: i32, context: &mut Context) {
        let title = self.say("timeline-of", &[("time", Arg::Said(&self.decade_label(of)))]);
        let kind = PageKind::Decade(of);
        let from = self.standpoint(kind);
        let Some(whole) = &self.site.chronicle else { return };
        let chronicle = Chronicle { field: whole.field, dated: whole.within(of), ..Chronicle::default() };
        let description = self.say("timeline-description", &[("count", Arg::Count(chronicle.dated.len()))]);
        let page = self.page_view(kind, &title, Value::normal_string(&title), &description, None);
        context.insert("page", &page);
        context.insert("timeline", &self.timeline_view(from, &chronicle, &|year| year_link("", year)));
        let all = self.say("timeline", &[]);
        context.insert_value(
            "up",
            Value::safe_string(&html::link(&self.href(from, PageKind::Timeline), &html::escaped(&all))),
        );
    }

    /// The drawing and the list. `place` is where the methods of a year are listed.
    pub(super) fn timeline_view(
        &self,
        from: Standpoint,
        chronicle: &Chronicle,
        place: &dyn Fn(i32) -> String,
    ) -> TimelineView {
        let undated =
            (chronicle.undated > 0).then(|| self.say("timeline-undated", &[("count", Arg::Count(chronicle.undated))]));
        let words = |method: usize| match year(self.cell(method, chronicle.field)) {
            Some(year) => html::phrase_value(&self.reading.year(year)),
            None => Value::none(),
        };
        let worded = self.sorted(chronicle.worded.iter().copied());
        let mut view = TimelineView {
            undated,
            worded: worded
                .into_iter()
                .map(|method| WordedView { link: self.link(from, method), words: words(method) })
                .collect(),
            ..TimelineView::default()
        };
        let mut dated = chronicle.dated.clone();
        dated.sort_by(|a, b| (a.from, a.to).cmp(&(b.from, b.to)).then_with(|| self.order(a.method, b.method)));
        if chronicle.is_big() {
            view.grid = Some(self.grid(&dated, place));
        } else if !dated.is_empty() {
            view.drawing = Some(self.drawing(from, &dated, chronicle.field));
        }
        view.years = self.years(from, &dated, chronicle.field);
        view
    }

    /// Methods on an axis, each with its name.
    fn drawing(&self, from: Standpoint, dated: &[Dated], field: usize) -> DrawingView {
        let labels: Vec<String> =
            dated.iter().map(|own| shortened(&self.names[own.method], LABEL).into_owned()).collect();
        let widths: Vec<i32> = labels.iter().map(|label| width(label)).collect();
        let drawn = line(dated, &widths);
        let mirrored = self.is_mirrored();
        let turned = |x: i32, length: i32| if mirrored { WIDTH - x - length } else { x };
        let bars = dated.iter().zip(labels).zip(&drawn.bars).map(|((own, label), bar)| BarView {
            href: self.href(from, PageKind::Method(own.method)),
            label: self.label_in_drawing(label),
            title: self.named(&self.names[own.method], &self.year_words(own.method, field).text),
            circa: own.circa,
            x: turned(bar.x, bar.length),
            y: bar.y,
            length: bar.length,
            text: turned(bar.label, 0),
            side: if bar.side == Side::After { "start" } else { "end" },
        });
        DrawingView {
            height: drawn.height,
            bars: bars.collect(),
            ticks: drawn
                .ticks
                .iter()
                .map(|(year, x)| TickView { x: turned(*x, 0), label: self.one_year(*year) })
                .collect(),
            breaks: drawn.breaks.iter().map(|x| turned(*x, 0)).collect(),
            has_ranges: drawn.bars.iter().any(|bar| bar.length > 2 * RADIUS),
            has_circa: dated.iter().any(|own| own.circa),
        }
    }

    /// Years by decade, darker where there are more methods.
    fn grid(&self, dated: &[Dated], place: &dyn Fn(i32) -> String) -> GridView {
        const LABELS: i32 = 90;
        const CELL: i32 = (640 - LABELS) / 10;
        let counts = counts(dated);
        let most = counts.values().flat_map(|years| years.values()).max().copied().unwrap_or(1);
        let mut y = 0;
        let mut before = None;
        let mut rows = Vec::new();
        for (from, years) in &counts {
            // A step in the grid says that decades without a method were left out.
            if before.is_some_and(|before| from - before > 10) {
                y += LINE / 2;
            }
            before = Some(*from);
            let cells = years.iter().map(|(year, count)| {
                let x = LABELS + (year - from) * CELL;
                GridCellView {
                    x: if self.is_mirrored() { 640 - x - CELL } else { x },
                    href: place(*year),
                    title: self.say(
                        "timeline-year",
                        &[("year", Arg::Said(&self.one_year(*year))), ("count", Arg::Count(*count))],
                    ),
                    count: self.reading.language.conventions.number(*count as f64),
                    shade: shade(*count, most),
                }
            });
            rows.push(GridRowView { y, label: self.decade_label(*from), cells: cells.collect() });
            y += 2 * LINE;
        }
        GridView { height: y, rows }
    }

    /// The list: years with their methods, in the order of time.
    fn years(&self, from: Standpoint, dated: &[Dated], field: usize) -> Vec<YearView> {
        let mut years: Vec<(Phrase, YearView)> = Vec::new();
        let mut last = None;
        for own in dated {
            let words = self.year_words(own.method, field);
            let is_same = years.last().is_some_and(|(known, _)| *known == words);
            if !is_same {
                let id = (last != Some(own.from)).then(|| format!("y{}", own.from));
                years.push((words.clone(), YearView { id, label: html::phrase_value(&words), methods: Vec::new() }));
                last = Some(own.from);
            }
            if let Some((_, year)) = years.last_mut() {
                year.methods.push(self.link(from, own.method));
            }
        }
        years.into_iter().map(|(_, year)| year).collect()
    }

    /// The list of a big catalogue: decades and their years, each a link to where its methods are listed.
    fn decades(&self, from: Standpoint, dated: &[Dated]) -> Vec<DecadeView> {
        let count = |count: usize| self.say("method-count", &[("count", Arg::Count(count))]);
        let decades = counts(dated).into_iter().map(|(first, years)| {
            let href = self.href(from, PageKind::Decade(first));
            let link = |(year, of): (&i32, &usize)| TickLinkView {
                href: year_link(&href, *year),
                label: self.one_year(*year),
                count: count(*of),
            };
            DecadeView {
                label: self.decade_label(first),
                count: count(years.values().sum()),
                years: years.iter().map(link).collect(),
                href: href.clone(),
            }
        });
        decades.collect()
    }

    /// A method's year as its record says it.
    pub(super) fn year_words(&self, method: usize, field: usize) -> Phrase {
        let year = year(self.cell(method, field));
        year.map_or_else(|| Phrase { text: String::new(), tag: None }, |year| self.reading.year(year))
    }

    fn one_year(&self, year: i32) -> String {
        self.reading.language.span((year, year), false, false)
    }

    /// "2010s"; before the common era no language has such a word, so the years are said.
    fn decade_label(&self, from: i32) -> String {
        self.reading.decade(from)
    }

    /// Whether drawings are turned round for a language that is read from right to left.
    pub(super) fn is_mirrored(&self) -> bool {
        self.reading.language.wording.tag.is_right_to_left()
    }

    /// A name and what is said about it.
    fn named(&self, name: &str, said: &str) -> String {
        format!("{} · {said}", self.reading.language.wording.isolated(name))
    }

    /// A label for a drawing. SVG has no `<bdi>`, so names in another direction are kept together by isolates (Unicode
    /// Standard Annex #9).
    pub(super) fn label_in_drawing(&self, label: String) -> String {
        self.reading.language.wording.isolated(&label).into_owned()
    }
}

/// Where a year's methods are, on a page.
pub(super) fn year_link(page: &str, year: i32) -> String {
    format!("{page}#y{year}")
}
