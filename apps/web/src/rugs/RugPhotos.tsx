import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import type { PhotoRemoval } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import sheets from '../trace/TracePage.module.css';
import { PhotographRug } from './PhotographRug';
import { RemovePhoto } from './RemovePhoto';
import styles from './RugLife.module.css';
import { RemoveRugPhoto, type LivedRug } from './rugLifeTexts';

const reasons = [
  'SHOWS_PEOPLE',
  'UNCLEAR',
  'WRONG_RUG',
  'REPLACED',
] as const satisfies readonly PhotoRemoval[];

/** The photographs of a rug; one that should not be there is taken out by those who take them. */
export function RugPhotos({ rug, onDone }: { rug: LivedRug; onDone: () => void }) {
  const { t } = useWords();
  const account = useAccount();
  const mayTake = may(account, 'photographRug');
  const [going, setGoing] = useState<string | null>(null);
  const done = () => {
    setGoing(null);
    onDone();
  };
  return (
    <section className={sheets.sheet} aria-labelledby="photos" data-testid="photos">
      <h2 id="photos">{t('rugLife.photos')}</h2>
      {rug.photos.length === 0 && <p className={sheets.none}>{t('rugLife.noPhotos')}</p>}
      <ul className={styles.photos}>
        {rug.photos.map((photo) => (
          <li key={photo.id}>
            <a href={photo.path} target="_blank" rel="noreferrer">
              <img
                src={photo.thumbnailPath}
                alt={t('rugLife.photoOf', { view: t(`photoView.${photo.view}`), code: rug.code })}
                loading="lazy"
                width={photo.widthPx}
                height={photo.heightPx}
              />
            </a>
            <small>
              {t(`photoView.${photo.view}`)}
              {photo.defect && ` · ${t(`defect.${photo.defect}` as 'defect.moth')}`}
            </small>
            {mayTake && going === null && (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => setGoing(photo.id)}
                data-testid="remove-photo"
              >
                {t('pieces.removePhoto')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {going !== null && (
        <Removing rugId={rug.id} photoId={going} onLeave={() => setGoing(null)} onDone={done} />
      )}
      {mayTake && <PhotographRug rug={rug} />}
    </section>
  );
}

interface Removing {
  rugId: string;
  photoId: string;
  onDone: () => void;
  onLeave: () => void;
}

function Removing({ rugId, photoId, onDone, onLeave }: Removing) {
  const { t } = useWords();
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(RemoveRugPhoto);
  const choice = (value: PhotoRemoval) => ({ value, label: t(`photo.removal.${value}`) });
  const [first, ...others] = reasons;
  async function remove(reason: PhotoRemoval) {
    if (await send({ input: { commandKey, rugId, photoId, reason } })) onDone();
  }
  return (
    <RemovePhoto
      reasons={[choice(first), ...others.map(choice)]}
      sending={sending}
      refusal={refusal}
      remove={(reason) => void remove(reason)}
      onLeave={onLeave}
    />
  );
}
