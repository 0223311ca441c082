import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Requires,
  answer,
  readOpaqueId,
  scopeOf,
  type Caller,
  type Refusal,
  type Result,
} from '#libs/platform';
import { Views } from '#libs/ledger';
import { PersonPayload } from './enrol-person.graphql.js';
import { MergePeople } from './merge-people.command.js';
import {
  MergePeopleArguments,
  MergePeopleResult,
  TellPeopleApartArguments,
  TellPeopleApartResult,
  UnmergePeopleArguments,
  UnmergePeopleResult,
} from './merge-people.graphql.js';
import { DuplicatesArguments, LikenessEnum, SuspectedPairType } from './lookalikes.graphql.js';
import { PersonType } from './person.graphql.js';
import { personFilter, personKind } from './person.js';
import { SuspectedPairs } from './suspected-pairs.js';

const command = { description: 'The command.' };

/** Which records are of one person, and which only look so. */
@Resolver()
export class MergePeopleResolver {
  constructor(
    private readonly views: Views,
    private readonly merging: MergePeople,
    private readonly suspected: SuspectedPairs,
  ) {}

  @Requires('person:merge')
  @Query(() => [SuspectedPairType], {
    description:
      'Records that may be of one person, the 100 likeliest pairs among the newest 3,000 people; nobody is among them of whom it was said that they are two.',
  })
  async duplicates(
    @Asking() caller: Caller,
    @Args() { villageId }: DuplicatesArguments,
  ): Promise<SuspectedPairType[]> {
    const wanted = villageId ? { villageId: readOpaqueId('village', villageId) ?? '' } : {};
    const pairs = await this.suspected.among({ $and: [personFilter(scopeOf(caller)), wanted] });
    return pairs.map(({ one, other, likeness }) => ({
      one: PersonType.of(one),
      other: PersonType.of(other),
      likeness: likeness as LikenessEnum[],
    }));
  }

  @Requires('person:merge')
  @Mutation(() => MergePeopleResult, {
    description:
      'Says that two records are of one person: one is read under the other from now on, with its rugs and courses. Can be undone.',
  })
  async mergePeople(
    @Asking() caller: Caller,
    @Args('input', command) input: MergePeopleArguments,
  ): Promise<object> {
    return this.shown(await this.merging.merge(caller, input), caller);
  }

  @Requires('person:merge')
  @Mutation(() => UnmergePeopleResult, {
    description:
      'Says that two merged records are of two people after all; answers with the one that was merged.',
  })
  async unmergePeople(
    @Asking() caller: Caller,
    @Args('input', command) input: UnmergePeopleArguments,
  ): Promise<object> {
    return this.shown(await this.merging.unmerge(caller, input), caller);
  }

  @Requires('person:merge')
  @Mutation(() => TellPeopleApartResult, {
    description: 'Says of two people who look alike that they are two: they are not suspected again.',
  })
  async tellPeopleApart(
    @Asking() caller: Caller,
    @Args('input', command) input: TellPeopleApartArguments,
  ): Promise<object> {
    return this.shown(await this.merging.tellApart(caller, input), caller);
  }

  private shown(person: Result<string, Refusal>, caller: Caller): Promise<object> {
    return answer(person, caller.language, PersonPayload.name, async (id) => ({
      person: PersonType.of((await this.views.fresh(personKind, id))!),
    }));
  }
}
