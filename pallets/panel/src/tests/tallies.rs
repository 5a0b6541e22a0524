//! What answers come to, who is paid and who is slashed.

use crate::{mock::*, *};
use artel_primitives::{bonds::Role, settlement::BasisPoints};
use frame::testing_prelude::*;
use std::collections::BTreeSet;

fn tally(id: PanelId) -> DispatchResultWithPostInfo {
	Panel::tally(outsider(), id)
}

fn bonded(who: &AccountId) -> Balance {
	Ledgers::get((who, Role::Oracle)).bonded
}

/// A panel of that size with that question, drawn.
fn asked(size: u8, question: Question) -> (PanelId, Vec<AccountId>) {
	pool(30);
	let mut asked = summons(size);
	asked.question = question;
	seated(asked)
}

#[test]
fn who_agrees_is_paid_who_is_far_off_and_who_is_silent_is_slashed() {
	run(|| {
		let (id, members) = asked(5, Question::Measures(1));
		let before: Vec<_> = members.iter().map(wealth).collect();
		let alice = Balances::free_balance(ALICE);
		// The median is 1 000; 10 % are tolerated. The last one says nothing.
		let said: [&[u64]; 4] = [&[1_000], &[1_100], &[900], &[1_101]];
		let answers: Vec<_> = members.iter().zip(said).collect();
		answered(id, &answers);

		// Sorted 900, 1 000, 1 100, 1 101: the lower one of the middle.
		assert_eq!(finding(id), measured(1_000, 201, 4));
		let earned: Vec<_> = members.iter().zip(before).map(|(who, before)| wealth(who) - before).collect();
		assert_eq!(earned, [FEE, FEE, FEE, 0, 0]);
		assert_eq!(members.iter().map(bonded).collect::<Vec<_>>(), [BOND, BOND, BOND, BOND - 20, BOND - 50]);
		assert_eq!(slashed(id), [(members[4].clone(), Fault::Silence, 50), (members[3].clone(), Fault::Deviation, 20)]);
		assert!(members.iter().all(|who| engaged(who) == 0));
		assert_eq!(Balances::free_balance(ALICE) - alice, 2 * FEE);
		let Some(finding) = finding(id) else { panic!("answered") };
		assert_eq!(last_event(), Event::Found { id, finding, returned: 2 * FEE });
		assert_noop!(tally(id), Error::<Test>::HasFinding);
	});
}

#[test]
fn a_choice_is_what_most_chose_and_everybody_else_is_far_off() {
	run(|| {
		let (id, members) = asked(5, Question::Choice(3));
		let said: [&[u64]; 5] = [&[2], &[0], &[2], &[1], &[2]];
		answered(id, &members.iter().zip(said).collect::<Vec<_>>());
		assert_eq!(finding(id), measured(2, 3, 5));
		assert_eq!(slashed(id).iter().map(|(who, ..)| who).collect::<Vec<_>>(), [&members[1], &members[3]]);
	});
}

#[test]
fn a_tie_is_no_answer_and_nobody_is_wrong() {
	run(|| {
		let (id, members) = asked(5, Question::Choice(3));
		let before = wealth(&ALICE);
		let said: [&[u64]; 4] = [&[2], &[0], &[2], &[0]];
		answered(id, &members.iter().zip(said).collect::<Vec<_>>());
		assert_eq!(finding(id), Some(Finding::Silent));
		assert_eq!(slashed(id), [(members[4].clone(), Fault::Silence, 50)]);
		assert_eq!(wealth(&ALICE), before + 5 * FEE);
		assert!(members.iter().all(|who| engaged(who) == 0));
	});
}

#[test]
fn a_split_is_the_median_and_tolerance_is_in_points() {
	run(|| {
		let (id, members) = asked(3, Question::Split);
		answered(id, &members.iter().zip([&[0][..], &[1_000], &[2_001]]).collect::<Vec<_>>());
		assert_eq!(finding(id), measured(1_000, 2_001, 3));
		assert_eq!(slashed(id), [(members[2].clone(), Fault::Deviation, 20)]);
	});
}

#[test]
fn too_few_answers_are_asked_once_more_of_others_and_then_there_is_none() {
	run(|| {
		let (id, first) = asked(5, Question::Measures(1));
		let before = wealth(&ALICE);
		answered(id, &[(&first[0], &[5]), (&first[1], &[5])]);
		assert_eq!((finding(id), is_requested(id)), (None, true));
		assert_eq!(last_event(), Event::Requested { id, at: System::block_number() });
		// Who revealed is neither paid nor slashed; the purse is whole for the second round.
		assert_eq!(slashed(id).iter().map(|(who, ..)| who).collect::<Vec<_>>(), [&first[2], &first[3], &first[4]]);
		assert_eq!(bonded(&first[0]), BOND);
		assert!(first.iter().all(|who| engaged(who) == 0));

		let second = drawn(id);
		assert!(first.iter().all(|who| !second.contains(who)));
		answered(id, &[(&second[0], &[5]), (&second[1], &[5])]);
		assert_eq!(finding(id), Some(Finding::Silent));
		assert_eq!(last_event(), Event::Found { id, finding: Finding::Silent, returned: 5 * FEE });
		assert_eq!((slashed(id).len(), wealth(&ALICE)), (6, before + 5 * FEE));
		assert!(second.iter().all(|who| engaged(who) == 0));
		assert_noop!(tally(id), Error::<Test>::HasFinding);
		assert_noop!(Panel::draw(outsider(), id), Error::<Test>::AlreadyDrawn);
	});
}

#[test]
fn the_second_round_may_answer() {
	run(|| {
		let (id, _) = asked(3, Question::Measures(1));
		answered(id, &[]);
		let members = drawn(id);
		answered(id, &members.iter().zip([&[7][..], &[7], &[7]]).collect::<Vec<_>>());
		assert_eq!(finding(id), measured(7, 0, 3));
		assert!(Panel::panel(id).unwrap().barred.is_empty());
	});
}

#[test]
fn each_fault_is_an_offence_of_its_own() {
	run(|| {
		let (id, _) = asked(15, Question::Measures(1));
		answered(id, &[]);
		drawn(id);
		answered(id, &[]);
		let keys: BTreeSet<_> = Offences::iter_keys().collect();
		assert_eq!((keys.len(), slashed(id).len()), (30, 30));
	});
}

#[test]
fn a_tally_waits_until_nobody_is_left_who_may_speak() {
	run(|| {
		pool(10);
		let id = summoned(summons(3));
		assert_noop!(tally(id), Error::<Test>::NotDrawn);
		assert_noop!(tally(99), Error::<Test>::PanelNotFound);
		let members = drawn(id);
		assert_noop!(tally(id), Error::<Test>::TooEarlyToTally);
		pass(5);
		for who in &members[..2] {
			assert_ok!(commit(id, who, &[5]));
		}
		assert_noop!(tally(id), Error::<Test>::TooEarlyToTally);
		pass(6);
		assert_ok!(reveal(id, &members[0], &[5]));
		assert_noop!(tally(id), Error::<Test>::TooEarlyToTally);
		hypothetically!({
			// The third has not committed and cannot any more.
			assert_ok!(reveal(id, &members[1], &[5]));
			assert_eq!(tally(id).unwrap().actual_weight, Some(<() as WeightInfo>::tally_paid(3)));
		});
		pass(6);
		assert_noop!(tally(id), Error::<Test>::TooEarlyToTally);
		pass(1);
		assert_noop!(Panel::tally(RuntimeOrigin::none(), id), BadOrigin);
		assert_ok!(tally(id));
	});
}

#[test]
fn who_cannot_be_paid_or_slashed_holds_up_nobody() {
	run(|| {
		let (id, members) = asked(5, Question::Measures(1));
		let before = wealth(&members[1]);
		let alice = Balances::free_balance(ALICE);
		Unpayable::set([members[0].clone()].into());
		Unslashable::set([members[4].clone()].into());
		answered(id, &members.iter().zip([&[5][..], &[5], &[5], &[5]]).collect::<Vec<_>>());
		assert_eq!(finding(id), measured(5, 0, 4));
		assert_eq!(wealth(&members[1]), before + FEE);
		// What could not be paid went back.
		assert_eq!(Balances::free_balance(ALICE) - alice, 2 * FEE);
		// A text is not part of what is stored of an error.
		let error = DispatchError::Other("");
		let is_told = |event: &Event<Test>| *event == Event::NotPaid { id, who: members[0].clone(), error };
		assert!(events().iter().any(is_told));
		let fault = Fault::Silence;
		let is_told = |event: &Event<Test>| *event == Event::NotSlashed { id, who: members[4].clone(), fault, error };
		assert!(events().iter().any(is_told));
		assert_eq!(engaged(&members[4]), 0);
	});
}

#[test]
fn what_costs_nothing_is_no_offence() {
	run(|| {
		pool(10);
		let mut asked = summons(3);
		asked.schedule.silence = BasisPoints::ZERO;
		asked.schedule.deviation = BasisPoints::ZERO;
		let (id, members) = seated(asked);
		answered(id, &[(&members[0], &[5]), (&members[1], &[500])]);
		assert_eq!((finding(id), Offences::iter().count()), (measured(5, 495, 2), 0));
	});
}

#[test]
fn one_member_alone_decides_nothing_of_a_larger_panel() {
	run(|| {
		let (id, members) = asked(3, Question::Choice(2));
		answered(id, &[(&members[0], &[1])]);
		assert_eq!(finding(id), None);
		let members = drawn(id);
		answered(id, &[(&members[0], &[1])]);
		assert_eq!(finding(id), Some(Finding::Silent));
	});
}
