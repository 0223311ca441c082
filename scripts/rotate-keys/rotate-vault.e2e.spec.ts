import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Db } from 'mongodb';
import { dropZone, openZone, settingsOfFreshZone, type TestZone } from '../../test/harness/zone.js';
import { serve } from '../../apps/api/src/serve.js';
import { SEALED_COLLECTIONS } from '../../apps/api/src/rooms.js';
import { PeopleVault, VaultHashes, commitmentTo, type PersonalData } from '#libs/network';
import { VaultCipher, VaultKeys, type Settings } from '#libs/platform';
import { rotateVault, type Rotation } from './rotate-vault.js';

type Row = { _id: string } & Record<string, unknown>;

const PEOPLE = 250;
const person = (number: number): PersonalData => ({
  nationalId: String(1_000_000_000 + number),
  nameFa: `قناری ${number}`,
  nameLatin: `Canary Songbird ${number}`,
  ...(number % 2 === 0 ? { phone: `+98911${String(number).padStart(7, '0')}` } : {}),
});

describe('rotating the keys of the vault', () => {
  let zone: TestZone;
  let db: Db;
  let vault: PeopleVault;
  const ids: string[] = [];
  let kept = 0;

  const keep = async (): Promise<void> => {
    const data = person((kept += 1));
    const seal = await vault.seal(data.nationalId);
    ids.push((await vault.keep(seal.fingerprint(kept), data)).id);
  };
  /** What rows say, as bytes at rest. */
  const atRest = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(SEALED_COLLECTIONS.map(({ name }) => db.collection(name).find().toArray())),
    );
  const expectAllReadable = async (): Promise<void> => {
    const read = await vault.personal(ids);
    expect(ids.map((id) => read.get(id))).toEqual(
      Array.from({ length: ids.length }, (_, i) => person(i + 1)),
    );
  };

  /** A rotation as a process of its own makes it: with keys and cipher of its own. */
  function rotation(more: Partial<Rotation> = {}): Rotation {
    const keys = new VaultKeys(zone.settings);
    return {
      db,
      keys,
      cipher: new VaultCipher(keys, zone.settings),
      collections: SEALED_COLLECTIONS,
      say: () => undefined,
      batch: 40,
      writesTakeMs: 50,
      ...more,
    };
  }

  beforeAll(async () => {
    zone = await openZone('rotate', { worker: true });
    db = zone.api.get(Db, { strict: false });
    vault = zone.api.get(PeopleVault, { strict: false });
    for (let i = 0; i < PEOPLE; i++) await keep();
  }, 60_000);
  afterAll(() => zone.close());

  it('seals everything anew while people are kept and read, in the API and in the worker', async () => {
    const before = zone.api.get(VaultKeys, { strict: false }).writing().id;
    const inWorker = zone.worker!.get(PeopleVault, { strict: false });
    let isDone = false;
    const rotating = rotateVault(rotation()).finally(() => (isDone = true));
    let rounds = 0;
    while (!isDone) {
      await keep();
      await expectAllReadable();
      expect((await inWorker.personal(ids)).size).toBe(ids.length);
      rounds += 1;
    }
    await rotating;
    expect(rounds).toBeGreaterThan(1);
    await expectAllReadable();
    const [now, ...others] = new VaultKeys(zone.settings).all();
    expect(others).toEqual([]);
    expect(now.id).not.toBe(before);
    expect((await atRest()).includes(before)).toBe(false);
    expect(/Canary|قناری|\+98911|10000000/.exec(await atRest())).toBeNull();
  }, 60_000);

  it.each([1, 3])(
    'is gone on with after it died at its step %d',
    async (step) => {
      const before = new VaultKeys(zone.settings).writing().id;
      let steps = 0;
      const die = (): void => {
        if ((steps += 1) === step) throw new Error('the process died');
      };
      await expect(rotateVault(rotation({ say: die }))).rejects.toThrow('died');
      await keep();
      await expectAllReadable();
      const begun = new VaultKeys(zone.settings).all();
      expect(begun).toHaveLength(2);
      const said: string[] = [];
      await rotateVault(rotation({ say: (line) => said.push(line) }));
      expect(said[0]).toContain('going on with the key');
      expect(new VaultKeys(zone.settings).all()).toEqual([begun[0]]);
      await expectAllReadable();
      expect((await atRest()).includes(before)).toBe(false);
    },
    30_000,
  );

  it('survives kill -9 of the real script', async () => {
    const script = join(DIST, 'scripts', 'rotate-keys', 'rotate-keys.js');
    if (!existsSync(script)) throw new Error('this test runs the built script: run it through npm test');
    const child = fork(script, {
      env: environmentOf(zone.settings),
      execArgv: [],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let said = '';
    child.stdout!.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('sealed anew')) child.kill('SIGKILL');
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(said).toContain('a new key');
    await expectAllReadable();
    await rotateVault(rotation());
    await expectAllReadable();
    expect(new VaultKeys(zone.settings).all()).toHaveLength(1);
  }, 30_000);

  it('stops at what stands in the clear or was moved, and changes no ring', async () => {
    const { _id } = (await db.collection<Row>('vault_people').findOne())!;
    const rows = db.collection<Row>('vault_people');
    const { nameFa, nameLatin } = (await rows.findOne({ _id }))!;
    for (const [wrong, message] of [
      ['Canary', 'stands in the clear'],
      [nameLatin, 'does not open'],
    ] as const) {
      await rows.updateOne({ _id }, { $set: { nameFa: wrong } });
      const failing = rotateVault(rotation());
      await expect(failing).rejects.toThrow(message);
      await expect(failing).rejects.not.toThrow('Canary');
      expect(new VaultKeys(zone.settings).all()).toHaveLength(2);
    }
    await rows.updateOne({ _id }, { $set: { nameFa } });
    await rotateVault(rotation());
    await expectAllReadable();
  }, 30_000);
});

describe('opening the vault', () => {
  it('seals what an older data folder has in the clear, and reads it as before', async () => {
    const zone = await openZone('oldvault');
    try {
      const db = zone.api.get(Db, { strict: false });
      const rows = db.collection<Row>('vault_people');
      const hashes = zone.api.get(VaultHashes, { strict: false });
      const people = Array.from({ length: 5 }, (_, i) => ({ id: `01OLD${i}`, personal: person(i + 1) }));
      await rows.insertMany(
        people.map(({ id, personal }) => ({
          _id: id,
          attempt: `attempt-${id}`,
          nationalHash: hashes.nationalCode(personal.nationalId),
          salt: 'ab'.repeat(32),
          ...personal,
          touchedAt: new Date(),
          settled: true,
        })),
      );
      // Two processes at once.
      const both = await Promise.all([serve(zone.settings), serve(zone.settings)]);
      const vault = both[0].app.get(PeopleVault, { strict: false });
      const read = await vault.personal(people.map(({ id }) => id));
      expect(people.map(({ id }) => read.get(id))).toEqual(people.map(({ personal }) => personal));
      expect(await vault.attemptsFor(people[0]!.personal.nationalId)).toEqual(['01OLD0']);
      expect(await vault.withPhone(people[1]!.personal.phone!)).toEqual(['01OLD1']);
      const stored = await rows.find().toArray();
      expect(stored.map(({ commitment }) => commitment)).toEqual(
        people.map(({ personal }) => commitmentTo(personal, 'ab'.repeat(32))),
      );
      expect(JSON.stringify(stored)).not.toMatch(/Canary|قناری|\+98911|10000000|abababab/);
      await Promise.all(both.map(({ close }) => close()));
    } finally {
      await zone.close();
    }
  }, 60_000);

  it('refuses to begin with other keys than the vault’s, and says what to do', async () => {
    const settings = settingsOfFreshZone('lostkeys');
    const elsewhere = settingsOfFreshZone('lostkeys').home;
    try {
      const first = await serve(settings);
      await first.app.get(PeopleVault, { strict: false }).keep('attempt', person(1));
      await first.close();
      const moved = { ...settings, home: elsewhere };
      expect(await startOf(moved)).toMatch(/keys\/vault\.key of the data folder.*back from the backup/);
      // The key of the hashes came along, the ring did not.
      const hashKey = {
        GEREH_VAULT_HASH_KEY: readFileSync(join(settings.home, 'keys', 'vault.key'), 'utf8'),
      };
      expect(await startOf(moved, hashKey)).toMatch(/has no such key\. Put the ring of that time back/);
      const [{ id, bytes }] = new VaultKeys(settings).all();
      const ring = { GEREH_VAULT_KEYS: `${id}:${bytes.toString('base64')}` };
      expect(await startOf(moved, { ...hashKey, ...ring })).toBe('started');
    } finally {
      await dropZone({ ...settings, home: elsewhere });
      await dropZone(settings);
    }
  }, 60_000);
});

const DIST = join(__dirname, '..', '..', 'dist');

/** Starts the built API as a process of its own; `started`, or what it said when it ended. */
async function startOf(settings: Settings, more: object = {}): Promise<string> {
  const child = fork(join(DIST, 'apps', 'api', 'src', 'main.js'), {
    cwd: join(DIST, '..'),
    env: { ...environmentOf(settings), ...more },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'close').then(() => said);
  const first = await Promise.race([once(child, 'message').then(() => 'started'), ended]);
  child.kill('SIGKILL');
  await ended;
  return first;
}

const environmentOf = ({ zone, home, mongodbUri, redisUrl }: Settings) => ({
  ...process.env,
  GEREH_ZONE: zone,
  GEREH_HOME: home,
  MONGODB_URI: mongodbUri,
  REDIS_URL: redisUrl,
  PORT: '0',
});
