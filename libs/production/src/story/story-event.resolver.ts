import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asking, LocalTextType, type Caller, type LocalText } from '#libs/platform';
import { ActorNames } from '#libs/network';
import { StoryEventType } from './story.graphql.js';

/** Who is behind an event of a story. */
@Resolver(() => StoryEventType)
export class StoryEventResolver {
  constructor(private readonly names: ActorNames) {}

  @ResolveField(() => String, {
    description: 'Who did it: by name for staff and colleagues, else the organisation.',
  })
  by(
    @Parent() { actor }: StoryEventType,
    @Asking() caller: Caller,
    @Context() context: object,
  ): Promise<string> {
    return this.names.shown(actor, caller, context);
  }

  @ResolveField(() => LocalTextType, {
    nullable: true,
    description: 'The organisation that it was done for.',
  })
  async organisation(
    @Parent() { actor }: StoryEventType,
    @Context() context: object,
  ): Promise<LocalText | null> {
    return (await this.names.organisation(actor, context)) ?? null;
  }
}
