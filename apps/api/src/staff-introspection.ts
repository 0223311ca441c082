import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError, visit, BREAK, type DocumentNode } from 'graphql';
import { callerMay, type RequestContext, type Credentials } from '#libs/platform';

/** Lets only those look into the schema who may use the IDE; schema.graphql in the repository is open to all. */
export class StaffIntrospection implements ApolloServerPlugin {
  private readonly looksInside = new WeakMap<DocumentNode, boolean>();

  constructor(private readonly credentials: Credentials) {}

  async requestDidStart() {
    return {
      didResolveOperation: async ({ document, contextValue }: GraphQLRequestContext<BaseContext>) => {
        if (!this.isIntrospection(document!)) return;
        const { req } = contextValue as { req: RequestContext };
        const session = await this.credentials.of(req);
        if (session && callerMay(session.caller, 'ide:use')) return;
        throw new GraphQLError(
          'looking into the schema is for staff of the zone; schema.graphql says the same',
          { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
        );
      },
    };
  }

  private isIntrospection(document: DocumentNode): boolean {
    const known = this.looksInside.get(document);
    if (known !== undefined) return known;
    let found = false;
    visit(document, {
      Field(node) {
        if (node.name.value !== '__schema' && node.name.value !== '__type') return undefined;
        found = true;
        return BREAK;
      },
    });
    this.looksInside.set(document, found);
    return found;
  }
}
