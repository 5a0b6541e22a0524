// Nodes that have a network of their own each, joined by a bridge, so that the way between them can be made slow, lossy
// or cut. Needs root on Linux, with `ip`; delay and loss need `tc` and a kernel with its network emulator (sch_netem).

import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { callAt, eventually, prepared } from './node.mjs';

const run = (program, ...args) => promisify(execFile)(program, args.map(String));

/** Why namespaces cannot be had here, or undefined if they can. */
export async function refusal() {
  const name = `artel-try-${process.pid}`;
  try {
    await run('ip', 'netns', 'add', name);
    await run('ip', 'netns', 'delete', name);
    return undefined;
  } catch (error) {
    return `no network namespaces: ${String(error.stderr || error.message).trim()}`;
  }
}

/** A bridge, and the namespaces on it. */
export class Bridge {
  /** Makes a bridge that is taken down at the end of the test, with whatever runs on it. */
  static async make(t) {
    const id = process.pid % 10_000;
    const bridge = new Bridge(`abr${id}`, id);
    t.after(() => bridge.#remove());
    await run('ip', 'link', 'add', bridge.name, 'type', 'bridge');
    await run('ip', 'address', 'add', `${bridge.address(254)}/24`, 'dev', bridge.name);
    await run('ip', 'link', 'set', bridge.name, 'up');
    return bridge;
  }

  constructor(name, id) {
    Object.assign(this, { name, id, members: new Map() });
  }

  address(host) {
    return `10.77.${this.id % 256}.${host}`;
  }

  inside(name, ...command) {
    return run('ip', 'netns', 'exec', this.members.get(name).namespace, ...command);
  }

  async #join(name) {
    const number = this.members.size + 1;
    const [outer, inner] = [`av${this.id}-${number}`, `aw${this.id}-${number}`];
    const member = { namespace: `artel-${this.id}-${name}`, address: this.address(number), inner };
    this.members.set(name, member);
    await run('ip', 'netns', 'add', member.namespace);
    await run('ip', 'link', 'add', outer, 'type', 'veth', 'peer', 'name', inner);
    await run('ip', 'link', 'set', outer, 'master', this.name, 'up');
    await run('ip', 'link', 'set', inner, 'netns', member.namespace);
    await this.inside(name, 'ip', 'address', 'add', `${member.address}/24`, 'dev', inner);
    await this.inside(name, 'ip', 'link', 'set', inner, 'up');
    await this.inside(name, 'ip', 'link', 'set', 'lo', 'up');
  }

  /** Starts a node in a namespace of that name; what Network takes as a host. */
  async start(t, name, options, base) {
    await this.#join(name);
    const { address, namespace } = this.members.get(name);
    const log = path.join(base, 'log');
    const args = [
      '--base-path', base, '--rpc-port', 9944, '--port', 30333, '--unsafe-rpc-external', '--rpc-cors', 'all',
      '--db-storage-threshold', 0, '--no-prometheus', ...options, ...(await prepared(true)),
    ].map(String);
    const child = spawn('ip', ['netns', 'exec', namespace, process.env.ARTEL_NODE, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.pipe(createWriteStream(log));
    const exit = new Promise((resolve) => { child.on('exit', resolve); });
    const call = (method, ...params) => callAt(`http://${address}:9944`, method, ...params);
    const node = {
      log,
      call,
      address: async () => `/ip4/${address}/tcp/30333/p2p/${await call('system_localPeerId')}`,
      stop: () => { child.kill(); return exit; },
    };
    t.after(node.stop);
    await eventually(() => call('system_health').then(() => true, () => false), 100, `${name} answers`);
    return node;
  }

  /** Makes all that each member sends late or lossy, with options of netem: `['delay', '100ms']`. None: as it was. */
  async impair(netem) {
    for (const [name, { inner }] of this.members) {
      await this.inside(name, 'tc', 'qdisc', 'delete', 'dev', inner, 'root').catch(() => {});
      if (netem) await this.inside(name, 'tc', 'qdisc', 'add', 'dev', inner, 'root', 'netem', ...netem);
    }
  }

  /** Cuts the way between these and all others, or joins them again. */
  async partition(names, how = 'add') {
    const [these, those] = [names, [...this.members.keys()].filter((name) => !names.includes(name))];
    for (const [from, to] of [[these, those], [those, these]]) {
      for (const name of from) {
        for (const other of to) await this.inside(name, 'ip', 'route', how, 'blackhole', `${this.members.get(other).address}/32`);
      }
    }
  }

  async #remove() {
    for (const { namespace } of this.members.values()) await run('ip', 'netns', 'delete', namespace).catch(() => {});
    await run('ip', 'link', 'delete', this.name).catch(() => {});
  }
}
