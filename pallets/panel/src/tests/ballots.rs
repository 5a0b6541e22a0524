//! Commit and reveal, and what it is abused for.

use crate::{mock::*, *};
use frame::{deps::sp_io::hashing::blake2_256, testing_prelude::*};

/// A panel of three in whose first block of commitments we are.
fn committing() -> (PanelId, [AccountId; 3]) {
	pool(10);
	let (id, members) = seated(summons(3));
	pass_to(Panel::phases(id).unwrap().commit);
	(id, members.try_into().unwrap())
}

/// The same, and the first two have committed to 50 and 51. We are in the first block of revealing.
fn revealing() -> (PanelId, [AccountId; 3]) {
	let (id, members) = committing();
	assert_ok!(commit(id, &members[0], &[50]));
	assert_ok!(commit(id, &members[1], &[51]));
	pass_to(Panel::phases(id).unwrap().reveal);
	(id, members)
}

#[test]
fn members_commit_and_reveal() {
	run(|| {
		let (id, members) = committing();
		assert_ok!(commit(id, &members[0], &[50]));
		assert_eq!(last_event(), Event::Committed { id, who: members[0].clone() });
		pass_to(Panel::phases(id).unwrap().reveal);
		assert_ok!(reveal(id, &members[0], &[50]));
		assert_eq!(last_event(), Event::Revealed { id, who: members[0].clone(), answer: answer(&[50]) });
		assert_eq!(seats(id)[0], Seat { who: members[0].clone(), vote: Vote::Revealed(answer(&[50])) });
		assert_noop!(Panel::commit(RuntimeOrigin::none(), id, H256::zero()), BadOrigin);
		assert_noop!(Panel::reveal(RuntimeOrigin::root(), id, answer(&[50]), [0; 32]), BadOrigin);
	});
}

#[test]
fn a_commitment_is_the_hash_that_the_documentation_says() {
	run(|| {
		let who = person(3);
		let genesis = System::block_hash(0);
		let mut bytes = b"artel/panel".to_vec();
		bytes.extend(genesis.as_bytes());
		bytes.extend(7u64.to_le_bytes());
		bytes.extend(AsRef::<[u8]>::as_ref(&who));
		bytes.extend([2 << 2]);
		bytes.extend(5u64.to_le_bytes());
		bytes.extend(6u64.to_le_bytes());
		bytes.extend([9; 32]);
		assert_eq!(Panel::commitment(7, &who, &answer(&[5, 6]), &[9; 32]), H256(blake2_256(&bytes)));
	});
}

#[test]
fn only_members_commit_in_time_and_once() {
	run(|| {
		pool(10);
		let id = summoned(summons(3));
		assert_noop!(commit(id, &person(0), &[1]), Error::<Test>::NotDrawn);
		let members = drawn(id);
		assert_noop!(commit(id, &members[0], &[1]), Error::<Test>::TooEarlyToCommit);
		pass(5);
		assert_noop!(commit(id, &ALICE, &[1]), Error::<Test>::NotSeated);
		assert_noop!(commit(99, &members[0], &[1]), Error::<Test>::PanelNotFound);
		assert_ok!(commit(id, &members[0], &[1]));
		assert_noop!(commit(id, &members[0], &[1]), Error::<Test>::AlreadyCommitted);
		assert_noop!(commit(id, &members[0], &[2]), Error::<Test>::AlreadyCommitted);
		pass(5);
		assert_ok!(hypothetically!(commit(id, &members[1], &[1])));
		pass(1);
		assert_noop!(commit(id, &members[1], &[1]), Error::<Test>::TooLateToCommit);
		pass(100);
		assert_noop!(commit(id, &members[1], &[1]), Error::<Test>::TooLateToCommit);
	});
}

#[test]
fn a_copied_commitment_cannot_be_revealed() {
	run(|| {
		let (id, members) = committing();
		let hash = Panel::commitment(id, &members[0], &answer(&[50]), &salt(&members[0]));
		assert_ok!(Panel::commit(signed(&members[0]), id, hash));
		assert_ok!(Panel::commit(signed(&members[1]), id, hash));
		pass_to(Panel::phases(id).unwrap().reveal);
		assert_ok!(reveal(id, &members[0], &[50]));
		// Answer and salt of the other are public now, and of no use.
		let copied = Panel::reveal(signed(&members[1]), id, answer(&[50]), salt(&members[0]));
		assert_noop!(copied, Error::<Test>::WrongCommitment);
		pass_to(Panel::phases(id).unwrap().over);
		assert_ok!(Panel::tally(outsider(), id));
		let silent = slashed(id).into_iter().map(|(who, fault, _)| (who, fault)).collect::<Vec<_>>();
		assert!(silent.contains(&(members[1].clone(), Fault::Silence)));
	});
}

#[test]
fn a_commitment_to_another_panel_answer_or_salt_is_none_to_this() {
	run(|| {
		let (id, members) = committing();
		let who = &members[0];
		let elsewhere = Panel::commitment(id + 1, who, &answer(&[50]), &salt(who));
		assert_ok!(Panel::commit(signed(who), id, elsewhere));
		assert_ok!(commit(id, &members[1], &[51]));
		pass_to(Panel::phases(id).unwrap().reveal);
		assert_noop!(reveal(id, who, &[50]), Error::<Test>::WrongCommitment);
		assert_noop!(reveal(id, &members[1], &[52]), Error::<Test>::WrongCommitment);
		let salted = Panel::reveal(signed(&members[1]), id, answer(&[51]), [1; 32]);
		assert_noop!(salted, Error::<Test>::WrongCommitment);
		assert_ok!(reveal(id, &members[1], &[51]));
	});
}

#[test]
fn only_who_committed_reveals_in_time_and_once() {
	run(|| {
		let (id, members) = revealing();
		assert_noop!(reveal(id, &members[2], &[50]), Error::<Test>::NotCommitted);
		assert_noop!(reveal(id, &ALICE, &[50]), Error::<Test>::NotSeated);
		assert_ok!(reveal(id, &members[0], &[50]));
		assert_noop!(reveal(id, &members[0], &[50]), Error::<Test>::AlreadyRevealed);
		pass(6);
		assert_ok!(hypothetically!(reveal(id, &members[1], &[51])));
		pass(1);
		assert_noop!(reveal(id, &members[1], &[51]), Error::<Test>::TooLateToReveal);
		assert_ok!(Panel::tally(outsider(), id));
		assert_noop!(reveal(id, &members[1], &[51]), Error::<Test>::NotDrawn);
	});
}

#[test]
fn nobody_reveals_while_others_may_still_commit_to_what_it_says() {
	run(|| {
		let (id, members) = committing();
		assert_ok!(commit(id, &members[0], &[50]));
		assert_ok!(commit(id, &members[1], &[50]));
		assert_noop!(reveal(id, &members[0], &[50]), Error::<Test>::TooEarlyToReveal);
		// As soon as all have committed nothing is to be gained by waiting.
		assert_ok!(commit(id, &members[2], &[50]));
		assert_ok!(reveal(id, &members[0], &[50]));
		assert_noop!(Panel::tally(outsider(), id), Error::<Test>::TooEarlyToTally);
		assert_ok!(reveal(id, &members[1], &[50]));
		assert_ok!(reveal(id, &members[2], &[50]));
		assert_ok!(Panel::tally(outsider(), id));
		assert_eq!(finding(id), measured(50, 0, 3));
	});
}

#[test]
fn nobody_reveals_while_members_may_decline() {
	run(|| {
		pool(10);
		let (id, members) = seated(summons(3));
		for who in &members {
			assert_ok!(Panel::decline(signed(who), id));
		}
		assert_noop!(reveal(id, &members[0], &[50]), Error::<Test>::TooEarlyToReveal);
		assert_noop!(Panel::tally(outsider(), id), Error::<Test>::TooEarlyToTally);
	});
}

#[test]
fn an_answer_of_the_wrong_shape_is_not_taken() {
	run(|| {
		let (id, members) = committing();
		for (who, numbers) in members.iter().zip([&[][..], &[1, 2], &[1]]) {
			assert_ok!(commit(id, who, numbers));
		}
		pass_to(Panel::phases(id).unwrap().reveal);
		assert_noop!(reveal(id, &members[0], &[]), Error::<Test>::InvalidAnswer);
		assert_noop!(reveal(id, &members[1], &[1, 2]), Error::<Test>::InvalidAnswer);
		assert_ok!(reveal(id, &members[2], &[1]));
	});
	for (question, wrong) in [(Question::Choice(3), 3), (Question::Split, 10_001)] {
		run(|| {
			pool(10);
			let mut asked = summons(3);
			asked.question = question;
			let (id, members) = seated(asked);
			pass_to(Panel::phases(id).unwrap().commit);
			assert_ok!(commit(id, &members[0], &[wrong]));
			pass_to(Panel::phases(id).unwrap().reveal);
			assert_noop!(reveal(id, &members[0], &[wrong]), Error::<Test>::InvalidAnswer);
		});
	}
}
