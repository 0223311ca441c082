import { Button } from '@mantine/core';
import { useState } from 'react';
import { PageHead } from '../frame/PageHead';
import type { ApiKeysQuery, ApiKeyState } from '../gql/graphql';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { Listing, type Column } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State, type Tone } from '../look/State';
import { useAccount } from '../session/session';
import { ApiKeys, permissionName, RevokeKey, RotateKey, type ApiKey } from './key';
import { KeyMade } from './KeyMade';
import styles from './KeysPage.module.css';
import { MakeKey } from './MakeKey';

const pickKeys = (data: ApiKeysQuery) => data.apiKeys;
const overlapHours = 24;

const tones: Record<ApiKeyState, Tone> = { GOOD: 'done', EXPIRED: 'quiet', REVOKED: 'stopped' };

/** The keys of partners' programs: what each may do, when it was used, a new one in its place, and the way to end it. */
export function KeysPage() {
  const { t, number, list } = useWords();
  const account = useAccount();
  const pages = usePages(ApiKeys, { first: 50 }, pickKeys);
  const rotating = useCommand(RotateKey);
  const revoking = useCommand(RevokeKey);
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState('');

  function made(next: string) {
    setMaking(false);
    setSecret(next);
    pages.refresh();
  }
  async function rotate(key: ApiKey) {
    if (!confirm(t('keys.rotateSure', { label: key.label, number: number(overlapHours) }))) return;
    const next = await rotating.send({ input: { keyId: key.id, overlapHours } });
    if (next) made(next.secret);
  }
  async function revoke(key: ApiKey) {
    if (!confirm(t('keys.revokeSure', { label: key.label }))) return;
    if (await revoking.send({ id: key.id })) pages.refresh();
  }

  // Of another organisation's key an administrator can only make an end.
  const isOurs = (key: ApiKey) => (key.organisation?.id ?? null) === (account.organisation?.id ?? null);

  const columns: Column<ApiKey>[] = [
    {
      key: 'label',
      head: t('keys.label'),
      phone: 'title',
      cell: (key) => (
        <span>
          <bdi>{key.label}</bdi>
          <br />
          <small className={styles.begins}>
            <Code>{`${key.beginsWith.slice(0, 9)}…${key.beginsWith.slice(-7)}`}</Code>
          </small>
        </span>
      ),
    },
    {
      key: 'may',
      head: t('keys.permissions'),
      cell: (key) => (
        <span>
          {list(key.permissions.map((permission) => permissionName(t, permission)))}
          {key.addresses.length > 0 && (
            <>
              <br />
              <small>
                {t('keys.onlyFrom')} <Code>{key.addresses.join(' ')}</Code>
              </small>
            </>
          )}
        </span>
      ),
    },
    {
      key: 'state',
      head: t('shares.state'),
      cell: (key) => <State tone={tones[key.state]}>{t(`keys.states.${key.state}`)}</State>,
    },
    {
      key: 'until',
      head: t('shares.until'),
      cell: (key) => (
        <span>
          <When iso={key.expiresAt} time={Boolean(key.replacedById)} />
          {key.replacedById && (
            <>
              <br />
              <small>{t('keys.replaced')}</small>
            </>
          )}
        </span>
      ),
    },
    {
      key: 'last',
      head: t('shares.lastUsed'),
      cell: (key) =>
        key.lastUsedAt ? (
          <span>
            <When iso={key.lastUsedAt} time />
            <br />
            <small>
              <Code>{key.lastUsedFrom ?? ''}</Code>
            </small>
          </span>
        ) : (
          t('shares.notUsed')
        ),
    },
    { key: 'by', head: t('shares.by'), phone: 'hidden', cell: (key) => <bdi>{key.madeBy}</bdi> },
    {
      key: 'act',
      head: t('keys.change'),
      cell: (key) =>
        key.state === 'GOOD' ? (
          <span className={styles.acts}>
            {!key.replacedById && isOurs(key) && (
              <Button
                size="xs"
                variant="default"
                disabled={rotating.sending}
                onClick={() => void rotate(key)}
                aria-label={t('keys.rotateNamed', { label: key.label })}
                data-testid="rotate-key"
              >
                {t('keys.rotate')}
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              disabled={revoking.sending}
              onClick={() => void revoke(key)}
              aria-label={t('keys.revokeNamed', { label: key.label })}
              data-testid="revoke-key"
            >
              {t('shares.revoke')}
            </Button>
          </span>
        ) : (
          '–'
        ),
    },
  ];

  const add = !making && !secret && (
    <Button onClick={() => setMaking(true)} data-testid="new-key">
      {t('keys.new')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('keys.title')} says={t('keys.says')} action={add} />
      <div className={styles.above}>
        {secret && <KeyMade secret={secret} onDone={() => setSecret('')} />}
        {making && <MakeKey onMade={made} onLeave={() => setMaking(false)} />}
        <RefusalNote refusal={rotating.refusal ?? revoking.refusal} />
      </div>
      <Listing
        caption={t('keys.title')}
        columns={columns}
        pages={pages}
        rowId={(key) => key.id}
        empty={
          making ? null : <EmptyState picture="border" title={t('keys.none')} says={t('keys.noneNext')} />
        }
      />
    </>
  );
}
