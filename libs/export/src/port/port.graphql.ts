import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalTextType } from '#libs/platform';
import { findPort, type Port } from './ports.js';

export enum TransportModeEnum {
  SEA = 'SEA',
  ROAD = 'ROAD',
  RAIL = 'RAIL',
}
registerEnumType(TransportModeEnum, {
  name: 'TransportMode',
  description: 'How a shipment travels on its main leg.',
  valuesMap: {
    SEA: { description: 'By ship over the Caspian.' },
    ROAD: { description: 'By truck.' },
    RAIL: { description: 'By train.' },
  },
});

@ObjectType('Port', { description: 'A port, terminal or border crossing.' })
export class PortType {
  @Field({ description: 'UN/LOCODE; crossings without one have a code of ours that begins with X-.' })
  locode!: string;

  @Field(() => LocalTextType, { description: 'Its name.' })
  name!: LocalTextType;

  @Field({ description: 'ISO 3166-1 alpha-2; two joined by a dash for a crossing on a border.' })
  country!: string;

  @Field(() => Float, { description: 'WGS 84 degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'WGS 84 degrees east.' })
  longitude!: number;

  @Field(() => [String], { description: 'SEA, RIVER, ROAD, RAIL, AIR.' })
  modes!: string[];

  @Field(() => String, { nullable: true, description: 'A remark on its use.' })
  note?: string | null;

  /** A port as GraphQL shows it. */
  static of({ locode, name, countries, latitude, longitude, modes, note }: Port): PortType {
    return { locode, name, country: countries.join('-'), latitude, longitude, modes: [...modes], note };
  }

  /** The port of a code that a decision has accepted. */
  static ofCode(locode: string): PortType {
    const port = findPort(locode);
    if (!port) throw new Error(`a shipment names the port ${locode}, which is not in the list`);
    return PortType.of(port);
  }
}
