import type { LocalText } from '#libs/platform';
import type { OrganisationKind } from '#libs/network';

/** An organisation of the scenario. */
export interface Organisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: LocalText;
  readonly country: string;
  readonly legalId?: string;
  readonly taxId?: string;
  readonly address: LocalText;
  /** The county that it sits in; only where it is in Iran. */
  readonly county?: string;
  /** The counties that an office watches over; the whole zone when left out. */
  readonly counties?: readonly string[];
  /** The organisation that it is a part of, by its key. */
  readonly parent?: string;
  /** Whether the zone gives it a GLN: those whose goods move. */
  readonly hasGln?: boolean;
  /** The paper that an official saw; one without is still to be verified. */
  readonly document?: string;
}

/** A text in the three languages. */
export const text = (fa: string, en: string, ru: string): LocalText => ({ fa, en, ru });

/** Addresses in Gilan. */
export const ANZALI = text(
  'بندر انزلی، گیلان، ایران',
  'Bandar-e Anzali, Gilan, Iran',
  'Бендер-Энзели, Гилян, Иран',
);
export const RASHT = text('رشت، گیلان، ایران', 'Rasht, Gilan, Iran', 'Решт, Гилян, Иран');
export const ASTARA = text('آستارا، گیلان، ایران', 'Astara, Gilan, Iran', 'Астара, Гилян, Иран');

/** The county of the zone itself. */
export const ANZALI_COUNTY = 'Bandar-e Anzali';

/** A paper of a register that does not exist. */
export const notice = (serial: number): string => `RN-99/${String(serial).padStart(4, '0')}`;
