//! Worst case of each call and of what other pallets ask, with its outcome asserted.
//!
//! Money moves in the asset that is dearest to move; every ending pays payee, payer, referrer and pot.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

mod setup;

use crate::{
	AccountIdOf, Agreed, Approvals, AssetOf, Call, Condition, Config, CurrentRates, Fulfilment, HashLock, HoldReason,
	InProgress, Kind, MAX_APPROVERS, MAX_GUARDIANS, MAX_PROOF_BYTES, NextId, Owed, OwedParts, Pallet, Part, Proof,
	ProofTerms, Rates, Records, Stage,
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	disputes::{Arbitrable, BenchmarkAgreements},
	escrow::{BenchmarkMoney, Escrow, Opening},
	panel::{Agreed as Found, BenchmarkPanels, Finding},
	settlement::{Agreement, BasisPoints, Market},
};
use frame::{benchmarking::prelude::*, hashing::sha2_256, token::fungibles::MutateHold, traits::EnsureOrigin};
use setup::{
	HALF, SECRET, accepted, accounts, agreement, amount, assert_ended, asset, fund, managed, manual, milestones, now,
	opened, panel, pass, pay_all_but_one, referrer, sides, stream, terms,
};

/// Makes what the benchmarks need.
pub trait BenchmarkHelper<AccountId, Asset>: BenchmarkMoney<AccountId, Asset> {
	/// A circuit that is known, a statement, and the longest proof of it; `None` where no circuit is known.
	fn proof() -> Option<(H256, H256, Proof)>;
}

impl<T: Config> BenchmarkAgreements<AccountIdOf<T>> for Pallet<T> {
	fn agreement(at_stake: Balance) -> (AccountIdOf<T>, AccountIdOf<T>, Agreement) {
		let native = T::NativeAsset::get();
		let (payer, payee): (AccountIdOf<T>, AccountIdOf<T>) = (account("payer", 0, 0), account("payee", 0, 0));
		let (id, terms) = (NextId::<T>::get(), terms::<T>(manual::<T>()));
		T::BenchmarkHelper::fund(&native, &payer, at_stake * 2);
		for who in [&payer, &payee] {
			fund::<T>(who);
		}
		fund::<T>(&Self::pot());
		Self::do_open(payer.clone(), payee.clone(), native, at_stake, terms, None).unwrap();
		Self::do_accept(payee.clone(), id).unwrap();
		(payer, payee, agreement(id))
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn open() {
		let (payer, payee) = sides::<T>();
		let approvers = accounts::<T>("approver", MAX_APPROVERS).try_into().unwrap();
		let threshold = MAX_APPROVERS.try_into().unwrap();
		let terms = terms::<T>(Condition::Approvals(Approvals { approvers, threshold }));

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), payee, asset::<T>(), amount::<T>(), terms.clone(), Some(referrer::<T>()));

		assert_eq!(Records::<T>::get(0).unwrap().balance, amount::<T>());
		assert_eq!(Agreed::<T>::get(0), Some(terms));
	}

	#[benchmark]
	fn accept() {
		let (_, payee, id) = opened::<T>(stream::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id);

		assert_eq!(InProgress::<T>::get(id).unwrap().stage, Stage::Accepted);
	}

	#[benchmark]
	fn top_up() {
		let (payer, _, id) = accepted::<T>(stream::<T>());
		pass::<T>(1u32.into());

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id, amount::<T>());

		assert_eq!(Records::<T>::get(id).unwrap().balance, amount::<T>() * 2);
	}

	#[benchmark]
	fn extend() {
		let (payer, _, id) = accepted::<T>(stream::<T>());
		pass::<T>(1u32.into());
		let before = InProgress::<T>::get(id).unwrap().deadline;

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id, 1u32.into());

		assert_eq!(InProgress::<T>::get(id).unwrap().deadline, before + 1u32.into());
	}

	#[benchmark]
	fn release() {
		let (payer, _, id) = accepted::<T>(milestones::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), id);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn release_milestone() {
		let (payer, _, id) = accepted::<T>(milestones::<T>());
		let last = pay_all_but_one::<T>(&payer, id);

		// The last one, which ends it, is the dearest.
		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), id, last);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn submit_claim() {
		let (_, payee, id) = accepted::<T>(milestones::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id);

		assert!(matches!(InProgress::<T>::get(id).unwrap().stage, Stage::Claimed(_)));
	}

	#[benchmark]
	fn execute() {
		let (payer, payee, id) = accepted::<T>(milestones::<T>());
		pay_all_but_one::<T>(&payer, id);
		Pallet::<T>::do_submit_claim(payee.clone(), id).unwrap();
		pass::<T>(T::MinReview::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn approve() {
		let approvers = accounts::<T>("approver", MAX_APPROVERS);
		let threshold = MAX_APPROVERS.try_into().unwrap();
		let approvals = Approvals { approvers: approvers.clone().try_into().unwrap(), threshold };
		let (payer, _, id) = accepted::<T>(Condition::Approvals(approvals));
		let (last, others) = approvers.split_last().unwrap();
		for approver in others {
			Pallet::<T>::do_approve(approver.clone(), id).unwrap();
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()), id);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn reveal() {
		let expires = now::<T>() + T::MaxDuration::get();
		let (payer, payee, id) = accepted::<T>(Condition::HashLock(HashLock { hash: sha2_256(&SECRET), expires }));

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id, SECRET);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn prove() {
		// Where no circuit is known nobody can agree on a proof, and the call does all but the ending.
		let known = T::BenchmarkHelper::proof();
		let provable = known.is_some();
		let longest = || alloc::vec![0; MAX_PROOF_BYTES.try_into().unwrap()].try_into().unwrap();
		let (circuit, statement, proof) = known.unwrap_or_else(|| (H256::zero(), H256::zero(), longest()));
		let (payer, payee, id) = accepted::<T>(manual::<T>());
		Agreed::<T>::mutate(id, |terms| {
			terms.as_mut().unwrap().condition = Condition::Proof(ProofTerms { circuit, statement });
		});

		#[block]
		{
			let proved = Pallet::<T>::prove(RawOrigin::Signed(payee).into(), id, proof);
			assert_eq!(proved.is_ok(), provable);
		}

		if provable {
			assert_ended::<T>(id, &payer);
		}
	}

	#[benchmark]
	fn summon_panel() {
		let (payer, _, id) = accepted::<T>(panel::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id);

		assert!(matches!(InProgress::<T>::get(id).unwrap().fulfilment, Fulfilment::Panel(Some(_))));
	}

	#[benchmark]
	fn apply_finding() {
		let (payer, _, id) = accepted::<T>(panel::<T>());
		Pallet::<T>::do_summon_panel(payer.clone(), id).unwrap();
		let Fulfilment::Panel(Some(summoned)) = InProgress::<T>::get(id).unwrap().fulfilment else {
			unreachable!("a panel was summoned")
		};
		let answer = alloc::vec![5_000].try_into().unwrap();
		let finding = Finding::Answered(Found { answer, spread: BoundedVec::new(), revealed: 15 });
		T::BenchmarkPanels::conclude(summoned.panel, accounts::<T>("member", 15), finding);

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id);

		assert!(!Records::<T>::contains_key(id) && !OwedParts::<T>::contains_key(id));
	}

	#[benchmark]
	fn draw() {
		let (payer, payee, id) = accepted::<T>(stream::<T>());
		pass::<T>(T::MaxDuration::get());
		pass::<T>(T::MaxDuration::get());
		pass::<T>(T::MaxDuration::get());

		// The last of it, which ends it, is the dearest.
		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn refund() {
		let (payer, _, id) = accepted::<T>(stream::<T>());
		pass::<T>(T::MaxDuration::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(payer.clone()), id);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn propose_split() {
		let (payer, _, id) = accepted::<T>(milestones::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(payer), id, HALF);

		assert!(InProgress::<T>::get(id).unwrap().proposal.is_some());
	}

	#[benchmark]
	fn accept_split() {
		let (payer, payee, id) = accepted::<T>(milestones::<T>());
		Pallet::<T>::do_propose_split(payer.clone(), id, HALF).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id, HALF);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn vote_emergency() {
		let (_, _, id) = accepted::<T>(milestones::<T>());
		let guardians = accounts::<T>("guardian", MAX_GUARDIANS);
		let (last, others) = guardians.split_last().unwrap();
		for guardian in others {
			Pallet::<T>::do_vote_emergency(guardian.clone(), id, Some(HALF)).unwrap();
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()), id, Some(HALF));

		assert!(InProgress::<T>::get(id).unwrap().emergency.due.is_some());
	}

	#[benchmark]
	fn execute_emergency() {
		let (payer, payee, id) = accepted::<T>(milestones::<T>());
		for guardian in accounts::<T>("guardian", MAX_GUARDIANS) {
			Pallet::<T>::do_vote_emergency(guardian, id, Some(HALF)).unwrap();
		}
		pass::<T>(T::MinReview::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), id);

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn collect() {
		let (payer, payee) = sides::<T>();
		let part = amount::<T>();
		let others = accounts::<T>("owner", 3).into_iter().map(|to| Part { to, amount: part });
		let mut parts: Vec<_> = others.collect();
		parts.push(Part { to: payee.clone(), amount: part });
		for _ in 0..4 {
			T::Currency::hold(asset::<T>(), &HoldReason::Escrow.into(), &payer, part).unwrap();
		}
		NextId::<T>::put(1);
		OwedParts::<T>::insert(0, Owed { from: payer, asset: asset::<T>(), parts: parts.try_into().unwrap() });

		#[extrinsic_call]
		_(RawOrigin::Signed(payee), 0, referrer::<T>());

		assert_eq!(OwedParts::<T>::get(0).unwrap().parts.len(), 3);
	}

	#[benchmark]
	fn distribute() {
		sides::<T>();
		let native = T::NativeAsset::get();
		assert!(Pallet::<T>::distributable(native.clone()) > 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), native.clone());

		assert_eq!(Pallet::<T>::distributable(native), 0);
	}

	#[benchmark]
	fn set_rates() {
		let origin =
			T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority");
		let rates = Rates { fee: T::MaxFee::get(), referrer: BasisPoints::ALL };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, rates);

		assert_eq!(CurrentRates::<T>::get(), rates);
	}

	#[benchmark]
	fn managed_open() {
		let (payer, payee) = sides::<T>();
		let opening = Opening {
			manager: Market::Rental,
			payer,
			payee,
			asset: asset::<T>(),
			amount: amount::<T>(),
			with_fee: true,
			referrer: Some(referrer::<T>()),
		};

		#[block]
		{
			<Pallet<T> as Escrow<_, _>>::open(opening).unwrap();
		}

		assert_eq!(Records::<T>::get(0).unwrap().kind, Kind::Managed(Market::Rental));
	}

	#[benchmark]
	fn managed_top_up() {
		let (_, id) = managed::<T>();

		#[block]
		{
			<Pallet<T> as Escrow<T::AccountId, AssetOf<T>>>::top_up(id, amount::<T>()).unwrap();
		}

		assert_eq!(Records::<T>::get(id).unwrap().balance, amount::<T>() * 2);
	}

	#[benchmark]
	fn managed_pay() {
		let (_, id) = managed::<T>();

		#[block]
		{
			<Pallet<T> as Escrow<T::AccountId, AssetOf<T>>>::pay(id, amount::<T>() / 2).unwrap();
		}

		assert_eq!(Records::<T>::get(id).unwrap().balance, amount::<T>() / 2);
	}

	#[benchmark]
	fn managed_settle() {
		let (payer, id) = managed::<T>();

		#[block]
		{
			<Pallet<T> as Escrow<T::AccountId, AssetOf<T>>>::settle(id, HALF).unwrap();
		}

		assert_ended::<T>(id, &payer);
	}

	#[benchmark]
	fn managed_freeze() {
		let (_, id) = managed::<T>();

		#[block]
		{
			<Pallet<T> as Escrow<T::AccountId, AssetOf<T>>>::freeze(id).unwrap();
		}

		assert!(Records::<T>::get(id).unwrap().frozen);
	}

	#[benchmark]
	fn case() {
		let (_, _, id) = accepted::<T>(milestones::<T>());
		let found;

		#[block]
		{
			found = <Pallet<T> as Arbitrable<T::AccountId, AssetOf<T>>>::case(agreement(id));
		}

		assert_eq!(found.unwrap().at_stake, amount::<T>());
	}

	#[benchmark]
	fn freeze() {
		let (_, _, id) = accepted::<T>(milestones::<T>());

		#[block]
		{
			<Pallet<T> as Arbitrable<T::AccountId, AssetOf<T>>>::freeze(agreement(id)).unwrap();
		}

		assert!(Records::<T>::get(id).unwrap().frozen);
	}

	#[benchmark]
	fn rule() {
		let (payer, _, id) = accepted::<T>(milestones::<T>());
		<Pallet<T> as Arbitrable<T::AccountId, AssetOf<T>>>::freeze(agreement(id)).unwrap();

		#[block]
		{
			<Pallet<T> as Arbitrable<T::AccountId, AssetOf<T>>>::rule(agreement(id), HALF).unwrap();
		}

		assert_ended::<T>(id, &payer);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
