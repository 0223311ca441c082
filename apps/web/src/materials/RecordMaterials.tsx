import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { NumberField, TextField } from '../form/fields';
import { useWords } from '../language/useWords';
import { useCommand } from '../line/useCommand';
import { StepForm } from '../form/StepForm';
import { HolderName } from './HoldersList';
import { gramsOf } from './lotFields';
import { RecordRugMaterials } from './lotCommands';
import { holderId, holderInput, kilograms, lotSays } from './lots';
import own from './materials.module.css';
import type { MaterialsOfRug } from './rugMaterialsText';

/** What usually remains of what was taken; the server asks outside of it, the form only shows the field early. */
const USUAL = { least: 70, most: 95 };

/** Everything that the rug's makers, its loom and its piece hold, to say how much of it went into the rug. */
const heldFor = ({ makers, loom, piece }: MaterialsOfRug) => [
  ...makers.flatMap((person) => person.materials.map((held) => ({ held, person, loom: null, piece: null }))),
  ...(loom?.materials ?? []).map((held) => ({ held, person: null, loom, piece: null })),
  ...(piece?.materials ?? []).map((held) => ({ held, person: null, loom: null, piece })),
];

interface Props {
  rug: MaterialsOfRug;
  onDone: () => void;
  onLeave: () => void;
}

/** Says what a rug is made from; the sum and what is left of it in the rug stand below while one types. */
export function RecordMaterials({ rug, onDone, onLeave }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [masses, setMasses] = useState<Record<string, string>>({});
  const [explanation, setExplanation] = useState('');
  const [commandKey] = useState(newCommandKey);
  const { send, sending, refusal } = useCommand(RecordRugMaterials);
  const rows = heldFor(rug).flatMap((row) => {
    const lotId = row.held.lot?.id;
    return lotId ? [{ ...row, lotId, key: `${lotId} ${holderId(row)}` }] : [];
  });
  const taken = rows.flatMap(({ key, lotId, ...holder }) => {
    const massG = gramsOf(masses[key] ?? '');
    return massG ? [{ key, lotId, from: holderInput(holder), massG }] : [];
  });
  const sum = taken.reduce((all, { massG }) => all + massG, 0);
  const percent = sum > 0 ? Math.round((rug.weightG * 100) / sum) : 0;
  const isUnusual = sum > 0 && (percent < USUAL.least || percent > USUAL.most);
  // Problems name lines of what is sent; a line is found by its place among those that were filled in.
  const pathOf = (key: string): string | undefined => {
    const at = taken.findIndex((one) => one.key === key);
    return at < 0 ? undefined : `takings.${at}.massG`;
  };

  async function submit() {
    const takings = taken.map(({ lotId, from, massG }) => ({ lotId, from, massG }));
    const input = { commandKey, rugId: rug.id, takings, explanation: explanation.trim() || null };
    if (await send({ input })) onDone();
  }

  return (
    <StepForm
      name="made-from"
      act={t('materials.recordMadeFrom')}
      says={rows.length > 0 ? t('materials.madeFromSays') : t('materials.nothingHeld')}
      sending={sending}
      refusal={refusal}
      placed={/^(takings\.\d+\.massG|explanation)$/}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <div>
        {rows.map(({ key, held, ...holder }) => (
          <div key={key} className={own.taking}>
            <span>
              <bdi dir="ltr">{held.code}</bdi> <bdi>{lotSays(words, held)}</bdi>
              <br />
              <small className={own.quiet}>
                <HolderName held={holder} /> · {t('materials.holds', { mass: kilograms(words, held.massG) })}
              </small>
            </span>
            <NumberField
              bare
              label={t('materials.massOf', { code: held.code })}
              path={pathOf(key)}
              value={masses[key] ?? ''}
              onChange={(typed) => setMasses((now) => ({ ...now, [key]: typed }))}
              unit={t('materials.kg')}
              testId="taking-mass"
            />
          </div>
        ))}
        {sum > 0 && (
          <p className={own.sum} data-testid="yield">
            {t('materials.yield', {
              taken: kilograms(words, sum),
              weight: kilograms(words, rug.weightG),
              percent: number(percent),
            })}
          </p>
        )}
        {isUnusual && (
          <TextField
            label={t('materials.whyUnusual')}
            path="explanation"
            value={explanation}
            onChange={setExplanation}
            hint={t('materials.usual', { least: number(USUAL.least), most: number(USUAL.most) })}
            testId="explanation"
          />
        )}
      </div>
    </StepForm>
  );
}
