//! What it costs to move a price: the bounds of `docs/pricing.md`, against random attempts to get around them.
//!
//! Others offer `honest` units and rent at most the target of them. Whoever wants a higher price rents units and pays the
//! going price for each and each block; whoever wants a lower one offers units, with a bond behind each.

use crate::{mock::*, *};
use artel_primitives::{
	Balance,
	pricing::{ClassTerms, Place, Pricing as Prices},
	settlement::{BasisPoints, WHOLE},
};
use frame::testing_prelude::*;
use proptest::prelude::*;

/// A place where others are at target, and nobody does anything else.
const QUIET: Place = (CLASS, 0);
/// Of what is paid, the chain's part.
const FEE: BasisPoints = BasisPoints::from_percent(2);

/// What whoever attacks does in one block, in this order: offers units of its own and withdraws some, rents and gives back,
/// each several times. And how much the others rent, of what the target leaves them.
#[derive(Clone, Debug)]
struct Block {
	attempts: Vec<(u32, u32, u32, u32)>,
	others: u32,
}

fn blocks(attempts: impl Strategy<Value = (u32, u32, u32, u32)>) -> impl Strategy<Value = Vec<Block>> {
	// In many blocks nothing is begun or ended, so that rentals last.
	let attempts = prop_oneof![3 => Just(vec![]), 1 => prop::collection::vec(attempts, 1..4)];
	let block = (attempts, any::<u32>()).prop_map(|(attempts, others)| Block { attempts, others });
	prop::collection::vec(block, 1..12 * PERIOD as usize)
}

/// What whoever attacks has.
#[derive(Default)]
struct Attacker {
	/// Units that it offers.
	offers: u32,
	/// Units that it rents.
	rents: u32,
	/// What it has paid for those.
	spent: Balance,
	/// The sum of its offered units times the price, over blocks.
	stood: Balance,
}

impl Attacker {
	/// As far as it can be.
	fn attempt(&mut self, (added, removed, taken, returned): (u32, u32, u32, u32)) {
		let free = || {
			let Supply { capacity, rented } = Markets::<Test>::get(CLASS, REGION).unwrap_or_default().supply;
			u32::try_from(capacity - rented).unwrap()
		};
		let removed = removed.min(self.offers + added).min(free() + added);
		Pricing::on_capacity(PLACE, added, removed);
		self.offers = self.offers + added - removed;
		let returned = returned.min(self.rents);
		let taken = taken.min(free() + returned);
		Pricing::on_rented(PLACE, taken, returned);
		self.rents = self.rents + taken - returned;
	}

	/// Pays for the block, and lets it pass.
	fn pay(&mut self) {
		self.spent += price() * Balance::from(self.rents);
		self.stood += price() * Balance::from(self.offers);
		pass(1);
	}
}

fn terms(gain: u16, depth: u32) -> ClassTerms {
	ClassTerms { gain, depth, ..TERMS }
}

/// The most of `units` that is at most the target.
fn at_target(units: u32) -> u32 {
	units * u32::from(TARGET) / 100
}

/// What must be spent at least on a rise, times the gain so that it stays exact: rise * max(honest, depth) * period / gain.
fn least_spending(rise: Balance, honest: u32, terms: &ClassTerms) -> Balance {
	rise * Balance::from(honest.max(terms.depth)) * Balance::from(PERIOD) * Balance::from(WHOLE)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(1024)))]

	/// However rentals are opened and closed, in however many parts, of others' units or of fake ones: a rise costs at least
	/// what the formula says, to the planck, and a fee of that.
	#[test]
	fn a_rise_costs_what_the_formula_says(
		honest in 1..60u32, depth in 1..40u32, gain in 100..u16::MAX,
		plan in blocks((0..40u32, 0..40u32, 0..60u32, 0..60u32)),
	) {
		let terms = terms(gain, depth);
		run(|| {
			opened(terms, honest, 0);
			Pricing::on_capacity(QUIET, 10, 0);
			Pricing::on_rented(QUIET, 6, 0);
			let (mut attacker, mut others) = (Attacker::default(), 0);
			for block in plan {
				let free = stored().supply.capacity - stored().supply.rented;
				let wanted = block.others % (at_target(honest) + 1);
				let wanted = wanted.min(others + free as u32);
				Pricing::on_rented(PLACE, wanted, others);
				others = wanted;
				for attempt in block.attempts {
					attacker.attempt(attempt);
				}
				attacker.pay();

				let rise = price().saturating_sub(INITIAL);
				let least = least_spending(rise, honest, &terms);
				prop_assert!(attacker.spent * Balance::from(gain) >= least);
				let fee = FEE.of_rounded_up(attacker.spent);
				prop_assert!(fee * Balance::from(gain) * 50 >= least, "the chain gets 2 % of it");
			}
			prop_assert_eq!(Pricing::price(QUIET), Some(INITIAL), "what happens elsewhere moves nothing");
			Ok(())
		})?;
	}

	/// However much is offered that nobody wants: no period moves the price by more than a step, nor by more than what full
	/// emptiness would, and a fall takes as many unit-blocks with a bond behind them as the formula says.
	#[test]
	fn a_fall_takes_units_with_a_bond(
		fifths in 1..12u32, depth in 1..40u32, gain in 100..u16::MAX,
		plan in blocks((0..10_000u32, 0..10_000u32, Just(0), Just(0))),
	) {
		let (terms, honest) = (terms(gain, depth), fifths * 5);
		run(|| {
			// Exactly at target.
			opened(terms, honest, at_target(honest));
			let mut attacker = Attacker::default();
			let most = terms.target.of(gain.into()).min(MAX_STEP.into());
			for block in plan {
				for attempt in block.attempts {
					attacker.attempt(attempt);
				}
				let before = price();
				attacker.pay();
				let fall = before - price();
				prop_assert!(fall * Balance::from(WHOLE) <= before * most);

				let fallen = least_spending(INITIAL - price(), honest, &terms) * Balance::from(WHOLE);
				let worth = attacker.stood * Balance::from(gain) * Balance::from(terms.target.points());
				prop_assert!(fallen <= worth);
			}
			Ok(())
		})?;
	}

	/// Whoever divides its renting over places moves each by its part only.
	#[test]
	fn many_small_places_do_no_more_than_one(units in prop::collection::vec(0..=4u32, 1..20)) {
		run(|| {
			registered(TERMS);
			let places: Vec<Place> = (1..).zip(&units).map(|(region, _)| (CLASS, region)).collect();
			for (place, taken) in places.iter().zip(&units) {
				Pricing::on_capacity(*place, 10, 0);
				Pricing::on_rented(*place, 6 + taken, 0);
			}
			pass(PERIOD);
			let rises: Balance = places.iter().map(|place| Pricing::price(*place).unwrap() - INITIAL).sum();
			let spent: Balance = INITIAL * Balance::from(PERIOD) * Balance::from(units.iter().sum::<u32>());
			prop_assert!(spent * Balance::from(TERMS.gain) >= least_spending(rises, 10, &TERMS));
			Ok(())
		})?;
	}
}

/// The bound is no guess from far below: the cheapest way comes within a basis point of each step to it.
#[test]
fn the_formula_is_tight() {
	run(|| {
		let (honest, mut attacker) = (1_000, Attacker::default());
		opened(TERMS, honest, at_target(honest));
		attacker.attempt((0, 0, 100, 0));
		for _ in 0..6 * PERIOD {
			attacker.pay();
		}
		// 10 % above target: 5 % in each period.
		assert_eq!(price(), 1_340_095);
		let least = least_spending(price() - INITIAL, honest, &TERMS) / Balance::from(TERMS.gain);
		assert!(attacker.spent >= least && attacker.spent - least < least / 10_000, "{} {least}", attacker.spent);
	});
}

/// The example of `docs/pricing.md`.
#[test]
fn what_twenty_percent_cost() {
	run(|| {
		let mut attacker = Attacker::default();
		opened(TERMS, 100, at_target(100));
		attacker.attempt((0, 0, 40, 0));
		for _ in 0..PERIOD {
			attacker.pay();
		}
		assert_eq!(price(), INITIAL * 120 / 100);
		// 40 % of all units for a period: 0.2 / 0.5 of its unit-blocks.
		assert_eq!(attacker.spent, INITIAL * 100 * Balance::from(PERIOD) * 40 / 100);
		assert_eq!(FEE.of(attacker.spent), attacker.spent / 50);
	});
}

/// Who withdraws and leaves a market empty cannot have a price for a unit and a block.
#[test]
fn depth_is_the_price_of_an_empty_market() {
	run(|| {
		let terms = ClassTerms { depth: 50, ..TERMS };
		registered(terms);
		let mut attacker = Attacker::default();
		attacker.attempt((1, 0, 1, 0));
		for _ in 0..PERIOD {
			attacker.pay();
		}
		// One unit of fifty, all of it rented: 0.4 %.
		assert_eq!(price(), INITIAL * 1_004 / 1_000);
		assert!(attacker.spent * Balance::from(terms.gain) >= least_spending(price() - INITIAL, 0, &terms));
	});
}
