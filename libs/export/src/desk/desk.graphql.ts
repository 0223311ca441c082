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
}
