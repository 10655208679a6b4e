//! English plurals: the stem that a word has in common with its plural.
//!
//! In: a word as written and as folded. Out: the stem, which need be no word. Words that end in an s of their own are
//! left alone: when in doubt, two words are two.

/// Plurals that follow no rule, with their singulars.
const IRREGULAR: [(&str, &str); 28] = [
    ("indices", "index"),
    ("matrices", "matrix"),
    ("vertices", "vertex"),
    ("simplices", "simplex"),
    ("appendices", "appendix"),
    ("criteria", "criterion"),
    ("phenomena", "phenomenon"),
    ("automata", "automaton"),
    ("children", "child"),
    ("women", "woman"),
    ("men", "man"),
    ("mice", "mouse"),
    ("formulae", "formula"),
    ("schemata", "schema"),
    ("corpora", "corpus"),
    ("spectra", "spectrum"),
    ("maxima", "maximum"),
    ("minima", "minimum"),
    ("optima", "optimum"),
    ("loci", "locus"),
    ("nuclei", "nucleus"),
    ("stimuli", "stimulus"),
    ("radii", "radius"),
    ("foci", "focus"),
    ("bacteria", "bacterium"),
    ("halves", "half"),
    ("leaves", "leaf"),
    ("lives", "life"),
];

/// Words that end in s and are no plurals, or whose singular is another thing.
const OWN: [&str; 40] = [
    "means",
    "news",
    "series",
    "species",
    "lens",
    "windows",
    "adams",
    "stokes",
    "hopkins",
    "jones",
    "davies",
    "edwards",
    "williams",
    "richards",
    "roberts",
    "phillips",
    "peters",
    "stevens",
    "matthews",
    "andrews",
    "daniels",
    "rogers",
    "reynolds",
    "myers",
    "simmons",
    "brooks",
    "hayes",
    "keynes",
    "bayes",
    "holmes",
    "james",
    "charles",
    "perhaps",
    "goods",
    "customs",
    "arms",
    "rails",
    "kubernetes",
    "ours",
    "does",
];

/// Words in -ics that are plurals.
const PLURALS_IN_ICS: [&str; 7] =
    ["metrics", "topics", "critics", "heuristics", "characteristics", "clinics", "fabrics"];

/// The stem of a word in lower case; `written` has it as it stands in the record.
pub fn singular(written: &str, folded: &str) -> String {
    let unchanged = || folded.to_owned();
    // An acronym in S, such as ALIS.
    let acronym = written.ends_with('S') && written.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
    if !folded.is_ascii() || folded.len() < 3 || acronym || OWN.contains(&folded) || folded.contains('\'') {
        return unchanged();
    }
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == folded) {
        return (*singular).to_owned();
    }
    let stem = |ending: &str| folded.strip_suffix(ending);
    if folded.ends_with("ics") && !PLURALS_IN_ICS.contains(&folded) {
        return unchanged();
    }
    if let Some(stem) = stem("ies").filter(|stem| stem.len() > 2) {
        return format!("{}y", stem.strip_suffix('v').map_or(stem, |_| stem))
            .replace("movy", "movie")
            .replace("cooky", "cookie");
    }
    // "hypothesis" and "hypotheses" meet in "hypothes", "class" and "classes" in "class", "case" and "cases" in "cas".
    if let Some(stem) = stem("is").filter(|stem| stem.len() > 4 && (stem.ends_with("ys") || stem.ends_with("es"))) {
        return stem.to_owned();
    }
    let hisses = |stem: &str| ["s", "x", "z", "ch", "sh"].iter().any(|end| stem.ends_with(end)) && stem.len() > 2;
    if let Some(stem) = stem("es").filter(|stem| hisses(stem)).or_else(|| stem("e").filter(|stem| hisses(stem))) {
        return stem.to_owned();
    }
    match stem("s") {
        Some(stem) if stem.len() > 1 && !stem.ends_with(['s', 'u', 'i', 'a']) => stem.to_owned(),
        _ => unchanged(),
    }
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn a_plural_meets_its_singular_and_nothing_else() {
        for (one, many) in [
            ("network", "networks"),
            ("GAN", "GANs"),
            ("class", "classes"),
            ("case", "cases"),
            ("loss", "losses"),
            ("library", "libraries"),
            ("hypothesis", "hypotheses"),
            ("analysis", "analyses"),
            ("matrix", "matrices"),
            ("metric", "metrics"),
            ("box", "boxes"),
            ("search", "searches"),
            ("movie", "movies"),
            ("process", "processes"),
            ("size", "sizes"),
        ] {
            let stems = [one, many].map(|word| singular(word, &word.to_lowercase()));
            assert_eq!(stems[0], stems[1], "{one}");
        }
        for (one, other) in [
            ("ALI", "ALIS"),
            ("alia", "alias"),
            ("bia", "bias"),
            ("statistic", "statistics"),
            ("mean", "means"),
            ("Adam", "Adams"),
            ("DART", "DARTS"),
            ("basis", "base"),
            ("corpu", "corpus"),
            ("glas", "glass"),
        ] {
            let stems = [one, other].map(|word| singular(word, &word.to_lowercase()));
            assert_ne!(stems[0], stems[1], "{one}");
        }
    }
}
