//! Whatever is called in whatever order: no money appears or vanishes, what is held is what is owed, and states move along
//! the table only.

use super::{
	states::{STATES, state_of, table},
	steps::{perform, steps},
};
use crate::{mock::*, *};
use artel_testing::cases;
use frame::{deps::sp_io, testing_prelude::*, token::fungibles::Inspect};
use proptest::prelude::*;
use std::{
	collections::{BTreeMap, BTreeSet},
	sync::OnceLock,
};

/// Which state can follow which within a block, from the table.
fn graph() -> &'static BTreeSet<(String, String)> {
	static GRAPH: OnceLock<BTreeSet<(String, String)>> = OnceLock::new();
	GRAPH.get_or_init(|| {
		let mut graph = BTreeSet::new();
		for row in table() {
			for (before, after) in STATES.into_iter().zip(row.after).filter(|(_, after)| after != "·") {
				// What the text below the table says.
				let ends = ["release_milestone", "execute", "draw"].contains(&row.call.as_str());
				let others: &[&str] = match (row.call.as_str(), after.as_str()) {
					("resume", _) => &["Late", "Claimed", "Due"],
					("release_milestone" | "execute", "Accepted") => &["Late"],
					_ => &[],
				};
				graph.extend(others.iter().map(|other| (before.to_string(), other.to_string())));
				if ends {
					graph.insert((before.to_string(), "Ended".to_string()));
				}
				graph.insert((before.to_string(), after));
			}
		}
		// A time lock whose block came, a stream that ran dry.
		graph.insert(("Accepted".to_string(), "Ended".to_string()));
		graph
	})
}

/// The states of all direct escrows.
fn states() -> BTreeMap<EscrowId, &'static str> {
	InProgress::<Test>::iter_keys().map(|id| (id, state_of(id))).collect()
}

/// All that all accounts have, free and held.
fn sum_of(asset: &Asset) -> Balance {
	let everybody: BTreeSet<_> = frame_system::Account::<Test>::iter_keys().collect();
	everybody.iter().map(|who| Money::total_balance(asset.clone(), who)).sum()
}

/// Whether nothing is held that no escrow and nothing owed explains; the other direction is in `try_state`.
fn all_holds_are_explained() -> bool {
	let open: BTreeSet<_> = Records::<Test>::iter_values().map(|record| (record.payer, record.asset)).collect();
	let owed: BTreeSet<_> = OwedParts::<Test>::iter_values().map(|owed| (owed.from, owed.asset)).collect();
	frame_system::Account::<Test>::iter_keys().all(|who| {
		let explained = |asset: Asset| {
			let key = (who.clone(), asset.clone());
			held(asset, &who) == 0 || open.contains(&key) || owed.contains(&key)
		};
		explained(NATIVE) && explained(OTHER)
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(cases(10_000)))]

	#[test]
	fn conserve_money_and_move_along_the_graph(steps in steps()) {
		new_test_ext().execute_with(|| {
			let mut issuance = [NATIVE, OTHER].map(Money::total_issuance);
			for turn in steps {
				at(System::block_number() + turn.blocks);
				System::reset_events();
				let before = states();
				let step = turn.step.clone();
				let done = perform(turn);
				if done.is_err() {
					prop_assert_eq!(&before, &states(), "{:?}", step);
					prop_assert!(events().is_empty(), "{:?}", step);
				}

				for (id, was) in before {
					let is = state_of(id);
					let moved = (was.to_string(), is.to_string());
					prop_assert!(was == is || graph().contains(&moved), "{:?} led from {} to {}", step, was, is);
				}
				for event in events() {
					if let Event::FeesDistributed { burnt, .. } = event {
						issuance[0] -= burnt;
					}
				}
				prop_assert_eq!([NATIVE, OTHER].map(Money::total_issuance), issuance, "{:?}", step);
				prop_assert_eq!(Escrows::do_try_state(), Ok(()), "{:?}", step);
			}
			prop_assert!(all_holds_are_explained());
			prop_assert_eq!([sum_of(&NATIVE), sum_of(&OTHER)], issuance);
			Ok(())
		})?;
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(cases(10_000).div_ceil(20)))]

	#[test]
	fn a_step_that_fails_changes_nothing(steps in steps()) {
		new_test_ext().execute_with(|| {
			for turn in steps {
				at(System::block_number() + turn.blocks);
				let before = sp_io::storage::root(StateVersion::V1);
				let step = turn.step.clone();
				if perform(turn).is_err() {
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1), "{:?}", step);
				}
			}
			Ok(())
		})?;
	}
}
