//! What other formats and tools call what records and settings have: BibTeX, front matter, spreadsheets.
//!
//! In: a key that is not known. Out: the key that is meant here, as far as anybody can say. What is only misspelt is found
//! elsewhere.

/// Where a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// In a record.
    Record,
    /// In a person.
    Person,
    /// In a source.
    Source,
    /// In the settings.
    Settings,
}

/// Words of elsewhere, in lower case with hyphens, and what stands for them here.
const WORDS: &[(Where, &[&str], &str)] = &[
    (Where::Record, &["title", "label", "heading", "method"], "name"),
    (
        Where::Record,
        &["author", "authors", "creator", "creators", "inventor", "inventors", "developer", "developers", "by", "who"],
        "originators",
    ),
    (
        Where::Record,
        &[
            "url",
            "link",
            "doi",
            "arxiv",
            "isbn",
            "pmid",
            "citation",
            "cite",
            "paper",
            "publication",
            "reference",
            "bibliography",
            "sources",
        ],
        "source",
    ),
    (Where::Record, &["date", "published", "introduced", "publication-date", "since"], "year"),
    (
        Where::Record,
        &["description", "abstract", "text", "body", "content", "overview", "notes", "definition"],
        "summary",
    ),
    (
        Where::Record,
        &["synonyms", "synonym", "aka", "also-known-as", "other-names", "alternative-names", "acronym", "abbreviation"],
        "aliases",
    ),
    (Where::Record, &["see-also", "seealso", "similar", "related-methods", "related-to"], "related"),
    (Where::Record, &["tags", "tag", "keywords", "category", "categories", "topics", "topic", "group"], "family"),
    (Where::Record, &["discipline", "domain", "area", "subject"], "field"),
    (Where::Record, &["kind", "class"], "type"),
    (Where::Record, &["draft", "state"], "status"),
    (Where::Record, &["lastmod", "modified", "last-updated", "last-modified", "edited"], "updated"),
    (Where::Record, &["slug", "key", "identifier"], "id"),
    (Where::Person, &["last-name", "lastname", "surname", "last", "family-name"], "family"),
    (Where::Person, &["first-name", "firstname", "forename", "first", "given-name", "given-names"], "given"),
    (Where::Person, &["full-name", "fullname", "author"], "name"),
    (Where::Person, &["organisation", "organization", "institution"], "literal"),
    (Where::Source, &["link", "href", "address", "web"], "url"),
    (Where::Source, &["eprint", "arxiv-id"], "arxiv"),
    (
        Where::Source,
        &[
            "author",
            "authors",
            "year",
            "date",
            "journal",
            "booktitle",
            "publisher",
            "volume",
            "pages",
            "text",
            "name",
            "cite",
            "reference",
        ],
        "citation",
    ),
    (Where::Settings, &["name", "site-title"], "title"),
    (Where::Settings, &["url", "baseurl", "site-url", "root"], "base_url"),
    (Where::Settings, &["language", "lang", "locale", "locales"], "languages"),
    (Where::Settings, &["rows", "columns", "properties", "attributes"], "fields"),
    (Where::Settings, &["vocabulary", "vocabularies", "taxonomies"], "terms"),
    (Where::Settings, &["repo", "edit-url", "github"], "repository"),
    (Where::Settings, &["author", "authors", "credits"], "attribution"),
    (Where::Settings, &["formats", "downloads"], "exports"),
];

/// What a word of elsewhere is called here: a sentence for a way out. `known` are the keys that there are.
pub fn called_here<'k>(place: Where, written: &str, mut known: impl Iterator<Item = &'k str>) -> Option<String> {
    let word = word(written);
    let here = key_here(place, written)?;
    if !known.any(|key| key == here) {
        return None;
    }
    Some(match (place, here) {
        (Where::Record, "source") if matches!(word.as_str(), "url" | "doi" | "arxiv" | "isbn" | "pmid") => {
            format!("here it is a part of `source`: `source: {{{word}: …}}`")
        }
        (Where::Record, "family") => "here it is `family`, `field`, or a row that `_catalog.yaml` declares".to_owned(),
        (Where::Record, "status") => "here it is `status: draft`".to_owned(),
        (Where::Source, "citation") => "here it is a part of the text behind `citation`".to_owned(),
        _ => format!("here it is `{here}`"),
    })
}

/// The key here that a word of elsewhere stands for.
pub fn key_here(place: Where, written: &str) -> Option<&'static str> {
    let word = word(written);
    WORDS.iter().find(|(at, words, _)| *at == place && words.contains(&word.as_str())).map(|(_, _, here)| *here)
}

fn word(written: &str) -> String {
    written.trim_matches(['“', '”', '„', '\'']).to_lowercase().replace(['_', ' '], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_once_and_name_what_there_is() {
        use crate::catalog::field::{RECORD_KEYS, built_in};
        use crate::catalog::settings::KEYS;
        use crate::value::read::{PERSON_PARTS, SOURCE_PARTS};

        let fields = built_in();
        let mut seen = std::collections::BTreeSet::new();
        for (place, words, here) in WORDS {
            let known: Vec<&str> = match place {
                Where::Record => fields.iter().map(|field| field.key.as_str()).chain(RECORD_KEYS).collect(),
                Where::Person => PERSON_PARTS.to_vec(),
                Where::Source => SOURCE_PARTS.to_vec(),
                Where::Settings => KEYS.to_vec(),
            };
            assert!(known.contains(here), "{here}");
            for word in *words {
                assert!(!known.contains(word), "`{word}` is a key itself");
                assert!(seen.insert((format!("{place:?}"), word)), "{word} stands twice");
                assert!(called_here(*place, word, known.iter().copied()).is_some_and(|said| said.contains(here)));
            }
        }
        assert_eq!(called_here(Where::Record, "author", std::iter::once("name")), None, "a row that is hidden");
    }
}
