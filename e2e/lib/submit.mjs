// Sends signed extrinsics and tells what came of them.

import { Keyring } from '@polkadot/api';

export const ARTL = 10n ** 12n;

/** The well-known accounts, with the address format of the chain. */
export function accounts(api) {
  const keyring = new Keyring({ type: 'sr25519', ss58Format: api.registry.chainSS58 });
  return Object.fromEntries(
    ['Alice', 'Bob', 'Charlie', 'Dave'].map((name) => [name.toLowerCase(), keyring.addFromUri(`//${name}`)]),
  );
}

/** The name of a dispatch error: `did.NotController`, `Token.FundsUnavailable`. */
export function nameOf(api, error) {
  if (!error.isModule) return error.isToken ? `Token.${error.asToken.type}` : error.type;
  const { section, name } = api.registry.findMetaError(error.asModule);
  return `${section}.${name}`;
}

/**
 * Signs, sends and waits for the block. Gives the block, its events for this extrinsic, and the fee; throws an error
 * with the name of the dispatch error if it failed.
 */
export function submit(api, call, signer, { finalized = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    let stop = () => {};
    const late = setTimeout(() => { stop(); reject(new Error('no block took it within 60 s')); }, 60_000);
    const end = (how) => (value) => { clearTimeout(late); stop(); how(value); };
    const [done, failed] = [end(resolve), end(reject)];
    call
      .signAndSend(signer, { nonce: -1, ...options }, ({ status, events, dispatchError, isError }) => {
        if (isError) return failed(new Error(status.type));
        // A block that is final at once, as sealed ones are, may be told of as final only.
        if (!status.isFinalized && (finalized || !status.isInBlock)) return undefined;
        const block = (status.isFinalized ? status.asFinalized : status.asInBlock).toHex();
        const find = (section, method) =>
          events.map(({ event }) => event).find((event) => event.section === section && event.method === method);
        const fee = find('transactionPayment', 'TransactionFeePaid')?.data.actualFee.toBigInt();
        // What fails is paid for all the same.
        if (dispatchError) return failed(Object.assign(new Error(nameOf(api, dispatchError)), { fee }));
        return done({ block, events, find, fee });
      })
      .then((unsubscribe) => { stop = unsubscribe; }, failed);
  });
}

/** What an account may spend, in planck. */
export async function free(api, address) {
  return (await api.query.system.account(address)).data.free.toBigInt();
}

/** What is held of an account, in planck. */
export async function held(api, address) {
  return (await api.query.system.account(address)).data.reserved.toBigInt();
}
