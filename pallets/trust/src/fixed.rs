//! Logarithms and powers of two in integers, the same on every machine. Knows no FRAME.

/// Weight 1: weights are in billionths.
pub const ONE: u64 = 1_000_000_000;

/// 1 in 64 binary places.
const UNIT: u128 = 1 << 64;
/// The 64 binary places of a number.
const PLACES: u128 = u128::MAX >> 64;
/// To how many binary places [`log2`] goes: 2^-32 is a quarter of a billionth.
const LOG_PLACES: u32 = 32;
/// How many of these it gets out of 64 bits. An error from there on is one of less than 2^-38.
const PRECISE_PLACES: u32 = 8;
/// By how much a [`Factor`] may be below what it stands for, in 2^-64: each of 16 powers is at most 15 below, and each
/// multiplication loses at most 1 more, of a product of at least 1/2.
const ERROR: u128 = 512;

/// 2^(-1/2), 2^(-1/4), … 2^(-2^-64), each in 64 binary places, rounded down; at most 3 below.
const ROOTS: [u64; 64] = roots();
/// 2^(-`digit` * 16^-(`place` + 1)) for each hexadecimal place and each digit from 1 on. At most 15 below: each of four
/// roots is at most 3 below, and three multiplications lose 1.
static POWERS: [[u64; 15]; 16] = powers();

// The compiler computes this; what goes wrong stops the build.
#[allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation, clippy::indexing_slicing)]
const fn powers() -> [[u64; 15]; 16] {
	let mut powers = [[0; 15]; 16];
	let mut place = 0;
	while place < powers.len() {
		let mut digit = 1;
		while digit < 16 {
			let mut power = UNIT;
			let mut bit = 0;
			while bit < 4 {
				if digit >> (3 - bit) & 1 == 1 {
					power = if power == UNIT {
						ROOTS[place * 4 + bit] as u128
					} else {
						(power * ROOTS[place * 4 + bit] as u128) >> 64
					};
				}
				bit += 1;
			}
			powers[place][digit - 1] = power as u64;
			digit += 1;
		}
		place += 1;
	}
	powers
}

// As above.
#[allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation, clippy::indexing_slicing)]
const fn roots() -> [u64; 64] {
	let mut roots = [0; 64];
	let mut root = UNIT / 2;
	let mut index = 0;
	while index < roots.len() {
		root = (root << 64).isqrt();
		roots[index] = root as u64;
		index += 1;
	}
	roots
}

/// log2 of `value` in billionths, rounded down; at most 2 billionths below the true one. 0 for 0.
///
/// It never falls when `value` rises, so what it grows by along the way sums up exactly.
pub fn log2(value: u128) -> u64 {
	let Some(whole) = value.checked_ilog2() else { return 0 };
	// From 1 to 2, in 63 binary places. Each squaring doubles its logarithm, and so brings one more bit before the point.
	let mut mantissa = high(value.wrapping_shl(value.leading_zeros()));
	let mut places = 0u64;
	for _ in 0..PRECISE_PLACES {
		let (upper, lower) = product(mantissa, mantissa);
		let bit = upper >> 63;
		mantissa = if bit == 0 { (upper << 1) | (lower >> 63) } else { upper };
		places = (places << 1) | bit;
	}
	// From here on 31 binary places are enough, and the square fits.
	mantissa >>= 32;
	for _ in PRECISE_PLACES..LOG_PLACES {
		let square = mantissa.wrapping_mul(mantissa);
		let bit = square >> 63;
		mantissa = if bit == 0 { square >> 31 } else { square >> 32 };
		places = (places << 1) | bit;
	}
	// All below 2^63. To look for an overflow takes a multiplication of 128 bits.
	u64::from(whole).wrapping_mul(ONE).wrapping_add(places.wrapping_mul(ONE) >> LOG_PLACES)
}

/// A number from 0 to 1, known from below and from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factor {
	/// At most the number, in 64 binary places.
	lower: u128,
	/// At least the number, in 64 binary places.
	upper: u128,
}

impl Factor {
	/// 2^-`exponent`, whose exponent has 64 binary places. 0 from 2^-64 on; 1, exactly, for 0.
	pub fn exp2_neg(exponent: u128) -> Self {
		let whole = u32::try_from(exponent >> 64).unwrap_or(u32::MAX);
		if whole >= 64 {
			return Self { lower: 0, upper: 0 };
		}
		let mut places = low(exponent);
		// What is below 1 fits into 64 bits, and 1 itself is what nothing was multiplied to yet.
		let mut power = None;
		for powers in &POWERS {
			let digit = usize::try_from(places >> 60).unwrap_or_default();
			if let Some(factor) = digit.checked_sub(1).and_then(|digit| powers.get(digit)) {
				power = Some(power.map_or(*factor, |power| product(power, *factor).0));
			}
			places <<= 4;
		}
		let lower = power.map_or(UNIT, u128::from).checked_shr(whole).unwrap_or(0);
		Self { lower, upper: lower.saturating_add(ERROR).min(UNIT) }
	}

	/// The factor times `value`, rounded down.
	pub fn down(&self, value: u128) -> u128 {
		multiply(value, self.lower)
	}

	/// The factor times `value`, rounded up; never more than `value`.
	pub fn up(&self, value: u128) -> u128 {
		rounded_up(value, self.upper)
	}

	/// What the factor takes away from `value`, rounded down.
	pub fn rest_down(&self, value: u128) -> u128 {
		multiply(value, UNIT.saturating_sub(self.upper))
	}

	/// What the factor takes away from `value`, rounded up; never more than `value`.
	pub fn rest_up(&self, value: u128) -> u128 {
		rounded_up(value, UNIT.saturating_sub(self.lower))
	}
}

/// The quotient of a number and `divisor` in 64 binary places. 0 if it is divided by 0.
pub fn quotient(number: u64, divisor: u64) -> u128 {
	let (number, divisor) = match (u32::try_from(number), u32::try_from(divisor)) {
		(Ok(number), Ok(divisor)) => (u64::from(number), u64::from(divisor)),
		_ => return (u128::from(number) << 64).checked_div(divisor.into()).unwrap_or(0),
	};
	// In two digits of 32 bits, since a division of 128 bits takes long: each rest is below the divisor, and so fits.
	let digit = |number: u64| Some((number.checked_div(divisor)?, number.checked_rem(divisor)?));
	let Some((upper, rest)) = digit(number << 32) else { return 0 };
	let Some((lower, _)) = digit(rest << 32) else { return 0 };
	(u128::from(upper) << 32) | u128::from(lower)
}

/// The upper and the lower half of a product.
///
/// WebAssembly multiplies 64 bits at most, and a multiplication of 128 bits is a call there that takes several times as long
/// as this. Schoolbook, in digits of 32 bits: no sum reaches 2^64.
#[inline]
pub fn product(one: u64, other: u64) -> (u64, u64) {
	const DIGIT: u64 = u64::MAX >> 32;
	let (one_high, one_low) = (one >> 32, one & DIGIT);
	let (other_high, other_low) = (other >> 32, other & DIGIT);
	let lowest = one_low.wrapping_mul(other_low);
	let middle = one_high.wrapping_mul(other_low).wrapping_add(lowest >> 32);
	let crossed = one_low.wrapping_mul(other_high).wrapping_add(middle & DIGIT);
	let highest = one_high.wrapping_mul(other_high).wrapping_add(middle >> 32).wrapping_add(crossed >> 32);
	(highest, (crossed << 32) | (lowest & DIGIT))
}

/// `value` times `factor`, which is at most [`UNIT`], rounded down. Nothing saturates: no part reaches 2^128.
fn multiply(value: u128, factor: u128) -> u128 {
	if factor >= UNIT || value == 0 {
		return value;
	}
	let (upper, _) = product(low(value), low(factor));
	let rest = u128::from(upper);
	if value < UNIT {
		return rest;
	}
	let (upper, lower) = product(high(value), low(factor));
	((u128::from(upper) << 64) | u128::from(lower)).saturating_add(rest)
}

/// The same rounded up, at times by 1 more than needed.
fn rounded_up(value: u128, factor: u128) -> u128 {
	if factor == 0 { 0 } else { multiply(value, factor).saturating_add(1).min(value) }
}

/// The lower 64 bits of `value`.
fn low(value: u128) -> u64 {
	narrow(value & PLACES)
}

/// The upper 64 bits of `value`.
fn high(value: u128) -> u64 {
	narrow(value >> 64)
}

/// `value` as 64 bits. Everything that this pallet narrows fits; what did not would become the greatest.
pub fn narrow(value: u128) -> u64 {
	u64::try_from(value).unwrap_or(u64::MAX)
}

#[cfg(test)]
#[allow(
	clippy::arithmetic_side_effects,
	clippy::cast_lossless,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss,
	clippy::cast_sign_loss
)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// What `factor` is, in floating point.
	fn float(factor: Factor) -> f64 {
		factor.lower as f64 / UNIT as f64
	}

	#[test]
	fn logarithms_of_powers_of_two_are_exact() {
		for exponent in 0..128 {
			assert_eq!(log2(1 << exponent), exponent as u64 * ONE);
		}
		assert_eq!(log2(0), 0);
		assert_eq!(log2(3), 1_584_962_500, "1.5849625007…");
		assert_eq!(log2(u128::MAX), 127_999_999_999);
	}

	#[test]
	fn powers_are_exact_where_they_can_be() {
		assert_eq!(Factor::exp2_neg(0), Factor { lower: UNIT, upper: UNIT });
		for whole in 1..64 {
			let factor = Factor::exp2_neg(whole << 64);
			assert_eq!(factor.lower, UNIT >> whole);
			assert_eq!(factor.down(1 << 100), 1 << (100 - whole));
		}
		assert_eq!(Factor::exp2_neg(64 << 64), Factor { lower: 0, upper: 0 });
		assert_eq!(Factor::exp2_neg(u128::MAX), Factor { lower: 0, upper: 0 });
		assert_eq!(Factor::exp2_neg(64 << 64).up(u128::MAX), 0, "in the end nothing is left");
	}

	#[test]
	fn powers_of_one_digit_are_at_most_15_below() {
		for (place, powers) in (1..).zip(&POWERS) {
			for (digit, power) in (1..).zip(powers) {
				let exact = (-(digit as f64) * 16f64.powi(-place)).exp2() * UNIT as f64;
				assert!((*power as f64 - exact).abs() <= exact * f64::EPSILON * 2.0 + 15.0, "{place} {digit}");
			}
		}
		assert_eq!(POWERS[0][7], ROOTS[0], "2^(-8/16)");
		assert_eq!(POWERS[15][0], ROOTS[63]);
	}

	#[test]
	fn roots_are_at_most_3_below() {
		assert_eq!(ROOTS[0], 13_043_817_825_332_782_212, "2^63.5 = 13043817825332782212.3…");
		assert_eq!(ROOTS[63], u64::MAX - 1, "2^64 - 0.69…");
		assert_eq!(product(u64::MAX, u64::MAX), (u64::MAX - 1, 1));
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(4096)))]

		#[test]
		fn logarithms_are_right_and_monotone(value in 1..u128::MAX, shift in 0..127u32) {
			let value = (value >> shift).max(1);
			let exact = (value as f64).log2() * ONE as f64;
			prop_assert!((log2(value) as f64 - exact).abs() < 2.1, "{value}");
			prop_assert!(log2(value) <= log2(value.saturating_add(1)));
			prop_assert!(log2(value) <= log2(value.saturating_add(value >> 20)));
		}

		#[test]
		fn powers_are_right_and_bounded(exponent in 0..(70u128 << 64), value in any::<u128>(), shift in 0..128u32) {
			let factor = Factor::exp2_neg(exponent);
			let exact = (-(exponent as f64) / UNIT as f64).exp2();
			prop_assert!((float(factor) - exact).abs() < 1e-14);
			let value = value >> shift;
			prop_assert!(factor.down(value) <= factor.up(value) && factor.up(value) <= value);
			prop_assert!(factor.rest_down(value) <= factor.rest_up(value) && factor.rest_up(value) <= value);
			// Down and up differ by what the error makes of the value, and by one for each rounding.
			let slack = (value >> 55) + 2;
			prop_assert!(factor.up(value) - factor.down(value) <= slack);
			prop_assert!(factor.down(value) + factor.rest_down(value) <= value);
			prop_assert!(value - factor.down(value) - factor.rest_down(value) <= slack);
		}

		#[test]
		fn products_are_whole(one in any::<u64>(), other in any::<u64>(), shifts in (0..64u32, 0..64u32)) {
			let (one, other) = (one >> shifts.0, other >> shifts.1);
			let (upper, lower) = product(one, other);
			prop_assert_eq!(((upper as u128) << 64) | lower as u128, one as u128 * other as u128);
			prop_assert_eq!(quotient(one, other), ((one as u128) << 64).checked_div(other as u128).unwrap_or(0));
		}

		#[test]
		fn powers_fall(exponent in 0..(66u128 << 64), step in (1u128 << 32)..(2 << 64)) {
			let (before, after) = (Factor::exp2_neg(exponent), Factor::exp2_neg(exponent + step));
			prop_assert!(after.lower <= before.lower);
		}

		#[test]
		fn powers_compose(first in 0..(8u128 << 64), second in 0..(8u128 << 64), value in any::<u64>()) {
			let value = value as u128;
			let at_once = Factor::exp2_neg(first + second);
			let (one, two) = (Factor::exp2_neg(first), Factor::exp2_neg(second));
			let slack = (value >> 54) + 2;
			prop_assert!(two.down(one.down(value)).abs_diff(at_once.down(value)) <= slack);
			prop_assert!(two.up(one.up(value)).abs_diff(at_once.up(value)) <= slack);
		}
	}
}
