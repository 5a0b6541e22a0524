// Calls that have to fail, and which errors of the pallets they met.

import assert from 'node:assert/strict';
import { authority } from './authority.mjs';
import { submit } from './submit.mjs';

export class Refused {
  constructor(api, options = {}) {
    Object.assign(this, { api, options, met: new Set() });
  }

  /** Sends a call that has to fail with that error, such as `escrow.NotPayer`. */
  async of(error, call, signer) {
    await this.expect(error, submit(this.api, call, signer, this.options));
  }

  /** The same for several, one after the other: error, call, signer. */
  async each(rows) {
    for (const row of rows) await this.of(...row);
  }

  /** Has the authority, which is `alice`, make a call that has to fail. */
  async ofAuthority(error, call, alice) {
    await this.expect(error, authority(this.api, call, alice, this.options));
  }

  async expect(error, sent) {
    await assert.rejects(sent, ({ message }) => message === error, `${error} is expected`);
    this.met.add(error);
  }
}

/** Checks that all errors of a pallet were met but those that are out of reach. */
export function assertAllMet(api, section, met, outOfReach = []) {
  const left = Object.keys(api.errors[section]).filter((name) => !met.has(`${section}.${name}`));
  assert.deepEqual(left.sort(), [...outOfReach].sort(), `errors of ${section} that nobody met`);
}
