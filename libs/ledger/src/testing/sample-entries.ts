import { sealEntry, type Entry, type LedgerEvent } from '../entry.js';
import { sampleEvent } from './sample-kinds.js';

let made = 0;

/** An id that sorts by when it was made in this process. */
export const nextId = (): string => `E${String(++made).padStart(9, '0')}`;

/** What a sample entry may be told; its command key is its id otherwise. */
interface SampleWishes {
  readonly id?: string;
  readonly key?: string;
  readonly names?: readonly string[];
  readonly account?: string;
}

/** An entry with these events. */
export function sampleEntry(events: readonly LedgerEvent[], wishes: SampleWishes = {}): Entry {
  const { id = nextId(), names = [], account = 'A1' } = wishes;
  return sealEntry(
    {
      _id: id,
      zone: 'anzali',
      occurredAt: '2025-03-20T20:30:00.000Z',
      recordedAt: '2025-03-21T06:00:00.000Z',
      actor: { account, role: 'CLERK' },
      command: { name: 'wind', key: wishes.key ?? id, fingerprint: 'f' },
      events,
    },
    names,
  );
}

/** Entries that make a subject's versions `from` to `to`, one each. */
export const sampleHistory = (subject: LedgerEvent['subject'], from: number, to: number): Entry[] =>
  Array.from({ length: to - from + 1 }, (_, i) => sampleEntry([sampleEvent(subject, from + i)]));
