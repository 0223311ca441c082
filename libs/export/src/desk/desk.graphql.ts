import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Desk', { description: 'What waits, counted within what you may see, up to 10,000 each.' })
export class DeskType {
  @Field(() => Int, { description: 'Rugs that wait for their inspection.' })
  toInspect!: number;

  @Field(() => Int, { description: 'Rugs in stock and in no bale.' })
  inStock!: number;

  @Field(() => Int, { description: 'Bales in no shipment.' })
  packedNotBooked!: number;

  @Field(() => Int, { description: 'Shipments from draft to loaded.' })
  shipmentsOpen!: number;

  @Field(() => Int, { description: 'Shipments that have left and are not handed over.' })
  shipmentsInTransit!: number;

  @Field(() => Int, { description: 'Shipments whose receipt is not confirmed.' })
  toConfirm!: number;

  @Field(() => Int, { description: 'Papers in the making; your organisation’s own.' })
  papersRunning!: number;

  @Field(() => Int, { description: 'Papers that could not be made; your organisation’s own.' })
  papersFailed!: number;

  @Field(() => Int, { description: 'Rugs that passed inspection and have no price; your cooperative’s own.' })
  toPrice!: number;

  @Field(() => Int, { description: 'Payment runs that are proposed or being paid; your cooperative’s own.' })
  payRunsOpen!: number;

  @Field(() => Int, { description: 'Pieces on looms that nobody read for more than 30 days.' })
  piecesQuiet!: number;

  @Field(() => Int, { description: 'Disputes about who made a rug that nobody has decided.' })
  disputesOpen!: number;
}
