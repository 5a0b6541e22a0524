//! Keys that sign in benchmarks, ours and those of the pallets that ask us.

use super::methods;
use crate::{Config, Created, Pallet};
use alloc::{vec, vec::Vec};
use artel_primitives::did::{BenchmarkIdentities, Kind, NewMethod, Proof, PublicKey, Relationships, Signature};
use frame::{
	benchmarking::prelude::*,
	deps::{sp_core::crypto::KeyTypeId, sp_io},
	token::fungible::{Inspect, Mutate},
};

/// Under which the keystore of the benchmarks keeps our keys.
const KEYS: KeyTypeId = KeyTypeId(*b"bnch");

/// A key that signs, and how.
pub(super) struct Signer {
	pub key: PublicKey,
	pub sign: fn(&PublicKey, &[u8]) -> Signature,
}

fn p256_key() -> p256::ecdsa::SigningKey {
	p256::ecdsa::SigningKey::from_slice(&[7; 32]).unwrap()
}

/// Signers of all schemes, in the order of [`artel_primitives::did::Scheme`]; the seed is that of the Sr25519 key.
pub(super) fn signers(seed: u32) -> [Signer; 4] {
	let seed = Some(alloc::format!("//{seed}").into_bytes());
	let p256: [u8; 33] = p256_key().verifying_key().to_encoded_point(true).as_bytes().try_into().unwrap();
	[
		Signer {
			key: PublicKey::Ed25519(sp_io::crypto::ed25519_generate(KEYS, None).0),
			sign: |key, message| match key {
				PublicKey::Ed25519(key) => {
					let key = (*key).into();
					Signature::Ed25519(sp_io::crypto::ed25519_sign(KEYS, &key, message).unwrap().0)
				}
				_ => panic!("an Ed25519 key"),
			},
		},
		Signer {
			key: PublicKey::Sr25519(sp_io::crypto::sr25519_generate(KEYS, seed).0),
			sign: |key, message| match key {
				PublicKey::Sr25519(key) => {
					let key = (*key).into();
					Signature::Sr25519(sp_io::crypto::sr25519_sign(KEYS, &key, message).unwrap().0)
				}
				_ => panic!("an Sr25519 key"),
			},
		},
		Signer {
			key: PublicKey::EcdsaSecp256k1(sp_io::crypto::ecdsa_generate(KEYS, None).0),
			sign: |key, message| match key {
				PublicKey::EcdsaSecp256k1(key) => {
					let key = (*key).into();
					Signature::EcdsaSecp256k1(sp_io::crypto::ecdsa_sign(KEYS, &key, message).unwrap().0)
				}
				_ => panic!("a secp256k1 key"),
			},
		},
		Signer {
			key: PublicKey::EcdsaP256(p256),
			sign: |_, message| {
				use p256::ecdsa::signature::hazmat::PrehashSigner;
				let signature: p256::ecdsa::Signature =
					p256_key().sign_prehash(&sp_io::hashing::sha2_256(message)).unwrap();
				let low = signature.normalize_s().unwrap_or(signature);
				Signature::EcdsaP256(low.to_bytes().into())
			},
		},
	]
}

/// A new DID whose first key is of that seed, before as many others, and who controls it.
fn identity<T: Config>(seed: u32, others: Vec<NewMethod>) -> (T::AccountId, T::AccountId) {
	let creator = account("identity", seed, 0);
	T::Currency::set_balance(&creator, T::Currency::minimum_balance() + T::BaseDeposit::get() * 100u32.into());
	let did = Pallet::<T>::account_of(&creator, Created::<T>::get(&creator)).unwrap();
	let relationships = Relationships {
		authentication: true,
		assertion_method: true,
		key_agreement: false,
		capability_invocation: true,
		capability_delegation: true,
	};
	let [_, Signer { key, .. }, ..] = signers(seed);
	let all = [vec![NewMethod { key, relationships }], others].concat();
	Pallet::<T>::do_create(creator.clone(), Kind::Machine, all.try_into().unwrap()).unwrap();
	(creator, did)
}

impl<T: Config> BenchmarkIdentities<T::AccountId> for Pallet<T> {
	fn active(seed: u32) -> T::AccountId {
		let (creator, did) = identity::<T>(seed, methods(T::MaxMethods::get() - 1));
		for number in 1..T::MaxControllers::get() {
			let controller = account("controller of identity", seed, number);
			Pallet::<T>::do_add_controller(creator.clone(), did.clone(), controller).unwrap();
		}
		did
	}

	fn plain(seed: u32) -> T::AccountId {
		identity::<T>(seed, vec![]).1
	}

	fn sign(seed: u32, message: &[u8]) -> Proof {
		let [_, Signer { key, sign }, ..] = signers(seed);
		Proof { method: 0, signature: sign(&key, message) }
	}
}
