//! A market, an escrow and panels with ledgers of their own, and a verifier.

use super::*;
use artel_primitives::{
	disputes::{Arbitrable, Case},
	escrow::{Escrow, EscrowId, Opening, Paid},
	panel::{Finding, PanelId, Panels, PoolId, Question, Schedule, Summons},
	proofs::{ProofVerifier, Unproven},
};
use frame::token::fungible::Mutate;

/// Takes money from an account into the pot.
pub fn take(from: &AccountId, amount: Balance) -> DispatchResult {
	<Balances as Mutate<_>>::transfer(from, &POT, amount, Preservation::Preserve).map(|_| ())
}

/// Pays money out of the pot.
pub fn give(to: &AccountId, amount: Balance) -> DispatchResult {
	<Balances as Mutate<_>>::transfer(&POT, to, amount, Preservation::Preserve).map(|_| ())
}

/// The number for the next of anything.
pub fn number() -> u64 {
	Numbers::mutate(|next| core::mem::replace(next, *next + 1))
}

#[storage_alias]
pub type Numbers = StorageValue<Mock, u64, ValueQuery>;
#[storage_alias]
pub type AllDeals = StorageMap<Mock, Twox64Concat, u64, Deal>;
#[storage_alias]
pub type AllPurses = StorageMap<Mock, Twox64Concat, EscrowId, Purse>;
#[storage_alias]
pub type AllJuries = StorageMap<Mock, Twox64Concat, PanelId, Jury>;
/// What rulings paid in dollars.
#[storage_alias]
pub type Dollars = StorageMap<Mock, Twox64Concat, AccountId, Balance, ValueQuery>;

/// An agreement of the only market.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Deal {
	pub payer: AccountId,
	pub payee: AccountId,
	pub asset: u32,
	pub held: Balance,
	pub on_silence: Split,
	pub frozen: bool,
	/// All rulings that there were.
	pub rulings: Vec<Split>,
}

/// The only market.
pub struct Deals;

impl Deals {
	fn change(agreement: Agreement, change: impl FnOnce(&mut Deal) -> DispatchResult) -> DispatchResult {
		ensure!(agreement.market == Market::Rental, DispatchError::Other("another market"));
		AllDeals::try_mutate(agreement.id, |deal| change(deal.as_mut().ok_or(DispatchError::Other("no deal"))?))
	}

	fn frozen(agreement: Agreement, change: impl FnOnce(&mut Deal) -> DispatchResult) -> DispatchResult {
		Self::change(agreement, |deal| {
			ensure!(deal.frozen, DispatchError::Other("not frozen"));
			deal.frozen = false;
			change(deal)
		})
	}
}

impl Arbitrable<AccountId, u32> for Deals {
	fn case(agreement: Agreement) -> Option<Case<AccountId, u32>> {
		let deal = AllDeals::get(agreement.id).filter(|_| agreement.market == Market::Rental)?;
		let Deal { payer, payee, asset, held: at_stake, on_silence, frozen, .. } = deal;
		(!frozen && at_stake > 0).then_some(Case { payer, payee, asset, at_stake, on_silence })
	}

	fn freeze(agreement: Agreement) -> Result<Case<AccountId, u32>, DispatchError> {
		let case = Self::case(agreement).ok_or(DispatchError::Other("no case"))?;
		Self::change(agreement, |deal| {
			deal.frozen = true;
			Ok(())
		})?;
		Ok(case)
	}

	fn rule(agreement: Agreement, split: Split) -> DispatchResult {
		Self::frozen(agreement, |deal| {
			let (payee, payer) = split.divide(core::mem::take(&mut deal.held));
			deal.rulings.push(split);
			for (to, part) in [(&deal.payee, payee), (&deal.payer, payer)] {
				match deal.asset {
					NATIVE => give(to, part)?,
					_ => Dollars::mutate(to, |has| *has += part),
				}
			}
			Ok(())
		})
	}

	fn resume(agreement: Agreement) -> DispatchResult {
		Self::frozen(agreement, |_| Ok(()))
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::disputes::BenchmarkAgreements<AccountId> for Deals {
	fn agreement(at_stake: Balance) -> (AccountId, AccountId, Agreement) {
		(ALICE, BOB, deal_of(&ALICE, &BOB, NATIVE, at_stake))
	}
}

/// What an escrow holds.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Purse {
	pub payer: AccountId,
	pub payee: AccountId,
	pub balance: Balance,
}

/// The escrow of bonds.
pub struct Purses;

impl Purses {
	fn spend(id: EscrowId, amount: Balance) -> Result<Purse, DispatchError> {
		let mut purse = AllPurses::get(id).ok_or(DispatchError::Other("no purse"))?;
		purse.balance = purse.balance.checked_sub(amount).ok_or(DispatchError::Other("not so much"))?;
		AllPurses::insert(id, &purse);
		Ok(purse)
	}
}

impl Escrow<AccountId, u32> for Purses {
	fn open(opening: Opening<AccountId, u32>) -> Result<EscrowId, DispatchError> {
		let Opening { manager, payer, payee, asset, amount, with_fee, referrer } = opening;
		assert_eq!((manager, asset, with_fee, referrer), (Market::Disputes, NATIVE, false, None));
		take(&payer, amount)?;
		let id = number();
		AllPurses::insert(id, Purse { payer, payee, balance: amount });
		Ok(id)
	}

	fn top_up(_: EscrowId, _: Balance) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}

	fn pay(_: EscrowId, _: Balance) -> Result<Paid, DispatchError> {
		Err(DispatchError::Unavailable)
	}

	fn pay_to(_: EscrowId, _: &AccountId, _: Balance) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}

	fn refund(id: EscrowId, amount: Balance) -> DispatchResult {
		give(&Self::spend(id, amount)?.payer, amount)
	}

	fn settle(id: EscrowId, split: Split) -> Result<Paid, DispatchError> {
		let purse = AllPurses::take(id).ok_or(DispatchError::Other("no purse"))?;
		let (to_payee, to_payer) = split.divide(purse.balance);
		give(&purse.payee, to_payee)?;
		give(&purse.payer, to_payer)?;
		Ok(Paid { to_payee, to_payer, fee: 0 })
	}

	fn freeze(_: EscrowId) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}

	fn thaw(_: EscrowId) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}

	fn balance(id: EscrowId) -> Option<Balance> {
		AllPurses::get(id).map(|purse| purse.balance)
	}
}

/// A panel.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Jury {
	pub payer: AccountId,
	pub fee: Balance,
	pub size: u8,
	pub pool: u32,
	pub subject: H256,
	pub schedule: Schedule<BlockNumber>,
	pub members: Vec<AccountId>,
	/// Its fee and the deposit for its records.
	pub held: Balance,
	pub finding: Option<Finding>,
}

/// Panels of jurors, seated at once. The test says what they find.
pub struct Juries;

impl Panels<AccountId, BlockNumber> for Juries {
	fn ensure_possible(_: PoolId, _: u8, _: Question, _: &Schedule<BlockNumber>, _: Balance) -> DispatchResult {
		Ok(())
	}

	fn summon(summons: Summons<AccountId, BlockNumber>) -> Result<PanelId, DispatchError> {
		let Summons { caller, pool, size, subject, question, schedule, excluded, payer, fee } = summons;
		assert_eq!((caller, question), (Market::Disputes, Question::Split));
		ensure!(!Jammed::get(), DispatchError::Unavailable);
		let held = fee * Balance::from(size) + PANEL_DEPOSIT;
		take(&payer, held)?;
		let all = [ALICE, BOB].into_iter().chain((0..Pool::get()).map(|seed| AccountId::new([100 + seed; 32])));
		let members: Vec<_> = all.filter(|who| !excluded.contains(who)).take(size.into()).collect();
		let finding = (members.len() < usize::from(size)).then_some(Finding::Silent);
		let id = number();
		AllJuries::insert(id, Jury { payer, fee, size, pool, subject, schedule, members, held, finding });
		Ok(id)
	}

	fn finding(id: PanelId) -> Option<Finding> {
		AllJuries::get(id).and_then(|jury| jury.finding)
	}

	fn members(id: PanelId) -> Vec<AccountId> {
		AllJuries::get(id).map(|jury| jury.members).unwrap_or_default()
	}

	fn dismiss(id: PanelId) -> DispatchResult {
		let jury = AllJuries::take(id).filter(|jury| jury.finding.is_some());
		let jury = jury.ok_or(DispatchError::Other("no finding"))?;
		give(&jury.payer, jury.held)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::panel::BenchmarkPanels<AccountId> for Juries {
	fn pool(_: artel_primitives::bonds::Role, _: Balance) -> u32 {
		0
	}

	fn conclude(id: PanelId, members: Vec<AccountId>, finding: Finding) {
		AllJuries::mutate(id, |jury| {
			let jury = jury.as_mut().unwrap();
			jury.members = members;
			jury.finding = Some(finding);
		});
	}
}

/// A proof by a receipt that there is not.
pub const NO_RECEIPT: [u8; 32] = [8; 32];
/// A proof that the verifier wants to see the receipt of.
pub const NEEDS_RECEIPT: [u8; 32] = [9; 32];

/// Knows [`CIRCUIT`].
pub struct Verifier;

impl ProofVerifier for Verifier {
	fn knows(circuit: H256) -> bool {
		circuit == CIRCUIT
	}

	fn verify(circuit: H256, statement: H256, proof: &[u8]) -> Result<(), Unproven> {
		ensure!(Self::knows(circuit), Unproven::UnknownCircuit);
		ensure!(proof.len() == 32, Unproven::Malformed);
		ensure!(proof != NO_RECEIPT, Unproven::UnknownReceipt);
		ensure!(proof != NEEDS_RECEIPT, Unproven::ReceiptRequired);
		ensure!(proof == statement.as_bytes(), Unproven::Invalid);
		Ok(())
	}

	fn weight(proof: &[u8]) -> Weight {
		Weight::from_parts(proof.len().try_into().unwrap(), 0)
	}
}
