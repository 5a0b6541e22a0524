// Panels and disputes about conditional payments: who may do what when, the money that moves in the end, and every error
// that a user can meet. All on one chain.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { authority, height } from '../lib/authority.mjs';
import { inline, shown } from '../lib/groth16.mjs';
import { FAST, POOLS, SECONDS_FOR_HOURS, batch, commitment, insist, join, pass, people, play, until } from '../lib/market.mjs';
import { Node } from '../lib/node.mjs';
import { Refused, assertAllMet } from '../lib/refused.mjs';
import { ARTL, accounts, free, submit } from '../lib/submit.mjs';

/** Errors that no transaction meets on this chain; the pallets' own tests provoke them. */
const OUT_OF_REACH = {
  panel: [
    'PoolFull', // takes 32 768 members
    'InvalidSize', 'InvalidQuorum', 'InvalidQuestion', // those who ask check that first, or ask nothing else
  ],
  disputes: [
    'SameParties', // no market has such agreements
    'InvalidProof', 'ReceiptRequired', // take a circuit
  ],
};

/** Half a second to decline, and seconds for the rest; once all have spoken nobody waits. */
const SCHEDULE = {
  draw: 'Fast', decline: 0, commit: 200, reveal: 200, quorum: 2, tolerance: 1_000,
  seatBond: 100n * ARTL, silence: 1_000, deviation: 500,
};
const TERMS = {
  evidence: 300, patience: 500, hearing: 1_500, appeal: 250, authority: 0, panels: 1, pool: POOLS.Juror,
  schedule: SCHEDULE, fee: ARTL, panelDeposit: ARTL / 2n, forfeit: 5_000,
};
const HASH = `0x${'51'.repeat(32)}`;

/** A chain with jurors, oracles and a pool of three of these; Alice and Bob deal, Charlie has nothing to do with it. */
async function court(t) {
  const node = await Node.start(t, SECONDS_FOR_HOURS);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const refusals = new Refused(api, FAST);
  const { met } = refusals;
  const refused = (...row) => refusals.of(...row);
  const allRefused = (rows) => refusals.each(rows);
  const root = (call) => authority(api, call, alice, FAST);
  const { parameters, panel } = api.tx;
  const settlement = (key, value) => parameters.setParameter({ Settlement: { [key]: [key, value] } });
  await root(settlement('FastDisputes', TERMS));
  await root(settlement('RegularDisputes', { ...TERMS, authority: 1_000 }));
  await root(panel.createPool('Oracle', 500n * ARTL));
  const jurors = await people(api, 'Juror', 4, 3_000n * ARTL);
  const oracles = await people(api, 'Oracle', 8, 3_000n * ARTL);
  await join(api, 'Juror', jurors, 2_000n * ARTL);
  await join(api, 'Oracle', oracles, 1_000n * ARTL);
  const few = 2;
  await Promise.all(oracles.slice(0, 3).map((who) => submit(api, panel.join(few), who, FAST)));
  // Members can be drawn for what is requested from the next era on.
  await pass(api, api.consts.panel.era.toNumber());

  /** The calls that open escrows for `payee`, one for each condition. */
  const openings = async (conditions, amount, payee = bob) => {
    const deadline = await height(api) + 100_000;
    const more = { deadline, arbiter: true, onSilence: { payee: 5_000 }, guardians: null };
    return conditions.map((condition) => api.tx.escrow.open(payee.address, 'Native', amount, { condition, ...more }, null));
  };
  /** Alice opens them, and `payee` accepts. Gives their numbers. */
  const escrows = async (conditions, amount, payee = bob) => {
    const { events } = await batch(api, await openings(conditions, amount, payee), alice);
    const ids = events.filter(({ event }) => event.method === 'Opened').map(({ event }) => event.data.id.toNumber());
    await batch(api, ids.map((id) => api.tx.escrow.accept(id)), payee);
    return ids;
  };
  return { api, alice, bob, charlie, jurors, oracles, few, refused, allRefused, root, openings, escrows, met };
}

/** A condition that a panel decides. */
const byPanel = (changes = {}, schedule = {}) => ({
  Panel: {
    pool: POOLS.Oracle, size: 5, fee: ARTL / 2n, subject: HASH, ...changes,
    schedule: { ...SCHEDULE, decline: 200, quorum: 3, ...schedule },
  },
});

test('panels and disputes', async (t) => {
  const chain = await court(t);
  await t.test('who is in a pool', () => pools(chain));
  await t.test('an escrow is decided by a panel, whose members speak in their time', () => conditional(chain));
  await t.test('what nobody can be asked, and panels that cannot go on', () => impossible(chain));
  await t.test('a small dispute is decided by three jurors', () => small(chain));
  await t.test('a large one goes to the authority', () => large(chain));
  await t.test('no error is left that a user could meet', () => {
    for (const section of ['panel', 'disputes']) assertAllMet(chain.api, section, chain.met, OUT_OF_REACH[section]);
    // The errors of escrows that only panels bring about; the others are in refusals.test.mjs.
    const ofEscrows = ['AlreadySummoned', 'NotSummoned', 'PanelAtWork'];
    assert.deepEqual(ofEscrows.filter((name) => !chain.met.has(`escrow.${name}`)), []);
  });
});

async function pools({ api, alice, bob, charlie, oracles, allRefused, refused, root, met }) {
  const { panel, sudo } = api.tx;
  await refused('BadOrigin', panel.createPool('Oracle', 500n * ARTL), bob);
  await assert.rejects(root(panel.createPool('Oracle', 1)), /panel\.MinimumTooSmall$/);
  met.add('panel.MinimumTooSmall');
  await allRefused([
    ['panel.PoolNotFound', panel.join(99), oracles[0]],
    ['panel.AlreadyMember', panel.join(POOLS.Oracle), oracles[0]],
    ['panel.BondTooSmall', panel.join(POOLS.Oracle), charlie],
    ['panel.NotMember', panel.leave(POOLS.Oracle), charlie],
    ['panel.BondSufficient', panel.expel(POOLS.Oracle, oracles[0].address), charlie],
  ]);
  // Of the fifth pool nobody can be.
  const more = Array.from({ length: 3 }, () => sudo.sudo(panel.createPool('Oracle', 500n * ARTL)));
  await batch(api, more, alice);
  await batch(api, [3, 4].map((pool) => panel.join(pool)), oracles[0]);
  await refused('panel.TooManyPools', panel.join(5), oracles[0]);
}

/** Five oracles say how an escrow is divided: one declines and is replaced, one is late, one says nothing. */
async function conditional({ api, alice, bob, charlie, oracles, allRefused, refused, escrows }) {
  const { escrow, panel } = api.tx;
  const [id] = await escrows([byPanel()], 100n * ARTL);
  await refused('escrow.NotSummoned', escrow.applyFinding(id), bob);
  const summoned = await submit(api, escrow.summonPanel(id), alice, FAST);
  const sits = summoned.find('panel', 'Summoned').data.id.toNumber();
  await refused('escrow.AlreadySummoned', escrow.summonPanel(id), bob);
  const drawn = await insist(api, panel.draw(sits), charlie);
  const seatedBy = ({ events }) => events
    .filter(({ event }) => event.section === 'panel' && event.method === 'Seated')
    .map(({ event }) => oracles.find(({ address }) => address === event.data.who.toString()));
  const members = seatedBy(drawn);
  assert.equal(members.length, 5);
  const { at } = (await api.query.panel.panels(sits)).unwrap().stage.asDrawn;
  const commits = at.toNumber() + 200;

  const gone = members.pop();
  const salt = `0x${randomBytes(32).toString('hex')}`;
  const answers = [[7_000], [7_100], [10_001], [7_050], [7_200]];
  const commit = (who, answer) => panel.commit(sits, commitment(api, sits, who.address, answer, salt));
  const reveal = (answer, withSalt = salt) => panel.reveal(sits, answer, withSalt);
  await refused('panel.NothingToRefill', panel.refill(sits), charlie);
  await submit(api, panel.decline(sits), gone, FAST);
  await allRefused([
    ['panel.NotSeated', panel.decline(sits), gone],
    ['panel.AlreadyDrawn', panel.draw(sits), charlie],
    ['panel.TooEarlyToCommit', commit(members[0], answers[0]), members[0]],
    ['panel.TooEarlyToReveal', reveal(answers[0]), members[0]],
    ['panel.TooEarlyToTally', panel.tally(sits), charlie],
  ]);
  members.push(...seatedBy(await submit(api, panel.refill(sits), charlie, FAST)));
  assert.ok(members.length === 5 && !members.includes(gone));
  await until(api, commits);

  // The third commits to what cannot be an answer, so it cannot reveal; the fifth commits to nothing.
  await Promise.all([0, 1, 2, 3].map((seat) => submit(api, commit(members[seat], answers[seat]), members[seat], FAST)));
  await allRefused([
    ['panel.TooLateToDecline', panel.decline(sits), members[0]],
    ['panel.TooLateToRefill', panel.refill(sits), charlie],
    ['panel.NotSeated', commit(charlie, answers[0]), charlie],
    ['panel.AlreadyCommitted', commit(members[0], [1]), members[0]],
    ['panel.TooEarlyToReveal', reveal(answers[0]), members[0]],
    ['panel.PanelNotFound', panel.draw(99), charlie],
  ]);
  await until(api, commits + SCHEDULE.commit);
  await allRefused([
    ['panel.TooLateToCommit', commit(members[4], answers[4]), members[4]],
    ['panel.NotCommitted', reveal(answers[4]), members[4]],
    ['panel.WrongCommitment', reveal([7_001]), members[0]],
    ['panel.WrongCommitment', reveal(answers[0], HASH), members[0]],
    ['panel.InvalidAnswer', reveal(answers[2]), members[2]],
  ]);
  await Promise.all([0, 1].map((seat) => submit(api, reveal(answers[seat]), members[seat], FAST)));
  await refused('panel.AlreadyRevealed', reveal(answers[0]), members[0]);
  await refused('escrow.PanelAtWork', escrow.applyFinding(id), charlie);
  await submit(api, reveal(answers[3]), members[3], FAST);
  await until(api, commits + SCHEDULE.commit + SCHEDULE.reveal);
  await refused('panel.TooLateToReveal', reveal(answers[2]), members[2]);

  const tally = await submit(api, panel.tally(sits), charlie, FAST);
  const { answer, revealed } = tally.find('panel', 'Found').data.finding.asAnswered;
  assert.deepEqual([answer.map((value) => value.toNumber()), revealed.toNumber()], [[7_050], 3], 'the median of three');
  const told = (method) => tally.events.filter(({ event }) => event.section === 'panel' && event.method === method);
  const paid = told('Paid').map(({ event }) => event.data.who.toString());
  assert.deepEqual(paid.sort(), [0, 1, 3].map((seat) => members[seat].address).sort(), 'the coherent are paid');
  assert.deepEqual(
    told('Slashed').map(({ event }) => [event.data.fault.type, event.data.amount.toBigInt()]),
    [['Silence', 10n * ARTL], ['Silence', 10n * ARTL]],
  );
  await allRefused([
    ['panel.HasFinding', commit(members[0], answers[0]), members[0]],
    ['panel.HasFinding', panel.tally(sits), charlie],
    ['panel.TooEarlyToClear', panel.clear(sits), charlie],
  ]);

  // Anyone executes what they found; 2 % of what reaches the payee are the chain's.
  const had = await free(api, bob.address);
  const applied = await submit(api, escrow.applyFinding(id), charlie, FAST);
  const { toPayee, toPayer, fee } = applied.find('escrow', 'Settled').data;
  assert.deepEqual([toPayee, toPayer, fee].map((amount) => amount.toBigInt()), [6_909n * ARTL / 100n, 295n * ARTL / 10n, 141n * ARTL / 100n]);
  assert.equal(await free(api, bob.address), had + toPayee.toBigInt());
  await refused('panel.PanelNotFound', panel.tally(sits), charlie);
  assert.ok((await api.query.panel.sittings(sits)).isNone, 'nothing of it is left');
}

/** Panels that cannot be, which nobody can agree on; a panel that waits for its randomness, and one whose pool has nobody else. */
async function impossible({ api, alice, charlie, oracles, few, allRefused, refused, openings, escrows }) {
  const { escrow, panel } = api.tx;
  const wrong = [
    ['PoolNotFound', byPanel({ pool: 99 })],
    ['NoTimeToAnswer', byPanel({}, { commit: 0 })],
    ['PhaseTooLong', byPanel({}, { decline: 7 * 43_200 + 1 })],
    ['FeeTooSmall', byPanel({ fee: 1 })],
    ['SeatBondTooLarge', byPanel({}, { seatBond: 501n * ARTL })],
  ];
  const slow = byPanel({}, { draw: 'Slow' });
  const exhausted = byPanel({ pool: few, size: 3 }, { quorum: 2 });
  const refusals = await openings(wrong.map(([, condition]) => condition), ARTL);
  await allRefused(wrong.map(([error], index) => [`panel.${error}`, refusals[index], alice]));
  const ids = await escrows([slow, exhausted], ARTL);

  const summon = async (id) => (await submit(api, escrow.summonPanel(id), alice, FAST)).find('panel', 'Summoned').data.id.toNumber();
  const waits = await summon(ids.at(-2));
  await allRefused([
    ['panel.TooEarlyToDraw', panel.draw(waits), charlie],
    ['panel.NotDrawn', panel.commit(waits, HASH), oracles[0]],
    ['panel.NotClosed', panel.clear(waits), charlie],
  ]);
  const small = await summon(ids.at(-1));
  await insist(api, panel.draw(small), charlie);
  await submit(api, panel.decline(small), oracles[1], FAST);
  await refused('panel.NobodyLeft', panel.refill(small), charlie);
}

/** What both sides may do while evidence is shown, and three jurors after whom nobody decides. */
async function small({ api, alice, bob, charlie, jurors, allRefused, refused, escrows }) {
  const { disputes } = api.tx;
  const [poor] = await people(api, 'Poor', 1, ARTL);
  const [id] = await escrows([{ Manual: 1_000 }], 50n * ARTL);
  const [other] = await escrows([{ Manual: 1_000 }], 50n * ARTL, poor);
  const agreement = { market: 'Escrow', id };
  const file = (claim, about = agreement) => disputes.file(about, { payee: claim }, HASH, 'ipfs://why');
  await allRefused([
    ['disputes.NothingToDispute', file(5_000, { market: 'Escrow', id: 9_999 }), alice],
    ['disputes.NothingToDispute', file(5_000, { market: 'Channels', id }), alice],
    ['disputes.NotParty', file(5_000), charlie],
    ['disputes.EmptyClaim', file(10_000), alice],
    ['disputes.EmptyClaim', file(0), bob],
    ['Token.FundsUnavailable', file(5_000, { market: 'Escrow', id: other }), poor],
    ['disputes.DisputeNotFound', disputes.withdraw(99), alice],
  ]);
  const filed = (await submit(api, file(9_000), bob, FAST)).find('disputes', 'Filed').data;
  assert.ok(filed.fast.isTrue);
  const dispute = filed.dispute.toNumber();
  const show = (proof = null) => disputes.submitEvidence(dispute, HASH, 'ipfs://log', null, proof);
  const answer = (payee) => disputes.answer(dispute, { payee });
  await allRefused([
    ['disputes.AlreadyDisputed', file(0), alice],
    ['escrow.Frozen', api.tx.escrow.release(id), alice],
    ['disputes.TooEarly', disputes.summon(dispute), charlie],
    ['disputes.NoOffer', disputes.settle(dispute), bob],
    ['disputes.NotRespondent', answer(5_000), bob],
    ['disputes.OfferCoversClaim', answer(9_000), alice],
  ]);
  await submit(api, answer(5_000), alice, FAST);
  await allRefused([
    ['disputes.OfferNotBetter', answer(5_000), alice],
    ['disputes.NotClaimant', disputes.settle(dispute), alice],
    ['disputes.NotClaimant', disputes.withdraw(dispute), alice],
    ['disputes.NotRespondent', disputes.concede(dispute), bob],
    ['disputes.NotParty', show(), charlie],
    ['disputes.MalformedProof', show({ circuit: HASH, statement: HASH, proof: '0x00' }), alice],
    ['disputes.UnknownReceipt', show({ circuit: HASH, statement: HASH, proof: shown(HASH) }), alice],
    ['disputes.UnknownCircuit', show({ circuit: HASH, statement: HASH, proof: inline([], '0x') }), alice],
  ]);
  // The statement was the first.
  await batch(api, Array.from({ length: 7 }, () => show()), bob);
  await refused('disputes.TooMuchEvidence', show(), bob);
  await until(api, filed.until.toNumber());
  await allRefused([
    ['disputes.TooLate', show(), alice],
    ['disputes.TooLate', answer(6_000), alice],
    ['disputes.WrongStage', disputes.execute(dispute), charlie],
  ]);

  const summoned = (await submit(api, disputes.summon(dispute), charlie, FAST)).find('disputes', 'Summoned').data;
  await refused('disputes.NoFinding', disputes.conclude(dispute), charlie);
  await play(api, summoned.panel.toNumber(), jurors, (_, seat) => [6_000 + seat], charlie);
  await refused('disputes.WrongStage', disputes.appeal(dispute), bob);
  await submit(api, disputes.conclude(dispute), charlie, FAST);
  await refused('disputes.LastInstance', disputes.appeal(dispute), bob);
  const had = await free(api, alice.address);
  const executed = await submit(api, disputes.execute(dispute), charlie, FAST);
  const { toPayee, toPayer, fee } = executed.find('escrow', 'Settled').data;
  assert.deepEqual([toPayee, toPayer, fee].map((amount) => amount.toBigInt()), [294_049n * ARTL / 10_000n, 19_995n * ARTL / 1_000n, 6_001n * ARTL / 10_000n]);
  // Nearer to the offer of 50 % than to 90 %: the bond is lost, to Alice.
  const { award, amount } = executed.find('disputes', 'BondAwarded').data;
  assert.equal(award.type, 'Forfeited');
  assert.ok(await free(api, alice.address) >= had + toPayer.toBigInt() + amount.toBigInt());
  await refused('disputes.DisputeNotFound', disputes.execute(dispute), charlie);
}

/** A ruling that gives one side everything, an appeal of the other to the authority, and its decision. */
async function large({ api, alice, bob, charlie, jurors, allRefused, refused, escrows, root }) {
  const { disputes } = api.tx;
  const [id] = await escrows([{ Manual: 1_000 }], 500n * ARTL);
  const call = disputes.file({ market: 'Escrow', id }, { payee: 0 }, HASH, 'ipfs://why');
  const filed = (await submit(api, call, alice, FAST)).find('disputes', 'Filed').data;
  assert.ok(filed.fast.isFalse);
  const dispute = filed.dispute.toNumber();
  await until(api, filed.until.toNumber());
  const summoned = (await submit(api, disputes.summon(dispute), charlie, FAST)).find('disputes', 'Summoned').data;
  await play(api, summoned.panel.toNumber(), jurors, () => [10_000], charlie);
  await submit(api, disputes.conclude(dispute), charlie, FAST);
  await allRefused([
    ['disputes.NotParty', disputes.appeal(dispute), charlie],
    ['disputes.NothingToAppeal', disputes.appeal(dispute), bob],
    ['disputes.TooEarly', disputes.execute(dispute), charlie],
  ]);
  const appealed = await submit(api, disputes.appeal(dispute), alice, FAST);
  assert.equal(appealed.find('disputes', 'Appealed').data.bond.toBigInt(), 2n * filed.bond.toBigInt());
  await refused('disputes.TooEarly', disputes.execute(dispute), charlie);
  await refused('BadOrigin', disputes.decide(dispute, { payee: 0 }), bob);
  await pass(api, 1);
  const decided = await root(disputes.decide(dispute, { payee: 2_500 }));
  const { toPayee, toPayer } = decided.find('escrow', 'Settled').data;
  assert.deepEqual([toPayee, toPayer].map((amount) => amount.toBigInt()), [1_225n * ARTL / 10n, 375n * ARTL]);
  const awards = decided.events.filter(({ event }) => event.method === 'BondAwarded').map(({ event }) => event.data.award.type);
  assert.deepEqual(awards, ['Returned', 'Returned'], 'nearer to the claim, and better than the ruling that was appealed');
  await refused('disputes.DisputeNotFound', disputes.execute(dispute), charlie);
  assert.ok((await api.query.disputes.disputes(dispute)).isNone);
}
