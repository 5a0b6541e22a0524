//! Units of the token, what storage costs, and what execution costs.

use crate::Balance;
use frame_support::weights::constants::WEIGHT_REF_TIME_PER_SECOND;

/// 1 ARTL in planck.
pub const ARTL: Balance = 1_000_000_000_000;
/// 0.001 ARTL in planck.
pub const MILLI_ARTL: Balance = ARTL / 1_000;
/// 0.000001 ARTL in planck.
pub const MICRO_ARTL: Balance = MILLI_ARTL / 1_000;

// Storage.
//
// Every validator keeps every byte for ever, on an SSD of about 1 TB, so filling that must cost more than any attacker
// would lock up. With an issuance of the order of 10^9 ARTL, 100 micro-ARTL a byte make 1 TB cost 10 % of all there is.
// An item costs as much as 100 bytes more: its trie nodes on the way from the root, three or four of them.

/// Deposit for each byte of storage.
pub const BYTE_DEPOSIT: Balance = 100 * MICRO_ARTL;
/// Deposit for each storage item, besides that for its bytes.
pub const ITEM_DEPOSIT: Balance = 10 * MILLI_ARTL;

/// Deposit for `items` storage items with `bytes` bytes in all.
pub const fn deposit(items: u32, bytes: u32) -> Balance {
	// `From` is not const. Neither product can overflow: both factors of each are below 2^64.
	#[allow(clippy::cast_lossless, clippy::arithmetic_side_effects)]
	{
		items as Balance * ITEM_DEPOSIT + bytes as Balance * BYTE_DEPOSIT
	}
}

/// The least that an account may have, because it takes storage: one item with a key of 80 bytes (two prefixes of 16,
/// a hash of 16, the account's 32) and a value of 80 (four reference counts of 4, four balances of 16).
pub const EXISTENTIAL_DEPOSIT: Balance = deposit(1, 160);

/// For a DID without methods, services, other identifiers and a plan for recovery: its record (a value of about 420 bytes
/// with eight controllers and a proposed one), the items for those four, its account, its creator's counter, and the
/// count of each controller, each with a key of 80.
pub const DID_DEPOSIT: Balance = deposit(15, 15 * 80 + 420 + 80 + 8 + 8 * 4);

/// For a record of pallet-credentials, with its key of at most 112 bytes, besides the bytes of the record.
pub const CREDENTIALS_ITEM_DEPOSIT: Balance = deposit(1, 112);

/// For an escrow between two accounts: three records, with a key of 40 bytes each, besides the bytes of the records.
pub const ESCROW_DEPOSIT: Balance = deposit(3, 3 * 40);

/// For a rental: its record, that of a measurement and that of its escrow, about 500 bytes with their keys.
pub const RENTAL_DEPOSIT: Balance = deposit(3, 500);

/// For a record of pallet-groth16, with its key of at most 64 bytes, besides the bytes of the record.
pub const GROTH16_ITEM_DEPOSIT: Balance = deposit(1, 64);
/// What a record of pallet-groth16 costs that stays for ever, of at most 112 bytes with its key. Paid, not held.
pub const GROTH16_RECORD_PRICE: Balance = deposit(1, 112);

/// For a multisig operation: the item and its fixed part; and for each approval the account of who approved.
pub const MULTISIG_DEPOSIT: Balance = deposit(1, 88);
/// For each signatory of a multisig.
pub const SIGNATORY_DEPOSIT: Balance = deposit(0, 32);

/// For an account that has proxies: the item and its fixed part.
pub const PROXY_DEPOSIT: Balance = deposit(1, 8);
/// For each proxy: account, type and delay.
pub const PER_PROXY_DEPOSIT: Balance = deposit(0, 37);
/// For an account that announces calls as a proxy.
pub const ANNOUNCEMENT_DEPOSIT: Balance = deposit(1, 8);
/// For each announcement: account, hash of the call, and block.
pub const PER_ANNOUNCEMENT_DEPOSIT: Balance = deposit(0, 68);

/// For an asset of pallet-assets: its entry of about 200 bytes and its key.
pub const ASSET_DEPOSIT: Balance = deposit(1, 256);
/// For an account that has such an asset: key and entry.
pub const ASSET_ACCOUNT_DEPOSIT: Balance = deposit(1, 130);
/// For an approval to spend an asset.
pub const ASSET_APPROVAL_DEPOSIT: Balance = deposit(1, 180);
/// For the name of an asset, besides its bytes.
pub const ASSET_METADATA_DEPOSIT: Balance = deposit(1, 68);

/// For a preimage, besides its bytes: the item and its status.
pub const PREIMAGE_DEPOSIT: Balance = deposit(2, 64);

/// For the session keys of a validator: the keys, and for each of the two its owner by key.
pub const SESSION_KEYS_DEPOSIT: Balance = deposit(3, 64 + 2 * 68);

// Execution.
//
// A block is full by weight (1 s) or by length (5 MiB). Filling it costs the same either way: 1 ARTL before the
// multiplier. So a transfer of about 0.35 ms and 150 bytes costs about 0.0004 ARTL, and to keep the chain full for a
// day costs more than 43 200 ARTL at the least multiplier, and ten times more for each day that it lasts.

/// What a picosecond of weight costs, in planck.
pub const FEE_PER_PICOSECOND: Balance = 1;
/// What a byte of an extrinsic costs, in planck.
pub const FEE_PER_BYTE: Balance = 200_000;

/// What a block may weigh: 1 s of execution, half of the 2 s of a slot; the other half is for sending and importing it.
pub const BLOCK_REF_TIME: u64 = WEIGHT_REF_TIME_PER_SECOND;
/// What a block may measure, in bytes.
pub const BLOCK_BYTES: u32 = 5 * 1024 * 1024;
