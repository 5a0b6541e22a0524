//! What the calls cost. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls, each for its worst case.
pub trait WeightInfo {
	/// `register_schema` with the longest URI.
	fn register_schema() -> Weight;
	/// `deprecate_schema` with the longest URI.
	fn deprecate_schema() -> Weight;
	/// `issue` below `a` accreditations and `d` delegations.
	fn issue(a: u32, d: u32) -> Weight;
	/// `issue` out of prepaid deposits, below `a` accreditations and `d` delegations.
	fn issue_prepaid(a: u32, d: u32) -> Weight;
	/// `issue_batch` of `n` credentials, below as many accreditations and delegations as there may be.
	fn issue_batch(n: u32) -> Weight;
	/// `revoke` below `d` delegations.
	fn revoke(d: u32) -> Weight;
	/// `suspend` below `d` delegations.
	fn suspend(d: u32) -> Weight;
	/// `resume` below `d` delegations.
	fn resume(d: u32) -> Weight;
	/// `remove` a revoked credential that the delegate paid for.
	fn remove() -> Weight;
	/// `delegate` at the greatest depth.
	fn delegate() -> Weight;
	/// `revoke_delegation` at the greatest depth, by the issuer.
	fn revoke_delegation() -> Weight;
	/// `remove_delegation` at the greatest depth, after the first was cut.
	fn remove_delegation() -> Weight;
	/// `accredit` at the greatest depth, in place of what another accreditor gave and paid for.
	fn accredit() -> Weight;
	/// `revoke_accreditation` that an issuer paid for.
	fn revoke_accreditation() -> Weight;
	/// `create_list`.
	fn create_list() -> Weight;
	/// `set_status` of `i` entries in `c` chunks, one of which is new.
	fn set_status(i: u32, c: u32) -> Weight;
	/// `remove_list` with all its chunks.
	fn remove_list() -> Weight;
	/// `present` an anchored credential of an issuer below as many accreditations as there may be, with `n` claims of the
	/// greatest length, by its subject, in place of what somebody else paid for.
	fn present(n: u32) -> Weight;
	/// `present` the same signed by a Sr25519 key, pointing to a status list, with the consent of its subject.
	fn present_signed(n: u32) -> Weight;
	/// `present` the same, prepaid and with nothing in its place.
	fn present_prepaid(n: u32) -> Weight;
	/// `present` the same as `present_signed`, prepaid and with nothing in its place.
	fn present_signed_prepaid(n: u32) -> Weight;
	/// `remove_presentation` with the most claims, that somebody else paid for.
	fn remove_presentation() -> Weight;
	/// `prepay`.
	fn prepay() -> Weight;
	/// `withdraw_prepaid` of all that is left.
	fn withdraw_prepaid() -> Weight;
	/// The verdict on an anchored credential of an issuer below `a` accreditations.
	fn verdict(a: u32) -> Weight;
	/// Whether an account holds a signed credential with the most claims, pointing to a status list, of an issuer below as
	/// many accreditations as there may be, that satisfies the longest predicate.
	fn holds() -> Weight;
}

/// One microsecond a call and one more for each of what it counts: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn register_schema() -> Weight {
		microseconds(0)
	}
	fn deprecate_schema() -> Weight {
		microseconds(0)
	}
	fn issue(a: u32, d: u32) -> Weight {
		microseconds(a.saturating_add(d))
	}
	// Half of `issue`, so that tests tell one from the other.
	fn issue_prepaid(a: u32, d: u32) -> Weight {
		microseconds(a.saturating_add(d)).saturating_div(2)
	}
	fn prepay() -> Weight {
		microseconds(0)
	}
	fn withdraw_prepaid() -> Weight {
		microseconds(0)
	}
	fn issue_batch(n: u32) -> Weight {
		microseconds(n)
	}
	fn revoke(d: u32) -> Weight {
		microseconds(d)
	}
	fn suspend(d: u32) -> Weight {
		microseconds(d)
	}
	fn resume(d: u32) -> Weight {
		microseconds(d)
	}
	fn remove() -> Weight {
		microseconds(0)
	}
	fn delegate() -> Weight {
		microseconds(0)
	}
	fn revoke_delegation() -> Weight {
		microseconds(0)
	}
	fn remove_delegation() -> Weight {
		microseconds(0)
	}
	fn accredit() -> Weight {
		microseconds(0)
	}
	fn revoke_accreditation() -> Weight {
		microseconds(0)
	}
	fn create_list() -> Weight {
		microseconds(0)
	}
	fn set_status(i: u32, c: u32) -> Weight {
		microseconds(i.saturating_add(c))
	}
	fn remove_list() -> Weight {
		microseconds(0)
	}
	fn present(n: u32) -> Weight {
		microseconds(n)
	}
	fn present_signed(n: u32) -> Weight {
		microseconds(n)
	}
	fn present_prepaid(n: u32) -> Weight {
		microseconds(n).saturating_div(2)
	}
	fn present_signed_prepaid(n: u32) -> Weight {
		microseconds(n)
	}
	fn remove_presentation() -> Weight {
		microseconds(0)
	}
	fn verdict(_: u32) -> Weight {
		microseconds(0)
	}
	fn holds() -> Weight {
		microseconds(0)
	}
}

#[cfg(feature = "std")]
fn microseconds(more: u32) -> Weight {
	Weight::from_parts(1_000_000, 0).saturating_mul(u64::from(more).saturating_add(1))
}
