// Prints what calls cost in transfers, from the files that the bencher wrote by --json-file, one or more of each round: of each
// call, and of each value of its components that was measured, the first decile of a round, and of all rounds the least. The
// quickest run of all would be the luckiest one, and the more so the more there are; most are slower, since others use the
// machine, too.
//
//   node scripts/ratios.mjs FILE...
//
// Of several components one at a time is varied, while the others are at their most.

import { readFileSync } from 'node:fs';

const UNIT = 'transfer_keep_alive';

const firstDecile = times => times.sort((one, other) => one - other)[Math.floor(times.length / 10)];

/** By call, by the values of its components in JSON: how long it took, in nanoseconds. */
const calls = new Map();

for (const file of process.argv.slice(2)) {
	for (const { benchmark, time_results: runs } of JSON.parse(readFileSync(file, 'utf8'))) {
		const byPoint = calls.get(benchmark) ?? new Map();
		calls.set(benchmark, byPoint);
		const times = new Map();
		for (const { components, extrinsic_time: time } of runs) {
			const point = JSON.stringify(components);
			times.set(point, [...(times.get(point) ?? []), time]);
		}
		for (const [point, ofRound] of times) {
			const took = firstDecile(ofRound);
			byPoint.set(point, Math.min(took, byPoint.get(point) ?? Infinity));
		}
	}
}

if (!calls.has(UNIT)) throw new Error(`no file tells of ${UNIT}`);
const unit = calls.get(UNIT).get('[]');
calls.delete(UNIT);

for (const [name, byPoint] of [...calls].sort(([one], [other]) => (one < other ? -1 : 1))) {
	const points = [...byPoint].map(([point, took]) => ({ at: new Map(JSON.parse(point)), cost: (took / unit).toFixed(2) }));
	const components = [...points[0].at.keys()];
	const most = new Map(components.map(component => [component, Math.max(...points.map(({ at }) => at.get(component)))]));
	const lines = components.map(component => {
		const othersAtMost = ({ at }) => components.every(other => other === component || at.get(other) === most.get(other));
		const along = points.filter(othersAtMost).sort((one, other) => one.at.get(component) - other.at.get(component));
		return along.map(({ at, cost }) => `${component}=${at.get(component)}: ${cost}`).join('  ');
	});
	if (!components.length) lines.push(points[0].cost);
	lines.forEach((line, number) => console.log(`${(number ? '' : name).padEnd(26)} ${line}`));
}
