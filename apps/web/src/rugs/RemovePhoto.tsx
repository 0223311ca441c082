import { useState } from 'react';
import { ChoiceField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import { useWords } from '../language/useWords';
import type { Refusal } from '../line/refusal';

interface Props<Reason extends string> {
  /** Why it may go, the first as a beginning. */
  reasons: readonly [{ value: Reason; label: string }, ...{ value: Reason; label: string }[]];
  sending: boolean;
  refusal: Refusal | null;
  remove: (reason: Reason) => void;
  onLeave: () => void;
}

/** Asks why a photograph is taken out, of a rug or of a piece. */
export function RemovePhoto<Reason extends string>(props: Props<Reason>) {
  const { reasons, sending, refusal, remove, onLeave } = props;
  const { t } = useWords();
  const [reason, setReason] = useState(reasons[0].value);
  return (
    <StepForm
      name="remove-photo"
      act={t('pieces.removePhoto')}
      says={t('pieces.removePhotoSays')}
      sending={sending}
      refusal={refusal}
      placed={/^reason$/}
      submit={() => remove(reason)}
      onLeave={onLeave}
    >
      <ChoiceField
        label={t('pieces.removePhotoWhy')}
        path="reason"
        value={reason}
        onChange={(value) => setReason(value as Reason)}
        choices={[...reasons]}
      />
    </StepForm>
  );
}
