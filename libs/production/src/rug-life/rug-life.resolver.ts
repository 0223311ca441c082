import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MoneyType } from '#libs/documents';
import { Asking, scopeOf, type Caller } from '#libs/platform';
import { DyesEnum } from '../fabric/fabric.graphql.js';
import { InspectionType } from '../inspection/inspection.graphql.js';
import { RugType } from '../rug/rug.graphql.js';
import { RugPhotoType } from '../rug-photo/rug-photo.graphql.js';
import { photosShown } from '../rug-photo/rug-photo.js';
import {
  RugFinishingType,
  RugLossType,
  RugSaleType,
  RugValuationType,
  RugWithdrawalType,
  type FinishingStepEnum,
  type LossEnum,
  type SalePlaceEnum,
  type WithdrawalEnum,
} from './rug-life.graphql.js';
import { isInside } from './inside.js';

/** What is told of a rug's life. What it is worth, what it was sold for and how it was dyed stays inside. */
@Resolver(() => RugType)
export class RugLifeResolver {
  @ResolveField(() => [RugFinishingType], { description: 'Steps of finishing, as they were recorded.' })
  finishing(@Parent() { view }: RugType): RugFinishingType[] {
    return (view.finishing ?? []).map(({ step, on }) => ({ step: step as FinishingStepEnum, on }));
  }

  @ResolveField(() => [InspectionType], {
    description: 'All its inspections, newest first; the first of them counts.',
  })
  inspectionHistory(@Parent() { view }: RugType): InspectionType[] {
    const all = [...(view.pastInspections ?? []), ...(view.inspection ? [view.inspection] : [])];
    return all.reverse().map((inspection) => InspectionType.of(inspection));
  }

  @ResolveField(() => [RugPhotoType], {
    description: 'Its photographs, oldest first; who came with a share sees the one of the passport.',
  })
  photos(@Parent() { view }: RugType, @Asking() caller: Caller): RugPhotoType[] {
    return photosShown(scopeOf(caller), view).map((photo) => RugPhotoType.of(view._id, photo));
  }

  @ResolveField(() => DyesEnum, {
    nullable: true,
    description: 'What its colours come from; null for those outside its cooperative and staff.',
  })
  dyes(@Parent() { view }: RugType, @Asking() caller: Caller): DyesEnum | null {
    return isInside(scopeOf(caller), view) ? ((view.dyes as DyesEnum | undefined) ?? null) : null;
  }

  @ResolveField(() => RugValuationType, {
    nullable: true,
    description: 'What it is worth; null for those outside its cooperative and staff.',
  })
  valuation(@Parent() { view }: RugType, @Asking() caller: Caller): RugValuationType | null {
    const { valuation } = view;
    if (!valuation || !isInside(scopeOf(caller), view)) return null;
    return { amount: money(valuation.amountMinor, valuation.currency), on: valuation.on };
  }

  @ResolveField(() => RugSaleType, { nullable: true, description: 'Its last sale at home, if it had one.' })
  sale(@Parent() { view }: RugType, @Asking() caller: Caller): RugSaleType | null {
    if (!view.sale) return null;
    const { place, on, exhibition, priceMinor, currency } = view.sale;
    const isTold = priceMinor !== undefined && currency !== undefined && isInside(scopeOf(caller), view);
    return {
      ...{ place: place as SalePlaceEnum, on, exhibition },
      price: isTold ? money(priceMinor, currency) : null,
    };
  }

  @ResolveField(() => RugLossType, { nullable: true, description: 'How it was lost, while it is.' })
  loss(@Parent() { view }: RugType, @Asking() caller: Caller): RugLossType | null {
    if (!view.lost) return null;
    const { how, on, note } = view.lost;
    return { how: how as LossEnum, on, note: isInside(scopeOf(caller), view) ? note : null };
  }

  @ResolveField(() => RugWithdrawalType, { nullable: true, description: 'Why it is out of trade for good.' })
  withdrawal(@Parent() { view }: RugType, @Asking() caller: Caller): RugWithdrawalType | null {
    if (!view.withdrawal) return null;
    const { why, note } = view.withdrawal;
    return { why: why as WithdrawalEnum, note: isInside(scopeOf(caller), view) ? note : null };
  }
}

const money = (amountMinor: number, currency: string): MoneyType => ({
  amountMinor: String(amountMinor),
  currency,
});
