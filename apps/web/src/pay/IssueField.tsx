import { useQuery } from 'urql';
import { ChoiceField } from '../form/fields';
import type { IssuedToQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { kilograms, lotSays } from '../materials/lots';

const IssuedTo = graphql(`
  query IssuedTo($id: ID!) {
    person(id: $id) {
      id
      materials {
        code
        material
        form
        colour
        massG
        lot {
          id
          rialsPerKg
          movements {
            no
            type
            at
            massG
            undoneAt
            person {
              id
            }
          }
        }
      }
    }
  }
`);

/** An issue as a charge names it, and what it cost where the lot says its price. */
export interface ChosenIssue {
  lotId: string;
  issue: number;
  rials: number | null;
}

interface Row extends ChosenIssue {
  key: string;
  label: string;
}

/** What was issued to her of lots that she holds something of: an issue is chosen, and its price filled in. */
export function IssueField({
  personId,
  chosen,
  onChange,
}: {
  personId: string;
  chosen: ChosenIssue | null;
  onChange: (issue: ChosenIssue | null) => void;
}) {
  const words = useWords();
  const { t, day } = words;
  const [{ data }] = useQuery({ query: IssuedTo, variables: { id: personId } });
  const rows = (data?.person?.materials ?? []).flatMap((held) => issuesOf(held, personId, words, day));
  if (rows.length === 0) return null;
  return (
    <ChoiceField
      label={t('pay.chargeIssue')}
      path="issued"
      value={chosen ? `${chosen.lotId}/${chosen.issue}` : ''}
      onChange={(key) => onChange(rows.find((row) => row.key === key) ?? null)}
      choices={rows.map(({ key, label }) => ({ value: key, label }))}
      blank={t('pay.chargeIssueNone')}
      hint={t('pay.chargeIssueHint')}
      testId="charge-issue"
    />
  );
}

type Held = NonNullable<IssuedToQuery['person']>['materials'][number];

function issuesOf(
  held: Held,
  personId: string,
  words: ReturnType<typeof useWords>,
  day: (iso: string) => string,
): Row[] {
  const { lot } = held;
  if (!lot) return [];
  return lot.movements
    .filter(({ type, undoneAt, person }) => type === 'ISSUE' && !undoneAt && person?.id === personId)
    .map(({ no, at, massG }) => ({
      key: `${lot.id}/${no}`,
      ...{ lotId: lot.id, issue: no },
      rials: typeof lot.rialsPerKg === 'number' ? Math.round((lot.rialsPerKg * massG) / 1_000) : null,
      label: `${held.code} · ${lotSays(words, held)} · ${kilograms(words, massG)} · ${day(at)}`,
    }));
}
