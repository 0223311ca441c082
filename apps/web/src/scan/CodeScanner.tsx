import { lazy, Suspense, useState } from 'react';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import { useWedge } from './useWedge';

const ScanDialog = lazy(() => import('./ScanDialog').then((file) => ({ default: file.ScanDialog })));

interface Props {
  /** Gets the code of what the camera saw, or what a scanner that is a keyboard typed. */
  take: (code: string) => void;
  /** The camera goes on for the next code until it is closed. */
  many?: boolean;
  className?: string | undefined;
}

/** Beside every field that takes a code: the camera. Scanners that are keyboards work as long as the page is there. */
export function CodeScanner({ take, many, className }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useWedge(take);
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => setOpen(true)}
        aria-label={t('scan.open')}
        title={t('scan.open')}
        data-testid="scan-open"
      >
        <Icon name="camera" size={20} />
      </button>
      {open && (
        <Suspense>
          <ScanDialog take={take} {...(many ? { many } : {})} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
