//! What a rental takes in storage: little while it lives, nothing after.

use crate::{Measurements, RentalOf, Rentals, mock::*};
use artel_primitives::{pricing::ClassId, rental::Price};
use frame::{deps::sp_io, testing_prelude::*};

/// The bytes of a record with its key.
fn stored(key: Vec<u8>) -> usize {
	key.len() + sp_io::storage::get(&key).unwrap_or_default().len()
}

#[test]
fn a_live_rental_takes_at_most_500_bytes() {
	new_test_ext().execute_with(|| {
		// At the dearest price there may be: a million tokens an hour.
		let offer = offered_at(measured_terms(), Price::Fixed(500 * 10u128.pow(12)));
		World::change(|world| *world.purses.get_mut(&(RITA, NATIVE)).unwrap() += 10u128.pow(20));
		let id = started(offer);
		let mut most = 0;
		let mut look = || {
			most = most
				.max(stored(Rentals::<Test>::hashed_key_for(id)) + stored(Measurements::<Test>::hashed_key_for(id)));
		};
		for _ in 0..3 {
			look();
			served(id, WINDOW);
			look();
			assert_ok!(Rental::measure(signed(RITA), id));
			look();
			World::finds(&[201, 9_900, 9_500, 1_000]);
			assert_ok!(Rental::apply_measures(signed(EVE), id));
			look();
			assert_ok!(Rental::contest(signed(PETRA), id));
			look();
			World::finds(&[0]);
			assert_ok!(Rental::apply_measures(signed(EVE), id));
		}
		// Less than the bound of the types, with all numbers at their greatest, and much less than 500.
		assert!(most <= 350, "{most} bytes");
		let keys = 2 * (32 + 8 + 8);
		let greatest = RentalOf::<Test>::max_encoded_len() + crate::MeasurementOf::<Test>::max_encoded_len() + keys;
		assert!(greatest <= 500, "{greatest} bytes");
	});
}

#[test]
fn an_ended_rental_leaves_nothing() {
	run(|| {
		let offer = offered(measured_terms());
		let keys = || {
			let mut all = vec![];
			let mut key = vec![];
			while let Some(next) = sp_io::storage::next_key(&key) {
				key = next.to_vec();
				all.push(key.clone());
			}
			all
		};
		// The first one makes the counters.
		let first = started(offer);
		served(first, WINDOW);
		assert_ok!(Rental::end_early(signed(RITA), first));
		System::reset_events();
		let before = keys();
		let id = started(offer);
		served(id, WINDOW);
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&[200, 9_900, 9_500, 1_000]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		served(id, BLOCKS - WINDOW);
		assert_ok!(Rental::complete(signed(RITA), id));
		System::reset_events();
		assert_eq!(keys(), before);
	});
}

#[test]
fn numbers_are_as_in_the_runtime() {
	assert_eq!(ClassId::max_encoded_len(), 4);
	assert_eq!(BlockNumber::max_encoded_len(), 4);
	assert_eq!(AccountId::max_encoded_len(), 32);
}
