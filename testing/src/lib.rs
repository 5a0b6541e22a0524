//! What the tests of several crates share. Nothing but tests depends on it.

/// How many random cases a property is tried with: what the environment variable `ARTEL_PROPERTY_CASES` says, or `usual`.
///
/// # Panics
///
/// If the variable is no number from 1 on: a property must not pass because nothing was tried, or fewer than asked for.
#[must_use]
pub fn cases(usual: u32) -> u32 {
	chosen(std::env::var("ARTEL_PROPERTY_CASES").ok().as_deref(), usual)
}

#[allow(clippy::expect_used)]
fn chosen(wanted: Option<&str>, usual: u32) -> u32 {
	let Some(wanted) = wanted else { return usual };
	let cases: Option<u32> = wanted.parse().ok().filter(|cases| *cases > 0);
	cases.expect("ARTEL_PROPERTY_CASES is how many random cases to try, from 1 on")
}

#[cfg(test)]
mod tests {
	use super::chosen;

	#[test]
	fn the_environment_says_how_many() {
		assert_eq!((chosen(None, 7), chosen(Some("12"), 7)), (7, 12));
	}

	#[test]
	#[should_panic(expected = "from 1 on")]
	fn none_are_not_enough() {
		chosen(Some("0"), 7);
	}

	#[test]
	#[should_panic(expected = "from 1 on")]
	fn what_is_no_number_is_not_passed_over() {
		chosen(Some("many"), 7);
	}
}
