import { checkDigit } from '#libs/network';
import type { Material } from '../fabric/fabric.js';
import type { LotForm } from '../material-lot/lot.events.js';

/** What kind of article a lot is under the company prefix; a number once given is never given again. */
const ITEM_REFERENCES: Readonly<Record<Material, Readonly<Record<LotForm, string>>>> = {
  WOOL: { RAW: '00101', YARN: '00102', DYED_YARN: '00103' },
  KORK: { RAW: '00111', YARN: '00112', DYED_YARN: '00113' },
  SILK: { RAW: '00121', YARN: '00122', DYED_YARN: '00123' },
  WOOL_SILK: { RAW: '00131', YARN: '00132', DYED_YARN: '00133' },
  COTTON: { RAW: '00141', YARN: '00142', DYED_YARN: '00143' },
  GOAT_HAIR: { RAW: '00151', YARN: '00152', DYED_YARN: '00153' },
  REED: { RAW: '00161', YARN: '00162', DYED_YARN: '00163' },
  RUSH: { RAW: '00171', YARN: '00172', DYED_YARN: '00173' },
  STRAW: { RAW: '00181', YARN: '00182', DYED_YARN: '00183' },
};

/** The identity of a lot of material in the world's numbering: what it is, and which lot of that. */
export interface Lgtin {
  /** 14 digits with the check digit. */
  readonly gtin: string;
  /** The bare code of the lot. */
  readonly lot: string;
}

/** The LGTIN of a lot under a company prefix of seven digits. */
export function lgtinOf(prefix: string, material: Material, form: LotForm, code: string): Lgtin {
  if (!/^\d{7}$/.test(prefix)) throw new RangeError(`${prefix} is no GS1 company prefix of seven digits`);
  const body = `0${prefix}${ITEM_REFERENCES[material][form]}`;
  return { gtin: body + checkDigit(body), lot: code };
}

/** An LGTIN as the URI of its class (EPC Tag Data Standard): `urn:epc:class:lgtin:PREFIX.INDICATOR+ITEM.LOT`. */
export const lgtinUrn = ({ gtin, lot }: Lgtin): string =>
  `urn:epc:class:lgtin:${gtin.slice(1, 8)}.${gtin[0]}${gtin.slice(8, 13)}.${lot}`;
