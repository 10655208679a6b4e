//! A key explains itself: one sentence on why two sources have one key, or two.

use super::form::Contradiction;
use super::{Evidence, Works};
use crate::value::source::Source;

impl Works {
    /// Why two sources are one work, or two.
    pub fn why(&self, a: &Source, b: &Source) -> String {
        let (Some(a), Some(b)) = (self.form_of(a), self.form_of(b)) else {
            return "they are not of this catalogue".to_owned();
        };
        if a == b {
            return "the same source".to_owned();
        }
        if self.groups.are_one(a, b) {
            let steps = self.groups.way(a, b);
            let said: Vec<String> = steps.iter().map(|(a, b, evidence)| self.sentence(*a, *b, *evidence)).collect();
            let through: Vec<&str> = steps.iter().skip(1).map(|(at, _, _)| self.forms[*at].shown.as_str()).collect();
            return match through.is_empty() {
                true => said.join("; "),
                false => format!("through `{}`: {}", through.join("`, `"), said.join("; ")),
            };
        }
        let (one, other) = (&self.forms[a], &self.forms[b]);
        match one.contradiction(other) {
            Some(Contradiction::Said) => "`not` says so".to_owned(),
            Some(Contradiction::Identifiers(kind)) => format!("two {kind}"),
            Some(Contradiction::Editions) => "two editions".to_owned(),
            Some(Contradiction::Titles) => "two parts of one title".to_owned(),
            Some(Contradiction::TitlesAndAuthors) => "both titles and first authors disagree".to_owned(),
            None if !one.title.is_empty() && one.title == other.title => {
                match (one.first_fits(other), one.year_fits(other)) {
                    (false, _) => "one title, but two first authors".to_owned(),
                    (_, false) => "one title, but two years".to_owned(),
                    _ => "one title, but nobody can say which of its works is meant".to_owned(),
                }
            }
            None if one.titles_disagree(other) => "two titles".to_owned(),
            None => "no identifier and no title in common".to_owned(),
        }
    }

    pub(super) fn sentence(&self, a: usize, b: usize, evidence: Evidence) -> String {
        let (one, other) = (&self.forms[a], &self.forms[b]);
        match evidence {
            Evidence::Said => "`same_as` says so".to_owned(),
            Evidence::Mark => {
                let mark = one.marks.iter().find(|mark| other.marks.contains(mark)).map_or("", String::as_str);
                let (kind, value) = mark.split_once(':').unwrap_or_default();
                let kind = match kind {
                    "doi" => "DOI",
                    "arxiv" => "arXiv id",
                    "isbn" => "ISBN",
                    "pmid" => "PubMed id",
                    "pmcid" => "PubMed Central id",
                    "url" => "address",
                    "hdl" => "handle",
                    "acl" => "id of the ACL Anthology",
                    "openreview" => "id at OpenReview",
                    kind => kind,
                };
                format!("same {kind} {value}")
            }
            Evidence::Title => format!("same title \"{}\", and nothing contradicts", one.title),
            Evidence::Found => format!(
                "the title \"{}\" stands in the citation",
                if one.title.is_empty() { &other.title } else { &one.title }
            ),
            Evidence::Numbers => "same first author, year, volume and first page".to_owned(),
        }
    }
}
