import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { codeIn } from './codes';
import { makeDetector } from './detector';
import styles from './ScanDialog.module.css';

interface Props {
  take: (code: string) => void;
  /** Goes on for the next code, until it is closed. */
  many?: boolean;
  close: () => void;
}

const lookEveryMs = 160;
/** The same label stays in view for a while. */
const sameAgainMs = 2_500;

/** The camera's picture, and what it reads. Nothing of the picture leaves the page. */
export function ScanDialog({ take, many = false, close }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const titleId = useId();
  const [trouble, setTrouble] = useState<'refused' | 'none' | null>(null);
  const [last, setLast] = useState('');
  const latest = useRef({ take, close });
  latest.current = { take, close };

  useEffect(() => {
    dialog.current?.showModal();
    let left = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout>;
    const seen = new Map<string, number>();

    async function start() {
      // Where the page is not served over https there are no cameras.
      if (!navigator.mediaDevices) return setTrouble('none');
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (left || !video.current) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      const detector = makeDetector();
      const look = async () => {
        if (left || !video.current) return;
        const found =
          video.current.videoWidth > 0 ? await detector.detect(video.current).catch(() => []) : [];
        for (const { rawValue } of found) if (!left) read(codeIn(rawValue));
        if (!left) timer = setTimeout(() => void look(), lookEveryMs);
      };
      await look();
    }
    function read(code: string) {
      const now = performance.now();
      const isNew = now - (seen.get(code) ?? -Infinity) > sameAgainMs;
      seen.set(code, now);
      if (!code || !isNew) return;
      navigator.vibrate?.(60);
      setLast(code);
      latest.current.take(code);
      if (!many) dialog.current?.close();
    }
    const stop = () => stream?.getTracks().forEach((track) => track.stop());

    start().catch((error: unknown) => {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (!left) setTrouble(isRefused ? 'refused' : 'none');
    });
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
    };
  }, [many]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onClose={() => latest.current.close()}
      data-testid="scan-dialog"
    >
      <header>
        <h2 id={titleId}>{t('scan.title')}</h2>
        <button type="button" onClick={() => dialog.current?.close()} aria-label={t('grid.close')}>
          <Icon name="cross" />
        </button>
      </header>
      {trouble ? (
        <p role="alert" className={styles.trouble}>
          {t(trouble === 'refused' ? 'scan.refused' : 'scan.none')}
        </p>
      ) : (
        <div className={styles.picture}>
          <video ref={video} muted playsInline aria-label={t('scan.picture')} />
          <span aria-hidden="true" />
        </div>
      )}
      <p role="status" className={styles.last}>
        {last ? t('scan.read', { code: last }) : t('scan.says')}
      </p>
    </dialog>
  );
}
