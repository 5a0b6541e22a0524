// Every error of bonds, prices and escrows that a user can meet. Those of panels, disputes and rentals are where these are
// played.

import assert from 'node:assert/strict';
import test from 'node:test';
import { authority, height, reach } from '../lib/authority.mjs';
import { POOLS } from '../lib/market.mjs';
import { Node } from '../lib/node.mjs';
import { Refused, assertAllMet } from '../lib/refused.mjs';
import { HOUR, MILLI, RULES, event } from '../lib/rental.mjs';
import { ARTL, accounts, submit } from '../lib/submit.mjs';

const HASH = `0x${'51'.repeat(32)}`;
/** Blocks in which a slash may be appealed. */
const WINDOW = 12;

/** What only markets are told, which never ask for it; the pallet's own tests provoke them. */
const ONLY_MARKETS = ['NotManaged', 'NotFrozen', 'InsufficientBalance', 'TakesFee'];
/** Met where panels and proofs are played: disputes.test.mjs and groth16.test.mjs. */
const ELSEWHERE = ['AlreadySummoned', 'NotSummoned', 'PanelAtWork', 'ProofRejected'];

async function chain(t) {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const who = accounts(api);
  const refused = new Refused(api);
  const root = (call) => authority(api, call, who.alice);
  /** Makes so many blocks. */
  const wait = async (blocks) => reach(api, await height(api) + blocks, who.dave);
  return { api, ...who, refused, root, wait };
}

test('each error of prices', async (t) => {
  const { api, alice, bob, refused, root } = await chain(t);
  const { pricing } = api.tx;
  const terms = { initial: MILLI, floor: MILLI / 10n, ceiling: 10n * MILLI, target: 7_000, gain: 10_000, depth: 4 };
  for (const [error, wrong] of [
    ['FloorTooLow', { floor: 9_999 }],
    ['CeilingTooHigh', { ceiling: 1n << 64n }],
    ['NoRoomBetweenBounds', { floor: MILLI, ceiling: MILLI }],
    ['InitialOutOfBounds', { initial: 11n * MILLI }],
    ['TargetOneSided', { target: 10_000 }],
    ['GainTooSmall', { gain: 1 }],
    ['DepthMissing', { depth: 0 }],
  ]) {
    await refused.ofAuthority(`pricing.${error}`, pricing.register(0, { ...terms, ...wrong }), alice);
  }
  await root(pricing.register(0, terms));
  await refused.each([
    ['BadOrigin', pricing.register(0, terms), bob],
    ['pricing.ClassNotFound', pricing.poke(9, 0), bob],
    ['pricing.PlaceNotFound', pricing.poke(0, 9), bob],
  ]);
  assertAllMet(api, 'pricing', refused.met);
});

/** Bob offers one unit, and Charlie requests it. Gives the number of the rental, which is that of its escrow. */
async function requested({ api, bob, charlie }) {
  const { rental } = api.tx;
  const terms = {
    class: 0, region: 276, asset: 'Native', unitBond: 60n * ARTL, unitPenalty: 10n * ARTL, minBlocks: HOUR, maxBlocks: HOUR,
    extendable: false, interval: HOUR, missed: 1, serviceLevel: null, minScore: 0, onSilence: { payee: 5_000 },
  };
  const offer = event(await submit(api, rental.offer(terms, [], 1, { Fixed: MILLI }), bob), 'rental', 'OfferMade').offer;
  const { rental: id } = event(await submit(api, rental.request(offer, 1, HOUR, MILLI), charlie), 'rental', 'RentalRequested');
  return { terms, id };
}

test('each error of bonds', async (t) => {
  const world = await chain(t);
  const { api, alice, bob, charlie, dave, refused, root, wait } = world;
  const { bonds, parameters, rental } = api.tx;
  const role = { minimum: 100n * ARTL, unbondingPeriod: 1_000, cap: 10_000 };
  for (const [error, wrong] of [
    ['MinimumTooLow', { minimum: 1 }], ['NoUnbondingPeriod', { unbondingPeriod: 0 }], ['NoCap', { cap: 0 }],
  ]) {
    await refused.ofAuthority(`bonds.${error}`, bonds.setTerms('Provider', { ...role, ...wrong }), alice);
  }
  await root(bonds.setTerms('Provider', role));
  await root(parameters.setParameter({ Settlement: { SlashAppealWindow: ['SlashAppealWindow', WINDOW] } }));
  // Nobody can start in so little time.
  await root(parameters.setParameter({ Markets: { RentalRules: ['RentalRules', { ...RULES, start: 1 }] } }));
  await submit(api, rental.registerClass({ name: 'GPU', accelerator: 'GPU', memory: 80, unit: '1 GPU' }), alice);
  await submit(api, bonds.bond('Provider', 200n * ARTL), bob);

  /** Bob accepts and does not start, which costs it a part of its bond. Gives the key of the offence. */
  const failed = async () => {
    const { id } = await requested(world);
    await submit(api, rental.accept(id), bob);
    await wait(2);
    return event(await submit(api, rental.expire(id), dave), 'bonds', 'Slashed').key.toHex();
  };
  const first = await failed();
  await refused.each([
    ['bonds.SlashNotFound', bonds.applySlash(HASH), dave],
    ['bonds.SlashNotDue', bonds.applySlash(first), dave],
    ['bonds.SlashNotSettled', bonds.forgetOffence(first), dave],
    ['bonds.NotOffender', bonds.appealSlash(first, HASH), charlie],
  ]);
  await submit(api, bonds.appealSlash(first, HASH), bob);
  await refused.of('bonds.AlreadyAppealed', bonds.appealSlash(first, HASH), bob);
  await root(bonds.cancelSlash(first));
  const second = await failed();
  await wait(WINDOW);
  await refused.of('bonds.TooLateToAppeal', bonds.appealSlash(second, HASH), bob);
  await submit(api, bonds.applySlash(second), dave);
  await refused.each([
    ['bonds.SlashSettled', bonds.applySlash(second), dave],
    ['bonds.RetentionNotOver', bonds.forgetOffence(second), dave],
  ]);

  // 190 are left after the second offence, and two offers are covered by 60 each.
  const { terms } = await requested(world);
  await refused.each([
    ['bonds.InsufficientAvailable', rental.offer(terms, [], 9, { Fixed: MILLI }), bob],
    ['bonds.ZeroAmount', bonds.bond('Oracle', 0), bob],
    ['bonds.BelowMinimum', bonds.bond('Oracle', 1), bob],
    ['bonds.InsufficientBond', bonds.unbond('Provider', 1_000n * ARTL), bob],
    ['bonds.StillEngaged', bonds.unbond('Provider', 100n * ARTL), bob],
    ['bonds.NothingDue', bonds.withdraw('Provider'), bob],
    ['bonds.InsufficientUnbonding', bonds.rebond('Provider', 1), bob],
  ]);
  await submit(api, bonds.bond('Oracle', 600n * ARTL), bob);
  const parts = api.consts.bonds.maxUnbonding.toNumber();
  for (let part = 0; part < parts; part += 1) await submit(api, bonds.unbond('Oracle', 1), bob);
  await refused.of('bonds.TooManyUnbonding', bonds.unbond('Oracle', 1), bob);
  assertAllMet(api, 'bonds', refused.met);
});

test('each error of escrows', async (t) => {
  const world = await chain(t);
  const { api, alice, bob, charlie, dave, refused, root, wait } = world;
  const { bonds, disputes, escrow, rental } = api.tx;
  const now = () => height(api);
  const opening = async (condition, { payee = bob, amount = 10n * ARTL, referrer = null, ...more } = {}) => {
    const terms = { condition, deadline: await now() + 1_000, arbiter: true, onSilence: { payee: 5_000 }, guardians: null, ...more };
    return escrow.open(payee.address, 'Native', amount, terms, referrer);
  };
  const open = async (...args) => event(await submit(api, await opening(...args), alice), 'escrow', 'Opened').id.toNumber();
  const accepted = async (...args) => {
    const id = await open(...args);
    await submit(api, escrow.accept(id), bob);
    return id;
  };
  const manual = { Manual: 300 };
  const schedule = {
    draw: 'Fast', decline: 0, commit: 10, reveal: 10, quorum: 2, tolerance: 1_000, seatBond: ARTL, silence: 0, deviation: 0,
  };

  await t.test('what cannot be agreed on', async () => {
    for (const [error, ...agreed] of [
      ['SameAccount', manual, { payee: alice }],
      ['ReferrerIsParty', manual, { referrer: bob.address }],
      ['AmountTooSmall', manual, { amount: 0 }],
      ['InvalidDeadline', manual, { deadline: 0 }],
      ['InvalidReview', { Manual: 1 }],
      ['Unarbitrated', manual, { arbiter: false }],
      ['InvalidTime', { TimeLock: 0 }],
      ['InvalidApprovers', { Approvals: { approvers: [charlie.address], threshold: 2 } }],
      ['InvalidMilestones', { Milestones: { amounts: [ARTL], review: 300 } }],
      ['InvalidPanel', { Panel: { pool: POOLS.Oracle, size: 4, fee: ARTL, subject: HASH, schedule } }],
      ['UnknownCircuit', { Proof: { circuit: HASH, statement: HASH } }],
      ['InvalidRate', { Stream: { rate: 0, start: 0 } }],
      ['InvalidGuardians', manual, { guardians: { members: [charlie.address], threshold: 1, delay: 300 } }],
    ]) {
      await refused.of(`escrow.${error}`, await opening(...agreed), alice);
    }
  });

  await t.test('claims, and who may do what', async () => {
    const fresh = await open(manual);
    const brief = await open(manual, { deadline: await now() + 2 });
    await wait(2);
    await refused.each([
      ['escrow.EscrowNotFound', escrow.release(9_999), alice],
      ['escrow.NotAccepted', escrow.submitClaim(fresh), bob],
      ['escrow.DeadlinePassed', escrow.accept(brief), bob],
    ]);
    const id = await accepted(manual);
    await refused.each([
      ['escrow.AlreadyAccepted', escrow.accept(id), bob],
      ['escrow.NotPayer', escrow.release(id), charlie],
      ['escrow.NotPayee', escrow.submitClaim(id), charlie],
      ['escrow.NotParty', escrow.proposeSplit(id, { payee: 1 }), charlie],
      ['escrow.ProposalNotFound', escrow.acceptSplit(id, { payee: 1 }), bob],
      ['escrow.DeadlineNotReached', escrow.refund(id), alice],
      ['escrow.WrongCondition', escrow.approve(id), charlie],
      ['escrow.NotClaimed', escrow.execute(id), dave],
      ['escrow.NotGuardian', escrow.voteEmergency(id, { payee: 1 }), charlie],
    ]);
    await submit(api, escrow.submitClaim(id), bob);
    await refused.each([
      ['escrow.UnderReview', escrow.submitClaim(id), bob],
      ['escrow.ReviewNotOver', escrow.execute(id), dave],
    ]);
    await submit(api, disputes.file({ market: 'Escrow', id }, { payee: 0 }, HASH, 'ipfs://claim'), alice);
    await refused.of('escrow.Frozen', escrow.release(id), alice);
  });

  await t.test('what time, secrets, approvals and guardians decide', async () => {
    const end = await now() + 8;
    const timed = await accepted({ TimeLock: end }, { deadline: end });
    const locked = await accepted({ HashLock: { hash: HASH, expires: end } });
    await refused.each([
      ['escrow.NotDue', escrow.execute(timed), dave],
      ['escrow.WrongPreimage', escrow.reveal(locked, HASH), bob],
    ]);
    await reach(api, end, dave);
    await refused.each([
      ['escrow.DueToPayee', escrow.refund(timed), alice],
      ['escrow.Expired', escrow.reveal(locked, HASH), bob],
    ]);
    const approved = await accepted({ Approvals: { approvers: [charlie.address, dave.address], threshold: 2 } });
    await refused.of('escrow.NotApprover', escrow.approve(approved), bob);
    await submit(api, escrow.approve(approved), charlie);
    await refused.of('escrow.AlreadyApproved', escrow.approve(approved), charlie);
    const guarded = await accepted(manual, { guardians: { members: [charlie.address, dave.address], threshold: 2, delay: 300 } });
    await refused.of('escrow.NotDecided', escrow.executeEmergency(guarded), dave);
    for (const guardian of [charlie, dave]) await submit(api, escrow.voteEmergency(guarded, { payee: 5_000 }), guardian);
    await refused.of('escrow.DelayNotOver', escrow.executeEmergency(guarded), dave);
  });

  await t.test('streams, milestones, and what markets and the chain keep', async () => {
    const stream = await accepted({ Stream: { rate: ARTL, start: await now() + 500 } });
    const built = await accepted({ Milestones: { amounts: [4n * ARTL, 6n * ARTL], review: 300 } });
    await submit(api, rental.registerClass({ name: 'GPU', accelerator: 'GPU', memory: 80, unit: '1 GPU' }), alice);
    await submit(api, bonds.bond('Provider', 200n * ARTL), bob);
    const rented = (await requested(world)).id;
    await refused.each([
      ['escrow.NothingAccrued', escrow.draw(stream), bob],
      ['escrow.FixedAmount', escrow.topUp(built, ARTL), alice],
      ['escrow.NotNextMilestone', escrow.releaseMilestone(built, 1), alice],
      ['escrow.ManagedByMarket', escrow.release(rented), charlie],
      ['escrow.NothingOwed', escrow.collect(9_999, bob.address), bob],
      ['escrow.NothingToDistribute', escrow.distribute({ WithId: 7 }), dave],
      ['BadOrigin', escrow.setRates({ fee: 100, referrer: 0 }), bob],
    ]);
    await refused.ofAuthority('escrow.FeeTooHigh', escrow.setRates({ fee: 10_000, referrer: 0 }), alice);
    await root(escrow.setRates({ fee: 100, referrer: 1_000 }));
  });

  await t.test('no error is left that a user could meet', () => {
    assertAllMet(api, 'escrow', refused.met, [...ONLY_MARKETS, ...ELSEWHERE]);
    assert.ok(refused.met.has('BadOrigin'));
  });
});
