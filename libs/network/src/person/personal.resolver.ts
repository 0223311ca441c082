import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Requires,
  answer,
  ok,
  readOpaqueId,
  refuse,
  type Caller,
  type RequestContext,
} from '#libs/platform';
import { ViewLoaders, Views } from '#libs/ledger';
import { AccessLog } from '../access-log/access-log.js';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { PerRequest } from '../per-request.js';
import { PeopleVault } from './people-vault.js';
import { personAsRead } from './people-as-read.js';
import type { PersonalData } from './personal-data.js';
import { maskedPersonal, personalNeed, wholePersonal } from './personal-need.js';
import {
  PersonalType,
  RevealPersonArguments,
  RevealPersonPayload,
  RevealPersonResult,
} from './personal.graphql.js';
import { PersonType } from './person.graphql.js';
import { personKind } from './person.js';
import { personUnknown } from './person.refusals.js';

/** What the vault knows of people: masked in lists and on pages, whole when it is asked for, which is written down. */
@Resolver(() => PersonType)
export class PersonalResolver {
  private readonly known = new PerRequest<string, PersonalData | undefined>(async (ids) => {
    const found = await this.vault.personal(ids);
    return ids.map((id) => found.get(id));
  });

  constructor(
    private readonly vault: PeopleVault,
    private readonly views: Views,
    private readonly loaders: ViewLoaders,
    private readonly log: AccessLog,
  ) {}

  @ResolveField(() => PersonalType, {
    nullable: true,
    description:
      'Who she is, masked: for her clerk, programme staff and herself; officials see her name and the ends of her code; null for all others, and for who was erased.',
  })
  async personal(
    @Asking() caller: Caller,
    @Parent() { view }: PersonType,
    @Context() context: object,
  ): Promise<PersonalType | null> {
    const need = personalNeed(caller, view);
    if (need === 'none') return null;
    const personal = await this.known.of(context).load(view._id);
    return personal ? maskedPersonal(personal, need) : null;
  }

  @Requires('person:reveal')
  @Mutation(() => RevealPersonResult, {
    description:
      'Shows whole what the vault knows of a person. That it was shown, and to whom, is written down.',
  })
  async revealPerson(
    @Asking() caller: Caller,
    @Args('input', { description: 'Of whom.' }) { personId }: RevealPersonArguments,
    @Context() context: { req: RequestContext },
  ): Promise<object> {
    const inner = readOpaqueId('person', personId) ?? '';
    await this.views.fresh(personKind, inner);
    const person = await personAsRead(this.loaders.of(context), inner);
    const isNeeded = person !== undefined && personalNeed(caller, person) === 'all';
    const personal = isNeeded ? (await this.vault.personal([person._id])).get(person._id) : undefined;
    await this.log.write({
      what: 'PERSONAL_DATA_SHOWN',
      outcome: personal ? 'DONE' : 'REFUSED',
      ...actedBy(caller),
      ...seenFrom(context.req),
      ...(person ? { subject: { kind: 'person', id: person._id } } : {}),
    });
    const shown = personal ? ok(wholePersonal(personal)) : refuse(personUnknown());
    return answer(shown, caller.language, RevealPersonPayload.name, (whole) => ({ personal: whole }));
  }
}
