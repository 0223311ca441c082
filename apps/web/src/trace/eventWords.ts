import type texts from '../language/en.json';
import { readNumber } from '../language/digits';
import { languageNames, type Language } from '../language/language';
import { useWords, type Words } from '../language/useWords';
import type { TraceEvent } from './trace';

type EventType = keyof (typeof texts)['eventSays'];
type DetailName = keyof (typeof texts)['eventDetail'];

/** A code that stands in a detail, e.g. PASSED, in the reader's words; an unknown one as it is. */
const coded = (
  group:
    | ('grade' | 'inspectionResult' | 'country' | 'mode' | 'paperKind' | 'defect')
    | ('finishing' | 'photoView' | 'salePlace' | 'loss' | 'whyGone' | 'returnFrom'),
  value: string,
  { t }: Words,
) => t(`${group}.${value}` as 'grade.FIRST', { defaultValue: value });

/** The value of a detail in the reader's words; the end of its name is its unit. */
function valueOf(name: string, value: string, words: Words): string {
  const amount = readNumber(value);
  if (amount !== null) {
    if (/[a-z]G$/.test(name)) return words.weight(amount);
    if (name.endsWith('Mm')) return words.t('event.cm', { number: words.length(amount) });
    if (['rugs', 'bales', 'receivedBales', 'expectedBales'].includes(name)) return words.number(amount);
  }
  switch (name) {
    case 'grade':
      return coded('grade', value, words);
    case 'result':
      return coded('inspectionResult', value, words);
    case 'destination':
      return coded('country', value, words);
    case 'mode':
      return coded('mode', value, words);
    case 'kind':
      return coded('paperKind', value, words);
    case 'step':
      return coded('finishing', value, words);
    case 'view':
      return coded('photoView', value, words);
    case 'place':
      return coded('salePlace', value, words);
    case 'how':
      return coded('loss', value, words);
    case 'why':
      return coded('whyGone', value, words);
    case 'from':
      return coded('returnFrom', value, words);
    case 'on':
      return words.date(value);
    case 'language':
      return languageNames[value as Language] ?? value;
    case 'defects':
      return words.list(value.split(' ').map((defect) => coded('defect', defect, words)));
    default:
      return value;
  }
}

/** What happened, in a whole sentence of the reader's language; a kind not known yet is told as such. */
export function useEventWords() {
  const words = useWords();
  const { t } = words;
  return {
    sentence: (event: TraceEvent) =>
      t(`eventSays.${event.type as EventType}`, {
        defaultValue: t('event.other', { kind: t(`traceKind.${event.subject}`) }),
      }),
    details: (event: TraceEvent) =>
      event.details.flatMap(({ name, value }) => {
        const label = t(`eventDetail.${name as DetailName}`, { defaultValue: '' });
        return label ? [{ label, value: valueOf(name, value, words) }] : [];
      }),
  };
}
