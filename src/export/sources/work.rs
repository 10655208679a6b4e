//! What is known of a work: everybody's identifiers, and what can be read from the best of its citations.
//!
//! In: the sources that are one work, in the order of methods. Out: its authors, year, title, place and identifiers.
//! Citations are free text. What is plainly one of these parts is taken for it; everything else goes word for word into
//! the note. Nothing here guesses: an empty field is better than a wrong one.

use crate::value::address::Address;
use crate::value::citation::names::Names;
use crate::value::citation::one_line;
use crate::value::citation::venue::{Kind, Venue};
use crate::value::person::Parts;
use crate::value::source::{Source, parse_arxiv, parse_isbn};

/// What is known of a work. What is empty is not known.
#[derive(Debug, Default)]
pub(super) struct Work {
    pub kind: Kind,
    pub authors: Vec<Parts>,
    /// The citation says "et al.".
    pub others: bool,
    /// Four digits.
    pub year: String,
    /// The date as written, where it is more than a year or less.
    pub date: String,
    pub title: String,
    /// The journal, the book around it, or the publisher, as `kind` says; nothing where the kind is unknown.
    pub place: String,
    pub volume: String,
    pub issue: String,
    /// First and last page, or the only one.
    pub pages: Vec<String>,
    pub note: String,
    pub doi: String,
    pub arxiv: String,
    pub isbn: String,
    pub urls: Vec<String>,
}

impl Work {
    /// Merges the citations of one work: the best citation, and everybody's identifiers.
    pub fn of(sources: &[&Source]) -> Self {
        let readings = sources.iter().filter(|source| source.citation.is_some()).map(|source| Self::read(source));
        // Of several that are equally good, `min_by_key` keeps the first.
        let best = readings.min_by_key(|(work, _)| {
            let missing = [work.authors.is_empty(), work.year.is_empty(), work.title.is_empty()];
            missing.into_iter().filter(|missing| *missing).count()
        });
        let (mut work, venue) = best.unwrap_or_default();
        if let Some(title) = sources.iter().find_map(|source| source.title.as_deref()) {
            work.title = one_line(title);
        }
        sources.iter().for_each(|source| work.identify(source));
        work.read_venue(&venue);
        if work.kind == Kind::Unknown && !work.isbn.is_empty() {
            work.kind = Kind::Book;
        } else if work.kind == Kind::Unknown && !work.arxiv.is_empty() && work.doi.is_empty() {
            work.kind = Kind::Preprint;
        }
        work
    }

    /// What a citation says up to its title. Out: the work, and the text behind the title.
    fn read(source: &Source) -> (Self, String) {
        let text = one_line(source.citation.as_deref().unwrap_or_default());
        // An address is no citation; `identify` takes it.
        if Address::read(&text).is_ok() {
            return Default::default();
        }
        let cited = source.cited();
        let (year, date) = (cited.year.clone(), cited.date.clone());
        let names = cited.names.as_ref().filter(|names| names.are_marked || !cited.container.is_empty());
        let names = match names {
            _ if !cited.is_sure => None,
            Some(names) => Some(names.clone()),
            None if cited.authors.is_empty() => Some(Names::default()),
            None => None,
        };
        let Some(names) = names else { return (Self { year, date, note: text, ..Self::default() }, String::new()) };
        let note = if names.are_ambiguous { text } else { String::new() };
        let (authors, others, title) = (names.list, names.others, cited.title.clone());
        (Self { authors, others, year, date, title, note, ..Self::default() }, cited.container.clone())
    }

    /// Takes over a source's identifiers. An address at a resolver is an identifier, too.
    fn identify(&mut self, source: &Source) {
        let marks = source.marks();
        let marked = |kind: &str| marks.iter().find_map(|mark| mark.strip_prefix(kind)).map(str::to_owned);
        // A DOI of arXiv's own is an arXiv id.
        let doi = source.doi.clone().filter(|doi| !doi.to_lowercase().starts_with("10.48550/arxiv."));
        take(&mut self.doi, doi.or_else(|| marked("doi:")));
        take(&mut self.arxiv, source.arxiv.clone().or_else(|| marked("arxiv:")));
        take(&mut self.isbn, source.isbn.clone());
        let plain = source.url.as_deref().filter(|_| marked("url:").is_some()).map(in_address);
        self.urls.extend(plain.filter(|url| !self.urls.contains(url)));
        if let Some(address) = source.citation.as_deref().and_then(|citation| Address::read(citation).ok()) {
            self.identify(&address.source());
        }
    }

    /// The address to give where a format has room for one.
    pub fn address(&self) -> Option<String> {
        self.urls.first().cloned().or_else(|| self.arxiv_address())
    }

    /// Where arXiv has it.
    pub fn arxiv_address(&self) -> Option<String> {
        (!self.arxiv.is_empty()).then(|| format!("https://arxiv.org/abs/{}", self.arxiv))
    }

    /// Whether an address only repeats the identifiers.
    fn knows(&self, address: &str) -> bool {
        let marks = |url: &str| Source { url: Some(url.to_owned()), ..Source::default() }.marks();
        let own = Source { doi: Some(self.doi.clone()), arxiv: Some(self.arxiv.clone()), ..Source::default() }.marks();
        let is_known = |mark: &String| own.contains(mark) || self.urls.iter().any(|url| marks(url).contains(mark));
        Address::read(address).is_ok_and(|address| address.source().marks().iter().all(is_known))
    }

    /// Takes the text behind the title for a place, or leaves it in the note.
    fn read_venue(&mut self, written: &str) {
        let venue = Venue::read(written, &self.year);
        let isbn = venue.behind.strip_prefix("ISBN").and_then(|isbn| parse_isbn(isbn).ok());
        let mut all_read = !venue.has_more && (venue.behind.is_empty() || isbn.is_some() || self.knows(&venue.behind));
        take(&mut self.isbn, isbn);
        let is_arxiv = venue.place.to_lowercase().starts_with("arxiv");
        // A title that ends in "?" may have a second sentence, which is no place.
        let is_doubtful = self.title.ends_with(['?', '!']) && !all_read;
        if is_arxiv {
            let is_id = |word: &&str| !["arxiv", "arxiv:", "preprint"].contains(&word.to_lowercase().as_str());
            let id = venue.place.split(' ').filter(is_id).collect::<Vec<_>>().join(" ");
            all_read &= id.is_empty() || parse_arxiv(&id).is_ok();
            take(&mut self.arxiv, parse_arxiv(&id).ok());
        } else if !venue.place.is_empty() && !is_doubtful {
            self.kind = venue.kind(!self.isbn.is_empty());
        }
        if self.kind == Kind::Unknown {
            let has_numbers = !venue.volume.is_empty() || !venue.pages.is_empty();
            all_read &= (is_arxiv || venue.place.is_empty()) && !has_numbers;
        } else {
            (self.place, self.volume, self.issue, self.pages) = (venue.place, venue.volume, venue.issue, venue.pages);
        }
        if !all_read && self.note.is_empty() {
            self.note = written.to_owned();
        }
    }
}

fn take(known: &mut String, found: Option<String>) {
    if known.is_empty() {
        *known = found.unwrap_or_default();
    }
}

/// An address without white space, braces and backslashes, which would end a field; its meaning is the same.
pub(super) fn in_address(url: &str) -> String {
    let escaped = |c: char| c.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let is_harmful = |c: char| c.is_whitespace() || matches!(c, '{' | '}' | '\\');
    url.chars().filter(|c| !c.is_control()).map(|c| if is_harmful(c) { escaped(c) } else { c.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(citation: &str) -> Work {
        Work::of(&[&Source { citation: Some(citation.to_owned()), ..Source::default() }])
    }

    #[test]
    fn citations_are_read_into_fields() {
        use Kind::{Chapter, Conference, Journal, Preprint, Unknown};
        // Behind the kind: names, year, title, place, volume with issue and pages, note.
        for (citation, kind, expected) in [
            ("Lu, L. (2001). One. Mining, 45(1), 5–32.", Journal, "Lu/L.|2001|One|Mining|45 1 5–32|"),
            ("Hu, E. J. et al. (2022). LoRA: Low-Rank. ICLR.", Conference, "Hu/E. J. +|2022|LoRA: Low-Rank|ICLR||"),
            ("Lu, J. & Li, M., Jr. (2019). One. NIPS 32, 1–9.", Conference, "Lu/J. Li/M./Jr.|2019|One|NIPS 32|1–9|"),
            ("Lu, T. (2000). One. In Two, vol. 1857, pp. 1–15.", Chapter, "Lu/T.|2000|One|Two|1857 1–15|"),
            ("Ho, J. (2020). One. arXiv preprint arXiv:2006.11239.", Preprint, "Ho/J.|2020|One|||"),
            ("Lu, A. (1969). One? Two Letters, 25(4), 348–349.", Journal, "Lu/A.|1969|One?|Two Letters|25 4 348–349|"),
            ("Google Research (2021). One. Springer.", Unknown, "Google Research|2021|One|||Springer."),
            ("Lu, C. & Others. (2017). One? Two. ICLR.", Unknown, "Lu/C. +|2017|One?|||Two. ICLR."),
            ("P. Lu, “One two three,” Mining 30, 5-9 (2016).", Journal, "Lu/P.|2016|One two three|Mining|30 5–9|"),
            ("Lu, Carl, et al. “1 2 3.” Mining 3.6 (2019): 1-5.", Journal, "Lu/Carl +|2019|1 2 3|Mining|3 6 1–5|"),
            ("Lu et al. Nets for it, Mining, 28(1), 1-9, 2017.", Journal, "Lu +|2017|Nets for it|Mining|28 1 1–9|"),
            (
                "Lu, A. (2003). A tide. J. R. Stat. Soc. B, 12(1), 3-4.",
                Journal,
                "Lu/A.|2003|A tide|J. R. Stat. Soc. B|12 1 3–4|",
            ),
            (
                "Lu, A. (2003). A tide. In Proc. Natl. Conf. Imag. (pp. 1-2).",
                Conference,
                "Lu/A.|2003|A tide|Proc. Natl. Conf. Imag.|1–2|",
            ),
            ("Lu, A. (n.d.). No date at all. Some Press.", Unknown, "Lu/A.||No date at all|||Some Press."),
            ("Lu, A. (1763/1958). An essay. Mining, 45(1), 5–32.", Journal, "Lu/A.|1958|An essay|Mining|45 1 5–32|"),
            (
                "Lu A, Mo B. A tide of one. Mach Learn. 2001;45(1):5-32.",
                Journal,
                "Lu/A Mo/B.|2001|A tide of one|Mach Learn|45 1 5–32|",
            ),
            ("Lu F. R., An old curve (1974). Mining Letters.", Journal, "Lu/F. R.|1974|An old curve|Mining Letters||"),
            ("One vs. the rest", Unknown, "||One vs. the rest|||"),
            ("\"Why Should I Trust You?\": One (2016)", Unknown, "|2016|\"Why Should I Trust You?\": One|||"),
        ] {
            let work = cited(citation);
            let name = |Parts { family, given, suffix }: &Parts| format!("{family}/{given}/{suffix}");
            let names = work.authors.iter().map(name).chain(work.others.then(|| "+".to_owned()));
            let names = names.map(|name| name.trim_end_matches('/').to_owned()).collect::<Vec<_>>().join(" ");
            let numbers = one_line(&[work.volume, work.issue, work.pages.join("–")].join(" "));
            let found = [names, work.year, work.title, work.place, numbers, work.note].join("|");
            assert_eq!((work.kind, found.as_str()), (kind, expected), "{citation:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_a_note() {
        for citation in ["see the manual, pp. 5-9, and its web site, http://a.org", "@article{a, title = {b"] {
            let work = cited(citation);
            assert_eq!((work.title.as_str(), work.note.as_str(), work.authors.len()), ("", citation, 0));
        }
    }

    #[test]
    fn works_have_the_best_citation_and_all_identifiers() {
        let source = |citation: &str| Source { citation: Some(citation.to_owned()), ..Source::default() };
        let some = |text: &str| Some(text.to_owned());
        let a = Source { doi: some("10.1000/A"), isbn: some("9780412048418"), ..source("A title (2001)") };
        let url = some("http://arxiv.org/abs/2010.11929v2");
        let b = Source { url, ..source("Lee, A. (2001). A title. Kluwer.") };
        let (doi, url) = (some("10.48550/arXiv.2010.11929"), some("https://a.org/{x}"));
        let c = Source { doi, url, ..source("Lee, B. (2001). A title.") };
        let work = Work::of(&[&a, &b, &c]);
        let found = [&work.authors[0].given, &work.doi, &work.arxiv, &work.isbn, &work.urls.join(" "), &work.place];
        assert_eq!(found, ["A.", "10.1000/A", "2010.11929", "9780412048418", "https://a.org/%7Bx%7D", "Kluwer"]);
        assert_eq!(work.kind, Kind::Book);
        assert_eq!(cited("https://doi.org/10.1000/x").doi, "10.1000/x");
    }
}
