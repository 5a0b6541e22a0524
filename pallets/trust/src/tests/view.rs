//! The whole breakdown.

use crate::{mock::*, *};
use artel_primitives::trust::{Aspect, AspectScore, Breakdown, Outcome, PerAspect, RiskAdvice, RiskReport, Standing};
use frame::testing_prelude::*;

#[test]
fn of_an_account_that_nobody_knows() {
	run(|| {
		let unknown = AspectScore { score: 5_000, good: 0, bad: 0, paid: 0 };
		assert_eq!(
			Trust::breakdown(AccountId::new([77; 32])),
			Breakdown {
				score: 5_000,
				aspects: PerAspect::<()>::default().map(|()| unknown),
				standing: Standing::Normal,
				restriction: None,
				risk: None,
				advice: RiskAdvice::Accept,
				reports: vec![],
				appeal: None,
			}
		);
	});
}

#[test]
fn says_why_the_score_is_what_it_is() {
	run(|| {
		settled(3 * FEE_UNIT);
		record(&ALICE, &CHARLIE, Outcome::bad(Aspect::Disputes), 3 * FEE_UNIT);
		accredited(&[BOB, CHARLIE, DAVE]);
		for (reporter, score) in [(BOB, 61), (CHARLIE, 99), (DAVE, 0)] {
			reported(&reporter, score);
		}
		assert_ok!(Trust::appeal(RuntimeOrigin::signed(ALICE), H256::repeat_byte(1)));
		let reason: Reason = b"see case 7".to_vec().try_into().unwrap();
		assert_ok!(Trust::set_standing(RuntimeOrigin::root(), ALICE, Standing::Watched, reason.clone(), None));

		let told = Trust::breakdown(ALICE);
		// Weight 2 each: (1 - 0.98^2) / ln(1 / 0.98) = 1.96013….
		assert_eq!(told.aspects.settlement, AspectScore { score: 5_819, good: 1_960_133_331, bad: 0, paid: 3_000 });
		assert_eq!(told.aspects.disputes.score, 4_180);
		assert_eq!(told.score, Trust::score(ALICE));
		assert_eq!((told.risk, told.advice), (Some(61), RiskAdvice::Hold));
		assert_eq!(told.reports.len(), 3);
		assert_eq!(
			told.reports[0],
			RiskReport { reporter: BOB, score: 61, model: H256::zero(), reason: 7, expires: 101 }
		);
		assert_eq!(told.appeal, Some(H256::repeat_byte(1)));
		assert_eq!((told.standing, told.restriction.unwrap().reason), (Standing::Watched, reason));
	});
}
