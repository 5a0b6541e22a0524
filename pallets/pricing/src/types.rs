//! How units, utilisation and time move a price. Pure arithmetic in integers; knows no FRAME storage.

use artel_primitives::{
	Balance,
	pricing::ClassTerms,
	settlement::{BasisPoints, WHOLE},
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame::prelude::*;

/// The lowest floor, in planck: from here on a basis point of a price is at least a planck.
pub const MIN_FLOOR: Balance = 10_000;
/// The highest ceiling, in planck: 2^64 - 1, or 18 million ARTL for one unit and one block.
///
/// Over all the 2^32 blocks there can be that sums up to less than 2^96, and the greatest quote, for 2^32 - 1 units and
/// as many blocks, is below 2^128. So no sum of prices overflows or wraps.
pub const MAX_CEILING: Balance = Balance::MAX >> 64;

/// What of the runtime's constants the arithmetic needs.
#[derive(Clone, Copy, Debug)]
pub struct Rules<BlockNumber> {
	/// How long a period is, in blocks.
	pub period: BlockNumber,
	/// The most that a price moves by in a period.
	pub max_step: BasisPoints,
	/// The part of its distance to the price that the average goes in a period.
	pub average_weight: BasisPoints,
	/// In how many periods without a touch a price moves.
	pub max_periods: u32,
	/// How many snapshots are kept.
	pub max_snapshots: u32,
}

/// The units of a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Supply {
	/// How many are offered, rented ones among them.
	pub capacity: u64,
	/// How many of them are rented.
	pub rented: u64,
}

impl Supply {
	/// Units come, others leave. `false` if more leave than are free: then those that are rented stay.
	#[must_use]
	pub fn offer(&mut self, added: u32, removed: u32) -> bool {
		let offered = self.capacity.saturating_add(added.into());
		let left = offered.checked_sub(removed.into()).filter(|left| *left >= self.rented);
		self.capacity = left.unwrap_or(self.rented);
		left.is_some()
	}

	/// Units are rented, others given back. `false` if more are given back than were rented, or more rented than are
	/// offered: then none are rented, or all.
	#[must_use]
	pub fn rent(&mut self, taken: u32, returned: u32) -> bool {
		let rented = self.rented.saturating_add(taken.into()).checked_sub(returned.into());
		self.rented = rented.unwrap_or_default().min(self.capacity);
		rented == Some(self.rented)
	}
}

/// By what a price moves at the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
	/// Up by this part of it, or not at all.
	Rise(BasisPoints),
	/// Down by this part of it.
	Fall(BasisPoints),
}

impl Step {
	/// What follows from a period in which `rented` of `offered` unit-blocks were rented.
	///
	/// gain * (rented - target * offered) / max(offered, depth * period), in whole basis points towards 0, at most
	/// `max_step` either way. So a period in which nothing was offered moves nothing.
	pub fn after<BlockNumber: AtLeast32BitUnsigned + Copy>(
		rented: u128,
		offered: u128,
		terms: &ClassTerms,
		rules: &Rules<BlockNumber>,
	) -> Self {
		// Unit-blocks are below 2^96, a whole is below 2^14 and a gain below 2^16: nothing saturates.
		let had = rented.saturating_mul(WHOLE.into());
		let wanted = offered.saturating_mul(terms.target.points().into());
		let least = over(rules.period, terms.depth.into());
		let full = offered.max(least).saturating_mul(WHOLE.into());
		let step = |off_target: u128| {
			let points = off_target.saturating_mul(terms.gain.into()).checked_div(full).unwrap_or_default();
			let points = u16::try_from(points).ok().and_then(BasisPoints::new);
			points.map_or(rules.max_step, |points| points.min(rules.max_step))
		};
		match had.checked_sub(wanted) {
			Some(above) => Self::Rise(step(above)),
			None => Self::Fall(step(wanted.saturating_sub(had))),
		}
	}

	/// The price after it, within the bounds. What it moves by is rounded down, either way.
	pub fn apply(self, price: Balance, terms: &ClassTerms) -> Balance {
		let price = match self {
			Self::Rise(part) => price.saturating_add(part.of(price)),
			Self::Fall(part) => price.saturating_sub(part.of(price)),
		};
		price.min(terms.ceiling).max(terms.floor)
	}
}

/// The price of a place at the end of some period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Snapshot<BlockNumber> {
	/// The first block of the next period.
	pub block: BlockNumber,
	/// The sum of the prices of all blocks of the market before it, in planck.
	pub cumulative: u128,
}

/// How the price of a place goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Course<BlockNumber> {
	/// What one unit costs for one block of the running period, in planck.
	pub price: Balance,
	/// The moving average of the prices of the periods that are over, in planck.
	pub average: Balance,
	/// The first block of the running period.
	pub start: BlockNumber,
	/// The sum of the prices of all blocks before `start`, in planck.
	pub cumulative: u128,
	/// The block up to which the units of the running period are counted.
	pub counted: BlockNumber,
	/// Unit-blocks that were rented in the running period.
	pub rented: u128,
	/// Unit-blocks that were offered in it.
	pub offered: u128,
	/// By what the price will move at its end.
	pub terms: ClassTerms,
	/// The block at which the place took these terms.
	pub terms_since: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Course<BlockNumber> {
	/// The course of a market that opens at block `now`.
	pub fn new(terms: ClassTerms, now: BlockNumber) -> Self {
		Self {
			price: terms.initial,
			average: terms.initial,
			start: now,
			cumulative: 0,
			counted: now,
			rented: 0,
			offered: 0,
			terms,
			terms_since: now,
		}
	}

	/// The first block after the running period.
	pub fn end(&self, rules: &Rules<BlockNumber>) -> BlockNumber {
		self.start.saturating_add(rules.period)
	}

	/// The running period as the snapshot that it began with.
	pub fn snapshot(&self) -> Snapshot<BlockNumber> {
		Snapshot { block: self.start, cumulative: self.cumulative }
	}

	/// The sum of the prices of all blocks of the market before `block`, which is one of the running period.
	pub fn cumulative_at(&self, block: BlockNumber) -> u128 {
		self.cumulative.saturating_add(over(block.saturating_sub(self.start), self.price))
	}

	/// The rented part of what was offered in the running period so far, rounded down.
	pub fn utilisation(&self) -> Option<BasisPoints> {
		let points = self.rented.saturating_mul(WHOLE.into()).checked_div(self.offered)?;
		u16::try_from(points).ok().and_then(BasisPoints::new)
	}

	/// The course under other terms, from the end of the period that runs at block `now`.
	pub fn under(mut self, terms: ClassTerms, now: BlockNumber) -> Self {
		if self.terms != terms {
			self.terms = terms;
			self.terms_since = now;
		}
		self
	}

	/// The course at block `now`, while the supply has been this all along.
	///
	/// Each period that is over moves price and average, the first `max_periods` of them at most: a market that nobody
	/// touches for longer rests until somebody does. As long as it does not rest, one step to `now` and many steps lead
	/// to the same course, exactly. `seen` gets the snapshots of the last `max_snapshots` periods that ended, oldest first.
	pub fn at(
		mut self,
		now: BlockNumber,
		supply: Supply,
		rules: &Rules<BlockNumber>,
		mut seen: impl FnMut(Snapshot<BlockNumber>),
	) -> Self {
		let end = self.end(rules);
		if now < end {
			self.count(now, supply);
			return self;
		}
		self.count(end, supply);
		let first = Step::after(self.rented, self.offered, &self.terms, rules);
		self.next_period(Some(first), rules);

		let others = whole_periods(now.saturating_sub(end), rules.period);
		if others < rules.max_snapshots {
			seen(self.snapshot());
		}
		let moving = others.min(rules.max_periods.saturating_sub(1));
		let step = Step::after(
			over(rules.period, supply.rented.into()),
			over(rules.period, supply.capacity.into()),
			&self.terms,
			rules,
		);
		for left in (0..others).rev().take(moving.saturated_into()) {
			self.next_period(Some(step), rules);
			if left < rules.max_snapshots {
				seen(self.snapshot());
			}
		}

		// At once to where the snapshots begin that are kept.
		let resting = others.saturating_sub(moving);
		self.rest(resting.saturating_sub(rules.max_snapshots), rules);
		for _ in 0..resting.min(rules.max_snapshots) {
			self.next_period(None, rules);
			seen(self.snapshot());
		}
		self.count(now, supply);
		self
	}

	/// Counts the units of the running period up to block `to`.
	fn count(&mut self, to: BlockNumber, supply: Supply) {
		let blocks = to.saturating_sub(self.counted);
		self.rented = self.rented.saturating_add(over(blocks, supply.rented.into()));
		self.offered = self.offered.saturating_add(over(blocks, supply.capacity.into()));
		self.counted = to;
	}

	/// Ends the running period, which moves the average to the price that it had, and the price by the step.
	///
	/// In place, as are the others: a rested market takes many, and to copy it each time takes longer than to compute.
	fn next_period(&mut self, step: Option<Step>, rules: &Rules<BlockNumber>) {
		self.rest(1, rules);
		if let Some(step) = step {
			let distance = rules.average_weight.of(self.price.abs_diff(self.average));
			self.average = if self.price > self.average {
				self.average.saturating_add(distance)
			} else {
				self.average.saturating_sub(distance)
			};
			self.price = step.apply(self.price, &self.terms);
		}
	}

	/// Lets that many periods pass in which nothing moves.
	fn rest(&mut self, periods: u32, rules: &Rules<BlockNumber>) {
		if periods > 0 {
			let blocks = rules.period.saturating_mul(periods.saturated_into());
			let start = self.start.saturating_add(blocks);
			self.cumulative = self.cumulative_at(start);
			(self.start, self.counted) = (start, start);
			(self.rented, self.offered) = (0, 0);
		}
	}
}

/// What is known of a place: its units always, a course of the price once its class has terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Market<BlockNumber> {
	/// Its units.
	pub supply: Supply,
	/// How its price goes.
	pub course: Option<Course<BlockNumber>>,
}

impl<BlockNumber> Default for Market<BlockNumber> {
	fn default() -> Self {
		Self { supply: Supply::default(), course: None }
	}
}

/// So much for each of so many blocks: units, or a price.
fn over<BlockNumber: AtLeast32BitUnsigned>(blocks: BlockNumber, each: u128) -> u128 {
	let blocks: u64 = blocks.saturated_into();
	match u64::try_from(each) {
		// A product of 64 bits each fits, so there is nothing to look for.
		Ok(each) => u128::from(each).wrapping_mul(blocks.into()),
		Err(_) => each.saturating_mul(blocks.into()),
	}
}

/// How many whole periods there are in so many blocks.
fn whole_periods<BlockNumber: AtLeast32BitUnsigned>(blocks: BlockNumber, period: BlockNumber) -> u32 {
	blocks.checked_div(&period).map_or(0, |whole| whole.saturated_into())
}
