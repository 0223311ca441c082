import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, scopeOf, type Caller, type Refusal, type Result } from '#libs/platform';
import { ViewLoaders, Views, type View } from '#libs/ledger';
import { isRugWithin } from '../rug/rug-filter.js';
import { RugType } from '../rug/rug.graphql.js';
import { rugKind } from '../rug/rug.js';
import { lotKind, type LotState } from './lot.js';
import { RecordRugMaterials } from './record-rug-materials.command.js';
import * as inputs from './rug-materials.graphql.js';
import { RugMaterialsPayload, RugMaterialsType } from './rug-materials.graphql.js';
import { UndoRugMaterials } from './undo-rug-materials.command.js';

/** What materials add to a rug. */
@Resolver(() => RugType)
export class RugMaterialsResolver {
  constructor(
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly record: RecordRugMaterials,
    private readonly undo: UndoRugMaterials,
  ) {}

  @ResolveField(() => RugMaterialsType, {
    nullable: true,
    description:
      'What it is made from, when that was recorded; null for all but its cooperative and staff: what a maker works with is no buyer’s business.',
  })
  async materials(
    @Parent() { view }: RugType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<RugMaterialsType | null> {
    const scope = scopeOf(caller);
    const isInside = ['zone', 'cooperative', 'jurisdiction'].includes(scope.reach);
    if (!view.madeFrom || !isInside || !isRugWithin(scope, view)) return null;
    const loaders = this.loaders.of(context);
    const lots = new Map<string, View<LotState>>();
    await Promise.all(
      view.madeFrom.parts.map(async ({ lotId }) => {
        const lot = await loaders.load(lotKind, lotId);
        if (lot) lots.set(lotId, lot);
      }),
    );
    return RugMaterialsType.of(view.madeFrom, lots);
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.RecordRugMaterialsResult, {
    description:
      'Says what a rug is made from, once: it takes what its makers and its loom hold, and its mass is compared with that.',
  })
  async recordRugMaterials(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: inputs.RecordRugMaterialsArguments,
  ): Promise<object> {
    return this.told(caller, await this.record.execute(caller, input));
  }

  @Requires('lot:keep')
  @Mutation(() => inputs.UndoRugMaterialsResult, {
    description:
      'Says that what a rug is made from was recorded by mistake; its makers and its loom hold it again.',
  })
  async undoRugMaterials(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: inputs.UndoRugMaterialsArguments,
  ): Promise<object> {
    return this.told(caller, await this.undo.execute(caller, input));
  }

  private told({ language }: Caller, rug: Result<string, Refusal>): Promise<object> {
    return answer(rug, language, RugMaterialsPayload.name, async (id) => ({
      rug: RugType.of((await this.views.fresh(rugKind, id))!),
    }));
  }
}
