//! How much a reader has to load: every page of the shipped catalogue stays within what was set for it, before anything
//! is compressed. 1 KB is 1,024 bytes.

use crate::built::{all, attribute, shipped};

/// All style sheets of a page.
const STYLES: usize = 20 * 1024;
/// All scripts that a page loads by itself. What is fetched when somebody asks for it is not among them.
const SCRIPTS: usize = 15 * 1024;
/// The same of the page on which a reader puts tables together.
const COMPOSER: usize = 30 * 1024;
/// The page of a comparison.
const COMPARISON: usize = 30 * 1024;

#[test]
fn styles_and_scripts_of_every_page_are_small() {
    let site = shipped();
    let mut largest = (0, 0);
    for (path, _) in site.pages() {
        let page = site.page(path);
        let sum = |selector: &str, name: &str| -> usize {
            let files = all(&page, selector).into_iter().map(|element| {
                let address = attribute(element, name);
                let address = site.resolved(path, address);
                let file = address.split('?').next().unwrap_or_default();
                site.files.get(file).unwrap_or_else(|| panic!("{path}: there is no {file}")).len()
            });
            files.sum()
        };
        let (styles, scripts) = (sum("link[rel=stylesheet]", "href"), sum("script[src]", "src"));
        let most = if site.without_language(path).0 == "compare/index.html" { COMPOSER } else { SCRIPTS };
        assert!(styles <= STYLES && scripts <= most, "{path}: styles {styles}, scripts {scripts}");
        largest = (largest.0.max(styles), largest.1.max(scripts));
    }
    assert!(largest.0 > 10_000 && largest.1 > 10_000, "{largest:?} is too little to be all");
}

#[test]
fn a_comparison_is_small_in_every_language() {
    let site = shipped();
    let mut seen = 0;
    for (path, text) in site.pages() {
        if path.contains("/compare/") || path.starts_with("compare/") {
            let columns = all(&site.page(path), "table.comparison thead [data-method]").len();
            seen += usize::from(columns == 4);
            assert!(columns == 0 || text.len() <= COMPARISON, "{path}: {} bytes", text.len());
        }
    }
    assert!(seen >= 4 * site.languages().len(), "only {seen} comparisons of four");
}
