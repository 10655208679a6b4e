//! The index of words: which methods have a word, in which field.
//!
//! In: methods in the order of a language, and pages of other kinds, which are numbered behind them. Out: `index.json`,
//! which says where to look; `words-<n>.json`, words in alphabetical order with the methods and pages that have them;
//! `methods-<n>.json`, what is shown of these. A search reads the first, then the stretches of words that it needs, then
//! what it shows. Words are counted once, in one pass.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use rayon::prelude::*;
use serde::Serialize;
use xxhash_rust::xxh3::Xxh3;

use crate::catalog::Atom;
use crate::kind::{Class, Measure, prose};
use crate::language::{Localised, Tag};
use crate::reading::Reading;
use crate::search::forms::Vocabulary;
use crate::search::words::{joined, joined_signed, last_letters, neighbours, parts, signed, words};
use crate::search::{File, Page, Pages, SearchFile, family, json, relations};
use crate::text::shortened;
use crate::value::Item;

/// A stretch of words ends when it is this long, in bytes: small enough for a phone, large enough to be few.
const STRETCH: usize = 32_000;

/// How many methods one file of methods has. Ten results may lie in ten files, so these are small.
const BLOCK: usize = 24;

/// In a large catalogue, a word of prose that more than half of the methods have finds nothing.
const LARGE: usize = 100;

/// The longest name that is told apart from longer ones, in words.
const LONGEST: u8 = 9;

/// How long the beginning of a summary is, in bytes at least and in letters at most.
const SHORTEST_CLAUSE: usize = 24;
const LONGEST_CLAUSE: usize = 64;

/// The row that says in a few words what a method is.
const TYPE: &str = "type";

/// What is added to the length of a name where a word is two of its words in one, so that its end is no ending.
const JOINT: u8 = 20;

/// A field that is searched: its label, its class, and its number among the fields of the catalogue; a method's name is
/// none of them.
type Searched = (String, Class, Option<usize>);

/// Where a word stands: the number of a field in [`Manifest::fields`], and the length of the name, 0 where it is no name,
/// with [`JOINT`].
type Place = (u8, u8);

/// The file that is read first.
#[derive(Serialize)]
struct Manifest {
    /// How many methods there are.
    count: usize,
    /// How many of them are in one file.
    block: usize,
    fields: Vec<Searched>,
    /// What stands in a result's line behind its name, each by its number among the fields: year, family, type.
    line: Vec<u8>,
    /// The first word of each stretch.
    stretches: Vec<String>,
    /// Endings that make other forms of a word: `ies/y`.
    endings: Vec<String>,
    /// Words that find nothing.
    common: Vec<String>,
    /// For each method a digit in base 36: the more methods it is related to, the more readers mean it.
    standing: String,
    /// The methods of each comparison with a name, in the order of their numbers. The first one is the page that is
    /// numbered behind the last method.
    compared: Vec<Vec<usize>>,
    /// A mark of the content, so that no browser mixes files of two builds.
    mark: String,
}

/// What is shown of a method, or of a page.
#[derive(Serialize, Default)]
struct Shown {
    #[serde(skip_serializing_if = "String::is_empty")]
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    /// Later methods with which it has a page of its own, each as the distance to the one before.
    #[serde(skip_serializing_if = "String::is_empty")]
    pairs: String,
    /// Where a page lies, what it is and how many methods it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<(String, String, usize)>,
    /// How the summary begins, where there is no type to say what the method is.
    #[serde(skip_serializing_if = "Option::is_none")]
    clause: Option<Said>,
    /// Texts in which words are found, each with the field's number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    texts: Vec<(u8, Said)>,
}

/// A text; one in another language than the page's with that language.
#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    Own(String),
    Foreign(String, String),
}

impl Said {
    fn new(text: String, foreign: Option<&Tag>) -> Self {
        match foreign {
            Some(tag) => Self::Foreign(text, tag.to_string()),
            None => Self::Own(text),
        }
    }
}

/// One method, read for a search.
struct Read {
    shown: Shown,
    vocabulary: Vocabulary,
    found: Vec<(String, Place)>,
}

/// The files of the index.
pub fn files(reading: Reading, order: &[usize], pages: &Pages) -> Vec<File> {
    let fields = fields(reading);
    let mut places = vec![0; order.len()];
    order.iter().enumerate().for_each(|(place, method)| places[*method] = place);
    let mut read: Vec<Read> = order.par_iter().map(|method| read(reading, &fields, *method)).collect();
    for (method, others) in pairs(&pages.pairs, &places) {
        read[method].shown.pairs = distances(others);
    }
    read.extend(pages.named.iter().map(|page| read_page(reading, page)));
    let mut vocabulary = Vocabulary::default();
    let (mut shown, mut found) = (Vec::with_capacity(read.len()), Vec::with_capacity(read.len()));
    for read in read {
        vocabulary.join(read.vocabulary);
        shown.push(read.shown);
        found.push(read.found);
    }
    let (words, common) = counted(found, &fields);
    let (stretches, mut files) = stretches(&words);
    files.extend(shown.chunks(BLOCK).enumerate().map(|(number, block)| (SearchFile::Methods(number), json(&block))));
    let mut content = Xxh3::new();
    files.iter().for_each(|(_, bytes)| content.update(bytes));
    let mark = format!("{:08x}", content.digest() as u32);
    let standing = order
        .iter()
        .filter_map(|method| char::from_digit((1 + relations(reading.checked, *method)).ilog2(), 36))
        .collect();
    let compared = pages.named.iter().take_while(|page| !page.compares.is_empty()).map(|page| {
        let mut methods: Vec<usize> = page.compares.iter().map(|method| places[*method]).collect();
        methods.sort_unstable();
        methods
    });
    let line = line(reading, &fields);
    let (compared, endings) = (compared.collect(), vocabulary.endings());
    let manifest = Manifest {
        count: order.len(),
        block: BLOCK,
        fields,
        line,
        stretches,
        endings,
        common,
        standing,
        compared,
        mark,
    };
    files.push((SearchFile::Index, json(&manifest)));
    files
}

/// For the first method of each pair, by its place in the order, the places of the others.
fn pairs(pairs: &[[usize; 2]], places: &[usize]) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut of: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for [one, other] in pairs.iter().map(|pair| pair.map(|method| places[method])) {
        of.entry(one.min(other)).or_default().insert(one.max(other));
    }
    of
}

/// The name, and every field that is searched.
fn fields(reading: Reading) -> Vec<Searched> {
    let own = reading.checked.fields().iter().enumerate();
    let searched =
        own.filter_map(|(index, field)| Some((reading.label(index).text, field.kind.spec().searched?, Some(index))));
    [(reading.say("field-name", &[]), Class::Name, None)].into_iter().chain(searched).collect()
}

fn read(reading: Reading, fields: &[Searched], method: usize) -> Read {
    let own = &reading.checked.methods[method];
    let name = reading.name(method);
    let mut read = Read {
        shown: Shown {
            id: own.id.clone(),
            name: name.text,
            lang: name.tag.map(|tag| tag.to_string()),
            ..Shown::default()
        },
        vocabulary: Vocabulary::default(),
        found: Vec::new(),
    };
    read.names(reading, 0, &own.name);
    for (number, (_, class, field)) in (0..).zip(fields) {
        let Some(field) = field else { continue };
        for atom in own.cells[*field].atoms() {
            match (class, &atom.item) {
                (Class::Alias, Item::Text(text) | Item::Translation(text)) => read.names(reading, number, text),
                _ => read.atom(reading, (number, *class, *field), atom),
            }
        }
    }
    let known = reading.checked.fields();
    let of_key = |key: &str| known.iter().position(|field| field.key == key && !field.kind.is(&prose::SPEC));
    let has_type = of_key(TYPE).is_some_and(|field| own.cells[field].gap().is_none());
    let summary = known.iter().position(|field| field.kind.is(&prose::SPEC)).filter(|_| !has_type);
    let begins = summary.and_then(|field| Some(reading.atom(field, own.cells[field].atoms().first()?)));
    read.shown.clause = begins.map(|phrase| Said::new(clause(&phrase.text), phrase.tag.as_ref()));
    read
}

/// The numbers of the fields that stand behind a result's name.
fn line(reading: Reading, fields: &[Searched]) -> Vec<u8> {
    let known = reading.checked.fields();
    let year = known.iter().position(|field| field.kind.spec().measure == Some(Measure::Years));
    let what = known.iter().position(|field| field.key == TYPE && !field.kind.is(&prose::SPEC));
    let wanted = [year, family(reading.checked), what].into_iter().flatten();
    let number = |wanted| (0..).zip(fields).find(|(_, (.., field))| *field == Some(wanted)).map(|(number, _)| number);
    wanted.filter_map(number).collect()
}

/// The first words of a text that say something by themselves.
fn clause(text: &str) -> String {
    let is_end = |(at, c): (usize, char)| match c {
        '。' | '！' | '？' | '；' | '।' | '۔' => true,
        '.' | ';' | '!' | '?' | ',' | '،' | ':' | '(' | '—' => {
            at >= SHORTEST_CLAUSE && (c == '(' || text[at + c.len_utf8()..].starts_with(char::is_whitespace))
        }
        _ => false,
    };
    let end = text.char_indices().position(is_end).unwrap_or(usize::MAX);
    let clause: String = text.chars().take(end).collect();
    shortened(clause.trim_end(), LONGEST_CLAUSE).into_owned()
}

fn read_page(reading: Reading, page: &Page) -> Read {
    let name = reading.localised(&page.name);
    let mut read = Read {
        shown: Shown {
            name: name.text,
            lang: name.tag.map(|tag| tag.to_string()),
            page: Some((page.path.clone(), page.is.clone(), page.count)),
            ..Shown::default()
        },
        vocabulary: Vocabulary::default(),
        found: Vec::new(),
    };
    read.names(reading, 0, &page.name);
    read
}

impl Read {
    /// A name in all its languages: a reader may know it in another one than the page's.
    fn names(&mut self, reading: Reading, number: u8, names: &Localised) {
        for (tag, text) in names.entries() {
            for name in [text.as_str()].into_iter().chain(around_brackets(text)) {
                self.name(number, name);
            }
            self.vocabulary.add(tag, text);
            if number > 0 || *text != self.shown.name {
                let foreign = *tag != reading.language.wording.tag;
                self.shown.texts.push((number, Said::new(text.clone(), foreign.then_some(tag))));
            }
        }
    }

    fn name(&mut self, number: u8, text: &str) {
        let apart = words(text);
        let with_signs = signed(text);
        let in_parts = parts(text);
        // By its length in words, a question is known that is all of a name; `C` is not all of `C++`.
        let length = |words: &[String]| u8::try_from(words.len()).unwrap_or(LONGEST).min(LONGEST);
        let length_of_plain = |words: &[String]| length(words) + u8::from(!with_signs.is_empty());
        // A name of two words is also a pair of one.
        let length_of_pairs = if apart.len() == 2 { 1 } else { length(&apart) };
        let mut add = |words: &mut dyn Iterator<Item = String>, length| {
            self.found.extend(words.map(|word| (word, (number, length))));
        };
        add(&mut neighbours(&apart), JOINT + length_of_pairs);
        add(&mut neighbours(&in_parts), JOINT + length(&in_parts));
        add(&mut last_letters(text).into_iter(), LONGEST);
        let (joined, joined_signed) = (joined(text), joined_signed(text));
        let joint = |own: &[String], word: &String| if own.contains(word) { 0 } else { JOINT };
        for (words, length, own) in [
            (&apart, length_of_plain(&apart), &apart),
            (&in_parts, length_of_plain(&in_parts), &in_parts),
            (&with_signs, length(&with_signs), &with_signs),
            (&joined, length_of_plain(&joined), &apart),
            (&joined_signed, length(&joined_signed), &apart),
        ] {
            self.found.extend(words.iter().map(|word| (word.clone(), (number, joint(own, word) + length))));
        }
    }

    fn atom(&mut self, reading: Reading, (number, class, field): (u8, Class, usize), atom: &Atom) {
        let phrase = reading.atom(field, atom);
        self.found.extend(words(&phrase.text).into_iter().map(|word| (word, (number, 0))));
        if class != Class::Prose {
            self.found.extend(last_letters(&phrase.text).into_iter().map(|letter| (letter, (number, 0))));
        }
        self.vocabulary.add(phrase.tag.as_ref().unwrap_or(&reading.language.wording.tag), &phrase.text);
        // Long texts are fetched with the method, for the few results that are shown.
        if class != Class::Prose {
            self.shown.texts.push((number, Said::new(phrase.text, phrase.tag.as_ref())));
        }
    }
}

/// What a name is without what stands in brackets at its end, and that too where it is an abbreviation.
fn around_brackets(name: &str) -> impl Iterator<Item = &str> {
    let cut = name.trim_end().strip_suffix([')', '）']).and_then(|rest| rest.rsplit_once(['(', '（']));
    let is_short = |inner: &&str| {
        !inner.contains(char::is_whitespace) && inner.chars().filter(|letter| letter.is_uppercase()).nth(1).is_some()
    };
    let outer = cut.map(|(outer, _)| outer.trim()).filter(|outer| !outer.is_empty());
    outer.into_iter().chain(cut.map(|(_, inner)| inner).filter(is_short))
}

/// The words in alphabetical order, each with the methods that have it; and the words that are too common to be found by.
fn counted(found: Vec<Vec<(String, Place)>>, fields: &[Searched]) -> (Vec<(String, String)>, Vec<String>) {
    let count = found.len();
    // Words by number, so that what is sorted are numbers.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut places: Vec<(usize, Place, usize)> = Vec::with_capacity(found.iter().map(Vec::len).sum());
    for (method, found) in found.into_iter().enumerate() {
        for (word, place) in found {
            let next = numbers.len();
            places.push((*numbers.entry(word).or_insert(next), place, method));
        }
    }
    places.par_sort_unstable();
    places.dedup();
    let mut texts = vec![String::new(); numbers.len()];
    numbers.into_iter().for_each(|(word, number)| texts[number] = word);
    let is_prose = |(field, _): Place| fields[usize::from(field)].1 == Class::Prose;
    let (mut words, mut common) = (Vec::with_capacity(texts.len()), Vec::new());
    for places in places.chunk_by(|one, other| one.0 == other.0) {
        let word = std::mem::take(&mut texts[places[0].0]);
        let mut places: Vec<&[(usize, Place, usize)]> = places.chunk_by(|one, other| one.1 == other.1).collect();
        let most = places.iter().filter(|place| is_prose(place[0].1)).map(|place| place.len()).max();
        if count > LARGE && most.is_some_and(|most| most * 2 > count) {
            places.retain(|place| !is_prose(place[0].1));
            common.push(word.clone());
        }
        if !places.is_empty() {
            words.push((word, written(&places)));
        }
    }
    words.sort_unstable();
    common.sort_unstable();
    (words, common)
}

/// `0.3:1a 4;5:2b`: for each place its methods, each as the distance to the one before, in base 36.
fn written(places: &[&[(usize, Place, usize)]]) -> String {
    let mut out = String::new();
    for place in places {
        let (_, (field, length), _) = place[0];
        let _ = match length {
            0 => write!(out, "{field}:"),
            _ => write!(out, "{field}.{length}:"),
        };
        out.push_str(&distances(place.iter().map(|(.., method)| *method)));
        out.push(';');
    }
    out.pop();
    out
}

/// `1a 4`: rising numbers, each as the distance to the one before, in base 36.
fn distances(numbers: impl IntoIterator<Item = usize>) -> String {
    let (mut out, mut before) = (String::new(), 0);
    for number in numbers {
        if !out.is_empty() {
            out.push(' ');
        }
        base36(number - before, &mut out);
        before = number;
    }
    out
}

fn base36(number: usize, out: &mut String) {
    if number >= 36 {
        base36(number / 36, out);
    }
    out.extend(char::from_digit((number % 36) as u32, 36));
}

/// Words in files of a bearable size, and the first word of each.
fn stretches(words: &[(String, String)]) -> (Vec<String>, Vec<File>) {
    let mut parts: Vec<&[(String, String)]> = Vec::new();
    let (mut start, mut size) = (0, 0);
    for (index, (word, places)) in words.iter().enumerate() {
        let own = word.len() + places.len() + "[\"\",\"\"],".len();
        if size > 0 && size + own > STRETCH {
            parts.push(&words[start..index]);
            (start, size) = (index, 0);
        }
        size += own;
    }
    parts.extend((start < words.len()).then(|| &words[start..]));
    let first = parts.iter().map(|part| part[0].0.clone()).collect();
    let file = |(number, part): (usize, &&[(String, String)])| (SearchFile::Words(number), json(part));
    (first, parts.iter().enumerate().map(file).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_as_distances() {
        let places = [&[(7, (0, 3), 46), (7, (0, 3), 50)][..], &[(7, (5, 0), 0)]];
        assert_eq!(written(&places), "0.3:1a 4;5:0");
    }

    #[test]
    fn brackets_at_the_end_are_no_part_of_a_name() {
        let around = |name| around_brackets(name).collect::<Vec<_>>();
        assert_eq!(around("Bagging (Bootstrap Aggregation)"), ["Bagging"]);
        assert_eq!(around("Üretici Çekişmeli Ağ (GAN)"), ["Üretici Çekişmeli Ağ", "GAN"]);
        assert!(around("f(x) networks").is_empty() && around("(GAN)") == ["GAN"]);
    }

    #[test]
    fn a_clause_is_short_and_whole() {
        assert_eq!(
            clause("Learns to draw samples that resemble data, without a likelihood."),
            "Learns to draw samples that resemble data"
        );
        assert_eq!(clause("Fits e.g. trees. More."), "Fits e.g. trees. More.");
        assert_eq!(clause("決定木を平均する。分散が減る。"), "決定木を平均する");
        let long = clause(&"word ".repeat(40));
        assert!(long.chars().count() <= LONGEST_CLAUSE && long.ends_with('…'), "{long}");
    }

    #[test]
    fn stretches_are_small_and_say_where_they_start() {
        let words: Vec<_> = (0..2_000).map(|n| (format!("word{n:04}"), "0:1".repeat(20))).collect();
        let (first, files) = stretches(&words);
        assert_eq!(first[0], "word0000");
        assert!(first.len() == files.len() && files.len() > 2, "{first:?}");
        assert!(files.iter().all(|(_, bytes)| bytes.len() <= STRETCH + 2), "a stretch is too long");
    }
}
