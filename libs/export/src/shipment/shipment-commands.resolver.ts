import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Asking, Requires, answer, type Caller, type Refusal, type Result } from '#libs/platform';
import { Views } from '#libs/ledger';
import { AddRugs } from './add-rugs.command.js';
import { ArriveShipment } from './arrive-shipment.command.js';
import { BookShipment } from './book-shipment.command.js';
import { CancelShipment } from './cancel-shipment.command.js';
import { ConfirmReceipt } from './confirm-receipt.command.js';
import { DeliverShipment } from './deliver-shipment.command.js';
import { DepartShipment } from './depart-shipment.command.js';
import { LoadBales } from './load-bales.command.js';
import {
  AddRugsArguments,
  AddRugsResult,
  ArriveShipmentArguments,
  ArriveShipmentResult,
  BookShipmentArguments,
  BookShipmentResult,
  CancelShipmentArguments,
  CancelShipmentResult,
  ConfirmReceiptArguments,
  ConfirmReceiptResult,
  DeliverShipmentArguments,
  DeliverShipmentResult,
  DepartShipmentArguments,
  DepartShipmentResult,
  LoadBalesArguments,
  LoadBalesResult,
  ShipmentPayload,
} from './shipment-commands.graphql.js';
import { ShipmentType } from './shipment.graphql.js';
import { shipmentKind } from './shipment.js';

/** The steps of a shipment. */
@Resolver()
export class ShipmentCommandsResolver {
  constructor(
    private readonly views: Views,
    private readonly book: BookShipment,
    private readonly add: AddRugs,
    private readonly load: LoadBales,
    private readonly depart: DepartShipment,
    private readonly arrive: ArriveShipment,
    private readonly deliver: DeliverShipment,
    private readonly confirm: ConfirmReceipt,
    private readonly cancel: CancelShipment,
  ) {}

  @Requires('shipment:book')
  @Mutation(() => BookShipmentResult, {
    description: 'Books rugs into a new shipment: all of them or none; with no rugs it is a draft.',
  })
  async bookShipment(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: BookShipmentArguments,
  ): Promise<object> {
    return this.shown(caller, await this.book.execute(caller, input));
  }

  @Requires('shipment:book')
  @Mutation(() => AddRugsResult, { description: 'Books more rugs into a shipment that has not left.' })
  async addRugs(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: AddRugsArguments,
  ): Promise<object> {
    return this.shown(caller, await this.add.execute(caller, input));
  }

  @Requires('shipment:move')
  @Mutation(() => LoadBalesResult, {
    description: 'Loads bales whose every rug is booked into the shipment.',
  })
  async loadBales(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: LoadBalesArguments,
  ): Promise<object> {
    return this.shown(caller, await this.load.execute(caller, input));
  }

  @Requires('shipment:move')
  @Mutation(() => DepartShipmentResult, { description: 'Records that a shipment left.' })
  async departShipment(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: DepartShipmentArguments,
  ): Promise<object> {
    return this.shown(caller, await this.depart.execute(caller, input));
  }

  @Requires('shipment:move')
  @Mutation(() => ArriveShipmentResult, { description: 'Records that a shipment came to its port.' })
  async arriveShipment(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ArriveShipmentArguments,
  ): Promise<object> {
    return this.shown(caller, await this.arrive.execute(caller, input));
  }

  @Requires('shipment:move')
  @Mutation(() => DeliverShipmentResult, { description: 'Records that a shipment was handed over.' })
  async deliverShipment(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: DeliverShipmentArguments,
  ): Promise<object> {
    return this.shown(caller, await this.deliver.execute(caller, input));
  }

  @Requires('shipment:confirm')
  @Mutation(() => ConfirmReceiptResult, {
    description: 'The receiver says how many bales came; a shortage is noted, not refused.',
  })
  async confirmReceipt(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: ConfirmReceiptArguments,
  ): Promise<object> {
    return this.shown(caller, await this.confirm.execute(caller, input));
  }

  @Requires('shipment:book')
  @Mutation(() => CancelShipmentResult, {
    description: 'Calls a shipment off before it left; its rugs go back to stock, its bales stay packed.',
  })
  async cancelShipment(
    @Asking() caller: Caller,
    @Args('input', { description: 'The command.' }) input: CancelShipmentArguments,
  ): Promise<object> {
    return this.shown(caller, await this.cancel.execute(caller, input));
  }

  private shown(caller: Caller, shipment: Result<string, Refusal>): Promise<object> {
    return answer(shipment, caller.language, ShipmentPayload.name, async (id) => ({
      shipment: ShipmentType.of((await this.views.fresh(shipmentKind, id))!),
    }));
  }
}
