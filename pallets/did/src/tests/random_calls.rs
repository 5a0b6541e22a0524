//! Whatever is called in whatever order: the invariants hold, no money appears or vanishes, and what fails changes
//! nothing.

use crate::{mock::*, *};
use artel_primitives::did::{Kind, NewMethod, Proof, PublicKey, Relationships, Signature};
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect};
use proptest::prelude::*;
use sp_core::{Pair, sr25519};

/// A call by one of few accounts on one of few DIDs, so that calls meet.
#[derive(Clone, Debug)]
enum Step {
	Create { seeds: Vec<u8> },
	AddMethod { seed: u8 },
	RevokeMethod { method: u32 },
	RemoveMethod { method: u32 },
	AddService { id: char, endpoint_bytes: usize },
	RemoveService { id: char },
	Fund { value: Balance },
	Spend { value: Balance },
	Own,
	SetAlsoKnownAs { count: usize },
	AddController { index: u8 },
	RemoveController { index: u8 },
	Sell { to: u8 },
	Accept { keep: Vec<u32> },
	Suspend,
	Resume,
	SetRecovery { guardians: Option<u8> },
	ProposeRecovery { controller: u8 },
	ExecuteRecovery,
	CancelRecovery,
	Submit { seed: u8, value: Balance },
	Deactivate { beneficiary: Option<u8> },
}

fn steps() -> impl Strategy<Value = Vec<(u8, u8, bool, Step)>> {
	let step = prop_oneof![
		prop::collection::vec(0..6u8, 0..4).prop_map(|seeds| Step::Create { seeds }),
		(0..6u8).prop_map(|seed| Step::AddMethod { seed }),
		(0..6u32).prop_map(|method| Step::RevokeMethod { method }),
		(0..6u32).prop_map(|method| Step::RemoveMethod { method }),
		(prop::char::range('a', 'e'), 0..40usize)
			.prop_map(|(id, endpoint_bytes)| Step::AddService { id, endpoint_bytes }),
		prop::char::range('a', 'e').prop_map(|id| Step::RemoveService { id }),
		(1..2_000u128).prop_map(|value| Step::Fund { value }),
		(1..2_000u128).prop_map(|value| Step::Spend { value }),
		Just(Step::Own),
		(0..3usize).prop_map(|count| Step::SetAlsoKnownAs { count }),
		(0..5u8).prop_map(|index| Step::AddController { index }),
		(0..5u8).prop_map(|index| Step::RemoveController { index }),
		(0..5u8).prop_map(|to| Step::Sell { to }),
		prop::collection::vec(0..6u32, 0..3).prop_map(|keep| Step::Accept { keep }),
		Just(Step::Suspend),
		Just(Step::Resume),
		prop::option::of(1..4u8).prop_map(|guardians| Step::SetRecovery { guardians }),
		(0..5u8).prop_map(|controller| Step::ProposeRecovery { controller }),
		Just(Step::ExecuteRecovery),
		Just(Step::CancelRecovery),
		(0..6u8, 1..2_000u128).prop_map(|(seed, value)| Step::Submit { seed, value }),
		prop::option::of(1..4u8).prop_map(|beneficiary| Step::Deactivate { beneficiary }),
	];
	prop::collection::vec((1..4u8, 0..4u8, any::<bool>(), step), 1..60)
}

/// Accounts 1 to 3 are people; 0 is the first DID of Alice's, 4 the one that it made itself.
fn account(seed: u8) -> AccountId {
	match seed {
		0 => Did::account_of(&ALICE, 0).unwrap(),
		4 => Did::account_of(&account(0), 0).unwrap(),
		person => AccountId::new([person; 32]),
	}
}

/// Keys that sign, so that random calls are submitted too.
fn pair(seed: u8) -> sr25519::Pair {
	sr25519::Pair::from_seed(&[seed + 1; 32])
}

fn acting(seed: u8) -> NewMethod {
	let relationships = Relationships { capability_invocation: seed != 1, ..authentication() };
	NewMethod { key: PublicKey::Sr25519(pair(seed).public().0), relationships }
}

/// What a relayer sends when the key of that seed wants the DID to pay Bob.
fn submission(did: &AccountId, seed: u8, value: Balance) -> Call<Test> {
	let call = transfer(BOB, value);
	let (nonce, expires) = (Did::nonce(did.clone()).unwrap_or(0), System::block_number());
	let message = Did::submission(did.clone(), H256(call.using_encoded(blake2_256)), nonce, expires);
	let method = Methods::<Test>::get(did).iter().find(|method| method.key == acting(seed).key).map_or(0, |m| m.id);
	let proof = Proof { method, signature: Signature::Sr25519(pair(seed).sign(&message).0) };
	Call::submit { did: did.clone(), call: Box::new(call), nonce, expires, proof }
}

/// Performs the step; `through` sends it through the DID instead of from the account.
fn perform(who: &AccountId, did: &AccountId, through: bool, step: Step) -> DispatchResult {
	let call = match step {
		Step::Create { seeds } => Call::create {
			kind: Kind::Machine,
			methods: seeds.into_iter().map(acting).collect::<Vec<_>>().try_into().unwrap(),
		},
		Step::AddMethod { seed } => {
			let NewMethod { key, relationships } = acting(seed);
			Call::add_method { did: did.clone(), key, relationships }
		}
		Step::RevokeMethod { method } => Call::revoke_method { did: did.clone(), method },
		Step::RemoveMethod { method } => Call::remove_method { did: did.clone(), method },
		Step::AddService { id, endpoint_bytes } => {
			let mut service = service(&id.to_string());
			service.endpoint = [b"x:".to_vec(), vec![b'y'; endpoint_bytes]].concat().try_into().unwrap();
			Call::add_service { did: did.clone(), service }
		}
		Step::RemoveService { id } => Call::remove_service { did: did.clone(), id: service(&id.to_string()).id },
		Step::Fund { value } => {
			return Balances::transfer_keep_alive(RuntimeOrigin::signed(who.clone()), did.clone(), value);
		}
		Step::Spend { value } => {
			let call = RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest: BOB, value });
			Call::dispatch { did: did.clone(), call: Box::new(call) }
		}
		Step::Own => {
			let create = RuntimeCall::Did(Call::create { kind: Kind::Agent, methods: Default::default() });
			Call::dispatch { did: did.clone(), call: Box::new(create) }
		}
		Step::SetAlsoKnownAs { count } => {
			let uris: Vec<_> =
				(0..count).map(|number| format!("x:{number}").into_bytes().try_into().unwrap()).collect();
			Call::set_also_known_as { did: did.clone(), aliases: uris.try_into().unwrap() }
		}
		Step::AddController { index } => Call::add_controller { did: did.clone(), controller: account(index) },
		Step::RemoveController { index } => Call::remove_controller { did: did.clone(), controller: account(index) },
		Step::Sell { to } => Call::propose_transfer { did: did.clone(), to: account(to) },
		Step::Accept { keep } => Call::accept_transfer { did: did.clone(), keep: keep.try_into().unwrap() },
		Step::Suspend => Call::suspend { did: did.clone() },
		Step::Resume => Call::resume { did: did.clone() },
		Step::SetRecovery { guardians } => {
			let plan = guardians.map(|count| RecoveryPlan {
				guardians: (1..=count).map(account).collect::<Vec<_>>().try_into().unwrap(),
				threshold: u32::from(count).div_ceil(2),
				delay: MIN_RECOVERY_DELAY,
			});
			Call::set_recovery { did: did.clone(), plan }
		}
		Step::ProposeRecovery { controller } => {
			Call::propose_recovery { did: did.clone(), controllers: vec![account(controller)].try_into().unwrap() }
		}
		Step::ExecuteRecovery => Call::execute_recovery { did: did.clone() },
		Step::CancelRecovery => Call::cancel_recovery { did: did.clone() },
		Step::Submit { seed, value } => submission(did, seed, value),
		Step::Deactivate { beneficiary } => {
			Call::deactivate { did: did.clone(), beneficiary: beneficiary.map(account) }
		}
	};
	let call = RuntimeCall::Did(call);
	let call = if through { RuntimeCall::Did(Call::dispatch { did: did.clone(), call: Box::new(call) }) } else { call };
	call.dispatch(RuntimeOrigin::signed(who.clone())).map(|_| ()).map_err(|failed| failed.error)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(512)))]

	#[test]
	fn keep_every_invariant(steps in steps()) {
		new_test_ext().execute_with(|| {
			let issuance = Balances::total_issuance();
			for (turn, (who, index, through, step)) in (2..).zip(steps) {
				// Long enough for some recoveries to become ready.
				System::set_block_number(turn * 4);
				// The first DIDs of each account, and the first of the first DID.
				let did = match index {
					3 => Did::account_of(&Did::account_of(&ALICE, 0).unwrap(), 0).unwrap(),
					_ => Did::account_of(&account(index + 1), 0).unwrap(),
				};
				let before = sp_io::storage::root(StateVersion::V1);
				let events = System::event_count();
				if perform(&account(who), &did, through, step).is_err() {
					prop_assert_eq!(System::event_count(), events);
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1));
				}
				prop_assert_eq!(Did::do_try_state(), Ok(()));
				prop_assert_eq!(Balances::total_issuance(), issuance);
			}
			// The issuance is all there is: nothing is held outside it, nothing hangs in the air.
			let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
			prop_assert_eq!(sum, issuance);
			Ok(())
		})?;
	}
}
