import { Button, FileButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CooperativeVillages, weaversIn } from '../batches/batchQueries';
import { ChoiceField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import type { Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { sendForm } from '../line/sendFile';
import { download } from '../papers/download';
import { keepTitles } from '../papers/keepFile';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import { SheetRows, fitsOf, type LookedAt } from './SheetRows';
import styles from './MembersSheetPage.module.css';

const columns = ['nationalId', 'nameFa', 'nameLatin', 'village', 'phone', 'memberSince', 'consent'] as const;

/** Enrols many from a spreadsheet: the file is looked at row by row first, and nobody is enrolled before that. */
export function MembersSheetPage() {
  const { t, name, number, compare } = useWords();
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? account.organisation?.id : undefined;
  const [{ data }] = useQuery({ query: CooperativeVillages });
  const [cooperative, setCooperative] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [looked, setLooked] = useState<LookedAt | null>(null);
  const [isDone, setDone] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [lost, setLost] = useState(false);
  const fitting = looked ? looked.rows.filter(fitsOf).length : 0;
  const enrolled = looked ? looked.rows.filter(({ personId }) => personId !== null).length : 0;

  async function send(chosen: File, confirmed?: string) {
    setSending(true);
    setRefusal(null);
    const sent = await sendForm<LookedAt>('/members-sheet', chosen, {
      ...(cooperative ? { cooperativeId: cooperative } : {}),
      ...(confirmed ? { confirmed } : {}),
    });
    setSending(false);
    if ('taken' in sent) {
      setLooked(sent.taken);
      setDone(confirmed !== undefined);
      scrollTo({ top: 0 });
    } else
      setRefusal(
        sent.refusal === 'notReached'
          ? {
              code: 'NOT_REACHED',
              message: t('refusal.notReached'),
              nextStep: t('refusal.notReachedNext'),
              problems: [],
            }
          : sent.refusal,
      );
  }
  function choose(chosen: File | null) {
    if (!chosen) return;
    setFile(chosen);
    setLooked(null);
    setDone(false);
    void send(chosen);
  }
  const template = () =>
    keepTitles(
      t('membersSheet.templateFile'),
      columns.map((column) => t(`membersSheet.title.${column}`)),
    );

  return (
    <>
      <PageHead
        title={t('membersSheet.heading')}
        says={t('membersSheet.says')}
        action={
          <Button
            variant="default"
            onClick={() =>
              void download('/members.csv', t('membersSheet.listFile')).then((got) => setLost(!got))
            }
            data-testid="members-csv"
          >
            {t('membersSheet.takeList')}
          </Button>
        }
      />
      {lost && (
        <p role="alert" className={styles.refused}>
          {t('membersSheet.listLost')}
        </p>
      )}
      {isDone && (
        <p role="status" className={styles.done} data-testid="sheet-done">
          {t('membersSheet.done', { count: enrolled, number: number(enrolled) })}{' '}
          <Link to="/people">{t('people.title')}</Link>
        </p>
      )}
      <ol className={styles.steps}>
        <li>
          <b>{t('membersSheet.fill')}</b>
          <p>{t('membersSheet.fillSays')}</p>
          <Button variant="default" onClick={template} data-testid="template">
            {t('membersSheet.template')}
          </Button>
        </li>
        <li>
          <b>{t('membersSheet.choose')}</b>
          <p>{t('membersSheet.chooseSays')}</p>
          {!own && (
            <div className={styles.cooperative}>
              <ChoiceField
                label={t('rug.cooperative')}
                optional
                value={cooperative}
                onChange={(id) => {
                  setCooperative(id);
                  setLooked(null);
                }}
                blank={t('membersSheet.noCooperative')}
                choices={weaversIn(data)
                  .map((one) => ({ value: one.id, label: name(one.name) }))
                  .sort((a, b) => compare(a.label, b.label))}
              />
            </div>
          )}
          <div className={styles.acts}>
            <FileButton accept=".xlsx,.csv" onChange={choose}>
              {(props) => (
                <Button
                  {...props}
                  variant={looked ? 'default' : 'filled'}
                  loading={sending && !looked}
                  data-testid="choose-sheet"
                >
                  {file ? t('membersSheet.chooseOther') : t('membersSheet.chooseFile')}
                </Button>
              )}
            </FileButton>
            {file && <bdi className={styles.file}>{file.name}</bdi>}
          </div>
        </li>
      </ol>
      <RefusalNote
        refusal={refusal}
        action={
          file && (
            <Button mt="sm" variant="default" onClick={() => void send(file)}>
              {t('act.tryAgain')}
            </Button>
          )
        }
      />
      {looked && (
        <section className={styles.looked} aria-label={t('membersSheet.preview')}>
          <h2>{t(isDone ? 'membersSheet.result' : 'membersSheet.preview')}</h2>
          {!isDone && (
            <p data-testid="sheet-count">
              {t('membersSheet.fitting', { number: number(fitting), all: number(looked.rows.length) })}
            </p>
          )}
          <SheetRows rows={looked.rows} />
          {!isDone && (
            <div className={styles.acts}>
              <Button
                size="md"
                loading={sending}
                disabled={fitting === 0}
                onClick={() => file && void send(file, looked.digest)}
                data-testid="confirm-sheet"
              >
                {t('membersSheet.confirm', { count: fitting, number: number(fitting) })}
              </Button>
              <LinkButton to="/people" variant="default">
                {t('act.leave')}
              </LinkButton>
            </div>
          )}
        </section>
      )}
    </>
  );
}
