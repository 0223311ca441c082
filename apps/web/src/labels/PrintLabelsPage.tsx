import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { byPath, Problems } from '../form/Field';
import { CheckField, ChoiceField, NumberField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import type { ReprintReason } from '../gql/graphql';
import { readNumber } from '../language/digits';
import { languageNames, languages, type Language } from '../language/language';
import { useWords } from '../language/useWords';
import { Fault } from '../line/Fault';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { EmptyState } from '../look/EmptyState';
import organisation from '../organisations/organisation.module.css';
import { BatchToLabel, PrintLabelsText, RugToLabel } from './labelQueries';
import { LayoutChoice } from './LayoutChoice';
import { keepLayout, lastLayout, placesOn } from './layouts';
import { StartPlace } from './StartPlace';
import styles from './labels.module.css';

const route = getRouteApi('/labels/new');
const reasons: ReprintReason[] = ['SPOILT', 'LOST', 'WORN', 'ANOTHER_LAYOUT'];

/** Whose labels are printed. */
interface Wanted {
  of: { batchId: string } | { rugIds: string[] };
  code: string;
  count: number;
  /** How many of them were printed before. */
  before: number;
}

/** Prints the labels of a batch or of one rug. */
export function PrintLabelsPage() {
  const { t } = useWords();
  const { batch: batchId, rug: rugId } = route.useSearch();
  const [batch, askBatch] = useQuery({
    query: BatchToLabel,
    variables: { id: batchId ?? '' },
    pause: !batchId,
    requestPolicy: 'network-only',
  });
  const [rug, askRug] = useQuery({
    query: RugToLabel,
    variables: { id: rugId ?? '' },
    pause: !rugId || Boolean(batchId),
    requestPolicy: 'network-only',
  });
  if (batch.error) return <Fault error={batch.error} again={askBatch} />;
  if (rug.error) return <Fault error={rug.error} again={askRug} />;
  if (batch.fetching || rug.fetching) return <Waiting />;
  const wanted: Wanted | undefined = batch.data?.batch
    ? {
        of: { batchId: batch.data.batch.id },
        code: batch.data.batch.code,
        count: batch.data.batch.rugCount,
        before: batch.data.batch.labelled ?? 0,
      }
    : rug.data?.rug
      ? {
          of: { rugIds: [rug.data.rug.id] },
          code: rug.data.rug.code,
          count: 1,
          before: rug.data.rug.label ? 1 : 0,
        }
      : undefined;
  if (wanted) return <PrintForm wanted={wanted} />;
  return (
    <>
      <PageHead title={t('labels.title')} />
      <EmptyState
        picture="border"
        title={t('labels.whose')}
        says={t('labels.whoseNext')}
        action={<LinkButton to="/batches">{t('place.batches')}</LinkButton>}
      />
    </>
  );
}

function PrintForm({ wanted }: { wanted: Wanted }) {
  const words = useWords();
  const { t, number } = words;
  const navigate = useNavigate();
  const isBatch = 'batchId' in wanted.of;
  const [layout, setLayout] = useState(lastLayout);
  const [startAt, setStartAt] = useState(1);
  const [lines, setLines] = useState({ from: '', to: '' });
  const [language, setLanguage] = useState<Language>(words.language);
  // Where a part of a batch has its labels, the rest is most likely what is wanted.
  const isPart = isBatch && wanted.before > 0 && wanted.before < wanted.count;
  const [onlyNew, setOnlyNew] = useState(isPart);
  const [reason, setReason] = useState('');
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const { send, sending, refusal, clear } = useCommand(PrintLabelsText);

  const [from, to] = [readNumber(lines.from) ?? 1, readNumber(lines.to) ?? wanted.count];
  const stretchCount = Math.max(0, Math.min(to, wanted.count) - Math.max(from, 1) + 1);
  const count = onlyNew ? Math.min(stretchCount, wanted.count - wanted.before) : stretchCount;
  const isAgain = (wanted.before > 0 && !onlyNew) || refusal?.code === 'LABELS_PRINTED_BEFORE';
  const changed = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      clear();
      // What was sent with this key may have arrived: something else is another command.
      setCommandKey(newCommandKey());
      set(value);
    };
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    const stretch = isBatch
      ? {
          ...(lines.from ? { fromLine: Math.round(from) } : {}),
          ...(lines.to ? { toLine: Math.round(to) } : {}),
        }
      : {};
    const why = isAgain && reason ? { reason: reason as ReprintReason } : {};
    const done = await send({
      input: {
        commandKey,
        ...wanted.of,
        ...stretch,
        ...why,
        layout,
        startAt,
        language,
        ...(onlyNew ? { onlyNew } : {}),
      },
    });
    if (!done) return;
    keepLayout(layout);
    void navigate({ to: '/labels/$id', params: { id: done.print.id } });
  }

  return (
    <Problems value={byPath(refusal?.problems)}>
      <PageHead
        title={t('labels.titleOf', { code: wanted.code })}
        says={
          isBatch
            ? wanted.before > 0
              ? t('labels.saysBefore', { before: number(wanted.before), all: number(wanted.count) })
              : t('labels.says', { count: wanted.count, number: number(wanted.count) })
            : t('labels.saysRug')
        }
      />
      <form className={organisation.form} onSubmit={(event) => void submit(event)} data-testid="print-labels">
        <div className={organisation.wide}>
          <LayoutChoice
            chosen={layout}
            choose={changed((next) => {
              setLayout(next);
              setStartAt(1);
            })}
          />
        </div>
        {placesOn(layout) > 1 && (
          <div className={organisation.wide}>
            <StartPlace layout={layout} chosen={startAt} choose={changed(setStartAt)} count={count} />
          </div>
        )}
        {isPart && (
          <div className={organisation.wide}>
            <CheckField label={t('labels.onlyNew')} checked={onlyNew} onChange={changed(setOnlyNew)} />
          </div>
        )}
        {isBatch && (
          <>
            <NumberField
              label={t('labels.from')}
              path="fromLine"
              value={lines.from}
              onChange={changed((value: string) => setLines((now) => ({ ...now, from: value })))}
              placeholder={number(1)}
              optional
              testId="from-line"
            />
            <NumberField
              label={t('labels.to')}
              path="toLine"
              value={lines.to}
              onChange={changed((value: string) => setLines((now) => ({ ...now, to: value })))}
              placeholder={number(wanted.count)}
              optional
              testId="to-line"
            />
          </>
        )}
        <ChoiceField
          label={t('labels.language')}
          value={language}
          onChange={changed((value: string) => setLanguage(value as Language))}
          choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          hint={t('labels.languageSays')}
          testId="label-language"
        />
        {isAgain && (
          <ChoiceField
            label={t('labels.why')}
            path="reason"
            value={reason}
            onChange={(value) => changed(setReason)(value)}
            choices={reasons.map((one) => ({ value: one, label: t(`reprintReason.${one}`) }))}
            blank={t('form.choose')}
            hint={t('labels.whySays')}
            testId="reprint-reason"
          />
        )}
        <div className={organisation.wide}>
          <RefusalNote refusal={refusal} unplaced={({ path }) => !/^(fromLine|toLine|reason)$/.test(path)} />
        </div>
        <div className={`${organisation.wide} ${organisation.acts} ${styles.acts}`}>
          <Button type="submit" size="md" loading={sending} disabled={count === 0} data-testid="send-labels">
            {t('labels.print', { count, number: number(count) })}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
