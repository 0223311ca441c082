import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { InspectRugsPayload, InspectRugsResult, RugType } from '../rug/rug.graphql.js';
import { rugKind } from '../rug/rug.js';
import { InspectRugs } from './inspect-rugs.command.js';
import { InspectorNames } from './inspector-names.js';
import { InspectRugsArguments, InspectionType } from './inspection.graphql.js';

@Resolver(() => InspectionType)
export class InspectionResolver {
  constructor(
    private readonly views: Views,
    private readonly inspect: InspectRugs,
    private readonly names: InspectorNames,
  ) {}

  @ResolveField(() => String, {
    description: 'Who inspected: the name for staff and colleagues, the organisation for others.',
  })
  inspector(
    @Parent() inspection: InspectionType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    return this.names.shown(inspection, caller, context);
  }

  @Requires('rug:inspect')
  @Mutation(() => InspectRugsResult, {
    description: 'Records the results of inspecting 1 to 500 rugs; all of them or none.',
  })
  async inspectRugs(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: InspectRugsArguments,
  ): Promise<object> {
    const rugs = await this.inspect.execute(caller, input);
    return answer(rugs, caller.language, InspectRugsPayload.name, async (ids) => {
      const shown = await this.views.many(rugKind, ids);
      return { rugs: ids.map((id) => RugType.of(shown.get(id)!)) };
    });
  }
}
