// Stakes by role: made, called back, left after the unbonding period, and never below what a role requires.

import assert from 'node:assert/strict';
import test from 'node:test';
import { authority, height, reach } from '../lib/authority.mjs';
import { Node } from '../lib/node.mjs';
import { ARTL, accounts, free, held, submit } from '../lib/submit.mjs';

test('a bond is made, grows, and leaves after its period', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob } = accounts(api);
  const { bonds } = api.tx;
  const ledger = async (role) => {
    const { active, engaged, since, unbonding } = await api.query.bonds.ledgers(bob.address, role);
    return {
      active: active.toBigInt(), engaged: engaged.toBigInt(), since: since.isSome,
      leaving: unbonding.map((part) => part.amount.toBigInt()),
    };
  };

  await assert.rejects(submit(api, bonds.bond('Provider', 99n * ARTL), bob), /bonds\.BelowMinimum$/);
  await assert.rejects(submit(api, bonds.bond('Provider', 0), bob), /bonds\.ZeroAmount$/);
  await assert.rejects(submit(api, bonds.bond('Provider', 10n ** 9n * ARTL), bob), /Token\.FundsUnavailable$/);
  const { find } = await submit(api, bonds.bond('Provider', 100n * ARTL), bob);
  assert.equal(find('bonds', 'Bonded').data.active.toBigInt(), 100n * ARTL);
  await submit(api, bonds.bond('Provider', 50n * ARTL), bob);
  await submit(api, bonds.bond('Oracle', 500n * ARTL), bob);
  assert.equal(await held(api, bob.address), 650n * ARTL);
  assert.deepEqual(await ledger('Provider'), { active: 150n * ARTL, engaged: 0n, since: true, leaving: [] });

  // Governance decides how long leaving takes; whoever leaves already keeps what was.
  await assert.rejects(submit(api, bonds.setTerms('Provider', { minimum: 100n * ARTL, unbondingPeriod: 5, cap: 5_000 }), bob), /BadOrigin/);
  await authority(api, bonds.setTerms('Provider', { minimum: 100n * ARTL, unbondingPeriod: 5, cap: 5_000 }), alice);
  await assert.rejects(submit(api, bonds.unbond('Provider', 51n * ARTL), bob), /bonds\.BelowMinimum$/);
  await submit(api, bonds.unbond('Provider', 50n * ARTL), bob);
  await assert.rejects(submit(api, bonds.withdraw('Provider'), bob), /bonds\.NothingDue$/);
  await submit(api, bonds.rebond('Provider', 20n * ARTL), bob);
  assert.deepEqual(await ledger('Provider'), { active: 120n * ARTL, engaged: 0n, since: true, leaving: [30n * ARTL] });
  await submit(api, bonds.unbond('Provider', 120n * ARTL), bob);
  assert.equal((await ledger('Provider')).since, false);
  await reach(api, await height(api) + 5, alice);
  const before = await free(api, bob.address);
  const { fee, find: of } = await submit(api, bonds.withdraw('Provider'), bob);
  assert.equal(of('bonds', 'Withdrawn').data.amount.toBigInt(), 150n * ARTL);
  assert.equal(await free(api, bob.address), before + 150n * ARTL - fee);
  assert.equal(await held(api, bob.address), 500n * ARTL, 'the other role stays');
});
