//! Requests, and the end of records.

use crate::{mock::*, *};
use artel_primitives::{
	panel::{Panels as _, Summons},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

type Asked = Summons<AccountId, BlockNumber>;

fn summon(change: impl FnOnce(&mut Asked)) -> Result<PanelId, DispatchError> {
	let mut asked = summons(3);
	change(&mut asked);
	Panel::summon(asked)
}

fn dismiss(id: PanelId) -> DispatchResult {
	<Panel as artel_primitives::panel::Panels<AccountId, BlockNumber>>::dismiss(id)
}

#[test]
fn a_request_takes_the_fees_and_a_deposit() {
	run(|| {
		pool(3);
		let before = Balances::free_balance(ALICE);
		assert_eq!(summon(|_| ()), Ok(0));
		let panel = Panel::panel(0).unwrap();
		assert_eq!(before - Balances::free_balance(ALICE), 3 * FEE + panel.deposit);
		assert_eq!(held(&ALICE, HoldReason::Panel), panel.deposit);
		assert_eq!(Purses::get(panel.purse), Some((ALICE, 3 * FEE)));
		assert_eq!((finding(0), members(0)), (None, vec![]));
		assert_eq!(
			last_event(),
			Event::Summoned {
				id: 0,
				caller: Market::Rental,
				pool: 0,
				size: 3,
				subject: H256::repeat_byte(7),
				question: Question::Measures(1),
				payer: ALICE,
				fee: FEE,
			}
		);
		assert_eq!(summon(|_| ()), Ok(1));
	});
}

#[test]
fn a_request_must_be_in_order() {
	run(|| {
		pool(3);
		let wrong = |change: &dyn Fn(&mut Asked), error: Error<Test>| {
			assert_noop!(summon(change), error);
		};
		wrong(&|asked| asked.pool = 1, Error::PoolNotFound);
		for size in [0, 2, 4, 17, 255] {
			wrong(&|asked| asked.size = size, Error::InvalidSize);
		}
		wrong(&|asked| asked.question = Question::Measures(0), Error::InvalidQuestion);
		wrong(&|asked| asked.question = Question::Choice(1), Error::InvalidQuestion);
		for quorum in [0, 1, 4] {
			wrong(&|asked| asked.schedule.quorum = quorum, Error::InvalidQuorum);
		}
		wrong(&|asked| asked.schedule.commit = 0, Error::NoTimeToAnswer);
		wrong(&|asked| asked.schedule.reveal = 0, Error::NoTimeToAnswer);
		wrong(&|asked| asked.schedule.decline = MAX_PHASE + 1, Error::PhaseTooLong);
		wrong(&|asked| asked.schedule.commit = MAX_PHASE + 1, Error::PhaseTooLong);
		wrong(&|asked| asked.schedule.reveal = BlockNumber::MAX, Error::PhaseTooLong);
		wrong(&|asked| asked.fee = MIN_FEE - 1, Error::FeeTooSmall);
		wrong(&|asked| asked.schedule.seat_bond = MINIMUM + 1, Error::SeatBondTooLarge);
		assert_noop!(summon(|asked| asked.fee = Balance::MAX), ArithmeticError::Overflow);
		for size in [1, 15] {
			assert_ok!(summon(|asked| {
				asked.size = size;
				asked.schedule.quorum = size;
			}));
		}
		NextPanel::<Test>::put(PanelId::MAX);
		assert_noop!(summon(|_| ()), ArithmeticError::Overflow);
	});
}

#[test]
fn without_fees_and_deposit_there_is_no_panel() {
	run(|| {
		pool(3);
		let poor = AccountId::new([77; 32]);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), poor.clone(), 3 * FEE));
		assert_noop!(summon(|asked| asked.payer = poor.clone()), TokenError::FundsUnavailable);
		// The deposit alone is not enough either, and is not kept.
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), poor.clone(), 2_000));
		assert_noop!(
			summon(|asked| {
				asked.payer = poor.clone();
				asked.fee = 50_000;
			}),
			TokenError::FundsUnavailable
		);
	});
}

/// The longest that the records of a panel come to is what the deposit was for.
#[test]
fn the_deposit_covers_every_byte_that_comes() {
	run(|| {
		pool(40);
		let mut asked = summons(15);
		asked.question = Question::Measures(4);
		asked.schedule.silence = BasisPoints::ZERO;
		asked.excluded = (50..66).map(person).collect::<Vec<_>>().try_into().unwrap();
		let id = summoned(asked);
		let paid_for = (Panel::panel(id).unwrap().deposit - 2 * ITEM_DEPOSIT) / BYTE_DEPOSIT;
		let covered = || {
			let bytes = Panels::<Test>::get(id).unwrap().encoded_size()
				+ Sittings::<Test>::get(id).map_or(0, |sitting| sitting.encoded_size());
			assert!(bytes as Balance <= paid_for, "{bytes} of {paid_for}");
		};
		drawn(id);
		covered();
		answered(id, &[]);
		assert_eq!(Panel::panel(id).unwrap().barred.len(), 31);
		let members = drawn(id);
		for who in &members {
			pass_to(Panel::phases(id).unwrap().commit);
			assert_ok!(commit(id, who, &[u64::MAX; 4]));
			covered();
		}
		for who in &members {
			assert_ok!(reveal(id, who, &[u64::MAX; 4]));
			covered();
		}
		assert_ok!(Panel::tally(outsider(), id));
		covered();
	});
}

#[test]
fn who_asked_dismisses_what_has_its_finding() {
	run(|| {
		pool(5);
		let (id, members) = seated(summons(3));
		assert_noop!(dismiss(id), Error::<Test>::NotClosed);
		assert_noop!(Panel::clear(outsider(), id), Error::<Test>::NotClosed);
		answered(id, &[(&members[0], &[7]), (&members[1], &[7]), (&members[2], &[7])]);
		assert_eq!((finding(id), sorted(members)), (measured(7, 0, 3), sorted(mock::members(id))));
		assert_ok!(dismiss(id));
		assert_eq!(last_event(), Event::Dismissed { id });
		assert_eq!((Panel::panel(id), Panel::seats(id), finding(id)), (None, vec![], None));
		assert_eq!(held(&ALICE, HoldReason::Panel), 0);
		assert!(!Sittings::<Test>::contains_key(id));
		assert_noop!(dismiss(id), Error::<Test>::PanelNotFound);
	});
}

pub fn sorted(mut accounts: Vec<AccountId>) -> Vec<AccountId> {
	accounts.sort();
	accounts
}

#[test]
fn anyone_clears_what_was_never_dismissed() {
	run(|| {
		pool(5);
		let (id, _) = seated(summons(3));
		answered(id, &[]);
		drawn(id);
		answered(id, &[]);
		assert_eq!(finding(id), Some(Finding::Silent));
		pass(RETENTION - 1);
		assert_noop!(Panel::clear(outsider(), id), Error::<Test>::TooEarlyToClear);
		pass(1);
		assert_noop!(Panel::clear(RuntimeOrigin::none(), id), BadOrigin);
		assert_ok!(Panel::clear(outsider(), id));
		assert_eq!(held(&ALICE, HoldReason::Panel), 0);
		assert_noop!(Panel::clear(outsider(), id), Error::<Test>::PanelNotFound);
	});
}

/// With their keys: before the draw, when all have committed, when there is a finding, and when it is dismissed.
#[test]
fn a_panel_of_three_takes_few_bytes() {
	run(|| {
		pool(5);
		let mut asked = summons(3);
		asked.excluded = vec![ALICE, BOB].try_into().unwrap();
		let bytes = |id: PanelId| {
			let (panel, seats) = (Panels::<Test>::hashed_key_for(id), Sittings::<Test>::hashed_key_for(id));
			let of = |key: &Vec<u8>| {
				frame::deps::frame_support::storage::unhashed::get_raw(key).map_or(0, |value| key.len() + value.len())
			};
			of(&panel) + of(&seats)
		};
		let id = summoned(asked);
		assert_eq!(bytes(id), 288);
		let members = drawn(id);
		pass(5);
		for who in &members {
			assert_ok!(commit(id, who, &[5]));
		}
		assert_eq!(bytes(id), 571);
		for who in &members {
			assert_ok!(reveal(id, who, &[5]));
		}
		assert_ok!(Panel::tally(outsider(), id));
		assert_eq!(bytes(id), 441);
		assert_ok!(dismiss(id));
		assert_eq!(bytes(id), 0);
	});
}
