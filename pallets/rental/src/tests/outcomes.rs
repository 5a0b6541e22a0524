//! What trust is told of rentals, and at which weight.

use crate::mock::*;
use artel_primitives::{
	disputes::Arbitrable,
	rental::OfferTerms,
	settlement::{Agreement, BasisPoints, Market, Split},
	trust::{Aspect, Outcome},
};
use frame::testing_prelude::*;

type Told = (AccountId, AccountId, Outcome, Balance);

fn of_petra(aspect: Aspect, merit: u16, fee: Balance) -> Told {
	(PETRA, RITA, Outcome { aspect, merit }, fee)
}

fn of_rita(aspect: Aspect, merit: u16, fee: Balance) -> Told {
	(RITA, PETRA, Outcome { aspect, merit }, fee)
}

/// The three outcomes of a rental that ran.
fn told(settlement: u16, level: u16) {
	let fee = World::get().fees[&NATIVE];
	assert_eq!(
		World::get().outcomes,
		[
			of_petra(Aspect::Settlement, settlement, fee),
			of_petra(Aspect::ServiceLevel, level, fee),
			of_rita(Aspect::Settlement, 10_000, fee),
		]
	);
}

#[test]
fn a_rental_that_went_well_is_good_for_both() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 50);
		assert_ok!(Rental::draw(signed(PETRA), id));
		served(id, 50);
		assert_ok!(Rental::complete(signed(EVE), id));
		told(10_000, 10_000);
	});
}

#[test]
fn dead_blocks_tell_of_the_service() {
	run(|| {
		let id = started(offered(terms()));
		pass(INTERVAL + 5);
		beat(id);
		served(id, BLOCKS - INTERVAL - 5);
		assert_ok!(Rental::complete(signed(EVE), id));
		told(10_000, 9_500);
	});
}

#[test]
fn a_renter_may_leave_without_blame_of_anybody() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 25);
		assert_ok!(Rental::end_early(signed(RITA), id));
		told(10_000, 10_000);
	});
}

#[test]
fn a_provider_that_leaves_settled_as_much_as_it_served() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 25);
		assert_ok!(Rental::end_early(signed(PETRA), id));
		told(2_500, 10_000);
	});
}

#[test]
fn a_provider_that_is_dead_settled_nothing() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 20);
		pass(30);
		assert_ok!(Rental::report_dead(signed(EVE), id));
		let fee = World::get().fees[&NATIVE];
		// For the provider it weighs the penalty too; the renter gains nothing by that.
		let with_penalty = fee + 2 * UNIT_PENALTY;
		assert_eq!(
			World::get().outcomes,
			[
				of_petra(Aspect::Settlement, 0, with_penalty),
				of_petra(Aspect::ServiceLevel, 4_000, with_penalty),
				of_rita(Aspect::Settlement, 10_000, fee),
			]
		);
	});
}

#[test]
fn a_provider_that_never_served_is_known_for_it_though_nothing_was_paid() {
	run(|| {
		let id = accepted(offered(terms()));
		pass(START);
		assert_ok!(Rental::expire(signed(EVE), id));
		assert_eq!(World::get().outcomes, [of_petra(Aspect::Settlement, 0, 2 * UNIT_PENALTY)]);

		World::change(|world| world.outcomes.clear());
		let id = started(offered(terms()));
		pass(INTERVAL * (u32::from(MISSED) + 1));
		assert_ok!(Rental::report_dead(signed(EVE), id));
		let penalty = 2 * UNIT_PENALTY;
		assert_eq!(
			World::get().outcomes,
			[of_petra(Aspect::Settlement, 0, penalty), of_petra(Aspect::ServiceLevel, 0, penalty)]
		);
	});
}

#[test]
fn a_penalty_tells_of_the_service() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW);
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&[201, 9_900, 9_500, 1_000]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_ok!(Rental::end_early(signed(RITA), id));
		pass(CONTEST);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(World::get().outcomes[1].2, Outcome { aspect: Aspect::ServiceLevel, merit: 9_000 });
	});
}

#[test]
fn a_ruling_tells_of_both_by_its_split() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 50);
		assert_ok!(Rental::draw(signed(PETRA), id));
		let agreement = Agreement { market: Market::Rental, id };
		assert_ok!(<Rental as Arbitrable<_, _>>::freeze(agreement));
		assert_ok!(<Rental as Arbitrable<_, _>>::rule(agreement, Split { payee: BasisPoints::from_percent(30) }));
		let fee = World::get().fees[&NATIVE];
		assert_eq!(
			World::get().outcomes,
			[of_petra(Aspect::Disputes, 3_000, fee), of_rita(Aspect::Disputes, 7_000, fee)]
		);
	});
}

#[test]
fn what_paid_nothing_in_the_native_token_has_no_weight() {
	run(|| {
		let id = started(offered(terms()));
		assert_ok!(Rental::end_early(signed(RITA), id));
		let dollars = started(offered(OfferTerms { asset: DOLLAR, ..terms() }));
		served(dollars, BLOCKS);
		assert_ok!(Rental::complete(signed(EVE), dollars));
		assert!(World::get().fees[&DOLLAR] > 0);
		assert!(World::get().outcomes.is_empty());
	});
}
