import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { smallerPicture } from '../look/smallerPicture';
import { putInOutbox } from '../outbox/outbox';
import styles from './PhotographRug.module.css';

const views = ['FRONT', 'BACK', 'DETAIL'] as const;
type View = (typeof views)[number];

/** Photographs of a rug, taken on the spot; they go by the outbox, at once when there is a line. */
export function PhotographRug({ rug }: { rug: { id: string; code: string } }) {
  const { t } = useWords();
  const [taken, setTaken] = useState<View[]>([]);
  const [lost, setLost] = useState(false);

  async function take(view: View, chosen: File | undefined) {
    if (!chosen) return;
    try {
      const files = [await smallerPicture(chosen)];
      const name = `${rug.code} · ${t(`photo.view.${view}`)}`;
      const variables = { rugId: rug.id, view };
      await putInOutbox({
        kind: 'photographRug',
        commandKey: newCommandKey(),
        variables,
        files,
        about: { count: 1, name },
      });
      setTaken((now) => [...now, view]);
      setLost(false);
    } catch {
      setLost(true);
    }
  }
  return (
    <div className={styles.photos}>
      {views.map((view) => (
        <label key={view} className={styles.view} data-taken={taken.includes(view)}>
          <Icon name={taken.includes(view) ? 'check' : 'camera'} size={18} />
          <span>{t(`photo.view.${view}`)}</span>
          <input
            type="file"
            accept="image/*"
            capture="environment"
            className="unseen"
            data-testid={`photo-${view}`}
            onChange={(event) => {
              void take(view, event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      ))}
      <p role="status">{lost ? t('photo.lost') : taken.length > 0 ? t('photo.taken') : ''}</p>
    </div>
  );
}
