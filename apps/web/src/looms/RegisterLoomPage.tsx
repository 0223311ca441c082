import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DraftNote } from '../form/DraftNote';
import { ChoiceField, NumberField, TextField } from '../form/fields';
import { useDraft } from '../form/useDraft';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import type { LoomKind } from '../gql/graphql';
import { readNumber } from '../language/digits';
import { useWords, type LocalName } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { useCommand } from '../line/useCommand';
import { OwnerField } from './OwnerField';
import { OrganisationChoices } from '../organisations/organisation';
import styles from '../organisations/organisation.module.css';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';

const RegisterLoom = graphql(`
  mutation RegisterLoom($input: RegisterLoomInput!) {
    registerLoom(input: $input) {
      __typename
      ... on RegisterLoomPayload {
        loom {
          id
          code
        }
      }
      ...RefusalParts
    }
  }
`);

const Villages = graphql(`
  query LoomVillages {
    villages {
      id
      name {
        ...Name
      }
    }
  }
`);

const loomKinds: LoomKind[] = ['VERTICAL', 'HORIZONTAL'];

interface Draft {
  cooperative: string;
  village: string;
  kind: LoomKind;
  /** In centimetres, as it was typed. */
  width: string;
  place: string;
  owner?: string;
}

/** Registers a loom; the form stays for the next one of the same village. */
export function RegisterLoomPage() {
  const { t, name, compare } = useWords();
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? (account.organisation?.id ?? '') : '';
  const draft = useDraft<Draft>('loom', () => ({
    cooperative: own,
    village: '',
    kind: 'VERTICAL',
    width: '',
    place: '',
    owner: '',
  }));
  const loom = draft.value;
  const [{ data: choices }] = useQuery({ query: OrganisationChoices, pause: own !== '' });
  const [{ data }] = useQuery({ query: Villages });
  const { send, sending, refusal, clear } = useCommand(RegisterLoom);
  const [missing, setMissing] = useState<Problem[]>([]);
  const [registered, setRegistered] = useState('');
  const set = (part: Partial<Draft>) => draft.set((now) => ({ ...now, ...part }));
  const named = (things: readonly { id: string; name: LocalName }[] | undefined) =>
    (things ?? [])
      .map((thing) => ({ value: thing.id, label: name(thing.name) }))
      .sort((a, b) => compare(a.label, b.label));

  async function submit() {
    const width = readNumber(loom.width);
    const found = [
      ...(loom.cooperative ? [] : ['cooperativeId']),
      ...(loom.village ? [] : ['villageId']),
      ...(width === null ? ['widthMm'] : []),
    ].map((path) => ({ path, message: t('batch.missing'), nextStep: '' }));
    setMissing(found);
    clear();
    if (found.length > 0 || width === null) return;
    const answer = await send({
      input: {
        commandKey: draft.commandKey,
        cooperativeId: loom.cooperative,
        villageId: loom.village,
        kind: loom.kind,
        widthMm: Math.round(width * 10),
        place: loom.place.trim() || null,
        ownerId: loom.owner || null,
      },
    });
    if (!answer) return;
    setRegistered(answer.loom.code);
    draft.clear();
    scrollTo({ top: 0 });
  }

  return (
    <>
      <PageHead title={t('looms.registerTitle')} says={t('looms.registerSays')} />
      {registered && (
        <p role="status" className={styles.done} data-testid="loom-registered">
          {t('looms.registered')} <bdi dir="ltr">{registered}</bdi>{' '}
          <Link to="/looms">{t('looms.title')}</Link>
        </p>
      )}
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <StepForm
        name="loom"
        stands="page"
        doneBy="send-loom"
        act={t('looms.register')}
        sending={sending}
        refusal={refusal}
        missing={missing}
        placed={/^(cooperativeId|villageId|kind|widthMm|place|ownerId)$/}
        submit={() => void submit()}
      >
        {!own && (
          <ChoiceField
            label={t('rug.cooperative')}
            path="cooperativeId"
            value={loom.cooperative}
            onChange={(cooperative) => set({ cooperative })}
            choices={named(choices?.organisations.nodes.filter(({ kind }) => weaves(kind)))}
            blank={t('form.choose')}
            testId="loom-cooperative"
          />
        )}
        <ChoiceField
          label={t('rug.village')}
          path="villageId"
          value={loom.village}
          onChange={(village) => set({ village })}
          choices={named(data?.villages)}
          blank={t('form.choose')}
          testId="loom-village"
        />
        <ChoiceField
          label={t('looms.kind')}
          path="kind"
          value={loom.kind}
          onChange={(kind) => set({ kind: kind as LoomKind })}
          choices={loomKinds.map((value) => ({ value, label: t(`looms.kinds.${value}`) }))}
        />
        <NumberField
          label={t('looms.width')}
          path="widthMm"
          value={loom.width}
          onChange={(width) => set({ width })}
          unit={t('looms.cm')}
          hint={t('looms.widthHint')}
          testId="loom-width"
        />
        <TextField
          label={t('looms.place')}
          path="place"
          value={loom.place}
          onChange={(place) => set({ place })}
          hint={t('looms.placeHint')}
          testId="loom-place"
        />
        <div className={styles.wide}>
          <OwnerField
            cooperativeId={loom.cooperative}
            owner={loom.owner ?? ''}
            onChange={(owner) => set({ owner })}
          />
        </div>
      </StepForm>
    </>
  );
}
