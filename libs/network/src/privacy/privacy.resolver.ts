import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, readOpaqueId, type Caller, type RequestContext } from '#libs/platform';
import { Views } from '#libs/ledger';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { PersonPayload } from '../person/enrol-person.graphql.js';
import { PersonType } from '../person/person.graphql.js';
import { personKind } from '../person/person.js';
import { ErasePerson } from './erase-person.command.js';
import { ErasePersonArguments, ErasePersonResult } from './privacy.graphql.js';

/** What people may ask about their own data. */
@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly views: Views,
    private readonly erase: ErasePerson,
    private readonly log: AccessLog,
  ) {}

  @Requires('person:erase')
  @Mutation(() => ErasePersonResult, {
    description:
      'Erases a person for good: who she was is destroyed everywhere, what she made stays and names nobody. Cannot be undone.',
  })
  async erasePerson(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ErasePersonArguments,
    @Context() { req }: { req: RequestContext },
  ): Promise<object> {
    const erased = await this.erase.execute(caller, input);
    const subject = {
      kind: 'person',
      id: erased.ok ? erased.value : (readOpaqueId('person', input.personId) ?? ''),
    };
    void this.log.write({
      what: 'PERSONAL_DATA_ERASED',
      outcome: erased.ok ? 'DONE' : 'REFUSED',
      ...(erased.ok ? {} : { reason: erased.refusal.code }),
      ...actedBy(caller),
      ...seenFrom(req),
      subject,
    });
    return answer(erased, caller.language, PersonPayload.name, async (id) => ({
      person: PersonType.of((await this.views.fresh(personKind, id))!),
    }));
  }
}
