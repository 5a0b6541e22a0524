//! How an account has behaved, and how a market asks for it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

/// The best score; the worst is 0, and everybody begins in the middle.
pub const MAX_SCORE: u16 = 10_000;
/// The highest risk; the lowest is 0.
pub const MAX_RISK: u8 = 100;

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

/// What is known of the behaviour of accounts. Pallets answer for what they tell: no dispatchable leads to `record`.
pub trait Reputation<AccountId, Balance> {
	/// Records how a settled deal with `counterparty` went for `subject`. `fee` is what the deal really paid to the
	/// chain, in planck, and gives the outcome its weight.
	fn record(subject: &AccountId, counterparty: &AccountId, outcome: Outcome, fee: Balance) -> DispatchResult;

	/// From 0 to [`MAX_SCORE`], now.
	fn score(account: &AccountId) -> u16;

	/// The median of live risk reports, from 0 to [`MAX_RISK`]; `None` while there are too few of them.
	fn risk(account: &AccountId) -> Option<u8>;

	/// What to do about that risk.
	fn advice(account: &AccountId) -> RiskAdvice;

	/// Whether the authority restricts it.
	fn standing(account: &AccountId) -> Standing;
}
