//! Calls about calls: batches, multisigs, proxies, preimages and the scheduler.

use crate::{
	AccountId, Balances, OriginCaller, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin,
	System,
	configs::BlockWeights,
	currency::{
		ANNOUNCEMENT_DEPOSIT, BYTE_DEPOSIT, MULTISIG_DEPOSIT, PER_ANNOUNCEMENT_DEPOSIT, PER_PROXY_DEPOSIT,
		PREIMAGE_DEPOSIT, PROXY_DEPOSIT, SIGNATORY_DEPOSIT,
	},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{
		ConstU32, ConstU128, EqualPrivilegeOnly, InstanceFilter, LinearStoragePrice, fungible::HoldConsideration,
	},
	weights::Weight,
};
use frame_system::EnsureRoot;
use scale_info::TypeInfo;
use sp_runtime::{Perbill, traits::BlakeTwo256};

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = ConstU128<MULTISIG_DEPOSIT>;
	type DepositFactor = ConstU128<SIGNATORY_DEPOSIT>;
	type MaxSignatories = ConstU32<100>;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
	type BlockNumberProvider = System;
}

/// What a proxy may do for the account that named it.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// All that moves no funds out of the account.
	NonTransfer,
	/// Keys and services of DIDs.
	Identity,
	/// Rejecting announcements of other proxies.
	CancelProxy,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			// By name and not by exception, so that a new pallet is closed until somebody thought about it. The call
			// inside a `did.dispatch` meets this filter again.
			Self::NonTransfer => match call {
				RuntimeCall::Did(call) => !matches!(call, pallet_did::Call::deactivate { .. }),
				call => matches!(
					call,
					RuntimeCall::System(..)
						| RuntimeCall::Session(..)
						| RuntimeCall::Utility(..)
						| RuntimeCall::Multisig(..)
						| RuntimeCall::Proxy(..)
						| RuntimeCall::Preimage(..)
				),
			},
			Self::Identity => matches!(
				call,
				RuntimeCall::Did(
					pallet_did::Call::create { .. }
						| pallet_did::Call::add_method { .. }
						| pallet_did::Call::revoke_method { .. }
						| pallet_did::Call::remove_method { .. }
						| pallet_did::Call::add_service { .. }
						| pallet_did::Call::remove_service { .. }
				)
			),
			Self::CancelProxy => matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(one, another) if one == another => true,
			(Self::Any, _) => true,
			(Self::NonTransfer, Self::Identity | Self::CancelProxy) => true,
			_ => false,
		}
	}
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ConstU128<PROXY_DEPOSIT>;
	type ProxyDepositFactor = ConstU128<PER_PROXY_DEPOSIT>;
	type MaxProxies = ConstU32<32>;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = ConstU128<ANNOUNCEMENT_DEPOSIT>;
	type AnnouncementDepositFactor = ConstU128<PER_ANNOUNCEMENT_DEPOSIT>;
	type BlockNumberProvider = System;
}

parameter_types! {
	pub const PreimageHoldReason: RuntimeHoldReason = RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	/// Scheduled calls may take four fifths of a block, so that users' are never shut out.
	pub MaximumSchedulerWeight: Weight = {
		let (share, block) = (Perbill::from_percent(80), BlockWeights::get().max_block);
		Weight::from_parts(share.mul_floor(block.ref_time()), share.mul_floor(block.proof_size()))
	};
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<ConstU128<PREIMAGE_DEPOSIT>, ConstU128<BYTE_DEPOSIT>, crate::Balance>,
	>;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumSchedulerWeight;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<50>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}
