//! The Miller loop over the pairs of a batch, whose walks go in step, in affine coordinates.
//!
//! As in [`crate::miller`], and with the same steps; but each step takes one inversion for all walks, and then costs
//! less than one in homogeneous coordinates, and its line comes with a coefficient that is one. That pays for a few
//! pairs already.

use crate::{
	miller::{Step, steps},
	suite::{Slope, Suite, Tail},
};
use alloc::vec::Vec;
use ark_ec::AffineRepr;
use ark_ff::{AdditiveGroup, Field, Fp2, Fp2Config, One, Zero, batch_inversion};

/// One pair: the point of G1 that the lines are evaluated at, and where in G2 the walk is.
struct Pair<S: Suite> {
	/// `None` for the point at infinity, for which every line is one.
	at: Option<Place<S>>,
	start: S::G2Affine,
	tail: Tail<S>,
	x: Fp2<S::QuadraticConfig>,
	y: Fp2<S::QuadraticConfig>,
	/// It met a point and its negative, or itself where another was to be: that does not happen in the subgroup.
	lost: bool,
}

/// A point of G1 as lines want it, which are divided by its y: that is a factor in a subfield, so the final
/// exponentiation takes it away.
pub(crate) struct Place<S: Suite> {
	/// x / y.
	pub(crate) quotient: S::BaseField,
	/// 1 / y.
	pub(crate) inverse: S::BaseField,
}

/// The product of the Miller loops of all pairs, and whether all points of G2 are in their subgroup. If not, the product
/// means nothing. All points have to be on their curves.
pub(crate) fn miller_loop<S: Suite>(pairs: &[(S::G1Affine, S::G2Affine)]) -> (S::TargetField, bool) {
	let mut inverses: Vec<S::BaseField> = pairs.iter().map(|(point, _)| point.y).collect();
	batch_inversion(&mut inverses);
	let mut pairs: Vec<Pair<S>> = pairs.iter().zip(inverses).map(|((at, start), y)| Pair::new(at, *start, y)).collect();
	let mut product = S::TargetField::one();
	let mut denominators = Vec::new();
	for step in steps::<S>() {
		if step == Step::Double {
			product.square_in_place();
		}
		denominators.clear();
		denominators.extend(pairs.iter().map(|pair| pair.denominator(step)));
		invert_all::<S::QuadraticConfig>(&mut denominators);
		for (pair, inverse) in pairs.iter_mut().zip(&denominators) {
			let slope = pair.go(step, inverse);
			if let Some(at) = &pair.at {
				S::multiply_by_slope(&mut product, &slope, at);
			}
		}
	}
	S::conclude(&mut product);
	(product, pairs.iter().all(Pair::within_subgroup))
}

impl<S: Suite> Pair<S> {
	/// `inverse` is that of the y of `at`.
	fn new(at: &S::G1Affine, start: S::G2Affine, inverse: S::BaseField) -> Self {
		let at = (!at.is_zero()).then(|| Place { quotient: at.x * inverse, inverse });
		Self { at, start, tail: S::tail(&start), x: start.x, y: start.y, lost: start.is_zero() }
	}

	/// The point that a step adds.
	fn addend(&self, step: Step) -> Option<S::G2Affine> {
		match step {
			Step::Double => None,
			Step::Add => Some(self.start),
			Step::Subtract => Some(-self.start),
			Step::Tail(index) => self.tail.points.get(index).copied(),
		}
	}

	/// What the slope of the step is divided by.
	fn denominator(&self, step: Step) -> Fp2<S::QuadraticConfig> {
		match self.addend(step) {
			None => self.y.double(),
			Some(addend) => self.x - addend.x,
		}
	}

	fn go(&mut self, step: Step, inverse: &Fp2<S::QuadraticConfig>) -> Slope<S> {
		self.lost |= inverse.is_zero();
		let (numerator, other) = match self.addend(step) {
			None => {
				let square = self.x.square();
				(square.double() + square, self.x)
			}
			Some(addend) => (self.y - addend.y, addend.x),
		};
		let slope = numerator * inverse;
		let constant = slope * self.x - self.y;
		self.x = slope.square() - self.x - other;
		self.y = constant - slope * self.x;
		Slope { slope, constant }
	}

	fn within_subgroup(&self) -> bool {
		!self.lost && self.x == self.tail.end.x && self.y == self.tail.end.y
	}
}

/// The inverse of each number, and zero of zero. The norms are inverted together: a number of the prime field is
/// multiplied by in a third of the time.
fn invert_all<P: Fp2Config>(numbers: &mut [Fp2<P>]) {
	let mut inverses: Vec<P::Fp> = numbers.iter().map(|number| number.norm()).collect();
	batch_inversion(&mut inverses);
	for (number, inverse) in numbers.iter_mut().zip(&inverses) {
		number.c1 = -number.c1;
		number.mul_assign_by_fp(inverse);
	}
}
