//! What accredited reporters say of the risk of accounts, and what accounts say against it.

use crate::{
	Appeal, Appeals, BalanceOf, Config, Error, Event, HoldReason, Pallet, Report, ReportOf, Reporters, Reports,
	ReportsOf, types,
};
use alloc::vec::Vec;
use artel_primitives::trust::{MAX_RISK, RiskAdvice, RiskReport};
use artel_storage::Entries;
use codec::{Compact, Decode};
use frame::{prelude::*, token::fungible::MutateHold};

impl<T: Config> Pallet<T> {
	/// What `pick` takes of the reports about an account that count at block `now`: those that have not expired, by reporters that still
	/// are.
	pub(crate) fn live_reports<R>(
		subject: &T::AccountId,
		now: BlockNumberFor<T>,
		pick: fn(RiskReport<T::AccountId, BlockNumberFor<T>>) -> R,
	) -> Vec<R> {
		let Some(reports) = Reports::<T>::entry(subject).get_encoded() else { return Vec::new() };
		// A set is stored as its items in order. To take them as that is quicker than to make the set again.
		let reporters: Vec<T::AccountId> = Reporters::<T>::entry(()).get_beginning().unwrap_or_default();
		let counts = |said: &RiskReport<_, _>| now < said.expires && reporters.binary_search(&said.reporter).is_ok();
		// One after the other, for a list of them takes a piece of memory from the node.
		let mut reports = reports.as_ref();
		let count = Compact::<u32>::decode(&mut reports).map_or(0, |count| count.0);
		let said = (0..count).map_while(|_| ReportOf::<T>::decode(&mut reports).ok()).map(|report| report.said);
		let mut picked = Vec::with_capacity(usize::try_from(count.min(T::MaxReports::get())).unwrap_or_default());
		picked.extend(said.filter(counts).map(pick));
		picked
	}

	/// The median of the scores of reports if they are enough.
	pub(crate) fn risk_from(scores: Vec<u8>) -> Option<u8> {
		let enough = u32::try_from(scores.len()).is_ok_and(|count| count >= T::MinReports::get());
		types::median(scores).filter(|_| enough)
	}

	pub(crate) fn risk_of(subject: &T::AccountId, now: BlockNumberFor<T>) -> Option<u8> {
		Self::risk_from(Self::live_reports(subject, now, |said| said.score))
	}

	/// What to do about a risk. Where nothing is known there is nothing to hold against anybody.
	pub(crate) fn advice_on(risk: Option<u8>) -> RiskAdvice {
		match risk {
			Some(risk) if risk > T::RejectAbove::get() => RiskAdvice::Reject,
			Some(risk) if risk > T::HoldAbove::get() => RiskAdvice::Hold,
			_ => RiskAdvice::Accept,
		}
	}

	pub(crate) fn do_add_reporter(reporter: T::AccountId) -> DispatchResult {
		let mut reporters = Reporters::<T>::get();
		let new = reporters.try_insert(reporter.clone()).map_err(|_| Error::<T>::TooManyReporters)?;
		ensure!(new, Error::<T>::AlreadyReporter);

		Reporters::<T>::put(reporters);
		Self::deposit_event(Event::ReporterAdded { reporter });
		Ok(())
	}

	pub(crate) fn do_remove_reporter(reporter: T::AccountId) -> DispatchResult {
		let mut reporters = Reporters::<T>::get();
		ensure!(reporters.remove(&reporter), Error::<T>::NotReporter);

		Reporters::<T>::put(reporters);
		Self::deposit_event(Event::ReporterRemoved { reporter });
		Ok(())
	}

	pub(crate) fn do_report_risk(
		who: T::AccountId,
		subject: T::AccountId,
		score: u8,
		model: H256,
		reason: u16,
		expires: BlockNumberFor<T>,
	) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(Reporters::<T>::get().contains(&who), Error::<T>::NotReporter);
		ensure!(score <= MAX_RISK, Error::<T>::InvalidRisk);
		ensure!(expires > now, Error::<T>::AlreadyExpired);
		ensure!(expires.saturating_sub(now) <= T::MaxReportLifetime::get(), Error::<T>::LivesTooLong);
		ensure!(!Self::share_control(&who, &subject), Error::<T>::SharedControl);

		let said = RiskReport { reporter: who.clone(), score, model, reason, expires };
		let mut reports = Reports::<T>::get(&subject);
		match reports.iter_mut().find(|report| report.said.reporter == who) {
			Some(report) => report.said = said,
			None => {
				let deposit = Self::price(ReportOf::<T>::max_encoded_len())?;
				reports.try_push(Report { said, deposit }).map_err(|_| Error::<T>::TooManyReports)?;
				T::Currency::hold(&HoldReason::Report.into(), &who, deposit)?;
			}
		}
		Reports::<T>::insert(&subject, reports);
		Self::deposit_event(Event::RiskReported { subject, reporter: who, score, model, reason, expires });
		Ok(())
	}

	pub(crate) fn do_withdraw_report(who: T::AccountId, subject: T::AccountId) -> DispatchResult {
		let (reports, report) = Self::without_report(&subject, &who)?;
		Self::remove_report(subject, reports, report)
	}

	pub(crate) fn do_clear_report(subject: T::AccountId, reporter: T::AccountId) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		let (reports, report) = Self::without_report(&subject, &reporter)?;
		let is_over = now >= report.said.expires || !Reporters::<T>::get().contains(&reporter);
		ensure!(is_over, Error::<T>::ReportNotOver);
		Self::remove_report(subject, reports, report)
	}

	/// The reports about `subject` without that of `reporter`, and that one.
	fn without_report(
		subject: &T::AccountId,
		reporter: &T::AccountId,
	) -> Result<(ReportsOf<T>, ReportOf<T>), Error<T>> {
		let mut reports = Reports::<T>::get(subject);
		let report = reports.iter().find(|report| report.said.reporter == *reporter).cloned();
		let report = report.ok_or(Error::<T>::ReportNotFound)?;
		reports.retain(|other| other.said.reporter != *reporter);
		Ok((reports, report))
	}

	/// Returns the deposit of `report` and stores the `others`.
	fn remove_report(subject: T::AccountId, others: ReportsOf<T>, report: ReportOf<T>) -> DispatchResult {
		let reporter = report.said.reporter;
		Self::release(HoldReason::Report, &reporter, report.deposit)?;
		if others.is_empty() {
			Reports::<T>::remove(&subject);
		} else {
			Reports::<T>::insert(&subject, others);
		}
		Self::deposit_event(Event::ReportRemoved { subject, reporter });
		Ok(())
	}

	pub(crate) fn do_appeal(who: T::AccountId, statement: H256) -> DispatchResult {
		ensure!(!Appeals::<T>::contains_key(&who), Error::<T>::AppealPending);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(!Self::live_reports(&who, now, |said| said.score).is_empty(), Error::<T>::NothingToAppeal);

		let deposit = Self::price(Appeal::<BalanceOf<T>>::max_encoded_len())?;
		T::Currency::hold(&HoldReason::Appeal.into(), &who, deposit)?;
		Appeals::<T>::insert(&who, Appeal { statement, deposit });
		Self::deposit_event(Event::Appealed { subject: who, statement });
		Ok(())
	}

	pub(crate) fn do_withdraw_appeal(who: T::AccountId) -> DispatchResult {
		Self::close_appeal(&who)?;
		Self::deposit_event(Event::AppealWithdrawn { subject: who });
		Ok(())
	}

	pub(crate) fn do_decide_appeal(subject: T::AccountId, upheld: bool) -> DispatchResult {
		Self::close_appeal(&subject)?;
		if upheld {
			for Report { said, deposit } in Reports::<T>::take(&subject) {
				Self::release(HoldReason::Report, &said.reporter, deposit)?;
				Self::deposit_event(Event::ReportRemoved { subject: subject.clone(), reporter: said.reporter });
			}
		}
		Self::deposit_event(Event::AppealDecided { subject, upheld });
		Ok(())
	}

	/// Forgets an appeal and returns its deposit.
	fn close_appeal(subject: &T::AccountId) -> DispatchResult {
		let appeal = Appeals::<T>::get(subject).ok_or(Error::<T>::AppealNotFound)?;
		Self::release(HoldReason::Appeal, subject, appeal.deposit)?;
		Appeals::<T>::remove(subject);
		Ok(())
	}

	/// The deposit for an item of that many bytes.
	fn price(bytes: usize) -> Result<BalanceOf<T>, ArithmeticError> {
		let bytes = u32::try_from(bytes).map_err(|_| ArithmeticError::Overflow)?;
		T::ByteDeposit::get()
			.checked_mul(&bytes.into())
			.and_then(|price| price.checked_add(&T::ItemDeposit::get()))
			.ok_or(ArithmeticError::Overflow)
	}

	/// Returns a deposit to whoever paid it.
	fn release(reason: HoldReason, payer: &T::AccountId, deposit: BalanceOf<T>) -> DispatchResult {
		T::Currency::release(&reason.into(), payer, deposit, Precision::Exact)?;
		Ok(())
	}
}
