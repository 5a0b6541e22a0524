//! Appeals: larger panels, then the authority.

use crate::{mock::*, *};
use frame::testing_prelude::*;

/// A dispute of which the first panel gave 40 % to Bob, while Alice says 20 % and Bob 100 %.
fn first_ruling() -> DisputeId {
	let dispute = summoned();
	ruled(dispute, 4_000);
	dispute
}

fn appeal(who: &AccountId, dispute: DisputeId) -> DispatchResult {
	Court::appeal(signed(who), dispute)
}

/// A dispute that waits for the authority.
fn referred() -> DisputeId {
	let dispute = first_ruling();
	for _ in 0..2 {
		assert_ok!(appeal(&BOB, dispute));
		ruled(dispute, 4_000);
	}
	assert_ok!(appeal(&BOB, dispute));
	dispute
}

#[test]
fn panels_grow_and_so_do_bonds() {
	run(|| {
		let dispute = first_ruling();
		for (round, jurors, bond) in [(2, 5, 2 * BOND), (3, 7, 4 * BOND)] {
			let panel = FEE * jurors as artel_primitives::Balance + MAX_PANEL_DEPOSIT;
			assert_eq!(Court::appeal_price(dispute), Some(Price { bond, panel }));
			let before = Balances::free_balance(BOB);
			assert_ok!(appeal(&BOB, dispute));
			assert_eq!(Balances::free_balance(BOB), before - bond - panel + MAX_PANEL_DEPOSIT - PANEL_DEPOSIT);
			let jury = jury_of(dispute);
			assert_eq!((jury.size, jury.payer, jury.schedule.quorum), (jurors, BOB, jurors / 2 + 1));
			let said = events();
			assert_eq!(said[said.len() - 2], Event::Appealed { dispute, by: Side::Payee, round, bond });
			ruled(dispute, 4_000);
		}
		assert_eq!(Court::appeal_price(dispute), Some(Price { bond: 8 * BOND, panel: 0 }));
		assert_ok!(appeal(&ALICE, dispute));
		let until = System::block_number() + TERMS.authority;
		assert_eq!(last_event(), Event::Referred { dispute, until });
		let bonds: Vec<_> = AllPurses::iter_values().map(|purse| (purse.payer, purse.payee, purse.balance)).collect();
		for bond in [(ALICE, BOB, BOND), (BOB, ALICE, 2 * BOND), (BOB, ALICE, 4 * BOND), (ALICE, BOB, 8 * BOND)] {
			assert!(bonds.contains(&bond));
		}
	});
}

#[test]
fn nobody_sits_twice() {
	run(|| {
		let dispute = summoned();
		let mut seen = vec![ALICE, BOB];
		for jurors in [3, 5, 7] {
			let members = jury_of(dispute).members;
			assert_eq!(members.len(), jurors);
			assert!(members.iter().all(|member| !seen.contains(member)));
			seen.extend(members);
			ruled(dispute, 4_000);
			assert_ok!(appeal(&BOB, dispute));
		}
	});
}

#[test]
fn who_got_all_that_it_demands_has_nothing_to_appeal() {
	for (points, who, other) in [(2_000, ALICE, BOB), (1_000, ALICE, BOB), (10_000, BOB, ALICE)] {
		run(|| {
			let dispute = summoned();
			ruled(dispute, points);
			assert_noop!(appeal(&who, dispute), Error::<Test>::NothingToAppeal);
			assert_ok!(appeal(&other, dispute));
		});
	}
}

#[test]
fn who_offered_as_much_has_nothing_to_appeal() {
	run(|| {
		let dispute = filed();
		assert_ok!(Court::answer(signed(&BOB), dispute, split(4_000)));
		assert_ok!(move_on(dispute));
		ruled(dispute, 4_000);
		assert_noop!(appeal(&BOB, dispute), Error::<Test>::NothingToAppeal);
		assert_ok!(appeal(&ALICE, dispute));
	});
}

#[test]
fn an_appeal_is_for_the_two_sides_and_in_time() {
	run(|| {
		let dispute = first_ruling();
		assert_noop!(appeal(&EVE, dispute), Error::<Test>::NotParty);
		pass(TERMS.appeal - 1);
		hypothetically_ok!(appeal(&BOB, dispute));
		pass(1);
		assert_noop!(appeal(&BOB, dispute), Error::<Test>::TooLate);
	});
}

#[test]
fn there_is_one_appeal_against_each_ruling() {
	run(|| {
		let dispute = first_ruling();
		assert_ok!(appeal(&BOB, dispute));
		assert_noop!(appeal(&ALICE, dispute), Error::<Test>::WrongStage);
	});
}

#[test]
fn without_money_for_bond_and_panel_there_is_no_appeal() {
	run(|| {
		let dispute = first_ruling();
		let rest = 2 * BOND + 5 * FEE + PANEL_DEPOSIT + EXISTENTIAL_DEPOSIT - 1;
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), EVE, Balances::free_balance(BOB) - rest));
		assert_noop!(appeal(&BOB, dispute), TokenError::NotExpendable);
		assert_ok!(Balances::transfer_allow_death(signed(&EVE), BOB, 1));
		assert_ok!(appeal(&BOB, dispute));
	});
}

#[test]
fn an_appeal_that_no_panel_can_hear_costs_nothing() {
	run(|| {
		let dispute = first_ruling();
		Jammed::set(true);
		assert_noop!(appeal(&BOB, dispute), DispatchError::Unavailable);
		assert_ok!(move_on(dispute));
		assert!(Court::dispute(dispute).is_none(), "the ruling stands");
	});
}

#[test]
fn the_authority_decides_at_last_and_at_once() {
	run(|| {
		let dispute = referred();
		let agreement = Court::dispute(dispute).unwrap().agreement;
		assert_noop!(Court::execute(signed(&EVE), dispute), Error::<Test>::TooEarly);
		assert_ok!(Court::decide(RuntimeOrigin::root(), dispute, split(7_000)));
		assert_eq!(rulings(agreement), vec![split(7_000)]);
		let now = System::block_number();
		assert!(events().contains(&Event::Ruled { dispute, round: 4, split: split(7_000), decided: true, until: now }));
		assert_eq!(AllPurses::iter().count(), 0);
		assert_noop!(Court::decide(RuntimeOrigin::root(), dispute, split(0)), Error::<Test>::DisputeNotFound);
	});
}

#[test]
fn the_authority_decides_only_what_it_is_asked_and_in_time() {
	run(|| {
		let dispute = first_ruling();
		assert_noop!(Court::decide(RuntimeOrigin::root(), dispute, split(0)), Error::<Test>::WrongStage);
	});
	run(|| {
		let dispute = referred();
		pass(TERMS.authority);
		assert_noop!(Court::decide(RuntimeOrigin::root(), dispute, split(0)), Error::<Test>::TooLate);
	});
}

#[test]
fn the_fast_track_ends_with_its_second_panel() {
	run(|| {
		let agreement = deal_of(&ALICE, &BOB, NATIVE, SMALL_STAKE);
		let begin = System::block_number();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		ruled(dispute, 4_000);
		assert_ok!(appeal(&BOB, dispute));
		ruled(dispute, 6_000);
		assert_noop!(appeal(&ALICE, dispute), Error::<Test>::LastInstance);
		assert_eq!(Court::appeal_price(dispute), None);
		// Nobody can appeal, so there is nothing to wait for.
		assert_ok!(Court::execute(signed(&EVE), dispute));
		assert_eq!(rulings(agreement), vec![split(6_000)]);
		assert!(System::block_number() - begin <= FAST_TERMS.longest());
	});
}
