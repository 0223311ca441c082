import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { newCommandKey } from '../form/commandKey';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { StepForm } from '../form/StepForm';
import styles from '../organisations/organisation.module.css';
import { may } from '../session/account';
import { useAccount } from '../session/session';
import sheets from '../trace/TracePage.module.css';
import { HolderName, LotLink } from './HoldersList';
import { ReasonField } from './LotActs';
import { UndoRugMaterials } from './lotCommands';
import { kilograms, lotSays } from './lots';
import own from './materials.module.css';
import { RecordMaterials } from './RecordMaterials';
import { RugMaterialsText, type MaterialsOfRug } from './rugMaterialsText';

/** What a rug is made from, and where that is not known yet, the way to say it. */
export function RugMaterials({ rugId }: { rugId: string }) {
  const { t } = useWords();
  const account = useAccount();
  const [doing, setDoing] = useState<'record' | 'undo' | null>(null);
  const [{ data }, again] = useQuery({ query: RugMaterialsText, variables: { id: rugId } });
  const rug = data?.rug;
  const mayKeep = may(account, 'keepLots');
  if (!rug || (!rug.materials && !mayKeep)) return null;
  const done = () => {
    setDoing(null);
    again({ requestPolicy: 'network-only' });
  };
  return (
    <section className={sheets.sheet} aria-labelledby="made-from" data-testid="made-from">
      <h2 id="made-from">{t('materials.madeFrom')}</h2>
      {rug.materials ? (
        <Parts materials={rug.materials} />
      ) : (
        <p className={own.quiet}>{t('materials.notSaid')}</p>
      )}
      {mayKeep && !doing && (
        <div className={styles.acts} style={{ margin: '8px 0 0' }}>
          {rug.materials ? (
            <Button size="xs" variant="default" onClick={() => setDoing('undo')} data-testid="undo-made-from">
              {t('materials.undoMadeFrom')}
            </Button>
          ) : (
            <Button size="xs" onClick={() => setDoing('record')} data-testid="record-made-from">
              {t('materials.recordMadeFrom')}
            </Button>
          )}
        </div>
      )}
      {doing === 'record' && <RecordMaterials rug={rug} onDone={done} onLeave={() => setDoing(null)} />}
      {doing === 'undo' && <UndoMadeFrom rugId={rug.id} onDone={done} onLeave={() => setDoing(null)} />}
    </section>
  );
}

function Parts({ materials }: { materials: NonNullable<MaterialsOfRug['materials']> }) {
  const words = useWords();
  const { t, number } = words;
  return (
    <>
      <ul className={own.held}>
        {materials.parts.map((part) => (
          <li key={part.material.code + (part.person?.id ?? part.loom?.id ?? '')}>
            <span>
              <LotLink held={part.material} /> <bdi>{lotSays(words, part.material)}</bdi>
            </span>
            <HolderName held={part} />
            <b>{kilograms(words, part.material.massG)}</b>
          </li>
        ))}
      </ul>
      <p className={own.sum}>
        {t('materials.yield', {
          taken: kilograms(words, materials.takenG),
          weight: kilograms(words, materials.weightG),
          percent: number(materials.yieldPercent),
        })}
        {materials.explanation && (
          <>
            {' '}
            <bdi>{materials.explanation}</bdi>
          </>
        )}
      </p>
    </>
  );
}

function UndoMadeFrom({
  rugId,
  onDone,
  onLeave,
}: {
  rugId: string;
  onDone: () => void;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(UndoRugMaterials);
  async function submit() {
    if (await send({ input: { commandKey, rugId, reason } })) onDone();
  }
  return (
    <StepForm
      name="undo-made-from"
      act={t('materials.undoMadeFrom')}
      says={t('materials.undoMadeFromSays')}
      sending={sending}
      refusal={refusal}
      placed={/^reason$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <ReasonField value={reason} onChange={setReason} />
    </StepForm>
  );
}
