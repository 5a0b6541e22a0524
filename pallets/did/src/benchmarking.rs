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

mod signers;

use signers::{Signer, signers};

use crate::{
	AliasesOf, AlsoKnownAs, BalanceOf, Call, Config, ControllersOf, Created, Dids, Entry, Methods, Pallet, RecordOf,
	Recoveries, RecoveryPlanOf, RecoveryPlans, Services,
};
use alloc::{boxed::Box, vec, vec::Vec};
use artel_primitives::did::{
	Kind, MAX_ALIAS_BYTES, MAX_SERVICE_ENDPOINT_BYTES, MAX_SERVICE_ID_BYTES, MAX_SERVICE_TYPE_BYTES, NewMethod, Proof,
	PublicKey, Relationships, Service,
};
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate},
};

/// A key that no other number gives.
fn key(number: u32) -> PublicKey {
	let mut bytes = [2; 33];
	bytes[1..5].copy_from_slice(&number.to_le_bytes());
	PublicKey::EcdsaSecp256k1(bytes)
}

fn relationships() -> Relationships {
	Relationships { authentication: true, capability_invocation: true, ..Default::default() }
}

fn methods(count: u32) -> Vec<NewMethod> {
	(0..count).map(|number| NewMethod { key: key(number), relationships: relationships() }).collect()
}

/// The longest service, with an identifier that no other number gives.
fn service(number: u32) -> Service {
	let mut id = vec![b'a'; MAX_SERVICE_ID_BYTES as usize];
	let digits: Vec<u8> = (0..4).map(|digit| b'a' + ((number >> (digit * 4)) & 15) as u8).collect();
	id[..4].copy_from_slice(&digits);
	let mut endpoint = b"x:".to_vec();
	endpoint.resize(MAX_SERVICE_ENDPOINT_BYTES as usize, b'y');
	Service {
		id: id.try_into().unwrap(),
		service_type: vec![b't'; MAX_SERVICE_TYPE_BYTES as usize].try_into().unwrap(),
		endpoint: endpoint.try_into().unwrap(),
	}
}

/// Enough for the deposit of a full DID.
fn funded<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	let funds = T::Currency::minimum_balance()
		+ T::BaseDeposit::get()
		+ T::ByteDeposit::get()
			* BalanceOf::<T>::from(
				T::MaxMethods::get() * 100
					+ T::MaxServices::get() * 400
					+ T::MaxAliases::get() * 300
					+ T::MaxGuardians::get() * 100
					+ T::MaxControllers::get() * 40
					+ 100,
			);
	T::Currency::set_balance(&who, funds * 2u32.into());
	who
}

/// A DID of `creator`'s with that many methods and services.
fn did_of<T: Config>(creator: &T::AccountId, method_count: u32, service_count: u32) -> T::AccountId {
	let did = Pallet::<T>::account_of(creator, Created::<T>::get(creator)).unwrap();
	let methods = methods(method_count).try_into().unwrap();
	Pallet::<T>::do_create(creator.clone(), Kind::Machine, methods).unwrap();
	for number in 0..service_count {
		Pallet::<T>::do_add_service(creator.clone(), did.clone(), service(number)).unwrap();
	}
	did
}

fn record<T: Config>(did: &T::AccountId) -> RecordOf<T> {
	match Dids::<T>::get(did) {
		Some(Entry::Live(record)) => record,
		_ => panic!("the DID is live"),
	}
}

/// Controllers that are not those of another `set`.
fn controllers<T: Config>(set: u32, count: u32) -> ControllersOf<T> {
	(0..count).map(|index| account("controller", index, set)).collect::<Vec<_>>().try_into().unwrap()
}

/// A DID of `creator`'s with as many controllers as it may have.
fn crowded<T: Config>(creator: &T::AccountId, method_count: u32) -> T::AccountId {
	let did = did_of::<T>(creator, method_count, 0);
	for controller in controllers::<T>(0, T::MaxControllers::get() - 1) {
		Pallet::<T>::do_add_controller(creator.clone(), did.clone(), controller).unwrap();
	}
	did
}

fn aliases<T: Config>(count: u32) -> AliasesOf<T> {
	let alias = |number: u32| {
		let mut uri = b"x:".to_vec();
		uri.resize(MAX_ALIAS_BYTES as usize - 1, b'y');
		uri.push(b'a' + number as u8);
		uri.try_into().unwrap()
	};
	(0..count).map(alias).collect::<Vec<_>>().try_into().unwrap()
}

fn plan<T: Config>() -> RecoveryPlanOf<T> {
	let guardians = T::MaxGuardians::get();
	RecoveryPlanOf::<T> {
		guardians: (0..guardians).map(|index| account("guardian", index, 0)).collect::<Vec<_>>().try_into().unwrap(),
		threshold: guardians,
		delay: T::MinRecoveryDelay::get(),
	}
}

/// Lets the first `count` guardians propose the second set of controllers.
fn propose<T: Config>(did: &T::AccountId, count: u32) {
	for index in 0..count {
		let guardian = account("guardian", index, 0);
		Pallet::<T>::do_propose_recovery(guardian, did.clone(), controllers::<T>(1, T::MaxControllers::get())).unwrap();
	}
}

/// What it takes to submit a call of `bytes` bytes, signed by the last method of a full DID with the scheme of that
/// number: the DID, the call, its expiry, the proof.
fn submission<T: Config>(
	scheme: usize,
	bytes: u32,
) -> (T::AccountId, Box<<T as Config>::RuntimeCall>, BlockNumberFor<T>, Proof) {
	let creator = funded::<T>("creator");
	let did = crowded::<T>(&creator, T::MaxMethods::get() - 1);
	let Signer { key, sign } = &signers(0)[scheme];
	Pallet::<T>::do_add_method(creator, did.clone(), NewMethod { key: *key, relationships: relationships() }).unwrap();
	let remark = |len: u32| -> <T as Config>::RuntimeCall {
		frame_system::Call::<T>::remark { remark: vec![1; len as usize] }.into()
	};
	// The pallet, the call, and the length of the remark take up to six bytes of it.
	let call = remark(bytes.saturating_sub(6));
	// The block number moves between here and the call.
	let expires = frame_system::Pallet::<T>::block_number() + 9u32.into();
	let hash = H256(call.using_encoded(blake2_256));
	let message = Pallet::<T>::message_of(&did, hash, 0, expires);
	let proof = Proof { method: T::MaxMethods::get() - 1, signature: sign(key, &message) };
	(did, Box::new(call), expires, proof)
}

/// The last event ends with `Ok`.
fn ended_well<T: Config>() {
	let last = frame_system::Pallet::<T>::events().pop().unwrap().event;
	assert_eq!(last.encode().last(), Some(&0), "the event ends with Ok");
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create(m: Linear<0, { T::MaxMethods::get() }>) {
		let caller = funded::<T>("caller");
		let did = Pallet::<T>::account_of(&caller, 0).unwrap();
		let methods = methods(m).try_into().unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), Kind::Machine, methods);

		assert_eq!(Methods::<T>::get(did).len(), m as usize);
	}

	#[benchmark]
	fn add_method() {
		let creator = funded::<T>("creator");
		let did = did_of::<T>(&creator, T::MaxMethods::get() - 1, T::MaxServices::get());
		T::Currency::set_balance(&did, T::Currency::total_balance(&creator));

		// The DID itself, so that the deposit moves from one account to another.
		#[extrinsic_call]
		_(RawOrigin::Signed(did.clone()), did.clone(), key(u32::MAX), relationships());

		assert_eq!(Methods::<T>::get(&did).len(), T::MaxMethods::get() as usize);
		assert_eq!(record::<T>(&did).deposit.payer, did);
	}

	#[benchmark]
	fn revoke_method() {
		let caller = funded::<T>("caller");
		let did = did_of::<T>(&caller, T::MaxMethods::get(), 0);
		let last = T::MaxMethods::get() - 1;

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), last);

		assert!(Methods::<T>::get(did).last().unwrap().revoked.is_some());
	}

	#[benchmark]
	fn remove_method() {
		let caller = funded::<T>("caller");
		let did = did_of::<T>(&caller, T::MaxMethods::get(), 0);
		let last = T::MaxMethods::get() - 1;
		Pallet::<T>::do_revoke_method(caller.clone(), did.clone(), last).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), last);

		assert_eq!(Methods::<T>::get(did).len(), last as usize);
	}

	#[benchmark]
	fn add_service() {
		let creator = funded::<T>("creator");
		let did = did_of::<T>(&creator, T::MaxMethods::get(), T::MaxServices::get() - 1);
		T::Currency::set_balance(&did, T::Currency::total_balance(&creator));

		#[extrinsic_call]
		_(RawOrigin::Signed(did.clone()), did.clone(), service(u32::from(u16::MAX)));

		assert_eq!(Services::<T>::get(&did).len(), T::MaxServices::get() as usize);
		assert_eq!(record::<T>(&did).deposit.payer, did);
	}

	#[benchmark]
	fn remove_service() {
		let caller = funded::<T>("caller");
		let did = did_of::<T>(&caller, 0, T::MaxServices::get());
		let last = service(T::MaxServices::get() - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), last.id);

		assert_eq!(Services::<T>::get(did).len(), T::MaxServices::get() as usize - 1);
	}

	#[benchmark]
	fn dispatch() {
		let caller = funded::<T>("caller");
		let did = did_of::<T>(&caller, 0, 0);
		let call = frame_system::Call::<T>::remark { remark: vec![] };

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did, Box::new(call.into()));

		ended_well::<T>();
	}

	#[benchmark]
	fn deactivate() {
		let caller = funded::<T>("caller");
		let beneficiary = account("beneficiary", 0, 0);
		let did = did_of::<T>(&caller, T::MaxMethods::get(), T::MaxServices::get());
		for controller in controllers::<T>(0, T::MaxControllers::get() - 1) {
			Pallet::<T>::do_add_controller(caller.clone(), did.clone(), controller).unwrap();
		}
		Pallet::<T>::do_set_also_known_as(caller.clone(), did.clone(), aliases::<T>(T::MaxAliases::get())).unwrap();
		Pallet::<T>::do_set_recovery(caller.clone(), did.clone(), Some(plan::<T>())).unwrap();
		propose::<T>(&did, T::MaxGuardians::get());
		let funds = T::Currency::minimum_balance();
		T::Currency::set_balance(&did, funds);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), Some(beneficiary));

		assert!(matches!(Dids::<T>::get(did), Some(Entry::Deactivated(_))));
		assert_eq!(T::Currency::balance(&account::<T::AccountId>("beneficiary", 0, 0)), funds);
	}

	#[benchmark]
	fn set_relationships() {
		let caller = funded::<T>("caller");
		let did = did_of::<T>(&caller, T::MaxMethods::get(), 0);
		let last = T::MaxMethods::get() - 1;
		let assertion = Relationships { assertion_method: true, ..Default::default() };

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), last, assertion);

		assert_eq!(Methods::<T>::get(did).last().unwrap().relationships, assertion);
	}

	#[benchmark]
	fn set_also_known_as(a: Linear<0, { T::MaxAliases::get() }>) {
		let creator = funded::<T>("creator");
		let did = did_of::<T>(&creator, 0, 0);
		// One that no list of the benchmark has, so that the deposit grows unless there are none.
		let before = vec![b"x:y".to_vec().try_into().unwrap()].try_into().unwrap();
		Pallet::<T>::do_set_also_known_as(creator.clone(), did.clone(), before).unwrap();
		T::Currency::set_balance(&did, T::Currency::total_balance(&creator));

		#[extrinsic_call]
		_(RawOrigin::Signed(did.clone()), did.clone(), aliases::<T>(a));

		assert_eq!(AlsoKnownAs::<T>::get(did).len(), a as usize);
	}

	#[benchmark]
	fn add_controller() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);
		let last = record::<T>(&did).controllers.last().unwrap().clone();
		Pallet::<T>::do_remove_controller(caller.clone(), did.clone(), last).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), account("new", 0, 0));

		assert_eq!(record::<T>(&did).controllers.len(), T::MaxControllers::get() as usize);
	}

	#[benchmark]
	fn remove_controller() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);
		let last = record::<T>(&did).controllers.last().unwrap().clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), last.clone());

		assert!(!record::<T>(&did).controllers.contains(&last));
	}

	#[benchmark]
	fn propose_transfer() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);
		let to: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), to.clone());

		assert_eq!(record::<T>(&did).proposed, Some(to));
	}

	#[benchmark]
	fn cancel_transfer() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);
		Pallet::<T>::do_propose_transfer(caller.clone(), did.clone(), account("new", 0, 0)).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone());

		assert_eq!(record::<T>(&did).proposed, None);
	}

	#[benchmark]
	fn accept_transfer() {
		let creator = funded::<T>("creator");
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&creator, T::MaxMethods::get());
		Pallet::<T>::do_set_recovery(creator.clone(), did.clone(), Some(plan::<T>())).unwrap();
		propose::<T>(&did, T::MaxGuardians::get());
		Pallet::<T>::do_propose_transfer(creator, did.clone(), caller.clone()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), did.clone(), Default::default());

		assert_eq!(record::<T>(&did).controllers.into_inner(), vec![caller.clone()]);
		assert_eq!(record::<T>(&did).deposit.payer, caller);
		assert!(Methods::<T>::get(&did).iter().all(|method| method.revoked.is_some()));
	}

	#[benchmark]
	fn suspend() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone());

		assert!(record::<T>(&did).suspended);
	}

	#[benchmark]
	fn resume() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);
		Pallet::<T>::do_suspend(caller.clone(), did.clone()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone());

		assert!(!record::<T>(&did).suspended);
	}

	#[benchmark]
	fn submit_ed25519(b: Linear<0, { T::MaxCallBytes::get() }>) {
		let (did, call, expires, proof) = submission::<T>(0, b);

		#[extrinsic_call]
		submit(RawOrigin::Signed(account("relayer", 0, 0)), did, call, 0, expires, proof);

		ended_well::<T>();
	}

	#[benchmark]
	fn submit_sr25519(b: Linear<0, { T::MaxCallBytes::get() }>) {
		let (did, call, expires, proof) = submission::<T>(1, b);

		#[extrinsic_call]
		submit(RawOrigin::Signed(account("relayer", 0, 0)), did, call, 0, expires, proof);

		ended_well::<T>();
	}

	#[benchmark]
	fn submit_secp256k1(b: Linear<0, { T::MaxCallBytes::get() }>) {
		let (did, call, expires, proof) = submission::<T>(2, b);

		#[extrinsic_call]
		submit(RawOrigin::Signed(account("relayer", 0, 0)), did, call, 0, expires, proof);

		ended_well::<T>();
	}

	#[benchmark]
	fn submit_p256(b: Linear<0, { T::MaxCallBytes::get() }>) {
		let (did, call, expires, proof) = submission::<T>(3, b);

		#[extrinsic_call]
		submit(RawOrigin::Signed(account("relayer", 0, 0)), did, call, 0, expires, proof);

		ended_well::<T>();
	}

	#[benchmark]
	fn set_recovery() {
		let creator = funded::<T>("creator");
		let caller = funded::<T>("caller");
		let did = did_of::<T>(&creator, 0, 0);
		Pallet::<T>::do_add_controller(creator, did.clone(), caller.clone()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), did.clone(), Some(plan::<T>()));

		assert!(RecoveryPlans::<T>::contains_key(&did));
		assert_eq!(record::<T>(&did).deposit.payer, caller);
	}

	#[benchmark]
	fn propose_recovery() {
		let creator = funded::<T>("creator");
		let did = crowded::<T>(&creator, 0);
		Pallet::<T>::do_set_recovery(creator, did.clone(), Some(plan::<T>())).unwrap();
		let last = T::MaxGuardians::get() - 1;
		propose::<T>(&did, last);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("guardian", last, 0)), did.clone(), controllers::<T>(1, T::MaxControllers::get()));

		assert!(Recoveries::<T>::get(&did).pending.is_some());
	}

	#[benchmark]
	fn execute_recovery() {
		let creator = funded::<T>("creator");
		let did = crowded::<T>(&creator, 0);
		Pallet::<T>::do_set_recovery(creator, did.clone(), Some(plan::<T>())).unwrap();
		propose::<T>(&did, T::MaxGuardians::get());
		let ready = Recoveries::<T>::get(&did).pending.unwrap().ready;
		frame_system::Pallet::<T>::set_block_number(ready);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), did.clone());

		assert_eq!(record::<T>(&did).controllers, controllers::<T>(1, T::MaxControllers::get()));
	}

	#[benchmark]
	fn cancel_recovery() {
		let caller = funded::<T>("caller");
		let did = crowded::<T>(&caller, 0);
		Pallet::<T>::do_set_recovery(caller.clone(), did.clone(), Some(plan::<T>())).unwrap();
		propose::<T>(&did, T::MaxGuardians::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone());

		assert!(!Recoveries::<T>::contains_key(&did));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
