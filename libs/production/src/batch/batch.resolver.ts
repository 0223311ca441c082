import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  PageArguments,
  Requires,
  answer,
  connection,
  readOpaqueId,
  scopeOf,
  type Caller,
  type ConnectionOf,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { OrganisationType, organisationKind } from '#libs/network';
import { QuestionType } from '../plausibility/plausibility.graphql.js';
import { RugConnection, RugType } from '../rug/rug.graphql.js';
import { rugFilter } from '../rug/rug-filter.js';
import { rugKind } from '../rug/rug.js';
import {
  AskAboutRugsArguments,
  AskAboutRugsPayload,
  AskAboutRugsResult,
  BatchConnection,
  RegisterBatchPayload,
  BatchType,
  BatchesArguments,
  RegisterBatchArguments,
  RegisterBatchResult,
} from './batch.graphql.js';
import { batchFilter, batchKind, isBatchWithin } from './batch.js';
import { BatchQueries } from './batch.queries.js';
import { AskAboutRugs } from './ask-about-rugs.js';
import { RegisterBatch } from './register-batch.command.js';

@Resolver(() => BatchType)
export class BatchResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly queries: BatchQueries,
    private readonly register: RegisterBatch,
    private readonly asking: AskAboutRugs,
  ) {}

  @Requires('batch:read')
  @Query(() => BatchConnection, { description: 'Batches, newest first.' })
  async batches(@Asking() caller: Caller, @Args() args: BatchesArguments): Promise<ConnectionOf<BatchType>> {
    const wanted = args.cooperativeId
      ? { cooperativeId: readOpaqueId('organisation', args.cooperativeId) ?? '' }
      : {};
    const filter = { $and: [batchFilter(scopeOf(caller)), wanted] };
    const order = { field: 'registeredAt', direction: -1 } as const;
    const page = await this.views.list(batchKind, filter, order, PageArguments.request(args));
    return connection(page, BatchType.of, () => this.views.count(batchKind, filter));
  }

  @Requires('batch:read')
  @Query(() => BatchType, {
    nullable: true,
    description: 'One batch; null when there is none that you may see.',
  })
  async batch(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The batch.' }) id: string,
  ): Promise<BatchType | null> {
    const batch = await this.queries.visible(scopeOf(caller), readOpaqueId('batch', id) ?? '');
    return batch ? BatchType.of(batch) : null;
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative that registered it.' })
  async cooperative(@Parent() { view }: BatchType, @Context() context: object): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The cooperative’s own remark; only it and staff of the zone see it.',
  })
  note(@Parent() { view }: BatchType, @Asking() caller: Caller): string | null {
    const scope = scopeOf(caller);
    return scope.reach !== 'share' && isBatchWithin(scope, view) ? (view.note ?? null) : null;
  }

  @ResolveField(() => RugConnection, { description: 'Those of its rugs that you may see, in their order.' })
  async rugs(
    @Parent() { view }: BatchType,
    @Asking() caller: Caller,
    @Args() args: PageArguments,
  ): Promise<ConnectionOf<RugType>> {
    const scope = scopeOf(caller);
    const page = await this.queries.rugs(scope, view, PageArguments.request(args));
    const filter = { $and: [{ batchId: view._id }, rugFilter(scope)] };
    return connection(page, RugType.of, () => this.views.count(rugKind, filter));
  }

  @Requires('batch:register')
  @Mutation(() => AskAboutRugsResult, {
    description: 'Asks about rugs as registering them would, and registers nothing: for a look before.',
  })
  async askAboutRugs(
    @Asking() caller: Caller,
    @Args('input', { description: 'The rugs.' }) input: AskAboutRugsArguments,
  ): Promise<object> {
    const asked = await this.asking.ask(caller, input);
    return answer(asked, caller.language, AskAboutRugsPayload.name, (questions) => ({
      questions: questions.map(({ line, question, isAnswered }) => ({
        line,
        path: `rugs.${line}.${question.field}`,
        answered: isAnswered,
        question: QuestionType.of(question),
      })),
    }));
  }

  @Requires('batch:register')
  @Mutation(() => RegisterBatchResult, {
    description: 'Registers 1 to 2,000 rugs in one call, each with its own identity; all of them or none.',
  })
  async registerBatch(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RegisterBatchArguments,
  ): Promise<object> {
    const batch = await this.register.show(caller, input);
    return answer(batch, caller.language, RegisterBatchPayload.name, (view) => ({
      batch: BatchType.of(view),
    }));
  }
}
