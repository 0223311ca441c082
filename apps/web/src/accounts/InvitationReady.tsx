import { Button } from '@mantine/core';
import { create } from 'qrcode';
import { useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../language/useWords';
import styles from './accounts.module.css';

const quiet = 4;

/** A code that a phone's camera reads, drawn as one path. */
function Qr({ text, label }: { text: string; label: string }) {
  const { side, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const steps: string[] = [];
    for (let row = 0; row < modules.size; row++)
      for (let column = 0; column < modules.size; column++)
        if (modules.get(row, column)) steps.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    return { side: modules.size + 2 * quiet, path: steps.join('') };
  }, [text]);
  return (
    <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#2c211a" />
    </svg>
  );
}

interface Props {
  name: string;
  /** Null when the same command was sent before: then nobody can show it again. */
  token: string | null | undefined;
  expiresAt: string | null | undefined;
  /** What may be done next. */
  children?: ReactNode;
}

/** The one-time link of an invitation, shown this once: to copy, to scan, to print; and what to do with it. */
export function InvitationReady({ name, token, expiresAt, children }: Props) {
  const { t, moment } = useWords();
  const [copied, setCopied] = useState(false);
  if (!token) {
    return (
      <section className={styles.ready} data-testid="invitation-sent-before">
        <p>{t('invite.sentBefore')}</p>
        <div className={styles.acts}>{children}</div>
      </section>
    );
  }
  const link = `${location.origin}/invitation/${token}`;
  const copy = () =>
    void navigator.clipboard
      ?.writeText(link)
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  return (
    <section className={styles.ready} aria-label={t('invite.ready', { name })} data-testid="invitation-ready">
      <h2>{t('invite.ready', { name })}</h2>
      <p>{t('invite.once', { until: expiresAt ? moment(expiresAt) : '' })}</p>
      <Qr text={link} label={t('invite.qr')} />
      <bdi dir="ltr" className={styles.link} aria-label={t('invite.link')} data-testid="invitation-link">
        {link}
      </bdi>
      <p>{t('invite.how')}</p>
      <p className={styles.soft}>{t('invite.lost')}</p>
      <div className={styles.acts}>
        <Button onClick={copy} data-testid="copy-invitation">
          {copied ? t('invite.copied') : t('invite.copy')}
        </Button>
        <Button variant="default" onClick={() => print()}>
          {t('invite.print')}
        </Button>
        {children}
      </div>
    </section>
  );
}
