import { useState } from 'react';
import { TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { useCommand } from '../line/useCommand';
import { GlnField } from './NumberFields';
import { StepForm } from '../form/StepForm';
import type { StepProps } from './organisation';

const Verify = graphql(`
  mutation VerifyOrganisation($input: VerifyOrganisationInput!) {
    verifyOrganisation(input: $input) {
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

const Withdraw = graphql(`
  mutation WithdrawVerification($input: WithdrawVerificationInput!) {
    withdrawVerification(input: $input) {
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

const Suspend = graphql(`
  mutation SuspendOrganisation($input: SuspendOrganisationInput!) {
    suspendOrganisation(input: $input) {
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

const Reopen = graphql(`
  mutation ReopenOrganisation($input: ReopenOrganisationInput!) {
    reopenOrganisation(input: $input) {
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

const Assign = graphql(`
  mutation AssignGln($input: AssignGlnInput!) {
    assignGln(input: $input) {
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

/** Fields that show what is wrong with them. */
const PLACED = /^(document|note|reason|gln)$/;

/** A text that must be written before the step is sent. */
function useNeeded(path: string) {
  const { t } = useWords();
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState<Problem[]>([]);
  const [commandKey] = useState(newCommandKey);
  const given = (): boolean => {
    const found = value.trim() ? [] : [{ path, message: t('batch.missing'), nextStep: '' }];
    setMissing(found);
    return found.length === 0;
  };
  return { value, setValue, missing, given, commandKey };
}

export function VerifyStep({ organisation, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(Verify);
  const paper = useNeeded('document');
  const [note, setNote] = useState('');
  async function submit() {
    if (!paper.given()) return;
    const input = {
      commandKey: paper.commandKey,
      organisationId: organisation.id,
      document: paper.value.trim(),
      note: note.trim() || null,
    };
    if (await send({ input })) onDone(t('org.verified'));
  }
  return (
    <StepForm
      name="standing"
      placed={PLACED}
      act={t('org.step.verify.do')}
      says={t('org.step.verify.says')}
      {...{ sending, refusal, missing: paper.missing, onLeave, submit: () => void submit() }}
    >
      <TextField
        label={t('org.document')}
        path="document"
        value={paper.value}
        onChange={paper.setValue}
        hint={t('org.documentHint')}
        testId="document"
      />
      <TextField
        label={t('org.note')}
        path="note"
        optional
        value={note}
        onChange={setNote}
        hint={t('org.forEver')}
        testId="note"
      />
    </StepForm>
  );
}

export function WithdrawStep({ organisation, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(Withdraw);
  const why = useNeeded('reason');
  async function submit() {
    if (!why.given()) return;
    const input = { commandKey: why.commandKey, organisationId: organisation.id, reason: why.value.trim() };
    if (await send({ input })) onDone(t('org.withdrawn'));
  }
  return (
    <StepForm
      name="standing"
      placed={PLACED}
      act={t('org.step.withdraw.do')}
      says={t('org.step.withdraw.says')}
      {...{ sending, refusal, missing: why.missing, onLeave, submit: () => void submit() }}
    >
      <ReasonField value={why.value} onChange={why.setValue} />
    </StepForm>
  );
}

export function SuspendStep({ organisation, onDone, onLeave }: StepProps) {
  const { t, name } = useWords();
  const { send, sending, refusal } = useCommand(Suspend);
  const why = useNeeded('reason');
  async function submit() {
    if (!why.given()) return;
    const input = { commandKey: why.commandKey, organisationId: organisation.id, reason: why.value.trim() };
    if (await send({ input })) onDone(t('org.suspended'));
  }
  return (
    <StepForm
      name="standing"
      placed={PLACED}
      act={t('org.step.suspend.do')}
      says={t('org.step.suspend.says')}
      sure={t('org.suspendSure', { name: name(organisation.name) })}
      {...{ sending, refusal, missing: why.missing, onLeave, submit: () => void submit() }}
    >
      <ReasonField value={why.value} onChange={why.setValue} />
    </StepForm>
  );
}

export function ReopenStep({ organisation, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(Reopen);
  const [commandKey] = useState(newCommandKey);
  const [note, setNote] = useState('');
  async function submit() {
    const input = { commandKey, organisationId: organisation.id, note: note.trim() || null };
    if (await send({ input })) onDone(t('org.reopened'));
  }
  return (
    <StepForm
      name="standing"
      placed={PLACED}
      act={t('org.step.reopen.do')}
      says={t('org.step.reopen.says')}
      {...{ sending, refusal, onLeave, submit: () => void submit() }}
    >
      <TextField
        label={t('org.note')}
        path="note"
        optional
        value={note}
        onChange={setNote}
        hint={t('org.forEver')}
        testId="note"
      />
    </StepForm>
  );
}

export function GlnStep({ organisation, onDone, onLeave }: StepProps) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(Assign);
  const [commandKey] = useState(newCommandKey);
  const [gln, setGln] = useState('');
  async function submit() {
    const input = { commandKey, organisationId: organisation.id, gln: gln.trim() || null };
    if (await send({ input })) onDone(t('org.numbered'));
  }
  return (
    <StepForm
      name="standing"
      placed={PLACED}
      act={t('org.step.number.do')}
      says={t('org.step.number.says')}
      {...{ sending, refusal, onLeave, submit: () => void submit() }}
    >
      <GlnField value={gln} onChange={setGln} />
    </StepForm>
  );
}

function ReasonField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  return (
    <TextField
      label={t('org.reason')}
      path="reason"
      long
      value={value}
      onChange={onChange}
      hint={t('org.forEver')}
      testId="reason"
    />
  );
}
