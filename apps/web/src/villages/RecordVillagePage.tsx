import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DraftNote } from '../form/DraftNote';
import { ChoiceField, TextField } from '../form/fields';
import { useDraft } from '../form/useDraft';
import { StepForm } from '../form/StepForm';
import { PageHead } from '../frame/PageHead';
import type { VillageConfidence } from '../gql/graphql';
import { plainDigits } from '../language/digits';
import { useWords, type LocalName } from '../language/useWords';
import { graphql } from '../line/operation';
import type { Problem } from '../line/refusal';
import { useCommand } from '../line/useCommand';
import { noText, ThreeTexts, trimmed } from '../organisations/ThreeTexts';
import { linesOf, noLines, unreadable, VillageFields, type VillageLines } from './villageForm';

const RecordVillage = graphql(`
  mutation RecordVillage($input: RecordVillageInput!) {
    recordVillage(input: $input) {
      __typename
      ... on VillagePayload {
        village {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

interface Draft extends VillageLines {
  code: string;
  name: LocalName;
  confidence: VillageConfidence;
}

const confidences: VillageConfidence[] = ['CONFIRMED', 'LIKELY', 'UNCERTAIN', 'FILLER'];
const languages = ['fa', 'en', 'ru'] as const;

/** Records a village of the zone. */
export function RecordVillagePage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const draft = useDraft<Draft>('village', () => ({
    ...noLines,
    code: '',
    name: noText,
    confidence: 'CONFIRMED',
  }));
  const village = draft.value;
  const { send, sending, refusal, clear } = useCommand(RecordVillage);
  const [missing, setMissing] = useState<Problem[]>([]);
  const set = (part: Partial<Draft>) => draft.set((now) => ({ ...now, ...part }));

  async function submit() {
    const code = plainDigits(village.code).trim().toUpperCase();
    const empty = [
      ...(code ? [] : ['code']),
      ...(['name', 'countyName', 'ruralDistrictName'] as const).flatMap((field) =>
        languages.flatMap((language) => (village[field][language].trim() ? [] : [`${field}.${language}`])),
      ),
    ];
    const found = [
      ...empty.map((path) => ({ path, message: t('batch.missing'), nextStep: '' })),
      ...unreadable(village).map((path) => ({ path, message: t('villageForm.unreadable'), nextStep: '' })),
    ];
    setMissing(found);
    clear();
    if (found.length > 0) return;
    const answer = await send({
      input: {
        commandKey: draft.commandKey,
        code,
        name: trimmed(village.name) ?? noText,
        county: village.countyName.en.trim(),
        countyName: trimmed(village.countyName),
        ruralDistrict: village.ruralDistrictName.en.trim(),
        ruralDistrictName: trimmed(village.ruralDistrictName),
        confidence: village.confidence,
        ...linesOf(village),
      },
    });
    if (!answer) return;
    draft.clear();
    await navigate({ to: '/villages/$id', params: { id: answer.village.id } });
  }

  return (
    <>
      <PageHead title={t('villageForm.recordTitle')} says={t('villageForm.recordSays')} />
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <StepForm
        name="village"
        stands="page"
        doneBy="send-village"
        act={t('villageForm.record')}
        sending={sending}
        refusal={refusal}
        missing={missing}
        placed={/^(code|name|county|ruralDistrict|latitude|longitude|precision|makers|note|confidence)/}
        submit={() => void submit()}
      >
        <TextField
          label={t('villageForm.code')}
          path="code"
          value={village.code}
          onChange={(code) => set({ code })}
          hint={t('villageForm.codeHint')}
          ltr
          testId="village-code"
        />
        <ChoiceField
          label={t('village.confidence')}
          path="confidence"
          value={village.confidence}
          onChange={(confidence) => set({ confidence: confidence as VillageConfidence })}
          choices={confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))}
        />
        <ThreeTexts
          label={t('organisations.name')}
          path="name"
          value={village.name}
          onChange={(name) => set({ name })}
        />
        <VillageFields lines={village} set={set} />
      </StepForm>
    </>
  );
}
