import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { AddPost, RemovePost } from './accountCommands';
import styles from './accounts.module.css';
import { postInWords, type ManagedAccount } from './managedAccount';
import { firstWish, PostFields, postInput } from './PostFields';

interface Props {
  account: ManagedAccount;
  administers: boolean;
  onDone: (said: string) => void;
}

/** What the account is to which organisation; administrators give posts and take them away. */
export function AccountPosts({ account, administers, onDone }: Props) {
  const words = useWords();
  const { t } = words;
  const adding = useCommand(AddPost);
  const removing = useCommand(RemovePost);
  const [wish, setWish] = useState<typeof firstWish | null>(null);

  async function give(event: FormEvent) {
    event.preventDefault();
    if (!wish) return;
    const answer = await adding.send({ input: { accountId: account.id, ...postInput(wish) } });
    if (!answer) return;
    setWish(null);
    onDone(t('account.given'));
  }
  async function take(postId: string) {
    if (await removing.send({ accountId: account.id, postId })) onDone(t('account.removed'));
  }

  return (
    <section className={styles.part} aria-labelledby="posts">
      <h2 id="posts">{t('accounts.posts')}</h2>
      <ul className={styles.posts}>
        {account.posts.map((post) => (
          <li key={post.id} data-testid={`post-${post.role}`}>
            <span>{postInWords(words, post)}</span>
            {administers && account.posts.length > 1 && (
              <Button
                variant="subtle"
                size="compact-md"
                loading={removing.sending}
                aria-label={t('account.removePostOf', { post: postInWords(words, post) })}
                onClick={() => void take(post.id)}
              >
                {t('account.removePost')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={removing.refusal} />
      {administers && !wish && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => setWish(firstWish)} data-testid="add-post">
            {t('account.addPost')}
          </Button>
        </div>
      )}
      {wish && (
        <Problems value={byPath(adding.refusal?.problems)}>
          <form className={styles.form} onSubmit={(event) => void give(event)}>
            <PostFields value={wish} onChange={setWish} />
            <RefusalNote
              refusal={adding.refusal}
              unplaced={({ path }) => !/^(role|organisationId|personId)$/.test(path)}
            />
            <div className={styles.acts}>
              <Button type="submit" loading={adding.sending}>
                {t('account.give')}
              </Button>
              <Button variant="default" onClick={() => setWish(null)}>
                {t('act.leave')}
              </Button>
            </div>
          </form>
        </Problems>
      )}
    </section>
  );
}
