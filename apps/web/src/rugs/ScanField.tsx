import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { CodeScanner } from '../scan/CodeScanner';
import { codeIn } from '../scan/codes';
import { pickedOf, type PickedRug } from './picked';
import type { Rug } from './rug';
import styles from './StockPicker.module.css';

const RugOfCode = graphql(`
  query RugOfCode($code: String!) {
    trace(code: $code) {
      kind
      rug {
        ...RugLine
      }
    }
  }
`);

interface Props {
  picked: PickedRug[];
  onChange: (change: (picked: PickedRug[]) => PickedRug[]) => void;
  /** Whether a rug may be taken here. */
  isFree: (rug: Rug) => boolean;
}

/** A code typed or scanned takes its rug; Enter after each, as a scanner sends it. */
export function ScanField({ picked, onChange, isFree }: Props) {
  const { t } = useWords();
  const client = useClient();
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const [seeking, setSeeking] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    void take(code);
  }
  async function take(scanned: string) {
    const written = codeIn(scanned);
    if (!written) return;
    setSeeking(true);
    const { data, error } = await client.query(RugOfCode, { code: written }).toPromise();
    setSeeking(false);
    const rug = data?.trace?.rug;
    if (error?.networkError) return setTold(t('line.pageNotReached'));
    if (!rug || data.trace?.kind !== 'RUG') return setTold(t('stock.notFound', { code: written }));
    if (picked.some((one) => one.id === rug.id)) setTold(t('stock.already', { code: rug.code }));
    else if (!isFree(rug)) {
      return setTold(t('stock.notFree', { code: rug.code, status: t(`rugStatus.${rug.status}`) }));
    } else {
      onChange((now) => [...now, pickedOf(rug)]);
      setTold(t('stock.taken', { code: rug.code }));
    }
    setCode('');
  }

  return (
    <form onSubmit={submit} className={styles.scan}>
      <TextField label={t('stock.scan')} value={code} onChange={setCode} testId="scan" />
      <CodeScanner many take={(scanned) => void take(scanned)} className={styles.camera} />
      <Button type="submit" variant="default" loading={seeking}>
        {t('stock.take')}
      </Button>
      <p role="status">{told}</p>
    </form>
  );
}
