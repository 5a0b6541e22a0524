//! Walks the table of the crate header: each call in each state.

use crate::{mock::*, *};
use frame::testing_prelude::*;

/// Alice says 20 %; Bob has offered 60 %, and could offer more.
fn evidence() -> DisputeId {
	let dispute = filed();
	assert_ok!(Court::answer(signed(&BOB), dispute, split(6_000)));
	dispute
}

fn hearing() -> DisputeId {
	let dispute = evidence();
	assert_ok!(move_on(dispute));
	dispute
}

fn found() -> DisputeId {
	let dispute = hearing();
	find(dispute, 4_000);
	dispute
}

fn first_ruling() -> DisputeId {
	let dispute = found();
	assert_ok!(Court::conclude(signed(&EVE), dispute));
	dispute
}

fn last_ruling() -> DisputeId {
	let dispute = first_ruling();
	for _ in 0..2 {
		assert_ok!(Court::appeal(signed(&ALICE), dispute));
		ruled(dispute, 4_000);
	}
	dispute
}

fn referred() -> DisputeId {
	let dispute = last_ruling();
	assert_ok!(Court::appeal(signed(&ALICE), dispute));
	dispute
}

/// A dispute whose present stage is over.
fn over(dispute: DisputeId) -> DisputeId {
	System::set_block_number(Court::deadline(dispute).unwrap().0);
	dispute
}

fn ended() -> DisputeId {
	let dispute = over(first_ruling());
	assert_ok!(Court::execute(signed(&EVE), dispute));
	dispute
}

/// A dispute in the state of that name.
fn in_state(name: &str) -> DisputeId {
	match name {
		"Evidence" => evidence(),
		"Evidence, over" => over(evidence()),
		"Hearing" => hearing(),
		"Hearing, found" => found(),
		"Hearing, over" => over(hearing()),
		"Ruled" => first_ruling(),
		"Ruled by the last panel" => last_ruling(),
		"Ruled, over" => over(first_ruling()),
		"Authority" => referred(),
		"Authority, over" => over(referred()),
		"ended" => ended(),
		name => panic!("no state {name}"),
	}
}

/// Makes the call of that name, as whoever may.
fn call(name: &str, dispute: DisputeId) -> DispatchResult {
	match name {
		"submit_evidence" => Court::submit_evidence(signed(&ALICE), dispute, H256::zero(), Uri::default(), None, None),
		"answer" => Court::answer(signed(&BOB), dispute, split(5_000)),
		"concede" => Court::concede(signed(&BOB), dispute),
		"settle" => Court::settle(signed(&ALICE), dispute),
		"withdraw" => Court::withdraw(signed(&ALICE), dispute),
		"summon" => Court::summon(signed(&EVE), dispute),
		"conclude" => Court::conclude(signed(&EVE), dispute),
		"appeal" => Court::appeal(signed(&ALICE), dispute),
		"decide" => Court::decide(RuntimeOrigin::root(), dispute, split(5_000)),
		"execute" => Court::execute(signed(&EVE), dispute).map(|_| ()).map_err(|failed| failed.error),
		name => panic!("no call {name}"),
	}
}

/// What the call came to, in the words of the table.
fn outcome(result: DispatchResult, dispute: DisputeId) -> &'static str {
	if let Err(error) = result {
		let words = [
			(Error::<Test>::TooEarly.into(), "early"),
			(Error::<Test>::NoFinding.into(), "early"),
			(Error::<Test>::TooLate.into(), "late"),
			(Error::<Test>::WrongStage.into(), "-"),
			(Error::<Test>::DisputeNotFound.into(), "none"),
		];
		let word = words.into_iter().find(|(known, _): &(DispatchError, _)| error == *known);
		return word.unwrap_or_else(|| panic!("{error:?}")).1;
	}
	match Court::dispute(dispute).map(|dispute| dispute.stage) {
		Some(Stage::Evidence(_)) => "Evidence",
		Some(Stage::Hearing(..)) => "Hearing",
		Some(Stage::Ruled(_)) => "Ruled",
		Some(Stage::Authority(_)) => "Authority",
		None => match AllDeals::iter_values().next().unwrap() {
			deal if deal.frozen => panic!("the dispute has ended and the agreement is frozen"),
			deal if deal.rulings.is_empty() => "resumed",
			_ => "divided",
		},
	}
}

/// The rows of the table, cell by cell.
fn table() -> Vec<Vec<String>> {
	let rows = include_str!("../lib.rs").lines().filter_map(|line| line.strip_prefix("//! |"));
	let rows = rows.skip_while(|row| !row.contains("state |"));
	let cells = |row: &str| row.trim_end_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
	rows.map(cells).take_while(|row: &Vec<String>| row.len() == 11).collect()
}

#[test]
fn each_call_does_in_each_state_what_the_header_says() {
	let mut rows = table().into_iter();
	let calls = rows.next().unwrap();
	assert!(rows.next().unwrap().iter().all(|cell| cell == "---"));
	let mut walked = 0;
	for row in rows {
		for (name, expected) in calls.iter().zip(&row).skip(1) {
			new_test_ext().execute_with(|| {
				let state = &row[0];
				let dispute = in_state(state);
				let before = Court::dispute(dispute);
				let told = before.as_ref().map(|_| Court::actions(dispute).iter().map(word).any(|word| word == *name));
				let result = call(name, dispute);
				assert_eq!(told.unwrap_or(false), result.is_ok(), "{name} in {state}, as the view says");
				if result.is_err() {
					assert_eq!(Court::dispute(dispute), before);
				}
				assert_eq!(outcome(result, dispute), expected, "{name} in {state}");
				check_ledgers();
			});
			walked += 1;
		}
	}
	assert_eq!(walked, 11 * 10);
}

/// The call of an action.
fn word(action: &Action) -> &'static str {
	match action {
		Action::SubmitEvidence => "submit_evidence",
		Action::Answer => "answer",
		Action::Concede => "concede",
		Action::Settle => "settle",
		Action::Withdraw => "withdraw",
		Action::Summon => "summon",
		Action::Conclude => "conclude",
		Action::Appeal => "appeal",
		Action::Decide => "decide",
		Action::Execute => "execute",
	}
}
