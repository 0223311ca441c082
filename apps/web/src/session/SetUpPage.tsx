import { Button } from '@mantine/core';
import { useWords } from '../language/useWords';
import { Doorstep } from './Doorstep';
import { beginSession, leaveSession } from './session';
import { SetUpFactor } from './SetUpFactor';

/** Stands before everything else for whose role may not act without a second factor and who has none yet. */
export function SetUpPage() {
  const { t } = useWords();
  return (
    <Doorstep
      title={t('security.setUpTitle')}
      heading={t('security.setUpTitle')}
      says={t('security.compulsory')}
    >
      <SetUpFactor asksPassword={false} onDone={(session) => session && beginSession(session)} />
      <Button variant="subtle" onClick={() => void leaveSession()}>
        {t('session.signOut')}
      </Button>
    </Doorstep>
  );
}
