//! Worst case of each call, with its outcome asserted.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(
	missing_docs,
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod accounts;
mod issuing;
mod presenting;

use accounts::{ACCREDITORS, ISSUER, OTHER, SUBJECT, did, plain_did, prepaid, prepayment, relayer};
use issuing::{accredit_below, anchored, common_issuer, delegates, list_of, new, schema_of, uri};
use presenting::{
	common_disclosures, consent, disclosures, predicate, presentable, presentable_of, presentable_signed, until,
	without_chunk,
};

use crate::{
	Accreditations, AnchoredOf, Anchors, Call, Claims, Config, Credential, Delegations, Lists, MAX_BATCH, MAX_DEPTH,
	MAX_INDICES, NextDelegation, Pallet, Policy, Prepaid, Presentations, Purpose, Schemas, Source, Status,
	StatusChunks, bits::CHUNKS,
};
use alloc::{vec, vec::Vec};
use artel_primitives::credentials::{Asked, Credentials as AskCredentials, MAX_DISCLOSURES, Unmet, Verdict};
use frame::benchmarking::prelude::*;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_schema() {
		let caller = relayer::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), 1, uri(), H256([7; 32]), Policy::Open);

		assert_eq!(Schemas::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn deprecate_schema() {
		let caller = relayer::<T>();
		let schema = schema_of::<T>(&caller, Policy::Open);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), schema);

		assert!(Schemas::<T>::get(schema).unwrap().deprecated);
	}

	#[benchmark]
	fn issue(a: Linear<0, { MAX_DEPTH }>, d: Linear<0, { MAX_DEPTH }>) {
		let issuer = did::<T>(ISSUER);
		let policy = if a > 0 { Policy::AccreditedOnly } else { Policy::Open };
		let schema = schema_of::<T>(&issuer, policy);
		accredit_below::<T>(schema, &issuer, a);
		let (line, under) = delegates::<T>(schema, &issuer, d);
		let caller = line.last().unwrap().clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), schema, new::<T>(0, H256::zero()), under);

		assert_eq!(Anchors::<T>::iter_values().next().unwrap().credential.issuer, issuer);
	}

	#[benchmark]
	fn issue_prepaid(a: Linear<0, { MAX_DEPTH }>, d: Linear<0, { MAX_DEPTH }>) {
		let issuer = did::<T>(ISSUER);
		let policy = if a > 0 { Policy::AccreditedOnly } else { Policy::Open };
		let schema = schema_of::<T>(&issuer, policy);
		accredit_below::<T>(schema, &issuer, a);
		let (line, under) = delegates::<T>(schema, &issuer, d);
		let caller = line.last().unwrap().clone();
		let price = Pallet::<T>::price(AnchoredOf::<T>::max_encoded_len()).unwrap();
		Pallet::<T>::do_prepay(caller.clone(), price * 2u32.into()).unwrap();

		#[extrinsic_call]
		issue(RawOrigin::Signed(caller.clone()), schema, new::<T>(0, H256::zero()), under);

		assert_eq!(Prepaid::<T>::get(caller), price);
	}

	/// The common case, which nothing is charged: the issuer itself, an open schema, the deposit prepaid.
	#[benchmark(extra)]
	fn common_issue() {
		let (caller, schema) = common_issuer::<T>(Policy::Open);

		#[extrinsic_call]
		issue(RawOrigin::Signed(caller), schema, new::<T>(0, H256::zero()), None);

		assert_eq!(Anchors::<T>::iter().count(), 1);
	}

	/// The common case of a schema that wants accreditation: the authority itself accredits the issuer.
	#[benchmark(extra)]
	fn common_issue_accredited() {
		let (caller, schema) = common_issuer::<T>(Policy::AccreditedOnly);

		#[extrinsic_call]
		issue(RawOrigin::Signed(caller), schema, new::<T>(0, H256::zero()), None);

		assert_eq!(Anchors::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn prepay() {
		let caller = did::<T>(ISSUER);
		Pallet::<T>::do_prepay(caller.clone(), T::ItemDeposit::get()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), T::ItemDeposit::get());

		assert_eq!(Prepaid::<T>::get(caller), T::ItemDeposit::get() * 2u32.into());
	}

	#[benchmark]
	fn withdraw_prepaid() {
		let caller = did::<T>(ISSUER);
		Pallet::<T>::do_prepay(caller.clone(), T::ItemDeposit::get()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), T::ItemDeposit::get());

		assert!(!Prepaid::<T>::contains_key(caller));
	}

	#[benchmark]
	fn issue_batch(n: Linear<1, { MAX_BATCH }>) {
		let issuer = did::<T>(ISSUER);
		let schema = schema_of::<T>(&issuer, Policy::AccreditedOnly);
		accredit_below::<T>(schema, &issuer, MAX_DEPTH);
		let (line, under) = delegates::<T>(schema, &issuer, MAX_DEPTH);
		let caller = line.last().unwrap().clone();
		let news: Vec<_> = (0..u64::from(n)).map(|number| new::<T>(number, H256::zero())).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), schema, news.try_into().unwrap(), under);

		assert_eq!(Anchors::<T>::iter().count(), n as usize);
	}

	#[benchmark]
	fn revoke(d: Linear<0, { MAX_DEPTH }>) {
		let (line, id) = anchored::<T>(d);

		#[extrinsic_call]
		_(RawOrigin::Signed(line.last().unwrap().clone()), id);

		assert_eq!(Anchors::<T>::get(id).unwrap().status, Status::Revoked);
	}

	#[benchmark]
	fn suspend(d: Linear<0, { MAX_DEPTH }>) {
		let (line, id) = anchored::<T>(d);

		#[extrinsic_call]
		_(RawOrigin::Signed(line.last().unwrap().clone()), id);

		assert_eq!(Anchors::<T>::get(id).unwrap().status, Status::Suspended);
	}

	#[benchmark]
	fn resume(d: Linear<0, { MAX_DEPTH }>) {
		let (line, id) = anchored::<T>(d);
		let caller = line.last().unwrap().clone();
		Pallet::<T>::do_suspend(caller.clone(), id).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert_eq!(Anchors::<T>::get(id).unwrap().status, Status::Active);
	}

	#[benchmark]
	fn remove() {
		let (line, id) = anchored::<T>(1);
		let issuer = line[0].clone();
		Pallet::<T>::do_revoke(issuer.clone(), id).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), id);

		assert!(!Anchors::<T>::contains_key(id));
	}

	#[benchmark]
	fn delegate() {
		let issuer = did::<T>(ISSUER);
		let schema = schema_of::<T>(&issuer, Policy::Open);
		let (line, under) = delegates::<T>(schema, &issuer, MAX_DEPTH - 1);
		let caller = line.last().unwrap().clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), schema, issuer, 1, BlockNumberFor::<T>::max_value(), under);

		assert_eq!(Delegations::<T>::iter().count(), MAX_DEPTH as usize);
	}

	#[benchmark]
	fn revoke_delegation() {
		let issuer = did::<T>(ISSUER);
		let schema = schema_of::<T>(&issuer, Policy::Open);
		let (_, last) = delegates::<T>(schema, &issuer, MAX_DEPTH);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), last.unwrap());

		assert!(Delegations::<T>::get(last.unwrap()).unwrap().revoked);
	}

	#[benchmark]
	fn remove_delegation() {
		let issuer = did::<T>(ISSUER);
		let schema = schema_of::<T>(&issuer, Policy::Open);
		let first = NextDelegation::<T>::get();
		let (line, last) = delegates::<T>(schema, &issuer, MAX_DEPTH);
		Pallet::<T>::do_revoke_delegation(issuer, first).unwrap();
		let giver = line[MAX_DEPTH as usize - 1].clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(giver), last.unwrap());

		assert!(!Delegations::<T>::contains_key(last.unwrap()));
	}

	#[benchmark]
	fn accredit() {
		let (issuer, other) = (did::<T>(ISSUER), did::<T>(OTHER));
		let schema = schema_of::<T>(&issuer, Policy::AccreditedOnly);
		// What another accreditor gave and paid for, and is dead.
		Pallet::<T>::do_accredit(None, schema, other.clone(), true, None).unwrap();
		Pallet::<T>::do_accredit(Some(other.clone()), schema, issuer.clone(), true, None).unwrap();
		Pallet::<T>::do_revoke_accreditation(None, schema, other).unwrap();
		let caller = did::<T>(ACCREDITORS);
		accredit_below::<T>(schema, &caller, MAX_DEPTH - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), schema, issuer.clone(), true, None);

		assert_eq!(Accreditations::<T>::get(schema, issuer).unwrap().accreditor, Some(caller));
	}

	#[benchmark]
	fn revoke_accreditation() {
		let (issuer, caller) = (did::<T>(ISSUER), did::<T>(OTHER));
		let schema = schema_of::<T>(&issuer, Policy::AccreditedOnly);
		accredit_below::<T>(schema, &caller, 1);
		Pallet::<T>::do_accredit(Some(caller.clone()), schema, issuer.clone(), true, None).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), schema, issuer.clone());

		assert!(!Accreditations::<T>::contains_key(schema, issuer));
	}

	#[benchmark]
	fn create_list() {
		let caller = did::<T>(ISSUER);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), Purpose::Suspension);

		assert_eq!(Lists::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn set_status(i: Linear<{ CHUNKS }, { MAX_INDICES }>, c: Linear<1, { CHUNKS }>) {
		let caller = did::<T>(ISSUER);
		let stored: Vec<u32> = (0..c - 1).map(|chunk| chunk * 8_192 + 8_191).collect();
		let list = list_of::<T>(&caller, &stored);
		let indices: Vec<u32> = (0..i).map(|entry| entry % c * 8_192 + entry / c).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), list, indices.try_into().unwrap(), true);

		assert_eq!(StatusChunks::<T>::iter_keys().count(), c as usize);
	}

	#[benchmark]
	fn remove_list() {
		let caller = did::<T>(ISSUER);
		let everywhere: Vec<u32> = (0..CHUNKS).map(|chunk| chunk * 8_192).collect();
		let list = list_of::<T>(&caller, &everywhere);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), list);

		assert_eq!(StatusChunks::<T>::iter_keys().count(), 0);
		assert!(!Lists::<T>::contains_key(list));
	}

	#[benchmark]
	fn present(n: Linear<0, { MAX_DISCLOSURES }>) {
		let (shown, root) = disclosures(n);
		let (subject, schema, id) = presentable::<T>(root, MAX_DEPTH);
		let relayer = relayer::<T>();
		let (before, _) = disclosures(MAX_DISCLOSURES);
		let holder = consent::<T>(id, &before, &relayer);
		Pallet::<T>::do_present(relayer, Source::Anchored(id), before, Some(holder), until::<T>()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(subject.clone()), Source::Anchored(id), shown, None, until::<T>());

		let stored = Presentations::<T>::get(&subject, schema).unwrap();
		assert_eq!((stored.claims.len(), stored.deposit.payer), (n as usize, subject));
	}

	#[benchmark]
	fn present_signed(n: Linear<0, { MAX_DISCLOSURES }>) {
		let (shown, root) = disclosures(n);
		let (credential, source) = presentable_signed::<T>(root);
		let (subject, schema) = (credential.subject.clone(), credential.schema);
		let (before, _) = disclosures(MAX_DISCLOSURES);
		Pallet::<T>::do_present(subject.clone(), source.clone(), before, None, until::<T>()).unwrap();
		let relayer = relayer::<T>();
		let holder = consent::<T>(Pallet::<T>::id_of(&credential), &shown, &relayer);

		#[extrinsic_call]
		present(RawOrigin::Signed(relayer.clone()), source, shown, Some(holder), until::<T>());

		let stored = Presentations::<T>::get(&subject, schema).unwrap();
		assert_eq!((stored.claims.len(), stored.deposit.payer), (n as usize, relayer));
	}

	#[benchmark]
	fn present_prepaid(n: Linear<0, { MAX_DISCLOSURES }>) {
		let (shown, root) = disclosures(n);
		let (subject, schema, id) = presentable::<T>(root, MAX_DEPTH);
		prepaid::<T>(&subject);

		#[extrinsic_call]
		present(RawOrigin::Signed(subject.clone()), Source::Anchored(id), shown, None, until::<T>());

		let stored = Presentations::<T>::get(&subject, schema).unwrap();
		assert_eq!(Prepaid::<T>::get(&subject) + stored.deposit.amount, prepayment::<T>());
	}

	#[benchmark]
	fn present_signed_prepaid(n: Linear<0, { MAX_DISCLOSURES }>) {
		let (shown, root) = disclosures(n);
		let (credential, source) = presentable_signed::<T>(root);
		let (subject, schema) = (credential.subject.clone(), credential.schema);
		let relayer = relayer::<T>();
		prepaid::<T>(&relayer);
		let holder = consent::<T>(Pallet::<T>::id_of(&credential), &shown, &relayer);

		#[extrinsic_call]
		present(RawOrigin::Signed(relayer.clone()), source, shown, Some(holder), until::<T>());

		let stored = Presentations::<T>::get(&subject, schema).unwrap();
		assert_eq!(Prepaid::<T>::get(&relayer) + stored.deposit.amount, prepayment::<T>());
	}

	/// The common case, which nothing is charged: DIDs with one key, an issuer that the authority accredits, four short
	/// claims of sixteen, presented by somebody who prepaid with the consent of the subject. Two signatures are checked.
	#[benchmark(extra)]
	fn common_present_signed() {
		let (shown, root) = common_disclosures();
		let (issuer, holder) = (plain_did::<T>(ISSUER), plain_did::<T>(SUBJECT));
		let (credential, source) = presentable_of::<T>(ISSUER, issuer, holder, 1, root);
		let (subject, schema) = (credential.subject.clone(), credential.schema);
		let relayer = relayer::<T>();
		prepaid::<T>(&relayer);
		let holder = consent::<T>(Pallet::<T>::id_of(&credential), &shown, &relayer);

		#[extrinsic_call]
		present(RawOrigin::Signed(relayer), source, shown, Some(holder), until::<T>());

		assert_eq!(Presentations::<T>::get(&subject, schema).unwrap().claims.len(), 4);
	}

	#[benchmark]
	fn remove_presentation() {
		let (shown, root) = disclosures(MAX_DISCLOSURES);
		let (subject, schema, id) = presentable::<T>(root, MAX_DEPTH);
		let relayer = relayer::<T>();
		let holder = consent::<T>(id, &shown, &relayer);
		Pallet::<T>::do_present(relayer, Source::Anchored(id), shown, Some(holder), until::<T>()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(subject.clone()), subject.clone(), schema);

		assert!(!Presentations::<T>::contains_key(subject, schema));
	}

	#[benchmark]
	fn verdict(a: Linear<0, { MAX_DEPTH }>) {
		let (_, _, id) = presentable::<T>(H256::zero(), a);
		let answer;

		#[block]
		{
			answer = Pallet::<T>::verify(id);
		}

		assert_eq!(answer, Verdict::Valid);
	}

	/// The common case, which nothing is charged: the authority itself accredits the issuer.
	#[benchmark(extra)]
	fn common_verdict() {
		let (issuer, schema) = common_issuer::<T>(Policy::AccreditedOnly);
		Pallet::<T>::do_issue(issuer, schema, vec![new::<T>(0, H256::zero())], None).unwrap();
		let id = Anchors::<T>::iter_keys().next().unwrap();
		let answer;

		#[block]
		{
			answer = Pallet::<T>::verify(id);
		}

		assert_eq!(answer, Verdict::Valid);
	}

	#[benchmark]
	fn holds() {
		let (shown, root) = disclosures(MAX_DISCLOSURES);
		let (credential, source) = presentable_signed::<T>(root);
		Pallet::<T>::do_present(credential.subject.clone(), source, shown, None, until::<T>()).unwrap();
		without_chunk::<T>(&credential);
		let Credential { subject, schema, .. } = credential;
		let asked = vec![(schema, predicate())].encode();
		let answer: Result<(), Unmet>;

		#[block]
		{
			answer = <Pallet<T> as AskCredentials<_>>::holds(&subject, Asked::by(&asked).unwrap());
		}

		assert_eq!(answer, Ok(()));
		assert_eq!(Presentations::<T>::get(subject, schema).unwrap().claims.len(), Claims::bound());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
