import { useState } from 'react';
import { useQuery } from 'urql';
import { TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { plainDigits } from '../language/digits';
import { useWords, type LocalName } from '../language/useWords';
import { graphql } from '../line/operation';
import { useCommand } from '../line/useCommand';
import { bareNumber } from './checkDigits';
import { CountyField, MandateFields } from './CountyFields';
import { LegalIdField, TaxIdField } from './NumberFields';
import { OrganisationChoices, watches } from './organisation';
import styles from './organisation.module.css';
import { StepForm } from '../form/StepForm';
import type { StepProps } from './organisation';
import { noText, ThreeTexts, trimmed } from './ThreeTexts';

const Amend = graphql(`
  mutation AmendOrganisation($input: AmendOrganisationInput!) {
    amendOrganisation(input: $input) {
      __typename
      ... on OrganisationPayload {
        organisation {
          ...OrganisationParts
        }
      }
      ...RefusalParts
    }
  }
`);

const ChangeContacts = graphql(`
  mutation ChangeContacts($input: ChangeContactsInput!) {
    changeContacts(input: $input) {
      __typename
      ... on OrganisationPayload {
        organisation {
          ...OrganisationParts
        }
      }
      ...RefusalParts
    }
  }
`);

/** Fields of each step that show what is wrong with them. */
const PLACED_AMEND = /^(name|address|legalId|taxId|county)/;
const PLACED_CONTACTS = /^(phone|email|web|person)$/;

/** Corrects what is said of an organisation. Its kind and its country never change. */
export function AmendStep({ organisation, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(Amend);
  const [{ data }] = useQuery({ query: OrganisationChoices });
  const [commandKey] = useState(newCommandKey);
  const [title, setTitle] = useState<LocalName>(organisation.name);
  const [address, setAddress] = useState<LocalName>(organisation.address ?? noText);
  const [legalId, setLegalId] = useState('');
  const [taxId, setTaxId] = useState(organisation.taxId ?? '');
  const [county, setCounty] = useState(organisation.county ?? '');
  const [counties, setCounties] = useState(organisation.counties ?? []);
  const isIranian = organisation.country === 'IR';
  async function submit() {
    const answer = await send({
      input: {
        commandKey,
        organisationId: organisation.id,
        name: trimmed(title),
        address: trimmed(address),
        legalId: bareNumber(legalId) || null,
        taxId: bareNumber(taxId) || null,
        county: county || null,
        counties: watches(organisation.kind) ? counties : null,
      },
    });
    if (answer) onDone(t('org.amended'));
  }
  return (
    <StepForm
      name="amend"
      act={t('org.step.amend.do')}
      says={t('org.step.amend.says')}
      placed={PLACED_AMEND}
      {...{ sending, refusal, onLeave, submit: () => void submit() }}
    >
      <ThreeTexts label={t('organisations.name')} path="name" value={title} onChange={setTitle} />
      <ThreeTexts
        label={t('organisations.address')}
        path="address"
        optional
        value={address}
        onChange={setAddress}
      />
      {isIranian && !organisation.legalId && <LegalIdField value={legalId} onChange={setLegalId} />}
      <TaxIdField value={taxId} onChange={setTaxId} country={organisation.country} />
      {isIranian && <CountyField villages={data?.villages ?? []} value={county} onChange={setCounty} />}
      {watches(organisation.kind) && (
        <MandateFields villages={data?.villages ?? []} value={counties} onChange={setCounties} />
      )}
    </StepForm>
  );
}

/** Says how an organisation is reached. */
export function ContactsStep({ organisation, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(ChangeContacts);
  const [commandKey] = useState(newCommandKey);
  const [phone, setPhone] = useState(organisation.contacts?.phone ?? '');
  const [email, setEmail] = useState(organisation.contacts?.email ?? '');
  const [web, setWeb] = useState(organisation.contacts?.web ?? '');
  const [person, setPerson] = useState(organisation.contacts?.person ?? '');
  async function submit() {
    const answer = await send({
      input: {
        commandKey,
        organisationId: organisation.id,
        phone: plainDigits(phone).trim() || null,
        email: email.trim() || null,
        web: web.trim() || null,
        person: person.trim() || null,
      },
    });
    if (answer) onDone(t('org.contactsKept'));
  }
  return (
    <StepForm
      name="contacts"
      act={t('org.step.contacts.do')}
      says={t('org.step.contacts.says')}
      placed={PLACED_CONTACTS}
      {...{ sending, refusal, onLeave, submit: () => void submit() }}
    >
      <div className={styles.form}>
        <TextField
          label={t('org.contact.phone')}
          path="phone"
          optional
          value={phone}
          onChange={setPhone}
          inputMode="tel"
          ltr
          testId="contact-phone"
        />
        <TextField
          label={t('org.contact.email')}
          path="email"
          optional
          value={email}
          onChange={setEmail}
          inputMode="email"
          ltr
          testId="contact-email"
        />
        <TextField
          label={t('org.contact.web')}
          path="web"
          optional
          value={web}
          onChange={setWeb}
          inputMode="url"
          ltr
          testId="contact-web"
        />
        <TextField
          label={t('org.contact.person')}
          path="person"
          optional
          value={person}
          onChange={setPerson}
          testId="contact-person"
        />
      </div>
    </StepForm>
  );
}
