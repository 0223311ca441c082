import { mayBeNamedAnew, type PersonState } from '#libs/network';
import type { Subject } from '#libs/ledger';
import type { Fault } from '../faults.js';
import * as hands from './hands.refusals.js';
import * as refusals from './piece.refusals.js';
import type { Question, WeavingBounds } from './weaving-questions.js';

/** How many weave a piece at a time. */
export const WEAVERS = { least: 1, most: 8 } as const;

/** People as they were read, by their ids. */
export type People = ReadonlyMap<string, Subject<PersonState>>;

/** What is wrong with those who are said to weave a piece; `known` wove it before and need be no members any more. */
export function weaverFaults(
  weaverIds: readonly string[],
  cooperativeId: string,
  people: People,
  known: readonly string[] = [],
): Fault[] {
  const path = 'weaverIds';
  if (weaverIds.length < WEAVERS.least || weaverIds.length > WEAVERS.most)
    return [{ path, refusal: refusals.weaversCount(WEAVERS) }];
  return weaverIds.flatMap((id, i): Fault[] => {
    const person = people.get(id)?.state;
    const isMember = person?.cooperativeId === cooperativeId && mayBeNamedAnew(person);
    if (!isMember && !known.includes(id))
      return [{ path: `${path}.${i}`, refusal: refusals.weaverUnknown() }];
    const isTwice = weaverIds.indexOf(id) < i;
    return isTwice ? [{ path: `${path}.${i}`, refusal: refusals.weaverTwice() }] : [];
  });
}

/** Whether so many find room before a piece: a fault where nobody could, a question where it is tight. */
export function abreast(
  count: number,
  widthMm: number,
  { widthPerWeaverMm: bound }: WeavingBounds,
): { faults: Fault[]; questions: Question[] } {
  const [faults, questions]: [Fault[], Question[]] = [[], []];
  const each = widthMm / count;
  const { rule, version } = bound;
  const path = 'weaverIds';
  const says = hands.tooManyAbreast({ count, widthMm });
  if (count > 1 && each < bound.refuse) faults.push({ path, refusal: says });
  else if (count > 1 && each < bound.ask)
    questions.push({ rule, version, path, says: hands.narrowAbreast({ count, widthMm }) });
  return { faults, questions };
}
