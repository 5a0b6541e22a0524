//! Reads.

use crate::{Appeals, BreakdownOf, Config, Pallet};
use artel_primitives::trust::{AspectScore, Breakdown};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// All that is known of the behaviour of `account`, now.
	pub fn breakdown_of(account: &T::AccountId) -> BreakdownOf<T> {
		let now = frame_system::Pallet::<T>::block_number();
		let profile = Self::profile(account, now);
		let prior = T::Prior::get();
		let restriction = Self::restriction_of(account);
		let reports = Self::live_reports(account, now, |said| said);
		let risk = Self::risk_from(reports.iter().map(|report| report.score).collect());
		Breakdown {
			score: profile.score(prior),
			aspects: profile.evidence.map(|evidence| AspectScore {
				score: evidence.score(prior),
				good: evidence.good,
				bad: evidence.bad,
				paid: evidence.paid,
			}),
			standing: restriction.as_ref().map(|restriction| restriction.standing).unwrap_or_default(),
			restriction,
			risk,
			advice: Self::advice_on(risk),
			reports,
			appeal: Appeals::<T>::get(account).map(|appeal| appeal.statement),
		}
	}
}
