import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Code, When } from '../language/Code';
import { useWords } from '../language/useWords';
import { HolderName } from './HoldersList';
import { kilograms, type WholeLot } from './lots';
import styles from './materials.module.css';

type Movement = WholeLot['movements'][number];

/** What was done with a lot, the last first; what was a mistake stays and says so. */
export function LotMovements({
  lot,
  onUndo,
}: {
  lot: WholeLot;
  onUndo?: ((no: number) => void) | undefined;
}) {
  const words = useWords();
  const { t } = words;
  if (lot.movements.length === 0) return <p className={styles.quiet}>{t('materials.noMovements')}</p>;
  return (
    <ol className={styles.movements} data-testid="movements">
      {lot.movements.map((movement) => (
        <li key={movement.no} data-undone={Boolean(movement.undoneAt)}>
          <p>
            <strong>{t(`materials.movement.${movement.type}`)}</strong> {kilograms(words, movement.massG)}{' '}
            <Concerned movement={movement} />
          </p>
          {(movement.wasteReason || movement.reason) && (
            <p>
              {[movement.wasteReason && t(`materials.wasteReason.${movement.wasteReason}`), movement.reason]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          {movement.undoneAt && (
            <p>
              {t('materials.wasMistake')} <bdi>{movement.undoneBecause}</bdi>
            </p>
          )}
          <small>
            <When iso={movement.at} time /> · <bdi>{movement.by}</bdi>
          </small>{' '}
          {onUndo && mayUndo(movement) && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => onUndo(movement.no)}
              data-testid="undo-movement"
            >
              {t('materials.undo')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What went into a rug is undone on the page of the rug. */
const mayUndo = ({ type, undoneAt }: Movement): boolean =>
  !undoneAt && (type === 'ISSUE' || type === 'RETURN' || type === 'WASTE');

/** Whom or what a movement concerned. */
function Concerned({ movement }: { movement: Movement }) {
  const { t } = useWords();
  return (
    <>
      {(movement.person ?? movement.loom ?? movement.piece) && (
        <>
          · <HolderName held={movement} />{' '}
        </>
      )}
      {movement.rug && (
        <>
          · {t('materials.rug')}{' '}
          <Link to="/t/$code" params={{ code: movement.rug.code }}>
            <Code>{movement.rug.code}</Code>
          </Link>
        </>
      )}
    </>
  );
}
