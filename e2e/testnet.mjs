// Starts a network of zombienet/ in the foreground, as the tests do, until it is told to end. `scripts/testnet
// --without-zombienet` calls it.
//
//   ARTEL_NODE=... node testnet.mjs [network]

import { Network } from './lib/network.mjs';

const endings = [];
const told = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, resolve);
});
try {
  const network = await Network.start({ after: (end) => endings.push(end) }, process.argv[2] ?? 'local');
  for (const node of network.nodes) {
    const ws = `ws://127.0.0.1:${node.rpc}`;
    console.log(`\n  ${node.name}, ${network.validators.includes(node.name) ? 'validator' : 'full node'}`);
    console.log(`    WebSocket  ${ws}\n    Apps       https://polkadot.js.org/apps/?rpc=${encodeURIComponent(ws)}`);
    console.log(`    Metrics    http://127.0.0.1:${node.prometheus}/metrics\n    Address    ${await node.address()}`);
  }
  console.log(`\n  Logs       ${network.folder}/*/log-*\n  Stop       Ctrl-C`);
  await told;
} finally {
  for (const end of endings) await end();
}
