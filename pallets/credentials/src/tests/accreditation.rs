//! Accreditations.

use crate::{mock::*, *};
use artel_primitives::credentials::{SchemaId, Verdict};
use frame::testing_prelude::*;

fn accredit(
	who: Option<AccountId>,
	schema: SchemaId,
	issuer: AccountId,
	may: bool,
	expires: Option<u64>,
) -> DispatchResult {
	Credentials::accredit(who.map_or(RuntimeOrigin::root(), signed), schema, issuer, may, expires)
}

/// The authority accredits the maker, it the works, they the dealer.
fn chain(schema: SchemaId) {
	assert_ok!(accredit(None, schema, MAKER, true, Some(100)));
	assert_ok!(accredit(Some(MAKER), schema, WORKS, true, Some(90)));
	assert_ok!(accredit(Some(WORKS), schema, DEALER, false, Some(80)));
}

fn are_accredited(schema: SchemaId) -> [bool; 3] {
	[MAKER, WORKS, DEALER].map(|who| Credentials::is_accredited(schema, who))
}

#[test]
fn come_from_the_authority_or_through_who_may_accredit() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		let before = held(&MAKER);
		chain(schema);
		assert_eq!(are_accredited(schema), [true; 3]);
		let one = price(AccreditationOf::<Test>::max_encoded_len());
		assert_eq!([held(&MAKER) - before, held(&WORKS), held(&DEALER)], [one, one, 0]);
		assert_eq!(
			Credentials::accreditation(schema, MAKER),
			Some(Accreditation { accreditor: None, may_accredit: true, since: 1, expires: Some(100), deposit: 0 })
		);
		assert_eq!(
			events().pop(),
			Some(Event::IssuerAccredited {
				schema,
				issuer: DEALER,
				accreditor: Some(WORKS),
				may_accredit: false,
				expires: Some(80)
			})
		);
		let id = issued(DEALER, schema, new(MACHINE), None);
		assert_eq!(Credentials::verify(id), Verdict::Valid);
	});
}

#[test]
fn are_refused_for_each_cause_by_its_name() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		assert_noop!(accredit(None, H256::zero(), MAKER, true, None), Error::<Test>::SchemaNotFound);
		assert_noop!(accredit(None, schema, MAKER, true, Some(1)), Error::<Test>::ExpiryInPast);
		assert_noop!(accredit(Some(MAKER), schema, WORKS, true, None), Error::<Test>::NotAccreditor);
		assert_noop!(accredit(Some(RELAYER), schema, WORKS, true, None), Error::<Test>::NotActive);
		assert_noop!(Credentials::accredit(RuntimeOrigin::none(), schema, MAKER, true, None), DispatchError::BadOrigin);
		chain(schema);
		assert_noop!(accredit(Some(DEALER), schema, WORKSHOP, false, Some(9)), Error::<Test>::NotAccreditor);
		assert_noop!(accredit(Some(WORKS), schema, WORKSHOP, false, Some(91)), Error::<Test>::ExpiryTooLate);
		assert_noop!(accredit(Some(WORKS), schema, WORKSHOP, false, None), Error::<Test>::ExpiryTooLate);
		assert_noop!(accredit(Some(MAKER), schema, DEALER, false, Some(9)), Error::<Test>::AlreadyAccredited);
		assert_noop!(accredit(Some(WORKS), schema, MAKER, false, Some(9)), Error::<Test>::AlreadyAccredited);
		assert_noop!(accredit(Some(MAKER), schema, MAKER, true, Some(9)), Error::<Test>::AlreadyAccredited);
		assert_ok!(accredit(Some(WORKS), schema, DEALER, true, Some(80)));
		assert_noop!(accredit(Some(DEALER), schema, WORKSHOP, false, Some(9)), Error::<Test>::TooDeep);
		assert_noop!(
			Credentials::revoke_accreditation(RuntimeOrigin::root(), schema, WORKSHOP),
			Error::<Test>::AccreditationNotFound
		);
		assert_noop!(Credentials::revoke_accreditation(signed(MAKER), schema, DEALER), Error::<Test>::NotAccreditor);
		assert_noop!(Credentials::revoke_accreditation(signed(MAKER), schema, MAKER), Error::<Test>::NotAccreditor);
	});
}

#[test]
fn are_judged_now_with_all_that_they_come_from() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		chain(schema);
		let id = issued(DEALER, schema, new(MACHINE), None);
		assert_ok!(Credentials::revoke_accreditation(RuntimeOrigin::root(), schema, MAKER));
		assert_eq!(events().pop(), Some(Event::AccreditationRevoked { schema, issuer: MAKER }));
		assert_eq!(are_accredited(schema), [false; 3]);
		assert_eq!(Credentials::verify(id), Verdict::NotAccredited);
		assert_noop!(Credentials::issue(signed(DEALER), schema, new(MACHINE), None), Error::<Test>::NotAccredited);

		// A new accreditation of the maker does not bring back what it gave under the former one.
		System::set_block_number(5);
		assert_ok!(accredit(None, schema, MAKER, true, Some(100)));
		assert_eq!(are_accredited(schema), [true, false, false]);
		System::set_block_number(6);
		assert_ok!(accredit(Some(MAKER), schema, WORKS, true, Some(90)));
		assert_eq!(are_accredited(schema), [true, true, false]);
		assert_ok!(accredit(Some(WORKS), schema, DEALER, false, Some(80)));
		assert_eq!(Credentials::verify(id), Verdict::Valid);
		System::set_block_number(80);
		assert_eq!(are_accredited(schema), [true, true, false]);
		System::set_block_number(90);
		assert_eq!(are_accredited(schema), [true, false, false]);
		System::set_block_number(100);
		assert_eq!(are_accredited(schema), [false; 3]);
	});
}

#[test]
fn are_renewed_without_a_gap_and_narrowed_at_once() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		chain(schema);
		System::set_block_number(5);
		// Renewing keeps all that hangs on it.
		assert_ok!(accredit(None, schema, MAKER, true, None));
		assert_eq!(are_accredited(schema), [true; 3]);
		// The right to accredit taken away takes all below with it, and given anew does not bring them back.
		assert_ok!(accredit(None, schema, MAKER, false, None));
		assert_eq!(are_accredited(schema), [true, false, false]);
		assert_ok!(accredit(None, schema, MAKER, true, None));
		assert_eq!(are_accredited(schema), [true, false, false]);
	});
}

#[test]
fn return_their_deposit_to_who_gave_them() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		let before = held(&MAKER);
		chain(schema);
		// The same accreditor renews: nothing is paid twice.
		let one = price(AccreditationOf::<Test>::max_encoded_len());
		assert_ok!(accredit(Some(MAKER), schema, WORKS, true, Some(80)));
		assert_eq!(held(&MAKER) - before, one);
		// The authority takes the entry over.
		assert_ok!(accredit(None, schema, WORKS, true, None));
		assert_eq!(held(&MAKER), before);
		assert_ok!(Credentials::revoke_accreditation(signed(WORKS), schema, DEALER));
		assert_eq!(held(&WORKS), 0);
		// Another accreditor takes the place of one whose entry is dead.
		assert_ok!(accredit(Some(WORKS), schema, DEALER, false, Some(7)));
		System::set_block_number(7);
		assert_ok!(accredit(Some(MAKER), schema, DEALER, false, Some(70)));
		assert_eq!([held(&MAKER) - before, held(&WORKS)], [one, 0]);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), WORKS, 100));
		assert_noop!(accredit(Some(WORKS), schema, WORKSHOP, false, Some(9)), TokenError::FundsUnavailable);
	});
}
