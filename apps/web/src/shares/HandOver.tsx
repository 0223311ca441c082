import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import styles from './HandOver.module.css';

interface Props {
  title: string;
  says: string;
  /** What is handed over: a link or a secret. */
  secret: string;
  label: string;
  children?: ReactNode;
  onDone: () => void;
}

/** Something secret that is shown this once: to be copied, printed and handed over. */
export function HandOver({ title, says, secret, label, children, onDone }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
    } catch {
      // An old browser, or a page over plain HTTP: what is selected can be copied the old way.
      document.execCommand('copy');
    }
    setCopied(true);
  }
  function print() {
    document.body.dataset['printing'] = 'handover';
    window.print();
    delete document.body.dataset['printing'];
  }

  return (
    <section className={styles.card} data-handover aria-label={title} data-testid="hand-over">
      <h2>{title}</h2>
      <p className={styles.says}>{says}</p>
      <div className={styles.secret}>
        <input
          ref={field}
          readOnly
          dir="ltr"
          value={secret}
          aria-label={label}
          onFocus={(event) => event.currentTarget.select()}
          data-testid="secret"
        />
        <Button
          leftSection={<Icon name={copied ? 'check' : 'copy'} size={18} />}
          onClick={() => void copy()}
          data-testid="copy"
        >
          {copied ? t('handOver.copied') : t('handOver.copy')}
        </Button>
      </div>
      {children}
      <div className={styles.acts}>
        <Button variant="default" leftSection={<Icon name="print" size={18} />} onClick={print}>
          {t('handOver.print')}
        </Button>
        <Button variant="default" onClick={onDone} data-testid="handed-over">
          {t('handOver.done')}
        </Button>
      </div>
      <p role="status" className="unseen">
        {copied ? t('handOver.copied') : ''}
      </p>
    </section>
  );
}
