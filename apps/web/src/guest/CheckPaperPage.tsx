import { Button, FileButton } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { DateField, TextField } from '../form/fields';
import { readDay } from '../language/dates';
import { useWords } from '../language/useWords';
import { CheckedByFile, CheckedByNumber } from './CheckedPapers';
import styles from './CheckPaperPage.module.css';
import { fileDigest } from './fileDigest';
import { Sheet } from './Sheet';

/** What was given to be checked. */
type Given = { number: string; on: string | null } | { file: string; sha256: string };

const route = getRouteApi('/check');

function GiveFile({ onGiven }: { onGiven: (given: Given) => void }) {
  const { t } = useWords();
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState(false);
  async function read(file: File | null) {
    if (!file) return;
    setReading(true);
    setFailed(false);
    try {
      onGiven({ file: file.name, sha256: await fileDigest(file) });
    } catch {
      // Moved away, or on a card that was taken out, between choosing and reading.
      setFailed(true);
    }
    setReading(false);
  }
  return (
    <section className={styles.way}>
      <h2>{t('checkPaper.file')}</h2>
      <p>{t('checkPaper.fileSays')}</p>
      <FileButton accept="application/pdf" onChange={(file) => void read(file)}>
        {(props) => (
          <Button {...props} size="md" loading={reading} data-testid="check-file">
            {t('checkPaper.choose')}
          </Button>
        )}
      </FileButton>
      {failed && <p role="alert">{t('checkPaper.notRead')}</p>}
    </section>
  );
}

interface NumberProps {
  first: { number: string; on: string };
  onGiven: (given: Given) => void;
}

function GiveNumber({ first, onGiven }: NumberProps) {
  const words = useWords();
  const { t } = words;
  const [number, setNumber] = useState(first.number);
  const [day, setDay] = useState(first.on && words.day(first.on));
  const on = readDay(day);
  function submit(event: FormEvent) {
    event.preventDefault();
    onGiven({ number: number.trim(), on });
  }
  return (
    <section className={styles.way}>
      <h2>{t('checkPaper.number')}</h2>
      <form onSubmit={submit} className={styles.number}>
        <TextField
          label={t('checkPaper.numberLabel')}
          hint={t('checkPaper.numberHint')}
          value={number}
          onChange={setNumber}
          ltr
          testId="check-number"
        />
        <DateField
          label={t('checkPaper.on')}
          hint={t('checkPaper.onHint')}
          value={day}
          onChange={setDay}
          optional
          testId="check-day"
        />
        <Button
          type="submit"
          variant="default"
          size="md"
          disabled={!number.trim() || (day.trim() !== '' && !on)}
          data-testid="check-do"
        >
          {t('checkPaper.check')}
        </Button>
      </form>
    </section>
  );
}

/** Whether a paper is genuine, for a buyer or a customs officer who holds it; the QR code of an invoice leads here. */
export function CheckPaperPage() {
  const { t } = useWords();
  const { number = '', on = '' } = route.useSearch();
  const [given, setGiven] = useState<Given | null>(number ? { number, on: readDay(on) } : null);
  return (
    <Sheet>
      <title>{t('checkPaper.title')}</title>
      <div className={styles.page}>
        <h1>{t('checkPaper.heading')}</h1>
        <p>{t('checkPaper.says')}</p>
        <div aria-live="polite">
          {given && 'number' in given && <CheckedByNumber number={given.number} on={given.on} />}
          {given && 'file' in given && <CheckedByFile file={given.file} sha256={given.sha256} />}
        </div>
        <div className={styles.ways}>
          <GiveFile onGiven={setGiven} />
          <GiveNumber key={`${number} ${on}`} first={{ number, on }} onGiven={setGiven} />
        </div>
        <p className={styles.small}>
          <Link to="/log">{t('checkPaper.log')}</Link>
        </p>
      </div>
    </Sheet>
  );
}
