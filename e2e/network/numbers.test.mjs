// How fast four validators and a full node are on this machine: the figures of docs/operate.md, over 100 blocks.
//
// The medians are held against what the chain promises. The 95th percentiles are printed: they tell as much of what
// else the machine does.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Network, finalises } from '../lib/network.mjs';
import { ARTL, accounts } from '../lib/submit.mjs';

const BLOCKS = 100;

const at = (values, part) => [...values].sort((a, b) => a - b)[Math.ceil(part * values.length) - 1];

/** Prints median and 95th percentile of times in milliseconds; gives the median in seconds. */
function tell(t, what, times) {
  const [median, most] = [0.5, 0.95].map((part) => at(times, part) / 1000);
  t.diagnostic(`${what}: median ${median.toFixed(2)} s, 95th percentile ${most.toFixed(2)} s, of ${times.length}`);
  return median;
}

/** Sends a transfer and tells how long its inclusion took, and after that its finality. */
function transfer(api, signer, nonce) {
  const call = api.tx.balances.transferKeepAlive(accounts(api).bob.address, ARTL);
  const sent = performance.now();
  const seen = new Map();
  return new Promise((resolve, reject) => {
    call.signAndSend(signer, { nonce }, ({ status, isError }) => {
      if (isError) reject(new Error(status.type));
      if (status.isInBlock) seen.set(status.asInBlock.toHex(), performance.now());
      if (!status.isFinalized) return;
      // A block that another one took the place of does not count for finality.
      const included = seen.get(status.asFinalized.toHex());
      resolve({ inclusion: Math.min(...seen.values()) - sent, finality: performance.now() - included });
    }).catch(reject);
  });
}

/** What a node takes of memory, and took at most, in MB. */
async function memory({ process: { pid } }) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return ['VmRSS', 'VmHWM'].map((name) => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1000));
}

test('the figures of four validators', { timeout: 500_000 }, async (t) => {
  const network = await Network.start(t, 'local');
  const [alice, full] = ['alice', 'full'].map((name) => network.node(name));
  await finalises(alice, 5, 60);
  const [api, observer] = [await alice.api(), await full.api()];
  t.diagnostic(`${os.cpus().length} cores, ${os.cpus()[0].model}, load before ${os.loadavg()[0].toFixed(1)}`);

  const arrivals = new Map();
  const stop = await observer.rpc.chain.subscribeNewHeads(({ number }) => {
    if (!arrivals.has(number.toNumber())) arrivals.set(number.toNumber(), performance.now());
  });
  const sender = accounts(api).alice;
  const first = (await api.rpc.system.accountNextIndex(sender.address)).toNumber();
  const transfers = [];
  while (arrivals.size <= BLOCKS) {
    transfers.push(transfer(api, sender, first + transfers.length));
    // At every part of a slot alike.
    await sleep(1_000 + Math.random() * 2_000);
  }
  stop();
  const done = await Promise.all(transfers);
  const heights = [...arrivals.keys()].sort((a, b) => a - b).slice(1);
  const intervals = heights.map((height) => arrivals.get(height) - arrivals.get(height - 1));
  t.diagnostic(`load after ${os.loadavg()[0].toFixed(1)}`);

  await t.test('a block every 2 s', (t) => {
    const median = tell(t, 'block interval', intervals);
    assert.ok(median > 1.9 && median < 2.1);
  });

  await t.test('a transfer is in a block within 2.5 s', (t) => {
    assert.ok(tell(t, 'inclusion', done.map(({ inclusion }) => inclusion)) <= 2.5);
  });

  await t.test('and final within 4 s more', (t) => {
    assert.ok(tell(t, 'finality after inclusion', done.map(({ finality }) => finality)) <= 4);
  });

  await t.test('each node fits into 1 GB of memory', async (t) => {
    for (const node of network.nodes) {
      const [now, most] = await memory(node);
      t.diagnostic(`${node.name}: ${now} MB of memory, ${most} MB at most`);
      assert.ok(most < 1000, node.name);
    }
  });
});
