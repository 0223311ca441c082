import { useMemo, useRef } from 'react';
import { rugLike, newRug, withCell, type BatchDraft, type RugDraft } from './rugDraft';
import type { FieldOfRug, RugField } from './rugFields';
import { History } from './history';
import { sizes } from './sizes';
import { readChoice, type Choices } from './useChoices';
import type { Words } from '../language/useWords';

export const mostRugs = 2_000;

type Set = (change: (batch: BatchDraft) => BatchDraft) => void;
type Content = Pick<BatchDraft, 'rugs' | 'defaults'>;

/** Everything that hands do to the rugs of a batch; each can be undone. */
export interface RugActs {
  type: (index: number, field: RugField, text: string) => void;
  /** A choice was made, or a field left: what is written there becomes what it means. */
  settle: (index: number, field: FieldOfRug) => void;
  choose: (index: number, field: FieldOfRug, value: string) => void;
  /** Who made it: names more, or takes the last name away again. */
  makers: (index: number, makers: string[] | 'drop last') => void;
  answer: (index: number, rule: string, answer: string) => void;
  /** The same answer for several rugs. */
  answerAll: (indices: readonly number[], rule: string, answer: string) => void;
  copyDown: (index: number, field: RugField) => void;
  fillDown: (index: number, field: RugField) => void;
  addLike: (index: number, count?: number) => void;
  remove: (index: number) => void;
  paste: (index: number, field: RugField, shown: readonly FieldOfRug[], text: string) => number;
  setDefault: (field: RugField, text: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: () => boolean;
}

export function useRugs(batch: BatchDraft, set: Set, choices: Choices, words: Words): RugActs {
  const history = useRef(new History<Content>()).current;
  // The acts stay the same while lists arrive and rows change, so that rows need not be drawn anew.
  const latest = useRef({ batch, choices, words });
  latest.current = { batch, choices, words };

  return useMemo(() => {
    const put = (content: Content) => {
      const next = { ...latest.current.batch, ...content, rugs: content.rugs.slice(0, mostRugs) };
      latest.current.batch = next;
      set(() => next);
    };
    const change = (tag: string, make: (now: Content) => Content) => {
      const { rugs, defaults } = latest.current.batch;
      const made = make({ rugs, defaults });
      if (made.rugs === rugs && made.defaults === defaults) return;
      history.note({ rugs, defaults }, tag, Date.now());
      put(made);
    };
    const rugsOf = (tag: string, make: (rugs: RugDraft[]) => RugDraft[]) =>
      change(tag, (now) => ({ ...now, rugs: make(now.rugs) }));
    const at = (tag: string, index: number, make: (rug: RugDraft, rugs: RugDraft[]) => RugDraft) =>
      rugsOf(tag, (rugs) => {
        const rug = rugs[index];
        const made = rug && make(rug, rugs);
        return !rug || !made || made === rug ? rugs : rugs.with(index, made);
      });
    const back = (step: (now: Content) => Content | undefined) => {
      const { rugs, defaults } = latest.current.batch;
      const found = step({ rugs, defaults });
      if (found) put(found);
    };

    return {
      type: (index, field, text) => at(`${index} ${field}`, index, (rug) => withCell(rug, field, text)),
      settle: (index, field) => at('', index, (rug) => settled(rug, field, latest.current)),
      choose: (index, field, value) =>
        at('', index, (rug) => chosen(rug, field.field, value, latest.current.words)),
      makers: (index, makers) =>
        at('', index, (rug) => ({
          ...rug,
          makers: makers === 'drop last' ? rug.makers.slice(0, -1) : makers,
          cells: { ...rug.cells, makers: '' },
        })),
      answer: (index, rule, answer) =>
        at(`${index} ${rule}`, index, (rug) => ({ ...rug, answers: { ...rug.answers, [rule]: answer } })),
      answerAll: (indices, rule, answer) =>
        rugsOf('', (rugs) =>
          rugs.map((rug, place) =>
            indices.includes(place) ? { ...rug, answers: { ...rug.answers, [rule]: answer } } : rug,
          ),
        ),
      copyDown: (index, field) =>
        at('', index, (rug, rugs) =>
          rugs[index - 1] ? sameIn(rugs[index - 1] as RugDraft, rug, field) : rug,
        ),
      fillDown: (index, field) =>
        rugsOf('', (rugs) => {
          const from = rugs[index];
          return from ? rugs.map((rug, place) => (place > index ? sameIn(from, rug, field) : rug)) : rugs;
        }),
      addLike: (index, count = 1) =>
        rugsOf('', (rugs) => {
          const from = rugs[index] ?? newRug();
          const added = Array.from({ length: count }, () => rugLike(from));
          return [...rugs.slice(0, index + 1), ...added, ...rugs.slice(index + 1)];
        }),
      remove: (index) =>
        rugsOf('', (rugs) => (rugs.length > 1 ? rugs.filter((_, place) => place !== index) : [newRug()])),
      paste(index, field, shown, text) {
        const rows = cellsIn(text);
        rugsOf('', (rugs) => pastedInto(rugs, index, field, shown, rows, latest.current));
        return rows.length;
      },
      setDefault: (field, text) =>
        change(`default ${field}`, (now) => ({ ...now, defaults: { ...now.defaults, [field]: text } })),
      undo: () => back((now) => history.undo(now)),
      redo: () => back((now) => history.redo(now)),
      canUndo: () => history.canUndo,
    };
  }, [history, set]);
}

interface Known {
  choices: Choices;
  words: Words;
}

/** What is written in a field of choices becomes the choice that it means. */
function settled(rug: RugDraft, field: FieldOfRug, { choices, words }: Known): RugDraft {
  const written = rug.cells[field.field] ?? '';
  if (!written.trim()) return rug;
  if (field.kind === 'choice') {
    const value = readChoice(written, choices.of(field));
    return value === written ? rug : chosen(rug, field.field, value, words);
  }
  if (field.kind !== 'names') return rug;
  const makers = new Set(rug.makers);
  const unknown: string[] = [];
  for (const name of written.split(/[،,;؛+\n]+/).map((one) => one.trim())) {
    const id = readChoice(
      name,
      choices.makers.map(({ id: value, label }) => ({ value, label })),
    );
    if (choices.makerNames.has(id)) makers.add(id);
    else if (name) unknown.push(name);
  }
  if (makers.size === rug.makers.length) return rug;
  return { ...rug, makers: [...makers], cells: { ...rug.cells, makers: unknown.join('، ') } };
}

/** A named size brings its usual measures along. */
function chosen(rug: RugDraft, field: RugField, value: string, { number }: Words): RugDraft {
  const size = field === 'size' ? sizes.find(({ key }) => key === value) : undefined;
  const measures = size ? { width: number(size.widthCm), length: number(size.lengthCm) } : {};
  return { ...rug, cells: { ...rug.cells, [field]: value, ...measures } };
}

const sameIn = (from: RugDraft, to: RugDraft, field: RugField): RugDraft =>
  field === 'makers' ? { ...to, makers: from.makers } : withCell(to, field, from.cells[field] ?? '');

/** A block as spreadsheets put it on the clipboard; a cell with line breaks or tabs is quoted. */
function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]+|\t|\r\n|\n|\r/g;
  let cell = '';
  for (const [found, quoted] of text.replace(/[\r\n]+$/, '').matchAll(pattern)) {
    if (found === '\t' || /^[\r\n]/.test(found)) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (found !== '\t') rows.push([]);
    } else {
      cell = quoted === undefined ? found : quoted.replaceAll('""', '"');
    }
  }
  rows.at(-1)?.push(cell);
  return rows;
}

function pastedInto(
  rugs: RugDraft[],
  index: number,
  field: RugField,
  shown: readonly FieldOfRug[],
  rows: string[][],
  known: Known,
): RugDraft[] {
  const first = shown.findIndex((one) => one.field === field);
  const next = [...rugs];
  rows.forEach((texts, down) => {
    let rug = next[index + down] ?? newRug();
    texts.forEach((text, across) => {
      const column = shown[first + across];
      if (!column) return;
      rug = settled(withCell(rug, column.field, text.trim()), column, known);
    });
    next[index + down] = rug;
  });
  return next;
}
