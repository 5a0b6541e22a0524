//! How answers become one. Knows no FRAME storage.

use alloc::vec::Vec;
use artel_primitives::{
	panel::{Agreed, Answer, MAX_MEASURES, Question},
	settlement::{BasisPoints, WHOLE},
};

/// Whether it can be asked.
pub fn can_be_asked(question: Question) -> bool {
	match question {
		Question::Measures(count) => (1..=MAX_MEASURES).contains(&u32::from(count)),
		Question::Choice(options) => options >= 2,
		Question::Split => true,
	}
}

/// Whether `answer` has the shape that the question asks for.
pub fn fits(question: Question, answer: &Answer) -> bool {
	match (question, answer.as_slice()) {
		(Question::Measures(count), numbers) => numbers.len() == usize::from(count),
		(Question::Choice(options), [option]) => *option < u64::from(options),
		(Question::Split, [points]) => *points <= u64::from(WHOLE),
		(Question::Choice(_) | Question::Split, _) => false,
	}
}

/// What the answers, all of which fit, say together; `None` of no answer and for a tie.
pub fn agree(question: Question, answers: &[Answer]) -> Option<Agreed> {
	let revealed = u8::try_from(answers.len()).ok()?;
	let numbers = match question {
		Question::Measures(count) => usize::from(count),
		Question::Choice(_) | Question::Split => 1,
	};
	let mut agreed = Agreed { answer: Answer::default(), spread: Answer::default(), revealed };
	for number in 0..numbers {
		let mut column: Vec<u64> = answers.iter().filter_map(|answer| answer.get(number).copied()).collect();
		column.sort_unstable();
		let (value, spread) = match question {
			Question::Choice(_) => plurality(&column)?,
			Question::Measures(_) | Question::Split => middle(&column)?,
		};
		agreed.answer.try_push(value).ok()?;
		agreed.spread.try_push(spread).ok()?;
	}
	Some(agreed)
}

/// The median of sorted numbers, of an even count the lower one of the middle; and how far apart the middle half is: what
/// remains when the lowest and the highest quarter, both rounded down in number, are left out.
fn middle(sorted: &[u64]) -> Option<(u64, u64)> {
	let last = sorted.len().checked_sub(1)?;
	let quarter = last / 4;
	let median = sorted.get(last / 2)?;
	let (low, high) = (sorted.get(quarter)?, sorted.get(last.saturating_sub(quarter))?);
	Some((*median, high.saturating_sub(*low)))
}

/// The option that most of the sorted votes are for, and how many are; `None` if two have equally many.
fn plurality(sorted: &[u64]) -> Option<(u64, u64)> {
	let mut best: Option<(u64, u64)> = None;
	let mut tie = false;
	for votes in sorted.chunk_by(|one, other| one == other) {
		let (option, count) = (*votes.first()?, u64::try_from(votes.len()).ok()?);
		match best {
			Some((_, most)) if count < most => {}
			Some((_, most)) if count == most => tie = true,
			_ => (best, tie) = (Some((option, count)), false),
		}
	}
	best.filter(|_| !tie)
}

/// Whether a member who gave `answer` agrees with what all said. The tolerated distance from a measure is rounded up, in
/// the member's favour.
pub fn is_coherent(question: Question, tolerance: BasisPoints, agreed: &Answer, answer: &Answer) -> bool {
	let mut pairs = agreed.iter().zip(answer.iter());
	pairs.all(|(agreed, said)| {
		let distance = u128::from(agreed.abs_diff(*said));
		match question {
			Question::Measures(_) => distance <= tolerance.of_rounded_up(u128::from(*agreed)),
			Question::Choice(_) => distance == 0,
			Question::Split => distance <= u128::from(tolerance.points()),
		}
	})
}
