//! Worst case of each call and of what other pallets ask, with its outcome asserted.

use artel_primitives::Balance;
use frame::prelude::*;

/// Makes what the benchmarks need.
pub trait BenchmarkHelper<AccountId, Asset> {
	/// The asset that is dearest to move, with an issuance. The pot, the treasury and the stakers can take it.
	fn asset() -> Asset;
	/// Gives `who` so much more of it, or of the native token.
	fn fund(asset: &Asset, who: &AccountId, amount: Balance);
	/// A circuit that is known, a statement, and the longest proof of it; `None` where no circuit is known.
	fn proof() -> Option<(H256, H256, crate::Proof)>;
}
