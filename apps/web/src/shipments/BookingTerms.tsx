import { useQuery } from 'urql';
import { ChoiceField, DateField, NumberField, TextField } from '../form/fields';
import type { Country, Incoterm, TransportMode } from '../gql/graphql';
import { useWords } from '../language/useWords';
import { BookingChoices, type Booking } from './booking';
import styles from './BookShipmentPage.module.css';
import { countries, currencies, modes, sellerInsures, sellerPaysFreight, termsOf } from './terms';

interface Props {
  booking: Booking;
  set: (part: Partial<Booking>) => void;
  /** The exporter is the reader's own organisation. */
  ownExporter: boolean;
}

/** Where to, to whom, and on what terms; the destination decides the ports that are offered. */
export function BookingTerms({ booking, set, ownExporter }: Props) {
  const { t, name, compare } = useWords();
  const [{ data }] = useQuery({ query: BookingChoices });
  const { destination, mode, incoterm } = booking;
  const named = (things: { id: string; name: Parameters<typeof name>[0] }[] | undefined) =>
    (things ?? [])
      .map((thing) => ({ value: thing.id, label: name(thing.name) }))
      .sort((a, b) => compare(a.label, b.label));
  const serves = (port: { modes: string[] }) => port.modes.some((one) => one.toUpperCase() === mode);
  const portsIn = (country: string) =>
    (data?.ports ?? [])
      .filter((port) => port.country.split('-').includes(country) && serves(port))
      .map((port) => ({ value: port.locode, label: name(port.name) }));

  function takeMode(next: TransportMode) {
    set({
      mode: next,
      loading: '',
      discharge: '',
      incoterm: termsOf(next).includes(incoterm) ? incoterm : 'CPT',
    });
  }

  return (
    <div className={styles.terms}>
      {!ownExporter && (
        <ChoiceField
          label={t('shipment.exporter')}
          path="exporterId"
          value={booking.exporter}
          onChange={(exporter) => set({ exporter })}
          choices={named(data?.exporters.nodes)}
          blank={t('form.choose')}
        />
      )}
      <ChoiceField
        label={t('shipment.destination')}
        path="destination"
        value={destination}
        onChange={(value) => set({ destination: value as Country, discharge: '', consignee: '' })}
        choices={countries.map((value) => ({ value, label: t(`country.${value}`) }))}
        blank={t('form.choose')}
        testId="destination"
      />
      <ChoiceField
        label={t('shipment.mode')}
        path="mode"
        value={mode}
        onChange={(value) => takeMode(value as TransportMode)}
        choices={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <ChoiceField
        label={t('shipment.loadingPort')}
        path="portOfLoading"
        value={booking.loading}
        onChange={(loading) => set({ loading })}
        choices={portsIn('IR')}
        blank={t('form.choose')}
        testId="loading-port"
      />
      <ChoiceField
        label={t('shipment.dischargePort')}
        path="portOfDischarge"
        value={booking.discharge}
        onChange={(discharge) => set({ discharge })}
        disabled={!destination}
        choices={portsIn(destination)}
        blank={destination ? t('form.choose') : t('book.destinationFirst')}
        testId="discharge-port"
      />
      <ChoiceField
        label={t('shipment.consignee')}
        path="consigneeId"
        value={booking.consignee}
        onChange={(consignee) => set({ consignee })}
        disabled={!destination}
        choices={named(data?.consignees.nodes.filter((one) => one.country === destination))}
        blank={destination ? t('form.choose') : t('book.destinationFirst')}
        testId="consignee"
      />
      <ChoiceField
        label={t('shipment.incoterm')}
        path="incoterm"
        value={incoterm}
        onChange={(value) => set({ incoterm: value as Incoterm })}
        choices={termsOf(mode).map((value) => ({ value, label: t(`incoterm.${value}`) }))}
      />
      <TextField
        label={t('shipment.namedPlace')}
        path="namedPlace"
        value={booking.namedPlace}
        onChange={(namedPlace) => set({ namedPlace })}
        hint={t('book.namedPlaceHint')}
        testId="named-place"
      />
      <TextField
        label={t('shipment.contractNumber')}
        path="contractNumber"
        ltr
        value={booking.contractNumber}
        onChange={(contractNumber) => set({ contractNumber })}
        testId="contract-number"
      />
      <DateField
        label={t('shipment.contractDate')}
        path="contractDate"
        value={booking.contractDate}
        onChange={(contractDate) => set({ contractDate })}
      />
      <ChoiceField
        label={t('shipment.currency')}
        path="currency"
        value={booking.currency}
        onChange={(currency) => set({ currency })}
        choices={currencies.map((value) => ({ value, label: value }))}
      />
      <TextField
        label={t('book.payment')}
        optional
        path="payment"
        value={booking.payment}
        onChange={(payment) => set({ payment })}
      />
      {sellerPaysFreight(incoterm) && (
        <NumberField
          label={t('book.freight', { currency: booking.currency })}
          optional
          path="freightMinor"
          value={booking.freight}
          onChange={(freight) => set({ freight })}
        />
      )}
      {sellerInsures(incoterm) && (
        <NumberField
          label={t('book.insurance', { currency: booking.currency })}
          optional
          path="insuranceMinor"
          value={booking.insurance}
          onChange={(insurance) => set({ insurance })}
        />
      )}
    </div>
  );
}
