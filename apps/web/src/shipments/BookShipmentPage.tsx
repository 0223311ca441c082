import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DraftNote } from '../form/DraftNote';
import { byPath, Problems } from '../form/Field';
import { useDraft } from '../form/useDraft';
import { PageHead } from '../frame/PageHead';
import { useWords } from '../language/useWords';
import type { Problem } from '../line/refusal';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import { pickedOf, type Pickable, type PickedRug } from '../rugs/picked';
import { StockPicker } from '../rugs/StockPicker';
import { useAccount } from '../session/session';
import { BalePicker } from './BalePicker';
import { BookingTerms } from './BookingTerms';
import { BookShipment, newBooking, readBooking, type Booking } from './booking';
import styles from './BookShipmentPage.module.css';
import { PricedRugs } from './PricedRugs';

export function BookShipmentPage() {
  const words = useWords();
  const { t, number } = words;
  const account = useAccount();
  const navigate = useNavigate();
  const own = account.organisation?.kind === 'EXPORTER' ? account.organisation.id : '';
  const draft = useDraft<Booking>('shipment', () => newBooking(own, words));
  const booking = draft.value;
  const { send, sending, refusal, clear } = useCommand(BookShipment);
  const [found, setFound] = useState<Problem[]>([]);
  const [source, setSource] = useState<'bales' | 'stock'>('bales');
  const problems = found.length > 0 ? found : (refusal?.problems ?? []);

  const set = (part: Partial<Booking>) => draft.set((now) => ({ ...now, ...part }));
  /** A newly picked rug starts at the price of the one before it. */
  const changeRugs = (change: (rugs: PickedRug[]) => PickedRug[]) =>
    draft.set((now) => {
      const last = now.rugs.at(-1)?.price ?? '';
      const known = new Map(now.rugs.map((rug) => [rug.id, rug.price]));
      return { ...now, rugs: change(now.rugs).map((rug) => ({ ...rug, price: known.get(rug.id) ?? last })) };
    });

  function takeBale(baleId: string, rugs: Pickable[] | null) {
    draft.set((now) => ({
      ...now,
      bales: rugs ? [...now.bales, baleId] : now.bales.filter((one) => one !== baleId),
    }));
    changeRugs((now) => {
      const others = now.filter((rug) => rug.baleId !== baleId);
      return rugs ? [...others, ...rugs.map((rug) => ({ ...pickedOf(rug), baleId }))] : others;
    });
  }

  async function book() {
    const { input, problems: missing } = readBooking(booking, draft.commandKey, words);
    setFound(missing);
    clear();
    if (missing.length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const answer = await send({ input });
    if (!answer) return;
    draft.clear();
    await navigate({ to: '/t/$code', params: { code: answer.shipment.code } });
  }

  return (
    <Problems value={byPath(problems)}>
      <PageHead title={t('book.title')} says={t('book.says')} />
      <DraftNote restored={draft.restored} savedAt={draft.savedAt} clear={draft.clear} />
      <section className={styles.sheet} aria-labelledby="terms">
        <h2 id="terms">{t('book.terms')}</h2>
        <BookingTerms booking={booking} set={set} ownExporter={own !== ''} />
      </section>
      <section className={styles.sheet} aria-labelledby="pick">
        <h2 id="pick">{t('book.pick')}</h2>
        <div role="group" aria-label={t('book.source')} className={styles.source}>
          {(['bales', 'stock'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={source === one}
              onClick={() => setSource(one)}
              data-testid={`source-${one}`}
            >
              {t(`bookSource.${one}`)}
            </button>
          ))}
        </div>
        {source === 'bales' ? (
          <BalePicker picked={booking.bales} onChange={takeBale} />
        ) : (
          <StockPicker picked={booking.rugs} onChange={changeRugs} unpacked />
        )}
      </section>
      <section className={styles.sheet} aria-labelledby="prices">
        <h2 id="prices">{t('book.prices')}</h2>
        <PricedRugs
          rugs={booking.rugs}
          currency={booking.currency}
          onChange={(change) => draft.set((now) => ({ ...now, rugs: change(now.rugs) }))}
        />
      </section>
      <RefusalNote
        refusal={refusal}
        placeOf={(path) => booking.rugs[Number(/^items\.(\d+)/.exec(path)?.[1] ?? -1)]?.code ?? ''}
        unplaced={(problem) => /^(items|baleIds)\b/.test(problem.path)}
      />
      {problems.length > 0 && (
        <p role="alert" className={styles.wrong}>
          {t('batch.problems', { count: problems.length, number: number(problems.length) })}
        </p>
      )}
      <Button size="md" loading={sending} onClick={() => void book()} data-testid="book">
        {booking.rugs.length === 0
          ? t('book.asDraft')
          : t('book.book', { count: booking.rugs.length, number: number(booking.rugs.length) })}
      </Button>
    </Problems>
  );
}
