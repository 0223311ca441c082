import fc from 'fast-check';
import { scopeOf, type Caller } from '#libs/platform';
import {
  evolveView,
  sealEntry,
  type Decision,
  type JsonObject,
  type Subject,
  type SubjectKind,
  type View,
} from '#libs/ledger';
import { qrPath } from '#libs/documents';
import { RUG_STATUSES, type RugState, type RugStatus } from '../rug/rug.js';
import { LABEL_PAGES, LEAST_MODULE_MM, placeOf, placesOf, type Box } from './label-layout.js';
import { labelKind, refusalOfLabel, type LabelState } from './label.js';
import { LABEL_LAYOUTS, REPRINT_REASONS, type LabelsPrinted } from './label.events.js';
import { isLabelPrintWithin, labelPrintKind, printLabels, type LabelOrder } from './label-print.js';
import { labelQr } from './labels.paper.js';

const scope = (more: Partial<Caller>) => scopeOf({ account: 'a', language: 'fa', ...more } as Caller);
const clerk = scope({ role: 'CLERK', organisation: 'C1' });

const CODES = ['K7M39HRY', 'QJQJ5A2Q', 'W0W8MMWM', '2SCYGQTJ', 'HQ50A32R'];
const rug = (code: string, more: Partial<RugState> = {}): Subject<RugState> =>
  ({
    ...{ ref: `rug:${code}`, id: code, version: 1 },
    state: { code, cooperativeId: 'C1', batchId: 'B1', villageId: 'V1', status: 'IN_STOCK', ...more },
  }) as Subject<RugState>;
const asMap = <S extends object>(subjects: readonly Subject<S>[]) =>
  new Map(subjects.map((subject) => [subject.id, subject]));

const labelOf = (view: View<LabelState>): Subject<LabelState> => ({
  ref: `label:${view._id}`,
  id: view._id,
  version: view.version,
  state: view,
});
const order = (more: Partial<LabelOrder> = {}): LabelOrder => ({
  ...{ rugIds: CODES, layout: 'SEWN_50X30', startAt: 1, language: 'fa' },
  ...more,
});

/** Tells the views of a kind what a decision states, as the ledger would. */
function told<S extends object>(
  kind: SubjectKind<S>,
  views: ReadonlyMap<string, View<S>>,
  { events }: Decision,
  at = '2024-09-02T08:00:00.000Z',
): Map<string, View<S>> {
  const next = new Map(views);
  for (const { subject, type, data } of events) {
    const [name, id] = subject.split(':') as [string, string];
    if (name !== kind.name) continue;
    const version = (next.get(id)?.version ?? 0) + 1;
    const event = { subject, version, type, shape: 1, data: data as JsonObject };
    const body = {
      ...{ _id: String(version).padStart(26, '0'), zone: 'test', events: [event] },
      ...{ occurredAt: at, recordedAt: at },
      actor: { account: 'a', organisation: 'C1', role: 'CLERK' },
      command: { name: 'printLabels', key: `k${version}`, fingerprint: '' },
    };
    const entry = sealEntry(body, []);
    next.set(id, evolveView(kind, next.get(id), entry.events[0]!, entry) as View<S>);
  }
  return next;
}

describe('printing labels', () => {
  it('counts each printing of each label, whatever is printed in whatever order', () => {
    const printing = fc.record({
      rugIds: fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 8 }),
      layout: fc.constantFrom(...LABEL_LAYOUTS),
      reason: fc.option(fc.constantFrom(...REPRINT_REASONS), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(printing, { maxLength: 30 }), (printings) => {
        const rugs = asMap(CODES.map((code) => rug(code)));
        const counts = new Map<string, number>();
        let labels = new Map<string, View<LabelState>>();
        printings.forEach(({ rugIds, layout, reason }, i) => {
          const asked = [...new Set(rugIds)];
          const before = asked.filter((id) => counts.has(id)).length;
          const ground = { rugs, labels: asMap([...labels.values()].map(labelOf)) };
          const wanted = order({ rugIds, layout, ...(reason ? { reason } : {}) });
          const done = printLabels(wanted, ground, `PRINT${i}`, clerk);
          expect(done.ok).toBe(before === 0 || reason !== undefined);
          if (!done.ok) return expect(done.refusal.code).toBe('LABELS_PRINTED_BEFORE');
          const { reprints, ...print } = done.value.events[0].data as unknown as LabelsPrinted;
          expect([reprints, print.rugIds, print.reason]).toEqual([
            before,
            asked,
            before > 0 ? reason : undefined,
          ]);
          labels = told(labelKind, labels, done.value);
          for (const id of asked) counts.set(id, (counts.get(id) ?? 0) + 1);
        });
        for (const code of CODES) {
          const { printings: count = 0, latest = [] } = labels.get(code) ?? {};
          expect(count).toBe(counts.get(code) ?? 0);
          expect(latest).toHaveLength(Math.min(count, 20));
          // The first of all has no reason, each one after it has.
          if (count <= 20) expect(latest.filter(({ reason }) => !reason)).toHaveLength(Math.min(count, 1));
        }
      }),
    );
  });

  it('asks for a paper, and is seen by the cooperative, its offices and nobody else', () => {
    const done = printLabels(
      order(),
      { rugs: asMap(CODES.map((code) => rug(code))), labels: new Map() },
      'P1',
      clerk,
    );
    if (!done.ok) throw new Error(done.refusal.code);
    expect(done.value.events.at(-1)).toMatchObject({
      type: 'DocumentRequested',
      data: { kind: 'LABELS', about: 'label-print:P1' },
    });
    const print = told(labelPrintKind, new Map(), done.value).get('P1')!;
    expect(print).toMatchObject({
      by: 'a',
      printedAt: '2024-09-02T08:00:00.000Z',
      reprints: 0,
      rugIds: CODES,
    });
    const seen = [
      clerk,
      scope({ role: 'CLERK', organisation: 'C2' }),
      scope({ role: 'OFFICIAL' }),
      scope({ role: 'EXPORTER', organisation: 'E1' }),
      scope({ role: 'WEAVER', person: 'P0' }),
    ].map((one) => isLabelPrintWithin(one, print));
    expect(seen).toEqual([true, false, true, false, false]);
  });

  const refused = (more: Partial<LabelOrder>, rugs: readonly Subject<RugState>[], as = clerk) => {
    const done = printLabels(
      order({ rugIds: rugs.map(({ id }) => id), ...more }),
      { rugs: asMap(rugs), labels: new Map() },
      'P1',
      as,
    );
    return done.ok
      ? 'printed'
      : [done.refusal.code, ...(done.refusal.problems ?? []).map(({ path }) => path)];
  };

  it.each([
    ['WITHDRAWN', 'RUG_WITHDRAWN'],
    ['LOST', 'RUG_LOST'],
    ['SOLD', 'RUG_SOLD'],
    ['SHIPPED', 'RUG_SHIPPED'],
    ['DELIVERED', 'RUG_SHIPPED'],
  ] as const)(
    'gives no label to a rug that is %s; in a batch it is passed over',
    (status: RugStatus, code) => {
      const [first, second] = [rug(CODES[0]!), rug(CODES[1]!, { status })];
      expect(refused({}, [first, second])).toEqual([code, 'rugIds.1']);
      expect(refused({ batchId: 'B1' }, [first, second])).toBe('printed');
      expect(refused({ batchId: 'B1' }, [second])).toEqual(['NOTHING_TO_LABEL']);
    },
  );

  it('passes over what has a label, if only new ones are wanted', () => {
    const [old, fresh] = [rug(CODES[0]!), rug(CODES[1]!)];
    const label = { ref: `label:${old.id}`, id: old.id, version: 1, state: {} } as Subject<LabelState>;
    const print = (rugs: readonly Subject<RugState>[]) =>
      printLabels(
        order({ rugIds: rugs.map(({ id }) => id), batchId: 'B1', onlyNew: true }),
        { rugs: asMap(rugs), labels: asMap([label]) },
        'P1',
        clerk,
      );
    const done = print([old, fresh]);
    expect(done.ok && done.value.events[0].data).toMatchObject({ rugIds: [fresh.id], reprints: 0 });
    expect(print([old])).toMatchObject({ ok: false, refusal: { code: 'NOTHING_TO_LABEL' } });
  });

  it('gives a label to every other rug', () => {
    const without = RUG_STATUSES.filter((status) => refusalOfLabel(rug('K7M39HRY', { status }).state));
    expect(without).toEqual(['SHIPPED', 'DELIVERED', 'SOLD', 'LOST', 'WITHDRAWN']);
  });

  it('refuses an empty batch, what is another’s, and several cooperatives at once', () => {
    expect(refused({ batchId: 'B1' }, [])).toEqual(['NOTHING_TO_LABEL']);
    expect(refused({}, [rug(CODES[0]!, { cooperativeId: 'C2' })])).toEqual(['RUG_UNKNOWN', 'rugIds.0']);
    const mixed = [rug(CODES[0]!), rug(CODES[1]!, { cooperativeId: 'C2' })];
    expect(refused({}, mixed, scope({ role: 'ADMINISTRATOR' }))).toEqual(['LABELS_OF_SEVERAL_COOPERATIVES']);
    expect(refused({ rugIds: [''] }, [])).toEqual(['RUG_UNKNOWN', 'rugIds.0']);
  });

  it.each(LABEL_LAYOUTS)('refuses a first place that %s does not have', (layout) => {
    const rugs = [rug(CODES[0]!)];
    for (const startAt of [-1, 0, placesOf(layout) + 1])
      expect(refused({ layout, startAt }, rugs)).toEqual(['LABEL_PLACE_OUTSIDE']);
    for (const startAt of [1, placesOf(layout)]) expect(refused({ layout, startAt }, rugs)).toBe('printed');
  });
});

const ends = ({ x, y, width, height }: Box) => ({ right: x + width, bottom: y + height });
const apart = (a: Box, b: Box): boolean =>
  ends(a).right <= b.x || ends(b).right <= a.x || ends(a).bottom <= b.y || ends(b).bottom <= a.y;

describe.each(LABEL_LAYOUTS)('the layout %s', (layout) => {
  const { page, label, plan, seam, foldAt, first, step, columns, rows } = LABEL_PAGES[layout];
  const parts = [plan.qr, plan.code, plan.words];
  const room = 1e-9;

  it('keeps its parts apart, inside the label, out of the seam and off the fold', () => {
    for (const part of parts) {
      expect(part.x).toBeGreaterThanOrEqual(seam.x);
      expect(part.y).toBeGreaterThanOrEqual(seam.y);
      expect(ends(part).right).toBeLessThanOrEqual(label.width - seam.x + room);
      expect(ends(part).bottom).toBeLessThanOrEqual(label.height - seam.y + room);
      if (foldAt !== undefined) expect(ends(part).bottom <= foldAt || part.y >= foldAt).toBe(true);
      for (const other of parts) expect(part === other || apart(part, other)).toBe(true);
    }
  });

  it('puts every label on its own place of a page, and none beyond its rim', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: columns * rows }),
        fc.integer({ min: 0, max: 1_999 }),
        (startAt, index) => {
          const place = placeOf(layout, startAt, index);
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.x + label.width).toBeLessThanOrEqual(page.width + room);
          expect(place.y + label.height).toBeLessThanOrEqual(page.height + room);
          const next = placeOf(layout, startAt, index + 1);
          expect(
            next.page > place.page ||
              next.x >= place.x + label.width - room ||
              next.y >= place.y + label.height - room,
          ).toBe(true);
        },
      ),
    );
    expect(placeOf(layout, columns * rows, 1)).toEqual({ page: 1, ...first });
    expect(step.x).toBeGreaterThanOrEqual(label.width);
  });

  it('draws the code with its quiet zone, no module thinner than the least, as safe as there is room', () => {
    const address = (origin: string) => `${origin}/01/09521234000013/21/K7M39HRY`;
    for (const length of [0, 10, 30]) {
      const { side } = labelQr(address(`https://${'g'.repeat(length)}.example`), plan.qr);
      expect(plan.qr.width / side).toBeGreaterThanOrEqual(LEAST_MODULE_MM);
      expect(plan.qr.width).toBe(plan.qr.height);
    }
    const usual = address('https://gereh.example');
    expect(labelQr(usual, plan.qr).side).toBe(qrPath(usual, '#000000', 'Q').side);
    expect(() => labelQr(address(`https://${'g'.repeat(600)}.example`), plan.qr)).toThrow(/too long/);
  });
});
