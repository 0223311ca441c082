import { Button } from '@mantine/core';
import type { RugInput } from '../gql/graphql';
import { useWords } from '../language/useWords';
import type { Refusal } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import styles from './BatchSummary.module.css';

interface Props {
  rugs: RugInput[];
  note: string;
  back: () => void;
  send: () => void;
  sending: boolean;
  refusal: Refusal | null;
}

interface Line {
  key: string;
  what: string;
  count: number;
  areaCm2: number;
  weightG: number;
}

const areaOf = (rug: RugInput) => Math.round((rug.widthMm * rug.lengthMm) / 100);

/** What is about to be registered, for a last look: alike rugs together, and the sums. */
export function BatchSummary({ rugs, note, back, send, sending, refusal }: Props) {
  const { t, number, area, weight, length } = useWords();
  const lines = new Map<string, Line>();
  for (const rug of rugs) {
    const what = t('batch.summaryLine', {
      design: rug.design,
      construction: t(`construction.${rug.construction}`),
      width: length(rug.widthMm),
      length: length(rug.lengthMm),
    });
    const line = lines.get(what) ?? { key: what, what, count: 0, areaCm2: 0, weightG: 0 };
    line.count += 1;
    line.areaCm2 += areaOf(rug);
    line.weightG += rug.weightG;
    lines.set(what, line);
  }
  const all = [...lines.values()];
  const sum = (pick: (line: Line) => number) => all.reduce((total, line) => total + pick(line), 0);
  return (
    <div data-testid="batch-summary">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('rug.what')}</th>
            <th scope="col">{t('shipment.rugs')}</th>
            <th scope="col">{t('rug.area')}</th>
            <th scope="col">{t('rug.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.what}</th>
              <td>{number(line.count)}</td>
              <td>{area(line.areaCm2)}</td>
              <td>{weight(line.weightG)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('batch.sum')}</th>
            <td>{number(sum((line) => line.count))}</td>
            <td>{area(sum((line) => line.areaCm2))}</td>
            <td>{weight(sum((line) => line.weightG))}</td>
          </tr>
        </tfoot>
      </table>
      {note.trim() && (
        <p className={styles.note}>
          <b>{t('batch.note')}:</b> {note}
        </p>
      )}
      <RefusalNote refusal={refusal} />
      <div className={styles.acts}>
        <Button size="md" loading={sending} onClick={send} data-testid="send-batch">
          {t('batch.send')}
        </Button>
        <Button size="md" variant="default" onClick={back} disabled={sending}>
          {t('batch.back')}
        </Button>
      </div>
    </div>
  );
}
