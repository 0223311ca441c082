import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  type LocalText,
} from '#libs/platform';
import { DocumentQueries, DocumentType, documentId } from '#libs/documents';
import { ViewLoaders, Views, subjectRef } from '#libs/ledger';
import { OrganisationType, organisationKind } from '#libs/network';
import { BatchType } from '../batch/batch.graphql.js';
import { batchKind, isBatchWithin } from '../batch/batch.js';
import { InspectorNames } from '../inspection/inspector-names.js';
import { isInside } from '../rug-life/inside.js';
import { RugType } from '../rug/rug.graphql.js';
import { LABEL_PRINT_ORDER, isLabelPrintWithin, labelPrintFilter, labelPrintKind } from './label-print.js';
import {
  LabelPrintConnection,
  LabelPrintType,
  LabelPrintsArguments,
  PrintLabelsArguments,
  PrintLabelsPayload,
  PrintLabelsResult,
  RugLabelType,
} from './label.graphql.js';
import { labelKind } from './label.js';
import { PrintLabels } from './print-labels.command.js';

/** What stands for who printed, when no organisation did. */
const OFFICE: LocalText = { fa: 'دفتر منطقه', en: 'office of the zone', ru: 'управление зоны' };

@Resolver(() => LabelPrintType)
export class LabelResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly documents: DocumentQueries,
    private readonly names: InspectorNames,
    private readonly print: PrintLabels,
  ) {}

  @Requires('label:read')
  @Query(() => LabelPrintConnection, { description: 'Printings of labels that you may see, newest first.' })
  async labelPrints(
    @Asking() caller: Caller,
    @Args() args: LabelPrintsArguments,
  ): Promise<ConnectionOf<LabelPrintType>> {
    const wanted = args.batchId ? { batchId: readOpaqueId('batch', args.batchId) ?? '' } : {};
    const filter = { $and: [labelPrintFilter(scopeOf(caller)), wanted] };
    const page = await this.views.list(
      labelPrintKind,
      filter,
      LABEL_PRINT_ORDER,
      PageArguments.request(args),
    );
    return connection(page, LabelPrintType.of, () => this.views.count(labelPrintKind, filter));
  }

  @Requires('label:read')
  @Query(() => LabelPrintType, {
    nullable: true,
    description: 'One printing of labels; null when there is none that you may see.',
  })
  async labelPrint(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'The printing.' }) id: string,
  ): Promise<LabelPrintType | null> {
    const print = await this.views.fresh(labelPrintKind, readOpaqueId('label-print', id) ?? '');
    return print && isLabelPrintWithin(scopeOf(caller), print) ? LabelPrintType.of(print) : null;
  }

  @ResolveField(() => DocumentType, {
    nullable: true,
    description: 'The file with the labels, and how far the worker is with it.',
  })
  async document(@Parent() { view }: LabelPrintType, @Asking() caller: Caller): Promise<DocumentType | null> {
    const id = documentId('LABELS', subjectRef('label-print', view._id), view.language);
    return (await this.documents.visible(scopeOf(caller), id)) ?? null;
  }

  @ResolveField(() => OrganisationType, { description: 'The cooperative whose rugs these are.' })
  async cooperative(
    @Parent() { view }: LabelPrintType,
    @Context() context: object,
  ): Promise<OrganisationType> {
    return OrganisationType.of((await this.loaders.of(context).load(organisationKind, view.cooperativeId))!);
  }

  @ResolveField(() => BatchType, {
    nullable: true,
    description: 'The batch, when a whole one or a stretch of it was asked for and you may see it.',
  })
  async batch(
    @Parent() { view }: LabelPrintType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<BatchType | null> {
    if (view.batchId === undefined) return null;
    const batch = await this.loaders.of(context).load(batchKind, view.batchId);
    return batch && isBatchWithin(scopeOf(caller), batch) ? BatchType.of(batch) : null;
  }

  @ResolveField(() => String, {
    description:
      'Who asked for it: the name for staff of the zone and colleagues, the organisation for others.',
  })
  printedBy(
    @Parent() { view }: LabelPrintType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    const by = { inspectorKey: view.by, organisationKey: view.byOrganisation };
    return this.names.shown(by, caller, context, OFFICE);
  }

  @Requires('label:print')
  @Mutation(() => PrintLabelsResult, {
    description:
      'Prints the labels of a batch or of rugs; the worker makes the file. The same command prints once, and each further printing of a rug is a reprint: counted, dated, with its reason.',
  })
  async printLabels(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: PrintLabelsArguments,
  ): Promise<object> {
    const print = await this.print.execute(caller, input);
    return answer(print, caller.language, PrintLabelsPayload.name, async (id) => ({
      print: LabelPrintType.of((await this.views.fresh(labelPrintKind, id))!),
    }));
  }
}

/** What labels add to a batch. */
@Resolver(() => BatchType)
export class BatchLabelsResolver {
  constructor(private readonly views: Views) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many of its rugs have had a label printed; null for who came with a share.',
  })
  labelled(@Parent() { view }: BatchType, @Asking() caller: Caller): Promise<number> | null {
    const scope = scopeOf(caller);
    if (scope.reach === 'share' || !isBatchWithin(scope, view)) return null;
    return this.views.count(labelKind, { batchId: view._id });
  }
}

/** What labels add to a rug. */
@Resolver(() => RugType)
export class RugLabelResolver {
  constructor(private readonly loaders: ViewLoaders) {}

  @ResolveField(() => RugLabelType, {
    nullable: true,
    description:
      'How often its label was printed; null if never, and for those outside its cooperative and staff.',
  })
  async label(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugLabelType | null> {
    if (!isInside(scopeOf(caller), view)) return null;
    const label = await this.loaders.of(context).load(labelKind, view._id);
    return label ? RugLabelType.of(label) : null;
  }
}
