// What a rental market refuses: every error of it that a user can meet, scene by scene.

import assert from 'node:assert/strict';
import { authority } from './authority.mjs';
import { FAST, pass } from './market.mjs';
import { HOUR, MILLI, RULES, event } from './rental.mjs';
import { ARTL } from './submit.mjs';

/** Errors of the rental market that no transaction meets; the pallet's own tests provoke them. */
export const OUT_OF_REACH = [
  'InactiveIdentity', // a DID that is not active makes no calls
  'NotDisputable', 'NotDisputed', // disputes ask first
];

/** The hash of nothing that anybody registered. */
const UNKNOWN = `0x${'5c'.repeat(32)}`;

/** Expects that calls are refused with these errors, one after the other: who, call, error. */
async function refuse(market, rows) {
  for (const [name, call, error] of rows) {
    await assert.rejects(market.as(name, call), new RegExp(`rental\\.${error}$`), `${error} is expected`);
  }
}

/** Classes and offers that cannot be. */
export async function illFormed(market) {
  const { api } = market;
  const { rental } = api.tx;
  const named = { name: 'A100', accelerator: 'A100', memory: 80, unit: '1 GPU' };
  const registered = await market.as('outsider', rental.registerClass(named));
  const unpriced = event(registered, 'rental', 'ClassRegistered').class.toNumber();
  const level = {
    pool: market.oraclePool, window: 1,
    targets: { responseTime: 1, availability: 1, accuracy: 1, throughput: 1 },
    penalties: { responseTime: 0, availability: 0, accuracy: 0, throughput: 0 },
    margin: 0, bonus: 0,
  };
  const long = { claim: 'model', comparison: { OneOf: Array.from({ length: 8 }, () => ({ Text: 'x'.repeat(64) })) } };
  const refused = (changes, error, name = 'provider') => [name, market.offering(changes), error];
  await refuse(market, [
    ['outsider', rental.registerClass({ ...named, name: '' }), 'NameMissing'],
    refused({ class: 99 }, 'ClassNotFound'),
    refused({ region: 1_000 }, 'InvalidRegion'),
    refused({ units: 0 }, 'InvalidUnits'),
    refused({ price: { Fixed: 0 } }, 'InvalidPrice'),
    refused({ minBlocks: 1 }, 'InvalidDuration'),
    refused({ missed: 0 }, 'InvalidHeartbeat'),
    refused({ unitBond: 1 }, 'InvalidBond'),
    refused({ minScore: 10_001 }, 'InvalidScore'),
    refused({ serviceLevel: level }, 'InvalidServiceLevel'),
    refused({ requirements: [{ schema: UNKNOWN, predicate: [long] }] }, 'RequirementTooLong'),
    refused({ asset: { WithId: 1 } }, 'NativeOnly'),
    refused({}, 'NotBonded', 'outsider'),
  ]);
  const offer = await market.offer({ class: unpriced });
  await refuse(market, [
    ['provider', rental.removeClass(unpriced), 'NotRegistrant'],
    ['outsider', rental.removeClass(unpriced), 'ClassInUse'],
    ['renter', rental.request(offer, 1, HOUR, MILLI), 'NoMarketPrice'],
  ]);

  // The authority sets rules by which no rental would end: nobody offers under them.
  const set = (rules) => authority(api, api.tx.parameters.setParameter({ Markets: { RentalRules: ['RentalRules', rules] } }), market.who.alice, FAST);
  await set({ ...RULES, accept: 0 });
  await refuse(market, [refused({ price: { Fixed: MILLI } }, 'InvalidRules')]);
  await set(RULES);
}

/** Whom an offer does not admit, and what comes too late. */
export async function notAdmitted(market) {
  const { api } = market;
  const { rental, parameters, trust } = api.tx;
  const { alice, provider, outsider, renter } = market.who;
  const root = (call) => authority(api, call, alice, FAST);
  const price = { Fixed: MILLI };
  const proud = await market.offer({ units: 1, price, minScore: 10_000 });
  const strict = await market.offer({ units: 1, price, requirements: [{ schema: UNKNOWN, predicate: [] }] });
  const request = (offer) => rental.request(offer, 1, HOUR, MILLI);
  await refuse(market, [
    ['renter', request(proud), 'ScoreTooLow'],
    ['renter', request(strict), 'CredentialMissing'],
  ]);
  const reporters = { alice, provider, outsider };
  for (const name of Object.keys(reporters)) {
    await root(trust.addReporter(reporters[name].address));
    const expires = (await api.rpc.chain.getHeader()).number.toNumber() + 10_000;
    await market.as(name, trust.reportRisk(renter.address, 90, UNKNOWN, 7, expires));
  }
  await refuse(market, [['renter', request(strict), 'TooRisky']]);
  for (const name of Object.keys(reporters)) {
    await market.as(name, trust.withdrawReport(renter.address));
    await root(trust.removeReporter(reporters[name].address));
  }

  // Of offers that are made under rules with little time.
  const set = (rules) => root(parameters.setParameter({ Markets: { RentalRules: ['RentalRules', rules] } }));
  await set({ ...RULES, accept: 5 });
  const hasty = await market.offer({ units: 1, price });
  await set(RULES);
  const { rental: id } = event(await market.as('renter', request(hasty)), 'rental', 'RentalRequested');
  await pass(api, 10);
  await refuse(market, [['provider', rental.accept(id), 'TooLate']]);
  await market.as('outsider', rental.expire(id));
}

/** What is not due, or not agreed, while rentals run. */
export async function notDue(market) {
  const { api } = market;
  const { rental, utility } = api.tx;
  const price = { Fixed: MILLI };
  const plain = await market.rent(await market.offer({ units: 1, price, extendable: false }), 1, HOUR);
  await refuse(market, [
    ['renter', rental.extend(plain.id, 1), 'NotExtendable'],
    ['outsider', rental.extend(plain.id, 1), 'NotRenter'],
    ['outsider', rental.endEarly(plain.id), 'NotParty'],
    ['renter', rental.measure(plain.id), 'NoServiceLevel'],
    ['outsider', rental.applyMeasures(plain.id), 'NoMeasurement'],
    ['provider', rental.draw(plain.id), 'NothingOwed'],
    ['provider', utility.batchAll([rental.heartbeat(plain.id), rental.heartbeat(plain.id)]), 'NothingToVouchFor'],
  ]);
  await market.as('renter', rental.endEarly(plain.id));

  const window = 120;
  const serviceLevel = {
    pool: market.oraclePool, window,
    targets: { responseTime: 200, availability: 9_900, accuracy: 9_500, throughput: 1_000 },
    penalties: { responseTime: 1_000, availability: 0, accuracy: 0, throughput: 0 },
    margin: 1_000, bonus: 0,
  };
  const offer = await market.offer({ units: 2, price, serviceLevel });
  const [one, other] = [await market.rent(offer, 1, HOUR), await market.rent(offer, 1, HOUR)].map(({ id }) => id);
  await refuse(market, [['renter', rental.measure(other), 'NothingToMeasure']]);
  await pass(api, window);
  await refuse(market, [['renter', rental.measure(one), 'NothingEarned']]);
  // Each heartbeat reaches back into the window that is over.
  for (const id of [one, other]) await market.as('provider', rental.heartbeat(id));
  await market.as('renter', rental.measure(one));
  await refuse(market, [['renter', rental.measure(one), 'MeasurementPending']]);
  await market.as('provider', rental.endEarly(other));
  await refuse(market, [['outsider', rental.complete(other), 'InReview']]);
  for (const id of [one, other]) await market.as('renter', id === one ? rental.endEarly(id) : rental.complete(id));
}

/** Whose turn it is not, and what a suspended account may still do. */
export async function notTheirs(market) {
  const { api } = market;
  const { rental } = api.tx;
  const refused = (name, call, error) => assert.rejects(market.as(name, call), new RegExp(`rental\\.${error}$`));
  const offer = await market.offer({ units: 2, price: { Fixed: MILLI } });
  await refused('renter', rental.request(9_999, 1, HOUR, MILLI), 'OfferNotFound');
  await refused('renter', rental.request(offer, 3, HOUR, MILLI), 'InvalidUnits');
  await refused('renter', rental.request(offer, 1, HOUR - 1, MILLI), 'InvalidDuration');
  await refused('renter', rental.request(offer, 1, HOUR, MILLI - 1n), 'PriceTooHigh');
  await refused('provider', rental.request(offer, 1, HOUR, MILLI), 'OwnOffer');
  await refused('outsider', rental.updateOffer(offer, { Fixed: 1n }, false), 'NotProvider');
  await market.as('provider', rental.updateOffer(offer, { Fixed: MILLI }, true));
  await refused('renter', rental.request(offer, 1, HOUR, MILLI), 'OfferPaused');
  await market.as('provider', rental.updateOffer(offer, { Fixed: 2n * MILLI }, false));

  const requested = event(await market.as('renter', rental.request(offer, 1, HOUR, 2n * MILLI)), 'rental', 'RentalRequested');
  const id = requested.rental.toNumber();
  await refused('outsider', rental.accept(id), 'NotProvider');
  await refused('provider', rental.start(id, `0x${'00'.repeat(32)}`), 'WrongStage');
  await refused('outsider', rental.expire(id), 'TooEarly');
  await market.as('renter', rental.cancel(id));
  await refused('provider', rental.accept(id), 'RentalNotFound');

  // The authority suspends the renter: it may enter nothing, and end what it has.
  const running = await market.rent(offer, 1, HOUR, 2n * MILLI);
  const { alice, renter } = market.who;
  await authority(api, api.tx.trust.setStanding(renter.address, 'Suspended', 'under investigation', null), alice, FAST);
  await refused('renter', rental.request(offer, 1, HOUR, 2n * MILLI), 'Suspended');

  // An offer that is withdrawn stays for its rentals, and then goes by anybody's call.
  await refused('outsider', rental.clearOffer(offer), 'OfferNotWithdrawn');
  await market.as('provider', rental.withdrawOffer(offer));
  await refused('renter', rental.request(offer, 1, HOUR, 2n * MILLI), 'OfferWithdrawn');
  await refused('outsider', rental.clearOffer(offer), 'OfferInUse');
  await market.as('renter', rental.endEarly(running.id));
  assert.equal(await market.view(running.id), undefined);
  event(await market.as('outsider', rental.clearOffer(offer)), 'rental', 'OfferRemoved');
  await authority(api, api.tx.trust.setStanding(renter.address, 'Normal', '', null), alice, FAST);
  await refused('renter', rental.request(offer, 1, HOUR, 2n * MILLI), 'OfferNotFound');
}
