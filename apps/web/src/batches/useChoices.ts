import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Choice } from '../form/fields';
import type { Named } from '../form/NameField';
import { foldText } from '../language/digits';
import { useWords, type Words } from '../language/useWords';
import { keeping } from '../line/keeping';
import { useAll } from '../line/useAll';
import { CooperativeLooms, CooperativePeople, CooperativeVillages, weaversIn } from './batchQueries';
import type { FieldOfRug, RugField } from './rugFields';
import { sizes } from './sizes';

/** What the fields choose from, read once for the whole batch. */
export interface Choices {
  makers: Named[];
  makerNames: ReadonlyMap<string, string>;
  villageOfMaker: ReadonlyMap<string, string>;
  cooperatives: Choice[];
  /** By field: values and how they are called here. */
  of: (field: FieldOfRug) => readonly Choice[];
}

const keepVillages = keeping('villages');

export function useChoices(cooperativeId: string): Choices {
  const words = useWords();
  const { name, compare, t, length } = words;
  const [{ data }] = useQuery({ query: CooperativeVillages, context: keepVillages });
  const pause = cooperativeId === '';
  const people = useAll(CooperativePeople, { cooperativeId }, (found) => found.people, pause, 'people');
  const looms = useAll(CooperativeLooms, { cooperativeId }, (found) => found.looms, pause, 'looms');
  return useMemo(() => {
    const own: Partial<Record<RugField, Choice[]>> = {
      village: (data?.villages ?? [])
        .map((village) => ({ value: village.id, label: name(village.name) }))
        .sort((a, b) => compare(a.label, b.label)),
      loom: looms.nodes.map((loom) => ({
        value: loom.id,
        label: t('batch.loom', { code: loom.code, width: length(loom.widthMm) }),
      })),
      size: sizes.map((size) => ({ value: size.key, label: name(size.name) })),
    };
    const fixed = new Map<RugField, Choice[]>();
    return {
      makers: people.nodes.map((person) => ({
        id: person.id,
        label: person.displayName,
        beside: name(person.village.name),
      })),
      makerNames: new Map(people.nodes.map((person) => [person.id, person.displayName])),
      villageOfMaker: new Map(people.nodes.map((person) => [person.id, person.village.id])),
      cooperatives: weaversIn(data).map((one) => ({ value: one.id, label: name(one.name) })),
      of(field) {
        const listed = own[field.field] ?? fixed.get(field.field) ?? fixedChoices(field, words);
        if (!own[field.field]) fixed.set(field.field, listed);
        return listed;
      },
    };
  }, [compare, data, length, looms.nodes, name, people.nodes, t, words]);
}

const fixedChoices = ({ values, valueLabel }: FieldOfRug, words: Words): Choice[] =>
  (values ?? []).map((value) => ({ value, label: valueLabel?.(words.t, value, words) ?? value }));

/** As people write it: spelling, digits, dashes and spaces apart. */
const plain = (text: string) => foldText(text).replace(/[\s\-‐–_]/g, '');

/** The value that a written text means; the text itself when it is none of the choices. */
export function readChoice(written: string, choices: readonly Choice[]): string {
  const text = plain(written);
  if (!text || choices.some(({ value }) => value === written)) return written.trim();
  const same = choices.filter(({ value, label }) => plain(label) === text || plain(value) === text);
  if (same[0]) return same[0].value;
  const begins = choices.filter(({ label }) => plain(label).startsWith(text));
  return begins.length === 1 && begins[0] ? begins[0].value : written.trim();
}

/** The choices that a written text may mean, the likeliest first. */
export function matching(written: string, choices: readonly Choice[]): Choice[] {
  const text = plain(written);
  if (!text) return [...choices];
  const found = choices.filter(({ label }) => plain(label).includes(text));
  return found.sort(
    (a, b) => Number(plain(b.label).startsWith(text)) - Number(plain(a.label).startsWith(text)),
  );
}
