//! Service levels: measured, contested, and paid by the one at fault alone.

use crate::{Cause, Error, Event, Measurements, Step, mock::*};
use artel_primitives::{
	panel::{Finding, Question},
	rental::{Ending, Fault, Level, PerMeasure, RentalId, Side, Waiting},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

/// Everything as agreed; by far better; too slow, which costs 10 %; nothing at all, which costs 90 %.
const MET: [u64; 4] = [200, 9_900, 9_500, 1_000];
const EXCEEDED: [u64; 4] = [100, 10_000, 10_000, 2_000];
const SLOW: [u64; 4] = [201, 9_900, 9_500, 1_000];
const NOTHING: [u64; 4] = [u64::MAX, 0, 0, 0];

/// What was earned in one window.
fn window_pay() -> Balance {
	pay(WINDOW)
}

fn percent(percent: u8, amount: Balance) -> Balance {
	BasisPoints::from_percent(percent).of(amount)
}

/// Rita's rental, one window served.
fn active() -> RentalId {
	let id = started(offered(measured_terms()));
	served(id, WINDOW);
	id
}

/// That, with its window measured at Rita's request.
fn measured(answer: [u64; 4]) -> RentalId {
	let id = active();
	assert_ok!(Rental::measure(signed(RITA), id));
	World::finds(&answer);
	assert_ok!(Rental::apply_measures(signed(EVE), id));
	id
}

/// That, and the penalty contested.
fn contested(answer: [u64; 4]) -> RentalId {
	let id = measured(answer);
	assert_ok!(Rental::contest(signed(PETRA), id));
	id
}

fn owed(id: RentalId) -> Balance {
	Rental::rental(id).unwrap().owed
}

#[test]
fn a_measurement_asks_the_agreed_pool_and_withholds_what_can_be_lost() {
	run(|| {
		let id = active();
		let before = World::purse(&RITA, NATIVE);
		assert_ok!(Rental::measure(signed(RITA), id));
		let panel = World::get().panels.into_values().next().unwrap();
		assert_eq!((panel.payer, panel.question), (RITA, Question::Measures(4)));
		assert_eq!(panel.excluded, [RITA, PETRA]);
		// Rita pays the panel, and puts in what the second one costs.
		assert_eq!(World::purse(&RITA, NATIVE), before - 3 * MEASURING_FEE - STAKE);
		let withheld = percent(90, window_pay());
		assert_eq!(
			last_event(),
			Event::MeasurementRequested {
				rental: id,
				window: 0,
				by: RITA,
				panel: 0,
				pay: window_pay(),
				withheld,
				stake: STAKE
			}
		);
		assert_eq!(owed(id), window_pay() - withheld);
		let view = Rental::rental(id).unwrap();
		assert_eq!((view.withheld, view.waiting), (withheld, Some(Waiting::Measures(0, now() + PATIENCE))));
	});
}

#[test]
fn a_window_is_measured_once_by_a_party_when_it_is_whole() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW - 1);
		assert_noop!(Rental::measure(signed(RITA), id), Error::<Test>::NothingToMeasure);
		pass(1);
		beat(id);
		assert_noop!(Rental::measure(signed(EVE), id), Error::<Test>::NotParty);
		assert_ok!(Rental::measure(signed(PETRA), id));
		assert_noop!(Rental::measure(signed(RITA), id), Error::<Test>::MeasurementPending);
		World::finds(&MET);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_noop!(Rental::measure(signed(RITA), id), Error::<Test>::NothingToMeasure);
		served(id, WINDOW);
		assert_ok!(Rental::measure(signed(RITA), id));
	});
}

#[test]
fn there_is_nothing_to_measure_without_a_level_a_service_or_pay() {
	run(|| {
		let plain = started(offered(terms()));
		served(plain, WINDOW);
		assert_noop!(Rental::measure(signed(RITA), plain), Error::<Test>::NoServiceLevel);
		let offer = offered(measured_terms());
		let id = accepted(offer);
		assert_noop!(Rental::measure(signed(RITA), id), Error::<Test>::WrongStage);
		assert_ok!(Rental::start(signed(PETRA), id, H256::zero()));
		pass(WINDOW);
		assert_noop!(Rental::measure(signed(RITA), id), Error::<Test>::NothingEarned);
		assert_noop!(Rental::apply_measures(signed(EVE), id), Error::<Test>::NoMeasurement);
		assert_noop!(Rental::contest(signed(PETRA), id), Error::<Test>::NoMeasurement);
	});
}

#[test]
fn a_service_as_agreed_costs_nobody_anything() {
	run(|| {
		let id = active();
		let (ritas, before) = (World::purse(&RITA, NATIVE), owed(id));
		assert_ok!(Rental::measure(signed(RITA), id));
		assert_noop!(Rental::apply_measures(signed(EVE), id), Error::<Test>::NoFinding);
		World::finds(&MET);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		let (measures, level) = (Some(PerMeasure::from(MET)), Some(Level::Met));
		assert!(events().contains(&Event::Measured { rental: id, window: 0, measures, level }));
		assert_eq!(last_event(), Event::LevelDecided { rental: id, window: 0, fault: None, penalty: 0, bonus: 0 });
		assert_eq!((World::purse(&RITA, NATIVE), owed(id)), (ritas - 3 * MEASURING_FEE, before));
		assert!(World::get().panels.is_empty(), "dismissed");
		assert_eq!(Measurements::<Test>::get(id), None);
	});
}

#[test]
fn a_better_service_earns_the_bonus_out_of_the_reserve() {
	run(|| {
		let id = active();
		let before = World::purse(&PETRA, NATIVE);
		assert_ok!(Rental::measure(signed(PETRA), id));
		World::finds(&EXCEEDED);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		let bonus = percent(5, window_pay());
		let receipt = receipts().pop().unwrap();
		assert_eq!((receipt.cause, receipt.to_provider + receipt.fee), (Cause::Level(0), bonus));
		assert_eq!(World::purse(&PETRA, NATIVE), before - 3 * MEASURING_FEE + receipt.to_provider);
		assert_eq!(Rental::rental(id).unwrap().reserve, percent(5, pay(BLOCKS)) - bonus);
	});
}

#[test]
fn a_penalty_waits_for_the_provider_and_is_then_refunded() {
	run(|| {
		let id = measured(SLOW);
		let penalty = percent(10, window_pay());
		let until = now() + CONTEST;
		assert_eq!(last_event(), Event::PenaltyFound { rental: id, window: 0, penalty, until });
		assert_noop!(Rental::apply_measures(signed(EVE), id), Error::<Test>::TooEarly);
		let (ritas, before) = (World::purse(&RITA, NATIVE), owed(id));
		pass(CONTEST);
		assert_noop!(Rental::contest(signed(PETRA), id), Error::<Test>::TooLate);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ritas + penalty + STAKE);
		assert_eq!(owed(id), before + percent(90, window_pay()) - penalty, "the rest is no longer withheld");
		assert!(World::get().slashes.is_empty(), "it was not drawn");
		assert_eq!(
			last_event(),
			Event::LevelDecided { rental: id, window: 0, fault: Some(Fault::Provider), penalty, bonus: 0 }
		);
		let receipt = receipts().pop().unwrap();
		assert_eq!((receipt.to_renter, receipt.to_provider, receipt.slashed), (penalty + STAKE, 0, 0));
	});
}

#[test]
fn what_was_drawn_of_a_penalty_comes_from_the_bond() {
	run(|| {
		let id = active();
		assert_ok!(Rental::draw(signed(PETRA), id));
		pass(5);
		beat(id);
		assert_ok!(Rental::measure(signed(RITA), id));
		let withheld = pay(5);
		World::finds(&NOTHING);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		pass(CONTEST);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		let missing = percent(90, window_pay()) - withheld;
		let slash = Slashed { offender: PETRA, amount: missing, victim: Some(RITA), reporter: None };
		assert_eq!(World::get().slashes.into_values().collect::<Vec<_>>(), [slash]);
		assert_eq!(receipts().pop().unwrap().slashed, missing);
		assert_eq!(owed(id), 0);
	});
}

#[test]
fn the_provider_contests_before_another_panel() {
	run(|| {
		let id = measured(SLOW);
		assert_noop!(Rental::contest(signed(RITA), id), Error::<Test>::NotProvider);
		let before = World::purse(&PETRA, NATIVE);
		let first = World::get().panels[&0].members.clone();
		assert_ok!(Rental::contest(signed(PETRA), id));
		assert_eq!(last_event(), Event::PenaltyContested { rental: id, window: 0, panel: 1 });
		assert_eq!(World::purse(&PETRA, NATIVE), before - STAKE);
		let panel = World::get().panels[&1].clone();
		assert_eq!((panel.payer, panel.question), (PETRA, Question::Choice(3)));
		assert_eq!(panel.excluded, [&[RITA, PETRA][..], &first].concat(), "nobody judges twice");
		assert_noop!(Rental::contest(signed(PETRA), id), Error::<Test>::NothingToContest);
		assert_noop!(Rental::apply_measures(signed(EVE), id), Error::<Test>::NoFinding);
	});
}

#[test]
fn a_provider_at_fault_pays_the_penalty_and_its_panel() {
	run(|| {
		let id = contested(SLOW);
		let (ritas, petras) = (World::purse(&RITA, NATIVE), World::purse(&PETRA, NATIVE));
		World::finds(&[0]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ritas + percent(10, window_pay()) + STAKE);
		assert_eq!(World::purse(&PETRA, NATIVE), petras);
		assert!(World::get().panels.is_empty());
	});
}

#[test]
fn a_renter_at_fault_bears_the_panels_and_the_provider_nothing() {
	run(|| {
		let id = active();
		assert_ok!(Rental::draw(signed(PETRA), id));
		let before = World::purse(&PETRA, NATIVE);
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&NOTHING);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_ok!(Rental::contest(signed(PETRA), id));
		let ritas = World::purse(&RITA, NATIVE);
		World::finds(&[1]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ritas);
		let receipt = receipts().pop().unwrap();
		assert_eq!((receipt.to_provider + receipt.fee, receipt.to_renter, receipt.slashed), (STAKE, 0, 0));
		assert_eq!(World::purse(&PETRA, NATIVE), before - receipt.fee, "but for the chain's fee");
		assert!(World::get().slashes.is_empty());
		let fault = Some(Fault::Renter);
		assert_eq!(last_event(), Event::LevelDecided { rental: id, window: 0, fault, penalty: 0, bonus: 0 });
	});
}

#[test]
fn for_the_network_nobody_is_punished() {
	run(|| {
		let id = contested(SLOW);
		let (ritas, petras) = (World::purse(&RITA, NATIVE), World::purse(&PETRA, NATIVE));
		World::finds(&[2]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!((World::purse(&RITA, NATIVE), World::purse(&PETRA, NATIVE)), (ritas + STAKE, petras));
		assert_eq!(owed(id), window_pay());
	});
}

#[test]
fn whoever_contests_has_to_show_it() {
	for silent in [Some(Finding::Silent), None] {
		run(|| {
			let id = contested(SLOW);
			let ritas = World::purse(&RITA, NATIVE);
			match silent.clone() {
				Some(finding) => World::concludes(finding),
				// It never comes to an end: after a time that is silence.
				None => pass(PATIENCE),
			}
			assert_ok!(Rental::apply_measures(signed(EVE), id));
			assert_eq!(World::purse(&RITA, NATIVE), ritas + percent(10, window_pay()) + STAKE);
			assert_eq!(Measurements::<Test>::get(id), None);
		});
	}
}

#[test]
fn what_nobody_measured_was_as_agreed() {
	for silent in [Some(Finding::Silent), None] {
		run(|| {
			let id = active();
			assert_ok!(Rental::measure(signed(RITA), id));
			match silent.clone() {
				Some(finding) => World::concludes(finding),
				None => pass(PATIENCE),
			}
			assert_ok!(Rental::apply_measures(signed(EVE), id));
			assert!(events().contains(&Event::Measured { rental: id, window: 0, measures: None, level: None }));
			assert_eq!(owed(id), window_pay());
		});
	}
}

#[test]
fn an_answer_of_another_shape_is_none() {
	run(|| {
		let id = active();
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&[1]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(owed(id), window_pay());
	});
}

#[test]
fn dead_blocks_earn_nothing_so_they_lose_nothing() {
	run(|| {
		let id = started(offered(measured_terms()));
		pass(WINDOW - 2);
		beat(id);
		pass(2);
		beat(id);
		assert_ok!(Rental::measure(signed(RITA), id));
		assert_eq!(Measurements::<Test>::get(id).unwrap().pay, pay(INTERVAL + 2));
	});
}

#[test]
fn a_provider_cannot_run_from_the_last_window() {
	run(|| {
		let id = active();
		pass(1);
		assert_ok!(Rental::end_early(signed(PETRA), id));
		assert_eq!(last_event(), Event::RentalClosing { rental: id, ending: Ending::EndedEarly(Side::Provider) });
		assert_eq!(World::get().places[&PLACE].1, 0, "nothing is rented any more");
		assert_noop!(Rental::complete(signed(PETRA), id), Error::<Test>::InReview);
		// Not even its last word brings it more.
		assert_noop!(Rental::heartbeat(signed(PETRA), id), Error::<Test>::WrongStage);
		assert_ok!(Rental::measure(signed(RITA), id));
		assert_noop!(Rental::complete(signed(RITA), id), Error::<Test>::MeasurementPending);
		World::finds(&SLOW);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		pass(CONTEST);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		// What waited for the measurement ends with it.
		assert_eq!(ending(id), Some(Ending::EndedEarly(Side::Provider)));
		let paid = pay(WINDOW + 1) - percent(10, window_pay());
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - 3 * MEASURING_FEE - paid);
	});
}

#[test]
fn nor_from_one_that_had_to_wait_for_another() {
	run(|| {
		let id = active();
		assert_ok!(Rental::measure(signed(RITA), id));
		served(id, WINDOW);
		assert_ok!(Rental::end_early(signed(PETRA), id));
		assert_noop!(Rental::measure(signed(RITA), id), Error::<Test>::MeasurementPending);
		World::finds(&MET);
		pass(10 * CONTEST);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_noop!(Rental::complete(signed(EVE), id), Error::<Test>::InReview);
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&MET);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(ending(id), Some(Ending::EndedEarly(Side::Provider)));
	});
}

#[test]
fn a_review_does_not_last() {
	run(|| {
		let id = active();
		assert_ok!(Rental::end_early(signed(PETRA), id));
		pass(CONTEST - 1);
		assert_noop!(Rental::complete(signed(EVE), id), Error::<Test>::InReview);
		pass(1);
		assert_ok!(Rental::complete(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - window_pay());
	});
}

#[test]
fn a_rental_that_is_measured_closes_and_stops_to_be_paid() {
	run(|| {
		let id = active();
		assert_ok!(Rental::measure(signed(RITA), id));
		assert_ok!(Rental::end_early(signed(RITA), id));
		assert_eq!(last_event(), Event::RentalClosing { rental: id, ending: Ending::EndedEarly(Side::Renter) });
		pass(1_000);
		// What no penalty withholds may be drawn meanwhile.
		assert_ok!(Rental::draw(signed(PETRA), id));
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - 3 * MEASURING_FEE - window_pay());
		assert_eq!(ending(id), Some(Ending::EndedEarly(Side::Renter)));
	});
}

#[test]
fn a_dead_provider_is_punished_once_for_that_and_once_for_its_window() {
	run(|| {
		let id = active();
		assert_ok!(Rental::draw(signed(PETRA), id));
		assert_ok!(Rental::measure(signed(RITA), id));
		pass(INTERVAL * u32::from(MISSED) + 1);
		assert_ok!(Rental::report_dead(signed(EVE), id));
		assert_eq!(receipts().pop().unwrap().slashed, 2 * UNIT_PENALTY);
		assert_noop!(Rental::report_dead(signed(EVE), id), Error::<Test>::WrongStage);
		World::finds(&SLOW);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		pass(CONTEST);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(ending(id), Some(Ending::Failed));
		let mut slashed: Vec<_> = World::get().slashes.into_values().map(|slash| slash.amount).collect();
		slashed.sort();
		assert_eq!(slashed, [2 * UNIT_PENALTY, percent(10, window_pay())]);
	});
}

#[test]
fn a_contested_penalty_is_seen_by_everybody() {
	run(|| {
		let id = contested(SLOW);
		let penalty = percent(10, window_pay());
		assert_eq!(Rental::rental(id).unwrap().waiting, Some(Waiting::Fault(penalty, 1, now() + PATIENCE)));
		assert_eq!(Measurements::<Test>::get(id).unwrap().step, Step::Contested(penalty, 1, now() + PATIENCE));
	});
}
