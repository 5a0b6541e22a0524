//! The table in the crate header is the truth: every call in every state under every condition.

use crate::{mock::*, *};
use artel_primitives::{
	disputes::Arbitrable,
	panel::{Agreed as AgreedAnswer, Finding},
	settlement::Split,
};
use frame::{deps::sp_io, testing_prelude::*};
use std::collections::BTreeSet;

/// The columns of the table, in their order.
pub const STATES: [&str; 7] = ["Funded", "Lapsed", "Accepted", "Late", "Claimed", "Due", "Frozen"];

/// A row: the call, the conditions that it is for, and the state after it for each state before it.
pub struct Row {
	pub call: String,
	pub conditions: BTreeSet<String>,
	pub after: Vec<String>,
}

/// The table, as it stands in the header of the crate.
pub fn table() -> Vec<Row> {
	let kinds: BTreeSet<String> = conditions().into_iter().map(|(name, _)| name.to_string()).collect();
	let lines = include_str!("../lib.rs").lines().map(str::trim).skip_while(|line| !line.contains("| Funded |"));
	let rows = lines.skip(2).take_while(|line| line.starts_with("//! |")).map(|line| {
		let cells: Vec<_> = line.trim_start_matches("//! |").trim_end_matches('|').split('|').map(str::trim).collect();
		let call = cells[0].split('`').nth(1).unwrap().to_string();
		let named = |list: &str| list.split(", ").map(str::to_string).collect::<BTreeSet<_>>();
		let conditions = match cells[1].strip_prefix("any") {
			Some("") => kinds.clone(),
			Some(but) => kinds.difference(&named(but.strip_prefix(" but ").unwrap())).cloned().collect(),
			None => named(cells[1]),
		};
		assert!(conditions.is_subset(&kinds), "{line}");
		assert_eq!(cells.len(), 2 + STATES.len(), "{line}");
		Row { call, conditions, after: cells[2..].iter().map(|cell| cell.to_string()).collect() }
	});
	rows.collect()
}

/// In which of the states the escrow is.
pub fn state_of(id: EscrowId) -> &'static str {
	let Some(record) = Records::<Test>::get(id) else { return "Ended" };
	let progress = InProgress::<Test>::get(id).unwrap();
	let now = progress.clock.at(System::block_number());
	let past = now >= progress.deadline;
	match progress.stage {
		_ if record.frozen => "Frozen",
		Stage::Funded if past => "Lapsed",
		Stage::Funded => "Funded",
		Stage::Accepted if past => "Late",
		Stage::Accepted => "Accepted",
		Stage::Claimed(until) if now >= until => "Due",
		Stage::Claimed(_) => "Claimed",
	}
}

/// Alice's escrow for Bob in that state, prepared so that the call lacks nothing but perhaps the state. `None` where the
/// condition knows no such state.
fn brought_to(state: &str, kind: &str, call: &str) -> Option<EscrowId> {
	let id = opened(kind);
	match call {
		"execute_emergency" => {
			assert_ok!(Escrows::vote_emergency(by(DAVE), id, Some(HALF)));
			assert_ok!(Escrows::vote_emergency(by(EVE), id, Some(HALF)));
		}
		"accept_split" => {
			assert_ok!(Escrows::propose_split(by(ALICE), id, HALF));
		}
		_ => {}
	}
	at(10);
	if !matches!(state, "Funded" | "Lapsed") {
		assert_ok!(Escrows::accept(by(BOB), id));
		match (call, kind) {
			("approve", "Approvals") => {
				assert_ok!(Escrows::approve(by(CHARLIE), id));
			}
			("apply_finding", "Panel") => {
				assert_ok!(Escrows::summon_panel(by(BOB), id));
				let answer = vec![2_500].try_into().unwrap();
				find(0, Some(Finding::Answered(AgreedAnswer { answer, spread: Default::default(), revealed: 5 })));
			}
			_ => {}
		}
	}
	match state {
		"Funded" | "Accepted" => at(20),
		"Lapsed" | "Late" => at(DEADLINE),
		"Claimed" | "Due" => {
			if !matches!(kind, "Manual" | "Milestones") {
				return None;
			}
			assert_ok!(Escrows::submit_claim(by(BOB), id));
			at(if state == "Due" { 10 + REVIEW } else { 9 + REVIEW });
		}
		"Frozen" => {
			assert_ok!(<Escrows as Arbitrable<_, _>>::freeze(agreement(id)));
		}
		_ => unreachable!(),
	}
	assert_eq!(state_of(id), state);
	Some(id)
}

/// The call by who may make it.
fn call(name: &str, id: EscrowId) -> DispatchResult {
	match name {
		"accept" => Escrows::accept(by(BOB), id),
		"top_up" => Escrows::top_up(by(ALICE), id, 100),
		"extend" => Escrows::extend(by(ALICE), id, 10),
		"release" => Escrows::release(by(ALICE), id),
		"release_milestone" => Escrows::release_milestone(by(ALICE), id, next_milestone(id)),
		"submit_claim" => Escrows::submit_claim(by(BOB), id),
		"execute" => Escrows::execute(by(CHARLIE), id),
		"approve" => Escrows::approve(by(DAVE), id),
		"reveal" => Escrows::reveal(by(CHARLIE), id, SECRET),
		"prove" => Escrows::prove(by(CHARLIE), id, STATEMENT.as_bytes().to_vec().try_into().unwrap()),
		"summon_panel" => Escrows::summon_panel(by(ALICE), id),
		"apply_finding" => Escrows::apply_finding(by(CHARLIE), id),
		"draw" => Escrows::draw(by(BOB), id),
		"refund" => Escrows::refund(by(ALICE), id),
		"propose_split" => Escrows::propose_split(by(BOB), id, HALF),
		"accept_split" => Escrows::accept_split(by(BOB), id, HALF),
		"vote_emergency" => Escrows::vote_emergency(by(FERDIE), id, Some(HALF)),
		"execute_emergency" => Escrows::execute_emergency(by(CHARLIE), id),
		"freeze" => <Escrows as Arbitrable<_, _>>::freeze(agreement(id)).map(drop),
		"resume" => <Escrows as Arbitrable<_, _>>::resume(agreement(id)),
		"rule" => <Escrows as Arbitrable<_, _>>::rule(agreement(id), Split::ALL_TO_PAYER),
		_ => unreachable!("{name}"),
	}
}

#[test]
fn every_call_in_every_state_does_what_the_table_says() {
	let table = table();
	let calls: BTreeSet<_> = table.iter().map(|row| row.call.clone()).collect();
	assert_eq!(calls.len(), 21);
	let mut walked = 0;
	for name in &calls {
		for (kind, _) in conditions() {
			let row = table.iter().find(|row| row.call == *name && row.conditions.contains(kind));
			for (column, state) in STATES.into_iter().enumerate() {
				run(|| {
					let Some(id) = brought_to(state, kind, name) else { return };
					let after = row.map_or("·", |row| &row.after[column]);
					let what = format!("{name} of {kind} in {state}");
					let before = sp_io::storage::root(StateVersion::V1);
					let result = call(name, id);
					if after == "·" {
						assert!(result.is_err(), "{what}");
						assert_eq!(before, sp_io::storage::root(StateVersion::V1), "{what}");
					} else {
						assert_eq!(result, Ok(()), "{what}");
						assert_eq!(state_of(id), after, "{what}");
						assert_ne!(before, sp_io::storage::root(StateVersion::V1), "{what}");
					}
					walked += 1;
				});
			}
		}
	}
	// 21 calls, 8 conditions in 5 states, two of them in 2 more.
	assert_eq!(walked, 21 * (8 * 5 + 2 * 2));
}

#[test]
fn an_escrow_that_ended_knows_no_call() {
	for (kind, _) in conditions() {
		run(|| {
			let id = accepted(kind);
			assert_ok!(Escrows::release(by(ALICE), id));
			for row in table() {
				assert_noop!(call(&row.call, id), Error::<Test>::EscrowNotFound);
			}
		});
	}
}

#[test]
fn no_call_moves_what_a_market_holds() {
	run(|| {
		let id = managed(true, None);
		for row in table() {
			assert_noop!(call(&row.call, id), Error::<Test>::ManagedByMarket);
		}
	});
}

#[test]
fn only_who_the_table_of_roles_names_may_call() {
	// The caller of each call is another one, in the state in which the right one would succeed.
	type Attempt = fn(RuntimeOrigin, EscrowId) -> DispatchResult;
	type Case = (&'static str, &'static str, &'static str, Attempt, Error<Test>, Vec<AccountId>);
	let attempts: [Case; 14] = [
		("accept", "Manual", "Funded", Escrows::accept, Error::NotPayee, vec![ALICE, CHARLIE]),
		("top_up", "Manual", "Accepted", |who, id| Escrows::top_up(who, id, 9), Error::NotPayer, vec![BOB, CHARLIE]),
		("extend", "Stream", "Accepted", |who, id| Escrows::extend(who, id, 9), Error::NotPayer, vec![BOB, CHARLIE]),
		("release", "Manual", "Accepted", Escrows::release, Error::NotPayer, vec![BOB, CHARLIE, DAVE]),
		(
			"release_milestone",
			"Milestones",
			"Accepted",
			|who, id| Escrows::release_milestone(who, id, 0),
			Error::NotPayer,
			vec![BOB, DAVE],
		),
		("submit_claim", "Manual", "Accepted", Escrows::submit_claim, Error::NotPayee, vec![ALICE, CHARLIE]),
		("approve", "Approvals", "Accepted", Escrows::approve, Error::NotApprover, vec![ALICE, BOB, FERDIE]),
		("summon_panel", "Panel", "Accepted", Escrows::summon_panel, Error::NotParty, vec![CHARLIE, DAVE]),
		("draw", "Stream", "Accepted", Escrows::draw, Error::NotPayee, vec![ALICE, CHARLIE]),
		("refund", "Manual", "Late", Escrows::refund, Error::NotPayer, vec![BOB, CHARLIE, DAVE]),
		("", "Manual", "Accepted", |who, id| Escrows::propose_split(who, id, HALF), Error::NotParty, vec![CHARLIE]),
		(
			"accept_split",
			"Manual",
			"Accepted",
			|who, id| Escrows::accept_split(who, id, HALF),
			Error::NotParty,
			vec![CHARLIE, DAVE],
		),
		(
			"accept_split",
			"Manual",
			"Accepted",
			|who, id| Escrows::accept_split(who, id, HALF),
			Error::ProposalNotFound,
			vec![ALICE],
		),
		(
			"vote_emergency",
			"Manual",
			"Accepted",
			|who, id| Escrows::vote_emergency(who, id, Some(HALF)),
			Error::NotGuardian,
			vec![ALICE, BOB, CHARLIE],
		),
	];
	for (call, kind, state, attempt, error, others) in attempts {
		let error = DispatchError::from(error);
		for other in others {
			run(|| {
				let id = brought_to(state, kind, call).unwrap();
				assert_eq!(attempt(by(other.clone()), id), Err(error), "{call}");
				assert_noop!(attempt(RuntimeOrigin::root(), id), BadOrigin);
				assert_noop!(attempt(RuntimeOrigin::none(), id), BadOrigin);
			});
		}
	}
}
