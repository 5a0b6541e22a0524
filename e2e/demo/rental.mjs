// Plays a rental market on a development chain of its own and prints each step. `scripts/demo rental` calls it.

import { faultContested } from '../lib/contest.mjs';
import { SECONDS_FOR_HOURS } from '../lib/market.mjs';
import { Node } from '../lib/node.mjs';
import { Market, disputeWithAppeal, happyPath, missedHeartbeats, servicePenalty } from '../lib/rental.mjs';

const endings = [];
const node = await Node.start({ after: (end) => endings.unshift(end) }, SECONDS_FOR_HOURS);
try {
  const market = await Market.open(await node.api(), console.log);
  for (const scene of [happyPath, missedHeartbeats, servicePenalty, disputeWithAppeal, faultContested]) await scene(market);
  console.log('All sums agree to the planck.');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const end of endings) await end();
  // What still beats has nothing to beat for.
  process.exit();
}
