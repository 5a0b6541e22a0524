// The rental market, scene by scene: what scripts/demo rental prints is checked here, on one chain.

import assert from 'node:assert/strict';
import test from 'node:test';
import { faultContested } from '../lib/contest.mjs';
import { SECONDS_FOR_HOURS } from '../lib/market.mjs';
import { Node } from '../lib/node.mjs';
import { assertAllMet } from '../lib/refused.mjs';
import { OUT_OF_REACH, illFormed, notAdmitted, notDue, notTheirs } from '../lib/refusals.mjs';
import { Market, disputeWithAppeal, happyPath, missedHeartbeats, servicePenalty } from '../lib/rental.mjs';

test('a rental market', async (t) => {
  const node = await Node.start(t, SECONDS_FOR_HOURS);
  const market = await Market.open(await node.api());
  const scene = (name, play) => t.test(name, async () => assert.equal(await play(market), undefined));
  await scene('a rental at the market price streams its pay to the end', happyPath);
  await scene('a provider that is silent is reported, and the renter loses nothing', missedHeartbeats);
  await scene('a panel measures the service, and the penalty is paid', servicePenalty);
  await scene('a dispute is decided, appealed, decided again and executed at once', disputeWithAppeal);
  await scene('only who was at fault pays for a bad service', faultContested);
  await scene('what does not belong is refused, with the reason', notTheirs);
  await scene('a class or an offer that cannot be is refused', illFormed);
  await scene('an offer admits whom it wants, in time', notAdmitted);
  await scene('what is not due or not agreed is refused', notDue);
  await t.test('no error is left that a user could meet', () => assertAllMet(market.api, 'rental', market.met, OUT_OF_REACH));
});
