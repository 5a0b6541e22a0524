//! Predicates and claims, judged in the bytes that they are stored and sent as.
//!
//! To decode what an offer may ask for takes hundreds of pieces of memory, each of which is a call of the node, and longer
//! than all that is looked up to judge it. Here nothing is copied and nothing is decoded that is not needed: as every value
//! has one encoding, values are the same if their encodings are.

use super::SchemaId;
use alloc::vec::Vec;
use codec::{Compact, Decode};

/// A [`Predicate`](super::Predicate) in its encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EncodedPredicate<'a>(&'a [u8]);

impl<'a> EncodedPredicate<'a> {
	/// What accepts every credential: no condition.
	pub const ANY: EncodedPredicate<'static> = EncodedPredicate(&[0]);

	/// The one that begins `bytes`, of which it is taken off. `None` if none does.
	pub fn split_off(bytes: &mut &'a [u8]) -> Option<Self> {
		let all = *bytes;
		for _ in 0..count(bytes)? {
			text(bytes)?;
			walk(bytes, |_| ())?;
		}
		all.len().checked_sub(bytes.len()).and_then(|length| all.get(..length)).map(Self)
	}

	/// All of `bytes`. `None` if they are something else.
	pub fn whole(mut bytes: &'a [u8]) -> Option<Self> {
		Self::split_off(&mut bytes).filter(|_| bytes.is_empty())
	}
}

/// One credential that is asked for: its schema, and what its disclosed claims have to be.
pub type Asked<'a> = (SchemaId, EncodedPredicate<'a>);

/// What a list of [`Requirement`](crate::rental::Requirement)s asks for whose encoding is `bytes`. `None` if they are
/// something else.
pub fn asked_by(mut bytes: &[u8]) -> Option<Vec<Asked<'_>>> {
	let count = count(&mut bytes)?;
	// Each takes some bytes.
	let mut asked = Vec::with_capacity(count.min(bytes.len()));
	for _ in 0..count {
		asked.push((SchemaId::decode(&mut bytes).ok()?, EncodedPredicate::split_off(&mut bytes)?));
	}
	bytes.is_empty().then_some(asked)
}

/// Claims, each name once, in their encoding.
#[derive(Debug, PartialEq, Eq)]
pub struct EncodedClaims<'a>(Vec<Claim<'a>>);

/// The name, and the encoding of the value.
type Claim<'a> = (&'a [u8], &'a [u8]);

impl<'a> EncodedClaims<'a> {
	/// Those that begin `bytes`, of which they are taken off: the encoding of a list of [`Claim`](super::Claim)s. `None` if
	/// none begins them.
	pub fn split_off(bytes: &mut &'a [u8]) -> Option<Self> {
		let count = count(bytes)?;
		// Each takes some bytes.
		let mut claims = Vec::with_capacity(count.min(bytes.len()));
		for _ in 0..count {
			claims.push((text(bytes)?, value(bytes)?));
		}
		Some(Self(claims))
	}

	/// Whether all conditions hold. What was not disclosed holds for nothing.
	pub fn satisfy(&self, predicate: EncodedPredicate) -> bool {
		self.judge(predicate.0).unwrap_or_default()
	}

	fn judge(&self, mut predicate: &[u8]) -> Option<bool> {
		for _ in 0..count(&mut predicate)? {
			let wanted = text(&mut predicate)?;
			let claimed = self.0.iter().find(|(name, _)| are_same(name, wanted)).map(|(_, value)| *value);
			let mut holds = false;
			walk(&mut predicate, |choice| holds = holds || claimed.is_some_and(|value| choice.accepts(value)))?;
			if !holds {
				return Some(false);
			}
		}
		Some(true)
	}
}

/// A value that a comparison accepts, or several.
enum Choice<'a> {
	/// What has this encoding.
	Is(&'a [u8]),
	/// An integer of at least this.
	AtLeast(i64),
	/// An integer of at most this.
	AtMost(i64),
}

impl Choice<'_> {
	/// Whether it accepts what has this encoding.
	fn accepts(&self, value: &[u8]) -> bool {
		match self {
			Self::Is(wanted) => are_same(wanted, value),
			Self::AtLeast(least) => integer(value).is_some_and(|value| value >= *least),
			Self::AtMost(most) => integer(value).is_some_and(|value| value <= *most),
		}
	}
}

/// Takes a [`Comparison`](super::Comparison) off `bytes`, and shows each choice of it.
fn walk<'a>(bytes: &mut &'a [u8], mut show: impl FnMut(Choice<'a>)) -> Option<()> {
	match take(bytes, 1)? {
		[0] => show(Choice::Is(value(bytes)?)),
		[1] => show(Choice::AtLeast(i64::decode(bytes).ok()?)),
		[2] => show(Choice::AtMost(i64::decode(bytes).ok()?)),
		[3] => {
			for _ in 0..count(bytes)? {
				show(Choice::Is(value(bytes)?));
			}
		}
		_ => return None,
	}
	Some(())
}

/// The integer that has this encoding as a value, if one does.
fn integer(value: &[u8]) -> Option<i64> {
	let [1, number @ ..] = value else { return None };
	number.try_into().ok().map(i64::from_le_bytes)
}

/// Takes the encoding of a [`Value`](super::Value) off `bytes`.
fn value<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
	let all = *bytes;
	match take(bytes, 1)? {
		[0] => text(bytes)?,
		[1] => take(bytes, size_of::<i64>())?,
		[2] => take(bytes, 1)?,
		_ => return None,
	};
	all.get(..all.len().checked_sub(bytes.len())?)
}

/// Takes bytes off `bytes` that stand behind their number.
fn text<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
	let length = count(bytes)?;
	take(bytes, length)
}

fn count(bytes: &mut &[u8]) -> Option<usize> {
	Compact::<u32>::decode(bytes).ok().and_then(|count| usize::try_from(count.0).ok())
}

fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
	let (taken, left) = bytes.split_at_checked(count)?;
	*bytes = left;
	Some(taken)
}

/// Whether two texts are the same, eight bytes at a time: most names and values are longer.
fn are_same(one: &[u8], other: &[u8]) -> bool {
	let (words, rest) = one.as_chunks::<8>();
	let (other_words, other_rest) = other.as_chunks::<8>();
	one.len() == other.len()
		&& words.iter().zip(other_words).all(|(one, other)| u64::from_le_bytes(*one) == u64::from_le_bytes(*other))
		&& rest == other_rest
}

#[cfg(test)]
mod tests;
