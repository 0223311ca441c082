import { ForbiddenException } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Asking,
  Public,
  Requires,
  answer,
  languageOf,
  ok,
  type Caller,
  type ReplyContext,
  type RequestContext,
} from '#libs/platform';
import { actedBy, seenFrom } from '../access-log/access-event.js';
import { AccessLog } from '../access-log/access-log.js';
import { SessionHandOver } from '../session/session-hand-over.js';
import { SessionType } from '../session/session.graphql.js';
import { asksForCode } from '../session/sign-in.command.js';
import { AskPhoneCode } from './ask-phone-code.command.js';
import { ConfirmPhone } from './confirm-phone.command.js';
import { EnterWithPhoneCode } from './enter-with-phone-code.command.js';
import { PhoneOutbox } from './phone-messages.js';
import {
  AskPhoneCodeResult,
  ConfirmPhoneArguments,
  ConfirmPhoneResult,
  EnterWithPhoneCodeArguments,
  EnterWithPhoneCodeResult,
  PhoneCodeAskedType,
  PhoneConfirmedType,
  PhoneMessageType,
} from './phone-sign-in.graphql.js';

interface Exchange {
  readonly req: RequestContext;
  readonly res: ReplyContext;
}

/** Signing in with a phone, and the operator's outbox. */
@Resolver()
export class PhoneSignInResolver {
  constructor(
    private readonly asking: AskPhoneCode,
    private readonly entering: EnterWithPhoneCode,
    private readonly confirming: ConfirmPhone,
    private readonly outbox: PhoneOutbox,
    private readonly handOver: SessionHandOver,
    private readonly log: AccessLog,
  ) {}

  @Public()
  @Mutation(() => AskPhoneCodeResult, {
    description:
      'Sends a one-time code to a phone. Answers the same whether somebody has that number or not.',
  })
  async askPhoneCode(
    @Context() { req }: Exchange,
    @Args('phone', { description: 'An Iranian mobile number in any of its forms; at most 40 characters.' })
    phone: string,
  ): Promise<object> {
    const asked = await this.asking.execute(phone, this.handOver.placeOf(req), languageOf(req));
    return answer(asked, languageOf(req), 'PhoneCodeAsked', (told): PhoneCodeAskedType => ({ ...told }));
  }

  @Public()
  @Mutation(() => EnterWithPhoneCodeResult, {
    description: 'Signs a woman in with the code that was sent to her phone; five tries for one code.',
  })
  async enterWithPhoneCode(
    @Context() { req, res }: Exchange,
    @Args('input', { description: 'The command.' }) input: EnterWithPhoneCodeArguments,
  ): Promise<object> {
    if (input.deliver === 'COOKIE' && !this.handOver.mayLayCookies(req))
      throw new ForbiddenException('cookies are for pages of this origin: a program asks for BEARER');
    const language = languageOf(req);
    const done = await this.entering.execute(input, this.handOver.placeOf(req), language);
    if (!done.ok) return answer(done, language, 'Session', () => ({}));
    const { entered, remembered } = done.value;
    if (asksForCode(entered)) return { __typename: 'SecondFactorNeeded', ...entered };
    if (entered.delivery === 'COOKIE') {
      this.handOver.lay(res, entered);
      this.handOver.remember(req, res, remembered);
    }
    return answer(ok(entered), language, 'Session', SessionType.of);
  }

  @Public()
  @Mutation(() => ConfirmPhoneResult, {
    description:
      'A woman says that the number which her cooperative wrote down is hers, with a code that was sent to the number before; it signs nobody in.',
  })
  async confirmPhone(
    @Context() { req }: Exchange,
    @Args('input', { description: 'The command.' }) input: ConfirmPhoneArguments,
  ): Promise<object> {
    const language = languageOf(req);
    const done = await this.confirming.execute(input, this.handOver.placeOf(req), language);
    return answer(done, language, 'PhoneConfirmed', (confirmed): PhoneConfirmedType => ({ confirmed }));
  }

  @Requires('outbox:read')
  @Query(() => [PhoneMessageType], {
    description:
      'Messages that wait for somebody who tells them on, the newest first; at most 100. Looking stands in the access log.',
  })
  async phoneMessages(@Asking() caller: Caller, @Context() { req }: Exchange): Promise<PhoneMessageType[]> {
    const waiting = await this.outbox.waiting();
    void this.log.write({ what: 'OUTBOX_READ', outcome: 'DONE', ...actedBy(caller), ...seenFrom(req) });
    return waiting.map(PhoneMessageType.of);
  }
}
