import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { Clock, Ids, VaultCipher, type Role } from '#libs/platform';
import { isDuplicate, prepared, throughOutage } from '#libs/ledger';
import { IdentityProvider, PROVIDERS } from './identity-provider.schema.js';

/** The most providers of a zone. */
export const MOST_PROVIDERS = 100;

/** A provider to be; ids are inner ones. */
export interface ProviderWish {
  readonly organisationId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly emailDomains: readonly string[];
  readonly allowedRole: Role;
}

/** The identity providers of the zone. */
@Injectable()
export class IdentityProviders implements OnModuleInit {
  constructor(
    @InjectModel(IdentityProvider.name) private readonly providers: Model<IdentityProvider>,
    private readonly cipher: VaultCipher,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The indexes stand before the first provider. */
  async onModuleInit(): Promise<void> {
    await prepared(() => this.providers.createIndexes());
  }

  /** All providers, the newest first; there are never more than MOST_PROVIDERS. */
  all(): Promise<IdentityProvider[]> {
    return throughOutage(() =>
      this.providers.find().sort({ _id: -1 }).limit(MOST_PROVIDERS).lean<IdentityProvider[]>(),
    );
  }

  /** One provider, whatever its state. */
  async byId(id: string): Promise<IdentityProvider | undefined> {
    return (await throughOutage(() => this.providers.findById(id).lean<IdentityProvider>())) ?? undefined;
  }

  /** One provider through which people may sign in. */
  async open(id: string): Promise<IdentityProvider | undefined> {
    const provider = await this.byId(id);
    return provider?.disabledAt ? undefined : provider;
  }

  /** What was registered by a command. */
  async registeredAs(registeredAs: string): Promise<IdentityProvider | undefined> {
    const found = await throughOutage(() =>
      this.providers.findOne({ registeredAs }).lean<IdentityProvider>(),
    );
    return found ?? undefined;
  }

  /** Registers a provider; undefined when the organisation has this one already, 'full' when there are too many. */
  async register(registeredAs: string, wish: ProviderWish): Promise<string | 'full' | undefined> {
    if ((await this.providers.countDocuments()) >= MOST_PROVIDERS) return 'full';
    const _id = this.ids.next();
    const { clientSecret, emailDomains, ...rest } = wish;
    try {
      await this.providers.create({
        ...{ _id, ...rest, emailDomains: [...emailDomains], registeredAs },
        clientSecret: this.seal(_id, clientSecret),
        createdAt: new Date(this.clock.now()),
      });
      return _id;
    } catch (error) {
      if (isDuplicate(error)) return (await this.registeredAs(registeredAs))?._id;
      throw error;
    }
  }

  /** Replaces the secret that the provider knows us by. */
  async replaceSecret(id: string, clientSecret: string): Promise<void> {
    const change = { $set: { clientSecret: this.seal(id, clientSecret) } };
    await throughOutage(() => this.providers.updateOne({ _id: id }, change));
  }

  /** Closes or opens the way in through a provider. */
  async setDisabled(id: string, disabled: boolean): Promise<void> {
    const change = disabled
      ? { $set: { disabledAt: new Date(this.clock.now()) } }
      : { $unset: { disabledAt: 1 as const } };
    await throughOutage(() => this.providers.updateOne({ _id: id }, change));
  }

  /** The secret that the provider knows us by. */
  secretOf({ _id, clientSecret }: IdentityProvider): string {
    return this.cipher.open(clientSecret, placeOf(_id));
  }

  private seal(id: string, clientSecret: string): string {
    return this.cipher.seal(clientSecret, placeOf(id));
  }
}

const placeOf = (id: string) => ({ collection: PROVIDERS, id, field: 'clientSecret' });
