//! Worst case of each call, with its outcome asserted. Each measures what markets, escrow and panels do in it, too.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use crate::{
	ByAgreement, Call, Config, DisputeId, Disputes, MAX_APPEALS, MAX_NOTE_BYTES, MAX_PANELS, MAX_PIECES, MAX_URI_BYTES,
	Note, Pallet, Shown, ShownProof, Side, Stage, TermsOf, Uri,
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	bonds::Role,
	disputes::{Arbitrable, BenchmarkAgreements},
	panel::{Agreed, BenchmarkPanels, Finding},
	settlement::{Agreement, BasisPoints, Split},
};
use frame::{benchmarking::prelude::*, token::fungible::Mutate, traits::EnsureOrigin};

/// What jurors say: nearly everything for the payee, so that the payer loses every bond.
const RULING: u16 = 9_000;

fn authority<T: Config>() -> T::RuntimeOrigin {
	T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority")
}

fn anyone<T: Config>() -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(account("anyone", 0, 0))
}

fn uri() -> Uri {
	vec![b'x'; MAX_URI_BYTES.try_into().unwrap()].try_into().unwrap()
}

fn note() -> Option<Note> {
	Some(vec![b'x'; MAX_NOTE_BYTES.try_into().unwrap()].try_into().unwrap())
}

fn reference() -> Option<ShownProof> {
	Some(ShownProof { circuit: H256::repeat_byte(1), statement: H256::repeat_byte(2), proof: None })
}

/// An agreement that is not for the fast track, and who pays. Both sides are rich.
fn agreement<T: Config, A: BenchmarkAgreements<T::AccountId>>() -> (T::AccountId, Agreement) {
	let (payer, payee, agreement) = A::agreement(T::FastLimit::get() + 1);
	for who in [&payer, &payee] {
		T::Currency::mint_into(who, (T::FastLimit::get() + T::MinBond::get()) * 1_000).unwrap();
	}
	(payer, agreement)
}

/// The payer disputes one: it wants everything. As many panels as there can be may decide, and the authority.
fn filed<T: Config, A: BenchmarkAgreements<T::AccountId>>() -> DisputeId {
	let (payer, agreement) = agreement::<T, A>();
	let claim = Split::ALL_TO_PAYER;
	Pallet::<T>::do_file(payer, agreement, claim, H256::repeat_byte(1), uri()).unwrap();
	let id = ByAgreement::<T>::get(agreement).unwrap();
	Disputes::<T>::mutate(id, |dispute| {
		let terms = &mut dispute.as_mut().unwrap().terms;
		terms.pool = T::BenchmarkPanels::pool(Role::Juror, terms.schedule.seat_bond);
		terms.panels = MAX_PANELS;
		terms.authority = terms.authority.max(1u32.into());
	});
	id
}

fn party<T: Config>(id: DisputeId, side: Side) -> T::AccountId {
	Disputes::<T>::get(id).unwrap().account(side).clone()
}

fn payer<T: Config>(id: DisputeId) -> T::AccountId {
	party::<T>(id, Side::Payer)
}

fn payee<T: Config>(id: DisputeId) -> T::AccountId {
	party::<T>(id, Side::Payee)
}

/// That side shows all but so many of the pieces that it may.
fn show<T: Config>(id: DisputeId, side: Side, room: usize) {
	let who = party::<T>(id, side);
	while Shown::<T>::get(id, side).len() + room < usize::try_from(MAX_PIECES).unwrap() {
		let hash = H256::repeat_byte(1);
		Pallet::<T>::do_submit_evidence(who.clone(), id, hash, uri(), note(), reference()).unwrap();
	}
}

/// A dispute with all the evidence that there can be.
fn shown<T: Config, A: BenchmarkAgreements<T::AccountId>>() -> DisputeId {
	let id = filed::<T, A>();
	for side in Side::BOTH {
		show::<T>(id, side, 0);
	}
	id
}

/// Lets the time of the present stage pass.
fn wait<T: Config>(id: DisputeId) {
	let (until, _) = Disputes::<T>::get(id).unwrap().deadline();
	frame_system::Pallet::<T>::set_block_number(until);
}

/// The panel that sits finds for the payee.
fn found<T: Config>(id: DisputeId) {
	let dispute = Disputes::<T>::get(id).unwrap();
	let Stage::Hearing(panel, _) = dispute.stage else { panic!("no panel sits") };
	let jurors = TermsOf::<T>::jurors(dispute.round);
	let members: Vec<T::AccountId> = (0..jurors).map(|n| account("juror", n.into(), dispute.round.into())).collect();
	let answer = vec![u64::from(RULING)].try_into().unwrap();
	let agreed = Agreed { answer, spread: vec![0].try_into().unwrap(), revealed: jurors };
	T::BenchmarkPanels::conclude(panel, members, Finding::Answered(agreed));
}

/// Evidence is over, and that many panels have ruled; the payer has appealed against all rulings but the last.
fn ruled<T: Config>(id: DisputeId, panels: u8) {
	wait::<T>(id);
	Pallet::<T>::do_summon(id).unwrap();
	for panel in 1..=panels {
		found::<T>(id);
		Pallet::<T>::do_conclude(id).unwrap();
		if panel < panels {
			Pallet::<T>::do_appeal(payer::<T>(id), id).unwrap();
		}
	}
}

/// A dispute with all the evidence, whose ruling stands after that many appeals.
fn ready<T: Config, A: BenchmarkAgreements<T::AccountId>>(appeals: u32) -> DisputeId {
	let id = shown::<T, A>();
	let panels = u8::try_from(appeals + 1).unwrap().min(MAX_PANELS);
	ruled::<T>(id, panels);
	if appeals == MAX_APPEALS {
		Pallet::<T>::do_appeal(payer::<T>(id), id).unwrap();
	}
	assert_eq!(u32::try_from(Disputes::<T>::get(id).unwrap().appeals.len()).unwrap(), appeals);
	wait::<T>(id);
	id
}

fn split() -> Split {
	Split { payee: BasisPoints::new(RULING).unwrap() }
}

/// Whether the dispute has ended, and its agreement cannot be disputed any more.
fn assert_ended<T: Config>(id: DisputeId, agreement: Agreement) {
	assert!(!Disputes::<T>::contains_key(id) && !ByAgreement::<T>::contains_key(agreement));
	assert!(Side::BOTH.iter().all(|side| !Shown::<T>::contains_key(id, side)));
	assert!(T::Agreements::case(agreement).is_none());
}

fn agreement_of<T: Config>(id: DisputeId) -> Agreement {
	Disputes::<T>::get(id).unwrap().agreement
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn file() {
		let (payer, agreement) = agreement::<T, T::BenchmarkAgreements>();
		let claim = Split::ALL_TO_PAYER;

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), agreement, claim, H256::repeat_byte(1), uri());

		assert!(ByAgreement::<T>::contains_key(agreement));
		assert!(T::Agreements::case(agreement).is_none());
	}

	#[benchmark]
	fn submit_evidence() {
		let id = filed::<T, T::BenchmarkAgreements>();
		show::<T>(id, Side::Payee, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(payee::<T>(id)), id, H256::repeat_byte(1), uri(), note(), reference());

		assert!(Shown::<T>::get(id, Side::Payee).is_full());
	}

	#[benchmark]
	fn answer() {
		let id = filed::<T, T::BenchmarkAgreements>();
		Pallet::<T>::do_answer(payee::<T>(id), id, Split::ALL_TO_PAYEE).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(payee::<T>(id)), id, split());

		assert_eq!(Disputes::<T>::get(id).unwrap().offer, Some(split()));
	}

	#[benchmark]
	fn concede() {
		let id = shown::<T, T::BenchmarkAgreements>();
		let agreement = agreement_of::<T>(id);

		#[extrinsic_call]
		_(RawOrigin::Signed(payee::<T>(id)), id);

		assert_ended::<T>(id, agreement);
	}

	#[benchmark]
	fn settle() {
		let id = shown::<T, T::BenchmarkAgreements>();
		let agreement = agreement_of::<T>(id);
		Pallet::<T>::do_answer(payee::<T>(id), id, split()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(payer::<T>(id)), id);

		assert_ended::<T>(id, agreement);
	}

	#[benchmark]
	fn withdraw() {
		let id = shown::<T, T::BenchmarkAgreements>();
		let agreement = agreement_of::<T>(id);

		#[extrinsic_call]
		_(RawOrigin::Signed(payer::<T>(id)), id);

		assert!(!Disputes::<T>::contains_key(id));
		assert!(T::Agreements::case(agreement).is_some());
	}

	#[benchmark]
	fn summon() {
		let id = filed::<T, T::BenchmarkAgreements>();
		wait::<T>(id);

		#[extrinsic_call]
		_(anyone::<T>(), id);

		assert!(matches!(Disputes::<T>::get(id).unwrap().stage, Stage::Hearing(..)));
	}

	#[benchmark]
	fn conclude() {
		let id = filed::<T, T::BenchmarkAgreements>();
		ruled::<T>(id, 1);
		Pallet::<T>::do_appeal(payer::<T>(id), id).unwrap();
		found::<T>(id);

		#[extrinsic_call]
		_(anyone::<T>(), id);

		let dispute = Disputes::<T>::get(id).unwrap();
		assert_eq!((dispute.ruling, dispute.decided), (split(), 2));
		assert!(dispute.jurors.is_full());
	}

	#[benchmark]
	fn appeal() {
		let id = filed::<T, T::BenchmarkAgreements>();
		ruled::<T>(id, MAX_PANELS - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(payer::<T>(id)), id);

		let dispute = Disputes::<T>::get(id).unwrap();
		assert_eq!(dispute.round, MAX_PANELS);
		assert!(matches!(dispute.stage, Stage::Hearing(..)));
	}

	#[benchmark]
	fn decide() {
		let id = shown::<T, T::BenchmarkAgreements>();
		let agreement = agreement_of::<T>(id);
		ruled::<T>(id, MAX_PANELS);
		Pallet::<T>::do_appeal(payer::<T>(id), id).unwrap();

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, id, split());

		assert_ended::<T>(id, agreement);
	}

	#[benchmark]
	fn execute(a: Linear<0, MAX_APPEALS>) {
		let id = ready::<T, T::BenchmarkAgreements>(a);
		let agreement = agreement_of::<T>(id);

		#[extrinsic_call]
		_(anyone::<T>(), id);

		assert_ended::<T>(id, agreement);
	}

	/// The same for the dearest market. No weight is taken from it: calls are charged by `AgreementWeight` for that.
	#[benchmark(extra)]
	fn execute_dearest(a: Linear<0, MAX_APPEALS>) {
		let id = ready::<T, T::BenchmarkDearest>(a);
		let agreement = agreement_of::<T>(id);

		#[extrinsic_call]
		execute(anyone::<T>(), id);

		assert_ended::<T>(id, agreement);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
