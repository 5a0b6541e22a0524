//! Whatever is called in whatever order: the invariants hold, no money appears or vanishes, and what fails changes
//! nothing.

use crate::{mock::*, *};
use artel_primitives::did::Kind;
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect};
use proptest::prelude::*;

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
		prop::option::of(1..4u8).prop_map(|beneficiary| Step::Deactivate { beneficiary }),
	];
	prop::collection::vec((1..4u8, 0..4u8, any::<bool>(), step), 1..60)
}

fn account(seed: u8) -> AccountId {
	AccountId::new([seed; 32])
}

/// Performs the step; `through` sends it through the DID instead of from the account.
fn perform(who: &AccountId, did: &AccountId, through: bool, step: Step) -> DispatchResult {
	let call = match step {
		Step::Create { seeds } => Call::create {
			kind: Kind::Machine,
			methods: seeds.into_iter().map(method).collect::<Vec<_>>().try_into().unwrap(),
		},
		Step::AddMethod { seed } => {
			Call::add_method { did: did.clone(), key: sr25519(seed), relationships: authentication() }
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
		Step::Deactivate { beneficiary } => {
			Call::deactivate { did: did.clone(), beneficiary: beneficiary.map(account) }
		}
	};
	let call = RuntimeCall::Did(call);
	let call = if through { RuntimeCall::Did(Call::dispatch { did: did.clone(), call: Box::new(call) }) } else { call };
	call.dispatch(RuntimeOrigin::signed(who.clone())).map(|_| ()).map_err(|failed| failed.error)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(512))]

	#[test]
	fn keep_every_invariant(steps in steps()) {
		new_test_ext().execute_with(|| {
			let issuance = Balances::total_issuance();
			for (block, (who, index, through, step)) in (2..).zip(steps) {
				System::set_block_number(block);
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
