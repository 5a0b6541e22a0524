//! What escrows take in storage, keys included.

use crate::{mock::*, *};
use artel_primitives::{
	escrow::{Escrow, Opening},
	settlement::{Market, Split},
};
use codec::Encode;
use frame::{deps::frame_support::storage::generator::StorageMap as _, testing_prelude::*};

const ARTL: Balance = 1_000_000_000_000;

#[test]
fn a_managed_escrow_is_small_and_leaves_nothing() {
	run(|| {
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), ALICE, 1_000_000 * ARTL));
		let opening = |referrer| Opening {
			manager: Market::Rental,
			payer: ALICE,
			payee: BOB,
			asset: NATIVE,
			amount: 10_000 * ARTL,
			with_fee: true,
			referrer,
		};
		for (referrer, most) in [(None, 150), (Some(CHARLIE), 184)] {
			let id = <Escrows as Escrow<_, _>>::open(opening(referrer)).unwrap();
			assert_ok!(<Escrows as Escrow<AccountId, Asset>>::pay(id, 100 * ARTL + 1));
			let key = Records::<Test>::storage_map_final_key(id).len();
			let value = Records::<Test>::get(id).unwrap().encoded_size();
			assert!(key + value <= most, "{key} + {value}");
			assert!(!Agreed::<Test>::contains_key(id) && !InProgress::<Test>::contains_key(id));
			assert_ok!(<Escrows as Escrow<AccountId, Asset>>::settle(id, Split::ALL_TO_PAYEE));
			assert!(!Records::<Test>::contains_key(id) && !OwedParts::<Test>::contains_key(id));
		}
	});
}
