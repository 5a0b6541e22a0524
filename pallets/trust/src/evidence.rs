//! What moves a score: outcomes that markets record, and ratings of settled deals.

use crate::{BalanceOf, Config, Counted, Error, Event, Ignored, Pair, PairOf, Pairs, Pallet, Profile, Profiles};
use alloc::vec::Vec;
use artel_primitives::{
	did::Identity,
	trust::{Aspect, Conduct, MAX_SCORE, Outcome, RatingRight, Reputation, RiskAdvice, Standing},
};
use core::cell::OnceCell;
use frame::prelude::*;

/// What each star after the first is worth: five stars are the greatest merit.
const MERIT_OF_A_STAR: u16 = MAX_SCORE / 4;

impl<T: Config> Reputation<T::AccountId, BalanceOf<T>> for Pallet<T> {
	/// Never fails: what does not count says so in [`Event::DealIgnored`]. Weighs `WeightInfo::record` for each of the two
	/// that something is said of.
	fn record(one: Conduct<T::AccountId, BalanceOf<T>>, other: Conduct<T::AccountId, BalanceOf<T>>) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		// Asked for at most once, and not at all where nothing counts for another reason.
		let known = OnceCell::new();
		let (first, second) = (one.account, other.account);
		let share_control = || *known.get_or_init(|| Self::share_control(first, second));
		Self::note(one, second, now, &share_control);
		Self::note(other, first, now, &share_control);
		Ok(())
	}

	fn score(account: &T::AccountId) -> u16 {
		Self::score_of(account)
	}

	fn risk(account: &T::AccountId) -> Option<u8> {
		Self::risk_of(account)
	}

	fn advice(account: &T::AccountId) -> RiskAdvice {
		Self::advice_on(Self::risk_of(account))
	}

	fn standing(account: &T::AccountId) -> Standing {
		Self::standing_of(account)
	}
}

impl<T: Config> Pallet<T> {
	/// Records how a deal with `counterparty` went for one account.
	fn note(
		conduct: Conduct<T::AccountId, BalanceOf<T>>,
		counterparty: &T::AccountId,
		now: BlockNumberFor<T>,
		share_control: &dyn Fn() -> bool,
	) {
		let Conduct { account, fee, .. } = conduct;
		if conduct.outcomes.is_empty() {
			return;
		}
		let admitted = Self::admit(conduct, counterparty, now, share_control);
		let (subject, counterparty) = (account.clone(), counterparty.clone());
		match admitted {
			Ok((counted, deal)) => {
				let score = Self::learn(&subject, &counted, fee.saturated_into(), now);
				Self::deposit_event(Event::DealRecorded { subject, counterparty, counted, fee, score, deal });
			}
			Err(reason) => Self::deposit_event(Event::DealIgnored { subject, counterparty, reason }),
		}
	}

	/// Counts outcomes between the two, and says which of them count, and the number of the deal if it may be rated; or
	/// why none counts.
	fn admit(
		conduct: Conduct<T::AccountId, BalanceOf<T>>,
		counterparty: &T::AccountId,
		now: BlockNumberFor<T>,
		share_control: &dyn Fn() -> bool,
	) -> Result<(Vec<Counted>, Option<u32>), Ignored> {
		let Conduct { account: subject, outcomes, fee } = conduct;
		ensure!(subject != counterparty, Ignored::SameAccount);
		ensure!(fee >= T::MinFee::get(), Ignored::FeeTooSmall);
		// Nothing is written if this fails.
		Pairs::<T>::try_mutate(subject, counterparty, |stored| {
			let mut pair =
				stored.take().map_or_else(|| Pair::new(now), |pair: PairOf<T>| pair.at(now, T::PairWindow::get()));
			let counted = pair.count(outcomes, T::MaxDealsPerWindow::get());
			ensure!(!counted.is_empty(), Ignored::TooManyDeals);
			ensure!(!share_control(), Ignored::SharedControl);

			// Of all outcomes of a deal only its settlement may be rated, so that one deal gives one rating.
			let settled = counted.iter().any(|counted| counted.whole && counted.outcome.aspect == Aspect::Settlement);
			let until = now.saturating_add(T::RatingWindow::get());
			let deal = settled.then(|| pair.entitle(fee.saturated_into(), until));
			*stored = Some(pair);
			Ok((counted, deal))
		})
	}

	/// Whether the two are one, one controls the other, or somebody controls both.
	pub(crate) fn share_control(one: &T::AccountId, other: &T::AccountId) -> bool {
		let (ones, others) = (T::Identity::controllers(one), T::Identity::controllers(other));
		let mut behind_one = ones.iter().chain([one]);
		behind_one.any(|account| account == other || others.contains(account))
	}

	/// Adds outcomes at block `now` to what is known of `subject`, and says its score.
	fn learn(subject: &T::AccountId, counted: &[Counted], fee: u128, now: BlockNumberFor<T>) -> u16 {
		let unit = T::FeeUnit::get().saturated_into();
		let profile = Profiles::<T>::mutate(subject, |stored| {
			let known = stored.unwrap_or_default().at(now, T::HalfLife::get());
			*stored.insert(counted.iter().fold(known, |known, counted| known.after(*counted, fee, unit)))
		});
		profile.score(T::Prior::get())
	}

	/// What is known of an account, faded to this block.
	pub(crate) fn profile(account: &T::AccountId) -> Profile<BlockNumberFor<T>> {
		let now = frame_system::Pallet::<T>::block_number();
		Profiles::<T>::get(account).unwrap_or_default().at(now, T::HalfLife::get())
	}

	pub(crate) fn score_of(account: &T::AccountId) -> u16 {
		Self::profile(account).score(T::Prior::get())
	}

	pub(crate) fn rights_of(subject: &T::AccountId, rater: &T::AccountId) -> Vec<RatingRight<BlockNumberFor<T>>> {
		let now = frame_system::Pallet::<T>::block_number();
		Pairs::<T>::get(subject, rater)
			.map(|pair| pair.at(now, T::PairWindow::get()).rights.into_inner())
			.unwrap_or_default()
	}

	pub(crate) fn do_attest(who: T::AccountId, subject: T::AccountId, deal: u32, stars: u8) -> DispatchResult {
		let merit = merit(stars).ok_or(Error::<T>::InvalidStars)?;
		let now = frame_system::Pallet::<T>::block_number();
		let right = Pairs::<T>::try_mutate(&subject, &who, |stored| {
			let pair = stored.as_mut().ok_or(Error::<T>::DealNotFound)?;
			let right = pair.rights.iter().find(|right| right.deal == deal && now < right.until).copied();
			let right = right.ok_or(Error::<T>::DealNotFound)?;
			// One of the two may have been sold to the other since the deal.
			ensure!(!Self::share_control(&subject, &who), Error::<T>::SharedControl);
			pair.rights.retain(|other| *other != right);
			Ok::<_, Error<T>>(right)
		})?;
		let rating = Counted::whole(Outcome { aspect: Aspect::Attestation, merit });
		let score = Self::learn(&subject, &[rating], right.fee, now);
		Self::deposit_event(Event::DealRated { subject, rater: who, deal, stars, score });
		Ok(())
	}

	pub(crate) fn do_prune(subject: T::AccountId, counterparty: T::AccountId) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		let pair = Pairs::<T>::get(&subject, &counterparty).ok_or(Error::<T>::PairNotFound)?;
		ensure!(pair.is_over(now, T::PairWindow::get()), Error::<T>::PairNotOver);

		Pairs::<T>::remove(&subject, &counterparty);
		Self::deposit_event(Event::PairPruned { subject, counterparty });
		Ok(())
	}
}

/// What that many stars are of [`MAX_SCORE`]: 1 is none of it, 5 is all of it. `None` if a rating cannot have so many.
fn merit(stars: u8) -> Option<u16> {
	let above_one = u16::from(stars.checked_sub(1)?);
	let merit = above_one.saturating_mul(MERIT_OF_A_STAR);
	(merit <= MAX_SCORE).then_some(merit)
}
