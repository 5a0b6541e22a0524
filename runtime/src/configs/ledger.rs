//! The native token as agreements move it, with one read and one write of each account.
//!
//! `pallet-balances` answers each part of a hold by itself: it reads an account nearly twenty times, and writes it twice, to
//! hold something on it. [`Ledger`] does the same to the same storage at once: it changes what is free, what is held and the
//! references by which an account lives, and tells of it by the events of `pallet-balances`. What agreements do not need of
//! a token it leaves to `pallet-balances`. A test plays both on accounts of every kind and compares all that is stored.
//!
//! The two differ in one thing. Between its steps `pallet-balances` takes for dust what is below the existential deposit on
//! an account that nothing is held on yet, or any more, though the next step would keep it; and it tells of an account that
//! has nothing between two steps as of one that is endowed anew. Here there is no between.

use crate::{AccountId, Balance, Balances, Runtime, RuntimeEvent, RuntimeHoldReason, System};
use artel_storage::{Entries, Entry};
use frame_support::{
	BoundedVec, ensure,
	storage::types::ValueQuery,
	traits::{
		Get, GetDefault, VariantCountOf,
		fungible::{Dust, Inspect, InspectHold, Mutate, MutateHold, Unbalanced, UnbalancedHold},
		tokens::{
			DepositConsequence, Fortitude, IdAmount, Precision, Preservation, Provenance, Restriction,
			WithdrawConsequence,
		},
	},
};
use frame_system::ConsumerLimits;
use pallet_bonds::{ByHolds, Rehold};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, TokenError, traits::Zero};

type AccountData = pallet_balances::AccountData<Balance>;
type AccountInfo = frame_system::AccountInfo<crate::Nonce, AccountData>;
type Holds = pallet_balances::Holds<Runtime>;
type Held = BoundedVec<IdAmount<RuntimeHoldReason, Balance>, VariantCountOf<RuntimeHoldReason>>;

/// The native token; see the head of this file.
pub struct Ledger;

fn minimum() -> Balance {
	<Runtime as pallet_balances::Config>::ExistentialDeposit::get()
}

/// An account between its one read and its one write.
struct Account<'a> {
	who: &'a AccountId,
	entry: Entry<AccountInfo, ValueQuery, GetDefault>,
	info: AccountInfo,
	before: AccountData,
}

impl<'a> Account<'a> {
	fn of(who: &'a AccountId) -> Self {
		let entry = frame_system::Account::<Runtime>::entry(who);
		let info = entry.get();
		Self { who, entry, before: info.data.clone(), info }
	}

	/// What is free, and may be held: the last reference by which the account lives stays.
	fn holdable(&self) -> Balance {
		let free = self.info.data.free;
		if self.info.providers == 1 { free.saturating_sub(minimum()) } else { free }
	}

	/// Fails where `amount` more would not be kept on it.
	fn ensure_takes(&self, amount: Balance) -> DispatchResult {
		let free = self.info.data.free.checked_add(amount);
		let fits = free.is_some_and(|free| free >= minimum() && free.checked_add(self.info.data.reserved).is_some());
		ensure!(fits, TokenError::CannotCreate);
		Ok(())
	}

	/// Writes the account, with the references that its balances make: a provider for the existential deposit, a consumer
	/// for what is held or frozen. Tells what was left on it and is too little to stay; see [`sweep`].
	fn save(mut self) -> Result<Balance, DispatchError> {
		let consumes = |data: &AccountData| !data.reserved.is_zero() || !data.frozen.is_zero();
		let is_new = self.before == AccountData::default();
		let (provided, provides) = (self.before.free >= minimum(), self.info.data.free >= minimum());
		let (consumed, consumes) = (consumes(&self.before), consumes(&self.info.data));
		let mut is_created = false;
		match (provided, provides) {
			(false, true) => {
				is_created = self.info.providers == 0 && self.info.sufficients == 0;
				self.info.providers = self.info.providers.saturating_add(1);
			}
			(true, false) => {
				// Nothing here takes the last one: see `holdable`.
				let left = self.info.providers.checked_sub(1).filter(|left| *left > 0);
				self.info.providers = left.ok_or(DispatchError::ConsumerRemaining)?;
			}
			_ => {}
		}
		match (consumed, consumes) {
			(false, true) => {
				ensure!(self.info.providers > 0, DispatchError::NoProviders);
				let most = <Runtime as frame_system::Config>::MaxConsumers::max_consumers();
				ensure!(self.info.consumers < most, DispatchError::TooManyConsumers);
				self.info.consumers = self.info.consumers.saturating_add(1);
			}
			(true, false) => self.info.consumers = self.info.consumers.saturating_sub(1),
			_ => {}
		}
		let endowed = is_new.then_some(self.info.data.free);
		let dust = if provides || consumes { 0 } else { self.info.data.free };
		if !provides && !consumes {
			self.info.data = AccountData::default();
		}
		if is_created {
			System::on_created_account(self.who.clone(), &mut self.info);
		}
		if self.info.providers > 0 || self.info.sufficients > 0 {
			self.entry.insert(&self.info);
		} else {
			self.entry.remove();
		}
		if let Some(free_balance) = endowed {
			tell(pallet_balances::Event::Endowed { account: self.who.clone(), free_balance });
		}
		if !dust.is_zero() {
			tell(pallet_balances::Event::DustLost { account: self.who.clone(), amount: dust });
		}
		Ok(dust)
	}
}

/// Hands on what was too little to stay: last, since it may go to an account that is being changed.
fn sweep(dust: Balance) {
	if !dust.is_zero() {
		Balances::handle_raw_dust(dust);
	}
}

fn tell(event: pallet_balances::Event<Runtime>) {
	System::deposit_event(RuntimeEvent::Balances(event));
}

/// What is on an account for some reason, and free.
struct Amounts {
	held: Balance,
	free: Balance,
}

/// What is held for `reason`.
fn held_for(reason: RuntimeHoldReason, holds: &Held) -> Balance {
	holds.iter().find(|hold| hold.id == reason).map_or(0, |hold| hold.amount)
}

/// Sets what is held for `reason`.
fn set_held(reason: RuntimeHoldReason, holds: &mut Held, amount: Balance) -> DispatchResult {
	if let Some(hold) = holds.iter_mut().find(|hold| hold.id == reason) {
		hold.amount = amount;
		holds.retain(|hold| !hold.amount.is_zero());
	} else if !amount.is_zero() {
		let too_many = |_| pallet_balances::Error::<Runtime>::TooManyHolds;
		holds.try_push(IdAmount { id: reason, amount }).map_err(too_many)?;
	}
	Ok(())
}

/// Changes what is held on an account for `reason`, and what is free on it. Writes nothing if it fails. Tells what is to be
/// swept.
fn shift(
	reason: RuntimeHoldReason,
	mut account: Account,
	change: impl FnOnce(&Account, Amounts) -> Result<Amounts, DispatchError>,
) -> Result<Balance, DispatchError> {
	let entry = Holds::entry(account.who);
	let mut holds = entry.get();
	let before = held_for(reason, &holds);
	let after = change(&account, Amounts { held: before, free: account.info.data.free })?;

	set_held(reason, &mut holds, after.held)?;
	let others = account.info.data.reserved.checked_sub(before).ok_or(ArithmeticError::Underflow)?;
	account.info.data.reserved = others.checked_add(after.held).ok_or(ArithmeticError::Overflow)?;
	account.info.data.free = after.free;
	let dust = account.save()?;
	if holds.is_empty() {
		entry.remove();
	} else {
		entry.insert(&holds);
	}
	Ok(dust)
}

/// What of `amount` is taken off a hold of `held`.
fn taken(held: Balance, amount: Balance, precision: Precision) -> Result<Balance, DispatchError> {
	match precision {
		Precision::BestEffort => Ok(amount.min(held)),
		Precision::Exact if amount <= held => Ok(amount),
		Precision::Exact => Err(TokenError::FundsUnavailable.into()),
	}
}

impl Ledger {
	/// Takes `own` and `others` off what is held on an account for `reason`. `own` becomes free on it; where it cannot, it
	/// stays held. `others` is the caller's to give. Tells what became free.
	pub fn take_off(
		reason: &RuntimeHoldReason,
		who: &AccountId,
		own: Balance,
		others: Balance,
	) -> Result<Balance, DispatchError> {
		let mut freed = own;
		let dust = shift(*reason, Account::of(who), |account, Amounts { held, free }| {
			if !own.is_zero() && account.ensure_takes(own).is_err() {
				freed = 0;
			}
			let all = freed.checked_add(others).ok_or(ArithmeticError::Overflow)?;
			let held = held.checked_sub(all).ok_or(TokenError::FundsUnavailable)?;
			Ok(Amounts { held, free: free.checked_add(freed).ok_or(ArithmeticError::Overflow)? })
		})?;
		sweep(dust);
		Ok(freed)
	}
}

impl Rehold<AccountId, RuntimeHoldReason> for Ledger {
	/// Of the account nothing changes: the same is held on it as before.
	fn rehold(from: &RuntimeHoldReason, to: &RuntimeHoldReason, who: &AccountId, amount: Balance) -> DispatchResult {
		if amount.is_zero() || from == to {
			return ByHolds::<Balances>::rehold(from, to, who, amount);
		}
		let entry = Holds::entry(who);
		let mut holds = entry.get();
		let left = held_for(*from, &holds).checked_sub(amount).ok_or(TokenError::FundsUnavailable)?;
		let held = held_for(*to, &holds).checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		set_held(*to, &mut holds, held)?;
		set_held(*from, &mut holds, left)?;
		entry.insert(&holds);
		Ok(())
	}
}

impl Inspect<AccountId> for Ledger {
	type Balance = Balance;

	fn total_issuance() -> Balance {
		Balances::total_issuance()
	}

	fn active_issuance() -> Balance {
		Balances::active_issuance()
	}

	fn minimum_balance() -> Balance {
		minimum()
	}

	fn total_balance(who: &AccountId) -> Balance {
		<Balances as Inspect<AccountId>>::total_balance(who)
	}

	fn balance(who: &AccountId) -> Balance {
		<Balances as Inspect<AccountId>>::balance(who)
	}

	fn reducible_balance(who: &AccountId, preservation: Preservation, force: Fortitude) -> Balance {
		Balances::reducible_balance(who, preservation, force)
	}

	fn can_deposit(who: &AccountId, amount: Balance, provenance: Provenance) -> DepositConsequence {
		Balances::can_deposit(who, amount, provenance)
	}

	fn can_withdraw(who: &AccountId, amount: Balance) -> WithdrawConsequence<Balance> {
		Balances::can_withdraw(who, amount)
	}
}

impl Unbalanced<AccountId> for Ledger {
	fn handle_dust(dust: Dust<AccountId, Self>) {
		Balances::handle_dust(Dust(dust.0));
	}

	fn write_balance(who: &AccountId, amount: Balance) -> Result<Option<Balance>, DispatchError> {
		Balances::write_balance(who, amount)
	}

	fn set_total_issuance(amount: Balance) {
		Balances::set_total_issuance(amount);
	}

	fn deactivate(amount: Balance) {
		Balances::deactivate(amount);
	}

	fn reactivate(amount: Balance) {
		Balances::reactivate(amount);
	}

	fn increase_balance(who: &AccountId, amount: Balance, precision: Precision) -> Result<Balance, DispatchError> {
		if precision == Precision::BestEffort || amount.is_zero() {
			return Balances::increase_balance(who, amount, precision);
		}
		let mut account = Account::of(who);
		let free = account.info.data.free.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		free.checked_add(account.info.data.reserved).ok_or(ArithmeticError::Overflow)?;
		ensure!(free >= minimum(), TokenError::BelowMinimum);
		account.info.data.free = free;
		sweep(account.save()?);
		Ok(amount)
	}
}

impl Mutate<AccountId> for Ledger {
	fn done_mint_into(who: &AccountId, amount: Balance) {
		<Balances as Mutate<AccountId>>::done_mint_into(who, amount);
	}

	fn done_burn_from(who: &AccountId, amount: Balance) {
		<Balances as Mutate<AccountId>>::done_burn_from(who, amount);
	}

	fn done_shelve(who: &AccountId, amount: Balance) {
		<Balances as Mutate<AccountId>>::done_shelve(who, amount);
	}

	fn done_restore(who: &AccountId, amount: Balance) {
		<Balances as Mutate<AccountId>>::done_restore(who, amount);
	}

	fn done_transfer(source: &AccountId, dest: &AccountId, amount: Balance) {
		<Balances as Mutate<AccountId>>::done_transfer(source, dest, amount);
	}
}

impl InspectHold<AccountId> for Ledger {
	type Reason = RuntimeHoldReason;

	fn total_balance_on_hold(who: &AccountId) -> Balance {
		Balances::total_balance_on_hold(who)
	}

	fn reducible_total_balance_on_hold(who: &AccountId, force: Fortitude) -> Balance {
		Balances::reducible_total_balance_on_hold(who, force)
	}

	fn balance_on_hold(reason: &RuntimeHoldReason, who: &AccountId) -> Balance {
		Balances::balance_on_hold(reason, who)
	}

	fn hold_available(reason: &RuntimeHoldReason, who: &AccountId) -> bool {
		Balances::hold_available(reason, who)
	}
}

impl UnbalancedHold<AccountId> for Ledger {
	fn set_balance_on_hold(reason: &RuntimeHoldReason, who: &AccountId, amount: Balance) -> DispatchResult {
		sweep(shift(*reason, Account::of(who), |_, Amounts { free, .. }| Ok(Amounts { held: amount, free }))?);
		Ok(())
	}

	fn decrease_balance_on_hold(
		reason: &RuntimeHoldReason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		let mut decreased = 0;
		let dust = shift(*reason, Account::of(who), |_, Amounts { held, free }| {
			decreased = taken(held, amount, precision)?;
			Ok(Amounts { held: held.saturating_sub(decreased), free })
		})?;
		sweep(dust);
		Ok(decreased)
	}

	fn increase_balance_on_hold(
		reason: &RuntimeHoldReason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		if precision == Precision::BestEffort || amount.is_zero() {
			return Balances::increase_balance_on_hold(reason, who, amount, precision);
		}
		let dust = shift(*reason, Account::of(who), |_, Amounts { held, free }| {
			Ok(Amounts { held: held.checked_add(amount).ok_or(ArithmeticError::Overflow)?, free })
		})?;
		sweep(dust);
		Ok(amount)
	}
}

impl MutateHold<AccountId> for Ledger {
	fn hold(reason: &RuntimeHoldReason, who: &AccountId, amount: Balance) -> DispatchResult {
		let dust = shift(*reason, Account::of(who), |account, Amounts { held, free }| {
			ensure!(amount <= account.holdable(), TokenError::FundsUnavailable);
			ensure!(account.info.providers > 0, TokenError::CannotCreateHold);
			Ok(Amounts {
				held: held.checked_add(amount).ok_or(ArithmeticError::Overflow)?,
				free: free.saturating_sub(amount),
			})
		})?;
		sweep(dust);
		Self::done_hold(reason, who, amount);
		Ok(())
	}

	fn release(
		reason: &RuntimeHoldReason,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		if precision == Precision::BestEffort || amount.is_zero() {
			return Balances::release(reason, who, amount, precision);
		}
		let dust = shift(*reason, Account::of(who), |account, Amounts { held, free }| {
			account.ensure_takes(amount)?;
			let held = held.checked_sub(amount).ok_or(TokenError::FundsUnavailable)?;
			Ok(Amounts { held, free: free.saturating_add(amount) })
		})?;
		sweep(dust);
		Self::done_release(reason, who, amount);
		Ok(amount)
	}

	fn transfer_on_hold(
		reason: &RuntimeHoldReason,
		source: &AccountId,
		dest: &AccountId,
		amount: Balance,
		precision: Precision,
		mode: Restriction,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		// What agreements do not do.
		let is_plain = precision == Precision::Exact && mode == Restriction::Free && force == Fortitude::Force;
		if !is_plain || source == dest || amount.is_zero() {
			return Balances::transfer_on_hold(reason, source, dest, amount, precision, mode, force);
		}
		let mut receiver = Account::of(dest);
		receiver.ensure_takes(amount)?;
		let dust = shift(*reason, Account::of(source), |_, Amounts { held, free }| {
			Ok(Amounts { held: held.checked_sub(amount).ok_or(TokenError::FundsUnavailable)?, free })
		})?;
		receiver.info.data.free = receiver.info.data.free.saturating_add(amount);
		receiver.save()?;
		sweep(dust);
		Self::done_transfer_on_hold(reason, source, dest, amount);
		Ok(amount)
	}

	fn done_hold(reason: &RuntimeHoldReason, who: &AccountId, amount: Balance) {
		<Balances as MutateHold<AccountId>>::done_hold(reason, who, amount);
	}

	fn done_release(reason: &RuntimeHoldReason, who: &AccountId, amount: Balance) {
		<Balances as MutateHold<AccountId>>::done_release(reason, who, amount);
	}

	fn done_burn_held(reason: &RuntimeHoldReason, who: &AccountId, amount: Balance) {
		<Balances as MutateHold<AccountId>>::done_burn_held(reason, who, amount);
	}

	fn done_transfer_on_hold(reason: &RuntimeHoldReason, source: &AccountId, dest: &AccountId, amount: Balance) {
		<Balances as MutateHold<AccountId>>::done_transfer_on_hold(reason, source, dest, amount);
	}

	fn done_transfer_and_hold(reason: &RuntimeHoldReason, source: &AccountId, dest: &AccountId, amount: Balance) {
		<Balances as MutateHold<AccountId>>::done_transfer_and_hold(reason, source, dest, amount);
	}
}
