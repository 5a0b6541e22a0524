//! Predicates and claims, judged in the bytes that they are stored and sent as.
//!
//! To decode what an offer may ask for takes hundreds of pieces of memory, each of which is a call of the node, and longer
//! than all that is looked up to judge it. Here nothing is copied and nothing is decoded that is not needed: as every value
//! has one encoding, values are the same if their encodings are.

use super::{MAX_DISCLOSURES, SchemaId, Unmet};
use codec::{Compact, Decode};

/// Credentials that are asked for: each by its schema, and by the predicate that its disclosed claims have to satisfy. In the
/// encoding of a list of such pairs, or of [`Requirement`](crate::rental::Requirement)s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'a> {
	count: u32,
	/// All of them, one behind the other.
	bytes: &'a [u8],
}

impl<'a> Asked<'a> {
	/// Nothing.
	pub const NOTHING: Asked<'static> = Asked { count: 0, bytes: &[] };

	/// What is asked for by the list that is encoded in `bytes`. `None` if not even its length is. All else comes to light
	/// in [`Self::try_each`].
	pub fn by(mut bytes: &'a [u8]) -> Option<Self> {
		let count = Compact::<u32>::decode(&mut bytes).ok()?.0;
		Some(Self { count, bytes })
	}

	/// How many credentials.
	pub fn count(&self) -> u32 {
		self.count
	}

	/// Whether there is one that `holds` for each. It is given the schema, and bytes that begin with the predicate, of which
	/// it has to take that off if it holds, as [`EncodedClaims::satisfy`] does: so nothing is walked twice. What is not the
	/// encoding of a list holds for nobody.
	pub fn try_each(
		mut self,
		mut holds: impl FnMut(SchemaId, &mut &'a [u8]) -> Result<(), Unmet>,
	) -> Result<(), Unmet> {
		for _ in 0..self.count {
			holds(SchemaId::decode(&mut self.bytes).map_err(|_| Unmet::Predicate)?, &mut self.bytes)?;
		}
		if self.bytes.is_empty() { Ok(()) } else { Err(Unmet::Predicate) }
	}
}

/// Most claims, of which a place each is kept on the stack.
const MOST: usize = MAX_DISCLOSURES as usize;

/// Claims, each name once, in their encoding.
#[derive(Debug, PartialEq, Eq)]
pub struct EncodedClaims<'a> {
	/// They, and then nothing.
	claims: [Claim<'a>; MOST],
	count: usize,
}

/// The name, and the encoding of the value.
type Claim<'a> = (&'a [u8], &'a [u8]);

impl<'a> EncodedClaims<'a> {
	/// Those that begin `bytes`, of which they are taken off: the encoding of a list of at most [`MAX_DISCLOSURES`]
	/// [`Claim`](super::Claim)s. `None` if none begins them.
	pub fn split_off(bytes: &mut &'a [u8]) -> Option<Self> {
		let count = count(bytes)?;
		let mut claims: [Claim; MOST] = Default::default();
		for claim in claims.get_mut(..count)? {
			*claim = (text(bytes)?, value(bytes)?);
		}
		Some(Self { claims, count })
	}

	/// Whether all conditions hold of the predicate whose encoding begins `bytes`, of which it is taken off if they do. What
	/// was not disclosed holds for nothing.
	pub fn satisfy(&self, bytes: &mut &[u8]) -> bool {
		self.judge(bytes).unwrap_or_default()
	}

	fn judge(&self, predicate: &mut &[u8]) -> Option<bool> {
		for _ in 0..count(predicate)? {
			let wanted = text(predicate)?;
			let claims = self.claims.get(..self.count)?;
			let claimed = claims.iter().find(|(name, _)| are_same(name, wanted)).map(|(_, value)| *value);
			let mut holds = false;
			walk(predicate, |choice| holds = holds || claimed.is_some_and(|value| choice.accepts(value)))?;
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
