import { Injectable } from '@nestjs/common';
import type { Document } from 'mongodb';
import { documentKind, type DocumentState } from '#libs/documents';
import {
  MongoEntryStore,
  Projection,
  Views,
  subjectRef,
  throughOutage,
  versionClaim,
  type SubjectKind,
  type SubjectRef,
  type View,
  type ViewFilter,
} from '#libs/ledger';
import { personKind } from '#libs/network';
import { batchKind, rugKind } from '#libs/production';
import { baleKind } from '../bale/bale.js';
import { shipmentKind } from '../shipment/shipment.js';
import type { FoundTrace } from './found-trace.js';
import type { TraceTarget } from './trace-code.js';

/** The most papers that come along with a trace: three languages of a rug's passport and of an invoice, and spare. */
const MAX_PAPERS = 60;

type Stage = Document;

/** A lookup of views by their id, or by another field that `foreign` names. */
const join = (kind: SubjectKind<never>, local: string, as: string, foreign = '_id'): Stage => ({
  $lookup: { from: kind.collection, localField: local, foreignField: foreign, as },
});

/** Which subjects' papers come along: those of the rug, and of its shipment if it has one. */
const papersAbout = (kinds: Readonly<Record<string, string>>): Stage[] => [
  {
    $addFields: {
      papersAbout: Object.entries(kinds).map(([kind, field]) => ({
        $concat: [`${kind}:`, { $ifNull: [field, ''] }],
      })),
    },
  },
  join(documentKind as SubjectKind<never>, 'papersAbout', 'papers', 'about'),
];

/** What is read from the first collection on, for each kind of code: everything in one round trip. */
const PIPELINES: Readonly<Record<TraceTarget['kind'], { from: SubjectKind<never>; stages: Stage[] }>> = {
  RUG: {
    from: rugKind as SubjectKind<never>,
    stages: [
      join(batchKind as SubjectKind<never>, 'batchId', 'batch'),
      join(baleKind as SubjectKind<never>, 'baleId', 'bale'),
      join(shipmentKind as SubjectKind<never>, 'shipmentId', 'shipment'),
      join(personKind as SubjectKind<never>, 'makerIds', 'makers'),
      ...papersAbout({ rug: '$_id', shipment: '$shipmentId' }),
    ],
  },
  BATCH: { from: batchKind as SubjectKind<never>, stages: [] },
  BALE: {
    from: baleKind as SubjectKind<never>,
    stages: [
      join(shipmentKind as SubjectKind<never>, 'shipmentId', 'shipment'),
      ...papersAbout({ shipment: '$shipmentId' }),
    ],
  },
  SHIPMENT: {
    from: shipmentKind as SubjectKind<never>,
    stages: [join(baleKind as SubjectKind<never>, 'baleIds', 'bales'), ...papersAbout({ shipment: '$_id' })],
  },
};

const ROOTS = { RUG: 'rug', BATCH: 'batch', BALE: 'bale', SHIPMENT: 'shipment' } as const;

/** Reads all that a code leads to, and catches up what a dead writer left behind. */
@Injectable()
export class TraceStore {
  constructor(
    private readonly views: Views,
    private readonly entries: MongoEntryStore,
    private readonly projection: Projection,
  ) {}

  /** The views that a code leads to, in one round trip. Undefined when nothing has that code. */
  async read({ kind, id }: TraceTarget): Promise<FoundTrace | undefined> {
    const { from, stages } = PIPELINES[kind];
    const pipeline = [{ $match: { _id: id } }, ...stages];
    const [row] = await throughOutage(() => this.views.collection(from).aggregate(pipeline).toArray());
    return row && asTrace(kind, id, row);
  }

  /** Whether any rug within a filter lies in a batch, bale or shipment. */
  async hasRug(field: string, id: string, within: ViewFilter): Promise<boolean> {
    return (await this.views.count(rugKind, { $and: [{ [field]: id }, within] }, 1)) > 0;
  }

  /** Catches up those of the views that are behind the ledger; whether any was. One round trip when none is. */
  async heal(target: TraceTarget, found: FoundTrace | undefined): Promise<boolean> {
    const standing = found ? refsOf(found) : [{ ref: rootRef(target), version: 0 }];
    const behind = new Map(standing.map(({ ref, version }) => [versionClaim(ref, version + 1), ref]));
    const held = await this.entries.held([...behind.keys()]);
    for (const claim of held) await this.projection.catchUp(behind.get(claim)!);
    return held.length > 0;
  }
}

const rootRef = ({ kind, id }: TraceTarget): SubjectRef => subjectRef(ROOTS[kind], id);

function refsOf(found: FoundTrace): { ref: SubjectRef; version: number }[] {
  const all: [string, View<object> | undefined][] = [
    ['rug', found.rug],
    ['batch', found.batch],
    ['bale', found.bale],
    ['shipment', found.shipment],
    ...found.bales.map((bale): [string, View<object>] => ['bale', bale]),
    ...found.papers.map((paper): [string, View<object>] => ['document', paper]),
  ];
  return all.flatMap(([kind, view]) =>
    view ? [{ ref: subjectRef(kind, view._id), version: view.version }] : [],
  );
}

function asTrace(kind: TraceTarget['kind'], id: string, row: Document): FoundTrace {
  const { batch, bale, shipment, bales, papers, makers, papersAbout: _about, ...root } = row;
  const first = <T>(list: unknown): T | undefined => (list as T[] | undefined)?.[0];
  const found = (papers ?? []) as View<DocumentState>[];
  return {
    kind,
    id,
    batch: first(batch),
    bale: first(bale),
    shipment: first(shipment),
    bales: (bales ?? []) as FoundTrace['bales'],
    papers: found.sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1)).slice(0, MAX_PAPERS),
    makers: (makers ?? []) as FoundTrace['makers'],
    [ROOTS[kind]]: root,
  };
}
