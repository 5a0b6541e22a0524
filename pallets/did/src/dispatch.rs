//! Acting through a DID.

use crate::{Config, Error, Event, Pallet, WeightInfo};
use frame::{deps::frame_support::dispatch::extract_actual_weight, prelude::*, traits::OriginTrait};

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
		let result = call.dispatch(origin);
		let weight = T::WeightInfo::dispatch().saturating_add(extract_actual_weight(&result, &info));
		Self::deposit_event(Event::Dispatched {
			did,
			controller,
			result: result.map(|_| ()).map_err(|failed| failed.error),
		});
		Ok(Some(weight).into())
	}
}
