import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, reachesVillage, readOpaqueId, scopeOf, type Caller } from '#libs/platform';
import { Views } from '#libs/ledger';
import { AmendVillage } from './amend-village.command.js';
import { RecordVillage } from './record-village.command.js';
import { RenameVillage } from './rename-village.command.js';
import { villageFilter, villageKind } from './village.js';
import {
  AmendVillageArguments,
  AmendVillageResult,
  RecordVillageArguments,
  RecordVillageResult,
  RenameVillageArguments,
  RenameVillageResult,
  VillagePayload,
  VillageType,
} from './village.graphql.js';

/** A zone has a few dozen villages; a list of them is never longer than this. */
const MAX_VILLAGES = 500;

@Resolver(() => VillageType)
export class VillageResolver {
  constructor(
    private readonly views: Views,
    private readonly record: RecordVillage,
    private readonly rename: RenameVillage,
    private readonly amend: AmendVillage,
  ) {}

  @Requires('village:read')
  @Query(() => [VillageType], {
    description: 'All villages of the zone, by code; those of its counties for an office that has counties.',
  })
  async villages(@Asking() caller: Caller): Promise<VillageType[]> {
    const page = await this.views.list(
      villageKind,
      villageFilter(scopeOf(caller)),
      { field: 'code', direction: 1 },
      { first: MAX_VILLAGES },
    );
    return page.items.map(({ node }) => VillageType.of(node));
  }

  @Requires('village:read')
  @Query(() => VillageType, { nullable: true, description: 'One village; null if there is none for you.' })
  async village(
    @Asking() caller: Caller,
    @Args('id', { type: () => ID, description: 'Its id.' }) opaque: string,
  ): Promise<VillageType | null> {
    const id = readOpaqueId('village', opaque);
    if (id === undefined || !reachesVillage(scopeOf(caller), id)) return null;
    const view = await this.views.fresh(villageKind, id);
    return view ? VillageType.of(view) : null;
  }

  @Requires('village:record')
  @Mutation(() => RecordVillageResult, { description: 'Records a village in the zone’s register.' })
  async recordVillage(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RecordVillageArguments,
  ): Promise<object> {
    const village = await this.record.execute(caller, input);
    return answer(village, caller.language, VillagePayload.name, async (id) => ({
      village: await this.shown(id),
    }));
  }

  @Requires('village:record')
  @Mutation(() => RenameVillageResult, {
    description: 'Gives a village another name, or confirms the one it has.',
  })
  async renameVillage(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: RenameVillageArguments,
  ): Promise<object> {
    const village = await this.rename.execute(caller, input);
    return answer(village, caller.language, VillagePayload.name, async (id) => ({
      village: await this.shown(id),
    }));
  }

  @Requires('village:record')
  @Mutation(() => AmendVillageResult, {
    description:
      'Corrects what is said of a village: where it lies, how many make something there, the remark.',
  })
  async amendVillage(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: AmendVillageArguments,
  ): Promise<object> {
    const village = await this.amend.execute(caller, input);
    return answer(village, caller.language, VillagePayload.name, async (id) => ({
      village: await this.shown(id),
    }));
  }

  private async shown(id: string): Promise<VillageType> {
    return VillageType.of((await this.views.fresh(villageKind, id))!);
  }
}
