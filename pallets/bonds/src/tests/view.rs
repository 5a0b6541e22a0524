//! Reads.

use crate::{mock::*, *};
use artel_primitives::bonds::Role;
use codec::{Encode, MaxEncodedLen};
use frame::testing_prelude::*;

#[test]
fn of_an_account_that_nobody_knows() {
	run(|| {
		assert_eq!(Bonds::ledger(NOBODY, PROVIDER), LedgerOf::<Test>::default());
		assert_eq!(Bonds::bonded_since(NOBODY, PROVIDER), None);
		assert!(Bonds::roles(NOBODY).is_empty());
		assert_eq!(Bonds::slash(key(1)), None);
	});
}

#[test]
fn of_all_that_there_is() {
	run(|| {
		bonded(&ALICE, JUROR, 2_000);
		bonded(&ALICE, PROVIDER, 3_000);
		unbonded(&ALICE, PROVIDER, 3_000);
		assert_eq!(Bonds::roles(ALICE), [Role::Provider, Role::Juror]);
		let unbonding = vec![Unbonding { amount: 3_000, due: 1 + PERIOD }].try_into().unwrap();
		assert_eq!(Bonds::ledger(ALICE, PROVIDER), Ledger { active: 0, engaged: 0, since: None, unbonding });
		slashed(100);
		assert!(matches!(Bonds::slash(key(1)), Some(Slash::Queued(queued)) if queued.amount == 100));
		assert_ok!(Bonds::cancel_slash(RuntimeOrigin::root(), key(1)));
		assert_eq!(Bonds::slash(key(1)), Some(Slash::Settled(1 + RETENTION)));
	});
}

#[test]
fn records_are_small() {
	run(|| {
		// 1 000 ARTL of which half is engaged, with the block numbers of this test, which are twice as long.
		let ledger = LedgerOf::<Test> {
			active: 10u128.pow(15),
			engaged: 5 * 10u128.pow(14),
			since: Some(1),
			unbonding: BoundedVec::new(),
		};
		assert_eq!(ledger.encoded_size(), 8 + 8 + 9 + 1);
		// The codec counts 16 bytes for an amount, which is right below 2^120 planck.
		assert_eq!(LedgerOf::<Test>::max_encoded_len(), 16 + 16 + 9 + 1 + MAX_UNBONDING as usize * (16 + 8));
		assert_eq!(SlashOf::<Test>::Settled(1).encoded_size(), 1 + 8);
		assert_eq!(SlashOf::<Test>::max_encoded_len(), 1 + 32 + 1 + 16 + 33 + 33 + 8 + 8 + 1);
	});
}
