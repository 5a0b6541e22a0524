//! What is stored of a DID, and how it moves through its life. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::did::{Kind, MethodId, Service, VerificationMethod};
use codec::{Decode, Encode, MaxEncodedLen};
use frame::prelude::*;

/// What somebody pays for the storage of a DID.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Deposit<AccountId, Balance> {
	/// From whom it is held, and to whom it returns.
	pub payer: AccountId,
	/// How much, in planck.
	pub amount: Balance,
	/// For how many bytes of methods and services, by [`footprint`].
	pub bytes: u32,
}

/// An active DID.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen)]
#[scale_info(skip_type_params(MaxControllers))]
#[codec(mel_bound(AccountId: MaxEncodedLen, Balance: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
pub struct Record<AccountId, Balance, BlockNumber, MaxControllers>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	Balance: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxControllers: Get<u32>,
{
	/// What stands behind it.
	pub kind: Kind,
	/// The accounts that may change it and act through it.
	pub controllers: BoundedVec<AccountId, MaxControllers>,
	/// How many times it has changed.
	pub version: u32,
	/// The block at which it was created.
	pub created: BlockNumber,
	/// The block at which it changed last.
	pub updated: BlockNumber,
	/// The number that the next method gets.
	pub next_method: MethodId,
	/// What its storage costs.
	pub deposit: Deposit<AccountId, Balance>,
}

/// What remains of a deactivated DID.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Tombstone<BlockNumber> {
	/// What stood behind it.
	pub kind: Kind,
	/// How many times it had changed, the deactivation counted.
	pub version: u32,
	/// The block at which it was created.
	pub created: BlockNumber,
	/// The block at which it was deactivated.
	pub deactivated: BlockNumber,
}

/// A DID at its place in life.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen)]
#[scale_info(skip_type_params(MaxControllers))]
#[codec(mel_bound(AccountId: MaxEncodedLen, Balance: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
pub enum Entry<AccountId, Balance, BlockNumber, MaxControllers>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	Balance: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxControllers: Get<u32>,
{
	/// It can be read, changed and acted through.
	Active(Record<AccountId, Balance, BlockNumber, MaxControllers>),
	/// It ended, for ever.
	Deactivated(Tombstone<BlockNumber>),
}

impl<AccountId, Balance, BlockNumber, MaxControllers> Record<AccountId, Balance, BlockNumber, MaxControllers>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	Balance: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxControllers: Get<u32>,
{
	/// The record after a change at block `now`.
	pub fn changed(self, now: BlockNumber) -> Result<Self, ArithmeticError> {
		let version = self.version.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Ok(Self { version, updated: now, ..self })
	}

	/// The record after its next method number was given, and that number.
	pub fn numbered(self) -> Result<(Self, MethodId), ArithmeticError> {
		let id = self.next_method;
		let next_method = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Ok((Self { next_method, ..self }, id))
	}

	/// What remains after deactivation at block `now`.
	pub fn deactivated(self, now: BlockNumber) -> Result<Tombstone<BlockNumber>, ArithmeticError> {
		let Self { kind, version, created, updated, .. } = self.changed(now)?;
		Ok(Tombstone { kind, version, created, deactivated: updated })
	}
}

/// How many bytes a deposit is for: those of the methods and of the services.
pub fn footprint<BlockNumber: MaxEncodedLen>(
	methods: &[VerificationMethod<BlockNumber>],
	services: &[Service],
) -> Result<u32, ArithmeticError> {
	services.iter().try_fold(footprint_of_methods::<BlockNumber>(methods.len())?, |sum, service| {
		sum.checked_add(footprint_of_service(service)?).ok_or(ArithmeticError::Overflow)
	})
}

/// The bytes of `count` methods.
///
/// A method counts with its greatest length, so that revoking it, which makes its encoding longer, costs nothing.
pub fn footprint_of_methods<BlockNumber: MaxEncodedLen>(count: usize) -> Result<u32, ArithmeticError> {
	count
		.checked_mul(VerificationMethod::<BlockNumber>::max_encoded_len())
		.and_then(|bytes| u32::try_from(bytes).ok())
		.ok_or(ArithmeticError::Overflow)
}

/// The bytes of a service.
pub fn footprint_of_service(service: &Service) -> Result<u32, ArithmeticError> {
	u32::try_from(service.encoded_size()).map_err(|_| ArithmeticError::Overflow)
}

/// The price of `bytes` at `base` and `per_byte`.
pub fn price<Balance>(base: Balance, per_byte: Balance, bytes: u32) -> Result<Balance, ArithmeticError>
where
	Balance: From<u32> + CheckedAdd + CheckedMul,
{
	per_byte
		.checked_mul(&Balance::from(bytes))
		.and_then(|price| price.checked_add(&base))
		.ok_or(ArithmeticError::Overflow)
}

#[cfg(test)]
mod tests {
	use super::*;
	use artel_primitives::did::{PublicKey, Relationships};

	type Small = Record<u8, u64, u32, ConstU32<2>>;

	fn record() -> Small {
		Record {
			kind: Kind::Agent,
			controllers: BoundedVec::truncate_from(alloc::vec![1]),
			version: 7,
			created: 3,
			updated: 5,
			next_method: 9,
			deposit: Deposit { payer: 1, amount: 10, bytes: 0 },
		}
	}

	#[test]
	fn a_change_moves_version_and_block_and_nothing_else() {
		assert_eq!(record().changed(8), Ok(Record { version: 8, updated: 8, ..record() }));
		let last = Record { version: u32::MAX, ..record() };
		assert_eq!(last.changed(8), Err(ArithmeticError::Overflow));
	}

	#[test]
	fn method_numbers_are_never_given_twice() {
		let (record, first) = record().numbered().unwrap();
		let (_, second) = record.numbered().unwrap();
		assert_eq!((first, second), (9, 10));
		assert_eq!(Record { next_method: u32::MAX, ..self::record() }.numbered(), Err(ArithmeticError::Overflow));
	}

	#[test]
	fn a_tombstone_keeps_when_it_began_and_ended() {
		assert_eq!(
			record().deactivated(11),
			Ok(Tombstone { kind: Kind::Agent, version: 8, created: 3, deactivated: 11 })
		);
	}

	#[test]
	fn the_footprint_does_not_change_when_a_method_is_revoked() {
		let method = VerificationMethod::<u32> {
			id: 0,
			key: PublicKey::Sr25519([1; 32]),
			relationships: Relationships::default(),
			activated: 1,
			revoked: None,
		};
		let revoked = VerificationMethod { revoked: Some(2), ..method };
		assert!(revoked.encoded_size() > method.encoded_size());
		assert_eq!(footprint(&[method], &[]), footprint(&[revoked], &[]));
		assert_eq!(footprint::<u32>(&[], &[]), Ok(0));
	}

	#[test]
	fn a_price_that_does_not_fit_is_an_error() {
		assert_eq!(price::<u64>(100, 3, 7), Ok(121));
		assert_eq!(price::<u64>(0, u64::MAX, 2), Err(ArithmeticError::Overflow));
		assert_eq!(price::<u64>(u64::MAX, 1, 1), Err(ArithmeticError::Overflow));
	}
}
