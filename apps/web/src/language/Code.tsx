import { useWords } from './useWords';

/** A code, number or address that keeps its left-to-right order inside any sentence. */
export function Code({ children }: { children: string }) {
  return <bdi dir="ltr">{children}</bdi>;
}

/** A moment or a day in the reader's calendar; the other calendar is one hover or tap away. */
export function When({ iso, time = false }: { iso: string; time?: boolean }) {
  const words = useWords();
  return (
    <time dateTime={iso} title={words.otherCalendar(iso)}>
      {time ? words.moment(iso) : words.date(iso)}
    </time>
  );
}
