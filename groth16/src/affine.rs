//! Sums of many pairs of points in affine coordinates, with one inversion for all of them.
//!
//! An affine addition takes an inversion and six multiplications. Inverting many numbers takes one inversion and three
//! multiplications for each (Montgomery's trick), so where there are many additions at once they are the cheapest there
//! are.

use alloc::vec::Vec;
use ark_ec::{
	AffineRepr,
	short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::{AdditiveGroup, Field, Zero, batch_inversion};

/// Adds to each of the points named by its index what stands beside it. No index may stand twice; others than those of
/// points are passed over.
///
/// Complete: either point may be the one at infinity, both may be the same or opposite. For curves y^2 = x^3 + b.
pub(crate) fn add_all<C: SWCurveConfig>(points: &mut [Affine<C>], additions: &[(usize, Affine<C>)]) {
	let mut inverses: Vec<C::BaseField> = additions
		.iter()
		.map(|(index, addend)| points.get(*index).map_or(C::BaseField::ZERO, |point| denominator(point, addend)))
		.collect();
	// Of zero it makes zero.
	batch_inversion(&mut inverses);
	for ((index, addend), inverse) in additions.iter().zip(&inverses) {
		if let Some(point) = points.get_mut(*index) {
			*point = sum(point, addend, inverse);
		}
	}
}

/// What the slope of the line through both points is divided by. Zero where there is no line to be drawn.
fn denominator<C: SWCurveConfig>(left: &Affine<C>, right: &Affine<C>) -> C::BaseField {
	if left.is_zero() || right.is_zero() {
		C::BaseField::ZERO
	} else if left.x == right.x {
		// Twice y for a point and itself, zero for a point and its negative.
		left.y + right.y
	} else {
		right.x - left.x
	}
}

/// The sum of both points, given the inverse of the denominator.
fn sum<C: SWCurveConfig>(left: &Affine<C>, right: &Affine<C>, inverse: &C::BaseField) -> Affine<C> {
	if left.is_zero() {
		return *right;
	}
	if right.is_zero() {
		return *left;
	}
	let numerator = if left.x != right.x {
		right.y - left.y
	} else if inverse.is_zero() {
		return Affine::zero();
	} else {
		let square = left.x.square();
		square.double() + square
	};
	let slope = numerator * inverse;
	let x = slope.square() - left.x - right.x;
	Affine::new_unchecked(x, slope * (left.x - x) - left.y)
}
