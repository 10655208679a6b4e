//! Drawings and the lists that say the same: time lines, maps, tables of terms. What is measured here are the boxes of
//! labels with a generous width per character, as no font is at hand; a browser looks at the rest.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html};
use unicode_width::UnicodeWidthStr;

use methodical::site::LONGEST_LIST;

use crate::built::{Built, all, attribute, css, one, shipped, words};
use crate::site::Site;

/// The width of a column of text in 13-pixel sans.
const COLUMN: i32 = 7;

fn number(element: ElementRef, name: &str) -> i32 {
    attribute(element, name).parse().unwrap_or_else(|error| panic!("{error}: {}", element.html()))
}

/// Where a label lies: line, start and end. In a page that is read from right to left, a label that starts at a place
/// goes to the left of it.
fn extent(label: ElementRef, is_rtl: bool) -> (i32, i32, i32) {
    let (x, width) = (number(label, "x"), words(label).width() as i32 * COLUMN);
    let is_end = label.attr("class") == Some("end");
    let (from, to) = if is_end == is_rtl { (x, x + width) } else { (x - width, x) };
    (number(label, "y"), from, to)
}

fn assert_labels_apart(path: &str, page: &Html) {
    let is_rtl = attribute(one(page, "html"), "dir") == "rtl";
    for drawing in page.select(&css("svg.line, svg.map")) {
        // The years of the axis keep their own distances.
        let selector = css("a text, g:not(.ticks) text");
        let boxes: Vec<_> = drawing.select(&selector).map(|label| extent(label, is_rtl)).collect();
        for (index, (y, from, to)) in boxes.iter().enumerate() {
            assert!(*from >= 0 && *to <= 960, "{path}: {from}..{to}");
            let beside = boxes[..index].iter().filter(|(other, ..)| (other - y).abs() < 16);
            assert!(
                beside.into_iter().all(|(_, start, end)| to < start || end < from),
                "{path}: labels overlap in line {y}"
            );
        }
    }
}

/// Where the links of a page lead, whose path is `path`.
fn targets(site: &Built, path: &str, page: &Html, selector: &str) -> BTreeSet<String> {
    all(page, selector).into_iter().map(|link| site.resolved(path, attribute(link, "href"))).collect()
}

fn with_drawings(site: &Built) -> Vec<(&str, Html)> {
    let pages = site.pages().into_iter().filter(|(_, text)| text.contains("<svg class=\"drawing"));
    pages.map(|(path, _)| (path, site.page(path))).collect()
}

#[test]
fn no_label_lies_on_another() {
    let pages = with_drawings(shipped());
    assert!(pages.len() > 100, "{}", pages.len());
    pages.iter().for_each(|(path, page)| assert_labels_apart(path, page));
}

/// Whoever can't see a drawing misses nothing, and whoever walks by keyboard meets each link once.
#[test]
fn lists_lead_wherever_drawings_lead() {
    let site = shipped();
    for (path, page) in with_drawings(site) {
        let drawn = targets(site, path, &page, "svg.drawing a");
        let listed = targets(site, path, &page, "main :is(ol, ul) a");
        assert!(drawn.is_subset(&listed), "{path}: {:?}", drawn.difference(&listed));
        for drawing in all(&page, "svg.drawing") {
            assert_eq!(attribute(drawing, "aria-hidden"), "true", "{path}");
            assert!(drawing.select(&css("a")).all(|link| link.attr("tabindex") == Some("-1")), "{path}");
        }
        assert!(all(&page, "[style]").is_empty(), "{path} has a style that its policy forbids");
    }
}

#[test]
fn the_time_line_has_every_method_in_order() {
    let site = shipped();
    let page = site.page("timeline/index.html");
    assert_eq!(all(&page, "svg.line a").len(), site.checked.methods.len());
    assert_eq!(all(&page, ".years ul a").len(), site.checked.methods.len());
    let ids = all(&page, ".years > li[id]").into_iter();
    let years: Vec<i32> = ids.map(|year| attribute(year, "id")[1..].parse().expect("an id is a year")).collect();
    assert!(years.is_sorted(), "{years:?}");
}

/// Time runs in the direction of reading.
#[test]
fn time_runs_from_right_to_left_in_arabic() {
    let first = |path: &str| {
        shipped().page(path).select(&css("svg.line .ticks text")).map(|tick| number(tick, "x")).collect::<Vec<_>>()
    };
    let (english, arabic) = (first("timeline/index.html"), first("ar/timeline/index.html"));
    assert!(english.is_sorted() && arabic.iter().rev().is_sorted());
    assert!(english.iter().zip(&arabic).all(|(x, turned)| x + turned == 960));
}

fn years() -> Built {
    let record = |year: &str| format!("name: Made {year}\nfield: Old\nyear: \"{year}\"\nsummary: x\n");
    let years = ["-2700", "c. 1990", "2000s", "1969 (term coined); practice dates to 1920s–1930s", "2014"];
    let site = Site::new()
        .file("methods/_catalog.yaml", "title: Years\nlanguages: [en]\n")
        .file("methods/none.yaml", "name: None\nfield: Old\nsummary: x\n");
    let site = years
        .iter()
        .enumerate()
        .fold(site, |site, (index, year)| site.file(&format!("methods/m{index}.yaml"), record(year)));
    Built::of(&site)
}

#[test]
fn uncertain_years_are_shown_as_such() {
    let site = years();
    for path in ["timeline/index.html", "field/old/index.html"] {
        let page = site.page(path);
        assert_eq!(all(&page, "svg.line rect").len(), 4, "{path}");
        assert_eq!(all(&page, "svg.line rect.circa").len(), 1, "{path}");
        assert!(all(&page, "svg.line rect").into_iter().any(|bar| number(bar, "width") > 10), "a decade is a bar");
        let list = words(one(&page, "ol.years"));
        assert!(list.contains("c. 1990") && list.contains("2700 BCE") && list.contains("2000s"), "{list}");
        assert!(words(one(&page, "ul.worded")).contains("1969 (term coined); practice dates"));
        assert!(all(&page, ".note").into_iter().any(|note| words(note).contains("1 method has no recorded year")));
        assert_labels_apart(path, &page);
    }
}

/// So many methods that one page lists no more, and a few.
const BIG: usize = 450;

/// A catalogue of them: one hub, the others in a chain, nine families.
fn big() -> Built {
    let mut site = Site::new().file("methods/_catalog.yaml", "title: Big\nlanguages: [en]\npairs: none\n");
    for index in 0..BIG {
        let related = if index == 0 { "m001".to_owned() } else { format!("m000, m{:03}", (index + 7) % BIG) };
        let record = format!(
            "name: A method with quite a long name, number {index}\nfield: All\nfamily: Family {}\nyear: {}\ntype: A type\nrelated: [{related}]\nsummary: x\n",
            index % 9,
            1950 + index / 6
        );
        site = site.file(&format!("methods/m{index:03}.yaml"), record);
    }
    Built::of(&site)
}

#[test]
fn many_methods_are_drawn_as_years_and_terms() {
    let site = big();
    let timeline = site.page("timeline/index.html");
    let places = targets(&site, "timeline/index.html", &timeline, "svg.grid a");
    assert_eq!(places.len(), BIG / 6);
    assert!(places.is_subset(&targets(&site, "timeline/index.html", &timeline, ".years a")));
    let mut listed = 0;
    for place in &places {
        let (path, id) = place.split_once('#').expect("a place on a page");
        let page = site.page(&format!("{}index.html", path.trim_start_matches('/')));
        listed += all(&page, &format!("#{id} ul a")).len();
    }
    assert_eq!(listed, BIG, "each method is where its year leads");

    let map = site.page("map/index.html");
    assert!(all(&map, "svg.map").iter().all(|drawing| drawing.select(&css("a")).count() <= 30));
    assert!(all(&map, "svg.map path").len() <= 45);
    let term = site.page("field/all/index.html");
    assert_eq!(all(&term, "table.term thead th").len(), 2, "name and year");
    assert_eq!(all(&term, "table.term tbody tr").len(), LONGEST_LIST);
    let anchors = |path: &str| -> Vec<String> {
        let page = site.page(path);
        let rows = all(&page, "table.term tr[id]").into_iter().map(|row| attribute(row, "id").to_owned());
        rows.map(|id| format!("{path}#{id}")).collect()
    };
    let further = anchors("field/all/page/2/index.html").into_iter().map(|anchor| anchor.replace("index.html", ""));
    let anchors: BTreeSet<String> = anchors("field/all/index.html").into_iter().chain(further).collect();
    assert_eq!(targets(&site, "field/all/index.html", &term, "svg.grid a"), anchors);
}

#[test]
fn a_neighbourhood_stays_small() {
    let site = big();
    for (path, text) in site.pages().into_iter().filter(|(path, _)| path.starts_with("methods/m")) {
        let start = text.find("<svg class=\"drawing map\"").unwrap_or_else(|| panic!("{path} has no map"));
        let section = &text[start..start + text[start..].find("</section>").expect("a section ends")];
        assert!(section.len() < 6 * 1024, "{path}: {} bytes", section.len());
        assert!(section.contains("not shown"), "{path} says that something is left out");
    }
}

#[test]
fn the_table_of_a_term_says_what_its_methods_say() {
    let site = shipped();
    let page = site.page("field/deep-learning/index.html");
    let term = &site.checked.vocabularies["field"].terms
        [site.checked.vocabularies["field"].find("deep-learning").expect("a term")];
    let rows = all(&page, "table.term tbody tr");
    assert_eq!(rows.len(), term.methods.len());
    let keys: Vec<&str> =
        all(&page, "table.term thead th").into_iter().map(|head| attribute(head, "data-key")).collect();
    assert_eq!(keys[..5], ["name", "family", "year", "originators", "type"]);
    for row in rows {
        let head = row.select(&css("th")).next().expect("a head");
        let method = &site.checked.methods[site.checked.find(attribute(head, "data-method")).expect("a method")];
        for (key, cell) in keys[1..].iter().zip(row.select(&css("td"))) {
            let field = site.checked.fields().iter().position(|field| field.key == *key).expect("a field");
            assert_eq!(cell.attr("data-gap"), method.cells[field].gap().map(|gap| gap.id()));
        }
    }
}
