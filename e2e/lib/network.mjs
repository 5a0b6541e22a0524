// Starts the networks of zombienet/*.toml, and lets a test kill their nodes and start them again.
//
// It understands what those files use of zombienet's format, no more, and gives free ports instead of the named ones, so
// that networks may run beside each other. Why not zombienet itself: docs/decisions/010-networks-in-tests.md

import { createHash, randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Keyring } from '@polkadot/keyring';
import { u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { Node, command, eventually, kept } from './node.mjs';
import { parse } from './toml.mjs';

/** The secret of a node's session keys, as zombienet derives it: `//Alice` for alice. */
const secretOf = (name) => `//${name[0].toUpperCase()}${name.slice(1)}`;

/** The pairs that a validator of that name signs with. Its account is the stash, which holds no session key. */
export function keysOf(name) {
  const [sr25519, ed25519] = ['sr25519', 'ed25519'].map((type) => new Keyring({ type, ss58Format: 1865 }));
  const secret = secretOf(name);
  return { account: sr25519.addFromUri(`${secret}//stash`), babe: sr25519.addFromUri(secret), grandpa: ed25519.addFromUri(secret) };
}

/** What a file of zombienet/ says. */
export async function configuration(name) {
  const file = new URL(`../../zombienet/${name}.toml`, import.meta.url);
  const { chain, default_args: common = [], nodes } = parse(await readFile(file, 'utf8')).relaychain;
  return { chain, nodes: nodes.map(({ name, validator, args = common }) => ({ name, validator, args, keys: validator ? name : undefined })) };
}

/** The raw specification of such a network, with that runtime if it is not the node's own. */
async function specification({ chain, nodes }, runtime) {
  const plain = await kept(`${chain}.json`, () => command('export-chain-spec', '--chain', chain));
  const spec = JSON.parse(await readFile(plain, 'utf8'));
  const genesis = spec.genesis.runtimeGenesis;
  if (runtime) genesis.code = u8aToHex(await readFile(runtime));
  genesis.patch.session.keys = nodes.filter(({ validator }) => validator).map(({ name }) => {
    const { account, babe, grandpa } = keysOf(name);
    return [account.address, account.address, { babe: babe.address, grandpa: grandpa.address }];
  });
  const customised = JSON.stringify(spec);
  const name = `${chain}-${createHash('sha256').update(customised).digest('hex').slice(0, 16)}`;
  const file = await kept(`${name}-raw.json`, async () =>
    command('export-chain-spec', '--chain', await kept(`${name}.json`, () => customised), '--raw'));
  return { file, id: spec.id };
}

/** The files of the runtimes that scripts/network-runtimes made: this one with short sessions, and the next version. */
export function runtimes() {
  const folder = process.env.ARTEL_RUNTIMES;
  if (!folder) throw new Error('set ARTEL_RUNTIMES to what scripts/network-runtimes prints; scripts/test-network does');
  return Object.fromEntries(['present', 'next'].map((name) => [name, path.join(folder, `${name}.wasm`)]));
}

/** Nodes on this machine, as they come. */
const HERE = { start: (t, _name, options, base) => Node.start(t, options, base) };

export class Network {
  /**
   * Starts the network of that name in zombienet/. It ends with the test.
   *
   * `runtime`: a file with the WebAssembly that its genesis has. `host`: what starts a node, as Node does here.
   */
  static async start(t, name, { runtime, host = HERE } = {}) {
    await cryptoWaitReady();
    const config = await configuration(name);
    const folder = await mkdtemp(path.join(os.tmpdir(), `artel-${name}-`));
    const network = new Network(t, folder, config, await specification(config, runtime), host);
    t.after(() => network.#end());
    const [first, ...rest] = config.nodes;
    await network.launch(first.name);
    // Nothing may still be starting when the test ends.
    const started = await Promise.allSettled(rest.map(({ name }) => network.launch(name)));
    const failed = started.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    return network;
  }

  constructor(t, folder, config, chain, host) {
    Object.assign(this, { t, folder, chain, host, members: new Map(config.nodes.map((node) => [node.name, node])), running: new Map() });
  }

  /** The names of the validators, running or not. */
  get validators() {
    return [...this.members.values()].filter(({ validator }) => validator).map(({ name }) => name);
  }

  /** The nodes that run now. */
  get nodes() {
    return [...this.running.values()];
  }

  /** A running node. */
  node(name) {
    const node = this.running.get(name);
    if (!node) throw new Error(`${name} does not run`);
    return node;
  }

  /** Adds a node that the file does not know; `keys` names the validator whose keys it has. */
  async add(name, { keys, args = [] } = {}) {
    this.members.set(name, { name, validator: false, keys, args: ['--no-mdns', '--pool-type=single-state', ...args] });
    return this.launch(name);
  }

  /** Starts a node that does not run, with the database that it had; the others that run are its bootnodes. */
  async launch(name, more = []) {
    const { args, keys } = this.members.get(name);
    const base = path.join(this.folder, name);
    const chainFolder = path.join(base, 'chains', this.chain.id);
    if (keys) await writeKeys(path.join(chainFolder, 'keystore'), keys);
    await nodeKey(path.join(chainFolder, 'network'));
    const addresses = await Promise.all(this.nodes.map((node) => node.address()));
    const node = await this.host.start(this.t, name, [
      '--chain', this.chain.file, '--name', name, ...(keys ? ['--validator'] : []), '--rpc-methods', 'unsafe',
      ...(addresses.length ? ['--bootnodes', ...addresses] : []), ...[...args, ...more].flatMap((arg) => arg.split('=')),
    ], base);
    this.running.set(name, Object.assign(node, { name }));
    return node;
  }

  /** Ends a node as a power cut does. */
  async kill(name) {
    const node = this.node(name);
    this.running.delete(name);
    await node.kill();
  }

  /** Removes all that a node has but its keys. */
  async forget(name) {
    const folder = path.join(this.folder, name, 'chains', this.chain.id);
    for (const part of await readdir(folder)) {
      if (!['keystore', 'network'].includes(part)) await rm(path.join(folder, part), { recursive: true });
    }
  }

  /** Ends all nodes. Their logs stay in ARTEL_NETWORK_LOGS, if that names a folder. */
  async #end() {
    await Promise.all(this.nodes.map((node) => node.stop()));
    const keep = process.env.ARTEL_NETWORK_LOGS;
    if (keep) {
      const to = path.join(keep, path.basename(this.folder));
      await mkdir(to, { recursive: true });
      for (const { name, log } of this.nodes) await copyFile(log, path.join(to, `${name}.log`));
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Writes the session keys of a validator of that name where its node looks for them. */
async function writeKeys(keystore, name) {
  const { babe, grandpa } = keysOf(name);
  await mkdir(keystore, { recursive: true });
  for (const [type, pair] of [['babe', babe], ['gran', grandpa]]) {
    const file = u8aToHex(Buffer.concat([Buffer.from(type), pair.publicKey])).slice(2);
    await writeFile(path.join(keystore, file), JSON.stringify(secretOf(name)));
  }
}

/** Validators do not make a key of their own for the network. Once made, it stays. */
async function nodeKey(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'secret_ed25519'), randomBytes(32).toString('hex'), { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** The figure of how many blocks a node built. */
export const BLOCKS_MADE = 'substrate_proposer_block_constructed_count';

/** The height of a node's best block. */
export const best = async (node) => Number((await node.call('chain_getHeader')).number);

/** The height of the last block that a node knows to be final. */
export const final = async (node) => Number((await node.call('chain_getHeader', await node.call('chain_getFinalizedHead'))).number);

/** Waits until a node has `more` final blocks more than now. */
export async function finalises(node, more, seconds) {
  const goal = (await final(node)) + more;
  return eventually(async () => (await final(node)) >= goal, seconds, `${node.name} has final block ${goal}`);
}

/** Waits until a node has `more` blocks more than now. */
export async function makesBlocks(node, more, seconds) {
  const goal = (await best(node)) + more;
  return eventually(async () => (await best(node)) >= goal, seconds, `${node.name} has block ${goal}`);
}

/** All that a node exports for Prometheus. */
export const figures = async (node) => (await fetch(`http://127.0.0.1:${node.prometheus}/metrics`)).text();

/** One of these figures; the sum over all label sets that have these labels. */
export async function metric(node, name, labels = {}) {
  const text = await figures(node);
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  const values = lines.filter((line) => wanted.every((label) => line.includes(label))).map((line) => Number(line.split(' ').at(-1)));
  if (!values.length) throw new Error(`${node.name} exports no ${name} ${wanted}`);
  return values.reduce((sum, value) => sum + value);
}
