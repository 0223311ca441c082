import { Link } from '@tanstack/react-router';
import { useWords } from '../language/useWords';
import { State } from '../look/State';
import styles from './MembersSheetPage.module.css';

/** What the server says of a list of members, row by row. */
export interface LookedAt {
  digest: string;
  rows: SheetRow[];
}

interface SheetRow {
  number: number;
  name: string;
  isKnown: boolean;
  personId: string | null;
  problems: { path: string; code: string; message: string; nextStep: string }[];
}

/** Whether a row can be enrolled as it stands. */
export const fitsOf = ({ problems, isKnown }: SheetRow): boolean => problems.length === 0 && !isKnown;

/** Every row of the file with what is wrong in it; those that need a hand come first. */
export function SheetRows({ rows }: { rows: SheetRow[] }) {
  const { t, number } = useWords();
  const waits = (row: SheetRow) => row.personId === null && !fitsOf(row);
  const ordered = [...rows.filter(waits), ...rows.filter((row) => !waits(row))];
  return (
    <ul className={styles.rows} data-testid="sheet-rows">
      {ordered.map((row) => (
        <li key={row.number} data-wrong={waits(row)} data-testid={`row-${row.number}`}>
          <div className={styles.row}>
            <small>{t('membersSheet.row', { number: number(row.number) })}</small>
            {row.personId ? (
              <Link to="/people/$id" params={{ id: row.personId }}>
                <bdi>{row.name}</bdi>
              </Link>
            ) : (
              <bdi>{row.name || t('membersSheet.noName')}</bdi>
            )}
            <Became row={row} />
          </div>
          {row.problems.length > 0 && (
            <ul className={styles.problems}>
              {row.problems.map((problem) => (
                <li key={problem.path + problem.code}>
                  {problem.message} {problem.nextStep}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Became({ row }: { row: SheetRow }) {
  const { t } = useWords();
  if (row.personId) return <State tone="done">{t('membersSheet.state.enrolled')}</State>;
  if (row.problems.length > 0) return <State tone="stopped">{t('membersSheet.state.wrong')}</State>;
  if (row.isKnown) return <State tone="quiet">{t('membersSheet.state.known')}</State>;
  return <State tone="waiting">{t('membersSheet.state.fits')}</State>;
}
