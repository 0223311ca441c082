import { accessBench } from './access.bench.js';
import { captureBench } from './capture.bench.js';
import { importBench } from './import.bench.js';
import { graphqlBench } from './graphql.bench.js';
import { signInBench } from './sign-in.bench.js';
import { traceBench } from './trace.bench.js';
import { openBenchZone } from './bench-zone.js';
import type { Bench } from './bench-kind.js';
import { printFigures } from './print-figures.js';

const BENCHES: readonly Bench[] = [
  captureBench,
  importBench,
  traceBench,
  graphqlBench,
  accessBench,
  signInBench,
];

const [name, ...rest] = process.argv.slice(2);
const size = Number(rest[rest.indexOf('--size') + 1]) || undefined;
const bench = BENCHES.find((candidate) => candidate.name === name);

if (!bench) {
  process.stdout.write('npm run bench -- NAME [--size N]\n\n');
  for (const { name: known, title, usualSize } of BENCHES) {
    process.stdout.write(`  ${known.padEnd(10)} ${title} (size ${usualSize})\n`);
  }
  process.exit(name === undefined ? 0 : 1);
}

const zone = await openBenchZone();
try {
  const { figures, goals } = await bench.run(zone, size ?? bench.usualSize);
  printFigures(bench, figures, goals);
} finally {
  await zone.close();
}
process.exit(0);
