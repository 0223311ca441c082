import { Injectable } from '@nestjs/common';
import { RecallPapers, documentKind } from '#libs/documents';
import { Views, idOf, kindOf, subjectRef, type Entry, type SubjectRef } from '#libs/ledger';
import { personKind } from '#libs/network';
import { rugKind } from '../rug/rug.js';

const PASSPORT = { kind: 'RUG_PASSPORT' } as const;

/**
 * Calls passports back that say of a maker what must not be said any more: whose claim is disputed, or who agrees no
 * more to be named. Their bytes are destroyed and they are made anew; who holds a copy is told that it was called back.
 */
@Injectable()
export class RecallPassports {
  constructor(
    private readonly views: Views,
    private readonly papers: RecallPapers,
  ) {}

  /** What the worker does with entries that it follows; doing it twice does no harm, for what was made since stays. */
  async follow(entries: readonly Entry[]): Promise<void> {
    for (const { events, recordedAt: issuedBefore } of entries)
      for (const { type, subject } of events) {
        if (type === 'RugAttributionDisputed')
          await this.papers.all({ ...PASSPORT, about: subject, issuedBefore }, 'MAKER_DISPUTED');
        if (type === 'RugAttributionSettled')
          await this.papers.all({ ...PASSPORT, about: subject, issuedBefore }, 'MAKER_SETTLED');
        if (type === 'ConsentWithdrawn')
          await this.papers.all({ ...PASSPORT, names: subject, issuedBefore }, 'CONSENT_WITHDRAWN');
      }
    await this.recallBelated(entries);
  }

  /** A passport that was being made meanwhile was made from what was true before. */
  private async recallBelated(entries: readonly Entry[]): Promise<void> {
    const issued = entries
      .flatMap(({ events }) => events)
      .filter(({ type, data }) => type === 'DocumentIssued' && namesIn(data).length > 0);
    if (issued.length === 0) return;
    const [documents, people] = await Promise.all([
      this.views.many(
        documentKind,
        issued.map(({ subject }) => idOf(subject)),
      ),
      this.views.many(
        personKind,
        issued.flatMap(({ data }) => namesIn(data).map(idOf)),
      ),
    ]);
    const abouts = [...documents.values()].flatMap(({ about }) => (kindOf(about) === 'rug' ? [about] : []));
    const rugs = await this.views.many(rugKind, abouts.map(idOf));
    for (const [id, { attribution }] of rugs)
      if (attribution?.disputeId !== undefined)
        for (const person of namesOf(documents.values(), id))
          await this.papers.all(
            { ...PASSPORT, about: subjectRef('rug', id), names: person },
            'MAKER_DISPUTED',
          );
    for (const [id, { consentToBeNamed }] of people)
      if (!consentToBeNamed)
        await this.papers.all({ ...PASSPORT, names: subjectRef('person', id) }, 'CONSENT_WITHDRAWN');
  }
}

const namesIn = (data: object): readonly SubjectRef[] =>
  (data as { names?: readonly SubjectRef[] }).names ?? [];

/** The people whom the passports of a rug name, each once. */
const namesOf = (
  documents: Iterable<{ readonly about: SubjectRef; readonly names?: readonly SubjectRef[] }>,
  rugId: string,
): SubjectRef[] => [
  ...new Set([...documents].filter(({ about }) => idOf(about) === rugId).flatMap(({ names }) => names ?? [])),
];
