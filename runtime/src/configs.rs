//! What each pallet is given, in the groups of the runtime.

mod consensus;
mod governance;
mod identity;
mod ledger;
mod markets;
mod money;
mod proofs;
mod settlement;
mod system;
mod wrappers;

pub use consensus::{BABE_GENESIS_EPOCH_CONFIG, MaxValidators};
pub use governance::{RuntimeParameters, RuntimeParametersKey, RuntimeParametersValue, dynamic_params};
pub use ledger::Ledger;
pub use money::{fee_pot_account, stakers_account, treasury_account};
pub use system::{BlockLength, BlockWeights, SS58_PREFIX};
pub use wrappers::ProxyType;
