import { Db } from 'mongodb';
import { MongoEntryStore } from '#libs/ledger';
import { Ids, humanCode, readOpaqueId, type Caller } from '#libs/platform';
import { ANSWERED } from '../fixtures/answered.js';
import { serve } from '../../apps/api/src/serve.js';
import { openZone, type GraphqlAnswer, type TestZone } from '../harness/zone.js';
import { ALL_RIGHT } from '../fixtures/checks.js';

const VILLAGE = `mutation ($input: RecordVillageInput!) {
  recordVillage(input: $input) { ... on VillagePayload { village { id rugCount } } }
}`;
const ORGANISATION = `mutation ($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) { ... on OrganisationPayload { organisation { id } } ... on Refusal { code } }
}`;
const WEAVER = `mutation ($input: EnrolWeaverInput!) {
  enrolWeaver(input: $input) { ... on PersonPayload { person { id } } ... on Refusal { code } }
}`;
const LOOM = `mutation ($input: RegisterLoomInput!) {
  registerLoom(input: $input) {
    __typename
    ... on RegisterLoomPayload { loom { id code widthMm cooperative { id } village { id } } }
    ... on Refusal { code message problems { path code } }
  }
}`;
const BATCH = `mutation ($input: RegisterBatchInput!) {
  registerBatch(input: $input) {
    __typename
    ... on RegisterBatchPayload {
      batch { id code rugCount areaCm2 weightG rugs(first: 3) { totalCount nodes { id code design } } }
    }
    ... on Refusal { code message nextStep problems { path code message nextStep } }
  }
}`;
const INSPECT = `mutation ($input: InspectRugsInput!) {
  inspectRugs(input: $input) {
    __typename
    ... on InspectRugsPayload { rugs { id status inspection { passed grade inspector defects note } } }
    ... on Refusal { code message problems { path code } }
  }
}`;
const RUG = `query ($id: ID!) {
  rug(id: $id) {
    id code sgtin digitalLink status areaCm2 knotsPerM2 raj { count basisMm } sizeName { en }
    makers { id displayName } village { id rugCount } cooperative { id } batch { id code note } loom { id code }
    documents { id }
  }
}`;
const RUGS = `query ($filter: RugFilter, $first: Int, $after: String) {
  rugs(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id code design } pageInfo { endCursor hasNextPage }
  }
}`;
const BATCH_OF = `query ($id: ID!, $after: String) {
  batch(id: $id) {
    id rugCount note
    rugs(first: 200, after: $after) { nodes { design code } pageInfo { endCursor hasNextPage } }
  }
}`;

interface Refused {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { path: string; code: string }[];
}
interface RegisteredBatch {
  id: string;
  code: string;
  rugCount: number;
  areaCm2: number;
  weightG: number;
  rugs: { totalCount: number; nodes: { id: string; code: string; design: string }[] };
}

/** A national code of the demonstration's prefix, which is given to nobody. */
function nationalCode(number: number): string {
  const nine = `990${String(number).padStart(6, '0')}`;
  const rest = [...nine].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return nine + (rest < 2 ? rest : 11 - rest);
}

interface Connection<T> {
  totalCount: number;
  nodes: T[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

describe('registering a batch of rugs', () => {
  let zone: TestZone;
  let db: Db;
  let villageId: string;
  const cooperatives: { id: string; key: string; clerk: Partial<Caller>; weavers: string[]; loom: string }[] =
    [];
  let keys = 0;
  const key = (): string => `key-${String((keys += 1)).padStart(5, '0')}`;
  const staff: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'staff' };

  const made = async <T>(query: string, input: object, as: Partial<Caller>): Promise<T> => {
    const { data, errors } = await zone.ask<Record<string, T>>(
      query,
      { input: { commandKey: key(), ...input } },
      as,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]!;
  };
  const register = (input: object, as = cooperatives[0]!.clerk) =>
    made<Refused & { batch?: RegisteredBatch }>(BATCH, input, as);
  const rug = (more: object = {}) => ({
    design: 'لچک و ترنج',
    construction: 'KNOTTED',
    lengthMm: 1_985,
    widthMm: 1_312,
    weightG: 4_430,
    raj: { count: 50, basisMm: 65 },
    knotType: 'ASYMMETRIC',
    pile: 'SILK',
    warp: 'SILK',
    weft: 'SILK',
    loomOnDate: '2023-10-07',
    cutOffDate: '2024-08-21',
    makerIds: cooperatives[0]!.weavers,
    villageId,
    answers: ANSWERED,
    ...more,
  });
  const counts = async () => ({
    rugs: await db.collection('rugs').countDocuments(),
    batches: await db.collection('batches').countDocuments(),
    entries: await db.collection('entries').countDocuments(),
  });

  beforeAll(async () => {
    zone = await openZone('batch');
    db = zone.api.get(Db, { strict: false });
    const name = { fa: 'نیلوفر', en: 'Nilufar', ru: 'Нилуфар' };
    const village = {
      code: 'FZ-01',
      name,
      county: 'Anzali',
      ruralDistrict: 'Licharegi',
      confidence: 'LIKELY',
    };
    villageId = (await made<{ village: { id: string } }>(VILLAGE, village, staff)).village.id;
    for (const i of [0, 1]) {
      const organisation = { kind: 'COOPERATIVE', name, country: 'IR' };
      const { id } = (await made<{ organisation: { id: string } }>(ORGANISATION, organisation, staff))
        .organisation;
      const organisationKey = readOpaqueId('organisation', id)!;
      const clerk: Partial<Caller> = { role: 'CLERK', account: `clerk-${i}`, organisation: organisationKey };
      const weavers: string[] = [];
      for (const j of [0, 1]) {
        const weaver = {
          ...{
            villageId,
            nationalId: nationalCode(i * 10 + j),
            nameFa: 'مریم نمونه',
            nameLatin: 'Maryam Nemuneh',
          },
          consentToBeNamed: j === 0,
          confirmedDistinct: true,
        };
        weavers.push((await made<{ person: { id: string } }>(WEAVER, weaver, clerk)).person.id);
      }
      const loom = { villageId, kind: 'VERTICAL', widthMm: 3_000 };
      const { loom: registered } = await made<{ loom: { id: string } }>(LOOM, loom, clerk);
      cooperatives.push({ id, key: organisationKey, clerk, weavers, loom: registered.id });
    }
  });
  afterAll(() => zone.close());

  it('registers 500 rugs in one call, each with its own identity, in the order they were listed', async () => {
    const before = await counts();
    const rugs = Array.from({ length: 500 }, (_, i) => rug({ design: `نقشه ${i}`, lengthMm: 1_500 + i }));
    const answer = await register({ rugs, note: 'autumn' });
    expect(answer).toMatchObject({ __typename: 'RegisterBatchPayload' });
    const batch = answer.batch!;
    expect(batch.rugCount).toBe(500);
    expect(batch.rugs.totalCount).toBe(500);
    expect(batch.code).toMatch(/^B-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const after = await counts();
    expect([
      after.rugs - before.rugs,
      after.batches - before.batches,
      after.entries - before.entries,
    ]).toEqual([500, 1, 1]);

    const seen: { design: string; code: string }[] = [];
    let cursor: string | null = null;
    do {
      const page: GraphqlAnswer<{ batch: { rugs: Connection<{ design: string; code: string }> } }> =
        await zone.ask(BATCH_OF, { id: batch.id, after: cursor }, cooperatives[0]!.clerk);
      const { nodes, pageInfo } = page.data.batch.rugs;
      seen.push(...nodes);
      cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (cursor);
    expect(seen.map(({ design }) => design)).toEqual(rugs.map(({ design }) => design));
    expect(new Set(seen.map(({ code }) => code)).size).toBe(500);
  });

  it('shows a rug with all that belongs to it', async () => {
    const { batch } = await register({
      rugs: [rug({ loomId: cooperatives[0]!.loom })],
      note: 'for the spring',
    });
    const { data } = await zone.ask<{ rug: Record<string, unknown> }>(
      RUG,
      { id: batch!.rugs.nodes[0]!.id },
      cooperatives[0]!.clerk,
    );
    const [first, second] = cooperatives[0]!.weavers;
    expect(data.rug).toMatchObject({
      status: 'REGISTERED',
      areaCm2: 26_043,
      knotsPerM2: 591_716,
      raj: { count: 50, basisMm: 65 },
      sizeName: { en: 'mosul size' },
      makers: [
        { id: first, displayName: 'Maryam Nemuneh' },
        { id: second, displayName: 'Maryam Nemuneh' },
      ],
      cooperative: { id: cooperatives[0]!.id },
      batch: { id: batch!.id, note: 'for the spring' },
      loom: { id: cooperatives[0]!.loom },
      documents: [],
    });
    const code = String(data.rug['code']).replace('-', '');
    expect(data.rug['sgtin']).toBe(`urn:epc:id:sgtin:9521234.000001.${code}`);
    expect(data.rug['digitalLink']).toBe(`https://gereh.example/01/09521234000013/21/${code}`);
  });

  it('keeps nothing of a batch with bad rugs, and names every bad place at once', async () => {
    const before = await counts();
    const refused = await register({
      rugs: [
        rug(),
        rug({ widthMm: 0 }),
        rug({ construction: 'KILIM' }),
        rug({ cutOffDate: '2023-01-01', makerIds: [] }),
        rug({ widthMm: 3_001, weightG: 9_000, loomId: cooperatives[0]!.loom }),
      ],
    });
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.problems!.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'rugs.1.widthMm ZERO_AREA',
      'rugs.2.raj NOT_FOR_FLATWEAVE',
      'rugs.2.knotType NOT_FOR_FLATWEAVE',
      'rugs.2.pile NOT_FOR_FLATWEAVE',
      'rugs.3.cutOffDate CUT_OFF_BEFORE_LOOM_ON',
      'rugs.3.makerIds MAKERS_COUNT',
      'rugs.4.widthMm LOOM_TOO_NARROW',
    ]);
    expect(await counts()).toEqual(before);
  });

  it('does not know what another cooperative has, or nobody', async () => {
    const foreign = cooperatives[1]!;
    const refused = await register({
      rugs: [
        rug({ makerIds: [cooperatives[0]!.weavers[0], foreign.weavers[0]] }),
        rug({ loomId: foreign.loom }),
        rug({ villageId: foreign.id }),
        rug({ loomId: 'bm90aGluZw' }),
      ],
    });
    expect(refused.__typename).toBe('UnknownReference');
    expect(refused.problems!.map(({ path }) => path)).toEqual([
      'rugs.0.makerIds.1',
      'rugs.1.loomId',
      'rugs.2.villageId',
      'rugs.3.loomId',
    ]);
  });

  it('lets a clerk register for her own cooperative only, and staff for the one they name', async () => {
    const [own, foreign] = cooperatives as [(typeof cooperatives)[0], (typeof cooperatives)[0]];
    expect(await register({ cooperativeId: foreign.id, rugs: [rug()] })).toMatchObject({
      __typename: 'NotAllowed',
      code: 'COOPERATIVE_NOT_YOURS',
    });
    expect(await register({ rugs: [rug()] }, staff)).toMatchObject({ code: 'COOPERATIVE_MISSING' });
    expect(await register({ cooperativeId: villageId, rugs: [rug()] }, staff)).toMatchObject({
      __typename: 'UnknownReference',
      code: 'COOPERATIVE_UNKNOWN',
    });
    expect(await register({ cooperativeId: own.id, rugs: [rug()] }, staff)).toMatchObject({
      batch: { rugCount: 1 },
    });
    expect(
      await made<Refused>(
        LOOM,
        { cooperativeId: foreign.id, villageId, kind: 'VERTICAL', widthMm: 900 },
        own.clerk,
      ),
    ).toMatchObject({ __typename: 'NotAllowed' });
  });

  it('names its limits', async () => {
    const many = await register({ rugs: Array.from({ length: 2_001 }, () => rug()) });
    expect(many).toMatchObject({ __typename: 'LimitExceeded', code: 'BATCH_TOO_LARGE' });
    expect(many.message).toContain('2000');
    expect(await register({ rugs: [] })).toMatchObject({ __typename: 'InvalidInput', code: 'BATCH_EMPTY' });
  });

  it('makes one batch of the same command sent 50 times at once', async () => {
    const before = await counts();
    const input = { commandKey: key(), rugs: Array.from({ length: 5 }, () => rug()) };
    const answers = await Promise.all(Array.from({ length: 50 }, () => register(input)));
    expect(new Set(answers.map(({ batch }) => batch?.id)).size).toBe(1);
    expect(answers[0]!.batch!.rugCount).toBe(5);
    const after = await counts();
    expect([after.rugs - before.rugs, after.entries - before.entries]).toEqual([5, 1]);
    expect(await register({ ...input, rugs: [rug()] })).toMatchObject({ code: 'COMMAND_KEY_REUSED' });
  });

  it('makes one batch of the same rugs sent at once under other keys, and asks the others', async () => {
    // Two processes: what one keeps in mind the other does not know.
    const second = await serve(zone.settings);
    const { clerk } = cooperatives[0]!;
    const other = ANSWERED.filter(({ rule }) => rule !== 'X01');
    const rugs = [
      rug({ design: 'یکی', answers: other, loomOnDate: '2011-01-01', cutOffDate: '2011-12-01' }),
      rug({ design: 'دیگری', answers: other, loomOnDate: '2012-01-01', cutOffDate: '2012-12-01' }),
    ];
    const send = async (to: string, lines: object[], nth: number): Promise<Refused & { batch?: object }> => {
      const input = { commandKey: `same-${nth}-${lines.length}`, rugs: lines };
      const response = await fetch(`${to}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await zone.tokenOf({ ...clerk, account: `hand-${nth}` })}`,
        },
        body: JSON.stringify({ query: BATCH, variables: { input } }),
      });
      return ((await response.json()) as GraphqlAnswer<{ registerBatch: Refused }>).data.registerBatch;
    };
    try {
      const hands = Array.from({ length: 12 }, (_, i) => i);
      const told = await Promise.all(
        // Some say both rugs in the other order, some only one of them.
        hands.map((i) =>
          send(
            i % 2 === 0 ? zone.address : second.address,
            i % 3 === 0 ? rugs.toReversed() : i % 3 === 1 ? rugs : rugs.slice(0, 1),
            i,
          ),
        ),
      );
      const rest = told.filter(({ batch }) => !batch);
      expect(rest.length).toBe(hands.length - 1);
      for (const { problems } of rest)
        expect(problems!.every(({ code }) => code === 'QUESTION_X01')).toBe(true);
      for (const design of ['یکی', 'دیگری'])
        expect(await db.collection('rugs').countDocuments({ design })).toBeLessThanOrEqual(1);
      // Who says that they are others registers them.
      const answered = await send(second.address, [rug({ ...rugs[0], answers: ANSWERED })], 99);
      expect(answered.batch).toBeDefined();
    } finally {
      await second.app.close();
    }
  });

  it('draws other codes when one is taken', async () => {
    const { batch } = await register({ rugs: [rug()] });
    const ids = zone.api.get(Ids, { strict: false });
    const bytesOf = (code: string) =>
      Uint8Array.from([...code].slice(0, 7), (letter) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter));
    const taken = bytesOf(batch!.rugs.nodes[0]!.code.replace('-', ''));
    const drawn = Buffer.concat([bytesOf(humanCode(Buffer.from('batches'))), taken]);
    const bytes = jest.spyOn(ids, 'bytes').mockReturnValueOnce(drawn);
    const again = await register({ rugs: [rug()] });
    bytes.mockRestore();
    expect(again.batch!.rugs.nodes[0]!.code).not.toBe(batch!.rugs.nodes[0]!.code);
  });

  it('heals what a writer that died after its entry left behind, on the next read', async () => {
    const { batch } = await register({ rugs: [rug(), rug(), rug()] });
    const batchKey = readOpaqueId('batch', batch!.id)!;
    const rugId = batch!.rugs.nodes[0]!.id;
    await db.collection('batches').deleteOne({ _id: batchKey as never });
    await db.collection('rugs').deleteMany({ batchId: batchKey });
    const one = await zone.ask<{ rug: { id: string; batch: { id: string } } }>(
      RUG,
      { id: rugId },
      cooperatives[0]!.clerk,
    );
    expect(one.data.rug).toMatchObject({ id: rugId, batch: { id: batch!.id } });
    const whole = await zone.ask<{ batch: { rugs: { nodes: unknown[] } } }>(
      BATCH_OF,
      { id: batch!.id },
      cooperatives[0]!.clerk,
    );
    expect(whole.data.batch.rugs.nodes).toHaveLength(3);

    const entries = zone.api.get(MongoEntryStore, { strict: false });
    const [entry] = await entries.holding([`batch:${batchKey}@0000001`]);
    expect(entry!.events).toHaveLength(4);
  });

  describe('afterwards', () => {
    it('lists and finds rugs, each caller its own', async () => {
      const { batch } = await register({
        rugs: [rug({ design: 'Shahsevan ترنجي' }), rug({ design: 'Shah Abbasi' }), rug({ design: 'Herati' })],
      });
      const [shahsevan, shahAbbasi] = batch!.rugs.nodes;
      const search = async (text: string, as = cooperatives[0]!.clerk, more: object = {}) => {
        const { data, errors } = await zone.ask<{ rugs: { nodes: { id: string }[]; totalCount: number } }>(
          RUGS,
          { filter: { batchId: batch!.id, search: text, ...more } },
          as,
        );
        if (errors) throw new Error(JSON.stringify(errors));
        return data.rugs.nodes.map(({ id }) => id);
      };
      expect((await search('shah')).sort()).toEqual([shahsevan!.id, shahAbbasi!.id].sort());
      expect(await search('ABB shah')).toEqual([shahAbbasi!.id]);
      expect(await search('ترنجی')).toEqual([shahsevan!.id]);
      expect(await search(shahsevan!.code.toLowerCase())).toEqual([shahsevan!.id]);
      expect(await search(shahsevan!.code.slice(0, 7))).toContain(shahsevan!.id);
      expect(await search('nothing')).toEqual([]);
      expect(await search('shah', cooperatives[1]!.clerk)).toEqual([]);
      expect(await search('shah', staff, { unpacked: true, status: ['REGISTERED'] })).toHaveLength(2);
      expect(await search('shah', staff, { unpacked: false })).toEqual([]);
      expect(await search('shah', staff, { villageId: 'bm90aGluZw' })).toEqual([]);
    });

    it('pages through all rugs of a cooperative without a gap or a double', async () => {
      const total = await db.collection('rugs').countDocuments({ cooperativeId: cooperatives[0]!.key });
      const seen = new Set<string>();
      let after: string | null = null;
      let pages = 0;
      do {
        const page: GraphqlAnswer<{ rugs: Connection<{ id: string }> }> = await zone.ask(
          RUGS,
          { first: 200, after },
          cooperatives[0]!.clerk,
        );
        const { totalCount, nodes, pageInfo } = page.data.rugs;
        expect(totalCount).toBe(total);
        for (const { id } of nodes) seen.add(id);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        pages += 1;
      } while (after && pages < 20);
      expect(seen.size).toBe(total);
    });

    it('shows nothing to those whom it does not concern', async () => {
      const { batch } = await register({ rugs: [rug()] });
      const id = batch!.rugs.nodes[0]!.id;
      const sees = async (as: Partial<Caller>) =>
        (await zone.ask<{ rug: object | null }>('query ($id: ID!) { rug(id: $id) { id } }', { id }, as)).data
          .rug !== null;
      const person = readOpaqueId('person', cooperatives[0]!.weavers[0]!)!;
      expect(await sees({ role: 'WEAVER', person })).toBe(true);
      expect(await sees({ role: 'OFFICIAL' })).toBe(true);
      expect(await sees(cooperatives[1]!.clerk)).toBe(false);
      expect(await sees({ role: 'WEAVER', person: 'someone-else' })).toBe(false);
      expect(await sees({ role: 'EXPORTER', organisation: 'anyone' })).toBe(false);
      expect(await sees({ role: 'CONSIGNEE', organisation: 'anyone' })).toBe(false);
      const batchSeen = await zone.ask<{ batch: object | null }>(
        BATCH_OF,
        { id: batch!.id },
        cooperatives[1]!.clerk,
      );
      expect(batchSeen.data.batch).toBeNull();
    });

    it('records inspections: by another than the maker, again if need be, all or none', async () => {
      const { batch } = await register({ rugs: [rug(), rug()] });
      const [first, second] = batch!.rugs.nodes.map(({ id }) => id);
      const inspect = (results: object[], as = cooperatives[0]!.clerk) =>
        made<Refused & { rugs?: { status: string; inspection: object }[] }>(INSPECT, { results }, as);
      const passed = {
        ...{ rugId: first, passed: true, grade: 'FIRST', colourFastness: 4, edgeEvenness: 5 },
        checks: ALL_RIGHT,
      };
      const torn = { rugId: second, passed: false, defects: ['holes'], note: 'torn at the edge' };

      const person = readOpaqueId('person', cooperatives[0]!.weavers[1]!)!;
      expect(await inspect([passed, torn], { ...cooperatives[0]!.clerk, person })).toMatchObject({
        __typename: 'NotAllowed',
        code: 'OWN_WORK',
      });
      expect(await inspect([passed, { ...torn, note: null }])).toMatchObject({
        __typename: 'InvalidInput',
        problems: [{ path: 'results.1.note', code: 'REJECTED_WITHOUT_NOTE' }],
      });
      expect(await inspect([passed], cooperatives[1]!.clerk)).toMatchObject({
        __typename: 'UnknownReference',
      });
      const { rugs } = await inspect([passed, torn]);
      expect(rugs).toMatchObject([
        { status: 'IN_STOCK', inspection: { grade: 'FIRST', inspector: 'Nilufar' } },
        { status: 'REJECTED', inspection: { passed: false, defects: ['holes'] } },
      ]);
      const mended = { rugId: second, passed: true, grade: 'THIRD', checks: ALL_RIGHT };
      expect(await inspect([mended], { role: 'OFFICIAL', account: 'official' })).toMatchObject({
        rugs: [{ status: 'IN_STOCK', inspection: { grade: 'THIRD' } }],
      });
      const stored = await db
        .collection<{ _id: string; story: { type: string }[] }>('rugs')
        .findOne({ _id: readOpaqueId('rug', second!)! });
      expect(stored!.story.map(({ type }) => type)).toEqual([
        'RugRegistered',
        'RugInspected',
        'RugInspected',
      ]);
    });

    it('counts the rugs of a village', async () => {
      const { data } = await zone.ask<{ villages: { rugCount: number }[] }>(
        '{ villages { rugCount } }',
        {},
        { role: 'WEAVER' },
      );
      expect(data.villages).toEqual([{ rugCount: await db.collection('rugs').countDocuments() }]);
    });
  });
});
