//! Ranges of numbers, for narrowing down: a few intervals that people would draw, or the numbers themselves where they are few.
//!
//! In: numbers. Out: where the ranges begin and end. Pure.

/// Up to so many different numbers stand for themselves.
const FEW: usize = 6;

/// Numbers this far apart are cut by powers of ten.
const FAR: f64 = 1000.0;

/// About how many ranges there are.
const RANGES: f64 = 6.0;

/// How a quantity is cut.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ranges {
    /// Each number is a value.
    Each,
    /// Ranges from one edge up to the next, which belongs to the next range; ascending.
    Edges(Vec<f64>),
}

impl Ranges {
    /// How these numbers are cut.
    pub(super) fn of(numbers: impl Iterator<Item = f64>) -> Self {
        let mut numbers: Vec<f64> = numbers.filter(|number| number.is_finite()).collect();
        numbers.sort_by(f64::total_cmp);
        numbers.dedup();
        let (Some(least), Some(most)) = (numbers.first().copied(), numbers.last().copied()) else { return Self::Each };
        if numbers.len() <= FEW {
            return Self::Each;
        }
        if least > 0.0 && most / least >= FAR {
            Self::Edges(powers(least, most))
        } else {
            Self::Edges(even(least, most))
        }
    }

    /// The range that a number is in, by its place.
    pub(super) fn place(edges: &[f64], number: f64) -> usize {
        edges.partition_point(|edge| *edge <= number).clamp(1, edges.len().max(2) - 1) - 1
    }
}

/// Powers of ten, so far apart that there are few.
fn powers(least: f64, most: f64) -> Vec<f64> {
    let (first, last) = (least.log10().floor() as i32, most.log10().floor() as i32 + 1);
    let step = (f64::from(last - first) / RANGES).ceil().max(1.0) as i32;
    let mut edges: Vec<f64> =
        (0..).map(|place| first + place * step).take_while(|power| *power < last).map(ten).collect();
    edges.push(ten(first + edges.len() as i32 * step));
    edges
}

fn ten(power: i32) -> f64 {
    // A literal is nearer to the number than a product is.
    format!("1e{power}").parse().unwrap_or(f64::NAN)
}

/// Multiples of one, two or five times a power of ten.
fn even(least: f64, most: f64) -> Vec<f64> {
    let rough = (most - least) / RANGES;
    let power = rough.log10().floor() as i32;
    let step = [1, 2, 5, 10].map(|times| f64::from(times) * ten(power)).into_iter().find(|step| *step >= rough);
    let step = step.unwrap_or(rough);
    // A quotient that is a whole number but for its last digit is one.
    let place = |number: f64| (number / step + 1e-9).floor();
    let first = place(least);
    let count = (place(most) - first) as usize + 1;
    (0..=count).map(|place| rounded((first + place as f64) * step, power)).collect()
}

/// Without the dust of a multiplication.
fn rounded(number: f64, power: i32) -> f64 {
    let decimals = usize::try_from(-power).unwrap_or_default();
    format!("{number:.decimals$}").parse().unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_cut_where_people_would() {
        let edges = |numbers: &[f64]| Ranges::of(numbers.iter().copied());
        assert_eq!(edges(&[]), Ranges::Each);
        assert_eq!(edges(&[3.0, 1.0, 3.0, 2.0, 7.0, 9.0, 8.0]), Ranges::Each);
        let even: Vec<f64> = (0..=30).map(f64::from).collect();
        assert_eq!(edges(&even), Ranges::Edges(vec![0.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 35.0]));
        assert_eq!(
            edges(&[-0.3, -0.1, 0.0, 0.1, 0.2, 0.25, 0.3]),
            Ranges::Edges(vec![-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4])
        );
        assert_eq!(
            edges(&[0.5, 3.0, 40.0, 900.0, 1000.0, 2000.0, 2001.0]),
            Ranges::Edges(vec![0.1, 1.0, 10.0, 100.0, 1000.0, 10000.0])
        );
        let wide = edges(&[1.0, 1e3, 1e6, 1e9, 1e11, 2e11, 1e12]);
        assert_eq!(wide, Ranges::Edges(vec![1.0, 1e3, 1e6, 1e9, 1e12, 1e15]));
    }

    #[test]
    fn every_number_is_in_the_range_that_begins_at_or_below_it() {
        let edges = [0.0, 5.0, 10.0];
        for (number, place) in [(0.0, 0), (4.9, 0), (5.0, 1), (9.0, 1), (10.0, 1)] {
            assert_eq!(Ranges::place(&edges, number), place, "{number}");
        }
    }
}
