import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import { LinkButton } from '../frame/LinkButton';
import { PageHead } from '../frame/PageHead';
import { Waiting } from '../frame/Waiting';
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
import { firstWish, PostFields, postInput, type PostWish } from './PostFields';

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

const InvitedPerson = graphql(`
  query InvitedPerson($id: ID!) {
    person(id: $id) {
      id
      displayName
    }
  }
`);

const route = getRouteApi('/accounts/invite');

/** Invites somebody; who comes from a person's page invites her. */
export function InviteAccountPage() {
  const { person: id } = route.useSearch();
  const administers = may(useAccount(), 'administerAccounts');
  const her = Boolean(id) && administers;
  const [{ data, fetching }] = useQuery({
    query: InvitedPerson,
    variables: { id: id ?? '' },
    pause: !her,
  });
  if (her && !data && fetching) return <Waiting />;
  const person = data?.person;
  return person ? (
    <Invite
      key={person.id}
      first={{ role: 'WEAVER', organisation: [], person: [person.id] }}
      called={person.displayName}
    />
  ) : (
    <Invite first={firstWish} called="" />
  );
}

/** Administrators invite to any post, others to their own role in their own organisation. */
function Invite({ first, called }: { first: PostWish; called: string }) {
  const { t, name, language: shown } = useWords();
  const reader = useAccount();
  const administers = may(reader, 'administerAccounts');
  const { send, sending, refusal } = useCommand(InviteAccount);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [wish, setWish] = useState(first);
  const [displayName, setDisplayName] = useState(called);
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
    setWish(firstWish);
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
