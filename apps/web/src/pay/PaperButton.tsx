import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { download } from '../papers/download';
import styles from './pay.module.css';

const Ask = graphql(`
  mutation RequestPayPaper($input: RequestPayPaperInput!) {
    requestPayPaper(input: $input) {
      __typename
      ... on RequestPayPaperPayload {
        document {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

const Made = graphql(`
  query PayPaperMade($id: ID!) {
    document(id: $id) {
      id
      state
      downloadPath
      fileName
    }
  }
`);

/** A paper takes a second or two; longer than this something is wrong. */
const TRIES = 40;
const PAUSE_MS = 750;

interface Props {
  label: string;
  of: { accountId: string } | { runId: string; line: number };
  small?: boolean;
}

/** Asks for a paper in the reader's language, waits for it and hands it over. */
export function PaperButton({ label, of, small = false }: Props) {
  const { t, language } = useWords();
  const client = useClient();
  const { send, refusal } = useCommand(Ask);
  const [isWaiting, setWaiting] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function made(id: string): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries++) {
      const { data } = await client.query(Made, { id }, { requestPolicy: 'network-only' }).toPromise();
      const paper = data?.document;
      if (paper?.state === 'FAILED') return false;
      if (paper?.downloadPath) return download(paper.downloadPath, paper.fileName ?? 'paper.pdf');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return false;
  }
  async function ask() {
    setWaiting(true);
    setFailed(false);
    const answer = await send({ input: { commandKey: newCommandKey(), language, ...of } });
    if (answer) setFailed(!(await made(answer.document.id)));
    setWaiting(false);
  }

  return (
    <>
      <Button
        variant="default"
        {...(small ? { size: 'xs' } : {})}
        loading={isWaiting}
        onClick={() => void ask()}
        data-testid="pay-paper"
      >
        {label}
      </Button>
      {hasFailed && (
        <p className={styles.caution} role="alert">
          {t('pay.paperFailed')}
        </p>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}
