import { useNavigate } from '@tanstack/react-router';
import { ChoiceField } from '../form/fields';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import type { Account } from './account';
import { beginSession } from './session';

const SwitchPost = graphql(`
  mutation SwitchPost($postId: ID!) {
    switchPost(postId: $postId) {
      __typename
      ... on Session {
        expiresAt
        secondFactorMissing
        account {
          ...AccountParts
        }
      }
      ...RefusalParts
    }
  }
`);

/** Chooses in which of their posts somebody acts; the console then begins at that post's desk. */
export function PostSwitch({ account }: { account: Account }) {
  const { t, name } = useWords();
  const navigate = useNavigate();
  const { send, sending, refusal } = useCommand(SwitchPost);

  async function go(postId: string) {
    const session = await send({ postId });
    if (!session) return;
    await navigate({ to: '/' });
    beginSession(session);
  }

  return (
    <>
      <ChoiceField
        label={t('posts.actingAs')}
        value={account.post.id}
        disabled={sending}
        onChange={(postId) => void go(postId)}
        choices={account.posts.map(({ id, role, organisation }) => ({
          value: id,
          label: organisation
            ? t('posts.of', { role: t(`role.${role}`), organisation: name(organisation.name) })
            : t(`role.${role}`),
        }))}
        testId="post-switch"
      />
      <RefusalNote refusal={refusal} />
    </>
  );
}
