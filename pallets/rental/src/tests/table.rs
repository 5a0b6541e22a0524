//! The table of the crate header, every cell of it.

use crate::mock::*;
use artel_primitives::{
	disputes::Arbitrable,
	rental::{Ending, RentalId},
	settlement::{Agreement, Market, Split},
};
use frame::testing_prelude::*;

fn agreement(id: RentalId) -> Agreement {
	Agreement { market: Market::Rental, id }
}

/// A rental at the stage that a column is called.
fn at(column: &str) -> RentalId {
	let offer = offered(measured_terms());
	// One that was served for a window and some blocks, with pay to draw.
	let active = || {
		let id = started(offer);
		served(id, WINDOW + 5);
		id
	};
	let missed = || {
		let id = active();
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&[999, 9_900, 9_500, 1_000]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		id
	};
	match column {
		"Requested" => requested(offer),
		"late request" => {
			let id = requested(offer);
			pass(ACCEPT);
			id
		}
		"Accepted" => accepted(offer),
		"late start" => {
			let id = accepted(offer);
			pass(START);
			id
		}
		"Active" => {
			let id = active();
			pass(1);
			id
		}
		"over" => {
			let id = started(offer);
			// Not up to the end, so that there is something to vouch for.
			served(id, BLOCKS - 1);
			pass(2);
			id
		}
		"dead" => {
			let id = active();
			pass(INTERVAL * u32::from(MISSED) + 1);
			id
		}
		"missed" => {
			let id = missed();
			pass(1);
			id
		}
		"uncontested" => {
			let id = missed();
			pass(CONTEST - INTERVAL);
			beat(id);
			pass(INTERVAL);
			id
		}
		"Closing" => {
			let id = active();
			assert_ok!(Rental::end_early(signed(PETRA), id));
			id
		}
		"Disputed" => {
			let id = active();
			pass(1);
			assert_ok!(<Rental as Arbitrable<_, _>>::freeze(agreement(id)));
			id
		}
		"ended" => {
			let id = requested(offer);
			assert_ok!(Rental::cancel(signed(RITA), id));
			id
		}
		other => panic!("a stage that is called {other}"),
	}
}

/// Makes the call that a row is called.
fn perform(row: &str, id: RentalId) -> DispatchResult {
	type Arbiter = Rental;
	match row {
		"`cancel`" => Rental::cancel(signed(RITA), id),
		"`accept`" => Rental::accept(signed(PETRA), id),
		"`expire`" => Rental::expire(signed(EVE), id),
		"`start`" => Rental::start(signed(PETRA), id, H256::zero()),
		"`heartbeat`" => Rental::heartbeat(signed(PETRA), id),
		"`draw`" => Rental::draw(signed(PETRA), id),
		"`extend`" => Rental::extend(signed(RITA), id, 10),
		"`end_early` by the renter" => Rental::end_early(signed(RITA), id),
		"`end_early` by the provider" => Rental::end_early(signed(PETRA), id),
		"`complete` by the renter" => Rental::complete(signed(RITA), id),
		"`complete` by anyone" => Rental::complete(signed(EVE), id),
		"`report_dead`" => Rental::report_dead(signed(EVE), id),
		"`measure`" => Rental::measure(signed(RITA), id),
		"`apply_measures`" => Rental::apply_measures(signed(EVE), id),
		"`contest`" => Rental::contest(signed(PETRA), id),
		"`freeze` by a dispute" => <Arbiter as Arbitrable<_, _>>::freeze(agreement(id)).map(|_| ()),
		"`resume` by a dispute" => <Arbiter as Arbitrable<_, _>>::resume(agreement(id)),
		"`rule` by a dispute" => <Arbiter as Arbitrable<_, _>>::rule(agreement(id), Split::ALL_TO_PAYEE),
		other => panic!("a call that is {other}"),
	}
}

/// What came of a rental, as the cells of the table say it.
fn became(id: RentalId) -> String {
	let how = |ending| match ending {
		Ending::EndedEarly(_) => "EndedEarly".to_string(),
		other => format!("{other:?}"),
	};
	Rental::stage_of(id).map_or_else(|| how(ending(id).unwrap()), |stage| format!("{stage:?}"))
}

#[test]
fn each_call_at_each_stage_does_what_the_header_says() {
	let header = include_str!("../lib.rs");
	let mut rows = header
		.lines()
		.filter_map(|line| line.strip_prefix("//! | "))
		.map(|line| line.trim_end_matches('|').split('|').map(|cell| cell.trim().to_string()).collect::<Vec<_>>());
	let columns = rows.find(|row| row.first().is_some_and(|cell| cell == "call")).unwrap();
	let rows: Vec<_> = rows.take_while(|row| row.len() == columns.len()).collect();
	assert_eq!((columns.len(), rows.len()), (13, 18), "the table is read as it is meant");

	for row in rows {
		for (column, expected) in columns.iter().zip(&row).skip(1) {
			run(|| {
				let id = at(column);
				let call = || perform(&row[0], id);
				if expected == "-" {
					assert_noop!(call(), call().unwrap_err());
					return;
				}
				assert_ok!(call());
				assert_eq!(became(id), *expected, "{} when {column}", row[0]);
			});
		}
	}
}
