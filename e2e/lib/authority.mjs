// What only the authority may do; on a development chain that is Alice, by sudo.

import { nameOf, submit } from './submit.mjs';

/** Has `call` made by root; throws an error with the name of the dispatch error if it failed. */
export async function authority(api, call, alice, options = {}) {
  const result = await submit(api, api.tx.sudo.sudo(call), alice, options);
  const { sudoResult } = result.find('sudo', 'Sudid').data;
  if (sudoResult.isErr) throw new Error(nameOf(api, sudoResult.asErr));
  return result;
}

/** The height of the best block. */
export const height = async (api) => (await api.rpc.chain.getHeader()).number.toNumber();

/** Makes blocks on an instantly sealed chain until the best one has that height. */
export async function reach(api, target, signer) {
  while (await height(api) < target) await submit(api, api.tx.system.remark('0x'), signer);
}
