import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoEntryStore, MongoViewStore, Projection, replayViews, SubjectKinds } from '#libs/ledger';
import { SUBJECT_KINDS } from '../../apps/api/src/rooms.js';
import { openZone } from '../check-ledger/open-zone.js';
import { digestOfRooms, noteViews } from '../start/views-made-by.js';

// npm run rebuild: drops all views of a zone and makes them again from its ledger. Stop the product first: until it is
// done, lists are short. Stopped halfway, run it again.
const say = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  const { db, zone, settings, close } = await openZone(process.env, { besideProduct: false });
  const kinds = new SubjectKinds();
  kinds.add(...SUBJECT_KINDS);
  const [entries, views] = [new MongoEntryStore(db), new MongoViewStore(db)];
  await entries.prepare();
  const all = await db.collection('entries').estimatedDocumentCount();
  const started = performance.now();
  const replayed = await replayViews(kinds, entries, views, new Projection(kinds, entries, views), (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} entries   `);
    else if (done % 10_000 === 0) say(`${done} of ${all} entries`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`the views of ${zone} are made again from ${replayed} entries (${seconds} s)`);
  noteViews(settings.home, digestOfRooms(join(dirname(fileURLToPath(import.meta.url)), '..', '..')));
  await close();
  process.exit(0);
} catch (error) {
  process.stderr.write(
    `the views could not be rebuilt: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
