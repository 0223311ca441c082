import { currencyDecimals } from '#libs/documents';
import type { Problem, Refusal } from '#libs/platform';
import { mayBeBooked, type RugState } from '#libs/production';
import { printCode } from '#libs/platform';
import { DESTINATIONS, DESTINATION_FACTS, closureFor, isServed, wayTo } from '../destination/destinations.js';
import { fitsMode, incotermsFor, sellerPaysCarriage } from '../destination/incoterms.js';
import { isProblem, readPort } from '../port/port.problems.js';
import type { ShipmentTerms } from './shipment.events.js';
import {
  contractInFuture,
  countryNotServed,
  currencyUnknown,
  freightByBuyer,
  goodsClosed,
  modeNotServed,
  portOffTheWay,
  termNotForMode,
} from './terms.problems.js';

/** The terms as they are asked for: the country may be one that is not served. */
export type WantedTerms = Omit<ShipmentTerms, 'destination'> & { readonly destination: string };

/** What is wrong with the terms of a shipment that is booked on a day (YYYY-MM-DD). */
export function problemsOfTerms(terms: WantedTerms, day: string): Problem[] {
  const { currency, contractDate, incoterm, mode, freightMinor } = terms;
  const problems = problemsOfWay(terms);
  if (!fitsMode(incoterm, mode))
    problems.push(termNotForMode('incoterm', { incoterm, mode, served: incotermsFor(mode).join(', ') }));
  if (freightMinor > 0 && !sellerPaysCarriage(incoterm))
    problems.push(freightByBuyer('freightMinor', { incoterm }));
  if (!(currency in currencyDecimals)) {
    const served = Object.keys(currencyDecimals).join(', ');
    problems.push(currencyUnknown('currency', { currency, served }));
  }
  if (contractDate > day) problems.push(contractInFuture('contractDate'));
  return problems;
}

function problemsOfWay(terms: WantedTerms): Problem[] {
  const { destination: country, mode } = terms;
  if (!isServed(country))
    return [countryNotServed('destination', { country, served: DESTINATIONS.join(', ') })];
  const way = wayTo(country, mode);
  if (!way) {
    const served = DESTINATION_FACTS[country].ways.map((known) => known.mode).join(', ');
    return [modeNotServed('mode', { country, mode, served })];
  }
  const ends = [
    { path: 'portOfLoading', code: terms.portOfLoading, open: way.loading },
    { path: 'portOfDischarge', code: terms.portOfDischarge, open: way.discharge },
  ];
  return ends.flatMap(({ path, code, open }) => {
    const port = readPort(code, path);
    if (isProblem(port)) return [port];
    if (open.includes(port.locode)) return [];
    return [portOffTheWay(path, { port: port.locode, mode, country, served: open.join(', ') })];
  });
}

/** Why a rug may not go into a shipment to a country on a day; undefined when it may. */
export function mayBeSent(
  rug: RugState,
  destination: ShipmentTerms['destination'],
  day: string,
): Refusal | undefined {
  const closure = closureFor(DESTINATION_FACTS[destination], rug.construction, day);
  if (closure) return goodsClosed(closure.reason)({ code: printCode(rug.code), country: destination });
  return mayBeBooked(rug);
}
