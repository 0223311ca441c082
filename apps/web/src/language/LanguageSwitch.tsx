import { useState } from 'react';
import { changeLanguage, languageNames, languages } from './language';
import styles from './LanguageSwitch.module.css';
import { useWords } from './useWords';

const short = { fa: 'فا', en: 'En', ru: 'Ру' };

export function LanguageSwitch() {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <div className={styles.switch} role="group" aria-label={words.t('frame.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={languageNames[language]}
          aria-pressed={language === words.language}
          data-testid={`language-${language}`}
          onClick={() => void changeLanguage(language).then((changed) => setFailed(!changed))}
        >
          {short[language]}
        </button>
      ))}
      {failed && (
        <span role="alert" className={styles.failed}>
          {words.t('line.languageNotReached')}
        </span>
      )}
    </div>
  );
}
