import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChoiceField } from '../form/fields';
import { PageHead } from '../frame/PageHead';
import type { ShareState, SharesQuery } from '../gql/graphql';
import { CodeLink } from '../guest/CodeLink';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { Listing, type Column } from '../list/Listing';
import { EmptyState } from '../look/EmptyState';
import { State, type Tone } from '../look/State';
import { useAccount } from '../session/session';
import { OrganisationsToShare, RevokeShare, Shares, type Share } from './share';
import { ShareThing } from './ShareThing';
import styles from './ShareThing.module.css';

const pickShares = (data: SharesQuery) => data.shares;

const tones: Record<ShareState, Tone> = {
  OPEN: 'moving',
  USED_UP: 'done',
  EXPIRED: 'quiet',
  REVOKED: 'stopped',
};

/** Everything of one organisation, for an auditor: one's own, or any for staff of the zone. */
function ShareWhole({ onMade }: { onMade: () => void }) {
  const { t, name, compare } = useWords();
  const { organisation, role } = useAccount();
  const isStaff = ['OFFICIAL', 'PROGRAMME_OFFICER', 'ADMINISTRATOR'].includes(role);
  const [{ data }] = useQuery({ query: OrganisationsToShare, pause: !isStaff });
  const [chosen, setChosen] = useState('');
  const id = isStaff ? chosen : organisation?.id;
  return (
    <div className={styles.whole}>
      {isStaff && (
        <div className={styles.choice}>
          <ChoiceField
            label={t('shares.whichOrganisation')}
            value={chosen}
            onChange={setChosen}
            blank={t('shares.chooseOrganisation')}
            choices={(data?.organisations.nodes ?? [])
              .map((one) => ({ value: one.id, label: name(one.name) }))
              .sort((a, b) => compare(a.label, b.label))}
          />
        </div>
      )}
      {id && <ShareThing key={id} kind="ORGANISATION" id={id} onMade={onMade} />}
    </div>
  );
}

/** The links that one's organisation has given out, how often they were opened, and the way to end them. */
export function SharesPage() {
  const { t, name, number } = useWords();
  const pages = usePages(Shares, { first: 50 }, pickShares);
  const { send, sending, refusal } = useCommand(RevokeShare);

  async function revoke(share: Share) {
    if (!confirm(t('shares.revokeSure', { label: share.label }))) return;
    if (await send({ id: share.id })) pages.refresh();
  }

  const columns: Column<Share>[] = [
    { key: 'label', head: t('shares.for'), phone: 'title', cell: (share) => <bdi>{share.label}</bdi> },
    {
      key: 'what',
      head: t('shares.what'),
      cell: (share) => (
        <span>
          {t(`shares.kind.${share.kind}`)}{' '}
          {share.code ? (
            <CodeLink code={share.code}>
              <Code>{share.code}</Code>
            </CodeLink>
          ) : (
            name(share.organisation?.name)
          )}
        </span>
      ),
    },
    {
      key: 'state',
      head: t('shares.state'),
      cell: (share) => <State tone={tones[share.state]}>{t(`shares.states.${share.state}`)}</State>,
    },
    { key: 'until', head: t('shares.until'), cell: (share) => <When iso={share.expiresAt} /> },
    {
      key: 'uses',
      head: t('shares.uses'),
      number: true,
      cell: (share) =>
        share.mostUses
          ? t('shares.usesOf', { number: number(share.uses), most: number(share.mostUses) })
          : number(share.uses),
    },
    {
      key: 'last',
      head: t('shares.lastUsed'),
      cell: (share) => (share.lastUsedAt ? <When iso={share.lastUsedAt} time /> : t('shares.notUsed')),
    },
    { key: 'by', head: t('shares.by'), phone: 'hidden', cell: (share) => <bdi>{share.sharedBy}</bdi> },
    {
      key: 'act',
      head: t('shares.end'),
      cell: (share) =>
        share.state === 'OPEN' || share.state === 'USED_UP' ? (
          <Button
            size="xs"
            variant="default"
            disabled={sending}
            onClick={() => void revoke(share)}
            aria-label={t('shares.revokeNamed', { label: share.label })}
            data-testid="revoke-share"
          >
            {t('shares.revoke')}
          </Button>
        ) : (
          '–'
        ),
    },
  ];

  return (
    <>
      <PageHead title={t('shares.title')} says={t('shares.says')} />
      <ShareWhole onMade={pages.refresh} />
      <RefusalNote refusal={refusal} />
      <Listing
        caption={t('shares.title')}
        columns={columns}
        pages={pages}
        rowId={(share) => share.id}
        empty={<EmptyState picture="knot" title={t('shares.none')} says={t('shares.noneNext')} />}
      />
    </>
  );
}
