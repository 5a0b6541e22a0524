//! What is stored of classes, offers and rentals, and the arithmetic of a service. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::{
	Balance,
	panel::PanelId,
	rental::{Class, Ending, OfferId, OfferTerms, Price, RentalId, Rules, Stage},
	settlement::WHOLE,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::{
	deps::sp_runtime::{Rounding, helpers_128bit::multiply_by_rational_with_rounding},
	prelude::*,
};

/// A class of resource, with who registered it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Registered<AccountId> {
	/// What it is.
	pub class: Class,
	/// Who registered it, and may remove it.
	pub registrant: AccountId,
	/// What is held for it, in planck.
	pub deposit: Balance,
	/// How many offers there are of it.
	pub offers: u32,
}

/// An offer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Offer<AccountId, AssetId, BlockNumber> {
	/// Whose it is.
	pub provider: AccountId,
	/// Whether that is no DID; see [`Conduct`](artel_primitives::trust::Conduct).
	pub keyed: bool,
	/// How many units its provider's bond covers: of a withdrawn one, those that were not given back.
	pub units: u32,
	/// How many of them are not rented or requested.
	pub free: u32,
	/// How many rentals from it have not ended.
	pub live: u32,
	/// What one unit costs for one block, for those who request it now.
	pub price: Price,
	/// Whether it takes requests.
	pub listing: Listing,
	/// What is held for it, in planck.
	pub deposit: Balance,
	/// What does not change of it. In the same record, because whatever changes the rest has to know this.
	pub terms: Agreed<AssetId, BlockNumber>,
}

/// Whether an offer takes requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub enum Listing {
	/// Yes.
	#[codec(index = 0)]
	Listed,
	/// Not now.
	#[codec(index = 1)]
	Paused,
	/// Never again; when its rentals have ended it can be removed.
	#[codec(index = 2)]
	Withdrawn,
}

/// What does not change of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Agreed<AssetId, BlockNumber> {
	/// What the provider says.
	pub offered: OfferTerms<AssetId, BlockNumber>,
	/// What the chain said when it was made.
	pub rules: Rules<BlockNumber>,
}

/// A rental. Everything it costs is fixed here when it is requested; the rest of the terms are those of its offer, which
/// do not change.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Rental<AccountId, BlockNumber> {
	/// From which offer.
	pub offer: OfferId,
	/// Who pays.
	pub renter: AccountId,
	/// Whether that is no DID; see [`Conduct`](artel_primitives::trust::Conduct).
	pub keyed: bool,
	/// Who is paid.
	pub provider: AccountId,
	/// How many units.
	#[codec(compact)]
	pub units: u32,
	/// What all of them cost for one block, in the smallest unit of the offer's asset.
	#[codec(compact)]
	pub rate: Balance,
	/// For how many blocks.
	pub blocks: BlockNumber,
	/// What is kept for bonuses, besides the pay of all blocks.
	#[codec(compact)]
	pub reserve: Balance,
	/// What is held for this record, in planck.
	#[codec(compact)]
	pub deposit: Balance,
	/// How many receipts were given for it.
	#[codec(compact)]
	pub receipts: u32,
	/// Since when everything waits for a ruling.
	pub disputed: Option<BlockNumber>,
	/// Where it is in its life, whether or not it waits.
	pub phase: Phase<BlockNumber>,
}

/// Where a rental is in its life.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub enum Phase<BlockNumber> {
	/// The provider may accept before that block.
	#[codec(index = 0)]
	Requested(BlockNumber),
	/// It may start before that block.
	#[codec(index = 1)]
	Accepted(BlockNumber),
	/// It runs.
	#[codec(index = 2)]
	Active(Service<BlockNumber>),
	/// It runs no longer. What is left is to decide about its last window.
	#[codec(index = 3)]
	Closing(Service<BlockNumber>, Closed<BlockNumber>),
}

/// How a service ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Closed<BlockNumber> {
	/// How.
	pub ending: Ending,
	/// Up to where it came.
	pub at: BlockNumber,
	/// Until that block the renter may have the last window measured.
	pub review: BlockNumber,
}

impl<AccountId, BlockNumber: AtLeast32BitUnsigned + Copy> Rental<AccountId, BlockNumber> {
	/// Where it is in its life.
	pub fn stage(&self) -> Stage {
		match (self.disputed, &self.phase) {
			(Some(_), _) => Stage::Disputed,
			(None, Phase::Requested(_)) => Stage::Requested,
			(None, Phase::Accepted(_)) => Stage::Accepted,
			(None, Phase::Active(_)) => Stage::Active,
			(None, Phase::Closing(..)) => Stage::Closing,
		}
	}

	/// Whether its units are rented as the market price has it: nothing is paid for the time of a dispute, nor after the end.
	pub fn is_in_use(&self) -> bool {
		self.disputed.is_none() && matches!(self.phase, Phase::Active(_))
	}

	/// The service that runs or ran, if it started.
	pub fn service(&self) -> Option<&Service<BlockNumber>> {
		match &self.phase {
			Phase::Requested(_) | Phase::Accepted(_) => None,
			Phase::Active(service) | Phase::Closing(service, ..) => Some(service),
		}
	}

	/// The block at which its time is over.
	pub fn end(&self, service: &Service<BlockNumber>) -> BlockNumber {
		service.began.saturating_add(self.blocks)
	}

	/// Up to where a service has come at block `now`. It does not move while the rental is disputed, nor beyond where it
	/// ended: there nothing is paid.
	pub fn clock(&self, service: &Service<BlockNumber>, now: BlockNumber) -> BlockNumber {
		match &self.phase {
			Phase::Closing(_, closed) => closed.at,
			_ => self.disputed.unwrap_or(now).min(self.end(service)),
		}
	}

	/// What so many blocks cost.
	pub fn pay(&self, blocks: BlockNumber) -> Result<Balance, ArithmeticError> {
		self.rate.checked_mul(blocks.saturated_into()).ok_or(ArithmeticError::Overflow)
	}

	/// Everything that waited goes on `paused` blocks later.
	pub fn resumed(mut self, now: BlockNumber) -> Self {
		let Some(since) = self.disputed.take() else { return self };
		let paused = now.saturating_sub(since);
		match &mut self.phase {
			Phase::Requested(until) | Phase::Accepted(until) => *until = until.saturating_add(paused),
			Phase::Active(service) => {
				service.began = service.began.saturating_add(paused);
				service.beat = service.beat.saturating_add(paused);
			}
			Phase::Closing(_, closed) => closed.review = closed.review.saturating_add(paused),
		}
		self
	}
}

/// What a provider has done for a rental, and what it gets for that.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Service<BlockNumber> {
	/// The block at which it began.
	pub began: BlockNumber,
	/// The block of the last heartbeat.
	pub beat: BlockNumber,
	/// How many blocks were vouched for.
	pub credited: BlockNumber,
	/// What was earned, not drawn, and is not withheld.
	#[codec(compact)]
	pub owed: Balance,
	/// What was lost to the renter by penalties, out of what was earned.
	#[codec(compact)]
	pub lost: Balance,
	/// What was taken for the chain.
	#[codec(compact)]
	pub fees: Balance,
	/// What was vouched for lately.
	pub windows: Windows<BlockNumber>,
	/// Whether a window is measured, and that is not decided: then there is a [`Measurement`].
	pub measuring: bool,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Service<BlockNumber> {
	/// A service that begins.
	pub fn new(now: BlockNumber) -> Self {
		let none = Zero::zero();
		let windows = Windows { next: 0, last: 0, of_last: none, of_previous: none };
		Self { began: now, beat: now, credited: none, owed: 0, lost: 0, fees: 0, windows, measuring: false }
	}

	/// How many blocks are vouched for up to `clock` by the provider's word: those since its last heartbeat, at most as
	/// many as there may be between two.
	pub fn vouched(&self, clock: BlockNumber, interval: BlockNumber) -> BlockNumber {
		clock.saturating_sub(self.beat).min(interval)
	}

	/// How many blocks are taken to have been served up to `clock` without its word: those since its last heartbeat if it
	/// is not late with the next, else none.
	pub fn presumed(&self, clock: BlockNumber, interval: BlockNumber) -> BlockNumber {
		let silent = clock.saturating_sub(self.beat);
		if silent <= interval { silent } else { Zero::zero() }
	}

	/// Whether more than `missed` intervals have passed without a heartbeat.
	pub fn is_dead(&self, clock: BlockNumber, interval: BlockNumber, missed: u8) -> bool {
		clock.saturating_sub(self.beat) > interval.saturating_mul(missed.into())
	}

	/// Counts the last `blocks` blocks up to `clock`, which are worth `pay`. What is before them was not served.
	pub fn credit(
		&mut self,
		clock: BlockNumber,
		blocks: BlockNumber,
		pay: Balance,
		window: Option<BlockNumber>,
	) -> DispatchResult {
		self.owed = self.owed.checked_add(pay).ok_or(ArithmeticError::Overflow)?;
		self.credited = self.credited.saturating_add(blocks);
		if let Some(window) = window {
			let to = clock.saturating_sub(self.began);
			self.windows.count(to.saturating_sub(blocks), to, window);
		}
		self.beat = clock;
		Ok(())
	}

	/// How much of what the service would have earned by block `until` it has: of 10 000, rounded down.
	pub fn merit(&self, rate: Balance, until: BlockNumber) -> u16 {
		let worth = |blocks: BlockNumber| rate.saturating_mul(blocks.saturated_into());
		let full = worth(until.saturating_sub(self.began));
		let earned = worth(self.credited).saturating_sub(self.lost);
		let merit = multiply_by_rational_with_rounding(WHOLE.into(), earned, full.max(1), Rounding::Down);
		merit.unwrap_or_default().min(WHOLE.into()).saturated_into()
	}
}

/// How many blocks were vouched for in the last two windows, counted from the beginning of the service.
///
/// Two are enough: heartbeats reach back no further than a window, and only the last whole window is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Windows<BlockNumber> {
	/// The first window that was not measured, nor skipped.
	#[codec(compact)]
	pub next: u32,
	/// The window that was vouched for last.
	#[codec(compact)]
	pub last: u32,
	/// How many blocks of it.
	pub of_last: BlockNumber,
	/// How many of the one before.
	pub of_previous: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Windows<BlockNumber> {
	/// Counts the blocks from offset `from` to `to`, at most as many as a window has; later ones each time.
	pub fn count(&mut self, from: BlockNumber, to: BlockNumber, window: BlockNumber) {
		let newest = to.saturating_sub(One::one()).checked_div(&window).unwrap_or_else(Zero::zero);
		if from >= to {
			return;
		}
		let border = newest.saturating_mul(window);
		let after = to.saturating_sub(from.max(border));
		let before = border.saturating_sub(from);
		let newest: u32 = newest.saturated_into();
		(self.of_previous, self.of_last) = match newest.saturating_sub(self.last) {
			0 => (self.of_previous.saturating_add(before), self.of_last.saturating_add(after)),
			1 => (self.of_last.saturating_add(before), after),
			_ => (before, after),
		};
		self.last = newest;
	}

	/// How many blocks of window number `number` were vouched for, if it is one of the last two.
	pub fn counted(&self, number: u32) -> BlockNumber {
		if number == self.last {
			self.of_last
		} else if number.checked_add(1) == Some(self.last) {
			self.of_previous
		} else {
			Zero::zero()
		}
	}

	/// The last window that was whole at offset `at` and was not measured.
	pub fn measurable(&self, at: BlockNumber, window: BlockNumber) -> Option<u32> {
		let whole: u32 = at.checked_div(&window)?.saturated_into();
		whole.checked_sub(1).filter(|last| *last >= self.next)
	}
}

/// A measurement that is not decided.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Measurement<BlockNumber> {
	/// Which window was measured.
	#[codec(compact)]
	pub window: u32,
	/// What was earned in it.
	#[codec(compact)]
	pub pay: Balance,
	/// What is kept back of what the provider is owed, for the greatest penalty there can be.
	#[codec(compact)]
	pub withheld: Balance,
	/// What the renter put in for the case that it is itself at fault.
	#[codec(compact)]
	pub stake: Balance,
	/// The panel that measures.
	#[codec(compact)]
	pub panel: PanelId,
	/// Up to where it has come.
	pub step: Step<BlockNumber>,
}

/// Up to where a measurement has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub enum Step<BlockNumber> {
	/// The panel is at work; from that block on it is taken to be silent.
	#[codec(index = 0)]
	Measuring(BlockNumber),
	/// Such a penalty was found; the provider may contest it before that block.
	#[codec(index = 1)]
	Missed(Balance, BlockNumber),
	/// It has; that panel says who was at fault, and is taken to be silent from that block on.
	#[codec(index = 2)]
	Contested(Balance, PanelId, BlockNumber),
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Step<BlockNumber> {
	/// The same, `blocks` blocks later.
	pub fn later(self, blocks: BlockNumber) -> Self {
		match self {
			Self::Measuring(until) => Self::Measuring(until.saturating_add(blocks)),
			Self::Missed(penalty, until) => Self::Missed(penalty, until.saturating_add(blocks)),
			Self::Contested(penalty, panel, until) => Self::Contested(penalty, panel, until.saturating_add(blocks)),
		}
	}
}

/// What a provider is punished for, once for each rental, or for each window of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode)]
pub enum Wrong {
	/// It did not start, or was dead for too long.
	#[codec(index = 0)]
	Failed,
	/// The service was worse than agreed in that window, and the pay for it was drawn.
	#[codec(index = 1)]
	Level(u32),
}

/// Why money of a rental was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Cause {
	/// The provider drew what it is owed.
	#[codec(index = 0)]
	Draw,
	/// The level of the service in that window was decided.
	#[codec(index = 1)]
	Level(u32),
	/// The rental ended like that. Nothing of it is left.
	#[codec(index = 2)]
	End(Ending),
	/// The provider was dead for too long. The rental ends when its last window is decided.
	#[codec(index = 3)]
	Failure,
}

/// What one settlement came to. Amounts are in the smallest unit of the asset.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Receipt<AccountId, AssetId, BlockNumber> {
	/// Of which rental.
	pub rental: RentalId,
	/// Its number among those of that rental, from 0.
	pub number: u32,
	/// Who pays.
	pub renter: AccountId,
	/// Who is paid.
	pub provider: AccountId,
	/// In what.
	pub asset: AssetId,
	/// At which block.
	pub at: BlockNumber,
	/// Why.
	pub cause: Cause,
	/// What the provider got.
	pub to_provider: Balance,
	/// What the renter got back.
	pub to_renter: Balance,
	/// What was taken for the chain.
	pub fee: Balance,
	/// What was slashed from the provider's bond, in planck. The renter gets its part of it when appeals are over.
	pub slashed: Balance,
}
