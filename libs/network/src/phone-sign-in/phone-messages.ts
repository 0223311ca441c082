import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock, Ids, VaultCipher } from '#libs/platform';
import { prepared, throughOutage } from '#libs/ledger';
import { PHONE_OUTBOX, PhoneMessageRow } from './phone-message.schema.js';

/** A short message to a phone. */
export interface PhoneMessage {
  /** `+989xxxxxxxxx`. */
  readonly phone: string;
  readonly text: string;
  /** From then on it says nothing that is still good. */
  readonly goodUntil: Date;
}

/**
 * Sends short messages to phones. Whoever has a line to a network provides another one of these; nobody waits for it,
 * and what it cannot send is asked for again by her who waits.
 */
export abstract class PhoneMessages {
  abstract send(message: PhoneMessage): Promise<void>;
}

/** A message as it stands in the outbox. */
export interface WaitingMessage extends PhoneMessage {
  readonly id: string;
  readonly writtenAt: Date;
}

const MOST_SHOWN = 100;
const placeOf = (id: string, field: 'phone' | 'text') => ({ collection: PHONE_OUTBOX, id, field });

/**
 * The sender where there is no line to a network: messages wait, sealed, on a page of the operator, who tells them on.
 * Who reads that page can sign in as any woman who asks for a code; so it is an administrator's, and looking at it
 * stands in the access log.
 */
@Injectable()
export class PhoneOutbox extends PhoneMessages implements OnModuleInit {
  constructor(
    @InjectModel(PhoneMessageRow.name) private readonly rows: Model<PhoneMessageRow>,
    private readonly cipher: VaultCipher,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await prepared(() => this.rows.createIndexes());
  }

  async send({ phone, text, goodUntil }: PhoneMessage): Promise<void> {
    const _id = this.ids.next();
    const seal = (field: 'phone' | 'text', plain: string) => this.cipher.seal(plain, placeOf(_id, field));
    const row = { _id, phone: seal('phone', phone), text: seal('text', text), goodUntil };
    await throughOutage(() => this.rows.create({ ...row, writtenAt: new Date(this.clock.now()) }));
  }

  /** What waits and is still of use, the newest first; at most a hundred. */
  async waiting(): Promise<WaitingMessage[]> {
    const good = { goodUntil: { $gt: new Date(this.clock.now()) } };
    const found = await throughOutage(() =>
      this.rows.find(good).sort({ writtenAt: -1 }).limit(MOST_SHOWN).lean<PhoneMessageRow[]>(),
    );
    return found.map(({ _id, phone, text, writtenAt, goodUntil }) => ({
      id: _id,
      phone: this.cipher.open(phone, placeOf(_id, 'phone')),
      text: this.cipher.open(text, placeOf(_id, 'text')),
      writtenAt,
      goodUntil,
    }));
  }
}
