//! Bringing back a DID whose controllers are lost.

use crate::{mock::*, *};
use frame::testing_prelude::*;

const G1: AccountId = AccountId::new([11; 32]);
const G2: AccountId = AccountId::new([12; 32]);
const G3: AccountId = AccountId::new([13; 32]);

fn alice() -> RuntimeOrigin {
	RuntimeOrigin::signed(ALICE)
}

/// Two of three guardians, with the shortest delay.
fn plan() -> RecoveryPlanOf<Test> {
	RecoveryPlan { guardians: vec![G1, G2, G3].try_into().unwrap(), threshold: 2, delay: MIN_RECOVERY_DELAY }
}

fn guarded() -> AccountId {
	let did = created(&[7]);
	assert_ok!(Did::set_recovery(alice(), did.clone(), Some(plan())));
	did
}

fn propose(guardian: AccountId, did: &AccountId, controllers: &[AccountId]) -> DispatchResult {
	Did::propose_recovery(RuntimeOrigin::signed(guardian), did.clone(), controllers.to_vec().try_into().unwrap())
}

fn execute(did: &AccountId) -> DispatchResult {
	Did::execute_recovery(RuntimeOrigin::signed(CHARLIE), did.clone())
}

#[test]
fn enough_guardians_and_time_bring_it_back() {
	run(|| {
		let did = guarded();
		assert_ok!(Did::propose_transfer(alice(), did.clone(), CHARLIE));
		System::set_block_number(3);
		assert_ok!(propose(G1, &did, &[BOB]));
		assert_noop!(execute(&did), Error::<Test>::RecoveryNotAgreed);
		assert_ok!(propose(G3, &did, &[BOB]));
		let ready = 3 + MIN_RECOVERY_DELAY;
		System::set_block_number(ready - 1);
		assert_noop!(execute(&did), Error::<Test>::RecoveryTooEarly);
		// One more that agrees does not start the delay again.
		assert_ok!(propose(G2, &did, &[BOB]));
		System::set_block_number(ready);
		assert_ok!(execute(&did));
		assert_eq!(Did::document(did.clone()).unwrap().controllers, vec![BOB]);
		assert_eq!((Did::controls(ALICE), Did::controls(BOB)), (0, 1));
		assert_eq!(Did::proposed_controller(did.clone()), None, "the thief's sale is off");
		assert!(Did::recovery(did.clone()).unwrap().1.proposals.is_empty());
		assert_noop!(execute(&did), Error::<Test>::RecoveryNotAgreed);
		let told = events();
		assert!(told.contains(&Event::RecoveryAgreed { did: did.clone(), ready }));
		assert!(told.contains(&Event::RecoveryProposed { did: did.clone(), guardian: G3, controllers: vec![BOB] }));
		assert_eq!(told.last(), Some(&Event::DidRecovered { did, controllers: vec![BOB] }));
	});
}

#[test]
fn the_present_controller_may_cancel_it_at_any_time() {
	run(|| {
		let did = guarded();
		assert_noop!(Did::cancel_recovery(alice(), did.clone()), Error::<Test>::RecoveryNotProposed);
		assert_ok!(propose(G1, &did, &[BOB]));
		assert_ok!(propose(G2, &did, &[BOB]));
		System::set_block_number(100);
		assert_noop!(Did::cancel_recovery(RuntimeOrigin::signed(BOB), did.clone()), Error::<Test>::NotController);
		assert_ok!(Did::cancel_recovery(alice(), did.clone()));
		assert_noop!(execute(&did), Error::<Test>::RecoveryNotAgreed);
		assert_eq!(events().last(), Some(&Event::RecoveryCancelled { did }));
	});
}

#[test]
fn guardians_have_to_propose_the_same_and_may_change_their_mind() {
	run(|| {
		let did = guarded();
		assert_ok!(propose(G1, &did, &[BOB]));
		assert_ok!(propose(G2, &did, &[CHARLIE]));
		assert_noop!(propose(G2, &did, &[CHARLIE]), Error::<Test>::AlreadyProposed);
		assert_eq!(Did::recovery(did.clone()).unwrap().1.pending, None);
		assert_ok!(propose(G1, &did, &[CHARLIE]));
		assert_eq!(
			Did::recovery(did.clone()).unwrap().1.pending,
			Some(PendingRecovery { controllers: vec![CHARLIE].try_into().unwrap(), ready: 1 + MIN_RECOVERY_DELAY })
		);
		// Another agreement replaces it and starts the delay again.
		System::set_block_number(5);
		assert_ok!(propose(G1, &did, &[BOB]));
		assert_ok!(propose(G3, &did, &[BOB]));
		assert_eq!(Did::recovery(did).unwrap().1.pending.unwrap().ready, 5 + MIN_RECOVERY_DELAY);
	});
}

#[test]
fn only_guardians_propose_and_only_who_can_control() {
	run(|| {
		let did = guarded();
		let ended = created(&[]);
		assert_ok!(Did::deactivate(alice(), ended.clone(), None));
		assert_noop!(propose(BOB, &did, &[BOB]), Error::<Test>::NotGuardian);
		assert_noop!(propose(ALICE, &did, &[BOB]), Error::<Test>::NotGuardian);
		assert_noop!(propose(G1, &did, &[]), Error::<Test>::LastController);
		assert_noop!(propose(G1, &did, &[BOB, BOB]), Error::<Test>::DuplicateController);
		assert_noop!(propose(G1, &did, std::slice::from_ref(&did)), Error::<Test>::InvalidController);
		assert_noop!(propose(G1, &did, &[ended]), Error::<Test>::InvalidController);
		assert_noop!(propose(G1, &BOB, &[BOB]), Error::<Test>::NotFound);
		let unguarded = created(&[]);
		assert_noop!(propose(G1, &unguarded, &[BOB]), Error::<Test>::NoRecoveryPlan);
	});
}

#[test]
fn who_has_ended_meanwhile_does_not_get_control() {
	run(|| {
		let did = guarded();
		let heir = created(&[]);
		assert_ok!(propose(G1, &did, std::slice::from_ref(&heir)));
		assert_ok!(propose(G2, &did, std::slice::from_ref(&heir)));
		assert_ok!(Did::deactivate(alice(), heir, None));
		System::set_block_number(100);
		assert_noop!(execute(&did), Error::<Test>::InvalidController);
	});
}

#[test]
fn a_plan_has_to_make_sense() {
	run(|| {
		let did = created(&[]);
		let refused = |plan, error: Error<Test>| {
			assert_noop!(Did::set_recovery(alice(), did.clone(), Some(plan)), error);
		};
		refused(RecoveryPlan { threshold: 0, ..plan() }, Error::InvalidThreshold);
		refused(RecoveryPlan { threshold: 4, ..plan() }, Error::InvalidThreshold);
		refused(RecoveryPlan { guardians: Default::default(), ..plan() }, Error::InvalidThreshold);
		refused(RecoveryPlan { guardians: vec![G1, G1].try_into().unwrap(), ..plan() }, Error::InvalidGuardian);
		refused(
			RecoveryPlan { guardians: vec![G1, did.clone()].try_into().unwrap(), ..plan() },
			Error::InvalidGuardian,
		);
		refused(RecoveryPlan { delay: MIN_RECOVERY_DELAY - 1, ..plan() }, Error::RecoveryDelayTooShort);
		assert_noop!(Did::set_recovery(RuntimeOrigin::signed(BOB), did.clone(), None), Error::<Test>::NotController);
	});
}

#[test]
fn a_plan_is_paid_for_and_its_guardians_pay_nothing() {
	run(|| {
		let did = created(&[]);
		let without = held(&ALICE);
		assert_ok!(Did::set_recovery(alice(), did.clone(), Some(plan())));
		let bytes = types::footprint_of_recovery::<AccountId, u64>(3, MAX_CONTROLLERS).unwrap();
		assert_eq!(held(&ALICE), without + BYTE_DEPOSIT * Balance::from(bytes));
		assert_ok!(propose(G1, &did, &[BOB]));
		assert_eq!(held(&G1), 0);
		// A new plan ends what was proposed under the old one.
		let smaller = RecoveryPlan { guardians: vec![G1].try_into().unwrap(), threshold: 1, ..plan() };
		assert_ok!(Did::set_recovery(alice(), did.clone(), Some(smaller)));
		assert!(Did::recovery(did.clone()).unwrap().1.proposals.is_empty());
		assert_ok!(Did::set_recovery(alice(), did.clone(), None));
		assert_eq!(held(&ALICE), without);
		assert_eq!(Did::recovery(did.clone()), None);
		assert_eq!(events().last(), Some(&Event::RecoverySet { did }));
	});
}

#[test]
fn the_end_of_a_did_ends_its_plan() {
	run(|| {
		let did = guarded();
		assert_ok!(propose(G1, &did, &[BOB]));
		assert_ok!(Did::deactivate(alice(), did.clone(), None));
		assert_eq!(held(&ALICE), 0);
		assert_noop!(propose(G2, &did, &[BOB]), Error::<Test>::Deactivated);
		assert_noop!(execute(&did), Error::<Test>::Deactivated);
	});
}
