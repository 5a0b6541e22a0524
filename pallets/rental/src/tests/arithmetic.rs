//! What is counted and how it is rounded, without any storage.

use crate::{Service, Step, Windows, mock::*};
use proptest::prelude::*;

fn service(began: BlockNumber) -> Service<BlockNumber> {
	Service::new(began)
}

#[test]
fn a_provider_vouches_for_an_interval_at_most() {
	let service = service(100);
	for (clock, vouched) in [(100, 0), (101, 1), (110, 10), (111, 10), (9_999, 10), (5, 0)] {
		assert_eq!(service.vouched(clock, INTERVAL), vouched, "{clock}");
	}
}

#[test]
fn without_its_word_blocks_count_only_while_it_is_not_late() {
	let service = service(100);
	for (clock, presumed) in [(100, 0), (101, 1), (110, 10), (111, 0), (9_999, 0)] {
		assert_eq!(service.presumed(clock, INTERVAL), presumed, "{clock}");
	}
}

#[test]
fn it_is_dead_after_more_than_the_limit() {
	let service = service(100);
	assert!(!service.is_dead(120, INTERVAL, 2));
	assert!(service.is_dead(121, INTERVAL, 2));
	assert!(!service.is_dead(u32::MAX, u32::MAX, u8::MAX), "no limit overflows");
}

#[test]
fn merit_is_what_was_earned_of_what_could_have_been() {
	let merit = |credited, lost, until| Service { credited, lost, ..service(100) }.merit(7, until);
	assert_eq!(merit(50, 0, 150), 10_000);
	assert_eq!(merit(25, 0, 150), 5_000);
	assert_eq!(merit(50, 7 * 25, 150), 5_000);
	assert_eq!(merit(1, 0, 103), 3_333, "rounded down");
	assert_eq!(merit(0, 0, 100), 0, "nothing of nothing");
	assert_eq!(merit(50, Balance::MAX, 150), 0, "no more is lost than everything");
	let large = Service { credited: 50, ..service(0) };
	assert_eq!(large.merit(Balance::MAX / 100, 50), 10_000, "no rate overflows");
}

#[test]
fn pay_that_is_no_number_is_refused_and_changes_nothing() {
	let mut service = service(0);
	service.owed = Balance::MAX;
	let before = service.clone();
	assert!(service.credit(5, 5, 1, Some(WINDOW)).is_err());
	assert_eq!(service, before);
}

#[test]
fn only_the_last_whole_window_is_measured_and_once() {
	let mut windows = service(0).windows;
	assert_eq!(windows.measurable(19, 20), None);
	assert_eq!(windows.measurable(20, 20), Some(0));
	assert_eq!(windows.measurable(59, 20), Some(1));
	windows.next = 2;
	assert_eq!(windows.measurable(59, 20), None);
	assert_eq!(windows.measurable(60, 20), Some(2));
	assert_eq!(windows.measurable(60, 0), None, "no division by nothing");
}

#[test]
fn every_deadline_of_a_measurement_can_be_put_off() {
	assert_eq!(Step::Measuring(5u32).later(2), Step::Measuring(7));
	assert_eq!(Step::Missed(3, 5u32).later(2), Step::Missed(3, 7));
	assert_eq!(Step::Contested(3, 9, 5u32).later(2), Step::Contested(3, 9, 7));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(2_000)))]

	/// Heartbeats at random: the windows say the same as counting block by block does.
	#[test]
	fn windows_count_each_block_once(
		window in 1..50u32,
		steps in prop::collection::vec((0..120u32, 0..=50u32), 1..60),
	) {
		let mut windows: Windows<BlockNumber> = service(0).windows;
		let mut counted = vec![0u32; 8_000];
		let mut to = 0;
		for (passed, blocks) in steps {
			to += passed;
			// No more than passed, and no more than a window.
			let from = to - blocks.min(passed).min(window);
			windows.count(from, to, window);
			for block in from..to {
				counted[(block / window) as usize] += 1;
			}
			let newest = windows.last;
			for number in newest.saturating_sub(1)..=newest {
				prop_assert_eq!(windows.counted(number), counted[number as usize]);
			}
			prop_assert!(counted[newest as usize + 1..].iter().all(|blocks| *blocks == 0));
			prop_assert_eq!(windows.counted(newest + 1), 0);
		}
	}
}
