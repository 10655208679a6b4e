//! MathML that another crate made, read as a tree and written again.
//!
//! In: the text that the converter of TeX gives. Out: the same formula, of the elements and attributes of MathML Core
//! that are listed here, without inline styles and ids. What is not listed, or stands where it can't, is a text that the
//! converter took for markup: such a formula is refused as a whole, and nothing of it reaches a page as it came.

use std::borrow::Cow;

use roxmltree::{Document, Node, NodeType};

use crate::value::markup::Markup;

/// What may stand in an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// Elements of MathML.
    Elements,
    /// Text, with HTML for how it looks.
    Phrases,
    Text,
    Nothing,
}

/// Elements of MathML.
const ELEMENTS: [(&str, Inside); 23] = [
    ("mi", Inside::Text),
    ("mo", Inside::Text),
    ("mn", Inside::Text),
    ("mrow", Inside::Elements),
    ("msub", Inside::Elements),
    ("msup", Inside::Elements),
    ("msubsup", Inside::Elements),
    ("mfrac", Inside::Elements),
    ("mspace", Inside::Nothing),
    ("mtext", Inside::Phrases),
    ("msqrt", Inside::Elements),
    ("mroot", Inside::Elements),
    ("mover", Inside::Elements),
    ("munder", Inside::Elements),
    ("munderover", Inside::Elements),
    ("mtable", Inside::Elements),
    ("mtr", Inside::Elements),
    ("mtd", Inside::Elements),
    ("mpadded", Inside::Elements),
    ("mphantom", Inside::Elements),
    ("mmultiscripts", Inside::Elements),
    ("mprescripts", Inside::Nothing),
    // Not of Core: browsers take it for a row, and the style sheet draws the strokes.
    ("menclose", Inside::Elements),
];

/// The formula itself.
const ROOT: &str = "math";

/// HTML inside of `mtext`.
const PHRASES: [&str; 8] = ["b", "i", "em", "code", "span", "s", "u", LINK];

/// A link, which is read and not written.
const LINK: &str = "a";

/// Attributes, whose values are numbers, lengths and single words.
const ATTRIBUTES: [&str; 21] = [
    "lspace",
    "rspace",
    "stretchy",
    "form",
    "symmetric",
    "largeop",
    "movablelimits",
    "minsize",
    "maxsize",
    "separator",
    "mathvariant",
    "width",
    "height",
    "accent",
    "accentunder",
    "linethickness",
    "displaystyle",
    "scriptlevel",
    "notation",
    "class",
    "display",
];

/// An element around the one that is being written.
struct Around<'d> {
    node: Node<'d, 'd>,
    inside: Inside,
    /// Whether its end is to be written.
    is_open: bool,
}

/// Writes the formula again. `readable` makes of each text what its reader is to see.
///
/// Errors: what is in it that no formula has, for a sentence.
pub fn rewritten(mathml: &str, readable: fn(&str) -> Cow<'_, str>) -> Result<Markup, String> {
    let document = Document::parse(mathml).map_err(|error| match error {
        roxmltree::Error::NonXmlChar(..) => "it has a control character.".to_owned(),
        _ => "some of its text would be read as a tag.".to_owned(),
    })?;
    let mut out = Markup::with_capacity(mathml.len());
    let mut around: Vec<Around> = Vec::new();
    for node in document.root().children().flat_map(|node| node.descendants()) {
        while around.last().is_some_and(|last| node.parent() != Some(last.node)) {
            leave(&mut around, &mut out);
        }
        let inside = around.last().map(|last| last.inside);
        match node.node_type() {
            NodeType::Element => {
                let (name, own) = element(node, inside).ok_or_else(|| foreign(node))?;
                let is_open = match own {
                    // A link to another part of the formula would need an id, and a page's ids are its own.
                    _ if name == LINK => false,
                    Inside::Nothing => {
                        out.empty(name, &attributes(node)?);
                        false
                    }
                    _ => {
                        out.open(name, &attributes(node)?);
                        true
                    }
                };
                around.push(Around { node, inside: own, is_open });
            }
            NodeType::Text => {
                let text = node.text().unwrap_or_default();
                // Between elements there is nothing but the converter's own indentation.
                if !matches!(inside, Some(Inside::Text | Inside::Phrases)) && !text.trim().is_empty() {
                    return Err(format!("`{}` stands between its parts.", text.trim()));
                }
                out.text(&readable(text));
            }
            _ => return Err(foreign(node)),
        }
    }
    while !around.is_empty() {
        leave(&mut around, &mut out);
    }
    Ok(out)
}

fn leave(around: &mut Vec<Around>, out: &mut Markup) {
    if around.pop().is_some_and(|left| left.is_open) {
        out.close();
    }
}

/// The name of an element that may stand here, and what may stand in it. Around the formula itself there is nothing.
fn element(node: Node, around: Option<Inside>) -> Option<(&'static str, Inside)> {
    let tag = node.tag_name();
    let name = Some(tag.name()).filter(|_| tag.namespace().is_none())?;
    match around {
        None => (name == ROOT).then_some((ROOT, Inside::Elements)),
        Some(Inside::Elements) => ELEMENTS.into_iter().find(|(known, _)| *known == name),
        Some(Inside::Phrases) => PHRASES.into_iter().find(|known| *known == name).map(|known| (known, Inside::Phrases)),
        Some(Inside::Text | Inside::Nothing) => None,
    }
}

/// The attributes of an element, as they are written again.
///
/// Errors: one that no formula has, for a sentence.
fn attributes<'d>(node: Node<'d, 'd>) -> Result<Vec<(&'static str, &'d str)>, String> {
    let mut kept = Vec::new();
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        match ATTRIBUTES.into_iter().find(|known| *known == name && attribute.namespace().is_none()) {
            Some(known) if is_plain(known, value) => kept.push((known, value)),
            // The security policy of the pages forbids styles; the alignments that matter are classes.
            None if name == "style" => kept.extend(alignment(node, value).map(|class| ("class", class))),
            None if name == "id" => {}
            _ => return Err(foreign(node)),
        }
    }
    // MathML's own dictionary would put space on both sides of a mark that separates.
    if kept.is_empty() && node.tag_name().name() == "mo" && matches!(node.text(), Some("," | ";")) {
        kept.push(("separator", "true"));
    }
    Ok(kept)
}

/// Whether a value is what the converter writes by itself.
fn is_plain(attribute: &str, value: &str) -> bool {
    let is_known = attribute != "class" || value.starts_with("menclose-") || value.starts_with("math-core-");
    is_known && value.bytes().all(|b| b.is_ascii_alphanumeric() || b" .%-".contains(&b))
}

/// The class that stands for the alignment in an inline style.
fn alignment(node: Node, style: &str) -> Option<&'static str> {
    if node.has_attribute("class") {
        None
    } else if style.contains("text-align: left") {
        Some("math-left")
    } else if style.contains("text-align: right") {
        Some("math-right")
    } else {
        None
    }
}

fn foreign(node: Node) -> String {
    format!("`<{}>` would come out of it, which is no part of a formula.", node.tag_name().name())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(mathml: &str) -> Result<String, String> {
        rewritten(mathml, |text| Cow::Borrowed(text)).map(Markup::into_html)
    }

    #[test]
    fn formulas_are_written_again() {
        for mathml in [
            "<math></math>",
            "<math display=\"block\">\n    <mi>x</mi>\n</math>",
            "<math><mo lspace=\"0.1667em\">a&lt;b&amp;c</mo><mspace width=\"1em\"/><mrow></mrow></math>",
            "<math><mtext>a <b><i>b</i></b> \"c\"</mtext><mtext><span class=\"math-core-serif-font\">d</span></mtext></math>",
            "<math><mrow class=\"menclose-horizontalstrike\"></mrow></math>",
        ] {
            assert_eq!(again(mathml).as_deref(), Ok(mathml));
        }
        for (mathml, expected) in [
            (
                "<math><mo>,</mo><mo>;</mo></math>",
                "<math><mo separator=\"true\">,</mo><mo separator=\"true\">;</mo></math>",
            ),
            ("<math><mo form=\"infix\">,</mo></math>", "<math><mo form=\"infix\">,</mo></math>"),
            (
                "<math><mtd style=\"text-align: right;x\" id=\"search\"></mtd><mtd style=\"width: 50%\"></mtd></math>",
                "<math><mtd class=\"math-right\"></mtd><mtd></mtd></math>",
            ),
            ("<math><mtext><a href=\"#x\">(1)</a></mtext></math>", "<math><mtext>(1)</mtext></math>"),
            ("<math><mtext><![CDATA[<svg>]]></mtext></math>", "<math><mtext>&lt;svg&gt;</mtext></math>"),
        ] {
            assert_eq!(again(mathml).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn nothing_foreign_is_written_again() {
        for mathml in [
            "",
            "x",
            "<mi>x</mi>",
            "<math>",
            "<math></math><p></p>",
            "<math></math>x",
            "<math>x</math>",
            "<math><mo>a<b</mo></math>",
            "<math><mo><mi>x</mi></mo></math>",
            "<math><mo><b>x</b></mo></math>",
            "<math><math></math></math>",
            "<math><svg></svg></math>",
            "<math><mtext><svg/></mtext></math>",
            "<math><mtext><script>x</script></mtext></math>",
            "<math><mspace>x</mspace></math>",
            "<math><mspace><mi>x</mi></mspace></math>",
            "<math><a href=\"x\">y</a></math>",
            "<math><mi onclick=\"x\">y</mi></math>",
            "<math><mi href=\"javascript:x\">y</mi></math>",
            "<math><mi xml:class=\"x\">y</mi></math>",
            "<math><mi class=\"needs-script\">y</mi></math>",
            "<math><mi width=\"&quot;\">y</mi></math>",
            "<math><!-- x --></math>",
            "<!-- x --><math></math>",
            "<math><?x y?></math>",
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"></math>",
            "<math><mo>&nbsp;</mo></math>",
        ] {
            assert!(again(mathml).is_err(), "{mathml}");
        }
    }
}
