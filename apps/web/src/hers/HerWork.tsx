import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ThreadGlance } from '../chain/Thread';
import { newCommandKey } from '../form/commandKey';
import type { ClaimGround, HerRugsQuery } from '../gql/graphql';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { usePages } from '../line/usePages';
import { State } from '../look/State';
import { sizeOf } from '../rugs/rug';
import { DisputeAttribution } from './disputing';
import styles from './hers.module.css';

const HerRugsText = graphql(`
  query HerRugs($first: Int, $after: String) {
    rugs(first: $first, after: $after) {
      nodes {
        ...RugLine
        attributionDisputed
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const pick = (data: HerRugsQuery) => data.rugs;
type Rug = HerRugsQuery['rugs']['nodes'][number];

/** Her rugs, each with how far it has come; of each she can say that it is not hers. */
export function HerWork({ onSaid }: { onSaid: () => void }) {
  const { t } = useWords();
  const pages = usePages(HerRugsText, { first: 12 }, pick);
  return (
    <section className={styles.card} aria-labelledby="her-work" data-testid="her-work">
      <h2 id="her-work">{t('hers.rugs')}</h2>
      {!pages.loading && pages.nodes.length === 0 && <p>{t('hers.noRugs')}</p>}
      <ul className={styles.rugs}>
        {pages.nodes.map((rug) => (
          <One key={rug.id} rug={rug} onSaid={onSaid} />
        ))}
      </ul>
      {pages.hasMore && (
        <Button className={styles.big} variant="default" loading={pages.loadingMore} onClick={pages.more}>
          {t('hers.moreRugs')}
        </Button>
      )}
    </section>
  );
}

const grounds: ClaimGround[] = ['ANOTHER_WOVE', 'NEVER_SAW_IT'];

function One({ rug, onSaid }: { rug: Rug; onSaid: () => void }) {
  const words = useWords();
  const { t } = words;
  const { send, sending, refusal } = useCommand(DisputeAttribution);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [asked, setAsked] = useState(false);

  async function say(ground: ClaimGround) {
    const done = await send({ input: { commandKey, code: rug.code, claim: 'NOT_MINE', ground } });
    setCommandKey(newCommandKey());
    if (done) onSaid();
  }
  return (
    <li data-testid="her-rug">
      <div className={styles.line}>
        <b>
          <bdi>{rug.design}</bdi>
        </b>
        <Link to="/t/$code" params={{ code: rug.code }}>
          <Code>{rug.code}</Code>
        </Link>
      </div>
      <span>{sizeOf(words, rug)}</span>
      <span>{t(`hers.status.${rug.status}`, { defaultValue: t(`rugStatus.${rug.status}`) })}</span>
      <ThreadGlance tied={rug} />
      {rug.attributionDisputed && <State tone="waiting">{t('hers.disputed')}</State>}
      {!rug.attributionDisputed && !asked && (
        <Button
          className={styles.big}
          variant="default"
          onClick={() => setAsked(true)}
          data-testid="not-mine"
        >
          {t('hers.notMine')}
        </Button>
      )}
      {asked && (
        <div className={styles.ask} role="group" aria-label={t('hers.why')}>
          <p>{t('hers.notMineMeans')}</p>
          <b>{t('hers.why')}</b>
          {grounds.map((ground) => (
            <Button
              key={ground}
              className={styles.big}
              loading={sending}
              onClick={() => void say(ground)}
              data-testid={`ground-${ground}`}
            >
              {t(`hers.ground.${ground}`)}
            </Button>
          ))}
          <Button className={styles.big} variant="default" onClick={() => setAsked(false)}>
            {t('hers.leave')}
          </Button>
        </div>
      )}
      <RefusalNote refusal={refusal} />
    </li>
  );
}
