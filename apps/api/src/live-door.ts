import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type FormattedExecutionResult,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { SESSION_ENDED } from '#libs/network';
import {
  Credentials,
  RateLimits,
  SETTINGS,
  Signals,
  clientAddress,
  languageOf,
  trustOf,
  type Language,
  type RequestContext,
  type Settings,
} from '#libs/platform';
import { inLanguageOf } from './error-texts.js';
import { formatError } from './format-error.js';
import { KnownOperations } from './known-operations.js';
import { LIMIT_RULES, MOST_SUBSCRIPTIONS, QUERY_LIMITS, costOf, overLimit } from './query-limits.js';
import { spentError } from './request-budgets.js';
import { isBorrowed } from './same-site.js';
import { SessionSockets } from './session-sockets.js';
import { Tally } from './tally.js';

/** The limits of sockets: how many in all, from an address, of an account; how large a message, how many subscriptions. */
export const SOCKET_LIMITS = {
  sockets: 2_000,
  ofAddress: 200,
  ofAccount: 20,
  messageBytes: 64 * 1024,
  subscriptions: MOST_SUBSCRIPTIONS,
} as const;

type Socket = Context<Record<string, unknown>, Extra>;

/** Over HTTP a subscription would be executed once, as a query that it is not. */
export class SocketsForSubscriptions implements ApolloServerPlugin {
  async requestDidStart() {
    return {
      didResolveOperation: async ({ operation }: GraphQLRequestContext<BaseContext>) => {
        if (operation?.operation !== 'subscription') return;
        throw refused('subscriptions come over a socket: graphql-ws at /graphql', 'BAD_REQUEST');
      },
    };
  }
}

/** Subscriptions over graphql-ws at /graphql: for people who are signed in, and only as long as their token is good. */
@Injectable()
export class LiveDoor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: SOCKET_LIMITS.messageBytes,
  });
  private readonly known = new KnownOperations();
  private readonly ofAddress = new Tally(SOCKET_LIMITS.ofAddress);
  private readonly ofAccount = new Tally(SOCKET_LIMITS.ofAccount);
  private readonly isTrusted: (address: string) => boolean;
  private stop: () => Promise<void> | void = () => undefined;
  private readonly bySession = new SessionSockets();
  private deafen: () => void = () => undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly credentials: Credentials,
    private readonly limits: RateLimits,
    private readonly signals: Signals,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.isTrusted = trustOf(settings.trustedProxies);
  }

  onApplicationBootstrap(): void {
    const { dispose } = useServer<Record<string, unknown>, Record<string, never>>(
      {
        onConnect: (socket) => this.admit(socket as Socket),
        onSubscribe: (socket, _id, wish) => this.prepare(socket as Socket, wish),
        onNext: (socket, _id, _wish, _args, result) => shown(result, languageOn(socket as Socket)),
        onError: (socket, _id, _wish, errors) => {
          const language = languageOn(socket as Socket);
          return errors.map((error) => inLanguageOf(formatError(error.toJSON(), error), language));
        },
      },
      this.sockets,
    );
    this.stop = dispose;
    this.deafen = this.signals.listen(SESSION_ENDED, (id) => this.bySession.end(id));
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const { headers, url = '' } = request;
      const isOurs =
        /^\/graphql(\?|$)/.test(url) && !isBorrowed(headers, headers.host ?? '', this.settings.publicOrigin);
      const address = this.addressOf(request);
      const isRoom = this.sockets.clients.size < SOCKET_LIMITS.sockets;
      if (!isOurs || !isRoom || !this.ofAddress.add(address, socket)) return void socket.destroy();
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        // A frame over the limit closes its socket; that is no fault of ours to print.
        opened.on('error', () => undefined);
        this.sockets.emit('connection', opened, request);
      });
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.deafen();
    const { clients } = this.sockets;
    for (const socket of clients) setTimeout(() => socket.terminate(), 1_000).unref();
    await this.stop();
  }

  /** Only with a token that is good; the socket ends when the token does, or when its session is ended. */
  private async admit(opened: Socket): Promise<boolean> {
    const session = await this.credentials.of(requestOf(opened));
    // Keys and shares may be revoked at any moment, and a socket would not hear of it.
    if (!session || session.caller.via || session.caller.share) return false;
    const { socket } = opened.extra;
    if (!this.ofAccount.add(session.caller.account, socket)) return false;
    this.bySession.keep(socket, session.endsAt, session.caller.session);
    return true;
  }

  /** The text of a wish: of its digest, or as it was written where that may be. */
  private async textOf(socket: Socket, written: string, digest: unknown): Promise<string | undefined> {
    if (digest !== undefined) return this.known.textOf(digest);
    const may = await this.known.mayWrite(written, requestOf(socket), this.settings, this.credentials);
    return may ? written : undefined;
  }

  /** Takes a subscription out of the budget of the account; undefined when there was enough. */
  private async spend(request: RequestContext): Promise<GraphQLError | undefined> {
    const session = await this.credentials.of(request);
    if (!session) return undefined;
    const spent = await this.limits.spend('subscriptions', session.caller.account);
    return spent && spentError(spent, languageOf(request, session.caller.language));
  }

  private addressOf({ socket, headers }: IncomingMessage): string {
    const forwarded = headers['x-forwarded-for'];
    return clientAddress(socket.remoteAddress, String(forwarded ?? ''), this.isTrusted);
  }

  /** What is to be executed for a wish, or why it is not. */
  private async prepare(
    socket: Socket,
    { query, operationName, variables, extensions }: SubscribePayload,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    if (Object.keys(socket.subscriptions).length > SOCKET_LIMITS.subscriptions) {
      const message = `a socket carries ${SOCKET_LIMITS.subscriptions} subscriptions, the limit`;
      return [overLimit('sockets', message)];
    }
    const { schema } = this.schemas;
    const text = await this.textOf(socket, query, extensions?.['documentId']);
    if (text === undefined)
      return [refused('this line takes only what the console asks', 'PERSISTED_OPERATIONS_ONLY')];
    const document = parsed(text);
    if (document instanceof GraphQLError) return [document];
    const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
    if (errors.length > 0) return [...errors];
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      return [refused('a socket carries subscriptions; send queries and mutations over HTTP', 'BAD_REQUEST')];
    }
    const cost = costOrError(() =>
      costOf({ schema, document, variables: variables ?? {}, operationName: operationName ?? undefined }),
    );
    if (cost) return [cost];
    const contextValue = { req: requestOf(socket) };
    const spent = await this.spend(contextValue.req);
    if (spent) return [spent];
    return {
      schema,
      document,
      contextValue,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
    };
  }
}

/** Why a subscription costs too much, or cannot be reckoned; undefined when it may go on. */
function costOrError(reckon: () => number): GraphQLError | undefined {
  try {
    const cost = reckon();
    const most = QUERY_LIMITS.subscriptionCost;
    if (cost <= most) return undefined;
    const message = `each answer of this subscription would cost ${cost}; the limit is ${most}: ask for fewer fields`;
    return overLimit('subscriptionCost', message);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const refused = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: QUERY_LIMITS.tokens });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error), 'GRAPHQL_PARSE_FAILED');
  }
}

function shown(
  { errors, ...rest }: { readonly errors?: readonly GraphQLError[] },
  language: Language,
): FormattedExecutionResult | undefined {
  if (!errors) return undefined;
  return {
    ...rest,
    errors: errors.map((error) => inLanguageOf(formatError(error.toJSON(), error), language)),
  } as FormattedExecutionResult;
}

/** The language that a socket was opened in; a program that says none reads English. */
const languageOn = (socket: Socket): Language => languageOf(requestOf(socket), 'en');

/**
 * The request that the access guard looks at: the parameters that the socket was opened with, as headers; without a
 * token among them, the cookies that came with the upgrade.
 */
function requestOf({ connectionParams = {}, extra }: Socket): RequestContext {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const { cookie, origin, host, 'sec-fetch-site': site } = extra.request.headers;
  return {
    headers: {
      authorization: text(connectionParams['authorization']),
      'accept-language': text(connectionParams['language']),
      cookie,
      origin,
      host,
      'sec-fetch-site': text(site),
    },
  };
}
