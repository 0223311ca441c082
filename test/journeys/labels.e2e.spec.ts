import { createHash } from 'node:crypto';
import type { Caller } from '#libs/platform';
import { attachmentOf, hasPoppler, pictureOf, textOf } from '../harness/poppler.js';
import { qrCodesIn } from '../harness/read-codes.js';
import { until } from '../harness/until.js';
import { LABEL_PAGES, placeOf } from '../../libs/production/src/label/label-layout.js';
import { LABEL_LAYOUTS, type LabelLayout } from '../../libs/production/src/label/label.events.js';
import { STAFF, makeWorld, rug, type World } from './access-world.js';

const PRINT = `id code layout startAt labelCount pageCount reprints reason printedAt printedBy rugCodes
  cooperative { id } batch { id labelled }
  document { id state reason sha256 pages fileName downloadPath }`;
interface Print {
  readonly id: string;
  readonly code: string;
  readonly labelCount: number;
  readonly pageCount: number;
  readonly reprints: number;
  readonly reason: string | null;
  readonly printedBy: string;
  readonly rugCodes: readonly string[];
  readonly batch: { readonly labelled: number | null } | null;
  readonly document: {
    readonly state: string;
    readonly reason: string | null;
    readonly sha256: string;
    readonly pages: number;
    readonly downloadPath: string;
  } | null;
}
interface Rug {
  readonly id: string;
  readonly code: string;
  readonly digitalLink: string;
}
interface Told {
  readonly print?: Print;
  readonly code?: string;
  readonly problems?: readonly { readonly path: string }[];
}

const DPI = 203;
const poppler = hasPoppler();
if (!poppler)
  process.stderr.write('\n*** SKIPPED: labels were not looked at, poppler-utils is not installed.\n\n');
const seen = poppler ? it : it.skip;

let world: World;
let clerk: Partial<Caller>;
let foreignClerk: Partial<Caller>;
let batchId: string;
let rugs: Rug[];
let keys = 0;

async function registered(count: number): Promise<{ batchId: string; rugs: Rug[] }> {
  const [{ weaverId }] = world.cooperatives;
  const rugs = Array.from({ length: count }, (_, i) => ({
    ...rug(world.villageIds[0], '', weaverId),
    ...{ loomId: null, design: `نقشهٔ ${i}` },
  }));
  const told = await world.tell('registerBatch', { rugs }, clerk);
  const { id } = told['batch'] as { id: string };
  const { data } = await world.zone.ask<{ batch: { rugs: { nodes: Rug[] } } }>(
    'query ($id: ID!) { batch(id: $id) { rugs(first: 100) { nodes { id code digitalLink } } } }',
    { id },
    clerk,
  );
  return { batchId: id, rugs: data.batch.rugs.nodes };
}

async function print(input: object, as: Partial<Caller> = clerk): Promise<Told> {
  const commandKey = `labels-${String((keys += 1)).padStart(4, '0')}`;
  const { data, errors } = await world.zone.ask<{ told: Told }>(
    `mutation ($input: PrintLabelsInput!) { told: printLabels(input: $input) {
      ... on PrintLabelsPayload { print { ${PRINT} } } ... on Refusal { code problems { path } } } }`,
    { input: { commandKey, ...input } },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.told;
}

const printNow = async (id: string, as: Partial<Caller> = clerk): Promise<Print | null> => {
  const text = `query ($id: ID!) { labelPrint(id: $id) { ${PRINT} } }`;
  const { data, errors } = await world.zone.ask<{ labelPrint: Print | null }>(text, { id }, as);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.labelPrint;
};

/** The file of a printing, once the worker has made it. */
async function fileOf(id: string): Promise<Buffer> {
  const { document } = await until('the labels are made', async () => {
    const now = await printNow(id);
    if (now?.document?.state === 'FAILED') throw new Error(now.document.reason ?? 'failed');
    return now?.document?.state === 'DONE' && now;
  });
  const response = await fetched(document!.downloadPath, clerk);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(document!.sha256);
  return bytes;
}
const fetched = async (path: string, as: Partial<Caller>) =>
  fetch(`${world.zone.address}${path}`, {
    headers: { authorization: `Bearer ${await world.zone.tokenOf(as)}` },
  });

const LABEL = `query ($id: ID!) { rug(id: $id) { label { printings firstAt latest { at layout reason printId } } } }`;
interface Label {
  readonly printings: number;
  readonly latest: readonly { readonly layout: string; readonly reason: string | null }[];
}
const labelOf = async (id: string, as: Partial<Caller> = clerk): Promise<Label | null | undefined> => {
  const { data } = await world.zone.ask<{ rug: { label: Label | null } | null }>(LABEL, { id }, as);
  return data.rug?.label;
};

beforeAll(async () => {
  world = await makeWorld('labels', { worker: true });
  [{ clerk }, { clerk: foreignClerk }] = world.cooperatives;
  ({ batchId, rugs } = await registered(30));
}, 90_000);
afterAll(() => world.zone.close());

describe('labels of a batch', () => {
  const shots = (layout: LabelLayout, index: number) => {
    const { plan, label } = LABEL_PAGES[layout];
    const { page, x, y } = placeOf(layout, layout.startsWith('SHEET') ? 5 : 1, index);
    // In Persian the label is mirrored.
    const left = x + label.width - plan.qr.x - plan.qr.width;
    return { page, x: left + plan.qr.width / 2, y: y + plan.qr.y + plan.qr.height / 2 };
  };

  seen.each(LABEL_LAYOUTS)(
    'on %s: every code is read, at its place, and leads to its rug',
    async (layout) => {
      const startAt = layout.startsWith('SHEET') ? 5 : 1;
      const reason = keys > 0 ? 'ANOTHER_LAYOUT' : null;
      const { print: made } = await print({ batchId, layout, startAt, reason, language: 'fa' });
      const bytes = await fileOf(made!.id);
      const wanted = rugs.map(({ digitalLink }, i) => ({ text: digitalLink, ...shots(layout, i) }));
      const found: { text: string; page: number; x: number; y: number; level: string }[] = [];
      for (let page = 1; page <= made!.pageCount; page++) {
        const codes = await qrCodesIn(pictureOf(bytes, page, DPI));
        const mm = 25.4 / DPI;
        found.push(
          ...codes.map(({ text, level, x, y }) => ({ text, level, page: page - 1, x: x * mm, y: y * mm })),
        );
      }
      expect(found.map(({ text }) => text).sort()).toEqual(wanted.map(({ text }) => text).sort());
      const astray = found.filter((code) => {
        const place = wanted.find(({ text }) => text === code.text)!;
        return place.page !== code.page || Math.hypot(place.x - code.x, place.y - code.y) > 0.8;
      });
      expect(astray).toEqual([]);
      expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['Q']));
      const text = textOf(bytes);
      if (layout !== 'SEWN_40X60') expect(rugs.filter(({ code }) => !text.includes(code))).toEqual([]);
      const attached = JSON.parse(attachmentOf(bytes, 'labels.json').toString('utf8')) as {
        labels: { code: string }[];
      };
      expect(attached.labels.map(({ code }) => code)).toEqual(rugs.map(({ code }) => code));
    },
    120_000,
  );

  it('lead, whoever scans them, to the story of the rug', async () => {
    const { pathname } = new URL(rugs[0]!.digitalLink);
    const answer = await fetch(`${world.zone.address}${pathname}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/t/${rugs[0]!.code.replace('-', '')}`,
    ]);
  });

  it('name nobody who made a rug', async () => {
    const { data } = await world.zone.ask<{ labelPrints: { nodes: Print[] } }>(
      `query ($batchId: ID) { labelPrints(batchId: $batchId, first: 10) { nodes { ${PRINT} } } }`,
      { batchId },
      clerk,
    );
    const [one] = data.labelPrints.nodes;
    const bytes = await fileOf(one!.id);
    if (!poppler) return;
    const words = attachmentOf(bytes, 'labels.json').toString('utf8') + textOf(bytes);
    for (const name of ['زن بافنده', 'Weaver No']) expect(words).not.toContain(name);
  });
});

describe('a command', () => {
  it('that is sent again prints once, and its file stays the same', async () => {
    const own = await registered(3);
    const commandKey = 'labels-once-and-no-more';
    const input = { commandKey, batchId: own.batchId, layout: 'SEWN_40X60' };
    const told = await Promise.all(Array.from({ length: 6 }, () => print(input)));
    expect(new Set(told.map(({ print: made }) => made?.id)).size).toBe(1);
    expect(told[0]!.print).toMatchObject({ labelCount: 3, reprints: 0, reason: null });
    const first = await fileOf(told[0]!.print!.id);
    const again = await print(input);
    expect(again.print!.id).toBe(told[0]!.print!.id);
    expect((await fileOf(again.print!.id)).equals(first)).toBe(true);
    for (const { id } of own.rugs) expect(await labelOf(id)).toMatchObject({ printings: 1 });
    expect((await print({ ...input, layout: 'SEWN_50X30' })).code).toBe('COMMAND_KEY_REUSED');
  });

  it('that prints again says why; raced reprints are each counted', async () => {
    const own = await registered(4);
    const rugIds = own.rugs.map(({ id }) => id);
    const layout = 'SEWN_50X30';
    const raced = await Promise.all(Array.from({ length: 8 }, () => print({ rugIds, layout })));
    // Without a reason one of them is the first, and all others are told so.
    expect(raced.filter(({ print: made }) => made)).toHaveLength(1);
    expect(raced.filter(({ code }) => code === 'LABELS_PRINTED_BEFORE')).toHaveLength(7);
    const reprints = await Promise.all(
      Array.from({ length: 8 }, (_, i) => print({ rugIds: rugIds.slice(i % 2), layout, reason: 'WORN' })),
    );
    expect(reprints.map(({ code, print: made }) => code ?? made!.reprints).sort()).toEqual([
      3, 3, 3, 3, 4, 4, 4, 4,
    ]);
    const labels = await Promise.all(rugIds.map((id) => labelOf(id)));
    expect(labels.map((label) => label!.printings)).toEqual([5, 9, 9, 9]);
    for (const { printings, latest } of labels as Label[]) {
      expect(latest).toHaveLength(printings);
      expect(latest.map(({ reason }) => reason)).toEqual([
        ...Array<string>(printings - 1).fill('WORN'),
        null,
      ]);
    }
  });

  it('prints a stretch of a batch, and passes over what is gone; alone such a rug is refused', async () => {
    const own = await registered(5);
    const [, second, third] = own.rugs;
    await world.tell('withdrawRug', { rugId: second!.id, why: 'DESTROYED' }, clerk);
    await world.tell('reportRugLost', { rugId: third!.id, how: 'STOLEN', on: '2024-06-01' }, clerk);
    const layout = 'SHEET_3X8';
    const stretch = await print({ batchId: own.batchId, fromLine: 2, toLine: 4, layout, startAt: 24 });
    expect(stretch.print).toMatchObject({
      rugCodes: [own.rugs[3]!.code],
      pageCount: 1,
      batch: { labelled: 1 },
    });
    const rest = await print({ batchId: own.batchId, layout, onlyNew: true });
    expect(rest.print).toMatchObject({ labelCount: 2, reprints: 0, batch: { labelled: 3 } });
    expect((await print({ batchId: own.batchId, layout, onlyNew: true })).code).toBe('NOTHING_TO_LABEL');
    const gone = { batchId: own.batchId, fromLine: 2, toLine: 3, layout };
    expect((await print(gone)).code).toBe('NOTHING_TO_LABEL');
    expect(await print({ rugIds: [second!.id], layout })).toMatchObject({
      code: 'RUG_WITHDRAWN',
      problems: [{ path: 'rugIds.0' }],
    });
    expect((await print({ rugIds: [third!.id], layout })).code).toBe('RUG_LOST');
    expect((await print({ batchId: own.batchId, layout, startAt: 25 })).code).toBe('LABEL_PLACE_OUTSIDE');
    expect((await print({ batchId: own.batchId, layout, startAt: 0 })).code).toBe('LABEL_PLACE_OUTSIDE');
    expect((await print({ batchId: own.batchId, layout, fromLine: 4, toLine: 2 })).code).toBe(
      'INVALID_INPUT',
    );
    expect((await print({ layout })).code).toBe('INVALID_INPUT');
    expect((await print({ rugIds: [], layout })).code).toBe('NO_RUGS');
  });
});

describe('what labels tell', () => {
  it('stays between a cooperative and the offices', async () => {
    const own = await registered(1);
    const { print: made } = await print({ batchId: own.batchId, layout: 'SEWN_50X30' });
    await fileOf(made!.id);
    const now = (await printNow(made!.id))!;
    const [{ id }] = own.rugs as [Rug];
    const [{ weaver }] = world.cooperatives;
    const official: Partial<Caller> = { role: 'OFFICIAL', account: 'office' };
    for (const inside of [clerk, STAFF, official])
      expect(await labelOf(id, inside)).toMatchObject({ printings: 1 });
    expect(await labelOf(id, weaver)).toBeNull();
    expect(await printNow(now.id, official)).toMatchObject({ labelCount: 1 });
    expect(await printNow(now.id, foreignClerk)).toBeNull();
    expect((await fetched(now.document!.downloadPath, foreignClerk)).status).toBe(404);
    expect((await fetched(now.document!.downloadPath, weaver)).status).toBe(404);
    expect((await print({ batchId: own.batchId, layout: 'SEWN_50X30' }, foreignClerk)).code).toBe(
      'BATCH_UNKNOWN',
    );
    expect((await print({ rugIds: [id], layout: 'SEWN_50X30' }, foreignClerk)).code).toBe('RUG_UNKNOWN');
  });
});
