//! How an account has behaved, and how a market asks for it.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{ConstU32, H256, bounded::BoundedVec};
use sp_runtime::DispatchResult;

/// The best score; the worst is 0, and everybody begins in the middle.
pub const MAX_SCORE: u16 = 10_000;
/// The highest risk; the lowest is 0.
pub const MAX_RISK: u8 = 100;
/// Longest reason for a restriction, in bytes.
pub const MAX_REASON_BYTES: u32 = 64;

/// The part of an account's behaviour that an outcome tells of.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Aspect {
	/// Whether it paid, delivered and closed its deals.
	#[codec(index = 0)]
	Settlement,
	/// Whether its service was as agreed.
	#[codec(index = 1)]
	ServiceLevel,
	/// How disputes about it were decided.
	#[codec(index = 2)]
	Disputes,
	/// How good what it contributed was.
	#[codec(index = 3)]
	Contribution,
	/// What counterparties of settled deals said.
	#[codec(index = 4)]
	Attestation,
}

/// One value for each [`Aspect`].
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct PerAspect<Value> {
	/// For [`Aspect::Settlement`].
	pub settlement: Value,
	/// For [`Aspect::ServiceLevel`].
	pub service_level: Value,
	/// For [`Aspect::Disputes`].
	pub disputes: Value,
	/// For [`Aspect::Contribution`].
	pub contribution: Value,
	/// For [`Aspect::Attestation`].
	pub attestation: Value,
}

impl<Value> PerAspect<Value> {
	/// The value for `aspect`.
	pub fn of(&self, aspect: Aspect) -> &Value {
		match aspect {
			Aspect::Settlement => &self.settlement,
			Aspect::ServiceLevel => &self.service_level,
			Aspect::Disputes => &self.disputes,
			Aspect::Contribution => &self.contribution,
			Aspect::Attestation => &self.attestation,
		}
	}

	/// The value for `aspect`, to be changed.
	pub fn of_mut(&mut self, aspect: Aspect) -> &mut Value {
		match aspect {
			Aspect::Settlement => &mut self.settlement,
			Aspect::ServiceLevel => &mut self.service_level,
			Aspect::Disputes => &mut self.disputes,
			Aspect::Contribution => &mut self.contribution,
			Aspect::Attestation => &mut self.attestation,
		}
	}

	/// All values, in the order of the aspects' indexes.
	pub fn values(self) -> [Value; 5] {
		[self.settlement, self.service_level, self.disputes, self.contribution, self.attestation]
	}

	/// What `each` makes of every value.
	pub fn map<Other>(self, mut each: impl FnMut(Value) -> Other) -> PerAspect<Other> {
		PerAspect {
			settlement: each(self.settlement),
			service_level: each(self.service_level),
			disputes: each(self.disputes),
			contribution: each(self.contribution),
			attestation: each(self.attestation),
		}
	}
}

/// How one deal went for one account, in one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Outcome {
	/// In which part of its behaviour.
	pub aspect: Aspect,
	/// How good: 0 entirely bad, [`MAX_SCORE`] entirely good. More counts as entirely good.
	pub merit: u16,
}

impl Outcome {
	/// Nothing to complain of.
	pub fn good(aspect: Aspect) -> Self {
		Self { aspect, merit: MAX_SCORE }
	}

	/// Nothing to praise.
	pub fn bad(aspect: Aspect) -> Self {
		Self { aspect, merit: 0 }
	}
}

/// How a deal went for one of its two parties.
#[derive(Debug, PartialEq, Eq)]
pub struct Conduct<'a, AccountId, Balance> {
	/// The party.
	pub account: &'a AccountId,
	/// One outcome for each aspect that there is something to say of, or none.
	pub outcomes: &'a [Outcome],
	/// What the deal really paid to the chain, in planck, which gives each outcome its weight. For bad outcomes it may be
	/// what failing was agreed to cost and was taken: who never serves pays no fees, and must be known all the same.
	pub fee: Balance,
	/// Whether it is known to be no DID, so that nobody needs to look who controls it. Who has acted and is none never
	/// becomes one: the account of a DID has no key, and does nothing before it is one.
	pub keyed: bool,
}

impl<'a, AccountId, Balance: Default> Conduct<'a, AccountId, Balance> {
	/// What is said of that party, who may be a DID.
	pub fn of(account: &'a AccountId, outcomes: &'a [Outcome], fee: Balance) -> Self {
		Self { account, outcomes, fee, keyed: false }
	}

	/// Nothing to say of `account`.
	pub fn untold(account: &'a AccountId) -> Self {
		Self::of(account, &[], Balance::default())
	}
}

/// Whether the authority has put an account under a restriction.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub enum Standing {
	/// No.
	#[default]
	#[codec(index = 0)]
	Normal,
	/// It may do everything, and everybody is told to look twice.
	#[codec(index = 1)]
	Watched,
	/// It may enter into nothing new. What it has it may always end and leave.
	#[codec(index = 2)]
	Suspended,
}

/// What a market should do about an account's risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum RiskAdvice {
	/// Go on.
	#[codec(index = 0)]
	Accept,
	/// Keep the money back until somebody has looked.
	#[codec(index = 1)]
	Hold,
	/// Do not enter.
	#[codec(index = 2)]
	Reject,
}

/// Why a market does not let an account in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
	/// The authority suspended it.
	Suspended,
	/// Its risk is to be rejected.
	TooRisky,
	/// Its score is less than what is wanted.
	ScoreTooLow,
}

/// What is known of the behaviour of accounts. Pallets answer for what they tell: no dispatchable leads to `record`.
pub trait Reputation<AccountId, Balance> {
	/// Records how a deal went for each of the two accounts that had it with each other.
	fn record(one: Conduct<AccountId, Balance>, other: Conduct<AccountId, Balance>) -> DispatchResult;

	/// From 0 to [`MAX_SCORE`], now.
	fn score(account: &AccountId) -> u16;

	/// The median of live risk reports, from 0 to [`MAX_RISK`]; `None` while there are too few of them.
	fn risk(account: &AccountId) -> Option<u8>;

	/// What to do about that risk.
	fn advice(account: &AccountId) -> RiskAdvice;

	/// Whether the authority restricts it.
	fn standing(account: &AccountId) -> Standing;

	/// All that a market asks before it lets in an account of which it wants at least the score `least`. Of several reasons
	/// against it the first in the order of [`Unfit`] is told.
	fn ensure_fit(account: &AccountId, least: u16) -> Result<(), Unfit>;
}

/// Makes a past, for the benchmarks of those who ask [`Reputation`].
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkReputation<AccountId> {
	/// Gives two accounts, both ways, as many deals with each other as there can be before one more that counts, and each as
	/// many reports of a risk for which nobody rejects it. Blocks pass by that.
	fn acquaint(one: &AccountId, other: &AccountId);
}

/// Why the authority restricts an account, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Restriction<BlockNumber> {
	/// Watched or suspended.
	pub standing: Standing,
	/// Why, in UTF-8.
	pub reason: BoundedVec<u8, ConstU32<MAX_REASON_BYTES>>,
	/// The first block at which it is over; `None`: until the authority ends it.
	pub until: Option<BlockNumber>,
}

/// How risky an accredited reporter says that an account is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct RiskReport<AccountId, BlockNumber> {
	/// Who says so.
	pub reporter: AccountId,
	/// From 0 to [`MAX_RISK`].
	pub score: u8,
	/// Hash of the model that found it.
	pub model: H256,
	/// Why, in the code that the reporter publishes.
	pub reason: u16,
	/// The first block at which it no longer counts.
	pub expires: BlockNumber,
}

/// A settled deal that its counterparty may rate, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct RatingRight<BlockNumber> {
	/// Its number between the two.
	pub deal: u32,
	/// What it paid to the chain, in planck: the rating's weight.
	pub fee: u128,
	/// The first block at which it is too late.
	pub until: BlockNumber,
}

/// What is known of an account in one aspect, now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct AspectScore {
	/// From 0 to [`MAX_SCORE`], from this aspect alone.
	pub score: u16,
	/// Weight of good outcomes, in billionths.
	pub good: u64,
	/// Weight of bad outcomes, in billionths.
	pub bad: u64,
	/// Fees of good outcomes, in planck: the more there are, the less the next one weighs.
	pub paid: u128,
}

/// All that is known of an account's behaviour, now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Breakdown<AccountId, BlockNumber> {
	/// From 0 to [`MAX_SCORE`], over all aspects.
	pub score: u16,
	/// The same for each aspect, and what it comes from.
	pub aspects: PerAspect<AspectScore>,
	/// Whether the authority restricts it.
	pub standing: Standing,
	/// If so: why, and until when.
	pub restriction: Option<Restriction<BlockNumber>>,
	/// The median of `reports`; `None` while there are too few of them.
	pub risk: Option<u8>,
	/// What a market should do about that.
	pub advice: RiskAdvice,
	/// The risk reports that count.
	pub reports: Vec<RiskReport<AccountId, BlockNumber>>,
	/// Hash of the statement of a pending appeal.
	pub appeal: Option<H256>,
}

sp_api::decl_runtime_apis! {
	/// Reads of how accounts have behaved.
	pub trait TrustApi<AccountId, BlockNumber>
	where
		AccountId: codec::Codec,
		BlockNumber: codec::Codec,
	{
		/// All that is known of the behaviour of `account`, decayed to this block.
		fn breakdown(account: AccountId) -> Breakdown<AccountId, BlockNumber>;

		/// The deals with `subject` that `rater` may rate now.
		fn rights_to_rate(subject: AccountId, rater: AccountId) -> Vec<RatingRight<BlockNumber>>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn each_aspect_has_its_own_value() {
		let aspects =
			[Aspect::Settlement, Aspect::ServiceLevel, Aspect::Disputes, Aspect::Contribution, Aspect::Attestation];
		let mut values = PerAspect::<u8>::default();
		for (number, aspect) in (1..).zip(aspects) {
			*values.of_mut(aspect) = number;
		}
		assert_eq!(values.values(), [1, 2, 3, 4, 5]);
		assert_eq!(aspects.map(|aspect| *values.of(aspect)), [1, 2, 3, 4, 5]);
		assert_eq!(values.map(|value| value.saturating_mul(2)).values(), [2, 4, 6, 8, 10]);
	}
}
