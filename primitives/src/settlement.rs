//! The vocabulary of agreements: who decides what about the money in them, and how they end.

use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen};
use scale_info::TypeInfo;

/// Basis points in a whole.
pub const WHOLE: u16 = 10_000;

/// A part of a whole in basis points: hundredths of a percent, at most 10 000. More cannot be made, nor decoded.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct BasisPoints(u16);

impl BasisPoints {
	/// Nothing.
	pub const ZERO: Self = Self(0);
	/// All of it.
	pub const ALL: Self = Self(WHOLE);

	/// So many basis points; `None` for more than 10 000.
	pub const fn new(points: u16) -> Option<Self> {
		if points <= WHOLE { Some(Self(points)) } else { None }
	}

	/// So many percent; more than 100 count as 100.
	pub const fn from_percent(percent: u8) -> Self {
		// At most 25 500.
		#[allow(clippy::cast_lossless, clippy::arithmetic_side_effects)]
		let points = percent as u16 * 100;
		if points <= WHOLE { Self(points) } else { Self::ALL }
	}

	/// How many they are.
	pub const fn points(self) -> u16 {
		self.0
	}

	/// What is missing to the whole.
	pub const fn rest(self) -> Self {
		Self(WHOLE.saturating_sub(self.0))
	}

	/// This part of `amount`, rounded down.
	pub fn of(self, amount: Balance) -> Balance {
		// Ten thousands and rest apart, so that nothing overflows: the first product is at most `amount`, and the second
		// below 10 000 times 10 000. In 64 bits where they suffice, as they mostly do: in WebAssembly 128 take far longer, and
		// a product that looks whether it fits 64 is made of 128.
		if let Ok(amount) = u64::try_from(amount) {
			let (whole, points) = (u64::from(WHOLE), u64::from(self.0));
			let wholes = amount.checked_div(whole).unwrap_or_default();
			let rest = amount.wrapping_sub(wholes.wrapping_mul(whole)).wrapping_mul(points);
			let of_rest = rest.checked_div(whole).unwrap_or_default();
			return wholes.wrapping_mul(points).wrapping_add(of_rest).into();
		}
		let (whole, points) = (Balance::from(WHOLE), Balance::from(self.0));
		let wholes = amount.checked_div(whole).unwrap_or_default().saturating_mul(points);
		let rest = amount.checked_rem(whole).unwrap_or_default().saturating_mul(points);
		wholes.saturating_add(rest.checked_div(whole).unwrap_or_default())
	}

	/// This part of `amount`, rounded up.
	pub fn of_rounded_up(self, amount: Balance) -> Balance {
		amount.saturating_sub(self.rest().of(amount))
	}
}

impl Decode for BasisPoints {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		Self::new(u16::decode(input)?).ok_or_else(|| "a part of more than 10 000 basis points".into())
	}
}

/// How what is left under an agreement is divided between its two sides.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Split {
	/// The part of the payee, rounded down; the payer gets all the rest, so the two are the whole.
	pub payee: BasisPoints,
}

impl Split {
	/// All to the payee.
	pub const ALL_TO_PAYEE: Self = Self { payee: BasisPoints::ALL };
	/// All back to the payer.
	pub const ALL_TO_PAYER: Self = Self { payee: BasisPoints::ZERO };

	/// The payee's part and the payer's part of `amount`, which they sum up to.
	pub fn divide(self, amount: Balance) -> (Balance, Balance) {
		let payee = self.payee.of(amount);
		(payee, amount.saturating_sub(payee))
	}
}

/// The kinds of agreement that hold money, by the pallet that keeps them.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Market {
	/// Conditional payments between two accounts, without a market.
	#[codec(index = 0)]
	Escrow,
	/// Rented compute.
	#[codec(index = 1)]
	Rental,
	/// Inference that is sold.
	#[codec(index = 2)]
	Inference,
	/// Models that many train.
	#[codec(index = 3)]
	Federation,
	/// Payment channels.
	#[codec(index = 4)]
	Channels,
	/// Fees of panels.
	#[codec(index = 5)]
	Panel,
	/// Bonds of those who file disputes.
	#[codec(index = 6)]
	Disputes,
}

impl Market {
	/// Whether it tells of all that it moves in events of its own. Then its escrows do not tell it once more.
	pub const fn tells_itself(self) -> bool {
		matches!(self, Self::Rental)
	}
}

/// An agreement, wherever it is kept.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Agreement {
	/// Who keeps it.
	pub market: Market,
	/// Its number there.
	pub id: u64,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_part_is_rounded_and_never_overflows() {
		let third = BasisPoints::new(3_333).unwrap();
		assert_eq!((third.of(10_000), third.of(10_001), third.of(2), third.of(0)), (3_333, 3_333, 0, 0));
		assert_eq!((third.of_rounded_up(10_000), third.of_rounded_up(10_001)), (3_333, 3_334));
		assert_eq!(BasisPoints::ALL.of(u128::MAX), u128::MAX);
		assert_eq!(BasisPoints::ZERO.of(u128::MAX), 0);
		assert_eq!(BasisPoints::from_percent(5).of(1_000), 50);
		assert_eq!(BasisPoints::from_percent(200), BasisPoints::ALL);
		assert_eq!(third.rest().points(), 6_667);
	}

	#[test]
	fn a_part_is_the_same_in_64_bits_and_in_128() {
		let border = u128::from(u64::MAX);
		for points in [1, 3_333, 9_999] {
			for amount in [border - 10_000, border - 1, border, border + 1, border + 10_000] {
				let exact = amount * u128::from(points) / 10_000;
				assert_eq!(BasisPoints::new(points).unwrap().of(amount), exact);
			}
		}
	}

	#[test]
	fn more_than_the_whole_is_no_part() {
		assert_eq!(BasisPoints::new(10_001), None);
		assert!(BasisPoints::decode(&mut &10_001_u16.encode()[..]).is_err());
		assert_eq!(BasisPoints::decode(&mut &10_000_u16.encode()[..]), Ok(BasisPoints::ALL));
		assert!(Split::decode(&mut &u16::MAX.encode()[..]).is_err());
	}

	#[test]
	fn the_two_sides_of_a_split_are_the_whole() {
		for points in [0, 1, 3_333, 5_000, 9_999, 10_000] {
			for amount in [0, 1, 9_999, 10_001, u128::MAX] {
				let (payee, payer) = Split { payee: BasisPoints::new(points).unwrap() }.divide(amount);
				assert_eq!(payee.checked_add(payer), Some(amount));
			}
		}
		assert_eq!(Split { payee: BasisPoints::from_percent(50) }.divide(3), (1, 2));
	}
}
