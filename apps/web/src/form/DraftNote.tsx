import { useWords } from '../language/useWords';
import styles from './DraftNote.module.css';

/** Says that an earlier draft was taken up, and lets one throw it away. */
export function DraftNote({
  restored,
  savedAt,
  clear,
}: {
  restored: boolean;
  savedAt: string;
  clear: () => void;
}) {
  const { t, moment } = useWords();
  if (!savedAt) return null;
  return (
    <p className={styles.note} data-testid="draft-note">
      <span>{restored ? t('draft.restored', { when: moment(savedAt) }) : t('draft.kept')}</span>
      <button
        type="button"
        onClick={() => {
          if (confirm(t('draft.throwAwaySure'))) clear();
        }}
      >
        {t('draft.throwAway')}
      </button>
    </p>
  );
}
