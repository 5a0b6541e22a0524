//! Who gets what of a slash.

use crate::{mock::*, *};
use artel_primitives::{bonds::Offence, settlement::BasisPoints};
use frame::{testing_prelude::*, token::fungible::Inspect};

/// Alice is slashed for it, and the slash is applied.
fn applied(offence: Offence<AccountId>) -> Event<Test> {
	let amount = offence.amount;
	bonded(&ALICE, PROVIDER, ENDOWMENT - 100);
	let issuance = Balances::total_issuance();
	assert_eq!(<Bonds as artel_primitives::bonds::Bonds<_, _>>::slash(offence), Ok(amount));
	assert_eq!(Balances::total_issuance(), issuance, "nothing is burnt before");
	pass(APPEAL_WINDOW);
	assert_ok!(Bonds::apply_slash(signed(&BOB), key(1)));

	let event = last_event();
	let Event::SlashApplied { to_reporter, to_victim, to_treasury, burnt, .. } = event.clone() else {
		panic!("it was not applied")
	};
	assert_eq!(to_reporter + to_victim + to_treasury + burnt, amount);
	assert_eq!(Balances::total_issuance(), issuance - burnt);
	assert_eq!(Balances::total_balance(&ALICE), ENDOWMENT - amount);
	assert_eq!(held(&ALICE, HoldReason::Slashed), 0);
	let forget_from = System::block_number() + RETENTION;
	assert_eq!(Slashes::<Test>::get(key(1)), Some(Slash::Settled(forget_from)));
	event
}

fn parts(amount: Balance, parts: [Balance; 4]) -> Event<Test> {
	let [to_reporter, to_victim, to_treasury, burnt] = parts;
	Event::SlashApplied { key: key(1), offender: ALICE, amount, to_reporter, to_victim, to_treasury, burnt }
}

#[test]
fn reporter_then_victim_and_treasury_and_the_rest_is_burnt() {
	run(|| {
		assert_eq!(applied(offence(10_000)), parts(10_000, [500, 5_700, 2_850, 950]));
		let got = [CHARLIE, BOB, TREASURY].map(|who| free(&who) - ENDOWMENT);
		assert_eq!(got, [500, 5_700, 2_850]);
	});
}

#[test]
fn what_rounding_leaves_is_burnt() {
	// 5 % of 1 019 is 50.95; of the other 969 are 581.4 and 290.7.
	run(|| assert_eq!(applied(offence(1_019)), parts(1_019, [50, 581, 290, 98])));
}

#[test]
fn without_a_reporter_all_is_divided() {
	run(|| {
		let offence = Offence { reporter: None, ..offence(10_000) };
		assert_eq!(applied(offence), parts(10_000, [0, 6_000, 3_000, 1_000]));
	});
}

#[test]
fn without_a_victim_the_treasury_gets_its_share() {
	run(|| {
		let offence = Offence { victim: None, ..offence(10_000) };
		assert_eq!(applied(offence), parts(10_000, [500, 0, 8_550, 950]));
	});
}

#[test]
fn who_cannot_exist_with_its_share_leaves_it_to_the_treasury() {
	run(|| {
		// 5 is less than the existential deposit, 57 is not.
		let offence = Offence { reporter: Some(NOBODY), ..offence(100) };
		assert_eq!(applied(offence), parts(100, [0, 57, 33, 10]));
		assert_eq!(free(&NOBODY), 0);
	});
}

#[test]
fn new_accounts_are_paid_where_they_can_exist() {
	run(|| {
		let offence = Offence { victim: Some(NOBODY), ..offence(100) };
		assert_eq!(applied(offence), parts(100, [5, 57, 28, 10]));
		assert_eq!(free(&NOBODY), 57);
	});
}

#[test]
fn one_account_may_be_victim_and_reporter() {
	run(|| {
		let offence = Offence { reporter: Some(BOB), ..offence(10_000) };
		applied(offence);
		assert_eq!(free(&BOB), ENDOWMENT + 500 + 5_700);
	});
}

#[test]
fn what_the_treasury_cannot_take_is_burnt() {
	run(|| {
		assert_ok!(Balances::transfer_allow_death(signed(&TREASURY), CHARLIE, ENDOWMENT));
		assert_eq!(applied(offence(20)), parts(20, [1, 11, 0, 8]));
	});
}

#[test]
fn the_last_money_of_an_offender_is_paid_out_too() {
	run(|| {
		// As a DID that loses all it has.
		let terms = RoleTerms { cap: BasisPoints::ALL, ..Bonds::terms(PROVIDER) };
		assert_ok!(Bonds::set_terms(RuntimeOrigin::root(), PROVIDER, terms));
		System::inc_providers(&NOBODY);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), NOBODY, MINIMUM));
		bonded(&NOBODY, PROVIDER, MINIMUM);
		let all = Offence { offender: NOBODY, ..offence(MINIMUM) };
		assert_eq!(<Bonds as artel_primitives::bonds::Bonds<_, _>>::slash(all), Ok(MINIMUM));
		assert!(!Ledgers::<Test>::contains_key(NOBODY, PROVIDER));
		pass(APPEAL_WINDOW);
		assert_ok!(Bonds::apply_slash(signed(&BOB), key(1)));
		assert_eq!(Balances::total_balance(&NOBODY), 0);
		assert_eq!(System::consumers(&NOBODY), 0);
	});
}
