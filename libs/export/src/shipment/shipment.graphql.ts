import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar, InstantScalar, PageArguments, connectionType, opaqueId } from '#libs/platform';
import type { View } from '#libs/ledger';
import { PortType, TransportModeEnum } from '../port/port.graphql.js';
import { printShipment, type ShipmentState } from './shipment.js';

export enum CountryEnum {
  RU = 'RU',
  KZ = 'KZ',
  TM = 'TM',
  AZ = 'AZ',
}
registerEnumType(CountryEnum, {
  name: 'Country',
  description: 'The countries that shipments go to.',
  valuesMap: {
    RU: { description: 'Russia.' },
    KZ: { description: 'Kazakhstan.' },
    TM: { description: 'Turkmenistan.' },
    AZ: { description: 'Azerbaijan.' },
  },
});

export enum IncotermEnum {
  EXW = 'EXW',
  FCA = 'FCA',
  CPT = 'CPT',
  CFR = 'CFR',
  CIP = 'CIP',
  DAP = 'DAP',
}
registerEnumType(IncotermEnum, {
  name: 'Incoterm',
  description: 'Terms of delivery, Incoterms 2020.',
  valuesMap: {
    EXW: { description: 'Ex works: the buyer pays the carriage.' },
    FCA: { description: 'Free carrier: the buyer pays the carriage.' },
    CPT: { description: 'Carriage paid to the named place.' },
    CFR: { description: 'Cost and freight to the named port; by sea only.' },
    CIP: { description: 'Carriage and insurance paid to the named place.' },
    DAP: { description: 'Delivered at the named place.' },
  },
});

export enum ShipmentStatusEnum {
  DRAFT = 'DRAFT',
  BOOKED = 'BOOKED',
  LOADED = 'LOADED',
  IN_TRANSIT = 'IN_TRANSIT',
  ARRIVED = 'ARRIVED',
  DELIVERED = 'DELIVERED',
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ShipmentStatusEnum, {
  name: 'ShipmentStatus',
  description: 'How far a shipment has come.',
  valuesMap: {
    DRAFT: { description: 'Planned, without rugs; only its exporter sees it.' },
    BOOKED: { description: 'Its rugs are reserved; not all of them are loaded.' },
    LOADED: { description: 'Every rug lies in a loaded bale.' },
    IN_TRANSIT: { description: 'It has left.' },
    ARRIVED: { description: 'It is at the port of discharge.' },
    DELIVERED: { description: 'It was handed over.' },
    CONFIRMED: { description: 'The receiver has said what came.' },
    CANCELLED: { description: 'Called off before it left; its rugs are in stock again.' },
  },
});

@ObjectType('Shipment', { description: 'Rugs on their way to a buyer abroad.' })
export class ShipmentType {
  /** The whole view; not part of the schema. */
  view!: View<ShipmentState>;

  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Its code for people, e.g. S-K7M3-9HRY.' })
  code!: string;

  @Field(() => ShipmentStatusEnum, { description: 'How far it has come.' })
  status!: ShipmentStatusEnum;

  @Field(() => CountryEnum, { description: 'The country it goes to.' })
  destination!: CountryEnum;

  @Field(() => IncotermEnum, { description: 'Terms of delivery.' })
  incoterm!: IncotermEnum;

  @Field({ description: 'The place that the terms name.' })
  namedPlace!: string;

  @Field(() => TransportModeEnum, { description: 'How it travels on its main leg.' })
  mode!: TransportModeEnum;

  @Field(() => PortType, { description: 'Where it is loaded.' })
  portOfLoading!: PortType;

  @Field(() => PortType, { description: 'Where it is discharged.' })
  portOfDischarge!: PortType;

  @Field(() => String, { nullable: true, description: 'Vessel, truck or wagon; known when it left.' })
  conveyance?: string | null;

  @Field(() => DayScalar, { description: 'The day of the contract.' })
  contractDate!: string;

  @Field({ description: 'The currency of its prices, ISO 4217.' })
  currency!: string;

  @Field(() => Int, { description: 'How many rugs it has.' })
  rugCount!: number;

  @Field(() => Int, { description: 'The area of all its rugs in cm².' })
  areaCm2!: number;

  @Field(() => Int, { description: 'What its rugs weigh in g.' })
  netG!: number;

  @Field(() => Int, { description: 'What its loaded bales weigh in g; 0 while none is loaded.' })
  grossG!: number;

  @Field(() => Int, { nullable: true, description: 'How many bales its receiver says came.' })
  receivedBales?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Bales that were sent and did not come, by the receiver’s count; below 0 for too many.',
  })
  missingBales?: number | null;

  @Field(() => InstantScalar, { description: 'When it was booked, or drafted.' })
  bookedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it left.' })
  departedAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it came to the port of discharge.' })
  arrivedAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was handed over.' })
  deliveredAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the receiver confirmed it.' })
  confirmedAt?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was called off.' })
  cancelledAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason?: string | null;

  /** A shipment as GraphQL shows it. */
  static of(view: View<ShipmentState>): ShipmentType {
    const { _id, namedPlace, conveyance, contractDate, currency, rugCount, areaCm2, netG, grossG } = view;
    const { bookedAt, departedAt, arrivedAt, deliveredAt, confirmedAt, cancelledAt, cancelReason } = view;
    const { receivedBales, baleIds } = view;
    return {
      view,
      id: opaqueId('shipment', _id),
      code: printShipment(_id),
      status: view.status as ShipmentStatusEnum,
      destination: view.destination as CountryEnum,
      incoterm: view.incoterm as IncotermEnum,
      mode: view.mode as TransportModeEnum,
      portOfLoading: PortType.ofCode(view.portOfLoading),
      portOfDischarge: PortType.ofCode(view.portOfDischarge),
      missingBales: receivedBales === undefined ? null : baleIds.length - receivedBales,
      ...{ namedPlace, conveyance, contractDate, currency, rugCount, areaCm2, netG, grossG, receivedBales },
      ...{ bookedAt, departedAt, arrivedAt, deliveredAt, confirmedAt, cancelledAt, cancelReason },
    };
  }
}

export const ShipmentConnection = connectionType(ShipmentType, 'Shipment');

@InputType('ShipmentFilter', {
  description: 'What is wanted of a list of shipments; all that is given must fit.',
})
export class ShipmentFilterInput {
  @Field(() => [ShipmentStatusEnum], { nullable: true, description: 'One of these statuses.' })
  status?: ShipmentStatusEnum[] | null;

  @Field(() => CountryEnum, { nullable: true, description: 'To this country.' })
  destination?: CountryEnum | null;

  @Field(() => ID, { nullable: true, description: 'Of this exporter.' })
  exporterId?: string | null;
}

@ArgsType()
export class ShipmentsArguments extends PageArguments {
  @Field(() => ShipmentFilterInput, {
    nullable: true,
    description: 'What is wanted; all that you may see when left out.',
  })
  filter?: ShipmentFilterInput | null;
}
