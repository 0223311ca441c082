import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Views } from '#libs/ledger';
import { PerRequest, VillageType } from '#libs/network';
import { rugKind } from './rug.js';

/** What rugs add to a village: how many were woven there. A number gives nothing away, so everybody sees it. */
@Resolver(() => VillageType)
export class VillageRugsResolver {
  private readonly counts = new PerRequest<string, number>((villages) => this.count(villages));

  constructor(private readonly views: Views) {}

  @ResolveField(() => Int, { description: 'How many registered rugs were woven here.' })
  rugCount(@Parent() village: VillageType, @Context() context: object): Promise<number> {
    return this.counts.of(context).load(village.key);
  }

  private async count(villages: readonly string[]): Promise<number[]> {
    const found = await this.views
      .collection(rugKind)
      .aggregate<{ _id: string; rugs: number }>([
        { $match: { villageId: { $in: [...villages] } } },
        { $group: { _id: '$villageId', rugs: { $sum: 1 } } },
      ])
      .toArray();
    const rugs = new Map(found.map((row) => [row._id, row.rugs]));
    return villages.map((village) => rugs.get(village) ?? 0);
  }
}
