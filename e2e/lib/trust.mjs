// What docs/trust.md says of evidence and time, computed apart from the chain.

import assert from 'node:assert/strict';

const ASPECTS = ['settlement', 'serviceLevel', 'disputes', 'contribution', 'attestation'];

const numbers = ({ good, bad, paid }) => ({ good: Number(good), bad: Number(bad), paid: Number(paid) });
const perAspect = (of) => Object.fromEntries(ASPECTS.map((aspect) => [aspect, of(aspect)]));
const sum = (evidence, what) => ASPECTS.reduce((all, aspect) => all + evidence[aspect][what], 0);

/** 10 000 (good + prior) / (good + bad + 2 prior), not rounded. */
export function exactScore(evidence, prior) {
  const [good, bad] = ['good', 'bad'].map((what) => sum(evidence, what));
  return 10_000 * (good + prior) / (good + bad + 2 * prior);
}

/** What is known of an account: as it was stored at its last outcome, and as the chain fades it to its best block. */
export async function trustOf(api, address) {
  const { hash, number } = await api.rpc.chain.getHeader();
  const at = await api.at(hash);
  const [told, profile] = await Promise.all([at.call.trustApi.breakdown(address), at.query.trust.profiles(address)]);
  const { evidence, updated } = profile.unwrap();
  return {
    height: number.toNumber(),
    score: told.score.toNumber(),
    evidence: perAspect((aspect) => numbers(told.aspects[aspect])),
    stored: { updated: updated.toNumber(), evidence: perAspect((aspect) => numbers(evidence[aspect])) },
  };
}

/** Checks that everything is 2^(-blocks / HalfLife) of what was stored, rounded against the account, and the score of it. */
export function assertFaded(api, { height, score, evidence, stored }) {
  const { halfLife, prior } = api.consts.trust;
  const factor = 2 ** ((stored.updated - height) / halfLife.toNumber());
  for (const aspect of ASPECTS) {
    for (const what of ['good', 'bad', 'paid']) {
      const expected = stored.evidence[aspect][what] * factor;
      const off = evidence[aspect][what] - expected;
      // One of a billionth or planck by rounding, and what the 53 bits of a number here leave of an amount.
      const slack = 1.5 + expected * 2 ** -48;
      assert.ok(what === 'good' ? off <= slack - 1 && off >= -slack : off >= 1 - slack && off <= slack, `${aspect}.${what}: ${evidence[aspect][what]}, not ${expected}`);
    }
  }
  assert.equal(score, Math.floor(exactScore(evidence, prior.toNumber())));
}
