import {
  HeaderMap,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContext,
} from '@apollo/server';
import {
  GraphQLError,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  languageOf,
  spellSpent,
  type Budget,
  type Caller,
  type Credentials,
  type Language,
  type LocalText,
  type RateLimits,
  type RequestContext,
  type SpentBudget,
} from '#libs/platform';
import { QueryCosts, STRANGER_LIMITS } from './query-limits.js';

/** So many fields are one point of the budget for reading. */
const FIELDS_A_POINT = 1_000;

/** The error for a spent budget: 429, its name, and how long to wait. */
export const spentError = (spent: SpentBudget, language: Language): GraphQLError =>
  new GraphQLError(spellSpent(spent, language), {
    extensions: {
      code: 'LIMIT',
      limit: spent.budget,
      retryAfterSeconds: spent.waitSeconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(spent.waitSeconds)]]) },
    },
  });

/** Takes what a request costs out of its caller's budgets, before it is executed; refuses what costs too much at all. */
export class RequestBudgets implements ApolloServerPlugin {
  private readonly costs = new QueryCosts();

  constructor(
    private readonly credentials: Credentials,
    private readonly limits: RateLimits,
  ) {}

  async requestDidStart() {
    return {
      didResolveOperation: async (context: GraphQLRequestContext<BaseContext>) => {
        const cost = this.costs.of(context);
        const { req } = context.contextValue as { req: RequestContext };
        const session = await this.credentials.of(req);
        if (!session && context.operation?.operation === 'query')
          await this.turnAwayStranger(context, cost, req);
        const { budget, points } = wanted(context, cost, session?.caller);
        const spent = await this.limits.spend(budget, session?.caller.account ?? req.ip ?? '', points);
        if (!spent) return;
        if (session) this.credentials.refused(session, req, `LIMIT:${spent.budget}`);
        throw spentError(spent, languageOf(req, session?.caller.language));
      },
    };
  }

  /**
   * Without an account one asks little at once, and so does whose session is over: both are told to sign in. Commands
   * of strangers, each of which counts, have a budget of their own.
   */
  private async turnAwayStranger(
    { document, operation }: GraphQLRequestContext<BaseContext>,
    cost: number,
    req: RequestContext,
  ): Promise<void> {
    const most = STRANGER_LIMITS;
    const isSmall = cost <= most.cost && rootFields(document!, operation!) <= most.rootFields;
    if (isSmall || (await this.credentials.evenLimited(req))) return;
    const said = this.credentials.saidOfDead(req) ?? TOO_MUCH_FOR_STRANGERS;
    // An answer like any other for who is not signed in: a page whose session was ended meanwhile reads it and signs in.
    throw new GraphQLError(said[languageOf(req)], {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 200 } },
    });
  }
}

const TOO_MUCH_FOR_STRANGERS: LocalText = {
  fa: 'بدون ورود این اندازه را نمی‌توان یک‌جا خواست. وارد شوید، یا سطرها و فیلدهای کمتری بخواهید.',
  en: 'this is more than may be asked at once without signing in: sign in, or ask for fewer rows and fields',
  ru: 'Без входа столько сразу запросить нельзя. Войдите или запросите меньше строк и полей.',
};

function wanted(
  { document, operation }: GraphQLRequestContext<BaseContext>,
  cost: number,
  caller: Caller | undefined,
): { readonly budget: Budget; readonly points: number } {
  const points = 1 + Math.floor(cost / FIELDS_A_POINT);
  if (operation?.operation !== 'mutation') {
    return { budget: readBudgetOf(caller), points };
  }
  // One request may carry many commands, each under an alias: each counts.
  return { budget: caller ? 'mutations' : 'signIn', points: rootFields(document!, operation) };
}

const readBudgetOf = (caller: Caller | undefined): Budget =>
  caller ? (isKey(caller) ? 'keys' : 'reads') : 'strangers';

const isKey = (caller: Caller): boolean => 'via' in caller && caller.via === 'key';

/** How many root fields an operation has, those of its fragments included. */
export function rootFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const count = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, one) => {
      if (one.kind === 'Field') return sum + 1;
      return sum + count(one.kind === 'InlineFragment' ? one.selectionSet : fragments.get(one.name.value));
    }, 0);
  return count(selectionSet);
}
