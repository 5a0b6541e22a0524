//! What is noted of randomness, and when it decides.

use crate::{mock::*, *};
use artel_primitives::panel::{Draw, Summons};
use frame::testing_prelude::*;

fn slow(size: u8) -> Summons<AccountId, BlockNumber> {
	let mut summons = summons(size);
	summons.schedule.draw = Draw::Slow;
	summons
}

fn draw(id: PanelId) -> DispatchResultWithPostInfo {
	Panel::draw(outsider(), id)
}

#[test]
fn each_block_notes_the_output_of_the_one_before() {
	run(|| {
		pass(300);
		let now = System::block_number();
		let slot = u8::try_from((now - 1) % 256).unwrap();
		assert_eq!(Beacons::<Test>::get(slot), Some(Beacon { of: now - 1, output: Vrf::get().unwrap() }));
		assert_eq!(Beacons::<Test>::iter().count(), 256);
		assert!(EpochBeacons::<Test>::iter().count() <= EPOCHS as usize);
	});
}

#[test]
fn a_block_without_output_has_the_hash_of_its_parent_instead() {
	run(|| {
		Chance::set(None);
		pass(2);
		let outputs: Vec<_> = [1, 2].map(|slot| Beacons::<Test>::get(slot).unwrap().output).to_vec();
		assert_ne!(outputs[0], outputs[1]);
	});
}

#[test]
fn a_fast_draw_is_due_in_the_second_block_after_its_request() {
	run(|| {
		pool(5);
		let id = summoned(summons(3));
		assert_noop!(draw(id), Error::<Test>::TooEarlyToDraw);
		pass(1);
		assert_noop!(draw(id), Error::<Test>::TooEarlyToDraw);
		pass(1);
		assert_ok!(draw(id));
		assert_eq!(members(id).len(), 3);
		assert_noop!(draw(id), Error::<Test>::AlreadyDrawn);
		assert_noop!(draw(99), Error::<Test>::PanelNotFound);
		assert_noop!(Panel::draw(RuntimeOrigin::root(), id), BadOrigin);
	});
}

#[test]
fn a_slow_draw_waits_for_a_whole_epoch() {
	run(|| {
		pool(5);
		pass_to(EPOCH + EPOCH / 2);
		let id = summoned(slow(3));
		// The rest of this epoch, and all of the next one.
		pass_to(3 * EPOCH - 1);
		assert_noop!(draw(id), Error::<Test>::TooEarlyToDraw);
		pass(1);
		assert_ok!(draw(id));
	});
}

#[test]
fn skipped_epochs_do_not_shorten_the_wait() {
	run(|| {
		pool(5);
		EpochNumber::set(Some(7));
		pass(1);
		let id = summoned(slow(3));
		// A change of epoch by three is one change, and what it brings began before the request.
		EpochNumber::set(Some(10));
		pass(1);
		assert_noop!(draw(id), Error::<Test>::TooEarlyToDraw);
		EpochNumber::set(Some(11));
		pass(1);
		assert_ok!(draw(id));
	});
}

#[test]
fn an_epoch_that_changes_after_it_was_noted_counts_as_changed() {
	run(|| {
		pool(5);
		EpochNumber::set(Some(7));
		pass(1);
		// In a runtime that tells of it after this pallet has looked.
		EpochNumber::set(Some(8));
		let id = summoned(slow(3));
		pass(1);
		EpochNumber::set(Some(9));
		pass(1);
		assert_noop!(draw(id), Error::<Test>::TooEarlyToDraw);
		EpochNumber::set(Some(10));
		pass(1);
		assert_ok!(draw(id));
	});
}

#[test]
fn what_is_forgotten_is_requested_again_by_whoever_calls() {
	for (summons, known, long) in [(summons(3), 2, 300), (slow(3), 2 * EPOCH, 10 * EPOCH)] {
		run(|| {
			pool(5);
			let id = summoned(summons);
			pass(known + long);
			assert_ok!(draw(id));
			let now = System::block_number();
			assert_eq!(last_event(), Event::Requested { id, at: now });
			assert!(is_requested(id));
			assert_noop!(draw(id), Error::<Test>::TooEarlyToDraw);
			pass(known);
			assert_ok!(draw(id));
			assert_eq!((members(id).len(), Panel::panel(id).unwrap().round), (3, 1));
		});
	}
}

#[test]
fn the_randomness_of_a_block_is_known_for_256_blocks() {
	run(|| {
		pool(5);
		let id = summoned(summons(3));
		pass(256 + 1);
		assert_ok!(hypothetically!(draw(id)));
		hypothetically!({
			assert_ok!(draw(id));
			assert_eq!(members(id).len(), 3);
		});
		pass(1);
		assert_ok!(draw(id));
		assert!(is_requested(id));
	});
}

#[test]
fn another_output_draws_others() {
	let of = |chance| {
		let mut drawn = Vec::new();
		run(|| {
			pool(40);
			Chance::set(Some(chance));
			drawn = seated(summons(7)).1;
		});
		drawn
	};
	assert_eq!(of(1), of(1));
	assert_ne!(of(1), of(2));
}
