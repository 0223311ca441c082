import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import { newCommandKey } from '../form/useDraft';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import type { InviteAccountMutation } from '../gql/graphql';
import { languageNames, languages, type Language } from '../language/language';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import styles from './accounts.module.css';
import { InvitationReady } from './InvitationReady';
import './managedAccount';
import { firstWish, PostFields, postInput } from './PostFields';

const InviteAccount = graphql(`
  mutation InviteAccount($input: InviteAccountInput!) {
    inviteAccount(input: $input) {
      __typename
      ... on InviteAccountPayload {
        invitationToken
        expiresAt
        account {
          ...ManagedAccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

type Invited = Extract<InviteAccountMutation['inviteAccount'], { __typename: 'InviteAccountPayload' }>;

/** Invites somebody: administrators to any post, others to their own role in their own organisation. */
export function InviteAccountPage() {
  const { t, name, language: shown } = useWords();
  const reader = useAccount();
  const administers = may(reader, 'administerAccounts');
  const { send, sending, refusal } = useCommand(InviteAccount);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [wish, setWish] = useState(firstWish);
  const [displayName, setDisplayName] = useState('');
  const [language, setLanguage] = useState<Language>(shown);
  const [invited, setInvited] = useState<Invited | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const post = administers ? postInput(wish) : { role: reader.role };
    const answer = await send({ input: { commandKey, displayName: displayName.trim(), language, ...post } });
    if (answer) setInvited(answer);
  }
  function again() {
    setInvited(null);
    setDisplayName('');
    setCommandKey(newCommandKey());
  }

  if (invited) {
    return (
      <>
        <PageHead title={t('invite.title')} />
        <InvitationReady
          name={invited.account.displayName}
          token={invited.invitationToken}
          expiresAt={invited.expiresAt}
        >
          <Button variant="default" onClick={again}>
            {t('invite.another')}
          </Button>
          <LinkButton to="/accounts/$id" params={{ id: invited.account.id }} variant="default">
            {t('invite.toAccount')}
          </LinkButton>
        </InvitationReady>
      </>
    );
  }
  return (
    <>
      <PageHead title={t('invite.title')} says={t('invite.says')} />
      <Problems value={byPath(refusal?.problems)}>
        <form className={styles.form} onSubmit={(event) => void submit(event)} data-testid="invite-form">
          {administers ? (
            <PostFields value={wish} onChange={setWish} />
          ) : (
            <p>
              {t('invite.colleague', {
                role: t(`role.${reader.role as 'CLERK'}`),
                organisation: name(reader.organisation?.name),
              })}
            </p>
          )}
          <TextField
            label={t('invite.displayName')}
            path="displayName"
            value={displayName}
            onChange={setDisplayName}
            testId="invite-name"
          />
          <ChoiceField
            label={t('invite.language')}
            path="language"
            value={language}
            onChange={(value) => setLanguage(value as Language)}
            choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          />
          <RefusalNote
            refusal={refusal}
            unplaced={({ path }) => !/^(role|organisationId|personId|displayName|language)$/.test(path)}
          />
          <div className={styles.acts}>
            <Button
              type="submit"
              size="md"
              loading={sending}
              disabled={displayName.trim() === ''}
              data-testid="make-invitation"
            >
              {t('invite.make')}
            </Button>
          </div>
        </form>
      </Problems>
    </>
  );
}
