import { useMemo } from 'react';
import { CooperativePeople } from '../batches/batchQueries';
import { NameField } from '../form/NameField';
import { useWords } from '../language/useWords';
import { useAll } from '../line/useAll';

interface Props {
  cooperativeId: string;
  owner: string;
  onChange: (owner: string) => void;
}

/** Whose a loom is: a member's, or the cooperative's own where nobody is named. */
export function OwnerField({ cooperativeId, owner, onChange }: Props) {
  const { t, name } = useWords();
  const people = useAll(
    CooperativePeople,
    { cooperativeId },
    (data) => data.people,
    !cooperativeId,
    'people',
  );
  const names = useMemo(
    () =>
      people.nodes.map(({ id, displayName, village }) => ({
        ...{ id, label: displayName, beside: name(village.name) },
      })),
    [people.nodes, name],
  );
  return (
    <NameField
      label={t('looms.owner')}
      path="ownerId"
      choices={names}
      chosen={owner ? [owner] : []}
      onChange={([chosen = '']) => onChange(chosen)}
      optional
      hint={t('looms.ownerHint')}
      testId="loom-owner"
    />
  );
}
