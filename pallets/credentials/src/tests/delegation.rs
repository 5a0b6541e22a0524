//! Delegations.

use crate::{mock::*, *};
use artel_primitives::credentials::{SchemaId, Verdict};
use frame::testing_prelude::*;

/// The maker lets the works issue 10 credentials until block 100, they the dealer 5 of these, it the workshop 3 of those.
fn chain(schema: SchemaId) {
	assert_ok!(Credentials::delegate(signed(MAKER), schema, WORKS, 10, 100, None));
	assert_ok!(Credentials::delegate(signed(WORKS), schema, DEALER, 5, 90, Some(0)));
	assert_ok!(Credentials::delegate(signed(DEALER), schema, WORKSHOP, 3, 80, Some(1)));
}

fn remaining() -> Vec<u32> {
	(0..3).map(|id| Credentials::delegation(id).unwrap().remaining).collect()
}

#[test]
fn let_others_issue_in_the_issuers_name() {
	run(|| {
		let schema = schema();
		let before = held(&MAKER);
		chain(schema);
		let one = price(DelegationOf::<Test>::max_encoded_len());
		assert_eq!([held(&MAKER) - before, held(&WORKS), held(&DEALER), held(&WORKSHOP)], [one, one, one, 0]);
		assert_eq!(
			events().pop(),
			Some(Event::Delegated {
				delegation: 2,
				schema,
				from: DEALER,
				to: WORKSHOP,
				limit: 3,
				expires: 80,
				under: Some(1)
			})
		);
		let id = issued(WORKSHOP, schema, new(MACHINE), Some(2));
		let Anchored { credential, under, deposit, .. } = Credentials::credential(id).unwrap();
		assert_eq!((credential.issuer, under, deposit.payer), (MAKER, Some(2), WORKSHOP));
		assert_eq!(remaining(), [5, 2, 2], "what was given on had left the limits above before");
		assert_eq!(Credentials::verify(id), Verdict::Valid);
		issued(WORKS, schema, new(OTHER_MACHINE), Some(0));
		assert_eq!(remaining(), [4, 2, 2]);
	});
}

#[test]
fn are_made_within_the_one_above() {
	run(|| {
		let schema = schema();
		let delegate =
			|who, to, limit, expires, under| Credentials::delegate(signed(who), schema, to, limit, expires, under);
		assert_noop!(
			Credentials::delegate(signed(MAKER), H256::zero(), WORKS, 1, 9, None),
			Error::<Test>::SchemaNotFound
		);
		assert_noop!(delegate(RELAYER, WORKS, 1, 9, None), Error::<Test>::NotActive);
		assert_noop!(delegate(MAKER, WORKS, 0, 9, None), Error::<Test>::ZeroLimit);
		assert_noop!(delegate(MAKER, WORKS, 1, 1, None), Error::<Test>::ExpiryInPast);
		assert_noop!(delegate(WORKS, DEALER, 1, 9, Some(0)), Error::<Test>::DelegationNotFound);
		chain(schema);
		assert_noop!(delegate(DEALER, WORKSHOP, 1, 9, Some(0)), Error::<Test>::NotDelegate);
		assert_noop!(delegate(WORKS, DEALER, 6, 9, Some(0)), Error::<Test>::LimitTooHigh);
		assert_noop!(delegate(WORKS, DEALER, 5, 101, Some(0)), Error::<Test>::ExpiryTooLate);
		assert_noop!(delegate(WORKSHOP, MACHINE, 1, 9, Some(2)), Error::<Test>::TooDeep);
		let other = schema_with(2, Policy::Open);
		assert_noop!(Credentials::delegate(signed(WORKS), other, DEALER, 1, 9, Some(0)), Error::<Test>::WrongSchema);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), WORKSHOP, 100));
		assert_noop!(delegate(WORKSHOP, MACHINE, 1, 9, None), TokenError::FundsUnavailable);
	});
}

#[test]
fn are_used_as_far_as_they_go() {
	run(|| {
		let schema = schema();
		chain(schema);
		let issue = |who, under| Credentials::issue(signed(who), schema, new(MACHINE), Some(under));
		let batch = |who, count: u64, under| {
			let many: Vec<_> = (0..count).map(|from| NewCredential { valid_from: from, ..new(MACHINE) }).collect();
			Credentials::issue_batch(signed(who), schema, many.try_into().unwrap(), Some(under))
		};
		assert_noop!(issue(MAKER, 0), Error::<Test>::NotDelegate);
		assert_noop!(issue(WORKS, 7), Error::<Test>::DelegationNotFound);
		let other = schema_with(2, Policy::Open);
		assert_noop!(Credentials::issue(signed(WORKS), other, new(MACHINE), Some(0)), Error::<Test>::WrongSchema);
		assert_noop!(batch(WORKSHOP, 4, 2), Error::<Test>::DelegationExhausted);
		assert_noop!(batch(WORKS, 6, 0), Error::<Test>::DelegationExhausted);
		assert_ok!(batch(WORKS, 5, 0));
		assert_eq!(remaining(), [0, 2, 3], "nobody uses up what others were given");
		assert_noop!(issue(WORKS, 0), Error::<Test>::DelegationExhausted);
		System::set_block_number(2);
		assert_ok!(batch(WORKSHOP, 3, 2));
		System::set_block_number(3);
		assert_ok!(batch(DEALER, 2, 1));
		assert_eq!(remaining(), [0; 3]);
		assert_noop!(issue(DEALER, 1), Error::<Test>::DelegationExhausted);

		Register::set_active(&MAKER, false);
		assert_ok!(Credentials::delegate(signed(WORKS), schema, DEALER, 1, 100, None));
		Register::set_active(&DEALER, false);
		assert_noop!(issue(DEALER, 3), Error::<Test>::NotActive);
		Register::set_active(&DEALER, true);
		Register::set_active(&WORKS, false);
		assert_noop!(issue(DEALER, 3), Error::<Test>::IssuerInactive);
	});
}

#[test]
fn end_with_all_that_hang_on_them() {
	run(|| {
		let schema = schema();
		chain(schema);
		let id = issued(WORKSHOP, schema, new(MACHINE), Some(2));
		let issue = |who, under| Credentials::issue(signed(who), schema, new(OTHER_MACHINE), Some(under));
		assert_noop!(Credentials::revoke_delegation(signed(WORKSHOP), 2), Error::<Test>::NotDelegator);
		assert_noop!(Credentials::revoke_delegation(signed(DEALER), 1), Error::<Test>::NotDelegator);
		assert_noop!(Credentials::revoke_delegation(signed(MAKER), 7), Error::<Test>::DelegationNotFound);
		// The maker cuts the dealer off, two below.
		assert_ok!(Credentials::revoke_delegation(signed(MAKER), 1));
		assert_eq!(events().pop(), Some(Event::DelegationRevoked { delegation: 1 }));
		assert_noop!(Credentials::revoke_delegation(signed(WORKS), 1), Error::<Test>::DelegationRevoked);
		assert_noop!(issue(DEALER, 1), Error::<Test>::DelegationRevoked);
		assert_noop!(issue(WORKSHOP, 2), Error::<Test>::DelegationRevoked);
		assert_ok!(issue(WORKS, 0));
		assert_eq!(Credentials::verify(id), Verdict::Valid, "what was issued stays valid");
		assert_noop!(Credentials::revoke(signed(WORKSHOP), id), Error::<Test>::DelegationRevoked);
		assert_ok!(Credentials::revoke(signed(MAKER), id));
		System::set_block_number(100);
		assert_noop!(issue(WORKS, 0), Error::<Test>::DelegationExpired);
	});
}

#[test]
fn let_the_delegate_take_back_what_it_issued() {
	run(|| {
		let schema = schema();
		chain(schema);
		let id = issued(WORKSHOP, schema, new(MACHINE), Some(2));
		assert_noop!(Credentials::suspend(signed(DEALER), id), Error::<Test>::NotIssuer);
		let weight = Credentials::suspend(signed(WORKSHOP), id).unwrap().actual_weight;
		assert_eq!(weight, Some(<() as WeightInfo>::suspend(3)));
		assert_ok!(Credentials::resume(signed(WORKSHOP), id));
		assert_ok!(Credentials::revoke(signed(WORKSHOP), id));
		// The payer may forget it, and gets its deposit back.
		assert_ok!(Credentials::remove(signed(WORKSHOP), id));
		assert_eq!(held(&WORKSHOP), 0);
	});
}

#[test]
fn are_forgotten_once_dead() {
	run(|| {
		let schema = schema();
		let before = held(&MAKER);
		chain(schema);
		assert_noop!(Credentials::remove_delegation(signed(MAKER), 7), Error::<Test>::DelegationNotFound);
		assert_noop!(Credentials::remove_delegation(signed(MAKER), 0), Error::<Test>::DelegationAlive);
		assert_noop!(Credentials::remove_delegation(signed(WORKS), 0), Error::<Test>::NotDelegator);
		let id = issued(WORKSHOP, schema, new(MACHINE), Some(2));
		assert_ok!(Credentials::revoke_delegation(signed(MAKER), 0));
		assert_ok!(Credentials::remove_delegation(signed(MAKER), 0));
		assert_eq!(events().pop(), Some(Event::DelegationRemoved { delegation: 0 }));
		assert_eq!(Credentials::delegation(1).unwrap().remaining, 2);
		Credentials::do_try_state().unwrap();
		// What hung on it is dead for ever.
		let issue = || Credentials::issue(signed(WORKSHOP), schema, new(OTHER_MACHINE), Some(2));
		assert_noop!(issue(), Error::<Test>::DelegationNotFound);
		assert_ok!(Credentials::remove_delegation(signed(DEALER), 2));
		assert_ok!(Credentials::remove_delegation(signed(WORKS), 1));
		assert_eq!([held(&MAKER) - before, held(&WORKS), held(&DEALER)], [0; 3]);
		assert_noop!(Credentials::revoke(signed(WORKSHOP), id), Error::<Test>::NotIssuer);
		// Numbers are never given twice.
		assert_ok!(Credentials::delegate(signed(MAKER), schema, WORKS, 10, 100, None));
		assert!(Credentials::delegation(3).is_some());
		System::set_block_number(100);
		assert_ok!(Credentials::remove_delegation(signed(MAKER), 3));
	});
}

#[test]
fn return_what_was_not_used() {
	run(|| {
		let schema = schema();
		chain(schema);
		issued(WORKSHOP, schema, new(MACHINE), Some(2));
		issued(DEALER, schema, new(OTHER_MACHINE), Some(1));
		assert_eq!(remaining(), [5, 1, 2]);
		assert_ok!(Credentials::revoke_delegation(signed(DEALER), 2));
		assert_eq!(remaining(), [5, 1, 2], "only when it is removed");
		assert_ok!(Credentials::remove_delegation(signed(DEALER), 2));
		assert_eq!(Credentials::delegation(1).unwrap().remaining, 3);

		// Over, and not cut: as well.
		System::set_block_number(90);
		assert_ok!(Credentials::remove_delegation(signed(WORKS), 1));
		assert_eq!(Credentials::delegation(0).unwrap().remaining, 8);
		assert_ok!(Credentials::delegate(signed(WORKS), schema, DEALER, 8, 100, Some(0)));
		// The issuer itself has no limit that anything would return to.
		assert_ok!(Credentials::revoke_delegation(signed(MAKER), 0));
		assert_ok!(Credentials::remove_delegation(signed(MAKER), 0));
		assert_ok!(Credentials::remove_delegation(signed(WORKS), 3));
	});
}
