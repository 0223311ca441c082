import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../language/useWords';
import { sendFile } from '../line/sendFile';
import { RefusalNote } from '../line/RefusalNote';
import type { Refusal } from '../line/refusal';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import type { WholeOrganisation } from './organisation';
import styles from './organisation.module.css';

/** The emblem of an organisation, and how who may give it gives it: the server draws what is sent anew. */
export function EmblemField({
  organisation: { id, emblemPath },
  onDone,
}: {
  organisation: WholeOrganisation;
  onDone: () => void;
}) {
  const { t } = useWords();
  const account = useAccount();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sending, setSending] = useState(false);
  const mayChoose =
    may(account, 'chooseEmblem') && (account.organisation?.id === id || may(account, 'amendOrganisation'));
  if (!emblemPath && !mayChoose) return null;

  const send = async (file: File | null): Promise<void> => {
    if (!file) return;
    setSending(true);
    const refused = await sendFile(`/emblems/${id}`, file, {
      commandKey: crypto.getRandomValues(new Uint32Array(4)).join('-'),
    });
    setSending(false);
    setRefusal(
      refused === 'notReached'
        ? {
            code: 'NOT_REACHED',
            message: t('refusal.notReached'),
            nextStep: t('refusal.notReachedNext'),
            problems: [],
          }
        : refused,
    );
    if (!refused) onDone();
  };

  return (
    <div className={styles.emblem} data-testid="emblem">
      {emblemPath && <img src={emblemPath} alt={t('emblem.alt')} width={96} height={96} />}
      {mayChoose && (
        <div>
          <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void send(file)}>
            {(props) => (
              <Button {...props} variant="default" loading={sending} data-testid="choose-emblem">
                {emblemPath ? t('emblem.change') : t('emblem.choose')}
              </Button>
            )}
          </FileButton>
          <p className={styles.soft}>{t('emblem.hint')}</p>
          <RefusalNote refusal={refusal} />
        </div>
      )}
    </div>
  );
}
