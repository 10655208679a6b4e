//! The formats that a comparison can be taken away in, and which of them lie beside its page.
//!
//! In: what the catalogue's settings say under `exports`. Out: formats. Those that don't lie beside a page are made by
//! the page's buttons, byte for byte the same (`static/takeaway.js`).

use crate::catalog::Curated;

/// A format for other programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values (RFC 4180).
    Csv,
    /// A table in Markdown.
    Markdown,
    /// Rows, verdicts and atoms as JSON.
    Json,
    /// A table in LaTeX.
    Latex,
    /// The sources as BibTeX.
    Bibtex,
    /// The sources as RIS.
    Ris,
    /// The sources as CSL-JSON.
    CslJson,
}

impl Format {
    /// All of them, in the order of a page's list.
    pub const ALL: [Self; 7] =
        [Self::Csv, Self::Markdown, Self::Json, Self::Latex, Self::Bibtex, Self::Ris, Self::CslJson];

    /// What readers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Markdown => "Markdown",
            Self::Json => "JSON",
            Self::Latex => "LaTeX",
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
            Self::CslJson => "CSL-JSON",
        }
    }

    /// The end of its files' names, which is also what the settings call it.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Latex => "tex",
            Self::Bibtex => "bib",
            Self::Ris => "ris",
            Self::CslJson => "csl.json",
        }
    }

    /// The name of its file beside a comparison's page.
    pub fn file(self) -> String {
        format!("comparison.{}", self.ending())
    }

    /// Whether it holds sources, which know no language and so lie beside the base language's page alone.
    pub fn is_of_sources(self) -> bool {
        matches!(self, Self::Bibtex | Self::Ris | Self::CslJson)
    }

    /// The format of an ending.
    pub fn parse(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }
}

/// Which files lie beside the pages of comparisons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Exports {
    /// All formats beside chosen comparisons. Beside each related pair they would be three quarters of a site's files.
    #[default]
    Curated,
    /// All formats beside all comparisons.
    All,
    /// None at all.
    None,
    /// These formats beside all comparisons.
    Formats(Vec<Format>),
}

impl Exports {
    /// The formats that lie beside a comparison, which somebody chose or not.
    pub fn beside(&self, comparison: &Curated) -> &[Format] {
        match self {
            Self::Curated if comparison.title.is_none() => &[],
            Self::Curated | Self::All => &Format::ALL,
            Self::None => &[],
            Self::Formats(formats) => formats,
        }
    }
}
