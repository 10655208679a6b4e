//! Word-level marks: which words of a text the other text lacks.
//!
//! In: HTML that `html` made, and the words of the other column. Out: the HTML with `<mark>` around own words.
//! Words are found by the Unicode word boundaries of UAX #29, with ICU4X's dictionaries for scripts without spaces;
//! they are compared as folded keys, like everything else. A browser that composes a table gets the words from here
//! and only compares keys: it never cuts a text itself.

use std::cmp::Ordering;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use serde::ser::{Serialize, SerializeSeq, Serializer};

use crate::text::fold;

/// The HTML of a text, with its words known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    html: String,
    /// Where each word stands in the HTML, and which of the keys it has; in order.
    words: Vec<(std::ops::Range<usize>, usize)>,
    /// The keys of words, sorted, each once.
    keys: Vec<Box<str>>,
}

impl Words {
    /// Finds the words in HTML. Tags, entities, code and formulas are never cut.
    pub fn of(html: String) -> Self {
        let segmenter = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
        let mut words = Vec::new();
        for text in texts(&html) {
            let mut start = 0;
            let segments = segmenter.segment_str(&html[text.clone()]).iter_with_word_type();
            for (end, kind) in segments {
                if kind.is_word_like() {
                    let place = text.start + start..text.start + end;
                    let key = fold(&html[place.clone()]).into_boxed_str();
                    words.push((place, key));
                }
                start = end;
            }
        }
        let mut keys: Vec<Box<str>> = words.iter().map(|(_, key)| key.clone()).collect();
        keys.sort_unstable();
        keys.dedup();
        let words =
            words.into_iter().filter_map(|(place, key)| Some((place, keys.binary_search(&key).ok()?))).collect();
        Self { html, words, keys }
    }

    /// The HTML with the words marked that `other` lacks; unmarked where the two have so little in common that marks
    /// would say nothing: both have fewer than half of their words from the other.
    pub fn marked_against(&self, other: &Self) -> String {
        let [own, others] = shared(&self.keys, &other.keys);
        let count = |words: &Self, shared: &[bool]| words.words.iter().filter(|(_, key)| shared[*key]).count();
        if count(self, &own) * 2 < self.words.len() && count(other, &others) * 2 < other.words.len() {
            return self.html.clone();
        }
        let mut out = String::with_capacity(self.html.len() * 5 / 4);
        let mut at = 0;
        for (place, _) in self.words.iter().filter(|(_, key)| !own[*key]) {
            out.push_str(&self.html[at..place.start]);
            out.push_str("<mark>");
            out.push_str(&self.html[place.clone()]);
            out.push_str("</mark>");
            at = place.end;
        }
        out.push_str(&self.html[at..]);
        out
    }
}

/// For the browser: pieces of HTML, every second one a word, from the first piece on that is none. A word whose key is
/// not what a script's `toLowerCase` makes of it comes as `[word, key]`.
impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pieces = serializer.serialize_seq(Some(self.words.len() * 2 + 1))?;
        let mut at = 0;
        for (place, key) in &self.words {
            let (word, key) = (&self.html[place.clone()], &self.keys[*key]);
            pieces.serialize_element(&self.html[at..place.start])?;
            if word.to_lowercase() == **key {
                pieces.serialize_element(word)?;
            } else {
                pieces.serialize_element(&[word, key])?;
            }
            at = place.end;
        }
        pieces.serialize_element(&self.html[at..])?;
        pieces.end()
    }
}

/// For each of two sorted lists of keys, which of its keys the other one has too.
fn shared(one: &[Box<str>], other: &[Box<str>]) -> [Vec<bool>; 2] {
    let mut shared = [vec![false; one.len()], vec![false; other.len()]];
    let (mut a, mut b) = (0, 0);
    while a < one.len() && b < other.len() {
        let order = one[a].cmp(&other[b]);
        if order == Ordering::Equal {
            (shared[0][a], shared[1][b]) = (true, true);
        }
        a += usize::from(order != Ordering::Greater);
        b += usize::from(order != Ordering::Less);
    }
    shared
}

/// The stretches of text in HTML: outside of tags and entities, and outside of `code` and `math`.
fn texts(html: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let mut closing = "";
    while let Some(offset) = html[at..].find(['<', '&']) {
        let mark = at + offset;
        if closing.is_empty() && start < mark {
            found.push(start..mark);
        }
        let rest = &html[mark..];
        let end = if rest.starts_with('<') { '>' } else { ';' };
        at = mark + rest.find(end).map_or(rest.len(), |end| end + 1);
        match (closing, &html[mark..at]) {
            ("", tag) if tag.starts_with("<math") => closing = "</math>",
            ("", tag) if tag.starts_with("<code") => closing = "</code>",
            (open, tag) if open == tag => closing = "",
            _ => {}
        }
        start = at;
    }
    if closing.is_empty() && start < html.len() {
        found.push(start..html.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;
    use scraper::{Html, Selector};

    use super::*;
    use crate::value::prose::to_html;

    /// Words, and everything that HTML, Markdown or TeX reads.
    fn text() -> impl Strategy<Value = String> {
        const PIECES: &[&str] = &[
            "one",
            "two",
            "three",
            "four",
            "x",
            "lt",
            "amp",
            "mark",
            "<mark>",
            "</mark>",
            "<",
            ">",
            "&",
            ";",
            "\"",
            "'",
            "&lt;",
            "`one`",
            "`<two>`",
            "$x$",
            "$\\text{one}$",
            "$\\operatorname{<two>}$",
            "*three*",
            "[four](https://one.org/two?three)",
            "\u{338}",
            "é",
            "机器学习",
            " ",
            " ",
            " ",
            " ",
        ];
        proptest::collection::vec(select(PIECES), 1..30).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn marks_stand_around_words_and_break_nothing(one in text(), other in text()) {
            let [one, other] = [one, other].map(|text| Words::of(to_html(&text, "p-", |_| None)));
            let marked = one.marked_against(&other);
            prop_assert_eq!(marked.replace("<mark>", "").replace("</mark>", ""), &*one.html);
            let page = Html::parse_fragment(&marked);
            prop_assert!(page.errors.is_empty(), "{:?}: {}", page.errors, marked);
            let marks = page.select(&Selector::parse("mark").expect("a selector")).count();
            prop_assert_eq!(marks, marked.matches("<mark>").count(), "{}", marked);
            let inside = Selector::parse("code mark, math mark, mark *").expect("a selector");
            prop_assert_eq!(page.select(&inside).count(), 0, "{}", marked);
        }

        #[test]
        fn the_pieces_for_a_browser_are_the_whole(text in text()) {
            let words = Words::of(to_html(&text, "p-", |_| None));
            let pieces = serde_json::to_value(&words).expect("texts are JSON");
            let word = |piece: &serde_json::Value| piece.as_str().or(piece[0].as_str()).map(str::to_owned);
            let whole: Option<String> = pieces.as_array().into_iter().flatten().map(word).collect();
            prop_assert_eq!(whole.as_deref(), Some(&*words.html));
        }
    }

    #[test]
    fn own_words_are_marked() {
        for (one, other, marked) in [
            ("a red house", "a blue house", "a <mark>red</mark> house"),
            ("Deep-Learning here", "deep learning there", "Deep-Learning <mark>here</mark>"),
            ("one two three four five", "one two six seven eight", "one two three four five"),
            ("<p>x &amp; y</p>", "x", "<p>x &amp; <mark>y</mark></p>"),
            ("two <code>amp</code> words", "two", "two <code>amp</code> <mark>words</mark>"),
            ("велика модель", "мала модель", "<mark>велика</mark> модель"),
            ("نموذج كبير", "نموذج صغير", "نموذج <mark>كبير</mark>"),
            ("机器学习方法", "机器学习模型", "机器学习<mark>方法</mark>"),
            // Nothing in common: marks would be all there is to see.
            ("quite another thing", "une autre chose", "quite another thing"),
        ] {
            let (one, other) = (Words::of(one.to_owned()), Words::of(other.to_owned()));
            assert_eq!(one.marked_against(&other), marked);
        }
    }

    #[test]
    fn a_browser_gets_pieces_and_words() {
        let json = |html: &str| serde_json::to_string(&Words::of(html.to_owned())).expect("texts are JSON");
        assert_eq!(json("<p>A big</p>"), r#"["<p>","A"," ","big","</p>"]"#);
        assert_eq!(json("ﬁne"), r#"["",["ﬁne","fine"],""]"#);
    }
}
