import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock, Ids, isSameSecret, networkOf, subscriberOf } from '#libs/platform';
import { prepared, sha256, throughOutage } from '#libs/ledger';
import { VaultHashes } from '../person/vault-hashes.js';
import { CODE_MINUTES, MOST_CODE_TRIES, maySend } from './asking-bounds.js';
import { ASKED_REMEMBERED_S, PhoneCode } from './phone-code.schema.js';

const CODE_DIGITS = 6;
/** More than the bounds let out in a day. */
const MOST_READ = 200;

/** Who asks for a code: the number, from where, and whether she signed in on this device before. */
export interface CodeAsker {
  /** `+989xxxxxxxxx`. */
  readonly phone: string;
  readonly address: string;
  readonly known: boolean;
}

/** A code as it was made: the page keeps the ticket, the code goes to the phone. */
export interface MadeCode {
  readonly ticket: string;
  /** Undefined where no code goes out, for too many were asked for. */
  readonly code: string | undefined;
  readonly goodUntil: Date;
}

/** One-time codes for phones: six digits, good for ten minutes, with the ticket of who asked, once. */
@Injectable()
export class PhoneCodes implements OnModuleInit {
  constructor(
    @InjectModel(PhoneCode.name) private readonly codes: Model<PhoneCode>,
    private readonly hashes: VaultHashes,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await prepared(() => this.codes.createIndexes());
  }

  /** Makes a code, whoever's number it is: nothing here tells whether somebody has it. */
  async make({ phone, address, known }: CodeAsker): Promise<MadeCode> {
    const now = this.now();
    const asked = {
      phone: this.hashes.phone(phone),
      from: this.hashes.of('phone-asker', subscriberOf(address)),
      network: this.hashes.of('phone-network', networkOf(address) ?? address),
    };
    const since = new Date(now.getTime() - ASKED_REMEMBERED_S * 1_000);
    const earlier = await throughOutage(() =>
      this.codes
        .find({ phone: asked.phone, askedAt: { $gt: since }, code: { $ne: null } })
        .sort({ askedAt: -1 })
        .limit(MOST_READ)
        .lean<PhoneCode[]>(),
    );
    const wish = { at: now.getTime(), from: asked.from, network: asked.network, known };
    const isSent = maySend(
      earlier.map((one) => ({
        ...{ at: one.askedAt.getTime(), from: one.from, known: one.known },
        network: one.network ?? one.from,
      })),
      wish,
    );
    const ticket = Buffer.from(this.ids.bytes(32)).toString('base64url');
    const code = isSent ? String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0') : undefined;
    const row = { ...asked, known, triesLeft: MOST_CODE_TRIES, askedAt: now };
    const hashed = code === undefined ? {} : { code: this.hashOf(ticket, code) };
    await throughOutage(() => this.codes.create({ _id: sha256(ticket), ...row, ...hashed }));
    return { ticket, code, goodUntil: new Date(now.getTime() + CODE_MINUTES * 60_000) };
  }

  /** Whether a code is the one of the ticket and the number; each look costs a try, counted before it is compared. */
  async fits(phone: string, ticket: string, code: string): Promise<boolean> {
    const tried = { _id: sha256(ticket), triesLeft: { $gt: 0 } };
    const change = { $inc: { triesLeft: -1 } };
    const found = await throughOutage(() => this.codes.findOneAndUpdate(tried, change).lean<PhoneCode>());
    const since = this.now().getTime() - CODE_MINUTES * 60_000;
    return (
      found?.code !== undefined &&
      isSameSecret(found.code, this.hashOf(ticket, code)) &&
      found.phone === this.hashes.phone(phone) &&
      found.askedAt.getTime() > since
    );
  }

  /** Uses a code that fits: of two at the same moment one. */
  async use(ticket: string): Promise<boolean> {
    const there = { _id: sha256(ticket), triesLeft: { $gte: 0 } };
    const used = { $set: { triesLeft: -1 } };
    return (await throughOutage(() => this.codes.updateOne(there, used))).modifiedCount === 1;
  }

  private hashOf(ticket: string, code: string): string {
    return this.hashes.of('phone-code', [ticket, code]);
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
