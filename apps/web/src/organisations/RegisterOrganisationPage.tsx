import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DraftNote } from '../form/DraftNote';
import { ChoiceField } from '../form/fields';
import { useDraft } from '../form/useDraft';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import type { OrganisationKind } from '../gql/graphql';
import { useWords, type LocalName } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { useCommand } from '../line/useCommand';
import { bareNumber } from './checkDigits';
import { CountyField, MandateFields } from './CountyFields';
import { GlnField, LegalIdField, TaxIdField } from './NumberFields';
import { OrganisationChoices, countriesOf, kinds, parentsOf, watches } from './organisation';
import { noText, ThreeTexts, trimmed } from './ThreeTexts';

const RegisterOrganisation = graphql(`
  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) {
      __typename
      ... on OrganisationPayload {
        organisation {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

interface Draft {
  kind: OrganisationKind | '';
  name: LocalName;
  country: string;
  legalId: string;
  taxId: string;
  address: LocalName;
  parent: string;
  county: string;
  counties: string[];
  numbering: 'none' | 'zone' | 'given';
  gln: string;
}

const first: Draft = {
  kind: '',
  name: noText,
  country: 'IR',
  legalId: '',
  taxId: '',
  address: noText,
  parent: '',
  county: '',
  counties: [],
  numbering: 'zone',
  gln: '',
};

/** Enters an organisation in the zone's register; the form asks for what its kind has. */
export function RegisterOrganisationPage() {
  const { t, name, compare, language } = useWords();
  const navigate = useNavigate();
  const draft = useDraft<Draft>('organisation', () => first);
  const one = draft.value;
  const [{ data }] = useQuery({ query: OrganisationChoices });
  const { send, sending, refusal, clear } = useCommand(RegisterOrganisation);
  const [missing, setMissing] = useState<Problem[]>([]);
  const set = (part: Partial<Draft>) => draft.set((now) => ({ ...now, ...part }));
  const countries = countriesOf(one.kind);
  const country = countries.includes(one.country) ? one.country : (countries[0] ?? 'IR');
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const mayBePartOf = one.kind ? parentsOf[one.kind] : undefined;
  const parents = (data?.organisations.nodes ?? [])
    .filter((other) => mayBePartOf?.includes(other.kind))
    .map((other) => ({ value: other.id, label: name(other.name) }))
    .sort((a, b) => compare(a.label, b.label));
  const isOffice = one.kind !== '' && watches(one.kind);

  async function submit() {
    const said = trimmed(one.address);
    const found = [
      ...(one.kind ? [] : ['kind']),
      ...(['fa', 'en', 'ru'] as const).flatMap((key) => (one.name[key].trim() ? [] : [`name.${key}`])),
      ...(['fa', 'en', 'ru'] as const).flatMap((key) => (!said || said[key] ? [] : [`address.${key}`])),
      ...(one.numbering === 'given' && !one.gln.trim() ? ['gln'] : []),
    ].map((path) => ({ path, message: t('batch.missing'), nextStep: '' }));
    setMissing(found);
    clear();
    if (found.length > 0 || !one.kind) return;
    const answer = await send({
      input: {
        commandKey: draft.commandKey,
        kind: one.kind,
        name: trimmed(one.name) ?? noText,
        country,
        legalId: country === 'IR' ? bareNumber(one.legalId) || null : null,
        taxId: bareNumber(one.taxId) || null,
        address: said,
        parentId: (mayBePartOf && one.parent) || null,
        county: (country === 'IR' && one.county) || null,
        counties: isOffice && one.counties.length > 0 ? one.counties : null,
        issueGln: one.numbering === 'zone',
        gln: one.numbering === 'given' ? one.gln.trim() : null,
      },
    });
    if (!answer) return;
    draft.clear();
    await navigate({ to: '/organisations/$id', params: { id: answer.organisation.id } });
  }

  return (
    <>
      <PageHead title={t('org.registerTitle')} says={t('org.registerSays')} />
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <StepForm
        name="organisation"
        stands="page"
        doneBy="send-organisation"
        act={t('org.registerDo')}
        sending={sending}
        refusal={refusal}
        missing={missing}
        placed={/^(kind|country|name|address|parentId|legalId|taxId|county|gln)/}
        submit={() => void submit()}
      >
        <ChoiceField
          label={t('organisations.kind')}
          path="kind"
          value={one.kind}
          onChange={(kind) => set({ kind: kind as OrganisationKind, parent: '' })}
          blank={t('form.choose')}
          choices={kinds.map((value) => ({ value, label: t(`organisationKind.${value}`) }))}
          hint={one.kind ? t(`org.kindHint.${one.kind}`) : t('org.kindFirst')}
          testId="kind"
        />
        <ChoiceField
          label={t('organisations.country')}
          path="country"
          value={country}
          onChange={(next) => set({ country: next, taxId: '' })}
          disabled={countries.length === 1}
          choices={countries.map((value) => ({
            value,
            label: t(`nation.${value as 'IR'}`, { defaultValue: regions.of(value) ?? value }),
          }))}
          testId="country"
        />
        <ThreeTexts
          label={t('organisations.name')}
          path="name"
          value={one.name}
          onChange={(next) => set({ name: next })}
        />
        {mayBePartOf && (
          <ChoiceField
            label={t('org.parent')}
            path="parentId"
            optional={one.kind !== 'FREE_ZONE_UNIT'}
            value={one.parent}
            onChange={(parent) => set({ parent })}
            blank={one.kind === 'FREE_ZONE_UNIT' ? t('form.choose') : t('org.noParent')}
            choices={parents}
            hint={parents.length === 0 ? t('org.noParentYet') : undefined}
            testId="parent"
          />
        )}
        {country === 'IR' && <LegalIdField value={one.legalId} onChange={(legalId) => set({ legalId })} />}
        <TaxIdField value={one.taxId} onChange={(taxId) => set({ taxId })} country={country} />
        {country === 'IR' && (
          <CountyField
            villages={data?.villages ?? []}
            value={one.county}
            onChange={(county) => set({ county })}
          />
        )}
        <ThreeTexts
          label={t('organisations.address')}
          path="address"
          optional
          value={one.address}
          onChange={(address) => set({ address })}
        />
        {isOffice && (
          <MandateFields
            villages={data?.villages ?? []}
            value={one.counties}
            onChange={(counties) => set({ counties })}
          />
        )}
        <ChoiceField
          label={t('org.numbering')}
          value={one.numbering}
          onChange={(numbering) => set({ numbering: numbering as Draft['numbering'] })}
          choices={(['zone', 'given', 'none'] as const).map((value) => ({
            value,
            label: t(`org.numberingBy.${value}`),
          }))}
          hint={t('org.numberingHint')}
          testId="numbering"
        />
        {one.numbering === 'given' && <GlnField value={one.gln} onChange={(gln) => set({ gln })} />}
      </StepForm>
    </>
  );
}
