import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LinkButton } from '../frame/LinkButton';
import type { RugStatus } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import sheets from '../trace/TracePage.module.css';
import { BatchPrints, BatchToLabel, RugToLabel } from './labelQueries';
import styles from './labels.module.css';

const withoutLabel: RugStatus[] = ['SHIPPED', 'DELIVERED', 'SOLD', 'LOST', 'WITHDRAWN'];

/** How often the label of a rug was printed, and the way to print it. */
export function LabelOfRug({ rugId }: { rugId: string }) {
  const { t } = useWords();
  const account = useAccount();
  const [{ data }] = useQuery({
    query: RugToLabel,
    variables: { id: rugId },
    requestPolicy: 'cache-and-network',
  });
  const rug = data?.rug;
  if (!rug) return null;
  const { label } = rug;
  const mayPrint = may(account, 'printLabels') && !withoutLabel.includes(rug.status);
  return (
    <section className={sheets.sheet} aria-labelledby="label" data-testid="rug-label">
      <h2 id="label">{t('labels.ofRug')}</h2>
      <p className={label ? undefined : sheets.none} data-testid="label-count">
        {label ? <Printings count={label.printings} /> : t('labels.never')}
      </p>
      {label && (
        <ol className={styles.printings}>
          {label.latest.map((one) => (
            <li key={one.printId}>
              <Link to="/labels/$id" params={{ id: one.printId }}>
                <When iso={one.at} time />
              </Link>
              {' · '}
              {t(`labelLayout.${one.layout}`)}
              {one.reason && ` · ${t(`reprintReason.${one.reason}`)}`}
            </li>
          ))}
        </ol>
      )}
      {mayPrint && (
        <LinkButton
          to="/labels/new"
          search={{ rug: rug.id }}
          size="xs"
          variant="default"
          className={styles.act}
          data-testid="label-rug"
        >
          {t(label ? 'labels.again' : 'labels.printOne')}
        </LinkButton>
      )}
    </section>
  );
}

function Printings({ count }: { count: number }) {
  const { t, number } = useWords();
  if (count === 1) return t('labels.printedOnce');
  return t('labels.printings', { count: count - 1, number: number(count), reprints: number(count - 1) });
}

/** Which labels of a batch were printed when, and the way to print them. */
export function LabelsOfBatch({ batchId }: { batchId: string }) {
  const { t, number } = useWords();
  const account = useAccount();
  const policy = { requestPolicy: 'cache-and-network' } as const;
  const [{ data }] = useQuery({ query: BatchToLabel, variables: { id: batchId }, ...policy });
  const [{ data: printed }] = useQuery({ query: BatchPrints, variables: { batchId, first: 10 }, ...policy });
  const batch = data?.batch;
  const prints = printed?.labelPrints.nodes ?? [];
  if (!batch) return null;
  return (
    <section className={sheets.sheet} aria-labelledby="labels" data-testid="batch-labels">
      <h2 id="labels">{t('labels.title')}</h2>
      <p className={batch.labelled ? undefined : sheets.none} data-testid="labelled">
        {t('labels.labelled', { done: number(batch.labelled ?? 0), all: number(batch.rugCount) })}
      </p>
      {prints.length > 0 && (
        <ol className={styles.printings}>
          {prints.map((print) => (
            <li key={print.id}>
              <Link to="/labels/$id" params={{ id: print.id }}>
                <Code>{print.code}</Code>
              </Link>
              {' · '}
              <When iso={print.printedAt} time />
              {' · '}
              {t('labels.madeOf', {
                count: print.labelCount,
                number: number(print.labelCount),
                layout: t(`labelLayout.${print.layout}`),
              })}
              {print.reason && ` · ${t(`reprintReason.${print.reason}`)}`}
            </li>
          ))}
        </ol>
      )}
      {may(account, 'printLabels') && (
        <LinkButton
          to="/labels/new"
          search={{ batch: batch.id }}
          size="xs"
          className={styles.act}
          data-testid="label-batch"
        >
          {t(batch.labelled ? 'labels.againBatch' : 'labels.printBatch')}
        </LinkButton>
      )}
    </section>
  );
}
