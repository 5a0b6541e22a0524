//! Status lists.

use crate::{bits::CHUNK_BYTES, mock::*, *};
use frame::testing_prelude::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn list() -> ListId {
	assert_ok!(Credentials::create_list(signed(MAKER), Purpose::Revocation));
	NextList::<Test>::get() - 1
}

fn set(list: ListId, indices: &[u32], value: bool) -> DispatchResult {
	Credentials::set_status(signed(MAKER), list, indices.to_vec().try_into().unwrap(), value)
}

fn list_price() -> Balance {
	price(ListOf::<Test>::max_encoded_len())
}

fn chunk_price() -> Balance {
	price(Chunk::<Balance>::max_encoded_len())
}

#[test]
fn are_zeros_that_cost_little_until_a_bit_is_set() {
	run(|| {
		let list = list();
		assert_eq!(events(), vec![Event::ListCreated { list, owner: MAKER, purpose: Purpose::Revocation }]);
		assert_eq!(held(&MAKER), list_price());
		let (entry, bits) = Credentials::status_list(list).unwrap();
		assert_eq!(entry, List { owner: MAKER, purpose: Purpose::Revocation, deposit: list_price() });
		assert_eq!(bits, vec![0; 16 * 1024]);

		assert_ok!(set(list, &[0, 9, 131_071], true));
		assert_eq!(held(&MAKER), list_price() + 2 * chunk_price());
		let (_, bits) = Credentials::status_list(list).unwrap();
		assert_eq!((bits[0], bits[1], bits[16 * 1024 - 1]), (0x80, 0x40, 1), "entry 0 is the leftmost bit");
		assert_eq!(bits.len(), 16 * CHUNK_BYTES);
		let indices = vec![0, 9, 131_071].try_into().unwrap();
		assert_eq!(events().pop(), Some(Event::StatusSet { list, indices, value: true }));

		// A chunk of zeros is not stored.
		assert_ok!(set(list, &[131_071, 131_071, 5], false));
		assert_eq!(held(&MAKER), list_price() + chunk_price());
		assert_eq!(StatusChunks::<Test>::iter_keys().collect::<Vec<_>>(), [(list, 0)]);
		assert_ok!(set(list, &[70_000], false));
		assert_eq!(StatusChunks::<Test>::iter_keys().count(), 1);
		assert_ok!(set(list, &[0, 9], false));
		assert_eq!(held(&MAKER), list_price());
	});
}

#[test]
fn are_changed_by_their_owner_alone() {
	run(|| {
		assert_noop!(Credentials::create_list(signed(RELAYER), Purpose::Suspension), Error::<Test>::NotActive);
		let list = list();
		let works = |indices: Vec<u32>| Credentials::set_status(signed(WORKS), list, indices.try_into().unwrap(), true);
		assert_noop!(works(vec![1]), Error::<Test>::NotOwner);
		assert_noop!(Credentials::remove_list(signed(WORKS), list), Error::<Test>::NotOwner);
		assert_noop!(set(list + 1, &[1], true), Error::<Test>::ListNotFound);
		assert_noop!(Credentials::remove_list(signed(MAKER), list + 1), Error::<Test>::ListNotFound);
		assert_noop!(set(list, &[], true), Error::<Test>::NoIndices);
		assert_noop!(set(list, &[1, 131_072], true), Error::<Test>::IndexOutOfRange);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), WORKS, 100));
		assert_noop!(Credentials::create_list(signed(WORKS), Purpose::Suspension), TokenError::FundsUnavailable);
	});
}

#[test]
fn give_everything_back_when_removed_and_never_come_again() {
	run(|| {
		let first = list();
		let everywhere: Vec<u32> = (0..16).map(|chunk| chunk * 8_192).collect();
		assert_ok!(set(first, &everywhere, true));
		assert_eq!(held(&MAKER), list_price() + 16 * chunk_price());
		assert_ok!(Credentials::remove_list(signed(MAKER), first));
		assert_eq!(events().pop(), Some(Event::ListRemoved { list: first }));
		assert_eq!(held(&MAKER), 0);
		assert_eq!(Credentials::status_list(first), None);
		assert_ne!(list(), first);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(64)))]

	#[test]
	fn hold_what_was_set_and_nothing_else(
		steps in prop::collection::vec((prop::collection::vec(0..131_072_u32, 1..20), any::<bool>()), 1..12),
	) {
		new_test_ext().execute_with(|| {
			let list = list();
			let mut model = BTreeSet::new();
			for (indices, value) in steps {
				set(list, &indices, value).unwrap();
				for index in &indices {
					if value { model.insert(*index); } else { model.remove(index); }
				}
				// What was set is cleared sometimes.
				if let Some(index) = model.pop_last() {
					set(list, &[index], false).unwrap();
				}
			}
			let (_, bits) = Credentials::status_list(list).unwrap();
			let stored: BTreeSet<u32> =
				(0..131_072).filter(|index| bits[(index / 8) as usize] >> (7 - index % 8) & 1 == 1).collect();
			prop_assert_eq!(&stored, &model);
			let chunks: BTreeSet<_> = model.iter().map(|index| index / 8_192).collect();
			prop_assert_eq!(held(&MAKER), list_price() + chunks.len() as Balance * chunk_price());
			Credentials::do_try_state().unwrap();
			Ok(())
		})?;
	}
}
