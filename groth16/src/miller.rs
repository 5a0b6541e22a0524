//! The Miller loop over many pairs at once, with the test of each point's subgroup thrown in.
//!
//! The walk from Q to [s]Q, which the loop takes anyway, ends where a point of the subgroup must arrive and no other
//! point of the curve does. So the membership of Q costs one comparison, where a test of its own costs as much as a
//! third of the loop. All pairs share the squarings of the product.

use crate::suite::{Line, Suite, Tail};
use alloc::vec::Vec;
use ark_ec::{AffineRepr, short_weierstrass::SWCurveConfig};
use ark_ff::{AdditiveGroup, Field, Fp2, One, Zero};
use core::ops::Neg;

/// A walk through multiples of a point of G2, in homogeneous coordinates.
///
/// Formulas: Aranha, Barreto, Longa and Ricardini, "The realm of the pairings", section 4. They hold for points whose
/// sum is neither of an exceptional kind; where one is, z becomes zero and stays so, and the walk does not count as one
/// within the subgroup.
pub(crate) struct Walk<S: Suite> {
	start: S::G2Affine,
	negated: S::G2Affine,
	tail: Tail<S>,
	x: Fp2<S::QuadraticConfig>,
	y: Fp2<S::QuadraticConfig>,
	z: Fp2<S::QuadraticConfig>,
}

impl<S: Suite> Walk<S> {
	/// Begins at a point of the curve.
	pub(crate) fn new(start: S::G2Affine) -> Self {
		Self { start, negated: start.neg(), tail: S::tail(&start), x: start.x, y: start.y, z: Fp2::one() }
	}

	/// The coordinates come out four times those of the paper, which saves halving them.
	fn double(&mut self) -> Line<S> {
		let xy = self.x * self.y;
		let yy = self.y.square();
		let zz = self.z.square();
		let e = S::G2Config::COEFF_B * (zz.double() + zz);
		let e3 = e.double() + e;
		let yz2 = (self.y + self.z).square() - (yy + zz);
		let xx = self.x.square();
		let ee4 = e.square().double().double();
		self.x = (xy * (yy - e3)).double();
		self.y = (yy + e3).square() - (ee4.double() + ee4);
		self.z = (yy * yz2).double().double();
		Line { y: yz2.neg(), x: xx.double() + xx, constant: e - yy }
	}

	fn add(&mut self, point: &S::G2Affine) -> Line<S> {
		let theta = self.y - point.y * self.z;
		let lambda = self.x - point.x * self.z;
		let e = lambda * lambda.square();
		let f = self.z * theta.square();
		let g = self.x * lambda.square();
		let h = e + f - g.double();
		self.x = lambda * h;
		self.y = theta * (g - h) - e * self.y;
		self.z *= e;
		Line { y: lambda, x: theta.neg(), constant: theta * point.x - lambda * point.y }
	}

	fn step(&mut self, step: Step) -> Option<Line<S>> {
		match step {
			Step::Double => Some(self.double()),
			Step::Add => {
				let start = self.start;
				Some(self.add(&start))
			}
			Step::Subtract => {
				let negated = self.negated;
				Some(self.add(&negated))
			}
			Step::Tail(index) => {
				let point = *self.tail.points.get(index)?;
				Some(self.add(&point))
			}
		}
	}

	/// After the whole walk: whether its start is in the subgroup.
	pub(crate) fn within_subgroup(&self) -> bool {
		!self.z.is_zero() && self.x == self.tail.end.x * self.z && self.y == self.tail.end.y * self.z
	}

	/// The lines of the whole walk, for a point that is paired more than once.
	pub(crate) fn lines(mut self) -> Vec<Line<S>> {
		steps::<S>().filter_map(|step| self.step(step)).collect()
	}
}

/// What a walk does next.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Step {
	Double,
	Add,
	Subtract,
	Tail(usize),
}

/// The steps of the loop. Each doubling begins a round.
pub(crate) fn steps<S: Suite>() -> impl Iterator<Item = Step> {
	let tail = S::tail(&S::G2Affine::generator()).points.len();
	S::digits()
		.flat_map(|digit| {
			let addition = match digit {
				0 => None,
				1.. => Some(Step::Add),
				_ => Some(Step::Subtract),
			};
			core::iter::once(Step::Double).chain(addition)
		})
		.chain((0..tail).map(Step::Tail))
}

/// The product of the Miller loops of all pairs. Of the walks the caller has to ask afterwards whether each was
/// [within the subgroup](Walk::within_subgroup); the product of one that was not means nothing.
pub(crate) fn miller_loop<S: Suite>(
	walks: &mut [(S::G1Affine, Walk<S>)],
	prepared: &[(S::G1Affine, &[Line<S>])],
) -> S::TargetField {
	let mut product = S::TargetField::one();
	for (index, step) in steps::<S>().enumerate() {
		if step == Step::Double {
			product.square_in_place();
		}
		for (point, walk) in walks.iter_mut() {
			if let Some(line) = walk.step(step)
				&& !point.is_zero()
			{
				S::multiply_by_line(&mut product, &line, point);
			}
		}
		for (point, lines) in prepared {
			if let Some(line) = lines.get(index)
				&& !point.is_zero()
			{
				S::multiply_by_line(&mut product, line, point);
			}
		}
	}
	S::conclude(&mut product);
	product
}
