//! Deposits that are held once for many records.

use crate::{mock::*, *};
use frame::testing_prelude::*;

/// What one credential costs.
fn one() -> Balance {
	price(AnchoredOf::<Test>::max_encoded_len())
}

#[test]
fn issuing_takes_what_is_prepaid_and_holds_no_more() {
	run(|| {
		let schema = schema();
		assert_ok!(Credentials::prepay(signed(MAKER), 2 * one() + 50));
		let paid = held(&MAKER);
		let issue = |machine| Credentials::issue(signed(MAKER), schema, new(machine), None).unwrap();
		let cheap = issue(MACHINE).actual_weight;
		assert_eq!(cheap, Some(<() as WeightInfo>::issue_prepaid(0, 0)));
		issue(OTHER_MACHINE);
		assert_eq!((held(&MAKER), Credentials::prepaid(MAKER)), (paid, 50));
		// The rest is not enough for a third, which is held as if there were none.
		assert_eq!(issue(WORKS).actual_weight, Some(<() as WeightInfo>::issue(0, 0)));
		assert_eq!((held(&MAKER), Credentials::prepaid(MAKER)), (paid + one(), 50));
	});
}

#[test]
fn a_batch_takes_all_of_it_or_nothing() {
	run(|| {
		let schema = schema();
		let batch = || vec![new(MACHINE), new(OTHER_MACHINE)].try_into().unwrap();
		assert_ok!(Credentials::prepay(signed(MAKER), one()));
		let paid = held(&MAKER);
		assert_ok!(Credentials::issue_batch(signed(MAKER), schema, batch(), None));
		assert_eq!((held(&MAKER), Credentials::prepaid(MAKER)), (paid + 2 * one(), one()));
		System::set_block_number(2);
		assert_ok!(Credentials::prepay(signed(MAKER), one()));
		assert_ok!(Credentials::issue_batch(signed(MAKER), schema, batch(), None));
		assert_eq!((held(&MAKER), Credentials::prepaid(MAKER)), (paid + 3 * one(), 0));
		assert!(!Prepaid::<Test>::contains_key(MAKER));
	});
}

#[test]
fn what_a_removed_credential_cost_returns_to_where_it_came_from() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let another = issued(MAKER, schema, new(OTHER_MACHINE), None);
		for id in [id, another] {
			assert_ok!(Credentials::revoke(signed(MAKER), id));
		}
		let paid = held(&MAKER);
		assert_ok!(Credentials::remove(signed(MAKER), id));
		assert_eq!(held(&MAKER), paid - one(), "nothing is prepaid, so it is released");
		assert_ok!(Credentials::prepay(signed(MAKER), ITEM_DEPOSIT));
		let paid = held(&MAKER);
		assert_ok!(Credentials::remove(signed(MAKER), another));
		assert_eq!((held(&MAKER), Credentials::prepaid(MAKER)), (paid, ITEM_DEPOSIT + one()));
	});
}

#[test]
fn what_is_not_used_is_taken_back() {
	run(|| {
		let before = held(&RELAYER);
		assert_ok!(Credentials::prepay(signed(RELAYER), 500));
		assert_eq!(held(&RELAYER), before + 500);
		assert_noop!(Credentials::withdraw_prepaid(signed(RELAYER), 501), Error::<Test>::NotPrepaid);
		assert_ok!(Credentials::withdraw_prepaid(signed(RELAYER), 200));
		assert_ok!(Credentials::withdraw_prepaid(signed(RELAYER), 300));
		assert_eq!(held(&RELAYER), before);
		assert_noop!(Credentials::withdraw_prepaid(signed(RELAYER), 1), Error::<Test>::NotPrepaid);
		assert_eq!(
			events()[events().len() - 3..],
			[
				Event::DepositPrepaid { who: RELAYER, amount: 500, left: 500 },
				Event::PrepaidWithdrawn { who: RELAYER, amount: 200, left: 300 },
				Event::PrepaidWithdrawn { who: RELAYER, amount: 300, left: 0 },
			]
		);
	});
}

#[test]
fn too_little_or_more_than_there_is_cannot_be_prepaid() {
	run(|| {
		assert_noop!(Credentials::prepay(signed(RELAYER), ITEM_DEPOSIT - 1), Error::<Test>::PrepaidTooLittle);
		assert_noop!(Credentials::prepay(signed(RELAYER), ENDOWMENT * 2), TokenError::FundsUnavailable);
		assert_noop!(Credentials::prepay(RuntimeOrigin::root(), ITEM_DEPOSIT), BadOrigin);
		assert_noop!(Credentials::withdraw_prepaid(RuntimeOrigin::none(), 1), BadOrigin);
	});
}

#[test]
fn presenting_takes_what_is_prepaid_and_returns_to_it() {
	run(|| {
		let schema = schema();
		let id = issued(MAKER, schema, new(MACHINE), None);
		let present = |until| {
			Credentials::present(signed(MACHINE), Source::Anchored(id), Default::default(), None, until)
				.unwrap()
				.actual_weight
		};
		assert_eq!(present(20), None, "it was held");
		assert_ok!(Credentials::remove_presentation(signed(MACHINE), MACHINE, schema));
		assert_ok!(Credentials::prepay(signed(MACHINE), 1_000));
		let paid = held(&MACHINE);
		assert_eq!(present(20), Some(<() as WeightInfo>::present_prepaid(0)));
		assert!(Credentials::prepaid(MACHINE) < 1_000);
		assert_eq!(present(30), Some(<() as WeightInfo>::present_prepaid(0)), "in place of one that cost as much");
		assert_ok!(Credentials::remove_presentation(signed(MACHINE), MACHINE, schema));
		assert_eq!((held(&MACHINE), Credentials::prepaid(MACHINE)), (paid, 1_000));
	});
}
