import { ChoiceField, TextField } from '../form/fields';
import type { Dyeing, LotForm, MoneyUnit } from '../gql/graphql';
import { readNumber } from '../language/digits';
import { useWords } from '../language/useWords';
import { MoneyField, saidMoney } from '../pay/MoneyField';
import { dyeings } from './lots';

/** What may be said of a lot, as it was typed. */
export interface LotSaidDraft {
  colour: string;
  dyeing: Dyeing | '';
  /** One beside the other, with commas. */
  dyes: string;
  supplierId: string;
  supplier: string;
  supplierLot: string;
  /** The price of a kilogram in the unit that was said with it. */
  rialsPerKg: string;
  priceUnit: MoneyUnit | '';
  /** As it stands on the label: 8/2. */
  yarn: string;
}

/** Whole grams of what was typed as kilograms; null where it is no number. */
export function gramsOf(typed: string): number | null {
  const kg = readNumber(typed);
  return kg === null ? null : Math.round(kg * 1000);
}

/** Names that were typed with commas between them. */
const listed = (typed: string): string[] =>
  typed
    .split(/[،,؛;]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** A count as it is written, 8/2 or 20: the count of a strand, and how many are plied. */
export function yarnOf(typed: string): { nm: number; plies: number } | null {
  const [nm = '', plies = '1'] = typed.split('/');
  const said = { nm: readNumber(nm), plies: readNumber(plies) };
  return said.nm === null || said.plies === null ? null : { nm: said.nm, plies: said.plies };
}

/** The price in rials; what is none is sent as one that is refused, at its place. */
function rialsOf({ rialsPerKg, priceUnit }: LotSaidDraft): number {
  const said = saidMoney({ amount: rialsPerKg, unit: priceUnit });
  return said ? Math.round(said.amount * (said.unit === 'TOMAN' ? 10 : 1)) : -1;
}

/** A price is a price with its unit: nobody guesses between rials and tomans. */
export const unitMissing = ({ rialsPerKg, priceUnit }: LotSaidDraft): string[] =>
  rialsPerKg.trim() && !priceUnit ? ['rialsPerKg.unit'] : [];

/** What was typed, as commands take it. */
export const lotSaidOf = (said: LotSaidDraft, form: LotForm) => ({
  colour: said.colour.trim() || null,
  dyeing: form === 'DYED_YARN' ? said.dyeing || null : null,
  dyes: form === 'DYED_YARN' ? listed(said.dyes) : null,
  supplierId: said.supplierId || null,
  supplier: said.supplierId ? null : said.supplier.trim() || null,
  supplierLot: said.supplierLot.trim() || null,
  // What is no count is sent as one that is refused, at its place.
  yarn: form !== 'RAW' && said.yarn.trim() ? (yarnOf(said.yarn) ?? { nm: 0, plies: 0 }) : null,
  rialsPerKg: said.rialsPerKg.trim() ? rialsOf(said) : null,
});

interface Props {
  said: LotSaidDraft;
  set: (part: Partial<LotSaidDraft>) => void;
}

/** The colour, and for dyed yarn with what it was dyed. */
export function DyeFields({ said, form, set }: Props & { form: LotForm }) {
  const { t } = useWords();
  const isDyed = form === 'DYED_YARN';
  return (
    <>
      <TextField
        label={t('materials.colour')}
        path="colour"
        value={said.colour}
        onChange={(colour) => set({ colour })}
        optional={!isDyed}
        hint={t('materials.colourHint')}
        testId="lot-colour"
      />
      {isDyed && (
        <>
          <ChoiceField
            label={t('materials.dyeingLabel')}
            path="dyeing"
            value={said.dyeing}
            onChange={(dyeing) => set({ dyeing: dyeing as Dyeing | '' })}
            choices={dyeings.map((value) => ({ value, label: t(`materials.dyeing.${value}`) }))}
            blank={t('form.choose')}
            testId="lot-dyeing"
          />
          <TextField
            label={t('materials.dyes')}
            path="dyes"
            value={said.dyes}
            onChange={(dyes) => set({ dyes })}
            optional
            hint={t('materials.dyesHint')}
            testId="lot-dyes"
          />
        </>
      )}
    </>
  );
}

/** How fine the yarn is; how long a gram of it is stands under it. */
export function YarnField({ said, form, set }: Props & { form: LotForm }) {
  const { t, number } = useWords();
  if (form === 'RAW') return null;
  const yarn = yarnOf(said.yarn);
  const metres = yarn && yarn.plies > 0 ? Math.round((yarn.nm / yarn.plies) * 100) / 100 : 0;
  return (
    <TextField
      label={t('materials.yarn')}
      path="yarn"
      value={said.yarn}
      onChange={(written) => set({ yarn: written })}
      optional
      hint={metres > 0 ? t('materials.yarnMetres', { metres: number(metres, 2) }) : t('materials.yarnHint')}
      testId="lot-yarn"
    />
  );
}

/** What a kilogram cost. Typed in rials; toman stand under it, so that the two are not taken for one another. */
export function PriceField({ said, set }: Props) {
  const { t } = useWords();
  return (
    <MoneyField
      label={t('materials.price')}
      path="rialsPerKg"
      value={{ amount: said.rialsPerKg, unit: said.priceUnit }}
      onChange={({ amount, unit }) => set({ rialsPerKg: amount, priceUnit: unit })}
      optional
      hint={t('materials.priceHint')}
      testId="lot-price"
    />
  );
}
