//! Square roots, which decompressing a point takes: half of what a batch spends on a proof, if they are done plainly.
//!
//! The order p of both base fields is 3 modulo 4. Then for a square a the power w = a^((p - 3) / 4) gives a root, a w,
//! and its inverse, w; for any other number -a is a square, with the root a w and its inverse -w. (Scott, "A note on the
//! calculation of some functions in finite fields: Tricks of the trade", section 2.)

use ark_ff::{AdditiveGroup, BigInteger, Field, Fp, Fp2, Fp2Config, MontBackend, MontConfig, PrimeField, Zero};

/// A field in which roots are found in this way.
pub(crate) trait Root: Field {
	/// One of the two roots, or the only one of zero.
	fn root(&self) -> Option<Self>;
}

impl<T: MontConfig<N>, const N: usize> Root for Fp<MontBackend<T, N>, N> {
	fn root(&self) -> Option<Self> {
		let root = *self * power(*self);
		(root.square() == *self).then_some(root)
	}
}

/// By the complex method (Scott, section 4), where the square of the second coordinate's unit is -1.
impl<P: Fp2Config> Root for Fp2<P>
where
	P::Fp: Root,
{
	fn root(&self) -> Option<Self> {
		if self.c1.is_zero() {
			// Of a number of the prime field either it or its negative has a root there.
			return match self.c0.root() {
				Some(root) => Some(Self::new(root, P::Fp::ZERO)),
				None => (-self.c0).root().map(|root| Self::new(P::Fp::ZERO, root)),
			};
		}
		let norm = self.norm().root()?;
		// For a root c + d i, c^2 is half the sum of c0 and one of the two roots of the norm. The product of both halves is
		// -(c1 / 2)^2, so exactly one of them is a square; and neither is zero, for c1 is not.
		let half = half::<P::Fp>();
		let sum = (self.c0 + norm) * half;
		let inverse = power(sum);
		let root = sum * inverse;
		let other = self.c1 * half * inverse;
		let found = if root.square() == sum { Self::new(root, other) } else { Self::new(other, -root) };
		(found.square() == *self).then_some(found)
	}
}

/// One half: (p + 1) / 2.
fn half<F: PrimeField>() -> F {
	F::from(F::MODULUS_MINUS_ONE_DIV_TWO) + F::ONE
}

/// The bits of the exponent that are taken together.
const WINDOW: usize = 5;

/// a^((p - 3) / 4), whose exponent is that of p without its lowest two bits.
fn power<F: PrimeField>(a: F) -> F {
	let square = a.square();
	let mut odd = [a; 1 << (WINDOW - 1)];
	let mut last = a;
	for power in odd.iter_mut().skip(1) {
		last *= square;
		*power = last;
	}
	let bit = |index: usize| F::MODULUS.get_bit(index + 2);
	let mut result = F::ONE;
	let mut at = usize::try_from(F::MODULUS_BIT_SIZE).unwrap_or(0) - 2;
	while at > 0 {
		if !bit(at - 1) {
			result.square_in_place();
			at -= 1;
			continue;
		}
		// A window ends with a bit that is set, so the powers of odd exponents are enough.
		let low = (at.saturating_sub(WINDOW)..at).find(|low| bit(*low)).unwrap_or(at - 1);
		let mut value = 0;
		for index in (low..at).rev() {
			result.square_in_place();
			value = value << 1 | usize::from(bit(index));
		}
		if let Some(power) = odd.get(value >> 1) {
			result *= power;
		}
		at = low;
	}
	result
}

const _: () = {
	assert!(ark_bn254::Fq::MODULUS.0[0] & 3 == 3);
	assert!(ark_bls12_381::Fq::MODULUS.0[0] & 3 == 3);
};
