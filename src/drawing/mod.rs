//! Drawings as data: where marks and labels lie. Knows no HTML and no language.
//!
//! In: numbers and the widths of labels. Out: positions in whole units, one of which is a CSS pixel where nothing is
//! scaled. Same input, same positions: nothing here is random, and nothing runs until it happens to converge.

pub mod map;
pub mod timeline;

use unicode_width::UnicodeWidthStr;

/// The width of a drawing.
pub const WIDTH: i32 = 960;

/// The distance of two lines of labels.
pub const LINE: i32 = 22;

/// A generous width of a label in 13-pixel sans: 0.62 em a column, where wide scripts take two columns a character
/// (Unicode Standard Annex #11). Few fonts are wider, so what does not overlap here does not overlap on a screen.
pub fn width(label: &str) -> i32 {
    label.width() as i32 * 8
}

/// The side of a mark that its label stands on, in the direction of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Behind the mark.
    After,
    /// Before the mark.
    Before,
}
