// Starts the real node in a temporary folder, on ports that the system gives.

import { spawn, execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ApiPromise, WsProvider } from '@polkadot/api';

const binary = process.env.ARTEL_NODE;
if (!binary) throw new Error('set ARTEL_NODE to the node to test; scripts/test does');

/** A folder that is removed at the end of the test. */
export async function folder(t) {
  const made = await mkdtemp(path.join(os.tmpdir(), 'artel-e2e-'));
  t.after(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** Ports on which nothing listens now. */
async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => new Promise((resolve, reject) => {
      const server = net.createServer();
      server.on('error', reject).listen(0, '127.0.0.1', () => resolve(server));
    })),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Runs a subcommand of the node to its end. */
export async function command(...args) {
  const { stdout } = await promisify(execFile)(binary, args, { maxBuffer: 1 << 28 });
  return stdout;
}

/** Where the scripts keep what they compile, the folder for this binary. */
async function keptFolder() {
  const { mtimeMs, size } = await stat(binary);
  const cache = process.env.ARTEL_CACHE_DIR ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'artel');
  return path.join(cache, 'e2e', createHash('sha256').update(`${path.resolve(binary)} ${mtimeMs} ${size}`).digest('hex').slice(0, 16));
}

/** The file of that name, which is made once for this binary, by what gives its content. */
export async function kept(name, make) {
  const folder = await keptFolder();
  const file = path.join(folder, name);
  if (!(await stat(file).catch(() => undefined))) {
    await forgetOld(path.dirname(folder));
    await mkdir(folder, { recursive: true });
    // Two tests may come here at once; the file appears whole or not at all.
    const own = path.join(folder, `${name}-${randomUUID()}`);
    await writeFile(own, await make());
    await rename(own, file);
  }
  return file;
}

/**
 * The options that spare a node compiling the runtime, which takes longer than most tests: once to make the state of the
 * genesis, once to run.
 */
export async function prepared(named) {
  const chain = named ? [] : ['--chain', await kept('dev.json', () => command('export-chain-spec', '--chain', 'dev', '--raw'))];
  return ['--runtime-cache', path.join(await keptFolder(), 'runtimes'), ...chain];
}

/** Removes what was kept for binaries of more than a day ago. */
async function forgetOld(folder) {
  for (const name of await readdir(folder).catch(() => [])) {
    const one = path.join(folder, name);
    const made = await stat(one).catch(() => undefined);
    if (made?.mtimeMs < Date.now() - 24 * 3600 * 1000) await rm(one, { recursive: true, force: true });
  }
}

/** A running node; stops with the test. */
export class Node {
  /** Starts a node with these options, of a development chain unless they name another, and waits until it answers. */
  static async start(t, options = [], base = undefined) {
    const named = options.includes('--chain');
    return Node.startAsUsersDo(t, [...options, ...(await prepared(named))], base, named);
  }

  /** The same without anything that other tests made ready. */
  static async startAsUsersDo(t, options = [], base = undefined, named = options.includes('--chain')) {
    base ??= await folder(t);
    const [rpc, p2p, prometheus] = await freePorts(3);
    const args = [
      ...(named ? [] : ['--dev']), '--base-path', base, '--rpc-port', rpc, '--port', p2p, '--prometheus-port', prometheus,
      // The tests run on disks of any fill.
      '--db-storage-threshold', 0, ...options,
    ].map(String);
    const node = new Node(base, rpc, p2p, prometheus);
    node.process = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    node.log = path.join(base, `log-${rpc}`);
    node.process.stderr.pipe(createWriteStream(node.log));
    node.exit = new Promise((resolve) => {
      node.process.on('exit', (code, signal) => resolve({ code, signal }));
    });
    t.after(() => node.stop());
    await Promise.race([
      node.#answers(),
      node.exit.then(async (end) => {
        throw new Error(`the node ended with ${JSON.stringify(end)}:\n${await readFile(node.log, 'utf8')}`);
      }),
    ]);
    return node;
  }

  constructor(base, rpc, p2p, prometheus) {
    Object.assign(this, { base, rpc, p2p, prometheus, apis: [] });
  }

  /** What others have to know to reach it. */
  async address() {
    return `/ip4/127.0.0.1/tcp/${this.p2p}/p2p/${await this.call('system_localPeerId')}`;
  }

  async #answers() {
    for (let tries = 0; tries < 600; tries += 1) {
      const result = await this.call('system_health').catch(() => undefined);
      if (result) return;
      await sleep(100);
    }
    throw new Error(`the node does not answer:\n${await readFile(this.log, 'utf8')}`);
  }

  /** One JSON-RPC call over HTTP. */
  async call(method, ...params) {
    return callAt(`http://127.0.0.1:${this.rpc}`, method, ...params);
  }

  /** A connection by polkadot.js. */
  async api() {
    const api = await ApiPromise.create({
      provider: new WsProvider(`ws://127.0.0.1:${this.rpc}`),
      noInitWarn: true,
      rpc: {
        did: {
          resolve: {
            description: 'DID resolution',
            params: [{ name: 'did', type: 'Text' }, { name: 'at', type: 'Hash', isOptional: true }],
            type: 'Json',
          },
        },
      },
    });
    this.apis.push(api);
    return api;
  }

  async #disconnect() {
    await Promise.all(this.apis.splice(0).map((api) => api.disconnect().catch(() => {})));
  }

  /** Ends the node as Ctrl-C or a service manager does, and tells how it ended. */
  async stop(signal = 'SIGTERM') {
    await this.#disconnect();
    this.process.kill(signal);
    return this.exit;
  }

  /** Ends the node as a power cut does. */
  async kill() {
    return this.stop('SIGKILL');
  }
}

async function post(url, request) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(request) })).json();
}

function resultOf({ result, error }) {
  if (error) throw Object.assign(new Error(error.message), { code: error.code });
  return result;
}

/** One JSON-RPC call over HTTP; throws the error that it answers. */
export async function callAt(url, method, ...params) {
  return resultOf(await post(url, { jsonrpc: '2.0', id: 1, method, params }));
}

/** Several in one request, each a method and its parameters, answered in the same order; throws the first error. */
export async function batchAt(url, calls) {
  const answers = await post(url, calls.map(([method, params], id) => ({ jsonrpc: '2.0', id, method, params })));
  return answers.sort((one, other) => one.id - other.id).map(resultOf);
}

/** Waits until `condition` gives something true, at most so many seconds. */
export async function eventually(condition, seconds, what) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await sleep(100);
  }
}
