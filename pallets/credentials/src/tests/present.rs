//! Presentations.

use crate::{mock::*, *};
use artel_primitives::{
	credentials::{Unmet, Value, Verdict},
	did::Scheme,
};
use frame::testing_prelude::*;

const UNTIL: BlockNumber = 50;

fn present(
	who: AccountId,
	source: SourceOf<Test>,
	shown: Disclosures,
	holder: Option<HolderProofOf<Test>>,
) -> DispatchResultWithPostInfo {
	Credentials::present(signed(who), source, shown, holder, UNTIL)
}

#[test]
fn show_some_claims_of_an_anchored_credential() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Err(Unmet::NotPresented));
		assert_ok!(present(MACHINE, Source::Anchored(id), shown(&[0, 4]), None));
		assert_eq!(events().pop(), Some(Event::Presented { subject: MACHINE, schema, credential: id, until: UNTIL }));
		let stored = Credentials::presentation(MACHINE, schema).unwrap();
		assert_eq!(stored.credential, Presented::Anchored(id));
		assert_eq!(stored.claims.to_vec(), [claims()[0].clone(), claims()[4].clone()]);
		assert_eq!((stored.deposit.payer.clone(), stored.deposit.amount), (MACHINE, price(stored.encoded_size())));
		assert_eq!(held(&MACHINE), stored.deposit.amount);
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Ok(()));
		assert_eq!(Credentials::next_nonce(MACHINE), 0);
	});
}

#[test]
fn may_show_nothing_but_that_there_is_one() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		assert_ok!(present(MACHINE, Source::Anchored(id), shown(&[]), None));
		assert_eq!(Credentials::holds(MACHINE, schema, Default::default()), Ok(()));
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Err(Unmet::Predicate));
	});
}

#[test]
fn show_a_credential_that_was_never_anchored_through_a_relayer_who_pays() {
	run(|| {
		let schema = schema();
		let credential = off_chain(schema, MACHINE, None);
		let id = Credentials::credential_id(credential.clone());
		let shown = shown(&[0, 1, 2, 3]);
		let holder = consent(&MACHINE, id, &shown, &RELAYER, UNTIL);
		let message =
			(b"artel/present", System::block_hash(0), id, blake2_256(&shown.encode()), RELAYER, 0_u64, 11_u64, UNTIL)
				.encode();
		assert_eq!(
			Credentials::presentation_message(id, shown.clone(), RELAYER, 0, 11, UNTIL),
			message,
			"as the documentation says"
		);
		let source = signed_source(credential.clone());
		assert_ok!(present(RELAYER, source.clone(), shown.clone(), Some(holder.clone())));
		let stored = Credentials::presentation(MACHINE, schema).unwrap();
		assert_eq!(stored.credential, Presented::Signed { credential, policy: Policy::Open, purpose: None });
		assert_eq!([held(&RELAYER), held(&MACHINE)], [price(stored.encoded_size()), 0]);
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Ok(()));

		// The consent was for once.
		assert_eq!(Credentials::next_nonce(MACHINE), 1);
		assert_noop!(present(RELAYER, source.clone(), shown.clone(), Some(holder)), Error::<Test>::WrongNonce);
		let again = consent(&MACHINE, id, &shown, &RELAYER, UNTIL);
		assert_ok!(present(RELAYER, source, shown, Some(again)));
	});
}

#[test]
fn replace_the_one_before_and_return_its_deposit() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let few = shown(&[0]);
		let holder = consent(&MACHINE, id, &few, &RELAYER, UNTIL);
		assert_ok!(present(RELAYER, Source::Anchored(id), few.clone(), Some(holder)));
		assert!(held(&RELAYER) > 0);
		// By the machine itself: the relayer gets everything back.
		assert_ok!(present(MACHINE, Source::Anchored(id), shown(&[0, 1, 2]), None));
		let size = |who: &AccountId| (held(who), Credentials::presentation(MACHINE, schema).unwrap().encoded_size());
		let (all, bytes) = size(&MACHINE);
		assert_eq!([held(&RELAYER), all], [0, price(bytes)]);
		// Fewer claims cost less, more of them more.
		assert_ok!(present(MACHINE, Source::Anchored(id), few, None));
		let (less, bytes) = size(&MACHINE);
		assert_eq!(less, price(bytes));
		assert!(less < all);
		assert_ok!(present(MACHINE, Source::Anchored(id), shown(&[0, 1, 2]), None));
		assert_eq!(held(&MACHINE), all);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), RELAYER, 100));
		let holder = consent(&MACHINE, id, &shown(&[0]), &RELAYER, UNTIL);
		assert_noop!(present(RELAYER, Source::Anchored(id), shown(&[0]), Some(holder)), TokenError::FundsUnavailable);
	});
}

#[test]
fn are_removed_by_their_subject_or_once_over() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let remove = |who| Credentials::remove_presentation(signed(who), MACHINE, schema);
		assert_noop!(remove(MACHINE), Error::<Test>::PresentationNotFound);
		assert_ok!(present(MACHINE, Source::Anchored(id), shown(&[0]), None));
		assert_noop!(remove(RELAYER), Error::<Test>::PresentationAlive);
		assert_ok!(remove(MACHINE));
		assert_eq!(events().pop(), Some(Event::PresentationRemoved { subject: MACHINE, schema }));
		assert_eq!(held(&MACHINE), 0);
		assert_ok!(present(MACHINE, Source::Anchored(id), shown(&[0]), None));
		System::set_block_number(UNTIL - 1);
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Ok(()));
		System::set_block_number(UNTIL);
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Err(Unmet::PresentationExpired));
		assert_ok!(remove(RELAYER));
		assert_eq!(held(&MACHINE), 0);
	});
}

#[test]
fn last_as_long_as_they_may() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let until = |until| Credentials::present(signed(MACHINE), Source::Anchored(id), shown(&[0]), None, until);
		assert_noop!(until(1), Error::<Test>::ExpiryInPast);
		assert_noop!(until(2 + MAX_LIFETIME), Error::<Test>::LifetimeTooLong);
		assert_ok!(until(1 + MAX_LIFETIME));
	});
}

#[test]
fn need_the_issuers_signature() {
	run(|| {
		let schema = schema();
		let good = off_chain(schema, MACHINE, None);
		let of = |credential: CredentialOf<Test>, proof| {
			present(MACHINE, Source::Signed { credential, proof }, shown(&[0]), None)
		};
		let message = Credentials::credential_message(good.clone());
		// Another's key, a key of another chain's message, another credential.
		assert_noop!(of(good.clone(), sign(&WORKS, 0, &message)), Error::<Test>::BadSignature);
		assert_noop!(of(good.clone(), sign(&MAKER, 0, b"else")), Error::<Test>::BadSignature);
		let other = Credential { valid_from: 1, ..good.clone() };
		assert_noop!(of(other, sign(&MAKER, 0, &message)), Error::<Test>::BadSignature);
		assert_noop!(of(good.clone(), sign(&MAKER, 7, &message)), Error::<Test>::KeyNotValidAtIssuance);
		let later = Credential { issued: 2, ..good.clone() };
		let source = signed_source(later.clone());
		assert_noop!(present(MACHINE, source.clone(), shown(&[0]), None), Error::<Test>::IssuedInFuture);
		System::set_block_number(2);
		assert_ok!(present(MACHINE, source, shown(&[0]), None));
		Register::change(&MAKER, 0, |method| method.relationships.assertion_method = false);
		assert_noop!(of(good.clone(), sign(&MAKER, 0, &message)), Error::<Test>::KeyNotValidAtIssuance);
	});
}

#[test]
fn need_a_key_that_was_valid_when_it_signed_not_one_that_still_is() {
	run(|| {
		let schema = schema();
		System::set_block_number(5);
		let early = signed_source(off_chain(schema, MACHINE, None));
		System::set_block_number(7);
		Register::change(&MAKER, 0, |method| method.revoked = Some(7));
		let late = signed_source(off_chain(schema, MACHINE, None));
		assert_ok!(present(MACHINE, early, shown(&[0]), None));
		assert_noop!(present(MACHINE, late, shown(&[0]), None), Error::<Test>::KeyNotValidAtIssuance);
	});
}

#[test]
fn need_the_subjects_consent() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let claims = shown(&[0]);
		let by = |who, holder| present(who, Source::Anchored(id), shown(&[0]), holder);
		assert_noop!(by(RELAYER, None), Error::<Test>::HolderProofMissing);
		let good = consent(&MACHINE, id, &claims, &RELAYER, UNTIL);
		// Of another subject, for another sender, other claims, another end, another credential.
		for bad in [
			consent(&OTHER_MACHINE, id, &claims, &RELAYER, UNTIL),
			consent(&MACHINE, id, &claims, &WORKS, UNTIL),
			consent(&MACHINE, id, &shown(&[1]), &RELAYER, UNTIL),
			consent(&MACHINE, id, &claims, &RELAYER, UNTIL + 1),
			consent(&MACHINE, H256::zero(), &claims, &RELAYER, UNTIL),
			HolderProof { expires: good.expires + 1, ..good.clone() },
		] {
			assert_noop!(by(RELAYER, Some(bad)), Error::<Test>::BadHolderSignature);
		}
		assert_noop!(by(WORKS, Some(good.clone())), Error::<Test>::BadHolderSignature);
		assert_noop!(by(RELAYER, Some(HolderProof { nonce: 1, ..good.clone() })), Error::<Test>::WrongNonce);
		System::set_block_number(good.expires);
		assert_noop!(by(RELAYER, Some(good.clone())), Error::<Test>::HolderProofExpired);
		System::set_block_number(good.expires - 1);
		Register::change(&MACHINE, 0, |method| method.revoked = Some(3));
		assert_noop!(by(RELAYER, Some(good.clone())), Error::<Test>::InvalidHolderKey);
		Register::change(&MACHINE, 0, |method| method.revoked = None);
		Register::set_active(&MACHINE, false);
		assert_noop!(by(RELAYER, Some(good.clone())), Error::<Test>::HolderNotActive);
		Register::set_active(&MACHINE, true);
		assert_ok!(by(RELAYER, Some(good)));
	});
}

#[test]
fn show_claims_of_that_credential_once() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let show = |shown: Vec<Disclosure>| present(MACHINE, Source::Anchored(id), shown.try_into().unwrap(), None);
		let (all, _) = disclosures(&claims());
		let good = all[1].clone();
		assert_noop!(show(vec![good.clone(), good.clone()]), Error::<Test>::DuplicateClaim);
		let other = claim("memory", Value::Integer(81));
		assert_noop!(show(vec![Disclosure { claim: other, ..good.clone() }]), Error::<Test>::NotInCredential);
		assert_noop!(show(vec![Disclosure { salt: [0; 16], ..good.clone() }]), Error::<Test>::NotInCredential);
		assert_noop!(show(vec![Disclosure { index: 0, ..good.clone() }]), Error::<Test>::NotInCredential);
		// The same path below a tree that would be larger.
		assert_noop!(show(vec![Disclosure { index: 1 + 8, ..good.clone() }]), Error::<Test>::NotInCredential);
		assert_noop!(
			show(vec![Disclosure { path: Default::default(), ..good.clone() }]),
			Error::<Test>::NotInCredential
		);
		let large = claim("memory", Value::Integer(i64::MAX));
		assert_noop!(show(vec![Disclosure { claim: large, ..good.clone() }]), Error::<Test>::IntegerOutOfRange);
		let bytes = claim("memory", Value::Text(vec![0xff].try_into().unwrap()));
		assert_noop!(show(vec![Disclosure { claim: bytes, ..good.clone() }]), Error::<Test>::NotUtf8);
		assert_ok!(show(vec![good]));
	});
}

#[test]
fn are_refused_for_each_verdict_by_its_name() {
	run(|| {
		let schema = schema_with(1, Policy::AccreditedOnly);
		assert_ok!(Credentials::accredit(RuntimeOrigin::root(), schema, MAKER, false, None));
		let (from, until) = (1_500, 2_000);
		let timed = NewCredential { valid_from: from, valid_until: Some(until), ..new(MACHINE) };
		let id = issued(MAKER, schema, timed, None);
		let show = || present(MACHINE, Source::Anchored(id), shown(&[0]), None);
		let show_signed = |credential| present(MACHINE, signed_source(credential), shown(&[0]), None);
		assert_noop!(show(), Error::<Test>::NotYetValid);
		Now::set(&from);
		assert_ok!(show());
		assert_noop!(
			present(MACHINE, Source::Anchored(H256::zero()), shown(&[0]), None),
			Error::<Test>::CredentialNotFound
		);
		assert_noop!(show_signed(off_chain(H256::zero(), MACHINE, None)), Error::<Test>::SchemaNotFound);
		let nowhere = Some(StatusEntry { list: 0, index: 0 });
		assert_noop!(show_signed(off_chain(schema, MACHINE, nowhere)), Error::<Test>::ListNotFound);
		Register::set_active(&MAKER, false);
		assert_noop!(show(), Error::<Test>::IssuerInactive);
		assert_noop!(show_signed(off_chain(schema, MACHINE, None)), Error::<Test>::IssuerInactive);
		Register::set_active(&MAKER, true);
		assert_ok!(Credentials::suspend(signed(MAKER), id));
		assert_noop!(show(), Error::<Test>::Suspended);
		assert_ok!(Credentials::resume(signed(MAKER), id));
		assert_ok!(Credentials::revoke_accreditation(RuntimeOrigin::root(), schema, MAKER));
		assert_noop!(show(), Error::<Test>::NotAccredited);
		Now::set(&until);
		assert_noop!(show(), Error::<Test>::Expired);
		assert_ok!(Credentials::revoke(signed(MAKER), id));
		assert_noop!(show(), Error::<Test>::Revoked);
	});
}

#[test]
fn of_what_was_anchored_do_not_get_round_its_revocation_by_a_signature() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let source = signed_source(off_chain(schema, MACHINE, None));
		assert_ok!(present(MACHINE, source.clone(), shown(&[0]), None));
		assert_eq!(Credentials::presentation(MACHINE, schema).unwrap().credential, Presented::Anchored(id));
		assert_ok!(Credentials::revoke(signed(MAKER), id));
		assert_noop!(present(MACHINE, source, shown(&[0]), None), Error::<Test>::Revoked);
		assert_eq!(Credentials::holds(MACHINE, schema, h100()), Err(Unmet::Credential(Verdict::Revoked)));
	});
}

#[test]
fn weigh_what_their_signatures_weigh() {
	let source = signed_source_of_anyone();
	let shown = Disclosures::default();
	let weight = |source: &SourceOf<Test>, holder: Option<&HolderProofOf<Test>>| {
		Credentials::weight_of_presenting(source, &shown, holder, false)
	};
	let holder = HolderProof { nonce: 0, expires: 1, proof: sign(&MACHINE, 0, b"") };
	assert_eq!(holder.proof.signature.scheme(), Scheme::Sr25519);
	assert_eq!(weight(&Source::Anchored(H256::zero()), None), <() as WeightInfo>::present(0));
	assert_eq!(weight(&Source::Anchored(H256::zero()), Some(&holder)), <() as WeightInfo>::present_signed(0));
	assert_eq!(weight(&source, Some(&holder)), <() as WeightInfo>::present_signed(0));
	let (mut dear, mut source) = (holder, source);
	dear.proof.signature = artel_primitives::did::Signature::EcdsaP256([0; 64]);
	if let Source::Signed { proof, .. } = &mut source {
		proof.signature = artel_primitives::did::Signature::Ed25519([0; 64]);
	}
	let more = <() as WeightInfo>::present_signed(0) + DEAR + CHEAP;
	assert_eq!(weight(&source, Some(&dear)), more);
	let prepaid = Credentials::weight_of_presenting(&source, &shown, Some(&dear), true);
	assert_eq!(prepaid, <() as WeightInfo>::present_signed_prepaid(0) + DEAR + CHEAP);
}

fn signed_source_of_anyone() -> SourceOf<Test> {
	let credential = Credential {
		issuer: MAKER,
		subject: MACHINE,
		schema: H256::zero(),
		claims_root: H256::zero(),
		issued: 0,
		valid_from: 0,
		valid_until: None,
		status: None,
	};
	Source::Signed { credential, proof: sign(&MAKER, 0, b"") }
}
