import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import styles from '../rugs/PhotographRug.module.css';

/** A photograph that goes with what is recorded, from the camera or from the pictures of the device. */
export function PhotoField({
  photo,
  onChange,
}: {
  photo: File | null;
  onChange: (photo: File | null) => void;
}) {
  const { t } = useWords();
  return (
    <div className={styles.photos}>
      <label className={styles.view} data-taken={photo !== null}>
        <Icon name={photo ? 'check' : 'camera'} size={18} />
        <span>{photo ? t('pieces.photoChosen') : t('pieces.addPhoto')}</span>
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="unseen"
          data-testid="piece-photo"
          onChange={(event) => onChange(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <small>{t('pieces.photoHint')}</small>
    </div>
  );
}
