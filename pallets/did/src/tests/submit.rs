//! Acting through a DID by one of its keys, and a relayer that pays.

use crate::{mock::*, *};
use artel_primitives::did::{NewMethod, Proof, PublicKey, Relationships, Signature};
use frame::{deps::sp_io, testing_prelude::*};
use p256::ecdsa::signature::hazmat::PrehashSigner;
use sp_core::{Pair, ecdsa, ed25519, sr25519};

type Sign = Box<dyn Fn(&[u8]) -> Signature>;

/// A key that acts, and how it signs.
struct Signer {
	key: PublicKey,
	sign: Sign,
}

fn signer(seed: u8) -> Signer {
	let pair = sr25519::Pair::from_seed(&[seed; 32]);
	Signer {
		key: PublicKey::Sr25519(pair.public().0),
		sign: Box::new(move |message| Signature::Sr25519(pair.sign(message).0)),
	}
}

fn signers() -> [Signer; 4] {
	let ed = ed25519::Pair::from_seed(&[7; 32]);
	let secp = ecdsa::Pair::from_seed(&[7; 32]);
	let p256 = p256::ecdsa::SigningKey::from_slice(&[7; 32]).unwrap();
	[
		Signer {
			key: PublicKey::Ed25519(ed.public().0),
			sign: Box::new(move |message| Signature::Ed25519(ed.sign(message).0)),
		},
		signer(7),
		Signer {
			key: PublicKey::EcdsaSecp256k1(secp.public().0),
			sign: Box::new(move |message| Signature::EcdsaSecp256k1(secp.sign(message).0)),
		},
		Signer {
			key: PublicKey::EcdsaP256(p256.verifying_key().to_encoded_point(true).as_bytes().try_into().unwrap()),
			sign: Box::new(move |message| {
				let signature: p256::ecdsa::Signature = p256.sign_prehash(&sp_io::hashing::sha2_256(message)).unwrap();
				Signature::EcdsaP256(signature.normalize_s().unwrap_or(signature).to_bytes().into())
			}),
		},
	]
}

fn invocation() -> Relationships {
	Relationships { capability_invocation: true, ..Default::default() }
}

/// Alice's DID with this key as its method 0, and 1000 of its own.
fn acting(signer: &Signer) -> AccountId {
	let did = Did::next_account(ALICE).unwrap();
	let methods = vec![NewMethod { key: signer.key, relationships: invocation() }].try_into().unwrap();
	assert_ok!(Did::create(RuntimeOrigin::signed(ALICE), artel_primitives::did::Kind::Machine, methods));
	fund(&did, 1_000);
	did
}

fn message(did: &AccountId, call: &RuntimeCall, nonce: u64, expires: u64) -> Vec<u8> {
	Did::submission(did.clone(), H256(call.using_encoded(blake2_256)), nonce, expires)
}

fn proof(signer: &Signer, did: &AccountId, call: &RuntimeCall, nonce: u64, expires: u64) -> Proof {
	Proof { method: 0, signature: (signer.sign)(&message(did, call, nonce, expires)) }
}

/// Charlie, who has nothing to do with the DID, sends it.
fn submit(did: &AccountId, call: RuntimeCall, nonce: u64, expires: u64, proof: Proof) -> DispatchResultWithPostInfo {
	Did::submit(RuntimeOrigin::signed(CHARLIE), did.clone(), Box::new(call), nonce, expires, proof)
}

/// Submits what the signer signed, as it should be.
fn act(signer: &Signer, did: &AccountId, call: RuntimeCall) -> DispatchResult {
	let nonce = Did::nonce(did.clone()).unwrap();
	let expires = System::block_number() + 5;
	let proof = proof(signer, did, &call, nonce, expires);
	submit(did, call, nonce, expires, proof).map(|_| ()).map_err(|failed| failed.error)
}

#[test]
fn a_key_of_any_scheme_acts_through_a_relayer() {
	run(|| {
		for signer in signers() {
			let did = acting(&signer);
			assert_ok!(act(&signer, &did, transfer(BOB, 300)));
			assert_eq!(Balances::free_balance(&did), 700);
			assert_eq!(Balances::free_balance(CHARLIE), ENDOWMENT, "the fee is the extrinsic's, not the pallet's");
			assert_eq!(Did::nonce(did.clone()), Some(1));
			assert_eq!(
				events().last(),
				Some(&Event::Submitted { did, relayer: CHARLIE, method: 0, nonce: 0, result: Ok(()) })
			);
		}
	});
}

#[test]
fn a_signature_counts_once() {
	run(|| {
		let signer = signer(7);
		let did = acting(&signer);
		let call = transfer(BOB, 300);
		let proof = proof(&signer, &did, &call, 0, 9);
		assert_ok!(submit(&did, call.clone(), 0, 9, proof));
		assert_noop!(submit(&did, call.clone(), 0, 9, proof), Error::<Test>::StaleNonce);
		assert_noop!(submit(&did, call.clone(), 1, 9, proof), Error::<Test>::BadSignature);
		assert_noop!(submit(&did, call, 2, 9, proof), Error::<Test>::FutureNonce);
	});
}

#[test]
fn a_signature_is_for_one_call_one_did_one_number_one_expiry_and_one_chain() {
	run(|| {
		let signer = signer(7);
		let (did, other) = (acting(&signer), acting(&signer));
		let call = transfer(BOB, 300);
		let good = proof(&signer, &did, &call, 0, 9);
		assert_noop!(submit(&did, transfer(BOB, 301), 0, 9, good), Error::<Test>::BadSignature);
		assert_noop!(submit(&other, call.clone(), 0, 9, good), Error::<Test>::BadSignature);
		assert_noop!(submit(&did, call.clone(), 0, 10, good), Error::<Test>::BadSignature);
		let mut elsewhere = message(&did, &call, 0, 9);
		elsewhere[20] ^= 1;
		let elsewhere = Proof { method: 0, signature: (signer.sign)(&elsewhere) };
		assert_noop!(submit(&did, call.clone(), 0, 9, elsewhere), Error::<Test>::BadSignature);
		assert_ok!(submit(&did, call, 0, 9, good));
	});
}

#[test]
fn what_is_signed_is_as_documented() {
	run(|| {
		let did = acting(&signer(7));
		let hash = H256([5; 32]);
		let genesis = System::block_hash(0);
		let expected = [
			b"artel/did/submit".as_slice(),
			genesis.as_bytes(),
			did.as_ref(),
			&3u64.to_le_bytes(),
			&9u64.to_le_bytes(),
			hash.as_bytes(),
		]
		.concat();
		assert_eq!(Did::submission(did, hash, 3, 9), expected);
	});
}

#[test]
fn a_call_expires() {
	run(|| {
		let signer = signer(7);
		let did = acting(&signer);
		let call = transfer(BOB, 300);
		let proof = proof(&signer, &did, &call, 0, 9);
		System::set_block_number(10);
		assert_noop!(submit(&did, call.clone(), 0, 9, proof), Error::<Test>::Expired);
		System::set_block_number(9);
		assert_ok!(submit(&did, call, 0, 9, proof));
	});
}

#[test]
fn the_key_must_be_valid_and_meant_for_it() {
	run(|| {
		let signer = signer(7);
		let did = acting(&signer);
		let alice = || RuntimeOrigin::signed(ALICE);
		let unknown = Proof { method: 9, ..proof(&signer, &did, &transfer(BOB, 1), 0, 9) };
		assert_noop!(submit(&did, transfer(BOB, 1), 0, 9, unknown), Error::<Test>::MethodNotFound);
		assert_ok!(Did::set_relationships(alice(), did.clone(), 0, authentication()));
		assert_noop!(act(&signer, &did, transfer(BOB, 1)), Error::<Test>::WrongRelationship);
		assert_ok!(Did::set_relationships(alice(), did.clone(), 0, invocation()));
		assert_ok!(Did::revoke_method(alice(), did.clone(), 0));
		assert_noop!(act(&signer, &did, transfer(BOB, 1)), Error::<Test>::AlreadyRevoked);
	});
}

#[test]
fn a_signature_of_another_scheme_or_with_a_high_s_is_none() {
	run(|| {
		let [ed, _, secp, p256] = signers();
		let did = acting(&secp);
		let call = transfer(BOB, 1);
		let foreign = proof(&ed, &did, &call, 0, 9);
		assert_noop!(submit(&did, call.clone(), 0, 9, foreign), Error::<Test>::BadSignature);

		// The other signature that the same equation allows: s replaced by the order minus s.
		let Signature::EcdsaSecp256k1(mut bytes) = (secp.sign)(&message(&did, &call, 0, 9)) else { panic!() };
		let order =
			U256::from_str_radix("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16).unwrap();
		let high = order - U256::from_big_endian(&bytes[32..64]);
		bytes[32..64].copy_from_slice(&high.to_big_endian());
		bytes[64] ^= 1;
		let high = Signature::EcdsaSecp256k1(bytes);
		let (Signature::EcdsaSecp256k1(raw), PublicKey::EcdsaSecp256k1(key)) = (high, secp.key) else { panic!() };
		let public = ecdsa::Public::from_raw(key);
		let signed = message(&did, &call, 0, 9);
		assert!(
			sp_io::crypto::ecdsa_verify(&ecdsa::Signature::from_raw(raw), &signed, &public),
			"the host takes it, so it is ours to refuse"
		);
		let malleated = Proof { method: 0, signature: high };
		assert_noop!(submit(&did, call.clone(), 0, 9, malleated), Error::<Test>::BadSignature);

		let did = acting(&p256);
		let Signature::EcdsaP256(bytes) = (p256.sign)(&message(&did, &call, 0, 9)) else { panic!() };
		let low = p256::ecdsa::Signature::from_slice(&bytes).unwrap();
		let high = p256::ecdsa::Signature::from_scalars(low.r().to_bytes(), (-*low.s()).to_bytes()).unwrap();
		let malleated = Proof { method: 0, signature: Signature::EcdsaP256(high.to_bytes().into()) };
		assert_noop!(submit(&did, call.clone(), 0, 9, malleated), Error::<Test>::BadSignature);
		let nonsense = Proof { method: 0, signature: Signature::EcdsaP256([255; 64]) };
		assert_noop!(submit(&did, call, 0, 9, nonsense), Error::<Test>::BadSignature);
	});
}

#[test]
fn an_inner_error_stands_in_the_event_and_uses_the_number_up() {
	run(|| {
		let signer = signer(7);
		let did = acting(&signer);
		assert_ok!(act(&signer, &did, transfer(BOB, 9_999)));
		assert_eq!(Did::nonce(did.clone()), Some(1));
		assert!(matches!(events().last(), Some(Event::Submitted { result: Err(_), .. })));
		assert_ok!(act(&signer, &did, transfer(BOB, 1)));
	});
}

#[test]
fn a_key_rotates_itself_but_does_not_change_who_controls() {
	run(|| {
		let (old, new) = (signer(7), signer(8));
		let did = acting(&old);
		let add = Call::add_method { did: did.clone(), key: new.key, relationships: invocation() };
		assert_ok!(act(&old, &did, RuntimeCall::Did(add)));
		assert_ok!(act(&old, &did, RuntimeCall::Did(Call::revoke_method { did: did.clone(), method: 0 })));
		assert_noop!(act(&old, &did, transfer(BOB, 1)), Error::<Test>::AlreadyRevoked);
		let by_new = |call: RuntimeCall| {
			let nonce = Did::nonce(did.clone()).unwrap();
			let proof = Proof { method: 1, ..proof(&new, &did, &call, nonce, 9) };
			assert_ok!(submit(&did, call, nonce, 9, proof));
			match events().pop() {
				Some(Event::Submitted { result, .. }) => result,
				other => panic!("{other:?}"),
			}
		};
		assert_ok!(by_new(transfer(BOB, 1)));
		let did = || did.clone();
		for call in [
			Call::add_controller { did: did(), controller: BOB },
			Call::remove_controller { did: did(), controller: ALICE },
			Call::propose_transfer { did: did(), to: BOB },
			Call::suspend { did: did() },
			Call::set_recovery { did: did(), plan: None },
			Call::deactivate { did: did(), beneficiary: Some(BOB) },
		] {
			assert_eq!(by_new(RuntimeCall::Did(call)), Err(Error::<Test>::NotController.into()));
		}
	});
}

#[test]
fn a_call_may_be_so_long_and_no_longer() {
	run(|| {
		let signer = signer(7);
		let did = acting(&signer);
		let remark = |len| RuntimeCall::System(frame_system::Call::remark { remark: vec![1; len] });
		let longest = MAX_CALL_BYTES as usize - 4;
		assert_eq!(remark(longest).encoded_size(), MAX_CALL_BYTES as usize);
		assert_ok!(act(&signer, &did, remark(longest)));
		assert_noop!(act(&signer, &did, remark(longest + 1)), Error::<Test>::CallTooLarge);
	});
}

#[test]
fn what_limits_the_relayer_does_not_limit_the_key() {
	use frame::traits::OriginTrait;
	run(|| {
		let signer = signer(7);
		let did = acting(&signer);
		let call = transfer(BOB, 300);
		let proof = proof(&signer, &did, &call, 0, 9);
		let mut origin = RuntimeOrigin::signed(CHARLIE);
		origin.add_filter(|call: &RuntimeCall| !matches!(call, RuntimeCall::Balances(_)));
		assert_ok!(Did::submit(origin, did.clone(), Box::new(call), 0, 9, proof));
		assert_eq!(Balances::free_balance(&did), 700);
		assert_noop!(Did::submit(RuntimeOrigin::none(), did, Box::new(transfer(BOB, 1)), 1, 9, proof), BadOrigin);
	});
}

#[test]
fn the_weight_is_that_of_the_scheme_the_bytes_and_the_inner_call() {
	run(|| {
		for signer in signers() {
			let did = acting(&signer);
			let inner = transfer(BOB, 1);
			let bytes = u32::try_from(inner.encoded_size()).unwrap();
			let proof = proof(&signer, &did, &inner, 0, 9);
			let outer = RuntimeCall::Did(Call::submit {
				did: did.clone(),
				call: Box::new(inner.clone()),
				nonce: 0,
				expires: 9,
				proof,
			})
			.get_dispatch_info();
			let expected = <() as WeightInfo>::submit_p256(bytes) + inner.get_dispatch_info().call_weight;
			assert_eq!(outer.call_weight, expected);
			let post = submit(&did, inner, 0, 9, proof).unwrap();
			assert_eq!(post.actual_weight, Some(expected));
		}
	});
}

#[test]
fn others_may_ask_whether_a_key_signed_something_at_a_block() {
	use artel_primitives::did::{Identity, InvalidProof, Relationship};
	run(|| {
		let signer = signer(7);
		System::set_block_number(5);
		let did = acting(&signer);
		let by = Proof { method: 0, signature: (signer.sign)(b"hello") };
		let verify = |relationship, message: &[u8], proof: &Proof, at| {
			<Did as Identity<_, _>>::verify(&did, relationship, message, proof, at)
		};
		let acts = Relationship::CapabilityInvocation;
		System::set_block_number(9);
		assert_ok!(Did::revoke_method(RuntimeOrigin::signed(ALICE), did.clone(), 0));
		assert_eq!(verify(acts, b"hello", &by, 4), Err(InvalidProof::NotValidAtBlock));
		assert_eq!(verify(acts, b"hello", &by, 5), Ok(()));
		assert_eq!(verify(acts, b"hello", &by, 8), Ok(()), "what it signed before stays checkable");
		assert_eq!(verify(acts, b"hello", &by, 9), Err(InvalidProof::NotValidAtBlock));
		assert_eq!(verify(acts, b"hullo", &by, 8), Err(InvalidProof::BadSignature));
		assert_eq!(verify(Relationship::Authentication, b"hello", &by, 8), Err(InvalidProof::WrongRelationship));
		assert_eq!(verify(acts, b"hello", &Proof { method: 1, ..by }, 8), Err(InvalidProof::MethodNotFound));
		assert_ok!(Did::suspend(RuntimeOrigin::signed(ALICE), did.clone()));
		assert_eq!(verify(acts, b"hello", &by, 8), Err(InvalidProof::NotActive));

		assert!(!<Did as Identity<_, u64>>::is_active(&did));
		assert_eq!(<Did as Identity<_, u64>>::controllers(&did), vec![ALICE]);
		assert_eq!(<Did as Identity<_, u64>>::kind(&did), Some(artel_primitives::did::Kind::Machine));
		assert_eq!(<Did as Identity<_, u64>>::kind(&BOB), None);
		assert!(<Did as Identity<_, u64>>::controllers(&BOB).is_empty());
	});
}
