import { Button } from '@mantine/core';
import { useState } from 'react';
import { NumberField } from '../form/fields';
import { Code } from '../language/Code';
import { useWords } from '../language/useWords';
import { Icon } from '../look/Icon';
import styles from './PricedRugs.module.css';
import { amountOf, totalOf, type PricedRug } from './pricing';

interface Props {
  rugs: PricedRug[];
  currency: string;
  onChange: (change: (rugs: PricedRug[]) => PricedRug[]) => void;
}

/** The picked rugs with their prices per square metre, and what they come to. */
export function PricedRugs({ rugs, currency, onChange }: Props) {
  const { t, number, area, money, weight } = useWords();
  const [price, setPrice] = useState('');
  const sum = (pick: (rug: PricedRug) => number) => rugs.reduce((total, rug) => total + pick(rug), 0);
  if (rugs.length === 0) return <p className={styles.none}>{t('book.noRugs')}</p>;
  return (
    <div data-testid="priced-rugs">
      <div className={styles.one}>
        <NumberField
          label={t('book.onePrice', { currency })}
          value={price}
          onChange={setPrice}
          testId="one-price"
        />
        <Button
          variant="default"
          onClick={() => onChange((now) => now.map((rug) => ({ ...rug, price })))}
          disabled={price.trim() === ''}
          data-testid="price-all"
        >
          {t('book.priceAll')}
        </Button>
      </div>
      <ul className={styles.list}>
        {rugs.map((rug, index) => (
          <li key={rug.id}>
            <span className={styles.rug}>
              <Code>{rug.code}</Code> <span>{rug.design}</span>
            </span>
            <span className={styles.area}>{area(rug.areaCm2)}</span>
            <NumberField
              bare
              label={t('book.priceOf', { code: rug.code, currency })}
              path={`items.${index}.pricePerM2Minor`}
              value={rug.price}
              onChange={(value) =>
                onChange((now) => now.map((one) => (one.id === rug.id ? { ...one, price: value } : one)))
              }
            />
            <span className={styles.amount}>
              <bdi>{money(amountOf(rug), currency)}</bdi>
            </span>
            <button
              type="button"
              aria-label={t('form.takeOut', { name: rug.code })}
              onClick={() => onChange((now) => now.filter((one) => one.id !== rug.id))}
            >
              <Icon name="cross" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.total} role="status" data-testid="running-total">
        {t('book.total', {
          rugs: t('rugs.count', { count: rugs.length, number: number(rugs.length) }),
          area: area(sum((rug) => rug.areaCm2)),
          weight: weight(sum((rug) => rug.weightG)),
        })}{' '}
        <b>
          <bdi>≈ {money(totalOf(rugs), currency)}</bdi>
        </b>
      </p>
    </div>
  );
}
