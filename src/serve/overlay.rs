//! What a preview puts into a page that a built one doesn't have: a script that hears of news.
//!
//! In: a page, and news. Out: the page with the script, and news as the script takes them. The script loads the page
//! again when the site is a new one, takes new style sheets without that, and lays what is wrong over the page.

use serde_json::json;

use crate::serve::preview::News;

/// The script.
pub const SCRIPT: &str = include_str!("live.js");

/// How what is wrong looks.
pub const STYLE: &str = include_str!("live.css");

/// The page where there never was a site to show.
pub const EMPTY: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Methodical</title>\n<body>\n</body>\n</html>\n";

/// A page with the script at its end, which is told which site the page is of, and whether it is about a draft.
pub fn with_news(page: Vec<u8>, site: usize, is_draft: bool) -> Vec<u8> {
    let draft = if is_draft { " data-draft" } else { "" };
    let script = format!("<script src=\"/.methodical/live.js\" data-site=\"{site}\"{draft}></script>\n");
    match page.windows(END.len()).rposition(|part| part == END) {
        Some(end) => [&page[..end], script.as_bytes(), &page[end..]].concat(),
        // A site's own template may leave the end out, as HTML allows.
        None => [&page, script.as_bytes()].concat(),
    }
}

const END: &[u8] = b"</body>";

/// News as the script takes them.
pub fn event(news: &News) -> String {
    json!({ "site": news.site, "styles": news.is_of_styles, "fault": news.fault }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_hears_of_news_whatever_its_end_is() {
        for (page, expected) in [
            ("<p>a</p></body></html>", "<p>a</p>{}</body></html>"),
            ("<p>a", "<p>a{}"),
            ("<pre>&lt;/body></pre></body>", "<pre>&lt;/body></pre>{}</body>"),
            ("", "{}"),
        ] {
            let script = "<script src=\"/.methodical/live.js\" data-site=\"7\"></script>\n";
            let got = with_news(page.into(), 7, false);
            assert_eq!(String::from_utf8_lossy(&got), expected.replace("{}", script));
        }
    }
}
