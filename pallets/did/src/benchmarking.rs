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

use crate::{BalanceOf, Call, Config, Created, Dids, Entry, Methods, Pallet, RecordOf, Services};
use alloc::{boxed::Box, vec, vec::Vec};
use artel_primitives::did::{
	Kind, MAX_SERVICE_ENDPOINT_BYTES, MAX_SERVICE_ID_BYTES, MAX_SERVICE_TYPE_BYTES, NewMethod, PublicKey,
	Relationships, Service,
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
		+ T::ByteDeposit::get() * BalanceOf::<T>::from(T::MaxMethods::get() * 100 + T::MaxServices::get() * 400);
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
		Some(Entry::Active(record)) => record,
		_ => panic!("the DID is active"),
	}
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

		let last = frame_system::Pallet::<T>::events().pop().unwrap().event;
		let encoded = last.encode();
		assert_eq!(encoded.last(), Some(&0), "the event ends with Ok");
	}

	#[benchmark]
	fn deactivate() {
		let caller = funded::<T>("caller");
		let beneficiary = account("beneficiary", 0, 0);
		let did = did_of::<T>(&caller, T::MaxMethods::get(), T::MaxServices::get());
		let funds = T::Currency::minimum_balance();
		T::Currency::set_balance(&did, funds);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), did.clone(), Some(beneficiary));

		assert!(matches!(Dids::<T>::get(did), Some(Entry::Deactivated(_))));
		assert_eq!(T::Currency::balance(&account::<T::AccountId>("beneficiary", 0, 0)), funds);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
