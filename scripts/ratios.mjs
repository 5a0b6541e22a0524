// Prints what calls cost in transfers, from the files that the bencher wrote by --json-file: of each call, and of each value of
// its components that was measured, the quickest run of all files.
//
//   node scripts/ratios.mjs FILE...
//
// Of several components one at a time is varied, while the others are at their most.

import { readFileSync } from 'node:fs';

const UNIT = 'transfer_keep_alive';

/** By call, by the values of its components in JSON: how long the quickest run took, in nanoseconds. */
const calls = new Map();

for (const file of process.argv.slice(2)) {
	for (const { benchmark, time_results: runs } of JSON.parse(readFileSync(file, 'utf8'))) {
		const quickest = calls.get(benchmark) ?? new Map();
		calls.set(benchmark, quickest);
		for (const { components, extrinsic_time: time } of runs) {
			const point = JSON.stringify(components);
			quickest.set(point, Math.min(time, quickest.get(point) ?? Infinity));
		}
	}
}

const unit = calls.get(UNIT)?.get('[]');
if (!unit) throw new Error(`no file tells of ${UNIT}`);
calls.delete(UNIT);

const inTransfers = time => (time / unit).toFixed(2);

for (const [name, quickest] of [...calls].sort(([one], [other]) => (one < other ? -1 : 1))) {
	const points = [...quickest].map(([point, time]) => ({ at: new Map(JSON.parse(point)), time }));
	const components = [...points[0].at.keys()];
	const most = new Map(components.map(component => [component, Math.max(...points.map(({ at }) => at.get(component)))]));
	const lines = components.map(component => {
		const othersAtMost = ({ at }) => components.every(other => other === component || at.get(other) === most.get(other));
		const along = points.filter(othersAtMost).sort((one, other) => one.at.get(component) - other.at.get(component));
		return along.map(({ at, time }) => `${component}=${at.get(component)}: ${inTransfers(time)}`).join('  ');
	});
	if (!components.length) lines.push(inTransfers(points[0].time));
	lines.forEach((line, number) => console.log(`${(number ? '' : name).padEnd(26)} ${line}`));
}
