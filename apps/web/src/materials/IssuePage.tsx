import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { CooperativeLooms, CooperativePeople } from '../batches/batchQueries';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, NumberField } from '../form/fields';
import { NameField, type Named } from '../form/NameField';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { useAll } from '../line/useAll';
import { usePages } from '../line/usePages';
import { OrganisationChoices } from '../organisations/organisation';
import styles from '../organisations/organisation.module.css';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import { gramsOf } from './lotFields';
import { IssueFromLot, PiecesOnLooms } from './lotCommands';
import { Lots, kilograms, lotSays } from './lots';
import own from './materials.module.css';

const route = getRouteApi('/materials/issue');
const LOOM = 'loom:';
const PIECE = 'piece:';

function receiverOf(who: string) {
  if (who.startsWith(LOOM)) return { loomId: who.slice(LOOM.length) };
  return who.startsWith(PIECE) ? { pieceId: who.slice(PIECE.length) } : { personId: who };
}

interface Given {
  key: string;
  code: string;
  lotId: string;
  says: string;
}

/** Gives material out, one after another, by keyboard alone: who, which lot, how much, Enter. */
export function IssuePage() {
  const words = useWords();
  const { t, name, compare } = words;
  const account = useAccount();
  const { lot: wanted } = route.useSearch();
  const ownId = weaves(account.organisation?.kind) ? (account.organisation?.id ?? '') : '';
  const [cooperative, setCooperative] = useState(ownId);
  const [who, setWho] = useState('');
  const [lotId, setLotId] = useState(wanted ?? '');
  const [mass, setMass] = useState('');
  const [given, setGiven] = useState<Given[]>([]);
  const [missing, setMissing] = useState<Problem[]>([]);
  const commandKey = useRef(newCommandKey());
  const { send, sending, refusal, clear } = useQueuedCommand('issueFromLot', IssueFromLot);

  const [{ data: choices }] = useQuery({ query: OrganisationChoices, pause: ownId !== '' });
  const isPaused = cooperative === '';
  const people = useAll(
    CooperativePeople,
    { cooperativeId: cooperative },
    (data) => data.people,
    isPaused,
    'people',
  );
  const looms = useAll(
    CooperativeLooms,
    { cooperativeId: cooperative },
    (data) => data.looms,
    isPaused,
    'looms',
  );
  const pieces = useAll(
    PiecesOnLooms,
    { cooperativeId: cooperative },
    (data) => data.pieces,
    isPaused,
    'piecesOnLooms',
  );
  const lots = usePages(
    Lots,
    { filter: { cooperativeId: cooperative, inStock: true }, first: 200 },
    (data) => data.materialLots,
    isPaused,
    'lotsInStock',
  );
  const receivers = useMemo(
    (): Named[] => [
      ...people.nodes.map(({ id, displayName, village }) => ({
        ...{ id, label: displayName, beside: name(village.name) },
      })),
      ...looms.nodes.map(({ id, code }) => ({ id: LOOM + id, label: `${t('materials.loom')} ${code}` })),
      ...pieces.nodes.map(({ id, code, design }) => ({
        ...{ id: PIECE + id, label: `${t('pieces.what')} ${code}`, beside: design },
      })),
    ],
    [people.nodes, looms.nodes, pieces.nodes, name, t],
  );
  const stock = useMemo(
    (): Named[] =>
      lots.nodes.map((lot) => ({
        ...{ id: lot.id, label: `${lot.code} · ${lotSays(words, lot)}` },
        beside: t('materials.left', { mass: kilograms(words, lot.stockG) }),
      })),
    [lots.nodes, words, t],
  );

  async function submit() {
    const massG = gramsOf(mass);
    const found = [...(who ? [] : ['to']), ...(lotId ? [] : ['lotId']), ...(massG ? [] : ['massG'])].map(
      (path) => ({ path, message: t('batch.missing'), nextStep: '' }),
    );
    setMissing(found);
    clear();
    if (found.length > 0 || !massG) return;
    const input = { commandKey: commandKey.current, lotId, to: receiverOf(who), massG };
    const said = {
      who: receivers.find(({ id }) => id === who)?.label ?? '',
      mass: kilograms(words, massG),
    };
    const kept = await send(
      { input },
      { about: { count: 1, name: `${said.who} · ${said.mass}` }, typed: null },
    );
    if (!kept) return;
    const says =
      'waits' in kept
        ? t('materials.issueWaits', said)
        : t('materials.given', { ...said, left: kilograms(words, kept.done.lot.stockG) });
    const code = lots.nodes.find(({ id }) => id === lotId)?.code ?? '';
    setGiven((now) => [{ key: commandKey.current, code, lotId, says }, ...now]);
    commandKey.current = newCommandKey();
    setWho('');
    setMass('');
    lots.refresh();
    document.querySelector<HTMLInputElement>('[data-testid="issue-who"]')?.focus();
  }

  return (
    <>
      <PageHead title={t('materials.issueTitle')} says={t('materials.issueSays')} />
      <StepForm
        name="issue"
        stands="page"
        doneBy="send-issue"
        act={t('materials.issue')}
        sending={sending}
        refusal={refusal}
        missing={missing}
        placed={/^(to|lotId|massG)$/}
        submit={() => void submit()}
      >
        {!ownId && (
          <ChoiceField
            label={t('rug.cooperative')}
            value={cooperative}
            onChange={setCooperative}
            choices={(choices?.organisations.nodes ?? [])
              .filter(({ kind }) => weaves(kind))
              .map(({ id, name: called }) => ({ value: id, label: name(called) }))
              .sort((a, b) => compare(a.label, b.label))}
            blank={t('form.choose')}
          />
        )}
        <div className={styles.wide}>
          <NameField
            label={t('materials.who')}
            path="to"
            typed={t('materials.typeWho')}
            choices={receivers}
            chosen={who ? [who] : []}
            onChange={([chosen = '']) => setWho(chosen)}
            testId="issue-who"
          />
        </div>
        <div className={styles.wide}>
          <NameField
            label={t('materials.whichLot')}
            path="lotId"
            typed={t('materials.typeLot')}
            choices={stock}
            chosen={lotId ? [lotId] : []}
            onChange={([chosen = '']) => setLotId(chosen)}
            hint={
              lots.nodes.length === 0 && !lots.loading && !isPaused ? (
                <Link to="/materials/new">{t('materials.storeEmpty')}</Link>
              ) : undefined
            }
            testId="issue-lot"
          />
        </div>
        <NumberField
          label={t('materials.mass')}
          path="massG"
          value={mass}
          onChange={setMass}
          unit={t('materials.kg')}
          testId="issue-mass"
        />
      </StepForm>
      {given.length > 0 && (
        <section className={own.part} aria-labelledby="given">
          <h2 id="given">{t('materials.givenNow')}</h2>
          <div role="status" data-testid="given">
            <ul className={own.held}>
              {given.map((one) => (
                <li key={one.key}>
                  <span>{one.says}</span>
                  <Link to="/materials/$id" params={{ id: one.lotId }}>
                    <bdi dir="ltr">{one.code}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </>
  );
}
