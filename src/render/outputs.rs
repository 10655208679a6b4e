//! From outputs to bytes: any file of a site, by itself.
//!
//! In: an output. Out: its bytes, the same whether the whole site is made or this file alone. Nothing is written here.

use anyhow::Context as _;

use crate::catalog::exports::Format;
use crate::compare::compare;
use crate::export::sources::{bibtex, csl_json, ris};
use crate::export::{self, Table};
use crate::render::{LanguageRenderer, Renderer};
use crate::site::output::{self, Output};
use crate::site::sitemap;
use crate::theme::Theme;

impl Renderer<'_> {
    /// How many pages each language has.
    pub fn pages(&self) -> usize {
        self.plan.len()
    }

    /// The files that are the same for all languages.
    pub fn outputs<'s>(&'s self, theme: &'s Theme) -> impl Iterator<Item = Output<'s>> {
        output::of_no_language(self.checked, self.addresses, &self.plan, theme)
    }

    /// Writes a file that is the same for all languages to the end of `out`.
    ///
    /// Errors: it is one of a language's, or the theme has no such file.
    pub fn write(&self, output: Output, theme: &Theme, out: &mut Vec<u8>) -> anyhow::Result<()> {
        let own = |bytes: Option<&Vec<u8>>| bytes.cloned().context("the theme has no such file");
        let (checked, addresses) = (self.checked, self.addresses);
        let bytes = match output {
            Output::Record(method) => export::record(checked, method).into_bytes(),
            Output::Static(name) => own(theme.statics.get(name))?,
            Output::Root(name) => own(theme.root_files.get(name))?,
            Output::Sitemap => sitemap::sitemap(checked, &self.plan, addresses).into_bytes(),
            Output::SitemapPart(number) => sitemap::part(checked, &self.plan, addresses, number).into_bytes(),
            Output::Robots => sitemap::robots(addresses).into_bytes(),
            Output::Page(..)
            | Output::Moved(..)
            | Output::Column(..)
            | Output::Composer(_)
            | Output::Words(_)
            | Output::FromDisk(_)
            | Output::Search(..)
            | Output::TakeAway(..) => anyhow::bail!("`{}` is in a language", addresses.output(output)),
        };
        out.extend_from_slice(&bytes);
        Ok(())
    }
}

impl LanguageRenderer<'_> {
    /// The files of the language. What is searched is made now, since only then it is known how many files it has.
    pub fn outputs(&self) -> impl Iterator<Item = Output<'static>> {
        let searched = self.searched().keys().map(|file| Output::Search(*file, self.index));
        searched.chain(self.outputs_but_searched())
    }

    /// The same without those that are read when somebody searches.
    pub fn outputs_but_searched(&self) -> impl Iterator<Item = Output<'static>> {
        output::of_language(self.site.checked, self.site.addresses, &self.site.plan, self.index)
    }

    /// The file that is read when somebody searches and lies at a path below the site's root.
    pub fn searched_at(&self, path: &str) -> Option<Output<'static>> {
        let is_searched = path.strip_prefix(&self.site.addresses.search_path("", self.index)).is_some();
        let mut outputs = is_searched.then(|| self.searched().keys().map(|file| Output::Search(*file, self.index)))?;
        outputs.find(|output| self.site.addresses.output(*output) == path)
    }

    /// Which language it is.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Writes a file of the language to the end of `out`.
    ///
    /// Errors: a template that fails, with its name and place; a table that CSV can't hold; a file that is none of the
    /// language's.
    pub fn write(&self, output: Output, out: &mut Vec<u8>) -> anyhow::Result<()> {
        let addresses = self.site.addresses;
        let bytes = match output {
            Output::Page(kind, _) => return self.page(kind, out),
            Output::Moved(kind, ..) => self.leading_to(kind).into_bytes(),
            Output::Column(method, _) => addresses.for_scripts(self.column(method)?),
            Output::Composer(_) => addresses.for_scripts(self.composer_data()),
            Output::Words(_) => addresses.for_scripts(self.script_words.clone()),
            Output::FromDisk(_) => self.when_from_disk(),
            Output::Search(file, _) => {
                addresses.for_scripts(self.searched().get(&file).cloned().context("no search has this file")?)
            }
            Output::TakeAway(comparison, format, _) => self.take_away(comparison, format)?.into_bytes(),
            Output::Record(_)
            | Output::Static(_)
            | Output::Root(_)
            | Output::Sitemap
            | Output::SitemapPart(_)
            | Output::Robots => anyhow::bail!("`{}` is in no language", addresses.output(output)),
        };
        out.extend_from_slice(&bytes);
        Ok(())
    }

    /// What a site for a server says when it is opened without one: a script of its own, since nothing else of the
    /// language's words can be read then.
    fn when_from_disk(&self) -> Vec<u8> {
        let said = serde_json::Value::from(self.say("needs-server", &[]));
        format!("methodical.fromDisk({said});").into_bytes()
    }

    /// A comparison for other programs.
    fn take_away(&self, comparison: usize, format: Format) -> anyhow::Result<String> {
        let checked = self.site.checked;
        let methods = &checked.comparisons[comparison].methods;
        let records: Vec<_> = methods.iter().map(|method| &checked.methods[*method]).collect();
        let compared = compare(&records);
        let table = || Table::of(self.reading, methods, &compared);
        let entries = || self.site.bibliography.entries(checked, methods);
        Ok(match format {
            Format::Csv => table().csv()?,
            Format::Markdown => table().markdown(),
            Format::Json => table().json(),
            Format::Latex => table().latex(),
            Format::Bibtex => bibtex(&entries()),
            Format::Ris => ris(&entries()),
            Format::CslJson => csl_json(&entries()),
        })
    }
}
