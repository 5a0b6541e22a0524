//! How answers become one.

use crate::answers::*;
use artel_primitives::{
	panel::{Agreed, Answer, Question},
	settlement::BasisPoints,
};
use proptest::prelude::*;

fn answer(numbers: &[u64]) -> Answer {
	numbers.to_vec().try_into().unwrap()
}

fn answers(numbers: &[u64]) -> Vec<Answer> {
	numbers.iter().map(|number| answer(&[*number])).collect()
}

/// The answer and the spread.
fn agreed(question: Question, numbers: &[u64]) -> Option<(u64, u64)> {
	agree(question, &answers(numbers)).map(|agreed| {
		assert_eq!(usize::from(agreed.revealed), numbers.len());
		(agreed.answer[0], agreed.spread[0])
	})
}

#[test]
fn of_measures_and_splits_the_median_counts() {
	for question in [Question::Measures(1), Question::Split] {
		assert_eq!(agreed(question, &[]), None);
		assert_eq!(agreed(question, &[7]), Some((7, 0)));
		// Of an even count the lower one of the middle.
		assert_eq!(agreed(question, &[9, 3]), Some((3, 6)));
		assert_eq!(agreed(question, &[9, 3, 5]), Some((5, 6)));
		assert_eq!(agreed(question, &[4, 1, 3, 2]), Some((2, 3)));
		// From five on the outermost do not count for the spread.
		assert_eq!(agreed(question, &[5_000, 3, 4, 5, 0]), Some((4, 2)));
		assert_eq!(agreed(question, &[1, 2, 3, 4, 5, 6, 7, 8, 9]), Some((5, 4)));
	}
}

#[test]
fn each_measure_has_its_own_median() {
	let said = [answer(&[1, 90]), answer(&[2, 10]), answer(&[3, 50])];
	let both = Agreed { answer: answer(&[2, 50]), spread: answer(&[2, 80]), revealed: 3 };
	assert_eq!(agree(Question::Measures(2), &said), Some(both));
}

#[test]
fn of_options_the_one_that_most_chose_and_none_if_two_have_equally_many() {
	let choice = Question::Choice(4);
	assert_eq!(agreed(choice, &[2]), Some((2, 1)));
	assert_eq!(agreed(choice, &[3, 0, 3]), Some((3, 2)));
	assert_eq!(agreed(choice, &[0, 0, 1, 1, 3, 3, 3]), Some((3, 3)));
	assert_eq!(agreed(choice, &[0, 1]), None);
	assert_eq!(agreed(choice, &[0, 1, 2]), None);
	assert_eq!(agreed(choice, &[0, 0, 1, 3, 3]), None);
	assert_eq!(agreed(choice, &[]), None);
}

#[test]
fn an_answer_has_the_shape_of_its_question() {
	assert!(fits(Question::Measures(2), &answer(&[0, u64::MAX])));
	assert!(!fits(Question::Measures(2), &answer(&[0])));
	assert!(!fits(Question::Measures(2), &answer(&[0, 1, 2])));
	assert!(fits(Question::Choice(3), &answer(&[2])));
	for wrong in [answer(&[3]), answer(&[]), answer(&[0, 0])] {
		assert!(!fits(Question::Choice(3), &wrong));
	}
	assert!(fits(Question::Split, &answer(&[10_000])));
	for wrong in [answer(&[10_001]), answer(&[]), answer(&[1, 1])] {
		assert!(!fits(Question::Split, &wrong));
	}
}

#[test]
fn only_what_can_be_answered_is_asked() {
	for (question, yes) in [
		(Question::Measures(0), false),
		(Question::Measures(1), true),
		(Question::Measures(4), true),
		(Question::Measures(5), false),
		(Question::Choice(0), false),
		(Question::Choice(1), false),
		(Question::Choice(2), true),
		(Question::Choice(255), true),
		(Question::Split, true),
	] {
		assert_eq!(can_be_asked(question), yes, "{question:?}");
	}
}

#[test]
fn the_tolerance_is_a_part_of_a_measure_and_points_of_a_split() {
	let five = BasisPoints::from_percent(5);
	let coherent = |question, all: &[u64], one: &[u64]| is_coherent(question, five, &answer(all), &answer(one));
	let measures = Question::Measures(2);
	assert!(coherent(measures, &[1_000, 100], &[1_050, 95]));
	assert!(!coherent(measures, &[1_000, 100], &[1_051, 100]));
	assert!(!coherent(measures, &[1_000, 100], &[1_000, 94]), "every measure counts");
	// In the member's favour: 5 % of 10 is 0.5.
	assert!(coherent(measures, &[10, 0], &[11, 0]));
	assert!(!coherent(measures, &[10, 0], &[10, 1]), "of nothing every part is nothing");
	assert!(coherent(measures, &[u64::MAX, 0], &[u64::MAX, 0]));
	assert!(coherent(Question::Split, &[0], &[500]) && !coherent(Question::Split, &[0], &[501]));
	assert!(coherent(Question::Choice(3), &[2], &[2]) && !coherent(Question::Choice(3), &[2], &[1]));
}

proptest! {
	#[test]
	fn less_than_half_cannot_move_the_median_out_of_what_the_others_say(
		honest in prop::collection::vec(1_000..1_100u64, 8),
		lies in prop::collection::vec(any::<u64>(), 0..8),
	) {
		let all: Vec<_> = honest.iter().chain(&lies).copied().collect();
		let (median, _) = agreed(Question::Measures(1), &all).unwrap();
		prop_assert!((1_000..1_100).contains(&median));
	}

	#[test]
	fn the_order_does_not_matter(mut numbers in prop::collection::vec(0..5u64, 0..15), question in 0..3usize) {
		let question = [Question::Measures(1), Question::Choice(5), Question::Split][question];
		let forwards = agreed(question, &numbers);
		numbers.reverse();
		prop_assert_eq!(agreed(question, &numbers), forwards);
	}

	#[test]
	fn whoever_said_the_median_is_coherent(numbers in prop::collection::vec(any::<u64>(), 1..15), tolerance in 0..=10_000u16) {
		let all = agree(Question::Measures(1), &answers(&numbers)).unwrap();
		prop_assert!(numbers.contains(&all.answer[0]));
		let tolerance = BasisPoints::new(tolerance).unwrap();
		prop_assert!(is_coherent(Question::Measures(1), tolerance, &all.answer, &all.answer));
	}
}
