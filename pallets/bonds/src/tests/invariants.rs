//! What must not happen is noticed.

use crate::{mock::*, *};
use frame::{testing_prelude::*, token::fungible::MutateHold};

/// Alice has a bond and a slash that waits; `corrupt` breaks the invariant with that number.
fn noticed(number: char, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		assert_eq!(slashed(300), 300);
		assert_ok!(Bonds::do_try_state());
		corrupt();
		let DispatchError::Other(what) = Bonds::do_try_state().unwrap_err() else { panic!("it says what is wrong") };
		assert!(what.starts_with(number), "{what}");
	});
}

/// Changes Alice's ledger.
fn change(change: impl FnOnce(&mut LedgerOf<Test>)) {
	Ledgers::<Test>::mutate(ALICE, PROVIDER, change);
}

#[test]
fn holds_that_ledgers_do_not_explain() {
	noticed('1', || change(|ledger| ledger.active += 1));
	noticed('1', || Ledgers::<Test>::remove(ALICE, PROVIDER));
	noticed('1', || Balances::hold(&HoldReason::Bond.into(), &BOB, 1).unwrap());
	noticed('1', || Ledgers::<Test>::insert(NOBODY, PROVIDER, ledger(&ALICE, PROVIDER)));
}

#[test]
fn holds_that_slashes_do_not_explain() {
	noticed('2', || Slashes::<Test>::remove(key(1)));
	noticed('2', || Balances::hold(&HoldReason::Slashed.into(), &BOB, 1).unwrap());
}

#[test]
fn ledgers_that_make_no_sense() {
	noticed('3', || Ledgers::<Test>::insert(BOB, PROVIDER, LedgerOf::<Test>::default()));
	noticed('3', || change(|ledger| assert!(ledger.let_go(0, 5))));
	noticed('3', || change(|ledger| ledger.since = Some(2)));
	noticed('3', || {
		change(|ledger| {
			assert!(ledger.let_go(ledger.active, 5));
			ledger.active = 0;
		});
	});
}

#[test]
fn slashes_that_make_no_sense() {
	let change = |change: fn(&mut Queued<AccountId, BlockNumber>)| {
		let Some(Slash::Queued(mut queued)) = Slashes::<Test>::get(key(1)) else { panic!("it is queued") };
		change(&mut queued);
		Slashes::<Test>::insert(key(1), Slash::Queued(queued));
	};
	noticed('4', || change(|queued| queued.amount = 0));
	noticed('4', || change(|queued| queued.victim = Some(ALICE)));
	noticed('4', || change(|queued| queued.reporter = Some(ALICE)));
}

#[test]
fn terms_that_make_no_sense() {
	noticed('5', || {
		let terms = RoleTerms { unbonding_period: 0, ..Bonds::terms(PROVIDER) };
		Terms::<Test>::insert(PROVIDER, terms);
	});
}
