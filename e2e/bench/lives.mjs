// How many whole rental lives a development node carries in a second: request, accept, start, heartbeat, draw and end,
// each signed by whom it takes, sent over RPC from many accounts. `scripts/lives` calls it.
//
//   node bench/lives.mjs [lives] [lives in one extrinsic | alone]
//
// The renter requests; the provider accepts and starts; it sends a heartbeat and draws; the renter ends. What a side does
// at once for a rental is one batch, as its software would send it. If nothing else is said, renters send what they do
// for each rental by itself, and the software of a provider, who serves many, answers ten at once. With a number both
// sides send so many lives in one extrinsic; with 1 a life is four extrinsics, two of each side. With `alone` each of the
// six calls is an extrinsic of its own.
//
// What is measured: from sending the first extrinsic of a step until all of them are in blocks, over all steps. What is
// not: signing, which is the work of many machines, and setting the market up. A step begins when all of the one before are
// in blocks. No call may fail.
//
// Each account has at most WINDOW extrinsics on their way at a time, as users do who wait for what they asked for. With
// thousands waiting in the pool the node would be measured at something else: it checks all that wait again after each
// block. What is ready goes in one JSON-RPC batch over each of a few connections, so that the client, which is on the same
// machine, takes little of it.
//
// It also prints what processor time one life takes of the node and of this client: that tells what a machine can carry
// while others use it, too.
//
// The node keeps its pool for one chain without forks (`single-state`), as the only author of its chain may, and makes
// twenty blocks a second, so that a step hardly waits for the last of its blocks. It keeps the state of all blocks: what
// happened is read at the end, and on a busy machine that may be more than the usual 256 blocks back.

import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Node, batchAt } from '../lib/node.mjs';
import { FAST, people } from '../lib/market.mjs';
import { ARTL, submit } from '../lib/submit.mjs';

const lives = Number(process.argv[2] ?? 3_000);
const alone = process.argv[3] === 'alone';
const said = alone ? 1 : process.argv[3] && Number(process.argv[3]);
const together = { renters: said ?? 1, providers: said ?? 10 };
if (![lives, together.renters, together.providers].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('bench/lives.mjs [lives] [lives in one extrinsic | alone]');
  process.exit(2);
}
const PAIRS = 30;
const CONNECTIONS = 2;
const WINDOW = 20;
const HOUR = 1_800;
const each = Math.ceil(lives / PAIRS);

const endings = [];
const node = await Node.start({ after: (end) => endings.unshift(end) }, [
  '--sealing', 'interval=50', '--pool-type', 'single-state', '--pool-limit', 100_000, '--pool-kbytes', 200_000,
  '--rpc-max-connections', 100, '--state-pruning', 'archive',
]);
try {
  const api = await node.api();
  const { rental, bonds, utility } = api.tx;
  const providers = await people(api, 'Provider', PAIRS, 20_000n * ARTL);
  const renters = await people(api, 'Renter', PAIRS, 2_000n * ARTL);
  const text = { name: 'GPU', accelerator: 'GPU', memory: 80, unit: '1 GPU' };
  await submit(api, rental.registerClass(text), providers[0], FAST);
  const terms = {
    class: 0, region: 0, asset: 'Native', unitBond: ARTL, unitPenalty: ARTL / 10n, minBlocks: HOUR, maxBlocks: HOUR,
    extendable: false, interval: HOUR, missed: 1, serviceLevel: null, minScore: 0, onSilence: { payee: 5_000 },
  };
  const price = ARTL / 1_000n;
  const offers = await Promise.all(providers.map(async (provider) => {
    await submit(api, bonds.bond('Provider', BigInt(each + 100) * ARTL), provider, FAST);
    const { find } = await submit(api, rental.offer(terms, [], each, { Fixed: price }), provider, FAST);
    return find('rental', 'OfferMade').data.offer.toNumber();
  }));
  const url = `http://127.0.0.1:${node.rpc}`;

  let extrinsics = 0;
  let seconds = 0;
  const used = { node: 0, client: 0 };
  /** Processor time so far, in seconds. Linux counts that of other processes in hundredths. */
  const processor = async () => {
    const [, fields] = (await readFile(`/proc/${node.process.pid}/stat`, 'utf8')).split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    const own = process.cpuUsage();
    return { node: (user + system) / 100, client: (own.user + own.system) / 1_000_000 };
  };
  const blocks = async () => (await api.rpc.chain.getHeader()).number.toNumber();
  const began = await blocks();
  /** How many extrinsics of each are in blocks: the first field of an account is its nonce. */
  const nonces = async (keys) => {
    const [[{ changes }]] = await batchAt(url, [['state_queryStorageAt', [keys]]]);
    const stored = new Map(changes);
    return keys.map((key) => Buffer.from(stored.get(key).slice(2, 10), 'hex').readUInt32LE());
  };
  /** The extrinsics of one account, from the calls that it makes for each of its lives, so many lives in one. */
  const extrinsicsOf = (ofLives, inOne) => {
    if (alone) return ofLives.flat();
    const parts = Array.from({ length: Math.ceil(ofLives.length / inOne) }, (_, part) => (
      ofLives.slice(part * inOne, (part + 1) * inOne).flat()
    ));
    return parts.map((calls) => (calls.length === 1 ? calls[0] : utility.batchAll(calls)));
  };
  /** Signs the calls of each, then sends all and waits until they are in blocks. */
  const step = async (name, people, inOne, callsOf) => {
    const keys = people.map(({ address }) => api.query.system.account.key(address));
    const first = await nonces(keys);
    const signed = people.map((who, index) => {
      const options = { blockHash: api.genesisHash, genesisHash: api.genesisHash, runtimeVersion: api.runtimeVersion };
      return extrinsicsOf(callsOf(index), inOne).map((call, at) => call.sign(who, { ...options, nonce: first[index] + at }).toHex());
    });
    const count = signed.reduce((sum, { length }) => sum + length, 0);
    const sent = people.map(() => 0);
    const before = await processor();
    const start = performance.now();
    const late = start + 600_000;
    for (;;) {
      if (performance.now() > late) throw new Error(`${name}: not all are in blocks after ten minutes`);
      const now = await nonces(keys);
      const done = now.map((nonce, index) => nonce - first[index]);
      if (done.every((number, index) => number === signed[index].length)) break;
      const loads = Array.from({ length: CONNECTIONS }, () => []);
      signed.forEach((list, index) => {
        const next = list.slice(sent[index], done[index] + WINDOW);
        sent[index] += next.length;
        loads[index % CONNECTIONS].push(...next.map((hex) => ['author_submitExtrinsic', [hex]]));
      });
      await Promise.all(loads.filter(({ length }) => length > 0).map((calls) => batchAt(url, calls)));
      await sleep(10);
    }
    const took = (performance.now() - start) / 1_000;
    const after = await processor();
    for (const who of Object.keys(used)) used[who] += after[who] - before[who];
    extrinsics += count;
    seconds += took;
    console.log(`${name.padEnd(15)} ${String(count).padStart(6)} extrinsics in ${took.toFixed(2)} s`);
  };

  await step('request', renters, together.renters, (index) => Array.from({ length: each }, () => [rental.request(offers[index], 1, HOUR, price)]));
  const open = await api.query.rental.rentals.entries();
  const of = providers.map(() => []);
  for (const [key, value] of open) of[offers.indexOf(value.unwrap().offer.toNumber())].push(key.args[0].toNumber());
  const total = open.length;
  const provide = (name, ...calls) => step(name, providers, together.providers, (index) => of[index].map((id) => calls.map((call) => call(id))));
  await provide('accept, start', (id) => rental.accept(id), (id) => rental.start(id, `0x${'01'.repeat(32)}`));
  // A step later, or nothing would have been earned.
  await provide('heartbeat, draw', (id) => rental.heartbeat(id), (id) => rental.draw(id));
  await step('end', renters, together.renters, (index) => of[index].map((id) => [rental.endEarly(id)]));
  const left = (await api.query.rental.rentals.keys()).length;
  if (left > 0 || total !== each * PAIRS) throw new Error(`${total} of ${each * PAIRS} rentals were opened, and ${left} did not end`);
  const made = await blocks() - began;
  for (let number = began + 1; number <= began + made; number += 1) {
    const events = await (await api.at(await api.rpc.chain.getBlockHash(number))).query.system.events();
    const failed = events.filter(({ event }) => api.events.system.ExtrinsicFailed.is(event));
    if (failed.length > 0) throw new Error(`${failed.length} calls in block ${number} failed, one with ${JSON.stringify(failed[0].event.data[0])}`);
  }
  console.log(`${total} whole rental lives, ${extrinsics} extrinsics, ${made} blocks, ${seconds.toFixed(1)} s`);
  const ofALife = Object.entries(used).map(([who, time]) => `${(time / total * 1_000).toFixed(2)} ms of the ${who}`);
  console.log(`Processor time of a life: ${ofALife.join(', ')}`);
  console.log(`${(total / seconds).toFixed(0)} lives a second`);
} finally {
  for (const end of endings) await end();
}
process.exit();
