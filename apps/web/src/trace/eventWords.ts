import type texts from '../language/en.json';
import { useWords } from '../language/useWords';
import type { TraceEvent } from './trace';

type EventType = keyof (typeof texts)['eventSays'];
type DetailName = keyof (typeof texts)['eventDetail'];

/** What happened, in a whole sentence of the reader's language; a kind not known yet is told as such. */
export function useEventWords() {
  const { t, language } = useWords();
  return {
    language,
    sentence: (event: TraceEvent) =>
      t(`eventSays.${event.type as EventType}`, {
        defaultValue: t('event.other', { kind: t(`traceKind.${event.subject}`) }),
      }),
    details: (event: TraceEvent) =>
      event.details.flatMap((detail) => {
        const label = t(`eventDetail.${detail.name as DetailName}`, { defaultValue: '' });
        return label ? [{ label, value: detail.value }] : [];
      }),
  };
}
