import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DetailType, InstantScalar, connectionType } from '#libs/platform';
import { BatchType, RugType } from '#libs/production';
import { BaleType } from '../bale/bale.graphql.js';
import { ShipmentType } from '../shipment/shipment.graphql.js';
import type { FoundTrace } from './found-trace.js';
import { subjectCode, type TraceLine } from './trace-events.js';

export enum TraceKindEnum {
  RUG = 'RUG',
  BATCH = 'BATCH',
  BALE = 'BALE',
  SHIPMENT = 'SHIPMENT',
}
registerEnumType(TraceKindEnum, {
  name: 'TraceKind',
  description: 'What a code leads to.',
  valuesMap: {
    RUG: { description: 'One rug.' },
    BATCH: { description: 'Rugs that were registered together.' },
    BALE: { description: 'Rugs that were packed together.' },
    SHIPMENT: { description: 'Rugs that are sent together.' },
  },
});

@ObjectType('TraceEvent', { description: 'One thing that happened, as the ledger has it.' })
export class TraceEventType {
  /** The line that is told; not part of the schema. */
  line!: TraceLine;

  @Field(() => ID, { description: 'The same each time.' })
  id!: string;

  @Field({ description: 'What happened, in the past tense, e.g. `RugPacked`.' })
  type!: string;

  @Field(() => TraceKindEnum, { description: 'What it happened to; a paper counts to what it is about.' })
  subject!: TraceKindEnum;

  @Field({ description: 'The code of what it happened to.' })
  subjectCode!: string;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  occurredAt!: string;

  @Field(() => InstantScalar, { description: 'When it was written down.' })
  recordedAt!: string;

  @Field({ description: 'sha256 of the ledger entry that says so, hex.' })
  digest!: string;

  @Field(() => [DetailType], { description: 'A few details.' })
  details!: DetailType[];

  /** A line as GraphQL shows it. */
  static of(line: TraceLine): TraceEventType {
    const { id, type, subject, subjectCode: code, occurredAt, recordedAt, digest, details } = line;
    return {
      ...{ line, id, type, subjectCode: code, occurredAt, recordedAt, digest },
      subject: subject as TraceKindEnum,
      details: Object.entries(details).map(([name, value]) => ({ name, value: String(value) })),
    };
  }
}

export const TraceEventConnection = connectionType(TraceEventType, 'TraceEvent');

@ObjectType('Trace', { description: 'The whole story that a code leads to.' })
export class TraceType {
  /** What was found; not part of the schema. */
  found!: FoundTrace;

  @Field(() => TraceKindEnum, { description: 'What the code is of.' })
  kind!: TraceKindEnum;

  @Field({ description: 'The code as people read it.' })
  code!: string;

  @Field(() => RugType, { nullable: true, description: 'The rug, when the code is of one.' })
  rug?: RugType | null;

  @Field(() => BatchType, { nullable: true, description: 'The batch, or the batch of the rug.' })
  batch?: BatchType | null;

  @Field(() => BaleType, { nullable: true, description: 'The bale, or the bale of the rug.' })
  bale?: BaleType | null;

  @Field(() => ShipmentType, {
    nullable: true,
    description: 'The shipment, or the shipment of the rug or bale.',
  })
  shipment?: ShipmentType | null;

  /** A trace as GraphQL shows it. */
  static of(found: FoundTrace): TraceType {
    const { kind, id, rug, batch, bale, shipment } = found;
    return {
      found,
      kind: kind as TraceKindEnum,
      code: subjectCode(kind, id),
      rug: rug && RugType.of(rug),
      batch: batch && BatchType.of(batch),
      bale: bale && BaleType.of(bale),
      shipment: shipment && ShipmentType.of(shipment),
    };
  }
}
