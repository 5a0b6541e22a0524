//! Acting through a DID: by a controller, or by one of its keys and any relayer.

use crate::{Config, Dids, Entry, Error, Event, Pallet, RecordOf, WeightInfo};
use alloc::vec::Vec;
use artel_primitives::did::{Proof, Relationship, Scheme};
use frame::{deps::frame_support::dispatch::extract_actual_weight, prelude::*, traits::OriginTrait};

/// How deep DIDs may act through DIDs: a DID that controls a DID, and no further. Each level costs stack.
const MAX_DEPTH: u32 = 2;

// How deep the call that runs now is. Not storage: it is over when the call is.
environmental::environmental!(depth: u32);

/// Runs `act` one level deeper; `None` if that is too deep.
fn deeper<R>(act: impl FnOnce() -> R) -> Option<R> {
	depth::using_once(&mut 0, || {
		let level = depth::with(|level| {
			*level = level.saturating_add(1);
			*level
		});
		let result = level.filter(|level| *level <= MAX_DEPTH).map(|_| act());
		depth::with(|level| *level = level.saturating_sub(1));
		result
	})
}

/// What a submitted call of `bytes` bytes costs besides the call itself.
pub(crate) fn submit_weight<T: Config>(scheme: Scheme, bytes: usize) -> Weight {
	let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
	match scheme {
		Scheme::Ed25519 => T::WeightInfo::submit_ed25519(bytes),
		Scheme::Sr25519 => T::WeightInfo::submit_sr25519(bytes),
		Scheme::EcdsaSecp256k1 => T::WeightInfo::submit_secp256k1(bytes),
		Scheme::EcdsaP256 => T::WeightInfo::submit_p256(bytes),
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_dispatch(
		mut origin: OriginFor<T>,
		did: T::AccountId,
		call: <T as Config>::RuntimeCall,
	) -> DispatchResultWithPostInfo {
		let controller = ensure_signed(origin.clone())?;
		let record = Self::active(&did)?;
		ensure!(record.controllers.contains(&controller), Error::<T>::NotController);

		let info = call.get_dispatch_info();
		// Changing the caller within the origin, instead of making a new origin, keeps the filters that it carries.
		origin.set_caller_from(frame_system::RawOrigin::Signed(did.clone()));
		let result = deeper(|| call.dispatch(origin)).ok_or(Error::<T>::TooDeep)?;
		let weight = T::WeightInfo::dispatch().saturating_add(extract_actual_weight(&result, &info));
		Self::deposit_event(Event::Dispatched {
			did,
			controller,
			result: result.map(|_| ()).map_err(|failed| failed.error),
		});
		Ok(Some(weight).into())
	}

	/// What a key signs for a call with the Blake2b-256 hash `call`.
	pub(crate) fn message_of(did: &T::AccountId, call: H256, nonce: u64, expires: BlockNumberFor<T>) -> Vec<u8> {
		let genesis = artel_storage::genesis_hash::<T>();
		(b"artel/did/submit", genesis, did, nonce, expires, call).encode()
	}

	pub(crate) fn do_submit(
		relayer: T::AccountId,
		did: T::AccountId,
		call: <T as Config>::RuntimeCall,
		nonce: u64,
		expires: BlockNumberFor<T>,
		proof: Proof,
	) -> DispatchResultWithPostInfo {
		let record = Self::active(&did)?;
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now <= expires, Error::<T>::Expired);
		ensure!(nonce >= record.nonce, Error::<T>::StaleNonce);
		ensure!(nonce == record.nonce, Error::<T>::FutureNonce);
		let bytes = call.encode();
		ensure!(u32::try_from(bytes.len()).is_ok_and(|len| len <= T::MaxCallBytes::get()), Error::<T>::CallTooLarge);
		let message = Self::message_of(&did, H256(blake2_256(&bytes)), nonce, expires);
		Self::check_proof(&did, Relationship::CapabilityInvocation, &message, &proof, now).map_err(Error::<T>::from)?;
		let nonce_after = nonce.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		// Before the call, which may change the record, and must not be made twice.
		Dids::<T>::insert(&did, Entry::Live(RecordOf::<T> { nonce: nonce_after, ..record }));
		let info = call.get_dispatch_info();
		// An origin of its own: the key acts, so what limits the relayer does not limit the call.
		let origin = frame_system::RawOrigin::Signed(did.clone()).into();
		let result = deeper(|| call.dispatch(origin)).ok_or(Error::<T>::TooDeep)?;
		let weight = submit_weight::<T>(proof.signature.scheme(), bytes.len())
			.saturating_add(extract_actual_weight(&result, &info));
		Self::deposit_event(Event::Submitted {
			did,
			relayer,
			method: proof.method,
			nonce,
			result: result.map(|_| ()).map_err(|failed| failed.error),
		});
		Ok(Some(weight).into())
	}
}
