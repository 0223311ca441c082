import 'reflect-metadata';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';
import { checkZone } from './check-zone.js';
import { openZone } from './open-zone.js';

// npm run check-ledger: reads a zone's whole ledger and says what cannot be. Exits 1 for any fault, 2 if it could not look.
const say = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  const { db, zone, close } = await openZone(process.env, { besideProduct: true });
  const { entries, subjects, faults, lines } = await checkZone({
    db,
    zone,
    kinds: SUBJECT_KINDS,
    progress: (what, done) => process.stderr.isTTY && process.stderr.write(`\r${done} ${what}   `),
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  say(`the ledger of ${zone}: ${entries} entries about ${subjects} subjects`);
  for (const line of lines) say(line);
  say(
    faults === 0
      ? 'nothing is wrong'
      : `${faults} fault${faults === 1 ? '' : 's'}; docs/ledger.md says what to do`,
  );
  await close();
  process.exit(faults === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(
    `the ledger could not be checked: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(2);
}
