//! Restrictions by the authority.

use crate::{mock::*, *};
use artel_primitives::trust::{Reputation, Restriction, Standing};
use frame::testing_prelude::*;

fn reason(text: &str) -> Reason {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn set(standing: Standing, text: &str, until: Option<BlockNumber>) -> DispatchResult {
	Trust::set_standing(RuntimeOrigin::root(), ALICE, standing, reason(text), until)
}

#[test]
fn everybody_is_normal_until_the_authority_says_otherwise() {
	run(|| {
		assert_eq!(Trust::standing(ALICE), Standing::Normal);
		assert_noop!(
			Trust::set_standing(RuntimeOrigin::signed(BOB), ALICE, Standing::Watched, reason("x"), None),
			BadOrigin
		);
		assert_ok!(set(Standing::Watched, "odd trades", None));
		assert_eq!(
			last_event(),
			Event::StandingSet {
				subject: ALICE,
				standing: Standing::Watched,
				reason: reason("odd trades"),
				until: None
			}
		);
		assert_eq!(Trust::standing(ALICE), Standing::Watched);
		assert_eq!(<Trust as Reputation<AccountId, Balance>>::standing(&ALICE), Standing::Watched);
		assert_eq!(Trust::standing(BOB), Standing::Normal);
	});
}

#[test]
fn a_restriction_expires_by_itself() {
	run(|| {
		assert_ok!(set(Standing::Suspended, "fraud", Some(10)));
		System::set_block_number(9);
		let restriction = Restriction { standing: Standing::Suspended, reason: reason("fraud"), until: Some(10) };
		assert_eq!(Trust::breakdown(ALICE).restriction, Some(restriction));
		pass(1);
		assert_eq!(Trust::standing(ALICE), Standing::Normal);
		assert_eq!(Trust::breakdown(ALICE).restriction, None);
		// Its storage is still there for the authority to clear.
		assert_ok!(set(Standing::Normal, "", None));
		assert_noop!(set(Standing::Normal, "", None), Error::<Test>::NotRestricted);
	});
}

#[test]
fn the_authority_replaces_and_ends_it() {
	run(|| {
		assert_ok!(set(Standing::Suspended, "fraud", Some(10)));
		assert_ok!(set(Standing::Watched, "repaid", Some(20)));
		assert_eq!(Trust::standing(ALICE), Standing::Watched);
		assert_ok!(set(Standing::Normal, "all well", None));
		assert_eq!(Trust::standing(ALICE), Standing::Normal);
		assert!(!Restrictions::<Test>::contains_key(ALICE));
	});
}

#[test]
fn a_restriction_has_a_reason_and_ends_in_the_future() {
	run(|| {
		assert_noop!(set(Standing::Suspended, "", None), Error::<Test>::ReasonMissing);
		assert_noop!(set(Standing::Suspended, "fraud", Some(1)), Error::<Test>::AlreadyExpired);
		assert_ok!(set(Standing::Suspended, "fraud", Some(2)));
		assert_noop!(set(Standing::Normal, "", Some(2)), Error::<Test>::NormalNeverExpires);
	});
}

#[test]
fn it_does_not_stop_what_the_account_has_from_ending() {
	run(|| {
		settled(FEE_UNIT);
		assert_ok!(set(Standing::Suspended, "fraud", None));
		let score = Trust::score(ALICE);
		settled(FEE_UNIT);
		assert!(Trust::score(ALICE) > score, "outcomes of what it still ends count");
		assert_ok!(Trust::attest(RuntimeOrigin::signed(BOB), ALICE, 0, 5));
	});
}
