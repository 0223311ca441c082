import { Inject, Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import {
  Clock,
  Ids,
  SETTINGS,
  VaultCipher,
  ok,
  refuse,
  type Refusal,
  type Result,
  type Settings,
} from '#libs/platform';
import { throughOutage } from '#libs/ledger';
import type { Account } from '../account/account.schema.js';
import { Passwords } from '../account/passwords.js';
import { needsSecondFactor } from './compulsory.js';
import { looksLikeRecovery, newRecoveryCodes } from './recovery-codes.js';
import { codeWrong, nothingToConfirm } from './second-factor.refusals.js';
import { SecondFactor } from './second-factor.schema.js';
import { foldCode, matchingStep, newSecret, stepAt } from './totp.js';

/** How an account stands with its second factor. */
export interface FactorState {
  readonly on: boolean;
  readonly since?: Date | undefined;
  readonly recoveryCodesLeft: number;
  /** Its role needs one. */
  readonly compulsory: boolean;
  /** Its role needs one and it has none: until then it may do nothing else. */
  readonly missing: boolean;
}

/** The second factors of accounts: codes of an authenticator app, and recovery codes for when it is lost. */
@Injectable()
export class SecondFactors {
  constructor(
    @InjectModel(SecondFactor.name) private readonly factors: Model<SecondFactor>,
    private readonly cipher: VaultCipher,
    private readonly passwords: Passwords,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** How an account stands. */
  async stateOf(account: Pick<Account, '_id' | 'posts'>): Promise<FactorState> {
    const factor = await this.of(account._id);
    const on = factor?.secret !== undefined;
    const compulsory = account.posts.some(({ role }) => needsSecondFactor(role));
    const excused = this.settings.demo && factor?.excused === true;
    return {
      on,
      since: on ? factor?.since : undefined,
      recoveryCodesLeft: on ? (factor?.recovery.length ?? 0) : 0,
      compulsory,
      missing: compulsory && !on && !excused,
    };
  }

  /** Makes a secret to be set up; the one in use, if any, goes on until a code of the new one was shown. */
  async begin(account: string): Promise<string> {
    const secret = newSecret((count) => this.ids.bytes(count));
    await this.factors.updateOne(
      { _id: account },
      { $set: { pending: this.seal(secret, account, 'pending') } },
      { upsert: true },
    );
    return secret;
  }

  /** Takes the first code of the secret that is being set up; gives the recovery codes, told once. */
  async confirm(account: string, code: string): Promise<Result<string[], Refusal>> {
    const factor = await this.of(account);
    if (!factor?.pending) return refuse(nothingToConfirm());
    const secret = this.cipher.open(factor.pending, place(account, 'pending'));
    const step = matchingStep(secret, code, this.now().getTime(), 0);
    if (step === undefined) return refuse(codeWrong());
    const recovery = await this.hashedCodes();
    if (!recovery.ok) return recovery;
    const { codes, ...kept } = recovery.value;
    const change = {
      ...kept,
      secret: this.seal(secret, account, 'secret'),
      lastStep: step,
      since: this.now(),
    };
    const filter = { _id: account, pending: factor.pending };
    const done = await this.factors.updateOne(filter, { $set: change, $unset: { pending: 1 } });
    return done.modifiedCount === 1 ? ok(codes) : refuse(nothingToConfirm());
  }

  /** Takes a code of the app or a recovery code, each once, of however many who show it at once only one. */
  async take(account: string, code: string): Promise<Result<true, Refusal>> {
    const factor = await this.of(account);
    if (!factor?.secret) return refuse(codeWrong());
    const folded = foldCode(code);
    if (looksLikeRecovery(folded)) return this.takeRecovery(factor, folded);
    const secret = this.cipher.open(factor.secret, place(account, 'secret'));
    const step = matchingStep(secret, folded, this.now().getTime(), factor.lastStep);
    if (step === undefined) return refuse(codeWrong());
    const filter = { _id: account, lastStep: { $lt: step } };
    const done = await this.factors.updateOne(filter, { $set: { lastStep: step } });
    return done.modifiedCount === 1 ? ok(true) : refuse(codeWrong());
  }

  /** Makes new recovery codes; the old ones are over. */
  async renewRecovery(account: string): Promise<Result<string[], Refusal>> {
    const recovery = await this.hashedCodes();
    if (!recovery.ok) return recovery;
    const { codes, ...kept } = recovery.value;
    await this.factors.updateOne({ _id: account }, { $set: kept });
    return ok(codes);
  }

  /** Takes the second factor away. */
  async remove(account: string): Promise<void> {
    await this.factors.deleteOne({ _id: account });
  }

  /** Gives an account a factor with a known secret (base32), as demonstrations and journeys need it. */
  async give(account: string, secret: string): Promise<void> {
    const change = { secret: this.seal(secret, account, 'secret'), since: this.now(), lastStep: stepAt(0) };
    await this.factors.updateOne({ _id: account }, { $set: change }, { upsert: true });
  }

  /** Lets an account of the demonstration do without, where the demonstration runs. */
  async excuse(account: string): Promise<void> {
    await this.factors.updateOne({ _id: account }, { $set: { excused: true } }, { upsert: true });
  }

  private async takeRecovery(factor: SecondFactor, folded: string): Promise<Result<true, Refusal>> {
    if (!factor.recoverySalt) return refuse(codeWrong());
    const hashed = await this.passwords.hashWith(folded, factor.recoverySalt);
    if (!hashed.ok) return hashed;
    const filter = { _id: factor._id, recovery: hashed.value };
    const done = await this.factors.updateOne(filter, { $pull: { recovery: hashed.value } });
    return done.modifiedCount === 1 ? ok(true) : refuse(codeWrong());
  }

  /** One salt for all: a code that is shown is then hashed once, not ten times. */
  private async hashedCodes() {
    const codes = newRecoveryCodes((count) => this.ids.bytes(count));
    const recoverySalt = Buffer.from(this.ids.bytes(16)).toString('base64url');
    const recovery: string[] = [];
    for (const code of codes) {
      const hashed = await this.passwords.hashWith(foldCode(code), recoverySalt);
      if (!hashed.ok) return hashed;
      recovery.push(hashed.value);
    }
    return ok({ codes, recovery, recoverySalt });
  }

  private seal(secret: string, account: string, field: 'secret' | 'pending'): string {
    return this.cipher.seal(secret, place(account, field));
  }

  private of(account: string): Promise<SecondFactor | null> {
    return throughOutage(() => this.factors.findOne({ _id: account }).lean<SecondFactor>());
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

const place = (id: string, field: string) => ({ collection: 'second_factors', id, field });
