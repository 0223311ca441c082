import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import type { PiecePhotoRemoval } from '../gql/graphql';
import { When } from '../language/Code';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { RemovePhoto } from '../rugs/RemovePhoto';
import sheets from '../trace/TracePage.module.css';
import { RemovePiecePhoto, type PieceParts } from './piece';
import styles from './pieces.module.css';

const reasons = ['SHOWS_PEOPLE', 'UNCLEAR', 'WRONG_PIECE'] as const satisfies readonly PiecePhotoRemoval[];

/** How the piece looked on the way, day by day; one that should not be there is taken out. */
export function PiecePhotos({
  piece,
  mayRecord,
  onDone,
}: {
  piece: PieceParts;
  mayRecord: boolean;
  onDone: (said: string) => void;
}) {
  const { t, day } = useWords();
  const [going, setGoing] = useState<string | null>(null);
  if (piece.photos.length === 0) return null;
  return (
    <section className={sheets.sheet} aria-labelledby="piece-photos">
      <h2 id="piece-photos">{t('pieces.photos')}</h2>
      <ul className={styles.photos} data-testid="piece-photos">
        {piece.photos.map((photo) => (
          <li key={photo.id}>
            <a href={photo.path} target="_blank" rel="noreferrer">
              <img
                src={photo.thumbnailPath}
                alt={t('pieces.photoOf', { day: day(photo.on) })}
                loading="lazy"
              />
            </a>
            <When iso={photo.on} />
            {mayRecord && !going && (
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
      {going && (
        <Removing
          pieceId={piece.id}
          photoId={going}
          onLeave={() => setGoing(null)}
          onDone={() => {
            setGoing(null);
            onDone(t('pieces.photoRemoved'));
          }}
        />
      )}
    </section>
  );
}

interface Removing {
  pieceId: string;
  photoId: string;
  onDone: () => void;
  onLeave: () => void;
}

function Removing({ pieceId, photoId, onDone, onLeave }: Removing) {
  const { t } = useWords();
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(RemovePiecePhoto);
  const choice = (value: PiecePhotoRemoval) => ({ value, label: t(`pieces.photoReason.${value}`) });
  const [first, ...others] = reasons;
  async function remove(reason: PiecePhotoRemoval) {
    if (await send({ input: { commandKey, pieceId, photoId, reason } })) onDone();
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
