import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { VaultKeys, VaultLocked } from './vault-keys.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^v1\.([a-z0-9]{1,16})\.([A-Za-z0-9_-]{38,})$/;

/** Where a sealed text stands. It opens there and nowhere else. */
export interface SealedPlace {
  readonly collection: string;
  /** The id of the row. */
  readonly id: string;
  readonly field: string;
}

/** A collection with sealed fields, for sealing them anew with another key. */
export interface SealedCollection {
  readonly name: string;
  /** Fields of the row itself; each holds one text or nothing. */
  readonly fields: readonly string[];
}

/** Whether a text has the form of a sealed one. */
export const isSealed = (text: string): boolean => SEALED.test(text);

/** The id of the key that sealed a text; undefined when it is not sealed. */
export const sealedBy = (text: string): string | undefined => SEALED.exec(text)?.[1];

/**
 * Seals the fields of rows: AES-256-GCM with a random nonce of 96 bits. The zone, the collection, the row, the field
 * and the key are authenticated with the text, so that a sealed text moved to another row or field does not open.
 * The form is `v1.<key id>.<base64url of nonce, ciphertext and tag>`.
 */
@Injectable()
export class VaultCipher {
  constructor(
    private readonly keys: VaultKeys,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'zone'>,
  ) {}

  /** Seals a text for a place. The same text never gives the same result twice. */
  seal(text: string, place: SealedPlace): string {
    const { id, bytes } = this.keys.writing();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(this.placeBytes(place, id));
    const whole = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return `v1.${id}.${Buffer.concat(whole).toString('base64url')}`;
  }

  /** Opens what was sealed for this place; throws `VaultLocked` for anything else, and never gives part of a text. */
  open(sealed: string, place: SealedPlace): string {
    const [, id, body] = SEALED.exec(sealed) ?? [];
    if (!id || !body) throw new VaultLocked(`${this.placeName(place)} is not sealed as the vault seals`);
    const { bytes } = this.keys.byId(id);
    const whole = Buffer.from(body, 'base64url');
    // Base64url of other letters can mean the same bytes; only the form that was written is taken.
    if (whole.toString('base64url') !== body) throw this.doesNotOpen(place, id);
    const decipher = createDecipheriv('aes-256-gcm', bytes, whole.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(this.placeBytes(place, id));
    decipher.setAuthTag(whole.subarray(-TAG_BYTES));
    try {
      const text = decipher.update(whole.subarray(NONCE_BYTES, -TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw this.doesNotOpen(place, id);
    }
  }

  /** Whether a sealed text is sealed with the key that writes now. */
  isCurrent(sealed: string): boolean {
    return sealedBy(sealed) === this.keys.writing().id;
  }

  private placeBytes({ collection, id, field }: SealedPlace, keyId: string): Buffer {
    return Buffer.from(JSON.stringify(['v1', this.settings.zone, collection, id, field, keyId]));
  }

  private placeName({ collection, id, field }: SealedPlace): string {
    return `${field} of ${collection} ${id}`;
  }

  private doesNotOpen(place: SealedPlace, keyId: string): VaultLocked {
    return new VaultLocked(
      `${this.placeName(place)} does not open with the key ${keyId}: the row was changed past the vault, or the ring ` +
        `holds another key under this id. Put the right ring, or the row from a backup, back; docs/privacy.md says more.`,
    );
  }
}
