import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { keyMayNot, mayDo, type Caller, type Permission, type RequestContext } from '#libs/platform';

/** What it takes to be led to something of a type from something else. Parts of a subject are read as it is. */
export const READ_BY: Readonly<Record<string, Permission>> = {
  AttributionDispute: 'attribution:read',
  Bale: 'bale:read',
  Batch: 'batch:read',
  Contacts: 'organisation:read',
  Course: 'course:read',
  Document: 'document:read',
  HeldMaterial: 'lot:read',
  LabelPrint: 'label:read',
  Loom: 'loom:read',
  LotHolding: 'lot:read',
  LotMovement: 'lot:read',
  MaterialLot: 'lot:read',
  Organisation: 'organisation:read',
  OrganisationEvent: 'organisation:read',
  PayAccount: 'pay:read',
  PayAgreement: 'pay:read',
  PayRun: 'pay:run',
  Person: 'person:read',
  Personal: 'person:read',
  Piece: 'piece:read',
  PiecePhoto: 'piece:read',
  Rug: 'rug:read',
  RugLabel: 'label:read',
  RugMaterials: 'lot:read',
  RugPhoto: 'rug:read',
  RugWeaverDays: 'piece:read',
  Shipment: 'shipment:read',
  Trace: 'trace:read',
  Village: 'village:read',
};

/** What an operation itself gives; its own permission stands before that. */
const GIVEN = /^(Query|Mutation|Subscription)$|(Payload|Connection|Edge)$/;

/** The permission that a link leads into; undefined where it stays within its subject. */
export function permissionOfLink(
  { name }: Pick<GraphQLObjectType, 'name'>,
  field: GraphQLField<unknown, unknown>,
): Permission | undefined {
  if (GIVEN.test(name)) return undefined;
  return READ_BY[getNamedType(field.type).name.replace(/Connection$/, '')];
}

/**
 * Whether a link is closed to a caller: a key is led into nothing that its maker's role could have given it and did
 * not. What a role meets without the permission, a name beside a rug, a key of that role meets as well.
 */
const isClosed = ({ role, permissions }: Caller, permission: Permission): boolean =>
  permissions !== undefined && mayDo(role, permission) && !permissions.includes(permission);

/** Puts the rule before every link of the schema, whichever room it comes from and on whatever way it is come to. */
export function closeLinks(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const permission = permissionOfLink(type, field);
      if (permission) guardLink(field, permission);
    }
  }
  return schema;
}

function guardLink(field: GraphQLField<unknown, unknown>, permission: Permission): void {
  const follow = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const { caller } = (context as { readonly req: RequestContext }).req;
    if (caller && isClosed(caller, permission)) throw keyMayNot(permission, caller.language);
    return follow(source, args, context, info);
  };
}
