//! Whatever is called in whatever order: no money appears or vanishes, an agreement is ruled once, and an outsider ends
//! every dispute in time.

use crate::{mock::*, *};
use artel_primitives::{
	Balance,
	settlement::{Agreement, Split},
};
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect};
use proptest::prelude::*;

/// A call about one of the open disputes, or something that happens.
#[derive(Clone, Debug)]
enum Step {
	/// A call that can be made now, by who may make it, or what the panel finds.
	GoOn {
		pick: usize,
		points: u16,
	},
	File {
		deal: usize,
		claim: u16,
	},
	Evidence {
		length: usize,
		proof: Option<bool>,
	},
	Answer {
		offer: u16,
	},
	Concede,
	Settle,
	Withdraw,
	Summon,
	Conclude,
	Appeal,
	Decide {
		points: u16,
	},
	Execute,
	/// No call: the panel finds that, or stays silent.
	Find {
		points: Option<u64>,
	},
	/// No call: panels cannot be summoned, or can again.
	Jam {
		jammed: bool,
	},
	Spend {
		part: u16,
	},
}

fn part() -> impl Strategy<Value = u16> {
	prop_oneof![4 => 0..=10_000u16, 1 => Just(0), 1 => Just(10_000)]
}

/// Who does it, to which of the open disputes, and after how many blocks.
type Moment = (u8, usize, Option<BlockNumber>, Step);

fn steps() -> impl Strategy<Value = Vec<Moment>> {
	let step = prop_oneof![
		40 => (0..10usize, part()).prop_map(|(pick, points)| Step::GoOn { pick, points }),
		4 => (0..4usize, part()).prop_map(|(deal, claim)| Step::File { deal, claim }),
		3 => (0..128usize, prop::option::of(any::<bool>()))
			.prop_map(|(length, proof)| Step::Evidence { length, proof }),
		2 => part().prop_map(|offer| Step::Answer { offer }),
		1 => Just(Step::Concede),
		1 => Just(Step::Settle),
		1 => Just(Step::Withdraw),
		1 => Just(Step::Summon),
		1 => Just(Step::Conclude),
		2 => Just(Step::Appeal),
		1 => part().prop_map(|points| Step::Decide { points }),
		1 => Just(Step::Execute),
		3 => prop::option::weighted(0.6, 0..10_500u64).prop_map(|points| Step::Find { points }),
		1 => prop::bool::weighted(0.3).prop_map(|jammed| Step::Jam { jammed }),
		1 => part().prop_map(|part| Step::Spend { part: part / 2 }),
	];
	// Without a number of blocks: until the deadline of the dispute.
	let blocks = prop_oneof![6 => (0..5u64).prop_map(Some), 3 => Just(None), 1 => (0..TERMS.authority).prop_map(Some)];
	prop::collection::vec((0..3u8, 0..3usize, blocks, step), 1..50)
}

fn account(index: u8) -> AccountId {
	[ALICE, BOB, EVE][usize::from(index)].clone()
}

/// Two agreements of Alice with Bob, one of Bob with Alice that is small, and one in dollars.
fn deals() -> [Agreement; 4] {
	[
		deal_of(&ALICE, &BOB, NATIVE, STAKE),
		deal_of(&BOB, &ALICE, NATIVE, STAKE / 3),
		deal_of(&BOB, &ALICE, NATIVE, SMALL_STAKE),
		deal_of(&ALICE, &BOB, DOLLARS, STAKE),
	]
}

fn points(points: u16) -> Split {
	split(points.min(10_000))
}

/// One of the calls that can be made now, and who may make it.
fn due(pick: usize, points: u16, id: DisputeId) -> (AccountId, Step) {
	let Some(dispute) = Court::dispute(id) else { return (ALICE, Step::File { deal: pick % 4, claim: points }) };
	let either = dispute.account(Side::BOTH[pick % 2]).clone();
	// Both sides would rather fight.
	let fights = |action: &Action| !matches!(action, Action::Concede | Action::Settle | Action::Withdraw);
	let actions: Vec<_> = Court::actions(id).into_iter().filter(fights).collect();
	match actions.get(pick % actions.len().max(1)) {
		Some(Action::SubmitEvidence) => (either, Step::Evidence { length: pick, proof: None }),
		Some(Action::Answer) => (dispute.account(dispute.respondent()).clone(), Step::Answer { offer: points }),
		Some(Action::Appeal) => (either, Step::Appeal),
		Some(Action::Summon) => (EVE, Step::Summon),
		Some(Action::Conclude) => (EVE, Step::Conclude),
		Some(Action::Decide) => (EVE, Step::Decide { points }),
		Some(Action::Execute) => (EVE, Step::Execute),
		_ => (EVE, Step::Find { points: Some(points.into()).filter(|_| pick > 0) }),
	}
}

/// Performs the step, as a transaction would.
fn perform(deals: &[Agreement], who: &AccountId, dispute: DisputeId, step: Step) -> DispatchResult {
	let uri = |length| vec![b'x'; length].try_into().unwrap();
	let origin = if matches!(step, Step::Decide { .. }) { RuntimeOrigin::root() } else { signed(who) };
	let call = match step {
		Step::GoOn { pick, points } => {
			let (who, step) = due(pick, points, dispute);
			return perform(deals, &who, dispute, step);
		}
		Step::Find { points } => {
			if let Some(Stage::Hearing(..)) = Court::dispute(dispute).map(|dispute| dispute.stage)
				&& jury_of(dispute).finding.is_none()
			{
				points.map_or_else(|| stay_silent(dispute), |points| find(dispute, points));
			}
			return Ok(());
		}
		Step::Jam { jammed } => {
			Jammed::set(jammed);
			return Ok(());
		}
		Step::Spend { part } => {
			let value = points(part).divide(Balances::free_balance(who)).0;
			return Balances::transfer_keep_alive(signed(who), DUST_COLLECTOR, value);
		}
		Step::File { deal, claim } => {
			let (claim, statement) = (points(claim), H256::repeat_byte(1));
			Call::file { agreement: deals[deal], claim, statement, uri: uri(10) }
		}
		Step::Evidence { length, proof } => {
			let (hash, statement) = (H256::repeat_byte(2), H256::repeat_byte(3));
			let bytes = |right: bool| vec![if right { 3 } else { 4 }; 32].try_into().unwrap();
			let proof = proof.map(|right| ShownProof { circuit: CIRCUIT, statement, proof: Some(bytes(right)) });
			Call::submit_evidence { dispute, hash, uri: uri(length), note: None, proof }
		}
		Step::Answer { offer } => Call::answer { dispute, offer: points(offer) },
		Step::Concede => Call::concede { dispute },
		Step::Settle => Call::settle { dispute },
		Step::Withdraw => Call::withdraw { dispute },
		Step::Summon => Call::summon { dispute },
		Step::Conclude => Call::conclude { dispute },
		Step::Appeal => Call::appeal { dispute },
		Step::Decide { points: part } => Call::decide { dispute, split: points(part) },
		Step::Execute => Call::execute { dispute },
	};
	RuntimeCall::Court(call).dispatch(origin).map(|_| ()).map_err(|failed| failed.error)
}

/// Eve alone ends all that is open: no dispute takes longer than its terms say, counted from now.
fn end_all(deals: &[Agreement]) -> Result<(), TestCaseError> {
	Jammed::set(false);
	let disputes: Vec<_> = Disputes::<Test>::iter_keys().collect();
	for id in disputes {
		let begin = System::block_number();
		let terms = Court::dispute(id).unwrap().terms;
		while Court::dispute(id).is_some() {
			prop_assert_eq!(move_on(id), Ok(()));
			check_ledgers();
		}
		prop_assert!(System::block_number() - begin <= terms.longest());
	}
	prop_assert_eq!(Disputes::<Test>::iter().count() + ByAgreement::<Test>::iter().count(), 0);
	prop_assert_eq!(Shown::<Test>::iter().count() + AllPurses::iter().count(), 0, "bonds are returned or paid");
	prop_assert_eq!([ALICE, BOB, EVE].map(|who| deposit(&who)), [0, 0, 0]);
	for deal in deals.iter().map(|agreement| AllDeals::get(agreement.id).unwrap()) {
		prop_assert!(!deal.frozen && deal.rulings.len() <= 1);
		prop_assert_eq!(deal.held == 0, deal.rulings.len() == 1);
	}
	let open: Balance = deals
		.iter()
		.map(|agreement| AllDeals::get(agreement.id).unwrap())
		.map(|deal| match deal.asset {
			NATIVE => deal.held,
			_ => 0,
		})
		.sum();
	let panels: Balance = AllJuries::iter_values().map(|jury| jury.held).sum();
	prop_assert_eq!(Balances::free_balance(POT), EXISTENTIAL_DEPOSIT + open + panels);
	Ok(())
}

fn try_all(steps: Vec<Moment>, thoroughly: bool) -> Result<(), TestCaseError> {
	new_test_ext().execute_with(|| {
		let issuance = Balances::total_issuance();
		let deals = deals();
		for (who, dispute, blocks, step) in steps {
			let open: Vec<_> = Disputes::<Test>::iter_keys().collect();
			let dispute = open.get(dispute % open.len().max(1)).copied().unwrap_or_default();
			match (blocks, Court::deadline(dispute)) {
				(Some(blocks), _) => pass(blocks),
				(None, Some((deadline, _))) => System::set_block_number(deadline.max(System::block_number())),
				(None, None) => {}
			}
			let before = thoroughly.then(|| (sp_io::storage::root(StateVersion::V1), System::event_count()));
			let failed = perform(&deals, &account(who), dispute, step).is_err();
			if let Some(before) = before.filter(|_| failed) {
				prop_assert_eq!(before, (sp_io::storage::root(StateVersion::V1), System::event_count()));
			}
			check_ledgers();
		}
		end_all(&deals)?;
		prop_assert_eq!(Balances::total_issuance(), issuance);
		let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
		prop_assert_eq!(sum, issuance);
		Ok(())
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(10_000)))]

	#[test]
	fn conserve_money_and_end(steps in steps()) {
		try_all(steps, false)?;
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(512)))]

	#[test]
	fn change_nothing_when_they_fail(steps in steps()) {
		try_all(steps, true)?;
	}
}
