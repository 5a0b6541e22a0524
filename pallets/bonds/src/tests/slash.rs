//! What an offence costs, and that nobody escapes it.

use crate::{mock::*, *};
use artel_primitives::bonds::{Bonds as _, Offence};
use frame::testing_prelude::*;

fn slash(offence: Offence<AccountId>) -> Result<Balance, DispatchError> {
	<Bonds as artel_primitives::bonds::Bonds<_, _>>::slash(offence)
}

#[test]
fn leaves_the_bond_at_once_and_waits() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		assert_eq!(slashed(300), 300);
		assert_eq!(Bonds::bonded(&ALICE, PROVIDER), 1_700);
		assert_eq!((held(&ALICE, HoldReason::Bond), held(&ALICE, HoldReason::Slashed)), (1_700, 300));
		assert_eq!((free(&ALICE), free(&BOB), free(&CHARLIE)), (ENDOWMENT - 2_000, ENDOWMENT, ENDOWMENT));
		assert_eq!(Told::get().pop(), Some((ALICE, PROVIDER, 1_700)));
		let (victim, reporter, due) = (Some(BOB), Some(CHARLIE), 1 + APPEAL_WINDOW);
		assert_eq!(
			last_event(),
			Event::Slashed {
				key: key(1),
				offender: ALICE,
				role: PROVIDER,
				amount: 300,
				active: 1_700,
				victim: victim.clone(),
				reporter: reporter.clone(),
				due
			}
		);
		let queued = Queued {
			offender: ALICE,
			role: PROVIDER,
			amount: 300,
			victim,
			reporter,
			due,
			window: APPEAL_WINDOW,
			appealed: false,
		};
		assert_eq!(Slashes::<Test>::get(key(1)), Some(Slash::Queued(queued)));
	});
}

#[test]
fn one_event_tells_of_it() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		System::reset_events();
		slashed(300);
		let told: Vec<_> = System::events().into_iter().map(|record| record.event).collect();
		assert!(matches!(told[..], [RuntimeEvent::Bonds(Event::Slashed { amount: 300, .. })]), "{told:?}");
	});
}

#[test]
fn the_same_offence_costs_once() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		bonded(&BOB, PROVIDER, 2_000);
		assert_eq!(slashed(300), 300);
		assert_storage_noop!(assert_eq!(slashed(700), 0));
		// The key names the offence, whoever is said to have done it.
		assert_storage_noop!(assert_eq!(slash(Offence { offender: BOB, ..offence(700) }), Ok(0)));

		pass(APPEAL_WINDOW);
		assert_ok!(Bonds::apply_slash(signed(&BOB), key(1)));
		assert_storage_noop!(assert_eq!(slashed(300), 0));
		assert_eq!(slash(Offence { key: key(2), ..offence(300) }), Ok(300));
	});
}

#[test]
fn costs_at_most_the_cap_of_all_there_is() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_001);
		unbonded(&ALICE, PROVIDER, 1_000);
		// Half of 2 001, rounded down.
		assert_eq!(slashed(Balance::MAX), 1_000);
		assert_eq!(slash(Offence { key: key(2), ..offence(Balance::MAX) }), Ok(500));
	});
}

#[test]
fn other_roles_are_not_touched() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		bonded(&ALICE, JUROR, 2_000);
		assert_eq!(slashed(2_000), 1_000);
		assert_eq!(Bonds::bonded(&ALICE, JUROR), 2_000);
	});
}

#[test]
fn leaving_is_no_escape() {
	run(|| {
		bonded(&ALICE, PROVIDER, 3_000);
		unbonded(&ALICE, PROVIDER, 500);
		pass(1);
		unbonded(&ALICE, PROVIDER, 2_500);
		assert_eq!(Told::get().len(), 3);
		assert_eq!(slashed(1_000), 1_000, "though nothing is active");
		// From what left last.
		let left: Vec<_> = ledger(&ALICE, PROVIDER).unbonding.iter().map(|part| part.amount).collect();
		assert_eq!(left, [500, 1_500]);
		assert_eq!(Told::get().len(), 3, "what is active has not changed");

		// What is due and not withdrawn can be slashed too.
		pass(PERIOD);
		assert_eq!(slash(Offence { key: key(2), ..offence(700) }), Ok(700));
		assert_ok!(Bonds::withdraw(signed(&ALICE), PROVIDER));
		assert_eq!(free(&ALICE), ENDOWMENT - 1_700);
		assert!(!Ledgers::<Test>::contains_key(ALICE, PROVIDER));
	});
}

#[test]
fn takes_what_is_active_first() {
	run(|| {
		bonded(&ALICE, PROVIDER, 3_000);
		unbonded(&ALICE, PROVIDER, 2_000);
		assert_eq!(slashed(1_200), 1_200);
		let ledger = ledger(&ALICE, PROVIDER);
		assert_eq!((ledger.active, ledger.leaving()), (0, 1_800));
	});
}

#[test]
fn ends_eligibility_where_too_little_is_left() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM + 100);
		pass(5);
		assert_eq!(slashed(100), 100);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(1));
		assert_eq!(slash(Offence { key: key(2), ..offence(1) }), Ok(1));
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), None);
		pass(5);
		bonded(&ALICE, PROVIDER, 1);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(11));
	});
}

#[test]
fn who_has_nothing_there_loses_nothing_and_nothing_is_recorded() {
	run(|| {
		assert_storage_noop!(assert_eq!(slashed(100), 0));
		bonded(&ALICE, PROVIDER, 1_000);
		assert_storage_noop!(assert_eq!(slashed(0), 0));
		assert_eq!(slashed(100), 100);
	});
}

#[test]
fn nobody_profits_from_its_own_offence() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		let own = Offence { victim: Some(ALICE), reporter: Some(ALICE), ..offence(1_000) };
		assert_eq!(slash(own), Ok(1_000));
		pass(APPEAL_WINDOW);
		assert_ok!(Bonds::apply_slash(signed(&ALICE), key(1)));
		assert_eq!(free(&ALICE), ENDOWMENT - 2_000);
	});
}

#[test]
fn an_account_with_nothing_else_does_not_escape() {
	run(|| {
		// As a DID: it exists without a balance, and all it has is bonded.
		System::inc_providers(&NOBODY);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), NOBODY, MINIMUM));
		bonded(&NOBODY, PROVIDER, MINIMUM);
		let less = EXISTENTIAL_DEPOSIT - 1;
		assert_eq!(slash(Offence { offender: NOBODY, ..offence(less) }), Ok(less));
		assert_eq!((held(&NOBODY, HoldReason::Slashed), held(&NOBODY, HoldReason::Bond)), (less, MINIMUM - less));
		assert_eq!(free(&NOBODY), 0);
	});
}
