// A rental market as people meet it, scene by scene. Each scene checks what it shows, and tells it to `say`.

import assert from 'node:assert/strict';
import { authority, height } from './authority.mjs';
import { FAST, artl, insist, join, pass, people, play, until } from './market.mjs';
import { ARTL, accounts, submit } from './submit.mjs';
import { assertFaded, exactScore, trustOf } from './trust.mjs';

export const HOUR = 1_800;
export const MILLI = ARTL / 1_000n;
const CLASS = {
  name: 'H100 80 GB', accelerator: 'H100 SXM', memory: 80, unit: '1 GPU, 16 vCPU, 200 GiB RAM',
};
/** About 1.8 ARTL an hour to begin with; moves within a factor of 10 around 70 % utilisation. */
const PRICED = {
  initial: MILLI, floor: MILLI / 10n, ceiling: 10n * MILLI, target: 7_000, gain: 10_000, depth: 4,
};
/** Steps of seconds instead of hours and days, so that one can watch. */
const SCHEDULE = {
  draw: 'Fast', decline: 0, commit: 150, reveal: 150, quorum: 2, tolerance: 1_000,
  seatBond: 100n * ARTL, silence: 1_000, deviation: 500,
};
export const RULES = {
  accept: 1_000, start: 1_000, contest: 100, patience: 2_000,
  measuring: { size: 3, fee: 250n * MILLI, schedule: SCHEDULE },
  contesting: { size: 5, fee: 500n * MILLI, schedule: { ...SCHEDULE, quorum: 3 } },
};
const DISPUTES = {
  evidence: 100, patience: 500, hearing: 1_500, appeal: 200, authority: 1_000, panels: 3, pool: 0,
  schedule: SCHEDULE, fee: ARTL, panelDeposit: ARTL / 2n, forfeit: 5_000,
};

const MARKET_PRICE = { Market: { factor: 10_000, floor: 1n, ceiling: 10n * MILLI } };

/** What an account has, held or not. */
async function wealth(api, address) {
  const { data } = await api.query.system.account(address);
  return data.free.toBigInt() + data.reserved.toBigInt();
}

/** What several have. */
export async function together(api, people) {
  const all = await Promise.all(people.map(({ address }) => wealth(api, address)));
  return all.reduce((sum, one) => sum + one, 0n);
}

export const event = (result, section, method) => {
  const found = result.find(section, method);
  assert.ok(found, `${section}.${method} was told`);
  return found.data;
};

/** The market and its people; made once on a fresh development chain that seals by interval. */
export class Market {
  static async open(api, say = () => {}) {
    const { alice, bob, charlie, dave } = accounts(api);
    const market = new Market(api, say, { alice, provider: bob, renter: charlie, outsider: dave });
    const set = (parameter) => authority(api, api.tx.parameters.setParameter(parameter), alice, FAST);
    await set({ Settlement: { SlashAppealWindow: ['SlashAppealWindow', 50] } });
    await set({ Settlement: { RegularDisputes: ['RegularDisputes', DISPUTES] } });
    await set({ Settlement: { FastDisputes: ['FastDisputes', { ...DISPUTES, authority: 0 }] } });
    await set({ Markets: { RentalRules: ['RentalRules', RULES] } });
    market.jurors = await people(api, 'Juror', 16, 3_000n * ARTL);
    market.oracles = await people(api, 'Oracle', 9, 2_000n * ARTL);
    await join(api, 'Juror', market.jurors, 1_000n * ARTL);
    market.oraclePool = await join(api, 'Oracle', market.oracles, 500n * ARTL);
    await market.as('provider', api.tx.bonds.bond('Provider', 1_000n * ARTL));
    const registered = await market.as('provider', api.tx.rental.registerClass(CLASS));
    market.class = event(registered, 'rental', 'ClassRegistered').class.toNumber();
    await authority(api, api.tx.pricing.register(market.class, PRICED), alice, FAST);
    say(`A market for ${CLASS.name}: 16 jurors with 1 000 ARTL bonded, 9 oracles with 500, a provider with 1 000.`);
    return market;
  }

  constructor(api, say, who) {
    // With the errors that anybody has met.
    Object.assign(this, { api, say, who, fees: new Map(), busy: new Map(), met: new Set() });
  }

  /** Sends a call of somebody, one after the other, and remembers the fee. */
  as(name, call) {
    const signer = this.who[name];
    const paid = ({ fee = 0n }) => this.fees.set(name, (this.fees.get(name) ?? 0n) + fee);
    const send = () => submit(this.api, call, signer, FAST).then(
      (result) => { paid(result); return result; },
      (error) => { paid(error); this.met.add(error.message); throw error; },
    );
    const turn = (this.busy.get(name) ?? Promise.resolve()).then(send, send);
    this.busy.set(name, turn.catch(() => {}));
    return turn;
  }

  /** What somebody has, with the fees of transactions that it paid since the market opened: what deals alone changed. */
  async worth(name) {
    return await wealth(this.api, this.who[name].address) + (this.fees.get(name) ?? 0n);
  }

  /** The fees of deals that wait to be divided. */
  async pot() {
    const id = this.api.consts.escrow.palletId.toHex().slice(2);
    return wealth(this.api, `0x${Buffer.from('modl').toString('hex')}${id}${'00'.repeat(20)}`);
  }

  /** How trusted somebody is. */
  async score(name) {
    return (await this.api.call.trustApi.breakdown(this.who[name].address)).score.toNumber();
  }

  /** The call that makes an offer; `changes` are other terms than the usual ones. */
  offering({ units = 4, price = MARKET_PRICE, requirements = [], ...changes } = {}) {
    const terms = {
      class: this.class, region: 276, asset: 'Native', unitBond: 20n * ARTL, unitPenalty: 5n * ARTL,
      minBlocks: HOUR, maxBlocks: 24 * HOUR, extendable: true, interval: 120, missed: 2,
      serviceLevel: null, minScore: 4_000, onSilence: { payee: 5_000 }, ...changes,
    };
    return this.api.tx.rental.offer(terms, requirements, units, price);
  }

  async offer(offered) {
    const made = await this.as('provider', this.offering(offered));
    return event(made, 'rental', 'OfferMade').offer.toNumber();
  }

  /** Requests, accepts and starts. Gives the number of the rental and what was put in escrow. */
  async rent(offer, units, blocks, maxPrice = 10n * MILLI) {
    const { rental } = this.api.tx;
    const requested = event(await this.as('renter', rental.request(offer, units, blocks, maxPrice)), 'rental', 'RentalRequested');
    const id = requested.rental.toNumber();
    await this.as('provider', rental.accept(id));
    await this.as('provider', rental.start(id, `0x${'ac'.repeat(32)}`));
    return { id, amount: requested.amount.toBigInt(), price: requested.price.toBigInt() };
  }

  async view(id) {
    const view = await this.api.call.rentalApi.rental(id);
    return view.isSome ? view.unwrap() : undefined;
  }

  /** Lets the provider vouch for its service until `stop` is called. */
  beating(id) {
    let running = true;
    const done = (async () => {
      while (running) {
        await this.as('provider', this.api.tx.rental.heartbeat(id)).catch((error) => {
          if (running && !/rental\.(Over|RentalNotFound|WrongStage|NothingToVouchFor)$/.test(error.message)) throw error;
        });
        await pass(this.api, 30);
      }
    })();
    done.catch(() => {});
    return async () => { running = false; await done; };
  }

  /** Runs a scene, and checks that what left somebody is what came to others, to the planck. */
  async reconciled(names, scene) {
    const { api } = this;
    const before = await Promise.all(names.map((name) => this.worth(name)));
    const [pot, issuance] = [await this.pot(), (await api.query.balances.totalIssuance()).toBigInt()];
    const others = (await scene()) ?? 0n;
    const after = await Promise.all(names.map((name) => this.worth(name)));
    const changes = names.map((name, index) => after[index] - before[index]);
    const fees = await this.pot() - pot;
    const sum = changes.reduce((all, change) => all + change, 0n);
    names.forEach((name, index) => this.say(`  ${name}: ${artl(changes[index])}`));
    this.say(`  fee of the chain: ${artl(fees)}${others ? `; others: ${artl(others)}` : ''}; sum ${sum + fees + others} planck`);
    assert.equal(sum + fees + others, 0n, 'what was paid is what was received');
    assert.equal((await api.query.balances.totalIssuance()).toBigInt(), issuance, 'nothing was made or burnt');
    return { changes: Object.fromEntries(names.map((name, index) => [name, changes[index]])), fees };
  }
}

/** A whole rental at the market price: streaming pay, an extension, the end; the price follows what is rented. */
export async function happyPath(market) {
  const { api, say } = market;
  const { rental } = api.tx;
  say('1. A rental at the market price');
  const offer = await market.offer();
  const quote = (await api.call.rentalApi.quote(offer, 4, HOUR)).unwrap();
  const priceOf = async () => (await api.call.pricingApi.market(market.class, 276)).unwrap();
  const before = await priceOf();
  say(`  the market price is ${artl(before.price.toBigInt())} for a unit and block; 4 units for an hour: ${artl(quote.total.toBigInt())}`);
  const trust = await market.score('provider');
  const { changes, fees } = await market.reconciled(['provider', 'renter'], async () => {
    const { id, amount, price } = await market.rent(offer, 4, HOUR);
    assert.equal(amount, 4n * BigInt(HOUR) * price);
    assert.equal(price, before.price.toBigInt());
    await assert.rejects(market.as('renter', rental.cancel(id)), /rental\.WrongStage$/);
    await assert.rejects(market.as('outsider', rental.complete(id)), /rental\.NotOver$/);
    const stop = market.beating(id);
    await pass(api, 700);
    const drawn = event(await market.as('provider', rental.draw(id)), 'rental', 'Settled').receipt;
    say(`  after 700 blocks the provider draws ${artl(drawn.toProvider.toBigInt())}`);
    const { until: end } = await market.view(id);
    await until(api, end.unwrap().toNumber());
    await stop();
    await assert.rejects(market.as('renter', rental.endEarly(id)), /rental\.Over$/);
    const { price: after } = await priceOf();
    say(`  all that is offered was rented: the price rose to ${artl(after.toBigInt())}`);
    assert.ok(after.toBigInt() > before.price.toBigInt());
    await market.as('outsider', rental.complete(id));
    assert.equal(await market.view(id), undefined, 'nothing of it is left');
  });
  assert.ok(changes.provider > 0n && fees > 0n && -changes.renter <= quote.total.toBigInt());
  assert.equal(fees, (-changes.renter * 2n + 99n) / 100n, '2 % of what was paid, rounded up');
  const earned = await market.score('provider');
  say(`  trust of the provider: ${trust} -> ${earned}`);
  assert.ok(earned > trust);
}

/**
 * A provider that does not answer is reported, the renter gets its money back and the penalty. While it says nothing, what
 * was known of it from a rental before fades.
 */
export async function missedHeartbeats(market) {
  const { api, say } = market;
  const { rental } = api.tx;
  say('2. Missed heartbeats');
  const offer = await market.offer({ units: 2, price: { Fixed: MILLI } });
  const trust = await trustOf(api, market.who.provider.address);
  assertFaded(api, trust);
  let key;
  const { changes, fees } = await market.reconciled(['provider', 'renter', 'outsider'], async () => {
    const { id, amount } = await market.rent(offer, 2, HOUR);
    say(`  ${artl(amount)} are held; the provider says nothing`);
    await assert.rejects(market.as('outsider', rental.reportDead(id)), /rental\.NotDead$/);
    await pass(api, 500);
    assertForgotten(market, trust, await trustOf(api, market.who.provider.address));
    const reported = await market.as('outsider', rental.reportDead(id));
    key = event(reported, 'bonds', 'Slashed').key.toHex();
    say(`  reported: ${artl(event(reported, 'bonds', 'Slashed').amount.toBigInt())} of the bond wait for an appeal`);
    assert.equal(await market.view(id), undefined);
  });
  assert.deepEqual([changes.provider, changes.renter, fees], [0n, 0n, 0n], 'dead blocks are not paid');
  await assert.rejects(market.as('outsider', api.tx.bonds.applySlash(key)), /bonds\.SlashNotDue$/);
  await pass(api, 60);
  const worth = await Promise.all(['provider', 'renter', 'outsider'].map((name) => market.worth(name)));
  const applied = event(await market.as('outsider', api.tx.bonds.applySlash(key)), 'bonds', 'SlashApplied');
  const now = await Promise.all(['provider', 'renter', 'outsider'].map((name) => market.worth(name)));
  const [lost, got, share] = now.map((value, index) => value - worth[index]);
  say(`  applied: provider ${artl(lost)}, renter ${artl(got)}, who reported ${artl(share)}, treasury ${artl(applied.toTreasury.toBigInt())}, burnt ${artl(applied.burnt.toBigInt())}`);
  assert.equal(-lost, got + share + applied.toTreasury.toBigInt() + applied.burnt.toBigInt());
  assert.equal(-lost, 10n * ARTL, '5 ARTL for each unit');
  assert.ok(got > 0n && share > 0n);
  const fallen = await market.score('provider');
  say(`  trust of the provider: ${trust.score} -> ${fallen}`);
  assert.ok(fallen < trust.score);
}

/** Nothing but time passed between the two, and it made the good that was known less, as its half-life says. */
function assertForgotten({ api, say }, before, after) {
  assertFaded(api, after);
  assert.deepEqual(after.stored, before.stored, 'nothing was recorded');
  const good = [before, after].map(({ evidence }) => evidence.settlement.good);
  const prior = api.consts.trust.prior.toNumber();
  const exact = [before, after].map(({ evidence }) => exactScore(evidence, prior));
  const blocks = after.height - before.height;
  say(`  in ${blocks} blocks what is known of the provider faded: good settlements ${good.join(' -> ')} billionths, score ${exact.map((score) => score.toFixed(4)).join(' -> ')}`);
  assert.ok(blocks >= 500 && good[1] < good[0]);
  const least = good[0] * blocks * Math.LN2 / api.consts.trust.halfLife.toNumber();
  assert.ok(Math.abs(good[0] - good[1] - least) < 2 + least / 1_000, 'in so few blocks it falls in a straight line');
  assert.ok(exact[0] > exact[1] && exact[1] > 5_000, 'the score moves towards the middle');
  assert.ok(after.score <= before.score);
}

/** Oracles find the service worse than agreed, and the penalty goes to the renter. */
export async function servicePenalty(market) {
  const { api, say } = market;
  const { rental } = api.tx;
  say('3. A service level, measured by a panel');
  const serviceLevel = {
    pool: market.oraclePool, window: 300,
    targets: { responseTime: 200, availability: 9_900, accuracy: 9_500, throughput: 1_000 },
    penalties: { responseTime: 1_000, availability: 4_000, accuracy: 3_000, throughput: 2_000 },
    margin: 1_000, bonus: 500,
  };
  const offer = await market.offer({ units: 2, price: { Fixed: MILLI }, serviceLevel });
  const funds = () => together(api, market.oracles);
  await market.reconciled(['provider', 'renter'], async () => {
    const before = await funds();
    const { id } = await market.rent(offer, 2, HOUR);
    const stop = market.beating(id);
    await pass(api, 320);
    const asked = await market.as('renter', rental.measure(id));
    const panel = event(asked, 'panel', 'Summoned').id.toNumber();
    // Too slow, and not always there: 10 % and 40 % of the window's pay. One oracle exaggerates.
    const { seated, finding, fees } = await play(api, panel, market.oracles, (_, seat) => (seat === 2 ? [9_000, 9_000, 9_600, 1_200] : [350 + seat, 9_800, 9_600, 1_200]), market.who.outsider);
    assert.equal(seated.length, 3);
    say(`  three oracles measured ${finding.asAnswered.answer.map((value) => value.toNumber()).join(', ')}; agreed were 200, 9 900, 9 500, 1 000`);
    await market.as('outsider', rental.applyMeasures(id));
    const waiting = (await market.view(id)).waiting.unwrap().asContest[0].toBigInt();
    assert.ok(waiting > 0n && waiting <= 300n * 2n * MILLI / 2n, 'half of the pay of the blocks that were vouched for');
    await assert.rejects(market.as('outsider', rental.applyMeasures(id)), /rental\.TooEarly$/);
    await pass(api, 110);
    await market.as('outsider', rental.applyMeasures(id));
    say(`  the provider does not contest: ${artl(waiting)} go back to the renter`);
    await stop();
    await market.as('renter', rental.endEarly(id));
    const left = await market.view(id);
    if (left) await insist(api, rental.complete(id), market.who.outsider);
    assert.equal(await market.view(id), undefined);
    // The renter paid two coherent oracles; the third is slashed when appeals are over.
    const wages = await funds() - before + fees;
    assert.equal(wages, 500n * MILLI);
    return wages;
  });
}

/** A dispute, decided by three jurors, appealed, and decided by five. */
export async function disputeWithAppeal(market) {
  const { api, say } = market;
  const { rental, disputes } = api.tx;
  say('4. A dispute with an appeal');
  const { jurors } = market;
  const funds = await together(api, jurors);
  await market.reconciled(['provider', 'renter'], async () => {
    const offer = await market.offer({ units: 2, price: { Fixed: 100n * MILLI } });
    const { id, amount } = await market.rent(offer, 2, HOUR, 100n * MILLI);
    say(`  ${artl(amount)} are held`);
    const agreement = { market: 'Rental', id };
    const statement = `0x${'51'.repeat(32)}`;
    await assert.rejects(market.as('outsider', disputes.file(agreement, { payee: 0 }, statement, 'ipfs://claim')), /disputes\.NotParty$/);
    const filed = event(await market.as('renter', disputes.file(agreement, { payee: 0 }, statement, 'ipfs://claim')), 'disputes', 'Filed');
    const dispute = filed.dispute.toNumber();
    await assert.rejects(market.as('provider', rental.draw(id)), /rental\.Disputed$/);
    await assert.rejects(market.as('provider', disputes.file(agreement, { payee: 10_000 }, statement, 'ipfs://other')), /disputes\.AlreadyDisputed$/);
    await market.as('provider', disputes.submitEvidence(dispute, statement, 'ipfs://logs', null, null));
    const held = filed.atStake.toBigInt();
    say(`  the renter files it and wants everything back: ${artl(held)} stand still, its bond is ${artl(filed.bond.toBigInt())}`);

    const summoned = event(await insist(api, disputes.summon(dispute), market.who.outsider), 'disputes', 'Summoned');
    const three = await play(api, summoned.panel.toNumber(), jurors, (_, seat) => [3_000 + seat * 10], market.who.outsider);
    const first = event(await market.as('outsider', disputes.conclude(dispute)), 'disputes', 'Ruled');
    say(`  three jurors give the provider ${first.split.payee.toNumber() / 100} %`);
    await assert.rejects(market.as('outsider', disputes.execute(dispute)), /disputes\.TooEarly$/);
    const appealed = await market.as('provider', disputes.appeal(dispute));
    say(`  the provider appeals, with a bond of ${artl(event(appealed, 'disputes', 'Appealed').bond.toBigInt())}`);
    const second = event(appealed, 'disputes', 'Summoned');
    assert.equal(second.jurors.toNumber(), 5);
    const five = await play(api, second.panel.toNumber(), jurors, (_, seat) => [6_000 + seat * 10], market.who.outsider);
    const ruled = event(await market.as('outsider', disputes.conclude(dispute)), 'disputes', 'Ruled');
    const payee = ruled.split.payee.toNumber();
    say(`  five others give it ${payee / 100} %`);
    const executed = await insist(api, disputes.execute(dispute), market.who.outsider);
    const { toProvider, toRenter, fee } = event(executed, 'rental', 'Settled').receipt;
    const [earned, back, taken] = [toProvider, toRenter, fee].map((amount) => amount.toBigInt());
    say(`  executed at once: ${artl(earned)} to the provider, ${artl(back)} to the renter`);
    assert.equal(await market.view(id), undefined);
    assert.equal(earned + taken, held * BigInt(payee) / 10_000n);
    assert.equal(back, held - earned - taken);
    assert.ok((await api.query.disputes.disputes(dispute)).isNone);
    return await together(api, jurors) - funds + three.fees + five.fees;
  });
}
