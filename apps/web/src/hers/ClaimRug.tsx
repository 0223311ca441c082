import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import type { ClaimGround } from '../gql/graphql';
import { plainDigits } from '../language/digits';
import { useWords } from '../language/useWords';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { DisputeAttribution } from './disputing';
import styles from './hers.module.css';

const grounds: ClaimGround[] = ['WOVE_ALL', 'WOVE_PART'];

/** She says that she wove a rug that stands under another name; its code is on its label. */
export function ClaimRug({ onSaid }: { onSaid: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal, clear } = useCommand(DisputeAttribution);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');

  async function say(ground: ClaimGround) {
    const done = await send({
      input: { commandKey, code: plainDigits(code).trim(), claim: 'MINE', ground },
    });
    setCommandKey(newCommandKey());
    if (!done) return;
    setOpen(false);
    setCode('');
    onSaid();
  }
  return (
    <section className={styles.card} aria-labelledby="claim" data-testid="claim">
      <h2 id="claim">{t('hers.claim')}</h2>
      {!open && (
        <Button className={styles.big} variant="default" onClick={() => setOpen(true)} data-testid="mine">
          {t('hers.mine')}
        </Button>
      )}
      {open && (
        <>
          <div className={styles.huge}>
            <TextField
              label={t('hers.code')}
              hint={t('hers.codeHint')}
              value={code}
              onChange={setCode}
              ltr
              testId="claim-code"
            />
          </div>
          <RefusalNote refusal={refusal} />
          {grounds.map((ground) => (
            <Button
              key={ground}
              className={styles.big}
              loading={sending}
              disabled={code.trim() === ''}
              onClick={() => void say(ground)}
              data-testid={`ground-${ground}`}
            >
              {t(`hers.ground.${ground}`)}
            </Button>
          ))}
          <Button
            className={styles.big}
            variant="default"
            onClick={() => {
              setOpen(false);
              clear();
            }}
          >
            {t('hers.leave')}
          </Button>
        </>
      )}
    </section>
  );
}
