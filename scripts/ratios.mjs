// Prints what calls cost in transfers, from the files that the bencher wrote by --json-file, named PALLET-ROUND or
// PALLET-ROUND-MORE: of each call, and of each value of its components that was measured, the first decile of all runs of a
// round in those of a transfer in that round, and of all rounds the median. The quickest run would be the luckiest one, and the
// more so the more there are; most are slower, since others use the machine, too.
//
//   node scripts/ratios.mjs FILE...
//
// Of several components one at a time is varied, while the others are at their most.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const UNIT = 'transfer_keep_alive';

const ascending = (one, other) => one - other;
const quantile = (values, part) => [...values].sort(ascending)[Math.floor((values.length - 1) * part)];

/** What stands in a map at a key, put there if it is not yet. */
function obtain(map, key, make) {
	if (!map.has(key)) map.set(key, make());
	return map.get(key);
}

/** By round, by call, by the values of its components in JSON: how long each run took, in nanoseconds. */
const rounds = new Map();

for (const file of process.argv.slice(2)) {
	const round = obtain(rounds, basename(file).split('-')[1], () => new Map());
	for (const { benchmark, time_results: runs } of JSON.parse(readFileSync(file, 'utf8'))) {
		const points = obtain(round, benchmark, () => new Map());
		for (const { components, extrinsic_time: time } of runs) obtain(points, JSON.stringify(components), () => []).push(time);
	}
}

/** By call, by the values of its components: what it cost in each round, in transfers. */
const costs = new Map();

for (const [number, round] of rounds) {
	if (!round.has(UNIT)) throw new Error(`round ${number} has no ${UNIT}`);
	const unit = quantile(round.get(UNIT).get('[]'), 0.1);
	for (const [call, points] of round) {
		for (const [point, times] of points) {
			obtain(obtain(costs, call, () => new Map()), point, () => []).push(quantile(times, 0.1) / unit);
		}
	}
}
costs.delete(UNIT);

for (const [call, points] of [...costs].sort(([one], [other]) => (one < other ? -1 : 1))) {
	const measured = [...points].map(([point, ofRounds]) => ({ at: new Map(JSON.parse(point)), cost: quantile(ofRounds, 0.5) }));
	const components = [...measured[0].at.keys()];
	const most = new Map(components.map(name => [name, Math.max(...measured.map(({ at }) => at.get(name)))]));
	const lines = components.map(name => {
		const othersAtMost = ({ at }) => components.every(other => other === name || at.get(other) === most.get(other));
		const along = measured.filter(othersAtMost).sort((one, other) => one.at.get(name) - other.at.get(name));
		return along.map(({ at, cost }) => `${name}=${at.get(name)}: ${cost.toFixed(2)}`).join('  ');
	});
	if (!components.length) lines.push(measured[0].cost.toFixed(2));
	lines.forEach((line, number) => console.log(`${(number ? '' : call).padEnd(26)} ${line}`));
}
