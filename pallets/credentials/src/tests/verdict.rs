//! What a credential is worth, and who holds one.

use crate::{mock::*, *};
use artel_primitives::credentials::{Asked, Comparison, Predicate, SchemaId, Unmet, Value, Verdict};
use frame::testing_prelude::*;

fn holds(schema: SchemaId) -> Result<(), Unmet> {
	let answer = Credentials::holds(MACHINE, schema, h100());
	// Also among others.
	let holds_all = |asked: &[(SchemaId, Predicate)]| {
		let asked = asked.encode();
		<Pallet<Test> as artel_primitives::credentials::Credentials<_>>::holds(&MACHINE, Asked::by(&asked).unwrap())
	};
	let (asked, any) = ((schema, h100()), Predicate::new);
	assert_eq!(holds_all(&[(schema, any()), asked.clone()]), answer);
	assert_eq!(holds_all(&[asked, (SchemaId::zero(), any())]), answer.and(Err(Unmet::NotPresented)));
	assert_eq!(holds_all(&[]), Ok(()));
	answer
}

fn verify_signed(credential: &CredentialOf<Test>) -> Verdict {
	let Source::Signed { credential, proof } = signed_source(credential.clone()) else { unreachable!() };
	Credentials::verify_signed(credential, proof)
}

#[test]
fn the_first_of_several_causes_is_told() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		let list = |purpose| {
			assert_ok!(Credentials::create_list(signed(MAKER), purpose));
			NextList::<Test>::get() - 1
		};
		let (revocations, suspensions) = (list(Purpose::Revocation), list(Purpose::Suspension));
		let bit = |list, value| {
			let indices = vec![9].try_into().unwrap();
			assert_ok!(Credentials::set_status(signed(MAKER), list, indices, value));
		};
		let mut credential = off_chain(schema, MACHINE, Some(StatusEntry { list: revocations, index: 9 }));
		credential.valid_from = 2_000;
		credential.valid_until = Some(3_000);
		let suspendable =
			Credential { status: Some(StatusEntry { list: suspensions, index: 9 }), ..credential.clone() };
		// Everything is wrong, and is set right one by one.
		let unsigned = sign(&MAKER, 7, &Credentials::credential_message(credential.clone()));
		let by_no_key = |credential: &CredentialOf<Test>| Credentials::verify_signed(credential.clone(), unsigned);
		bit(revocations, true);
		bit(suspensions, true);
		Register::set_active(&MAKER, false);

		let of_no_schema = Credential { schema: H256::zero(), ..credential.clone() };
		assert_eq!(by_no_key(&of_no_schema), Verdict::Unknown);
		let of_no_list = Credential { status: Some(StatusEntry { list: 7, index: 9 }), ..credential.clone() };
		assert_eq!(by_no_key(&of_no_list), Verdict::Unknown);
		assert_eq!(by_no_key(&credential), Verdict::Revoked);
		assert_eq!(by_no_key(&suspendable), Verdict::Suspended);
		Register::set_active(&MAKER, true);
		bit(revocations, false);
		Register::set_active(&MAKER, false);
		assert_eq!(by_no_key(&credential), Verdict::NotYetValid);
		Now::set(&3_000);
		assert_eq!(by_no_key(&credential), Verdict::Expired);
		Now::set(&2_000);
		assert_eq!(by_no_key(&credential), Verdict::IssuerInactive);
		Register::set_active(&MAKER, true);
		assert_eq!(by_no_key(&credential), Verdict::NotAccredited);
		assert_ok!(Credentials::accredit(RuntimeOrigin::root(), schema, MAKER, false, None));
		assert_eq!(by_no_key(&credential), Verdict::KeyNotValidAtIssuance);
		assert_eq!(verify_signed(&credential), Verdict::Valid);

		// What nobody signed is not known, and what is to be signed has no valid key yet.
		let forged = sign(&WORKS, 0, &Credentials::credential_message(credential.clone()));
		assert_eq!(Credentials::verify_signed(credential.clone(), forged), Verdict::Unknown);
		assert_eq!(verify_signed(&Credential { issued: 2, ..credential }), Verdict::KeyNotValidAtIssuance);
	});
}

#[test]
fn a_bit_counts_in_a_list_of_the_issuer_alone() {
	run(|| {
		let schema = schema();
		assert_ok!(Credentials::create_list(signed(WORKS), Purpose::Revocation));
		let status = |index| Some(StatusEntry { list: 0, index });
		assert_eq!(verify_signed(&off_chain(schema, MACHINE, status(0))), Verdict::Unknown);
		assert_ok!(Credentials::create_list(signed(MAKER), Purpose::Revocation));
		let status = |index| Some(StatusEntry { list: 1, index });
		assert_eq!(verify_signed(&off_chain(schema, MACHINE, status(131_071))), Verdict::Valid);
		assert_eq!(verify_signed(&off_chain(schema, MACHINE, status(131_072))), Verdict::Unknown);
		assert_ok!(Credentials::remove_list(signed(MAKER), 1));
		assert_eq!(verify_signed(&off_chain(schema, MACHINE, status(131_071))), Verdict::Unknown);
	});
}

#[test]
fn whoever_presented_holds_as_long_as_the_credential_is_valid() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		let accredit = || {
			assert_ok!(Credentials::accredit(RuntimeOrigin::root(), schema, MAKER, false, None));
		};
		accredit();
		assert_ok!(Credentials::create_list(signed(MAKER), Purpose::Revocation));
		let mut credential = off_chain(schema, MACHINE, Some(StatusEntry { list: 0, index: 5 }));
		credential.valid_until = Some(5_000);
		assert_eq!(holds(schema), Err(Unmet::NotPresented));
		let source = signed_source(credential);
		assert_ok!(Credentials::present(signed(MACHINE), source, shown(&[0, 1]), None, 50));
		assert_eq!(holds(schema), Ok(()));

		let not = |verdict| Err(Unmet::Credential(verdict));
		let bit = |value| {
			let indices = vec![5].try_into().unwrap();
			assert_ok!(Credentials::set_status(signed(MAKER), 0, indices, value));
		};
		bit(true);
		assert_eq!(holds(schema), not(Verdict::Revoked));
		bit(false);
		Register::set_active(&MAKER, false);
		assert_eq!(holds(schema), not(Verdict::IssuerInactive));
		Register::set_active(&MAKER, true);
		assert_ok!(Credentials::revoke_accreditation(RuntimeOrigin::root(), schema, MAKER));
		assert_eq!(holds(schema), not(Verdict::NotAccredited));
		accredit();
		// A key that is revoked after the presentation changes nothing.
		Register::change(&MAKER, 0, |method| method.revoked = Some(2));
		assert_eq!(holds(schema), Ok(()));
		Now::set(&5_000);
		assert_eq!(holds(schema), not(Verdict::Expired));
	});
}

#[test]
fn a_presentation_follows_its_status_list_to_the_end() {
	for (purpose, verdict) in [(Purpose::Revocation, Verdict::Revoked), (Purpose::Suspension, Verdict::Suspended)] {
		run(|| {
			let schema = schema();
			assert_ok!(Credentials::create_list(signed(MAKER), purpose));
			let credential = off_chain(schema, MACHINE, Some(StatusEntry { list: 0, index: 9 }));
			assert_ok!(Credentials::present(signed(MACHINE), signed_source(credential), shown(&[0, 1]), None, 50));
			let presentation = Presentations::<Test>::get(MACHINE, schema).unwrap();
			let Presented::Signed { purpose: known, .. } = presentation.credential else { panic!("it was signed") };
			assert_eq!(known, Some(purpose));

			let set = |index, value| {
				let indices = vec![index].try_into().unwrap();
				assert_ok!(Credentials::set_status(signed(MAKER), 0, indices, value));
			};
			let judged = || {
				holds(schema).err().map(|unmet| if let Unmet::Credential(found) = unmet { Some(found) } else { None })
			};
			// Without its chunk, with that of a neighbour, with its own bit, and without it again.
			assert_eq!(judged(), None);
			set(8, true);
			assert_eq!(judged(), None);
			set(9, true);
			assert_eq!(judged(), Some(Some(verdict)));
			set(9, false);
			assert_eq!(judged(), None);
			assert_ok!(Credentials::do_try_state());
			assert_ok!(Credentials::remove_list(signed(MAKER), 0));
			assert_eq!(judged(), Some(Some(Verdict::Unknown)));
			assert_ok!(Credentials::do_try_state());
		});
	}
}

#[test]
fn a_presentation_that_knows_its_list_wrongly_is_seen() {
	run(|| {
		let schema = schema();
		assert_ok!(Credentials::create_list(signed(MAKER), Purpose::Revocation));
		let credential = off_chain(schema, MACHINE, Some(StatusEntry { list: 0, index: 9 }));
		assert_ok!(Credentials::present(signed(MACHINE), signed_source(credential), shown(&[0]), None, 50));
		for (known, judged) in [
			(None, Err("5: a status without a purpose".into())),
			(Some(Purpose::Suspension), Err("5: a presentation that points to another list".into())),
			(Some(Purpose::Revocation), Ok(())),
		] {
			Presentations::<Test>::mutate(MACHINE, schema, |presentation| {
				if let Some(Presentation { credential: Presented::Signed { purpose, .. }, .. }) = presentation {
					*purpose = known;
				}
			});
			assert_eq!(Credentials::do_try_state(), judged);
		}
	});
}

#[test]
fn whoever_presented_what_is_anchored_holds_as_long_as_that_stands() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		assert_ok!(Credentials::present(signed(MACHINE), Source::Anchored(id), shown(&[0]), None, 50));
		assert_eq!(holds(schema), Ok(()));
		assert_ok!(Credentials::suspend(signed(MAKER), id));
		assert_eq!(holds(schema), Err(Unmet::Credential(Verdict::Suspended)));
		assert_ok!(Credentials::revoke(signed(MAKER), id));
		assert_eq!(holds(schema), Err(Unmet::Credential(Verdict::Revoked)));
		assert_ok!(Credentials::remove(signed(MAKER), id));
		assert_eq!(holds(schema), Err(Unmet::Credential(Verdict::Unknown)));
		assert_eq!(
			<Pallet<Test> as artel_primitives::credentials::Credentials<AccountId>>::verify(id),
			Verdict::Unknown
		);
	});
}

#[test]
fn a_predicate_is_about_what_was_shown() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		assert_ok!(Credentials::present(signed(MACHINE), Source::Anchored(id), shown(&[0, 1, 3]), None, 50));
		let holds = |conditions: Vec<_>| Credentials::holds(MACHINE, schema, Predicate::try_from(conditions).unwrap());
		let one_of = |values: Vec<Value>| Comparison::OneOf(values.try_into().unwrap());
		assert_eq!(
			holds(vec![
				condition("gpu", one_of(vec![text("A100"), text("H100")])),
				condition("memory", Comparison::AtLeast(80)),
				condition("memory", Comparison::AtMost(80)),
				condition("tested", Comparison::Equals(Value::Bool(true))),
			]),
			Ok(())
		);
		for unmet in [
			condition("gpu", Comparison::Equals(text("A100"))),
			condition("memory", Comparison::AtLeast(81)),
			// It stands in the credential, and was not shown.
			condition("year", Comparison::AtLeast(0)),
		] {
			assert_eq!(holds(vec![unmet]), Err(Unmet::Predicate));
		}
	});
}
