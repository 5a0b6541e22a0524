//! Whatever is called in whatever order: every planck is accounted for, nobody leaves or is punished twice, and what
//! fails changes nothing.

use crate::{mock::*, *};
use artel_primitives::{
	bonds::{Bonds as _, Offence, Role},
	settlement::BasisPoints,
};
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const PEOPLE: [AccountId; 3] = [ALICE, BOB, CHARLIE];
const ROLES: [Role; 2] = [PROVIDER, JUROR];

/// What an account does, or what is done to it in one of its roles. Amounts are in percent of what there is to take them
/// from, so that many fit, some are nothing, and some are too much.
#[derive(Clone, Debug)]
enum Step {
	Bond {
		amount: Balance,
	},
	Unbond {
		percent: Balance,
	},
	Rebond {
		percent: Balance,
	},
	Withdraw,
	Engage {
		percent: Balance,
	},
	Release {
		percent: Balance,
	},
	Slash {
		key: u8,
		percent: Balance,
		victim: Option<usize>,
		reporter: Option<usize>,
	},
	Appeal {
		key: u8,
	},
	Cancel {
		key: u8,
	},
	Apply {
		key: u8,
	},
	Forget {
		key: u8,
	},
	/// Minimums only rise here, see [`Model::too_little_at`].
	SetTerms {
		raise: Balance,
		period: BlockNumber,
		cap: u16,
	},
	Spend {
		percent: Balance,
	},
}

#[derive(Clone, Debug)]
struct Turn {
	who: usize,
	role: usize,
	/// Whether it is called by whom it is for.
	entitled: bool,
	/// How many blocks pass before.
	blocks: BlockNumber,
	step: Step,
}

fn steps() -> impl Strategy<Value = Step> {
	let percent = || prop_oneof![1 => Just(0), 6 => 1..100u128, 3 => Just(100), 1 => 101..120u128];
	let key = || 0..4u8;
	let someone = || prop::option::of(0..PEOPLE.len() + 1);
	prop_oneof![
		6 => (0..4 * MINIMUM).prop_map(|amount| Step::Bond { amount }),
		5 => percent().prop_map(|percent| Step::Unbond { percent }),
		2 => percent().prop_map(|percent| Step::Rebond { percent }),
		3 => Just(Step::Withdraw),
		4 => percent().prop_map(|percent| Step::Engage { percent }),
		3 => percent().prop_map(|percent| Step::Release { percent }),
		6 => (key(), percent(), someone(), someone())
			.prop_map(|(key, percent, victim, reporter)| Step::Slash { key, percent, victim, reporter }),
		2 => key().prop_map(|key| Step::Appeal { key }),
		1 => key().prop_map(|key| Step::Cancel { key }),
		4 => key().prop_map(|key| Step::Apply { key }),
		2 => key().prop_map(|key| Step::Forget { key }),
		// Often all, for bonds of which nothing is left but what is engaged.
		2 => (0..300u128, 1..2 * PERIOD, prop_oneof![2 => Just(10_000u16), 1 => 1..10_000u16])
			.prop_map(|(raise, period, cap)| Step::SetTerms { raise, period, cap }),
		1 => percent().prop_map(|percent| Step::Spend { percent }),
	]
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
	let blocks = prop_oneof![5 => 0..3u64, 3 => 0..APPEAL_WINDOW + 2, 1 => 0..PERIOD + 2];
	let turn = (0..PEOPLE.len(), 0..ROLES.len(), prop::bool::weighted(0.95), blocks, steps())
		.prop_map(|(who, role, entitled, blocks, step)| Turn { who, role, entitled, blocks, step });
	prop::collection::vec(turn, 1..40)
}

/// One of the three, or somebody without an account.
fn someone(number: Option<usize>) -> Option<AccountId> {
	number.map(|number| PEOPLE.get(number).cloned().unwrap_or(NOBODY))
}

/// What a reader of the documentation expects, kept beside the pallet.
#[derive(Default)]
struct Model {
	/// What was engaged and not released.
	engaged: BTreeMap<(AccountId, Role), Balance>,
	/// The offences that cost something and are not forgotten.
	punished: BTreeSet<u8>,
	/// The last block at the end of a turn in which less than the minimum was active.
	///
	/// Right only while minimums do not fall: who is told that it has been bonded since then had as much all along, but
	/// not always the minimum of the time.
	too_little_at: BTreeMap<(AccountId, Role), BlockNumber>,
}

impl Model {
	fn engaged(&mut self, who: &AccountId, role: Role) -> &mut Balance {
		self.engaged.entry((who.clone(), role)).or_default()
	}

	/// Performs the turn, and checks what it says of itself.
	fn perform(&mut self, turn: Turn) -> DispatchResult {
		let Turn { who, role, entitled, step, .. } = turn;
		let (who, role) = (PEOPLE[who].clone(), ROLES[role]);
		let ledger = Bonds::ledger(who.clone(), role);
		let signed = if entitled { RuntimeOrigin::signed(who.clone()) } else { RuntimeOrigin::none() };
		let authority = if entitled { RuntimeOrigin::root() } else { RuntimeOrigin::signed(who.clone()) };
		let (origin, call) = match step {
			Step::Engage { percent } => {
				let amount = ledger.active * percent / 100;
				let result = Bonds::engage(&who, role, amount);
				assert_eq!(result.is_ok(), amount <= ledger.active.saturating_sub(ledger.engaged));
				*self.engaged(&who, role) += if result.is_ok() { amount } else { 0 };
				return result;
			}
			Step::Release { percent } => {
				let amount = ledger.engaged * percent / 100;
				Bonds::release(&who, role, amount);
				let engaged = self.engaged(&who, role);
				*engaged = engaged.saturating_sub(amount);
				return Ok(());
			}
			Step::Slash { key: number, percent, victim, reporter } => {
				let asked = ledger.total() * percent / 100;
				let (victim, reporter) = (someone(victim), someone(reporter));
				let offence =
					Offence { offender: who.clone(), role, key: key(number), amount: asked, victim, reporter };
				let taken = <Bonds as artel_primitives::bonds::Bonds<_, _>>::slash(offence).unwrap();
				let cap = Bonds::terms(role).cap.of(ledger.total());
				let again = self.punished.contains(&number);
				assert_eq!(taken, if again { 0 } else { asked.min(cap) });
				assert_eq!(Bonds::ledger(who, role).total() + taken, ledger.total());
				if taken > 0 {
					self.punished.insert(number);
				}
				return Ok(());
			}
			Step::Spend { percent } => {
				let value = free(&who) * percent / 100;
				return Balances::transfer_allow_death(signed, TREASURY, value);
			}
			Step::Bond { amount } => (signed, Call::bond { role, amount }),
			Step::Unbond { percent } => (signed, Call::unbond { role, amount: ledger.active * percent / 100 }),
			Step::Rebond { percent } => (signed, Call::rebond { role, amount: ledger.leaving() * percent / 100 }),
			Step::Withdraw => (signed, Call::withdraw { role }),
			Step::Appeal { key: number } => (signed, Call::appeal_slash { key: key(number), statement: H256::zero() }),
			Step::Cancel { key: number } => (authority, Call::cancel_slash { key: key(number) }),
			Step::Apply { key: number } => (signed, Call::apply_slash { key: key(number) }),
			Step::Forget { key: number } => {
				let result = Bonds::forget_offence(signed, key(number));
				if result.is_ok() {
					self.punished.remove(&number);
				}
				return result;
			}
			Step::SetTerms { raise, period, cap } => {
				let minimum = Bonds::terms(role).minimum.saturating_add(raise).min(2 * MINIMUM);
				let terms = RoleTerms { minimum, unbonding_period: period, cap: BasisPoints::new(cap).unwrap() };
				(authority, Call::set_terms { role, terms })
			}
		};
		RuntimeCall::Bonds(call).dispatch(origin).map(|_| ()).map_err(|failed| failed.error)
	}

	/// Checks what must hold after each turn, beside `try_state`.
	fn check(&mut self) {
		let now = System::block_number();
		for (who, role) in PEOPLE.iter().flat_map(|who| ROLES.map(|role| (who, role))) {
			let ledger = Bonds::ledger(who.clone(), role);
			assert_eq!(ledger.engaged, *self.engaged(who, role));
			let minimum = Bonds::terms(role).minimum;
			if ledger.active < minimum {
				self.too_little_at.insert((who.clone(), role), now);
				assert_eq!(Bonds::bonded_since(who.clone(), role), None);
			} else {
				let since = Bonds::bonded_since(who.clone(), role).expect("minimums never fall here");
				let before = self.too_little_at.get(&(who.clone(), role)).copied().unwrap_or_default();
				assert!((before..=now).contains(&since));
			}
		}
		for number in 0..4 {
			assert_eq!(Slashes::<Test>::contains_key(key(number)), self.punished.contains(&number));
		}
	}
}

/// Of each ledger: what is active, and by how much that falls short of what is engaged.
fn active_and_shortfalls() -> Vec<(Balance, Balance)> {
	let ledgers = PEOPLE.into_iter().flat_map(|who| ROLES.map(|role| Bonds::ledger(who.clone(), role)));
	ledgers.map(|ledger| (ledger.active, ledger.engaged.saturating_sub(ledger.active))).collect()
}

/// What slashes burnt and what they were, since the events were cleared.
fn burnt() -> Balance {
	let burnt = events().into_iter().map(|event| match event {
		Event::SlashApplied { amount, to_reporter, to_victim, to_treasury, burnt, .. } => {
			assert_eq!(to_reporter + to_victim + to_treasury + burnt, amount);
			burnt
		}
		_ => 0,
	});
	burnt.sum()
}

fn play(turns: Vec<Turn>) {
	let mut model = Model::default();
	for turn in turns {
		pass(turn.blocks);
		System::reset_events();
		Told::set(Vec::new());
		let issuance = Balances::total_issuance();
		let before = active_and_shortfalls();
		let is_slash = matches!(turn.step, Step::Slash { .. });
		let root = sp_io::storage::root(StateVersion::V1);
		if model.perform(turn).is_err() {
			assert_eq!(root, sp_io::storage::root(StateVersion::V1));
			assert_eq!(System::event_count(), 0);
		}
		model.check();
		Bonds::do_try_state().unwrap();

		let after = active_and_shortfalls();
		for (before, after) in before.iter().zip(&after) {
			assert!(is_slash || after.1 <= before.1, "what is engaged left");
		}
		// Whoever listens knows all there is to know.
		assert_eq!(before.iter().zip(&after).filter(|(before, after)| before.0 != after.0).count(), Told::get().len());
		for (who, role, told) in Told::get() {
			assert_eq!(told, Bonds::bonded(&who, role));
		}
		// The issuance went down by what was burnt, and is all there is.
		assert_eq!(Balances::total_issuance() + burnt(), issuance);
		let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
		assert_eq!(sum, Balances::total_issuance());
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(10_000)))]

	#[test]
	fn keep_every_invariant(turns in turns()) {
		new_test_ext().execute_with(|| play(turns));
	}
}
