import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { byPath, Problems } from '../form/Field';
import { ChoiceField, TextField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import type { VillageConfidence } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import type { Village } from './VillagesPage';
import styles from './VillagesPage.module.css';

const RenameVillageText = graphql(`
  mutation RenameVillage($input: RenameVillageInput!) {
    renameVillage(input: $input) {
      __typename
      ... on VillagePayload {
        village {
          id
          name {
            ...Name
          }
        }
      }
      ...RefusalParts
    }
  }
`);

const confidences: VillageConfidence[] = ['CONFIRMED', 'LIKELY', 'UNCERTAIN', 'FILLER'];

interface Props {
  village: Village;
  onDone: (name: string) => void;
  onLeave: () => void;
}

/** The right name of a village in the three languages, and how sure it now is. */
export function RenameVillage({ village, onDone, onLeave }: Props) {
  const { t, name } = useWords();
  const { send, sending, refusal } = useCommand(RenameVillageText);
  const [commandKey] = useState(newCommandKey);
  const [fa, setFa] = useState(village.name.fa);
  const [en, setEn] = useState(village.name.en);
  const [ru, setRu] = useState(village.name.ru);
  const [confidence, setConfidence] = useState<VillageConfidence>('CONFIRMED');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('input')?.focus();
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const answer = await send({
      input: {
        commandKey,
        villageId: village.id,
        name: { fa: fa.trim(), en: en.trim(), ru: ru.trim() },
        confidence,
      },
    });
    if (answer) onDone(name(answer.village.name));
  }

  return (
    <Problems value={byPath(refusal?.problems)}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        data-testid="rename-village"
      >
        <h2>{t('village.renameTitle', { name: name(village.name) })}</h2>
        {village.note && (
          <p className={styles.note}>
            <bdi>{village.note}</bdi>
          </p>
        )}
        <div className={styles.names}>
          <TextField label={t('village.nameFa')} path="name.fa" value={fa} onChange={setFa} />
          <TextField label={t('village.nameEn')} path="name.en" value={en} onChange={setEn} />
          <TextField label={t('village.nameRu')} path="name.ru" value={ru} onChange={setRu} />
          <ChoiceField
            label={t('village.confidence')}
            path="confidence"
            value={confidence}
            onChange={(value) => setConfidence(value as VillageConfidence)}
            choices={confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))}
          />
        </div>
        <RefusalNote refusal={refusal} unplaced={(problem) => !/^(name|confidence)/.test(problem.path)} />
        <div className={styles.acts}>
          <Button type="submit" loading={sending}>
            {t('village.save')}
          </Button>
          <Button variant="default" onClick={onLeave} disabled={sending}>
            {t('act.leave')}
          </Button>
        </div>
      </form>
    </Problems>
  );
}
