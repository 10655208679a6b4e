//! One function per kind of page: what its template is given.
//!
//! In: the page's subject. Out: its views in the context. No markup beyond what `html` makes of phrases and items.

use serde_json::json;
use tera::{Context, Value};

use crate::catalog::Curated;
use crate::compare::{Comparison, Row, Verdict, compare};
use crate::language::Tag;
use crate::reading::iso;
use crate::render::views::{
    AlternateView, CellView, ColumnView, CompareIndexView, ComparisonLinkView, ComparisonView, FileView, GroupView, ItemView,
    LibraryView, MethodLinkView, MethodView, NearView, PageView, RecordView, RowView, SectionView, SiteView, SwitchView, TermView,
};
use crate::render::{LanguageRenderer, html, json_ld, shortened};
use crate::site::PageKind;
use crate::switch;
use crate::value::{Item, Kind};
use crate::words::Arg;

/// How many further comparisons a page names.
const MORE_COMPARISONS: usize = 12;

/// How long a description may be before search engines cut it, in characters.
const DESCRIPTION: usize = 160;

impl LanguageRenderer<'_> {
    /// What every page of the language shows of the site.
    pub(super) fn site_view(&self) -> SiteView {
        let settings = &self.site.checked.settings;
        let title = self.reading.localised(&settings.title);
        let license = settings.license.as_ref().map(|license| {
            let name = html::escaped(&license.name);
            let linked = license.url.as_ref().map_or_else(|| name.clone(), |url| html::link(url, &name));
            // The sentence is escaped before the link is put into it.
            Value::safe_string(&html::escaped(&self.say("footer-records", &[("license", Arg::Text("\u{1}"))])).replace('\u{1}', &linked))
        });
        let attribution = settings.attribution.as_ref().map(|attribution| {
            let whom = html::phrase(&self.reading.localised(attribution));
            Value::safe_string(&html::escaped(&self.say("footer-source", &[("attribution", Arg::Text("\u{1}"))])).replace('\u{1}', &whom))
        });
        SiteView {
            title_html: html::phrase_value(&title),
            title: title.text,
            description: settings.description.as_ref().map(|text| html::phrase_value(&self.reading.localised(text))),
            library: self.href(PageKind::Library),
            compare: self.href(PageKind::CompareIndex),
            license,
            attribution,
            tool_words: self.tool_words(),
            tray: self.static_file("tray.js"),
            tools: self.static_file("compare.js"),
            style: self.static_file("style.css"),
            icon: self.static_file("icon.svg"),
        }
    }

    /// What scripts say and where they find things, safe inside of a script element.
    fn tool_words(&self) -> Value {
        let slots = |key: &str, names: &[&'static str]| {
            let slots: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
            let args: Vec<(&str, Arg)> = names.iter().zip(&slots).map(|(name, slot)| (*name, Arg::Text(slot))).collect();
            self.say(key, &args)
        };
        let file = |name: &str| self.site.addresses.link(&self.site.addresses.compare_path(name, self.index));
        html::data(&json!({
            "compare": self.href(PageKind::CompareIndex),
            "names": file("names.json"),
            "composer": file("composer.json"),
            "add": self.static_file("add.js"),
            "takeAway": self.static_file("takeaway.js"),
            // Two catalogues on one host keep their trays apart; the languages of one share it.
            "store": format!("methodical:{}", self.site.addresses.link("")),
            "separator": self.say("list-separator", &[]),
            "versus": self.say("compare-versus", &[]),
            "againstDiffers": slots("tool-against-differs", &["name"]),
            "pinned": slots("tool-pinned", &["name"]),
            "pin": slots("tool-pin", &["name"]),
            "earlier": slots("tool-earlier", &["name"]),
            "later": slots("tool-later", &["name"]),
            "remove": slots("tool-remove", &["name"]),
            "fold": slots("tool-fold", &["group"]),
            "gone": slots("tool-gone", &["ids"]),
            "many": slots("tool-many", &["count"]),
            "one": self.say("tool-one", &[]),
            "noMatch": self.say("tool-no-match", &[]),
            "copied": self.say("tool-copied", &[]),
            "failed": slots("tool-loading-failed", &["id"]),
            "tray": slots("tray", &["count"]),
            "trayAdd": slots("tray-add", &["name"]),
            "trayRemove": slots("tray-remove", &["name"]),
        }))
    }

    fn href(&self, kind: PageKind) -> String {
        self.site.addresses.page(kind, self.index)
    }

    /// The part that all pages have. `title` is text, `heading` HTML.
    fn page_view(&self, kind: PageKind, title: &str, heading: Value, description: &str, json_ld: Option<Value>) -> PageView {
        let addresses = self.site.addresses;
        let languages = self.site.checked.settings.languages.iter().enumerate();
        let alternates = languages.map(|(index, tag): (usize, &Tag)| AlternateView {
            tag: tag.to_string(),
            name: self.site.autonyms[index].clone(),
            dir: tag.direction(),
            href: addresses.page(kind, index),
            whole: addresses.whole(&addresses.path(kind, index)),
            current: index == self.index,
        });
        let site = self.reading.localised(&self.site.checked.settings.title).text;
        let title = match kind {
            PageKind::Library => site,
            _ => self.say("title-separator", &[("page", Arg::Text(title)), ("site", Arg::Text(&site))]),
        };
        let wording = &self.reading.language.wording.tag;
        PageView {
            lang: wording.to_string(),
            dir: wording.direction(),
            title,
            heading,
            description: shortened(description, DESCRIPTION).into_owned(),
            canonical: addresses.whole(&addresses.path(kind, self.index)),
            og_type: if matches!(kind, PageKind::Method(_) | PageKind::Comparison(_)) { "article" } else { "website" },
            json_ld,
            alternates: alternates.collect(),
            default_language: addresses.whole(&addresses.path(kind, 0)),
            indexed: kind != PageKind::NotFound,
        }
    }

    pub(super) fn library(&self, context: &mut Context) {
        let checked = self.site.checked;
        let count = checked.methods.len();
        let description = match &checked.settings.description {
            Some(text) => self.reading.localised(text).text,
            None => self.say("library-description", &[("count", Arg::Count(count))]),
        };
        let title = self.reading.localised(&checked.settings.title);
        let page = self.page_view(PageKind::Library, &title.text, html::phrase_value(&title), &description, None);
        let (by, sections) = self.library_sections();
        let view = LibraryView {
            count: self.say("method-count", &[("count", Arg::Count(count))]),
            by,
            sections,
            comparisons: (0..checked.comparisons.len())
                .filter(|index| checked.comparisons[*index].title.is_some())
                .map(|index| self.comparison_link(index))
                .collect(),
        };
        context.insert("page", &page);
        context.insert("library", &view);
    }

    /// All methods under the terms of the first vocabulary; in one list where there is none.
    fn library_sections(&self) -> (String, Vec<SectionView>) {
        let checked = self.site.checked;
        let section = |id: &str, heading: Value, methods: Vec<usize>| SectionView {
            id: id.to_owned(),
            heading,
            count: self.say("method-count", &[("count", Arg::Count(methods.len()))]),
            methods: self.method_links(methods),
        };
        let Some((index, field)) = checked.fields().iter().enumerate().find(|(_, field)| field.kind == Kind::Term) else {
            let heading = self.say("library-methods", &[]);
            let all = section("methods", Value::normal_string(&heading), (0..checked.methods.len()).collect());
            return (heading, vec![all]);
        };
        let label = self.reading.label(index).text;
        let by = self.say("library-by-field", &[("field", Arg::Text(&label))]);
        let mut terms: Vec<_> = checked.vocabularies[&field.key].terms.iter().enumerate().filter(|(_, term)| !term.methods.is_empty()).collect();
        terms.sort_by(|(_, a), (_, b)| {
            let text = |term: &crate::catalog::Term| self.reading.localised(&term.label).text;
            self.reading.language.conventions.compare(&text(a), &text(b)).then_with(|| a.id.cmp(&b.id))
        });
        let mut sections: Vec<SectionView> = terms
            .into_iter()
            .map(|(number, term)| {
                let heading = html::link(&self.href(PageKind::Term(index, number)), &html::phrase(&self.reading.localised(&term.label)));
                section(&term.id, Value::safe_string(&heading), term.methods.clone())
            })
            .collect();
        let others: Vec<usize> = (0..checked.methods.len()).filter(|method| self.cell(*method, index).atoms().is_empty()).collect();
        if !others.is_empty() {
            let heading = self.say("no-term", &[("field", Arg::Text(&label))]);
            sections.push(section("without", Value::normal_string(&heading), others));
        }
        (by, sections)
    }

    /// Methods in the order of the language.
    fn method_links(&self, methods: impl IntoIterator<Item = usize>) -> Vec<MethodLinkView> {
        let link = |method: usize| MethodLinkView {
            id: self.site.checked.methods[method].id.clone(),
            name: self.names[method].clone(),
            link: self.links[method].clone(),
        };
        self.sorted(methods).into_iter().map(link).collect()
    }

    pub(super) fn compare_index(&self, context: &mut Context) {
        let title = self.say("compare-index", &[]);
        let description = self.say("compare-index-description", &[]);
        let page = self.page_view(PageKind::CompareIndex, &title, Value::normal_string(&title), &description, None);
        let comparisons = &self.site.checked.comparisons;
        let (curated, mut pairs): (Vec<usize>, Vec<usize>) = (0..comparisons.len()).partition(|index| comparisons[*index].title.is_some());
        pairs.sort_by(|a, b| {
            let (a, b) = (&comparisons[*a].methods, &comparisons[*b].methods);
            self.order(a[0], b[0]).then_with(|| self.order(a[1], b[1]))
        });
        let links = |of: Vec<usize>| of.into_iter().map(|index| self.comparison_link(index)).collect();
        context.insert("page", &page);
        let view = CompareIndexView {
            curated: links(curated),
            pairs: links(pairs),
            composer: self.composer(),
            files: FORMATS.iter().map(|(name, ending, _)| FileView { name, ending, href: String::new() }).collect(),
        };
        context.insert("compare", &view);
    }

    fn comparison_link(&self, index: usize) -> ComparisonLinkView {
        let comparison = &self.site.checked.comparisons[index];
        let names = || Value::normal_string(&self.reading.versus(&comparison.methods));
        ComparisonLinkView {
            href: self.href(PageKind::Comparison(index)),
            html: comparison.title.as_ref().map_or_else(names, |title| html::phrase_value(&self.reading.localised(title))),
            names: comparison.title.as_ref().map(|_| names()),
        }
    }

    pub(super) fn method(&self, method: usize, context: &mut Context) {
        let record = &self.site.checked.methods[method];
        let name = self.reading.name(method);
        let description = self.method_description(method);
        let json_ld = json_ld::method(self.reading, self.site.addresses, self.index, method, &description);
        let kind = PageKind::Method(method);
        let page = self.page_view(kind, &name.text, html::phrase_value(&name), &description, Some(json_ld));
        let alone = compare(&[record]);
        let view = MethodView {
            id: record.id.clone(),
            name: name.text.clone(),
            groups: self.groups(&alone, &[method], Shown::WithGaps),
            record: self.record(method),
            compare: self.say("method-comparisons", &[("name", Arg::Text(&name.text))]),
            comparisons: self.site.comparisons_of[method].iter().map(|index| self.comparison_with(*index, method)).collect(),
            near: self.near(method),
            referenced_by: self.links(&self.sorted(record.referenced_by.iter().copied())),
            references: record.references.iter().map(|source| Value::safe_string(&html::source(source))).collect(),
            cite: self.citation(method),
            edit: self.site.addresses.edit(method),
        };
        context.insert("page", &page);
        context.insert("method", &view);
    }

    /// The start of the summary, or a sentence that every method has.
    fn method_description(&self, method: usize) -> String {
        let summary = self.site.checked.fields().iter().position(|field| field.kind == Kind::Prose);
        let text = summary.and_then(|field| Some(self.reading.atom(field, self.cell(method, field).atoms().first()?).text));
        match text {
            Some(text) => shortened(&text, DESCRIPTION).into_owned(),
            None => self.say("method-description", &[("name", Arg::Text(&self.names[method]))]),
        }
    }

    /// A comparison in the list of one of its methods: its title, or "with" the other.
    fn comparison_with(&self, index: usize, method: usize) -> ComparisonLinkView {
        let mut link = self.comparison_link(index);
        let comparison = &self.site.checked.comparisons[index];
        if comparison.title.is_none() {
            let others: Vec<String> = comparison.methods.iter().filter(|other| **other != method).map(|other| self.names[*other].clone()).collect();
            let with = self.say("method-compare-with", &[("name", Arg::Text(&self.reading.list(&others)))]);
            link.html = Value::normal_string(&with);
        }
        link
    }

    fn near(&self, method: usize) -> Vec<NearView> {
        let near = self.site.near[method].iter();
        near.map(|near| NearView {
            link: self.links[near.method].clone(),
            reasons: self.reading.reasons(near),
            compare: self.comparison_of(method, near.method),
        })
        .collect()
    }

    /// Where two methods are compared: their own page, else the one that composes tables.
    fn comparison_of(&self, one: usize, other: usize) -> String {
        let comparisons = &self.site.checked.comparisons;
        let own = self.site.comparisons_of[one].iter().find(|index| {
            let methods = &comparisons[**index].methods;
            methods.len() == 2 && methods.contains(&other)
        });
        match own {
            Some(index) => self.href(PageKind::Comparison(*index)),
            None => {
                let id = |method: usize| &self.site.checked.methods[method].id;
                format!("{}?m={},{}", self.href(PageKind::CompareIndex), id(one), id(other))
            }
        }
    }

    fn citation(&self, method: usize) -> Value {
        let record = &self.site.checked.methods[method];
        let site = self.reading.localised(&self.site.checked.settings.title).text;
        let mut text = self.say("cite-text", &[("name", Arg::Text(&self.names[method])), ("site", Arg::Text(&site))]);
        let view = self.record(method);
        for part in [view.version, record.updated.map(|date| self.reading.date(date))].into_iter().flatten() {
            // Some languages end a date with a full stop of its own.
            text = format!("{text} {}.", part.trim_end_matches('.'));
        }
        let address = self.site.addresses.whole(&self.site.addresses.path(PageKind::Method(method), self.index));
        Value::safe_string(&format!("{} {}", html::escaped(&text), html::link(&address, &html::escaped(&address))))
    }

    pub(super) fn record(&self, method: usize) -> RecordView {
        let record = &self.site.checked.methods[method];
        let atoms = record.cells.iter().flat_map(|cell| cell.atoms());
        let sources = atoms.filter(|atom| matches!(atom.item, Item::Source(_))).count() + record.references.len();
        RecordView {
            method: record.id.clone(),
            version: record.version.as_ref().map(|version| self.say("version", &[("version", Arg::Text(version))])),
            updated: record.updated.map(iso),
            updated_words: record.updated.map(|date| self.say("updated", &[("date", Arg::Text(&self.reading.date(date)))])),
            sources: (sources > 0).then(|| self.say("source-count", &[("count", Arg::Count(sources))])),
            data: self.site.addresses.link(&self.site.addresses.data_path(method)),
        }
    }

    pub(super) fn comparison(&self, index: usize, context: &mut Context) {
        let checked = self.site.checked;
        let curated: &Curated = &checked.comparisons[index];
        let methods: Vec<_> = curated.methods.iter().map(|method| &checked.methods[*method]).collect();
        let comparison = compare(&methods);
        let versus = self.reading.versus(&curated.methods);
        let heading = match &curated.title {
            Some(title) => html::phrase_value(&self.reading.localised(title)),
            None => {
                let vs = html::escaped(&self.say("compare-versus", &[]));
                let names: Vec<String> = curated.methods.iter().map(|method| html::phrase(&self.reading.name(*method))).collect();
                Value::safe_string(&names.join(&format!(" <span class=\"vs\">{vs}</span> ")))
            }
        };
        let title = curated.title.as_ref().map_or_else(|| versus.clone(), |title| self.reading.localised(title).text);
        let counting = self.reading.counting(&comparison);
        let list = self.reading.list(&curated.methods.iter().map(|method| self.names[*method].clone()).collect::<Vec<_>>());
        let description = self.comparison_description(&comparison, &list, &counting);
        let json_ld = json_ld::comparison(self.reading, self.site.addresses, self.index, &title, &curated.methods);
        let kind = PageKind::Comparison(index);
        let page = self.page_view(kind, &title, heading, &description, Some(json_ld));
        let absent = comparison.rows.iter().filter(|row| row.verdict == Verdict::Absent);
        let view = ComparisonView {
            description: curated.description.as_ref().map(|text| html::phrase_value(&self.reading.localised(text))),
            caption: self.caption(&list, &counting),
            counting,
            columns: curated.methods.iter().map(|method| ColumnView { id: checked.methods[*method].id.clone(), html: self.links[*method].clone() }).collect(),
            has_groups: comparison.rows.iter().any(|row| !row.groups.is_empty()),
            absent: absent.map(|row| self.labels[row.field].clone()).collect(),
            groups: self.groups(&comparison, &curated.methods, Shown::WithoutAbsent),
            records: curated.methods.iter().map(|method| self.record(*method)).collect(),
            has_marks: comparison.rows.iter().any(|row| row.verdict == Verdict::Differs && self.cells[curated.methods[0]][row.field].words.is_some()),
            files: self.files(index),
            switches: self.switches(&curated.methods),
            more: self.more_comparisons(index),
        };
        context.insert("page", &page);
        context.insert("comparison", &view);
    }

    /// The sentence over a table; what counts in it is strong.
    fn caption(&self, names: &str, counting: &str) -> Value {
        let caption = self.say("compare-caption", &[("names", Arg::Text("\u{1}")), ("count", Arg::Text("\u{2}"))]);
        let strong = format!("<strong>{}</strong>", html::escaped(counting));
        Value::safe_string(&html::escaped(&caption).replace('\u{1}', &html::escaped(names)).replace('\u{2}', &strong))
    }

    fn comparison_description(&self, comparison: &Comparison, names: &str, counting: &str) -> String {
        let differing = comparison.rows.iter().filter(|row| row.verdict == Verdict::Differs);
        let rows: Vec<String> = differing.map(|row| self.reading.label(row.field).text).collect();
        let args = [("names", Arg::Text(names)), ("count", Arg::Text(counting))];
        if rows.is_empty() {
            return self.say("compare-description-same", &args);
        }
        let rows = self.reading.list(&rows);
        let [names, count] = args;
        self.say("compare-description", &[names, count, ("rows", Arg::Text(&rows))])
    }

    /// What can be taken away, as the files that lie beside the page.
    fn files(&self, index: usize) -> Vec<FileView> {
        let addresses = self.site.addresses;
        let file = |(name, ending, language): &(&'static str, &'static str, Option<usize>)| FileView {
            name,
            ending,
            href: addresses.link(&addresses.comparison_path(index, &format!("comparison.{ending}"), language.unwrap_or(self.index))),
        };
        FORMATS.iter().map(file).collect()
    }

    /// Two methods, read in both directions.
    fn switches(&self, methods: &[usize]) -> Vec<SwitchView> {
        let [one, two] = methods else { return Vec::new() };
        let switch = |from: usize, to: usize| {
            let args = [("from", Arg::Text(&self.names[from])), ("to", Arg::Text(&self.names[to]))];
            SwitchView { heading: self.say("switch", &args), sentences: switch::sentences(self.reading, from, to) }
        };
        vec![switch(*one, *two), switch(*two, *one)]
    }

    fn more_comparisons(&self, index: usize) -> Vec<ComparisonLinkView> {
        let methods = &self.site.checked.comparisons[index].methods;
        let mut others: Vec<usize> = methods.iter().flat_map(|method| &self.site.comparisons_of[*method]).copied().filter(|other| *other != index).collect();
        others.sort_unstable();
        others.dedup();
        others.truncate(MORE_COMPARISONS);
        others.into_iter().map(|other| self.comparison_link(other)).collect()
    }

    /// The rows under the headings of their groups, both in the order of first appearance.
    fn groups(&self, comparison: &Comparison, methods: &[usize], shown: Shown) -> Vec<GroupView> {
        let mut groups: Vec<(Option<&crate::language::Localised>, GroupView)> = Vec::new();
        for row in comparison.rows.iter().filter(|row| shown == Shown::WithGaps || row.verdict != Verdict::Absent) {
            let label = self.site.checked.fields()[row.field].group.as_ref();
            let view = self.row(row, methods);
            match groups.iter_mut().find(|(known, _)| known.map(|known| known.base()) == label.map(|label| label.base())) {
                Some((_, group)) => group.rows.push(view),
                None => {
                    let heading = label.map(|label| html::phrase_value(&self.reading.localised(label)));
                    groups.push((label, GroupView { label: heading, rows: vec![view] }));
                }
            }
        }
        groups.into_iter().map(|(_, group)| group).collect()
    }

    /// The head of a row: mark, label, and what there is to say about it; `distance` is HTML. A browser that composes
    /// tables gets the same heads.
    pub(super) fn row_head(&self, field: usize, verdict: Verdict, distance: &str) -> String {
        let label = self.labels[field].as_str().unwrap_or_default();
        let mut head = String::new();
        if verdict == Verdict::Differs {
            let (mark, words) = (self.say("mark-differs", &[]), self.say("verdict-differs", &[]));
            head += &format!("<span class=\"mark\" aria-hidden=\"true\">{mark}</span><span class=\"visually-hidden\">{words} </span>");
        }
        head += &format!("<span class=\"label\">{label}</span>");
        if verdict == Verdict::Partial {
            head += &format!(" <small class=\"verdict\">{}</small>", html::escaped(&self.say("verdict-partial", &[])));
        }
        head += distance;
        if let Some(help) = &self.site.checked.fields()[field].help {
            head += &format!(" <small class=\"help\">{}</small>", html::phrase(&self.reading.localised(help)));
        }
        head
    }

    fn row(&self, row: &Row, methods: &[usize]) -> RowView {
        let field = &self.site.checked.fields()[row.field];
        let distance = row.distance.map(|distance| self.reading.distance(row.field, distance));
        let distance = distance.map(|text| format!(" <small class=\"distance\">{}</small>", html::escaped(&text)));
        // On a method's own page there is no verdict to speak of.
        let verdict = if methods.len() == 1 { Verdict::Same } else { row.verdict };
        RowView {
            key: field.key.clone(),
            head: Value::safe_string(&self.row_head(row.field, verdict, &distance.unwrap_or_default())),
            verdict: row.verdict.id(),
            agreement: row.groups.iter().flatten().collect::<std::collections::BTreeSet<_>>().len() < row.groups.iter().flatten().count(),
            cells: (0..methods.len()).map(|column| self.cell_view(row, column, methods)).collect(),
        }
    }

    fn cell_view(&self, row: &Row, column: usize, methods: &[usize]) -> CellView {
        let method = methods[column];
        let field = &self.site.checked.fields()[row.field];
        let gap = self.cell(method, row.field).gap();
        let items = self.items(row, column, methods);
        let shared = &row.shared[column];
        CellView {
            method: self.site.checked.methods[method].id.clone(),
            group: row.groups.get(column).copied().flatten().map(letter),
            gap: gap.map(|gap| gap.id()),
            gap_words: gap.map(|gap| self.gaps[&gap].clone()),
            list: field.kind.is_list(),
            count: (field.kind == Kind::Methods && gap.is_none()).then(|| self.say("method-count", &[("count", Arg::Count(items.len()))])),
            items: items.into_iter().zip(shared).map(|(html, shared)| ItemView { html, shared: *shared }).collect(),
        }
    }

    /// The items of a cell as HTML; where two texts stand side by side and differ, with the words marked that only one
    /// of them has.
    fn items(&self, row: &Row, column: usize, methods: &[usize]) -> Vec<Value> {
        let own = &self.cells[methods[column]][row.field];
        if let ([one, two], Verdict::Differs, Some(words)) = (methods, row.verdict, &own.words) {
            let other = if column == 0 { two } else { one };
            if let Some(others) = &self.cells[*other][row.field].words {
                return vec![Value::safe_string(&words.marked_against(others))];
            }
        }
        own.items.clone()
    }

    pub(super) fn term(&self, field: usize, term: usize, context: &mut Context) {
        let checked = self.site.checked;
        let own = &checked.vocabularies[&checked.fields()[field].key].terms[term];
        let label = self.reading.localised(&own.label);
        let field_label = self.reading.label(field);
        let count = own.methods.len();
        let args = [("count", Arg::Count(count)), ("field", Arg::Text(&field_label.text)), ("term", Arg::Text(&label.text))];
        let description = self.say("term-description", &args);
        let page = self.page_view(PageKind::Term(field, term), &label.text, html::phrase_value(&label), &description, None);
        let curated = (0..checked.comparisons.len()).filter(|index| {
            let comparison = &checked.comparisons[*index];
            comparison.title.is_some() && comparison.methods.iter().all(|method| own.methods.binary_search(method).is_ok())
        });
        let view = TermView {
            field: html::phrase_value(&field_label),
            count: self.say("method-count", &[("count", Arg::Count(count))]),
            methods: self.method_links(own.methods.iter().copied()),
            comparisons: curated.map(|index| self.comparison_link(index)).collect(),
        };
        context.insert("page", &page);
        context.insert("term", &view);
    }

    pub(super) fn not_found(&self, context: &mut Context) {
        let title = self.say("not-found-title", &[]);
        let text = self.say("not-found-text", &[]);
        let page = self.page_view(PageKind::NotFound, &title, Value::normal_string(&title), &text, None);
        context.insert("page", &page);
    }
}

/// What can be taken away: the format's name, the file's ending, and the language that has it, where only one has.
const FORMATS: [(&str, &str, Option<usize>); 7] = [
    ("CSV", "csv", None),
    ("Markdown", "md", None),
    ("JSON", "json", None),
    ("LaTeX", "tex", None),
    ("BibTeX", "bib", Some(0)),
    ("RIS", "ris", Some(0)),
    ("CSL-JSON", "csl.json", Some(0)),
];

/// Which rows a table has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// All, as on a method's own page, where a gap is worth knowing.
    WithGaps,
    /// Those that some column has a value in.
    WithoutAbsent,
}

/// The letter of a group: a, b, …, z, aa, ab, …
fn letter(group: usize) -> String {
    let last = char::from(b'a' + (group % 26) as u8);
    if group < 26 { last.to_string() } else { format!("{}{last}", letter(group / 26 - 1)) }
}
