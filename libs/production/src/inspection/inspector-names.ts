import { Injectable } from '@nestjs/common';
import { scopeOf, type Caller, type LocalText } from '#libs/platform';
import { ViewLoaders } from '#libs/ledger';
import { Accounts, PerRequest, organisationKind, type Account } from '#libs/network';
import type { InspectionType } from './inspection.graphql.js';

/** What stands for an inspector who is not named to a reader. */
const UNNAMED: LocalText = { fa: 'بازرس', en: 'inspector', ru: 'инспектор' };

/** Who inspected, or did something else, as far as the reader needs it: staff and colleagues by name, others by their organisation. */
@Injectable()
export class InspectorNames {
  private readonly known = new PerRequest<string, Account | undefined>(async (ids) => {
    const found = await this.accounts.many(ids);
    return ids.map((id) => found.get(id));
  });

  constructor(
    private readonly accounts: Accounts,
    private readonly loaders: ViewLoaders,
  ) {}

  /** The name to show; `unnamed` when there is none for this reader. */
  async shown(
    { inspectorKey, organisationKey }: Pick<InspectionType, 'inspectorKey' | 'organisationKey'>,
    caller: Caller,
    context: object,
    unnamed = UNNAMED,
  ): Promise<string> {
    const isColleague = organisationKey !== undefined && organisationKey === caller.organisation;
    if (scopeOf(caller).reach === 'zone' || isColleague) {
      const account = await this.known.of(context).load(inspectorKey);
      if (account) return account.displayName;
    }
    const organisation =
      organisationKey === undefined
        ? undefined
        : await this.loaders.of(context).load(organisationKind, organisationKey);
    return (organisation?.name ?? unnamed)[caller.language];
  }
}
