//! Credentials that stand on chain.

use crate::{mock::*, *};
use artel_primitives::credentials::Verdict;
use frame::{deps::frame_support::weights::RuntimeDbWeight, testing_prelude::*, traits::Time};

#[test]
fn are_issued_by_a_did_that_pays() {
	run(|| {
		let schema = schema();
		let before = held(&MAKER);
		System::set_block_number(3);
		let id = issued(MAKER, schema, new(MACHINE), None);
		let Anchored { credential, status, policy, under, deposit } = Credentials::credential(id).unwrap();
		assert_eq!((status, policy, under), (Status::Active, Policy::Open, None));
		assert_eq!(deposit.payer, MAKER);
		assert_eq!(held(&MAKER) - before, price(AnchoredOf::<Test>::max_encoded_len()));
		assert_eq!(credential, Credential { issued: 3, ..off_chain(schema, MACHINE, None) });
		assert_eq!(
			events().pop(),
			Some(Event::CredentialIssued { credential: id, issuer: MAKER, subject: MACHINE, schema })
		);
		let message = (b"artel/credential", System::block_hash(0), &credential).encode();
		assert_eq!(Credentials::credential_message(credential.clone()), message);
		assert_eq!(Credentials::credential_id(credential), id);
		assert_eq!(id, H256(blake2_256(&message)));
		assert_eq!(Credentials::verify(id), Verdict::Valid);
	});
}

#[test]
fn are_refused_for_each_cause_by_its_name() {
	run(|| {
		let schema = schema();
		let issue = |who, new| Credentials::issue(signed(who), schema, new, None);
		assert_noop!(
			Credentials::issue(signed(MAKER), H256::zero(), new(MACHINE), None),
			Error::<Test>::SchemaNotFound
		);
		assert_noop!(issue(RELAYER, new(MACHINE)), Error::<Test>::NotActive);
		Register::set_active(&MAKER, false);
		assert_noop!(issue(MAKER, new(MACHINE)), Error::<Test>::NotActive);
		Register::set_active(&MAKER, true);
		for until in [0, 5] {
			let never = NewCredential { valid_from: 5, valid_until: Some(until), ..new(MACHINE) };
			assert_noop!(issue(MAKER, never), Error::<Test>::InvalidPeriod);
		}
		assert_ok!(issue(MAKER, new(MACHINE)));
		assert_noop!(issue(MAKER, new(MACHINE)), Error::<Test>::AlreadyIssued);
		System::set_block_number(2);
		assert_ok!(issue(MAKER, new(MACHINE)));
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), WORKS, 100));
		assert_noop!(issue(WORKS, new(MACHINE)), TokenError::FundsUnavailable);
	});
}

#[test]
fn of_accredited_only_schemas_are_issued_by_accredited_issuers() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		assert_noop!(Credentials::issue(signed(MAKER), schema, new(MACHINE), None), Error::<Test>::NotAccredited);
		assert_ok!(Credentials::accredit(RuntimeOrigin::root(), schema, MAKER, false, None));
		assert_ok!(Credentials::issue(signed(MAKER), schema, new(MACHINE), None));
	});
}

#[test]
fn are_issued_many_at_once_or_not_at_all() {
	run(|| {
		let schema = schema();
		let batch = |news: Vec<_>| Credentials::issue_batch(signed(MAKER), schema, news.try_into().unwrap(), None);
		assert_noop!(batch(vec![]), Error::<Test>::EmptyBatch);
		assert_noop!(batch(vec![new(MACHINE), new(MACHINE)]), Error::<Test>::AlreadyIssued);
		let never = NewCredential { valid_until: Some(0), ..new(MACHINE) };
		assert_noop!(batch(vec![new(MACHINE), never]), Error::<Test>::InvalidPeriod);

		let before = held(&MAKER);
		let many = (0..MAX_BATCH).map(|number| NewCredential { valid_from: number.into(), ..new(MACHINE) });
		assert_ok!(batch(many.collect()));
		assert_eq!(Anchors::<Test>::iter().count(), MAX_BATCH as usize);
		assert_eq!(held(&MAKER) - before, MAX_BATCH as Balance * price(AnchoredOf::<Test>::max_encoded_len()));
	});
}

#[test]
fn cost_their_weight_by_how_far_it_was_necessary_to_look() {
	run(|| {
		let schema = schema();
		let weight = |under| Credentials::issue(signed(MAKER), schema, new(MACHINE), under).unwrap().actual_weight;
		assert_eq!(weight(None), Some(<() as WeightInfo>::issue(0, 0)));
		assert_ok!(Credentials::delegate(signed(MAKER), schema, WORKS, 1, 9, None));
		let post = Credentials::issue(signed(WORKS), schema, new(WORKS), Some(0)).unwrap();
		let database: RuntimeDbWeight = <Test as frame_system::Config>::DbWeight::get();
		let one_written = database.writes(1);
		assert!(one_written.any_gt(Weight::zero()));
		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::issue(0, 1).saturating_add(one_written)));
		let id = issued(MAKER, schema, new(OTHER_MACHINE), None);
		let weight = Credentials::revoke(signed(MAKER), id).unwrap().actual_weight;
		assert_eq!(weight, Some(<() as WeightInfo>::revoke(0)));
	});
}

#[test]
fn are_suspended_resumed_and_revoked_in_this_order_only() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		assert_noop!(Credentials::resume(signed(MAKER), id), Error::<Test>::NotSuspended);
		assert_ok!(Credentials::suspend(signed(MAKER), id));
		assert_eq!(Credentials::verify(id), Verdict::Suspended);
		assert_noop!(Credentials::suspend(signed(MAKER), id), Error::<Test>::Suspended);
		assert_ok!(Credentials::resume(signed(MAKER), id));
		assert_eq!(Credentials::verify(id), Verdict::Valid);
		assert_ok!(Credentials::suspend(signed(MAKER), id));
		assert_ok!(Credentials::revoke(signed(MAKER), id));
		assert_eq!(Credentials::verify(id), Verdict::Revoked);
		assert_noop!(Credentials::revoke(signed(MAKER), id), Error::<Test>::Revoked);
		assert_noop!(Credentials::suspend(signed(MAKER), id), Error::<Test>::Revoked);
		assert_noop!(Credentials::resume(signed(MAKER), id), Error::<Test>::Revoked);
		assert_eq!(
			events()[2..],
			[
				Event::CredentialSuspended { credential: id },
				Event::CredentialResumed { credential: id },
				Event::CredentialSuspended { credential: id },
				Event::CredentialRevoked { credential: id },
			]
		);
	});
}

#[test]
fn are_taken_back_by_nobody_but_their_issuer() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		for who in [WORKS, MACHINE, RELAYER] {
			assert_noop!(Credentials::revoke(signed(who.clone()), id), Error::<Test>::NotIssuer);
			assert_noop!(Credentials::suspend(signed(who.clone()), id), Error::<Test>::NotIssuer);
			assert_noop!(Credentials::resume(signed(who.clone()), id), Error::<Test>::NotIssuer);
			assert_noop!(Credentials::remove(signed(who), id), Error::<Test>::NotIssuer);
		}
		let none = H256::zero();
		assert_noop!(Credentials::revoke(signed(MAKER), none), Error::<Test>::CredentialNotFound);
		assert_noop!(Credentials::suspend(signed(MAKER), none), Error::<Test>::CredentialNotFound);
		assert_noop!(Credentials::resume(signed(MAKER), none), Error::<Test>::CredentialNotFound);
		assert_noop!(Credentials::remove(signed(MAKER), none), Error::<Test>::CredentialNotFound);
	});
}

#[test]
fn are_forgotten_once_revoked_or_expired() {
	run(|| {
		let schema = schema();
		let before = held(&MAKER);
		let id = issued(MAKER, schema, new(MACHINE), None);
		assert_noop!(Credentials::remove(signed(MAKER), id), Error::<Test>::StillValid);
		assert_ok!(Credentials::suspend(signed(MAKER), id));
		assert_noop!(Credentials::remove(signed(MAKER), id), Error::<Test>::StillValid);
		assert_ok!(Credentials::revoke(signed(MAKER), id));
		assert_ok!(Credentials::remove(signed(MAKER), id));
		assert_eq!(events().pop(), Some(Event::CredentialRemoved { credential: id }));
		assert_eq!(Credentials::verify(id), Verdict::Unknown);

		let until = Clock::now() + 1;
		let id = issued(MAKER, schema, NewCredential { valid_until: Some(until), ..new(MACHINE) }, None);
		assert_noop!(Credentials::remove(signed(MAKER), id), Error::<Test>::StillValid);
		Now::set(&until);
		assert_eq!(Credentials::verify(id), Verdict::Expired);
		assert_ok!(Credentials::remove(signed(MAKER), id));
		assert_eq!(held(&MAKER), before);
	});
}
