// Makes the vectors that other tools than arkworks gave: `node make.mjs snarkjs`, or `node make.mjs <tool> <folder of the
// package>`. README.md says which packages, and what the files are. Writes beside itself. Needs the npm packages of e2e/.

import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { CURVES, inputsToChain, keyToChain, pointFromX, proofToChain } from '../../e2e/lib/groth16.mjs';

const own = new URL('.', import.meta.url);
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const hex = (text) => Buffer.from(text, 'hex');
const decimal = (bytes) => String(BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`));

/** Writes a vector, given what snarkjs would have written. */
async function save(name, { tool, made, source, licence, key, proof, publicSignals }) {
  const { curve, key: uncompressed } = keyToChain(key);
  const vector = {
    tool, made, source, licence, curve: curve.toLowerCase(),
    key: uncompressed,
    keyCompressed: keyToChain(key, { compressed: true }).key,
    proof: proofToChain(proof, { compressed: false }),
    proofCompressed: proofToChain(proof),
    inputs: inputsToChain(curve, publicSignals),
  };
  await writeFile(new URL(`${name}.json`, own), `${JSON.stringify(vector, null, '\t')}\n`);
  console.log(`${name}.json`);
}

/** Circuits of e2e/circuits, proven here. */
async function snarkjs() {
  const { compile, prove, rest, setUp, verificationKey, verifies } = await import('../../e2e/lib/circuits.mjs');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'artel-vectors-'));
  const factors = { p: '18446744073709551557', q: '65537', product: String(18446744073709551557n * 65537n) };
  const root = 2n ** 200n + 3n;
  // The largest number of the field, and what is missing to the square of `root`.
  const inputs = (order) => {
    const number = Array.from({ length: 64 }, (_, index) => (index === 0 ? order - 1n : BigInt(index) ** 30n));
    const sum = number.slice(0, 63).reduce((total, one) => total + one);
    number[63] = (((root * root - sum) % order) + order) % order;
    return { number: number.map(String), root: String(root) };
  };
  const scenes = [
    ['ticket', 'Bn254', 9, { boundTo: '12345', secret: '67890', scope: '7' }],
    ['factors', 'Bn254', 8, factors],
    ['factors', 'Bls12_381', 8, factors],
    ['inputs', 'Bn254', 7, inputs(CURVES.Bn254.order)],
    ['inputs', 'Bls12_381', 7, inputs(CURVES.Bls12_381.order)],
  ];
  for (const [circuit, name, power, witness] of scenes) {
    const curve = { Bn254: 'bn128', Bls12_381: 'bls12-381' }[name];
    const { r1cs, wasm } = await compile(circuit, folder, { prime: CURVES[name].snarkjs });
    const zkey = { type: 'mem' };
    await setUp(r1cs, zkey, { curve, power, entropy: () => randomBytes(32).toString('hex') });
    const key = await verificationKey(zkey);
    const proven = await prove(witness, wasm, zkey);
    if (!await verifies(key, proven)) throw new Error(`snarkjs refuses its own proof of ${circuit}`);
    await save(`snarkjs-${circuit}-${name.toLowerCase().replace('_', '-')}`, {
      tool: 'circom2 0.2.23, snarkjs 0.7.6',
      made: `node make.mjs snarkjs: e2e/circuits/${circuit}.circom with the inputs in make.mjs; snarkjs verifies it too`,
      source: 'this repository', licence: 'Apache-2.0', key, ...proven,
    });
  }
  await rm(folder, { recursive: true });
  await rest();
}

/** The test data of a crate by RISC Zero, which is what snarkjs wrote. */
async function risc0Test(crate) {
  const read = async (file) => JSON.parse(await readFile(path.join(crate, 'tests/data', file), 'utf8'));
  await save('risc0-test', {
    tool: 'snarkjs, run by RISC Zero',
    made: 'node make.mjs risc0-test <crate>: the files of tests/data as they are',
    source: 'crate risc0-groth16 3.0.3, tests/data', licence: 'Apache-2.0',
    key: await read('verification_key.json'), proof: await read('proof.json'), publicSignals: await read('public.json'),
  });
}

/** A receipt of RISC Zero's zkVM, wrapped by its own prover: contracts/test/TestReceiptV3_0.sol of risc0/risc0-ethereum. */
const RISC0 = {
  seal: '73c457ba2ccb718fd9092cc11546eeded62a44d3ed274076dd3ec154fae8739f3432050b2005be2c5dbe6c08bfd04b30601a462540962b'
    + 'c26a2f38c5cfc0a4d76d8f1b8015e690a1b230081234867edeedb2f98bcdf33d0471c2aa5e8db63b72333f871527eb5d1fcf0a7af50fb8'
    + 'f42e8699e2c4eda3cd93f4e2a930096ae78e38bea4020c5c3d963dc453b4b302170e47c0cf53382255143c8fcef474d8b6eaaa8daaaf09'
    + '2c2f650809a3afbd122ef128cb882c2de7a6ccddd2e544b645fa3fedf6bcc92e09be04876a07778231fd5b93305d35fd8af23f040a1168'
    + '2a8c64130370804f28f07a76fa538755276e42c04b5f7eb97b04b68b65fa50e3181a0452069a3667',
  journal: '6a75737420612073696d706c652072656365697074',
  image: '11d264ed8dfdee222b820f0278e4d7f55d4b69a5472253a471c102265a91ea1a',
};

/** Constants of the crates that the key and the first and last inputs are made of. */
async function risc0(groth16, recursion) {
  const verifier = await readFile(path.join(groth16, 'src/verifier.rs'), 'utf8');
  const control = await readFile(path.join(recursion, 'src/control_id.rs'), 'utf8');
  const constant = (name) => verifier.match(new RegExp(`const ${name}: &str =\\s*"(\\d+)"`))[1];
  const digest = (name) => hex(control.match(new RegExp(`const ${name}: Digest =\\s*digest!\\("([0-9a-f]{64})"`))[1]);
  const g1 = (name) => [constant(`${name}_X`), constant(`${name}_Y`), '1'];
  // They name the part of u first, as Ethereum does.
  const g2 = (name) => [
    ...['X', 'Y'].map((axis) => [constant(`${name}_${axis}2`), constant(`${name}_${axis}1`)]), ['1', '0'],
  ];
  const IC = Array.from({ length: 6 }, (_, index) => g1(`IC${index}`));
  const key = {
    protocol: 'groth16', curve: 'bn128', nPublic: 5, vk_alpha_1: g1('ALPHA'), vk_beta_2: g2('BETA'), vk_gamma_2: g2('GAMMA'),
    vk_delta_2: g2('DELTA'), IC,
  };
  // What the receipt claims: this program ended well with this journal.
  const tagged = (tag, down, data = []) => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(down.length);
    return sha256(sha256(Buffer.from(tag)), ...down, ...data, count);
  };
  const none = Buffer.alloc(32);
  const halted = tagged('risc0.SystemState', [none], [Buffer.alloc(4)]);
  const output = tagged('risc0.Output', [sha256(hex(RISC0.journal)), none]);
  const claim = tagged('risc0.ReceiptClaim', [none, hex(RISC0.image), halted, output], [Buffer.alloc(8)]);
  const halves = (bytes) => [bytes.subarray(0, 16), bytes.subarray(16)].map((half) => decimal(Buffer.from(half).reverse()));
  const publicSignals = [
    ...halves(digest('ALLOWED_CONTROL_ROOT')), ...halves(claim),
    decimal(Buffer.from(digest('BN254_IDENTITY_CONTROL_ID')).reverse()),
  ];
  await save('risc0-receipt', {
    tool: 'RISC Zero zkVM 3.0 and its Groth16 prover',
    made: 'node make.mjs risc0 <risc0-groth16> <risc0-circuit-recursion>: key of the first, control root and identifier of '
      + 'the second crate, proof from the receipt in make.mjs, claim digest computed there',
    source: 'crates risc0-groth16 3.0.3 and risc0-circuit-recursion 4.0.4; contracts/test/TestReceiptV3_0.sol of risc0/risc0-ethereum',
    licence: 'Apache-2.0',
    key, proof: ethereumProof(hex(RISC0.seal).subarray(4)), publicSignals,
  });
}

/** A proof as contracts on Ethereum take it: big-endian, the part of u first. */
function ethereumProof(bytes) {
  const at = (index) => decimal(bytes.subarray(32 * index, 32 * (index + 1)));
  return {
    protocol: 'groth16', curve: 'bn128',
    pi_a: [at(0), at(1), '1'], pi_b: [[at(3), at(2)], [at(5), at(4)], ['1', '0']], pi_c: [at(6), at(7), '1'],
  };
}

/** A proof of SP1 that a program ended well: contracts/test/SP1VerifierGroth16V6.sol of succinctlabs/sp1-contracts. */
const SP1 = {
  program: '00502858e1222437b63f4b710c8fd5e45a3c3797e02a84d9b70d97c9d22286e7',
  values: '00000000000000000000000000000000000000000000000000000000000000140000000000000000000000000000000000000000000000000000000'
    + '000001a6d0000000000000000000000000000000000000000000000000000000000002ac2',
  proof: '58b7a3c3000000000000000000000000000000000000000000000000000000000000000000410a5637e8b7b8c4b895991b4892efd0ff4da2b5e277d7'
    + '01f2f5c1f23d0c7b000000000000000000000000000000000000000000000000000000000000000014e9a2527f46b171765ec899347fd37659986fe9'
    + '67bd1ae30c55643ca0cf62a3268461232fdb5b7d1ba5a69868e8b598abda6cf53985ba1e7b8fe0a5df151a37045a81cf89115ae3978dfadce9149a4e'
    + 'ebc7edbb8a2dadb70134d8a3f9c247cf20fbd89c5ad9bdef194dbfc5d9d8354fad6c86124079b23a768a468e588b1b1823958e6f802c959a489c019e'
    + 'bbad85a10a712e94c3f50e006aa80789fc7ef4ac14b7db52fdde1238e89c74daa5c22b79b39104b6534b419e0623d5db813d139a24a66dd5a80ac8bc'
    + 'f1a28fd1d444cf84efa1644369d1d84c7855456daab9b23d07d07fc6f32cbe73af675b20351ba2e723be019bf596636b40176e4559a3c58f',
};

/** gnark writes keys compressed: big-endian, the part of u first, in the two highest bits whether y is the smaller one. */
async function sp1(crate) {
  const bytes = await readFile(path.join(crate, 'vk-artifacts/groth16_vk.bin'));
  const proof = hex(SP1.proof);
  if (!sha256(bytes).subarray(0, 4).equals(proof.subarray(0, 4))) throw new Error('this is the key of another version of SP1');
  const point = (group, start) => {
    const raw = Buffer.from(bytes.subarray(start, start + 32 * group));
    const flag = raw[0] & 0xc0;
    if (flag !== 0x80 && flag !== 0xc0) throw new Error(`no compressed point at ${start}`);
    raw[0] &= 0x3f;
    const numbers = Array.from({ length: group }, (_, index) => BigInt(decimal(raw.subarray(32 * index, 32 * (index + 1)))));
    return pointFromX('Bn254', group, numbers.reverse(), flag === 0xc0);
  };
  const count = bytes.readUInt32BE(288);
  const key = {
    protocol: 'groth16', curve: 'bn128', nPublic: count - 1, vk_alpha_1: point(1, 0), vk_beta_2: point(2, 64),
    vk_gamma_2: point(2, 128), vk_delta_2: point(2, 224), IC: Array.from({ length: count }, (_, index) => point(1, 292 + 32 * index)),
  };
  // The hash of what the program said, without its three highest bits.
  const said = sha256(hex(SP1.values));
  said[0] &= 0x1f;
  const [exit, root, nonce] = [0, 1, 2].map((index) => decimal(proof.subarray(4 + 32 * index, 36 + 32 * index)));
  await save('sp1-gnark', {
    tool: 'gnark, run by SP1 6.0.0-beta.1',
    made: 'node make.mjs sp1 <sp1-verifier>: key of the crate, proof in make.mjs',
    source: 'crate sp1-verifier 6.0.0-beta.1; contracts/test/SP1VerifierGroth16V6.sol of succinctlabs/sp1-contracts',
    licence: 'MIT OR Apache-2.0; proof MIT',
    key, proof: ethereumProof(proof.subarray(100)), publicSignals: [decimal(hex(SP1.program)), decimal(said), exit, root, nonce],
  });
}

/** A program of ZoKrates, proven here by both of its backends. */
async function zokrates(folder) {
  const { initialize } = createRequire(import.meta.url)(folder);
  const provider = await initialize();
  const source = `def main(private field p, private field q, public field[2] expected) -> field {
    assert(p * q == expected[0]);
    assert(p + q == expected[1]);
    return p * p + q;
  }`;
  for (const [backend, curve, name] of [['bellman', 'bn128', 'Bn254'], ['ark', 'bls12_381', 'Bls12_381']]) {
    const tool = provider.withOptions({ backend, curve, scheme: 'g16' });
    const entropy = () => randomBytes(32).toString('hex');
    const { program } = tool.compile(source, {});
    const { witness } = tool.computeWitness(program, ['1000003', '999983', String(1000003n * 999983n), '1999986']);
    const { pk, vk } = tool.setup(program, entropy());
    const proven = tool.generateProof(program, witness, pk, entropy());
    if (!tool.verify(vk, proven)) throw new Error(`ZoKrates refuses its own proof on ${name}`);
    const g1 = (point) => [...point, '0x1'].map((number) => String(BigInt(number)));
    const g2 = (point) => [...point, ['0x1', '0x0']].map((pair) => pair.map((number) => String(BigInt(number))));
    const head = { protocol: 'groth16', curve: CURVES[name].snarkjs };
    const { a, b, c } = proven.proof;
    await save(`zokrates-${backend}-${name.toLowerCase().replace('_', '-')}`, {
      tool: `ZoKrates 0.8.8 with ${backend}`,
      made: 'node make.mjs zokrates <zokrates-js>: the program in make.mjs; ZoKrates verifies it too',
      source: 'this repository', licence: 'Apache-2.0',
      key: {
        ...head, nPublic: vk.gamma_abc.length - 1, vk_alpha_1: g1(vk.alpha), vk_beta_2: g2(vk.beta), vk_gamma_2: g2(vk.gamma),
        vk_delta_2: g2(vk.delta), IC: vk.gamma_abc.map(g1),
      },
      proof: { ...head, pi_a: g1(a), pi_b: g2(b), pi_c: g1(c) },
      publicSignals: proven.inputs.map((number) => String(BigInt(number))),
    });
  }
}

const tools = { snarkjs, 'risc0-test': risc0Test, risc0, sp1, zokrates };
const [tool, ...folders] = process.argv.slice(2);
if (!Object.hasOwn(tools, tool ?? '')) throw new Error(`name one of ${Object.keys(tools).join(', ')}`);
await tools[tool](...folders);
