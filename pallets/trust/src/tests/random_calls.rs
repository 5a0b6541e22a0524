//! Whatever is called in whatever order: the invariants hold, no money appears or vanishes, and what fails changes
//! nothing.

use crate::{mock::*, *};
use artel_primitives::trust::{Aspect, Outcome, Standing};
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect};
use proptest::prelude::*;

/// A call by one of few accounts about one of few others, so that calls meet.
#[derive(Clone, Debug)]
enum Step {
	Record { aspect: Aspect, merit: u16, fee: Balance },
	Attest { deal: u32, stars: u8 },
	Prune,
	AddReporter,
	RemoveReporter,
	Report { score: u8, lifetime: BlockNumber },
	WithdrawReport,
	ClearReport { reporter: u8 },
	Appeal,
	WithdrawAppeal,
	DecideAppeal { upheld: bool },
	SetStanding { standing: Standing, reason: bool, lifetime: Option<BlockNumber> },
	Transfer { value: Balance },
	Control,
}

fn steps() -> impl Strategy<Value = Vec<(u8, u8, bool, BlockNumber, Step)>> {
	let aspect = prop_oneof![Just(Aspect::Settlement), Just(Aspect::ServiceLevel), Just(Aspect::Disputes)];
	let standing = prop_oneof![Just(Standing::Normal), Just(Standing::Watched), Just(Standing::Suspended)];
	let record = (aspect, 0..12_000u16, 50..50_000u128);
	let report = (0..105u8, 0..=MAX_REPORT_LIFETIME + 5);
	let step = prop_oneof![
		4 => record.prop_map(|(aspect, merit, fee)| Step::Record { aspect, merit, fee }),
		3 => (0..4u32, 0..7u8).prop_map(|(deal, stars)| Step::Attest { deal, stars }),
		1 => Just(Step::Prune),
		3 => Just(Step::AddReporter),
		1 => Just(Step::RemoveReporter),
		6 => report.prop_map(|(score, lifetime)| Step::Report { score, lifetime }),
		1 => Just(Step::WithdrawReport),
		2 => (1..6u8).prop_map(|reporter| Step::ClearReport { reporter }),
		2 => Just(Step::Appeal),
		1 => Just(Step::WithdrawAppeal),
		2 => any::<bool>().prop_map(|upheld| Step::DecideAppeal { upheld }),
		2 => (standing, any::<bool>(), prop::option::of(0..50u64))
			.prop_map(|(standing, reason, lifetime)| Step::SetStanding { standing, reason, lifetime }),
		2 => (1..ENDOWMENT).prop_map(|value| Step::Transfer { value }),
		1 => Just(Step::Control),
	];
	let blocks = prop_oneof![4 => 0..3u64, 1 => 0..2 * PAIR_WINDOW];
	prop::collection::vec((1..6u8, 1..6u8, prop::bool::weighted(0.9), blocks, step), 1..60)
}

fn account(seed: u8) -> AccountId {
	AccountId::new([seed; 32])
}

/// Performs the step; `entitled` takes the origin that it is for.
fn perform(who: AccountId, other: AccountId, entitled: bool, step: Step) -> DispatchResult {
	let authority = if entitled { RuntimeOrigin::root() } else { RuntimeOrigin::signed(who.clone()) };
	let signed = if entitled { RuntimeOrigin::signed(who.clone()) } else { RuntimeOrigin::none() };
	let now = System::block_number();
	let (origin, call) = match step {
		Step::Record { aspect, merit, fee } => {
			record(&who, &other, Outcome { aspect, merit }, fee);
			return Ok(());
		}
		Step::Transfer { value } => return Balances::transfer_allow_death(signed, other, value),
		Step::Control => {
			control(who, &[other]);
			return Ok(());
		}
		Step::Attest { deal, stars } => (signed, Call::attest { subject: other, deal, stars }),
		Step::Prune => (signed, Call::prune { one: who, other }),
		Step::AddReporter => (authority, Call::add_reporter { reporter: who }),
		Step::RemoveReporter => (authority, Call::remove_reporter { reporter: who }),
		Step::Report { score, lifetime } => {
			let (model, expires) = (H256::repeat_byte(score), now + lifetime);
			(signed, Call::report_risk { subject: other, score, model, reason: 7, expires })
		}
		Step::WithdrawReport => (signed, Call::withdraw_report { subject: other }),
		Step::ClearReport { reporter } => (signed, Call::clear_report { subject: other, reporter: account(reporter) }),
		Step::Appeal => (signed, Call::appeal { statement: H256::repeat_byte(1) }),
		Step::WithdrawAppeal => (signed, Call::withdraw_appeal {}),
		Step::DecideAppeal { upheld } => (authority, Call::decide_appeal { subject: other, upheld }),
		Step::SetStanding { standing, reason, lifetime } => {
			let reason = if reason { b"why".to_vec().try_into().unwrap() } else { Reason::default() };
			let until = lifetime.map(|blocks| now + blocks);
			(authority, Call::set_standing { subject: other, standing, reason, until })
		}
	};
	RuntimeCall::Trust(call).dispatch(origin).map(|_| ()).map_err(|failed| failed.error)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(512)))]

	#[test]
	fn keep_every_invariant(steps in steps()) {
		new_test_ext().execute_with(|| {
			let issuance = Balances::total_issuance();
			for (who, other, entitled, blocks, step) in steps {
				pass(blocks);
				let before = sp_io::storage::root(StateVersion::V1);
				let events = System::event_count();
				if perform(account(who), account(other), entitled, step).is_err() {
					prop_assert_eq!(System::event_count(), events);
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1));
				}
				prop_assert_eq!(Trust::do_try_state(), Ok(()));
				prop_assert_eq!(Balances::total_issuance(), issuance);
			}
			// Nothing is held that no report and no appeal explains.
			for who in (1..6).map(account) {
				let reports: Balance = Reports::<Test>::iter_values()
					.flatten()
					.filter(|report| report.said.reporter == who)
					.map(|report| report.deposit)
					.sum();
				let appeal = Appeals::<Test>::get(&who).map(|appeal| appeal.deposit).unwrap_or_default();
				prop_assert_eq!(held(&who, HoldReason::Report), reports);
				prop_assert_eq!(held(&who, HoldReason::Appeal), appeal);
			}
			// The issuance is all there is: nothing is held outside it, nothing hangs in the air.
			let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
			prop_assert_eq!(sum, issuance);
			Ok(())
		})?;
	}
}
