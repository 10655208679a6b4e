//! Long lists: a catalogue of more methods and pairs than a page may list. Every one of them can be reached by plain
//! links, in the order of the language, and no page grows with the catalogue.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use methodical::site::LONGEST_LIST;

use crate::built::{Built, all, attribute, css, one, words};
use crate::site::Site;

const COUNT: usize = 2 * LONGEST_LIST + 30;

/// Methods in a chain, each related to the next: one pair fewer than methods. Their names in Ukrainian run backwards.
fn large() -> &'static Built {
    static SITE: OnceLock<Built> = OnceLock::new();
    SITE.get_or_init(|| {
        let mut site = Site::new()
            .file("methods/_catalog.yaml", "title: Large\nlanguages: [en, uk]\n")
            .file("methods/page.yaml", "name: {en: A method called page, uk: Метод 0000}\nfield: F0\n");
        for index in 1..COUNT {
            let next = if index + 1 < COUNT { format!("related: [m{}]\n", index + 1) } else { String::new() };
            let name = format!("{{en: Method {index:04}, uk: Метод {:04}}}", COUNT - index);
            let year = 1950 + index % 70;
            let record = format!("name: {name}\nfield: F{}\nfamily: All\nyear: {year}\n{next}", index % 3);
            site = site.file(&format!("methods/m{index}.yaml"), record);
        }
        Built::of(&site)
    })
}

/// The pages that a list is cut into, by following the links of its first one.
fn pages(site: &Built, first: &str) -> Vec<String> {
    let page = site.page(first);
    let links = all(&page, "nav.pages a").into_iter();
    links.map(|link| format!("{}index.html", site.resolved(first, attribute(link, "href")))).collect()
}

#[test]
fn every_method_is_listed_once_in_the_order_of_the_language() {
    let site = large();
    for (first, last_name) in [("methods/index.html", "Method 0829"), ("uk/methods/index.html", "Метод 0829")] {
        let pages = pages(site, first);
        assert_eq!(pages.len(), 3);
        assert_eq!(pages[0], first);
        let mut listed = Vec::new();
        for path in &pages {
            let page = site.page(path);
            let names: Vec<String> = all(&page, "ul.methods > li").into_iter().map(words).collect();
            assert!(names.len() <= LONGEST_LIST, "{path}");
            let current: Vec<String> = all(&page, "nav.pages [aria-current]")
                .into_iter()
                .map(|link| site.resolved(path, attribute(link, "href")))
                .collect();
            assert_eq!(current, [path.trim_end_matches("index.html")]);
            listed.extend(names);
        }
        assert_eq!(listed.len(), COUNT);
        assert!(listed.is_sorted(), "{first}");
        assert_eq!(listed.last().map(String::as_str), Some(last_name));
        assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), COUNT);
    }
    assert_eq!(words(one(&site.page("methods/page/index.html"), "h1")), "A method called page");
    let titles: BTreeSet<String> =
        pages(site, "methods/index.html").iter().map(|path| words(one(&site.page(path), "title"))).collect();
    assert_eq!(titles.len(), 3, "each page has a title of its own: {titles:?}");
}

#[test]
fn every_pair_is_listed_once_in_the_order_of_the_language() {
    let site = large();
    for language in ["", "uk/"] {
        let pages = pages(site, &format!("{language}compare/index.html"));
        let expected = ["", "page/2/", "page/3/"].map(|part| format!("{language}compare/{part}index.html"));
        assert_eq!(pages, expected);
        let (mut links, mut names) = (BTreeSet::new(), Vec::new());
        for path in &pages {
            let page = site.page(path);
            let own = all(&page, "ul.comparisons a");
            assert!(own.len() <= LONGEST_LIST, "{path}");
            links.extend(own.iter().map(|link| site.resolved(path, attribute(*link, "href"))));
            names.extend(own.into_iter().map(words));
        }
        assert_eq!((names.len(), links.len()), (site.checked.comparisons.len(), site.checked.comparisons.len()));
        assert!(names.is_sorted(), "{language}: {:?}", names.windows(2).find(|two| two[0] > two[1]));
    }
}

/// Links to pages say what is on them: first and last name, in its own language where that is not the page's.
#[test]
fn links_to_pages_say_what_they_begin_and_end_with() {
    let site = large();
    let spans =
        |path: &str| -> Vec<String> { all(&site.page(path), "nav.pages .count").into_iter().map(words).collect() };
    assert_eq!(spans("methods/index.html")[1], "Method 0400 – Method 0799");
    assert_eq!(spans("uk/methods/page/2/index.html")[0], "Метод 0000 – Метод 0399");
    // Rows in the order of time are known by their years.
    assert_eq!(spans("family/all/index.html"), ["1950 – 1983", "1983 – 2017", "2017 – 2019"]);
    // A table that goes on is not sorted by a script, which would sort one page of it.
    assert!(all(&site.page("family/all/index.html"), "table[data-sortable]").is_empty());
    assert_eq!(all(&site.page("field/f0/index.html"), "table[data-sortable]").len(), 1);
}

/// One entry more than a page may have makes a second page, and only that.
#[test]
fn a_full_page_is_one_and_one_more_entry_makes_two() {
    for (count, expected) in [(LONGEST_LIST, 0), (LONGEST_LIST + 1, 2)] {
        let mut site = Site::new().file("methods/_catalog.yaml", "title: Edge\nlanguages: [en]\npairs: none\n");
        for index in 0..count {
            site = site.file(&format!("methods/m{index}.yaml"), format!("name: M{index:04}\nfield: One\n"));
        }
        let built = Built::of(&site);
        for path in ["methods/index.html", "field/one/index.html", "index.html"] {
            assert_eq!(pages(&built, path).len(), expected, "{count}, {path}");
        }
        assert_eq!(all(&built.page("index.html"), "li[data-method]").is_empty(), count > LONGEST_LIST);
        assert_eq!(built.files.contains_key("methods/page/2/index.html"), count > LONGEST_LIST);
    }
}

/// No page of a large catalogue is large, however many methods there are.
#[test]
fn pages_of_a_large_catalogue_are_bounded() {
    for (path, text) in large().pages() {
        assert!(text.len() <= 150_000, "{path}: {} bytes", text.len());
    }
}

#[test]
fn the_library_of_a_large_catalogue_leads_to_its_terms_and_to_all_pages() {
    let site = large();
    let page = site.page("index.html");
    assert!(all(&page, "li[data-method]").is_empty(), "methods are on the pages of terms and in the list");
    assert_eq!(all(&page, "#sections h3 a").len(), 3);
    assert_eq!(pages(site, "index.html"), pages(site, "methods/index.html"));
    assert!(all(&page, "nav.pages [aria-current]").is_empty());
    assert!(site.text("index.html").len() < 10_000);
}

/// The time line of a term leads to years wherever they are in its table.
#[test]
fn the_table_of_a_term_goes_on_and_years_are_found_on_all_of_its_pages() {
    let site = large();
    let pages = pages(site, "family/all/index.html");
    assert_eq!(pages, ["family/all/index.html", "family/all/page/2/index.html", "family/all/page/3/index.html"]);
    let mut methods = Vec::new();
    let mut years = BTreeSet::new();
    for path in &pages {
        let page = site.page(path);
        let rows = all(&page, "table.term tbody tr");
        assert!(rows.len() <= LONGEST_LIST, "{path}");
        for row in rows {
            let head = row.select(&css("th")).next().expect("each row has a head");
            methods.push(attribute(head, "data-method").to_owned());
            if let Some(anchor) = row.attr("id") {
                let address = path.trim_end_matches("index.html");
                years.insert(format!("{address}#{anchor}").replace("family/all/#", "family/all/index.html#"));
            }
        }
        assert_eq!(all(&page, "svg.drawing").is_empty(), *path != pages[0], "drawings are on the first page alone");
    }
    assert_eq!(methods.len(), COUNT - 1);
    assert_eq!(methods.iter().collect::<BTreeSet<_>>().len(), COUNT - 1);
    let first = site.page(&pages[0]);
    let linked: BTreeSet<String> =
        all(&first, "svg.grid a").into_iter().map(|link| site.resolved(&pages[0], attribute(link, "href"))).collect();
    assert_eq!((linked.len(), linked), (70, years));
}

/// What the first page says of a catalogue needs no description: how many methods, of which fields, when they were last
/// changed; each field with its best-connected methods, and by name those of none.
#[test]
fn the_first_page_says_what_the_catalogue_is() {
    let records = [
        ("a", "field: One\nrelated: [b, c]\nupdated: 2020-01-31"),
        ("b", "field: One\nupdated: 2021-03-04"),
        ("c", "field: Two\nrelated: [b]"),
        ("d", "field: One"),
        ("e", "field: none"),
        ("f", "year: 1990"),
    ];
    let site = records.into_iter().fold(Site::new(), |site, (id, text)| {
        site.file(&format!("methods/{id}.yaml"), format!("name: The {}\n{text}\n", id.to_uppercase()))
    });
    let site = Built::of(&site);
    let page = site.page("index.html");
    let text =
        |selector: &str| -> Vec<String> { all(&page, selector).into_iter().map(|own| own.text().collect()).collect() };
    assert_eq!(text(".overview"), ["6 methods · One (3), Two (1) · updated March 4, 2021"]);
    assert_eq!(
        text(".terms h3"),
        ["One 3 methods", "Two 1 method", "Field: not recorded 1 method", "Field: none 1 method"]
    );
    assert_eq!(text(".terms li a"), ["The A", "The B", "The D", "The C", "The F", "The E"]);
    assert_eq!(text(".examples a"), ["The A vs The B"]);
    assert_eq!(text("#sections .methods a").len(), 6);
}
