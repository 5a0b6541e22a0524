//! Reads.

use crate::{mock::*, *};
use artel_primitives::disputes::Arbitrable;
use frame::testing_prelude::*;

#[test]
fn an_escrow_is_shown_with_its_terms_and_what_has_flowed() {
	run(|| {
		let id = accepted("Stream");
		at(21);
		let shown = crate::Pallet::<Test>::escrow(id).unwrap();
		assert_eq!(shown.record.balance, 1_000);
		let direct = shown.direct.unwrap();
		assert_eq!((direct.accrued, direct.now, direct.progress.stage), (100, 21, Stage::Accepted));
		assert_eq!(direct.terms, terms(condition("Stream")));
		assert_ok!(<Escrows as Arbitrable<AccountId, Asset>>::freeze(agreement(id)));
		at(50);
		assert_eq!(crate::Pallet::<Test>::escrow(id).unwrap().direct.unwrap().now, 21);
	});
}

#[test]
fn one_of_a_market_has_no_terms() {
	run(|| {
		let id = managed(true, None);
		assert_eq!(crate::Pallet::<Test>::escrow(id).unwrap().direct, None);
		assert_eq!(crate::Pallet::<Test>::accrued(id), None);
		assert_eq!(crate::Pallet::<Test>::escrow(99), None);
	});
}

#[test]
fn only_a_stream_that_was_accepted_flows() {
	run(|| {
		let (manual, funded) = (accepted("Manual"), opened("Stream"));
		at(50);
		assert_eq!(crate::Pallet::<Test>::accrued(manual), None);
		assert_eq!(crate::Pallet::<Test>::accrued(funded), None);
	});
}
