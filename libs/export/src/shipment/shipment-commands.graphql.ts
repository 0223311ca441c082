import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CommandInput, DayScalar, resultUnion } from '#libs/platform';
import { TransportModeEnum } from '../port/port.graphql.js';
import { CountryEnum, IncotermEnum, ShipmentType } from './shipment.graphql.js';
import { MAX_SHIPMENT_BALES, MAX_SHIPMENT_RUGS } from './shipment.js';

@InputType({ description: 'A rug with the price it is sold for.' })
export class ShipmentItemInput {
  @Field(() => ID, { description: 'The rug.' })
  rugId!: string;

  @Field(() => Int, { description: 'Price of a square metre in minor units of the currency, at least 1.' })
  pricePerM2Minor!: number;
}

@InputType('BookShipmentInput', { description: 'What `bookShipment` takes.' })
export class BookShipmentArguments extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The exporter; your own organisation when left out.' })
  exporterId?: string | null;

  @Field(() => ID, { description: 'The receiver.' })
  consigneeId!: string;

  @Field(() => CountryEnum, { description: 'The country it goes to.' })
  destination!: CountryEnum;

  @Field(() => IncotermEnum, { description: 'Terms of delivery; CFR by sea only.' })
  incoterm!: IncotermEnum;

  @Field({ description: 'The place that the terms name, at most 80 characters.' })
  namedPlace!: string;

  @Field(() => TransportModeEnum, { description: 'How it travels on its main leg.' })
  mode!: TransportModeEnum;

  @Field({ description: 'UN/LOCODE of the port of loading, e.g. IRBAZ.' })
  portOfLoading!: string;

  @Field({ description: 'UN/LOCODE of the port of discharge, e.g. RUASF.' })
  portOfDischarge!: string;

  @Field({ description: 'The number of the contract, at most 60 characters.' })
  contractNumber!: string;

  @Field(() => DayScalar, { description: 'The day of the contract; not after the booking.' })
  contractDate!: string;

  @Field({ defaultValue: 'USD', description: 'The currency of all prices, ISO 4217.' })
  currency!: string;

  @Field(() => Int, { nullable: true, description: 'Freight in minor units; not under EXW and FCA.' })
  freightMinor?: number | null;

  @Field(() => Int, { nullable: true, description: 'Insurance in minor units.' })
  insuranceMinor?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Terms of payment as the contract says them, at most 300 characters.',
  })
  payment?: string | null;

  @Field(() => [ShipmentItemInput], {
    description: `The rugs with their prices, at most ${MAX_SHIPMENT_RUGS}; none makes a draft.`,
  })
  items!: ShipmentItemInput[];

  @Field(() => [ID], {
    nullable: true,
    description: `Bales to load at once, at most ${MAX_SHIPMENT_BALES}; all that lies in them must be among the items.`,
  })
  baleIds?: string[] | null;
}

@InputType('AddRugsInput', { description: 'What `addRugs` takes.' })
export class AddRugsArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment; not one that has left or has its invoice.' })
  shipmentId!: string;

  @Field(() => [ShipmentItemInput], { description: 'The rugs with their prices.' })
  items!: ShipmentItemInput[];
}

@InputType('LoadBalesInput', { description: 'What `loadBales` takes.' })
export class LoadBalesArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment.' })
  shipmentId!: string;

  @Field(() => [ID], { description: 'The bales; every rug in them must be booked into the shipment.' })
  baleIds!: string[];
}

@InputType('DepartShipmentInput', { description: 'What `departShipment` takes.' })
export class DepartShipmentArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment; every rug of it in a loaded bale.' })
  shipmentId!: string;

  @Field({ description: 'Vessel, truck or wagon, at most 80 characters.' })
  conveyance!: string;
}

@InputType('ArriveShipmentInput', { description: 'What `arriveShipment` takes.' })
export class ArriveShipmentArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment that came to the port of discharge.' })
  shipmentId!: string;
}

@InputType('DeliverShipmentInput', { description: 'What `deliverShipment` takes.' })
export class DeliverShipmentArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment that was handed over.' })
  shipmentId!: string;
}

@InputType('ConfirmReceiptInput', { description: 'What `confirmReceipt` takes.' })
export class ConfirmReceiptArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment that was delivered.' })
  shipmentId!: string;

  @Field(() => Int, { description: 'How many bales came.' })
  receivedBales!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A remark without names of people, at most 300 characters.',
  })
  note?: string | null;
}

@InputType('CancelShipmentInput', { description: 'What `cancelShipment` takes.' })
export class CancelShipmentArguments extends CommandInput {
  @Field(() => ID, { description: 'The shipment; not one that has left.' })
  shipmentId!: string;

  @Field({ description: 'Why, without names of people, 1 to 300 characters.' })
  reason!: string;
}

@ObjectType({ description: 'A shipment was booked or took a step.' })
export class ShipmentPayload {
  @Field(() => ShipmentType, { description: 'The shipment as it stands now.' })
  shipment!: ShipmentType;
}

export const BookShipmentResult = resultUnion('BookShipmentResult', ShipmentPayload);
export const AddRugsResult = resultUnion('AddRugsResult', ShipmentPayload);
export const LoadBalesResult = resultUnion('LoadBalesResult', ShipmentPayload);
export const DepartShipmentResult = resultUnion('DepartShipmentResult', ShipmentPayload);
export const ArriveShipmentResult = resultUnion('ArriveShipmentResult', ShipmentPayload);
export const DeliverShipmentResult = resultUnion('DeliverShipmentResult', ShipmentPayload);
export const ConfirmReceiptResult = resultUnion('ConfirmReceiptResult', ShipmentPayload);
export const CancelShipmentResult = resultUnion('CancelShipmentResult', ShipmentPayload);
