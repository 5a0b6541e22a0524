//! What is stored of a DID, and how it moves through its life. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use alloc::vec::Vec;
use artel_primitives::did::{Alias, Kind, MethodId, Service, VerificationMethod};
use codec::{Decode, Encode, MaxEncodedLen};
use frame::prelude::*;

/// What somebody pays for the storage of a DID.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Deposit<AccountId, Balance> {
	/// From whom it is held, and to whom it returns.
	pub payer: AccountId,
	/// How much, in planck.
	pub amount: Balance,
	/// For how many bytes besides those of the record, by [`footprint`].
	pub bytes: u32,
}

/// A DID that has not ended.
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
	/// Whether a controller put it to rest: nobody acts through it until it is resumed.
	pub suspended: bool,
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
	/// The number that the next submitted call must have.
	pub nonce: u64,
	/// Who may take over control, if that was proposed.
	pub proposed: Option<AccountId>,
	/// What its storage costs.
	pub deposit: Deposit<AccountId, Balance>,
}

/// The beginning of what is stored of a DID, which tells whether anybody can act through it. To decode the rest, controllers
/// above all, takes longer than most of what this is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Decode)]
pub enum Head {
	/// The beginning of a [`Record`].
	#[codec(index = 0)]
	Live {
		/// What stands behind it.
		kind: Kind,
		/// Whether a controller put it to rest.
		suspended: bool,
	},
	/// The beginning of a [`Tombstone`].
	#[codec(index = 1)]
	Deactivated {
		/// What stood behind it.
		kind: Kind,
	},
}

/// The same up to who controls it, for those who compare controllers: what is behind them takes longer to decode.
#[derive(Clone, Debug, PartialEq, Eq, Decode)]
pub enum Governed<AccountId> {
	/// The beginning of a [`Record`].
	#[codec(index = 0)]
	Live {
		/// What stands behind it.
		kind: Kind,
		/// Whether a controller put it to rest.
		suspended: bool,
		/// The accounts that may change it and act through it.
		controllers: Vec<AccountId>,
	},
	/// The beginning of a [`Tombstone`].
	#[codec(index = 1)]
	Deactivated,
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

/// Who can bring a DID back whose controllers are lost, and how.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
#[scale_info(skip_type_params(MaxGuardians))]
#[codec(mel_bound(AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
pub struct RecoveryPlan<AccountId, BlockNumber, MaxGuardians>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxGuardians: Get<u32>,
{
	/// Who may propose new controllers.
	pub guardians: BoundedVec<AccountId, MaxGuardians>,
	/// How many of them have to propose the same.
	pub threshold: u32,
	/// How many blocks the present controllers then have for cancelling it.
	pub delay: BlockNumber,
}

/// New controllers that enough guardians agree on.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen)]
#[scale_info(skip_type_params(MaxControllers))]
#[codec(mel_bound(AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
pub struct PendingRecovery<AccountId, BlockNumber, MaxControllers>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxControllers: Get<u32>,
{
	/// Who will control the DID.
	pub controllers: BoundedVec<AccountId, MaxControllers>,
	/// From which block on.
	pub ready: BlockNumber,
}

/// Where a recovery stands.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen)]
#[scale_info(skip_type_params(MaxControllers, MaxGuardians))]
#[codec(mel_bound(AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
pub struct Recovery<AccountId, BlockNumber, MaxControllers, MaxGuardians>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxControllers: Get<u32>,
	MaxGuardians: Get<u32>,
{
	/// Which guardian proposed what: the Blake2b-256 hash of the SCALE encoding of the controllers.
	pub proposals: BoundedVec<(AccountId, H256), MaxGuardians>,
	/// What enough of them agree on.
	pub pending: Option<PendingRecovery<AccountId, BlockNumber, MaxControllers>>,
}

impl<AccountId, BlockNumber, MaxControllers, MaxGuardians> Default
	for Recovery<AccountId, BlockNumber, MaxControllers, MaxGuardians>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxControllers: Get<u32>,
	MaxGuardians: Get<u32>,
{
	fn default() -> Self {
		Self { proposals: BoundedVec::new(), pending: None }
	}
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
	/// It can be read and changed and, unless it is suspended, acted through.
	Live(Record<AccountId, Balance, BlockNumber, MaxControllers>),
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

/// How many bytes a deposit is for besides those of the record: methods, services, other identifiers, and the plan for
/// recovery with `guardians`, if there is one.
#[cfg(any(feature = "try-runtime", test))]
pub fn footprint<AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen>(
	methods: &[VerificationMethod<BlockNumber>],
	services: &[Service],
	aliases: &[Alias],
	guardians: Option<(usize, u32)>,
) -> Result<u32, ArithmeticError> {
	let add = |sum: u32, part: u32| sum.checked_add(part).ok_or(ArithmeticError::Overflow);
	let methods = footprint_of_methods::<BlockNumber>(methods.len())?;
	let with_services = services.iter().try_fold(methods, |sum, service| add(sum, footprint_of_service(service)?))?;
	let with_aliases = add(with_services, footprint_of_aliases(aliases)?)?;
	match guardians {
		Some((count, controllers)) => {
			add(with_aliases, footprint_of_recovery::<AccountId, BlockNumber>(count, controllers)?)
		}
		None => Ok(with_aliases),
	}
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

/// The bytes of other identifiers.
pub fn footprint_of_aliases(aliases: &[Alias]) -> Result<u32, ArithmeticError> {
	aliases.iter().try_fold(0u32, |sum, alias| {
		let bytes = u32::try_from(alias.encoded_size()).map_err(|_| ArithmeticError::Overflow)?;
		sum.checked_add(bytes).ok_or(ArithmeticError::Overflow)
	})
}

/// The bytes of a plan for recovery, and of what its guardians may propose: a hash each, and at most `controllers` new
/// controllers. Paid for when the plan is made, so that a guardian needs no deposit.
pub fn footprint_of_recovery<AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen>(
	guardians: usize,
	controllers: u32,
) -> Result<u32, ArithmeticError> {
	// Twice the guardian itself: in the plan and in the proposals.
	let account = AccountId::max_encoded_len();
	let guardian = account.checked_mul(2).and_then(|bytes| bytes.checked_add(H256::max_encoded_len()));
	let pending = usize::try_from(controllers).ok().and_then(|count| count.checked_mul(account));
	// Threshold, two block numbers, and four lengths of a byte each.
	let rest = BlockNumber::max_encoded_len().checked_mul(2).and_then(|bytes| bytes.checked_add(8));
	guardian
		.and_then(|bytes| bytes.checked_mul(guardians))
		.and_then(|bytes| bytes.checked_add(pending?))
		.and_then(|bytes| bytes.checked_add(rest?))
		.and_then(|bytes| u32::try_from(bytes).ok())
		.ok_or(ArithmeticError::Overflow)
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
			suspended: false,
			controllers: BoundedVec::truncate_from(alloc::vec![1]),
			version: 7,
			created: 3,
			updated: 5,
			next_method: 9,
			nonce: 0,
			proposed: None,
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
		assert_eq!(footprint::<u8, u32>(&[method], &[], &[], None), footprint::<u8, u32>(&[revoked], &[], &[], None));
		assert_eq!(footprint::<u8, u32>(&[], &[], &[], None), Ok(0));
	}

	#[test]
	fn the_footprint_of_a_plan_covers_all_that_it_may_lead_to() {
		type Plan = RecoveryPlan<[u8; 32], u32, ConstU32<3>>;
		type State = Recovery<[u8; 32], u32, ConstU32<2>, ConstU32<3>>;
		let bytes = footprint_of_recovery::<[u8; 32], u32>(3, 2).unwrap() as usize;
		assert!(Plan::max_encoded_len() + State::max_encoded_len() <= bytes);
		assert!(bytes <= Plan::max_encoded_len() + State::max_encoded_len() + 8, "and little more");
	}

	#[test]
	fn a_price_that_does_not_fit_is_an_error() {
		assert_eq!(price::<u64>(100, 3, 7), Ok(121));
		assert_eq!(price::<u64>(0, u64::MAX, 2), Err(ArithmeticError::Overflow));
		assert_eq!(price::<u64>(u64::MAX, 1, 1), Err(ArithmeticError::Overflow));
	}
}
