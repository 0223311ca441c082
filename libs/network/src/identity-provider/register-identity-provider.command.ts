import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  SafeFetch,
  invalidInput,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type Problem,
  type Refusal,
  type Result,
} from '#libs/platform';
import { checkInput } from '#libs/ledger';
import type { SeenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { AccountGrounds } from '../account/account-grounds.js';
import { IdentityProviders, MOST_PROVIDERS, type ProviderWish } from './identity-providers.js';
import {
  domainWrong,
  issuerUnreachable,
  providerSilent,
  providerTaken,
  providerUnknown,
  tooManyProviders,
} from './identity-provider.refusals.js';
import { PROVIDED_ROLES } from './identity.js';
import { OidcClients } from './oidc-clients.js';
import { noteOnProvider } from './provider-note.js';

const secret = z.string().min(1).max(500);
const schema = z.object({
  commandKey: z.string().min(8).max(80),
  organisationId: z.string().max(128),
  issuer: z.string().trim().min(1).max(300),
  clientId: z.string().trim().min(1).max(200),
  clientSecret: secret,
  emailDomains: z.array(z.string().trim().toLowerCase().max(253)).max(20).nullish(),
  allowedRole: z.enum(PROVIDED_ROLES),
});
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Registers the identity providers of organisations, and closes them. */
@Injectable()
export class RegisterIdentityProvider {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly grounds: AccountGrounds,
    private readonly clients: OidcClients,
    private readonly safe: SafeFetch,
    private readonly log: AccessLog,
  ) {}

  /** Registers a provider after asking it who it is; gives its id. */
  async register(
    caller: Caller,
    input: z.input<typeof schema>,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    const checked = checkInput(schema, input);
    if (!checked.ok) return checked;
    const { commandKey, organisationId, emailDomains, ...rest } = checked.value;
    const registeredAs = `${caller.account}/${commandKey}`;
    const known = await this.providers.registeredAs(registeredAs);
    if (known) return ok(known._id);
    const domains = emailDomains ?? [];
    const place = await this.grounds.read({ role: rest.allowedRole, organisationId });
    const problems = [
      ...(place.ok ? [] : place.refusal),
      ...domains.flatMap((domain, i) => (DOMAIN.test(domain) ? [] : domainWrong(`emailDomains.${i}`))),
      ...(await this.issuerProblems(rest.issuer)),
    ];
    const organisation = place.ok ? place.value.organisationId : undefined;
    if (problems.length > 0 || organisation === undefined) return refuse(invalidInput(problems));
    if (!(await this.answers(rest))) return refuse(providerSilent());
    return this.keep(
      caller,
      registeredAs,
      { ...rest, organisationId: organisation, emailDomains: domains },
      from,
    );
  }

  /** Replaces the secret that a provider knows us by. */
  async replaceSecret(
    caller: Caller,
    providerId: string,
    clientSecret: string,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    const checked = checkInput(z.object({ clientSecret: secret }), { clientSecret });
    if (!checked.ok) return checked;
    return this.change(caller, providerId, from, (id) =>
      this.providers.replaceSecret(id, checked.value.clientSecret),
    );
  }

  /** Closes or opens the way in through a provider; sessions that it began go on. */
  async setDisabled(
    caller: Caller,
    providerId: string,
    disabled: boolean,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    return this.change(caller, providerId, from, (id) => this.providers.setDisabled(id, disabled));
  }

  private async change(
    caller: Caller,
    opaque: string,
    from: SeenFrom,
    work: (id: string) => Promise<void>,
  ): Promise<Result<string, Refusal>> {
    const id = readOpaqueId('provider', opaque);
    const provider = id === undefined ? undefined : await this.providers.byId(id);
    if (!provider) return refuse(providerUnknown());
    await work(provider._id);
    await this.log.write(noteOnProvider(caller, provider, from));
    return ok(provider._id);
  }

  private async keep(
    caller: Caller,
    registeredAs: string,
    wish: ProviderWish,
    from: SeenFrom,
  ): Promise<Result<string, Refusal>> {
    const id = await this.providers.register(registeredAs, wish);
    if (id === 'full') return refuse(tooManyProviders({ limit: MOST_PROVIDERS }));
    if (id === undefined) return refuse(providerTaken());
    await this.log.write(noteOnProvider(caller, { _id: id, organisationId: wish.organisationId }, from));
    return ok(id);
  }

  /** Whether the address may be called at all; with a query or a fragment it is no issuer. */
  private async issuerProblems(issuer: string): Promise<Problem[]> {
    const isPlain = URL.canParse(issuer) && !/[?#]/.test(issuer);
    const reason = isPlain ? await this.safe.whyNot(issuer) : 'NO_ADDRESS';
    return reason === undefined ? [] : [issuerUnreachable('issuer')];
  }

  private async answers(wish: { issuer: string; clientId: string; clientSecret: string }): Promise<boolean> {
    try {
      await this.clients.discover(wish, wish.clientSecret);
      return true;
    } catch {
      return false;
    }
  }
}
