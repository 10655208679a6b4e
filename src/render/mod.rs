//! From pages to bytes: the only step that knows HTML and Tera.
//!
//! In: a checked catalogue, its theme and its addresses. Out: the bytes of a page. A language's cells are rendered
//! once and shared by all of its pages; whatever is held is held for one language at a time. Nothing is written here.

mod answer;
pub mod check;
mod comparison;
mod compose;
mod frames;
mod functions;
mod home;
mod html;
mod json_ld;
mod lists;
mod map;
mod marks;
mod method;
mod moved;
mod neighbours;
mod outputs;
mod rows;
mod script_words;
mod searched;
mod shell;
mod table;
mod term;
mod timeline;
mod views;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use anyhow::Context as _;
use tera::{Context, Tera, Value};

use crate::catalog::{Atom, Cell, Checked};
use crate::compare::Verdict;
use crate::drawing::map::Relations;
use crate::drawing::timeline::Chronicle;
use crate::export::sources::Bibliography;
use crate::language::Tag;
use crate::reading::{PageLanguage, Phrase, Reading};
use crate::render::answer::Card;
use crate::render::frames::CellFrames;
use crate::render::marks::Words;
use crate::render::rows::RowFrames;
use crate::search::SearchFile;
use crate::similar::{Neighbour, Similarity};
use crate::site::addresses::{Addresses, Standpoint};
use crate::site::{PageKind, plan_from};
use crate::telling::Telling;
use crate::text::shortened;
use crate::theme::Theme;
use crate::value::{Gap, Item};
use crate::words::{Arg, STOPS};

/// The language of templates. Whoever reads templates takes it from here.
fn engine() -> anyhow::Result<Tera> {
    let mut tera = Tera::default();
    functions::declare(&mut tera);
    tera.set_fallback_prefixes(["default/"]).context("an empty Tera takes prefixes")?;
    Ok(tera)
}

/// Everything that all pages share.
pub struct Renderer<'c> {
    checked: &'c Checked,
    addresses: &'c Addresses<'c>,
    tera: Tera,
    /// Static files by name: their paths, with a mark of their content behind, so that no browser shows an old one.
    statics: BTreeMap<String, String>,
    /// For each method, its comparisons.
    comparisons_of: Vec<Vec<usize>>,
    /// For each language, its name in itself.
    autonyms: Vec<String>,
    bibliography: Bibliography,
    similarity: Similarity<'c>,
    telling: Telling,
    /// For each method that was asked for, the nearest ones.
    near: Vec<OnceLock<Vec<Neighbour>>>,
    /// The years of all methods.
    chronicle: Option<Chronicle>,
    /// Which methods are related.
    relations: Relations,
    /// Whether pages take rows as they are: a site's own pages of comparisons and methods may do anything with them.
    has_frames: bool,
    /// Every page, once.
    plan: Vec<PageKind>,
}

impl<'c> Renderer<'c> {
    /// Compiles the theme's templates.
    ///
    /// Errors: a template that Tera can't read, with its place.
    pub fn new(checked: &'c Checked, addresses: &'c Addresses<'c>, theme: &Theme) -> anyhow::Result<Self> {
        let statics =
            theme.statics.iter().map(|(name, bytes)| (name.clone(), addresses.marked(format!("static/{name}"), bytes)));
        let statics: BTreeMap<String, String> = statics.collect();
        let chronicle = Chronicle::of(checked, 0..checked.methods.len());
        let relations = Relations::of(checked);
        let mut tera = engine()?;
        let ids = checked.methods.iter().map(|method| method.id.clone()).collect();
        functions::register(&mut tera, addresses, ids, statics.clone(), |kind| match kind {
            PageKind::Timeline => chronicle.is_none(),
            PageKind::Map => relations.is_empty(),
            _ => false,
        });
        tera.add_raw_templates(theme.templates()).context("a template can't be read")?;
        let mut comparisons_of = vec![Vec::new(); checked.methods.len()];
        for (index, comparison) in checked.comparisons.iter().enumerate() {
            comparison.methods.iter().for_each(|method| comparisons_of[*method].push(index));
        }
        let autonyms = checked.settings.languages.iter().map(Tag::autonym).collect();
        Ok(Self {
            plan: plan_from(checked, chronicle.as_ref(), &relations),
            checked,
            addresses,
            tera,
            statics,
            comparisons_of,
            autonyms,
            bibliography: Bibliography::of(checked),
            similarity: Similarity::of(checked),
            telling: Telling::of(checked),
            near: checked.methods.iter().map(|_| OnceLock::new()).collect(),
            chronicle,
            relations,
            has_frames: theme.own_templates().all(|(name, _)| !matches!(name, "comparison.html" | "method.html")),
        })
    }

    /// Makes ready what all pages of one language share.
    pub fn language<'r>(&'r self, index: usize, language: &'r PageLanguage) -> LanguageRenderer<'r> {
        let reading = Reading { checked: self.checked, language };
        let methods = 0..self.checked.methods.len();
        let names: Vec<_> = methods.clone().map(|method| reading.name(method)).collect();
        let phrases: Vec<String> = names.iter().map(html::phrase).collect();
        let links = methods.clone().map(|method| {
            let href = self.addresses.page(Standpoint::usual(index), PageKind::Method(method), index);
            Value::safe_string(&html::link(&href, &phrases[method]))
        });
        let mut renderer = LanguageRenderer {
            site: self,
            reading,
            index,
            words: Value::from_serializable(&language.wording.plain()),
            site_views: HashMap::new(),
            links: links.collect(),
            phrases,
            names: names.into_iter().map(|name| name.text).collect(),
            cells: methods.clone().map(|_| OnceLock::new()).collect(),
            texts: methods.clone().map(|_| OnceLock::new()).collect(),
            cards: methods.map(|_| OnceLock::new()).collect(),
            by_name: Vec::new(),
            pairs: Vec::new(),
            labels: (0..self.checked.fields().len()).map(|field| html::phrase_value(&reading.label(field))).collect(),
            letter: String::new(),
            script_words: Vec::new(),
            heads: Vec::new(),
            gaps: Gap::ALL.iter().map(|gap| (*gap, reading.gap(*gap))).collect(),
            frames: CellFrames::default(),
            rows: RowFrames::default(),
            searched: OnceLock::new(),
        };
        if self.has_frames {
            renderer.frames = CellFrames::of(&self.tera, &renderer.words, renderer.gaps.iter());
        }
        renderer.by_name = renderer.sorted(0..renderer.names.len());
        renderer.pairs = renderer.sorted_pairs();
        renderer.letter = renderer.letter_html();
        renderer.script_words = renderer.script_words();
        renderer.heads = (0..renderer.labels.len()).map(|field| renderer.row_heads(field)).collect();
        // Links of the site begin in as many ways as pages stand in places.
        renderer.site_views = Standpoint::all(index)
            .into_iter()
            .map(|from| (from, Value::from_serializable(&renderer.site_view(from))))
            .collect();
        renderer
    }

    /// The nearest methods of one.
    fn near(&self, method: usize) -> &[Neighbour] {
        self.near[method].get_or_init(|| self.similarity.nearest(method))
    }

    /// The cells of one method, each with its items as HTML.
    fn cells(&self, reading: Reading, language: usize, method: usize) -> Vec<RenderedCell> {
        let cells = self.checked.methods[method].cells.iter().enumerate();
        let from = Standpoint::usual(language);
        cells
            .map(|(field, cell)| {
                let atoms = cell.atoms().iter();
                let html =
                    |atom| html::visible(html::atom(reading, self.addresses, (from, language), method, field, atom));
                let items: Vec<String> = atoms.map(html).collect();
                let is_text = self.checked.fields()[field].kind.spec().marked;
                RenderedCell { words: items.first().filter(|_| is_text).cloned().map(Words::of), items }
            })
            .collect()
    }
}

/// A cell as HTML, ready for any page of the language.
struct RenderedCell {
    items: Vec<String>,
    /// The words of a text, for marks.
    words: Option<Words>,
}

/// What a message takes as HTML: the variable's name and its value.
enum Html<'h> {
    /// As [`Arg::Text`].
    Text(&'h str, &'h str),
    /// As [`Arg::Said`].
    Said(&'h str, &'h str),
    /// As [`Arg::Count`].
    Count(&'h str, usize),
}

/// Renders the pages of one language.
pub struct LanguageRenderer<'r> {
    site: &'r Renderer<'r>,
    reading: Reading<'r>,
    index: usize,
    words: Value,
    /// What pages show of the site, by where they stand.
    site_views: HashMap<Standpoint, Value>,
    /// For each method, its name as a link from where most pages stand.
    links: Vec<Value>,
    /// For each method, its name as text.
    names: Vec<String>,
    /// For each method, its name as HTML, which says its language where that is not the page's.
    phrases: Vec<String>,
    /// For each method that was asked for, the items of each field's cell as HTML, with links from where most pages stand.
    cells: Vec<OnceLock<Vec<RenderedCell>>>,
    /// For each method that was asked for, what the atoms of each field's cell say, but for prose, which is long and
    /// seldom asked for.
    texts: Vec<OnceLock<Vec<Vec<Phrase>>>>,
    /// For each method that was asked for, what answers of comparisons say of it, as HTML.
    cards: Vec<OnceLock<Card>>,
    /// All methods by name.
    by_name: Vec<usize>,
    /// All pairs by the names of their methods.
    pairs: Vec<usize>,
    labels: Vec<Value>,
    /// The letter of a group of columns, as HTML.
    letter: String,
    /// What scripts say.
    script_words: Vec<u8>,
    /// For each field, the head of its row by verdict.
    heads: Vec<[String; Verdict::ALL.len()]>,
    gaps: HashMap<Gap, String>,
    /// What cells have around their items.
    frames: CellFrames,
    /// What rows have around their cells.
    rows: RowFrames,
    /// What is searched.
    searched: OnceLock<BTreeMap<SearchFile, Vec<u8>>>,
}

impl LanguageRenderer<'_> {
    /// Renders a page to the end of `out`.
    ///
    /// Errors: a template that fails, with its name and place.
    pub fn page(&self, kind: PageKind, out: &mut Vec<u8>) -> anyhow::Result<()> {
        let template = kind.template();
        self.site.tera.render_to(template, &self.context(kind)?, &mut *out).with_context(|| {
            let path = self.site.addresses.path(kind, self.index);
            format!("`{template}` failed on the page `/{path}`")
        })?;
        html::make_visible(out);
        Ok(())
    }

    /// What the template of a page is given.
    ///
    /// Errors: the page stands where no page does.
    fn context(&self, kind: PageKind) -> anyhow::Result<Context> {
        let mut context = Context::new();
        context.insert_value("words", self.words.clone());
        let from = self.standpoint(kind);
        context.insert_value("site", self.site_views.get(&from).cloned().context("every page stands somewhere")?);
        // For the functions that a site's own templates can call.
        context.insert(functions::TO_SITE, &self.site.addresses.way_up(from));
        context.insert(functions::TO_LANGUAGE, &self.site.addresses.way_up_to_language(from, self.index));
        match kind {
            PageKind::Library => self.library(&mut context),
            PageKind::Methods(number) => self.methods(number, &mut context),
            PageKind::Method(method) => self.method(method, &mut context),
            PageKind::CompareIndex => self.compare_index(&mut context),
            PageKind::Pairs(number) => self.further_pairs(number, &mut context),
            PageKind::Comparison(comparison) => self.comparison(comparison, &mut context),
            PageKind::Term(field, term) => self.term(field, term, &mut context),
            PageKind::TermPart(field, term, number) => self.term_part(field, term, number, &mut context),
            PageKind::Timeline => self.timeline(&mut context),
            PageKind::Decade(from) => self.decade(from, &mut context),
            PageKind::Map => self.map(&mut context),
            PageKind::NotFound => self.not_found(&mut context),
        }
        Ok(context)
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.reading.say(key, args)
    }

    /// A message as HTML, filled with HTML.
    fn say_html(&self, key: &str, args: &[Html]) -> String {
        // The sentence is escaped before anything is put into it. Messages have none of these characters.
        const FIRST: char = '\u{E000}';
        let marks: Vec<String> = (FIRST..).take(args.len()).map(String::from).collect();
        let slots = args.iter().zip(&marks).map(|(arg, mark)| match arg {
            Html::Text(name, _) => (*name, Arg::Text(mark)),
            Html::Said(name, _) => (*name, Arg::Said(mark)),
            Html::Count(name, count) => (*name, Arg::Count(*count)),
        });
        let said = html::escaped(&self.say(key, &slots.collect::<Vec<_>>()));
        // One pass, so that nothing is put into what was put in.
        let mut before = None;
        said.chars().fold(String::with_capacity(said.len()), |mut out, c| {
            let value = (c as usize).checked_sub(FIRST as usize).and_then(|place| args.get(place));
            match value {
                Some(Html::Text(_, html) | Html::Said(_, html)) => out.push_str(html),
                // What was put in has its own stop.
                _ if before == Some(c) && STOPS.contains(&c) => {}
                Some(Html::Count(..)) | None => out.push(c),
            }
            before = value.and_then(|_| out.chars().next_back());
            out
        })
    }

    /// The order of two methods in this language: by name, and by id where names are alike.
    fn order(&self, a: usize, b: usize) -> Ordering {
        self.reading.language.conventions.compare(&self.names[a], &self.names[b]).then(a.cmp(&b))
    }

    fn sorted(&self, methods: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let mut methods: Vec<usize> = methods.into_iter().collect();
        methods.sort_by(|a, b| self.order(*a, *b));
        methods
    }

    /// Where a page of this language stands.
    fn standpoint(&self, kind: PageKind) -> Standpoint {
        self.site.addresses.standpoint(kind, self.index)
    }

    /// A link to a page of this language.
    fn href(&self, from: Standpoint, kind: PageKind) -> String {
        self.site.addresses.page(from, kind, self.index)
    }

    /// A method's name as a link.
    fn link(&self, from: Standpoint, method: usize) -> Value {
        if from == Standpoint::usual(self.index) {
            return self.links[method].clone();
        }
        Value::safe_string(&html::link(&self.href(from, PageKind::Method(method)), &self.phrases[method]))
    }

    /// A cell as HTML, which is made when it is first asked for.
    fn rendered(&self, method: usize, field: usize) -> &RenderedCell {
        &self.cells[method].get_or_init(|| self.site.cells(self.reading, self.index, method))[field]
    }

    /// What the atoms of a cell say.
    fn texts(&self, method: usize, field: usize) -> Cow<'_, [Phrase]> {
        let of_field = |field: usize| {
            self.cell(method, field).atoms().iter().map(move |atom| self.reading.atom(field, atom)).collect()
        };
        let is_prose =
            |field: usize| self.cell(method, field).atoms().iter().any(|atom| matches!(atom.item, Item::Prose(_)));
        if is_prose(field) {
            return Cow::Owned(of_field(field));
        }
        let of = |field| if is_prose(field) { Vec::new() } else { of_field(field) };
        Cow::Borrowed(
            &self.texts[method].get_or_init(|| (0..self.site.checked.fields().len()).map(of).collect())[field],
        )
    }

    fn cell(&self, method: usize, field: usize) -> &Cell {
        &self.site.checked.methods[method].cells[field]
    }

    /// An item of a cell as HTML, for a page that stands at `from`.
    fn atom(&self, from: Standpoint, method: usize, field: usize, atom: &Atom) -> String {
        html::atom(self.reading, self.site.addresses, (from, self.index), method, field, atom)
    }

    /// A link to a file of the theme.
    fn static_file(&self, from: Standpoint, name: &str) -> String {
        self.site.statics.get(name).map(|path| self.site.addresses.link(from, path)).unwrap_or_default()
    }
}
