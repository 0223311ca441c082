import { Button } from '@mantine/core';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import type { Pages } from '../line/usePages';
import { useRules } from '../plausibility/rules';
import organisation from '../organisations/organisation.module.css';

interface StoryLine {
  id: string;
  type: string;
  occurredAt: string;
  by: string;
  details: { name: string; value: string }[];
}

/** Who recorded what of a loom or a piece, newest first. */
export function Story({ pages }: { pages: Pages<StoryLine> }) {
  const { t, length, number, date, name: called } = useWords();
  const { rules } = useRules();
  if (pages.error && pages.nodes.length === 0) return <Fault error={pages.error} again={pages.refresh} />;
  /** An answer as people read it: a reason's words, or one's own as they were written. */
  function answerIn(answer: string): string {
    const reason = rules.flatMap(({ reasons }) => reasons).find(({ key }) => key === answer);
    return reason ? called(reason.text) : answer;
  }
  function inWords(name: string, value: string): string {
    if (name === 'answer') return value.split(' · ').map(answerIn).join(' · ');
    if (name.endsWith('Mm')) return `${length(Number(value))} ${t('looms.cm')}`;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(value);
    if (/^\d+(\.\d+)?$/.test(value)) return number(Number(value), value.includes('.') ? 1 : 0);
    return t(`pieces.value.${value as 'MEMBER'}`, { defaultValue: value });
  }
  return (
    <>
      <ul className={organisation.events} data-testid="story">
        {pages.nodes.map((event) => (
          <li key={event.id} data-type={event.type}>
            <p>
              <b>{t(`pieces.event.${event.type as 'PieceCutOff'}`, { defaultValue: event.type })}</b>
            </p>
            <p>
              <small>
                <When iso={event.occurredAt} time /> · <bdi>{event.by}</bdi>
              </small>
            </p>
            {event.details.map(({ name, value }) => (
              <p key={name}>
                <small>{t(`pieces.detail.${name as 'on'}`, { defaultValue: name })}:</small>{' '}
                <bdi>{inWords(name, value)}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {pages.hasMore && (
        <Button variant="default" loading={pages.loadingMore} onClick={pages.more} mt="sm">
          {t('list.more')}
        </Button>
      )}
    </>
  );
}
