import { useMemo } from 'react';
import { CheckField, ChoiceField } from '../form/fields';
import type { OrganisationChoicesQuery } from '../gql/graphql';
import { useWords } from '../language/useWords';
import styles from './organisation.module.css';

export type Villages = OrganisationChoicesQuery['villages'];

/** The counties that villages name, each once, in the reader's language. */
function useCounties(villages: Villages, more: readonly string[]) {
  const { name, compare } = useWords();
  return useMemo(() => {
    const known = new Map(villages.map((village) => [village.county, name(village.countyName)]));
    for (const county of more) if (county && !known.has(county)) known.set(county, county);
    return [...known].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
  }, [villages, more.join(), name, compare]);
}

/** The county that an organisation sits in. */
export function CountyField(props: {
  villages: Villages;
  value: string;
  onChange: (county: string) => void;
}) {
  const { t } = useWords();
  const counties = useCounties(props.villages, [props.value]);
  return (
    <ChoiceField
      label={t('org.county')}
      path="county"
      optional
      value={props.value}
      onChange={props.onChange}
      choices={counties}
      blank={t('org.countyUnknown')}
      hint={counties.length === 0 ? t('org.noCounties') : t('org.countyHint')}
      testId="county"
    />
  );
}

/** The counties that an office watches over; none for the whole zone. */
export function MandateFields(props: {
  villages: Villages;
  value: readonly string[];
  onChange: (counties: string[]) => void;
}) {
  const { t } = useWords();
  const { value, onChange } = props;
  const counties = useCounties(props.villages, value);
  return (
    <fieldset className={styles.ticks}>
      <legend>{t('org.mandate')}</legend>
      <p className={`${styles.wide} ${styles.soft}`}>{t('org.mandateHint')}</p>
      {counties.map((county) => (
        <CheckField
          key={county.value}
          label={county.label}
          checked={value.includes(county.value)}
          onChange={(on) =>
            onChange(on ? [...value, county.value] : value.filter((one) => one !== county.value))
          }
        />
      ))}
    </fieldset>
  );
}
