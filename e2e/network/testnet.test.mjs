// scripts/testnet, as a person uses it: it starts a network with zombienet or without, and Ctrl-C ends all of it.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { final } from '../lib/network.mjs';
import { callAt, eventually } from '../lib/node.mjs';

const script = fileURLToPath(new URL('../../scripts/testnet', import.meta.url));

/** What the script says of a node. */
const NODE = /^ {2}(\w+), (validator|full node)\n.*ws:\/\/(\S+)\n.*\n +Metrics +(\S+)\n +Address +\S+$/gm;

/** Whether there is a zombie-cli, so that none would have to be built. */
async function present() {
  const cache = process.env.ARTEL_CACHE_DIR ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'artel');
  const found = [promisify(execFile)('zombie-cli', ['--version']), access(path.join(cache, 'zombienet/bin/zombie-cli'))];
  return Promise.any(found).then(() => true, () => false);
}

const without = !(await present()) && 'no zombie-cli; the first scripts/testnet builds it';

for (const [how, options, skip] of [['with zombienet', [], without], ['without zombienet', ['--without-zombienet'], false]]) {
  test(`scripts/testnet, ${how}`, { timeout: 1_800_000, skip }, async (t) => {
    for (const [name, roles] of [['minimal', [2, 0]], ['local', [4, 1]], ['libp2p', [4, 1]]]) {
      await t.test(`starts ${name}, tells where its nodes are, and ends them all`, { timeout: 600_000 }, async () => {
        const run = spawn(script, [...options, name], { stdio: ['ignore', 'pipe', 'pipe'] });
        let said = '';
        for (const stream of [run.stdout, run.stderr]) stream.on('data', (data) => { said += data; });
        const exit = new Promise((resolve) => { run.on('exit', resolve); });
        try {
          await eventually(() => /Stop +Ctrl-C/.test(said) || run.exitCode !== null, 400, 'the network is up').catch(() => {});
          assert.match(said, /Stop +Ctrl-C/);
          const nodes = [...said.matchAll(NODE)].map(([, name, role, rpc, metrics]) => ({
            name, role, metrics, call: (method, ...params) => callAt(`http://${rpc}`, method, ...params),
          }));
          assert.deepEqual(['validator', 'full node'].map((role) => nodes.filter((node) => node.role === role).length), roles, said);
          for (const node of nodes) {
            await eventually(async () => (await final(node)) >= 5, 100, `${node.name} has five final blocks`);
            assert.match(await (await fetch(node.metrics)).text(), /^substrate_block_height/m, node.name);
          }
          run.kill('SIGINT');
          await Promise.race([exit, sleep(30_000)]);
          assert.ok(run.exitCode !== null || run.signalCode !== null, 'the script ended');
          for (const node of nodes) await assert.rejects(node.call('system_health'), node.name);
        } finally {
          run.kill('SIGTERM');
          await exit;
        }
      });
    }
  });
}
