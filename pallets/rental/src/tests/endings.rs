//! How rentals end: who is paid what, what goes back, and that nothing stays.

use crate::{Cause, Error, Event, Measurements, Offers, Rentals, mock::*};
use artel_primitives::{
	rental::{Ending, RentalId, Side},
	settlement::BasisPoints,
};
use frame::{deps::sp_io, testing_prelude::*};

fn fee(amount: Balance) -> Balance {
	BasisPoints::from_percent(FEE_PERCENT).of_rounded_up(amount)
}

/// So many blocks of Rita's rental were paid, in one payment, and nothing of it is left.
fn ended(id: RentalId, how: Ending, paid: BlockNumber) {
	assert_eq!(ending(id), Some(how));
	assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - pay(paid), "what was not earned came back");
	assert_eq!(World::purse(&PETRA, NATIVE), ENDOWMENT - BOND + pay(paid) - fee(pay(paid)));
	assert_eq!(held(&RITA), 0);
	assert!(Rentals::<Test>::get(id).is_none() && Measurements::<Test>::get(id).is_none());
	assert!(World::get().escrows.is_empty());
	assert_eq!(World::get().places[&PLACE], (UNITS, 0));
	let offer = Offers::<Test>::get(0).unwrap();
	assert_eq!((offer.free, offer.live), (UNITS, 0));
	// No second way to any of it.
	for again in [
		Rental::complete(signed(RITA), id),
		Rental::end_early(signed(RITA), id),
		Rental::draw(signed(PETRA), id),
		Rental::heartbeat(signed(PETRA), id),
		Rental::expire(signed(EVE), id),
		Rental::report_dead(signed(EVE), id),
		Rental::cancel(signed(RITA), id),
		Rental::extend(signed(RITA), id, 1),
	] {
		assert_eq!(again, Err(Error::<Test>::RentalNotFound.into()));
	}
}

#[test]
fn anyone_completes_a_rental_whose_time_is_over() {
	run(|| {
		let id = started(offered(terms()));
		served(id, BLOCKS - 5);
		assert_noop!(Rental::complete(signed(EVE), id), Error::<Test>::NotOver);
		pass(5);
		assert_ok!(Rental::complete(signed(EVE), id));
		// The provider is not late, so it is paid to the end.
		ended(id, Ending::Completed, BLOCKS);
	});
}

#[test]
fn a_late_provider_vouches_for_an_interval_when_it_completes() {
	run(|| {
		let id = started(offered(terms()));
		served(id, BLOCKS - 15);
		pass(15);
		assert_ok!(Rental::complete(signed(PETRA), id));
		ended(id, Ending::Completed, BLOCKS - 5);
	});
}

#[test]
fn without_its_word_a_late_provider_gets_nothing_for_the_rest() {
	run(|| {
		let id = started(offered(terms()));
		served(id, BLOCKS - 15);
		pass(15);
		assert_ok!(Rental::complete(signed(EVE), id));
		ended(id, Ending::Completed, BLOCKS - 15);
	});
}

#[test]
fn when_it_is_completed_makes_no_difference() {
	for later in [0, 1, 1_000] {
		run(|| {
			let id = started(offered(terms()));
			served(id, BLOCKS - 5);
			pass(5 + later);
			assert_ok!(Rental::complete(signed(EVE), id));
			ended(id, Ending::Completed, BLOCKS);
		});
	}
}

#[test]
fn the_renter_ends_early_and_pays_what_it_used() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		pass(7);
		assert_noop!(Rental::end_early(signed(EVE), id), Error::<Test>::NotParty);
		assert_ok!(Rental::end_early(signed(RITA), id));
		ended(id, Ending::EndedEarly(Side::Renter), 37);
	});
}

#[test]
fn the_renter_pays_nothing_for_a_provider_that_is_late() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		pass(INTERVAL + 1);
		assert_ok!(Rental::end_early(signed(RITA), id));
		ended(id, Ending::EndedEarly(Side::Renter), 30);
	});
}

#[test]
fn the_provider_ends_early_and_is_paid_what_it_served() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		pass(4);
		assert_ok!(Rental::end_early(signed(PETRA), id));
		ended(id, Ending::EndedEarly(Side::Provider), 34);
		assert!(World::get().slashes.is_empty());
	});
}

#[test]
fn a_rental_that_is_over_is_not_ended_early() {
	run(|| {
		let id = started(offered(terms()));
		served(id, BLOCKS);
		assert_noop!(Rental::end_early(signed(RITA), id), Error::<Test>::Over);
		assert_ok!(Rental::complete(signed(RITA), id));
		ended(id, Ending::Completed, BLOCKS);
	});
}

#[test]
fn a_rental_can_end_in_the_block_in_which_it_began() {
	run(|| {
		let id = started(offered(terms()));
		assert_ok!(Rental::end_early(signed(RITA), id));
		assert_eq!(receipts().len(), 1);
		ended(id, Ending::EndedEarly(Side::Renter), 0);
	});
}

#[test]
fn anyone_ends_the_rental_of_a_dead_provider_which_pays_for_it() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		pass(INTERVAL * u32::from(MISSED));
		assert_noop!(Rental::report_dead(signed(EVE), id), Error::<Test>::NotDead);
		pass(1);
		assert_ok!(Rental::report_dead(signed(EVE), id));
		ended(id, Ending::Failed, 30);
		let slash = Slashed { offender: PETRA, amount: 2 * UNIT_PENALTY, victim: Some(RITA), reporter: Some(EVE) };
		assert_eq!(World::get().slashes.into_values().collect::<Vec<_>>(), [slash]);
		let receipt = receipts().pop().unwrap();
		assert_eq!((receipt.cause, receipt.slashed), (Cause::End(Ending::Failed), 2 * UNIT_PENALTY));
	});
}

#[test]
fn a_heartbeat_that_is_late_but_not_too_late_saves_the_rental() {
	run(|| {
		let id = started(offered(terms()));
		pass(INTERVAL * u32::from(MISSED) + 1);
		beat(id);
		assert_noop!(Rental::report_dead(signed(EVE), id), Error::<Test>::NotDead);
	});
}

/// The ledger of outcomes compares what it is told of each with who is one.
#[test]
fn trust_is_told_who_is_no_did() {
	for dids in [vec![], vec![PETRA], vec![RITA], vec![PETRA, RITA]] {
		run(|| {
			World::change(|world| world.identities.extend(dids.into_iter().map(|did| (did, true))));
			let id = started(offered(terms()));
			served(id, BLOCKS);
			assert_ok!(Rental::complete(signed(EVE), id));
			assert_eq!(World::get().outcomes.len(), 3);
		});
	}
}

#[test]
fn silence_after_the_end_is_no_fault() {
	run(|| {
		let id = started(offered(terms()));
		served(id, BLOCKS - 5);
		pass(1_000);
		assert_noop!(Rental::report_dead(signed(EVE), id), Error::<Test>::NotDead);
	});
}

#[test]
fn each_settlement_has_a_receipt_that_its_hash_names() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		assert_ok!(Rental::draw(signed(PETRA), id));
		served(id, 70);
		assert_ok!(Rental::complete(signed(EVE), id));
		let receipts = receipts();
		assert_eq!(receipts.iter().map(|receipt| receipt.number).collect::<Vec<_>>(), [0, 1]);
		let sum = |amount: fn(&crate::ReceiptOf<Test>) -> Balance| receipts.iter().map(amount).sum::<Balance>();
		assert_eq!(sum(|receipt| receipt.to_provider + receipt.fee), pay(BLOCKS));
		assert_eq!(sum(|receipt| receipt.to_renter), 0);
		assert_eq!(World::get().fees[&NATIVE], sum(|receipt| receipt.fee), "taken once");
		for event in events() {
			if let Event::Settled { receipt, hash } = event {
				assert_eq!(hash.0, sp_io::hashing::blake2_256(&receipt.encode()));
				assert_eq!(
					(receipt.rental, receipt.renter, receipt.provider, receipt.asset),
					(id, RITA, PETRA, NATIVE)
				);
			}
		}
	});
}

#[test]
fn a_provider_that_cannot_be_paid_keeps_nobody_from_its_own() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		World::change(|world| world.unpayable.insert(PETRA));
		assert_noop!(Rental::draw(signed(PETRA), id), DispatchError::Other("cannot be paid"));
		assert_ok!(Rental::end_early(signed(RITA), id));
		ended(id, Ending::EndedEarly(Side::Renter), 30);
	});
}

#[test]
fn nor_from_what_was_measured() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW);
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&[1, 10_000, 10_000, u64::MAX]);
		World::change(|world| world.unpayable.insert(PETRA));
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(receipts().pop().unwrap().cause, Cause::Level(0), "the bonus is owed to it by its escrow");
		assert_ok!(Rental::end_early(signed(RITA), id));
		assert_eq!(Rental::stage_of(id), None);
	});
}

#[test]
fn two_rentals_from_one_offer_are_nothing_to_each_other() {
	run(|| {
		let offer = offered(terms());
		let ritas = started(offer);
		let roberts = World::get().next_escrow;
		assert_ok!(Rental::request(signed(ROBERT), offer, 1, 50, PRICE));
		assert_ok!(Rental::accept(signed(PETRA), roberts));
		assert_ok!(Rental::start(signed(PETRA), roberts, H256::zero()));
		pass(INTERVAL);
		beat(ritas);
		assert_ok!(Rental::end_early(signed(ROBERT), roberts));
		assert_eq!(World::purse(&ROBERT, NATIVE), ENDOWMENT - PRICE * Balance::from(INTERVAL));
		assert_eq!(Rental::accrued(ritas), Some(pay(INTERVAL)));
		assert_eq!(Offers::<Test>::get(offer).unwrap().free, UNITS - 2);
	});
}
