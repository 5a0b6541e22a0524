//! What the chain takes.

use crate::{mock::*, *};
use artel_primitives::{
	escrow::Escrow,
	settlement::{BasisPoints, Split},
};
use frame::{testing_prelude::*, token::fungibles::Inspect};

fn rates(fee: u8, referrer: u8) -> Rates {
	Rates { fee: BasisPoints::from_percent(fee), referrer: BasisPoints::from_percent(referrer) }
}

fn pot(asset: Asset) -> Balance {
	free(asset, &crate::Pallet::<Test>::pot())
}

#[test]
fn the_referrer_gets_its_part_of_the_fee_and_the_pot_the_rest() {
	run(|| {
		assert_ok!(Escrows::open(by(ALICE), BOB, OTHER, 100_000, terms(condition("Manual")), Some(CHARLIE)));
		assert_ok!(Escrows::release(by(ALICE), 0));
		assert_eq!(free(OTHER, &BOB), ENDOWMENT + 99_000);
		assert_eq!(free(OTHER, &CHARLIE), ENDOWMENT + 200);
		assert_eq!(pot(OTHER), MINIMUM_OF_OTHER + 800);
	});
}

#[test]
fn new_rates_are_for_new_escrows() {
	run(|| {
		let before = managed(true, Some(CHARLIE));
		assert_ok!(Escrows::set_rates(RuntimeOrigin::root(), rates(10, 50)));
		assert_eq!(last_event(), Event::RatesSet { rates: rates(10, 50) });
		let after = managed(true, Some(CHARLIE));
		assert_eq!(<Escrows as Escrow<AccountId, Asset>>::pay(before, 100).unwrap().fee, 1);
		assert_eq!(<Escrows as Escrow<AccountId, Asset>>::pay(after, 100).unwrap().fee, 10);
		assert_ok!(<Escrows as Escrow<AccountId, Asset>>::settle(before, Split::ALL_TO_PAYER));
		assert_eq!(free(NATIVE, &CHARLIE), ENDOWMENT);
		assert_ok!(<Escrows as Escrow<AccountId, Asset>>::settle(after, Split::ALL_TO_PAYER));
		assert_eq!(free(NATIVE, &CHARLIE), ENDOWMENT + 5);
	});
}

#[test]
fn only_the_authority_sets_rates_and_not_above_the_bound() {
	run(|| {
		assert_noop!(Escrows::set_rates(by(ALICE), rates(0, 0)), BadOrigin);
		assert_noop!(Escrows::set_rates(RuntimeOrigin::root(), rates(11, 0)), Error::<Test>::FeeTooHigh);
		assert_ok!(Escrows::set_rates(RuntimeOrigin::root(), rates(0, 100)));
		let id = managed(true, Some(CHARLIE));
		assert_eq!(Records::<Test>::get(id).unwrap().referral, None, "a part of nothing");
	});
}

#[test]
fn anyone_divides_the_pot_and_a_part_of_the_native_token_is_burnt() {
	run(|| {
		assert_noop!(Escrows::distribute(by(EVE), NATIVE), Error::<Test>::NothingToDistribute);
		assert_ok!(Balances::transfer_keep_alive(by(ALICE), crate::Pallet::<Test>::pot(), 999));
		assert_eq!(crate::Pallet::<Test>::fee_pot(NATIVE), 999);
		let issuance = Money::total_issuance(NATIVE);
		assert_ok!(Escrows::distribute(by(EVE), NATIVE));
		// 299.7 and 199.8 are rounded down.
		let (to_treasury, to_stakers, burnt) = (501, 299, 199);
		assert_eq!(last_event(), Event::FeesDistributed { asset: NATIVE, to_treasury, to_stakers, burnt });
		assert_eq!(free(NATIVE, &TREASURY), ENDOWMENT + 501);
		assert_eq!(free(NATIVE, &STAKERS), ENDOWMENT + 299);
		assert_eq!(Money::total_issuance(NATIVE), issuance - 199);
		assert_eq!(pot(NATIVE), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn of_another_asset_nothing_is_burnt() {
	run(|| {
		assert_ok!(Assets::transfer(by(ALICE), 1, crate::Pallet::<Test>::pot(), 999));
		let issuance = Money::total_issuance(OTHER);
		assert_ok!(Escrows::distribute(by(EVE), OTHER));
		let (to_treasury, to_stakers, burnt) = (700, 299, 0);
		assert_eq!(last_event(), Event::FeesDistributed { asset: OTHER, to_treasury, to_stakers, burnt });
		assert_eq!(Money::total_issuance(OTHER), issuance);
		assert_eq!(pot(OTHER), MINIMUM_OF_OTHER);
	});
}

#[test]
fn a_share_that_cannot_be_delivered_stays_in_the_pot_with_all_others() {
	run(|| {
		assert_ok!(Assets::transfer(by(ALICE), 1, crate::Pallet::<Test>::pot(), 999));
		assert_ok!(Assets::block(by(ISSUER), 1, STAKERS));
		assert_noop!(Escrows::distribute(by(EVE), OTHER), TokenError::CannotCreate);
		assert_ok!(Assets::thaw(by(ISSUER), 1, STAKERS));
		assert_ok!(Escrows::distribute(by(EVE), OTHER));
	});
}
