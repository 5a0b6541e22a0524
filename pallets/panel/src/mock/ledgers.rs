//! Bonds and an escrow with real ledgers.

use super::*;
use artel_primitives::{
	bonds::Offence,
	escrow::{EscrowId, Opening, Paid},
	settlement::Split,
};

/// What an account has staked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Ledger {
	pub bonded: Balance,
	pub engaged: Balance,
	pub since: Option<BlockNumber>,
}

#[storage_alias]
pub type Ledgers = StorageMap<Mocked, Blake2_128Concat, (AccountId, Role), Ledger, ValueQuery>;

/// What each offence cost.
#[storage_alias]
pub type Offences = StorageMap<Mocked, Blake2_128Concat, H256, (AccountId, Balance)>;

/// Stakes in numbers only.
pub struct Stakes;

impl Bonds<AccountId, BlockNumber> for Stakes {
	fn bonded(who: &AccountId, role: Role) -> Balance {
		Ledgers::get((who, role)).bonded
	}

	fn available(who: &AccountId, role: Role) -> Balance {
		let ledger = Ledgers::get((who, role));
		ledger.bonded.saturating_sub(ledger.engaged)
	}

	fn bonded_since(who: &AccountId, role: Role) -> Option<BlockNumber> {
		Ledgers::get((who, role)).since
	}

	fn engage(who: &AccountId, role: Role, amount: Balance) -> DispatchResult {
		ensure!(Self::available(who, role) >= amount, DispatchError::Other("not available"));
		Ledgers::mutate((who, role), |ledger| ledger.engaged += amount);
		Ok(())
	}

	fn release(who: &AccountId, role: Role, amount: Balance) {
		Ledgers::mutate((who, role), |ledger| ledger.engaged = ledger.engaged.saturating_sub(amount));
	}

	fn slash(offence: Offence<AccountId>) -> Result<Balance, DispatchError> {
		let Offence { offender, role, key, amount, .. } = offence;
		ensure!(!Unslashable::get().contains(&offender), DispatchError::Other("cannot be slashed"));
		if Offences::contains_key(key) {
			return Ok(0);
		}
		let bonded = Self::bonded(&offender, role);
		let amount = amount.min(bonded);
		Offences::insert(key, (offender.clone(), amount));
		bond(&offender, role, bonded - amount);
		Ok(amount)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::bonds::BenchmarkBonds<AccountId> for Stakes {
	fn bond(who: &AccountId, role: Role, amount: Balance) {
		use frame::token::fungible::Mutate;
		Balances::set_balance(who, ENDOWMENT);
		bond(who, role, amount);
	}
}

#[storage_alias]
pub type NextPurse = StorageValue<Mocked, EscrowId, ValueQuery>;

/// The payer and what is left.
#[storage_alias]
pub type Purses = StorageMap<Mocked, Twox64Concat, EscrowId, (AccountId, Balance)>;

/// Keeps what it holds on an account of its own.
pub struct Purse;

impl Purse {
	fn take(id: EscrowId, amount: Balance) -> Result<AccountId, DispatchError> {
		let (payer, balance) = Purses::get(id).ok_or(DispatchError::Other("no such escrow"))?;
		let left = balance.checked_sub(amount).ok_or(DispatchError::Other("more than there is"))?;
		Purses::insert(id, (payer.clone(), left));
		Ok(payer)
	}

	fn send(to: &AccountId, amount: Balance) -> DispatchResult {
		Balances::transfer_keep_alive(RuntimeOrigin::signed(POT), to.clone(), amount)
	}
}

impl Escrow<AccountId, u32> for Purse {
	fn open(opening: Opening<AccountId, u32>) -> Result<EscrowId, DispatchError> {
		let Opening { manager, payer, payee, asset, amount, with_fee, referrer } = opening;
		assert_eq!((manager, asset, with_fee, referrer), (Market::Panel, 0, false, None));
		assert_eq!(payer, payee);
		Balances::transfer_keep_alive(RuntimeOrigin::signed(payer.clone()), POT, amount)?;
		let id = NextPurse::get();
		NextPurse::put(id + 1);
		Purses::insert(id, (payer, amount));
		Ok(id)
	}

	fn top_up(_: EscrowId, _: Balance) -> DispatchResult {
		unimplemented!("panels do not ask for it")
	}

	fn pay(_: EscrowId, _: Balance) -> Result<Paid, DispatchError> {
		unimplemented!("panels do not ask for it")
	}

	fn pay_to(id: EscrowId, to: &AccountId, amount: Balance) -> DispatchResult {
		Self::take(id, amount)?;
		// After the change, so that the test sees whether it is rolled back.
		ensure!(!Unpayable::get().contains(to), DispatchError::Other("cannot be paid"));
		Self::send(to, amount)
	}

	fn refund(_: EscrowId, _: Balance) -> DispatchResult {
		unimplemented!("panels do not ask for it")
	}

	fn settle(id: EscrowId, split: Split) -> Result<Paid, DispatchError> {
		assert_eq!(split, Split::ALL_TO_PAYER);
		let (payer, balance) = Purses::take(id).ok_or(DispatchError::Other("no such escrow"))?;
		Self::send(&payer, balance)?;
		Ok(Paid { to_payer: balance, ..Paid::default() })
	}

	fn freeze(_: EscrowId) -> DispatchResult {
		unimplemented!("panels do not ask for it")
	}

	fn thaw(_: EscrowId) -> DispatchResult {
		unimplemented!("panels do not ask for it")
	}

	fn balance(id: EscrowId) -> Option<Balance> {
		Purses::get(id).map(|(_, balance)| balance)
	}
}
