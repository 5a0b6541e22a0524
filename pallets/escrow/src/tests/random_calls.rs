//! Whatever is called in whatever order: no money appears or vanishes, what is held is what is owed, and states move along
//! the table only.

use super::states::{STATES, state_of, table};
use crate::{mock::*, *};
use artel_primitives::{
	disputes::Arbitrable,
	escrow::{Escrow, Opening},
	panel::{Agreed as AgreedAnswer, Finding},
	settlement::{BasisPoints, Market, Split},
};
use frame::{
	deps::{frame_support::storage::with_storage_layer, sp_io},
	testing_prelude::*,
	token::fungibles::Inspect,
	traits::UnfilteredDispatchable,
};
use proptest::prelude::*;
use std::{
	collections::{BTreeMap, BTreeSet},
	sync::OnceLock,
};

/// How many sequences are tried: 10 000, or what the environment says.
fn cases() -> u32 {
	let wanted = std::env::var("ARTEL_PROPERTY_CASES").ok();
	wanted.map_or(10_000, |wanted| wanted.parse().expect("ARTEL_PROPERTY_CASES is a number"))
}

/// What can happen; `u8`s choose among few accounts, escrows and amounts, so that steps meet.
#[derive(Clone, Debug)]
enum Step {
	Open { payee: u8, other: bool, amount: Balance, kind: u8, arbiter: bool, referrer: Option<u8> },
	Accept,
	TopUp(Balance),
	Extend(BlockNumber),
	Release,
	ReleaseMilestone,
	Claim,
	Execute,
	Approve,
	Reveal(bool),
	Prove(bool),
	Summon,
	Find(Option<u16>),
	ApplyFinding,
	Draw,
	Refund,
	Propose(u8),
	Agree(u8),
	Vote(Option<u8>),
	Emergency,
	Collect(u8),
	Deliver(u8),
	Distribute(bool),
	Rates(u8),
	Freeze,
	Resume,
	Rule(u16),
	Market(Deed),
	Transfer { to: u8, other: bool, amount: Balance },
	Block(u8),
	Thaw(u8),
}

/// What a market does.
#[derive(Clone, Debug)]
enum Deed {
	Open { payee: u8, other: bool, amount: Balance, with_fee: bool },
	TopUp(Balance),
	Pay(Balance),
	PayTo(u8, Balance),
	Refund(Balance),
	Settle(u16),
	Freeze,
	Thaw,
}

/// Three accounts, the guardians and approvers among them, and one that does not exist.
fn account(seed: u8) -> AccountId {
	[ALICE, BOB, CHARLIE, NOBODY][usize::from(seed % 4)].clone()
}

fn asset(other: bool) -> Asset {
	if other { OTHER } else { NATIVE }
}

fn split(points: u16) -> Split {
	Split { payee: BasisPoints::new(points).unwrap() }
}

/// Of few splits, so that votes agree.
fn of_few(choice: u8) -> Split {
	[HALF, Split::ALL_TO_PAYEE, Split::ALL_TO_PAYER, split(3_333)][usize::from(choice % 4)]
}

fn steps() -> impl Strategy<Value = Vec<(u8, u8, BlockNumber, Step)>> {
	let amount = || prop_oneof![1..40_u128, 1..20_000_u128];
	let open = (0..4_u8, any::<bool>(), amount(), 0..8_u8, prop::bool::weighted(0.9), prop::option::of(0..4_u8));
	let deed = prop_oneof![
		4 => (0..4_u8, any::<bool>(), amount(), any::<bool>())
			.prop_map(|(payee, other, amount, with_fee)| Deed::Open { payee, other, amount, with_fee }),
		1 => amount().prop_map(Deed::TopUp),
		4 => amount().prop_map(Deed::Pay),
		2 => (0..4_u8, amount()).prop_map(|(to, amount)| Deed::PayTo(to, amount)),
		2 => amount().prop_map(Deed::Refund),
		2 => (0..=10_000_u16).prop_map(Deed::Settle),
		1 => Just(Deed::Freeze),
		1 => Just(Deed::Thaw),
	];
	let finding = prop::option::of(0..=12_000_u16);
	let transfer = (0..4_u8, any::<bool>(), prop_oneof![1..20_000_u128, Just(u128::MAX)]);
	let step = prop_oneof![
		12 => open.prop_map(|(payee, other, amount, kind, arbiter, referrer)| {
			Step::Open { payee, other, amount, kind, arbiter, referrer }
		}),
		10 => Just(Step::Accept),
		2 => amount().prop_map(Step::TopUp),
		2 => (0..60_u64).prop_map(Step::Extend),
		1 => Just(Step::Release),
		3 => Just(Step::ReleaseMilestone),
		4 => Just(Step::Claim),
		4 => Just(Step::Execute),
		4 => Just(Step::Approve),
		2 => any::<bool>().prop_map(Step::Reveal),
		2 => any::<bool>().prop_map(Step::Prove),
		2 => Just(Step::Summon),
		2 => finding.prop_map(Step::Find),
		2 => Just(Step::ApplyFinding),
		4 => Just(Step::Draw),
		2 => Just(Step::Refund),
		2 => (0..4_u8).prop_map(Step::Propose),
		2 => (0..4_u8).prop_map(Step::Agree),
		4 => prop::option::weighted(0.9, 0..2_u8).prop_map(Step::Vote),
		2 => Just(Step::Emergency),
		3 => (0..4_u8).prop_map(Step::Collect),
		3 => (0..4_u8).prop_map(Step::Deliver),
		2 => any::<bool>().prop_map(Step::Distribute),
		1 => (0..12_u8).prop_map(Step::Rates),
		3 => Just(Step::Freeze),
		1 => Just(Step::Resume),
		2 => (0..=10_000_u16).prop_map(Step::Rule),
		12 => deed.prop_map(Step::Market),
		3 => transfer.prop_map(|(to, other, amount)| Step::Transfer { to, other, amount }),
		2 => (0..5_u8).prop_map(Step::Block),
		2 => (0..5_u8).prop_map(Step::Thaw),
	];
	let blocks = prop_oneof![3 => 0..3_u64, 2 => 3..40_u64];
	prop::collection::vec((0..4_u8, 0..4_u8, blocks, step), 1..24)
}

fn terms_of(kind: u8, amount: Balance, arbiter: bool, payer: &AccountId, payee: &AccountId) -> TermsOf<Test> {
	let now = System::block_number();
	let mut condition = conditions().swap_remove(usize::from(kind % 8)).1;
	match &mut condition {
		Condition::TimeLock(at) => *at = now + 30,
		Condition::HashLock(lock) => lock.expires = now + 40,
		Condition::Approvals(approvals) => approvals.approvers = vec![ALICE, BOB, CHARLIE].try_into().unwrap(),
		Condition::Milestones(milestones) => {
			let third = amount / 3;
			milestones.amounts = vec![third, third, amount - 2 * third].try_into().unwrap();
		}
		Condition::Stream(stream) => stream.start = now + 2,
		_ => {}
	}
	let mut terms = terms(condition);
	terms.deadline = now + 60;
	terms.arbiter = arbiter;
	// Whoever is neither payer nor payee, so that guardians are among those who call.
	let members: Vec<_> =
		[ALICE, BOB, CHARLIE, NOBODY].into_iter().filter(|who| who != payer && who != payee).collect();
	terms.guardians.as_mut().unwrap().members = members.try_into().unwrap();
	terms
}

/// Performs the step as a transaction.
fn perform(who: AccountId, id: EscrowId, step: Step) -> DispatchResult {
	let market = |deed: fn(EscrowId) -> DispatchResult| with_storage_layer(|| deed(id));
	let signed = by(who.clone());
	let call: Call<Test> = match step {
		Step::Open { payee, other, amount, kind, arbiter, referrer } => {
			let payee = account(payee);
			let terms = terms_of(kind, amount, arbiter, &who, &payee);
			Call::open { payee, asset: asset(other), amount, terms, referrer: referrer.map(account) }
		}
		Step::Accept => Call::accept { id },
		Step::TopUp(amount) => Call::top_up { id, amount },
		Step::Extend(blocks) => Call::extend { id, blocks },
		Step::Release => Call::release { id },
		Step::ReleaseMilestone => Call::release_milestone { id },
		Step::Claim => Call::submit_claim { id },
		Step::Execute => Call::execute { id },
		Step::Approve => Call::approve { id },
		Step::Reveal(right) => Call::reveal { id, preimage: if right { SECRET } else { [0; 32] } },
		Step::Prove(right) => {
			let bytes = if right { STATEMENT.as_bytes().to_vec() } else { Vec::new() };
			Call::prove { id, proof: bytes.try_into().unwrap() }
		}
		Step::Summon => Call::summon_panel { id },
		Step::Find(points) => {
			let answered = |points: u16| {
				let answer = vec![u64::from(points)].try_into().unwrap();
				Finding::Answered(AgreedAnswer { answer, spread: Default::default(), revealed: 5 })
			};
			let panel = InProgress::<Test>::get(id).map(|progress| progress.fulfilment);
			if let Some(Fulfilment::Panel(Some(summoned))) = panel {
				find(summoned.panel, Some(points.map_or(Finding::Silent, answered)));
			}
			return Ok(());
		}
		Step::ApplyFinding => Call::apply_finding { id },
		Step::Draw => Call::draw { id },
		Step::Refund => Call::refund { id },
		Step::Propose(choice) => Call::propose_split { id, split: of_few(choice) },
		Step::Agree(choice) => Call::accept_split { id, split: of_few(choice) },
		Step::Vote(choice) => Call::vote_emergency { id, split: choice.map(of_few) },
		Step::Emergency => Call::execute_emergency { id },
		Step::Collect(to) => Call::collect { id, beneficiary: account(to) },
		Step::Deliver(owner) => Call::deliver { id, owner: account(owner) },
		Step::Distribute(other) => Call::distribute { asset: asset(other) },
		Step::Rates(percent) => {
			let rates = Rates { fee: BasisPoints::from_percent(percent), referrer: BasisPoints::from_percent(33) };
			return Escrows::set_rates(RuntimeOrigin::root(), rates);
		}
		Step::Freeze => return market(|id| <Escrows as Arbitrable<AccountId, Asset>>::freeze(agreement(id))),
		Step::Resume => return market(|id| <Escrows as Arbitrable<AccountId, Asset>>::resume(agreement(id))),
		Step::Rule(points) => {
			let ruled = || <Escrows as Arbitrable<AccountId, Asset>>::rule(agreement(id), split(points));
			return with_storage_layer(ruled);
		}
		Step::Market(deed) => return with_storage_layer(|| perform_deed(who, id, deed)),
		Step::Transfer { to, other, amount } => {
			let to = account(to);
			return match (other, amount) {
				(false, u128::MAX) => Balances::transfer_all(signed, to, false),
				(false, amount) => Balances::transfer_allow_death(signed, to, amount),
				(true, amount) => Assets::transfer(signed, 1, to, amount).map_err(Into::into),
			};
		}
		Step::Block(whom) => return Assets::block(by(ISSUER), 1, blocked(whom)),
		Step::Thaw(whom) => return Assets::thaw(by(ISSUER), 1, blocked(whom)),
	};
	call.dispatch_bypass_filter(signed).map(|_| ()).map_err(|failed| failed.error)
}

/// One of the accounts, or the pot.
fn blocked(whom: u8) -> AccountId {
	if whom == 4 { crate::Pallet::<Test>::pot() } else { account(whom) }
}

fn perform_deed(who: AccountId, id: EscrowId, deed: Deed) -> DispatchResult {
	type Markets = crate::Pallet<Test>;
	match deed {
		Deed::Open { payee, other, amount, with_fee } => {
			let (payee, asset, manager) = (account(payee), asset(other), Market::Rental);
			let referrer = Some(NOBODY).filter(|referrer| *referrer != payee && *referrer != who);
			<Markets as Escrow<_, _>>::open(Opening { manager, payer: who, payee, asset, amount, with_fee, referrer })
				.map(|_| ())
		}
		Deed::TopUp(amount) => <Markets as Escrow<AccountId, Asset>>::top_up(id, amount),
		Deed::Pay(amount) => <Markets as Escrow<AccountId, Asset>>::pay(id, amount).map(|_| ()),
		Deed::PayTo(to, amount) => <Markets as Escrow<AccountId, Asset>>::pay_to(id, &account(to), amount),
		Deed::Refund(amount) => <Markets as Escrow<AccountId, Asset>>::refund(id, amount),
		Deed::Settle(points) => <Markets as Escrow<AccountId, Asset>>::settle(id, split(points)).map(|_| ()),
		Deed::Freeze => <Markets as Escrow<AccountId, Asset>>::freeze(id),
		Deed::Thaw => <Markets as Escrow<AccountId, Asset>>::thaw(id),
	}
}

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
	#![proptest_config(ProptestConfig::with_cases(cases()))]

	#[test]
	fn conserve_money_and_move_along_the_graph(steps in steps()) {
		new_test_ext().execute_with(|| {
			let mut issuance = [NATIVE, OTHER].map(Money::total_issuance);
			for (who, id, blocks, step) in steps {
				at(System::block_number() + blocks);
				System::reset_events();
				let before = states();
				let done = perform(account(who), id.into(), step.clone());
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
	#![proptest_config(ProptestConfig::with_cases(cases() / 20))]

	#[test]
	fn a_step_that_fails_changes_nothing(steps in steps()) {
		new_test_ext().execute_with(|| {
			for (who, id, blocks, step) in steps {
				at(System::block_number() + blocks);
				let before = sp_io::storage::root(StateVersion::V1);
				if perform(account(who), id.into(), step.clone()).is_err() {
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1), "{:?}", step);
				}
			}
			Ok(())
		})?;
	}
}
