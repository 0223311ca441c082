import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
import { useWords } from '../language/useWords';
import { useLine } from '../line/line';
import { RefusalNote } from '../line/RefusalNote';
import { EmptyState } from '../look/EmptyState';
import { takeUp } from './editing';
import { dropFromOutbox, sendAgain, syncOutbox } from './outbox';
import type { WaitingCommand } from './store';
import { useWaiting } from './useWaiting';
import styles from './WaitingPage.module.css';

const editable = ['registerBatch'];

/** The place in a command's input, as a person counts. */
function usePlaces(): (path: string) => string {
  const { t, number } = useWords();
  return (path) => {
    const [, list, index] = /^(rugs|results)\.(\d+)/.exec(path) ?? [];
    return list ? t('batch.rugNumber', { number: number(Number(index) + 1) }) : '';
  };
}

function Command({ command }: { command: WaitingCommand }) {
  const words = useWords();
  const { t, number, moment } = words;
  const navigate = useNavigate();
  const places = usePlaces();
  const [inTheWay, setInTheWay] = useState(false);
  const { commandKey, kind, about, state, refusal, outcome } = command;
  const what = t(`outbox.what.${kind}`, { count: about.count, number: number(about.count) });

  async function edit() {
    if (await takeUp(command)) await navigate({ to: '/batches/new' });
    else setInTheWay(true);
  }
  return (
    <li className={styles.command} data-state={state} data-testid="waiting-command">
      <h2>{what}</h2>
      {about.name && <p>{about.name}</p>}
      <p className={styles.when}>{t(`outbox.state.${state}`, { when: moment(command.madeAt) })}</p>
      {state === 'done' && outcome?.code && (
        <p>
          <Link to="/t/$code" params={{ code: outcome.code }} data-testid="waiting-outcome">
            {t('batch.open', { code: outcome.code })}
          </Link>
        </p>
      )}
      {state === 'refused' && <RefusalNote refusal={refusal ?? null} placeOf={places} />}
      {inTheWay && (
        <p role="alert" className={styles.inTheWay}>
          {t('outbox.inTheWay')} <Link to="/batches/new">{t('draft.goOn')}</Link>
        </p>
      )}
      <div className={styles.acts}>
        {state === 'refused' && editable.includes(kind) && command.typed !== undefined && (
          <Button onClick={() => void edit()} data-testid="waiting-edit">
            {t('outbox.edit')}
          </Button>
        )}
        {state === 'refused' && (
          <Button variant="default" onClick={() => void sendAgain(commandKey)}>
            {t('outbox.again')}
          </Button>
        )}
        <Button
          variant="default"
          data-testid="waiting-drop"
          onClick={() => {
            if (state === 'done' || confirm(t('outbox.dropSure'))) void dropFromOutbox(commandKey);
          }}
        >
          {state === 'done' ? t('outbox.seen') : t('outbox.drop')}
        </Button>
      </div>
    </li>
  );
}

/** What could not be sent yet, in the order it will be; what came back; and what has gone. */
export function WaitingPage() {
  const { t } = useWords();
  const line = useLine();
  const commands = useWaiting();
  if (!commands) return <Waiting />;
  const rank = { refused: 0, waiting: 1, done: 2 };
  const sorted = [...commands].sort((one, other) => rank[one.state] - rank[other.state]);
  const waits = commands.some(({ state }) => state === 'waiting');
  return (
    <>
      <PageHead
        title={t('outbox.title')}
        says={line === 'down' ? t('outbox.saysDown') : t('outbox.says')}
        action={
          waits && (
            <Button variant="default" onClick={() => void syncOutbox()} data-testid="sync-now">
              {t('outbox.now')}
            </Button>
          )
        }
      />
      {commands.length === 0 && (
        <EmptyState picture="border" title={t('outbox.none')} says={t('outbox.noneNext')} />
      )}
      <ul className={styles.list}>
        {sorted.map((command) => (
          <Command key={command.commandKey} command={command} />
        ))}
      </ul>
    </>
  );
}
