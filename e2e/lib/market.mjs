// The people of a rental market: a provider, a renter, oracles, jurors, and how panels of them are played.

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keyring } from '@polkadot/api';
import { blake2AsHex } from '@polkadot/util-crypto';
import { height } from './authority.mjs';
import { ARTL, accounts, submit } from './submit.mjs';

/** Transactions on a chain sealed by interval: its blocks come too fast for mortal ones. */
export const FAST = { era: 0 };

/**
 * The options of such a chain. It has no forks, and the pool that follows them refuses now and then what arrives together
 * with one of so many blocks.
 */
export const SECONDS_FOR_HOURS = ['--sealing', 'interval=15', '--pool-type', 'single-state'];

/** Sends calls of one account in one block; throws the first error. */
export async function batch(api, calls, signer) {
  return submit(api, api.tx.utility.batchAll(calls), signer, FAST);
}

/** Waits until the chain is that high. */
export async function until(api, target) {
  while (await height(api) < target) await sleep(20);
}

/** Waits for `blocks` blocks. */
export const pass = async (api, blocks) => until(api, await height(api) + blocks);

/** So many accounts named `//Name/1`, …, each with `amount`. */
export async function people(api, name, count, amount) {
  const keyring = new Keyring({ type: 'sr25519', ss58Format: api.registry.chainSS58 });
  const made = Array.from({ length: count }, (_, index) => keyring.addFromUri(`//${name}/${index + 1}`));
  await batch(api, made.map(({ address }) => api.tx.balances.transferKeepAlive(address, amount)), accounts(api).alice);
  return made;
}

/** The pools of the genesis, by the role of their members. */
export const POOLS = { Juror: 0, Oracle: 1 };

/** Has everybody bond in a role and join its pool. Gives the number of the pool. */
export async function join(api, role, members, bond) {
  const pool = POOLS[role];
  await Promise.all(members.map((who) => batch(api, [api.tx.bonds.bond(role, bond), api.tx.panel.join(pool)], who)));
  return pool;
}

/** What a member commits to, as docs/panel.md says. */
export function commitment(api, id, who, answer, salt) {
  const parts = [
    ['u64', id], ['AccountId', who], ['Vec<u64>', answer], ['[u8; 32]', salt],
  ].map(([type, value]) => api.createType(type, value).toU8a());
  return blake2AsHex(Buffer.concat([Buffer.from('artel/panel'), api.genesisHash.toU8a(), ...parts]));
}

/**
 * Plays a panel to its finding: draws it, has each of `members` that was seated commit and reveal what `answerOf` says for
 * it (nothing: it stays silent), and tallies. Gives who was seated, the finding, and what members paid for transactions.
 */
export async function play(api, id, members, answerOf, caller) {
  const drawn = await insist(api, api.tx.panel.draw(id), caller);
  const seated = drawn.events
    .filter(({ event }) => event.section === 'panel' && event.method === 'Seated')
    .map(({ event }) => members.find(({ address }) => address === event.data.who.toString()));
  const ballots = seated
    .map((who, seat) => ({ who, answer: answerOf(who, seat), salt: `0x${randomBytes(32).toString('hex')}` }))
    .filter(({ answer }) => answer !== undefined);
  let fees = 0n;
  const each = (call) => Promise.all(ballots.map(async (ballot) => {
    const { fee, refused } = await insist(api, call(ballot), ballot.who);
    fees += fee + refused;
  }));
  await each(({ who, answer, salt }) => api.tx.panel.commit(id, commitment(api, id, who.address, answer, salt)));
  await each(({ answer, salt }) => api.tx.panel.reveal(id, answer, salt));
  const { find } = await insist(api, api.tx.panel.tally(id), caller);
  return { seated, finding: find('panel', 'Found')?.data.finding, fees };
}

/** Sends again what came before its time. Gives also what the tries before cost. */
export async function insist(api, call, signer) {
  let refused = 0n;
  for (let tries = 0; ; tries += 1) {
    try {
      return { ...await submit(api, call, signer, FAST), refused };
    } catch (error) {
      if (tries > 500 || !/TooEarly|NotClosed/.test(error.message)) throw error;
      refused += error.fee ?? 0n;
      await pass(api, 2);
    }
  }
}

/** Amounts in ARTL, for people. */
export const artl = (planck) => `${(Number(planck) / Number(ARTL)).toFixed(6)} ARTL`;
