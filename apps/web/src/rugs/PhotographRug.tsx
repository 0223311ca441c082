import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField } from '../form/fields';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { smallerPicture } from '../look/smallerPicture';
import { putInOutbox } from '../outbox/outbox';
import { defects } from './defects';
import styles from './PhotographRug.module.css';

const views = ['FRONT', 'BACK', 'DETAIL', 'DEFECT'] as const;
type View = (typeof views)[number];

/** Photographs of a rug, taken on the spot; they go by the outbox, at once when there is a line. */
export function PhotographRug({ rug }: { rug: { id: string; code: string } }) {
  const { t } = useWords();
  const [taken, setTaken] = useState<View[]>([]);
  const [lost, setLost] = useState(false);
  const [defect, setDefect] = useState('');

  async function take(view: View, chosen: File | undefined) {
    if (!chosen) return;
    try {
      const files = [await smallerPicture(chosen)];
      const name = `${rug.code} · ${t(`photoView.${view}`)}`;
      const variables = { rugId: rug.id, view, ...(view === 'DEFECT' ? { defect } : {}) };
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
      {views
        .filter((view) => view !== 'DEFECT' || defect)
        .map((view) => (
          <label key={view} className={styles.view} data-taken={taken.includes(view)}>
            <Icon name={taken.includes(view) ? 'check' : 'camera'} size={18} />
            <span>{t(`photoView.${view}`)}</span>
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
      <ChoiceField
        label={t('photo.ofDefect')}
        value={defect}
        onChange={setDefect}
        blank={t('photo.noDefect')}
        choices={defects.map((value) => ({ value, label: t(`defect.${value}`) }))}
        testId="photo-defect"
      />
      <p role="status">{lost ? t('photo.lost') : taken.length > 0 ? t('photo.taken') : ''}</p>
    </div>
  );
}
