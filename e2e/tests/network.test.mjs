// Nodes that meet: a network of one's own keys, both network back ends, and the ways to catch up.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady, mnemonicGenerate } from '@polkadot/util-crypto';
import { Node, command, eventually, folder } from '../lib/node.mjs';
import { ARTL, free, submit } from '../lib/submit.mjs';

const finalHeight = async (node) => Number((await node.call('chain_getHeader', await node.call('chain_getFinalizedHead'))).number);

/** The staging chain with one validator of fresh keys, as docs/node.md says; gives its file, its owner and its secrets. */
async function network(t) {
  await cryptoWaitReady();
  const secret = mnemonicGenerate();
  const keys = { babe: new Keyring({ type: 'sr25519' }).addFromUri(secret), grandpa: new Keyring({ type: 'ed25519' }).addFromUri(secret) };
  const owner = new Keyring({ type: 'sr25519', ss58Format: 1865 }).addFromUri(mnemonicGenerate());
  const spec = JSON.parse(await command('export-chain-spec', '--chain', 'staging'));
  const { patch } = spec.genesis.runtimeGenesis;
  patch.session = { keys: [[owner.address, owner.address, { babe: keys.babe.address, grandpa: keys.grandpa.address }]] };
  patch.balances.balances.push([owner.address, Number(1000n * ARTL)]);
  const file = path.join(await folder(t), 'network.json');
  await writeFile(file, JSON.stringify(spec));
  return { file, owner, secret };
}

/** A folder with the session keys of the validator in its keystore. */
async function validatorBase(t, { file, secret }) {
  const base = await folder(t);
  for (const [type, scheme] of [['babe', 'sr25519'], ['gran', 'ed25519']]) {
    await command('key', 'insert', '--chain', file, '--base-path', base, '--key-type', type, '--scheme', scheme, '--suri', secret);
  }
  // Validators do not make a key of their own for the network.
  await command('key', 'generate-node-key', '--chain', file, '--base-path', base);
  return base;
}

test('a staging chain with keys of its own makes final blocks, and others follow over both network back ends', async (t) => {
  const chain = await network(t);
  const validator = await Node.start(t, ['--chain', chain.file, '--validator'], await validatorBase(t, chain));
  const api = await validator.api();
  const someone = api.createType('AccountId', new Uint8Array(32).fill(7)).toString();
  await eventually(async () => await finalHeight(validator) >= 3, 40, 'three final blocks');
  await submit(api, api.tx.balances.transferKeepAlive(someone, 3n * ARTL), chain.owner);
  assert.equal(await api.query.sudo.key().then(String), '', 'nobody is sudo');

  const peers = [validator];
  // Warp sync begins with three peers.
  for (const more of [['--network-backend', 'litep2p'], ['--network-backend', 'libp2p'], ['--sync', 'warp']]) {
    const addresses = await Promise.all(peers.map((peer) => peer.address()));
    const follower = await Node.start(t, ['--chain', chain.file, '--bootnodes', ...addresses, ...more]);
    const goal = await finalHeight(validator);
    await eventually(async () => await finalHeight(follower) >= goal, 60, `final block ${goal} with ${more.join(' ')}`);
    assert.equal(await free(await follower.api(), someone), 3n * ARTL, more.join(' '));
    peers.push(follower);
  }
  // It has the state, without having executed the block that brought it.
  assert.match(await readFile(peers.at(-1).log, 'utf8'), /Warp sync is complete/);
});
