import { useState } from 'react';
import { newCommandKey } from '../form/commandKey';
import { ChoiceField, CheckField, DateField, NumberField } from '../form/fields';
import { StepForm } from '../form/StepForm';
import { readDay, today } from '../language/dates';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { smallerPicture } from '../look/smallerPicture';
import { putInOutbox } from '../outbox/outbox';
import { useQueuedCommand } from '../outbox/useQueuedCommand';
import { isQuestion, answersIn, PieceQuestions } from './PieceQuestions';
import { PhotoField } from './PhotoField';
import { RecordProgress, type PieceParts } from './piece';
import styles from './pieces.module.css';

interface Props {
  piece: PieceParts;
  /** Told what was done, in words. */
  onDone: (done: string) => void;
  onLeave: () => void;
}

/** How a measure is told: what came to it or all of it, in centimetres or rows. */
const ways = ['ADDED-CM', 'TOTAL-CM', 'ADDED-ROWS', 'TOTAL-ROWS'] as const;
type Way = (typeof ways)[number];

/** Made for a phone beside the loom: today, so many centimetres or rows, and who wove. */
export function ProgressForm({ piece, onDone, onLeave }: Props) {
  const { t, day } = useWords();
  const [key] = useState(newCommandKey);
  const [photoKey] = useState(newCommandKey);
  const [photo, setPhoto] = useState<File | null>(null);
  const [way, setWay] = useState<Way>('ADDED-CM');
  const [measure, setMeasure] = useState('');
  const [on, setOn] = useState(day(today()));
  const [wove, setWove] = useState<Record<string, string>>({});
  const [corrects, setCorrects] = useState(false);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [missing, setMissing] = useState<Problem[]>([]);
  const { send, sending, refusal, clear } = useQueuedCommand('recordProgress', RecordProgress);
  const byRows = way.endsWith('ROWS');

  /** The picture goes after what was counted, by the outbox: at once when there is a line. False: it could not be kept. */
  async function sendPhoto(when: string): Promise<boolean> {
    if (!photo) return true;
    try {
      await putInOutbox({
        kind: 'photographPiece',
        commandKey: photoKey,
        variables: { pieceId: piece.id, on: when },
        files: [await smallerPicture(photo)],
        about: { count: 1, name: `${piece.design} · ${piece.code}` },
      });
      return true;
    } catch {
      return false;
    }
  }

  async function submit() {
    const value = readNumber(measure);
    const when = readDay(on);
    const path = byRows ? 'rows' : 'lengthMm';
    const found = [...(value === null ? [path] : []), ...(when ? [] : ['on'])].map((at) => ({
      path: at,
      message: t('batch.missing'),
      nextStep: '',
    }));
    setMissing(found);
    clear();
    if (value === null || !when) return;
    const days = Object.entries(wove).filter(([, said]) => said);
    const kept = await send(
      {
        input: {
          commandKey: key,
          pieceId: piece.id,
          on: when,
          counted: way.startsWith('ADDED') ? 'ADDED' : 'TOTAL',
          ...(byRows ? { rows: Math.round(value) } : { lengthMm: Math.round(value * 10) }),
          ...(corrects ? { corrects } : {}),
          wove: days.map(([personId, said]) => ({ personId, days: Number(said) })),
          answers: answersIn(answers),
        },
      },
      { about: { count: 1, name: `${piece.design} · ${piece.code}` }, typed: null },
    );
    if (!kept) return;
    const told = (await sendPhoto(when)) ? '' : ` ${t('photo.lost')}`;
    onDone('waits' in kept ? t('pieces.progressWaits') + told : t('pieces.progressDone') + told);
  }

  return (
    <StepForm
      name="progress"
      title={t('pieces.progress')}
      act={t('pieces.progressAct')}
      sending={sending}
      refusal={refusal}
      missing={missing}
      placed={/^(on|rows|lengthMm)$/}
      elsewhere={isQuestion}
      submit={() => void submit()}
      onLeave={onLeave}
    >
      <ChoiceField
        label={t('pieces.way')}
        path="counted"
        value={way}
        onChange={(next) => setWay(next as Way)}
        choices={ways
          .filter((one) => piece.raj || one.endsWith('CM'))
          .map((value) => ({ value, label: t(`pieces.ways.${value}`) }))}
        testId="progress-way"
      />
      <NumberField
        label={byRows ? t('pieces.rows') : t('pieces.cm')}
        path={byRows ? 'rows' : 'lengthMm'}
        value={measure}
        onChange={setMeasure}
        unit={byRows ? t('pieces.rowsUnit') : t('looms.cm')}
        testId="progress-measure"
      />
      <DateField label={t('pieces.day')} path="on" value={on} onChange={setOn} testId="progress-day" />
      <PhotoField photo={photo} onChange={setPhoto} />
      <fieldset className={styles.who}>
        <legend>{t('pieces.whoWove')}</legend>
        <ul className={styles.weavers}>
          {piece.weavers
            .filter(({ current }) => current)
            .map(({ person }) => (
              <li key={person.id}>
                <bdi>{person.displayName}</bdi>
                <ChoiceField
                  bare
                  label={person.displayName}
                  path={`wove.${person.id}`}
                  value={wove[person.id] ?? ''}
                  onChange={(days) => setWove((now) => ({ ...now, [person.id]: days }))}
                  blank={t('pieces.notSaid')}
                  choices={[
                    { value: '1', label: t('pieces.wholeDay') },
                    { value: '0.5', label: t('pieces.halfDay') },
                    { value: '0', label: t('pieces.noDay') },
                  ]}
                  testId="progress-wove"
                />
              </li>
            ))}
        </ul>
      </fieldset>
      {(refusal?.problems.some(({ code }) => code === 'PROGRESS_BACKWARDS') || corrects) && (
        <CheckField label={t('pieces.corrects')} checked={corrects} onChange={setCorrects} />
      )}
      <PieceQuestions
        problems={refusal?.problems}
        answers={answers}
        onAnswer={(rule, answer) => setAnswers((now) => ({ ...now, [rule]: answer }))}
      />
    </StepForm>
  );
}
