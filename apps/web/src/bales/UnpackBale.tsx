import { Button } from '@mantine/core';
import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';

const UnpackBaleText = graphql(`
  mutation UnpackBale($input: UnpackBaleInput!) {
    unpackBale(input: $input) {
      __typename
      ... on UnpackBalePayload {
        rugs {
          id
          code
          status
        }
      }
      ...RefusalParts
    }
  }
`);

/** Opens a bale that is in no shipment; its rugs are in stock again. */
export function UnpackBale({ baleId, onDone }: { baleId: string; onDone: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(UnpackBaleText);
  const [commandKey] = useState(newCommandKey);
  async function unpack() {
    if (!confirm(t('bale.unpackSure'))) return;
    if (await send({ input: { commandKey, baleId } })) onDone();
  }
  return (
    <div style={{ display: 'grid', gap: 8, justifyItems: 'start' }}>
      <RefusalNote refusal={refusal} />
      <Button variant="default" loading={sending} onClick={() => void unpack()} data-testid="unpack">
        {t('bale.unpack')}
      </Button>
    </div>
  );
}
