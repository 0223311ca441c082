import {
  HttpException,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Credentials } from '../access/credentials.js';
import { languageOf, type RequestContext } from '../access/requires.js';
import { spell } from '../refusal/refusal.js';
import type { Language } from '../language/language.js';
import { overBudget, type Budget } from './budgets.js';
import { RateLimits, type SpentBudget } from './rate-limits.js';

const SPENDS = 'gereh:spends';
const TOO_MANY = 429;

/** States the budget that a route spends of its caller's, one a request. GraphQL is counted as a whole, not here. */
export const Spends = (budget: Budget) => SetMetadata(SPENDS, budget);

/** What is said of a spent budget, in a language: what is wrong and what to do. */
export function spellSpent({ budget, most, waitSeconds }: SpentBudget, language: Language): string {
  const params = { limit: most, budget, seconds: waitSeconds };
  return `${spell(overBudget.says, params, language)} ${spell(overBudget.next, params, language)}`;
}

interface Reply {
  header(name: string, value: string): unknown;
}

/** Refuses a route whose caller has spent its budget: 429, with how long to wait. */
@Injectable()
export class SpendsInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
    private readonly credentials: Credentials,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const budget = this.reflector.get<Budget | undefined>(SPENDS, context.getHandler());
    if (budget && context.getType() === 'http') await this.spend(budget, context);
    return next.handle();
  }

  private async spend(budget: Budget, context: ExecutionContext): Promise<void> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestContext>();
    const spent = await this.limits.spend(budget, request.caller?.account ?? request.ip ?? '');
    if (!spent) return;
    const session = await this.credentials.of(request);
    if (session) this.credentials.refused(session, request, `LIMIT:${budget}`);
    http.getResponse<Reply>().header('retry-after', String(spent.waitSeconds));
    const message = spellSpent(spent, languageOf(request, request.caller?.language));
    throw new HttpException({ statusCode: TOO_MANY, code: 'LIMIT', limit: budget, message }, TOO_MANY);
  }
}
