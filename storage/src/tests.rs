//! An entry is what the map's own methods reach, and does to it what they do.

use super::*;
use frame::deps::{
	frame_support::storage::types::{OptionQuery, ValueQuery},
	sp_io::TestExternalities,
};

struct Names;

impl StorageInstance for Names {
	const STORAGE_PREFIX: &'static str = "Things";

	fn pallet_prefix() -> &'static str {
		"Tests"
	}
}

type Account = [u8; 32];
type Single = StorageValue<Names, u64, ValueQuery>;
type ByAccount = StorageMap<Names, Blake2_128Concat, Account, u64, OptionQuery>;
type ByPair = StorageMap<Names, Blake2_128Concat, (Account, Account), Vec<u8>, ValueQuery>;
type ByNumber = StorageMap<Names, Twox64Concat, u64, u64, ValueQuery>;
type ByBytes = StorageMap<Names, Identity, Vec<u8>, u64, OptionQuery>;
type ByHashedBytes = StorageMap<Names, Blake2_128Concat, Vec<u8>, u64, OptionQuery>;
type ByTwoBytes = StorageDoubleMap<Names, Blake2_128Concat, Vec<u8>, Twox64Concat, Vec<u8>, u64, OptionQuery>;
type ByBoth = StorageDoubleMap<Names, Blake2_128Concat, Account, Identity, u8, u64, OptionQuery>;
type ByTwo = StorageDoubleMap<Names, Twox64Concat, u32, Twox64Concat, u16, u64, ValueQuery>;

fn accounts() -> impl Iterator<Item = Account> {
	(0..=u8::MAX)
		.map(|number| core::array::from_fn(|at| number.wrapping_mul(31).rotate_left(u32::try_from(at).unwrap())))
}

#[test]
fn keys_are_those_of_the_map() {
	assert_eq!(Single::entry(()).key(), Single::hashed_key());
	for account in accounts() {
		let number = u64::from_le_bytes(*account.first_chunk().unwrap());
		let bytes = account.iter().cycle().take(usize::from(account[0])).copied().collect::<Vec<_>>();
		let (small, tiny) = (u32::from_le_bytes(*account.first_chunk().unwrap()), u16::from(account[1]));
		let pair = (account, [account[0]; 32]);

		assert_eq!(ByAccount::entry(account).key(), ByAccount::hashed_key_for(account));
		assert_eq!(ByAccount::entry(&account).key(), ByAccount::hashed_key_for(account));
		assert_eq!(ByPair::entry(pair).key(), ByPair::hashed_key_for(pair));
		assert_eq!(ByPair::entry((&pair.0, &pair.1)).key(), ByPair::hashed_key_for(pair));
		assert_eq!(ByNumber::entry(number).key(), ByNumber::hashed_key_for(number));
		assert_eq!(ByBytes::entry(&bytes).key(), ByBytes::hashed_key_for(&bytes));
		assert_eq!(ByHashedBytes::entry(&bytes).key(), ByHashedBytes::hashed_key_for(&bytes));
		assert_eq!(ByTwoBytes::entry((&bytes, &bytes)).key(), ByTwoBytes::hashed_key_for(&bytes, &bytes));
		assert_eq!(ByBoth::entry((&account, account[2])).key(), ByBoth::hashed_key_for(account, account[2]));
		assert_eq!(ByTwo::entry((small, tiny)).key(), ByTwo::hashed_key_for(small, tiny));
	}
}

#[test]
fn what_one_writes_the_other_reads() {
	TestExternalities::default().execute_with(|| {
		let item = ByAccount::entry([1; 32]);
		assert_eq!((item.get(), item.exists()), (None, false));

		item.insert(&5);
		assert_eq!(ByAccount::get([1; 32]), Some(5));
		assert_eq!(ByAccount::iter().collect::<Vec<_>>(), [([1; 32], 5)]);

		ByAccount::insert([1; 32], 6);
		assert_eq!((item.get(), item.exists()), (Some(6), true));

		item.remove();
		assert!(!ByAccount::contains_key([1; 32]));
	});
}

#[test]
fn the_beginning_is_decoded_without_the_rest() {
	TestExternalities::default().execute_with(|| {
		let item = ByAccount::entry([1; 32]);
		assert_eq!(item.get_beginning::<u16>(), None);
		item.insert(&0x0102_0304_0506_0708);
		assert_eq!(item.get_beginning::<u16>(), Some(0x0708));
	});
}

#[test]
fn what_is_held_can_be_had_as_it_is_stored() {
	TestExternalities::default().execute_with(|| {
		let item = ByAccount::entry([1; 32]);
		assert!(item.get_encoded().is_none());
		item.insert(&0x0102_0304_0506_0708);
		assert_eq!(item.get_encoded().unwrap().as_ref(), [8, 7, 6, 5, 4, 3, 2, 1]);
	});
}

#[test]
fn one_byte_can_be_had_without_the_others() {
	TestExternalities::default().execute_with(|| {
		let item = ByAccount::entry([1; 32]);
		assert_eq!(item.get_byte(0), None);
		item.insert(&0x0102_0304_0506_0708);
		assert_eq!([0, 1, 7].map(|number| item.get_byte(number)), [Some(8), Some(7), Some(1)]);
		assert_eq!([8, u32::MAX].map(|number| item.get_byte(number)), [None, None]);
	});
}

#[test]
fn a_change_that_leaves_nothing_removes() {
	TestExternalities::default().execute_with(|| {
		let item = ByAccount::entry([1; 32]);
		assert_eq!(item.mutate(|held| held.replace(7)), None);
		assert_eq!(item.mutate(|held| held.take()), Some(7));
		assert!(!item.exists());
	});
}

#[test]
fn a_value_that_is_not_there_is_the_default_and_is_put_when_changed() {
	TestExternalities::default().execute_with(|| {
		let item = ByNumber::entry(3);
		assert_eq!(item.get(), 0);
		item.mutate(|_| ());
		assert!(ByNumber::contains_key(3));

		let single = Single::entry(());
		single.mutate(|held| *held = 9);
		assert_eq!(Single::get(), 9);
	});
}

#[test]
fn a_change_that_fails_leaves_the_item_as_it_was() {
	TestExternalities::default().execute_with(|| {
		let item = ByTwo::entry((1, 2));
		item.insert(&4);
		let failed = item.try_mutate(|held| {
			*held = 5;
			Err::<(), _>("no")
		});
		assert_eq!((failed, ByTwo::get(1, 2)), (Err("no"), 4));
		assert_eq!(
			item.try_mutate(|held| {
				*held = 5;
				Ok::<_, ()>(*held)
			}),
			Ok(5)
		);
		assert_eq!(ByTwo::get(1, 2), 5);
	});
}

#[test]
fn what_is_held_may_be_long() {
	TestExternalities::default().execute_with(|| {
		for length in [0, 1, 500, 511, 512, 513, 600, 3_000] {
			let content = vec![7; length];
			ByPair::entry(([1; 32], [2; 32])).insert(&content);
			assert_eq!(ByPair::get(([1; 32], [2; 32])), content);
			assert_eq!(ByPair::entry(([1; 32], [2; 32])).get(), content);
		}
	});
}
