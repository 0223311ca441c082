import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { TextField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import type { RegisterSheetMutation } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import type { Accepted } from '../line/sendMutation';
import { useCommand } from '../line/useCommand';
import { download } from '../papers/download';
import { AskedRules } from './AskedRules';
import styles from './BatchSheetPage.module.css';
import { RugRows } from './RugRows';
import { RegisterSheet, type LookedSheet } from './sheet';
import { useSheetAnswers } from './useSheetAnswers';

/** What was read of a sheet, and the way to register it or to get it back marked. */
export function SheetPreview({
  sheet,
  onDone,
}: {
  sheet: LookedSheet;
  onDone: (done: Accepted<RegisterSheetMutation>) => void;
}) {
  const { t, number, list } = useWords();
  const register = useCommand(RegisterSheet);
  const [note, setNote] = useState('');
  const [lost, setLost] = useState(false);
  const answers = useSheetAnswers(sheet);
  const { rowCount, wrongRows, askedRows, registeredAs } = sheet;
  async function confirm() {
    const done = await register.send({
      input: { sheetId: sheet.sheetId, note: note.trim() || null, answers: answers.given() },
    });
    if (!done) return;
    onDone(done);
    scrollTo({ top: 0 });
  }
  const takeMarked = () =>
    void download(`/batch-sheet/${sheet.sheetId}/marked.xlsx`, t('batchSheet.markedFile')).then((got) =>
      setLost(!got),
    );
  return (
    <section className={styles.looked} aria-label={t('batchSheet.preview')}>
      <h2>{t('batchSheet.preview')}</h2>
      {sheet.sheetName && <p className={styles.quiet}>{t('batchSheet.sheet', { name: sheet.sheetName })}</p>}
      {sheet.ignored.length > 0 && (
        <p className={styles.quiet}>{t('batchSheet.ignored', { columns: list(sheet.ignored) })}</p>
      )}
      {registeredAs && (
        <p role="status" className={styles.done} data-testid="registered-before">
          {t('batchSheet.registered')}{' '}
          <Link to="/t/$code" params={{ code: registeredAs.code }}>
            {t('batchSheet.openFirst', { code: registeredAs.code })}
          </Link>
        </p>
      )}
      {wrongRows > 0 ? (
        <div className={styles.refused} role="status" data-testid="sheet-wrong">
          <p>{t('batchSheet.wrong', { wrong: number(wrongRows), number: number(rowCount) })}</p>
          <p>{t('batchSheet.wrongNext')}</p>
          <Button mt="xs" variant="default" onClick={takeMarked} data-testid="marked">
            {t('batchSheet.marked')}
          </Button>
          {lost && <p role="alert">{t('batchSheet.lost')}</p>}
        </div>
      ) : (
        !registeredAs && (
          <>
            {askedRows > 0 ? (
              <>
                <p className={styles.asks} role="status" data-testid="sheet-asks">
                  {t('batchSheet.ask', { count: askedRows, number: number(askedRows) })}
                </p>
                <AskedRules answers={answers} />
              </>
            ) : (
              <p data-testid="sheet-fits">{t('batchSheet.fit', { number: number(rowCount) })}</p>
            )}
            <div className={styles.note}>
              <TextField label={t('batch.note')} optional value={note} onChange={setNote} />
            </div>
            <RefusalNote refusal={register.refusal} />
            <div className={styles.acts}>
              <Button
                size="md"
                loading={register.sending}
                disabled={answers.left > 0}
                onClick={() => void confirm()}
                data-testid="confirm-rugs"
              >
                {t('batchSheet.confirm', { count: rowCount, number: number(rowCount) })}
              </Button>
              <LinkButton to="/batches" variant="default">
                {t('act.leave')}
              </LinkButton>
              {answers.left > 0 && (
                <span role="status" data-testid="questions-left">
                  {t('batchSheet.left', { count: answers.left, number: number(answers.left) })}
                </span>
              )}
            </div>
          </>
        )
      )}
      <RugRows sheet={sheet} answers={answers} />
    </section>
  );
}
