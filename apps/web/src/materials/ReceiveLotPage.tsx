import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { DraftNote } from '../form/DraftNote';
import { ChoiceField, NumberField, TextField } from '../form/fields';
import { NameField } from '../form/NameField';
import { useDraft } from '../form/useDraft';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import type { LotForm, Material } from '../gql/graphql';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { OrganisationChoices } from '../organisations/organisation';
import styles from '../organisations/organisation.module.css';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { weaves } from '../session/account';
import { useAccount } from '../session/session';
import {
  DyeFields,
  PriceField,
  YarnField,
  gramsOf,
  lotSaidOf,
  unitMissing,
  type LotSaidDraft,
} from './lotFields';
import { forms, kilograms, lotSays, materials } from './lots';
import { ReceiveLot } from './lotCommands';

const shown =
  /^(cooperativeId|material|form|massG|colour|dyeing|dyes|dyes\.\d+|supplierId|supplier|supplierLot|rialsPerKg|rialsPerKg\.unit|yarn)$/;

interface Draft extends LotSaidDraft {
  cooperative: string;
  material: Material | '';
  form: LotForm;
  /** Kilograms, as they were typed. */
  mass: string;
}

/** Takes material into the store; the form stays for the next lot of the same delivery. */
export function ReceiveLotPage() {
  const words = useWords();
  const { t, name, compare } = words;
  const account = useAccount();
  const own = weaves(account.organisation?.kind) ? (account.organisation?.id ?? '') : '';
  const blank = (): Draft => ({
    ...{ cooperative: own, material: '', form: 'DYED_YARN', mass: '' },
    ...{
      colour: '',
      dyeing: '',
      dyes: '',
      supplierId: '',
      supplier: '',
      supplierLot: '',
      rialsPerKg: '',
      priceUnit: '',
      yarn: '',
    },
  });
  const draft = useDraft<Draft>('lot', blank);
  const lot = { ...blank(), ...draft.value };
  const [{ data }] = useQuery({ query: OrganisationChoices });
  const { send, sending, refusal, clear } = useQueuedCommand('receiveLot', ReceiveLot);
  const [missing, setMissing] = useState<Problem[]>([]);
  const [received, setReceived] = useState<{ id: string; code: string } | 'waits' | null>(null);
  const set = (part: Partial<Draft>) => draft.set((now) => ({ ...blank(), ...now, ...part }));
  const organisations = useMemo(
    () =>
      (data?.organisations.nodes ?? [])
        .map(({ id, name: called, kind }) => ({
          id,
          label: name(called),
          beside: t(`organisationKind.${kind}`),
        }))
        .sort((a, b) => compare(a.label, b.label)),
    [data, name, t, compare],
  );

  async function submit() {
    const massG = gramsOf(lot.mass);
    const found = [
      ...(lot.cooperative ? [] : ['cooperativeId']),
      ...(lot.material ? [] : ['material']),
      ...(massG === null ? ['massG'] : []),
      ...(lot.supplierId || lot.supplier.trim() ? [] : ['supplier']),
      ...(lot.form === 'DYED_YARN' && !lot.colour.trim() ? ['colour'] : []),
      ...(lot.form === 'DYED_YARN' && !lot.dyeing ? ['dyeing'] : []),
      ...unitMissing(lot),
    ].map((path) => ({ path, message: t('batch.missing'), nextStep: '' }));
    setMissing(found);
    setReceived(null);
    clear();
    if (found.length > 0 || massG === null || !lot.material) return;
    const input = {
      ...{ commandKey: draft.commandKey, cooperativeId: lot.cooperative },
      ...{ material: lot.material, form: lot.form, massG },
      ...lotSaidOf(lot, lot.form),
    };
    const name = `${lotSays(words, { ...lot, material: lot.material })} · ${kilograms(words, massG)}`;
    const kept = await send({ input }, { about: { count: 1, name }, typed: null });
    if (!kept) return;
    setReceived('waits' in kept ? 'waits' : kept.done.lot);
    const { cooperative, material, form, supplierId, supplier } = lot;
    draft.clear();
    // What follows is mostly another colour of the same delivery.
    if (!own) set({ cooperative, material, form, supplierId, supplier });
    scrollTo({ top: 0 });
  }

  return (
    <>
      <PageHead title={t('materials.receiveTitle')} says={t('materials.receiveSays')} />
      {received === 'waits' && (
        <p role="status" className={styles.done} data-testid="lot-waits">
          {t('materials.lotWaits')} <Link to="/waiting">{t('outbox.look')}</Link>
        </p>
      )}
      {received && received !== 'waits' && (
        <p role="status" className={styles.done} data-testid="lot-received">
          {t('materials.receivedNow')}{' '}
          <Link to="/materials/$id" params={{ id: received.id }}>
            <bdi dir="ltr">{received.code}</bdi>
          </Link>{' '}
          · <Link to="/materials/issue">{t('materials.issue')}</Link>
        </p>
      )}
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <StepForm
        name="receive"
        stands="page"
        doneBy="send-lot"
        act={t('materials.receive')}
        sending={sending}
        refusal={refusal}
        missing={missing}
        placed={shown}
        submit={() => void submit()}
      >
        {!own && (
          <ChoiceField
            label={t('rug.cooperative')}
            path="cooperativeId"
            value={lot.cooperative}
            onChange={(cooperative) => set({ cooperative })}
            choices={(data?.organisations.nodes ?? [])
              .filter(({ kind }) => weaves(kind))
              .map(({ id, name: called }) => ({ value: id, label: name(called) }))}
            blank={t('form.choose')}
            testId="lot-cooperative"
          />
        )}
        <ChoiceField
          label={t('materials.material')}
          path="material"
          value={lot.material}
          onChange={(material) => set({ material: material as Material })}
          choices={materials.map((value) => ({ value, label: t(`material.${value}`) }))}
          blank={t('form.choose')}
          testId="lot-material"
        />
        <ChoiceField
          label={t('materials.formLabel')}
          path="form"
          value={lot.form}
          onChange={(form) => set({ form: form as LotForm })}
          choices={forms.map((value) => ({ value, label: t(`materials.form.${value}`) }))}
          testId="lot-form"
        />
        <NumberField
          label={t('materials.mass')}
          path="massG"
          value={lot.mass}
          onChange={(mass) => set({ mass })}
          unit={t('materials.kg')}
          testId="lot-mass"
        />
        <DyeFields said={lot} form={lot.form} set={set} />
        <YarnField said={lot} form={lot.form} set={set} />
        <NameField
          label={t('materials.supplierOrganisation')}
          path="supplierId"
          choices={organisations}
          chosen={lot.supplierId ? [lot.supplierId] : []}
          onChange={([supplierId = '']) => set({ supplierId })}
          optional
          testId="lot-supplier-organisation"
        />
        <TextField
          label={t('materials.supplier')}
          path="supplier"
          value={lot.supplier}
          onChange={(supplier) => set({ supplier })}
          hint={t('materials.supplierHint')}
          disabled={lot.supplierId !== ''}
          testId="lot-supplier"
        />
        <TextField
          label={t('materials.supplierLot')}
          path="supplierLot"
          value={lot.supplierLot}
          onChange={(supplierLot) => set({ supplierLot })}
          optional
        />
        <PriceField said={lot} set={set} />
      </StepForm>
    </>
  );
}
