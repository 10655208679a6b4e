//! Formulas as keys: what is set is compared, not how it is written.
//!
//! In: TeX. Out: one line in which letters, signs, scripts and fractions of the MathML stand in their order, without
//! what only the source has: braces, spaces, the two names of one sign. TeX that can't be read is known by its source.

use math_core::MathDisplay;

use crate::value::tex::mathml;

/// The key of what stands between two dollars.
pub fn key(tex: &str) -> String {
    match mathml(tex, MathDisplay::Inline) {
        Ok(mathml) => Reader { rest: &mathml.into_html() }.children(None).concat(),
        Err(_) => tex.chars().filter(|c| !c.is_whitespace()).collect(),
    }
}

/// What is left of the MathML. It is the program's own, so its tags are well nested and as deep as TeX may be.
struct Reader<'m> {
    rest: &'m str,
}

impl<'m> Reader<'m> {
    /// The keys of all children, up to the end of the element that is open.
    fn children(&mut self, open: Option<&str>) -> Vec<String> {
        let mut found = Vec::new();
        while let Some((text, tag)) = self.next_tag() {
            if !text.is_empty() {
                found.push(sign(text));
            }
            let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
            if tag.starts_with('/') {
                if Some(name) == open || open.is_none() {
                    return found;
                }
            } else if tag.ends_with('/') {
                found.push(String::new());
            } else {
                let children = self.children(Some(name));
                found.push(element(name, tag, children));
            }
        }
        found
    }

    /// The text before the next tag, and what stands between its brackets.
    fn next_tag(&mut self) -> Option<(&'m str, &'m str)> {
        let (text, behind) = self.rest.split_once('<')?;
        let (tag, rest) = behind.split_once('>')?;
        self.rest = rest;
        Some((text.trim(), tag))
    }
}

/// A sign without the marks that show nothing.
fn sign(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2061}'..='\u{2064}' | '\u{200B}') && !c.is_whitespace()).collect()
}

fn element(name: &str, tag: &str, children: Vec<String>) -> String {
    let [first, second, third] = [0, 1, 2].map(|at| children.get(at).map(String::as_str).unwrap_or_default());
    match name {
        "msub" | "munder" => script(first, Some(second), None),
        "msup" => script(first, None, Some(second)),
        "msubsup" | "munderover" => script(first, Some(second), Some(third)),
        "mover" => format!("{}\u{2303}{}", whole(first), whole(second)),
        "mfrac" if tag.contains("linethickness=\"0") => format!("{}\u{A6}{}", whole(first), whole(second)),
        "mfrac" => format!("{}/{}", whole(first), whole(second)),
        "msqrt" => format!("√{{{}}}", children.concat()),
        "mroot" => format!("√{{{first}|{second}}}"),
        "mtable" => format!("[{}]", children.concat()),
        "mtr" => format!("{};", children.join(",")),
        "mi" if tag.contains("mathvariant=\"normal\"") && first.len() == 1 => format!("\u{2E28}{first}\u{2E29}"),
        "menclose" | "mphantom" => format!("{name}{{{}}}", children.concat()),
        _ => children.concat(),
    }
}

fn script(base: &str, below: Option<&str>, above: Option<&str>) -> String {
    let mut key = whole(base);
    if let Some(below) = below {
        // The index of H₂O is read as a part of its name.
        if !(below.bytes().all(|b| b.is_ascii_digit()) && base.chars().count() == 1) {
            key.push('_');
        }
        key += &braced(below);
    }
    if let Some(above) = above {
        key.push('^');
        key += &braced(above);
    }
    key
}

/// A script: `x^23` is a power of two before a three.
fn braced(key: &str) -> String {
    if key.chars().count() <= 1 { key.to_owned() } else { format!("{{{key}}}") }
}

/// What is one letter or number stands alone; all else stands in braces.
fn whole(key: &str) -> String {
    let one = key.chars().count() <= 1 || key.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if one { key.to_owned() } else { format!("{{{key}}}") }
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn formulas_that_are_set_alike_have_one_key() {
        for (one, other) in [
            ("w_i", "w_{i}"),
            ("a+b", "a + b"),
            ("\\le", "\\leq"),
            ("x^2", "x^{2}"),
            ("\\frac12", "\\frac{1}{2}"),
            ("\\dfrac{1}{2}", "\\frac12"),
            ("x_i^2", "x^2_i"),
            ("\\to", "\\rightarrow"),
            ("\\ne", "\\neq"),
            ("\\left( x \\right)", "(x)"),
            ("a\\,b", "ab"),
            ("x'", "x^\\prime"),
            ("{x}", "x"),
        ] {
            assert_eq!(key(one), key(other), "{one}");
        }
        for (one, other) in [
            ("x^2", "x_2"),
            ("x^2", "x^3"),
            ("x^{23}", "x^23"),
            ("a-b", "ab"),
            ("x", "X"),
            ("w_i", "wi"),
            ("\\mathbf{x}", "x"),
            ("\\hat x", "x"),
            ("\\binom{n}{k}", "\\frac{n}{k}"),
            ("\\sqrt{ab}", "\\sqrt{a}b"),
            ("\\frac{a}{b+c}", "\\frac{a}{b}+c"),
        ] {
            assert_ne!(key(one), key(other), "{one}");
        }
    }
}
