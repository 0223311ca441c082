import { Button, FileButton, Progress } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { BatchDone } from '../batches/BatchDone';
import { CooperativeVillages, weaversIn } from '../batches/batchQueries';
import { ChoiceField } from '../form/fields';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import type { Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { sendForm } from '../line/sendFile';
import type { Accepted } from '../line/sendMutation';
import type { RegisterSheetMutation } from '../gql/graphql';
import { download } from '../papers/download';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import styles from './BatchSheetPage.module.css';
import { SheetPreview } from './SheetPreview';
import type { LookedSheet } from './sheet';

/** Registers rugs from a spreadsheet: template, file, every row with its faults, and only then the batch. */
export function BatchSheetPage() {
  const { t } = useWords();
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? account.organisation?.id : undefined;
  const [cooperative, setCooperative] = useState('');
  const chosen = own ?? cooperative;
  const sheet = useSheet(own ? '' : cooperative);
  const [done, setDone] = useState<Accepted<RegisterSheetMutation> | null>(null);
  const again = () => {
    setDone(null);
    sheet.forget();
  };
  if (done)
    return (
      <>
        {done.wasRegistered && (
          <p role="status" className={styles.done} data-testid="was-registered">
            {t('batchSheet.was')}
          </p>
        )}
        <BatchDone batch={done.batch} again={again} />
      </>
    );
  return (
    <>
      <PageHead
        title={t('batchSheet.heading')}
        says={t('batchSheet.says')}
        action={
          <LinkButton to="/batches/new" variant="default">
            {t('desk.registerBatch')}
          </LinkButton>
        }
      />
      {!own && (
        <Cooperative
          value={cooperative}
          onChange={(id) => {
            setCooperative(id);
            sheet.forget();
          }}
        />
      )}
      <ol className={styles.steps}>
        <Template cooperative={own ? '' : cooperative} isReady={chosen !== ''} />
        <ChooseFile sheet={sheet} isReady={chosen !== ''} />
      </ol>
      <RefusalNote
        refusal={sheet.refusal}
        action={
          sheet.file && (
            <Button mt="sm" variant="default" onClick={sheet.again}>
              {t('act.tryAgain')}
            </Button>
          )
        }
      />
      {sheet.looked && <SheetPreview sheet={sheet.looked} onDone={setDone} />}
    </>
  );
}

/** The file that was chosen, on its way and as it was looked at. */
function useSheet(cooperative: string) {
  const { t } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [looked, setLooked] = useState<LookedSheet | null>(null);
  const [gone, setGone] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function send(chosen: File) {
    setFile(chosen);
    setLooked(null);
    setRefusal(null);
    setGone(0);
    const fields: Record<string, string> = cooperative ? { cooperativeId: cooperative } : {};
    const sent = await sendForm<LookedSheet>('/batch-sheet', chosen, fields, setGone);
    setGone(null);
    if ('taken' in sent) setLooked(sent.taken);
    else if (sent.refusal !== 'notReached') setRefusal(sent.refusal);
    else
      setRefusal({
        code: 'NOT_REACHED',
        message: t('refusal.notReached'),
        nextStep: t('batchSheet.needsLine'),
        problems: [],
      });
  }
  return {
    file,
    looked,
    gone,
    refusal,
    choose: (chosen: File | null) => chosen && void send(chosen),
    again: () => file && void send(file),
    forget: () => {
      setFile(null);
      setLooked(null);
      setRefusal(null);
    },
  };
}

function Cooperative({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t, name, compare } = useWords();
  const [{ data }] = useQuery({ query: CooperativeVillages });
  return (
    <div className={`${styles.cooperative} ${styles.note}`}>
      <ChoiceField
        label={t('rug.cooperative')}
        value={value}
        onChange={onChange}
        choices={weaversIn(data)
          .map((one) => ({ value: one.id, label: name(one.name) }))
          .sort((a, b) => compare(a.label, b.label))}
      />
    </div>
  );
}

function Template({ cooperative, isReady }: { cooperative: string; isReady: boolean }) {
  const { t, language } = useWords();
  const [lost, setLost] = useState(false);
  const [fetching, setFetching] = useState(false);
  async function take() {
    setFetching(true);
    const whose = cooperative ? `&cooperativeId=${encodeURIComponent(cooperative)}` : '';
    const got = await download(
      `/batch-sheet/template.xlsx?language=${language}${whose}`,
      t('batchSheet.templateFile'),
    );
    setFetching(false);
    setLost(!got);
  }
  return (
    <li>
      <b>{t('batchSheet.fill')}</b>
      <p>{t('batchSheet.fillSays')}</p>
      <Button
        variant="default"
        loading={fetching}
        disabled={!isReady}
        onClick={() => void take()}
        data-testid="sheet-template"
      >
        {t('batchSheet.template')}
      </Button>
      {lost && (
        <p role="alert" className={styles.refused}>
          {t('batchSheet.lost')}
        </p>
      )}
    </li>
  );
}

function ChooseFile({ sheet, isReady }: { sheet: ReturnType<typeof useSheet>; isReady: boolean }) {
  const { t } = useWords();
  const { file, looked, gone } = sheet;
  return (
    <li>
      <b>{t('batchSheet.choose')}</b>
      <p>{t('batchSheet.chooseSays')}</p>
      <div className={styles.acts}>
        <FileButton accept=".xlsx,.xlsm,.csv,.tsv,.txt" onChange={sheet.choose} disabled={!isReady}>
          {(props) => (
            <Button
              {...props}
              variant={looked ? 'default' : 'filled'}
              loading={gone !== null}
              disabled={!isReady}
              data-testid="choose-rugs"
            >
              {t(file ? 'batchSheet.chooseOther' : 'batchSheet.chooseFile')}
            </Button>
          )}
        </FileButton>
        {file && <bdi className={styles.file}>{file.name}</bdi>}
      </div>
      {gone !== null && (
        <div className={styles.gone}>
          <Progress value={gone * 100} animated={gone >= 1} aria-label={t('batchSheet.sending')} />
          <p role="status">{t(gone < 1 ? 'batchSheet.sending' : 'batchSheet.reading')}</p>
        </div>
      )}
    </li>
  );
}
