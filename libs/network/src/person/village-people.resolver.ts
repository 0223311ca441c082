import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Views } from '#libs/ledger';
import { PerRequest } from '../per-request.js';
import { VillageType } from '../village/village.graphql.js';
import { personKind } from './person.js';

/** What people add to a village: how many there are. A number names nobody, so everybody sees it. */
@Resolver(() => VillageType)
export class VillagePeopleResolver {
  private readonly counts = new PerRequest<string, number>((villages) => this.count(villages));

  constructor(private readonly views: Views) {}

  @ResolveField(() => Int, { description: 'How many enrolled people live here, each counted once.' })
  weaverCount(@Parent() village: VillageType, @Context() context: object): Promise<number> {
    return this.counts.of(context).load(village.key);
  }

  private async count(villages: readonly string[]): Promise<number[]> {
    const found = await this.views
      .collection(personKind)
      .aggregate<{ _id: string; people: number }>([
        { $match: { villageId: { $in: [...villages] }, mergedInto: null } },
        { $group: { _id: '$villageId', people: { $sum: 1 } } },
      ])
      .toArray();
    const people = new Map(found.map((row) => [row._id, row.people]));
    return villages.map((village) => people.get(village) ?? 0);
  }
}
