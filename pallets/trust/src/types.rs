//! What is stored of an account's behaviour, and how outcomes and time change it. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use crate::fixed::{Factor, log2, narrow, product, quotient};
use alloc::vec::Vec;
use artel_primitives::{
	settlement::BasisPoints,
	trust::{MAX_SCORE, Outcome, PerAspect, RatingRight, RiskReport},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// log2(1 / 0.98) / 10^9 in 96 binary places: how much an outcome of a billionth of weight 1 discounts what was before it.
const DISCOUNT: u64 = 2_309_211_410_609_094_730;

/// The most evidence that one aspect can have, in billionths: 1 / ln(1 / 0.98) = 49.498316452….
///
/// Endless outcomes of weight 1 / n that discount by 0.98^(1 / n) each come to that, as n grows.
pub const MAX_EVIDENCE: u64 = 49_498_316_452;

/// Why no outcome of a deal counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Ignored {
	/// An account dealt with itself.
	#[codec(index = 0)]
	SameAccount,
	/// One of the two controls the other, or somebody controls both.
	#[codec(index = 1)]
	SharedControl,
	/// The fee is less than `MinFee`.
	#[codec(index = 2)]
	FeeTooSmall,
	/// The two have had `MaxDealsPerWindow` outcomes of each of those aspects in this window, and nothing was bad.
	#[codec(index = 3)]
	TooManyDeals,
}

/// An outcome that counted, wholly or in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Counted {
	/// How it went.
	pub outcome: Outcome,
	/// Whether what was good of it counted. When two have had many deals with each other, only what was bad counts: two
	/// friends alone make no reputation, but nobody may fail the same customer for free.
	pub whole: bool,
}

impl Counted {
	/// All of an outcome.
	pub fn whole(outcome: Outcome) -> Self {
		Self { outcome, whole: true }
	}
}

/// What outcomes of one aspect have left behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Evidence {
	/// Weight of good outcomes, in billionths. With `bad` at most [`MAX_EVIDENCE`].
	pub good: u64,
	/// Weight of bad outcomes, in billionths.
	pub bad: u64,
	/// Fees of good outcomes, in planck.
	pub paid: u128,
}

impl Evidence {
	/// What is left of it when everything fades by `factor`. Rounded against the account.
	pub fn faded(self, factor: Factor) -> Self {
		if self == Self::default() {
			return self;
		}
		Self {
			good: narrow(factor.down(self.good.into())),
			bad: narrow(factor.up(self.bad.into())),
			paid: factor.up(self.paid),
		}
	}

	/// The evidence after an outcome of that merit with that fee, where a fee of `unit` has the weight 1.
	///
	/// The good share weighs what it adds to the logarithm of all that was paid; the bad share weighs in full. What was
	/// before is discounted by 0.98^weight, and the outcome discounts itself alike, as if it had come in very many
	/// very small parts. So it makes no difference in how many parts it does come. Rounded against the account.
	pub fn after(self, merit: u16, fee: u128, unit: u128) -> Self {
		self.after_shares(merit, demerit(merit), fee, unit)
	}

	/// The same if what was good of the outcome does not count.
	pub fn after_bad_share(self, merit: u16, fee: u128, unit: u128) -> Self {
		self.after_shares(0, demerit(merit), fee, unit)
	}

	fn after_shares(self, merit: u16, demerit: u16, fee: u128, unit: u128) -> Self {
		let merit = merit.min(MAX_SCORE);
		let good_weight = if merit == 0 { 0 } else { scaled(weight(self.paid, fee, unit), merit) };
		let bad_weight = if demerit == 0 { 0 } else { scaled_up(weight(0, fee, unit).into(), demerit) };
		let bad_weight = narrow(bad_weight);
		let weight = good_weight.saturating_add(bad_weight);

		let (upper, lower) = product(weight, DISCOUNT);
		let factor = Factor::exp2_neg((u128::from(upper) << 32) | u128::from(lower >> 32));
		let share = |gain: u128, part: u64| match part {
			part if part == weight => gain,
			part => {
				let (upper, lower) = product(narrow(gain), part);
				((u128::from(upper) << 64) | u128::from(lower)).checked_div(weight.into()).unwrap_or(0)
			}
		};
		let more_good = match good_weight {
			0 => 0,
			part => share(factor.rest_down(MAX_EVIDENCE.into()), part),
		};
		let more_bad = match bad_weight {
			0 => 0,
			part => share(factor.rest_up(MAX_EVIDENCE.into()), part).saturating_add(1),
		};

		let bad = factor.up(self.bad.into()).saturating_add(more_bad).min(MAX_EVIDENCE.into());
		let room = u128::from(MAX_EVIDENCE).saturating_sub(bad);
		let good = factor.down(self.good.into()).saturating_add(more_good).min(room);
		let paid = self.paid.saturating_add(scaled_up(fee, merit));
		Self { good: narrow(good), bad: narrow(bad), paid }
	}

	/// The score from this evidence alone.
	pub fn score(&self, prior: u64) -> u16 {
		score(self.good, self.bad, prior)
	}
}

/// (good + prior) / (good + bad + 2 prior) of [`MAX_SCORE`], rounded down; all three in the same unit.
pub fn score(good: u64, bad: u64, prior: u64) -> u16 {
	// All there is in practice; a multiplication of 128 bits takes long in WebAssembly. Four of these, 10 000 times, fit.
	if good.max(bad).max(prior) < 1 << 48 {
		let for_it = good.wrapping_add(prior);
		let all = for_it.wrapping_add(bad).wrapping_add(prior);
		let score = for_it.wrapping_mul(MAX_SCORE.into()).checked_div(all).unwrap_or(0);
		return u16::try_from(score).unwrap_or(MAX_SCORE);
	}
	let (good, bad, prior) = (u128::from(good), u128::from(bad), u128::from(prior));
	let for_it = good.saturating_add(prior);
	let all = for_it.saturating_add(bad).saturating_add(prior);
	let score = for_it.saturating_mul(u128::from(MAX_SCORE)).checked_div(all).unwrap_or(0);
	u16::try_from(score).unwrap_or(MAX_SCORE)
}

/// What lacks to [`MAX_SCORE`].
fn demerit(merit: u16) -> u16 {
	MAX_SCORE.saturating_sub(merit)
}

/// What `fee` weighs, in billionths, after `paid`: log2(1 + (paid + fee) / unit) - log2(1 + paid / unit).
///
/// Differences of one rounded function, so the weights of the parts of a fee sum up to the weight of the whole, exactly.
fn weight(paid: u128, fee: u128, unit: u128) -> u64 {
	let before = unit.saturating_add(paid);
	log2(before.saturating_add(fee)).saturating_sub(log2(before))
}

/// `value` times `merit` / [`MAX_SCORE`], rounded down.
fn scaled(value: u64, merit: u16) -> u64 {
	// A weight is below 2^37, and 10 000 below 2^14.
	value.wrapping_mul(merit.into()).checked_div(MAX_SCORE.into()).unwrap_or(0)
}

/// The same rounded up, and for every value.
fn scaled_up(value: u128, merit: u16) -> u128 {
	BasisPoints::new(merit).map_or(value, |part| part.of_rounded_up(value))
}

/// How an account has behaved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Profile<BlockNumber> {
	/// What outcomes left behind, as it was at `updated`.
	pub evidence: PerAspect<Evidence>,
	/// The block to which time has faded it.
	pub updated: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Profile<BlockNumber> {
	/// The profile at block `now`: half of everything is left after each `half_life` blocks.
	pub fn at(self, now: BlockNumber, half_life: BlockNumber) -> Self {
		let factor =
			Factor::exp2_neg(quotient(now.saturating_sub(self.updated).saturated_into(), half_life.saturated_into()));
		Self { evidence: self.evidence.map(|evidence| evidence.faded(factor)), updated: now }
	}

	/// The profile after an outcome: see [`Evidence::after`].
	pub fn after(mut self, counted: Counted, fee: u128, unit: u128) -> Self {
		let Counted { outcome: Outcome { aspect, merit }, whole } = counted;
		let evidence = self.evidence.of_mut(aspect);
		*evidence = if whole { evidence.after(merit, fee, unit) } else { evidence.after_bad_share(merit, fee, unit) };
		self
	}

	/// The score over all aspects.
	pub fn score(&self, prior: u64) -> u16 {
		let sum = self.evidence.values().iter().fold((0u64, 0u64), |(good, bad), evidence| {
			(good.saturating_add(evidence.good), bad.saturating_add(evidence.bad))
		});
		score(sum.0, sum.1, prior)
	}
}

/// What was learnt of one of the two parties of a deal.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Learnt<Balance> {
	/// Nothing was told of it.
	#[codec(index = 0)]
	Nothing,
	/// Nothing of what was told counted.
	#[codec(index = 1)]
	Ignored(Ignored),
	/// Its score was moved.
	#[codec(index = 2)]
	Counted {
		/// What of it counted; at least one outcome.
		outcomes: Vec<Counted>,
		/// What the deal paid to the chain, in planck.
		fee: Balance,
		/// Its score now.
		score: u16,
		/// The number under which the other may rate the deal, if it may.
		deal: Option<u32>,
	},
}

/// What two accounts have had with each other.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen)]
#[scale_info(skip_type_params(MaxRights))]
#[codec(mel_bound(BlockNumber: MaxEncodedLen))]
pub struct Pair<BlockNumber, MaxRights>
where
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxRights: Get<u32>,
{
	/// The block at which the window began.
	pub began: BlockNumber,
	/// What was told of the lesser of the two accounts.
	pub of_lesser: Told<BlockNumber, MaxRights>,
	/// What was told of the greater of them.
	pub of_greater: Told<BlockNumber, MaxRights>,
}

/// What was told of one account in its deals with another.
#[derive(CloneNoBound, DebugNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen)]
#[scale_info(skip_type_params(MaxRights))]
#[codec(mel_bound(BlockNumber: MaxEncodedLen))]
pub struct Told<BlockNumber, MaxRights>
where
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxRights: Get<u32>,
{
	/// How many outcomes counted in the window.
	pub counted: PerAspect<u32>,
	/// The number that the next deal to be rated gets.
	pub next_deal: u32,
	/// The deals that wait for a rating by the other, oldest first.
	pub rights: BoundedVec<RatingRight<BlockNumber>, MaxRights>,
}

impl<BlockNumber, MaxRights> Pair<BlockNumber, MaxRights>
where
	BlockNumber: AtLeast32BitUnsigned + Copy + core::fmt::Debug,
	MaxRights: Get<u32>,
{
	/// Two accounts that meet for the first time, at block `now`.
	pub fn new(now: BlockNumber) -> Self {
		let nothing = || Told { counted: PerAspect::default(), next_deal: 0, rights: BoundedVec::new() };
		Self { began: now, of_lesser: nothing(), of_greater: nothing() }
	}

	/// The pair at block `now`: a window that is over has made room for another, and ratings that are too late lapsed.
	pub fn at(mut self, now: BlockNumber, window: BlockNumber) -> Self {
		let over = self.window_is_over(now, window);
		if over {
			self.began = now;
		}
		for told in [&mut self.of_lesser, &mut self.of_greater] {
			if over {
				told.counted = PerAspect::default();
			}
			told.rights.retain(|right| now < right.until);
		}
		self
	}

	/// Whether nothing of it counts at block `now`, so that it may be forgotten.
	pub fn is_over(&self, now: BlockNumber, window: BlockNumber) -> bool {
		let mut rights = self.of_lesser.rights.iter().chain(&self.of_greater.rights);
		self.window_is_over(now, window) && rights.all(|right| now >= right.until)
	}

	fn window_is_over(&self, now: BlockNumber, window: BlockNumber) -> bool {
		now.saturating_sub(self.began) >= window
	}

	/// What was told of the account `subject` in its deals with `other`.
	pub fn of<AccountId: Ord>(&self, subject: &AccountId, other: &AccountId) -> &Told<BlockNumber, MaxRights> {
		if subject <= other { &self.of_lesser } else { &self.of_greater }
	}

	/// The same, to be changed.
	pub fn of_mut<AccountId: Ord>(
		&mut self,
		subject: &AccountId,
		other: &AccountId,
	) -> &mut Told<BlockNumber, MaxRights> {
		if subject <= other { &mut self.of_lesser } else { &mut self.of_greater }
	}
}

impl<BlockNumber, MaxRights> Told<BlockNumber, MaxRights>
where
	BlockNumber: AtLeast32BitUnsigned + Copy + core::fmt::Debug,
	MaxRights: Get<u32>,
{
	/// Counts those outcomes of which anything counts: all while there were fewer than `most` of their aspect, and then
	/// those with something bad.
	pub fn count(&mut self, outcomes: &[Outcome], most: u32) -> Vec<Counted> {
		let mut admit = |outcome: &Outcome| {
			let counted = self.counted.of_mut(outcome.aspect);
			let whole = *counted < most;
			if whole {
				*counted = counted.saturating_add(1);
			}
			(whole || outcome.merit < MAX_SCORE).then_some(Counted { outcome: *outcome, whole })
		};
		outcomes.iter().filter_map(&mut admit).collect()
	}

	/// Lets the counterparty rate a deal with that fee until block `until`, and says its number.
	///
	/// Numbers begin again after 2^32 deals, of which all but the last few have lapsed. There is always room while ratings
	/// lapse no later than windows; were there none, the oldest right would go.
	pub fn entitle(&mut self, fee: u128, until: BlockNumber) -> u32 {
		let deal = self.next_deal;
		if let Some(oldest) = self.rights.first().copied().filter(|_| self.rights.is_full()) {
			self.rights.retain(|right| *right != oldest);
		}
		if self.rights.try_push(RatingRight { deal, fee, until }).is_ok() {
			self.next_deal = deal.wrapping_add(1);
		}
		deal
	}
}

/// A risk report, and what its reporter pays for its storage.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Report<AccountId, Balance, BlockNumber> {
	/// What it says.
	pub said: RiskReport<AccountId, BlockNumber>,
	/// What is held from the reporter, in planck.
	pub deposit: Balance,
}

/// An account's objection to the risk reports about it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Appeal<Balance> {
	/// Hash of what it has to say.
	pub statement: H256,
	/// What is held from it, in planck.
	pub deposit: Balance,
}

/// The lower of the two middle scores, or the middle one. `None` of nothing.
pub fn median(mut scores: Vec<u8>) -> Option<u8> {
	scores.sort_unstable();
	let last = scores.len().checked_sub(1)?;
	scores.get(last / 2).copied()
}
