// Who was at fault for a bad service: the scene of a rental in which it is asked three times, and answered differently.

import assert from 'node:assert/strict';
import { artl, insist, pass, play } from './market.mjs';
import { HOUR, MILLI, event, together } from './rental.mjs';

/** Windows so short that three of them can be watched; half of the pay for a service that is too slow. */
const WINDOW = 120;
const serviceLevel = (pool) => ({
  pool, window: WINDOW,
  targets: { responseTime: 200, availability: 9_900, accuracy: 9_500, throughput: 1_000 },
  penalties: { responseTime: 5_000, availability: 0, accuracy: 0, throughput: 0 },
  margin: 1_000, bonus: 500,
});
/** As they are numbered in the answer of a panel. */
const AT_FAULT = ['Provider', 'Renter', 'Network'];

/**
 * Oracles find three windows too slow. The provider contests each time, and a second panel says that the network, the renter
 * and the provider was at fault: the penalty holds only for the provider's own, and the renter bears the panel for its own.
 */
export async function faultContested(market) {
  const { api, say } = market;
  const { rental } = api.tx;
  say('5. Who was at fault');
  const offer = await market.offer({ units: 2, price: { Fixed: MILLI }, serviceLevel: serviceLevel(market.oraclePool) });
  const wages = () => together(api, market.oracles);
  const { outsider } = market.who;
  await market.reconciled(['provider', 'renter'], async () => {
    const before = await wages();
    let fees = 0n;
    const panel = async (asked, answer) => {
      const id = event(asked, 'panel', 'Summoned').id.toNumber();
      const played = await play(api, id, market.oracles, () => answer, outsider);
      fees += played.fees;
      return played;
    };
    const { id } = await market.rent(offer, 2, HOUR);
    const stop = market.beating(id);
    const stake = 5n * 500n * MILLI;
    for (const fault of ['Network', 'Renter', 'Provider']) {
      await pass(api, WINDOW + 20);
      const measuring = await panel(await market.as('renter', rental.measure(id)), [900, 9_950, 9_600, 1_050]);
      await market.as('outsider', rental.applyMeasures(id));
      const [penalty] = (await market.view(id)).waiting.unwrap().asContest;
      assert.ok(penalty.toBigInt() > 0n, 'too slow');
      await assert.rejects(market.as('renter', rental.contest(id)), /rental\.NotProvider$/);
      const contested = await market.as('provider', rental.contest(id));
      await assert.rejects(market.as('provider', rental.contest(id)), /rental\.NothingToContest$/);
      await assert.rejects(market.as('outsider', rental.applyMeasures(id)), /rental\.NoFinding$/);
      const contesting = await panel(contested, [AT_FAULT.indexOf(fault)]);
      assert.ok(contesting.seated.every((who) => !measuring.seated.includes(who)), 'nobody judges its own measures');

      const decided = await market.as('outsider', rental.applyMeasures(id));
      const { fault: found, penalty: taken } = event(decided, 'rental', 'LevelDecided');
      assert.equal(found.unwrap().type, fault);
      const { toProvider, toRenter, fee } = event(decided, 'rental', 'Settled').receipt;
      const moved = [toProvider, toRenter, fee].map((amount) => amount.toBigInt());
      if (fault === 'Renter') {
        assert.deepEqual([taken.toBigInt(), ...moved], [0n, stake * 98n / 100n, 0n, stake / 50n], 'it pays for the panel that shows it');
      } else {
        const due = fault === 'Provider' ? penalty.toBigInt() : 0n;
        assert.deepEqual([taken.toBigInt(), ...moved], [due, 0n, stake + due, 0n], 'what it put in for the panel goes back');
      }
      say(`  too slow, penalty ${artl(penalty.toBigInt())}; contested: the ${fault.toLowerCase()} was at fault, ${artl(taken.toBigInt())} are taken, ${artl(moved[0])} go to the provider, ${artl(moved[1])} to the renter`);
    }
    await stop();
    await market.as('renter', rental.endEarly(id));
    if (await market.view(id)) await insist(api, rental.complete(id), outsider);
    assert.equal(await market.view(id), undefined);
    // Three oracles measured and five judged, three times, and all of them agreed.
    const paid = await wages() - before + fees;
    assert.equal(paid, 3n * (3n * 250n + 5n * 500n) * MILLI);
    return paid;
  });
}
