import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Clock,
  PageArguments,
  Requires,
  answer,
  connection,
  dayInIran,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { ViewLoaders, Views, type View } from '#libs/ledger';
import { bothCalendars } from '#libs/documents';
import {
  OrganisationType,
  PersonType,
  organisationKind,
  personAsRead,
  personKind,
  recordsOf,
} from '#libs/network';
import { RugType } from '../../rug/rug.graphql.js';
import { isRugWithin } from '../../rug/rug-filter.js';
import { rugKind } from '../../rug/rug.js';
import {
  ChargeMaterialArguments,
  ChargeMaterialResult,
  CorrectPayAccountArguments,
  CorrectPayAccountResult,
  PayAccountConnection,
  PayAccountPayload,
  PayAccountType,
  PayAccountsArguments,
  PayLineConnection,
  PayLineType,
  PayMessage,
  RecordAdvanceArguments,
  RecordAdvanceResult,
} from './account.graphql.js';
import { isPayAccountWithin, payAccountFilter, payAccountKind, type PayAccountState } from './account.js';
import { ChargeMaterial } from './charge-material.command.js';
import { CorrectAccount } from './correct-account.command.js';
import { PayLines } from './pay-lines.js';
import { RecordAdvance } from './record-advance.command.js';
import { statementText } from './statement-text.js';

@Resolver(() => PayAccountType)
export class PayAccountResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly lines: PayLines,
    private readonly clock: Clock,
  ) {}

  @Requires('pay:read')
  @Query(() => PayAccountConnection, {
    description: 'Accounts of women with a cooperative, those who are owed most first.',
  })
  async payAccounts(
    @Asking() caller: Caller,
    @Args() args: PayAccountsArguments,
  ): Promise<ConnectionOf<PayAccountType>> {
    const filter = {
      $and: [
        payAccountFilter(scopeOf(caller)),
        args.cooperativeId ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' } : {},
        args.personId ? { personId: { $in: await this.records(args.personId) } } : {},
        args.owedOnly ? { owedRials: { $gt: 0 } } : {},
      ],
    };
    const order = { field: 'owedRials', direction: -1 } as const;
    const page = await this.views.list(payAccountKind, filter, order, PageArguments.request(args));
    return connection(
      page,
      (view) => PayAccountType.of(view, caller.language),
      () => this.views.count(payAccountKind, filter),
    );
  }

  @Requires('pay:read')
  @Query(() => PayAccountType, {
    nullable: true,
    description: 'One account; null when there is none that you may see.',
  })
  async payAccount(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The account.' }) id: string,
  ): Promise<PayAccountType | null> {
    const account = await this.views.fresh(payAccountKind, readOpaqueId('pay-account', id) ?? '');
    return account && isPayAccountWithin(scopeOf(caller), account)
      ? PayAccountType.of(account, caller.language)
      : null;
  }

  @ResolveField(() => PersonType, { description: 'Whose it is.' })
  async person(@Parent() { view }: PayAccountType, @Context() context: object): Promise<PersonType> {
    return PersonType.of((await personAsRead(this.loaders.of(context), view.personId))!);
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative that owes.' })
  async cooperative(
    @Parent() { view }: PayAccountType,
    @Context() context: object,
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => PayLineConnection, { name: 'lines', description: 'Its lines, newest first.' })
  async linesOf(
    @Parent() { view }: PayAccountType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<PayLineType>> {
    const page = await this.lines.page(view, PageArguments.request(args));
    return connection(
      page,
      (line) => PayLineType.of(line, caller.language),
      () => Promise.resolve(view.version),
    );
  }

  @ResolveField(() => PayMessage, { description: 'What she is told on her phone, as of today.' })
  message(@Parent() { view }: PayAccountType, @Asking() { language }: Caller): PayMessage {
    const { jalali, gregorian } = bothCalendars(dayInIran(this.clock.now()), language);
    return statementText(view, language === 'fa' ? jalali : gregorian, language);
  }

  /** A person's records, for whoever asks for one of them. */
  private async records(opaque: string): Promise<readonly string[]> {
    const id = readOpaqueId('person', opaque) ?? '';
    const person = await this.views.fresh(personKind, id);
    return person ? recordsOf(person) : [];
  }
}

/** The rug of a line, as far as the reader may see it. */
@Resolver(() => PayLineType)
export class PayLineResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => RugType, { nullable: true, description: 'The rug by which she earned.' })
  async rug(
    @Parent() { rugKey }: PayLineType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugType | null> {
    const rug = rugKey === undefined ? undefined : await this.loaders.of(context).load(rugKind, rugKey);
    return rug && isRugWithin(scopeOf(caller), rug) ? RugType.of(rug) : null;
  }
}

/** The commands that move what a woman is owed. */
@Resolver(() => PayAccountType)
export class PayAccountCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly advance: RecordAdvance,
    private readonly charge: ChargeMaterial,
    private readonly correct: CorrectAccount,
  ) {}

  @Requires('pay:record')
  @Mutation(() => RecordAdvanceResult, { description: 'Records that a woman was paid something ahead.' })
  async recordAdvance(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RecordAdvanceArguments,
  ): Promise<object> {
    const done = await this.advance.execute(caller, input);
    return answer(done, caller.language, PayAccountPayload.name, (id) => this.shown(id, caller));
  }

  @Requires('pay:record')
  @Mutation(() => ChargeMaterialResult, {
    description: 'Sets material that a woman took for herself against what she is owed.',
  })
  async chargeMaterial(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ChargeMaterialArguments,
  ): Promise<object> {
    const done = await this.charge.execute(caller, input);
    return answer(done, caller.language, PayAccountPayload.name, (id) => this.shown(id, caller));
  }

  @Requires('pay:record')
  @Mutation(() => CorrectPayAccountResult, {
    description: 'Corrects an account: the wrong line stays, and this stands beside it with its reason.',
  })
  async correctPayAccount(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: CorrectPayAccountArguments,
  ): Promise<object> {
    const done = await this.correct.execute(caller, input);
    return answer(done, caller.language, PayAccountPayload.name, (id) => this.shown(id, caller));
  }

  private async shown(id: string, { language }: Caller): Promise<{ account: PayAccountType }> {
    const account: View<PayAccountState> = (await this.views.fresh(payAccountKind, id))!;
    return { account: PayAccountType.of(account, language) };
  }
}
