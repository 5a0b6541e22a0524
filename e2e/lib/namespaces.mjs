// Nodes that have a network namespace each, so that the way between them can be made slow, lossy or cut. Needs root on
// Linux, with `ip`, `bridge` and Python.
//
// Each has two devices. By one it is reached from here, over a bridge on which no node reaches another. By the other one
// it reaches the other nodes, over a way that lib/way.py makes.

import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { callAt, eventually, prepared } from './node.mjs';

/** Where a node listens for others in its namespace. */
const PORT = 30333;

const run = (program, ...args) => promisify(execFile)(program, args.map(String));

/** Why networks of their own cannot be had here, or undefined if they can. */
export async function refusal() {
  const name = `artel-try-${process.pid}`;
  const steps = [
    ['network namespaces', 'ip', 'netns', 'add', name],
    ['TUN devices', 'ip', 'tuntap', 'add', 'artel-try', 'mode', 'tun'],
    ['bridges', 'bridge', 'link'],
    ['Python', 'python3', '--version'],
  ];
  try {
    for (const [what, ...step] of steps) {
      const error = await run(...step).then(() => undefined, (error) => error);
      if (error) return `no ${what}: ${String(error.stderr || error.message).trim()}`;
    }
    return undefined;
  } finally {
    await run('ip', 'netns', 'delete', name).catch(() => {});
    await run('ip', 'tuntap', 'delete', 'artel-try', 'mode', 'tun').catch(() => {});
  }
}

/** The process that carries packets between nodes. */
class Way {
  constructor() {
    this.process = spawn('python3', [fileURLToPath(new URL('way.py', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** Gives how many packets it has lost so far. */
  async tell(...command) {
    this.process.stdin.write(`${command.join(' ')}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`the way between the nodes has ended at: ${command.join(' ')}`);
    return Number(value);
  }

  end() {
    this.process.stdin.end();
  }
}

/** The namespaces, joined by a way between them and by a bridge to here. */
export class Bridge {
  /** Makes a bridge that is taken down at the end of the test, with whatever runs on it. */
  static async make(t) {
    const id = process.pid % 10_000;
    const bridge = new Bridge(`abr${id}`, id);
    t.after(() => bridge.#remove());
    await run('ip', 'link', 'add', bridge.name, 'type', 'bridge');
    await run('ip', 'address', 'add', `${bridge.#control(254)}/24`, 'dev', bridge.name);
    await run('ip', 'link', 'set', bridge.name, 'up');
    return bridge;
  }

  constructor(name, id) {
    Object.assign(this, { name, id, members: new Map(), way: new Way() });
  }

  /** How a node is reached from here. */
  #control(host) {
    return `10.77.${this.id % 256}.${host}`;
  }

  /** How a node is reached by others. */
  #address(host) {
    return `10.78.${this.id % 256}.${host}`;
  }

  inside(name, ...command) {
    return run('ip', 'netns', 'exec', this.members.get(name).namespace, ...command);
  }

  async #join(name) {
    const number = this.members.size + 1;
    const [outer, inner, way] = ['av', 'aw', 'at'].map((kind) => `${kind}${this.id}-${number}`);
    const member = { namespace: `artel-${this.id}-${name}`, control: this.#control(number), address: this.#address(number) };
    this.members.set(name, member);
    await run('ip', 'netns', 'add', member.namespace);
    await run('ip', 'link', 'add', outer, 'type', 'veth', 'peer', 'name', inner);
    await run('ip', 'link', 'set', outer, 'master', this.name, 'up');
    await run('bridge', 'link', 'set', 'dev', outer, 'isolated', 'on');
    await this.way.tell('join', way, member.address);
    await this.inside(name, 'ip', 'link', 'set', 'lo', 'up');
    for (const [device, address] of [[inner, member.control], [way, member.address]]) {
      await run('ip', 'link', 'set', device, 'netns', member.namespace);
      await this.inside(name, 'ip', 'address', 'add', `${address}/24`, 'dev', device);
      await this.inside(name, 'ip', 'link', 'set', device, 'up');
    }
  }

  /** Starts a node in a namespace of that name; what Network takes as a host. */
  async start(t, name, options, base) {
    await this.#join(name);
    const { address, control, namespace } = this.members.get(name);
    const log = path.join(base, 'log');
    const args = [
      '--base-path', base, '--rpc-port', 9944, '--port', PORT, '--unsafe-rpc-external', '--rpc-cors', 'all',
      '--db-storage-threshold', 0, '--no-prometheus', ...options, ...(await prepared(true)),
    ].map(String);
    const child = spawn('ip', ['netns', 'exec', namespace, process.env.ARTEL_NODE, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.pipe(createWriteStream(log));
    const exit = new Promise((resolve) => { child.on('exit', resolve); });
    const call = (method, ...params) => callAt(`http://${control}:9944`, method, ...params);
    const node = {
      log,
      call,
      address: async () => `/ip4/${address}/tcp/${PORT}/p2p/${await call('system_localPeerId')}`,
      stop: () => { child.kill(); return exit; },
    };
    t.after(node.stop);
    await eventually(() => call('system_health').then(() => true, () => false), 100, `${name} answers`);
    return node;
  }

  /**
   * Lets all that nodes send each other take so many milliseconds, and loses so many of 100 packets. Gives how many it has
   * lost so far.
   */
  async impair({ delay = 0, loss = 0 }) {
    return this.way.tell('impair', delay, loss);
  }

  /** How many milliseconds one node takes to connect to another: there and back. */
  async roundTrip(from, to) {
    const program = 'import socket, sys, time; start = time.monotonic(); '
      + `socket.create_connection((sys.argv[1], ${PORT})); print(time.monotonic() - start)`;
    const { stdout } = await this.inside(from, 'python3', '-c', program, this.members.get(to).address);
    return Number(stdout) * 1_000;
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
    this.way.end();
    for (const { namespace } of this.members.values()) await run('ip', 'netns', 'delete', namespace).catch(() => {});
    await run('ip', 'link', 'delete', this.name).catch(() => {});
  }
}
