import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
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
import { WebSocketServer, type WebSocket } from 'ws';
import { Credentials, type RequestContext } from '#libs/platform';
import { formatError } from './format-error.js';
import { LIMIT_RULES, QUERY_LIMITS } from './query-limits.js';

/** The limits of sockets: how many in all, how large a message, how many subscriptions each. */
export const SOCKET_LIMITS = { sockets: 2_000, messageBytes: 64 * 1024, subscriptions: 20 } as const;

/** What is told of a socket whose session is over; the client opens another with a fresh token. */
const FORBIDDEN = 4403;

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
  private stop: () => Promise<void> | void = () => undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly credentials: Credentials,
  ) {}

  onApplicationBootstrap(): void {
    const { dispose } = useServer<Record<string, unknown>, Record<string, never>>(
      {
        onConnect: (socket) => this.admit(socket as Socket),
        onSubscribe: (socket, _id, wish) => this.prepare(socket as Socket, wish),
        onNext: (_socket, _id, _wish, _args, result) => shown(result),
        onError: (_socket, _id, _wish, errors) => errors.map((error) => formatError(error.toJSON(), error)),
      },
      this.sockets,
    );
    this.stop = dispose;
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const isOurs = /^\/graphql(\?|$)/.test(request.url ?? '');
      if (!isOurs || this.sockets.clients.size >= SOCKET_LIMITS.sockets) return void socket.destroy();
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        // A frame over the limit closes its socket; that is no fault of ours to print.
        opened.on('error', () => undefined);
        this.sockets.emit('connection', opened, request);
      });
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { clients } = this.sockets;
    for (const socket of clients) setTimeout(() => socket.terminate(), 1_000).unref();
    await this.stop();
  }

  /** Only with a token that is good; the socket ends when the token does. */
  private async admit({ connectionParams, extra }: Socket): Promise<boolean> {
    const session = await this.credentials.of(requestOf(connectionParams));
    // Keys and shares may be revoked at any moment, and a socket would not hear of it.
    if (!session || session.caller.via || session.caller.share) return false;
    const socket: WebSocket = extra.socket;
    const end = setTimeout(
      () => socket.close(FORBIDDEN, 'the session is over'),
      session.endsAt * 1_000 - Date.now(),
    );
    socket.once('close', () => clearTimeout(end));
    return true;
  }

  /** What is to be executed for a wish, or why it is not. */
  private prepare(
    socket: Socket,
    { query, operationName, variables }: SubscribePayload,
  ): ExecutionArgs | GraphQLError[] {
    if (Object.keys(socket.subscriptions).length > SOCKET_LIMITS.subscriptions) {
      return [refused(`a socket carries ${SOCKET_LIMITS.subscriptions} subscriptions, the limit`, 'LIMIT')];
    }
    const { schema } = this.schemas;
    const document = parsed(query);
    if (document instanceof GraphQLError) return [document];
    const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
    if (errors.length > 0) return [...errors];
    if (getOperationAST(document, operationName)?.operation !== 'subscription') {
      return [refused('a socket carries subscriptions; send queries and mutations over HTTP', 'BAD_REQUEST')];
    }
    const contextValue = { req: requestOf(socket.connectionParams) };
    return {
      schema,
      document,
      contextValue,
      operationName: operationName ?? null,
      variableValues: variables ?? {},
    };
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

function shown({ errors, ...rest }: { readonly errors?: readonly GraphQLError[] }) {
  if (!errors) return undefined;
  return {
    ...rest,
    errors: errors.map((error) => formatError(error.toJSON(), error)),
  } as FormattedExecutionResult;
}

/** The request that the access guard looks at: the parameters that the socket was opened with, as headers. */
function requestOf(parameters: Readonly<Record<string, unknown>> = {}): RequestContext {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    headers: {
      authorization: text(parameters['authorization']),
      'accept-language': text(parameters['language']),
    },
  };
}
