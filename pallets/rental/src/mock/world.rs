//! The pallets around rentals, with real ledgers: what goes in comes out.

use super::{
	ALL, AccountId, AssetId, BOND, Balance, BlockNumber, DOLLAR, ENDOWMENT, NATIVE, PAUL, PETRA, UNKNOWN_POOL,
};
use artel_primitives::{
	bonds::{Bonds, Offence, Role},
	credentials::{Asked, CredentialId, Credentials, Predicate, SchemaId, Unmet, Verdict},
	did::{Identity, InvalidProof, Kind, Proof, Relationship, Status},
	escrow::{Escrow, EscrowId, Opening, Paid},
	panel::{Agreed, Answer, Finding, PanelId, Panels, PoolId, Question, Schedule, Summons},
	pricing::{Place, Pricing},
	settlement::{BasisPoints, Market, Split},
	trust::{Conduct, MAX_SCORE, Outcome, Reputation, RiskAdvice, Standing, Unfit},
};
use codec::{Decode, Encode};
use frame::testing_prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[storage_alias]
type Stored = StorageValue<Prefix, World, ValueQuery>;

/// What the chain takes of what reaches a payee, in percent.
pub const FEE_PERCENT: u8 = 2;

/// What an escrow holds.
#[derive(Clone, Debug, Encode, Decode)]
pub struct Held {
	pub payer: AccountId,
	pub payee: AccountId,
	pub asset: AssetId,
	pub left: Balance,
	pub fee: Balance,
	pub frozen: bool,
}

/// A bond.
#[derive(Clone, Debug, Default, Encode, Decode)]
pub struct Bond {
	pub active: Balance,
	pub engaged: Balance,
}

/// A slash that waits for appeals.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Slashed {
	pub offender: AccountId,
	pub amount: Balance,
	pub victim: Option<AccountId>,
	pub reporter: Option<AccountId>,
}

/// A panel, and what was asked.
#[derive(Clone, Debug, Encode, Decode)]
pub struct Panel {
	pub payer: AccountId,
	pub question: Question,
	pub excluded: Vec<AccountId>,
	pub members: Vec<AccountId>,
	pub finding: Option<Finding>,
}

#[derive(Clone, Debug, Default, Encode, Decode)]
pub struct World {
	/// What is free of each asset.
	pub purses: BTreeMap<(AccountId, AssetId), Balance>,
	pub escrows: BTreeMap<EscrowId, Held>,
	pub next_escrow: EscrowId,
	/// What was taken for the chain, and what panels were paid.
	pub fees: BTreeMap<AssetId, Balance>,
	pub bonds: BTreeMap<AccountId, Bond>,
	pub slashes: BTreeMap<[u8; 32], Slashed>,
	pub panels: BTreeMap<PanelId, Panel>,
	pub next_panel: PanelId,
	/// Capacity and units that are rented.
	pub places: BTreeMap<Place, (u32, u32)>,
	pub prices: BTreeMap<Place, Balance>,
	pub outcomes: Vec<(AccountId, AccountId, Outcome, Balance)>,
	pub scores: BTreeMap<AccountId, u16>,
	pub suspended: BTreeSet<AccountId>,
	pub risky: BTreeSet<AccountId>,
	/// DIDs, and whether they are active.
	pub identities: BTreeMap<AccountId, bool>,
	pub holdings: BTreeSet<(AccountId, SchemaId)>,
	/// Who cannot be paid. What an escrow that ends has for them it keeps for them; their purse here.
	pub unpayable: BTreeSet<AccountId>,
}

fn refused(why: &'static str) -> DispatchError {
	DispatchError::Other(why)
}

impl World {
	pub fn get() -> Self {
		Stored::get()
	}

	pub fn change<Result>(change: impl FnOnce(&mut Self) -> Result) -> Result {
		Stored::mutate(change)
	}

	/// Rich accounts and two bonded providers.
	pub fn found(&mut self) {
		for who in ALL {
			for asset in [NATIVE, DOLLAR] {
				self.purses.insert((who.clone(), asset), ENDOWMENT);
			}
		}
		for who in [PETRA, PAUL] {
			self.take(&who, NATIVE, BOND).unwrap();
			self.bonds.insert(who, Bond { active: BOND, engaged: 0 });
		}
	}

	/// Nothing came from nowhere, nothing went there; and the market knows no more rented units than there are.
	pub fn check(&self) {
		for asset in [NATIVE, DOLLAR] {
			let purses: Balance = self.purses.iter().filter(|((_, of), _)| *of == asset).map(|(_, sum)| sum).sum();
			let escrows: Balance =
				self.escrows.values().filter(|held| held.asset == asset).map(|held| held.left + held.fee).sum();
			let fees = self.fees.get(&asset).copied().unwrap_or_default();
			let staked: Balance = self.bonds.values().map(|bond| bond.active).sum();
			let slashed: Balance = self.slashes.values().map(|slash| slash.amount).sum();
			let bonds = if asset == NATIVE { staked + slashed } else { 0 };
			assert_eq!(purses + escrows + fees + bonds, ENDOWMENT * ALL.len() as Balance, "asset {asset}");
		}
		for (place, (capacity, rented)) in &self.places {
			assert!(rented <= capacity, "{place:?}: {rented} of {capacity}");
		}
	}

	pub fn purse(who: &AccountId, asset: AssetId) -> Balance {
		Self::get().purses.get(&(who.clone(), asset)).copied().unwrap_or_default()
	}

	pub fn engaged(who: &AccountId) -> Balance {
		Self::get().bonds.get(who).map(|bond| bond.engaged).unwrap_or_default()
	}

	/// The panel that was summoned last.
	pub fn last_panel() -> PanelId {
		Self::get().next_panel - 1
	}

	/// The last panel says so.
	pub fn finds(answer: &[u64]) {
		let answer = Answer::truncate_from(answer.to_vec());
		Self::concludes(Finding::Answered(Agreed { spread: answer.clone(), answer, revealed: 3 }));
	}

	/// The last panel has this finding.
	pub fn concludes(finding: Finding) {
		let id = Self::last_panel();
		Self::change(|world| world.panels.get_mut(&id).unwrap().finding = Some(finding));
	}

	fn take(&mut self, who: &AccountId, asset: AssetId, amount: Balance) -> DispatchResult {
		// Who takes part in benchmarks alone is rich.
		let rich = if ALL.contains(who) { 0 } else { 1 << 100 };
		let purse = self.purses.entry((who.clone(), asset)).or_insert(rich);
		*purse = purse.checked_sub(amount).ok_or(TokenError::FundsUnavailable)?;
		Ok(())
	}

	fn give(&mut self, who: &AccountId, asset: AssetId, amount: Balance) {
		*self.purses.entry((who.clone(), asset)).or_default() += amount;
	}

	fn held(&mut self, id: EscrowId) -> Result<&mut Held, DispatchError> {
		self.escrows.get_mut(&id).ok_or(refused("unknown escrow"))
	}

	/// The escrow, after `amount` was taken out of it.
	fn spend(&mut self, id: EscrowId, amount: Balance) -> Result<Held, DispatchError> {
		let held = self.held(id)?;
		ensure!(!held.frozen, refused("frozen"));
		held.left = held.left.checked_sub(amount).ok_or(refused("more than is held"))?;
		Ok(held.clone())
	}
}

fn fee_of(amount: Balance) -> Balance {
	BasisPoints::from_percent(FEE_PERCENT).of_rounded_up(amount)
}

impl Escrow<AccountId, AssetId> for World {
	fn open(opening: Opening<AccountId, AssetId>) -> Result<EscrowId, DispatchError> {
		let Opening { manager, payer, payee, asset, amount, with_fee, .. } = opening;
		assert!(manager == Market::Rental && with_fee && amount > 0);
		Self::change(|world| {
			world.take(&payer, asset, amount)?;
			let id = world.next_escrow;
			world.next_escrow += 1;
			world.escrows.insert(id, Held { payer, payee, asset, left: amount, fee: 0, frozen: false });
			Ok(id)
		})
	}

	fn top_up(id: EscrowId, amount: Balance) -> DispatchResult {
		Self::change(|world| {
			let held = world.held(id)?;
			ensure!(!held.frozen, refused("frozen"));
			held.left += amount;
			let (payer, asset) = (held.payer.clone(), held.asset);
			world.take(&payer, asset, amount)
		})
	}

	fn pay(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		Self::change(|world| {
			let payee = world.held(id)?.payee.clone();
			ensure!(!world.unpayable.contains(&payee), refused("cannot be paid"));
			Ok::<_, DispatchError>(())
		})?;
		Self::award(id, amount)
	}

	fn award(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		assert!(amount > 0, "a payment of nothing");
		Self::change(|world| {
			let held = world.spend(id, amount)?;
			let fee = fee_of(amount);
			world.held(id)?.fee += fee;
			world.give(&held.payee, held.asset, amount - fee);
			Ok(Paid { to_payee: amount - fee, to_payer: 0, fee })
		})
	}

	fn pay_to(_: EscrowId, _: &AccountId, _: Balance) -> DispatchResult {
		Err(refused("a fee is taken"))
	}

	fn refund(id: EscrowId, amount: Balance) -> DispatchResult {
		assert!(amount > 0, "a refund of nothing");
		Self::change(|world| {
			let held = world.spend(id, amount)?;
			world.give(&held.payer, held.asset, amount);
			Ok(())
		})
	}

	fn settle(id: EscrowId, split: Split) -> Result<Paid, DispatchError> {
		Self::change(|world| {
			let held = world.escrows.remove(&id).ok_or(refused("unknown escrow"))?;
			let (payee, payer) = split.divide(held.left);
			let fee = fee_of(payee);
			world.give(&held.payee, held.asset, payee - fee);
			world.give(&held.payer, held.asset, payer);
			*world.fees.entry(held.asset).or_default() += held.fee + fee;
			Ok(Paid { to_payee: payee - fee, to_payer: payer, fee })
		})
	}

	fn close(id: EscrowId, for_payee: Balance) -> Result<Paid, DispatchError> {
		Self::change(|world| {
			let held = world.escrows.remove(&id).ok_or(refused("unknown escrow"))?;
			let to_payer = held.left.checked_sub(for_payee).ok_or(refused("more than is held"))?;
			let fee = fee_of(for_payee);
			world.give(&held.payee, held.asset, for_payee - fee);
			world.give(&held.payer, held.asset, to_payer);
			*world.fees.entry(held.asset).or_default() += held.fee + fee;
			Ok(Paid { to_payee: for_payee - fee, to_payer, fee })
		})
	}

	fn freeze(id: EscrowId) -> DispatchResult {
		Self::change(|world| {
			let held = world.held(id)?;
			ensure!(!core::mem::replace(&mut held.frozen, true), refused("frozen"));
			Ok(())
		})
	}

	fn thaw(id: EscrowId) -> DispatchResult {
		Self::change(|world| {
			let held = world.held(id)?;
			ensure!(core::mem::replace(&mut held.frozen, false), refused("not frozen"));
			Ok(())
		})
	}

	fn balance(id: EscrowId) -> Option<Balance> {
		Self::get().escrows.get(&id).map(|held| held.left)
	}
}

impl Bonds<AccountId, BlockNumber> for World {
	fn bonded(who: &AccountId, _: Role) -> Balance {
		Self::get().bonds.get(who).map(|bond| bond.active).unwrap_or_default()
	}

	fn available(who: &AccountId, _: Role) -> Balance {
		Self::get().bonds.get(who).map(|bond| bond.active.saturating_sub(bond.engaged)).unwrap_or_default()
	}

	fn bonded_since(who: &AccountId, role: Role) -> Option<BlockNumber> {
		(Self::bonded(who, role) >= BOND / 2).then_some(0)
	}

	fn engage(who: &AccountId, role: Role, amount: Balance) -> DispatchResult {
		ensure!(amount <= Self::available(who, role), refused("too little bond"));
		Self::change(|world| world.bonds.entry(who.clone()).or_default().engaged += amount);
		Ok(())
	}

	fn release(who: &AccountId, role: Role, amount: Balance) {
		assert_eq!(role, Role::Provider);
		Self::change(|world| {
			let bond = world.bonds.entry(who.clone()).or_default();
			bond.engaged = bond.engaged.checked_sub(amount).expect("no more is released than is engaged");
		});
	}

	fn slash(offence: Offence<AccountId>) -> Result<Balance, DispatchError> {
		let Offence { offender, role, key, amount, victim, reporter } = offence;
		assert!(role == Role::Provider && amount > 0);
		Self::change(|world| {
			if world.slashes.contains_key(&key.0) {
				return Ok(0);
			}
			let bond = world.bonds.entry(offender.clone()).or_default();
			let amount = amount.min(bond.active);
			bond.active -= amount;
			world.slashes.insert(key.0, Slashed { offender, amount, victim, reporter });
			Ok(amount)
		})
	}
}

impl Panels<AccountId, BlockNumber> for World {
	fn ensure_possible(pool: PoolId, _: u8, _: Question, _: &Schedule<BlockNumber>, _: Balance) -> DispatchResult {
		ensure!(pool != UNKNOWN_POOL, refused("no such pool"));
		Ok(())
	}

	fn summon(summons: Summons<AccountId, BlockNumber>) -> Result<PanelId, DispatchError> {
		assert_eq!(summons.caller, Market::Rental);
		let cost = summons.fee * Balance::from(summons.size);
		Self::change(|world| {
			world.take(&summons.payer, NATIVE, cost)?;
			*world.fees.entry(NATIVE).or_default() += cost;
			let id = world.next_panel;
			world.next_panel += 1;
			let members = (0..summons.size).map(|seat| AccountId::new([100 + 10 * (id % 10) as u8 + seat; 32]));
			let panel = Panel {
				payer: summons.payer,
				question: summons.question,
				excluded: summons.excluded.into_inner(),
				members: members.collect(),
				finding: None,
			};
			world.panels.insert(id, panel);
			Ok(id)
		})
	}

	fn finding(id: PanelId) -> Option<Finding> {
		Self::get().panels.get(&id)?.finding.clone()
	}

	fn members(id: PanelId) -> Vec<AccountId> {
		Self::get().panels.get(&id).map(|panel| panel.members.clone()).unwrap_or_default()
	}

	fn dismiss(id: PanelId) -> DispatchResult {
		Self::change(|world| {
			let panel = world.panels.remove(&id).ok_or(refused("unknown panel"))?;
			ensure!(panel.finding.is_some(), refused("at work"));
			Ok(())
		})
	}
}

impl Pricing for World {
	fn price(place: Place) -> Option<Balance> {
		Self::get().prices.get(&place).copied()
	}

	fn on_capacity(place: Place, added: u32, removed: u32) {
		Self::change(|world| {
			let (capacity, _) = world.places.entry(place).or_default();
			*capacity = (*capacity + added).checked_sub(removed).expect("no more units leave than there are");
		});
	}

	fn on_rented(place: Place, taken: u32, returned: u32) {
		Self::change(|world| {
			let (_, rented) = world.places.entry(place).or_default();
			*rented = (*rented + taken).checked_sub(returned).expect("no more units are given back than are rented");
		});
	}
}

impl Identity<AccountId, BlockNumber> for World {
	fn status(account: &AccountId) -> Option<Status> {
		let active = Self::get().identities.get(account).copied();
		active.map(|active| if active { Status::Active } else { Status::Suspended })
	}

	fn kind(account: &AccountId) -> Option<Kind> {
		Self::get().identities.contains_key(account).then_some(Kind::Machine)
	}

	fn controllers(_: &AccountId) -> Vec<AccountId> {
		vec![]
	}

	fn verify(_: &AccountId, _: Relationship, _: &[u8], _: &Proof, _: BlockNumber) -> Result<(), InvalidProof> {
		Err(InvalidProof::NotActive)
	}
}

impl Credentials<AccountId> for World {
	fn holds(account: &AccountId, asked: Asked) -> Result<(), Unmet> {
		asked.try_each(|schema, predicate| {
			Predicate::decode(predicate).map_err(|_| Unmet::Predicate)?;
			ensure!(Self::get().holdings.contains(&(account.clone(), schema)), Unmet::NotPresented);
			Ok(())
		})
	}

	fn verify(_: CredentialId) -> Verdict {
		Verdict::Unknown
	}
}

impl Reputation<AccountId, Balance> for World {
	fn record(one: Conduct<AccountId, Balance>, other: Conduct<AccountId, Balance>) -> DispatchResult {
		let (first, second) = (one.account, other.account);
		for (Conduct { account, outcomes, fee, keyed }, counterparty) in [(one, second), (other, first)] {
			assert_eq!(keyed, Self::kind(account).is_none(), "who is a DID is looked up, and nobody else");
			for outcome in outcomes {
				assert!(fee > 0 && outcome.merit <= MAX_SCORE);
				Self::change(|world| world.outcomes.push((account.clone(), counterparty.clone(), *outcome, fee)));
			}
		}
		Ok(())
	}

	fn score(account: &AccountId) -> u16 {
		Self::get().scores.get(account).copied().unwrap_or(MAX_SCORE / 2)
	}

	fn risk(_: &AccountId) -> Option<u8> {
		None
	}

	fn advice(account: &AccountId) -> RiskAdvice {
		if Self::get().risky.contains(account) { RiskAdvice::Reject } else { RiskAdvice::Hold }
	}

	fn standing(account: &AccountId) -> Standing {
		if Self::get().suspended.contains(account) { Standing::Suspended } else { Standing::Watched }
	}

	fn ensure_fit(account: &AccountId, least: u16) -> Result<(), Unfit> {
		ensure!(Self::standing(account) != Standing::Suspended, Unfit::Suspended);
		ensure!(Self::advice(account) != RiskAdvice::Reject, Unfit::TooRisky);
		ensure!(Self::score(account) >= least, Unfit::ScoreTooLow);
		Ok(())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::did::BenchmarkIdentities<AccountId> for World {
	fn active(seed: u32) -> AccountId {
		let mut bytes = [77; 32];
		bytes[..4].copy_from_slice(&seed.to_be_bytes());
		Self::change(|world| world.identities.insert(AccountId::new(bytes), true));
		AccountId::new(bytes)
	}

	fn sign(_: u32, _: &[u8]) -> Proof {
		unreachable!("nothing is signed here")
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::credentials::BenchmarkCredentials<AccountId> for World {
	fn show(account: &AccountId, count: u32) -> Vec<(SchemaId, artel_primitives::credentials::Predicate)> {
		let schemas = (0..count).map(|number| SchemaId::from_low_u64_be(number.into()));
		schemas
			.map(|schema| {
				Self::change(|world| world.holdings.insert((account.clone(), schema)));
				(schema, Default::default())
			})
			.collect()
	}

	fn show_common(account: &AccountId, count: u32) -> Vec<(SchemaId, artel_primitives::credentials::Predicate)> {
		Self::show(account, count)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::pricing::BenchmarkPricing for World {
	fn price_class(class: u32) {
		Self::change(|world| world.prices.insert((class, 999), super::PRICE));
	}

	fn rest() -> u32 {
		50
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::trust::BenchmarkReputation<AccountId> for World {
	fn acquaint(_: &AccountId, _: &AccountId) {
		// What is recorded here is no more work the more there is.
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::bonds::BenchmarkBonds<AccountId> for World {
	fn bond(who: &AccountId, _: Role, amount: Balance) {
		Self::change(|world| {
			world.bonds.insert(who.clone(), Bond { active: amount.max(BOND), engaged: 0 });
		});
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::panel::BenchmarkPanels<AccountId> for World {
	fn pool(_: Role, _: Balance) -> artel_primitives::panel::PoolId {
		0
	}

	fn conclude(id: PanelId, members: Vec<AccountId>, finding: Finding) {
		Self::change(|world| {
			let panel = world.panels.get_mut(&id).unwrap();
			(panel.members, panel.finding) = (members, Some(finding));
		});
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::escrow::BenchmarkMoney<AccountId, AssetId> for World {
	fn asset() -> AssetId {
		DOLLAR
	}

	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		Self::change(|world| world.give(who, *asset, amount));
	}
}
