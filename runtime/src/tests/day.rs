//! A day in the life of the chain: whatever people do, every pallet's invariants hold.

use super::chain::{Chain, genesis_of, signed, signed_with};
use crate::{
	AccountId, AllPalletsWithSystem, Balance, Balances, Credentials, Did, Runtime, RuntimeCall, System, Trust,
	configs::ProxyType, currency::ARTL, time::EPOCH_SLOTS,
};
use artel_primitives::did::{Kind, NewMethod, PublicKey, Relationships, Service};
use pallet_credentials::{NewCredential, Policy};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave};

/// Checks every pallet.
fn try_state() {
	use frame_support::traits::{TryState, TryStateSelect};
	<AllPalletsWithSystem as TryState<_>>::try_state(System::block_number(), TryStateSelect::All).unwrap();
}

fn key(seed: u8) -> NewMethod {
	NewMethod {
		key: PublicKey::Ed25519([seed; 32]),
		relationships: Relationships { authentication: true, ..Default::default() },
	}
}

fn service(id: &str) -> Service {
	let bytes = |text: &str| text.as_bytes().to_vec();
	Service {
		id: bytes(id).try_into().unwrap(),
		service_type: bytes("InferenceApi").try_into().unwrap(),
		endpoint: bytes("https://gpu.example").try_into().unwrap(),
	}
}

fn transfer(to: &AccountId, value: Balance) -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive { dest: to.clone().into(), value }.into()
}

/// What happens every three hours of the day: who calls what. `did` is Bob's first.
fn script(did: &AccountId) -> Vec<Vec<(Sr25519Keyring, RuntimeCall)>> {
	let to = |key: Sr25519Keyring| key.to_account_id();
	let via =
		|call: RuntimeCall| RuntimeCall::Did(pallet_did::Call::dispatch { did: did.clone(), call: Box::new(call) });
	vec![
		vec![
			(
				Bob,
				pallet_did::Call::create { kind: Kind::Machine, methods: vec![key(1), key(2)].try_into().unwrap() }
					.into(),
			),
			(Alice, transfer(did, 1_000 * ARTL)),
			(Charlie, pallet_assets::Call::create { id: 7.into(), admin: to(Charlie).into(), min_balance: 1 }.into()),
		],
		vec![
			(Charlie, pallet_assets::Call::mint { id: 7.into(), beneficiary: to(Dave).into(), amount: 1_000 }.into()),
			(Bob, via(transfer(&to(Dave), 10 * ARTL))),
			(Bob, pallet_did::Call::add_service { did: did.clone(), service: service("a") }.into()),
		],
		vec![
			(Dave, pallet_assets::Call::transfer { id: 7.into(), target: did.clone().into(), amount: 400 }.into()),
			(Bob, pallet_did::Call::revoke_method { did: did.clone(), method: 0 }.into()),
			(
				Alice,
				pallet_proxy::Call::add_proxy {
					delegate: to(Dave).into(),
					proxy_type: ProxyType::NonTransfer,
					delay: 0,
				}
				.into(),
			),
		],
		vec![
			// The DID makes a DID, so that a deposit is held from a keyless account.
			(
				Bob,
				via(pallet_did::Call::create { kind: Kind::Agent, methods: vec![key(1)].try_into().unwrap() }.into()),
			),
			// A proxy that may not transfer tries to, through a DID of its own.
			(
				Dave,
				pallet_proxy::Call::proxy {
					real: to(Alice).into(),
					force_proxy_type: None,
					call: Box::new(transfer(&to(Dave), ARTL)),
				}
				.into(),
			),
			(Charlie, pallet_preimage::Call::note_preimage { bytes: vec![1; 500] }.into()),
		],
		vec![
			(
				Bob,
				pallet_utility::Call::batch_all {
					calls: vec![
						pallet_did::Call::remove_method { did: did.clone(), method: 0 }.into(),
						pallet_did::Call::add_method {
							did: did.clone(),
							key: key(3).key,
							relationships: key(3).relationships,
						}
						.into(),
						// A stranger's DID: the whole batch fails.
						pallet_did::Call::deactivate { did: to(Alice), beneficiary: None }.into(),
					],
				}
				.into(),
			),
			(
				Alice,
				pallet_multisig::Call::as_multi {
					threshold: 2,
					other_signatories: vec![to(Bob)],
					maybe_timepoint: None,
					call: Box::new(transfer(&to(Dave), 1)),
					max_weight: Default::default(),
				}
				.into(),
			),
		],
		vec![
			// Refused: the account holds assets, which nobody could reach any more.
			(Bob, pallet_did::Call::deactivate { did: did.clone(), beneficiary: Some(to(Bob)) }.into()),
			(
				Bob,
				via(pallet_assets::Call::transfer_all { id: 7.into(), dest: to(Dave).into(), keep_alive: false }.into()),
			),
			(Dave, transfer(&to(Bob), 10_000_000_000 * ARTL)),
		],
		vec![
			(Bob, pallet_did::Call::remove_service { did: did.clone(), id: service("a").id }.into()),
			(
				Bob,
				via(pallet_did::Call::deactivate { did: Did::next_account(did.clone()).unwrap(), beneficiary: None }
					.into()),
			),
			(
				Alice,
				pallet_sudo::Call::sudo {
					call: Box::new(
						pallet_scheduler::Call::schedule {
							when: System::block_number() + 20,
							maybe_periodic: None,
							priority: 0,
							call: Box::new(RuntimeCall::System(frame_system::Call::remark { remark: vec![1] })),
						}
						.into(),
					),
				}
				.into(),
			),
		],
	]
}

/// The same for what people say of each other, as it stands when the hour has come. Dave's DID makes machines, and
/// Bob's is one of them.
fn said(hour: usize, did: &AccountId) -> Vec<(Sr25519Keyring, RuntimeCall)> {
	let maker = Did::account_of(&Dave.to_account_id(), 0).unwrap();
	let via =
		|call: RuntimeCall| RuntimeCall::Did(pallet_did::Call::dispatch { did: maker.clone(), call: Box::new(call) });
	let sudo = |call: RuntimeCall| (Alice, pallet_sudo::Call::sudo { call: Box::new(call) }.into());
	let uri = || b"https://maker.example/machine.json".to_vec().try_into().unwrap();
	let schema = Credentials::schema_id(&maker, 1, &uri(), H256([1; 32]), Policy::AccreditedOnly);
	let anchored = || pallet_credentials::Anchors::<Runtime>::iter_keys().collect::<Vec<_>>();
	let report = |score| pallet_trust::Call::report_risk {
		subject: did.clone(),
		score,
		model: H256([2; 32]),
		reason: 7,
		expires: System::block_number() + 3_000,
	};
	let issue = |root: u8| {
		let new =
			NewCredential { subject: did.clone(), claims_root: H256([root; 32]), valid_from: 0, valid_until: None };
		via(pallet_credentials::Call::issue { schema, new, under: None }.into())
	};
	match hour {
		0 => vec![
			(Dave, pallet_did::Call::create { kind: Kind::Organisation, methods: Default::default() }.into()),
			(Alice, transfer(&maker, 1_000 * ARTL)),
		],
		1 => {
			let version = 1;
			let register = pallet_credentials::Call::register_schema {
				version,
				uri: uri(),
				json_hash: H256([1; 32]),
				policy: Policy::AccreditedOnly,
			};
			vec![
				(Dave, via(register.into())),
				// Too early: nobody has accredited it.
				(Dave, issue(1)),
				sudo(pallet_trust::Call::add_reporter { reporter: Charlie.to_account_id() }.into()),
			]
		}
		2 => {
			let issuer = maker.clone();
			vec![
				sudo(pallet_credentials::Call::accredit { schema, issuer, may_accredit: false, expires: None }.into()),
				(Charlie, report(90).into()),
			]
		}
		3 => vec![(Dave, issue(1)), (Dave, issue(2)), (Charlie, report(70).into())],
		4 => anchored()
			.into_iter()
			.take(1)
			.map(|credential| (Dave, via(pallet_credentials::Call::revoke { credential }.into())))
			.chain([(Bob, pallet_trust::Call::withdraw_report { subject: did.clone() }.into())])
			.collect(),
		5 => anchored()
			.into_iter()
			.map(|credential| (Dave, via(pallet_credentials::Call::remove { credential }.into())))
			.chain([(Charlie, pallet_trust::Call::withdraw_report { subject: did.clone() }.into())])
			.collect(),
		_ => vec![],
	}
}

/// The same for what is proven: Dave has a circuit, Alice proofs of it.
#[cfg(feature = "runtime-benchmarks")]
fn proven(hour: usize) -> Vec<(Sr25519Keyring, RuntimeCall)> {
	use artel_groth16::Curve::Bn254;
	use pallet_groth16::{Artefact, Circuits, Declaration, NewCircuit, Receipts, Submission, samples};
	let artefact = || Artefact { uri: b"https://circuits.example".to_vec().try_into().unwrap(), hash: H256([1; 32]) };
	let new = NewCircuit {
		name: b"ticket".to_vec().try_into().unwrap(),
		declaration: Declaration { curve: Bn254, inputs: 2, binding: false, nullifier: Some(1) },
		key: samples::key(Bn254, 2),
		source: artefact(),
		setup: artefact(),
		predecessor: None,
	};
	let one = samples::submission(Bn254, 2);
	let circuit = || Circuits::<Runtime>::iter_keys().next().unwrap();
	let submit = |Submission { proof, inputs }| {
		let context = b"gate 7".to_vec().try_into().unwrap();
		(Alice, pallet_groth16::Call::submit { circuit: circuit(), proof, inputs, context }.into())
	};
	let audit = |report| pallet_groth16::Call::mark_audited { circuit: circuit(), report };
	match hour {
		0 => vec![(Dave, pallet_groth16::Call::register { new }.into())],
		// Right; the same again; and one of something else.
		1 => vec![
			submit(one.clone()),
			submit(one.clone()),
			submit(Submission { inputs: vec![[1; 32]; 2].try_into().unwrap(), ..one }),
			(Alice, pallet_sudo::Call::sudo { call: Box::new(audit(artefact()).into()) }.into()),
		],
		// Too early for the receipt.
		2 => vec![
			(
				Bob,
				pallet_groth16::Call::prune {
					receipts: Receipts::<Runtime>::iter_keys().collect::<Vec<_>>().try_into().unwrap(),
				}
				.into(),
			),
			(Dave, pallet_groth16::Call::retire { circuit: circuit() }.into()),
		],
		_ => vec![],
	}
}

#[test]
fn every_invariant_holds_after_a_day_of_mixed_calls() {
	genesis_of("local_testnet").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![]);
		let issuance = Balances::total_issuance();
		let did = Did::next_account(Bob.to_account_id()).unwrap();
		let hours = script(&did);
		// Two blocks each ten minutes, at the beginning of each session: 144 sessions.
		for ten_minutes in 0..144usize {
			let mut calls =
				if ten_minutes % 18 == 0 { hours.get(ten_minutes / 18).cloned() } else { None }.unwrap_or_default();
			if ten_minutes % 18 == 9 {
				calls.extend(said(ten_minutes / 18, &did));
			}
			#[cfg(feature = "runtime-benchmarks")]
			if ten_minutes % 18 == 3 {
				calls.extend(proven(ten_minutes / 18));
			}
			let mut nonces = std::collections::BTreeMap::new();
			let extrinsics = calls
				.into_iter()
				.map(|(who, call)| {
					let nonce =
						nonces.entry(who.to_account_id()).or_insert_with(|| System::account_nonce(who.to_account_id()));
					*nonce += 1;
					signed_with(who, *nonce - 1, 0, call)
				})
				.collect();
			let author = u32::try_from(ten_minutes % 4).unwrap();
			// The first block of a session takes no transactions: pallet-session declares its whole weight.
			chain.block_by(author, EPOCH_SLOTS - 1, vec![]);
			for result in chain.block_by(author, 1, extrinsics) {
				assert!(result.is_ok(), "each is valid, whether or not it succeeds: {result:?}");
			}
			try_state();
		}
		assert_eq!(Balances::total_issuance(), issuance);
		assert!(crate::Session::current_index() >= 140, "sessions went on");
		// What was meant to work did, and what was meant to fail did not.
		assert_eq!(crate::Assets::balance(7, &did), 0);
		let document = Did::resolve(did.clone()).unwrap();
		let ids: Vec<_> = document.methods.iter().map(|method| method.id).collect();
		assert_eq!((ids, document.services.len()), (vec![0, 1], 0));
		assert_eq!(
			Did::resolve(Did::account_of(&did, 0).unwrap()).unwrap().status,
			artel_primitives::did::Status::Deactivated
		);
		// Of the two credentials one was revoked, and so could be removed.
		let credentials = pallet_credentials::Anchors::<Runtime>::iter_values().collect::<Vec<_>>();
		assert_eq!(credentials.len(), 1);
		assert!(Trust::breakdown(did.clone()).reports.is_empty());
		// One proof was accepted once, and leads to the root of its block.
		#[cfg(feature = "runtime-benchmarks")]
		{
			let receipts = pallet_groth16::Receipts::<Runtime>::iter_keys().collect::<Vec<_>>();
			assert_eq!(receipts.len(), 1);
			let path = crate::Groth16::receipt_path(receipts[0]).unwrap();
			let root = pallet_groth16::merkle::root_by_path(receipts[0], path.index, &path.path);
			assert_eq!(root, crate::Groth16::statement_root(path.block));
		}
		// Now nothing is in the way of the end.
		let end = pallet_did::Call::deactivate { did: did.clone(), beneficiary: Some(Bob.to_account_id()) };
		assert_eq!(chain.block(vec![signed(Bob, end)]), vec![Ok(Ok(()))]);
		assert!(!System::account_exists(&did));
		try_state();
	});
}
