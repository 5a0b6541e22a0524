//! What can happen to escrows, at random but mostly so that it fits.

use crate::{mock::*, *};
use artel_primitives::{
	disputes::Arbitrable,
	escrow::{Escrow, Opening},
	panel::{Agreed as AgreedAnswer, Finding},
	settlement::{BasisPoints, Market, Split},
};
use frame::{deps::frame_support::storage::with_storage_layer, testing_prelude::*, traits::UnfilteredDispatchable};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What can happen; `u8`s choose among few accounts, escrows and amounts, so that steps meet.
#[derive(Clone, Debug)]
pub enum Step {
	Open {
		payee: u8,
		other: bool,
		amount: Balance,
		kind: u8,
		arbiter: bool,
		referrer: Option<u8>,
		accept: bool,
	},
	Accept,
	/// Whatever the condition of the escrow asks for.
	Fulfil(u8),
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
	Transfer {
		to: u8,
		other: bool,
		amount: Balance,
	},
	Block(u8),
	Thaw(u8),
}

/// What a market does.
#[derive(Clone, Debug)]
pub enum Deed {
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

/// A step, by whom and about which escrow, how many blocks later.
#[derive(Clone, Debug)]
pub struct Turn {
	pub blocks: BlockNumber,
	who: u8,
	which: u8,
	/// Whether the one who calls and the escrow are such that the call is for them; else they are any.
	fitting: bool,
	pub step: Step,
}

/// Sequences of them.
pub fn steps() -> impl Strategy<Value = Vec<Turn>> {
	let amount = || prop_oneof![1..40_u128, 1..3_000_u128];
	let open = || {
		let amount = prop_oneof![1 => 1..40_u128, 3 => 40..20_000_u128];
		let arbiter = prop::bool::weighted(0.9);
		(0..4_u8, any::<bool>(), amount, 0..8_u8, arbiter, prop::option::of(0..4_u8), prop::bool::weighted(0.8))
			.prop_map(|(payee, other, amount, kind, arbiter, referrer, accept)| Step::Open {
				payee,
				other,
				amount,
				kind,
				arbiter,
				referrer,
				accept,
			})
	};
	let managed = || {
		(0..4_u8, any::<bool>(), 1..20_000_u128, any::<bool>())
			.prop_map(|(payee, other, amount, with_fee)| Deed::Open { payee, other, amount, with_fee })
	};
	let deed = prop_oneof![
		2 => managed(),
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
		6 => open(),
		4 => Just(Step::Accept),
		40 => any::<u8>().prop_map(Step::Fulfil),
		3 => amount().prop_map(Step::TopUp),
		1 => (0..60_u64).prop_map(Step::Extend),
		1 => Just(Step::Release),
		1 => Just(Step::ReleaseMilestone),
		1 => Just(Step::Claim),
		2 => Just(Step::Execute),
		1 => Just(Step::Approve),
		1 => any::<bool>().prop_map(Step::Reveal),
		1 => any::<bool>().prop_map(Step::Prove),
		1 => Just(Step::Summon),
		1 => finding.prop_map(Step::Find),
		1 => Just(Step::ApplyFinding),
		1 => Just(Step::Draw),
		3 => Just(Step::Refund),
		3 => (0..4_u8).prop_map(Step::Propose),
		2 => (0..4_u8).prop_map(Step::Agree),
		6 => prop::option::weighted(0.9, prop_oneof![3 => Just(0_u8), 1 => 1..3_u8]).prop_map(Step::Vote),
		3 => Just(Step::Emergency),
		3 => (0..4_u8).prop_map(Step::Collect),
		2 => (0..4_u8).prop_map(Step::Deliver),
		2 => any::<bool>().prop_map(Step::Distribute),
		1 => (0..12_u8).prop_map(Step::Rates),
		3 => Just(Step::Freeze),
		2 => Just(Step::Resume),
		2 => (0..=10_000_u16).prop_map(Step::Rule),
		14 => deed.prop_map(Step::Market),
		3 => transfer.prop_map(|(to, other, amount)| Step::Transfer { to, other, amount }),
		3 => (0..5_u8).prop_map(Step::Block),
		3 => (0..5_u8).prop_map(Step::Thaw),
	];
	let turns = |step: BoxedStrategy<Step>, count| {
		let blocks = prop_oneof![5 => 0..4_u64, 1 => 4..30_u64];
		let turn = (blocks, any::<u8>(), any::<u8>(), prop::bool::weighted(0.9), step)
			.prop_map(|(blocks, who, which, fitting, step)| Turn { blocks, who, which, fitting, step });
		prop::collection::vec(turn, count)
	};
	// A few escrows first, so that there is something to call about.
	(turns(prop_oneof![3 => open(), 1 => managed().prop_map(Step::Market)].boxed(), 1..5), turns(step.boxed(), 1..40))
		.prop_map(|(mut first, then)| {
			first.extend(then);
			first
		})
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

/// For which conditions the step is; none: for all of them.
fn conditions_of(step: &Step) -> &'static [&'static str] {
	match step {
		Step::ReleaseMilestone => &["Milestones"],
		Step::Claim => &["Manual", "Milestones"],
		Step::Execute => &["Manual", "Milestones", "TimeLock", "Stream"],
		Step::Approve => &["Approvals"],
		Step::Reveal(_) => &["HashLock"],
		Step::Prove(_) => &["Proof"],
		Step::Summon | Step::Find(_) | Step::ApplyFinding => &["Panel"],
		Step::Draw | Step::Extend(_) => &["Stream"],
		_ => &[],
	}
}

/// Which of them `which` means, counted round.
fn chosen<Item: Clone>(items: &[Item], which: u8) -> Option<Item> {
	items.get(usize::from(which).checked_rem(items.len())?).cloned()
}

/// What an escrow of that kind asks for.
fn asked_for(kind: &str, choice: u8) -> Step {
	let steps = match kind {
		"Manual" => vec![Step::Claim, Step::Execute],
		"TimeLock" => vec![Step::Execute],
		"Approvals" => vec![Step::Approve],
		"HashLock" => vec![Step::Reveal(true)],
		"Milestones" => vec![Step::Claim, Step::Execute, Step::ReleaseMilestone],
		"Panel" => vec![Step::Summon, Step::Find(Some(u16::from(choice) * 40)), Step::ApplyFinding],
		"Proof" => vec![Step::Prove(true)],
		_ => vec![Step::Draw, Step::Execute, Step::Extend(choice.into()), Step::TopUp(choice.into())],
	};
	chosen(&steps, choice).unwrap()
}

/// Says what the escrow that the turn means asks for.
fn resolved(mut turn: Turn) -> Turn {
	if let Step::Fulfil(choice) = turn.step {
		let ids: BTreeMap<_, _> = Agreed::<Test>::iter().collect();
		let terms = chosen(&ids.into_values().collect::<Vec<_>>(), turn.which);
		turn.step = asked_for(terms.map_or("Manual", |terms| kind_of(&terms.condition)), choice);
	}
	turn
}

/// The account and the escrow that the turn is about.
fn who_and_which(turn: &Turn) -> (AccountId, EscrowId) {
	// Who has no account yet rarely calls.
	let anybody = chosen(&[ALICE, BOB, CHARLIE, ALICE, BOB, CHARLIE, ALICE, BOB, NOBODY], turn.who).unwrap();
	let anything = u64::from(turn.which) % NextId::<Test>::get().max(1);
	if !turn.fitting {
		return (anybody, anything);
	}
	match &turn.step {
		Step::Market(_) => {
			let managed = |(id, record): (EscrowId, RecordOf<Test>)| (record.kind != Kind::Direct).then_some(id);
			let ids: BTreeSet<_> = Records::<Test>::iter().filter_map(managed).collect();
			(anybody, chosen(&ids.into_iter().collect::<Vec<_>>(), turn.which).unwrap_or(anything))
		}
		Step::Collect(_) | Step::Deliver(_) => {
			let parts =
				OwedParts::<Test>::iter().flat_map(|(id, owed)| owed.parts.into_iter().map(move |part| (id, part)));
			let owners: BTreeSet<_> = parts.map(|(id, part)| (id, part.to)).collect();
			let owner = chosen(&owners.into_iter().collect::<Vec<_>>(), turn.which);
			owner.map_or((anybody, anything), |(id, owner)| (owner, id))
		}
		step => {
			let kinds = conditions_of(step);
			let fits = |terms: &TermsOf<Test>| kinds.is_empty() || kinds.contains(&kind_of(&terms.condition));
			let all: BTreeMap<_, _> = Agreed::<Test>::iter().collect();
			let stage = |id: &EscrowId| InProgress::<Test>::get(id).unwrap().stage;
			let frozen = |id: &EscrowId| Records::<Test>::get(id).unwrap().frozen;
			let ids = all.iter().filter(|(_, terms)| fits(terms)).map(|(id, _)| *id);
			let ids: Vec<_> = match step {
				Step::Accept => ids.filter(|id| stage(id) == Stage::Funded).collect(),
				Step::Resume | Step::Rule(_) => ids.filter(frozen).collect(),
				_ => ids.collect(),
			};
			let Some(id) = chosen(&ids, turn.which) else { return (anybody, anything) };
			let (record, progress) = (Records::<Test>::get(id).unwrap(), InProgress::<Test>::get(id).unwrap());
			let proposed = progress.proposal.map(|proposal| proposal.by);
			let guardians = all[&id].guardians.as_ref().map(|guardians| guardians.members.to_vec());
			let who = match step {
				Step::Accept | Step::Claim | Step::Draw => record.payee,
				Step::TopUp(_) | Step::Extend(_) | Step::Release | Step::ReleaseMilestone | Step::Refund => {
					record.payer
				}
				Step::Agree(_) if proposed == Some(Side::Payer) => record.payee,
				Step::Agree(_) => record.payer,
				Step::Propose(_) | Step::Summon if turn.who.is_multiple_of(2) => record.payee,
				Step::Propose(_) | Step::Summon => record.payer,
				Step::Vote(_) => guardians.and_then(|members| chosen(&members, turn.who)).unwrap_or(anybody),
				_ => anybody,
			};
			(who, id)
		}
	}
}

/// The name of a condition.
fn kind_of(condition: &Condition<AccountId, BlockNumber>) -> &'static str {
	match condition {
		Condition::Manual(_) => "Manual",
		Condition::TimeLock(_) => "TimeLock",
		Condition::Approvals(_) => "Approvals",
		Condition::HashLock(_) => "HashLock",
		Condition::Milestones(_) => "Milestones",
		Condition::Panel(_) => "Panel",
		Condition::Proof(_) => "Proof",
		Condition::Stream(_) => "Stream",
	}
}

/// Performs the step as a transaction.
pub fn perform(turn: Turn) -> DispatchResult {
	let turn = resolved(turn);
	let (who, id) = who_and_which(&turn);
	let Turn { step, fitting, .. } = turn;
	let market = |deed: fn(EscrowId) -> DispatchResult| with_storage_layer(|| deed(id));
	let signed = by(who.clone());
	let call: Call<Test> = match step {
		Step::Open { payee, other, amount, kind, arbiter, referrer, accept } => {
			let others: Vec<_> = (0..4).map(account).filter(|other| !fitting || *other != who).collect();
			let payee = chosen(&others, payee).unwrap();
			let terms = terms_of(kind, amount, arbiter, &who, &payee);
			let referrer = referrer.map(account).filter(|other| !fitting || (*other != who && *other != payee));
			let id = NextId::<Test>::get();
			let call: Call<Test> = Call::open { payee: payee.clone(), asset: asset(other), amount, terms, referrer };
			return with_storage_layer(|| {
				call.dispatch_bypass_filter(signed).map_err(|failed| failed.error)?;
				if accept { Escrows::accept(by(payee), id) } else { Ok(()) }
			});
		}
		Step::Fulfil(_) => unreachable!("resolved"),
		Step::Accept => Call::accept { id },
		Step::TopUp(amount) => Call::top_up { id, amount },
		Step::Extend(blocks) => Call::extend { id, blocks },
		Step::Release => Call::release { id },
		Step::ReleaseMilestone => Call::release_milestone { id, milestone: next_milestone(id) },
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
		Step::Agree(choice) => {
			let proposed = InProgress::<Test>::get(id).and_then(|progress| progress.proposal).filter(|_| fitting);
			Call::accept_split { id, split: proposed.map_or(of_few(choice), |proposal| proposal.split) }
		}
		Step::Vote(choice) => Call::vote_emergency { id, split: choice.map(of_few) },
		Step::Emergency => Call::execute_emergency { id },
		Step::Collect(to) => Call::collect { id, beneficiary: account(to) },
		Step::Deliver(owner) => Call::deliver { id, owner: if fitting { who } else { account(owner) } },
		Step::Distribute(other) => Call::distribute { asset: asset(other) },
		Step::Rates(percent) => {
			let rates = Rates { fee: BasisPoints::from_percent(percent), referrer: BasisPoints::from_percent(33) };
			return Escrows::set_rates(RuntimeOrigin::root(), rates);
		}
		Step::Freeze => return market(|id| <Escrows as Arbitrable<AccountId, Asset>>::freeze(agreement(id)).map(drop)),
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
				(true, amount) => Assets::transfer(signed, 1, to, amount),
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
